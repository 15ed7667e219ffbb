import ArgumentParser
import Lede

/// `lede digest`: the briefing of a day.
struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract: "Write the digest of a day: its stories in sections, each with its best sentences and sources.",
        discussion: """
            The day is a calendar day in the time zone: the articles published on it, and those without a date that \
            were first added on it. The same corpus, day and zone give the same bytes.

            lede digest --date yesterday --time-zone Europe/Berlin
            lede digest --date 2026-03-03 --format json --output digests/
            """)

    @Option(help: ArgumentHelp("YYYY-MM-DD, today or yesterday.", valueName: "day"))
    var date = "today"

    @Option(
        name: .customLong("time-zone"),
        help: ArgumentHelp("A name of the tz database (Europe/Berlin) or an offset (+02:00).", valueName: "zone"))
    var timeZone = "UTC"

    @OptionGroup var database: DatabaseOptions

    @Option(help: ArgumentHelp("At most N stories (default: all).", valueName: "n"))
    var stories: Int?

    @Option(help: ArgumentHelp("At most N sentences a story.", valueName: "n"))
    var sentences = 3

    @Option(
        help: ArgumentHelp(
            "text, json, jsonl, markdown, html, email, slack, discord, telegram, teams or matrix.",
            valueName: "format"))
    var format: OutputFormat = .text

    @Option(
        help: ArgumentHelp(
            "A file, a folder (for FOLDER/YYYY-MM-DD and the format's ending), or - for standard output.",
            discussion: "The file is replaced whole or not at all; its name is printed.", valueName: "path"))
    var output = "-"

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let stories, stories < 1 { throw ValidationError("--stories needs a number from 1 on.") }
        if sentences < 1 { throw ValidationError("--sentences needs a number from 1 on.") }
        if output.isEmpty { throw ValidationError("--output needs a name.") }
        guard date == "today" || date == "yesterday" || CivilDate(date) != nil else {
            throw ValidationError("--date needs a day that exists, as YYYY-MM-DD, or today or yesterday.")
        }
    }

    func run() throws {
        let zone = try Process.reporting { try TimeZoneRules(identifier: timeZone) }
        let day = CivilDate(date) ?? self.day(in: zone)
        let corpus = try database.openForReading()
        var options = DigestOptions()
        options.maximumStories = stories
        options.sentencesPerStory = sentences
        let digest = try Process.reporting { try corpus.digest(on: day, in: zone, options: options) }
        let parts = format.digestWriter().write(digest)
        try write(parts, of: day)
    }

    /// The day that the clocks of the zone show now, or the one before it.
    private func day(in zone: TimeZoneRules) -> CivilDate {
        let today = zone.day(of: Process.now)
        return date == "today" ? today : CivilDate(daysSinceEpoch: today.daysSinceEpoch - 1)
    }

    private func write(_ parts: [[UInt8]], of day: CivilDate) throws {
        let bytes = format.joined(parts)
        if output == "-" {
            try Process.output(bytes)
            return
        }
        var path = FilePath(argument: output)
        if path.isFolder || path.bytes.last == UInt8(ascii: "/") {
            path = path.appending(Array((day.text + "." + format.fileExtension).utf8))
        }
        try Process.reporting { try Output.replaceFile(at: path, with: bytes) }
        if !common.quiet { try Process.output(Array((path.description + "\n").utf8)) }
    }
}
