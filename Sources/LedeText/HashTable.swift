/// Numbers by 64-bit hashes, for keys that were hashed already: a dictionary would hash them once more.
///
/// Open addressing over one array. Where an entry stands depends on a secret of the process, so that no text can be
/// written whose hashes meet in one place; what is found does not depend on it.
package struct HashTable: Sendable {
    /// Free where the hash is 0.
    private struct Entry {
        var hash: UInt64 = 0
        var value = 0
    }

    private var entries: [Entry]
    private var count = 0
    /// How far the product of a hash and the secret is shifted to be the place of an entry.
    private var shift: UInt64 = 60
    /// An odd factor.
    private let secret = ProcessSecret.value | 1

    /// An empty table.
    ///
    /// - Parameter capacity: how many entries to make room for; it grows by itself.
    package init(capacity: Int = 0) {
        var size = 16
        while size * 3 < capacity * 4 {
            size *= 2
            shift -= 1
        }
        entries = [Entry](repeating: Entry(), count: size)
    }

    /// The number that was set for a hash, or `nil`; expected constant time.
    ///
    /// A hash of 0 counts as 1.
    package subscript(hash: UInt64) -> Int? {
        let hash = max(1, hash)
        let entry = entries[slot(of: hash)]
        return entry.hash == hash ? entry.value : nil
    }

    /// Sets the number of a hash; expected constant time.
    package mutating func set(_ hash: UInt64, to value: Int) {
        let hash = max(1, hash)
        var slot = slot(of: hash)
        if entries[slot].hash == 0 {
            // Fuller it would be slower, emptier it would take more memory than the texts of a large day.
            if count * 4 >= entries.count * 3 {
                grow()
                slot = self.slot(of: hash)
            }
            count += 1
        }
        entries[slot] = Entry(hash: hash, value: value)
    }

    /// Where a hash stands, or the free place where it belongs.
    @inline(__always)
    private func slot(of hash: UInt64) -> Int {
        let mask = entries.count &- 1
        var slot = Int(truncatingIfNeeded: (hash &* secret) >> shift)
        while entries[slot].hash != hash, entries[slot].hash != 0 { slot = (slot &+ 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = entries
        entries = [Entry](repeating: Entry(), count: old.count * 2)
        shift -= 1
        for entry in old where entry.hash != 0 { entries[slot(of: entry.hash)] = entry }
    }
}
