/// A parser of JSON that takes nothing but RFC 8259, to judge what the writers write.
indirect enum StrictJSON: Equatable {
    case object([Member])
    case array([StrictJSON])
    case string(String)
    case number(Double)
    case boolean(Bool)
    case null

    struct Member: Equatable {
        var name: String
        var value: StrictJSON
    }

    struct Malformed: Error {
        var offset: Int
    }

    init(_ bytes: [UInt8]) throws {
        var parser = Parser(bytes: bytes)
        self = try parser.value()
        parser.skipSpace()
        guard parser.offset == bytes.count else { throw Malformed(offset: parser.offset) }
    }

    subscript(name: String) -> StrictJSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    var array: [StrictJSON] {
        guard case .array(let values) = self else { return [] }
        return values
    }

    var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    var names: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.name)
    }

    /// All strings in it.
    var strings: [String] {
        switch self {
        case .object(let members): members.flatMap { $0.value.strings }
        case .array(let values): values.flatMap(\.strings)
        case .string(let text): [text]
        default: []
        }
    }

    private struct Parser {
        let bytes: [UInt8]
        var offset = 0

        var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

        mutating func skipSpace() {
            while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { offset += 1 }
        }

        mutating func take(_ text: String) throws {
            for byte in text.utf8 {
                guard next == byte else { throw Malformed(offset: offset) }
                offset += 1
            }
        }

        mutating func value() throws -> StrictJSON {
            skipSpace()
            switch next {
            case UInt8(ascii: "{"):
                return try .object(
                    items(closing: UInt8(ascii: "}")) { parser in
                        parser.skipSpace()
                        let name = try parser.string()
                        parser.skipSpace()
                        try parser.take(":")
                        return Member(name: name, value: try parser.value())
                    })
            case UInt8(ascii: "["): return try .array(items(closing: UInt8(ascii: "]")) { try $0.value() })
            case UInt8(ascii: "\""): return .string(try string())
            case UInt8(ascii: "t"):
                try take("true")
                return .boolean(true)
            case UInt8(ascii: "f"):
                try take("false")
                return .boolean(false)
            case UInt8(ascii: "n"):
                try take("null")
                return .null
            default: return .number(try number())
            }
        }

        mutating func items<Item>(closing: UInt8, _ item: (inout Parser) throws -> Item) throws -> [Item] {
            offset += 1
            var items: [Item] = []
            skipSpace()
            if next == closing {
                offset += 1
                return items
            }
            while true {
                items.append(try item(&self))
                skipSpace()
                if next == closing {
                    offset += 1
                    return items
                }
                try take(",")
            }
        }

        mutating func number() throws -> Double {
            let start = offset
            while let byte = next, "+-.0123456789eE".utf8.contains(byte) { offset += 1 }
            let text = String(decoding: bytes[start..<offset], as: UTF8.self)
            let digits = text.drop { $0 == "-" }
            let isPadded = digits.first == "0" && digits.dropFirst().first?.isNumber == true
            guard let first = digits.first, first.isNumber, !isPadded, text.last?.isNumber == true,
                let number = Double(text)
            else { throw Malformed(offset: start) }
            return number
        }

        mutating func string() throws -> String {
            try take("\"")
            var out: [UInt8] = []
            while let byte = next {
                offset += 1
                switch byte {
                case UInt8(ascii: "\""):
                    guard let text = String(validating: out, as: UTF8.self) else { throw Malformed(offset: offset) }
                    return text
                case 0..<0x20: throw Malformed(offset: offset)
                case UInt8(ascii: "\\"): try escape(into: &out)
                default: out.append(byte)
                }
            }
            throw Malformed(offset: offset)
        }

        mutating func escape(into out: inout [UInt8]) throws {
            let letters = Array("\"\\/bfnrt".utf8)
            let meanings: [UInt8] = [0x22, 0x5C, 0x2F, 0x08, 0x0C, 0x0A, 0x0D, 0x09]
            guard let byte = next else { throw Malformed(offset: offset) }
            if let index = letters.firstIndex(of: byte) {
                offset += 1
                out.append(meanings[index])
                return
            }
            var unit = try codeUnit()
            if (0xD800..<0xDC00).contains(unit) {
                try take("\\")
                let low = try codeUnit()
                guard (0xDC00..<0xE000).contains(low) else { throw Malformed(offset: offset) }
                unit = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(unit) else { throw Malformed(offset: offset) }
            out.append(contentsOf: String(Character(scalar)).utf8)
        }

        mutating func codeUnit() throws -> UInt32 {
            try take("u")
            guard offset + 4 <= bytes.count,
                let unit = UInt32(String(decoding: bytes[offset..<offset + 4], as: UTF8.self), radix: 16)
            else { throw Malformed(offset: offset) }
            offset += 4
            return unit
        }
    }
}
