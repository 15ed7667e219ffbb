import Foundation
import LedeArticle
import LedeTestSupport
import LedeText
import Testing

@testable import LedeDigest

/// Which articles tell one story.
@Suite struct StoryGroupingTests {
    private func groups(_ articles: [StoredArticle]) throws -> Set<Set<String>> {
        var builder = DigestBuilder()
        let digest = try builder.build(
            articles, on: InventedArticles.day, in: TimeZoneRules(identifier: "UTC"))
        return Set(digest.stories.map { Set($0.articles.map(\.id)) })
    }

    /// What should come out: the articles of a language that name the same event.
    private func expected(_ articles: [StoredArticle]) -> Set<Set<String>> {
        Set(Dictionary(grouping: articles.map(\.article.id), by: InventedArticles.event).values.map(Set.init))
    }

    @Test func reportsOfOneEventAreOneStoryAndOthersStayApart() throws {
        // The two matches are two events, though their ids end alike.
        #expect(try groups(InventedArticles.all) == expected(InventedArticles.all))
    }

    @Test func aDayOfTwoArticlesIsGroupedAsWell() throws {
        for (a, b) in [("bridge-1", "bridge-2"), ("tarnbyfire-1", "dunmerefire-1"), ("esk-match", "tarnby-match")] {
            let pair = InventedArticles.all.filter { [a, b].contains($0.article.id) }
            #expect(try groups(pair) == expected(pair))
        }
    }

    /// Of three reports any two were one story, and all three were three: the third was a rival of the second.
    ///
    /// And one of two reports of the same results named the firm's chief, the other its brands.
    @Test func severalReportsOfOneEventAreOneStory() throws {
        let path = "Tests/Fixtures/reports-of-one-event.jsonl"
        var reader = JSONLinesReader()
        let articles = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { line in
            StoredArticle(
                article: try reader.read(Array(line.utf8).span).article,
                added: Int64.max)
        }
        var builder = DigestBuilder()
        let zone = try TimeZoneRules(identifier: "UTC")
        let day = CivilDate(year: 2026, month: 11, day: 23)
        for events in [["fire"], ["results"], ["fire", "results"]] {
            let some = articles.filter { article in events.contains { article.article.id.hasPrefix($0) } }
            let digest = builder.build(some, on: day, in: zone)
            #expect(digest.stories.count == events.count, "\(digest.stories.map { $0.articles.map(\.id) })")
        }
    }

    @Test func languagesNeverShareAStory() throws {
        let bridge = InventedArticles.all.first { $0.article.id == "bridge-1" }
        var german = try #require(bridge)
        german.article.id = "german"
        german.article.language = Language("de") ?? .undetermined
        #expect(try groups([try #require(bridge), german]) == [["bridge-1"], ["german"]])
    }

    @Test func articlesWithoutWordsStandAlone() throws {
        let empty = (0..<3).map { InventedArticles.make("empty\($0)", $0 == 2 ? "— … —" : "") }
        #expect(try groups(empty + InventedArticles.all).isSuperset(of: [["empty0"], ["empty1"], ["empty2"]]))
    }

    @Test func copiesAreListedUnderTheirOriginal() throws {
        let bridge = InventedArticles.all.filter { InventedArticles.event($0.article.id) == "bridge" }
        var copy = bridge[0]
        copy.article.id = "copy"
        copy.article.source = "The Evening Echo"
        copy.article.text.removeLast(60)
        copy.article = with(copy.article) { $0.paragraphs = Article(cleanText: $0.text).paragraphs }
        var builder = DigestBuilder()
        let digest = try builder.build(
            bridge + [copy], on: InventedArticles.day, in: TimeZoneRules(identifier: "UTC"))
        let story = try #require(digest.stories.first)
        #expect(digest.stories.count == 1)
        let ids = story.articles.map(\.id)
        let original = try #require(ids.firstIndex(of: "bridge-1"))
        #expect(ids.firstIndex(of: "copy") == original + 1)
        #expect(story.articles[original + 1].source == "The Evening Echo")
        #expect(story.sentences.allSatisfy { $0.article != "copy" })
    }

