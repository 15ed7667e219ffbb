/// One occurrence of a term in a text.
public struct Token: Sendable {
    /// What is known of a token besides its term.
    public struct Traits: OptionSet, Sendable {
        /// The bits.
        public let rawValue: UInt8
        /// Makes a set from its bits.
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        /// A stop word of the language: it weighs nothing.
        public static let stopWord = Traits(rawValue: 1)
        /// Begins with an upper-case letter.
        public static let capitalized = Traits(rawValue: 2)
        /// Begins with a digit.
        public static let number = Traits(rawValue: 4)
        /// Continues the unspaced run of the token before it (the second of two overlapping bigrams, and so on).
        public static let overlapping = Traits(rawValue: 8)
    }

    /// The id of the term in the analyzer's vocabulary.
    public var term: Int32
    /// First byte of the token in the text.
    public var start: Int32
    /// The byte after the token in the text.
    public var end: Int32
    /// What is known of it.
    public var traits: Traits
}

/// Text to terms: tokens, case folding, stop words, stems (what search engines call an analyzer).
///
/// A token is a run of letters, digits and marks; an apostrophe, full stop or, between digits, comma inside it belongs
/// to it (`don't`, `1.4`, `1,000`). A term is its folded form without a possessive `'s`, dotted letters joined
/// (`C.I.A.` is `cia`) unless that makes a stop word, stemmed. Scripts that write no spaces give overlapping character bigrams.
public struct Analyzer: Sendable {
    /// The language whose stop words and stemmer are used.
    public let language: Language
    /// The terms met so far.
    ///
    /// Ids depend on what was analyzed before: never let their order reach a result.
    public private(set) var vocabulary = Vocabulary(capacity: 1024)

    // The words that were met as they are written, where they are stemmed; else they are the terms.
    private var surfaces = Vocabulary(capacity: 1024)
    private var surfaceTerms: [Int32] = []
    private var surfaceIsStopWord: [Bool] = []
    /// By term, where words are not stemmed; `nil` where none was asked for.
    private var termIsStopWord: [Bool?] = []
    private var plainWords = PlainWords()
    private let stopWords: StopWords
    private let stemmer: Stemmer?
    private var buffer: [UInt8] = []
    private var plainTokens = [PlainToken](repeating: PlainToken(), count: wordsPerLook)

    /// An analyzer with an empty vocabulary.
    ///
    /// - Parameter language: a language without tables of its own is analyzed without stop words and stems.
    public init(language: Language) {
        self.language = language
        stopWords = StopWords(for: language)
        stemmer = Stemmer(for: language)
    }

    /// Forgets the vocabulary when it has grown past a bound, so that a long stream runs in flat memory.
    ///
    /// Call it between articles; ids from before are void afterwards.
    public mutating func trim(toTerms limit: Int = 65_536) {
        guard surfaces.count + plainWords.count > limit || vocabulary.count > limit else { return }
        surfaces.removeAll()
        plainWords.removeAll()
        vocabulary.removeAll()
        surfaceTerms.removeAll(keepingCapacity: true)
        surfaceIsStopWord.removeAll(keepingCapacity: true)
        termIsStopWord.removeAll(keepingCapacity: true)
    }

    /// Appends the tokens of a part of a text.
    ///
    /// Linear in the number of bytes.
    ///
    /// - Parameters:
    ///   - text: clean UTF-8, as ``Scalars`` makes it.
    ///   - range: a byte range of it that begins and ends on scalar boundaries.
    ///   - tokens: where the tokens are appended, in order of their start.
    public mutating func analyze(_ text: Span<UInt8>, in range: Range<Int>, into tokens: inout [Token]) {
        var ends: [Int] = []
        analyze(text, in: CollectionOfOne(range), most: Int.max, into: &tokens, &ends)
    }

