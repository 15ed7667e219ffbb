import LedeText
import Testing

@testable import LedeArticle

private func read(_ lines: [String], language: String? = nil) -> Article {
    var options = ReadingOptions()
    options.language = language.flatMap { Language($0) }
    return PlainTextReader().read(Array(lines.joined(separator: "\n\n").utf8).span, options: options)
}

private func paragraphs(_ article: Article) -> [String] {
    String(decoding: article.text, as: UTF8.self).split(separator: "\n\n").map(String.init)
}

/// The head of a plain text: which line is the headline, which explains it, and what is a byline or a date.
@Suite struct PlainTextHeadTests {
    private static let bodies: [String: [String]] = [
        "en": [
            "Northern Grid says that 40,000 homes in Marland are still without electricity. It expects to have reconnected "
                + "most of them by midnight.",
            "The coastguard has resumed its search for a man whose boat was found empty off Gull Point at dawn.",
        ],
        "de": [
            "Das Unternehmen Nordnetz teilte mit, dass in Marland noch immer 40.000 Häuser keinen Strom haben. Bis "
                + "Mitternacht sollen die meisten wieder versorgt sein.",
            "Die Küstenwache sucht weiter nach einem Mann, dessen Boot bei Sonnenaufgang leer gefunden wurde.",
        ],
        "vi": [
            "Công ty Điện lực Bắc Hà cho biết 40.000 hộ dân ở Hòa Châu vẫn chưa có điện. Công ty dự kiến khôi phục phần lớn "
                + "trước nửa đêm.",
            "Cảnh sát biển tiếp tục tìm kiếm một người đàn ông có chiếc thuyền được tìm thấy trống không lúc rạng sáng.",
        ],
    ]

    private static let marks: [String: [[String]]] = [
        "en": [
            ["By Una Castle"], ["12 March 2026"], ["Published: 12 March 2026"], ["Posted at 16:31"],
            ["By Una Castle", "12 March 2026"], [],
        ],
        "de": [["Von Una Kastell"], ["12. März 2026"], ["Stand: 12.03.2026, 16:31 Uhr"], []],
        "vi": [["12/3/2026"], ["Thứ năm, 12/3/2026, 16:31 (GMT+7)"], []],
    ]

    /// A headline, and what explains it.
    struct Head: Sendable {
        var language: String
        var headline: String
        var standfirst: String
        var above: [String] = []
    }

