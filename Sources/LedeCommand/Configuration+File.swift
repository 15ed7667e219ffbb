import Lede

/// What stands in the file of a configuration.
extension Configuration {
    /// Most bytes of a file: nobody writes that much.
    private static let fileBytes = 1 << 20
    /// What can be set of an output.
    private static let outputKeys = ["format", "template", "path", "parts", "to", "from", "subject"]

    /// The file and its bytes; `nil` where nobody named one and the usual one is not there.
    static func find(_ named: String?) throws -> (FilePath, [UInt8])? {
        let path: FilePath
        if let named = named.map({ FilePath(argument: $0) })
            ?? Process.environment("LEDE_CONFIG").map({ FilePath(bytes: $0) })
        {
            path = named.homeExpanded
        } else {
            let usual = FilePath.standard("lede/lede.yaml", in: "XDG_CONFIG_HOME", else: ".config")
            guard let usual, usual.exists else { return nil }
            path = usual
        }
        do {
            let bytes = try InputFile.open(path).readDocument()
            guard bytes.count <= fileBytes else { throw fail("\(path): a configuration has at most 1 MiB") }
            return (path, bytes)
        } catch let error as InputError {
            throw fail("\(path.inputName): the configuration \(error.description)")
        }
    }

    /// Takes the settings of a file.
    ///
    /// - Parameters:
    ///   - name: the name of the file, for messages.
    ///   - isNamed: whether the profile was asked for by its name.
    mutating func read(_ bytes: [UInt8], name: String, isNamed: Bool) throws {
        let root: YAMLNode?
        do {
            root = try YAMLNode.read(bytes)
        } catch let error as YAMLNode.SyntaxError {
            throw Configuration.fail("\(name):\(error.line): \(error.message)")
        }
        var profiles: [String: YAMLNode] = [:]
        let reader = SettingsReader(name: name)
        if let root {
            for (key, value) in try reader.mapping(root, "the configuration") {
                if key == "profiles" {
                    for (profile, settings) in try reader.mapping(value, "profiles") { profiles[profile] = settings }
                } else {
                    try take(key, value, reader, besides: ["profiles"])
                }
            }
        }
        try checkProfiles(profiles, reader)
        if let settings = profiles[profile] {
            try takeProfile(settings, reader)
        } else if isNamed && profile != Corpus.defaultProfile {
            let hint = NearestName.question(profile, among: Array(profiles.keys)).map { "; " + $0 }
            throw Configuration.fail("\(name): there is no profile \(profile)" + (hint ?? ""))
        }
    }

    /// Looks at all profiles, so that a mistake in one shows whoever is asked for, and no two write to one file.
    private func checkProfiles(_ profiles: [String: YAMLNode], _ reader: SettingsReader) throws {
        var writers: [String: String] = [:]
        for (profile, settings) in profiles.sorted(by: { $0.key < $1.key }) {
            var other = self
            try other.takeProfile(settings, reader)
            // What stands outside of the profiles goes for each of them; what one says itself is its own.
            let own = try reader.mapping(settings, "a profile").first { ["outputs", "output"].contains($0.key) }
            guard let own else { continue }
            for output in other.outputs {
                guard let file = output.filesKey else { continue }
                if let first = writers[file], first != profile {
                    throw reader.fail(
                        own.value,
                        "the profiles \(first) and \(profile) write to one file: \(output.name); give each its own")
                }
                writers[file] = profile
            }
        }
    }

    private mutating func takeProfile(_ settings: YAMLNode, _ reader: SettingsReader) throws {
        for (key, value) in try reader.mapping(settings, "a profile") {
            if ["retention_days", "database"].contains(key) {
                throw reader.fail(value, "\(key) is for all profiles: set it outside of them")
            }
            try take(key, value, reader, besides: [])
        }
    }

    private mutating func take(_ key: String, _ node: YAMLNode, _ reader: SettingsReader, besides: [String]) throws {
        guard let kind = Configuration.keys.first(where: { $0.name == key })?.kind else {
            let hint = Configuration.hint(key, among: Configuration.keys.map(\.name) + besides)
            throw reader.fail(node, "unknown key \(key); " + hint)
        }
        let value: Value
        switch kind {
        case .outputs:
            let nodes = try reader.sequence(node, key)
            let outputs = try nodes.map { try output($0, reader) }
            if let (first, second) = Configuration.clash(in: outputs) {
                throw reader.fail(
                    nodes[second],
                    "two outputs go to one file: \(outputs[first].name), \(outputs[second].name); give each its own")
            }
            value = .outputs(outputs)
        case .list, .addresses: value = .list(try reader.texts(node, key))
        case .weights: value = .weights(try reader.weights(node, key))
        default: value = .text(try reader.text(node, key))
        }
        do {
            entries[key] = Entry(value: try Configuration.checked(value, kind), origin: "\(reader.name):\(node.line)")
        } catch let error as Mistake {
            throw reader.fail(node, "\(key) \(error.message)")
        }
    }

