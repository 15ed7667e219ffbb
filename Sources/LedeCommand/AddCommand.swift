import ArgumentParser
import Glibc
import Lede

/// `lede add`: articles into the corpus.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", _superCommandName: "lede",
        abstract: "Keep articles in the corpus.",
        discussion: """
            Files, folders (with all folders in them: .txt, .text, .html, .htm, .xhtml, .jsonl and .ndjson files) and \
            pipes. In folders symbolic links are not followed. Adding the same article twice changes nothing; a changed \
            one is updated. What is reported as added is on disk; what is no article is named and left out, and the \
            exit code is 65.

            lede add articles/
            fetch-news | lede add --input jsonl --json -
            """)

    @OptionGroup var database: DatabaseOptions

    @Option(help: ArgumentHelp("What the input is: auto, text, html or jsonl.", valueName: "kind"))
    var input: InputKind = .auto

    @Option(
        parsing: .unconditional,
        help: "The publisher: instead of what a page or text says, and where a JSON line gives none.",
        transform: Arguments.text)
    var source: String?

    @Option(
        parsing: .unconditional,
        help: "The section: instead of what a page or text says, and where a JSON line gives none.",
        transform: Arguments.text)
    var section: String?

    @Flag(
        help: "Print a receipt for each article as a line of JSON, once it is on disk, with what was amiss in findings."
    )
    var json = false

    @Flag(
        help: ArgumentHelp(
            "Bring back what lede corpus export says of when articles were added, and its --deliveries too.",
            discussion: "From a file of your own: they say which articles were told already, and on which day."))
    var restore = false

    @OptionGroup var common: CommonOptions

    @Argument(
        help: ArgumentHelp("Files and folders; - or none is standard input.", valueName: "path"), completion: .file())
    var paths: [String] = []

    func run() throws {
        let paths = try inputs(paths, of: AddCommand.self)
        var reading = ReadingOptions()
        reading.source = source
        reading.section = section
        Progress.begin("adding articles", isQuiet: common.quiet)
        defer { Progress.end() }
        let corpus = try database.openForWriting()
        var run = AddRun(
            corpus: corpus, reading: reading, kind: input, restores: restore, printsReceipts: json,
            isQuiet: common.quiet)
        for path in paths { try run.add(path) }
        try run.finish()
    }
}

/// One run of `lede add` over its inputs.
private struct AddRun {
    private let corpus: Corpus
    private let reading: ReadingOptions
    private let kind: InputKind
    private let restores: Bool
    private let printsReceipts: Bool
    private let isQuiet: Bool
    private var lines = JSONLinesReader()
    private var batch: [Pending] = []
    private var batchBytes = 0
    private var counts = [0, 0, 0, 0]
    /// Receipts that are not yet printed.
    private var out = JSONText()
    private var errors = ErrorLine()
    private var worst = ExitStatus.done
    private var messages = ArticleMessages()
    /// The deliveries that were read and are not yet stored.
    private var deliveries: [DeliveryRecord] = []
    private var restoredCount = 0

    /// An article on its way into the corpus, or the reason why it is not.
    private struct Pending {
        enum Content {
            /// The article, and when it was first added to the corpus that it is restored from.
            case article(Article, added: Int64?)
            case rejected(Rejection)
        }

        var content: Content
        var file: String
        var line: Int?
    }

    /// Why an input is no article of the corpus.
    fileprivate struct Rejection {
        var id = ""
        var code: String
        var reason: JSONLineError.Reason
    }

    /// Most articles of a transaction: each distinct term of one costs a write, so that large ones are cheap, while
    /// what a batch holds is what a crash may leave unacknowledged.
    private static let batchCount = 2_048
    /// Most bytes of text of a transaction, about.
    private static let batchSize = 8 << 20

    /// Most deliveries of a transaction.
    private static let deliveryCount = 32

    init(
        corpus: Corpus, reading: ReadingOptions, kind: InputKind, restores: Bool, printsReceipts: Bool, isQuiet: Bool
    ) {
        self.corpus = corpus
        self.reading = reading
        self.kind = kind
        self.restores = restores
        self.printsReceipts = printsReceipts
        self.isQuiet = isQuiet
    }

