import Foundation
import LedeTestSupport
import Testing

/// A machine that fails at any moment: killed, out of disk, with errors of input and output.
///
/// What was acknowledged is there, once; frequencies equal a recount; a digest is the old one or the new one; the run
/// after it makes everything good. By default a few moments of each system call are tried, with LEDE_TORTURE=N all of
/// them and N random kills.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "needs strace"))
struct MachineFaultTests {
    private static let torture = ProcessInfo.processInfo.environment["LEDE_TORTURE"].flatMap { Int($0) }
    /// Most moments of a system call that are tried.
    private static let moments = torture == nil ? 4 : 100_000
    private static let calls = ["write", "pwrite64", "fsync", "fdatasync", "rename", "unlink", "ftruncate", "linkat"]
    private static let faults = ["signal=KILL:when=", "error=EIO:when=", "error=ENOSPC:when=+"]
    private static let documented: Set<Int32> = [0, 64, 65, 66, 69, 73, 74, 75, 78]

    private let folder: TemporaryFolder
    private let stream: String

    init() throws {
        folder = try TemporaryFolder()
        let lines = (0..<5).map { MachineFaultTests.line($0) }
        stream = try folder.write(lines.joined(), to: "day.jsonl")
    }

    private static func line(_ number: Int) -> String {
        "{\"id\": \"a\(number)\", \"published\": \"2026-03-02T08:00:00Z\", \"title\": \"Lock \(number)\", \"text\": "
            + "\"The lock number \(number) of Orl was closed by its keeper\(number) on Monday. Nobody was hurt.\"}\n"
    }

