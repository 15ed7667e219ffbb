import CSQLite
import Glibc
import LedeText

extension Corpus {
    /// Sees to it that a file can be opened at all: SQLite would wait for a pipe and say little about a folder.
    static func checkFile(_ path: FilePath, _ access: Access) throws {
        let refusal = access == .read ? CorpusError.Code.unreadable : .cannotCreate
        guard !path.bytes.isEmpty, !path.bytes.contains(0) else {
            throw CorpusError(refusal, path, detail: "this is no path of a file")
        }
        var info = stat()
        guard path.withCString({ stat($0, &info) }) == 0 else {
            if errno == ENOENT || errno == ENOTDIR {
                if access == .read { throw CorpusError(.missing, path) }
                if errno == ENOENT { return }
            }
            throw CorpusError(refusal, path, detail: systemMessage(errno))
        }
        guard info.st_mode & S_IFMT == S_IFREG else {
            let isFolder = info.st_mode & S_IFMT == S_IFDIR
            throw CorpusError(.noFile(access), path, detail: isFolder ? "it is a folder" : "it is a pipe or a device")
        }
        // SQLite takes a file of one byte for an empty one.
        if info.st_size == 1 { throw CorpusError(.notADatabase, path) }
    }

    static func openForReading(_ path: FilePath, _ busyTimeout: Double) throws -> Database {
        var database: Database
        var kind: Schema.Kind
        do {
            (database, kind) = try openAndLook(path, busyTimeout)
        } catch {
            // The folder may not be written or has no room, so there is no place for a log, and no writer either: read without.
            guard [.unreadable, .full].contains(error.code), !hasLog(path) else { throw error }
            (database, kind) = try openAndLook(path, busyTimeout, isImmutable: true)
        }
        switch kind {
        case .current:
            try database.run("PRAGMA query_only = ON")
            return database
        case .older(let version):
            // What version 1 lacks is the table of deliveries, and a reader can do without.
            guard version >= 1 else { throw CorpusError(.olderSchema(version), path) }
            try database.run("PRAGMA query_only = ON")
            return database
        case .empty:
            // A writer is about to make it, or was stopped when it had just begun: there are no articles.
            let nothing = try Database(standingFor: path)
            try Schema.create(in: nothing)
            return nothing
        }
    }

    private static func openAndLook(
        _ path: FilePath, _ busyTimeout: Double, isImmutable: Bool = false
    ) throws(CorpusError) -> (Database, Schema.Kind) {
        let database = try Database(path: path, access: .read, isImmutable: isImmutable)
        try configure(database, busyTimeout)
        return (database, try Schema.kind(of: database))
    }

    static func openForWriting(_ path: FilePath, _ busyTimeout: Double) throws -> Database {
        let database = try Database(path: path, access: .write)
        try configure(database, busyTimeout)
        // Before anything is changed: a file that is none of ours stays as it is.
        let kind = try Schema.kind(of: database)
        guard !database.isReadOnly else { throw CorpusError(.readOnly, path) }
        if kind == .empty { try database.run("PRAGMA page_size = \(Schema.pageSize)") }
        try database.useLog(busyTimeout: busyTimeout)
        if case .current = kind { return database }
        try database.transaction {
            // Another program may have been faster.
            switch try Schema.kind(of: database) {
            case .empty: try Schema.create(in: database)
            case .older(let version): try Schema.upgrade(database, from: version)
            case .current: break
            }
        }
        return database
    }

    /// Settings of the connection; none of them touches the file.
    static func configure(_ database: Database, _ busyTimeout: Double) throws(CorpusError) {
        try database.setBusyTimeout(seconds: busyTimeout)
        try database.run("PRAGMA trusted_schema = OFF")
        try database.run("PRAGMA cell_size_check = ON")
        try database.run("PRAGMA foreign_keys = ON")
        // With the log, NORMAL would lose acknowledged articles when the power fails.
        try database.run("PRAGMA synchronous = FULL")
    }

    /// Whether SQLite's log beside a file holds something: beside the one that links lead to.
    private static func hasLog(_ path: FilePath) -> Bool {
        var info = stat()
        let resolved = path.withCString { realpath($0, nil) }
        defer { free(resolved) }
        let place = resolved.map { Array(String(cString: $0).utf8) } ?? path.bytes
        let log = FilePath(bytes: place + Array("-wal".utf8))
        return log.withCString { stat($0, &info) } == 0 && info.st_size > 0
    }
}

extension Database {
    /// Whether the file cannot be written.
    var isReadOnly: Bool { withHandle { sqlite3_db_readonly($0, "main") } == 1 }

    /// Switches the file to a write-ahead log, so that readers and a writer do not wait for each other.
    ///
    /// SQLite does not wait when two connections switch a new file at once, so this does.
    func useLog(busyTimeout: Double) throws(CorpusError) {
        let pause: UInt32 = 5_000  // microseconds
        var pauses = min(max(busyTimeout, 0), 86_400) * 1_000_000 / Double(pause)
        while true {
            do {
                return try run("PRAGMA journal_mode = WAL")
            } catch {
                guard error.code == .busy, pauses >= 1 else { throw error }
                pauses -= 1
                usleep(pause)
            }
        }
    }
}
