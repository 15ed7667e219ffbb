import LedeArticle
import LedeText

/// What a source reports anew every day in the words of the day before: the weather, the stock market, the lottery.
///
/// However alike two of these are, the second is another day's and does not go on with the first. Only their names tell
/// them: reports of one event come at the same hour, in the same section and with the same first words, too.
enum DailySeries {
    /// What papers call such reports and nothing else, in lower case, by language.
    private static let names: [String: Set<String>] = [
        "de": "wetter, das wetter, wetterbericht, wettervorhersage, börsenbericht, horoskop, lottozahlen",
        "en": "weather, weather forecast, weather report, stock market report, horoscope, lottery, lottery results",
        "es": "pronóstico del tiempo, horóscopo, horóscopo de hoy, resultados de la lotería",
        "fr": "météo, la météo, bulletin météo, horoscope, horoscope du jour, résultats du loto",
        "it": "meteo, previsioni meteo, oroscopo, oroscopo di oggi",
        "nl": "weerbericht, weersverwachting, horoscoop, lottouitslag",
        "pl": "pogoda, prognoza pogody, horoskop, wyniki lotto",
        "sv": "väder, vädret, väderprognos, horoskop, lottoresultat",
        "vi": "thời tiết, dự báo thời tiết, xổ số, kết quả xổ số, giá vàng hôm nay",
    ].mapValues { Set($0.split(separator: ", ").map(String.init)) }

    /// Whether two articles of different days are of one series: of one source, under one such name.
    static func hold(_ article: Article, _ earlier: Article) -> Bool {
        guard let name = name(of: article), name == self.name(of: earlier) else { return false }
        return StoryArticle(article).sourceKey == StoryArticle(earlier).sourceKey
    }

    /// The name of the series that an article is of: its whole title, or what stands before the colon of it.
    private static func name(of article: Article) -> String? {
        guard let names = names[article.language.code], let title = article.title.flatMap({ CleanLine.of($0) }) else {
            return nil
        }
        let label = title.prefix { $0 != UInt8(ascii: ":") }
        let name = String(decoding: label.last == 0x20 ? label.dropLast() : label, as: UTF8.self).lowercased()
        return names.contains(name) ? name : nil
    }
}
