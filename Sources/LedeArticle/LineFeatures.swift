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
    /// Words all of whose letters are capitals, two at least.
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

    /// Looks at a line.
    ///
    /// - Parameters:
    ///   - text: clean UTF-8 without double spaces.
    ///   - range: the line, not empty.
    ///   - patterns: the phrases to look for.
    init(_ text: Span<UInt8>, _ range: Range<Int>, patterns: LinePatterns) {
        self.range = range
        var hash = LinePatterns.emptyWord
        var wordLength = 0
        var wordCapitals = 0
        var wordDigits = 0
        var firstIsCapital = false
        var firstIsDigit = false
        var unspaced = 0
        var lineKey: UInt64 = 14_695_981_039_346_656_037
        var sawOpening = false
        var pendingStop = false
        var wordIndex = 0  // words as the patterns count them
        // Open phrases: at most this many at once; each is a trie node and the word that it began with.
        var open: InlineArray<8, Int32> = .init(repeating: 0)
        var openStart: InlineArray<8, Int32> = .init(repeating: 0)
        var openCount = 0
        var covered = 0  // the menu items at the beginning reach up to this word
        var menuEnd = 0

        @inline(__always)
        func close(_ f: inout LineFeatures, _ hash: UInt32) {
            // The word `hash` ends: every open phrase goes on with it or is given up, and one may begin with it.
            lineKey = (lineKey ^ UInt64(hash)) &* 1_099_511_628_211
            var kept = 0
            let candidates = openCount
            for k in 0...candidates {
                let from = k < candidates ? open[k] : LinePatterns.root
                let start = k < candidates ? openStart[k] : Int32(truncatingIfNeeded: wordIndex)
                let node = patterns.next(from, hash)
                guard node != 0 else { continue }
                let kinds = patterns.kinds(at: node)
                if kinds.rawValue != 0 {
                    if kinds.contains(.anywhere) {
                        f.strongPhrases += 1
                        f.kinds.insert(.anywhere)
                    }
                    if kinds.contains(.cue) {
                        f.cues += 1
                        f.kinds.insert(.cue)
                    }
                    if kinds.contains(.date) {
                        f.dateWords += 1
                    }
                    if kinds.contains(.agency) { f.kinds.insert(.agency) }
                    if start == 0 {
                        f.kinds.formUnion(kinds.intersection([.notice, .tail, .byline, .credit]))
                        if kinds.contains(.notice) { f.patternWords = wordIndex + 1 }
                        if kinds.contains(.credit) { f.creditWords = wordIndex + 1 }
                    }
                    if kinds.contains(.menu), Int(start) <= covered { menuEnd = max(menuEnd, wordIndex + 1) }
                }
                if kept < 8 {
                    open[kept] = node
                    openStart[kept] = start
                    kept += 1
                }
            }
            openCount = kept
            wordIndex += 1
            if menuEnd == wordIndex { covered = menuEnd }
        }

        var i = range.lowerBound
        let end = range.upperBound
        var previous: UInt32 = 0x20
        while i <= end {
            var scalar: UInt32 = 0x20
            var kind = 0  // 0 separator, 1 letter, 2 digit, 3 unspaced
            var isCapital = false
            if i < end {
                let byte = text[i]
                if byte < 0x80 {
                    scalar = UInt32(byte)
                    i += 1
                    let lower = byte | 0x20
                    if lower >= 0x61 && lower <= 0x7A {
                        kind = 1
                        isCapital = byte < 0x61
                        scalar = UInt32(lower)
                    } else if byte >= 0x30 && byte <= 0x39 {
                        kind = 2
                    }
                } else {
                    let (decoded, size) = Scalars.decode(text, at: i)
                    i += size
                    scalar = decoded
                    if decoded != Scalars.invalid {
                        switch WordScalars.kind(of: decoded) {
                        case .separator: break
                        case .word:
                            kind = 1
                            scalar = WordScalars.fold(decoded)
                            isCapital = scalar != decoded && decoded != 0x3C2
                        case .unspaced:
                            kind = 3
                            unspaced += 1
                        }
                    }
                }
                length += kind == 3 ? 3 : 1
            } else {
                i += 1
            }
            if kind == 1 || kind == 2 {
                if wordLength == 0 {
                    firstIsCapital = isCapital
                    firstIsDigit = kind == 2
                }
                hash = LinePatterns.extend(hash, scalar)
                wordLength += 1
                if isCapital { wordCapitals += 1 }
                if kind == 2 { wordDigits += 1 }
            } else {
                if wordLength > 0 {
                    if firstIsDigit {
                        numbers += 1
                    } else if !firstIsCapital {
                        lowercase += 1
                        if wordLength <= 3 { particles += 1 }
                    }
                    if wordLength >= 2, wordCapitals == wordLength - wordDigits, wordCapitals >= 2 { shouted += 1 }
                    words += 1
                    close(&self, hash)
                    hash = LinePatterns.emptyWord
                    wordLength = 0
                    wordCapitals = 0
                    wordDigits = 0
                }
                if kind == 3 { close(&self, LinePatterns.extend(LinePatterns.emptyWord, scalar)) }
            }
            guard i <= end, i > range.lowerBound else { continue }
            if !sawOpening {
                switch kind {
                case 1:
                    opening = isCapital ? .capital : .letter
                    sawOpening = true
                case 2:
                    opening = .digit
                    sawOpening = true
                case 3:
                    opening = .letter
                    sawOpening = true
                default:
                    if scalar == 0xA9 { kinds.insert(.notice) }
                    if LineFeatures.isQuote(scalar) || scalar == 0x2014 || scalar == 0x2013 {
                        isSpeech = true
                    } else if scalar != 0x28 && scalar != 0x5B {
                        sawOpening = true
                    }
                }
            }
            if kind == 0 {
                switch scalar {
                case 0x20:
                    if pendingStop { stops += 1 }
                    pendingStop = false
                case 0x2E, 0x21, 0x3F, 0x2026, 0x203C...0x203D, 0x2047...0x2049, 0x964, 0x965, 0x6D4, 0x61F, 0x589, 0x1362:
                    ending = .sentence
                    pendingStop = wordIndex > 0
                case 0x3002, 0xFF01, 0xFF1F, 0xFF0E, 0xFF61:
                    ending = .sentence
                    stops += 1
                case 0x2C, 0x60C, 0x3001, 0xFF0C:
                    commas += 1
                    ending = .pause
                case 0x3B, 0xFF1B, 0x61B, 0x2013, 0x2014, 0x2D:
                    ending = .pause
                case 0x3A, 0xFF1A:
                    ending = .colon
                    if wordsBeforeColon == 0 { wordsBeforeColon = wordIndex }
                    if previous == 0x73 || previous == 0x70, i + 1 < end, text[i] == 0x2F, text[i + 1] == 0x2F {
                        hasAddress = true
                    }
                case 0x29, 0x5D, 0x300D, 0x300F, 0x3011, 0xFF09: break  // closing brackets keep the ending
                case 0x40: if wordIndex > 0 && previous != 0x20 { hasAddress = true }
                case 0x7C, 0x2022, 0xB7, 0xBB, 0x203A, 0x2192, 0x25B8, 0x25BA, 0x276F, 0x2F, 0x3E:
                    if scalar != 0x2F || previous == 0x20 { separators += 1 }
                    ending = .open
                default:
                    if !LineFeatures.isQuote(scalar) { ending = .open }
                }
            } else {
                ending = .open
                if kind != 3 || pendingStop { pendingStop = false }
                if kind == 3, scalar < 0x1800 { isUnmarkedScript = true }
            }
            previous = scalar
        }
        if pendingStop { stops += 1 }
        words += unspaced / 2
        lowercase += unspaced / 2
        particles += unspaced / 4
        key = lineKey
        if wordIndex > 0, menuEnd == wordIndex { kinds.insert(.menu) }
        patternWords = max(patternWords, covered)
    }

    /// Quotation marks and apostrophes.
    @inline(__always)
    private static func isQuote(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x22, 0x27, 0xAB, 0x2018...0x201F, 0x2039, 0x300C, 0x300E, 0x60, 0xB4: return true
        default: return false
        }
    }
}
