import Lede

/// One run of `lede add` over its inputs.
struct AddRun {
    private let corpus: Corpus
    private let reading: ReadingOptions
    private let kind: InputKind
    private let restores: Bool
    private let printsReceipts: Bool
    private let isQuiet: Bool
    private var lines = JSONLinesReader()
    private var batch: [Pending] = []
    private var batchBytes = 0
    private var counts = Counts()
    /// Receipts that are not yet printed.
    private var out = JSONText()
    private var errors = ErrorLine()
    private var worst = ExitStatus.done
    private var messages = ArticleMessages()
    /// The deliveries that were read and are not yet stored.
    private var deliveries: [DeliveryRecord] = []
    private var restoredCount = 0

    /// How many articles came to what.
    private struct Counts {
        var added = 0
        var updated = 0
        var unchanged = 0
        var rejected = 0

        var all: Int { added + updated + unchanged + rejected }

        mutating func count(_ status: Receipt.Status) {
            switch status {
            case .added: added += 1
            case .updated: updated += 1
            case .unchanged: unchanged += 1
            case .rejected: rejected += 1
            }
        }
    }

    /// Where an article stands: in a file, or on a line of one.
    fileprivate struct Place {
        var file: String
        var line: Int?

        /// What messages call it.
        var name: String { file + (line.map { ":\($0)" } ?? "") }
    }

    /// An article on its way into the corpus, or the reason why it is not.
    private struct Pending {
        enum Content {
            /// The article, and when it was first added to the corpus that it is restored from.
            case article(Article, added: Int64?)
            case rejected(Rejection)
        }

        var content: Content
        var place: Place
    }

    /// Why an input is no article of the corpus.
    fileprivate struct Rejection {
        var id = ""
        var code: String
        var reason: JSONLineError.Reason
        var status = ExitStatus.badData
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
                try append(input.readArticle(as: kind, options: reading), at: Place(file: input.name))
            }
        } catch let error as InputError {
            try reject(error, at: Place(file: path.inputName))
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
                let error = InputError("the folder cannot be read: \(systemMessage(error.value))", .noInput)
                try reject(error, at: Place(file: folder.description))
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
            let place = Place(file: input.name, line: reader.number)
            switch line {
            case .text(let range): try addLine(reader.buffer.span.extracting(range), at: place)
            case .tooLong: try reject(Rejection(.lineTooLong), at: place)
            }
            if try reader.mustWait() { try commit() }
        }
    }

    private mutating func addLine(_ line: Span<UInt8>, at place: Place) throws {
        guard !isBlank(line) else { return }
        if restores && DeliveryRecord.opens(line) { return try addDelivery(line, at: place) }
        let parsed: JSONLine
        do {
            parsed = try lines.read(line, options: reading, isExported: restores)
        } catch {
            return try reject(Rejection(error), at: place)
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
        try append(article, at: place, added: added)
    }

    private mutating func addDelivery(_ line: Span<UInt8>, at place: Place) throws {
        do {
            deliveries.append(try DeliveryRecord(line: line.withUnsafeBufferPointer { Array($0) }))
            if deliveries.count >= AddRun.deliveryCount { try storeDeliveries() }
        } catch let error as DigestRecord.ReadingError {
            let reason = "the delivery cannot be read: \(error.description)"
            try reject(Rejection(code: "not_delivery", reason: .init(reason)), at: place)
        }
    }

    private mutating func storeDeliveries() throws {
        restoredCount += try Process.reporting { try corpus.restore(deliveries) }
        deliveries.removeAll()
    }

    private mutating func append(_ article: Article, at place: Place, added: Int64? = nil) throws {
        if let finding = article.absence {
            let rejection = Rejection(id: article.id, code: finding.code.rawValue, reason: .init(finding.message))
            return try reject(rejection, at: place)
        }
        // What was removed is not stored, and may be much more than the text.
        var article = article
        article.removed = []
        batchBytes += article.text.count + article.paragraphs.count * MemoryLayout<Paragraph>.stride
        try append(Pending(content: .article(article, added: added), place: place))
    }

    private mutating func reject(_ error: InputError, at place: Place) throws {
        let code = error.code.rawValue
        try reject(Rejection(code: code, reason: .init(error.description), status: error.status), at: place)
    }

    private mutating func reject(_ rejection: Rejection, at place: Place) throws {
        worst = max(worst, rejection.status)
        // What stands behind an article waits for it.
        guard batch.isEmpty else { return try append(Pending(content: .rejected(rejection), place: place)) }
        report(rejection, at: place)
        if counts.rejected % AddRun.batchCount == 0 { try flush() }
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
            case .rejected(let rejection): report(rejection, at: pending.place)
            case .article(let article, _):
                guard let receipt = next.next() else { continue }
                counts.count(receipt.status)
                for finding in article.findings where !isQuiet && finding.code.isWorthTelling {
                    tell(finding.message, at: pending.place)
                }
                guard printsReceipts else { continue }
                out.receipt(id: receipt.id, receipt.status, at: pending.place, findings: article.findings)
            }
        }
        batch.removeAll(keepingCapacity: true)
        batchBytes = 0
        try flush()
    }

    /// Counts and tells what is rejected.
    private mutating func report(_ rejection: Rejection, at place: Place) {
        counts.count(.rejected)
        tell(rejection.reason.message, at: place)
        guard printsReceipts else { return }
        if rejection.id.isEmpty, let line = place.line {
            errors.write(line, rejection.code, rejection.reason, of: place.file, to: &out)
        } else {
            out.receipt(id: rejection.id, .rejected, at: place, rejection)
        }
    }

    private mutating func tell(_ message: @autoclosure () -> String, at place: Place) {
        messages.tell(place.name + ": " + message())
    }

    /// Prints the receipts.
    private mutating func flush() throws {
        if !out.bytes.isEmpty { try Process.output(out.bytes) }
        out.removeAll()
        Progress.count(counts.all)
    }

    mutating func finish() throws {
        try commit()
        try storeDeliveries()
        messages.end()
        if !printsReceipts && !isQuiet {
            let text = "\(counts.added) added, \(counts.updated) updated, \(counts.unchanged) unchanged, "
            let deliveries = restoredCount == 1 ? "1 delivery" : "\(restoredCount) deliveries"
            let more = restores ? ", \(deliveries) restored\n" : "\n"
            try Process.output(text + "\(counts.rejected) rejected" + more)
        }
        try Process.reporting { try corpus.close() }
        try worst.endRun()
    }
}

extension AddRun.Rejection {
    /// Why a line is no article.
    fileprivate init(_ error: JSONLineError) {
        self.init(id: error.id ?? "", code: error.code.rawValue, reason: error.reason)
    }
}

extension JSONText {
    /// A receipt of `lede add --json`, with its line end.
    fileprivate mutating func receipt(
        id: String, _ status: Receipt.Status, at place: AddRun.Place, _ rejection: AddRun.Rejection? = nil,
        findings: [Finding] = []
    ) {
        beginObject()
        key("id")
        string(id)
        key("status")
        string(status.rawValue)
        if let line = place.line {
            key("line")
            integer(line)
        }
        key("file")
        string(place.file)
        if let rejection { error(code: rejection.code, rejection.reason) }
        if !findings.isEmpty { self.findings(findings) }
        endObject()
        endLine()
    }
}
