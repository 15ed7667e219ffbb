import LedeArticle
import LedeText
import Testing

@testable import LedeDigest

/// Reports that their titles name: series and round-ups; and numerals that name one number only.
@Suite struct NamedReportTests {
    private func article(_ title: String?, _ language: String = "en", by source: String = "Post") -> Article {
        var article = InventedArticles.make("a", title: title, "A fire destroyed a bakery.").article
        article.language = Language(language) ?? .undetermined
        article.source = source
        return article
    }

    @Test(arguments: [
        ("News in brief", "en", true), ("NEWS IN BRIEF: fire, tram", "en", true),
        ("News in brief – 2 March", "en", true),
        ("News in brief, Monday 2 March", "en", true), ("News in brief 02.03.2026", "en", true),
        ("Morning briefing | Monday", "en", true), ("En bref : la journée", "fr", true), ("Tin vắn", "vi", true),
        ("Kurz gemeldet - Montag", "de", true), ("News in brief-case trial", "en", false),
        ("News in briefs", "en", false), ("In brief statement, police say two died", "en", false),
        ("News in brief, 3 dead", "en", false), ("Roundup weed killer burns in Dunmere", "en", false),
        ("Roundup: maker loses in court", "en", false), ("Fire in Dunmere: news in brief", "en", false),
        ("In Kürze wird die neue Brücke eröffnet", "de", false), ("En breve abrirá el nuevo puente", "es", false),
        ("Kell at a glance", "en", false), ("News in brief", "de", false),
    ])
    func aRoundUpIsNamed(_ title: String, _ language: String, _ isOne: Bool) {
        #expect(RoundUp.isOne(article(title, language)) == isOne)
    }

    @Test(arguments: [
        ("Weather: Showers", "Weather: Sun", "en", true), ("Horoscope", "Horoscope", "en", true),
        ("Météo : pluie", "Météo : soleil", "fr", true), ("Wetter: Regen", "Wetter: Sonne", "de", true),
        ("Weather: Showers", "Showers", "en", false), ("Weather: Showers", "Weather forecast", "en", false),
        ("Dunmere fire: two dead", "Dunmere fire: arrest", "en", false), ("Results", "Results", "en", false),
        ("Markets: Firm sold", "Markets: Firm sold", "en", false), ("Bolsa: Sube", "Bolsa: Baja", "es", false),
        ("Weather delays launch", "Weather delays launch", "en", false),
    ])
    func aSeriesIsNamed(_ one: String, _ two: String, _ language: String, _ isOne: Bool) {
        let first = article(one, language)
        #expect(DailySeries.hold(first, article(two, language)) == isOne)
        #expect(!DailySeries.hold(first, article(two, language, by: "Wire")))
    }

    @Test func countingWordsMeanNothingElse() throws {
        let vietnamese = try #require(Language("vi"))
        #expect(DecisiveWords.countingWords(of: vietnamese).isEmpty)
        for (code, words) in ["de": ["elf", "acht"], "en": ["one"], "fr": ["neuf", "un"]] {
            let counting = DecisiveWords.countingWords(of: try #require(Language(code)))
            #expect(!counting.contains { words.contains(String($0.word)) })
        }
        let german = DecisiveWords.countingWords(of: try #require(Language("de")))
        #expect(german.contains { $0.number == 9 && $0.word == "neun" } && german.last?.number == 20)
    }
}
