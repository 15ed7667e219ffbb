import Glibc
import Lede

/// Why an input cannot be read: what every command tells of one, and goes on with the others.
struct InputError: Error {
    /// The kinds; the raw values are what a receipt of `lede add --json` shows.
    enum Code: String {
        case unreadable
        case notText = "not_text"
    }

    /// Its kind.
    let code: Code
    /// What is wrong, without a full stop.
    let description: String
    /// The exit code that belongs to it.
    let status: ExitStatus

    /// An input that cannot be opened or read, or not by this command.
    init(_ description: String, _ status: ExitStatus) {
        code = .unreadable
        self.description = description
        self.status = status
    }

    /// An input that can be read and is no text.
    init(_ error: DocumentError) {
        code = .notText
        description = error.description
        status = .badData
    }
}

/// A file, a pipe or standard input, opened for reading in chunks of bounded size.
final class InputFile {
    /// The name for messages.
    let name: String
    private let path: FilePath
    private let descriptor: Int32

    private init(_ path: FilePath, descriptor: Int32) {
        self.path = path
        self.descriptor = descriptor
        name = path.inputName
    }

    /// Opens a file, or standard input for `-`.
    ///
    /// - Parameter isFound: whether nobody named it, since it was found in a folder: then no symbolic link is followed, and
    ///   nothing but a regular file is read.
    static func open(_ path: FilePath, isFound: Bool = false) throws(InputError) -> InputFile {
        guard isFound || path != .standardInput else { return InputFile(path, descriptor: STDIN_FILENO) }
        let more = isFound ? O_NOFOLLOW | O_NONBLOCK : 0
        let descriptor = path.withCString { Glibc.open($0, O_RDONLY | O_CLOEXEC | O_NOCTTY | more) }
        guard descriptor >= 0 else { throw InputError("cannot be opened: " + reason(errno, path), .noInput) }
        let file = InputFile(path, descriptor: descriptor)
        var info = stat()
        if isFound, fstat(descriptor, &info) != 0 || info.st_mode & S_IFMT != S_IFREG {
            throw InputError("cannot be opened: it is no file any more", .noInput)
        }
        return file
    }

    /// Why a path cannot be opened or read: whoever takes a folder or an address for a file is told what to give.
    private static func reason(_ failure: Int32, _ path: FilePath) -> String {
        let isAddress = ["http://", "https://"].contains { path.bytes.starts(with: $0.utf8) }
        switch failure {
        case ENOENT where isAddress:
            return "lede fetches nothing; pipe the page in, as with curl -s ADDRESS | lede summarize"
        case EISDIR: return systemMessage(failure) + "; name a file in it"
        default: return systemMessage(failure)
        }
    }

    deinit {
        if descriptor != STDIN_FILENO { close(descriptor) }
    }

    /// What ``beginning()`` read and nobody took yet.
    private var pending: [UInt8] = []
    /// Whether the end was met: a terminal would be read beyond it.
    private var isAtEnd = false

    /// The form of the input: by the ending of its name, else by its first bytes, which stay to be read.
    ///
    /// Of what is no stream of lines as many bytes are awaited as are looked at, so that the pieces in which a pipe gives
    /// them change nothing.
    ///
    /// - Throws: where it cannot be read, or is JSON of a form that is not read.
    func kind() throws(InputError) -> InputKind {
        let start = try beginning()
        let kind = DocumentReader.kind(of: path, start.span)
        guard !DocumentReader.isTold(by: path), DocumentReader.isUnclear(kind, start.span) else { return kind }
        let more = try beginning(atLeast: InputFile.beginningSize)
        do { return try DocumentReader.kind(ofUnclear: more.span) } catch { throw InputError(error) }
    }

    /// Most bytes that tell a form.
    private static let beginningSize = 4096

    /// Sees to it that the input can be read line by line as JSON.
    ///
    /// - Throws: where it cannot be read, or is a binary format or UTF-16.
    func checkLines() throws(InputError) {
        let start = try beginning()
        do { try DocumentReader.checkLines(start.span) } catch { throw InputError(error) }
    }

    /// Sees to it that the input can be read paragraph by paragraph.
    ///
    /// - Throws: where it cannot be read, or is a binary format or UTF-16.
    func checkParagraphs() throws(InputError) {
        let start = try beginning(atLeast: InputFile.beginningSize)
        do { try DocumentReader.checkParagraphs(start.span) } catch { throw InputError(error) }
    }

    /// The first bytes, which stay to be read: a line or as many as tell a format, if the input has them.
    ///
    /// - Parameter least: how many bytes are awaited, if the input has them; 0 for a line.
    private func beginning(atLeast least: Int = 0) throws(InputError) -> [UInt8] {
        guard pending.count < max(least, 1) else { return pending }
        var buffer = pending + [UInt8](repeating: 0, count: InputFile.beginningSize - pending.count)
        var count = pending.count
        pending = []
        while count < least || count < 64 && !buffer[..<count].contains(0x0A), !isAtEnd {
            count += try read(into: &buffer, from: count)
        }
        pending = Array(buffer[..<count])
        return pending
    }

    /// Whether a read would not have to wait: there is more, or the end.
    var isReady: Bool {
        guard pending.isEmpty, !isAtEnd else { return true }
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&request, 1, 0) != 0
    }

    /// Reads into a buffer from an index on.
    ///
    /// - Returns: how many bytes came, 0 at the end.
    func read(into buffer: inout [UInt8], from start: Int) throws(InputError) -> Int {
        if !pending.isEmpty {
            let count = min(pending.count, buffer.count - start)
            for i in 0..<count { buffer[start + i] = pending[i] }
            pending.removeFirst(count)
            return count
        }
        guard !isAtEnd else { return 0 }
        while true {
            let count = buffer.withUnsafeMutableBytes { bytes -> Int in
                guard let base = bytes.baseAddress else { return 0 }
                return Glibc.read(descriptor, base + start, bytes.count - start)
            }
            isAtEnd = count == 0 && start < buffer.count
            if count >= 0 { return count }
            if errno == EINTR { continue }
            let status: ExitStatus = errno == EISDIR || errno == EBADF ? .noInput : .inputOutput
            throw InputError("cannot be read: " + InputFile.reason(errno, path), status)
        }
    }

    /// Reads an article from a document.
    ///
    /// - Throws: where it cannot be read, or is no text.
    func readArticle(as kind: InputKind, options: ReadingOptions) throws(InputError) -> Article {
        let bytes = try readDocument()
        do { return try DocumentReader().read(bytes.span, as: kind, options: options) } catch {
            throw InputError(error)
        }
    }

    /// Reads all of a document, at most the article limit and a byte more, which tells that there was more.
    func readDocument() throws(InputError) -> [UInt8] {
        let limit = Limits.articleBytes + 1
        var info = stat()
        // A regular file tells its size: one read takes it whole.
        let expected =
            fstat(descriptor, &info) == 0 && info.st_size > 0 ? min(limit - 1, Int(info.st_size)) + 1 : 65_536
        var buffer = [UInt8](repeating: 0, count: expected)
        var count = 0
        while count < limit {
            let more = try read(into: &buffer, from: count)
            if more == 0 { break }
            count += more
            if count == buffer.count && count < limit {
                buffer.append(contentsOf: repeatElement(0, count: min(limit - count, count)))
            }
        }
        buffer.removeLast(buffer.count - count)
        return buffer
    }
}
