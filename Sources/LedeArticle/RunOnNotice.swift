import LedeText

/// A notice or a credit that was run on to a paragraph: `He closed the port at noon. Share this article`.
///
/// Behind it the paragraph ends as no sentence does, and one phrase would make a notice of all of it. So what stands
/// behind the last end of a sentence is judged alone, and goes alone if a whole sentence stands before it.
enum RunOnNotice {
    /// Fewest words of a paragraph before a notice, before one that is a sentence, and behind a notice.
    private static let wordsBefore = 8
    private static let wordsBeforeSentence = 12
    private static let wordsBehind = 15
    /// Fewest words of a paragraph behind a label.
    private static let wordsBehindLabel = 8
    /// Most words of a paragraph that a notice could take with it: no longer one is taken for a notice.
    private static let mostWords = 100

    /// Whether a line has so many words that something may be run on to it.
    static func mayHold(_ line: LineFeatures) -> Bool {
        line.words > (line.kinds.contains(.reporter) ? 2 * wordsBeforeReporter : wordsBefore) && line.words <= mostWords
    }

    /// Fewest words of a sentence before one that only says who reported, too.
    ///
    /// `He denies it. Reporting by Ada Moss.`
    private static let wordsBeforeReporter = 3

    /// Fewest whole sentences before a credit, and bytes of one of them: a single one is the caption of its picture.
    private static let sentencesBefore = 2
    private static let sentenceBytes = 40
    /// Most bytes of a notice or credit that is run on, and most of them behind a paragraph.
    private static let longest = 200
    private static let most = 3
    /// Most words of a credit.
    private static let creditWords = 16
    /// Most words of a notice that no full stop parts from the paragraph behind it.
    private static let openingWords = 6
    /// A phrase of notices may stand in each so many words of an article.
    private static let wordsPerPhrase = 20

    /// The paragraph without the notices and credits that are run on to it; `nil` where there are none, or where they are
    /// all there is.
    ///
    /// - Parameters:
    ///   - line: the paragraph.
    ///   - text: the bytes that its range points into.
    ///   - isNotice: whether the whole would be taken for a notice.
    ///   - isCaption: whether it would be taken for a caption.
    static func paragraph(
        of line: LineFeatures, in text: Span<UInt8>, isNotice: Bool = false, isCaption: Bool = false,
        _ patterns: LinePatterns, _ language: Language
    ) -> LineFeatures? {
        guard mayHold(line) else { return nil }
        if line.isSentence, let start = labelEnd(text, line.range),
            let rest = rest(of: line, from: start, least: wordsBehindLabel, text, patterns)
        {
            return rest
        }
        let hasEnd =
            !line.isSentence || isNotice || isCaption || NoticeRule.weight(line) > 0 || line.kinds.contains(.reporter)
        if hasEnd, let rest = withoutEnd(line, text, isNotice, patterns, language) { return rest }
        guard line.isSentence else { return nil }
        if text[line.range.lowerBound] == UInt8(ascii: "("), let rest = withoutCredit(line, text, patterns) {
            return rest
        }
        return isNotice ? withoutBeginning(line, text, patterns, language) : nil
    }

    // MARK: Behind a paragraph

    private static func withoutEnd(
        _ line: LineFeatures, _ text: Span<UInt8>, _ isNotice: Bool, _ patterns: LinePatterns, _ language: Language
    ) -> LineFeatures? {
        var rest: LineFeatures?
        var end = line.range.upperBound
        for _ in 0..<most {
            guard let cut = lastSentenceEnd(text, line.range.lowerBound..<end) else { break }
            let tail = LineFeatures(text, cut.next..<end, patterns: patterns)
            let isCredit =
                tail.words <= creditWords
                && (CaptionCredit.isCaption(tail, text) || CaptionCredit.ends(text, in: line.range.lowerBound..<end))
            guard isCredit || self.isNotice(tail, text, isLenient: isNotice || !tail.isSentence),
                !closesQuotation(text, tail.range)
            else { break }
            end = cut.end
            let before = LineFeatures(text, line.range.lowerBound..<end, patterns: patterns)
            if tail.kinds.contains(.reporter), isSentenceBesideReporter(before, text) {
                rest = before
                continue
            }
            guard before.words >= wordsBefore else { break }
            if isCredit ? holdsSentences(before, text, language) : isClean(before, isStrict: tail.isSentence) {
                rest = before
            }
        }
        return rest
    }

