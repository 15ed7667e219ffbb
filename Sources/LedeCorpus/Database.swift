import CSQLite
import LedeText

/// One connection to a SQLite file, every result code of which is looked at.
///
/// Not for use by two threads at once.
final class Database {
    /// The file, for messages; empty for a temporary database.
    let path: FilePath
    /// Whether it was opened to be written.
    let access: Corpus.Access
    /// Whether the file is empty, and this one in memory stands for it.
    let standsForEmptyFile: Bool

    private var handle: OpaquePointer?
    private var cached: [String: Statement] = [:]

    /// Opens a file.
    ///
    /// - Parameters:
    ///   - path: a path as the system has it; nothing in it is a URI or a name of SQLite's own.
    ///   - access: `write` creates a file that is missing.
    ///   - isImmutable: whether nobody will change the file meanwhile: it is read without locks and without its log.
    init(path: FilePath, access: Corpus.Access, isImmutable: Bool = false) throws(CorpusError) {
        self.path = path
        self.access = access
        standsForEmptyFile = false
        var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        if isImmutable {
            flags |= SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
        } else {
            // Readers too open for writing where they may: only such a connection removes its log and index files
            // when it is the last one to close. SQLite falls back to reading by itself.
            flags |= SQLITE_OPEN_READWRITE | (access == .write ? SQLITE_OPEN_CREATE : 0)
        }
        let name = isImmutable ? Database.immutableURI(of: path) : Database.plainName(of: path)
        try open(name, flags)
    }

    /// Opens a database that is private to this connection and gone when it closes; what does not fit into memory goes
    /// to a nameless temporary file.
    ///
    /// - Parameter empty: the empty file that it stands for, if it does.
    init(standingFor empty: FilePath? = nil) throws(CorpusError) {
        path = empty ?? FilePath("(temporary)")
        standsForEmptyFile = empty != nil
        access = .write
        try open(FilePath(""), SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
    }

    deinit {
        // Statements that a caller still holds keep the connection alive until they go.
        for statement in cached.values { statement.finalize() }
        sqlite3_close_v2(handle)
    }

    private func open(_ name: FilePath, _ flags: Int32) throws(CorpusError) {
        let result = name.withCString { sqlite3_open_v2($0, &handle, flags, nil) }
        guard result == SQLITE_OK, handle != nil else {
            let error = handle == nil ? CorpusError(.memory, path) : self.error(result)
            sqlite3_close_v2(handle)
            handle = nil
            throw error
        }
    }

    /// Closes the connection; the last one to close moves the log into the file and removes it.
    func close() throws(CorpusError) {
        guard handle != nil else { return }
        for statement in cached.values { statement.finalize() }
        cached.removeAll()
        try check(sqlite3_close(handle))
        handle = nil
    }

    /// A relative path gets a folder, so that no file is taken for one of SQLite's special names.
    private static func plainName(of path: FilePath) -> FilePath {
        path.bytes.first == UInt8(ascii: "/") ? path : FilePath(bytes: Array("./".utf8) + path.bytes)
    }

    /// The URI form of a path (https://sqlite.org/uri.html): every byte that could mean something is escaped.
    static func immutableURI(of path: FilePath) -> FilePath {
        let digits = Array("0123456789ABCDEF".utf8)
        var uri = Array("file:".utf8)
        for (i, byte) in plainName(of: path).bytes.enumerated() {
            let isPlain =
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"): true
                case UInt8(ascii: "/"): i != 1  // two slashes at the start would begin a host
                default: false
                }
            if isPlain {
                uri.append(byte)
            } else {
                uri += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return FilePath(bytes: uri + Array("?immutable=1".utf8))
    }

    // MARK: Errors

    /// Throws unless a result code means success.
    @inline(__always)
    func check(_ result: Int32) throws(CorpusError) {
        if result != SQLITE_OK { throw error(result) }
    }

    /// The error that a result code of this connection stands for.
    func error(_ result: Int32) -> CorpusError {
        guard let handle else { return CorpusError(.closed, path) }
        let name = String(cString: sqlite3_errstr(result))
        let message = String(cString: sqlite3_errmsg(handle))
        // The message may quote the schema of a hostile file.
        let detail = sqlite3_extended_errcode(handle) == result && message != name ? "\(name): \(message)" : name
        let clean = Scalars.clean(Array(detail.utf8).span).text.map { $0 == 0x0A ? 0x20 : $0 }
        return CorpusError(
            CorpusError.code(for: result, access: access), path, detail: String(decoding: clean, as: UTF8.self))
    }

    // MARK: Statements

    /// Compiles a statement; the caller keeps it.
    func prepare(_ sql: String) throws(CorpusError) -> Statement {
        guard handle != nil else { throw CorpusError(.closed, path) }
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil))
        guard let statement else { throw CorpusError(.damaged, path, detail: "empty statement") }
        return Statement(statement, of: self)
    }

