import Glibc
import LedeText

extension SentenceAnalysis {
    /// Computes all features of all sentences.
    ///
    /// Linear in the tokens but for the pairs that
    /// ``comparedSentences`` bounds.
    mutating func computeFeatures(_ text: Span<UInt8>) {
        let width = SentenceFeature.count
        features.removeAll(keepingCapacity: true)
        features.append(contentsOf: repeatElement(0, count: count * width))
        guard count > 0 else { return }
        computePositions()
        computeSurface(text)
        computeContent()
        computeNeighbours()
        computeNames()
    }

    @inline(__always)
    mutating func set(_ feature: SentenceFeature, of sentence: Int, to value: Double) {
        features[sentence * SentenceFeature.count + feature.rawValue] = value
    }

    private mutating func computePositions() {
        let n = count
        var soundBefore = 0
        let logCount = log(1 + Double(n))
        let isOneParagraph = sentences[0].paragraph == sentences[n - 1].paragraph
        for i in 0..<n {
            let position = isSound[i] ? soundBefore : n
            if isSound[i] { soundBefore += 1 }
            let logPosition = log(1 + Double(position))
            set(.reciprocalIndex, of: i, to: 1 / Double(i + 1))
            set(.relativeIndex, of: i, to: n > 1 ? Double(i) / Double(n - 1) : 0)
            set(.reciprocalPosition, of: i, to: 1 / Double(position + 1))
            set(.logPosition, of: i, to: logPosition)
            set(.scaledLogPosition, of: i, to: logPosition / logCount)
            set(.isFirst, of: i, to: position == 0 ? 1 : 0)
            set(.isSecond, of: i, to: position == 1 ? 1 : 0)
            set(.isThird, of: i, to: position == 2 ? 1 : 0)
            set(.isFourthOrFifth, of: i, to: position == 3 || position == 4 ? 1 : 0)
            set(.isInFirstFive, of: i, to: position < 5 ? 1 : 0)
            let starts = i == 0 || sentences[i].paragraph != sentences[i - 1].paragraph
            set(.startsParagraph, of: i, to: starts && !isOneParagraph ? 1 : 0)
        }
    }

    private mutating func computeSurface(_ text: Span<UInt8>) {
        for i in 0..<count {
            let length = tokenCount(i)
            var numbers = 0
            var capitals = 0
            var content = 0
            var hasYear = false
            var letters = 0
            for k in tokenStarts[i]..<tokenStarts[i + 1] {
                let token = tokens[k]
                if !token.traits.contains(.stopWord) { content += 1 }
                letters += Int(token.end - token.start)
                if token.traits.contains(.number) {
                    numbers += 1
                    if token.end - token.start == 4 {
                        hasYear = hasYear || SentenceAnalysis.isYear(text, Int(token.start))
                    }
                }
                if token.traits.contains(.capitalized), token.end - token.start > 1,
                    SentenceAnalysis.isInsideSentence(text, Int(token.start))
                {
                    capitals += 1
                }
            }
            let words = Double(length)
            set(.logLength, of: i, to: log(max(1, words)))
            set(.logContentLength, of: i, to: log(max(1, Double(content))))
            set(.stopWordShare, of: i, to: 1 - Double(content) / max(1, words))
            set(.meanWordLength, of: i, to: Double(letters) / max(1, words))
            set(.isShort, of: i, to: length < 8)
            set(.isLong, of: i, to: length > 40)
            set(.isVeryLong, of: i, to: length > 30)
            set(.lengthUnder10, of: i, to: max(0, 10 - words) / 10)
            set(.lengthOver15, of: i, to: max(0, words - 15) / 10)
            set(.lengthOver22, of: i, to: max(0, words - 22) / 10)
            set(.lengthOver30, of: i, to: max(0, words - 30) / 10)
            set(.lengthOver45, of: i, to: max(0, words - 45) / 10)
            set(.numbers, of: i, to: Double(min(3, numbers)))
            set(.hasNumber, of: i, to: numbers > 0)
            set(.hasYear, of: i, to: hasYear)
            set(.capitals, of: i, to: min(1, Double(capitals) / max(5, words)))
            computeCues(i)
        }
    }

