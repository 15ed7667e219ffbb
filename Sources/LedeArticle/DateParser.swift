import LedeText

/// Reads dates as pages write them: ISO 8601, RFC 2822, seconds since 1970, and dates in words or figures.
///
/// A date with a time and a zone is an instant. One without a zone is a day: the day of the place where it was written,
/// and so the same day for every reader.
enum DateParser {
    /// Years that a page's date may lie in; what is outside is no date but a number, unless it is of the form `1979-06-15` and
    /// stands first.
    private static let years = 1985...2100
    /// Bytes of a text that are looked at.
    private static let textBytes = 400

    /// A date and the calendar day that was written, in the zone of the writer.
    struct Reading: Sendable, Equatable {
        /// The date.
        var date: PublicationDate
        /// The day as it was written.
        var day: CivilDate
    }

    /// The first date in a text, `nil` if there is none.
    ///
    /// - Parameters:
    ///   - text: clean UTF-8.
    ///   - monthFirst: whether `3/4/2026` is the fourth of March, as in the United States, or the third of April.
    static func parse(_ text: Span<UInt8>, monthFirst: Bool = true) -> Reading? {
        let tokens = tokenize(text)
        if let day = standardDay(text) { return reading(day, time(tokens, from: standardTokens)) }
        for i in tokens.indices {
            guard let (day, next) = day(tokens, at: i, monthFirst: monthFirst) else { continue }
            return reading(day, time(tokens, from: next))
        }
        return epoch(tokens)
    }

    /// Tokens of a day in the form of RFC 3339.
    private static let standardTokens = 5

    /// Years of days in the form of RFC 3339: since the first newspaper (Strasbourg, 1605).
    private static let standardYears = 1605...9999

    /// The day that a text begins with in the form of RFC 3339, of a year that is none of ``years``; a space, a `T` or nothing
    /// stands behind it.
    private static func standardDay(_ text: Span<UInt8>) -> CivilDate? {
        guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            text.count == 10 || text[10] | 0x20 == UInt8(ascii: "t") || text[10] == 0x20
        else { return nil }
        var year = 0
        for i in 0..<4 {
            guard text[i].isASCIIDigit else { return nil }
            year = 10 * year + Int(text[i] & 15)
        }
        guard !years.contains(year), standardYears.contains(year) else { return nil }
        return CivilDate(String(decoding: (0..<10).map { text[$0] }, as: UTF8.self))
    }

    /// All dates in a text, and of each whether the words before it call it that of an update.
    ///
    /// - Parameters: as of ``parse(_:monthFirst:)-(Span<UInt8>,_)``.
    static func readings(in text: Span<UInt8>, monthFirst: Bool) -> [(reading: Reading, isUpdate: Bool)] {
        let tokens = tokenize(text)
        var out: [(Reading, Bool)] = []
        var i = 0
        var isUpdate = false
        while i < tokens.count {
            if let (day, next) = day(tokens, at: i, monthFirst: monthFirst) {
                out.append((reading(day, time(tokens, from: next)), isUpdate))
                isUpdate = false
                i = next
            } else {
                if self.isUpdate(tokens, i) { isUpdate = true }
                i += 1
            }
        }
        return out
    }

    /// Where the day ends that a text begins with; `nil` if it begins with something else.
    static func leadingDay(_ text: Span<UInt8>, monthFirst: Bool) -> Int? {
        let tokens = tokenize(text)
        guard let (_, next) = day(tokens, at: 0, monthFirst: monthFirst) else { return nil }
        return tokens[next - 1].end
    }

    /// Most words and signs before a day that a line begins with: `Thứ Ba, ngày 3 tháng 3 năm 2026`.
    private static let tokensBeforeDay = 4

    /// Whether a text begins with a day, with a few words before it that may be those of a day of the week.
    static func beginsWithDay(_ text: Span<UInt8>, monthFirst: Bool) -> Bool {
        let tokens = tokenize(text)
        for i in tokens.indices.prefix(tokensBeforeDay + 1) {
            if day(tokens, at: i, monthFirst: monthFirst) != nil { return true }
            if tokens[i].kind == .number { return false }
        }
        return false
    }

    /// Most words of a line of days that are none of dates, and most characters of scripts without spaces between words.
    private static let wordsBesideDays = 3
    private static let charactersBesideDays = 10

