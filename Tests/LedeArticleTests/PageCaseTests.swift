import LedeText
import Testing

@testable import LedeArticle

/// Pages that were read wrongly once; people and places are invented.
@Suite struct PageCaseTests {
    static let first = HTMLReaderTests.first
    static let second = HTMLReaderTests.second
    static let third = HTMLReaderTests.third

    static func read(_ html: String) -> Article { HTMLReader().read(Array(html.utf8).span) }

    static func text(_ html: String) -> String { String(decoding: read(html).text, as: UTF8.self) }

    static func page(_ body: String, head: String = "", lang: String = "en") -> String {
        "<html lang=\(lang)><head><title>Flood closes bridge</title>\(head)</head><body><article>"
            + "<h1>Flood closes bridge</h1>\(body)</article></body></html>"
    }

    /// A sentence with a slash is no credit, and its paragraph no caption.
    @Test(arguments: [
        "The new fares start on Monday, the company said. Fares are $20/$30.",
        "The motion was carried on Tuesday by the two largest groups. It passed 24/11.",
        "The twins took the doubles title on Sunday. They beat Orme/Vale.",
        "He grew up by the river and left it at sixteen. “He lives in Holm/Orl.”",
        "Das Derby sahen 24.300 Menschen. Die Saison 2025/26 endet im Mai",
        "The number was drawn on Saturday night in Holm (odds 1/4000)",
    ])
    func aSlashIsNoCredit(_ line: String) {
        let bytes = Array(line.utf8)
        #expect(!CaptionCredit.ends(bytes.span, in: 0..<bytes.count))
    }

    @Test(arguments: [
        "The bridge at dawn. Jon Orme / The Post", "Firefighters at the bridge, this morning. / EFE",
        "The mayor at the lock. (Ines Vale/The Post)",
    ])
    func aCreditMayHaveSpacesAroundItsSlash(_ line: String) {
        let bytes = Array(line.utf8)
        #expect(CaptionCredit.ends(bytes.span, in: 0..<bytes.count))
    }

    static let published = "<meta property=article:published_time content=2026-03-02T08:00:00Z>"

    /// A day that the article tells of does not replace the declared one.
    @Test(arguments: [
        "<p><b>When:</b> March 14, 2026</p>", "<div class=event-date>Saturday, March 14, 2026, 7 p.m.</div>",
        "<div class=event-date>March 14, 2026</div>", "<ul><li>Friday, 12 June 2026: opening</li></ul>",
        "<p>March 3, 1931 – February 27, 2026</p>", "<h2>What happened on January 12, 1987</h2>",
    ])
    func aDayOfTheNewsIsNotThatOfThePage(_ line: String) {
        let html = Self.page(line + "<p>\(Self.first)</p><p>\(Self.second)</p>", head: Self.published)
        #expect(Self.read(html).published?.text.hasPrefix("2026-03-02") == true)
    }

    /// One that the page shows as its own does: a line that is nothing but a day, or one of the declared day's neighbours.
    @Test(arguments: [
        ("<div class=date>March 3, 2026</div>", "2026-03-03"), ("<p>Sunday, March 1, 2026, 7 a.m.</p>", "2026-03-01"),
        ("<h4>March 8, 2026</h4>", "2026-03-08"),
        ("<ul class=post-meta><li>March 1, 2026 by Jana Rook</ul>", "2026-03-01"),
    ])
    func theShownDayGoesBeforeTheDeclaredOne(_ line: String, _ day: String) {
        let html = Self.page(line + "<p>\(Self.first)</p><p>\(Self.second)</p>", head: Self.published)
        #expect(Self.read(html).published?.text == day)
    }

    /// Dates and names in headings and lists are no dateline and no byline of the page.
    @Test(arguments: [
        "<h3>3 January 2026</h3>", "<h3>Holm: 12 April 2026</h3>",
        "<ul><li>High Street from 14 March 2026</li><li>Mill Lane from 15 March 2026</li></ul>",
        "<p><strong>Carl Voss, writer</strong></p>", "<p>Lido opens on 4 May 2026</p>",
    ])
    func linesBehindTheFirstParagraphAreTheArticles(_ line: String) {
        let html = Self.page(
            "<p class=byline>By Jana Rook</p><p>\(Self.first)</p>\(line)<p>\(Self.second)</p><p>\(Self.third)</p>")
        let article = Self.read(html)
        let kept = article.paragraphs.filter { $0.role.isText }.count
        #expect(kept == (line.contains("Mill") ? 5 : 4))
        #expect(article.author == "Jana Rook")
    }

    /// What only screen readers read is no text; what names the author or the kind of a date is.
    @Test func whatIsReadAloudOnlyIsNoText() {
        let html = Self.page(
            "<p><span class=sr-only>By</span> Jana Rook</p>"
                + "<p>The bridge to the old town was closed to all traffic, <a href=x>the board said<span "
                + "class=\"link visually-hidden\"> (opens in a new tab)</span></a>, and forty families left their homes.</p>"
                + "<p>\(Self.second)</p><p>\(Self.third)</p>")
        let article = Self.read(html)
        let text = String(decoding: article.text, as: UTF8.self)
        #expect(text.contains("the board said, and forty"))
        #expect(article.author == "Jana Rook")
    }

    @Test func readingsAboveCharactersAreNoText() {
        let blocks = HTMLParserTests.blocks("<p><ruby>十日<rp>(</rp><rt>とおか</rt><rp>)</rp></ruby>早く咲く</p>")
        #expect(blocks == "十日早く咲く")
    }

    /// Elements without text are passed over in bounded time, too.
    @Test func textIsSearchedForAmongFewNodes() {
        let tree = HTMLParser.parse(Array((String(repeating: "<wbr>", count: 1_000) + "far").utf8))
        #expect(tree.textContent(of: 0, limit: 10).isEmpty)
        #expect(tree.textContent(of: 0, limit: 1_000) == Array("far".utf8))
    }
}
