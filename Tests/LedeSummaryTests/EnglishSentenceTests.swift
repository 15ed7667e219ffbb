import LedeArticle
import LedeSummary
import LedeText
import Testing

/// English sentences that say little, describe a picture or are a headline, and leads that tell news.
@Suite struct EnglishSentenceTests {
    private static let article = [
        "The harbour of Tallow was closed on Friday for nine days after the flood, the council said.",
        "Crews pumped water out of the ferry terminal until the next morning.",
        "The mayor, Ines Merrin, asked the council for four million crowns.",
        "Schools in the lower town open again next week, and buses run along the quay.",
        "Fishing boats were moved to Oslund while the quay is rebuilt by a firm from Harsund.",
        "Insurers expect claims of nine million crowns from the shops at the harbour.",
    ]

    /// What follows a sentence that says little where it is worth more than most.
    private static let dull = [
        "What came of it later is another matter altogether.", "Much of this had been known long before anyone spoke.",
        "It went on like that until evening and beyond.", "Some left early, others stayed to look around.",
        "Nothing else was to be seen from where they stood.", "In the end there was little that anyone could do.",
    ]

    /// What is said of the sentences of an article, each a paragraph.
    private func explanations(_ sentences: [String], _ count: Int = 3) -> [SentenceExplanation] {
        var article = Article()
        article.language = .english
        for sentence in sentences { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.budget = .sentences(count)
        options.explains = true
        var summarizer = Summarizer()
        return summarizer.summarize(article, options: options).explanations
    }

    /// What is said of a sentence behind those of the article.
    private func explanation(of sentence: String, _ before: [String] = article) throws -> SentenceExplanation {
        let all = explanations(before + [sentence], 2)
        return try #require(all.last)
    }

    private func says(_ explanation: SentenceExplanation, _ what: String) -> Bool {
        explanation.score.details.contains { $0.description == what }
    }

    @Test(arguments: [
        ("All of it is about the flood.", true), ("It is good to be by water.", true),
        ("Nobody was hurt.", false), ("The quay was reopened a day later.", false), ("Merrin likes to talk.", false),
        ("The town has 900 boats.", false), ("They are harbour people, as their parents were before them.", false),
    ])
    func whatSaysLittleIsWorthLess(_ sentence: String, _ isVague: Bool) {
        let all = explanations([EnglishSentenceTests.article[0], sentence] + EnglishSentenceTests.dull)
        let explanation = all[1]
        #expect(says(explanation, "says little") == isVague)
        #expect(abs(explanation.score.value - explanation.score.details.reduce(0) { $0 + $1.value }) < 1e-9)
    }

    @Test func whatTheNextSentenceLeansOnIsWorthAsMuch() throws {
        for (second, isVague) in [
            ("That is what the mayor says of the flood.", false), ("Ines Merrin likes it.", true),
        ] {
            let all = explanations(
                ["Harbours are good places.", second, EnglishSentenceTests.article[0]] + EnglishSentenceTests.dull)
            #expect(says(try #require(all.first), "says little") == isVague)
        }
    }

    @Test(arguments: [
        ("Ines Merrin embraces her crew during a visit to the harbour.", true),
        ("A police boat patrols outside the harbour in the rain.", true),
        ("The mayor shakes hands with fishermen at the quay.", true),
        ("The mayor speaks at the quay.", true),
        ("The mayor speaks five languages and lives near the harbour.", false),
        ("The harbour of Tallow holds three times as much water after rain.", false),
        ("Ines Merrin, who rides to work over the bridge, asked for money.", false),
        ("The council sits in the old town hall, and it has nine members.", false),
        ("Merrin says she often sits at the quay after work.", false),
    ])
    func whatIsSeenInAPictureIsACaption(_ sentence: String, _ isCaption: Bool) throws {
        #expect((try explanation(of: sentence).rejection == "describes a picture") == isCaption)
    }

    @Test(arguments: [
        ("Justices dismiss law on harbour fees.", true), ("Flood kills nine at ferry terminal in Oslund.", true),
        ("Crews find harbour gates open after night of rain.", true),
        ("The justices dismiss a law on harbour fees.", false), ("Officials find harbour gates open.", false),
        ("Crews found harbour gates open.", false), ("Fishermen from Oslund rose early.", false),
    ])
    func whatIsWrittenAsHeadlinesIsIsOne(_ sentence: String, _ isHeadline: Bool) throws {
        #expect((try explanation(of: sentence).rejection == "reads as a headline of another article") == isHeadline)
    }

    /// The first sentences of an article may be written so: `Crews find harbour gates open.` is the lead.
    @Test func aLeadIsNoHeadline() throws {
        let sentence = "Crews find harbour gates open after night of rain."
        #expect(try explanation(of: sentence, Array(EnglishSentenceTests.article.prefix(3))).rejection == nil)
    }

    @Test(arguments: [
        ("The harbour of Tallow was closed on Friday after the flood, and nobody knows for how long.", true),
        ("The harbour of Tallow will stay closed for weeks after the flood, the council said.", true),
        ("Harbours are places where people meet who have not seen each other for years.", false),
        ("It was on Friday that the harbour of Tallow was closed after the flood of the year.", false),
    ])
    func aLeadThatTellsNewsIsWorthMore(_ lead: String, _ isNews: Bool) throws {
        let sentences = [lead] + EnglishSentenceTests.article.dropFirst()
        for (count, isWorthMore) in [(3, isNews), (2, true)] {
            let first = try #require(explanations(sentences, count).first)
            #expect(says(first, "opens the article") == isWorthMore)
        }
    }
}
