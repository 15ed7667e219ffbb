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
    /// The statement of a lookup, kept here: to find it by its text would take a tenth of the lookup.
    private var statement: Statement?

    /// Grows each time that the corpus changes.
    public private(set) var version = 0

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

    /// The numbers of articles that hold some terms, all of one state of the corpus.
    ///
    /// One read transaction for all: a lookup alone takes four times as long as one of many, most of it for the locks.
    public func documentFrequencies(of ids: [Int32], in vocabulary: Vocabulary) -> [Int] {
        let all = { ids.map { id in vocabulary.withBytes(of: id) { self.documentFrequency(of: $0) } } }
        guard ids.count > 1 else { return all() }
        do {
            return try database.snapshot(all)
        } catch {
            // The file cannot be read now: each lookup tells.
            return all()
        }
    }

    /// Forgets what was looked up, because the corpus changed.
    func forget() {
        forgetTerms()
        count = nil
        version += 1
    }

    private func forgetTerms() {
        terms.removeAll()
        frequencies.removeAll(keepingCapacity: true)
    }

    private func lookUp(_ term: Span<UInt8>) -> Int32 {
        term.withUnsafeBufferPointer { bytes in
            attempt { () throws(CorpusError) -> Int32? in
                let statement = try lookup()
                defer { statement.reset() }
                try statement.bindInPlace(bytes, at: 1)
                return try statement.step() ? Int32(clamping: max(statement.int(0), 0)) : nil
            } ?? 0
        }
    }

    private func lookup() throws(CorpusError) -> Statement {
        if let statement { return statement }
        let made = try database.statement("SELECT df FROM term WHERE term = ?1")
        statement = made
        return made
    }

    private func attempt<Value>(_ body: () throws(CorpusError) -> Value?) -> Value? {
        do { return try body() } catch {
            failure = error
            return nil
        }
    }
}
