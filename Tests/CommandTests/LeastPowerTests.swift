import Foundation
import LedeTestSupport
import Testing

/// What the command may reach, watched from outside: no socket, no other program, no file that nobody named.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "needs strace"))
struct LeastPowerTests {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try folder.write("The harbour master of Orl closed the lock. Nobody was hurt, she said.\n", to: "a.txt")
        let page = "<html><head><meta charset=shift_jis></head><body><p>The lock of Orl closed on Monday. "
        let sentence = "The keeper of the lock told the council that nobody had been hurt by the water. "
        let end = "<img src='http://127.0.0.1/'><script src='x.js'></script>"
        _ = try folder.write(page + String(repeating: sentence, count: 6) + end, to: "a.html")
        let lines = (0..<3000).map { n in
            "{\"id\": \"\(n)\", \"text\": \"Lock \(n) of Orl was closed by its keeper.\"}\n"
        }
        _ = try folder.write(lines.joined(), to: "many.jsonl")
        _ = try folder.write(
            """
            {"id": "/etc/passwd", "title": "../../x", "url": "file:///etc/passwd", "source": "../x", \
            "published": "2026-03-02T08:00:00Z", "text": "The lock of Orl was closed by its keeper on Monday."}

            """, to: "a.jsonl")
        _ = try folder.write("title: Orl\n", to: "lede.yaml")
    }

    /// Commands in their order; `@` stands for the folder.
    private static let commands = [
        "summarize --no-database @/a.txt",
        "summarize --no-database --jsonl --jobs 4 @/many.jsonl",
        "extract @/a.html",
        "sentences @/a.txt",
        "add --database @/c.sqlite --input jsonl @/a.jsonl",
        "summarize --database @/c.sqlite @/a.txt",
        "search --database @/c.sqlite lock",
        "corpus stats --database @/c.sqlite",
        "corpus export --database @/c.sqlite",
        "digest --config @/lede.yaml --database @/c.sqlite --date 2026-03-02 --time-zone Europe/Berlin"
            + " --output @/d.html",
    ]

    @Test func opensWhatIsNamedAndNothingElse() throws {
        for line in LeastPowerTests.commands {
            let calls = try trace(line.replacingOccurrences(of: "@", with: folder.url.path))
            #expect(calls.contains { name(of: $0) == "openat" }, "\(line): nothing was seen")
            for call in calls {
                let verdict = fault(in: call)
                #expect(verdict == nil, "\(line): \(verdict ?? "") in \(call)")
            }
            #expect(calls.filter { name(of: $0) == "execve" }.count == 1, "\(line): starts a program")
        }
    }

    /// The name of a call in a line of strace: `1234  openat(AT_FDCWD, …`.
    private func name(of call: String) -> Substring {
        call.drop { $0.isNumber || $0 == " " }.prefix { $0 != "(" }
    }

    /// What a call does that is not promised.
    private func fault(in call: String) -> String? {
        switch name(of: call) {
        case "execve": return nil  // counted
        case "open", "openat", "openat2", "creat": break
        // Threads are made so; strace writes the flags.
        case "clone", "clone3": return call.contains("CLONE_THREAD") ? nil : "a process"
        case "fork", "vfork", "execveat": return "a process"
        default: return "a socket"
        }
        let parts = call.split(separator: "\"", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return "a call that is not known" }
        let path = String(parts[1])
        if path == folder.url.path || path.hasPrefix(folder.url.path + "/") { return nil }
        let isReading = call.contains("O_RDONLY")
        // The loader, the runtime and the C library with its converters, SQLite, the zone that was named.
        let isPromised =
            [
                "/etc/ld.so.cache", "/proc/self/maps", "/proc/sys/vm/overcommit_memory", "/dev/urandom",
                "/usr/share/zoneinfo/Europe/Berlin",
            ].contains(path) || path.hasPrefix("/sys/devices/system/cpu/") || path.contains("/gconv/")
            || path.split(separator: "/").last.map { $0.contains(".so") } == true
        return isReading && isPromised ? nil : "a file that nobody named"
    }

    /// Runs the command and gives its system calls that reach outside of it.
    private func trace(_ arguments: String) throws -> [String] {
        let log = folder.path("trace")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
        process.arguments =
            [
                "-f", "-qq", "-s", "4096", "-o", log, "-e", "signal=none", "-e",
                "trace=%network,open,openat,openat2,creat,execve,execveat,fork,vfork,clone,clone3",
            ] + [LedeProgram.executable.path] + arguments.split(separator: " ").map(String.init)
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit && process.terminationStatus == 0, "\(arguments)")
        defer { try? FileManager.default.removeItem(atPath: log) }
        return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").map(String.init)
            .filter { !$0.contains("resumed>") }
    }
}
