/// The English stemmer known as Porter2.
///
/// After M. F. Porter, "The English (Porter2) stemming algorithm", Snowball, 2002, with the later exceptions.
/// Works in place on lower-case ASCII words; a word with any other byte is left as it is.
struct EnglishStemmer {
    /// Replaces a folded word by its stem.
    ///
    /// Linear in its length.
    static func stem(_ word: inout [UInt8]) {
        guard word.count > 2 else { return }
        var (hasY, hasApostrophe) = (false, false)
        for i in stride(from: 0, to: word.count, by: 8) {
            let eight = word.span.eightBytes(at: i)
            let apostrophes = EightBytes.equal(eight, to: apostrophe)
            let others = EightBytes.outside(eight, 0x61...0x7A) ^ apostrophes
            if EightBytes.first(others) < min(8, word.count - i) { return }
            hasApostrophe = hasApostrophe || apostrophes != 0
            hasY = hasY || EightBytes.equal(eight, to: y) != 0
        }
        if word[0] == apostrophe { word.removeFirst() }
        if word.count <= 2 { return }
        let tail = tail(of: word, word.count)
        if word.count <= 6, let exception = exception(for: tail) {
            word.removeAll(keepingCapacity: true)
            exception.withUTF8Buffer { word.append(contentsOf: $0) }
            return
        }
        var stemmer = EnglishStemmer(taking: &word, tail, hasY: hasY)
        stemmer.run(hasApostrophe: hasApostrophe)
        word = stemmer.word.take()
        if word.count > stemmer.count { word.removeLast(word.count - stemmer.count) }
    }

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
    /// A `y` that counts as a consonant.
    private static let consonantY = UInt8(ascii: "Y")

    /// The word as it was, in lower case; what is left of it are its first ``count`` letters.
    private var word: [UInt8]
    private var count: Int
    /// The last eight letters in one number, the last one lowest, zeros before a shorter word.
    private var tail: UInt64
    /// Whether it has a `y`.
    private let hasY: Bool
    /// The regions, once they were asked for: of most words they are not.
    private var foundRegions: (r1: Int, r2: Int)?

    /// Takes a word out of its holder, since a second one would have it copied.
    private init(taking holder: inout [UInt8], _ tail: UInt64, hasY: Bool) {
        word = holder.take()
        count = word.count
        self.tail = tail
        self.hasY = hasY
        guard hasY else { return }
        for i in 0..<count where word[i] == EnglishStemmer.y {
            if i == 0 || EnglishStemmer.isVowel(word[i - 1]) { word[i] = EnglishStemmer.consonantY }
        }
        self.tail = EnglishStemmer.tail(of: word, count)
    }

    private mutating func run(hasApostrophe: Bool) {
        if hasApostrophe { step0() }
        step1a()
        if !isFinal {
            step1b()
            step1c()
            step2()
            step3()
            step4()
            step5()
        }
        guard hasY else { return }
        for i in 0..<count where word[i] == EnglishStemmer.consonantY { word[i] = EnglishStemmer.y }
    }

    // MARK: Shapes of words

    /// A bit for each of `aeiouy`, counted from `a` on.
    private static let vowels: UInt32 = 0b1_0001_0000_0100_0001_0001_0001

    @inline(__always)
    private static func isVowel(_ byte: UInt8) -> Bool {
        let letter = UInt32(byte &- 0x61)
        return letter < 26 && vowels &>> letter & 1 == 1
    }

