import Dispatch
import Lede
import Synchronization

/// What one thread needs to summarize articles; what it makes is taken in the order of the articles.
///
/// It is used by one thread at a time, which is why it may be handed to another one.
final class SummaryWorker: @unchecked Sendable {
    /// What came of some articles.
    struct Result {
        var out: [UInt8] = []
        var messages: [String] = []
        /// How many more messages there would be: beyond those of a run that are shown, none is made.
        var untold = 0
        var worst = ExitStatus.done
        /// What ends the run.
        var failure: (any Error)?
    }

    /// Whether there is one document, and not a stream of them.
    var isSingle: Bool
    private let options: Summarizer.Options
    /// Whether the length in the options is one that was asked for, which no line exceeds.
    private let hasLimit: Bool
    private let reading: ReadingOptions
    private let format: OutputFormat
    /// What is written with instead of the format.
    private let template: TemplateWriter?
    private let layout: WriterOptions
    private let isQuiet: Bool
    private let corpus: SharedCorpus?
    private var summarizer: Summarizer
    /// What the sources in the corpus repeat, read when the first article comes that has a source.
    private var repeated: RepeatedParagraphs?
    private var lines = JSONLinesReader()
    private var writer: (any SummaryWriter)?
    private var result = Result()
    /// How many messages were made; those of one thread come in the order in which the run shows them.
    private var told = 0
    private var errors = ErrorLine()
    /// What an error is written into: its memory is used again.
    private var errorText = JSONText()
    private var results: [(chunk: Int, result: Result)] = []

    init(
        options: Summarizer.Options, hasLimit: Bool, reading: ReadingOptions, format: OutputFormat,
        template: TemplateWriter?,
        layout: WriterOptions, isSingle: Bool, isQuiet: Bool, corpus: SharedCorpus?
    ) {
        self.options = options
        self.hasLimit = hasLimit
        self.reading = reading
        self.format = format
        self.template = template
        self.layout = layout
        self.isSingle = isSingle
        self.isQuiet = isQuiet
        self.corpus = corpus
        summarizer = Summarizer(frequencies: corpus, associations: corpus)
    }

    /// Whether each article gives a line of its own, whatever was written before.
    var writesLines: Bool { format == .jsonl }

    /// Gives what was made since it was taken last.
    func takeResult() -> Result {
        defer { result = Result() }
        return result
    }

    /// Summarizes the chunks of a batch, each with the next worker that is free, and reads the next batch of its source.
    ///
    /// - Returns: what came of each chunk, in their order.
    static func summarize(_ batch: LineBatch, of source: LineSource, _ workers: [SummaryWorker]) -> [Result] {
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: min(workers.count, batch.chunks.count)) { number in
            if number == 0 { source.readAhead() }
            let worker = workers[number]
            while true {
                let chunk = next.add(1, ordering: .relaxed).oldValue
                guard chunk < batch.chunks.count else { return }
                worker.summarize(batch, batch.chunks[chunk])
                worker.results.append((chunk, worker.takeResult()))
            }
        }
        var results = [Result](repeating: Result(), count: batch.chunks.count)
        for worker in workers {
            for (chunk, result) in worker.results { results[chunk] = result }
            worker.results.removeAll()
        }
        return results
    }

    /// Summarizes a document.
    ///
    /// - Throws: what ``InputFile/readArticle(as:options:)`` throws.
    func summarizeDocument(_ input: InputFile, _ kind: InputKind) throws {
        var article = try input.readArticle(as: kind, options: reading)
        if let finding = write(&article, count: nil, name: input.name) { report("\(input.name): \(finding.message)") }
    }

    /// Summarizes some lines of a batch.
    func summarize(_ batch: LineBatch, _ chunk: Range<Int>) {
        for line in batch.lines[chunk] {
            if let range = line.range {
                summarizeLine(batch.bytes.span.extracting(range), line.number, batch.name)
            } else {
                let limit = Limits.lineBytes >> 20
                let error = JSONLineError(.tooLong, "the line is longer than \(limit) MiB and was skipped")
                writeError(error, line: line.number, name: batch.name)
            }
        }
    }

    private func summarizeLine(_ line: Span<UInt8>, _ number: Int, _ name: String) {
        guard !isBlank(line) else { return }
        do {
            var parsed = try lines.read(line, options: reading)
            if let finding = write(&parsed.article, count: parsed.sentenceCount, name: "\(name):\(number)") {
                let code: JSONLineError.Code = finding.code == .noArticle ? .noArticle : .empty
                let id = parsed.article.id
                let error = JSONLineError(code, finding.message, id: id.isEmpty ? nil : id)
                writeError(error, line: number, name: name)
            }
        } catch {
            writeError(error, line: number, name: name)
        }
    }

    /// The length of the summary of an article that asks for a number of sentences itself: a limit of the run stands
    /// above it.
    private func budget(_ count: Int) -> LengthBudget {
        guard hasLimit else { return .sentences(count) }
        if case .sentences(let most) = options.budget { return .sentences(min(most, count)) }
        return options.budget
    }

    /// Writes the summary of an article, in which what its source repeats is marked.
    ///
    /// - Returns: why it is none; then nothing was written.
    private func write(_ article: inout Article, count: Int?, name: @autoclosure () -> String) -> Finding? {
        if let finding = article.absence { return finding }
        var options = options
        if let count { options.budget = budget(count) }
        if let source = article.source, let corpus {
            do {
                let asked = isSingle ? source : nil
                let known = try repeated ?? Process.reporting { try corpus.repeatedParagraphs(of: asked) }
                repeated = known
                article.mark(known)
            } catch {
                result.failure = result.failure ?? error
                return nil
            }
        }
        let summary = summarizer.summarize(article, options: options)
        if let finding = summary.findings.first(where: { $0.code == .empty }) { return finding }
        if format == .text || format == .markdown {
            for finding in article.findings + summary.findings where !isQuiet && finding.code.isWorthTelling {
                tell("\(name()): \(finding.message)")
            }
        }
        start()
        guard let template else {
            writer?.write(article, summary, into: &result.out)
            return nil
        }
        do {
            try template.write(article, summary, into: &result.out)
        } catch {
            result.failure = result.failure ?? Process.fail("\(error)", .badData)
        }
        return nil
    }

    /// Begins the output, once it is known what comes.
    private func start() {
        guard writer == nil, template == nil else { return }
        if options.explains && format == .text {
            writer = ExplanationWriter()
        } else {
            writer = format.summaryWriter(isSingle: isSingle, options: layout)
        }
        writer?.begin(into: &result.out)
    }

    private func writeError(_ error: JSONLineError, line: Int, name: String) {
        report("\(name):\(line): \(error.message)")
        guard format == .jsonl else { return }
        var json = JSONText()
        swap(&json, &errorText)
        json.removeAll()
        if let id = error.id {
            json.beginObject()
            json.key("id")
            json.string(id)
            json.key("line")
            json.integer(line)
            json.error(code: error.code.rawValue, error.reason)
            json.endObject()
            json.endLine()
        } else {
            errors.write(line, error.code.rawValue, error.reason, to: &json)
        }
        result.out.append(contentsOf: json.bytes)
        swap(&json, &errorText)
    }

    private func report(_ text: @autoclosure () -> String) {
        tell(text())
        result.worst = max(result.worst, .badData)
    }

    private func tell(_ text: @autoclosure () -> String) {
        if told < ArticleMessages.most {
            told += 1
            result.messages.append(text())
        } else {
            result.untold += 1
        }
    }

    /// Ends the output.
    func finish() {
        start()
        writer?.end(into: &result.out)
    }
}
