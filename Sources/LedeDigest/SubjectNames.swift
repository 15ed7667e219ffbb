import LedeText

/// Whom or what an article is about, as far as capital letters tell: the names of its headline, or without one of its first
/// words, that come again in it.
///
/// Two firms' results, two recalls, two matches of one evening are told in the same words; what parts them is who stands in
/// the headline, and that each report never names whom the other one is about.
struct SubjectNames {
    /// The names, each with the number of articles whose subject it is.
    private var names = TermVector()
    /// Those of them that do not always stand right behind another one: not the `Bank` of `Aldane Bank`, which may be
    /// another bank.
    private var free = TermVector()
    /// The figures that tell events apart, of headlines and leads.
    private var figures = TermVector()

    /// The share of the subject's names in another report up to which that one is about somebody else: a third is the town
    /// or the league that both name beside it.
    private static let mostShared = 0.4

    /// The subject of nothing.
    init() {}

    /// The subject of an article.
    ///
    /// - Parameters:
    ///   - mentions: what the article has of it.
    ///   - isName: whether a term is never written small in any article that may be compared: at the beginning of a
    ///     sentence every word has a capital.
    fileprivate init(_ mentions: SubjectMentions, where isName: (Int32) -> Bool) {
        var count: [Int32: Int] = [:]
        var proper: Set<Int32> = []
        for mention in mentions.names where isName(mention.term) {
            count[mention.term, default: 0] += 1
            if mention.isProper { proper.insert(mention.term) }
        }
        let subject = proper.filter { count[$0, default: 0] > 1 }
        let free = Set(
            mentions.names.lazy.filter { subject.contains($0.term) && !subject.contains($0.before) }.map(\.term))
        names = SubjectNames.vector(subject)
        self.free = SubjectNames.vector(free)
        figures = SubjectNames.vector(mentions.figures)
    }

    private static func vector(_ terms: Set<Int32>) -> TermVector {
        TermVector(terms: terms.sorted(), weights: [Double](repeating: 1, count: terms.count))
    }

    /// Adds what some articles are about, or with a factor of -1 takes it away.
    mutating func add(_ other: SubjectNames, times factor: Double) {
        names.add(other.names, times: factor, droppingBelow: 0)
        free.add(other.free, times: factor, droppingBelow: 0)
        figures.add(other.figures, times: factor, droppingBelow: 0)
    }

    /// Whether articles are about somebody else than others: both have subjects, neither names that of the other, and
    /// their leads share no figure.
    ///
    /// - Parameters:
    ///   - terms: all terms of the articles.
    ///   - otherTerms: all terms of the others.
    func differs(from other: SubjectNames, _ terms: TermVector, _ otherTerms: TermVector) -> Bool {
        !names.terms.isEmpty && !other.names.terms.isEmpty
            && share(in: otherTerms) <= SubjectNames.mostShared && other.share(in: terms) <= SubjectNames.mostShared
            && !figures.terms.contains { other.figures.has($0) }
    }

    /// The share of the names that some terms hold.
    private func share(in terms: TermVector) -> Double {
        var held = 0.0
        for (name, weight) in zip(free.terms, free.weights) where terms.has(name) { held += weight }
        return held / names.weights.reduce(0, +)
    }
}

/// What an article has of names and figures that may tell what it is about.
struct SubjectMentions {
    /// A capitalized word of the beginning, where it stands in headline or text.
    fileprivate struct Name {
        var term: Int32
        /// The capitalized word right before it, -1 where there is none.
        var before: Int32
        /// Whether it is a name and not only a noun, in languages that write these with capitals too.
        var isProper: Bool
    }

    fileprivate var names: [Name] = []
    fileprivate var figures: Set<Int32> = []

    /// How many tokens make the beginning of a text without a headline.
    private static let openingTokens = 30

    /// Nothing, which no article is told from.
    init() {}

