import ArgumentParser
import Lede

/// `lede summarize`: the best sentences of each article.
struct SummarizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "summarize",
        abstract: "Print the sentences of an article that say the most, word for word, in their order.",
        discussion: """
            An article is a plain-text file, an HTML page or a line of JSON Lines; boilerplate is left out. Short \
            articles pass through whole. The length is a maximum, never exceeded.

            lede summarize article.txt
            curl -s https://example.org/news.html | lede summarize --words 60
            lede summarize --jsonl < articles.jsonl > summaries.jsonl
            """)

    @Option(help: ArgumentHelp("At most N sentences (default: 3).", valueName: "n"))
    var sentences: Int?

    @Option(help: ArgumentHelp("At most N words.", valueName: "n"))
    var words: Int?

    @Option(help: ArgumentHelp("At most N characters.", valueName: "n"))
    var characters: Int?

    @Option(help: ArgumentHelp("At most this share of the article's words.", valueName: "p%"))
    var ratio: String?

    @Option(help: "The article's title, where the input does not give it.")
    var title: String?

    @Option(help: ArgumentHelp("The article's language (en, de, ...), else it is detected.", valueName: "tag"))
    var language: Language?

    @Option(help: "Turn the summary towards a question or topic.")
    var query: String?

    @OptionGroup var database: DatabaseOptions

    @Flag(name: .customLong("no-database"), help: "Weigh words with the article itself, not with a corpus.")
    var noDatabase = false

    @Flag(help: "Show every sentence with its features, weights and rank, those left out too.")
    var explain = false

    @Option(help: ArgumentHelp("What the input is: auto, text, html or jsonl.", valueName: "kind"))
    var input: InputKind = .auto

    @Option(
        help: ArgumentHelp(
            "text, json, jsonl, markdown, html, email, slack, discord, telegram, teams or matrix.",
            valueName: "format"))
    var format: OutputFormat = .text

    @Flag(help: "The same as --input jsonl --format jsonl: one line out for each line in, in order.")
    var jsonl = false

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Files; - or none is standard input.", valueName: "file"))
    var files: [String] = []

    func validate() throws {
        let lengths: [(String, Int?)] = [("--sentences", sentences), ("--words", words), ("--characters", characters)]
        for (name, number) in lengths {
            if let number, number < 1 { throw ValidationError("\(name) needs a number from 1 on.") }
        }
        if lengths.count(where: { $0.1 != nil }) + (ratio == nil ? 0 : 1) > 1 {
            throw ValidationError("Give one of --sentences, --words, --characters and --ratio.")
        }
        if explain, !jsonl, ![.text, .json, .jsonl].contains(format) {
            throw ValidationError("--explain goes with --format text, json and jsonl.")
        }
        if let ratio, SummarizeCommand.share(ratio) == nil {
            throw ValidationError("--ratio needs a share from 1% to 100%.")
        }
    }

    func run() throws {
        let paths = try inputs(files, of: SummarizeCommand.self)
        var options = Summarizer.Options()
        options.budget = budget
        options.query = query
        options.explains = explain
        let corpus = try corpus()
        let frequencies = corpus?.frequencies
        var run = SummarizeRun(
            options: options, reading: readingOptions, kind: jsonl ? .jsonl : input, format: jsonl ? .jsonl : format,
            inputCount: paths.count, isQuiet: common.quiet, frequencies: frequencies,
            repeated: corpus.map { corpus in { try Process.reporting { try corpus.repeatedParagraphs() } } })
        for path in paths { try run.summarize(path) }
        try run.finish()
        if let failure = frequencies?.failure { throw Process.fail(failure.description, ExitStatus(failure)) }
    }

    private var budget: LengthBudget {
        if let words { return .words(words) }
        if let characters { return .characters(characters) }
        if let ratio, let share = SummarizeCommand.share(ratio) { return .ratio(share) }
        return .sentences(sentences ?? 3)
    }

    private var readingOptions: ReadingOptions {
        var options = ReadingOptions()
        options.title = title
        options.language = language
        return options
    }

    /// The corpus that was named, or the default one if it is there.
    private func corpus() throws -> Corpus? {
        guard !noDatabase else { return nil }
        let (path, isNamed) = try database.path()
        guard isNamed || path.exists else { return nil }
        return try database.openForReading()
    }

    /// Reads `30%` or `30`, as a share from 0 to 1.
    private static func share(_ text: String) -> Double? {
        guard let percent = Double(text.hasSuffix("%") ? String(text.dropLast()) : text), percent > 0, percent <= 100
        else { return nil }
        return percent / 100
    }
}

