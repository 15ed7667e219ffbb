import LedeText

/// Tells what stands in front of the rest of an article that only subscribers may read, and what feeds and newsrooms set
/// below an article, where it takes the other lines to tell.
///
/// `Lee sin límites todos los artículos desde 1 € al mes.` is an offer on a page about a shipyard and may be news on one
/// about newspapers. So a line is an offer only where no other sentence speaks of prices or subscriptions.
enum OfferNotice {
    /// What such a line speaks of, beside ``ServiceNotice/Subjects``.
    struct Signs: OptionSet {
        let rawValue: UInt32
        /// All articles.
        static let everything = Signs(rawValue: 1)
        static let unlimited = Signs(rawValue: 1 << 1)
        /// Ending a subscription.
        static let cancel = Signs(rawValue: 1 << 2)
        /// Where a subscriber may read.
        static let reach = Signs(rawValue: 1 << 3)
        /// A week, a month, a year.
        static let period = Signs(rawValue: 1 << 4)
        /// What a reader is asked to do.
        static let invitation = Signs(rawValue: 1 << 5)
        /// Comments that are.
        static let closed = Signs(rawValue: 1 << 6)
        /// What a newsroom calls its work.
        static let journalism = Signs(rawValue: 1 << 7)
        /// The reader's support.
        static let backing = Signs(rawValue: 1 << 8)
        /// Artificial intelligence, and what a newsroom uses it for.
        static let machine = Signs(rawValue: 1 << 9)
        static let makes = Signs(rawValue: 1 << 10)
        /// An article, and that it stood somewhere.
        static let text = Signs(rawValue: 1 << 11)
        static let appeared = Signs(rawValue: 1 << 12)
        /// Advertisements that are not shown.
        static let advertisement = Signs(rawValue: 1 << 13)
        static let reading = Signs(rawValue: 1 << 14)
        /// A number beside a currency.
        static let money = Signs(rawValue: 1 << 15)
    }

    /// Most words of an offer, of a line beside one, and of one behind the last offer of a text; lines to one beside it.
    static let words = 24
    private static let besideWords = 12
    private static let behindWords = 10
    private static let besideReach = 3
    /// Most words of all that stands under the heading of an offer, and most lines from the heading to the offer.
    private static let sectionWords = 100
    private static let headingReach = 4
    /// Fewest words of a line that shows what an article is about.
    private static let articleWords = 8
    /// Most words of a line that says that comments are closed, of one that asks to read without advertisements, and of
    /// the others that a newsroom says of itself.
    private static let closedWords = 12
    private static let readingWords = 16
    private static let houseWords = 20

    /// Lines at the beginning and at the end of a text that are looked at.
    private static let firstLines = 3
    private static let lastLines = 6
    /// The subjects one of which such a line has, unless it has a price.
    private static let subjects: ServiceNotice.Subjects = [
        .address, .page, .subscription, .free, .price, .goOn, .comment, .device, .print, .us, .trial, .support,
        .articles,
    ]

    /// The signs of a line that speaks of some subjects.
    static func signs(_ text: Span<UInt8>, _ range: Range<Int>, _ subjects: ServiceNotice.Subjects) -> Signs {
        let hasMoney = holdsPrice(text, range)
        guard hasMoney || !subjects.isDisjoint(with: OfferNotice.subjects) else { return [] }
        let found = Signs(rawValue: stems.subjects(text, in: range))
        return hasMoney ? found.union(.money) : found
    }

    /// Whether a line with such signs is an offer where the article is about something else.
    static func isOffer(_ line: LineFeatures, _ subjects: ServiceNotice.Subjects, _ signs: Signs) -> Bool {
        guard line.words <= words else { return false }
        if signs.contains(.everything) {
            return !signs.isDisjoint(with: [.money, .unlimited, .reach, .invitation])
                || !subjects.isDisjoint(with: [.subscription, .free, .goOn, .address, .trial, .device])
        }
        if signs.contains(.unlimited) {
            return !signs.isDisjoint(with: [.money, .invitation])
                || !subjects.isDisjoint(with: [.subscription, .goOn, .price])
        }
        if signs.contains([.money, .period]) {
            return !line.isSentence || signs.contains(.invitation) || subjects.contains(.goOn)
        }
        return signs.contains([.period, .invitation]) && subjects.contains(.free)
    }

