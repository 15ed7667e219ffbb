import LedeText
import Testing

@testable import LedeArticle

/// What stands at the end below `About …`; firms, people and places are invented.
@Suite struct AboutSectionTests {
    private static let releases: [String: [String]] = [
        "en": [
            "The crane maker Tolber said on Monday that it would buy its rival Gru Alta for 210 million marks in cash.",
            "The two firms make four of five harbour cranes in the north, and the price has still to be looked at.",
        ],
        "de": [
            "Der Kranbauer Tolber übernimmt den Konkurrenten Gru Alta für 210 Millionen Mark, wie er am Montag mitteilte.",
            "Beide Firmen bauen vier von fünf Hafenkränen im Norden, und die Behörden müssen noch zustimmen.",
        ],
        "fr": [
            "Le fabricant de grues Tolber a annoncé lundi le rachat de son concurrent Gru Alta pour 210 millions de marks.",
            "Les deux entreprises fabriquent quatre grues portuaires sur cinq dans le nord, et le prix reste à examiner.",
        ],
        "es": [
            "El fabricante de grúas Tolber anunció el lunes la compra de su rival Gru Alta por 210 millones de marcos.",
            "Las dos empresas fabrican cuatro de cada cinco grúas portuarias del norte, y el precio aún debe revisarse.",
        ],
    ]

    private static func read(_ code: String, _ below: [String], isPage: Bool) -> Article {
        var options = ReadingOptions()
        options.language = Language(code)
        let body = releases[code, default: []]
        guard isPage else {
            let text = ["Tolber: Gru Alta"] + body + below
            return PlainTextReader().read(Array(text.joined(separator: "\n\n").utf8).span, options: options)
        }
        let heading = below.isEmpty ? "" : "<h3>\(below[0])</h3>"
        let html =
            "<html><body><article><h1>Tolber buys Gru Alta</h1>"
            + body.map { "<p>\($0)</p>" }.joined() + heading
            + below.dropFirst().map { "<p>\($0)</p>" }.joined() + "</article></body></html>"
        return HTMLReader().read(Array(html.utf8).span, options: options)
    }

    private static func roles(_ article: Article, _ text: String) -> [Role] {
        article.paragraphs.filter { article.content(of: $0).elementsEqual(text.utf8) }.map(\.role)
    }

    @Test(
        arguments: [
            ("en", "About Tolber", "Tolber, of Harrow, is one of the world's leading makers of harbour cranes."),
            ("en", "ABOUT THE TOLBER GROUP", "The Tolber Group is one of the leading makers of harbour cranes."),
            ("de", "Über Tolber", "Die Tolber AG mit Sitz in Harrow ist einer der größten Hersteller von Kränen."),
            (
                "fr", "À propos de Tolber",
                "Tolber, dont le siège est à Harrow, est un des premiers fabricants de grues."
            ),
            ("es", "Acerca de Tolber", "Tolber, con sede en Harrow, es uno de los mayores fabricantes de grúas."),
        ], [false, true])
    func whatAReleaseSaysOfItsFirmIsDoubtful(_ release: (String, String, String), _ isPage: Bool) {
        let article = Self.read(release.0, [release.1, release.2], isPage: isPage)
        #expect(Self.roles(article, release.2) == [.doubtful])
        for sentence in Self.releases[release.0, default: []] {
            #expect(Self.roles(article, sentence).allSatisfy { $0 == .body })
        }
    }

    @Test(arguments: [
        ("en", "About the author", "Ada Moss", "She has covered the harbour of Tallow since 2011 and lives on a boat."),
        ("es", "Sobre la firma", "Ada Moss", "Redactora de la sección de Economía. Ha trabajado en Tallow."),
        ("de", "Zur Autorin", "Ada Moss", "Sie schreibt seit 2011 über den Hafen von Tallow und wohnt auf einem Boot."),
    ])
    func whoWroteItIsDoubtfulOrGone(_ code: String, _ heading: String, _ name: String, _ text: String) {
        let article = Self.read(code, [heading, name, text], isPage: false)
        #expect(Self.roles(article, text).allSatisfy { $0 == .doubtful || !$0.isText })
    }

