/// Gradient-boosted decision trees over small integers, complete and all of one depth.
///
/// J. H. Friedman, "Greedy function approximation: a gradient boosting machine", 2001. Sums of integers: the same answer
/// on every machine.
struct BoostedTrees: Sendable {
    /// Log-odds before the first tree, in thousandths.
    let base: Int32
    /// How many trees there are.
    let count: Int
    /// How many questions each asks one after the other.
    let depth: Int
    /// Which number of a row each split looks at; the splits of a tree level by level.
    let features: [UInt8]
    /// What is greater goes right.
    let thresholds: [Int16]
    /// Log-odds that each leaf adds, in thousandths.
    let leaves: [Int16]

    /// The log-odds of a row of numbers, in thousandths.
    @inline(__always)
    func score(_ row: Span<Int32>) -> Int32 {
        var sum = base
        let splits = (1 << depth) - 1
        var firstSplit = 0
        var firstLeaf = 0
        for _ in 0..<count {
            var node = 0
            for _ in 0..<depth {
                let at = firstSplit + node
                let isRight = row[Int(features[at])] > Int32(thresholds[at])
                node = node * 2 + (isRight ? 2 : 1)
            }
            sum += Int32(leaves[firstLeaf + node - splits])
            firstSplit += splits
            firstLeaf += splits + 1
        }
        return sum
    }
}
