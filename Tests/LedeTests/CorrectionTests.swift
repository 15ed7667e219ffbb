import Foundation
import Lede
import LedeTestSupport
import Testing

/// What a source changes in an article that a digest has told.
@Suite final class CorrectionTests: DigestWeek {
    private static let lead = "The tram works of Ostrel will dismiss 1,400 fitters in Hallin, director Runa Teske said."
    private static let background = "The works have built trams and trolley buses beside the canal since the year 1911."
    private static let corrected = lead.replacing("1,400", with: "1,040")
    private static let others = [
        "A lynx was seen at the waterworks of Dremmel, warden Pia Osk reported. It ate a goose.",
        "The lighthouse keeper of Skarn retires. Jonte Bray lit the lamp for forty years.",
        "A choir of bakers won the song contest in Lund Abbey. The prize is a piano.",
        "Thieves stole a bronze whale from the harbour of Velt. It weighs two tonnes.",
        "Physicists in Orme measured a colder neutron. The trap is made of diamond.",
    ]

    private func report(_ id: String, _ text: String, day: Int, title: String? = nil, to other: Corpus? = nil) throws {
        try add(id, text, by: "Post of \(id)", day: day, title: title, to: other)
    }

    /// Has the first day tell an article of two sentences, and changes it.
    private func change(_ first: String = lead, to second: String) throws {
        try report("works", first + " " + CorrectionTests.background, day: 0)
        #expect(try deliver(0)?.stories.first?.sentences.count == 2)
        try report("works", second + " " + CorrectionTests.background, day: 0)
    }

