/// A sentence of a story's summary.
public struct DigestSentence: Sendable, Equatable {
    /// The sentence, verbatim: the article's text at ``range``.
    public var text: String
    /// The id of the article that it stands in.
    public var article: String
    /// Its bytes in that article's text: half-open, UTF-8.
    public var range: Range<Int>

    /// A sentence.
    public init(text: String, article: String, range: Range<Int>) {
        self.text = text
        self.article = article
        self.range = range
    }
}
