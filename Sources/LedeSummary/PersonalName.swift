import LedeText

/// A name or another word behind a place that nothing parts from it, told from the rest of a longer name by how the article
/// goes on.
///
/// `London Ada Moss is back.` opens a report from London where `Moss` or `Ada` stands alone further down; `London Fashion
/// Week`, `Boston Red Sox` and `London Mayor Ada Moss` are names with the place in them. So does `London Divers are back.`
/// where the article says `divers` and never `Divers` inside a sentence, and `London Leaving the quay is hard.`
enum PersonalName {
    /// Bytes of the article in which a name is looked for.
    private static let soughtBytes = 2_048
    /// Most words of a name.
    private static let words = 3
    /// Most bytes of a small word inside a name: `bin`, `de`, `van`.
    private static let particleBytes = 3

    /// Whether somebody's name stands at an index: two or three words, and a comma, a dash or a word in lower case.
    ///
    /// Linear in ``soughtBytes``, and only where what stands there looks like a name.
    ///
    /// - Parameters:
    ///   - start: the index of a capital in the sentence.
    ///   - sentence: the bytes of the sentence.
    ///   - text: clean UTF-8.
    static func stands(at start: Int, in sentence: Range<Int>, _ text: Span<UInt8>) -> Bool {
        let given = start..<wordEnd(text, start, sentence.upperBound)
        guard let family = familyName(behind: given, in: sentence, text), !DatelineNames.isNoGivenName(text, given)
        else { return false }
        return isAlone(family, given, text, from: sentence.lowerBound)
    }

    /// Bytes of the article in which a word is looked for.
    private static let soughtWordBytes = 4_096
    /// Fewest bytes of a word on `-ing`, so that it is no `King`.
    private static let participleBytes = 5

    /// Whether a word that is no name opens a sentence at an index, before a word in lower case.
    ///
    /// The article says it in lower case further down, or it ends with `-ing`; and it never has a capital inside a sentence.
    /// `Boston United` may be a team, whatever else is united. Linear in ``soughtWordBytes``.
    @inline(never)
    static func isOtherWord(at start: Int, in sentence: Range<Int>, _ text: Span<UInt8>) -> Bool {
        let word = start..<wordEnd(text, start, sentence.upperBound)
        let end = word.upperBound
        guard isName(text, word), end + 1 < sentence.upperBound, text[end] == 0x20, isLower(text, end + 1),
            !ends(text, word, with: (UInt8(ascii: "e"), UInt8(ascii: "d"))), !DatelineNames.isNoGivenName(text, word),
            !DatelineNames.isInstitution(text, word)
        else { return false }
        var isWord =
            word.count >= participleBytes && ends(text, word, with: (UInt8(ascii: "n"), UInt8(ascii: "g")))
            && text[end - 3] == UInt8(ascii: "i")
        let limit = min(text.count, start + soughtWordBytes)
        var i = end
        while i < limit {
            let end = wordEnd(text, i, limit)
            guard end > i else {
                i += 1
                continue
            }
            if matches(text, withoutPossessive(text, i..<end), word) {
                if !text[i].isASCIIUppercase {
                    isWord = true
                } else if text[i - 1] == 0x20,
                    isLower(text, i - 2) || text[i - 2].isASCIIUppercase || text[i - 2] == 0x2C
                {
                    return false
                }
            }
            i = end
        }
        return isWord
    }

    private static func ends(_ text: Span<UInt8>, _ word: Range<Int>, with last: (UInt8, UInt8)) -> Bool {
        word.count > 2 && text[word.upperBound - 2] == last.0 && text[word.upperBound - 1] == last.1
    }

    /// The last word of a name, without a possessive ending.
    private static func familyName(
        behind given: Range<Int>, in sentence: Range<Int>, _ text: Span<UInt8>
    ) -> Range<Int>? {
        guard isName(text, given) else { return nil }
        var end = given.upperBound
        var family: Range<Int>?
        for _ in 1..<words {
            guard end + 1 < sentence.upperBound, text[end] == 0x20 else { break }
            var word = end + 1..<wordEnd(text, end + 1, sentence.upperBound)
            if word.count <= particleBytes, isLower(text, word.lowerBound), word.upperBound + 1 < sentence.upperBound,
                text[word.upperBound] == 0x20, text[word.upperBound + 1].isASCIIUppercase
            {
                word = word.upperBound + 1..<wordEnd(text, word.upperBound + 1, sentence.upperBound)
            }
            guard text[word.lowerBound].isASCIIUppercase else { break }
            let bare = withoutPossessive(text, word)
            guard isName(text, bare) else { return nil }
            family = bare
            end = word.upperBound
            if bare.count < word.count { break }
        }
        guard let family, end + 1 < sentence.upperBound else { return nil }
        if text[end] == UInt8(ascii: ",") { return family }
        guard text[end] == 0x20 else { return nil }
        return isLower(text, end + 1) || text[end + 1] == UInt8(ascii: "-") ? family : nil
    }

