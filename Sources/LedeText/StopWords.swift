/// The words of a language that say nothing of what a text is about.
public struct StopWords: Sendable {
    let table: WordTable

    /// The list of a language; empty for one without a list.
    ///
    /// Takes a few microseconds.
    public init(for language: Language) {
        table = WordTable([(StopWords.list(of: language), 1)])
    }

    /// Whether a folded word is in the list.
    ///
    /// Expected constant time; allocates nothing.
    public func contains(_ word: Span<UInt8>) -> Bool { table.bits(of: word) != 0 }

    /// The same for a word that fitted.
    func contains(_ word: ShortWord) -> Bool { table.bits(of: word) != 0 }

    /// Words separated by single spaces; bigrams of characters for the scripts without spaces.
    private static func list(of language: Language) -> StaticString {
        switch language.code {
        case "en": English.stopWords
        case "de": German.stopWords
        case "fr": French.stopWords
        case "es": Spanish.stopWords
        case "it": Italian.stopWords
        case "nl": Dutch.stopWords
        case "pt": Portuguese.stopWords
        case "pl": Polish.stopWords
        case "da": Danish.stopWords
        case "sv": Swedish.stopWords
        case "nb": Norwegian.stopWords
        case "fi": Finnish.stopWords
        case "cs": Czech.stopWords
        case "sk": Slovak.stopWords
        case "tr": Turkish.stopWords
        case "el": Greek.stopWords
        case "ru": Russian.stopWords
        case "uk": Ukrainian.stopWords
        case "bg": Bulgarian.stopWords
        case "kk": Kazakh.stopWords
        case "ar": Arabic.stopWords
        case "fa": Persian.stopWords
        case "ur": Urdu.stopWords
        case "he": Hebrew.stopWords
        case "hi": Hindi.stopWords
        case "mr": Marathi.stopWords
        case "zh": Chinese.stopWords
        case "ja": Japanese.stopWords
        case "ko": Korean.stopWords
        case "vi": Vietnamese.stopWords
        case "id": Indonesian.stopWords
        case "hy": Armenian.stopWords
        default: ""
        }
    }
}
