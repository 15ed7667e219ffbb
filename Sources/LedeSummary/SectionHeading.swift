import LedeText

/// Headings that end with a full stop, as a program has set it behind every line.
///
/// A heading stands alone in its paragraph, is short and has no verb that is known: `Doubts about the new quay.` What is
/// taken for one and is none says little: `Next stop, the quay.`
enum SectionHeading {
    /// Most tokens of one.
    static let tokens = 7
    /// Of how many sentences one may be a heading: where many are short and alone, they are the text.
    static let sentencesPerHeading = 4

    /// Whether an English sentence that stands alone in its paragraph, without quotation marks, is a heading.
    ///
    /// Linear in its bytes.
    ///
    /// - Parameters:
    ///   - text: the text that it stands in.
    ///   - tokens: its tokens, at most ``tokens``.
    static func isOne(_ text: Span<UInt8>, _ tokens: Span<Token>) -> Bool {
        for k in 0..<tokens.count {
            let (word, last) = letters(text, Int(tokens[k].start)..<Int(tokens[k].end))
            if subjects.contains(word) { return false }
            let isPast = last == 0x6564 && word > 0xFFFF_FFFF  // ed, behind three letters or more
            if k > 0, isPast || verbs.contains(word) { return false }
        }
        return true
    }

    /// The first eight ASCII letters of a word in lower case, up to an apostrophe, the first one lowest; and its last two
    /// letters, the last one lowest.
    static func letters(_ text: Span<UInt8>, _ word: Range<Int>) -> (first: UInt64, last: UInt64) {
        var (first, last, count) = (UInt64(0), UInt64(0), UInt64(0))
        for i in word {
            let lower = text[i] | 0x20
            guard lower.isASCIILowercase else { break }
            if count < 8 { first |= UInt64(lower) << (8 * count) }
            last = (last << 8 | UInt64(lower)) & 0xFFFF
            count += 1
        }
        return (first, last)
    }

    /// Whether the first letters of a word are those of a verb that is known.
    static func isVerb(_ letters: UInt64) -> Bool { verbs.contains(letters) }

    /// Words that a verb stands with, contracted or not.
    private static let subjects = words("i he she it they we you who that there this these those what here let don")

    /// Verbs, and what is left of those before an apostrophe; of those that may be nouns, few.
    private static let verbs = words(
        """
        is are was were be been being am has have had having do does did can cannot could will would shall should may might \
        must isn aren wasn weren hasn haven hadn doesn didn won couldn wouldn shouldn mustn ain say says said tell tells \
        told went goes go came come comes took take takes made make makes got get gets gave give gives saw see sees found \
        find finds left lost began begins kept keeps held holds brought brings thought thinks think knew know knows felt \
        feels became become becomes fell ran sent sends met paid pays spoke speaks broke drove led cut put hit rose drew \
        grew stood stands heard hears wrote writes read sat sits shot fought bought buys built builds spent spends caught \
        taught sold sells flew threw wore chose ate drank dies born hurt spread seems seem appears appear remains includes \
        include wants want seeks aims hopes expects believes agrees refuses remain belongs
        """)

    /// The first letters of each word of a list.
    static func words(_ list: StaticString) -> Set<UInt64> { Set(letters(of: list)) }

    /// The first letters of each word of a list, in its order: to look at all of a few words takes less than to hash one.
    static func letters(of list: StaticString) -> [UInt64] {
        list.withUTF8Buffer { bytes in
            var words: [UInt64] = []
            words.reserveCapacity(bytes.count / 4)
            var (word, shift) = (UInt64(0), UInt64(0))
            for byte in bytes {
                if byte == UInt8(ascii: " ") {
                    words.append(word)
                    (word, shift) = (0, 0)
                } else if shift < 64 {
                    word |= UInt64(byte) << shift
                    shift += 8
                }
            }
            words.append(word)
            return words
        }
    }
}
