import LedeText

/// The header that a plain-text file may begin with: lines `Key: value`, closed by an empty line, or the labelled lines
/// that documents and wire copy begin with (`Headline: Quay closed`, `Byline: Ada Moss`).
struct PlainTextHeader {
    var title: String?
    var source: String?
    var section: String?
    var author: String?
    var url: String?
    /// The id that an address gives which is longer than is kept.
    var addressID: String?
    var language: Language?
    var languageTag: String?
    var published: PublicationDate?
    /// The date as it was written, whose day may stand before or behind its month.
    var publishedText: String?
    /// What could not be read.
    var findings: [Finding] = []
    /// The keys of which something was found.
    private var noted: Set<Key> = []
    /// Where the article begins: 0 where there is no header.
    var end = 0
    /// Whether it is that of a mail.
    private(set) var isMail = false

    private enum Key {
        case title, source, section, author, published, url, language
        /// What many programs call the publication.
        case date
        /// What a mail calls its title.
        case subject
        /// What explains a title, of which nothing is kept.
        case subtitle
    }

    /// How surely a name is a label and no word that an article begins with (`Link: the road …`).
    private enum Kind {
        /// One of a header: it may stand there alone, above an empty line.
        case header
        /// One that newsrooms alone use: it tells by itself that a text begins with labelled lines.
        case newsroom
        /// One beside another label.
        case other
    }

    private struct Label {
        let name: StaticString
        let key: Key
        var kind = Kind.other
    }

    /// What the keys are called, in lower case.
    private static let labels = [
        Label(name: "title", key: .title, kind: .header), Label(name: "source", key: .source, kind: .header),
        Label(name: "section", key: .section, kind: .header), Label(name: "author", key: .author, kind: .header),
        Label(name: "published", key: .published, kind: .header), Label(name: "url", key: .url, kind: .header),
        Label(name: "language", key: .language, kind: .header), Label(name: "date", key: .date, kind: .header),
        Label(name: "subject", key: .subject, kind: .header),
        Label(name: "headline", key: .title, kind: .newsroom), Label(name: "hed", key: .title, kind: .newsroom),
        Label(name: "byline", key: .author, kind: .newsroom), Label(name: "dek", key: .subtitle, kind: .newsroom),
        Label(name: "subhead", key: .subtitle, kind: .newsroom),
        Label(name: "subheadline", key: .subtitle, kind: .newsroom),
        Label(name: "sub-headline", key: .subtitle, kind: .newsroom),
        Label(name: "standfirst", key: .subtitle, kind: .newsroom),
        Label(name: "subtitle", key: .subtitle), Label(name: "by", key: .author), Label(name: "authors", key: .author),
        Label(name: "written by", key: .author), Label(name: "publication", key: .source),
        Label(name: "publisher", key: .source), Label(name: "category", key: .section), Label(name: "link", key: .url),
        Label(name: "canonical_url", key: .url), Label(name: "lang", key: .language),
        Label(name: "pubdate", key: .published), Label(name: "published on", key: .published),
        Label(name: "published_at", key: .published), Label(name: "date published", key: .published),
        Label(name: "datepublished", key: .published),
        // Of mails that a program shows, in the languages of its users; what they call a sender tells nothing that is kept.
        Label(name: "sent", key: .date), Label(name: "gesendet", key: .date), Label(name: "datum", key: .date),
        Label(name: "envoy\u{E9}", key: .date), Label(name: "enviado", key: .date),
        Label(name: "enviado el", key: .date), Label(name: "enviada em", key: .date), Label(name: "fecha", key: .date),
        Label(name: "inviato", key: .date), Label(name: "verzonden", key: .date),
        Label(name: "re", key: .subject), Label(name: "betreff", key: .subject), Label(name: "objet", key: .subject),
        Label(name: "asunto", key: .subject), Label(name: "assunto", key: .subject),
        Label(name: "oggetto", key: .subject), Label(name: "onderwerp", key: .subject),
        Label(name: "ch\u{1EE7} \u{111}\u{1EC1}", key: .subject),
    ]

