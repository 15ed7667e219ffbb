/// The words of nothing but ASCII letters and digits that an ``Analyzer`` met, by their bytes: most words of most texts.
///
/// A word is found with one look into one table, where a vocabulary needs four. What is not there is not lost: the
/// analyzer finds out anew what it stands for.
struct PlainWords: Sendable {
    /// What a word stands for.
    struct Meaning: Sendable {
        fileprivate var code: Int32 = 0

        /// The id of a term, and whether it is a stop word.
        init(term: Int32, isStopWord: Bool) { code = term << 1 | (isStopWord ? 1 : 0) }

        /// The id of its term.
        @inline(__always)
        var term: Int32 { code >> 1 }

        /// Whether it is a stop word.
        @inline(__always)
        var isStopWord: Bool { code & 1 == 1 }
    }

    /// A word of at most eight bytes, which most are; free where they are 0.
    private struct Short {
        var low: UInt64 = 0
        var meaning = Meaning(term: 0, isStopWord: false)
    }

    /// A longer one; free where its first bytes are 0.
    private struct Long {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var meaning = Meaning(term: 0, isStopWord: false)
    }

    /// Most entries that are looked at for a word: what finds no place in so many is not kept.
    private static let reach = 8

    // Two tables, since what counts is how much of them the processor's cache holds.
    private var short = [Short](repeating: Short(), count: 1024)
    private var long = [Long](repeating: Long(), count: 256)
    private var shortCount = 0
    private var longCount = 0

    /// How many words are kept.
    var count: Int { shortCount + longCount }

    /// What a word stands for, `nil` where it is not there; constant time.
    @inline(__always)
    func meaning(of word: ShortWord) -> Meaning? {
        guard word.high == 0 else { return meaning(ofLong: word) }
        let mask = short.count &- 1
        var slot = PlainWords.hash(word.low, 0) & mask
        for _ in 0..<PlainWords.reach {
            let entry = short[slot]
            if entry.low == word.low { return entry.meaning }
            if entry.low == 0 { return nil }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    private func meaning(ofLong word: ShortWord) -> Meaning? {
        let mask = long.count &- 1
        var slot = PlainWords.hash(word.low, word.high) & mask
        for _ in 0..<PlainWords.reach {
            let entry = long[slot]
            if entry.low == word.low && entry.high == word.high { return entry.meaning }
            if entry.low == 0 { return nil }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Keeps a word that is not there.
    mutating func insert(_ word: ShortWord, _ meaning: Meaning) {
        if word.high == 0 {
            if shortCount * 2 >= short.count { growShort() }
            place(Short(low: word.low, meaning: meaning))
        } else {
            if longCount * 2 >= long.count { growLong() }
            place(Long(low: word.low, high: word.high, meaning: meaning))
        }
    }

    /// Forgets all words and keeps the memory.
    mutating func removeAll() {
        for i in short.indices { short[i] = Short() }
        for i in long.indices { long[i] = Long() }
        (shortCount, longCount) = (0, 0)
    }

    private mutating func place(_ entry: Short) {
        let mask = short.count - 1
        var slot = PlainWords.hash(entry.low, 0) & mask
        for _ in 0..<PlainWords.reach {
            if short[slot].low == 0 {
                short[slot] = entry
                shortCount += 1
                return
            }
            slot = (slot + 1) & mask
        }
    }

    private mutating func place(_ entry: Long) {
        let mask = long.count - 1
        var slot = PlainWords.hash(entry.low, entry.high) & mask
        for _ in 0..<PlainWords.reach {
            if long[slot].low == 0 {
                long[slot] = entry
                longCount += 1
                return
            }
            slot = (slot + 1) & mask
        }
    }

    private mutating func growShort() {
        let old = short.take()
        short = [Short](repeating: Short(), count: old.count * 2)
        shortCount = 0
        for entry in old where entry.low != 0 { place(entry) }
    }

    private mutating func growLong() {
        let old = long.take()
        long = [Long](repeating: Long(), count: old.count * 2)
        longCount = 0
        for entry in old where entry.low != 0 { place(entry) }
    }

    @inline(__always)
    private static func hash(_ low: UInt64, _ high: UInt64) -> Int {
        Int(truncatingIfNeeded: ByteHash.step(ByteHash.step(0, low), high))
    }
}