/// One run of `lede summarize` over its inputs.
private struct SummarizeRun {
    private let options: Summarizer.Options
    private let reading: ReadingOptions
    private let kind: InputKind
    private let format: OutputFormat
    private let isQuiet: Bool
    private var summarizer: Summarizer
    private var lines = JSONLinesReader()
    private var writer: (any SummaryWriter)?
    /// Whether there is one document, and not a stream of them.
    private var isSingle: Bool
    /// Reads what the sources in the corpus repeat, when the first article comes that has a source.
    private let readRepeated: (() throws -> RepeatedParagraphs)?
    private var repeated: RepeatedParagraphs?
    private var out: [UInt8] = []
    private var worst = ExitStatus.done

    /// Output is written when this many bytes have come together, or when the next line has to be waited for.
    private static let flushSize = 1 << 16

    init(
        options: Summarizer.Options, reading: ReadingOptions, kind: InputKind, format: OutputFormat, inputCount: Int,
        isQuiet: Bool, frequencies: (any DocumentFrequencies)?, repeated: (() throws -> RepeatedParagraphs)?
    ) {
        self.options = options
        self.reading = reading
        self.kind = kind
        self.format = format
        self.isQuiet = isQuiet
        summarizer = Summarizer(frequencies: frequencies)
        isSingle = inputCount == 1
        readRepeated = repeated
    }

    mutating func summarize(_ path: FilePath) throws {
        do {
            let input = try InputFile.open(path)
            let kind = kind == .auto ? try input.kind() : kind
            if kind == .jsonl {
                isSingle = false
                try summarizeLines(of: input)
            } else {
                try summarizeDocument(input, kind)
            }
        } catch let error as InputError {
            report("\(path.inputName): \(error.description)", error.status)
        }
    }

    private mutating func summarizeDocument(_ input: InputFile, _ kind: InputKind) throws {
        do {
            let bytes = try input.readDocument()
            let article = try DocumentReader().read(bytes.span, as: kind, options: reading)
            try write(article, count: nil, name: input.name)
        } catch let error as DocumentError {
            report("\(input.name): \(error.description)", .badData)
        }
    }

    private mutating func summarizeLines(of input: InputFile) throws {
        var reader = LineReader(input)
        while let line = try reader.next() {
            switch line {
            case .text(let range): try summarizeLine(reader.buffer.span.extracting(range), reader.number, input.name)
            case .tooLong:
                let limit = Limits.lineBytes >> 20
                let error = JSONLineError(.tooLong, "the line is longer than \(limit) MiB and was skipped")
                try writeError(error, line: reader.number, name: input.name)
            }
            if out.count >= SummarizeRun.flushSize || reader.mustWait() { try flush() }
        }
    }

    private mutating func summarizeLine(_ line: Span<UInt8>, _ number: Int, _ name: String) throws {
        guard !isBlank(line) else { return }
        do {
            let parsed = try lines.read(line, options: reading)
            try write(parsed.article, count: parsed.sentenceCount, name: "\(name):\(number)")
        } catch let error as JSONLineError {
            try writeError(error, line: number, name: name)
        }
    }

    private mutating func write(_ article: Article, count: Int?, name: @autoclosure () -> String) throws {
        var options = options
        if let count { options.budget = .sentences(count) }
        var article = article
        if article.source != nil, let readRepeated {
            if repeated == nil { repeated = try readRepeated() }
            if let repeated { article.mark(repeated) }
        }
        let summary = summarizer.summarize(article, options: options)
        if format == .text || format == .markdown {
            for finding in article.findings + summary.findings where !isQuiet && finding.code.isWorthTelling {
                Process.message("\(name()): \(finding.message)")
            }
        }
        start()
        writer?.write(article, summary, into: &out)
        if out.count >= SummarizeRun.flushSize { try flush() }
    }

    /// Begins the output, once it is known what comes.
    private mutating func start() {
        guard writer == nil else { return }
        writer = options.explains && format == .text ? ExplanationWriter() : format.summaryWriter(isSingle: isSingle)
        writer?.begin(into: &out)
    }

    private mutating func writeError(_ error: JSONLineError, line: Int, name: String) throws {
        report("\(name):\(line): \(error.message)", .badData)
        guard format == .jsonl else { return }
        var json = JSONText()
        json.beginObject()
        if let id = error.id {
            json.key("id")
            json.string(id)
        }
        json.key("line")
        json.integer(line)
        json.key("error")
        json.beginObject()
        json.key("code")
        json.string(error.code.rawValue)
        json.key("message")
        json.string(error.message)
        json.endObject()
        json.endObject()
        out.append(contentsOf: json.bytes + [0x0A])
    }

    private mutating func report(_ text: String, _ status: ExitStatus) {
        Process.message(text)
        worst = max(worst, status)
    }

    private mutating func flush() throws {
        try Process.output(out)
        out.removeAll(keepingCapacity: true)
    }

    mutating func finish() throws {
        start()
        writer?.end(into: &out)
        try flush()
        if worst != .done { throw ExitCode(worst.rawValue) }
    }
}
