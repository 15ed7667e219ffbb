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
    /// The query's terms count by their inverse document frequency, `idf` by the article's term. One that the article
    /// does not hold is met where the terms are that stand beside it in other articles, in the measure in which they
    /// belong to it. One round of pseudo-relevance feedback (Rocchio, 1971) follows: the sentences that hold them, added
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
        for token in tokens where !token.traits.contains(.stopWord) {
            let term = vectors.term(of: token.term)
            if term < 0 {
                if missing.insert(token.term).inserted { total += 1 }
            } else if own[Int(term)] == 0 {
                own[Int(term)] = idf[Int(term)]
                total += own[Int(term)]
                isFound = isFound || own[Int(term)] > 0
            }
        }
        for lacking in associations?.associations(of: bytes.span, in: analyzer.language) ?? [] {
            if let id = analyzer.vocabulary.id(of: lacking.term.span), vectors.term(of: id) >= 0 { continue }
            for related in lacking.related {
                guard let id = analyzer.vocabulary.id(of: related.term.span) else { continue }
                let term = vectors.term(of: id)
                guard term >= 0 else { continue }
                own[Int(term)] += related.weight
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
    }
}
