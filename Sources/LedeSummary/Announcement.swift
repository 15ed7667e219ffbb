import LedeText

/// Sentences that say no more than that something follows.
///
/// `Here is what you need to know.`, `Dưới đây là năm điều cần biết.`
enum Announcement {
    /// Most bytes of one: a longer sentence tells something itself.
    private static let bytes = 120

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
}
