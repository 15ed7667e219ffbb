import Foundation
import Glibc
import LedeTestSupport
import Testing

@Suite struct SummarizeCommandTests {
    /// Prose of our own that a page's lines surround.
    static let dirty = """
        World

        Ferry Talks in Port Orla Aim to End Strike Before the Spring Tides

        Negotiators from three island councils met in Port Orla on Tuesday, trying to end a strike that has kept the \
        ferries of the Skerry line in harbour for eleven days and left 1.4 million parcels in the sheds of the mainland.

        Talks between lower-level officials will go on until Thursday, according to an N.S.A. spokesman briefed on the \
        matter, who was not allowed to speak in public. He called the mood “businesslike,” but said a deal was not near.

        The main obstacle, said Dr. Elena K. Marsh, who leads the pilots' union, is the number of night crossings. \
        Mr. Tarn of the harbour board has offered four a week; the union wants none before 5 a.m. in winter.

        Council members said the islands had food for nine days. “We have boats, we have crews, and we have empty \
        shelves,” Ms. Orrin told a meeting in St. Brand on Monday.

        Please enable JavaScript in your browser settings.

        Already a subscriber? Log in.

        Back to top
        """

    @Test func printsWholeSentencesOfTheArticle() throws {
        let outcome = try LedeProgram().run("summarize", "--no-database", input: SummarizeCommandTests.dirty)
        #expect(outcome.status == 0)
        #expect(outcome.lines.count == 3)
        for line in outcome.lines {
            #expect(SummarizeCommandTests.dirty.contains(line))
            #expect(".”".contains(line.last ?? " "))
        }
        for dirt in ["World", "Ferry Talks in Port", "JavaScript", "subscriber", "Back to top"] {
            #expect(!outcome.text.contains(dirt))
        }
    }

