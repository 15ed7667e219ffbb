import Glibc
import LedeText

/// Finds the key words and phrases of an article.
///
/// Candidates are runs of a few tokens with nothing but a space or a hyphen between them and without stop words, numbers
/// and words of time. A name of several words counts as often as the one of them that stands most often alone (`Ada Moss`,
/// then `Moss`). Where no spaces are written, tokens are pairs of characters, and candidates are runs of Han and whole
/// runs of katakana characters. In Vietnamese, which writes syllables, one in lower case is a word only where it stands
/// between stop words. A phrase counts as often as it occurs outside a longer candidate (the C-value of Frantzi,
/// Ananiadou and Mima, 2000), times the sum of its terms' inverse document frequencies, and more the earlier it stands.
struct KeyPhraseFinder {
    /// Most tokens of a phrase.
    static let longest = 4
    /// Most tokens of a phrase in Vietnamese, which writes syllables, and where no spaces are written.
    static let longestOfParts = 7
    /// Most tokens of a phrase that occurs once, between kana: four characters.
    static let longestOnce = 3
    /// Most syllables of a phrase that occurs once, between stop words.
    static let longestSyllablesOnce = 2
    /// Fewest bytes of a word.
    static let shortestWord = 3
    /// What a word in lower case counts less that occurs once, and not in the title: `tore`, `enough`.
    static let onceFactor = 0.5
    /// What a phrase counts more for standing in the title.
    static let titleFactor = 1.5

    /// The terms of a phrase, in order; what it has less than eight is -1.
    private typealias Terms = SIMD8<Int32>

    private struct Candidate {
        var terms: Terms
        var length: Int
        var range: Range<Int>
        var sentence: Int
        var count = 0
        /// The count of the most frequent longer candidate that holds it.
        var nested = 0
        /// Whether it counts though it occurs once.
        var isWhole: Bool
        var isUnspaced: Bool
        /// Whether it is a name of several words, with nothing of another name before or behind it.
        var isName: Bool
        /// The terms before and behind it that are the same each time; -1 for none: nothing longer holds it always.
        var neighbours: SIMD2<Int32>
        var weight = 0.0
    }

    private var candidates: [Candidate] = []
    private var numbers: [Terms: Int] = [:]
    /// For each token of the sentence that is looked at: whether it may stand in a phrase, and whether with the one before.
    private var isWord: [Bool] = []
    private var isNeighbour: [Bool] = []
    /// For each token of the sentence that is looked at: the pair of characters that it is.
    private var pairs: [UnspacedPair?] = []

    /// The heaviest phrases, the heaviest first.
    ///
    /// Linear in the tokens but for the sorting of the candidates.
    ///
    /// - Parameters:
    ///   - limit: most phrases.
    ///   - language: the article's.
    ///   - idf: the inverse document frequency by the article's term.
    mutating func find(
        _ limit: Int, in analysis: SentenceAnalysis, _ text: [UInt8], _ language: Language, cueWords: CueWords,
        idf: [Double]
    ) -> [KeyPhrase] {
        candidates.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        let hasSyllables = language.code == "vi"
        let longest = hasSyllables ? KeyPhraseFinder.longestOfParts : KeyPhraseFinder.longest
        // Kana part words in Japanese; in Chinese what occurs once may be any piece of a sentence.
        let longestOnce = language.code == "ja" ? KeyPhraseFinder.longestOnce : 0
        for sentence in 0..<analysis.count where !analysis.isBoilerplate[sentence] {
            guard analysis.tokenStarts[sentence] < Limits.keyPhraseTokens else { break }
            collect(sentence, analysis, text, cueWords, longest, longestOnce, hasSyllables: hasSyllables)
        }
        countNested()
        weigh(analysis, idf, isSpaced: !hasSyllables, hasNouns: language.code == "de")
        let order = candidates.indices.sorted {
            let (a, b) = (candidates[$0], candidates[$1])
            return a.weight != b.weight ? a.weight > b.weight : a.range.lowerBound < b.range.lowerBound
        }
        var chosen: [Candidate] = []
        var taken: Set<Int32> = []
        for index in order where chosen.count < limit {
            let candidate = candidates[index]
            guard candidate.weight > 0 else { break }
            // Two phrases share no term.
            let terms = (0..<candidate.length).map { candidate.terms[$0] }
            guard taken.isDisjoint(with: terms) else { continue }
            taken.formUnion(terms)
            chosen.append(candidate)
        }
        guard let heaviest = chosen.first?.weight else { return [] }
        return chosen.map {
            let range = KeyPhraseFinder.shown($0.range, in: text, language)
            return KeyPhrase(
                text: String(decoding: text[range], as: UTF8.self), range: range, count: $0.count,
                weight: $0.weight / heaviest)
        }
    }

