/// The token that a full stop stands after: a run of letters and digits with full stops inside it.
struct PrecedingToken {
    /// How far back it is looked for, in bytes; what is longer is no abbreviation.
    private static let reach = 32

    /// Its bytes; empty where the stop follows something else.
    let range: Range<Int>
    /// The number of letters.
    private(set) var letters = 0
    /// The number of digits.
    private(set) var digits = 0
    /// The number of full stops inside.
    private(set) var stops = 0
    /// The most letters or digits between two of them.
    private(set) var longestPart = 0
    /// Whether it begins with an upper-case letter.
    private(set) var isCapitalized = false
    /// Whether it has a lower-case letter.
    private(set) var hasLower = false
    /// Whether it has an upper-case letter after the first.
    private(set) var hasInnerUpper = false
    /// Whether it has a letter that may be a vowel.
    private(set) var hasVowel = false
    /// Whether all letters are of the Roman numerals, upper case.
    private(set) var isRoman = true
    /// Whether it goes on to the left of what was looked at.
    private(set) var isCut = false
    /// Whether a single letter of it is a syllable (Hangul) or a character of a script without spaces.
    private(set) var isSyllabic = false
    /// Whether it has a Latin letter with an accent: a word even if it is alone (`à`, `é`).
    private(set) var isAccented = false
    /// Whether an apostrophe joins it to letters before it.
    private(set) var isElided = false

    /// Reads the token that ends at an index.
    init(_ text: Span<UInt8>, endingAt end: Int, from limit: Int) {
        var start = end
        // Most tokens are words in lower-case ASCII letters: nothing has to be asked of them again.
        let least = max(limit, end - PrecedingToken.reach)
        while start > least, text[start - 1].isASCIILowercase {
            start -= 1
            hasVowel = hasVowel || PrecedingToken.isVowel(text[start])
        }
        if start < end, start == limit || start > least && text[start - 1] == 0x20 {
            range = start..<end
            letters = end - start
            longestPart = letters
            hasLower = true
            isRoman = false
            return
        }
        hasVowel = false
        while start > limit {
            if end - start >= PrecedingToken.reach {
                isCut = true
                break
            }
            let byte = text[start - 1]
            if byte < 0x80 {
                let isInnerStop = byte == UInt8(ascii: ".") && start < end && text[start] != byte
                guard isInnerStop || byte.isASCIIDigit || (byte | 0x20).isASCIILowercase else {
                    break
                }
                start -= 1
                continue
            }
            var lead = start - 1
            while lead > limit && start - lead < 4 && text[lead].isContinuation { lead -= 1 }
            let scalar = Scalars.decode(text, at: lead).scalar
            guard scalar != Scalars.invalid, WordScalars.kind(of: scalar) != .separator else { break }
            start = lead
        }
        while start < end && text[start] == UInt8(ascii: ".") { start += 1 }
        range = start..<end
        if start > limit {
            let before = text[start - 1]
            isElided = before == UInt8(ascii: "'") || (before == 0x99 && start - limit >= 3 && text[start - 2] == 0x80)
        }
        var part = 0
        var i = start
        while i < end {
            let byte = text[i]
            if byte < 0x80 {
                if byte == UInt8(ascii: ".") {
                    stops += 1
                    part = 0
                } else {
                    part += 1
                    read(ascii: byte, isFirst: i == start)
                }
                i += 1
            } else {
                let (scalar, length) = Scalars.decode(text, at: i)
                letters += 1
                part += 1
                hasVowel = true
                isRoman = false
                if scalar < 0x250 || (0x1E00..<0x1F00).contains(scalar) { isAccented = true }
                if WordScalars.isUppercase(scalar) {
                    if i == start { isCapitalized = true } else { hasInnerUpper = true }
                } else {
                    hasLower = true
                    if (0xAC00...0xD7A3).contains(scalar) || WordScalars.kind(of: scalar) == .unspaced {
                        isSyllabic = true
                    }
                }
                i += length
            }
            longestPart = max(longestPart, part)
        }
    }

    /// Whether a small letter may be a vowel.
    @inline(__always)
    private static func isVowel(_ letter: UInt8) -> Bool {
        switch letter {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            return true
        default: return false
        }
    }

    private mutating func read(ascii byte: UInt8, isFirst: Bool) {
        if byte.isASCIIDigit {
            digits += 1
            return
        }
        letters += 1
        if PrecedingToken.isVowel(byte | 0x20) { hasVowel = true }
        if byte.isASCIIUppercase {
            if isFirst { isCapitalized = true } else { hasInnerUpper = true }
            switch byte {
            case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"),
                UInt8(ascii: "M"):
                break
            default: isRoman = false
            }
        } else {
            hasLower = true
            isRoman = false
        }
    }
}
