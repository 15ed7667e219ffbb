import LedeText

/// One line of a JSON Lines stream, read.
public struct JSONLine: Sendable {
    /// The article.
    public var article: Article
    /// The number of sentences that the line itself asks for (`n`).
    public var sentenceCount: Int?
    /// When the article was first added to a corpus, as the line says it (`added`): for whoever restores a corpus of their
    /// own, since a feed must not be able to say it.
    public var added: String?
}

/// Why a line is no article.
public struct JSONLineError: Error, Sendable {
    /// The kinds of errors; their raw values are what JSON shows.
    public enum Code: String, Sendable {
        /// The line is not JSON.
        case syntax = "bad_json"
        /// The line is JSON, but not an object with the fields of an article.
        case shape = "bad_article"
        /// The line is longer than ``LedeText/Limits/lineBytes``.
        case tooLong = "line_too_long"
        /// The line is an article without a word.
        case empty
        /// The line holds a page without an article.
        case noArticle = "no_article"
    }

    /// What is wrong, and where: put into words only when they are read, since a stream may have millions of such lines.
    package struct Reason: Hashable, Sendable {
        package var text: String
        /// The byte of the line where it is, from 1; `nil` where it is the line as a whole.
        package var byte: Int?

        package init(_ text: String, byte: Int? = nil) {
            self.text = text
            self.byte = byte
        }

        /// The words, without a full stop.
        package var message: String { byte.map { "\(text) (byte \($0) of the line)" } ?? text }
    }

    /// Its kind.
    public var code: Code
    /// The article's id where it was read before the error.
    public var id: String?
    package var reason: Reason
    /// What is wrong and how to mend it, without a full stop.
    public var message: String { reason.message }

    /// An error.
    public init(_ code: Code, _ message: String, id: String? = nil) {
        self.init(code, Reason(message), id: id)
    }

    package init(_ code: Code, _ reason: Reason, id: String? = nil) {
        self.code = code
        self.reason = reason
        self.id = id
    }
}

/// Reads articles from the lines of a JSON Lines stream.
///
/// A line is an object with `text`, `html` or `sentences` (`body` is read as `text`) and, where known, `id`, `title`,
/// `url`, `source`, `section`, `author`, `published`, `language` and `n`. Other names of these (`headline`, `link`,
/// `datePublished`) are read where they are not there themselves. Unknown keys are checked and ignored. A `text` that
/// holds the tags of paragraphs, as the items of feeds do, is read as a page; beside an `html` without an article it is
/// read after all.
public struct JSONLinesReader: Sendable {
    private var name: [UInt8] = []
    private var text: [UInt8] = []
    private var value: [UInt8] = []
    private var isExported = false

    /// A reader that keeps its buffers from one line to the next.
    public init() {}

    /// What a line holds before its text is read.
    private struct Fields {
        var id: String?
        var title: String?
        var url: String?
        var source: String?
        var section: String?
        var author: String?
        var published: String?
        var language: String?
        var added: String?
        var count: Int?
        var content = Content.none
        /// Where the value of `body` begins in the line, which is not decoded where another key has the text.
        var body: Int?
        /// Where a `text`, or else a `body`, begins in the line that is not decoded where `html` has an article.
        var plain: Int?
        /// Whether anything but white space stands in what the content comes from.
        var hasContent = false
        var sentenceEnds: [Int] = []
        /// What the line of an export knows of the text.
        var headings: [Int] = []
        var doubtful: [Int] = []
        var sentences: (text: [UInt8], ends: [Int])?
        var ignored: [Ignored] = []
        /// What was longer than is kept.
        var cuts: [Finding] = []
        /// The id that a whole address gives which is longer than is kept.
        var addressID: String?