    /// Appends the tokens of some parts of a text.
    ///
    /// Linear in the number of bytes. Together they are faster than one by one, since what words stand for is asked of
    /// memory some words before it is needed.
    ///
    /// - Parameters:
    ///   - text: clean UTF-8, as ``Scalars`` makes it.
    ///   - ranges: byte ranges of it that begin and end on scalar boundaries.
    ///   - most: the most tokens of a part; what is beyond is left out.
    ///   - tokens: where the tokens are appended, those of a part in order of their start.
    ///   - ends: where the index behind the last token of each part is appended.
    public mutating func analyze(
        _ text: Span<UInt8>, in ranges: some Collection<Range<Int>>, most: Int, into tokens: inout [Token],
        _ ends: inout [Int]
    ) {
        var folded = buffer.take()
        var allWaiting = plainTokens.take()
        var waiting = allWaiting.mutableSpan
        var count = 0  // of the words that wait
        var start = tokens.count
        for range in ranges {
            analyze(text, range, waiting: &waiting, &count, using: &folded, into: &tokens)
            // Each word that waits will be a token.
            var end = tokens.count + count
            if end - start > most {
                lookUp(&waiting, &count, using: &folded, into: &tokens)
                tokens.removeLast(end - start - most)
                end = start + most
            }
            ends.append(end)
            start = end
        }
        lookUp(&waiting, &count, using: &folded, into: &tokens)
        (buffer, plainTokens) = (folded, allWaiting)
    }

    @inline(__always)
    private mutating func analyze(
        _ text: Span<UInt8>, _ range: Range<Int>, waiting: inout MutableSpan<PlainToken>, _ count: inout Int,
        using folded: inout [UInt8], into tokens: inout [Token]
    ) {
        var i = range.lowerBound
        let end = range.upperBound
        while i < end {
            let eight = text.eightBytes(at: i)
            if let plain = Analyzer.plainWord(text, eight, from: i, to: end) {
                let first = UInt8(truncatingIfNeeded: eight)
                waiting[count] = PlainToken(
                    low: plain.word.low, high: plain.word.high,
                    hash: plainWords.prefetch(plain.word.low, plain.word.high),
                    start: Int32(truncatingIfNeeded: i), end: Int32(truncatingIfNeeded: plain.end),
                    traits: first <= 0x39 ? .number : first <= 0x5A ? .capitalized : [])
                count &+= 1
                i = plain.next
                if count == waiting.count { lookUp(&waiting, &count, using: &folded, into: &tokens) }
                continue
            }
            let byte = UInt8(truncatingIfNeeded: eight)
            if byte < 0x80 {
                guard byte.isASCIIAlphanumeric else {
                    i &+= 1
                    continue
                }
                lookUp(&waiting, &count, using: &folded, into: &tokens)
                i = scanWord(text, from: i, to: end, using: &folded, into: &tokens)
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: i)
            guard scalar != Scalars.invalid else {
                i += length
                continue
            }
            let kind = WordScalars.kind(of: scalar)
            if kind == .separator {
                i += length
                continue
            }
            lookUp(&waiting, &count, using: &folded, into: &tokens)
            i =
                kind == .word
                ? scanWord(text, from: i, to: end, using: &folded, into: &tokens)
                : scanUnspaced(text, from: i, to: end, using: &folded, into: &tokens)
        }
    }

    /// Most plain words that are read before they are looked up, so that memory has time to answer.
    private static let wordsPerLook = 64

    /// A token of a plain word whose term is not known yet.
    private struct PlainToken {
        /// The bytes of the word, as ``ShortWord`` has them.
        var low: UInt64 = 0
        var high: UInt64 = 0
        /// Its hash in the table of plain words.
        var hash: UInt32 = 0
        var start: Int32 = 0
        var end: Int32 = 0
        /// What its first byte tells of it.
        var traits: Token.Traits = []
    }

    /// Appends the tokens of the plain words that wait.
    private mutating func lookUp(
        _ waiting: inout MutableSpan<PlainToken>, _ count: inout Int, using folded: inout [UInt8],
        into tokens: inout [Token]
    ) {
        guard count > 0 else { return }
        let words = count
        count = 0
        let plainTokens = waiting.span.extracting(0..<words)
        tokens.append(addingCapacity: words) { out in
            for k in 0..<plainTokens.count {
                let plain = plainTokens[k]
                let known =
                    plainWords.meaning(of: plain.low, plain.high, plain.hash)
                    ?? learn(plain.low, plain.high, using: &folded)
                var traits = plain.traits
                if known.isStopWord { traits.insert(.stopWord) }
                out.append(Token(term: known.term, start: plain.start, end: plain.end, traits: traits))
            }
        }
    }