    /// A shorter version of the evening had 14 dead, the digest told the two of the morning.
    @Test func theLastVersionWithOtherFiguresIsTold() throws {
        let rest = """
            when a passenger train derailed near Brill on Tuesday, police said. The service from Harsund left the rails on \
            a curve south of the town. “It felt like an earthquake,” said passenger Nils Oye. He was taken to hospital with \
            a broken arm. The cause is not known. Kestrel Line, which runs the service, said it would help investigators.
            """
        let morning = InventedArticles.make(
            "morning", hour: 8, "Two people were killed \(rest) Schools were closed for the day because of the cold.")
        let evening = InventedArticles.make("evening", hour: 21, "Fourteen people were killed \(rest)")
        var builder = DigestBuilder()
        let digest = try builder.build(
            [morning, evening], on: InventedArticles.day, in: TimeZoneRules(identifier: "UTC"))
        let story = try #require(digest.stories.first)
        #expect(digest.stories.count == 1)
        #expect(story.sentences.first?.text.hasPrefix("Fourteen") == true)
        #expect(story.articles.map(\.id) == ["evening", "morning"])
    }

    /// A source wrote its report anew in the evening; the digest told some of the morning's sentences beside the new ones.
    @Test(arguments: [true, false]) func theLastVersionOfASourceIsTold(_ isOneSource: Bool) throws {
        let morning = InventedArticles.make(
            "morning", source: "Kelby Courier", title: "Levee breaks on the Tarn, 1,800 flee", hour: 9,
            """
            A levee on the Tarn River broke early on Tuesday and flooded the lower part of Kelby, forcing 1,800 people from \
            their homes.

            The breach, about 60 metres wide, opened at 4:20 a.m. near the old cannery, the engineer Paul Reston said.

            One man was found dead in his cellar. Two people are missing.

            "The water came like a train," said Tom Ansell, who owns a boatyard below the bridge.

            The governor, Hella Frey, sent 200 soldiers and declared a state of emergency for three counties.
            """)
        let evening = InventedArticles.make(
            "evening", source: isOneSource ? "Kelby Courier" : "Marn Post",
            title: "Levee breaks on the Tarn, three dead", hour: 22,
            """
            A levee on the Tarn River broke early on Tuesday and flooded the lower part of Kelby, forcing 3,100 people from \
            their homes.

            The breach, now about 90 metres wide, opened at 4:20 a.m. near the old cannery, the engineer Paul Reston said.

            Three people were found dead, among them a man in his cellar. Nobody is missing any more.

            "The water came like a train," said Tom Ansell, who owns a boatyard below the bridge.

            The governor, Hella Frey, sent 500 soldiers and declared a state of emergency for three counties.
            """)
        var builder = DigestBuilder()
        let digest = try builder.build(
            [morning, evening], on: InventedArticles.day, in: TimeZoneRules(identifier: "UTC"))
        let story = try #require(digest.stories.first)
        #expect(digest.stories.count == 1)
        #expect(story.articles.count == 2)
        guard isOneSource else { return }
        #expect(story.headline.contains("three dead"))
        #expect(story.sentences.allSatisfy { $0.article == "evening" })
    }

    private func with(_ article: Article, _ change: (inout Article) -> Void) -> Article {
        var article = article
        change(&article)
        return article
    }

    /// Of articles that all use the same words so many were looked up for each that 20,000 of a day took 6 seconds.
    @Test func eventsAreFoundAmongThousandsOfArticlesInTheSameWords() throws {
        let notices = (0..<3_000).map { number in
            InventedArticles.make(
                "notice\(number)",
                "The council of town no\(number) has decided upon the matter of the bridge. It will be built next year."
            )
        }
        let found = try groups(notices + InventedArticles.all)
        #expect(found.isSuperset(of: expected(InventedArticles.all)))
    }

    @Test(arguments: [
        ("An 80-year-old man is missing.", [80]), ("A girl aged 14 and a boy, aged 9, are missing.", [9, 14]),
        ("Ada Moss, 54, of Tallow, was fined 20 crowns.", [54]),
        ("Eine 67 Jahre alte Frau und ein 12-Jähriger", [12, 67]),
        ("Anh Vũ (41 tuổi) bị thương.", [41]), ("Une femme âgée de 33 ans a été blessée.", [33]),
        ("On May 4, 27, people met in Room 12, and in 1984-year-olds.", []), ("It has 40 years.", []), ("", []),
    ])
    func agesOfPeople(_ text: String, _ ages: [Int]) {
        #expect(PersonAges.ages(in: [], Array(text.utf8)).sorted() == ages)
        #expect(PersonAges.ages(in: Array(text.utf8), []).sorted() == ages)
    }

