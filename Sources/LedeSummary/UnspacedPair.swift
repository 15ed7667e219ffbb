import LedeText

/// A token of a script without spaces: two characters, of which key phrases are made.
struct UnspacedPair {
    private var first: UInt32
    private var second: UInt32
    /// Whether a digit stands before it, as before what is counted.
    private var isCounted: Bool
    /// Whether a digit stands behind it, as behind what makes a number rough: `約50`.
    private var isBeforeDigit: Bool
    /// Whether a character of katakana stands before it, and behind it.
    private var isBehindKatakana: Bool
    private var isBeforeKatakana: Bool
    /// Whether its first character is the measure of a number or demonstrative before it: `这种`.
    private var isMeasure: Bool

    /// The pair of a token; `nil` for a token that is none.
    init?(_ token: Token, _ text: [UInt8]) {
        let (start, end) = (Int(token.start), Int(token.end))
        guard text[start] >= 0xE0 else { return nil }
        let (first, length) = Scalars.decode(text.span, at: start)
        guard WordScalars.kind(of: first) == .unspaced, start + length < end else { return nil }
        let (second, more) = Scalars.decode(text.span, at: start + length)
        guard start + length + more == end else { return nil }
        self.first = first
        self.second = second
        isMeasure = false
        isBehindKatakana = false
        var before = start - 1
        while before > 0, text[before].isContinuation { before -= 1 }
        if before >= 0 {
            let scalar = Scalars.decode(text.span, at: before).scalar
            isBehindKatakana = UnspacedPair.isKatakana(scalar)
            isMeasure =
                UnspacedPair.counters.contains(first)
                && (UnspacedPair.particles.contains(scalar) || UnspacedPair.numerals.contains(scalar))
        }
        isCounted = start > 0 && text[start - 1].isASCIIDigit || UnspacedPair.isWideDigit(text, at: start - 3)
        isBeforeDigit = end < text.count && text[end].isASCIIDigit || UnspacedPair.isWideDigit(text, at: end)
        isBeforeKatakana =
            end < text.count && text[end] >= 0xE0 && UnspacedPair.isKatakana(Scalars.decode(text.span, at: end).scalar)
    }

    /// Whether a digit as wide as a character stands at an index, which may lie outside.
    private static func isWideDigit(_ text: [UInt8], at i: Int) -> Bool {
        i >= 0 && i + 2 < text.count && text[i] == 0xEF && text[i + 1] == 0xBC && text[i + 2] >= 0x90
            && text[i + 2] <= 0x99
    }

    /// Whether a word in katakana goes on before it, and behind it.
    var continuesKatakana: Bool { isBehindKatakana && UnspacedPair.isKatakana(first) }
    var isContinuedByKatakana: Bool { isBeforeKatakana && UnspacedPair.isKatakana(second) }

    /// Whether it is a measure in katakana behind a digit.
    var isMeasureInKatakana: Bool { isCounted && UnspacedPair.isKatakana(first) }

    /// Whether it is a number and what is counted: what shares a character with it is no word.
    var isNumber: Bool { UnspacedPair.numerals.contains(first) && UnspacedPair.counters.contains(second) }

    /// Whether a character of a script without spaces stands at an index.
    static func isUnspaced(_ text: [UInt8], at i: Int) -> Bool {
        WordScalars.kind(of: Scalars.decode(text.span, at: i).scalar) == .unspaced
    }

    /// Whether both characters are of one kind that words for things are written in, and neither is grammar or a measure.
    ///
    /// What is written in hiragana is grammar for the most part, and other scripts without spaces have letters, of which
    /// two are no word.
    var mayStandInPhrase: Bool {
        if UnspacedPair.isKatakana(first) { return UnspacedPair.isKatakana(second) && !isCounted }
        guard UnspacedPair.isHan(first), UnspacedPair.isHan(second), !isCounted, !isMeasure else { return false }
        if UnspacedPair.particles.contains(first) || UnspacedPair.particles.contains(second) { return false }
        return !isNumber && !(isBeforeDigit && UnspacedPair.estimates.contains(second))
    }

    private static func isHan(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
        default: false
        }
    }

    private static func isKatakana(_ scalar: UInt32) -> Bool {
        (0x30A1...0x30FA).contains(scalar) || scalar == 0x30FC || (0xFF66...0xFF9D).contains(scalar)
    }

    /// Characters of Chinese that are words of grammar wherever they stand, but for rare names.
    private static let particles = set("的了是这這那它他她们們我你您也就都很与與及被把但吗嗎呢吧啊还還又每某几並并让讓给給")
    /// What may stand before a number in digits.
    private static let estimates = set("約约近超逾达達至到共全第計计各毎每")
    private static let numerals = set("〇一二三四五六七八九十百千万萬亿億兆两兩零数數")
    private static let counters = set("年月日時时分秒人名個个台本円元歳岁回次件週周度点點位号號公倍座所间間层層吨噸米里条條家種种亿億万萬千百十")

    private static func set(_ characters: String) -> Set<UInt32> { Set(characters.unicodeScalars.map(\.value)) }
}
