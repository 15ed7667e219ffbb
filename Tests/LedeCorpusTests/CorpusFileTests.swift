import Glibc
import LedeArticle
import LedeCorpus
import LedeTestSupport
import LedeText
import Testing

/// What a corpus does with files that are missing, locked, foreign, newer, older or damaged.
@Suite struct CorpusFileTests {
    private let folder: TemporaryFolder
    private let file: FilePath

    init() throws {
        folder = try TemporaryFolder()
        file = folder.file("c.sqlite")
    }

    private func fill(_ count: Int = 40) throws {
        let corpus = try Corpus(path: file, access: .write)
        let articles = (0..<count).map { number in
            makeArticle("a\(number)", (0..<120).map { "word\($0 * (number + 1) % 977)" }.joined(separator: " ") + ".")
        }
        _ = try corpus.add(articles, at: noon)
        try corpus.close()
    }

    @Test func readingWhatIsMissingIsNoInputAndMakesNothing() {
        #expect(exitCode { _ = try Corpus(path: file, access: .read) } == 66)
        #expect(exitCode { _ = try Corpus(path: folder.path, access: .read) } == 66)
        #expect(exitCode { _ = try Corpus(path: FilePath(""), access: .read) } == 66)
        #expect(folder.names.isEmpty)
    }

    @Test func writingWhereNothingCanBeMadeCannotCreate() {
        #expect(exitCode { _ = try Corpus(path: folder.file("none/c.sqlite"), access: .write) } == 73)
        #expect(exitCode { _ = try Corpus(path: folder.path, access: .write) } == 73)
        #expect(exitCode { _ = try Corpus(path: FilePath(""), access: .write) } == 73)
        #expect(exitCode { _ = try Corpus(path: FilePath(bytes: [0x61, 0, 0x62]), access: .write) } == 73)
    }

    @Test(arguments: ["a b", "file:x?mode=memory", ":memory:", "%41", "new\nline", "#?&=+", "-rf"])
    func everyNameIsAPathAndNothingElse(_ name: String) throws {
        let corpus = try Corpus(path: folder.file(name), access: .write)
        _ = try corpus.add([makeArticle("a", "One.")], at: noon)
        try corpus.close()
        #expect(folder.names == [Array(name.utf8)])
        #expect(try Corpus(path: folder.file(name), access: .read).frequencies.documentCount == 1)
    }

    @Test func bytesThatAreNoUTF8AreAName() throws {
        let path = folder.path.appending([0xFF, 0xFE])
        _ = try Corpus(path: path, access: .write).add([makeArticle("a", "One.")], at: noon)
        #expect(folder.names == [[0xFF, 0xFE]])
    }

    @Test func aClosedCorpusLeavesOneFileThatOnlyItsOwnerWrites() throws {
        try fill(3)
        #expect(folder.names == [Array("c.sqlite".utf8)])
        try Corpus(path: file, access: .read).close()
        #expect(folder.names == [Array("c.sqlite".utf8)])
        var info = stat()
        #expect(file.withCString { stat($0, &info) } == 0)
        #expect(info.st_mode & 0o022 == 0)
    }

    @Test func whatIsClosedSaysSo() throws {
        try fill(1)
        let corpus = try Corpus(path: file, access: .write)
        try corpus.close()
        try corpus.close()
        #expect(exitCode { _ = try corpus.article(id: "a0") } == 69)
        #expect(exitCode { _ = try corpus.add([makeArticle("a", "One.")], at: noon) } == 69)
        #expect(corpus.frequencies.documentFrequency(of: Array("word1".utf8).span) == 0)
        #expect(corpus.frequencies.failure != nil)
    }

    @Test func aReaderCannotWrite() throws {
        try fill(1)
        let corpus = try Corpus(path: file, access: .read)
        #expect(exitCode { _ = try corpus.add([makeArticle("b", "One.")], at: noon) } == 69)
        #expect(exitCode { try corpus.reindex() } == 69)
    }

    @Test func aFileThatAWriterHasJustBegunHoldsNothingYet() throws {
        folder.write([], to: "c.sqlite")
        let reader = try Corpus(path: file, access: .read)
        #expect(reader.frequencies.documentCount == 0)
        #expect(try reader.articles(from: .min, to: .max).isEmpty)
        #expect(folder.read("c.sqlite").isEmpty)
        try fill(2)
        #expect(try Corpus(path: file, access: .read).frequencies.documentCount == 2)
    }

    // MARK: Versions

    @Test func aNewerSchemaIsRefusedAndUntouched() throws {
        try fill(3)
        try sql(file, "PRAGMA user_version = 999")
        let before = folder.read("c.sqlite")
        for access in [Corpus.Access.read, .write] {
            #expect(exitCode { _ = try Corpus(path: file, access: access) } == 65)
        }
        #expect(folder.read("c.sqlite") == before)
        #expect(folder.names.count == 1)
    }

