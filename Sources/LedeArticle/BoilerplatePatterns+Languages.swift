import LedeText

extension BoilerplatePatterns {
    private static let englishPatterns = LinePatterns([.english])

    /// The compiled phrases for a language, made at the first use.
    static func cached(for language: Language) -> LinePatterns {
        switch language.code {
        default: return englishPatterns
        }
    }
}
