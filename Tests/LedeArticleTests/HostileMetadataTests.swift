import LedeText
import Testing

@testable import LedeArticle

/// Pages that are made to cost time or memory when their metadata is read.
@Suite struct HostileMetadataTests {
    /// Pages of some hundred kilobytes that took half a minute and more.
    ///
    /// Each reference was looked up in the whole script, each object was looked through for each field.
    static let laboriousScripts: [(String, String)] = [
        ("types that are references", (0..<8_000).map { "{\"@type\":{\"@id\":\"q\($0)\"}}" }.joined(separator: ",")),
        (
            "one object with many ids",
            "{\(Array(repeating: "\"@id\":\"a\"", count: 49_000).joined(separator: ","))},"
                + "{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"a\"},\"datePublished\":{\"@id\":\"a\"}}"
        ),
        ("many types", Array(repeating: "{\"@type\":[\"a\",\"b\",\"c\"]}", count: 9_000).joined(separator: ",")),
    ]

    @Test(arguments: laboriousScripts) func scriptsAreReadInLinearTime(_ name: String, _ values: String) {
        let script = "<script type='application/ld+json'>[\(values)]</script>"
        let metadata = MetadataTests.metadata("<title>Flood in Orl</title>" + script + script + "<p>Water rose.</p>")
        #expect(metadata.headline?.value == "Flood in Orl", "\(name)")
        #expect(metadata.byline == nil, "\(name)")
    }

    @Test func theValuesOfAllScriptsOfAPageHaveALimit() {
        let many = "<script type='application/ld+json'>[\(String(repeating: "1,", count: 60_000))]</script>"
        let article = "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"Flood\"}</script>"
        #expect(MetadataTests.metadata(article + many).headline?.value == "Flood")
        #expect(MetadataTests.metadata(many + article).headline == nil)
    }

    @Test func aTypeIsAStringAndNoReference() {
        let script = """
            [{"@id":"x","name":"NewsArticle"},{"@type":{"@id":"x"},"headline":"Wrong"},
            {"@type":["Thing","NewsArticle"],"headline":"Flood in Orl"}]
            """
        let headline = MetadataTests.metadata("<script type='application/ld+json'>\(script)</script>").headline
        #expect(headline == .init(value: "Flood in Orl", origin: .jsonLD))
    }

    /// What was cut at the limit ended in half a character or a byte too late, and damaged bytes grew threefold after it.
    @Test(arguments: [
        String(repeating: "a", count: Limits.metadataBytes - 1) + "é", String(repeating: "ab ", count: 2_000),
        String(repeating: "a", count: Limits.metadataBytes - 1) + " b c", String(repeating: "漢", count: 3_000),
        String(repeating: "👩", count: 600),
    ])
    func metadataEndWithAWholeCharacterWithinTheLimit(_ title: String) throws {
        let body = "The boat left the harbour at noon. "
        let page = "<title>\(title)</title><h1>\(title)</h1><p class=byline>By \(title)</p><p>"
        var lines = JSONLinesReader()
        let line = "{\"title\": \"\(title)\", \"source\": \"\(title)\", \"text\": \"\(body)\"}"
        let articles = [
            HTMLReader().read(Array((page + String(repeating: body, count: 20)).utf8).span),
            PlainTextReader().read(Array("Title: \(title)\nSource: \(title)\n\n\(body)".utf8).span),
            try lines.read(Array(line.utf8).span).article,
        ]
        for article in articles {
            for value in [article.title, article.source, article.author].compactMap(\.self) {
                #expect(value.utf8.count <= Limits.metadataBytes)
                #expect(title.hasPrefix(value) && value.last != " ")
            }
            #expect(article.title?.utf8.count ?? 0 > Limits.metadataBytes - 4)
        }
        let damaged = Array("{\"text\": \"One.\", \"title\": \"".utf8) + [UInt8](repeating: 0xFF, count: 2_000)
        let whole = damaged + Array("\"}".utf8)
        let repaired = try lines.read(whole.span).article.title
        #expect(repaired == String(repeating: "\u{FFFD}", count: Limits.metadataBytes / 3))
    }
}
