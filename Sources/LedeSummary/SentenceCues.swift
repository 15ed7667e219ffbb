import LedeText

/// What the bytes of a sentence show without knowing a word of it: marks, quotes, its first and last characters.
struct SentenceCues: Sendable {
    /// Double quotation marks of any kind, and single ones that are no apostrophes.
    var quoteMarks = 0
    /// Whether it begins with a quotation mark.
    var startsWithQuote = false
    /// Whether a quotation begins or ends in it without its other half.
    var hasHalfQuotation: Bool { opensQuotation || closesQuotation }
    /// Whether a quotation begins in it and goes on after it.
    var opensQuotation = false
    /// Whether a quotation that began before it ends in it.
    var closesQuotation = false
    /// Whether it ends with a question mark, quotation marks aside.
    var isQuestion = false
    /// Whether it ends as sentences end: `.`, `!`, `?`, `…` or the like, quotation marks and brackets aside.
    var endsWithTerminal = false
    /// Whether it ends with three dots or their sign behind a word or a comma, quotation marks and brackets aside.
    var endsWithEllipsis = false
    /// Whether it begins with a label before a colon: `London:`, `Pictured:`.
    var startsWithLabel = false
    /// Whether a colon stands near its beginning.
    var hasEarlyColon = false
    /// Whether it begins with two angle brackets or a bar, as links to other articles do, with the sign of copyright, or with
    /// two plus signs, as the heads of a live report do.
    var startsWithNoticeMark = false
    /// Whether it begins with the place or agency of the report: `(CNN)`, `LONDON (Reuters)`.
    var startsWithDateline = false
    /// Whether it is a caption that was run together with what follows it (``CaptionBoundary``).
    var isCaption = false
    /// Whether it says no more than that something follows, or that somebody said what stands beside it
    /// (``Announcement``).
    var announces = false
    /// Whether a currency or per cent sign stands in it.
    var hasMoney = false
    /// Whether an electronic mail address stands in it.
    var hasMailAddress = false
    /// Commas.
    var commas = 0
    /// Brackets, dashes, colons and semicolons.
    var breaks = 0
    /// Bytes inside quotation marks.
    var quotedBytes = 0

    private enum End { case none, terminal, question }

    /// What is no ASCII letter, digit or space.
    private enum Mark: ByteKind {
        @inline(__always)
        static func holds<Block: ByteBlock>(_ bytes: Block) -> Block {
            let seven = bytes & EightBytes.each(0x7F)
            let nonSpace = (seven ^ EightBytes.each(0x20)) &+ EightBytes.each(0x7F)
            let nonDigits = EightBytes.outside(seven: seven, 0x30...0x39)
            let nonLetters = EightBytes.outside(seven: seven | EightBytes.each(0x20), 0x61...0x7A)
            return (nonLetters & nonDigits & nonSpace | bytes) & EightBytes.each(0x80)
        }
    }

    /// What stands open of one kind of quotation marks while a sentence is read.
    private struct Quotation {
        /// Where the quotation that is open began, or -1.
        var start = -1
        /// The marks so far.
        var marks = 0
        /// Whether the first of them ended a quotation.
        var closesFirst = false
    }

