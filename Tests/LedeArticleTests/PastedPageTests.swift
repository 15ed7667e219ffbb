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

    private static let body = [
        "A pair of barn owls has nested behind the face of the clock in Merrow, which has stood still since Tuesday at ten past two.",
        "The council found them when a mechanic went up to oil the works, and has told him to stay away until the end of June.",
        "\"They were there before the contract was signed,\" said Tom Birk, the clerk, who has ordered a paper dial for the market side.",
        "Three shops on the square have asked for their money back, since they pay for the chimes by the quarter, Birk said.",
    ]

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
