import LedeText
import Testing

@testable import LedeArticle

/// What stands above the headline of a page that somebody copied: names of papers, paths, menus, labels.
@Suite struct TopOfPageTests {
    private static let headline = "Island ferry to stop for six weeks"
    private static let marks = ["By Una Castle", "12 March 2026"]
    private static let body = [
        "The ferry from Orlham to the islands will stop for six weeks in May because its engine needs repair, the harbour "
            + "board said on Monday.",
        "Some 4,000 islanders use it each week. \"We will send buses over the causeway at low tide,\" said Nora Pell, who "
            + "runs the line.",
    ]
    private static let end = [
        "Share this article", "Sign up for our newsletter", "Copyright 2026 Islands Media. All rights reserved.",
    ]

    private func read(_ lines: [String], parted: Bool = true) -> Article {
        PlainTextReader().read(Array(lines.joined(separator: parted ? "\n\n" : "\n").utf8).span)
    }

    private func paragraphs(_ article: Article) -> [String] {
        String(decoding: article.text, as: UTF8.self).split(separator: "\n\n").map(String.init)
    }

    /// The name of the paper was the headline where the article names its town, else the section.
    @Test(arguments: [
        "Orlham Courier", "The Orlham Gazette", "Orlham Herald & Post", "orlhamcourier.example", "The Daily Orlham",
        "Islands Chronicle", "ORLHAM TELEGRAPH", "Orlham Today", "The Evening Star", "Diario de Orlham",
        "Le Courrier d'Orlham", "Orlhamer Zeitung", "Orlhamer Bote", "Inselbote",
    ])
    func aPaperIsNeitherHeadlineNorSection(_ paper: String) {
        for parted in [true, false] {
            for marks in [Self.marks, []] {
                let article = read([paper, Self.headline] + marks + Self.body, parted: parted)
                #expect(article.title == Self.headline && article.section == nil)
                #expect(paragraphs(article) == Self.body)
            }
            let article = read([paper, "Health", Self.headline] + Self.marks + Self.body, parted: parted)
            #expect(article.title == Self.headline && article.section == "Health")
        }
    }

    @Test(arguments: ["Orlham Courier", "The Orlham Gazette", "orlhamcourier.example", "Orlhamer Zeitung"])
    func aPaperAloneIsNoHeadline(_ paper: String) {
        #expect(read([paper] + Self.marks + Self.body).title == nil)
    }

    /// What could be a paper is the headline where no other line is.
    @Test(arguments: ["Ferry Leaves Orlham Post", "Ferry stops, says Orlham Courier editor"])
    func whatMayBeAPaperIsTheHeadline(_ headline: String) {
        #expect(read([headline] + Self.marks + Self.body).title == headline)
    }

    /// A path or the last item of a menu was the section.
    @Test(arguments: [
        (["Home > News > Health"], "Health"), (["Home » News » Health"], "Health"),
        (["Home / News / Health"], "Health"),
        (["Home > Health"], "Health"), (["Start › News › Verkehr"], "Verkehr"), (["Home>News>World"], "World"),
        (["Home / News / UK politics"], "UK politics"), (["Home | News | Sport"], nil),
        (["Home • Travel • Food"], nil), (["News", "Sport", "Weather"], nil), (["News", "Health"], "Health"),
        (["Home", "Politics", "Opinion", "Culture"], nil), (["Health"], "Health"),
        (["3. Oceans"], "Oceans"), (["- World", "- Politics"], nil),
    ])
    func pathsAndMenusAboveTheHeadline(_ above: [String], _ section: String?) {
        for parted in [true, false] {
            let article = read(above + [Self.headline] + Self.marks + Self.body, parted: parted)
            #expect(article.title == Self.headline && article.section == section)
            #expect(paragraphs(article) == Self.body)
        }
    }

    /// A line of the page was the title where no headline stands.
    @Test(arguments: [
        "Special to The Orlham Observer", "At a glance", "Orlham 23°C Partly cloudy", "Nora Whit in Orlham",
        "US Edition UK Edition Asia Edition", "Markets Economy Companies Personal Finance Property Tech Wealth",
        "WATCH: Ferry at low tide", "FIRST ON ISLAND NEWS", "Nora Whit, Staff Writer, Orlham", "Generate key takeaways",
    ])
    func aLineOfThePageIsNoHeadline(_ line: String) {
        #expect(read([line] + Self.body + Self.end).title == nil)
        let article = read([line, Self.headline] + Self.marks + Self.body + Self.end)
        #expect(article.title == Self.headline)
    }

    /// Menus and the weather are none whatever stands around.
    @Test(arguments: ["Orlham 23°C Partly cloudy", "Markets Economy Companies Personal Finance Property Tech Wealth"])
    func menusAndWeatherAreNoHeadline(_ line: String) { #expect(read([line] + Self.body).title == nil) }

    /// Among lines of a page a headline has a word that stands in the article, or a byline or a date below it.
    @Test(arguments: [
        "Ferry to stop", "Six Weeks Without Ferry", "NO FERRY FOR SIX WEEKS",
    ])
    func headlinesAmongLinesOfAPage(_ headline: String) {
        #expect(read([headline] + Self.marks + Self.body + Self.end).title == headline)
    }

    /// On a page with many short lines a headline that a program ended with a full stop stood in the summary.
    @Test(arguments: [
        ["Skip to content", "Menu"], ["Home News Sport Business Opinion Travel"], ["The Orlham Files"], [],
    ])
    func aHeadlineWithAFullStopOnAPage(_ above: [String]) {
        let links = [
            "Share this article", "Sign up for our newsletter", "Related topics", "Follow us on social media",
            "Privacy policy", "Terms of use", "Contact us", "Most read", "Weather", "Puzzles", "Jobs",
            "Cookie settings",
            "Advertise with us", "Accessibility", "Help",
        ]
        for below in [["12 March 2026"], ["3 min read"], ["Loading video..."], ["By Una Castle"]] {
            let line = "Orlham ferry to stop for six weeks."
            let article = read(above + [line] + below + Self.body + links)
            let kept = article.paragraphs.filter { $0.role == .body }
                .map { String(decoding: article.text[$0.range], as: UTF8.self) }
            #expect(!kept.contains(line))
            #expect(paragraphs(article).suffix(2) == Self.body)
        }
    }

    /// A standfirst in the words of the first sentence was the title, and so the summary had neither.
    @Test func whatCopiesTheFirstSentenceIsNoHeadline() {
        let copy = "The ferry from Orlham to the islands will stop for six weeks in May."
        let article = read([copy] + Self.body)
        #expect(article.title == nil)
        #expect(article.paragraphs.contains { $0.role == .doubtful })
    }
}
