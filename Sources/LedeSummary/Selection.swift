import Glibc
import LedeText

/// Chooses sentences under a length budget: the best scores, without saying anything twice, readable on their own.
///
/// Sentences are taken by score, the best first (Carbonell and Goldstein, 1998: what a sentence shares with those
/// chosen counts against it). A sentence is passed over while a rule of ``Rejection`` speaks against it; one that points
/// back is taken after the sentence it points to, or together with it where the two are worth it. One that tells of whom or
/// what another one introduces is so, too, or loses a part of its worth. What the length then still holds is filled with
/// what fits. A sentence that answers a query is told whatever it is about, with the one that it needs. Where the length is counted in words or characters, a second attempt takes
/// sentences by their worth for their length, and the better of both stands.
struct Selection: Sendable {
    /// What a length is counted in, and the most of it.
    struct Limit: Sendable {
        /// The cost of each sentence.
        var costs: [Int]
        /// The most that the chosen may cost together.
        var total: Int
        /// Whether all sentences cost the same.
        var isUniform: Bool
    }

    /// Share of the greatest relevance to the query from which on a sentence answers it.
    static let answerShare = 0.9

    /// Cosine from which on two sentences say the same.
    static let duplicateSimilarity = 0.6
    /// Share of the weights of the shorter of two sentences from which on the longer one says it, too.
    ///
    /// The cosine of a sentence and the half of it is no more than .7. Sentences of few terms share them by chance.
    static let sharedWeight = 0.7
    static let comparedTerms = 5
    /// Cosine below which they are not compared so.
    static let comparedSimilarity = 0.3
    /// Most chosen sentences that the others are compared with, so that long summaries stay linear.
    static let comparedSentences = 200

    /// Bytes from which even what is no whole sentence says something: names, figures, a text without full stops.
    static let longFragment = 40

    /// Score below which no sentence fills what a length in words or characters still holds.
    ///
    /// `Corker did not sign it.` Eight of ten such sentences are of the kind that nobody misses (`Benchmarks/QUALITY.md`).
    static let leastFillerScore = 0.0
    /// The same of a sentence without figures of so many tokens at most.
    static let leastShortFillerScore = 2.0
    static let shortFillerTokens = 12
    /// Lengths of up to this part of an article are short.
    static let shortShare = 3

    /// The chosen sentences in document order.
    private(set) var chosen: [Int] = []
    /// The rule that kept each sentence out, if one did: of all sentences only where that was asked for.
    private(set) var rejections: [Rejection?] = []

    /// The sentence that was taken because it denies what another chosen one claims, and that one.
    private(set) var denial: (sentence: Int, claim: Int)?

    /// Whether the rules were asked about each sentence: few are ever the best, and the others cost nothing.
    private var isAsked: [Bool] = []
    private var antecedents: [Int] = []
    /// Whether each sentence answers the query; empty where there is none.
    private var isAnswer: [Bool] = []
    /// The sentence that introduces whom or what each one speaks of; -1 for none.
    private var introductions: [Int] = []
    /// Whether those are asked for.
    private var introduces = true
    /// Whether the rule that speaks against each sentence gives way where a summary would be short without it.
    private var gives: [Bool] = []
    /// Whether a sentence is worth so little that it would only fill the length; empty where the length is counted in sentences
    /// or is not short.
    private var isFiller: [Bool] = []
    private var isChosen: [Bool] = []
    private var isDuplicate: [Bool] = []
    /// The sum of the cosines of each sentence to the chosen ones.
    private var redundancy: [Double] = []
    private var dense: [Double] = []
    /// The last comparison of two sentences in which each term stood in the longer one, and how many there were.
    private var marks: [Int] = []
    private var comparison = 0
    private var left = 0

