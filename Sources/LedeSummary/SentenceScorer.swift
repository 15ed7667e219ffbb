import LedeText

/// Scores sentences by a linear model over their features.
struct SentenceScorer: Sendable {
    /// Farthest that a standardized feature counts, in standard deviations.
    static let clip = 4.0

    /// The score of each sentence.
    private(set) var scores: [Double] = []
    /// The sentence that opens well, and what it is worth more for that.
    private var lead: (sentence: Int, points: Double)?
    /// The sentences that say little, ascending.
    private var vague: [Int] = []

    /// How a feature is standardized and weighed.
    private struct Term {
        var mean: Double
        /// One over its standard deviation.
        var scale: Double
        var weight: Double
    }

    /// How a feature of two sentences is standardized and weighed.
    private struct Pair {
        var mean: (Double, Double)
        var scale: (Double, Double)
        var weight: (Double, Double)
    }

    private var terms: [Term] = []
    /// The same for the first sentence of an article.
    private var firstTerms: [Term] = []
    /// Each number of ``terms`` twice, so that one instruction takes those of two sentences.
    private var pairs: [Pair] = []
    /// The language whose weights these are, and whether they are those of summaries of one sentence.
    private var language: Language?
    private var isSingle = false

    /// Takes the weights of ``ModelWeights`` for a language, before anything is scored in it.
    ///
    /// - Parameter isSingle: whether summaries of one sentence are asked for.
    mutating func use(_ language: Language, isSingle: Bool) {
        guard language != self.language || isSingle != self.isSingle else { return }
        (self.language, self.isSingle) = (language, isSingle)
        let rows = ModelWeights.rows(for: language)
        let weights = rows.map { isSingle ? $0.single : $0.several }
        terms = zip(rows, weights).map { Term(mean: $0.mean, scale: 1 / $0.deviation, weight: $1.any) }
        firstTerms = zip(rows, weights).map { Term(mean: $0.mean, scale: 1 / $0.deviation, weight: $1.first) }
        pairs = terms.map {
            Pair(mean: ($0.mean, $0.mean), scale: ($0.scale, $0.scale), weight: ($0.weight, $0.weight))
        }
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
        vague.clear()
        let rows = features.span
        var i = 0
        while i < count {
            // Four sentences at a time, since their sums do not wait for each other; at the end the last one again.
            let sums = sums(
                of: rows.extracting(SentenceScorer.row(i)),
                rows.extracting(SentenceScorer.row(min(i + 1, count - 1))),
                rows.extracting(SentenceScorer.row(min(i + 2, count - 1))),
                rows.extracting(SentenceScorer.row(min(i + 3, count - 1))))
            scores.append(sums.0)
            if i + 1 < count { scores.append(sums.1) }
            if i + 2 < count { scores.append(sums.2) }
            if i + 3 < count { scores.append(sums.3) }
            i += 4
        }
        if let first = (0..<count).first(where: { SentenceScorer.isFirst(features, $0) }) {
            scores[first] = sumOfFirst(rows.extracting(SentenceScorer.row(first)))
        }
        for i in 0..<min(count, relevance.count) { scores[i] += ModelWeights.query * relevance[i] }
    }

    /// Has a sentence be worth more, since it tells what the others are about.
    mutating func favorLead(_ sentence: Int, by points: Double) {
        scores[sentence] += points
        lead = (sentence, points)
    }

    /// Has a sentence be worth less, since it says little.
    mutating func lowerVague(_ sentence: Int) {
        scores[sentence] -= ModelWeights.vague
        vague.append(sentence)
    }

    /// Where a sentence's features stand.
    @inline(__always)
    private static func row(_ sentence: Int) -> Range<Int> {
        sentence * SentenceFeature.count..<(sentence + 1) * SentenceFeature.count
    }

    /// The sums of what the features of four sentences add to their scores, in the order of the features.
    @inline(__always)
    private func sums(
        of a: Span<Double>, _ b: Span<Double>, _ c: Span<Double>, _ d: Span<Double>
    ) -> (Double, Double, Double, Double) {
        let pairs = pairs.span
        precondition(pairs.count == a.count && b.count == a.count && c.count == a.count && d.count == a.count)
        var sums = (0.0, 0.0, 0.0, 0.0)
        for k in 0..<a.count {
            let pair = pairs[k]
            sums.0 += pair.weight.0 * SentenceScorer.clipped((a[k] - pair.mean.0) * pair.scale.0)
            sums.1 += pair.weight.1 * SentenceScorer.clipped((b[k] - pair.mean.1) * pair.scale.1)
            sums.2 += pair.weight.0 * SentenceScorer.clipped((c[k] - pair.mean.0) * pair.scale.0)
            sums.3 += pair.weight.1 * SentenceScorer.clipped((d[k] - pair.mean.1) * pair.scale.1)
        }
        return sums
    }

    /// The same of one sentence, with the weights of an article's first.
    private func sumOfFirst(_ row: Span<Double>) -> Double {
        precondition(firstTerms.count == row.count)
        var sum = 0.0
        for k in 0..<row.count {
            let term = firstTerms[k]
            sum += term.weight * SentenceScorer.clipped((row[k] - term.mean) * term.scale)
        }
        return sum
    }

    /// Whether a sentence is the first sound one of its article, which its features tell.
    @inline(__always)
    private static func isFirst(_ features: [Double], _ sentence: Int) -> Bool {
        features[sentence * SentenceFeature.count + SentenceFeature.isFirst.rawValue] > 0
    }

    @inline(__always)
    private static func clipped(_ standardized: Double) -> Double { min(clip, max(-clip, standardized)) }

    /// The score of a sentence with its parts, which sum to it.
    func explanation(of sentence: Int, features: [Double], relevance: [Double]) -> Explanation {
        var details: [Explanation] = []
        let row = features.span.extracting(SentenceScorer.row(sentence))
        let weighed = SentenceScorer.isFirst(features, sentence) ? firstTerms : terms
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
        if vague.contains(sentence) { details.append(Explanation(-ModelWeights.vague, "says little")) }
        return Explanation(scores[sentence], "score", details)
    }
}