    private mutating func computeCues(_ i: Int) {
        let cue = cues[i]
        let kinds = cueKinds[i]
        let opening = openingKinds[i]
        set(.hasNumberWord, of: i, to: kinds.contains(.number))
        set(.hasWeekday, of: i, to: kinds.contains(.weekday))
        set(.hasMonth, of: i, to: kinds.contains(.month))
        set(.hasMagnitude, of: i, to: kinds.contains(.magnitude) || cue.hasMoney)
        let isInside = isInsideQuotation[i]
        set(.hasQuotation, of: i, to: cue.quoteMarks > 0 || isInside)
        set(.startsWithQuote, of: i, to: cue.startsWithQuote)
        let quotedShare = Double(cue.quotedBytes) / Double(max(1, sentences[i].range.count))
        set(.quotedShare, of: i, to: isInside ? 1 : min(1, quotedShare))
        set(.isHalfQuotation, of: i, to: cue.hasHalfQuotation || isInside)
        set(.hasAttribution, of: i, to: kinds.contains(.attribution))
        set(.hasFirstPerson, of: i, to: kinds.contains(.firstPerson))
        set(.firstPersons, of: i, to: Double(min(3, persons[i].first)))
        set(.thirdPersons, of: i, to: Double(min(3, persons[i].third)))
        let points = !opening.isDisjoint(with: [.pronoun, .demonstrative, .connective, .opener, .firstPerson])
        set(.startsWithPronoun, of: i, to: points)
        set(.startsWithFirstPerson, of: i, to: opening.contains(.firstPerson))
        set(.startsWithThirdPerson, of: i, to: opening.contains(.pronoun))
        set(.startsWithDemonstrative, of: i, to: opening.contains(.demonstrative))
        set(.startsWithConnective, of: i, to: !opening.isDisjoint(with: [.connective, .opener]))
        set(.hasModal, of: i, to: kinds.contains(.modal))
        set(.hasNegation, of: i, to: kinds.contains(.negation))
        set(.hasSuperlative, of: i, to: kinds.contains(.superlative))
        set(.commas, of: i, to: Double(min(5, cue.commas)))
        set(.breaks, of: i, to: Double(min(3, cue.breaks)))
        set(.isQuestion, of: i, to: cue.isQuestion)
        set(.isBoilerplate, of: i, to: isBoilerplate[i])
        set(.startsWithDateline, of: i, to: cue.startsWithDateline)
        set(.startsWithLabel, of: i, to: cue.startsWithLabel)
        set(.endsWithTerminal, of: i, to: cue.endsWithTerminal)
    }

    /// Whether four bytes begin as the years of this and the last century do.
    @inline(__always)
    private static func isYear(_ text: Span<UInt8>, _ start: Int) -> Bool {
        (text[start] == UInt8(ascii: "1") && text[start + 1] == UInt8(ascii: "9"))
            || (text[start] == UInt8(ascii: "2") && text[start + 1] == UInt8(ascii: "0"))
    }

    @inline(__always)
    private mutating func set(_ feature: SentenceFeature, of sentence: Int, to value: Bool) {
        set(feature, of: sentence, to: value ? 1.0 : 0.0)
    }

    /// Whether a token follows a lower-case word or a comma and a space: a capital there is the word's own.
    @inline(__always)
    private static func isInsideSentence(_ text: Span<UInt8>, _ start: Int) -> Bool {
        guard start >= 2, text[start - 1] == 0x20 else { return false }
        let before = text[start - 2]
        return (before >= 0x61 && before <= 0x7A) || before == UInt8(ascii: ",") || before == UInt8(ascii: ";")
    }

