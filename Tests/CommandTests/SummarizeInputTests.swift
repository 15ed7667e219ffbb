import Foundation
import LedeTestSupport
import Testing

/// What `lede summarize` takes, and what it says of what it does not take.
@Suite struct SummarizeInputTests {
    private let three = "A first sentence is here. A second one stands here too. A third one goes on about it."

    private func line(_ n: String) -> Data { Data("{\"text\":\"\(three)\",\"n\":\(n)}\n".utf8) }

    private func sentences(_ outcome: LedeProgram.Outcome) throws -> Int? {
        let json = try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any]
        return (json?["sentences"] as? [Any])?.count
    }

    /// One line each, of those that `Limits` declares and of three of the command's own.
    @Test func everyLimitIsPrinted() throws {
        let source = LedeProgram.packageFolder.appendingPathComponent("Sources/LedeText/Limits.swift")
        let declared =
            try String(contentsOf: source, encoding: .utf8).components(separatedBy: "public static let ").count - 1
        let lines = try LedeProgram().run("limits").lines
        #expect(lines.count == declared + 3)
        #expect(
            lines.contains("   8388608  bytes of a document")
                && lines.contains("    400000  elements and texts of a page"))
        #expect(lines.allSatisfy { Int($0.prefix(10).drop { $0 == " " }) ?? 0 > 0 && $0.dropFirst(10).hasPrefix("  ") })
    }

    /// A line that asked for three sentences got them, whatever maximum the command line gave.
    @Test(arguments: [
        (["--sentences", "1"], "3", 1), (["--sentences", "3"], "1", 1), ([], "1", 1), ([], "3", 3),
        (["--words", "6"], "3", 1), (["--characters", "30"], "3", 1), (["--ratio", "40%"], "3", 1),
    ]) func aLineDoesNotExceedTheMaximumOfTheRun(_ limit: [String], _ n: String, _ expected: Int) throws {
        let outcome = try LedeProgram().run(["summarize", "--no-database", "--jsonl"] + limit, input: line(n))
        #expect(outcome.status == 0)
        #expect(try sentences(outcome) == expected)
    }

    /// Two messages, and exit code 0.
    @Test(arguments: [
        ("empty.txt", ""), ("blank.txt", " \n\n"), ("marks.txt", "--- *** ---\n"), ("menu.txt", "Home\nNews\nSport\n"),
        ("wall.html", "<html><body><p>We use cookies.</p><button>Accept all</button></body></html>"),
    ]) func whatIsNoArticleIsSaidOnceAndIsBadData(_ name: String, _ text: String) throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(text, to: name)
        for format in ["text", "json"] {
            let outcome = try LedeProgram().run("summarize", "--no-database", "--format", format, file)
            #expect(outcome.status == 65 && outcome.messages.split(separator: "\n").count == 1, "\(outcome.messages)")
            #expect(outcome.messages.hasPrefix("lede: \(file): The "))
            #expect(outcome.output.isEmpty)
            #expect(try LedeProgram().run("extract", "--format", format, file).status == 65)
        }
        let good = try folder.write(three, to: "good.txt")
        let both = try LedeProgram().run("summarize", "--no-database", file, good)
        #expect(both.status == 65 && both.text.contains("A first sentence is here."))
    }

    @Test func aLineThatIsNoArticleHasAnErrorInItsPlace() throws {
        let lines = [
            #"{"id":"a","text":""}"#, #"{"text":" \n"}"#, #"{"id":"c","sentences":["--"]}"#,
            #"{"html":"<p>Accept all cookies</p>"}"#, #"{"id":"e","text":"A boat left."}"#,
        ]
        let outcome = try LedeProgram().run(
            "summarize", "--no-database", "--jsonl", input: lines.joined(separator: "\n"))
        #expect(outcome.status == 65 && outcome.lines.count == 5)
        #expect(outcome.messages.split(separator: "\n").count == 4)
        #expect(outcome.lines[0].hasPrefix(#"{"id":"a","line":1,"error":{"code":"empty","message":"The "#))
        #expect(outcome.lines[1].hasPrefix(#"{"line":2,"error":{"code":"empty""#))
        #expect(outcome.lines[2].hasPrefix(#"{"id":"c","line":3,"error":{"code":"empty""#))
        #expect(outcome.lines[3].hasPrefix(#"{"line":4,"error":{"code":"no_article""#))
        #expect(outcome.lines[4].hasPrefix(#"{"id":"e","#) && outcome.lines[4].contains("A boat left."))
    }

    /// A line of 16 MB was taken from a file, and skipped out of a pipe.
    @Test(arguments: [("at", 0, 0), ("over", 1, 65), ("twice", 8 << 20, 65)])
    func aLongLineIsTakenOrSkippedHoweverItComes(_ name: String, _ more: Int, _ status: Int32) throws {
        let folder = try TemporaryFolder()
        let sentence = #"{"text":"A boat left the harbour.","x":""#
        let filling = String(repeating: "x", count: (8 << 20) + more - sentence.utf8.count - 2)
        let file = try folder.write(sentence + filling + "\"}\n" + #"{"text":"It came back."}"# + "\n", to: name)
        let command = "\"$0\" summarize --no-database --jsonl"
        let outputs = try [
            "\(command) \"$1\"", "cat \"$1\" | \(command)", "dd if=\"$1\" bs=5000 2>&- | \(command)",
        ].map { script -> String in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/sh")
            process.arguments = ["-c", script, LedeProgram.executable.path, file]
            let output = Pipe()
            process.standardOutput = output
            process.standardError = FileHandle.nullDevice
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == status)
            return text
        }
        #expect(Set(outputs).count == 1)
        #expect(outputs[0].contains("line_too_long") == (status == 65) && outputs[0].contains("It came back."))
    }

    /// Each "line" of gzip had an error of its own.
    @Test func whatIsNoJSONLinesAtAllIsSaidOnce() throws {
        let folder = try TemporaryFolder()
        let gzip = folder.path("w.jsonl")
        try Data([0x1F, 0x8B, 0x08, 0x00] + (0..<2_000).map { UInt8(truncatingIfNeeded: $0 * 7) }).write(
            to: URL(fileURLWithPath: gzip))
        let utf16 = folder.path("u.jsonl")
        try Data([0xFF, 0xFE] + "{\"text\": \"A boat left.\"}\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
            .write(to: URL(fileURLWithPath: utf16))
        for (file, message) in [(gzip, "this is gzip data, not text"), (utf16, "this is UTF-16, and JSON Lines are")] {
            for arguments in [
                ["summarize", "--no-database", "--jsonl"], ["summarize", "--no-database"],
                ["add", "--database", folder.path("c.sqlite")],
            ] {
                let outcome = try LedeProgram().run(arguments + [file])
                #expect(outcome.status == 65)
                #expect(outcome.messages.hasPrefix("lede: \(file): \(message)"))
                #expect(outcome.messages.split(separator: "\n").count == 1)
            }
        }
    }

    /// A corpus that only the environment or the configuration names need not be there; one on the command line must.
    @Test func aCorpusThatCannotBeUsedIsToldAndDoneWithout() throws {
        let home = try TemporaryFolder()
        let text = "The tide turned at noon. Boats left."
        let absent = LedeProgram(environment: ["HOME": home.url.path, "LEDE_DATABASE": home.path("absent.sqlite")])
        let outcome = try absent.run("summarize", input: text)
        #expect(outcome.status == 0 && outcome.lines.count == 2)
        #expect(outcome.messages.hasPrefix("lede: There is no corpus at "))
        #expect(outcome.messages.hasSuffix(" Summaries do without it.\n"))
        #expect(try absent.run("summarize", "--quiet", input: text).messages.isEmpty)
        #expect(try absent.run("summarize", "--database", home.path("absent.sqlite"), input: text).status == 66)
        // The default corpus, damaged from the first page on and in its articles.
        let plain = LedeProgram(environment: ["HOME": home.url.path])
        let lines = (0..<30).map {
            #"{"source":"The Post","text":"Report \#($0) of the harbour came in the morning."}"#
        }
        #expect(try plain.run("add", "--input", "jsonl", input: lines.joined(separator: "\n")).status == 0)
        let file = URL(fileURLWithPath: home.path(".local/share/lede/corpus.sqlite"))
        let whole = try Data(contentsOf: file)
        var inside = whole
        inside.replaceSubrange(16_384..<whole.count, with: Data(repeating: 0x5A, count: whole.count - 16_384))
        for bytes in [Data(repeating: 0x5A, count: 40_000), inside] {
            try bytes.write(to: file)
            let line = #"{"source":"The Post","text":"The tide turned at noon. Boats left."}"#
            let outcome = try plain.run("summarize", "--quiet", "--input", "jsonl", input: line)
            #expect(outcome.status == 0 && outcome.text.contains("The tide turned at noon."), "\(outcome.messages)")
            #expect(outcome.messages.hasSuffix(" Summaries do without it.\n"), "\(outcome.messages)")
            let named = try plain.run("summarize", "--database", file.path, "--input", "jsonl", input: line)
            #expect(named.status == 65)
        }
    }

    /// `--title` is as its help says, for every input; nothing is no title.
    @Test func aTitleStandsAboveThatOfTheDocument() throws {
        let folder = try TemporaryFolder()
        let body = "A boat left the harbour at dawn, with mail and forty passengers on board of it."
        let text = try folder.write("Title: Its own\n\n\(body)\n", to: "a.txt")
        let page = try folder.write(
            "<html><head><title>Its own</title></head><body><article><h1>Its own</h1><p>\(body)</p><p>\(body) Again.</p></article></body></html>",
            to: "a.html")
        let line = try folder.write(#"{"title":"Its own","text":"\#(body)"}"#, to: "a.jsonl")
        for (file, expected) in [(text, "Given"), (page, "Given"), (line, "Its own")] {
            for (title, expected) in [("Given", expected), ("", "Its own")] {
                let outcome = try LedeProgram().run(
                    "summarize", "--no-database", "--format", "jsonl", "--title", title, file)
                #expect(outcome.text.contains("\"title\":\"\(expected)\""), "\(file) \(title): \(outcome.text)")
            }
        }
    }

    /// Options that contradict each other were taken, and one of them had no effect.
    @Test(arguments: [
        ["summarize", "--no-database", "--database", "x"], ["summarize", "--jsonl", "--format", "text"],
        ["summarize", "--jsonl", "--format", "json"], ["summarize", "--jsonl", "--input", "text"],
        ["summarize", "--to", "me@example.org"], ["summarize", "--format", "json", "--subject", "News"],
        ["summarize", "--jsonl", "--from", "me@example.org"], ["digest", "--to", "me@example.org"],
        ["digest", "--format", "html", "--subject", "News"], ["feed", "--home", "notaurl"],
        ["feed", "--home", "ftp://example.org/"], ["summarize", "--ratio", "0.5"], ["summarize", "--ratio", "101%"],
    ]) func whatContradictsItselfIsRefused(_ arguments: [String]) throws {
        let outcome = try LedeProgram().run(arguments, input: Data("A boat left. It came back.".utf8))
        #expect(outcome.status == 64 && outcome.output.isEmpty)
        if arguments.contains("--ratio") { #expect(outcome.messages.contains("a percentage from 1% to 100%")) }
    }

    @Test(arguments: [["--format", "jsonl"], ["--input", "jsonl"]])
    func whatSaysTheSameTwiceIsTaken(_ arguments: [String]) throws {
        let outcome = try LedeProgram().run(["summarize", "--no-database", "--jsonl"] + arguments, input: line("1"))
        #expect(outcome.status == 0)
    }

    /// The raw JSON was printed as an article.
    @Test func extractReadsNoJSONLines() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(#"{"text":"A boat left."}"#, to: "x.jsonl")
        let outcome = try LedeProgram().run("extract", file)
        #expect(outcome.status == 64 && outcome.output.isEmpty)
        let message = "lede extract reads text and HTML; see lede summarize --jsonl"
        #expect(outcome.messages == "lede: \(file): \(message)\n")
        let asked = try LedeProgram().run("extract", "--input", "jsonl", file)
        #expect(asked.status == 64 && asked.messages.contains(message))
        let help = try LedeProgram().run("extract", "--help").text.split(whereSeparator: \.isWhitespace)
        #expect(help.joined(separator: " ").contains("(values: auto, text, html; default: auto)"))
    }

    /// What was asked for and could not be written was no error.
    @Test(arguments: ["help", "--version", "--help", "summarize --help", "--generate-completion-script bash"])
    func helpThatCannotBeWrittenIsAnError(_ arguments: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "exec \"$0\" \(arguments) > /dev/full", LedeProgram.executable.path]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 74)
        let whole = try LedeProgram().run(arguments.split(separator: " ").map(String.init))
        #expect(whole.status == 0 && whole.text.hasSuffix("\n") && whole.messages.isEmpty)
    }

    /// A title that reads as an option of the library's was taken for one, and the article for the name of a shell.
    @Test func titleMayReadAsAnyOption() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write("A boat left the harbour at dawn.", to: "article.txt")
        let outcome = try LedeProgram().run(
            "summarize", "--no-database", "--title", "--generate-completion-script", file)
        #expect(outcome.status == 0 && outcome.text == "A boat left the harbour at dawn.\n")
    }

    @Test(arguments: [
        ("help sumarize", "there is no command lede sumarize; did you mean summarize?"),
        ("help corpus prunes", "there is no command lede corpus prunes; did you mean prune?"),
        ("help qwertyuiop", "there is no command lede qwertyuiop; see lede help"),
    ]) func helpOnNoCommandIsAMistake(_ arguments: String, _ message: String) throws {
        let outcome = try LedeProgram().run(arguments.split(separator: " ").map(String.init))
        #expect(outcome.status == 64 && outcome.output.isEmpty && outcome.messages == "lede: \(message)\n")
        #expect(try LedeProgram().run("help", "corpus", "prune").text.contains("--before"))
    }
}
