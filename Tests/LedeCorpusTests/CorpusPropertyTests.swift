import LedeArticle
import LedeCorpus
import LedeTestSupport
import LedeText
import Testing

/// Whatever is done to a corpus, its document frequencies are those of the texts that it holds.
@Suite struct CorpusPropertyTests {
    private static let words = [
        "harbour", "lighthouse", "gull", "the", "of", "storm", "U.S.", "don't", "Ärger", "1,000", "灯台", "ferry",
        "ferries",
        "e\u{301}tude", "𝔘𝔫", "x1", "captain's", "—",
    ]

    /// What a corpus should hold: articles by id.
    private struct Model {
        var articles: [String: Article] = [:]
        var added: [String: Int64] = [:]

        /// Counts by the definition: every term that is no stop word, once an article.
        func frequencies() -> [String: Int] {
            var frequencies: [String: Int] = [:]
            for article in articles.values {
                var analyzer = Analyzer(language: article.language)
                var tokens: [Token] = []
                analyzer.analyze(article.text.span, in: 0..<article.text.count, into: &tokens)
                let terms = Set(tokens.filter { !$0.traits.contains(.stopWord) }.map(\.term))
                for term in terms {
                    frequencies[String(decoding: analyzer.vocabulary.bytes(of: term), as: UTF8.self), default: 0] += 1
                }
            }
            return frequencies
        }
    }

    private static func randomArticle(_ id: Int, _ random: inout SeededGenerator) -> Article {
        let languages = ["en", "ja", "de", "und"].compactMap { Language($0) }
        var article = makeArticle("id\(id)", language: languages.randomElement(using: &random) ?? .english)
        for _ in 0..<Int.random(in: 0...3, using: &random) {
            let text = (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in
                words.randomElement(using: &random)
            }
            article.append(text.joined(separator: Bool.random(using: &random) ? " " : ", "), as: .body)
        }
        if Bool.random(using: &random) { article.title = words.randomElement(using: &random) }
        article.published = PublicationDate(seconds: noon + Int64.random(in: -10...10, using: &random) * 3600)
        return article
    }

