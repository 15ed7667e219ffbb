import LedeText

/// The dateline that a report begins with: place, day and agency, which are no part of its first sentence.
///
/// `LONDON, March 3 (AP) — `, `Harsund (MNW)` run together with the sentence, `(Dân trí) - `, `COLUMBIA, S.C. -- `. What
/// may be part of a sentence, as in `The Transport Union (TUH) has`, is left in it: in doubt nothing is taken off. What
/// stands before a colon, a bar or a single hyphen is believed only of places and agencies that are known
/// (``DatelineNames``): `NEW DELHI: `, `BERLIN taz | `, `Berlin - Die`; where nothing parts it from the sentence, only of a
/// known place before a word that opens sentences (`Berlin The`) or a name that the article goes on with
/// (``PersonalName``), or of one with its country or state behind a comma and none behind that (`Harsund, Norway Divers`).
/// A day and a year make a dateline of any place (`Harsund, 3 March 2026 – `), and behind other sentences an agency in
/// brackets is one with a day before it. What a desk says of the report in brackets may stand before it (`(Adds quotes)`).
/// Eastern Asian forms are known by their marks: `(서울=…) … = `, `【ワシントン共同】`, `新华社北京3月4日电（记者…）`.
enum Dateline {
    /// Sentences from the start of an article that may begin with one: notices and captions may stand before it.
    static let sentences = 12
    /// Most sentences that explain the headline above a report with its dateline.
    static let teaserSentences = 2
    /// Most bytes of place and day.
    private static let reach = 64
    /// Most bytes of an agency in brackets, and of its letters where it is known by their being capitals.
    private static let agencyBytes = 42
    private static let capitalsBytes = 12
    /// Most bytes of what a desk says of the report.
    private static let deskNoteBytes = 160
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
    ///   - isNearStart: whether at most ``teaserSentences`` stand before it.
    ///   - isForeign: whether the language is none of those that the model was fitted on: then the forms of other
    ///     countries are known, too (``DatelineForms``).
    ///   - isVietnamese: whether it is Vietnamese (``VietnameseDateline``).
    static func end(
        _ text: Span<UInt8>, in sentence: Range<Int>, isFirst: Bool, isNearStart: Bool, isForeign: Bool = false,
        isVietnamese: Bool = false
    ) -> Int {
        let note = isFirst ? endOfDeskNote(text, in: sentence) : nil
        let rest = (note ?? sentence.lowerBound)..<sentence.upperBound
        if isFirst, holdsYear(text, rest), let end = afterDatedParts(text, in: rest) { return end }
        let end = endOfPlace(text, in: rest, isFirst: isFirst)
        guard end == rest.lowerBound else {
            return isForeign && isFirst ? DatelineForms.behindReporter(text, end, in: rest) : end
        }
        if isVietnamese, isNearStart {
            let end = VietnameseDateline.end(text, in: rest, isFirst: isFirst)
            if end > rest.lowerBound { return end }
        }
        // `Berlin – Die` behind what explains the headline
        if isNearStart, !isFirst { return afterKnownPlace(text, in: rest, isForeign: isForeign) }
        return isForeign && isFirst ? DatelineForms.end(text, in: rest) : end
    }

    /// Where a sentence begins behind place, day and agency.
    private static func endOfPlace(_ text: Span<UInt8>, in sentence: Range<Int>, isFirst: Bool) -> Int {
        let opening = text[sentence.lowerBound]
        if isFirst, opening >= 0x80 || opening < 0x40 || opening == UInt8(ascii: "[") {
            let end = easternEnd(text, in: sentence)
            if end > sentence.lowerBound { return end }
        }
        if opening == UInt8(ascii: "F"), SentenceCues.isFilePicture(text, sentence) { return sentence.lowerBound }
        let first = latinEnd(text, in: sentence, isFirst: isFirst)
        // `(ANSA) - ROMA, 04 MAR - `
        if first == sentence.lowerBound { return afterBarePlace(text, in: sentence, isFirst: isFirst) }
        guard isFirst else { return first }
        guard text[sentence.lowerBound] == UInt8(ascii: "(") else { return first }
        return latinEnd(text, in: first..<sentence.upperBound, isFirst: true)
    }

