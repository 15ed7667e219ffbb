import LedeText

extension SentenceAnalysis {
    /// Number of names that count as the article's main ones.
    private static let mainNames = 5

    /// Finds the names by the statistics of capital letters and measures how sentences use them.
    ///
    /// A term is a name where it is capitalized inside a sentence, or at its beginning and never written small, and not
    /// written small in half of its sentences. Linear in the tokens.
    mutating func computeNames() {
        let terms = vectors.termCount
        let vectors = vectors
        let tokens = tokens
        let tokenTerms = vectors.tokenTerms.span
        let tokenSpan = tokens.span
        var lower = [Int32](repeating: 0, count: terms)
        var sentencesOf = lower
        var lowerUses = lower.mutableSpan
        for k in 0..<tokenTerms.count {
            let term = Int(tokenTerms[k])
            if term >= 0, !tokenSpan[k].traits.contains(.capitalized) { lowerUses[term] += 1 }
        }
        var occurrences = sentencesOf.mutableSpan
        for term in vectors.terms { occurrences[Int(term)] += 1 }

        var uses = [Int32](repeating: 0, count: terms)
        var firstUse = uses
        for i in 0..<count {
            for k in tokenStarts[i]..<tokenStarts[i + 1] {
                let term = Int(tokenTerms[k])
                if term < 0 || !tokenSpan[k].traits.contains(.capitalized) { continue }
                guard k > tokenStarts[i] || lower[term] == 0, lower[term] * 2 < 1 + sentencesOf[term] else { continue }
                if uses[term] == 0 { firstUse[term] = Int32(i) }
                uses[term] += 1
            }
        }
        var main = [Int](repeating: -1, count: terms)  // the rank of a main name
        var total = 0.0
        for rank in 0..<SentenceAnalysis.mainNames {
            var best = -1
            for term in 0..<terms where uses[term] > 0 && main[term] < 0 {
                if best < 0 || uses[term] > uses[best] || (uses[term] == uses[best] && firstUse[term] < firstUse[best])
                {
                    best = term
                }
            }
            guard best >= 0 else { break }
            main[best] = rank
            total += Double(uses[best])
        }
        for i in 0..<count { computeNames(of: i, vectors, uses.span, firstUse.span, main.span, max(1, total)) }
    }

    private mutating func computeNames(
        of i: Int, _ vectors: TFIDF, _ uses: Span<Int32>, _ firstUse: Span<Int32>, _ main: Span<Int>, _ total: Double
    ) {
        var names = 0
        var newNames = 0
        var mainUses = 0.0
        var newMainUses = 0.0
        var hasMain = false
        let terms = vectors.terms.span
        let tokenTerms = vectors.tokenTerms.span
        for entry in vectors.starts[i]..<vectors.starts[i + 1] {
            let term = Int(terms[entry])
            guard uses[term] > 0 else { continue }
            names += 1
            let isNew = firstUse[term] == Int32(i)
            if isNew { newNames += 1 }
            if main[term] >= 0 {
                mainUses += Double(uses[term])
                if isNew { newMainUses += Double(uses[term]) }
                if main[term] == 0 { hasMain = true }
            }
        }
        var nameTokens = 0
        var fullNames = 0
        var previousIsName = false
        var startsWithName = false
        for k in tokenStarts[i]..<tokenStarts[i + 1] {
            let term = Int(tokenTerms[k])
            let isName = term >= 0 && uses[term] > 0
            let isCapital = isName && tokens[k].traits.contains(.capitalized)
            if isName { nameTokens += 1 }
            if isCapital, previousIsName { fullNames += 1 }
            if isName, k == tokenStarts[i] { startsWithName = true }
            previousIsName = isCapital
        }
        set(.names, of: i, to: Double(min(6, names)))
        set(.nameShare, of: i, to: Double(nameTokens) / Double(max(1, tokenCount(i))))
        set(.mainNames, of: i, to: mainUses / total)
        set(.hasMainName, of: i, to: hasMain ? 1 : 0)
        set(.newNames, of: i, to: Double(min(4, newNames)))
        set(.newMainNames, of: i, to: newMainUses / total)
        set(.fullNames, of: i, to: Double(min(3, fullNames)))
        set(.startsWithName, of: i, to: startsWithName ? 1 : 0)
    }
}
