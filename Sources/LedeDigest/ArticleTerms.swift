import LedeArticle
import LedeText

/// The terms of a day's articles in one language.
struct ArticleTerms {
    /// How often each term occurs in each article: ascending terms, and counts in which title, lead and names weigh more.
    private(set) var counts: [TermVector] = []
    /// The terms of each article's text in order, stop words included.
    private(set) var sequences: [[Int32]] = []
    /// The terms of each article's title, without stop words; empty where nobody has preferences.
    private(set) var titles: [Set<Int32>] = []
    /// The terms of each article's title and lead, without stop words; empty where nobody has preferences.
    private(set) var leads: [Set<Int32>] = []
    /// What analyzed them, with their words.
    private(set) var analyzer: Analyzer

    /// The terms.
    var vocabulary: Vocabulary { analyzer.vocabulary }

    /// Analyzes articles.
    ///
    /// Linear in their bytes, of which at most `analyzedBytes` an article are looked at.
    ///
    /// - Parameters:
    ///   - articles: articles of one language, in an order that does not depend on chance: term ids follow it.
    ///   - forPreferences: whether titles and leads are kept.
    init(_ articles: [Article], language: Language, parameters: GroupingParameters, forPreferences: Bool = false) {
        analyzer = Analyzer(language: language)
        var tokens: [Token] = []
        var weights: [Double] = []  // of each term in the article, else 0
        var held: [Int32] = []
        func add(_ term: Int32, _ weight: Double) {
            if weights.count <= Int(term) {
                weights.append(contentsOf: repeatElement(0, count: max(1024, Int(term) + 1 - weights.count)))
            }
            if weights[Int(term)] == 0 { held.append(term) }
            weights[Int(term)] += weight
        }
        for article in articles {
            tokens.removeAll(keepingCapacity: true)
            let title = Array((article.title ?? "").utf8)
            analyzer.analyze(title.span, in: 0..<ArticleTerms.cut(title, Limits.metadataBytes), into: &tokens)
            for token in tokens where !token.traits.contains(.stopWord) { add(token.term, parameters.titleWeight) }
            if forPreferences {
                titles.append(Set(held))
                leads.append(titles[titles.count - 1])
            }
            tokens.removeAll(keepingCapacity: true)
            let end = ArticleTerms.cut(article.text, parameters.analyzedBytes)
            analyzer.analyze(article.text.span, in: 0..<end, into: &tokens)
            for (position, token) in tokens.enumerated() where !token.traits.contains(.stopWord) {
                var count = position < parameters.leadTokens ? parameters.leadWeight : 1
                if forPreferences && position < parameters.leadTokens { leads[leads.count - 1].insert(token.term) }
                if token.traits.contains(.capitalized) { count *= parameters.capitalizedWeight }
                add(token.term, count)
            }
            held.sort()
            counts.append(TermVector(terms: held, weights: held.map { weights[Int($0)] }))
            for term in held { weights[Int(term)] = 0 }
            held.removeAll(keepingCapacity: true)
            sequences.append(tokens.map(\.term))
        }
    }

    /// The terms of some words, without stop words.
    mutating func terms(of words: String) -> Set<Int32> {
        let bytes = Array(words.utf8)
        var tokens: [Token] = []
        analyzer.analyze(bytes.span, in: 0..<ArticleTerms.cut(bytes, Limits.metadataBytes), into: &tokens)
        return Set(tokens.lazy.filter { !$0.traits.contains(.stopWord) }.map(\.term))
    }

    /// Whether an article has all of some terms.
    func holds(_ terms: Set<Int32>, in article: Int) -> Bool {
        terms.allSatisfy { counts[article].has($0) }
    }

    /// The last scalar boundary at or before a length.
    private static func cut(_ text: [UInt8], _ length: Int) -> Int {
        guard text.count > length else { return text.count }
        var end = length
        while end > 0, text[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }
}
