import LedeText

/// The words of a line and their kinds.
extension EdgeNotice {
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

    func words(of line: LineFeatures, _ text: Span<UInt8>) -> [Word] {
        var words = EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.words.upperBound)
        classify(&words)
        return words
    }

    /// Fewest letters of a term.
    private static let termLetters = 4

    /// The words that tell what a line is about, or pairs of syllables.
    func terms(
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
    static func beginsWithName(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.opening == .capital else { return false }
        let words = words(text, line.range, most: 2)
        guard words.count == 2 else { return false }
        return text[words[1].start] < UInt8(ascii: "a") || words[1].letters <= particleLetters
    }

    /// Whether what a writer does is the second word of a line: `Ada writes`.
    func beginsWithWriter(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.opening == .capital, !hasSyllables else { return false }
        var words = EdgeNotice.words(text, line.range, most: 2)
        classify(&words)
        return words.count == 2 && words[0].kinds.isEmpty && words[1].kinds.contains(.writes)
    }

    /// Whether a line that says whose words it holds begins as notices do: `Subscribers are asked`, `We wrongly said`.
    func beginsAsNotice(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
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

    func classify(_ words: inout [Word]) {
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

    /// The mark that ends a sentence between two words, or the colon.
    static func end(_ text: Span<UInt8>, _ gap: Range<Int>) -> UInt8? {
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
    static func followsCurrency(_ text: Span<UInt8>, _ i: Int) -> Bool {
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
    static func words(_ text: Span<UInt8>, _ range: Range<Int>, most: Int) -> [Word] {
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
