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
        if sentences < 1 { throw ValidationError("--sentences needs a number from 1 on.") }
        if output.isEmpty { throw ValidationError("--output needs a name.") }
        if let date, !["today", "yesterday"].contains(date), CivilDate(date) == nil {
            throw ValidationError("--date needs a day that exists, as YYYY-MM-DD, or today or yesterday.")
        }
        if missing && output == "-" { throw ValidationError("--missing needs a folder: --output FOLDER.") }
        if missing && refresh { throw ValidationError("Give one of --missing and --refresh.") }
        if refresh && output == "-" && !ifNew {
            throw ValidationError("--refresh is for what is delivered: give --output or --if-new with it.")
        }
    }

    func run() throws {
        let zone = try Process.reporting { try TimeZoneRules(identifier: timeZone) }
        var options = DigestOptions()
        options.maximumStories = stories
        options.sentencesPerStory = sentences
        let target = DigestTarget(output: output, format: format, prints: !common.quiet)
        guard output != "-" || ifNew else {
            let corpus = try database.openForReading()
            let day = day(in: zone)
            let digest = try Process.reporting { try corpus.digest(on: day, in: zone, options: options) }
            guard !digest.stories.isEmpty || evenIfEmpty else { return tellEmpty(day, zone) }
            try target.write(digest)
            return
        }
        var corpus = try database.openForDelivery(isQuiet: common.quiet)
        if missing {
            guard target.isFolder else { throw Process.fail("--missing needs a folder, and \(output) is none", .usage) }
            let last = day(in: zone)
            for day in try Process.reporting({ try corpus.corpus.missingDays(through: last, in: zone) }) {
                try deliver(day, zone, options, to: target, from: &corpus)
            }
        } else {
            try deliver(day(in: zone), zone, options, to: target, from: &corpus)
        }
    }

    /// Delivers the digest of a day: keeps it, writes it, notes that it was written.
    private func deliver(
        _ day: CivilDate, _ zone: TimeZoneRules, _ options: DigestOptions, to target: DigestTarget,
        from source: inout DeliveryCorpus
    ) throws {
        let corpus = source.corpus
        if refresh && ifNew && !source.isReadOnly {
            let isDelivered = try Process.reporting { try corpus.isDelivered(day, in: zone) }
            if isDelivered, try !Process.reporting({ try corpus.hasNews(for: day, in: zone) }) { return }
        }
        let keepsEmpty = evenIfEmpty
        let kept = try source.withPermission(isQuiet: common.quiet) { corpus in
            try corpus.prepareDigest(
                on: day, in: zone, options: options, refreshes: refresh, keepsEmpty: keepsEmpty, at: Process.now)
        }
        guard let kept else {
            // The corpus may not be written: what is told cannot be kept, but is told.
            let digest = try Process.reporting { try source.corpus.digest(on: day, in: zone, options: options) }
            guard !digest.stories.isEmpty || evenIfEmpty else { return tellEmpty(day, zone) }
            return try target.write(digest)
        }
        guard let prepared = kept else {
            // Who has not added anything yet shall see that this is where the digest goes.
            guard target.isFile && corpus.isEmpty else { return tellEmpty(day, zone) }
            return try target.write(Process.reporting { try corpus.digest(on: day, in: zone, options: options) })
        }
        if ifNew && prepared.isDelivered { return }
        do {
            try target.write(prepared.digest)
        } catch {
            if prepared.isNew && target.isFile {
                // Nobody has seen it: what comes until the next run belongs to it.
                try? corpus.withdrawDigest(on: day, in: zone)
            }
            throw error
        }
        guard !prepared.isDelivered else { return }
        try Process.reporting { try corpus.markDelivered(day, in: zone, at: Process.now) }
    }

    /// The day that is asked for.
    private func day(in zone: TimeZoneRules) -> CivilDate {
        if let day = date.flatMap({ CivilDate($0) }) { return day }
        // The day that the clocks of the zone show now, or the one before it.
        let today = zone.day(of: Process.now)
        let isToday = date == "today" || date == nil && !missing
        return isToday ? today : CivilDate(daysSinceEpoch: today.daysSinceEpoch - 1)
    }

    private func tellEmpty(_ day: CivilDate, _ zone: TimeZoneRules) {
        guard !common.quiet && !ifNew else { return }
        Process.message(
            "nothing to tell on \(day.text) (\(zone.identifier)); nothing was written (--even-if-empty writes a digest without stories)"
        )
    }
}

/// Where digests are written to.
struct DigestTarget {
    /// A file, a folder or `-`.
    let output: String
    let format: OutputFormat
    /// Whether the name of each written file is printed.
    let prints: Bool

    /// Whether it is a folder, in which each day has a file.
    var isFolder: Bool {
        let path = FilePath(argument: output)
        return path.isFolder || path.bytes.last == UInt8(ascii: "/")
    }

    /// Whether it is no pipe but a file or folder.
    var isFile: Bool { output != "-" }

    /// Writes a digest.
    ///
    /// - Throws: an exit code, after its message.
    func write(_ digest: Digest) throws {
        let bytes = format.joined(format.digestWriter().write(digest))
        guard isFile else { return try Process.output(bytes) }
        var path = FilePath(argument: output)
        if isFolder { path = path.appending(Array((digest.date.text + "." + format.fileExtension).utf8)) }
        try Process.reporting { try Output.replaceFile(at: path, with: bytes) }
        if prints { try Process.output(Array((path.description + "\n").utf8)) }
    }
}
