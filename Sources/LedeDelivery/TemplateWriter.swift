import LedeArticle
import LedeDigest
import LedeSummary
import LedeText

/// Writes a digest or summaries with a template of the user's: Mustache (https://mustache.github.io/mustache.5.html) over
/// the fields of the JSON digest or summary.
///
/// Known are variables, `{{{raw}}}` and `{{&raw}}` ones, sections, inverted sections, comments, dotted names and `{{.}}`;
/// no partials, delimiters of one's own or functions. A `url` is an address that is safe to link to in any format, or is
/// not there: the address of an article may be any text. In a section of an array `{{#-first}}` and `{{#-last}}` hold for
/// the first and the last element, which is how lists get their commas.
public struct TemplateWriter: Sendable {
    /// How the text of a variable is written.
    public enum Escaping: Sendable {
        /// HTML and XML.
        case html
        /// CommonMark.
        case markdown
        /// Inside of a string of JSON.
        case json
        /// As it is.
        case none

        /// That of a template, by what its name ends with, `.mustache` aside.
        public init(fileName: String) {
            let name = fileName.lowercased()
            // What ends with .mustache alone is HTML, as Mustache has it.
            let parts = name.split(separator: "/").last?.split(separator: ".").dropFirst() ?? []
            switch parts.last(where: { $0 != "mustache" }) ?? parts.last ?? "" {
            case "html", "htm", "xhtml", "xml", "atom", "rss", "svg", "mustache": self = .html
            case "md", "markdown": self = .markdown
            case "json", "jsonl": self = .json
            default: self = .none
            }
        }
    }

    /// What is wrong with a template, and where.
    public struct SyntaxError: Error, CustomStringConvertible, Sendable {
        /// The line, from 1.
        public let line: Int
        /// The sentence, without a full stop.
        public let description: String
    }

    /// What a template wrote too much of.
    public struct OutputError: Error, CustomStringConvertible, Sendable {
        /// The sentence, without a full stop.
        public let description: String
    }

    private indirect enum Node: Sendable {
        case text([UInt8])
        case variable([String], isRaw: Bool)
        case section([String], isInverted: Bool, [Node])
    }

    /// How deep sections may be nested.
    private static let depth = 32

    /// What going through a node counts at least, in bytes that it might have written.
    private static let nodeCost = 16

    private let nodes: [Node]
    private let escaping: Escaping
    private let name: String

    /// Reads a template.
    ///
    /// - Parameters:
    ///   - template: UTF-8; carriage returns and a byte order mark are no part of it.
    ///   - name: what messages call it.
    /// - Throws: ``SyntaxError``.
    public init(_ template: [UInt8], escaping: Escaping, name: String = "the template") throws {
        self.escaping = escaping
        self.name = name
        var parser = Parser(text: template)
        nodes = try parser.nodes(of: nil, depth: TemplateWriter.depth)
    }

    /// The digest in the form of the template.
    ///
    /// - Throws: ``OutputError`` beyond ``LedeText/Limits/templateBytes``.
    public func write(_ digest: Digest) throws -> [UInt8] {
        var out: [UInt8] = []
        try render(JSONDigestWriter(layout: .compact, explains: true).write(digest)[0], into: &out)
        return out
    }

    /// Writes a summary in the form of the template, over the fields of the JSON summary.
    ///
    /// - Throws: ``OutputError`` beyond ``LedeText/Limits/templateBytes``.
    public func write(_ article: Article, _ summary: Summary, into out: inout [UInt8]) throws {
        var json: [UInt8] = []
        var writer = JSONSummaryWriter(.lines)
        writer.write(article, summary, into: &json)
        try render(json, into: &out)
    }

    private func render(_ json: [UInt8], into out: inout [UInt8]) throws {
        guard let root = try? JSONValue(json) else { return }  // our own JSON is JSON
        var left = Limits.templateBytes
        let start = out.count
        do {
            try render(nodes, [root], into: &out, left: &left)
        } catch {
            out.removeLast(out.count - start)
            throw error
        }
    }

