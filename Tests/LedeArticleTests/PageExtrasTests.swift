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
            "<p><strong>Mehr zum Thema</strong></p><p><a href=1>Kran soll gehoben werden</a></p>"
            + "<p><a href=2>Eis mit dem Besen prüfen</a></p><p><a href=3>Ein Winter auf der Orl</a></p>"
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
}