        /// Puts what must be whole in the place of what was cut, and notes the cut.
        ///
        /// Two ids or addresses that differ only at their ends must not become one, and a cut address leads elsewhere.
        mutating func cut(_ key: Key, _ value: [UInt8]) {
            let limit = Limits.metadataBytes
            switch key {
            case .id:
                let id = ArticleID.shortened(value)
                self.id = id
                cuts.append(
                    Finding(.truncated, "\"id\" is longer than the limit of \(limit) bytes; it became \(id)."))
            case .url:
                url = nil
                addressID = ArticleID.derive(fromURL: value)
                cuts.append(
                    Finding(
                        .badMetadata, "\"url\" is longer than the limit of \(limit) bytes; it was left out."))
            case .title, .source, .section, .author:
                cuts.append(
                    Finding(.truncated, "\"\(key.label)\" is longer than the limit of \(limit) bytes and was cut."))
            default: break
            }
        }

        /// Takes the value of a key.
        mutating func take(_ key: Key, _ text: String?) {
            switch key {
            case .id: id = text
            case .title: title = text
            case .url: url = text
            case .source: source = text
            case .section: section = text
            case .author: author = text
            case .published: published = text
            case .added: added = text
            default: language = text
            }
        }

        /// Whether nothing is known yet of a key that has other names, too.
        func lacks(_ key: Key) -> Bool {
            switch key {
            case .title: title == nil
            case .url: url == nil
            case .source: source == nil
            case .section: section == nil
            case .author: author == nil
            case .published: published == nil
            default: language == nil
            }
        }

        /// Notes that a value was left out, once for each key.
        mutating func ignore(_ label: String, _ fault: String = "is not a string") {
            if !ignored.contains(where: { $0.label == label }) { ignored.append(Ignored(label: label, fault: fault)) }
        }
    }

    /// A value that was left out.
    private struct Ignored {
        /// Its key.
        var label: String
        /// What is wrong with it.
        var fault: String
    }

    /// The keys of which one has the text.
    private static let contentKeys = ["text", "html", "sentences", "body"]

    /// Where the text comes from; what stands later here stands above what stands earlier, unless it is empty.
    private enum Content: Int { case none, body, text, html, sentences }

    /// Reads one line.
    ///
    /// - Parameters:
    ///   - line: the bytes of the line, with or without its end.
    ///   - options: what the caller knows of the document; the line's own fields stand above it.
    /// - Throws: ``JSONLineError`` where the line is no article.
    public mutating func read(
        _ line: Span<UInt8>, options: ReadingOptions = ReadingOptions()
    ) throws(JSONLineError) -> JSONLine {
        try read(line, options: options, isExported: false)
    }

