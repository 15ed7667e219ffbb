import LedeText

/// Lines that name who wrote an article and when it appeared.
extension LineRoles {
    /// Most words before the colon of a byline.
    private static let bylineLabelWords = 4

    /// Whether a line names the author: its first word says so, and most of the others are names; or it is a name with an
    /// office behind it.
    func isByline(_ i: Int) -> Bool {
        let line = lines[i]
        guard line.words >= 2, line.words <= 16, line.length <= 120 else { return false }
        if line.numbers > 0, !line.isSentence, Byline.nameBesideDay(Array(text[line.range])) != nil { return true }
        if !line.isSentence, !line.kinds.contains(.byline), line.words <= 8 {
            let bytes = Array(text[line.range])
            return Byline.isNameWithOffice(bytes) || Byline.nameBeforeOffice(bytes) != nil || Byline.isDesk(bytes)
                || line.wordsBeforeColon == 1 && Byline.isLine(bytes)
        }
        guard line.kinds.contains(.byline) || line.words <= 8 else { return false }
        if !line.isSentence, line.words <= 12, Byline.isLine(Array(text[line.range])) { return true }
        guard line.kinds.contains(.byline) else { return false }
        // Scripts without capitals, which begin with higher bytes: few words, a colon or dash behind the first.
        if text[line.range.lowerBound] >= 0xD6 || text[line.range.upperBound - 3] == 0xE0 {
            let isMarked = line.wordsBeforeColon > 0 || line.wordsBeforeDash > 0
            // In Chinese and Japanese only the sign tells.
            let isUnspaced = (0xE3..<0xEA).contains(text[line.range.lowerBound])
            return !line.isSentence && line.words <= (isMarked ? 8 : isUnspaced ? 0 : 4)
        }
        // `Text and pictures: Ada Moss` has a label of several words.
        let others = line.words - max(1, min(line.wordsBeforeColon, LineRoles.bylineLabelWords))
        let names = line.words - line.lowercase - line.numbers - (line.opening == .capital ? 1 : 0)
        guard names * 100 >= others * 60 else { return false }
        return !line.isSentence || line.words <= 6
    }

    /// Words before a date that say when a text appeared and are no words of dates, in a few languages, and those of what
    /// happens then.
    private static let dateLabels = hashes(
        "date datum fecha data dato ngày online posted filed edited revised corrected released issued")
    private static let eventLabels = hashes(
        """
        when deadline meeting event born died founded opens closes starts begins ends doors wann zeit termin geboren \
        gestorben beginn einlass ende frist quand né née cuándo nacido cuando quando
        """)
    /// The languages whose words for publishing are known.
    private static let datedLanguages: Set<String> = ["en", "de", "fr", "es", "it", "nl", "pt"]
    /// Most words of a label.
    private static let labelWords = 4

    static func hashes(_ list: String) -> Set<UInt64> {
        let bytes = Array(list.utf8)
        return Set(WordHashes.words(bytes.span, in: 0..<bytes.count))
    }

    /// Whether a label before a date says what happens then: `Public meeting: 19 March 2026`, `Born 4 February 1931`.
    ///
    /// Above the first paragraph only some words tell it, below it all that are none of publishing.
    private func isOfEvent(_ i: Int) -> Bool {
        let line = lines[i]
        if line.numbers > 0, line.opening == .capital, line.wordsBeforeColon == 0 {
            let end = text[line.range].firstIndex(of: 0x20) ?? line.range.upperBound
            let first = WordHashes.words(text.span, in: line.range.lowerBound..<end)
            return first.contains(where: LineRoles.eventLabels.contains)
        }
        guard line.wordsBeforeColon > 0, line.wordsBeforeColon <= LineRoles.labelWords, line.numbers > 0,
            let colon = text[line.range].firstIndex(of: UInt8(ascii: ":")), colon + 1 < line.range.upperBound,
            text[colon + 1] == 0x20
        else { return false }
        let label = line.range.lowerBound..<colon
        guard !text[label].contains(where: { $0.isASCIIDigit }) else { return false }
        let words = WordHashes.words(text.span, in: label)
        if words.contains(where: LineRoles.eventLabels.contains) { return true }
        guard i > prose.lowerBound, LineRoles.datedLanguages.contains(language.code),
            !words.contains(where: LineRoles.dateLabels.contains)
        else { return false }
        let features = LineFeatures(text.span, label, patterns: LinePatterns.patterns(for: language))
        return features.dateWords == 0
    }

    /// Whether a line is such a label and a date.
    func isDateOfEvent(_ i: Int) -> Bool {
        let line = lines[i]
        return line.dateWords > 0 && (line.dateWords + line.numbers) * 2 >= line.words && isOfEvent(i)
    }

    /// Whether a line holds a whole day, and not only an hour: `4 March 2026`, but not `Talks at 4pm`.
    func holdsDay(_ i: Int) -> Bool { DateParser.parse(text[lines[i].range].span) != nil }

    /// Fewest digits of a telephone number.
    private static let telephoneDigits = 9

    /// Whether a line of numbers is one of a telephone: `+41 58 000 00 00`.
    private func isTelephone(_ line: LineFeatures) -> Bool {
        let bytes = text[line.range]
        guard bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "0") || bytes.first == UInt8(ascii: "(")
        else { return false }
        return bytes.count { $0.isASCIIDigit } >= LineRoles.telephoneDigits && DateParser.parse(bytes.span) == nil
    }

    /// Most words of a line of days and times: `Posted at 6:42 AM, Nov 18, 2025 and last updated 8:15 AM, Nov 18, 2025`.
    private static let datelineWords = 20
    /// Most words of a place that stands alone.
    private static let placeWords = 3

    /// Whether a line says when, or in capitals where, and nothing else.
    func isDateline(_ i: Int) -> Bool {
        let line = lines[i]
        guard line.words <= LineRoles.datelineWords, line.words > 0, !line.isProse, !isOfEvent(i) else { return false }
        // `WASHINGTON:`, `NEW TALLOW —`
        if line.words <= LineRoles.placeWords, line.shouted == line.words,
            line.ending == .colon || line.ending == .pause
        {
            return true
        }
        if line.numbers > 0 {
            if line.dateWords > 0 {
                guard (line.dateWords + line.numbers) * 100 >= line.words * 65 else { return false }
                return MetadataReader.endsInHalf(text[line.range])
                    || !line.saysMoreThanDates(text.span.extracting(line.range))
            }
            if line.numbers >= 3, line.numbers == line.words { return !isTelephone(line) }
            // Of a language whose words of dates are not known, or with a word or two before the date.
            return line.numbers >= 3 && line.words <= 10 && !line.isSentence && line.numbers * 2 >= line.words
                && DateParser.parse(text[line.range].span) != nil
        }
        return false
    }
}