    private static func hint(_ key: String, among keys: [String]) -> String {
        NearestName.question(key, among: keys) ?? "lede help config names those that there are"
    }

    /// The first two outputs of which one would overwrite the other's file.
    private static func clash(in outputs: [OutputSettings]) -> (Int, Int)? {
        guard outputs.count > 1 else { return nil }
        var seen: [String: Int] = [:]
        for (number, output) in outputs.enumerated() {
            guard let key = output.filesKey else { continue }
            if let first = seen[key] { return (first, number) }
            seen[key] = number
        }
        return nil
    }

    private func output(_ node: YAMLNode, _ reader: SettingsReader) throws -> OutputSettings {
        var texts: [String: String] = [:]
        var to: [String] = []
        for (key, value) in try reader.mapping(node, "an output") {
            guard Configuration.outputKeys.contains(key) else {
                let hint = Configuration.hint(key, among: Configuration.outputKeys)
                throw reader.fail(value, "unknown key \(key) of an output; " + hint)
            }
            if key == "to" { to = try reader.texts(value, key) } else { texts[key] = try reader.text(value, key) }
        }
        guard let path = texts["path"], !path.isEmpty else { throw reader.fail(node, "an output needs a path") }
        var output = OutputSettings(format: .text, path: path, template: texts["template"])
        do {
            if let format = texts["format"] { output.format = try Configuration.format(format) }
        } catch let error as Mistake {
            throw reader.fail(node, "the format of an output \(error.message)")
        }
        for address in to + [texts["from"]].compactMap(\.self) where MailAddress(address) == nil {
            throw reader.fail(node, "\(address) is no mail address")
        }
        output.mail.to = to.compactMap { MailAddress($0) }
        output.mail.from = texts["from"].flatMap { MailAddress($0) }
        output.mail.subject = texts["subject"]
        switch texts["parts"] {
        case nil, "false": break
        case "true": output.parts = true
        case let text?: throw reader.fail(node, "an output has parts: \(text); give true or false")
        }
        if output.parts && !output.hasPartsInFiles { throw reader.fail(node, OutputSettings.partsMistake) }
        return output
    }
}

/// Takes values out of a YAML document, or says what is wrong with them.
private struct SettingsReader {
    /// The name of the file.
    let name: String

    func fail(_ node: YAMLNode, _ message: String) -> any Error {
        Configuration.fail("\(name):\(node.line): \(message)")
    }

    func mapping(_ node: YAMLNode, _ what: String) throws -> [(key: String, value: YAMLNode)] {
        if case .scalar(let text) = node.content, text.isEmpty { return [] }
        guard case .mapping(let members) = node.content else {
            throw fail(node, "\(what) should be keys with values")
        }
        var seen: Set<String> = []
        return try members.map { member in
            let key = try text(member.key, "a key")
            guard seen.insert(key).inserted else { throw fail(member.key, "\(key) is set twice") }
            return (key, YAMLNode(content: member.value.content, line: member.key.line))
        }
    }

    func sequence(_ node: YAMLNode, _ what: String) throws -> [YAMLNode] {
        guard case .sequence(let nodes) = node.content else { throw fail(node, "\(what) should be a list") }
        return nodes
    }

    func text(_ node: YAMLNode, _ what: String) throws -> String {
        guard case .scalar(let text) = node.content else { throw fail(node, "\(what) should be one value") }
        return text
    }

    /// A list of texts, or a single one.
    func texts(_ node: YAMLNode, _ what: String) throws -> [String] {
        if case .scalar(let text) = node.content { return text.isEmpty ? [] : [text] }
        return try sequence(node, what).map { try text($0, what) }
    }

    /// Names with weights, or a list of names that weigh 1.
    func weights(_ node: YAMLNode, _ what: String) throws -> [(name: String, weight: Double)] {
        if case .sequence(let names) = node.content { return try names.map { (try text($0, what), 1) } }
        return try mapping(node, what).map { name, value in
            guard let weight = Double(try text(value, name)), weight.isFinite, abs(weight) <= 100 else {
                throw fail(value, "the weight of \(name) should be a number from -100 to 100")
            }
            return (name, weight)
        }
    }
}
