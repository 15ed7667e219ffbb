/// Weighs the figures of blocks: whether each is part of the article (logistic regression).
struct BlockClassifier {
    /// The log-odds that each block is part of the article: above 0 more likely than not.
    static func logOdds(of features: BlockFeatures) -> [Float] {
        let count = BlockFeatures.count
        let values = features.values.span
        let weights = BlockClassifierWeights.first.span
        var out: [Float] = []
        out.reserveCapacity(features.texts.count)
        for block in 0..<features.texts.count {
            var sum: Float = 0
            let base = block * count
            for k in 0..<count { sum += values[base + k] * weights[k] }
            out.append(sum)
        }
        return out
    }
}