    /// The first byte of the region after the first consonant that follows a vowel, and the same again within that region.
    ///
    /// They are those of the whole word, and found when a suffix is, before it is replaced: until then letters were taken
    /// off, and a vowel stands where a vowel stood.
    private mutating func regions() -> (r1: Int, r2: Int) {
        if let foundRegions { return foundRegions }
        var r1 = region(from: 0)
        if EnglishStemmer.initials &>> UInt32(word[0] &- 0x61) & 1 == 1 {
            let head = word.span.eightBytes(at: 0)
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
        var i = start
        while i + 1 < word.count {
            if EnglishStemmer.isVowel(word[i]) && !EnglishStemmer.isVowel(word[i + 1]) { return i + 2 }
            i += 1
        }
        return word.count
    }

    private func starts(_ prefix: StaticString) -> Bool {
        guard count >= prefix.utf8CodeUnitCount else { return false }
        return prefix.withUTF8Buffer { buffer in
            for i in 0..<buffer.count where buffer[i] != word[i] { return false }
            return true
        }
    }

    /// A suffix of at most eight letters: its bytes in one number, the last one lowest.
    private struct Suffix {
        let bytes: UInt64
        let mask: UInt64
        let count: Int
        let replacement: StaticString

        @inline(__always)
        init(_ suffix: StaticString, _ replacement: StaticString = "") {
            count = suffix.utf8CodeUnitCount
            bytes = suffix.withUTF8Buffer { $0.reduce(0) { $0 << 8 | UInt64($1) } }
            mask = EightBytes.mask(count)
            self.replacement = replacement
        }
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

    /// The last eight of the first letters of a word in one number, the last one lowest, zeros before a shorter word.
    private static func tail(of word: [UInt8], _ count: Int) -> UInt64 {
        let last = word.span.eightBytes(at: max(0, count - 8)).byteSwapped
        return count < 8 ? last >> UInt64(truncatingIfNeeded: 8 * (8 - count)) : last
    }

    @inline(__always)
    private static func ends(_ tail: UInt64, _ suffix: Suffix) -> Bool {
        (tail ^ suffix.bytes) & suffix.mask == 0
    }

    /// Whether the word ends in a suffix of at most eight letters.
    @inline(__always)
    private func ends(_ suffix: StaticString) -> Bool {
        var bytes: UInt64 = 0
        for i in 0..<suffix.utf8CodeUnitCount { bytes = bytes << 8 | UInt64(suffix.utf8Start[i]) }
        return (tail ^ bytes) & EightBytes.mask(suffix.utf8CodeUnitCount) == 0
    }

    /// Takes letters off the end, at most seven.
    private mutating func removeLast(_ letters: Int) {
        let isWhole = count <= 8
        count -= letters
        tail = isWhole ? tail >> UInt64(8 * letters) : EnglishStemmer.tail(of: word, count)
    }

    /// Appends letters, no more than were taken off.
    private mutating func append(_ letters: StaticString) {
        letters.withUTF8Buffer {
            for letter in $0 {
                word[count] = letter
                count += 1
                tail = tail << 8 | UInt64(letter)
            }
        }
    }

    private mutating func replace(_ letters: Int, by suffix: StaticString) {
        removeLast(letters)
        append(suffix)
    }

    private func hasVowel(before end: Int) -> Bool {
        for i in 0..<end where EnglishStemmer.isVowel(word[i]) { return true }
        return false
    }

    /// Whether the word up to an index ends in a short syllable.
    private func endsInShortSyllable(before end: Int) -> Bool {
        if end == 2 { return EnglishStemmer.isVowel(word[0]) && !EnglishStemmer.isVowel(word[1]) }
        guard end > 2 else { return false }
        let last = word[end - 1]
        switch last {
        case UInt8(ascii: "w"), UInt8(ascii: "x"), EnglishStemmer.consonantY: return false
        default: break
        }
        return !EnglishStemmer.isVowel(last) && EnglishStemmer.isVowel(word[end - 2])
            && !EnglishStemmer.isVowel(word[end - 3])
    }

    private var isShort: Bool { mutating get { r1 >= count && endsInShortSyllable(before: count) } }

    private var endsInDouble: Bool {
        guard count > 1, word[count - 1] == word[count - 2] else { return false }
        switch word[count - 1] {
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
        } else if count == 3, EnglishStemmer.isVowel(word[0]), endsInDouble {
            return  // add, egg, odd
        } else if endsInDouble {
            removeLast(1)
        } else if isShort {
            append("e")
        }
    }

    private mutating func step1c() {
        guard hasY, count > 2, ends("y") || ends("Y"), !EnglishStemmer.isVowel(word[count - 2]) else { return }
        replace(1, by: "i")
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
            if count - suffix.count >= (inSecond ? r2 : r1) { replace(suffix.count, by: suffix.replacement) }
            return true
        }
        return false
    }

    private mutating func step2() {
        guard endsIn(EnglishStemmer.letters("ilmnrst")) else { return }
        let list = EnglishStemmer.step2Suffixes
        if list.mayHold(tail), replaceSuffix(list.all) { return }
        if ends("ogist") {
            if count - 2 >= r1, count > 5, word[count - 6] == UInt8(ascii: "l") { removeLast(3) }
        } else if ends("ogi") {
            if count - 3 >= r1, count > 3, word[count - 4] == UInt8(ascii: "l") { removeLast(1) }
        } else if ends("li") {
            guard count - 2 >= r1, count > 2 else { return }
            switch word[count - 3] {
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
        let list = EnglishStemmer.step3Suffixes
        if list.mayHold(tail), replaceSuffix(list.all) { return }
        if ends("ative"), count - 5 >= r2 { removeLast(5) }
    }

    private static let step3Suffixes = SuffixList([
        Suffix("ational", "ate"), Suffix("tional", "tion"), Suffix("alize", "al"), Suffix("icate", "ic"),
        Suffix("iciti", "ic"), Suffix("ical", "ic"),
        Suffix("ness", ""), Suffix("ful", ""),
    ])

    private mutating func step4() {
        guard endsIn(EnglishStemmer.letters("ceilmnrst")) else { return }
        let list = EnglishStemmer.step4Suffixes
        if list.mayHold(tail), replaceSuffix(list.all, inSecond: true) { return }
        if ends("ion"), count - 3 >= r2, count > 3 {
            let before = word[count - 4]
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
            if end >= r2 || (end >= r1 && !endsInShortSyllable(before: end)) { removeLast(1) }
        } else if ends("ll"), count - 1 >= r2 {
            removeLast(1)
        }
    }

    /// The irregular words, and those that are left as they are.
    private static func exception(for bytes: UInt64) -> StaticString? {
        guard exceptions.mayHold(bytes) else { return nil }
        for exception in exceptions.all where exception.bytes == bytes { return exception.replacement }
        return nil
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
