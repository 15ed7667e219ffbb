import LedeText
import Testing

@testable import LedeArticle

/// Pages that are made of components, as newsrooms' systems make them; each case is of a page on which the article, its
/// headline or its author was read wrongly.
@Suite struct ComponentPageTests {
    private static let sentences = [
        "The people of Osk have bought the ferry that the county wanted to sell, with 410,000 crowns of their own.",
        "Nobody will earn anything from it, said the new captain, Ada Prior. The boat is to run eight times a day.",
        "About 640 people live on the island all year. Thirty-one pupils cross every morning to the school.",
        "The first trip is free. The second, Prior said, will have to be paid for.",
        "“We had the choice between a boat and a museum,” she said.",
        "The county has wished the village good luck. It will save 190,000 crowns a year.",
    ]
    private static let paragraphs = sentences.map { "<p>\($0)</p>" }.joined(separator: "\n")

    private func read(_ html: String) -> Article { HTMLReader().read(Array(html.utf8).span) }

    private func page(_ body: String, title: String = "Village buys its own ferry", head: String = "") -> Article {
        read("<!DOCTYPE html><html lang=\"en\"><head><title>\(title)</title>\(head)</head><body>\(body)</body></html>")
    }

    private func body(_ article: Article) -> [String] {
        article.paragraphs.filter { $0.role == .body }.map { String(decoding: article.text[$0.range], as: UTF8.self) }
    }

    /// Of paragraphs that each have elements of their own around them half were lost.
    @Test(arguments: [
        ("<main><article>", "<div class=\"text-block\"><div class=\"rich\"><div>", "</div></div></div>"),
        ("<main>", "<div data-component=\"text-block\"><div class=\"x1\"><p class=\"x2\">", "</p></div></div>"),
        ("<main><article>", "<section><div><p>", "</p></div></section>"),
    ])
    func paragraphsMayHaveElementsOfTheirOwn(_ opening: String, _ before: String, _ behind: String) {
        let article = page(
            "\(opening)<h1>Village buys its own ferry</h1><p>By Elio Banti</p>"
                + ComponentPageTests.sentences.map { before + $0 + behind }.joined(separator: "\n"))
        #expect(body(article) == ComponentPageTests.sentences)
    }

    @Test func aLeadMayStandBeforeTheElementOfTheArticle() {
        let lead = "The county of Osk has sold its last ferry to the people who take it every day, for 410,000 crowns."
        let article = page(
            "<article><h1>Village buys its own ferry</h1><div class=\"lead\">\(lead)</div>"
                + "<div class=\"article-body\">\(ComponentPageTests.paragraphs)</div></article>")
        #expect(body(article) == [lead] + ComponentPageTests.sentences)
    }

    @Test(arguments: [
        (
            "<span class=\"kicker\">Transport</span> <span>Village buys its own ferry</span>",
            "Village buys its own ferry"
        ),
        ("<span>Transport</span><span>Village buys its own ferry</span>", "Village buys its own ferry"),
        ("LIVE <span>Village buys its own ferry</span>", "Village buys its own ferry"),
        // Declared once, and twice but as other words.
        ("Village buys its own ferry after all", "Village buys its own ferry after all"),
    ])
    func aKickerIsNoPartOfTheHeadline(_ heading: String, _ headline: String) {
        let article = page(
            "<article><h1>\(heading)</h1>\(ComponentPageTests.paragraphs)</article>",
            title: "Village buys its own ferry - Osk Bote",
            head: "<meta property=\"og:title\" content=\"Village buys its own ferry\">")
        #expect(article.title == headline)
    }

