extension TextEncoding {
    /// Why bytes are not taken for text.
    package enum Refusal: Sendable {
        /// Too many control characters.
        case binary
        /// An encoding that nobody declared, in which most letters are not ASCII: read as windows-1252 they would be
        /// other letters than were written.
        case unknownEncoding
    }

    /// Why bytes are no text that can be read, or `nil` where they are.
    ///
    /// Only what declares no encoding and is not UTF-8 is in doubt: ``decode(_:charset:isHTML:)`` reads it as
    /// windows-1252. That is right for the languages of western and central Europe, whose letters are ASCII but for a
    /// tenth, and readable for Vietnamese in windows-1258, of which up to .37 of the letters are not (272 articles). In
    /// Cyrillic or Greek all are not, in Shift_JIS .9, in Big5, whose second bytes are often ASCII, .7.
    ///
    /// Linear in the bytes; of what is UTF-8 only that is looked at.
    package static func refusal(of bytes: Span<UInt8>, charset: String? = nil, isHTML: Bool = false) -> Refusal? {
        guard !Scalars.isValid(bytes),
            declaredEncoding(of: bytes, charset: charset, isHTML: isHTML) == nil, !looksLikeUTF8(bytes)
        else { return nil }
        var controls = 0
        var plain = 0
        var other = 0
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if isHTML, byte == UInt8(ascii: "<") {
                i = endOfMarkup(bytes, from: i)
                continue
            }
            switch byte {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x1B: break
            case ..<0x20: controls += 1
            case ..<0x80: if byte.isASCIILetter { plain += 1 }
            default: if !isMark(byte) { other += 1 }
            }
            i += 1
        }
        if controls >= leastControls, controls * 100 > controlPercent * bytes.count { return .binary }
        return other >= leastLetters && other > plain ? .unknownEncoding : nil
    }

    /// Control characters in a hundred bytes from which on they are no text, and the fewest that tell.
    private static let controlPercent = 3
    private static let leastControls = 3
    /// The fewest letters beyond ASCII that tell.
    private static let leastLetters = 16

    /// Whether a byte is a mark in windows-1252 that stands in texts of any language: a quotation mark, a dash, a space.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x80, 0x82, 0x84, 0x85, 0x8B, 0x91...0x97, 0x99, 0x9B, 0xA0, 0xA3, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB7,
            0xBB:
            true
        default: false
        }
    }

    /// Where what begins with `<` ends: behind the tag, behind a script or style with all that is in it; at the next byte
    /// where it is no tag.
    private static func endOfMarkup(_ bytes: Span<UInt8>, from start: Int) -> Int {
        guard start + 1 < bytes.count else { return start + 1 }
        let next = bytes[start + 1]
        guard next.isASCIILetter || next == 0x2F || next == 0x21 || next == 0x3F else {
            return start + 1
        }
        for (name, end) in [("<script", "</script"), ("<style", "</style")] as [(StaticString, StaticString)]
        where bytes.holdsInAnyCase(name, at: start) {
            var i = start + 1
            while i < bytes.count, !(bytes[i] == UInt8(ascii: "<") && bytes.holdsInAnyCase(end, at: i)) { i += 1 }
            return i
        }
        var i = start + 1
        while i < bytes.count, bytes[i] != UInt8(ascii: ">") { i += 1 }
        return min(i + 1, bytes.count)
    }
}
