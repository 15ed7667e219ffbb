import LedeArticle
import LedeText

/// What a source reports anew every day in the words of the day before: the weather, the stock market, the lottery.
///
/// However alike two of these are, the second is another day's and does not go on with the first. Only their names tell
/// them, and what they count: reports of one event come at the same hour, in the same section and with the same first words,
/// too.
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

    /// What titles of market reports begin with, in lower case, by language: they are such where the text begins with a per
    /// cent.
    private static let markets: [String: [String]] = [
        "de": """
        aktien frankfurt, aktien new york, aktien wien, aktien schweiz, aktien europa, us-börsen, wall street, dax, mdax, \
        atx, smi, dow jones, nikkei, ölpreise, goldpreis
        """,
        "en": """
        stocks, us stocks, u.s. stocks, asian stocks, asian shares, european shares, european stocks, world stocks, \
        global shares, wall street, wall st, ftse, ftse 100, dow jones, nasdaq, nikkei, dax, sensex, oil prices, \
        gold prices
        """,
        "es": "ibex 35, el ibex 35, el ibex, bolsa de madrid, wall street, dow jones, el petróleo brent",
        "fr": "bourse de paris, la bourse de paris, cac 40, le cac 40, wall street, les bourses européennes",
        "it": "piazza affari, borsa milano, ftse mib, wall street",
        "nl": "aex, de aex, beursupdate, wall street",
        "pl": "giełda, gpw, wig20, wall street",
        "sv": "stockholmsbörsen, börsen, wall street",
        "vi": "vn-index, chứng khoán, giá vàng",
    ].mapValues { $0.split(separator: ", ").map(String.init) }

    /// Kinds of sport that stand before the colon of the title of a report of a match, in lower case.
    private static let sports: Set<String> = Set(
        """
        american football, badminton, bandy, baseball, basketball, basquetbol, baloncesto, bundesliga, bóng đá, cricket, \
        darts, eishockey, eredivisie, fotboll, football, fußball, fútbol, handball, handboll, hockey, hockey sur glace, \
        ice hockey, innebandy, koszykówka, la liga, laliga, ligue 1, netball, pallacanestro, piłka nożna, premier league, \
        rugby, serie a, siatkówka, snooker, soccer, squash, tennis, tenis, tischtennis, voetbal, volleyball, voleibol, \
        wasserball, water polo
        """.split(separator: ", ").map(String.init))

    /// How many bytes of a text are looked at for what it counts.
    private static let openingBytes = 400

    /// Whether two articles of different days are of one series: of one source, under one such name.
    static func hold(_ article: Article, _ earlier: Article) -> Bool {
        guard let title = DailySeries.title(of: article), let other = DailySeries.title(of: earlier),
            StoryArticle(article).sourceKey == StoryArticle(earlier).sourceKey
        else { return false }
        let code = article.language.code
        let (label, otherLabel) = (DailySeries.label(of: title), DailySeries.label(of: other))
        if label == otherLabel, names[code]?.contains(label) ?? false { return true }
        if let market = market(of: title, in: code), market == self.market(of: other, in: code) {
            return countsPerCent(article) && countsPerCent(earlier)
        }
        // Two matches end otherwise; of one match both have its result.
        guard label == otherLabel, sports.contains(label) else { return false }
        let (results, others) = (results(of: article, title), DailySeries.results(of: earlier, other))
        return !results.isEmpty && !others.isEmpty && results.isDisjoint(with: others)
    }

    /// A title in lower case.
    private static func title(of article: Article) -> String? {
        article.title.flatMap { CleanLine.of($0) }.map { String(decoding: $0, as: UTF8.self).lowercased() }
    }

    /// The whole title, or what stands before the colon of it.
    private static func label(of title: String) -> String {
        let label = title.utf8.prefix { $0 != UInt8(ascii: ":") }
        return String(Substring(label.last == 0x20 ? label.dropLast() : label))
    }

    /// The market that a title begins with, the longest of those that it does.
    private static func market(of title: String, in code: String) -> String? {
        let bytes = title.utf8
        return markets[code]?.filter { name in
            let rest = bytes.dropFirst(name.utf8.count)
            // `Stocks of herring collapse`
            return (rest.first == 0x20 || rest.first == UInt8(ascii: ":")) && bytes.starts(with: name.utf8)
                && !rest.starts(with: " of ".utf8)
        }.max { $0.utf8.count < $1.utf8.count }
    }

    /// The words at the beginning of a text, in lower case.
    private static func opening(of article: Article) -> [Substring] {
        let end = ArticleTerms.cut(article.text, openingBytes)
        return String(decoding: article.text[..<end], as: UTF8.self).lowercased().split { $0.isWhitespace }
    }

    /// Whether a text begins with so many per cent of something.
    private static func countsPerCent(_ article: Article) -> Bool {
        let words = opening(of: article)
        let names: Set<Substring> = [
            "percent", "per", "prozent", "por", "pour", "procent", "%", "pct", "điểm", "points", "punkte", "punkten",
            "puntos",
        ]
        return words.indices.contains { place in
            guard
                words[place].utf8.first?.isASCIIDigit ?? false
                    || words[place].utf8.dropFirst().first?.isASCIIDigit ?? false
            else { return false }
            // A full stop may stand behind it.
            return words[place].contains("%")
                || place + 1 < words.count && names.contains(words[place + 1].prefix { $0.isLetter || $0 == "%" })
        }
    }

    /// The results in the title and at the beginning of a text, such as `4-2` and `3:1`.
    private static func results(of article: Article, _ title: String) -> Set<String> {
        var results: Set<String> = []
        for word in title.split(whereSeparator: \.isWhitespace) + opening(of: article) {
            let digits = word.utf8.drop { !$0.isASCIIDigit }
            let first = digits.prefix { $0.isASCIIDigit }
            let rest = digits.dropFirst(first.count)
            guard 1...3 ~= first.count, let mark = rest.first else { continue }
            let isDash = rest.starts(with: "–".utf8)
            guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: ":") || isDash else { continue }
            let second = rest.dropFirst(isDash ? 3 : 1).prefix { $0.isASCIIDigit }
            guard 1...3 ~= second.count else { continue }
            results.insert(String(Substring(first)) + "-" + String(Substring(second)))
        }
        return results
    }
}
