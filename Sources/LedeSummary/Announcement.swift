import LedeText

/// Sentences that say no more than that something follows, or in Japanese that somebody said what stands beside them.
///
/// `Here is what you need to know.`, `Dưới đây là năm điều cần biết.`
enum Announcement {
    /// Most bytes of one: a longer sentence tells something itself.
    private static let bytes = 72
    /// The same of one that tells what a guide will tell.
    private static let guideBytes = 160

    /// Words that begin one, with what stands behind them.
    private static let beginnings = [
        "Here is ", "Here are ", "Here's ", "Here\u{2019}s ", "Below is ", "Below are ", "Voici ", "Ecco ",
        "Dưới đây là ",
        "Sau đây là ",
    ].map { Array($0.utf8) }

    /// Whether a short sentence begins as one.
    @inline(__always)
    static func begins(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count <= guideBytes, range.count > 8 else { return false }
        let third = text[range.lowerBound + 2]
        switch text[range.lowerBound] {
        case UInt8(ascii: "I"):
            return third == 0x20 && text[range.lowerBound + 5] == UInt8(ascii: "i") && leadsThroughGuide(text, range)
        case UInt8(ascii: "T"): return third == UInt8(ascii: "i") && leadsThroughGuide(text, range)
        case UInt8(ascii: "L"): return third == UInt8(ascii: "t") && leadsThroughGuide(text, range)
        case UInt8(ascii: "R"): return third == UInt8(ascii: "a") && leadsThroughGuide(text, range)
        case UInt8(ascii: "K"): return third == UInt8(ascii: "e") && leadsThroughGuide(text, range)
        default: break
        }
        guard range.count <= bytes else { return false }
        switch text[range.lowerBound] {
        case UInt8(ascii: "H"): return third == UInt8(ascii: "r") && isOne(text, range)
        case UInt8(ascii: "B"): return third == UInt8(ascii: "l") && isOne(text, range)
        case UInt8(ascii: "V"): return third == UInt8(ascii: "i") && isOne(text, range)
        case UInt8(ascii: "E"): return third == UInt8(ascii: "c") && isOne(text, range)
        case UInt8(ascii: "D"): return third == 0xB0 && isOne(text, range)
        case UInt8(ascii: "S"): return third == UInt8(ascii: "u") && isOne(text, range)
        default: return false
        }
    }

    @inline(never)
    private static func isOne(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        beginnings.contains { words in
            guard words.count < range.count else { return false }
            for k in 0..<words.count where text[range.lowerBound + k] != words[k] { return false }
            return true
        }
    }

    /// What a guide is called, and what it does, by their first eight letters.
    private static let guides = SectionHeading.letters(of: "guide article post tutorial blog")
    private static let guideVerbs = SectionHeading.letters(
        of: "will covers explains explores provides walks outlines offers looks we i you")
    /// Words at the beginning that tell it.
    private static let guideWords = 5
    private static let exploring = SectionHeading.letters(of: "take look explore dive get begin start break examine")

    /// Whether a sentence tells what a guide will tell: `In this guide, we`, `This article covers`, `Let's explore`,
    /// `Read on`; not where it has a list of names.
    @inline(never)
    private static func leadsThroughGuide(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var words: [UInt64] = []
        words.reserveCapacity(guideWords)
        var i = range.lowerBound
        for _ in 0..<guideWords {
            var end = i
            while end < range.upperBound, text[end] != 0x20 { end += 1 }
            words.append(SectionHeading.letters(text, i..<end).first)
            i = min(end + 1, range.upperBound)
        }
        let leads: Bool
        if words[0] == inWord, words[1] == thisWord {
            let next = words[2] == blog && words[3] == post ? 4 : 3
            leads = guides.contains(words[2]) && guideVerbs.contains(words[next])
        } else if words[0] == thisWord {
            let next = words[1] == blog && words[2] == post ? 3 : 2
            leads = guides.contains(words[1]) && guideVerbs.contains(words[next])
        } else if words[0] == letWord {
            leads = isLets(text, range) && exploring.contains(words[1])
        } else {
            leads = words[1] == onWord && words[0] == readWord || words[0] == keepWord && words[1] == readingWord
        }
        return leads && !listsNames(text, range)
    }

    private static let inWord = SectionHeading.letters(of: "in")[0]
    private static let thisWord = SectionHeading.letters(of: "this")[0]
    private static let letWord = SectionHeading.letters(of: "let")[0]
    private static let readWord = SectionHeading.letters(of: "read")[0]
    private static let onWord = SectionHeading.letters(of: "on")[0]
    private static let keepWord = SectionHeading.letters(of: "keep")[0]
    private static let readingWord = SectionHeading.letters(of: "reading")[0]
    private static let blog = SectionHeading.letters(of: "blog")[0]
    private static let post = SectionHeading.letters(of: "post")[0]

    /// Whether an apostrophe stands behind the first three letters.
    private static func isLets(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let mark = text[range.lowerBound + 3]
        return mark == UInt8(ascii: "'") || mark == 0xE2
    }

    /// Whether two commas stand before capitals.
    private static func listsNames(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var names = 0
        for i in range.dropLast(2)
        where text[i] == UInt8(ascii: ",") && text[i + 1] == 0x20 && text[i + 2] >= UInt8(ascii: "A")
            && text[i + 2] <= UInt8(ascii: "Z")
        {
            names += 1
        }
        return names > 1
    }

    /// Japanese verbs of saying, by their first characters.
    private static let japaneseVerbs: [UInt32] = [
        0x8A71, 0x8A9E, 0x8FF0, 0x8A00, 0x8A34, 0x8AAC, 0x5F37, 0x6307, 0x547C, 0x632F, 0x5606,
    ]
    /// Most bytes of one with its ending.
    private static let japaneseVerbBytes = 18

    /// Whether a sentence says in Japanese that somebody said what stands beside it.
    ///
    /// It ends with `こう` or `そう` and a verb of saying: `…はこう話した。`
    static func attributes(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let end = range.upperBound - 3
        guard range.count > 9, text[end] == 0xE3, text[end + 1] == 0x80, text[end + 2] == 0x82 else { return false }
        let first = max(range.lowerBound, end - japaneseVerbBytes - 6)
        var i = first
        while i + 9 <= end {
            // こう, そう: E3 81 93 or 9D, E3 81 86.
            if text[i] == 0xE3, text[i + 1] == 0x81, text[i + 2] == 0x93 || text[i + 2] == 0x9D, text[i + 3] == 0xE3,
                text[i + 4] == 0x81, text[i + 5] == 0x86,
                japaneseVerbs.contains(Scalars.decode(text, at: i + 6).scalar)
            {
                return true
            }
            i += 1
        }
        return false
    }
}
