import Lede
import Synchronization

/// The corpus that the threads of one run look things up in: what one of them asked for, the others need not read again.
///
/// One thread at a time reads, through one connection. Nobody writes through it, so the number of documents stays.
final class SharedCorpus: DocumentFrequencies, TermAssociations, Sendable {
    private struct Opened: ~Copyable {
        let corpus: Corpus
        /// What the sources repeat, read when it is asked for first.
        var repeated: RepeatedParagraphs?
        /// Why that could not be read, where it need not be.
        var failure: CorpusError?
    }

    private let opened: Mutex<Opened>
    let documentCount: Int

    /// Whether what cannot be read of it ends the run: whoever named it wants it to be used.
    let isRequired: Bool

    /// Opens a corpus for reading.
    ///
    /// - Throws: `CorpusError`.
    init(path: FilePath, isRequired: Bool) throws {
        let corpus = try Corpus(path: path, access: .read)
        self.isRequired = isRequired
        documentCount = corpus.frequencies.documentCount
        opened = Mutex(Opened(corpus: corpus, repeated: nil))
    }

    /// Runs a closure in which all that is looked up is of one state of the corpus.
    ///
    /// To begin and end a read for each article takes a good part of the time of its lookups. As long as this runs, other
    /// programs cannot clear the log that they write to: nothing in it should wait.
    func snapshot<Result>(_ body: () throws -> Result) rethrows -> Result {
        opened.withLock { $0.corpus.beginSnapshot() }
        defer { opened.withLock { $0.corpus.endSnapshot() } }
        return try body()
    }

    /// The error of the last lookup that failed, which then found nothing; `nil` while all went well.
    var failure: CorpusError? {
        opened.withLock { $0.corpus.frequencies.failure ?? $0.corpus.associations.failure ?? $0.failure }
    }

    /// Tells that summaries do without a corpus; one that is not there yet is no error.
    static func tellUnused(_ error: CorpusError, isQuiet: Bool) {
        guard !isQuiet || !error.isMissing else { return }
        Process.message("\(error.description) Summaries do without it.")
    }

    func documentFrequency(of term: Span<UInt8>) -> Int {
        opened.withLock { $0.corpus.frequencies.documentFrequency(of: term) }
    }

    func documentFrequencies(of ids: [Int32], in vocabulary: Vocabulary) -> [Int] {
        opened.withLock { $0.corpus.frequencies.documentFrequencies(of: ids, in: vocabulary) }
    }

    func associations(of query: Span<UInt8>, in language: Language) -> [AssociatedTerms] {
        opened.withLock { $0.corpus.associations.associations(of: query, in: language) }
    }

    /// The paragraphs that each source repeats in its articles of late.
    ///
    /// - Parameter source: the only one that this run asks for; `nil` for all, which are a few megabytes of texts to read.
    func repeatedParagraphs(of source: String?) throws -> RepeatedParagraphs {
        try opened.withLock { opened in
            if let known = opened.repeated { return known }
            var known = RepeatedParagraphs()
            do {
                known = try opened.corpus.repeatedParagraphs(of: source.map { [$0] })
            } catch let error as CorpusError where !isRequired {
                opened.failure = error
            }
            opened.repeated = known
            return known
        }
    }
}