    /// Headings of an explainer.
    @Test(arguments: [
        ("en", "About the fire", "The fire began in a paint shop at four in the morning and spread to two houses."),
        ("en", "Over Christmas", "Christmas sales of cranes are slow, and the firm will close its works for a week."),
        ("en", "About Tolber", "The price is about a third higher than what the shares cost on Friday evening."),
        ("de", "Über Tolber", "Der Preis liegt um ein Drittel höher als der Kurs der Aktien vom Freitagabend."),
    ])
    func otherHeadingsStay(_ code: String, _ heading: String, _ text: String) {
        let article = Self.read(code, [heading, text], isPage: false)
        #expect(Self.roles(article, text) == [.body])
    }

    /// Behind it stands the footer of a page.
    @Test(arguments: [false, true])
    func whatStandsAboveTheFooterOfAPage(_ isPage: Bool) {
        let about = "Tolber, of Harrow, is one of the world's leading makers of harbour cranes."
        let footer = ["Share", "Most read", "Contact us", "Privacy policy", "Terms of use", "Newsletter", "Jobs"]
        let body = Self.releases["en", default: []]
        let article: Article
        if isPage {
            let html =
                "<html lang=\"en\"><body><article><h1>Tolber buys Gru Alta</h1>"
                + body.map { "<p>\($0)</p>" }.joined()
                + "<h3>About Tolber</h3><p>\(about)</p></article><footer>"
                + footer.map { "<p><a href=\"/\">\($0)</a></p>" }.joined() + "</footer></body></html>"
            article = HTMLReader().read(Array(html.utf8).span)
        } else {
            article = Self.read("en", ["About Tolber", about] + footer, isPage: false)
        }
        #expect(Self.roles(article, about) == [.doubtful])
    }

    /// In the first half of an explainer it tells what everybody asks.
    @Test func whatStandsNearTheBeginningStays() {
        var options = ReadingOptions()
        options.language = .english
        let body = Self.releases["en", default: []]
        let about = "Tolber, of Harrow, is one of the world's leading makers of harbour cranes."
        let text = ["Tolber buys Gru Alta"] + body + ["About Tolber", about] + body + body.reversed() + body
        let article = PlainTextReader().read(Array(text.joined(separator: "\n\n").utf8).span, options: options)
        #expect(Self.roles(article, about) == [.body])
    }

    /// Whom to call stood in the summary of a press release.
    @Test(
        arguments: [
            ("en", "ENDS"), ("en", "-Ends-"), ("en", "###"), ("en", "# # #"), ("en", "-30-"),
            ("en", "Notes to editors:"),
            ("en", "Media contact"), ("de", "Pressekontakt:"), ("fr", "Contact presse"), ("es", "Contacto de prensa"),
        ], [false, true])
    func whatStandsBehindTheEndOfAReleaseIsDoubtful(_ end: (String, String), _ isPage: Bool) {
        let below = [
            "Photographs of the cranes may be had of the press office in Harrow on every working day before noon.",
            "Ada Moss speaks for both firms and answers questions on the price and on the works in the north.",
        ]
        let article = Self.read(end.0, [end.1] + below, isPage: isPage)
        for text in below {
            #expect(Self.roles(article, text).allSatisfy { $0 == .doubtful || !$0.isText }, "\(end.1)")
        }
        for sentence in Self.releases[end.0, default: []] {
            #expect(Self.roles(article, sentence).allSatisfy { $0 == .body })
        }
    }

    /// A page number, a sentence with such a word, and a mark with more below than above, as between posts.
    @Test(arguments: ["30", "ENDS of ropes lay about.", "Media contact with the firm was lost on Monday."])
    func otherLinesEndNoRelease(_ line: String) {
        let text =
            "Photographs of the cranes may be had of the press office in Harrow on every working day before noon."
        #expect(Self.roles(Self.read("en", [line, text], isPage: false), text) == [.body])
    }

    @Test func anEndWithMoreBelowThanAboveIsNone() {
        let body = Self.releases["en", default: []]
        let text =
            "Photographs of the cranes may be had of the press office in Harrow on every working day before noon."
        let article = Self.read("en", ["###", text] + body.map { $0 + " " + $0 } + body.reversed(), isPage: false)
        #expect(Self.roles(article, text) == [.body])
    }
}
