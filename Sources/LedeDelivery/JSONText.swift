import LedeArticle
import LedeText

/// JSON under construction: bytes that are valid JSON (RFC 8259) and valid UTF-8 whatever is put in.
///
/// Numbers depend on no locale and members stay in the order of the calls, so equal calls give equal bytes. Strings
/// keep every scalar that they hold; those that could do harm in a terminal or a log (controls, line separators,
/// bidirectional overrides, tag characters, noncharacters) are written as escapes.
///
/// ```swift
/// var json = JSONText()
/// json.beginObject()
/// json.key("id")
/// json.string("a1")
/// json.endObject()
/// // json.bytes is {"id":"a1"}
/// ```
public struct JSONText: Sendable {
    /// Where white space goes.
    public enum Layout: Sendable {
        /// No white space at all: one line.
        case compact
        /// Each member on a line of its own, indented by two spaces a level.
        case indented
    }

    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    private let layout: Layout
    private let depth: Int
    /// Of each open array or object, whether it has members.
    private var hasMembers: [Bool] = []
    private var isAfterKey = false

    /// An empty text.
    ///
    /// - Parameter depth: how many levels further in an indented text begins, when it is part of a larger one.
    public init(_ layout: Layout = .compact, depth: Int = 0) {
        self.layout = layout
        self.depth = depth
    }

    /// A text that goes on behind others, whose bytes it takes over.
    init(_ layout: Layout, depth: Int, after bytes: inout [UInt8]) {
        self.init(layout, depth: depth)
        self.bytes = bytes.take()
    }

    /// Hands out what was written since it was taken last; what is open stays open.
    package mutating func take() -> [UInt8] { bytes.take() }

    /// Opens an object.
    public mutating func beginObject() { begin(UInt8(ascii: "{")) }

    /// Closes the object opened last.
    public mutating func endObject() { end(UInt8(ascii: "}")) }

    /// Opens an array.
    public mutating func beginArray() { begin(UInt8(ascii: "[")) }

    /// Closes the array opened last.
    public mutating func endArray() { end(UInt8(ascii: "]")) }

    /// Writes the name of a member; its value is what is written next.
    ///
    /// - Parameter name: plain ASCII, written as it is.
    public mutating func key(_ name: StaticString) {
        separate()
        name.withUTF8Buffer { name in
            bytes.append(addingCapacity: name.count + 4) { out in
                out.append(UInt8(ascii: "\""))
                for byte in name { out.append(byte) }
                out.append(UInt8(ascii: "\""))
                out.append(UInt8(ascii: ":"))
                if layout == .indented { out.append(0x20) }
            }
        }
        isAfterKey = true
    }

    /// Writes the name of a member that is not known to the program; its value is what is written next.
    public mutating func key(named name: String) {
        string(name)
        bytes.append(UInt8(ascii: ":"))
        if layout == .indented { bytes.append(0x20) }
        isAfterKey = true
    }

