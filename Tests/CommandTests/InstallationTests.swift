import Foundation
import LedeTestSupport
import Testing

/// What is installed beside the command: completions and systemd units.
@Suite struct InstallationTests {
    private func run(_ command: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command)
        process.arguments = arguments
        // The manager of a user's units wants a place of its own.
        process.environment = ["XDG_RUNTIME_DIR": NSTemporaryDirectory(), "PATH": "/usr/bin:/bin"]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/systemd-analyze"), "needs systemd-analyze"))
    func systemdTakesTheUnits() throws {
        let folder = try TemporaryFolder()
        let units = LedeProgram.packageFolder.appendingPathComponent("Scripts/systemd")
        let program = LedeProgram.executable.deletingLastPathComponent().path
        var files: [String] = []
        for name in ["lede-digest.service", "lede-digest.timer"] {
            let unit = try String(contentsOf: units.appendingPathComponent(name), encoding: .utf8)
            files.append(try folder.write(unit.replacingOccurrences(of: "@bindir@", with: program), to: name))
        }
        let verdict = try run("/usr/bin/systemd-analyze", ["--user", "--man=no", "verify"] + files)
        #expect(verdict.status == 0 && !verdict.text.contains("lede-digest."), "\(verdict.text)")
        let timer = try String(contentsOf: units.appendingPathComponent("lede-digest.timer"), encoding: .utf8)
        for line in ["OnCalendar=*-*-* 06:30:00", "Persistent=true", "RandomizedDelaySec=10m"] {
            #expect(timer.contains("\n\(line)\n"))
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"]) func shellsGetCompletions(_ shell: String) throws {
        let outcome = try LedeProgram().run("--generate-completion-script", shell)
        #expect(outcome.status == 0)
        for word in ["digest", "summarize", "--time-zone", "--if-new"] {
            #expect(outcome.text.contains(shell == "fish" ? word.replacingOccurrences(of: "--", with: "") : word))
        }
        guard shell == "bash" else { return }
        let folder = try TemporaryFolder()
        let script = try folder.write(outcome.text, to: "lede")
        #expect(try run("/bin/bash", ["-n", script]).status == 0)
    }
}
