import Foundation
import LedeTestSupport
import Testing

@Suite struct CorpusCommandTests {
    static let articles = """
        {"id": "a1", "title": "Ferry strike ends", "url": "https://example.org/a1", "source": "The Post", "section": "World", "published": "2026-03-03T08:00:00Z", "text": "The ferry strike in Port Orla ended on Tuesday. Crews voted to sail again. The first boat leaves at noon."}
        {"id": "a2", "title": "Rain for the uplands", "source": "The Herald", "section": "Science", "published": "2026-03-03T22:30:00-05:00", "text": "Heavy rain is expected in the uplands. Rivers may rise by two metres. Farmers moved their sheep to higher ground."}

        """

    @Test func aDayFromArticlesToDigest() throws {
        let folder = try TemporaryFolder()
        let program = LedeProgram(environment: ["LEDE_DATABASE": folder.path("corpus.sqlite")])
        let added = try program.run("add", "--json", input: CorpusCommandTests.articles)
        #expect(added.status == 0)
        #expect(added.lines.map { $0.contains(#""status":"added""#) } == [true, true])
        let again = try program.run("add", input: CorpusCommandTests.articles)
        #expect(again.text == "0 added, 0 updated, 2 unchanged, 0 rejected\n")
        let changed = try program.run(
            "add", input: CorpusCommandTests.articles.replacingOccurrences(of: "two metres", with: "three metres"))
        #expect(changed.text == "0 added, 1 updated, 1 unchanged, 0 rejected\n")
        #expect(try program.run("corpus", "check").status == 0)

        let digest = try program.run("digest", "--date", "2026-03-03")
        #expect(digest.status == 0)
        #expect(digest.text.contains("Ferry strike ends"))
        #expect(!digest.text.contains("Rain for the uplands"))
        let overseas = try program.run("digest", "--date", "2026-03-03", "--time-zone", "America/New_York")
        #expect(overseas.text.contains("Rain for the uplands"))

        let search = try program.run("search", "ferries")
        #expect(search.text.contains("Ferry strike ends"))
        let exported = try program.run("corpus", "export")
        #expect(exported.lines.count == 2)
        let copy = LedeProgram(environment: ["LEDE_DATABASE": folder.path("copy.sqlite")])
        #expect(try copy.run("add", input: exported.text).text == "2 added, 0 updated, 0 unchanged, 0 rejected\n")
        #expect(try copy.run("digest", "--date", "2026-03-03").output == digest.output)
        #expect(try program.run("corpus", "prune", "--before", "2026-03-04").text == "1 deleted\n")
    }