    @Test(arguments: [
        ["--sentences", "1"], ["--sentences", "2"], ["--sentences", "6"], ["--words", "20"], ["--words", "60"],
        ["--words", "200"], ["--characters", "150"], ["--characters", "400"], ["--ratio", "30%"],
    ])
    func neverExceedsItsLength(_ budget: [String]) throws {
        let outcome = try LedeProgram().run(
            ["summarize", "--no-database"] + budget, input: Data(SummarizeCommandTests.dirty.utf8))
        #expect(outcome.status == 0)
        let number = Int(budget[1].filter(\.isNumber)) ?? 0
        let words = outcome.text.split(whereSeparator: \.isWhitespace).count
        switch budget[0] {
        case "--sentences": #expect(outcome.lines.count <= number)
        case "--words": #expect(words <= number)
        case "--characters": #expect(outcome.lines.joined(separator: " ").unicodeScalars.count <= number)
        default: #expect(words <= 60)
        }
        for line in outcome.lines { #expect(SummarizeCommandTests.dirty.contains(line)) }
    }

    /// A title and a language tell what is text, so both commands take them.
    @Test(
        arguments: [
            [], ["--title", "Something else entirely"], ["--language", "de"],
            ["--title", "A ferry for the outer islands", "--language", "en-GB"],
        ])
    func jsonCarriesOffsetsIntoTheExtractedText(_ reading: [String]) throws {
        let program = LedeProgram()
        let dirty = Data(SummarizeCommandTests.dirty.utf8)
        func object(_ arguments: String...) throws -> [String: Any] {
            let outcome = try program.run(arguments + ["--format", "json"] + reading, input: dirty)
            return try #require(JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
        }
        let summary = try object("summarize", "--no-database")
        let extract = try object("extract")
        let text = Array(try #require(extract["text"] as? String).utf8)
        let sentences = try #require(summary["sentences"] as? [[String: Any]])
        #expect(sentences.count == 3)
        for sentence in sentences {
            let start = try #require(sentence["start"] as? Int)
            let end = try #require(sentence["end"] as? Int)
            #expect(String(decoding: text[start..<end], as: UTF8.self) == sentence["text"] as? String)
        }
    }

    @Test func oneLineOutForEachLineInAndABadOneHarmsNobody() throws {
        let input = """
            {"id": "a", "text": "The first boat left. It was late. It was full. It came home."}
            not json
            {"id": "c", "title": "No text"}
            {"id": "d", "n": 1, "text": "The second boat left at noon. It carried mail for the islands of the north."}
            """
        let outcome = try LedeProgram().run("summarize", "--jsonl", "--no-database", input: input)
        #expect(outcome.status == 65)
        #expect(outcome.lines.count == 4)
        #expect(outcome.lines[0].hasPrefix(#"{"id":"a""#))
        #expect(outcome.lines[1].hasPrefix(#"{"line":2,"error":{"code":"bad_json""#))
        #expect(outcome.lines[2].hasPrefix(#"{"id":"c","line":3,"error":{"code":"bad_article""#))
        #expect(outcome.lines[3].contains(#""id":"d""#))
        #expect(outcome.messages.contains("lede: standard input:2: "))
    }

    /// Half a million lines that are no JSON took most of their time for as many messages.
    @Test func aThousandMessagesAreEnough() throws {
        let bad = String(repeating: "{\n", count: 1_500)
        let outcome = try LedeProgram().run("summarize", "--jsonl", "--no-database", input: bad)
        #expect(outcome.status == 65 && outcome.lines.count == 1_500)
        #expect(outcome.messages.split(separator: "\n").count == 1_001)
        #expect(outcome.messages.hasSuffix("lede: 500 more messages are not shown\n"))
        #expect(
            outcome.lines[1]
                == #"{"line":2,"error":{"code":"bad_json","message":"a string should stand here (byte 2 of the line)"}}"#
        )
        let folder = try TemporaryFolder()
        let added = try LedeProgram().run("add", "--database", folder.path("c.sqlite"), "--input", "jsonl", input: bad)
        #expect(added.text == "0 added, 0 updated, 0 unchanged, 1500 rejected\n")
        #expect(added.messages.hasSuffix("lede: 500 more messages are not shown\n"))
    }

    /// Each thread makes no more messages than a run shows: those of the first lines, whatever the threads.
    @Test func messagesOfManyThreadsAreThoseOfOne() throws {
        let bad = String(repeating: "x\n", count: 40_000)
        let outcomes = try ["1", "2", "3"].map { jobs in
            try LedeProgram().run("summarize", "--jsonl", "--no-database", "--jobs", jobs, input: bad)
        }
        #expect(outcomes.allSatisfy { $0.output == outcomes[0].output && $0.messages == outcomes[0].messages })
        let messages = outcomes[0].messages.split(separator: "\n")
        #expect(messages.count == 1_001 && messages[999].hasPrefix("lede: standard input:1000: "))
        #expect(messages[1000] == "lede: 39000 more messages are not shown")
        #expect(outcomes[0].lines.count == 40_000 && outcomes[0].lines[39_999].hasPrefix(#"{"line":40000,"error":"#))
    }

    @Test func aSummaryGoesByMailAndIntoATemplate() throws {
        let folder = try TemporaryFolder()
        let article = "Tests/Fixtures/lighthouse-keeper.txt"
        let mail = try LedeProgram().run(
            "summarize", "--no-database", "--format", "email", "--to", "Zoë <zoe@example.org>", "--from",
            "news@example.org", "--subject", "Read this", article)
        let headers = mail.text.components(separatedBy: "\n\n")[0]
        for header in ["From: news@example.org", "To: =?UTF-8?Q?Zo=C3=AB?= <zoe@example.org>", "Subject: Read this"] {
            #expect(headers.contains(header + "\n"), "\(headers)")
        }
        let template = try folder.write(
            "<h1>{{title}}</h1>{{#sentences}}<p>{{text}}</p>{{/sentences}}{{#keywords}}{{#-first}}{{text}}{{/-first}}{{/keywords}}\n",
            to: "card.html")
        let card = try LedeProgram().run(
            "summarize", "--no-database", "--sentences", "1", "--template", template, article)
        #expect(card.text.hasPrefix("<h1>The last keeper of Gannet Head hands over the key</h1><p>After 187 years"))
        #expect(card.text.hasSuffix("</p>Gannet Head\n"))
        for other in [["--format", "json"], ["--jsonl"], ["--explain"]] {
            #expect(try LedeProgram().run(["summarize", "--template", template] + other + [article]).status == 64)
        }
    }

    /// Lines enough for several batches of them, bad ones among them, so that two threads take turns and read ahead.
    static let manyLines: String = {
        var random = SeededGenerator(seed: 71)
        let paragraphs = dirty.split(separator: "\n").filter { $0.count > 80 }.map(String.init)
        var lines: [String] = []
        for number in 0..<1_500 {
            switch number % 97 {
            case 13: lines.append("not json")
            case 29: lines.append("")
            case 53: lines.append("{\"id\": \"\(number)\", \"title\": \"no text\"}")
            default:
                let body = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                    paragraphs[Int.random(in: 0..<paragraphs.count, using: &random)]
                }
                let text = body.joined(separator: "\\n").replacing("\"", with: "\\\"")
                lines.append("{\"id\": \"\(number)\", \"n\": \(1 + number % 3), \"text\": \"\(text)\"}")
            }
        }
        return lines.joined(separator: "\n")
    }()

