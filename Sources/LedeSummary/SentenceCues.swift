import LedeText

/// What the bytes of a sentence show without knowing a word of it: marks, quotes, its first and last characters.
struct SentenceCues: Sendable {
    /// Double quotation marks of any kind.
    var quoteMarks = 0
    /// Whether it begins with a quotation mark.
    var startsWithQuote = false
    /// Whether a quotation begins or ends in it without its other half.
    var hasHalfQuotation = false
    /// Whether it ends with a question mark, quotation marks aside.
    var isQuestion = false
    /// Whether it ends as sentences end: `.`, `!`, `?`, `…` or the like, quotation marks and brackets aside.
    var endsWithTerminal = false
    /// Whether it begins with a label before a colon: `London:`, `Pictured:`.
    var startsWithLabel = false
    /// Whether it begins with the place or agency of the report: `(CNN)`, `LONDON (Reuters)`.
    var startsWithDateline = false
    /// Whether a currency or per cent sign stands in it.
    var hasMoney = false
    /// Commas.
    var commas = 0
    /// Brackets, dashes, colons and semicolons.
    var breaks = 0
    /// Bytes inside double quotation marks.
    var quotedBytes = 0

    private enum Mark { case none, doubleQuote, singleQuote, closer, terminal, question }

    /// Reads the bytes of a sentence once.
    init(_ text: Span<UInt8>, in range: Range<Int>) {
        var quoteStart = -1
        var singles = 0  // single quotation marks opened and not closed
        var halfSingle = false
        var last = Mark.none
        var i = range.lowerBound
        var wordBytes = 0  // of the first words, for the label and the dateline
        while i < range.upperBound {
            // Letters, digits and spaces, which are most of a sentence, eight at a time.
            let eight = text.eightBytes(at: i)
            let words = EightBytes.letters(eight) | EightBytes.digits(eight)
            let others = (words | EightBytes.equal(eight, to: 0x20)) ^ EightBytes.high
            let plain = min(EightBytes.first(others), range.upperBound &- i)
            if plain > 0 {
                if words & EightBytes.mask(plain) != 0 { last = .none }
                if wordBytes >= 0 { wordBytes &+= plain }
                i &+= plain
                continue
            }
            let byte = text[i]
            if byte < 0x80 {
                switch byte {
                case UInt8(ascii: "\""): countQuote(at: i, &quoteStart, range)
                case UInt8(ascii: "'"):
                    SentenceCues.countSingle(text, i, 1, range, &singles, &halfSingle)
                    if i == range.lowerBound { startsWithQuote = true }
                case UInt8(ascii: "$"), UInt8(ascii: "%"): hasMoney = true
                case UInt8(ascii: ","): commas += 1
                case UInt8(ascii: ":"):
                    let isLabel = i - range.lowerBound >= 3 && i - range.lowerBound <= 42 && wordBytes >= 0
                    if isLabel, i + 1 < range.upperBound, text[i + 1] == 0x20 { startsWithLabel = true }
                    breaks += 1
                case UInt8(ascii: "("):
                    breaks += 1
                    if i - range.lowerBound <= 45, SentenceCues.isAgency(text, i + 1, range) {
                        startsWithDateline = true
                    }
                case UInt8(ascii: ";"): breaks += 1
                case UInt8(ascii: "-"):
                    if i > range.lowerBound, text[i - 1] == 0x20 || text[i - 1] == byte { breaks += 1 }
                default: break
                }
                switch byte {
                case UInt8(ascii: "."), UInt8(ascii: "!"): last = .terminal
                case UInt8(ascii: "?"):
                    // After a full stop or a comma it is what a broken encoding made of a quotation mark.
                    let before = i > range.lowerBound ? text[i - 1] : 0
                    last = before == UInt8(ascii: ".") || before == UInt8(ascii: ",") ? .terminal : .question
                case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x20: break
                default: last = .none
                }
                if !SentenceCues.isLabelByte(byte) { wordBytes = -1 } else if wordBytes >= 0 { wordBytes += 1 }
                i += 1
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: i)
            switch scalar {
            case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x300C, 0x300D, 0x300E, 0x300F:
                countQuote(at: i, &quoteStart, range)
            case 0x2018, 0x2019:
                SentenceCues.countSingle(text, i, 3, range, &singles, &halfSingle)
                if i == range.lowerBound { startsWithQuote = true }
            case 0x20AC, 0xA3, 0xA5, 0x20B9: (hasMoney, last) = (true, .none)
            case 0x2013, 0x2014:
                breaks += 1
                last = .none
            case 0xFF0C, 0x3001: (commas, last) = (commas + 1, .none)
            case 0x2026, 0x3002, 0xFF01, 0x964, 0x6D4, 0xFF0E, 0x1362, 0x104B: last = .terminal
            case 0xFF1F, 0x61F, 0x37E: last = .question
            case 0xFF09, 0x3011: break
            default: last = .none
            }
            if scalar < 0xC0 { wordBytes = -1 }
            i += length
        }
        if quoteStart >= 0 { quotedBytes += range.upperBound - quoteStart }
        isQuestion = last == .question
        endsWithTerminal = last == .question || last == .terminal
        hasHalfQuotation = quoteMarks % 2 == 1 || singles > 0 || halfSingle
    }

