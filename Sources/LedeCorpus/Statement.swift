import CSQLite
import LedeText

/// A compiled SQL statement of a ``Database``.
///
/// Parameters are counted from 1 and columns from 0, as SQLite counts them.
final class Statement {
    private var handle: OpaquePointer?
    private unowned let database: Database

    init(_ handle: OpaquePointer, of database: Database) {
        self.handle = handle
        self.database = database
    }

    deinit { finalize() }

    /// Frees the statement; what it returns repeats an error of the last step, which was thrown then.
    func finalize() {
        sqlite3_finalize(handle)
        handle = nil
    }

    // MARK: Parameters

    /// Binds an integer.
    func bind(_ value: Int64, at index: Int32) throws(CorpusError) {
        try database.check(sqlite3_bind_int64(handle, index, value))
    }

    /// Binds text, of which SQLite takes a copy.
    func bind(_ value: String, at index: Int32) throws(CorpusError) {
        // The destructor that is the number -1 asks for the copy; its C macro has no Swift form.
        let copy = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        let bytes = Array(value.utf8)
        let result = bytes.withUnsafeBufferPointer { Statement.bind(handle, index, $0, copy) }
        try database.check(result)
    }

    /// Binds text without a copy, or NULL: the bytes must stay where they are until the statement is reset.
    func bindInPlace(_ bytes: UnsafeBufferPointer<UInt8>?, at index: Int32) throws(CorpusError) {
        guard let bytes else { return try database.check(sqlite3_bind_null(handle, index)) }
        try database.check(Statement.bind(handle, index, bytes, nil))
    }

    private static func bind(
        _ handle: OpaquePointer?, _ index: Int32, _ bytes: UnsafeBufferPointer<UInt8>,
        _ destructor: sqlite3_destructor_type?
    ) -> Int32 {
        guard let base = bytes.baseAddress, bytes.count > 0 else { return sqlite3_bind_text(handle, index, "", 0, nil) }
        return base.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
            sqlite3_bind_text64(handle, index, $0, sqlite3_uint64(bytes.count), destructor, UInt8(SQLITE_UTF8))
        }
    }

    /// Binds terms, each with its number if it has one, runs the statement and resets it: the inner loop of an ingest,
    /// without throws and copies.
    ///
    /// - Parameters:
    ///   - terms: where each term stands.
    ///   - bytes: the bytes of all of them.
    /// - Returns: a result code, `SQLITE_DONE` for success.
    func run(terms: ArraySlice<(range: Range<Int>, count: Int64?)>, in bytes: Span<UInt8>) -> Int32 {
        bytes.withUnsafeBufferPointer { bytes in
            var index: Int32 = 1
            for (range, count) in terms {
                var result = Statement.bind(handle, index, UnsafeBufferPointer(rebasing: bytes[range]), nil)
                index += 1
                if let count, result == SQLITE_OK {
                    result = sqlite3_bind_int64(handle, index, count)
                    index += 1
                }
                guard result == SQLITE_OK else { return result }
            }
            let result = sqlite3_step(handle)
            let reset = sqlite3_reset(handle)
            return result == SQLITE_DONE && reset != SQLITE_OK ? reset : result
        }
    }

    /// Binds terms, and NULL to the parameters that are left, runs a statement whose rows say the number of a term and its
    /// count, and resets it: the inner loop of looking terms up.
    ///
    /// - Parameters:
    ///   - terms: where each term stands.
    ///   - bytes: the bytes of all of them.
    ///   - counts: takes the counts of those that have a row.
    ///   - first: where the count of the first term has its place.
    /// - Returns: a result code, `SQLITE_OK` for success.
    func lookUp(_ terms: [Range<Int>], in bytes: Span<UInt8>, into counts: inout [Int32], from first: Int) -> Int32 {
        bytes.withUnsafeBufferPointer { bytes in
            defer { sqlite3_reset(handle) }
            for index in 0..<Int(sqlite3_bind_parameter_count(handle)) {
                let result =
                    index < terms.count
                    ? Statement.bind(handle, Int32(index + 1), UnsafeBufferPointer(rebasing: bytes[terms[index]]), nil)
                    : sqlite3_bind_null(handle, Int32(index + 1))
                guard result == SQLITE_OK else { return result }
            }
            while true {
                let result = sqlite3_step(handle)
                guard result == SQLITE_ROW else { return result == SQLITE_DONE ? SQLITE_OK : result }
                let number = first + Int(sqlite3_column_int64(handle, 0))
                counts[number] = Int32(clamping: max(sqlite3_column_int64(handle, 1), 0))
            }
        }
    }

    // MARK: Rows

    /// Goes to the next row.
    ///
    /// - Returns: whether there is one.
    func step() throws(CorpusError) -> Bool {
        let result = sqlite3_step(handle)
        if result == SQLITE_ROW { return true }
        guard result == SQLITE_DONE else { throw database.error(result) }
        return false
    }

    /// Runs a statement that returns no rows, and makes it ready to run again.
    func run() throws(CorpusError) {
        defer { reset() }
        while try step() {}
    }

    /// Makes the statement ready to run again; what SQLite returns repeats an error of the last step.
    func reset() { sqlite3_reset(handle) }

    /// An integer of the row, 0 for NULL.
    func int(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    /// Calls a closure with text of the row, as it stands in the file: any bytes, empty for NULL.
    func withText<Result, Failure>(
        _ column: Int32, _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        guard let text = sqlite3_column_text(handle, column) else {
            return try body(UnsafeBufferPointer<UInt8>(start: nil, count: 0).span)
        }
        let count = Int(sqlite3_column_bytes(handle, column))
        return try body(UnsafeBufferPointer(start: text, count: count).span)
    }

    /// Whether a column is NULL.
    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

    /// Clean text of the row: anyone may have edited the file.
    func cleanText(_ column: Int32) -> [UInt8] { withText(column) { Scalars.clean($0).text } }

    /// Clean text of the row as a string, or `nil` for NULL.
    func string(_ column: Int32) -> String? {
        isNull(column) ? nil : String(decoding: cleanText(column), as: UTF8.self)
    }
}
