import LedeText

/// Chooses sentences under a length budget: the best scores, without saying anything twice, readable on their own.
struct Selection: Sendable {
    /// The rules that keep a sentence out of a summary.
    enum Rejection: String, Sendable, CaseIterable {
        /// A notice of the page, not the article.
        case boilerplate = "holds a phrase of page furniture"
        /// Does not end as sentences end.
        case fragment = "does not end as a sentence"
        /// Says what the headline says.
        case headline = "repeats the headline"
        /// Asks, and the answer is elsewhere.
        case question = "asks a question"
        /// Opens or closes a quotation and not both.
        case halfQuotation = "holds half of a quotation"
        /// Opens with a word that points to a sentence that was not chosen.
        case dangling = "points back to a sentence that was left out"
        /// Says what a chosen sentence says.
        case nearDuplicate = "repeats a chosen sentence"
        /// Longer than the length that was left.
        case tooLong = "does not fit the length"
    }

    /// What a length is counted in, and the most of it.
    struct Limit: Sendable {
        /// The cost of each sentence.
        var costs: [Int]
        /// The most that the chosen may cost together.
        var total: Int
    }

    /// Cosine above which two sentences say the same.
    static let duplicateSimilarity = 0.7
    /// What a cosine of 1 to a chosen sentence takes from a score.
    static let redundancyWeight = 0.0358

    /// The chosen sentences in document order.
    private(set) var chosen: [Int] = []
    /// The rule that kept each sentence out, if one did.
    private(set) var rejections: [Rejection?] = []

    private var isChosen: [Bool] = []
    private var similarity: [Double] = []
    private var dense: [Double] = []

    /// Chooses.
    mutating func choose(_ analysis: SentenceAnalysis, scores: [Double], limit: Limit) {
        let n = analysis.count
        reset(n, terms: analysis.vectors.termCount)
        judge(analysis)
        var left = limit.total
        fill(analysis, scores, limit, &left) { $0 == nil }
        // A readable rest is better than nothing, and anything that fits better than an empty summary.
        if chosen.isEmpty {
            fill(analysis, scores, limit, &left) {
                $0 == nil || $0 == .dangling || $0 == .question || $0 == .halfQuotation
            }
        }
        if chosen.isEmpty { fill(analysis, scores, limit, &left) { _ in true } }
        for i in 0..<n {
            if isChosen[i] {
                rejections[i] = nil
            } else if rejections[i] == nil, similarity[i] > Selection.duplicateSimilarity {
                rejections[i] = .nearDuplicate
            } else if rejections[i] == nil, limit.costs[i] > limit.total {
                rejections[i] = .tooLong
            }
        }
        chosen.sort()
    }

    private mutating func reset(_ n: Int, terms: Int) {
        chosen.removeAll(keepingCapacity: true)
        rejections.removeAll(keepingCapacity: true)
        rejections.append(contentsOf: repeatElement(nil, count: n))
        isChosen.removeAll(keepingCapacity: true)
        isChosen.append(contentsOf: repeatElement(false, count: n))
        similarity.removeAll(keepingCapacity: true)
        similarity.append(contentsOf: repeatElement(0, count: n))
        dense.removeAll(keepingCapacity: true)
        dense.append(contentsOf: repeatElement(0, count: terms))
    }

    /// Applies the rules that need no other sentence.
    private mutating func judge(_ analysis: SentenceAnalysis) {
        for i in 0..<analysis.count where analysis.isBoilerplate[i] { rejections[i] = .boilerplate }
    }

    private mutating func fill(
        _ analysis: SentenceAnalysis, _ scores: [Double], _ limit: Limit, _ left: inout Int,
        where isAllowed: (Rejection?) -> Bool
    ) {
        while left > 0 {
            var best = -1
            var bestScore = 0.0
            for i in 0..<scores.count
            where !isChosen[i] && limit.costs[i] <= left && similarity[i] <= Selection.duplicateSimilarity
                && isAllowed(rejections[i])
            {
                let score = scores[i] - Selection.redundancyWeight * similarity[i]
                if best < 0 || score > bestScore {
                    best = i
                    bestScore = score
                }
            }
            guard best >= 0 else { return }
            take(best, analysis)
            left -= limit.costs[best]
        }
    }

    private mutating func take(_ i: Int, _ analysis: SentenceAnalysis) {
        isChosen[i] = true
        chosen.append(i)
        analysis.vectors.add(i, times: 1, to: &dense)
        for j in 0..<analysis.count where !isChosen[j] {
            similarity[j] = max(similarity[j], analysis.vectors.dot(j, dense.span))
        }
        for entry in analysis.vectors.starts[i]..<analysis.vectors.starts[i + 1] {
            dense[Int(analysis.vectors.terms[entry])] = 0
        }
    }
}
