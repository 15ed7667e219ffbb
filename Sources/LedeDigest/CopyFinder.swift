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
    ///   - names: the names of each text: texts that name others are no copies, but reports of different events in the same
    ///     words.
    ///   - sources: what tells the source of each text from others.
    ///   - lengths: the length of each text in bytes: of two versions the longer one is the original.
    ///   - subjects: what each text is about, and in the same way texts about somebody else are no copies.
    ///   - terms: the terms of each text.
    static func originals(
        _ sequences: [[Int32]], names: [TermVector], sources: [String], lengths: [Int], parameters: GroupingParameters,
        subjects: [SubjectNames], terms: [TermVector]
    ) -> [Int] {
        var originals = Array(sequences.indices)
        let sketches = sequences.map { Sketch($0.span, parameters) }
        let repeated = RepeatedShingles(sketches)
        var holders = HashTable()
        var wholes = HashTable(capacity: sequences.count)
        var votes = [Int](repeating: 0, count: sequences.count)
        for text in sequences.indices.sorted(by: { (lengths[$1], $0) < (lengths[$0], $1) }) {
            guard sequences[text].count >= parameters.fewestCopyTokens else { continue }
            let whole = sketches[text].whole
            if let other = wholes[whole], sequences[other] == sequences[text] {
                originals[text] = other
                continue
            }
            let own = sketches[text].shingles
            var candidates: [Int] = []
            var new: [UInt64] = []
            for shingle in own where repeated.mayHold(shingle) {
                guard let holder = holders[shingle] else {
                    new.append(shingle)
                    continue
                }
                if votes[holder] == 0 { candidates.append(holder) }
                votes[holder] += 1
            }
            candidates.sort { (votes[$1], $0) < (votes[$0], $1) }
            let original = candidates.prefix(closest).first { candidate in
                let other = sketches[candidate].shingles
                let containment =
                    sources[text] == sources[candidate] ? parameters.versionContainment : parameters.copyContainment
                return own.count >= parameters.fewestShingles
                    && Double(own.count) >= parameters.copySize * Double(other.count)
                    && Double(shared(own, other)) >= containment * Double(own.count)
                    && TermVectors.agree(names[text], names[candidate], parameters)
                    && !subjects[text].differs(from: subjects[candidate], terms[text], terms[candidate])
            }
            for candidate in candidates { votes[candidate] = 0 }
            if let original {
                originals[text] = original
            } else {
                wholes.set(whole, to: text)
                for shingle in new { holders.set(shingle, to: text) }
            }
        }
        return originals
    }

    /// How many texts one is compared with closely.
    private static let closest = 3

    /// What a text is compared by.
    private struct Sketch {
        /// The hash of all its terms in their order.
        var whole: UInt64 = 0
        /// The distinct hashes of one in ``GroupingParameters/shingleSampling`` shingles, ascending.
        var shingles: [UInt64] = []

        /// Linear in the terms, each of which is mixed.
        ///
        /// The hash of a shingle is a polynomial of them modulo 2^64, whose low bits are as well mixed, made of that of the
        /// shingle before (Karp and Rabin, 1987).
        init(_ sequence: Span<Int32>, _ parameters: GroupingParameters) {
            let base: UInt64 = 0xD6E8_FEB8_6659_FD93
            let size = parameters.shingleTokens
            var past: UInt64 = 1  // the factor of the term that a shingle no longer holds
            for _ in 0..<size { past = past &* base }
            let rest = parameters.shingleSampling &- 1
            var hashes: [UInt64] = []
            var hash: UInt64 = 0
            for i in 0..<sequence.count {
                let term = CopyFinder.mixed(sequence[i])
                whole = whole &* base &+ term
                hash = hash &* base &+ term
                if i >= size { hash = hash &- past &* CopyFinder.mixed(sequence[i &- size]) }
                if i >= size &- 1, hash & rest == 0 { hashes.append(hash) }
            }
            hashes.sort()
            shingles.reserveCapacity(hashes.count)
            for hash in hashes where shingles.last != hash { shingles.append(hash) }
        }
    }

    /// Which shingles more than one text may have: most stand in one alone, and nobody has to be asked for them.
    ///
    /// Two bits for each of some numbers that shingles are mapped to, eight times as many as there are shingles: whether one
    /// has it, and whether another one has it too (a Bloom filter with one function; B. Bloom, 1970).
    private struct RepeatedShingles {
        private var once: [UInt64]
        private var twice: [UInt64]
        private let shift: UInt64

        init(_ sketches: [Sketch]) {
            let count = sketches.reduce(0) { $0 + $1.shingles.count }
            var width: UInt64 = 10
            while 1 << width < count * 8 { width += 1 }
            shift = 64 - width
            once = [UInt64](repeating: 0, count: 1 << Int(width - 6))
            twice = once
            for sketch in sketches {
                for shingle in sketch.shingles {
                    let place = Int(truncatingIfNeeded: shingle >> shift)
                    let bit: UInt64 = 1 << UInt64(place & 63)
                    twice[place >> 6] |= once[place >> 6] & bit
                    once[place >> 6] |= bit
                }
            }
        }

        /// Whether more than one text may have a shingle; always true where more than one has it.
        func mayHold(_ shingle: UInt64) -> Bool {
            let place = Int(truncatingIfNeeded: shingle >> shift)
            return twice[place >> 6] >> UInt64(place & 63) & 1 != 0
        }
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

    /// A number for a term whose bits are well mixed (the finalizer of SplitMix64).
    @inline(__always)
    private static func mixed(_ term: Int32) -> UInt64 {
        var hash = UInt64(UInt32(bitPattern: term)) &+ 0x9E37_79B9_7F4A_7C15
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return hash ^ hash >> 31
    }
}
