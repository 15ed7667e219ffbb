import LedeArticle
import LedeSummary
import LedeText

/// One thing that happened, as the articles on it tell it.
public struct Story: Sendable {
    /// Names the story within its digest: `s-` and the id of its most central article.
    public var id: String
    /// The title of the most central article, verbatim; of an article without a title, the first sentence that can stand on its own.
    public var headline: String
    /// The part of the paper that most of its articles stood in.
    public var section: String?
    /// How much it matters on this day: see ``explanation``.
    public var score: Double
    /// The language of all its articles.
    public var language: Language
    /// The summary: sentences of one article stand together, in document order.
    public var sentences: [DigestSentence]
    /// All its articles, the most central one first.
    public var articles: [StoryArticle]
    /// The day of the earlier digest that told the story up to then; `nil` for a new one.
    ///
    /// Where it has no sentences its articles say in other words what that digest told.
    public var continues: CivilDate?
    /// Whether it is no news, but how an article reads by now of which the digest of ``continues`` told something else.
    public var isChange: Bool
    /// What the score is made of.
    public var explanation: Explanation

    /// A story.
    public init(
        id: String, headline: String, section: String? = nil, score: Double = 0,
        language: Language = .undetermined, sentences: [DigestSentence] = [], articles: [StoryArticle] = [],
        continues: CivilDate? = nil, isChange: Bool = false, explanation: Explanation? = nil
    ) {
        self.id = id
        self.headline = headline
        self.section = section
        self.score = score
        self.language = language
        self.sentences = sentences
        self.articles = articles
        self.continues = continues
        self.isChange = isChange
        self.explanation = explanation ?? Explanation(score, "score")
    }
}