    /// Reads one line, or one that a corpus printed.
    ///
    /// - Parameter isExported: whether `text` is clean already and taken as it is, paragraphs parted by empty lines, with
    ///   the `headings` (numbers of paragraphs, from 0) and `sentences` that the line names.
    package mutating func read(
        _ line: Span<UInt8>, options: ReadingOptions, isExported: Bool
    ) throws(JSONLineError) -> JSONLine {
        var fields = Fields()
        text.removeAll(keepingCapacity: true)
        self.isExported = isExported
        do {
            try scan(line, into: &fields)
        } catch {
            throw JSONLineError(.syntax, .init(error.message, byte: error.offset + 1), id: fields.id)
        }
        guard fields.content != .none else {
            let given = fields.ignored.first { JSONLinesReader.contentKeys.contains($0.label) }
            let message =
                given.map { "\"\($0.label)\" \($0.fault); give the article's text in it" }
                ?? "the line has no \"text\", \"html\" or \"sentences\"; give the article's text in one of them"
            throw JSONLineError(.shape, message, id: fields.id)
        }
        var options = options
        var findings = fields.ignored.map {
            Finding(.badMetadata, "\"\($0.label)\" \($0.fault); it was left out.")
        }
        findings.append(contentsOf: fields.cuts)
        options.title = fields.title ?? options.title
        // JSON is UTF-8, whatever a page inside it declares.
        options.charset = "utf-8"
        if let tag = fields.language {
            if let language = Language(tag) {
                options.language = language
                options.languageTag = tag
            } else {
                findings.append(Finding(.badMetadata, "\"language\" is not a language tag and was left out."))
            }
        }
        var buffer: [UInt8] = []
        swap(&buffer, &text)
        var article: Article
        switch fields.content {
        case .text where isExported:
            article = Article(
                exported: buffer, headings: fields.headings, doubtful: fields.doubtful, sentences: fields.sentences)
            article.language = options.language ?? .undetermined
        case .html:
            article = HTMLReader().read(buffer.span, options: options)
            if article.text.isEmpty, let plain = try readPlain(line, fields, options: options) {
                article = plain
                findings.append(Finding(.badMetadata, "\"html\" holds no article; the text beside it was read."))
            }
        case .sentences: article = Article(sentences: buffer, ends: fields.sentenceEnds, options: options)
        default: article = JSONLinesReader.article(of: buffer.span, options: options)
        }
        swap(&buffer, &text)
        article.id = fields.id ?? fields.addressID ?? ""
        if let title = fields.title { article.title = title }
        if let url = fields.url { article.url = url }
        if let source = fields.source { article.source = source }
        if article.source == nil { article.source = options.source }
        if let section = fields.section { article.section = section }
        if article.section == nil { article.section = options.section }
        if let author = fields.author { article.author = author }
        if let date = fields.published {
            if let reading = DateParser.parse(
                date, monthFirst: DateParser.isMonthFirst(article.language, tag: fields.language))
            {
                article.published = reading.date
            } else {
                findings.append(Finding(.badMetadata, "\"published\" is no date that is understood and was left out."))
            }
        }
        article.findings.append(contentsOf: findings)
        return JSONLine(article: article, sentenceCount: fields.count, added: fields.added)
    }

    /// The article that stands beside a page without one; `nil` where nothing does.
    private mutating func readPlain(
        _ line: Span<UInt8>, _ fields: Fields, options: ReadingOptions
    ) throws(JSONLineError) -> Article? {
        guard let start = fields.plain else { return nil }
        var scanner = JSONScanner(at: start)
        value.removeAll(keepingCapacity: true)
        do {
            try scanner.string(line, appendingTo: &value)
        } catch {
            throw JSONLineError(.syntax, .init(error.message, byte: error.offset + 1), id: fields.id)
        }
        let article = JSONLinesReader.article(of: value.span, options: options)
        return article.text.isEmpty ? nil : article
    }

    /// Reads a text that may be HTML all the same.
    private static func article(of text: Span<UInt8>, options: ReadingOptions) -> Article {
        isMarkup(text) ? HTMLReader().readItem(text, options: options) : PlainTextReader().read(text, options: options)
    }

    /// Whether a text is HTML: it begins with a tag and holds the end of a paragraph or a break, or holds the ends of two.
    private static func isMarkup(_ text: Span<UInt8>) -> Bool {
        var begin = 0
        while begin < text.count, text[begin] <= 0x20 { begin += 1 }
        var ends = 0
        var i = begin
        while true {
            i = text.firstIndex(of: UInt8(ascii: "<"), in: i..<text.count)
            guard i + 4 <= text.count else { return false }
            let (first, second) = (text[i + 1] | 0x20, text[i + 2] | 0x20)
            let isEnd =
                text[i + 1] == UInt8(ascii: "/") && second == UInt8(ascii: "p") && text[i + 3] == UInt8(ascii: ">")
            let isBreak = first == UInt8(ascii: "b") && second == UInt8(ascii: "r")
            if isEnd { ends += 1 }
            if ends == 2 || text[begin] == UInt8(ascii: "<") && (isEnd || isBreak) { return true }
            i += 1
        }
    }

