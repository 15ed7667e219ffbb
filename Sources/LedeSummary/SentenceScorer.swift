/// Scores sentences by a linear model over their features.
struct SentenceScorer: Sendable {
    /// Farthest that a standardized feature counts, in standard deviations.
    static let clip = 4.0

    /// The score of each sentence.
    private(set) var scores: [Double] = []

    private let means: [Double]
    private let scales: [Double]
    private let weights: [Double]

    /// A scorer with the weights of ``ModelWeights``.
    init() {
        var means: [Double] = []
        var scales: [Double] = []
        var weights: [Double] = []
        for row in ModelWeights.rows {
            means.append(row.mean)
            scales.append(1 / row.deviation)
            weights.append(row.weight)
        }
        self.means = means
        self.scales = scales
        self.weights = weights
    }

    /// Scores all sentences of an analysis.
    ///
    /// - Parameters:
    ///   - features: the features by sentence, then by feature.
    ///   - relevance: the relevance to the query by sentence, or empty where there is no query.
    mutating func score(_ features: [Double], relevance: [Double]) {
        let width = SentenceFeature.count
        scores.removeAll(keepingCapacity: true)
        var start = 0
        while start + width <= features.count {
            var sum = 0.0
            let row = features.span.extracting(start..<start + width)
            for feature in 0..<width { sum += contribution(feature, row[feature]) }
            if !relevance.isEmpty { sum += ModelWeights.query * relevance[scores.count] }
            scores.append(sum)
            start += width
        }
    }

    /// What a feature adds to the score.
    @inline(__always)
    func contribution(_ feature: Int, _ value: Double) -> Double {
        let standardized = (value - means[feature]) * scales[feature]
        return weights[feature] * min(SentenceScorer.clip, max(-SentenceScorer.clip, standardized))
    }

    /// The score of a sentence with its parts, which sum to it.
    func explanation(of sentence: Int, features: [Double], relevance: [Double]) -> Explanation {
        var details: [Explanation] = []
        for feature in SentenceFeature.allCases {
            let value = features[sentence * SentenceFeature.count + feature.rawValue]
            details.append(
                Explanation(
                    contribution(feature.rawValue, value), ModelWeights.rows[feature.rawValue].name,
                    [
                        Explanation(value, "value"), Explanation(weights[feature.rawValue], "weight"),
                        Explanation(means[feature.rawValue], "mean"),
                        Explanation(1 / scales[feature.rawValue], "deviation"),
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
