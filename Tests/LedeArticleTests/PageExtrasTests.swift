import LedeText
import Testing

@testable import LedeArticle

/// What stands among the paragraphs of an article and is none of it; people and places are invented.
@Suite struct PageCaseExtrasTests {
    static let first = HTMLReaderTests.first
    static let second = HTMLReaderTests.second
    static let third = HTMLReaderTests.third
    static let fourth = HTMLReaderTests.fourth

    static func text(_ body: String, head: String = "") -> String {
        PageCaseTests.text(PageCaseTests.page(body, head: head))
    }

    static let prose = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"
    static let plain = [first, second, third].joined(separator: "\n\n")

    /// A paragraph at either end that begins with the author's name tells who wrote it; one between does not.
    @Test func whoWroteIt() {
        let head = "<meta name=author content='Jana Rook'>"
        let bio = "<p>Jana Rook, born in 1981, covers the Orl and the towns on its banks.</p>"
        #expect(Self.text(Self.prose + bio, head: head) == Self.plain)
        #expect(Self.text(bio + Self.prose, head: head) == Self.plain)
        #expect(Self.text(Self.prose + bio).hasSuffix("banks."))
        #expect(Self.text("<p>\(Self.fourth)</p>" + bio + Self.prose, head: head).contains("born in 1981"))
        #expect(Self.text(Self.prose + bio.replacing("Rook,", with: "Rooks,"), head: head).hasSuffix("banks."))
    }

    /// A quote that is set apart and stands in a paragraph, too, goes with its name; another quotation stays.
    @Test(arguments: [
        ("<blockquote><p>We have not seen such water since 1987</p><cite>Mara Venn</cite></blockquote>", false),
        ("<p class=pullquote>“We have not seen such water since 1987” — Mara Venn</p>", false),
        ("<div class='quote-pull'>We have not seen such water since 1987,</div>", false),
        ("<blockquote><p>We have never seen such water here, not in 1987, nor in 1954.</p></blockquote>", true),
    ])
    func pullQuotes(_ quote: String, _ stays: Bool) {
        let text = Self.text("<p>\(Self.first)</p><p>\(Self.second)</p>\(quote)<p>\(Self.third)</p>")
        #expect((text != Self.plain) == stays)
    }

    /// All links under a label go, not the first alone.
    @Test func linksUnderALabel() {
        let links =
            "<p><strong>Related stories</strong></p><p><a href=1>Crane may be raised</a></p>"
            + "<p><a href=2>How to test ice with a broom</a></p><p><a href=3>A winter on the Orl</a></p>"
        #expect(Self.text("<p>\(Self.first)</p><p>\(Self.second)</p>\(links)<p>\(Self.third)</p>") == Self.plain)
    }

    /// A notice behind or before the sentences of a paragraph costs none of them.
    @Test func noticesInParagraphs() {
        let notice = "<a href=x>Click here to subscribe to our newsletter.</a>"
        #expect(Self.text("<p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third) \(notice)</p>") == Self.plain)
        let article = PageCaseTests.read(
            PageCaseTests.page("<p>\(Self.first)</p><p>\(Self.second)</p><p>\(Self.third) \(notice)</p>"))
        #expect(String(decoding: article.removed, as: UTF8.self).contains("Click here to subscribe"))
    }

    /// A card among comments, whose text is not counted, was read once for each of its blocks: 145 KB took six seconds.
    @Test(arguments: [
        ("<div class=callout-card>", "<p>ab cd</p>"), ("<div>", "<p>Trending</p>"),
        ("<div class=callout-card>", "<div><p>ab cd?</p></div>"),
    ])
    func boxesAmongCommentsAreReadInLinearTime(_ start: String, _ piece: String) {
        let comments = "<div class=comments>\(start)\(String(repeating: piece, count: 60_000))</div></div>"
        let text = Self.text("<article>\(Self.prose)</article>\(comments)")
        #expect(text.hasPrefix(Self.plain))
    }

    /// A heading that counts comments ends the article.
    @Test(arguments: ["2 Responses to “Flood closes bridge”", "Kommentare (2)", "14 comments"])
    func comments(_ heading: String) {
        let comments =
            "<h3>\(heading)</h3><div><b>oldsalt says:</b><p>I was there in 1987, and the water was much "
            + "higher than that, up to the roof of the lock.</p></div>"
        #expect(Self.text(Self.prose + comments) == Self.plain)
    }

    @Test func aHeadingOfTheArticleCountsNoComments() {
        let text = Self.text(Self.prose + "<h3>14 comments that changed the town</h3><p>\(Self.fourth)</p>")
        #expect(text.hasSuffix(Self.fourth))
    }

    static let other =
        "<p>Two red pandas were born at the zoo of Holm on Sunday, the first in its ninety years.</p>"
        + "<p>Visitors can vote until Friday on the names of the twins, who weigh a hundred grams each.</p>"

    /// Pages that load the next article below: in a container of its own, whatever its element is.
    @Test(arguments: [
        "<div><article><h1>Flood closes bridge</h1>\(prose)</article></div>"
            + "<div><article><h1>Panda twins born</h1>\(other)</article></div>",
        "<div class=a><h1>Flood closes bridge</h1>\(prose)</div><div class=b><h1>Panda twins born</h1>\(other)</div>",
    ])
    func theNextArticle(_ body: String) {
        let html = "<html lang=en><title>Flood closes bridge</title><body><main>\(body)</main></body></html>"
        #expect(PageCaseTests.text(html) == Self.plain)
    }

