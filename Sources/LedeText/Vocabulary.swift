/// Interned byte strings: each distinct one has a small integer, given in order of first sight.
///
/// An open-addressing hash table over one arena of bytes; no `String` is made.
public struct Vocabulary: Sendable {
    private var arena: [UInt8] = []
    private var starts: [UInt32] = [0]
    private var hashes: [UInt32] = []
    private var slots: [Int32]
    private var mask: Int

    /// An empty vocabulary.
    ///
    /// - Parameter capacity: how many entries to make room for; it grows by itself.
    public init(capacity: Int = 256) {
        var size = 16
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        mask = size - 1
    }

    /// The number of distinct entries.
    public var count: Int { hashes.count }

    /// The number of bytes of all entries together.
    public var byteCount: Int { arena.count }

    /// The bytes of an entry.
    public func bytes(of id: Int32) -> ArraySlice<UInt8> {
        arena[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])]
    }

    /// Calls a closure with the bytes of an entry, without a copy.
    public func withBytes<Result>(of id: Int32, _ body: (Span<UInt8>) -> Result) -> Result {
        body(arena.span.extracting(Int(starts[Int(id)])..<Int(starts[Int(id) + 1])))
    }

    /// The id of a byte string that is there, or `nil`, in expected constant time.
    public func id(of bytes: Span<UInt8>) -> Int32? {
        let hash = ByteHash.hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            if matches(slots[slot], hash, bytes) { return slots[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// The id of a byte string, which becomes an entry if it is none yet.
    ///
    /// Expected constant time.
    public mutating func intern(_ bytes: Span<UInt8>) -> Int32 {
        let hash = ByteHash.hash(bytes)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] >= 0 {
            if matches(slots[slot], hash, bytes) { return slots[slot] }
            slot = (slot + 1) & mask
        }
        let id = Int32(hashes.count)
        slots[slot] = id
        hashes.append(hash)
        arena.append(bytes)
        starts.append(UInt32(arena.count))
        if hashes.count * 2 > slots.count { grow() }
        return id
    }

    /// Forgets all entries and keeps the memory.
    public mutating func removeAll() {
        arena.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        starts.append(0)
        hashes.removeAll(keepingCapacity: true)
        for i in 0..<slots.count { slots[i] = -1 }
    }

    @inline(__always)
    private func matches(_ id: Int32, _ hash: UInt32, _ bytes: Span<UInt8>) -> Bool {
        guard hashes[Int(id)] == hash else { return false }
        let start = Int(starts[Int(id)])
        guard Int(starts[Int(id) + 1]) - start == bytes.count else { return false }
        return ByteHash.matches(arena.span, at: start, bytes)
    }

    private mutating func grow() {
        let size = slots.count * 2
        mask = size - 1
        slots = [Int32](repeating: -1, count: size)
        for (id, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(id)
        }
    }
}
