import LedeText
import Testing

@testable import LedeArticle

@Suite struct PlainTextHeaderTests {
    private static let body =
        "The ferry left Port Linden on time for the first time in a month, to the surprise of its passengers."

    /// A header, what is read from it (title, source, section, author, url, language, published), and whether all is text.
    private static let headers: [(header: String, fields: [String], isText: Bool)] = [
        (
            "Title: Ferry on time\nSource: Linden Post\n\n",
            ["Ferry on time", "Linden Post", "-", "-", "-", "en", "-"], false
        ),
        (
            "TITLE: A\nsection:  Harbor \nAuthor: Mira Halloran\nURL: https://linden.example/a?b=c:d\nLanguage: de-AT\n"
                + "Published: 2026-03-03T08:15:00+01:00\n\n",
            ["A", "-", "Harbor", "Mira Halloran", "https://linden.example/a?b=c:d", "de", "2026-03-03T07:15:00Z"], false
        ),
        ("\n\nPublished: 2026-03-03\n \n", ["-", "-", "-", "-", "-", "en", "2026-03-03"], false),
        ("Title: A\nX-Mailer: b\nSource: C\n\n", ["A", "C", "-", "-", "-", "en", "-"], false),
        ("Title:\nSource: C\n\n", ["-", "C", "-", "-", "-", "en", "-"], false),
        ("Weather: rain\nTitle: A\n\n", ["-", "-", "-", "-", "-", "en", "-"], true),
        ("Title: A\nThis is no field at all, is it?\n\n", ["-", "-", "-", "-", "-", "en", "-"], true),
    ]

    @Test(arguments: headers) func readsHeaders(_ row: (header: String, fields: [String], isText: Bool)) {
        let article = PlainTextReader().read(Array((row.header + Self.body).utf8).span)
        let fields = [
            article.title, article.source, article.section, article.author, article.url, article.language.code,
            article.published?.text,
        ].map { $0 ?? "-" }
        let all = Array((row.header + Self.body).utf8)
        #expect(PlainTextHeader(all.span).end == (row.isText ? 0 : row.header.utf8.count))
        guard !row.isText else { return }
        #expect(fields == row.fields)
        #expect(String(decoding: article.text, as: UTF8.self) == Self.body)
    }

    @Test(arguments: ["Published: yesterday\n\n", "Published: 2026-02-30\nTitle: A\n\n", "Language: klingonese\n\n"])
    func reportsWhatItCannotRead(_ header: String) {
        let article = PlainTextReader().read(Array((header + Self.body).utf8).span)
        #expect(article.findings.map(\.code) == [.badMetadata])
        #expect(String(decoding: article.text, as: UTF8.self) == Self.body)
    }

    @Test func optionsStandAboveTheHeader() {
        var options = ReadingOptions()
        options.title = "B"
        let article = PlainTextReader().read(Array("Title: A\nSource: C\n\n\(Self.body)".utf8).span, options: options)
        #expect(article.title == "B")
        #expect(article.source == "C")
    }
}
