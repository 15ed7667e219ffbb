import ArgumentParser
import Lede

/// `lede digest`: the briefing of a day.
struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest", _superCommandName: "lede",
        abstract: "Write the digest of a day: its stories in sections, each with its best sentences and sources.",
        discussion: """
            The day is a calendar day in the time zone: the articles published on it, and those without a date that \
            were first added on it. The same corpus, day and zone give the same bytes.

            A digest that goes to a file is delivered, and so is one with --if-new; what standard output gets without \
            it is a look. The corpus keeps what was delivered: the same day gives the same digest again, articles that \
            come later go into the next one, and nothing is told twice. A day without stories writes nothing.

            lede digest --date yesterday --time-zone Europe/Berlin
            lede digest --date 2026-03-03 --format json --output digests/
            lede digest --missing --format html --output digests/
            """)

    @Option(
        help: ArgumentHelp(
            "YYYY-MM-DD, today or yesterday (default: today; of --missing: yesterday).", valueName: "day"))
    var date: String?

    @Option(
        name: .customLong("time-zone"), parsing: .unconditional,
        help: ArgumentHelp(
            "A name of the tz database (Europe/Berlin) or an offset (+02:00) (default: UTC).", valueName: "zone"),
        transform: Arguments.text)
    var timeZone: String?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var settings: ConfigurationOptions

    @Option(help: ArgumentHelp("At most N stories (default: all).", valueName: "n"))
    var stories: Int?

    @Option(help: ArgumentHelp("At most N sentences a story (default: 3).", valueName: "n"))
    var sentences: Int?

    @Option(
        parsing: .unconditional, help: "The title (default: Daily digest, and the day).", transform: Arguments.text)
    var title: String?

    @Option(
        help: ArgumentHelp(
            "text, json, jsonl, markdown, html, email, slack, discord, telegram, teams or matrix (default: text).",
            valueName: "format"))
    var format: OutputFormat?

    @Option(
        parsing: .unconditional,
        help: ArgumentHelp(
            "A file, a folder (for FOLDER/YYYY-MM-DD and the format's ending), or - for standard output (default: -).",
            discussion: "The file is replaced whole or not at all; its name is printed.", valueName: "path"),
        completion: .file())
    var output: String?

    @Flag(
        help: ArgumentHelp(
            "Write each message of a long digest to a file of its own.",
            discussion: "For slack, discord, telegram, teams and matrix, with --output: YYYY-MM-DD.001.slack.jsonl, "
                + "YYYY-MM-DD.002.slack.jsonl, ..."))
    var parts = false

    @OptionGroup var writing: WritingOptions

    @Flag(help: "Say why each story stands where it does.")
    var explain = false

    @Flag(
        name: .customLong("if-new"),
        help: "Write nothing where the day's digest was delivered before; what is written counts as delivered.")
    var ifNew = false

    @Flag(help: "Write each day up to --date that has articles and no digest, oldest first, into the folder --output.")
    var missing = false

    @Flag(help: "Make a delivered digest anew, with what came since.")
    var refresh = false

    @Flag(name: .customLong("even-if-empty"), help: "Write a digest also of a day without stories.")
    var evenIfEmpty = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let stories, stories < 1 { throw ValidationError("--stories needs a number from 1 on.") }
        if let sentences, sentences < 1 { throw ValidationError("--sentences needs a number from 1 on.") }
        if let output, output.isEmpty { throw ValidationError("--output needs a name.") }
        if let date, !["today", "yesterday"].contains(date), CivilDate(date) == nil {
            throw ValidationError("--date needs a day that exists, as YYYY-MM-DD, or today or yesterday.")
        }
        if missing && refresh { throw ValidationError("Give one of --missing and --refresh.") }
    }

    func run() throws {
        let configuration = try settings.read(database)
        let zone = try Process.reporting { try TimeZoneRules(identifier: timeZone ?? configuration.timeZone) }
        let targets = try targets(configuration)
        let isLook = targets.allSatisfy { !$0.isFile } && !ifNew
        if missing && !targets.allSatisfy(\.isFolder) {
            throw ValidationError("--missing needs folders to write to: --output FOLDER.")
        }
        if refresh && isLook {
            throw ValidationError("--refresh is for what is delivered: give --output or --if-new with it.")
        }
        var options = configuration.digestOptions
        // As it is kept, so that the same one is known again.
        let title = title.flatMap { JSONLinesReader.metadata(Array($0.utf8)) }
        options.title = title ?? options.title
        options.maximumStories = stories ?? options.maximumStories
        options.sentencesPerStory = sentences ?? options.sentencesPerStory
        let run = DigestRun(
            zone: zone, profile: configuration.profile, options: options,
            anyLength: stories == nil && sentences == nil, title: title, targets: targets, ifNew: ifNew,
            skipsWritten: ifNew || missing, refreshes: refresh, keepsEmpty: evenIfEmpty, isQuiet: common.quiet)
        Process.keepFreedMemory()
        Progress.begin("making the digest", isQuiet: common.quiet)
        defer { Progress.end() }
        let last = day(in: zone)
        guard missing else {
            do {
                guard !isLook else { return try run.show(last, of: database.openForReading()) }
                var corpus = try database.openForDelivery(isQuiet: common.quiet)
                return try run.deliver(last, from: &corpus)
            } catch let failure as DigestRun.OutputFailure {
                throw ExitCode(failure.status.rawValue)
            }
        }
        var corpus = try database.openForDelivery(isQuiet: common.quiet)
        let days = try Process.reporting {
            try corpus.corpus.missingDays(through: last, in: zone, for: configuration.profile)
        }
        var worst = ExitStatus.done
        for day in days {
            do {
                try run.deliver(day, from: &corpus)
            } catch let failure as DigestRun.OutputFailure {
                worst = max(worst, failure.status)
            }
        }
        if worst != .done { throw ExitCode(worst.rawValue) }
    }

    /// The formats that can say why each story stands where it does.
    private static let explained: [OutputFormat] = [.text, .json, .jsonl]

    /// Where the digest goes: what the flags say, else what the profile says.
    private func targets(_ configuration: Configuration) throws -> [DigestTarget] {
        var outputs = configuration.outputs
        if output != nil || format != nil {
            outputs = [configuration.single]
            outputs[0].path = output ?? (ifNew || missing ? outputs[0].path : "-")
            outputs[0].format = format ?? outputs[0].format
            if format != nil { outputs[0].template = nil }
        }
        // Why the stories stand where they do is for whoever asks, whatever goes to files and mails.
        if explain, format == nil, output == nil, !ifNew, !missing {
            outputs = [configuration.single].map { $0.with(path: "-") }
            if !DigestCommand.explained.contains(outputs[0].format) { outputs[0].format = .text }
        }
        if let template = writing.template {
            guard format == nil else { throw ValidationError("Give one of --template and --format.") }
            if output == nil && !ifNew && !missing { outputs = [configuration.single].map { $0.with(path: "-") } }
            for index in outputs.indices { outputs[index].template = template }
        }
        if writing.isForMail, !outputs.contains(where: { $0.format == .email && $0.template == nil }) {
            throw ValidationError(WritingOptions.mailMistake)
        }
        let kept = try KeptFiles(database, configuration, templates: outputs.compactMap(\.template))
        return try outputs.map { settings in
            var output = settings
            if !writing.to.isEmpty { output.to = writing.to }
            output.from = writing.from ?? output.from
            output.subject = writing.subject ?? output.subject
            output.parts = parts || output.parts
            if output.parts && !(output.hasPartsInFiles) {
                throw ValidationError("\(Configuration.partsMistake): give them --output and one of those formats.")
            }
            if explain, !DigestCommand.explained.contains(output.format) {
                throw ValidationError("--explain goes with --format text, json and jsonl.")
            }
            return try DigestTarget(output, explains: explain, prints: !common.quiet, besides: kept)
        }
    }

    /// The day that is asked for.
    private func day(in zone: TimeZoneRules) -> CivilDate {
        if let day = date.flatMap({ CivilDate($0) }) { return day }
        // The day that the clocks of the zone show now, or the one before it.
        let today = zone.day(of: Process.now)
        let isToday = date == "today" || date == nil && !missing
        return isToday ? today : CivilDate(daysSinceEpoch: today.daysSinceEpoch - 1)
    }
}
