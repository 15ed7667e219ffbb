import CPrefetch
import Glibc

extension Array {
    /// Gives its elements away and is empty then: what is taken out of a value and put back is written without a look
    /// at who else holds it, and spans of it do not hold the whole value.
    @inlinable @inline(__always)
    package mutating func take() -> [Element] {
        var elements: [Element] = []
        swap(&elements, &self)
        return elements
    }

    /// Empties it and keeps its memory; of an empty one, as most are that note what few articles have, that is one look.
    @inlinable @inline(__always)
    package mutating func clear() {
        if !isEmpty { removeAll(keepingCapacity: true) }
    }

    /// Makes it hold an element so many times, in the memory that it has.
    @inlinable @inline(__always)
    package mutating func fill(with element: Element, count: Int) {
        removeAll(keepingCapacity: true)
        // With no capacity to add, the count of an empty array would be written: of the one that all empty arrays share.
        guard count > 0 else { return }
        append(addingCapacity: count) { $0.append(repeating: element, count: count) }
    }
}

extension Array where Element: BitwiseCopyable {
    /// Makes it hold so many elements, each of which is to be written before it is read: what it had may stay.
    @inlinable @inline(__always)
    package mutating func resize(to count: Int, with element: Element) {
        if count <= self.count {
            removeLast(self.count - count)
        } else {
            let missing = count - self.count
            append(addingCapacity: missing) { $0.append(repeating: element, count: missing) }
        }
    }
}

extension Span where Element: BitwiseCopyable {
    /// Has an element loaded that will be looked at soon: waiting for memory is most of what a look into a large table takes.
    ///
    /// - Parameter i: an index; a hint, which reads nothing, so that any does no harm.
    @inlinable @inline(__always)
    package func prefetch(_ i: Int) {
        withUnsafeBufferPointer {
            lede_prefetch(UnsafeRawPointer($0.baseAddress)?.advanced(by: i &* MemoryLayout<Element>.stride))
        }
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
        while start > 0, self[start].isContinuation { start -= 1 }
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
        // One comparison, for numbers below zero are large ones without a sign.
        if UInt(bitPattern: i) < UInt(bitPattern: Swift.max(0, count &- 7)) {
            // All eight are within the bounds, which the load need not find out once more.
            return UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: UInt64.self))
        }
        return lastBytes(from: i)
    }

    /// Sixteen bytes from an index on, the first one lowest.
    ///
    /// - Parameter i: an index of at least sixteen bytes.
    @inlinable @inline(__always)
    package func sixteenBytes(at i: Int) -> SIMD2<UInt64> {
        let pair = bytes.unsafeLoadUnaligned(fromByteOffset: i, as: SIMD2<UInt64>.self)
        return SIMD2(UInt64(littleEndian: pair[0]), UInt64(littleEndian: pair[1]))
    }

    /// The index of the first byte of a kind in a range, or the end of the range.
    ///
    /// Linear; sixteen bytes at a step.
    @inlinable @inline(__always)
    package func firstIndex<Kind: ByteKind>(of kind: Kind.Type, from start: Int, to end: Int) -> Int {
        precondition(start >= 0 && end <= count)
        var i = start
        while i <= end &- 16 {
            // Within the bounds, as all of the range is.
            let pair = bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: i, as: SIMD2<UInt64>.self)
            let found = Kind.holds(SIMD2(UInt64(littleEndian: pair[0]), UInt64(littleEndian: pair[1])))
            if found[0] | found[1] != 0 {
                return found[0] != 0 ? i &+ EightBytes.first(found[0]) : i &+ 8 &+ EightBytes.first(found[1])
            }
            i &+= 16
        }
        return i < end ? firstIndexInRest(of: kind, from: i, to: end) : end
    }

    /// The same for fewer than sixteen bytes.
    @inlinable @inline(never)
    package func firstIndexInRest<Kind: ByteKind>(of kind: Kind.Type, from start: Int, to end: Int) -> Int {
        var i = start
        while i < end {
            let before = EightBytes.first(Kind.holds(eightBytes(at: i)))
            i &+= before
            if before < 8 { break }
        }
        return Swift.min(i, end)
    }

    /// The index of the first byte of a value in a range, or the end of the range.
    package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int {
        // The C library's search is ten times as fast as one of our own.
        extracting(range).withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress, let found = memchr(start, Int32(byte), bytes.count) else {
                return range.upperBound
            }
            return range.lowerBound + (UnsafeRawPointer(found) - start)
        }
    }

    /// Whether some bytes stand at an index.
    ///
    /// - Parameters:
    ///   - start: any index; nothing stands below zero and past the end.
    ///   - end: the index before which they end; that of the span where none is given.
    @inlinable
    package func holds(_ literal: StaticString, at start: Int, before end: Int? = nil) -> Bool {
        guard start >= 0, (end ?? count) &- start >= literal.utf8CodeUnitCount else { return false }
        return literal.withUTF8Buffer { literal in
            for k in literal.indices where self[start &+ k] != literal[k] { return false }
            return true
        }
    }

    /// Whether ASCII stands at an index, in letters of any case.
    ///
    /// - Parameters:
    ///   - lower: the letters as small ones.
    ///   - start: any index; nothing stands below zero and past the end.
    ///   - end: the index before which they end; that of the span where none is given.
    @inlinable
    package func holdsInAnyCase(_ lower: StaticString, at start: Int, before end: Int? = nil) -> Bool {
        guard start >= 0, (end ?? count) &- start >= lower.utf8CodeUnitCount else { return false }
        return lower.withUTF8Buffer { lower in
            for k in lower.indices where self[start &+ k].asciiLowercased != lower[k] { return false }
            return true
        }
    }

    /// The index behind the byte order mark of UTF-8 that the bytes begin with: 0 where they begin with none.
    @inlinable @inline(__always)
    package var afterByteOrderMark: Int {
        count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF ? 3 : 0
    }

    /// A range without the spaces at its ends.
    package func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, self[start] == 0x20 { start += 1 }
        while end > start, self[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }

    /// The fewer than eight bytes from an index to the end: in two loads that may overlap, without a loop.
    @inlinable
    package func lastBytes(from i: Int) -> UInt64 {
        precondition(i >= 0)
        let left = count &- i
        guard left > 0 else { return 0 }
        if count >= 8 {
            let last = UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
            return last >> UInt64(truncatingIfNeeded: 64 &- 8 &* left)
        }
        if left >= 4 {
            let first = UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: i, as: UInt32.self))
            let last = UInt32(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: count &- 4, as: UInt32.self))
            return UInt64(first) | UInt64(last) << UInt64(truncatingIfNeeded: 8 &* (left &- 4))
        }
        // One to three bytes: the first, the one in the middle and the last.
        let middle = left >> 1
        return UInt64(self[i]) | UInt64(self[i &+ middle]) << UInt64(truncatingIfNeeded: 8 &* middle)
            | UInt64(self[count &- 1]) << UInt64(truncatingIfNeeded: 8 &* (left &- 1))
    }
}

