import LedeArticle
import LedeText

/// Sentences that are none of the prose by their form: headings, captions, labels.
extension SentenceAnalysis {
    mutating func findForms(_ text: Span<UInt8>) {
        forms.fill(with: .sentence, count: count)
        let (allCues, allSentences) = (self.cues, self.sentences)
        let (cues, sentences) = (allCues.span, allSentences.span)
        var (verbless, records) = (0, 0)
        for i in 0..<sentences.count {
            let range = sentences[i].range
            if range.count <= VerblessLine.bytes, cues[i].breaks == 0 {
                guard isEnglish, cues[i].endsWithTerminal, cues[i].quoteMarks == 0, !cues[i].isQuestion, isAlone(i),
                    i == 0 || !cues[i - 1].isQuestion, VerblessLine.tokens.contains(tokenCount(i))
                else { continue }
                let own = tokenStarts[i]..<tokenStarts[i + 1]
                guard VerblessLine.isOne(text, tokens.span.extracting(own)) else { continue }
                forms[i] = .verbless
                verbless += 1
            } else if cues[i].hasEarlyColon || !cues[i].endsWithTerminal {
                let own = tokenStarts[i]..<tokenStarts[i + 1]
                let isRecord = MatchRecord.isOne(
                    text, range, tokens.span.extracting(own), commas: cues[i].commas, isEnded: cues[i].endsWithTerminal,
                    isEnglish: isEnglish)
                guard isRecord else { continue }
                forms[i] = .record
                records += 1
            }
        }
        // Who sends the text follows what it says.
        let ofSender = aboutSender.reduce(0) { $0 + $1.count }
        for sender in aboutSender where ofSender * SentenceAnalysis.sentencesPerSender <= count {
            for i in sender where forms[i] == .sentence {
                forms[i] = .sender
                records += 1
            }
        }
        // Where most are so, they are the text.
        let isText = verbless * 2 > count
        guard verbless + records > 0 else { return }
        for i in 0..<count where forms[i] != .sentence {
            if isText, forms[i] == .verbless { forms[i] = .sentence } else { isBoilerplate[i] = true }
        }
    }

    /// Finds the Vietnamese captions and headings without a verb; where most are so, they are the text.
    @inline(never)
    mutating func findVietnameseLines(_ text: Span<UInt8>) {
        guard hasSyllables else { return }
        var lines: [Int] = []
        for i in 0..<count
        where cues[i].quoteMarks == 0 && VerblessLine.isVietnamese(text, sentences[i].range)
            && (i == 0 || !cues[i - 1].isQuestion)
        {
            lines.append(i)
        }
        guard lines.count * 2 <= count else { return }
        for i in lines {
            forms[i] = .verbless
            isBoilerplate[i] = true
        }
    }

    /// Whether a sentence greets, thanks or tells where to ask (``ServiceLine``).
    ///
    /// Asked only of those that a summary would take, and of those that an article may begin with.
    func isService(_ i: Int, _ text: Span<UInt8>) -> Bool {
        guard sentences[i].range.count <= ServiceLine.bytes, cues[i].quoteMarks == 0 else { return false }
        return ServiceLine.isOne(
            text, sentences[i].range, tokens.span.extracting(tokenStarts[i]..<tokenStarts[i + 1]),
            hasLabel: cues[i].hasEarlyColon, hasComma: holdsQuestion && cues[i].commas > 0)
    }

    /// Of how many sentences one may be about who sends them.
    private static let sentencesPerSender = 3

    /// Whether a sentence is all of its paragraph, and not of the article.
    func isAlone(_ i: Int) -> Bool {
        count > 1 && (i == 0 || sentences[i - 1].paragraph < sentences[i].paragraph)
            && (i + 1 == count || sentences[i].paragraph < sentences[i + 1].paragraph)
    }

    /// Takes the full stop from what is a heading, and no answer to a question: it does not end as sentences do.
    mutating func findHeadings(_ text: Span<UInt8>) {
        guard isEnglish, mostEndWithTerminal, count > SectionHeading.sentencesPerHeading else { return }
        var headings: [Int] = []
        let all = tokens
        for i in 1..<count - 1
        where tokenCount(i) <= SectionHeading.tokens && sentences[i - 1].paragraph < sentences[i].paragraph
            && sentences[i].paragraph < sentences[i + 1].paragraph && cues[i].endsWithTerminal
            && cues[i].quoteMarks == 0 && !cues[i - 1].isQuestion
            && SectionHeading.isOne(text, all.span.extracting(tokenStarts[i]..<tokenStarts[i + 1]))
        {
            headings.append(i)
        }
        guard headings.count * SectionHeading.sentencesPerHeading <= count else { return }
        for i in headings { cues[i].endsWithTerminal = false }
    }

    /// Most bytes of the label of a caption with the colon, and most spaces in it.
    private static let captionLabelBytes = 42
    private static let captionLabelSpaces = 4

    /// Share of a caption's terms that stand in the sentence that it repeats, fewest of them, and most captions that are
    /// looked at.
    private static let repeatedShare = 0.7
    private static let repeatedTerms = 5
    private static let comparedCaptions = 16

