import LedeText

/// The encoded words of a mail's header (RFC 2047): `=?UTF-8?Q?Quay_closed_=E2=80=93_for_now?=`.
enum EncodedWord {
    /// Decodes the encoded words of a value; what is none, or in an encoding that is not known, stays as it is.
    ///
    /// Spaces between two of them are none of the text (section 6.2). A character that is cut between two words of one
    /// charset, as many programs write it, is put together. Linear in the bytes.
    static func decode(_ value: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        // The bytes of the words that stand one behind the other, in one charset.
        var open: (charset: String, bytes: [UInt8])?
        func close() {
            if let open { out += TextEncoding.decode(open.bytes.span, charset: open.charset).text }
            open = nil
        }
        var i = 0
        while i < value.count {
            if let word = word(value.span, at: i) {
                if open?.charset == word.charset {
                    open?.bytes += word.bytes
                } else {
                    close()
                    open = (word.charset, word.bytes)
                }
                i = word.end
                continue
            }
            var end = i
            while end < value.count, value[end] == 0x20 { end += 1 }
            if open != nil, end > i, word(value.span, at: end) != nil {
                i = end
                continue
            }
            close()
            out.append(value[i])
            i += 1
        }
        close()
        return out
    }

    /// The encoded word that begins at an index: its charset in lower case, its bytes in that, and where it ends.
    private static func word(_ text: Span<UInt8>, at start: Int) -> (charset: String, bytes: [UInt8], end: Int)? {
        guard text.holds("=?", at: start) else { return nil }
        // The language behind an asterisk is none of the charset (RFC 2231, section 5).
        var charset = ""
        var isLanguage = false
        var i = start + 2
        while i < text.count, text[i] > 0x20, text[i] < 0x7F, text[i] != UInt8(ascii: "?") {
            if text[i] == UInt8(ascii: "*") { isLanguage = true }
            if !isLanguage { charset.unicodeScalars.append(Unicode.Scalar(text[i].asciiLowercased)) }
            i += 1
        }
        guard !charset.isEmpty, i + 2 < text.count, text[i] == UInt8(ascii: "?"), text[i + 2] == UInt8(ascii: "?")
        else {
            return nil
        }
        let encoding = text[i + 1] | 0x20
        let content = i + 3
        let end = text.firstIndex(of: UInt8(ascii: "?"), in: content..<text.count)
        guard end + 1 < text.count, text[end + 1] == UInt8(ascii: "=") else { return nil }
        let bytes =
            switch encoding {
            case UInt8(ascii: "q"): quoted(text, content..<end)
            case UInt8(ascii: "b"): base64(text, content..<end)
            default: nil as [UInt8]?
            }
        return bytes.map { (charset, $0, end + 2) }
    }

    /// The bytes of the Q encoding: an underscore is a space, `=` stands before two hexadecimal digits.
    private static func quoted(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
        var out: [UInt8] = []
        var i = range.lowerBound
        while i < range.upperBound {
            switch text[i] {
            case UInt8(ascii: "_"): out.append(0x20)
            case UInt8(ascii: "="):
                guard i + 2 < range.upperBound, let high = digit(text[i + 1]), let low = digit(text[i + 2]) else {
                    return nil
                }
                out.append(high << 4 | low)
                i += 2
            default: out.append(text[i])
            }
            i += 1
        }
        return out
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    /// The bytes of the B encoding (RFC 4648, section 4), with or without padding.
    private static func base64(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt8]? {
        var out: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for i in range where text[i] != UInt8(ascii: "=") {
            let value: UInt8
            switch text[i] {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = text[i] - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = text[i] - UInt8(ascii: "a") + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = text[i] - UInt8(ascii: "0") + 52
            case UInt8(ascii: "+"): value = 62
            case UInt8(ascii: "/"): value = 63
            default: return nil
            }
            bits = bits << 6 | UInt32(value)
            count += 6
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return out
    }
}
