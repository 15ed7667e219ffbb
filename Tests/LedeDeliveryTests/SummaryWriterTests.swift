import LedeArticle
import LedeText
import Testing

@testable import LedeDelivery
@testable import LedeSummary

struct SummaryWriterTests {
    private static func article(_ id: String, _ title: String?) -> Article {
        var article = Article(cleanText: Array("One sentence. Another one.".utf8))
        article.id = id
        article.title = title
        article.language = .english
        article.findings = [Finding(.damagedBytes, "One damaged\nsequence.")]
        return article
    }

    private static let summary: Summary = {
        var summary = Summary()
        summary.sentences = [
            SummarySentence(text: "One sentence.", range: 0..<13, index: 0, paragraph: 0, score: 0.5),
            SummarySentence(text: "Another one.", range: 14..<26, index: 1, paragraph: 0, score: 1.0 / 3),
        ]
        summary.words = 4
        summary.findings = [Finding(.short, "The article is short.")]
        return summary
    }()

    private func write(
        _ format: OutputFormat, isSingle: Bool, _ articles: [Article], _ summary: Summary = summary
    ) -> String {
        var writer = format.summaryWriter(isSingle: isSingle)
        var out: [UInt8] = []
        writer.begin(into: &out)
        for article in articles { writer.write(article, summary, into: &out) }
        writer.end(into: &out)
        return String(decoding: out, as: UTF8.self)
    }

    @Test func textOfOneArticleIsItsSentences() {
        let text = write(.text, isSingle: true, [Self.article("a", "Title")])
        #expect(text == "One sentence.\nAnother one.\n")
    }

    @Test func textOfSeveralArticlesHasTheirHeadlines() {
        let text = write(.text, isSingle: false, [Self.article("a", "Title\u{1B}[1m"), Self.article("b", nil)])
        #expect(text == "Title[1m\nOne sentence.\nAnother one.\n\nOne sentence.\nAnother one.\n")
    }

