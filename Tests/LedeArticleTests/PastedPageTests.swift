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
