import LedeText

extension SentenceAnalysis {
    /// Number of names that count as the article's main ones.
    private static let mainNames = 5

    /// Finds the names by the statistics of capital letters and measures how sentences use them.
    ///
    /// A term is a name where it is capitalized inside a sentence, or at its beginning and never written small, and not
    /// written small in half of its sentences. Linear in the tokens.
    ///
    /// - Parameter scratch: with the tokens that have a capital.
    func computeNames(_ rows: inout MutableSpan<Double>, _ scratch: inout FeatureScratch) {
        // Term + 1 by number, since stop words, which are no terms, are -1: nothing has to be asked of each token.
        var (uses, names) = (scratch.uses.take(), scratch.names.take())
        defer { (scratch.uses, scratch.names) = (uses, names) }
        uses.fill(with: FeatureScratch.TermUse(), count: vectors.termCount + 1)
        names.removeAll(keepingCapacity: true)
        var use = uses.mutableSpan
        let tokenTerms = vectors.tokenTerms.span
        let occurrences = vectors.occurrences.span
        let capitals = scratch.capitals.span
        for term in 1..<use.count {
            use[term].sentences = occurrences[term &- 1].sentences
            use[term].small = occurrences[term &- 1].tokens
        }
        for place in 0..<capitals.count { use[Int(tokenTerms[Int(capitals[place])]) &+ 1].small &-= 1 }
        var i = 0
        for place in 0..<capitals.count {
            let k = Int(capitals[place])
            while k >= tokenStarts[i + 1] { i += 1 }
            let term = Int(tokenTerms[k]) &+ 1
            let here = use[term]
            guard k > tokenStarts[i] || here.small == 0, here.small * 2 < 1 + here.sentences else { continue }
            if here.names == 0 { use[term].first = Int32(truncatingIfNeeded: i) }
            use[term].names += 1
        }
        for term in 1..<use.count where use[term].names > 0 { names.append(term) }
        var total = 0.0
        for rank in 0..<SentenceAnalysis.mainNames {
            var best = -1
            for term in names where use[term].rank < 0 {
                if best < 0 || use[term].names > use[best].names
                    || (use[term].names == use[best].names && use[term].first < use[best].first)
                {
                    best = term
                }
            }
            guard best >= 0 else { break }
            use[best].rank = Int32(truncatingIfNeeded: rank)
            total += Double(use[best].names)
        }
        var rest = capitals
        for i in 0..<count { computeNames(of: i, use.span, &rest, max(1, total), &rows) }
    }

    /// Sets the features of a sentence.
    ///
    /// - Parameter capitals: the tokens with a capital from this sentence on; those of it are taken off.
    private func computeNames(
        of i: Int, _ use: Span<FeatureScratch.TermUse>, _ capitals: inout Span<Int32>, _ total: Double,
        _ rows: inout MutableSpan<Double>
    ) {
        var names = 0
        var newNames = 0
        var mainUses = 0.0
        var newMainUses = 0.0
        var hasMain = false
        var nameTokens = 0.0
        let tokenTerms = vectors.tokenTerms.span
        let entries = vectors.starts[i]..<vectors.starts[i + 1]
        let (terms, counts) = (vectors.terms.span.extracting(entries), vectors.counts.span.extracting(entries))
        var entry = 0
        while entry < terms.count {
            let known = use[Int(terms[entry]) &+ 1]
            let isName = known.names > 0 ? 1 : 0
            nameTokens += known.names > 0 ? counts[entry] : 0
            entry &+= 1
            let isNew = known.first == Int32(truncatingIfNeeded: i) ? isName : 0
            names &+= isName
            newNames &+= isNew
            if known.rank >= 0 {
                mainUses += Double(known.names)
                if isNew > 0 { newMainUses += Double(known.names) }
                if known.rank == 0 { hasMain = true }
            }
        }
        var fullNames = 0
        var previous = -2  // the last name with a capital
        let range = tokenStarts[i]..<tokenStarts[i + 1]
        var place = 0
        while place < capitals.count, Int(capitals[place]) < range.upperBound {
            let k = Int(capitals[place])
            place &+= 1
            guard use[Int(tokenTerms[k]) &+ 1].names > 0 else { continue }
            fullNames &+= previous == k &- 1 ? 1 : 0
            previous = k
        }
        capitals = capitals.extracting(droppingFirst: place)
        let startsWithName = !range.isEmpty && use[Int(tokenTerms[range.lowerBound]) &+ 1].names > 0
        rows.set(.names, of: i, to: Double(min(6, names)))
        rows.set(.nameShare, of: i, to: nameTokens / Double(max(1, tokenCount(i))))
        rows.set(.mainNames, of: i, to: mainUses / total)
        rows.set(.hasMainName, of: i, to: hasMain ? 1 : 0)
        rows.set(.newNames, of: i, to: Double(min(4, newNames)))
        rows.set(.newMainNames, of: i, to: newMainUses / total)
        rows.set(.fullNames, of: i, to: Double(min(3, fullNames)))
        rows.set(.startsWithName, of: i, to: startsWithName ? 1 : 0)
    }
}
