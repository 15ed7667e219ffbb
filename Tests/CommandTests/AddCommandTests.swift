import Foundation
import LedeTestSupport
import Testing

/// What `lede add` tells of what it takes, and what it takes of a folder.
@Suite struct AddCommandTests {
    let folder: TemporaryFolder
    let program: LedeProgram

    init() throws {
        folder = try TemporaryFolder()
        program = LedeProgram(environment: ["LEDE_DATABASE": folder.path("c.sqlite"), "HOME": folder.url.path])
    }

    private let body = "A boat left the harbour at dawn with mail on board."

    /// Dates that could not be read, damaged bytes and a text that was cut were stored without a word.
    @Test func whatIsAmissWithAnArticleIsTold() throws {
        let dated = try folder.write("Title: One\nPublished: 31.02.2026\n\n\(body)\n", to: "dated.txt")
        let lines = try folder.write(
            #"{"id":"a","text":"\#(body)"}"# + "\n" + #"{"id":"b","published":"yesterday","text":"\#(body)"}"# + "\n",
            to: "lines.jsonl")
        let damaged = folder.path("damaged.txt")
        try (Data("Smörgås är gott, säger kocken. ".utf8) + [0xFF]).write(to: URL(fileURLWithPath: damaged))
        let long = try folder.write(String(repeating: body + " ", count: 170_000), to: "long.txt")
        let expected = [
            "lede: \(dated): The header's date “31.02.2026” could not be read.",
            "lede: \(lines):2: \"published\" is no date that is understood and was left out.",
            "lede: \(damaged): 1 damaged byte sequence became U+FFFD.",
            "lede: \(long): Only the first 8388608 bytes were read; what follows is left out.",
        ]
        let outcome = try program.run("add", "--json", dated, lines, damaged, long)
        #expect(outcome.status == 0)
        #expect(outcome.messages.split(separator: "\n").map(String.init) == expected)
        let codes = try outcome.lines.map { line in
            let receipt = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return (receipt?["findings"] as? [[String: String]])?.map { $0["code"] ?? "" }
        }
        #expect(codes == [["bad_metadata"], nil, ["bad_metadata"], ["damaged_bytes"], ["truncated"]])
        let quiet = try program.run("add", "--quiet", dated, lines, damaged, long)
        #expect(quiet.status == 0 && quiet.output.isEmpty && quiet.messages.isEmpty)
    }

    @Test func aThousandFindingsAreEnough() throws {
        let lines = (0..<1_200).map { #"{"id":"\#($0)","published":"soon","text":"Boat \#($0) left."}"# }
        let outcome = try program.run("add", "--input", "jsonl", input: lines.joined(separator: "\n"))
        #expect(outcome.status == 0 && outcome.messages.split(separator: "\n").count == 1_001)
        #expect(outcome.messages.hasSuffix("lede: 200 more messages are not shown\n"))
    }

    /// A named pipe hung the command, and links were followed that nobody had named.
    @Test func inFoldersOnlyFilesAndFoldersAreRead() throws {
        _ = try folder.write("A boat left.", to: "in/a/boat.txt")
        let outside = try folder.write("A secret left.", to: "outside/secret.txt")
        #expect(mkfifo(folder.path("in/pipe.txt"), 0o600) == 0)
        for (link, target) in [("in/secret.txt", outside), ("in/a/more", folder.path("outside"))] {
            try FileManager.default.createSymbolicLink(
                atPath: folder.path(link), withDestinationPath: target)
        }
        let outcome = try program.run("add", folder.path("in"))
        #expect(outcome.status == 0 && outcome.text == "1 added, 0 updated, 0 unchanged, 0 rejected\n")
        let names = [("in/pipe.txt", "pipe, socket or device"), ("in/secret.txt", "link"), ("in/a/more", "link")]
        #expect(
            outcome.messages == "lede: \(folder.path("in")): passed over, since in a folder only files and folders are "
                + "read: " + names.map { "\(folder.path($0)) (a \($1))" }.joined(separator: ", ") + "\n")
        #expect(try program.run("add", "--quiet", folder.path("in")).messages.isEmpty)
        // What is named is read, whatever it is.
        #expect(try program.run("add", folder.path("in/secret.txt")).text.hasPrefix("1 added"))
        #expect(try program.run("add", folder.path("in/a/more")).text.hasPrefix("0 added, 0 updated, 1 unchanged"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c", "echo 'A third boat left.' > in/pipe.txt & exec \"$0\" add in/pipe.txt > out",
            LedeProgram.executable.path,
        ]
        process.currentDirectoryURL = folder.url
        process.environment = program.environment
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        #expect(try String(contentsOfFile: folder.path("out"), encoding: .utf8).hasPrefix("1 added"))
    }

    /// Nothing was added, nothing was rejected, and nothing was said.
    @Test func aFolderWithoutAnythingThatIsReadIsSaid() throws {
        for name in ["a.pdf", "b/c.PDF", "b/d.gz", "README"] { _ = try folder.write("x", to: "in/" + name) }
        let outcome = try program.run("add", folder.path("in"))
        #expect(outcome.status == 0 && outcome.text.hasPrefix("0 added"))
        let start = "lede: \(folder.path("in")): no file in it ends in .html, "
        let rest = "; passed over were 2 with .pdf, 1 with .gz, 1 with no ending\n"
        #expect(outcome.messages.hasPrefix(start) && outcome.messages.hasSuffix(rest), "\(outcome.messages)")
        #expect(try program.run("add", "--quiet", folder.path("in")).messages.isEmpty)
        _ = try folder.write("A boat left.", to: "in/z.txt")
        #expect(try program.run("add", folder.path("in")).messages.isEmpty)
        try FileManager.default.createDirectory(atPath: folder.path("none"), withIntermediateDirectories: true)
        #expect(try program.run("add", folder.path("none")).messages.isEmpty)
    }

    /// A corpus was made of a name that was mistyped.
    @Test(arguments: [["prune", "--before", "2026-01-01"], ["reindex"], ["stats"], ["check"], ["export"]])
    func careForACorpusMakesNone(_ arguments: [String]) throws {
        let outcome = try program.run(["corpus"] + arguments)
        #expect(outcome.status == 66 && outcome.output.isEmpty)
        #expect(outcome.messages.hasPrefix("lede: There is no corpus at \(folder.path("c.sqlite"))."))
        #expect(!FileManager.default.fileExists(atPath: folder.path("c.sqlite")))
    }
}
