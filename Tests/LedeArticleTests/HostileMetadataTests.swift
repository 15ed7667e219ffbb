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
}
