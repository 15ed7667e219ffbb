import LedeArticle
import LedeTestSupport
import LedeText
import Testing

@testable import LedeDigest

/// Reports that are alike and another day's.
@Suite struct DailySeriesTests {
    private func article(_ title: String, _ text: String, _ language: String = "en", by source: String = "Post")
        -> Article
    {
        var article = Article(cleanText: Array(text.utf8))
        article.title = title
        article.id = title
        article.language = Language(language) ?? .undetermined
        article.source = source
        return article
    }

    /// A market's name and per cent make a series of reports, in several languages.
    @Test(arguments: [
        (
            "en", "Stocks slip after weak orders", "The index fell 0.5 percent.", "Stocks jump",
            "It rose by 2% on Tuesday."
        ),
        ("de", "Dax schließt im Plus", "Der Dax stieg um 0,8 Prozent.", "Dax gibt nach", "Er fiel um 1,2 Prozent."),
        ("fr", "Le CAC 40 : petite hausse", "L'indice gagne 0,3 %.", "Le CAC 40 recule", "L'indice perd 1,1%."),
        ("es", "El Ibex 35 cierra al alza", "Sube un 0,4 %.", "El Ibex 35 cae", "Pierde un 1,5 por ciento."),
    ])
    func marketReportsAreASeries(_ data: (String, String, String, String, String)) {
        let (language, title, text, otherTitle, otherText) = data
        let first = article(title, text, language)
        #expect(DailySeries.hold(article(otherTitle, otherText, language), first))
        #expect(!DailySeries.hold(article(otherTitle, otherText, language, by: "Wire"), first))
        #expect(!DailySeries.hold(article(otherTitle, "Der Händler Ole Krimm, le voleur.", language), first))
    }

    @Test func whatBeginsWithAnotherMarketIsNoSeries() {
        let first = article("Wall Street slips", "The index fell 0.5 percent.")
        #expect(!DailySeries.hold(article("Wall Streets of Dorn closed", "They fell 3 percent."), first))
        #expect(!DailySeries.hold(article("Stocks slip", "They fell 3 percent."), first))
    }

    /// Two matches have two results; of one match both reports have its result.
    @Test func matchesWithOtherResultsAreASeries() {
        let first = article("Hockey: Brenn beat Corran 4-2", "Brenn beat Corran at home on Monday.")
        #expect(DailySeries.hold(article("Hockey: Sarn win", "Sarn won 3-2 in overtime."), first))
        #expect(DailySeries.hold(article("Hockey: Sarn win", "Sarn won 3–2 in overtime."), first))
        #expect(!DailySeries.hold(article("Hockey: Brenn fined", "Brenn, who won 4-2, must pay."), first))
        #expect(!DailySeries.hold(article("Hockey: Brenn coach leaves", "He goes to Dorn."), first))
        #expect(!DailySeries.hold(article("Hockey: season 2025-2026", "It begins on 2026-03-02."), first))
        #expect(
            !DailySeries.hold(article("Corran: Sarn win", "Sarn won 3-2."), article("Corran: a 4-2 win", "So it was.")))
    }
}
