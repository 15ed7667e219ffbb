/// The English stemmer known as Porter2.
///
/// After M. F. Porter, "The English (Porter2) stemming algorithm", Snowball, 2002, with the later exceptions. It works on
/// lower-case ASCII words; a word with any other byte is left as it is, and so is one of more than 64 letters.
///
/// All that is asked of a word is in a few numbers: a bit for each vowel, and the last letters, from which suffixes are
/// taken and to which they are put.
struct EnglishStemmer {
    /// The stem of a folded word.
    ///
    /// - Parameter word: all bytes of it, so at most ``ShortWord/capacity``.
    static func stem(_ word: ShortWord) -> ShortWord {
        guard word.count > 2, mayChange(word), var stemmer = EnglishStemmer(word) else { return word }
        stemmer.run()
        return stemmer.shortWord
    }

    /// Whether a word of more than two letters may have another stem: three of ten words of news end in two letters of which
    /// no step takes anything off.
    private static func mayChange(_ word: ShortWord) -> Bool {
        let isLong = word.count > 8
        let last = (isLong ? word.high : word.low) << UInt64(8 * ((isLong ? 16 : 8) - word.count))
        switch UInt8(truncatingIfNeeded: last >> 56) {
        case UInt8(ascii: "e"), UInt8(ascii: "s"), y, apostrophe: return true
        default: break
        }
        let before = word.count == 9 ? word.low >> 56 : last >> 48 & 0xFF
        return endings.mayHold(last >> 56 | before << 8) || UInt8(truncatingIfNeeded: word.low) == apostrophe
    }

    /// The ends of all suffixes but for those whose last letter alone tells.
    private static let endings = SuffixList(
        step2Suffixes.all + step3Suffixes.all + step4Suffixes.all + exceptions.all
            + [
                Suffix("ed"), Suffix("ng"), Suffix("st"), Suffix("gi"), Suffix("li"), Suffix("on"), Suffix("ll"),
            ])

    /// Replaces a folded word by its stem.
    ///
    /// Linear in its length.
    static func stem(_ word: inout [UInt8]) {
        guard word.count > 2, word.count <= EnglishStemmer.most else { return }
        guard word.count > ShortWord.capacity else {
            let (low, high) = (word.span.eightBytes(at: 0), word.span.eightBytes(at: min(8, word.count)))
            let stem = stem(ShortWord(low: low, high: high))
            word.removeAll(keepingCapacity: true)
            stem.append(to: &word)
            return
        }
        guard var stemmer = EnglishStemmer(word) else { return }
        if word[0] == EnglishStemmer.apostrophe { word.removeFirst() }
        stemmer.run()
        word.removeLast(word.count - stemmer.count)
        // What was put on stands among the last letters.
        for i in 1...min(8, stemmer.count) { word[stemmer.count - i] = stemmer.letter(i) }
    }

    /// Most letters of a word.
    private static let most = 64

