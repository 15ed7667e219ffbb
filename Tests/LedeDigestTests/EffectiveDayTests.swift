import LedeArticle
import Testing

@testable import LedeDigest

/// Which day's digest an article belongs to.
@Suite struct EffectiveDayTests {
    struct Case: Sendable {
        var published: PublicationDate?
        var added: Int64
        var zone: String
        var day: CivilDate
        init(_ published: PublicationDate?, added: Int64, _ zone: String, _ day: Int) {
            (self.published, self.added, self.zone) = (published, added, zone)
            self.day = CivilDate(year: 2026, month: 3, day: day)
        }
    }

    private static let midnight = InventedArticles.midnight
    private static let noon = midnight + 43_200

    @Test(arguments: [
        // The zone's day, not UTC's.
        Case(PublicationDate(seconds: midnight - 1), added: noon, "UTC", 2),
        Case(PublicationDate(seconds: midnight - 1), added: noon, "+01:00", 3),
        Case(PublicationDate(seconds: midnight), added: noon, "-01:00", 2),
        Case(PublicationDate(seconds: midnight + 36_000), added: noon, "Pacific/Kiritimati", 4),
        // A day alone is that day everywhere.
        Case(PublicationDate(year: 2026, month: 3, day: 3), added: noon, "UTC", 3),
        Case(PublicationDate(year: 2026, month: 3, day: 3), added: noon + 86_400, "Pacific/Kiritimati", 3),
        Case(PublicationDate(year: 2026, month: 3, day: 3), added: noon + 86_400, "America/New_York", 3),
        // Without a date, or with one to come, it counts by when it was added.
        Case(nil, added: noon, "UTC", 3),
        Case(nil, added: noon, "+12:00", 4),
        Case(PublicationDate(seconds: noon + 1), added: noon, "UTC", 3),
        Case(PublicationDate(seconds: noon + 900_000), added: noon, "UTC", 3),
        Case(PublicationDate(seconds: noon), added: noon, "UTC", 3),
        Case(PublicationDate(year: 2026, month: 3, day: 9), added: noon, "UTC", 3),
        Case(PublicationDate(year: 2026, month: 3, day: 4), added: noon, "UTC", 3),
        Case(PublicationDate(year: 2026, month: 3, day: 4), added: noon, "+12:00", 4),
    ]) func theDayOfAnArticle(_ row: Case) throws {
        var article = Article()
        article.published = row.published
        let item = StoredArticle(article: article, added: row.added)
        let zone = try TimeZoneRules(identifier: row.zone)
        #expect(item.effectiveDay(in: zone) == row.day)
    }

    @Test func noDateTraps() throws {
        let zone = try TimeZoneRules(identifier: "Europe/Berlin")
        for seconds in [.min, .min + 1, -1, .max] as [Int64] {
            for isDayOnly in [false, true] {
                for added in [.min, 0, .max] as [Int64] {
                    var article = Article()
                    article.published = PublicationDate(seconds: seconds)
                    article.published?.isDayOnly = isDayOnly
                    let item = StoredArticle(article: article, added: added)
                    var builder = DigestBuilder()
                    let digest = builder.build([item], on: item.effectiveDay(in: zone), in: zone)
                    #expect(digest.articleCount == 1)
                }
            }
        }
    }
}
