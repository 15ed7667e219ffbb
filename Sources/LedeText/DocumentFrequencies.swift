/// How often terms occur in a collection of documents: what inverse document frequencies are made from.
public protocol DocumentFrequencies: AnyObject {
    /// The number of documents in the collection.
    var documentCount: Int { get }
    /// Another number each time that a frequency may have changed, so that what was asked for once can be kept until then;
    /// 0 for a collection that never changes, which is what it is without an implementation.
    var version: Int { get }
    /// The number of documents that hold a term at least once, 0 for a term that is not known.
    ///
    /// - Parameter term: the UTF-8 bytes of the term as ``Analyzer`` makes them (folded and stemmed).
    func documentFrequency(of term: Span<UInt8>) -> Int
    /// The frequencies of many terms, in their order; without an implementation, those of each.
    ///
    /// - Parameters:
    ///   - ids: the terms.
    ///   - vocabulary: where their bytes are.
    func documentFrequencies(of ids: [Int32], in vocabulary: Vocabulary) -> [Int]
}

extension DocumentFrequencies {
    /// The collection never changes.
    public var version: Int { 0 }

    /// Asks for one term after the other.
    public func documentFrequencies(of ids: [Int32], in vocabulary: Vocabulary) -> [Int] {
        ids.map { id in vocabulary.withBytes(of: id) { documentFrequency(of: $0) } }
    }
}
