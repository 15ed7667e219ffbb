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
        /// A notice by itself, and no key word (see ``Phrase``).
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
        /// Begins a phrase that tells something wherever it stands.
        static let phrase = Kinds(rawValue: 524288)
        /// Begins a phrase that makes a notice of a sentence that begins with it.
        static let opening = Kinds(rawValue: 131072)
        /// Begins an answer: `because`, `yes`.
        static let answer = Kinds(rawValue: 262144)
        /// Stands before a rough number: `about`.
        static let estimate = Kinds(rawValue: 1_048_576)
        /// Who reads or writes a notice: `your`, `our`.
        static let reader = Kinds(rawValue: 2_097_152)
        /// Tells when, how long or how many: no key word.
        static let calendar = Kinds(rawValue: 4_194_304)
        /// Stands before where or when somebody said something: `in a statement`.
        static let setting = Kinds(rawValue: 8_388_608)
        /// A month as captions shorten it: `Aug`.
        static let shortMonth = Kinds(rawValue: 16_777_216)
        /// Points to a picture, in brackets or after a comma: `(pictured)`, `Merrin, pictured on Friday, said`.
        static let pictured = Kinds(rawValue: 65536)
        /// A title of address, which stands for somebody named before where no name follows: `bà`.
        static let address = Kinds(rawValue: 33_554_432)
        /// Points back behind what it belongs to: `này`, `tersebut`.
        static let pointer = Kinds(rawValue: 67_108_864)
        /// Makes another word of a title of address before it, or tells when or that nobody is meant of what points back
        /// behind it: `con` of `bà con`, `tuần` of `tuần này`.
        static let unpointed = Kinds(rawValue: 134_217_728)
        /// Behind a number, somebody of that age: `54-Jährige`.
        static let age = Kinds(rawValue: 268_435_456)
        /// A demonstrative that is an article before a noun.
        static let article = Kinds(rawValue: 536_870_912)
        /// Behind a span of time, tells a time by another one: `later`.
        static let relative = Kinds(rawValue: 1_073_741_824)
        /// Opens a clause or a phrase that stands before the sentence's own clause: `although`, `in`.
        static let subordinator = Kinds(rawValue: 2_147_483_648)
    }

    /// What a phrase of pages says about the sentence that holds it; ``CueWordLists`` describes them.
    enum Phrase: Sendable {
        /// It is a notice.
        case boilerplate
        /// It may be one.
        case notice
        /// It is one where it begins with the phrase and a colon or bar follows.
        case link
        /// It is one where it begins with the phrase.
        case opening
        /// It may tell who wrote the article: a verb or a profession.
        case author
        /// It is one where it is short, speaks to the reader and says nobody's words.
        case page
        /// It describes a picture where it ends with a date.
        case picture
        /// It points back where it begins with the phrase.
        case backReference
        /// It says that nobody knows or says.
        case unanswered
    }

    /// What the phrases of a sentence have shown so far.
    struct Suspicion {
        /// The number of the last phrase that may stand in an article, too; -1 for none.
        var phrase = -1
        /// Whether a profession of writers is named.
        var namesAuthor = false
        /// Whether something of a page is named, such as an inbox.
        var namesPage = false
        /// Whether somebody does what people do in captions.
        var mayShow = false
        /// Whether it begins with a phrase that points to what was said before.
        var pointsBack = false
    }

    /// The kinds by term id of the analyzer's vocabulary; the last ones are none, and so are those past the end.
    private(set) var kinds: [Kinds] = [[]]
    /// The terms of claims and charges, one after the other, and those of what denies them.
    private(set) var claims: Range<Int32> = 0..<0
    private(set) var denials: Range<Int32> = 0..<0
    /// Whether the language has words that point back behind the first one of a sentence.
    let hasPointers: Bool
    /// The terms of the phrases, one after the other, and how many bytes each word has (0: any number), since `signed up`
    /// is no `sign up`.
    private var phraseTerms: [Int32] = []
    private var phraseBytes: [Int32] = []
    private var phraseKinds: [Phrase] = []
    /// The last byte of each phrase.
    private var phraseLastBytes: [UInt8] = []
    /// Where each phrase begins in ``phraseTerms``, with the end of the last.
    private var phraseStarts: [Int] = [0]
    /// The last phrase that begins with each term, and the one before each phrase that begins with the same; -1 for none.
    private var lastPhrase: [Int32] = []
    private var earlierPhrase: [Int32] = []

    /// The cue words of the analyzer's language as terms of its vocabulary: make them anew when it is trimmed.
    init(analyzer: inout Analyzer) {
        guard let lists = CueWordLists.lists(for: analyzer.language) else {
            hasPointers = false
            return
        }
        hasPointers = lists.pointers.utf8CodeUnitCount + lists.ages.utf8CodeUnitCount > 0
        add(lists.pronouns, as: .pronoun, to: &analyzer)
        add(lists.demonstratives, as: .demonstrative, to: &analyzer)
        add(lists.weekdays, as: [.weekday, .time], to: &analyzer)
        add(lists.months, as: .month, to: &analyzer)
        add(lists.shortMonths, as: .shortMonth, to: &analyzer)
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
        add(lists.answers, as: .answer, to: &analyzer)
        add(lists.settings, as: .setting, to: &analyzer)
        add(lists.estimates, as: .estimate, to: &analyzer)
        add(lists.readers, as: .reader, to: &analyzer)
        add(lists.calendar, as: .calendar, to: &analyzer)
        add(lists.addresses, as: .address, to: &analyzer)
        add(lists.pointers, as: .pointer, to: &analyzer)
        add(lists.unpointed, as: .unpointed, to: &analyzer)
        add(lists.ages, as: .age, to: &analyzer)
        add(lists.articles, as: .article, to: &analyzer)
        add(lists.relatives, as: .relative, to: &analyzer)
        add(lists.subordinators, as: .subordinator, to: &analyzer)
        addPhrases(lists.boilerplate, as: .boilerplate, to: &analyzer)
        addPhrases(lists.notices, as: .notice, to: &analyzer)
        addPhrases(lists.links, as: .link, to: &analyzer)
        addPhrases(lists.openings, as: .opening, to: &analyzer)
        addPhrases(lists.authors, as: .author, to: &analyzer)
        addPhrases(lists.pages, as: .page, to: &analyzer)
        addPhrases(lists.pictures, as: .picture, to: &analyzer)
        addPhrases(lists.backReferences, as: .backReference, to: &analyzer)
        addPhrases(lists.unanswered, as: .unanswered, to: &analyzer)
        claims = range(of: lists.claims, in: &analyzer)
        denials = range(of: lists.denials, in: &analyzer)
        kinds.append([])
    }

    /// The kinds of a term.
    @inline(__always)
    func kinds(of term: Int32) -> Kinds {
        Int(term) < kinds.count ? kinds[Int(term)] : []
    }

    /// What the tokens of a sentence say by themselves.
    struct Count {
        /// The kinds of all of them.
        var kinds: Kinds = []
        /// How many stand for the first or second person.
        var firstPersons = 0
        /// How many stand for somebody or something named before.
        var thirdPersons = 0
    }

    /// Counts the tokens of a sentence up to one that says more than its kind: where a phrase begins, a word that tells where
    /// somebody stands, or the first of all.
    ///
    /// In a function of its own, since the loop over most tokens of all articles needs the registers.
    ///
    /// - Parameters:
    ///   - tokens: those of the sentence.
    ///   - next: the first token to count, then the one after the last that was counted.
    /// - Returns: the kinds of that last one.
    @inline(never)
    func count(_ tokens: Span<Token>, from next: inout Int, _ count: inout Count) -> Kinds {
        let kindsOfTerms = kinds.span
        let past = kindsOfTerms.count - 1
        var k = next
        var all = count.kinds.rawValue
        var (first, third) = (0, 0)
        var last: UInt32 = 0
        let telling = Kinds.phrase.rawValue | Kinds.placement.rawValue
        while k < tokens.count {
            // Cue words came first into the vocabulary: most terms lie past them.
            last = kindsOfTerms[min(Int(tokens[k].term), past)].rawValue
            all |= last
            first &+= last & Kinds.firstPerson.rawValue == 0 ? 0 : 1
            third &+= last & Kinds.pronoun.rawValue == 0 ? 0 : 1
            k &+= 1
            if last & telling != 0 || k == 1 { break }
        }
        next = k
        count.kinds = Kinds(rawValue: all)
        count.firstPersons &+= first
        count.thirdPersons &+= third
        return Kinds(rawValue: last)
    }

    /// Fewest tokens of a sentence that may hold one phrase of notices and be none.
    private static let noticeTokens = 12
    /// Most tokens of a notice that is known by naming something of the page and speaking to the reader.
    static let pageNoticeTokens = 16

    /// Whether the phrases that begin at a token make a notice of its sentence.
    ///
    /// - Parameters:
    ///   - text: the bytes that the tokens point into.
    ///   - tokens: those of the article.
    ///   - index: the token's.
    ///   - sentence: the tokens of its sentence.
    ///   - suspicion: what the phrases before it have shown.
    func isNotice(
        _ text: Span<UInt8>, _ tokens: Span<Token>, at index: Int, of sentence: Range<Int>, suspicion: inout Suspicion
    ) -> Bool {
        let isFirst = index == sentence.lowerBound
        let term = Int(tokens[index].term)
        var candidate = term < lastPhrase.count ? Int(lastPhrase[term]) : -1
        while candidate >= 0 {
            let phrase = candidate
            candidate = Int(earlierPhrase[phrase])
            let pastPhrase = phraseStarts[phrase + 1]
            let end = index + pastPhrase - phraseStarts[phrase]
            // Its last term tells it from most.
            guard end <= sentence.upperBound, tokens[end - 1].term == phraseTerms[pastPhrase - 1],
                holds(tokens, phrase, at: index)
            else { continue }
            switch phraseKinds[phrase] {
            case .boilerplate: return true
            case .notice:
                if isFirst || sentence.count < CueWords.noticeTokens { return true }
                if suspicion.phrase >= 0, suspicion.phrase != phrase { return true }
                suspicion.phrase = phrase
            case .opening: if isFirst { return true }
            case .author:
                // Of one stem and length are `reporter` and `reported`.
                let last = text[Int(tokens[end - 1].end) - 1]
                if (last ^ phraseLastBytes[phrase]) & ~0x20 == 0 { suspicion.namesAuthor = true }
            case .page: suspicion.namesPage = true
            case .picture: suspicion.mayShow = true
            case .unanswered: break
            case .backReference: suspicion.pointsBack = suspicion.pointsBack || isFirst
            case .link: if isFirst, CueWords.isLabel(text, endingAt: Int(tokens[end - 1].end)) { return true }
            }
        }
        return false
    }

    /// Whether a sentence holds a phrase that says that nobody knows or says: asked only of what stands behind a question.
    func leavesOpen(_ tokens: Span<Token>, in sentence: Range<Int>) -> Bool {
        for index in sentence {
            let term = Int(tokens[index].term)
            var phrase = term < lastPhrase.count ? Int(lastPhrase[term]) : -1
            while phrase >= 0 {
                let end = index + phraseStarts[phrase + 1] - phraseStarts[phrase]
                if phraseKinds[phrase] == .unanswered, end <= sentence.upperBound, holds(tokens, phrase, at: index),
                    tokens[index].term == phraseTerms[phraseStarts[phrase]]
                {
                    return true
                }
                phrase = Int(earlierPhrase[phrase])
            }
        }
        return false
    }

    /// Whether a phrase stands at a token, word for word.
    private func holds(_ tokens: Span<Token>, _ phrase: Int, at index: Int) -> Bool {
        let range = phraseStarts[phrase]..<phraseStarts[phrase + 1]
        let (terms, bytes) = (phraseTerms.span.extracting(range), phraseBytes.span.extracting(range))
        let own = tokens.extracting(index..<index + range.count)
        var k = terms.count - 1
        // Its first term stands there: the others tell more.
        while k >= 0 {
            let token = own[k]
            guard token.term == terms[k], bytes[k] == 0 || token.end &- token.start == bytes[k] else { return false }
            k &-= 1
        }
        return true
    }

    /// Whether a colon or a bar follows what ends at an index.
    private static func isLabel(_ text: Span<UInt8>, endingAt index: Int) -> Bool {
        var i = index
        if i < text.count, text[i] == 0x20 { i += 1 }
        return i < text.count && (text[i] == UInt8(ascii: ":") || text[i] == UInt8(ascii: "|"))
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

    /// Adds words that no other list has, and gives their terms, one after the other.
    private mutating func range(of list: StaticString, in analyzer: inout Analyzer) -> Range<Int32> {
        let first = Int32(analyzer.vocabulary.count)
        add(list, as: [], to: &analyzer)
        return first..<Int32(analyzer.vocabulary.count)
    }

    private mutating func addPhrases(_ list: StaticString, as kind: Phrase, to analyzer: inout Analyzer) {
        let bytes = CueWords.bytes(of: list)
        var tokens: [Token] = []
        analyzer.analyze(bytes.span, in: 0..<bytes.count, into: &tokens)
        var start = 0
        while start < tokens.count {
            var end = start + 1
            while end < tokens.count, !CueWords.isParted(bytes, tokens[end - 1], tokens[end]) { end += 1 }
            let first = Int(tokens[start].term)
            let opens = kind == .opening || kind == .link || kind == .backReference
            if kind != .unanswered { mark(tokens[start].term, opens ? .opening : .phrase) }
            if end == start + 1, kind == .boilerplate || kind == .notice || kind == .link || kind == .opening {
                mark(tokens[start].term, .boilerplate)
            }
            while lastPhrase.count <= first { lastPhrase.append(-1) }
            earlierPhrase.append(lastPhrase[first])
            lastPhrase[first] = Int32(phraseKinds.count)
            for token in tokens[start..<end] {
                phraseTerms.append(token.term)
                // An apostrophe is written in several ways.
                let hasApostrophe = bytes[Int(token.start)..<Int(token.end)].contains(UInt8(ascii: "'"))
                phraseBytes.append(hasApostrophe ? 0 : token.end - token.start)
            }
            phraseKinds.append(kind)
            phraseLastBytes.append(bytes[Int(tokens[end - 1].end) - 1])
            phraseStarts.append(phraseTerms.count)
            start = end
        }
    }

    /// Whether a bar stands between two tokens.
    private static func isParted(_ bytes: [UInt8], _ a: Token, _ b: Token) -> Bool {
        var i = Int(a.end)
        while i < Int(b.start) {
            if bytes[i] == UInt8(ascii: "|") { return true }
            i += 1
        }
        return false
    }

    private static func bytes(of list: StaticString) -> [UInt8] {
        list.withUTF8Buffer { Array($0) }
    }
}
