import Foundation
import Lede
import LedeTestSupport
import Testing

/// Day after day of digests: nothing twice, nothing lost, nothing that was delivered changed.
@Suite final class DigestSeriesTests: DigestWeek {
    private static let bridge = [
        """
        The Varnholt bridge over the River Esk was closed on Monday after inspectors found a crack in a main girder. \
        Transport minister Ada Lindqvist said the Varnholt bridge would stay shut for at least three weeks. About 40,000 \
        vehicles cross the Esk on the bridge every day, and the nearest other crossing is in Dunmere.
        """,
        """
        The Varnholt bridge over the River Esk was closed on Monday after inspectors found a crack in a main girder. \
        Divers found a second crack in the girder of the Varnholt bridge on Tuesday, two metres below the waterline. \
        Minister Ada Lindqvist told parliament that repairs of the Esk bridge would cost eleven million crowns.
        """,
        """
        The Varnholt bridge over the River Esk was closed on Monday after inspectors found a crack in a main girder. \
        Transport minister Ada Lindqvist said the Varnholt bridge would stay shut for at least three weeks.
        """,
    ]
    private static let bakers = """
        More than 900 bakers at the plants of Korvel Foods stopped work at dawn. The bakers' union wants eight per cent \
        more pay, and Korvel Foods offered three. No loaves left the plant in Tarnby, said shop steward Milo Brandt.
        """
    private static let school = """
        A fire destroyed the old grammar school of Tarnby in the night. Forty firefighters fought the flames until \
        sunrise. Nobody was hurt, and the pupils will be taught in the town hall from Thursday.
        """

    private func look(_ day: Int) throws -> Digest { try corpus.digest(on: days[day], in: zone) }

    private func json(_ digest: Digest?) -> String {
        digest.map {
            String(decoding: OutputFormat.json.joined(OutputFormat.json.digestWriter().write($0)), as: UTF8.self)
        }
            ?? "none"
    }

    private func articles(_ digest: Digest?) -> [String] {
        (digest?.stories ?? []).flatMap { $0.articles.map(\.id) }.sorted()
    }

    @Test func aLookChangesNothing() throws {
        try add("bakers", DigestSeriesTests.bakers, day: 0)
        #expect(articles(try look(0)) == ["bakers"])
        try add("school", DigestSeriesTests.school, day: 0)
        #expect(articles(try look(0)) == ["bakers", "school"])
        #expect(articles(try look(1)) == [])
    }

    @Test func whatComesAfterADeliveryGoesIntoTheNextDigest() throws {
        try add("bakers", DigestSeriesTests.bakers, day: 0)
        let first = json(try deliver(0))
        try add("school", DigestSeriesTests.school, day: 0)
        try add("bridge", DigestSeriesTests.bridge[0], day: 1)
        #expect(json(try deliver(0)) == first)
        #expect(json(try look(0)) == first)
        #expect(articles(try look(1)) == ["bridge", "school"])
        #expect(articles(try deliver(1)) == ["bridge", "school"])
        // And not into one more.
        try add("late again", DigestSeriesTests.bakers + " It is the third strike this year.", day: 3)
        #expect(!articles(try look(3)).contains("school"))
    }

    @Test func whatCameInTheMeantimeChangesNothingDelivered() throws {
        try add("bakers", DigestSeriesTests.bakers, day: 0)
        let first = json(try deliver(0))
        for number in 0..<20 { try add("n\(number)", DigestSeriesTests.bakers, day: 4, hour: Int64(number)) }
        _ = try corpus.remove(["bakers"])
        #expect(json(try look(0)) == first)
        #expect(json(try deliver(0)) == first)
    }