    /// Chooses.
    ///
    /// - Parameters:
    ///   - analysis: the sentences.
    ///   - text: the bytes of the article.
    ///   - vocabulary: what its terms are numbered by.
    ///   - scores: by sentence.
    ///   - relevance: to the query, by sentence; empty where there is none.
    ///   - limit: how long the summary may be.
    ///   - introduces: whether those that sentences tell of shall be introduced.
    ///   - explains: whether ``rejections`` shall tell of all sentences.
    mutating func choose(
        _ analysis: SentenceAnalysis, _ text: Span<UInt8>, _ vocabulary: Vocabulary, scores: [Double],
        relevance: [Double], limit: Limit, introduces: Bool, explains: Bool
    ) {
        self.introduces = introduces
        let n = analysis.count
        rejections.fill(with: nil, count: n)
        isAsked.fill(with: false, count: n)
        antecedents.fill(with: -1, count: n)
        introductions.fill(with: -1, count: n)
        gives.fill(with: true, count: n)
        isAnswer.removeAll(keepingCapacity: true)
        if let greatest = relevance.max() { isAnswer = relevance.map { $0 >= Selection.answerShare * greatest } }
        for i in 0..<n {
            if let antecedent = Readability.antecedent(of: i, in: analysis, text) { antecedents[i] = antecedent }
        }
        // Where most of the article is wanted, what is worth little is wanted, too.
        let isShort = !limit.isUniform && limit.costs.reduce(0, +) / Selection.shortShare >= limit.total
        isFiller.removeAll(keepingCapacity: true)
        if isShort { for i in 0..<n { isFiller.append(Selection.isFiller(i, scores[i], analysis)) } }
        attempt(
            analysis, text, vocabulary,
            Keys(values: scores, redundancy: ModelWeights.redundancy, unintroduced: (1, ModelWeights.introduction)),
            limit)
        if !limit.isUniform {
            let best = chosen
            let bestWorth = worth(scores)
            let densities = (0..<n).map { Selection.worth(scores[$0]) / Double(max(1, limit.costs[$0])) }
            let share = Selection.worth(-ModelWeights.introduction)
            attempt(
                analysis, text, vocabulary, Keys(values: densities, redundancy: 0, unintroduced: (share, 0)), limit)
            if worth(scores) <= bestWorth {
                reset(analysis, limit)
                for i in best { take(i, analysis, limit) }
            }
        }
        tellDenial(analysis, text, scores, limit)
        if explains {
            // Of others that nobody introduces it is the score that kept them out.
            let wereBest = isAsked
            for i in 0..<n { _ = ask(i, analysis, text, vocabulary) }
            explain(limit, wereBest)
        }
        chosen.sort()
    }

    /// Takes the sentence that denies a chosen claim for the chosen one that is worth least, where none of them denies it.
    ///
    /// Neither the first sentence nor one that another chosen one needs goes for it. Linear in the chosen sentences.
    private mutating func tellDenial(
        _ analysis: SentenceAnalysis, _ text: Span<UInt8>, _ scores: [Double], _ limit: Limit
    ) {
        denial = nil
        guard chosen.count > 1, chosen.count <= Selection.comparedSentences, analysis.hasClaims else { return }
        var isClaimed = false
        for i in chosen where analysis.mayClaim(i) { isClaimed = true }
        if isClaimed { swapForDenial(analysis, text, scores, limit) }
    }

    @inline(never)
    private mutating func swapForDenial(
        _ analysis: SentenceAnalysis, _ text: Span<UInt8>, _ scores: [Double], _ limit: Limit
    ) {
        for claim in chosen.sorted() {
            guard let denial = analysis.denial(of: claim, text), !isChosen[denial], !isDuplicate[denial],
                !chosen.contains(where: { analysis.denies($0, text) })
            else { continue }
            let need = antecedents[denial]
            guard need < 0 || isChosen[need], Readability.rejection(of: denial, in: analysis, text) == nil else {
                continue
            }
            let first = chosen.min() ?? claim
            let others = chosen.filter { other in
                other != claim && other != first && other != need
                    && limit.costs[denial] <= left + limit.costs[other]
                    && !chosen.contains { antecedents[$0] == other || introductions[$0] == other }
            }
            guard let least = others.min(by: { (scores[$0], $1) < (scores[$1], $0) }),
                let place = chosen.firstIndex(of: least)
            else { continue }
            chosen[place] = denial
            isChosen[least] = false
            isChosen[denial] = true
            left += limit.costs[least] - limit.costs[denial]
            self.denial = (denial, claim)
            return
        }
    }

