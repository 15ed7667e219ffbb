import Glibc
import LedeText

/// Finds the key words and phrases of an article.
///
/// Candidates are runs of up to three tokens with nothing but a space or a hyphen between them and without stop words,
/// numbers and words of time. A phrase counts as often as it occurs outside a longer candidate (the C-value of Frantzi,
/// Ananiadou and Mima, 2000), times the sum of its terms' inverse document frequencies, and more the earlier it stands.
struct KeyPhraseFinder {
    /// Most tokens of a phrase.
    static let longest = 3
    /// Fewest bytes of a word.
    static let shortestWord = 3
    /// What a phrase counts more for standing in the title.
    static let titleFactor = 1.5

    /// The terms of a phrase; those of a shorter one are followed by -1.
    private struct Terms: Hashable {
        var first: Int32
        var second: Int32 = -1
        var third: Int32 = -1
    }

    private struct Candidate {
        var terms: Terms
        var length: Int
        var range: Range<Int>
        var sentence: Int
        var count = 0
        /// The count of the most frequent longer candidate that holds it.
        var nested = 0
        var weight = 0.0
    }

    private var candidates: [Candidate] = []
    private var numbers: [Terms: Int] = [:]

    /// The heaviest phrases, the heaviest first.
    ///
    /// Linear in the tokens but for the sorting of the candidates.
    ///
    /// - Parameters:
    ///   - limit: most phrases.
    ///   - idf: the inverse document frequency by the article's term.
    mutating func find(
        _ limit: Int, in analysis: SentenceAnalysis, _ text: [UInt8], cueWords: CueWords, idf: [Double]
    ) -> [KeyPhrase] {
        candidates.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        for sentence in 0..<analysis.count where !analysis.isBoilerplate[sentence] {
            collect(sentence, analysis, text, cueWords)
        }
        countNested()
        weigh(analysis, idf)
        let order = candidates.indices.sorted {
            let (a, b) = (candidates[$0], candidates[$1])
            return a.weight != b.weight ? a.weight > b.weight : a.range.lowerBound < b.range.lowerBound
        }
        var chosen: [Candidate] = []
        for index in order where chosen.count < limit {
            let candidate = candidates[index]
            guard candidate.weight > 0 else { break }
            if chosen.contains(where: { KeyPhraseFinder.overlap($0.terms, candidate.terms) }) { continue }
            chosen.append(candidate)
        }
        guard let heaviest = chosen.first?.weight else { return [] }
        return chosen.map {
            KeyPhrase(
                text: String(decoding: text[$0.range], as: UTF8.self), range: $0.range, count: $0.count,
                weight: $0.weight / heaviest)
        }
    }

    private mutating func collect(
        _ sentence: Int, _ analysis: SentenceAnalysis, _ text: [UInt8], _ cueWords: CueWords
    ) {
        let end = analysis.tokenStarts[sentence + 1]
        for first in analysis.tokenStarts[sentence]..<end {
            var last = first
            while last < end, last - first < KeyPhraseFinder.longest {
                guard KeyPhraseFinder.isWord(analysis.tokens[last], cueWords),
                    last == first
                        || KeyPhraseFinder.areNeighbours(analysis.tokens[last - 1], analysis.tokens[last], text)
                else { break }
                count(first...last, sentence, analysis)
                last += 1
            }
        }
    }

    private mutating func count(_ tokens: ClosedRange<Int>, _ sentence: Int, _ analysis: SentenceAnalysis) {
        let all = analysis.tokens
        var terms = Terms(first: all[tokens.lowerBound].term)
        if tokens.count > 1 { terms.second = all[tokens.lowerBound + 1].term }
        if tokens.count > 2 { terms.third = all[tokens.lowerBound + 2].term }
        let range = Int(all[tokens.lowerBound].start)..<Int(all[tokens.upperBound].end)
        if tokens.count == 1, range.count < KeyPhraseFinder.shortestWord { return }
        if let number = numbers[terms] {
            candidates[number].count += 1
        } else {
            numbers[terms] = candidates.count
            candidates.append(
                Candidate(terms: terms, length: tokens.count, range: range, sentence: sentence, count: 1))
        }
    }

    /// Whether a token may stand in a phrase.
    private static func isWord(_ token: Token, _ cueWords: CueWords) -> Bool {
        if !token.traits.isDisjoint(with: [.stopWord, .number, .overlapping]) { return false }
        return cueWords.kinds(of: token.term).isDisjoint(with: [
            .time, .weekday, .month, .number, .attribution, .modal, .boilerplate,
        ])
    }

    /// Whether nothing but a space or a hyphen stands between two tokens.
    private static func areNeighbours(_ a: Token, _ b: Token, _ text: [UInt8]) -> Bool {
        guard b.start == a.end + 1 else { return false }
        let byte = text[Int(a.end)]
        return byte == 0x20 || byte == UInt8(ascii: "-")
    }

    /// Tells each candidate how often it occurs inside a longer one; a longer one that occurs once is none.
    private mutating func countNested() {
        for candidate in candidates where candidate.length > 1 && candidate.count > 1 {
            let terms = candidate.terms
            var parts = [Terms(first: terms.first), Terms(first: terms.second)]
            if candidate.length > 2 {
                parts.append(Terms(first: terms.third))
                parts.append(Terms(first: terms.first, second: terms.second))
                parts.append(Terms(first: terms.second, second: terms.third))
            }
            for part in parts {
                guard let number = numbers[part] else { continue }
                candidates[number].nested = max(candidates[number].nested, candidate.count)
            }
        }
    }

    private mutating func weigh(_ analysis: SentenceAnalysis, _ idf: [Double]) {
        for index in candidates.indices {
            let candidate = candidates[index]
            if candidate.length > 1, candidate.count < 2 { continue }
            var sum = 0.0
            var isInTitle = true
            for id in [candidate.terms.first, candidate.terms.second, candidate.terms.third] where id >= 0 {
                let term = Int(analysis.vectors.term(of: id))
                sum += idf[term]
                isInTitle = isInTitle && analysis.isTitleTerm[term]
            }
            let own = Double(candidate.count - candidate.nested)
            candidates[index].weight =
                own * sum * (isInTitle ? KeyPhraseFinder.titleFactor : 1) / log(M_E + Double(candidate.sentence))
        }
    }

    /// Whether two phrases share a term.
    private static func overlap(_ a: Terms, _ b: Terms) -> Bool {
        for term in [a.first, a.second, a.third] where term >= 0 {
            if term == b.first || term == b.second || term == b.third { return true }
        }
        return false
    }
}
