import ArgumentParser
import Glibc
import Lede

/// What every command understands.
struct CommonOptions: ParsableArguments {
    @Flag(name: .customLong("quiet"), help: "Print no messages but errors.")
    var quiet = false

    @Flag(name: .customLong("no-color"), help: "Without effect: nothing is coloured.")
    var noColor = false
}

/// How articles are printed: as text for people, or each as a line of JSON.
enum ArticleFormat: String, ExpressibleByArgument, CaseIterable { case text, json }

/// Which corpus a command works with.
struct DatabaseOptions: ParsableArguments {
    /// What is said of it.
    static let help = ArgumentHelp(
        "The corpus.",
        discussion: "Default: LEDE_DATABASE, else the database of the configuration, else "
            + "$XDG_DATA_HOME/lede/corpus.sqlite, else ~/.local/share/lede/corpus.sqlite.",
        valueName: "file")

    @Option(name: .customLong("database"), help: DatabaseOptions.help, completion: .file())
    var database: String?

    /// What is said of the configuration.
    static let configHelp = ArgumentHelp(
        "The configuration.",
        discussion: "Default: LEDE_CONFIG, else $XDG_CONFIG_HOME/lede/lede.yaml, else ~/.config/lede/lede.yaml.",
        valueName: "file")

    @Option(help: DatabaseOptions.configHelp, completion: .file())
    var config: String?

    /// The database that is meant, and whether it was named.
    ///
    /// - Throws: an exit code, after its message: 78 where it would be that of a configuration with a mistake.
    func path() throws -> (path: FilePath, isNamed: Bool) {
        guard let place = try DatabaseOptions.path(database, config: config) else {
            throw Process.fail("no home folder is known; name the corpus with --database FILE", .usage)
        }
        return place
    }

    /// The database that is meant where the command line names one, or does not; `nil` where none is named and no home
    /// folder is known.
    static func path(_ database: String?, config: String?) throws -> (path: FilePath, isNamed: Bool)? {
        if let database {
            guard !database.isEmpty else { throw ValidationError("--database needs the name of a file.") }
            return (FilePath(argument: database).homeExpanded, true)
        }
        if let named = Process.environment("LEDE_DATABASE") { return (FilePath(bytes: named).homeExpanded, true) }
        if let named = try Configuration.database(named: config) { return (named, true) }
        return FilePath.standard("lede/corpus.sqlite", in: "XDG_DATA_HOME", else: ".local/share").map { ($0, false) }
    }

    /// Opens the corpus for reading.
    func openForReading() throws -> Corpus {
        let path = try path().path
        return try Process.reporting { try Corpus(path: path, access: .read) }
    }

    /// Opens the corpus for writing; the folders of the default place are made where they are missing.
    func openForWriting() throws -> Corpus {
        let (path, isNamed) = try path()
        if !isNamed {
            for (i, byte) in path.bytes.enumerated() where i > 0 && byte == UInt8(ascii: "/") {
                _ = FilePath(bytes: Array(path.bytes[..<i])).withCString { mkdir($0, 0o755) }
            }
        }
        return try Process.reporting { try Corpus(path: path, access: .write) }
    }

    /// Opens a corpus that is there for changing what it holds: none is made of a name that was mistyped.
    func openForUpkeep() throws -> Corpus {
        let path = try path().path
        return try Process.reporting { try Corpus(path: path, access: path.exists ? .write : .read) }
    }
}

extension InputKind: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}

extension ExpressibleByArgument where Self: CaseIterable & RawRepresentable, RawValue == String {
    /// The names of all values; the library's own way to them is reflection, at every start.
    public static var allValueStrings: [String] { allCases.map(\.rawValue) }

    /// The name of the value.
    public var defaultValueDescription: String { rawValue }
}
