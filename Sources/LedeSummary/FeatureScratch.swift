/// The memory that the features of an article are computed in, used again for the next one.
struct FeatureScratch: Sendable {
    /// What the features of content ask of a term.
    struct TermFacts {
        /// Its weight in the article's vector: the plain counts of the sound sentences times idf.
        var whole = 0.0
        /// Its inverse document frequency.
        var idf = 0.0
        /// Its weight in the first sound sentences together.
        var lead = 0.0
        /// Its inverse document frequency where the title holds it.
        var title = 0.0
        /// Its share of the weight of the 12 heaviest terms.
        var key = 0.0
        /// Its share of the weight of the 30 heaviest terms, until a sound sentence holds it.
        var newKey = 0.0
        /// The logarithm of the number of sentences that hold it.
        var recurrence = 0.0
        /// The square of ``whole``.
        var wholeSquare = 0.0
    }

    /// A term and its weight in the article's vector.
    struct HeavyTerm {
        var term = 0
        var weight = 0.0
    }

    /// How an article uses a term.
    struct TermUse {
        /// Tokens without a capital.
        var small: Int32 = 0
        /// Sentences that hold it.
        var sentences: Int32 = 0
        /// Tokens that are names.
        var names: Int32 = 0
        /// The first sentence with one of those.
        var first: Int32 = 0
        /// Its rank among the main names, or -1.
        var rank: Int32 = -1
    }

    /// An entry of a sentence's vector, and the one of the same term before it.
    struct Link {
        var sentence: Int32 = 0
        var previous: Int32 = -1
    }

    /// The sums of a sentence's cosines with those before and after it.
    struct Sums {
        var forward = 0.0
        var backward = 0.0
        var greatest = 0.0
        var excess = 0.0
    }

    /// By term.
    var facts: [TermFacts] = []
    /// The heaviest terms, the heaviest first.
    var heaviest: [HeavyTerm] = []
    /// The last entry of each term.
    var lastEntries: [Int32] = []
    /// By entry.
    var links: [Link] = []
    /// The cosines of each sentence with the next ones.
    var cosines: [Double] = []
    /// By sentence.
    var sums: [Sums] = []
    /// 1 for each sentence that counts among the neighbours of others, 0 for the rest.
    var shares: [Double] = []
    /// By term + 1, what no term is first.
    var uses: [TermUse] = []
    /// The tokens with a capital that are terms, in order.
    var capitals: [Int32] = []
    /// The terms that are names.
    var names: [Int] = []
}
