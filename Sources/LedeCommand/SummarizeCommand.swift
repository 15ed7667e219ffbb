import ArgumentParser
import Lede

/// `lede summarize`: the best sentences of each article.
struct SummarizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarize", _superCommandName: "lede",
        abstract: "Print the sentences of an article that say the most, word for word, in their order.",
        discussion: """
            An article is a file in plain text or Markdown, an HTML page or a line of JSON Lines; boilerplate is left \
            out. Short articles pass through whole. The length is a maximum, never exceeded.

            lede summarize article.txt
            curl -s https://example.org/news.html | lede summarize --words 60
            lede summarize --jsonl < articles.jsonl > summaries.jsonl
            """)

    // Names are given, and the database is no group of options, since the command line of one article costs as much as the
    // article: Scripts/check-speed.
    @Option(
        name: .customLong("sentences"),
        help: ArgumentHelp("At most N sentences (default: 3, or the n of a JSON line).", valueName: "n"))
    var sentences: Int?

    @Option(name: .customLong("words"), help: ArgumentHelp("At most N words.", valueName: "n"))
    var words: Int?

    @Option(name: .customLong("characters"), help: ArgumentHelp("At most N characters.", valueName: "n"))
    var characters: Int?

    @Option(
        name: .customLong("ratio"),
        help: ArgumentHelp("At most this percentage of the article's words, from 1% to 100%.", valueName: "p%"))
    var ratio: String?

    @Option(
        name: .customLong("title"), parsing: .unconditional,
        help: "The article's title: instead of what a page or text says, and where a JSON line gives none.",
        transform: Arguments.text)
    var title: String?

    @Option(
        name: .customLong("language"),
        help: ArgumentHelp("The article's language (en, de, ...), else it is detected.", valueName: "tag"))
    var language: Language?

    @Option(
        name: .customLong("query"), parsing: .unconditional, help: "Turn the summary towards a question or topic.",
        transform: Arguments.text)
    var query: String?

    @Option(
        name: .customLong("keywords"),
        help: ArgumentHelp(
            "At most N key words and phrases of each article, with --format json (default: 10) and jsonl (default: none).",
            valueName: "n"))
    var keywords: Int?

    @Option(name: .customLong("database"), help: DatabaseOptions.help, completion: .file())
    var database: String?

    @Option(name: .customLong("config"), help: DatabaseOptions.configHelp, completion: .file())
    var config: String?

    @Flag(name: .customLong("no-database"), help: "Weigh words with the article itself, not with a corpus.")
    var noDatabase = false

    @Flag(
        name: .customLong("explain"),
        help: "Show every sentence with its features, weights and rank, those left out too.")
    var explain = false

    @Option(
        name: .customLong("input"),
        help: ArgumentHelp("What the input is: auto, text, html or jsonl (default: auto).", valueName: "kind"))
    var input: InputKind?

    @Option(
        name: .customLong("format"),
        help: ArgumentHelp(
            "text, json, jsonl, markdown, html, email, slack, discord, telegram, teams or matrix (default: text).",
            valueName: "format"))
    var format: OutputFormat?

    @Flag(
        name: .customLong("jsonl"),
        help: "The same as --input jsonl --format jsonl: one line out for each line in, in order.")
    var jsonl = false

    @Option(
        name: .customLong("jobs"),
        help: ArgumentHelp(
            "Threads that work on JSON Lines (default: one a core); the output is the same.", valueName: "n"))
    var jobs: Int?

    @OptionGroup var writing: WritingOptions
    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Files; - or none is standard input.", valueName: "file"), completion: .file())
    var files: [String] = []

    /// Key words and phrases that `--format json` carries where no number is given.
    private static let keywordsOfJSON = 10

    func validate() throws {
        let lengths: [(String, Int?)] = [("--sentences", sentences), ("--words", words), ("--characters", characters)]
        for (name, number) in lengths {
            if let number, number < 1 { throw ValidationError("\(name) needs a number from 1 on.") }
        }
        if lengths.count(where: { $0.1 != nil }) + (ratio == nil ? 0 : 1) > 1 {
            throw ValidationError("Give one of --sentences, --words, --characters and --ratio.")
        }
        if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1 on.") }
        if noDatabase, database != nil { throw ValidationError("Give one of --database and --no-database.") }
        if jsonl, format ?? .jsonl != .jsonl || input ?? .jsonl != .jsonl {
            throw ValidationError("--jsonl means --input jsonl --format jsonl: give it without another of them.")
        }
        if explain, ![.text, .json, .jsonl].contains(outputFormat) {
            throw ValidationError("--explain goes with --format text, json and jsonl.")
        }
        if writing.template != nil, outputFormat != .text || explain {
            throw ValidationError("--template goes without --format, --jsonl and --explain.")
        }
        if writing.isForMail, outputFormat != .email { throw ValidationError(WritingOptions.mailMistake) }
        if let keywords {
            if keywords < 0 { throw ValidationError("--keywords needs a number from 0 on.") }
            if ![.json, .jsonl].contains(outputFormat), writing.template == nil {
                throw ValidationError("--keywords goes with --format json and jsonl, and with --template.")
            }
        }
        if let ratio, SummarizeCommand.share(ratio) == nil {
            throw ValidationError("--ratio needs a percentage from 1% to 100%: half of the article is 50%.")
        }
    }

    func run() throws {
        let paths = try inputs(files, of: SummarizeCommand.self)
        var options = Summarizer.Options()
        options.budget = budget
        options.query = query
        options.explains = explain
        let format = outputFormat
        let isWhole = format == .json || writing.template != nil
        options.keyPhrases = keywords ?? (isWhole ? SummarizeCommand.keywordsOfJSON : 0)
        let reading = readingOptions
        let corpus = try corpus()
        let template = try writing.template.map { try WritingOptions.readTemplate($0) }
        var layout = WriterOptions()
        layout.mail.to = writing.to
        layout.mail.from = writing.from
        layout.mail.subject = writing.subject
        let mail = layout
        let kind = jsonl ? .jsonl : input ?? .auto
        var run = SummarizeRun(kind: kind, jobs: jobs ?? Process.coreCount, corpus: corpus, isQuiet: common.quiet) {
            SummaryWorker(
                options: options, hasLimit: hasLimit, reading: reading, format: format, template: template,
                layout: mail, isSingle: paths.count == 1, isQuiet: common.quiet, corpus: corpus)
        }
        for path in paths { try run.summarize(path) }
        try run.finish()
    }

    /// The format of the output, by whichever option.
    private var outputFormat: OutputFormat { jsonl ? .jsonl : format ?? .text }

    /// Whether a length was asked for.
    private var hasLimit: Bool { sentences != nil || words != nil || characters != nil || ratio != nil }

    private var budget: LengthBudget {
        if let words { return .words(words) }
        if let characters { return .characters(characters) }
        if let ratio, let share = SummarizeCommand.share(ratio) { return .ratio(share) }
        return .sentences(sentences ?? 3)
    }

    private var readingOptions: ReadingOptions {
        var options = ReadingOptions()
        options.title = title?.isEmpty == true ? nil : title
        options.language = language
        return options
    }

    /// The corpus that was named, or the default one if it is there.
    ///
    /// An article needs none. So what is wrong with one that was not named on the command line is told, and that is all; so
    /// is a mistake in a configuration that was not asked for.
    private func corpus() throws -> SharedCorpus? {
        guard !noDatabase else { return nil }
        let place: (path: FilePath, isNamed: Bool)?
        do {
            place = try DatabaseOptions.path(database, config: config)
        } catch let status as ExitCode where status.rawValue == ExitStatus.configuration.rawValue && config == nil {
            return nil
        }
        guard let named = place, named.isNamed || named.path.exists else { return nil }
        do {
            return try SharedCorpus(path: named.path, isRequired: database != nil)
        } catch let error as CorpusError {
            guard database == nil else { throw Process.fail(error.description, ExitStatus(error)) }
            SharedCorpus.tellUnused(error, isQuiet: common.quiet)
            return nil
        }
    }

    /// Reads `30%` or `30`, as a share from 0 to 1.
    private static func share(_ text: String) -> Double? {
        guard let percent = Double(text.hasSuffix("%") ? String(text.dropLast()) : text), percent >= 1, percent <= 100
        else { return nil }
        return percent / 100
    }
}
