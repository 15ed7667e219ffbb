import LedeText

/// Datelines as agencies and papers of other countries write them, where those of ``Dateline`` do not know them.
///
/// `VAULNOY - Deux`, `Almenara.- Dos`, `ALMENARA, 3 (EUROPA PRESS) Dos`, `HAVNVIK (VG): To`, `Sukajaya, Beritasatu.com - Dua`,
/// `रामगढ़, 4 मार्च (भाषा) `, `بيروت - `, `（新华社青河3月4日电）`, `［東京　４日　ロイター］ - `, `[파이낸셜뉴스] `. Only where an article
/// begins, and in no language that the model was fitted on: there ``Dateline`` asks for more.
enum DatelineForms {
    /// Most bytes of place, day and agency; scripts of three bytes a letter have more.
    private static let reach = 72
    private static let wideReach = 120
    /// Most words before the mark.
    private static let words = 7
    /// Most words of a place.
    private static let placeWords = 4
    /// Most bytes of a word in capitals behind a place in capitals: longer, it is the other half of a headline
    /// (`TALLOW - HARSUND 2:1`).
    private static let acronymBytes = 6
    /// Most bytes of the name of a Chinese paper before `消息`.
    private static let paperBytes = 36

    /// Where a sentence begins behind its dateline: its own start where it has none.
    ///
    /// Linear in ``wideReach``.
    static func end(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int {
        let start = sentence.lowerBound
        guard sentence.count > 8 else { return start }
        let end: Int
        switch text[start] {
        case UInt8(ascii: "("), UInt8(ascii: "["): end = afterBrackets(text, in: sentence)
        case 0xE3 where text[start + 1] == 0x80 && text[start + 2] == 0x90,
            0xEF where text[start + 1] == 0xBC && (text[start + 2] == 0x88 || text[start + 2] == 0xBB):
            end = afterBrackets(text, in: sentence)
        case 0xE4...0xE9: end = afterTelegram(text, in: sentence)
        default: end = afterWords(text, in: sentence)
        }
        return end < sentence.upperBound ? end : start
    }

    // MARK: Words with spaces

    /// The words of a place, its country and a day.
    private struct Head {
        var words = 0
        /// Whether each begins with a capital, those behind a comma aside.
        var isProper = true
        /// Whether each is written in capitals, up to the first comma.
        var isCapitals = true
        /// Whether a word behind a comma has no capital: the month of a day.
        var hasSmall = false
        var hasComma = false
        var hasNumber = false
        /// Whether a full stop stands inside a word: `KOMPAS.com`.
        var isServer = false
        /// Whether the script has no capitals.
        var isCaseless = false

        /// Whether it is the name of a place, with a day where a word has no capital.
        var isPlace: Bool { isProper && (!hasSmall || hasNumber) }
    }

    private static func afterWords(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int {
        let start = sentence.lowerBound
        var head = Head()
        let scalar = Scalars.decode(text, at: start).scalar
        head.isCaseless = scalar >= 0x600 && scalar < 0x700 || scalar >= 0x900 && scalar < 0xE00
        guard head.isCaseless || isUpper(text, start) else { return start }
        let limit = min(sentence.upperBound, start + (head.isCaseless ? wideReach : reach))
        var i = start
        while i < limit {
            if text[i] == 0x20 {
                let dash = dashEnd(text, i + 1, sentence.upperBound)
                if dash > i + 1 { return afterDash(text, dash, head, in: sentence) }
                i += 1
                continue
            }
            if text[i] == UInt8(ascii: "(") {
                let close = text.firstIndex(of: UInt8(ascii: ")"), in: i..<limit)
                guard head.words > 0, close + 2 < limit else { return start }
                // The country: `Almenara (España), 3 mar (EFE).- `
                if text[close + 1] == UInt8(ascii: ",") {
                    head.hasComma = true
                    i = close + 2
                    continue
                }
                if text[close + 1] == 0x20, text[close + 2] == UInt8(ascii: "(") {
                    i = close + 2
                    continue
                }
                return afterAgency(text, i + 1..<close, head, in: sentence)
            }
            // `/أ ش أ/ `
            if text[i] == UInt8(ascii: "/"), head.isCaseless, head.words > 1 {
                let close = text.firstIndex(of: UInt8(ascii: "/"), in: i + 1..<limit)
                guard close + 1 < limit, text[close + 1] == 0x20 else { return start }
                return opening(text, close + 1, sentence) ?? start
            }
            let end = Dateline.wordEnd(text, i, limit)
            guard end > i, end < limit else { return start }
            // `Almenara.- Dos`
            if text[end - 1] == UInt8(ascii: "-"), end - 2 > i, text[end - 2] == UInt8(ascii: ".") {
                guard head.words < placeWords, head.isPlace else { return start }
                return opening(text, end, sentence) ?? start
            }
            add(text, i..<end, to: &head)
            guard head.words <= words else { return start }
            i = end
        }
        return start
    }

    private static func add(_ text: Span<UInt8>, _ word: Range<Int>, to head: inout Head) {
        head.words += 1
        let isNumber = text[word.lowerBound].isASCIIDigit
        if isNumber { head.hasNumber = true }
        if !head.isCaseless, !isNumber {
            var (capitals, others) = (0, 0)
            var i = word.lowerBound
            while i < word.upperBound {
                let (scalar, length) = Scalars.decode(text, at: i)
                if scalar == 0x2E, i > word.lowerBound, i + 2 < word.upperBound { head.isServer = true }
                if scalar >= 0x80 || text[i].isLetterByte {
                    if isUpper(scalar) { capitals += 1 } else { others += 1 }
                }
                i += length
            }
            if !head.hasComma { head.isCapitals = head.isCapitals && capitals > 1 && others == 0 }
            if !isUpper(text, word.lowerBound), word.count > 3, !head.isServer {
                if head.hasComma { head.hasSmall = true } else { head.isProper = false }
            }
        }
        if text[word.upperBound - 1] == UInt8(ascii: ",") { head.hasComma = true }
        // ،
        if head.isCaseless, text[word.upperBound - 1] == 0x8C, text[word.upperBound - 2] == 0xD8 {
            head.hasComma = true
        }
    }

    /// Behind a dash with a space on each side.
    private static func afterDash(_ text: Span<UInt8>, _ dash: Int, _ head: Head, in sentence: Range<Int>) -> Int {
        let start = sentence.lowerBound
        let behind = behindSign(text, dash, in: sentence)
        guard let next = opening(text, behind, sentence) else { return start }
        if behind > dash, head.isPlace, head.words < placeWords { return next }
        if head.isCaseless {
            guard head.words <= placeWords else { return start }
            return afterSecondPart(text, next, in: sentence)
        }
        guard head.isPlace else { return start }
        let word = next..<Dateline.wordEnd(text, next, sentence.upperBound)
        if head.isCapitals, head.words <= placeWords || head.hasComma {
            return word.count > acronymBytes && isInCapitals(text, word) ? start : next
        }
        if head.isServer || head.hasComma { return next }
        return head.words < placeWords && DatelineNames.isOpener(text, word, foreign: true) ? next : start
    }

    /// Most bytes of who signs a report.
    private static let signBytes = 6

    /// Behind who signs a report, in brackets behind its place: `Tallow – (jt) Die`.
    private static func behindSign(_ text: Span<UInt8>, _ dash: Int, in sentence: Range<Int>) -> Int {
        let open = dash < sentence.upperBound && text[dash] == 0x20 ? dash + 1 : dash
        guard open + 1 < sentence.upperBound, text[open] == UInt8(ascii: "(") else { return dash }
        var i = open + 1
        while i < sentence.upperBound, i - open <= signBytes, text[i].isLetterByte { i += 1 }
        guard i > open + 1, i + 1 < sentence.upperBound, text[i] == UInt8(ascii: ")"), text[i + 1] == 0x20 else {
            return dash
        }
        return i + 1
    }

    /// Behind the agency that a second dash or a colon parts from the sentence: `عمان - بترا - `, `الرياض - واس: `.
    private static func afterSecondPart(_ text: Span<UInt8>, _ start: Int, in sentence: Range<Int>) -> Int {
        let limit = min(sentence.upperBound, start + agencyBytes)
        var words = 0
        var i = start
        while i < limit, words < placeWords {
            let end = Dateline.wordEnd(text, i, limit)
            guard end > i, end < limit else { return start }
            words += 1
            if text[end] == UInt8(ascii: ":"), words == 1 { return opening(text, end + 1, sentence) ?? start }
            guard text[end] == 0x20 else { return start }
            let dash = dashEnd(text, end + 1, sentence.upperBound)
            if dash > end + 1 { return opening(text, dash, sentence) ?? start }
            i = end + 1
        }
        return start
    }

    /// Most bytes of an agency behind a place.
    private static let agencyBytes = 42

    /// Behind an agency in brackets.
    private static func afterAgency(
        _ text: Span<UInt8>, _ agency: Range<Int>, _ head: Head, in sentence: Range<Int>
    ) -> Int {
        let start = sentence.lowerBound
        guard !agency.isEmpty, agency.count <= agencyBytes else { return start }
        var next = agency.upperBound + 1
        guard next < sentence.upperBound else { return start }
        let hasMark = text[next] == UInt8(ascii: ":") || text[next] == UInt8(ascii: ".")
        if hasMark { next += 1 }
        while next < sentence.upperBound, text[next] == 0x20 { next += 1 }
        let dash = dashEnd(text, next, sentence.upperBound)
        guard let first = opening(text, dash, sentence) else { return start }
        if head.isCaseless {
            let isDated = head.hasComma && head.hasNumber
            return isDated || dash > next || hasMark && head.words <= placeWords ? first : start
        }
        guard head.isPlace else { return start }
        let isKnown = DatelineNames.isForeignAgency(text, agency)
        if dash > next { return head.words <= placeWords || head.hasComma ? first : start }
        if hasMark { return isKnown || head.isCapitals ? first : start }
        if isKnown { return head.words < placeWords || head.hasComma ? first : start }
        return head.isCapitals && head.hasNumber && isInCapitals(text, agency) ? first : start
    }

    // MARK: Brackets

    /// What stands in brackets before a report: agencies and those who wrote it.
    private static let sources: StaticString = """
        记者|記者|기자|특파원|뉴스|신문|일보|경제TV|共同|時事|ロイター|＝|ＣＮＮ|CNN|ＡＦＰ|AFP|新华社|中央社
        """
    /// What the brackets of a Chinese report end with.
    private static let telegrams: StaticString = "电|電|讯|訊|报道|報道|报导|報導"

    private static func afterBrackets(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int {
        let start = sentence.lowerBound
        let isWide = text[start] >= 0x80
        let open = start + (isWide ? 3 : 1)
        let limit = min(sentence.upperBound, start + wideReach)
        var close = open
        if isWide {
            // Each closing bracket is the next scalar, or the one after it.
            let first = text[start]
            let last = text[start + 2] + (text[start + 2] == 0xBB ? 2 : 1)
            while close + 2 < limit,
                text[close] != first || text[close + 1] != text[start + 1] || text[close + 2] != last
            {
                close += 1
            }
            guard close + 2 < limit else { return start }
        } else {
            let mark = text[start] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
            close = text.firstIndex(of: mark, in: open..<limit)
            guard close < limit else { return start }
        }
        let inside = open..<close
        guard !inside.isEmpty else { return start }
        let isSource =
            text[open] < 0x80 && !isWide && DatelineNames.isForeignAgency(text, inside)
            || DatelineNames.ends(text, inside, withOneOf: telegrams)
            || (isWide || text[start] == UInt8(ascii: "[")) && DatelineNames.holds(text, inside, oneOf: sources)
        guard isSource else { return start }
        var next = close + (isWide ? 3 : 1)
        // The name of the reporter: `김도윤 기자 = `
        let sign = text.firstIndex(of: UInt8(ascii: "="), in: next..<min(sentence.upperBound, next + agencyBytes))
        if sign < min(sentence.upperBound, next + agencyBytes),
            DatelineNames.ends(text, next..<sign - (text[sign - 1] == 0x20 ? 1 : 0), withOneOf: "기자|특파원")
        {
            next = sign + 1
        }
        if next < sentence.upperBound, text[next] == UInt8(ascii: ":") || text[next] == UInt8(ascii: ".") { next += 1 }
        while next < sentence.upperBound, text[next] == 0x20 { next += 1 }
        return opening(text, dashEnd(text, next, sentence.upperBound), sentence) ?? start
    }

    /// Where a sentence begins behind the reporter whom a Korean paper names behind its brackets: `김도윤 기자 = `.
    static func behindReporter(_ text: Span<UInt8>, _ start: Int, in sentence: Range<Int>) -> Int {
        guard text[start] >= 0xE3 else { return start }
        let limit = min(sentence.upperBound, start + agencyBytes)
        let sign = text.firstIndex(of: UInt8(ascii: "="), in: start..<limit)
        guard sign > start, sign < limit,
            DatelineNames.ends(text, start..<sign - (text[sign - 1] == 0x20 ? 1 : 0), withOneOf: "기자|특파원")
        else { return start }
        return opening(text, sign + 1, sentence) ?? start
    }

    // MARK: Chinese

    /// Behind `讯`, `电` or `消息` and a mark: `本报讯（记者 林知远）`, `观点网讯：`, `快科技3月4日消息，`, and behind
    /// `记者林知远／青河报道`.
    private static func afterTelegram(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int {
        let start = sentence.lowerBound
        let limit = min(sentence.upperBound, start + reach)
        var i = start
        // What a source says is a part of the sentence: `据新华社消息，`
        guard !DatelineNames.begins(text, sentence, withOneOf: "据|據|有") else { return start }
        while i < limit {
            let (scalar, length) = Scalars.decode(text, at: i)
            let isLetter =
                scalar >= 0x80
                ? WordScalars.kind(of: scalar) == .unspaced : text[i].isLetterByte || text[i].isASCIIDigit
            if isLetter, scalar != Scalars.invalid {
                i += length
                continue
            }
            let head = start..<i
            let isDated = DatelineNames.ends(text, head, withOneOf: "日电|日電|日讯|日訊|日消息")
            switch scalar {
            case 0xFF1A, 0x3A:  // ：
                guard head.count <= paperBytes, DatelineNames.ends(text, head, withOneOf: "消息|讯|訊|电|電|报道|報道")
                else { return start }
                return opening(text, i + length, sentence) ?? start
            case 0xFF0C:  // ，
                return isDated ? opening(text, i + length, sentence) ?? start : start
            case 0xFF0F, 0x2F:  // ／
                guard DatelineNames.begins(text, sentence, withOneOf: "记者|記者|特派|文") else { return start }
                return afterReporter(text, i + length, in: sentence) ?? start
            case 0xFF08, 0x28, 0x20:
                var open = i
                while open < limit, text[open] == 0x20 { open += 1 }
                guard open < limit, isDated || DatelineNames.ends(text, head, withOneOf: "讯|訊"), head.count <= reach / 2
                else { return start }
                let isWide = Scalars.decode(text, at: open).scalar == 0xFF08
                guard isWide || text[open] == UInt8(ascii: "(") else {
                    return isDated ? opening(text, open, sentence) ?? start : start
                }
                var close = open
                let end = min(sentence.upperBound, open + reach)
                while close < end, isWide ? Scalars.decode(text, at: close).scalar != 0xFF09 : text[close] != 0x29 {
                    close += max(1, Scalars.decode(text, at: close).length)
                }
                guard close < end else { return start }
                var next = close + (isWide ? 3 : 1)
                if next < sentence.upperBound, Scalars.decode(text, at: next).scalar == 0xFF1A { next += 3 }
                return opening(text, next, sentence) ?? start
            default: return start
            }
        }
        return start
    }

    /// Behind where somebody reports from: `青河报道`, `綜合報導`.
    private static func afterReporter(_ text: Span<UInt8>, _ start: Int, in sentence: Range<Int>) -> Int? {
        let limit = min(sentence.upperBound, start + agencyBytes)
        var i = start
        while i + 6 <= limit {
            if DatelineNames.ends(text, start..<i + 6, withOneOf: "报道|報道|报导|報導") {
                return opening(text, i + 6, sentence)
            }
            i += max(1, Scalars.decode(text, at: i).length)
        }
        return nil
    }

    // MARK: Marks

    /// Where a sentence opens at an index or behind the spaces and colons there: with a capital, a digit, a quotation or a
    /// letter without case.
    private static func opening(_ text: Span<UInt8>, _ index: Int, _ sentence: Range<Int>) -> Int? {
        var i = index
        while i < sentence.upperBound, text[i] == 0x20 { i += 1 }
        guard i + 1 < sentence.upperBound else { return nil }
        if text[i] < 0x80 {
            return text[i].isASCIIDigit || text[i].isASCIIUppercase || text[i] == UInt8(ascii: "\"") ? i : nil
        }
        let scalar = Scalars.decode(text, at: i).scalar
        if [0x201C, 0x201E, 0xAB, 0xBF, 0xA1, 0x300C].contains(scalar) { return i }
        guard scalar != Scalars.invalid, WordScalars.kind(of: scalar) != .separator else { return nil }
        // Letters of Latin, Greek and Cyrillic have case.
        return scalar >= 0x530 || isUpper(scalar) ? i : nil
    }

    /// Whether a capital stands at an index.
    static func isUpper(_ text: Span<UInt8>, _ i: Int) -> Bool { isUpper(Scalars.decode(text, at: i).scalar) }

    /// Whether a scalar is a capital, of ASCII or beyond it.
    static func isUpper(_ scalar: UInt32) -> Bool {
        scalar < 0x80 ? scalar > 0x40 && scalar < 0x5B : WordScalars.isUppercase(scalar)
    }

    /// Whether a range holds no small letter.
    private static func isInCapitals(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i < range.upperBound {
            let (scalar, length) = Scalars.decode(text, at: i)
            if scalar >= 0x80 ? WordScalars.fold(scalar) == scalar && scalar > 0xBF : text[i].isASCIILowercase {
                return false
            }
            i += length
        }
        return true
    }

    /// The index after hyphens, a dash, a bar of East Asia or `ـ` at an index: the index itself where there are none.
    private static func dashEnd(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        let plain = Dateline.dashEnd(text, start, end)
        if plain > start || start + 2 >= end { return plain }
        // ― and ـ, －
        if text[start] == 0xE2, text[start + 1] == 0x80, text[start + 2] == 0x95 { return start + 3 }
        if text[start] == 0xD9, text[start + 1] == 0x80 { return start + 2 }
        return text[start] == 0xEF && text[start + 1] == 0xBC && text[start + 2] == 0x8D ? start + 3 : start
    }
}
