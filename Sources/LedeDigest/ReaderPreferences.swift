import LedeArticle
import LedeSummary
import LedeText

/// What a reader cares for, as terms of one language.
struct ReaderPreferences {
    private let interests: [(interest: DigestOptions.Interest, terms: Set<Int32>)]
    private let muted: [Set<Int32>]
    private let sourceWeights: [String: Double]

    /// The preferences among options, with the terms of the analyzer that the articles were analyzed with.
    ///
    /// Words without any term, such as stop words, say nothing.
    init(_ options: DigestOptions, terms: inout ArticleTerms) {
        var interests: [(interest: DigestOptions.Interest, terms: Set<Int32>)] = []
        for interest in options.interests {
            let words = terms.terms(of: interest.words)
            if !words.isEmpty { interests.append((interest, words)) }
        }
        self.interests = interests
        muted = options.mutedWords.map { terms.terms(of: $0) }.filter { !$0.isEmpty }
        sourceWeights = Dictionary(
            options.sourceWeights.sorted { $0.key < $1.key }.map { ($0.key.lowercased(), $0.value) },
            uniquingKeysWith: { $0 + $1 })
    }

    /// Whether an article has muted words in its title or lead.
    func mutes(_ article: Int, of terms: ArticleTerms) -> Bool {
        muted.contains { $0.isSubset(of: terms.leads[article]) }
    }

    /// What a story counts more or less for its reader.
    ///
    /// - Parameter articles: the indices of its articles.
    func details(of articles: [Int], in terms: ArticleTerms, sources: Set<String>) -> [Explanation] {
        var details: [Explanation] = []
        for (interest, words) in interests {
            if articles.contains(where: { words.isSubset(of: terms.titles[$0]) }) {
                details.append(Explanation(interest.weight, "interest in “\(interest.words)”: in a headline"))
            } else if articles.contains(where: { terms.holds(words, in: $0) }) {
                details.append(Explanation(interest.weight / 2, "interest in “\(interest.words)”: in the text"))
            }
        }
        // One source is enough, the one that counts most; of equal ones the first by name.
        let weighed = sources.sorted().compactMap { name in sourceWeights[name.lowercased()].map { (name, $0) } }
        if let best = weighed.max(by: { $0.1 < $1.1 }) {
            details.append(Explanation(best.1, "preference for the source \(best.0)"))
        }
        return details
    }
}