    /// Whether a line with such signs is what a newsroom says of itself, whatever the article is about.
    static func isOfHouse(_ line: LineFeatures, _ subjects: ServiceNotice.Subjects, _ signs: Signs) -> Bool {
        let count = line.words
        if subjects.contains(.comment), signs.contains(.closed), count <= closedWords { return true }
        if signs.contains([.journalism, .backing]), count <= houseWords { return true }
        if signs.contains([.machine, .makes, .text]), count <= houseWords,
            !subjects.isDisjoint(with: [.us, .page, .articles])
        {
            return true
        }
        if subjects.contains(.print), signs.contains([.text, .appeared]), count <= houseWords { return true }
        return signs.contains([.advertisement, .reading]) && count <= readingWords
    }

    /// Which lines of a text are notices of what the page offers.
    ///
    /// - Parameters:
    ///   - language: that of the article.
    ///   - isHeading: whether a line is a heading of a page, which stands as long as what is below it.
    ///   - isItem: whether a line is one of a list or table, which may be an offer, but no other notice.
    static func notices(
        _ text: Span<UInt8>, _ lines: [LineFeatures], _ language: Language,
        isHeading: (Int) -> Bool = { _ in false },
        isItem: (Int) -> Bool = { _ in false }
    ) -> [Bool] {
        var isNotice = [Bool](repeating: false, count: lines.count)
        var candidates: [Int] = []
        for (i, line) in lines.enumerated() where ServiceNotice.mayBeNotice(text, line) && !isHeading(i) {
            let subjects = ServiceNotice.subjects(text, line)
            let isItem = isItem(i)
            if !isItem, ServiceNotice.isNotice(text, line, subjects) {
                isNotice[i] = true
                continue
            }
            guard i < firstLines || i >= lines.count - lastLines, !line.kinds.contains(.speech) else { continue }
            let signs = signs(text, line.range, subjects)
            guard !signs.isEmpty, !ServiceNotice.holdsQuotation(text, line.range) else { continue }
            if !isItem, isOfHouse(line, subjects, signs) {
                isNotice[i] = true
            } else if isOffer(line, subjects, signs) {
                candidates.append(i)
            }
        }
        // Pages of all languages have the English one, whose words are among the phrases.
        if language != .english { markFeedFooter(text, lines, &isNotice) }
        guard !candidates.isEmpty, !isAboutOffers(text, lines, isNotice, candidates) else { return isNotice }
        for i in candidates { isNotice[i] = true }
        markBeside(text, lines, candidates, isHeading, &isNotice)
        return isNotice
    }

    /// Whether a sentence that is no offer itself, or the line above the first one, speaks of what offers speak of.
    private static func isAboutOffers(
        _ text: Span<UInt8>, _ lines: [LineFeatures], _ isNotice: [Bool], _ candidates: [Int]
    ) -> Bool {
        let offers = Set(candidates)
        let first = lines.firstIndex { $0.isProse } ?? 0
        return lines.indices.contains { i in
            guard !isNotice[i], !offers.contains(i), lines[i].words >= (i < first ? 4 : articleWords),
                lines[i].isSentence || i < first
            else { return false }
            // What stands right beside an offer is one of its lines.
            if lines[i].words <= besideWords, candidates.contains(where: { abs($0 - i) <= besideReach }) {
                return false
            }
            let subjects = ServiceNotice.Subjects(rawValue: ServiceNotice.stems.subjects(text, in: lines[i].range))
            if !subjects.isDisjoint(with: [.subscription, .trial]) { return true }
            let signs = signs(text, lines[i].range, .address)
            return !signs.isDisjoint(with: [.everything, .unlimited, .cancel]) || signs.contains([.money, .period])
        }
    }

