import LedeText

/// How much likelier words and pairs of words stand in what pages say than in articles.
///
/// The weights of a logistic regression over the sentences of lists of notices and of articles, which
/// `Scripts/fit-notices` fits. Only hashes of the words are here, in constant data: nothing is read or built at start.
struct NoticeLexicon: Sendable {
    /// So many are one of the log-odds.
    static let scale: Int32 = 16

    /// The log-odds of a sentence without a word that is known, times ``scale``.
    let bias: Int32
    /// Tokens and their weights, by open addressing from the highest bits of a token on; 0 where none stands.
    ///
    /// The lowest 24 bits of a token, then its weight plus 128 in eight; a power of two of them.
    let table: [UInt32]

    /// What the words of a line say: the log-odds of its sentences, times ``scale``.
    struct Score {
        /// The mean, greatest and least.
        private(set) var mean: Int32 = 0
        private(set) var most: Int32 = 0
        private(set) var least: Int32 = 0
        private(set) var sentences: Int32 = 0
        private var sum: Int32 = 0

        fileprivate mutating func add(_ score: Int32) {
            most = sentences == 0 ? score : max(most, score)
            least = sentences == 0 ? score : min(least, score)
            sentences += 1
            sum += score
            mean = sum / sentences
        }
    }

    /// The score of a line.
    ///
    /// Linear in the bytes of the line up to its word ``NoticeTokens/words``; parameters as ``NoticeTokens/read`` takes them.
    func score(
        _ words: [EdgeNotice.Word], _ line: Range<Int>, _ text: Span<UInt8>, isName: (EdgeNotice.Word) -> Bool
    ) -> Score {
        var score = Score()
        var sum = bias
        NoticeTokens.read(words, line, text, isName: isName) { token in
            if let token {
                sum += weight(of: token)
            } else {
                score.add(sum)
                sum = bias
            }
        }
        return score
    }

    /// The weight of a token, 0 of one that is not known.
    private func weight(of token: UInt32) -> Int32 {
        let mask = table.count - 1
        var i = Int(token) >> (NoticeTokens.bits - table.count.trailingZeroBitCount)
        while table[i] != 0 {
            if (table[i] >> 8 ^ token) & 0xFF_FFFF == 0 { return Int32(table[i] & 255) - 128 }
            i = (i + 1) & mask
        }
        return 0
    }
}
