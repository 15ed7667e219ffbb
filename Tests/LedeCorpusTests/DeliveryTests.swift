import LedeArticle
import Testing

@testable import LedeCorpus

/// What the corpus remembers of the digests that were delivered.
@Suite struct DeliveryTests {
    let folder: TemporaryFolder
    let corpus: Corpus
    let series = DigestSeries(profile: "default", timeZone: "UTC")
    let day = CivilDate(year: 2026, month: 3, day: 3)
    let next = CivilDate(year: 2026, month: 3, day: 4)

    init() throws {
        folder = try TemporaryFolder()
        corpus = try Corpus(path: folder.file("c.sqlite"), access: .write)
        _ = try corpus.add((0..<6).map { makeArticle("a\($0)", "A text of number \($0).") }, at: noon)
    }

    private func prepare(_ day: CivilDate, _ articles: [String], _ sentences: [Int64] = [], revision: Int = 1) throws {
        try corpus.exclusively {
            try corpus.prepare(
                Array("{\(revision)}".utf8), articles: articles, told: sentences, day: day, revision: revision,
                in: series, at: noon)
        }
    }

    private func undelivered(besides day: CivilDate) throws -> [String] {
        try corpus.undeliveredArticles(from: noon - 1, to: noon + 1, besides: day, in: series, endOf: DeliveryTests.end)
            .map(\.stored.article.id)
    }

    /// The end of a day in UTC.
    private static func end(of day: CivilDate) -> Int64 { Int64(day.daysSinceEpoch + 1) * 86_400 }

    @Test func whatWasPreparedIsNotDeliveredBeforeItIsMarked() throws {
        try prepare(day, ["a0"])
        #expect(try corpus.delivery(of: day, in: series)?.isDelivered == false)
        try corpus.exclusively { try corpus.markDelivered(day, in: series, at: noon) }
        let delivery = try #require(try corpus.delivery(of: day, in: series))
        #expect(delivery.isDelivered && delivery.day == day && delivery.revision == 1)
        #expect(delivery.digest == Array("{1}".utf8))
        #expect(try corpus.delivery(before: next, in: series)?.day == day)
        #expect(try corpus.delivery(before: day, in: series) == nil)
        #expect(try corpus.delivery(of: next, in: series) == nil)
    }

    @Test func articlesOfOtherDigestsAreLeftOut() throws {
        try prepare(day, ["a0", "a3", "gone"])
        #expect(try undelivered(besides: next) == ["a1", "a2", "a4", "a5"])
        #expect(try undelivered(besides: day) == ["a0", "a1", "a2", "a3", "a4", "a5"])
        #expect(try corpus.deliveredArticles(of: day, in: series) == Set(["a0", "a3", "gone"].map { Array($0.utf8) }))
        let other = DigestSeries(profile: "default", timeZone: "Europe/Berlin")
        let others = try corpus.undeliveredArticles(
            from: noon, to: noon + 1, besides: next, in: other, endOf: DeliveryTests.end)
        #expect(others.count == 6 && others.allSatisfy { !$0.wasDelivered })
    }

    @Test func sentencesAreToldByOtherDaysOnly() throws {
        try prepare(day, ["a0"], [42, .min, -1])
        for hash in [42, .min, -1] as [Int64] {
            #expect(try corpus.toldSentences(otherThanOn: next, in: series)(hash))
            #expect(try !corpus.toldSentences(otherThanOn: day, in: series)(hash))
        }
        #expect(try !corpus.toldSentences(otherThanOn: next, in: series)(43))
    }

    /// From all deliveries to each article a digest took fifty times as long after a thousand of them.
    @Test func anArticleIsLookedUpBeforeTheDeliveries() throws {
        let database = try Database(path: folder.file("c.sqlite"), access: .read)
        let queries = [("held", Corpus.undeliveredQuery(closedDays: 2)), ("told_sentence", Corpus.toldQuery)]
        for (first, query) in queries {
            let plan = try database.prepare("EXPLAIN QUERY PLAN " + query)
            var steps: [String] = []
            while try plan.step() { if let step = plan.string(3) { steps.append(step) } }
            let places = [first, "delivery"].map { name in
                steps.firstIndex { $0.hasPrefix("SEARCH \(name) ") || $0.hasPrefix("SCAN \(name)") } ?? -1
            }
            #expect(places[0] >= 0 && places[1] > places[0], "\(steps)")
        }
    }

    @Test func aNewMakingReplacesTheOldOneWhole() throws {
        try prepare(day, ["a0", "a1"], [1, 2])
        try prepare(day, ["a2"], [3], revision: 2)
        #expect(try corpus.delivery(of: day, in: series)?.revision == 2)
        #expect(try corpus.deliveredArticles(of: day, in: series) == [Array("a2".utf8)])
        #expect(try !corpus.toldSentences(otherThanOn: next, in: series)(1))
        try corpus.exclusively { try corpus.withdraw(day, in: series) }
        #expect(try corpus.delivery(of: day, in: series) == nil)
        #expect(try undelivered(besides: next).count == 6)
        #expect(try corpus.check() == [])
    }

    @Test func anEmptyDayIsClosedButHasNoDelivery() throws {
        try corpus.exclusively {
            try corpus.prepare([], articles: [], told: [], day: day, revision: 1, in: series, at: noon)
        }
        #expect(try corpus.delivery(of: day, in: series) == nil)
        #expect(try corpus.delivery(before: next, in: series) == nil)
        #expect(try corpus.deliveredDays(in: series) == [day])
    }

    @Test func nothingOfAFailedRunIsKept() throws {
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try corpus.exclusively {
                try corpus.prepare(
                    [0x7B], articles: ["a0"], told: [1], day: day, revision: 1, in: series, at: noon)
                throw Stop()
            }
        }
        #expect(try corpus.deliveredDays(in: series) == [])
        #expect(try undelivered(besides: next).count == 6)
    }

    @Test func aReaderCannotDeliver() throws {
        let reader = try Corpus(path: folder.file("c.sqlite"), access: .read)
        #expect(exitCode { try reader.exclusively {} } == 69)
    }
}
