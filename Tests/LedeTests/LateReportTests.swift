import Foundation
import Lede
import LedeTestSupport
import Testing

/// What comes a day later and brings nothing new, or is alike and another day's.
@Suite final class LateReportTests: DigestWeek {
    private static let fire = """
        A fire destroyed a bakery in the old town of Corran early on Monday and drove nine families from their homes. \
        Firefighters needed eleven hours to put it out. Baker Mirela Dosk said an oven had been left on by mistake.
        """
    private static let fireAgain = """
        A blaze has destroyed a bakery in Corran's old town. Nine families were driven from their homes on Monday, and \
        firefighters were busy for 11 hours.
        """
    private static let other = """
        A family of otters has been filmed on the river Selm. A camera near the mill caught two adults and three cubs.
        """

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
        try add("third", LateReportTests.fireAgain.replacing("A blaze", with: "An inferno"), by: "Echo", day: 2)
        try add("cause", LateReportTests.fireAgain + " The loss is 400,000 crowns.", by: "Post", day: 3)
        try add("more", "A whale swam into the port of Aske. It is 14 metres long.", by: "Post", day: 2)
        let third = try story("third", in: try deliver(2))
        #expect(third.sentences.isEmpty && third.continues == days[0])
        let fourth = try story("cause", in: try deliver(3))
        #expect(fourth.continues == days[0] && fourth.sentences.contains { $0.text.contains("400,000") })
    }

    /// What has one new figure, name, day or outcome, or denies what was told, is told, and so is a new word of the title or a
    /// name that opens a sentence.
    @Test(arguments: [
        "The loss is 400,000 crowns.", "The street is still closed, said Tove Arling.",
        "It will be torn down on Friday.", "A guest of the bakery has died.",
        "Firefighters never needed eleven hours to put it out.", "Families have opened an inquiry.",
        "A family was found.", "The baker apologised to nine families.", "The baker refused homes.",
        "Arling came at once.",
        "The families will get a tent.",
    ])
    func aLateReportWithNewsIsTold(_ news: String) throws {
        try add("fire", LateReportTests.fire, by: "Post", day: 0)
        _ = try deliver(0)
        let title = news.contains("tent") ? "Tent in Corran" : "Fire in Corran"
        try add("again", LateReportTests.fireAgain + " " + news, by: "Wire", day: 1, title: title)
        try add("other", LateReportTests.other, by: "Post", day: 1)
        let again = try story("again", in: try deliver(1))
        #expect(!again.sentences.isEmpty && again.continues == days[0])
    }

    private static let warehouse = """
        A fire in a warehouse on Quay Street in Dunmere killed two workers on Monday evening. The fire brigade fought the \
        flames for six hours with 40 people. Police chief Ione Marsh said that the cause was not known. The warehouse \
        belonged to the paint maker Arl Colours. The council will meet to discuss the safety of the harbour warehouses.
        """

    /// What came of an event is told in the words of its report, but for one or two.
    @Test(arguments: [
        (
            "Cigarette caused Dunmere warehouse fire",
            """
            A cigarette caused the fire in the warehouse on Quay Street in Dunmere that killed two workers on Monday evening, \
            police chief Ione Marsh said. The workers of the paint maker Arl Colours smoked in the warehouse.
            """
        ),
        (
            "Prosecutors open inquiry into Dunmere warehouse fire",
            """
            Prosecutors have opened an inquiry against the paint maker Arl Colours after the fire in the warehouse on Quay \
            Street in Dunmere. Police chief Ione Marsh said that the workers were locked in the warehouse on Monday evening.
            """
        ),
        (
            "Worker found alive in Dunmere warehouse",
            """
            Workers found alive in the warehouse on Quay Street in Dunmere were told of the fire on Monday evening. Police \
            chief Ione Marsh said the fire brigade found the workers alive in the warehouse of the paint maker Arl Colours.
            """
        ),
        (
            "Dunmere warehouse fire",
            """
            Fire brigade workers in Dunmere refuse to enter the warehouse on Quay Street. Police chief Ione Marsh said the \
            brigade and the paint maker Arl Colours would meet to discuss safety. The fire killed two workers on Monday \
            evening.
            """
        ),
        (
            "After the Dunmere fire",
            """
            The owner of the paint maker Arl Colours apologised to the families of the workers killed in the fire in the \
            warehouse on Quay Street in Dunmere. The fire brigade and police chief Ione Marsh praised the apology.
            """
        ),
        (
            "Dunmere fire: council acts",
            """
            The fire brigade have searched the harbour with divers at the warehouse on Quay Street in Dunmere. Police chief \
            Ione Marsh said that two workers were killed in the fire on Monday evening.
            """
        ),
    ])
    func whatCameOfAnEventIsTold(_ title: String, _ text: String) throws {
        let first = "Two workers dead in Dunmere warehouse fire"
        try add("fire", LateReportTests.warehouse, by: "Post", day: 0, title: first)
        _ = try deliver(0)
        try add("news", text, by: "Wire", day: 1, title: title)
        try add("other", LateReportTests.other, by: "Post", day: 1)
        #expect(try !story("news", in: try deliver(1)).sentences.isEmpty)
    }

    @Test func eachArticleStandsInSomeDigest() throws {
        try add("fire", LateReportTests.fire, by: "Post", day: 0)
        let first = try deliver(0)
        // Alone it is told once more, and the digest is there.
        try add("again", LateReportTests.fireAgain, by: "Wire", day: 1)
        let second = try deliver(1)
        let again = try story("again", in: second)
        #expect(!again.sentences.isEmpty && again.continues == days[0] && second?.omittedStoryCount == 0)
        try add("third", LateReportTests.fireAgain.replacing("A blaze", with: "An inferno"), by: "Echo", day: 2)
        try add("other", LateReportTests.other, by: "Post", day: 2)
        let third = try deliver(2)
        #expect(try story("third", in: third).sentences.isEmpty)
        let digests = [first, second, third].compactMap { $0 }
        let ids = digests.flatMap { $0.stories.flatMap { $0.articles.map(\.id) } }
        #expect(Set(ids) == ["fire", "again", "third", "other"])
    }

    /// An article that comes anew with another text is told, however little of that is new.
    @Test func whatIsPublishedAnewIsNoLine() throws {
        try add("fire", LateReportTests.fire, by: "Post", day: 0)
        _ = try deliver(0)
        try add("fire", LateReportTests.fireAgain, by: "Post", day: 1)
        try add("other", LateReportTests.other, by: "Post", day: 1)
        #expect(try !story("fire", in: try deliver(1)).sentences.isEmpty)
    }

    /// What only a line stood for was not told.
    @Test func theTextBehindALineIsNotTold() throws {
        let busy = " The street in the old town was busy on Monday."
        try add("fire", LateReportTests.fire, by: "Post", day: 0)
        _ = try deliver(0)
        try add("again", LateReportTests.fireAgain + busy, by: "Wire", day: 1)
        try add("other", LateReportTests.other, by: "Post", day: 1)
        #expect(try story("again", in: try deliver(1)).sentences.isEmpty)
        try add("last", LateReportTests.fireAgain + busy, by: "Echo", day: 2)
        #expect(try !story("last", in: try deliver(2)).sentences.isEmpty)
    }

    /// In Vietnamese `năm` is 5 and a year, and no list has the words for outcomes.
    @Test func aLateReportInVietnameseIsTold() throws {
        let fire = """
            Một vụ cháy nhà kho ở phường Bến Sông, thành phố Đồng Mơ, xảy ra tối 2/3/2026 làm nhiều công nhân bị thương. Ông \
            Trần Văn Kha, trưởng công an phường Bến Sông, cho biết nguyên nhân chưa rõ. Nhà kho được xây năm 2010.
            """
        let toll = """
            Vụ cháy nhà kho ở phường Bến Sông, thành phố Đồng Mơ làm 5 công nhân bị thương, ông Trần Văn Kha cho biết. Ông \
            Trần Văn Kha, trưởng công an phường Bến Sông, nói nguyên nhân vụ cháy chưa rõ.
            """
        try add("fire", fire, by: "Báo Sông", day: 0, language: "vi")
        _ = try deliver(0)
        try add("toll", toll, by: "Báo Đồi", day: 1, language: "vi")
        try add("other", LateReportTests.other, by: "Post", day: 1)
        #expect(try !story("toll", in: try deliver(1)).sentences.isEmpty)
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
            In Oberkessel hat eine Böe das Dach der Turnhalle abgedeckt. Die Gemeinde rechnet mit einem Schaden von \
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

    @Test func linesAreNotAmongTheMostStories() throws {
        try add("fire", LateReportTests.fire, by: "Post", day: 0)
        _ = try deliver(0)
        try add("again", LateReportTests.fireAgain, by: "Wire", day: 1)
        try add("other", LateReportTests.other, by: "Post", day: 1)
        var options = DigestOptions()
        options.maximumStories = 1
        let digest = try #require(try deliver(1, options: options))
        #expect(digest.stories.flatMap { $0.articles.map(\.id) } == ["other"])
        #expect(digest.omittedStoryCount == 1)
    }

    /// Another day's weather does not go on with yesterday's, nor the report of the stock market; a storm does.
    @Test func aDailySeriesDoesNotGoOn() throws {
        func weather(_ day: String, _ high: Int) -> String {
            "Showers will cross the coast on \(day), with a high of \(high) degrees in Quillhaven. Inland it stays dry."
        }
        func stocks(_ day: String, _ points: String) -> String {
            "The Aske stock index closed higher at \(points) points on \(day). Banks gained, and the crown fell."
        }
        try add("w0", weather("Monday", 9), by: "Post", day: 0, hour: 6, title: "Weather: Showers")
        try add("s0", stocks("Monday", "4,112"), by: "Ledger", day: 0, hour: 18, title: "Stock market report")
        try add("t0", stocks("Monday", "4,112"), by: "Wire", day: 0, hour: 3)
        let first = try #require(try deliver(0))
        #expect(first.stories.count == 2)
        try add("w1", weather("Tuesday", 11), by: "Post", day: 1, hour: 14, title: "Weather: More showers")
        try add("s1", stocks("Tuesday", "4,139"), by: "Ledger", day: 1, hour: 20, title: "Stock market report")
        let second = try deliver(1)
        for id in ["w1", "s1"] {
            let story = try story(id, in: second)
            #expect(story.continues == nil && !story.sentences.isEmpty, "\(id)")
        }
        try add("w2", weather("Wednesday", 7), by: "Post", day: 2, hour: 20, title: "Showers flood Quillhaven")
        #expect(try story("w2", in: try deliver(2)).continues != nil)
    }

    /// One source, one hour, one section, one label and the same first words are no series.
    @Test func whatGoesOnIsNoSeries() throws {
        let first = "DUNMERE (KNA) – " + LateReportTests.warehouse
        let second = """
            DUNMERE (KNA) – The fire in the warehouse on Quay Street in Dunmere was set by a former worker of Arl Colours, \
            police chief Ione Marsh said on Tuesday. The man of 41 was arrested at his home in Kell.
            """
        try add("dead", first, by: "Post", day: 0, title: "Dunmere fire: two workers dead", section: "Results")
        _ = try deliver(0)
        try add("set", second, by: "Post", day: 1, title: "Dunmere fire: former worker arrested", section: "Results")
        #expect(try story("set", in: try deliver(1)).continues == days[0])
    }

    @Test func aRoundUpStandsByItselfAndTellsWhatNobodyTold() throws {
        let brief = """
            A fire destroyed a bakery in the old town of Corran and drove nine families from their homes.

            The mayor of Corran has opened a new tram line.
            """
        try add("fire", LateReportTests.fire, by: "Post", day: 0)
        try add("brief", brief, by: "Wire", day: 0, title: "News in brief")
        try add(
            "known", "A fire destroyed a bakery in the old town of Corran, and families left their homes.", by: "Echo",
            day: 0, title: "News briefs, Monday 2 March")
        let digest = try deliver(0)
        #expect(try story("fire", in: digest).articles.count == 1)
        #expect(
            try story("brief", in: digest).sentences.map(\.text)
                == ["The mayor of Corran has opened a new tram line."])
        let known = try story("known", in: digest)
        #expect(known.sentences.isEmpty && known.continues == days[0])
        let text = OutputFormat.text.joined(OutputFormat.text.digestWriter().write(try #require(digest)))
        #expect(String(decoding: text, as: UTF8.self).contains("Told in this digest."))
    }

    /// A sentence of a round-up with a figure, name or outcome that the story lacks, or that denies it, is its news.
    @Test(arguments: [
        ("A fire in a warehouse on Quay Street in Dunmere has now killed 7 workers.", true),
        ("A fire in a warehouse on Quay Street in Dunmere killed two workers, said Rolf Quill.", true),
        ("A fire in a warehouse on Quay Street in Dunmere killed two workers who were arrested.", true),
        ("A fire in a warehouse on Quay Street in Dunmere killed no workers.", true),
        ("A fire in a warehouse on Quay Street in Dunmere killed two workers on Monday.", false),
    ])
    func aRoundUpTellsNews(_ text: String, _ isTold: Bool) throws {
        let fire = LateReportTests.warehouse.replacing(
            " Police chief Ione Marsh said that the cause was not known.", with: "")
        try add("fire", fire, by: "Post", day: 0)
        try add("brief", text, by: "Wire", day: 0, title: "News in brief")
        #expect(try story("brief", in: try deliver(0)).sentences.isEmpty != isTold)
    }

    /// So many are compared with the rest of the digest; the next ones are told as they are.
    @Test func roundUpsAreComparedUpToABound() throws {
        try add("fire", LateReportTests.fire, by: "Post", day: 0)
        for number in 0..<18 {
            func part(_ bit: Int, _ words: String) -> String { number >> bit & 1 == 1 ? words : "" }
            let text =
                "A fire destroyed a bakery\(part(0, " in Corran"))\(part(1, " early on Monday")) and drove"
                + "\(part(2, " nine"))\(part(3, " old")) families\(part(4, " from their homes"))."
            try add("brief\(number)", text, by: "Wire \(number)", day: 0, title: "News in brief: \(number)")
        }
        let stories = try #require(try deliver(0)).stories
        #expect(stories.count == 19 && stories.count { $0.sentences.isEmpty } == 16)
    }

    /// Two events are told in the same words and share a figure: an hour, a telephone number, a share.
    @Test(arguments: [
        (
            """
            Two people were hurt in a crash between a car and a lorry on the A20 near Harsund on Monday at 10:45. The road was \
            closed for hours, police said. The driver of the car, Ione Marsh, was taken to hospital.
            """,
            """
            Three people were hurt in a crash between a car and a bus on the B7 near Kelby on Monday at 19:45. The road was \
            closed for hours, police said. The driver of the bus, Rolf Quill, was taken to hospital.
            """
        ),
        (
            """
            Police are looking for two men after a burglary at a jewellery shop in Harsund on Monday night. The men broke a \
            window and took rings and watches from the shop. Anyone with information should call police on 101.
            """,
            """
            Police are looking for a woman after a burglary at a house in Kelby on Monday night. The woman broke a window and \
            took rings and a laptop from the house. Anyone with information should call police on 101.
            """
        ),
        (
            """
            Kell Bank will cut 350 jobs this year as costs rise, its chief Rolf Quill said. The bank closes branches in Kell. \
            Staff will be told in April. Profit fell by 12.5 percent.
            """,
            """
            Harsund Steel will cut 350 jobs this year as costs rise, its chief Ione Marsh said. The firm closes a mill in \
            Harsund. Staff will be told in April. Profit fell by 12.5 percent.
            """
        ),
    ])
    func eventsThatShareAFigureAreTwoStories(_ one: String, _ two: String) throws {
        try add("one", one, by: "Post", day: 0)
        try add("two", two, by: "Wire", day: 0)
        #expect(try #require(try deliver(0)).stories.count == 2)
    }
}