    @Test func aRefreshedDigestHasWhatCameSinceButNothingThatAnotherDayTold() throws {
        try add("bakers", DigestSeriesTests.bakers, day: 0)
        _ = try deliver(0)
        try add("school", DigestSeriesTests.school, day: 0)
        _ = try deliver(1)
        try add("bridge", DigestSeriesTests.bridge[0], day: 0)
        #expect(try corpus.hasNews(for: days[0], in: zone))
        let refreshed = try deliver(0, refreshes: true)
        #expect(articles(refreshed) == ["bakers", "bridge"])
        #expect(refreshed?.edition?.revision == 2)
        #expect(try !corpus.hasNews(for: days[0], in: zone))
        #expect(json(try look(0)) == json(refreshed))
    }

    @Test func aStoryThatGoesOnSaysWhatIsNew() throws {
        try add("bridge-1", DigestSeriesTests.bridge[0], day: 0)
        let first = try #require(try deliver(0)?.stories.first)
        #expect(first.continues == nil)
        try add("bridge-2", DigestSeriesTests.bridge[1], day: 1)
        try add("bakers", DigestSeriesTests.bakers, day: 1)
        let second = try #require(try deliver(1))
        let story = try #require(second.stories.first { $0.articles.contains { $0.id == "bridge-2" } })
        #expect(story.continues == days[0])
        #expect(!story.sentences.isEmpty)
        for sentence in story.sentences { #expect(!first.sentences.map(\.text).contains(sentence.text)) }
        #expect(second.stories.first { $0.articles.contains { $0.id == "bakers" } }?.continues == nil)
    }

    @Test func aStoryWithoutAnythingNewIsNotToldAgainAndItsArticlesAreDone() throws {
        try add("bridge-1", DigestSeriesTests.bridge[0], day: 0)
        _ = try deliver(0)
        try add("bridge-3", DigestSeriesTests.bridge[2], day: 1)
        try add("bakers", DigestSeriesTests.bakers, day: 1)
        let second = try #require(try deliver(1))
        #expect(articles(second) == ["bakers"])
        #expect(second.omittedStoryCount == 1)
        #expect(articles(try look(2)) == [])
    }

    @Test func whatTheMostStoriesLeaveOutIsNotLateTheNextDay() throws {
        try add("bakers", DigestSeriesTests.bakers, day: 0)
        try add("school", DigestSeriesTests.school, day: 0)
        var options = DigestOptions()
        options.maximumStories = 1
        #expect(try deliver(0, options: options)?.stories.count == 1)
        #expect(articles(try look(1)) == [])
        // With other lengths the day is told of the same articles.
        try add("bridge", DigestSeriesTests.bridge[0], day: 0)
        #expect(articles(try look(0)) == ["bakers", "school"])
    }

    @Test func anEmptyDayIsNotDeliveredButClosed() throws {
        try add("bakers", DigestSeriesTests.bakers, day: 0)
        _ = try deliver(0)
        #expect(try deliver(1) == nil)
        try add("school", DigestSeriesTests.school, day: 1)
        #expect(articles(try look(2)) == ["school"])
        #expect(articles(try deliver(1)) == ["school"])
        #expect(articles(try look(2)) == [])
    }

    @Test func daysWithoutADigestAreMissing() throws {
        let texts = [0: DigestSeriesTests.bakers, 1: DigestSeriesTests.school, 3: DigestSeriesTests.bridge[0]]
        for (day, text) in texts { try add("a\(day)", text, day: day) }
        try add("a4", "The ferry to Harle was stopped by ice. It is the first time since 1987.", day: 4)
        _ = try deliver(1)
        #expect(try corpus.missingDays(through: days[3], in: zone) == [days[0], days[3]])
        _ = try deliver(3)
        #expect(try corpus.missingDays(through: days[4], in: zone) == [days[0], days[4]])
    }

    /// A machine that slept: what no digest told comes with the next one, once.
    @Test func daysThatWereSkippedAreToldByTheNextDigest() throws {
        try add("bakers", DigestSeriesTests.bakers, day: 0)
        _ = try deliver(0)
        try add("school", DigestSeriesTests.school, day: 1)
        try add("bridge", DigestSeriesTests.bridge[0], day: 3)
        #expect(articles(try deliver(3)) == ["bridge", "school"])
        #expect(try corpus.missingDays(through: days[4], in: zone) == [])
        #expect(try deliver(1) == nil)
        // Before the first delivery there was no reader.
        let other = try corpus.prepareDigest(on: days[3], in: zone, for: "evening", at: DigestSeriesTests.monday)
        #expect(articles(other?.digest) == ["bridge"])
    }

    @Test func aKeptDigestThatCannotBeReadIsFound() throws {
        try add("bakers", DigestSeriesTests.bakers, day: 0)
        _ = try deliver(0)
        #expect(try corpus.checkWhole() == [])
        let series = DigestSeries(profile: Corpus.defaultProfile, timeZone: zone.identifier)
        try corpus.exclusively {
            try corpus.prepare(
                Array("{\"stories\":".utf8), articles: ["bakers"], told: [], day: days[1], revision: 1, in: series,
                at: DigestSeriesTests.monday)
        }
        let problems = try corpus.checkWhole()
        #expect(problems.count == 1 && problems[0].hasPrefix("What is kept of the digest of 2026-03-03 "))
        #expect(throws: CorpusError.self) { try look(1) }
    }

    @Test func aDayThatRepeatsWhatWasToldIsNotMissing() throws {
        try add("first", DigestSeriesTests.bakers, day: 0)
        try add("second", DigestSeriesTests.bakers, day: 1)
        _ = try deliver(0)
        #expect(try deliver(1) == nil)
        #expect(try corpus.missingDays(through: days[4], in: zone) == [])
        try add("third", DigestSeriesTests.school, day: 1)
        #expect(try corpus.missingDays(through: days[4], in: zone) == [days[1]])
    }

    @Test func profilesAndZonesAreDeliveredByThemselves() throws {
        try add("bakers", DigestSeriesTests.bakers, day: 0)
        _ = try deliver(0)
        try add("school", DigestSeriesTests.school, day: 0)
        let other = try TimeZoneRules(identifier: "+01:00")
        #expect(articles(try corpus.digest(on: days[0], in: other)) == ["bakers", "school"])
        #expect(articles(try corpus.digest(on: days[0], in: zone, for: "evening")) == ["bakers", "school"])
    }

    @Test func aRunThatWasKilledBetweenKeepingAndWritingIsMadeGood() throws {
        try add("bakers", DigestSeriesTests.bakers, day: 0)
        let kept = try #require(
            try corpus.prepareDigest(on: days[0], in: zone, at: DigestSeriesTests.monday))
        #expect(kept.isNew)
        try add("school", DigestSeriesTests.school, day: 0)
        let again = try #require(
            try corpus.prepareDigest(on: days[0], in: zone, at: DigestSeriesTests.monday + 60))
        #expect(!again.isNew && !again.isDelivered)
        #expect(json(again.digest) == json(kept.digest))
    }

    /// Whatever arrives when, each article is told by one digest exactly, or left out by one.
    @Test func everyArticleIsInOneDigestWhateverTheOrder() throws {
        var generator = SeededGenerator(seed: 5)
        let texts = [DigestSeriesTests.bakers, DigestSeriesTests.school] + DigestSeriesTests.bridge
        var added: Set<String> = []
        for number in 0..<40 {
            let id = "a\(number)"
            let text = texts[Int.random(in: 0..<texts.count, using: &generator)]
            try add(
                id, text + " This is report \(number) from district \(number * 7).",
                day: Int.random(in: 0..<4, using: &generator), hour: Int64.random(in: 0..<23, using: &generator))
            added.insert(id)
            if Int.random(in: 0..<3, using: &generator) == 0 {
                _ = try deliver(Int.random(in: 0..<4, using: &generator), refreshes: Bool.random(using: &generator))
            }
        }
        for day in 0..<5 { _ = try deliver(day, refreshes: true) }
        var held: [String: Int] = [:]
        let series = DigestSeries(profile: Corpus.defaultProfile, timeZone: zone.identifier)
        for day in days {
            for id in try corpus.deliveredArticles(of: day, in: series) {
                held[String(decoding: id, as: UTF8.self), default: 0] += 1
            }
        }
        #expect(Set(held.keys) == added)
        #expect(held.values.allSatisfy { $0 == 1 })
        #expect(try corpus.check() == [])
    }

    /// A live page or a column keeps its address: what it says today was never told.
    @Test func anArticleThatIsPublishedAnewIsToldOnceMore() throws {
        try add("bridge", DigestSeriesTests.bridge[0], day: 0)
        let first = json(try deliver(0))
        try add("bridge", DigestSeriesTests.bridge[1], day: 1)
        try add("bakers", DigestSeriesTests.bakers, day: 1)
        #expect(try corpus.missingDays(through: days[1], in: zone) == [days[1]])
        let second = try #require(try deliver(1))
        #expect(articles(second) == ["bakers", "bridge"])
        let story = try #require(second.stories.first { $0.articles.contains { $0.id == "bridge" } })
        #expect(story.continues == days[0] && story.sentences.contains { $0.text.contains("eleven million") })
        #expect(json(try look(0)) == first)
        #expect(articles(try look(2)) == [])
    }

    /// Papers repeat yesterday's background word for word: that is no news, and what is new is told instead.
    @Test func backgroundOfYesterdayIsNotNew() throws {
        let background = [
            "The Orrin dam was built in 1931 by the Orrin Water Board, three miles above the town of Lower Orrin.",
            "The Orrin dam holds forty million cubic metres of water and supplies two hundred thousand households.",
            "A crack in the Orrin dam was last repaired in 1987, when the reservoir was drained for a summer.",
        ]
        let first = [
            "Engineers found a crack of twelve metres in the Orrin dam on Sunday, and the valley was told to leave.",
            "Some 300 families left their homes below the Orrin dam before midnight, the fire brigade said.",
        ]
        let second = [
            "The crack in the Orrin dam is now nineteen metres long, the engineers said on Monday evening.",
            "Divers will look at the foot of the Orrin dam on Tuesday, said Ulla Brandt of the water board.",
        ]
        try add("day-one", (first + background).joined(separator: " "), day: 0)
        _ = try deliver(0)
        try add("day-two", (background + second).joined(separator: " "), day: 1)
        let digest = try #require(try deliver(1))
        let story = try #require(digest.stories.first)
        #expect(story.continues == days[0])
        #expect(story.sentences.map(\.text) == second)
    }

    /// A lead says again whom it is about, and was taken for told; what stood behind it was told and dangled.
    @Test(arguments: [
        (
            "The man who robbed a branch of Halcyon Bank in Wexcombe on Monday walked into a police station on Tuesday and "
                + "put the money on the counter.",
            "The 56-year-old, an unemployed piano tuner, said he had not slept."
        ),
        // One word of it alone was never told.
        (
            "The man with a pistol who robbed a branch of Halcyon Bank in Wexcombe on Monday called the police from Harl.",
            "A lawyer carried the notes back in a hat box, and four of them were missing."
        ),
    ])
    func theLeadOfANewerReportIsTold(_ lead: String, _ rest: String) throws {
        let robbery = [
            "A man with a pistol robbed a branch of Halcyon Bank in Wexcombe on Monday and left on a bicycle.",
            "He took 14,000 crowns from the branch of Halcyon Bank, the police of Wexcombe said.",
            "The manager of the branch of Halcyon Bank in Wexcombe called the police from the cellar.",
        ]
        try add("robbery", robbery.joined(separator: " "), day: 0)
        _ = try deliver(0)
        try add("surrender", [lead, rest].joined(separator: " "), day: 1)
        let story = try #require(try deliver(1)?.stories.first)
        #expect(story.continues == days[0])
        #expect(story.sentences.first?.text == lead, "\(story.sentences.map(\.text))")
    }

    /// Only the digest directly before was looked at: what went on after a day of other news was told as if it were new.
    @Test func aStoryGoesOnAfterADayOfOtherNews() throws {
        try add("bridge-1", DigestSeriesTests.bridge[0], day: 0)
        _ = try deliver(0)
        try add("bakers", DigestSeriesTests.bakers, day: 1)
        #expect(articles(try deliver(1)) == ["bakers"])
        try add("bridge-2", DigestSeriesTests.bridge[1], day: 2)
        let story = try #require(try deliver(2)?.stories.first)
        #expect(story.continues == days[0])
        #expect(story.sentences.allSatisfy { $0.text.contains("second crack") || $0.text.contains("eleven million") })
        // What two digests told of is neither's news, and the later one is named.
        try add("bridge-3", DigestSeriesTests.bridge[2], day: 3)
        try add("school", DigestSeriesTests.school, day: 3)
        #expect(articles(try deliver(3)) == ["school"])
    }

    /// The headline of a story that goes on is that of the report with the news, and not of the most central one.
    @Test func theHeadlineOfAStoryThatGoesOnIsThatOfItsNews() throws {
        try add("bridge-1", DigestSeriesTests.bridge[0], day: 0)
        _ = try deliver(0)
        let again = DigestSeriesTests.bridge[0].replacing("vehicles cross", with: "cars and lorries cross")
        try add("again", again, day: 1)
        try add("bridge-2", DigestSeriesTests.bridge[1], day: 1)
        let story = try #require(try deliver(1)?.stories.first)
        #expect(story.articles.map(\.id) == ["bridge-2", "again"])
        #expect(story.headline == "Title of bridge-2")
        #expect(story.sentences.first?.article == "bridge-2")
    }

    /// A report of yesterday that came late stood before today's, and its figures under "New since".
    @Test func todaysReportsStandBeforeLateOnes() throws {
        let first = """
            A fire at a furniture warehouse in Dunholt killed four people on Monday, the fire service of Dunholt said. The \
            depot of Marling & Sons on Canal Road in Dunholt was destroyed. Three people of the night shift are missing.
            """
        let late = """
            Four people died and 11 were hurt in a fire at a furniture warehouse in Dunholt on Monday. Eighty firefighters \
            fought the flames at the depot of Marling & Sons on Canal Road. The mayor of Dunholt ordered flags to be \
            lowered. Two schools near the warehouse in Dunholt stayed closed, and the smoke was seen in Harl.
            """
        let today = """
            The number of people killed in the fire at the furniture warehouse in Dunholt has risen to seven. Search teams \
            found the three missing people beneath the staircase of the depot of Marling & Sons on Canal Road in Dunholt.
            """
        try add("first", first, day: 0, hour: 9)
        _ = try deliver(0)
        try add("late", late, day: 0, hour: 11)
        try add("today", today, day: 1)
        let story = try #require(try deliver(1)?.stories.first)
        #expect(story.continues == days[0] && story.headline == "Title of today")
        #expect(Set(story.sentences.map(\.article)) == ["today"])
        #expect(Set(story.articles.map(\.id)) == ["late", "today"])
    }

    @Test func anArticleOfWhichOnlyTheDateIsNewIsNotToldAgain() throws {
        try add("bridge", DigestSeriesTests.bridge[0], day: 0)
        _ = try deliver(0)
        for day in 1...2 {
            try add("bridge", DigestSeriesTests.bridge[0], day: day)
            #expect(articles(try look(day)) == [])
            #expect(try corpus.missingDays(through: days[4], in: zone) == [])
            #expect(try deliver(day) == nil)
        }
        // A correction of the same date stays what it was: the digest of that day is closed.
        try add("school", DigestSeriesTests.school, day: 3)
        _ = try deliver(3)
        try add("school", DigestSeriesTests.school + " The chief of the fire service corrected himself.", day: 3)
        #expect(articles(try look(4)) == [])
    }
}