    /// A figure of Monday's digest was corrected, and no digest ever said so.
    @Test func aChangedFigureIsToldOnce() throws {
        try change(to: CorrectionTests.corrected)
        try report("lynx", CorrectionTests.others[0], day: 1)
        let digest = try #require(try deliver(1))
        #expect(digest.stories.flatMap { $0.articles.map(\.id) } == ["lynx", "works"])
        let story = try #require(digest.stories.last)
        #expect(story.isChange && story.continues == days[0] && story.headline == "Title of works")
        #expect(story.sentences.map(\.text) == [CorrectionTests.corrected])
        let text = OutputFormat.text.joined(OutputFormat.text.digestWriter().write(digest))
        #expect(String(decoding: text, as: UTF8.self).contains("Changed since Monday 2 March 2026: The tram works"))
        #expect(try corpus.digest(on: days[1], in: zone).stories.last?.isChange == true)
        for day in 2..<8 { #expect(try deliver(day) == nil) }
        #expect(try corpus.check() == [])
    }

    @Test func aChangeIsADigestByItself() throws {
        try change(to: CorrectionTests.corrected)
        #expect(try deliver(1)?.stories.map(\.isChange) == [true])
    }

    /// A figure, a name, or no in place of yes is another one; other words, other spellings and what is moved are not.
    @Test(arguments: [
        ("director Runa Teske said.", "director Runa Tesch said.", true),
        ("will dismiss", "will not dismiss", true),
        ("1,400 fitters", "eleven fitters", true),
        ("will dismiss 1,400 fitters", "are going to dismiss 1,400 fitters", false),
        ("1,400", "1400", false),
        ("1,400", "many", false),
        ("fitters in Hallin", "fitters in Hallin on Monday", false),
        ("1,400 fitters in Hallin", "300 fitters. It will dismiss 1,400 fitters of trams in Hallin of Ostrel", false),
        ("said.", "said. The town has 40 others.", false),
    ])
    func onlyWhatSaysSomethingElseIsAChange(_ old: String, _ new: String, _ isTold: Bool) throws {
        try change(to: CorrectionTests.lead.replacing(old, with: new))
        #expect((try deliver(1) != nil) == isTold)
    }

    /// Another power of ten, a fall in place of a rise and the like were told to nobody.
    @Test(arguments: [
        ("The tram works of Ostrel rose by 2.3 million crowns in value in Hallin.", "million", "billion", true),
        ("The value of the tram works of Ostrel in Hallin rose a little.", "rose", "fell", true),
        ("The value of the tram works of Ostrel in Hallin rose a little.", "rose", "climbed", false),
        ("Two fitters of the tram works of Ostrel were killed in Hallin.", "killed", "injured", true),
        ("The tram works of Ostrel came third among the employers of Hallin.", "third", "fourth", true),
        ("Runa Teske's husband has bought the tram works of Ostrel in Hallin.", "husband", "brother", false),
        ("Runa Teske's sister has bought the tram works of Ostrel in Hallin.", "sister", "brother", true),
    ])
    func oppositesAreChanges(_ first: String, _ old: String, _ new: String, _ isTold: Bool) throws {
        try change(first, to: first.replacing(old, with: new))
        #expect((try deliver(1) != nil) == isTold)
    }

    /// Of two words besides the figure both must be the same.
    @Test(arguments: [("12", true), ("12 or 13", true), ("12 (printed)", false)])
    func aShortSentenceIsChangedWhereAllElseIsAsItWas(_ day: String, _ isTold: Bool) throws {
        let first = "The cups have a date of 21 March."
        try change(first, to: first.replacing("21", with: day))
        #expect((try deliver(1) != nil) == isTold)
    }

    @Test func anEqualNumberInWordsIsNoChange() throws {
        let first = CorrectionTests.lead.replacing("1,400", with: "eleven")
        try change(first, to: CorrectionTests.lead.replacing("1,400", with: "11"))
        #expect(try deliver(1) == nil)
    }

    /// What a source only spells otherwise was not wrong.
    @Test(arguments: ["1 400", "1.400", "1\u{202F}400"]) func whatIsSpeltOtherwiseIsNoChange(_ figure: String) throws {
        try change(to: CorrectionTests.lead.replacing("1,400", with: figure))
        try report("lynx", CorrectionTests.others[0], day: 1)
        #expect(try deliver(1)?.stories.contains(where: \.isChange) == false)
    }

    /// The note that names the figure as it was hid that it was put right.
    @Test func aNoteOfTheCorrectionHidesNoChange() throws {
        try change(
            to: CorrectionTests.corrected
                + " An earlier version said that the tram works of Ostrel will dismiss 1,400 fitters in Hallin.")
        try report("lynx", CorrectionTests.others[0], day: 1)
        #expect(try deliver(1)?.stories.contains(where: \.isChange) == true)
    }

    /// A page without a date that is written anew each day tells of another day, and is not corrected.
    @Test func whatTellsOfAnotherDayIsNoChange() throws {
        let first = CorrectionTests.lead.replacing("said.", with: "said on Monday.")
        try change(
            first, to: first.replacing("1,400", with: "300").replacing("Monday", with: "Tuesday"))
        #expect(try deliver(1) == nil)
    }

    /// What was published anew is told as such, once.
    @Test func whatIsPublishedAnewIsNoChange() throws {
        try change(to: CorrectionTests.lead)
        try report("works", CorrectionTests.corrected + " " + CorrectionTests.background, day: 1)
        #expect(try deliver(1)?.stories.map(\.isChange) == [false])
        #expect(try deliver(2) == nil)
    }

    @Test func aChangeHasAPlaceInAFullDigest() throws {
        try change(to: CorrectionTests.corrected)
        for (number, text) in CorrectionTests.others.enumerated() { try report("n\(number)", text, day: 1) }
        var options = DigestOptions()
        options.maximumStories = 4
        let digest = try #require(try deliver(1, options: options))
        #expect(digest.stories.map(\.isChange) == [false, false, false, true])
        #expect(digest.omittedStoryCount == 2)
    }

    /// Today's report on it may say how it is now.
    @Test func whatAStoryOfTheDayTellsIsNoChange() throws {
        try change(to: CorrectionTests.corrected)
        let text = """
            The tram works of Ostrel will dismiss only 1,040 fitters in Hallin, director Runa Teske said. The union of the \
            fitters of the tram works in Hallin has called a strike.
            """
        try report("union", text, day: 1, title: "Tram fitters of Hallin strike")
        let digest = try #require(try deliver(1))
        #expect(digest.stories.map(\.isChange) == [false] && digest.stories[0].continues == days[0])
    }

    @Test func aChangeWithMutedWordsIsNotTold() throws {
        try change(to: CorrectionTests.corrected)
        var options = DigestOptions()
        options.mutedWords = ["tram works"]
        #expect(try deliver(1, options: options) == nil)
    }

    /// The article stays that of the digest which told it first, also in a corpus that was restored.
    @Test func theFirstDigestKeepsItsArticle() throws {
        try change(to: CorrectionTests.corrected)
        _ = try deliver(1)
        let other = try Corpus(path: FilePath(folder.path("other.sqlite")), access: .write)
        try report("works", CorrectionTests.corrected + " " + CorrectionTests.background, day: 0, to: other)
        var records: [DeliveryRecord] = []
        try corpus.exportDeliveries { records.append(DeliveryRecord($0)) }
        #expect(try other.restore(records) == 2)
        for corpus in [corpus, other] {
            let digest = try deliver(0, refreshes: true, from: corpus)
            #expect(digest?.stories.flatMap { $0.articles.map(\.id) } == ["works"])
        }
    }
}
