import Foundation
import LedeTestSupport
import Testing

/// Runs what the README shows: in each ```` ```console ```` block a line that begins with `$ ` is a command, and what
/// follows is all that it prints.
///
/// `LEDE_UPDATE_GOLDEN=1 swift test --filter ReadmeTests` writes what is printed now.
@Suite struct ReadmeTests {
    private static let readme = LedeProgram.packageFolder.appendingPathComponent("README.md")

    /// One block: the commands with what they print, and its place in the README's lines.
    private struct Step {
        var command: String
        var output: [String]
        var lines: Range<Int>
    }

    private static func steps(_ lines: [String]) -> [Step] {
        var steps: [Step] = []
        var isInside = false
        for (number, line) in lines.enumerated() {
            if line == "```console" {
                isInside = true
            } else if line == "```" {
                isInside = false
            } else if isInside, line.hasPrefix("$ ") {
                steps.append(Step(command: String(line.dropFirst(2)), output: [], lines: number + 1..<number + 1))
            } else if isInside, !steps.isEmpty {
                steps[steps.count - 1].output.append(line)
                steps[steps.count - 1].lines = steps[steps.count - 1].lines.lowerBound..<number + 1
            }
        }
        return steps
    }

    @Test func theConfigurationOfTheReadmeIsOne() throws {
        let lines = try String(contentsOf: ReadmeTests.readme, encoding: .utf8).components(separatedBy: "\n")
        let block = lines.drop { $0 != "```yaml" }.dropFirst().prefix { $0 != "```" }
        let folder = try TemporaryFolder()
        let file = try folder.write(block.joined(separator: "\n") + "\n", to: "lede.yaml")
        let outcome = try LedeProgram().run("config", "--config", file)
        #expect(outcome.status == 0 && outcome.text.contains("interest rate"))
    }

    @Test func everyCommandPrintsWhatTheReadmeShows() throws {
        var lines = try String(contentsOf: ReadmeTests.readme, encoding: .utf8).components(separatedBy: "\n")
        let folder = try TemporaryFolder()
        for name in ["Corpus", "Tests"] {
            try FileManager.default.createSymbolicLink(
                at: folder.url.appendingPathComponent(name),
                withDestinationURL: LedeProgram.packageFolder.appendingPathComponent(name))
        }
        let steps = ReadmeTests.steps(lines)
        #expect(steps.count >= 6)
        var printed: [[String]] = []
        for step in steps {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", step.command]
            process.currentDirectoryURL = folder.url
            process.environment = [
                "PATH": LedeProgram.executable.deletingLastPathComponent().path + ":/usr/bin:/bin",
                "HOME": folder.url.path,
            ]
            let pipe = Pipe()
            process.standardOutput = pipe
            process.standardError = FileHandle.nullDevice
            try process.run()
            let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            var found = output.components(separatedBy: "\n")
            if found.last == "" { found.removeLast() }
            printed.append(found)
        }
        if ProcessInfo.processInfo.environment["LEDE_UPDATE_GOLDEN"] != nil {
            for (step, found) in zip(steps, printed).reversed() { lines.replaceSubrange(step.lines, with: found) }
            try lines.joined(separator: "\n").write(to: ReadmeTests.readme, atomically: true, encoding: .utf8)
        } else {
            for (step, found) in zip(steps, printed) { #expect(found == step.output, "\(step.command)") }
        }
    }
}
