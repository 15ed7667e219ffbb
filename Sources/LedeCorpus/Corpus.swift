import LedeArticle
import LedeText

/// The articles of all days and their document frequencies, in one SQLite file.
///
/// The file may be read by anyone: its tables `article` and `term` are described in the documentation of the command.
/// Document frequencies are kept in the transaction that changes the articles, so that they equal a recount of the
/// stored texts at any moment. What an operation that writes has returned for is on the disk.
///
/// A corpus is not for use by two threads at once; several corpora, of one program or many, may be open on one file.
public final class Corpus {
    /// What a corpus is opened for.
    public enum Access: Sendable {
        /// Reading: a file that is missing is an error, and nothing in the file is changed.
        case read
        /// Writing: a file that is missing is made, and one of an older version is upgraded.
        case write
    }

    /// How long a locked file is waited for where the caller says nothing, in seconds.
    public static let defaultBusyTimeout = 5.0

    /// How long before its midnight in UTC a calendar day begins where it begins first (UTC+14), in seconds.
    private static let dayStart: Int64 = 14 * 3600
    /// How long after its midnight in UTC a calendar day ends where it ends last (UTC-12), in seconds.
    private static let dayEnd: Int64 = 36 * 3600

    let database: Database
    let access: Access
    /// Whether the file has tables of deliveries, once that is known.
    var knowsDeliveries: Bool?
    private var changes: [TermChanges] = []
    private var changesByLanguage: [Language: Int] = [:]
    private var row = ArticleRow()

    /// The document frequencies of the corpus.
    public let frequencies: CorpusFrequencies
    /// The terms that stand beside others in the corpus.
    public let associations: CorpusAssociations

    /// Most languages whose words are kept in memory at once: any tag makes one.
    static let languagesKept = 32

    /// Opens a corpus.
    ///
    /// - Parameters:
    ///   - path: the file; its folder must be there.
    ///   - access: what for.
    ///   - busyTimeout: how long to wait for other programs before the error is "busy" (exit code 75), in seconds.
    /// - Throws: ``CorpusError``: there is no file to read, it is damaged, of a newer program or no corpus at all (it is
    ///   then left as it is), or the system refuses.
    public init(path: FilePath, access: Access, busyTimeout: Double = Corpus.defaultBusyTimeout) throws {
        self.access = access
        try Corpus.checkFile(path, access)
        switch access {
        case .read: database = try Corpus.openForReading(path, busyTimeout)
        case .write: database = try Corpus.openForWriting(path, busyTimeout)
        }
        frequencies = CorpusFrequencies(database)
        associations = CorpusAssociations(database)
        guard access == .write, try Schema.kind(of: database) != .current(isCounted: true) else { return }
        try recount()
    }

    /// Closes the corpus and tells of errors; without it, it is closed when nobody holds it any more.
    ///
    /// The last one to close the file removes SQLite's log beside it.
    ///
    /// - Throws: ``CorpusError``.
    public func close() throws { try database.close() }

    // MARK: Reading

    /// The article with an id, or `nil`.
    ///
    /// - Throws: ``CorpusError``.
    public func article(id: String) throws -> StoredArticle? {
        let statement = try database.statement("SELECT \(Schema.columns) FROM article WHERE id = ?1")
        defer { statement.reset() }
        try statement.bind(id, at: 1)
        return try statement.step() ? StoredArticle(row: statement) : nil
    }