    /// Finds the names and figures of an article: linear in its tokens.
    ///
    /// - Parameters:
    ///   - title: the headline.
    ///   - titleTokens: its tokens.
    ///   - text: the text.
    ///   - tokens: its tokens.
    ///   - lead: how many of these make the lead.
    ///   - calendar: the terms of days and months, which name nobody.
    ///   - placeWords: where all nouns have capitals, the words behind which one is a name (`in Oberkessel`); else none.
    init(
        title: Span<UInt8>, _ titleTokens: Span<Token>, text: Span<UInt8>, _ tokens: Span<Token>, lead: Int,
        besides calendar: Set<Int32>, placeWords: Set<Int32>
    ) {
        var opening: Set<Int32> = []
        if titleTokens.count > 0 {
            SubjectMentions.findNames(title, titleTokens, besides: calendar, in: &opening)
        } else {
            let start = tokens.extracting(0..<min(SubjectMentions.openingTokens, tokens.count))
            SubjectMentions.findNames(text, start, besides: calendar, in: &opening)
        }
        if !opening.isEmpty {
            addMentions(of: opening, title, titleTokens, placeWords)
            addMentions(of: opening, text, tokens, placeWords)
        }
        addFigures(title, titleTokens)
        addFigures(text, tokens.extracting(0..<min(lead, tokens.count)))
    }

    private static func isCapitalized(_ token: Token) -> Bool {
        token.traits.contains(.capitalized) && !token.traits.contains(.stopWord)
    }

    /// The capitalized words among some tokens, but for those with a full stop in them and other abbreviations, which stand
    /// for names that others write in full.
    private static func findNames(
        _ bytes: Span<UInt8>, _ tokens: Span<Token>, besides calendar: Set<Int32>, in found: inout Set<Int32>
    ) {
        for k in 0..<tokens.count {
            let token = tokens[k]
            guard isCapitalized(token), !calendar.contains(token.term) else { continue }
            var letters: [UInt8] = []
            for i in Int(token.start)..<Int(token.end) { letters.append(bytes[i]) }
            let word = String(decoding: letters, as: UTF8.self)
            if word != word.uppercased(), !letters.contains(UInt8(ascii: ".")) { found.insert(token.term) }
        }
    }

    private mutating func addMentions(
        of opening: Set<Int32>, _ bytes: Span<UInt8>, _ tokens: Span<Token>, _ placeWords: Set<Int32>
    ) {
        for k in 0..<tokens.count {
            let token = tokens[k]
            guard SubjectMentions.isCapitalized(token), opening.contains(token.term) else { continue }
            var name = Name(term: token.term, before: -1, isProper: placeWords.isEmpty)
            if k > 0, token.start == tokens[k - 1].end + 1, bytes[Int(token.start) - 1] == UInt8(ascii: " ") {
                let before = tokens[k - 1]
                if SubjectMentions.isCapitalized(before) { name.before = before.term }
                // `von Haferhof` and `Versorger Brauck`, but `310 Millionen Euro`.
                var isCounted = false
                if k > 1 { isCounted = tokens[k - 2].traits.contains(.number) }
                if placeWords.contains(before.term) || name.before >= 0 && !isCounted { name.isProper = true }
            }
            names.append(name)
        }
    }

    /// Figures of three significant digits and more, but for years: smaller ones and round ones are shared by chance.
    private mutating func addFigures(_ bytes: Span<UInt8>, _ tokens: Span<Token>) {
        for k in 0..<tokens.count {
            let token = tokens[k]
            guard token.traits.contains(.number) else { continue }
            var digits: [UInt8] = []
            for i in Int(token.start)..<Int(token.end) {
                let byte = bytes[i]
                if byte.isASCIIDigit { digits.append(byte) }
            }
            let isYear =
                digits.count == 4 && token.end - token.start == 4
                && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
            let zero = UInt8(ascii: "0")
            let first = digits.firstIndex { $0 != zero } ?? digits.count
            let last = digits.lastIndex { $0 != zero } ?? first
            if last > first + 1, !isYear { figures.insert(token.term) }
        }
    }
}

extension ArticleTerms {
    /// What an article is about.
    ///
    /// - Parameter count: with how many of the articles, the first ones, it is compared.
    func subject(of article: Int, among count: Int) -> SubjectNames {
        SubjectNames(mentions[article]) { firstSmall[Int($0)] >= count }
    }
}
