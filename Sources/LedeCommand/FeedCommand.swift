import ArgumentParser
import Lede

/// `lede feed`: the delivered digests as a feed.
struct FeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "feed", _superCommandName: "lede",
        abstract: "Write the last delivered digests as a feed: Atom or JSON Feed.",
        discussion: """
            An entry is a day's digest, with all its text. Only delivered digests are in it, so deliver first.

            lede digest --date yesterday --format html --output site/
            lede feed --home https://example.org/news/ --output site/
            """)

    @Option(help: ArgumentHelp("atom or jsonfeed.", valueName: "format"))
    var format: FeedWriter.Kind = .atom

    @Option(
        name: .customLong("time-zone"), parsing: .unconditional,
        help: ArgumentHelp("The zone of the digests (default: UTC).", valueName: "zone"), transform: Arguments.text)
    var timeZone: String?

    @Option(
        parsing: .unconditional,
        help: "The title of the feed (default: that of the profile, else Daily digest).", transform: Arguments.text)
    var title: String?

    @Option(help: ArgumentHelp("Where the pages of the days and the feed are on the web.", valueName: "address"))
    var home: String?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "A file, a folder (for feed.atom or feed.json in it), or - for standard output.", valueName: "path"),
        completion: .file())
    var output = "-"

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var settings: ConfigurationOptions
    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let home, !FeedWriter.isHome(home) {
            throw ValidationError("--home needs the web address of a folder, as https://example.org/news/.")
        }
    }

    func run() throws {
        let configuration = try settings.read(database)
        let zone = try Process.reporting { try TimeZoneRules(identifier: timeZone ?? configuration.timeZone) }
        let kept = try KeptFiles(database, configuration)
        let corpus = try database.openForReading()
        let digests = try Process.reporting {
            try corpus.deliveredDigests(in: zone, for: configuration.profile, last: FeedWriter.entries)
        }
        if digests.isEmpty && !common.quiet {
            Process.message(
                "no digest of the profile \(configuration.profile) was delivered in the time zone \(zone.identifier): the feed is empty"
            )
        }
        let path = FilePath(argument: output).homeExpanded
        let isFile = output != "-" && !path.isFolder && path.bytes.last != UInt8(ascii: "/")
        let name = isFile ? String(decoding: path.name, as: UTF8.self) : nil
        let bytes = FeedWriter(format, home: home, fileName: name).write(
            digests, title: title ?? configuration.digestOptions.title ?? Digest.defaultSeriesTitle,
            profile: configuration.profile, timeZone: zone.identifier)
        try writeFile(bytes, to: output, named: format.fileName, besides: kept, isQuiet: common.quiet)
    }
}

extension FeedWriter.Kind: ExpressibleByArgument {}
