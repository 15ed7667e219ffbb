import LedeText

/// The rules that let a sentence stand without the ones around it.
enum Readability {
    /// Fewest tokens of a whole sentence.
    static let sentenceTokens = 4
    /// Share of a sentence's terms that stand in the title, and of the title's that stand in the sentence, from which on
    /// the sentence is the headline again.
    static let headlineShare = 0.8

    /// The rule that keeps a sentence out whatever else is chosen, if one does.
    ///
    /// - Parameter text: the bytes of the article.
    static func rejection(of i: Int, in analysis: SentenceAnalysis, _ text: Span<UInt8>) -> Rejection? {
        if analysis.isBoilerplate[i] {
            switch analysis.forms[i] {
            case .sentence: return analysis.isService(i, text) ? .service : .boilerplate
            case .record: return .record
            case .verbless: return .verbless
            case .sender: return .service
            }
        }
        if analysis.isStray[i] { return .stray }
        if analysis.holdsSound, analysis.isService(i, text) { return .service }
        let cues = analysis.cues[i]
        if analysis.tokenCount(i) < sentenceTokens { return .fragment }
        if analysis.isFragment(i) || analysis.isList(i, text) { return .fragment }
        if repeatsHeadline(i, analysis) { return .headline }
        if analysis.isUnrelated[i] { return .unrelated }
        if analysis.isCaption[i] { return .caption }
        if analysis.isEnglish, cues.quoteMarks == 0, let line = analysis.lineRejection(i, text) { return line }
        if analysis.isCutOff(i) { return .cutOff }
        if cues.announces, cues.quoteMarks == 0 { return analysis.isJapanese ? .halfQuotation : .announcement }
        if i > 0, analysis.isInquiry(i, text) { return .inquiry }
        if cues.isQuestion || analysis.isAsked[i] { return .question }
        if analysis.replies[i] != .none {
            if analysis.isPiece(i, text) { return .piece }
            if analysis.replies[i] == .answer { return .answer }
        }
        if cues.hasHalfQuotation || analysis.isInsideQuotation[i] || analysis.wordings[i].onlyAttributes {
            return .halfQuotation
        }
        return nil
    }

    /// The sentence that a sentence's opening points back to: `nil` where it points nowhere.
    ///
    /// A run of sentences that open with one pronoun points to what stands before the run.
    static func antecedent(of i: Int, in analysis: SentenceAnalysis, _ text: Span<UInt8>) -> Int? {
        guard i > 0, analysis.wordings[i].pointsBack || analysis.pointsToObject(i, text) else { return nil }
        var before = i - 1
        while before > 0, analysis.isBoilerplate[before] { before -= 1 }
        let kinds = analysis.wordings[i].opening
        while before > 0, !kinds.isDisjoint(with: [.pronoun, .address]), analysis.wordings[before].pointsBack,
            analysis.tokens[analysis.tokenStarts[before]].term == analysis.tokens[analysis.tokenStarts[i]].term
        {
            before -= 1
        }
        return before
    }

    /// The rest of a quotation that a sentence holds one end or the middle of.
    enum QuotationRest {
        /// It is not at hand, or there is none.
        case none
        /// It begins in the sentence right before.
        case before
        /// It ends in the sentence right behind.
        case behind
        /// It stands in several sentences.
        case several
    }

    /// Where the rest of the quotation stands that a sentence holds a part of.
    static func quotationRest(of i: Int, in analysis: SentenceAnalysis) -> QuotationRest {
        let cues = analysis.cues
        if analysis.isInsideQuotation[i] { return .several }
        if cues[i].closesQuotation, i > 0 {
            if analysis.isInsideQuotation[i - 1] { return .several }
            if cues[i - 1].opensQuotation {
                return cues[i].opensQuotation || cues[i - 1].closesQuotation ? .several : .before
            }
        }
        if cues[i].opensQuotation, i + 1 < cues.count {
            if analysis.isInsideQuotation[i + 1] { return .several }
            if cues[i + 1].closesQuotation {
                return cues[i].closesQuotation || cues[i + 1].opensQuotation ? .several : .behind
            }
        }
        return .none
    }

    private static func repeatsHeadline(_ i: Int, _ analysis: SentenceAnalysis) -> Bool {
        let coverage = analysis.features[i * SentenceFeature.count + SentenceFeature.titleCoverage.rawValue]
        guard coverage >= headlineShare else { return false }
        let entries = analysis.vectors.starts[i]..<analysis.vectors.starts[i + 1]
        var inTitle = 0
        for entry in entries where analysis.isTitleTerm[Int(analysis.vectors.terms[entry])] { inTitle += 1 }
        return Double(inTitle) >= headlineShare * Double(entries.count)
    }
}
