import Glibc
import Lede

extension FilePath {
    /// The path that an argument names.
    init(argument: String) { self.init(bytes: Arguments.decode(argument)) }

    /// The path that stands for standard input.
    static let standardInput = FilePath("-")

    /// The name of an input for messages.
    var inputName: String {
        self == .standardInput ? "standard input" : bytes.isEmpty ? "the file with the empty name" : description
    }

    /// Whether something is there that can be seen.
    var exists: Bool {
        var info = stat()
        return withCString { stat($0, &info) } == 0
    }

    /// What stands at a path, a symbolic link not followed.
    enum Entry { case file, folder, link, other }

    /// What stands here; `nil` where nothing can be seen.
    var entry: Entry? {
        var info = stat()
        guard withCString({ lstat($0, &info) }) == 0 else { return nil }
        switch info.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        case S_IFLNK: return .link
        default: return .other
        }
    }

    /// Whether it is a folder.
    var isFolder: Bool {
        var info = stat()
        return withCString { stat($0, &info) } == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    /// The path with the home folder for a `~` at its beginning.
    var homeExpanded: FilePath {
        guard bytes.starts(with: Array("~/".utf8)), let home = Process.environment("HOME") else { return self }
        return FilePath(bytes: home).appending(Array(bytes.dropFirst(2)))
    }

    /// A file of ours in a folder of the XDG base directory specification, where a relative value is ignored; `nil` where
    /// no home folder is known.
    ///
    /// - Parameters:
    ///   - variable: the environment variable that names the folder.
    ///   - fallback: the folder in the home folder that is meant where it does not.
    static func standard(_ name: String, in variable: String, else fallback: String) -> FilePath? {
        if let folder = Process.environment(variable), folder.first == UInt8(ascii: "/") {
            return FilePath(bytes: folder).appending(Array(name.utf8))
        }
        return Process.environment("HOME").map { home in
            FilePath(bytes: home).appending(Array((fallback + "/" + name).utf8))
        }
    }
}
