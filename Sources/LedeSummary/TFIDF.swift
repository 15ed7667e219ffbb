import Glibc
import LedeText

/// The sentences of one article as TF-IDF vectors, in flat arrays that are used again for the next article.
///
/// A term weighs `(1 + ln tf) · idf` in its sentence (Salton and Buckley, 1988, the "l" and "t" of SMART), with
/// idf over the collection (``InverseFrequencies``), scaled so that the mean of the article's terms is 1:
/// features then have one scale with any collection. Without a collection each idf is 1, and with one it moves from there
/// by ``collectionShare``. Stop words weigh nothing.
///
/// Terms are numbered by first occurrence in the article, so that sums of floats do not depend on what was analyzed
/// before.
struct TFIDF: Sendable {
    /// The number of distinct terms of the article that weigh something.
    var termCount: Int { idf.count }
    /// How far the collection moves the weight of a term: sentences scored with the whole of it are worse than without
    /// (see Benchmarks/QUALITY.md).
    private static let collectionShare = 0.25

    /// The inverse document frequency by term, as the collection's share lets it be.
    private(set) var idf: [Double] = []
    /// The inverse document frequency by term with the whole weight of the collection.
    var wholeIDF: [Double] { idf.map { 1 + ($0 - 1) / TFIDF.collectionShare } }
    /// The vocabulary's id by term.
    private(set) var vocabularyIDs: [Int32] = []
    /// Where each sentence's entries begin, with the end of the last.
    private(set) var starts: [Int] = [0]
    /// The term of each entry; within a sentence in order of first occurrence.
    private(set) var terms: [Int32] = []
    /// How often the term occurs in the sentence, by entry.
    private(set) var counts: [Double] = []
    /// The weight of the term in the sentence's vector of length 1, by entry.
    private(set) var weights: [Double] = []
    /// The length of each sentence's vector before it was made 1.
    private(set) var norms: [Double] = []
    /// The sum of each sentence's weights before its length was made 1.
    private(set) var masses: [Double] = []

    /// How many tokens of each sentence are no stop words.
    private(set) var contentCounts: [Int] = []
    /// The term of each token of the sentences, -1 of a stop word.
    private(set) var tokenTerms: [Int32] = []

    /// The term of each id of the vocabulary, -1 where the article does not hold it: as little as can be, since the looks
    /// into it are spread over all of it.
    private var numbers: [Int32] = []
    /// How often the article holds a term.
    struct Occurrences {
        /// Sentences that hold it.
        var sentences: Int32 = 0
        /// Its tokens in them.
        var tokens: Int32 = 0
        /// Its last entry, while they are counted.
        fileprivate var lastEntry: Int32 = -1
    }

    /// By term, and past the last term more that are empty.
    private(set) var occurrences: [Occurrences] = []
    /// The terms of the tokens of a sentence that weigh something.
    private var weighed: [Int32] = []
    /// `1 + ln n` for small n.
    private let logarithms: [Double]

    init() {
        var table = [0.0]
        for n in 1...32 { table.append(1 + log(Double(n))) }
        logarithms = table
    }

    /// Forgets the terms of the article, before another one is counted, which writes all the rest anew.
    mutating func removeAll() {
        var (allNumbers, allOccurrences) = (numbers.take(), occurrences.take())
        var number = allNumbers.mutableSpan
        var occurrence = allOccurrences.mutableSpan
        for term in 0..<vocabularyIDs.count {
            number[Int(vocabularyIDs[term])] = -1
            occurrence[term] = Occurrences()
        }
        (numbers, occurrences) = (allNumbers, allOccurrences)
        idf.removeAll(keepingCapacity: true)
        vocabularyIDs.removeAll(keepingCapacity: true)
    }

    /// Makes room for the ids of a vocabulary.
    mutating func reserve(vocabularyCount: Int) {
        while numbers.count < vocabularyCount { numbers.append(-1) }
    }

    /// The term of a vocabulary id, -1 where the article does not hold it.
    @inline(__always)
    func term(of id: Int32) -> Int32 { Int(id) < numbers.count ? numbers[Int(id)] : -1 }

