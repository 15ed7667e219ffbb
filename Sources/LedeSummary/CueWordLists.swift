import LedeText

/// The cue words of one language, as lists of words separated by spaces.
struct CueWordLists: Sendable {
    /// See ``CueWords/Kinds/pronoun``.
    var pronouns: StaticString = ""
    /// See ``CueWords/Kinds/connective``.
    var connectives: StaticString = ""
    /// See ``CueWords/Kinds/attribution``.
    var attributions: StaticString = ""
    /// See ``CueWords/Kinds/magnitude``.
    var magnitudes: StaticString = ""
    /// See ``CueWords/Kinds/firstPerson``.
    var firstPersons: StaticString = ""
    /// Phrases that no sentence of an article holds, separated by `|`.
    var boilerplate: StaticString = ""

    /// The lists of a language, `nil` for one without.
    static func lists(for language: Language) -> CueWordLists? {
        switch language.code {
        case "en": return english
        default: return nil
        }
    }

    private static let english = CueWordLists(
        pronouns: "he she it they his her their its him them this that these those such",
        connectives: """
            but and so however also meanwhile then there still yet or because nor thus therefore moreover furthermore \
            nevertheless nonetheless instead otherwise besides
            """,
        attributions: "said says told added according",
        magnitudes: "percent cent million billion killed died dead",
        firstPersons: "i we you my our your us me",
        boilerplate: """
            javascript|subscribe|subscriber|log in|login|sign up|newsletter|cookies|all rights reserved|copyright|\
            click here|read more|terms of use|terms of service|privacy policy|advertisement|follow us|share this|\
            back to top|editor's note|email us|email this|reader mode|scroll down|watch the video|watch video|\
            contributed to this report|contributed to this story|associated press
            """)
}
