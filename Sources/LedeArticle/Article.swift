import LedeText

/// A paragraph of a document, with its part in the article.
public struct Paragraph: Sendable, Equatable {
    /// What it is to the article.
    public var role: Role
    /// Its bytes (half-open, UTF-8): in ``Article/text`` where the role is text, else in ``Article/removed``.
    public var range: Range<Int>

    /// A paragraph.
    public init(role: Role, range: Range<Int>) {
        self.role = role
        self.range = range
    }
}

/// An article: its clean text, what was left out of it, and what is known about it.
public struct Article: Sendable {
    /// The id that the input gave, else one derived from the URL or the content (see ``ArticleID``); empty until then.
    public var id = ""
    /// Where it can be read.
    public var url: String?
    /// Its headline.
    public var title: String?
    /// Who published it: a paper, an agency, a site.
    public var source: String?
    /// The part of the paper that it stood in.
    public var section: String?
    /// Its byline, without "By".
    public var author: String?
    /// Its language.
    public var language: Language = .undetermined
    /// When it was published.
    public var published: PublicationDate?
    /// The clean text (UTF-8): its paragraphs of text roles, separated by an empty line (`\n\n`).
    public var text: [UInt8] = []
    /// What stood in the document and is not text (UTF-8): paragraphs separated by `\n`.
    public var removed: [UInt8] = []
    /// All paragraphs in document order.
    public var paragraphs: [Paragraph] = []
    /// The sentences where the input gave them (byte ranges of ``text``), else `nil`: then the splitter finds them.
    public var sentences: [Range<Int>]?
    /// Where what is known about it was found: of each field of metadata that the document gave, in a fixed order.
    package var origins: [(field: String, origin: Metadata.Origin)] = []
    /// What was noticed while reading.
    public var findings: [Finding] = []

    /// An article without text.
    public init() {}

    /// Appends a paragraph to the text or, where its role is none of the text's, to what was removed.
    ///
    /// - Parameters:
    ///   - content: clean UTF-8 without line breaks, not empty.
    ///   - role: what it is to the article.
    @inline(__always)
    package mutating func append(_ content: Span<UInt8>, as role: Role) {
        guard content.count > 0 else { return }
        let start: Int
        if role.isText {
            if !text.isEmpty { text.append(addingCapacity: 2) { $0.append(repeating: 0x0A, count: 2) } }
            start = text.count
            text.append(content)
            paragraphs.append(Paragraph(role: role, range: start..<text.count))
        } else {
            if !removed.isEmpty { removed.append(0x0A) }
            start = removed.count
            removed.append(content)
            paragraphs.append(Paragraph(role: role, range: start..<removed.count))
        }
    }

    /// Makes room for text and paragraphs.
    package mutating func reserve(bytes: Int, paragraphs count: Int) {
        text.reserveCapacity(bytes)
        paragraphs.reserveCapacity(count)
    }

    /// Appends a paragraph.
    package mutating func append(_ content: String, as role: Role) {
        append(Array(content.utf8).span, as: role)
    }

    /// An article from text that is clean already, as the corpus stores it: paragraphs separated by empty lines.
    public init(cleanText: [UInt8]) {
        text = cleanText
        let bytes = cleanText.span
        var start = 0
        var i = 0
        while i < bytes.count {
            i = bytes.firstIndex(of: 0x0A, in: i..<bytes.count)
            guard i + 1 < bytes.count, bytes[i + 1] == 0x0A else {
                i += 1
                continue
            }
            if i > start { paragraphs.append(Paragraph(role: .body, range: start..<i)) }
            while i < bytes.count, bytes[i] == 0x0A { i += 1 }
            start = i
        }
        if bytes.count > start { paragraphs.append(Paragraph(role: .body, range: start..<bytes.count)) }
    }

    /// The bytes of a paragraph.
    public func content(of paragraph: Paragraph) -> ArraySlice<UInt8> {
        paragraph.role.isText ? text[paragraph.range] : removed[paragraph.range]
    }
}
