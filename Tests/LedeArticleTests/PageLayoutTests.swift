import LedeText
import Testing

@testable import LedeArticle

/// How pages lay out the head of an article and what they set between its paragraphs; people and places are invented.
@Suite struct PageLayoutTests {
    static let first = HTMLReaderTests.first
    static let second = HTMLReaderTests.second
    static let third = HTMLReaderTests.third
    static let prose = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"
    static let plain = [first, second, third].joined(separator: "\n\n")

    static func read(_ body: String, head: String = "") -> Article {
        PageCaseTests.read(PageCaseTests.page(body, head: head))
    }

    static func text(_ body: String) -> String { String(decoding: read(body).text, as: UTF8.self) }

    // MARK: - Tables

    /// A row is no sentence, whatever its last cell ends with.
    @Test func rowsOfSeveralCellsAreDoubtful() {
        let row = "<tr><td>26/0413</td><td>Land off Peg Lane</td><td>Erection of 212 dwellings with access.</td></tr>"
        let article = Self.read(
            "<p>\(Self.first)</p><p>\(Self.second)</p><table>\(row)</table><p>\(Self.third)</p>")
        let roles = article.paragraphs.filter { $0.role.isText }.map(\.role)
        #expect(roles == [.body, .body, .doubtful, .body])
        #expect(
            String(decoding: article.text, as: UTF8.self).contains(
                "26/0413 Land off Peg Lane Erection of 212 dwellings with access."))
    }

    /// Editors leave a joiner in an empty paragraph.
    @Test func paragraphsOfJoinersAreNoText() {
        let text = Self.text("<p>\(Self.first)</p><p>\u{200D}</p><p>\u{200C}\u{200D}</p><p>\(Self.second)</p>")
        #expect(text == Self.first + "\n\n" + Self.second)
    }

    @Test func cellsThatHoldTheArticleAreItsText() {
        let article = Self.read("<table><tr><td>\(Self.first)</td></tr><tr><td>\(Self.second)</td></tr></table>")
        #expect(article.paragraphs.filter { $0.role.isText }.map(\.role) == [.body, .body])
    }

    /// A table that lays out the page holds the head of its article.
    @Test(arguments: [
        "<table><tr><td><p>By Jana Rook - Thursday, March 5, 2026</p></td></tr></table>",
        "<table><tr><td>By Jana Rook</td></tr><tr><td>Thursday, March 5, 2026</td></tr></table>",
        "<table><tr><td>By Jana Rook</td><td>March 5, 2026</td></tr></table>",
        "<table><tr><td>By Jana Rook<br>Courier Staff Writer<br>March 5, 2026</td><td><img src=a></td></tr></table>",
        "<table><tr><td><img src=a></td><td><table><tr><td>By Jana Rook, March 5, 2026</td></tr></table></td></tr></table>",
    ])
    func headsInTablesOfTheLayout(_ table: String) {
        let article = Self.read(table + Self.prose)
        #expect(article.author == "Jana Rook")
        #expect(article.published?.text == "2026-03-05")
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
    }

    @Test(arguments: [
        "<table><tr><th>Day<th>Level</tr><tr><td>March 5, 2026<td>4 m</tr></table>",
        "<table><tr><td>March 5, 2026<td>4 m</tr><tr><td>March 6, 2026<td>3 m</tr></table>",
    ])
    func datesOfTablesOfFiguresAreNotThePages(_ table: String) {
        #expect(Self.read(table + Self.prose).published == nil)
    }

    // MARK: - Line breaks

    /// Single line breaks in a head part its lines.
    @Test(arguments: [
        "<p>Posted: Thursday, March 5, 2026<br>By Jana Rook<br>Courier Staff Writer</p>",
        "<p>JANA ROOK, Staff Writer<br>Last updated: 2026/03/05 18:22</p>",
        "<p>By Jana Rook<br><time datetime=2026-03-05>5 March</time></p>",
        "<div>By <a href=/rook>Jana Rook</a><br>Published 3:12 pm Thursday, March 5, 2026</div>",
        "<font size=1>By Jana Rook<br>Thursday, March 5, 2026</font><br><br>",
    ])
    func singleBreaksPartTheLinesOfAHead(_ head: String) {
        let article = Self.read(head + Self.prose)
        #expect(article.author?.lowercased() == "jana rook")
        #expect(article.published?.text == "2026-03-05")
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
    }

    @Test func severalNamesAboveADateAreNoText() {
        let head = "<p>By Jana Rook, Per Holm and Ina Vale<br>March 5, 2026 at 6:00 a.m. EST</p>"
        let article = Self.read(head + Self.prose)
        #expect(article.author == "Jana Rook, Per Holm, Ina Vale")
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
    }

    /// The headline of an old page stands in the block with its byline; its title begins with the paper and the section.
    @Test func headlinesBetweenSingleBreaks() {
        let html =
            "<html><head><title>Orl Valley Courier - Local News - Flood closes bridge</title></head><body><table><tr>"
            + "<td colspan=2><font size=1>Orl Valley Courier</font></td></tr><tr><td><b>Today's weather</b><br>Cloudy, 12C</td>"
            + "<td><font size=1>Posted: Thursday, March 5, 2026</font><br><font size=5><b>Flood closes bridge for a week"
            + "</b></font><br><i>By Jana Rook<br>Courier Staff Writer</i><br><br>\(Self.first)<br><br>\(Self.second)<br><br>"
            + "\(Self.third)</td></tr></table></body></html>"
        let article = PageCaseTests.read(html)
        #expect(article.title == "Flood closes bridge for a week")
        #expect(article.author == "Jana Rook")
        #expect(article.published?.text == "2026-03-05")
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
    }

    /// Lists and verses are not parted at their breaks.
    @Test(arguments: [
        "Keyboard lowers below desk<br>Strong springs<br>Five years of warranty", "The river rose<br>The bridge fell",
        "Bridge: 12 metres<br>Lock: 9 metres<br>By the mill: 7 metres",
    ])
    func otherLinesStayTogether(_ lines: String) {
        #expect(!HTMLParserTests.blocks("<p>\(lines)</p>").contains("|"))
    }

    // MARK: - Buttons

    @Test func buttonsAreNoTextAndNotGlued() {
        let buttons = "<div><button>Listen</button><button>Print</button><button>Share</button></div>"
        #expect(HTMLParserTests.blocks(buttons) == "Listen Print Share")
        #expect(Self.text(buttons + Self.prose) == Self.plain)
        let named = Self.read("<p>By <button>Jana Rook</button></p>" + Self.prose)
        #expect(named.author == "Jana Rook")
    }

    @Test(arguments: [
        "<span>Mehr zum Thema</span><a>Wie die Orl ein Dorf überrascht</a>", "<a>How a flood stops a town</a>",
        "<p>Rovers sack coach after defeat</p>",
    ])
    func teasersOfOneLineAreNoText(_ line: String) {
        let teaser = "<div class=teaser>\(line)</div>"
        #expect(Self.text("<p>\(Self.first)</p><p>\(Self.second)</p>\(teaser)<p>\(Self.third)</p>") == Self.plain)
    }

    // MARK: - Authors

    /// Heads without a word of markup, and the author that their readers see.
    @Test(arguments: [
        ("<p>Posted by <b>Jana Rook</b> at 8:15 AM</p>", "Jana Rook"),
        ("<p>By <strong>Jana Rook</strong> Reporter</p>", "Jana Rook"),
        ("<p>Published: 05.03.2026 14:22 | Author: Jana Rook | Section: Business</p>", "Jana Rook"),
        ("<p>Thursday, 5 March 2026, 16:30 | Jana Rook, Holm</p>", "Jana Rook"),
        ("<p>Reported by Jana Rook on Thursday, March 5th, 2026</p>", "Jana Rook"),
        ("<p>Jana Rook</p><p>5 March 2026</p>", "Jana Rook"), ("<p>Jana Rook, Orl</p><p>5 March 2026</p>", "Jana Rook"),
        ("<p>Jana Rook and Per Holt</p><p>5 March 2026</p>", "Jana Rook, Per Holt"),
        ("<p>Jana Rook</p><p>Holm, 5 March 2026</p>", "Jana Rook"),
        ("<div>Jana Rook<br>Staff Writer</div><div>March 5, 2026</div>", "Jana Rook"),
        ("<p>Opinion | Jana Rook | 5 March 2026</p>", "Jana Rook"),
        ("<table><tr><td>By Jana Rook</td><td>Thursday, March 5, 2026</td></tr></table>", "Jana Rook"),
        ("<p>5 March 2026</p><p>Jana Rook</p>", "Jana Rook"),
        ("<div class='credits reader-credits'>Jana Rook</div>", "Jana Rook"),
    ])
    func authors(_ head: String, _ expected: String) {
        let article = Self.read(head + Self.prose)
        #expect(article.author == expected)
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
    }

    /// Who is no author: the paper, its staff, a place that the article is about, a headline of another article.
    @Test(arguments: [
        "<p>Published by Orl Valley Courier on Mar. 5, 2026.</p>", "<p>By the Orl Post staff</p><p>5 March 2026</p>",
        "<p>By the Editorial Board</p><p>March 5, 2026</p>",
        "<p>BY STAFF REPORTER</p><p>March 5, 2026</p>",
    ])
    func thePaperIsNoAuthor(_ head: String) {
        let article = Self.read(head + Self.prose)
        #expect(article.author == nil)
        #expect(article.published?.text == "2026-03-05")
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
    }

    @Test(arguments: [
        "<p>River Orl</p><p>5 March 2026</p>", "<p>Jana Rook</p>",
        "<p>Mara Venn</p><p>5 March 2026</p>", "<p>Flood Bridge</p><p>5 March 2026</p>",
        "<p>Middle East</p><p>5 March 2026</p>", "<p>5 March 2026 | Health and Science</p>",
        "<p>Climate Change · 5 March 2026</p>", "<p>Associated Press</p><p>5 March 2026</p>",
        "<div><span>AP</span><span>JANA ROOK</span></div><p>5 March 2026</p>",
    ])
    func linesThatAreNoAuthors(_ head: String) { #expect(Self.read(head + Self.prose).author == nil) }

    // MARK: - Titles

    @Test(arguments: [
        ("Print - Flood closes bridge to old town", "<h2>Flood closes bridge to old town</h2>"),
        ("Flood closes bridge to old town - OrlNews.example", "<div class=hed>Flood closes bridge to old town</div>"),
        ("Article", "<div class=kicker>HOLM</div><div class=title>Flood closes bridge to old town</div>"),
        ("Orl Courier - News - Flood closes bridge", "<p><b>Flood closes bridge to old town</b></p>"),
    ])
    func titlesOfPagesThatDeclareNone(_ title: String, _ line: String) {
        let html = "<html><head><title>\(title)</title></head><body><div>\(line)\(Self.prose)</div></body></html>"
        let article = PageCaseTests.read(html)
        #expect(article.title == "Flood closes bridge to old town")
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
    }

    // MARK: - Quotes, notes and boxes

    @Test func aParagraphBehindACaptionedQuoteStays() {
        let last = "Neighbours have the right to one quiet Friday a month. They chose the last."
        func block(_ content: String) -> String { "<div><div class=sqs-block-content>\(content)</div></div>" }
        let html =
            "<html lang=en><head><title>Night market returns to Quay Street</title></head><body><main><section>"
            + "<article class=h-entry><div class=blog-item-wrapper><div class=blog-item-top-wrapper>"
            + "<h1>Night market returns to Quay Street</h1></div><div><div><figure><img><figcaption><p>Quay Street in 2018, on "
            + "the last night of the old market.</p></figcaption></figure></div>"
            + block(
                "<p>The market was closed in 2019, when a gas bottle exploded and hurt 11 people. Open flames will now be "
                    + "forbidden; the cooks get electricity from the tram depot.</p><p>“I cried,” said Mara Venn, whose "
                    + "mother sold bread at the lock.</p>")
            + "<div><figure><blockquote><span>“</span>I cried<span>”</span></blockquote><figcaption>— Mara Venn</figcaption>"
            + "</figure></div>" + block("<p>\(last)</p>") + "</div></div></article><section class=item-pagination><a>"
            + "<div>Previous</div><h2>Swimmers want their pier back</h2></a><a><div>Next</div><h2>The fish auction moves "
            + "online</h2></a></section></section></main></body></html>"
        #expect(PageCaseTests.text(html).hasSuffix(last))
    }

    @Test(arguments: [",", ";", ":"]) func numbersOfNotesBehindPartsOfASentence(_ sign: String) {
        #expect(HTMLParserTests.blocks("<p>In 1970\(sign)<sup>3</sup> it rose.</p>") == "In 1970\(sign) it rose.")
        #expect(HTMLParserTests.blocks("<p>It has 300 m<sup>2</sup>\(sign) more.</p>") == "It has 300 m2\(sign) more.")
    }

    /// Boxes between the paragraphs that lead elsewhere or ask for something.
    @Test(arguments: [
        "<amp-accordion><section><h4>Related: the flood of May</h4><p>In May some 6,000 people left their homes for a week."
            + "</p></section></amp-accordion>",
        "<aside><h4>Trending</h4><p>Rovers sack coach after cup defeat in Holm</p></aside>",
        "<div class=inline><p>Read also</p><p>Line to buy rail freight group for 1.4 billion crowns</p></div>",
        "<p><strong>MORE: </strong><a>What the flood means for the mine at Kell</a></p>",
        "<p><em>You may also like: The last salt boat</em></p>",
        "<div class='kg-card kg-bookmark-card'><a><div>The price of a tower</div><div>The new tower cost twice as much as it "
            + "should have. Nobody wants to say why.</div></a></div>",
        "<div class='kg-card kg-callout-card'><div>💡</div><div>Do you work for a utility? Contact us securely.</div></div>",
        "<div class='kg-card kg-signup-card'><h2>Sign up for the Courier</h2><p>Reporting on power and water</p></div>",
    ])
    func boxesBetweenTheParagraphs(_ box: String) {
        #expect(Self.text("<p>\(Self.first)</p><p>\(Self.second)</p>\(box)<p>\(Self.third)</p>") == Self.plain)
    }

    @Test(arguments: [
        "<div><h3>More than a flood</h3><p>The level was the highest since the lock was built in 1911.</p></div>",
        "<section><h3>Weather</h3><p>It will rain until Sunday, and the wind will turn to the north.</p></section>",
    ])
    func partsOfTheArticleInBoxesStay(_ box: String) {
        let text = Self.text("<p>\(Self.first)</p><p>\(Self.second)</p>\(box)<p>\(Self.third)</p>")
        #expect(text.contains("1911") || text.contains("north"))
    }

    /// Quotes that are set apart and made of sentences of one paragraph.
    @Test(arguments: [
        "<aside><blockquote>The river took the road. It did not ask</blockquote><footer>Mara Venn, mayor</footer></aside>",
        "<div class=pullquote><p>“The river took the road”</p></div>",
        "<blockquote><p>It did not ask: the river took the road.</p></blockquote>",
    ])
    func quotesToldAgain(_ quote: String) {
        let said = "“The river took the road,” said Mara Venn, the mayor of 611 people. “It did not ask.”"
        let text = Self.text("<p>\(Self.first)</p><p>\(said)</p>\(quote)<p>\(Self.third)</p>")
        let isOther = quote.contains("ask:")
        #expect((text == [Self.first, said, Self.third].joined(separator: "\n\n")) == !isOther)
    }

    /// A place before the first sentence that style alone parts from it is a line of its own; other elements that run on
    /// get a space.
    @Test(arguments: [
        ("<p><span class=location-stamp>Tallow</span>\(first)</p>", "Tallow\n\n\(first)"),
        ("<p><span class=\"dateline\">Đà Nẵng</span>\(first)</p>", "Đà Nẵng\n\n\(first)"),
        ("<p><span>Tallow</span>\(first)</p>", "Tallow \(first)"),
        ("<p><cite>Ann wrote:</cite>\(first)</p>", "Ann wrote: \(first)"),
        ("<p><span class=cap>\(first.prefix(1))</span>\(first.dropFirst())</p>", first),
        ("<p><span>The Mac</span>Holm line: \(first)</p>", "The Mac Holm line: \(first)"),
        ("<p><b>The i</b>Boat: \(first)</p>", "The iBoat: \(first)"),
    ])
    func elementsThatRunOn(_ paragraph: String, _ text: String) {
        #expect(
            Self.text(paragraph + "<p>\(Self.second)</p><p>\(Self.third)</p>")
                == [text, Self.second, Self.third].joined(separator: "\n\n"))
    }
}
