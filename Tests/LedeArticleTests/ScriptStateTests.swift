import LedeText
import Testing

@testable import LedeArticle

/// Articles in the states of scripts; people and places are invented.
@Suite struct ScriptStateTests {
    static let first = HTMLReaderTests.first
    static let third = HTMLReaderTests.third
    static let fourth = HTMLReaderTests.fourth

    static func page(_ script: String) -> String {
        "<html lang=en><head><title>Flood | The Courier</title></head><body><nav><a href=/>Home</a></nav>"
            + "<div id=app>Loading…</div>\(script)</body></html>"
    }

    static func data(_ json: String) -> String {
        page("<script id=\"__NEXT_DATA__\" type=\"application/json\">\(json)</script>")
    }

    /// A paragraph of rich text in four pieces, with a link and bold words.
    static let lead =
        "The river Orl rose by two metres, said Mara Venn & her deputies, who had asked all people <here> to stay at home."
    static let slate =
        "{\"type\":\"p\",\"children\":[{\"text\":\"The river Orl rose by \"},{\"text\":\"two metres\",\"bold\":true},{\"text\":"
        + "\", said \"},{\"type\":\"link\",\"url\":\"https://x.example\",\"children\":[{\"text\":\"Mara Venn\"}]},{\"text\":"
        + "\" & her deputies, who had asked all people <here> to stay at home.\"}]}"
    static let portable =
        slate.split(separator: "\"type\":\"p\"").joined(separator: "\"_type\":\"block\",\"style\":\"normal\"")
        .split(separator: "{\"text\"").joined(separator: "{\"_type\":\"span\",\"text\"")
    static let tiptap =
        slate.split(separator: "\"type\":\"p\"").joined(separator: "\"type\":\"paragraph\"")
        .split(separator: "\"children\"").joined(separator: "\"content\"")
        .split(separator: "{\"text\"").joined(separator: "{\"type\":\"text\",\"text\"")

    static let rich = [
        "{\"story\":{\"headline\":\"Flood\",\"author\":\"Jana Rook\",\"publishedAt\":\"2026-03-05T11:20:00Z\",\"body\":"
            + "[\(slate),{\"type\":\"p\",\"children\":[{\"text\":\"\(third)\"}]},{\"type\":\"ul\",\"children\":["
            + "{\"type\":\"li\",\"children\":[{\"text\":\"\(fourth)\"}]}]}]}}",
        "{\"story\":{\"title\":\"Flood\",\"authors\":[{\"name\":\"Jana Rook\"}],\"published_at\":\"2026-03-05T11:20:00Z\","
            + "\"content\":{\"root\":{\"children\":[\(slate),{\"type\":\"paragraph\",\"children\":[{\"text\":\"\(third)\"}]},"
            + "{\"type\":\"paragraph\",\"children\":[{\"text\":\"\(fourth)\"}]}]}}}}",
        "{\"story\":{\"headlines\":{\"basic\":\"Flood\"},\"credits\":{\"by\":[{\"name\":\"Jana Rook\"}]},\"display_date\":"
            + "\"2026-03-05T11:20:00Z\",\"body\":[\(portable),{\"_type\":\"block\",\"children\":[{\"_type\":\"span\",\"text\":"
            + "\"\(third)\"}]},{\"_type\":\"block\",\"children\":[{\"_type\":\"span\",\"text\":\"\(fourth)\"}]}]}}",
        "{\"story\":{\"byline\":\"By Jana Rook\",\"date\":\"2026-03-05T11:20:00Z\",\"body\":{\"type\":\"doc\",\"content\":["
            + "\(tiptap),{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"\(third)\"}]},{\"type\":"
            + "\"bulletList\",\"content\":[{\"type\":\"listItem\",\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":"
            + "\"text\",\"text\":\"\(fourth)\"}]}]}]}]}}}",
    ]

    @Test(arguments: rich) func piecesOfRichTextAreOneParagraph(_ json: String) {
        let article = HTMLReaderTests.read(Self.data(json))
        let text = String(decoding: article.text, as: UTF8.self)
        #expect(text == [Self.lead, Self.third, Self.fourth].joined(separator: "\n\n"))
        #expect(article.author == "Jana Rook")
        #expect(article.published?.text == "2026-03-05T11:20:00Z")
    }

