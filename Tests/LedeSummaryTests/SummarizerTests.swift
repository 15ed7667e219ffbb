import Foundation
import LedeArticle
import LedeTestSupport
import LedeText
import Testing

@testable import LedeSummary

/// An article of paragraphs.
private func article(_ paragraphs: String..., title: String? = nil, language: Language = .english) -> Article {
    var article = Article()
    article.language = language
    article.title = title
    for paragraph in paragraphs { article.append(paragraph, as: .body) }
    return article
}

private func options(_ budget: LengthBudget, query: String? = nil, explains: Bool = false) -> Summarizer.Options {
    var options = Summarizer.Options()
    options.budget = budget
    options.query = query
    options.explains = explains
    return options
}

private func words(_ text: String) -> Int { text.split(separator: " ", omittingEmptySubsequences: true).count }

/// The words and characters of a text, one character after the other.
private func lengthByCharacter(_ text: String) -> (words: Int, characters: Int) {
    var (words, unspaced, isInRun) = (0, 0, false)
    for scalar in text.unicodeScalars {
        if scalar == " " || scalar == "\n" {
            if isInRun { words += max(1, (unspaced + 1) / 2) }
            (unspaced, isInRun) = (0, false)
        } else {
            isInRun = true
            if WordScalars.kind(of: scalar.value) == .unspaced { unspaced += 1 }
        }
    }
    if isInRun { words += max(1, (unspaced + 1) / 2) }
    return (words, text.unicodeScalars.count)
}

/// What every summary must hold, whatever the article.
private func check(_ summary: Summary, of article: Article, _ budget: LengthBudget, _ note: Comment) {
    var last = -1
    for sentence in summary.sentences {
        #expect(Array(sentence.text.utf8) == Array(article.text[sentence.range]), note)
        #expect(sentence.index > last, note)
        last = sentence.index
        let paragraph = article.paragraphs.filter { $0.role.isText }[sentence.paragraph]
        #expect(paragraph.role == .body, note)
        #expect(
            paragraph.range.lowerBound <= sentence.range.lowerBound
                && sentence.range.upperBound <= paragraph.range.upperBound, note)
    }
    let joined = summary.sentences.map(\.text).joined(separator: " ")
    switch budget {
    case .sentences(let most): #expect(summary.sentences.count <= max(0, most), note)
    case .words(let most): #expect(summary.words <= max(0, most) && words(joined) <= max(0, most), note)
    case .characters(let most): #expect(joined.unicodeScalars.count <= max(0, most), note)
    case .ratio(let share):
        let all = words(String(decoding: article.text, as: UTF8.self).replacing("\n", with: " "))
        #expect(Double(words(joined)) <= max(0, share) * Double(all) + 1e-6, note)
    }
}

@Suite struct SummarizerTests {
    /// A collection in which the frequency of all terms but one changes.
    private final class Growing: DocumentFrequencies {
        var documentCount = 10
        var version = 0
        var common = 1
        func documentFrequency(of term: Span<UInt8>) -> Int { term.count > 5 ? common : 1 }
    }

    @Test func lengthsAreThoseOfEachCharacter() {
        var random = SeededGenerator(seed: 31)
        let alphabet = Array("abcdefghijk   \nAZ.,’é東京ไ가\u{1F6DF}".unicodeScalars)
        for _ in 0..<2_000 {
            var text = ""
            for _ in 0..<Int.random(in: 0...60, using: &random) {
                text.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
            }
            let bytes = Array(text.utf8)
            let length = SentenceLength(bytes.span, in: 0..<bytes.count)
            #expect((length.words, length.characters) == lengthByCharacter(text), "\(text)")
        }
    }

    @Test func theNumberOfFeaturesIsThatOfTheCases() {
        #expect(SentenceFeature.count == SentenceFeature.allCases.count)
        #expect(ModelWeights.rows.count == SentenceFeature.count)
        #expect(ModelWeights.vietnamese.map(\.name) == ModelWeights.rows.map(\.name))
    }

    /// One summarizer, asked in turn for one sentence and for several, in two languages.
    @Test(arguments: [("en", 1), ("en", 2), ("vi", 1), ("vi", 3), ("en", 3), ("en", 1)])
    func oneSentenceHasWeightsOfItsOwn(_ code: String, _ count: Int) throws {
        var random = SeededGenerator(seed: 9)
        var article = RandomArticle.make(&random, sentences: 12)
        article.language = try #require(Language(code))
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        for budget in [3, 1, count] {
            options.budget = .sentences(budget)
            let features = summarizer.summarize(article, options: options).explanations[5].score.details
                .filter { !$0.details.isEmpty }
            let weights = ModelWeights.rows(for: article.language).map { budget == 1 ? $0.single.any : $0.several.any }
            #expect(features.map { $0.details[1].value } == weights)
        }
    }