    /// Whether a text holds a day and little else than days, times and words for publication and updates.
    static func holdsLittleElse(_ text: Span<UInt8>, monthFirst: Bool) -> Bool {
        guard text.count < textBytes else { return false }
        let tokens = tokenize(text)
        var (days, words, characters, i) = (0, 0, 0, 0)
        while i < tokens.count {
            if let (_, next) = day(tokens, at: i, monthFirst: monthFirst) {
                days += 1
                i = next
                continue
            }
            let token = tokens[i]
            if token.kind == .word {
                let isOfDates =
                    halves[token.hash] != nil || zones[token.hash] != nil || isUpdate(tokens, i)
                    || publicationWords.contains(token.hash)
                if !isOfDates { words += 1 }
            } else if token.kind == .sign, token.value > 0x3000 {
                characters += 1
            }
            i += 1
        }
        return days > 0 && words <= wordsBesideDays && characters <= charactersBesideDays
    }

    /// Whether a text is a day, with or without a time, and has no other word and no second day.
    static func isOnlyDay(_ text: Span<UInt8>, monthFirst: Bool) -> Bool {
        let tokens = tokenize(text)
        guard let start = tokens.indices.first(where: { day(tokens, at: $0, monthFirst: monthFirst) != nil }),
            let (_, next) = day(tokens, at: start, monthFirst: monthFirst)
        else { return false }
        func isOther(_ token: Token) -> Bool {
            token.kind == .word && halves[token.hash] == nil && zones[token.hash] == nil
        }
        let before = tokens[..<start]
        return !before.contains { isOther($0) || $0.kind == .number } && !tokens[next...].contains(where: isOther)
            && !tokens[next...].contains { $0.kind == .number && $0.count == 4 }
    }

    /// Whether a text has a word that calls a date that of an update.
    static func speaksOfUpdate(_ text: Span<UInt8>) -> Bool {
        let tokens = tokenize(text)
        return tokens.indices.contains { isUpdate(tokens, $0) }
    }

    /// Whether a text has a day of a month, with a year or without: `3 March`, `3月3日`.
    static func holdsDay(_ text: Span<UInt8>) -> Bool {
        let tokens = tokenize(text)
        return tokens.indices.contains { i in
            if tokens[i].kind == .sign, tokens[i].value == 0x6708 {
                return i > 0 && number(tokens, i - 1, 1...12) != nil
            }
            guard month(tokens, i) != nil else { return false }
            return i > 0 && number(tokens, i - 1, 1...31) != nil || number(tokens, i + 1, 1...31) != nil
                || i > 1 && number(tokens, i - 2, 1...31) != nil
                    && (tokens[i - 1].kind == .sign || particles.contains(tokens[i - 1].hash))
        }
    }

    /// Whether a text has a word that calls a date that of the publication.
    static func speaksOfPublication(_ text: Span<UInt8>) -> Bool {
        let tokens = tokenize(text)
        return tokens.indices.contains { i in
            tokens[i].kind == .word && publicationWords.contains(tokens[i].hash)
                || isPair(tokens, i, of: publicationPairs)
        }
    }

    /// The first date in a text.
    static func parse(_ text: String, monthFirst: Bool = true) -> Reading? {
        parse(Array(text.utf8).span, monthFirst: monthFirst)
    }

    // MARK: - Tokens

    /// A number, a word or a sign.
    private struct Token {
        enum Kind { case number, word, sign }
        var kind: Kind
        /// The number, or the sign's byte.
        var value = 0
        /// Digits of the number or bytes of the word.
        var count = 0
        /// Of a word, the hash of its lower case.
        var hash: UInt64 = 0
        /// Whether white space stands before it, and whether its digits are of another script than ASCII, or its letters of one
        /// of southern or eastern Asia.
        var isSpaced = false
        var isOfScript = false
        /// The byte after it.
        var end = 0
    }

    /// Whether dates in figures have the month before the day: in English, as in the United States, and where the language
    /// is not known.
    static func isMonthFirst(_ language: Language) -> Bool {
        language == .english || language == .undetermined
    }

