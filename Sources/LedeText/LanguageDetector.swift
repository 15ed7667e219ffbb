extension Language {
    /// Finds the language that a text is written in: its script first, then its function words.
    ///
    /// Counting function words is as good as character n-gram models from a few sentences on; it needs no model, and
    /// no more than ``LanguageDetector/sampleBytes`` bytes are looked at, from a quarter of the text on: what stands before
    /// an article, menus and a banner, is often in another language. Only where those tell nothing is it the beginning.
    ///
    /// - Parameter text: clean UTF-8, as ``Scalars`` makes it.
    /// - Returns: the language, or `nil` where the text is too short or too mixed to tell. Languages without lists of
    ///   their own may come back too, where their script or words tell them.
    public static func detect(_ text: Span<UInt8>) -> Language? {
        let start = LanguageDetector.sampleStart(of: text)
        var detector = LanguageDetector()
        if let code = detector.detect(text.extracting(start..<text.count)) { return Language(code) }
        guard start > 0 else { return nil }
        var second = LanguageDetector()
        return second.detect(text).flatMap { Language($0) }
    }

    /// The codes of the languages that ``detect(_:)`` knows.
    package static var detected: Set<String> { LanguageDetector.languages }
}

/// One look at a text for its language.
struct LanguageDetector {
    /// How much of a text is looked at, in bytes.
    static let sampleBytes = 8_192
    /// Fewest bytes of a text that is looked at from a quarter of it on.
    private static let fewestSampledBytes = 1_024
    /// Words after which the counts are looked at to stop early.
    private static let wordsPerLook = 16
    /// Score of a word that one language alone has, that two share, that more share.
    private static let weights = (alone: 3, two: 2, more: 1)
    /// Least score that says anything: two words of one language alone.
    private static let leastScore = 6
    /// Score at which twice the score of the second is enough to stop.
    private static let clearScore = 60
    /// Fewest bytes of letters of a script that only one language has.
    private static let leastLetters = 6

    /// Scripts, by the languages they leave.
    private enum Script: Int, CaseIterable {
        case latin, cyrillic, arabic, devanagari, han, kana, hangul, greek, thai, hebrew, ethiopic, armenian, georgian
        case burmese, bengali, tamil, telugu, other

        /// The code of the language where a script leaves one alone.
        var language: String? {
            switch self {
            case .hangul: "ko"
            case .greek: "el"
            case .thai: "th"
            case .hebrew: "he"
            case .ethiopic: "am"
            case .armenian: "hy"
            case .georgian: "ka"
            case .burmese: "my"
            case .bengali: "bn"
            case .tamil: "ta"
            case .telugu: "te"
            case .latin, .cyrillic, .arabic, .devanagari, .han, .kana, .other: nil
            }
        }
    }

    private var scores = InlineArray<33, Int>(repeating: 0)
    private var letters = InlineArray<18, Int>(repeating: 0)
    private var words = 0
    private var greatest = 0  // of the scores

    /// Where the sample of a text begins: behind the first space or line end after a quarter of it; a text of a few
    /// sentences is looked at from its beginning.
    static func sampleStart(of text: Span<UInt8>) -> Int {
        guard text.count >= fewestSampledBytes else { return 0 }
        var start = text.count / 4
        let end = min(start + 64, text.count)
        while start < end, text[start] > 0x20 { start += 1 }
        // Without spaces, as Chinese is written: the next character.
        while start < text.count, text[start].isContinuation { start += 1 }
        return start
    }

    /// The code of the language of the beginning of a text.
    mutating func detect(_ text: Span<UInt8>) -> String? {
        let end = min(text.count, LanguageDetector.sampleBytes)
        count(text, to: end)
        var script = Script.latin
        for candidate in Script.allCases where letters[candidate.rawValue] > letters[script.rawValue] {
            script = candidate
        }
        guard letters[script.rawValue] >= LanguageDetector.leastLetters else { return nil }
        switch script {
        case .latin: return best(of: LanguageDetector.latin, clear: true)
        case .cyrillic:
            countCyrillic(text, to: end)
            return best(of: LanguageDetector.cyrillic, clear: false)
        case .arabic:
            countArabic(text, to: end)
            return best(of: LanguageDetector.arabic, clear: false)
        case .devanagari: return best(of: LanguageDetector.devanagari, clear: false)
        case .han, .kana:
            // Japanese never goes far without kana, Chinese has none but in names
            return letters[Script.kana.rawValue] * 12 >= letters[Script.han.rawValue]
                ? LanguageDetector.japanese : LanguageDetector.chinese
        default: return script.language
        }
    }

