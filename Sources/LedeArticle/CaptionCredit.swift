import LedeText

/// The credit at the end of a caption: `The ferry at dawn. Photo: Ines Vale/The Post`, `The hall. (City Museum, via AP)`.
enum CaptionCredit {
    /// Longest credit, in bytes.
    private static let longest = 120

    /// Whether a line ends in a credit that stands behind a sentence, or in parentheses.
    ///
    /// A credit is a run of names without a full stop at its end that begins with a word for pictures, names a
    /// photographer and a paper with a slash between them, or says in parentheses through whom the picture came.
    static func ends(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
        let first = max(line.lowerBound, line.upperBound - longest)
        var start = line.upperBound
        var isInParentheses = false
        for i in stride(from: line.upperBound - 1, to: first, by: -1) where text[i] == 0x20 {
            let before = text[i - 1]
            let next = i + 1 < line.upperBound ? text[i + 1] : 0
            if next == UInt8(ascii: "("), text[line.upperBound - 1] == UInt8(ascii: ")") {
                start = i + 2
                isInParentheses = true
                break
            }
            // The end of a sentence: a full stop behind a word of some length, which an initial has not.
            if before == UInt8(ascii: ".") || before == UInt8(ascii: "!") || before == UInt8(ascii: "?"),
                i >= first + 4,
                text[i - 2] != 0x20, text[i - 3] != 0x20, text[i - 3] != UInt8(ascii: ".")
            {
                start = i + 1
                break
            }
        }
        guard start < line.upperBound else { return false }
        let credit = text.extracting(start..<(isInParentheses ? line.upperBound - 1 : line.upperBound))
        guard isNames(credit) else { return false }
        if words.contains(where: { begins(credit, with: $0) }) { return true }
        return isInParentheses ? contains(credit, ", via ") || contains(credit, "/") : contains(credit, "/")
    }

    /// The words for pictures that a credit begins with, in lower case.
    private static let words: [StaticString] = [
        "photo", "photograph", "picture", "image", "illustration", "graphic", "credit", "courtesy", "foto", "bild",
        "imagen", "imagem", "immagine", "crédit", "crédito",
    ]

    /// Whether most words begin with a capital: names, and the small words between them.
    private static func isNames(_ bytes: Span<UInt8>) -> Bool {
        var capitals = 0
        var others = 0
        for i in 0..<bytes.count where i == 0 || bytes[i - 1] == 0x20 || bytes[i - 1] == UInt8(ascii: "/") {
            let byte = bytes[i]
            if byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") {
                others += 1
            } else if byte > 0x20 && byte != UInt8(ascii: "/") {
                capitals += 1
            }
        }
        return capitals >= 1 && others <= capitals
    }

    private static func begins(_ bytes: Span<UInt8>, with word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard bytes.count > count else { return false }
        let isHere = word.withUTF8Buffer { buffer in
            for i in 0..<count {
                let byte = bytes[i] >= 0x41 && bytes[i] <= 0x5A ? bytes[i] | 0x20 : bytes[i]
                if byte != buffer[i] { return false }
            }
            return true
        }
        let next = bytes[count] | 0x20
        return isHere && !(next >= UInt8(ascii: "a") && next <= UInt8(ascii: "z"))
    }

    private static func contains(_ bytes: Span<UInt8>, _ part: StaticString) -> Bool {
        let count = part.utf8CodeUnitCount
        guard bytes.count >= count else { return false }
        return part.withUTF8Buffer { buffer in
            for start in 0...bytes.count - count {
                var isHere = true
                for i in 0..<count where bytes[start + i] != buffer[i] { isHere = false }
                if isHere { return true }
            }
            return false
        }
    }
}