    /// Whether what stands before who reported, too, is a sentence of the article, and tells nothing of reporters itself.
    private static func isSentenceBesideReporter(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        line.words >= wordsBeforeReporter && line.isSentence && line.strongPhrases + line.cues == 0 && !line.hasAddress
            && line.opening != .letter && line.lowercase > 1
            && line.kinds.isDisjoint(with: [.menu, .notice, .invitation, .reporter, .address, .origin])
            && !CaptionCredit.isCaption(line, text) && !saysWhoReported(line, text)
    }

    /// Whether a sentence says who reported in the words of credits.
    ///
    /// `Ada Moss reported from Tallow.`
    private static func saysWhoReported(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.words <= creditWords else { return false }
        var bytes: [UInt8] = []
        for i in line.range { bytes.append(text[i]) }
        return Byline.isContribution(bytes[...])
    }

    /// Whether what stands behind a paragraph is a notice.
    private static func isNotice(_ tail: LineFeatures, _ text: Span<UInt8>, isLenient: Bool) -> Bool {
        // A single item of a menu may be any word.
        guard tail.words > 0, !tail.kinds.contains(.menu) || tail.kinds.contains(.notice) || NoticeRule.weight(tail) > 0
        else { return false }
        // `For more information visit www.courier.example.`
        if tail.strongPhrases > 0, tail.words <= contactWords, !tail.kinds.contains(.speech),
            tail.hasAddress || namesSite(text, tail.range)
        {
            return true
        }
        return NoticeRule.isNotice(tail, isInside: !isLenient, isAmongProse: !isLenient || !tail.isSentence)
            || isLenient && (PageNotice.isNotice(tail, text) || ServiceNotice.isNotice(text, tail))
    }

    /// Most words of a sentence that says where there is more of it.
    private static let contactWords = 12

    /// Whether `www.` stands in some bytes.
    private static func namesSite(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var i = text.firstIndex(of: UInt8(ascii: "w"), in: range)
        while i + 3 < range.upperBound {
            if text[i + 1] == UInt8(ascii: "w"), text[i + 2] == UInt8(ascii: "w"), text[i + 3] == UInt8(ascii: ".") {
                return true
            }
            i = text.firstIndex(of: UInt8(ascii: "w"), in: i + 1..<range.upperBound)
        }
        return false
    }

    /// Whether a quotation ends in what stands behind a paragraph that begins before it.
    private static func closesQuotation(_ text: Span<UInt8>, _ tail: Range<Int>) -> Bool {
        var marks = 0
        var isOpen = false
        for i in tail {
            if text[i] == UInt8(ascii: "\"") {
                marks += 1
            } else if text[i] == 0xE2, i + 2 < tail.upperBound, text[i + 1] == 0x80 {
                if text[i + 2] == 0x9C || text[i + 2] == 0x9E { isOpen = true }
                if text[i + 2] == 0x9D, !isOpen { return true }
            }
        }
        return marks % 2 == 1
    }

    /// Whether a paragraph is one of an article and no notice.
    ///
    /// - Parameter isStrict: whether a sentence stands behind it: notices of several sentences end with such, too.
    private static func isClean(_ line: LineFeatures, isStrict: Bool) -> Bool {
        guard line.isSentence, line.kinds.isDisjoint(with: [.notice, .invitation]) else { return false }
        let phrases = line.strongPhrases + line.cues
        if isStrict {
            return line.words >= wordsBeforeSentence && phrases == 0 && line.kinds.isDisjoint(with: .address)
        }
        return phrases * wordsPerPhrase < line.words
            && (line.kinds.isDisjoint(with: .address) || line.kinds.contains(.speech) || line.isSpeech)
    }