    /// Marks short lines beside offers that speak of prices, too, and those behind the last one that end the text.
    private static func markBeside(
        _ text: Span<UInt8>, _ lines: [LineFeatures], _ offers: [Int], _ isHeading: (Int) -> Bool,
        _ isNotice: inout [Bool]
    ) {
        func isBeside(_ i: Int) -> Bool {
            guard !isHeading(i), lines[i].words <= besideWords, !lines[i].isSpeech, !lines[i].kinds.contains(.speech)
            else { return false }
            let signs = signs(text, lines[i].range, .address)
            return signs.contains(.cancel) || signs.contains([.money, .period])
        }
        for offer in offers {
            for step in [-1, 1] {
                var i = offer + step
                while lines.indices.contains(i), !isNotice[i], isBeside(i) {
                    isNotice[i] = true
                    i += step
                }
            }
        }
        guard let first = offers.first, let last = offers.last else { return }
        var section = last + 1..<lines.count
        var end = section.lowerBound
        // All that stands under the heading of an offer, to the end.
        if let heading = (max(0, first - headingReach)..<first).last(where: isHeading) {
            section = heading + 1..<lines.count
            end = heading
        }
        let mayEnd = section.lowerBound > last ? behindWords : words
        let isShort = section.allSatisfy { isNotice[$0] || isHeading($0) || lines[$0].words <= mayEnd }
        guard section.reduce(0, { $0 + lines[$1].words }) <= sectionWords, isShort else { return }
        let terms = terms(text, lines, isNotice, before: end)
        for i in section where !isNotice[i] && !lines[i].isSpeech {
            let own = WordHashes.words(text, in: lines[i].range, least: termBytes)
            isNotice[i] = !own.contains(where: terms.contains)
        }
    }

    /// Fewest bytes of a word that tells what an article is about.
    static let termBytes = 5

    /// The longer words of the lines before an index that are no notices.
    private static func terms(
        _ text: Span<UInt8>, _ lines: [LineFeatures], _ isNotice: [Bool], before end: Int
    ) -> Set<UInt64> {
        var out: Set<UInt64> = []
        for i in 0..<end where !isNotice[i] {
            out.formUnion(WordHashes.words(text, in: lines[i].range, least: termBytes))
        }
        return out
    }

    // MARK: - Prices

