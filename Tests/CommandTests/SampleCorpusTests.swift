import Foundation
import LedeTestSupport
import Testing

/// The digests of the sample corpus: byte for byte, without dirt, each story once.
///
/// `LEDE_UPDATE_GOLDEN=1 swift test --filter SampleCorpusTests` writes the files of `Digests/` anew.
@Suite struct SampleCorpusTests {
    static let days = (2...6).map { "2026-03-0\($0)" }
    static let formats = ["text", "json"]

    /// The sample corpus as a database that all tests here share.
    private static let corpus: (folder: TemporaryFolder, program: LedeProgram)? = {
        guard let folder = try? TemporaryFolder() else { return nil }
        let program = LedeProgram(environment: ["LEDE_DATABASE": folder.path("corpus.sqlite")])
        // One page has no article: 65.
        guard let outcome = try? program.run("add", "Corpus"), outcome.status == 65 else { return nil }
        return (folder, program)
    }()

    static func fixture(_ name: String) throws -> String {
        try String(
            contentsOf: LedeProgram.packageFolder.appendingPathComponent("Tests/Fixtures/\(name)"), encoding: .utf8)
    }

    /// The lines that must never be shown.
    static func dirt() throws -> [String] {
        try fixture("dirt.txt").split(separator: "\n").map(String.init)
    }

    private static func squash(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    @Test(arguments: days, formats) func theDigestOfADayIsTheOneThatIsKept(_ day: String, _ format: String) throws {
        let program = try #require(SampleCorpusTests.corpus).program
        let outcome = try program.run(
            "digest", "--date", day, "--time-zone", "Europe/Berlin", "--format", format)
        #expect(outcome.status == 0)
        let file = LedeProgram.packageFolder.appendingPathComponent(
            "Digests/\(day).\(format == "text" ? "txt" : "json")")
        if ProcessInfo.processInfo.environment["LEDE_UPDATE_GOLDEN"] != nil { try outcome.output.write(to: file) }
        #expect(try Data(contentsOf: file) == outcome.output)
    }

    /// Each shape of one day: those that have no file of each day.
    @Test(arguments: [
        ("jsonl", "jsonl"), ("markdown", "md"), ("html", "html"), ("email", "eml"), ("slack", "slack.jsonl"),
        ("discord", "discord.jsonl"), ("telegram", "telegram.html"), ("teams", "teams.jsonl"),
        ("matrix", "matrix.jsonl"),
    ])
    func theShapesOfADigestAreThoseThatAreKept(_ format: String, _ ending: String) throws {
        let program = try #require(SampleCorpusTests.corpus).program
        let outcome = try program.run(
            "digest", "--date", "2026-03-04", "--time-zone", "Europe/Berlin", "--format", format)
        let file = LedeProgram.packageFolder.appendingPathComponent("Digests/shapes/2026-03-04.\(ending)")
        if ProcessInfo.processInfo.environment["LEDE_UPDATE_GOLDEN"] != nil { try outcome.output.write(to: file) }
        #expect(try Data(contentsOf: file) == outcome.output)
    }

    /// As one reader gets them, day after day.
    @Test func theDeliveredDigestsAreThoseThatAreKept() throws {
        let folder = try TemporaryFolder()
        let program = LedeProgram(environment: ["LEDE_DATABASE": folder.path("corpus.sqlite")])
        #expect(try program.run("add", "Corpus").status == 65)
        let kept = LedeProgram.packageFolder.appendingPathComponent("Digests/delivered")
        let isUpdating = ProcessInfo.processInfo.environment["LEDE_UPDATE_GOLDEN"] != nil
        let out = isUpdating ? kept.path : folder.path("out")
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        let outcome = try program.run("digest", "--missing", "--time-zone", "Europe/Berlin", "--output", out)
        #expect(outcome.status == 0 && outcome.lines.count == 5)
        // And the feeds and the index of them.
        for arguments in [["feed"], ["feed", "--format", "jsonfeed"]] {
            let zone = ["--time-zone", "Europe/Berlin", "--home", "https://news.example.com/", "--output", out]
            #expect(try program.run(arguments + zone).status == 0)
        }
        for name in ["feed.atom", "feed.json"] {
            let written = FileManager.default.contents(atPath: "\(out)/\(name)")
            #expect(written != nil && written == FileManager.default.contents(atPath: "\(kept.path)/\(name)"))
        }
        for day in SampleCorpusTests.days {
            let written = FileManager.default.contents(atPath: "\(out)/\(day).txt")
            #expect(
                written != nil && written == FileManager.default.contents(atPath: "\(kept.path)/\(day).txt"), "\(day)")
        }
    }