    @Test(arguments: [
        ("<div class=\"info\"><span>Elio Banti</span> <span>17 Feb 2026, 10:05</span></div>", "Elio Banti"),
        ("<p class=\"meta\">Elio Banti • Tuesday, 17 February 2026, 19:22</p>", "Elio Banti"),
        ("<div>By Elio Banti • 17 February 2026, 18:00 • 3 min read</div>", "Elio Banti"),
        ("<div>By Elio Banti | 17 February 2026</div>", "Elio Banti"),
        ("<div>Submitted by <span>Elio Banti</span> on <span>Tue, 17/02/2026 - 14:22</span></div>", "Elio Banti"),
        ("<p>Opinion by Elio Banti</p><p>March 2, 2026</p>", "Elio Banti"),
        ("<p>Interview by <b>Elio Banti</b>, 17 February 2026</p>", "Elio Banti"),
        ("<div>By Elio Banti at Ironworks Park</div><time>17 February 2026</time>", "Elio Banti"),
        ("<p>By Elio Banti For The Osk Mirror</p><p>March 2, 2026</p>", "Elio Banti"),
        ("<div>By <a>Elio Banti</a><span>Published on February 17, 2026</span></div>", "Elio Banti"),
        ("<div><span>Harbour News</span> <span>17 Feb 2026</span></div>", nil),
        ("<div><span>Opening hours</span> <span>17 Feb 2026</span></div>", nil),
    ])
    func namesBesideDates(_ line: String, _ author: String?) {
        let article = page(
            "<article><h1>Village buys its own ferry</h1>\(line)\(ComponentPageTests.paragraphs)</article>",
            head: "<meta property=\"og:site_name\" content=\"Harbour News\">")
        #expect(article.author == author)
    }

    /// `记者了解到`, the reporter has learned, was the author.
    @Test func whatAReporterLearnedIsNoName() {
        let article = read(
            """
            <html lang="zh"><title>青屿村民买下渡轮</title><article><h1>青屿村民买下渡轮</h1><div>2026-03-04 08:15</div>
            <p>青屿村民买下了县里准备出售的渡轮，资金在十一天内筹齐。渡轮将于四月开航。</p>
            <p>新船长是一位退休牙医，她说没有人会从中获利。渡轮每天往返八次。</p>
            <p>记者了解到，岛上常年居住着640人，每天早上有31名学生渡海上学。</p></article></html>
            """)
        #expect(article.author == nil && body(article).count == 3)
        #expect(Byline.nameInUnspacedScript(Array("記者王小明／台北報導".utf8)) == "王小明")
    }

    @Test(arguments: [
        "<article class=\"node teaser\"><h3><a href=\"/g\">Snow closes pass at Gorm</a></h3><p>For the second time since "
            + "January the road over the Gorm is closed after 70 centimetres of snow.</p></article>",
        "<p><i>Listen to the best of <a href=\"s\">NCN Radio Osk on Sounds</a> and follow NCN Osk on <a href=\"f\">Facebook"
            + "</a>, <a href=\"x\">X</a> and <a href=\"i\">Instagram</a>.</i></p>",
        "<p>Follow NCN Osk on <a href=\"f\">Facebook</a>, X and Instagram. Send your story ideas to osk@ncn.example.</p>",
    ])
    func whatIsSetBetweenParagraphsIsNoneOfThem(_ between: String) {
        let halves = ComponentPageTests.sentences.map { "<p>\($0)</p>" }
        let article = page(
            "<main><h1>Village buys its own ferry</h1>" + halves.prefix(3).joined() + between
                + halves.dropFirst(3).joined() + "</main>")
        #expect(body(article) == ComponentPageTests.sentences)
    }

    /// A quotation of the article stays, and so does an article among others that are no teasers.
    @Test func quotationsOfTheArticleStay() {
        let quotation = "We had been told for years that nobody would ever buy that boat, and now it is ours."
        let article = page(
            "<main><h1>Village buys its own ferry</h1>\(ComponentPageTests.paragraphs)"
                + "<div class=\"widget-text\"><blockquote><p>\(quotation)</p></blockquote></div></main>")
        #expect(body(article).contains(quotation))
    }

    @Test func teasersStayWhereThePageIsOfThem() {
        let teasers = (1...5).map { number in
            "<article><h3><a href=\"/\(number)\">Care for teeth, part \(number)</a></h3><p>Good teeth of the age of "
                + "\(number) need care each day, said the office of health of Osk on Monday.</p></article>"
        }
        let article = page(
            "<main><h1>Village buys its own ferry</h1><p>\(ComponentPageTests.sentences[0])</p>" + teasers.joined()
                + "</main>")
        #expect(body(article).count { $0.hasPrefix("Good teeth") } >= 4)
    }

    /// The tags of a text that JSON-LD holds twice escaped were printed, and all of it was one sentence.
    @Test func aDeclaredTextMayBeEscaped() {
        let text = ComponentPageTests.sentences.map { "&lt;p&gt;\($0)&lt;/p&gt;" }.joined()
        let article = page(
            "<div id=\"root\"></div>",
            head: """
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",\
                "headline":"Village buys its own ferry","articleBody":"\(text)"}</script>
                """)
        #expect(body(article) == ComponentPageTests.sentences)
    }
}