    private static func expect(_ corpus: Corpus, at file: FilePath, holds model: Model, _ step: String) throws {
        let rows = try sql(file, "SELECT term, df FROM term")
        let stored = Dictionary(rows.map { ($0[0], Int($0[1]) ?? -1) }, uniquingKeysWith: { $0 + $1 })
        #expect(stored == model.frequencies(), "\(step)")
        #expect(corpus.frequencies.documentCount == model.articles.count, "\(step)")
        #expect(
            try sql(file, "SELECT id FROM article").map { $0[0] }.sorted() == model.articles.keys.sorted(), "\(step)")
    }

    /// Those asked for together are looked up in another order, and kept beyond what is kept else: 20,000 articles of
    /// their own words were told in a time that grew faster than their number.
    @Test func manyFrequenciesAtOnceAreThoseOfEach() throws {
        let folder = try TemporaryFolder()
        let corpus = try Corpus(path: folder.file("c.sqlite"), access: .write)
        let articles = (0..<40).map { number in
            let words = (0..<400).map { "\($0 % 7 == 0 ? "w" : "x\(number)y")\($0)" }
            return makeArticle("id\(number)", words.joined(separator: " "))
        }
        #expect(try corpus.add(articles, at: noon).count == 40)
        var vocabulary = Vocabulary()
        var ids: [Int32] = []
        for number in (0..<40).reversed() {
            for word in 0..<400 { ids.append(vocabulary.intern(Array("x\(number)y\(word)".utf8).span)) }
        }
        for word in 0..<400 { ids.append(vocabulary.intern(Array("w\(word)".utf8).span)) }
        let together = corpus.frequencies.documentFrequencies(of: ids, in: vocabulary)
        let other = try Corpus(path: folder.file("c.sqlite"), access: .read)
        let alone = ids.map { id in vocabulary.withBytes(of: id) { other.frequencies.documentFrequency(of: $0) } }
        #expect(together == alone && Set(together) == [0, 1, 40])
        #expect(corpus.frequencies.documentFrequencies(of: ids.reversed(), in: vocabulary) == alone.reversed())
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func frequenciesEqualARecountAfterAnySequence(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let folder = try TemporaryFolder()
        let file = folder.file("c.sqlite")
        var corpus = try Corpus(path: file, access: .write)
        var model = Model()
        for step in 0..<25 {
            let instant = noon + Int64(step)
            switch Int.random(in: 0..<10, using: &random) {
            case 0:
                let ids = (0..<3).map { _ in "id\(Int.random(in: 0..<20, using: &random))" }
                let present = Set(ids).filter { model.articles[$0] != nil }
                #expect(try corpus.remove(ids) == present.count)
                for id in present { model.articles[id] = nil }
            case 1:
                let bound = noon + Int64.random(in: -12...0, using: &random) * 3600
                let gone = model.articles.filter { id, article in
                    let published = article.published?.seconds ?? .max
                    let added = model.added[id] ?? 0
                    return (published <= added ? published : added) < bound
                }
                #expect(try corpus.prune(before: bound) == gone.count)
                for id in gone.keys { model.articles[id] = nil }
            case 2:
                try corpus.close()
                corpus = try Corpus(path: file, access: .write)
            default:
                let batch = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    let id = Int.random(in: 0..<20, using: &random)
                    let same = model.articles["id\(id)"]
                    return same != nil && Bool.random(using: &random)
                        ? same ?? Article() : Self.randomArticle(id, &random)
                }
                let receipts = try corpus.add(batch, at: instant)
                for (article, receipt) in zip(batch, receipts) {
                    #expect(receipt.id == article.id)
                    #expect(
                        (receipt.status == .added) == (model.articles[article.id] == nil), "seed \(seed) step \(step)")
                    if receipt.status == .added { model.added[article.id] = instant }
                    model.articles[article.id] = article
                }
            }
            if step % 5 == 4 { try Self.expect(corpus, at: file, holds: model, "seed \(seed) step \(step)") }
        }
        #expect(try corpus.check() == [])
        let before = try sql(file, "SELECT term, df FROM term ORDER BY term")
        try corpus.reindex()
        #expect(try sql(file, "SELECT term, df FROM term ORDER BY term") == before)
    }

    @Test func theOrderOfAddingDoesNotMatter() throws {
        var random = SeededGenerator(seed: 7)
        let articles = (0..<40).map { Self.randomArticle($0, &random) }
        var outcomes: [[[String]]] = []
        for batchSize in [1, 7, 40] {
            let folder = try TemporaryFolder()
            let file = folder.file("c.sqlite")
            let corpus = try Corpus(path: file, access: .write)
            let shuffled = articles.shuffled(using: &random)
            for start in stride(from: 0, to: 40, by: batchSize) {
                _ = try corpus.add(Array(shuffled[start..<min(start + batchSize, 40)]), at: noon)
            }
            outcomes.append(
                try sql(file, "SELECT term, df FROM term ORDER BY term")
                    + sql(file, "SELECT id, text, published, added FROM article ORDER BY id"))
            #expect(try corpus.articles(from: .min, to: .max).count == 40)
        }
        #expect(outcomes[0] == outcomes[1] && outcomes[0] == outcomes[2])
    }

    @Test func aBatchWithMoreWordsThanAreKeptInMemoryIsCountedRight() throws {
        let folder = try TemporaryFolder()
        let file = folder.file("c.sqlite")
        let corpus = try Corpus(path: file, access: .write)
        let articles = (0..<8).map { number in
            makeArticle("a\(number)", (0..<20_000).map { "w\($0 + number * 10_000)" }.joined(separator: " "))
        }
        _ = try corpus.add(articles, at: noon)
        #expect(try sql(file, "SELECT count(*), sum(df), max(df) FROM term") == [["90000", "160000", "2"]])
        #expect(try corpus.remove(articles.map(\.id)) == 8)
        #expect(try sql(file, "SELECT count(*) FROM term") == [["0"]])
    }
}
