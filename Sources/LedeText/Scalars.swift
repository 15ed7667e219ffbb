/// Bytes of unknown origin to clean UTF-8: the one gate that all text passes.
///
/// What comes out is valid UTF-8 without control, bidirectional-override, tag or noncharacters; line ends are `\n`;
/// every other space is a plain one. Cleaning what is clean changes nothing.
public enum Scalars {
    /// The result of cleaning.
    public struct Cleaned: Sendable {
        /// The clean text, valid UTF-8.
        public var text: [UInt8]
        /// How many damaged byte sequences became U+FFFD.
        public var damaged: Int
    }

    /// Cleans bytes that are meant to be UTF-8.
    ///
    /// Linear in the number of bytes.
    ///
    /// - Parameter bytes: any bytes; each maximal damaged sequence becomes one U+FFFD, as the WHATWG decoder does it.
    public static func clean(_ bytes: Span<UInt8>) -> Cleaned {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count)
        let damaged = clean(bytes, appendingTo: &out)
        return Cleaned(text: out, damaged: damaged)
    }

    /// Cleans bytes and appends them to a buffer.
    ///
    /// Linear in the number of bytes.
    ///
    /// - Returns: how many damaged byte sequences became U+FFFD.
    public static func clean(_ bytes: Span<UInt8>, appendingTo out: inout [UInt8]) -> Int {
        let count = bytes.count
        var damaged = 0
        var i = 0
        while i < count {
            let byte = bytes[i]
            if byte < 0x80 {
                let start = i
                i = bytes.firstIndex(of: Changed.self, from: i, to: count)
                if i > start {
                    out.append(bytes, start..<i)
                    continue
                }
                i += 1
                if byte == 0x0D {
                    if i < count && bytes[i] == 0x0A { i += 1 }
                    out.append(0x0A)
                } else if byte == 0x09 || byte == 0x0B || byte == 0x0C {
                    out.append(0x20)
                }
                continue
            }
            let (scalar, length) = decode(bytes, at: i)
            if scalar == invalid {
                damaged += 1
                out.append(contentsOf: [0xEF, 0xBF, 0xBD])
                i += length
                continue
            }
            switch disposition(of: scalar) {
            case .keep: out.append(bytes, i..<i + length)
            case .space: out.append(0x20)
            case .newline: out.append(0x0A)
            case .drop:
                // A word that was broken at a soft hyphen.
                if scalar == 0xAD, i + 2 < count {
                    if bytes[i + 2] == 0x0A {
                        i += 1
                    } else if bytes[i + 2] == 0x0D, i + 3 < count, bytes[i + 3] == 0x0A {
                        i += 2
                    }
                } else if scalar == 0x80 || (0x91...0x97).contains(scalar),
                    let meant = Unicode.Scalar(TextEncoding.windows1252(UInt8(scalar)))
                {
                    // The euro sign, quotation marks and dashes of windows-1252 that was taken for Latin-1.
                    out.append(contentsOf: String(meant).utf8)
                }
            }
            i += length
        }
        return damaged
    }

    /// Whether bytes are nothing but printable ASCII, which cleaning leaves as it is.
    package static func isPrintableASCII(_ bytes: Span<UInt8>) -> Bool {
        bytes.firstIndex(of: Unprintable.self, from: 0, to: bytes.count) == bytes.count
    }

    /// Whether bytes are valid UTF-8.
    ///
    /// As `UTF8Span` tells, in a tenth of its instructions where most bytes are ASCII. Linear.
    package static func isValid(_ bytes: Span<UInt8>) -> Bool {
        var i = bytes.firstIndex(of: BeyondASCII.self, from: 0, to: bytes.count)
        while i < bytes.count {
            let (scalar, length) = decode(bytes, at: i)
            if scalar == invalid { return false }
            i += length
            if i < bytes.count, bytes[i] < 0x80 {
                i = bytes.firstIndex(of: BeyondASCII.self, from: i, to: bytes.count)
            }
        }
        return true
    }

    /// What is not ASCII.
    private enum BeyondASCII: ByteKind {
        @inline(__always)
        static func holds<Block: ByteBlock>(_ bytes: Block) -> Block { bytes & EightBytes.each(0x80) }
    }

    /// What is no printable ASCII.
    private enum Unprintable: ByteKind {
        @inline(__always)
        static func holds<Block: ByteBlock>(_ bytes: Block) -> Block {
            EightBytes.outside(bytes, 0x20...0x7E)
        }
    }

    /// What cleaning has to look at: all but printable ASCII and line ends.
    private enum Changed: ByteKind {
        @inline(__always)
        static func holds<Block: ByteBlock>(_ bytes: Block) -> Block {
            let seven = bytes & EightBytes.each(0x7F)
            let others = (seven ^ EightBytes.each(0x0A)) &+ EightBytes.each(0x7F)  // than the line end
            return (EightBytes.outside(seven: seven, 0x20...0x7E) & others | bytes) & EightBytes.each(0x80)
        }
    }

    /// Marks a damaged sequence in the result of ``decode(_:at:)``.
    package static let invalid: UInt32 = .max

    /// Decodes the scalar at an index.
    ///
    /// - Returns: the scalar and its length in bytes, or ``invalid`` and the length of the maximal damaged sequence
    ///   (Unicode 15, section 3.9, table 3-7 and "substitution of maximal subparts").
    @inlinable
    package static func decode(_ bytes: Span<UInt8>, at i: Int) -> (scalar: UInt32, length: Int) {
        let first = bytes[i]
        if first < 0x80 { return (UInt32(first), 1) }
        let count = bytes.count
        if first < 0xC2 || first > 0xF4 { return (.max, 1) }
        guard i + 1 < count else { return (.max, 1) }
        let second = bytes[i + 1]
        if first < 0xE0 {
            guard second.isContinuation else { return (.max, 1) }
            return (UInt32(first & 0x1F) << 6 | UInt32(second & 0x3F), 2)
        }
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch first {
        case 0xE0: low = 0xA0
        case 0xED: high = 0x9F
        case 0xF0: low = 0x90
        case 0xF4: high = 0x8F
        default: break
        }
        guard second >= low && second <= high else { return (.max, 1) }
        guard i + 2 < count, bytes[i + 2].isContinuation else { return (.max, 2) }
        let third = bytes[i + 2]
        if first < 0xF0 {
            return (UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), 3)
        }
        guard i + 3 < count, bytes[i + 3].isContinuation else { return (.max, 3) }
        let fourth = bytes[i + 3]
        let high12 = UInt32(first & 0x07) << 18 | UInt32(second & 0x3F) << 12
        return (high12 | UInt32(third & 0x3F) << 6 | UInt32(fourth & 0x3F), 4)
    }

    private enum Disposition { case keep, space, newline, drop }

    /// What becomes of a scalar from U+0080 on.
    private static func disposition(of scalar: UInt32) -> Disposition {
        switch scalar {
        case 0x85, 0x2028, 0x2029: return .newline
        case 0x80...0x9F: return .drop  // C1 controls
        case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .space
        case 0xAD: return .drop  // soft hyphen
        case 0x200B, 0x2060, 0xFEFF: return .drop  // zero-width space, word joiner, byte order mark
        case 0x202A...0x202E, 0x2066...0x2069: return .drop  // bidirectional embeddings, overrides, isolates
        case 0x2061...0x2065, 0x206A...0x206F: return .drop  // invisible operators, deprecated formats
        case 0xFFF9...0xFFFC: return .drop  // interlinear annotation, object replacement
        case 0xFDD0...0xFDEF: return .drop  // noncharacters
        case 0xE0000...0xE007F: return .drop  // tag characters
        default: return scalar & 0xFFFE == 0xFFFE ? .drop : .keep
        }
    }
}
