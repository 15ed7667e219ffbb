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

    /// A kind of value.
    enum Kind { case text, path, zone, format, address, count, list, addresses, weights, outputs }

    /// What can be set, in the order in which it is shown.
    static let keys: [(name: String, kind: Kind)] = [
        ("title", .text), ("time_zone", .zone), ("format", .format), ("output", .text), ("template", .text),
        ("stories", .count), ("stories_per_source", .count), ("sentences", .count), ("interests", .weights),
        ("sources", .weights), ("mute", .list), ("sections", .list), ("to", .addresses), ("from", .address),
        ("subject", .text), ("outputs", .outputs), ("database", .path), ("retention_days", .count),
    ]
    private static let defaults: [(name: String, value: Value)] = [
        ("time_zone", .text("UTC")), ("format", .text("text")), ("output", .text("-")), ("sentences", .count(3)),
    ]

    /// The file that was read, if there was one.
    private(set) var file: FilePath?
    /// The name of the profile.
    let profile: String
    /// By the names of ``keys``.
    var entries: [String: Entry] = [:]

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

    // MARK: The environment

    private mutating func readEnvironment() throws {
        // LEDE_DATABASE is a path as it stands, which need not even be UTF-8: see DatabaseOptions.
        for (name, kind) in Configuration.keys where ![.weights, .outputs, .path].contains(kind) {
            let variable = "LEDE_" + name.uppercased()
            guard let bytes = Process.environment(variable) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            do {
                let value: Value = kind == .addresses || kind == .list ? .list(Configuration.split(text)) : .text(text)
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

    /// What is wrong with a value, behind the name of what it is given for.
    struct Mistake: Error { var message: String }

    /// A value of a kind, as it is kept.
    ///
    /// - Throws: ``Mistake``.
    static func checked(_ value: Value, _ kind: Kind) throws -> Value {
        switch (kind, value) {
        case (.count, .text(let text)):
            guard let number = Int(text), number >= 1 else { throw Mistake(message: "needs a number from 1 on") }
            guard number <= 1_000_000_000 else { throw Mistake(message: "needs a number up to a billion") }
            return .count(number)
        case (.format, .text(let text)): _ = try format(text)
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

    /// The format of a name.
    ///
    /// - Throws: ``Mistake``.
    static func format(_ name: String) throws -> OutputFormat {
        if let format = OutputFormat(rawValue: name) { return format }
        let names = OutputFormat.allCases.map(\.rawValue)
        let hint = NearestName.question(name, among: names).map { "; " + $0 }
        throw Mistake(message: "is the unknown \(name)" + (hint ?? ": there are \(names.joined(separator: ", "))"))
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
            let mail = mail
            return outputs.map { settings in
                var output = settings
                if output.mail.to.isEmpty { output.mail.to = mail.to }
                output.mail.from = output.mail.from ?? mail.from
                output.mail.subject = output.mail.subject ?? mail.subject
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
            template: isFormatNearer ? nil : text("template"), mail: mail)
    }

    private var mail: MailOptions {
        var mail = MailOptions()
        mail.to = list("to").compactMap { MailAddress($0) }
        mail.from = text("from").flatMap { MailAddress($0) }
        mail.subject = text("subject")
        return mail
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
}
