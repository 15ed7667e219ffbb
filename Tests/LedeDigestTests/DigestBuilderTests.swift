import LedeArticle
import LedeTestSupport
import LedeText
import Testing

@testable import LedeDigest

/// What holds for every digest.
@Suite struct DigestBuilderTests {
    private let zone: TimeZoneRules

    init() throws { zone = try TimeZoneRules(identifier: "UTC") }

    private func digest(_ articles: [StoredArticle], _ change: (inout DigestOptions) -> Void = { _ in }) -> Digest {
        var options = DigestOptions()
        change(&options)
        var builder = DigestBuilder()
        return builder.build(articles, on: InventedArticles.day, in: zone, options: options)
    }

    /// Everything that a digest says, for comparison.
    private func contents(_ digest: Digest) -> [String] {
        digest.stories.map { "\($0)" } + [
            digest.title, digest.timeZone, "\(digest.articleCount) \(digest.sourceCount)",
        ]
    }

    @Test func theOrderOfTheArticlesDoesNotMatter() {
        let expected = contents(digest(InventedArticles.all))
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<20 {
            #expect(contents(digest(InventedArticles.all.shuffled(using: &generator))) == expected)
        }
    }

    /// The only article of a language was all that its language's day is about, and so stood above all others of one source.
    @Test func anArticleIsLikeTheWholeDayAndNotLikeItsLanguageAlone() throws {
        let alone = InventedArticles.make(
            "alone", source: "Die Harle", language: Language("de") ?? .undetermined,
            "Der Hafen von Harle wird im Sommer ausgebaggert. Die Arbeiten dauern drei Wochen, sagte der Hafenmeister.")
        let digest = digest(InventedArticles.all + [alone])
        func likeness(_ story: Story) -> Double? {
            story.explanation.details.first { $0.description == "likeness to the day as a whole" }?.value
        }
        let own = try #require(digest.stories.first { $0.articles.contains { $0.id == "alone" } }.flatMap(likeness))
        let bridge = try #require(
            digest.stories.first { $0.articles.contains { $0.id == "bridge-1" } }.flatMap(likeness))
        #expect(own > 0 && own < bridge)
    }

    /// The copy of an article was told though its headline had a muted word, and an article went with the muted one that it
    /// was a copy of.
    @Test(arguments: [true, false]) func mutedWordsHoldForCopies(isFirst: Bool) {
        let text = (0..<8).map { "The ferry number \($0) sailed to Harle with nine cars and a horse." }.joined(
            separator: " ")
        let muted = InventedArticles.make(
            "a", source: "Wire", title: "Horoscope ferry sails", hour: isFirst ? 7 : 9, text)
        let other = InventedArticles.make("b", source: "Post", title: "Nine ferries sail", hour: 8, text)
        let digest = digest([muted, other]) { $0.mutedWords = ["horoscope"] }
        #expect(digest.mutedArticleCount == 1)
        #expect(digest.stories.map(\.headline) == ["Nine ferries sail"])
        #expect(digest.stories.flatMap(\.articles).map(\.id) == ["b"])
    }

    /// The dead of the evening stand under the headline of the evening, unless it counts nothing, or something else.
    @Test(arguments: [
        ("Quake toll at Orrin rises to 27", "killed 27 people", Int64(20), true),
        ("Twenty-seven dead in quake at Orrin", "killed twenty-seven people", 20, true),
        ("Quake toll at Orrin rises to 27", "killed 27 people", 5, false),
        ("Quake at Orrin kills many", "killed 27 people", 20, false),
        ("Harbour lends 27 boats", "killed 27 people", 20, false),
        ("Quake at Orrin kills four", "killed 27 people", 20, false),
    ])
    func theLastCountLeads(headline: String, count: String, hour: Int64, leads: Bool) {
        let others = [
            "Houses collapsed in the valley of Orrin, where the church tower fell on the market place of the town.",
            "Rescuers with dogs from the coast are on their way to the valley of Orrin by ship and by train.",
            "The quake was felt as far as Port Sable, where the lamps of the harbour swung for half a minute.",
        ]
        let first = InventedArticles.make(
            "a", source: "Wire", title: "Quake kills four at Orrin", hour: 7,
            ([
                "A quake in the valley of Orrin killed four people on Monday, police said.",
                "Nine people are in the hospital of Port Sable, said the surgeon Ada Moss.",
            ] + others).joined(separator: " "))
        let second = InventedArticles.make(
            "b", source: "Post", title: headline, hour: hour,
            "The quake in the valley of Orrin \(count) on Monday, the police of the valley said. " + others[0])
        let stories = digest([first, second]).stories
        #expect(stories.count == 1)
        #expect(stories.first?.headline == (leads ? headline : "Quake kills four at Orrin"))
        #expect(stories.first?.sentences.first?.article == (leads ? "b" : "a"))
        #expect(stories.first?.sentences.contains { $0.text.hasPrefix("Nine people") } == !leads)
    }

    @Test func articlesOfOneInstantAndEqualIdsAreOrderedByTheirContent() {
        let articles = (0..<6).map { number in
            InventedArticles.make(
                "same", source: "Source \(number / 2)", title: "Number \(number % 4)", "Text \(number % 2).")
        }
        let expected = contents(digest(articles))
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<20 { #expect(contents(digest(articles.shuffled(using: &generator))) == expected) }
        let ids = digest(articles).stories.map(\.id)
        #expect(Set(ids).count == ids.count)
    }

    @Test func articlesOfOneInstantAreOrderedByTheirId() {
        var articles = InventedArticles.all
        for index in articles.indices {
            // The later id has the smaller text, and none has anything that would rank it.
            let text = "Report \(articles.count - index) of item\(index)."
            articles[index] = InventedArticles.make("id\(100 + index)", text)
        }
        let expected = articles.map { "s-" + $0.article.id }
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<20 {
            #expect(digest(articles.shuffled(using: &generator)).stories.map(\.id).sorted() == expected)
            #expect(contents(digest(articles.shuffled(using: &generator))) == contents(digest(articles)))
        }
    }

    /// A story that moved on within a day was told as it stood in the morning.
    @Test(arguments: [
        ("Moss acquitted in Orrin trial", "acquitted", 15, true),
        ("Moss acquitted in Orrin trial", "acquitted", 7, false),
        ("Moss speaks in Orrin trial", "heard", 15, false), ("Harbour clerk acquitted", "acquitted", 15, false),
    ])
    func theOutcomeLeads(headline: String, verb: String, hour: Int64, leads: Bool) {
        let others = [
            "Moss, 44, says that he was on the coast when the safe of the Orrin bank was opened with a stolen key.",
            "The judges of Orrin have heard forty witnesses, among them the baker who saw the van behind the bank.",
            "The bank has changed every lock in the valley of Orrin, and its director has moved to Port Sable.",
        ]
        let first = InventedArticles.make(
            "a", source: "Wire", title: "Verdict due in Orrin trial", hour: 7,
            (["A court in Orrin will give its verdict on the clerk Ada Moss on Tuesday."] + others).joined(
                separator: " "))
        let second = InventedArticles.make(
            "b", source: "Post", title: headline, hour: hour,
            "A court in Orrin \(verb) the clerk Ada Moss on Tuesday, her lawyer said in the valley. " + others[0]
                + " Her friends cheered behind the doors, and the prosecutor left without a word to the press.")
        let stories = digest([first, second]).stories
        #expect(stories.count == 1)
        #expect(stories.first?.headline == (leads ? headline : "Verdict due in Orrin trial"))
    }

    /// A live report is longer than the report beside it, and its ticker lines are no story.
    @Test(arguments: [
        ("Live: Mill burns in Odrum – the latest", true), ("Mill fire in Odrum: as it happened", true),
        ("Liveblog: Mill fire in Odrum", true), ("Odrum mill fire – live", true),
        ("Live updates: Odrum mill burns", true),
        ("Odrum learns to live with its burned mill", false), ("Lives lost in Odrum: mill burns", false),
        ("Where the millers live", false),
    ])
    func aReportStandsForAStoryBeforeALiveReport(_ title: String, _ isLive: Bool) {
        let article = InventedArticles.make("mill-2", title: title, "The mill of Odrum burned down.").article
        #expect(LiveReport.isOne(article) == isLive)
    }

    /// A report without a section stood under `Opinion` because of what somebody thought of it.
    @Test func theSectionOfAReportIsNotThatOfAnOpinion() throws {
        let report =
            "Kestrel Mill in Odrum burned down. Fire crews came from Brask and Tolne. Nobody died, Odrum police said."
        let articles = [
            InventedArticles.make("mill-1", source: "Odrum Post", title: "Mill burns", report),
            InventedArticles.make(
                "mill-2", source: "Brask Times", section: "Opinion", title: "The mill that nobody guarded",
                report + " Kestrel Mill made flour for a hundred bakeries, and Odrum has no other mill."),
        ]
        let story = try #require(digest(articles).stories.first)
        #expect(story.articles.count == 2 && story.section == nil)
        #expect(digest([articles[1]]).stories.first?.section == "Opinion")
    }

    /// An opinion is longer than the report that it is about, and does not stand for the story.
    @Test(arguments: [("Opinion", "mill-1"), ("opinion ", "mill-1"), ("Region", "mill-2"), ("", "mill-2")])
    func aReportStandsForAStoryBeforeAnOpinion(_ section: String, _ central: String) throws {
        let report =
            "Kestrel Mill in Odrum burned down. Fire crews came from Brask and Tolne. Nobody died, Odrum police said."
        let articles = [
            InventedArticles.make("mill-1", source: "Odrum Post", section: "News", title: "Mill burns", report),
            InventedArticles.make(
                "mill-2", source: "Brask Times", section: section, title: "The mill that nobody guarded",
                report + " Kestrel Mill made flour for a hundred bakeries, and Odrum has no other mill."),
        ]
        let story = try #require(digest(articles).stories.first)
        #expect(story.articles.count == 2)
        #expect(story.id == "s-" + central)
    }

    @Test func ofTwoArticlesTheFullerIsCentralElseTheEarlier() throws {
        let text =
            "Kestrel Mill in Odrum burned down. Fire crews came from Brask and Tolne. Nobody died, Odrum police said."
        let turned =
            "Nobody died, Odrum police said. Fire crews came from Brask and Tolne. Kestrel Mill in Odrum burned down."
        let longer = " Kestrel Mill made flour for a hundred bakeries, and Odrum has no other mill."
        for (first, second) in [(text, turned), (turned, text)] {
            for (a, b) in [("a", "b"), ("b", "a")] {
                let early = InventedArticles.make(a, hour: 3, first)
                let late = InventedArticles.make(b, hour: 4, second)
                #expect(digest([early, late]).stories.map(\.id) == ["s-" + a])
                let full = InventedArticles.make(b, hour: 4, second + longer + " Its owner wept.")
                #expect(digest([early, full]).stories.map(\.id) == ["s-" + b])
            }
        }
    }

    @Test func aBuilderRemembersNothing() {
        var builder = DigestBuilder()
        let first = builder.build(InventedArticles.all, on: InventedArticles.day, in: zone)
        _ = builder.build(Array(InventedArticles.all.prefix(2)), on: InventedArticles.day, in: zone)
        let again = builder.build(InventedArticles.all, on: InventedArticles.day, in: zone)
        #expect(contents(first) == contents(again))
    }

    @Test func everyArticleOfTheDayIsInExactlyOneStory() {
        var others = InventedArticles.all
        for index in others.indices {
            others[index].article.id += "-other"
            others[index].article.published?.seconds += index % 2 == 0 ? 86_400 : -86_400
            others[index].added += 86_400
        }
        let digest = digest(InventedArticles.all + others)
        let ids = digest.stories.flatMap { $0.articles.map(\.id) }
        #expect(ids.sorted() == InventedArticles.all.map(\.article.id).sorted())
        #expect(digest.articleCount == ids.count)
        #expect(digest.sourceCount == 5)
        #expect(digest.omittedStoryCount == 0)
    }

    @Test func everySentenceIsItsArticlesTextAtItsRange() {
        let texts = Dictionary(
            uniqueKeysWithValues: InventedArticles.all.map { ($0.article.id, $0.article.text) })
        for count in 0...4 {
            for story in digest(InventedArticles.all, { $0.sentencesPerStory = count }).stories {
                #expect(story.sentences.count <= count)
                #expect(count == 0 || !story.sentences.isEmpty)
                for sentence in story.sentences {
                    #expect(texts[sentence.article].map { Array($0[sentence.range]) } == Array(sentence.text.utf8))
                    #expect(story.articles.contains { $0.id == sentence.article })
                }
            }
        }
    }

    @Test func aStoryOfSeveralSourcesIsToldBySeveral() throws {
        let bridge = try #require(digest(InventedArticles.all).stories.first { $0.id.hasPrefix("s-bridge") })
        #expect(Set(bridge.sentences.map(\.article)).count > 1)
    }

    @Test func aStoryIsNamedByItsFirstArticle() {
        for story in digest(InventedArticles.all).stories {
            #expect(story.id == "s-" + story.articles[0].id)
            #expect(story.headline == story.articles[0].title)
        }
    }

    @Test func headlinesOfArticlesWithoutTitle() {
        var given = InventedArticles.make("given", "Some words here. And more there.")
        given.article.sentences = [11..<16, -5..<900]
        given.article.title = nil
        let articles = [
            InventedArticles.make("a", title: "Its title", "First sentence. Second."),
            InventedArticles.make("b", title: " ", "Pumpkins grew well. Second."),
            InventedArticles.make("c", ""), given,
        ]
        let headlines = Dictionary(uniqueKeysWithValues: digest(articles).stories.map { ($0.id, $0.headline) })
        #expect(
            headlines == [
                "s-a": "Its title", "s-b": "Pumpkins grew well.", "s-c": "https://news.example/c", "s-given": "here.",
            ])
    }

    /// They stand above the sentences of the story: a dateline there made two of one sentence.
    @Test func headlinesOfArticlesWithoutTitleStandOnTheirOwn() {
        let sentence = "The harbour of Tallow was closed for nine days after a ferry had sunk at its berth."
        let rest = " Crews pumped water out of the terminal until Friday. The council met in the old mill on the hill."
        let beginnings = [
            "", "TALLOW, Orland (MNW) — ", "MONTPELIER — ",
            "A ferry lies at its berth in Tallow, Monday, Jan. 26, 2026.\n\n",
            "Is it safe?\n\n",
        ]
        for beginning in beginnings {
            var item = InventedArticles.make("a", beginning + sentence + rest)
            item.article.title = nil
            let story = digest([item]).stories[0]
            #expect(story.headline == sentence)
            #expect(story.sentences.first?.text == sentence)
        }
    }

    @Test func sectionsStandTogetherWhateverTheirCase() {
        let stories = digest(InventedArticles.all).stories
        let sections = stories.map(\.section)
        var runs: [String?] = []
        for section in sections where runs.isEmpty || runs[runs.count - 1] != section { runs.append(section) }
        #expect(Set(runs).count == runs.count)
        #expect(runs.last == .some(nil))
        #expect(runs.first == "Region")
        #expect(!sections.contains("region"))
        #expect(sections.filter { $0?.lowercased() == "sport" }.count == 2)
        for section in Set(sections) {
            let scores = stories.filter { $0.section == section }.map(\.score)
            #expect(scores == scores.sorted(by: >))
        }
        let bests = runs.dropLast().map { run in stories.first { $0.section == run }?.score ?? 0 }
        #expect(bests == bests.sorted(by: >))
    }

    @Test func whatMoreSourcesTellRanksHigher() throws {
        let stories = digest(InventedArticles.all).stories
        let score = { (event: String) in stories.first { $0.id.hasPrefix("s-" + event) }?.score ?? 0 }
        #expect(score("bridge") > score("strike"))
        #expect(score("strike") > stories.filter { $0.articles.count == 1 }.map(\.score).max() ?? 0)
    }

    @Test func everyScoreIsTheSumOfWhatExplainsIt() {
        for story in digest(InventedArticles.all).stories {
            let sum = story.explanation.details.reduce(0) { $0 + $1.value }
            #expect(story.explanation.value == story.score)
            #expect(abs(sum - story.score) < 1e-12)
            #expect(story.score.isFinite)
        }
    }

    @Test func oneSourceDoesNotCrowdOutTheOthers() {
        // Nine stories of one source and one of another, alike but for the hour, which favours the nine.
        let words = ["apples", "boats", "clouds", "doves", "eels", "foxes", "geese", "hills", "icicles", "jars"]
        let articles = words.enumerated().map { index, word in
            InventedArticles.make(
                word, source: index == 9 ? "Small Paper" : "Large Paper", hour: index == 9 ? 1 : 12,
                "\(word) \(word)A \(word)B \(word)C \(word)D \(word)E.")
        }
        let stories = digest(articles).stories
        #expect(stories.count == 10)
        #expect((stories.firstIndex { $0.id == "s-jars" } ?? 9) < 6)
    }

    @Test func aMaximumOfStoriesKeepsTheBestAndCountsTheRest() {
        let all = digest(InventedArticles.all).stories
        let best = Set(all.sorted { $0.score > $1.score }.prefix(3).map(\.id))
        let few = digest(InventedArticles.all) { $0.maximumStories = 3 }
        #expect(Set(few.stories.map(\.id)) == best)
        #expect(few.omittedStoryCount == all.count - 3)
        #expect(few.articleCount + few.omittedArticleCount == InventedArticles.all.count)
        for maximum in [0, -1] {
            let none = digest(InventedArticles.all) { $0.maximumStories = maximum }
            #expect(none.stories.isEmpty && none.omittedArticleCount == InventedArticles.all.count)
        }
    }

    /// What was told before and is left out takes no place of its source.
    @Test func onlyWhatIsToldTakesAPlaceOfItsSource() {
        let told = "Divers of Orrin raised the church bell of Marn. It had lain in the lake for ninety years."
        let articles = [
            InventedArticles.make("bell", hour: 20, told), InventedArticles.make("goat", hour: 1, "A goat won a race."),
        ]
        let story = EarlierDigests.Story(
            day: CivilDate(year: 2026, month: 3, day: 2), sentences: [told], articles: [])
        let hashes = Set(
            ["Divers of Orrin raised the church bell of Marn.", "It had lain in the lake for ninety years."].map {
                SentenceHash.of($0.utf8)
            })
        var options = DigestOptions()
        options.storiesPerSource = 1
        var builder = DigestBuilder()
        let digest = builder.build(
            articles, on: InventedArticles.day, in: zone, options: options,
            earlier: EarlierDigests(stories: [story]) { hashes.contains($0) })
        #expect(digest.stories.map(\.id) == ["s-goat"] && digest.omittedStoryCount == 1)
    }

    @Test func anEmptyDayGivesAnEmptyDigest() {
        var builder = DigestBuilder()
        let empty = builder.build(InventedArticles.all, on: CivilDate(year: 2026, month: 3, day: 4), in: zone)
        #expect(empty.stories.isEmpty)
        #expect(empty.articleCount == 0 && empty.sourceCount == 0)
        #expect(empty.title == "Daily digest, Wednesday 4 March 2026")
        #expect(empty.timeZone == "UTC")
        #expect(digest([]).date == InventedArticles.day)
        #expect(digest([], { $0.title = "Morning" }).title == "Morning")
    }

    @Test func aCorpusThatAnswersNonsenseDoesNoHarm() {
        final class Nonsense: DocumentFrequencies {
            let documentCount: Int
            init(_ count: Int) { documentCount = count }
            func documentFrequency(of term: Span<UInt8>) -> Int { documentCount }
        }
        for count in [.min, -1, 0, 1, .max] as [Int] {
            var builder = DigestBuilder(frequencies: Nonsense(count))
            let digest = builder.build(InventedArticles.all, on: InventedArticles.day, in: zone)
            #expect(digest.articleCount == InventedArticles.all.count)
        }
    }

    /// An article under `amp.` and under its own address was two sources, and under `/amp` two articles.
    @Test func anAMPPageIsOfTheSourceOfItsSite() {
        let addresses = [
            "https://www.halden.example/bridge", "https://amp.halden.example/bridge", "https://m.halden.example/bridge",
        ]
        let articles = addresses.enumerated().map { number, address in
            var article = InventedArticles.all[0]
            article.article.id = "bridge-\(number)"
            article.article.source = nil
            article.article.url = address
            return article
        }
        var builder = DigestBuilder()
        let digest = builder.build(articles, on: InventedArticles.day, in: zone)
        #expect(digest.stories.count == 1)
        #expect(digest.sourceCount == 1)
    }
}
