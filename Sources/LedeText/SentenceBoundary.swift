/// The decision at one terminator.
extension SentenceSplitter {
    /// Fewest letters of an unknown word that is taken for no abbreviation although a lower-case word follows.
    private static let wordLetters = 6
    /// The same before a pronoun.
    private static let hastyWordLetters = 3
    /// Most letters of an unknown word without vowels that is taken for an abbreviation.
    private static let voicelessLetters = 5
    /// Most digits of an ordinal number with a full stop; four are a year.
    private static let ordinalDigits = 3
    /// How far a verb of saying stands from a quotation in scripts without spaces, in characters.
    private static let attributionCharacters = 6
    /// Fewest bytes of a sentence that ends with a clock time before a name.
    private static let timedSentenceBytes = 24

    /// Whether a sentence ends with a run of terminators that something follows.
    func isBoundary(
        _ text: Span<UInt8>, sentence: Int, run: TerminatorRun, quotes: QuoteDepth, end: Int
    ) -> Bool {
        if quotes.contains(run.end) && (run.isIdeographic || abbreviations.habits.contains(.nestingQuotes)) {
            return false
        }
        let k = SentenceSplitter.skipSpaces(text, from: run.end, to: end)
        guard k < end else { return false }
        if run.isIdeographic { return isIdeographicBoundary(text, run: run, next: k, end: end) }
        if run.hasNative { return !SentenceSplitter.continues(text, at: k, before: end) }
        if k == run.end { return isUnspacedBoundary(text, sentence: sentence, run: run, end: end) }
        let word = FollowingWord(text, at: k, before: end)
        if word.kind == .continuation { return false }
        if run.mark == .colon { return word.kind != .lower }
        if run.isEllipsis { return isBoundary(text, sentence: sentence, ellipsis: run, word: word, end: end) }
        if run.isEmphatic { return isBoundary(text, sentence: sentence, emphatic: run, word: word, end: end) }
        guard isBoundary(text, sentence: sentence, stop: run, word: word) else { return false }
        return !(run.closesQuote && word.kind == .upper && isAttribution(text, from: word, before: end, isWhole: true))
    }

    // MARK: Scripts without spaces

    private func isIdeographicBoundary(_ text: Span<UInt8>, run: TerminatorRun, next k: Int, end: Int) -> Bool {
        guard !SentenceSplitter.continues(text, at: k, before: end) else { return false }
        let scalar = Scalars.decode(text, at: k).scalar
        if run.closesQuote || run.closesBracket {
            // a particle after the closing mark: the quotation is part of a longer sentence
            switch scalar {
            case 0x3068, 0x3063, 0x306A, 0x306E, 0x306F, 0x304C, 0x3092, 0x306B, 0x3082, 0x3067, 0x3084, 0x3078, 0x3088,
                0x3089, 0x3060, 0x304B, 0x7684:
                return false
            default: return !isAttribution(text, at: k, before: end)
            }
        }
        return !(run.isEmphatic && (scalar == 0x3068 || scalar == 0x3063))
    }

    /// Whether a Chinese verb of saying stands near an index: the quotation before it belongs to it (`“好。”他笑着说。`).
    private func isAttribution(_ text: Span<UInt8>, at k: Int, before end: Int) -> Bool {
        var i = k
        for _ in 0..<SentenceSplitter.attributionCharacters where i < end {
            let (scalar, length) = Scalars.decode(text, at: i)
            switch scalar {
            case 0x8BF4, 0x8AAA, 0x95EE, 0x554F, 0x9053, 0x79F0, 0x7A31, 0x8BB2, 0x8B1B, 0x7B54: return true
            default: break
            }
            guard scalar != Scalars.invalid, WordScalars.kind(of: scalar) == .unspaced else { return false }
            i += length
        }
        return false
    }

