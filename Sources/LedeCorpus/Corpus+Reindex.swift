import LedeText

extension Corpus {
    /// Counts the document frequencies anew from the stored texts and builds the indexes anew; what is missing beside the
    /// articles is made.
    ///
    /// - Parameter held: what a kept digest says that it holds: the ids of its articles and the hashes of its sentences,
    ///   which are noted again where the tables of them were gone.
    public func reindex(held: ([UInt8]) -> (articles: [String], told: [Int64]) = { _ in ([], []) }) throws {
        let missing = try Schema.missing(in: database, version: Schema.version)
        try recount(makingMissing: true)
        if missing.contains(where: { $0.hasPrefix("table delivered_") || $0 == "table told_sentence" }) {
            try exclusively { try noteHeld(held) }
        }
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
    public static func reindex(
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
        do {
            try database.transaction {
                try checkArticlesAreWhole(database)
                try Schema.renew(database)
            }
        } catch let error as CorpusError where error.code == .inconsistent {
            // An article is there twice, or without its text.
            throw CorpusError(.damaged, path, detail: error.detail)
        }
        try database.run("VACUUM")
        try database.close()
    }

    /// Sees to it that the table of articles can be believed: SQLite steps without an error over a page that another was
    /// written over.
    private static func checkArticlesAreWhole(_ database: Database) throws {
        let count = try database.integer("SELECT count(*) FROM article NOT INDEXED")
        let witnesses = [
            "SELECT value FROM state WHERE name = 'documents'",
            "SELECT count(*) FROM article INDEXED BY sqlite_autoindex_article_1",
            "SELECT count(*) FROM article INDEXED BY article_effective",
        ]
        guard witnesses.contains(where: { (try? database.integer($0)) == count }) else {
            throw CorpusError(.damaged, database.path, detail: "articles are missing")
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
