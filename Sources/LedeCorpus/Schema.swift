import LedeText

/// The tables of a corpus, and how older files come to have them.
enum Schema {
    /// The version that this program writes, kept in `PRAGMA user_version`.
    static let version = 2
    /// Marks the file as a corpus ("Lede" in ASCII), kept in `PRAGMA application_id`.
    static let applicationID: Int64 = 0x4C65_6465
    /// Raise it when ``LedeText/Analyzer`` makes other terms of the same text: stored document frequencies are then
    /// counted anew when a corpus is next opened for writing.
    static let analysis: Int64 = 2
    /// Bytes of a page.
    ///
    /// A row that does not fit where others are leaves the rest of their page empty: of 10,000 news
    /// articles of 3.2 KB the file is 1.38 times the text at 8 KiB, 1.25 times at 16 KiB; larger pages make the log
    /// of a single added article larger, since its terms lie all over their table.
    static let pageSize = 16_384

    /// The instant that an article counts by: when it was published, or first added where that is unknown or later.
    ///
    /// Dates are compared as text: RFC 3339 in UTC and of one length sorts as the instants do, and a day alone before
    /// its first second. An index holds it, so it must be written everywhere as here.
    static let effective = "CASE WHEN published <= added THEN published ELSE added END"

    /// The columns of an article in their order.
    static let columns =
        "id, url, title, source, section, author, language, published, added, text, headings, sentences"

    private static let statements = [
        """
        CREATE TABLE article(
            id TEXT NOT NULL UNIQUE,
            url TEXT,
            title TEXT,
            source TEXT,
            section TEXT,
            author TEXT,
            language TEXT NOT NULL,
            published TEXT,
            added TEXT NOT NULL,
            text TEXT NOT NULL,
            headings TEXT,
            sentences TEXT)
        """,
        "CREATE INDEX article_effective ON article(\(effective), id)",
        "CREATE TABLE term(term TEXT PRIMARY KEY NOT NULL, df INTEGER NOT NULL) WITHOUT ROWID",
        "CREATE TABLE state(name TEXT PRIMARY KEY NOT NULL, value INTEGER NOT NULL) WITHOUT ROWID",
    ]

    /// What came with version 2: the digests that were delivered, the articles that each holds, the sentences that each
    /// tells.
    private static let deliveryStatements = [
        """
        CREATE TABLE delivery(
            id INTEGER PRIMARY KEY,
            profile TEXT NOT NULL,
            time_zone TEXT NOT NULL,
            day TEXT NOT NULL,
            revision INTEGER NOT NULL,
            prepared TEXT NOT NULL,
            delivered TEXT,
            digest TEXT NOT NULL,
            UNIQUE(profile, time_zone, day))
        """,
        """
        CREATE TABLE delivered_article(
            article TEXT NOT NULL,
            delivery INTEGER NOT NULL REFERENCES delivery(id),
            PRIMARY KEY(article, delivery)) WITHOUT ROWID
        """,
        """
        CREATE TABLE told_sentence(
            hash INTEGER NOT NULL,
            delivery INTEGER NOT NULL REFERENCES delivery(id),
            PRIMARY KEY(hash, delivery)) WITHOUT ROWID
        """,
    ]

    /// The table of outputs that a digest reached which did not reach all of them.
    ///
    /// It is made when it is needed first: hardly any corpus has a row in it. A delivery that is withdrawn or made anew loses
    /// its rows.
    static let outputTable = """
        CREATE TABLE IF NOT EXISTS delivered_output(
            output TEXT NOT NULL,
            delivery INTEGER NOT NULL REFERENCES delivery(id) ON DELETE CASCADE,
            PRIMARY KEY(output, delivery)) WITHOUT ROWID
        """

    /// What a corpus of a version lacks, as `table term`; it cannot be used whole then.
    static func missing(in database: Database, version: Int) throws(CorpusError) -> [String] {
        let statement = try database.prepare("SELECT type || ' ' || name FROM sqlite_schema")
        var present: Set<String> = []
        while try statement.step() { if let name = statement.string(0) { present.insert(name) } }
        return (statements + (version < 2 ? [] : deliveryStatements)).map { statement in
            let words = statement.prefix { $0 != "(" }.split(separator: " ")
            return words[1].lowercased() + " " + words[2]
        }.filter { !present.contains($0) }
    }

    /// What a file is.
    enum Kind: Equatable {
        /// No tables at all: a new file.
        case empty
        /// A corpus of this version; whether its document frequencies were counted by this analysis.
        case current(isCounted: Bool)
        /// A corpus of an older version.
        case older(Int)
    }

    /// Looks at a file without changing it.
    ///
    /// - Throws: for a corpus of a newer program and for a database that is none of ours.
    static func kind(of database: Database) throws(CorpusError) -> Kind {
        guard let version = try version(of: database) else { return .empty }
        guard version == Schema.version else { return .older(version) }
        let analysis = try database.integer("SELECT value FROM state WHERE name = 'analysis'")
        return .current(isCounted: analysis == Schema.analysis)
    }

    /// The version of a corpus; `nil` for a new file.
    ///
    /// - Throws: for a corpus of a newer program and for a database that is none of ours.
    static func version(of database: Database) throws(CorpusError) -> Int? {
        let version = Int(try database.integer("PRAGMA user_version") ?? 0)
        let application = try database.integer("PRAGMA application_id") ?? 0
        guard application == 0 || application == applicationID else {
            throw CorpusError(.foreign, database.path, detail: "it belongs to another program")
        }
        let hasTables = try database.integer("SELECT count(*) FROM sqlite_schema") ?? 0 > 0
        if !hasTables && version == 0 { return nil }
        if application == applicationID && version > Schema.version {
            throw CorpusError(.newerSchema(version), database.path)
        }
        guard try hasArticles(database) else {
            throw CorpusError(.foreign, database.path, detail: "it has no table of articles")
        }
        guard application == applicationID || version == 0 else {
            throw CorpusError(.foreign, database.path, detail: "it is not marked as a corpus")
        }
        return version
    }

