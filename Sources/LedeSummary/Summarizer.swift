import LedeArticle
import LedeText

/// Chooses the sentences that say what an article is about.
public struct Summarizer {
    /// How to summarize.
    public struct Options: Sendable {
        /// How long the summary may be.
        public var budget: LengthBudget = .sentences(3)
        /// A question or topic to turn the summary towards.
        public var query: String?
        /// Whether to explain every sentence's score.
        public var explains = false

        /// Three sentences, no query, no explanation.
        public init() {}
    }

    /// A summarizer that keeps its buffers from one article to the next.
    ///
    /// - Parameter frequencies: the collection that inverse document frequencies come from; `nil` weighs with the
    ///   article alone.
    public init(frequencies: (any DocumentFrequencies)? = nil) {}

    /// Summarizes one article.
    ///
    /// The same article, options and frequencies give the same summary, whatever came before.
    public mutating func summarize(_ article: Article, options: Options = Options()) -> Summary {
        Summary()
    }
}