    /// The same where a tag may name the country: of English only that of the United States has the month first.
    static func isMonthFirst(_ language: Language, tag: String?) -> Bool {
        guard let tag, tag.utf8.count >= 5 else { return isMonthFirst(language) }
        let bytes = tag.utf8.prefix(5).map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 | 0x20 }
        return bytes.starts(with: "en-".utf8) ? bytes.elementsEqual("en-us".utf8) : isMonthFirst(language)
    }

    /// The value of a digit of Arabic, Persian, Devanagari or Thai, or of full width.
    private static func digit(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x660...0x669: Int(scalar - 0x660)
        case 0x6F0...0x6F9: Int(scalar - 0x6F0)
        case 0x966...0x96F: Int(scalar - 0x966)
        case 0xE50...0xE59: Int(scalar - 0xE50)
        case 0xFF10...0xFF19: Int(scalar - 0xFF10)
        default: nil
        }
    }

    /// Whether a scalar is a letter or a mark of Thai, whose words stand between spaces in dates.
    private static func isThai(_ scalar: UInt32) -> Bool { (0xE01...0xE4E).contains(scalar) && scalar != 0xE3F }

    private static func tokenize(_ text: Span<UInt8>) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(16)
        let end = min(text.count, textBytes)
        var i = 0
        var isSpaced = false
        while i < end {
            let byte = text[i]
            if byte.isASCIIDigit {
                var token = Token(kind: .number, isSpaced: isSpaced)
                while i < end, text[i].isASCIIDigit {
                    if token.count < 15 { token.value = token.value * 10 + Int(text[i] - 0x30) }
                    token.count += 1
                    i += 1
                }
                token.end = i
                tokens.append(token)
                isSpaced = false
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: i)
            if byte >= 0x80, digit(scalar) != nil {
                var token = Token(kind: .number, isSpaced: isSpaced, isOfScript: true)
                while i < end {
                    let (next, length) = Scalars.decode(text, at: i)
                    guard let value = digit(next) else { break }
                    if token.count < 15 { token.value = token.value * 10 + value }
                    token.count += 1
                    i += length
                }
                token.end = i
                tokens.append(token)
                isSpaced = false
                continue
            }
            let isASCIILetter = byte.isASCIILetter
            let isWord =
                isASCIILetter
                || byte >= 0x80 && scalar != Scalars.invalid
                    && (WordScalars.kind(of: scalar) == .word || isThai(scalar))
            if isWord {
                var folded: [UInt8] = []
                while i < end {
                    let (scalar, length) = Scalars.decode(text, at: i)
                    if byte == 0xE0, scalar == 0x2E, i + 1 < end, isThai(Scalars.decode(text, at: i + 1).0) {
                        // The months have two letters and a full stop behind each: `มี.ค.`
                        folded.append(UInt8(ascii: "."))
                    } else if scalar < 0x80 {
                        guard scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A else { break }
                        // Elements in a row are often set apart by style alone: `SportMarch 5, 2026Updated`.
                        if scalar & 0x20 == 0, i > 0, text[i - 1].isASCIILowercase, !folded.isEmpty {
                            break
                        }
                        folded.append(UInt8(scalar | 0x20))
                    } else {
                        guard scalar != Scalars.invalid, digit(scalar) == nil,
                            WordScalars.kind(of: scalar) == .word || isThai(scalar)
                        else { break }
                        WordScalars.append(WordScalars.fold(scalar), to: &folded)
                    }
                    i += length
                }
                tokens.append(
                    Token(
                        kind: .word, count: folded.count, hash: BlockTraits.hash(folded), isSpaced: isSpaced,
                        isOfScript: byte >= 0xE0, end: i))
                isSpaced = false
                continue
            }
            if byte <= 0x20 {
                isSpaced = true
            } else {
                tokens.append(Token(kind: .sign, value: Int(scalar), isSpaced: isSpaced, end: i + length))
                isSpaced = false
            }
            i += length
        }
        return tokens
    }

    private static func number(_ tokens: [Token], _ i: Int, _ range: ClosedRange<Int>, digits: ClosedRange<Int> = 1...2)
        -> Int?
    {
        guard i < tokens.count, tokens[i].kind == .number, digits.contains(tokens[i].count),
            range.contains(tokens[i].value)
        else { return nil }
        return tokens[i].value
    }

    private static func isSign(_ tokens: [Token], _ i: Int, _ sign: Unicode.Scalar) -> Bool {
        i < tokens.count && tokens[i].kind == .sign && tokens[i].value == Int(sign.value)
    }

    private static func year(_ tokens: [Token], _ i: Int) -> Int? { number(tokens, i, years, digits: 4...4) }

    /// By how much the years of the Buddhist era are ahead, as Thailand counts them.
    private static let buddhist = 543

    /// A year of the Buddhist era.
    private static func buddhistYear(_ tokens: [Token], _ i: Int) -> Int? {
        number(tokens, i, years.lowerBound + buddhist...years.upperBound + buddhist, digits: 4...4).map {
            $0 - buddhist
        }
    }

    /// The words behind a year of the Buddhist era: `2569 B.E.`, `2569 BE`.
    private static func namesEra(_ tokens: [Token], _ i: Int) -> Bool {
        func isWord(_ k: Int, _ hash: UInt64) -> Bool {
            k < tokens.count && tokens[k].kind == .word && tokens[k].hash == hash
        }
        return isWord(i, eraWord)
            || isWord(i, eraLetters.0) && isSign(tokens, i + 1, ".") && isWord(i + 2, eraLetters.1)
    }

    private static let eraWord = BlockTraits.hash("be".utf8)
    private static let eraLetters = (BlockTraits.hash("b".utf8), BlockTraits.hash("e".utf8))

    /// A year behind a day and a month; a figure of the next element may stand glued to it: `March 5, 20265 min read`.
    private static func yearOfDay(_ tokens: [Token], _ i: Int) -> Int? {
        if let year = year(tokens, i) { return year }
        // `3 March 2569` is of a story that plays then.
        if let year = buddhistYear(tokens, i),
            tokens[max(0, i - 4)..<i].contains(where: { $0.kind == .word && $0.isOfScript }) || namesEra(tokens, i + 1)
        {
            return year
        }
        guard i < tokens.count, tokens[i].kind == .number, (5...6).contains(tokens[i].count) else { return nil }
        let year = tokens[i].value / (tokens[i].count == 5 ? 10 : 100)
        return years.contains(year) ? year : nil
    }

    private static func month(_ tokens: [Token], _ i: Int) -> Int? {
        guard i < tokens.count, tokens[i].kind == .word else { return nil }
        return months[tokens[i].hash]
    }

    private static func valid(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        let date = CivilDate(year: year, month: month, day: day)
        return date.isValid ? date : nil
    }

    // MARK: - Days

    /// A day that begins at a token.
    private static func day(_ tokens: [Token], at i: Int, monthFirst: Bool) -> (CivilDate, next: Int)? {
        guard i < tokens.count else { return nil }
        if i > 0, tokens[i - 1].kind != .sign, !tokens[i].isSpaced, tokens[i].kind == .number { return nil }
        if let year = year(tokens, i) {
            // 2026-03-05, 2026/3/5, 2026.3.5, 2026年3月5日
            if let month = number(tokens, i + 2, 1...12), let day = number(tokens, i + 4, 1...31),
                isSeparator(tokens, i + 1), isSeparator(tokens, i + 3), let date = valid(year, month, day)
            {
                return (date, i + 5)
            }
            // 2026 March 5; 2026. március 5.
            let k = isSign(tokens, i + 1, ".") ? i + 2 : i + 1
            if let month = month(tokens, k), let day = number(tokens, k + 1, 1...31),
                let date = valid(year, month, day)
            {
                return (date, k + 2)
            }
        }
        // 20260305, alone or before a time
        if let packed = number(tokens, i, 19_850_101...21_001_231, digits: 8...8),
            let date = valid(packed / 10_000, packed / 100 % 100, packed % 100)
        {
            return (date, i + 1)
        }
        // March 5, 2026; March 5th 2026; Mar. 5 2026
        if let month = month(tokens, i) {
            var k = i + 1
            if isSign(tokens, k, ".") { k += 1 }
            if let day = number(tokens, k, 1...31) {
                k += 1
                if k < tokens.count, tokens[k].kind == .word, tokens[k].count == 2, !tokens[k].isSpaced { k += 1 }
                if isSign(tokens, k, ",") { k += 1 }
                if let year = yearOfDay(tokens, k), let date = valid(year, month, day) { return (date, k + 1) }
            }
        }
        if let found = eraDay(tokens, at: i) ?? solarDay(tokens, at: i) { return found }
        if let day = number(tokens, i, 1...31) {
            // ngày 5 tháng 3 năm 2026; 5 tháng 3, 2026
            if i + 1 < tokens.count, monthWord == tokens[i + 1].hash, let month = number(tokens, i + 2, 1...12) {
                var k = i + 3
                if k < tokens.count, tokens[k].kind == .sign || tokens[k].hash == yearWord { k += 1 }
                if let year = year(tokens, k), let date = valid(year, month, day) { return (date, k + 1) }
            }
            // 5 March 2026; 5. März 2026; 5th of March, 2026; 5 de marzo de 2026; 5-Mar-2026
            var k = i + 1
            if k < tokens.count, tokens[k].kind == .word, tokens[k].count == 2, !tokens[k].isSpaced { k += 1 }
            if k < tokens.count, tokens[k].kind == .sign, isDateSign(tokens[k].value) { k += 1 }
            if k < tokens.count, tokens[k].kind == .word, particles.contains(tokens[k].hash) { k += 1 }
            if let month = month(tokens, k) {
                k += 1
                while k < tokens.count, tokens[k].kind == .sign, isDateSign(tokens[k].value) { k += 1 }
                if k < tokens.count, tokens[k].kind == .word, particles.contains(tokens[k].hash) {
                    k += 1
                    if isSign(tokens, k, ".") { k += 1 }
                }
                if let year = yearOfDay(tokens, k), let date = valid(year, month, day) { return (date, k + 1) }
            }
        }
        // 3/4/2026, 04.03.2026, 4-3-2026
        if let first = number(tokens, i, 1...31), let second = number(tokens, i + 2, 1...31),
            isSeparator(tokens, i + 1), isSeparator(tokens, i + 3), tokens[i + 1].value == tokens[i + 3].value
        {
            var year = year(tokens, i + 4) ?? buddhistYear(tokens, i + 4)
            if year == nil, let short = number(tokens, i + 4, 0...99, digits: 2...2) { year = 2000 + short }
            if let year {
                let isMonthFirst = second > 12 || (first <= 12 && monthFirst && !isSign(tokens, i + 1, "."))
                let date = isMonthFirst ? valid(year, first, second) : valid(year, second, first)
                if let date { return (date, i + 5) }
            }
        }
        return nil
    }

    /// A day of a year that is counted from an emperor or a republic: `令和8年3月5日`, `民國115年3月5日`.
    private static func eraDay(_ tokens: [Token], at i: Int) -> (CivilDate, next: Int)? {
        guard isSign(tokens, i + 3, "年"), isSign(tokens, i + 5, "月"), tokens[i].kind == .sign,
            let count = number(tokens, i + 2, 1...199, digits: 1...3),
            let month = number(tokens, i + 4, 1...12), let day = number(tokens, i + 6, 1...31)
        else { return nil }
        let first: Int
        if isSign(tokens, i, "令"), isSign(tokens, i + 1, "和") {
            first = 2018
        } else if isSign(tokens, i, "平"), isSign(tokens, i + 1, "成") {
            first = 1988
        } else if isSign(tokens, i, "民"), isSign(tokens, i + 1, "國") || isSign(tokens, i + 1, "国") {
            first = 1911
        } else {
            return nil
        }
        return valid(first + count, month, day).flatMap { years.contains($0.year) ? ($0, i + 7) : nil }
    }

    /// A day of the solar calendar of Iran and Afghanistan: `۱۴ اسفند ۱۴۰۴`, `۱۴۰۴/۱۲/۱۴`.
    private static func solarDay(_ tokens: [Token], at i: Int) -> (CivilDate, next: Int)? {
        guard tokens[i].kind == .number else { return nil }
        if i + 1 < tokens.count, tokens[i + 1].kind == .word, let day = number(tokens, i, 1...31),
            let month = solarMonths[tokens[i + 1].hash]
        {
            var k = i + 2
            if isSign(tokens, k, "،") || isSign(tokens, k, ",") || k < tokens.count && wordForMonth == tokens[k].hash {
                k += 1
            }
            guard let year = number(tokens, k, solarYears, digits: 4...4) else { return nil }
            return solarDate(year, month, day).map { ($0, k + 1) }
        }
        // In ASCII digits it may be the number of an order or a day of the Middle Ages.
        guard tokens[i].isOfScript, isSign(tokens, i + 1, "/"), isSign(tokens, i + 3, "/"),
            let month = number(tokens, i + 2, 1...12)
        else {
            return nil
        }
        if let year = number(tokens, i, solarYears, digits: 4...4), let day = number(tokens, i + 4, 1...31) {
            return solarDate(year, month, day).map { ($0, i + 5) }
        }
        if let day = number(tokens, i, 1...31), let year = number(tokens, i + 4, solarYears, digits: 4...4) {
            return solarDate(year, month, day).map { ($0, i + 5) }
        }
        return nil
    }

    /// The years of the solar calendar that begin within ``years``.
    private static let solarYears = 1364...1478

    /// A day of the solar calendar, of which 8 years of 33 are leap years.
    ///
    /// After K. M. Borkowski, "The Persian calendar for 3000 years" (1996); exact from 1210 to 1634.
    private static func solarDate(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
        func isLeap(_ year: Int) -> Bool { (year - 1209) % 33 % 4 == 1 }
        guard day <= (month <= 6 ? 31 : month < 12 || isLeap(year) ? 30 : 29) else { return nil }
        // 1 Farvardin 1364 was 21 March 1985.
        var days = CivilDate(year: 1985, month: 3, day: 21).daysSinceEpoch
        for before in solarYears.lowerBound..<year { days += isLeap(before) ? 366 : 365 }
        days += (month - 1) * 30 + min(month - 1, 6) + day - 1
        return CivilDate(daysSinceEpoch: days)
    }

    private static func isSeparator(_ tokens: [Token], _ i: Int) -> Bool {
        guard i < tokens.count else { return false }
        return tokens[i].kind == .sign && isDateSign(tokens[i].value)
            || tokens[i].kind == .word && koreanParts.contains(tokens[i].hash)
    }

    private static func isDateSign(_ value: Int) -> Bool {
        switch value {
        case 0x2D, 0x2E, 0x2F, 0x2C, 0x5E74, 0x6708, 0x65E5, 0xB144, 0xC6D4: true
        default: false
        }
    }

    // MARK: - Times

    /// Seconds since midnight and the zone's offset in seconds, where both are written.
    private static func time(_ tokens: [Token], from start: Int) -> (seconds: Int, offset: Int)? {
        var i = start
        // "T", "at", ",", "|" and the like may stand between; not another number.
        var gap = 0
        while i < tokens.count, gap < 4, number(tokens, i, 0...24) == nil,
            number(tokens, i, 0...235_959, digits: 6...6) == nil
        {
            i += 1
            gap += 1
        }
        var seconds = 0
        if let packed = number(tokens, i, 0...235_959, digits: 6...6), i == start + 1 {
            seconds = packed / 10_000 * 3600 + packed / 100 % 100 * 60 + packed % 100
            i += 1
        } else {
            guard var hour = number(tokens, i, 0...24), isSign(tokens, i + 1, ":") || isSign(tokens, i + 1, "."),
                let minute = number(tokens, i + 2, 0...59, digits: 2...2)
            else { return nil }
            i += 3
            var second = 0
            if isSign(tokens, i, ":"), let value = number(tokens, i + 1, 0...60) {
                second = min(value, 59)
                i += 2
            }
            if isSign(tokens, i, "."), i + 1 < tokens.count, tokens[i + 1].kind == .number { i += 2 }
            if i < tokens.count, tokens[i].kind == .word, let half = halves[tokens[i].hash] {
                hour = hour % 12 + half
                i += 1
                if isSign(tokens, i, ".") {  // a.m.
                    i += 1
                    if i < tokens.count, tokens[i].kind == .word, tokens[i].count == 1 { i += 1 }
                    if isSign(tokens, i, ".") { i += 1 }
                }
            }
            seconds = hour * 3600 + minute * 60 + second
        }
        guard let offset = zone(tokens, at: i) else { return nil }
        return (seconds, offset)
    }

    /// The offset of a zone in seconds.
    private static func zone(_ tokens: [Token], at start: Int) -> Int? {
        var i = start
        if isSign(tokens, i, "(") { i += 1 }
        if i < tokens.count, tokens[i].kind == .word, let offset = zones[tokens[i].hash] {
            // "GMT+0100", "UTC+2"
            if offset == 0, let more = numericZone(tokens, at: i + 1) { return more }
            return offset
        }
        return numericZone(tokens, at: i)
    }

    private static func numericZone(_ tokens: [Token], at i: Int) -> Int? {
        let isNegative = isSign(tokens, i, "-") || isSign(tokens, i, "\u{2212}")
        guard isNegative || isSign(tokens, i, "+"), i + 1 < tokens.count, tokens[i + 1].kind == .number else {
            return nil
        }
        let number = tokens[i + 1]
        var minutes: Int
        if number.count == 4 {
            minutes = number.value / 100 * 60 + number.value % 100
        } else if number.count <= 2 {
            minutes = number.value * 60
            if isSign(tokens, i + 2, ":"), let rest = self.number(tokens, i + 3, 0...59) { minutes += rest }
        } else {
            return nil
        }
        guard minutes <= 15 * 60 else { return nil }
        if isNegative { minutes = -minutes }
        return minutes * 60
    }

    private static func reading(_ day: CivilDate, _ time: (seconds: Int, offset: Int)?) -> Reading {
        guard let time else {
            return Reading(date: PublicationDate(year: day.year, month: day.month, day: day.day), day: day)
        }
        let seconds = Int64(day.daysSinceEpoch) * 86_400 + Int64(time.seconds - time.offset)
        // The last hours of the year 9999 in the west are no instant that can be written.
        guard PublicationDate.instants.contains(seconds) else { return reading(day, nil) }
        return Reading(date: PublicationDate(seconds: seconds), day: day)
    }

    /// Seconds or milliseconds since 1970, if a text is nothing else.
    private static func epoch(_ tokens: [Token]) -> Reading? {
        guard tokens.count == 1, tokens[0].kind == .number else { return nil }
        var seconds = tokens[0].value
        if tokens[0].count == 13 { seconds /= 1000 } else if tokens[0].count != 10 { return nil }
        let day = CivilDate(daysSinceEpoch: seconds / 86_400)
        guard years.contains(day.year) else { return nil }
        return Reading(date: PublicationDate(seconds: Int64(seconds)), day: day)
    }

    // MARK: - Words

    private static func table(_ lines: [(Int, StaticString)]) -> [UInt64: Int] {
        var table: [UInt64: Int] = [:]
        for (value, words) in lines {
            words.withUTF8Buffer { buffer in
                for word in buffer.split(separator: 0x20) { table[BlockTraits.hash(word)] = value }
            }
        }
        return table
    }

    /// The Korean words for year and month, which stand behind the number.
    private static let koreanParts = Set(table([(0, "년 월")]).keys)

    private static let particles: Set<UInt64> = Set(table([(0, "of de del di do da la den el i พ.ศ ค.ศ")]).keys)

    /// The Vietnamese words before the number of a month and of a year.
    private static let monthWord = BlockTraits.hash("tháng".utf8)
    private static let yearWord = BlockTraits.hash("năm".utf8)

    /// The months of the solar calendar in Iran, as they are spelled there too, and in Afghanistan.
    private static let solarMonths = table([
        (1, "فروردین فروردين حمل"), (2, "اردیبهشت ارديبهشت ثور"), (3, "خرداد جوزا"), (4, "تیر تير سرطان"),
        (5, "مرداد امرداد اسد"),
        (6, "شهریور شهريور سنبله"), (7, "مهر میزان"), (8, "آبان عقرب"), (9, "آذر قوس"), (10, "دی دي جدی"),
        (11, "بهمن دلو"),
        (12, "اسفند حوت"),
    ])
    private static let wordForMonth = BlockTraits.hash("ماه".utf8)

    private static let updateWords = Set(
        table([
            (
                0,
                "updated update updates modified reviewed edited revised aktualisiert aktualisierung actualizado actualizada aggiornato bijgewerkt atualizado uppdaterad opdateret oppdatert päivitetty aktualizacja обновлено güncellendi güncelleme mis modifié modificado modificato gewijzigd aktualizováno оновлено 수정 최종수정 업데이트 تحديث التحديث अपडेट अपडेटेड עודכן ενημέρωση ενημερώθηκε diperbarui ปรับปรุง อัปเดต อัพเดท แก้ไข بروزرسانی به‌روزرسانی stand"
            )
        ]).keys)

    private static let publicationWords = Set(
        table([
            (
                0,
                "published posted publié publiée publicado publicada veröffentlicht erschienen pubblicato gepubliceerd geplaatst opublikowano publikacji publikováno publicerad publicerat publiceret publisert julkaistu yayınlanma yayınlandı опубликовано опубліковано δημοσίευση δημοσιεύτηκε megjelent publicat diterbitkan פורסם प्रकाशित نشر 등록 입력 기사입력 เผยแพร่ เผยแพร่เมื่อ انتشار đăng"
            )
        ]).keys)

    /// The same in scripts that put no space between words, of which each character is a token.
    private static let updatePairs = ["更新", "修订", "修訂", "改定"].map { Array($0.unicodeScalars) }
    private static let publicationPairs = ["公開", "发布", "發布", "發佈", "掲載", "配信", "刊登", "刊发"].map {
        Array($0.unicodeScalars)
    }

    private static func isPair(_ tokens: [Token], _ i: Int, of pairs: [[Unicode.Scalar]]) -> Bool {
        tokens[i].kind == .sign && tokens[i].value > 0x3000
            && pairs.contains { isSign(tokens, i, $0[0]) && isSign(tokens, i + 1, $0[1]) }
    }

    /// Whether a token is or begins a word for an update.
    private static func isUpdate(_ tokens: [Token], _ i: Int) -> Bool {
        tokens[i].kind == .word ? updateWords.contains(tokens[i].hash) : isPair(tokens, i, of: updatePairs)
    }

    private static let halves = table([(0, "am a"), (12, "pm p")])

    private static let zones = table([
        (0, "z utc gmt wet"), (3600, "bst cet west met mez"), (7200, "cest eet mesz sast"), (10_800, "eest msk"),
        (-14_400, "edt ast"), (-18_000, "est cdt"), (-21_600, "cst mdt"), (-25_200, "mst pdt"), (-28_800, "pst akdt"),
        (32_400, "jst kst"), (36_000, "aest"), (39_600, "aedt"), (28_800, "sgt hkt awst"), (46_800, "nzdt"),
        (43_200, "nzst"),
    ])

    /// The names of the months in the languages of Europe, with their short and inflected forms.
    private static let months = table([
        (
            1,
            "january jan januar jänner jän január januára gener jaanuar בינואר janvier janv enero ene gennaio gen janeiro januari янв января январь stycznia stycznień januara leden ledna ocak tammikuu tammikuuta ianuarie január січня يناير جانفي जनवरी ינואר ιανουαρίου januari ژانویه มกราคม ม.ค"
        ),
        (
            2,
            "february feb februar febr február februára febrer veebruar בפברואר févr février fév febrero febbraio fevereiro fev februari фев февраля февраль lutego luty února únor şubat helmikuu helmikuuta februarie február лютого فبراير شباط فيفري फरवरी פברואר φεβρουαρίου februari فوریه กุมภาพันธ์ ก.พ"
        ),
        (
            3,
            "march mar märz mär mrz mars marts märts március márc març במרץ marzo março maart mrt марта март marca marzec března březen mart maaliskuu maaliskuuta martie március березня مارس آذار मार्च מרץ μαρτίου maret มีนาคม มี.ค"
        ),
        (
            4,
            "april apr avril április ápr apríla aprill באפריל avr abril abr aprile apr апреля апр апрель kwietnia kwiecień dubna duben nisan huhtikuu huhtikuuta aprilie április квітня أبريل إبريل نيسان أفريل अप्रैल אפריל απριλίου آوریل เมษายน เม.ย"
        ),
        (
            5,
            "may mai mayo május máj mája maig במאי maggio mag maio mei maj мая май maja května květen mayıs toukokuu toukokuuta május травня مايو أيار ماي मई מאי μαΐου mei مه พฤษภาคม พ.ค"
        ),
        (
            6,
            "june jun juni június jún júna juny juuni ביוני juin junio giugno giu junho июня июн июнь czerwca czerwiec června červen haziran kesäkuu kesäkuuta iunie június червня يونيو حزيران جوان जून יוני ιουνίου juni ژوئن มิถุนายน มิ.ย"
        ),
        (
            7,
            "july jul juli július júl júla juliol juuli ביולי juillet juil julio luglio lug julho июля июл июль lipca lipiec července červenec temmuz heinäkuu heinäkuuta iulie július липня يوليو تموز جويلية जुलाई יולי ιουλίου juli ژوئیه กรกฎาคม ก.ค"
        ),
        (
            8,
            "august aug août augusta agost באוגוסט aout agosto ago augustus augusti августа авг август sierpnia sierpień srpna srpen ağustos elokuu elokuuta augusztus серпня أغسطس آب أوت अगस्त אוגוסט αυγούστου agustus agt اوت สิงหาคม ส.ค"
        ),
        (
            9,
            "september sep sept szept septembra setembre בספטמבר septembre septiembre settembre set setembro сентября сен сентябрь września wrzesień září eylül syyskuu syyskuuta septembrie szeptember вересня سبتمبر أيلول सितंबर सितम्बर ספטמבר σεπτεμβρίου سپتامبر กันยายน ก.ย"
        ),
        (
            10,
            "october oct oktober október októbra oktoober באוקטובר okt octobre octubre ottobre ott outubro out октября окт октябрь października październik října říjen ekim lokakuu lokakuuta octombrie október жовтня أكتوبر اكتوبر अक्टूबर अक्तूबर אוקטובר οκτωβρίου oktober اکتبر ตุลาคม ต.ค"
        ),
        (
            11,
            "november nov novembre novembra בנובמבר noviembre novembro ноября ноя ноябрь listopada listopad kasım marraskuu marraskuuta noiembrie листопада نوفمبر नवंबर नवम्बर נובמבר νοεμβρίου نوامبر พฤศจิกายน พ.ย"
        ),
        (
            12,
            "december dec dezember decembra desembre detsember בדצמבר dez décembre déc diciembre dic dicembre dezembro декабря дек декабрь grudnia grudzień prosince prosinec aralık joulukuu joulukuuta decembrie грудня ديسمبر दिसंबर दिसम्बर דצמבר δεκεμβρίου desember دسامبر ธันวาคม ธ.ค"
        ),
    ])
}
