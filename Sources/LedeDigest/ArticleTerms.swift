import LedeArticle
import LedeText

/// The terms of a day's articles in one language.
struct ArticleTerms {
    /// How often each term occurs in each article: ascending terms, and counts in which title, lead and names weigh more.
    private(set) var counts: [TermVector] = []
    /// The terms of each article's text in order, stop words included.
    private(set) var sequences: [[Int32]] = []
    /// The terms.
    let vocabulary: Vocabulary

    /// Analyzes articles.
    ///
    /// Linear in their bytes, of which at most `analyzedBytes` an article are looked at.
    ///
    /// - Parameter articles: articles of one language, in an order that does not depend on chance: term ids follow it.
    init(_ articles: [Article], language: Language, parameters: GroupingParameters) {
        var analyzer = Analyzer(language: language)
        var tokens: [Token] = []
        for article in articles {
            var occurrences: [(term: Int32, count: Double)] = []
            tokens.removeAll(keepingCapacity: true)
            let title = Array((article.title ?? "").utf8)
            analyzer.analyze(title.span, in: 0..<ArticleTerms.cut(title, Limits.metadataBytes), into: &tokens)
            for token in tokens where !token.traits.contains(.stopWord) {
                occurrences.append((token.term, parameters.titleWeight))
            }
            tokens.removeAll(keepingCapacity: true)
            let end = ArticleTerms.cut(article.text, parameters.analyzedBytes)
            analyzer.analyze(article.text.span, in: 0..<end, into: &tokens)
            for (position, token) in tokens.enumerated() where !token.traits.contains(.stopWord) {
                var count = position < parameters.leadTokens ? parameters.leadWeight : 1
                if token.traits.contains(.capitalized) { count *= parameters.capitalizedWeight }
                occurrences.append((token.term, count))
            }
            // Counts are small multiples of 1, whose sums are exact in any order.
            occurrences.sort { $0.term < $1.term }
            counts.append(ArticleTerms.summed(occurrences))
            sequences.append(tokens.map(\.term))
        }
        vocabulary = analyzer.vocabulary
    }

    private static func summed(_ occurrences: [(term: Int32, count: Double)]) -> TermVector {
        var vector = TermVector()
        for occurrence in occurrences {
            if vector.terms.last == occurrence.term {
                vector.weights[vector.weights.count - 1] += occurrence.count
            } else {
                vector.terms.append(occurrence.term)
                vector.weights.append(occurrence.count)
            }
        }
        return vector
    }

    /// The last scalar boundary at or before a length.
    private static func cut(_ text: [UInt8], _ length: Int) -> Int {
        guard text.count > length else { return text.count }
        var end = length
        while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}