    /// Finds out what a plain word stands for that was not met yet.
    @inline(never)
    private mutating func learn(_ low: UInt64, _ high: UInt64, using folded: inout [UInt8]) -> PlainWords.Meaning {
        let word = ShortWord(low: low, high: high)
        let isStopWord = stopWords.contains(word)
        let term: Int32
        if isStopWord || stemmer == nil {
            term = vocabulary.intern(word)
        } else if let stem = stemmer?.stem(word) {
            term = vocabulary.intern(stem)
        } else {
            folded.removeAll(keepingCapacity: true)
            word.append(to: &folded)
            stemmer?.stem(&folded)
            term = vocabulary.intern(folded.span)
        }
        let meaning = PlainWords.Meaning(term: term, isStopWord: isStopWord)
        plainWords.insert(low, high, meaning)
        return meaning
    }

    /// Whether a word goes on at an index: an ASCII or other word character stands there.
    private func isWord(_ text: Span<UInt8>, at i: Int, before end: Int) -> Bool {
        guard i < end else { return false }
        if text[i] < 0x80 { return text[i].isASCIIAlphanumeric }
        let scalar = Scalars.decode(text, at: i).scalar
        return scalar != Scalars.invalid && WordScalars.kind(of: scalar) == .word
    }

    private mutating func scanWord(
        _ text: Span<UInt8>, from start: Int, to end: Int, using folded: inout [UInt8],
        into tokens: inout [Token]
    ) -> Int {
        folded.removeAll(keepingCapacity: true)
        var traits: Token.Traits = []
        let first = text[start]
        if first < 0x80 {
            if first <= 0x39 { traits.insert(.number) } else if first <= 0x5A { traits.insert(.capitalized) }
        } else if WordScalars.isUppercase(Scalars.decode(text, at: start).scalar) {
            traits.insert(.capitalized)
        }
        var i = start
        var stops = 0  // inner full stops
        var letters = 0  // folded characters since the last full stop
        var isDotted = true
        scan: while i < end {
            let byte = text[i]
            if byte < 0x80 {
                if byte.isASCIIAlphanumeric {
                    folded.append(byte.asciiLowercased)
                    letters += 1
                    i += 1
                    continue
                }
                switch byte {
                case UInt8(ascii: "'"), UInt8(ascii: "."):
                    guard isWord(text, at: i + 1, before: end) else { break scan }
                    if byte == UInt8(ascii: ".") {
                        if letters != 1 { isDotted = false }
                        stops += 1
                        letters = 0
                    }
                    folded.append(byte)
                    i += 1
                    continue
                case UInt8(ascii: ","):
                    guard i + 1 < end, text[i - 1].isASCIIDigit, text[i + 1].isASCIIDigit else { break scan }
                    i += 1  // 1,000 is 1000
                    continue
                default: break scan
                }
            }
            let (scalar, length) = Scalars.decode(text, at: i)
            if scalar == 0x2019 {
                guard isWord(text, at: i + length, before: end) else { break }
                folded.append(UInt8(ascii: "'"))
                i += length
                continue
            }
            guard scalar != Scalars.invalid, WordScalars.kind(of: scalar) == .word else { break }
            if scalar != 0x200C && scalar != 0x200D { WordScalars.append(WordScalars.fold(scalar), to: &folded) }
            letters += 1
            i += length
        }
        if stops > 0 && isDotted && letters == 1 && !traits.contains(.number) {
            let joined = folded.filter { $0 != UInt8(ascii: ".") }
            // The country is not the pronoun: U.S. stays u.s.
            if !stopWords.contains(joined.span) { folded = joined }
        }
        let count = folded.count
        if count > 2 && folded[count - 1] == UInt8(ascii: "s") && folded[count - 2] == UInt8(ascii: "'") {
            folded.removeLast(2)
        }
        Analyzer.cut(&folded, to: Limits.tokenBytes)
        append(&folded, traits, start, i, into: &tokens)
        return i
    }

    /// The word at an index where it is of nothing but ASCII letters and digits, and short, where its token ends (behind a
    /// possessive, which is no part of the term), and where to go on: behind a space that follows.
    @inline(__always)
    private static func plainWord(
        _ text: Span<UInt8>, _ eight: UInt64, from start: Int, to end: Int
    ) -> (word: ShortWord, end: Int, next: Int)? {
        guard let word = ShortWord(lettersAndDigits: text, eight, from: start, to: end) else { return nil }
        let i = start &+ word.count
        guard i < end else { return (word, i, i) }
        let next =
            word.count < 8 ? UInt8(truncatingIfNeeded: eight &>> UInt64(truncatingIfNeeded: word.count &* 8)) : text[i]
        if next == 0x20 { return (word, i, i &+ 1) }
        guard let end = endOfPlainWord(text, at: i, before: end) else { return nil }
        return (word, end, end)
    }

