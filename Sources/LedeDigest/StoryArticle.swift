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

    /// What tells its source from all others: the source's name, else the server that it can be read at, else itself.
    var sourceKey: String {
        let name = source.flatMap { CleanLine.of($0) } ?? url.flatMap { WebAddress($0)?.host }
        // No name begins with the mark.
        return name.map { String(decoding: $0, as: UTF8.self) } ?? "\0" + id
    }

    init(_ article: Article) {
        self.init(
            id: article.id, title: article.title, url: article.url, source: article.source,
            published: article.published)
    }
}
