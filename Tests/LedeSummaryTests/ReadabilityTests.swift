import LedeArticle
import LedeSummary
import LedeText
import Testing

/// One rule: the sentence between the bars must be kept out for that reason, however good it is.
struct ReadabilityCase: Sendable, CustomTestStringConvertible {
    var reason: String
    var marked: String
    var title: String?
    var testDescription: String { "\(reason): \(marked)" }
}

@Suite struct ReadabilityTests {
    static let rest = [
        "The harbour of Tallow was closed for nine days after the flood.",
        "Crews pumped water out of the ferry terminal until Friday.",
        "The mayor, Ines Merrin, asked the council for four million crowns.",
        "Schools in the lower town open again on Monday.",
        "Fishing boats were moved to Oslund while the quay is rebuilt.",
    ]

    static let cases = [
        ReadabilityCase(
            reason: "half a quotation", marked: "“The harbour of Tallow will be rebuilt with four million."),
        ReadabilityCase(
            reason: "half a quotation", marked: "The harbour of Tallow will open soon,\" Ines Merrin said."),
        ReadabilityCase(
            reason: "half a quotation", marked: "'The harbour of Tallow will be rebuilt with four million."),
        ReadabilityCase(reason: "a question without its answer", marked: "When will the harbour of Tallow open again?"),
        ReadabilityCase(reason: "a question without its answer", marked: "\"When will the harbour of Tallow open?\""),
        ReadabilityCase(
            reason: "not a whole sentence", marked: "The harbour of Tallow after the flood, photographed by crews"),
        ReadabilityCase(reason: "not a whole sentence", marked: "The harbour."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "Sign up for the newsletter about the harbour of Tallow."),
        ReadabilityCase(reason: "a notice of the page", marked: "Scroll down for video of the harbour of Tallow."),
        ReadabilityCase(
            reason: "repeats the headline", marked: "Harbour of Tallow closed after flood.",
            title: "Harbour of Tallow closed after flood"),
    ]

    @Test(arguments: cases)
    func sentencesThatDoNotStandAlone(_ row: ReadabilityCase) throws {
        var article = Article()
        article.language = .english
        article.title = row.title
        article.append(row.marked, as: .body)
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(4)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        let first = try #require(summary.explanations.first)
        #expect(first.rejection == row.reason)
        #expect(!summary.sentences.contains { $0.index == 0 })
    }

    @Test(arguments: [
        "The mayor said \"the harbour of Tallow will be rebuilt\" with four million crowns.",
        "“The harbour of Tallow will be rebuilt,” the mayor told the council.",
        "'The harbour of Tallow will be rebuilt,' the mayor told the council.",
        "The workers' rights and the ferry's crews were at risk in the harbour of Tallow.",
        "In the harbour of Tallow the '90s ferry sank.",
    ])
    func sentencesThatStandAlone(_ text: String) throws {
        var article = Article()
        article.language = .english
        for sentence in [text] + ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(1)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article, options: options).explanations.first?.rejection == nil)
    }

    /// A quotation over several sentences: those inside it hold no mark and were taken as the article's own words.
    @Test(arguments: [("'", "'"), ("\"", "\""), ("“", "”"), ("‘", "’")])
    func sentencesInsideAQuotationDoNotStandAlone(_ open: String, _ close: String) {
        var article = Article()
        article.language = .english
        let quoted =
            "\(open)The harbour of Tallow is lost. Four million crowns will not rebuild the quay. The ferry's crews have "
            + "nothing left,\(close) Ines Merrin told the council."
        article.append(ReadabilityTests.rest[0] + " " + quoted + " " + ReadabilityTests.rest[1], as: .body)
        for sentence in ReadabilityTests.rest[2...] { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanations = summarizer.summarize(article, options: options).explanations
        let half = explanations.filter { $0.rejection == "half a quotation" }.map(\.sentence.index)
        #expect(half == [1, 2, 3])
    }

    @Test(arguments: [
        "He asked the council of Tallow for four million crowns for the harbour.",
        "But the council of Tallow has four million crowns for the harbour.",
        "This cost the council of Tallow four million crowns for the harbour.",
        "However, the council of Tallow has four million crowns for the harbour.",
    ])
    func whatPointsBackComesWithWhatItPointsTo(_ dangling: String) {
        for budget in 1...4 {
            var article = Article()
            article.language = .english
            for sentence in ["Mayor Jon Merrin spoke at noon."] + [dangling] + ReadabilityTests.rest {
                article.append(sentence, as: .body)
            }
            var options = Summarizer.Options()
            options.budget = .sentences(budget)
            var summarizer = Summarizer()
            let chosen = summarizer.summarize(article, options: options).sentences.map(\.index)
            if chosen.contains(1) { #expect(chosen.contains(0), "\(budget)") }
        }
    }

    @Test func timesPointNowhere() {
        var article = Article()
        article.language = .english
        article.append("Mayor Jon Merrin spoke.", as: .body)
        article.append("This week the harbour of Tallow closed after the flood.", as: .body)
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanation = summarizer.summarize(article, options: options).explanations[1]
        #expect(explanation.rejection == nil)
    }

    @Test func nothingIsSaidTwice() {
        var article = Article()
        article.language = .english
        article.append("The harbour of Tallow closed on Friday after the flood broke the quay.", as: .body)
        article.append("After the flood broke the quay, the harbour of Tallow closed on Friday.", as: .body)
        article.append("Harbour of Tallow closed Friday after a flood broke its quay.", as: .body)
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        for budget in 1...6 {
            options.budget = .sentences(budget)
            var summarizer = Summarizer()
            let summary = summarizer.summarize(article, options: options)
            #expect(summary.sentences.count { $0.index < 3 } <= 1, "\(budget)")
        }
    }

    @Test func rulesGiveWayBeforeASummaryIsEmpty() {
        var article = Article()
        article.language = .english
        for text in ["Who closed the harbour?", "Why did the ferry sink?", "When will the quay be rebuilt?"] {
            article.append(text, as: .body)
        }
        var options = Summarizer.Options()
        options.budget = .sentences(1)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article, options: options).sentences.count == 1)
    }

    /// A page of one sentence four times over and a run of letters gave one sentence where three were asked for.
    @Test func aTextThatRepeatsItselfStillGivesWhatElseItHolds() {
        var article = Article()
        article.language = .english
        let same = "The harbour board published the following notice on Tuesday after long talks."
        let run = String(repeating: "ÅÄÖåäöéèüñ", count: 5) + "."
        article.append([same, same, same, same, run].joined(separator: " "), as: .body)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article).sentences.map(\.text) == [same, run])
    }

    @Test func aQueryTurnsTheSummary() {
        var article = Article()
        article.language = .english
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.budget = .sentences(1)
        var summarizer = Summarizer()
        for (query, index) in [("fishing boats", 4), ("when do schools open?", 3), ("MERRIN", 2)] {
            options.query = query
            #expect(summarizer.summarize(article, options: options).sentences.map(\.index) == [index], "\(query)")
        }
        options.query = nil
        let plain = summarizer.summarize(article, options: options).sentences.map(\.index)
        options.query = "of the zeppelin"
        #expect(summarizer.summarize(article, options: options).sentences.map(\.index) == plain)
    }
}
