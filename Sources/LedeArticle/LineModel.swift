/// Tells the lines of an article from those of the page around it: gradient-boosted decision trees over ``LineContext``.
///
/// They are fitted by `Scripts/fit-line-roles` to lines of pages whose article is known.
enum LineModel {
    /// Log-odds, in thousandths, from which a line is kept: below even odds, since a lost line is worse than a kept one.
    static let threshold: Int32 = -500
    /// Log-odds below which a line before or behind the prose of an article with some dirt goes.
    static let hardly: Int32 = -600
    /// The same for a line inside the prose, and for a sentence before or behind it.
    static let surelyNot: Int32 = -2000
    /// The same for a sentence inside the prose.
    static let surelyNotInside: Int32 = -3500

    /// The log-odds of every line, in thousandths.
    static func scores(_ lines: [LineFeatures]) -> [Int32] {
        let context = LineContext(lines)
        var row: [Int32] = []
        row.reserveCapacity(LineContext.count)
        return lines.indices.map { i in
            row.removeAll(keepingCapacity: true)
            context.append(i, to: &row)
            return score(row.span)
        }
    }

    /// The log-odds, in thousandths, that a line belongs to the article.
    static func score(_ row: Span<Int32>) -> Int32 { LineModelWeights.trees.score(row) }
}
