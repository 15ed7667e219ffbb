import LedeText
import Testing

@testable import LedeArticle

/// Pages that somebody selected whole and pasted as text, and what is lost or kept of them.
@Suite struct PastedPageTests {
    private static func read(_ text: String) -> Article { PlainTextReader().read(Array(text.utf8).span) }

    private static func paragraphs(_ text: String) -> [String] {
        let article = read(text)
        return article.paragraphs.filter { $0.role.isText }.map {
            String(decoding: article.content(of: $0), as: UTF8.self)
        }
    }

    // MARK: Signatures and captions

    private static let report = [
        "Ferry pier at Tallow to close for nine days", "By Ada Moss",
        "The ferry pier of Tallow will close for nine days from Monday so that its cracked beams can be replaced.",
        "Some 400 people cross the bay each day, and they will have to take the coach round by Harsund.",
        "Shopkeepers at the pier fear that they will lose most of their customers, said Ines Merrin, who sells bread.",
    ]

    /// The last paragraph of a report was taken for the page's where an agency had signed it and a page's line stood above.
    @Test(arguments: [" (dpa)", " /PA", " AFP", " – Reuters"])
    func theParagraphThatAnAgencySignsStays(_ signature: String) {
        let last = "It is the first time since 2006 that nobody can cross the bay by ship for more than a day."
        let text = PastedPageTests.report + ["Read more: Why the old pier cracked", last + signature]
        let paragraphs = PastedPageTests.paragraphs(text.joined(separator: "\n\n"))
        #expect(paragraphs.contains(last + signature))
        #expect(!paragraphs.contains("Read more: Why the old pier cracked"))
    }

    /// The description of a picture above its caption led the summary.
    @Test(arguments: [" Ada Moss/The Tallow Post", "Credit:Ada Moss", "Credit...Ada Moss for The Post"])
    func aCaptionWithoutItsCreditIsOne(_ credit: String) {
        let caption = "The ferry pier of Tallow on Sunday. Work starts in June."
        var text = PastedPageTests.report
        text.insert(contentsOf: [caption, caption + credit], at: 2)
        #expect(!PastedPageTests.paragraphs(text.joined(separator: "\n")).contains { $0.hasPrefix(caption) })
        // What only begins alike is no twin.
        text[3] = "The ferry pier of Tallow on Sunday was empty, and nobody there knew when the work would start."
        #expect(PastedPageTests.paragraphs(text.joined(separator: "\n")).contains(text[3]))
    }

    @Test(arguments: ["Pie de foto, ", "Image caption, ", "Légende image, ", "Подпись к фото, "])
    func aCaptionWithItsLabelIsOne(_ label: String) {
        var text = PastedPageTests.report
        text.insert(label + "The ferry pier of Tallow is older than the town.", at: 2)
        #expect(PastedPageTests.paragraphs(text.joined(separator: "\n\n")) == Array(text.dropFirst(3)))
    }

    /// A dialog that asks for consent stood in the text of a pasted page.
    @Test func aConsentDialogOfAPastedPageIsNoText() {
        let dialog =
            "We and our 842 partners keep and/or read what stands on a device, such as cookies and personal data, such as its "
            + "own numbers and the usual information that is sent by a device for advertising and content of your own. With "
            + "your permission we and our partners may use the exact place. You may click to consent to our and our "
            + "partners' work as described above."
        let above = ["We value your privacy", dialog, "MORE OPTIONS", "News > Tallow"]
        let report = [
            "Ferry pier at Tallow to close for nine days",
            "The ferry pier of Tallow will close for nine days from Monday so that its cracked beams can be replaced.",
            "Some 400 people cross the bay each day, and they will have to take the coach round by Harsund. Nobody knows "
                + "for how long.",
            "The council looked for another pier for a year. It found none.",
            "Shopkeepers at the pier fear that they will lose most of their customers, said Ines Merrin, who sells bread.",
        ]
        let below = [
            "READ MORE",
            "The pier opens again in March, and coaches run until then, as they did when the old pier burned down.",
            "More in this section", "FIRE CREWS FIGHT A BLAZE", "Fire crews fight a blaze near Holm",
            "Man dies in crash", "Place: Long Quay", "Organisation: Harbour Safety", "Tallow Lunchtime News",
            "Sign up to the newsletter", "You can unsubscribe at any time.",
        ]
        let paragraphs = PastedPageTests.paragraphs((above + report + below).joined(separator: "\n"))
        #expect(!paragraphs.contains { $0.hasPrefix("We and our") })
        #expect(Set(report.dropFirst()).isSubset(of: paragraphs))
    }