    /// Takes for captions the sentences with a label before a colon, `Parted: The twins meet at the quay.`, of an article
    /// whose other sentences point to pictures, or where one of them says again what another sentence says.
    mutating func findLabelledCaptions(_ text: Span<UInt8>) {
        var labelled: [Int] = []
        for i in 0..<count where cues[i].startsWithLabel && isLabelled(i, text) { labelled.append(i) }
        guard !labelled.isEmpty else { return }
        if !isCaption.contains(true) {
            for i in labelled.prefix(SentenceAnalysis.comparedCaptions) where repeatsAnother(i) { isCaption[i] = true }
        }
        guard isCaption.contains(true) else { return }
        for i in labelled where i > 0 { isCaption[i] = true }
    }

    /// Whether most of a sentence's terms stand in one other sentence; linear in the terms of the article.
    private func repeatsAnother(_ i: Int) -> Bool {
        let (starts, terms) = (vectors.starts.span, vectors.terms.span)
        let count = starts[i + 1] - starts[i]
        guard count >= SentenceAnalysis.repeatedTerms else { return false }
        let fewest = Int((SentenceAnalysis.repeatedShare * Double(count)).rounded(.up))
        var isOwn = [Bool](repeating: false, count: vectors.termCount)
        for entry in starts[i]..<starts[i + 1] { isOwn[Int(terms[entry])] = true }
        let own = isOwn.span
        for other in 0..<starts.count - 1 where other != i && starts[other + 1] - starts[other] >= fewest {
            var shared = 0
            for entry in starts[other]..<starts[other + 1] { shared &+= own[Int(terms[entry])] ? 1 : 0 }
            if shared >= fewest { return true }
        }
        return false
    }

    /// Whether a few words and a colon stand before a capital: no speaker of a quotation, nobody's words.
    private func isLabelled(_ i: Int, _ text: Span<UInt8>) -> Bool {
        guard !wordings[i].said.kinds.contains(.attribution) else { return false }
        let range = sentences[i].range
        let limit = min(range.upperBound, range.lowerBound + SentenceAnalysis.captionLabelBytes)
        let colon = text.firstIndex(of: UInt8(ascii: ":"), in: range.lowerBound..<limit)
        let label = range.lowerBound..<colon
        guard colon + 2 < range.upperBound, !label.contains(where: { text[$0] == UInt8(ascii: ",") }),
            label.count(where: { text[$0] == 0x20 }) <= SentenceAnalysis.captionLabelSpaces
        else { return false }
        return text[colon + 2].isASCIIUppercase
    }

    /// Most words of a place behind the date of a caption.
    private static let datedPlaceTokens = 3

    /// Whether a sentence ends with a date as the captions of agencies do.
    ///
    /// With a weekday, a month, a day and a year, of which articles leave one out; where it tells what captions tell, without
    /// the weekday. A place may stand behind that: `…, Thursday, Feb. 21, 2013 in Tallow.`
    @inline(never)
    func endsAsCaption(_ cueWords: CueWords, _ mayShow: Bool, in range: Range<Int>) -> Bool {
        var last = range.upperBound - 1
        let place = max(range.lowerBound, last - SentenceAnalysis.datedPlaceTokens)
        while last > place, tokens[last].traits.contains(.capitalized) { last -= 1 }
        if last < range.upperBound - 1 {
            guard cueWords.kinds(of: tokens[last].term).contains(.setting) else { return false }
            last -= 1
        }
        guard last - range.lowerBound >= 6, tokens[last].traits.contains(.number),
            tokens[last - 1].traits.contains(.number), tokens[last].end - tokens[last].start == 4,
            !cueWords.kinds(of: tokens[last - 2].term).isDisjoint(with: [.month, .shortMonth])
        else { return false }
        return mayShow || cueWords.kinds(of: tokens[last - 3].term).contains(.weekday)
    }

    /// Whether a bracket stands right before or after a token; on both sides of a capitalized one, since
    /// `(Center for Urban Studies)` is a name.
    static func isBracketed(_ text: Span<UInt8>, _ token: Token) -> Bool {
        let opens = token.start > 0 && text[Int(token.start) - 1] == UInt8(ascii: "(")
        let closes = Int(token.end) < text.count && text[Int(token.end)] == UInt8(ascii: ")")
        return token.traits.contains(.capitalized) ? opens && closes : opens || closes
    }

    /// Whether a name and a comma stand before a token, with a word between that is no stop word: `Merrin, left`,
    /// `Merrin, second left`, but not `Merrin, who left`.
    @inline(never)
    static func isPlaced(_ text: Span<UInt8>, _ tokens: [Token], at k: Int, from start: Int) -> Bool {
        var first = k
        if k > start, !followsComma(text, tokens[k]), !tokens[k - 1].traits.contains(.stopWord) { first = k - 1 }
        return first > start && tokens[first - 1].traits.contains(.capitalized) && followsComma(text, tokens[first])
    }

    /// Whether a comma and a space stand before a token.
    static func followsComma(_ text: Span<UInt8>, _ token: Token) -> Bool {
        let start = Int(token.start)
        return start > 1 && text[start - 1] == 0x20 && text[start - 2] == UInt8(ascii: ",")
    }

    /// Whether a comma stands right after a token.
    static func precedesComma(_ text: Span<UInt8>, _ token: Token) -> Bool {
        Int(token.end) < text.count && text[Int(token.end)] == UInt8(ascii: ",")
    }
}
