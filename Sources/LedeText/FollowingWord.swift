/// What a sentence would begin with after a terminator: the first letter, digit or sign behind quotes and brackets.
struct FollowingWord {
    /// The kinds of beginnings.
    enum Kind {
        /// An upper-case letter.
        case upper
        /// A lower-case letter.
        case lower
        /// A digit.
        case digit
        /// A letter of a script without case.
        case caseless
        /// A sign that may begin a sentence: a currency, a bullet, an emoji, an ellipsis.
        case sign
        /// A sign that goes on with one.
        case continuation
    }

    /// The most opening marks that are passed over.
    private static let openers = 6
    /// The most spaces behind a dash: the beginning of one sentence may be read at each of its full stops.
    private static let spaces = 32

    /// How it begins.
    let kind: Kind
    /// The bytes of the word, empty for signs.
    let range: Range<Int>
    /// Whether an opening quotation mark or bracket stands before it.
    private(set) var isOpened = false
    /// Whether a dash stands before it.
    private(set) var isDashed = false

    /// Reads the beginning at an index that holds no white space.
    init(_ text: Span<UInt8>, at start: Int, before limit: Int) {
        var i = start
        var passed = 0
        while i < limit && passed < FollowingWord.openers {
            let length = FollowingWord.opener(text, at: i, before: limit)
            if length > 0 {
                isOpened = true
                i += length
            } else {
                let dash = FollowingWord.dash(text, at: i, before: limit)
                guard dash > 0, i + dash < limit else { break }
                isDashed = true
                i = SentenceSplitter.skipSpaces(
                    text, from: i + dash, to: min(limit, i + dash + FollowingWord.spaces))
            }
            passed += 1
        }
        guard i < limit else {
            kind = .continuation
            range = i..<i
            return
        }
        if isOpened, let capital = FollowingWord.capital(text, afterArticleAt: i, before: limit) { i = capital }
        var end = i
        while end < limit && end - i < FoldedWord.capacity && SentenceSplitter.isWord(text, at: end, before: limit) {
            end = SentenceSplitter.after(text, end)
        }
        range = i..<end
        let byte = text[i]
        if byte < 0x80 {
            kind = FollowingWord.kind(of: byte, text, at: i, word: end, before: limit)
            return
        }
        let scalar = Scalars.decode(text, at: i).scalar
        guard end > i, scalar != 0x2116 else {  // the sign for "number" goes before one
            switch scalar {
            case 0xA0...0xA1, 0xA4...0xA9, 0xAE, 0xBF: kind = .sign
            case 0xA2...0xBE, 0x2010...0x201F, 0x3001, 0xFF0C, 0xFF1A, 0xFF1B, 0x60C, 0x61B, 0x2116:
                kind = .continuation
            default: kind = .sign
            }
            return
        }
        if WordScalars.isUppercase(scalar) {
            kind = .upper
        } else if scalar < 0x250 || (0x370..<0x530).contains(scalar) || (0x561..<0x588).contains(scalar)
            || (0x1E00..<0x2000).contains(scalar)
        {
            kind = .lower
        } else {
            kind = .caseless
        }
    }

    /// Where the capital stands that a Dutch sentence begins with behind a shortened article: `'s Avonds`, `'t Is`.
    private static func capital(_ text: Span<UInt8>, afterArticleAt i: Int, before limit: Int) -> Int? {
        switch text[i] {
        case UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "n"): break
        default: return nil
        }
        guard i + 2 < limit, text[i + 1] == 0x20, text[i + 2].isASCIIUppercase else { return nil }
        guard text[i - 1] == UInt8(ascii: "'") || text[i - 1] == 0x99 || text[i - 1] == 0x98 else { return nil }
        return i + 2
    }

    private static func kind(of byte: UInt8, _ text: Span<UInt8>, at i: Int, word end: Int, before limit: Int) -> Kind {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .upper
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return .digit
        case UInt8(ascii: "a")...UInt8(ascii: "z"):
            // iPhone and eBay begin sentences, and so do addresses
            for k in i + 1..<max(i + 1, min(end, i + 3)) where text[k].isASCIIUppercase { return .upper }
            guard end - i >= 3, end < limit else { return .lower }
            let isWeb =
                text[i] == UInt8(ascii: "w") && text[i + 1] == UInt8(ascii: "w") && text[i + 2] == UInt8(ascii: "w")
            let isAddress =
                text[i] == UInt8(ascii: "h") && text[i + 1] == UInt8(ascii: "t") && text[end] == UInt8(ascii: ":")
            return isAddress || (isWeb && text[end] == UInt8(ascii: ".")) ? .upper : .lower
        case UInt8(ascii: "."):
            guard i + 1 < limit else { return .continuation }
            if text[i + 1].isASCIIUppercase { return .upper }
            return text[i + 1] == UInt8(ascii: ".") ? .sign : .digit
        case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "|"),
            UInt8(ascii: "~"):
            return .sign
        default: return .continuation
        }
    }

    /// The length of an opening mark at an index, 0 for none.
    private static func opener(_ text: Span<UInt8>, at i: Int, before limit: Int) -> Int {
        switch text[i] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"),
            UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "`"):
            return 1
        case UInt8(ascii: "?"):  // a damaged quotation mark: ?They know,? she said
            return SentenceSplitter.isWord(text, at: i + 1, before: limit) ? 1 : 0
        case 0xEF:
            return i + 2 < limit && text[i + 1] == 0xBF && text[i + 2] == 0xBD ? 3 : 0
        case 0xC2:
            guard i + 1 < limit, [0xAB, 0xBB, 0xA1, 0xBF].contains(text[i + 1]) else { return 0 }
            // a spaced guillemet opens too
            return i + 2 < limit && text[i + 2] == 0x20 && text[i + 1] == 0xAB ? 3 : 2
        case 0xE2:
            guard i + 2 < limit, text[i + 1] == 0x80 else { return 0 }
            switch text[i + 2] {
            case 0x98...0x9F, 0xB9, 0xBA: return 3
            default: return 0
            }
        case 0xE3:
            guard i + 2 < limit, SentenceSplitter.mark(text, at: i, before: limit) == .open else { return 0 }
            return 3
        default: return 0
        }
    }

    /// The length of a dash that stands alone at an index, 0 for none.
    private static func dash(_ text: Span<UInt8>, at i: Int, before limit: Int) -> Int {
        if text[i] == UInt8(ascii: "-") {
            var j = i + 1
            while j < limit && j < i + 3 && text[j] == UInt8(ascii: "-") { j += 1 }
            return j - i
        }
        guard text[i] == 0xE2, i + 2 < limit, text[i + 1] == 0x80, (0x92...0x95).contains(text[i + 2]) else { return 0 }
        return 3
    }
}