    /// Whether a sentence is worth so little that it would only fill a length.
    private static func isFiller(_ i: Int, _ score: Double, _ analysis: SentenceAnalysis) -> Bool {
        if score < leastFillerScore { return true }
        guard score < leastShortFillerScore, analysis.tokenCount(i) <= shortFillerTokens else { return false }
        for k in analysis.tokenStarts[i]..<analysis.tokenStarts[i + 1]
        where analysis.tokens[k].traits.contains(.number) {
            return false
        }
        return true
    }

    /// Asks the rules about a sentence, once.
    ///
    /// - Returns: whether it is not as it seemed before: one speaks against it, or it needs a sentence that is not chosen.
    private mutating func ask(
        _ i: Int, _ analysis: SentenceAnalysis, _ text: Span<UInt8>, _ vocabulary: Vocabulary
    ) -> Bool {
        guard !isAsked[i] else { return false }
        isAsked[i] = true
        if let rejection = Readability.rejection(of: i, in: analysis, text) {
            // What is asked for may be beside the point, and is told with the rest of its quotation.
            if answers(i), rejection == .unrelated { return false }
            if answers(i), rejection == .halfQuotation, Readability.quotationRest(of: i, in: analysis) == .before {
                antecedents[i] = i - 1
                return true
            }
            rejections[i] = rejection
            let isLong = analysis.sentences[i].range.count >= Selection.longFragment
            gives[i] = rejection.isSoft || rejection == .fragment && isLong && !analysis.isLoose(i)
            // In an interview there are answers.
            if rejection == .question, analysis.isInterview { gives[i] = false }
            if rejection == .halfQuotation {
                // Where the rest is at hand, nothing gives way for a piece.
                let rest = Readability.quotationRest(of: i, in: analysis)
                antecedents[i] = rest == .before ? i - 1 : -1
                gives[i] = rest == .before || rest == .none
            }
            return true
        }
        guard introduces else { return false }
        introductions[i] = analysis.introduction(of: i, text, vocabulary) ?? -1
        // Who it was is told behind what he did, or with it.
        if antecedents[i] < 0, introductions[i] >= 0, let lead = analysis.delayed(i, text) { antecedents[i] = lead }
        return !isIntroduced(i)
    }

    /// Whether a sentence answers the query.
    private func answers(_ i: Int) -> Bool { !isAnswer.isEmpty && isAnswer[i] }

    /// What a sentence is worth in a sum: the odds of being chosen, so that more is always worth more.
    private static func worth(_ score: Double) -> Double { exp(min(100, ModelWeights.sharpness * score)) }

    private func worth(_ scores: [Double]) -> Double {
        var sum = 0.0
        for i in chosen { sum += Selection.worth(scores[i] - (isIntroduced(i) ? 0 : ModelWeights.introduction)) }
        return sum
    }

    /// Whether what introduces whom a sentence tells of is chosen, if it needs that.
    private func isIntroduced(_ i: Int) -> Bool { introductions[i] < 0 || isChosen[introductions[i]] }

    private mutating func reset(_ analysis: SentenceAnalysis, _ limit: Limit) {
        let n = analysis.count
        left = limit.total
        chosen.removeAll(keepingCapacity: true)
        isChosen.fill(with: false, count: n)
        isDuplicate.fill(with: false, count: n)
        redundancy.fill(with: 0, count: n)
        dense.fill(with: 0, count: analysis.vectors.termCount)
        if marks.count < dense.count { marks.fill(with: 0, count: dense.count) }
    }

    /// Most answers that show that another sentence is the best, before all are asked about: so that a text whose
    /// sentences the rules speak against stays linear.
    private static let surprises = 32

    /// What sentences are taken by.
    private struct Keys {
        /// The key of each sentence.
        var values: [Double]
        /// What it loses for each cosine of 1 to a chosen sentence.
        var redundancy: Double
        /// What is left of it, and what it loses then, while nobody introduces whom the sentence tells of.
        var unintroduced: (share: Double, loss: Double)
    }

