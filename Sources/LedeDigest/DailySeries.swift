import LedeArticle

/// What a source reports anew every day in the words of the day before: the weather, the markets, the results of a league.
///
/// However alike two of these are, the second is another day's and does not go on with the first.
enum DailySeries {
    /// How far apart in the day two of a series are published at most, in seconds.
    private static let mostSeconds: Int64 = 1_800
    /// How many words their texts open with alike.
    private static let sameWords = 3

    /// What papers call such reports, as a section or before the colon of a title, in lower case.
    private static let names: Set<String> = [
        "weather", "weather forecast", "forecast", "markets", "market report", "stocks", "stock market", "horoscope",
        "lottery", "results", "scores", "wetter", "wetterbericht", "wettervorhersage", "vorhersage", "börse", "börsen",
        "aktien", "horoskop", "lottozahlen", "ergebnisse", "météo", "bourse", "horoscope du jour", "tiempo",
        "el tiempo",
        "bolsa", "horóscopo", "meteo", "borsa", "oroscopo", "weer", "weerbericht", "beurs", "väder", "vädret", "pogoda",
        "thời tiết", "dự báo thời tiết", "chứng khoán", "giá vàng", "xổ số",
    ]

    /// Whether two articles of different days are of one series: of one source, and both named as such, or published at the
    /// same time of day with the same words before the colon of the title or at the beginning of the text.
    static func hold(_ article: Article, _ earlier: Article) -> Bool {
        guard StoryArticle(article).sourceKey == StoryArticle(earlier).sourceKey else { return false }
        if let section = section(of: article), section == self.section(of: earlier), names.contains(section) {
            return true
        }
        let label = label(of: article)
        let isLabelled = label != nil && label == self.label(of: earlier)
        if isLabelled, let label, names.contains(label) { return true }
        guard let time = article.published, let other = earlier.published, !time.isDayOnly, !other.isDayOnly else {
            return false
        }
        let apart = (time.seconds - other.seconds).magnitude % 86_400
        guard (time.seconds - other.seconds).magnitude > UInt64(mostSeconds), min(apart, 86_400 - apart) <= mostSeconds
        else {
            return false
        }
        if isLabelled { return true }
        let opening = opening(of: article)
        return opening.count == sameWords && opening == self.opening(of: earlier)
    }

    private static func section(of article: Article) -> String? {
        article.section.flatMap { CleanLine.of($0) }.map { String(decoding: $0, as: UTF8.self).lowercased() }
    }

    /// What stands before the colon of a title, in lower case.
    private static func label(of article: Article) -> String? {
        guard let title = article.title, let colon = title.utf8.prefix(80).firstIndex(of: UInt8(ascii: ":")) else {
            return nil
        }
        return String(title[..<colon]).lowercased()
    }

    /// The first words of a text.
    private static func opening(of article: Article) -> [[UInt8]] {
        Array(article.text.prefix(200).split(whereSeparator: { $0 <= 0x20 }).prefix(sameWords)).map(Array.init)
    }
}