    /// Adds what stands at a path.
    ///
    /// - Parameter isFound: whether nobody named it, since it was found in a folder.
    mutating func add(_ path: FilePath, isFound: Bool = false) throws {
        do {
            if !isFound && path.isFolder { return try addFolder(path) }
            let input = try InputFile.open(path, isFound: isFound)
            let kind = kind == .auto ? try input.kind() : kind
            if kind == .jsonl {
                try addLines(of: input)
            } else {
                try append(input.readArticle(as: kind, options: reading), input.name)
            }
        } catch let error as InputError {
            try reject(path.inputName, nil, error.status, "unreadable", error.description)
        } catch let error as DocumentError {
            try reject(path.inputName, nil, .badData, "not_text", error.description)
        }
    }

    /// Adds the documents of a folder, in the order of their names' bytes; folders inside it likewise.
    ///
    /// Links are not followed, since nobody named what they lead to, and they might lead back here.
    private mutating func addFolder(_ top: FilePath) throws {
        var folders = [top]
        var passed = PassedOver(folder: top)
        while let folder = folders.popLast() {
            let names: [[UInt8]]
            do throws(ErrorNumber) { names = try folder.entries() } catch {
                try reject(
                    folder.description, nil, .noInput, "unreadable",
                    "the folder cannot be read: \(systemMessage(error.value))")
                continue
            }
            var inner: [FilePath] = []
            for name in names where name.first != UInt8(ascii: ".") {
                let path = folder.appending(name)
                let entry = path.entry
                switch entry {
                case .folder: inner.append(path)
                case .link?, .other?: passed.append(path, isLink: entry == .link)
                case .file?, nil:
                    guard DocumentReader.isDocument(name) else {
                        passed.append(ending: name)
                        continue
                    }
                    passed.hasDocuments = true
                    try add(path, isFound: true)
                }
            }
            folders.append(contentsOf: inner.reversed())
        }
        if !isQuiet { for message in passed.messages { messages.tell(message) } }
    }

    private mutating func addLines(of input: InputFile) throws {
        try input.checkLines()
        var reader = LineReader(input)
        while let line = try reader.next() {
            switch line {
            case .text(let range): try addLine(reader.buffer.span.extracting(range), reader.number, input.name)
            case .tooLong:
                let limit = Limits.lineBytes >> 20
                try reject(
                    input.name, reader.number, .badData, JSONLineError.Code.tooLong.rawValue,
                    "the line is longer than \(limit) MiB and was skipped")
            }
            if try reader.mustWait() { try commit() }
        }
    }

    private mutating func addLine(_ line: Span<UInt8>, _ number: Int, _ name: String) throws {
        guard !isBlank(line) else { return }
        if restores && DeliveryRecord.opens(line) { return try addDelivery(line, number, name) }
        let parsed: JSONLine
        do {
            parsed = try lines.read(line, options: reading, isExported: restores)
        } catch {
            let rejection = Rejection(id: error.id ?? "", code: error.code.rawValue, reason: error.reason)
            return try reject(name, number, .badData, rejection)
        }
        var article = parsed.article
        var added: Int64?
        if restores, let text = parsed.added {
            added = PublicationDate(stored: text)?.seconds
            if added == nil {
                article.findings.append(
                    Finding(.badMetadata, "\"added\" is no date as an export has it; it was left out."))
            }
        }
        try append(article, name, number, added: added)
    }

    private mutating func addDelivery(_ line: Span<UInt8>, _ number: Int, _ name: String) throws {
        do {
            deliveries.append(try DeliveryRecord(line: line.withUnsafeBufferPointer { Array($0) }))
            if deliveries.count >= AddRun.deliveryCount { try storeDeliveries() }
        } catch let error as DigestRecord.ReadingError {
            try reject(
                name, number, .badData, "not_delivery", "the delivery cannot be read: \(error.description)")
        }
    }

    private mutating func storeDeliveries() throws {
        restoredCount += try Process.reporting { try corpus.restore(deliveries) }
        deliveries.removeAll()
    }

    private mutating func append(
        _ article: Article, _ file: String, _ line: Int? = nil, added: Int64? = nil
    ) throws {
        guard let finding = article.absence else {
            // What was removed is not stored, and may be much more than the text.
            var article = article
            article.removed = []
            batchBytes += article.text.count + article.paragraphs.count * MemoryLayout<Paragraph>.stride
            return try append(Pending(content: .article(article, added: added), file: file, line: line))
        }
        try reject(
            file, line, .badData,
            Rejection(id: article.id, code: finding.code.rawValue, reason: .init(finding.message)))
    }