    /// Fills the length by a key; with the rules relaxed only where less than half of it could be filled with them.
    private mutating func attempt(
        _ analysis: SentenceAnalysis, _ text: Span<UInt8>, _ vocabulary: Vocabulary, _ keys: Keys, _ limit: Limit
    ) {
        reset(analysis, limit)
        var surprises = 0
        for strictness in [2, 1, 0] {
            if strictness < 2 { for i in isAsked.indices { _ = ask(i, analysis, text, vocabulary) } }
            while left > 0 {
                let found = next(keys, limit, strictness)
                guard found.best >= 0 || found.pair.1 >= 0 else { break }
                // What was not asked about seemed to be allowed: with the answers another one may be the best.
                var isOther = found.best >= 0 && ask(found.best, analysis, text, vocabulary)
                if found.pair.1 >= 0 {
                    for i in [found.second, found.pair.0, found.pair.1] where i >= 0 {
                        if ask(i, analysis, text, vocabulary) { isOther = true }
                    }
                }
                if isOther {
                    surprises += 1
                    if surprises == Selection.surprises {
                        for i in isAsked.indices { _ = ask(i, analysis, text, vocabulary) }
                    }
                    continue
                }
                if found.isPair {
                    take(found.pair.0, analysis, limit)
                    take(found.pair.1, analysis, limit)
                } else {
                    take(found.best, analysis, limit)
                }
            }
            // Where the rules leave too little, the soft ones give way: a text that repeats itself has few sentences.
            if strictness == 2 ? 2 * left < limit.total : !chosen.isEmpty { return }
        }
    }

    /// Whether the rules allow a sentence: all of them, those but the soft ones, or none.
    private func isAllowed(_ i: Int, _ strictness: Int) -> Bool {
        if isChosen[i] || isDuplicate[i] { return false }
        if strictness == 2, !isFiller.isEmpty, isFiller[i], !chosen.isEmpty { return false }
        return rejections[i] == nil || strictness == 0 || strictness == 1 && gives[i]
    }

    /// The sentence that a sentence points to and that has to be chosen along with it; -1 for none.
    @inline(__always)
    private func need(of i: Int, _ strictness: Int) -> Int {
        let antecedent = antecedents[i]
        guard antecedent >= 0, strictness == 2 || strictness == 1 && rejections[i] == .halfQuotation,
            !isChosen[antecedent], !isChosen[i - 1]
        else { return -1 }
        return antecedent
    }

    /// What may be taken next; -1 for none.
    private struct Candidates {
        /// The best sentence that may be taken alone, and the one after it.
        var best = -1
        var second = -1
        var bestKey = -Double.infinity
        var secondKey = -Double.infinity
        /// The best one together with the one that it points to or that introduces whom it tells of, behind that.
        var pair = (-1, -1)
        var pairKey = -Double.infinity
        /// The key of the second of the pair alone.
        var pairOwnKey = -Double.infinity
        /// Whether the first of the pair introduces whom the second one tells of, and is not what that points to.
        var isIntroduction = false
        /// Whether the second of the pair answers the query and no other sentence does as well.
        var isAnswer = false
        /// Whether the two are worth more than the two others.
        ///
        /// What introduces somebody and is the best by itself is taken alone: then the other one may be taken or not.
        var isPair: Bool {
            guard pair.1 >= 0, best >= 0, !isAnswer else { return pair.1 >= 0 }
            return pairKey > bestKey + secondKey && !(isIntroduction && pair.0 == best)
        }
    }

