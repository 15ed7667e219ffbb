import Glibc
import LedeArticle
import LedeCorpus
import LedeTestSupport
import LedeText
import Testing

@Suite struct CorpusTests {
    private let folder: TemporaryFolder
    private let file: FilePath

    init() throws {
        folder = try TemporaryFolder()
        file = folder.file("corpus.sqlite")
    }

    private func corpus(holding articles: [Article], at instant: Int64 = noon) throws -> Corpus {
        let corpus = try Corpus(path: file, access: .write)
        _ = try corpus.add(articles, at: instant)
        return corpus
    }

    // MARK: What goes in comes out

    @Test(arguments: [
        "Plain words.", "It's \"quoted\"; DROP TABLE article; --", "e\u{301} 👩‍👩‍👧 \u{10FFFD} 日本語", "%s %n ${HOME} `id`",
        String(repeating: "a", count: 200_000), "\u{FFFD}", "''", "NULL",
    ])
    func everyFieldComesBack(_ text: String) throws {
        var article = Article()
        article.append(text, as: .body)
        article.append("A heading " + text, as: .heading)
        article.append("Perhaps " + text, as: .doubtful)
        article.append("More: " + text, as: .body)
        article.id = "id " + text
        article.url = "https://example.org/" + text
        article.title = text
        article.source = "s" + text
        article.section = ""
        article.author = text + "!"
        article.language = try #require(Language("pt"))
        article.published = PublicationDate(seconds: noon - 100)
        let last = article.text.count
        article.sentences = [0..<text.utf8.count, (last - 1)..<last].filter {
            article.text[$0.lowerBound] & 0xC0 != 0x80
        }

        let written = try corpus(holding: [article])
        try written.close()
        let corpus = try Corpus(path: file, access: .read)
        let stored = try #require(try corpus.article(id: article.id))
        #expect(stored.added == noon)
        #expect(stored.article.text == article.text)
        #expect(stored.article.paragraphs == article.paragraphs)
        #expect(stored.article.sentences == article.sentences)
        #expect(stored.article.url == article.url)
        #expect(stored.article.title == article.title)
        #expect(stored.article.source == article.source)
        #expect(stored.article.section == article.section)
        #expect(stored.article.author == article.author)
        #expect(stored.article.language == article.language)
        #expect(stored.article.published == article.published)
        #expect(try corpus.check() == [])
    }

    @Test func anArticleOfNothingIsStoredAsItIs() throws {
        let corpus = try corpus(holding: [makeArticle("nothing")])
        let stored = try #require(try corpus.article(id: "nothing"))
        #expect(stored.article.text == [] && stored.article.paragraphs == [] && stored.article.published == nil)
        #expect(stored.article.title == nil && stored.article.sentences == nil)
        #expect(corpus.frequencies.documentCount == 1)
        #expect(try corpus.check() == [])
    }

    @Test func aLargeArticleFitsAndCountsItsTermsOnce() throws {
        let words = (0..<300_000).map { "w\($0 % 5_000)x" }.joined(separator: " ")
        let corpus = try corpus(holding: [makeArticle("large", words), makeArticle("small", "w17x w17x")])
        #expect(try corpus.article(id: "large")?.article.text.count == words.utf8.count)
        #expect(corpus.frequencies.documentFrequency(of: Array("w17x".utf8).span) == 2)
        #expect(corpus.frequencies.documentFrequency(of: Array("w4999x".utf8).span) == 1)
    }

    /// Four megabytes of Chinese took 3 s and 190 MB: each pair of characters is a term, and no space parts them.
    @Test func theTermsOfAnArticleAreCountedUpToALimit() throws {
        var random = SeededGenerator(seed: 5)
        let characters = (0..<120_000).map { _ in
            Character(Unicode.Scalar(0x4E00 + UInt32.random(in: 0..<5_000, using: &random)) ?? "\u{4E00}")
        }
        var article = makeArticle("large", String(characters))
        article.language = Language("zh") ?? .undetermined
        let corpus = try corpus(holding: [article])
        #expect(try sql(file, "SELECT sum(df) FROM term") == [["\(Limits.termsPerArticle)"]])
        #expect(try corpus.check() == [])
        #expect(try corpus.remove(["large"]) == 1)
        #expect(try sql(file, "SELECT count(*) FROM term") == [["0"]])
    }

