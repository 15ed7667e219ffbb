import LedeText

/// The byline and the dates that run together with the first sentence in texts scraped to one paragraph.
///
/// `By. Jane Roe. PUBLISHED:. 14:11 EST, 25 October 2013. |. UPDATED:. ... The first sentence.`
struct BylinePrefix {
    /// The byline, if there is one.
    var byline: Range<Int>?
    /// The dates, if there are some.
    var dateline: Range<Int>?
    /// The rest, which begins with the first sentence.
    var body: Range<Int>

    /// Most words of a byline, and of one date.
    private static let bylineWords = 14
    private static let dateWords = 14

    /// Looks for the prefix; `nil` if the paragraph has none or nothing but it.
    ///
    /// A byline without the full stop behind "By" counts only if dates follow it: else nothing tells the name from the
    /// sentence.
    init?(_ text: [UInt8], _ range: Range<Int>) {
        var reader = Reader(text: text, at: range.lowerBound, end: range.upperBound)
        let isMarked: Bool
        if reader.skip("by.") {
            isMarked = true
        } else if reader.skip("by ") {
            isMarked = false
        } else {
            isMarked = false
            guard reader.isAtMark else { return nil }
        }
        var bylineEnd = range.lowerBound
        if reader.at > range.lowerBound {
            guard let end = reader.skipNames(mustStop: isMarked) else { return nil }
            bylineEnd = end
        }
        let datesStart = reader.at
        var datesEnd = datesStart
        while reader.isAtMark, let end = reader.skipDates() { datesEnd = end }
        guard isMarked || datesEnd > datesStart, reader.at < range.upperBound else { return nil }
        byline = bylineEnd > range.lowerBound ? range.lowerBound..<bylineEnd : nil
        dateline = datesEnd > datesStart ? datesStart..<datesEnd : nil
        body = reader.at..<range.upperBound
    }

    private struct Reader {
        let text: [UInt8]
        var at: Int
        let end: Int

        /// The words that dates are marked with.
        private static let marks: [StaticString] = [
            "published:", "updated:", "last updated:", "posted:", "created:", "|", "|.",
        ]

        var isAtMark: Bool {
            Reader.marks.contains { length(of: $0, from: at) != nil }
        }

        mutating func skip(_ word: StaticString) -> Bool {
            guard let length = length(of: word, from: at) else { return false }
            at += length
            skipSpaces()
            return true
        }

        private func length(of word: StaticString, from start: Int) -> Int? {
            text.span.holdsInAnyCase(word, at: start, before: end) ? word.utf8CodeUnitCount : nil
        }

        private mutating func skipSpaces() {
            while at < end, text[at] == 0x20 { at += 1 }
        }

        private func wordEnd(from start: Int) -> Int {
            var k = start
            while k < end, text[k] != 0x20 { k += 1 }
            return k
        }

        /// Skips names up to a full stop (behind more than an initial) or a date's mark; returns where they end.
        mutating func skipNames(mustStop: Bool) -> Int? {
            var last = at
            for _ in 0..<BylinePrefix.bylineWords {
                guard at < end else { return nil }
                if !mustStop, isAtMark { return last > at ? nil : last }
                let stop = wordEnd(from: at)
                let length = stop - at
                let first = text[at]
                let isName = first.isASCIIUppercase || first >= 0x80 || isJoint(at, stop)
                guard isName else { return nil }
                last = stop
                let endsHere = mustStop && text[stop - 1] == 0x2E && length > 2
                at = stop
                skipSpaces()
                if endsHere {
                    // `By. Jane Roe. and John Doe.` goes on.
                    let next = wordEnd(from: at)
                    if at < end, isJoint(at, next), text[at] != 0x41 && text[at] != 0x46, text[at] >= 0x61 { continue }
                    return last
                }
            }
            return nil
        }

        /// Words between names: `and`, `for`, `in`, and the like.
        private func isJoint(_ start: Int, _ stop: Int) -> Bool {
            let words: [StaticString] = [
                "and", "for", "in", "of", "de", "der", "van", "von", "al", "bin", "da", "di", "la", "the", "&",
            ]
            return words.contains { $0.utf8CodeUnitCount == stop - start && length(of: $0, from: start) != nil }
        }

        /// Skips a mark and the date behind it; returns where they end, or `nil` if no date is there.
        mutating func skipDates() -> Int? {
            let start = at
            var hasMark = false
            while let mark = Reader.marks.first(where: { length(of: $0, from: at) != nil }) {
                at += mark.utf8CodeUnitCount
                if at < end, text[at] == 0x2E { at += 1 }
                hasMark = true
                skipSpaces()
            }
            guard hasMark else { return nil }
            var last = at
            for _ in 0..<BylinePrefix.dateWords {
                guard at < end, !isAtMark else { break }
                let stop = wordEnd(from: at)
                guard isDateWord(at, stop) else { break }
                last = stop
                at = stop
                skipSpaces()
                if text[stop - 1] == 0x2E { break }
            }
            return last > start ? last : nil
        }

        /// Numbers, times, months, days, zones, `am` and `pm`.
        private func isDateWord(_ start: Int, _ stop: Int) -> Bool {
            var k = start
            while k < stop, text[k] == 0x28 { k += 1 }
            var letters = stop
            while letters > k, text[letters - 1] == 0x2C || text[letters - 1] == 0x2E || text[letters - 1] == 0x29 {
                letters -= 1
            }
            guard k < letters else { return false }
            if text[k].isASCIIDigit {
                for b in k..<letters {
                    let byte = text[b] | 0x20
                    let isPart = byte >= 0x30 && byte <= 0x3A || text[b] == 0x2E || text[b] == 0x2D || text[b] == 0x2F
                    let isHalf =
                        byte == 0x61 || byte == 0x70 || byte == 0x6D || byte == 0x73 || byte == 0x74 || byte == 0x68
                    if !isPart && !isHalf { return false }
                }
                return true
            }
            let words: [StaticString] = [
                "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
                "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
                "dec", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "am", "pm", "est",
                "edt", "gmt", "bst", "utc", "cst", "cdt", "pst", "pdt", "cet", "ist", "aest", "aedt", "et", "pt", "at",
            ]
            return words.contains { $0.utf8CodeUnitCount == letters - k && length(of: $0, from: k) != nil }
        }
    }
}
