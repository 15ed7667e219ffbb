/// Who said it, behind a quotation: `“Is it safe?” Judge Rosa Lim asked.` is one sentence.
///
/// English puts the speaker before the verb, so that a capital follows the quotation. Other languages put the verb there
/// (`fragte`, `a demandé`, `vroeg`), in lower case, which goes on with the sentence anyway.
extension SentenceSplitter {
    /// Most words of a speaker, and how many of them may be in lower case (`Council member Rosa Lim`).
    private static let speakerWords = 8
    private static let speakerRoles = 3
    /// Most initials behind another one without a space between them.
    private static let speakerInitials = 3
    /// Most bytes between two commas behind a name (`Ana Diaz, D-Bronx, asked`).
    private static let appositionBytes = 48

    /// Whether a speaker and a verb of saying stand at a word with a capital.
    ///
    /// Linear in ``speakerWords`` and ``appositionBytes``.
    ///
    /// - Parameters:
    ///   - word: what follows the quotation.
    ///   - isWhole: whether the verb must end the sentence. Behind a full stop inside a quotation
    ///     `Lim said` more often begins a new one.
    func isAttribution(_ text: Span<UInt8>, from word: FollowingWord, before end: Int, isWhole: Bool) -> Bool {
        guard abbreviations.hasSayings, !word.isOpened, !word.isDashed else { return false }
        var range = word.range
        let isI = range.count == 1 && text[range.lowerBound] == UInt8(ascii: "I")
        guard isI || !abbreviations.kinds(text, in: range).contains(.starter) else { return false }
        var roles = 0
        var isAfterLink = false
        var isName = true
        for _ in 0..<SentenceSplitter.speakerWords {
            var next = range.upperBound
            guard next > range.lowerBound, next < end else { return false }
            if text[next] == UInt8(ascii: "'") || text[next] == 0xE2 || text[next] == UInt8(ascii: "-") {
                next = SentenceSplitter.endOfCompound(text, next, end)
            }
            guard next < end else { return false }
            if text[next] == UInt8(ascii: ".") {
                let letters = next - range.lowerBound
                guard letters == 1 || abbreviations.kinds(text, in: range).contains(.title) else { return false }
                next += 1
                // `U.S.`
                var initials = 0
                while letters == 1, initials < SentenceSplitter.speakerInitials, next + 1 < end,
                    text[next].isASCIIUppercase, text[next + 1] == UInt8(ascii: ".")
                {
                    next += 2
                    initials += 1
                }
            }
            guard next < end else { return false }
            if text[next] == UInt8(ascii: ",") {
                guard isName, let after = SentenceSplitter.endOfApposition(text, next, end) else { return false }
                return says(text, at: after, before: end, isWhole: isWhole)
            }
            guard text[next] == 0x20 else { return false }
            if says(text, at: next + 1, before: end, isWhole: isWhole) { return true }
            range = SentenceSplitter.word(text, at: next + 1, before: end)
            guard let first = range.first, SentenceSplitter.isWord(text, at: first, before: end) else { return false }
            isName =
                text[first] < 0x80
                ? text[first].isASCIIUppercase
                : WordScalars.isUppercase(Scalars.decode(text, at: first).scalar)
            let wasAfterLink = isAfterLink
            isAfterLink = false
            if isName { continue }
            let kinds = abbreviations.kinds(text, in: range)
            // Of function words only those inside titles, and adverbs right before the verb: `then asked`.
            if kinds.contains(.starter) || kinds.contains(.inner) {
                guard !kinds.contains(.pronoun) else { return false }
                isAfterLink = kinds.contains(.speakerLink) || wasAfterLink && kinds.contains(.determiner)
                if isAfterLink { continue }
                guard range.upperBound < end, text[range.upperBound] == 0x20 else { return false }
                return says(text, at: range.upperBound + 1, before: end, isWhole: isWhole)
            }
            roles += 1
            guard roles <= SentenceSplitter.speakerRoles else { return false }
        }
        return false
    }

    /// Whether a verb of saying stands at an index, and what follows it is not what somebody said: `Lim said she would`.
    private func says(_ text: Span<UInt8>, at i: Int, before end: Int, isWhole: Bool) -> Bool {
        let verb = SentenceSplitter.word(text, at: i, before: end)
        guard !verb.isEmpty, text[verb.lowerBound] >= UInt8(ascii: "a") else { return false }
        let kinds = abbreviations.kinds(text, in: verb)
        guard kinds.contains(.saying) else { return false }
        let k = verb.upperBound
        guard k < end else { return true }
        if text[k] == UInt8(ascii: ",") { return !isWhole }  // “It is late.” Lim added, “We act.”
        if text[k] == UInt8(ascii: ".") || text[k] == UInt8(ascii: ";") { return true }
        guard !isWhole, text[k] == 0x20, k + 1 < end, !text[k + 1].isASCIIDigit else { return false }
        let object = abbreviations.kinds(text, in: SentenceSplitter.word(text, at: k + 1, before: end))
        if object.contains(.reported) { return false }
        return kinds.contains(.asking) || !object.contains(.determiner)
    }

    /// The bytes of the word at an index.
    private static func word(_ text: Span<UInt8>, at start: Int, before end: Int) -> Range<Int> {
        var i = start
        while i < end, i - start < FoldedWord.capacity, isWord(text, at: i, before: end) { i = after(text, i) }
        return start..<max(start, min(i, end))
    }

    /// The index behind the parts that apostrophes and hyphens join to a word: `O’Brien`, `Smith-Jones`.
    private static func endOfCompound(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        for _ in 0..<3 {
            guard i < end else { return end }
            let joint: Int
            if text[i] == UInt8(ascii: "'") || text[i] == UInt8(ascii: "-") {
                joint = 1
            } else if i + 2 < end, text[i] == 0xE2, text[i + 1] == 0x80, text[i + 2] == 0x99 {
                joint = 3
            } else {
                return i
            }
            let part = word(text, at: i + joint, before: end)
            guard !part.isEmpty else { return i }
            i = part.upperBound
        }
        return i
    }

    /// Where the word behind the second of two commas begins, if no sentence ends between them.
    private static func endOfApposition(_ text: Span<UInt8>, _ comma: Int, _ end: Int) -> Int? {
        let limit = min(end, comma + appositionBytes)
        var i = comma + 1
        while i < limit {
            switch text[i] {
            case UInt8(ascii: ","): return i + 1 < end && text[i + 1] == 0x20 ? i + 2 : nil
            case UInt8(ascii: "."):
                guard i + 1 < limit, text[i + 1] == UInt8(ascii: ",") || text[i + 1].isASCIIUppercase else {
                    return nil
                }
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\""): return nil
            default: break
            }
            i += 1
        }
        return nil
    }
}