    @Test func sectionsAreNoArticles() {
        let body = "<div><h1>Flood closes bridge</h1>\(Self.prose)<h1>What is next</h1>\(Self.other)</div>"
        #expect(PageCaseTests.text("<html lang=en><title>Flood closes bridge</title><body>\(body)").contains("panda"))
    }

    /// Notices known by their form.
    @Test(arguments: [
        "Haben Sie etwas gesehen? redaktion@orl.example", "Artikel anhören (4 Min.)", "この記事を聴く（4分）", "Tags: Orl, Holm",
        "Watch: The Orl from above", "Im Video: Die Orl von oben",
    ])
    func noticesByTheirForm(_ line: String) {
        let bytes = Array(line.utf8)
        let features = LineFeatures(bytes.span, 0..<bytes.count, patterns: LinePatterns.patterns(for: .english))
        #expect(PageNotice.isNotice(features, bytes.span) == true)
    }

    @Test(arguments: [
        "She wrote from jana@orl.example to nobody, said the mayor", "The bridge was closed for a year (1987)",
        "The plan: a second lock above the town", "He won the race (and the cup)", "Jana Rook (CSU)", "()", ")", "(4",
    ])
    func linesOfTheArticle(_ line: String) {
        let bytes = Array(line.utf8)
        let features = LineFeatures(bytes.span, 0..<bytes.count, patterns: LinePatterns.patterns(for: .english))
        #expect(PageNotice.isNotice(features, bytes.span) == false)
    }

    /// What editors note at a document beside its text: marks with letters, and the notes below.
    @Test func commentsOfADocument() {
        func mark(_ letter: String) -> String {
            "<sup><a href='#cmnt\(letter)' id='cmnt_ref\(letter)'>[\(letter)]</a></sup>"
        }
        func note(_ letter: String, _ text: String) -> String {
            "<div><p><a href='#cmnt_ref\(letter)' id='cmnt\(letter)'>[\(letter)]</a><span>\(text)</span></p></div>"
        }
        let body =
            "<p><span>\(Self.first)</span>\(mark("a"))</p><p><span>\(Self.second)</span>\(mark("b"))</p>"
            + "<p><span>\(Self.third)</span></p>"
            + note("a", "Is the year right? She said that it was nine years ago.")
            + note("b", "Checked with the mayor.")
        #expect(Self.text(body) == Self.plain)
    }

    /// An article in one element with a link to a footnote's mark at its beginning is no note.
    @Test func anArticleBehindALinkToAFootnote() {
        let rest = String(repeating: "<p>\(Self.second)</p>", count: 12)
        let text = Self.text("<div><a href='#fnref1'>1</a>\(Self.prose)\(rest)</div>")
        #expect(text.contains(Self.first) && text.contains(Self.third))
    }

    /// When and from whom a release came stands above it: `March 4, 2026 07:00 ET | Source: …`.
    @Test(arguments: [
        "March 4, 2026 07:00 ET | Source: <a href='/o/7'>Orl Ferries, Inc.</a>", "March 4, 2026 | Orl Ferries",
        "4 March 2026, 9:15 a.m. | Updated: 5 March 2026 | Orl",
    ])
    func theDayAndSourceOfARelease(_ line: String) {
        #expect(Self.text("<p>\(line)</p>" + Self.prose) == Self.plain)
    }

    /// Editors choose headings for their size.
    @Test func sentencesInHeadingsAreParagraphs() {
        let body = [Self.first, Self.second, Self.third].map { "<h3>\($0)</h3>" }.joined()
        #expect(Self.text(body) == Self.plain)
    }

    /// Lines without a word and the places of pictures in a row are no paragraphs; stars say something.
    @Test(arguments: [("___", false), (".", false), ("1 of 4", false), ("★★★★☆", true)])
    func linesThatSayNothing(_ line: String, _ stays: Bool) {
        let text = Self.text("<p>\(Self.first)</p><p>\(Self.second)</p><p>\(line)</p><p>\(Self.third)</p>")
        #expect(text.contains("\n\n\(line)\n\n") == stays)
    }

    @Test func elementsStyledAsBlocks() {
        #expect(HTMLParserTests.blocks("<p>a<span style='display: block'>b</span>c</p>") == "a|b|c")
    }

    @Test(arguments: [
        ("Flood closes the old bridge | World | The Orl Courier", "Flood closes the old bridge"),
        ("Flood closes the old bridge | The Orl Courier", "Flood closes the old bridge"),
        ("Flood | fire: two nights on the river Orl | The Orl Courier", "Flood | fire: two nights on the river Orl"),
    ])
    func titlesWithSections(_ title: String, _ expected: String) {
        let found = MetadataReader.withoutSite(Array(title.utf8), Array("The Orl Courier".utf8))
        #expect(String(decoding: found, as: UTF8.self) == expected)
    }

    @Test func theSiteIsNoAuthorBesideAPerson() {
        let head =
            "<meta property=og:site_name content='The Orl Courier'>"
            + "<meta name=author content='Jana Rook, The Orl Courier'>"
        #expect(PageCaseTests.read(PageCaseTests.page(Self.prose, head: head)).author == "Jana Rook")
    }
}
