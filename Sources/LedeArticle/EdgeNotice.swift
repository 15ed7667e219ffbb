import LedeText

/// Tells what a page asks of its readers or offers them from the sentences that an article begins and ends with.
///
/// `Try us for ten days at no cost.` No list of phrases knows them all, and nothing parts them from the article where they
/// stand right above its first sentence. But they consist of few kinds of words: one to do something, *us* and *you*,
/// what a newsroom makes, a price, a time, an address. A short sentence at an edge that has three of them and hardly a
/// term of the article is the page's; so is one that begins with a writer whom the article does not name, or with the
/// label of a correction. Of 122,388 sentences of news 16 go, all of them such lines, and of 55,761, one a line, 25,
/// 21 of them such lines, captions or headlines.
struct EdgeNotice {
    /// What a word is where a page speaks to its readers.
    struct Kinds: OptionSet {
        let rawValue: UInt32
        /// The first word of what the reader is asked to do.
        static let verb = Kinds(rawValue: 1)
        /// What a newsroom makes: weighs two.
        static let press = Kinds(rawValue: 1 << 1)
        /// What else stands on a page.
        static let page = Kinds(rawValue: 1 << 2)
        /// Who makes it.
        static let us = Kinds(rawValue: 1 << 3)
        static let you = Kinds(rawValue: 1 << 4)
        /// A word that no term is told by.
        static let common = Kinds(rawValue: 1 << 5)
        static let free = Kinds(rawValue: 1 << 6)
        static let day = Kinds(rawValue: 1 << 7)
        static let network = Kinds(rawValue: 1 << 8)
        /// What such a sentence ends with: `now`, `here`.
        static let end = Kinds(rawValue: 1 << 9)
        /// What a subscription is paid by: `month`.
        static let unit = Kinds(rawValue: 1 << 10)
        /// What stands before it: `a`, `per`.
        static let each = Kinds(rawValue: 1 << 11)
        static let money = Kinds(rawValue: 1 << 12)
        static let hour = Kinds(rawValue: 1 << 13)
        /// What stands before the first word: `please`.
        static let polite = Kinds(rawValue: 1 << 14)
        static let this = Kinds(rawValue: 1 << 15)
        /// A verb that is a noun as well: what stands behind it tells.
        static let noun = Kinds(rawValue: 1 << 16)
        /// What stands behind a verb and not behind a noun.
        static let object = Kinds(rawValue: 1 << 17)
        /// What the label of a correction begins with.
        static let correction = Kinds(rawValue: 1 << 18)
        /// What a caption ends with: `…, seen in May`.
        static let seen = Kinds(rawValue: 1 << 19)
        /// Verbs of sentences that are no captions.
        static let finite = Kinds(rawValue: 1 << 20)
        static let be = Kinds(rawValue: 1 << 21)
        /// Who writes.
        static let office = Kinds(rawValue: 1 << 22)
        /// What a writer does.
        static let writes = Kinds(rawValue: 1 << 23)
        static let joined = Kinds(rawValue: 1 << 24)
        static let covered = Kinds(rawValue: 1 << 25)
        static let particle = Kinds(rawValue: 1 << 26)
        /// What a page calls its text: `this column`.
        static let own = Kinds(rawValue: 1 << 27)
        /// What has been done with that: `first appeared`, `was updated`.
        static let made = Kinds(rawValue: 1 << 28)
        /// What is sold for less: weighs two.
        static let offer = Kinds(rawValue: 1 << 29)
        /// What stands before the day when it ends.
        static let limit = Kinds(rawValue: 1 << 30)
        /// What stands before who made it.
        static let by = Kinds(rawValue: 1 << 31)
    }

    /// A word or number.
    struct Word {
        /// Of its bytes in lower case, eight at a step.
        var hash: UInt64 = 0
        var start: Int
        var end: Int
        var letters = 0
        var digits = 0
        var kinds: Kinds = []
        /// Whether it is one of the words of a pair, and whether the second.
        var isPaired = false
        var isSecond = false
        /// Bytes that wait for others, and how many there have been.
        private var waiting: UInt64 = 0
        private var bytes: UInt64 = 0

        init(at start: Int) { (self.start, end) = (start, start) }

        @inline(__always)
        mutating func append(_ byte: UInt8) {
            waiting |= UInt64(byte) &<< (8 &* (bytes & 7))
            bytes &+= 1
            if bytes & 7 == 0 { flush() }
        }

        /// Takes the bytes of a character.
        mutating func append(_ scalar: UInt32) {
            func append(_ shift: UInt32, _ mark: UInt32) {
                self.append(UInt8(truncatingIfNeeded: mark | scalar >> shift & 0x3F))
            }
            switch scalar {
            case ..<0x80: self.append(UInt8(scalar))
            case ..<0x800: self.append(UInt8(0xC0 | scalar >> 6))
            case ..<0x10000:
                self.append(UInt8(0xE0 | scalar >> 12))
                append(6, 0x80)
            default:
                self.append(UInt8(0xF0 | scalar >> 18 & 7))
                append(12, 0x80)
                append(6, 0x80)
            }
            if scalar >= 0x80 { append(0, 0x80) }
        }

        mutating func close(_ end: Int) {
            if bytes & 7 != 0 { flush() }
            self.end = end
        }

        private mutating func flush() {
            hash = ByteHash.step(hash, waiting)
            waiting = 0
        }
    }

    /// The words and pairs of words that the kinds are told by, each at the place of its hash or behind it.
    struct Table: Sendable {
        /// The higher bits of each hash, and below them the kinds.
        private let entries: [UInt64]
        private let mask: Int
        private static let kinds: UInt64 = 1 << 32 - 1

        /// Takes words parted by spaces; a hyphen stands between those of a pair.
        init(_ lists: [(Kinds, StaticString)]) {
            let size = 1 << 11  // room for nearly twice the words
            let mask = size - 1
            var entries = [UInt64](repeating: 0, count: size)
            for (kind, list) in lists {
                list.withUTF8Buffer { buffer in
                    let bytes = buffer.span
                    var first: UInt64 = 0
                    var hash: UInt64 = 0
                    var i = 0
                    while i < bytes.count {
                        // Zeros stand behind the last byte.
                        let eight = bytes.eightBytes(at: i)
                        let count = EightBytes.first(EightBytes.not(EightBytes.outside(eight, 0...UInt8(ascii: "-"))))
                        if count > 0 { hash = ByteHash.step(hash, eight & EightBytes.mask(count)) }
                        i &+= count
                        if count == 8, i < bytes.count { continue }
                        if i < bytes.count, bytes[i] == UInt8(ascii: "-") {
                            first = hash
                        } else {
                            let word = EdgeNotice.pair(first, hash)
                            var k = EdgeNotice.place(word) & mask
                            while entries[k] != 0, (entries[k] ^ word) & ~Table.kinds != 0 { k = (k &+ 1) & mask }
                            entries[k] = word & ~Table.kinds | entries[k] & Table.kinds | UInt64(kind.rawValue)
                            first = 0
                        }
                        hash = 0
                        i &+= 1
                    }
                }
            }
            (self.entries, self.mask) = (entries, mask)
        }

        func kinds(of hash: UInt64) -> Kinds {
            var i = EdgeNotice.place(hash) & mask
            while entries[i] != 0 {
                if (entries[i] ^ hash) & ~Table.kinds == 0 {
                    return Kinds(rawValue: UInt32(truncatingIfNeeded: entries[i] & Table.kinds))
                }
                i = (i + 1) & mask
            }
            return []
        }
    }

