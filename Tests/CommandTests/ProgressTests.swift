import Foundation
import LedeTestSupport
import Testing

/// Progress shows on a terminal, after a second, and leaves nothing behind.
@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3"))
struct ProgressTests {
    /// Runs a shell command whose standard error is a terminal, and prints what came there.
    private static let terminal = """
        import os, pty, subprocess, sys
        ours, theirs = pty.openpty()
        process = subprocess.Popen(["/bin/sh", "-c", sys.argv[1]], stderr=theirs, stdin=subprocess.DEVNULL)
        os.close(theirs)
        while True:
            try: data = os.read(ours, 4096)
            except OSError: break
            if not data: break
            sys.stdout.buffer.write(data)
        sys.exit(process.wait())
        """

    private func run(_ command: String, in folder: TemporaryFolder) throws -> (status: Int32, shown: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", Self.terminal, command]
        process.currentDirectoryURL = folder.url
        process.environment = [
            "PATH": LedeProgram.executable.deletingLastPathComponent().path + ":/usr/bin:/bin", "HOME": folder.url.path,
            "LEDE_DATABASE": folder.path("c.sqlite"),
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let shown = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, shown)
    }

    private static let line = #"{"id":"%","text":"A bell was found near Tolk. It weighs a ton."}"#

    /// The input pauses, or another program holds the corpus: work that lasts as long as the test wants.
    @Test(arguments: [
        ("(cat a; sleep 2.5; cat a) | lede summarize --jsonl - > out", "summarizing, 1 done, "),
        ("(cat a; sleep 2.5; cat a) | lede add --input jsonl - > out", "adding articles, 1 done, "),
        ("hold & sleep 0.5; lede corpus reindex > out; wait", "rebuilding the corpus, "),
        ("hold & sleep 0.5; lede digest --if-new --date 2026-03-02 > out; wait", "making the digest, "),
    ]) func workOfMoreThanASecondShowsAndEndsClean(_ command: String, _ label: String) throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(Self.line.replacingOccurrences(of: "%", with: "a") + "\n", to: "a")
        #expect(try run("lede add --quiet --input jsonl a", in: folder).shown == "")
        let hold = """
            hold() { python3 -c "import sqlite3, time
            c = sqlite3.connect('c.sqlite', isolation_level=None); c.execute('BEGIN IMMEDIATE'); time.sleep(3)"; }

            """
        let outcome = try run(hold + command, in: folder)
        #expect(outcome.status == 0)
        #expect(outcome.shown.contains("\r\u{1B}[K" + label), "\(outcome.shown.debugDescription)")
        #expect(outcome.shown.hasSuffix("\r\u{1B}[K"), "\(outcome.shown.debugDescription)")
        let out = try String(contentsOfFile: folder.path("out"), encoding: .utf8)
        #expect(!out.contains("\u{1B}") && !out.contains("\r"))
    }

    @Test func aMessageStandsOnALineOfItsOwn() throws {
        let folder = try TemporaryFolder()
        let outcome = try run(
            "(echo '{}'; sleep 3; echo nonsense) | lede summarize --no-database --jsonl - > out", in: folder)
        #expect(outcome.status == 65)
        let shown = outcome.shown
        #expect(shown.contains(" s\r\u{1B}[Klede: "), "\(shown.debugDescription)")
    }

    @Test func quickWorkAndPipesShowNothing() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(Self.line + "\n", to: "a")
        #expect(try run("lede summarize --no-database --jsonl a > out", in: folder).shown == "")
        #expect(
            try run("(cat a; sleep 1.5) | lede summarize --no-database --jsonl - 2>err >out; cat err >&2", in: folder)
                .shown == "")
    }
}
