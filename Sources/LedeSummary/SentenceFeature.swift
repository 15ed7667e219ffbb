/// What is measured of a sentence.
///
/// Similarities are cosines of TF-IDF vectors. A *sound* sentence is whole, no notice and no stray, of at least five
/// tokens; only sound sentences count as neighbours, and positions are counted among them.
enum SentenceFeature: Int, CaseIterable, Sendable {
    // Where it stands.
    case reciprocalIndex, reciprocalPosition, logPosition, scaledLogPosition, relativeIndex
    case isFirst, isSecond, isThird, isFourthOrFifth, isInFirstFive, startsParagraph
    // What it shares with the article.
    case centroid, centroidWithoutSelf, leadSimilarity, titleSimilarity, titleCoverage, keyTerms, newKeyTerms
    case forwardSimilarity, backwardSimilarity, forwardExcess, meanForwardExcess, greatestForwardSimilarity
    case nextSimilarity, previousSimilarity, meanWeight, mass, recurringShare, meanRecurrence
    // How long it is.
    case logLength, logContentLength, isShort, isLong, isVeryLong
    case lengthUnder10, lengthOver15, lengthOver22, lengthOver30, lengthOver45
    // Names, numbers and dates.
    case capitals, names, nameShare, mainNames, hasMainName, newNames, newMainNames, fullNames, startsWithName
    case numbers, hasNumber, hasNumberWord, hasMagnitude, hasWeekday, hasMonth, hasYear
    // Whose words they are and how it opens.
    case hasQuotation, startsWithQuote, quotedShare, isHalfQuotation, hasAttribution
    case hasFirstPerson, firstPersons, thirdPersons, startsWithPronoun, startsWithFirstPerson, startsWithThirdPerson
    case startsWithDemonstrative, startsWithConnective, hasModal, hasNegation, hasSuperlative
    // What it is besides.
    case stopWordShare, meanWordLength, commas, breaks, isQuestion, isBoilerplate, startsWithDateline, startsWithLabel,
        endsWithTerminal

    /// The number of features: a constant, where that of all cases would be computed at the first use.
    static let count = endsWithTerminal.rawValue + 1
}
