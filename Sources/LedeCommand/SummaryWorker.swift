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

    /// Where its summaries are written.
    var output: SummaryOutput
    private let request: SummaryRequest
    private let isQuiet: Bool
    private let corpus: SharedCorpus?
    private var summarizer: Summarizer
    /// What the sources in the corpus repeat, read when the first article comes that has a source.
    private var repeated: RepeatedParagraphs?
    private var lines = JSONLinesReader()
    private var result = Result()
    /// How many messages were made; those of one thread come in the order in which the run shows them.
    private var told = 0
    private var errors = ErrorLine()
    /// What an error is written into: its memory is used again.
    private var errorText = JSONText()
    private var results: [(chunk: Int, result: Result)] = []

    /// A worker.
    ///
    /// - Parameters:
    ///   - output: an output to which nothing is written yet.
    ///   - corpus: what it looks things up in.
    ///   - isQuiet: whether it tells errors alone.
    init(_ request: SummaryRequest, to output: SummaryOutput, corpus: SharedCorpus?, isQuiet: Bool) {
        self.request = request
        self.output = output
        self.corpus = corpus
        self.isQuiet = isQuiet
        summarizer = Summarizer(frequencies: corpus, associations: corpus)
    }

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
    func summarizeDocument(_ input: InputFile, _ kind: InputKind) throws(InputError) {
        var article = try input.readArticle(as: kind, options: request.reading)
        if let finding = write(&article, count: nil, name: input.name) { report("\(input.name): \(finding.message)") }
    }

    /// Summarizes some lines of a batch.
    func summarize(_ batch: LineBatch, _ chunk: Range<Int>) {
        for line in batch.lines[chunk] {
            if let range = line.range {
                summarizeLine(batch.bytes.span.extracting(range), line.number, batch.name)
            } else {
                writeError(.lineTooLong, line: line.number, name: batch.name)
            }
        }
    }

    private func summarizeLine(_ line: Span<UInt8>, _ number: Int, _ name: String) {
        guard !isBlank(line) else { return }
        do {
            var parsed = try lines.read(line, options: request.reading)
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

    /// Writes the summary of an article, in which what its source repeats is marked.
    ///
    /// - Returns: why it is none; then nothing was written.
    private func write(_ article: inout Article, count: Int?, name: @autoclosure () -> String) -> Finding? {
        if let finding = article.absence { return finding }
        do {
            try markRepeated(in: &article)
            var options = request.options
            if let count { options.budget = request.budget(count) }
            let summary = summarizer.summarize(article, options: options)
            if let finding = summary.findings.first(where: { $0.code == .empty }) { return finding }
            if output.leavesFindingsOut, !isQuiet {
                for finding in article.findings + summary.findings where finding.code.isWorthTelling {
                    tell("\(name()): \(finding.message)")
                }
            }
            try output.write(article, summary, into: &result.out)
        } catch {
            result.failure = result.failure ?? error
        }
        return nil
    }

    /// Marks the paragraphs of an article that its source repeats in others of the corpus.
    private func markRepeated(in article: inout Article) throws {
        guard let source = article.source, let corpus else { return }
        let asked = output.isSingle ? source : nil
        let known = try repeated ?? Process.reporting { try corpus.repeatedParagraphs(of: asked) }
        repeated = known
        article.mark(known)
    }

    private func writeError(_ error: JSONLineError, line: Int, name: String) {
        report("\(name):\(line): \(error.message)")
        guard output.writesLines else { return }
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
    func finish() { output.end(into: &result.out) }
}
