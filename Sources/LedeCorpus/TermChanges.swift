import CSQLite
import LedeText

/// How the document frequencies of one language's terms change by the articles that come and go in a transaction.
///
/// It counts in memory and writes each distinct term once, in the order of the table. Its analyzer is kept from
/// batch to batch, so that a word is folded and stemmed once.
final class TermChanges {
    /// Distinct words after which the counts are written and the vocabulary is forgotten, so that memory stays flat.
    private static let vocabularyLimit = 65_536
    /// Bytes that are analyzed at a time, so that the tokens of a large article do not all stand in memory at once.
    private static let chunkBytes = 1 << 16

    private var analyzer: Analyzer
    private var tokens: [Token] = []
    /// By term id: the change, and the number of the last text that held it.
    private var changes: [(count: Int32, text: Int32)] = []
    /// The terms that some text since the last write held.
    private var touched: [Int32] = []
    /// Texts so far.
    private var texts: Int32 = 0
    /// The number of the first text since the last write.
    private var first: Int32 = 1

    /// Nothing has changed.
    init(language: Language) { analyzer = Analyzer(language: language) }

    /// Whether it is time to write the counts.
    var isFull: Bool { texts == .max || analyzer.vocabulary.count > TermChanges.vocabularyLimit }

    /// Whether some text was counted since the last write.
    var hasChanges: Bool { !touched.isEmpty }

    /// Counts each distinct term of a text once: 1 for an article that comes, -1 for one that goes.
    ///
    /// Stop words count for nothing, and neither do terms after the first ``LedeText/Limits/termsPerArticle``. Linear in
    /// the number of bytes.
    func count(_ text: Span<UInt8>, by sign: Int32) {
        texts += 1
        var tokens: [Token] = []
        swap(&tokens, &self.tokens)
        var start = 0
        var left = Limits.termsPerArticle
        while start < text.count, left > 0 {
            let end = TermChanges.chunkEnd(text, from: start, to: text.count)
            tokens.removeAll(keepingCapacity: true)
            analyzer.analyze(text, in: start..<end, into: &tokens)
            countTokens(tokens.span, by: sign, &left)
            start = end
        }
        swap(&tokens, &self.tokens)
    }

    /// Counts the terms of some tokens that the text did not hold before, at most as many as are left.
    private func countTokens(_ tokens: Span<Token>, by sign: Int32, _ left: inout Int) {
        var changes: [(count: Int32, text: Int32)] = []
        swap(&changes, &self.changes)
        while changes.count < analyzer.vocabulary.count { changes.append((0, 0)) }
        for i in 0..<tokens.count where !tokens[i].traits.contains(.stopWord) {
            let term = Int(tokens[i].term)
            guard changes[term].text != texts else { continue }
            guard left > 0 else { break }
            left -= 1
            if changes[term].text < first { touched.append(tokens[i].term) }
            changes[term].text = texts
            changes[term].count += sign
        }
        swap(&changes, &self.changes)
    }

    /// Where a part of a text may end without cutting a token: after a space or line end, which no token holds.
    ///
    /// Where none comes for as long as a part is, it ends at any character, so that text without spaces is no more at a
    /// time.
    static func chunkEnd(_ text: Span<UInt8>, from start: Int, to limit: Int) -> Int {
        var end = min(start + chunkBytes, limit)
        let last = min(end + chunkBytes, limit)
        while end < last, text[end - 1] != 0x20, text[end - 1] != 0x0A { end += 1 }
        while end > start, end < limit, text[end].isContinuation { end -= 1 }
        return end
    }

    /// Writes the changes and begins anew.
    func write(to terms: TermTable) throws(CorpusError) {
        try writeSorted(analyzer.vocabulary, to: terms)
        discard()
    }

    private func writeSorted(_ vocabulary: Vocabulary, to terms: TermTable) throws(CorpusError) {
        var keys: [(prefix: UInt64, term: Int32)] = []
        keys.reserveCapacity(touched.count)
        for term in touched where changes[Int(term)].count != 0 {
            keys.append((vocabulary.withBytes(of: term, TermChanges.prefix), term))
        }
        keys.sort { a, b in
            if a.prefix != b.prefix { return a.prefix < b.prefix }
            return vocabulary.bytes(of: a.term).lexicographicallyPrecedes(vocabulary.bytes(of: b.term))
        }
        let sorted = keys.map {
            (range: vocabulary.range(of: $0.term), count: Optional(Int64(changes[Int($0.term)].count)))
        }
        try vocabulary.withAllBytes { terms.add(sorted, in: $0) }.get()
    }

    /// The first eight bytes of a term as a number that sorts as they do.
    static func prefix(_ bytes: Span<UInt8>) -> UInt64 {
        var prefix: UInt64 = 0
        for i in 0..<8 { prefix = prefix << 8 | (i < bytes.count ? UInt64(bytes[i]) : 0) }
        return prefix
    }

    /// Forgets the changes, because they are written or because the transaction came to nothing.
    func discard() {
        for term in touched { changes[Int(term)].count = 0 }
        touched.removeAll(keepingCapacity: true)
        first = texts + 1
        guard isFull || texts > .max / 2 else { return }
        analyzer.trim(toTerms: 0)
        changes.removeAll()
        tokens = []
        (texts, first) = (0, 1)
    }
}

/// The table of document frequencies, as the target of changes.
struct TermTable {
    private let database: Database
    /// Adds to the frequency of one term, and of ``rows`` terms, which is half the work for each of them.
    private let upsert: Statement
    private let upsertRows: Statement
    private let remove: Statement
    private static let rows = 16

    /// The table of a database, which may be one that holds nothing but this table.
    init(_ database: Database) throws(CorpusError) {
        self.database = database
        upsert = try database.statement(TermTable.upsert(1))
        upsertRows = try database.statement(TermTable.upsert(TermTable.rows))
        remove = try database.statement("DELETE FROM term WHERE term = ?1 AND df <= 0")
    }

    private static func upsert(_ rows: Int) -> String {
        let values = repeatElement("(?, ?)", count: rows).joined(separator: ", ")
        return "INSERT INTO term(term, df) VALUES \(values) ON CONFLICT(term) DO UPDATE SET df = df + excluded.df"
    }

    /// Adds numbers of documents, which may be negative, to the frequencies of terms; at 0 a term goes.
    ///
    /// - Parameters:
    ///   - changes: the terms, in the order of the table, which is the fastest one.
    ///   - bytes: where their bytes stand.
    func add(_ changes: [(range: Range<Int>, count: Int64?)], in bytes: Span<UInt8>) -> Result<Void, CorpusError> {
        var start = 0
        while start < changes.count {
            let count = changes.count - start < TermTable.rows ? 1 : TermTable.rows
            let rows = changes[start..<start + count]
            var result = (count == 1 ? upsert : upsertRows).run(terms: rows, in: bytes)
            for row in rows where row.count ?? 0 < 0 && result == SQLITE_DONE {
                result = remove.run(terms: [(row.range, nil)], in: bytes)
            }
            guard result == SQLITE_DONE else { return .failure(database.error(result)) }
            start += count
        }
        return .success(())
    }
}
