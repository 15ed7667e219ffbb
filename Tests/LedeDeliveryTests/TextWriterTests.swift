import LedeArticle
import LedeDigest
import LedeText
import Testing

@testable import LedeDelivery

struct TextWriterTests {
    @Test(arguments: [
        ("one two three four five six", 20, 0, "one two three four\nfive six\n"),
        ("one two three four five six", 20, 2, "  one two three four\n  five six\n"),
        ("one two three four fives", 20, 2, "  one two three four\n  fives\n"),
        ("a https://news.example/a-long-address b", 20, 0, "a\nhttps://news.example/a-long-address\nb\n"),
        (
            "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} x",
            20, 0,
            "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}\nx\n"
        ),
        ("漢字漢字漢字漢字漢字漢字。", 20, 0, "漢字漢字漢字漢字漢字\n漢字。\n"),
        ("漢字漢字漢字漢字漢字。字", 20, 0, "漢字漢字漢字漢字漢\n字。字\n"),
        ("👍👍👍👍👍 👍👍👍👍👍", 20, 0, "👍👍👍👍👍\n👍👍👍👍👍\n"),
    ])
    func wrapsByColumns(text: String, width: Int, indent: Int, expected: String) {
        var out: [UInt8] = []
        TextWriter(width: width).wrap(Array(text.utf8), indent: indent, into: &out)
        #expect(String(decoding: out, as: UTF8.self) == expected)
    }

    @Test func laysOutADigest() {
        let text = """
            Daily digest
            Tuesday 3 March 2026 (Europe/Berlin)
            ====================================

            Region
            ------

            Harbour tunnel opens & traffic halves

              The tunnel under Port Almery opened to traffic on Tuesday. “We paid
              for every shortcut twice,” said Ines Varga.[1] Commuters save twenty
              minutes a day, according to the transport office.[2]

              [1] Almery Gazette: https://gazette.example/tunnel?a=1&b=2
              [2] observer.example: http://observer.example/20

            More
            ----

            Bakers win <twice>

              Nobody expected *that*.

              Crumb Weekly: javascript:alert(1)

            2 stories from 3 articles by 3 sources. 1 more story (2 articles) left
            out.

            """
        let parts = OutputFormat.text.digestWriter().write(SampleDigest.digest)
        #expect(parts.map { String(decoding: $0, as: UTF8.self) } == [text])
    }

