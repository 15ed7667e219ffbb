import LedeText

/// Scores sentences by a linear model over their features.
struct SentenceScorer: Sendable {
    /// Farthest that a standardized feature counts, in standard deviations.
    static let clip = 4.0

    /// The score of each sentence.
    private(set) var scores: [Double] = []
    /// The sentence that opens well, and what it is worth more for that.
    private var lead: (sentence: Int, points: Double)?

    /// How a feature is standardized and weighed.
    private struct Term {
        var mean: Double
        /// One over its standard deviation.
        var scale: Double
        var weight: Double
    }

    /// How a feature of two sentences is standardized and weighed: the numbers of both stand together, so that one
    /// instruction takes both.
    private struct Pair {
        var mean: (Double, Double)
        var scale: (Double, Double)
        var weight: (Double, Double)

        init(_ first: Term, _ second: Term) {
            mean = (first.mean, second.mean)
            scale = (first.scale, second.scale)
            weight = (first.weight, second.weight)
        }
    }

    private var terms: [Term] = []
    /// The same for the first sentence of an article.
    private var firstTerms: [Term] = []
    /// For two sentences of which none, the first or the second is the first of its article.
    private var pairs: [[Pair]] = [[], [], []]
    /// The language whose weights these are.
    private var language: Language?

    /// Takes the weights of ``ModelWeights`` for a language, before anything is scored in it.
    mutating func use(_ language: Language) {
        guard language != self.language else { return }
        self.language = language
        let rows = ModelWeights.rows(for: language)
        terms = rows.map { Term(mean: $0.mean, scale: 1 / $0.deviation, weight: $0.weight) }
        firstTerms = rows.map { Term(mean: $0.mean, scale: 1 / $0.deviation, weight: $0.first) }
        pairs = [
            zip(terms, terms).map(Pair.init), zip(firstTerms, terms).map(Pair.init),
            zip(terms, firstTerms).map(Pair.init),
        ]
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
        lead = nil
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

    /// Has a sentence be worth more, since it tells what the others are about.
    mutating func favorLead(_ sentence: Int, by points: Double) {
        scores[sentence] += points
        lead = (sentence, points)
    }

    /// The sums of what the features of two sentences add to their scores, in the order of the features.
    private func sums(of row: Span<Double>, _ next: Span<Double>) -> (Double, Double) {
        // The last one with itself may be the first twice: then only the first sum is asked for.
        let own = pairs[SentenceScorer.isFirst(row) ? 1 : SentenceScorer.isFirst(next) ? 2 : 0]
        let pairs = own.span
        precondition(pairs.count == row.count && next.count == row.count)
        var (first, second) = (0.0, 0.0)
        for feature in 0..<row.count {
            let pair = pairs[feature]
            first += pair.weight.0 * SentenceScorer.clipped((row[feature] - pair.mean.0) * pair.scale.0)
            second += pair.weight.1 * SentenceScorer.clipped((next[feature] - pair.mean.1) * pair.scale.1)
        }
        return (first, second)
    }

    /// Whether a sentence is the first sound one of its article, which its features tell.
    @inline(__always)
    private static func isFirst(_ row: Span<Double>) -> Bool { row[SentenceFeature.isFirst.rawValue] > 0 }

    @inline(__always)
    private static func clipped(_ standardized: Double) -> Double { min(clip, max(-clip, standardized)) }

    /// The score of a sentence with its parts, which sum to it.
    func explanation(of sentence: Int, features: [Double], relevance: [Double]) -> Explanation {
        var details: [Explanation] = []
        let start = sentence * SentenceFeature.count
        let row = features.span.extracting(start..<start + SentenceFeature.count)
        let weighed = SentenceScorer.isFirst(row) ? firstTerms : terms
        for feature in SentenceFeature.allCases {
            let value = row[feature.rawValue]
            let term = weighed[feature.rawValue]
            details.append(
                Explanation(
                    term.weight * SentenceScorer.clipped((value - term.mean) * term.scale),
                    ModelWeights.rows[feature.rawValue].name,
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
        if let lead, lead.sentence == sentence { details.append(Explanation(lead.points, "opens the article")) }
        return Explanation(scores[sentence], "score", details)
    }
}