    /// Whether a paragraph before a credit is more than a caption: several sentences, the first of some length.
    private static func holdsSentences(_ line: LineFeatures, _ text: Span<UInt8>, _ language: Language) -> Bool {
        guard isClean(line, isStrict: false), !CaptionCredit.isCaption(line, text) else { return false }
        var sentences: [Range<Int>] = []
        SentenceSplitter.kept(for: language).split(text, in: line.range, into: &sentences)
        return sentences.count >= sentencesBefore && sentences.contains { $0.count >= sentenceBytes }
    }

    /// Where the last sentence before the end of a line ends, and where what follows it begins.
    private static func lastSentenceEnd(_ text: Span<UInt8>, _ line: Range<Int>) -> (end: Int, next: Int)? {
        let first = max(line.lowerBound + 4, line.upperBound - longest)
        var next = line.upperBound - 1
        while next > first {
            let isSpaced = text[next - 1] == 0x20
            let end = isSpaced ? next - 1 : next
            // Most words end with a letter.
            if text[end - 1].isASCIILowercase {
                next -= 1
                continue
            }
            if isSpaced || beginsSentence(text, next) && !isInAddress(text, line.lowerBound..<end),
                endsSentence(text, line.lowerBound..<end)
            {
                return (end, next)
            }
            next -= 1
        }
        return nil
    }

    /// Whether a sentence may begin at a byte right behind a full stop: a capital, a bracket, another letter, `©`.
    private static func beginsSentence(_ text: Span<UInt8>, _ i: Int) -> Bool {
        let byte = text[i]
        if byte < 0x80 { return byte.isASCIIUppercase || byte == UInt8(ascii: "(") }
        guard byte >= 0xC0 else { return false }
        let (scalar, _) = Scalars.decode(text, at: i)
        return scalar == 0xA9 || WordScalars.kind(of: scalar) != .separator
    }

    /// Whether the last word of some bytes has a colon or a full stop before its last byte, as addresses have.
    private static func isInAddress(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let first = max(range.lowerBound, range.upperBound - longest)
        var i = range.upperBound - 2
        while i > first, text[i] != 0x20 {
            if text[i] == UInt8(ascii: ":") || text[i] == UInt8(ascii: ".") { return true }
            i -= 1
        }
        return false
    }

