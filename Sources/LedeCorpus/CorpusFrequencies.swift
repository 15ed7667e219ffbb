import LedeArticle
import LedeText

/// The document frequencies of a corpus, looked up as they are needed and kept while there is room.
///
/// One lookup costs the same in a small corpus and, but for a few pages, in a large one.
public final class CorpusFrequencies: DocumentFrequencies {
    /// Most terms that are kept beside those that were asked for at once; beyond it all are forgotten.
    private static let cacheLimit = 65_536
    /// So many terms are looked up in the order of the table, so that each page of it is read once.
    private static let sortedFrom = 4_096

    private let database: Database
    private var terms = Vocabulary(capacity: 1024)
    /// By term id; shorter than ``terms`` only within a lookup.
    private var frequencies: [Int32] = []
    private var room = CorpusFrequencies.cacheLimit
    private var count: Int?
    /// The statement of a lookup, kept here: to find it by its text would take a tenth of the lookup.
    private var statement: Statement?

    /// Grows each time that what was looked up is forgotten, since the corpus may have changed.
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
        if terms.count >= room { forgetTerms() }
        let id = Int(terms.intern(term))
        lookUpNewTerms()
        return Int(frequencies[id])
    }

    /// The numbers of articles that hold some terms, all of one state of the corpus.
    ///
    /// One read transaction for all: a lookup alone takes four times as long as one of many, most of it for the locks.
    /// They are all kept: whoever asks for so many looks into the texts that they are of again.
    public func documentFrequencies(of ids: [Int32], in vocabulary: Vocabulary) -> [Int] {
        if terms.count + ids.count > room {
            forgetTerms()
            // And room for what their texts hold besides.
            room = ids.count + CorpusFrequencies.cacheLimit
        }
        let own = intern(ids, of: vocabulary)
        lookUpNewTerms()
        return own.map { Int(frequencies[Int($0)]) }
    }

    /// Forgets what was looked up, because the corpus changed.
    func forget() {
        forgetTerms()
        count = nil
        failure = nil
        version += 1
    }

    /// Takes terms up: many in about the order of the table, in which they are then looked up.
    ///
    /// - Returns: their ids in ``terms``.
    private func intern(_ ids: [Int32], of vocabulary: Vocabulary) -> [Int32] {
        guard ids.count >= CorpusFrequencies.sortedFrom else { return terms.intern(ids, of: vocabulary) }
        // By their first two letters, which bring them into some hundred groups: more makes no page be read less often.
        let groups = ids.map { id in
            vocabulary.withBytes(of: id) { bytes in
                let first = bytes.eightBytes(at: 0)
                return Int(truncatingIfNeeded: (first & 0x3F) << 6 | first >> 8 & 0x3F)
            }
        }
        var places = [Int](repeating: 0, count: 1 << 12)
        for group in groups { places[group] += 1 }
        var end = 0
        for group in places.indices {
            let count = places[group]
            places[group] = end
            end += count
        }
        var order = [Int](repeating: 0, count: ids.count)
        for (i, group) in groups.enumerated() {
            order[places[group]] = i
            places[group] += 1
        }
        let ordered = terms.intern(order.map { ids[$0] }, of: vocabulary)
        var own = [Int32](repeating: 0, count: ids.count)
        for (i, id) in zip(order, ordered) { own[i] = id }
        return own
    }

    private func forgetTerms() {
        room = CorpusFrequencies.cacheLimit
        terms.removeAll()
        frequencies.removeAll(keepingCapacity: true)
    }

    /// Looks up the terms that came into ``terms`` since the last time.
    private func lookUpNewTerms() {
        let new = frequencies.count..<terms.count
        guard !new.isEmpty else { return }
        frequencies.append(contentsOf: repeatElement(0, count: new.count))
        do {
            let statement = try lookup()
            if new.count > 1 {
                try database.snapshot { try lookUp(new, statement) }
            } else {
                try lookUp(new, statement)
            }
        } catch {
            failure = error as? CorpusError
        }
    }

    private func lookUp(_ new: Range<Int>, _ statement: Statement) throws {
        var frequencies = self.frequencies.take()
        defer { self.frequencies = frequencies }
        var start = new.lowerBound
        while start < new.upperBound {
            let end = min(start + CorpusFrequencies.rows, new.upperBound)
            let ranges = (start..<end).map { terms.range(of: Int32($0)) }
            let result = terms.withAllBytes { statement.lookUp(ranges, in: $0, into: &frequencies, from: start) }
            try database.check(result)
            start = end
        }
    }

    /// How many terms a statement looks up: many are a quarter less work for each of them.
    private static let rows = 16

    private func lookup() throws(CorpusError) -> Statement {
        if let statement { return statement }
        let values = (0..<CorpusFrequencies.rows).map { "(\($0), ?)" }.joined(separator: ", ")
        let made = try database.statement(
            "WITH wanted(number, term) AS (VALUES \(values)) "
                + "SELECT number, df FROM wanted CROSS JOIN term ON term.term = wanted.term")
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
