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

    /// A word of any length that fits; free where its first byte is 0.
    private struct Entry {
        var low: UInt64 = 0
        var high: UInt64 = 0
        var meaning = Meaning(term: 0, isStopWord: false)
    }

    /// Most entries that are looked at for a word: what finds no place in so many is not kept.
    private static let reach = 8

    private var entries = [Entry](repeating: Entry(), count: 1024)
    /// How many words are kept.
    private(set) var count = 0

    /// What a word stands for, `nil` where it is not there; constant time.
    @inline(__always)
    func meaning(of word: ShortWord) -> Meaning? {
        let mask = entries.count &- 1
        var slot = PlainWords.hash(word.low, word.high) & mask
        for _ in 0..<PlainWords.reach {
            let entry = entries[slot]
            if entry.low == word.low && entry.high == word.high { return entry.meaning }
            if entry.low == 0 { return nil }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Keeps a word that is not there.
    mutating func insert(_ word: ShortWord, _ meaning: Meaning) {
        if count * 2 >= entries.count { grow() }
        place(Entry(low: word.low, high: word.high, meaning: meaning))
    }

    /// Forgets all words and keeps the memory.
    mutating func removeAll() {
        for i in entries.indices { entries[i] = Entry() }
        count = 0
    }

    private mutating func place(_ entry: Entry) {
        let mask = entries.count - 1
        var slot = PlainWords.hash(entry.low, entry.high) & mask
        for _ in 0..<PlainWords.reach {
            if entries[slot].low == 0 {
                entries[slot] = entry
                count += 1
                return
            }
            slot = (slot + 1) & mask
        }
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count * 2)
        count = 0
        for entry in old where entry.low != 0 { place(entry) }
    }

    @inline(__always)
    private static func hash(_ low: UInt64, _ high: UInt64) -> Int {
        Int(truncatingIfNeeded: ByteHash.step(ByteHash.step(0, low), high))
    }
}
