import LedeTestSupport
import LedeText
import Testing

@testable import LedeArticle

/// Articles kept as Markdown; people and places are invented.
@Suite struct MarkdownTextTests {
    private static let lead = "The bridge over the Tallow will close for a year from Monday, the council said."
    private static let second = "Repairs cost 14 million crowns, and buses will run along the northern bank."

    private static func read(_ text: String) -> Article { PlainTextReader().read(Array(text.utf8).span) }

    private static func outline(_ text: String) -> [String] {
        let article = read(text)
        return article.paragraphs.map { "\($0.role): \(String(decoding: article.content(of: $0), as: UTF8.self))" }
    }

    /// What is shown of a text in Markdown, paragraph by paragraph.
    @Test(arguments: [
        // Headings are none of the sentences.
        (
            "# Bridge closes\n\n\(lead)\n\n## What comes next ##\n\n\(second)",
            ["headline: Bridge closes", "body: \(lead)", "heading: What comes next", "body: \(second)"]
        ),
        (
            "Bridge closes\n=============\n\n\(lead)\n\nWhat comes next\n---\n\n\(second)\n\n### Later\n\(lead)\n\n## At last\n\(second)",
            [
                "headline: Bridge closes", "body: \(lead)", "heading: What comes next", "body: \(second)",
                "heading: Later", "body: \(lead)", "heading: At last", "body: \(second)",
            ]
        ),
        // Line breaks part words, once.
        (
            "# Bridge <br> closes<br>today\n\n\(lead)\n\n## What<BR/>comes next\n\n\(second)",
            ["headline: Bridge closes today", "body: \(lead)", "heading: What comes next", "body: \(second)"]
        ),
        // A strong line that stands first is the headline.
        (
            "**Bridge closes**\n\n*TALLOW, May 3* — \(lead)\n\n\(second)",
            ["headline: Bridge closes", "body: TALLOW, May 3 — \(lead)", "body: \(second)"]
        ),
        // A byline in emphasis is one.
        (
            "# Bridge closes\n\n*By Jana Rook*\n\n\(lead)\n\n\(second)",
            ["headline: Bridge closes", "byline: By Jana Rook", "body: \(lead)", "body: \(second)"]
        ),
        (
            "# Bridge closes\n\n**By Jana Rook**\n\n**\(lead)**\n\n\(second)",
            ["headline: Bridge closes", "byline: By Jana Rook", "body: \(lead)", "body: \(second)"]
        ),
        // Images go, with the caption in emphasis below them; the lead in strong emphasis is no caption.
        (
            "# Bridge closes\n\n![The bridge](https://example.org/b.jpg)\n*The bridge at dusk, seen from the quay*\n\n\(lead)\n\n"
                + "[![Map](map.png)](https://example.org/map)\n\n**\(second)**",
            [
                "headline: Bridge closes", "caption: The bridge at dusk, seen from the quay", "body: \(lead)",
                "body: \(second)",
            ]
        ),
        // Rules, tables, code and definitions are no text.
        (
            "# Bridge closes\n\n\(lead)\n\n---\n\n| Day | Bus |\n|---|---|\n| Monday | 7 |\n\n* * *\n\n```\nlet bridge = 1\n```\n\n"
                + "\(second)[^1]\n\n[^1]: Figures of the council.\n[plan]: https://example.org/plan",
            [
                "headline: Bridge closes", "boilerplate: | Day | Bus |", "boilerplate: |---|---|",
                "boilerplate: | Monday | 7 |", "boilerplate: let bridge = 1",
                "boilerplate: [^1]: Figures of the council.", "boilerplate: [plan]: https://example.org/plan",
                "body: \(lead)", "body: \(second)",
            ]
        ),
        // Marks of quotation go, those of lists stay, as lists of plain text have them.
        (
            "# Bridge closes\n\n\(lead)\n\n> “We had no choice,” said the mayor.\n> She had waited long.\n\n- Buses run from six.\n"
                + "- Lorries take the ring road.\n\n\(second)",
            [
                "headline: Bridge closes", "body: \(lead)",
                "body: “We had no choice,” said the mayor.", "body: She had waited long.",
                "body: - Buses run from six.",
                "body: - Lorries take the ring road.", "body: \(second)",
            ]
        ),
        // Below the headline the labels of documents are the header.
        (
            "# Bridge closes\n\n**Author:** Jana Rook\n**Date:** 4 March 2026\n\n\(lead)\n\n\(second)",
            ["headline: Bridge closes", "body: \(lead)", "body: \(second)"]
        ),
        // A heading is no byline, and no heading is joined to the lines below it.
        (
            "# Bridge closes\n\n\(lead)\n\n## By the numbers\n\(second)",
            ["headline: Bridge closes", "body: \(lead)", "heading: By the numbers", "body: \(second)"]
        ),
    ])
    func markdownIsReadAsWhatItShows(_ text: String, _ expected: [String]) {
        #expect(Self.outline(text) == expected)
    }

