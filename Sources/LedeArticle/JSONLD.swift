import LedeText

/// A value of a JSON-LD script.
struct JSONLDValue {
    /// The kinds of values.
    enum Kind { case object, array, string, other }
    /// Its kind.
    var kind: Kind
    /// The name it has in its object, as it is written; empty in an array.
    var key: Range<Int>
    /// Its bytes in the script, those of a string without the quotes.
    var range: Range<Int>
    /// The index after its last descendant.
    var end: Int
    /// The index of the object or array around it; -1 at the top.
    var parent: Int
}

/// Reads JSON-LD as pages have it: with line breaks in strings, trailing commas, comments, several values in a row.
///
/// What cannot be read is skipped; there is no error. Linear in the bytes, without recursion.
struct JSONLD {
    /// Most values of a script that are kept, and of all scripts of a page together.
    static let valueLimit = 50_000
    /// Longest name of a type that is read, in bytes.
    private static let typeBytes = 128

    /// The values in the order of the text, so that the descendants of a value follow it at once.
    private(set) var values: [JSONLDValue] = []
    /// The script.
    let text: [UInt8]

    /// Reads a script.
    ///
    /// - Parameter limit: the most values that are kept.
    init(_ text: [UInt8], limit: Int = JSONLD.valueLimit) {
        self.text = text
        read(text, limit)
    }

