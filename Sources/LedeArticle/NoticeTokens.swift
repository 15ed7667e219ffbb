import LedeText

/// The words of a line and their pairs, as ``NoticeLexicon`` weighs them.
///
/// Names and numbers each count as one word, so that none is learned; marks that tell pages from articles are words, too.
enum NoticeTokens {
    /// Bits of a token.
    static let bits = 28
    /// Most words of a line that are looked at.
    static let words = 64

    /// What stands for a name, a number, a mark, or an end of a sentence.
    private enum Sign: UInt64 {
        case name = 1
        case number, question, call, colon, semicolon, quotation, bracket, money, at, bar, copyright, start, end
    }

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - words: the words of the line, or as many as are looked at.
    ///   - line: where they stand in the text.
    ///   - isName: whether a word looks like a name; not asked of the first of a sentence.
    ///   - take: takes the tokens one after the other, and `nil` behind each sentence.
    static func read(
        _ words: [EdgeNotice.Word], _ line: Range<Int>, _ text: Span<UInt8>, isName: (EdgeNotice.Word) -> Bool,
        _ take: (UInt32?) -> Void
    ) {
        var last: UInt64 = 0
        var isEmpty = true  // no word of the sentence has been taken
        func append(_ hash: UInt64) {
            take(UInt32(truncatingIfNeeded: hash >> (64 - bits)))
            take(UInt32(truncatingIfNeeded: ((last ^ last >> 7) &* 0x9E37_79B9_7F4A_7C15 &+ hash) >> (64 - bits)))
            last = hash
        }
        func append(_ sign: Sign) { append(sign.rawValue &* 0xD6E8_FEB8_6659_FD93) }
        func begin() {
            last = 0
            append(.start)
            isEmpty = true
        }
        func close() {
            append(.end)
            take(nil)
        }
        /// Takes the marks of what stands between two words; returns whether the end of a sentence and a space do.
        func takeMarks(_ gap: Range<Int>) -> Bool {
            var ends = false
            var isSpaced = false
            for i in gap {
                switch text[i] {
                case 0x20: isSpaced = true
                case UInt8(ascii: "."): ends = true
                case UInt8(ascii: "?"):
                    append(.question)
                    ends = true
                case UInt8(ascii: "!"):
                    append(.call)
                    ends = true
                case UInt8(ascii: ":"): append(.colon)
                case UInt8(ascii: ";"): append(.semicolon)
                case UInt8(ascii: "\""): append(.quotation)
                case UInt8(ascii: "("): append(.bracket)
                case UInt8(ascii: "$"): append(.money)
                case UInt8(ascii: "@"): append(.at)
                case UInt8(ascii: "|"): append(.bar)
                case 0x9C where follows(text, i, 0xE2, 0x80), 0x9D where follows(text, i, 0xE2, 0x80):
                    append(.quotation)
                case 0xAC where follows(text, i, 0xE2, 0x82): append(.money)
                case 0xA3 where i > gap.lowerBound && text[i - 1] == 0xC2: append(.money)
                case 0xA9 where i > gap.lowerBound && text[i - 1] == 0xC2: append(.copyright)
                default: break
                }
            }
            return ends && isSpaced
        }
        begin()
        var previous = line.lowerBound
        for word in words {
            let ends = takeMarks(previous..<word.start)
            var isFirst = isEmpty
            if !isEmpty, ends, text[word.start] < UInt8(ascii: "a") || text[word.start] >= 0x80 {
                close()
                begin()
                isFirst = true
            }
            if word.digits > 0, word.letters == 0 {
                append(.number)
            } else if !isFirst, word.letters > 1, isName(word) {
                append(.name)
            } else {
                append(word.hash)
            }
            isEmpty = false
            previous = word.end
        }
        _ = takeMarks(previous..<line.upperBound)
        close()
    }

    private static func follows(_ text: Span<UInt8>, _ i: Int, _ first: UInt8, _ second: UInt8) -> Bool {
        i > 1 && text[i - 2] == first && text[i - 1] == second
    }
}