    /// What a line of Markdown shows.
    @Test(arguments: [
        ("The [repair plan](https://example.org/plan) costs 14 million.", "The repair plan costs 14 million."),
        ("The [plan](<https://example.org/a> \"The plan\") costs 14.", "The plan costs 14."),
        ("The [plan (draft)](https://example.org/a_(b)) costs 14.", "The plan (draft) costs 14."),
        ("**The council** voted *31 to 12* for it.", "The council voted 31 to 12 for it."),
        ("***All of it*** is __old__, he _said_.", "All of it is old, he said."),
        ("“*No*,” she said. “**Never**.”", "“No,” she said. “Never.”"),
        ("*[The plan](https://example.org/a)* is old.", "The plan is old."),
        ("It holds ![a map](map.png) the river.", "It holds  the river."),
        ("The mayor, [[Edda Lorn]], and [[people/per|Per Holm]] came.", "The mayor, Edda Lorn, and Per Holm came."),
        ("She wrote `lede` and \\*left\\*.", "She wrote `lede` and *left*."),
        ("See <https://example.org/plan> for<br>more<b>!</b>", "See https://example.org/plan for more!"),
        // Signs that are none of emphasis, and brackets of prose.
        (
            "It costs 5 * 3 crowns and 2*4*6, in snake_case_words.",
            "It costs 5 * 3 crowns and 2*4*6, in snake_case_words."
        ),
        ("It is * not * so, and f**k is f**k.", "It is * not * so, and f**k is f**k."),
        ("The *whole of it is one line.", "The *whole of it is one line."),
        ("He said he was [sic](which he was not) there.", "He said he was [sic](which he was not) there."),
        ("“[He] knew,” she said [laughs].", "“[He] knew,” she said [laughs]."),
        // What only looks like a tag, a comment before a sentence, and a line that begins with a bar.
        ("If a <b and c> d, it closes.", "If a <b and c> d, it closes."),
        ("<!-- more --> It closes <span class=\"x\">soon</span><br />.", "It closes soon."),
        (
            "Write to <lorn@example.org> or <https://example.org/a>.",
            "Write to lorn@example.org or https://example.org/a."
        ),
        ("| It closes for a year.", "| It closes for a year."),
    ])
    func markupOfLinesIsNotShown(_ line: String, _ shown: String) {
        let article = Self.read("# Bridge closes\n\n\(Self.lead)\n\n\(line)\n\n\(Self.second)")
        let collapsed = shown.split(separator: " ").joined(separator: " ")
        #expect(
            Self.outline("# Bridge closes\n\n\(Self.lead)\n\n\(line)\n\n\(Self.second)").contains("body: \(collapsed)"))
        #expect(article.title == "Bridge closes")
    }

    /// Front matter (title, author, source, section, url, language, published) is metadata.
    @Test(arguments: [
        (
            "---\ntitle: \"Bridge closes: a year\"\nauthor: Jana Rook\ndate: 2026-03-04\ntags: [harbour, bridge]\n---\n",
            ["Bridge closes: a year", "Jana Rook", "-", "-", "-", "en", "2026-03-04"]
        ),
        (
            "---\ntitle: 'Bridge closes'\nauthors:\n  - \"[[Jana Rook]]\"\n  - Per Holm\nsource: https://tallow.example/bridge\n"
                + "published: 2026-03-04T08:00:00Z\ncategory: Region\nlang: en\n# a comment\ndescription: >\n  Long.\n---\n\n",
            [
                "Bridge closes", "Jana Rook, Per Holm", "-", "Region", "https://tallow.example/bridge", "en",
                "2026-03-04T08:00:00Z",
            ]
        ),
        (
            "\n---\nheadline: Bridge closes\nbyline: By Jana Rook\npublication: Tallow Post\n...\n# Another title\n\n",
            ["Bridge closes", "Jana Rook", "Tallow Post", "-", "-", "en", "-"]
        ),
        ("---\nlayout: post\n---\n\n# Bridge closes\n\n", ["Bridge closes", "-", "-", "-", "-", "en", "-"]),
    ])
    func frontMatterIsMetadata(_ front: String, _ fields: [String]) {
        let article = Self.read("\(front)\(Self.lead)\n\n\(Self.second)\n")
        #expect(
            [
                article.title, article.author, article.source, article.section, article.url, article.language.code,
                article.published?.text,
            ].map { $0 ?? "-" } == fields)
        #expect(String(decoding: article.text, as: UTF8.self) == "\(Self.lead)\n\n\(Self.second)")
    }

    /// What is not plainly Markdown stays as it is.
    @Test(arguments: [
        "#harbour is the word of the day.", "# 1 in the charts is a song of the sea, for the third week.",
        "*The names were changed.", "** EMBARGOED UNTIL NOON **", "---", "***", "* The first point is this one.",
        "* Name changed\n\n_Tallow_ is a town", "[1] Figures of the council.", "[Music] The song goes on for an hour.",
        "He said [of it](in a letter) what he thought.", "!Important", "> A line that is quoted.", "_", "[", "![",
        "[]()",
        "---\nThe council met.\n---", "---\nUpdate: the storm has turned north, and thousands wait.\n---", "| a | b |",
        "https://example.org/a_b_c and a@example.org (there)",
    ])
    func whatIsNotPlainlyMarkdownStays(_ line: String) {
        let text = "\(Self.lead)\n\n\(line)\n\n\(Self.second)"
        let article = Self.read(text)
        let pieces = article.paragraphs.flatMap { article.content(of: $0) }
        #expect(pieces.filter { $0 > 0x20 } == text.utf8.filter { $0 > 0x20 })
        let clean = Array("\(line)\n\n\(Self.lead)".utf8)
        #expect(MarkdownText(clean, from: 0) == nil)
    }

    /// A fence that nothing closes took the rest of the article away.
    @Test(arguments: [("```\n\n", ""), ("> ```\n> ```\n\n", ""), ("~~~\n```\n\n", ""), ("", "\n\n```")])
    func anOpenFenceTakesNothingAway(_ before: String, _ behind: String) {
        let article = Self.read("# Bridge closes\n\n\(Self.lead)\n\n\(before)\(Self.second)\(behind)\n")
        #expect(String(decoding: article.text, as: UTF8.self) == "\(Self.lead)\n\n\(Self.second)")
    }

    /// Lists within lists of front matter were read by recursion.
    @Test func listsOfFrontMatterAreReadWithoutRecursion() {
        let (open, close) = (String(repeating: "[ ", count: 300_000), String(repeating: " ]", count: 300_000))
        let article = Self.read(
            "---\ntags: \(open)a\(close)\ntitle: Bridge closes\n---\n\(Self.lead)\n\n\(Self.second)")
        #expect(article.title == "Bridge closes")
    }

    /// Whatever is read, what is shown stands in the text in its order: nothing is made up, and nothing moves.
    @Test func whatIsShownStandsInTheText() {
        let pieces = [
            "#", "##", " ", "\n", "\n\n", "*", "**", "_", "[", "]", "](", "(", ")", "![", "[[", "]]", "|", "`", "```\n",
            "~~~\n", "---\n",
            "===\n", ">", "> ", "<", "</b>", "<b>", "<!--", "-->", "\\", "[^1]", "[1]: http://a.example\n", "- ", "1. ",
            "title: A\n",
            "Headline: A\n", "https://a.example/b_c", "well-\nknown", "Bridge closes", "said the mayor.", "“No,”", "é",
            "桥", "\u{FFFF}",
            "\0", "\r\n", "\t",
        ]
        var dice = SeededGenerator(seed: 58)
        for _ in 0..<3_000 {
            var text = ["# Bridge closes\n\n", "---\ntitle: A\n---\n", ""].randomElement(using: &dice)!
            for _ in 0..<Int.random(in: 1...60, using: &dice) { text += pieces.randomElement(using: &dice)! }
            let article = Self.read(text)
            var rest = Array(text.utf8)[...]
            for byte in article.text where byte > 0x20 {
                guard let next = rest.firstIndex(of: byte) else {
                    Issue.record("\(text.debugDescription) shows \(String(decoding: article.text, as: UTF8.self))")
                    return
                }
                rest = rest[(next + 1)...]
            }
            #expect(String(validating: article.text, as: UTF8.self) != nil)
        }
    }

    /// Of well-formed Markdown each sentence is there, once, in its order, and nothing else is.
    @Test func eachSentenceIsShownVerbatim() {
        let nouns = ["council", "harbour", "river", "bridge", "ferry", "mayor", "town", "quay"]
        let verbs = ["closed", "opened", "crossed", "reached", "left", "praised"]
        let frames = [
            "|", "**|**", "*|*", "> |", "[|](https://example.org/a_b \"Title\")", "| ", "\n\n|",
            "![A map](map.png)\n\n|", "|[^1]", "<b>|</b>", "## Later\n\n|", "---\n\n|", "| a | b |\n|---|---|\n\n|",
            "```\nlet a = 1\n```\n\n|",
        ].map { $0.split(separator: "|", omittingEmptySubsequences: false) }
        var dice = SeededGenerator(seed: 4)
        for _ in 0..<300 {
            var (text, expected): (String, [String]) = ("# Bridge closes\n\n", [])
            for _ in 0..<Int.random(in: 3...9, using: &dice) {
                let words = (0..<4).map { _ in (nouns.randomElement(using: &dice)!, verbs.randomElement(using: &dice)!)
                }
                let sentence =
                    "The " + words.map { "\($0) that \($1) the" }.joined(separator: " ")
                    + " old 5 * 3 snake_case town said so."
                let frame = frames.randomElement(using: &dice)!
                // The last bar of a frame is where the sentence stands.
                text += frame.dropLast().joined(separator: "|") + sentence + frame.last! + "\n\n"
                expected.append(sentence)
            }
            let article = Self.read(text)
            let shown = article.paragraphs.filter { $0.role == .body }.map {
                String(decoding: article.content(of: $0), as: UTF8.self)
            }
            #expect(shown == expected, "\(text)")
        }
    }

    /// Prose with signs that Markdown uses, too, is read as it came.
    @Test func proseWithSignsIsNoMarkdown() {
        let signs = [
            "*", "_", "#1", ">", "1.", "#", "* * *", "2*3", "snake_case", "[1]", "[sic]", "(a)", "<3", "a > b", "`",
            "~", "|", "\\",
            "*not*", "**never**", "_so_", "!", "[He] knew", "a@example.org", "https://example.org/a_b_c", "#harbour",
            "---", "- ",
        ]
        var dice = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            var text = "The council of Harsund met"
            for _ in 0..<Int.random(in: 1...30, using: &dice) {
                text += [" ", " ", " ", " said the mayor. ", ".\n\nThe ", "\nThe "].randomElement(using: &dice)!
                text += signs.randomElement(using: &dice)!
            }
            #expect(MarkdownText(Array(text.utf8), from: 0) == nil, "\(text)")
        }
    }

    // MARK: Pages that programs wrote to Markdown

    private static let third =
        "The mayor of the town on the other bank said that she had heard of it from a friend, who reads the notices."

    /// Menus, the article and a footer, as programs write them.
    private static func page(_ menu: (String) -> String, _ body: String) -> String {
        let names = [
            "Home", "News", "Weather", "Sign in", "Subscribe", "Contact us", "About us", "Privacy policy",
            "Cookie policy",
            "Share", "Follow us", "Newsletter", "Terms of use", "Search", "Log in", "Jobs", "Help", "Advertise",
        ]
        return names.map(menu).joined(separator: "\n") + "\n\n" + body + "\n\n"
            + names.prefix(8).map(menu).joined(separator: "\n")
    }

    /// Attributes, fences, tags and broken targets of links got into the text, or the page was none.
    @Test(arguments: [
        // pandoc -t markdown
        page(
            { "-   [[\($0)](https://tallow.example/a){.link}]{#menu-item}" },
            """
            ::: {#main .site}
            ::: post
            # Bridge closes {#bridge-closes .title}

            The bridge over [the
            Tallow](https://tallow.example/a "The Tallow"){.link
            target="_blank"} will close for a year from Monday, the council
            said.

            ![Map](/map.png){.wide height="10"
            width="25"}

            Repairs cost [14 million]{.number} crowns, and buses will run along
            the northern bank.
            :::
            :::

            \(third)
            """),
        // pandoc -t gfm
        page(
            { "-   <span id=\"menu-item\">[\($0)](https://tallow.example/a)</span>" },
            """
            <div id="main" class="site">

            # Bridge closes

            The bridge over <a href="https://tallow.example/a" class="link"
            target="_blank">the Tallow</a> will close for a year from Monday, the council
            said.

            <figure>
            <img src="/map.png" alt="Map" />
            </figure>

            Repairs cost <span class="number">14 million</span> crowns, and buses will run along
            the northern bank.

            </div>

            \(third)
            """),
        // Python's html2text
        page(
            { "  * [\($0)](https://tallow.example/a)" },
            """
            # Bridge closes

            The bridge over [the Tallow](https://tallow.example/the-river-and-
            its-bridges/2026) will close for a year from Monday, the council said.

            ![](https://tallow.example/map.png)

            Repairs cost **14 million** crowns, and buses will run along the northern
            bank.

            \(third)
            """),
    ])
    func pagesInMarkdownAreReadAsWhatTheyShow(_ text: String) {
        let article = Self.read(text)
        let shown = String(decoding: article.text, as: UTF8.self)
        #expect(shown.hasSuffix([Self.lead, Self.second, Self.third].joined(separator: "\n\n")), "\(shown)")
        #expect(!shown.contains("Privacy") && !shown.contains("]") && !shown.contains("{") && !shown.contains("<"))
    }

    /// Braces of prose are no attributes.
    @Test(arguments: ["The [plan]{sic} costs 14.", "The [plan] {.x costs 14.", "He wrote [a]{\"b\"} in it."])
    func bracesOfProseStay(_ line: String) {
        #expect(Self.outline("# Bridge closes\n\n\(Self.lead)\n\n\(line)\n\n\(Self.second)").contains("body: \(line)"))
    }

    private static let marks = "[a](http://x.example/a){.b} and [b](/c){#d} of the county closed today.\n\n"

    /// Tags in the values of front matter moved its end into the text, and out of the bytes.
    @Test(arguments: ["<blockquote>", "<p>The bridge is closed.</p>"])
    func tagsInFrontMatter(_ tag: String) {
        let text =
            "---\ntitle: Bridge\nsummary: \"\(String(repeating: tag, count: 300))\"\n---\n\n# Bridge closed\n\n"
            + Self.marks
            + Self.lead
        let article = Self.read(text)
        #expect(
            String(decoding: article.text, as: UTF8.self) == "a and b of the county closed today.\n\n" + Self.lead)
        let bare =
            "---\ntitle: Bridge\nsummary: \"\(String(repeating: tag, count: 300)) [a](/b){.c} [d](/e){.f}\"\n---\n"
        #expect(Self.read(bare).text.isEmpty)
    }

    /// A headline that is a link was lost; the name of the page above another one is none.
    @Test func linkedHeadlines() {
        let text = "# [Bridge closed for repairs](http://x.example/a)\n\n" + Self.marks + Self.lead
        #expect(Self.read(text).title == "Bridge closed for repairs")
        let named = Self.read("# [Dunmere](/)\n\n# Bridge closed for repairs\n\n" + Self.marks + Self.lead)
        #expect(named.title == "Bridge closed for repairs")
        #expect(!String(decoding: named.text, as: UTF8.self).contains("Dunmere"))
        #expect(String(decoding: named.removed, as: UTF8.self).contains("Dunmere"))
    }

    /// A line that ends behind a hyphen of an address, in a text without menus.
    @Test func brokenAddresses() {
        let text =
            "# Bridge\n\nThe [Tallow](https://tallow.example/the-river-and-\nits-bridges) is low.\n\n" + Self.lead
        let shown = String(decoding: Self.read(text).text, as: UTF8.self)
        #expect(shown.hasPrefix("The Tallow is low.") && !shown.contains("]("), "\(shown)")
    }

    /// Prose of a text that a program wrote went as tags, fences and attributes.
    @Test(arguments: [
        "The value of x <p in the first table was read.\n\nThe mayor left.\n\nThe ferry costs two crowns -> one way.",
        "The <Address redacted by the court on Monday> was shown.", "::: {.box} The ferry costs two crowns.",
        "::: Note: the ferry costs two crowns:", "He wrote `[x]{a=1}` on it.", "The set [sic]{.b is shown} in it.",
    ])
    func proseOfWrittenMarkdownStays(_ prose: String) {
        let text = String(
            decoding: Self.read("# Bridge\n\n" + Self.marks + Self.lead + "\n\n" + prose).text, as: UTF8.self)
        #expect(text.hasSuffix(Self.lead + "\n\n" + prose), "\(text)")
    }

    /// Only what a program wrote has attributes that begin with a letter; rows that part the head of a table are no text.
    @Test func attributesAndRows() {
        let prose = "The list [a, b]{c=d} was read."
        #expect(Self.outline("# Bridge closes\n\n## Two\n\n\(Self.lead)\n\n\(prose)").contains("body: \(prose)"))
        let table = Self.read(
            "# Bridge\n\n" + Self.marks + Self.lead + "\n\n| Day | Fare |\n|:---|---:|\n| Monday | 2 |\n")
        #expect(!String(decoding: table.text, as: UTF8.self).contains("---"))
        #expect(String(decoding: table.removed, as: UTF8.self).contains("|:---|---:|"))
    }

    /// Each pattern is read in time linear in its bytes, whatever it repeats.
    @Test(arguments: [
        "`", "``a`", "[a]{.a .b", "<div a=\"", "<div a=b ", "<p>a</p>", "]{.a", "[a]{.a ", "[a]{a=\"", "[a](/a- ",
        "::: {.a}\n", "<div", "<div ", "<div>", "# a {#a", "[a](data:a",
        "[", "](", "![", "[a](", "](a", "[a](b) ", "*", "**a", "*a ", "_a_", "<a", "<a>", "`", "\\", "[^", "[[", "]]",
        "> ",
        "# a\n", "a\n---\n", "---\n", "```\n", "|\n", "[a]: b\n", "- a\n", "*a*\n\n", "(", ")",
    ])
    func hostileMarkdown(_ piece: String) {
        let count = 200_000 / piece.utf8.count
        for (start, end) in [
            ("# T\n\n", ""), ("# T\n\n", " ) > ]\n"), ("---\ntitle: a\n", ""), ("---\na: b\n---\n", ")"),
        ] {
            let article = Self.read(start + String(repeating: piece, count: count) + end)
            #expect(article.text.count + article.removed.count <= 2 * count * piece.utf8.count + 64)
        }
    }
}
