import Foundation
import LedeTestSupport
import Testing

/// What a new user does wrong at first: each mistake gets one clear sentence, with what to do, and its exit code.
@Suite struct MistakeTests {
    private let folder: TemporaryFolder
    private let program: LedeProgram

    init() throws {
        folder = try TemporaryFolder()
        var program = LedeProgram()
        program.folder = folder.url
        self.program = program
        _ = try folder.write("A boat left the harbour at dawn. It came back at noon.", to: "a.txt")
        _ = try folder.write("A boat left.", to: "folder/b.txt")
    }

    /// The message of a run that ends with an exit code.
    private func message(_ arguments: [String], _ status: Int32) throws -> String {
        let outcome = try program.run(arguments)
        #expect(outcome.status == status && outcome.messages.hasPrefix("lede: "), "\(outcome)")
        #expect(outcome.messages.split(separator: "\n").count == 1 && !outcome.messages.contains("  "))
        return outcome.messages
    }

    /// Of a number that was none it was not said what one is, and -1 was taken for an option: "Missing value".
    @Test(arguments: [
        ("summarize --sentences x", "'--sentences <n>': give a whole number from 1 on; see lede help summarize"),
        ("summarize --words -1", "The value '-1' is invalid for '--words <n>': give a whole number from 1 on"),
        ("summarize --characters 0", "give a whole number from 1 on"),
        ("summarize --jobs 0", "give a whole number from 1 on"),
        ("summarize --format json --keywords -1", "give a whole number from 0 on"),
        ("summarize --ratio -5%", "give a percentage from 1% to 100%"),
        ("summarize --ratio 101", "give a percentage from 1% to 100%"),
        ("digest --stories -1", "give a whole number from 1 on; see lede help digest"),
        ("digest --sentences 1.5", "give a whole number from 1 on"),
        ("search boat --limit 0", "give a whole number from 1 on"),
        ("summarize --language klingon", "'--language <tag>': give a language tag, as en, de or zh-Hant"),
        ("extract --language 12", "give a language tag"), ("sentences --lang q", "give a language tag"),
        ("summarize --format email --to me", "'--to <address>': give a mail address, as news@example.org"),
        ("digest --format email --from @", "give a mail address"),
        ("digest --date tomorow", "lede: --date needs a day that exists, as YYYY-MM-DD, or today or yesterday; see"),
        ("summarize --jsonl --format text", "lede: --jsonl means --input jsonl --format jsonl: give it without"),
        ("summarize --words 5 --sentences 2", "lede: Give one of --sentences, --words, --characters and --ratio; see"),
    ]) func ofAValueThatIsNoneItIsSaidWhatToGive(_ arguments: String, _ expected: String) throws {
        let message = try message(arguments.split(separator: " ").map(String.init), 64)
        #expect(message.contains(expected), "\(message)")
    }

    /// The values stood there as a list with hyphens, on one line.
    @Test func theFormatsThatThereAreAreNamedInASentence() throws {
        let message = try message(["summarize", "--format", "jsn", "a.txt"], 64)
        #expect(message.contains("one of the following: text, json, jsonl, "), "\(message)")
        #expect(message.hasSuffix("teams, matrix; see lede help summarize\n"), "\(message)")
    }

    @Test(arguments: ["summarize", "extract", "sentences"]) func aFolderIsNoFile(_ command: String) throws {
        #expect(
            try message([command, "folder"], 66)
                == "lede: folder: cannot be read: it is a folder; name a file in it\n")
        #expect(
            try message(["digest", "--config", "folder"], 78)
                == "lede: folder: the configuration cannot be read: it is a folder; name a file in it\n")
    }

    /// "No such file or folder" was all that was said.
    @Test(arguments: ["summarize", "extract", "sentences"]) func anAddressIsNoFile(_ command: String) throws {
        let message = try message([command, "https://example.org/news.html"], 66)
        #expect(
            message
                == "lede: https://example.org/news.html: cannot be opened: lede fetches nothing; pipe the page in, as with curl -s ADDRESS | lede summarize\n"
        )
        // A file can be called so all the same.
        _ = try folder.write("A boat left the harbour.", to: "https:/example.org/news.txt")
        #expect(try program.run("sentences", "https://example.org/news.txt").text == "A boat left the harbour.\n")
    }

    /// An output of a configuration was not told what it may be written as.
    @Test func theFormatThatWasMeantIsNamed() throws {
        let file = try folder.write("outputs:\n  - {format: htlm, path: /tmp/}\n", to: "lede.yaml")
        let message = try message(["config", "--config", file], 78)
        #expect(message == "lede: \(file):2: the format of an output is the unknown htlm; did you mean html?\n")
    }

    /// What cannot be read is told of each input in the same way, and the others go on.
    @Test(arguments: ["summarize", "extract", "sentences", "add"])
    func oneBadInputDoesNotEndTheRun(_ command: String) throws {
        _ = try folder.write("", to: "empty.txt")
        try Data([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0]).write(to: folder.url.appendingPathComponent("program"))
        let outcome = try program.run(
            [command] + (command == "add" ? ["--database", "c.sqlite"] : []) + ["absent.txt", "program", "a.txt"])
        #expect(outcome.status == 66)
        #expect(
            outcome.messages
                == "lede: absent.txt: cannot be opened: no such file or folder\n"
                + "lede: program: this is a program, not text; give the article's text or its HTML page\n")
        #expect(outcome.text.contains(command == "add" ? "1 added, 0 updated, 0 unchanged, 2 rejected" : "A boat left"))
    }
}
