import LedeText

/// Captions and headings that end with a full stop and have no verb.
///
/// `The bridge at Tallow on Monday.` A verb may be any word, so none is looked for: each word has to be one that cannot be
/// a verb where it stands. Names and numbers, small words, and nouns right behind an article or a preposition:
/// `The men fight on Monday` has a word behind its noun. Of 78,247 sentences of news 21 are such lines, all headings.
enum VerblessLine {
    /// Tokens of one.
    static let tokens = 4...12
    /// Most bytes of one.
    static let bytes = 80

    /// Whether an English sentence that stands alone in its paragraph is a line without a verb.
    ///
    /// Linear in its bytes.
    ///
    /// - Parameters:
    ///   - text: the text that it stands in.
    ///   - tokens: its tokens, as many as ``tokens``.
    static func isOne(_ text: Span<UInt8>, _ tokens: Span<Token>) -> Bool {
        guard tokens.count > 0, !tokens[0].traits.isDisjoint(with: [.capitalized, .number]) else { return false }
        var before = Place.start
        var prepositions = 0
        for k in 0..<tokens.count {
            let token = tokens[k]
            let isName = !token.traits.isDisjoint(with: [.capitalized, .number])
            let word = SectionHeading.letters(text, Int(token.start)..<Int(token.end))
            let kind = kinds[word.first]
            // `At best I'm a five.`, `And that was a breakthrough.`
            if kind == .opening || k == 0 && kind == .preposition { return false }
            if isName, k > 0 {
                before = .name
                continue
            }
            switch kind {
            case .preposition:
                prepositions += 1
                before = .preposition
                continue
            case .determiner:
                before = before == .preposition ? .objectDeterminer : .determiner
                continue
            case .adjective where before.leadsToNoun: continue
            case .office where before == .name && text[Int(token.start) - 2] == UInt8(ascii: ","):
                before = .noun
                continue
            default: break
            }
            if isName {
                before = .name
                continue
            }
            guard before.leadsToNoun || before == .compound, word.last != 0x6564, !SectionHeading.isVerb(word.first)
            else { return false }
            before = before != .compound && before != .determiner && kind == .compound ? .compound : .noun
        }
        return prepositions > 0 && (before == .name || before == .noun || before == .compound)
    }

    /// What stands before a word.
    private enum Place {
        case start, name, preposition, determiner, noun
        /// A determiner behind a preposition.
        case objectDeterminer
        /// A noun behind a preposition that others stand behind: `at the town hall`.
        case compound

        var leadsToNoun: Bool { self == .preposition || self == .determiner || self == .objectDeterminer }
    }

    private enum Kind { case opening, preposition, determiner, adjective, compound, office }

    /// The kinds of words by their first letters.
    private static let kinds: [UInt64: Kind] = {
        var kinds: [UInt64: Kind] = [:]
        for (kind, list) in lists { for word in SectionHeading.words(list) { kinds[word] = kind } }
        return kinds
    }()

    private static let lists: [(Kind, StaticString)] = [
        // What begins sentences, or parts of them, without naming what is seen.
        (
            .opening,
            """
            i he she it they we you who that there this these those what here let don no not so but and if when while as \
            to why how where which yet or nor please thanks leave keep find make take get give let put see look think ask \
            try read master
            """
        ),
        (
            .preposition,
            """
            at in on outside near during with over under by from of inside behind beside above below along across \
            between before after around into through for and against off onto toward towards since until opposite among \
            amid
            """
        ),
        (
            .determiner,
            "the a an his her its their our two three four five six seven eight nine ten several"
        ),
        (
            .adjective,
            """
            old new first last main empty damaged former local young small large big top left right front back burnt \
            burned second third north south east west northern southern eastern western upper lower outer inner
            """
        ),
        // Who somebody is behind a comma.
        (
            .office,
            """
            mayor president minister chief captain owner director wife husband mother father son daughter sister brother \
            member chairman secretary founder coach manager governor chef farmer resident spokesman spokeswoman
            """
        ),
        (
            .compound,
            """
            town city county community village train railway bus school hospital football cricket rugby airport polling \
            construction shopping food farmers fish market rescue sports sport press conference news
            """
        ),
    ]
}
