import LedeArticle
import LedeDigest
import LedeText

/// Writes digests as a feed, an entry for each, newest first.
///
/// Nothing depends on the clock: the feed is as new as the end of its last day in UTC, and an entry that was made anew is
/// a second newer each time, so that readers see that it changed.
public struct FeedWriter {
    /// The kinds of feeds.
    public enum Kind: String, CaseIterable, Sendable {
        /// Atom (RFC 4287).
        case atom
        /// JSON Feed 1.1.
        case jsonfeed

        /// What a file of this kind is called.
        public var fileName: String { self == .atom ? "feed.atom" : "feed.json" }
    }

    /// Most entries of a feed.
    public static let entries = 30

    private let kind: Kind
    private let home: WebAddress?
    /// Where the feed itself is.
    private let address: WebAddress?

    /// A writer.
    ///
    /// - Parameters:
    ///   - kind: the kind of feed.
    ///   - home: the address of the folder with the pages of the digests, if they are on the web: entries then link to
    ///     them, and the feed names itself.
    ///   - fileName: what the feed is called in that folder; `nil` for the name of its kind.
    public init(_ kind: Kind, home: String? = nil, fileName: String? = nil) {
        self.kind = kind
        self.home = home.flatMap { FeedWriter.address(ofHome: $0) }
        address = self.home.flatMap {
            WebAddress(String(decoding: $0.bytes, as: UTF8.self) + (fileName ?? kind.fileName))
        }
    }

    /// Whether an address can be that of a folder: the names of pages can stand behind it.
    public static func isHome(_ text: String) -> Bool { address(ofHome: text) != nil }

    private static func address(ofHome text: String) -> WebAddress? {
        guard !text.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) else { return nil }
        return WebAddress(text.hasSuffix("/") ? text : text + "/")
    }

    /// The feed of some digests of one series, in any order.
    ///
    /// - Parameters:
    ///   - title: the title of the feed.
    ///   - profile: whose digests they are.
    ///   - timeZone: the name of the zone of their days.
    public func write(_ digests: [Digest], title: String, profile: String, timeZone: String) -> [UInt8] {
        let newest = digests.sorted { $1.date < $0.date }.prefix(FeedWriter.entries)
        let line = Briefing.line(title) ?? Array(Digest.defaultSeriesTitle.utf8)
        let tag = tag(profile, timeZone)
        return kind == .atom ? atom(Array(newest), line, tag) : json(Array(newest), line, tag)
    }

    /// Names the feed for ever (RFC 4151), by the place where it is published or, if it is nowhere, by what it is; with a
    /// day behind it, the entry of that day.
    private func tag(_ profile: String, _ timeZone: String) -> String {
        // An address of a machine in brackets is no authority of a tag.
        let host = home.map { String(decoding: $0.asciiHost, as: UTF8.self) } ?? ""
        let authority = host.isEmpty || host.hasPrefix("[") ? "localhost" : host
        var hash = WideHash()
        hash.combine((profile + "\0" + timeZone).utf8)
        return "tag:\(authority),2026:lede/digest/" + hash.hexadecimal.prefix(16)
    }

    private func link(_ digest: Digest) -> [UInt8]? {
        home.map { $0.bytes + Array((digest.date.text + ".html").utf8) }
    }

    /// When a day is over in UTC.
    private func end(_ digest: Digest) -> String {
        CivilDate(daysSinceEpoch: digest.date.daysSinceEpoch + 1).text + "T00:00:00Z"
    }

    /// When a digest was changed last, as far as that shows without a clock.
    private func updated(_ digest: Digest) -> String {
        let day = CivilDate(daysSinceEpoch: digest.date.daysSinceEpoch + 1)
        let midnight = Int64(day.daysSinceEpoch) * 86_400
        let revisions = Int64(min(max(1, digest.edition?.revision ?? 1), 86_400)) - 1
        return PublicationDate(seconds: midnight + revisions).text
    }

    private func atom(_ digests: [Digest], _ title: [UInt8], _ tag: String) -> [UInt8] {
        var out = Array(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n".utf8)
        func add(_ markup: String) { out.append(contentsOf: markup.utf8) }
        func add(text: [UInt8]) { ChannelText.html.append(text.filter { $0 != UInt8(ascii: "\"") }, to: &out) }
        func element(_ name: String, _ text: [UInt8]) {
            add("<\(name)>")
            ChannelText.html.append(text, to: &out)
            add("</\(name)>\n")
        }
        element("id", Array(tag.utf8))
        element("title", title)
        element("updated", Array((digests.map { updated($0) }.max() ?? "1970-01-01T00:00:00Z").utf8))
        add("<author><name>Lede</name></author>\n")
        if let home {
            add("<link href=\"")
            add(text: home.bytes)
            add("\"/>\n")
        }
        if let address {
            add("<link rel=\"self\" href=\"")
            add(text: address.bytes)
            add("\"/>\n")
        }
        for digest in digests {
            let briefing = Briefing(digest)
            add("<entry>\n")
            element("id", Array("\(tag)/\(digest.date.text)".utf8))
            element("title", briefing.subject)
            element("updated", Array(updated(digest).utf8))
            element("published", Array(end(digest).utf8))
            if let link = link(digest) {
                add("<link href=\"")
                add(text: link)
                add("\"/>\n")
            }
            add("<content type=\"html\">")
            ChannelText.html.append(HTMLWriter().fragment(briefing), to: &out)
            add("</content>\n</entry>\n")
        }
        add("</feed>\n")
        return out
    }

    private func json(_ digests: [Digest], _ title: [UInt8], _ tag: String) -> [UInt8] {
        var json = JSONText(.indented)
        json.beginObject()
        json.key("version")
        json.string("https://jsonfeed.org/version/1.1")
        json.key("title")
        json.string(utf8: title.span)
        if let home {
            json.key("home_page_url")
            json.string(utf8: home.bytes.span)
        }
        if let address {
            json.key("feed_url")
            json.string(utf8: address.bytes.span)
        }
        json.key("items")
        json.beginArray()
        for digest in digests {
            let briefing = Briefing(digest)
            json.beginObject()
            json.key("id")
            json.string("\(tag)/\(digest.date.text)")
            if let link = link(digest) {
                json.key("url")
                json.string(utf8: link.span)
            }
            json.key("title")
            json.string(utf8: briefing.subject.span)
            json.key("content_html")
            json.string(utf8: HTMLWriter().fragment(briefing).span)
            json.key("content_text")
            json.string(utf8: Array(TextWriter().render(briefing).joined()).span)
            json.key("date_published")
            json.string(end(digest))
            if updated(digest) != end(digest) {
                json.key("date_modified")
                json.string(updated(digest))
            }
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endLine()
        return json.bytes
    }
}

/// Writes the page that leads to the pages of the days: a list, newest first.
public struct IndexWriter {
    /// A writer.
    public init() {}

    /// The page.
    ///
    /// - Parameters:
    ///   - days: the days, in any order, each of which has a page `YYYY-MM-DD.html` beside this one.
    ///   - title: the title.
    ///   - feeds: names of feeds beside this page.
    public func write(_ days: [CivilDate], title: String, feeds: [FeedWriter.Kind] = []) -> [UInt8] {
        HTMLWriter().index(
            Set(days).sorted().reversed().map { ($0.text + ".html", $0.words) },
            title: Briefing.line(title) ?? Array(Digest.defaultSeriesTitle.utf8),
            feeds: feeds.map { ($0.fileName, $0 == .atom ? "application/atom+xml" : "application/feed+json") })
    }
}
