import LedeText

/// What one line of plain text looks like, without its neighbours: counts taken in one pass over its bytes.
struct LineFeatures: Sendable {
    /// How a line ends, behind closing quotation marks and brackets.
    enum Ending: UInt8, Sendable {
        /// With a word or any other character.
        case open
        /// With a full stop, question or exclamation mark, or an ellipsis, of any script.
        case sentence
        /// With a colon.
        case colon
        /// With a comma, semicolon or dash.
        case pause
    }

    /// How a line begins, behind opening quotation marks and brackets.
    enum Opening: UInt8, Sendable {
        /// With a sign that is no letter, digit or quotation mark: a bullet, a hash.
        case other
        /// With an upper-case letter.
        case capital
        /// With a lower-case letter or one of a script without case.
        case letter
        /// With a digit.
        case digit
    }

    /// The line's bytes, without white space at either end.
    var range: Range<Int>
    /// Whether an empty line stands before it.
    var followsBlank = false
    /// Its length in characters; one of a script without spaces counts as three, since it says as much.
    var length = 0
    /// Words; of scripts without spaces, pairs of characters.
    var words = 0
    /// Words that begin with a lower-case letter or one of a script without case.
    var lowercase = 0
    /// Words of at most three characters that begin so: mostly the particles that prose cannot do without.
    var particles = 0
    /// Words that begin and end with a capital.
    var shouted = 0
    /// Words that begin with a digit.
    var numbers = 0
    /// Words of dates.
    var dateWords = 0
    /// Words that belong to a menu item or the first words of a notice, one after the other from the beginning.
    var patternWords = 0
    /// Words of the credit that it begins with.
    var creditWords = 0
    /// Words before the first colon, 0 if there is none.
    var wordsBeforeColon = 0
    /// Commas of any script.
    var commas = 0
    /// Ends of sentences, inside the line too.
    var stops = 0
    /// Signs that part the items of menus: bars, bullets, arrows, slashes between spaces.
    var separators = 0
    /// Phrases of the kinds `anywhere` and `cue`.
    var strongPhrases = 0
    var cues = 0
    /// Names of networks; as cues they tell little, since articles write of their companies.
    var networks = 0
    /// Words before the last phrase of the kind `anywhere`.
    var wordsBeforeStrong = 0
    /// Words before the first dash that has a space at its right, or bracket that closes, 0 if there is none.
    var wordsBeforeDash = 0
    /// Opening angle quotation marks without a closing one so far.
    private var openQuotations = 0
    /// The kinds of phrases: of those that must begin or be the line, only if they do.
    var kinds: LinePatterns.Kinds = []
    var ending = Ending.open
    var opening = Opening.other
    /// Whether it begins with an opening quotation mark or dash, as speech does.
    var isSpeech = false
    /// Whether it has a URL or a mail address.
    var hasAddress = false
    /// Whether its letters are of a script that has no marks for the ends of sentences (Thai, Lao, Khmer, Burmese).
    var isUnmarkedScript = false
    /// A hash of its words: lines that differ only in punctuation and case have the same.
    var key: UInt64 = 0

    /// Whether it ends as prose ends.
    var isSentence: Bool { ending == .sentence || isUnmarkedScript && length >= 60 }

    /// Whether it is a line of prose: a whole sentence of some length, most of whose words are no names.
    var isProse: Bool { isSentence && length >= 60 && lowercase * 100 >= words * 45 }

    /// Fewest words of a sentence that are none of dates where it says more than a day.
    private static let otherWords = 2

    /// Whether it is a sentence that says more than when something was published.
    ///
    /// `It opened on 3 March 2026.`
    ///
    /// - Parameter text: that of the line.
    func saysMoreThanDates(_ text: Span<UInt8>) -> Bool {
        isSentence && lowercase > 0 && words >= dateWords + numbers + LineFeatures.otherWords
            && !kinds.contains(.byline) && !DateParser.speaksOfUpdate(text) && !DateParser.speaksOfPublication(text)
    }

