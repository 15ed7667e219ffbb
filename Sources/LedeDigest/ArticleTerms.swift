import LedeArticle
import LedeText

/// The terms of a day's articles in one language.
struct ArticleTerms {
    /// How often each term occurs in each article: ascending terms, and counts in which title, lead and names weigh more.
    private(set) var counts: [TermVector] = []
    /// The terms of each article's text in order, stop words included.
    private(set) var sequences: [[Int32]] = []
    /// How often each name occurs in each article's text: ascending terms, and counts in which the lead weighs more.
    ///
    /// A name is a capitalized word that follows another word and a space, so that no sentence begins with it, and that is
    /// no day of the week and no month. In languages that capitalize every noun these are their nouns; a script without
    /// capital letters has none.
    private(set) var names: [TermVector] = []
    /// The ages of those whom each article begins with.
    private(set) var ages: [Set<Int>] = []
    /// What each article has of names and figures that may tell what it is about.
    private(set) var mentions: [SubjectMentions] = []
    /// By term, the first article that has it in small letters, or one behind the last.
    private(set) var firstSmall: [Int32] = []
    /// The terms of each article's title, without stop words; empty where nobody has preferences.
    private(set) var titles: [Set<Int32>] = []
    /// The terms of each article's title and lead, without stop words; empty where nobody has preferences.
    private(set) var leads: [Set<Int32>] = []
    /// What analyzed them, with their words.
    private var analyzer: Analyzer

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
        var titleTokens: [Token] = []
        var tokens: [Token] = []
        var weights: [Double] = []  // of each term in the article, else 0
        var firstSmall: [Int32] = []
        var isHeld: [UInt64] = []  // a bit for each term: whether it has a weight
        let calendar = self.terms(of: CalendarNames.words(of: language))
        let placeWords = Set(self.tokens(of: DecisiveWords.placeWords(of: language)).map(\.term))
        counts.reserveCapacity(articles.count)
        names.reserveCapacity(articles.count)
        sequences.reserveCapacity(articles.count)
        for (index, article) in articles.enumerated() {
            titleTokens.removeAll(keepingCapacity: true)
            let title = Array((article.title ?? "").utf8)
            analyzer.analyze(title.span, in: 0..<ArticleTerms.cut(title, Limits.metadataBytes), into: &titleTokens)
            tokens.removeAll(keepingCapacity: true)
            let end = ArticleTerms.cut(article.text, parameters.analyzedBytes)
            analyzer.analyze(article.text.span, in: 0..<end, into: &tokens)
            if weights.count < vocabulary.count {
                weights.append(contentsOf: repeatElement(0, count: vocabulary.count - weights.count))
                isHeld.append(contentsOf: repeatElement(0, count: (weights.count + 63) / 64 - isHeld.count))
                firstSmall.append(
                    contentsOf: repeatElement(Int32(articles.count), count: vocabulary.count - firstSmall.count))
            }
            let (lead, factor) = (min(parameters.leadTokens, tokens.count), parameters.capitalizedWeight)
            var weight = weights.mutableSpan
            var held = isHeld.mutableSpan
            let words = tokens.span
            ArticleTerms.add(titleTokens.span, parameters.titleWeight, 1, to: &weight, &held)
            ArticleTerms.add(words.extracting(0..<lead), parameters.leadWeight, factor, to: &weight, &held)
            ArticleTerms.add(words.extracting(lead..<words.count), 1, factor, to: &weight, &held)
            counts.append(ArticleTerms.takeCounts(from: &weight, &held))
            sequences.append(tokens.map(\.term))
            names.append(ArticleTerms.names(in: article.text.span, words, lead: lead, besides: calendar, parameters))
            ages.append(PersonAges.ages(in: title, article.text))
            var small = firstSmall.mutableSpan
            ArticleTerms.note(titleTokens.span, of: index, in: &small)
            ArticleTerms.note(words, of: index, in: &small)
            // A syllable of a name, as Vietnamese writes it, stands in many names.
            let hasSyllables = language.code == "vi"
            mentions.append(
                hasSyllables
                    ? SubjectMentions()
                    : SubjectMentions(
                        title: title.span, titleTokens.span, text: article.text.span, words, lead: lead,
                        besides: calendar, placeWords: placeWords))
            if forPreferences {
                titles.append(ArticleTerms.set(of: titleTokens))
                leads.append(titles[titles.count - 1].union(ArticleTerms.set(of: tokens[..<lead])))
            }
        }
        self.firstSmall = firstSmall
    }

    /// The names among the tokens of a text, and how often each occurs.
    private static func names(
        in text: Span<UInt8>, _ tokens: Span<Token>, lead: Int, besides calendar: Set<Int32>,
        _ parameters: GroupingParameters
    ) -> TermVector {
        var found: [(term: Int32, weight: Double)] = []
        for k in 1..<max(1, tokens.count) {
            let token = tokens[k]
            guard token.traits.contains(.capitalized), !token.traits.contains(.stopWord),
                token.start == tokens[k - 1].end + 1, text[Int(token.start) - 1] == UInt8(ascii: " "),
                !calendar.contains(token.term)
            else { continue }
            found.append((token.term, k < lead ? parameters.leadWeight : 1))
        }
        found.sort { $0.term < $1.term }
        var names = TermVector()
        for (term, weight) in found {
            if names.terms.last == term {
                names.weights[names.weights.count - 1] += weight
            } else {
                names.terms.append(term)
                names.weights.append(weight)
            }
        }
        return names
    }

    /// Adds tokens to the weights of their terms, without a branch: stop words come in no order that a processor could
    /// foresee.
    ///
    /// - Parameters:
    ///   - weight: what a token counts.
    ///   - capitalized: how many times that a capitalized one counts.
    ///   - weights: by term.
    ///   - held: a bit for each term that has a weight.
    @inline(__always)
    private static func add(
        _ tokens: Span<Token>, _ weight: Double, _ capitalized: Double, to weights: inout MutableSpan<Double>,
        _ held: inout MutableSpan<UInt64>
    ) {
        for k in 0..<tokens.count {
            let token = tokens[k]
            let term = Int(token.term)
            let isStopWord = token.traits.contains(.stopWord)
            let own = token.traits.contains(.capitalized) ? weight * capitalized : weight
            weights[term] += isStopWord ? 0 : own
            held[term >> 6] |= (isStopWord ? 0 : 1) &<< UInt64(truncatingIfNeeded: term & 63)
        }
    }

    /// Notes which terms an article has in small letters.
    private static func note(_ tokens: Span<Token>, of article: Int, in first: inout MutableSpan<Int32>) {
        let article = Int32(truncatingIfNeeded: article)
        for k in 0..<tokens.count {
            let token = tokens[k]
            guard !token.traits.contains(.capitalized) else { continue }
            first[Int(token.term)] = min(first[Int(token.term)], article)
        }
    }

    /// The terms that have a weight, ascending, with their weights, which are 0 afterwards.
    private static func takeCounts(
        from weights: inout MutableSpan<Double>, _ held: inout MutableSpan<UInt64>
    ) -> TermVector {
        var count = 0
        for word in 0..<held.count { count += held[word].nonzeroBitCount }
        var vector = TermVector()
        vector.terms.reserveCapacity(count)
        vector.weights.reserveCapacity(count)
        for word in 0..<held.count {
            while held[word] != 0 {
                let term = word << 6 | held[word].trailingZeroBitCount
                held[word] &= held[word] &- 1
                vector.terms.append(Int32(truncatingIfNeeded: term))
                vector.weights.append(weights[term])
                weights[term] = 0
            }
        }
        return vector
    }

    /// The terms of tokens that are no stop words.
    private static func set(of tokens: some Sequence<Token>) -> Set<Int32> {
        Set(tokens.lazy.filter { !$0.traits.contains(.stopWord) }.map(\.term))
    }

    /// Gives its analyzer away, with what was looked up of its terms (see ``StorySummary``): the terms have no words then.
    mutating func giveAnalyzer(to summary: inout StorySummary, documentFrequencies: [Int32]) {
        summary.use(&analyzer, documentFrequencies: documentFrequencies)
    }

    /// The terms of some words, without stop words.
    mutating func terms(of words: String) -> Set<Int32> { ArticleTerms.set(of: tokens(of: words)) }

    private mutating func tokens(of words: String) -> [Token] {
        let bytes = Array(words.utf8)
        var tokens: [Token] = []
        analyzer.analyze(bytes.span, in: 0..<ArticleTerms.cut(bytes, Limits.metadataBytes), into: &tokens)
        return tokens
    }

    /// Whether an article has all of some terms.
    func holds(_ terms: Set<Int32>, in article: Int) -> Bool {
        terms.allSatisfy { counts[article].has($0) }
    }

    /// Whether an article has a figure, or one of some numerals, that another one does not have.
    func hasFigure(_ article: Int, missingIn other: Int, numerals: Set<Int32>) -> Bool {
        let known = Set(sequences[other])
        return sequences[article].contains { term in
            !known.contains(term) && isFigure(term, numerals: numerals)
        }
    }

    /// Whether a term holds a digit or is one of some numerals.
    func isFigure(_ term: Int32, numerals: Set<Int32>) -> Bool {
        numerals.contains(term) || vocabulary.bytes(of: term).contains { $0.isASCIIDigit }
    }

    /// The last scalar boundary at or before a length.
    static func cut(_ text: [UInt8], _ length: Int) -> Int {
        guard text.count > length else { return text.count }
        var end = length
        while end > 0, text[end].isContinuation { end -= 1 }
        return end
    }
}
