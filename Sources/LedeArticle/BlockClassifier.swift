/// Weighs the figures of blocks: whether each is part of the article (logistic regression).
enum BlockClassifier {
    /// The log-odds that a block is part of the article: above 0 more likely than not.
    ///
    /// - Parameter figures: those of ``BlockFeatures/names``, in their order.
    static func logOdds(_ figures: Span<Float>) -> Float {
        let weights = BlockClassifierWeights.first
        var sum: Float = 0
        precondition(figures.count == weights.count)
        for k in 0..<figures.count { sum += figures[k] * weights[k] }
        return sum
    }
}