    /// What a collection told is kept only until it changes.
    @Test func aCollectionThatChangesIsAskedAgain() {
        var random = SeededGenerator(seed: 8)
        let article = RandomArticle.make(&random, sentences: 20)
        let growing = Growing()
        var summarizer = Summarizer(frequencies: growing)
        func scores(_ summarizer: inout Summarizer) -> [Double] {
            let summary = summarizer.summarize(article, options: options(.sentences(3), explains: true))
            return summary.explanations.map(\.score.value)
        }
        let before = scores(&summarizer)
        #expect(scores(&summarizer) == before)
        (growing.common, growing.version) = (9, 1)
        let after = scores(&summarizer)
        var fresh = Summarizer(frequencies: growing)
        #expect(after != before && after == scores(&fresh))
        growing.documentCount = 1000
        fresh = Summarizer(frequencies: growing)
        #expect(scores(&summarizer) == scores(&fresh))
    }

    /// An analyzer that has met other words changes no summary.
    @Test func anAnalyzerThatIsTakenOverChangesNothing() {
        var random = SeededGenerator(seed: 9)
        var analyzer = Analyzer(language: .english)
        var tokens: [Token] = []
        let other = RandomArticle.make(&random, sentences: 30)
        analyzer.analyze(other.text.span, in: 0..<other.text.count, into: &tokens)
        var (plain, taking) = (Summarizer(), Summarizer())
        for _ in 0..<10 {
            let article = RandomArticle.make(&random, sentences: 20)
            var given = analyzer
            taking.use(&given)
            let (first, second) = (plain.summarize(article), taking.summarize(article))
            #expect(first.sentences.map(\.range) == second.sentences.map(\.range))
            #expect(first.sentences.map(\.score) == second.sentences.map(\.score))
        }
    }

    @Test func budgetsAreNeverExceededAndSentencesAreVerbatim() {
        var random = SeededGenerator(seed: 7)
        var summarizer = Summarizer()
        for round in 0..<120 {
            let article = RandomArticle.make(&random, sentences: 1 + random.below(40))
            for budget: LengthBudget in [
                .sentences(random.below(6)), .words(random.below(120)), .characters(random.below(700)),
                .ratio(Double(random.below(110)) / 100),
            ] {
                let summary = summarizer.summarize(article, options: options(budget))
                check(summary, of: article, budget, "round \(round), \(budget)")
            }
        }
    }

    @Test func somethingIsChosenWheneverASentenceFits() {
        var random = SeededGenerator(seed: 11)
        var summarizer = Summarizer()
        for round in 0..<60 {
            let article = RandomArticle.make(&random, sentences: 2 + random.below(20))
            let all = summarizer.summarize(article, options: options(.sentences(.max))).sentences
            guard let shortest = all.map({ words($0.text) }).min() else { continue }
            let fits = summarizer.summarize(article, options: options(.words(shortest + 4)))
            #expect(!fits.sentences.isEmpty, "round \(round)")
        }
    }

    /// What a query says twice counted twice where the article lacks it.
    @Test func aQueryMayRepeatItself() {
        let article = article("The ferry sailed. A keeper lit the lamp of the ferry. The choir sang for the last tram.")
        func scores(_ query: String) -> [Double] {
            var summarizer = Summarizer()
            return summarizer.summarize(article, options: options(.sentences(1), query: query, explains: true))
                .explanations.map(\.score.value)
        }
        #expect(scores("keeper lamp zebra") == scores("keeper keeper lamp zebra zebra zebra"))
        #expect(scores("keeper lamp zebra") != scores("keeper lamp zebra okapi"))
    }

    /// What was left of a short length was filled with sentences that say nothing.
    @Test func aShortLengthIsNotFilledWithWhatSaysNothing() throws {
        let folder = LedeProgram.packageFolder.appendingPathComponent("Corpus/text")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        var summarizer = Summarizer()
        for file in files where file.hasSuffix(".txt") {
            let article = PlainTextReader().read(
                Array(try Data(contentsOf: folder.appendingPathComponent(file))).span)
            let all = words(String(decoding: article.text, as: UTF8.self))
            for most in [30, 40, 60, 80] where 4 * most <= all {
                let summary = summarizer.summarize(article, options: options(.words(most), explains: true))
                let chosen = summary.explanations.filter(\.isSelected)
                let others = summary.sentences.reduce(0) { $0 + words($1.text) }
                for sentence in chosen where sentence.score.value < 2 {
                    let text = String(decoding: article.text[sentence.sentence.range], as: UTF8.self)
                    // A longer one, or one with a figure, is worth more.
                    guard sentence.score.value < 0 || words(text) <= 10 && !text.contains(where: \.isNumber) else {
                        continue
                    }
                    let own = words(String(decoding: article.text[sentence.sentence.range], as: UTF8.self))
                    // It may be the only one, or stand where half of the length would be empty.
                    #expect(chosen.count == 1 || 2 * (others - own) < most, "\(file) in \(most) words")
                }
            }
        }
    }