    /// Whether a number stands beside a currency.
    ///
    /// Linear in the bytes.
    static func holdsPrice(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i < range.upperBound {
            i += EightBytes.first(EightBytes.not(EightBytes.outside(text.eightBytes(at: i), 0x30...0x39)))
            guard i < range.upperBound else { return false }
            guard text[i].isASCIIDigit else { continue }
            if endsInCurrency(text, range.lowerBound..<i) { return true }
            while i < range.upperBound,
                text[i].isASCIIDigit || text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: ",")
            { i += 1 }
            let word = i < range.upperBound && text[i] == 0x20 ? i + 1 : i
            // The year or the number of something.
            guard word < range.upperBound else { return false }
            if currencies.contains(where: {
                text[word] | 0x20 == $0[0] | 0x20 && begins(text, word..<range.upperBound, with: $0)
            })
                || word + 2 < range.upperBound && isSign(text, word)
            {
                return true
            }
        }
        return false
    }

    /// Whether a sign of a currency ends a text, with or without a space behind it.
    private static func endsInCurrency(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        if end > range.lowerBound, text[end - 1] == 0x20 { end -= 1 }
        guard end > range.lowerBound else { return false }
        if text[end - 1] == UInt8(ascii: "$") { return true }
        if end - 2 >= range.lowerBound, text[end - 2] == 0xC2, text[end - 1] == 0xA3 || text[end - 1] == 0xA5 {
            return true
        }
        return end - 3 >= range.lowerBound && isSign(text, end - 3)
    }

    /// Whether one of the signs of currencies stands at an index: €, ₫, ₽ and others.
    private static func isSign(_ text: Span<UInt8>, _ i: Int) -> Bool {
        text[i] == 0xE2 && text[i + 1] == 0x82 && text[i + 2] >= 0xA0 && text[i + 2] <= 0xBF
    }

    private static func begins(_ text: Span<UInt8>, _ range: Range<Int>, with word: [UInt8]) -> Bool {
        guard range.count >= word.count else { return false }
        for k in word.indices {
            let byte = text[range.lowerBound + k]
            guard byte.asciiLowercased == word[k] else { return false }
        }
        return true
    }

    /// The names of currencies as they begin behind a number.
    private static let currencies = list(
        """
        euro|eur |dollar|usd|pound|pence|cent |cents|$|£|¢|franc|chf|frank|kronor|kroner|krone|krona|kr |kr.|zł|złot|kč|korun|\
        руб|р.|грн|гривен|гривн|đồng|đ |vnđ|vnd|tl |tl.|lira|円|元|원|ريال|درهم|دولار|جنيه|يورو|forint|ft |lei |rupee|real |reais
        """)

    // MARK: - Feeds

    /// Last lines of a text that may be it, and most words of one.
    private static let footerLines = 3
    private static let footerWords = 60

    /// Marks what WordPress sets under each item of a feed: `The post … appeared first on …`, in its translations.
    private static func markFeedFooter(_ text: Span<UInt8>, _ lines: [LineFeatures], _ isNotice: inout [Bool]) {
        for i in lines.indices.suffix(footerLines)
        where !isNotice[i] && lines[i].words <= footerWords && isFeedFooter(text, lines[i].range) {
            isNotice[i] = true
        }
    }

    /// Whether a line begins and goes on as one of the translations does.
    static func isFeedFooter(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for footer in footers where footer.opening.isEmpty || begins(text, range, with: footer.opening) {
            let behind = range.lowerBound + footer.opening.count..<range.upperBound
            for i in behind where text[i] == footer.rest[0] && begins(text, i..<range.upperBound, with: footer.rest) {
                return true
            }
        }
        return false
    }

    /// The words of each translation before the headline and behind it.
    private static let footers = list(
        """
        the post> appeared first on |der beitrag> erschien zuerst auf |l’article> est apparu en premier sur |\
        l'article> est apparu en premier sur |cet article> est apparu en premier sur |\
        la entrada> se publicó primero en |la entrada> apareció primero en |la entrada> aparece primero en |\
        el cargo> apareció primero en |el cargo> aparece primero en |l'articolo> proviene da |\
        l’articolo> proviene da |l'articolo> sembra essere il primo su |\
        l’articolo> sembra essere il primo su |o post> apareceu primeiro em |o post> aparece primeiro em |\
        o conteúdo> aparece primeiro em |o artigo> apareceu primeiro em |het bericht> verscheen eerst op |\
        artykuł> pochodzi z serwisu |Запись> впервые появил|Запись> появились сначала на |\
        Сообщение> появились сначала на |inlägget> dök först upp på |投稿>に最初に表示|bài viết> xuất hiện đầu tiên |\
        bài viết> xuất hiện trước tiên |indlægget> blev først udgivet |indlægget> dukkede først op |\
        innlegget> dukket først opp |příspěvek> se nejdříve objevil |artikkeli> julkaistiin ensimmäisen |\
        Запис> з'явився спочатку |articolul> apare prima dată |η ανάρτηση> εμφανίστηκε πρώτα |\
        > yazısı ilk önce 
        """
    ).map { (opening: Array($0.prefix { $0 != separator }), rest: Array($0.drop { $0 != separator }.dropFirst())) }

    private static let separator = UInt8(ascii: ">")

    /// The parts of a list, parted by `|`.
    private static func list(_ text: StaticString) -> [[UInt8]] {
        text.withUTF8Buffer { $0.split(separator: UInt8(ascii: "|")).map(Array.init) }
    }
}
