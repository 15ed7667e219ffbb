import Foundation
import LedeArticle
import LedeSummary
import LedeTestSupport
import LedeText
import Testing

/// That summaries are as good as they were: against references written by hand, and with dirt around the articles.
@Suite struct SummaryQualityTests {
    private struct Reference: Decodable {
        var file: String
        var reference: String
    }

    private struct Query: Decodable {
        var file: String
        var query: String
        var answer: String
    }

    /// Queries of the fixture whose answer a summary of two sentences must hold.
    private static let answered = 35

    /// The mean of ROUGE over the ten references that a change may not fall below; see `theSummariesAreAsGoodAsTheyWere`.
    private static let floor = 0.375
    /// How far above the first three sentences of each article that mean stays.
    private static let floorAboveLead = 0.04

    private static func lines(_ name: String) throws -> [String] {
        let url = LedeProgram.packageFolder.appendingPathComponent("Tests/Fixtures/\(name)")
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    static func article(_ file: String) throws -> Article {
        let bytes = [UInt8](try Data(contentsOf: LedeProgram.packageFolder.appendingPathComponent(file)))
        return try DocumentReader().read(bytes.span, as: file.hasSuffix(".html") ? .html : .text)
    }

    private static func sentences(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var ranges: [Range<Int>] = []
        SentenceSplitter(language: .english).split(bytes.span, in: 0..<bytes.count, into: &ranges)
        return ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    /// Two shorter sentences were worth more than the one that tells what they are about.
    @Test(arguments: [
        ("2026-03-03-league-walks-out-upland-herald", LengthBudget.characters(280)),
        ("2026-03-05-hafenstreik-nordsee-kurier", .characters(280)),
        ("2026-03-03-league-walks-out-upland-herald", .sentences(1)),
    ])
    func whatFitsIntoAMessageOpensWithTheLead(_ file: String, _ budget: LengthBudget) throws {
        var options = Summarizer.Options()
        options.budget = budget
        let article = try SummaryQualityTests.article("Corpus/text/\(file).txt")
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article, options: options).sentences.first?.index == 0)
    }

    /// When this fails, a change made the summaries worse.
    ///
    /// Look at them before lowering a floor.
    @Test func theSummariesAreAsGoodAsTheyWere() throws {
        var summarizer = Summarizer()
        var mean = 0.0
        var lead = 0.0
        let references = try SummaryQualityTests.lines("references.jsonl").map {
            try JSONDecoder().decode(Reference.self, from: Data($0.utf8))
        }
        #expect(references.count == 10)
        for reference in references {
            let article = try SummaryQualityTests.article(reference.file)
            let wanted = SummaryQualityTests.sentences(reference.reference)
            var all = Summarizer.Options()
            all.budget = .sentences(.max)
            let first = summarizer.summarize(article, options: all).sentences.prefix(3).map(\.text)
            lead += Rouge(first, reference: wanted).mean / 10
            mean += Rouge(summarizer.summarize(article).sentences.map(\.text), reference: wanted).mean / 10
        }
        #expect(mean >= SummaryQualityTests.floor)
        #expect(mean >= lead + SummaryQualityTests.floorAboveLead, "the first three sentences have \(lead)")
    }

    @Test func queriesGetTheirAnswers() throws {
        let queries = try SummaryQualityTests.lines("queries.jsonl").map {
            try JSONDecoder().decode(Query.self, from: Data($0.utf8))
        }
        var summarizer = Summarizer()
        var options = Summarizer.Options()
        options.budget = .sentences(2)
        var missed: [String] = []
        for query in queries {
            let article = try SummaryQualityTests.article(query.file)
            #expect(String(decoding: article.text, as: UTF8.self).contains(query.answer), "\(query.query)")
            options.query = query.query
            let summary = summarizer.summarize(article, options: options)
            if !summary.sentences.contains(where: { $0.text.contains(query.answer) }) { missed.append(query.query) }
        }
        #expect(queries.count - missed.count >= SummaryQualityTests.answered, "missed: \(missed)")
    }

    /// Section lines, bylines, notices and the headline again, put before and after the articles of the sample corpus by
    /// chance: none of it is in a summary.
    @Test func noDirtAroundAnArticleReachesItsSummary() throws {
        var random = SeededGenerator(seed: 4)
        var summarizer = Summarizer()
        // Captions, comments and notes on authors are whole sentences: beside an article that is not theirs nobody knows.
        let words = [
            "javascript", "subscribe", "cookie", "sign", "rights reserved", "free articles", "published", "updated",
        ]
        let dirt = try SummaryQualityTests.lines("dirt.txt").filter { line in
            let isSentence = line.hasSuffix(".") || line.hasSuffix("?") || line.hasSuffix("!")
            return !isSentence || words.contains { line.lowercased().contains($0) }
        }
        #expect(dirt.count > 100)
        let files = try ["text", "html"].flatMap { folder in
            try FileManager.default.contentsOfDirectory(
                atPath: LedeProgram.packageFolder.appendingPathComponent("Corpus/\(folder)").path
            ).map { "Corpus/\(folder)/\($0)" }
        }.sorted()
        var summaries = 0
        for file in files where !file.contains("no-article") {
            let clean = try SummaryQualityTests.article(file)
            let title = try #require(clean.title)
            for round in 0..<12 {
                let before = (0...random.below(4)).map { _ in dirt[random.below(dirt.count)] }
                let after = (0...random.below(4)).map { _ in dirt[random.below(dirt.count)] }
                let parts =
                    [before.joined(separator: "\n"), title, String(decoding: clean.text, as: UTF8.self)]
                    + (round % 2 == 0 ? [title] : []) + after
                var options = ReadingOptions()
                options.title = title
                let dirty = PlainTextReader().read(Array(parts.joined(separator: "\n\n").utf8).span, options: options)
                for sentence in summarizer.summarize(dirty).sentences {
                    for line in before + after {
                        #expect(!sentence.text.contains(line), "\(file): \(line)")
                    }
                    #expect(!sentence.text.contains(title), "\(file)")
                }
                summaries += 1
            }
        }
        #expect(summaries > 300)
    }
}
