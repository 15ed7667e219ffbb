/// The words of nothing but ASCII letters and digits that an ``Analyzer`` met, by their bytes: most words of most texts.
///
/// A word of at most sixteen bytes is two numbers, so that it is read eight bytes at a step and found with one look into
/// one table. A word that is not there is not lost: the analyzer reads it byte by byte.
struct PlainWords: Sendable {
    /// What a word stands for.
    struct Entry: Sendable {
        fileprivate var low: UInt64 = 0  // 0 in a free one: a word has a first byte
        fileprivate var high: UInt64 = 0
        /// The id of its term.
        var term: Int32 = 0
        /// Whether it is a stop word.
        var isStopWord = false
    }

    /// Most entries that are looked at for a word: what finds no place in so many is not kept.
    private static let reach = 8

    private var entries = [Entry](repeating: Entry(), count: 1024)
    private var count = 0

    /// What a word stands for, `nil` where it is not there; constant time.
    @inline(__always)
    func entry(of word: ShortWord) -> Entry? {
        let mask = entries.count &- 1
        var slot = PlainWords.hash(word.low, word.high) & mask
        for _ in 0..<PlainWords.reach {
            let entry = entries[slot]
            if entry.low == word.low && entry.high == word.high { return entry }
            if entry.low == 0 { return nil }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// Keeps a word that is not there.
    mutating func insert(_ word: ShortWord, term: Int32, isStopWord: Bool) {
        if count * 2 >= entries.count { grow() }
        place(Entry(low: word.low, high: word.high, term: term, isStopWord: isStopWord))
    }

    /// Forgets all words.
    mutating func removeAll() { self = PlainWords() }

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
