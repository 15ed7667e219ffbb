import LedeArticle
import LedeDigest
import LedeTestSupport
import LedeText

/// Random digests of what should never come, but does: markup, mentions, line breaks, controls, endless words.
enum HostileDigests {
    static let pieces: [String] =
        [
            "<script>alert(1)</script>", "</p></body>", "<img src=x onerror=alert(1)>", "<!-- ", "]]>",
            "<svg/onload=x>",
            "@everyone", "@here", "@room", "<!channel>", "<!here|x>", "<@U123>", "<@&9>", "<#C1>", "@some_user",
            "#hashtag",
            "$AAPL", "/start", "<at>Team</at>", "&amp;", "&#x202e;", "&lt;", "&copy", "R&D", "{{DATE(2026-01-01)}}",
            "${x}",
            "[click](javascript:alert(1))", "![x](http://evil.example/x.png)", "[a]: http://evil.example", "](",
            "**bold**",
            "__x__", "~~x~~", "`code`", "```", "||spoiler||", "# heading", "- item", "1. one", "> quote", "+ plus",
            "===",
            "---", "| a | b |", "$x^2$", ":tada:", "<https://evil.example|x>", "https://evil.example/?a=1&b=2",
            "evil.com",
            "www.evil.com", "mailto:a@b.example", "tg://resolve", "javascript:alert(1)", "=cmd|' /C calc'!A0",
            "\r\nBcc: a@b.example", "\n.\n", "\nFrom nobody", "\n\n", "\u{2028}", "\u{2029}", "\u{85}", "\u{0}",
            "\u{7}",
            "\u{1B}]0;title\u{7}", "\u{1B}[31m", "\u{7F}", "\u{9B}31m", "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}",
            "\u{E0041}", "\t", "e\u{301}\u{302}\u{303}", "👩‍👩‍👧‍👦", "🇩🇪", "👍🏽", "漢字と仮名の文章。",
            "עברית", "العربية", "“quoted”", "\"", "'", "\\", "\\\\", "%0A", "=?UTF-8?Q?x?=", "…", "ﷺ", "word", "Word,",
            "the", "council", "said.", "U.S.", "3.5", "\u{FFFC}", "\u{AD}", "ﬁ", "ß",
        ] + [0xFFFE, 0xFDD0, 0x1FFFE].compactMap { Unicode.Scalar($0 as UInt32).map { String(Character($0)) } }

    static func text(_ generator: inout SeededGenerator, words: Int) -> String {
        var text = ""
        for _ in 0..<words {
            text += pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            if Int.random(in: 0..<4, using: &generator) > 0 { text += " " }
        }
        switch Int.random(in: 0..<1000, using: &generator) {
        case 0: text += String(repeating: "A", count: 10_000)
        case 1: text += String(repeating: "\u{301}", count: 3_000)
        case 2: text += String(repeating: "漢", count: 5_000)
        case 3: text += String(repeating: "👩‍👩‍👧‍👦", count: 800)
        case 4: text += String(repeating: "<&>\"", count: 2_500)
        case 5: text = String(repeating: "\"\\", count: 5_000)
        case 6: text = ""
        case 7: text = " \n "
        default: break
        }
        return text
    }

    static func url(_ generator: inout SeededGenerator) -> String? {
        let bases = [
            "https://news.example/a", "http://news.example/b?x=1&y=2", "HTTPS://News.Example/", "javascript:alert(1)//",
            "java\nscript:alert(1)", "data:text/html,<script>", "//evil.example/", "https://", "ftp://x.example/",
            "https://x.example/(a)[b]|c>\"'`", "https://user:pass@x.example:8080/", " https://x.example/ ",
        ]
        switch Int.random(in: 0..<5, using: &generator) {
        case 0: return nil
        case 1: return bases[Int.random(in: 0..<bases.count, using: &generator)] + text(&generator, words: 3)
        default: return bases[Int.random(in: 0..<bases.count, using: &generator)]
        }
    }

    static func digest(seed: UInt64) -> Digest {
        var generator = SeededGenerator(seed: seed)
        let languages = ["en", "de", "zh", "ar", "und"]
        var stories: [Story] = []
        for number in 0..<Int.random(in: 0...(seed % 250 == 0 ? 40 : 2), using: &generator) {
            let articles = (0..<Int.random(in: 0...(seed % 250 == 0 ? 8 : 2), using: &generator)).map { k in
                StoryArticle(
                    id: Bool.random(using: &generator) ? "a\(number)-\(k)" : text(&generator, words: 2),
                    title: Bool.random(using: &generator) ? text(&generator, words: 5) : nil, url: url(&generator),
                    source: Bool.random(using: &generator) ? text(&generator, words: 2) : nil,
                    published: Bool.random(using: &generator)
                        ? PublicationDate(seconds: Int64.random(in: 0...2_000_000_000, using: &generator)) : nil)
            }
            let sentences = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                DigestSentence(
                    text: text(&generator, words: Int.random(in: 1...15, using: &generator)),
                    article: articles.randomElement(using: &generator)?.id ?? "none", range: 0..<10)
            }
            stories.append(
                Story(
                    id: "s-\(number)", headline: text(&generator, words: Int.random(in: 0...8, using: &generator)),
                    section: Bool.random(using: &generator) ? text(&generator, words: 1) : nil,
                    score: Double.random(in: -1...100, using: &generator),
                    language: Language(languages[Int.random(in: 0..<5, using: &generator)]) ?? .undetermined,
                    sentences: sentences, articles: articles,
                    continues: number % 2 == 1 ? CivilDate(year: 2026, month: 3, day: 2) : nil))
        }
        return Digest(
            date: CivilDate(year: 2026, month: 3, day: 3), timeZone: "Europe/Berlin",
            title: Bool.random(using: &generator) ? nil : text(&generator, words: 6), stories: stories,
            omittedStoryCount: Int(seed % 3), omittedArticleCount: Int(seed % 3) * 2,
            mutedArticleCount: Int(seed % 4))
    }
}
