import LedeArticle

/// Articles that tell of several events, some sentences each: the news in brief.
///
/// They are near to each of these stories and belong to none: in one of them their other sentences would be foreign to it.
enum RoundUp {
    /// What papers call them: words of a title that stand side by side, in lower case.
    private static let names: [String] = [
        "news in brief", "in brief", "news briefs", "at a glance", "round-up", "roundup", "the day in short",
        "news digest", "the day in brief", "morning briefing", "evening briefing", "daily briefing", "kurz gemeldet",
        "kurz notiert",
        "kurz und knapp", "in kürze", "kurzmeldungen", "kurznachrichten", "auf einen blick", "en bref", "en résumé",
        "en breve", "noticias breves", "in breve", "kort nieuws", "i korthet", "w skrócie", "коротко", "tin vắn",
        "điểm tin", "tin nhanh",
    ]

    /// Whether an article is one, by its title: that it has one of these names at its beginning or end.
    static func isOne(_ article: Article) -> Bool {
        guard let title = article.title.flatMap({ CleanLine.of($0) }), title.count <= 120 else { return false }
        let text = String(decoding: title, as: UTF8.self).lowercased()
        return names.contains { name in
            // A word ends where no letter follows.
            text == name || text.hasPrefix(name + " ") || text.hasPrefix(name + ":") || text.hasSuffix(" " + name)
        }
    }
}
