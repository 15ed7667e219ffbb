import Glibc
import LedeText

extension SentenceAnalysis {
    /// Computes all features of all sentences.
    ///
    /// Linear in the tokens but for the pairs that
    /// ``comparedSentences`` bounds.
    mutating func computeFeatures(_ text: Span<UInt8>) {
        var all = features.take()
        all.resize(to: count * SentenceFeature.count, with: 0)
        if count > 0 {
            var scratch = FeatureScratch()
            swap(&scratch, &self.scratch)
            // A span of a local array: a check of bounds is all that it costs to set a feature.
            var rows = all.mutableSpan
            computePositions(&rows)
            computeSurface(text, &rows, &scratch)
            computeContent(&rows, &scratch)
            computeNeighbours(&rows, &scratch)
            computeNames(&rows, &scratch)
            swap(&scratch, &self.scratch)
        }
        features = all
    }

    /// The natural logarithms of small numbers.
    private static let logarithms = (0..<256).map { log(Double($0)) }

    @inline(__always)
    private static func logarithm(_ n: Int, _ logarithms: [Double]) -> Double {
        n < logarithms.count ? logarithms[n] : log(Double(n))
    }

    private func computePositions(_ rows: inout MutableSpan<Double>) {
        let n = count
        var soundBefore = 0
        let logCount = log(1 + Double(n))
        let logarithms = SentenceAnalysis.logarithms
        let isOneParagraph = sentences[0].paragraph == sentences[n - 1].paragraph
        for i in 0..<n {
            let position = isSound[i] ? soundBefore : n
            if isSound[i] { soundBefore += 1 }
            let logPosition = SentenceAnalysis.logarithm(1 + position, logarithms)
            rows.set(.reciprocalIndex, of: i, to: 1 / Double(i + 1))
            rows.set(.relativeIndex, of: i, to: n > 1 ? Double(i) / Double(n - 1) : 0)
            rows.set(.reciprocalPosition, of: i, to: 1 / Double(position + 1))
            rows.set(.logPosition, of: i, to: logPosition)
            rows.set(.scaledLogPosition, of: i, to: logPosition / logCount)
            rows.set(.isFirst, of: i, to: position == 0 ? 1 : 0)
            rows.set(.isSecond, of: i, to: position == 1 ? 1 : 0)
            rows.set(.isThird, of: i, to: position == 2 ? 1 : 0)
            rows.set(.isFourthOrFifth, of: i, to: position == 3 || position == 4 ? 1 : 0)
            rows.set(.isInFirstFive, of: i, to: position < 5 ? 1 : 0)
            let starts = i == 0 || sentences[i].paragraph != sentences[i - 1].paragraph
            rows.set(.startsParagraph, of: i, to: starts && !isOneParagraph ? 1 : 0)
        }
    }

