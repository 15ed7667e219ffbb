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

    /// The slug of agency copy was the headline.
    @Test(arguments: [
        "BC-EU--Marland-Storm, 3rd Ld-Writethru,0688", "AM-Marland-Storm-Update", "^BC-EU-Marland-Storm,1st Ld<",
    ])
    func slugsAreNoHeadline(_ line: String) throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        let article = read([line, "Storm cuts off homes in Marland", "By Una Castle"] + body)
        #expect(article.title == "Storm cuts off homes in Marland")
        #expect(paragraphs(article) == body)
    }

    /// Of a page, too, what explains the headline without a full stop is the article's.
    @Test func standfirstsOfPages() throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        let page = [
            "Skip to content", "The Marland Post", "Subscribe | Sign in", "Home", "News", "Sport", "Jobs",
            "We and our 842 partners store cookies.", "Accept all Reject all",
        ]
        let standfirst = "Thousands without electricity as coastguard searches for man"
        let headline = "Storm cuts off 40,000 homes in Marland"
        let head = [headline, standfirst, "By Una Castle", "12 March 2026"]
        let article = read(page + head + body + ["Most read", "Contact us", "Privacy policy", "Terms of use"])
        #expect(article.title == headline)
        #expect(paragraphs(article) == [standfirst] + body)
    }

    /// On a page without a byline what explains the headline was taken for it.
    @Test func headlinesOfPagesWithoutAByline() throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        let page = ["FOR IMMEDIATE RELEASE", "Contact:", "Una Castle", "(415) 555-0187", "una@example.org"]
        let headline = "Northern Grid Says 40,000 Homes in Marland Are Without Electricity"
        let standfirst = "Most of the homes to be reconnected by midnight as coastguard searches on"
        let article = read(page + [headline, standfirst] + body + ["Privacy policy", "Terms of use"])
        #expect(article.title == headline)
        #expect(paragraphs(article) == [standfirst] + body)
        // A menu stands above others.
        let other = read(page + ["Ferry Line Sells Its Last Boat to Oslund", standfirst] + body + ["Privacy policy"])
        #expect(other.title == standfirst)
    }

    /// The last paragraph stood behind a box of links, above a name and a note on the author, and was gone.
    @Test func theLastParagraphBehindABoxIsDoubtful() throws {
        let body = try #require(PlainTextHeadTests.bodies["en"])
        let last = "Northern Grid now plans to put the lines of Marland under ground, where no storm reaches them."
        let article = read(
            ["# Storm batters coast", "By Una Castle"] + body + [
                "### You may like", "- [Ferry sold](https://a.example/1)\n- [Crane lost](https://a.example/2)", last,
                "[Una Castle](https://a.example/una)",
                "Una Castle is a staff writer covering the coast. She has a degree in law from Exmoor College.",
                "[Terms and conditions](https://a.example/t) [Privacy policy](https://a.example/p)",
            ])
        let found = article.paragraphs.first { article.content(of: $0).elementsEqual(last.utf8) }
        #expect(found?.role == .doubtful || found?.role == .body)
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

    /// Lines of a menu that no list knows stood in the way of the headline from three on.
    @Test(arguments: [
        ["Football", "Cricket", "Rugby Union", "Tennis"], ["Elmore", "72°", "Sunny"],
        ["Gull Point", "Harrow", "Velm", "Skarn"],
    ])
    func aMenuThatNobodyKnowsAboveTheHeadline(_ menu: [String]) {
        let article = read(
            menu + [
                "Tram derails in Brandal, nine hurt",
                "A tram jumped the rails in the centre of Brandal on Monday, injuring nine people, two of them seriously.",
                "The accident happened at 4.40pm on the bend outside the opera house.",
                "The driver told police that the brakes had not responded. The line is closed until Wednesday.",
                "Share",
            ], language: "en")
        #expect(article.title == "Tram derails in Brandal, nine hurt")
        #expect(paragraphs(article).count == 3)
    }

    /// A lead of few words was no prose, and so the headline had nothing in common with the article.
    @Test(arguments: ["Tram derails in Brandal", "Tram crash", "Brandal: Tram derails"])
    func aShortHeadlineAboveAShortLead(_ headline: String) {
        let article = read(
            [
                headline, "A tram jumped the rails in the centre of Brandal on Monday.",
                "The accident happened at 4.40pm on the bend outside the opera house.",
                "The driver told police that the brakes had not responded. The line is closed until Wednesday.",
                "It was the third derailment on the bend since 2020, the transport company admitted.",
            ], language: "en")
        #expect(article.title == headline)
    }

    @Test(arguments: [["By Lena Brask", "11 February 2026", "Share"], ["Share", "3 min read"]])
    func aStandfirstOfFewWordsStays(_ below: [String]) {
        let article = read(
            ["Norvik to raise retirement age to 68", "Unions threaten general strike"] + below + [
                "Norvik's government said on Wednesday it would raise the retirement age to 68 from 65, its biggest reform.",
                "The change will be phased in from 2028 and will save 31 billion crowns a year, the minister told reporters.",
            ], language: "en")
        #expect(article.title == "Norvik to raise retirement age to 68")
        #expect(paragraphs(article).first == "Unions threaten general strike")
    }

    /// What says nothing of a page stays, also where nothing but its place is that of a notice.
    @Test(arguments: [
        "No one was hurt.", "The weather office said the wind would drop by Friday noon.",
        "A decision is expected on Friday.",
    ])
    func lastSentencesBehindAnAdvertisementStay(_ last: String) {
        let article = read(
            [
                "Storm Wilma: Two dead as winds hit 140 km/h",
                "Two people have been killed and 140,000 homes left without power as Storm Wilma hit the west coast.",
                "Winds of up to 140 km/h (87mph) were measured at Skarn lighthouse on Thursday morning.",
                "A man aged 70 died when a tree fell on his car near Elmore. A woman of 45 was blown from a pier.",
                "Trains were cancelled, and schools in four counties stayed closed.", "Advertisement", last,
            ], language: "en")
        #expect(paragraphs(article).contains(last))
    }

    @Test(arguments: [
        (["Ada Quill", "Political editor", "19 March 2026"], "Ada Quill"),
        (["Posted on March 19, 2026 by Ada Quill"], "Ada Quill"),
        (["Published 19 March 2026 by Ada Quill"], "Ada Quill"),
    ])
    func namesWithAnOfficeAndADay(_ lines: [String], _ author: String) {
        for standfirst in [[], ["Members of the public are asked for their views on three routes to the north."]] {
            let article = read(
                ["Night trains to return"] + standfirst + lines + [
                    "The Ministry of Transport has opened a consultation on three new night train routes to the north.",
                    "The routes would link Tarn with Skarn, Brandal and Upper Moss from 2028, for 400,000 passengers a year.",
                ], language: "en")
            #expect(article.author == author)
            #expect(article.published?.text == "2026-03-19")
        }
    }

    /// A text of few lines that was wrapped at a margin.
    @Test(arguments: [
        "Two people have been killed and 140,000 homes left without power as\nStorm Wilma hit the west coast.",
        "Winds of up to 140 km/h (87mph) were measured at Skarn lighthouse on\nThursday morning, and a boat was lost.",
        "A man aged 70 died when a tree fell on his car near Elmore late in the\nevening.",
    ])
    func briefsThatWereWrapped(_ paragraph: String) {
        let text = "Storm Wilma: Two dead as winds hit 140 km/h\n\n" + paragraph + "\n"
        let article = PlainTextReader().read(Array(text.utf8).span)
        #expect(paragraphs(article) == [String(paragraph.map { $0 == "\n" ? " " : $0 })])
    }

    @Test func linesOfAListAreNotJoined() {
        let text =
            "The results of the second round\n\nGull Point Rovers and Harrow United\nVelm Town 3 Skarn Athletic 1\n"
        let article = PlainTextReader().read(Array(text.utf8).span)
        #expect(!String(decoding: article.text, as: UTF8.self).contains("United Velm"))
    }

    /// The headline was text, and the summary began below it.
    @Test func aQuestionAboveAQuestionIsTheHeadline() {
        let question = "Explainer: What is the grid levy and why is everyone angry about it?"
        let article = read(
            [
                question, "What is the grid levy?",
                "It is a charge of 3.1 cents per kilowatt hour that every household has paid since January.",
                "Why was it introduced?", "The state had run out of money, and the lines cost twice what was planned.",
            ], language: "en")
        #expect(article.title == question)
    }

    @Test func whatExplainsAHeadlineMayHaveABar() {
        let article = read(
            [
                "The Daily Ledger", "Subscribe | Log in", "POLITICS", "Minister 'knew of leak for months'",
                "Emails show adviser warned of pollution in spring | Call for inquiry", "Jo Pryce", "Political Editor",
                "The environment minister knew for months that a reservoir above Tallow was leaking, emails show.",
                "An adviser wrote to her in March that the water below the dam was polluted and that fish had died.",
            ], language: "en")
        #expect(article.title == "Minister 'knew of leak for months'")
    }

    /// What feeds leave in the text they give.
    @Test func marksAndReferencesOfFeeds() {
        let cut = read(
            [
                "Swans block Harl bridge",
                "A pair of swans held up traffic on the Harl bridge on Sunday.… [+1834 chars]",
            ],
            language: "en")
        #expect(paragraphs(cut).last == "A pair of swans held up traffic on the Harl bridge on Sunday.")
        let text = "The mayor didn&#8217;t know that the town hall&rsquo;s lamp had cost &amp;pound;90,000 &amp; more."
        #expect(
            paragraphs(read([text], language: "en")) == [
                "The mayor didn’t know that the town hall’s lamp had cost £90,000 & more."
            ])
        // Also where the first one stands far below.
        let first = "The council of Harl has paid for a lamp on the bridge, as it said that it would before winter."
        let second = "It was lit on Friday evening, and the swans of the harbour have not been seen there since."
        let third = "Lund&#8217;s lamp is the brighter one."
        #expect(
            paragraphs(read([first, second, third], language: "en")).last == "Lund’s lamp is the brighter one.")
        let tags = "Write &lt;b&gt; before a word and &amp; for a sign that stands for and in the text of a page."
        #expect(paragraphs(read([tags], language: "en")) == [tags])
    }

    /// Lines of prose that count were taken for the heads of pages, and out of their sentences.
    @Test(arguments: [
        ("THE TALLOW POST Friday, March 6 ", "", true), ("", " to 12 for the repair plan,", false),
        ("", " Crews of the Tallow ferry line", true),
    ])
    func headsOfPagesThatStandInSentences(_ before: String, _ behind: String, _ isHead: Bool) throws {
        func page(_ number: Int) -> String {
            """
            The bridge over the Tallow will
            close for a year from Monday,
            the city council of Harsund said
            on Wednesday. The council voted
            \(before)\(number)\(behind)
            which will cost 14 million
            crowns. Work begins in April.

            """
        }
        let text = page(31) + page(32)
        let article = PlainTextReader().read(Array(text.utf8).span)
        let head = "\(before)31\(behind)"
        #expect(String(decoding: article.text, as: UTF8.self).contains(head) == !isHead)
        #expect(String(decoding: article.removed, as: UTF8.self).contains(head) == isHead)
    }

    @Test func wordsThatWereBrokenAtASoftHyphen() {
        let article = read([
            "The council had or\u{AD}\ndered 900 tonnes of salt, but the ship lay in the port of Skarn."
        ])
        #expect(
            paragraphs(article) == [
                "The council had ordered 900 tonnes of salt, but the ship lay in the port of Skarn."
            ])
    }
}
