import Foundation
import LedeTestSupport
import Testing

/// What was delivered goes with the articles into another corpus, also out of a damaged one.
@Suite struct RestoreTests {
    let folder: TemporaryFolder
    let program: LedeProgram
    private let zone = ["--time-zone", "Europe/Berlin"]

    init() throws {
        folder = try TemporaryFolder()
        program = LedeProgram(environment: ["LEDE_DATABASE": folder.path("c.sqlite"), "HOME": folder.url.path])
        try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: true)
        #expect(try program.run("add", "--quiet", "Corpus").status == 65)
        for day in ["2026-03-02", "2026-03-03"] {
            #expect(try program.run(["digest", "--date", day, "--output", folder.path("out")] + zone).status == 0)
        }
        // A day that was found to be empty is closed too.
        #expect(try program.run(["digest", "--date", "2026-02-02", "--if-new"] + zone).output.isEmpty)
    }

    /// A corpus that was made of what an export printed.
    private func restored(_ lines: Data) throws -> LedeProgram {
        let other = LedeProgram(environment: ["LEDE_DATABASE": folder.path("new.sqlite"), "HOME": folder.url.path])
        let outcome = try other.run(["add", "--input", "jsonl", "--restore", "-"], input: lines)
        #expect(outcome.status == 0 && outcome.text.hasSuffix(" 0 rejected, 3 deliveries restored\n"))
        return other
    }

    /// What was told is not told again, and still as it was told.
    private func expectTold(_ other: LedeProgram) throws {
        for day in ["2026-03-02", "2026-03-03"] {
            #expect(try other.run(["digest", "--date", day, "--if-new"] + zone).output.isEmpty)
            let look = ["digest", "--date", day] + zone
            #expect(try other.run(look).output == program.run(look).output)
        }
    }

    @Test func aRestoredCorpusTellsNothingAgain() throws {
        let lines = try program.run("corpus", "export", "--deliveries").output
        let other = try restored(lines)
        #expect(try other.run("corpus", "export", "--deliveries").output == lines)
        try expectTold(other)
        // The next day goes on from what was told.
        let next = ["digest", "--date", "2026-03-04", "--format", "json"] + zone
        #expect(try other.run(next).output == program.run(next).output)
        // Once more changes nothing.
        let again = try other.run(["add", "--input", "jsonl", "--restore", "-"], input: lines)
        #expect(again.text == "0 added, 0 updated, 43 unchanged, 0 rejected, 0 deliveries restored\n")
    }

    /// The hashes of whole texts were not in an export: sentences that no digest had told were told as news.
    ///
    /// And where the new date had no time, the new text was never told.
    @Test func anArticleWithANewDateAloneIsNotToldAgain() throws {
        let text = (1...9).map { "The bell number \($0) was hung in the tower of Tolk." }.joined(separator: "\n\n")
        func line(_ day: String, _ text: String) throws -> Data {
            try JSONSerialization.data(withJSONObject: ["id": "bells", "published": day, "text": text])
        }
        let news = "An eleventh bell is to be cast by Oda Finn in June."
        func expectNews(_ news: String?, _ line: Data, of program: LedeProgram) throws {
            #expect(try program.run(["add", "--input", "jsonl", "-"], input: line).status == 0)
            let told = try program.run("digest", "--date", "2026-05-05").text
            #expect(news.map { told.contains($0) } ?? told.isEmpty, "\(told)")
        }
        #expect(try program.run(["add", "--input", "jsonl", "-"], input: line("2026-05-04", text)).status == 0)
        #expect(try program.run("digest", "--date", "2026-05-04", "--if-new").lines.count > 5)
        let lines = try program.run("corpus", "export", "--deliveries").output
        let other = LedeProgram(environment: ["LEDE_DATABASE": folder.path("new.sqlite"), "HOME": folder.url.path])
        #expect(try other.run(["add", "--input", "jsonl", "--restore", "-"], input: lines).status == 0)
        for program in [program, other] {
            try expectNews(nil, line("2026-05-05", text), of: program)
            try expectNews(news, line("2026-05-05", text + "\n\n" + news), of: program)
            try expectNews(news, line("2026-05-05T08:00:00Z", text + "\n\n" + news), of: program)
        }
    }

    @Test func salvageBringsDeliveriesToo() throws {
        let whole = try program.run("corpus", "export", "--salvage", "--deliveries")
        #expect(whole.messages == "lede: 43 articles read, 0 lost, 3 deliveries read\n")
        // A page of articles is lost.
        let file = URL(fileURLWithPath: folder.path("c.sqlite"))
        var bytes = try Data(contentsOf: file)
        let place =
            try #require(bytes.range(of: Data("Trading in Varland Salt suspended".utf8))).lowerBound / 16_384 * 16_384
        bytes.replaceSubrange(place..<place + 16_384, with: Data(count: 16_384))
        let damaged = LedeProgram(environment: ["LEDE_DATABASE": folder.path("d.sqlite"), "HOME": folder.url.path])
        try bytes.write(to: URL(fileURLWithPath: folder.path("d.sqlite")))
        let salvaged = try damaged.run("corpus", "export", "--salvage", "--deliveries")
        #expect(salvaged.status == 65 && salvaged.messages.contains(", 3 deliveries read, and part of the file"))
        #expect(try damaged.run("corpus", "export", "--salvage", "--quiet").messages.contains("part of the file"))
        try expectTold(restored(salvaged.output))
    }

    /// Exit code 0, where nothing at all could be read.
    @Test func whatIsNoCorpusCannotBeSalvaged() throws {
        for text in ["this is no database, but a text of some length", ""] {
            let file = try folder.write(text, to: "text.sqlite")
            let outcome = try program.run("corpus", "export", "--salvage", "--database", file)
            #expect(outcome.status == 65 && outcome.output.isEmpty)
            #expect(outcome.messages == "lede: \(file): no article could be read; is it the file of a corpus?\n")
        }
        let empty = ["--database", folder.path("empty.sqlite")]
        #expect(try program.run(["add", "--input", "jsonl"] + empty).status == 0)
        #expect(try program.run(["corpus", "export", "--salvage"] + empty).status == 0)
    }

    /// An article without a date counts by when it was added: that was not in an export, so it moved to another day.
    @Test func articlesWithoutADateStayOnTheirDay() throws {
        let line = #"{"id":"x","added":"2026-03-03T10:00:00Z","text":"A bell was found near Tolk. It weighs a ton."}"#
        func day(_ arguments: [String], of input: String, in name: String) throws -> (
            added: String, program: LedeProgram
        ) {
            let other = LedeProgram(environment: ["LEDE_DATABASE": folder.path(name), "HOME": folder.url.path])
            let outcome = try other.run(["add", "--input", "jsonl"] + arguments, input: Data(input.utf8))
            #expect(outcome.status == 0 && outcome.text.hasPrefix("1 added"))
            let export = try other.run("corpus", "export")
            let json = try JSONSerialization.jsonObject(with: export.output) as? [String: Any]
            return (try #require(json?["added"] as? String), other)
        }
        let (added, old) = try day(["--restore"], of: line, in: "old.sqlite")
        #expect(added == "2026-03-03T10:00:00Z")
        #expect(try old.run("digest", "--date", "2026-03-03").text.contains("A bell was found"))
        for salvage in [[], ["--salvage"]] {
            let lines = try old.run(["corpus", "export", "--deliveries"] + salvage).text
            let (again, new) = try day(["--restore"], of: lines, in: "restored\(salvage.count).sqlite")
            #expect(again == added)
            #expect(try new.run("digest", "--date", "2026-03-03").text.contains("A bell was found"))
        }
        // A feed cannot say when it was added.
        let now = try day([], of: line, in: "feed.sqlite").added
        #expect(now > "2026-03-04")
        let odd = line.replacing("2026-03-03T10:00:00Z", with: "soon")
        let outcome = try old.run("add", "--input", "jsonl", "--restore", input: odd.replacing("\"x\"", with: "\"y\""))
        #expect(outcome.status == 0 && outcome.messages.contains(#":1: "added" is no date as an export has it"#))
    }

    /// Texts were read as plain text again: headers, notices and captions in them were lost, and so were headings and given
    /// sentences.
    @Test func oddTextsComeBackAsTheyWere() throws {
        let lines = [
            #"{"id":"header","text":"The ferry left.\n\nIt came back."}"#,
            #"{"id":"quay","html":"<html><body><article><h1>Quay</h1><p>Title: Lord of the quay, said the harbour master of Tolk on Monday.</p><h2>What it costs</h2><p>The quay costs nine crowns a day, and nobody in Tolk has paid it yet.</p></article></body></html>"}"#,
            #"{"id":"photo","sentences":["Photo by Oda Finn.","Subscribe to our newsletter."]}"#,
            #"{"id":"given","sentences":["A bell was found. It rang","twice near Tolk."]}"#,
            #"{"id":"short","text":"10 5 3"}"#,
        ]
        let first = LedeProgram(environment: ["LEDE_DATABASE": folder.path("odd.sqlite"), "HOME": folder.url.path])
        _ = try first.run("add", "--quiet", "--input", "jsonl", "-", input: lines.joined(separator: "\n") + "\n")
        let export = try first.run("corpus", "export")
        #expect(export.lines.count >= 4 && export.text.contains(#""sentences":["A bell was found. It rang""#))
        let second = LedeProgram(environment: ["LEDE_DATABASE": folder.path("back.sqlite"), "HOME": folder.url.path])
        let outcome = try second.run("add", "--input", "jsonl", "--restore", "-", input: export.text)
        #expect(outcome.status == 0 && outcome.text.contains(" 0 rejected"))
        #expect(try second.run("corpus", "export").output == export.output)
    }

    /// What may be the page's was told again by the digest of a corpus, which did not know it any more.
    @Test func whatMayBeThePagesIsRemembered() throws {
        let line =
            #"{"id":"doubt","published":"2026-03-02","text":"A bell was found near Tolk.\n\nIt weighs a ton.\n\nNext: the clock.","headings":[2],"doubtful":[1]}"#
        let first = LedeProgram(environment: ["LEDE_DATABASE": folder.path("doubt.sqlite"), "HOME": folder.url.path])
        _ = try first.run("add", "--quiet", "--input", "jsonl", "--restore", "-", input: line)
        let export = try first.run("corpus", "export")
        #expect(export.text.contains(#""headings":[2],"doubtful":[1]"#))
        let digest = try first.run(["digest", "--date", "2026-03-02", "--sentences", "9"] + zone)
        #expect(digest.text.contains("A bell was found near Tolk.") && !digest.text.contains("It weighs a ton."))
        // A feed cannot say what is in doubt.
        let feed = LedeProgram(environment: ["LEDE_DATABASE": folder.path("feed.sqlite"), "HOME": folder.url.path])
        _ = try feed.run("add", "--quiet", "--input", "jsonl", "-", input: line)
        #expect(try !feed.run("corpus", "export").text.contains("doubtful"))
    }

    /// A feed that is added must not be able to say that news was told already; an export has a line an article.
    @Test func deliveriesGoAndComeOnlyWhenAskedFor() throws {
        #expect(try program.run("corpus", "export").lines.count == 43)
        #expect(try program.run("corpus", "export", "--salvage").messages == "lede: 43 articles read, 0 lost\n")
        let lines = try program.run("corpus", "export", "--deliveries").output
        let other = LedeProgram(environment: ["LEDE_DATABASE": folder.path("new.sqlite"), "HOME": folder.url.path])
        let outcome = try other.run(["add", "--input", "jsonl", "-"], input: lines)
        #expect(outcome.status == 65 && outcome.text == "43 added, 0 updated, 0 unchanged, 3 rejected\n")
        #expect(try !other.run(["digest", "--date", "2026-03-02", "--if-new"] + zone).output.isEmpty)
    }

    @Test(arguments: [
        #"{"delivery":{}}"#, #"{"delivery":1}"#, #"{"delivery":"#,
        #"{"delivery":{"profile":"a","time_zone":"UTC","date":"2026-03-02","revision":0,"prepared":"2026-03-02T00:00:00Z","articles":[]}}"#,
        #"{"delivery":{"profile":"a","time_zone":"UTC","date":"2026-03-02","revision":1,"prepared":"2026-03-02T00:00:00Z","articles":[],"digest":{"date":"2026-03-02"}}}"#,
    ]) func aBadDeliveryIsNamedAndTheOthersGoOn(_ line: String) throws {
        let article = #"{"id":"x","text":"A bell was found near Tolk. It weighs a ton."}"#
        let outcome = try program.run("add", "--input", "jsonl", "--restore", "-", input: line + "\n" + article + "\n")
        #expect(outcome.status == 65)
        #expect(outcome.messages.hasPrefix("lede: standard input:1: the delivery cannot be read: "))
        #expect(outcome.text.contains("1 added") && outcome.text.contains("1 rejected, 0 deliveries restored"))
    }
}