    private func computeSurface(
        _ text: Span<UInt8>, _ rows: inout MutableSpan<Double>, _ scratch: inout FeatureScratch
    ) {
        let logarithms = SentenceAnalysis.logarithms
        let tokens = tokens.span
        let tokenTerms = vectors.tokenTerms.span
        // Room for as many as there are tokens, so that nothing grows in the loops.
        var allCapitals = scratch.capitals.take()
        defer { scratch.capitals = allCapitals }
        allCapitals.resize(to: tokens.count, with: 0)
        var capital = allCapitals.mutableSpan
        var capitalCount = 0
        for i in 0..<count {
            let length = tokenCount(i)
            var numbers = 0
            var capitals = 0
            let content = vectors.contentCounts[i]
            var hasYear = false
            var letters = 0
            let own = tokens.extracting(tokenStarts[i]..<tokenStarts[i + 1])
            var k = 0
            while k < own.count {
                let token = own[k]
                k &+= 1
                let bytes = Int(token.end &- token.start)
                letters &+= bytes
                if token.traits.isDisjoint(with: [.number, .capitalized]) { continue }
                let index = tokenStarts[i] &+ k &- 1
                if token.traits.contains(.capitalized), tokenTerms[index] >= 0 {
                    capital[capitalCount] = Int32(truncatingIfNeeded: index)
                    capitalCount &+= 1
                }
                if token.traits.contains(.number) {
                    numbers &+= 1
                    if bytes == 4 { hasYear = hasYear || SentenceAnalysis.isYear(text, Int(token.start)) }
                } else if bytes > 1, SentenceAnalysis.isInsideSentence(text, Int(token.start)) {
                    capitals &+= 1
                }
            }
            let words = Double(length)
            rows.set(.logLength, of: i, to: SentenceAnalysis.logarithm(max(1, length), logarithms))
            rows.set(.logContentLength, of: i, to: SentenceAnalysis.logarithm(max(1, content), logarithms))
            rows.set(.stopWordShare, of: i, to: 1 - Double(content) / max(1, words))
            rows.set(.meanWordLength, of: i, to: Double(letters) / max(1, words))
            rows.set(.isShort, of: i, to: length < 8)
            rows.set(.isLong, of: i, to: length > 40)
            rows.set(.isVeryLong, of: i, to: length > 30)
            rows.set(.lengthUnder10, of: i, to: max(0, 10 - words) / 10)
            rows.set(.lengthOver15, of: i, to: max(0, words - 15) / 10)
            rows.set(.lengthOver22, of: i, to: max(0, words - 22) / 10)
            rows.set(.lengthOver30, of: i, to: max(0, words - 30) / 10)
            rows.set(.lengthOver45, of: i, to: max(0, words - 45) / 10)
            rows.set(.numbers, of: i, to: Double(min(3, numbers)))
            rows.set(.hasNumber, of: i, to: numbers > 0)
            rows.set(.hasYear, of: i, to: hasYear)
            rows.set(.capitals, of: i, to: min(1, Double(capitals) / max(5, words)))
            computeCues(i, &rows)
        }
        allCapitals.removeLast(tokens.count - capitalCount)
    }

    private func computeCues(_ i: Int, _ rows: inout MutableSpan<Double>) {
        let cue = cues[i]
        let wording = wordings[i]
        let (kinds, opening) = (wording.said.kinds, wording.opening)
        rows.set(.hasNumberWord, of: i, to: kinds.contains(.number))
        rows.set(.hasWeekday, of: i, to: kinds.contains(.weekday))
        rows.set(.hasMonth, of: i, to: kinds.contains(.month))
        rows.set(.hasMagnitude, of: i, to: kinds.contains(.magnitude) || cue.hasMoney)
        let isInside = isInsideQuotation[i]
        rows.set(.hasQuotation, of: i, to: cue.quoteMarks > 0 || isInside)
        rows.set(.startsWithQuote, of: i, to: cue.startsWithQuote)
        let quotedShare = Double(cue.quotedBytes) / Double(max(1, sentences[i].range.count))
        rows.set(.quotedShare, of: i, to: isInside ? 1 : min(1, quotedShare))
        rows.set(.isHalfQuotation, of: i, to: cue.hasHalfQuotation || isInside)
        rows.set(.hasAttribution, of: i, to: kinds.contains(.attribution))
        rows.set(.hasFirstPerson, of: i, to: kinds.contains(.firstPerson))
        rows.set(.firstPersons, of: i, to: Double(min(3, wording.said.firstPersons)))
        rows.set(.thirdPersons, of: i, to: Double(min(3, wording.said.thirdPersons)))
        let points = !opening.isDisjoint(with: [.pronoun, .demonstrative, .connective, .opener, .firstPerson])
        rows.set(.startsWithPronoun, of: i, to: points)
        rows.set(.startsWithFirstPerson, of: i, to: opening.contains(.firstPerson))
        rows.set(.startsWithThirdPerson, of: i, to: opening.contains(.pronoun))
        rows.set(.startsWithDemonstrative, of: i, to: opening.contains(.demonstrative))
        rows.set(.startsWithConnective, of: i, to: !opening.isDisjoint(with: [.connective, .opener]))
        rows.set(.hasModal, of: i, to: kinds.contains(.modal))
        rows.set(.hasNegation, of: i, to: kinds.contains(.negation))
        rows.set(.hasSuperlative, of: i, to: kinds.contains(.superlative))
        rows.set(.commas, of: i, to: Double(min(5, cue.commas)))
        rows.set(.breaks, of: i, to: Double(min(3, cue.breaks)))
        rows.set(.isQuestion, of: i, to: cue.isQuestion)
        rows.set(.isBoilerplate, of: i, to: isBoilerplate[i])
        rows.set(.startsWithDateline, of: i, to: cue.startsWithDateline)
        rows.set(.startsWithLabel, of: i, to: cue.startsWithLabel)
        rows.set(.endsWithTerminal, of: i, to: cue.endsWithTerminal)
    }

