/// A word of at most sixteen bytes as two numbers, so that it is read, hashed and compared eight bytes at a step.
struct ShortWord: Sendable {
    /// The longest word that fits, in bytes.
    static let capacity = 16

    /// Its first eight bytes, the first one lowest, zeros past its end.
    private(set) var low: UInt64 = 0
    /// The bytes after them.
    private(set) var high: UInt64 = 0
    /// Its length in bytes; more than ``capacity`` where not all of it fitted.
    private(set) var count = 0

    /// A word without bytes.
    init() {}

    /// A word of fewer than eight bytes.
    init(_ low: UInt64, count: Int) { (self.low, self.count) = (low, count) }

    /// A word by its bytes, none of which is 0.
    init(low: UInt64, high: UInt64) {
        (self.low, self.high) = (low, high)
        count = 16 - (high == 0 ? 8 + low.leadingZeroBitCount / 8 : high.leadingZeroBitCount / 8)
    }

    /// The ASCII letters and digits at an index of a text, in lower case.
    ///
    /// - Parameter eight: the eight bytes at the index.
    /// - Returns: `nil` where there are none, or more than ``capacity``, or some stand past the end.
    @inline(__always)
    init?(lettersAndDigits text: Span<UInt8>, _ eight: UInt64, from start: Int, to end: Int) {
        let others = EightBytes.nonLettersAndDigits(eight)
        low = eight | EightBytes.each(0x20)
        if others != 0 {
            count = EightBytes.first(others)
            guard count > 0 else { return nil }
            // All bits below the first byte that is none.
            low &= (others ^ (others &- 1)) &>> 8
        } else {
            let second = text.eightBytes(at: start &+ 8)
            let rest = EightBytes.first(EightBytes.nonLettersAndDigits(second))
            high = (second | EightBytes.each(0x20)) & EightBytes.mask(rest)
            count = 8 &+ rest
            if rest == 8, EightBytes.first(EightBytes.nonLettersAndDigits(text.eightBytes(at: start &+ 16))) > 0 {
                return nil
            }
        }
        guard start &+ count <= end else { return nil }
    }

    /// Appends its bytes to others.
    func append(to bytes: inout [UInt8]) {
        // All sixteen are written, and those behind its end taken back: no processor foresees how many they are.
        bytes.append(addingCapacity: ShortWord.capacity) { out in
            out.append(repeating: 0, count: ShortWord.capacity)
            var all = out.mutableSpan
            var raw = all.mutableBytes
            raw.storeBytes(of: low.littleEndian, toByteOffset: 0, as: UInt64.self)
            raw.storeBytes(of: high.littleEndian, toByteOffset: 8, as: UInt64.self)
            out.removeLast(ShortWord.capacity &- min(count, ShortWord.capacity))
        }
    }

    /// Appends bytes; what does not fit is only counted.
    ///
    /// - Parameters:
    ///   - bytes: the bytes, the first one lowest, zeros after them.
    ///   - count: how many they are, 1 to 8.
    @inline(__always)
    mutating func append(_ bytes: UInt64, count added: Int) {
        if count < 8 {
            low |= bytes << UInt64(count &* 8)
            high |= bytes >> UInt64((8 &- count) &* 8)
        } else if count < ShortWord.capacity {
            high |= bytes << UInt64((count &- 8) &* 8)
        }
        count &+= added
    }
}
