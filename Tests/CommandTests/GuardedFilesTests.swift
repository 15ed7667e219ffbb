import Foundation
import LedeTestSupport
import Testing

/// What is kept is no output: a mistyped name replaced the corpus by a digest, with exit code 0.
@Suite struct GuardedFilesTests {
    let folder: TemporaryFolder
    let program: LedeProgram

    init() throws {
        folder = try TemporaryFolder()
        program = LedeProgram(environment: ["LEDE_DATABASE": folder.path("c.sqlite"), "HOME": folder.url.path])
        let line = #"{"id":"x","published":"2026-03-03","text":"A bell was found near Tolk. It weighs a ton."}"#
        #expect(try program.run(["add", "--input", "jsonl", "-"], input: Data(line.utf8)).status == 0)
    }

    @Test(arguments: [["digest", "--date", "2026-03-03"], ["feed"]])
    func noOutputReplacesTheCorpus(_ command: [String]) throws {
        for name in ["c.sqlite", "c.sqlite-wal", "link"] {
            if name == "link" {
                try FileManager.default.createSymbolicLink(
                    atPath: folder.path(name), withDestinationPath: folder.path("c.sqlite"))
            }
            let outcome = try program.run(command + ["--output", folder.path(name)])
            #expect(outcome.status == 73 && outcome.messages.contains(folder.path(name)), "\(outcome.messages)")
            #expect(try program.run("corpus", "export").lines.count == 1)
        }
    }

    @Test func noOutputReplacesItsTemplate() throws {
        let template = try folder.write("{{title}}", to: "t.txt")
        let outcome = try program.run("digest", "--date", "2026-03-03", "--template", template, "--output", template)
        #expect(outcome.status == 73)
        #expect(try String(contentsOfFile: template, encoding: .utf8) == "{{title}}")
    }

    /// Numbers near the ends of their type stopped the program by a trap.
    @Test(arguments: ["200000000000000", "4611686018427387904", "9223372036854775807"])
    func aRetentionBeyondAllTimeIsAMistake(_ days: String) throws {
        let file = try folder.write("retention_days: \(days)\n", to: "r.yaml")
        #expect(try program.run("corpus", "prune", "--config", file).status == 78)
    }

    @Test func anArticleNeedsNoHomeFolder() throws {
        let text = try folder.write("A bell was found near Tolk. It weighs a ton.", to: "a.txt")
        let outcome = try LedeProgram(environment: [:]).run("summarize", text)
        #expect(outcome.status == 0 && outcome.text.contains("A bell was found near Tolk."))
    }

    @Test func aValueMayBeginWithAHyphen() throws {
        let outcome = try program.run(
            "digest", "--date", "2026-03-03", "--time-zone", "-05:00", "--title", "- bells", "--quiet")
        #expect(outcome.status == 0 && outcome.text.hasPrefix("- bells\n"))
    }