    @Test func nothingOfEarlierArticlesStays() {
        var random = SeededGenerator(seed: 3)
        let articles = (0..<30).map { _ in RandomArticle.make(&random, sentences: 3 + random.below(25)) }
        var long = Summarizer()
        for article in articles { _ = long.summarize(article) }
        for article in articles.reversed() {
            var fresh = Summarizer()
            let old = long.summarize(article, options: options(.words(60), query: "ferry", explains: true))
            let new = fresh.summarize(article, options: options(.words(60), query: "ferry", explains: true))
            #expect(old.sentences.map(\.index) == new.sentences.map(\.index))
            #expect(old.explanations.map(\.score.value) == new.explanations.map(\.score.value))
            #expect(old.explanations.map(\.rejection) == new.explanations.map(\.rejection))
        }
    }

    @Test func explanationsSumToTheScoreAndRankEverySentence() {
        var random = SeededGenerator(seed: 5)
        var summarizer = Summarizer()
        for number in 0..<20 {
            let article = RandomArticle.make(&random, sentences: 20)
            let budget = [LengthBudget.sentences(3), .sentences(1), .words(60), .characters(280)][number % 4]
            let summary = summarizer.summarize(
                article, options: options(budget, query: number < 10 ? "ferry" : nil, explains: true))
            #expect(summary.explanations.map(\.rank).sorted() == Array(1...max(1, summary.explanations.count)))
            #expect(summary.explanations.filter(\.isSelected).map(\.sentence.index) == summary.sentences.map(\.index))
            for explanation in summary.explanations {
                let sum = explanation.score.details.reduce(0) { $0 + $1.value }
                #expect(abs(sum - explanation.score.value) < 1e-9)
                if explanation.isSelected { #expect(explanation.rejection == nil) }
            }
        }
    }

    /// Sentences of a better rank than chosen ones were left out without a word.
    @Test func whatALengthInWordsLeavesOutIsExplained() {
        var random = SeededGenerator(seed: 6)
        var summarizer = Summarizer()
        var reasons: Set<String> = []
        for _ in 0..<40 {
            let article = RandomArticle.make(&random, sentences: 20)
            let summary = summarizer.summarize(article, options: options(.words(40), explains: true))
            guard summary.findings.isEmpty else { continue }
            for explanation in summary.explanations where !explanation.isSelected {
                let words = SentenceLength(article.text.span, in: explanation.sentence.range).words
                if words > 40 - summary.words { #expect(explanation.rejection != nil) }
                if let rejection = explanation.rejection { reasons.insert(rejection) }
            }
        }
        #expect(reasons.contains("does not fit beside the chosen sentences"))
        #expect(reasons.contains("says too little to fill the length"))
    }

    /// A summary of one sentence was of one of rank 4, and nothing said why.
    @Test func whatTheLeadIsWorthIsExplained() throws {
        let flood = article(
            """
            A flood closed the market of Tarn on Monday and ruined the stock of thirty stalls. The river rose by two \
            metres in the night. "We lost it all," said the trader Ilse Venn. The town will pay half of the damage, mayor \
            Odo Karst said. A dam upstream is to be built by 2029 for 40 million crowns.
            """)
        var summarizer = Summarizer()
        // It tells news, so that a summary of three sentences has it, too.
        for budget in [LengthBudget.sentences(1), .words(40), .sentences(3)] {
            let summary = summarizer.summarize(flood, options: options(budget, explains: true))
            let lead = try #require(summary.explanations.first)
            #expect(lead.score.details.first { $0.description == "opens the article" }?.value == 2)
            let others = summary.explanations.dropFirst().flatMap(\.score.details)
            #expect(!others.contains { $0.description == "opens the article" })
            #expect(lead.isSelected && lead.rank == 1)
        }
    }
}

@Suite struct SummarizerEdgeTests {
    /// Explaining 5,000 sentences took 580 MB and gave 230 MB of JSON.
    @Test func aLongArticleIsExplainedInPart() {
        let long = article((0..<2_000).map { "The boat \($0) left. " }.joined())
        var summarizer = Summarizer()
        let summary = summarizer.summarize(long, options: options(.sentences(3), explains: true))
        #expect(summary.explanations.count == Limits.explainedSentences)
        #expect(summary.explanations.filter(\.isSelected).map(\.sentence.index) == summary.sentences.map(\.index))
        #expect(summary.findings.map(\.code) == [.truncated])
        let all = summarizer.summarize(long, options: options(.sentences(1_000), explains: true))
        #expect(all.explanations.count == Limits.explainedSentences)
    }

    @Test(arguments: [
        ("", Finding.Code.empty, 0), ("!!! ??? ...", .empty, 0), ("One lone sentence stands here.", .short, 1),
        ("First it rained. Then the sun came out.", .short, 2),
    ])
    func smallArticles(_ text: String, _ code: Finding.Code, _ count: Int) {
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article(text))
        #expect(summary.findings.map(\.code) == [code])
        #expect(summary.sentences.count == count)
    }

    @Test(arguments: [
        LengthBudget.words(3), .characters(10), .sentences(0), .sentences(-4), .ratio(.nan), .ratio(0.01),
    ])
    func nothingFits(_ budget: LengthBudget) {
        var summarizer = Summarizer()
        let text = "The ferry to Oslund sank in the harbour. Crews from Tallow raised it on the next day."
        let summary = summarizer.summarize(article(text), options: options(budget))
        #expect(summary.sentences.isEmpty)
        #expect(summary.findings.map(\.code) == [.nothingFits])
    }

    @Test(arguments: [LengthBudget.sentences(.max), .words(.max), .characters(.max), .ratio(1), .ratio(.infinity)])
    func everythingFits(_ budget: LengthBudget) {
        var summarizer = Summarizer()
        let text = "The ferry to Oslund sank. Crews from Tallow raised it. Nobody was hurt."
        #expect(summarizer.summarize(article(text), options: options(budget)).sentences.count == 3)
    }

    @Test func documentsPastTheLimitAreCutAndSaySo() {
        let body = (0..<5_200).map { "Ferry \($0) left the harbour for town \($0 % 97)." }.joined(separator: " ")
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article(body))
        #expect(summary.sentences.count == 3)
        #expect(summary.findings.map(\.code) == [.truncated])
    }

