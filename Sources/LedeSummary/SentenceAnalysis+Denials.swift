import LedeText

/// Claims and charges, and the sentences behind them that deny them, in English.
///
/// Who tells of a charge tells of the denial, too: `Prosecutors say they rigged the vote. … All four men have maintained their
/// innocence.`
extension SentenceAnalysis {
    /// Sentences behind a claim among which its denial stands, and most tokens of a denial.
    private static let denialReach = 3
    private static let denialTokens = 40
    /// Words of a claim, as far as ``SectionHeading/letters(_:_:)`` tells them apart.
    private static let claims = SectionHeading.letters(
        of: """
            allege alleged alleges allegedly alleging allegation allegations accuse accused accuses accusing accusation \
            accusations charged claim claimed claims claiming suspected
            """)
    /// Words that deny, and what is denied where no claim is.
    private static let denials = SectionHeading.letters(of: "denied denies deny denying")
    private static let refused = SectionHeading.letters(
        of: "bail entry access visa visas parole permission custody asylum entrance boarding request requests being")
    /// Words that deny beside one of a claim.
    private static let refusals = SectionHeading.letters(
        of: "rejected rejects dismissed dismisses disputed disputes refuted refutes")
    private static let innocence = SectionHeading.letters(of: "innocence innocent")
    private static let not = SectionHeading.letters(of: "not")[0]
    private static let guilty = SectionHeading.letters(of: "guilty")[0]
    /// Behind these another word has come.
    private static let formerly = SectionHeading.letters(of: "first initially previously originally once")
    private static let passive = SectionHeading.letters(of: "been was were is are be being")
    private static let plural = SectionHeading.letters(of: "they their them all both")

    /// The sentence behind a claim that denies it; `nil` where none does, or the sentence claims nothing.
    ///
    /// It names somebody whom the claim names, or has a pronoun for somebody. Linear in the tokens of four sentences.
    ///
    /// - Parameters:
    ///   - i: the sentence with the claim.
    ///   - text: the bytes of the article.
    func denial(of i: Int, _ text: Span<UInt8>) -> Int? {
        guard claims(i, text), !denies(i, text) else { return nil }
        for k in i + 1..<min(count, i + 1 + SentenceAnalysis.denialReach)
        where tokenCount(k) <= SentenceAnalysis.denialTokens && denies(k, text) && speaksOfSame(k, as: i, text) {
            return k
        }
        return nil
    }

    /// Whether a term of a claim and one of what denies it stand in the article.
    var hasClaims: Bool {
        func holds(_ range: Range<Int32>) -> Bool {
            for term in range where vectors.term(of: term) >= 0 { return true }
            return false
        }
        return holds(denialTerms) && holds(claimTerms)
    }

    /// Whether a term of a claim stands in a sentence.
    func mayClaim(_ i: Int) -> Bool { holdsTerm(of: claimTerms, i) }

    /// Whether one of the terms of a range stands in a sentence.
    private func holdsTerm(of range: Range<Int32>, _ i: Int) -> Bool {
        let (terms, ids) = (vectors.terms.span, vectors.vocabularyIDs.span)
        for entry in vectors.starts[i]..<vectors.starts[i + 1] {
            let id = ids[Int(terms[entry])]
            if id >= range.lowerBound, id < range.upperBound { return true }
        }
        return false
    }

    /// Whether a word of a claim stands in a sentence.
    private func claims(_ i: Int, _ text: Span<UInt8>) -> Bool {
        mayClaim(i)
            && (tokenStarts[i]..<tokenStarts[i + 1]).contains { SentenceAnalysis.claims.contains(letters($0, text)) }
    }

    /// Whether a sentence says that somebody denies something.
    func denies(_ i: Int, _ text: Span<UInt8>) -> Bool {
        guard holdsTerm(of: denialTerms, i) else { return false }
        let range = tokenStarts[i]..<tokenStarts[i + 1]
        var refuses = false
        for k in range where tokens[k].end - tokens[k].start > 3 {
            let word = letters(k, text)
            if SentenceAnalysis.denials.contains(word) {
                if k > range.lowerBound, SentenceAnalysis.formerly.contains(letters(k - 1, text)) { continue }
                // `Their request for bail has been denied.`
                if k > range.lowerBound, SentenceAnalysis.passive.contains(letters(k - 1, text)) { continue }
                var next = k + 1
                // `denied a visa`
                if next < range.upperBound, tokens[next].end - tokens[next].start < 4 { next += 1 }
                if next < range.upperBound, SentenceAnalysis.refused.contains(letters(next, text)) { continue }
                return true
            }
            if SentenceAnalysis.innocence.contains(word) { return true }
            if word == SentenceAnalysis.guilty, k > range.lowerBound, letters(k - 1, text) == SentenceAnalysis.not {
                return true
            }
            if SentenceAnalysis.refusals.contains(word) { refuses = true }
        }
        return refuses && claims(i, text)
    }

    /// Whether a sentence names somebody whom another one names, or has a pronoun for somebody.
    private func speaksOfSame(_ k: Int, as i: Int, _ text: Span<UInt8>) -> Bool {
        let names = vectors.tokenTerms[tokenStarts[i]..<tokenStarts[i + 1]]
        return (tokenStarts[k]..<tokenStarts[k + 1]).contains { own in
            if tokens[own].traits.contains(.stopWord) {
                return isPersonal(text, tokens[own]) || SentenceAnalysis.plural.contains(letters(own, text))
            }
            let term = vectors.tokenTerms[own]
            return tokens[own].traits.contains(.capitalized) && term >= 0 && names.contains(term)
        }
    }

    private func letters(_ k: Int, _ text: Span<UInt8>) -> UInt64 {
        SectionHeading.letters(text, Int(tokens[k].start)..<Int(tokens[k].end)).first
    }
}