    /// Most bytes before a colon, of a label's value, and of a name.
    private static let labelBytes = 24
    private static let valueBytes = 300
    /// Fewest fields of the header of a mail without an empty line below.
    private static let mailFields = 4
    /// Most bytes of the name of a mail's field: `Content-Transfer-Encoding`, `X-Originating-IPv6`.
    private static let fieldBytes = 64
    private static let nameBytes = 120

    /// What fields tell that stood somewhere else, as in front matter.
    init(fields: [(name: [UInt8], value: [UInt8])]) {
        self.init()
        for (name, value) in fields {
            guard let label = PlainTextHeader.label(name.span, name.indices) else { continue }
            set(label.key, value.span, value.indices)
        }
        takeDate()
    }

    /// Whether a name is that of a field.
    static func knows(_ name: [UInt8]) -> Bool { label(name.span, name.indices) != nil }

    /// Reads the header of a clean text, if it begins with one.
    ///
    /// Every line up to the first empty one must be of the form; a text one of whose first lines is not has no header. Keys
    /// that are none of ours are passed over; where one of them comes first, two of ours must follow. A `Date` alone must
    /// be one that can be read, and a `Subject` alone is none. So a text that begins with a colon keeps its beginning.
    ///
    /// Lines with the labels of newsrooms and documents need no empty line below them, and may have some between.
    init(_ text: Span<UInt8>) {
        self.init()
        var first = 0
        while first < text.count, text[first] == 0x0A || text[first] == 0x20 { first += 1 }
        var colon = first
        while colon < text.count, text[colon] != 0x3A, text[colon] != 0x0A, colon - first <= PlainTextHeader.labelBytes
        {
            colon += 1
        }
        guard colon < text.count, text[colon] == 0x3A else { return }
        var header = PlainTextHeader()
        if header.readFields(text) {
            if !header.isMail { header.readLabels(text) }
        } else {
            header = PlainTextHeader()
            guard header.readLabels(text) else { return }
        }
        header.takeDate()
        self = header
    }

    /// Reads the lines up to the first empty one, and says whether they are a header.
    private mutating func readFields(_ text: Span<UInt8>) -> Bool {
        var i = 0
        while i < text.count, text[i] == 0x0A || text[i] == 0x20 { i += 1 }
        var keys: Set<Key> = []
        var isFirst = true
        var beginsKnown = false
        var isClosed = false
        // The field that was read last, which may go on in the next line.
        var field: (key: Key, value: Range<Int>)?
        var fields = 0
        while i < text.count {
            let start = i
            var end = i
            while end < text.count, text[end] != 0x0A { end += 1 }
            let line = text.trimmed(i..<end)
            let goesOn = !isFirst && text[i] == 0x20 && !line.isEmpty
            i = min(text.count, end + 1)
            if goesOn {
                field = field.map { ($0.key, $0.value.lowerBound..<line.upperBound) }
                continue
            }
            if let field { set(field.key, text, field.value) }
            field = nil
            if line.isEmpty {
                isClosed = true
                break
            }
            guard let (label, value) = PlainTextHeader.field(text, line) else {
                // Below the header of a mail that a program shows no line need be empty.
                guard fields >= PlainTextHeader.mailFields, keys.isSuperset(of: [.subject, .date]) else { return false }
                i = start
                isClosed = true
                break
            }
            fields += 1
            if isFirst { beginsKnown = label.map { $0.kind != .other } ?? false }
            isFirst = false
            guard let label else { continue }
            keys.insert(label.key)
            field = (label.key, value)
        }
        guard isClosed, keys.count >= (beginsKnown ? 1 : 2), keys != [.subject], keys != [.date] || date != nil else {
            return false
        }
        end = i
        isMail = keys.contains(.subject)
        return true
    }

    /// Reads labelled lines from ``end`` on, with empty lines between or without, and says whether there are enough of them.
    @discardableResult
    private mutating func readLabels(_ text: Span<UInt8>) -> Bool {
        var header = self
        var keys: Set<Key> = []
        var isSure = end > 0
        var i = end
        while i < text.count {
            var lineEnd = i
            while lineEnd < text.count, text[lineEnd] != 0x0A { lineEnd += 1 }
            let line = text.trimmed(i..<lineEnd)
            i = min(text.count, lineEnd + 1)
            if line.isEmpty { continue }
            guard let (field, value) = PlainTextHeader.field(text, line), let label = field, label.key != .subject,
                PlainTextHeader.isValue(text, value, of: label.key), keys.insert(label.key).inserted
            else { break }
            isSure = isSure || label.kind == .newsroom
            header.set(label.key, text, value)
            header.end = i
        }
        guard keys.count >= (isSure ? 1 : 2) else { return false }
        self = header
        return true
    }

