import CSQLite
import LedeText

/// Why a corpus could not be opened, read or written: the file, what is wrong and what to do about it.
public struct CorpusError: Error, CustomStringConvertible, Sendable {
    /// What went wrong.
    enum Code: Sendable, Equatable {
        case missing, unreadable, cannotCreate, readOnly
        case notADatabase, damaged, foreign, newerSchema(Int), olderSchema(Int), tooBig, inconsistent, keptDigest(
            String)
        case noFile(Corpus.Access)
        case inputOutput, full, busy, memory, closed, misuse
    }

    let code: Code
    let path: FilePath
    /// SQLite's or the system's own words, for those who look further; may be empty.
    let detail: String

    init(_ code: Code, _ path: FilePath, detail: String = "") {
        self.code = code
        self.path = path
        self.detail = detail
    }

    /// The exit code that the command ends with, of those in `sysexits.h`: 65 bad data, 66 no input, 69 unavailable,
    /// 73 cannot create, 74 input or output failed, 75 busy, try again.
    public var exitCode: Int32 {
        switch code {
        case .notADatabase, .damaged, .foreign, .newerSchema, .olderSchema, .tooBig, .inconsistent, .keptDigest: 65
        case .missing, .unreadable, .noFile(.read): 66
        case .memory, .closed, .misuse: 69
        case .cannotCreate, .noFile(.write): 73
        case .inputOutput, .full, .readOnly: 74
        case .busy: 75
        }
    }

    /// Whether there is no file at all.
    public var isMissing: Bool { code == .missing }

    /// Whether the corpus may not be written by this user, and perhaps read all the same.
    public var isOfPermission: Bool { [.readOnly, .cannotCreate, .unreadable].contains(code) }

    /// The error in full sentences: what is wrong with which file, and the remedy.
    public var description: String {
        let cause = detail.isEmpty ? "" : " (\(detail))"
        switch code {
        case .missing:
            return "There is no corpus at \(path). Make one with `lede add`, or name another with --database."
        case .unreadable:
            return "The corpus \(path) cannot be read\(cause). Check the permissions of it and its folder."
        case .noFile: return "The corpus \(path) is no file\(cause). Name a file with --database."
        case .cannotCreate:
            return
                "The corpus \(path) cannot be created or opened for writing\(cause). Check that its folder is there and may be written."
        case .readOnly:
            return "The corpus \(path) cannot be written\(cause). Check the permissions of the file and its folder."
        case .notADatabase: return "\(path) is no SQLite database. Name another file with --database."
        case .damaged:
            return
                "The corpus \(path) is damaged\(cause). Rebuild it with `lede corpus reindex`; where that fails, save what can be read with `lede corpus export --salvage` and add it to a new one."
        case .foreign:
            return
                "\(path) is a SQLite database, but no corpus\(cause). It was left as it is; name another file with --database."
        case .newerSchema(let version):
            return
                "The corpus \(path) has schema \(version), and this program knows \(Schema.version). It was left as it is; use a newer program."
        case .olderSchema(let version):
            return "The corpus \(path) has the older schema \(version). Upgrade it with `lede corpus reindex`."
        case .tooBig: return "The corpus \(path) cannot hold something as large as this\(cause). Cut the article."
        case .inconsistent:
            return "The corpus \(path) contradicts itself\(cause). Look at it with `lede corpus check`."
        case .keptDigest(let day):
            return
                "The digest of \(day) that the corpus \(path) keeps cannot be read\(cause). Make it anew with `lede digest --date \(day) --refresh`, its profile and zone, and an --output."
        case .inputOutput:
            return "The corpus \(path) could not be read or written\(cause). Check the disk, then run it again."
        case .full: return "There is no room for the corpus \(path)\(cause). Make room, then run it again."
        case .busy: return "The corpus \(path) is in use by another program\(cause). Run it again later."
        case .memory: return "There was not enough memory for the corpus \(path)."
        case .misuse: return "The corpus \(path) cannot be changed here\(cause). Open it for writing."
        case .closed: return "The corpus \(path) was closed before."
        }
    }

    /// What a result code of SQLite means for a corpus (https://sqlite.org/rescode.html).
    static func code(for result: Int32, access: Corpus.Access) -> Code {
        switch result & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: .busy
        case SQLITE_FULL: .full
        // SQLITE_IOERR_SHMSIZE: there is no room for the index of the log.
        case SQLITE_IOERR: result == SQLITE_IOERR | 19 << 8 ? .full : .inputOutput
        case SQLITE_READONLY: access == .write ? .readOnly : .unreadable
        case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: access == .write ? .cannotCreate : .unreadable
        case SQLITE_NOTADB: .notADatabase
        case SQLITE_NOMEM: .memory
        case SQLITE_TOOBIG: .tooBig
        case SQLITE_CONSTRAINT: .inconsistent
        // The statements are constants of ours: where SQLite cannot compile or run one, the schema is not what it says.
        default: .damaged
        }
    }
}
