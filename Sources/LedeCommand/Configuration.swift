import Glibc
import Lede

/// The settings of a profile: those of the environment over those of the file over the defaults.
///
/// Flags stand over all of them; whoever has one looks at it first.
struct Configuration {
    /// A setting and where it comes from.
    struct Entry {
        var value: Value
        /// `lede.yaml:3`, `LEDE_FORMAT` or `default`.
        var origin: String
        /// Whether that is an environment variable.
        var isFromEnvironment = false
    }

    /// What a setting can be.
    enum Value {
        case text(String)
        case count(Int)
        case list([String])
        case weights([(name: String, weight: Double)])
        case outputs([OutputSettings])
    }

    /// Where a profile's digests go: one of `outputs`.
    struct OutputSettings {
        var format: OutputFormat
        var path: String
        /// The template that it is written with instead of the format.
        var template: String?
        var to: [MailAddress] = []
        var from: MailAddress?
        var subject: String?
        /// Whether each message of a long digest goes to a file of its own.
        var parts = false

        /// Whether it is written to files in a format that has parts.
        var hasPartsInFiles: Bool { path != "-" && template == nil && format.hasParts }

        /// What a file of it is called after its day.
        var fileExtension: String {
            guard let template else { return format.fileExtension }
            let name = template.split(separator: "/").last.map(String.init) ?? ""
            let plain = name.hasSuffix(".mustache") ? String(name.dropLast(9)) : name
            return plain.contains(".") ? plain.split(separator: ".").last.map(String.init) ?? "txt" : "txt"
        }

        private var place: FilePath { FilePath(argument: path).homeExpanded }

        /// Whether it is a folder, in which each day has a file.
        var isFolder: Bool { place.isFolder || place.bytes.last == UInt8(ascii: "/") }

        /// The file that a digest of a day goes to.
        func file(of day: String) -> FilePath {
            isFolder ? place.appending(Array((day + "." + fileExtension).utf8)) : place
        }

        /// What it is called in messages, and where it is noted that it was written.
        var name: String { (template ?? format.rawValue) + " to " + path }

        /// The same to another place.
        func with(path: String) -> OutputSettings {
            var output = self
            output.path = path
            return output
        }
    }

    /// A kind of value.
    private enum Kind { case text, path, zone, format, address, count, list, addresses, weights, outputs }

    /// What can be set, in the order in which it is shown.
    private static let keys: [(name: String, kind: Kind)] = [
        ("title", .text), ("time_zone", .zone), ("format", .format), ("output", .text), ("template", .text),
        ("stories", .count), ("stories_per_source", .count), ("sentences", .count), ("interests", .weights),
        ("sources", .weights), ("mute", .list), ("sections", .list), ("to", .addresses), ("from", .address),
        ("subject", .text), ("outputs", .outputs), ("database", .path), ("retention_days", .count),
    ]
    private static let outputKeys = ["format", "template", "path", "parts", "to", "from", "subject"]
    /// Where parts make no sense.
    static let partsMistake = "parts are for files of the formats slack, discord, telegram, teams and matrix"
    private static let defaults: [(name: String, value: Value)] = [
        ("time_zone", .text("UTC")), ("format", .text("text")), ("output", .text("-")), ("sentences", .count(3)),
    ]
    /// Most bytes of a file: nobody writes that much.
    private static let fileBytes = 1 << 20

    /// The file that was read, if there was one.
    private(set) var file: FilePath?
    /// The name of the profile.
    let profile: String
    private var entries: [String: Entry] = [:]

