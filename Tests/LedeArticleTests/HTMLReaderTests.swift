import LedeText
import Testing

@testable import LedeArticle

@Suite struct HTMLReaderTests {
    static let first =
        "The river Orl rose by two metres in the night, and the bridge to the old town was closed to all traffic."
    static let second =
        "“We have not seen such water since 1987,” said Mara Venn, the mayor, who asked people to stay at home."
    static let third =
        "By noon the fire brigade had brought forty families to the school on the hill, where beds were put up."

    static let fourth =
        "Two of the three pumps at the lower lock had failed in the evening, according to the water board."
    static let fifth =
        "Engineers brought a third one from Holm on Thursday morning, and the level has been falling since then."
    static let sixth =
        "The board will look into the failure of the pumps next week, and it promised to publish what it finds."

    static func page(_ body: String, head: String = "") -> String {
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>Flood closes bridge | The Orl Courier</title>\(head)</head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li><li><a href="/s">Sport</a></li></ul></nav>
        <main><article><h1>Flood closes bridge</h1>\(body)</article></main>
        <footer><p><a href="/p">Privacy policy</a></p><p>© 2026 The Orl Courier. All rights reserved.</p></footer>
        </body></html>
        """
    }

    static func read(_ html: String) -> Article { HTMLReader().read(Array(html.utf8).span) }

    static func text(_ html: String) -> String { String(decoding: read(html).text, as: UTF8.self) }

    /// What a page's article is, and what must not be in it.
    static let pages: [(name: String, body: String, expected: [String])] = [
        ("paragraphs", "<p>\(first)</p><p>\(second)</p><p>\(third)</p>", [first, second, third]),
        ("no end tags", "<p>\(first)<p>\(second)<p>\(third)", [first, second, third]),
        ("line breaks", "<div>\(first)<br><br>\(second)<br/>\n<br/>\(third)</div>", [first, second, third]),
        (
            "heading", "<p>\(first)</p><h2>A night on the hill</h2><p>\(second)</p><p>\(third)</p>",
            [first, "A night on the hill", second, third]
        ),
        (
            "comments",
            "<p>\(first)</p><p>\(second)</p><p>\(third)</p><p>\(fourth)</p><p>\(fifth)</p><p>\(sixth)</p>"
                + "<div id=comments><p>I was there on the hill, and it was far worse than they say, believe me.</p></div>",
            [first, second, third, fourth, fifth, sixth]
        ),
        (
            "caption",
            "<p>\(first)</p><figure><img src=a><figcaption>The bridge at dawn. Photo: Ina Holm</figcaption></figure>"
                + "<p>\(second)</p><p>\(third)</p>", [first, second, third]
        ),
        (
            "script and style",
            "<p>\(first)</p><script>if (a < b) { x = '<p>no</p>' }</script><style>p{}</style><p>\(second)</p>"
                + "<p>\(third)</p>", [first, second, third]
        ),
        (
            "trailing heading", "<p>\(first)</p><p>\(second)</p><p>\(third)</p><h3>Related stories</h3>",
            [first, second, third]
        ),
        ("repetition", "<p>\(first)</p><p>\(second)</p><p>\(first)</p><p>\(third)</p>", [first, second, third]),
        (
            "inline elements",
            "<p>The river <b>O</b>rl rose by <a href=x>two metres</a> in the night,\n and the bridge to the "
                + "old<span> town</span> was closed to all traffic.</p><p>\(second)</p><p>\(third)</p>",
            [first, second, third]
        ),
    ]

    @Test(arguments: pages) func article(_ row: (name: String, body: String, expected: [String])) {
        #expect(
            HTMLReaderTests.text(HTMLReaderTests.page(row.body)) == row.expected.joined(separator: "\n\n"),
            "\(row.name)")
    }

    /// Pages that hold no article.
    static let none = [
        "", " ", "<", "</", "<!--", "<a href=\"", "<html></html>", "<p>Access denied</p>",
        "<h1>404</h1><p>The page was not found.</p><p><a href=/>Home</a></p>",
        "<ul><li><a href=1>One story</a></li><li><a href=2>Another story</a></li></ul>",
        "<form>Log in to read on <input name=user> <button>Log in</button></form>",
        "<p>We use cookies to make this site better. By going on you accept our cookie policy and our privacy policy.</p>",
    ]

    /// Elements that XHTML closes in their start tag took the rest of the page, and text in CDATA was lost.
    @Test(arguments: ["<script src=\"a.js\"/>", "<iframe src=\"x\"/>", "<style/>", "<textarea/>", "<title/>"])
    func elementsOfXHTMLMayBeEmpty(_ element: String) {
        let body = "<p>\(Self.first)</p>\(element)<p><![CDATA[\(Self.second)]]></p><p>\(Self.third)</p>"
        let html = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>\(body)</body></html>"
        #expect(
            Self.text("<?xml version=\"1.0\"?>" + html)
                == [Self.first, Self.second, Self.third].joined(separator: "\n\n"))
        for end in 0..<60 { _ = Self.text("<?xml version=\"1.0\"?><p>a <![CDATA[b]]>".prefix(end).description) }
    }

    @Test(arguments: none) func noArticle(_ html: String) {
        let article = HTMLReaderTests.read(html)
        #expect(article.text.isEmpty)
        #expect(article.findings.contains { $0.code == .noArticle })
    }

    /// Articles of a sentence or two: the pieces of HTML that feeds carry, and pages that say what they are.
    static let brief = [
        "<p>Two people died when a train derailed near Brill on Tuesday morning. The line is closed until Friday.</p>",
        "<p>Bei einem Zugunglück bei Brill sind am Dienstag zwei Menschen gestorben. Die Strecke ist gesperrt.</p>",
        "<p>火曜日の朝、ブリル近郊で旅客列車が脱線し、2人が死亡、31人が負傷した。</p>",
        "<p>Во вторник утром под Бриллем сошёл с рельсов пассажирский поезд, погибли два человека.</p>",
        "<p>لقي شخصان مصرعهما وأصيب 31 آخرون عندما خرج قطار ركاب عن مساره قرب بريل صباح الثلاثاء.</p>",
        "The mayor of Lorne resigned on Tuesday after a long dispute about the harbour.<br/><a href=x>Continue reading</a>",
        "<p>The mayor of Lorne resigned on Tuesday after a long dispute about the harbour. Share this article</p>",
        "<html><title>Mayor resigns</title><body><article><h1>Mayor resigns</h1><p>The mayor of Lorne resigned on Tuesday "
            + "after a long dispute about the harbour.</p></article>",
        "<html><head><title>Mayor resigns</title><meta property=og:type content=article></head><body><div><h1>Mayor resigns"
            + "</h1><p>The mayor of Lorne resigned on Tuesday after a long dispute about the harbour.</p></div>",
    ]

    @Test(arguments: brief) func aSentenceIsAnArticleWhereSomethingSaysSo(_ html: String) {
        let article = HTMLReaderTests.read(html)
        #expect(article.paragraphs.contains { $0.role == .body })
        #expect(!article.findings.contains { $0.code == .noArticle })
    }

    /// The same pages with what a page says of itself.
    @Test(arguments: [
        "<p>Please log in to read this article and all of our other stories about the town of Lorne.</p>",
        "<html><head><meta property=og:type content=article></head><body><article><p>You have to subscribe to read the rest "
            + "of this article about Lorne.</p></article>",
        "<html><title>404 Not Found</title><body><article><p>The requested address was not found on this server of the town."
            + "</p></article>",
        "<html><title>Lorne</title><body><div><p>The mayor of Lorne resigned on Tuesday after a dispute.</p></div>",
    ])
    func aSentenceOfAPageIsNoArticle(_ html: String) { #expect(HTMLReaderTests.read(html).text.isEmpty) }

    @Test func roles() {
        let body =
            "<p class=byline>By Jana Rook</p><p>5 March 2026</p><p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>"
        let article = Self.read(Self.page(body))
        let roles = article.paragraphs.map(\.role)
        #expect(article.title == "Flood closes bridge")
        #expect(article.author == "Jana Rook")
        #expect(article.published == PublicationDate(year: 2026, month: 3, day: 5))
        #expect(roles.filter { $0 == .headline }.count == 1)
        #expect(roles.filter { $0 == .byline }.count == 1)
        #expect(roles.filter { $0 == .dateline }.count == 1)
        #expect(roles.filter { $0 == .body }.count == 3)
        #expect(roles.contains(.boilerplate))
    }

    /// The paragraphs of an article stand in the state of a script, beside teasers of others.
    static let states = [
        "{\"props\":{\"story\":{\"title\":\"Flood\",\"body\":[BLOCKS]},\"more\":[{\"body\":\"A short teaser.\"}]}}",
        "{\"page\":{\"data\":{\"articleBody\":\"HTML\"},\"menu\":[{\"text\":\"World\"},{\"text\":\"Sport\"}]}}",
    ]

    @Test(arguments: states) func theStateOfAScriptFillsAPageWithoutAnArticle(_ state: String) {
        let paragraphs = [Self.first, Self.third, Self.fourth, Self.fifth, Self.sixth]
        let blocks = paragraphs.map { "{\"type\":\"paragraph\",\"children\":[{\"text\":\"\($0)\"}]}" }
        let html = paragraphs.map { "<p>\($0)<\\/p>" }.joined()
        let json =
            state.split(separator: "BLOCKS", omittingEmptySubsequences: false).joined(
                separator: blocks.joined(separator: ",")
            )
            .split(separator: "HTML", omittingEmptySubsequences: false).joined(separator: html)
        let script = "<script id=\"__NEXT_DATA__\" type=\"application/json\">\(json)</script>"
        let empty = "<html lang=en><title>Flood</title><body><nav><a href=/>Home</a></nav><div id=app></div>\(script)"
        #expect(Self.read(empty).text == Array(paragraphs.joined(separator: "\n\n").utf8))
        // A page that shows its article is read as it is shown.
        let shown = Self.page("<p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third)</p>\(script)")
        #expect(Self.read(shown).text == Array([Self.first, Self.second, Self.third].joined(separator: "\n\n").utf8))
    }

    @Test func textOfJSONLDStandsForAPageThatShowsNone() {
        let body =
            [Self.first, Self.second, Self.third].joined(separator: "\\n\\n")
            + " Nobody was hurt, the police said on Friday."
        let html =
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(body)\"}</script><div id=app></div>"
        #expect(Self.text(html).hasPrefix(Self.first + "\n\n" + Self.second))
    }

    /// Every word of the article stands on the page, whatever the page is.
    @Test func textIsMadeOfThePage() {
        var state: UInt64 = 88_172_645_463_325_252
        func next(_ count: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(count))
        }
        let parts = [
            "<p>", "</p>", "<div class=\"post-content\">", "</div>", "<table><tr><td>", "</td></tr></table>",
            "<ul><li>",
            "</ul>", "<a href=x>", "</a>", "<b>", "</b>", "<br>", "<h2>", "</h2>", "<!-- no -->", "<script>no</script>",
            Self.first, Self.second, Self.third, " ", "<article>", "</article>", "&amp;", "<title>", "</title>", "<",
        ]
        for _ in 0..<300 {
            let html = (0..<40).map { _ in parts[next(parts.count)] }.joined()
            let page = Array(html.utf8)
            let article = HTMLReader().read(page.span)
            let words = Set(html.split { " <>".contains($0) }.map(String.init))
            for paragraph in article.paragraphs where paragraph.role.isText {
                let content = String(decoding: article.content(of: paragraph), as: UTF8.self)
                #expect(!content.isEmpty && !content.hasPrefix(" ") && !content.hasSuffix(" "))
                for word in content.split(separator: " ") where word.count > 8 && !word.contains("&") {
                    #expect(words.contains { word.contains($0) || $0.contains(word) })
                }
            }
        }
    }
}

@Suite struct HTMLParserTests {
    /// The visible text of markup, blocks separated by bars.
    static func blocks(_ html: String) -> String {
        let page = BlockBuilder.blocks(of: HTMLParser.parse(Array(html.utf8)))
        return page.blocks.map { String(decoding: page.text[$0.range], as: UTF8.self) }.joined(separator: "|")
    }

    static let cases: [(String, String)] = [
        ("<p>a<p>b", "a|b"), ("<ul><li>a<li>b</ul>c", "a|b|c"), ("<table><tr><td>a<td>b<tr><td>c</table>d", "a b|c|d"),
        ("a<br>b", "a b"), ("a<br><br>b", "a|b"), ("<b>a</b>b", "ab"), ("a <b>b</b> c", "a b c"),
        ("a<div>b</div>c", "a|b|c"),
        ("a&amp;b &lt;i&gt; &#8217; &#x41; &eacute &nosuch;", "a&b <i> ’ A é &nosuch;"), ("AT&T &ampx", "AT&T &x"),
        ("hall&amp;rsquo;s &amp;#8217; &#38;eacute; a&amp;amp;b", "hall’s ’ é a&b"),
        ("&amp;lt;p&amp;gt; &amp;#60; &amp;nosuch; &amp;eacute &amp;", "&lt;p&gt; &#60; &nosuch; &eacute &"),
        ("&#0;&#x110000;&#xD800;", "\u{FFFD}\u{FFFD}\u{FFFD}"), ("&#150;", "–"), ("a &#x202E;b&#8203;c", "a bc"),
        ("<script>a<b</script>c", "c"), ("<title>t</title>a", "a"), ("<!-- a -- > b -->c", "c"), ("<!-->a", "a"),
        ("a < b <3 </ x>c", "a < b <3 c"), ("<p title='>'>a", "a"), ("<p hidden>a</p>bbbbbbbb", "bbbbbbbb"),
        ("<p style='display: none'>a</p>bbbbbbb", "bbbbbbb"), ("<textarea>a</textarea>b", "b"),
        ("<a><p>a</a>b</p>c", "ab|c"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "a|b|c"), ("<h2>a<h3>b</h3>c", "a|b|c"), ("<pre>a\nb</pre>", "a b"),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a|b"), ("<select><option>a</select>b", "b"), ("", ""),
    ]

    @Test(arguments: cases) func text(_ html: String, _ expected: String) {
        #expect(HTMLParserTests.blocks(html) == expected, "\(html)")
    }

    @Test func namesMatchTheCases() {
        let names = HTMLElement.names.description.split { $0 == " " || $0 == "\n" }
        #expect(names.map(String.init) == HTMLElement.allCases.dropFirst(2).map { "\($0)" })
    }

    /// Nesting, attributes and texts without end are read in time and without a trap.
    @Test(arguments: [
        ("<div>", "</div>"), ("<b>", ""), ("<table><tr><td>", ""), ("<ul><li>", ""), ("<p a=1 b=2 ", ""), ("&amp", ""),
        ("<a href=\"", ""), ("<!--", ""), ("<title>", ""), ("\u{0}", ""), ("<h1>", "</h2>"),
        ("<span class=author>", ""),
    ]) func bombs(_ open: String, _ close: String) {
        let article = HTMLReaderTests.read(
            String(repeating: open, count: 20_000) + HTMLReaderTests.first + String(repeating: close, count: 20_000))
        #expect(article.paragraphs.allSatisfy { $0.range.upperBound <= max(article.text.count, article.removed.count) })
    }

    @Test func textBelowTheDepthLimitIsKept() {
        let html =
            String(repeating: "<div>", count: 5_000) + "<p>deep</p>" + String(repeating: "</div>", count: 5_000)
            + "<p>after"
        #expect(HTMLParserTests.blocks(html) == "deep|after")
    }

    @Test func weightsMatchTheFigures() {
        #expect(BlockClassifierWeights.first.count == BlockFeatures.names.count)
    }
}