    /// The articles of a span of time, ordered by the instant they count by, then by id.
    ///
    /// An article counts by its publication, or by when it was first added where that is unknown or later. One of
    /// which only the day is known is there if that day touches the span in any time zone: the caller, who knows the
    /// zone, decides.
    ///
    /// - Parameters:
    ///   - lower: the first instant, seconds since 1970-01-01T00:00:00Z.
    ///   - upper: the instant after the last.
    /// - Throws: ``CorpusError``.
    public func articles(from lower: Int64, to upper: Int64) throws -> [StoredArticle] {
        guard lower < upper else { return [] }
        let bounds = Corpus.bounds(from: lower, to: upper)
        let statement = try database.statement(
            """
            SELECT \(Schema.columns) FROM article
            WHERE \(Schema.effective) >= ?1 AND \(Schema.effective) < ?2
            AND (length(published) = 10 OR \(Schema.effective) >= ?3 AND \(Schema.effective) < ?4)
            ORDER BY \(Schema.effective), id
            """)
        defer { statement.reset() }
        try statement.bind(bounds.first, at: 1)
        try statement.bind(bounds.last, at: 2)
        try statement.bind(Corpus.bound(lower), at: 3)
        try statement.bind(Corpus.bound(upper), at: 4)
        var articles: [StoredArticle] = []
        while try statement.step() { articles.append(StoredArticle(row: statement)) }
        return articles
    }

    /// The bounds of stored dates that can be of a span of time, those of which only the day is known among them.
    static func bounds(from lower: Int64, to upper: Int64) -> (first: String, last: String) {
        let first = lower.subtractingReportingOverflow(dayEnd)
        let last = upper.addingReportingOverflow(dayStart)
        return (bound(first.overflow ? .min : first.partialValue), bound(last.overflow ? .max : last.partialValue))
    }

    /// The paragraphs that each source repeats in its articles of late.
    ///
    /// Of the ``repetitionArticles`` articles before an instant those are read that have a source; the newest first, and
    /// no more than ``repetitionBytes``.
    ///
    /// - Parameters:
    ///   - upper: the instant after the last, seconds since 1970-01-01T00:00:00Z.
    ///   - sources: the sources that are asked for; `nil` asks for all.
    /// - Throws: ``CorpusError``.
    package func repeatedParagraphs(before upper: Int64 = .max, of sources: Set<String>? = nil) throws
        -> RepeatedParagraphs
    {
        // The text of an article is read only where its source is asked for.
        let sourceStatement = try database.statement(
            """
            SELECT rowid, source FROM article WHERE \(Schema.effective) < ?1
            ORDER BY \(Schema.effective) DESC, id DESC LIMIT ?2
            """)
        let textStatement = try database.statement("SELECT text FROM article WHERE rowid = ?1")
        return try database.snapshot {
            defer { sourceStatement.reset() }
            try sourceStatement.bind(Corpus.bound(upper), at: 1)
            try sourceStatement.bind(Corpus.repetitionArticles, at: 2)
            var repeated = RepeatedParagraphs()
            var bytes = 0
            while bytes < Corpus.repetitionBytes, try sourceStatement.step() {
                guard let source = sourceStatement.string(1), sources?.contains(source) ?? true else { continue }
                let name = Array(source.utf8)
                defer { textStatement.reset() }
                try textStatement.bind(sourceStatement.int(0), at: 1)
                guard try textStatement.step() else { continue }
                textStatement.withText(0) { text in
                    repeated.count(text, of: name.span)
                    bytes += text.count
                }
            }
            return repeated
        }
    }

    /// Articles in which repetitions are looked for, and the bytes of their texts.
    private static let repetitionArticles: Int64 = 1_000
    private static let repetitionBytes = 16 << 20

    /// An instant as a bound of stored dates: `:` sorts after every date.
    private static func bound(_ instant: Int64) -> String {
        instant > PublicationDate.instants.upperBound ? ":" : ArticleRow.text(of: instant)
    }

    /// Calls a closure with every article, ordered by the instant they count by, then by id.
    ///
    /// All are of one state of the corpus, and one at a time is in memory.
    ///
    /// - Throws: ``CorpusError``, and what the closure throws.
    public func export(_ body: (StoredArticle) throws -> Void) throws {
        let statement = try database.prepare(
            "SELECT \(Schema.columns) FROM article ORDER BY \(Schema.effective), id")
        while try statement.step() { try body(StoredArticle(row: statement)) }
    }

