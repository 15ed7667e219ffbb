import Glibc
import LedeArticle
import LedeText

/// The sentences of one article, measured: its buffers are used again for the next article.
struct SentenceAnalysis: Sendable {
    /// Most sentences after a sentence that it is compared with, so that the cost stays linear in long documents.
    static let comparedSentences = 200

    /// The candidates in document order; headings are not among them.
    var sentences: [Sentence] = []
    /// The first sentences whose dateline was taken off (see ``Dateline``).
    var datelines: [Int] = []
    /// The captions that were run together with what follows them (see ``CaptionBoundary``).
    var captioned: [Int] = []
    /// What somebody has posted, with the name and the date behind it.
    var posts: [Int] = []
    /// The paragraphs right before which something of the page was taken away.
    var behindNotices: [Int] = []
    /// The paragraph behind each notice of the page.
    var notices: [Int] = []
    /// The paragraphs right behind a heading that asks.
    var behindQuestions: [Int] = []
    /// Whether a sentence asks.
    var holdsQuestion = false
    /// Whether a sentence has come that does not end with a letter or a digit, as the lines of a head do.
    private var holdsWhole = false
    /// Whether what a page has beside its article stands around it: a notice, a byline, a caption.
    private var isOnPage = false
    /// The language of the article, of which the following is known.
    private(set) var language: Language?
    /// Whether terms are syllables, of which all texts share many.
    var hasSyllables = false
    /// How common words are in the language, where that is known.
    private(set) var background: BackgroundFrequencies?
    /// Whether it is English, where an ellipsis at the end is a sentence cut off, and not a list that goes on.
    private(set) var isEnglish = false
    /// The terms of claims and charges.
    private(set) var claimTerms: Range<Int32> = 0..<0
    /// Those of what denies them.
    private(set) var denialTerms: Range<Int32> = 0..<0
    /// Whether it is no language that the model was fitted on.
    private(set) var isForeign = false
    /// How the language writes names.
    private(set) var nameHabits = NameHabits.none
    private(set) var isChinese = false
    /// Whether words have several forms that are not known, so that sentences of one article may share none.
    private(set) var hasUnknownForms = false
    /// Whether a number with a full stop before a sentence counts items, and is no ordinal.
    private var numbersItems = false
    private(set) var isJapanese = false
    /// How short sentences begin that say what somebody does to whom they do not name.
    private(set) var objectForms = ObjectForms(of: "")
    /// The sentences that may announce what follows, and those that end with a number before the full stop.
    var announcing: [Int] = []
    var figured: [Int] = []
    /// The tokens of all sentences.
    private(set) var tokens: [Token] = []
    /// Where each sentence's tokens begin, with the end of the last.
    private(set) var tokenStarts: [Int] = [0]
    /// The marks of each sentence.
    var cues: [SentenceCues] = []
    /// Whether each sentence stands inside a quotation that begins and ends in other sentences.
    private(set) var isInsideQuotation: [Bool] = []
    /// The cue words of each sentence.
    var wordings: [Wording] = []
    /// Whether each sentence holds a boilerplate phrase or nothing of weight, or is no sentence by its form.
    var isBoilerplate: [Bool] = []
    /// The sentences that name a profession of writers.
    var authors: [Int] = []
    /// Whether each sentence stands apart from the article (see ``Rejection/stray``).
    var isStray: [Bool] = []
    /// Whether each sentence is of a short paragraph that shares hardly a term with the article (see
    /// ``Rejection/unrelated``).
    var isUnrelated: [Bool] = []
    /// Whether each sentence says where somebody stands in a picture.
    var isCaption: [Bool] = []
    /// What each sentence is by its form (see ``MatchRecord`` and ``VerblessLine``), or by who sends it (``aboutSender``).
    var forms: [Form] = []
    /// What each sentence is to the question before it.
    var replies: [Reply] = []
    /// Whether it is an interview or made of questions, so that no question gives way for want of others.
    var isInterview = false
    /// What the one who asks says, where single letters tell who speaks.
    var askedTurns: [Range<Int>] = []
    /// The sentences that begin with a letter and a colon or a full stop.
    var lettered: [Int] = []
    /// What stands below a heading that tells who sends the text: sentences of it.
    var aboutSender: [Range<Int>] = []
    /// Whether the one who asks in an interview says a sentence.
    var isAsked: [Bool] = []
    /// Whether each sentence is sound (see ``SentenceFeature``).
    var isSound: [Bool] = []
    /// Whether one of them is.
    var holdsSound = false
    /// Whether most of the text stands in sentences that end as sentences end: what does not is then a fragment.
    ///
    /// By length: a short article has fewer sentences than its page may have labels and dates.
    var mostEndWithTerminal = false
    /// Whether each term stands in the title.
    private(set) var isTitleTerm: [Bool] = []
    /// The sentences as vectors.
    var vectors = TFIDF()
    /// The title's tokens.
    private(set) var titleTokens: [Token] = []
    /// The features by sentence, then by feature.
    var features: [Double] = []
    /// Whether sentences were left out because there were too many.
    private(set) var isTruncated = false

