import CSQLite
import LedeArticle
import LedeText

/// The table of articles, as the target of changes.
struct ArticleTable {
    private typealias Column = ArticleRow.Column

    private let database: Database
    private let insertion: Statement
    private let byID: Statement
    private let byRow: Statement
    private let replacement: Statement
    private let removal: Statement

    init(_ database: Database) throws(CorpusError) {
        self.database = database
        let places = "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12"
        insertion = try database.statement(
            "INSERT INTO article(\(Schema.columns)) VALUES(\(places)) ON CONFLICT(id) DO NOTHING")
        byID = try database.statement("SELECT \(Schema.columns), rowid FROM article WHERE id = ?1")
        byRow = try database.statement("SELECT \(Schema.columns), rowid FROM article WHERE rowid = ?1")
        replacement = try database.statement(
            """
            UPDATE article SET url = ?2, title = ?3, source = ?4, section = ?5, author = ?6, language = ?7,
            published = ?8, text = ?10, headings = ?11, sentences = ?12,
            added = CASE WHEN ?8 > added AND ?8 <= ?9 THEN ?9 ELSE added END WHERE id = ?1
            """)
        removal = try database.statement("DELETE FROM article WHERE rowid = ?1")
    }

    /// Inserts an article.
    ///
    /// - Returns: `false` where one with its id is there.
    func insert(_ row: borrowing ArticleRow, text: [UInt8]) throws -> Bool {
        try run(insertion, row, text: text)
        return database.changes > 0
    }

    /// Replaces the article with the id of a row; it keeps the date when it was added, unless it was published anew since:
    /// then it counts by that.
    func replace(with row: borrowing ArticleRow, text: [UInt8]) throws {
        try run(replacement, row, text: text)
    }

    private func run(_ statement: Statement, _ row: borrowing ArticleRow, text: [UInt8]) throws {
        try row.withColumns(text: text) { bytes in
            defer { statement.reset() }
            for column in Column.allCases {
                try statement.bindInPlace(bytes(column), at: column.rawValue + 1)
            }
            _ = try statement.step()
        }
    }

    /// The article with an id.
    ///
    /// - Returns: its row, which must be released; `nil` where there is none.
    func find(_ id: String) throws(CorpusError) -> Found? {
        try byID.bind(id, at: 1)
        return try found(byID)
    }

    /// The article with a row number.
    func find(row: Int64) throws(CorpusError) -> Found? {
        try byRow.bind(row, at: 1)
        return try found(byRow)
    }

    private func found(_ statement: Statement) throws(CorpusError) -> Found? {
        do {
            if try statement.step() { return Found(statement: statement) }
        } catch {
            statement.reset()
            throw error
        }
        statement.reset()
        return nil
    }

    /// Removes the article with a row number.
    func remove(row: Int64) throws(CorpusError) {
        try removal.bind(row, at: 1)
        try removal.run()
    }

    /// A row of the table, held by its statement.
    struct Found {
        fileprivate let statement: Statement

        /// Its number.
        var row: Int64 { statement.int(Int32(Column.allCases.count)) }

        /// Lets go of the row.
        func release() { statement.reset() }

        /// Calls a closure with the text and its language, as they stand in the file.
        func withText<Result>(_ body: (Span<UInt8>, Language) throws -> Result) throws -> Result {
            let language = statement.string(Column.language.rawValue).flatMap { Language($0) } ?? .undetermined
            return try statement.withText(Column.text.rawValue) { try body($0, language) }
        }

        /// How a row differs from this one; the date of adding does not count.
        func difference(from row: borrowing ArticleRow, text: [UInt8]) -> Difference {
            row.withColumns(text: text) { bytes in
                var difference = Difference.none
                for column in Column.allCases where column != .added {
                    guard !equals(column, bytes(column)) else { continue }
                    if column == .text || column == .language { return .terms }
                    difference = column == .url && difference == .none ? .address : .fields
                }
                return difference
            }
        }

        /// Whether the stored article has an address that is no longer than another one.
        func hasAddress(noLongerThan address: String?) -> Bool {
            guard let address, !statement.isNull(Column.url.rawValue) else { return false }
            return statement.withText(Column.url.rawValue) { $0.count <= address.utf8.count }
        }

        private func equals(_ column: Column, _ bytes: UnsafeBufferPointer<UInt8>?) -> Bool {
            guard let bytes else { return statement.isNull(column.rawValue) }
            guard !statement.isNull(column.rawValue) else { return false }
            return statement.withText(column.rawValue) { stored in
                stored.withUnsafeBufferPointer { $0.elementsEqual(bytes) }
            }
        }
    }

    /// How two versions of an article differ.
    enum Difference {
        /// Not at all.
        case none
        /// In its address alone.
        case address
        /// In what is known about it.
        case fields
        /// In its text or language, and so in its terms.
        case terms
    }
}