    private mutating func computeContent() {
        let n = count
        let terms = vectors.termCount
        let anySound = isSound.contains(true)
        // The article's vector: the plain counts of its sound sentences times idf.
        document.removeAll(keepingCapacity: true)
        document.append(contentsOf: repeatElement(0, count: terms))
        dense.removeAll(keepingCapacity: true)
        dense.append(contentsOf: repeatElement(0, count: terms))
        var lead = dense
        var leads = 0
        for i in 0..<n where isSound[i] || !anySound {
            for entry in vectors.starts[i]..<vectors.starts[i + 1] {
                let term = Int(vectors.terms[entry])
                document[term] += vectors.counts[entry] * vectors.idf[term]
            }
            if leads < 3 {
                vectors.add(i, times: vectors.norms[i], to: &lead)
                leads += 1
            }
        }
        let documentNorm = SentenceAnalysis.norm(document)
        let leadNorm = SentenceAnalysis.norm(lead)

        // Key terms: the heaviest of the article's vector, ties in order of first occurrence.
        let order = SentenceAnalysis.heaviest(document, 30)
        var keyWeight = [Double](repeating: 0, count: terms)  // of the first 12
        var newKeyWeight = keyWeight  // of the first 30
        let few = order.prefix(12)
        let fewSum = few.reduce(0.0) { $0 + document[$1] }
        let manySum = order.reduce(0.0) { $0 + document[$1] }
        for term in few where fewSum > 0 { keyWeight[term] = document[term] / fewSum }
        for term in order where manySum > 0 { newKeyWeight[term] = document[term] / manySum }

        // The title: its terms' idf, once each.
        var title = [Double](repeating: 0, count: terms)
        var titleSquares = 0.0
        var titleSum = 0.0
        for token in titleTokens where !token.traits.contains(.stopWord) {
            let term = vectors.term(of: token.term)
            if term < 0 {
                // A word that the text lacks weighs as the mean term does.
                titleSquares += 1
                titleSum += 1
            } else if title[Int(term)] == 0 {
                let weight = vectors.idf[Int(term)]
                title[Int(term)] = weight
                titleSquares += weight * weight
                titleSum += weight
            }
        }
        let titleNorm = titleSquares.squareRoot()

        // In how many sentences each term stands.
        var sentencesOf = [Double](repeating: 0, count: terms)
        var occurrences = sentencesOf.mutableSpan
        for term in vectors.terms { occurrences[Int(term)] += 1 }

        // Spans of local copies, which share their storage: a check of bounds is all that an access costs.
        let vectors = vectors
        let documentWeights = document
        let entryTerms = vectors.terms.span
        let counts = vectors.counts.span
        let weights = vectors.weights.span
        let idf = vectors.idf.span
        let whole = documentWeights.span
        for i in 0..<n {
            var covered = 0.0
            var recurring = 0.0
            var recurrence = 0.0
            var key = 0.0
            var newKey = 0.0
            var own = 0.0
            var rest = 0.0
            let sound = isSound[i] || !anySound
            let entries = vectors.starts[i]..<vectors.starts[i + 1]
            for entry in entries {
                let term = Int(entryTerms[entry])
                let count = counts[entry]
                covered += title[term]
                if sentencesOf[term] > 1 {
                    recurring += count
                    recurrence += (vectors.logarithmic(sentencesOf[term]) - 1) * count
                }
                key += keyWeight[term]
                if sound {
                    newKey += newKeyWeight[term]
                    if newKeyWeight[term] > 0 { newKeyWeight[term] = 0 }
                }
                own += weights[entry] * whole[term]
                let others = whole[term] - (sound ? count * idf[term] : 0)
                rest += weights[entry] * others
            }
            var restSquares = documentNorm * documentNorm
            if sound {
                for entry in entries {
                    let term = Int(entryTerms[entry])
                    let others = whole[term] - counts[entry] * idf[term]
                    restSquares += others * others - whole[term] * whole[term]
                }
            }
            let restNorm = max(0, restSquares).squareRoot()
            set(.centroid, of: i, to: documentNorm > 0 ? own / documentNorm : 0)
            set(.centroidWithoutSelf, of: i, to: restNorm > 1e-9 ? rest / restNorm : 0)
            set(.leadSimilarity, of: i, to: leadNorm > 0 ? vectors.dot(i, lead.span) / leadNorm : 0)
            set(.titleSimilarity, of: i, to: titleNorm > 0 ? vectors.dot(i, title.span) / titleNorm : 0)
            set(.titleCoverage, of: i, to: titleSum > 0 ? covered / titleSum : 0)
            set(.keyTerms, of: i, to: key)
            set(.newKeyTerms, of: i, to: newKey)
            var content = 0.0
            for entry in entries { content += counts[entry] }
            set(.recurringShare, of: i, to: recurring / max(3, content))
            set(.meanRecurrence, of: i, to: recurrence / max(3, content))
            set(.meanWeight, of: i, to: vectors.masses[i] / Double(max(1, tokenCount(i))))
            set(.mass, of: i, to: vectors.masses[i] / 100)
        }
    }

