import Foundation
import LedeTestSupport
import Testing

/// Several commands on one corpus at once: each sees whole batches of the others, and none fails.
@Suite struct ConcurrencyTests {
    private static let count = 40

    /// Articles of one writer, all of one day and one word that nobody else has.
    private static func lines(_ writer: String) -> String {
        (0..<count).map { number in
            "{\"id\": \"\(writer)\(number)\", \"published\": \"2026-03-02T08:00:00Z\", \"title\": "
                + "\"Report \(number) of \(writer)\", \"text\": \"The \(writer) office counted \(number) boats\(number) at"
                + " pier\(writer)\(number). It will count again.\"}\n"
        }.joined()
    }

    private func start(_ arguments: [String], output: String) throws -> Process {
        let process = Process()
        process.executableURL = LedeProgram.executable
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
        _ = FileManager.default.createFile(atPath: output, contents: nil)
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: output)
        try process.run()
        return process
    }

    /// A run found nothing delivered while another one was still writing to a slow reader, and delivered, too.
    @Test func aRunWaitsForAnotherOneThatDelivers() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("c.sqlite")
        // More than a pipe holds.
        let lines = (0..<400).map { number in
            let words = (0..<40).map { "wo\(number)r\($0)d" }.joined(separator: " ")
            return #"{"id":"\#(number)","title":"Title \#(number)","published":"2026-03-02","text":"The \#(words)."}"#
        }
        let added = try LedeProgram().run(
            "add", "--input", "jsonl", "--database", database, "-", input: lines.joined(separator: "\n"))
        #expect(added.status == 0)
        let delivery = ["digest", "--database", database, "--date", "2026-03-02", "--if-new", "--format", "html"]
        let first = Process()
        first.executableURL = LedeProgram.executable
        first.arguments = delivery
        first.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]
        let pipe = Pipe()
        first.standardOutput = pipe
        try first.run()
        var text = try #require(try pipe.fileHandleForReading.read(upToCount: 1))
        let second = try start(delivery, output: folder.path("second.out"))
        // Time enough for one that does not wait.
        for _ in 0..<30 where second.isRunning { usleep(100_000) }
        text += try #require(try pipe.fileHandleForReading.readToEnd())
        first.waitUntilExit()
        second.waitUntilExit()
        #expect(first.terminationStatus == 0 && text.count > 65_536)
        #expect(second.terminationStatus == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("second.out"))).isEmpty)
    }

    @Test(arguments: 0..<3) func twoAddsADigestAndASearchAreInSomeOrder(_ round: Int) throws {
        let folder = try TemporaryFolder()
        let database = folder.path("c.sqlite")
        #expect(try LedeProgram().run("add", "--database", database, input: Self.lines("old")).status == 0)
        for writer in ["north", "south"] { _ = try folder.write(Self.lines(writer), to: writer + ".jsonl") }
        var commands: [(name: String, arguments: [String])] = ["north", "south"].map { writer in
            (writer, ["add", "--json", "--database", database, folder.path(writer + ".jsonl")])
        }
        for number in 0..<3 {
            commands.append(
                ("look\(number)", ["digest", "--database", database, "--date", "2026-03-02", "--format", "json"]))
            let search = ["search", "--database", database, "--limit", "1000", "--format", "json", "office"]
            commands.append(("search\(number)", search))
        }
        let delivery = ["digest", "--database", database, "--date", "2026-03-02", "--format", "json", "--output"]
        commands.append(("delivery", delivery + [folder.path("day.json")]))
        var dice = SeededGenerator(seed: UInt64(round))
        commands.shuffle(using: &dice)
        let running = try commands.map { command in
            (command.name, try start(command.arguments, output: folder.path(command.name + ".out")))
        }
        for (name, process) in running {
            process.waitUntilExit()
            let text = try String(contentsOfFile: folder.path(name + ".out"), encoding: .utf8)
            #expect(
                process.terminationStatus == 0 && process.terminationReason == .exit, "\(name): \(text.suffix(300))")
        }
        // An add is one batch: a reader sees all of it or nothing.
        for (name, _) in commands where name != "north" && name != "south" {
            let file = folder.path(name == "delivery" ? "day.json" : name + ".out")
            let text = try String(contentsOfFile: file, encoding: .utf8)
            let seen = ["old", "north", "south"].map { writer in
                (0..<Self.count).filter { text.contains("\"\(writer)\($0)\"") }.count
            }
            #expect(seen[0] == Self.count, "\(name)")
            #expect(seen.allSatisfy { $0 == 0 || $0 == Self.count }, "\(name) sees \(seen)")
        }
        for writer in ["north", "south"] {
            let text = try String(contentsOfFile: folder.path(writer + ".out"), encoding: .utf8)
            #expect(text.components(separatedBy: "\"status\":\"added\"").count == Self.count + 1)
        }
        #expect(try LedeProgram().run("corpus", "check", "--database", database).status == 0)
        #expect(try LedeProgram().run("corpus", "export", "--database", database).lines.count == 3 * Self.count)
        // What is delivered and what comes late: each article is told once.
        let first = try String(contentsOfFile: folder.path("day.json"), encoding: .utf8)
        let next = try LedeProgram().run(
            "digest", "--database", database, "--date", "2026-03-03", "--format", "json"
        ).text
        for writer in ["old", "north", "south"] {
            let told = first.contains("\"\(writer)0\"")
            #expect(next.contains("\"\(writer)0\"") == !told, "\(writer)")
        }
    }

    /// A thread that came later than the first read of its first article's source alone what the corpus repeats, and then
    /// no other source had anything that it repeats.
    @Test func threadsKnowWhatEverySourceRepeats() throws {
        let folder = try TemporaryFolder()
        func word(_ number: Int) -> String {
            String(decoding: String(number).utf8.map { $0 + 0x31 }, as: UTF8.self)
        }
        func line(_ number: Int, filling: Int = 8_000) -> String {
            let sentences = (0..<5).map {
                "The lock \(word(number * 10 + $0)) of Orl was closed by its keeper \(word(number * 7 + $0)) on Monday."
            }
            let source = ["Alder", "Birch", "Cedar"][number % 3]
            let repeated =
                "The harbour council of \(source) voted on the bridge again, and the ferry left the town at noon."
            let text = (sentences + [repeated]).joined(separator: "\\n\\n")
            let filling = String(repeating: "x", count: filling)
            return
                "{\"id\": \"a\(number)\", \"source\": \"\(source)\", \"text\": \"\(text)\", \"x\": \"\(filling)\"}\n"
        }
        let database = folder.path("corpus.sqlite")
        let known = try folder.write((0..<30).map { line($0) }.joined(), to: "known.jsonl")
        #expect(try LedeProgram().run("add", "--database", database, known).status == 0)
        // The first thread reads ahead, which takes a while, so that another one asks first.
        let lines = (100..<160).map { line($0) }.joined() + line(160, filling: 6_000_000)
        let stream = try folder.write(lines, to: "stream.jsonl")
        let arguments = ["summarize", "--jsonl", "--database", database, stream, "--jobs"]
        let expected = try LedeProgram().run(arguments + ["1"])
        #expect(expected.lines.count == 61 && expected.lines.allSatisfy { $0.contains("\"repeated\"") })
        for _ in 0..<6 { #expect(try LedeProgram().run(arguments + ["8"]).output == expected.output) }
    }
}