    /// Whether four bytes begin as the years of this and the last century do.
    @inline(__always)
    private static func isYear(_ text: Span<UInt8>, _ start: Int) -> Bool {
        (text[start] == UInt8(ascii: "1") && text[start + 1] == UInt8(ascii: "9"))
            || (text[start] == UInt8(ascii: "2") && text[start + 1] == UInt8(ascii: "0"))
    }

    /// Whether a token follows a lower-case word or a comma and a space: a capital there is the word's own.
    @inline(__always)
    private static func isInsideSentence(_ text: Span<UInt8>, _ start: Int) -> Bool {
        guard start >= 2, text[start - 1] == 0x20 else { return false }
        let before = text[start - 2]
        return before.isASCIILowercase || before == UInt8(ascii: ",") || before == UInt8(ascii: ";")
    }

    private func computeContent(_ rows: inout MutableSpan<Double>, _ scratch: inout FeatureScratch) {
        let n = count
        var (facts, heaviest) = (scratch.facts.take(), scratch.heaviest.take())
        defer { (scratch.facts, scratch.heaviest) = (facts, heaviest) }
        facts.fill(with: FeatureScratch.TermFacts(), count: vectors.termCount)
        var fact = facts.mutableSpan
        let terms = vectors.terms.span
        let counts = vectors.counts.span
        let weights = vectors.weights.span
        let idf = vectors.idf.span
        let occurrences = vectors.occurrences.span
        for term in 0..<fact.count {
            fact[term].idf = idf[term]
            fact[term].recurrence = vectors.logarithmic(Double(occurrences[term].sentences)) - 1
        }
        var leads = 0
        for i in 0..<n where isSound[i] || !holdsSound {
            let entries = vectors.starts[i]..<vectors.starts[i + 1]
            let (ownTerms, ownCounts) = (terms.extracting(entries), counts.extracting(entries))
            var entry = 0
            while entry < ownTerms.count {
                let term = Int(ownTerms[entry])
                fact[term].whole += ownCounts[entry] * fact[term].idf
                entry &+= 1
            }
            if leads < 3 {
                let norm = vectors.norms[i]
                for entry in entries { fact[Int(terms[entry])].lead += weights[entry] * norm }
                leads += 1
            }
        }
        var wholeSquares = 0.0
        var leadSquares = 0.0
        for term in 0..<fact.count {
            fact[term].wholeSquare = fact[term].whole * fact[term].whole
            wholeSquares += fact[term].wholeSquare
            leadSquares += fact[term].lead * fact[term].lead
        }
        let documentNorm = wholeSquares.squareRoot()
        let leadNorm = leadSquares.squareRoot()

        // Key terms: the heaviest of the article's vector, ties in order of first occurrence.
        SentenceAnalysis.findHeaviest(fact.span, 30, &heaviest)
        let order = heaviest.span
        let few = min(12, order.count)
        var fewSum = 0.0
        var manySum = 0.0
        for rank in 0..<order.count {
            manySum += order[rank].weight
            if rank < few { fewSum = manySum }
        }
        for rank in 0..<few where fewSum > 0 { fact[order[rank].term].key = order[rank].weight / fewSum }
        for rank in 0..<order.count where manySum > 0 { fact[order[rank].term].newKey = order[rank].weight / manySum }

        // The title: its terms' idf, once each.
        var titleSquares = 0.0
        var titleSum = 0.0
        for token in titleTokens where !token.traits.contains(.stopWord) {
            let term = vectors.term(of: token.term)
            if term < 0 {
                // A word that the text lacks weighs as the mean term does.
                titleSquares += 1
                titleSum += 1
            } else if fact[Int(term)].title == 0 {
                let weight = idf[Int(term)]
                fact[Int(term)].title = weight
                titleSquares += weight * weight
                titleSum += weight
            }
        }
        let titleNorm = titleSquares.squareRoot()

        for i in 0..<n {
            var covered = 0.0
            var recurring = 0.0
            var recurrence = 0.0
            var key = 0.0
            var newKey = 0.0
            var own = 0.0
            var rest = 0.0
            var lead = 0.0
            var title = 0.0
            var content = 0.0
            var restSquares = documentNorm * documentNorm
            let sound = isSound[i] || !holdsSound
            let entries = vectors.starts[i]..<vectors.starts[i + 1]
            let (ownTerms, ownCounts) = (terms.extracting(entries), counts.extracting(entries))
            let ownWeights = weights.extracting(entries)
            var entry = 0
            while entry < ownTerms.count {
                let term = Int(ownTerms[entry])
                let count = ownCounts[entry]
                let weight = ownWeights[entry]
                entry &+= 1
                let known = fact[term]
                content += count
                covered += known.title
                recurring += known.recurrence > 0 ? count : 0
                recurrence += known.recurrence * count
                key += known.key
                own += weight * known.whole
                lead += weight * known.lead
                title += weight * known.title
                guard sound else {
                    rest += weight * known.whole
                    continue
                }
                newKey += known.newKey
                fact[term].newKey = 0
                let others = known.whole - count * known.idf
                rest += weight * others
                restSquares += others * others - known.wholeSquare
            }
            let restNorm = max(0, restSquares).squareRoot()
            rows.set(.centroid, of: i, to: documentNorm > 0 ? own / documentNorm : 0)
            rows.set(.centroidWithoutSelf, of: i, to: restNorm > 1e-9 ? rest / restNorm : 0)
            rows.set(.leadSimilarity, of: i, to: leadNorm > 0 ? lead / leadNorm : 0)
            rows.set(.titleSimilarity, of: i, to: titleNorm > 0 ? title / titleNorm : 0)
            rows.set(.titleCoverage, of: i, to: titleSum > 0 ? covered / titleSum : 0)
            rows.set(.keyTerms, of: i, to: key)
            rows.set(.newKeyTerms, of: i, to: newKey)
            rows.set(.recurringShare, of: i, to: recurring / max(3, content))
            rows.set(.meanRecurrence, of: i, to: recurrence / max(3, content))
            rows.set(.meanWeight, of: i, to: vectors.masses[i] / Double(max(1, tokenCount(i))))
            rows.set(.mass, of: i, to: vectors.masses[i] / 100)
        }
    }