    /// Whether a table of articles with all our columns is there.
    private static func hasArticles(_ database: Database) throws(CorpusError) -> Bool {
        let statement = try database.prepare("SELECT name FROM pragma_table_info('article')")
        var names: Set<String> = []
        while try statement.step() { if let name = statement.string(0) { names.insert(name) } }
        return columns.split(separator: ",").allSatisfy { names.contains(String($0.drop { $0 == " " })) }
    }

    /// Makes the tables of a new corpus; part of a transaction.
    static func create(in database: Database) throws(CorpusError) {
        for statement in statements + deliveryStatements { try database.run(statement) }
        try database.run("INSERT INTO state(name, value) VALUES('documents', 0), ('analysis', \(analysis))")
        try stamp(database)
    }

    /// Brings a corpus of an older version to this one; part of a transaction.
    ///
    /// Version 0 with our tables is a file that lost its stamp, for instance by a copy through an SQL dump: its document
    /// frequencies are declared not counted. Version 1 knew no deliveries.
    static func upgrade(_ database: Database, from version: Int) throws(CorpusError) {
        try complete(database)
        if version < 1 {
            try database.run("INSERT OR REPLACE INTO state(name, value) VALUES('documents', 0), ('analysis', 0)")
        }
        try stamp(database)
    }

    /// Makes the tables and indexes that a corpus lacks beside its articles; part of a transaction.
    ///
    /// - Parameter absent: tables that are not made.
    static func complete(_ database: Database, but absent: [String] = []) throws(CorpusError) {
        for statement in statements + deliveryStatements where !statement.hasPrefix("CREATE TABLE article") {
            if absent.contains(where: { statement.hasPrefix("CREATE TABLE \($0)(") }) { continue }
            let isIndex = statement.hasPrefix("CREATE INDEX")
            let kind = isIndex ? "CREATE INDEX" : "CREATE TABLE"
            try database.run(kind + " IF NOT EXISTS" + statement.dropFirst(kind.utf8.count))
        }
    }

    /// A table whose rows are taken over when a corpus is rebuilt.
    struct Table {
        let name: String
        let columns: String
    }

    /// The tables whose rows nothing else could bring back.
    static let kept = [
        Table(name: "article", columns: columns),
        Table(
            name: "delivery", columns: "id, profile, time_zone, day, revision, prepared, delivered, digest"),
    ]

    /// The tables of what deliveries hold and tell and where they went.
    static let held = [
        Table(name: "delivered_article", columns: "article, delivery"),
        Table(name: "told_sentence", columns: "hash, delivery"),
        Table(name: "delivered_output", columns: "output, delivery"),
    ]

    /// Makes all tables anew where some of them are damaged; part of a transaction.
    ///
    /// All that is derived from the articles is counted as not counted. A damaged table cannot be emptied or dropped, so that
    /// its entry in the schema goes instead, and its pages with the next VACUUM.
    ///
    /// - Parameter tables: those of ``kept`` and ``held`` that can be read to their end; the others of ``held`` are missing
    ///   then.
    static func renew(_ database: Database, from tables: [Table]) throws(CorpusError) {
        for table in tables {
            try database.run("CREATE TABLE \(table.name)_renewed\(definition(of: table))")
            try database.run(
                """
                INSERT INTO \(table.name)_renewed(\(table.columns))
                SELECT \(table.columns) FROM \(table.name) NOT INDEXED
                """)
        }
        try database.run("PRAGMA writable_schema = ON")
        let names = (kept + held).map { "'\($0.name)'" }.joined(separator: ", ")
        try database.run("DELETE FROM sqlite_schema WHERE tbl_name IN ('term', 'state', \(names))")
        for table in tables {
            let name = table.name
            let entry = try database.prepare(
                "UPDATE sqlite_schema SET name = ?1, sql = ?2 WHERE name = '\(name)_renewed'")
            try entry.bind(name, at: 1)
            try entry.bind("CREATE TABLE \(name)\(definition(of: table))", at: 2)
            try entry.run()
            try database.run(
                """
                UPDATE sqlite_schema SET name = 'sqlite_autoindex_\(name)_1'
                WHERE name = 'sqlite_autoindex_\(name)_renewed_1'
                """)
            try database.run("UPDATE sqlite_schema SET tbl_name = '\(name)' WHERE tbl_name = '\(name)_renewed'")
        }
        let version = try database.integer("PRAGMA schema_version") ?? 0
        try database.run("PRAGMA schema_version = \((version + 1) & 0x7FFF_FFFF)")
        try database.run("PRAGMA writable_schema = RESET")
        try complete(database, but: held.map(\.name).filter { name in !tables.contains { $0.name == name } })
        try database.run("INSERT INTO state(name, value) VALUES('documents', 0), ('analysis', 0)")
        try stamp(database)
    }

    /// What stands behind the name of a table where it is made.
    private static func definition(of table: Table) -> Substring {
        let statement = (statements + deliveryStatements).first { $0.hasPrefix("CREATE TABLE \(table.name)(") }
        return (statement ?? outputTable).drop { $0 != "(" }
    }

    private static func stamp(_ database: Database) throws(CorpusError) {
        try database.run("PRAGMA application_id = \(applicationID)")
        try database.run("PRAGMA user_version = \(version)")
    }
}
