extension Array {
    /// Gives its elements away and is empty then: what is taken out of a value and put back is written without a look
    /// at who else holds it, and spans of it do not hold the whole value.
    @inlinable @inline(__always)
    package mutating func take() -> [Element] {
        var elements: [Element] = []
        swap(&elements, &self)
        return elements
    }
}

extension [UInt8] {
    /// Appends a span.
    @inlinable
    package mutating func append(_ bytes: Span<UInt8>) {
        // One copy of the block: appending byte by byte costs ten times as much.
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    /// Appends a part of a span.
    @inlinable
    package mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) { append(bytes.extracting(range)) }

    /// Cuts UTF-8 to a length, before a character that would not be whole, and takes the spaces at its end.
    ///
    /// - Parameter limit: most bytes.
    package mutating func cutText(to limit: Int) {
        var end = Swift.min(count, limit)
        var start = end - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        if start >= 0 {
            let first = self[start]
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            if start + length > end { end = start }
        }
        while end > 0, self[end - 1] == 0x20 { end -= 1 }
        removeLast(count - end)
    }
}

extension Span<UInt8> {
    /// Eight bytes from an index on in one number, the first one lowest; zeros stand for those past the end.
    ///
    /// - Parameter i: an index from 0 to the count.
    @inlinable @inline(__always)
    package func eightBytes(at i: Int) -> UInt64 {
        // The load is checked against the bounds: it is called unsafe because a type could have invalid bits, which
        // integers have not.
        if i <= count &- 8 {
            return UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt64.self))
        }
        return lastBytes(from: i)
    }

    /// The index of the first byte of a value in a range, or the end of the range.
    package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
        var i = range.lowerBound
        while i <= range.upperBound &- 32 {
            let found =
                EightBytes.equal(eightBytes(at: i), to: byte) | EightBytes.equal(eightBytes(at: i &+ 8), to: byte)
                | EightBytes.equal(eightBytes(at: i &+ 16), to: byte)
                | EightBytes.equal(eightBytes(at: i &+ 24), to: byte)
            if found != 0 { break }
            i &+= 32
        }
        while i < range.upperBound {
            let before = EightBytes.first(EightBytes.equal(eightBytes(at: i), to: byte))
            i &+= before
            if before < 8 { break }
        }
        return Swift.min(i, range.upperBound)
    }

    /// The fewer than eight bytes from an index to the end.
    @inlinable
    package func lastBytes(from i: Int) -> UInt64 {
        var bytes: UInt64 = 0
        var k = count
        while k > i {
            k -= 1
            bytes = bytes << 8 | UInt64(self[k])
        }
        return bytes
    }
}

/// Questions to eight bytes at once: each answer has the highest bit of every byte that it holds for, and no other bit.
///
/// The byte-parallel tests of Lamport, "Multiple byte processing with full-word instructions", 1975. (Without
/// `@usableFromInline` on the type, other modules call these functions instead of inlining them.)
@usableFromInline
package enum EightBytes {
    /// The highest bit of each byte.
    @inlinable @inline(__always)
    package static var high: UInt64 { 0x8080_8080_8080_8080 }

    /// A byte eight times.
    @inlinable @inline(__always)
    package static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The bytes that are ASCII and at least a byte below 0x80 in size.
    @inlinable @inline(__always)
    package static func ascii(_ bytes: UInt64, from least: UInt8) -> UInt64 {
        ((bytes & ~high) &+ each(0x80 &- least)) & ~bytes & high
    }

    /// The bytes that are ASCII and at most a byte below 0x7F in size.
    @inlinable @inline(__always)
    package static func ascii(_ bytes: UInt64, upTo most: UInt8) -> UInt64 {
        ~((bytes & ~high) &+ each(0x7F &- most) | bytes) & high
    }

    /// The bytes that are one byte below 0x80.
    @inlinable @inline(__always)
    package static func equal(_ bytes: UInt64, to byte: UInt8) -> UInt64 { ascii(bytes ^ each(byte), upTo: 0) }

    /// The ASCII letters.
    @inlinable @inline(__always)
    package static func letters(_ bytes: UInt64) -> UInt64 {
        let lower = (bytes | each(0x20)) & ~high
        return (lower &+ each(0x80 - 0x61)) & ~(lower &+ each(0x7F - 0x7A)) & ~bytes & high
    }

    /// The ASCII digits.
    @inlinable @inline(__always)
    package static func digits(_ bytes: UInt64) -> UInt64 {
        let seven = bytes & ~high
        return (seven &+ each(0x80 - 0x30)) & ~(seven &+ each(0x7F - 0x39)) & ~bytes & high
    }

    /// The number of bytes before the first one of an answer: 8 where it holds for none.
    @inlinable @inline(__always)
    package static func first(_ answer: UInt64) -> Int { answer.trailingZeroBitCount >> 3 }

    /// All bits of the first bytes.
    ///
    /// - Parameter count: 0 to 8.
    @inlinable @inline(__always)
    package static func mask(_ count: Int) -> UInt64 { ~(~0 << UInt64(truncatingIfNeeded: count &* 8)) }
}

/// Hashes of byte strings, the same in every process.
@usableFromInline
package enum ByteHash {
    /// The hash of a byte string, eight bytes at a step.
    @inlinable
    package static func hash(_ bytes: Span<UInt8>) -> UInt32 {
        var state = UInt64(truncatingIfNeeded: bytes.count)
        var i = 0
        while i < bytes.count {
            state = step(state, bytes.eightBytes(at: i))
            i += 8
        }
        return UInt32(truncatingIfNeeded: state)
    }

    /// Takes eight more bytes into a hash: multiplied by an odd number, the high half folded into the low one.
    @inlinable @inline(__always)
    package static func step(_ state: UInt64, _ bytes: UInt64) -> UInt64 {
        let product = (state ^ bytes) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// Whether a byte string stands at an index of another.
    @inlinable @inline(__always)
    package static func matches(_ arena: Span<UInt8>, at start: Int, _ bytes: Span<UInt8>) -> Bool {
        var i = 0
        while i < bytes.count {
            let difference = arena.eightBytes(at: start + i) ^ bytes.eightBytes(at: i)
            if difference & EightBytes.mask(min(8, bytes.count - i)) != 0 { return false }
            i += 8
        }
        return true
    }
}