    @Test func textThatIsNoUTF8IsRejectedAndTheOthersGoIn() throws {
        var bad = makeArticle("bad")
        bad.text = [0x61, 0xFF, 0x62]
        let corpus = try Corpus(path: file, access: .write)
        let receipts = try corpus.add([makeArticle("a", "One."), bad, makeArticle("b", "Two.")], at: noon)
        #expect(receipts.map(\.status) == [.added, .rejected, .added])
        #expect(receipts[1].reason != nil)
        #expect(corpus.frequencies.documentCount == 2)
    }

    @Test func textThatOthersDamagedComesOutClean() throws {
        try corpus(holding: [makeArticle("a", "One word.")]).close()
        try sql(
            file,
            "UPDATE article SET text = 'x' || char(27) || '[31m' || CAST(x'ff' AS TEXT), published = 'soon', added = ''"
        )
        let corpus = try Corpus(path: file, access: .read)
        let stored = try #require(try corpus.article(id: "a"))
        #expect(String(decoding: stored.article.text, as: UTF8.self) == "x[31m\u{FFFD}")
        #expect(stored.article.published == nil && stored.added == 0)
        let problems = try corpus.check()
        #expect(problems.contains { $0.contains("UTF-8") } && problems.contains { $0.contains("soon") })
        #expect(problems.contains { $0.contains("The term word") })
    }

    // MARK: Identity

    @Test func theSameTwiceIsUnchangedAndWritesNothing() throws {
        let corpus = try corpus(holding: [makeArticle("a", "One."), makeArticle("b", "Two.")])
        let before = try sql(file, "PRAGMA data_version")
        let other = try Connection(file)
        let version = try other.run("PRAGMA data_version")
        let receipts = try corpus.add([makeArticle("a", "One."), makeArticle("b", "Two.")], at: noon + 60)
        #expect(receipts.map(\.status) == [.unchanged, .unchanged])
        #expect(try other.run("PRAGMA data_version") == version)
        #expect(before.count == 1)
    }

    @Test func whatChangedIsReplacedAndKeepsItsFirstDate() throws {
        let corpus = try corpus(holding: [makeArticle("a", "Old words here.")])
        var renamed = makeArticle("a", "Old words here.")
        renamed.title = "A title"
        #expect(try corpus.add([renamed], at: noon + 60).map(\.status) == [.updated])
        #expect(try corpus.add([makeArticle("a", "New words here.")], at: noon + 90).map(\.status) == [.updated])
        let stored = try #require(try corpus.article(id: "a"))
        #expect(stored.added == noon && stored.article.title == nil)
        #expect(corpus.frequencies.documentCount == 1)
        #expect(corpus.frequencies.documentFrequency(of: Array("old".utf8).span) == 0)
        #expect(try corpus.check() == [])
    }

    @Test func anIDTwiceInOneBatchIsWorkedInOrder() throws {
        let corpus = try Corpus(path: file, access: .write)
        let receipts = try corpus.add(
            [makeArticle("a", "One."), makeArticle("a", "One."), makeArticle("a", "Two."), makeArticle("a", "One.")],
            at: noon)
        #expect(receipts.map(\.status) == [.added, .unchanged, .updated, .updated])
        #expect(try corpus.article(id: "a").map { String(decoding: $0.article.text, as: UTF8.self) } == "One.")
        #expect(try corpus.check() == [])
    }

    @Test func withoutAnIDTheAddressOrTheContentGivesOne() throws {
        let corpus = try Corpus(path: file, access: .write)
        var linked = makeArticle("", "One.")
        linked.url = "https://example.org/a?utm_source=mail#top"
        var again = makeArticle("", "One, corrected.")
        again.url = "HTTPS://Example.org/a"
        let receipts = try corpus.add([linked, again, makeArticle("", "Free."), makeArticle("", "Free.")], at: noon)
        #expect(receipts.map(\.status) == [.added, .updated, .added, .unchanged])
        #expect(receipts[0].id == receipts[1].id && receipts[0].id.hasPrefix("u-") && receipts[2].id.hasPrefix("c-"))
    }

    /// The address of a newsletter took the place of the article's own.
    @Test func theShortestAddressOfAnArticleStays() throws {
        let corpus = try Corpus(path: file, access: .write)
        func add(_ url: String, _ title: String? = nil) throws -> (Receipt.Status, String?) {
            var article = makeArticle("", "One.")
            (article.url, article.title) = (url, title)
            let receipt = try #require(try corpus.add([article], at: noon).first)
            return (receipt.status, try corpus.article(id: receipt.id)?.article.url)
        }
        #expect(try add("https://example.org/a?utm_source=mail") == (.added, "https://example.org/a?utm_source=mail"))
        #expect(try add("https://example.org/a") == (.updated, "https://example.org/a"))
        #expect(try add("https://example.org/a?utm_source=mail") == (.unchanged, "https://example.org/a"))
        #expect(try add("https://m.example.org/a") == (.unchanged, "https://example.org/a"))
        #expect(try add("https://m.example.org/a", "A title") == (.updated, "https://m.example.org/a"))
    }

