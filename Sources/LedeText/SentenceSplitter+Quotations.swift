/// Sentences that end with a quotation mark that has become a question mark, as in `“We are closed,? Moss said.`.
///
/// Not in ``SentenceSplitter/split(_:in:into:)`` itself: with any line more there the compiler no longer puts what it calls into it,
/// which costs all texts a fifth of its time.
extension SentenceSplitter {
    /// Whether a comma and a question mark stand in a text.
    ///
    /// - Parameter text: clean UTF-8.
    package static func holdsBroken(_ text: Span<UInt8>) -> Bool {
        var i = text.firstIndex(of: UInt8(ascii: "?"), in: 0..<text.count)
        while i < text.count {
            if i > 0, text[i - 1] == UInt8(ascii: ",") { return true }
            i = text.firstIndex(of: UInt8(ascii: "?"), in: i + 1..<text.count)
        }
        return false
    }

    /// Whether a sentence ends with a comma and a question mark, which end none.
    ///
    /// - Parameters:
    ///   - text: the bytes that it points into.
    ///   - sentence: its bytes, not empty.
    @inlinable @inline(__always)
    package static func endsBroken(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
        sentence.count > 1 && text[sentence.upperBound - 1] == UInt8(ascii: "?")
            && text[sentence.upperBound - 2] == UInt8(ascii: ",")
    }

    /// Joins such sentences of a paragraph with those behind them.
    ///
    /// Linear in the sentences.
    ///
    /// - Parameters:
    ///   - text: the bytes that they point into.
    ///   - first: the first sentence of the paragraph.
    ///   - sentences: the sentences of the text so far.
    package static func joinBroken(_ text: Span<UInt8>, from first: Int, _ sentences: inout [Range<Int>]) {
        var kept = first
        while kept + 1 < sentences.count, !endsBroken(text, sentences[kept]) { kept += 1 }
        guard kept + 1 < sentences.count else { return }
        for i in kept + 1..<sentences.count {
            if endsBroken(text, sentences[kept]) {
                sentences[kept] = sentences[kept].lowerBound..<sentences[i].upperBound
            } else {
                kept += 1
                sentences[kept] = sentences[i]
            }
        }
        sentences.removeSubrange((kept + 1)...)
    }
}
