import LedeText

/// Sentences that say no more than that something follows, or in Japanese that somebody said what stands beside them.
///
/// `Here is what you need to know.`, `Dưới đây là năm điều cần biết.`
enum Announcement {
    /// Most bytes of one: a longer sentence tells something itself.
    private static let bytes = 72

    /// Words that begin one, with what stands behind them.
    private static let beginnings = [
        "Here is ", "Here are ", "Here's ", "Here\u{2019}s ", "Below is ", "Below are ", "Voici ", "Ecco ",
        "Dưới đây là ",
        "Sau đây là ",
    ].map { Array($0.utf8) }

    /// Whether a short sentence begins as one.
    @inline(__always)
    static func begins(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count <= bytes, range.count > 8 else { return false }
        let third = text[range.lowerBound + 2]
        switch text[range.lowerBound] {
        case UInt8(ascii: "H"): return third == UInt8(ascii: "r") && isOne(text, range)
        case UInt8(ascii: "B"): return third == UInt8(ascii: "l") && isOne(text, range)
        case UInt8(ascii: "V"): return third == UInt8(ascii: "i") && isOne(text, range)
        case UInt8(ascii: "E"): return third == UInt8(ascii: "c") && isOne(text, range)
        case UInt8(ascii: "D"): return third == 0xB0 && isOne(text, range)
        case UInt8(ascii: "S"): return third == UInt8(ascii: "u") && isOne(text, range)
        default: return false
        }
    }

    @inline(never)
    private static func isOne(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        beginnings.contains { words in
            guard words.count < range.count else { return false }
            for k in 0..<words.count where text[range.lowerBound + k] != words[k] { return false }
            return true
        }
    }

    /// Japanese verbs of saying, by their first characters.
    private static let japaneseVerbs: [UInt32] = [
        0x8A71, 0x8A9E, 0x8FF0, 0x8A00, 0x8A34, 0x8AAC, 0x5F37, 0x6307, 0x547C, 0x632F, 0x5606,
    ]
    /// Most bytes of one with its ending.
    private static let japaneseVerbBytes = 18

    /// Whether a sentence says in Japanese that somebody said what stands beside it.
    ///
    /// It ends with `こう` or `そう` and a verb of saying: `…はこう話した。`
    static func attributes(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let end = range.upperBound - 3
        guard range.count > 9, text[end] == 0xE3, text[end + 1] == 0x80, text[end + 2] == 0x82 else { return false }
        let first = max(range.lowerBound, end - japaneseVerbBytes - 6)
        var i = first
        while i + 9 <= end {
            // こう, そう: E3 81 93 or 9D, E3 81 86.
            if text[i] == 0xE3, text[i + 1] == 0x81, text[i + 2] == 0x93 || text[i + 2] == 0x9D, text[i + 3] == 0xE3,
                text[i + 4] == 0x81, text[i + 5] == 0x86,
                japaneseVerbs.contains(Scalars.decode(text, at: i + 6).scalar)
            {
                return true
            }
            i += 1
        }
        return false
    }
}