    /// What explains the headline was taken for it, and the headline for the section.
    @Test(arguments: [
        Head(
            language: "en", headline: "Storm batters coast",
            standfirst: "A storm has cut off 40,000 homes in Marland and stopped all ferries."),
        Head(
            language: "en", headline: "How we got here",
            standfirst: "A storm has cut off 40,000 homes in Marland and stopped all ferries."),
        Head(
            language: "en", headline: "Grid promises light by midnight",
            standfirst: "Most of the 40,000 homes in Marland will be connected.", above: ["World news"]),
        Head(
            language: "en", headline: "Storm batters coast",
            standfirst: "A storm has cut off 40,000 homes in Marland and stopped all ferries.",
            above: ["Home", "News", "Sport", "Weather"]),
        Head(
            language: "en", headline: "Storm batters coast",
            standfirst: "Some 40,000 homes in Marland without electricity as storm hits the coast"),
        Head(
            language: "de", headline: "Sturm trifft Küste",
            standfirst: "Ein Sturm hat 40.000 Häuser in Marland vom Strom getrennt und alle Fähren gestoppt."),
        Head(
            language: "de", headline: "Sturm trifft Küste",
            standfirst: "40.000 Häuser an der Küste ohne Strom, alle Fähren stehen seit der Nacht still"),
        Head(
            language: "vi", headline: "Bão đổ bộ vào bờ biển",
            standfirst: "Cơn bão khiến 40.000 hộ dân ở Hòa Châu mất điện và mọi chuyến phà phải dừng."),
    ])
    func whatExplainsTheHeadlineIsText(_ head: Head) throws {
        let body = try #require(PlainTextHeadTests.bodies[head.language])
        for marks in try #require(PlainTextHeadTests.marks[head.language]) {
            let article = read(head.above + [head.headline, head.standfirst] + marks + body, language: head.language)
            #expect(article.title == head.headline, "\(marks)")
            #expect(paragraphs(article) == [head.standfirst] + body, "\(marks)")
            #expect(!article.paragraphs.contains { $0.role == .doubtful }, "\(marks)")
        }
    }

    /// A label of a page above a headline that a program has ended with a full stop is none.
    @Test(arguments: ["Politics", "World", "Local news", "World news", "Sport", "UK politics"])
    func aSectionAboveASentenceIsNoHeadline(_ section: String) throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        let headline = "Storm cuts off 40,000 homes in Marland and stops all ferries."
        let article = read([section, headline, "By Una Castle"] + body)
        #expect(article.title == headline)
        #expect(paragraphs(article) == body)
    }

    /// A headline that shares no word with its article had none, and its line went as the page's.
    @Test(arguments: [
        "How we got here", "Council election: results so far", "10 questions we'd like the minister to answer",
        "You won't believe who won", "Country diary: the return of the rooks", "The week in pictures", "Mayor quits",
        "Our view: let them count",
    ])
    func aHeadlineOfFewTerms(_ headline: String) throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        for marks in [["By Una Castle", "12 March 2026"], ["12 March 2026"], ["By Una Castle"]] {
            let article = read([headline] + marks + body)
            #expect(article.title == headline)
            #expect(article.published?.text == (marks.contains("12 March 2026") ? "2026-03-12" : nil))
            #expect(paragraphs(article) == body)
        }
    }

    @Test(arguments: [
        "FC Altbrück - SV Talheim 1:1 (0:1)", "2. Liga: Altbrück punktet spät",
        "Papierfabrik schließt",
    ])
    func aGermanHeadlineOfFewTerms(_ headline: String) throws {
        let body = try #require(PlainTextHeadTests.bodies["de"])
        let article = read([headline, "Von Una Kastell", "12. März 2026"] + body, language: "de")
        #expect(article.title == headline)
        #expect(paragraphs(article) == body)
    }

    /// A line of few terms is none where notices stand above the article, and where it is all that stands above it if
    /// something else in the text is the page's.
    @Test func aLineOfThePageIsNoHeadline() throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        let line = "How we got here"
        #expect(read([line] + body + ["Sign up to our newsletter", "All rights reserved"]).title == nil)
        #expect(read(["Sign up to our newsletter", line, "By Una Castle"] + body).title == nil)
        #expect(read([line] + body).title == line)
        #expect(read(["Hear that?"] + body).title == nil)
    }

    /// A figure behind a colon is no date, and a quotation mark with a space behind it no point of a list.
    @Test(arguments: ["Grid: 40,000 homes in Marland still dark", "“ Homes in Marland ” wait until midnight"])
    func aHeadlineBelowSentencesOfThePage(_ headline: String) throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        let above = "Subscribe to our newsletter and get the latest news of the islands in your inbox every morning."
        #expect(read([headline, "By Una Castle"] + body).title == headline)
        #expect(read([above, headline, "By Una Castle"] + body).title == headline)
    }

    /// A button above a long headline is none.
    @Test(arguments: ["Order reprints", "Book your place", "Allow X content?"])
    func aButtonAboveALongHeadline(_ button: String) throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        let headline = "Grid says that most homes in Marland will have light by midnight"
        #expect(read([button, headline] + body).title == headline)
    }

    /// What a page has above an article without a headline is none.
    @Test(arguments: [
        ["Home", "News", "Sport", "Weather", "Shop"], ["Skip to content", "Sign in"], ["Harbour Post › World"],
        ["Most read"],
        ["Advertisement"], ["Share this article"],
    ])
    func aMenuAboveAnArticleIsNoHeadline(_ menu: [String]) throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        let article = read(menu + body)
        #expect(article.title == nil)
        #expect(paragraphs(article) == body)
    }

    /// A date with a label that says what happens then dated the article, and its line was lost.
    @Test(arguments: [
        "Public meeting: 19 March 2026, 7.30pm", "Deadline: 19 March 2026", "When: 19 March 2026", "Born: 3 May 1934",
        "Consultation: 1 May 2026",
    ])
    func theDateOfAnEventIsText(_ line: String) throws {
        var body = try #require(PlainTextHeadTests.bodies["en"])
        body.insert(line, at: 1)
        let article = read(["Grid promises light by midnight"] + body)
        #expect(article.published == nil)
        #expect(paragraphs(article) == body)
        // Another one below what explains the headline dates it.
        for date in ["Published: 12 March 2026", "Last updated: 12 March 2026", "Date: 12 March 2026", "12 March 2026"]
        {
            body[1] = date
            #expect(read(["Grid promises light by midnight"] + body).published?.text == "2026-03-12")
        }
    }

    @Test(arguments: ["Termin: 19. März 2026, 19.30 Uhr", "Wann: 19. März 2026"])
    func theDateOfAGermanEventIsText(_ line: String) throws {
        var body = try #require(PlainTextHeadTests.bodies["de"])
        body.insert(line, at: 1)
        let article = read(["Sturm trifft Küste"] + body, language: "de")
        #expect(article.published == nil)
        #expect(paragraphs(article) == body)
    }

    /// Questions and their answers: a later question was the title, and an answer a byline.
    @Test func questionsAndAnswers() {
        let text = [
            "Fragen und Antworten zum Streik bei der Bahn", "Wer streikt?",
            "Die Lokführer der Südbahn. Ihre Gewerkschaft hat rund 2.300 Mitglieder.", "Wie lange dauert der Streik?",
            "Von Mittwoch, 2 Uhr, bis Freitag, 18 Uhr.", "Welche Züge fahren trotzdem?",
            "Die Südbahn will jeden dritten Zug fahren lassen. Welche das sind, steht seit Dienstag auf ihrer Seite.",
        ]
        let article = read(text, language: "de")
        #expect(article.title == text[0])
        #expect(Set(text.dropFirst()).isSubset(of: paragraphs(article)))
    }

    /// The head of an entry in a live report was the title, and so was a point of a list.
    @Test func headsOfEntriesAndPointsAreNoHeadlines() throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        let live = read(
            [
                "LIVE: Storm Edwina batters the coast", "Last updated 16:45", "Summary",
                "- One man missing off Gull Point",
                "16:31", "Power firm: 40,000 homes in Marland without electricity",
            ] + body)
        #expect(live.title == "LIVE: Storm Edwina batters the coast")
        #expect(read(["- Place: Marland, town hall", "- Entry: free"] + body).title == nil)
    }

    /// What stands below a byline was the title of an article without one.
    @Test(arguments: ["BBX News, Port Ellery", "Business reporter, BBX News", "Health and science correspondent"])
    func anOfficeBelowABylineIsPartOfIt(_ office: String) throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        let article = read(["By Dan Oke", office] + body)
        #expect(article.title == nil && article.author == "Dan Oke")
        #expect(paragraphs(article) == body)
        let below = read(["By Dan Oke", "Bad News for Marland as Homes Wait"] + body)
        #expect(below.title == "Bad News for Marland as Homes Wait")
    }

    /// A name without `By` and a day below what explains the headline were text, and a kicker, a label or nothing the title.
    @Test func whatStandsAroundAHeadlineIsNoTitle() {
        let body = [
            "The sea rises at Tallow faster than thought, a report said on Monday. The harbour needs a wall of 3 km, it said.",
            "The council of Tallow will decide on it in May.",
        ]
        let long = "Scientists say the sea at Tallow will rise by a metre within the next ten years"
        for kicker in ["Cost of living", "Fact check", "From our archive"] {
            let article = read([kicker, long, "By Ada Moss"] + body)
            #expect(article.title == long && paragraphs(article) == body)
        }
        #expect(read(["Generated by AI", "By Ada Moss"] + body).title == nil)
        let timed = read(["Tallow Post", "14:05", "Council to decide on wall", "By Ada Moss"] + body)
        #expect(
            timed.title == "Council to decide on wall" && timed.section == nil && paragraphs(timed).suffix(2) == body)
        let deck = "The harbour town looks at the sea with other eyes after a long debate."
        for head in [["Cara Finn", "March 4, 2026"], ["March 4, 2026", "Cara Finn"]] {
            let article = read(["A wall for all", deck] + head + body)
            #expect(article.title == "A wall for all" && article.author == "Cara Finn")
            #expect(article.published?.text == "2026-03-04" && paragraphs(article) == [deck] + body)
        }
        #expect(
            read(
                ["By Ada Moss", "Council elects new editor", "The council of Tallow elected an editor. " + body[0]]
                    + body
            )
            .title == "Council elects new editor")
    }

    /// A line that explains the headline without a full stop was lost where anything else is the page's.
    @Test(arguments: ["Share", "0 Comments"]) func whatExplainsTheHeadlineStaysBesideTheWordsOfAPage(_ button: String) {
        let explanation = "Forty thousand homes have had no light overnight, the grid says"
        let article = read(
            ["Storm cuts off Marland", explanation, button] + PlainTextHeadTests.bodies["en", default: []],
            language: "en")
        #expect(article.title == "Storm cuts off Marland")
        #expect(paragraphs(article).first == explanation)
    }

    @Test(arguments: ["Words: Una Castle", "Text: Una Castle", "Report by Una Castle", "Author: Una Castle"])
    func labelsOfBylines(_ line: String) {
        let article = read(
            ["Storm cuts off Marland", line] + PlainTextHeadTests.bodies["en", default: []], language: "en")
        #expect(article.author == "Una Castle")
    }

    @Test func theDayBesideTheDayOfAnUpdate() {
        let line = "Posted at 6:42 AM, Nov 18, 2025 and last updated 8:15 AM, Nov 19, 2025"
        let article = read(
            ["Storm cuts off Marland", line] + PlainTextHeadTests.bodies["en", default: []], language: "en")
        #expect(article.published?.text.hasPrefix("2025-11-18") == true)
        #expect(paragraphs(article) == PlainTextHeadTests.bodies["en"])
    }

    /// Place and section were the headline where the article names the place.
    @Test(arguments: ["Marland | News", "Marland > Weather", "Marland | Gull Point"])
    func placeAndSectionAreNoHeadline(_ kicker: String) {
        let article = read(
            [kicker, "Homes still dark two days after storm"] + PlainTextHeadTests.bodies["en", default: []],
            language: "en")
        #expect(article.title == "Homes still dark two days after storm")
    }

    @Test(arguments: [
        "BREAKING: Ferry to Marland resumes", "EILMELDUNG: Ferry to Marland resumes", "THE MARLAND COURIER Page 3",
        "Marland Courier Seite 12",
    ])
    func otherNewsAndTheHeadOfAPageAreNoHeadline(_ line: String) {
        let body = PlainTextHeadTests.bodies["en", default: []]
        let article = read([line, "Homes still dark two days after storm"] + body, language: "en")
        #expect(article.title == "Homes still dark two days after storm")
        #expect(paragraphs(article) == body)
    }

    @Test func newsOfTheHourAloneIsTheHeadline() {
        let article = read(
            ["BREAKING: Storm cuts off Marland"] + PlainTextHeadTests.bodies["en", default: []], language: "en")
        #expect(article.title == "BREAKING: Storm cuts off Marland")
    }

    /// A sentence of many names was not taken for prose, so nothing of the headline stood in the article.
    @Test func aHeadlineWithALabelAboveASentenceOfManyNames() {
        let article = read(
            [
                "Wetter: Sturm und Schnee im Norden",
                "Am Mittwoch ist es im Norden stürmisch, im Bergland fällt Schnee bis 400 Meter. Die Höchstwerte liegen "
                    + "zwischen 2 Grad im Harz und 9 Grad am Oberrhein.",
                "In der Nacht zum Donnerstag lässt der Wind nach. Es kühlt auf minus 5 bis 3 Grad ab.",
                "Die Aussichten: Freitag heiter, Samstag neuer Regen.",
            ], language: "de")
        #expect(article.title == "Wetter: Sturm und Schnee im Norden")
    }

    @Test(arguments: [
        ("Kaisa Pelto / STT", "Kaisa Pelto"), ("Kaisa Pelto/Reuters", "Kaisa Pelto"),
        ("KAISA PELTO / AGENCIAS", "KAISA PELTO"), ("By Kaisa Pelto / AFP", "Kaisa Pelto"),
        ("Photo: Kaisa Pelto/Reuters", nil), ("Marland/Gull Point", nil),
    ])
    func agenciesBehindAStroke(_ line: String, _ author: String?) {
        let article = read(
            ["Storm cuts off Marland", line] + PlainTextHeadTests.bodies["en", default: []], language: "en")
        #expect(article.author == author)
    }

    @Test func severalNamesAboveADate() {
        let article = read(
            ["Storm cuts off Marland", "Leona Prask and Hamish Dorrow", "Tue 14 Apr 2026 06.51 BST"]
                + PlainTextHeadTests.bodies["en", default: []], language: "en")
        #expect(article.author == "Leona Prask, Hamish Dorrow")
    }

    /// Points of a list with an hour or a number were a byline and its date.
    @Test(arguments: [
        ["Das Wichtigste im Überblick", "Verhandlungen um 16 Uhr", "Gericht weist Eilantrag ab"],
        ["Adresse für Rückfragen", "Medienstelle Nordnetz", "+41 58 000 00 00"],
    ])
    func listsOfFactsAreNoByline(_ lines: [String]) {
        let body = PlainTextHeadTests.bodies["de", default: []]
        let article = read(["Sturm trifft Marland", body[0]] + lines + [body[1]], language: "de")
        #expect(article.author == nil)
        #expect(article.published == nil)
        for line in lines { #expect(paragraphs(article).contains(line), "\(line)") }
    }

    @Test func theDaysOfALifeAreNoDateOfPublication() {
        let line = "Born 4 February 1931; died 19 March 2024, aged 93"
        let article = read(
            ["Una Castle, who mapped the coast of Marland", line] + PlainTextHeadTests.bodies["en", default: []],
            language: "en")
        #expect(article.published == nil)
        #expect(paragraphs(article).contains(line))
    }

    /// Such headlines stayed in the text, since too few of their terms stand in the article, or the model took them for the
    /// page's.
    @Test(arguments: [
        ("Stranded singer hitches ride to Marland.", Role.headline),
        ("'Like pulling teeth' to get a ferry home.", .headline),
        ("Nobody wants to be first.", .doubtful),
    ])
    func shortSentencesAboveAByline(_ line: String, _ role: Role) {
        let article = read(
            [
                "News > World", line, "By Una Castle, Staff Writer", "Share this story",
                "Ivor Lund was psyched, as only a fan of twelve years can be who is on his way home from the ferry in Marland.",
                "What he did not know was that the man with the flat tyre beside the road would sing for him all evening.",
            ], language: "en")
        #expect(article.paragraphs.first { article.content(of: $0).elementsEqual(line.utf8) }?.role == role)
        #expect(article.title == (role == .headline ? line : nil))
    }

    /// What explains the headline above it is none.
    @Test func aSentenceBetweenAHeadlineAndAByline() {
        let line = "Ivor Lund met the singer on his way home from the ferry."
        let article = read(
            [
                "Stranded singer hitches ride", line, "By Una Castle, Staff Writer",
                "Ivor Lund was psyched, as only a fan of twelve years can be who is on his way home from the ferry in Marland.",
            ], language: "en")
        #expect(article.title == "Stranded singer hitches ride")
        #expect(paragraphs(article).contains(line))
    }
}