    private mutating func scan(_ line: Span<UInt8>, into fields: inout Fields) throws(JSONScanner.SyntaxError) {
        var scanner = JSONScanner(line)
        scanner.skipSpace(line)
        guard scanner.take(UInt8(ascii: "{"), line) else {
            // Tell a line that is no JSON at all from one that is JSON of another shape.
            try scanner.skipValue(line)
            scanner.skipSpace(line)
            guard scanner.isAtEnd(line) else {
                throw .init(message: "more follows after the value", offset: scanner.offset)
            }
            return
        }
        scanner.skipSpace(line)
        if !scanner.take(UInt8(ascii: "}"), line) {
            repeat {
                scanner.skipSpace(line)
                name.removeAll(keepingCapacity: true)
                try scanner.string(line, appendingTo: &name)
                scanner.skipSpace(line)
                guard scanner.take(UInt8(ascii: ":"), line) else {
                    throw .init(message: "a colon should stand here", offset: scanner.offset)
                }
                scanner.skipSpace(line)
                try member(&scanner, line, &fields)
                scanner.skipSpace(line)
            } while scanner.take(UInt8(ascii: ","), line)
            guard scanner.take(UInt8(ascii: "}"), line) else {
                throw .init(message: "a comma or } should stand here", offset: scanner.offset)
            }
        }
        scanner.skipSpace(line)
        guard scanner.isAtEnd(line) else {
            throw .init(message: "more follows after the object", offset: scanner.offset)
        }
        try readBody(line, &fields)
    }

    /// Takes the text from `body`, if it was met and no key that stands above it has one.
    private mutating func readBody(_ line: Span<UInt8>, _ fields: inout Fields) throws(JSONScanner.SyntaxError) {
        guard let start = fields.body.take(), !fields.hasContent || fields.content == .body else { return }
        var scanner = JSONScanner(at: start)
        value.removeAll(keepingCapacity: true)
        try scanner.string(line, appendingTo: &value)
        take(.body, &fields)
    }

    private mutating func member(
        _ scanner: inout JSONScanner, _ line: Span<UInt8>, _ fields: inout Fields
    ) throws(JSONScanner.SyntaxError) {
        var key = Key(name)
        let isAlias = key == .other
        if isAlias { key = Key.alias(name) }
        let kind = try scanner.kind(line)
        switch key {
        case .text, .body, .html:
            let content: Content = key == .html ? .html : key == .text ? .text : .body
            guard kind == .string else {
                return isAlias ? try scanner.skipValue(line) : try skip(&scanner, line, kind, key.label, &fields)
            }
            if key == .text || key == .body && fields.plain == nil { fields.plain = scanner.offset }
            if fields.hasContent && content.rawValue < fields.content.rawValue { return try scanner.skipValue(line) }
            if key == .body {
                try readBody(line, &fields)
                fields.body = scanner.offset
                return try scanner.skipValue(line)
            }
            value.removeAll(keepingCapacity: true)
            try scanner.string(line, appendingTo: &value)
            take(content, &fields)
        case .headings, .doubtful:
            guard isExported, kind == .array else { return try scanner.skipValue(line) }
            let numbers = try numbers(&scanner, line)
            if key == .headings { fields.headings = numbers } else { fields.doubtful = numbers }
        case .sentences:
            guard kind == .array else {
                return try skip(&scanner, line, kind, key.label, &fields, "is not an array of strings")
            }
            try sentences(&scanner, line, &fields)
        case .count:
            let fault = "is not a whole number from 1 on"
            guard kind == .number else { return try skip(&scanner, line, kind, key.label, &fields, fault) }
            let digits = try scanner.number(line)
            var number = 0
            for i in digits {
                guard line[i].isASCIIDigit else { return fields.ignore(key.label, fault) }
                // More than any article has.
                number = min(number * 10 + Int(line[i] - 0x30), 1_000_000)
            }
            guard number > 0 else { return fields.ignore(key.label, fault) }
            fields.count = number
        case .id where kind == .number:
            let digits = try scanner.number(line)
            var bytes: [UInt8] = []
            bytes.append(line, digits)
            fields.id = JSONLinesReader.metadata(bytes)
            if bytes.count > Limits.metadataBytes { fields.cut(key, bytes) }
        // Only who restores a corpus looks at it.
        case .added where kind != .string: try scanner.skipValue(line)
        case .other: try scanner.skipValue(line)
        case _ where isAlias && kind != .string: try scanner.skipValue(line)
        default:
            guard kind == .string else { return try skip(&scanner, line, kind, key.label, &fields) }
            value.removeAll(keepingCapacity: true)
            try scanner.string(line, appendingTo: &value)
            // What feeds and pages give is often still as HTML has it: `Bank &amp; Sons`.
            if !isExported, key != .id, key != .url { decodeReferences() }
            let text = JSONLinesReader.metadata(value)
            if isAlias, !fields.lacks(key) { return }
            fields.take(key, text)
            if value.count > Limits.metadataBytes { fields.cut(key, value) }
        }
    }