    /// Beginnings after which the first region starts, so that *general* and *generate*, *internal* and *international*,
    /// *universe* and *university* stay apart.
    ///
    /// As the first bytes of a word in one number, the first one lowest.
    private static let firstRegionPrefixes: [(bytes: UInt64, mask: UInt64, count: Int)] = [
        "arsen", "commun", "emerg", "gener", "inter", "later", "organ", "past", "univers",
    ].map { (prefix: StaticString) in
        let bytes = prefix.withUTF8Buffer { $0.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
        return (bytes, EightBytes.mask(prefix.utf8CodeUnitCount), prefix.utf8CodeUnitCount)
    }

    /// A bit for the first letter of each of those, counted from `a` on.
    private static let initials: UInt32 = 0b1_0000_1100_1001_0101_0101

    private static let y = UInt8(ascii: "y")
    private static let apostrophe = UInt8(ascii: "'")

    /// The last eight letters of what is left of the word in one number, the last one lowest, zeros before a shorter word.
    private var tail: UInt64 = 0
    /// The eight before them.
    private var front: UInt64 = 0
    /// How many letters are left of it.
    private var count = 0
    /// The first eight letters of the word as it was, the first one lowest.
    private let head: UInt64
    /// A bit for each vowel of the word as it was, the first letter lowest: what is put on has vowels where they stood.
    private var vowels: UInt64 = 0
    /// The same for `y`, a vowel or not.
    private var ys: UInt64 = 0
    private var hasApostrophe = false
    /// The length of the word as it was.
    private let length: Int
    /// The word as it was, where it is longer than ``tail`` and ``front``.
    private let whole: [UInt8]
    /// The regions, once they were asked for: of most words they are not.
    private var foundRegions: (r1: Int, r2: Int)?

    /// A word without an apostrophe before it, or `nil` if it is not of ASCII letters and apostrophes.
    private init?(_ word: ShortWord) {
        var (low, high, letters) = (word.low, word.high, word.count)
        if UInt8(truncatingIfNeeded: low) == EnglishStemmer.apostrophe {
            (low, high, letters) = (low >> 8 | high << 56, high >> 8, letters - 1)
        }
        (head, whole, length) = (low, [], letters)
        guard read(low, min(8, letters)) else { return nil }
        if letters > 8, !read(high, letters - 8) { return nil }
        markConsonants()
    }

    private init?(_ word: [UInt8]) {
        let letters = word[0] == EnglishStemmer.apostrophe ? Array(word.dropFirst()) : word
        (head, whole, length) = (letters.span.eightBytes(at: 0), letters, letters.count)
        for i in stride(from: 0, to: letters.count, by: 8) {
            guard read(letters.span.eightBytes(at: i), min(8, letters.count - i)) else { return nil }
        }
        markConsonants()
    }

    /// Takes some letters of the word as it is.
    ///
    /// - Parameter letters: how many of the eight bytes they are, 1 to 8.
    /// - Returns: whether they are letters, or apostrophes.
    private mutating func read(_ eight: UInt64, _ letters: Int) -> Bool {
        let apostrophes = EightBytes.equal(eight, to: EnglishStemmer.apostrophe)
        let others = EightBytes.outside(eight, 0x61...0x7A) ^ apostrophes
        guard EightBytes.first(others) >= letters else { return false }
        hasApostrophe = hasApostrophe || apostrophes != 0
        let foundYs = EightBytes.equal(eight, to: EnglishStemmer.y)
        let foundVowels =
            EightBytes.equal(eight, to: UInt8(ascii: "a")) | EightBytes.equal(eight, to: UInt8(ascii: "e"))
            | EightBytes.equal(eight, to: UInt8(ascii: "i")) | EightBytes.equal(eight, to: UInt8(ascii: "o"))
            | EightBytes.equal(eight, to: UInt8(ascii: "u")) | foundYs
        vowels |= EightBytes.gathered(foundVowels) &<< UInt64(truncatingIfNeeded: count)
        ys |= EightBytes.gathered(foundYs) &<< UInt64(truncatingIfNeeded: count)
        append(eight.byteSwapped >> UInt64(truncatingIfNeeded: 8 &* (8 &- letters)), letters)
        return true
    }

    /// Takes each `y` for a consonant that stands at the beginning or behind a vowel.
    private mutating func markConsonants() {
        var left = ys
        while left != 0 {
            let i = left.trailingZeroBitCount
            left &= left &- 1
            if i == 0 || vowels >> UInt64(i - 1) & 1 == 1 { vowels &= ~(1 << UInt64(i)) }
        }
    }

    /// What is left of the word, where all of it is in ``tail`` and ``front``.
    private var shortWord: ShortWord {
        let bits = UInt64(truncatingIfNeeded: 8 * count)
        return count <= 8
            ? ShortWord(low: tail.byteSwapped >> (64 - bits), high: 0)
            : ShortWord(
                low: (tail >> (bits - 64) | front << (128 - bits)).byteSwapped, high: tail.byteSwapped >> (128 - bits))
    }

    private mutating func run() {
        guard count > 2 else { return }
        if count <= 6, let exception = EnglishStemmer.exception(for: tail) {
            (tail, count) = (exception.replacement, exception.replacementCount)
            return
        }
        if hasApostrophe { step0() }
        step1a()
        guard !isFinal else { return }
        step1b()
        step1c()
        step2()
        step3()
        step4()
        step5()
    }

    // MARK: Shapes of words

    /// A letter, counted from the end: 1, the last one, to 8.
    @inline(__always)
    private func letter(_ place: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: tail &>> UInt64(truncatingIfNeeded: 8 &* (place &- 1)))
    }

    /// Whether a letter is a vowel, counted from the end: 1 to 8.
    @inline(__always)
    private func isVowel(_ place: Int) -> Bool {
        let letter = letter(place)
        if letter == EnglishStemmer.y { return vowels >> UInt64(truncatingIfNeeded: count &- place) & 1 == 1 }
        let number = UInt32(letter &- 0x61)
        return number < 26 && EnglishStemmer.vowelLetters &>> number & 1 == 1
    }

    /// A bit for each of `aeiou`, counted from `a` on.
    private static let vowelLetters: UInt32 = 0b1_0000_0100_0001_0001_0001