    private mutating func collect(
        _ sentence: Int, _ analysis: SentenceAnalysis, _ text: [UInt8], _ cueWords: CueWords, _ longest: Int,
        _ longestOnce: Int, hasSyllables: Bool
    ) {
        let tokens = analysis.tokenStarts[sentence]..<analysis.tokenStarts[sentence + 1]
        isWord.removeAll(keepingCapacity: true)
        isNeighbour.removeAll(keepingCapacity: true)
        pairs.removeAll(keepingCapacity: true)
        for index in tokens {
            isWord.append(KeyPhraseFinder.isWord(analysis.tokens[index], text, cueWords))
            pairs.append(UnspacedPair(analysis.tokens[index], text))
        }
        partFromNumbers(tokens, analysis, cueWords)
        for index in tokens {
            isNeighbour.append(
                index > tokens.lowerBound && isWord[index - 1 - tokens.lowerBound] && isWord[index - tokens.lowerBound]
                    && KeyPhraseFinder.areNeighbours(analysis.tokens[index - 1], analysis.tokens[index], text))
        }
        func isName(_ k: Int) -> Bool {
            let token = analysis.tokens[tokens.lowerBound + k]
            return token.traits.contains(.capitalized) && KeyPhraseFinder.isName(token.term, analysis)
        }
        for first in 0..<tokens.count where isWord[first] {
            let isUnspaced = pairs[first] != nil
            if pairs[first]?.continuesKatakana == true { continue }
            let most = isUnspaced ? KeyPhraseFinder.longestOfParts : longest
            let startsName = !isUnspaced && isName(first) && !(isNeighbour[first] && isName(first - 1))
            var isAllName = startsName
            var last = first
            while last < tokens.count, last - first < most, last == first || isNeighbour[last] {
                isAllName = isAllName && isName(last)
                let before = isNeighbour[first] ? analysis.tokens[tokens.lowerBound + first - 1].term : -1
                let next = last + 1
                let behind =
                    next < tokens.count && isNeighbour[next] ? analysis.tokens[tokens.lowerBound + next].term : -1
                let stands = before < 0 && behind < 0
                let isWhole =
                    isUnspaced
                    ? stands && last - first < longestOnce
                    : hasSyllables ? stands && last - first < KeyPhraseFinder.longestSyllablesOnce : last == first
                let phrase = (tokens.lowerBound + first)...(tokens.lowerBound + last)
                let isSyllable =
                    hasSyllables && last == first && !stands
                    && !analysis.tokens[phrase.lowerBound].traits.contains(.capitalized)
                let isWholeName =
                    isAllName && last > first && !(next < tokens.count && isNeighbour[next] && isName(next))
                if pairs[last]?.isContinuedByKatakana != true, !isSyllable {
                    count(
                        phrase, sentence, analysis, isWhole: isWhole || isWholeName, isUnspaced: isUnspaced,
                        isName: isWholeName, neighbours: SIMD2(before, behind))
                }
                last = next
            }
        }
    }

    /// Takes for no words the pairs of characters that share one with a word of time or a number, and a measure in katakana
    /// as a whole.
    private mutating func partFromNumbers(
        _ tokens: Range<Int>, _ analysis: SentenceAnalysis, _ cueWords: CueWords
    ) {
        var isMeasure = false
        for k in 0..<tokens.count {
            guard let pair = pairs[k] else {
                isMeasure = false
                continue
            }
            isMeasure = pair.isMeasureInKatakana || isMeasure && pair.continuesKatakana
            if isMeasure { isWord[k] = false }
            let token = analysis.tokens[tokens.lowerBound + k]
            guard pair.isNumber || cueWords.kinds(of: token.term).contains(.calendar) else { continue }
            if k > 0, token.traits.contains(.overlapping) { isWord[k - 1] = false }
            if k + 1 < tokens.count, analysis.tokens[tokens.lowerBound + k + 1].traits.contains(.overlapping) {
                isWord[k + 1] = false
            }
        }
    }