    @Test(arguments: [
        "CREATE TABLE song(name TEXT)", "CREATE TABLE article(id TEXT, words TEXT)", "PRAGMA application_id = 7",
        "CREATE VIEW article AS SELECT 1 AS id", "PRAGMA user_version = 4",
    ])
    func aForeignDatabaseIsRefusedAndUntouched(_ statement: String) throws {
        try sql(file, statement)
        let before = folder.read("c.sqlite")
        for access in [Corpus.Access.read, .write] {
            #expect(exitCode { _ = try Corpus(path: file, access: access) } == 65)
        }
        #expect(folder.read("c.sqlite") == before)
    }

    @Test(arguments: [
        "", "PRAGMA application_id = 0", "DROP TABLE term", "DROP TABLE state", "DROP INDEX article_effective",
    ])
    func aFileThatLostItsStampIsTakenUpAndCountedAnew(_ damage: String) throws {
        try fill(5)
        let terms = try sql(file, "SELECT term, df FROM term ORDER BY term")
        try sql(file, "PRAGMA user_version = 0")
        if !damage.isEmpty { try sql(file, damage) }
        #expect(exitCode { _ = try Corpus(path: file, access: .read) } == 65)
        let corpus = try Corpus(path: file, access: .write)
        #expect(try corpus.check() == [])
        #expect(corpus.frequencies.documentCount == 5)
        #expect(try sql(file, "SELECT term, df FROM term ORDER BY term") == terms)
        #expect(try sql(file, "PRAGMA user_version") == [["2"]])
    }

    @Test func aCorpusOfVersionOneIsReadAsItIsAndUpgradedByAWriter() throws {
        try fill(5)
        let terms = try sql(file, "SELECT term, df FROM term ORDER BY term")
        for table in ["told_sentence", "delivered_article", "delivery"] { try sql(file, "DROP TABLE \(table)") }
        try sql(file, "PRAGMA user_version = 1")
        let reader = try Corpus(path: file, access: .read)
        let series = DigestSeries(profile: "default", timeZone: "UTC")
        let day = try #require(CivilDate("2026-03-03"))
        #expect(reader.frequencies.documentCount == 5)
        #expect(try reader.delivery(of: day, in: series) == nil)
        let articles = try reader.undeliveredArticles(from: 0, to: .max, besides: day, in: series) { _ in .max }
        #expect(articles.count == 5)
        try reader.close()
        let corpus = try Corpus(path: file, access: .write)
        try corpus.exclusively {
            try corpus.prepare([0x7B], articles: ["a"], told: [7], day: day, revision: 1, in: series, at: noon)
        }
        #expect(try corpus.delivery(of: day, in: series)?.digest == [0x7B])
        #expect(try corpus.check() == [])
        #expect(try sql(file, "SELECT term, df FROM term ORDER BY term") == terms)
        #expect(try sql(file, "PRAGMA user_version") == [["2"]])
    }

    @Test func frequenciesOfAnOlderAnalysisAreCountedAnew() throws {
        try fill(5)
        let terms = try sql(file, "SELECT term, df FROM term ORDER BY term")
        try sql(file, "UPDATE state SET value = 0 WHERE name = 'analysis'")
        try sql(file, "UPDATE term SET df = df + 7")
        _ = try Corpus(path: file, access: .write)
        #expect(try sql(file, "SELECT term, df FROM term ORDER BY term") == terms)
    }

    // MARK: Other programs

