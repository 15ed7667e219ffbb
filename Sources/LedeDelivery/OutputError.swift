import Glibc

/// Why an output could not be written: a sentence with the place and the remedy.
public struct OutputError: Error, CustomStringConvertible, Sendable {
    /// The kinds of failure, by the exit code that belongs to each.
    public enum Category: Int32, Sendable {
        /// The file cannot be created (`EX_CANTCREAT`).
        case cannotCreate = 73
        /// Writing failed (`EX_IOERR`).
        case io = 74
    }

    /// Its kind.
    public let category: Category
    /// The system's error number, 0 where there is none.
    public let errno: Int32
    /// The sentence.
    public let description: String

    init(_ category: Category, errno: Int32, _ description: String) {
        self.category = category
        self.errno = errno
        self.description = description
    }

    /// The failure of an output that was given no name at all.
    static let nameless = OutputError(
        .cannotCreate, errno: ENOENT, "cannot write the file “”: it has no name; name a file")

    /// The failure of an output that would replace a database.
    static func database(_ name: String) -> OutputError {
        OutputError(
            .cannotCreate, errno: EEXIST, "cannot write \(name): it is an SQLite database; name another file")
    }

    /// The failure of a system call on a file.
    ///
    /// - Parameter action: what could not be done, from the verb on: `write`, `create`.
    init(_ category: Category, errno: Int32, action: String, name: String) {
        self.init(
            category, errno: errno,
            "cannot \(action) \(name): \(OutputError.reason(errno)); \(OutputError.remedy(errno))")
    }

    /// The system's error in lower-case English whatever the locale says.
    private static func reason(_ errno: Int32) -> String {
        switch errno {
        case EACCES, EPERM: "permission denied"
        case ENOENT: "no such folder"
        case ENOTDIR: "a part of the path is no folder"
        case EISDIR: "it is a folder"
        case ENOSPC: "no space left on the device"
        case EDQUOT: "the disk quota is used up"
        case EFBIG: "the file would be larger than is allowed"
        case EROFS: "the file system is read-only"
        case ENAMETOOLONG: "the name is too long"
        case ELOOP: "too many symbolic links"
        case EPIPE: "the reader has closed the pipe"
        case EBADF: "it is not open for writing"
        case EMFILE, ENFILE: "too many open files"
        case EIO: "input/output error"
        default: "error \(errno) of the system"
        }
    }

    private static func remedy(_ errno: Int32) -> String {
        switch errno {
        case EACCES, EPERM: "choose a folder you may write to, or change its permissions"
        case ENOENT, ENOTDIR: "create the folder first, or check the path"
        case EISDIR: "name a file in it"
        case ENOSPC, EDQUOT: "free some space and run it again"
        case EFBIG: "raise the limit (ulimit -f) and run it again"
        case EROFS: "choose another folder"
        case ENAMETOOLONG: "choose a shorter name"
        case ELOOP: "name the file that the links were to lead to"
        case EPIPE: "nothing else is written"
        case EBADF: "redirect it to a file or a pipe"
        case EMFILE, ENFILE: "close some and run it again"
        default: "check the device and run it again"
        }
    }
}
