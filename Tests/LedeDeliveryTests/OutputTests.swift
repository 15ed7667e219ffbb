import Glibc
import LedeText
import Testing

@testable import LedeDelivery

/// In a folder of its own each.
struct OutputTests {
    /// A folder that is removed with all that lies in it.
    private final class Folder {
        let path: FilePath

        init() throws {
            let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
            var template = Array("\(base)/lede-output-XXXXXX".utf8CString)
            let made: FilePath? = template.withUnsafeMutableBufferPointer { buffer in
                buffer.baseAddress.flatMap { mkdtemp($0) }.map { FilePath(String(cString: $0)) }
            }
            path = try #require(made)
        }

        deinit {
            for name in names { _ = file(name).withCString { unlink($0) } }
            _ = path.withCString { rmdir($0) }
        }

        func file(_ name: String) -> FilePath { path.appending(Array(name.utf8)) }

        var names: [String] {
            guard let folder = path.withCString({ opendir($0) }) else { return [] }
            defer { closedir(folder) }
            var names: [String] = []
            while let entry = readdir(folder) {
                let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
                names.append(String(decoding: bytes, as: UTF8.self))
            }
            return names.filter { $0 != "." && $0 != ".." }.sorted()
        }
    }

    private func write(_ text: String, _ path: FilePath) throws {
        try Output.replaceFile(at: path, with: Array(text.utf8))
    }

    private func read(_ path: FilePath) -> String? {
        let descriptor = path.withCString { open($0, O_RDONLY) }
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = Glibc.read(descriptor, &bytes, bytes.count)
        return count < 0 ? nil : String(decoding: bytes[..<count], as: UTF8.self)
    }

    private func status(_ path: FilePath) -> stat {
        var status = stat()
        _ = path.withCString { lstat($0, &status) }
        return status
    }

    @Test func createsAndReplaces() throws {
        let folder = try Folder()
        try write("one", folder.file("d.txt"))
        #expect(read(folder.file("d.txt")) == "one")
        #expect(status(folder.file("d.txt")).st_mode & 0o022 == 0)
        try write("two", folder.file("d.txt"))
        #expect(read(folder.file("d.txt")) == "two")
        #expect(folder.names == ["d.txt"])
    }

    @Test(arguments: [0o600, 0o640, 0o444] as [mode_t])
    func keepsTheModeOfWhatItReplaces(mode: mode_t) throws {
        let folder = try Folder()
        let path = folder.file("d.txt")
        try write("one", path)
        #expect(path.withCString { chmod($0, mode) } == 0)
        try write("two", path)
        #expect(read(path) == "two")
        #expect(status(path).st_mode & 0o777 == mode)
    }

    @Test func writesThroughSymbolicLinks() throws {
        let folder = try Folder()
        try write("one", folder.file("target.txt"))
        _ = folder.file("b").withCString { symlink("target.txt", $0) }
        _ = folder.file("a").withCString { symlink("b", $0) }
        try write("two", folder.file("a"))
        #expect(read(folder.file("target.txt")) == "two")
        #expect(status(folder.file("a")).st_mode & S_IFMT == S_IFLNK)
        _ = folder.file("c").withCString { symlink("new.txt", $0) }
        try write("three", folder.file("c"))
        #expect(read(folder.file("new.txt")) == "three")
        #expect(folder.names == ["a", "b", "c", "new.txt", "target.txt"])
    }