    /// Writes a string.
    public mutating func string(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        JSONText.appendEscaped(text.utf8.span, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes a string, or `null` where there is none.
    public mutating func string(_ text: String?) {
        if let text { string(text) } else { null() }
    }

    /// Writes members with strings, of which one that has no value is `null`.
    ///
    /// - Parameters:
    ///   - members: their names and values, in order.
    ///   - skippingNull: whether one that has no value is left out.
    package mutating func members(_ members: [(name: String, value: String?)], skippingNull: Bool = false) {
        for (name, value) in members where value != nil || !skippingNull {
            key(named: name)
            string(value)
        }
    }

    /// Writes a string of UTF-8; each damaged sequence becomes one U+FFFD.
    public mutating func string(utf8 text: Span<UInt8>) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        JSONText.appendEscaped(text, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// Writes the member `error`: the code and the message of what is wrong with an article.
    package mutating func error(code: String, _ reason: JSONLineError.Reason) {
        key("error")
        beginObject()
        key("code")
        string(code)
        key("message")
        separate()
        bytes.append(UInt8(ascii: "\""))
        JSONText.appendEscaped(reason.text.utf8.span, to: &bytes)
        if let byte = reason.byte {
            bytes.append(contentsOf: " (byte ".utf8)
            JSONText.appendDigits(of: byte.magnitude, to: &bytes)
            bytes.append(contentsOf: " of the line)".utf8)
        }
        bytes.append(UInt8(ascii: "\""))
        endObject()
    }

    /// Writes an integer.
    public mutating func integer(_ value: Int) {
        separate()
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        JSONText.appendDigits(of: value.magnitude, to: &bytes)
    }

    /// Writes a number with a fixed number of decimals, rounded half away from zero; `null` for what is no number.
    ///
    /// - Parameter places: the decimals, 0 to 9.
    public mutating func decimal(_ value: Double, places: Int) {
        separate()
        JSONText.append(value, places: places, to: &bytes)
    }

    /// Writes `true` or `false`.
    public mutating func boolean(_ value: Bool) {
        separate()
        bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
    }

    /// Writes `null`.
    public mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    /// Puts in a value that is JSON already.
    package mutating func raw(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// Ends the line.
    public mutating func endLine() { bytes.append(0x0A) }

    /// Forgets what was written and keeps the memory.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        hasMembers.removeAll(keepingCapacity: true)
        isAfterKey = false
    }

    private mutating func begin(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        hasMembers.append(false)
    }

    private mutating func end(_ bracket: UInt8) {
        let hadMembers = hasMembers.popLast() ?? false
        if hadMembers { breakLine() }
        bytes.append(bracket)
        isAfterKey = false
    }

    /// Writes what stands between the last value and the next one.
    private mutating func separate() {
        if isAfterKey {
            isAfterKey = false
            return
        }
        guard let hadMembers = hasMembers.last else { return }
        if hadMembers { bytes.append(UInt8(ascii: ",")) }
        hasMembers[hasMembers.count - 1] = true
        breakLine()
    }

    private mutating func breakLine() {
        guard layout == .indented else { return }
        bytes.append(0x0A)
        for _ in 0..<2 * (depth + hasMembers.count) { bytes.append(0x20) }
    }

    /// Appends the inside of a JSON string.
    static func appendEscaped(_ text: Span<UInt8>, to out: inout [UInt8]) {
        var i = 0
        // Of a large text no more memory than it needs; arrays grow by doubling.
        if text.count > max(4_096, out.count) { out.reserveCapacity(out.count + text.count + 4_096) }
        while i < text.count {
            let start = i
            i = text.firstIndex(of: Escaped.self, from: i, to: text.count)
            if i > start { out.append(text, start..<i) }
            guard i < text.count else { break }
            let byte = text[i]
            if byte < 0x80 {
                i += 1
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                    out.append(UInt8(ascii: "\\"))
                    out.append(byte)
                case 0x08: out.append(contentsOf: [0x5C, UInt8(ascii: "b")])
                case 0x09: out.append(contentsOf: [0x5C, UInt8(ascii: "t")])
                case 0x0A: out.append(contentsOf: [0x5C, UInt8(ascii: "n")])
                case 0x0C: out.append(contentsOf: [0x5C, UInt8(ascii: "f")])
                case 0x0D: out.append(contentsOf: [0x5C, UInt8(ascii: "r")])
                case 0x00..<0x20, 0x7F: appendEscape(UInt32(byte), to: &out)
                default: out.append(byte)
                }
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: i)
            if scalar == Scalars.invalid {
                out.append(contentsOf: [0xEF, 0xBF, 0xBD])
            } else if isHarmful(scalar) {
                if scalar > 0xFFFF {
                    appendEscape(0xD800 + (scalar - 0x10000) >> 10, to: &out)
                    appendEscape(0xDC00 + (scalar - 0x10000) & 0x3FF, to: &out)
                } else {
                    appendEscape(scalar, to: &out)
                }
            } else {
                for k in i..<i + length { out.append(text[k]) }
            }
            i += length
        }
    }

    /// The bytes that are not ASCII, or written as an escape.
    private enum Escaped: ByteKind {
        @inline(__always)
        static func holds<Block: ByteBlock>(_ bytes: Block) -> Block {
            EightBytes.outside(bytes, 0x20...0x7E) | EightBytes.equal(bytes, to: UInt8(ascii: "\""))
                | EightBytes.equal(bytes, to: UInt8(ascii: "\\"))
        }
    }

    /// Whether a scalar from U+0080 on is written as an escape.
    package static func isHarmful(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }

    private static func appendEscape(_ unit: UInt32, to out: inout [UInt8]) {
        out.append(contentsOf: [UInt8(ascii: "\\"), UInt8(ascii: "u")])
        for shift in [12, 8, 4, 0] as [UInt32] {
            let digit = UInt8(truncatingIfNeeded: unit >> shift & 0xF)
            out.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }

    private static func append(_ value: Double, places: Int, to out: inout [UInt8]) {
        guard value.isFinite else {
            out.append(contentsOf: "null".utf8)
            return
        }
        let places = min(max(places, 0), 9)
        var factor = 1
        for _ in 0..<places { factor *= 10 }
        let scaled = (value.magnitude * Double(factor)).rounded(.toNearestOrAwayFromZero)
        // Beyond 2^53 a Double has no decimals left, and its shortest description is exact and locale-free.
        guard scaled < 9_007_199_254_740_992 else {
            out.append(contentsOf: value.description.utf8)
            return
        }
        let digits = Int(scaled)
        if value < 0 && digits > 0 { out.append(UInt8(ascii: "-")) }
        appendDigits(of: UInt(digits / factor), to: &out)
        guard places > 0 else { return }
        out.append(UInt8(ascii: "."))
        appendDigits(of: UInt(digits % factor), atLeast: places, to: &out)
    }

    /// Appends a number in decimal digits, with zeros before it up to a length.
    private static func appendDigits(of value: UInt, atLeast least: Int = 1, to out: inout [UInt8]) {
        // Eight digits fit in one number; of a longer one those before the last eight come first.
        let isLong = value >= 100_000_000 || least > 8
        if isLong { appendDigits(of: value / 100_000_000, atLeast: least - 8, to: &out) }
        var (digits, count, rest) = (UInt64(0), 0, value % 100_000_000)  // the first digit lowest
        repeat {
            digits = digits << 8 | UInt64(0x30 + rest % 10)
            rest /= 10
            count += 1
        } while rest > 0 || count < (isLong ? 8 : least)
        out.append(addingCapacity: count) { out in
            for _ in 0..<count {
                out.append(UInt8(truncatingIfNeeded: digits))
                digits &>>= 8
            }
        }
    }
}