    private mutating func count(
        _ tokens: ClosedRange<Int>, _ sentence: Int, _ analysis: SentenceAnalysis, isWhole: Bool, isUnspaced: Bool,
        isName: Bool, neighbours: SIMD2<Int32>
    ) {
        let all = analysis.tokens
        var terms = Terms(repeating: -1)
        for (k, index) in tokens.enumerated() { terms[k] = all[index].term }
        let range = Int(all[tokens.lowerBound].start)..<Int(all[tokens.upperBound].end)
        if tokens.count == 1, range.count < KeyPhraseFinder.shortestWord { return }
        if let number = numbers[terms] {
            candidates[number].count += 1
            candidates[number].isWhole = candidates[number].isWhole || isWhole
            candidates[number].isName = candidates[number].isName || isName
            // Each side is another word, or none, at least once.
            for side in 0..<2 where candidates[number].neighbours[side] != neighbours[side] {
                candidates[number].neighbours[side] = -1
            }
        } else {
            numbers[terms] = candidates.count
            candidates.append(
                Candidate(
                    terms: terms, length: tokens.count, range: range, sentence: sentence, count: 1, isWhole: isWhole,
                    isUnspaced: isUnspaced, isName: isName, neighbours: neighbours))
        }
    }

    /// Whether a term is written as names are.
    private static func isName(_ term: Int32, _ analysis: SentenceAnalysis) -> Bool {
        let number = Int(analysis.vectors.term(of: term))
        return number >= 0 && analysis.scratch.uses[number + 1].names > 0
    }

    /// Whether a token may stand in a phrase.
    private static func isWord(_ token: Token, _ text: [UInt8], _ cueWords: CueWords) -> Bool {
        if !token.traits.isDisjoint(with: [.stopWord, .number]) { return false }
        let isPlain = cueWords.kinds(of: token.term).isDisjoint(with: [
            .time, .weekday, .month, .number, .attribution, .modal, .boilerplate, .calendar,
        ])
        guard isPlain else { return false }
        let (start, end) = (Int(token.start), Int(token.end))
        if text[start] >= 0xE0, UnspacedPair.isUnspaced(text, at: start) {
            return UnspacedPair(token, text)?.mayStandInPhrase ?? false
        }
        let next = end < text.count ? text[end] : 0
        // The currency of `R$`, the abbreviated month of `Dec. 26`, the number of `No. 5`, the time of `8 p.m.`
        if end - start == 1, next == UInt8(ascii: "$") { return false }
        if next == UInt8(ascii: "."), end + 2 < text.count, text[end + 1] == 0x20, text[end + 2].isASCIIDigit {
            return false
        }
        return
            !(end - start == 3 && text[start + 1] == UInt8(ascii: ".") && text[start] >= 0x61
            && text[start + 2] == UInt8(ascii: "m"))
    }

    /// Whether nothing but a space, a hyphen or an `&` between spaces stands between two tokens, or they share a character.
    private static func areNeighbours(_ a: Token, _ b: Token, _ text: [UInt8]) -> Bool {
        if b.traits.contains(.overlapping) { return b.start < a.end }
        guard b.start == a.end + 1 else {
            return b.start == a.end + 3 && text[Int(a.end)..<Int(b.start)].elementsEqual(" & ".utf8)
        }
        let byte = text[Int(a.end)]
        return byte == 0x20 || byte == UInt8(ascii: "-")
    }

    /// What French and Italian write without its last vowel before the next word: `l'`, `dell’`.
    private static let elided: [StaticString] = [
        "l", "d", "j", "m", "n", "s", "t", "c", "v", "qu", "jusqu", "lorsqu", "puisqu", "un", "dell", "nell", "all",
        "dall",
        "sull", "coll", "degl", "agl", "negl", "quell", "quest",
    ]

    /// What of a phrase is shown: without the `'s` behind its last word, with the full stop behind initials (`U.S.`), in
    /// French and Italian without an elided word before its first (`l'hôpital`), but for names (`D'Alema`).
    private static func shown(_ range: Range<Int>, in text: [UInt8], _ language: Language) -> Range<Int> {
        let isElided = language.code == "fr" || language.code == "it"
        let start = isElided ? startBehindElision(range, in: text) : range.lowerBound
        let end = range.upperBound
        if end - start > 3, text[end - 1] | 0x20 == UInt8(ascii: "s") {
            if text[end - 2] == UInt8(ascii: "'") { return start..<end - 2 }
            if end - start > 4, text[(end - 4)..<(end - 1)].elementsEqual("’".utf8) { return start..<end - 4 }
        }
        let isInitial = end - start >= 3 && text[end - 2] == UInt8(ascii: ".") && end < text.count
        return isInitial && text[end] == UInt8(ascii: ".") ? start..<end + 1 : start..<end
    }

