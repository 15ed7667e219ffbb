import LedeText

/// Quotation marks that have become question marks.
extension SentenceAnalysis {
    /// Joins the sentences that end with one with those behind them in the same paragraph (`We are closed,? Moss said.`).
    ///
    /// Before anything else is known of the sentences. Linear.
    mutating func joinBroken(_ text: Span<UInt8>) {
        guard SentenceSplitter.holdsBroken(text) else { return }
        var joined: [Sentence] = []
        var numbers: [Int] = []  // of each sentence, that of the one it became a part of
        for sentence in sentences {
            if let last = joined.last, last.paragraph == sentence.paragraph,
                SentenceSplitter.endsBroken(text, last.range)
            {
                joined[joined.count - 1].range = last.range.lowerBound..<sentence.range.upperBound
            } else {
                joined.append(Sentence(range: sentence.range, index: joined.count, paragraph: sentence.paragraph))
            }
            numbers.append(joined.count - 1)
        }
        numbers.append(joined.count)
        func renumber(_ list: inout [Int]) {
            var renumbered: [Int] = []
            for i in list where renumbered.last != numbers[i] { renumbered.append(numbers[i]) }
            list = renumbered
        }
        renumber(&datelines)
        renumber(&captioned)
        renumber(&posts)
        renumber(&announcing)
        renumber(&figured)
        renumber(&lettered)
        for i in aboutSender.indices {
            aboutSender[i] = numbers[aboutSender[i].lowerBound]..<numbers[aboutSender[i].upperBound]
        }
        sentences = joined
    }
}