    /// Whether a family name stands further down without the given one or the other way round, neither of them ever as other
    /// words do: in lower case, or the given name behind an article.
    private static func isAlone(
        _ family: Range<Int>, _ given: Range<Int>, _ text: Span<UInt8>, from start: Int
    ) -> Bool {
        let limit = min(text.count, start + soughtBytes)
        // `London Heathrow Airport`
        let mayStandAlone =
            !DatelineNames.isNoGivenName(text, family) && !DatelineNames.isInstitution(text, family)
        var isAlone = false
        var last = start..<start
        var i = start
        while i < limit {
            let end = wordEnd(text, i, limit)
            guard end > i else {
                i += 1
                continue
            }
            let word = withoutPossessive(text, i..<end)
            let isFamily = matches(text, word, family)
            if isFamily || matches(text, word, given) {
                // `the Moss family`
                let isBehindArticle = isArticle(text, last)
                guard text[i].isASCIIUppercase, isFamily || !isBehindArticle else { return false }
                // `Captain Moss` does not stand alone, `“Moss` and what begins a sentence do.
                let isNeighbour = last.upperBound + 1 == i && text[last.upperBound] == 0x20
                if i > family.upperBound, !isBehindArticle, !isNeighbour || !text[last.lowerBound].isASCIIUppercase {
                    // `Ada Moss` has a capital behind it, `Ada said` has none.
                    let isBeforeName = end + 1 < limit && text[end] == 0x20 && text[end + 1].isASCIIUppercase
                    if isFamily || mayStandAlone && !isBeforeName { isAlone = true }
                }
            }
            last = i..<end
            i = end
        }
        return isAlone
    }

    /// Whether two words are the same but for the case of the first letter.
    private static func matches(_ text: Span<UInt8>, _ word: Range<Int>, _ name: Range<Int>) -> Bool {
        guard word.count == name.count, text[word.lowerBound] | 0x20 == text[name.lowerBound] | 0x20 else {
            return false
        }
        var k = 1
        while k < word.count, text[word.lowerBound + k] == text[name.lowerBound + k] { k += 1 }
        return k == word.count
    }

    /// Whether a word is `the`, `a` or `an`.
    private static func isArticle(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        switch word.count {
        case 1: text[word.lowerBound] | 0x20 == UInt8(ascii: "a")
        case 2: text[word.lowerBound] | 0x20 == UInt8(ascii: "a") && text[word.lowerBound + 1] == UInt8(ascii: "n")
        case 3:
            text[word.lowerBound] | 0x20 == UInt8(ascii: "t") && text[word.lowerBound + 1] == UInt8(ascii: "h")
                && text[word.lowerBound + 2] == UInt8(ascii: "e")
        default: false
        }
    }

    /// Whether a word is a capital and small letters behind it.
    private static func isName(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        word.count > 1 && text[word.lowerBound].isASCIIUppercase && isLower(text, word.lowerBound + 1)
    }

    private static func withoutPossessive(_ text: Span<UInt8>, _ word: Range<Int>) -> Range<Int> {
        guard word.count > 3, text[word.upperBound - 1] == UInt8(ascii: "s") else { return word }
        if text[word.upperBound - 2] == UInt8(ascii: "'") { return word.lowerBound..<word.upperBound - 2 }
        // ’
        guard word.count > 5, text[word.upperBound - 2] == 0x99, text[word.upperBound - 3] == 0x80 else { return word }
        return word.lowerBound..<word.upperBound - 4
    }

    /// The index behind the letters, hyphens and apostrophes of a word at an index.
    private static func wordEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end {
            let byte = text[i]
            if byte.isASCIIUppercase || byte.isASCIILowercase || byte == UInt8(ascii: "'")
                || byte == UInt8(ascii: "-")
            {
                i += 1
            } else if byte >= 0x80 {
                // Dashes and quotation marks but ’
                if byte == 0xE2, i + 2 < end, text[i + 1] == 0x80, text[i + 2] != 0x99 { return i }
                i += 1
            } else {
                return i
            }
        }
        return i
    }

    /// Whether a small letter stands at an index, of others than ASCII any.
    private static func isLower(_ text: Span<UInt8>, _ i: Int) -> Bool {
        text[i].isASCIILowercase || text[i] >= 0x80
    }
}