    /// Writes nodes.
    ///
    /// - Parameter left: how many more bytes may be written.
    private func render(_ nodes: [Node], _ context: [JSONValue], into out: inout [UInt8], left: inout Int) throws {
        for node in nodes {
            // A section inside of itself multiplies the work with each level, whatever it writes.
            left -= TemplateWriter.nodeCost
            guard left >= 0 else {
                throw OutputError(
                    description: "\(name): it writes more than \(Limits.templateBytes >> 20) MiB; "
                        + "look for a section inside of itself")
            }
            let before = out.count
            switch node {
            case .text(let text):
                out += text
                left -= text.count
            case .variable(let name, let isRaw):
                guard let text = TemplateWriter.find(name, context)?.text else { continue }
                if !isRaw, name.last == TemplateWriter.address, escaping == .markdown {
                    out += WebAddress(String(decoding: text, as: UTF8.self)).map(ChannelText.markdownDestination) ?? []
                    left -= out.count - before
                    continue
                }
                // Of an address only `&` is markup, and that in HTML and Markdown alone.
                let isPlain = isRaw || name.last == TemplateWriter.address && escaping != .html
                append(text, isRaw: isPlain, to: &out)
                left -= out.count - before
            case .section(let name, let isInverted, let body):
                let value = TemplateWriter.find(name, context)
                guard let value, value.isTrue else {
                    if isInverted { try render(body, context, into: &out, left: &left) }
                    continue
                }
                guard !isInverted else { continue }
                guard case .array(let elements) = value else {
                    try render(body, context + [value], into: &out, left: &left)
                    continue
                }
                for (number, element) in elements.enumerated() {
                    let place: [String: JSONValue] = [
                        "-first": .boolean(number == 0), "-last": .boolean(number == elements.count - 1),
                    ]
                    try render(body, context + [.object(place), element], into: &out, left: &left)
                }
            }
        }
    }

    private func append(_ text: [UInt8], isRaw: Bool, to out: inout [UInt8]) {
        switch isRaw ? .none : escaping {
        case .none: out += text
        case .html:
            for byte in text {
                switch byte {
                case UInt8(ascii: "\""): out.append(contentsOf: "&quot;".utf8)
                case UInt8(ascii: "'"): out.append(contentsOf: "&#39;".utf8)
                default: ChannelText.html.append([byte], to: &out)
                }
            }
        case .markdown:
            ChannelText.markdown.append(Briefing.line(String(decoding: text, as: UTF8.self)) ?? [], to: &out)
        case .json:
            var json = JSONText()
            json.string(utf8: text.span)
            out += json.bytes.dropFirst().dropLast()
        }
    }

    /// Looks a name up, from the innermost context outwards.
    private static func find(_ name: [String], _ context: [JSONValue]) -> JSONValue? {
        guard let first = name.first else { return context.last }
        guard var value = context.lazy.reversed().compactMap({ $0[first] }).first else { return nil }
        for part in name.dropFirst() {
            guard let inner = value[part] else { return nil }
            value = inner
        }
        guard name.last == address, case .string(let text) = value else { return value }
        return WebAddress(text).map { .string(String(decoding: $0.bytes, as: UTF8.self)) }
    }

    /// The field that holds the address of an article.
    private static let address = "url"

    /// Takes a template apart.
    private struct Parser {
        let text: [UInt8]
        private var i = 0
        private var line = 1

        /// The user's own text stands as it is, tabs and spaces of any kind too.
        init(text: [UInt8]) {
            let text = Array(String(decoding: text, as: UTF8.self).utf8)
            self.text = text.dropFirst(text.span.afterByteOrderMark).filter { $0 != 0x0D }
        }

