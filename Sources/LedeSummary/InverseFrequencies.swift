import Glibc
import LedeText

/// The inverse document frequencies of a vocabulary's terms in a collection, each of which is asked for once.
///
/// `idf = max(0, ln((N + 1) / (df + 0.5)))`, where N documents are in the collection and df of them hold the term.
struct InverseFrequencies: Sendable {
    /// By the vocabulary's id; negative where it is not known yet.
    private var known: [Double] = []
    /// The state of the collection that they are of.
    private var documents = 0
    private var version = 0
    /// The terms that are asked for together.
    private var unknown: [Int32] = []

    /// Forgets all, because the vocabulary was emptied.
    mutating func removeAll() { known.removeAll(keepingCapacity: true) }

    /// Takes over document frequencies that somebody looked up.
    ///
    /// - Parameters:
    ///   - counts: by the vocabulary's id; negative where they are not known.
    ///   - frequencies: the collection that they are of.
    mutating func use(_ counts: [Int32], of frequencies: any DocumentFrequencies) {
        (documents, version) = (frequencies.documentCount, frequencies.version)
        known = counts.map { $0 < 0 ? -1 : inverse(of: Int($0)) }
    }

    private func inverse(of frequency: Int) -> Double {
        max(0, log((Double(documents) + 1) / (Double(max(0, frequency)) + 0.5)))
    }

    /// Appends the inverse document frequencies of terms, in their order.
    ///
    /// - Parameters:
    ///   - ids: the terms' ids in the vocabulary, no two alike.
    ///   - vocabulary: always the same one, which has grown at most.
    mutating func append(
        _ ids: [Int32], of vocabulary: Vocabulary, in frequencies: any DocumentFrequencies, to idf: inout [Double]
    ) {
        let documentCount = frequencies.documentCount
        if documentCount != documents || frequencies.version != version {
            known.removeAll(keepingCapacity: true)
            (documents, version) = (documentCount, frequencies.version)
        }
        if known.count < vocabulary.count {
            known.append(contentsOf: repeatElement(-1, count: vocabulary.count - known.count))
        }
        let start = idf.count
        guard !appendKnown(ids, to: &idf) else { return }
        unknown.removeAll(keepingCapacity: true)
        for id in ids where known[Int(id)] < 0 { unknown.append(id) }
        let found = frequencies.documentFrequencies(of: unknown, in: vocabulary)
        for (id, frequency) in zip(unknown, found) { known[Int(id)] = inverse(of: frequency) }
        for (i, id) in ids.enumerated() { idf[start + i] = known[Int(id)] }
    }

    /// Appends what is known of some terms, something negative for the others, and says whether all of them are known.
    private func appendKnown(_ ids: [Int32], to idf: inout [Double]) -> Bool {
        guard !ids.isEmpty else { return true }  // as in `Array.fill(with:count:)`
        let weights = known.span
        var isKnown = true
        idf.append(addingCapacity: ids.count) { idf in
            for id in ids {
                let weight = weights[Int(id)]
                idf.append(weight)
                isKnown = isKnown && weight >= 0
            }
        }
        return isKnown
    }
}
