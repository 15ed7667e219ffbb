import LedeText

/// The dateline that a report begins with: place, day and agency, which are no part of its first sentence.
///
/// `LONDON, March 3 (AP) — `, `Harsund (MNW)` run together with the sentence, `(Dân trí) - `, `COLUMBIA, S.C. -- `. What
/// may be part of a sentence, as in `The Transport Union (TUH) has`, is left in it: in doubt nothing is taken off.
enum Dateline {
    /// Sentences from the start of an article that may begin with one: a notice or a caption may stand before it.
    static let sentences = 5
    /// Most bytes of place and day.
    private static let reach = 64
    /// Most bytes of an agency in brackets, and of its letters where it is known by their being capitals.
    private static let agencyBytes = 42
    private static let capitalsBytes = 12
    /// Most bytes of a small word inside the name of a place (`Rio de Janeiro`).
    private static let particleBytes = 3
    /// Fewest letters of a place that is known by its capitals alone.
    private static let placeLetters = 4

    /// Where a sentence begins behind its dateline: its own start where it has none.
    ///
    /// Linear in ``reach`` and ``agencyBytes``.
    ///
    /// - Parameters:
    ///   - text: clean UTF-8.
    ///   - sentence: the bytes of the sentence.
    ///   - isFirst: whether it is the first one of its article: of others less is believed.
    static func end(_ text: Span<UInt8>, in sentence: Range<Int>, isFirst: Bool) -> Int {
        let limit = min(sentence.upperBound, sentence.lowerBound + reach)
        var place = Place()
        var i = sentence.lowerBound
        while i < limit {
            let byte = text[i]
            if byte == UInt8(ascii: "(") {
                return afterAgency(text, at: i, in: sentence, place: place, isFirst: isFirst)
            }
            if byte == 0x20 || dashEnd(text, i, sentence.upperBound) > i {
                let dash = byte == 0x20 ? i + 1 : i
                let end = dashEnd(text, dash, sentence.upperBound)
                if end > dash, byte != 0x20 || end < sentence.upperBound && text[end] == 0x20 {
                    let isPlain = end == dash + 1  // a single hyphen joins other things too
                    guard isFirst, place.isCapitals, !isPlain || place.hasComma else { return sentence.lowerBound }
                    let next = skipSpaces(text, end, sentence.upperBound)
                    return opensSentence(text, next, sentence.upperBound) ? next : sentence.lowerBound
                }
                i += 1
                continue
            }
            let end = wordEnd(text, i, limit)
            guard end > i else { return sentence.lowerBound }
            place.add(text, i..<end)
            i = end
        }
        return sentence.lowerBound
    }

    /// The words before an agency or a dash.
    private struct Place {
        /// Whether there are none.
        private(set) var isEmpty = true
        /// Whether each begins with a capital or a digit, particles aside.
        private(set) var isProper = true
        /// Whether a comma stands among them.
        private(set) var hasComma = false
        /// Whether the last is a number: the day of the month.
        private(set) var endsWithNumber = false
        private var headIsCapitals = true
        private var headLetters = 0

        /// Whether what stands before the first comma is written in capitals throughout.
        var isCapitals: Bool { !isEmpty && isProper && headIsCapitals && headLetters >= Dateline.placeLetters }

        /// Adds a word with the marks that stand at it.
        mutating func add(_ text: Span<UInt8>, _ word: Range<Int>) {
            var capitals = 0
            var others = 0
            var digits = 0
            for i in word {
                switch text[i] {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
                case UInt8(ascii: "a")...UInt8(ascii: "z"): others += 1
                case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
                default: break
                }
            }
            if !hasComma {
                headIsCapitals = headIsCapitals && capitals >= 2 && others + digits == 0
                headLetters += capitals
            }
            let first = text[word.lowerBound]
            if first | 0x20 >= UInt8(ascii: "a"), first | 0x20 <= UInt8(ascii: "z"), first & 0x20 != 0,
                word.count > Dateline.particleBytes
            {
                isProper = false
            }
            endsWithNumber = digits > 0 && capitals + others == 0
            hasComma = hasComma || text[word.upperBound - 1] == UInt8(ascii: ",")
            isEmpty = false
        }
    }

    /// Where the sentence begins behind an agency in brackets, with or without a dash.
    private static func afterAgency(
        _ text: Span<UInt8>, at open: Int, in sentence: Range<Int>, place: Place, isFirst: Bool
    ) -> Int {
        let end = sentence.upperBound
        var close = open + 1
        var capitals = 0
        var letters = 0
        while close < end, text[close] != UInt8(ascii: ")") {
            let byte = text[close]
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): (capitals, letters) = (capitals + 1, letters + 1)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: letters += 1
            case 0x20, UInt8(ascii: "."), UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "-"): break
            default: return sentence.lowerBound
            }
            close += 1
            guard close - open <= agencyBytes else { return sentence.lowerBound }
        }
        guard close < end, letters > 0 else { return sentence.lowerBound }
        let isAgency =
            capitals >= 2 && capitals == letters && close - open <= capitalsBytes
            || SentenceCues.isReuters(text, open + 1, close)
        var next = skipSpaces(text, close + 1, end)
        let isGlued = next == close + 1
        let dash = dashEnd(text, next, end)
        let hasDash = dash > next
        if hasDash { next = skipSpaces(text, dash, end) }
        guard next < end else { return sentence.lowerBound }
        let opens = opensSentence(text, next, end)
        let isDateline: Bool
        if place.isEmpty {
            isDateline = hasDash ? opens || isLower(text[next]) : isFirst && opens && (isGlued || isAgency)
        } else {
            isDateline =
                place.isProper && opens
                && (hasDash
                    ? isAgency || isFirst : isFirst && isAgency && (isGlued || place.endsWithNumber))
        }
        return isDateline ? next : sentence.lowerBound
    }

    /// Whether a capital, a digit, an opening quotation mark or a letter without case stands at an index.
    private static func opensSentence(_ text: Span<UInt8>, _ i: Int, _ end: Int) -> Bool {
        guard i < end else { return false }
        switch text[i] {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "\""),
            UInt8(ascii: "'"):
            return true
        case 0x80...:
            let scalar = Scalars.decode(text, at: i).scalar
            return [0x2018, 0x201C, 0x201E, 0xAB, 0xBF, 0xA1].contains(scalar)
                || scalar != Scalars.invalid && WordScalars.kind(of: scalar) != .separator
        default: return false
        }
    }

    private static func isLower(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    private static func skipSpaces(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end, text[i] == 0x20 || text[i] == 0x0A { i += 1 }
        return i
    }

    /// The index after one to three hyphens or a dash at an index: the index itself where there are none.
    private static func dashEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end, i < start + 3, text[i] == UInt8(ascii: "-") { i += 1 }
        if i > start { return i }
        let isDash =
            start + 2 < end && text[start] == 0xE2 && text[start + 1] == 0x80
            && (text[start + 2] == 0x93 || text[start + 2] == 0x94)
        return isDash ? start + 3 : start
    }

    /// The index after the letters, digits and marks of a word at an index.
    private static func wordEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end {
            switch text[i] {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "'"),
                UInt8(ascii: "-"), UInt8(ascii: "/"):
                break
            case 0x80...: if dashEnd(text, i, end) > i { return i }
            default: return i
            }
            i += 1
        }
        return i
    }
}
