import LedeText

/// Lines in which an agency tells the editors of papers what a version of a report changes: `Eds: UPDATES with cause.`,
/// `(Adds quotes, background)`.
enum EditorNote {
    /// Most bytes of one.
    private static let bytes = 300
    /// Whom or what one begins with, and what it may begin with inside brackets.
    private static let labels = ["Eds: ", "EDS: ", "Eds.: ", "ATTN EDITORS", "ATTENTION EDITORS", "Attention editors"]
        .map { Array($0.utf8) }
    private static let verbs = [
        "Adds ", "Updates ", "Recasts", "Corrects ", "Refiles ", "Removes ", "Rewrites ", "Repeats ", "Clarifies ",
        "Fixes ", "Deletes ", "Drops ", "Inserts ", "Changes ", "Writes through", "ADDS ", "UPDATES ", "RECASTS",
        "CORRECTS ", "AMENDS ",
    ].map { Array($0.utf8) }

    /// Whether a line is one.
    static func isOne(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count > 8, line.count <= bytes else { return false }
        switch text[line.lowerBound] {
        case UInt8(ascii: "E"), UInt8(ascii: "A"): return begins(text, line, with: labels)
        case UInt8(ascii: "("):
            let last = text[line.upperBound - 1] == UInt8(ascii: ".") ? line.upperBound - 2 : line.upperBound - 1
            guard text[last] == UInt8(ascii: ")") else { return false }
            return begins(text, line.lowerBound + 1..<last, with: verbs)
        default: return false
        }
    }

    private static func begins(_ text: Span<UInt8>, _ range: Range<Int>, with list: [[UInt8]]) -> Bool {
        list.contains { words in
            guard words.count < range.count else { return false }
            for k in 0..<words.count where text[range.lowerBound + k] != words[k] { return false }
            return true
        }
    }
}
