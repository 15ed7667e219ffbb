import LedeArticle

/// An article that a search found.
public struct SearchResult: Sendable {
    /// The article.
    public var article: StoredArticle
    /// How well it fits: above 0; comparable within one search only.
    public var score: Double
    /// The sentence of its text that fits best (UTF-8 bytes, half-open); `nil` for an article without text.
    public var snippet: Range<Int>?

    /// A result.
    public init(article: StoredArticle, score: Double, snippet: Range<Int>?) {
        self.article = article
        self.score = score
        self.snippet = snippet
    }
}
