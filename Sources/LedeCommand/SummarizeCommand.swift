import ArgumentParser
import Lede

/// `lede summarize`: the best sentences of each article.
struct SummarizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarize", _superCommandName: "lede",
        abstract: "Print the sentences of an article that say the most, word for word, in their order.",
        discussion: """
            An article is a file in plain text or Markdown, an HTML page or a line of JSON Lines (lede help add names its keys); boilerplate is left \
            out. Short articles pass through whole. The length is a maximum, never exceeded.

            lede summarize article.txt
            curl -s https://example.org/news.html | lede summarize --words 60
            lede summarize --jsonl < articles.jsonl > summaries.jsonl
            """)

    // Names are given, and the database is no group of options, since the command line of one article costs as much as the
    // article: Scripts/check-speed.
    @Option(
        name: .customLong("sentences"), parsing: .unconditional,
        help: ArgumentHelp("At most N sentences (default: 3, or the n of a JSON line).", valueName: "n"),
        transform: Arguments.count)
    var sentences: Int?

    @Option(
        name: .customLong("words"), parsing: .unconditional, help: ArgumentHelp("At most N words.", valueName: "n"),
        transform: Arguments.count)
    var words: Int?

    @Option(
        name: .customLong("characters"), parsing: .unconditional,
        help: ArgumentHelp("At most N characters.", valueName: "n"),
        transform: Arguments.count)
    var characters: Int?

    @Option(
        name: .customLong("ratio"), parsing: .unconditional,
        help: ArgumentHelp("At most this percentage of the article's words, from 1% to 100%.", valueName: "p%"),
        transform: Arguments.share)
    var ratio: Double?

    @Option(
        name: .customLong("title"), parsing: .unconditional,
        help: "The article's title: instead of what a page or text says, and where a JSON line gives none.",
        transform: Arguments.text)
    var title: String?

    @Option(
        name: .customLong("language"),
        help: ArgumentHelp("The article's language (en, de, ...), else it is detected.", valueName: "tag"),
        transform: Arguments.languageTag)
    var language: String?

    @Option(
        name: .customLong("query"), parsing: .unconditional, help: "Turn the summary towards a question or topic.",
        transform: Arguments.text)
    var query: String?

    @Option(
        name: .customLong("keywords"), parsing: .unconditional,
        help: ArgumentHelp(
            "At most N key words and phrases of each article, with --format json (default: 10) and jsonl (default: none).",
            valueName: "n"),
        transform: Arguments.countOrNone)
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
        help: "The same as --input jsonl --format jsonl: one line out for each line in that is not blank, in order.")
    var jsonl = false

    @Option(
        name: .customLong("jobs"), parsing: .unconditional,
        help: ArgumentHelp(
            "Threads that work on JSON Lines (default: one a core); the output is the same.", valueName: "n"),
        transform: Arguments.count)
    var jobs: Int?

    @OptionGroup var writing: WritingOptions
    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Files; - or none is standard input.", valueName: "file"), completion: .file())
    var files: [String] = []

    /// Key words and phrases that `--format json` carries where no number is given.
    private static let keywordsOfJSON = 10

    func validate() throws {
        if [sentences != nil, words != nil, characters != nil, ratio != nil].count(where: \.self) > 1 {
            throw ValidationError("Give one of --sentences, --words, --characters and --ratio.")
        }
        if noDatabase, database != nil { throw ValidationError("Give one of --database and --no-database.") }
        if query?.allSatisfy(\.isWhitespace) == true { throw ValidationError("Give what --query shall look for.") }
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
        if keywords != nil, ![.json, .jsonl].contains(outputFormat), writing.template == nil {
            throw ValidationError("--keywords goes with --format json and jsonl, and with --template.")
        }
    }

    func run() throws {
        let paths = try inputs(files, of: SummarizeCommand.self)
        let corpus = try corpus()
        let template = try writing.template.map { try WritingOptions.readTemplate($0) }
        let output = SummaryOutput(
            format: outputFormat, template: template, mail: writing.mail(), explains: explain,
            isSingle: paths.count == 1)
        var run = SummarizeRun(
            request, to: output, kind: jsonl ? .jsonl : input ?? .auto, jobs: jobs ?? Process.coreCount,
            corpus: corpus, isQuiet: common.quiet)
        for path in paths { try run.summarize(path) }
        try run.finish()
    }

    /// What is asked for of each article.
    private var request: SummaryRequest {
        var reading = ReadingOptions()
        reading.title = title?.isEmpty == true ? nil : title
        reading.language = language.flatMap { Language($0) }
        reading.languageTag = language
        var options = Summarizer.Options()
        options.budget = budget
        options.query = query
        options.explains = explain
        let isWhole = outputFormat == .json || writing.template != nil
        options.keyPhrases = keywords ?? (isWhole ? SummarizeCommand.keywordsOfJSON : 0)
        let hasLimit = sentences != nil || words != nil || characters != nil || ratio != nil
        return SummaryRequest(reading: reading, options: options, hasLimit: hasLimit)
    }

    /// The format of the output, by whichever option.
    private var outputFormat: OutputFormat { jsonl ? .jsonl : format ?? .text }

    private var budget: LengthBudget {
        if let words { return .words(words) }
        if let characters { return .characters(characters) }
        if let ratio { return .ratio(ratio) }
        return .sentences(sentences ?? 3)
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
}