    // MARK: Counting

    private mutating func count(_ text: Span<UInt8>, to end: Int) {
        let table = LanguageDetector.table
        var word = ShortWord()
        var nextLook = LanguageDetector.wordsPerLook
        var i = 0
        while i < end {
            let byte = text[i]
            if byte < 0x80 {
                let eight = text.eightBytes(at: i)
                let others = EightBytes.nonLetters(eight)
                let run = min(EightBytes.first(others), end &- i)
                if word.count == 0 {
                    guard run > 0 else {
                        i &+= 1
                        continue
                    }
                    if run < 8, i &+ run < end, text[i &+ run] < 0x80 {
                        // The common case: a whole word, and what ends it.
                        letters[Script.latin.rawValue] &+= run
                        i &+= run &+ 1
                        let low = (eight | EightBytes.each(0x20)) & (others ^ (others &- 1)) &>> 8
                        if isClear(after: ShortWord(low, count: run), table, &nextLook) { return }
                        continue
                    }
                }
                if run > 0 {
                    word.append((eight | EightBytes.each(0x20)) & EightBytes.mask(run), count: run)
                    letters[Script.latin.rawValue] += run
                    i += run
                    // What ends a word of ASCII letters is mostly in sight.
                    guard run < 8, i < end, text[i] < 0x80 else { continue }
                }
                i += 1
            } else {
                let (scalar, width) = Scalars.decode(text, at: i)
                i += width
                if scalar != Scalars.invalid && WordScalars.kind(of: scalar) != .separator {
                    let script = LanguageDetector.script(of: scalar)
                    letters[script.rawValue] += width
                    if script != .han && script != .kana {
                        word.append(text.eightBytes(at: i - width) & EightBytes.mask(width), count: width)
                    }
                    continue
                }
            }
            guard word.count > 0 else { continue }
            if isClear(after: word, table, &nextLook) { return }
            word = ShortWord()
        }
    }

    /// Counts a word; whether the language is clear then, which is looked at now and then.
    @inline(__always)
    private mutating func isClear(after word: ShortWord, _ table: borrowing WordTable, _ nextLook: inout Int) -> Bool {
        words &+= 1
        let bits = table.bits(of: word)
        if bits != 0 { add(bits) }
        guard words == nextLook else { return false }
        nextLook += LanguageDetector.wordsPerLook
        return greatest >= LanguageDetector.clearScore && isClear
    }

    private mutating func add(_ bits: UInt64) {
        // A bit less each time: counting them all takes more.
        let others = bits & (bits &- 1)
        let weight =
            others == 0
            ? LanguageDetector.weights.alone
            : others & (others &- 1) == 0 ? LanguageDetector.weights.two : LanguageDetector.weights.more
        var rest = bits
        while rest != 0 {
            let language = rest.trailingZeroBitCount
            scores[language] += weight
            greatest = max(greatest, scores[language])
            rest &= rest &- 1
        }
    }

    private var isClear: Bool {
        var (first, second) = (0, 0)
        let scores = scores.span
        for i in 0..<scores.count {
            let score = scores[i]
            if score > first {
                (first, second) = (score, first)
            } else if score > second {
                second = score
            }
        }
        return first >= LanguageDetector.clearScore && first >= 2 * second
    }

    /// The language with the highest score in a range of the list.
    ///
    /// - Parameter clear: whether it must stand out; in a script of few languages the best one is the best guess.
    private func best(of range: Range<Int>, clear: Bool) -> String? {
        var (best, first, second) = (range.lowerBound, -1, 0)
        let scores = scores.span
        for i in range {
            if scores[i] > first {
                (best, first, second) = (i, scores[i], max(0, first))
            } else {
                second = max(second, scores[i])
            }
        }
        guard first >= (clear ? LanguageDetector.leastScore : 2), first > second else { return nil }
        if clear {
            // function words are at least an eighth of any prose; and the second must not be close
            guard first * 8 >= words * LanguageDetector.weights.more, first - second >= max(2, first / 12) else {
                return nil
            }
        }
        return LanguageDetector.lists[best].code
    }

