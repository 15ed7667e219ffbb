import LedeText

/// The mark that agencies and papers set behind the last full stop of a report, which is no part of its last sentence.
///
/// `… from April. (dpa/lni)`, `… from April.(AP)`, `… từ tháng tư./TTXVN`, `… từ tháng tư./.`, `… from April. -- dpa`.
/// What may belong to the sentence, as `(left)` and `[12]`, stays in it.
enum Signature {
    /// Most bytes of a mark, and fewest of the sentence before it.
    private static let reach = 40
    private static let sentenceBytes = 16
    /// Most letters of a writer's mark in lower case, and of an agency in capitals, where no list knows them.
    private static let initials = 3
    private static let capitals = 8
    /// Most words of a mark.
    private static let words = 4

    /// Where a sentence ends before its mark: its own end where it has none.
    ///
    /// Linear in ``reach``; most sentences end with a full stop and are not looked at.
    @inline(__always)
    static func start(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int {
        let end = sentence.upperBound
        guard sentence.count > sentenceBytes, text[end - 1] != UInt8(ascii: ".") || text[end - 2] == UInt8(ascii: "/")
        else { return end }
        return startOfMark(text, in: sentence)
    }

    @inline(never)
    private static func startOfMark(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int {
        let end = sentence.upperBound
        let first = max(sentence.lowerBound, end - reach)
        let mark: Int
        switch text[end - 1] {
        case UInt8(ascii: "."):
            // `tư./.` has a full stop of its own, `tư../.` and `tư!./.` have none to lose.
            let before = text[end - 4]
            let isLetter = before >= 0x80 || before.isASCIIAlphanumeric
            mark = text[end - 3] == UInt8(ascii: ".") && !isLetter ? end - 3 : end - 2
        case UInt8(ascii: ")"), UInt8(ascii: "]"):
            var open = end - 2
            while open > first, text[open] != UInt8(ascii: "("), text[open] != UInt8(ascii: "[") { open -= 1 }
            mark = open
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "+"):
            var start = end - 1
            while start > first, isMarkByte(text[start - 1]) { start -= 1 }
            mark = withoutDash(text, start, first)
        default: return end
        }
        var last = mark
        while last > first, text[last - 1] == 0x20 { last -= 1 }
        guard mark > first, last - sentence.lowerBound >= sentenceBytes, endsSentence(text, last) else { return end }
        switch text[end - 1] {
        case UInt8(ascii: "."): return last
        case UInt8(ascii: ")"), UInt8(ascii: "]"): return isMark(text, mark + 1..<end - 1) ? last : end
        default:
            var start = end
            while isMarkByte(text[start - 1]) { start -= 1 }
            let isSlashed = text[start] == UInt8(ascii: "/")
            let name = (isSlashed ? start + 1 : start)..<end
            return isKnown(text, name) || isSlashed && areCapitals(text, name) ? last : end
        }
    }

    /// The index of the dash before a mark, which a space may part from it: its own where there is none.
    private static func withoutDash(_ text: Span<UInt8>, _ mark: Int, _ first: Int) -> Int {
        var i = mark
        while i > first, text[i - 1] == 0x20 { i -= 1 }
        let end = i
        while i > first, text[i - 1] == UInt8(ascii: "-") { i -= 1 }
        if i - 3 > first, text[i - 3] == 0xE2, text[i - 2] == 0x80, text[i - 1] == 0x93 || text[i - 1] == 0x94 {
            i -= 3
        }
        return i < end ? i : mark
    }

    private static func isMarkByte(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "+")
    }

    /// Whether what stands in brackets is a mark: agencies, initials, a date behind them.
    private static func isMark(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count > 1 else { return false }
        var hasName = false
        var hasSlash = false
        var words = 0
        var start = range.lowerBound
        for i in range.lowerBound...range.upperBound {
            let byte = i < range.upperBound ? text[i] : 0x20
            switch byte {
            case 0x20, UInt8(ascii: ","), UInt8(ascii: "/"):
                if byte == UInt8(ascii: "/") { hasSlash = true }
                guard i > start else {
                    start = i + 1
                    continue
                }
                words += 1
                let word = start..<i
                start = i + 1
                if text[word.lowerBound] < UInt8(ascii: "A") { continue }  // of a date
                let isCapital = text[word.lowerBound] < UInt8(ascii: "a")
                let isInitials = !isCapital && word.count <= Signature.initials
                if isKnown(text, word) || areCapitals(text, word) || isInitials {
                    hasName = true
                } else if !(hasName && hasSlash && word.count <= Signature.capitals) {
                    return false
                }
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "."):
                // Of a date: `14.3.2024`.
                guard i > range.lowerBound, text[i - 1].isASCIIDigit else { return false }
            default: guard byte.isASCIILetter else { return false }
            }
        }
        return hasName && words <= Signature.words
    }

    private static func areCapitals(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        guard word.count > 1, word.count <= capitals else { return false }
        for i in word where !text[i].isASCIIUppercase { return false }
        return true
    }

    private static func isKnown(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        DatelineNames.isAgency(text, word) || DatelineNames.isEndMark(text, word)
    }

    /// Whether a full stop, a question or an exclamation mark ends at an index, also inside quotation marks, and no
    /// abbreviation in capitals.
    private static func endsSentence(_ text: Span<UInt8>, _ end: Int) -> Bool {
        var i = end
        if text[i - 1] == UInt8(ascii: "\"") || text[i - 1] == UInt8(ascii: "'") {
            i -= 1
        } else if text[i - 3] == 0xE2, text[i - 2] == 0x80, text[i - 1] >= 0x98, text[i - 1] <= 0x9F {
            i -= 3
        }
        switch text[i - 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "."):
            let before = text[i - 2]
            return before >= 0x61 || before.isASCIIDigit || before == UInt8(ascii: ")") || before == UInt8(ascii: "\"")
                || before == UInt8(ascii: "%")
        default: return false
        }
    }
}
