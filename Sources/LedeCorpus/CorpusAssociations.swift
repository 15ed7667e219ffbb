import LedeText

/// The terms that stand beside those of a query in the latest articles of a corpus.
///
/// What belongs together is told in the same paragraph: a term counts by the Dice coefficient of the paragraphs that
/// hold it and those that hold the term of the query (co-occurrence in passages; Xu and Croft, "Query expansion using
/// local and global document analysis", 1996).
public final class CorpusAssociations: TermAssociations {
    /// The latest articles of the corpus that are read, and the bytes of their texts.
    private static let articleLimit: Int64 = 1_000
    private static let byteLimit = 4 << 20
    /// Bytes that are read of one article.
    private static let articleBytes = 16 << 10
    /// Most terms of a query that count.
    private static let queryTerms = 32
    /// Fewest articles in which two terms stand side by side.
    private static let leastArticles = 2
    /// Most terms that are given beside one of the query's.
    private static let most = 8

    private let database: Database
    private var known: [(query: [UInt8], language: Language, terms: [AssociatedTerms])] = []

    /// The error of the last search that failed, which then gave no terms; `nil` while all went well.
    public private(set) var failure: CorpusError?

    init(_ database: Database) { self.database = database }

    /// The terms of a query, in its order, each with those that stand beside it in articles of the language.
    ///
    /// The first call with a query and a language reads up to four megabytes of text, another one nothing.
    public func associations(of query: Span<UInt8>, in language: Language) -> [AssociatedTerms] {
        let bytes = query.withUnsafeBufferPointer(Array.init)
        if let entry = known.first(where: { $0.query == bytes && $0.language == language }) { return entry.terms }
        var terms: [AssociatedTerms] = []
        do { terms = try find(bytes, language) } catch { failure = error }
        // One query comes with a run, in a handful of languages.
        if known.count >= 16 { known.removeAll() }
        known.append((bytes, language, terms))
        return terms
    }

    /// Forgets what was found, because the corpus changed.
    func forget() {
        known.removeAll()
        failure = nil
    }

    private func find(_ query: [UInt8], _ language: Language) throws(CorpusError) -> [AssociatedTerms] {
        var counts = ParagraphCounts(query, language, most: CorpusAssociations.queryTerms)
        guard !counts.isEmpty else { return [] }
        let statement = try database.prepare(
            "SELECT language, text FROM article ORDER BY \(Schema.effective) DESC, id DESC LIMIT ?1")
        try statement.bind(CorpusAssociations.articleLimit, at: 1)
        var left = CorpusAssociations.byteLimit
        while left > 0, try statement.step() {
            guard statement.string(0) == language.code else { continue }
            statement.withText(1) { text in
                var size = min(text.count, CorpusAssociations.articleBytes, left)
                while size > 0, size < text.count, text[size].isContinuation { size -= 1 }
                counts.count(text.extracting(0..<size))
                left -= max(1, size)
            }
        }
        return counts.associations(CorpusAssociations.most, in: CorpusAssociations.leastArticles)
    }
}

/// In how many paragraphs terms stand, and in how many beside each term of a query.
private struct ParagraphCounts {
    private var analyzer: Analyzer
    private var tokens: [Token] = []
    /// By term id: the number of a term of the query, -1 for another one; it ends after the query's.
    private var numbers: [Int] = []
    /// The ids of the query's terms by their number.
    private var queryTerms: [Int] = []
    /// By term id: the paragraphs that hold it, and the last of them.
    private var paragraphs: [Int32] = []
    private var lastParagraph: [Int32] = []
    /// By number of the query's term, then by term id: the paragraphs and the articles that hold both side by side, and
    /// the last of the articles.
    private var joint: [[Int32: (paragraphs: Int32, articles: Int32, last: Int32)]]
    private var paragraph: Int32 = 0
    private var article: Int32 = 0

    init(_ query: [UInt8], _ language: Language, most: Int) {
        analyzer = Analyzer(language: language)
        analyzer.analyze(query.span, in: 0..<query.count, into: &tokens)
        numbers = [Int](repeating: -1, count: analyzer.vocabulary.count)
        for token in tokens where !token.traits.contains(.stopWord) && queryTerms.count < most {
            guard numbers[Int(token.term)] < 0 else { continue }
            numbers[Int(token.term)] = queryTerms.count
            queryTerms.append(Int(token.term))
        }
        joint = Array(repeating: [:], count: queryTerms.count)
    }

    /// Whether the query holds nothing but stop words.
    var isEmpty: Bool { queryTerms.isEmpty }

    /// Counts the paragraphs of an article, separated by line ends.
    mutating func count(_ text: Span<UInt8>) {
        article += 1
        var start = 0
        for i in 0...text.count where i == text.count || text[i] == 0x0A {
            if i > start { countParagraph(text, start..<i) }
            start = i + 1
        }
    }

    private mutating func countParagraph(_ text: Span<UInt8>, _ range: Range<Int>) {
        paragraph += 1
        tokens.removeAll(keepingCapacity: true)
        analyzer.analyze(text, in: range, into: &tokens)
        while paragraphs.count < analyzer.vocabulary.count {
            paragraphs.append(0)
            lastParagraph.append(0)
        }
        var found: [Int] = []
        var others: [Int32] = []
        for token in tokens {
            let term = Int(token.term)
            guard lastParagraph[term] != paragraph else { continue }
            lastParagraph[term] = paragraph
            paragraphs[term] += 1
            if term < numbers.count, numbers[term] >= 0 {
                found.append(numbers[term])
            } else if token.traits.isDisjoint(with: [.stopWord, .number]) {
                others.append(token.term)
            }
        }
        for number in found {
            for other in others {
                var counts = joint[number][other] ?? (0, 0, 0)
                counts.paragraphs += 1
                if counts.last != article { counts.articles += 1 }
                counts.last = article
                joint[number][other] = counts
            }
        }
    }

    /// The terms of the query, each with the strongest of those beside it.
    func associations(_ most: Int, in leastArticles: Int) -> [AssociatedTerms] {
        queryTerms.enumerated().map { number, term in
            var related: [AssociatedTerms.Related] = []
            for (other, counts) in joint[number] where Int(counts.articles) >= leastArticles {
                let dice = 2 * Double(counts.paragraphs) / Double(paragraphs[term] + paragraphs[Int(other)])
                related.append(AssociatedTerms.Related(Array(analyzer.vocabulary.bytes(of: other)), weight: dice))
            }
            related.sort { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term.lexicographicallyPrecedes($1.term) }
            let bytes = Array(analyzer.vocabulary.bytes(of: Int32(term)))
            return AssociatedTerms(bytes, related: Array(related.prefix(most)))
        }
    }
}
