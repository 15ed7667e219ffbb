import LedeArticle
import LedeDigest
import Testing

@testable import LedeDelivery

/// Feeds of digests and the page that leads to them.
struct FeedWriterTests {
    /// What of an Atom feed is neither one of our tags nor text without markup.
    private func faults(ofAtom bytes: [UInt8]) -> [String] {
        let tags = [
            "?xml version=\"1.0\" encoding=\"utf-8\"?>", "feed xmlns=\"http://www.w3.org/2005/Atom\">", "/feed>", "id>",
            "/id>", "title>", "/title>", "updated>", "/updated>", "published>", "/published>",
            "author><name>Lede</name></author>", "name>", "/name>", "/author>", "entry>", "/entry>", "link href=\"",
            "link rel=\"self\" href=\"", "content type=\"html\">", "/content>",
        ].map { Array($0.utf8) }
        var faults: [String] = []
        if String(validating: bytes, as: UTF8.self) == nil { faults.append("not UTF-8") }
        for (i, byte) in bytes.enumerated() {
            let rest = bytes[(i + 1)...]
            switch byte {
            case UInt8(ascii: "<"):
                if !tags.contains(where: { rest.starts(with: $0) }) { faults.append("a foreign tag at \(i)") }
            case UInt8(ascii: "&"):
                if !["amp;", "lt;", "gt;"].contains(where: { rest.starts(with: Array($0.utf8)) }) {
                    faults.append("a bare ampersand at \(i)")
                }
            case 0..<0x0A, 0x0B..<0x20, 0x7F: faults.append("a control character at \(i)")
            default: break
            }
        }
        return faults
    }

    @Test func feedsOfAnythingKeepTheirForm() throws {
        for seed in 0..<300 as Range<UInt64> {
            let digests = [HostileDigests.digest(seed: seed), HostileDigests.digest(seed: seed + 1)]
            for home in [nil, "https://news.example/a\"b<c>/"] {
                let title = digests[0].title
                #expect(
                    faults(
                        ofAtom: FeedWriter(.atom, home: home).write(
                            digests, title: title, profile: "a", timeZone: "UTC")) == [], "seed \(seed)")
                let json = try StrictJSON(
                    FeedWriter(.jsonfeed, home: home).write(digests, title: title, profile: "a", timeZone: "UTC"))
                #expect(json["version"]?.string == "https://jsonfeed.org/version/1.1")
                #expect(
                    json.names == ["version", "title"] + (home == nil ? [] : ["home_page_url", "feed_url"]) + ["items"])
            }
        }
    }

    @Test func theNewestDayStandsFirstAndKeepsItsName() throws {
        var digests: [Digest] = []
        for day in 1...40 {
            var digest = SampleDigest.digest
            digest.date = CivilDate(daysSinceEpoch: 20_500 + day)
            digests.append(digest)
        }
        let writer = FeedWriter(.jsonfeed, home: "https://news.example/d")
        let text = String(decoding: writer.write(digests, title: "News", profile: "a", timeZone: "UTC"), as: UTF8.self)
        let newest = CivilDate(daysSinceEpoch: 20_540).text
        #expect(text.contains("\"url\": \"https://news.example/d/\(newest).html\""))
        #expect(!text.contains("/\(CivilDate(daysSinceEpoch: 20_510).text).html"))
        #expect(text.contains("\"tag:news.example,2026:lede/digest/"))
        let shuffled = String(
            decoding: writer.write(digests.reversed(), title: "News", profile: "a", timeZone: "UTC"), as: UTF8.self)
        #expect(shuffled == text)
        #expect(text.contains("\"feed_url\": \"https://news.example/d/feed.json\""))
        let named = FeedWriter(.atom, home: "https://news.example/d", fileName: "all news.xml").write(
            [], title: "News", profile: "a", timeZone: "UTC")
        #expect(
            String(decoding: named, as: UTF8.self).contains(
                "<link rel=\"self\" href=\"https://news.example/d/all%20news.xml\"/>\n"))
        let atom = String(
            decoding: FeedWriter(.atom).write(digests, title: "News", profile: "a", timeZone: "UTC"), as: UTF8.self)
        #expect(atom.contains("<updated>\(CivilDate(daysSinceEpoch: 20_541).text)T00:00:00Z</updated>"))
    }

    /// A digest that was made anew had the date of the one before it, and readers showed that one.
    @Test func aDigestThatWasMadeAnewIsNewer() {
        var digest = SampleDigest.digest
        digest.edition = Digest.Edition(
            profile: "default", revision: 3, maximumStories: nil, sentencesPerStory: 3)
        let atom = String(
            decoding: FeedWriter(.atom).write([digest], title: "News", profile: "a", timeZone: "UTC"), as: UTF8.self)
        #expect(atom.ranges(of: "<updated>2026-03-04T00:00:02Z</updated>").count == 2)
        #expect(atom.contains("<published>2026-03-04T00:00:00Z</published>"))
        let json = String(
            decoding: FeedWriter(.jsonfeed).write([digest], title: "News", profile: "a", timeZone: "UTC"), as: UTF8.self
        )
        #expect(json.contains("\"date_modified\": \"2026-03-04T00:00:02Z\""))
    }

    /// An empty feed had another name than the same feed after its first digest.
    @Test func aFeedHasOneName() {
        func name(_ digests: [Digest], _ profile: String) -> Substring? {
            String(
                decoding: FeedWriter(.atom).write(digests, title: "A", profile: profile, timeZone: "UTC"), as: UTF8.self
            )
            .split(separator: "\n").first { $0.hasPrefix("<id>") }
        }
        #expect(name([], "a") != nil && name([], "a") == name([SampleDigest.digest], "a"))
        #expect(name([], "a") != name([], "b"))
    }

    @Test func theIndexLinksToEachDayOnce() {
        let days = [3, 1, 2, 3].map { CivilDate(year: 2026, month: 3, day: $0) }
        let page = String(
            decoding: IndexWriter().write(days, title: "A <b> & C", feeds: [.atom]), as: UTF8.self)
        #expect(page.contains("<h1>A &lt;b&gt; &amp; C</h1>"))
        let links = page.split(separator: "\n").filter { $0.hasPrefix("<li>") }
        #expect(links.first == "<li><a href=\"2026-03-03.html\">Tuesday 3 March 2026</a></li>")
        #expect(links.count == 3)
        #expect(page.contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"feed.atom\">"))
    }
}
