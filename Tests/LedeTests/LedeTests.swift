import Foundation
import Lede
import LedeTestSupport
import Testing

/// The README's example, as it stands there.
func example(html: String) -> [String] {
    var printed: [String] = []
    func print(_ text: String) { printed.append(text) }
    // README: begin
    let article = Article(html: html)
    var summarizer = Summarizer()
    for sentence in summarizer.summarize(article).sentences {
        print(sentence.text)
    }
    // README: end
    return printed
}

@Suite struct LedeTests {
    static let page = """
        <!doctype html><html lang="en"><head><title>Bridge opens - The Post</title></head><body>
        <nav><a href="/">Home</a> <a href="/world">World</a></nav>
        <article><h1>Bridge opens</h1>
        <p>The bridge over the Orla opened on Monday after nine years of work and two floods, and the first to cross it
        was a woman of 94 who had asked for it in 1961.</p>
        <p>It cost 41 million crowns, a third more than the council of St. Brand had planned for when it signed.</p>
        <p>Buses will use it from Thursday, the harbour board said, and lorries of up to 18 tonnes from April on.</p>
        <p>Mayor Ines Vale called it “a road to school, to work and to the sea” and thanked the divers by name.</p>
        </article><footer>© The Post. All rights reserved.</footer></body></html>
        """

    @Test func theExampleOfTheReadmePrintsSentencesOfTheArticle() {
        let sentences = example(html: LedeTests.page)
        #expect(sentences.count == 3)
        let flat = LedeTests.page.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        for sentence in sentences { #expect(flat.contains(sentence)) }
    }

    @Test func theExampleStandsInTheReadme() throws {
        let source = try String(contentsOfFile: #filePath, encoding: .utf8)
        let readme = try String(
            contentsOf: LedeProgram.packageFolder.appendingPathComponent("README.md"), encoding: .utf8)
        let lines = source.components(separatedBy: "\n").drop { !$0.hasSuffix("// README: begin") }.dropFirst()
        let example = lines.prefix { !$0.hasSuffix("// README: end") }.map { String($0.dropFirst(4)) }
        #expect(!example.isEmpty)
        #expect(readme.contains(example.joined(separator: "\n")))
    }

    @Test func aDayOfTheCorpusFromSwift() throws {
        let folder = try TemporaryFolder()
        let corpus = try Corpus(path: FilePath(folder.path("corpus.sqlite")), access: .write)
        var article = Article(text: "The bridge over the Orla opened on Monday. It cost 41 million crowns.")
        article.title = "Bridge opens"
        article.published = PublicationDate(year: 2026, month: 3, day: 2)
        let receipts = try corpus.add([article], at: 1_772_500_000)
        #expect(receipts.map(\.status) == [.added])
        let day = try #require(CivilDate("2026-03-02"))
        let digest = try corpus.digest(on: day, in: TimeZoneRules(identifier: "UTC"))
        #expect(digest.stories.map(\.headline) == ["Bridge opens"])
    }

    /// Three articles of one source end in the same line, which looks like any sentence.
    @Test(arguments: [2, 3]) func whatASourceRepeatsIsInNoDigest(_ count: Int) throws {
        let folder = try TemporaryFolder()
        let corpus = try Corpus(path: FilePath(folder.path("corpus.sqlite")), access: .write)
        let line = "The Orla Post has told the stories of the valley and the council since 1871."
        let openings = [
            "The bridge over the Orla opened on Monday after nine years of work.",
            "The heron colony of Tarrow counted 41 nests.",
            "Vale United lost the cup final to a goal in the last minute.",
        ]
        var articles: [Article] = []
        for opening in openings.prefix(count) {
            var article = Article(text: opening + "\n\n" + line)
            article.source = "The Orla Post"
            article.published = PublicationDate(year: 2026, month: 3, day: 2)
            articles.append(article)
        }
        _ = try corpus.add(articles, at: 1_772_500_000)
        let day = try #require(CivilDate("2026-03-02"))
        let digest = try corpus.digest(on: day, in: TimeZoneRules(identifier: "UTC"))
        let told = digest.stories.flatMap(\.sentences).map(\.text)
        #expect(told.contains(line) == (count < RepeatedParagraphs.least))
        for opening in openings.prefix(count) { #expect(told.contains(opening)) }
        // Nothing is lost: the text that is stored has it still.
        for stored in try corpus.articles(from: .min, to: .max) {
            #expect(String(decoding: stored.article.text, as: UTF8.self).hasSuffix(line))
        }
    }
}
