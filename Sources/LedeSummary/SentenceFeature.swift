/// What is measured of a sentence.
///
/// Similarities are cosines of TF-IDF vectors. A *sound* sentence is one that holds no boilerplate and at least five
/// tokens; only sound sentences count as neighbours, and positions are counted among them.
enum SentenceFeature: Int, CaseIterable, Sendable {
    case reciprocalIndex, isFirst, isSecond, isThird, isInFirstFive, logPosition, relativeIndex, startsParagraph
    case centroid, leadSimilarity, titleSimilarity, titleCoverage, lexRank, forwardSimilarity, backwardSimilarity
    case logLength, isShort, isLong, numbers, capitals, hasQuotation, startsWithPronoun, isQuestion, isBoilerplate
    case keyTerms, meanWeight, mass, startsWithDateline, endsWithTerminal, reciprocalPosition, newKeyTerms
    case nextSimilarity, previousSimilarity, greatestForwardSimilarity, centroidWithoutSelf, startsWithQuote
    case startsWithLabel, hasAttribution, hasMagnitude, forwardExcess, meanForwardExcess, isFourthOrFifth, isVeryLong
    case scaledLogPosition

    /// The number of features.
    static let count = allCases.count
}
