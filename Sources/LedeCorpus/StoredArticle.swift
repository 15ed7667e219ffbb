import LedeArticle

/// An article of the corpus.
public struct StoredArticle: Sendable {
    /// The article; its paragraphs are made anew from its text, which holds nothing but paragraphs of text roles.
    public var article: Article
    /// When it was first added: seconds since 1970-01-01T00:00:00Z.
    public var added: Int64

    /// An article with the instant when it was first added.
    public init(article: Article, added: Int64) {
        self.article = article
        self.added = added
    }

    /// The instant that it counts by, seconds since 1970-01-01T00:00:00Z.
    ///
    /// Its publication (of a day alone, midnight in UTC), or ``added`` where that is unknown or later than it.
    public var effective: Int64 {
        guard let published = article.published, published.seconds <= added else { return added }
        return published.seconds
    }
}