    /// Where a phrase begins behind the elided word before its first one; its own start where it has none.
    private static func startBehindElision(_ range: Range<Int>, in text: [UInt8]) -> Int {
        let word = text[range].prefix { $0.isASCIILetter }
        let small = word.map { $0 | 0x20 }
        guard elided.contains(where: { $0.withUTF8Buffer { small.elementsEqual($0) } }) else { return range.lowerBound }
        let rest = text[word.endIndex..<range.upperBound]
        let mark = rest.first == UInt8(ascii: "'") ? 1 : rest.starts(with: "’".utf8) ? 3 : 0
        let behind = word.endIndex + mark
        guard mark > 0, behind < range.upperBound else { return range.lowerBound }
        // Two capitals are a name; behind `L'` only inside a sentence: `L'Espagne` begins one, too.
        let isName =
            CaptionBoundary.isCapital(text.span, range.lowerBound) && CaptionBoundary.isCapital(text.span, behind)
            && (small != [UInt8(ascii: "l")] || followsWord(range.lowerBound, in: text))
        return isName ? range.lowerBound : behind
    }

    /// Whether a small letter or a comma and a space stand before an index.
    private static func followsWord(_ i: Int, in text: [UInt8]) -> Bool {
        guard i >= 2, text[i - 1] == 0x20 else { return false }
        return text[i - 2] == UInt8(ascii: ",") || text[i - 2] >= UInt8(ascii: "a")
    }

    /// Tells each candidate how often it occurs inside a longer one; a longer one that occurs once is none, but for a name.
    private mutating func countNested() {
        for candidate in candidates where candidate.length > 1 && (candidate.count > 1 || candidate.isName) {
            for length in 1..<candidate.length {
                for start in 0...candidate.length - length {
                    var part = Terms(repeating: -1)
                    for k in 0..<length { part[k] = candidate.terms[start + k] }
                    guard let number = numbers[part] else { continue }
                    candidates[number].nested = max(candidates[number].nested, candidate.count)
                }
            }
        }
    }

    /// - Parameters:
    ///   - isSpaced: whether spaces part words, and not syllables.
    ///   - hasNouns: whether nouns have capitals.
    private mutating func weigh(_ analysis: SentenceAnalysis, _ idf: [Double], isSpaced: Bool, hasNouns: Bool) {
        for index in candidates.indices {
            let candidate = candidates[index]
            // Cut out of what is longer than phrases may be.
            if candidate.count > 1, candidate.length > 1, !candidate.isName, candidate.neighbours != SIMD2(-1, -1) {
                continue
            }
            var sum = 0.0
            var isInTitle = true
            var most = candidate.count  // of its words, the one that occurs most
            for k in 0..<candidate.length {
                let term = Int(analysis.vectors.term(of: candidate.terms[k]))
                sum += idf[term]
                isInTitle = isInTitle && analysis.isTitleTerm[term]
                if candidate.isName { most = max(most, Int(analysis.vectors.occurrences[term].tokens)) }
            }
            if candidate.count < 2, !candidate.isWhole {
                // What the title says in one piece occurs twice.
                guard candidate.isUnspaced, isInTitle else { continue }
                let isPart = (0..<2).contains { side in
                    let term = candidate.neighbours[side]
                    return term >= 0 && analysis.isTitleTerm[Int(analysis.vectors.term(of: term))]
                }
                if isPart { continue }
            }
            candidates[index].count = most
            var own = Double(most - candidate.nested)
            if !candidate.isUnspaced, isSpaced {
                let holdsName = (0..<candidate.length).contains {
                    KeyPhraseFinder.isName(candidate.terms[$0], analysis)
                }
                // Where nouns have capitals, others seldom say what an article is about.
                if hasNouns, !holdsName { continue }
                if candidate.length == 1, most == 1, !isInTitle, !holdsName {
                    own *= KeyPhraseFinder.onceFactor
                }
            }
            candidates[index].weight =
                own * sum * (isInTitle ? KeyPhraseFinder.titleFactor : 1) / log(M_E + Double(candidate.sentence))
        }
    }
}
