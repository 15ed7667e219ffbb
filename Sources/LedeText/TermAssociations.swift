/// Which terms stand beside others in a collection of documents: what a query is expanded with.
public protocol TermAssociations: AnyObject {
    /// The terms of a query, in its order, each with those that stand beside it.
    ///
    /// - Parameters:
    ///   - query: clean UTF-8.
    ///   - language: the language that the query and the documents are read in.
    func associations(of query: Span<UInt8>, in language: Language) -> [AssociatedTerms]
}

/// A term of a query and the terms that stand beside it in other texts.
public struct AssociatedTerms: Sendable, Equatable {
    /// A term that stands beside another one.
    public struct Related: Sendable, Equatable {
        /// The UTF-8 bytes of the term as ``Analyzer`` makes them (folded and stemmed).
        public var term: [UInt8]
        /// How strongly it belongs to the other one, 0 to 1.
        public var weight: Double

        /// A term and how strongly it belongs to the other one, 0 to 1.
        public init(_ term: [UInt8], weight: Double) {
            self.term = term
            self.weight = weight
        }
    }

    /// The UTF-8 bytes of the query's term as ``Analyzer`` makes them.
    public var term: [UInt8]
    /// What stands beside it, the strongest first.
    public var related: [Related]

    /// A term of a query and what stands beside it, the strongest first.
    public init(_ term: [UInt8], related: [Related]) {
        self.term = term
        self.related = related
    }
}