    @Test func aLockThatIsNotReleasedIsBusyAndChangesNothing() throws {
        try fill(3)
        let other = try Connection(file)
        try other.run("BEGIN EXCLUSIVE")
        #expect(
            exitCode {
                let corpus = try Corpus(path: file, access: .write, busyTimeout: 0.05)
                _ = try corpus.add([makeArticle("new", "One.")], at: noon)
            } == 75)
        try other.run("ROLLBACK")
        let corpus = try Corpus(path: file, access: .write)
        #expect(corpus.frequencies.documentCount == 3)
        #expect(try corpus.add([makeArticle("new", "One.")], at: noon).map(\.status) == [.added])
    }

    @Test func aCorpusIsUsableAfterItWasBusy() throws {
        try fill(3)
        let corpus = try Corpus(path: file, access: .write, busyTimeout: 0.01)
        let other = try Connection(file)
        try other.run("BEGIN IMMEDIATE")
        #expect(exitCode { _ = try corpus.add([makeArticle("new", "One.")], at: noon) } == 75)
        #expect(try corpus.articles(from: .min, to: .max).count == 3)
        try other.run("ROLLBACK")
        #expect(try corpus.add([makeArticle("new", "One.")], at: noon).map(\.status) == [.added])
        #expect(try corpus.check() == [])
    }

    @Test func twoWritersAddInTurn() throws {
        let first = try Corpus(path: file, access: .write)
        let second = try Corpus(path: file, access: .write)
        for number in 0..<10 {
            _ = try first.add([makeArticle("x\(number)", "One shared word.")], at: noon)
            _ = try second.add(
                [makeArticle("y\(number)", "A shared word."), makeArticle("x\(number)", "One shared word.")], at: noon)
        }
        try first.close()
        #expect(try second.check() == [])
        #expect(second.frequencies.documentFrequency(of: Array("share".utf8).span) == 20)
    }

    @Test func twoWritersMakeTheFileAtOnce() async throws {
        let file = file
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<4 {
                group.addTask {
                    let corpus = try Corpus(path: file, access: .write, busyTimeout: 30)
                    for number in 0..<5 {
                        _ = try corpus.add(
                            [makeArticle("w\(writer)-\(number)", "Shared word."), makeArticle("same", "Same.")],
                            at: noon)
                    }
                    try corpus.close()
                }
            }
            try await group.waitForAll()
        }
        let corpus = try Corpus(path: file, access: .read)
        #expect(corpus.frequencies.documentCount == 21)
        #expect(try corpus.check() == [])
    }

    // MARK: Damage

    @Test(arguments: ["not a database", "SQLite format 3\0and then nothing that it promises", "x"])
    func aFileOfSomethingElseIsBadData(_ content: String) throws {
        folder.write(Array(content.utf8), to: "c.sqlite")
        for access in [Corpus.Access.read, .write] {
            #expect(exitCode { _ = try Corpus(path: file, access: access) } == 65)
        }
        #expect(folder.read("c.sqlite") == Array(content.utf8))
        if content.utf8.count > 1 { #expect(try Corpus.salvage(path: file) { _ in }.articles == 0) }
    }

    @Test(arguments: [11, 12] as [UInt64])
    func flippedBytesAreBadDataOrHarmlessButNeverATrap(_ seed: UInt64) throws {
        try fill()
        let whole = folder.read("c.sqlite")
        var random = SeededGenerator(seed: seed)
        for round in 0..<10 {
            var bytes = whole
            for _ in 0..<[1, 4, 64, 1024][round % 4] {
                let place = Int.random(in: 0..<(round % 3 == 0 ? 8192 : bytes.count), using: &random)
                bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
            if round % 10 == 9 { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
            for access in [Corpus.Access.read, .write] {
                folder.write(bytes, to: "c.sqlite")
                let code = exitCode {
                    let corpus = try Corpus(path: file, access: access, busyTimeout: 0)
                    _ = try corpus.articles(from: .min, to: .max)
                    _ = try corpus.search("word5", limit: 3)
                    _ = try corpus.check()
                    if access == .write {
                        _ = try corpus.add([makeArticle("a3", "New text."), makeArticle("n", "x")], at: noon)
                    }
                    _ = corpus.frequencies.documentFrequency(of: Array("word5".utf8).span)
                }
                #expect([0, 65, 73, 74].contains(code), "seed \(seed) round \(round): \(code)")
            }
            folder.write(bytes, to: "c.sqlite")
            let report = try Corpus.salvage(path: file) { #expect(!$0.article.id.isEmpty) }
            #expect(report.articles <= 40 + 64)
            for name in folder.names { _ = folder.path.appending(name).withCString { unlink($0) } }
        }
    }

    @Test func everyWholeArticleOfATruncatedFileIsSalvaged() throws {
        try fill(200)
        let whole = folder.read("c.sqlite")
        var complete: [String] = []
        let sound = try Corpus.salvage(path: file) { complete.append($0.article.id) }
        #expect(sound.isComplete && sound.articles == 200 && complete.count == 200)

        let cut = whole.count * 3 / 4
        folder.write(Array(whole[..<cut]), to: "c.sqlite")
        #expect(exitCode { _ = try Corpus(path: file, access: .read).articles(from: .min, to: .max) } == 65)
        var texts: [String: [UInt8]] = [:]
        let rest = try Corpus.salvage(path: file) { texts[$0.article.id] = $0.article.text }
        #expect(!rest.isComplete && rest.articles == texts.count && rest.articles > 50)
        // What is missing must lie on a page that is cut or gone.
        for number in 0..<200 where texts["a\(number)"] == nil {
            let place = try #require(self.place(of: "a\(number)en2026-03-03T", in: whole))
            #expect(place >= cut / 16_384 * 16_384)
        }
        #expect(texts["a7"].map { String(decoding: $0.prefix(11), as: UTF8.self) } == "word0 word8")
    }

    @Test func articlesAreSalvagedWithoutTheFirstPageAndAcrossOverflowPages() throws {
        let corpus = try Corpus(path: file, access: .write)
        let long = (0..<30_000).map { "w\($0)" }.joined(separator: " ")
        _ = try corpus.add([makeArticle("long", long, "End."), makeArticle("short", "One.")], at: noon)
        try corpus.close()
        var bytes = folder.read("c.sqlite")
        for i in 0..<1024 { bytes[i] = 0 }
        folder.write(bytes, to: "c.sqlite")
        var texts: [String: [UInt8]] = [:]
        let report = try Corpus.salvage(path: file) { texts[$0.article.id] = $0.article.text }
        #expect(report.articles == 2 && !report.isComplete)
        #expect(texts["long"] == Array((long + "\n\nEnd.").utf8))
        #expect(folder.read("c.sqlite") == bytes)
    }

    /// Each page in turn is written over: only rows of articles and deliveries can be lost, and then nothing is made of the
    /// rest but what salvage gives.
    @Test(arguments: [0x00, 0xFF] as [UInt8])
    func allButArticlesAndDeliveriesIsRebuiltWhateverPageIsLost(_ filler: UInt8) throws {
        try fill(12)
        let corpus = try Corpus(path: file, access: .write)
        let series = DigestSeries(profile: "default", timeZone: "UTC")
        let digest = Array((0..<9_000).map { "story \($0)" }.joined(separator: ", ").utf8)
        let told = { (day: Int) in (0..<3_000).map { Int64($0 * 7 + day) } }
        for day in 1...3 {
            try corpus.exclusively {
                try corpus.prepare(
                    digest, articles: ["a\(day)"], told: told(day), day: CivilDate(year: 2026, month: 3, day: day),
                    revision: 1, in: series, at: noon)
                try corpus.noteWritten(["out"], of: CivilDate(year: 2026, month: 3, day: day), in: series)
            }
        }
        // Pages that are free.
        let long = (0..<30_000).map { "w\($0)" }.joined(separator: " ")
        _ = try corpus.add([makeArticle("long", long, "End.")], at: noon)
        _ = try corpus.remove(["long"])
        try corpus.close()
        let whole = folder.read("c.sqlite")
        let articles = try sql(file, "SELECT * FROM article ORDER BY id")
        let deliveries = try sql(file, "SELECT * FROM delivery ORDER BY id")
        let held = try sql(file, "SELECT * FROM delivered_article ORDER BY 1, 2")
        let hashes = try sql(file, "SELECT * FROM told_sentence ORDER BY 1, 2")
        let own = try Set(sql(file, "SELECT pageno FROM dbstat WHERE name IN ('article', 'delivery')").map { $0[0] })
        #expect(own.count > 3 && whole.count / 16_384 > own.count + 10)
        var lost = 0
        for page in 2...whole.count / 16_384 {
            var bytes = whole
            for i in (page - 1) * 16_384..<page * 16_384 { bytes[i] = filler }
            for name in folder.names { _ = folder.path.appending(name).withCString { unlink($0) } }
            folder.write(bytes, to: "c.sqlite")
            // The digests are no JSON here: each day holds one article.
            var day: Int64 = 0
            let code = exitCode {
                try Corpus.reindex(path: file) { _ in
                    day += 1
                    return (["a\(day)"], told(Int(day)))
                }
            }
            // What is left of the articles can be saved, and it is said whether all of them are there.
            var saved: Set<String> = []
            let report = try Corpus.salvage(path: file) { saved.insert($0.article.id) }
            #expect(report.articles == saved.count && (!report.isComplete || saved.count == articles.count))
            if own.contains("\(page)") {
                // Of a last page of a long digest nothing says that it was another one.
                #expect(code == 65 || code == 0, "page \(page)")
                lost += code == 65 ? 1 : 0
                continue
            }
            #expect(code == 0 && report.isComplete, "page \(page)")
            #expect(try Corpus(path: file, access: .read).check() == [], "page \(page)")
            #expect(try sql(file, "SELECT * FROM article ORDER BY id") == articles, "page \(page)")
            #expect(try sql(file, "SELECT * FROM delivery ORDER BY id") == deliveries, "page \(page)")
            #expect(try sql(file, "SELECT * FROM delivered_article ORDER BY 1, 2") == held, "page \(page)")
            #expect(try sql(file, "SELECT * FROM told_sentence ORDER BY 1, 2") == hashes, "page \(page)")
        }
        #expect(lost >= own.count - 3)
    }

    private func place(of pattern: String, in bytes: [UInt8]) -> Int? {
        let pattern = Array(pattern.utf8)
        return bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return nil }
            var place = 0
            while let found = memchr(base + place, Int32(pattern[0]), buffer.count - place) {
                place = base.distance(to: UnsafeRawPointer(found))
                if place + pattern.count <= buffer.count, memcmp(found, pattern, pattern.count) == 0 { return place }
                place += 1
            }
            return nil
        }
    }
}