    /// What explains a headline in two sentences was taken for it, and the date below was lost.
    @Test(arguments: [
        "It is the first time since 2006. Coaches will run instead.", "Who pays? The council does not say.",
        "Nobody can cross the bay by ship until the middle of June. The council has not said who will pay for the coaches.",
    ])
    func twoSentencesBelowAHeadlineAreNone(_ deck: String) {
        var text = PastedPageTests.report
        text.insert("3 March 2026", at: 2)
        text.insert(deck, at: 1)
        let article = PastedPageTests.read(text.joined(separator: "\n"))
        #expect(article.title == text[0] && article.author == "Ada Moss" && article.published?.text == "2026-03-03")
    }

    /// A headline of two sentences with a capital for each word.
    @Test(arguments: [
        "", "Share full article", "The council sold the ferries in 2019. Coaches will run instead of them.",
    ])
    func aHeadlineOfTwoSentences(_ below: String) {
        var text = PastedPageTests.report
        text[0] = "Tallow Sold Its Ferries. Now It Wants Them Back."
        if !below.isEmpty { text.insert(below, at: 1) }
        #expect(PastedPageTests.read(text.joined(separator: "\n")).title == text[0])
    }

    /// What is read aloud behind a link stood in the sentences.
    @Test(arguments: [", opens new tab", " (opens in a new tab)", ", opens in new tab"])
    func whatIsReadAloudBehindALinkGoes(_ mark: String) {
        let sentence =
            "Kestrel Line\(mark) is in talks to buy the ferries of Tallow\(mark), three people said on Monday."
        let text = PastedPageTests.report + [sentence, "The council was told to open a new tab."]
        let paragraphs = PastedPageTests.paragraphs(text.joined(separator: "\n\n"))
        #expect(
            paragraphs.contains("Kestrel Line is in talks to buy the ferries of Tallow, three people said on Monday."))
        #expect(paragraphs.last == "The council was told to open a new tab.")
    }

    // MARK: Live reports

    private static let english = [
        (
            "Lower town is cut off",
            "The road to the lower town is under water, the county says. Boats have gone to fetch 40 people."
        ),
        (
            "Bridge shut at Merrow",
            "Police have shut the bridge at Merrow to cars and lorries. People may still walk across it."
        ),
        (
            "Pumps on their way",
            "Six pumps have left the depot in Holm, according to the fire chief. The first one is due at noon."
        ),
        (
            "River still rising",
            "The river stood at 5.2 metres at the lock on Sunday night. It rose by a hand in two hours."
        ),
    ]

    private static let german = [
        (
            "Schule bleibt geschlossen",
            "Die Schule in Wendau bleibt bis Montag zu, wie das Amt mitteilt. Rund 300 Kinder lernen daheim."
        ),
        (
            "Pegel steigt am Freitag",
            "Der Pegel an der Schleuse liegt bei vier Metern und steigt weiter. Die Feuerwehr füllt Säcke mit Sand."
        ),
        (
            "Erste Keller laufen voll",
            "In der Altstadt stehen die ersten Keller unter Wasser. „Wir pumpen seit drei Uhr“, sagt Wirtin Jana Holk."
        ),
    ]

    private static let englishHead = ["Skip to content", "Home", "News", "Weather", "LIVE"]
    private static let englishFoot = [
        "Advertisement", "Sign up for our newsletter", "Privacy policy", "Terms of Use", "Puzzles",
    ]

    /// Posts of a live report, each with its time, a heading, two sentences and perhaps a button and who wrote it.
    private static func posts(
        _ posts: [(String, String)], time: (Int) -> String, hasHeadings: Bool = true, behind: [String]
    ) -> [String] {
        posts.enumerated().flatMap { i, post in
            [time(i)] + (hasHeadings ? [post.0] : []) + [post.1] + behind
        }
    }

    @Test(arguments: [
        ["Share post"], ["Share this update"], ["— Jo Marn", "Share this update"], ["Copy link", "Share"], [],
    ])
    func aLiveReportStaysWhole(_ behind: [String]) {
        for time in [{ "\(12 - $0):0\($0)" }, { "\(11 - $0).3\($0) p.m." }] as [(Int) -> String] {
            for hasHeadings in [true, false] {
                let lines =
                    Self.englishHead + [
                        "Flood at Merrow: forty people wait for boats", "Published 9 March 2026", "Watch live",
                    ]
                    + Self.posts(Self.english, time: time, hasHeadings: hasHeadings, behind: behind) + Self.englishFoot
                let found = Self.paragraphs(lines.joined(separator: "\n"))
                #expect(found.filter { $0.count > 60 } == Self.english.map(\.1), "\(found)")
                if hasHeadings, !behind.isEmpty {
                    for post in Self.english { #expect(found.contains(post.0), "\(post.0)") }
                }
            }
        }
    }

    @Test func aGermanLiveReportStaysWhole() {
        let first = "Seit Donnerstag steigt in Wendau die Ache. Das Amt warnt 2.100 Menschen in der Unterstadt."
        let lines =
            ["Startseite", "Newsticker", "Podcast", "Abo", "Liveticker: Hochwasser in Wendau"]
            + ["Aktualisiert am 6. März 2026, 17:40 Uhr", "Von Tilo Berk", first]
            + Self.posts(Self.german, time: { "\(17 - $0):40 Uhr" }, behind: ["Teilen"])
            + ["Ältere Einträge laden", "Kommentare (12)", "Meistgelesen", "Impressum", "Datenschutz"]
        let text = lines.joined(separator: "\n")
        #expect(Self.paragraphs(text) == [first] + Self.german.flatMap { [$0.0, $0.1] })
        #expect(Self.read(text).title == "Liveticker: Hochwasser in Wendau")
        #expect(Self.read(text).author == "Tilo Berk")
    }

    @Test func aLongLiveReportStaysWhole() {
        let many = (0..<60).map { i in
            (
                Self.english[i % 4].0 + " \(i)",
                "Boat \(i) has come back to the quay with all on board. " + Self.english[i % 4].1
            )
        }
        let lines =
            Self.englishHead + ["Flood at Merrow: forty people wait for boats", "Published 9 March 2026"]
            + Self.posts(many, time: { "\(23 - $0 / 3):\(59 - $0 % 50)" }, behind: ["Share post"]) + Self.englishFoot
        let found = Self.paragraphs(lines.joined(separator: "\n"))
        #expect(found.filter { $0.count > 60 } == many.map(\.1))
    }

    // MARK: Paragraphs among short lines

    private static let head = [
        "Skip to main content", "Sign in", "Subscribe", "News", "Sport", "Weather",
        "Owls nest in the clock of Merrow town hall",
        "By Ada Quill", "9 March 2026", "Share",
    ]
    private static let body = [
        "A pair of barn owls has nested behind the face of the clock in Merrow, which has stood still since Tuesday at ten past two.",
        "The council found them when a mechanic went up to oil the works, and has told him to stay away until the end of June.",
        "\"They were there before the contract was signed,\" said Tom Birk, the clerk, who has ordered a paper dial for the market side.",
        "Three shops on the square have asked for their money back, since they pay for the chimes by the quarter, Birk said.",
    ]
    private static let foot = [
        "Explore more on these topics", "Birds", "Share", "Reuse this content", "More from Environment",
        "Comments (31)",
        "Most viewed", "About us", "Help", "Complaints", "Privacy policy", "Cookie policy", "Terms & conditions",
        "Contact us",
        "All topics", "All writers", "Facebook", "Instagram", "LinkedIn", "Newsletters", "Advertise with us",
        "Search jobs",
    ]

    /// The last paragraph stays however long the foot of the page is.
    @Test(arguments: [6, 12, 16, 20, 40, 60]) func theLastParagraphStays(_ lines: Int) {
        let last = "The owls will be counted again in May. Birk means to bring a ladder, and cake."
        let foot = (0..<lines).map { Self.foot[$0 % Self.foot.count] }
        for box in [[], ["after newsletter promotion"], Self.promotion] {
            let text = (Self.head + Self.body + box + [last] + foot).joined(separator: "\n")
            #expect(Self.paragraphs(text) == Self.body + [last])
        }
    }

    private static let promotion = [
        "skip past newsletter promotion", "Sign up to Down the Lane", "Free weekly newsletter",
        "Enter your email address",
        "Sign up", "Privacy Notice: Newsletters may contain information about charities, online ads, and partners.",
        "after newsletter promotion",
    ]

    @Test func aParagraphBetweenButtonsStays() {
        let said =
            "Mrs Holt, who sells bread below the tower, said: 'I have not been late since. Nobody knows when I open.'"
        let lines =
            Self.head + Array(Self.body[..<2]) + [
                "+4", "View gallery", said, "TRENDING", "Man sells his own gate", "12k viewing now",
            ]
            + Array(Self.body[2...]) + Self.foot + Self.foot
        #expect(Self.paragraphs(lines.joined(separator: "\n")).contains(said))
    }

    /// Neither who writes nor what explains the headline above the byline is a paragraph of it.
    @Test func whatOnlyLooksLikeAParagraphGoes() {
        let biography = "Ada writes on birds from the coast. She was at the zoo of Holm for ten years."
        let standfirst = "The hands have not moved since Tuesday. The owls do not mind."
        let lines =
            Self.head[..<7] + [standfirst] + Self.head[7...] + Self.body
            + ["Our standards: the Merrow principles", "Topics:", "Birds", "Ada Quill", "Merrow Post", biography]
            + Self.foot
        let article = Self.read(lines.joined(separator: "\n"))
        #expect(Self.paragraphs(lines.joined(separator: "\n")) == Self.body)
        #expect(article.author == "Ada Quill")
    }

    // MARK: Headlines

    private static let long =
        "Clockmaker who oiled the works of Merrow town hall without permission is told to leave the owls alone - and says he will be back in July"

    @Test(arguments: [
        // The weather's day above, points below.
        (
            "Monday, Mar 9th 2026 2PM 6°C 5PM 4°C 5-Day Forecast\n\(long)\nThe owls moved in behind the face of the clock\n"
                + "Shops want their money back for the chimes\nBy ADA QUILL, SENIOR REPORTER\nPublished: 09:31, 9 March 2026",
            long
        ),
        // A button and a section above.
        (
            "Listen to article•4 Min\nBirds\nOwls stop the clock of Merrow\nThe hands have not moved since Tuesday. The owls do not "
                + "mind.\n09.03.2026, 13.22\nSave for later\nFacebook", "Owls stop the clock of Merrow"
        ),
        // The name of the paper.
        (
            "The Holm Courier Today\nMy town\nMerrow: owls move into the clock and stop it\nThree shops want money for the silence\n"
                + "9 March 2026 at 18:40\nReading time 2 min", "Merrow: owls move into the clock and stop it"
        ),
        // Buttons between the headline and the date.
        (
            "Science\nOwls of Merrow stop the clock of the town hall, says clerk\nBirds sleep by day; hands stand at ten past two\n"
                + "SAVE ARTICLES\nSubscribe now\nSign in\n9 March 2026 at 15:00",
            "Owls of Merrow stop the clock of the town hall, says clerk"
        ),
    ])
    func headlines(_ head: String, _ title: String) {
        let lines =
            ["Home", "Sign in", "Subscribe", "Sport", "Log out", "Privacy policy"] + [head] + Self.body + Self.foot
        #expect(Self.read(lines.joined(separator: "\n")).title == title)
    }

    @Test(arguments: ["Zur Liste hinzufügen", "Add to Reading list"]) func aButtonBelowTheDateIsNoAuthor(
        _ button: String
    ) {
        let lines =
            [
                "Home", "Sign in", "Subscribe", "Sport", "Log out", "Owls stop the clock of Merrow", "9 March 2026",
                button,
            ]
            + Self.body + Self.foot
        #expect(Self.read(lines.joined(separator: "\n")).author == nil)
    }

    // MARK: Wrapped lines

    @Test(arguments: [
        (
            """
            A ferryman called Odd won the race across the sound of Holm in a
            bath tub, and has been told to give back the cup.

            A mill in Merrow has ground its last sack of rye this week. Miller
            Jan Torp began at fourteen in the year of the frost.
            """, 2
        ),
        (
            """
            THE HOLM LETTER
            Monday, 9 March 2026

            1. LAST SACK
            A mill in Merrow has ground its last sack of rye this week. Miller
            Jan Torp began at fourteen in the year of the frost.
            Read more >> https://holm.example/1

            2. BATH TUB
            A ferryman called Odd won the race across the sound of Holm in a
            bath tub, and has been told to give back the cup.
            Read more >> https://holm.example/2

            3. NEW QUAY
            The new quay at Tallow will be opened by a minister on Friday, Holm
            Lines said. All 90 places on the first boat are taken.
            Read more >> https://holm.example/3
            """, 3
        ),
        (
            """
            Mill at Merrow sold to baker from Holm

            The baker paid 90,000 crowns for it, which is half of what was asked.
            The miller's sons agreed to it on Sunday.

            "Rye and barley are what we need now. Of those we would have half of
            the county," said Ida Lund, who bakes for the market.
            """, 2
        ),
    ])
    func shortWrappedTexts(_ text: String, _ paragraphs: Int) {
        let found = Self.paragraphs(text)
        #expect(found.filter { $0.count > 90 }.count == paragraphs, "\(found)")
        #expect(found.filter { $0.count > 90 }.allSatisfy { $0.hasSuffix(".") })
    }

    /// Headlines and what stands below them are no wrapped paragraph.
    @Test func headsAreNotJoined() {
        let text = """
            Owls stop the clock of Merrow town hall for the second time in a year
            Clerk orders a dial of paper for the side of the market square, and a lamp
            Ada Quill

            The hands stand at ten past two.
            """
        #expect(Self.read(text).title == "Owls stop the clock of Merrow town hall for the second time in a year")
    }

    @Test func aRuleBelowTheTitleIsNoneOfIt() {
        let text = """
            Baker buys the mill of Merrow and grinds rye on Sundays only, he says
            =====================================================================

            The baker paid 90,000 crowns for the mill, which is half of what the
            sons had asked for in the spring.

            He will grind on Sundays, when the wind is from the sea and the shop
            is shut.
            """
        #expect(Self.read(text).title == "Baker buys the mill of Merrow and grinds rye on Sundays only, he says")
    }

    // MARK: Pages

    private static func page(_ content: String) -> String {
        PageCaseTests.text("<html lang=en><body><main><article>\(content)</article></main></body></html>")
    }

    @Test(arguments: [
        "The owls leave in July.", "He said: \"I am glad that it is over.\"", "She will count them on Friday.",
    ])
    func aShortLastSentenceBehindBreaksStays(_ last: String) {
        let text = Self.page("<div>\((Self.body + [last]).joined(separator: "<br><br>"))</div>")
        #expect(text == (Self.body + [last]).joined(separator: "\n\n"))
    }

    @Test(arguments: [
        "<a>Share</a><a>Tweet</a>", "<span>Share</span><span>Save</span>", "<a>Share</a><a>Tweet</a><a>Print</a>",
    ])
    func buttonsWithoutSpaceAreNoText(_ buttons: String) {
        let text = Self.page("<div class=share>\(buttons)</div>" + Self.body.map { "<p>\($0)</p>" }.joined())
        #expect(text == Self.body.joined(separator: "\n\n"))
    }
}
