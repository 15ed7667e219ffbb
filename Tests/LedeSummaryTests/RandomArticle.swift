import LedeArticle
import LedeTestSupport
import LedeText

extension SeededGenerator {
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}

/// Articles of invented words, with everything in them that rules look at.
enum RandomArticle {
    private static let words = [
        "harbour", "council", "bridge", "Tallow", "Merrin", "ferry", "storm", "the", "a", "of", "and", "in", "Oslund",
        "vote", "said", "flood", "repair", "14", "2031", "million", "new", "was", "rebuilt", "naïve", "Übersee",
        "渡船", "штаб", "it's", "money", "crews",
    ]
    private static let openings = [
        "The", "He", "But", "This", "Merrin", "\"We", "In", "Why", "However", "A", "They", "Tallow", "“It", "«Der",
    ]
    private static let endings = [".", ".", ".", ".", "?", "!", ".\"", "”", "", "…", "。", ":"]

    static func make(_ random: inout SeededGenerator, sentences: Int) -> Article {
        var article = Article()
        article.language = random.below(4) == 0 ? .undetermined : .english
        if random.below(2) == 0 { article.title = phrase(&random, count: 4) }
        var paragraph = ""
        for _ in 0..<sentences {
            if !paragraph.isEmpty { paragraph += " " }
            paragraph += random.pick(openings) + " " + phrase(&random, count: random.below(24)) + random.pick(endings)
            if random.below(3) == 0 {
                article.append(paragraph, as: random.below(12) == 0 ? .heading : .body)
                paragraph = ""
            }
        }
        article.append(paragraph, as: .body)
        return article
    }

    private static func phrase(_ random: inout SeededGenerator, count: Int) -> String {
        (0..<count).map { _ in random.pick(words) }.joined(separator: " ")
    }
}
