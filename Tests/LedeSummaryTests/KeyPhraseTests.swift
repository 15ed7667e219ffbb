import LedeArticle
import LedeTestSupport
import LedeText
import Testing

@testable import LedeSummary

@Suite struct KeyPhraseTests {
    static let text = """
        The Tallow Harbour Board closed the ferry terminal on Monday after the spring flood broke the quay. The Tallow \
        Harbour Board says the ferry terminal will open in April. Crews pumped water out of the ferry terminal until \
        Friday, and the mayor, Ines Merrin, thanked them. A flood of this kind was last seen in 1961, Ines Merrin said.
        """

    private static func summary(_ article: Article, _ limit: Int) -> Summary {
        var options = Summarizer.Options()
        options.keyPhrases = limit
        var summarizer = Summarizer()
        return summarizer.summarize(article, options: options)
    }

    private static func article(_ text: String, _ language: Language = .english) -> Article {
        var article = Article()
        article.language = language
        article.append(text, as: .body)
        return article
    }

    @Test func theWordsThatAnArticleIsAboutComeFirst() {
        let phrases = KeyPhraseTests.summary(KeyPhraseTests.article(KeyPhraseTests.text), 4).keyPhrases
        #expect(phrases.map(\.text).prefix(2) == ["Tallow Harbour Board", "ferry terminal"])
        #expect(phrases.contains { $0.text == "Ines Merrin" && $0.count == 2 })
    }

    @Test(arguments: 0..<60) func phrasesAreVerbatimAndWeighed(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let article = RandomArticle.make(&random, sentences: 1 + random.below(30))
        let limit = random.below(14)
        let phrases = KeyPhraseTests.summary(article, limit).keyPhrases
        #expect(phrases.count <= limit)
        for phrase in phrases {
            #expect(Array(phrase.text.utf8) == Array(article.text[phrase.range]))
            #expect(phrase.count >= 1)
            #expect(phrase.weight > 0 && phrase.weight <= 1)
        }
        #expect(zip(phrases, phrases.dropFirst()).allSatisfy { $0.weight >= $1.weight })
        #expect(Set(phrases.map { $0.text.lowercased() }).count == phrases.count)
        #expect(phrases == KeyPhraseTests.summary(article, limit).keyPhrases)
    }

    @Test(arguments: [
        "", "It was. And so on, as they say.", "1961 1962 1963.", "Monday and April, two weeks of one year.",
    ])
    func whatSaysNothingGivesNone(_ text: String) {
        #expect(KeyPhraseTests.summary(KeyPhraseTests.article(text), 5).keyPhrases.isEmpty)
    }

    @Test func otherLanguagesGoByTheArticleAlone() throws {
        let german = try #require(Language("de"))
        let text =
            "Der Hafen von Tallow wurde geschlossen. Im Hafen von Tallow steht das Wasser. Die Fähre fährt nicht."
        let phrases = KeyPhraseTests.summary(KeyPhraseTests.article(text, german), 2).keyPhrases
        #expect(Set(phrases.map(\.text)) == ["Hafen", "Tallow"])
    }

    @Test func theBackgroundIsSortedAndKnowsFrequentWords() throws {
        var entries: [[UInt8]] = []
        BackgroundTable.entries.withUTF8Buffer { table in
            #expect(table.count % 6 == 0)
            for start in stride(from: 0, to: table.count, by: 6) {
                // The backslash is written p.
                entries.append(table[start..<start + 6].map { $0 == UInt8(ascii: "p") ? UInt8(ascii: "\\") : $0 })
            }
        }
        #expect(entries.allSatisfy { $0.allSatisfy { $0 >= 0x30 && $0 < 0x70 } })
        #expect(zip(entries, entries.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        let background = try #require(BackgroundFrequencies(for: .english))
        func frequency(_ term: String) -> Double { background.documentFrequency(of: Array(term.utf8).span) }
        #expect(frequency("year") > 0.4 * Double(background.documentCount))
        #expect(frequency("year") > 2 * frequency("ferri"))
        #expect(frequency("zzyzx") == 1)
        #expect(BackgroundFrequencies(for: try #require(Language("vi"))) == nil)
    }

    /// The tables of a language were made anew between measuring an article of many words and finding its phrases.
    @Test func anArticleOfVeryManyWordsHasPhrases() {
        let text = (0..<35_000).map { "word\($0)" + ($0 % 12 == 11 ? "." : "") }.joined(separator: " ")
        let article = KeyPhraseTests.article("The ferry terminal burns. The ferry terminal is closed. " + text)
        #expect(KeyPhraseTests.summary(article, 5).keyPhrases.first?.text == "ferry terminal")
    }
}
