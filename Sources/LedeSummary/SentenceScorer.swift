import LedeText

/// Scores sentences by a linear model over their features.
struct SentenceScorer: Sendable {
    /// Farthest that a standardized feature counts, in standard deviations.
    static let clip = 4.0

    /// The score of each sentence.
    private(set) var scores: [Double] = []

    /// How a feature is standardized and weighed.
    private struct Term {
        var mean: Double
        /// One over its standard deviation.
        var scale: Double
        var weight: Double
    }

    private var terms: [Term] = []
    /// The same for the first sentence of an article.
    private var firstTerms: [Term] = []
    /// The language whose weights these are.
    private var language: Language?

    /// Takes the weights of ``ModelWeights`` for a language, before anything is scored in it.
    mutating func use(_ language: Language) {
        guard language != self.language else { return }
        self.language = language
        let rows = ModelWeights.rows(for: language)
        terms = rows.map { Term(mean: $0.mean, scale: 1 / $0.deviation, weight: $0.weight) }
        firstTerms = rows.map { Term(mean: $0.mean, scale: 1 / $0.deviation, weight: $0.first) }
    }

    /// Scores all sentences of an analysis.
    ///
    /// - Parameters:
    ///   - features: the features by sentence, then by feature.
    ///   - relevance: the relevance to the query by sentence, or empty where there is no query.
    mutating func score(_ features: [Double], relevance: [Double]) {
        let width = SentenceFeature.count
        let count = features.count / width
        scores.removeAll(keepingCapacity: true)
        for i in stride(from: 0, to: count, by: 2) {
            // Two sentences at a time, since their sums do not wait for each other; an odd last one with itself.
            let next = min(i + 1, count - 1)
            let (first, second) = sums(
                of: features.span.extracting(i * width..<(i + 1) * width),
                features.span.extracting(next * width..<(next + 1) * width))
            scores.append(first)
            if next > i { scores.append(second) }
        }
        for i in 0..<min(count, relevance.count) { scores[i] += ModelWeights.query * relevance[i] }
    }

    /// The sums of what the features of two sentences add to their scores, in the order of the features.
    private func sums(of row: Span<Double>, _ next: Span<Double>) -> (Double, Double) {
        let (own, others) = (terms(for: row), terms(for: next))
        let (terms, nextTerms) = (own.span, others.span)
        precondition(terms.count == row.count && nextTerms.count == row.count && next.count == row.count)
        var (first, second) = (0.0, 0.0)
        for feature in 0..<row.count {
            first += SentenceScorer.contribution(terms[feature], row[feature])
            second += SentenceScorer.contribution(nextTerms[feature], next[feature])
        }
        return (first, second)
    }

    /// How the features of a sentence are weighed: the first sound one of an article is told by its features.
    @inline(__always)
    private func terms(for row: Span<Double>) -> [Term] {
        row[SentenceFeature.isFirst.rawValue] > 0 ? firstTerms : terms
    }

    /// What a feature adds to the score.
    @inline(__always)
    private static func contribution(_ term: Term, _ value: Double) -> Double {
        let standardized = (value - term.mean) * term.scale
        return term.weight * min(SentenceScorer.clip, max(-SentenceScorer.clip, standardized))
    }

    /// The score of a sentence with its parts, which sum to it.
    func explanation(of sentence: Int, features: [Double], relevance: [Double]) -> Explanation {
        var details: [Explanation] = []
        let start = sentence * SentenceFeature.count
        let row = features.span.extracting(start..<start + SentenceFeature.count)
        let terms = self.terms(for: row)
        for feature in SentenceFeature.allCases {
            let value = row[feature.rawValue]
            let term = terms[feature.rawValue]
            details.append(
                Explanation(
                    SentenceScorer.contribution(term, value), ModelWeights.rows[feature.rawValue].name,
                    [
                        Explanation(value, "value"), Explanation(term.weight, "weight"),
                        Explanation(term.mean, "mean"),
                        Explanation(1 / term.scale, "deviation"),
                    ]))
        }
        if !relevance.isEmpty {
            let value = relevance[sentence]
            details.append(
                Explanation(
                    ModelWeights.query * value, "relevance to the query",
                    [Explanation(value, "value"), Explanation(ModelWeights.query, "weight")]))
        }
        return Explanation(scores[sentence], "score", details)
    }
}
