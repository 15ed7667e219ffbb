import LedeArticle
import LedeText

/// A JSON text that was read whole, for documents of our own.
package enum JSONValue {
    case string(String)
    case number(Double)
    case boolean(Bool)
    case null
    case array([JSONValue])
    case object([String: JSONValue])

    /// How deep arrays and objects may be nested: twice as deep as ours are.
    private static let depth = 16

    /// Reads a text; of members with one name the last counts.
    ///
    /// - Throws: `JSONScanner.SyntaxError`.
    package init(_ bytes: [UInt8]) throws {
        var scanner = JSONScanner(bytes.span)
        self = try JSONValue.value(bytes, &scanner, depth: JSONValue.depth)
        scanner.skipSpace(bytes.span)
        guard scanner.isAtEnd(bytes.span) else {
            throw JSONScanner.SyntaxError(message: "something follows the value", offset: scanner.offset)
        }
    }

    private static func value(_ bytes: [UInt8], _ scanner: inout JSONScanner, depth: Int) throws -> JSONValue {
        scanner.skipSpace(bytes.span)
        guard depth > 0 else {
            throw JSONScanner.SyntaxError(message: "arrays and objects are nested too deep", offset: scanner.offset)
        }
        switch try scanner.kind(bytes.span) {
        case .string: return .string(try text(bytes, &scanner))
        case .number:
            let range = try scanner.number(bytes.span)
            let digits = range.map { bytes[$0] }
            return .number(Double(String(decoding: digits, as: UTF8.self)) ?? 0)
        case .literal:
            let first = bytes[scanner.offset]
            try scanner.skipValue(bytes.span)
            return first == UInt8(ascii: "n") ? .null : .boolean(first == UInt8(ascii: "t"))
        case .array:
            var values: [JSONValue] = []
            try members(bytes, &scanner, closing: UInt8(ascii: "]")) { scanner in
                values.append(try value(bytes, &scanner, depth: depth - 1))
            }
            return .array(values)
        case .object:
            var values: [String: JSONValue] = [:]
            try members(bytes, &scanner, closing: UInt8(ascii: "}")) { scanner in
                let name = try text(bytes, &scanner)
                scanner.skipSpace(bytes.span)
                guard scanner.take(UInt8(ascii: ":"), bytes.span) else {
                    throw JSONScanner.SyntaxError(message: "a colon should stand here", offset: scanner.offset)
                }
                values[name] = try value(bytes, &scanner, depth: depth - 1)
            }
            return .object(values)
        }
    }

    /// Reads what stands between brackets, separated by commas.
    private static func members(
        _ bytes: [UInt8], _ scanner: inout JSONScanner, closing: UInt8, _ body: (inout JSONScanner) throws -> Void
    ) throws {
        _ = scanner.take(bytes[scanner.offset], bytes.span)
        scanner.skipSpace(bytes.span)
        if scanner.take(closing, bytes.span) { return }
        repeat {
            scanner.skipSpace(bytes.span)
            try body(&scanner)
            scanner.skipSpace(bytes.span)
        } while scanner.take(UInt8(ascii: ","), bytes.span)
        guard scanner.take(closing, bytes.span) else {
            throw JSONScanner.SyntaxError(message: "a comma or a bracket should stand here", offset: scanner.offset)
        }
    }

    private static func text(_ bytes: [UInt8], _ scanner: inout JSONScanner) throws -> String {
        var text: [UInt8] = []
        try scanner.string(bytes.span, appendingTo: &text)
        return String(decoding: text, as: UTF8.self)
    }

    /// A member of an object, or `nil`.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }

    /// The text, where it is a string.
    package var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    /// The value, where it is a number.
    var number: Double? {
        guard case .number(let value) = self else { return nil }
        return value
    }

    /// The value, where it is a whole number.
    package var integer: Int? { number.flatMap { Int(exactly: $0) } }

    /// The value, where it is `true` or `false`.
    var boolean: Bool? {
        guard case .boolean(let value) = self else { return nil }
        return value
    }

    /// The elements, where it is an array.
    package var array: [JSONValue]? {
        guard case .array(let elements) = self else { return nil }
        return elements
    }
}