    /// Whether a value is one that a label of such a key has, and no sentence of an article that begins with a colon.
    private static func isValue(_ text: Span<UInt8>, _ value: Range<Int>, of key: Key) -> Bool {
        guard let last = value.last, value.count <= valueBytes else { return false }
        switch key {
        case .date, .published: return DateParser.parse(text.extracting(value)) != nil
        case .source, .author, .section:
            return value.count <= nameBytes && (text[last] != UInt8(ascii: ".") || value.count <= 40)
        case .url, .language: return !value.contains { text[$0] == 0x20 }
        case .title, .subtitle, .subject: return true
        }
    }

    /// Takes `Date` for the publication where nothing else tells it.
    private mutating func takeDate() {
        guard published == nil else { return }
        published = date
        publishedText = dateText
        if date == nil, let finding = dateFinding { findings.append(finding) }
    }

    /// Takes what another header tells and this one does not.
    mutating func fill(from other: PlainTextHeader) {
        title = title ?? other.title
        source = source ?? other.source
        section = section ?? other.section
        author = author ?? other.author
        url = url ?? other.url
        addressID = addressID ?? other.addressID
        if language == nil { (language, languageTag) = (other.language, other.languageTag) }
        if published == nil { (published, publishedText) = (other.published, other.publishedText) }
        findings += other.findings
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

    /// The label and the value of a header line; the label is `nil` if it is a word that is none of ours.
    private static func field(_ text: Span<UInt8>, _ line: Range<Int>) -> (Label?, Range<Int>)? {
        var colon = line.lowerBound
        var isWord = true
        while colon < line.upperBound, text[colon] != 0x3A {
            let lower = text[colon] | 0x20
            let byte = text[colon]
            // `Objet : Quai fermé`
            if byte == 0x20, colon + 1 < line.upperBound, text[colon + 1] == 0x3A { break }
            if byte == 0x20 || byte == UInt8(ascii: "_") { isWord = false }
            let isDigit = byte.isASCIIDigit && colon > line.lowerBound
            guard lower.isASCIILowercase || byte >= 0x80 || byte == 0x2D || isDigit || !isWord,
                colon - line.lowerBound < (isWord ? fieldBytes : labelBytes)
            else { return nil }
            colon += 1
        }
        guard colon < line.upperBound, colon > line.lowerBound else { return nil }
        let label = label(text, line.lowerBound..<colon)
        if text[colon] == 0x20 { colon += 1 }
        let value = text.trimmed(colon + 1..<line.upperBound)
        return isWord || label != nil ? (label, value) : nil
    }

    /// The label that has a name.
    private static func label(_ text: Span<UInt8>, _ name: Range<Int>) -> Label? {
        labels.first {
            $0.name.utf8CodeUnitCount == name.count && text.holdsInAnyCase($0.name, at: name.lowerBound)
        }
    }

    private mutating func set(_ key: Key, _ text: Span<UInt8>, _ value: Range<Int>) {
        guard !value.isEmpty else { return }
        var bytes: [UInt8] = []
        bytes.append(text, value.lowerBound..<min(value.upperBound, value.lowerBound + Limits.metadataBytes))
        bytes = Whitespace.collapse(bytes.span, limit: Limits.metadataBytes)
        if bytes.contains(UInt8(ascii: "?")) {
            let decoded = Scalars.clean(EncodedWord.decode(bytes).span).text
            bytes = Whitespace.collapse(decoded.span, limit: Limits.metadataBytes)
        }
        let string = String(decoding: bytes, as: UTF8.self)
        let isAddress = key == .url || key == .source && MetadataReader.isAddress(bytes)
        if value.count > Limits.metadataBytes {
            let limit = "the limit of \(Limits.metadataBytes) bytes"
            guard !isAddress else {
                // A cut address leads elsewhere, and two that differ only at their ends must not become one article.
                addressID = addressID ?? ArticleID.derive(fromURL: value.map { text[$0] })
                note(
                    Finding(.badMetadata, "The header's address is longer than \(limit); it was left out."), of: key)
                return
            }
            note(Finding(.truncated, "A line of the header is longer than \(limit) and was cut."), of: key)
        }
        switch key {
        case .title: title = string
        case .subject: title = title ?? PlainTextHeader.withoutMarks(string)
        case .source where isAddress: url = url ?? string
        case .source: source = string
        case .section: section = string
        // `Byline: By Ada Moss, Staff Writer`
        case .author: author = Byline.hasBy(bytes) ? Byline.clean(bytes) ?? string : string
        case .subtitle: break
        case .url: url = string
        case .language:
            language = Language(string)
            languageTag = string
            if language == nil {
                note(
                    Finding(.badMetadata, "The header's language \u{201C}\(string)\u{201D} is no language code."),
                    of: key)
            }
        case .published:
            published = DateParser.parse(string)?.date
            publishedText = string
            if published == nil { note(PlainTextHeader.unreadable(string), of: key) }
        case .date:
            date = DateParser.parse(string)?.date
            dateText = string
            dateFinding = date == nil ? PlainTextHeader.unreadable(string) : nil
        }
    }

    /// What programs write before the subject of a mail that is answered or forwarded, in lower case.
    private static let replies = ["re", "fwd", "fw", "aw", "wg", "tr", "rv", "doorst", "vs", "vb", "sv", "pd", "odp"]

    /// What press offices write before a subject, in lower case; a colon, dash or bar follows.
    private static let releases = [
        "press release", "news release", "media release", "press statement", "for immediate release",
        "pressemitteilung",
        "medienmitteilung", "presseinformation", "communiqu\u{E9} de presse", "nota de prensa", "comunicado de prensa",
        "comunicado de imprensa", "comunicato stampa", "persbericht", "pressmeddelande", "pressemeddelelse",
        "th\u{F4}ng c\u{E1}o b\u{E1}o ch\u{ED}",
    ]

    /// A subject without the marks of an answer, of what was forwarded or of a press office: `Fwd: Re: Quay closed`,
    /// `Press release - Quay closed`.
    private static func withoutMarks(_ subject: String) -> String {
        var rest = Array(subject.utf8)[...]
        while let colon = rest.prefix(8).firstIndex(of: UInt8(ascii: ":")), colon + 1 < rest.endIndex {
            let mark = rest[..<colon].map { $0.asciiLowercased }
            guard rest[colon + 1] == 0x20, replies.contains(where: { mark.elementsEqual($0.utf8) }) else { break }
            rest = rest[(colon + 2)...].drop { $0 == 0x20 }
        }
        rest = withoutRelease(rest) ?? rest
        return rest.isEmpty ? subject : String(decoding: rest, as: UTF8.self)
    }

    /// What stands behind `Press release: ` in a subject; `nil` where it does not begin so.
    private static func withoutRelease(_ subject: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let text = String(decoding: subject, as: UTF8.self)
        let lower = text.lowercased()
        guard lower.utf8.count == text.utf8.count, let name = releases.first(where: { lower.hasPrefix($0) }) else {
            return nil
        }
        let behind = subject.dropFirst(name.utf8.count).drop { $0 == 0x20 }
        let mark = Array("\u{2013}".utf8)
        let length = behind.starts(with: mark) ? mark.count : 1
        guard length > 1 || behind.first.map({ [0x3A, 0x2D, 0x7C].contains($0) }) == true else { return nil }
        let rest = behind.dropFirst(length).drop { $0 == 0x20 }
        return rest.isEmpty ? nil : rest
    }

    /// Notes what is wrong with a key, once: a header may be nothing else, a million times.
    private mutating func note(_ finding: Finding, of key: Key) {
        if noted.insert(key).inserted { findings.append(finding) }
    }

    private static func unreadable(_ date: String) -> Finding {
        Finding(.badMetadata, "The header's date \u{201C}\(date)\u{201D} could not be read.")
    }
}
