import LedeArticle

/// The headline that an article gives its story.
enum Headline {
    /// The article's title, else its first sentence that can stand on its own, else its address or id.
    static func of(_ article: Article, _ summary: inout StorySummary) -> String {
        if let title = article.title, CleanLine.of(title) != nil { return title }
        return summary.firstSentence(of: article) ?? article.url ?? article.id
    }
}