    /// Runs a closure that sees one state of the corpus, whatever other programs add meanwhile.
    ///
    /// Nothing may be written to this corpus within it.
    ///
    /// - Throws: ``CorpusError``, and what the closure throws.
    public func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
        forget()
        return try database.snapshot(body)
    }

    /// Begins a snapshot for reads that no closure holds, since they come from one thread or another.
    ///
    /// What was read before is kept, and frequencies that are known are not read again: only the cost of a read is shared.
    package func beginSnapshot() { database.beginSnapshot() }

    /// Ends the snapshot that ``beginSnapshot()`` began.
    package func endSnapshot() { database.endSnapshot() }

    /// Forgets what was read and kept, because the corpus may have changed.
    func forget() {
        frequencies.forget()
        associations.forget()
    }

    // MARK: Writing

    /// Adds articles in one transaction, which is on the disk when this returns.
    ///
    /// An article with an id that is there replaces it, unless it is the same; without an id it gets one by
    /// ``LedeArticle/ArticleID``. An id that occurs twice is worked in order.
    ///
    /// - Parameters:
    ///   - articles: the articles; batches of some megabytes are fastest, since each term is written once a batch.
    ///   - instant: when they are added, seconds since 1970-01-01T00:00:00Z.
    ///   - firstAdded: when another corpus, which they come from, first got each of them; `nil`, or fewer, where that is
    ///     not known. An article that is here already keeps its own instant.
    /// - Returns: a receipt for each article, in order.
    /// - Throws: ``CorpusError``; then none of them was added.
    public func add(_ articles: [Article], at instant: Int64, firstAdded: [Int64?] = []) throws -> [Receipt] {
        guard !articles.isEmpty else { return [] }
        return try write {
            var receipts: [Receipt] = []
            receipts.reserveCapacity(articles.count)
            let table = try ArticleTable(database)
            var added = 0
            for (number, article) in articles.enumerated() {
                let first = number < firstAdded.count ? firstAdded[number] : nil
                let receipt = try self.store(article, at: first ?? instant, in: table)
                if receipt.status == .added { added += 1 }
                receipts.append(receipt)
            }
            try changeDocumentCount(by: added)
            return receipts
        }
    }

    private func store(_ article: Article, at instant: Int64, in table: ArticleTable) throws -> Receipt {
        let id = article.id.isEmpty ? ArticleID.derive(for: article) : article.id
        guard Scalars.isValid(article.text.span) else {
            return Receipt(id: id, status: .rejected, reason: "The text of the article is not valid UTF-8.")
        }
        row.set(article, id: id, added: instant)
        if try table.insert(row, text: article.text) {
            try count(article.text.span, article.language, by: 1)
            return Receipt(id: id, status: .added)
        }
        guard let old = try table.find(id) else {
            throw CorpusError(.inconsistent, database.path, detail: "the index of ids and the articles differ")
        }
        defer { old.release() }
        let difference = old.difference(from: row, text: article.text)
        if difference == .none { return Receipt(id: id, status: .unchanged) }
        // The same article by a link that says where its reader came from, or by the page for telephones.
        if difference == .address, article.id.isEmpty, old.hasAddress(noLongerThan: article.url) {
            return Receipt(id: id, status: .unchanged)
        }
        if difference == .terms {
            try old.withText { text, language in try count(text, language, by: -1) }
            try count(article.text.span, article.language, by: 1)
        }
        try table.replace(with: row, text: article.text)
        return Receipt(id: id, status: .updated)
    }

    /// Removes articles.
    ///
    /// - Parameter ids: the ids; those that are not there are passed over.
    /// - Returns: how many were there.
    /// - Throws: ``CorpusError``.
    public func remove(_ ids: [String]) throws -> Int {
        try write {
            let table = try ArticleTable(database)
            var removed = 0
            for id in ids where try remove(table.find(id), from: table) { removed += 1 }
            try changeDocumentCount(by: -removed)
            return removed
        }
    }

    /// Removes the articles that count by an instant before a given one.
    ///
    /// One of which only the day is known goes when that day is over in every time zone.
    ///
    /// - Parameter instant: seconds since 1970-01-01T00:00:00Z.
    /// - Returns: how many were removed.
    /// - Throws: ``CorpusError``.
    public func prune(before instant: Int64) throws -> Int {
        let lastDay = instant.subtractingReportingOverflow(Corpus.dayEnd)
        return try write {
            let statement = try database.prepare(
                """
                SELECT rowid FROM article
                WHERE \(Schema.effective) < ?1 AND (length(\(Schema.effective)) > 10 OR \(Schema.effective) <= ?2)
                """)
            try statement.bind(Corpus.bound(instant), at: 1)
            try statement.bind(Corpus.bound(lastDay.overflow ? .min : lastDay.partialValue), at: 2)
            var rows: [Int64] = []
            while try statement.step() { rows.append(statement.int(0)) }
            let table = try ArticleTable(database)
            for row in rows { _ = try remove(table.find(row: row), from: table) }
            try changeDocumentCount(by: -rows.count)
            return rows.count
        }
    }

    /// Removes an article that was found, with its terms; tells whether there was one.
    private func remove(_ found: ArticleTable.Found?, from table: ArticleTable) throws -> Bool {
        guard let found else { return false }
        defer { found.release() }
        try found.withText { text, language in try count(text, language, by: -1) }
        try table.remove(row: found.row)
        return true
    }

    /// Counts the document frequencies anew, in one transaction with what else is to be done.
    func recount(makingMissing: Bool = false, and others: () throws -> Void = {}) throws {
        try write {
            if makingMissing { try Schema.complete(database) }
            try database.run("DELETE FROM term")
            try count(into: TermTable(database))
            let documents = try database.integer("SELECT count(*) FROM article") ?? 0
            try database.run(
                "INSERT OR REPLACE INTO state(name, value) "
                    + "VALUES('documents', \(documents)), ('analysis', \(Schema.analysis))")
            try others()
        }
    }

    /// Counts the terms of all stored texts into a table.
    func count(into terms: TermTable) throws {
        let statement = try database.prepare("SELECT language, text FROM article")
        while try statement.step() {
            let language = statement.string(0).flatMap { Language($0) } ?? .undetermined
            try statement.withText(1) { text in try count(text, language, by: 1, into: terms) }
        }
        for change in changes { try change.write(to: terms) }
    }

    private func changeDocumentCount(by difference: Int) throws {
        guard difference != 0 else { return }
        let statement = try database.statement("UPDATE state SET value = value + ?1 WHERE name = 'documents'")
        try statement.bind(Int64(difference), at: 1)
        try statement.run()
    }

    // MARK: Terms

    /// Runs a closure that changes articles, and writes what it changes in the document frequencies.
    private func write<Result>(_ body: () throws -> Result) throws -> Result {
        guard access == .write else { throw CorpusError(.misuse, database.path, detail: "it was opened for reading") }
        defer {
            // After an error: the transaction came to nothing, and so do the changes.
            discardChanges()
            forget()
        }
        return try database.transaction {
            let result = try body()
            if changes.contains(where: \.hasChanges) {
                let terms = try TermTable(database)
                for change in changes { try change.write(to: terms) }
            }
            return result
        }
    }

    func discardChanges() {
        for change in changes { change.discard() }
    }

    private func count(_ text: Span<UInt8>, _ language: Language, by sign: Int32) throws {
        try count(text, language, by: sign, into: nil)
    }

    private func count(_ text: Span<UInt8>, _ language: Language, by sign: Int32, into terms: TermTable?) throws {
        let change: TermChanges
        if let index = changesByLanguage[language] {
            change = changes[index]
        } else {
            if changes.count == Corpus.languagesKept {
                for change in changes where change.hasChanges { try change.write(to: terms ?? TermTable(database)) }
                changes.removeAll()
                changesByLanguage.removeAll()
            }
            change = TermChanges(language: language)
            changesByLanguage[language] = changes.count
            changes.append(change)
        }
        change.count(text, by: sign)
        if change.isFull { try change.write(to: terms ?? TermTable(database)) }
    }
}