/// Eight or sixteen bytes that are looked at at once.
@usableFromInline
package protocol ByteBlock {
    /// A byte as often as it fits.
    static func each(_ byte: UInt8) -> Self
    static func & (a: Self, b: Self) -> Self
    static func | (a: Self, b: Self) -> Self
    static func ^ (a: Self, b: Self) -> Self
    static func &+ (a: Self, b: Self) -> Self
    static func &- (a: Self, b: Self) -> Self
    static prefix func ~ (a: Self) -> Self
}

extension UInt64: ByteBlock {
    /// A byte eight times.
    @inlinable @inline(__always)
    package static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}

extension SIMD2<UInt64>: ByteBlock {
    /// A byte sixteen times.
    @inlinable @inline(__always)
    package static func each(_ byte: UInt8) -> SIMD2<UInt64> { SIMD2(repeating: UInt64.each(byte)) }
}

/// A kind of bytes that is searched for.
@usableFromInline
package protocol ByteKind {
    /// The bytes of a block that are of the kind, as an answer of ``EightBytes``.
    static func holds<Block: ByteBlock>(_ bytes: Block) -> Block
}

/// Questions to eight or sixteen bytes at once: each answer has the highest bit of every byte that it holds for, and no
/// other bit.
///
/// The byte-parallel tests of Lamport, "Multiple byte processing with full-word instructions", 1975. (Without
/// `@usableFromInline` on the type, other modules call these functions instead of inlining them.)
@usableFromInline
package enum EightBytes {
    /// The highest bit of each of eight bytes.
    @inlinable @inline(__always)
    package static var high: UInt64 { 0x8080_8080_8080_8080 }

    /// A byte as often as it fits.
    @inlinable @inline(__always)
    package static func each<Block: ByteBlock>(_ byte: UInt8) -> Block { Block.each(byte) }

    /// The bytes that an answer does not hold for.
    @inlinable @inline(__always)
    package static func not<Block: ByteBlock>(_ answer: Block) -> Block { answer ^ each(0x80) }

    /// The bytes that are one byte below 0x80.
    @inlinable @inline(__always)
    package static func equal<Block: ByteBlock>(_ bytes: Block, to byte: UInt8) -> Block {
        let difference: Block = bytes ^ each(byte)
        return ~((difference & each(0x7F)) &+ each(0x7F) | difference) & each(0x80)
    }

    /// The bytes that are not ASCII in a range.
    @inlinable @inline(__always)
    package static func outside<Block: ByteBlock>(_ bytes: Block, _ range: ClosedRange<UInt8>) -> Block {
        (outside(seven: bytes & each(0x7F), range) | bytes) & each(0x80)
    }

    /// The highest bit of each of some bytes below 0x80 that is not in a range, other bits as they come.
    ///
    /// The sum has that bit from the first byte of the range on, the difference up to the last one: in the range both.
    @inlinable @inline(__always)
    package static func outside<Block: ByteBlock>(seven: Block, _ range: ClosedRange<UInt8>) -> Block {
        (seven &+ each(0x80 &- range.lowerBound)) ^ (each(0x80 &+ range.upperBound) &- seven)
    }

    /// The bytes that are no ASCII letters.
    @inlinable @inline(__always)
    package static func nonLetters<Block: ByteBlock>(_ bytes: Block) -> Block {
        let lower: Block = (bytes | each(0x20)) & each(0x7F)
        return (outside(seven: lower, 0x61...0x7A) | bytes) & each(0x80)
    }

    /// The bytes that are no ASCII letters and digits.
    @inlinable @inline(__always)
    package static func nonLettersAndDigits<Block: ByteBlock>(_ bytes: Block) -> Block {
        let seven: Block = bytes & each(0x7F)
        let nonLetters: Block = outside(seven: seven | each(0x20), 0x61...0x7A)
        return (nonLetters & outside(seven: seven, 0x30...0x39) | bytes) & each(0x80)
    }

    /// The number of bytes before the first one of an answer: 8 where it holds for none.
    @inlinable @inline(__always)
    package static func first(_ answer: UInt64) -> Int { answer.trailingZeroBitCount >> 3 }

    /// The highest bits of the eight bytes of an answer as one byte, the first one lowest.
    @inlinable @inline(__always)
    package static func gathered(_ answer: UInt64) -> UInt64 { ((answer &>> 7) &* 0x0102_0408_1020_4080) &>> 56 }

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
