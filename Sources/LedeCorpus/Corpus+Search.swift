import Glibc
import LedeArticle
import LedeText

extension Corpus {
    /// The articles that fit a query best, by their titles and texts.
    ///
    /// The score is that of the vector space model: over the distinct terms of the query, the square root of the term
    /// frequency times the square of the inverse document frequency, divided by the square root of the number of terms
    /// (Lucene's classic similarity; Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
    /// A term in the title counts as often as ``titleWeight``. There is no inverted index: every article is read, one
    /// at a time in memory.
    ///
    /// - Parameters:
    ///   - query: words; stop words count for nothing, unless there is nothing else.
    ///   - limit: the most results that are wanted.
    /// - Returns: the best articles, best first, by id where they score the same.
    /// - Throws: ``CorpusError``.
    public func search(_ query: String, limit: Int) throws -> [SearchResult] {
        guard limit > 0 else { return [] }
        return try database.snapshot {
            var best: [(score: Double, id: [UInt8], row: Int64)] = []
            var queries: [Language: Query] = [:]
            let statement = try database.prepare("SELECT rowid, id, language, title, text FROM article")
            while try statement.step() {
                let language = statement.string(2).flatMap { Language($0) } ?? .undetermined
                if queries.count == Corpus.languagesKept, queries[language] == nil { queries.removeAll() }
                let score = statement.withText(3) { title in
                    statement.withText(4) { text in
                        queries[language, default: Query(query, language, frequencies)].score(title: title, text: text)
                    }
                }
                guard score > 0 else { continue }
                let hit = (
                    score: score, id: statement.withText(1) { bytes in bytes.indices.map { bytes[$0] } },
                    row: statement.int(0)
                )
                if best.count == limit, let last = best.last, !Corpus.isBetter(hit, last) { continue }
                var (place, end) = (0, best.count)
                while place < end {
                    let middle = (place + end) / 2
                    if Corpus.isBetter(hit, best[middle]) { end = middle } else { place = middle + 1 }
                }
                best.insert(hit, at: place)
                if best.count > limit { best.removeLast() }
            }
            let row = try database.prepare("SELECT \(Schema.columns) FROM article WHERE rowid = ?1")
            return try best.compactMap { hit in
                defer { row.reset() }
                try row.bind(hit.row, at: 1)
                guard try row.step() else { return nil }
                let stored = StoredArticle(row: row)
                let language = stored.article.language
                let snippet = queries[language, default: Query(query, language, frequencies)].bestSentence(
                    of: stored.article)
                return SearchResult(article: stored, score: hit.score, snippet: snippet)
            }
        }
    }

    private static func isBetter(
        _ a: (score: Double, id: [UInt8], row: Int64), _ b: (score: Double, id: [UInt8], row: Int64)
    ) -> Bool {
        a.score != b.score ? a.score > b.score : a.id.lexicographicallyPrecedes(b.id)
    }
}

/// The terms of a query in one language, and how texts in that language fit them.
private struct Query {
    /// How many occurrences in the text one in the title is worth.
    private static let titleWeight = 4

    private let words: [UInt8]
    private var analyzer: Analyzer
    private var tokens: [Token] = []
    /// The distinct terms in the order of the query.
    private var terms: [Int32] = []
    /// By number of the term in the query.
    private var weights: [Double] = []
    /// By term id: the number of the term in the query.
    private var numbers: [Int32: Int] = [:]

    init(_ query: String, _ language: Language, _ frequencies: CorpusFrequencies) {
        words = Scalars.clean(Array(query.utf8).span).text
        analyzer = Analyzer(language: language)
        readTerms()
        let documents = Double(frequencies.documentCount)
        let vocabulary = analyzer.vocabulary
        weights = terms.map { term in
            let frequency = Double(vocabulary.withBytes(of: term) { frequencies.documentFrequency(of: $0) })
            let idf = 1 + log((documents + 1) / (frequency + 1))
            return idf * idf
        }
    }

    private mutating func readTerms() {
        terms = []
        numbers = [:]
        let words = self.words
        var tokens: [Token] = []
        analyzer.analyze(words.span, in: 0..<words.count, into: &tokens)
        let isAllStopWords = tokens.allSatisfy { $0.traits.contains(.stopWord) }
        for token in tokens where isAllStopWords || !token.traits.contains(.stopWord) {
            guard numbers[token.term] == nil else { continue }
            numbers[token.term] = terms.count
            terms.append(token.term)
        }
    }

    /// How well an article fits; 0 for not at all.
    mutating func score(title: Span<UInt8>, text: Span<UInt8>) -> Double {
        var counts = [Int](repeating: 0, count: terms.count)
        var length = 0
        count(title, in: 0..<title.count, by: Query.titleWeight, &counts, &length)
        count(text, in: 0..<text.count, by: 1, &counts, &length)
        var sum = 0.0
        for (number, count) in counts.enumerated() where count > 0 {
            sum += Double(count).squareRoot() * weights[number]
        }
        return length > 0 ? sum / Double(length).squareRoot() : 0
    }

    private mutating func count(
        _ text: Span<UInt8>, in range: Range<Int>, by weight: Int, _ counts: inout [Int], _ length: inout Int
    ) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = TermChanges.chunkEnd(text, from: start, to: range.upperBound)
            tokens.removeAll(keepingCapacity: true)
            analyzer.analyze(text, in: start..<end, into: &tokens)
            for token in tokens {
                length += 1
                // Ids are given in order of first sight: the terms of the query have the lowest.
                guard Int(token.term) < words.count, let number = numbers[token.term] else { continue }
                counts[number] += weight
            }
            start = end
            analyzer.trim()
            if analyzer.vocabulary.count == 0 { readTerms() }
        }
    }

    /// The sentence of an article whose terms of the query weigh most; the first one where several do.
    mutating func bestSentence(of article: Article) -> Range<Int>? {
        var sentences: [Range<Int>] = []
        if let given = article.sentences {
            sentences = given
        } else {
            let splitter = SentenceSplitter(language: article.language)
            for paragraph in article.paragraphs where paragraph.role == .body {
                let first = sentences.count
                splitter.split(article.text.span, in: paragraph.range, into: &sentences)
                SentenceSplitter.joinBroken(article.text.span, from: first, &sentences)
            }
        }
        var best: (weight: Double, range: Range<Int>)?
        for range in sentences {
            var counts = [Int](repeating: 0, count: terms.count)
            var length = 0
            count(article.text.span, in: range, by: 1, &counts, &length)
            var weight = 0.0
            for (number, count) in counts.enumerated() where count > 0 { weight += weights[number] }
            if weight > best?.weight ?? -1 { best = (weight, range) }
        }
        return best?.range
    }
}
