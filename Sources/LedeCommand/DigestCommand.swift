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

    @Option(
        parsing: .unconditional, help: ArgumentHelp("At most N stories (default: all).", valueName: "n"),
        transform: Arguments.count)
    var stories: Int?

    @Option(
        parsing: .unconditional, help: ArgumentHelp("At most N sentences a story (default: 3).", valueName: "n"),
        transform: Arguments.count)
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

    @OptionGroup var delivery: DeliveryOptions

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let output, output.isEmpty { throw ValidationError("--output needs a name.") }
        if let date, !["today", "yesterday"].contains(date), CivilDate(date) == nil {
            throw ValidationError("--date needs a day that exists, as YYYY-MM-DD, or today or yesterday.")
        }
        if delivery.missing && delivery.refresh { throw ValidationError("Give one of --missing and --refresh.") }
    }

    func run() throws {
        let configuration = try settings.read(database)
        let zone = try Process.reporting { try TimeZoneRules(identifier: timeZone ?? configuration.timeZone) }
        let targets = try targets(configuration)
        let isLook = targets.allSatisfy { !$0.isFile } && !delivery.ifNew
        if delivery.missing && !targets.allSatisfy(\.isFolder) {
            throw ValidationError("--missing needs folders to write to: --output FOLDER.")
        }
        if delivery.refresh && isLook {
            throw ValidationError("--refresh is for what is delivered: give --output or --if-new with it.")
        }
        let run = DigestRun(
            request: request(configuration, zone), delivery: delivery, targets: targets, isQuiet: common.quiet)
        Process.keepFreedMemory()
        Progress.begin("making the digest", isQuiet: common.quiet)
        defer { Progress.end() }
        let last = day(in: zone)
        do {
            if isLook && !delivery.missing { return try run.show(last, of: database.openForReading()) }
            var corpus = try DeliveryCorpus(database, isQuiet: common.quiet)
            if delivery.missing {
                try run.deliverMissing(through: last, from: &corpus)
            } else {
                try run.deliver(last, from: &corpus)
            }
        } catch let failure as DigestRun.OutputFailure {
            throw failure.status.exitCode
        }
    }

    /// What the digests shall be like: what the flags say, else what the profile says.
    private func request(_ configuration: Configuration, _ zone: TimeZoneRules) -> DigestRequest {
        var options = configuration.digestOptions
        // As it is kept, so that the same one is known again.
        let title = title.flatMap { JSONLinesReader.metadata(Array($0.utf8)) }
        options.title = title ?? options.title
        options.maximumStories = stories ?? options.maximumStories
        options.sentencesPerStory = sentences ?? options.sentencesPerStory
        return DigestRequest(
            zone: zone, profile: configuration.profile, options: options,
            anyLength: stories == nil && sentences == nil, title: title)
    }

    /// The formats that can say why each story stands where it does.
    private static let explained: [OutputFormat] = [.text, .json, .jsonl]

    /// Where the digests go, with what is said of mails, parts and explanations.
    private func targets(_ configuration: Configuration) throws -> [DigestTarget] {
        let outputs = try outputs(configuration)
        if writing.isForMail, !outputs.contains(where: { $0.format == .email && $0.template == nil }) {
            throw ValidationError(WritingOptions.mailMistake)
        }
        let kept = try KeptFiles(database, configuration, templates: outputs.compactMap(\.template))
        return try outputs.map { settings in
            var output = settings
            output.mail = writing.mail(over: output.mail)
            output.parts = parts || output.parts
            if output.parts && !output.hasPartsInFiles {
                throw ValidationError("\(OutputSettings.partsMistake): give them --output and one of those formats.")
            }
            if explain, !DigestCommand.explained.contains(output.format) {
                throw ValidationError("--explain goes with --format text, json and jsonl.")
            }
            return try DigestTarget(output, explains: explain, prints: !common.quiet, besides: kept)
        }
    }

    /// Where the digests go, and in which format: what the flags say, else what the profile says.
    private func outputs(_ configuration: Configuration) throws -> [OutputSettings] {
        // Who asks for one on the way, whatever goes to files and mails, gets it printed.
        let printed = [configuration.single.with(path: "-")]
        var outputs = configuration.outputs
        if output != nil || format != nil {
            outputs = delivery.isScheduled ? [configuration.single] : printed
            outputs[0].path = output ?? outputs[0].path
            outputs[0].format = format ?? outputs[0].format
            if format != nil { outputs[0].template = nil }
        } else if explain, !delivery.isScheduled {
            outputs = printed
            if !DigestCommand.explained.contains(outputs[0].format) { outputs[0].format = .text }
        }
        if let template = writing.template {
            guard format == nil else { throw ValidationError("Give one of --template and --format.") }
            if output == nil && !delivery.isScheduled { outputs = printed }
            for index in outputs.indices { outputs[index].template = template }
        }
        return outputs
    }

    /// The day that is asked for.
    private func day(in zone: TimeZoneRules) -> CivilDate {
        if let day = date.flatMap({ CivilDate($0) }) { return day }
        // The day that the clocks of the zone show now, or the one before it.
        let today = zone.day(of: Process.now)
        let isToday = date == "today" || date == nil && !delivery.missing
        return isToday ? today : CivilDate(daysSinceEpoch: today.daysSinceEpoch - 1)
    }
}
