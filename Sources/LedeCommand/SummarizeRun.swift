import Lede

/// One run of `lede summarize` over its inputs.
struct SummarizeRun {
    private let kind: InputKind
    private let request: SummaryRequest
    /// What each worker begins with.
    private var output: SummaryOutput
    /// The threads for the lines of JSON Lines.
    private let threads: Int
    private let corpus: SharedCorpus?
    private let isQuiet: Bool
    /// Where the output depends on what was written before, there is one.
    private var workers: [SummaryWorker] = []
    private var out: [UInt8] = []
    private var worst = ExitStatus.done
    private var messages = ArticleMessages()

    /// Output is written when this many bytes have come together, or when the next line has to be waited for.
    private static let flushSize = 1 << 16

    /// A run.
    ///
    /// - Parameters:
    ///   - request: what is asked for of each article.
    ///   - output: where the summaries are written, and nothing was yet.
    ///   - kind: what the inputs are.
    ///   - jobs: most threads for the lines of JSON Lines.
    ///   - corpus: what the workers look things up in.
    ///   - isQuiet: whether errors alone are told.
    init(
        _ request: SummaryRequest, to output: SummaryOutput, kind: InputKind, jobs: Int, corpus: SharedCorpus?,
        isQuiet: Bool
    ) {
        self.kind = kind
        self.request = request
        self.output = output
        self.corpus = corpus
        self.isQuiet = isQuiet
        threads = output.writesLines ? jobs : 1
        addWorker()
    }

    private mutating func addWorker() {
        workers.append(SummaryWorker(request, to: output, corpus: corpus, isQuiet: isQuiet))
    }

    /// Summarizes an input.
    mutating func summarize(_ path: FilePath) throws {
        do {
            let input = try InputFile.open(path)
            let kind = kind == .auto ? try input.kind() : kind
            if kind == .jsonl {
                // For the workers that come as well as for the one that is there.
                output.isSingle = false
                workers[0].output.isSingle = false
                try summarizeLines(of: input)
            } else {
                try workers[0].summarizeDocument(input, kind)
                try take(workers[0].takeResult())
            }
        } catch let error as InputError {
            messages.tell("\(path.inputName): \(error.description)")
            worst = max(worst, error.status)
        }
    }

    private mutating func summarizeLines(of input: InputFile) throws {
        try input.checkLines()
        let source = LineSource(input, threads: threads)
        var batch = LineBatch(name: input.name, threads: threads)
        Progress.begin("summarizing", isQuiet: isQuiet)
        defer { Progress.end() }
        var isFirst = true
        source.next(into: &batch)
        while let last = batch.lines.last {
            let mustWait = source.mustWait
            try summarize(batch, of: source)
            if isFirst, !mustWait { Process.giveBackCode() }
            isFirst = false
            Progress.count(last.number)
            if mustWait { try flush() }
            source.next(into: &batch)
        }
        if let failure = source.failure { throw failure }
    }

    private mutating func summarize(_ batch: LineBatch, of source: LineSource) throws {
        if threads > 1, batch.chunks.count > 1 {
            let wanted = min(threads, batch.chunks.count)
            if workers.count < wanted {
                Process.heaps(wanted)
                while workers.count < wanted { addWorker() }
            }
            for result in reading({ SummaryWorker.summarize(batch, of: source, workers) }) { try take(result) }
        } else {
            let results = reading {
                batch.chunks.map { chunk in
                    workers[0].summarize(batch, chunk)
                    return workers[0].takeResult()
                }
            }
            for result in results { try take(result) }
        }
    }

    /// Runs a closure that looks things up in the corpus and waits for nobody.
    private func reading<Result>(_ body: () -> Result) -> Result { corpus?.snapshot(body) ?? body() }

    private mutating func take(_ result: SummaryWorker.Result) throws {
        for message in result.messages { messages.tell(message) }
        messages.skip(result.untold)
        worst = max(worst, result.worst)
        if out.isEmpty {
            // A large result is not copied.
            out = result.out
        } else {
            out.append(contentsOf: result.out)
        }
        if out.count >= SummarizeRun.flushSize { try flush() }
        if let failure = result.failure { throw failure }
    }

    private mutating func flush() throws {
        try Process.output(out)
        out.removeAll(keepingCapacity: true)
    }

    /// Ends the output, and the run with the exit code that the inputs lead to.
    mutating func finish() throws {
        workers[0].finish()
        try take(workers[0].takeResult())
        try flush()
        messages.end()
        if let corpus, let failure = corpus.failure {
            if corpus.isRequired {
                Process.message(failure.description)
                worst = max(worst, ExitStatus(failure))
            } else {
                SharedCorpus.tellUnused(failure, isQuiet: false)
            }
        }
        try worst.endRun()
    }
}