    /// What the features are computed in.
    var scratch = FeatureScratch()
    private var ranges: [Range<Int>] = []

    /// What a line is by its form alone, or by the heading that it stands below.
    enum Form: UInt8 { case sentence, record, verbless, sender }

    /// What a sentence is to the question before it: nothing, right behind it, or an answer that says little without it.
    enum Reply: UInt8 { case none, behind, answer }

    /// What the cue words of a sentence say.
    struct Wording {
        /// What all of them say.
        var said = CueWords.Count()
        /// The kinds of its first word.
        var opening: CueWords.Kinds = []
        /// Whether it opens with a word that stands for, or joins it to, something said before.
        var pointsBack = false
        /// Whether it says who said something, and not what.
        var onlyAttributes = false
    }

    /// The number of sentences.
    var count: Int { sentences.count }

    /// The number of tokens of a sentence.
    @inline(__always)
    func tokenCount(_ sentence: Int) -> Int { tokenStarts[sentence + 1] - tokenStarts[sentence] }

    /// Whether a sentence does not end as most of the text's do.
    @inline(__always)
    func isFragment(_ sentence: Int) -> Bool { mostEndWithTerminal && !cues[sentence].endsWithTerminal }

    /// Fewest lines that do not end as sentences do and stand together as the items of a list.
    private static let items = 3

    /// Whether a sentence is a short paragraph of a brief that does not end as sentences do: what pages have more of.
    ///
    /// `Filed from Tallow by Ada Moss`; in a longer article it may be an item of a list, and also in a brief where several
    /// stand together and no notice around them, but a byline or a caption.
    func isLoose(_ sentence: Int) -> Bool {
        guard isOnPage, count < SentenceAnalysis.sentencesOfRelated, isFragment(sentence), isApart(sentence)
        else { return false }
        if !notices.isEmpty { return true }
        var (first, last) = (sentence, sentence)
        while first > 0, isFragment(first - 1) { first -= 1 }
        while last + 1 < count, isFragment(last + 1) { last += 1 }
        return last - first + 1 < SentenceAnalysis.items
    }

    /// Whether a sentence was cut off, as those are that lead to another page.
    func isCutOff(_ sentence: Int) -> Bool { isEnglish && cues[sentence].endsWithEllipsis }

    /// Fewest commas of a list of names, and the most of its words that are in lower case, in percent.
    private static let listCommas = 4
    private static let listLowercase = 15
    /// Most initials of an author.
    private static let initials = 3

    /// Fewest tokens of a row of figures; of three of them two are numbers.
    private static let rowTokens = 5

    /// Whether a sentence tells how the reporter asked and got no answer.
    func isInquiry(_ sentence: Int, _ text: Span<UInt8>) -> Bool {
        guard isEnglish, tokenCount(sentence) <= Inquiry.tokens else { return false }
        let own = tokens.span.extracting(tokenStarts[sentence]..<tokenStarts[sentence + 1])
        guard wordings[sentence].said.kinds.contains(.negation) || Inquiry.denies(text, own) else { return false }
        return cues[sentence].quoteMarks == 0 && Inquiry.isOne(text, own, commas: cues[sentence].commas)
    }