    /// Counts the tokens of all sentences.
    ///
    /// - Parameters:
    ///   - tokens: their tokens.
    ///   - sentences: where each sentence's tokens begin, with the end of the last.
    mutating func count(_ tokens: Span<Token>, of sentences: Span<Int>) {
        // Room for as many entries and terms as there are tokens, so that nothing grows in the loops.
        var (numbers, tokenTerms, terms, counts) = (
            self.numbers.take(), self.tokenTerms.take(), self.terms.take(), self.counts.take()
        )
        var (vocabularyIDs, allOccurrences, weighed) = (
            self.vocabularyIDs.take(), self.occurrences.take(), self.weighed.take()
        )
        var (starts, contentCounts) = (self.starts.take(), self.contentCounts.take())
        starts.fill(with: 0, count: sentences.count)
        contentCounts.resize(to: sentences.count - 1, with: 0)
        tokenTerms.fill(with: -1, count: tokens.count)
        terms.resize(to: tokens.count, with: 0)
        counts.resize(to: tokens.count, with: 0)
        vocabularyIDs.resize(to: tokens.count, with: 0)
        if weighed.count < tokens.count {
            weighed.fill(with: 0, count: tokens.count)
            allOccurrences.fill(with: Occurrences(), count: tokens.count)
        }
        var entries = 0
        var termCount = 0
        var number = numbers.mutableSpan
        var tokenTerm = tokenTerms.mutableSpan
        var term = terms.mutableSpan
        var ownCount = counts.mutableSpan
        var vocabularyID = vocabularyIDs.mutableSpan
        var occurrence = allOccurrences.mutableSpan
        var sentenceTerms = weighed.mutableSpan
        var entryStart = starts.mutableSpan
        var contentCount = contentCounts.mutableSpan
        for sentence in 0..<sentences.count - 1 {
            // Stop words and new terms come in no order that a processor could foresee: no branch asks for them, so that
            // the looks at many tokens are waited for together.
            var count = 0  // of the tokens that weigh something, whose places and then terms are noted
            let first = sentences[sentence]
            let own = tokens.extracting(first..<sentences[sentence + 1])
            var k = 0
            while k < own.count {
                sentenceTerms[count] = Int32(truncatingIfNeeded: k)
                count &+= own[k].traits.contains(.stopWord) ? 0 : 1
                k &+= 1
            }
            var next = 0
            while next < count {
                let k = Int(sentenceTerms[next])
                let id = own[k].term
                let known = number[Int(id)]
                let here = known < 0 ? Int32(truncatingIfNeeded: termCount) : known
                number[Int(id)] = here
                vocabularyID[termCount] = id
                tokenTerm[first &+ k] = here
                sentenceTerms[next] = here
                termCount &+= known < 0 ? 1 : 0
                next &+= 1
            }
            contentCount[sentence] = count
            let start = entries
            let found = sentenceTerms.span.extracting(0..<count)
            var place = 0
            while place < found.count {
                let here = found[place]
                place &+= 1
                var all = occurrence[Int(here)]
                all.tokens &+= 1
                if Int(all.lastEntry) >= start {
                    ownCount[Int(all.lastEntry)] += 1
                } else {
                    all.lastEntry = Int32(truncatingIfNeeded: entries)
                    all.sentences &+= 1
                    term[entries] = here
                    ownCount[entries] = 1
                    entries &+= 1
                }
                occurrence[Int(here)] = all
            }
            entryStart[sentence + 1] = entries
        }
        terms.removeLast(terms.count - entries)
        counts.removeLast(counts.count - entries)
        vocabularyIDs.removeLast(vocabularyIDs.count - termCount)
        (self.numbers, self.tokenTerms, self.terms, self.counts) = (numbers, tokenTerms, terms, counts)
        (self.vocabularyIDs, self.occurrences, self.weighed) = (vocabularyIDs, allOccurrences, weighed)
        (self.starts, self.contentCounts) = (starts, contentCounts)
    }

    /// Weighs all entries once the sentences are counted.
    mutating func weigh(
        _ vocabulary: Vocabulary, frequencies: (any DocumentFrequencies)?, known: inout InverseFrequencies
    ) {
        weighTerms(vocabulary, frequencies, &known)
        var weights = self.weights.take()
        weights.resize(to: self.terms.count, with: 0)
        var weight = weights.mutableSpan
        var (allNorms, allMasses) = (norms.take(), masses.take())
        allNorms.resize(to: starts.count - 1, with: 0)
        allMasses.resize(to: starts.count - 1, with: 0)
        var norms = allNorms.mutableSpan
        var masses = allMasses.mutableSpan
        let (allTerms, allCounts, allIDF) = (self.terms, self.counts, self.idf)
        let (terms, counts, idf) = (allTerms.span, allCounts.span, allIDF.span)
        for sentence in 0..<starts.count - 1 {
            let entries = starts[sentence]..<starts[sentence + 1]
            var squares = 0.0
            var mass = 0.0
            let (ownTerms, ownCounts) = (terms.extracting(entries), counts.extracting(entries))
            var k = 0
            while k < ownTerms.count {
                let value = logarithmic(ownCounts[k]) * idf[Int(ownTerms[k])]
                weight[entries.lowerBound &+ k] = value
                squares += value * value
                mass += value
                k &+= 1
            }
            let norm = squares.squareRoot()
            norms[sentence] = norm
            masses[sentence] = mass
            if norm > 0 {
                let scale = 1 / norm
                for entry in entries { weight[entry] *= scale }
            }
        }
        self.weights = weights
        (self.norms, self.masses) = (allNorms, allMasses)
    }

    private mutating func weighTerms(
        _ vocabulary: Vocabulary, _ frequencies: (any DocumentFrequencies)?, _ known: inout InverseFrequencies
    ) {
        guard let frequencies, frequencies.documentCount > 0 else {
            idf.append(contentsOf: repeatElement(1, count: vocabularyIDs.count))
            return
        }
        known.append(vocabularyIDs, of: vocabulary, in: frequencies, to: &idf)
        var sum = 0.0
        for value in idf { sum += value }
        guard sum > 0 else {
            for term in 0..<idf.count { idf[term] = 1 }
            return
        }
        let scale = Double(idf.count) / sum
        for term in 0..<idf.count { idf[term] = 1 + TFIDF.collectionShare * (idf[term] * scale - 1) }
    }

    /// `1 + ln n`.
    @inline(__always)
    func logarithmic(_ n: Double) -> Double {
        n == 1 ? 1 : n < 33 ? logarithms[Int(n)] : 1 + log(n)
    }

    /// The product of a sentence's vector of length 1 with a dense vector over the terms.
    @inline(__always)
    func dot(_ sentence: Int, _ dense: Span<Double>) -> Double {
        let (starts, weights, terms) = (starts.span, weights.span, terms.span)
        var sum = 0.0
        for entry in starts[sentence]..<starts[sentence + 1] { sum += weights[entry] * dense[Int(terms[entry])] }
        return sum
    }

    /// Adds a sentence's vector of length 1, times a factor, to a dense vector over the terms.
    func add(_ sentence: Int, times factor: Double, to dense: inout [Double]) {
        for entry in starts[sentence]..<starts[sentence + 1] { dense[Int(terms[entry])] += weights[entry] * factor }
    }
}
