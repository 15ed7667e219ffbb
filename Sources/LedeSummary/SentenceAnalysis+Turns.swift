import LedeArticle
import LedeText

/// Who speaks in an interview, where labels tell it.
extension SentenceAnalysis {
    /// Most bytes of a label, and most labels that are told apart.
    private static let turnLabelBytes = 42
    private static let turnLabels = 16
    /// Fewest turns of each of two, and fewest questions of the one who asks.
    private static let turns = 2
    private static let askedQuestions = 2
    /// Most tokens of what somebody who asks says without a question.
    private static let interjectionTokens = 8
    /// Bytes of a letter, its mark and the space behind it.
    private static let letterBytes = 3

    /// Takes single letters off the turns of two who ask and answer, `Q: ` and `A: `, `P. ` and `R. `, and notes the turns of
    /// the one who asks.
    ///
    /// What has no question is none of his where his others have. Linear in the sentences.
    mutating func takeTurns(_ text: Span<UInt8>, _ lettered: [Int]) {
        var uses = [Int](repeating: 0, count: 26)
        var asks = uses
        var turns: [(letter: Int, range: Range<Int>)] = []
        for (k, first) in lettered.enumerated() {
            let letter = Int(text[sentences[first].range.lowerBound] - UInt8(ascii: "A"))
            var end = first + 1
            let next = k + 1 < lettered.count ? lettered[k + 1] : count
            while end < next, sentences[end].paragraph == sentences[first].paragraph { end += 1 }
            turns.append((letter, first..<end))
            uses[letter] += 1
            for i in first..<end where text[sentences[i].range.upperBound - 1] == UInt8(ascii: "?") {
                asks[letter] += 1
                break
            }
        }
        var asker = 0
        for letter in 1..<26 where asks[letter] > asks[asker] { asker = letter }
        var other = asker == 0 ? 1 : 0
        for letter in 0..<26 where letter != asker && uses[letter] > uses[other] { other = letter }
        guard asks[asker] >= SentenceAnalysis.askedQuestions, asks[asker] * 2 >= uses[asker],
            uses[other] >= SentenceAnalysis.turns, asks[other] * 2 < uses[other],
            isPair(asker, other, turns.first(where: { $0.letter == asker })?.range.lowerBound ?? 0, text)
        else { return }
        for turn in turns where turn.letter == asker || turn.letter == other {
            let first = turn.range.lowerBound
            var start = sentences[first].range.lowerBound + SentenceAnalysis.letterBytes
            let end = sentences[first].range.upperBound
            while start < end, text[start] == 0x20 { start += 1 }
            if start < end { sentences[first].range = start..<end }
            if turn.letter == asker { askedTurns.append(turn.range) }
        }
    }

    /// Whether letters stand for who asks and who answers: before a full stop, where people have initials, only some do.
    private func isPair(_ asker: Int, _ other: Int, _ sentence: Int, _ text: Span<UInt8>) -> Bool {
        if text[sentences[sentence].range.lowerBound + 1] == UInt8(ascii: ":") { return true }
        let pair = [UInt8(ascii: "A") + UInt8(asker), UInt8(ascii: "A") + UInt8(other)]
        return SentenceAnalysis.pairs.contains { $0 == pair }
    }

    private static let pairs = ["QA", "PR", "QR", "DR", "FA", "VA"].map { Array($0.utf8) }

    /// Finds the one who asks by the name before the colon, and what he says: paragraphs that end with a question, a few
    /// words, and behind his first question whatever he says.
    ///
    /// Linear in the sentences: few labels are told apart.
    mutating func findAskers(_ text: Span<UInt8>) {
        var labels: [(label: Range<Int>, uses: Int, asks: Int)] = []
        var paragraphs: [(label: Int, range: Range<Int>)] = []
        var start = 0
        while start < count {
            let paragraph = paragraph(of: start)
            start = paragraph.upperBound
            guard cues[paragraph.lowerBound].hasEarlyColon,
                let label = turnLabel(of: sentences[paragraph.lowerBound].range, text)
            else { continue }
            let known = labels.firstIndex { SentenceAnalysis.areEqual($0.label, label, text) }
            guard known != nil || labels.count < SentenceAnalysis.turnLabels else { continue }
            if known == nil { labels.append((label, 0, 0)) }
            let number = known ?? labels.count - 1
            labels[number].uses += 1
            if cues[paragraph.upperBound - 1].isQuestion { labels[number].asks += 1 }
            paragraphs.append((number, paragraph))
        }
        guard labels.count > 1, labels.contains(where: { $0.asks * 2 < $0.uses }) else { return }
        var hasAsked = false
        for (number, paragraph) in paragraphs {
            let label = labels[number]
            guard label.asks >= SentenceAnalysis.askedQuestions, label.asks * 2 >= label.uses else { continue }
            isInterview = true
            let asks = hasAsked || cues[paragraph.upperBound - 1].isQuestion
            hasAsked = asks
            for i in paragraph where asks || tokenCount(i) <= SentenceAnalysis.interjectionTokens { isAsked[i] = true }
        }
    }

    /// What stands before a colon and a space at the beginning of a paragraph, a capital first.
    private func turnLabel(of sentence: Range<Int>, _ text: Span<UInt8>) -> Range<Int>? {
        let limit = min(sentence.upperBound, sentence.lowerBound + SentenceAnalysis.turnLabelBytes)
        let colon = text.firstIndex(of: UInt8(ascii: ":"), in: sentence.lowerBound..<limit)
        guard colon + 1 < limit, text[colon + 1] == 0x20, colon > sentence.lowerBound,
            DatelineForms.isUpper(text, sentence.lowerBound)
        else { return nil }
        return sentence.lowerBound..<colon
    }

    private static func areEqual(_ a: Range<Int>, _ b: Range<Int>, _ text: Span<UInt8>) -> Bool {
        guard a.count == b.count else { return false }
        for k in 0..<a.count where text[a.lowerBound + k] != text[b.lowerBound + k] { return false }
        return true
    }
}
