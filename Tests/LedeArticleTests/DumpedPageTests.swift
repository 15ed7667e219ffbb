import LedeText
import Testing

@testable import LedeArticle

/// Pages as programs write them to text, such as `lynx -dump`, `elinks -dump`, `w3m -dump` and `pandoc -t plain`; people
/// and places are invented.
@Suite struct DumpedPageTests {
    static func read(_ text: String) -> Article { PlainTextReader().read(Array(text.utf8).span) }

    static func paragraphs(_ text: String) -> [String] {
        String(decoding: read(text).text, as: UTF8.self).split(separator: "\n\n").map(String.init)
    }

    static let vote =
        "The ferry toll was dropped on Thursday after the council of Orrin voted by 21 to 20, which leaves Mayor Pell Strand "
        + "in office until the autumn."
    static let farmers =
        "Fishers of the lower bay will pay nothing before 2031, the harbour office said in a note of nine pages that it put "
        + "up on the same night."
    static let welcome =
        "The fishers were glad of the vote and said that they would read the note closely before they said anything more."

    // MARK: Numbers of links

    static let numbered = """
             * [1]Home
             * [2]Weather

                              Ferry toll dropped until 2031

           The ferry toll was dropped on Thursday after [3]the council of
           Orrin voted by 21 to 20, which leaves [4]Mayor Pell Strand in
           office until the autumn.

           Fishers of the lower bay will pay nothing before 2031, [5]the
           harbour office said in [6]a note of nine pages that it put up on
           the same night.

           The fishers were glad of the vote and said that they would read
           the note closely before they said anything more.

        """

    static let sections = [
        """
        References

           1. file:///
           2. file:///weather
           3. https://orrin.example/vote
           4. https://orrin.example/strand
           5. https://harbour.example/
           6. https://harbour.example/note
        """,
        """
        References

           Visible links
           1. file:///
           2. /weather
           3. The vote
              https://orrin.example/vote
           4. https://orrin.example/strand
           5. #harbour
           6. mailto:office@harbour.example
        """,
        """
        References

           Visible links:
           1. file:///
           2. file:///weather
           3. https://orrin.example/vote
           4. https://orrin.example/strand
           5. https://harbour.example/
           6. https://harbour.example/note

           Hidden links:
           7. https://orrin.example/logo
           8. https://orrin.example/top
        """,
    ]

    /// `after [3]the council` stood in summaries, and the addresses below were sentences of the article.
    @Test(arguments: sections) func numbersOfLinksAreNoText(_ section: String) {
        #expect(Self.paragraphs(Self.numbered + section) == [Self.vote, Self.farmers, Self.welcome])
        let removed = String(decoding: Self.read(Self.numbered + section).removed, as: UTF8.self)
        #expect(removed.contains("References") && removed.contains("https://orrin.example/vote"))
    }

    /// A note of the text's own stands behind a word, before a space.
    @Test func notesOfTheTextStayBesideNumbersOfLinks() {
        let text = Self.numbered.replacing("same night.", with: "same night.[2] It rained.") + Self.sections[0]
        #expect(Self.paragraphs(text)[1] == Self.farmers + "[2] It rained.")
    }

    /// Without the addresses below, a number in brackets is the text's own.
    @Test(arguments: [
        "", "References\n\n1. Strand, P., The Toll, Orrin 2019\n2. Harbour office, Note 14\n",
        "References\n\n1. https://orrin.example/vote\n",
        "1. https://orrin.example/vote\n2. https://orrin.example/strand\n",
        "References\n\nThe council\nThe harbour office\nThe fishers\n1. https://a.example/\n2. https://b.example/\n",
        "References\n\n1. https://a.example/\n2. https://b.example/\n\nWritten by the council in the spring of 2026.\n",
    ])
    func numbersStayWithoutAddresses(_ end: String) {
        let text = "The toll was dropped [1]by the council, which met on Thursday.\n\n" + Self.welcome + "\n\n" + end
        #expect(Self.paragraphs(text).first == "The toll was dropped [1]by the council, which met on Thursday.")
    }