    /// Where the token of a plain word ends that something else than a space follows, `nil` if the word may go on.
    @inline(__always)
    private static func endOfPlainWord(_ text: Span<UInt8>, at i: Int, before end: Int) -> Int? {
        var next = i + 1
        switch text[i] {
        case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: ","): break
        case 0x00..<0x80: return i
        case 0xE2:
            if startsMark(text, at: i, before: end) { return i }
            guard i + 2 < end, text[i + 1] == 0x80, text[i + 2] == 0x99 else { return nil }
            next = i + 3  // an apostrophe
        default: return nil
        }
        guard next < end else { return i }
        guard text[next] < 0x80 else { return startsMark(text, at: next, before: end) ? i : nil }
        if !text[next].isASCIIAlphanumeric { return i }
        guard text[i] != UInt8(ascii: "."), text[i] != UInt8(ascii: ","), text[next] | 0x20 == UInt8(ascii: "s"),
            next + 1 == end || text[next + 1] <= 0x20
        else { return nil }
        return next + 1
    }

    /// Whether a dash, an ellipsis or a quotation mark that is no apostrophe stands at an index.
    private static func startsMark(_ text: Span<UInt8>, at i: Int, before end: Int) -> Bool {
        guard i + 2 < end, text[i] == 0xE2, text[i + 1] == 0x80 else { return false }
        switch text[i + 2] {
        case 0x93, 0x94, 0x98, 0x9C, 0x9D, 0xA6: return true
        default: return false
        }
    }

    private mutating func scanUnspaced(
        _ text: Span<UInt8>, from start: Int, to end: Int, using folded: inout [UInt8],
        into tokens: inout [Token]
    ) -> Int {
        var previous = start
        var i = start + Scalars.decode(text, at: start).length
        var pairs = 0
        while i < end, text[i] >= 0x80 {
            let (scalar, length) = Scalars.decode(text, at: i)
            guard scalar != Scalars.invalid, WordScalars.kind(of: scalar) == .unspaced else { break }
            copy(text, from: previous, to: i + length, to: &folded)
            append(&folded, pairs > 0 ? .overlapping : [], previous, i + length, into: &tokens)
            pairs += 1
            previous = i
            i += length
        }
        if pairs == 0 {
            copy(text, from: start, to: i, to: &folded)
            append(&folded, [], start, i, into: &tokens)
        }
        return i
    }

    private func copy(_ text: Span<UInt8>, from start: Int, to end: Int, to folded: inout [UInt8]) {
        folded.removeAll(keepingCapacity: true)
        folded.append(text, start..<end)
    }

    private mutating func append(
        _ folded: inout [UInt8], _ traits: Token.Traits, _ start: Int, _ end: Int,
        into tokens: inout [Token]
    ) {
        let (term, isStopWord) = meaning(of: &folded)
        tokens.append(
            Token(
                term: term, start: Int32(start), end: Int32(end), traits: isStopWord ? traits.union(.stopWord) : traits)
        )
    }

    /// The term of a folded word, and whether it is a stop word.
    private mutating func meaning(of folded: inout [UInt8]) -> (term: Int32, isStopWord: Bool) {
        guard let stemmer else {
            let term = vocabulary.intern(folded.span)
            while termIsStopWord.count <= Int(term) { termIsStopWord.append(nil) }
            if let known = termIsStopWord[Int(term)] { return (term, known) }
            let isStopWord = stopWords.contains(folded.span)
            termIsStopWord[Int(term)] = isStopWord
            return (term, isStopWord)
        }
        let surface = surfaces.intern(folded.span)
        if Int(surface) == surfaceTerms.count {
            let isStopWord = stopWords.contains(folded.span)
            surfaceIsStopWord.append(isStopWord)
            if !isStopWord {
                stemmer.stem(&folded)
                // A Turkish stem may be longer than its word.
                Analyzer.cut(&folded, to: Limits.tokenBytes)
            }
            surfaceTerms.append(vocabulary.intern(folded.span))
        }
        return (surfaceTerms[Int(surface)], surfaceIsStopWord[Int(surface)])
    }

    /// Cuts UTF-8 at a scalar boundary at or before a length.
    private static func cut(_ bytes: inout [UInt8], to length: Int) {
        guard bytes.count > length else { return }
        var end = length
        while end > 0 && bytes[end].isContinuation { end -= 1 }
        bytes.removeLast(bytes.count - end)
    }
}