    /// The article is one of several components, or its paragraphs are children without pieces.
    @Test(arguments: [
        "{\"components\":[{\"type\":\"header\",\"text\":\"The Courier\"},{\"type\":\"article\",\"headline\":\"Flood\","
            + "\"author\":{\"fields\":{\"name\":\"Jana Rook\"}},\"published\":\"2026-03-05\",\"content\":["
            + paragraphs.map { "{\"type\":\"p\",\"content\":[{\"type\":\"text\",\"text\":\"\($0)\"}]}" }
            .joined(separator: ",") + "]}]}",
        "{\"headline\":\"Flood\",\"author\":{\"node\":{\"name\":\"Jana Rook\"}},\"date\":\"2026-03-05\",\"children\":["
            + paragraphs.map { "{\"type\":\"p\",\"text\":\"\($0)\"}" }.joined(separator: ",") + "]}",
    ])
    func componentsAndChildren(_ json: String) {
        let article = HTMLReaderTests.read(Self.data(json))
        #expect(String(decoding: article.text, as: UTF8.self) == Self.paragraphs.joined(separator: "\n\n"))
        #expect(article.author == "Jana Rook")
        #expect(article.published?.text == "2026-03-05")
    }

    @Test func headingsOfRichTextAreHeadings() {
        let json =
            "{\"headline\":\"Flood\",\"body\":[\(Self.slate),{\"type\":\"heading\",\"children\":[{\"text\":\"Forty families\"}]},"
            + "{\"type\":\"p\",\"children\":[{\"text\":\"\(Self.third)\"}]},{\"type\":\"image\",\"children\":[{\"text\":"
            + "\"The bridge on Friday\"}]},{\"type\":\"p\",\"children\":[{\"text\":\"\(Self.fourth)\"}]}]}"
        let article = HTMLReaderTests.read(Self.data(json))
        #expect(article.paragraphs.filter { $0.role.isText }.map(\.role) == [.body, .heading, .body, .body])
    }

    static let paragraphs = [first, third, fourth, HTMLReaderTests.fifth, HTMLReaderTests.sixth]
    static let html = paragraphs.map { "<p>\($0)<\\/p>" }.joined()

    static let escaped =
        "{\"story\":{\"headline\":\"Flood\",\"body\":\"\(html)\"}}".split(separator: "\\").joined(separator: "\\\\")
        .split(separator: "\"").joined(separator: "\\\"")

    /// What other scripts than those of JSON hold.
    static let scripts = [
        "<script>window.__INITIAL_STATE__ = {\"story\":{\"headline\":\"Flood\",\"body\":\"\(html)\"}};start({});</script>",
        "<script>window.A=window.A||{};A.site=\"m\";A.content={\"headlines\":{\"basic\":\"Flood\"},\"content_elements\":["
            + "" + paragraphs.map { "{\"type\":\"text\",\"content\":\"\($0)\"}" }.joined(separator: ",")
            + "]};A.other={}</script>",
        "<script>window.__STATE__ = JSON.parse(\"{\\\"story\\\":\(escaped.dropFirst("{\\\"story\\\":".count))\")</script>",
        "<script>self.__next_f.push([1,\"1a:T\(String(paragraphs.joined().utf8.count + 35, radix: 16)),"
            + paragraphs.map { "<p>\($0)</p>" }.joined() + "2:[]\\n\"])</script>",
    ]

    @Test(arguments: scripts) func statesThatAreAssignedOrPushedFillAPage(_ script: String) {
        let text = HTMLReaderTests.text(Self.page(script))
        #expect(text == Self.paragraphs.joined(separator: "\n\n"))
    }

    /// A page whose elements are pushed in pieces, one of which ends inside an element.
    @Test func paragraphsThatArePushedAsElements() {
        let cut = Self.third.dropFirst(20)
        let script =
            "<script>self.__next_f.push([1,\"2:[\\\"$\\\",\\\"div\\\",null,{\\\"children\\\":[[\\\"$\\\",\\\"p\\\",null,"
            + "{\\\"children\\\":\\\"\(Self.first)\\\"}],[\\\"$\\\",\\\"p\\\",null,{\\\"children\\\":[\\\""
            + "\(Self.third.prefix(20))\\\",[\\\"$\\\",\\\"b\\\",null,{\\\"children\\\":\\\"\(cut)\\\"}]]}],"
            + "[\\\"$\\\",\"])</script><script>self.__next_f.push([1,\"\\\"p\\\",null,{\\\"children\\\":\\\"\(Self.fourth)"
            + "\\\"}]]}]\\n\"])</script>"
        let text = HTMLReaderTests.text(Self.page(script))
        #expect(text == [Self.first, Self.third, Self.fourth].joined(separator: "\n\n"))
    }

    /// Code, settings and menus are no article.
    @Test(arguments: [
        "<script>window.config = {\"menu\":[{\"title\":\"World\",\"text\":\"All of the news\"}]}</script>",
        "<script>if (a=={\"b\":1}) { c = \"" + String(repeating: "{\\\"", count: 300) + "\" }</script>",
        "<script>self.__next_f.push([1,\"1a:Tffffffff,\"])</script><script>self.__next_f.push([1</script>",
        "<script>x = JSON.parse(\"" + String(repeating: "[", count: 3_000) + "</script>",
    ])
    func otherScriptsHoldNoArticle(_ script: String) { #expect(HTMLReaderTests.text(Self.page(script)).isEmpty) }
}
