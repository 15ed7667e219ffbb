import CStemmer
import Synchronization

/// Reduces the inflected forms of a word to one stem.
///
/// English has a stemmer of its own (Porter2, which needs no call into C for most words); for the other languages it is
/// that of the Snowball project (libstemmer). It meets each form of a word once: the analyzer remembers what it gave.
struct Stemmer: Sendable {
    /// `nil` for English.
    private let snowball: SnowballStemmer?

    /// The stemmer of a language, or `nil` where there is none.
    init?(for language: Language) {
        if language == .english {
            snowball = nil
        } else if let name = Stemmer.algorithms[language.code], let stemmer = SnowballStemmer(name) {
            snowball = stemmer
        } else {
            return nil
        }
    }

    /// The stem of a folded word of ASCII letters and digits, or `nil` where it may be longer than the word.
    func stem(_ word: ShortWord) -> ShortWord? { snowball == nil ? EnglishStemmer.stem(word) : nil }

    /// Replaces a folded word, valid UTF-8, by its stem; one without a letter that can be stemmed stays as it is.
    func stem(_ word: inout [UInt8]) {
        if let snowball { snowball.stem(&word) } else { EnglishStemmer.stem(&word) }
    }

    /// The names of the algorithms by language.
    private static let algorithms = [
        "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "es": "spanish", "eu": "basque",
        "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian",
        "id": "indonesian", "it": "italian", "lt": "lithuanian", "nb": "norwegian", "ne": "nepali", "nl": "dutch",
        "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish", "ta": "tamil",
        "tr": "turkish", "yi": "yiddish",
    ]
}

/// A stemmer of libstemmer.
///
/// One may work on one word at a time and is shared by the copies of its analyzer, so a lock stands before it.
private final class SnowballStemmer: Sendable {
    /// A handle of libstemmer; it is touched under the lock alone.
    private struct Handle: @unchecked Sendable { let pointer: OpaquePointer }

    private let handle: Mutex<Handle>

    init?(_ algorithm: String) {
        guard let pointer = sb_stemmer_new(algorithm, "UTF_8") else { return nil }
        handle = Mutex(Handle(pointer: pointer))
    }

    deinit { handle.withLock { sb_stemmer_delete($0.pointer) } }

    func stem(_ word: inout [UInt8]) {
        handle.withLock { handle in
            let pointer = handle.pointer
            let stem = word.withUnsafeBufferPointer {
                sb_stemmer_stem(pointer, $0.baseAddress, Int32(clamping: $0.count))
            }
            // Without memory there is no stem, and the word stays as it is.
            guard let stem else { return }
            let count = Int(sb_stemmer_length(pointer))
            guard count > 0, count <= 2 * word.count + 8 else { return }
            word.replaceSubrange(0..., with: UnsafeBufferPointer(start: stem, count: count))
        }
    }
}
