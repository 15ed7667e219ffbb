import LedeText

/// The header that a plain-text file may begin with: lines `Key: value`, closed by an empty line.
struct PlainTextHeader {
    var title: String?
    var source: String?
    var section: String?
    var author: String?
    var url: String?
    var language: Language?
    var published: PublicationDate?
    /// The date as it was written, whose day may stand before or behind its month.
    var publishedText: String?
    /// What could not be read.
    var findings: [Finding] = []
    /// Where the article begins: 0 where there is no header.
    var end = 0
    /// Whether it is that of a mail.
    private(set) var isMail = false

    private enum Key: CaseIterable {
        case title, source, section, author, published, url, language
        /// What many programs call the publication.
        case date
        /// What a mail calls its title.
        case subject

        var name: StaticString {
            switch self {
            case .title: "title"
            case .source: "source"
            case .section: "section"
            case .author: "author"
            case .published: "published"
            case .url: "url"
            case .language: "language"
            case .date: "date"
            case .subject: "subject"
            }
        }
    }

    /// Reads the header of a clean text, if it begins with one.
    ///
    /// Every line up to the first empty one must be of the form; a text one of whose first lines is not has no header. Keys
    /// that are none of ours are passed over; where one of them comes first, two of ours must follow. A `Date` alone must
    /// be one that can be read, and a `Subject` alone is none. So a text that begins with a colon keeps its beginning.
    init(_ text: Span<UInt8>) {
        var header = PlainTextHeader()
        var i = 0
        while i < text.count, text[i] == 0x0A || text[i] == 0x20 { i += 1 }
        var keys: Set<Key> = []
        var isFirst = true
        var beginsKnown = false
        var isClosed = false
        while i < text.count {
            var end = i
            while end < text.count, text[end] != 0x0A { end += 1 }
            let line = PlainTextHeader.trimmed(text, i..<end)
            // A field of a mail may go on in the next line.
            let goesOn = !isFirst && text[i] == 0x20 && !line.isEmpty
            i = min(text.count, end + 1)
            if goesOn { continue }
            if line.isEmpty {
                isClosed = true
                break
            }
            guard let (key, value) = PlainTextHeader.field(text, line) else { return }
            if isFirst { beginsKnown = key != nil }
            isFirst = false
            guard let key else { continue }
            keys.insert(key)
            header.set(key, text, value)
        }
        guard isClosed, keys.count >= (beginsKnown ? 1 : 2), keys != [.subject],
            keys != [.date] || header.date != nil
        else { return }
        if header.published == nil {
            header.published = header.date
            header.publishedText = header.dateText
            if header.date == nil, let finding = header.dateFinding { header.findings.append(finding) }
        }
        header.end = i
        header.isMail = keys.contains(.subject)
        self = header
    }

    /// Takes over what the header of a mail that was forwarded tells of itself.
    mutating func take(_ forwarded: PlainTextHeader) {
        title = forwarded.title ?? title
        guard forwarded.published != nil else { return }
        published = forwarded.published
        publishedText = forwarded.publishedText
    }

    /// What `Date` says: `Published` goes before it.
    private var date: PublicationDate?
    private var dateText: String?
    private var dateFinding: Finding?

    private init() {}

    /// The key and the value of a header line; the key is `nil` if it is a word that is none of ours.
    private static func field(_ text: Span<UInt8>, _ line: Range<Int>) -> (Key?, Range<Int>)? {
        var colon = line.lowerBound
        while colon < line.upperBound, text[colon] != 0x3A {
            let lower = text[colon] | 0x20
            guard lower >= 0x61 && lower <= 0x7A || text[colon] == 0x2D, colon - line.lowerBound < 24 else {
                return nil
            }
            colon += 1
        }
        guard colon < line.upperBound, colon > line.lowerBound else { return nil }
        let value = trimmed(text, colon + 1..<line.upperBound)
        for key in Key.allCases where key.name.utf8CodeUnitCount == colon - line.lowerBound {
            let matches = key.name.withUTF8Buffer { name in
                for k in 0..<name.count where text[line.lowerBound + k] | 0x20 != name[k] { return false }
                return true
            }
            if matches { return (key, value) }
        }
        return (nil, value)
    }

    private mutating func set(_ key: Key, _ text: Span<UInt8>, _ value: Range<Int>) {
        guard !value.isEmpty else { return }
        var bytes: [UInt8] = []
        bytes.append(text, value.lowerBound..<min(value.upperBound, value.lowerBound + Limits.metadataBytes))
        bytes.cutText(to: Limits.metadataBytes)
        let string = String(decoding: bytes, as: UTF8.self)
        switch key {
        case .title: title = string
        case .subject: title = title ?? PlainTextHeader.withoutReply(string)
        case .source: source = string
        case .section: section = string
        case .author: author = string
        case .url: url = string
        case .language:
            language = Language(string)
            if language == nil {
                findings.append(
                    Finding(.badMetadata, "The header's language \u{201C}\(string)\u{201D} is no language code."))
            }
        case .published:
            published = DateParser.parse(string)?.date
            publishedText = string
            if published == nil { findings.append(PlainTextHeader.unreadable(string)) }
        case .date:
            date = DateParser.parse(string)?.date
            dateText = string
            dateFinding = date == nil ? PlainTextHeader.unreadable(string) : nil
        }
    }

    /// What programs write before the subject of a mail that is answered or forwarded, in lower case.
    private static let replies = ["re", "fwd", "fw", "aw", "wg", "tr", "rv", "doorst", "vs", "vb", "sv", "pd", "odp"]

    /// A subject without the marks of an answer or of what was forwarded: `Fwd: Re: Quay closed`.
    private static func withoutReply(_ subject: String) -> String {
        var rest = Array(subject.utf8)[...]
        while let colon = rest.prefix(8).firstIndex(of: UInt8(ascii: ":")), colon + 1 < rest.endIndex {
            let mark = rest[..<colon].map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
            guard rest[colon + 1] == 0x20, replies.contains(where: { mark.elementsEqual($0.utf8) }) else { break }
            rest = rest[(colon + 2)...].drop { $0 == 0x20 }
        }
        return rest.isEmpty ? subject : String(decoding: rest, as: UTF8.self)
    }

    private static func unreadable(_ date: String) -> Finding {
        Finding(.badMetadata, "The header's date \u{201C}\(date)\u{201D} could not be read.")
    }

    private static func trimmed(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, text[start] == 0x20 { start += 1 }
        while end > start, text[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }
}