    /// Each piece again and again is read in time linear in its bytes.
    @Test(arguments: [
        "[1]", "[1] ", "[1", "[11111111", "1. a:b\n", "1. x\n", "References\n", "a:b\n", "References\n1. a:b\n",
        ", a\n", ".\n", "(\n", "a\n, b\n",
    ])
    func repeatedPiecesOfReferences(_ piece: String) {
        let text =
            String(repeating: piece, count: 20_000) + "\n\nReferences\n1. https://a.example/\n2. https://b.example/\n"
        let article = Self.read(text)
        #expect(article.text.count <= 2 * text.utf8.count)
    }

    // MARK: Buttons

    /// `lynx -dump` marks buttons, also within sentences.
    @Test func marksOfButtonsAreNoText() {
        let text =
            "(BUTTON) Menu\n\n(BUTTON) Search\n\n[Portrait]\n\nFerry toll dropped until 2031\n\n" + Self.vote + "\n\n"
            + Self.farmers.replacing("in a note", with: "in (BUTTON) a note") + "\n\n" + Self.welcome
            + " (BUTTON)\n\n(BUTTON)\n"
        #expect(Self.paragraphs(text) == [Self.vote, Self.farmers, Self.welcome])
        let article = Self.read(text)
        #expect(String(decoding: article.removed, as: UTF8.self).contains("(BUTTON) Search"))
        let one = "(BUTTON) is what the program writes.\n\n" + Self.vote + "\n\n" + Self.farmers + "\n\n" + Self.welcome
        #expect(Self.paragraphs(one).first == "(BUTTON) is what the program writes.")
        // Sentences that begin so are no buttons, and stage directions in their lines no pictures.
        let play =
            "(BUTTON) is the title of his new play.\n\n(BUTTON) was shown in May in the hall.\n\n" + Self.vote + "\n\n"
            + "[He laughs and leaves the room.]\n\n" + Self.farmers + "\n\n" + Self.welcome
        #expect(
            Self.paragraphs(play) == [
                "(BUTTON) is the title of his new play.", "(BUTTON) was shown in May in the hall.", Self.vote,
                "[He laughs and leaves the room.]", Self.farmers, Self.welcome,
            ])
    }

    @Test(arguments: ["(BUTTON)", "(BUTTON) ", "(BUTTON)\n", "(BUTTON) a\n", "[a]\n"])
    func repeatedButtons(_ piece: String) {
        let text =
            String(repeating: "(BUTTON) a\n", count: 9) + String(repeating: piece, count: 20_000) + "\n" + Self.vote
            + "\n"
        let article = Self.read(text)
        #expect(article.text.count <= 2 * text.utf8.count)
        for paragraph in article.paragraphs { #expect(!article.content(of: paragraph).isEmpty) }
    }

    // MARK: Lines wrapped among menus, headings and lists

    /// Paragraphs between what no margin explains stood a line each in summaries.
    @Test func paragraphsBetweenMenusAndListsAreJoined() {
        let text = """
              • Home
              • Weather
              • Council and
                harbour

            Ferry toll dropped until 2031

            By Una Brack

            The ferry toll was dropped on Thursday after the council of Orrin voted by
            21 to 20, which leaves Mayor Pell Strand in office until the autumn.

            Nothing to pay
            Fishers of the lower bay will pay nothing before 2031, the harbour office said
            in a note of nine pages that it put up on the same night.

              • The toll was to bring two million crowns a year, of which the larger part
                would have gone to the quay at Orrin.
              • It was first asked for in 2019.

            The fishers were glad of the vote and said that they would read the note
            closely before they said anything more.
            """
        let found = Self.paragraphs(text)
        for paragraph in [Self.vote, Self.farmers, Self.welcome] { #expect(found.contains(paragraph), "\(found)") }
        #expect(
            found.contains {
                $0.hasSuffix(
                    "The toll was to bring two million crowns a year, of which the larger part would have gone to the quay at Orrin."
                )
            })
        #expect(found.contains { $0.hasSuffix("It was first asked for in 2019.") && $0.count < 40 })
        #expect(found.contains("Nothing to pay"))
    }

    /// `o` before the points of a list within another one was read as a word in lower case, before which no margin stood.
    @Test func pointsWithinPointsTellNoMargin() {
        let menu = """
                 + Ferries and harbours of the lower bay
                      o Timetables of the ferry from Orrin to Merrow and back
                      o Tolls for boats of less than nine metres
                      o Notes of the harbour office of the lower bay
                      o The lamps of the quay and who keeps them alight
                      o Weather at sea, by the hour and by the day of the week
                      o Letters to the mayor of Orrin and hers
                      o Lost and found on the ferries of the bay

            """
        let text = """
               The ferry toll was dropped on Thursday after the council of Orrin voted
               by 21 to 20, which leaves Mayor Pell Strand in office until the autumn.

               Fishers of the lower bay will pay nothing before 2031, the harbour
               office said in a note of nine pages that it put up on the same night.

               The fishers were glad of the vote and said that they would read the
               note closely before they said anything more.
            """
        let lines = PlainTextLines(Array((menu + "\n" + text).utf8), from: 0)
        let found = lines.lines.map { String(decoding: lines.text[$0.range], as: UTF8.self) }
        #expect(Array(found.suffix(3)) == [Self.vote, Self.farmers, Self.welcome])
        #expect(found.count == 11)
    }

    /// Lines that may be of a wrapped text, and the paragraphs that they are.
    static let breaks: [(lines: [String], paragraphs: [String])] = [
        // A sentence ends right before the margin, and one a little before it.
        (
            [
                "The council of Orrin will meet again on the first Monday of May to see.",
                "It has not said where, and the fishers have asked for a larger hall by",
                "the quay.",
            ],
            [
                "The council of Orrin will meet again on the first Monday of May to see. It has not said where, and the "
                    + "fishers have asked for a larger hall by the quay."
            ]
        ),
        (
            [
                "The council of Orrin will meet again on the first Monday in May.",
                "It has not said where, and the fishers have asked for a larger hall by", "the quay.",
            ],
            [
                "The council of Orrin will meet again on the first Monday in May.",
                "It has not said where, and the fishers have asked for a larger hall by the quay.",
            ]
        ),
        // Points of lists, with signs and with numbers.
        (
            [
                "1. The toll was to bring two million crowns a year, of which the larger",
                "   part would have gone to the quay at Orrin and to its lamps this May.",
                "2. It was first asked for in 2019.",
            ],
            [
                "1. The toll was to bring two million crowns a year, of which the larger part would have gone to the quay "
                    + "at Orrin and to its lamps this May.", "2. It was first asked for in 2019.",
            ]
        ),
        (
            [
                "* The toll was to bring two million crowns a year, of which the larger",
                "  part would have gone to the quay at Orrin and to its lamps this May",
                "* It was first asked for in 2019",
            ],
            [
                "* The toll was to bring two million crowns a year, of which the larger part would have gone to the quay at "
                    + "Orrin and to its lamps this May", "* It was first asked for in 2019",
            ]
        ),
        // A dash and a number that begin lines of a paragraph.
        (
            [
                "The council of Orrin, which will meet again on the first Monday of May",
                "- nobody has said where, or on which of the two Mondays that begin May",
                "12. The fishers want a larger hall.",
            ],
            [
                "The council of Orrin, which will meet again on the first Monday of May - nobody has said where, or on "
                    + "which of the two Mondays that begin May 12. The fishers want a larger hall."
            ]
        ),
    ]

    @Test(arguments: breaks) func eachBreakIsJudgedByItself(_ row: (lines: [String], paragraphs: [String])) {
        let around = """
            The ferry toll was dropped on Thursday after the council of Orrin voted
            by 21 to 20, which leaves Mayor Pell Strand in office until the autumn.

            Fishers of the lower bay will pay nothing before 2031, the harbour said
            in a note of nine pages that it put up on the same night, and they were
            glad of it.

            """
        let lines = PlainTextLines(Array((around + "\n" + row.lines.joined(separator: "\n")).utf8), from: 0)
        let found = lines.lines.map { String(decoding: lines.text[$0.range], as: UTF8.self) }
        #expect(Array(found.dropFirst(2)) == row.paragraphs)
        #expect(found.count == 2 + row.paragraphs.count)
    }

    /// Lines that are no wrapped text: verses, and notes with a sentence in each line.
    @Test(arguments: [
        """
        The council of Orrin met on Thursday and dropped the toll of the ferry.
        The mayor stays.
        Fishers of the lower bay will pay nothing before 2031, the harbour said.
        iPhones were used to count the votes.
        """,
        """
        Sing of the toll that all the fishers paid
        and of the boat
        that carried them when all the lamps were out and nobody had said a word of it to the mayor
        or to the council of the lower bay, who slept
        in the hall
        as council members do when it is night and when the wind is from the sea and cold
        """,
    ])
    func linesOfTheirOwnStayApart(_ text: String) {
        #expect(PlainTextLines(Array(text.utf8), from: 0).lines.count == text.split(separator: "\n").count)
    }

    // MARK: Links in lines of their own

    static let parts = """
        Home
        Weather
        Ferry toll dropped until 2031
        By Una Brack

        The ferry toll was dropped on Thursday after
        the council of Orrin
        voted by 21 to 20, which leaves
        Mayor Pell Strand
        in office until the autumn
        .

        Fishers of the lower bay will pay nothing before 2031, the
        harbour office
        , said in a note of nine pages (
        Note 14
        ) that it put up on the same night.

        The fishers were glad of the vote and said that they would read the note closely before they said anything more.
        """

    /// Programs that put a line end between any two strings of a page cut a sentence at each link; so did summaries.
    @Test func sentencesAreJoinedAroundTheirLinks() {
        #expect(
            Self.paragraphs(Self.parts) == [
                Self.vote,
                "Fishers of the lower bay will pay nothing before 2031, the harbour office, said in a note of nine pages "
                    + "(Note 14) that it put up on the same night.", Self.welcome,
            ])
    }

    /// Where no two lines begin with a comma or a full stop, lines that go on in lower case are the text's own.
    @Test(arguments: ["voted by 21 to 20, which leaves", ". . .", ",,, 3"])
    func linesWithoutSuchSignsStayApart(_ line: String) {
        let text = "The ferry toll was dropped on Thursday after\nthe council of Orrin\n" + line + "\n\n" + Self.welcome
        #expect(PlainTextLines(Array(text.utf8), from: 0).lines.count == 4)
    }

    // MARK: Markdown

    /// The targets of links went before the margin was looked for, and each line was a paragraph.
    @Test func wrappedMarkdownWithLinksIsJoined() {
        let text = """
            # Ferry toll dropped until 2031

            The ferry toll was dropped on Thursday after [the council of
            Orrin](https://orrin.example/2026/03/05/vote) voted by 21 to 20, which
            leaves [Mayor Pell Strand](/people/strand) in office until the autumn.

            Fishers of the lower bay will pay nothing before 2031, the harbour
            office said in [a note of nine pages](https://harbour.example/note)
            that it put up on the same night.

            The fishers were glad of the vote and said that they would read the
            note closely before they said anything more.
            """
        #expect(Self.paragraphs(text) == [Self.vote, Self.farmers, Self.welcome])
    }

    /// Two spaces or a backslash at the end of a line, and a sentence in each line.
    @Test func hardBreaksOfMarkdownStay() {
        let text = """
            # Ferry toll dropped until 2031

            The ferry toll was dropped on Thursday after [the council of
            Orrin](https://orrin.example/2026/03/05/vote) voted by 21 to 20, which
            leaves [Mayor Pell Strand](/people/strand) in office until the autumn
            and the fishers glad, who had asked for it in the spring of 2019 when
            the quay was new.

            The council met on the quay of Orrin, where the toll had been paid in\u{20}\u{20}
            The harbour office closed at noon.
            """
        #expect(Self.paragraphs(text).last == "The harbour office closed at noon.")
        let notes = """
            # Notes

            The council met on [Thursday](https://orrin.example/2026/03/05).
            It dropped the toll.
            Nobody of the lower bay had asked it to do so, and it rained.
            The fishers were glad.
            """
        #expect(Self.paragraphs(notes).count == 4)
    }

    // MARK: Pages in one line

    /// All of a page whose elements were joined with spaces was taken for a menu.
    @Test func aPageInOneLineIsRead() {
        let menu = [
            "Home", "News", "Weather", "Sign in", "Subscribe", "Contact us", "About us", "Privacy policy",
            "Cookie policy",
            "Share", "Follow us", "Newsletter", "Terms of use", "Search", "Menu", "Log in", "Jobs", "Help",
            "Accessibility",
            "Advertise",
        ]
        let line =
            "Home Council Harbour Weather Ferry toll dropped 2026-03-05 · Una Brack " + Self.vote + " " + Self.farmers
            + " "
            + Self.welcome + " Older Newer Home Council Harbour Dark Light"
        let article = Self.read((menu + [line] + menu.prefix(8)).joined(separator: "\n"))
        #expect(String(decoding: article.text, as: UTF8.self).contains(Self.farmers))
        #expect(!article.findings.contains { $0.code == .noArticle })
    }
}