    /// Whether a comma or the like stands at an index.
    private static func continues(_ text: Span<UInt8>, at i: Int, before end: Int) -> Bool {
        let byte = text[i]
        if byte < 0x80 { return byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: ":") }
        switch Scalars.decode(text, at: i).scalar {
        case 0x3001, 0xFF0C, 0xFF1A, 0xFF1B, 0x60C, 0x61B: return true
        default: return false
        }
    }

    // MARK: No space after the terminator

    /// Sentences that were run together: a lower-case word, a terminator, a capitalized word.
    private func isUnspacedBoundary(_ text: Span<UInt8>, sentence: Int, run: TerminatorRun, end: Int) -> Bool {
        var i = run.end
        guard !run.isEllipsis, !run.closesBracket, run.start > sentence else { return false }
        if text[i] == 0xE2, opensQuotation(text, i, sentence: sentence, end: end) { i += 3 }
        let last = text[run.start - 1]
        if last.isASCIIDigit || last == UInt8(ascii: ")") {
            return isUnspacedStarter(text, sentence: sentence, run: run, end: end)
        }
        guard last.isASCIILowercase || last >= 0x80 || run.isEmphatic else { return false }
        let byte = text[i]
        let scalar = byte < 0x80 ? UInt32(byte) : Scalars.decode(text, at: i).scalar
        if byte >= 0x80 && WordScalars.kind(of: scalar) == .unspaced {
            return run.isEmphatic || endsHiragana(text, run.start, from: sentence)
        }
        guard byte < 0x80 ? byte.isASCIIUppercase : WordScalars.isUppercase(scalar) else { return false }
        let token = PrecedingToken(text, endingAt: run.start, from: sentence)
        guard token.letters >= 3, token.digits == 0, token.stops == 0, !token.isCut, !token.hasInnerUpper,
            token.hasLower
        else { return false }
        if token.isCapitalized { return isUnspacedBoundary(text, sentence: sentence, name: token, run: run, end: end) }
        let before = token.range.lowerBound
        guard before == sentence || SentenceSplitter.isSpace(text[before - 1]) || token.isElided else { return false }
        guard !kinds(of: token, in: text).contains(.inner) else { return false }
        var j = SentenceSplitter.after(text, i)
        let second = j
        while j < end && j - i < FoldedWord.capacity && SentenceSplitter.isWord(text, at: j, before: end) {
            j = SentenceSplitter.after(text, j)
        }
        let isASCII = text[token.range.upperBound - 1] < 0x80
        if isASCII && second < j && text[second].isASCIIUppercase { return false }
        guard j < end else { return true }
        return isSpace(text[j]) || text[j] == UInt8(ascii: ",") || text[j] == UInt8(ascii: "'") || text[j] == 0xE2
    }

    /// Bytes before `“` in which a `„` is looked for that it may close.
    private static let quotationBytes = 256

    /// Whether `“` opens a quotation at an index that a capital follows, and closes none that `„` opened.
    private func opensQuotation(_ text: Span<UInt8>, _ i: Int, sentence: Int, end: Int) -> Bool {
        guard i + 3 < end, text[i + 1] == 0x80, text[i + 2] == 0x9C, text[i + 3].isASCIIUppercase else {
            return false
        }
        var k = max(sentence, i - SentenceSplitter.quotationBytes)
        while k + 2 < i {
            if text[k] == 0xE2, text[k + 1] == 0x80, text[k + 2] == 0x9E { return false }
            k += 1
        }
        return true
    }

    /// Fewest letters of a word that begins a sentence behind a name without a space, unless sentences are known to begin
    /// with it.
    private static let unspacedLetters = 4

    /// Whether a sentence ends with a name that the next one follows without a space: `on Wednesday.Officials said`.
    ///
    /// Neither an abbreviation (`Gov.Brown`) nor a name that is written so (`ASP.NET`, `Node.js`, `Booking.Com`).
    private func isUnspacedBoundary(
        _ text: Span<UInt8>, sentence: Int, name token: PrecedingToken, run: TerminatorRun, end: Int
    ) -> Bool {
        let before = token.range.lowerBound
        guard run.stops == 1, run.end == run.start + 1, token.hasVowel, before > sentence,
            SentenceSplitter.isSpace(text[before - 1]),
            kinds(of: token, in: text).isDisjoint(with: [.inner, .title, .ending, .properEnding, .numbered])
        else { return false }
        let word = FollowingWord(text, at: run.end, before: end)
        let after = word.range.upperBound
        guard word.kind == .upper, after + 1 < end, isSpace(text[after]) else { return false }
        if isStarter(word, in: text) { return true }
        // A longer word behind a sentence of some length, and one in lower case behind it.
        guard run.start - sentence >= SentenceSplitter.timedSentenceBytes,
            word.range.count >= SentenceSplitter.unspacedLetters,
            text[after + 1].isASCIILowercase
        else { return false }
        return (word.range.lowerBound + 1..<after).allSatisfy { text[$0] >= 0x80 || text[$0].isASCIILowercase }
    }

    /// Whether a word that begins sentences follows a number or a bracket without a space: `in 2017.The`, `(PSC).While`.
    ///
    /// A number that begins its sentence counts a list, and one with letters or full stops is a version or a name.
    private func isUnspacedStarter(_ text: Span<UInt8>, sentence: Int, run: TerminatorRun, end: Int) -> Bool {
        guard run.stops == 1, run.end == run.start + 1, text[run.end].isASCIIUppercase else { return false }
        let token = PrecedingToken(text, endingAt: run.start, from: sentence)
        guard token.letters == 0, token.stops == 0, !token.isCut,
            token.range.isEmpty || token.range.lowerBound > sentence
        else { return false }
        let word = FollowingWord(text, at: run.end, before: end)
        let after = word.range.upperBound
        return after < end && (isSpace(text[after]) || text[after] == UInt8(ascii: ",")) && isStarter(word, in: text)
    }

    /// Whether a hiragana stands before an index: a Latin full stop after it ends a Japanese sentence.
    private func endsHiragana(_ text: Span<UInt8>, _ i: Int, from sentence: Int) -> Bool {
        guard i - sentence >= 3, text[i - 3] == 0xE3 else { return false }
        return text[i - 2] == 0x81 || (text[i - 2] == 0x82 && text[i - 1] < 0xA0)
    }

    private func isSpace(_ byte: UInt8) -> Bool { SentenceSplitter.isSpace(byte) }

    // MARK: Ellipses, question and exclamation marks

    private func isBoundary(
        _ text: Span<UInt8>, sentence: Int, ellipsis run: TerminatorRun, word: FollowingWord, end: Int
    ) -> Bool {
        guard !isOpening(text, from: sentence, to: run.start) else { return false }
        let before = text[run.start - 1]
        if before == UInt8(ascii: "[") || before == UInt8(ascii: "(") { return false }
        // three dots between spaces leave something out of a sentence, a fourth ends it
        if isSpace(before) && run.stops <= 3 && !run.isEmphatic && !run.closesQuote { return false }
        switch word.kind {
        case .upper: return !(run.closesQuote && isAttribution(text, from: word, before: end, isWhole: false))
        case .caseless, .sign: return true
        case .lower: return run.isEmphatic && !run.closesQuote && !word.isDashed && run.emphases > 1
        case .digit, .continuation: return false
        }
    }

    private func isBoundary(
        _ text: Span<UInt8>, sentence: Int, emphatic run: TerminatorRun, word: FollowingWord, end: Int
    ) -> Bool {
        guard run.start > sentence else { return false }
        switch word.kind {
        case .lower:
            if run.closesQuote || run.closesBracket || word.isDashed { return false }
            return abbreviations.habits.contains(.questionsEnd) || (run.emphases > 1 && !run.hasQuestion)
        case .upper:
            if run.closesQuote { return !isAttribution(text, from: word, before: end, isWhole: false) }
            guard run.mark == .exclamation, run.emphases == 1 else { return true }
            let token = PrecedingToken(text, endingAt: run.start, from: sentence)
            let isLetter = token.range.count == 1 && token.isCapitalized  // E! News
            guard isLetter || kinds(of: token, in: text).contains(.exclaiming) else { return true }
            return isStarter(word, in: text)
        default: return true
        }
    }

    /// Whether nothing but opening marks stands before a terminator.
    private func isOpening(_ text: Span<UInt8>, from sentence: Int, to start: Int) -> Bool {
        guard start - sentence <= 4 else { return false }
        for i in sentence..<start where SentenceSplitter.isWord(text, at: i, before: start) { return false }
        return true
    }

    // MARK: Full stops

    private func isBoundary(_ text: Span<UInt8>, sentence: Int, stop run: TerminatorRun, word: FollowingWord) -> Bool {
        let token = PrecedingToken(text, endingAt: run.start, from: sentence)
        if token.range.isEmpty {
            if word.kind == .digit && run.start > sentence && text[run.start - 1] == 0xB0 { return false }  // N°. 5
            return word.kind != .lower || (word.isOpened && run.closesQuote)
        }
        if token.digits > 0 && token.letters == 0 {
            return isBoundary(text, sentence: sentence, number: token, run: run, word: word)
        }
        let kinds = kinds(of: token, in: text)
        if word.kind == .lower {
            guard !token.isCapitalized, !token.hasInnerUpper, token.hasVowel, token.stops == 0, token.digits == 0,
                !run.closesQuote, !run.closesBracket, !word.isDashed, !word.isOpened,
                kinds.isDisjoint(with: [.inner, .ending, .title, .numbered])
            else { return false }
            return isLowerStart(word, in: text, after: token, sentence: sentence)
        }
        if run.isOuter { return true }
        if kinds.contains(.time) { return isBoundary(text, sentence: sentence, time: run, word: word) }
        if kinds.contains(.featuring) {
            return isStarter(word, in: text) || !isBehindName(token, in: text, from: sentence)
        }
        if word.kind == .digit {
            return kinds.isDisjoint(with: [.numbered, .inner, .title, .ending]) && !isInitial(token)
                && !isAcronym(token, in: text)
        }
        // COLUMBIA, S.C. - The river rose
        var starts: Bool { isStarter(word, in: text) && !word.isDashed }
        let isName = !token.hasLower && token.letters > 1 && token.stops == 0  // IE and LA are no abbreviations
        if kinds.contains(.title) {
            guard isStarter(word, in: text, isAfterName: true) else { return false }
            return kinds.contains(.ending) || !token.isCapitalized
        }
        if kinds.contains(.inner) && !isName { return false }
        if kinds.contains(.ending) || (kinds.contains(.properEnding) && token.isCapitalized && !isName) {
            return starts || run.closesQuote || word.kind == .sign
                || (kinds.contains(.properEnding) && isAfterComma(token, in: text, from: sentence) && !word.isOpened
                    && !word.isDashed && !abbreviations.kinds(text, in: word.range).contains(.title))
        }
        if isInitial(token) {
            return token.range.lowerBound > sentence
                && (run.closesQuote || (starts && isStarter(word, in: text, isAfterName: true)))
        }
        if isAcronym(token, in: text) { return starts || run.closesQuote }
        if token.isRoman && token.letters > 1 && abbreviations.habits.contains(.ordinals) { return starts }
        if !token.hasVowel && token.hasLower && !token.hasInnerUpper && token.digits == 0
            && token.letters <= SentenceSplitter.voicelessLetters
            && !token.isElided && !isUnit(token, in: text, from: sentence)
            && !abbreviations.habits.contains(.syllabicConsonants)
        {
            return starts || word.kind == .sign
        }
        return true
    }

    private func isBoundary(
        _ text: Span<UInt8>, sentence: Int, number token: PrecedingToken, run: TerminatorRun, word: FollowingWord
    ) -> Bool {
        guard word.kind != .lower else { return false }
        // an ordinal, or a date of a day and a month (`12.5. Konzert`)
        guard abbreviations.habits.contains(.ordinals), token.stops < 2,
            token.longestPart <= (token.stops == 0 ? SentenceSplitter.ordinalDigits : 2),
            !run.closesQuote, !run.closesBracket
        else { return true }
        let first = token.range.lowerBound
        guard first == sentence || isSpace(text[first - 1]) || text[first - 1] == UInt8(ascii: "(") else { return true }
        if word.kind == .digit { return token.digits > 2 }
        guard word.kind == .upper else { return true }
        let kinds = abbreviations.kinds(text, in: word.range)
        if kinds.contains(.month) { return false }
        return abbreviations.habits.contains(.ordinalsBeforeCapitals) ? kinds.contains(.starter) : true
    }

    private func isBoundary(_ text: Span<UInt8>, sentence: Int, time run: TerminatorRun, word: FollowingWord) -> Bool {
        guard word.kind == .upper || word.kind == .sign || word.kind == .caseless else { return false }
        let kinds = abbreviations.kinds(text, in: word.range)
        if !kinds.isDisjoint(with: [.afterTime, .month]) { return word.isOpened }
        if isBeforeTime(word, in: text) { return false }
        return isStarter(word, in: text) || run.start - sentence >= SentenceSplitter.timedSentenceBytes
    }

    /// Whether the word `time` follows a word (`8:11 a.m. Malaysian time`).
    private func isBeforeTime(_ word: FollowingWord, in text: Span<UInt8>) -> Bool {
        let i = word.range.upperBound
        guard i + 5 <= text.count, text[i] == 0x20 else { return false }
        return text[i + 1] == UInt8(ascii: "t") && text[i + 2] == UInt8(ascii: "i") && text[i + 3] == UInt8(ascii: "m")
            && text[i + 4] == UInt8(ascii: "e")
    }

    /// Whether a sentence without a capital begins after a word that is no known abbreviation: hasty writing.
    ///
    /// Who leaves capitals out leaves them out everywhere: a sentence that begins with one goes on behind a full stop
    /// before a lower-case word, which is what is left of the end of a line (`The woman who. claims to`). That
    /// is known of words in ASCII letters; any other one begins anew.
    private func isLowerStart(
        _ word: FollowingWord, in text: Span<UInt8>, after token: PrecedingToken, sentence: Int
    ) -> Bool {
        if token.letters >= SentenceSplitter.wordLetters && !abbreviations.habits.contains(.ordinalsBeforeCapitals),
            text[word.range.lowerBound] >= 0x80
                || FollowingWord(text, at: sentence, before: token.range.upperBound).kind != .upper
        {
            return true
        }
        return token.letters >= SentenceSplitter.hastyWordLetters
            && abbreviations.kinds(text, in: word.range).contains(.pronoun)
    }

    // MARK: Words

    private func kinds(of token: PrecedingToken, in text: Span<UInt8>) -> Abbreviations.Kinds {
        guard !token.isCut else { return [] }
        let kinds = abbreviations.kinds(text, in: token.range)
        let end = token.range.upperBound
        guard abbreviations.habits.contains(.streets), token.letters > 3, text[end - 3] == UInt8(ascii: "s"),
            text[end - 2] == UInt8(ascii: "t"), text[end - 1] == UInt8(ascii: "r")
        else { return kinds }
        return kinds.union(.numbered)
    }

    /// Whether a word is one that begins sentences, with a capital and no full stop after it.
    ///
    /// - Parameter isAfterName: whether an initial or a title stands before it, after which particles of names count not.
    private func isStarter(_ word: FollowingWord, in text: Span<UInt8>, isAfterName: Bool = false) -> Bool {
        guard word.kind == .upper || word.kind == .caseless else { return false }
        let range = word.range
        guard range.upperBound >= text.count || text[range.upperBound] != UInt8(ascii: ".") else { return false }
        let second = SentenceSplitter.after(text, range.lowerBound)
        if second < range.upperBound {  // IT and US are names
            let byte = text[second]
            if byte < 0x80
                ? byte.isASCIIUppercase : WordScalars.isUppercase(Scalars.decode(text, at: second).scalar)
            {
                return false
            }
        }
        let kinds = abbreviations.kinds(text, in: range)
        return kinds.contains(.starter) && !(isAfterName && kinds.contains(.weakStarter))
    }

    /// Whether a token stands after a comma and a space: the state after a city (`Fresno, Calif.`), which a comma would
    /// follow inside a sentence.
    private func isAfterComma(_ token: PrecedingToken, in text: Span<UInt8>, from sentence: Int) -> Bool {
        let i = token.range.lowerBound
        return i - sentence >= 2 && text[i - 1] == 0x20 && text[i - 2] == UInt8(ascii: ",")
    }

    /// Most bytes of a name before a token.
    private static let nameBytes = 48

    /// Whether a token stands behind a word with a capital or a number, or in a bracket: `Ada Moss feat. Ines Merrin`.
    private func isBehindName(_ token: PrecedingToken, in text: Span<UInt8>, from sentence: Int) -> Bool {
        let space = token.range.lowerBound - 1
        guard space >= sentence else { return false }
        guard isSpace(text[space]) else { return text[space] == UInt8(ascii: "(") || text[space] == UInt8(ascii: "[") }
        let least = max(sentence, space - SentenceSplitter.nameBytes)
        var start = space
        while start > least, !isSpace(text[start - 1]) { start -= 1 }
        while start < space, !SentenceSplitter.isWord(text, at: start, before: space) {
            start = SentenceSplitter.after(text, start)
        }
        guard start < space else { return false }
        return text[start] < 0x80
            ? text[start].isASCIIUppercase || text[start].isASCIIDigit
            : WordScalars.isUppercase(Scalars.decode(text, at: start).scalar)
    }

    /// Whether a token is a single letter of a name, `J.` or `s. r. o.`.
    private func isInitial(_ token: PrecedingToken) -> Bool {
        token.letters == 1 && token.digits == 0 && token.stops == 0 && !token.isSyllabic
            && (token.isCapitalized || !(token.isElided || token.isAccented))
    }

    /// Whether a token is letters with stops between them, `U.S`, `p.m`, `Ph.D`, or a doubled capital, `EE. UU`.
    private func isAcronym(_ token: PrecedingToken, in text: Span<UInt8>) -> Bool {
        guard token.digits == 0 else { return false }
        if token.stops > 0 { return token.longestPart <= 2 }
        let i = token.range.lowerBound
        return token.range.count == 2 && !token.isRoman && text[i].isASCIIUppercase && text[i] == text[i + 1]
    }

    /// Whether a token is what a number counts: `5 km`, `km/h`.
    private func isUnit(_ token: PrecedingToken, in text: Span<UInt8>, from sentence: Int) -> Bool {
        let i = token.range.lowerBound
        guard i > sentence else { return false }
        if text[i - 1] == UInt8(ascii: "/") { return true }
        return i - sentence >= 2 && text[i - 1] == 0x20 && text[i - 2].isASCIIDigit
    }
}
