/// The words of a language that say nothing of what a text is about.
public struct StopWords: Sendable {
    private let words: Set<[UInt8]>

    /// The list of a language; empty for one without a list.
    public init(for language: Language) {
        switch language.code {
        case "en": words = StopWords.set(English.stopWords)
        default: words = []
        }
    }

    /// Whether a folded word is in the list.
    public func contains(_ word: Span<UInt8>) -> Bool {
        guard !words.isEmpty else { return false }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(word.count)
        for i in 0..<word.count { bytes.append(word[i]) }
        return words.contains(bytes)
    }

    private static func set(_ list: StaticString) -> Set<[UInt8]> {
        list.withUTF8Buffer { buffer in
            Set(buffer.split(separator: UInt8(ascii: " ")).map { Array($0) })
        }
    }
}
