import LedeText

/// The day in the dateline that a report begins with: `ELMORE, Ohio, March 3, 2026 /PRNewswire/ -- The firm …`.
///
/// It is a whole date with its year, behind a place and before a dash or a bar. What a sentence begins with is none:
/// `On March 3, 2026 – a Tuesday – the dam broke.`
enum DatelineDate {
    /// Bytes of a paragraph that are looked at, and most dashes and bars among them.
    private static let reach = 120
    private static let marks = 4
    /// Most words before the day.
    private static let placeWords = 8
    /// Most bytes of a small word inside a place: `Rio de Janeiro`.
    private static let particleBytes = 3

    /// The day of a report; `nil` where it does not begin with one.
    ///
    /// Constant time: of few bytes each word is looked at once for each mark.
    ///
    /// - Parameters:
    ///   - paragraph: its first paragraph, clean UTF-8.
    ///   - language: that of the article.
    static func date(in paragraph: Span<UInt8>, _ language: Language) -> PublicationDate? {
        let end = min(paragraph.count, reach)
        let last = min(end, dayReach)
        let digit = paragraph.firstIndex(of: Digit.self, from: 0, to: last)
        guard digit < last, let mark = firstMark(paragraph), mark < digit else { return nil }
        var marks = 0
        var i = 1
        while i < end, marks < DatelineDate.marks {
            let length = markLength(paragraph, at: i)
            if length == 0 {
                i += 1
                continue
            }
            if let date = day(at: 0..<i, of: paragraph, language) { return date }
            marks += 1
            i += length
        }
        return nil
    }

    /// Bytes among which the place ends, and among which the day begins.
    private static let placeReach = 24
    private static let dayReach = 64

    /// Where a place may end: at a comma or a bracket, or anywhere behind capitals.
    private static func firstMark(_ text: Span<UInt8>) -> Int? {
        guard text.count > 2 else { return nil }
        if text[0].isASCIIUppercase, text[1].isASCIIUppercase { return 0 }
        let reach = 0..<min(text.count, placeReach)
        let mark = min(
            text.firstIndex(of: UInt8(ascii: ","), in: reach), text.firstIndex(of: UInt8(ascii: ")"), in: reach))
        return mark < reach.upperBound ? mark : nil
    }

    private enum Digit: ByteKind {
        @inline(__always)
        static func holds<Block: ByteBlock>(_ bytes: Block) -> Block {
            EightBytes.not(EightBytes.outside(bytes, 0x30...0x39))
        }
    }

    /// The bytes of a dash or a bar at a place, 0 if none stands there.
    private static func markLength(_ text: Span<UInt8>, at i: Int) -> Int {
        switch text[i] {
        case UInt8(ascii: "/"): return text[i - 1] == 0x20 ? 1 : 0
        case UInt8(ascii: "-"):
            guard i + 1 < text.count else { return 0 }
            if text[i + 1] == text[i] { return 2 }
            return text[i - 1] == 0x20 && text[i + 1] == 0x20 ? 1 : 0
        case 0xE2:
            guard i + 2 < text.count, text[i + 1] == 0x80 else { return 0 }
            return text[i + 2] == 0x93 || text[i + 2] == 0x94 ? 3 : 0
        default: return 0
        }
    }

    /// The day that some bytes end with behind the words of a place.
    private static func day(
        at range: Range<Int>, of text: Span<UInt8>, _ language: Language
    ) -> PublicationDate? {
        var end = trimmed(text, range.upperBound)
        // `March 3, 2026 (GLOBE NEWSWIRE)`
        if end > 0, text[end - 1] == UInt8(ascii: ")"),
            let bracket = (0..<end).last(where: { text[$0] == UInt8(ascii: "(") })
        {
            end = trimmed(text, bracket)
        }
        let monthFirst = DateParser.isMonthFirst(language)
        var words = 0
        var start = 0
        var isPlace = true
        // Whether a comma, a bracket or a hyphen stands before a word, or before a small one before it: `Paris, le 3 mars`.
        var isParted = false
        while start < end, words <= placeWords {
            if words > 0 {
                let rest = text.extracting(start..<end)
                if isParted || isShouted(text, 0..<start),
                    DateParser.leadingDay(rest, monthFirst: monthFirst) == rest.count
                {
                    return isPlace ? DateParser.parse(rest, monthFirst: monthFirst)?.date : nil
                }
            }
            var wordEnd = start
            while wordEnd < end, text[wordEnd] != 0x20, text[wordEnd] != UInt8(ascii: "-") { wordEnd += 1 }
            guard wordEnd > start else { return nil }
            isPlace = isPlace && mayBePlace(text, start..<wordEnd, isFirst: words == 0, language)
            words += 1
            let last = text[wordEnd - 1]
            let isMark = last == UInt8(ascii: ",") || last == UInt8(ascii: ")")
            let isSmall = text[start].isASCIILowercase && wordEnd - start <= particleBytes
            isParted = isMark || isParted && isSmall || wordEnd < end && text[wordEnd] == UInt8(ascii: "-")
            start = wordEnd
            while start < end, text[start] == 0x20 || text[start] == UInt8(ascii: "-") { start += 1 }
        }
        return nil
    }

    /// The end of some bytes without spaces and commas.
    private static func trimmed(_ text: Span<UInt8>, _ end: Int) -> Int {
        var end = end
        while end > 0, text[end - 1] == 0x20 || text[end - 1] == UInt8(ascii: ",") { end -= 1 }
        return end
    }

    /// Whether a word may be one of a place or an agency: it begins with a capital, or is a small word inside a name.
    private static func mayBePlace(_ text: Span<UInt8>, _ word: Range<Int>, isFirst: Bool, _ language: Language) -> Bool
    {
        guard let first = word.first(where: { text[$0] != UInt8(ascii: "(") }) else { return false }
        if text[first].isASCIILowercase { return !isFirst && word.count <= particleBytes }
        guard isFirst else { return !text[first].isASCIIDigit }
        let folded = word.map { text[$0].asciiLowercased }
        return text[first].isLetterByte && !StopWords(for: language).contains(folded.span)
    }

    /// Whether no letter of some bytes is in lower case.
    private static func isShouted(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        !range.contains { text[$0].isASCIILowercase }
    }
}

extension Article {
    /// The day in the dateline of the first paragraph.
    func dateOfDateline() -> PublicationDate? {
        for paragraph in paragraphs where paragraph.role == .body {
            return DatelineDate.date(in: text.span.extracting(paragraph.range), language)
        }
        return nil
    }
}
