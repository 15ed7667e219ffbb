import LedeArticle
import Testing

@testable import LedeDigest

/// The digest as a value.
@Suite struct DigestTests {
    @Test(arguments: [
        (CivilDate(year: 2026, month: 3, day: 3), "Daily digest, Tuesday 3 March 2026"),
        (CivilDate(year: 2024, month: 2, day: 29), "Daily digest, Thursday 29 February 2024"),
        (CivilDate(year: 1969, month: 12, day: 28), "Daily digest, Sunday 28 December 1969"),
        (CivilDate(year: 2000, month: 1, day: 1), "Daily digest, Saturday 1 January 2000"),
        (CivilDate(year: 2026, month: 13, day: 1), "Daily digest, 2026-13-01"),
    ]) func theTitleNamesTheDay(_ date: CivilDate, _ title: String) {
        #expect(Digest.defaultTitle(for: date) == title)
    }

    @Test func countsAreTakenFromTheStories() {
        let digest = Digest(
            date: InventedArticles.day, timeZone: "UTC",
            stories: [
                Story(
                    id: "s-a", headline: "A",
                    articles: [StoryArticle(id: "a", source: "One"), StoryArticle(id: "b", source: "Two")]),
                Story(
                    id: "s-c", headline: "C", articles: [StoryArticle(id: "c", source: "One"), StoryArticle(id: "d")]),
            ])
        #expect(digest.articleCount == 4)
        #expect(digest.sourceCount == 3)
        #expect(digest.title == "Daily digest, Tuesday 3 March 2026")
    }
}
