import Glibc
import LedeDigest
import Testing

@testable import LedeDelivery

/// `Digests/digest.schema.json` says what the writer does.
struct DigestSchemaTests {
    private static func schema() throws -> StrictJSON {
        let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let descriptor = open(root + "/Digests/digest.schema.json", O_RDONLY)
        try #require(descriptor >= 0)
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(descriptor, &bytes, bytes.count)
        return try StrictJSON(Array(bytes[..<max(count, 0)]))
    }

    @Test func describesEveryMemberAndNoOther() throws {
        let schema = try Self.schema()
        #expect(schema["$schema"] == .string("https://json-schema.org/draft/2020-12/schema"))
        let digests = [SampleDigest.digest] + (0..<20).map { HostileDigests.digest(seed: $0) }
        for digest in digests {
            for format in [OutputFormat.json, .jsonl] {
                let json = try StrictJSON(format.digestWriter().write(digest).flatMap(\.self))
                #expect(faults(json, schema, schema, "$") == [])
            }
        }
    }

    @Test func refusesWhatIsNoDigest() throws {
        let schema = try Self.schema()
        let wrong = try StrictJSON(Array(#"{"schema_version":2,"date":"3 March","stories":[{"id":1}],"x":0}"#.utf8))
        #expect(faults(wrong, schema, schema, "$").count >= 6)
    }

    /// The keywords that the schema uses; members beyond `properties` are faults here, so that none stays undescribed.
    private func faults(_ json: StrictJSON, _ schema: StrictJSON, _ root: StrictJSON, _ path: String) -> [String] {
        if let reference = schema["$ref"]?.string, let name = reference.split(separator: "/").last {
            guard let definition = root["$defs"]?[String(name)] else { return ["\(path): no \(reference)"] }
            return faults(json, definition, root, path)
        }
        var found: [String] = []
        let types = schema["type"].map { $0.string.map { [$0] } ?? $0.strings } ?? []
        if !types.isEmpty && !types.contains(where: { isOf($0, json) }) { found.append("\(path): not \(types)") }
        if let constant = schema["const"], constant != json { found.append("\(path): not the constant") }
        if case .number(let number) = json, case .number(let minimum) = schema["minimum"], number < minimum {
            found.append("\(path): too small")
        }
        if let text = json.string, schema["pattern"]?.string?.hasPrefix("^[0-9]{4}-") == true, text.utf8.count < 10 {
            found.append("\(path): no date")
        }
        for required in schema["required"]?.strings ?? [] where !json.names.contains(required) {
            found.append("\(path): no \(required)")
        }
        if case .object(let members) = json {
            for member in members {
                if let property = schema["properties"]?[member.name] {
                    found += faults(member.value, property, root, path + "." + member.name)
                } else {
                    found.append("\(path): \(member.name) is not described")
                }
            }
        }
        if let items = schema["items"] {
            for (number, value) in json.array.enumerated() { found += faults(value, items, root, path + "[\(number)]") }
        }
        return found
    }

    private func isOf(_ type: String, _ json: StrictJSON) -> Bool {
        switch (type, json) {
        case ("object", .object), ("array", .array), ("string", .string), ("number", .number), ("null", .null): true
        case ("integer", .number(let number)): number == number.rounded()
        default: false
        }
    }
}
