import Glibc
import LedeText

/// How near each sentence is to a query.
struct QueryRelevance: Sendable {
    /// The share of the relevance that a sentence gets for holding the query's own terms; the rest is for the terms
    /// that stand beside them in the article.
    static let ownShare = 0.7

    /// The relevance by sentence, 0 to 1; empty where there is no query or the article holds neither its terms nor related ones.
    private(set) var values: [Double] = []
    private var tokens: [Token] = []

    /// Forgets the query.
    mutating func clear() { values.removeAll(keepingCapacity: true) }

    /// Computes the relevance of all sentences.
    ///
    /// The query's terms count by their inverse document frequency, `idf` by the article's term, and the more the fewer
    /// sentences of the article hold them: what all of it is about tells none from the others. One that the article
    /// does not hold is met where another form of the word is (`injuries`, `injured`), and where the terms are that stand
    /// beside it in other articles, in the measure in which they belong to it. One round of pseudo-relevance feedback (Rocchio, 1971) follows: the sentences that hold them, added
    /// up, make the second query.
    mutating func compute(
        _ query: String, _ analysis: SentenceAnalysis, _ analyzer: inout Analyzer, idf: [Double],
        _ associations: (any TermAssociations)?
    ) {
        clear()
        guard analysis.count > 0 else { return }
        let bytes = Scalars.clean(Array(query.utf8.prefix(Limits.metadataBytes)).span).text
        tokens.removeAll(keepingCapacity: true)
        analyzer.analyze(bytes.span, in: 0..<bytes.count, into: &tokens)
        let vectors = analysis.vectors
        var own = [Double](repeating: 0, count: vectors.termCount)
        var total = 0.0
        var isFound = false
        var missing: Set<Int32> = []
        // How much a term of the query tells that stands in so many sentences.
        func tells(_ sentences: Int32) -> Double { log(1 + Double(analysis.count) / Double(sentences)) }
        for token in tokens where !token.traits.contains(.stopWord) {
            var term = vectors.term(of: token.term)
            if term < 0, missing.insert(token.term).inserted {
                term = otherForm(of: token.term, vectors, analyzer.vocabulary)
                if term < 0 { total += tells(1) }
            }
            guard term >= 0, own[Int(term)] == 0 else { continue }
            own[Int(term)] = idf[Int(term)] * tells(vectors.occurrences[Int(term)].sentences)
            total += own[Int(term)]
            isFound = isFound || own[Int(term)] > 0
        }
        for lacking in associations?.associations(of: bytes.span, in: analyzer.language) ?? [] {
            if let id = analyzer.vocabulary.id(of: lacking.term.span), vectors.term(of: id) >= 0 { continue }
            for related in lacking.related {
                guard let id = analyzer.vocabulary.id(of: related.term.span) else { continue }
                let term = vectors.term(of: id)
                guard term >= 0 else { continue }
                own[Int(term)] += related.weight * tells(vectors.occurrences[Int(term)].sentences)
                isFound = true
            }
        }
        guard isFound else { return }
        var feedback = [Double](repeating: 0, count: vectors.termCount)
        for i in 0..<analysis.count {
            var covered = 0.0
            for entry in vectors.starts[i]..<vectors.starts[i + 1] { covered += own[Int(vectors.terms[entry])] }
            values.append(min(1, covered / total))
            if covered > 0 { vectors.add(i, times: values[i], to: &feedback) }
        }
        var squares = 0.0
        for value in feedback { squares += value * value }
        let scale = squares > 0 ? 1 / squares.squareRoot() : 0
        for i in 0..<analysis.count {
            let near = vectors.dot(i, feedback.span) * scale
            values[i] = QueryRelevance.ownShare * values[i] + (1 - QueryRelevance.ownShare) * near
        }
        // What stands behind a question answers it, in whatever words.
        for i in values.indices.dropFirst().reversed() where analysis.cues[i - 1].isQuestion {
            values[i] = max(values[i], values[i - 1])
        }
    }

    /// Fewest bytes that two forms of a word begin with in common, and the share of the longer one that those are.
    private static let sharedBytes = 5
    private static let sharedPart = (3, 4)

    /// The term of the article that is another form of a word by its beginning, the one that shares most; -1 for none.
    ///
    /// Stems of one word differ where its endings are not regular. Linear in the terms.
    private func otherForm(of id: Int32, _ vectors: TFIDF, _ vocabulary: Vocabulary) -> Int32 {
        let word = vocabulary.withBytes(of: id) { bytes in (0..<bytes.count).map { bytes[$0] } }
        guard word.count >= QueryRelevance.sharedBytes else { return -1 }
        var (best, most) = (Int32(-1), 0)
        for (term, other) in vectors.vocabularyIDs.enumerated() {
            let (shared, longer) = vocabulary.withBytes(of: other) { bytes in
                var k = 0
                while k < min(bytes.count, word.count), bytes[k] == word[k] { k += 1 }
                return (k, max(bytes.count, word.count))
            }
            guard shared >= QueryRelevance.sharedBytes, shared > most,
                shared * QueryRelevance.sharedPart.1 >= longer * QueryRelevance.sharedPart.0
            else { continue }
            (best, most) = (Int32(truncatingIfNeeded: term), shared)
        }
        return best
    }
}
