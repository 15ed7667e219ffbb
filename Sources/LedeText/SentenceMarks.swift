/// The marks that the splitter looks at, and small questions about bytes.
extension SentenceSplitter {
    /// What a character means to the splitter.
    enum Mark {
        /// Nothing.
        case none
        /// A full stop: the only mark with other uses.
        case stop
        /// An exclamation mark.
        case exclamation
        /// A question mark.
        case question
        /// The character for three dots.
        case ellipsis
        /// A colon, where it ends sentences.
        case colon
        /// A full stop or question mark of a script that uses it for nothing else.
        case native
        /// A full stop of a script without spaces.
        case ideographic
        /// An exclamation or question mark as wide as an ideograph.
        case wide
        /// A closing parenthesis.
        case parenthesis
        /// A list bullet.
        case bullet
        /// An opening quotation mark or bracket of a script without spaces.
        case open
        /// A closing one.
        case close
        /// The curly opening double quotation mark.
        case curlyOpen
        /// The curly closing double quotation mark.
        case curlyClose
    }

    /// The mark at an index, by the bytes of its UTF-8.
    @inline(__always)
    static func mark(_ text: Span<UInt8>, at i: Int, before end: Int) -> Mark {
        let first = text[i]
        switch first {
        case UInt8(ascii: "."): return .stop
        case UInt8(ascii: "!"): return .exclamation
        case UInt8(ascii: "?"), UInt8(ascii: ";"): return .question
        case UInt8(ascii: ":"): return .colon
        case UInt8(ascii: ")"): return .parenthesis
        case 0xCD, 0xD6, 0xD8, 0xDB, 0xE0...0xE3, 0xEF:
            guard i + 1 < end else { return .none }
            return wideMark(first, text[i + 1], i + 2 < end ? text[i + 2] : 0)
        default: return .none
        }
    }

    /// The mark of a character of two or three bytes.
    private static func wideMark(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Mark {
        switch (first, second) {
        case (0xCD, 0xBE): return .question  // Greek question mark
        case (0xD6, 0x89), (0xD8, 0x9F), (0xDB, 0x94): return .native  // Armenian, Arabic, Urdu
        case (0xE0, 0xA5): return third == 0xA4 || third == 0xA5 ? .native : .none  // danda
        case (0xE1, 0x81): return third == 0x8B ? .native : .none  // Burmese
        case (0xE1, 0x8D): return third == 0xA2 || third == 0xA7 || third == 0xA8 ? .native : .none  // Ethiopic
        case (0xE1, 0x9F): return third == 0x94 || third == 0x95 ? .native : .none  // Khmer
        case (0xE2, 0x80):
            switch third {
            case 0x9C: return .curlyOpen
            case 0x9D: return .curlyClose
            case 0xA2, 0xA3: return .bullet
            case 0xA6: return .ellipsis
            case 0xBC: return .exclamation
            case 0xBD: return .question
            default: return .none
            }
        case (0xE2, 0x81):
            switch third {
            case 0x83: return .bullet
            case 0x87, 0x88: return .question
            case 0x89: return .exclamation
            default: return .none
            }
        case (0xE2, 0x97), (0xE2, 0x96):
            return (second == 0x97 && third == 0x8F) || (second == 0x96 && third == 0xAA) ? .bullet : .none
        case (0xE3, 0x80):
            switch third {
            case 0x82: return .ideographic
            case 0x8A, 0x8C, 0x8E, 0x90: return .open
            case 0x8B, 0x8D, 0x8F, 0x91: return .close
            default: return .none
            }
        case (0xEF, 0xBC):
            switch third {
            case 0x81, 0x9F: return .wide
            case 0x88: return .open
            case 0x89: return .close
            case 0x8E: return .stop
            default: return .none
            }
        case (0xEF, 0xBD):
            switch third {
            case 0xA1: return .ideographic
            case 0xA2: return .open
            case 0xA3: return .close
            default: return .none
            }
        default: return .none
        }
    }

    /// The index after the character at an index.
    @inline(__always)
    static func after(_ text: Span<UInt8>, _ i: Int) -> Int {
        text[i] < 0x80 ? i + 1 : i + Scalars.decode(text, at: i).length
    }

    /// Whether a byte is white space of clean text.
    @inline(__always)
    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    /// The first index from one on that holds no white space.
    @inline(__always)
    static func skipSpaces(_ text: Span<UInt8>, from i: Int, to end: Int) -> Int {
        var i = i
        while i < end && isSpace(text[i]) { i += 1 }
        return i
    }

    /// Whether an index stands after white space or at the start.
    @inline(__always)
    static func isAfterSpace(_ text: Span<UInt8>, _ i: Int, from start: Int) -> Bool {
        i == start || isSpace(text[i - 1])
    }

    /// The index behind the mark of a footnote, or `nil` where none stands: `[12]`, `(3)`, a raised digit.
    package static func noteMarkEnd(_ text: Span<UInt8>, _ i: Int, before limit: Int) -> Int? {
        switch text[i] {
        case UInt8(ascii: "["), UInt8(ascii: "("):
            var end = i + 1
            while end < limit, end < i + 4, text[end].isASCIIDigit { end += 1 }
            guard end > i + 1, end < limit, text[end] == text[i] + (text[i] == UInt8(ascii: "(") ? 1 : 2) else {
                return nil
            }
            return end + 1
        case 0xC2:
            guard i + 1 < limit, text[i + 1] == 0xB2 || text[i + 1] == 0xB3 || text[i + 1] == 0xB9 else { return nil }
            return i + 2
        case 0xE2:
            guard i + 2 < limit, text[i + 1] == 0x81, text[i + 2] >= 0xB0, text[i + 2] <= 0xB9 else { return nil }
            return i + 3
        default: return nil
        }
    }

    /// Whether a byte is an ASCII lower-case letter or digit.
    @inline(__always)
    static func isLowerOrDigit(_ byte: UInt8) -> Bool { byte.isASCIILowercase || byte.isASCIIDigit }

    /// Whether a word goes on or begins at an index.
    static func isWord(_ text: Span<UInt8>, at i: Int, before end: Int) -> Bool {
        guard i < end else { return false }
        let byte = text[i]
        if byte < 0x80 { return byte.isASCIIDigit || (byte | 0x20).isASCIILowercase }
        let scalar = Scalars.decode(text, at: i).scalar
        return scalar != Scalars.invalid && WordScalars.kind(of: scalar) != .separator
    }
}
