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
    }

    private let opened: Mutex<Opened>
    let documentCount: Int

    /// Opens a corpus for reading.
    init(path: FilePath) throws {
        let corpus = try Process.reporting { try Corpus(path: path, access: .read) }
        documentCount = corpus.frequencies.documentCount
        opened = Mutex(Opened(corpus: corpus, repeated: nil))
    }

    /// The error of the last lookup that failed, which then found nothing; `nil` while all went well.
    var failure: CorpusError? {
        opened.withLock { $0.corpus.frequencies.failure ?? $0.corpus.associations.failure }
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
    func repeatedParagraphs() throws -> RepeatedParagraphs {
        try opened.withLock { opened in
            let known = try opened.repeated ?? opened.corpus.repeatedParagraphs()
            opened.repeated = known
            return known
        }
    }
}