    /// Decodes the references of a value that end with a semicolon, as HTML writes them.
    private mutating func decodeReferences() {
        var i = value.span.firstIndex(of: UInt8(ascii: "&"), in: 0..<value.count)
        guard i < value.count else { return }
        var out = Array(value[..<i])
        while i < value.count {
            if value[i] == UInt8(ascii: "&") {
                let start = out.count
                let next = HTMLEntities.decode(value.span, at: i, end: value.count, inAttribute: true, into: &out)
                if value[next - 1] != UInt8(ascii: ";") {
                    // What has none is text: `B&copy`.
                    out.removeSubrange(start...)
                    out.append(contentsOf: value[i..<next])
                }
                i = next
            } else {
                out.append(value[i])
                i += 1
            }
        }
        value = out
    }

    /// Moves past a value of a kind that its key does not have; `null` means that nothing is known.
    private func skip(
        _ scanner: inout JSONScanner, _ line: Span<UInt8>, _ kind: JSONScanner.Kind, _ label: String,
        _ fields: inout Fields, _ fault: String = "is not a string"
    ) throws(JSONScanner.SyntaxError) {
        let isNull = kind == .literal && line[scanner.offset] == UInt8(ascii: "n")
        try scanner.skipValue(line)
        if !isNull { fields.ignore(label, fault) }
    }

    private mutating func sentences(
        _ scanner: inout JSONScanner, _ line: Span<UInt8>, _ fields: inout Fields
    ) throws(JSONScanner.SyntaxError) {
        value.removeAll(keepingCapacity: true)
        var ends: [Int] = []
        _ = scanner.take(UInt8(ascii: "["), line)
        scanner.skipSpace(line)
        if !scanner.take(UInt8(ascii: "]"), line) {
            repeat {
                scanner.skipSpace(line)
                if try scanner.kind(line) == .string {
                    try scanner.string(line, appendingTo: &value)
                    ends.append(value.count)
                } else {
                    try scanner.skipValue(line)
                    fields.ignore("sentences", "holds what is not a string")
                }
                scanner.skipSpace(line)
            } while scanner.take(UInt8(ascii: ","), line)
            guard scanner.take(UInt8(ascii: "]"), line) else {
                throw .init(message: "a comma or ] should stand here", offset: scanner.offset)
            }
        }
        if isExported { fields.sentences = (value, ends) }
        // Else the text that stands beside them is the article as it is.
        if !isExported || fields.content != .text { if take(.sentences, &fields) { fields.sentenceEnds = ends } }
    }

    /// Takes what was read last for the text, unless what was taken before goes before it.
    ///
    /// - Returns: whether it was taken.
    @discardableResult private mutating func take(_ content: Content, _ fields: inout Fields) -> Bool {
        let hasContent = value.contains { $0 > 0x20 }
        let isFirst = isExported && content == .text
        guard hasContent == fields.hasContent ? isFirst || content.rawValue >= fields.content.rawValue : hasContent
        else { return false }
        fields.content = content
        fields.hasContent = hasContent
        swap(&text, &value)
        return true
    }