    /// The terms of the greatest weights, the greatest first, ties in order of first occurrence.
    ///
    /// Linear for a few of many: the weights of most terms are no more than the least that was kept.
    private static func heaviest(_ weights: [Double], _ most: Int) -> [Int] {
        var kept: [Int] = []
        kept.reserveCapacity(most + 1)
        for term in 0..<weights.count where kept.count < most || weights[term] > weights[kept[kept.count - 1]] {
            var place = kept.count
            while place > 0, weights[kept[place - 1]] < weights[term] { place -= 1 }
            kept.insert(term, at: place)
            if kept.count > most { kept.removeLast() }
        }
        return kept
    }

    private static func norm(_ vector: [Double]) -> Double {
        var squares = 0.0
        for value in vector { squares += value * value }
        return squares.squareRoot()
    }

    /// Computes the cosine of each sentence and each of the next ones.
    ///
    /// Through an inverted index: a term costs as much as there are pairs of sentences that share it.
    private mutating func multiplyPairs(_ window: Int) {
        let vectors = vectors
        let weights = vectors.weights.span
        let terms = vectors.terms.span
        var last = [Int32](repeating: -1, count: vectors.termCount)  // the last entry of each term
        var previous = [Int32](repeating: -1, count: weights.count)  // the entry of the same term before each entry
        var sentenceOf = previous
        for j in 0..<count {
            for entry in vectors.starts[j]..<vectors.starts[j + 1] {
                let term = Int(terms[entry])
                sentenceOf[entry] = Int32(truncatingIfNeeded: j)
                var other = Int(last[term])
                previous[entry] = last[term]
                last[term] = Int32(truncatingIfNeeded: entry)
                while other >= 0 {
                    let i = Int(sentenceOf[other])
                    if j - i > window { break }
                    similarities[i * window + j - i - 1] += weights[entry] * weights[other]
                    other = Int(previous[other])
                }
            }
        }
    }

    private mutating func computeNeighbours() {
        let n = count
        let window = min(n - 1, SentenceAnalysis.comparedSentences)
        let anySound = isSound.contains(true)
        similarities.removeAll(keepingCapacity: true)
        similarities.append(contentsOf: repeatElement(0, count: n * window))
        var forward = [Double](repeating: 0, count: n)
        var backward = forward
        var greatest = forward
        var excess = forward
        multiplyPairs(window)
        for i in 0..<n {
            for j in i + 1..<max(i + 1, min(n, i + 1 + window)) {
                let similarity = similarities[i * window + j - i - 1]
                guard similarity > 0 else { continue }
                if isSound[j] || !anySound {
                    forward[i] += similarity
                    greatest[i] = max(greatest[i], similarity)
                    excess[i] += max(0, similarity - 0.1)
                }
                if isSound[i] || !anySound { backward[j] += similarity }
            }
        }
        let root = Double(n).squareRoot()
        for i in 0..<n {
            set(.forwardSimilarity, of: i, to: forward[i] / root)
            set(.backwardSimilarity, of: i, to: backward[i] / root)
            set(.greatestForwardSimilarity, of: i, to: greatest[i])
            set(.forwardExcess, of: i, to: excess[i] / root)
            set(.meanForwardExcess, of: i, to: excess[i] / Double(max(1, n - 1 - i)))
            set(.nextSimilarity, of: i, to: window > 0 && i + 1 < n ? similarities[i * window] : 0)
            set(.previousSimilarity, of: i, to: window > 0 && i > 0 ? similarities[(i - 1) * window] : 0)
        }
    }
}
