import LedeText

extension Corpus {
    /// Counts the document frequencies anew from the stored texts and builds the indexes anew; what is missing beside the
    /// articles is made.
    ///
    /// - Parameter held: what a kept digest says that it holds: the ids of its articles and the hashes of its sentences,
    ///   which are noted again where the tables of them were gone.
    /// - Throws: ``CorpusError``.
    package func reindex(held: ([UInt8]) -> (articles: [String], told: [Int64]) = { _ in ([], []) }) throws {
        let missing = try Schema.missing(in: database, version: Schema.version)
        let isHeldGone = missing.contains { $0.hasPrefix("table delivered_") || $0 == "table told_sentence" }
        // In one transaction: a table that is there again says that it is whole.
        try recount(makingMissing: true) { if isHeldGone { try noteHeld(held) } }
        try database.run("REINDEX")
        knowsDeliveries = nil
    }

    /// Rebuilds all that is derived from the articles of a file, also where it is damaged.
    ///
    /// The articles themselves must be whole: as many as are counted, or as one of their indexes has. No other corpus of this
    /// process may be open on the file.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - held: as for ``reindex(held:)``.
    /// - Throws: ``CorpusError``: among others where the articles are damaged too; they are then left as they are.
    package static func reindex(
        path: FilePath, busyTimeout: Double = defaultBusyTimeout,
        held: ([UInt8]) -> (articles: [String], told: [Int64]) = { _ in ([], []) }
    ) throws {
        if try needsRenewal(path, busyTimeout) { try renew(path, busyTimeout) }
        let corpus = try Corpus(path: path, access: .write, busyTimeout: busyTimeout)
        try corpus.reindex(held: held)
        try corpus.close()
    }

    /// Whether SQLite finds damage, or what every corpus has is not there.
    private static func needsRenewal(_ path: FilePath, _ busyTimeout: Double) throws -> Bool {
        do {
            let corpus = try Corpus(path: path, access: .read, busyTimeout: busyTimeout)
            let integrity = try corpus.database.prepare("PRAGMA integrity_check(1)")
            guard try integrity.step(), integrity.string(0) == "ok" else { return true }
            return try !Schema.missing(in: corpus.database, version: 1).isEmpty
        } catch let error as CorpusError where error.code == .damaged {
            return true
        } catch let error as CorpusError {
            // A file of an older version is upgraded when it is opened for writing.
            guard case .olderSchema = error.code else { throw error }
            return false
        }
    }

    private static func renew(_ path: FilePath, _ busyTimeout: Double) throws {
        let database = try Database(path: path, access: .write)
        try configure(database, busyTimeout)
        guard try Schema.version(of: database) != nil else { return }
        guard !database.isReadOnly else { throw CorpusError(.readOnly, path) }
        try database.run("PRAGMA foreign_keys = OFF")
        let tables = try readableTables(of: database)
        do {
            try database.transaction { try Schema.renew(database, from: tables) }
        } catch let error as CorpusError where error.code == .inconsistent {
            // An article is there twice, or without its text.
            throw CorpusError(.damaged, path, detail: error.detail)
        } catch let error as CorpusError where error.code == .damaged {
            // Where the list of free pages is damaged nothing can be written, but VACUUM does without it.
            guard (try? database.run("VACUUM")) != nil else { throw error }
        }
        try database.run("VACUUM")
        try database.close()
    }

    /// The tables that can be taken over: those of articles and deliveries, and of what deliveries hold those that can be
    /// read to their end.
    ///
    /// - Throws: where a row of articles or deliveries cannot be read, or some are missing: SQLite steps without an error over
    ///   a page that another was written over.
    private static func readableTables(of database: Database) throws -> [Schema.Table] {
        let present = (Schema.kept + Schema.held).filter { table in
            (try? database.hasTable(table.name)) ?? false
        }
        let tables = try present.filter { try canRead($0, database) }
        for table in Schema.kept where present.contains(where: { $0.name == table.name }) {
            guard tables.contains(where: { $0.name == table.name }) else {
                throw CorpusError(.damaged, database.path, detail: "a row of \(table.name) cannot be read")
            }
        }
        let articles = [
            "SELECT value FROM state WHERE name = 'documents'",
            "SELECT count(*) FROM article INDEXED BY sqlite_autoindex_article_1",
            "SELECT count(*) FROM article INDEXED BY article_effective",
        ]
        guard articles.contains(where: { doesAgree(database, "article", $0) == true }) else {
            throw CorpusError(.damaged, database.path, detail: "articles are missing")
        }
        let deliveries = "SELECT count(*) FROM delivery INDEXED BY sqlite_autoindex_delivery_1"
        guard doesAgree(database, "delivery", deliveries) != false else {
            throw CorpusError(.damaged, database.path, detail: "deliveries are missing")
        }
        return tables
    }

    private static func canRead(_ table: Schema.Table, _ database: Database) throws(CorpusError) -> Bool {
        let rows = try database.prepare("SELECT \(table.columns) FROM \(table.name) NOT INDEXED")
        do {
            while try rows.step() {}
            return true
        } catch {
            // The code for a full disk is what SQLite has for a row that goes on on a page past the end.
            guard [.damaged, .full].contains(error.code) else { throw error }
            return false
        }
    }

    /// Whether a table has as many rows as something else says; `nil` where that cannot be read.
    private static func doesAgree(_ database: Database, _ table: String, _ witness: String) -> Bool? {
        // Each in a transaction of its own: after an error of damage nothing more can be read in it.
        try? database.snapshot {
            try database.integer("SELECT count(*) FROM \(table) NOT INDEXED") == database.integer(witness)
        }
    }

    private func noteHeld(_ held: ([UInt8]) -> (articles: [String], told: [Int64])) throws {
        let statement = try database.prepare("SELECT id, digest FROM delivery WHERE digest <> ''")
        while try statement.step() {
            let (articles, told) = held(statement.cleanText(1))
            try note(articles: articles, told: told, of: statement.int(0))
        }
    }
}
