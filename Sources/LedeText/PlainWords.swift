/// The words of nothing but ASCII letters and digits that an ``Analyzer`` met, by their bytes: most words of most texts.
///
/// A word is found with one look into one table, where a vocabulary needs four. What is not there is not lost: the
/// analyzer finds out anew what it stands for.
struct PlainWords: Sendable {
    /// What a word stands for.
    struct Meaning: Sendable {
        private var code: Int32 = 0

        /// What stands where no word does.
        init() {}

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
        var meaning = Meaning()
    }

    /// A longer one; free where its first bytes are 0.
    private struct Long {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var meaning = Meaning()
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

    /// The hash of a word, whose entry is loaded meanwhile: what takes time in looking a word up is waiting for memory.
    @inline(__always)
    func prefetch(_ low: UInt64, _ high: UInt64) -> UInt32 {
        let hash = PlainWords.hash(low, high)
        if high == 0 {
            short.span.prefetch(Int(hash) & (short.count &- 1))
        } else {
            long.span.prefetch(Int(hash) & (long.count &- 1))
        }
        return hash
    }

    /// What a word stands for, `nil` where it is not there; constant time.
    ///
    /// - Parameter hash: what ``prefetch(_:_:)`` gave.
    @inline(__always)
    func meaning(of low: UInt64, _ high: UInt64, _ hash: UInt32) -> Meaning? {
        var slot = Int(hash)
        if high == 0 {
            let short = short.span
            for _ in 0..<PlainWords.reach {
                let entry = short[slot & (short.count &- 1)]
                if entry.low == low { return entry.meaning }
                if entry.low == 0 { return nil }
                slot &+= 1
            }
            return nil
        }
        let long = long.span
        for _ in 0..<PlainWords.reach {
            let entry = long[slot & (long.count &- 1)]
            if entry.low == low && entry.high == high { return entry.meaning }
            if entry.low == 0 { return nil }
            slot &+= 1
        }
        return nil
    }

    /// Keeps a word that is not there.
    mutating func insert(_ low: UInt64, _ high: UInt64, _ meaning: Meaning) {
        if high == 0 {
            if shortCount * 8 >= short.count * 5 { growShort() }
            place(Short(low: low, meaning: meaning))
        } else {
            if longCount * 8 >= long.count * 5 { growLong() }
            place(Long(low: low, high: high, meaning: meaning))
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
        var slot = Int(PlainWords.hash(entry.low, 0)) & mask
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
        var slot = Int(PlainWords.hash(entry.low, entry.high)) & mask
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
    private static func hash(_ low: UInt64, _ high: UInt64) -> UInt32 {
        let first = ByteHash.step(0, low)
        return UInt32(truncatingIfNeeded: high == 0 ? first : ByteHash.step(first, high))
    }
}