    /// The next sentence to take, or two: one that points back or tells of somebody behind the one that it needs, and
    /// where half a quotation may be taken, both halves.
    ///
    /// Linear.
    private func next(_ keys: Keys, _ limit: Limit, _ strictness: Int) -> Candidates {
        var found = Candidates()
        func key(_ i: Int) -> Double { keys.values[i] - keys.redundancy * redundancy[i] }
        func unintroduced(_ key: Double) -> Double { key * keys.unintroduced.share - keys.unintroduced.loss }
        for i in 0..<keys.values.count where limit.costs[i] <= left && isAllowed(i, strictness) {
            var own = key(i)
            let need = need(of: i, strictness)
            let isOpen = strictness == 2 && !isIntroduced(i)
            let other = need >= 0 ? need : isOpen ? introductions[i] : -1
            if other >= 0, !isDuplicate[other], limit.costs[i] + limit.costs[other] <= left,
                strictness == 1 || isAllowed(other, strictness) && self.need(of: other, strictness) < 0
                    || isRest(other, of: i)
            {
                let isStillOpen = isOpen && other != introductions[i]
                let both =
                    (isStillOpen ? unintroduced(own) : own)
                    + (isIntroduced(other) ? key(other) : unintroduced(key(other)))
                if both > found.pairKey {
                    (found.pair, found.pairKey, found.isIntroduction) = ((other, i), both, need < 0)
                    found.pairOwnKey = own
                }
            }
            if need >= 0 { continue }
            if isOpen { own = unintroduced(own) }
            if own > found.bestKey {
                (found.second, found.secondKey) = (found.best, found.bestKey)
                (found.best, found.bestKey) = (i, own)
            } else if own > found.secondKey {
                (found.second, found.secondKey) = (i, own)
            }
        }
        found.isAnswer = found.pair.1 >= 0 && answers(found.pair.1) && found.pairOwnKey >= found.bestKey
        return found
    }

    /// Whether a sentence that cannot stand alone can before another one that answers the query: the question that it answers,
    /// the rest of a quotation.
    private func isRest(_ other: Int, of i: Int) -> Bool {
        guard answers(i), other == i - 1, let rejection = rejections[other] else { return false }
        return rejection == .question || rejection == .halfQuotation
    }

    private mutating func take(_ i: Int, _ analysis: SentenceAnalysis, _ limit: Limit) {
        isChosen[i] = true
        chosen.append(i)
        left -= limit.costs[i]
        guard left > 0, chosen.count <= Selection.comparedSentences else { return }
        analysis.vectors.add(i, times: 1, to: &dense)
        var redundancy = self.redundancy.take()
        var sums = redundancy.mutableSpan
        for j in 0..<sums.count where !isChosen[j] {
            let similarity = analysis.vectors.dot(j, dense.span)
            sums[j] += similarity
            if similarity > Selection.duplicateSimilarity
                || similarity > Selection.comparedSimilarity && isMostlyShared(i, j, analysis)
            {
                isDuplicate[j] = true
            }
        }
        self.redundancy = redundancy
        for entry in analysis.vectors.starts[i]..<analysis.vectors.starts[i + 1] {
            dense[Int(analysis.vectors.terms[entry])] = 0
        }
    }

    /// Whether one of two sentences says most of what the other, notably shorter one says, and all of its figures.
    ///
    /// Linear in their terms.
    private mutating func isMostlyShared(_ i: Int, _ j: Int, _ analysis: SentenceAnalysis) -> Bool {
        let vectors = analysis.vectors
        let (own, other) = (vectors.starts[i]..<vectors.starts[i + 1], vectors.starts[j]..<vectors.starts[j + 1])
        let (short, long, shorter) = own.count < other.count ? (own, other, i) : (other, own, j)
        guard short.count >= Selection.comparedTerms, long.count * 3 >= short.count * 4 else { return false }
        comparison += 1
        for entry in long { marks[Int(vectors.terms[entry])] = comparison }
        for token in analysis.tokens[analysis.tokenStarts[shorter]..<analysis.tokenStarts[shorter + 1]]
        where token.traits.contains(.number) {
            let term = vectors.term(of: token.term)
            if term < 0 || marks[Int(term)] != comparison { return false }
        }
        var (shared, all) = (0.0, 0.0)
        for entry in short {
            all += vectors.weights[entry]
            if marks[Int(vectors.terms[entry])] == comparison { shared += vectors.weights[entry] }
        }
        return shared >= Selection.sharedWeight * all
    }