    /// Whether a sentence is a list of names, as teams are set or the authors of a paper cited.
    ///
    /// `Tallow: Moss, Holm, Venn (Rook 70), Ude, Lind.`, `Moss AB, Venn C.`
    func isList(_ sentence: Int, _ text: Span<UInt8>) -> Bool {
        guard cues[sentence].commas >= SentenceAnalysis.listCommas else {
            return cues[sentence].commas > 0 && (citesAuthors(sentence, text) || namesPrices(sentence, text))
        }
        let tokens = tokens.span.extracting(tokenStarts[sentence]..<tokenStarts[sentence + 1])
        var left = tokens.count * SentenceAnalysis.listLowercase / 100
        for k in 0..<tokens.count where tokens[k].traits.isDisjoint(with: [.capitalized, .number]) {
            left -= 1
            if left < 0 { return false }
        }
        return true
    }

    /// Whether a sentence is things and their prices.
    ///
    /// `Starters £7-£11, mains £16-£24.`
    private func namesPrices(_ sentence: Int, _ text: Span<UInt8>) -> Bool {
        let tokens = tokens.span.extracting(tokenStarts[sentence]..<tokenStarts[sentence + 1])
        var (numbers, prices) = (0, 0)
        for k in 0..<tokens.count {
            if tokens[k].traits.contains(.number) {
                numbers += 1
                // $, £, €
                let before = tokens[k].start > 0 ? text[Int(tokens[k].start) - 1] : 0
                if before == UInt8(ascii: "$") || before == 0xA3 || before == 0xAC { prices += 1 }
            } else if tokens[k].traits.contains(.stopWord) || k > 0 && tokens[k].traits.contains(.capitalized) {
                return false
            }
        }
        return prices > 1 && numbers * 2 >= tokens.count
    }

    /// Whether a sentence is names before initials, commas between them.
    private func citesAuthors(_ sentence: Int, _ text: Span<UInt8>) -> Bool {
        let tokens = tokens.span.extracting(tokenStarts[sentence]..<tokenStarts[sentence + 1])
        guard tokens.count == 2 * cues[sentence].commas + 2 else { return false }
        for k in 0..<tokens.count {
            guard tokens[k].traits.contains(.capitalized) else { return false }
            guard k % 2 == 1 else { continue }
            if k + 1 < tokens.count, text[Int(tokens[k].end)] != UInt8(ascii: ",") { return false }
            let initials = Int(tokens[k].start)..<Int(tokens[k].end)
            guard initials.count <= SentenceAnalysis.initials,
                initials.allSatisfy({ text[$0].isASCIIUppercase })
            else { return false }
        }
        return true
    }

    /// Whether a sentence is a row of figures.
    ///
    /// `Totals 27-55 11-15 68.`
    private func isRow(_ sentence: Int) -> Bool {
        let tokens = tokens.span.extracting(tokenStarts[sentence]..<tokenStarts[sentence + 1])
        guard tokens.count >= SentenceAnalysis.rowTokens, tokens[1].traits.contains(.number),
            tokens[tokens.count - 1].traits.contains(.number)
        else { return false }
        var left = tokens.count / 3
        for k in 0..<tokens.count where !tokens[k].traits.contains(.number) {
            left -= 1
            if left < 0 { return false }
        }
        return true
    }

    /// What is known of a language, looked up where it is another one than the last article's.
    @inline(never)
    private mutating func takeHabits(of language: Language) {
        self.language = language
        hasSyllables = language.code == "vi"
        isEnglish = language.code == "en"
        isForeign = !isEnglish && !hasSyllables
        nameHabits = isForeign ? NameHabits(of: language.code) : .none
        isChinese = language.code == "zh"
        hasUnknownForms = ["ko", "pl", "cs", "sk", "uk", "bg"].contains(language.code)
        numbersItems = isEnglish || ["vi", "fr", "es", "it", "pt"].contains(language.code)
        isJapanese = language.code == "ja"
        objectForms = ObjectForms(of: language.code)
        background = BackgroundFrequencies(for: language)
    }