    /// Two people were missing in one town, and one story told of both; of one event the same ages are given.
    @Test(arguments: [(80, false), (14, true)])
    func peopleOfOtherAgesAreOfOtherStories(_ age: Int, _ isOne: Bool) throws {
        let texts = [14, age].map {
            "Police in Brynne are searching for a \($0)-year-old who has been missing since Sunday. "
                + ($0 == 14
                    ? "Lia Berg was last seen at the railway station in a red coat."
                    : "Otto Pym was last seen at the hospital in a grey coat.")
        }
        let articles = texts.enumerated().map {
            InventedArticles.make("m\($0)", title: "Police search for missing", $1)
        }
        #expect(try groups(articles).count == (isOne ? 1 : 2))
    }

    @Test func vectorsHaveLengthOneAndAscendingTerms() {
        let articles = InventedArticles.all.map(\.article) + [Article()]
        let parameters = GroupingParameters()
        let terms = ArticleTerms(articles, language: .english, parameters: parameters)
        let vectors = TermVectors(
            counts: terms.counts, names: terms.names, ages: terms.ages, vocabulary: terms.vocabulary,
            frequencies: nil, parameters: parameters)
        for vector in vectors.vectors.dropLast() {
            #expect(abs(vector.length - 1) < 1e-12)
            #expect(zip(vector.terms, vector.terms.dropFirst()).allSatisfy { $0 < $1 })
            #expect(vector.weights.allSatisfy { $0 > 0 })
        }
        #expect(vectors.vectors.last?.terms.isEmpty == true)
    }

    @Test func aCutCentroidStaysNearTheWhole() {
        var vector = TermVector()
        for term in 0..<100 {
            vector.terms.append(Int32(term))
            vector.weights.append(term % 10 == 0 ? 5 : 0.1)
        }
        let cut = vector.cut(to: 10)
        #expect(cut.terms == stride(from: 0, to: 100, by: 10).map { Int32($0) })
        #expect(cut.weights.allSatisfy { $0 == 5 })
    }

    @Test func aCutVectorHoldsTheHeaviestTermsTheFirstOfEqualOnes() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<300 {
            let weights = (0..<Int.random(in: 1...60, using: &random)).map { _ in
                [0, -1.5, 2.25, .random(in: -1e9...1e9, using: &random), .random(in: 0...1e-9, using: &random)]
                    .randomElement(using: &random) ?? 0
            }
            var vector = TermVector()
            vector.terms = weights.indices.map { Int32($0) }
            vector.weights = weights
            let count = Int.random(in: 1...60, using: &random)
            let order = weights.indices.sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }
            #expect(vector.cut(to: count).terms == order.prefix(count).sorted().map { Int32($0) })
        }
    }

    /// Fires, quarterly figures and rate decisions are told in the same words: names tell them apart.
    @Test(arguments: [
        [
            """
            Two people died in a fire in a terraced house in Morwen early on Monday, the fire service said. Firefighters were \
            called to Mill Lane at 2.15 a.m. and found the ground floor in flames. The cause of the fire is not known.
            """,
            """
            A boy of nine died in a fire in a house in Tarnby late on Monday, the fire service said. Firefighters \
            were called to Station Road at 10.40 p.m. and found the upper floor in flames. The cause of the fire is not known.
            """,
        ],
        [
            """
            The central bank of Halden left its key interest rate unchanged at 3.5 percent on Wednesday, as expected by most \
            analysts, and said that it would watch the development of prices closely. It repeated that it stood ready to act.
            """,
            """
            The central bank of Orrin left its key interest rate unchanged at 4.25 percent on Wednesday, as expected by most \
            analysts, and said that it would watch the development of prices closely. It repeated that it stood ready to act.
            """,
        ],
    ])
    func eventsOfOneKindStayApart(texts: [String]) throws {
        let articles = texts.enumerated().map { InventedArticles.make("a\($0)", $1) }
        #expect(try groups(articles) == [["a0"], ["a1"]])
        #expect(try groups(InventedArticles.all + articles).isSuperset(of: [["a0"], ["a1"]]))
    }
}