    /// The first byte of the region after the first consonant that follows a vowel, and the same again within that region.
    ///
    /// They are those of the whole word, and found when a suffix is, before it is replaced: until then letters were taken
    /// off, and a vowel stands where a vowel stood.
    private mutating func regions() -> (r1: Int, r2: Int) {
        if let foundRegions { return foundRegions }
        var r1 = region(from: 0)
        if EnglishStemmer.initials &>> UInt32(UInt8(truncatingIfNeeded: head) &- 0x61) & 1 == 1 {
            for prefix in EnglishStemmer.firstRegionPrefixes where (head ^ prefix.bytes) & prefix.mask == 0 {
                r1 = prefix.count
                break
            }
        }
        let found = (r1, region(from: r1))
        foundRegions = found
        return found
    }

    private var r1: Int { mutating get { regions().r1 } }
    private var r2: Int { mutating get { regions().r2 } }

    private func region(from start: Int) -> Int {
        // The vowels before consonants.
        let ends = vowels & ~(vowels >> 1) & ~(~0 << UInt64(max(0, length - 1))) & ~0 << UInt64(start)
        return ends == 0 ? length : ends.trailingZeroBitCount + 2
    }

    /// Whether the word begins so, of which nothing was replaced.
    private func starts(_ prefix: StaticString) -> Bool {
        let bytes = prefix.withUTF8Buffer { $0.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
        return (head ^ bytes) & EightBytes.mask(prefix.utf8CodeUnitCount) == 0
    }

    /// A suffix of at most eight letters and what takes its place: their bytes in one number each, the last one lowest.
    private struct Suffix {
        let bytes: UInt64
        let mask: UInt64
        let count: Int
        let replacement: UInt64
        let replacementCount: Int

        init(_ suffix: StaticString, _ replacement: StaticString = "") {
            count = suffix.utf8CodeUnitCount
            bytes = EnglishStemmer.number(suffix)
            mask = EightBytes.mask(count)
            self.replacement = EnglishStemmer.number(replacement)
            replacementCount = replacement.utf8CodeUnitCount
        }
    }

    /// Some letters in one number, the last one lowest.
    @inline(__always)
    private static func number(_ letters: StaticString) -> UInt64 {
        var number: UInt64 = 0
        for i in 0..<letters.utf8CodeUnitCount { number = number << 8 | UInt64(letters.utf8Start[i]) }
        return number
    }

    /// Some suffixes, the longer ones first.
    private struct SuffixList {
        let all: [Suffix]
        /// A bit for the last two letters of each: most words end otherwise.
        private var endings = [UInt64](repeating: 0, count: 16)

        init(_ all: [Suffix]) {
            self.all = all
            for suffix in all {
                let place = SuffixList.place(suffix.bytes)
                endings[place >> 6] |= 1 << UInt64(place & 63)
            }
        }

        /// Whether a word may end in one of them.
        @inline(__always)
        func mayHold(_ tail: UInt64) -> Bool {
            let place = SuffixList.place(tail)
            return endings[place >> 6] &>> UInt64(place & 63) & 1 == 1
        }

        /// Five bits for each of the last two letters.
        @inline(__always)
        private static func place(_ tail: UInt64) -> Int { Int(truncatingIfNeeded: tail >> 3 & 0x3E0 | tail & 0x1F) }
    }

    @inline(__always)
    private static func ends(_ tail: UInt64, _ suffix: Suffix) -> Bool {
        (tail ^ suffix.bytes) & suffix.mask == 0
    }

    /// Whether the word ends in a suffix of at most eight letters.
    @inline(__always)
    private func ends(_ suffix: StaticString) -> Bool {
        (tail ^ EnglishStemmer.number(suffix)) & EightBytes.mask(suffix.utf8CodeUnitCount) == 0
    }

    /// Takes letters off the end.
    ///
    /// - Parameter letters: how many, 1 to 7.
    private mutating func removeLast(_ letters: Int) {
        let bits = UInt64(truncatingIfNeeded: 8 &* letters)
        tail = tail &>> bits | front &<< (64 &- bits)
        front &>>= bits
        count &-= letters
        guard !whole.isEmpty else { return }
        for i in 0..<letters where count - 16 + i >= 0 {
            front |= UInt64(whole[count - 16 + i]) << UInt64(8 * (7 - i))
        }
    }

    /// Appends letters.
    ///
    /// - Parameters:
    ///   - letters: their bytes in one number, the last one lowest.
    ///   - added: how many they are, up to 8.
    @inline(__always)
    private mutating func append(_ letters: UInt64, _ added: Int) {
        let bits = UInt64(truncatingIfNeeded: 8 &* added)
        front = front << bits | tail >> (64 &- bits)
        tail = tail << bits | letters
        count &+= added
    }

    private mutating func append(_ letters: StaticString) {
        append(EnglishStemmer.number(letters), letters.utf8CodeUnitCount)
    }

    private func hasVowel(before end: Int) -> Bool { vowels & ~(~0 << UInt64(max(0, end))) != 0 }

    /// Whether the word without some letters at its end, 0 or 1, ends in a short syllable.
    private func endsInShortSyllable(without letters: Int = 0) -> Bool {
        let end = count - letters
        if end == 2 { return isVowel(letters + 2) && !isVowel(letters + 1) }
        guard end > 2 else { return false }
        switch letter(letters + 1) {
        case UInt8(ascii: "w"), UInt8(ascii: "x"), EnglishStemmer.y: return false
        default: break
        }
        return !isVowel(letters + 1) && isVowel(letters + 2) && !isVowel(letters + 3)
    }

    private var isShort: Bool { mutating get { r1 >= count && endsInShortSyllable() } }

    private var endsInDouble: Bool {
        guard count > 1, letter(1) == letter(2) else { return false }
        switch letter(1) {
        case UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "m"),
            UInt8(ascii: "n"), UInt8(ascii: "p"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return true
        default: return false
        }
    }

    // MARK: Steps

    private mutating func step0() {
        if ends("'s'") {
            removeLast(3)
        } else if ends("'s") {
            removeLast(2)
        } else if ends("'") {
            removeLast(1)
        }
    }

    private mutating func step1a() {
        guard endsIn(EnglishStemmer.letters("ds")) else { return }
        if ends("sses") {
            removeLast(2)
        } else if ends("ied") || ends("ies") {
            removeLast(count > 4 ? 2 : 1)
        } else if ends("us") || ends("ss") {
            return
        } else if ends("s") {
            guard count > 2, hasVowel(before: count - 2) else { return }
            removeLast(1)
        }
    }

    /// Words that stop after step 1a.
    private var isFinal: Bool {
        guard ends("ing") || ends("eed") else { return false }
        switch count {
        case 6: return starts("inning") || starts("outing") || starts("exceed")
        case 7:
            return starts("evening") || starts("canning") || starts("herring") || starts("earring") || starts("proceed")
                || starts("succeed")
        default: return false
        }
    }

    private mutating func step1b() {
        guard endsIn(EnglishStemmer.letters("dgy")) else { return }
        if ends("eedly") {
            if count - 5 >= r1 { removeLast(3) }
            return
        }
        if ends("eed") {
            if count - 3 >= r1 { removeLast(1) }
            return
        }
        let letters: Int
        if ends("ingly") {
            letters = 5
        } else if ends("edly") {
            letters = 4
        } else if ends("ing") {
            letters = 3
        } else if ends("ed") {
            letters = 2
        } else {
            return
        }
        guard hasVowel(before: count - letters) else { return }
        removeLast(letters)
        if ends("at") || ends("bl") || ends("iz") {
            append("e")
        } else if count == 3, isVowel(3), endsInDouble {
            return  // add, egg, odd
        } else if endsInDouble {
            removeLast(1)
        } else if isShort {
            append("e")
        }
    }

    private mutating func step1c() {
        guard count > 2, ends("y"), !isVowel(2) else { return }
        removeLast(1)
        append("i")
    }

    /// A bit for each of some letters, counted from `a` on.
    @inline(__always)
    private static func letters(_ letters: StaticString) -> UInt32 {
        var bits: UInt32 = 0
        for i in 0..<letters.utf8CodeUnitCount { bits |= 1 &<< UInt32(letters.utf8Start[i] &- 0x61) }
        return bits
    }

    /// Whether the last letter is one of some.
    @inline(__always)
    private func endsIn(_ letters: UInt32) -> Bool {
        let last = UInt32(truncatingIfNeeded: tail & 0xFF) &- 0x61
        return last < 26 && letters &>> last & 1 == 1
    }

    /// Replaces the first of some suffixes that the word has, where it stands in the first region, or in the second.
    ///
    /// - Returns: whether it has one of them, in the region or not.
    private mutating func replaceSuffix(_ suffixes: [Suffix], inSecond: Bool = false) -> Bool {
        let all = suffixes.span
        for i in 0..<all.count where EnglishStemmer.ends(tail, all[i]) {
            let suffix = all[i]
            if count - suffix.count >= (inSecond ? r2 : r1) {
                removeLast(suffix.count)
                append(suffix.replacement, suffix.replacementCount)
            }
            return true
        }
        return false
    }

    private mutating func step2() {
        guard endsIn(EnglishStemmer.letters("ilmnrst")) else { return }
        if EnglishStemmer.step2Suffixes.mayHold(tail), replaceSuffix(EnglishStemmer.step2Suffixes.all) { return }
        if ends("ogist") {
            if count - 2 >= r1, count > 5, letter(6) == UInt8(ascii: "l") { removeLast(3) }
        } else if ends("ogi") {
            if count - 3 >= r1, count > 3, letter(4) == UInt8(ascii: "l") { removeLast(1) }
        } else if ends("li") {
            guard count - 2 >= r1, count > 2 else { return }
            switch letter(3) {
            case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "g"), UInt8(ascii: "h"),
                UInt8(ascii: "k"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
                removeLast(2)
            default: break
            }
        }
    }

    private static let step2Suffixes = SuffixList([
        Suffix("ization", "ize"), Suffix("ational", "ate"), Suffix("fulness", "ful"), Suffix("ousness", "ous"),
        Suffix("iveness", "ive"),
        Suffix("tional", "tion"), Suffix("biliti", "ble"), Suffix("lessli", "less"), Suffix("entli", "ent"),
        Suffix("ation", "ate"),
        Suffix("alism", "al"), Suffix("aliti", "al"), Suffix("ousli", "ous"), Suffix("iviti", "ive"),
        Suffix("fulli", "ful"), Suffix("enci", "ence"),
        Suffix("anci", "ance"), Suffix("abli", "able"), Suffix("izer", "ize"), Suffix("ator", "ate"),
        Suffix("alli", "al"), Suffix("bli", "ble"),
    ])

    private mutating func step3() {
        guard endsIn(EnglishStemmer.letters("eils")) else { return }
        if EnglishStemmer.step3Suffixes.mayHold(tail), replaceSuffix(EnglishStemmer.step3Suffixes.all) { return }
        if ends("ative"), count - 5 >= r2 { removeLast(5) }
    }

    private static let step3Suffixes = SuffixList([
        Suffix("ational", "ate"), Suffix("tional", "tion"), Suffix("alize", "al"), Suffix("icate", "ic"),
        Suffix("iciti", "ic"), Suffix("ical", "ic"),
        Suffix("ness", ""), Suffix("ful", ""),
    ])

    private mutating func step4() {
        guard endsIn(EnglishStemmer.letters("ceilmnrst")) else { return }
        if EnglishStemmer.step4Suffixes.mayHold(tail), replaceSuffix(EnglishStemmer.step4Suffixes.all, inSecond: true) {
            return
        }
        if ends("ion"), count - 3 >= r2, count > 3 {
            let before = letter(4)
            if before == UInt8(ascii: "s") || before == UInt8(ascii: "t") { removeLast(3) }
        }
    }

    private static let step4Suffixes = SuffixList([
        Suffix("ement"), Suffix("ance"), Suffix("ence"), Suffix("able"), Suffix("ible"), Suffix("ment"), Suffix("ant"),
        Suffix("ent"), Suffix("ism"), Suffix("ate"), Suffix("iti"), Suffix("ous"), Suffix("ive"), Suffix("ize"),
        Suffix("al"), Suffix("er"), Suffix("ic"),
    ])

    private mutating func step5() {
        if ends("e") {
            let end = count - 1
            if end >= r2 || (end >= r1 && !endsInShortSyllable(without: 1)) { removeLast(1) }
        } else if ends("ll"), count - 1 >= r2 {
            removeLast(1)
        }
    }

    /// The irregular words, and those that are left as they are.
    private static func exception(for bytes: UInt64) -> Suffix? {
        guard exceptions.mayHold(bytes) else { return nil }
        return exceptions.all.first { $0.bytes == bytes }
    }

    private static let exceptions = SuffixList([
        Suffix("skis", "ski"), Suffix("skies", "sky"), Suffix("dying", "die"), Suffix("lying", "lie"),
        Suffix("tying", "tie"), Suffix("idly", "idl"),
        Suffix("gently", "gentl"), Suffix("ugly", "ugli"), Suffix("early", "earli"), Suffix("only", "onli"),
        Suffix("singly", "singl"),
        Suffix("sky", "sky"), Suffix("news", "news"), Suffix("howe", "howe"), Suffix("atlas", "atlas"),
        Suffix("cosmos", "cosmos"),
        Suffix("bias", "bias"), Suffix("andes", "andes"), Suffix("vying", "vie"),
    ])
}