    private mutating func read(_ text: [UInt8], _ limit: Int) {
        let bytes = text.span
        var open: [Int] = []
        var key = 0..<0
        var isKey = false
        var i = 0
        while i < bytes.count, values.count < limit {
            let byte = bytes[i]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                let isObject = byte == UInt8(ascii: "{")
                if open.count < Limits.jsonDepth {
                    append(isObject ? .object : .array, key, i..<i, open.last)
                    open.append(values.count - 1)
                }
                key = 0..<0
                isKey = isObject
                i += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if let last = open.popLast() {
                    values[last].end = values.count
                    values[last].range = values[last].range.lowerBound..<i + 1
                }
                key = 0..<0
                isKey = open.last.map { values[$0].kind == .object } ?? false
                i += 1
            case UInt8(ascii: ","):
                key = 0..<0
                isKey = open.last.map { values[$0].kind == .object } ?? false
                i += 1
            case UInt8(ascii: ":"):
                isKey = false
                i += 1
            case UInt8(ascii: "\""):
                let start = i + 1
                i = start
                while i < bytes.count, bytes[i] != UInt8(ascii: "\"") { i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1 }
                let end = min(i, bytes.count)
                if isKey { key = start..<end } else { append(.string, key, start..<end, open.last) }
                i = end + 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "a")...UInt8(ascii: "z"):
                let start = i
                while i < bytes.count,
                    bytes[i].isASCIILetter
                        || bytes[i] >= 0x2B && bytes[i] <= 0x39 && bytes[i] != 0x2C
                { i += 1 }
                if i == start { i += 1 }
                append(.other, key, start..<i, open.last)
            default: i += 1
            }
        }
        for index in open { values[index].end = values.count }
    }

    private mutating func append(_ kind: JSONLDValue.Kind, _ key: Range<Int>, _ range: Range<Int>, _ parent: Int?) {
        values.append(
            JSONLDValue(kind: kind, key: key, range: range, end: values.count + 1, parent: parent ?? -1))
    }

    /// The indices of an object's or array's own values.
    func children(of index: Int) -> [Int] {
        var out: [Int] = []
        var i = index + 1
        while i < values[index].end {
            out.append(i)
            i = values[i].end
        }
        return out
    }

    /// The value that an object has under a name, as schema.org spells it.
    func value(_ name: StaticString, of object: Int) -> Int? {
        guard values[object].kind == .object else { return nil }
        var i = object + 1
        while i < values[object].end {
            if isEqual(values[i].key, name) { return i }
            i = values[i].end
        }
        return nil
    }

    /// Whether bytes of the script are a word.
    private func isEqual(_ range: Range<Int>, _ word: StaticString) -> Bool {
        range.count == word.utf8CodeUnitCount && text.span.holds(word, at: range.lowerBound)
    }

    /// The texts of a value: of a string itself, of an object its name, of an array those of its values.
    func texts(_ index: Int, limit: Int = Limits.metadataBytes) -> [[UInt8]] {
        switch values[index].kind {
        case .string, .other: return [string(index, limit: limit)].filter { !$0.isEmpty }
        case .object:
            if let name = value("name", of: index) {
                let kind = values[name].kind
                if kind == .string { return texts(name, limit: limit) }
                if kind == .array { return children(of: name).prefix(1).map { string($0, limit: limit) } }
            }
            // A reference to an object that stands elsewhere.
            if let id = value("@id", of: index), let named = object(withID: values[id].range, besides: index),
                let name = value("name", of: named), values[name].kind == .string
            {
                return texts(name, limit: limit)
            }
            return []
        case .array:
            var out: [[UInt8]] = []
            for child in children(of: index).prefix(16) where values[child].kind != .array {
                out.append(contentsOf: texts(child, limit: limit))
            }
            return out
        }
    }

    /// The object that has an `@id` and a name.
    private func object(withID id: Range<Int>, besides reference: Int) -> Int? {
        // An object may have its `@id` many times: each object is searched for a name once.
        var nameless: Set<Int> = []
        for i in values.indices where values[i].kind == .string && isEqual(values[i].key, "@id") {
            let parent = values[i].parent
            guard parent >= 0, parent != reference, values[i].range.count == id.count,
                !nameless.contains(parent), text[values[i].range].elementsEqual(text[id])
            else { continue }
            if value("name", of: parent) != nil { return parent }
            nameless.insert(parent)
        }
        return nil
    }

    /// A string with its escapes and character references resolved, white space collapsed, at most `limit` bytes.
    func string(_ index: Int, limit: Int = Limits.metadataBytes) -> [UInt8] {
        let raw = unescaped(index, limit: limit, lineBreak: " ")
        var decoded: [UInt8] = []
        let rawBytes = raw.span
        var i = 0
        while i < rawBytes.count {
            if rawBytes[i] == UInt8(ascii: "&") {
                i = HTMLEntities.decode(rawBytes, at: i, end: rawBytes.count, inAttribute: false, into: &decoded)
            } else {
                decoded.append(rawBytes[i])
                i += 1
            }
        }
        return Whitespace.collapse(Scalars.clean(decoded.span).text.span, limit: limit)
    }

    /// A string with its escapes resolved and its line breaks as those of HTML, at most `limit` bytes.
    func lines(_ index: Int, limit: Int) -> [UInt8] {
        Scalars.clean(unescaped(index, limit: limit, lineBreak: "<br><br>").span).text
    }

    private func unescaped(_ index: Int, limit: Int, lineBreak: StaticString) -> [UInt8] {
        guard values[index].kind == .string || values[index].kind == .other else { return [] }
        return JSONLD.unescape(text.span, values[index].range, limit: limit, lineBreak: lineBreak)
    }

    /// The bytes of a string with its escapes resolved, at most about twice `limit`.
    static func unescape(_ bytes: Span<UInt8>, _ range: Range<Int>, limit: Int, lineBreak: StaticString) -> [UInt8] {
        var raw: [UInt8] = []
        var i = range.lowerBound
        let end = range.upperBound
        while i < end, raw.count < 2 * limit {
            guard bytes[i] == UInt8(ascii: "\\"), i + 1 < end else {
                raw.append(bytes[i])
                i += 1
                continue
            }
            switch bytes[i + 1] {
            case UInt8(ascii: "r"), UInt8(ascii: "t"): raw.append(0x20)
            case UInt8(ascii: "n"): lineBreak.withUTF8Buffer { raw.append(contentsOf: $0) }
            case UInt8(ascii: "u"):
                var scalar = hexadecimal(bytes, i + 2, end)
                if scalar & 0xFC00 == 0xD800, i + 7 < end, bytes[i + 6] == UInt8(ascii: "\\") {
                    let low = hexadecimal(bytes, i + 8, end)
                    if low & 0xFC00 == 0xDC00 {
                        scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
                        i += 6
                    }
                }
                if scalar & 0xF800 == 0xD800 { scalar = 0xFFFD }
                WordScalars.append(scalar, to: &raw)
                i += 4
            default: raw.append(bytes[i + 1])
            }
            i += 2
        }
        return raw
    }

    private static func hexadecimal(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
        var value: UInt32 = 0
        for i in start..<start + 4 {
            guard i < end else { return 0xFFFD }
            switch bytes[i] {
            case 0x30...0x39: value = value << 4 | UInt32(bytes[i] - 0x30)
            case 0x41...0x46: value = value << 4 | UInt32(bytes[i] - 0x37)
            case 0x61...0x66: value = value << 4 | UInt32(bytes[i] - 0x57)
            default: return 0xFFFD
            }
        }
        return value
    }

    /// Whether an object is of a type whose name ends so: `NewsArticle` is an `Article`.
    func isA(_ object: Int, _ suffixes: [StaticString]) -> Bool {
        guard let type = value("@type", of: object) else { return false }
        // A type is a string or an array of strings; an object here names none, and is not searched for.
        let types = values[type].kind == .array ? Array(children(of: type).prefix(16)) : [type]
        for type in types where values[type].kind == .string {
            let name = string(type, limit: JSONLD.typeBytes)
            for suffix in suffixes where name.count >= suffix.utf8CodeUnitCount {
                if suffix.withUTF8Buffer({ name.suffix($0.count).elementsEqual($0) }) { return true }
            }
        }
        return false
    }
}