    /// Finds the terms of the greatest weights in the article, the greatest first, ties in order of first occurrence.
    ///
    /// Linear for a few of many: the weights of most terms are no more than the least that was kept.
    private static func findHeaviest(
        _ facts: Span<FeatureScratch.TermFacts>, _ most: Int, _ kept: inout [FeatureScratch.HeavyTerm]
    ) {
        kept.fill(with: FeatureScratch.HeavyTerm(), count: min(most, facts.count))
        var order = kept.mutableSpan
        var count = 0
        var least = 0.0  // the least weight that was kept, once there are as many as there shall be
        for term in 0..<facts.count {
            let weight = facts[term].whole
            if count == order.count {
                guard weight > least else { continue }
                count &-= 1
            }
            var place = count
            while place > 0 {
                let before = order[place &- 1]
                guard before.weight < weight else { break }
                order[place] = before
                place &-= 1
            }
            order[place] = FeatureScratch.HeavyTerm(term: term, weight: weight)
            count &+= 1
            least = order[count &- 1].weight
        }
    }

    /// Computes the cosine of each sentence and each of the next ones.
    ///
    /// Through an inverted index: a term costs as much as there are pairs of sentences that share it.
    private func multiplyPairs(
        _ window: Int, _ products: inout MutableSpan<Double>, _ scratch: inout FeatureScratch
    ) {
        let weights = vectors.weights.span
        let terms = vectors.terms.span
        let starts = vectors.starts.span
        var (lastEntries, links) = (scratch.lastEntries.take(), scratch.links.take())
        defer { (scratch.lastEntries, scratch.links) = (lastEntries, links) }
        lastEntries.fill(with: -1, count: vectors.termCount)
        links.resize(to: weights.count, with: FeatureScratch.Link())
        var lastEntry = lastEntries.mutableSpan
        var link = links.mutableSpan
        for j in 0..<starts.count - 1 {
            let first = starts[j]
            let (ownTerms, ownWeights) = (
                terms.extracting(first..<starts[j + 1]), weights.extracting(first..<starts[j + 1])
            )
            var k = 0
            while k < ownTerms.count {
                let term = Int(ownTerms[k])
                let weight = ownWeights[k]
                let entry = first &+ k
                k &+= 1
                var other = Int(lastEntry[term])
                link[entry] = FeatureScratch.Link(
                    sentence: Int32(truncatingIfNeeded: j), previous: Int32(truncatingIfNeeded: other))
                lastEntry[term] = Int32(truncatingIfNeeded: entry)
                while other >= 0 {
                    let before = link[other]
                    let distance = j &- Int(before.sentence)
                    if distance > window { break }
                    products[Int(before.sentence) &* window &+ distance &- 1] += weight * weights[other]
                    other = Int(before.previous)
                }
            }
        }
    }