    @Test func saysThatADayIsEmpty() {
        let digest = Digest(date: CivilDate(year: 2026, month: 3, day: 3), timeZone: "UTC", title: "Mine")
        let parts = OutputFormat.text.digestWriter().write(digest)
        #expect(
            parts.map { String(decoding: $0, as: UTF8.self) } == [
                """
                Mine
                Tuesday 3 March 2026 (UTC)
                ==========================

                No articles on this day.

                0 stories from 0 articles by 0 sources.

                """
            ])
    }

    /// A day whose only story had nothing new was said to have no articles.
    @Test func saysThatNothingIsToldOfADay() {
        var digest = Digest(date: CivilDate(year: 2026, month: 3, day: 3), timeZone: "UTC", title: "Mine")
        (digest.omittedStoryCount, digest.omittedArticleCount) = (1, 2)
        let text = String(decoding: OutputFormat.text.digestWriter().write(digest).joined(), as: UTF8.self)
        #expect(text.contains("\nNo stories to tell on this day.\n"))
        #expect(text.hasSuffix(" 1 more story (2 articles) left\nout.\n"))
        #expect(!text.contains("No articles"))
    }

    private func text(of story: Story, in zone: String = "UTC") -> String {
        let digest = Digest(
            date: CivilDate(year: 2026, month: 3, day: 12), timeZone: zone, title: "Mine", stories: [story])
        return String(decoding: OutputFormat.text.digestWriter().write(digest).joined(), as: UTF8.self)
    }

    @Test func sentencesOfAScriptWithoutSpacesFollowEachOther() {
        let sentences = ["橋が閉鎖された。", "「三週間だ」", "Ninety boats came.", "船は来ない。"].map {
            DigestSentence(text: $0, article: "a", range: 0..<1)
        }
        let story = Story(id: "s", headline: "H", sentences: sentences, articles: [StoryArticle(id: "a")])
        #expect(text(of: story).contains("  橋が閉鎖された。「三週間だ」Ninety boats came. 船は来ない。\n"))
    }

    /// Results and votes ran into each other.
    @Test func sentencesWithoutAnEndAreParted() {
        let sentences = [
            "Harrow 2, Tallow 1", "Merrin 0, Velm 0", "Ost leads.", "“Quay closed”", "Bờ kè đóng cửa", "Hà",
        ]
        .map { DigestSentence(text: $0, article: "a", range: 0..<1) }
        let story = Story(id: "s", headline: "H", sentences: sentences, articles: [StoryArticle(id: "a")])
        let told = text(of: story).split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        #expect(told.contains("Harrow 2, Tallow 1 · Merrin 0, Velm 0 · Ost leads. “Quay closed”"))
        #expect(told.contains("Bờ kè đóng cửa · Hà"))
    }

    /// "Polls opened on Sunday" of three weeks ago looked like news.
    @Test(arguments: [
        (["2026-03-12T08:00:00Z"], ""), (["2026-03-11T22:00:00Z"], "From Wednesday 11 March 2026: "),
        (["2026-03-08T08:00:00Z", "2026-03-09"], "From Monday 9 March 2026: "), (["2026-03-08", nil], ""),
        (["2026-03-08", "2026-03-12"], ""),
    ])
    func whatIsToldLateSaysOfWhen(dates: [String?], note: String) {
        let articles = dates.map { date in
            StoryArticle(
                id: "a", title: "T", url: nil, source: "Post", published: date.flatMap { PublicationDate(stored: $0) })
        }
        let sentences = [DigestSentence(text: "Polls opened.", article: "a", range: 0..<13)]
        let story = Story(id: "s", headline: "H", sentences: sentences, articles: articles)
        #expect(text(of: story).contains("  \(note)Polls opened."))
        // Two hours to the east the evening before is the day itself.
        let eastern = dates == ["2026-03-11T22:00:00Z"] ? "" : note
        #expect(text(of: story, in: "+02:00").contains("  \(eastern)Polls opened."))
    }

    /// "Source" stood under a story of which nobody knew one.
    @Test func anArticleOfUnknownOriginHasNoSource() {
        let sentences = [DigestSentence(text: "Polls opened.", article: "a", range: 0..<13)]
        var story = Story(
            id: "s", headline: "H", sentences: sentences, articles: [StoryArticle(id: "a", title: "The polls")])
        #expect(text(of: story).contains("  Polls opened.\n\n1 story"))
        story.articles.append(StoryArticle(id: "b", source: "Post"))
        #expect(text(of: story).contains("  Polls opened.[1]\n\n  [1] The polls\n  [2] Post\n"))
    }

    /// Who of several said a sentence is shown even where all are one article's, and whatever its id looks like.
    @Test func sourcesAreMarkedAndNumberedAsTheyAreCited() {
        let ids = ["caf\u{E9}", "cafe\u{301}", "third"]
        let articles = ids.enumerated().map { StoryArticle(id: $1, source: "Source \($0)") }
        func story(_ sentences: [(String, Int)]) -> String {
            let sentences = sentences.map { DigestSentence(text: $0, article: ids[$1], range: 0..<1) }
            return text(of: Story(id: "s", headline: "H", sentences: sentences, articles: articles))
        }
        #expect(
            story([("One.", 1), ("Two.", 0)]).contains(
                "  One.[1] Two.[2]\n\n  [1] Source 1\n  [2] Source 0\n  [3] Source 2\n"))
        #expect(
            story([("One.", 2), ("Two.", 2)]).contains(
                "  One. Two.[1]\n\n  [1] Source 2\n  [2] Source 0\n  [3] Source 1\n"))
    }

    /// The first sentence of an article without a title is its headline, and is not said twice.
    @Test func aHeadlineIsNoSentenceOfItsStory() {
        let sentences = [("Polls opened.", "a"), ("They close at ten.", "a")].map {
            DigestSentence(text: $0, article: $1, range: 0..<1)
        }
        let story = Story(
            id: "s", headline: "Polls opened.", sentences: sentences, articles: [StoryArticle(id: "a")])
        #expect(text(of: story).contains("\nPolls opened.\n\n  They close at ten.\n"))
        let alone = Story(
            id: "s", headline: "Polls opened.", sentences: [sentences[0]], articles: [StoryArticle(id: "a")])
        #expect(text(of: alone).contains("\nPolls opened.\n\n  Polls opened.\n"))
    }

    /// A title that nobody sees is none: chat services refuse a heading of it.
    @Test(arguments: ["\u{3164}", "\u{2800}", "\u{FE0F}", "\u{200E}\u{200F}", " \u{2060} ", ""])
    func anInvisibleTitleIsNone(_ title: String) {
        #expect(Briefing.line(title) == nil)
        #expect(Briefing.line("a" + title) != nil)
    }

    /// Left to right stands the note, right to left what follows, each on lines of its own.
    @Test func theNoteOfAStoryInHebrewHasItsOwnLine() {
        let sentence = DigestSentence(text: "הגשר נסגר.", article: "a", range: 0..<1)
        let story = Story(
            id: "s", headline: "הגשר", language: Language("he") ?? .undetermined, sentences: [sentence],
            articles: [StoryArticle(id: "a")], continues: CivilDate(year: 2026, month: 3, day: 11))
        #expect(text(of: story).contains("  New since Wednesday 11 March 2026:\n  הגשר נסגר.\n"))
        let digest = Digest(
            date: CivilDate(year: 2026, month: 3, day: 12), timeZone: "UTC", title: "Mine", stories: [story])
        let page = String(decoding: OutputFormat.html.digestWriter().write(digest).joined(), as: UTF8.self)
        #expect(page.contains("<small dir=\"ltr\" lang=\"en\">New since"))
    }

    @Test func aHeadlineWithoutEndIsCut() {
        let words = String(repeating: "endless ", count: 2_000)
        let story = Story(
            id: "s", headline: words, section: words, articles: [StoryArticle(id: "a", title: words, source: words)])
        for format in OutputFormat.allCases where format != .json && format != .jsonl {
            let digest = Digest(
                date: CivilDate(year: 2026, month: 3, day: 12), timeZone: "UTC", title: "Mine", stories: [story])
            let bytes = format.digestWriter().write(digest).joined()
            #expect(bytes.count < 8_000, "\(format)")
        }
    }
}
