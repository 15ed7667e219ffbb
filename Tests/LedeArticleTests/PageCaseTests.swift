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
        #expect(CaptionCredit.ends(bytes.span, in: 0..<bytes.count) == false)
    }

    @Test(arguments: [
        "The bridge at dawn. Jon Orme / The Post", "Firefighters at the bridge, this morning. / EFE",
        "The mayor at the lock. (Ines Vale/The Post)",
    ])
    func aCreditMayHaveSpacesAroundItsSlash(_ line: String) {
        let bytes = Array(line.utf8)
        #expect(CaptionCredit.ends(bytes.span, in: 0..<bytes.count) == true)
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
        ("<h4>March 8, 2026</h4>", "2026-03-08"), ("<p>Published Apr 26, 2023</p>", "2023-04-26"),
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

    /// The number of a footnote ran into the sentence behind it (`in eleven years.1 The line`).
    @Test(arguments: [
        "<sup>1</sup>", "<sup><a href=\"#fn1\">1</a></sup>", "<a href=\"#fn1\"><sup>[1]</sup></a>",
        "<sup class=reference id=r1><a href=\"#n1\"><span>[</span>12<span>]</span></a></sup>",
    ])
    func marksOfFootnotesAreNoText(_ mark: String) {
        let html = Self.page(
            "<p>The bridge to the old town was closed to all traffic for the first time in eleven years.\(mark) The board "
                + "said that 5 m<sup>2</sup> of its deck had moved.</p><p>\(Self.second)</p><p>\(Self.third)</p>")
        let text = String(decoding: Self.read(html).text, as: UTF8.self)
        #expect(text.contains("in eleven years. The board said that 5 m2 of"), "\(text)")
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

    /// Walls, errors and lists of other articles.
    @Test(arguments: [
        """
        <html lang=en><title>News</title><h2>We value your privacy</h2><p>We and our 846 partners store and access \
        information on a device, such as unique IDs in cookies, to process personal data. You may accept or manage your \
        choices by clicking below.</p><p>These choices will be signaled to our partners and will not affect browsing \
        data.</p>
        """,
        """
        <html lang=es><title>Diario</title><p>Nosotros y nuestros 842 socios almacenamos información en un dispositivo, \
        como cookies, y tratamos datos personales para ofrecer publicidad y contenido que sean de interés, y para \
        medirlos.</p>
        """,
        """
        <html lang=de><title>Seite nicht gefunden</title><h1>Hoppla</h1><p>Vielleicht wurde sie verschoben oder \
        gelöscht, vielleicht hat es sie nie gegeben. Unser Leserservice hilft gern weiter und antwortet an jedem \
        Werktag, meist am selben Nachmittag.</p>
        """,
        """
        <html lang=de><title>Zustimmung - Moorblatt</title><div><h1>Weiter mit Werbung lesen</h1><p>Besuchen Sie \
        moorblatt.example wie gewohnt mit Werbung und Tracking. (Zustimmung jederzeit widerrufbar.)</p><h1>Weiter mit \
        Pur-Abo lesen</h1><p>Nutzen Sie moorblatt.example mit weniger Werbung und ohne Werbetracking für 4,99 € im Monat \
        (kündbar).</p><p>Bereits Pur-Abonnent? <a href=l>Hier anmelden</a>.</p></div>
        """,
        """
        <html lang=en><title>Osk Mirror</title><p>Unfortunately, our website is currently unavailable in most European \
        countries. We are engaged on the issue and committed to looking at options that support our full range of \
        digital offerings to the EU market.</p>
        """,
        """
        <html lang=en><title>403 Forbidden</title><h1>Access Denied</h1><p>You don't have permission to access this \
        page on this server. If you think this is a mistake please contact the administrator and include the number \
        above in your message.</p>
        """,
        """
        <html lang=en><title>The Orl Courier</title><main><div><h2><a href=/1>Tributes to the keeper of the lock</a>\
        </h2><p>Stan Orme kept the lock from 1988 and never missed a day.</p></div><div><h2><a href=/2>Lido to stay \
        open</a></h2><p>Councillors voted 18 to 11 to pay for heating the smaller pool.</p></div><div><h2><a href=/3>\
        Two hurt on the bypass</a></h2><p>The road was shut for six hours on Tuesday.</p></div></main>
        """,
    ])
    func noArticle(_ html: String) { #expect(Self.text(html).isEmpty) }

    @Test(arguments: [
        ("404", true), ("Error 404", true), ("404: Page not found | The Orl Courier", true), ("Page introuvable", true),
        ("Just a moment...", true), ("Log in - The Orl Courier", true), ("ページが見つかりません", true), ("", false),
        ("404 jobs to go as shipyard closes dock", false), ("500 not out: Vale keeps batting", false),
        ("Access denied to inspectors", false), ("Not found guilty", false), ("Subscribe to nothing", false),
        ("Error 404 days old costs bank its licence", false),
    ])
    func titlesOfErrors(_ title: String, _ expected: Bool) {
        #expect(ErrorPage.isTitle(Array(title.utf8)) == expected)
    }

    /// Words of pages are words of the news, too.
    @Test(arguments: [
        (
            "The Commission puts off its plan",
            "The European Commission on Monday put off its plan for the ports until the autumn.|The policy had been "
                + "criticized by four governments, which want their rights to stay as they are."
        ),
        (
            "404 jobs to go as shipyard closes dock",
            "The shipyard in Holm will close its northern dock in June and cut 404 jobs, its owner told the workers.|The "
                + "union found the news not acceptable and has called a strike for Thursday."
        ),
        (
            "Login failure locks 40,000 out of bank",
            "Customers of the bank could not log in to their accounts for nine hours, because a certificate had "
                + "expired.|Passwords and account numbers were never at risk, the bank said in a statement."
        ),
    ])
    func briefs(_ title: String, _ paragraphs: String) {
        let body = paragraphs.split(separator: "|").map { "<p>\($0)</p>" }.joined()
        let html =
            "<html lang=en><title>\(title)</title><body><article><h1>\(title)</h1>\(body)</article></body></html>"
        #expect(Self.text(html) == paragraphs.split(separator: "|").joined(separator: "\n\n"))
    }

    /// A notice beside an article does not stay in it, and an article about notices keeps its paragraphs.
    @Test func consentBesideAnArticle() {
        let notice =
            "<p>We and our 846 partners use cookies on your device to process personal data with your consent.</p>"
        let judged =
            "“They wanted my personal data and my device,” she said, “and I withdrew my consent to all cookies.”"
        let fined =
            "Four networks processed personal data of their users for personalised advertising without their consent."
        let html = Self.page(
            "<p>\(Self.first)</p><p>\(Self.second)</p><p>\(judged)</p><p>\(fined)</p><p>\(Self.third)</p>\(notice)")
        #expect(Self.text(html) == [Self.first, Self.second, judged, fined, Self.third].joined(separator: "\n\n"))
    }

    static let german = """
        <p>Der Stadtrat von Moorhagen hat am Freitag beschlossen, das alte Kraftwerk in ein Archiv umzubauen.</p><p>Der \
        Umbau kostet 14 Millionen Euro und soll 2028 fertig sein, ein Drittel davon bezahlt das Land.</p><p>Gegen den Plan \
        hatte eine Initiative Unterschriften gesammelt, die lieber ein Schwimmbad gehabt hätte.</p>
        """

    /// Templates are declared English, whatever is written with them.
    @Test func theLanguageOfTheTextGoesBeforeAnotherDeclaredOne() {
        let article = Self.read(Self.page("<p>04/03/2026</p>" + Self.german, lang: "en-US"))
        #expect(article.language.code == "de")
        #expect(article.published?.text == "2026-03-04")
        #expect(Self.read(Self.page(Self.german, lang: "de-AT")).language.code == "de")
    }

    @Test(arguments: [("de", "nb"), ("da", "nb"), ("sr", "hr"), ("es", "gl"), ("en", "en")])
    func theDeclaredLanguageDecidesWhatIsNear(_ detected: String, _ declared: String) {
        guard let a = Language(detected), let b = Language(declared) else { return }
        #expect(MetadataReader.contradicts(a, b) == (detected == "de"))
    }

    /// The text that JSON-LD gives is cleaned, too, and a brief one is taken.
    @Test func noticesInTheTextOfJSONLD() {
        let body =
            "<p>\(Self.first)</p><p>Advertisement</p><p>\(Self.second)</p><p>Sign up for our newsletter to get the news "
            + "in your inbox.</p><p>\(Self.third)</p>"
        let json = body.replacing("\"", with: "\\\"")
        let html =
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(json)\"}</script><p>x"
        #expect(Self.text(html) == [Self.first, Self.second, Self.third].joined(separator: "\n\n"))
    }

    /// Lines with a name, and the languages of their pages.
    @Test(arguments: [
        ("By Theo Abara", "en", "Theo Abara"), ("Theo Abara", "en", "Theo Abara"), ("Von Miller", "en", "Von Miller"),
        ("Theo Nguyễn Văn An", "vi", "Nguyễn Văn An"), ("Von Jörg Ähm", "de", "Jörg Ähm"),
        ("De Ioana Pop", "ro", "Ioana Pop"), ("De Jong", "nl", "De Jong"),
        ("Συντάκτης: Νίκος Παππάς", "el", "Νίκος Παππάς"),
        ("Jana Rook December 16, 2025", "en", "Jana Rook"), ("Jana Rook, Dec 16, 2025", "en", "Jana Rook"),
        ("Theresa May", "en", "Theresa May"), ("Jana Rook in Holm", "en", "Jana Rook"),
        ("Jana RookFounder", "en", "Jana Rook"), ("Jana RookMarch 2, 20264 min read", "en", "Jana Rook"),
        ("Jana McVale", "en", "Jana McVale"), ("By Jana Rook/Harbour News", "en", "Jana Rook"),
        ("Human in the Loop", "en", "Human in the Loop"),
        ("Jana Rook and Per Holm", "en", "Jana Rook, Per Holm"),
        ("Jana Rook, Per Holm und Ina Vale", "de", "Jana Rook, Per Holm, Ina Vale"),
        ("José Rook y Vale", "es", "José Rook y Vale"),
        ("Jana Rook Environment correspondent, Holm", "en", "Jana Rook"),
    ])
    func names(_ line: String, _ language: String, _ expected: String) {
        #expect(Byline.clean(Array(line.utf8), language: Language(language)) == expected)
    }

    @Test(arguments: [
        ("Oleh Petrenko", "Oleh Petrenko"), ("Text: Jana Rook", "Jana Rook"), ("By Jana Rook", "Jana Rook"),
        ("Written by Jana Rook", "Jana Rook"), ("Di Butler", "Di Butler"),
    ])
    func declaredNames(_ line: String, _ expected: String) {
        #expect(Byline.clean(Array(line.utf8), isDeclared: true) == expected)
    }

    @Test(arguments: [
        ("来源：江南晚报 作者：王小明 编辑：李雷", "王小明"), ("記者王小明／台北報導", "王小明"), ("记者 王小明", "王小明"),
        ("文・山田花子", "山田花子"), ("記者会見が開かれる", nil), ("文化庁", nil),
    ])
    func namesInUnspacedScripts(_ line: String, _ expected: String?) {
        #expect(Byline.nameInUnspacedScript(Array(line.utf8)) == expected)
    }

    /// What stands side by side, set apart by style alone.
    @Test(arguments: [
        ("<div><span>By Jana Rook</span><span>Mar 2, 2026</span><span>4 min read</span></div>", "en"),
        ("<div><span>Von Jana Rook</span><span>2. März 2026</span><span>4 Min. Lesezeit</span></div>", "de"),
        ("<div>Jana Rook · 2 Mar 2026 · 5 min read</div>", "en"),
        ("<p>Por Jana Rook</p><p>2 de marzo de 2026 a las 08:30 h. Actualizado a las 10:00 h.</p>", "es"),
        ("<p>Szerző: Jana Rook</p><p>2026. március 2. 08:12</p>", "hu"),
    ])
    func theHeadOfThePage(_ head: String, _ language: String) {
        let article = Self.read(Self.page(head + "<p>\(Self.first)", lang: language))
        #expect(article.author == "Jana Rook")
        #expect(article.published?.text == "2026-03-02")
    }

    /// What pages for printing add is no part of the title.
    @Test(arguments: [
        ("Flood closes bridge: Print version", "Flood closes bridge"),
        ("Flood closes bridge - Printable version", "Flood closes bridge"),
        ("Flood closes bridge – Druckversion", "Flood closes bridge"),
        ("Flood closes bridge (print)", "Flood closes bridge"),
        ("Flood closes bridge [Printer-friendly version]", "Flood closes bridge"),
        ("Flood closes bridge: Print version at last", "Flood closes bridge: Print version at last"),
        ("The Post ends its print version", "The Post ends its print version"),
        ("The future of the press: print", "The future of the press: print"), ("(print)", "(print)"),
        ("Print version", "Print version"),
    ])
    func theMarkOfAPageForPrintingIsNoTitle(_ title: String, _ expected: String) {
        let page = "<title>\(title)</title><article><p>\(Self.first)</p><p>\(Self.second)</p></article>"
        #expect(Self.read("<html><head></head><body>\(page)</body></html>").title == expected)
        #expect(Self.read("<html><body><h1>\(title)</h1>\(page)</body></html>").title == expected)
        #expect(String(decoding: PrintMark.cut(Array(title.utf8)), as: UTF8.self) == expected)
    }

    private static let dialogs = [
        "<h2>We value your privacy</h2><p>We and our 846 partners store and access personal data, like browsing data or unique "
            + "identifiers, on your device.</p><p>Selecting I Accept enables tracking technologies that support the purposes "
            + "shown below.</p><p>You can change your choices or withdraw consent at any time.</p><p>Use precise geolocation. "
            + "Personalised advertising and content, measurement of advertising and content, research on audiences.</p>",
        "<h2>Your choice</h2><p>Strictly necessary cookies make the site work and cannot be switched off.</p><p>Functional cookies "
            + "remember the language that you chose.</p><p>Statistics cookies count how many people read a page.</p><p>Marketing "
            + "cookies follow visitors from site to site to show advertisements that suit them.</p><p>Some vendors process your "
            + "data on the basis of their legitimate interest.</p>",
        "<h2>Ihre Privatsphäre</h2><p>Wir und unsere 412 Partner speichern Cookies auf Ihrem Gerät und verarbeiten "
            + "personenbezogene Daten.</p><p>Mit Ihrer Einwilligung zeigen wir personalisierte Werbung. Sie können sie jederzeit "
            + "widerrufen.</p>",
    ]

    /// A frame with a text in the place of its bar.
    private static func replacing(_ frame: String, _ text: String) -> String {
        frame.split(separator: "|", omittingEmptySubsequences: false).joined(separator: text)
    }

    /// Beside a short article a consent dialog was the text of the page.
    @Test(arguments: [
        "<div class=cookie-consent>|<button>Accept all</button><button>Reject</button></div>",
        "<div class=x1><div class=y1>|</div><div><button class=z>I agree</button></div></div>",
        "<section role=dialog class=popup>|<a class=btn href=#>Alle ablehnen</a></section>",
        "<div id=overlay><div role=dialog>|<div role=button>Zustimmen</div></div></div>",
        "<div class=gdpr>|<span>Close</span></div>",
    ])
    func aConsentDialogIsNoTextOfAShortPage(_ frame: String) {
        let parts = frame.split(separator: "|").map(String.init)
        for dialog in Self.dialogs {
            let box = parts[0] + dialog + parts[1]
            for body in [
                "\(box)<article>|</article>", "<article>|</article>\(box)", "<div class=wrap><div>|</div>\(box)</div>",
            ] {
                let page = Self.replacing(body, "<h1>Flood closes bridge</h1><p>\(Self.first)</p><p>\(Self.second)</p>")
                #expect(Self.text("<html><body>\(page)</body></html>") == "\(Self.first)\n\n\(Self.second)")
            }
        }
    }

    /// An article about consent keeps its text, whatever buttons stand below it.
    @Test func anArticleAboutConsentIsNoDialog() {
        let article =
            "<p>The Harsund court said on Wednesday that websites may not store cookies without the consent of their readers.</p>"
            + "<p>Personal data of 40,000 people had gone to advertising partners, and nobody had been asked, the judge found.</p>"
            + "<p>The privacy office of Varland had sued the Tallow Post, which now has to pay 2 million crowns.</p>"
        // Beside a button that accepts something, and under the name of a notice, it was none of the page's text.
        let foot =
            "<div class=footer><p>The Tallow Post has been printed at the mill in Harsund since 1921, and is sold there.</p></div>"
        for frame in [
            "<div class=story>|<button>Share</button></div>", "<div><h1>Flood</h1>|<button>Accept</button></div>",
            "<div id=c><h2>Court rules</h2>|<div class=k><p>We use cookies with our partners.</p><button>Accept</button></div></div>\(foot)",
            "<div id=w><div id=c>|</div><div><button>Allow comments</button></div></div>\(foot)",
            "<div class=privacy-banner-story><h2>Court rules</h2>|</div>\(foot)",
        ] {
            let text = Self.text("<html><body>\(Self.replacing(frame, article))</body></html>")
            #expect(text.contains("Harsund court") && text.contains("2 million crowns"))
        }
        // A page that shows nothing else is no article, as before.
        let wall = Self.read(
            "<html><body><div class=cookie>\(Self.dialogs[0])<button>Accept</button></div></body></html>")
        #expect(wall.findings.contains { $0.code == .noArticle })
    }

    /// Behind an advertisement and a box of links half of the article was lost.
    @Test func boxesBetweenParagraphsAreNoEnd() {
        let page = """
            <html lang="en"><head><title>Oldest tortoise of Orme dies | Orme Gazette</title></head><body>
            <header><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></header>
            <div class="wrap"><h1>Oldest tortoise of Orme dies</h1><div class="time">12 Mar 2026 10:11</div>
            <div class="c"><div>Old Bert, a giant tortoise who came to the zoo of Orme in a tea chest in 1899, has died. He \
            was thought to be 147.</div>
            <div>Keepers found him on Tuesday morning under the lamp he had slept beneath since 1974.</div>
            <div class="ad">Advertisement</div>
            <div>“He outlived eleven directors,” said the zoo’s head of reptiles, Ines Vale. “And he bit most of them.”</div>
            <div class="rel"><div>READ MORE</div><div><a href="/x">Penguin leaves the zoo of Orme for a third time</a></div>
            <div><a href="/y">Baby rhino is named after footballer</a></div></div>
            <div>Bert will be shown at the museum of Orme from September. The zoo wants to buy a young male.</div>
            <div>Sign up to our daily newsletter for the latest news straight to your inbox</div></div></div>
            <div class="side"><h3>Most read</h3><ol><li><a href="/a">Council tax to go up by 9%</a></li>
            <li><a href="/b">Man finds snake in washing machine</a></li></ol></div>
            <footer>© Orme Gazette 2026</footer></body></html>
            """
        let text = Self.text(page)
        for words in ["And he bit most of them.", "Bert will be shown at the museum of Orme from September."] {
            #expect(text.contains(words))
        }
        #expect(!text.contains("READ MORE") && !text.contains("newsletter") && !text.contains("Most read"))
    }
}