    /// Finds the sentences of an article.
    mutating func findSentences(of article: Article, splitter: SentenceSplitter) {
        let captions = CaptionBoundary(language: article.language)
        sentences.removeAll(keepingCapacity: true)
        datelines.clear()
        captioned.clear()
        posts.clear()
        announcing.clear()
        figured.clear()
        behindNotices.clear()
        notices.clear()
        behindQuestions.clear()
        lettered.clear()
        aboutSender.clear()
        isOnPage = false
        holdsWhole = false
        if language != article.language { takeHabits(of: article.language) }
        isTruncated = false
        var number = 0
        if let given = article.sentences {
            let texts = article.paragraphs.filter { $0.role.isText }
            var end = 0
            for range in given where range.lowerBound >= end && range.upperBound <= article.text.count && !range.isEmpty
            {
                while number + 1 < texts.count, texts[number].range.upperBound <= range.lowerBound { number += 1 }
                if number < texts.count, texts[number].role != .body, texts[number].range.contains(range.lowerBound) {
                    continue
                }
                if append(range, paragraph: number) { noteForm(of: range, article.text.span) }
                end = range.upperBound
            }
            return
        }
        var isBehindNotice = false
        var isBehindQuestion = false
        var sender: [UInt8]?
        for paragraph in article.paragraphs {
            if paragraph.role == .heading || paragraph.role == .boilerplate {
                sender = ServiceLine.sender(paragraph, of: article)
            }
            guard paragraph.role.isText else {
                switch paragraph.role {
                case .boilerplate:
                    notices.append(number)
                    isBehindNotice = true
                case .byline, .dateline: isBehindNotice = true
                default: break
                }
                isOnPage = isOnPage || paragraph.role != .headline
                continue
            }
            isOnPage = isOnPage || paragraph.role == .doubtful
            if isBehindNotice { behindNotices.append(number) }
            isBehindNotice = false
            let range = paragraph.range
            if isBehindQuestion { behindQuestions.append(number) }
            isBehindQuestion =
                paragraph.role == .heading && range.upperBound > 0 && range.upperBound <= article.text.count
                && article.text[range.upperBound - 1] == UInt8(ascii: "?")
            if paragraph.role == .body, range.lowerBound >= 0, range.upperBound <= article.text.count {
                if sentences.count >= Limits.sentencesPerArticle {
                    isTruncated = true
                    return
                }
                ranges.removeAll(keepingCapacity: true)
                let first = sentences.count
                splitter.split(article.text.span, in: range, into: &ranges)
                var isBehindDateline = false
                for (i, range) in ranges.enumerated() {
                    let mayBeDateline = sentences.isEmpty && i + 1 < ranges.count
                    if mayBeDateline, Dateline.isWhole(article.text.span, range, isForeign: isForeign) {
                        isBehindDateline = true
                        continue
                    }
                    let sentence = isBehindDateline ? Dateline.withoutDash(article.text.span, range) : range
                    isBehindDateline = false
                    append(sentence, of: article, paragraph: number, follows: i > 0, captions)
                }
                if let name = sender, first < sentences.count {
                    // The first paragraph shows it for those below.
                    sender = ServiceLine.tells(of: name, article.text.span, range) ? [] : nil
                    if sender != nil { aboutSender.append(first..<sentences.count) }
                }
            }
            number += 1
        }
    }

    /// Most bytes of a sentence that is a caption since the credit of its picture stands right behind it, and of the first
    /// one of an article.
    private static let creditedBytes = 100
    private static let firstCreditedBytes = 200

    /// Appends the captions that a sentence begins with, and the sentence behind them without its dateline and
    /// without the mark that stands behind it.
    ///
    /// Where the credit of a picture begins it, the sentence before it in the same paragraph is the caption.
    @inline(__always)
    mutating func append(
        _ sentence: Range<Int>, of article: Article, paragraph: Int, follows: Bool, _ captions: CaptionBoundary
    ) {
        var rest = withoutBullet(sentence, article.text.span)
        for end in captions.ends(article.text.span, in: sentence) {
            var last = end
            while article.text[last - 1] == 0x20 || article.text[last - 1] == 0x0A { last -= 1 }
            if hasSyllables, follows, rest == sentence, let before = sentences.last,
                before.range.count
                    <= (sentences.count == 1 ? SentenceAnalysis.firstCreditedBytes : SentenceAnalysis.creditedBytes),
                captions.beginsWithCredit(article.text.span, rest.lowerBound..<last)
            {
                captioned.append(sentences.count - 1)
            }
            guard append(rest.lowerBound..<last, paragraph: paragraph) else { return }
            if captions.isPost(article.text.span, rest.lowerBound..<last) {
                posts.append(sentences.count - 1)
            } else {
                captioned.append(sentences.count - 1)
            }
            var start = end
            while start < rest.upperBound, article.text[start] == 0x20 || article.text[start] == 0x0A { start += 1 }
            rest = start..<rest.upperBound
        }
        if !rest.isEmpty {
            let sentence = withoutDateline(rest, article)
            let end = Signature.start(article.text.span, in: sentence)
            guard append(sentence.lowerBound..<end, paragraph: paragraph) else { return }
            noteForm(of: sentence, article.text.span)
        }
    }

