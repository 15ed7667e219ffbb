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
            counts: terms.counts, names: terms.names, ages: terms.ages,
            subjects: articles.indices.map { terms.subject(of: $0, among: articles.count) },
            vocabulary: terms.vocabulary, frequencies: nil, parameters: parameters)
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

    /// Two reports with their headlines, and whether they are of one event.
    struct Pair: CustomTestStringConvertible {
        var titles: [String]
        var texts: [String]
        var language: Language = .english
        var isOne: Bool
        var testDescription: String { titles.joined(separator: " | ") }
    }

    /// Results, recalls, inspections and matches are told in the same words, and have hardly a name inside a sentence but
    /// what all of them share: they were one story, with the figures of one firm under the name of the other.
    @Test(arguments: [
        Pair(
            titles: [
                "Varro Mining profit doubles on copper price", "Ostley Mining profit halves on strike at copper mine",
            ],
            texts: [
                """
                Varro Mining Plc said on Tuesday its third-quarter net profit doubled to $412 million from $205 million as \
                the copper price rose. Output at its Quella mine rose 8 percent to 96,000 tonnes.
                """,
                """
                Ostley Mining Plc said on Tuesday its third-quarter net profit halved to $98 million from $201 million \
                after a six-week strike at its copper mine in Chirra. Output fell 31 percent to 44,000 tonnes.
                """,
            ], isOne: false),
        Pair(
            titles: ["Lumo beats estimates as cloud sales soar", "Quanta misses estimates as chip sales slow"],
            texts: [
                """
                Lumo Inc reported third-quarter revenue above Wall Street estimates on Tuesday as its cloud business grew. \
                Revenue was $18.2 billion, against estimates of $17.6 billion, according to Tellex.
                """,
                """
                Quanta Corp reported third-quarter revenue below Wall Street estimates on Tuesday as demand for chips slowed. \
                Revenue was $7.4 billion, against estimates of $7.9 billion, according to Tellex.
                """,
            ], isOne: false),
        Pair(
            titles: ["Carmaker Velo recalls 40,000 cars", "Carmaker Orra recalls 112,000 cars"],
            texts: [
                """
                Velo is recalling 40,000 cars because the brakes may fail, it said on Tuesday. Owners will be contacted by \
                letter. No injuries have been reported.
                """,
                """
                Orra is recalling 112,000 cars because the airbag may not open, it said on Tuesday. Owners will be contacted \
                by letter. Two injuries have been reported.
                """,
            ], isOne: false),
        Pair(
            titles: ["Schools: Ash Lane rated good", "Schools: Elm Road rated inadequate"],
            texts: [
                """
                Ash Lane Primary has been rated good by inspectors. The report praised its reading. It was inspected in \
                September.
                """,
                """
                Elm Road Primary has been rated inadequate by inspectors. The report criticised its reading. It was \
                inspected in October.
                """,
            ], isOne: false),
        Pair(
            titles: ["Strand hat-trick lifts Reds", "Okoro double lifts Town"],
            texts: [
                """
                Calder United beat Hexton Rovers 3-0 on Saturday in the Northern League Premier with a hat-trick by Kieran \
                Strand. He scored in the 12th, 40th and 77th minutes, the last from the penalty spot.
                """,
                """
                Brackwell Town beat Penrose 2-0 on Saturday in the Northern League Premier with two goals by Chidi Okoro. \
                He scored in the 22nd and 81st minutes, the last from the penalty spot.
                """,
            ], isOne: false),
        Pair(
            titles: ["Brauck Energie verdoppelt Gewinn", "Nordlicht Energie halbiert Gewinn"],
            texts: [
                """
                Der Versorger Brauck Energie hat im ersten Halbjahr seinen Gewinn auf 310 Millionen Euro verdoppelt. Grund \
                seien höhere Strompreise, teilte das Unternehmen am Mittwoch mit.
                """,
                """
                Der Versorger Nordlicht Energie hat im ersten Halbjahr seinen Gewinn auf 95 Millionen Euro halbiert. Grund \
                seien niedrigere Strompreise, teilte das Unternehmen am Mittwoch mit.
                """,
            ], language: Language("de") ?? .undetermined, isOne: false),
        // Each headline names somebody else, and each text both.
        Pair(
            titles: ["Reds go top as Strand scores twice", "Ellby beaten by leaders City"],
            texts: [
                """
                Two goals by Mick Strand took Carrow City to the top of the league with a 2-0 win over Ellby on Saturday. \
                The striker Strand scored in the 12th and 77th minutes at Mill Lane.
                """,
                """
                Ellby lost 2-0 at Carrow City on Saturday and have now gone nine league games without a win. Mick Strand \
                scored in the 12th and 77th minutes at Mill Lane.
                """,
            ], isOne: true),
        // What the one is mostly about the other one names too.
        Pair(
            titles: ["Orbex buys Finch Labs for $300 million", "Finch founder nets $90 million in sale"],
            texts: [
                """
                Drugmaker Orbex has agreed to buy Finch Labs for $300 million in cash, the companies said on Thursday. Orbex \
                said the deal would add to earnings in the first year. It is expected to close in March.
                """,
                """
                Finch Labs, the start-up that makes eye drops, has been sold for $300 million in cash to drugmaker Orbex. \
                Finch was founded by Lena Marsh in 2014; she nets $90 million. The deal is expected to close in March.
                """,
            ], isOne: true),
        Pair(
            titles: ["Inspectors criticise Wexcombe Academy", "Head disappointed as school rated inadequate"],
            texts: [
                """
                Wexcombe Academy has been rated inadequate by school inspectors, who criticised the behaviour of pupils. Head \
                teacher Paul Denby said he was disappointed. The school has 1,120 pupils.
                """,
                """
                A school with 1,120 pupils has been rated inadequate by inspectors because of the behaviour of pupils. Paul \
                Denby, head teacher of Wexcombe Academy, said he was disappointed. Denby took over last year.
                """,
            ], isOne: true),
    ])
    func reportsAboutOthersAreOtherStories(_ pair: Pair) throws {
        let articles = pair.texts.indices.map { index in
            InventedArticles.make(
                "a\(index)", source: "Paper \(index)", title: pair.titles[index], language: pair.language,
                pair.texts[index])
        }
        let expected: Set<Set<String>> = pair.isOne ? [["a0", "a1"]] : [["a0"], ["a1"]]
        #expect(try groups(articles) == expected)
        #expect(try groups(InventedArticles.all + articles).isSuperset(of: expected))
    }

    /// Of firms that share a word it says nothing that this stands in both reports; nor does a word that others write small.
    @Test(arguments: [
        ("Aldane Bank", "Merow Bank", "", true), ("Aldane", "Merow", "", true), ("Aldane", "Aldane", "", false),
        ("Aldane Bank", "Aldane", "", false), ("ALDANE", "MEROW", "", false),
        ("Lenders", "Homeowners", "lenders homeowners", false),
    ])
    func subjectsAreNamesThatComeAgain(_ first: String, _ second: String, _ rest: String, _ isOther: Bool) {
        let articles = [first, second].map { name in
            var article = Article(cleanText: Array("\(name) made more. The profit of \(name) rose.".utf8))
            article.title = "\(name) makes more"
            return article
        }
        let others = [Article(cleanText: Array(rest.utf8))]
        let terms = ArticleTerms(articles + others, language: .english, parameters: GroupingParameters())
        let subjects = articles.indices.map { terms.subject(of: $0, among: 3) }
        #expect(subjects[0].differs(from: subjects[1], terms.counts[0], terms.counts[1]) == isOther)
        #expect(subjects[1].differs(from: subjects[0], terms.counts[1], terms.counts[0]) == isOther)
    }
}
