import Foundation
import Lede
import LedeTestSupport
import Testing

/// What comes a day later and brings nothing new, or is alike and another day's.
@Suite struct LateReportTests {
    let folder: TemporaryFolder
    let corpus: Corpus
    let zone: TimeZoneRules
    /// 2026-03-02T00:00:00Z.
    static let monday: Int64 = 1_772_409_600
    let days = (0..<5).map { CivilDate(year: 2026, month: 3, day: 2 + $0) }

    init() throws {
        folder = try TemporaryFolder()
        corpus = try Corpus(path: FilePath(folder.path("corpus.sqlite")), access: .write)
        zone = try TimeZoneRules(identifier: "UTC")
    }

    private static let fire = """
        A fire destroyed a bakery in the old town of Corran early on Monday and drove nine families from their homes. \
        Firefighters needed eleven hours to put it out. Baker Mirela Dosk said an oven had been left on by mistake.
        """
    private static let fireAgain = """
        A blaze that began in an oven has destroyed a bakery in Corran's old town. Nine families were driven out of their \
        homes on Monday, and firefighters were busy for 11 hours.
        """
    private static let other = """
        A family of otters has been filmed on the river Selm. A camera near the mill caught two adults and three cubs.
        """

    private func add(
        _ id: String, _ text: String, by source: String, day: Int, hour: Int64 = 8, title: String? = nil,
        language: String = "en"
    ) throws {
        var article = Article(text: text, title: title ?? "Title of \(id)")
        article.id = id
        article.language = Language(language) ?? .undetermined
        article.source = source
        let instant = LateReportTests.monday + Int64(day) * 86_400 + hour * 3600
        article.published = PublicationDate(seconds: instant)
        _ = try corpus.add([article], at: instant + 600)
    }

    private func deliver(_ day: Int, options: DigestOptions = DigestOptions()) throws -> Digest? {
        let prepared = try corpus.prepareDigest(
            on: days[day], in: zone, options: options, at: LateReportTests.monday)
        if prepared != nil { try corpus.markDelivered(days[day], in: zone, at: LateReportTests.monday) }
        return prepared?.digest
    }

    private func story(_ id: String, in digest: Digest?) throws -> Story {
        try #require(digest?.stories.first { $0.articles.contains { $0.id == id } })
    }

    @Test func aLateReportInOtherWordsIsOneLine() throws {
        try add("fire", LateReportTests.fire, by: "Post", day: 0)
        _ = try deliver(0)
        try add("again", LateReportTests.fireAgain, by: "Wire", day: 1)
        try add("other", LateReportTests.other, by: "Post", day: 1)
        let second = try deliver(1)
        let line = try story("again", in: second)
        #expect(line.sentences.isEmpty && line.continues == days[0] && line.headline == "Title of again")
        #expect(second?.stories.last?.id == line.id && second?.omittedStoryCount == 0)
        let digest = try #require(second)
        for format in OutputFormat.allCases where format != .json && format != .jsonl {
            let text = String(decoding: format.joined(format.digestWriter().write(digest)), as: UTF8.self)
            #expect(text.contains("Told on Monday 2 March 2026"), "\(format)")
        }
        // The line is no story of Tuesday that anything goes on with.
        try add("third", LateReportTests.fireAgain.replacing("A blaze", with: "Flames"), by: "Echo", day: 2)
        try add("cause", LateReportTests.fireAgain + " The loss is 400,000 crowns.", by: "Post", day: 3)
        try add("more", "A whale swam into the port of Aske. It is 14 metres long.", by: "Post", day: 2)
        let third = try story("third", in: try deliver(2))
        #expect(third.sentences.isEmpty && third.continues == days[0])
        let fourth = try story("cause", in: try deliver(3))
        #expect(fourth.continues == days[0] && fourth.sentences.contains { $0.text.contains("400,000") })
    }

    /// What has one new figure, name, day or outcome, or denies what was told, is told.
    @Test(arguments: [
        "The loss is 400,000 crowns.", "The street is still closed, said Tove Arling.",
        "It will be torn down on Friday.",
        "A guest of the bakery has died.", "Firefighters never needed eleven hours to put it out.",
    ])
    func aLateReportWithNewsIsTold(_ news: String) throws {
        try add("fire", LateReportTests.fire, by: "Post", day: 0)
        _ = try deliver(0)
        try add("again", LateReportTests.fireAgain + " " + news, by: "Wire", day: 1)
        try add("other", LateReportTests.other, by: "Post", day: 1)
        let again = try story("again", in: try deliver(1))
        #expect(!again.sentences.isEmpty && again.continues == days[0])
    }

    /// Words alone are no proof: what came of an event has them, too.
    @Test func aLateReportThatNamesNothingToldIsTold() throws {
        let ban = """
            Farmers may not spray a poison that kills bees on their fields any more, the ministers decided on Wednesday. \
            Beekeepers cheered, but growers of sugar beet fear for their harvest.
            """
        try add("ban", ban, by: "Post", day: 0)
        _ = try deliver(0)
        try add("court", "Growers of sugar beet fight the ban on a poison that kills bees.", by: "Post", day: 1)
        #expect(try !story("court", in: try deliver(1)).sentences.isEmpty)
    }