    private mutating func countQuote(at i: Int, _ quoteStart: inout Int, _ range: Range<Int>) {
        quoteMarks += 1
        if i == range.lowerBound { startsWithQuote = true }
        if quoteStart < 0 {
            quoteStart = i
        } else {
            quotedBytes += i - quoteStart
            quoteStart = -1
        }
    }

    /// Counts a single quotation mark; between letters it is an apostrophe, and after a letter without an opening mark
    /// it may be one (`the workers' rights`).
    private static func countSingle(
        _ text: Span<UInt8>, _ i: Int, _ length: Int, _ range: Range<Int>, _ open: inout Int, _ isHalf: inout Bool
    ) {
        let atStart = i == range.lowerBound || text[i - 1] == 0x20 || text[i - 1] == UInt8(ascii: "(")
        let next = i + length
        let atEnd =
            next >= range.upperBound || text[next] == 0x20 || (text[next] < 0x80 && !isLetterOrDigit(text[next]))
        if atStart && !atEnd {
            // '90s and 'em are no quotations.
            if next < range.upperBound, text[next] < 0x3A, text[next] > 0x2F { return }
            open += 1
        } else if atEnd && !atStart {
            if open > 0 {
                open -= 1
            } else {
                let before = text[i - 1]
                if before == UInt8(ascii: ".") || before == UInt8(ascii: ",") || before == UInt8(ascii: "!")
                    || before == UInt8(ascii: "?")
                {
                    isHalf = true
                }
            }
        }
    }

    @inline(__always)
    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }

    /// The bytes that the label before a colon may be made of.
    @inline(__always)
    private static func isLabelByte(_ byte: UInt8) -> Bool {
        isLetterOrDigit(byte) || byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
            || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
    }

    /// Whether capital letters and a closing bracket follow: `CNN)`, `AP)`, or `Reuters)`.
    private static func isAgency(_ text: Span<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
        var i = start
        var capitals = 0
        while i < range.upperBound, i - start <= 12, text[i] != UInt8(ascii: ")") {
            guard isLetterOrDigit(text[i]) || text[i] == 0x20 else { return false }
            if text[i] >= 0x41 && text[i] <= 0x5A { capitals += 1 }
            i += 1
        }
        guard i < range.upperBound, text[i] == UInt8(ascii: ")") else { return false }
        return capitals >= 2 && capitals == i - start || isReuters(text, start, i)
    }

    private static func isReuters(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        let name: StaticString = "Reuters"
        guard end - start == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { buffer in
            for k in 0..<buffer.count where buffer[k] != text[start + k] { return false }
            return true
        }
    }
}
