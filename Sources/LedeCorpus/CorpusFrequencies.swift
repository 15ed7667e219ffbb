import LedeArticle
import LedeText

/// The document frequencies of a corpus, looked up as they are needed and kept while there is room.
///
/// One lookup costs the same in a small corpus and, but for a few pages, in a large one.
public final class CorpusFrequencies: DocumentFrequencies {
    /// Most terms that are kept; beyond it all are forgotten and looked up anew.
    private static let cacheLimit = 65_536

    private let database: Database
    private var terms = Vocabulary(capacity: 1024)
    /// By term id; one shorter than ``terms`` only within a lookup.
    private var frequencies: [Int32] = []
    private var count: Int?

    /// The error of the last lookup that failed, which then counted as 0; `nil` while all went well.
    ///
    /// Look at it once the work is done: a protocol that every score goes through cannot throw.
    public private(set) var failure: CorpusError?

    init(_ database: Database) { self.database = database }

    /// The number of articles of the corpus.
    public var documentCount: Int {
        if let count { return count }
        let stored = attempt { () throws(CorpusError) -> Int64? in
            try database.integer("SELECT value FROM state WHERE name = 'documents'")
        }
        let value = Int(clamping: max(stored ?? 0, 0))
        count = value
        return value
    }

    /// The number of articles that hold a term; 0 for one that none holds.
    public func documentFrequency(of term: Span<UInt8>) -> Int {
        if terms.count >= CorpusFrequencies.cacheLimit { forgetTerms() }
        let id = Int(terms.intern(term))
        if id == frequencies.count {
            frequencies.append(lookUp(term))
        }
        return Int(frequencies[id])
    }

    /// Looks up all terms of a vocabulary in the order of the table, which reads each page of it once.
    public func prefetch(_ vocabulary: Vocabulary) {
        let ids = (0..<Int32(vocabulary.count)).sorted {
            vocabulary.bytes(of: $0).lexicographicallyPrecedes(vocabulary.bytes(of: $1))
        }
        for id in ids.prefix(CorpusFrequencies.cacheLimit / 2) {
            _ = vocabulary.withBytes(of: id) { documentFrequency(of: $0) }
        }
    }

    /// Forgets what was looked up, because the corpus changed.
    func forget() {
        forgetTerms()
        count = nil
    }

    private func forgetTerms() {
        terms.removeAll()
        frequencies.removeAll(keepingCapacity: true)
    }

    private func lookUp(_ term: Span<UInt8>) -> Int32 {
        term.withUnsafeBufferPointer { bytes in
            attempt { () throws(CorpusError) -> Int32? in
                let statement = try database.statement("SELECT df FROM term WHERE term = ?1")
                defer { statement.reset() }
                try statement.bindInPlace(bytes, at: 1)
                return try statement.step() ? Int32(clamping: max(statement.int(0), 0)) : nil
            } ?? 0
        }
    }

    private func attempt<Value>(_ body: () throws(CorpusError) -> Value?) -> Value? {
        do { return try body() } catch {
            failure = error
            return nil
        }
    }
}
