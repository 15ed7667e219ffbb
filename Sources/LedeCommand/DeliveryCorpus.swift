import Lede

/// A corpus that digests are delivered from: open for writing, or for reading alone where it may not be written.
struct DeliveryCorpus {
    /// The corpus.
    private(set) var corpus: Corpus
    /// Whether it is open for reading alone.
    private(set) var isReadOnly: Bool
    private let path: FilePath
    private let isQuiet: Bool

    /// Opens the corpus that options mean; where there is none, none is made.
    ///
    /// - Throws: an exit code, after its message.
    init(_ database: DatabaseOptions, isQuiet: Bool) throws {
        path = try database.path().path
        self.isQuiet = isQuiet
        guard path.exists else {
            corpus = try database.openForReading()
            isReadOnly = true
            return
        }
        do {
            corpus = try Corpus(path: path, access: .write)
            isReadOnly = false
            try DeliveryLock.take(on: path)
        } catch let error as CorpusError {
            corpus = try DeliveryCorpus.read(path, after: error, isQuiet: isQuiet)
            isReadOnly = true
        }
    }

    /// Runs a closure that writes.
    ///
    /// - Returns: `nil` where the corpus may not be written.
    mutating func withPermission<Result>(_ body: (Corpus) throws -> Result) throws -> Result? {
        guard !isReadOnly else { return nil }
        do {
            return try body(corpus)
        } catch let error as CorpusError {
            corpus = try DeliveryCorpus.read(path, after: error, isQuiet: isQuiet)
            isReadOnly = true
            return nil
        }
    }

    /// Opens a corpus for reading, after an error which tells that it may not be written.
    private static func read(_ path: FilePath, after error: CorpusError, isQuiet: Bool) throws -> Corpus {
        guard error.isOfPermission else { throw Process.fail(error.description, ExitStatus(error)) }
        let corpus = try Process.reporting { try Corpus(path: path, access: .read) }
        if !isQuiet { Process.message(error.description + " The digest is not kept as delivered.") }
        return corpus
    }
}
