/// A read-only table from folded words to bits, made in microseconds from lists of words.
///
/// An open-addressing hash table over one arena of bytes; looking a word up allocates nothing.
struct WordTable: Sendable {
    private struct Slot {
        /// The first eight bytes of the word, the first one lowest, zeros past its end.
        var low: UInt64 = 0
        var bits: UInt64 = 0
        var start: UInt32 = 0
        var count: UInt32 = 0
    }

    private var arena: [UInt8]
    private var slots: [Slot]
    private let mask: Int
    /// A bit for every word, by the high bits of its hash: most words of a text are in no list, and these few bits stay in
    /// the processor's cache where the table does not.
    private var filter: [UInt64]
    private let filterShift: UInt32

    /// A table of words.
    ///
    /// - Parameter lists: words separated by single spaces, and the bits that each of them gets; a word that stands in
    ///   several lists gets the bits of all.
    init(_ lists: [(words: StaticString, bits: UInt64)]) {
        var words = 0
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lists.reduce(0) { $0 + $1.words.utf8CodeUnitCount })
        for list in lists {
            list.words.withUTF8Buffer { bytes.append(contentsOf: $0) }
            words += 1 + WordTable.spaces(list.words)
        }
        arena = bytes
        var size = 16
        while size < words * 2 { size *= 2 }
        // Eight bits for each slot, of which half are taken at most.
        filter = [UInt64](repeating: 0, count: size / 8)
        filterShift = 32 - UInt32((size * 8).trailingZeroBitCount)
        slots = [Slot](repeating: Slot(), count: size)
        mask = size - 1
        foldFinalSigmas()
        var start = 0
        for list in lists {
            let end = start + list.words.utf8CodeUnitCount
            while start < end {
                var next = start
                while next < end {
                    let before = EightBytes.first(EightBytes.equal(arena.span.eightBytes(at: next), to: 0x20))
                    next = min(next + before, end)
                    if before < 8 { break }
                }
                if next > start { insert(start..<next, list.bits) }
                start = next < end ? next + 1 : end
            }
        }
    }

    /// How many spaces a list has.
    private static func spaces(_ list: StaticString) -> Int {
        list.withUTF8Buffer { buffer in
            let bytes = buffer.span
            var count = 0
            var i = 0
            while i < bytes.count {
                count += EightBytes.equal(bytes.eightBytes(at: i), to: 0x20).nonzeroBitCount
                i += 8
            }
            return count
        }
    }

    /// The lists are in lower case but for this: final sigma folds to sigma.
    private mutating func foldFinalSigmas() {
        var i = arena.span.firstIndex(of: 0xCF, in: 0..<arena.count)
        while i + 1 < arena.count {
            if arena[i + 1] == 0x82 { arena[i + 1] = 0x83 }
            i = arena.span.firstIndex(of: 0xCF, in: i + 1..<arena.count)
        }
    }

    /// The bits of a word, 0 for one that is not in the table.
    ///
    /// Expected constant time.
    func bits(of word: Span<UInt8>) -> UInt64 {
        let hash = ByteHash.hash(word)
        guard mayHold(hash) else { return 0 }
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot].count > 0 {
            if matches(slots[slot], word) { return slots[slot].bits }
            slot = (slot + 1) & mask
        }
        return 0
    }

    @inline(__always)
    private func mayHold(_ hash: UInt32) -> Bool {
        let bit = hash >> filterShift
        return filter[Int(truncatingIfNeeded: bit &>> 6)] &>> UInt64(bit & 63) & 1 == 1
    }

    /// The bits of a word that fitted, 0 for one that is not in the table; expected constant time.
    func bits(of word: ShortWord) -> UInt64 {
        guard word.count <= ShortWord.capacity else { return 0 }
        var state = ByteHash.step(UInt64(word.count), word.low)
        if word.count > 8 { state = ByteHash.step(state, word.high) }
        let hash = UInt32(truncatingIfNeeded: state)
        guard mayHold(hash) else { return 0 }
        let slots = slots.span
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot].count > 0 {
            let entry = slots[slot]
            if entry.low == word.low, Int(entry.count) == word.count, word.count <= 8 || endsWith(entry, word) {
                return entry.bits
            }
            slot = (slot + 1) & mask
        }
        return 0
    }

    /// Whether the bytes behind the first eight are those of a word of the same length.
    private func endsWith(_ slot: Slot, _ word: ShortWord) -> Bool {
        arena.span.eightBytes(at: Int(slot.start) + 8) & EightBytes.mask(word.count - 8) == word.high
    }

    private func matches(_ slot: Slot, _ word: Span<UInt8>) -> Bool {
        Int(slot.count) == word.count && ByteHash.matches(arena.span, at: Int(slot.start), word)
    }

    private mutating func insert(_ range: Range<Int>, _ bits: UInt64) {
        let hash = ByteHash.hash(arena.span.extracting(range))
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot].count > 0 {
            if matches(slots[slot], arena.span.extracting(range)) {
                slots[slot].bits |= bits
                return
            }
            slot = (slot + 1) & mask
        }
        let bit = hash >> filterShift
        filter[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
        let low = arena.span.eightBytes(at: range.lowerBound) & EightBytes.mask(min(8, range.count))
        slots[slot] = Slot(low: low, bits: bits, start: UInt32(range.lowerBound), count: UInt32(range.count))
    }
}