    // MARK: Spans of time

    /// The span is 2026-03-03 in UTC; `|` parts what was published, when it was added and whether it is there.
    @Test(arguments: [
        "2026-03-03T00:00:00Z | 2026-03-09T00:00:00Z | yes", "2026-03-02T23:59:59Z | 2026-03-09T00:00:00Z | no",
        "2026-03-03T23:59:59Z | 2026-03-09T00:00:00Z | yes", "2026-03-04T00:00:00Z | 2026-03-09T00:00:00Z | no",
        "- | 2026-03-03T10:00:00Z | yes", "- | 2026-03-02T10:00:00Z | no",
        // Published later than it was added: it counts by when it was added.
        "2026-03-07T00:00:00Z | 2026-03-03T10:00:00Z | yes", "2026-03-03T11:00:00Z | 2026-03-02T10:00:00Z | no",
        // A day alone is there when it could be the day in some zone.
        "2026-03-03 | 2026-03-09T00:00:00Z | yes", "2026-03-02 | 2026-03-09T00:00:00Z | yes",
        "2026-03-04 | 2026-03-09T00:00:00Z | yes", "2026-03-01 | 2026-03-09T00:00:00Z | no",
        "2026-03-05 | 2026-03-09T00:00:00Z | no", "2026-03-04 | 2026-03-03T22:00:00Z | yes",
    ])
    func articlesOfADay(_ row: String) throws {
        let fields = row.split(separator: "|").map { $0.trimming(" ") }
        func date(_ text: String) -> PublicationDate? {
            guard let day = CivilDate(String(text.prefix(10))) else { return nil }
            guard text.utf8.count > 10 else { return PublicationDate(year: day.year, month: day.month, day: day.day) }
            let numbers = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int64($0) }
            return PublicationDate(
                seconds: Int64(day.daysSinceEpoch) * 86_400 + numbers[0] * 3600 + numbers[1] * 60 + numbers[2])
        }
        var article = makeArticle("a", "Text.")
        article.published = date(fields[0])
        let corpus = try corpus(holding: [article], at: try #require(date(fields[1])).seconds)
        let midnight = noon - 12 * 3600
        #expect(try corpus.articles(from: midnight, to: midnight + 86_400).count == (fields[2] == "yes" ? 1 : 0))
        #expect(try corpus.article(id: "a")?.article.published == article.published)
    }

    @Test func articlesComeInTheOrderOfTimeThenID() throws {
        var articles: [Article] = []
        for (id, offset) in [("b", 5), ("a", 5), ("c", 1), ("d", 9)] as [(String, Int64)] {
            var article = makeArticle(id, "Text.")
            article.published = PublicationDate(seconds: noon + offset)
            articles.append(article)
        }
        let corpus = try corpus(holding: articles, at: noon + 3600)
        #expect(try corpus.articles(from: .min, to: .max).map(\.article.id) == ["c", "a", "b", "d"])
        #expect(try corpus.articles(from: noon + 5, to: noon + 9).map(\.article.id) == ["a", "b"])
        #expect(try corpus.articles(from: noon + 5, to: noon + 5).isEmpty)
        var exported: [String] = []
        try corpus.export { exported.append($0.article.id) }
        #expect(exported == ["c", "a", "b", "d"])
    }

    @Test(arguments: [Int64.min, Int64.max, -62_135_596_801, 253_402_300_800])
    func anInstantThatNoDateCanWriteIsLeftOutOrCut(_ instant: Int64) throws {
        var article = makeArticle("a", "Text.")
        article.published = PublicationDate(seconds: instant)
        let corpus = try corpus(holding: [article], at: instant)
        #expect(try corpus.article(id: "a")?.article.published == nil)
        #expect(try corpus.articles(from: .min, to: .max).count == 1)
        #expect(try corpus.prune(before: .min) == 0)
        #expect(try corpus.check() == [])
    }

