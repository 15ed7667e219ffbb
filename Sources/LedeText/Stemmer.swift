/// Reduces the inflected forms of a word to one stem.
struct Stemmer: Sendable {
    /// The stemmer of a language, or `nil` where there is none.
    init?(for language: Language) {
        guard language == .english else { return nil }
    }

    /// Replaces a folded word by its stem.
    func stem(_ word: inout [UInt8]) { EnglishStemmer.stem(&word) }
}
