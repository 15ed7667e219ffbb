import Glibc
import LedeArticle
import LedeText

/// The TF-IDF vectors of a day's articles in one language.
struct TermVectors {
    /// One vector an article, of length 1, or empty for an article without words.
    private(set) var vectors: [TermVector] = []
    /// The names of each article, of length 1, or empty for an article without names.
    private(set) var names: [TermVector] = []
    /// The ages of those whom each article begins with.
    let ages: [Set<Int>]
    /// What each article is about.
    let subjects: [SubjectNames]
    /// The heaviest terms of each article, heaviest first: those that bring articles together.
    private(set) var strongTerms: [[Int32]] = []
    /// In how many articles of the corpus each term stands, by its id; -1 where that was not looked up.
    private(set) var documentFrequencies: [Int32] = []
    /// The number of distinct terms.
    private(set) var termCount = 0

    /// Weighs the terms of articles: (1 + ln tf) · ln((N + P) / (df + 1)), where N and df count the corpus and the day.
    ///
    /// - Parameters:
    ///   - counts: how often each term occurs in each article: ascending terms, weighted counts above 0.
    ///   - names: the same of names alone, all of which are among those terms.
    ///   - ages: those of the people whom each article begins with.
    ///   - subjects: what each article is about.
    ///   - vocabulary: the terms.
    ///   - frequencies: the corpus's document frequencies, if there are any.
    init(
        counts: [TermVector], names: [TermVector], ages: [Set<Int>], subjects: [SubjectNames],
        vocabulary: Vocabulary, frequencies: (any DocumentFrequencies)?, parameters: GroupingParameters
    ) {
        self.ages = ages
        self.subjects = subjects
        termCount = vocabulary.count
        let (inverse, inCorpus) = TermVectors.inverseFrequencies(counts, vocabulary, frequencies, parameters)
        documentFrequencies = inCorpus
        vectors = counts.map { TermVectors.direction(of: $0, inverse, parameters) }
        self.names = names.map { TermVectors.direction(of: $0, inverse, parameters) }
        strongTerms = vectors.map { vector in
            vector.heaviest(parameters.strongTerms).map { vector.terms[$0] }
        }
    }

    /// Counts of terms as a vector of length 1, or an empty one where nothing weighs.
    private static func direction(
        of counts: TermVector, _ inverse: [Double], _ parameters: GroupingParameters
    ) -> TermVector {
        var vector = counts
        for k in vector.terms.indices {
            let count = counts.weights[k]
            // Most terms stand there once.
            vector.weights[k] = (count > 1 ? 1 + log(count) : 1) * inverse[Int(counts.terms[k])]
        }
        vector = vector.cut(to: parameters.termsPerArticle)
        let length = vector.length
        return length > 0 ? vector.divided(by: length) : TermVector()
    }

    /// Whether two articles or stories may be of one event by their names, which may be of any length: not if both name
    /// somebody or something, and hardly anything in common.
    ///
    /// - Parameter cosine: that of all their words.
    static func agree(
        _ names: TermVector, _ others: TermVector, cosine: Double = 0, _ parameters: GroupingParameters
    ) -> Bool {
        let least =
            cosine < parameters.alikeCosine ? parameters.leastNameCosine : parameters.leastNameCosineOfAlike
        return names.terms.isEmpty || others.terms.isEmpty || names.cosine(with: others) >= least
    }

    /// The inverse document frequency of each term of a vocabulary, 0 where no article has it, and its document frequency
    /// in the corpus, -1 where that was not looked up.
    static func inverseFrequencies(
        _ counts: [TermVector], _ vocabulary: Vocabulary, _ frequencies: (any DocumentFrequencies)?,
        _ parameters: GroupingParameters
    ) -> (inverse: [Double], inCorpus: [Int32]) {
        var inDay = [Int](repeating: 0, count: vocabulary.count)
        for terms in counts { for term in terms.terms { inDay[Int(term)] += 1 } }
        let documents =
            Double(counts.count) + Double(max(0, frequencies?.documentCount ?? 0)) + parameters.priorDocuments
        let terms = (0..<Int32(inDay.count)).filter { inDay[Int($0)] > 0 }
        let found = frequencies?.documentFrequencies(of: terms, in: vocabulary)
        var inverse = [Double](repeating: 0, count: inDay.count)
        var inCorpus = [Int32](repeating: -1, count: inDay.count)
        for (i, term) in terms.enumerated() {
            let known = max(0, found?[i] ?? 0)
            if found != nil { inCorpus[Int(term)] = Int32(clamping: known) }
            inverse[Int(term)] = max(0, log(documents / (Double(inDay[Int(term)]) + Double(known) + 1)))
        }
        return (inverse, inCorpus)
    }
}