    /// The whole numbers from 0 on of an array.
    private func numbers(
        _ scanner: inout JSONScanner, _ line: Span<UInt8>
    ) throws(JSONScanner.SyntaxError) -> [Int] {
        var numbers: [Int] = []
        _ = scanner.take(UInt8(ascii: "["), line)
        scanner.skipSpace(line)
        if scanner.take(UInt8(ascii: "]"), line) { return [] }
        repeat {
            scanner.skipSpace(line)
            if try scanner.kind(line) == .number {
                let digits = try scanner.number(line)
                if let number = Int(String(decoding: digits.map { line[$0] }, as: UTF8.self)) { numbers.append(number) }
            } else {
                try scanner.skipValue(line)
            }
            scanner.skipSpace(line)
        } while scanner.take(UInt8(ascii: ","), line)
        guard scanner.take(UInt8(ascii: "]"), line) else {
            throw .init(message: "a comma or ] should stand here", offset: scanner.offset)
        }
        return numbers
    }

    /// Clean one-line text of a metadata field; `nil` where nothing is left.
    package static func metadata(_ bytes: [UInt8]) -> String? {
        if isPlainLine(bytes.span) { return String(decoding: bytes, as: UTF8.self) }
        // Twice as much, because of the spaces that go.
        let limited = bytes.count > 2 * Limits.metadataBytes ? Array(bytes[..<(2 * Limits.metadataBytes)]) : bytes
        var out: [UInt8] = []
        for byte in Scalars.clean(limited.span).text {
            if byte == 0x20 || byte == 0x0A {
                if let last = out.last, last != 0x20 { out.append(0x20) }
            } else {
                out.append(byte)
            }
        }
        out.cutText(to: Limits.metadataBytes)
        return out.isEmpty ? nil : String(decoding: out, as: UTF8.self)
    }

    /// Whether bytes are the one clean line that ``metadata(_:)`` would make of them.
    private static func isPlainLine(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count > 0, bytes.count <= Limits.metadataBytes, Scalars.isPrintableASCII(bytes) else {
            return false
        }
        var wasSpace = true
        for i in 0..<bytes.count {
            let isSpace = bytes[i] == 0x20
            if isSpace, wasSpace { return false }
            wasSpace = isSpace
        }
        return !wasSpace
    }

    /// The keys of an article.
    private enum Key {
        case id, text, body, html, sentences, title, url, source, section, author, published, language, added, count
        case headings, doubtful, other

        init(_ name: [UInt8]) {
            switch name.count {
            case 1: self = name == [UInt8(ascii: "n")] ? .count : .other
            case 2: self = name.elementsEqual("id".utf8) ? .id : .other
            case 3: self = name.elementsEqual("url".utf8) ? .url : .other
            case 4:
                self =
                    name.elementsEqual("text".utf8)
                    ? .text
                    : name.elementsEqual("body".utf8) ? .body : name.elementsEqual("html".utf8) ? .html : .other
            case 5:
                self = name.elementsEqual("title".utf8) ? .title : name.elementsEqual("added".utf8) ? .added : .other
            case 6:
                self =
                    name.elementsEqual("source".utf8) ? .source : name.elementsEqual("author".utf8) ? .author : .other
            case 7: self = name.elementsEqual("section".utf8) ? .section : .other
            case 8:
                self =
                    name.elementsEqual("language".utf8)
                    ? .language
                    : name.elementsEqual("headings".utf8)
                        ? .headings : name.elementsEqual("doubtful".utf8) ? .doubtful : .other
            case 9:
                self =
                    name.elementsEqual("published".utf8)
                    ? .published
                    : name.elementsEqual("sentences".utf8) ? .sentences : .other
            default: self = .other
            }
        }

