import LedeArticle
import LedeText

/// Articles that tell of several events, some sentences each: the news in brief.
///
/// They are near to each of these stories and belong to none: in one of them their other sentences would be foreign to it.
enum RoundUp {
    /// How many round-ups of a language are compared with what else the digest tells; more are told as any article is.
    ///
    /// Without this bound and the next one a day of 4,000 articles, half of them round-ups, took 73 s.
    static let mostCompared = 16
    /// How many stories of a digest a round-up is compared with: those that matter most.
    static let mostStories = 256

    /// What papers call them, in lower case, by language; not what also means `soon` or is a table beside one event.
    private static let names: [String: [String]] = [
        "de": "kurz gemeldet, kurz notiert, kurzmeldungen, kurznachrichten, nachrichten in kürze",
        "en": """
        news in brief, in brief, news briefs, news digest, news round-up, news roundup, the day in brief, the day in short, \
        the day at a glance, morning briefing, evening briefing, daily briefing
        """,
        "es": "noticias breves, noticias en breve",
        "fr": "en bref, l'actualité en bref, l’actualité en bref",
        "it": "in breve, notizie in breve",
        "nl": "kort nieuws, nieuws in het kort",
        "pl": "w skrócie, wiadomości w skrócie",
        "ru": "новости коротко, коротко о главном",
        "sv": "i korthet, nyheter i korthet",
        "vi": "tin vắn, điểm tin",
    ].mapValues { $0.split(separator: ", ").map(String.init) }

    /// Whether an article is one, by its title: that it is one of these names, alone or with a colon, a dash or a date behind
    /// it.
    static func isOne(_ article: Article) -> Bool {
        guard let names = names[article.language.code], let line = article.title.flatMap({ CleanLine.of($0) }),
            line.count <= 120
        else { return false }
        let title = String(decoding: line, as: UTF8.self).lowercased()
        return variants(of: title, in: article.language).contains { title in
            names.contains { name in
                title.hasPrefix(name) && isParted(title.dropFirst(name.count), in: article.language)
            }
        }
    }

    /// A title, and where it begins with a day's name what it says of any day: `Tuesday’s news in brief` the news in brief,
    /// `Tuesday at a glance` the day at a glance.
    private static func variants(of title: String, in language: Language) -> [String] {
        guard language.code == "en", let space = title.firstIndex(of: " ") else { return [title] }
        var first = String(title[..<space])
        for ending in ["'s", "’s"] where first.hasSuffix(ending) { first.removeLast(2) }
        guard CalendarNames.weekdays(of: language).contains(where: { $0.lowercased() == first }) else { return [title] }
        return [title, String(title[title.index(after: space)...]), "the day" + title[space...]]
    }

    /// Whether what stands behind a name is parted from it, or is nothing or a date.
    private static func isParted(_ rest: Substring, in language: Language) -> Bool {
        let text = rest.drop { $0.isWhitespace }
        guard let first = text.first else { return true }
        if first == ":" || first == "|" || first == "–" || first == "—" { return true }
        if first == "-" { return text.startIndex > rest.startIndex && text.dropFirst().first?.isWhitespace ?? true }
        guard first == "," || text.startIndex > rest.startIndex else { return false }
        let names =
            CalendarNames.weekdays(of: language).joined(separator: " ") + " " + CalendarNames.words(of: language)
        let calendar = Set(names.lowercased().split(separator: " "))
        return text.split { $0.isWhitespace || ",./".contains($0) }.allSatisfy { word in
            calendar.contains(word) || word.utf8.count <= 4 && word.utf8.first?.isASCIIDigit ?? false
        }
    }
}
