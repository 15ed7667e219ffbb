import LedeText

/// Words that tell something of a sentence whatever its subject: data by language, matched as the analyzer's terms.
struct CueWords: Sendable {
    /// The kinds of cue that a term may be; a term may be several.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt32
        /// Stands for somebody or something named before: `he`, `their`.
        static let pronoun = Kinds(rawValue: 1)
        /// Joins its sentence to the one before: `but`, `however`.
        static let connective = Kinds(rawValue: 2)
        /// Opens sentences that seldom carry the news, without pointing back: `there`, `because`.
        static let opener = Kinds(rawValue: 4)
        /// Says whose words these are: `said`, `according`.
        static let attribution = Kinds(rawValue: 8)
        /// A large or grave number: `million`, `killed`.
        static let magnitude = Kinds(rawValue: 16)
        /// First or second person: `we`, `you`.
        static let firstPerson = Kinds(rawValue: 32)
        /// Begins a boilerplate phrase.
        static let boilerplate = Kinds(rawValue: 64)
        /// A span of time, so that `this` before it points to no sentence: `week`, `year`.
        static let time = Kinds(rawValue: 128)
        /// Points to something said before: `this`, `those`.
        static let demonstrative = Kinds(rawValue: 256)
        /// A day of the week.
        static let weekday = Kinds(rawValue: 512)
        /// A month.
        static let month = Kinds(rawValue: 1024)
        /// A number in letters.
        static let number = Kinds(rawValue: 2048)
        /// Tells of what may be: `will`, `could`.
        static let modal = Kinds(rawValue: 4096)
        /// Denies: `not`, `never`.
        static let negation = Kinds(rawValue: 8192)
        /// The first, last or most of its kind: `first`, `largest`.
        static let superlative = Kinds(rawValue: 16384)
        /// Tells in brackets where somebody stands in a picture: `(left)`, `(top right)`.
        static let placement = Kinds(rawValue: 32768)
        /// Points to a picture, in brackets or after a comma: `(pictured)`, `Merrin, pictured on Friday, said`.
        static let pictured = Kinds(rawValue: 65536)
    }

    /// The kinds by term id of the analyzer's vocabulary; the last ones are none, and so are those past the end.
    private(set) var kinds: [Kinds] = [[]]
    /// The terms of the boilerplate phrases, one after the other.
    private var phraseTerms: [Int32] = []
    /// Where each phrase begins in ``phraseTerms``, with the end of the last.
    private var phraseStarts: [Int] = [0]

    /// The cue words of the analyzer's language as terms of its vocabulary: make them anew when it is trimmed.
    init(analyzer: inout Analyzer) {
        guard let lists = CueWordLists.lists(for: analyzer.language) else { return }
        add(lists.pronouns, as: .pronoun, to: &analyzer)
        add(lists.demonstratives, as: .demonstrative, to: &analyzer)
        add(lists.weekdays, as: [.weekday, .time], to: &analyzer)
        add(lists.months, as: .month, to: &analyzer)
        add(lists.numbers, as: .number, to: &analyzer)
        add(lists.modals, as: .modal, to: &analyzer)
        add(lists.negations, as: .negation, to: &analyzer)
        add(lists.superlatives, as: .superlative, to: &analyzer)
        add(lists.connectives, as: .connective, to: &analyzer)
        add(lists.openers, as: .opener, to: &analyzer)
        add(lists.attributions, as: .attribution, to: &analyzer)
        add(lists.magnitudes, as: .magnitude, to: &analyzer)
        add(lists.firstPersons, as: .firstPerson, to: &analyzer)
        add(lists.times, as: .time, to: &analyzer)
        add(lists.placements, as: .placement, to: &analyzer)
        add(lists.pictured, as: [.placement, .pictured], to: &analyzer)
        addPhrases(lists.boilerplate, to: &analyzer)
        kinds.append([])
    }

    /// The kinds of a term.
    @inline(__always)
    func kinds(of term: Int32) -> Kinds {
        Int(term) < kinds.count ? kinds[Int(term)] : []
    }

    /// Whether a boilerplate phrase begins at a token.
    func isBoilerplate(_ tokens: Span<Token>, at index: Int) -> Bool {
        for phrase in 0..<phraseStarts.count - 1 {
            let start = phraseStarts[phrase]
            let count = phraseStarts[phrase + 1] - start
            guard index + count <= tokens.count else { continue }
            var k = 0
            while k < count, tokens[index + k].term == phraseTerms[start + k] { k += 1 }
            if k == count { return true }
        }
        return false
    }

    private mutating func mark(_ term: Int32, _ kind: Kinds) {
        while kinds.count <= Int(term) { kinds.append([]) }
        kinds[Int(term)].formUnion(kind)
    }

    private mutating func add(_ list: StaticString, as kind: Kinds, to analyzer: inout Analyzer) {
        var tokens: [Token] = []
        let bytes = CueWords.bytes(of: list)
        analyzer.analyze(bytes.span, in: 0..<bytes.count, into: &tokens)
        for token in tokens { mark(token.term, kind) }
    }

    private mutating func addPhrases(_ list: StaticString, to analyzer: inout Analyzer) {
        let bytes = CueWords.bytes(of: list)
        var start = 0
        for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: "|") {
            var tokens: [Token] = []
            analyzer.analyze(bytes.span, in: start..<end, into: &tokens)
            start = end + 1
            guard let first = tokens.first else { continue }
            mark(first.term, .boilerplate)
            for token in tokens { phraseTerms.append(token.term) }
            phraseStarts.append(phraseTerms.count)
        }
    }

    private static func bytes(of list: StaticString) -> [UInt8] {
        list.withUTF8Buffer { Array($0) }
    }
}