    @Test func pruningTakesWhatIsOlderAndItsTerms() throws {
        var articles: [Article] = []
        for (id, published) in [
            ("old", PublicationDate(seconds: noon - 1)), ("new", PublicationDate(seconds: noon)),
            ("day", PublicationDate(year: 2026, month: 3, day: 3)),
            ("earlier", PublicationDate(year: 2026, month: 3, day: 1)),
        ] {
            var article = makeArticle(id, "Shared words and \(id).")
            article.published = published
            articles.append(article)
        }
        let corpus = try corpus(holding: articles, at: noon + 3600)
        #expect(try corpus.prune(before: noon) == 2)
        #expect(try corpus.articles(from: .min, to: .max).map(\.article.id) == ["day", "new"])
        #expect(corpus.frequencies.documentCount == 2)
        #expect(corpus.frequencies.documentFrequency(of: Array("share".utf8).span) == 2)
        #expect(try corpus.remove(["new", "none", "new"]) == 1)
        #expect(try corpus.check() == [])
    }

    // MARK: Frequencies, search, numbers

    @Test func frequenciesCountArticlesAndNotOccurrences() throws {
        let corpus = try corpus(holding: [
            makeArticle("a", "The harbour, the harbour!", "Harbour and lighthouse."), makeArticle("b", "A lighthouse."),
            makeArticle("c", "灯台と港", language: try #require(Language("ja"))),
        ])
        let frequencies = corpus.frequencies
        func frequency(_ term: String) -> Int { frequencies.documentFrequency(of: Array(term.utf8).span) }
        #expect(frequencies.documentCount == 3)
        #expect(frequency("the") == 0)
        #expect(frequency("灯台") == 1 && frequency("ghost") == 0 && frequency("") == 0)
        var analyzer = Analyzer(language: .english)
        var tokens: [Token] = []
        let words = Array("harbour lighthouse".utf8)
        analyzer.analyze(words.span, in: 0..<words.count, into: &tokens)
        let version = frequencies.version
        #expect(frequencies.documentFrequencies(of: tokens.map(\.term), in: analyzer.vocabulary) == [1, 2])
        _ = try corpus.add([makeArticle("d", "Lighthouse.")], at: noon)
        #expect(analyzer.vocabulary.withBytes(of: tokens[1].term) { frequencies.documentFrequency(of: $0) } == 3)
        #expect(frequencies.documentFrequencies(of: tokens.map(\.term), in: analyzer.vocabulary) == [1, 3])
        #expect(frequencies.documentCount == 4 && frequencies.failure == nil && frequencies.version != version)
    }

    @Test func aSnapshotDoesNotSeeWhatOthersAdd() throws {
        try corpus(holding: [makeArticle("a", "One.")]).close()
        let reader = try Corpus(path: file, access: .read)
        let writer = try Corpus(path: file, access: .write)
        let counts = try reader.snapshot {
            let before = reader.frequencies.documentCount
            _ = try writer.add([makeArticle("b", "Two.")], at: noon)
            return [before, try reader.articles(from: .min, to: .max).count]
        }
        #expect(counts == [1, 1])
        #expect(try writer.snapshot { try writer.search("two", limit: 3).count } == 1)
        #expect(exitCode { try writer.snapshot { _ = try writer.add([makeArticle("c", "Three.")], at: noon) } } == 69)
        #expect(try reader.articles(from: .min, to: .max).count == 2)
    }

    /// One read for many lookups: others add meanwhile, and the next one sees it.
    @Test func aSnapshotIsBegunAndEnded() throws {
        let writer = try corpus(holding: [makeArticle("a", "Apples.")])
        let reader = try Corpus(path: file, access: .read)
        func frequency(_ term: String) -> Int { reader.frequencies.documentFrequency(of: Array(term.utf8).span) }
        reader.beginSnapshot()
        #expect(frequency("appl") == 1)
        _ = try writer.add([makeArticle("b", "Pears and plums.")], at: noon)
        #expect(frequency("pear") == 0)
        reader.beginSnapshot()
        reader.endSnapshot()
        #expect(frequency("plum") == 1)
        reader.endSnapshot()
        #expect(reader.frequencies.failure == nil)
    }

    @Test func searchRanksByRareTermsAndShowsTheirSentence() throws {
        var titled = makeArticle("titled", "The council met. It went home.")
        titled.title = "Heron seen"
        let corpus = try corpus(holding: [
            makeArticle("b", "The river rose. A heron stood by the river. Nobody saw it."),
            makeArticle("a", "The river rose. A heron stood by the river. Nobody saw it."),
            makeArticle("rare", "Heron and heron and heron, all by the river."),
            makeArticle("none", "The council met again. The river was calm."), titled,
        ])
        let results = try corpus.search("the Heron", limit: 10)
        #expect(results.map(\.article.article.id) == ["titled", "rare", "a", "b"])
        let snippet = results[2].snippet.map { String(decoding: results[2].article.article.text[$0], as: UTF8.self) }
        #expect(snippet == "A heron stood by the river.")
        #expect(try corpus.search("heron", limit: 2).count == 2)
        #expect(try corpus.search("zeppelin", limit: 2).isEmpty)
        #expect(try corpus.search("", limit: 2).isEmpty && corpus.search("heron", limit: 0).isEmpty)
    }

    /// Each of many sentences was searched for its end through a long word that stood after all of them.
    @Test func searchTakesTimeLinearInTheText() throws {
        let text = String(repeating: "A boat.\n\n", count: 20_000) + String(repeating: "x", count: 400_000)
        let corpus = try corpus(holding: [makeArticle("many", "The harbour is here.\n\n" + text)])
        let results = try corpus.search("harbour", limit: 1)
        #expect(results.map(\.article.article.id) == ["many"])
        #expect(results.first?.snippet == 0..<20)
    }

    /// Of each language its words were kept in memory: 8,000 tags took half a gigabyte.
    @Test func manyLanguagesAreCountedAndSearchedAsFew() throws {
        let letters = Array("abcdefghij")
        let articles = (0..<100).map { number in
            var article = makeArticle("a\(number)", "The harbour number \(number) is here.")
            article.language = Language("q\(letters[number / 10])\(letters[number % 10])") ?? .undetermined
            return article
        }
        let corpus = try corpus(holding: articles)
        #expect(try corpus.check { _ in } == [])
        #expect(try corpus.search("harbour", limit: 200).count == 100)
        #expect(try corpus.remove(["a7"]) == 1)
        #expect(try corpus.check { _ in } == [])
    }

    /// The hits of a long list were put in their places one by one.
    @Test func searchGivesTheBestOfManyInOrder() throws {
        let corpus = try corpus(
            holding: (0..<300).map { number in
                makeArticle(
                    "a\(number * 7 % 300 + 100)",
                    String(repeating: "The harbour. ", count: number % 5 + 1) + "The lighthouse \(number).")
            })
        let all = try corpus.search("harbour", limit: 300).map { (score: $0.score, id: $0.article.article.id) }
        #expect(all.count == 300)
        for (a, b) in zip(all, all.dropFirst()) { #expect(a.score > b.score || a.score == b.score && a.id < b.id) }
        let some = try corpus.search("harbour", limit: 40).map(\.article.article.id)
        #expect(some == all.prefix(40).map(\.id))
    }

    @Test func statisticsCount() throws {
        var first = makeArticle("a", "One two.")
        first.source = "The Gull"
        first.published = PublicationDate(seconds: noon - 86_400)
        let corpus = try corpus(holding: [first, makeArticle("b", "Zwei.", language: try #require(Language("de")))])
        let statistics = try corpus.statistics()
        #expect(statistics.articles == 2 && statistics.sources == 1 && statistics.textBytes == 13)
        #expect(statistics.earliest == "2026-03-02T12:00:00Z" && statistics.latest == "2026-03-03T12:00:00Z")
        #expect(statistics.languages.map(\.language.code) == ["de", "en"])
        #expect(statistics.fileBytes > 0 && statistics.schemaVersion == 2)
    }

    @Test func whatLedePromisesToOthersCanBeRead() throws {
        var article = makeArticle("a", "Über alles.")
        article.published = PublicationDate(year: 2026, month: 3, day: 3)
        try corpus(holding: [article]).close()
        #expect(
            try sql(
                file, "SELECT id, url, title, source, section, author, language, published, added, text FROM article")
                == [["a", "-", "-", "-", "-", "-", "en", "2026-03-03", "2026-03-03T12:00:00Z", "Über alles."]])
        #expect(
            try sql(file, "SELECT typeof(term), typeof(df) FROM term WHERE df > 0 AND term = 'über'") == [
                ["text", "integer"]
            ])
        #expect(try sql(file, "PRAGMA user_version") == [["2"]])
        #expect(try sql(file, "PRAGMA integrity_check") == [["ok"]])
    }
}

extension Substring {
    fileprivate func trimming(_ character: Character) -> String {
        String(drop { $0 == character }.reversed().drop { $0 == character }.reversed())
    }
}
