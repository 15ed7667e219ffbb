/// Interned byte strings: each distinct one has a small integer, given in order of first sight.
///
/// An open-addressing hash table over one arena of bytes; no `String` is made. Its hash has a secret of the process, so
/// that no text can be written whose words collide; ids do not depend on it.
public struct Vocabulary: Sendable {
    private var arena: [UInt8] = []
    private var starts: [UInt32] = [0]
    /// By hash, the hash of an entry in the high half and its id plus 1 in the low one; 0 where there is none.
    private var slots: [UInt64]
    private var mask: Int
    private let seed: UInt64

    /// An empty vocabulary.
    ///
    /// - Parameter capacity: how many entries to make room for; it grows by itself.
    public init(capacity: Int = 256) { self.init(capacity: capacity, seed: ProcessSecret.value) }

    /// An empty vocabulary whose hash has a secret that is given.
    init(capacity: Int = 256, seed: UInt64) {
        self.seed = seed
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [UInt64](repeating: 0, count: size)
        mask = size - 1
    }

    /// The number of distinct entries.
    public var count: Int { starts.count - 1 }

    /// The bytes of an entry.
    public func bytes(of id: Int32) -> ArraySlice<UInt8> {
        arena[range(of: id)]
    }

    /// Calls a closure with the bytes of an entry, without a copy.
    public func withBytes<Result>(of id: Int32, _ body: (Span<UInt8>) -> Result) -> Result {
        body(arena.span.extracting(range(of: id)))
    }

    /// Where the bytes of an entry stand among those of all, which ``withAllBytes(_:)`` gives.
    public func range(of id: Int32) -> Range<Int> { Int(starts[Int(id)])..<Int(starts[Int(id) + 1]) }

    /// Calls a closure with the bytes of all entries, one after the other, without a copy.
    public func withAllBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result { body(arena.span) }

    /// The id of a byte string that is there, or `nil`, in expected constant time.
    public func id(of bytes: Span<UInt8>) -> Int32? {
        let hash = hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if matches(slots[slot], hash, bytes) { return Vocabulary.id(slots[slot]) }
            slot = (slot &+ 1) & mask
        }
        return nil
    }

    /// The id of a byte string, which becomes an entry if it is none yet.
    ///
    /// Expected constant time.
    public mutating func intern(_ bytes: Span<UInt8>) -> Int32 {
        let hash = hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if matches(slots[slot], hash, bytes) { return Vocabulary.id(slots[slot]) }
            slot = (slot &+ 1) & mask
        }
        arena.append(bytes)
        return addEntry(at: slot, hash)
    }

    /// The id of a short word, which becomes an entry if it is none yet: the same as of its bytes.
    ///
    /// Constant time.
    mutating func intern(_ word: ShortWord) -> Int32 {
        var state = mix(seed ^ UInt64(truncatingIfNeeded: word.count), word.low)
        if word.count > 8 { state = mix(state, word.high) }
        let hash = UInt32(truncatingIfNeeded: state)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if matches(slots[slot], hash, word) { return Vocabulary.id(slots[slot]) }
            slot = (slot &+ 1) & mask
        }
        word.append(to: &arena)
        return addEntry(at: slot, hash)
    }

    /// Makes the bytes after those of the last entry an entry.
    private mutating func addEntry(at slot: Int, _ hash: UInt32) -> Int32 {
        let id = Int32(count)
        slots[slot] = UInt64(hash) << 32 | UInt64(id + 1)
        starts.append(UInt32(arena.count))
        if count * 4 > slots.count * 3 { grow() }
        return id
    }

    /// The ids of entries of another vocabulary, which become entries of this one where they are none yet.
    ///
    /// Expected linear time. The places of many are asked for at once, so that memory is waited for once.
    ///
    /// - Parameters:
    ///   - ids: entries of the other one.
    ///   - other: the other vocabulary.
    /// - Returns: their ids here, in their order.
    public mutating func intern(_ ids: [Int32], of other: Vocabulary) -> [Int32] {
        var own: [Int32] = []
        own.reserveCapacity(ids.count)
        var start = 0
        while start < ids.count {
            let end = min(start + 32, ids.count)
            for id in ids[start..<end] {
                slots.span.prefetch(Int(truncatingIfNeeded: other.withBytes(of: id) { hash($0) }) & mask)
            }
            for id in ids[start..<end] { own.append(other.withBytes(of: id) { intern($0) }) }
            start = end
        }
        return own
    }

    /// Forgets all entries and keeps the memory.
    public mutating func removeAll() {
        arena.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        starts.append(0)
        for i in 0..<slots.count { slots[i] = 0 }
    }

    /// The hash of a byte string, eight bytes at a step.
    ///
    /// Multiplied by a number that depends on the secret, the high half of the product folded into the low one, as wyhash
    /// does it (W. Yi, 2019).
    @inline(__always)
    private func hash(_ bytes: Span<UInt8>) -> UInt32 {
        var state = seed ^ UInt64(truncatingIfNeeded: bytes.count)
        var i = 0
        while i < bytes.count {
            state = mix(state, bytes.eightBytes(at: i))
            i &+= 8
        }
        return UInt32(truncatingIfNeeded: state)
    }

    @inline(__always)
    private func mix(_ state: UInt64, _ eight: UInt64) -> UInt64 {
        let product = (state ^ eight).multipliedFullWidth(by: seed | 1)
        return product.high ^ product.low
    }

    /// The most entries that stand one after the other, so that a search passes over them: a test's view of the hash.
    var longestRun: Int {
        var longest = 0
        var run = 0
        for slot in slots + slots {
            run = slot == 0 ? 0 : run + 1
            longest = max(longest, run)
        }
        return min(longest, count)
    }

    @inline(__always)
    private static func id(_ slot: UInt64) -> Int32 { Int32(truncatingIfNeeded: slot) &- 1 }

    @inline(__always)
    private func matches(_ slot: UInt64, _ hash: UInt32, _ bytes: Span<UInt8>) -> Bool {
        guard UInt32(truncatingIfNeeded: slot >> 32) == hash else { return false }
        let id = Int(Vocabulary.id(slot))
        let start = Int(starts[id])
        guard Int(starts[id + 1]) - start == bytes.count else { return false }
        return ByteHash.matches(arena.span, at: start, bytes)
    }

    @inline(__always)
    private func matches(_ slot: UInt64, _ hash: UInt32, _ word: ShortWord) -> Bool {
        guard UInt32(truncatingIfNeeded: slot >> 32) == hash else { return false }
        let id = Int(Vocabulary.id(slot))
        let (start, count) = (Int(starts[id]), Int(starts[id + 1]) - Int(starts[id]))
        guard count == word.count else { return false }
        let (low, high) = (arena.span.eightBytes(at: start), arena.span.eightBytes(at: start + min(8, count)))
        return (low ^ word.low) & EightBytes.mask(min(8, count)) == 0
            && (high ^ word.high) & EightBytes.mask(max(0, count - 8)) == 0
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        mask = slots.count - 1
        for entry in old where entry != 0 {
            var slot = Int(truncatingIfNeeded: entry >> 32) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = entry
        }
    }
}
