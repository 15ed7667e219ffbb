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
    static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        first == 0 ? second : (first ^ second >> 7) &* 0x9E37_79B9_7F4A_7C15 &+ second
    }

    /// Most words and characters of such a sentence.
    static let words = 2...24
    static let length = 200
    /// Sentences of so many characters have a word that speaks to the reader or a number, or begin with a verb or a name.
    private static let shortLength = 60
    /// So many words at the beginning of others tell whether it is looked at.
    private static let tellingWords = 4
    /// The least weight of a notice, and that of one that may have a third of its terms in common with the article.
    static let weight = 3
    static let surely = 5
    /// The weight of a request that is one whatever it has in common with the article.
    private static let plainly = 6
    /// Bytes of the article in which its terms are looked for.
    private static let bytes = 6000

    /// Whether the words of the language are syllables: two of them are a term.
    let hasSyllables: Bool

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

    static func hashes(_ list: StaticString) -> Set<UInt64> {
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

    /// Words that headlines ask with, and most words of whoever says what stands behind a colon.
    private static let wordsOfQuestions = hashes("how why")
    private static let wordsOfSpeaker = 3

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
    /// (a third in Vietnamese and of one in the language of headlines), one where a line stands between.
    func mayBeTold(
        _ line: LineFeatures, in article: [Range<Int>], _ mark: HeadlineMark, isTerse: Bool, _ text: Span<UInt8>
    ) -> Bool {
        guard !article.isEmpty else { return false }
        let terms = terms(of: words(of: line, text), without: [.us, .you, .common])
        let shared = shared(terms, with: article, text)
        return mark == .some
            ? shared > 0 : shared > 1 && shared * (hasSyllables || isTerse ? 3 : 2) >= terms.count
    }

    /// Whether an English line has none of the small words that headlines leave out (`the`, `his`, `was`), names who says it
    /// before a colon, or asks `how` or `why` without a question mark.
    func isTerse(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard !hasSyllables else { return false }
        if (1...EdgeNotice.wordsOfSpeaker).contains(line.wordsBeforeColon) { return true }
        let words = EdgeNotice.words(text, line.range, most: 1)
        if let first = words.first, EdgeNotice.wordsOfQuestions.contains(first.hash) {
            return text.firstIndex(of: UInt8(ascii: "?"), in: line.range) == line.range.upperBound
        }
        return !EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.words.upperBound).contains {
            EdgeNotice.wordsOfSentences.contains($0.hash)
        }
    }

    /// How many words of an English line are small ones that headlines leave out.
    func smallWords(of line: LineFeatures, _ text: Span<UInt8>) -> Int {
        EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.words.upperBound).count {
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
    enum Form {
        /// It asks or offers, and weighs so much.
        case request(Int)
        /// It is a correction or a caption by its form alone.
        case label
        /// It says where the text of the page comes from; it calls it by a word that articles speak of, too.
        case origin(UInt64?)
        /// It names there whom it describes as a writer.
        case writer(Range<Int>)
    }

    func form(of words: [Word], _ text: Span<UInt8>) -> Form? {
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
}
