/// How often terms occur in a collection of documents: what inverse document frequencies are made from.
public protocol DocumentFrequencies: AnyObject {
    /// The number of documents in the collection.
    var documentCount: Int { get }
    /// The number of documents that hold a term at least once, 0 for a term that is not known.
    ///
    /// - Parameter term: the UTF-8 bytes of the term as ``Analyzer`` makes them (folded and stemmed).
    func documentFrequency(of term: Span<UInt8>) -> Int
}
