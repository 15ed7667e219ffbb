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

    /// Their halves stood among the key words, each alone.
    @Test func aNameOfSeveralWordsIsWhole() {
        let text = """
            The botanist Edith Marlowe died on Sunday in the town of Nether Ely. Marlowe found the orchid, which Marlowe \
            drew for Brandt & Lowe in 1961, and the orchid bears the name of Marlowe. It tore once, in the press.
            """
        let phrases = KeyPhraseTests.summary(KeyPhraseTests.article(text), 20).keyPhrases.map(\.text)
        #expect(phrases.first == "Edith Marlowe")
        #expect(phrases.contains("Nether Ely") && phrases.contains("Brandt & Lowe"))
        #expect(["Marlowe", "Edith", "Ely", "Brandt", "Lowe"].allSatisfy { !phrases.contains($0) })
        // What occurs once in lower case stands behind the names.
        #expect(phrases.firstIndex(of: "tore").map { phrases[..<$0].contains("Nether Ely") } ?? true)
    }

    @Test func inGermanAKeyWordIsANoun() throws {
        let text =
            "Die Brücke über die Lind bleibt lang gesperrt, sagte die Stadt. Auch die Brücke am Hafen bleibt lang zu."
        let phrases = KeyPhraseTests.summary(KeyPhraseTests.article(text, try #require(Language("de"))), 20).keyPhrases
            .map(\.text)
        #expect(phrases.first == "Brücke")
        #expect(!phrases.contains("lang") && !phrases.contains("gesperrt"))
    }

    @Test(arguments: [
        ("pl", "Port otwarto we wtorek, pierwszy prom wypłynął w czwartek.", ["wtorek", "czwartek"]),
        ("ru", "Порт открыли во вторник, ремонт продлится до конца июня.", ["вторник", "июня", "конца"]),
        ("tr", "Liman salı günü açıldı, onarım haziran ayında bitecek.", ["salı", "haziran"]),
        ("ar", "عاد الميناء إلى العمل يوم الثلاثاء ويستمر الإصلاح حتى يونيو.", ["الثلاثاء", "يونيو", "يوم"]),
        ("ja", "港は火曜日に再開した。", ["火曜日", "曜日"]),
    ])
    func daysAndMonthsAreNoKeyWords(_ code: String, _ text: String, _ words: [String]) throws {
        let language = try #require(Language(code))
        let phrases = KeyPhraseTests.summary(KeyPhraseTests.article(text, language), 20).keyPhrases
        #expect(!phrases.isEmpty)
        #expect(phrases.allSatisfy { !words.contains($0.text) })
    }

    /// Measures, numbers and halves of words stood among the key words.
    @Test(arguments: [
        (
            "ja", "52センチの雪が降り、新千歳空港では便が欠航した。市は除雪車約50台を出した。さらに40センチの雪が降る。",
            ["ンチ", "新千", "除雪車約"], "除雪車"
        ),
        ("vi", "Đoàn tàu trật bánh ở cảng và tàu trật bánh là do mưa.", ["trật", "bánh"], "tàu trật bánh"),
        ("fr", "Le port est près du quai, et près du quai il y a le port.", ["près"], "port"),
    ])
    func whatIsNoWordIsNoKeyWord(_ code: String, _ text: String, _ others: [String], _ word: String) throws {
        let language = try #require(Language(code))
        let phrases = KeyPhraseTests.summary(KeyPhraseTests.article(text, language), 20).keyPhrases.map(\.text)
        #expect(phrases.contains(word))
        #expect(phrases.allSatisfy { !others.contains($0) })
    }

    @Test func anElidedArticleIsNoPartOfAKeyWord() throws {
        let text = "L'hôpital ferme en juin. L'hôpital a perdu d'une année à l'autre neuf sages-femmes."
        let french = try #require(Language("fr"))
        let phrases = KeyPhraseTests.summary(KeyPhraseTests.article(text, french), 9).keyPhrases.map(\.text)
        #expect(phrases.contains("hôpital"))
        #expect(!phrases.contains("d'une") && !phrases.contains("une"))
    }

    /// Names with an apostrophe lost what stands before it, and so did words that only hold one.
    @Test(arguments: [
        (
            "fr", "Prud'hommes",
            "Le conseil de prud'hommes siège ici. Les prud'hommes jugent. Ces prud'hommes ont raison."
        ),
        ("fr", "L'Oréal", "Le groupe L'Oréal embauche. Les actions de L'Oréal montent. On salue L'Oréal à Paris."),
        ("fr", "hôpital", "Puis l’hôpital ferme. Près de l’hôpital on attend. Dans l’hôpital on soigne."),
        ("it", "D'Alema", "Ieri D'Alema ha parlato. Contro D'Alema si vota. Per D'Alema decide il partito."),
        ("it", "accordo", "Il testo dell'accordo piace. La firma dell'accordo arriva. I punti dell'accordo sono tre."),
    ]) func anApostropheInsideAWordIsKept(_ language: String, _ word: String, _ text: String) throws {
        let article = KeyPhraseTests.article(text, try #require(Language(language)))
        let phrases = KeyPhraseTests.summary(article, 9).keyPhrases.map { $0.text.lowercased() }
        #expect(phrases.contains(word.lowercased()), "\(phrases)")
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

    /// A phrase was cut after its third word, a possessive and half of an abbreviation were shown.
    @Test(arguments: [
        (
            "en",
            "Police spoke with football coach Joe Marlen on Dec. 26 about the U.S. team. Nobody but football coach Joe "
                + "Marlen knew Marlen's plan for the U.S. team, and the plan of the team was for 8 p.m. on Dec. 27.",
            ["football coach Joe Marlen", "U.S.", "team", "plan"]
        ),
        (
            "vi",
            "Cảnh sát thông báo cho gia đình nạn nhân vào sáng nay. Bà Lan gặp gia đình nạn nhân hôm qua.",
            ["gia đình nạn nhân"]
        ),
        (
            "pt", "O bonde custou R$ 3 milhões. O metrô custou R$ 9 milhões, e o bonde parou.",
            ["bonde", "custou", "milhões"]
        ),
    ])
    func phrasesAreWhole(_ code: String, _ text: String, _ expected: [String]) throws {
        let language = try #require(Language(code))
        let phrases = KeyPhraseTests.summary(KeyPhraseTests.article(text, language), 9).keyPhrases.filter {
            $0.count > 1
        }
        #expect(Set(phrases.map(\.text)) == Set(expected))
    }

    /// Where no spaces are written phrases were any two characters.
    @Test func phrasesWithoutSpacesAreOfOneKind() throws {
        let japanese = try #require(Language("ja"))
        var article = KeyPhraseTests.article(
            "札幌市は路面電車を空港まで延ばす。総事業費は340億円で、3年後に着工する。ホームは二か所に置かれる。", japanese)
        article.title = "札幌市、路面電車を延伸へ"
        let phrases = KeyPhraseTests.summary(article, 12).keyPhrases.map(\.text)
        #expect(phrases.prefix(2) == ["路面電車", "札幌市"])
        #expect(Set(phrases) == ["路面電車", "札幌市", "空港", "総事業費", "着工", "ホーム"])
        let chinese = try #require(Language("zh"))
        let text = "研究人员在云南发现了新种蝴蝶。这种蝴蝶只在夜里飞行。研究人员说，它的幼虫只吃一种植物。"
        article = KeyPhraseTests.article(text, chinese)
        #expect(KeyPhraseTests.summary(article, 9).keyPhrases.map(\.text) == ["研究人员", "蝴蝶"])
    }
}
