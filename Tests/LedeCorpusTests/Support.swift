import CSQLite
import Glibc
import LedeArticle
import LedeCorpus
import LedeTestSupport
import LedeText

/// A folder of its own for a test, removed when the test ends.
final class TemporaryFolder {
    let path: FilePath

    init() throws {
        let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(base)/lede-corpus-XXXXXX".utf8CString)
        guard template.withUnsafeMutableBufferPointer({ $0.baseAddress.flatMap { mkdtemp($0) } }) != nil else {
            throw CorpusTestError.noFolder
        }
        path = FilePath(bytes: template.dropLast().map { UInt8(bitPattern: $0) })
    }

    deinit {
        for name in names { _ = path.appending(name).withCString { unlink($0) } }
        _ = path.withCString { rmdir($0) }
    }

    /// The files in it, but for `.` and `..`.
    var names: [[UInt8]] {
        guard let folder = path.withCString({ opendir($0) }) else { return [] }
        defer { closedir(folder) }
        var names: [[UInt8]] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != Array(".".utf8) && name != Array("..".utf8) { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    func file(_ name: String) -> FilePath { path.appending(Array(name.utf8)) }

    func read(_ name: String) -> [UInt8] {
        guard let stream = file(name).withCString({ fopen($0, "rb") }) else { return [] }
        defer { fclose(stream) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, stream), count > 0 { bytes += chunk[..<count] }
        return bytes
    }

    func write(_ bytes: [UInt8], to name: String) {
        guard let stream = file(name).withCString({ fopen($0, "wb") }) else { return }
        fwrite(bytes, 1, bytes.count, stream)
        fclose(stream)
    }
}

enum CorpusTestError: Error { case noFolder, sql(String) }

/// An article with a text of paragraphs.
func makeArticle(_ id: String, _ paragraphs: String..., language: Language = .english) -> Article {
    var article = Article()
    article.id = id
    article.language = language
    for paragraph in paragraphs { article.append(paragraph, as: .body) }
    return article
}

/// 2026-03-03T00:00:00Z.
let noon: Int64 = 1_772_496_000 + 12 * 3600

/// Runs SQL on a file as any other program would, and returns the rows as text, NULL as `-`.
@discardableResult
func sql(_ path: FilePath, _ statement: String) throws -> [[String]] {
    let connection = try Connection(path)
    return try connection.run(statement)
}

/// A connection of another program.
final class Connection {
    private var handle: OpaquePointer?

    init(_ path: FilePath) throws {
        guard
            path.withCString({ sqlite3_open_v2($0, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil) })
                == SQLITE_OK
        else { throw CorpusTestError.sql("open") }
        sqlite3_busy_timeout(handle, 5000)
    }

    deinit { sqlite3_close_v2(handle) }

    @discardableResult
    func run(_ sql: String) throws -> [[String]] {
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
            throw CorpusTestError.sql(String(cString: sqlite3_errmsg(handle)))
        }
        defer { sqlite3_finalize(statement) }
        var rows: [[String]] = []
        while true {
            let result = sqlite3_step(statement)
            if result == SQLITE_DONE { return rows }
            guard result == SQLITE_ROW else { throw CorpusTestError.sql(String(cString: sqlite3_errmsg(handle))) }
            rows.append(
                (0..<sqlite3_column_count(statement)).map { column in
                    sqlite3_column_text(statement, column).map { String(cString: $0) } ?? "-"
                })
        }
    }
}

/// The exit code of the error that a closure throws; 0 where it throws none, -1 where it is of another kind.
func exitCode(_ body: () throws -> Void) -> Int32 {
    do { try body() } catch let error as CorpusError { return error.exitCode } catch { return -1 }
    return 0
}