    /// What stays in the text without being considered was explained nowhere.
    @Test func paragraphsThatWerePassedOverAreExplained() {
        var article = Article()
        article.language = .english
        for (text, role) in [
            ("Perhaps of the page.", Role.doubtful), ("The harbour of Tallow is closed.", .body), ("Ferries", .heading),
            ("Crews pump water out of the terminal.", .body), ("The Courier since 1871.", .repeated),
        ] { article.append(text, as: role) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        var writer = ExplanationWriter()
        var out: [UInt8] = []
        writer.write(article, summarizer.summarize(article, options: options), into: &out)
        let lines = String(decoding: out, as: UTF8.self).split(separator: "\n").filter { !$0.hasPrefix("     ") }
        let reasons = ["may be the page's", nil, nil, "its source repeats it"]
        #expect(lines.count == 2 * reasons.count)
        for (i, reason) in reasons.enumerated() where 2 * i + 1 < lines.count {
            #expect(lines[2 * i].contains(", left out: ") == (reason != nil))
            if let reason { #expect(lines[2 * i].hasSuffix(", left out: \(reason)")) }
        }
        #expect(lines.first == "  paragraph, bytes 0..<20, left out: may be the page's")
        #expect(lines.dropFirst().first == "    Perhaps of the page.")
    }

    /// Seventy lines stood below each sentence, and the heaviest anywhere among them.
    @Test func theHeaviestPartsOfAScoreAreTold() throws {
        var article = Article()
        article.language = .english
        for text in [
            "The harbour of Tallow was closed on Monday by a storm.", "Crews pump water out of the terminal.",
            "“He said it would take a week,” said pilot Odd Renn.", "But the mayor of Tallow hopes for Friday.",
        ] { article.append(text, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(2)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        var writer = ExplanationWriter()
        var out: [UInt8] = []
        writer.write(article, summary, into: &out)
        let lines = String(decoding: out, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(lines.contains { $0.contains(", points back to sentence 2") })
        let parts = lines.split { !$0.hasPrefix("     ") }
        try #require(parts.count == 4)
        for (explanation, lines) in zip(summary.explanations, parts) {
            let values = try lines.map { try #require(Double($0.split(separator: " ")[0])) }
            #expect(values.count == 9 && lines.last?.hasSuffix(" others") == true)
            #expect(values.dropLast().map(abs) == values.dropLast().map(abs).sorted(by: >))
            #expect(abs(values.reduce(0, +) - explanation.score.value) < 0.01)
        }
    }

    @Test func textOfNothingIsNothing() {
        #expect(write(.text, isSingle: true, [Self.article("a", "Title")], Summary()) == "")
    }

    @Test func jsonLinesKeepTheirShape() {
        let line = """
            {"id":"a","title":null,"language":"en","sentences":[\
            {"text":"One sentence.","start":0,"end":13,"index":0,"paragraph":0,"score":0.500000},\
            {"text":"Another one.","start":14,"end":26,"index":1,"paragraph":0,"score":0.333333}],"words":4,"findings":[\
            {"code":"damaged_bytes","message":"One damaged sequence."},{"code":"short","message":"The article is short."}]}

            """
        #expect(write(.jsonl, isSingle: true, [Self.article("a", nil)]) == line)
        #expect(write(.jsonl, isSingle: false, [Self.article("a", nil), Self.article("a", nil)]) == line + line)
    }

    @Test func jsonIsAnObjectOrAnArray() throws {
        let one = write(.json, isSingle: true, [Self.article("a", "T")])
        #expect(try StrictJSON(Array(one.utf8))["id"] == .string("a"))
        let several = write(.json, isSingle: false, [Self.article("a", "T"), Self.article("b", "T")])
        #expect(try StrictJSON(Array(several.utf8)).array.map { $0["id"]?.string } == ["a", "b"])
        #expect(several.hasPrefix("[\n  {\n    \"id\": \"a\",\n") && several.hasSuffix("\n  }\n]\n"))
        #expect(write(.json, isSingle: false, []) == "[]\n")
    }

    @Test func jsonNamesNoIdWhereThereIsNone() throws {
        let text = write(.jsonl, isSingle: true, [Self.article("", "T")])
        #expect(try StrictJSON(Array(text.utf8))["id"] == .null)
    }

    @Test(
        arguments: [
            (.markdown, "# Title\n\nOne sentence. Another one.\n"),
            (.telegram, "<b>Title</b>\nOne sentence. Another one.\n"),
            (.matrix, "{\"msgtype\":\"m.notice\",\"body\":\"Title\\nOne sentence. Another one.\\n\",\"format\":"),
            (
                .html,
                "<main>\n<article lang=\"en\">\n<h1 dir=\"auto\">Title</h1>\n<p dir=\"auto\">One sentence. Another one.</p>\n"
            ),
            (.email, "Subject: Title\nMessage-ID: <summary.undated."),
            (.slack, "{\"text\":\"Title\",\"blocks\":[{\"type\":\"header\""),
            (
                .discord,
                "{\"embeds\":[{\"title\":\"Title\",\"description\":\"One sentence. Another one.\"}],\"allowed_mentions\""
            ),
            (
                .teams,
                "\"body\":[{\"type\":\"RichTextBlock\",\"inlines\":[{\"type\":\"TextRun\",\"text\":\"Title\",\"weight\""
            ),
        ] as [(OutputFormat, String)])
    func oneArticleHasNoTitleAboveItsOwn(format: OutputFormat, passage: String) {
        #expect(write(format, isSingle: true, [Self.article("a", "Title")]).contains(passage))
    }

    @Test func pagesSayWhyThereIsNoSummary() {
        let text = write(.markdown, isSingle: true, [Self.article("a", "Title")], Summary())
        #expect(text == "# Title\n\nNo summary available. One damaged sequence.\n")
    }
}