    @Test func everyArticleButTheConsentWallIsStored() throws {
        let program = try #require(SampleCorpusTests.corpus).program
        let again = try program.run("add", "--json", "Corpus")
        #expect(again.status == 65)
        let rejected = again.lines.filter { $0.contains(#""status":"rejected""#) }
        #expect(rejected.count == 1)
        #expect(rejected.allSatisfy { $0.contains("consent-wall") })
        #expect(again.lines.count { $0.contains(#""status":"unchanged""#) } == 43)
        #expect(try program.run("corpus", "check").status == 0)
    }

    @Test func noDirtReachesASummaryOrDigest() throws {
        let program = try #require(SampleCorpusTests.corpus).program
        var outputs = try SampleCorpusTests.days.map {
            try program.run("digest", "--date", $0, "--sentences", "8").text
        }
        let files = try #require(
            FileManager.default.enumerator(atPath: LedeProgram.packageFolder.appendingPathComponent("Corpus").path))
        let articles = files.compactMap { $0 as? String }.filter { $0.contains("/") }.sorted().map { "Corpus/\($0)" }
        outputs.append(try program.run(["summarize", "--sentences", "6"] + articles).text)
        for (number, output) in outputs.enumerated() {
            let text = SampleCorpusTests.squash(output)
            for line in try SampleCorpusTests.dirt() { #expect(!text.contains(line), "output \(number): \(line)") }
        }
    }

    @Test func everySentenceOfADigestStandsInItsArticle() throws {
        let program = try #require(SampleCorpusTests.corpus).program
        var texts: [String: [UInt8]] = [:]
        for line in try program.run("corpus", "export").lines {
            let article = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let id = try #require(article["id"] as? String)
            texts[id] = Array(try #require(article["text"] as? String).utf8)
        }
        var told = 0
        for day in SampleCorpusTests.days {
            let output = try program.run("digest", "--date", day, "--format", "json").output
            let digest = try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
            for story in try #require(digest["stories"] as? [[String: Any]]) {
                for sentence in try #require(story["sentences"] as? [[String: Any]]) {
                    let id = try #require(sentence["article"] as? String)
                    let text = try #require(texts[id])
                    let start = try #require(sentence["start"] as? Int)
                    let end = try #require(sentence["end"] as? Int)
                    #expect(String(decoding: text[start..<end], as: UTF8.self) == sentence["text"] as? String)
                    told += 1
                }
            }
        }
        #expect(told > 60)
    }

    @Test func eachEventIsOneStory() throws {
        let program = try #require(SampleCorpusTests.corpus).program
        let data = Data(try SampleCorpusTests.fixture("stories.json").utf8)
        let expected = try #require(try JSONSerialization.jsonObject(with: data) as? [String: [[String]]])
        // A file's articles get their ids on the way in: the receipts tell which.
        var ids: [String: String] = [:]
        for line in try program.run("add", "--json", "Corpus").lines {
            let receipt = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
            let id = try #require(receipt["id"] as? String)
            let file = try #require(receipt["file"] as? String)
            ids[file] = id
            ids[id] = id
        }
        for day in SampleCorpusTests.days {
            let output = try program.run("digest", "--date", day, "--format", "json").output
            let digest = try #require(try JSONSerialization.jsonObject(with: output) as? [String: Any])
            let stories = try #require(digest["stories"] as? [[String: Any]]).map { story in
                Set((story["articles"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String })
            }
            let groups = (expected[day] ?? []).map { Set($0.compactMap { ids[$0] }) }
            #expect(Set(stories.filter { $0.count > 1 }) == Set(groups), "\(day)")
        }
    }
}