    /// Looks at a line.
    ///
    /// - Parameters:
    ///   - text: clean UTF-8 without double spaces.
    ///   - range: the line, not empty.
    ///   - patterns: the phrases to look for.
    init(_ text: Span<UInt8>, _ range: Range<Int>, patterns: borrowing LinePatterns) {
        self.range = range
        var word = Word()
        var phrases = Phrases()
        var unspaced = 0
        var sawOpening = false
        var pendingStop = false
        let bytes = text.extracting(range)
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte.isASCIILetter {
                let isCapital = byte < 0x61
                if word.length == 0, !sawOpening {
                    opening = isCapital ? .capital : .letter
                    sawOpening = true
                }
                ending = .open
                pendingStop = false
                if word.length == 0 {
                    let start = i
                    i = readPlainWords(bytes, from: i, &phrases, patterns)
                    if i > start { continue }
                    word.isCapital = isCapital
                }
                let eight = bytes.eightBytes(at: i)
                let run = EightBytes.first(EightBytes.nonLetters(eight))
                let folded = (eight | EightBytes.each(0x20)) & EightBytes.mask(run)
                i &+= run
                length &+= run
                word.hash.append(folded, count: run)
                word.endsCapital = bytes[i - 1] < 0x61
                word.length &+= run
                continue
            }
            if byte == 0x20 {
                if word.length > 0 { close(&word, &phrases, patterns) }
                if pendingStop { stops += 1 }
                pendingStop = false
                length += 1
                i += 1
                continue
            }
            if byte.isASCIIDigit {
                if word.length == 0 { word.isNumber = true }
                if !sawOpening {
                    opening = .digit
                    sawOpening = true
                }
                word.hash.append(UInt64(byte), count: 1)
                word.length += 1
                length += 1
                ending = .open
                pendingStop = false
                i += 1
                continue
            }
            var scalar = UInt32(byte)
            var size = 1
            var kind = WordScalars.Kind.separator
            if byte >= 0x80 {
                (scalar, size) = Scalars.decode(bytes, at: i)
                if scalar != Scalars.invalid { kind = WordScalars.kind(of: scalar) }
            }
            switch kind {
            case .word:
                let folded = WordScalars.fold(scalar)
                let isCapital = folded != scalar && scalar != 0x3C2
                if word.length == 0 {
                    word.isCapital = isCapital
                    word.isNumber = LineFeatures.isDigit(scalar)
                }
                if !sawOpening {
                    opening = isCapital ? .capital : word.isNumber ? .digit : .letter
                    sawOpening = true
                }
                word.hash.append(folded)
                word.length += 1
                word.endsCapital = isCapital
                // A syllable of Hangul says as much as two letters.
                length += scalar >= 0xAC00 && scalar <= 0xD7A3 ? 2 : 1
                ending = .open
                pendingStop = false
            case .unspaced:
                if word.length > 0 { close(&word, &phrases, patterns) }
                phrases.add(LinePatterns.WordHash(scalar).value, to: &self, patterns, patterns.tables.span)
                if !sawOpening {
                    opening = .letter
                    sawOpening = true
                }
                unspaced += 1
                length += 3
                if scalar < 0x1800 { isUnmarkedScript = true }
                ending = .open
                pendingStop = false
            case .separator:
                if word.length > 0 { close(&word, &phrases, patterns) }
                if !sawOpening { sawOpening = open(with: scalar) }
                length += 1
                pendingStop = mark(scalar, in: bytes, at: i, wordCount: phrases.wordCount) || pendingStop
            }
            i += size
        }
        if word.length > 0 { close(&word, &phrases, patterns) }
        if pendingStop { stops += 1 }
        words += unspaced / 2
        lowercase += unspaced / 2
        particles += unspaced / 4
        key = phrases.key
        if phrases.wordCount > 0, phrases.menuEnd == phrases.wordCount { kinds.insert(.menu) }
        patternWords = max(patternWords, phrases.covered)
    }

    /// The word that is being read.
    private struct Word {
        var hash = LinePatterns.WordHash()
        var length = 0
        var isCapital = false
        var endsCapital = false
        var isNumber = false
    }

    /// The phrases that are being read.
    private struct Phrases {
        /// Phrases followed at once; more are given up.
        static let capacity = 8

        /// Words so far, as phrases count them: a character of a script without spaces is one.
        var wordCount = 0
        /// Where the menu items reach that follow each other from the beginning.
        var covered = 0
        /// Where the longest menu item ends that continues them.
        var menuEnd = 0
        var key: UInt64 = 14_695_981_039_346_656_037
        private var nodes: InlineArray<8, Int32> = .init(repeating: 0)
        private var starts: InlineArray<8, Int32> = .init(repeating: 0)
        private var count = 0
        /// The word before, where a phrase of several words may begin with it: it is followed once the next one fits.
        private var waiting: UInt64 = 0

        /// Goes on with a word: every open phrase takes it or is given up, and one may begin with it.
        ///
        /// - Parameter tables: those of the patterns.
        @inline(__always)
        mutating func add(
            _ hash: UInt64, to line: inout LineFeatures, _ patterns: borrowing LinePatterns, _ tables: Span<UInt64>
        ) {
            key = (key ^ hash) &* 1_099_511_628_211
            if count > 0 || mayFollow(hash, to: &line, tables) { follow(hash, &line, patterns) }
        }

        /// Takes a word where no phrase is open, unless one may begin with it or with the word before: then it is to be
        /// followed.
        ///
        /// None can end, so `covered` stays as it is. No branch asks what every second word is: a processor foresees none of
        /// that.
        @inline(__always)
        private mutating func mayFollow(_ hash: UInt64, to line: inout LineFeatures, _ tables: Span<UInt64>) -> Bool {
            if waiting != 0, LinePatterns.mayBegin(waiting, hash, tables) { return true }
            if LinePatterns.mayBeAlone(hash, isInside: wordCount > covered, tables) {
                waiting = 0
                return true
            }
            waiting = LinePatterns.mayBegin(hash, tables) ? hash : 0
            let kinds = LinePatterns.countedKinds(of: hash, tables) ?? []
            line.dateWords &+= kinds.contains(.date) ? 1 : 0
            line.kinds.formUnion(kinds.subtracting(.date))
            wordCount &+= 1
            return false
        }

        /// Follows the phrases with a word, and before with the one that waits.
        @inline(never)
        private mutating func follow(_ hash: UInt64, _ line: inout LineFeatures, _ patterns: borrowing LinePatterns) {
            if waiting != 0 {
                let first = waiting
                waiting = 0
                // Counted while it waited, it is counted again now that it is followed.
                let counted = LinePatterns.countedKinds(of: first, patterns.tables.span) ?? []
                if counted.contains(.date) { line.dateWords &-= 1 }
                wordCount &-= 1
                follow(first, &line, patterns)
            }
            let candidates = count
            count = 0
            var k = 0
            while k < candidates {
                let next = patterns.next(nodes[k], hash)
                if next.node != 0 { keep(next, starts[k], &line) }
                k += 1
            }
            if LinePatterns.mayBegin(hash, patterns.tables.span) {
                let next = patterns.next(LinePatterns.root, hash)
                if next.node != 0 { keep(next, Int32(truncatingIfNeeded: wordCount), &line) }
            }
            wordCount += 1
            if menuEnd == wordCount { covered = menuEnd }
        }

        private mutating func keep(_ next: LinePatterns.Slot, _ start: Int32, _ line: inout LineFeatures) {
            if count < Phrases.capacity, next.goesOn {
                nodes[count] = next.node
                starts[count] = start
                count += 1
            }
            let kinds = next.kinds
            if kinds.isEmpty { return }
            if kinds.contains(.anywhere) {
                line.strongPhrases += 1
                line.wordsBeforeStrong = Int(start)
            }
            if kinds.contains(.cue) { line.cues += 1 }
            if kinds.contains([.cue, .network]) { line.networks += 1 }
            if kinds.contains(.date) { line.dateWords += 1 }
            line.kinds.formUnion(
                kinds.intersection([.anywhere, .cue, .agency, .network, .reporter, .address, .speech, .origin]))
            if start == 0 {
                line.kinds.formUnion(kinds.intersection([.notice, .invitation, .tail, .byline, .credit]))
                if kinds.contains(.notice) { line.patternWords = wordCount + 1 }
                if kinds.contains(.credit) { line.creditWords = wordCount + 1 }
            }
            if kinds.contains(.menu), Int(start) <= covered { menuEnd = wordCount + 1 }
        }
    }

    /// Reads words of fewer than sixteen ASCII letters, each with a space behind it, as long as they follow each other.
    ///
    /// They are most of most lines. A word that something else follows is the last.
    ///
    /// - Parameter start: where a word begins.
    /// - Returns: where it stopped; `start` where the first word is another one.
    @inline(__always)
    private mutating func readPlainWords(
        _ bytes: Span<UInt8>, from start: Int, _ phrases: inout Phrases, _ patterns: borrowing LinePatterns
    ) -> Int {
        let tables = patterns.tables.span
        precondition(tables.count == LinePatterns.Table.size)  // so that no look into them is checked
        // Twelve bits each for words, those in lower case, those of these with at most three letters, and those with capitals
        // at both ends: one number, since a loop over most bytes of all articles needs the registers.
        var counts: UInt64 = 0
        let end = min(bytes.count, start &+ LineFeatures.plainBytes)
        var i = start
        while i < end {
            let eight = bytes.eightBytes(at: i)
            let others = EightBytes.nonLetters(eight)
            let letters: Int
            var hash: UInt64
            let next: UInt8  // the byte behind it, 0 at the end
            if others != 0 {
                letters = EightBytes.first(others)
                guard letters > 0 else { break }
                // All bits below the first byte that is no letter.
                hash = ByteHash.step(0, (eight | EightBytes.each(0x20)) & (others ^ (others &- 1)) &>> 8)
                next = UInt8(truncatingIfNeeded: eight &>> UInt64(truncatingIfNeeded: letters &* 8))
            } else {
                let more = bytes.eightBytes(at: i &+ 8)
                let rest = EightBytes.first(EightBytes.nonLetters(more))
                guard rest < 8 else { break }
                // Hashed as it would be one letter after the other.
                hash = ByteHash.step(0, eight | EightBytes.each(0x20))
                hash = ByteHash.step(hash, (more | EightBytes.each(0x20)) & EightBytes.mask(rest))
                letters = 8 &+ rest
                next = UInt8(truncatingIfNeeded: more &>> UInt64(truncatingIfNeeded: rest &* 8))
            }
            if next != 0x20, next >= 0x30 && next < 0x3A || next >= 0x80 { break }
            i &+= letters
            if UInt8(truncatingIfNeeded: eight) >= 0x61 {
                counts &+= letters <= 3 ? 1 &<< 24 &+ 1 &<< 12 &+ 1 : 1 &<< 12 &+ 1
            } else {
                counts &+= letters >= 2 && bytes[i &- 1] < 0x61 ? 1 &<< 36 &+ 1 : 1
            }
            phrases.add(hash, to: &self, patterns, tables)
            guard next == 0x20 else { break }
            i &+= 1
        }
        words &+= Int(truncatingIfNeeded: counts & 0xFFF)
        lowercase &+= Int(truncatingIfNeeded: counts &>> 12 & 0xFFF)
        particles &+= Int(truncatingIfNeeded: counts &>> 24 & 0xFFF)
        shouted &+= Int(truncatingIfNeeded: counts &>> 36)
        length &+= i &- start
        return i
    }

    /// Most bytes of plain words that are read at once: a word takes two, and a count holds 4,095.
    private static let plainBytes = 8_000

    /// Counts a word of letters.
    @inline(__always)
    private mutating func count(isCapital: Bool, endsCapital: Bool, length: Int) {
        words &+= 1
        if !isCapital {
            lowercase &+= 1
            if length <= 3 { particles &+= 1 }
        } else if endsCapital, length >= 2 {
            shouted &+= 1
        }
    }

    /// Counts a word that ends.
    private mutating func close(_ word: inout Word, _ phrases: inout Phrases, _ patterns: borrowing LinePatterns) {
        if word.isNumber {
            words += 1
            numbers += 1
            if word.isCapital, word.endsCapital, word.length >= 2 { shouted += 1 }
        } else {
            count(isCapital: word.isCapital, endsCapital: word.endsCapital, length: word.length)
        }
        phrases.add(word.hash.value, to: &self, patterns, patterns.tables.span)
        word = Word()
    }

    /// Takes note of a sign before the first word; returns whether it counts as the line's beginning.
    private mutating func open(with scalar: UInt32) -> Bool {
        if scalar == 0xA9 { kinds.insert(.notice) }
        if LineFeatures.isQuote(scalar) || scalar == 0x2013 || scalar == 0x2014 {
            isSpeech = true
            return false
        }
        return scalar != 0x28 && scalar != 0x5B
    }

    /// Takes note of a sign; returns whether it ends a sentence if a space follows.
    private mutating func mark(_ scalar: UInt32, in bytes: Span<UInt8>, at i: Int, wordCount: Int) -> Bool {
        switch scalar {
        case 0x2E, 0x21, 0x3F, 0x2026, 0x203C...0x203D, 0x2047...0x2049, 0x964, 0x965, 0x6D4, 0x61F, 0x589, 0x1362:
            ending = .sentence
            return wordCount > 0
        case 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61:
            ending = .sentence
            stops += 1
        case 0x2C, 0x60C, 0x3001, 0xFF0C:
            commas += 1
            ending = .pause
        case 0x2013, 0x2014, 0x2D:
            ending = .pause
            let next = i + (scalar == 0x2D ? 1 : 3)
            if wordsBeforeDash == 0, next < bytes.count, bytes[next] == 0x20 { wordsBeforeDash = wordCount }
        case 0x3B, 0xFF1B, 0x61B: ending = .pause
        case 0x3A, 0xFF1A:
            ending = .colon
            if wordsBeforeColon == 0 { wordsBeforeColon = wordCount }
            if i + 2 < bytes.count, bytes[i + 1] == 0x2F, bytes[i + 2] == 0x2F { hasAddress = true }
        case 0x5D, 0x3011: if wordsBeforeDash == 0 { wordsBeforeDash = wordCount }
        case 0x29, 0x300D, 0x300F, 0xFF09: break  // closing brackets keep the ending
        case 0xAB, 0x2039: openQuotations += 1
        // `Copyright © 2019 The Courier`
        case 0xA9 where holdsYear(bytes, at: i + 2):
            if wordCount > 0 { wordsBeforeStrong = wordCount }
            strongPhrases += 1
            ending = .open
        case 0x40:
            if i > 0, bytes[i - 1] != 0x20 { hasAddress = true }
            ending = .open
        case 0x2F:
            if i > 0, bytes[i - 1] == 0x20 { separators += 1 }
            ending = .open
        case 0xBB where openQuotations > 0: openQuotations -= 1
        case 0xBB where i + 2 < bytes.count && bytes[i + 2] > 0x20: openQuotations -= 1  // »so«
        case 0x7C, 0x2022, 0xB7, 0xBB, 0x203A, 0x2192, 0x25B8, 0x25BA, 0x276F, 0x3E:
            separators += 1
            if scalar != 0xBB { ending = .open }  // also a closing quotation mark
        default:
            if !LineFeatures.isQuote(scalar) { ending = .open }
        }
        return false
    }

    /// Whether a year stands at an index, with or without a space before it.
    private func holdsYear(_ bytes: Span<UInt8>, at i: Int) -> Bool {
        guard i + 4 < bytes.count else { return false }
        let start = bytes[i] == 0x20 ? i + 1 : i
        return (bytes[start] == UInt8(ascii: "1") || bytes[start] == UInt8(ascii: "2"))
            && (start + 1..<start + 4).allSatisfy { bytes[$0].isASCIIDigit }
    }

    /// Digits of Arabic, Persian and Devanagari.
    private static func isDigit(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F: true
        default: false
        }
    }

    /// Quotation marks and apostrophes.
    private static func isQuote(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0xAB, 0x2018...0x201F, 0x2039, 0x300C, 0x300E, 0x60, 0xB4: return true
        default: return false
        }
    }
}