        /// The nodes up to the end of a section, or of the text.
        ///
        /// - Parameter start: the line on which the section was opened.
        mutating func nodes(of section: String?, from start: Int = 1, depth: Int) throws -> [Node] {
            guard depth > 0 else { throw SyntaxError(line: line, description: "sections are nested too deep") }
            var nodes: [Node] = []
            while true {
                let begin = i
                while i < text.count, !isNext("{{") { advance() }
                nodes.append(.text(Array(text[begin..<i])))
                guard i < text.count else {
                    guard let section else { return nodes }
                    throw SyntaxError(line: start, description: "the section \(section) is not closed")
                }
                let opened = line
                let isStandalone = try isStandaloneTag()
                let (kind, name) = try tag()
                if isStandalone, "#^/!".utf8.contains(kind) { trimLine(&nodes) }
                switch kind {
                case UInt8(ascii: "!"): break
                case UInt8(ascii: "#"), UInt8(ascii: "^"):
                    let body = try self.nodes(of: name, from: opened, depth: depth - 1)
                    nodes.append(.section(Parser.parts(name), isInverted: kind == UInt8(ascii: "^"), body))
                case UInt8(ascii: "/"):
                    guard name == section else {
                        throw SyntaxError(line: line, description: "\(name) is closed, but not open here")
                    }
                    return nodes
                default:
                    let isRaw = kind == UInt8(ascii: "{") || kind == UInt8(ascii: "&")
                    nodes.append(.variable(Parser.parts(name), isRaw: isRaw))
                }
            }
        }

        private static func parts(_ name: String) -> [String] {
            name == "." ? [] : name.split(separator: ".").map(String.init)
        }

        private func isNext(_ mark: StaticString, at start: Int? = nil) -> Bool {
            text.span.holds(mark, at: start ?? i)
        }

        private mutating func advance() {
            if text[i] == 0x0A { line += 1 }
            i += 1
        }

        /// Reads a tag: the mark after its braces, 0 where there is none, and its name.
        private mutating func tag() throws -> (kind: UInt8, name: String) {
            i += 2
            var kind: UInt8 = 0
            if i < text.count, "#^/!>=<$&{".utf8.contains(text[i]) {
                kind = text[i]
                i += 1
            }
            if "><=$".utf8.contains(kind) {
                throw SyntaxError(line: line, description: "partials, blocks and other delimiters are not known")
            }
            let start = i
            let isTriple = kind == UInt8(ascii: "{")
            let end: StaticString = isTriple ? "}}}" : "}}"
            let opened = line
            while i < text.count, !isNext(end) { advance() }
            guard i < text.count else { throw SyntaxError(line: opened, description: "a tag is not closed") }
            let name = String(decoding: text[start..<i], as: UTF8.self).split(whereSeparator: \.isWhitespace)
            i += end.utf8CodeUnitCount
            guard kind != UInt8(ascii: "!") else { return (kind, "") }
            guard name.count == 1 else { throw SyntaxError(line: opened, description: "a tag needs one name") }
            return (kind, String(name[0]))
        }

        /// Whether the next tag is alone on its line.
        private func isStandaloneTag() throws -> Bool {
            var k = i
            while k > 0, text[k - 1] == 0x20 || text[k - 1] == 0x09 { k -= 1 }
            guard k == 0 || text[k - 1] == 0x0A else { return false }
            k = i
            while k < text.count, !isNext("}}", at: k) { k += 1 }
            k += 2
            while k < text.count, text[k] == 0x20 || text[k] == 0x09 { k += 1 }
            return k >= text.count || text[k] == 0x0A
        }

        /// Takes away what is left of the line of a tag that stands alone.
        private mutating func trimLine(_ nodes: inout [Node]) {
            if case .text(var before)? = nodes.last {
                while let last = before.last, last == 0x20 || last == 0x09 { before.removeLast() }
                nodes[nodes.count - 1] = .text(before)
            }
            while i < text.count, text[i] != 0x0A { i += 1 }
            if i < text.count { advance() }
        }
    }
}

extension JSONValue {
    /// What a variable shows: text, or a number as it is written.
    fileprivate var text: [UInt8]? {
        switch self {
        case .string(let text): return Array(text.utf8)
        case .number(let number):
            if let integer { return Array(String(integer).utf8) }
            var json = JSONText()
            json.decimal(number, places: JSONSummaryWriter.scorePlaces)
            return json.bytes
        case .boolean(let value): return Array((value ? "true" : "false").utf8)
        case .null, .array, .object: return nil
        }
    }

    /// Whether a section of it is shown.
    fileprivate var isTrue: Bool {
        switch self {
        case .null, .boolean(false): false
        case .array(let elements): !elements.isEmpty
        case .string(let text): !text.isEmpty
        default: true
        }
    }
}