        /// The names that others give to the keys: schema.org, feeds, and programs that take articles out of pages.
        private static let aliases: [(name: StaticString, key: Key)] = [
            ("link", .url), ("date", .published), ("lang", .language), ("byline", .author), ("content", .body),
            ("pubDate", .published), ("headline", .title), ("category", .section), ("sitename", .source),
            ("publisher", .source), ("site_name", .source), ("inLanguage", .language), ("articleBody", .body),
            ("content_text", .body), ("content_html", .html), ("published_at", .published),
            ("publish_date", .published),
            ("datePublished", .published), ("date_published", .published), ("articleSection", .section),
        ]

        /// The key that has another name.
        @inline(never)
        static func alias(_ name: [UInt8]) -> Key {
            aliases.first { alias in
                alias.name.utf8CodeUnitCount == name.count
                    && alias.name.withUTF8Buffer { name.elementsEqual($0) }
            }?.key ?? .other
        }

        var label: String {
            switch self {
            case .id: "id"
            case .text: "text"
            case .body: "body"
            case .html: "html"
            case .sentences: "sentences"
            case .count: "n"
            case .title: "title"
            case .url: "url"
            case .source: "source"
            case .section: "section"
            case .author: "author"
            case .published: "published"
            case .language: "language"
            default: ""
            }
        }
    }
}

extension Article {
    /// An article as a corpus printed it.
    ///
    /// - Parameters:
    ///   - text: its text, clean unless somebody changed it.
    ///   - headings: the numbers of the paragraphs that are headings, from 0; those that there are not are passed over.
    ///   - doubtful: the numbers of those that may be the page's, likewise.
    ///   - sentences: the sentences that its input gave, one after the other, and where each ends; passed over where they
    ///     do not stand in the text like that.
    fileprivate init(
        exported text: [UInt8], headings: [Int], doubtful: [Int], sentences: (text: [UInt8], ends: [Int])?
    ) {
        let limit = min(text.count, Limits.articleBytes)
        let cleaned = Scalars.clean(text.span.extracting(0..<limit))
        self.init(cleanText: cleaned.text)
        if limit < text.count {
            findings.append(Finding(.truncated, "Only the first \(limit) bytes were read; what follows is left out."))
        }
        for (numbers, role) in [(headings, Role.heading), (doubtful, .doubtful)] {
            for number in numbers where paragraphs.indices.contains(number) { paragraphs[number].role = role }
        }
        guard let sentences, !sentences.ends.isEmpty else { return }
        var ranges: [Range<Int>] = []
        var start = 0
        var place = 0
        for end in sentences.ends {
            while place < self.text.count, self.text[place] <= 0x20 { place += 1 }
            let sentence = sentences.text[start..<end]
            guard !sentence.isEmpty, self.text[place...].starts(with: sentence) else { return }
            ranges.append(place..<place + sentence.count)
            place += sentence.count
            start = end
        }
        self.sentences = ranges
    }

    /// An article whose sentences are given: they are taken as they stand, in one paragraph.
    ///
    /// - Parameters:
    ///   - raw: the sentences, one after the other.
    ///   - ends: where each ends in `raw`, in bytes.
    fileprivate init(sentences raw: [UInt8], ends: [Int], options: ReadingOptions) {
        self.init()
        title = options.title
        var ranges: [Range<Int>] = []
        var content: [UInt8] = []
        var start = 0
        for end in ends {
            let sentence = Scalars.clean(raw.span.extracting(start..<end))
            start = end
            var isSpace = true
            let first = content.isEmpty ? 0 : content.count + 1
            for byte in sentence.text {
                let blank = byte == 0x20 || byte == 0x0A
                if blank && isSpace { continue }
                if content.count < first && !blank { content.append(0x20) }
                content.append(blank ? 0x20 : byte)
                isSpace = blank
            }
            while content.count > first, content.last == 0x20 { content.removeLast() }
            if content.count > first { ranges.append(first..<content.count) }
        }
        append(content.span, as: .body)
        self.sentences = ranges
        language = options.language ?? Language.detect(text.span) ?? .undetermined
    }
}