    /// Most bytes of place and date where a year stands with them, and most words of each part.
    private static let datedReach = 80
    private static let partWords = 7

    /// Whether four digits stand together near the beginning of a sentence.
    @inline(never)
    private static func holdsYear(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
        let limit = min(sentence.upperBound, sentence.lowerBound + datedReach)
        // One of each four bytes is looked at.
        var i = sentence.lowerBound + 3
        while i < limit {
            guard text[i].isASCIIDigit else {
                i += 4
                continue
            }
            var start = i
            while start > sentence.lowerBound, text[start - 1].isASCIIDigit { start -= 1 }
            var end = i + 1
            while end < limit, text[end].isASCIIDigit { end += 1 }
            if end - start == 4 { return true }
            i = end + 3
        }
        return false
    }

    /// Where a sentence begins behind place and date with a year, parted by dashes or in square brackets, or `nil`.
    ///
    /// As press releases have them: `AUSTIN, Texas – March 11, 2026 – `, `11 March 2026 – `, `March 11, 2026 — Tallow — `,
    /// `Tallow, UK, 11 March 2026: `, `[Tallow, 11 March 2026] `.
    private static func afterDatedParts(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int? {
        let isBracketed = text[sentence.lowerBound] == UInt8(ascii: "[")
        let limit = min(sentence.upperBound, sentence.lowerBound + datedReach)
        var i = sentence.lowerBound + (isBracketed ? 1 : 0)
        var start = i
        var (words, parts) = (0, 0)
        var (hasDay, hasMonth, hasYear) = (false, false, false)
        // Behind the date, where no place stands before it.
        var dated: Int?
        while i < limit {
            let dash = text[i] == 0x20 ? dashEnd(text, i + 1, limit) : i
            let isEnd = isBracketed ? text[i] == UInt8(ascii: "]") : dash > i + 1 || text[i] == UInt8(ascii: ":")
            if isEnd {
                let behind = dash > i + 1 ? dash : i + 1
                guard words > 0, behind < limit, text[behind] == 0x20, words <= partWords else { return dated }
                let next = skipSpaces(text, behind, sentence.upperBound)
                guard opensSentence(text, next, sentence.upperBound) else { return dated }
                if dated != nil { return DatelineNames.isPlace(text, start..<i) ? next : dated }
                if hasDay, hasMonth, hasYear {
                    if parts > 0 || words > 3 { return next }
                    dated = next
                } else if parts > 0 || dash == i {
                    return nil
                }
                parts += 1
                (words, hasDay, hasMonth, hasYear, i, start) = (0, false, false, false, next, next)
                continue
            }
            if text[i] == 0x20 {
                i += 1
                continue
            }
            let end = wordEnd(text, i, limit)
            guard end > i, end < limit, text[i].isASCIIDigit || DatelineForms.isUpper(text, i) else { return dated }
            var last = end
            while last > i, text[last - 1] == UInt8(ascii: ",") || text[last - 1] == UInt8(ascii: ".") { last -= 1 }
            hasMonth = hasMonth || DatelineNames.isMonth(text, i..<last)
            if text[i].isASCIIDigit {
                hasDay = hasDay || last - i < 3
                hasYear = hasYear || last - i == 4 && text[i] < UInt8(ascii: "3")
            } else if words == 0, DatelineNames.isPreposition(text, i..<last) {
                return dated
            }
            words += 1
            i = end
        }
        return dated
    }

    /// Where the sentence begins behind what a desk says of the report: `(Adds quotes, background)`, `(Eds: with photos)`.
    private static func endOfDeskNote(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int? {
        guard text[sentence.lowerBound] == UInt8(ascii: "(") else { return nil }
        let limit = min(sentence.upperBound, sentence.lowerBound + deskNoteBytes)
        var word = sentence.lowerBound + 1..<wordEnd(text, sentence.lowerBound + 1, limit)
        if let last = word.last, text[last] == UInt8(ascii: ",") { word = word.lowerBound..<last }
        guard DatelineNames.beginsDeskNote(text, word) else { return nil }
        let close = text.firstIndex(of: UInt8(ascii: ")"), in: word.upperBound..<limit)
        guard close < limit else { return nil }
        let next = skipSpaces(text, close + 1, sentence.upperBound)
        return next > close + 1 && opensSentence(text, next, sentence.upperBound) ? next : nil
    }

    private static func latinEnd(_ text: Span<UInt8>, in sentence: Range<Int>, isFirst: Bool) -> Int {
        let limit = min(sentence.upperBound, sentence.lowerBound + reach)
        // Behind the first sentence only an agency in brackets is believed.
        guard isFirst || text.firstIndex(of: UInt8(ascii: "("), in: sentence.lowerBound..<limit) < limit else {
            return sentence.lowerBound
        }
        var place = Place()
        var i = sentence.lowerBound
        while i < limit {
            let byte = text[i]
            if byte == UInt8(ascii: "(") {
                if isFirst, let end = countryStart(text, behind: i, before: limit) {
                    i = end
                    continue
                }
                return afterAgency(text, at: i, in: sentence, place: place, isFirst: isFirst)
            }
            if byte == UInt8(ascii: ":") {
                guard isFirst, i + 1 < limit, text[i + 1] == 0x20,
                    DatelineNames.isPlace(text, sentence.lowerBound..<i)
                        || place.hasComma && endsWithDay(text, sentence.lowerBound..<i, place)
                else { return sentence.lowerBound }
                let next = skipSpaces(text, i + 1, sentence.upperBound)
                return opensSentence(text, next, sentence.upperBound) ? next : sentence.lowerBound
            }
            if byte == UInt8(ascii: "["), isFirst, !place.isEmpty {
                // The country: `New Delhi [India], March 3 (ANI): `
                i = text.firstIndex(of: UInt8(ascii: "]"), in: i..<limit) + 1
                continue
            }
            if byte == UInt8(ascii: "|"), i > sentence.lowerBound, text[i - 1] == 0x20 {
                let head = sentence.lowerBound..<i - 1
                guard isFirst, !place.isEmpty else { return sentence.lowerBound }
                let endsWithAgency = place.last.lowerBound > head.lowerBound && DatelineNames.isAgency(text, place.last)
                let next = skipSpaces(text, i + 1, sentence.upperBound)
                guard
                    endsWithAgency || DatelineNames.isPlace(text, head)
                        || place.isCapitals && isNamed(text, head, behind: next)
                else { return sentence.lowerBound }
                return opensSentence(text, next, sentence.upperBound) ? next : sentence.lowerBound
            }
            if byte == 0x20 || dashEnd(text, i, sentence.upperBound) > i {
                let dash = byte == 0x20 ? i + 1 : i
                let end = dashEnd(text, dash, sentence.upperBound)
                if end > dash, byte != 0x20 || end < sentence.upperBound && text[end] == 0x20 {
                    let isPlain = end == dash + 1  // a single hyphen joins other things too
                    let next = skipSpaces(text, end, sentence.upperBound)
                    guard isFirst, opensSentence(text, next, sentence.upperBound) else { return sentence.lowerBound }
                    if place.isCapitals, !isPlain || place.hasComma { return next }
                    if place.isCapitals, byte == 0x20, isNamed(text, sentence.lowerBound..<i, behind: next) {
                        return next
                    }
                    // `TTO - `
                    if byte == 0x20, DatelineNames.isPaper(text, sentence.lowerBound..<i) { return next }
                    // `Tallow, 3 March 2026 – `
                    if byte == 0x20, place.isProper, place.hasComma, place.isDated { return next }
                    // `Tallow, Norway – `
                    if byte == 0x20, place.isProper, place.hasComma, !isPlain,
                        endsWithRegion(text, sentence.lowerBound..<i)
                    {
                        return next
                    }
                    guard byte == 0x20, place.isProper,
                        DatelineNames.isOpener(text, next..<wordEnd(text, next, sentence.upperBound))
                    else { return sentence.lowerBound }
                    let isKnown =
                        place.hasComma
                        ? place.endsWithNumber || place.endsWithCapitals
                        : DatelineNames.isPlace(text, sentence.lowerBound..<i)
                    return isKnown ? next : sentence.lowerBound
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

    /// What stands behind the first comma of a place, and what stands before it.
    private static func parts(_ text: Span<UInt8>, _ place: Range<Int>) -> (head: Range<Int>, rest: Range<Int>)? {
        let comma = text.firstIndex(of: UInt8(ascii: ","), in: place)
        guard comma + 2 < place.upperBound, text[comma + 1] == 0x20 else { return nil }
        return (place.lowerBound..<comma, comma + 2..<place.upperBound)
    }

    /// Whether a place is one of a country or state that is known and no part of a sentence: `In Tallow, Norway`.
    @inline(never)
    private static func endsWithRegion(_ text: Span<UInt8>, _ place: Range<Int>) -> Bool {
        guard let (head, rest) = parts(text, place), DatelineNames.isRegion(text, rest) else { return false }
        return !DatelineNames.isPreposition(text, head.lowerBound..<wordEnd(text, head.lowerBound, head.upperBound))
    }

    /// Whether a place, in capitals or known, has a day of a month behind its comma: `NEW DELHI, Sept 14`, `LONDON, 3 March`.
    @inline(never)
    private static func endsWithDay(_ text: Span<UInt8>, _ range: Range<Int>, _ place: Place) -> Bool {
        guard let (head, rest) = parts(text, range), place.isCapitals || DatelineNames.isPlace(text, head) else {
            return false
        }
        let space = text.firstIndex(of: 0x20, in: rest)
        guard space + 1 < rest.upperBound else { return false }
        var (month, day) = (rest.lowerBound..<space, space + 1..<rest.upperBound)
        if text[month.lowerBound].isASCIIDigit { swap(&month, &day) }
        if text[month.upperBound - 1] == UInt8(ascii: ".") { month = month.lowerBound..<month.upperBound - 1 }
        return day.count <= 2 && day.allSatisfy { text[$0].isASCIIDigit } && DatelineNames.isMonth(text, month)
    }

    /// Bytes behind a dateline in which its place is looked for.
    private static let namedBytes = 2_048

    /// Whether a place in capitals is named once more inside a sentence: `TALLOW - Ada Moss, 94, of Tallow, taught`.
    ///
    /// A label in capitals before a hyphen (`FLOOD - `) is no name there.
    @inline(never)
    private static func isNamed(_ text: Span<UInt8>, _ place: Range<Int>, behind start: Int) -> Bool {
        let limit = min(text.count, start + namedBytes) - place.count
        var i = start + 2
        while i <= limit {
            i = text.firstIndex(of: text[place.lowerBound], in: i..<limit + 1)
            guard i <= limit else { return false }
            let end = i + place.count
            let isInside = text[i - 1] == 0x20 && text[i - 2].isASCIILowercase && text[end - 1].isASCIILowercase
            if isInside, end == text.count || !text[end].isLetterByte {
                var k = 0
                while k < place.count, same(text[i + k], text[place.lowerBound + k]) { k += 1 }
                if k == place.count { return true }
            }
            i += 1
        }
        return false
    }

    /// Whether a byte is another one or the small letter of it.
    private static func same(_ byte: UInt8, _ capital: UInt8) -> Bool {
        byte == capital || capital.isASCIIUppercase && byte == capital | 0x20
    }

    /// Most bytes of a place that is known.
    private static let knownPlaceBytes = 24

    /// Where the sentence begins behind a place that is known, or named once more in another language, a dash and a word that
    /// opens sentences.
    private static func afterKnownPlace(_ text: Span<UInt8>, in sentence: Range<Int>, isForeign: Bool) -> Int {
        let start = sentence.lowerBound
        guard text[start].isASCIIUppercase else { return start }
        var i = start + 1
        let limit = min(sentence.upperBound, start + knownPlaceBytes) - 1
        while i < limit {
            if text[i] == 0x20, !text[i + 1].isASCIIUppercase {
                // Each word of a place has a capital.
                let end = dashEnd(text, i + 1, sentence.upperBound)
                guard end > i + 1 else { return start }
                let next = skipSpaces(text, end, sentence.upperBound)
                guard next > end, opensSentence(text, next, sentence.upperBound),
                    DatelineNames.isOpener(text, next..<wordEnd(text, next, sentence.upperBound)),
                    DatelineNames.isPlace(text, start..<i) || isForeign && isNamed(text, start..<i, behind: next)
                else { return start }
                return next
            }
            i += 1
        }
        return start
    }

    /// Most words of a place that nothing parts from the sentence, and of its country or state.
    private static let placeWords = 6

    /// Where the sentence begins behind a place that nothing parts from it: its own start where it has none.
    private static func afterBarePlace(_ text: Span<UInt8>, in sentence: Range<Int>, isFirst: Bool) -> Int {
        let start = sentence.lowerBound
        let limit = min(sentence.upperBound, start + reach)
        guard start + 1 < limit, text[start].isASCIIUppercase, isFirst || text[start + 1].isASCIIUppercase else {
            return start
        }
        var region: Int?
        var i = start
        for _ in 0..<placeWords {
            let end = wordEnd(text, i, limit)
            guard end > i, end < limit, text[end] == 0x20, text[i].isASCIIUppercase else { return start }
            let next = end + 1
            let nextEnd = wordEnd(text, next, limit)
            let mayOpen = nextEnd > next && nextEnd < limit && text[next].isASCIIUppercase
            let isInCapitals = text[i + 1].isASCIIUppercase
            if let region {
                if text[end - 1] == UInt8(ascii: ",") { return start }
                if mayOpen, DatelineNames.isRegion(text, region..<end) {
                    return DatelineNames.isPreposition(text, start..<wordEnd(text, start, limit)) ? start : next
                }
            } else if text[end - 1] == UInt8(ascii: ",") {
                guard isFirst else { return start }
                region = next
            } else if mayOpen, DatelineNames.isPlace(text, start..<end),
                isInCapitals && !text[next + 1].isASCIIUppercase || DatelineNames.isEnglishOpener(text, next..<nextEnd)
                    || isFirst
                        && (PersonalName.stands(at: next, in: sentence, text)
                            || PersonalName.isOtherWord(at: next, in: sentence, text))
            {
                // `WASHINGTON Ships met`, `Washington The ships met`, `Washington Ada Moss is back`,
                // `Washington Leaving the quay is hard`
                return next
            }
            guard isFirst || isInCapitals else { return start }
            i = next
        }
        return start
    }

    /// A sentence behind one that is nothing but a dateline, without the dash between them: `Vaulnoy, le 4 mars. – Deux`.
    static func withoutDash(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Range<Int> {
        let dash = dashEnd(text, sentence.lowerBound, sentence.upperBound)
        let next = skipSpaces(text, dash, sentence.upperBound)
        return dash > sentence.lowerBound && next > dash && next < sentence.upperBound
            ? next..<sentence.upperBound : sentence
    }

    /// Whether a sentence is nothing but a dateline.
    ///
    /// `Kiel.`, `МОСКВА, 4 мар — РИА Новости.`, and behind one `/ТАСС/.`
    static func isWhole(_ text: Span<UInt8>, _ sentence: Range<Int>, isForeign: Bool = false) -> Bool {
        guard sentence.count <= reach, let last = sentence.last else { return false }
        guard text[last] == UInt8(ascii: ".") else { return isForeign && isWholeHindi(text, sentence) }
        if text[sentence.lowerBound] == UInt8(ascii: "/") {
            return sentence.count <= agencyBytes && sentence.count > 3 && text[last - 1] == UInt8(ascii: "/")
        }
        if DatelineNames.isPlace(text, sentence.lowerBound..<last) { return true }
        // In capitals up to a comma, a number behind it.
        var place = Place()
        var i = sentence.lowerBound
        var numbers = 0
        var words = 0
        while i < sentence.upperBound {
            if text[i] == 0x20 {
                i += 1
                continue
            }
            let end = max(wordEnd(text, i, sentence.upperBound), dashEnd(text, i, sentence.upperBound))
            guard end > i else { return false }
            if dashEnd(text, i, sentence.upperBound) == i {
                place.add(text, i..<end)
                words += 1
                if place.endsWithNumber { numbers += 1 }
            }
            i = end
        }
        if place.isCapitals && place.hasComma && numbers > 0 && words <= 6 { return true }
        return isForeign && isPlaceOrDay(text, sentence.lowerBound..<last)
    }

    /// Most words of a place and a day that are a sentence of their own.
    private static let wholeWords = 6

    /// Whether a sentence is a place and a day, or a day.
    ///
    /// `Vaulnoy, le 4 mars.`, and behind `Верхнеямск.` `4 марта.`
    private static func isPlaceOrDay(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var (words, numbers, small) = (0, 0, 0)
        var hasComma = false
        var i = range.lowerBound
        while i < range.upperBound {
            if text[i] == 0x20 {
                i += 1
                continue
            }
            let end = wordEnd(text, i, range.upperBound)
            guard end > i else { return false }
            words += 1
            if text[i].isASCIIDigit {
                numbers += 1
            } else if !DatelineForms.isUpper(text, i) {
                small += 1
            }
            if text[end - 1] == UInt8(ascii: ",") { hasComma = true }
            i = end
        }
        guard words <= wholeWords else { return false }
        if words == 1 { return false }
        if text[range.lowerBound].isASCIIDigit { return numbers < 3 && words == numbers + 1 }
        return hasComma && numbers > 0 && small < 4
    }

    /// Whether a sentence names a place or who reports, and ends with a danda: `रामगढ़।`, `लखनऊ, जागरण संवाददाता।`.
    private static func isWholeHindi(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
        guard sentence.count > 6, text[sentence.upperBound - 1] == 0xA4, text[sentence.upperBound - 2] == 0xA5 else {
            return false
        }
        let inside = sentence.lowerBound..<sentence.upperBound - 3
        var spaces = 0
        for i in inside where text[i] == 0x20 { spaces += 1 }
        return spaces == 0
            || spaces <= wholeWords && DatelineNames.holds(text, inside, oneOf: "संवाददाता|एजेंसी|ब्यूरो|आईएएनएस|भाषा|वार्ता|एएनआई|डेस्क")
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
        private var hasNumber = false
        /// Whether a day and, last, a year stand in it.
        private(set) var isDated = false
        private var headIsCapitals = true
        private var headLetters = 0

        /// Whether what stands before the first comma is written in capitals throughout.
        var isCapitals: Bool { !isEmpty && isProper && headIsCapitals && headLetters >= Dateline.placeLetters }

        /// Whether the last word is written in capitals: `Harsund, UK`.
        private(set) var endsWithCapitals = false
        /// The first word, and the last.
        private(set) var first = 0..<0
        private(set) var last = 0..<0

        /// Adds a word with the marks that stand at it.
        mutating func add(_ text: Span<UInt8>, _ word: Range<Int>) {
            var capitals = 0
            var others = 0
            var digits = 0
            var beginsLower = false
            var i = word.lowerBound
            while i < word.upperBound {
                let byte = text[i]
                var length = 1
                switch byte {
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
                case UInt8(ascii: "a")...UInt8(ascii: "z"):
                    if i == word.lowerBound { beginsLower = true }
                    others += 1
                case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
                case 0x80...:
                    let (scalar, count) = Scalars.decode(text, at: i)
                    length = count
                    guard scalar != Scalars.invalid, WordScalars.kind(of: scalar) != .separator else { break }
                    if WordScalars.isUppercase(scalar) { capitals += 1 } else { others += 1 }
                default: break
                }
                i += length
            }
            if !hasComma {
                headIsCapitals = headIsCapitals && capitals >= 2 && others + digits == 0
                headLetters += capitals
            }
            // `4 mars`, `4 de marzo`: a month after a day has no capital in many languages.
            if beginsLower, word.count > Dateline.particleBytes, !(hasNumber && hasComma) { isProper = false }
            endsWithNumber = digits > 0 && capitals + others == 0
            isDated = endsWithNumber && hasNumber && digits == Dateline.yearBytes && word.count == digits
            hasNumber = hasNumber || endsWithNumber
            endsWithCapitals = capitals >= 2 && others + digits == 0
            if isEmpty { first = word }
            last = word
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
        var digits = 0
        var hasComma = false
        while close < end, text[close] != UInt8(ascii: ")") {
            let byte = text[close]
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): (capitals, letters) = (capitals + 1, letters + 1)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...: letters += 1
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case 0x20, UInt8(ascii: "."), UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "-"): break
            // `(Tallow, 3 March 2026)`
            case UInt8(ascii: ","): hasComma = true
            default: return sentence.lowerBound
            }
            close += 1
            guard close - open <= agencyBytes else { return sentence.lowerBound }
        }
        let isDated = hasComma && digits > yearBytes && endsWithYear(text, open + 1..<min(close, end))
        guard close < end, letters > 0, !hasComma || isDated && isCapitalOrDigit(text[open + 1]) else {
            return sentence.lowerBound
        }
        let isAgency =
            capitals >= 2 && capitals == letters && close - open <= capitalsBytes
            || SentenceCues.isReuters(text, open + 1, close)
        var next = skipSpaces(text, close + 1, end)
        let isGlued = next == close + 1
        if isGlued, next < end, text[next] == UInt8(ascii: ".") { next += 1 }  // Madrid, 4 mar (EFE).-
        // Old reports write `HARSUND (AP) _ The`.
        let isLow = next + 1 < end && text[next] == UInt8(ascii: "_") && text[next + 1] == 0x20
        let dash = isLow ? next + 1 : dashEnd(text, next, end)
        let hasDash = dash > next
        if hasDash { next = skipSpaces(text, dash, end) }
        if !hasDash, isAgency, place.hasComma, text[min(next, end - 1)] == UInt8(ascii: ":") {
            // New Delhi [India], March 3 (ANI): The
            next = skipSpaces(text, next + 1, end)
        }
        guard next < end, hasDash || digits == 0 || isDated else { return sentence.lowerBound }
        let opens = opensSentence(text, next, end)
        let isDateline: Bool
        if place.isEmpty {
            isDateline =
                hasDash ? opens || text[next].isASCIILowercase : isFirst && opens && (isGlued || isAgency || isDated)
        } else {
            guard place.isProper, opens else { return sentence.lowerBound }
            if hasDash {
                // Behind the first sentence an agency that is known, or any with a day before it, is believed.
                isDateline =
                    isAgency || isFirst || place.endsWithNumber && (place.hasComma || isMonth(text, place.first))
                    || place.isCapitals && capitals == letters || beginsWithAgency(text, open + 1..<close)
                    || DatelineNames.isForeignAgency(text, open + 1..<close)
            } else if isFirst, isAgency, isGlued || place.endsWithNumber {
                isDateline = true
            } else {
                // `Kiel/Berlin (AFP) Die`, but not `The Transport Union (TUH) Council`
                isDateline =
                    DatelineNames.isAgency(text, open + 1..<close)
                    && DatelineNames.isPlace(text, sentence.lowerBound..<max(sentence.lowerBound, open - 1))
            }
        }
        return isDateline ? next : sentence.lowerBound
    }

    /// The index of the country in square brackets behind a part of it in round ones: `Tallow (Orland) [Norway]`.
    private static func countryStart(_ text: Span<UInt8>, behind open: Int, before limit: Int) -> Int? {
        let close = text.firstIndex(of: UInt8(ascii: ")"), in: open..<limit)
        guard close + 2 < limit, text[close + 1] == 0x20, text[close + 2] == UInt8(ascii: "[") else { return nil }
        return close + 2
    }

    /// Bytes of a year.
    private static let yearBytes = 4

    /// Whether a range ends with a year, behind a space.
    private static func endsWithYear(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count > yearBytes, text[range.upperBound - yearBytes - 1] == 0x20 else { return false }
        for i in range.upperBound - yearBytes..<range.upperBound where !text[i].isASCIIDigit { return false }
        return text[range.upperBound - yearBytes] == UInt8(ascii: "1")
            || text[range.upperBound - yearBytes] == UInt8(ascii: "2")
    }

    private static func isCapitalOrDigit(_ byte: UInt8) -> Bool {
        byte.isASCIIUppercase || byte.isASCIIDigit || byte >= 0x80
    }

    /// Whether a word is an English month, in full or as agencies shorten it.
    private static func isMonth(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        let letters = word.last.map { text[$0] == UInt8(ascii: ".") } == true ? word.dropLast() : word
        return DatelineNames.isMonth(text, letters)
    }

    /// Whether the first name in the brackets is a known agency: `(dpa/lno)`, a service of it behind the slash.
    private static func beginsWithAgency(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let slash = text.firstIndex(of: UInt8(ascii: "/"), in: range)
        return DatelineNames.isAgency(text, range.lowerBound..<slash)
    }

    // MARK: Eastern Asia

    /// Where the sentence begins behind a dateline of Chinese, Japanese or Korean news: its start where it has none.
    private static func easternEnd(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int {
        let end = sentence.upperBound
        let (opening, length) = Scalars.decode(text, at: sentence.lowerBound)
        let closing: UInt32
        switch opening {
        case 0x28: closing = 0x29
        case 0x5B: closing = 0x5D
        case 0x3010: closing = 0x3011
        default: return afterTelegram(text, in: sentence)
        }
        guard let close = index(of: closing, text, sentence.lowerBound + length, min(end, sentence.lowerBound + reach))
        else { return sentence.lowerBound }
        let inside = sentence.lowerBound + length..<close
        var next = close + (closing < 0x80 ? 1 : 3)
        if opening == 0x3010 {
            guard DatelineNames.holdsSource(text, inside) else { return sentence.lowerBound }
        } else if holds(text, inside, UInt8(ascii: "=")) {
            // The name of the reporter goes up to a second sign.
            let limit = min(end, next + agencyBytes)
            let sign = text.firstIndex(of: UInt8(ascii: "="), in: next..<limit)
            if sign < limit { next = sign + 1 }
        } else {
            guard opening == 0x5B, text[inside.lowerBound] >= 0x80 else { return sentence.lowerBound }
            let dash = skipSpaces(text, next, end)
            let behind = dashEnd(text, dash, end)
            guard behind > dash else { return sentence.lowerBound }
            next = behind
        }
        next = skipSpaces(text, next, end)
        return opensSentence(text, next, end) ? next : sentence.lowerBound
    }

    /// Behind `日电` or `日讯` and the brackets or the space after it: without those it may be another word.
    private static func afterTelegram(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int {
        let limit = min(sentence.upperBound, sentence.lowerBound + reach)
        var i = sentence.lowerBound
        var last: UInt32 = 0
        while i < limit {
            let (scalar, length) = Scalars.decode(text, at: i)
            let isLetter = scalar >= 0x80 ? WordScalars.kind(of: scalar) == .unspaced : text[i].isASCIIDigit
            guard isLetter, scalar != Scalars.invalid else { return sentence.lowerBound }
            i += length
            if last == 0x65E5, scalar == 0x7535 || scalar == 0x96FB || scalar == 0x8BAF || scalar == 0x8A0A { break }
            last = scalar
        }
        guard i < limit else { return sentence.lowerBound }
        var next = i
        if Scalars.decode(text, at: i).scalar == 0xFF08 || text[i] == UInt8(ascii: "(") {
            let isWide = text[i] >= 0x80
            let end = min(sentence.upperBound, i + reach)
            guard let close = index(of: isWide ? 0xFF09 : 0x29, text, i, end) else { return sentence.lowerBound }
            next = close + (isWide ? 3 : 1)
        } else if text[i] != 0x20 {
            return sentence.lowerBound
        }
        next = skipSpaces(text, next, sentence.upperBound)
        return opensSentence(text, next, sentence.upperBound) ? next : sentence.lowerBound
    }

    /// The index of a scalar between two others.
    private static func index(of wanted: UInt32, _ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int? {
        var i = start
        while i < end {
            let (scalar, length) = Scalars.decode(text, at: i)
            if scalar == wanted { return i }
            i += length
        }
        return nil
    }

    private static func holds(_ text: Span<UInt8>, _ range: Range<Int>, _ byte: UInt8) -> Bool {
        for i in range where text[i] == byte { return true }
        return false
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

    /// The first index from one on that holds no white space.
    static func skipSpaces(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end, text[i] == 0x20 || text[i] == 0x0A { i += 1 }
        return i
    }

    /// The index after one to three hyphens or a dash at an index: the index itself where there are none.
    static func dashEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end, i < start + 3, text[i] == UInt8(ascii: "-") { i += 1 }
        if i > start { return i }
        let isDash =
            start + 2 < end && text[start] == 0xE2 && text[start + 1] == 0x80
            && (text[start + 2] == 0x93 || text[start + 2] == 0x94)
        return isDash ? start + 3 : start
    }

    /// The index after the letters, digits and marks of a word at an index.
    static func wordEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
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