    private func computeNeighbours(_ rows: inout MutableSpan<Double>, _ scratch: inout FeatureScratch) {
        let n = count
        let window = min(n - 1, SentenceAnalysis.comparedSentences)
        var (similarities, allSums, allShares) = (scratch.cosines.take(), scratch.sums.take(), scratch.shares.take())
        defer { (scratch.cosines, scratch.sums, scratch.shares) = (similarities, allSums, allShares) }
        similarities.fill(with: 0, count: n * window)
        var products = similarities.mutableSpan
        multiplyPairs(window, &products, &scratch)
        allSums.fill(with: FeatureScratch.Sums(), count: n)
        var sums = allSums.mutableSpan
        let cosines = similarities.span
        // 1 for a sentence that counts. Nothing foretells which sentences share a term: no branch asks.
        allShares.fill(with: 1, count: n)
        if holdsSound { for i in 0..<n where !isSound[i] { allShares[i] = 0 } }
        let shares = allShares.span
        for i in 0..<n {
            let row = cosines.extracting(i &* window..<i &* window &+ min(window, n &- 1 &- i))
            let next = shares.extracting(i &+ 1..<i &+ 1 &+ row.count)
            var own = sums[i]
            var k = 0
            while k < row.count {
                let similarity = row[k] * next[k]
                own.forward += similarity
                // Not `max`, which takes four instructions in place of one to have a number that is none come out.
                own.greatest = similarity > own.greatest ? similarity : own.greatest
                let excess = similarity - 0.1
                own.excess += excess > 0 ? excess : 0
                k &+= 1
            }
            sums[i] = own
            guard shares[i] > 0 else { continue }
            k = 0
            while k < row.count {
                sums[i &+ 1 &+ k].backward += row[k]
                k &+= 1
            }
        }
        let root = Double(n).squareRoot()
        for i in 0..<n {
            let sum = sums[i]
            rows.set(.forwardSimilarity, of: i, to: sum.forward / root)
            rows.set(.backwardSimilarity, of: i, to: sum.backward / root)
            rows.set(.greatestForwardSimilarity, of: i, to: sum.greatest)
            rows.set(.forwardExcess, of: i, to: sum.excess / root)
            rows.set(.meanForwardExcess, of: i, to: sum.excess / Double(max(1, n - 1 - i)))
            rows.set(.nextSimilarity, of: i, to: window > 0 && i + 1 < n ? cosines[i * window] : 0)
            rows.set(.previousSimilarity, of: i, to: window > 0 && i > 0 ? cosines[(i - 1) * window] : 0)
        }
    }
}

extension MutableSpan<Double> {
    /// Sets a feature of a sentence, in rows of all features.
    @inline(__always)
    mutating func set(_ feature: SentenceFeature, of sentence: Int, to value: Double) {
        self[sentence &* SentenceFeature.count &+ feature.rawValue] = value
    }

    /// Sets a feature that holds or does not.
    @inline(__always)
    mutating func set(_ feature: SentenceFeature, of sentence: Int, to value: Bool) {
        set(feature, of: sentence, to: value ? 1.0 : 0.0)
    }
}