    /// Whether some bytes end as a sentence does, and not with an abbreviation or the dots of what was cut off.
    private static func endsSentence(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var end = range.upperBound
        // Closing quotation marks and brackets.
        for _ in 0..<most where end - range.lowerBound > 4 {
            switch text[end - 1] {
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): end -= 1
            case 0xBB: end -= text[end - 2] == 0xC2 ? 2 : 0  // `»`
            default: end -= closings.contains(threeBytes(text, before: end)) ? 3 : 0
            }
        }
        guard end - range.lowerBound > 3 else { return false }
        switch text[end - 1] {
        case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
        case UInt8(ascii: "."):
            return text[end - 2] != UInt8(ascii: ".") && text[end - 2] != 0x20 && text[end - 3] != 0x20
                && text[end - 3] != UInt8(ascii: ".")
        case 0x9F where text[end - 2] == 0xD8, 0x94 where text[end - 2] == 0xDB: return true  // `؟`, `۔`
        default: return fullStops.contains(threeBytes(text, before: end))
        }
    }

    private static func threeBytes(_ text: Span<UInt8>, before end: Int) -> UInt32 {
        UInt32(text[end - 3]) << 16 | UInt32(text[end - 2]) << 8 | UInt32(text[end - 1])
    }

    /// `’`, `“`, `”`, `」`, `』`, `）`.
    private static let closings: [UInt32] = [0xE2_8099, 0xE2_809C, 0xE2_809D, 0xE3_808D, 0xE3_808F, 0xEF_BC89]
    /// `。`, `！`, `？`, `｡`, `।`, `።`.
    private static let fullStops: [UInt32] = [0xE3_8082, 0xEF_BC81, 0xEF_BC9F, 0xEF_BDA1, 0xE0_A5A4, 0xE1_8DA2]

    // MARK: Before a paragraph

    /// What stands from a byte of a line on, if that is a whole paragraph and nothing in it speaks as notices do.
    private static func rest(
        of line: LineFeatures, from start: Int, least: Int = wordsBehind, _ text: Span<UInt8>, _ patterns: LinePatterns
    ) -> LineFeatures? {
        guard start < line.range.upperBound else { return nil }
        let rest = LineFeatures(text, start..<line.range.upperBound, patterns: patterns)
        guard rest.words >= least, rest.isSentence, rest.cues == 0, rest.strongPhrases == 0,
            rest.kinds.isDisjoint(with: [.address, .notice, .invitation])
        else { return nil }
        return rest
    }

    /// Labels that may be run on to a sentence, and whether they are the page's before any word that begins sentences.
    private static let labels: [(text: StaticString, isSurely: Bool)] = [
        ("Advertisements", true), ("Advertisement", true), ("Story continues below advertisement", true),
        ("Article continues below advertisement", true), ("Article continues after advertisement", true),
        ("ADVERTISEMENT", true), ("SPONSORED", true),
        ("Sponsored", true), ("Quảng cáo", true), ("QUẢNG CÁO", true), ("Share", false), ("SHARE", false),
    ]

    /// Words that begin sentences and no names: `Share After the storm`; articles do both.
    private static let openers: StaticString = """
        All|In|On|At|After|As|For|With|When|While|If|It|He|She|They|There|This|His|Her|More|Most|Some|But|And|We|By|From|\
        Despite|Since|Before|Police|Officials|Thousands|Hundreds|Dozens|An
        """
    private static let articles: StaticString = """
        The|A|Các|Theo|Tại|Trong|Ngày|Sáng|Chiều|Tối|Trưa|Những|Một|Ông|Bà|Sau|Trước|Từ|Khi|Hiện|Người|Hàng|Nhiều|Đến|\
        Để|Với|Cùng|Hôm|Dù|Tuy|Nếu|Vì|Do
        """

    /// Where a sentence begins that a label of pages is run on to: `Advertisement All ferries`, `AdvertisementThe ferry`.
    ///
    /// Most lines begin with another letter.
    static func labelEnd(_ text: Span<UInt8>, _ line: Range<Int>) -> Int? {
        guard line.count > 8 else { return nil }
        switch UInt32(truncatingIfNeeded: text.eightBytes(at: line.lowerBound)) | 0x2020_2000 {
        // The last three letters in lower case: `Adve`, `Arti`, `Stor`, `Spon`, `Shar`; `Qu` with the first bytes of `ả`.
        case 0x6576_6441, 0x6974_7241, 0x726F_7453, 0x6E6F_7053, 0x7261_6853, 0xBAE1_7551:
            return endOfLabel(text, line)
        default: return nil
        }
    }

    private static func endOfLabel(_ text: Span<UInt8>, _ line: Range<Int>) -> Int? {
        for label in labels
        where text.holds(label.text, at: line.lowerBound, before: line.upperBound - 1) {
            let end = line.lowerBound + label.text.utf8CodeUnitCount
            guard end + 2 < line.upperBound else { return nil }
            if text[end].isASCIIUppercase {
                guard label.isSurely, text[end - 1] >= 0x61, text[end + 1] >= 0x61 else { continue }
                return end
            }
            guard text[end] == 0x20, text[end + 1].isASCIIUppercase || text[end + 1] >= 0x80 else { return nil }
            let word = end + 1..<text.firstIndex(of: 0x20, in: end + 1..<line.upperBound)
            let opens = holds(openers, text, word) || label.isSurely && holds(articles, text, word)
            // `ADVERTISEMENT Tallow voted`
            let isOther = label.isSurely && text[end - 1].isASCIIUppercase && text[end + 2] >= 0x61
            return opens || isOther ? end + 1 : nil
        }
        return nil
    }

    /// Whether a word is one of a list, as it is written.
    private static func holds(_ list: StaticString, _ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        list.withUTF8Buffer { list in
            var start = 0
            for end in 0...list.count where end == list.count || list[end] == UInt8(ascii: "|") {
                if end - start == word.count,
                    (0..<word.count).allSatisfy({ text[word.lowerBound + $0] == list[start + $0] })
                {
                    return true
                }
                start = end + 1
            }
            return false
        }
    }

    /// The paragraph behind a credit: `(Photo: Ada Moss) The council`.
    private static func withoutCredit(
        _ line: LineFeatures, _ text: Span<UInt8>, _ patterns: LinePatterns
    ) -> LineFeatures? {
        let end = text.firstIndex(of: UInt8(ascii: ")"), in: line.range.prefix(longest))
        guard end + 2 < line.range.upperBound, text[end] == UInt8(ascii: ")"), text[end + 1] == 0x20 else { return nil }
        let credit = LineFeatures(text, line.range.lowerBound..<end + 1, patterns: patterns)
        guard CaptionCredit.isCaption(credit, text) else { return nil }
        return rest(of: line, from: end + 2, text, patterns)
    }

    private static func withoutBeginning(
        _ line: LineFeatures, _ text: Span<UInt8>, _ patterns: LinePatterns, _ language: Language
    ) -> LineFeatures? {
        var sentences: [Range<Int>] = []
        SentenceSplitter.kept(for: language).split(text, in: line.range, into: &sentences)
        guard let first = sentences.first else { return nil }
        if sentences.count > 1,
            isNotice(LineFeatures(text, first, patterns: patterns), text, isLenient: true),
            let rest = rest(of: line, from: sentences[1].lowerBound, text, patterns)
        {
            return rest
        }
        // `Share this article The council`
        var words = 0
        var i = line.range.lowerBound
        while words < openingWords {
            i = text.firstIndex(of: 0x20, in: i..<line.range.upperBound)
            guard i + 1 < line.range.upperBound else { return nil }
            words += 1
            let next = text[i + 1]
            if words > 1, next.isASCIIUppercase || next >= 0xC3, text[i - 1] | 0x20 >= 0x61 {
                let head = LineFeatures(text, line.range.lowerBound..<i, patterns: patterns)
                if NoticeRule.weight(head) > 0, isNotice(head, text, isLenient: true),
                    let rest = rest(of: line, from: i + 1, text, patterns)
                {
                    return rest
                }
            }
            i += 1
        }
        return nil
    }
}

extension Article {
    /// Appends a line or block, or of one that a notice is run on to the part that is the article's, and the rest as what
    /// it is.
    mutating func append(_ text: Span<UInt8>, _ whole: Range<Int>, as role: Role, part: Range<Int>?) {
        guard let part, role.isText else { return append(text.extracting(whole), as: role) }
        // One space parts sentences, or none.
        let before = part.lowerBound - (part.lowerBound > whole.lowerBound && text[part.lowerBound - 1] == 0x20 ? 1 : 0)
        if before > whole.lowerBound { append(text.extracting(whole.lowerBound..<before), as: .boilerplate) }
        append(text.extracting(part), as: role)
        let behind = part.upperBound + (part.upperBound < whole.upperBound && text[part.upperBound] == 0x20 ? 1 : 0)
        if behind < whole.upperBound { append(text.extracting(behind..<whole.upperBound), as: .boilerplate) }
    }
}