    /// The higher bits of a hash, which tell more than the others.
    @inline(__always)
    private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> 40) }
    /// The hash of two words, or of one behind nothing.
    @inline(__always)
    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        first == 0 ? second : (first ^ second >> 7) &* 0x9E37_79B9_7F4A_7C15 &+ second
    }

    /// Most words and characters of such a sentence, and most words of a question before it.
    private static let words = 2...24
    private static let length = 200
    private static let questionWords = 6
    /// Sentences of so many characters have a word that speaks to the reader or a number, or begin with a verb or a name.
    private static let shortLength = 60
    /// So many words at the beginning of others tell whether it is looked at.
    private static let tellingWords = 4
    /// Most words of one that names a day, and of a request that does.
    private static let dayWords = 12
    private static let requestDayWords = 16
    /// Fewest digits of a telephone number, and of one in a request.
    private static let phoneDigits = 9
    private static let calledDigits = 7
    /// Fewest letters of a term.
    private static let termLetters = 4
    /// The least weight of a notice, and that of one that may have a third of its terms in common with the article.
    private static let weight = 3
    private static let surely = 5
    /// The weight of a request that is one whatever it has in common with the article.
    private static let plainly = 6
    /// Bytes of the article in which its terms are looked for.
    private static let bytes = 6000

    /// Whether the words of the language are syllables: two of them are a term.
    private let hasSyllables: Bool

    /// For articles of a language; `nil` where its words are not known.
    init?(_ language: Language) {
        switch language.code {
        case "en": hasSyllables = false
        case "vi": hasSyllables = true
        default: return nil
        }
    }

    /// Whether the words of a sentence could be those of a notice, whatever stands in the article.
    func couldBe(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        if line.kinds.contains(.origin), line.isSentence, isOrigin(line, text) { return true }
        if isLabelledCorrection(line, text) { return true }
        guard line.isSentence, EdgeNotice.words.contains(line.words), line.length <= EdgeNotice.length, !line.isSpeech
        else { return false }
        // `Ada Moss writes about bees` says of nobody what he said.
        if line.kinds.contains(.speech), line.words > EdgeNotice.seenWords, !EdgeNotice.beginsWithName(line, text),
            !beginsWithWriter(line, text), !beginsAsNotice(line, text)
        {
            return false
        }
        if !hasSyllables, line.length >= EdgeNotice.shortLength, line.kinds.isDisjoint(with: [.address, .origin]),
            line.cues == 0, line.strongPhrases == 0, line.numbers == 0, line.stops < 2,
            !EdgeNotice.beginsWithName(line, text), !beginsWithWriter(line, text),
            !EdgeNotice.endsWithPicture(line, text)
        {
            var first = EdgeNotice.words(text, line.range, most: EdgeNotice.tellingWords)
            classify(&first)
            let kinds: Kinds = [.verb, .correction, .us, .this, .page, .press, .made, .seen]
            guard let word = first.first,
                !word.kinds.isDisjoint(with: kinds) || first.contains(where: { $0.kinds.contains(.press) })
            else { return false }
        }
        let isQuoted = ServiceNotice.holdsQuotation(text, line.range)
        guard !isQuoted || endsInTitle(line, text) else { return false }
        let words = words(of: line, text)
        let form = form(of: words, text)
        if isQuoted {
            // `Ada Moss is the author of “The Long Quay.”`, `This article appeared in print as “The Long Quay.”`
            switch form {
            case .writer, .origin: return true
            default: return false
            }
        }
        switch form {
        case .none: return false
        case .writer: return true
        // `Clarification: The council says that`
        default:
            return !line.kinds.contains(.speech) || isCorrection(words, text) || beginsAsNotice(line, text)
        }
    }

    /// Whether a sentence begins with a name and ends with a quotation mark, and says of nobody what he said.
    private func endsInTitle(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard !line.kinds.contains(.speech), EdgeNotice.beginsWithName(line, text) || beginsWithOwn(line, text)
        else { return false }
        return ServiceNotice.holdsQuotation(text, line.range.suffix(EdgeNotice.markBytes))
    }

    /// Whether a line begins with what a page calls its text: `This article`.
    private func beginsWithOwn(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.opening == .capital, text[line.range.lowerBound] == UInt8(ascii: "T") else { return false }
        var words = EdgeNotice.words(text, line.range, most: 2)
        classify(&words)
        return words.first?.kinds.contains([.own, .this]) == true
    }

    /// Bytes at the end of a line in which a quotation mark and a full stop stand.
    private static let markBytes = 4

    /// Whether the label of a correction stands before a sentence of any length: `Correction: In “Bridge reopens” we gave`.
    func isLabelledCorrection(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.isSentence, line.wordsBeforeColon > 0, line.wordsBeforeColon <= EdgeNotice.labelWords,
            line.words <= EdgeNotice.correctionWords
        else { return false }
        // `Correction`, `Clarification`, `Amendment`, `Eds`, `Đính chính`: most lines with a colon begin with another letter.
        switch text[line.range.lowerBound] {
        case UInt8(ascii: "A"), UInt8(ascii: "C"), UInt8(ascii: "E"), 0xC4: break
        default: return false
        }
        return isCorrection(words(of: line, text), text)
    }

    /// Whether a sentence that could be a notice shares hardly a term with the article.
    ///
    /// Linear in the bytes of both; of the article some thousand bytes are looked at.
    func isForeign(_ line: LineFeatures, to article: [Range<Int>], _ text: Span<UInt8>) -> Bool {
        if line.kinds.contains(.origin), isOrigin(line, text) { return true }
        let words = words(of: line, text)
        switch form(of: words, text) {
        case .none: return false
        case .label: return true
        case .origin(let noun):
            guard let noun else { return true }
            return shared([noun], with: article, text) == 0
        case .writer(let names):
            let names = words[names].filter { $0.kinds.isDisjoint(with: [.particle, .object, .joined]) }
            return shared(names.map(\.hash), with: article, text) == 0
        case .request(let weight):
            let terms = terms(of: words)
            let asks = request(words, text).verb != nil
            // It may hold the headline: `Watch our video on the new bridge below.`
            if asks, weight >= EdgeNotice.plainly { return true }
            let all = terms.count + words.count { $0.isSecond }
            let most =
                weight >= EdgeNotice.surely ? all / 3 : asks || weight > EdgeNotice.weight ? (terms.count - 1) / 4 : 0
            return shared(terms, with: article, text) <= max(0, most)
        }
    }

    private static func hashes(_ list: StaticString) -> Set<UInt64> {
        list.withUTF8Buffer { buffer in
            Set(words(buffer.span, 0..<buffer.count, most: buffer.count).map(\.hash))
        }
    }

    /// Whether a part of a sentence tells of a text: what has been done with it, or what a newsroom makes.
    func tellsOfText(_ range: Range<Int>, _ text: Span<UInt8>) -> Bool {
        var words = EdgeNotice.words(text, range, most: EdgeNotice.words.upperBound)
        classify(&words)
        let kinds: Kinds = hasSyllables ? [.made, .press, .own] : [.made, .press]
        return words.contains { !$0.kinds.isDisjoint(with: kinds) }
    }

    /// Hashes of words that headlines leave out.
    private static let wordsOfSentences: Set<UInt64> = hashes(
        """
        the a an his her its their this that these those my our your he she it they we is was are were be been has have \
        had will would died said monday tuesday wednesday thursday friday saturday sunday
        """)

    /// Fewest terms of a sentence that an article tells once more, in English and in Vietnamese.
    private static let toldTerms = 3
    private static let toldPairs = 4

    /// How surely the lines between a headline and the article tell that it is one.
    enum HeadlineMark {
        case none
        /// Some line that is no sentence of the article.
        case some
        /// A byline, a date, or the headline once more.
        case sure
    }

    /// Whether an article tells as much of a sentence as of a headline: three of five terms, half of them where a line
    /// stands between, one where that tells it.
    func isTold(_ line: LineFeatures, in article: [Range<Int>], _ mark: HeadlineMark, _ text: Span<UInt8>) -> Bool {
        let terms = terms(of: words(of: line, text), without: [.us, .you, .common])
        let shared = shared(terms, with: article, text)
        switch mark {
        case .none:
            let least = hasSyllables ? EdgeNotice.toldPairs : EdgeNotice.toldTerms
            return shared >= least && shared * 5 >= terms.count * 3
        case .some: return shared > 1 && shared * (hasSyllables ? 3 : 2) >= terms.count
        case .sure: return shared > 0
        }
    }

    /// Whether an article tells as much of a sentence as of many headlines, and of many first sentences: half of its terms
    /// (a third in Vietnamese), one where a line stands between.
    func mayBeTold(_ line: LineFeatures, in article: [Range<Int>], _ mark: HeadlineMark, _ text: Span<UInt8>) -> Bool {
        guard !article.isEmpty else { return false }
        let terms = terms(of: words(of: line, text), without: [.us, .you, .common])
        let shared = shared(terms, with: article, text)
        return mark == .some ? shared > 0 : shared > 1 && shared * (hasSyllables ? 3 : 2) >= terms.count
    }

    /// Whether an English line has none of the small words that headlines leave out: `the`, `his`, `was`.
    func isTerse(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard !hasSyllables else { return false }
        return !EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.words.upperBound).contains {
            EdgeNotice.wordsOfSentences.contains($0.hash)
        }
    }

    /// How many of some terms stand in an article.
    private func shared(_ terms: [UInt64], with article: [Range<Int>], _ text: Span<UInt8>) -> Int {
        guard !terms.isEmpty else { return 0 }
        var isShared = [Bool](repeating: false, count: terms.count)
        // A bit for each term by its hash: most words are none of them.
        var bits = [UInt64](repeating: 0, count: 64)
        for term in terms { bits[Int(term >> 58)] |= 1 << (term >> 52 & 63) }
        var left = EdgeNotice.bytes
        for range in article where left > 0 {
            let range = range.lowerBound..<min(range.upperBound, range.lowerBound + left)
            left -= range.count
            var previous: UInt64 = 0
            for word in EdgeNotice.words(text, range, most: Int.max) {
                let term = hasSyllables ? EdgeNotice.pair(previous, word.hash) : word.hash
                previous = word.hash
                guard bits[Int(term >> 58)] >> (term >> 52 & 63) & 1 == 1 else { continue }
                for i in terms.indices where terms[i] == term { isShared[i] = true }
            }
        }
        return isShared.count { $0 }
    }

    /// Whether a sentence is a notice by its form, or more plainly than others.
    ///
    /// - Parameter isShort: whether the article is short beside it.
    func isPlain(_ line: LineFeatures, isShort: Bool, _ text: Span<UInt8>) -> Bool {
        if line.kinds.contains(.origin), isOrigin(line, text) { return true }
        switch form(of: words(of: line, text), text) {
        case .label, .origin(nil): return true
        case .request(let weight): return weight >= EdgeNotice.surely && !isShort
        case .writer: return !isShort
        default: return false
        }
    }

    /// What a sentence is that could be a notice.
    private enum Form {
        /// It asks or offers, and weighs so much.
        case request(Int)
        /// It is a correction or a caption by its form alone.
        case label
        /// It says where the text of the page comes from; it calls it by a word that articles speak of, too.
        case origin(UInt64?)
        /// It names there whom it describes as a writer.
        case writer(Range<Int>)
    }

    private func form(of words: [Word], _ text: Span<UInt8>) -> Form? {
        guard words.count > 1 else { return nil }
        if isCorrection(words, text) || isSeen(words, text) || tellsOfError(words) || pointsElsewhere(words, text)
            || regretsError(words, text) || saysWhere(words, text)
        {
            return .label
        }
        let origin = originOfText(words, text)
        if let origin { return origin }
        if isView(words, text) { return .request(EdgeNotice.weight) }
        let weight = weight(of: words, text)
        if weight.isAddressed, weight.whole >= EdgeNotice.weight { return .request(weight.whole) }
        let names = namesOfWriter(words, text)
        if names > 0 { return .writer(0..<names) }
        return namesOfCredit(words, text).map { .writer($0) }
    }

    /// Most words of the label of a correction, of the end of a caption, and of who somebody is.
    private static let labelWords = 4
    private static let correctionWords = 80
    private static let seenWords = 6
    private static let officeWords = 8
    private static let nameWords = 2...5

    /// Whether a label of corrections begins a line: `Clarification, 4 May: the bridge is in Tallow`.
    private func isCorrection(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard let first = words.first else { return false }
        if words.count > 3, words[1].kinds.contains(.correction), !words[1].kinds.contains(.finite),
            first.kinds.contains(.each),
            words[2].kinds.contains(.be), words[3].kinds.contains(.common)
        {
            return true  // `A correction was made`
        }
        // `We wrongly said`
        if !hasSyllables, words.count > 3, first.kinds.contains(.us), words[1].kinds.contains([.correction, .finite]) {
            return true
        }
        guard first.kinds.contains(.correction), !first.kinds.contains(.finite) else { return false }
        return (1..<min(words.count, EdgeNotice.labelWords + 1)).contains {
            text[words[$0].start - 1] == 0x20 && text[words[$0].start - 2] == UInt8(ascii: ":")
        }
    }

    /// Whether a line asks to read something that stands elsewhere, whose headline it may hold.
    ///
    /// `Watch Bridge reopens here.`, `Read Bridge reopens on The Courier.`
    private func pointsElsewhere(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard let last = words.last else { return false }
        if hasSyllables ? isTextOf(words, text) : isPageNumber(words, text) || isInPicture(words, text) { return true }
        guard words[0].kinds.contains(.verb) else { return false }
        if hasSyllables {
            return words[0].kinds.contains(.noun) && (last.kinds.contains(.end) || pointsToPaper(words, text))
        }
        guard isVerb(words, 0, text) else { return false }
        // `here` and `below`, not `now` and `today`
        if last.kinds.contains(.end), text[last.start] == UInt8(ascii: "h") || text[last.start] == UInt8(ascii: "b") {
            return true
        }
        guard words[0].letters == 4, text[words[0].start] | 0x20 == UInt8(ascii: "r"), !words[0].kinds.contains(.noun),
            words.count > EdgeNotice.headlineWords + 1, isCapital(words[1], text)
        else { return false }
        let end = words.suffix(EdgeNotice.publicationWords)
        guard let object = end.lastIndex(where: { $0.kinds.contains(.object) }) else { return false }
        let name = end[object...].dropFirst()
        return !name.isEmpty && name.allSatisfy { isCapital($0, text) }
    }

    /// Whether a headline and the name of a paper stand behind `đọc` or `xem`: `Đọc Phà trở lại trên Báo Ven Biển`.
    private func pointsToPaper(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard words.count > EdgeNotice.headlineWords + 1, let at = words.lastIndex(where: { !isUpper($0, text) }),
            at > EdgeNotice.headlineWords, at < words.count - 1, words[at].kinds.isEmpty || !words[at].isPaired,
            text[words[at].start] == UInt8(ascii: "t"), words[at].letters == 3 || words[at].letters == 4
        else { return false }
        return isUpper(words[1], text)
            || words[1...].prefix(EdgeNotice.headlineWords).contains { $0.kinds.contains(.own) }
    }

    /// Whether a line says of a headline whose text it is: `… là bài viết của Hồng Vân`.
    private func isTextOf(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard words.count > EdgeNotice.headlineWords + 4, let of = words.lastIndex(where: { !isUpper($0, text) }),
            of > EdgeNotice.headlineWords + 2, of < words.count - 1, words[of].letters == 3,
            text[words[of].start] == UInt8(ascii: "c")
        else { return false }
        return words[of - 1].isSecond && words[of - 1].kinds.contains(.own) && words[of - 3].letters == 2
            && text[words[of - 3].start] == UInt8(ascii: "l")
    }

    /// Whether a word begins with a capital of Vietnamese.
    private func isUpper(_ word: Word, _ text: Span<UInt8>) -> Bool {
        let first = text[word.start]
        guard first >= 0x80 else { return first.isASCIIUppercase }
        guard word.start + 2 < text.count else { return false }
        let second = text[word.start + 1]
        switch first {
        case 0xC3: return second < 0x9F
        case 0xC4: return second == 0x90
        case 0xC6: return second == 0xA0 || second == 0xAF
        case 0xE1: return text[word.start + 2] & 1 == 0
        default: return false
        }
    }

    /// Whether the number of a page ends a line: `More letters are on page 4`.
    private func isPageNumber(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard words.count > 3, let last = words.last, last.digits > 0, last.digits < 4 else { return false }
        let page = words[words.count - 2]
        return page.letters == 4 && page.kinds.contains(.page) && text[page.end - 2] == UInt8(ascii: "g")
    }

    /// Whether the last bytes of a line are those of `picture.`, `photo.` or `image.`: few lines end so.
    private static func endsWithPicture(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        let end = line.range.upperBound
        guard line.range.count > 4, text[end - 1] == UInt8(ascii: ".") else { return false }
        switch (text[end - 4], text[end - 3], text[end - 2]) {
        case (UInt8(ascii: "u"), UInt8(ascii: "r"), UInt8(ascii: "e")),
            (UInt8(ascii: "o"), UInt8(ascii: "t"), UInt8(ascii: "o")),
            (UInt8(ascii: "a"), UInt8(ascii: "g"), UInt8(ascii: "e")):
            return true
        default: return false
        }
    }

    /// Most words behind `in this` at the end of a caption.
    private static let pictureWords = 3

    /// Whether a line ends with the picture that it describes: `…, in this file picture`.
    private func isInPicture(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        // `in this image taken from a film`
        let picture: Kinds = [.press, .page]
        if words.indices.dropFirst(2).contains(where: {
            words[$0].kinds.contains(picture) && words[$0].isPaired && !words[$0].isSecond && words[$0].letters == 4
                && text[words[$0].start] == UInt8(ascii: "t") && isIn(words[$0 - 1], text)
        }) {
            return true
        }
        guard let last = words.last, !last.kinds.isDisjoint(with: picture) else { return false }
        let end = words.suffix(EdgeNotice.pictureWords + 1)
        guard let this = end.lastIndex(where: { $0.kinds.contains(.this) }), this > 1 else { return false }
        return isIn(words[this - 1], text)
            && (last.kinds.contains(picture) || text[words[this - 2].end] == UInt8(ascii: ","))
    }

    /// Whether a line tells of an error in the text of the page.
    ///
    /// `A figure in this report was wrong at first.`
    private func tellsOfError(_ words: [Word]) -> Bool {
        guard words.contains(where: { $0.kinds.contains([.correction, .finite]) }) else { return false }
        return words.indices.dropLast().contains { i in
            words[i].kinds.contains([.own, .this])
                || words[i].kinds.contains(.this) && !words[i + 1].kinds.isDisjoint(with: [.own, .press, .page])
        }
    }

    /// Most words before `regret` and in the whole line.
    private static let wordsBeforeRegret = 5
    private static let regretWords = 14

    /// Whether we, or a name, regret an error now, as `The Courier regrets the error` does.
    private func regretsError(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard words.count <= EdgeNotice.regretWords,
            let regret = words.prefix(EdgeNotice.wordsBeforeRegret + 1).firstIndex(where: {
                $0.kinds.contains([.correction, .verb])
            }), words[(regret + 1)...].contains(where: { $0.kinds.contains([.correction, .finite]) })
        else { return false }
        return words[..<regret].allSatisfy {
            isCapital($0, text) || !$0.kinds.isDisjoint(with: [.us, .be, .finite])
        }
    }

    /// What the captions of several pictures begin with.
    private static let places: Set<UInt64> = hashes("above below left right top bottom clockwise")

    /// Whether a line says where in a picture something is, before a colon.
    ///
    /// `Left to right: Ada Moss and Pia Holm.`
    private func saysWhere(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard !hasSyllables, text[words[0].start] < UInt8(ascii: "a"), EdgeNotice.places.contains(words[0].hash)
        else { return false }
        guard
            let last = words.indices.prefix(EdgeNotice.labelWords).first(where: {
                words[$0].end < text.count && text[words[$0].end] == UInt8(ascii: ":")
            })
        else { return false }
        // `Below the pier: mud and stones.`
        return EdgeNotice.places.contains(words[last].hash)
    }

    /// Whether a line says when it was seen, and nothing that happened: `The back of the hall, seen in May`.
    private func isSeen(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        for i in words.indices.reversed().prefix(EdgeNotice.seenWords + 1) where words[i].kinds.contains(.seen) {
            guard i > 1, i + 1 < words.count, text[words[i].start - 2] == UInt8(ascii: ",") else { return false }
            return !words[..<i].contains { isFinite($0, text) }
        }
        return false
    }

    /// Whether a line only says what there is to be seen.
    ///
    /// `The view from the bridge, where people waited.`
    private func isView(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard !hasSyllables,
            words.prefix(2).contains(where: { $0.kinds.contains(.seen) && $0.isPaired && !$0.isSecond })
        else { return false }
        let comma = words.indices.dropLast().first { text[words[$0].end] == UInt8(ascii: ",") } ?? words.count - 1
        return !words[...comma].contains { isFinite($0, text) }
    }

    /// Whether a word is a verb of a sentence, by its ending or its kind.
    private func isFinite(_ word: Word, _ text: Span<UInt8>) -> Bool {
        word.kinds.contains(.finite)
            || word.letters > 3 && text[word.end - 2] == UInt8(ascii: "e") && text[word.end - 1] == UInt8(ascii: "d")
    }

    /// How many words name whom a sentence describes as a writer, as `Ada Moss is a reporter in Tallow` does.
    private func namesOfWriter(_ words: [Word], _ text: Span<UInt8>) -> Int {
        var names = 0
        var capitals = 0
        while names < words.count, names <= EdgeNotice.nameWords.upperBound {
            let isCapital = isCapital(words[names], text)
            guard isCapital && words[names].digits == 0 || names > 0 && words[names].kinds.contains(.particle) else {
                break
            }
            if isCapital { capitals += 1 }
            names += 1
        }
        // `Ada joined The Courier in 2014.`
        if names == 1, words.count > 4, words[0].kinds.isEmpty, words[1].kinds.contains(.joined),
            text[words[1].start] == UInt8(ascii: "j")
        {
            var end = 2
            while end < words.count, isCapital(words[end], text), words[end].digits == 0 { end += 1 }
            if end > EdgeNotice.creditNameWords, end + 1 < words.count, isIn(words[end], text),
                words[end + 1].digits == 4
            {
                return end
            }
        }
        // `Police reports` are no name and what it does.
        if names == 1, words.count > 3, words[0].kinds.isEmpty, words[1].kinds.contains(.writes),
            text[words[1].start] != UInt8(ascii: "r"), !words[2].kinds.isDisjoint(with: [.each, .object]),
            words[3...].contains(where: { !$0.kinds.isDisjoint(with: [.writes, .office, .page, .press, .own]) })
        {
            return names  // `Ada writes a column on bees.`
        }
        // `Ada covers courts. She grew up in Tallow.`
        if names >= 1, words[0].kinds.isEmpty, words.count > names + 3, words[names].kinds.contains(.writes),
            text[words[names].start] != UInt8(ascii: "r"),
            (names + 2..<words.count).contains(where: {
                isPronoun(words[$0], text)
                    && EdgeNotice.end(text, words[$0 - 1].end..<words[$0].start) == UInt8(ascii: ".")
            })
        {
            return names
        }
        guard EdgeNotice.nameWords.contains(names), capitals > 1, names + 1 < words.count,
            words[0].kinds.isDisjoint(with: [.this, .each]),
            !words[0].kinds.contains(.object) || capitals > EdgeNotice.nameWords.lowerBound
        else { return 0 }
        // `Ada Moss spent a week in Tallow for this report.`
        if namesText(words[names...], text) { return names }
        var at = names
        if text[words[names - 1].end] == UInt8(ascii: ",") {
            // `Ada Moss, a former diplomat, lives in Tallow.`
            let reach = names..<min(words.count - 1, names + EdgeNotice.officeWords)
            guard let last = reach.first(where: { text[words[$0].end] == UInt8(ascii: ",") }) else { return 0 }
            at = last + 1
        } else if words[names].kinds.contains(.object) {
            // `Ada Moss in Tallow reports.`
            at = words.count - 1
            guard at - names <= EdgeNotice.seenWords, words[at].kinds.contains(.writes),
                words[(names + 1)..<at].allSatisfy({ isCapital($0, text) })
            else { return 0 }
            return names
        }
        guard at + 1 < words.count else { return 0 }
        let rest = words[(at + 1)...]
        let verb = words[at].kinds
        if verb.contains(.writes) {
            // `reports from Tallow`, not `reports that`
            let isPlace = at + 2 < words.count && isFrom(words[at + 1], text) && isCapital(words[at + 2], text)
            // `writes about bees`
            let isSubject = text[words[at].start] == UInt8(ascii: "w") && isAbout(words[at + 1], text)
            return words[at + 1].kinds.contains(.common) && !isPlace && !isSubject ? 0 : names
        }
        if verb.contains(.joined) {
            if rest.contains(where: { $0.kinds.contains(.covered) }) { return names }
            // `joined The Courier in 2014`, which the article does not name
            var end = at + 1
            while end < words.count, isCapital(words[end], text) { end += 1 }
            return end - at > EdgeNotice.creditNameWords && at == names ? end : 0
        }
        // `Ada Moss is in Tallow for The Courier.`
        if verb.contains(.be), isIn(words[at + 1], text),
            let purpose = rest.dropFirst().firstIndex(where: { !isCapital($0, text) }), purpose > at + 2,
            words[purpose].letters == 3, words[purpose].kinds.contains(.object),
            text[words[purpose].start] == UInt8(ascii: "f"), purpose + 1 < words.count,
            words[(purpose + 1)...].allSatisfy({ isCapital($0, text) })
        {
            return names
        }
        let isOffice =
            verb.contains(.be) && !words[at + 1].kinds.isDisjoint(with: [.each, .object, .office])
            && rest.prefix(EdgeNotice.officeWords).contains { $0.kinds.contains(.office) }
        return isOffice ? names : 0
    }

    /// Whether words name the text of the page behind others: `wrote this report`.
    private func namesText(_ words: ArraySlice<Word>, _ text: Span<UInt8>) -> Bool {
        words.indices.dropFirst().contains { i in
            words[i].kinds.contains([.own, .this])
                || words[i].kinds.contains(.press) && !words[i].isPaired && !isCapital(words[i], text)
                || words[i - 1].kinds.contains(.this) && !words[i].kinds.isDisjoint(with: [.own, .page])
        }
    }

    /// Whether a word is `He`, `She` or `They`.
    private func isPronoun(_ word: Word, _ text: Span<UInt8>) -> Bool {
        switch (text[word.start], word.letters) {
        case (UInt8(ascii: "H"), 2): text[word.start + 1] == UInt8(ascii: "e")
        case (UInt8(ascii: "S"), 3):
            text[word.start + 1] == UInt8(ascii: "h") && text[word.start + 2] == UInt8(ascii: "e")
        case (UInt8(ascii: "T"), 4):
            text[word.start + 2] == UInt8(ascii: "e") && text[word.start + 3] == UInt8(ascii: "y")
        default: false
        }
    }

    /// Whether a word is `in`, the only one of its kind and length that begins so but `it`.
    private func isIn(_ word: Word, _ text: Span<UInt8>) -> Bool {
        word.letters == 2 && word.kinds.contains(.object) && text[word.start] | 0x20 == UInt8(ascii: "i")
            && text[word.end - 1] == UInt8(ascii: "n")
    }

    /// Whether a word is `from`, the only one of its kind and length that begins so.
    private func isFrom(_ word: Word, _ text: Span<UInt8>) -> Bool {
        word.letters == 4 && word.kinds.contains(.common) && text[word.start] == UInt8(ascii: "f")
    }

    /// Whether a word is `about`, the only one of its kind and length that begins so.
    private func isAbout(_ word: Word, _ text: Span<UInt8>) -> Bool {
        word.letters == 5 && word.kinds.contains(.common) && text[word.start] == UInt8(ascii: "a")
            && text[word.start + 1] == UInt8(ascii: "b")
    }

    /// Whether a word begins with a capital or with a letter that is not ASCII.
    private func isCapital(_ word: Word, _ text: Span<UInt8>) -> Bool {
        text[word.start] < UInt8(ascii: "a") || text[word.start] >= 0x80
    }

    /// Most words of a credit, of what it says was made, and fewest of a name.
    private static let creditWords = 16
    private static let creditLabelWords = 5
    private static let creditNameWords = 2

    /// Where the name stands in a sentence that only says who made something.
    ///
    /// `Filed from Tallow by Ada Moss.`
    private func namesOfCredit(_ words: [Word], _ text: Span<UInt8>) -> Range<Int>? {
        guard !hasSyllables, words.count <= EdgeNotice.creditWords, let first = words.first,
            isCapital(first, text),
            words[1].kinds.contains([.made, .by])
                || first.kinds.isDisjoint(with: [.each, .object, .this, .us, .you]),
            !words.contains(where: { $0.kinds.contains(.finite) })
        else { return nil }
        // `Courier reporter Ada Moss in Tallow contributed.`
        if let last = words.last, last.kinds.contains(.writes), text[last.start] == UInt8(ascii: "c"),
            let office = words.dropLast().lastIndex(where: { $0.kinds.contains(.office) && !isCapital($0, text) })
        {
            let names = office + 1..<words.count - 1
            if names.count >= EdgeNotice.creditNameWords,
                words[names].allSatisfy({ isCapital($0, text) || $0.kinds.contains(.object) })
            {
                return names.prefix(EdgeNotice.creditNameWords)
            }
        }
        let isMade = first.kinds.contains(.made)
        let by = words.prefix(EdgeNotice.creditLabelWords + 1).lastIndex { $0.kinds.contains(.by) }
        guard let by, by > 0 else { return nil }
        var end = by + 1
        while end < words.count, isCapital(words[end], text) || end > by + 1 && words[end].kinds.contains(.particle) {
            end += 1
        }
        guard end - by > EdgeNotice.creditNameWords else { return nil }
        // `Music by Ada Moss fills the hall` goes on, `in Tallow` may.
        let others = words.enumerated().count { i, word in
            !isCapital(word, text) && i != by && word.kinds.isDisjoint(with: [.object, .each, .particle])
        }
        return others <= (isMade ? 3 : by - 1) ? by + 1..<end : nil
    }

    /// What a sentence is that says where the text of the page comes from, or what became of it.
    ///
    /// `A shorter form of this column ran in The Courier.`
    private func originOfText(_ words: [Word], _ text: Span<UInt8>) -> Form? {
        if hasSyllables {
            if endsInCredits(ofSyllables: words, text) { return .origin(nil) }
            guard words[0].kinds.contains(.own), words.count <= EdgeNotice.creditWords,
                words.contains(where: { $0.kinds.contains(.made) })
            else { return nil }
            return .request(EdgeNotice.surely)
        }
        // `Story updated 3 May with a comment`
        if words.count <= EdgeNotice.creditWords, words[0].letters > 3, !words[0].isPaired,
            words[0].kinds.contains(.page), text[words[0].end - 1] != UInt8(ascii: "s"),
            let made = words[1...].prefix(2).firstIndex(where: { $0.kinds.contains(.made) }),
            made == 1 || isFirst(words[1], text),
            !words.contains(where: { $0.kinds.contains(.finite) })
        {
            return .origin(words[0].hash)
        }
        for i in words.indices.dropLast() {
            let isSurely = words[i].kinds.contains([.own, .this]) || isVersion(words, i)
            guard isSurely || words[i].kinds.contains(.this) && words[i + 1].kinds.contains(.own) else { continue }
            // `The information in this article was correct`
            if isSurely, i > 0, i <= EdgeNotice.officeWords, i + 2 < words.count, isIn(words[i - 1], text),
                !words[i + 2].kinds.isDisjoint(with: [.be, .finite])
            {
                return .origin(nil)
            }
            // `The print headline of this article was`
            if isSurely, i > 0, i <= EdgeNotice.officeWords, i + 2 < words.count, words[i + 2].kinds.contains(.be),
                words[..<i].contains(where: { !$0.kinds.isDisjoint(with: [.page, .press]) })
            {
                return .origin(nil)
            }
            guard words.prefix(i + EdgeNotice.officeWords).contains(where: { $0.kinds.contains(.made) }) else {
                return nil
            }
            let saysMore = words[(i + 2)...].contains { $0.kinds.contains(.press) && !$0.kinds.contains(.made) }
            return .origin(isSurely || saysMore ? nil : words[i + 1].hash)
        }
        return nil
    }

    /// Whether a name with what was made by it ends a line in Vietnamese, and another one behind a comma.
    ///
    /// `… do Lê An thực hiện, Vũ Hà biên tập.`
    private func endsInCredits(ofSyllables words: [Word], _ text: Span<UInt8>) -> Bool {
        guard let last = words.last, last.isSecond, last.kinds.contains([.made, .by]),
            let comma = words.indices.dropLast().last(where: { text[words[$0].end] == UInt8(ascii: ",") }),
            words[comma].isSecond, words[comma].kinds.contains([.made, .by])
        else { return false }
        return words[(comma + 1)...].dropLast(2).allSatisfy { isCapital($0, text) }
    }

    /// Whether `version of` stands before a text of the page: `an edited version of the interview`, `this is a version of`.
    private func isVersion(_ words: [Word], _ i: Int) -> Bool {
        guard words[i].kinds.contains([.own, .each]), i + 2 < words.count else { return false }
        return words[0].kinds.contains(.this) && words[1].kinds.contains(.be)
            || words[(i + 2)...].prefix(2).contains { $0.kinds.contains(.own) }
    }

    /// Most words and characters of a sentence with a headline that says where it appeared, most words before the
    /// headline and behind it, and fewest words of the headline.
    private static let originWords = 45
    private static let originLength = 320
    private static let wordsBeforeHeadline = 3
    private static let wordsBehindHeadline = 4
    private static let headlineWords = 4
    /// Fewest letters of a word that has a capital in the title of a book.
    private static let titleLetters = 5

    /// Whether a sentence says where the article appeared first.
    ///
    /// `This story, “Bridge reopens,” first appeared in The Courier.` Words in quotation marks are a headline if they are
    /// several and some of them have no capital, as those of books have, or if no year stands behind them.
    private func isOrigin(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.words <= EdgeNotice.originWords, line.length <= EdgeNotice.originLength, line.networks == 0
        else { return false }
        var words = EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.originWords)
        classify(&words)
        let first = firstMade(words, text)
        // What was said may stand in the headline.
        guard words.count > 2, !line.kinds.contains(.speech) || first != nil else { return false }
        if hasSyllables {
            return words.prefix(EdgeNotice.wordsBeforeHeadline).contains { $0.kinds.contains(.own) }
                && words.contains { $0.kinds.contains(.made) }
        }
        guard words.contains(where: { $0.kinds.contains(.made) }) else { return false }
        let head = words.prefix(EdgeNotice.wordsBeforeHeadline + 1)
        if head.indices.contains(where: { words[$0].kinds.contains([.own, .this]) || isVersion(words, $0) }) {
            return true
        }
        // `This report was first published by`: of a report that the article is about, something else is said.
        if let first, first <= EdgeNotice.officeWords, line.strongPhrases > 0 || words[words.count - 1].digits == 4,
            head.indices.dropLast().contains(where: {
                words[$0].kinds.contains(.this) && words[$0 + 1].kinds.contains(.own)
            })
        {
            return true
        }
        if first == 1, isFirst(words[0], text), isPublication(words[2...], text, endsLine: false) { return true }
        if isRepublished(words, text) { return true }
        return beginsWithQuotedHeadline(words, line, text) || first.map { beginsWithHeadline(words, $0, text) } ?? false
    }

    /// Whether a headline stands before `is republished from The Courier`.
    private func isRepublished(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        let last = words.count - 2
        guard last > EdgeNotice.headlineWords, !beginsPhrase(words[0]) else { return false }
        return (EdgeNotice.headlineWords..<last).contains { i in
            words[i].kinds.contains(.made) && text[words[i].start] == UInt8(ascii: "r")
                && words[i - 1].kinds.contains(.be) && isFrom(words[i + 1], text) && isCapital(words[i + 2], text)
        }
    }

    /// Whether a word begins a phrase that is no headline: `the`, `a`, `this`.
    private func beginsPhrase(_ word: Word) -> Bool {
        word.letters < EdgeNotice.titleLetters && !word.kinds.isDisjoint(with: [.object, .each])
    }

    /// Whether the headline stands in quotation marks before what became of it.
    private func beginsWithQuotedHeadline(_ words: [Word], _ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        let head = words.prefix(EdgeNotice.wordsBeforeHeadline + 1)
        guard
            let first = head.indices.first(where: {
                let start = $0 > 0 ? words[$0 - 1].end : line.range.lowerBound
                return ServiceNotice.holdsQuotation(text, start..<words[$0].start)
                    || words[$0].start > start && text[words[$0].start - 1] == UInt8(ascii: "'")
            }), words[..<first].allSatisfy({ !$0.kinds.isDisjoint(with: [.object, .each, .own, .this, .page]) })
        else { return false }
        if words[..<first].contains(where: { $0.kinds.contains([.own, .each]) }) { return true }
        var last = first
        while last + 1 < words.count,
            !ServiceNotice.holdsQuotation(text, words[last].end..<words[last + 1].start)
        {
            last += 1
        }
        // `The headline “Bridge reopens” was changed.`
        if words[..<first].contains(where: { $0.kinds.contains(.page) && !isCapital($0, text) }),
            words[(last + 1)...].prefix(EdgeNotice.wordsBehindHeadline).contains(where: { $0.kinds.contains(.made) })
        {
            return true
        }
        guard last + 1 < words.count, last - first + 1 >= EdgeNotice.headlineWords,
            let made = words[(last + 1)...].prefix(EdgeNotice.wordsBehindHeadline).firstIndex(where: {
                $0.kinds.contains(.made)
            }), words[(made + 1)...].prefix(EdgeNotice.wordsBehindHeadline).contains(where: { isCapital($0, text) })
        else { return false }
        let isSentence = words[first...last].contains {
            $0.letters >= EdgeNotice.titleLetters && !isCapital($0, text)
        }
        let hasYear = words[last...].contains { $0.digits == 4 && $0.letters == 0 }
        return isSentence || !hasYear && last - first >= EdgeNotice.headlineWords
    }

    /// Bytes of a line among which a headline in quotation marks begins, and most words beside it.
    private static let frameBytes = 48
    private static let frameWords = 16

    /// Whether a sentence says nothing of a headline in quotation marks but what pages say of their texts.
    ///
    /// `The article “Bridge reopens after two years” is also available in Spanish.` All the words beside it are small ones,
    /// those for texts and what is done with them, numbers and names.
    func framesHeadline(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.isSentence, line.words <= EdgeNotice.originWords,
            ServiceNotice.holdsQuotation(
                text, line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + EdgeNotice.frameBytes))
        else { return false }
        var words = EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.originWords)
        classify(&words)
        // From the first mark to the last one: others may stand in the headline.
        guard let last = words.last, let first = words.indices.first(where: { follows(words, $0, line, text) })
        else { return false }
        if hasSyllables {
            // `Bài “Phà trở lại” thuộc loạt bài`
            return first > 0 && first <= EdgeNotice.wordsBeforeHeadline && words[first - 1].kinds.contains(.own)
                && words[first...].contains { !$0.kinds.isDisjoint(with: [.own, .press, .made]) && $0.isPaired }
        }
        var next = words.count
        if !ServiceNotice.holdsQuotation(text, last.end..<line.range.upperBound) {
            guard let behind = words.indices.last(where: { $0 > first && follows(words, $0, line, text) })
            else { return false }
            next = behind
        }
        guard next - first >= EdgeNotice.headlineWords, first + words.count - next <= EdgeNotice.frameWords
        else { return false }
        let (before, behind) = (words[..<first], words[next...])
        let nouns: Kinds = [.own, .page, .press]
        let others: Kinds = [.made, .object, .each, .be, .finite, .common, .us, .you, .free, .day, .by, .this, .verb]
        // `of` and the like are of no kind.
        let isStrange = { (word: Word) in
            word.digits == 0 && word.letters > 2 && word.kinds.isDisjoint(with: nouns.union(others))
        }
        // `is part of our series on housing`
        let most = behind.contains { $0.kinds.contains([.press, .us]) } ? 1 : 0
        guard !before.contains(where: isStrange), behind.count(where: { isStrange($0) && !isCapital($0, text) }) <= most
        else { return false }
        let isNamed = before.contains { !$0.kinds.isDisjoint(with: nouns) && !isCapital($0, text) }
        let hasVerb = (before + behind).contains { !$0.kinds.isDisjoint(with: [.made, .be, .finite]) }
        if isNamed { return hasVerb }
        if let first = before.first {
            // `Discuss “Bridge reopens after two years” in our forum.`
            if first.kinds.contains(.verb) {
                return behind.last?.kinds.contains(.end) == true
                    || behind.contains { !$0.kinds.isDisjoint(with: nouns) && !isCapital($0, text) }
            }
            // `Did you find “Bridge reopens after two years” useful?`
            return before.contains { $0.kinds.contains(.you) }
                && text[line.range.upperBound - 1] == UInt8(ascii: "?")
        }
        guard let verb = behind.first, !verb.kinds.isDisjoint(with: [.be, .finite, .made]) || isFirst(verb, text),
            behind.contains(where: { !$0.kinds.isDisjoint(with: nouns.union(.made)) && !isCapital($0, text) })
        else { return false }
        let isSentence = words[first..<next].contains {
            $0.letters >= EdgeNotice.titleLetters && !isCapital($0, text)
        }
        let hasYear = behind.contains { $0.digits == 4 && $0.letters == 0 }
        let hasDay = behind.contains { $0.digits > 0 && $0.digits < 3 && $0.letters == 0 }
        return isSentence || !hasYear || hasDay
    }

    /// Bytes at the end of a sentence in which a credit begins.
    private static let creditBytes = 48

    /// Whether a sentence consists of a headline and what became of it, without quotation marks.
    ///
    /// `This post, Bridge reopens after two years, was first sent to members.`, `Bridge reopens after two years was written
    /// by Ada Moss and edited by Pia Holm.`
    func carriesHeadline(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.isSentence, line.words <= EdgeNotice.originWords,
            line.words > EdgeNotice.headlineWords + EdgeNotice.wordsBeforeHeadline
        else { return false }
        if hasSyllables {
            var words = EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.originWords)
            classify(&words)
            return endsInCredits(ofSyllables: words, text) || announcesText(words, text)
        }
        let isNamed =
            text[line.range.lowerBound] == UInt8(ascii: "T") && !line.kinds.isDisjoint(with: [.address, .origin])
        let end = max(line.range.lowerBound, line.range.upperBound - EdgeNotice.creditBytes)..<line.range.upperBound
        guard isNamed || line.wordsBeforeColon > 0 || EdgeNotice.holdsBy(text, end) else { return false }
        var words = EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.originWords)
        classify(&words)
        return setsOffHeadline(words, text) || endsInCredits(words, text) || announcesText(words, text)
    }

    /// Whether a few words of pages stand behind the last colon and a headline before it: `…: the full text follows`.
    private func announcesText(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard
            let colon = words.indices.dropLast().last(where: {
                text[words[$0].end] == UInt8(ascii: ":") && text[words[$0].end + 1] == 0x20
            }), colon + 1 >= EdgeNotice.headlineWords - 1
        else { return false }
        let rest = words[(colon + 1)...]
        let kinds: Kinds = [.own, .page, .press, .made]
        return rest.count > 1 && rest.count <= EdgeNotice.officeWords
            && rest.allSatisfy { !$0.kinds.isEmpty && !isCapital($0, text) || hasSyllables && !$0.kinds.isEmpty }
            && rest.contains { !$0.kinds.isDisjoint(with: kinds) }
    }

    /// Whether `by` stands between two spaces.
    private static func holdsBy(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count > 4 else { return false }
        return (range.lowerBound..<range.upperBound - 3).contains {
            text[$0] == 0x20 && text[$0 + 1] == UInt8(ascii: "b") && text[$0 + 2] == UInt8(ascii: "y")
                && text[$0 + 3] == 0x20
        }
    }

    /// Whether the headline stands between two commas behind what a page calls its text.
    private func setsOffHeadline(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard words.count > EdgeNotice.headlineWords + EdgeNotice.wordsBeforeHeadline, words[0].kinds.contains(.this),
            !words[1].kinds.isDisjoint(with: [.own, .page]), text[words[1].end] == UInt8(ascii: ","),
            isCapital(words[2], text),
            let last = words.indices.dropLast().last(where: {
                text[words[$0].end] == UInt8(ascii: ",") && !words[$0 + 1].kinds.isDisjoint(with: [.be, .finite])
            }), last > EdgeNotice.headlineWords
        else { return false }
        return words[(last + 2)...].prefix(EdgeNotice.wordsBehindHeadline).contains {
            $0.kinds.contains(.made) || isFirst($0, text)
        }
    }

    /// Whether two credits end a sentence, one behind the other, and a headline stands before them.
    private func endsInCredits(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        let be = words.indices.dropLast().first {
            $0 >= EdgeNotice.headlineWords - 1 && words[$0].kinds.contains(.be)
                && !words[$0 + 1].kinds.isDisjoint(with: [.made, .covered])
        }
        guard let be, !beginsPhrase(words[0]) else { return false }
        let credits = words[(be + 1)...]
        let made = credits.indices.dropLast().filter {
            !words[$0].kinds.isDisjoint(with: [.made, .covered, .page]) && words[$0 + 1].kinds.contains(.by)
        }
        let others: Kinds = [.made, .covered, .by, .object, .page, .office, .particle]
        return made.count > 1 && made[0] == be + 1
            && credits.allSatisfy { isCapital($0, text) || !$0.kinds.isDisjoint(with: others) }
    }

    /// Whether a double quotation mark stands right before a word.
    private func follows(_ words: [Word], _ i: Int, _ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        let start = i > 0 ? words[i - 1].end : line.range.lowerBound
        return ServiceNotice.holdsQuotation(text, start..<words[i].start)
    }

    /// Most words of the name of a publication with what belongs to it: `The Courier's website`.
    private static let publicationWords = 6

    /// Whether a headline without quotation marks stands before what became of it, and where, which ends the line.
    ///
    /// `Bridge reopens after two years first appeared in The Courier.` A phrase such as `the photographs of the bridge` is
    /// none.
    ///
    /// - Parameter made: the word for what became of it.
    private func beginsWithHeadline(_ words: [Word], _ made: Int, _ text: Span<UInt8>) -> Bool {
        var end = made - 1
        while end > 0, !words[end - 1].kinds.isDisjoint(with: [.be, .finite]) { end -= 1 }
        guard end >= EdgeNotice.headlineWords - 1 else { return false }
        let isPhrase = !words[0].kinds.isDisjoint(with: [.object, .each])
        let isNamed = !words[1].kinds.isDisjoint(with: [.own, .page, .press]) && isCapital(words[2], text)
        guard !isPhrase || isNamed && end > EdgeNotice.headlineWords else { return false }
        return isPublication(words[(made + 1)...].drop { isFirst($0, text) }, text, endsLine: true)
    }

    /// Whether words say where something appeared: `in The Courier`, `on The Courier's website`, not `in 1937`.
    ///
    /// - Parameter endsLine: whether nothing else may follow.
    private func isPublication(_ words: ArraySlice<Word>, _ text: Span<UInt8>, endsLine: Bool) -> Bool {
        guard let preposition = words.first, words.count > 1, !preposition.kinds.isDisjoint(with: [.object, .by]),
            !endsLine || words.count <= EdgeNotice.publicationWords + 1
        else { return false }
        let name = words.dropFirst()
        guard endsLine else {
            return isCapital(name[name.startIndex], text) && !name.contains { $0.digits == 4 && $0.letters == 0 }
        }
        // `in the Sunday edition of The Courier`
        guard name.contains(where: { isCapital($0, text) && $0.letters > 0 }) else { return false }
        return name.allSatisfy {
            isCapital($0, text) && $0.digits < 4 || $0.digits == 0 && $0.letters <= 2
                || !$0.kinds.isDisjoint(with: [.object, .page, .press, .own, .particle])
        }
    }

    /// The word for what became of a text first: `first appeared`, `originally published`, `appeared first`.
    private func firstMade(_ words: [Word], _ text: Span<UInt8>) -> Int? {
        words.indices.first { i in
            words[i].kinds.contains(.made) && !isFirst(words[i], text)
                && (i > 0 && isFirst(words[i - 1], text) || i + 1 < words.count && isFirst(words[i + 1], text))
        }
    }

    /// Whether a word is `first` or `originally`, each the only one of its kind and length that begins so.
    private func isFirst(_ word: Word, _ text: Span<UInt8>) -> Bool {
        let letter = text[word.start] | 0x20
        return word.letters == 5 && letter == UInt8(ascii: "f") && word.kinds.contains(.each)
            || word.letters == 10 && letter == UInt8(ascii: "o") && word.kinds.contains(.made)
    }

    /// What ``NoticeLexicon`` says of a line, or of so many words at its beginning.
    func score(
        _ text: Span<UInt8>, _ line: Range<Int>, most: Int = NoticeTokens.words, _ lexicon: NoticeLexicon
    ) -> NoticeLexicon.Score {
        let (words, range) = beginning(text, line, most: most)
        return lexicon.score(words, range, text) { isName($0, text) }
    }

    /// Takes the words of a line and their pairs, as ``NoticeTokens`` reads them.
    func readTokens(_ text: Span<UInt8>, _ line: Range<Int>, _ take: (UInt32?) -> Void) {
        let (words, range) = beginning(text, line, most: NoticeTokens.words)
        NoticeTokens.read(words, range, text, isName: { isName($0, text) }, take)
    }

    /// So many words of a line, and where they stand.
    private func beginning(
        _ text: Span<UInt8>, _ line: Range<Int>, most: Int
    ) -> (words: [Word], range: Range<Int>) {
        let words = EdgeNotice.words(text, line, most: most)
        guard words.count == most, let last = words.last else { return (words, line) }
        return (words, line.lowerBound..<last.end)
    }

    private func isName(_ word: Word, _ text: Span<UInt8>) -> Bool {
        hasSyllables ? isUpper(word, text) : isCapital(word, text)
    }

    /// The words of a part of a text that tell what it is about, or pairs of syllables.
    func terms(_ text: Span<UInt8>, _ range: Range<Int>, most: Int) -> [UInt64] {
        var words = EdgeNotice.words(text, range, most: most)
        classify(&words)
        return terms(of: words)
    }

    private func words(of line: LineFeatures, _ text: Span<UInt8>) -> [Word] {
        var words = EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.words.upperBound)
        classify(&words)
        return words
    }

    /// The words that tell what a line is about, or pairs of syllables.
    private func terms(
        of words: [Word],
        without others: Kinds = [.verb, .page, .us, .you, .common, .free, .day, .unit, .end, .limit]
    ) -> [UInt64] {
        var terms: [UInt64] = []
        for (i, word) in words.enumerated() where word.digits == 0 {
            let term: UInt64
            if hasSyllables {
                guard i > 0, word.kinds.isEmpty, words[i - 1].kinds.isEmpty, words[i - 1].digits == 0 else { continue }
                term = EdgeNotice.pair(words[i - 1].hash, word.hash)
            } else {
                guard word.letters >= EdgeNotice.termLetters, !word.isPaired, word.kinds.isDisjoint(with: others)
                else { continue }
                term = word.hash
            }
            if !terms.contains(term) { terms.append(term) }
        }
        return terms
    }

    /// Most letters of a particle of names.
    private static let particleLetters = 3

    /// Whether a line begins with two capitals, or with one and a short word, which may be a particle of names.
    private static func beginsWithName(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.opening == .capital else { return false }
        let words = words(text, line.range, most: 2)
        guard words.count == 2 else { return false }
        return text[words[1].start] < UInt8(ascii: "a") || words[1].letters <= particleLetters
    }

    /// Whether what a writer does is the second word of a line: `Ada writes`.
    private func beginsWithWriter(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.opening == .capital, !hasSyllables else { return false }
        var words = EdgeNotice.words(text, line.range, most: 2)
        classify(&words)
        return words.count == 2 && words[0].kinds.isEmpty && words[1].kinds.contains(.writes)
    }

    /// Whether a line that says whose words it holds begins as notices do: `Subscribers are asked`, `We wrongly said`.
    private func beginsAsNotice(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.opening == .capital else { return false }
        var words = EdgeNotice.words(text, line.range, most: 2)
        classify(&words)
        guard words.count == 2 else { return false }
        // `Bật thông báo`: what is a verb of notices together.
        if hasSyllables { return words[0].isPaired && words[0].kinds.contains(.verb) }
        if words[0].kinds.contains([.own, .this]) { return true }
        return words[1].kinds.contains(.finite)
            && !words[0].kinds.isDisjoint(with: words[1].kinds.contains(.correction) ? .us : [.press, .page])
    }

    private func classify(_ words: inout [Word]) {
        // Made of its words when a line asks for it first: few articles have one that does.
        let table = hasSyllables ? EdgeNotice.vietnamese : EdgeNotice.english
        var i = 0
        while i < words.count {
            if i + 1 < words.count {
                let kinds = table.kinds(of: EdgeNotice.pair(words[i].hash, words[i + 1].hash))
                if !kinds.isEmpty {
                    words[i].kinds = kinds
                    words[i + 1].kinds = kinds
                    words[i].isPaired = true
                    words[i + 1].isPaired = true
                    words[i + 1].isSecond = true
                    i += 2
                    continue
                }
            }
            if words[i].digits == 0 { words[i].kinds = table.kinds(of: words[i].hash) }
            i += 1
        }
    }

    /// How much of what pages say to their readers stands in a line, and whether it asks or offers something.
    private func weight(of words: [Word], _ text: Span<UInt8>) -> (whole: Int, isAddressed: Bool) {
        var all: Kinds = []
        var press: [UInt64] = []
        var page: [UInt64] = []
        var hasPrice = false
        var hasPeriod = false
        var hasHour = false
        var namesItself = false
        var digits = 0
        var hasContact = false
        var isAddressed = true
        var hasLimit = false
        let request = request(words, text)
        for (i, word) in words.enumerated() where i != request.verb && !word.isSecond {
            let before = i > 0 ? words[i - 1].kinds : []
            let isBehindNumber = i > 0 && words[i - 1].digits > 0
            all.formUnion(word.kinds)
            if word.kinds.contains(.press), !press.contains(word.hash) { press.append(word.hash) }
            if word.kinds.contains(.page), !page.contains(word.hash) { page.append(word.hash) }
            if word.kinds.contains(.unit), isBehindNumber || before.contains(.each) { hasPeriod = true }
            if word.kinds.contains(.money), isBehindNumber { hasPrice = true }
            if word.kinds.contains(.hour), isBehindNumber { hasHour = true }
            if before.contains(.this), !word.kinds.isDisjoint(with: [.press, .page]) { namesItself = true }
            if word.kinds.contains([.own, .this]) { namesItself = true }
            if before.contains(.limit), word.digits > 0 || word.kinds.contains(.day) { hasLimit = true }
            if word.digits > 0, i > 1, words[i - 2].kinds.contains(.limit) { hasLimit = true }
            if request.verb != nil, word.kinds.contains(.day) ? before.contains(.by) : isDayAfter(words, i) {
                hasLimit = true  // `Send it by May 4.`
            }
            if word.kinds.contains(.day), before.contains(.each), !before.contains(.this) { hasPeriod = true }
            if hasSyllables {
                if word.kinds.contains(.this), before.contains(.page) { namesItself = true }
                if word.kinds.contains(.each) { hasPeriod = true }
            }
            if word.digits > 0, EdgeNotice.followsCurrency(text, word.start) { hasPrice = true }
            if word.start > 0, text[word.start - 1] == UInt8(ascii: "@") || isWeb(word, text) { hasContact = true }
            if word.digits > 0 {
                let goesOn = isBehindNumber && word.start == words[i - 1].end + 1 && text[word.start - 1] != 0x2C
                digits = (goesOn ? digits : 0) + word.digits
                let least = request.verb == nil ? EdgeNotice.phoneDigits : EdgeNotice.calledDigits
                if digits >= least, digits > word.digits { hasContact = true }
                // `Text NEWS to 55512`
                if request.verb == 0, i > 1, i <= EdgeNotice.labelWords, words[0].letters == 4, word.digits > 3,
                    text[words[0].start] | 0x20 == UInt8(ascii: "t"), words[0].kinds.contains(.noun),
                    words[i - 1].letters == 2, words[i - 1].kinds.contains(.object)
                {
                    hasContact = true
                }
            }
        }
        var weight = press.isEmpty ? 0 : min(3, press.count + 1)
        weight += min(2, page.count)
        for isSo in [hasPrice, hasHour, namesItself, hasLimit] where isSo { weight += 1 }
        if hasContact { weight += 2 }
        if all.contains(.offer) { weight += 2 }
        if request.verb != nil {
            if all.contains(.network) { weight += 1 }
            // `See you at the fair on Friday` asks for nothing that a page has.
            isAddressed =
                weight + request.weight > 0 || all.contains([.free, .you])
                // `Listen to Harbour Talk on Fridays at 9`, `Check out the whole list!`
                || all.contains(.day) && words.contains { $0.digits > 0 } || request.calls
            if isAddressed { weight += 2 + request.weight + (request.calls ? 1 : 0) }
        } else if !hasSyllables, press.isEmpty, !hasContact, !all.contains(.offer), !(namesItself && page.count > 1) {
            // `Tickets for the show are free on Monday` is news.
            isAddressed = !all.isDisjoint(with: [.us, .you])
            if isAddressed {
                weight -= 1
            } else if hasPrice || hasPeriod, !page.isEmpty, words.count <= EdgeNotice.dayWords,
                all.isDisjoint(with: [.finite, .made])
            {
                // `Five stories, five minutes, every morning.`
                isAddressed = true
                weight += 1
            }
        }
        if all.contains(.free) { weight += 1 }
        if hasSyllables {
            // `bạn` is in some of the words for readers, and is a friend, too.
            weight += all.contains(.us) ? 2 : all.contains(.you) ? 1 : 0
        } else {
            for kind: Kinds in [.us, .you] where all.contains(kind) { weight += 1 }
        }
        if hasPeriod { weight += 1 }
        let dayWords = request.verb == nil ? EdgeNotice.dayWords : EdgeNotice.requestDayWords
        if all.contains(.day), words.count <= dayWords { weight += 1 }
        if let last = words.last, last.kinds.contains(.end) { weight += 1 }
        return (weight, isAddressed)
    }

    /// Whether a word begins the address of a site: `www.`.
    @inline(__always)
    private func isWeb(_ word: Word, _ text: Span<UInt8>) -> Bool {
        guard word.letters == 3 || word.letters == 2, word.end < text.count else { return false }
        if word.letters == 3, text[word.start] | 0x20 == UInt8(ascii: "w"), text[word.end] == UInt8(ascii: "."),
            text[word.start + 1] | 0x20 == UInt8(ascii: "w"), text[word.start + 2] | 0x20 == UInt8(ascii: "w")
        {
            return true
        }
        // `example.com/tickets`
        guard word.start > 1, text[word.start - 1] == UInt8(ascii: "."), text[word.start - 2] > 0x20,
            text[word.end] == UInt8(ascii: "/")
        else { return false }
        return true
    }

    /// Whether a number stands behind a word that has `by` before it, as days do behind their month.
    private func isDayAfter(_ words: [Word], _ i: Int) -> Bool {
        i > 1 && words[i].digits > 0 && words[i - 1].digits == 0 && words[i - 2].kinds.contains(.by)
    }

    /// The last verb of a line by which one of its sentences asks the reader to do something, what it weighs that a
    /// question stands before it and *us* behind it, and whether an exclamation mark ends it.
    private func request(_ words: [Word], _ text: Span<UInt8>) -> (verb: Int?, weight: Int, calls: Bool) {
        var verb: Int?
        var behindQuestion = 0
        var ofUs = 0
        var start = 0
        var lead = 0
        var isQuestion = false
        for i in words.indices {
            var first = i
            if i > 0 {
                // `For more of it, listen to our podcast.`
                let isBehindComma =
                    text[words[i - 1].end] == UInt8(ascii: ",") && words[i].kinds.contains(.verb)
                    && EdgeNotice.leadsToRequest(words[lead], text)
                guard
                    let mark = EdgeNotice.end(text, words[i - 1].end..<words[i].start)
                        ?? (isBehindComma ? UInt8(ascii: ",") : nil)
                else { continue }
                isQuestion = mark == UInt8(ascii: "?") && i - start <= EdgeNotice.questionWords
                start = i
                // A colon may stand in a headline.
                if mark != UInt8(ascii: ":") { lead = i }
            }
            let isPolite = words[i].kinds.contains([.polite, .page])
            while words[first].kinds.contains(.polite), first < i + 2, first + 1 < words.count { first += 1 }
            guard isPolite || words[first].kinds.contains(.verb) && isVerb(words, first, text) else { continue }
            verb = first
            if isQuestion { behindQuestion = 1 }
            if words[(first + 1)...].prefix(2).contains(where: { $0.kinds.contains(.us) })
                || words[first].kinds.contains(.press)
            {
                ofUs = 1
            }
        }
        let end = words.last?.end ?? text.count
        return (verb, behindQuestion + ofUs, verb != nil && end < text.count && text[end] == UInt8(ascii: "!"))
    }

    /// Whether a word begins what stands before a request: `for`, `to` and `if`.
    private static func leadsToRequest(_ word: Word, _ text: Span<UInt8>) -> Bool {
        switch (text[word.start] | 0x20, word.letters) {
        case (UInt8(ascii: "f"), 3): text[word.start + 1] == UInt8(ascii: "o")
        case (UInt8(ascii: "t"), 2): true
        case (UInt8(ascii: "i"), 2): text[word.start + 1] == UInt8(ascii: "f")
        // `nếu`
        case (UInt8(ascii: "n"), 3): text[word.start + 1] == 0xE1
        default: false
        }
    }

    /// Whether a word that may be a verb or a noun is a verb: `Share this`, not `Share prices`.
    private func isVerb(_ words: [Word], _ i: Int, _ text: Span<UInt8>) -> Bool {
        guard words[i].kinds.contains(.noun), i + 1 < words.count else { return true }
        let next = words[i + 1]
        // `Support local reporting`.
        if next.kinds.contains(.press) { return true }
        let kinds: Kinds = [.object, .us, .you, .each, .common, .free, .end, .verb]
        return !next.kinds.isDisjoint(with: kinds) || next.digits > 0 || text[next.start] < UInt8(ascii: "a")
            || text[next.start - 1] == UInt8(ascii: "@") || isWeb(next, text)
    }

    /// The mark that ends a sentence between two words, or the colon.
    private static func end(_ text: Span<UInt8>, _ gap: Range<Int>) -> UInt8? {
        guard gap.count > 1 else { return nil }
        for i in gap {
            switch text[i] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return text[i]
            default: break
            }
        }
        return nil
    }

    /// Whether a sign of a currency stands before an index: `$`, `£`, `€`.
    private static func followsCurrency(_ text: Span<UInt8>, _ i: Int) -> Bool {
        if i > 0, text[i - 1] == UInt8(ascii: "$") { return true }
        if i > 1, text[i - 2] == 0xC2, text[i - 1] == 0xA3 { return true }
        return i > 2 && text[i - 3] == 0xE2 && text[i - 2] == 0x82 && text[i - 1] == 0xAC
    }

    /// The word at an index if it is one of fewer than sixteen ASCII letters without a digit or an apostrophe behind it, as
    /// most are.
    @inline(__always)
    private static func plainWord(_ text: Span<UInt8>, from start: Int, to end: Int) -> Word? {
        let eight = text.eightBytes(at: start)
        let letters = EightBytes.first(EightBytes.nonLetters(eight))
        guard letters > 0 else { return nil }
        var word = Word(at: start)
        word.letters = letters
        word.hash = ByteHash.step(0, (eight | EightBytes.each(0x20)) & EightBytes.mask(letters))
        if letters == 8 {
            let more = text.eightBytes(at: start + 8)
            let rest = EightBytes.first(EightBytes.nonLetters(more))
            guard rest < 8 else { return nil }
            if rest > 0 { word.hash = ByteHash.step(word.hash, (more | EightBytes.each(0x20)) & EightBytes.mask(rest)) }
            word.letters += rest
        }
        word.end = start + word.letters
        guard word.end <= end else { return nil }
        let next = word.end < text.count ? text[word.end] : 0x20
        return next < 0x80 && next != 0x27 && !next.isASCIIDigit ? word : nil
    }

    /// The first words of a text, in lower case and without what follows an apostrophe.
    private static func words(_ text: Span<UInt8>, _ range: Range<Int>, most: Int) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(min(most, range.count / 5))
        var word = Word(at: range.lowerBound)
        var isBehindApostrophe = false
        var i = range.lowerBound
        func close(_ end: Int) {
            if word.letters + word.digits > 0 {
                word.close(end)
                words.append(word)
            }
            isBehindApostrophe = false
        }
        while i < range.upperBound, words.count < most {
            if word.letters + word.digits == 0, !isBehindApostrophe,
                let plain = plainWord(text, from: i, to: range.upperBound)
            {
                words.append(plain)
                i = plain.end
                word = Word(at: i)
                continue
            }
            let byte = text[i]
            let start = i
            if byte < 0x80 {
                i += 1
                let letter = byte | 0x20
                let isDigit = byte.isASCIIDigit
                if letter.isASCIILowercase || isDigit {
                    if word.letters + word.digits == 0 { word.start = start }
                    if isBehindApostrophe { continue }
                    if isDigit {
                        // `7pm` is a number and a word, `11pm` as well.
                        word.digits += 1
                    } else if word.digits > 0, word.letters == 0 {
                        close(start)
                        word = Word(at: start)
                        word.letters = 1
                    } else {
                        word.letters += 1
                    }
                    word.append(isDigit ? byte : letter)
                } else if byte == 0x27, word.letters > 0 {
                    isBehindApostrophe = true
                } else {
                    close(start)
                    word = Word(at: i)
                }
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: i)
            i += length
            if scalar == 0x2019, word.letters > 0 {
                isBehindApostrophe = true
            } else if WordScalars.kind(of: scalar) == .word {
                if word.letters + word.digits == 0 { word.start = start }
                if isBehindApostrophe { continue }
                word.letters += 1
                word.append(WordScalars.fold(scalar))
            } else {
                close(start)
                word = Word(at: i)
            }
        }
        if words.count < most { close(range.upperBound) }
        return words
    }
}