    /// Runs the command with a fault, and gives its exit code, minus a signal, and what it acknowledged.
    private func run(_ arguments: [String], call: String = "", fault: String = "") throws -> (Int32, [String]) {
        let process = Process()
        let trace =
            fault.isEmpty ? [] : ["/usr/bin/strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=\(call):\(fault)"]
        process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
        process.arguments = ["-s", "ABRT", "60"] + trace + [LedeProgram.executable.path] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
        let output = folder.path("out.\(UUID().uuidString)")
        _ = FileManager.default.createFile(atPath: output, contents: nil)
        defer { try? FileManager.default.removeItem(atPath: output) }
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOfFile: output, encoding: .utf8)
        let acknowledged = text.split(separator: "\n").compactMap { line -> String? in
            guard line.contains("\"status\":\"added\"") || line.contains("\"status\":\"unchanged\"") else { return nil }
            return line.components(separatedBy: "\"id\":\"").last?.components(separatedBy: "\"").first
        }
        let status = process.terminationStatus
        // timeout(1) and strace(1) die or end as the command did.
        return (process.terminationReason == .exit && status < 128 ? status : -(status & 0x7F), acknowledged)
    }

    /// How often a command makes a call.
    private func count(of call: String, _ arguments: [String]) throws -> Int {
        let log = folder.path("log")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
        process.arguments = ["-f", "-qq", "-o", log, "-e", "trace=\(call)", LedeProgram.executable.path] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        defer { try? FileManager.default.removeItem(atPath: log) }
        return try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n").filter {
            $0.contains(call + "(")
        }
        .count
    }

    /// The moments of so many calls that are tried: evenly spread.
    private static func moments(of count: Int) -> [Int] {
        guard count > moments else { return count == 0 ? [] : Array(1...count) }
        return (0..<moments).map { 1 + $0 * (count - 1) / (moments - 1) }
    }

    private func remove(_ database: String) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            try? FileManager.default.removeItem(atPath: database + ending)
        }
    }

    /// What is wrong with a corpus that should hold what was acknowledged.
    private func faults(of database: String, _ acknowledged: [String], complete: Bool) throws -> [String] {
        guard FileManager.default.fileExists(atPath: database) else {
            return acknowledged.isEmpty ? [] : ["no database"]
        }
        var faults: [String] = []
        let check = try LedeProgram().run("corpus", "check", "--database", database)
        if check.status != 0 { faults.append("check ends with \(check.status): \(check.text)\(check.messages)") }
        let ids = try LedeProgram().run("corpus", "export", "--database", database).lines.map {
            $0.components(separatedBy: "\"id\":\"").dropFirst().first?.components(separatedBy: "\"").first ?? "?"
        }
        if Set(ids).count != ids.count { faults.append("an article twice") }
        if !Set(acknowledged).isSubset(of: ids) { faults.append("acknowledged and lost") }
        if complete && ids.count != 5 { faults.append("\(ids.count) articles") }
        return faults
    }

    @Test(arguments: calls) func addLosesNothing(_ call: String) throws {
        let database = folder.path("\(call).sqlite")
        let arguments = ["add", "--json", "--database", database, stream]
        let total = try count(of: call, arguments)
        var failures: [String] = []
        for fault in MachineFaultTests.faults {
            for n in MachineFaultTests.moments(of: total) {
                remove(database)
                let spec = fault.hasSuffix("+") ? fault.dropLast() + "\(n)+" : fault + "\(n)"
                let (status, acknowledged) = try run(arguments, call: call, fault: String(spec))
                var found = try faults(of: database, acknowledged, complete: status == 0)
                let isDocumented = MachineFaultTests.documented.contains(status)
                if !isDocumented && !(fault.contains("KILL") && status == -9) { found.append("ends with \(status)") }
                if status == 0 && acknowledged.count < 5 { found.append("silent success") }
                let (again, all) = try run(arguments)
                if again != 0 || all.count != 5 { found.append("the next run ends with \(again)") }
                found += try faults(of: database, all, complete: true)
                failures += found.map { "\(call) \(spec): \($0)" }
            }
        }
        #expect(failures == [])
    }

    /// A folder that failed while it was listed was taken for an empty or a shorter one, with exit code 0.
    @Test(arguments: 1...2) func aFolderThatFailsIsNotReadInPart(_ moment: Int) throws {
        for name in ["a", "b"] {
            let text = "The lock of Orl was closed by its keeper on Monday. Nobody was hurt."
            _ = try folder.write(text, to: "in/\(name).txt")
        }
        let arguments = ["add", "--json", "--database", folder.path("in.sqlite"), folder.path("in")]
        #expect(try count(of: "getdents64", arguments) == 2)
        remove(folder.path("in.sqlite"))
        let (status, acknowledged) = try run(arguments, call: "getdents64", fault: "error=EIO:when=\(moment)")
        #expect(status == 66 && acknowledged.isEmpty)
    }

    @Test(arguments: calls) func aDigestIsOldOrNewAndNothingIsLeftBeside(_ call: String) throws {
        let database = folder.path("\(call).sqlite")
        #expect(try run(["add", "--database", database, stream]).0 == 0)
        let out = folder.path(call)
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        let file = out + "/day.txt"
        // Another profile each time: nothing is delivered yet, as with a new corpus.
        var profile = 0
        func digest(_ fault: String = "") throws -> Int32 {
            try run(
                ["digest", "--database", database, "--date", "2026-03-02", "--title", "\(profile)", "--output", file],
                call: call, fault: fault
            ).0
        }
        let whole = try LedeProgram().run("digest", "--database", database, "--date", "2026-03-02", "--title", "0")
        #expect(try digest() == 0)
        #expect(try String(contentsOfFile: file, encoding: .utf8) == whole.text)
        let total = try count(
            of: call, ["digest", "--database", database, "--date", "2026-03-02", "--title", "0", "--output", file])
        var failures: [String] = []
        for fault in MachineFaultTests.faults.reversed() {  // what a kill leaves would be counted as another's
            for n in MachineFaultTests.moments(of: total) {
                profile += 1
                let old = "an old digest\n"
                try old.write(toFile: file, atomically: false, encoding: .utf8)
                let spec = fault.hasSuffix("+") ? fault.dropLast() + "\(n)+" : fault + "\(n)"
                let status = try digest(String(spec))
                let text = try String(contentsOfFile: file, encoding: .utf8)
                var found = text == old || text.hasSuffix(whole.text.suffix(40)) ? [] : ["half a digest"]
                if status == 0 && text == old { found.append("silent success") }
                if !MachineFaultTests.documented.contains(status) && !(fault.contains("KILL") && status == -9) {
                    found.append("ends with \(status)")
                }
                if !fault.contains("KILL"), try FileManager.default.contentsOfDirectory(atPath: out) != ["day.txt"] {
                    found.append("something is left")
                }
                if try digest() != 0 { found.append("the next run fails") }
                if try FileManager.default.contentsOfDirectory(atPath: out) != ["day.txt"] {
                    found.append("something is left after the next run")
                }
                failures += found.map { "\(call) \(spec): \($0)" }
            }
        }
        failures += try faults(of: database, [], complete: true)
        #expect(failures == [])
    }

    /// Files may not grow past a size: as on a full disk, but at any file and without a disk of our own.
    @Test(arguments: [0, 1, 8, 33, 63, 64, 65, 96, 130, 200, 400]) func aFullDiskIsSaid(_ blocks: Int) throws {
        let database = folder.path("full.sqlite")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments =
            ["-c", "ulimit -f \(blocks); exec \"$0\" \"$@\" >/dev/null 2>&1", LedeProgram.executable.path]
            + ["add", "--database", database, stream]
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        let status = process.terminationStatus
        #expect([0, 73, 74].contains(status), "\(status)")
        #expect(try faults(of: database, [], complete: status == 0) == [])
        #expect(try run(["add", "--json", "--database", database, stream]).1.count == 5)
        #expect(try faults(of: database, [], complete: true) == [])
    }

    @Test func randomKillsLoseNothing() throws {
        var dice = SeededGenerator(seed: 7)
        let long = try folder.write((0..<400).map { MachineFaultTests.line($0) }.joined(), to: "long.jsonl")
        for round in 0..<(MachineFaultTests.torture ?? 3) {
            let database = folder.path("k.sqlite")
            remove(database)
            let output = folder.path("k.out")
            _ = FileManager.default.createFile(atPath: output, contents: nil)
            let process = Process()
            process.executableURL = LedeProgram.executable
            process.arguments = ["add", "--json", "--database", database, long]
            process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
            process.standardOutput = FileHandle(forWritingAtPath: output)
            process.standardError = FileHandle.nullDevice
            try process.run()
            usleep(UInt32.random(in: 0..<120_000, using: &dice))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            let acknowledged = try String(contentsOfFile: output, encoding: .utf8).split(separator: "\n").compactMap {
                $0.last == "}" ? $0.components(separatedBy: "\"id\":\"").last?.components(separatedBy: "\"").first : nil
            }
            #expect(try faults(of: database, acknowledged, complete: false) == [], "kill \(round)")
        }
    }
}
