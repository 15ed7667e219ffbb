import ArgumentParser
import CMemory
import Glibc
import Lede

/// What happens around a run: signals, descriptors, messages and the exit code.
enum Process {
    /// Makes a sound beginning of whatever the process was started with.
    static func prepare() {
        // A closed pipe ends the program quietly; a file that grows past its limit is an error of write(2), not a death.
        signal(SIGPIPE, SIG_DFL)
        signal(SIGXFSZ, SIG_IGN)
        heaps(1)
        // A closed standard descriptor would be given to the next file that is opened, a database among them: hold its
        // place with one that cannot be used in its direction, so that using it is an error that is reported.
        for (descriptor, flags) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
        where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", flags)
        }
    }

    /// Gives the threads so many heaps: with one, what a thread frees the others can use, but they wait for each other.
    static func heaps(_ count: Int) { _ = mallopt(M_ARENA_MAX, Int32(clamping: count)) }

    /// Keeps the memory that is freed for what comes next, instead of giving it back and asking for it again: for work that
    /// is done once, of which a tenth of the time is the system's, which clears each page anew.
    static func keepFreedMemory() {
        _ = mallopt(M_MMAP_THRESHOLD, 4 << 20)
        _ = mallopt(M_TRIM_THRESHOLD, 8 << 20)
        _ = mallopt(M_TOP_PAD, 256 << 10)
    }

    /// Gives back the pages of the program's code, when a stream has done what is done once.
    ///
    /// They are a third of its memory. Those that go on being used come back from the file, in a tenth of a millisecond.
    static func giveBackCode() { lede_give_back_code() }

    /// Prints a message for people on standard error, on one line.
    static func message(_ text: String) {
        var line = Scalars.clean(Arguments.decode(text).span).text
        for i in 0..<line.count where line[i] == 0x0A { line[i] = 0x20 }
        Progress.erase()
        // Where standard error itself cannot be written there is nobody left to tell.
        try? Output.write(Array("lede: ".utf8) + line + [0x0A], to: STDERR_FILENO, named: "standard error")
    }

    /// Writes data on standard output.
    ///
    /// - Throws: the exit code 74 when it cannot be written, after a message.
    static func output(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        Progress.erase()
        do {
            try Output.write(bytes, to: STDOUT_FILENO, named: "standard output")
        } catch let error as OutputError {
            throw fail(error.description, .inputOutput)
        }
    }

    /// Writes text on standard output.
    ///
    /// - Throws: as for bytes.
    static func output(_ text: String) throws { try output(Array(text.utf8)) }

    /// Writes the name of a file on standard output, a line of its own: its bytes as they are, so that a script can open it,
    /// but for controls, which a terminal would obey.
    static func outputName(_ path: FilePath) throws {
        let isPlain = path.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
        try output((isPlain ? path.bytes : Array(path.description.utf8)) + [0x0A])
    }

    /// Prints a message and gives the error that ends the run with an exit code.
    static func fail(_ text: String, _ status: ExitStatus) -> ExitCode {
        message(text)
        return status.exitCode
    }

    /// Runs something that may fail with an error of the library, and ends the run with its message and exit code.
    static func reporting<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as CorpusError {
            throw fail(error.description, ExitStatus(error))
        } catch let error as OutputError {
            throw fail(error.description, ExitStatus(error))
        } catch let error as TimeZoneError {
            throw fail(error.description, .usage)
        }
    }

    /// An environment variable's bytes; `nil` where it is not set or empty.
    static func environment(_ name: String) -> [UInt8]? {
        guard let pointer = getenv(name) else { return nil }
        let count = strlen(pointer)
        guard count > 0 else { return nil }
        return pointer.withMemoryRebound(to: UInt8.self, capacity: count) {
            Array(UnsafeBufferPointer(start: $0, count: count))
        }
    }

    /// The number of processors that are at work.
    static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// The seconds since 1970 that the clock shows: for when an article is added, and for `today`.
    static var now: Int64 { Int64(time(nil)) }
}
