import LedeArticle

/// An article of a story, as a digest names it.
public struct StoryArticle: Sendable, Equatable {
    /// Its id.
    public var id: String
    /// Its title.
    public var title: String?
    /// Where it can be read.
    public var url: String?
    /// Who published it.
    public var source: String?
    /// When it was published.
    public var published: PublicationDate?

    /// An article of a story.
    public init(
        id: String, title: String? = nil, url: String? = nil, source: String? = nil, published: PublicationDate? = nil
    ) {
        self.id = id
        self.title = title
        self.url = url
        self.source = source
        self.published = published
    }

    init(_ article: Article) {
        self.init(
            id: article.id, title: article.title, url: article.url, source: article.source,
            published: article.published)
    }
}
