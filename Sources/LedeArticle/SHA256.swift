/// The hash function SHA-256 (FIPS 180-4), for ids that depend on nothing but the content.
///
/// Feed it with ``update(_:)``, then read ``finish()``. Linear in the number of bytes.
struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    private var block: [UInt8] = []
    private var schedule = [UInt32](repeating: 0, count: 64)
    private var byteCount: UInt64 = 0

    /// The hash of nothing yet.
    init() { block.reserveCapacity(64) }

    /// Adds bytes to what is hashed.
    mutating func update(_ bytes: Span<UInt8>) {
        byteCount &+= UInt64(bytes.count)
        for i in 0..<bytes.count {
            block.append(bytes[i])
            if block.count == 64 { compress() }
        }
    }

    /// The 32 bytes of the hash.
    ///
    /// Nothing may be added afterwards.
    mutating func finish() -> [UInt8] {
        let bits = byteCount &* 8
        block.append(0x80)
        if block.count > 56 {
            while block.count < 64 { block.append(0) }
            compress()
        }
        while block.count < 56 { block.append(0) }
        for shift in stride(from: UInt64(56), through: 0, by: -8) {
            block.append(UInt8(truncatingIfNeeded: bits >> shift))
        }
        compress()
        return state.flatMap { word in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
        }
    }

    /// Works one block of 64 bytes into the state (FIPS 180-4, section 6.2.2).
    private mutating func compress() {
        for t in 0..<16 {
            let word = UInt32(block[4 * t]) << 24 | UInt32(block[4 * t + 1]) << 16
            schedule[t] = word | UInt32(block[4 * t + 2]) << 8 | UInt32(block[4 * t + 3])
        }
        for t in 16..<64 {
            let a = schedule[t - 15]
            let b = schedule[t - 2]
            let s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
            let s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
            schedule[t] = schedule[t - 16] &+ s0 &+ schedule[t - 7] &+ s1
        }
        var (a, b, c, d) = (state[0], state[1], state[2], state[3])
        var (e, f, g, h) = (state[4], state[5], state[6], state[7])
        for t in 0..<64 {
            let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            let t1 = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ SHA256.constants[t] &+ schedule[t]
            let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            let t2 = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
            (h, g, f, e, d, c, b, a) = (g, f, e, d &+ t1, c, b, a, t1 &+ t2)
        }
        for (i, word) in [a, b, c, d, e, f, g, h].enumerated() { state[i] = state[i] &+ word }
        block.removeAll(keepingCapacity: true)
    }

    @inline(__always)
    private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = SHA256.primes.map(SHA256.cubeRootFraction)

    /// The first 64 primes.
    private static let primes: [UInt64] = {
        var primes: [UInt64] = []
        var candidate: UInt64 = 2
        while primes.count < 64 {
            if !primes.contains(where: { candidate % $0 == 0 }) { primes.append(candidate) }
            candidate += 1
        }
        return primes
    }()

    /// The first 32 fractional bits of a cube root: the low half of the greatest `r` with `r³ ≤ prime · 2⁹⁶`.
    private static func cubeRootFraction(of prime: UInt64) -> UInt32 {
        // r is below 2^36 (the cube root of 311 is below 8); its cube is compared in 128 bits.
        var root: UInt64 = 0
        for bit in stride(from: 35, through: 0, by: -1) {
            let trial = UInt128(root | 1 << UInt64(bit))
            if trial * trial * trial <= UInt128(prime) << 96 { root |= 1 << UInt64(bit) }
        }
        return UInt32(truncatingIfNeeded: root)
    }
}