    private mutating func reject(
        _ file: String, _ line: Int?, _ status: ExitStatus, _ code: String, _ message: String
    ) throws {
        try reject(file, line, status, Rejection(code: code, reason: .init(message)))
    }

    private mutating func reject(
        _ file: String, _ line: Int?, _ status: ExitStatus, _ rejection: Rejection
    ) throws {
        worst = max(worst, status)
        // What stands behind an article waits for it.
        guard batch.isEmpty else { return try append(Pending(content: .rejected(rejection), file: file, line: line)) }
        report(rejection, file, line)
        if counts[3] % AddRun.batchCount == 0 { try flush() }
    }

    private mutating func append(_ pending: Pending) throws {
        batch.append(pending)
        if batch.count >= AddRun.batchCount || batchBytes >= AddRun.batchSize { try commit() }
    }

    /// Stores the batch in one transaction, and reports it once that is on disk.
    private mutating func commit() throws {
        var articles: [Article] = []
        var added: [Int64?] = []
        for case .article(let article, let instant) in batch.map(\.content) {
            articles.append(article)
            added.append(instant)
        }
        let receipts =
            articles.isEmpty
            ? [] : try Process.reporting { try corpus.add(articles, at: Process.now, firstAdded: added) }
        var next = receipts.makeIterator()
        for pending in batch {
            switch pending.content {
            case .rejected(let rejection): report(rejection, pending.file, pending.line)
            case .article(let article, _):
                guard let receipt = next.next() else { continue }
                count(receipt.status)
                for finding in article.findings where !isQuiet && finding.code.isWorthTelling {
                    tell(finding.message, pending.file, pending.line)
                }
                guard printsReceipts else { continue }
                out.receipt(
                    id: receipt.id, receipt.status.rawValue, pending.line, pending.file, findings: article.findings)
            }
        }
        batch.removeAll(keepingCapacity: true)
        batchBytes = 0
        try flush()
    }

    private mutating func count(_ status: Receipt.Status) {
        switch status {
        case .added: counts[0] += 1
        case .updated: counts[1] += 1
        case .unchanged: counts[2] += 1
        case .rejected: counts[3] += 1
        }
    }

    /// Counts and tells what is rejected.
    private mutating func report(_ rejection: Rejection, _ file: String, _ line: Int?) {
        counts[3] += 1
        tell(rejection.reason.message, file, line)
        guard printsReceipts else { return }
        if rejection.id.isEmpty, let line {
            errors.write(line, rejection.code, rejection.reason, of: file, to: &out)
        } else {
            out.receipt(id: rejection.id, "rejected", line, file, rejection)
        }
    }

    private mutating func tell(_ message: @autoclosure () -> String, _ file: String, _ line: Int?) {
        messages.tell(file + (line.map { ":\($0)" } ?? "") + ": " + message())
    }

    /// Prints the receipts.
    private mutating func flush() throws {
        if !out.bytes.isEmpty { try Process.output(out.bytes) }
        out.removeAll()
        Progress.count(counts.reduce(0, +))
    }

    mutating func finish() throws {
        try commit()
        try storeDeliveries()
        messages.end()
        if !printsReceipts && !isQuiet {
            let text = "\(counts[0]) added, \(counts[1]) updated, \(counts[2]) unchanged, \(counts[3]) rejected"
            let more = restores ? ", \(restoredCount) deliveries restored\n" : "\n"
            try Process.output(Array((text + more).utf8))
        }
        try Process.reporting { try corpus.close() }
        if worst != .done { throw ExitCode(worst.rawValue) }
    }
}

extension JSONText {
    /// A receipt of `lede add --json`, with its line end.
    fileprivate mutating func receipt(
        id: String, _ status: String, _ line: Int?, _ file: String, _ rejection: AddRun.Rejection? = nil,
        findings: [Finding] = []
    ) {
        beginObject()
        key("id")
        string(id)
        key("status")
        string(status)
        if let line {
            key("line")
            integer(line)
        }
        key("file")
        string(file)
        if let rejection { error(code: rejection.code, rejection.reason) }
        if !findings.isEmpty { self.findings(findings) }
        endObject()
        endLine()
    }
}
