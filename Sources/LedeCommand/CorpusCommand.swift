import ArgumentParser
import Lede

/// `lede corpus`: care for the corpus.
struct CorpusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corpus",
        abstract: "Check, count, rebuild, prune or export the corpus.",
        subcommands: [
            CheckCommand.self, StatisticsCommand.self, ReindexCommand.self, PruneCommand.self, ExportCommand.self,
        ])

    /// `lede corpus check`.
    struct CheckCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check", _superCommandName: "lede corpus",
            abstract: "Look for damage; exit 65 where there is some.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            Progress.begin("checking the corpus", isQuiet: common.quiet)
            defer { Progress.end() }
            let corpus = try database.openForReading()
            let problems = try Process.reporting { try corpus.checkWhole() }
            for problem in problems { Process.message(problem) }
            if !problems.isEmpty { throw ExitStatus.badData.exitCode }
            if !common.quiet { try Process.output("the corpus is sound\n") }
        }
    }

    /// `lede corpus stats`.
    struct StatisticsCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "stats", _superCommandName: "lede corpus", abstract: "Print what the corpus holds.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            Progress.begin("counting", isQuiet: common.quiet)
            defer { Progress.end() }
            let corpus = try database.openForReading()
            let statistics = try Process.reporting { try corpus.statistics() }
            try Process.output(statistics.plainText)
        }
    }

    /// `lede corpus reindex`.
    struct ReindexCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "reindex", _superCommandName: "lede corpus",
            abstract: "Rebuild all that is derived from the articles' texts.",
            discussion: "Also where it is damaged or gone, as long as the articles themselves are whole.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            Progress.begin("rebuilding the corpus", isQuiet: common.quiet)
            defer { Progress.end() }
            let path = try database.path().path
            try Process.reporting { try Corpus.rebuild(path: path) }
        }
    }

    /// `lede corpus prune`.
    struct PruneCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "prune", _superCommandName: "lede corpus", abstract: "Delete the articles from before a day.")

        @Option(
            help: ArgumentHelp(
                "The first day that is kept, YYYY-MM-DD (UTC); default: by retention_days of the configuration.",
                valueName: "day"))
        var before: String?

        @OptionGroup var settings: ConfigurationOptions

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var common: CommonOptions

        func validate() throws {
            if let before, CivilDate(before) == nil {
                throw ValidationError("--before needs a day that exists, as YYYY-MM-DD.")
            }
        }

        func run() throws {
            let day = try firstDay()
            Progress.begin("deleting old articles", isQuiet: common.quiet)
            defer { Progress.end() }
            let corpus = try database.openForUpkeep()
            let count = try Process.reporting { try corpus.prune(before: Int64(day.daysSinceEpoch) * 86_400) }
            if !common.quiet { try Process.output("\(count) deleted\n") }
        }

        private func firstDay() throws -> CivilDate {
            if let day = before.flatMap({ CivilDate($0) }) { return day }
            guard let days = try settings.read(database).retentionDays else {
                throw ValidationError("Give --before, or set retention_days in the configuration.")
            }
            let today = try TimeZoneRules(identifier: "UTC").day(of: Process.now)
            return CivilDate(daysSinceEpoch: today.daysSinceEpoch - days)
        }
    }

    /// `lede corpus export`.
    struct ExportCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", _superCommandName: "lede corpus",
            abstract: "Print every article as a line of JSON, as lede add reads it.",
            discussion: """
                With --salvage: every article that can still be read out of a damaged file; exit 65 where something \
                was lost. With --deliveries also what was delivered, so that another corpus tells nothing again:

                lede corpus export --deliveries > corpus.jsonl
                lede add --database new.sqlite --restore corpus.jsonl
                """)

        @Flag(help: "Read around damage.")
        var salvage = false

        @Flag(help: "Print every delivery too, a line each after the articles, for lede add --restore.")
        var deliveries = false

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var common: CommonOptions

        func run() throws {
            Progress.begin("exporting the corpus", isQuiet: common.quiet)
            defer { Progress.end() }
            var lostDigests = 0
            func printArticle(_ article: StoredArticle) throws { try Process.output(article.json) }
            func printDelivery(_ delivery: StoredDelivery) throws {
                let record = DeliveryRecord(delivery)
                if record.digest == nil && !delivery.digest.isEmpty {
                    lostDigests += 1
                    Process.message(
                        "the digest of \(delivery.day.text) (\(delivery.series.profile), \(delivery.series.timeZone)) cannot be read and was left out; its delivery was not"
                    )
                }
                try Process.output(record.line)
            }
            if salvage {
                let path = try database.path().path
                let report = try Process.reporting {
                    try Corpus.salvage(path: path, printArticle, deliveries: deliveries ? printDelivery : nil)
                }
                return try end(report, lostDigests: lostDigests, path)
            }
            let corpus = try database.openForReading()
            try Process.reporting {
                try corpus.snapshot {
                    try corpus.export(printArticle)
                    if deliveries { try corpus.exportDeliveries(printDelivery) }
                }
            }
            if lostDigests > 0 { throw ExitStatus.badData.exitCode }
        }

        /// Tells what could be read of a damaged file, and ends the run.
        private func end(_ report: SalvageReport, lostDigests: Int, _ path: FilePath) throws {
            let isWhole = report.isComplete && report.lost == 0 && lostDigests == 0
            if report.articles == 0 && !isWhole {
                throw Process.fail("\(path): no article could be read; is it the file of a corpus?", .badData)
            }
            if !common.quiet || !isWhole {
                Process.message(
                    "\(report.articles) articles read, \(report.lost) lost"
                        + (deliveries ? ", \(report.deliveries) deliveries read" : "")
                        + (report.isComplete ? "" : ", and part of the file could not be read"))
            }
            if !isWhole { throw ExitStatus.badData.exitCode }
        }
    }
}