    /// A statement that is compiled once and kept until the connection closes; reset it after use.
    ///
    /// A row of it must not be held while code of a caller runs: that code might ask for the same statement.
    func statement(_ sql: String) throws(CorpusError) -> Statement {
        if let statement = cached[sql] { return statement }
        let statement = try prepare(sql)
        cached[sql] = statement
        return statement
    }

    /// Runs a statement without parameters and results.
    func run(_ sql: String) throws(CorpusError) { try prepare(sql).run() }

    /// The first column of the first row of a statement, or `nil`.
    func integer(_ sql: String) throws(CorpusError) -> Int64? {
        let statement = try prepare(sql)
        return try statement.step() ? statement.int(0) : nil
    }

    /// Whether there is a table of a name.
    func hasTable(_ name: String) throws(CorpusError) -> Bool {
        let statement = try prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1")
        try statement.bind(name, at: 1)
        return try statement.step()
    }

    /// How many rows the last statement changed.
    var changes: Int { Int(sqlite3_changes64(handle)) }

    /// Sets how long a locked file is waited for before the error is ``CorpusError``'s "busy".
    func setBusyTimeout(seconds: Double) throws(CorpusError) {
        let milliseconds = seconds.isFinite ? min(max(seconds, 0), 86_400) * 1000 : 0
        try check(sqlite3_busy_timeout(handle, Int32(milliseconds)))
    }

    /// Runs a closure in one write transaction: all of it happens, or nothing.
    ///
    /// When it returns, what was written is on the disk. When it throws, everything is as before and the connection can
    /// be used on.
    func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        guard !isInTransaction else { throw CorpusError(.misuse, path, detail: "a snapshot of it is being read") }
        return try within("BEGIN IMMEDIATE", body)
    }

    /// Runs a closure that sees one state of the file, whatever other programs write meanwhile.
    func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
        isInTransaction ? try body() : try within("BEGIN DEFERRED", body)
    }

    /// Begins a snapshot that ends with ``endSnapshot()``; where it cannot begin, each read sees a state of its own.
    func beginSnapshot() { if !isInTransaction { try? statement("BEGIN DEFERRED").run() } }

    /// Ends what ``beginSnapshot()`` began, if an error did not end it before.
    func endSnapshot() {
        guard isInTransaction else { return }
        do { try statement("COMMIT").run() } catch { if isInTransaction { try? statement("ROLLBACK").run() } }
    }

    private var isInTransaction: Bool { handle != nil && sqlite3_get_autocommit(handle) == 0 }

    private func within<Result>(_ begin: String, _ body: () throws -> Result) throws -> Result {
        try statement(begin).run()
        do {
            let result = try body()
            try statement("COMMIT").run()
            return result
        } catch {
            // SQLite has rolled back by itself after some errors. Where even this rollback fails, the transaction has
            // no effect either: it ends with the connection, and until then nothing can be committed.
            if isInTransaction { try? statement("ROLLBACK").run() }
            throw error
        }
    }

    /// Calls a function of SQLite with the connection.
    func withHandle<Result>(_ body: (OpaquePointer?) -> Result) -> Result { body(handle) }
}