    /// Reads the bytes of a sentence once.
    init(_ text: Span<UInt8>, in range: Range<Int>) {
        if range.count > 2 {
            let mark = (text[range.lowerBound], text[range.lowerBound + 1])
            startsWithNoticeMark = mark == (0x3E, 0x3E) || mark == (0xC2, 0xA9) || mark == (0x7C, 0x20)
            if mark.0 == UInt8(ascii: "+"), mark.1 == UInt8(ascii: "+") { startsWithNoticeMark = true }
        }
        var double = Quotation()
        var single = Quotation()
        var last = End.none
        var lastEnd = range.lowerBound  // of the mark that `last` tells of
        var i = range.lowerBound
        var sides = 0  // where people stand in a picture
        var mayBeLabel = true  // whether what stands before may be a label
        while i < range.upperBound {
            // Letters, digits and spaces are most of a sentence.
            i = text.firstIndex(of: Mark.self, from: i, to: range.upperBound)
            guard i < range.upperBound else { break }
            let byte = text[i]
            // Commas and full stops are most of them.
            if byte == UInt8(ascii: ",") {
                commas &+= 1
                last = .none
                i &+= 1
                continue
            }
            if byte == UInt8(ascii: ".") {
                last = SentenceCues.isTerminal(text, i, range) ? .terminal : .none
                mayBeLabel = false
                i &+= 1
                lastEnd = i
                continue
            }
            if byte < 0x80 {
                switch byte {
                case UInt8(ascii: "\""): markDouble(text, i, 1, 0x22, range, &double)
                case UInt8(ascii: "'"): markSingle(text, i, 1, range, &single)
                case UInt8(ascii: "$"), UInt8(ascii: "%"): hasMoney = true
                case UInt8(ascii: "@"): if SentenceCues.isMailSign(text, i, range) { hasMailAddress = true }
                case UInt8(ascii: ":"):
                    let isLabel = i - range.lowerBound >= 3 && i - range.lowerBound <= 42 && mayBeLabel
                    if isLabel, i + 1 < range.upperBound, text[i + 1] == 0x20 { startsWithLabel = true }
                    if i - range.lowerBound <= MatchRecord.labelBytes { hasEarlyColon = true }
                    breaks += 1
                case UInt8(ascii: "("):
                    breaks += 1
                    sides |= SentenceCues.side(text, i + 1, range)
                    if i - range.lowerBound <= 45, SentenceCues.isAgency(text, i + 1, range) {
                        startsWithDateline = true
                    }
                case UInt8(ascii: ";"): breaks += 1
                case UInt8(ascii: "-"):
                    if i > range.lowerBound, text[i - 1] == 0x20 || text[i - 1] == byte { breaks += 1 }
                default: break
                }
                switch byte {
                case UInt8(ascii: "!"): (last, lastEnd) = (.terminal, i + 1)
                case UInt8(ascii: "?"):
                    // After a full stop or a comma it is what a broken encoding made of a quotation mark.
                    let before = i > range.lowerBound ? text[i - 1] : 0
                    last = before == UInt8(ascii: ".") || before == UInt8(ascii: ",") ? .terminal : .question
                    lastEnd = i + 1
                case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): break
                case UInt8(ascii: "["), UInt8(ascii: "("):
                    // `in eleven years.[12]`: the mark of a footnote.
                    let isBehind = last != .none && i == lastEnd
                    if isBehind, let end = SentenceSplitter.noteMarkEnd(text, i, before: range.upperBound) {
                        lastEnd = end
                    } else {
                        last = .none
                    }
                default: last = .none
                }
                if !SentenceCues.isLabelByte(byte) { mayBeLabel = false }
                i += 1
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: i)
            switch scalar {
            case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB, 0x300C, 0x300D, 0x300E, 0x300F:
                markDouble(text, i, length, scalar, range, &double)
            case 0x2018, 0x2019: markSingle(text, i, length, range, &single)
            case 0x20AC, 0xA3, 0xA5, 0x20B9: (hasMoney, last) = (true, .none)
            case 0x2013, 0x2014:
                breaks += 1
                last = .none
            case 0xFF0C, 0x3001: (commas, last) = (commas + 1, .none)
            case 0x2026, 0x3002, 0xFF01, 0x964, 0x6D4, 0xFF0E, 0x1362, 0x104B: (last, lastEnd) = (.terminal, i + length)
            case 0xFF1F, 0x61F, 0x37E: (last, lastEnd) = (.question, i + length)
            case 0xFF09, 0x3011: break
            case 0xB2, 0xB3, 0xB9, 0x2070...0x2079: break  // the number of a footnote
            default: last = .none
            }
            if scalar < 0xC0 { mayBeLabel = false }
            i += length
        }
        // Marks in pairs are whole quotations, even where one of them stands oddly.
        finish(double, isHalf: double.marks % 2 == 1 || double.closesFirst, range)
        finish(single, isHalf: true, range)
        // A word after the mark: the sentence does not end with it.
        if last != .none, (lastEnd..<range.upperBound).contains(where: { text[$0].isASCIIAlphanumeric }) {
            last = .none
        }
        isCaption =
            sides >= SentenceCues.bothSides
            || !range.isEmpty && text[range.lowerBound] == UInt8(ascii: "F") && SentenceCues.isFilePicture(text, range)
        if last == .terminal, lastEnd - range.lowerBound > 4,
            text[lastEnd - 2] == UInt8(ascii: ".") || text[lastEnd - 1] == 0xA6
        {
            endsWithEllipsis = SentenceCues.isEllipsis(text, endingAt: lastEnd, range)
        }
        if last == .terminal, SentenceCues.asks(text, endingAt: lastEnd, range) { last = .question }
        isQuestion = last == .question
        endsWithTerminal = last == .question || last == .terminal
    }

    private mutating func finish(_ quotation: Quotation, isHalf: Bool, _ range: Range<Int>) {
        quoteMarks += quotation.marks
        if quotation.closesFirst { closesQuotation = true }
        guard quotation.start >= 0 else { return }
        if isHalf { opensQuotation = true }
        quotedBytes += range.upperBound - quotation.start
    }

    /// Reads a double quotation mark: it opens where it stands before a word, else it closes.
    private mutating func markDouble(
        _ text: Span<UInt8>, _ i: Int, _ length: Int, _ scalar: UInt32, _ range: Range<Int>,
        _ quotation: inout Quotation
    ) {
        let isAfterSpace = SentenceCues.isOpen(text, before: i, range)
        let next = i + length
        let isBeforeSpace = next >= range.upperBound || text[next] == 0x20
        let opens: Bool
        switch scalar {
        case 0x201E, 0x300C, 0x300E: opens = true
        case 0x300D, 0x300F: opens = false
        case 0xAB where isAfterSpace && isBeforeSpace: opens = true
        case 0xBB where isAfterSpace && isBeforeSpace: opens = false
        default:
            // Before a mark it closes what another sentence has opened: `“, sagte er`, `for help”.`
            let closes = next < range.upperBound && SentenceCues.endsClause(text, next, range)
            opens = isAfterSpace == isBeforeSpace ? quotation.start < 0 && !closes : isAfterSpace
        }
        mark(at: i, opens: opens, range, &quotation)
    }

    /// Reads a single quotation mark; between letters it is an apostrophe, and after a letter without an opening mark
    /// it may be one (`the workers' rights`).
    private mutating func markSingle(
        _ text: Span<UInt8>, _ i: Int, _ length: Int, _ range: Range<Int>, _ quotation: inout Quotation
    ) {
        let isAfterSpace = SentenceCues.isOpen(text, before: i, range)
        let next = i + length
        let isBeforeSpace =
            next >= range.upperBound || text[next] == 0x20
            || (text[next] < 0x80 && !text[next].isASCIIAlphanumeric && !SentenceCues.opensWord(text[next]))
        if isAfterSpace, !isBeforeSpace {
            // '90s is no quotation.
            if text[next] > 0x2F, text[next] < 0x3A { return }
            mark(at: i, opens: true, range, &quotation)
        } else if isBeforeSpace, !isAfterSpace {
            let before = text[i - 1]
            let endsSentence =
                before == UInt8(ascii: ".") || before == UInt8(ascii: ",") || before == UInt8(ascii: "!")
                || before == UInt8(ascii: "?")
            if quotation.start >= 0 || endsSentence { mark(at: i, opens: false, range, &quotation) }
        }
    }

    /// Whether the mark at a byte stands behind the words of a clause, as a full stop, a bracket that closes and a dash do.
    private static func endsClause(_ text: Span<UInt8>, _ i: Int, _ range: Range<Int>) -> Bool {
        switch text[i] {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "-"):
            true
        // `–`, `—` and `…`
        case 0xE2: i + 2 < range.upperBound && text[i + 1] == 0x80 && [0x93, 0x94, 0xA6].contains(text[i + 2])
        default: false
        }
    }

    /// Whether a word may begin with a sign: `@tallow`, `$9`, `[The]`.
    private static func opensWord(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "$")
            || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "(")
    }

    private mutating func mark(at i: Int, opens: Bool, _ range: Range<Int>, _ quotation: inout Quotation) {
        if i == range.lowerBound { startsWithQuote = true }
        if opens {
            if quotation.start < 0 { quotation.start = i }
        } else if quotation.start >= 0 {
            quotedBytes += i - quotation.start
            quotation.start = -1
        } else if quotation.marks == 0 {
            quotation.closesFirst = true
            quotedBytes += i - range.lowerBound
        }
        quotation.marks += 1
    }

    /// Whether a word may begin at an index: at the beginning, after a space or an opening bracket.
    @inline(__always)
    private static func isOpen(_ text: Span<UInt8>, before i: Int, _ range: Range<Int>) -> Bool {
        i == range.lowerBound || text[i - 1] == 0x20 || text[i - 1] == UInt8(ascii: "(")
            || text[i - 1] == UInt8(ascii: "[")
    }

    /// Whether a full stop ends what stands before it: not behind a space, where a program has put it after a line
    /// without one (`More from Sunday .`), and not behind a comma or colon, which something else follows (`as follows:.`).
    ///
    /// In text that was cut into tokens every sentence ends so; what no sentence does tells nothing of any.
    @inline(__always)
    private static func isTerminal(_ text: Span<UInt8>, _ i: Int, _ range: Range<Int>) -> Bool {
        guard i > range.lowerBound else { return true }
        switch text[i - 1] {
        case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"): return false
        case 0x20: return i - 1 > range.lowerBound && text[i - 2] == UInt8(ascii: ".")  // . . .
        default: return true
        }
    }

    /// What か is the end of before a full stop where it asks nothing: `静か`, `明らか`, `ほか`, `しか`.
    private static let wordsOnKa: StaticString = "静確豊僅愚遥厳微細疎らずほなばし"

    /// Whether か and a full stop end at an index, as Japanese questions do.
    @inline(__always)
    private static func asks(_ text: Span<UInt8>, endingAt end: Int, _ range: Range<Int>) -> Bool {
        guard end - range.lowerBound > 9, text[end - 1] == 0x82, text[end - 4] == 0x8B else { return false }
        return asks(text, endingAt: end)
    }

    @inline(never)
    private static func asks(_ text: Span<UInt8>, endingAt end: Int) -> Bool {
        guard text[end - 3] == 0xE3, text[end - 2] == 0x80, text[end - 6] == 0xE3, text[end - 5] == 0x81 else {
            return false
        }
        return wordsOnKa.withUTF8Buffer { words in
            !stride(from: 0, to: words.count, by: 3).contains { k in
                text[end - 9] == words[k] && text[end - 8] == words[k + 1] && text[end - 7] == words[k + 2]
            }
        }
    }

    /// Whether what ends at an index is an ellipsis and no full stop among other dots.
    private static func isEllipsis(_ text: Span<UInt8>, endingAt end: Int, _ range: Range<Int>) -> Bool {
        let start = end - 3
        var before = start - 1
        if before > range.lowerBound, text[before] == 0x20 { before -= 1 }
        guard before > range.lowerBound, text[before] != UInt8(ascii: ".") else { return false }
        let isSign = text[start] == 0xE2 && text[start + 1] == 0x80 && text[start + 2] == 0xA6
        return isSign || (start..<end).allSatisfy { text[$0] == UInt8(ascii: ".") }
    }

    /// Whether an at sign stands between a name and a domain with a dot in it: `desk@example.org`.
    private static func isMailSign(_ text: Span<UInt8>, _ at: Int, _ range: Range<Int>) -> Bool {
        guard at > range.lowerBound, text[at - 1].isASCIIAlphanumeric else { return false }
        var i = at + 1
        while i < range.upperBound, text[i].isASCIIAlphanumeric || text[i] == UInt8(ascii: "-") { i += 1 }
        return i > at + 1 && i + 1 < range.upperBound && text[i] == UInt8(ascii: ".") && text[i + 1].isASCIIAlphanumeric
    }

    /// The bytes but commas that the label before a colon may be made of.
    @inline(__always)
    private static func isLabelByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
            || byte == UInt8(ascii: ":")
    }

    /// Whether capital letters and a closing bracket follow: `CNN)`, `AP)`, or `Reuters)`.
    private static func isAgency(_ text: Span<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
        var i = start
        var capitals = 0
        while i < range.upperBound, i - start <= 12, text[i] != UInt8(ascii: ")") {
            guard text[i].isASCIIAlphanumeric || text[i] == 0x20 else { return false }
            if text[i].isASCIIUppercase { capitals += 1 }
            i += 1
        }
        guard i < range.upperBound, text[i] == UInt8(ascii: ")") else { return false }
        return capitals >= 2 && capitals == i - start || isReuters(text, start, i)
    }

    /// Whether a sentence begins as the captions of old pictures do: `FILE - In this`, `FILE — The`.
    static func isFilePicture(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let word: UInt64 = 0x454C_4946  // FILE
        guard range.count > 6, text.eightBytes(at: range.lowerBound) & 0xFFFF_FFFF == word else { return false }
        let mark = range.lowerBound + (text[range.lowerBound + 4] == 0x20 ? 5 : 4)
        return text[mark] == UInt8(ascii: "-") || text[mark] == 0xE2 && text[mark + 1] == 0x80
    }

    /// What ``side(_:_:_:)`` adds up to where a picture is described.
    private static let bothSides = 3

    /// Where in a picture somebody stands as brackets tell it: 1 for `L)` and 2 for `R)`, which a party may be called,
    /// too, 3 for `2nd L)`; 0 for anything else.
    private static func side(_ text: Span<UInt8>, _ start: Int, _ range: Range<Int>) -> Int {
        guard start + 1 < range.upperBound else { return 0 }
        if text[start + 1] == UInt8(ascii: ")") {
            return text[start] == UInt8(ascii: "L") ? 1 : text[start] == UInt8(ascii: "R") ? 2 : 0
        }
        guard start + 5 < range.upperBound, text[start] > 0x30, text[start] <= 0x39, text[start + 3] == 0x20,
            text[start + 5] == UInt8(ascii: ")")
        else { return 0 }
        return text[start + 4] == UInt8(ascii: "L") || text[start + 4] == UInt8(ascii: "R") ? bothSides : 0
    }

    static func isReuters(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        end - start == 7 && text.holds("Reuters", at: start)
    }
}