    /// Notes the last sentence if it may be an announcement or a row of figures.
    @inline(__always)
    private mutating func noteForm(of range: Range<Int>, _ text: Span<UInt8>) {
        if Announcement.begins(text, range) || isJapanese && Announcement.attributes(text, range) {
            announcing.append(sentences.count - 1)
        }
        // `Q: `, `R. `
        if range.count > 3, text[range.lowerBound + 2] == 0x20, text[range.lowerBound].isASCIIUppercase,
            text[range.lowerBound + 1] == UInt8(ascii: ":") || text[range.lowerBound + 1] == UInt8(ascii: ".")
        {
            lettered.append(sentences.count - 1)
        }
        // The full stop behind a number.
        let last = range.upperBound - 2
        if last > range.lowerBound, text[last].isASCIIDigit { figured.append(sentences.count - 1) }
    }

    /// A sentence without the bullet or number of the list that it is an item of.
    ///
    /// A hyphen is one in English alone: elsewhere it begins what somebody says. A number with a full stop is one where no
    /// ordinals are written so.
    @inline(__always)
    private func withoutBullet(_ range: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
        let first = text[range.lowerBound]
        // Before letters stand signs and digits.
        guard first < 0x40 || first == 0xE2 else { return range }
        return behindBullet(range, text)
    }