    /// Most tokens of what ends an article and is no sentence: `Continue reading`, `Artikel lesen`.
    private static let endTokens = 4

    /// Takes an article that is no longer than its summary may be: without its notices, the headline, what it says
    /// twice in the same words and what leads on behind its last sentence, unless there is nothing else.
    mutating func takeAll(_ analysis: SentenceAnalysis, text: Span<UInt8>) {
        rejections.removeAll(keepingCapacity: true)
        chosen.removeAll(keepingCapacity: true)
        denial = nil
        var texts: Set<[Int32]> = []
        for i in 0..<analysis.count {
            var rejection = Readability.rejection(of: i, in: analysis, text)
            if rejection?.isOfPage == false, rejection != .fragment || !analysis.isLoose(i) { rejection = nil }
            if rejection == nil, analysis.count > 1 {
                let terms = analysis.tokens[analysis.tokenStarts[i]..<analysis.tokenStarts[i + 1]].map(\.term)
                if !texts.insert(terms).inserted { rejection = .nearDuplicate }
            }
            rejections.append(rejection)
            if rejection == nil { chosen.append(i) }
        }
        while let last = chosen.last, chosen.count > 1, last + 1 == analysis.count || rejections[last + 1] != nil,
            Readability.rejection(of: last, in: analysis, text) == .fragment, leadsOn(last, analysis, text)
        {
            rejections[last] = .fragment
            chosen.removeLast()
        }
        guard chosen.isEmpty else { return }
        chosen = Array(0..<analysis.count)
        for i in chosen { rejections[i] = nil }
    }

    /// Whether what is no sentence is a few words, stands in brackets or ends with an arrow, as what leads on does.
    private func leadsOn(_ i: Int, _ analysis: SentenceAnalysis, _ text: Span<UInt8>) -> Bool {
        if analysis.isFragment(i), analysis.tokenCount(i) <= Selection.endTokens { return true }
        let range = analysis.sentences[i].range
        guard let first = range.first, range.count > 3 else { return true }
        let last = range.upperBound - 1
        let marks: [(UInt8, UInt8)] = [(UInt8(ascii: "["), UInt8(ascii: "]")), (UInt8(ascii: "("), UInt8(ascii: ")"))]
        if marks.contains(where: { text[first] == $0.0 && text[last] == $0.1 }) { return true }
        // → and the other arrows of its block, », ›, ▶ and the brackets of East Asia.
        let (a, b, c) = (text[last - 2], text[last - 1], text[last])
        if a == 0xE2, b == 0x86 || b == 0x87 { return true }
        if a == 0xE2, b == 0x96, c >= 0xB6, c <= 0xBB { return true }
        if b == 0xC2, c == 0xBB || a == 0xE2 && b == 0x80 && c == 0xBA { return analysis.isFragment(i) }
        return text[first] == 0xEF && text[first + 1] == 0xBC && a == 0xEF && b == 0xBC
    }

    /// Names the rule that kept each sentence out.
    ///
    /// - Parameters:
    ///   - limit: how long the summary might be.
    ///   - wereBest: which ones would have been taken but for a rule.
    private mutating func explain(_ limit: Limit, _ wereBest: [Bool]) {
        for i in 0..<isChosen.count {
            if isChosen[i] {
                rejections[i] = nil
            } else if rejections[i] == nil {
                let antecedent = antecedents[i]
                if isDuplicate[i] {
                    rejections[i] = .nearDuplicate
                } else if limit.costs[i] > limit.total {
                    rejections[i] = .tooLong
                } else if antecedent >= 0, !isChosen[antecedent], !isChosen[i - 1] {
                    rejections[i] = .dangling
                } else if wereBest[i], !isIntroduced(i) {
                    rejections[i] = .unintroduced
                } else if !isFiller.isEmpty, isFiller[i] {
                    rejections[i] = .filler
                } else if !limit.isUniform, limit.costs[i] > left {
                    rejections[i] = .noRoom
                }
            }
        }
    }
}
