import LedeText
import Testing

@testable import LedeArticle

/// Paragraphs of an article that what stands around them took with it.
@Suite struct LostParagraphTests {
    private static func role(of line: String, in lines: [String], _ separator: String = "\n\n") -> Role? {
        let article = PlainTextReader().read(Array(lines.joined(separator: separator).utf8).span)
        return article.paragraphs.first { article.content(of: $0).elementsEqual(line.utf8) }?.role
    }

    // MARK: Behind links

    private static let english = (
        head: [
            "News | Sport | Weather | Subscribe | Log in", "Home › Local › Orlham", "Orlham",
            "Orlham ferry to stop at midnight", "By Greta Holm", "24 November 2026, 17:30 | Reading time: 2 minutes",
            "Share article", "Save article", "Print", "Photo: Bernd Marsh",
            "The ferry line between Orlham and Tessmouth will stop at midnight on Friday, the company said on Monday.",
            "The company said fuel costs had doubled since the spring, and too few passengers used the ferry at night.",
            "Advertisement",
        ],
        foot: [
            "Subscribe to our newsletter now!", "By signing up you agree to our privacy policy.", "Comments (14)",
            "Please log in to comment.", "© Orlham Post 2026",
        ]
    )
    private static let german = (
        head: [
            "Nachrichten | Sport | Wetter | Abo | E-Paper | Anmelden", "Startseite › Lokales › Orlham", "Orlham",
            "Fähre nach Orlham fährt nachts nicht mehr", "Von Greta Holm",
            "24.11.2026, 17:30 Uhr | Lesezeit: 2 Minuten", "Artikel teilen", "Artikel merken", "Drucken",
            "Foto: Bernd Marsch",
            "Die Fähre zwischen Orlham und Tessmünde stellt am Freitag um Mitternacht den Betrieb ein, teilte die Reederei mit.",
            "Die Reederei begründet das mit den Kosten für Treibstoff, die sich seit dem Frühjahr verdoppelt haben.",
            "Anzeige",
        ],
        foot: [
            "Jetzt unseren Newsletter abonnieren!",
            "Mit Ihrer Anmeldung stimmen Sie unserer Datenschutzerklärung zu.", "Kommentare (14)",
            "Bitte melden Sie sich an, um zu kommentieren.", "© Orlham-Bote 2026",
        ]
    )

    /// The last paragraph of a pasted page went with the links above it.
    @Test(arguments: [
        (
            "en", ["Related stories", "Speed cameras: 12,000 caught"],
            "The signs will cost about £48,000, the county says. The A431 is not affected."
        ),
        (
            "en", ["Read next", "Storm damages school"],
            "The union wants the company to keep the ferry until the summer."
        ),
        (
            "en", ["Related stories", "Storm damages school", "New lights for the market"],
            "Passengers will be offered a bus instead. It leaves the market every half hour until two."
        ),
        (
            "de", ["Lesen Sie auch", "Blitzer-Bilanz: 12.000 Verstöße in einem Jahr"],
            "Die Stadt rechnet mit Mehrkosten von rund 48.000 Euro. Ausgenommen bleibt der Sonntag."
        ),
        (
            "de", ["Mehr zum Thema", "Neue Ampel am Markt", "Sturm deckt Schuldach ab"],
            "Als Ersatz soll ein Bus fahren. Er verlässt den Markt bis zwei Uhr jede halbe Stunde."
        ),
    ])
    func theLastParagraphBelowLinksIsNotLost(_ language: String, _ links: [String], _ last: String) {
        let page = language == "en" ? LostParagraphTests.english : LostParagraphTests.german
        let role = LostParagraphTests.role(of: last, in: page.head + links + [last] + page.foot)
        #expect(role?.isText == true)
    }

    /// What stands among links, or among the comments of readers, is none of the article.
    @Test(arguments: [
        (
            [
                "Related stories", "Storm damages school",
                "The storm took the roof on Sunday. Nobody was hurt in the town.",
            ],
            ["Lights for the market", "The company will put up new lights. They cost the town nothing."]
        ),
        (["Comments (2)", "Bert", "The ferry company never cared for us. I will miss the ferry at night."], []),
    ])
    func whatStandsAmongLinksGoes(_ links: [String], _ others: [String]) {
        let page = LostParagraphTests.english
        let lines = page.head + links + others + page.foot
        #expect(LostParagraphTests.role(of: links[2], in: lines) == .boilerplate)
    }

    // MARK: Before the second paragraph

    private static let rest = [
        "The move ends night crossings that began in 1962, and leaves the island without a link until six in the morning.",
        "Workers of the ferry line were told of the decision by letter. The union said it would fight for every job.",
        "Pia Brand, the mayor of Orlham, called the decision of the ferry company a blow to the island and asked for talks.",
        "The ferry company said it had lost money on the night crossings for ten years.",
        "Subscribe to our newsletter",
    ]

    /// The first sentence went with the lines above it where one more parted it from the second.
    @Test(arguments: [
        (
            ["Share this article", "3 min read", "Stock image", "SKIP ADVERTISEMENT"],
            "The ferry company will end its night crossings to the island of Orlham on Friday, it said.",
            "Media caption, the ferry in May"
        ),
        (
            [
                "Home>News>Orlham", "3 MIN READ | 59 VIEWS", "Story continues",
                "Special offer: £5 for your first 4 months",
            ],
            "Night crossings to the island of Orlham will end on Friday, the ferry company announced.",
            "RELATED: Nurse struck off"
        ),
        (
            ["Menu Close Search", "7 photos", "Ad feedback", "Listen to this article"],
            "Ferry workers in Orlham were told on Monday that the company will end all night crossings.",
            "Sign up here to get our column by email every Saturday."
        ),
    ])
    func theFirstSentenceStaysBetweenLinesOfThePage(_ above: [String], _ first: String, _ below: String) {
        let lines = above + [first, below] + LostParagraphTests.rest
        #expect(LostParagraphTests.role(of: first, in: lines) == .body)
    }

    /// A standfirst that says what the first sentence says was taken for the headline, and the sentence went as its repeat.
    @Test(arguments: [
        "The ferry company will end its night crossings to the island of Orlham on Friday.",
        "The ferry company will end its night crossings to Orlham.",
    ])
    func aStandfirstInTheWordsOfTheFirstSentenceIsNoHeadline(_ standfirst: String) {
        let first = "The ferry company will end its night crossings to the island of Orlham on Friday, the mayor said."
        let lines = [standfirst, "By Greta Holm", "Share this article", first] + LostParagraphTests.rest
        let article = PlainTextReader().read(Array(lines.joined(separator: "\n\n").utf8).span)
        #expect(article.title == nil)
        #expect(LostParagraphTests.role(of: first, in: lines) == .body)
        #expect(LostParagraphTests.role(of: standfirst, in: lines) == .doubtful)
    }
}