    @Test func saysWhatIsWrongAndLeavesNothing() throws {
        let folder = try Folder()
        _ = folder.file("loop").withCString { symlink("loop", $0) }
        let cases = [
            (folder.file("no/d.txt"), "no such folder"), (folder.path, "it is a folder"),
            (folder.file("loop"), "too many symbolic links"),
            (folder.file(String(repeating: "x", count: 300)), "the name is too long"),
        ]
        for (path, reason) in cases {
            do {
                try write("x", path)
                Issue.record("\(path) was written")
            } catch let error as OutputError {
                #expect(error.category == .cannotCreate)
                #expect(error.description.contains(reason))
                #expect(error.description.contains(path.description))
            }
        }
        #expect {
            try write("x", FilePath(""))
        } throws: {
            guard let error = $0 as? OutputError else { return false }
            return error.category == .cannotCreate && error.description.contains("it has no name")
        }
        #expect(folder.names == ["loop"])
    }

    @Test(.enabled(if: geteuid() != 0, "root may write anywhere"))
    func keepsTheOldFileInAFolderThatCannotBeWritten() throws {
        let folder = try Folder()
        try write("one", folder.file("d.txt"))
        #expect(folder.path.withCString { chmod($0, 0o555) } == 0)
        #expect(throws: OutputError.self) { try write("two", folder.file("d.txt")) }
        #expect(folder.path.withCString { chmod($0, 0o755) } == 0)
        #expect(read(folder.file("d.txt")) == "one")
        #expect(folder.names == ["d.txt"])
    }

    @Test func removesWhatCannotBeMoved() throws {
        let folder = try Folder()
        let inner = folder.file("d.txt")
        #expect(inner.withCString { mkdir($0, 0o755) } == 0)
        defer { _ = inner.withCString { rmdir($0) } }
        let temporary = try TemporaryFile(beside: inner, replacing: nil)
        #expect(folder.names.count == 2)
        #expect(throws: OutputError.self) { try temporary.move() }
        #expect(folder.names == ["d.txt"])
    }

    @Test func removesWhatKilledRunsLeft() throws {
        let folder = try Folder()
        try write("left", folder.file(".d.txt.lede-1-0"))
        try write("kept", folder.file(".e.txt.lede-1-0"))
        // A file that somebody holds a lock on is being written.
        try write("busy", folder.file(".d.txt.lede-2-0"))
        let busy = folder.file(".d.txt.lede-2-0").withCString { open($0, O_RDONLY) }
        #expect(flock(busy, LOCK_EX) == 0)
        try write("one", folder.file("d.txt"))
        #expect(folder.names == [".d.txt.lede-2-0", ".e.txt.lede-1-0", "d.txt"])
        close(busy)
        try write("two", folder.file("d.txt"))
        #expect(folder.names == [".e.txt.lede-1-0", "d.txt"])
    }

    @Test func neverFollowsWhatLiesAtATemporaryName() throws {
        let folder = try Folder()
        try write("precious", folder.file("precious"))
        let name = ".d.txt.lede-\(getpid())-0"
        _ = folder.file(name).withCString { symlink("precious", $0) }
        try write("one", folder.file("d.txt"))
        #expect(read(folder.file("precious")) == "precious")
        #expect(read(folder.file("d.txt")) == "one")
    }

    @Test func takesNamesOfAnyBytes() throws {
        let folder = try Folder()
        let path = folder.path.appending([0xFF, 0xFE, 0x0A])
        try write("one", path)
        #expect(read(path) == "one")
        _ = path.withCString { unlink($0) }
        let long = folder.file(String(repeating: "n", count: 255))
        try write("two", long)
        #expect(read(long) == "two")
    }

    @Test func writesToDevicesAsTheyAre() throws {
        try write("x", FilePath("/dev/null"))
        #expect(status(FilePath("/dev/null")).st_mode & S_IFMT == S_IFCHR)
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        try write("through", FilePath("/proc/self/fd/\(ends[1])"))
        var buffer = [UInt8](repeating: 0, count: 16)
        #expect(Glibc.read(ends[0], &buffer, buffer.count) == 7)
        for end in ends { close(end) }
        do {
            try write("x", FilePath("/dev/full"))
            Issue.record("a full device was written to")
        } catch let error as OutputError {
            #expect(error.category == .io)
            #expect(error.description.contains("no space left"))
        }
    }

    @Test func writesAllOfItToASlowPipe() async throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        let (reading, writing) = (ends[0], ends[1])
        #expect(fcntl(writing, F_SETFL, O_NONBLOCK) == 0)
        let reader = Task.detached {
            var sum = 0
            var buffer = [UInt8](repeating: 0, count: 4096)
            while true {
                let count = Glibc.read(reading, &buffer, buffer.count)
                guard count > 0 else { return sum }
                sum += count
            }
        }
        try Output.write([UInt8](repeating: 0x78, count: 1 << 20), to: writing, named: "pipe")
        close(writing)
        #expect(await reader.value == 1 << 20)
        close(reading)
    }

    @Test func tellsABrokenPipe() throws {
        signal(SIGPIPE, SIG_IGN)
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        close(ends[0])
        defer { close(ends[1]) }
        do {
            try Output.write([0x78], to: ends[1], named: "standard output")
            Issue.record("a closed pipe was written to")
        } catch let error as OutputError {
            #expect(error.errno == EPIPE)
        }
        #expect(throws: OutputError.self) { try Output.write([0x78], to: -1, named: "nothing") }
    }
}