    /// Reads the settings of a profile.
    ///
    /// - Parameters:
    ///   - named: the file that was named; else `LEDE_CONFIG`, else `lede/lede.yaml` where XDG has configurations, if
    ///     it is there.
    ///   - profile: the profile that was named; else `LEDE_PROFILE`, else `default`.
    /// - Throws: the exit code 78 after a message with file and line.
    init(named: String?, profile: String?) throws {
        let fromEnvironment = Process.environment("LEDE_PROFILE").map { String(decoding: $0, as: UTF8.self) }
        self.profile = profile ?? fromEnvironment ?? Corpus.defaultProfile
        guard !self.profile.isEmpty, self.profile.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            throw Configuration.fail("a profile needs a name without spaces and controls")
        }
        for (name, value) in Configuration.defaults { entries[name] = Entry(value: value, origin: "default") }
        let isNamed = profile != nil || fromEnvironment != nil
        if let (path, bytes) = try Configuration.find(named) {
            file = path
            try read(bytes, name: path.description, isNamed: isNamed)
        } else if isNamed && self.profile != Corpus.defaultProfile {
            throw Configuration.fail("there is no configuration with a profile \(self.profile); see lede help config")
        }
        try readEnvironment()
    }

    static func fail(_ message: String) -> any Error { Process.fail(message, .configuration) }

    // MARK: The file

    /// The file and its bytes; `nil` where nobody named one and the usual one is not there.
    private static func find(_ named: String?) throws -> (FilePath, [UInt8])? {
        var path: FilePath
        var isNamed = true
        let ending = Array("lede/lede.yaml".utf8)
        if let named {
            path = FilePath(argument: named).homeExpanded
        } else if let bytes = Process.environment("LEDE_CONFIG") {
            path = FilePath(bytes: bytes).homeExpanded
        } else {
            isNamed = false
            if let folder = Process.environment("XDG_CONFIG_HOME"), folder.first == UInt8(ascii: "/") {
                path = FilePath(bytes: folder).appending(ending)
            } else if let home = Process.environment("HOME") {
                path = FilePath(bytes: home).appending(Array(".config/".utf8) + ending)
            } else {
                return nil
            }
        }
        guard isNamed || path.exists else { return nil }
        do {
            let bytes = try InputFile.open(path).readDocument()
            guard bytes.count <= fileBytes else { throw fail("\(path): a configuration has at most 1 MiB") }
            return (path, bytes)
        } catch let error as InputError {
            throw fail("\(path.inputName): the configuration \(error.description)")
        } catch let error as DocumentError {
            throw fail("\(path): the configuration cannot be read: \(error.description)")
        }
    }

    private mutating func read(_ bytes: [UInt8], name: String, isNamed: Bool) throws {
        let root: YAMLNode?
        do {
            root = try YAMLNode.read(bytes)
        } catch let error as YAMLNode.SyntaxError {
            throw Configuration.fail("\(name):\(error.line): \(error.message)")
        }
        var profiles: [String: YAMLNode] = [:]
        let reader = Reader(name: name)
        if let root {
            for (key, value) in try reader.mapping(root, "the configuration") {
                if key == "profiles" {
                    for (profile, settings) in try reader.mapping(value, "profiles") { profiles[profile] = settings }
                } else {
                    try take(key, value, reader, besides: ["profiles"])
                }
            }
        }
        // All of them, so that a mistake in one shows whoever is asked for.
        var writers: [String: String] = [:]
        for (profile, settings) in profiles.sorted(by: { $0.key < $1.key }) {
            var other = self
            try other.takeProfile(settings, reader)
            // What stands outside of the profiles goes for each of them; what one says itself is its own.
            let own = try reader.mapping(settings, "a profile").first { ["outputs", "output"].contains($0.key) }
            guard let own else { continue }
            for output in other.outputs {
                guard let file = Configuration.fileKey(of: output) else { continue }
                if let first = writers[file], first != profile {
                    throw reader.fail(
                        own.value,
                        "the profiles \(first) and \(profile) write to one file: \(output.name); give each its own")
                }
                writers[file] = profile
            }
        }
        if let settings = profiles[profile] {
            try takeProfile(settings, reader)
        } else if isNamed && profile != Corpus.defaultProfile {
            let nearest = Configuration.nearest(to: profile, among: Array(profiles.keys))
            throw Configuration.fail(
                "\(name): there is no profile \(profile)" + (nearest.map { "; did you mean \($0)?" } ?? ""))
        }
    }

    private mutating func takeProfile(_ settings: YAMLNode, _ reader: Reader) throws {
        for (key, value) in try reader.mapping(settings, "a profile") {
            if ["retention_days", "database"].contains(key) {
                throw reader.fail(value, "\(key) is for all profiles: set it outside of them")
            }
            try take(key, value, reader, besides: [])
        }
    }

    private mutating func take(_ key: String, _ node: YAMLNode, _ reader: Reader, besides: [String]) throws {
        guard let kind = Configuration.keys.first(where: { $0.name == key })?.kind else {
            let nearest = Configuration.nearest(to: key, among: Configuration.keys.map(\.name) + besides)
            throw reader.fail(node, "unknown key \(key); " + Configuration.hint(nearest))
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

    private static func hint(_ nearest: String?) -> String {
        nearest.map { "did you mean \($0)?" } ?? "lede help config names those that there are"
    }

    /// The first two outputs of which one would overwrite the other's file.
    private static func clash(in outputs: [OutputSettings]) -> (Int, Int)? {
        guard outputs.count > 1 else { return nil }
        var seen: [String: Int] = [:]
        for (number, output) in outputs.enumerated() {
            guard let key = fileKey(of: output) else { continue }
            if let first = seen[key] { return (first, number) }
            seen[key] = number
        }
        return nil
    }

    /// What is the same of two outputs that write to the same files; `nil` for standard output.
    private static func fileKey(of output: OutputSettings) -> String? {
        guard output.path != "-" else { return nil }
        let parts = output.file(of: "day").bytes.split(separator: UInt8(ascii: "/")).filter { $0 != [0x2E] }
        let isAbsolute = output.path.hasPrefix("/") || output.path.hasPrefix("~/")
        return "\(isAbsolute) \(output.parts) "
            + parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    }

    private func output(_ node: YAMLNode, _ reader: Reader) throws -> OutputSettings {
        var texts: [String: String] = [:]
        var to: [String] = []
        for (key, value) in try reader.mapping(node, "an output") {
            guard Configuration.outputKeys.contains(key) else {
                let nearest = Configuration.nearest(to: key, among: Configuration.outputKeys)
                throw reader.fail(value, "unknown key \(key) of an output; " + Configuration.hint(nearest))
            }
            if key == "to" { to = try reader.texts(value, key) } else { texts[key] = try reader.text(value, key) }
        }
        guard let path = texts["path"], !path.isEmpty else { throw reader.fail(node, "an output needs a path") }
        guard let format = OutputFormat(rawValue: texts["format"] ?? "text") else {
            throw reader.fail(node, "an output has the unknown format \(texts["format"] ?? "")")
        }
        var output = OutputSettings(format: format, path: path, template: texts["template"], subject: texts["subject"])
        for address in to + [texts["from"]].compactMap(\.self) where MailAddress(address) == nil {
            throw reader.fail(node, "\(address) is no mail address")
        }
        output.to = to.compactMap { MailAddress($0) }
        output.from = texts["from"].flatMap { MailAddress($0) }
        switch texts["parts"] {
        case nil, "false": break
        case "true": output.parts = true
        case let text?: throw reader.fail(node, "an output has parts: \(text); give true or false")
        }
        if output.parts && !output.hasPartsInFiles { throw reader.fail(node, Configuration.partsMistake) }
        return output
    }

    // MARK: The environment

    private mutating func readEnvironment() throws {
        // LEDE_DATABASE is a path as it stands, which need not even be UTF-8: see DatabaseOptions.
        for (name, kind) in Configuration.keys where ![.weights, .outputs, .list, .path].contains(kind) {
            let variable = "LEDE_" + name.uppercased()
            guard let bytes = Process.environment(variable) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            do {
                let value: Value = kind == .addresses ? .list(Configuration.split(text)) : .text(text)
                entries[name] = Entry(
                    value: try Configuration.checked(value, kind), origin: variable, isFromEnvironment: true)
            } catch let error as Mistake {
                throw Configuration.fail("\(variable) \(error.message)")
            }
        }
    }

    /// The parts of a list with commas.
    static func split(_ text: String) -> [String] {
        text.split(separator: ",").map { part in
            String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }
    }

    private struct Mistake: Error { var message: String }

    private static func checked(_ value: Value, _ kind: Kind) throws -> Value {
        switch (kind, value) {
        case (.count, .text(let text)):
            guard let number = Int(text), number >= 1 else { throw Mistake(message: "needs a number from 1 on") }
            guard number <= 1_000_000_000 else { throw Mistake(message: "needs a number up to a billion") }
            return .count(number)
        case (.format, .text(let text)):
            guard OutputFormat(rawValue: text) != nil else {
                let names = OutputFormat.allCases.map(\.rawValue)
                let hint = nearest(to: text, among: names).map { "; did you mean \($0)?" }
                throw Mistake(
                    message: "is the unknown \(text)" + (hint ?? ": there are \(names.joined(separator: ", "))"))
            }
        case (.path, .text(let text)):
            guard text.hasPrefix("/") || text.hasPrefix("~/") else {
                throw Mistake(message: "needs a path that begins with / or ~/")
            }
        case (.zone, .text(let text)):
            do { _ = try TimeZoneRules(identifier: text) } catch {
                throw Mistake(message: "\(text) is no known time zone")
            }
        case (.address, .text(let text)):
            guard MailAddress(text) != nil else { throw Mistake(message: "\(text) is no mail address") }
        case (.addresses, .list(let texts)):
            for text in texts where MailAddress(text) == nil { throw Mistake(message: "\(text) is no mail address") }
        case (.outputs, .outputs(let outputs)) where outputs.isEmpty:
            throw Mistake(message: "needs one at least; without the key a digest is printed")
        default: break
        }
        return value
    }

    /// The known name that is nearest to one, if it is near enough to be meant.
    static func nearest(to name: String, among names: [String]) -> String? {
        let near = names.sorted().map { (name: $0, distance: distance(Array(name.utf8), Array($0.utf8))) }
            .min { $0.distance < $1.distance }
        guard let near, near.distance <= max(2, name.utf8.count / 3) else { return nil }
        return near.name
    }

    /// The edit distance of Levenshtein.
    private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        guard a.count <= 100, b.count <= 100 else { return .max }
        var row = Array(0...b.count)
        for i in 0..<a.count {
            var diagonal = row[0]
            row[0] = i + 1
            for k in 0..<b.count {
                let cost = diagonal + (a[i] == b[k] ? 0 : 1)
                diagonal = row[k + 1]
                row[k + 1] = min(cost, row[k] + 1, diagonal + 1)
            }
        }
        return row[b.count]
    }

    // MARK: What is in force

    private func text(_ name: String) -> String? {
        guard case .text(let text) = entries[name]?.value else { return nil }
        return text
    }

    private func count(_ name: String) -> Int? {
        guard case .count(let count) = entries[name]?.value else { return nil }
        return count
    }

    private func list(_ name: String) -> [String] {
        guard case .list(let list) = entries[name]?.value else { return [] }
        return list
    }

    private func weights(_ name: String) -> [(name: String, weight: Double)] {
        guard case .weights(let weights) = entries[name]?.value else { return [] }
        return weights
    }

    var timeZone: String { text("time_zone") ?? "UTC" }
    var retentionDays: Int? { count("retention_days") }
    /// The corpus that the file names.
    var database: FilePath? { text("database").map { FilePath(argument: $0).homeExpanded } }

    /// The corpus that the file names, whatever the profile.
    static func database(named: String?) throws -> FilePath? {
        try Configuration(named: named, profile: Corpus.defaultProfile).database
    }

    /// The targets of the profile: its `outputs`, else the one of `output` and `format`.
    var outputs: [OutputSettings] {
        let isOverridden = ["output", "format", "template"].contains { entries[$0]?.isFromEnvironment == true }
        if case .outputs(let outputs) = entries["outputs"]?.value, !isOverridden {
            return outputs.map { settings in
                var output = settings
                if output.to.isEmpty { output.to = list("to").compactMap { MailAddress($0) } }
                output.from = output.from ?? text("from").flatMap { MailAddress($0) }
                output.subject = output.subject ?? text("subject")
                return output
            }
        }
        return [single]
    }

    /// The target of `output` and `format`.
    var single: OutputSettings {
        // A format of the environment stands over a template of the file.
        let isFormatNearer =
            entries["format"]?.isFromEnvironment == true && entries["template"]?.isFromEnvironment != true
        return OutputSettings(
            format: text("format").flatMap { OutputFormat(rawValue: $0) } ?? .text, path: text("output") ?? "-",
            template: isFormatNearer ? nil : text("template"),
            to: list("to").compactMap { MailAddress($0) }, from: text("from").flatMap { MailAddress($0) },
            subject: text("subject"))
    }

    /// What the digest shall look like.
    var digestOptions: DigestOptions {
        var options = DigestOptions()
        options.title = text("title")
        options.maximumStories = count("stories")
        options.storiesPerSource = count("stories_per_source")
        options.sentencesPerStory = count("sentences") ?? options.sentencesPerStory
        options.interests = weights("interests").map { DigestOptions.Interest($0.name, weight: $0.weight) }
        options.sourceWeights = Dictionary(weights("sources").map { ($0.name, $0.weight) }) { $1 }
        options.mutedWords = list("mute")
        options.sections = list("sections")
        return options
    }

    /// All settings as YAML, each with where it comes from.
    var plainText: String {
        var text = "# profile \(profile), " + (file.map { "configuration \($0)" } ?? "no configuration file") + "\n"
        for (name, _) in Configuration.keys {
            guard let entry = entries[name] else { continue }
            let comment = "  # \(entry.origin)\n"
            switch entry.value {
            case .text(let value): text += "\(name): \(Configuration.quoted(value))" + comment
            case .count(let value): text += "\(name): \(value)" + comment
            case .list(let values):
                text += "\(name): [" + values.map(Configuration.quoted).joined(separator: ", ") + "]" + comment
            case .weights(let weights):
                text += "\(name):" + comment
                for (word, weight) in weights {
                    let key = Configuration.quoted(word)
                    // YAML reads no longer key than 1,024 characters without a mark before it.
                    text += key.utf8.count <= 1000 ? "  \(key): \(weight)\n" : "  ? \(key)\n  : \(weight)\n"
                }
            case .outputs(let outputs):
                text += "\(name):" + comment
                for output in outputs {
                    text += "  - format: \(output.format.rawValue)\n    path: \(Configuration.quoted(output.path))\n"
                    if let template = output.template { text += "    template: \(Configuration.quoted(template))\n" }
                    if output.parts { text += "    parts: true\n" }
                    if !output.to.isEmpty {
                        let to = output.to.map { Configuration.quoted($0.text) }
                        text += "    to: [" + to.joined(separator: ", ") + "]\n"
                    }
                    if let from = output.from { text += "    from: \(Configuration.quoted(from.text))\n" }
                    if let subject = output.subject { text += "    subject: \(Configuration.quoted(subject))\n" }
                }
            }
        }
        return text
    }

    /// Text as a YAML scalar: as it is where it is a word, else in double quotes, with escapes for what YAML takes for no
    /// character and for what could do harm in a terminal.
    private static func quoted(_ text: String) -> String {
        let isPlain =
            !text.isEmpty
            && text.utf8.allSatisfy { byte in
                byte.isASCIIAlphanumeric || "_/".utf8.contains(byte)
            }
        guard !isPlain else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            let value = scalar.value
            if scalar == "\"" || scalar == "\\" {
                quoted += "\\\(scalar)"
            } else if value < 0x20 || value == 0x7F || value == 0xFEFF || JSONText.isHarmful(value) {
                let digits = String(value, radix: 16)
                quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            } else {
                quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

/// Takes values out of a YAML document, or says what is wrong with them.
private struct Reader {
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