    @Test(arguments: ["2", "3", "7"]) func anyNumberOfJobsGivesTheSameBytes(_ jobs: String) throws {
        let input = Data(SummarizeCommandTests.manyLines.utf8)
        let arguments = ["summarize", "--jsonl", "--no-database", "--jobs"]
        let alone = try LedeProgram().run(arguments + ["1"], input: input)
        let together = try LedeProgram().run(arguments + [jobs], input: input)
        #expect(alone.status == 65)
        #expect(alone.lines.count == SummarizeCommandTests.manyLines.split(separator: "\n").count)
        #expect(together.status == alone.status)
        #expect(together.output == alone.output)
        #expect(together.messages == alone.messages)
    }

    @Test func anInputThatEndsInAnErrorGivesWhatCameBefore() throws {
        // Both an input that is there and one that is a folder, whose reading fails.
        let folder = try TemporaryFolder()
        let good = try folder.write(SummarizeCommandTests.manyLines, to: "good.jsonl")
        let arguments = ["summarize", "--jsonl", "--no-database", good, folder.url.path, "--jobs"]
        let alone = try LedeProgram().run(arguments + ["1"])
        let together = try LedeProgram().run(arguments + ["2"])
        #expect(alone.status == 66)
        #expect(alone.output == together.output)
        #expect(alone.messages == together.messages)
    }

    /// Lines without a byte filled no batch: 60 MB of them took 2.1 GB.
    @Test func emptyLinesTakeNoMemory() throws {
        let folder = try TemporaryFolder()
        let empty = try folder.write(String(repeating: "\n", count: 1_100_000), to: "empty.jsonl")
        let arguments = ["summarize", "--jsonl", "--no-database", "--jobs", "2", empty]
        #expect(try SummarizeCommandTests.ends(arguments, inKilobytes: 80_000))
    }

    /// A text without an end was kept as it came, as it is and as it goes out: eight million damaged bytes took 106 MB.
    @Test func sentencesOfDamagedBytesTakeLittleMemory() throws {
        let folder = try TemporaryFolder()
        let file = URL(fileURLWithPath: folder.path("damaged.txt"))
        try Data(repeating: 0xFF, count: 8 << 20).write(to: file)
        #expect(try SummarizeCommandTests.ends(["sentences", file.path], inKilobytes: 140_000))
    }

    /// The largest size of a file there can be was one more than a number holds.
    @Test func aFileOfTheLargestSizeIsRead() throws {
        let path = "/dev/shm/lede-\(ProcessInfo.processInfo.processIdentifier)-size.txt"
        let descriptor = open(path, O_CREAT | O_WRONLY | O_EXCL, 0o600)
        guard descriptor >= 0 else { return }
        defer {
            close(descriptor)
            unlink(path)
        }
        guard ftruncate(descriptor, off_t.max) == 0 else { return }
        #expect(try LedeProgram().run("summarize", "--no-database", path).status == 65)
    }

