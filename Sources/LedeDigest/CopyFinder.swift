import LedeText

/// Finds articles that repeat another one: wire copies, reprints, updated versions.
///
/// A text is a copy of a longer one that holds most of its shingles (runs of five terms; containment as A. Broder, "On
/// the resemblance and containment of documents", 1997, with his sampling of shingles modulo a number).
struct CopyFinder {
    /// For each text the index of the text that it copies, or its own index; what is copied is no copy itself.
    ///
    /// Near-linear in the terms: each text is compared closely with the three that share most shingles with it.
    ///
    /// - Parameters:
    ///   - sequences: the terms of each text in order.
    ///   - lengths: the length of each text in bytes: of two versions the longer one is the original.
    static func originals(_ sequences: [[Int32]], lengths: [Int], parameters: GroupingParameters) -> [Int] {
        var originals = Array(sequences.indices)
        let shingles = sequences.map { sampledShingles($0, parameters) }
        var holders = HashTable()
        var wholes = HashTable()
        var votes = [Int](repeating: 0, count: sequences.count)
        for text in sequences.indices.sorted(by: { (lengths[$1], $0) < (lengths[$0], $1) }) {
            guard sequences[text].count >= parameters.fewestCopyTokens else { continue }
            let sequence = sequences[text]
            let whole = hash(sequence.span)
            if let other = wholes[whole], sequences[other] == sequences[text] {
                originals[text] = other
                continue
            }
            let own = shingles[text]
            var candidates: [Int] = []
            for shingle in own {
                guard let holder = holders[shingle] else { continue }
                if votes[holder] == 0 { candidates.append(holder) }
                votes[holder] += 1
            }
            candidates.sort { (votes[$1], $0) < (votes[$0], $1) }
            let original = candidates.prefix(closest).first { candidate in
                own.count >= parameters.fewestShingles
                    && Double(own.count) >= parameters.copySize * Double(shingles[candidate].count)
                    && Double(shared(own, shingles[candidate])) >= parameters.copyContainment * Double(own.count)
            }
            for candidate in candidates { votes[candidate] = 0 }
            if let original {
                originals[text] = original
            } else {
                wholes.set(whole, to: text)
                for shingle in own where holders[shingle] == nil { holders.set(shingle, to: text) }
            }
        }
        return originals
    }

    /// How many texts one is compared with closely.
    private static let closest = 3

    /// The distinct hashes of every so-manieth shingle, ascending.
    private static func sampledShingles(_ sequence: [Int32], _ parameters: GroupingParameters) -> [UInt64] {
        guard sequence.count >= parameters.shingleTokens else { return [] }
        var hashes: [UInt64] = []
        // The terms are mixed once, then a shingle is a polynomial of them, whose low bits are as well mixed.
        let terms = sequence.map { mixed(0, $0) }
        for start in 0...sequence.count - parameters.shingleTokens {
            var hash: UInt64 = 0
            for i in start..<start + parameters.shingleTokens { hash = hash &* 0xD6E8_FEB8_6659_FD93 &+ terms[i] }
            if hash % parameters.shingleSampling == 0 { hashes.append(hash) }
        }
        hashes.sort()
        var distinct: [UInt64] = []
        for hash in hashes where distinct.last != hash { distinct.append(hash) }
        return distinct
    }

    /// How many numbers two ascending lists share.
    private static func shared(_ a: [UInt64], _ b: [UInt64]) -> Int {
        var i = 0
        var k = 0
        var count = 0
        while i < a.count && k < b.count {
            if a[i] == b[k] { count += 1 }
            let next = min(a[i], b[k])
            if a[i] == next { i += 1 }
            if b[k] == next { k += 1 }
        }
        return count
    }

    /// A hash of the terms of a whole text, in their order.
    private static func hash(_ terms: Span<Int32>) -> UInt64 {
        var hash: UInt64 = 0
        for i in 0..<terms.count { hash = mixed(hash, terms[i]) }
        return hash
    }

    /// A hash with one term more, whose low bits are well mixed (the finalizer of SplitMix64).
    private static func mixed(_ hash: UInt64, _ term: Int32) -> UInt64 {
        var hash = (hash ^ UInt64(UInt32(bitPattern: term))) &+ 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return hash ^ hash >> 31
    }
}