    @Test func headingsAreNeverChosen() {
        var long = Article()
        long.language = .english
        for k in 0..<5 {
            long.append("The council of Tallow rebuilds the bridge \(k)", as: .heading)
            long.append("Crews \(ReadabilityTests.rest[k % 5])", as: .body)
        }
        var summarizer = Summarizer()
        let summary = summarizer.summarize(long)
        #expect(summary.sentences.count == 3)
        #expect(summary.sentences.allSatisfy { $0.text.hasPrefix("Crews") && $0.paragraph % 2 == 1 })
    }

    @Test func givenSentencesAreTakenAsTheyStand() {
        var given = article("Ferry one sank. Ferry two swam. Ferry three flew. Ferry four ran.")
        given.sentences = [0..<31, 32..<49, 50..<65]
        var summarizer = Summarizer()
        let chosen = summarizer.summarize(given, options: options(.sentences(5))).sentences.map(\.range)
        #expect(chosen == [0..<31, 32..<49, 50..<65])
    }

    /// Of 99 scraped articles whose sentences were given, seven summaries held when a page was updated.
    @Test func givenDatesAreNoSentences() {
        let sentences = ["UPDATED:.", "14:08 EST, 18 August 2013."] + ReadabilityTests.rest
        var given = article(sentences.joined(separator: " "))
        var ranges: [Range<Int>] = []
        for sentence in sentences {
            let start = ranges.last.map { $0.upperBound + 1 } ?? 0
            ranges.append(start..<start + sentence.utf8.count)
        }
        given.sentences = ranges
        var summarizer = Summarizer()
        let explanations = summarizer.summarize(given, options: options(.sentences(3), explains: true)).explanations
        #expect(explanations[1].rejection == "not a whole sentence")
        #expect(explanations[2].rejection == nil)
    }

    @Test(arguments: [
        [5..<900], [10..<10], [20..<30, 0..<10], [0..<10, 5..<15], [-5..<3],
    ])
    func damagedSentenceRangesAreLeftOut(_ ranges: [Range<Int>]) {
        var given = article("Ferry one sank in the harbour of Tallow last night.")
        given.sentences = ranges
        var summarizer = Summarizer()
        let sentences = summarizer.summarize(given).sentences
        #expect(sentences.allSatisfy { $0.range.lowerBound >= 0 && $0.range.upperBound <= given.text.count })
        #expect(zip(sentences, sentences.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
        #expect(sentences.allSatisfy { !$0.text.isEmpty })
    }

    @Test func charactersOfScriptsWithoutSpacesCountInPairs() {
        var summarizer = Summarizer()
        let chinese = article(
            "渡船在港口沉没了。", "市议会投票决定重建大桥。", "工人们在星期一开始工作。", "天气很好。",
            language: Language("zh") ?? .undetermined)
        let summary = summarizer.summarize(chinese, options: options(.words(12)))
        #expect(!summary.sentences.isEmpty)
        #expect(summary.words <= 12 && summary.words >= 4)
    }
}