    @Test func anArrayIsNoArticle() throws {
        let outcome = try program.run(["add", "-"], input: Data(#"[{"id": "a", "text": "The council met."}]"#.utf8))
        #expect(outcome.status == 65 && outcome.text.contains("0 added"))
    }

    /// `"sentences": []` beside a text made an article without words.
    @Test(arguments: [#""sentences":[]"#, #""html":"""#, #""body":"""#])
    func anEmptyFieldHidesNone(_ field: String) throws {
        let line = #"{"id":"y","text":"The council met on Monday. It voted at noon.",\#(field)}"#
        let outcome = try program.run(["summarize", "--jsonl", "-"], input: Data(line.utf8))
        #expect(outcome.status == 0 && outcome.text.contains("The council met on Monday."), "\(outcome.text)")
    }

    /// The Turkish capital with a dot began no sentence behind a company's form.
    @Test func aDottedCapitalBeginsASentence() throws {
        let text = "Köprüyü yapan şirket Tolk A.Ş. İlk araçlar köprüden bu sabah geçti."
        let outcome = try program.run(["sentences", "--language", "tr", "-"], input: Data(text.utf8))
        #expect(outcome.lines.count == 2, "\(outcome.text)")
    }

    /// Lines in another encoding came out damaged, and nothing was said of it.
    @Test func sentencesAreReadInOtherEncodings() throws {
        let outcome = try program.run(
            ["sentences", "--language", "en"], input: Data("Ada left. The caf".utf8) + [0xE9] + Data(" is shut.\n".utf8)
        )
        #expect(outcome.text == "Ada left.\nThe café is shut.\n" && outcome.messages.isEmpty)
        let damaged = try program.run(
            ["sentences", "--language", "en"], input: Data("Der Bürger ist da. Caf".utf8) + [0xE9] + Data(".\n".utf8))
        #expect(damaged.text.contains("Bürger") && damaged.text.contains("Caf\u{FFFD}."))
        #expect(damaged.messages.contains("1 damaged byte sequence became U+FFFD."))
    }

    /// Two addresses that differed behind what is kept of them were one article, of which the first text was lost.
    @Test func longAddressesAreArticlesOfTheirOwn() throws {
        let folder = try TemporaryFolder()
        let address = "https://x.example/" + String(repeating: "a", count: 2_100)
        let page = """
            <html><head><link rel="canonical" href="\(address)3"><title>Ferry sold</title></head><body><article>\
            <p>The people of Osk have bought the ferry that the county wanted to sell, the mayor of Osk said.</p>\
            <p>Nobody will earn anything from it, said the new captain, Ada Prior, a dentist.</p></article></body></html>
            """
        let files = [
            try folder.write("URL: \(address)1\n\nThe mayor of Harsund said hello today. It was good.\n", to: "1.txt"),
            try folder.write("URL: \(address)2\n\nA storm broke windows on Monday. Nobody was hurt.\n", to: "2.txt"),
            try folder.write(page, to: "3.html"),
        ]
        let outcome = try program.run(["add", "--database", folder.path("c.sqlite"), "--json"] + files)
        #expect(outcome.status == 0 && outcome.lines.count == 3)
        for line in outcome.lines {
            #expect(
                line.contains(#""status":"added""#) && line.contains("longer than the limit of 2048 bytes"), "\(line)")
        }
    }

    /// Dates before 1985 were none, and the articles were told today.
    @Test func standardDatesAreOfAnyYear() throws {
        let folder = try TemporaryFolder()
        let database = ["--database", folder.path("c.sqlite")]
        let lines = [
            #"{"id":"a","text":"The mayor of Harsund said hello today.","published":"1979-06-15T12:00:00Z"}"#,
            #"{"id":"b","text":"Old ferries brought salt to Tolk.","published":"1805-06-15"}"#,
            #"{"id":"c","text":"Windows broke in a storm over Uller.","published":"1979-06-15 12:00"}"#,
        ]
        let input = Data(lines.joined(separator: "\n").utf8)
        #expect(try program.run(["add", "--input", "jsonl", "-"] + database, input: input).status == 0)
        let late = try program.run(["digest", "--date", "1979-06-15"] + database).text
        #expect(late.contains("Harsund") && late.contains("Uller") && !late.contains("Tolk"))
        #expect(try program.run(["digest", "--date", "1805-06-15"] + database).text.contains("Tolk"))
    }

    /// A line that was skipped joined the paragraphs around it, and the exit code said that all was well; a program was
    /// printed as text.
    @Test func sentencesAreOfTextThatCanBeRead() throws {
        let long =
            Data("Ada left\n".utf8) + Data(repeating: 0x61, count: (8 << 20) + 1) + Data("\nThe ferry sailed.".utf8)
        let skipped = try program.run(["sentences", "--language", "en"], input: long)
        #expect(skipped.status == 65 && skipped.text == "Ada left\nThe ferry sailed.\n")
        #expect(
            skipped.messages == "lede: standard input:2: the line is longer than 8 MiB and was skipped\n",
            "\(skipped.messages)")
        let elf = Data([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1]) + Data(repeating: 0, count: 99)
        let binary = try program.run(["sentences"], input: elf)
        #expect(binary.status == 65 && binary.output.isEmpty && binary.messages.contains("this is a program, not text"))
        let wide = try program.run(["sentences"], input: try #require("Ada left. Жанна ушла.".data(using: .utf16)))
        #expect(wide.status == 65 && wide.messages.contains("this is UTF-16; convert it"), "\(wide.messages)")
    }

    /// A summary that held the whole article held its notices too.
    @Test func noticesStayOutOfASummaryOfAnyLength() throws {
        let text = """
            Bridge opens

            The bridge of Tolk opened on Monday after two years of works, the council said.

            The works cost four million crowns, and the province paid for them.

            Get the best of our journalism delivered to your inbox every weekday.

            People danced in the square until the lamps went out.
            """
        let file = try folder.write(text, to: "b.txt")
        let outcome = try program.run("summarize", "--no-database", "--sentences", "50", file)
        #expect(outcome.text.contains("People danced") && !outcome.text.contains("inbox"), "\(outcome.text)")
    }

    /// The second profile's digest replaced the first one's, and both were delivered.
    @Test func twoProfilesDoNotWriteOneFile() throws {
        let file = try folder.write(
            """
            profiles:
              default: {outputs: [{format: email, path: box/}]}
              other: {outputs: [{format: email, path: box/}]}

            """, to: "p.yaml")
        let outcome = try program.run("digest", "--date", "2026-03-03", "--config", file)
        #expect(outcome.status == 78 && outcome.messages.contains("p.yaml:3"), "\(outcome.messages)")
    }

    /// A file's name is none of an environment variable, however it begins.
    @Test func aConfigurationMayBeCalledLikeAVariable() throws {
        for name in ["one", "two"] {
            try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
        }
        _ = try folder.write("format: text\noutput: one/\noutputs: [{path: two/}]\n", to: "LEDE_a.yaml")
        var program = program
        program.folder = folder.url
        let outcome = try program.run("digest", "--date", "2026-03-03", "--config", "LEDE_a.yaml")
        #expect(outcome.status == 0 && outcome.text == "two/2026-03-03.txt\n", "\(outcome.text)\(outcome.messages)")
    }

    /// A folder and a link that leads nowhere are no days.
    @Test func anIndexListsFilesOnly() throws {
        for name in ["days", "days/2026-03-04.html"] {
            try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
        }
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("days/2026-03-05.html"), withDestinationPath: folder.path("nowhere"))
        _ = try folder.write("<p>Day</p>", to: "days/2026-03-06.html")
        #expect(try program.run("index", folder.path("days")).status == 0)
        let page = try String(contentsOfFile: folder.path("days/index.html"), encoding: .utf8)
        #expect(page.contains("2026-03-06.html") && !page.contains("2026-03-04") && !page.contains("2026-03-05"))
        #expect(try program.run("index", folder.path("nowhere")).status == 66)
    }
}
