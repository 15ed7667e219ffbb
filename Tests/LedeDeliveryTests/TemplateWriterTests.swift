import LedeArticle
import LedeDigest
import Testing

@testable import LedeDelivery

/// Templates of the user's: Mustache over the fields of the JSON digest.
struct TemplateWriterTests {
    private func write(
        _ template: String, _ escaping: TemplateWriter.Escaping = .none, digest: Digest = SampleDigest.digest
    ) throws -> String {
        let writer = try TemplateWriter(Array(template.utf8), escaping: escaping)
        return String(decoding: try writer.write(digest), as: UTF8.self)
    }

    private static let digest: Digest = {
        var digest = Digest(
            date: CivilDate(year: 2026, month: 3, day: 3), timeZone: "UTC", title: "A & \"B\"",
            stories: [
                Story(
                    id: "s-1", headline: "One <b>", score: 1.5,
                    articles: [StoryArticle(id: "a", source: "Post"), StoryArticle(id: "b", source: "Wire")]),
                Story(
                    id: "s-2", headline: "*Two*", section: "Sport", continues: CivilDate(year: 2026, month: 3, day: 2)),
            ])
        digest.edition = nil
        return digest
    }()

    @Test(arguments: [
        ("{{date}} {{ time_zone }}{{! no }}", "2026-03-03 UTC"),
        ("{{title}}|{{{title}}}|{{&title}}", "A &amp; &quot;B&quot;|A & \"B\"|A & \"B\""),
        ("{{counts.articles}}/{{counts.stories}}/{{counts.none}}", "2/2/"),
        ("{{#stories}}[{{headline}}]{{/stories}}", "[One &lt;b&gt;][*Two*]"),
        ("{{#stories}}{{^-first}}, {{/-first}}{{id}}{{#-last}}.{{/-last}}{{/stories}}", "s-1, s-2."),
        ("{{#stories}}{{#continues}}{{.}}{{/continues}}{{^continues}}new {{/continues}}{{/stories}}", "new 2026-03-02"),
        (
            "{{#stories}}{{^articles}}none{{/articles}}{{#articles}}{{source}} {{title}}{{/articles}}{{/stories}}",
            "Post Wire none"
        ),
        ("{{#stories}}\n- {{id}} {{score}}\n{{/stories}}\nend\n", "- s-1 1.500000\n- s-2 0\nend\n"),
        ("a\n  {{! alone }}\nb {{! not alone }}\n", "a\nb \n"), ("{ {date} } }}", "{ {date} } }}"), ("", ""),
    ])
    func writes(_ template: String, _ expected: String) throws {
        #expect(try write(template, .html, digest: TemplateWriterTests.digest) == expected)
    }

    @Test(arguments: [
        (TemplateWriter.Escaping.markdown, "\\*Two\\*"), (.json, "*Two*"), (.none, "*Two*"), (.html, "*Two*"),
    ])
    func escapes(_ escaping: TemplateWriter.Escaping, _ expected: String) throws {
        let text = try write(
            "{{#stories}}{{#section}}{{headline}}{{/section}}{{/stories}}", escaping,
            digest: TemplateWriterTests.digest)
        #expect(text == expected)
    }

    @Test(arguments: [
        ("{{date", 1), ("\n{{#stories}}\nx", 2), ("a\n{{/stories}}", 2), ("{{#a}}{{/b}}", 1), ("{{> other}}", 1),
        ("{{=<% %>=}}", 1), ("{{}}", 1), ("{{a b}}", 1), (String(repeating: "{{#a}}", count: 5000), 1),
    ])
    func refuses(_ template: String, _ line: Int) {
        let error = #expect(throws: TemplateWriter.SyntaxError.self) {
            _ = try TemplateWriter(Array(template.utf8), escaping: .html)
        }
        #expect(error?.line == line)
    }

    @Test(arguments: [
        ("page.html", "html"), ("page.mustache", "html"), ("a.html.mustache", "html"), ("b.md", "markdown"),
        ("c.json.mustache", "json"), ("d.txt", "none"), ("e", "none"),
    ])
    func theNameTellsTheEscaping(_ name: String, _ expected: String) {
        #expect("\(TemplateWriter.Escaping(fileName: name))" == expected)
    }

    /// A section within itself writes the digest as often as it has stories, each time.
    @Test func aTemplateThatNeverEndsIsStopped() throws {
        var digest = TemplateWriterTests.digest
        digest.stories = (0..<100).map { Story(id: "s-\($0)", headline: "H") }
        let template = String(repeating: "{{#stories}}", count: 6) + String(repeating: "{{/stories}}", count: 6)
        #expect(throws: TemplateWriter.OutputError.self) { try write(template, digest: digest) }
    }

    @Test func aTabStaysATab() throws {
        #expect(try write("{{date}}\t{{title}}\r\n", digest: TemplateWriterTests.digest) == "2026-03-03\tA & \"B\"\n")
    }

    @Test func nothingOfAnArticleBecomesMarkup() throws {
        let html =
            "<p>{{title}}</p>{{#stories}}<q title='{{id}}'>{{headline}}{{#sentences}}{{text}}{{/sentences}}</q>{{/stories}}"
        let json = #"{"t":"{{title}}","s":[{{#stories}}{{^-first}},{{/-first}}"{{headline}}"{{/stories}}]}"#
        for seed in 0..<300 as Range<UInt64> {
            let digest = HostileDigests.digest(seed: seed)
            let page = try write(html, .html, digest: digest)
            #expect(page.count { $0 == "<" } == 2 + 2 * digest.stories.count, "seed \(seed)")
            #expect(page.count { $0 == "'" } == 2 * digest.stories.count, "seed \(seed)")
            let parsed = try StrictJSON(Array(write(json, .json, digest: digest).utf8))
            #expect(parsed.names == ["t", "s"], "seed \(seed)")
        }
    }

    /// An address in a template was any text, and in Markdown no link at all.
    @Test(arguments: [
        (TemplateWriter.Escaping.html, "[https://news.example/a?b=1&amp;c=%22]"),
        (.markdown, "[https://news.example/a?b=1&c=%22]"), (.json, "[https://news.example/a?b=1&c=%22]"),
        (.none, "[https://news.example/a?b=1&c=%22]"),
    ])
    func anAddressCanBeLinkedToOrIsNotThere(_ escaping: TemplateWriter.Escaping, _ expected: String) throws {
        let urls = ["https://news.example/a?b=1&c=\"", "javascript:alert(1)", "news.example", "file:///etc/passwd"]
        let digest = Digest(
            date: CivilDate(year: 2026, month: 3, day: 3), timeZone: "UTC", title: "T",
            stories: [Story(id: "s", headline: "H", articles: urls.map { StoryArticle(id: $0, url: $0) })])
        for tag in ["{{url}}", "{{{url}}}", "{{&url}}"] {
            let isRaw = tag != "{{url}}"
            let template = "{{#stories}}{{#articles}}{{#url}}[\(tag)]{{/url}}{{^url}}-{{/url}}{{/articles}}{{/stories}}"
            let text = try write(template, escaping, digest: digest)
            #expect(text == (isRaw ? "[https://news.example/a?b=1&c=%22]" : expected) + "---")
        }
    }
}