    /// Each job had a worker of its own, also where there was nothing for it to do: 100,000 took 200 MB.
    @Test func moreJobsThanWorkTakeNoMemory() throws {
        let folder = try TemporaryFolder()
        let line = "{\"text\": \"\(String(repeating: "The ferry left at dawn for the island. ", count: 20))\"}\n"
        let file = try folder.write(String(repeating: line, count: 1_000), to: "many.jsonl")
        #expect(
            try SummarizeCommandTests.ends(
                ["summarize", "--no-database", "--jsonl", "--jobs", "1000000", file], inKilobytes: 1_500_000))
    }

    /// Whether a run that may take only so much address space ends well.
    private static func ends(_ arguments: [String], inKilobytes limit: Int) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments =
            ["-c", "ulimit -v \(limit) && exec \"$0\" \"$@\"", LedeProgram.executable.path] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationReason == .exit && process.terminationStatus == 0
    }

    @Test func aClosedPipeEndsManyJobsQuietly() throws {
        let folder = try TemporaryFolder()
        let good = try folder.write(SummarizeCommandTests.manyLines, to: "good.jsonl")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c",
            "\"$1\" summarize --jsonl --no-database --jobs 2 --quiet \"$2\" \"$2\" \"$2\" 2> \"$3\" | head -n 1 > \"$4\"",
            "sh",
            LedeProgram.executable.path, good, folder.path("messages"), folder.path("first"),
        ]
        try process.run()
        process.waitUntilExit()
        #expect(try String(contentsOfFile: folder.path("first"), encoding: .utf8).hasPrefix("{\"id\":\"0\""))
        let messages = try String(contentsOfFile: folder.path("messages"), encoding: .utf8)
        for line in messages.split(separator: "\n") {
            #expect(line.hasPrefix("lede: ") && line.contains("good.jsonl:"))
        }
    }

    @Test func shortArticlesPassThroughWhole() throws {
        let outcome = try LedeProgram().run(
            "summarize", "--no-database", input: "The tide turned at noon. Boats left.\n")
        #expect(outcome.status == 0)
        #expect(outcome.lines == ["The tide turned at noon.", "Boats left."])
    }

    @Test(arguments: ["", "\n\n \n", "--- *** ---\n"])
    func whatHasNoWordsGivesNoSummary(_ input: String) throws {
        let outcome = try LedeProgram().run("summarize", "--no-database", input: input)
        #expect(outcome.status == 65)
        #expect(outcome.text.isEmpty)
        #expect(outcome.messages.hasPrefix("lede: standard input: "))
    }

    @Test func oneBadFileDoesNotStopTheOthers() throws {
        let folder = try TemporaryFolder()
        let good = try folder.write(SummarizeCommandTests.dirty, to: "good.txt")
        let outcome = try LedeProgram().run("summarize", "--no-database", folder.path("absent.txt"), good)
        #expect(outcome.status == 66)
        #expect(outcome.messages.contains("absent.txt: cannot be opened: no such file or folder"))
        #expect(outcome.text.contains("Negotiators") || outcome.text.contains("obstacle"))
    }

    @Test func aBinaryFileIsRefused() throws {
        let outcome = try LedeProgram().run("summarize", "--no-database", input: "%PDF-1.7\n%âãÏÓ\n")
        #expect(outcome.status == 65)
        #expect(outcome.messages.contains("a PDF file"))
    }

    @Test func aFullDiskIsAnError() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c", "echo 'A boat left. It came back.' | \"$1\" summarize --no-database > /dev/full", "sh",
            LedeProgram.executable.path,
        ]
        process.standardError = Pipe()
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 74)
    }

    @Test(arguments: [
        ["summarize", "--sentences", "0"], ["summarize", "--sentences", "2", "--words", "20"],
        ["summarize", "--ratio", "0"], ["summarize", "--ratio", "x"], ["summarize", "--unknown"], ["unknown"],
        ["digest", "--date", "2026-02-30"], ["digest", "--time-zone", "Nowhere/Else", "--database", "x"],
        ["corpus", "prune", "--before", "soon"],
    ])
    func usageErrorsExitWith64(_ arguments: [String]) throws {
        let outcome = try LedeProgram().run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.text.isEmpty)
    }

    @Test func explainsEverySentence() throws {
        let outcome = try LedeProgram().run(
            "summarize", "--no-database", "--explain", "--sentences", "2", input: SummarizeCommandTests.dirty)
        #expect(outcome.status == 0)
        for part in ["Negotiators from three", "Council members said", "rank 1", "rank 7", " others"] {
            #expect(outcome.text.contains(part), "\(part)")
        }
    }

    /// The first line of an explanation stood right below the last one of the article before.
    @Test func anEmptyLineStandsBetweenExplanations() throws {
        let file = "Tests/Fixtures/lighthouse-keeper.txt"
        let one = try LedeProgram().run("summarize", "--no-database", "--explain", file).text
        let two = try LedeProgram().run("summarize", "--no-database", "--explain", file, file).text
        #expect(two == one + "\n" + one)
    }

    /// An article between the lines of two pages, at many lengths.
    @Test func aPageGivesSentencesOfItsArticleAtEveryLength() throws {
        let article = try SampleCorpusTests.fixture("lighthouse-keeper.txt")
        let dirt = try SampleCorpusTests.dirt()
        let around = dirt[4..<25]
        #expect(around.contains("Please enable JavaScript to keep reading this article.") && around.count == 21)
        let page = Data((around + [article] + around).joined(separator: "\n\n").utf8)
        for budget in (1...6).map({ ["--sentences", "\($0)"] })
            + stride(from: 20, through: 200, by: 20).map({ ["--words", "\($0)"] })
        {
            let outcome = try LedeProgram().run(["summarize", "--no-database"] + budget, input: page)
            #expect(outcome.status == 0 && !outcome.lines.isEmpty)
            for line in outcome.lines {
                #expect(article.contains(line))
                #expect(".?”".contains(line.last ?? " "))
            }
            for line in dirt { #expect(!outcome.text.contains(line), "\(budget)") }
        }
    }

    @Test func jsonCarriesKeywordsAndLinesDoWhereAsked() throws {
        let file = "Tests/Fixtures/lighthouse-keeper.txt"
        let program = LedeProgram()
        for (arguments, least, most) in [
            (["--format", "json"], 5, 10), (["--format", "json", "--keywords", "2"], 2, 2),
            (["--format", "json", "--keywords", "0"], 0, 0), (["--format", "jsonl"], 0, 0),
            (["--format", "jsonl", "--keywords", "3"], 3, 3),
        ] {
            let output = try program.run(["summarize", file] + arguments).output
            let summary = try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
            let keywords = summary["keywords"] as? [[String: Any]] ?? []
            #expect(keywords.count >= least && keywords.count <= most, "\(arguments)")
            let text = try program.run("extract", "--format", "json", file).output
            let article = try #require(try JSONSerialization.jsonObject(with: text) as? [String: Any])
            let bytes = Array(try #require(article["text"] as? String).utf8)
            for keyword in keywords {
                let start = try #require(keyword["start"] as? Int)
                let end = try #require(keyword["end"] as? Int)
                #expect(String(decoding: bytes[start..<end], as: UTF8.self) == keyword["text"] as? String)
            }
        }
        #expect(try program.run("summarize", "--keywords", "3", file).status == 64)
    }

    @Test func aQueryWithoutAnAnswerIsTold() throws {
        let program = LedeProgram()
        let text =
            "The harbour of Tallow is closed. Crews pump water out of it. It will open in May. Nobody was hurt there."
        let query = ["summarize", "--no-database", "--sentences", "1", "--query"]
        let lacking = try program.run(query + ["zeppelin"], input: Data(text.utf8))
        #expect(lacking.status == 0)
        #expect(lacking.messages.contains("Nothing in it has to do with the query"))
        #expect(try program.run(query + ["crews"], input: Data(text.utf8)).messages.isEmpty)
        #expect(try program.run(query + [" "], input: Data(text.utf8)).status == 64)
    }

    /// An article that never uses the query's word: only the corpus knows what belongs to it.
    @Test func aQueryReachesWhatTheCorpusKnowsToBelongToIt() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("lede.sqlite")
        let program = LedeProgram()
        let notes = (1...3).map {
            #"{"id":"n\#($0)","language":"en","text":"Ward \#($0): a mortgage comes from a lender, and the lender sets its price."}"#
        }
        #expect(try program.run("add", "--database", database, "-", input: notes.joined(separator: "\n")).status == 0)
        let text = """
            Fog lay over Port Orla on Monday, and the ferries of the Skerry line stayed in harbour for the third day.

            The harbour board said that 40 boats were waiting, and that the pilots would go out again on Tuesday.

            Each lender in the town stayed open until six in the evening, though few people came.

            The school of St. Brand sent its pupils home at noon, and the market closed two hours early.
            """
        let query = ["summarize", "--language", "en", "--sentences", "1", "--query", "mortgage"]
        let without = try program.run(query + ["--no-database"], input: Data(text.utf8))
        let with = try program.run(query + ["--database", database], input: Data(text.utf8))
        #expect(!without.text.contains("lender"))
        #expect(with.text.contains("lender"))
    }
}
