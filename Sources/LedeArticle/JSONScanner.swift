import LedeText

/// A strict scanner of one JSON text (RFC 8259) that knows the place of every error.
///
/// It walks the text once, without recursion, and hands out what the caller asks for; values that nobody asks for are
/// checked and skipped.
package struct JSONScanner {
    /// What is wrong with a text, and where.
    package struct SyntaxError: Error {
        /// What was expected or found, as a sentence without a full stop.
        package var message: String
        /// Offset of the first wrong byte, from 0.
        package var offset: Int

        package init(message: String, offset: Int) {
            self.message = message
            self.offset = offset
        }
    }

    /// The kinds of values.
    package enum Kind { case string, number, object, array, literal }

    /// Offset of the next byte, from 0.
    package private(set) var offset = 0

    /// A scanner at an index of a text.
    package init(at start: Int) { offset = start }

    /// A scanner at the beginning of a text, after a byte order mark if there is one.
    ///
    /// - Parameter bytes: the text; every method wants the same one again.
    package init(_ bytes: Span<UInt8>) { offset = bytes.afterByteOrderMark }

    private func fail(_ message: String) -> SyntaxError { SyntaxError(message: message, offset: offset) }

    /// Moves past white space.
    package mutating func skipSpace(_ bytes: Span<UInt8>) {
        while offset < bytes.count {
            switch bytes[offset] {
            case 0x20, 0x09, 0x0A, 0x0D: offset += 1
            default: return
            }
        }
    }

    /// Whether nothing but white space is left.
    package func isAtEnd(_ bytes: Span<UInt8>) -> Bool { offset >= bytes.count }

    /// Moves past one byte if it is the next one.
    package mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    /// The kind of the value that begins here.
    package func kind(_ bytes: Span<UInt8>) throws(SyntaxError) -> Kind {
        guard offset < bytes.count else { throw fail("the line ends where a value should stand") }
        switch bytes[offset] {
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"): return .literal
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        default: throw fail("a value should stand here")
        }
    }

    /// Reads a string and appends its bytes, unescaped, to a buffer; a lone surrogate becomes U+FFFD.
    ///
    /// The bytes between the quotes are not checked to be UTF-8: ``LedeText/Scalars`` does that to all text.
    package mutating func string(_ bytes: Span<UInt8>, appendingTo out: inout [UInt8]) throws(SyntaxError) {
        guard take(UInt8(ascii: "\""), bytes) else { throw fail("a string should stand here") }
        let count = bytes.count
        while true {
            let start = offset
            offset = JSONScanner.endOfRun(bytes, from: start)
            if offset > start { out.append(bytes, start..<offset) }
            guard offset < count else { throw fail("the string has no closing quote") }
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                offset += 1
                return
            case UInt8(ascii: "\\"):
                // Line ends and quotation marks are most.
                let next = offset + 1 < count ? bytes[offset + 1] : 0
                if next == UInt8(ascii: "n") || next == UInt8(ascii: "\"") {
                    out.append(next == UInt8(ascii: "n") ? 0x0A : next)
                    offset += 2
                } else {
                    try escape(bytes, appendingTo: &out)
                }
            default: throw fail("a control character stands unescaped in a string")
            }
        }
    }

    /// Checks a string and moves past it.
    package mutating func skipString(_ bytes: Span<UInt8>) throws(SyntaxError) {
        guard take(UInt8(ascii: "\""), bytes) else { throw fail("a string should stand here") }
        var ignored: [UInt8] = []
        while true {
            offset = JSONScanner.endOfRun(bytes, from: offset)
            guard offset < bytes.count else { throw fail("the string has no closing quote") }
            switch bytes[offset] {
            case UInt8(ascii: "\""):
                offset += 1
                return
            case UInt8(ascii: "\\"):
                let next = offset + 1 < bytes.count ? bytes[offset + 1] : 0
                if next == UInt8(ascii: "n") || next == UInt8(ascii: "\"") {
                    offset += 2
                } else {
                    try escape(bytes, appendingTo: &ignored)
                    ignored.removeAll(keepingCapacity: true)
                }
            default: throw fail("a control character stands unescaped in a string")
            }
        }
    }

    /// The index of the next quote, backslash or control character, or the end.
    @inline(__always)
    private static func endOfRun(_ bytes: Span<UInt8>, from start: Int) -> Int {
        bytes.firstIndex(of: EndOfRun.self, from: start, to: bytes.count)
    }

    private enum EndOfRun: ByteKind {
        @inline(__always)
        static func holds<Block: ByteBlock>(_ bytes: Block) -> Block {
            // A sum has its highest bit clear only where the byte is the quote, the backslash or a control character.
            let seven = bytes & EightBytes.each(0x7F)
            let quote = (seven ^ EightBytes.each(UInt8(ascii: "\""))) &+ EightBytes.each(0x7F)
            let backslash = (seven ^ EightBytes.each(UInt8(ascii: "\\"))) &+ EightBytes.each(0x7F)
            let control = seven &+ EightBytes.each(0x60)
            return ~(quote & backslash & control | bytes) & EightBytes.each(0x80)
        }
    }

    private mutating func escape(_ bytes: Span<UInt8>, appendingTo out: inout [UInt8]) throws(SyntaxError) {
        guard offset + 1 < bytes.count else { throw fail("the string has no closing quote") }
        let letter = bytes[offset + 1]
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(letter)
        case UInt8(ascii: "b"): out.append(0x08)
        case UInt8(ascii: "f"): out.append(0x0C)
        case UInt8(ascii: "n"): out.append(0x0A)
        case UInt8(ascii: "r"): out.append(0x0D)
        case UInt8(ascii: "t"): out.append(0x09)
        case UInt8(ascii: "u"):
            var scalar = try hex(bytes, at: offset + 2)
            offset += 6
            if scalar >= 0xD800 && scalar < 0xDC00, offset + 5 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
                bytes[offset + 1] == UInt8(ascii: "u")
            {
                let low = try hex(bytes, at: offset + 2)
                if low >= 0xDC00 && low < 0xE000 {
                    scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
                    offset += 6
                }
            }
            WordScalars.append(scalar >= 0xD800 && scalar < 0xE000 ? 0xFFFD : scalar, to: &out)
            return
        default: throw fail("no such escape in a string")
        }
        offset += 2
    }

    private func hex(_ bytes: Span<UInt8>, at start: Int) throws(SyntaxError) -> UInt32 {
        var value: UInt32 = 0
        for i in start..<start + 4 {
            guard i < bytes.count else { throw fail("the escape \\u needs four hexadecimal digits") }
            let byte = bytes[i]
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 0x57)
            case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x37)
            default: throw fail("the escape \\u needs four hexadecimal digits")
            }
        }
        return value
    }

    /// Reads a number and gives the range of its bytes.
    package mutating func number(_ bytes: Span<UInt8>) throws(SyntaxError) -> Range<Int> {
        let start = offset
        _ = take(UInt8(ascii: "-"), bytes)
        if !take(UInt8(ascii: "0"), bytes) { try digits(bytes) }
        if take(UInt8(ascii: "."), bytes) { try digits(bytes) }
        if take(UInt8(ascii: "e"), bytes) || take(UInt8(ascii: "E"), bytes) {
            if !take(UInt8(ascii: "+"), bytes) { _ = take(UInt8(ascii: "-"), bytes) }
            try digits(bytes)
        }
        return start..<offset
    }

    private mutating func digits(_ bytes: Span<UInt8>) throws(SyntaxError) {
        let start = offset
        while offset < bytes.count, bytes[offset].isASCIIDigit { offset += 1 }
        if offset == start { throw fail("a digit should stand here") }
    }

    private mutating func literal(_ bytes: Span<UInt8>) throws(SyntaxError) {
        for word: StaticString in ["true", "false", "null"] {
            if bytes.holds(word, at: offset) {
                offset += word.utf8CodeUnitCount
                return
            }
        }
        throw fail("a value should stand here")
    }

    /// Checks one value of any kind and moves past it.
    package mutating func skipValue(_ bytes: Span<UInt8>) throws(SyntaxError) {
        var stack: [UInt8] = []
        var ignored: [UInt8] = []
        repeat {
            skipSpace(bytes)
            if let top = stack.last, top & 1 == 1 {
                // Nothing stood in this container yet: it may end here, or its first value follows.
                if take(JSONScanner.byte(closing: top), bytes) {
                    stack.removeLast()
                    try finishValue(bytes, &stack, &ignored)
                    continue
                }
                stack[stack.count - 1] = top & 2
                if JSONScanner.isObject(top) {
                    try memberName(bytes, &ignored)
                    skipSpace(bytes)
                }
            }
            switch try kind(bytes) {
            case .string: try skipString(bytes)
            case .number: _ = try number(bytes)
            case .literal: try literal(bytes)
            case .object, .array:
                guard stack.count < Limits.jsonDepth else {
                    throw fail("arrays and objects are nested more than \(Limits.jsonDepth) deep")
                }
                stack.append(bytes[offset] == UInt8(ascii: "{") ? 3 : 1)
                offset += 1
                continue
            }
            try finishValue(bytes, &stack, &ignored)
        } while !stack.isEmpty
    }

    /// The stack of ``skipValue()`` holds 2 for an object and 0 for an array, plus 1 as long as nothing stood in it.
    private static func isObject(_ entry: UInt8) -> Bool { entry & 2 == 2 }
    private static func byte(closing entry: UInt8) -> UInt8 {
        isObject(entry) ? UInt8(ascii: "}") : UInt8(ascii: "]")
    }

    /// After a value: closes the containers that end here, or moves past the comma to the next value.
    private mutating func finishValue(_ bytes: Span<UInt8>, _ stack: inout [UInt8], _ ignored: inout [UInt8])
        throws(SyntaxError)
    {
        while let top = stack.last {
            skipSpace(bytes)
            if take(UInt8(ascii: ","), bytes) {
                skipSpace(bytes)
                if JSONScanner.isObject(top) { try memberName(bytes, &ignored) }
                return
            }
            guard take(JSONScanner.byte(closing: top), bytes) else {
                throw fail(
                    JSONScanner.isObject(top) ? "a comma or } should stand here" : "a comma or ] should stand here")
            }
            stack.removeLast()
        }
    }

    private mutating func memberName(_ bytes: Span<UInt8>, _ name: inout [UInt8]) throws(SyntaxError) {
        name.removeAll(keepingCapacity: true)
        try string(bytes, appendingTo: &name)
        skipSpace(bytes)
        guard take(UInt8(ascii: ":"), bytes) else { throw fail("a colon should stand here") }
    }
}
