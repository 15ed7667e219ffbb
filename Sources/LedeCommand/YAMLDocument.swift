import CYAML
import Lede

/// A value of a YAML document with its line.
struct YAMLNode {
    /// What it is.
    enum Content {
        case scalar(String)
        case sequence([YAMLNode])
        case mapping([(key: YAMLNode, value: YAMLNode)])
    }

    var content: Content
    /// From 1.
    var line: Int

    /// What is wrong with a document, and where.
    struct SyntaxError: Error {
        var message: String
        var line: Int
    }

    /// How deep sequences and mappings may be nested.
    private static let depth = 16

    /// Reads a document; `nil` for one that holds nothing.
    ///
    /// Anchors and aliases are refused: a short document could stand for an endless one.
    ///
    /// - Throws: ``SyntaxError``.
    static func read(_ bytes: [UInt8]) throws -> YAMLNode? {
        var parser = yaml_parser_t()
        guard yaml_parser_initialize(&parser) == 1 else { throw SyntaxError(message: "there is no memory", line: 1) }
        defer { yaml_parser_delete(&parser) }
        return try bytes.withUnsafeBufferPointer { buffer in
            yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
            yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
            var root: YAMLNode?
            while true {
                var event = try next(&parser)
                defer { yaml_event_delete(&event) }
                switch event.type {
                case YAML_STREAM_END_EVENT: return root
                case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT, YAML_DOCUMENT_END_EVENT: continue
                default:
                    guard root == nil else {
                        throw SyntaxError(message: "there is a second document", line: line(of: event))
                    }
                    let node = try node(event, &parser, depth: depth)
                    if case .scalar(let text) = node.content, text.isEmpty { continue }
                    root = node
                }
            }
        }
    }

    private static func node(_ event: yaml_event_t, _ parser: inout yaml_parser_t, depth: Int) throws -> YAMLNode {
        let line = line(of: event)
        let anchor =
            switch event.type {
            case YAML_SCALAR_EVENT: event.data.scalar.anchor
            case YAML_SEQUENCE_START_EVENT: event.data.sequence_start.anchor
            case YAML_MAPPING_START_EVENT: event.data.mapping_start.anchor
            default: event.data.alias.anchor
            }
        guard anchor == nil else {
            throw SyntaxError(message: "anchors and aliases are not understood here", line: line)
        }
        guard depth > 0 else { throw SyntaxError(message: "values are nested too deep", line: line) }
        switch event.type {
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            return YAMLNode(content: .scalar(String(decoding: text, as: UTF8.self)), line: line)
        case YAML_SEQUENCE_START_EVENT:
            var nodes: [YAMLNode] = []
            while let node = try member(&parser, YAML_SEQUENCE_END_EVENT, depth: depth) { nodes.append(node) }
            return YAMLNode(content: .sequence(nodes), line: line)
        case YAML_MAPPING_START_EVENT:
            var members: [(key: YAMLNode, value: YAMLNode)] = []
            while let key = try member(&parser, YAML_MAPPING_END_EVENT, depth: depth) {
                guard let value = try member(&parser, YAML_MAPPING_END_EVENT, depth: depth) else { break }
                members.append((key, value))
            }
            return YAMLNode(content: .mapping(members), line: line)
        default: throw SyntaxError(message: "this is no value", line: line)
        }
    }

    /// The next value of a collection, or `nil` at its end.
    private static func member(
        _ parser: inout yaml_parser_t, _ end: yaml_event_type_t, depth: Int
    ) throws -> YAMLNode? {
        var event = try next(&parser)
        defer { yaml_event_delete(&event) }
        return event.type == end ? nil : try node(event, &parser, depth: depth - 1)
    }

    private static func next(_ parser: inout yaml_parser_t) throws -> yaml_event_t {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else {
            let problem = parser.problem.map { String(cString: $0) } ?? "this is no YAML"
            throw SyntaxError(message: problem, line: line(ofProblem: parser))
        }
        return event
    }

    /// The line of what was wrong; of bytes that are no text the parser knows only where they stand.
    private static func line(ofProblem parser: yaml_parser_t) -> Int {
        guard parser.error == YAML_READER_ERROR, let start = parser.input.string.start,
            let end = parser.input.string.end
        else { return Int(max(parser.problem_mark.line, parser.mark.line)) + 1 }
        let before = UnsafeBufferPointer(start: start, count: min(Int(parser.problem_offset), end - start))
        return before.count { $0 == 0x0A } + 1
    }

    private static func line(of event: yaml_event_t) -> Int { Int(event.start_mark.line) + 1 }
}