    /// Where an item begins behind its number: `1. `, `12) `.
    private func itemBehindNumber(_ range: Range<Int>, _ text: Span<UInt8>) -> Int? {
        guard numbersItems else { return nil }
        var i = range.lowerBound + 1
        if i < range.upperBound, text[i].isASCIIDigit { i += 1 }
        guard i + 2 < range.upperBound, text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: ")") else { return nil }
        // A letter behind it, a capital in ASCII, or a quotation.
        let next = text[i + 2]
        let isQuote = next == UInt8(ascii: "\"") || next == UInt8(ascii: "'")
        guard text[i + 1] == 0x20, isQuote || next >= 0x80 || next.isASCIIUppercase
        else { return nil }
        return i + 2
    }

    @inline(never)
    private func behindBullet(_ range: Range<Int>, _ text: Span<UInt8>) -> Range<Int> {
        var i = range.lowerBound
        if text[i] > 0x30, text[i] <= 0x39 {
            return (itemBehindNumber(range, text) ?? range.lowerBound)..<range.upperBound
        }
        if text[i] == 0xE2 {
            // • ‣ ▪ ● ◦
            guard [0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6].contains(Scalars.decode(text, at: i).scalar) else {
                return range
            }
            i += 3
        } else {
            guard text[i] == UInt8(ascii: "*") || text[i] == UInt8(ascii: "-") && isEnglish else { return range }
            i += 1
        }
        guard i < range.upperBound, text[i] == 0x20 else { return range }
        while i < range.upperBound, text[i] == 0x20 { i += 1 }
        guard i < range.upperBound, text[i] >= 0x30 else { return range }
        return i..<range.upperBound
    }

    /// A sentence without the dateline that it begins with, of which more is believed before any other whole sentence.
    private mutating func withoutDateline(_ range: Range<Int>, _ article: Article) -> Range<Int> {
        guard sentences.count < Dateline.sentences else { return range }
        let start = Dateline.end(
            article.text.span, in: range, isFirst: !holdsWhole,
            isNearStart: sentences.count <= Dateline.teaserSentences, isForeign: isForeign, isVietnamese: hasSyllables)
        if start > range.lowerBound { datelines.append(sentences.count) }
        switch article.text[range.upperBound - 1] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"):
            break
        default: holdsWhole = true
        }
        return start..<range.upperBound
    }

    /// Appends a sentence, and says whether there was room for it.
    @discardableResult
    mutating func append(_ range: Range<Int>, paragraph: Int) -> Bool {
        guard sentences.count < Limits.sentencesPerArticle else {
            isTruncated = true
            return false
        }
        sentences.append(Sentence(range: range, index: sentences.count, paragraph: paragraph))
        return true
    }

    /// Bytes of a sentence that are analyzed: they hold more tokens than are weighed, and a line of a million words costs
    /// no more than one of some thousands.
    private static let weighedBytes = 32 * Limits.tokensPerSentence

    /// The part of a sentence that is analyzed, which ends where a character ends.
    private static func weighed(_ range: Range<Int>, of text: Span<UInt8>) -> Range<Int> {
        guard range.count > weighedBytes else { return range }
        var end = range.lowerBound + weighedBytes
        while end > range.lowerBound, text[end].isContinuation { end -= 1 }
        return range.lowerBound..<end
    }

    /// Measures the sentences that were found, up to their vectors.
    mutating func analyze(
        _ text: Span<UInt8>, title: [UInt8], analyzer: inout Analyzer, cueWords: CueWords,
        frequencies: (any DocumentFrequencies)?, known: inout InverseFrequencies
    ) {
        tokens.removeAll(keepingCapacity: true)
        tokenStarts.removeAll(keepingCapacity: true)
        tokenStarts.append(0)
        titleTokens.clear()
        vectors.removeAll()
        askedTurns.clear()
        if lettered.count > 3 { takeTurns(text, lettered) }
        readCues(text)
        analyzer.analyze(text, in: ranges, most: Limits.tokensPerSentence, into: &tokens, &tokenStarts)
        for sentence in datelines { cues[sentence].startsWithDateline = true }
        for sentence in captioned { cues[sentence].isCaption = true }
        for sentence in announcing where !cues[sentence].hasMoney && !cues[sentence].isQuestion {
            cues[sentence].announces = true
        }
        // It ends as no sentence does.
        for sentence in figured where isRow(sentence) { cues[sentence].endsWithTerminal = false }
        findQuotations()
        if !title.isEmpty { analyzer.analyze(title.span, in: 0..<title.count, into: &titleTokens) }
        vectors.reserve(vocabularyCount: analyzer.vocabulary.count)
        let (allTokens, allStarts) = (tokens, tokenStarts)
        vectors.count(allTokens.span, of: allStarts.span)
        vectors.weigh(analyzer.vocabulary, frequencies: frequencies, known: &known)
        isTitleTerm.fill(with: false, count: vectors.termCount)
        for token in titleTokens where !token.traits.contains(.stopWord) {
            let term = vectors.term(of: token.term)
            if term >= 0 { isTitleTerm[Int(term)] = true }
        }
        (claimTerms, denialTerms) = (cueWords.claims, cueWords.denials)
        findCueWords(cueWords, text)
        findAnaphora(text, cueWords)
        for sentence in posts { isBoilerplate[sentence] = true }
        findForms(text)
        findVietnameseLines(text)
        findLabelledCaptions(text)
        findHeadings(text)
        findBiographies(text)
        findStrays()
        findForeign()
        findUnrelated()
        findApart()
        findBesideNotices(analyzer.vocabulary)
        findAnswers(text, cueWords)
        findSound(text)
    }

    /// Notes which bytes of each sentence are weighed, and what its marks say.
    private mutating func readCues(_ text: Span<UInt8>) {
        holdsQuestion = false
        var (ranges, cues) = (self.ranges.take(), self.cues.take())
        ranges.removeAll(keepingCapacity: true)
        cues.removeAll(keepingCapacity: true)
        for sentence in sentences {
            ranges.append(SentenceAnalysis.weighed(sentence.range, of: text))
            let cue = SentenceCues(text, in: sentence.range)
            if cue.isQuestion { holdsQuestion = true }
            cues.append(cue)
        }
        (self.ranges, self.cues) = (ranges, cues)
    }

    /// Most sentences that a quotation is followed through.
    private static let quotedSentences = 8

    /// Finds the sentences between one that opens a quotation and the one that closes it.
    private mutating func findQuotations() {
        isInsideQuotation.fill(with: false, count: count)
        var opening = -1
        for i in 0..<count {
            let cue = cues[i]
            if cue.closesQuotation, opening >= 0, i - opening <= SentenceAnalysis.quotedSentences {
                for k in opening + 1..<max(opening + 1, i) { isInsideQuotation[k] = true }
            }
            if cue.opensQuotation { opening = i } else if cue.quoteMarks > 0 { opening = -1 }
        }
    }

    // Within `analyze` it would slow that one's loops down.
    @inline(never)
    private mutating func findCueWords(_ cueWords: CueWords, _ text: Span<UInt8>) {
        isBoilerplate.fill(with: false, count: count)
        isCaption.fill(with: false, count: count)
        authors.clear()
        var wordings = self.wordings.take()
        wordings.removeAll(keepingCapacity: true)
        var ended = 0
        var length = 0
        let all = self.tokens
        let tokens = all.span
        let countries = cueWords.hasPointers ? titlesThatAreNames(cueWords) : []
        for sentence in 0..<count {
            var said = CueWords.Count()
            var isJunk = cues[sentence].hasMailAddress || cues[sentence].startsWithNoticeMark
            var suspicion = CueWords.Suspicion()
            var shows = false
            let range = tokenStarts[sentence]..<tokenStarts[sentence + 1]
            let own = tokens.extracting(range)
            var next = 0
            while next < own.count {
                let kinds = cueWords.count(own, from: &next, &said)
                let k = range.lowerBound + next - 1
                if kinds.contains(.phrase) || k == range.lowerBound && kinds.contains(.opening), !isJunk {
                    isJunk = cueWords.isNotice(text, tokens, at: k, of: range, suspicion: &suspicion)
                }
                if kinds.contains(.placement) {
                    shows =
                        shows || SentenceAnalysis.isBracketed(text, tokens[k])
                        || kinds.contains(.pictured) && SentenceAnalysis.followsComma(text, tokens[k])
                        || SentenceAnalysis.precedesComma(text, tokens[k])
                            && SentenceAnalysis.isPlaced(text, all, at: k, from: range.lowerBound)
                }
            }
            if suspicion.namesPage, range.count <= CueWords.pageNoticeTokens, said.kinds.contains(.reader),
                !said.kinds.contains(.attribution), cues[sentence].quoteMarks == 0
            {
                isJunk = true
            }
            if suspicion.namesAuthor { authors.append(sentence) }
            var wording = Wording(said: said, pointsBack: suspicion.pointsBack)
            if !range.isEmpty {
                wording.opening = cueWords.kinds(of: tokens[range.lowerBound].term)
                wording.pointsBack =
                    wording.pointsBack || pointsBack(wording.opening, cueWords, in: range)
                    || isEnglish && SentenceAnalysis.mayBeHalf(text[sentences[sentence].range.lowerBound])
                        && isHalfOfOther(text, sentence)
                    || said.kinds.contains(.connective) && cues[sentence].commas > 1
                        && isJoined(text, cueWords, in: range)
                    || cueWords.hasPointers && pointsBackLater(cueWords, in: range, except: countries)
                    || cues[sentence].startsWithQuote && quotesNobody(text, cueWords, sentence, in: range)
                    || isAside(text, sentences[sentence].range)
                    || isForeign && pointsBackByCharacter(text, sentences[sentence].range)
                    || isEnglish && isToldByOther(text, cueWords, said.kinds, commas: cues[sentence].commas, in: range)
                wording.onlyAttributes =
                    range.count <= SentenceAnalysis.attributionTokens && said.kinds.contains(.attribution)
                    && cues[sentence].quoteMarks == 0
                    && (cues[sentence].commas == 0
                        ? onlyAttributes(cueWords, in: range)
                        : cues[sentence].commas == 2 && onlyNames(text, cueWords, in: range))
            }
            wordings.append(wording)
            length += sentences[sentence].range.count
            if cues[sentence].endsWithTerminal { ended += sentences[sentence].range.count }
            if isJunk || range.isEmpty { isBoilerplate[sentence] = true }
            let last = range.isEmpty ? [] : tokens[range.upperBound - 1].traits
            if shows || cues[sentence].isCaption
                || !last.isDisjoint(with: [.number, .capitalized])
                    && endsAsCaption(cueWords, suspicion.mayShow, in: range)
            {
                isCaption[sentence] = true
            }
        }
        self.wordings = wordings
        mostEndWithTerminal = ended * 2 >= length
    }
}
