/// An article of a corpus, as a digest takes it: with the instant when it was first added.
public struct StoredArticle: Sendable {
    /// The article; read from a corpus, its paragraphs are made anew from its text, which holds nothing but paragraphs of
    /// text roles.
    public var article: Article
    /// When it was first added: seconds since 1970-01-01T00:00:00Z.
    public var added: Int64

    /// An article with the instant when it was first added.
    public init(article: Article, added: Int64) {
        self.article = article
        self.added = added
    }
}