    @Test func aLateReportInGermanIsOneLine() throws {
        let storm = """
            Ein Sturm hat am Montag das Dach der Turnhalle in Oberkessel abgedeckt. Verletzt wurde niemand, weil der \
            Unterricht erst eine Stunde später begann. Den Schaden schätzt die Gemeinde auf 400.000 Euro.
            """
        let again = """
            In Oberkessel hat eine Böe das Dach der Turnhalle fortgerissen. Die Gemeinde rechnet mit einem Schaden von \
            400.000 Euro.
            """
        try add("storm", storm, by: "Bote", day: 0, language: "de")
        _ = try deliver(0)
        try add("again", again, by: "Umschau", day: 1, language: "de")
        try add(
            "named", again + " Großes Glück war das für Bürgermeisterin Ilse Tann.", by: "Echo", day: 2, language: "de")
        try add("other", LateReportTests.other, by: "Post", day: 1)
        #expect(try story("again", in: try deliver(1)).sentences.isEmpty)
        #expect(try !story("named", in: try deliver(2)).sentences.isEmpty)
    }

    @Test func linesAreNoDigestAndNotAmongTheMostStories() throws {
        try add("fire", LateReportTests.fire, by: "Post", day: 0)
        _ = try deliver(0)
        try add("again", LateReportTests.fireAgain, by: "Wire", day: 1)
        #expect(try deliver(1) == nil)
        try add("third", LateReportTests.fireAgain, by: "Wire", day: 2)
        try add("other", LateReportTests.other, by: "Post", day: 2)
        var options = DigestOptions()
        options.maximumStories = 1
        let digest = try #require(try deliver(2, options: options))
        #expect(digest.stories.flatMap { $0.articles.map(\.id) } == ["other"])
        #expect(digest.omittedStoryCount == 1)
    }

    /// Another day's weather does not go on with yesterday's, nor the close of the stock market; a storm does.
    @Test func aDailySeriesDoesNotGoOn() throws {
        func weather(_ day: String, _ high: Int) -> String {
            "Showers will cross the coast on \(day), with a high of \(high) degrees in Quillhaven. Inland it stays dry."
        }
        func stocks(_ day: String, _ points: String) -> String {
            "The Aske stock index closed higher at \(points) points on \(day). Banks gained, and the crown fell."
        }
        try add("w0", weather("Monday", 9), by: "Post", day: 0, hour: 6, title: "Weather: Showers")
        try add("s0", stocks("Monday", "4,112"), by: "Ledger", day: 0, hour: 18)
        try add("t0", stocks("Monday", "4,112"), by: "Wire", day: 0, hour: 3)
        let first = try #require(try deliver(0))
        #expect(first.stories.count == 2)
        try add("w1", weather("Tuesday", 11), by: "Post", day: 1, hour: 14, title: "Weather: More showers")
        try add("s1", stocks("Tuesday", "4,139"), by: "Ledger", day: 1, hour: 18)
        let second = try deliver(1)
        for id in ["w1", "s1"] {
            let story = try story(id, in: second)
            #expect(story.continues == nil && !story.sentences.isEmpty, "\(id)")
        }
        try add("w2", weather("Wednesday", 7), by: "Post", day: 2, hour: 20, title: "Showers flood Quillhaven")
        #expect(try story("w2", in: try deliver(2)).continues != nil)
    }

    @Test func aRoundUpStandsByItselfAndTellsWhatNobodyTold() throws {
        let brief = """
            A fire destroyed a bakery in the old town of Corran and drove nine families from their homes.

            The mayor of Corran has opened a new tram line.
            """
        try add("fire", LateReportTests.fire, by: "Post", day: 0)
        try add("brief", brief, by: "Wire", day: 0, title: "News in brief")
        try add(
            "known", "A fire destroyed a bakery in the old town of Corran, and families lost their homes.", by: "Echo",
            day: 0, title: "Monday at a glance")
        let digest = try deliver(0)
        #expect(try story("fire", in: digest).articles.count == 1)
        #expect(
            try story("brief", in: digest).sentences.map(\.text)
                == ["The mayor of Corran has opened a new tram line."])
        let known = try story("known", in: digest)
        #expect(known.sentences.isEmpty && known.continues == days[0])
        let text = OutputFormat.text.joined(OutputFormat.text.digestWriter().write(try #require(digest)))
        #expect(String(decoding: text, as: UTF8.self).contains("Told above."))
    }

    /// One paper names the blaster and another a witness; the figures are the same, and not round ones.
    @Test(arguments: [("118", "118", true), ("118", "97", false), ("300", "300", false), ("28", "28", false)])
    func reportsThatNameOthersShareExactFigures(_ one: String, _ two: String, _ areOne: Bool) throws {
        let first = """
            A chimney \(one) metres high was blown up at an old factory on Monday before a crowd. It fell where blaster Otto \
            Krumm had said it would. The land of the factory will be used for a park.
            """
        let second = """
            The chimney of the old Sedley factory was blown up on Monday: \(two) metres of brick fell before a crowd. Heather \
            Plumb worked in the factory for years. A park will be laid out on the land.
            """
        try add("first", first, by: "Post", day: 0)
        try add("second", second, by: "Wire", day: 0)
        #expect(try #require(try deliver(0)).stories.count == (areOne ? 1 : 2))
    }
}