    // MARK: Letters

    private static func script(of s: UInt32) -> Script {
        switch s {
        case 0xAA..<0x250, 0x1E00..<0x1F00: .latin
        case 0x300..<0x370: .latin
        case 0x370..<0x400, 0x1F00..<0x2000: .greek
        case 0x400..<0x530: .cyrillic
        case 0x531..<0x590: .armenian
        case 0x590..<0x600: .hebrew
        case 0x600..<0x780, 0xFB50..<0xFE00, 0xFE70..<0xFEFF, 0x200C, 0x200D: .arabic
        case 0x900..<0x980: .devanagari
        case 0x980..<0xA00: .bengali
        case 0xB80..<0xC00: .tamil
        case 0xC00..<0xC80: .telugu
        case 0xE00..<0xE80: .thai
        case 0x1000..<0x10A0: .burmese
        case 0x10A0..<0x1100, 0x1C90..<0x1CC0: .georgian
        case 0x1100..<0x1200, 0x3130..<0x3190, 0xAC00..<0xD7B0: .hangul
        case 0x1200..<0x13A0: .ethiopic
        case 0x3040..<0x3100, 0x31F0..<0x3200, 0xFF66..<0xFFA0: .kana
        case 0x3100..<0x3130, 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00, 0x20000..<0x40000: .han
        default: .other
        }
    }

    /// Letters that one of the Cyrillic alphabets has and others do not.
    private mutating func countCyrillic(_ text: Span<UInt8>, to end: Int) {
        var i = 0
        while i + 1 < end {
            guard text[i] >= 0xD0 && text[i] <= 0xD3 else {
                i += 1
                continue
            }
            switch Scalars.decode(text, at: i).scalar {
            case 0x44B, 0x44D, 0x451: scores[LanguageDetector.russian] += 1
            case 0x456, 0x457, 0x454, 0x491:
                scores[LanguageDetector.ukrainian] += 1
            case 0x45E: scores[LanguageDetector.belarusian] += 6
            case 0x44A: scores[LanguageDetector.bulgarian] += 1
            case 0x49B, 0x493, 0x4A3, 0x4B1, 0x4AF, 0x4E9, 0x4D9: scores[LanguageDetector.kazakh] += 2
            case 0x458, 0x459, 0x45A, 0x45B, 0x452, 0x45F: scores[LanguageDetector.serbian] += 2
            default: break
            }
            i += 2
        }
    }

    /// Letters that one of the languages in Arabic script has and others do not.
    private mutating func countArabic(_ text: Span<UInt8>, to end: Int) {
        var i = 0
        while i + 1 < end {
            guard text[i] >= 0xD8 && text[i] <= 0xDB else {
                i += 1
                continue
            }
            switch Scalars.decode(text, at: i).scalar {
            case 0x629, 0x649, 0x64A, 0x643, 0x623, 0x625: scores[LanguageDetector.arabicLanguage] += 1
            case 0x67E, 0x686, 0x698, 0x6AF, 0x6A9, 0x6CC: scores[LanguageDetector.persian] += 1
            case 0x679, 0x688, 0x691, 0x6BA, 0x6D2, 0x6C1, 0x6BE: scores[LanguageDetector.urdu] += 3
            default: break
            }
            i += 2
        }
    }

    // MARK: Lists

    private static let latin = 0..<22
    private static let cyrillic = 22..<28
    private static let (russian, ukrainian, bulgarian, kazakh, belarusian, serbian) = (22, 23, 24, 25, 26, 27)
    private static let arabic = 28..<31
    private static let (arabicLanguage, persian, urdu) = (28, 29, 30)
    private static let devanagari = 31..<33
    private static let (japanese, chinese) = ("ja", "zh")

    /// The codes of the languages that it tells.
    static let languages = Set(lists.map(\.code) + Script.allCases.compactMap(\.language) + [japanese, chinese])

    private static let table = WordTable(
        lists.enumerated().map { (words: $0.element.words, bits: UInt64(1) << UInt64($0.offset)) })
}