    @Test func aBadLineIsNamedAndItsNeighboursAreStored() throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(
            CorpusCommandTests.articles.replacingOccurrences(of: "{\"id\": \"a2\"", with: "oops\n{\"id\": \"a2\""),
            to: "day.jsonl")
        let outcome = try LedeProgram().run("add", "--json", "--database", folder.path("c.sqlite"), file)
        #expect(outcome.status == 65)
        #expect(outcome.messages.contains("day.jsonl:2: "))
        #expect(outcome.lines.count == 3)
        #expect(outcome.lines[1].contains(#""status":"rejected""#) && outcome.lines[1].contains(#""line":2"#))
    }

    @Test func foldersAreTakenWhole() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(
            "Title: One\nPublished: 2026-03-03\n\nA boat left the harbour at dawn.\n", to: "in/b/one.txt")
        _ = try folder.write(
            "<html><body><article><h1>Two</h1><p>A second boat left the harbour an hour later, with mail and forty passengers on board.</p><p>It came back in the evening, and its captain said that the sea had been calm all day.</p></article></body></html>",
            to: "in/a/two.html")
        _ = try folder.write("not for the corpus", to: "in/notes.md")
        let outcome = try LedeProgram().run("add", "--database", folder.path("c.sqlite"), folder.path("in"))
        #expect(outcome.status == 0)
        #expect(outcome.text == "2 added, 0 updated, 0 unchanged, 0 rejected\n")
    }

    @Test func theZoneAndLocaleOfTheMachineChangeNothing() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("c.sqlite")
        #expect(try LedeProgram().run("add", "--database", database, input: CorpusCommandTests.articles).status == 0)
        let outputs = try ["UTC", "America/New_York", "Pacific/Kiritimati", ":/nonexistent"].map { zone in
            try LedeProgram(environment: ["TZ": zone, "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE"]).run(
                "digest", "--database", database, "--date", "2026-03-03", "--time-zone", "Europe/Berlin", "--format",
                "json"
            ).output
        }
        #expect(Set(outputs).count == 1)
    }

    @Test func aDigestGoesIntoAFolderUnderItsDay() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("c.sqlite")
        _ = try LedeProgram().run("add", "--database", database, input: CorpusCommandTests.articles)
        let outcome = try LedeProgram().run(
            "digest", "--database", database, "--date", "2026-03-03", "--format", "json", "--output", folder.url.path)
        #expect(outcome.status == 0)
        let file = try Data(contentsOf: folder.url.appendingPathComponent("2026-03-03.json"))
        #expect(try JSONSerialization.jsonObject(with: file) is [String: Any])
    }

    @Test func whatIsMissingIsSaid() throws {
        let folder = try TemporaryFolder()
        let absent = try LedeProgram().run("digest", "--database", folder.path("absent.sqlite"))
        #expect(absent.status == 66)
        let foreign = try folder.write("this is no database, but a text of some length", to: "text.sqlite")
        let refused = try LedeProgram().run("add", "--database", foreign, input: CorpusCommandTests.articles)
        #expect(refused.status == 65)
        #expect(refused.messages.hasPrefix("lede: "))
    }

    @Test func summarizeLeavesOutWhatTheSourceRepeats() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("corpus.sqlite")
        let line = "The Orla Post has told the stories of the valley since 1871."
        let lines = ["bridge", "heron", "cup", "ferry"].map { topic in
            "{\"source\":\"The Orla Post\",\"text\":\"The \(topic) of Tarrow was the talk of the council.\\n\\n\(line)\"}"
        }
        let added = try LedeProgram().run("add", "--database", database, input: lines[..<3].joined(separator: "\n"))
        #expect(added.status == 0, "\(added.messages)")
        let with = try LedeProgram().run("summarize", "--jsonl", "--database", database, input: lines[3])
        #expect(with.text.contains("ferry") && !with.text.contains(line) && with.text.contains("\"repeated\""))
        let without = try LedeProgram().run("summarize", "--jsonl", "--no-database", input: lines[3])
        #expect(without.text.contains(line))
    }

    /// Of a single page only its own source is read, and of two pages each has its own.
    @Test func pagesLeaveOutWhatTheirSourceRepeats() throws {
        let folder = try TemporaryFolder()
        let database = folder.path("corpus.sqlite")
        let line = "The paper has told the stories of the valley and its people since 1871."
        let stories = ["bridge", "heron", "cup"].flatMap { topic in
            ["The Orla Post", "Tarrow Weekly"].map { source in
                let own = source == "The Orla Post" ? "\\n\\n\(line)" : ""
                return "{\"source\":\"\(source)\",\"text\":\"The \(topic) of Tarrow was the talk at \(source).\(own)\"}"
            }
        }
        let added = try LedeProgram().run("add", "--database", database, input: stories.joined(separator: "\n"))
        #expect(added.status == 0, "\(added.messages)")
        let pages = try ["The Orla Post", "Tarrow Weekly"].map { source in
            let head = "<html lang=en><head><meta property=\"og:site_name\" content=\"\(source)\"></head><body>"
            let body = "<article><p>The ferry of Tarrow was the talk of the council on Monday.</p><p>\(line)</p>"
            let end = "<p>It sails to Merl again, the mayor said, as soon as the quay is mended.</p></article></body>"
            return try folder.write(head + body + end + "</html>", to: "\(source).html")
        }
        let both = try LedeProgram().run(["summarize", "--format", "jsonl", "--database", database] + pages)
        let summaries = both.text.split(separator: "\n")
        #expect(summaries.count == 2 && summaries.allSatisfy { $0.contains("ferry") })
        #expect(summaries.first?.contains(line) == false && summaries.last?.contains(line) == true)
        for (page, summary) in zip(pages, summaries) {
            let alone = try LedeProgram().run("summarize", "--format", "jsonl", "--database", database, page)
            #expect(alone.text == summary + "\n")
        }
    }
}
