import Glibc
import LedeArticle
import LedeText

/// The sentences of one article, measured: its buffers are used again for the next article.
struct SentenceAnalysis: Sendable {
    /// Fewest tokens of a sentence that others are compared with.
    static let soundTokens = 5
    /// Fewest tokens of a paragraph at an end of an article that needs no word in common with it.
    static let strayTokens = 10
    /// The same where the rest of the article is one paragraph, so that what stands apart from it is suspicious.
    static let strayTokensOfOneParagraph = 24
    /// Most of such paragraphs that are looked for at either end.
    static let strays = 16
    /// Fewest sentences of an article that says enough for that to tell anything, and of one with a paragraph that a notice
    /// parts from the rest.
    static let straySentences = 8
    static let straySentencesParted = 5
    /// Most tokens of a paragraph that a notice parts from the rest, and most sentences of one.
    static let partedTokens = 20
    static let partedSentences = 2
    /// Most sentences after a sentence that it is compared with, so that the cost stays linear in long documents.
    static let comparedSentences = 200

    /// The candidates in document order; headings are not among them.
    private(set) var sentences: [Sentence] = []
    /// The first sentences whose dateline was taken off (see ``Dateline``).
    private var datelines: [Int] = []
    /// The captions that were run together with what follows them (see ``CaptionBoundary``).
    private var captioned: [Int] = []
    /// What somebody has posted, with the name and the date behind it.
    private var posts: [Int] = []
    /// The paragraphs right before which something of the page was taken away.
    private var behindNotices: [Int] = []
    /// The paragraph behind each notice of the page.
    private var notices: [Int] = []
    /// The paragraphs right behind a heading that asks.
    private var behindQuestions: [Int] = []
    /// Whether a sentence asks.
    private var holdsQuestion = false
    /// Whether a sentence has come that does not end with a letter or a digit, as the lines of a head do.
    private var holdsWhole = false
    /// Whether what a page has beside its article stands around it: a notice, a byline, a caption.
    private var isOnPage = false
    /// Whether terms are syllables, of which all texts share many.
    private var hasSyllables = false
    /// How common words are in the language, where that is known.
    private(set) var background: BackgroundFrequencies?
    /// Whether it is English, where an ellipsis at the end is a sentence cut off, and not a list that goes on.
    private(set) var isEnglish = false
    /// Whether a number with a full stop before a sentence counts items, and is no ordinal.
    private var numbersItems = false
    private(set) var isJapanese = false
    /// The sentences that may announce what follows, and those that end with a number before the full stop.
    private var announcing: [Int] = []
    private var figured: [Int] = []
    /// The tokens of all sentences.
    private(set) var tokens: [Token] = []
    /// Where each sentence's tokens begin, with the end of the last.
    private(set) var tokenStarts: [Int] = [0]
    /// The marks of each sentence.
    private(set) var cues: [SentenceCues] = []
    /// Whether each sentence stands inside a quotation that begins and ends in other sentences.
    private(set) var isInsideQuotation: [Bool] = []
    /// The cue words of each sentence.
    private(set) var wordings: [Wording] = []
    /// Whether each sentence holds a boilerplate phrase or nothing of weight, or is no sentence by its form.
    private(set) var isBoilerplate: [Bool] = []
    /// The sentences that name a profession of writers.
    private var authors: [Int] = []
    /// Whether each sentence stands apart from the article (see ``Rejection/stray``).
    private(set) var isStray: [Bool] = []
    /// Whether each sentence is of a short paragraph that shares hardly a term with the article (see
    /// ``Rejection/unrelated``).
    private(set) var isUnrelated: [Bool] = []
    /// Whether each sentence says where somebody stands in a picture.
    private(set) var isCaption: [Bool] = []
    /// What each sentence is by its form (see ``MatchRecord`` and ``VerblessLine``).
    private(set) var forms: [Form] = []
    /// Whether each sentence answers the question before it and says little without it.
    private(set) var isAnswer: [Bool] = []
    /// Whether the one who asks in an interview says a sentence.
    private(set) var isAsked: [Bool] = []
    /// Whether each sentence is sound (see ``SentenceFeature``).
    private(set) var isSound: [Bool] = []
    /// Whether most of the text stands in sentences that end as sentences end: what does not is then a fragment.
    ///
    /// By length: a short article has fewer sentences than its page may have labels and dates.
    private var mostEndWithTerminal = false
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

    /// What a line is by its form alone.
    enum Form: UInt8 { case sentence, record, verbless }

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
            return cues[sentence].commas > 0 && citesAuthors(sentence, text)
        }
        let tokens = tokens.span.extracting(tokenStarts[sentence]..<tokenStarts[sentence + 1])
        var left = tokens.count * SentenceAnalysis.listLowercase / 100
        for k in 0..<tokens.count where tokens[k].traits.isDisjoint(with: [.capitalized, .number]) {
            left -= 1
            if left < 0 { return false }
        }
        return true
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

    /// Finds the sentences of an article.
    mutating func findSentences(of article: Article, splitter: SentenceSplitter) {
        let captions = CaptionBoundary(language: article.language)
        sentences.removeAll(keepingCapacity: true)
        datelines.removeAll(keepingCapacity: true)
        captioned.removeAll(keepingCapacity: true)
        posts.removeAll(keepingCapacity: true)
        announcing.removeAll(keepingCapacity: true)
        figured.removeAll(keepingCapacity: true)
        behindNotices.removeAll(keepingCapacity: true)
        notices.removeAll(keepingCapacity: true)
        behindQuestions.removeAll(keepingCapacity: true)
        isOnPage = false
        holdsWhole = false
        hasSyllables = article.language.code == "vi"
        isEnglish = article.language.code == "en"
        numbersItems = isEnglish || ["vi", "fr", "es", "it", "pt"].contains(article.language.code)
        isJapanese = article.language.code == "ja"
        background = BackgroundFrequencies(for: article.language)
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
        for paragraph in article.paragraphs {
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
                splitter.split(article.text.span, in: range, into: &ranges)
                for (i, sentence) in ranges.enumerated() {
                    let mayBeDateline = sentences.isEmpty && i + 1 < ranges.count
                    if mayBeDateline, Dateline.isWhole(article.text.span, sentence) { continue }
                    append(sentence, of: article, paragraph: number, follows: i > 0, captions)
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
    private mutating func append(
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
            article.text.span, in: range, isFirst: !holdsWhole, isNearStart: sentences.count <= Dateline.teaserSentences
        )
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
    private mutating func append(_ range: Range<Int>, paragraph: Int) -> Bool {
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
        titleTokens.removeAll(keepingCapacity: true)
        vectors.removeAll()
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
        findCueWords(cueWords, text)
        for sentence in posts { isBoilerplate[sentence] = true }
        findForms(text)
        findLabelledCaptions(text)
        findHeadings(text)
        findBiographies(text)
        findStrays()
        findForeign()
        findUnrelated()
        findApart()
        findBesideNotices(analyzer.vocabulary)
        findAnswers(text, cueWords)
        findSound()
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
        isInsideQuotation.removeAll(keepingCapacity: true)
        var opening = -1
        for i in 0..<count {
            isInsideQuotation.append(false)
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
        authors.removeAll(keepingCapacity: true)
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

    private mutating func findForms(_ text: Span<UInt8>) {
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
        // Where most are so, they are the text.
        let isText = verbless * 2 > count
        guard verbless + records > 0 else { return }
        for i in 0..<count where forms[i] != .sentence {
            if isText, forms[i] == .verbless { forms[i] = .sentence } else { isBoilerplate[i] = true }
        }
    }

    /// Whether a sentence is all of its paragraph, and not of the article.
    private func isAlone(_ i: Int) -> Bool {
        count > 1 && (i == 0 || sentences[i - 1].paragraph < sentences[i].paragraph)
            && (i + 1 == count || sentences[i].paragraph < sentences[i + 1].paragraph)
    }

    /// Takes the full stop from what is a heading, and no answer to a question: it does not end as sentences do.
    private mutating func findHeadings(_ text: Span<UInt8>) {
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
    private mutating func findLabelledCaptions(_ text: Span<UInt8>) {
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
    private func endsAsCaption(_ cueWords: CueWords, _ mayShow: Bool, in range: Range<Int>) -> Bool {
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
    private static func isBracketed(_ text: Span<UInt8>, _ token: Token) -> Bool {
        let opens = token.start > 0 && text[Int(token.start) - 1] == UInt8(ascii: "(")
        let closes = Int(token.end) < text.count && text[Int(token.end)] == UInt8(ascii: ")")
        return token.traits.contains(.capitalized) ? opens && closes : opens || closes
    }

    /// Whether a name and a comma stand before a token, with a word between that is no stop word: `Merrin, left`,
    /// `Merrin, second left`, but not `Merrin, who left`.
    @inline(never)
    private static func isPlaced(_ text: Span<UInt8>, _ tokens: [Token], at k: Int, from start: Int) -> Bool {
        var first = k
        if k > start, !followsComma(text, tokens[k]), !tokens[k - 1].traits.contains(.stopWord) { first = k - 1 }
        return first > start && tokens[first - 1].traits.contains(.capitalized) && followsComma(text, tokens[first])
    }

    /// Whether a comma and a space stand before a token.
    private static func followsComma(_ text: Span<UInt8>, _ token: Token) -> Bool {
        let start = Int(token.start)
        return start > 1 && text[start - 1] == 0x20 && text[start - 2] == UInt8(ascii: ",")
    }

    /// Whether a comma stands right after a token.
    static func precedesComma(_ text: Span<UInt8>, _ token: Token) -> Bool {
        Int(token.end) < text.count && text[Int(token.end)] == UInt8(ascii: ",")
    }

    /// Finds the short paragraphs of one sentence at both ends of the article that share no term with the rest or the
    /// title, and around an article that is one paragraph or beside a notice those that hardly share any: what sites put
    /// around articles and no list of phrases knows.
    ///
    /// Linear: at most ``strays`` times ``strayTokensOfOneParagraph`` for each term of the article at either end.
    private mutating func findStrays() {
        isStray.fill(with: false, count: count)
        // The first paragraph has nothing before it to be parted from.
        let fewest =
            behindNotices.contains { $0 > 0 }
            ? SentenceAnalysis.straySentencesParted : SentenceAnalysis.straySentences
        guard count >= fewest, sentences[0].paragraph != sentences[count - 1].paragraph else { return }
        let most = min(SentenceAnalysis.strays, count / 2)
        let body = onlyParagraph()
        var start = 0
        while start < most, let end = stray(paragraph(of: start), body: body)?.upperBound { start = end }
        var end = count
        while count - end < most, let start = stray(paragraph(of: end - 1), body: body)?.lowerBound { end = start }
    }

    /// Fewest tokens of a sentence that its language can be told of, how many of its tokens stand for one stop word at
    /// most, and the share of an article's tokens that are stop words where such a sentence has some.
    private static let foreignTokens = 4
    private static let tokensPerStopWord = 6
    private static let stopWordShare = 0.15

    /// Takes for strays the paragraphs of one sentence with hardly a stop word that hardly share a term with the sentences
    /// of the article's language or the title: notices in another language than the article.
    private mutating func findForeign() {
        guard count >= SentenceAnalysis.straySentences, sentences[0].paragraph != sentences[count - 1].paragraph else {
            return
        }
        var stopWords = tokens.count
        for content in vectors.contentCounts { stopWords -= content }
        guard Double(stopWords) > SentenceAnalysis.stopWordShare * Double(tokens.count) else { return }
        let candidates = (0..<count).filter { i in
            guard tokenCount(i) >= SentenceAnalysis.foreignTokens,
                i == 0 || sentences[i - 1].paragraph < sentences[i].paragraph,
                i + 1 == count || sentences[i + 1].paragraph > sentences[i].paragraph
            else { return false }
            return (tokenCount(i) - vectors.contentCounts[i]) * SentenceAnalysis.tokensPerStopWord <= tokenCount(i)
        }
        guard !candidates.isEmpty else { return }
        // Several such notices share terms with each other.
        var isOwn = [Bool](repeating: false, count: vectors.termCount)
        for term in isTitleTerm.indices where isTitleTerm[term] { isOwn[term] = true }
        var next = 0
        for i in 0..<count {
            if next < candidates.count, candidates[next] == i {
                next += 1
                continue
            }
            for entry in vectors.starts[i]..<vectors.starts[i + 1] { isOwn[Int(vectors.terms[entry])] = true }
        }
        for i in candidates {
            let own = vectors.starts[i]..<vectors.starts[i + 1]
            let shared = own.count { isOwn[Int(vectors.terms[$0])] }
            if shared * SentenceAnalysis.tokensPerStopWord <= own.count { isStray[i] = true }
        }
    }

    /// Fewest sentences of an article that says enough for a paragraph inside it to be unrelated: in a brief many a sentence
    /// has words of its own.
    private static let sentencesOfRelated = 16
    /// Most tokens of a paragraph that may be unrelated to its article, and the same where they are pairs of characters.
    private static let unrelatedTokens = 24
    private static let unrelatedPairs = 40
    /// Most sentences of such a paragraph.
    private static let unrelatedSentences = 2

    /// Finds the short paragraphs anywhere that share hardly a term with the rest or the title.
    ///
    /// They are what sites put between paragraphs, too. One that speaks to the reader may share a few more terms.
    /// Two such paragraphs share terms with each other, so only the others count. Linear in the terms of the article.
    private mutating func findUnrelated() {
        isUnrelated.fill(with: false, count: count)
        guard count >= SentenceAnalysis.sentencesOfRelated,
            sentences[0].paragraph != sentences[count - 1].paragraph
        else { return }
        var counts = [Int32](repeating: 0, count: vectors.termCount)
        for entry in 0..<vectors.starts[count] { counts[Int(vectors.terms[entry])] += 1 }
        var candidates: [Range<Int>] = []
        var candidateTokens = 0
        var i = 0
        while i < count {
            let paragraph = paragraph(of: i)
            i = paragraph.upperBound
            guard paragraph.count <= SentenceAnalysis.unrelatedSentences else { continue }
            let range = tokenStarts[paragraph.lowerBound]..<tokenStarts[paragraph.upperBound]
            guard range.count < SentenceAnalysis.unrelatedPairs else { continue }
            if range.count >= SentenceAnalysis.unrelatedTokens {
                guard range.contains(where: { tokens[$0].traits.contains(.overlapping) }) else { continue }
            }
            guard let shared = shared(paragraph, { counts[$0] > 1 }), shared.count * 3 <= shared.all else { continue }
            candidates.append(paragraph)
            candidateTokens += range.count
        }
        guard !candidates.isEmpty else { return }
        // Where most of an article is such paragraphs, it is theirs as well.
        let isTheirs = candidateTokens * 2 > tokens.count
        if !isTheirs {
            for paragraph in candidates {
                for entry in vectors.starts[paragraph.lowerBound]..<vectors.starts[paragraph.upperBound] {
                    counts[Int(vectors.terms[entry])] -= 1
                }
            }
        }
        for paragraph in candidates {
            guard let shared = shared(paragraph, { counts[$0] > (isTheirs ? 1 : 0) }) else { continue }
            let isFew = shared.count == 0 || shared.count < 2 && shared.count * 4 < shared.all
            let isReader = paragraph.contains { wordings[$0].said.kinds.contains(.reader) }
            guard isFew || isReader && shared.count < 3 && shared.count * 3 < shared.all else { continue }
            for i in paragraph { isUnrelated[i] = true }
        }
    }

    /// Sentences of a brief without notices, fewest of its greatest group, and the share of the tokens that these have, in
    /// percent, also where a notice stands around them.
    private static let sentencesOfBrief = 4...9
    private static let sentencesOfGroup = 2
    private static let shareOfGroup = 60
    private static let shareAmongNotices = 40

    /// Finds the short paragraphs that a brief begins and ends with and that no term joins to the others.
    ///
    /// Two sentences with a term in common belong together, and so do those that belong to either; the greatest group is the
    /// article. Notices have terms in common with each other. Linear in the terms of the brief, whose sentences are few.
    private mutating func findApart() {
        let most =
            notices.isEmpty ? SentenceAnalysis.sentencesOfBrief.upperBound : SentenceAnalysis.sentencesOfRelated - 1
        guard count >= SentenceAnalysis.sentencesOfBrief.lowerBound, count <= most,
            sentences[0].paragraph != sentences[count - 1].paragraph, isApart(0) || isApart(count - 1)
        else { return }
        var groups = Array(0..<count)
        func group(_ i: Int) -> Int {
            var i = i
            while groups[i] != i { i = groups[i] }
            return i
        }
        func join(_ one: Int, _ two: Int) {
            let (a, b) = (group(one), group(two))
            groups[max(a, b)] = min(a, b)
        }
        var named = [Bool](repeating: false, count: count)
        if hasSyllables {
            var first: [Int64: Int] = [:]
            for i in 0..<count {
                for k in tokenStarts[i]..<max(tokenStarts[i], tokenStarts[i + 1] - 1) {
                    let pair = Int64(tokens[k].term) << 32 | Int64(tokens[k + 1].term)
                    if let other = first[pair] { join(other, i) } else { first[pair] = i }
                }
            }
        } else {
            var first = [Int](repeating: -1, count: vectors.termCount)
            for i in 0..<count {
                for entry in vectors.starts[i]..<vectors.starts[i + 1] {
                    let term = Int(vectors.terms[entry])
                    if isTitleTerm[term] { named[i] = true }
                    if first[term] < 0 {
                        first[term] = i
                    } else {
                        join(first[term], i)
                    }
                }
            }
        }
        var lengths = [Int](repeating: 0, count: count)
        var sizes = [Int](repeating: 0, count: count)
        for i in 0..<count {
            lengths[group(i)] += tokenCount(i)
            sizes[group(i)] += 1
        }
        let share = notices.isEmpty ? SentenceAnalysis.shareOfGroup : SentenceAnalysis.shareAmongNotices
        let article = lengths.indices.max { lengths[$0] < lengths[$1] } ?? 0
        guard sizes[article] >= SentenceAnalysis.sentencesOfGroup,
            lengths[article] * 100 >= tokens.count * share
        else { return }
        func mark(_ order: some Sequence<Int>) {
            for i in order {
                if group(i) == article || named[i] || !isApart(i) { return }
                isUnrelated[i] = true
            }
        }
        mark(0..<count)
        mark((0..<count).reversed())
    }

    /// Whether a sentence is a short paragraph.
    private func isApart(_ i: Int) -> Bool { isAlone(i) && tokenCount(i) < SentenceAnalysis.unrelatedTokens }

    /// The share of its weight that a short paragraph before the article has in common with it, at most: of one that notices
    /// part from it, and of another one among notices.
    private static let partedShare = 0.5
    private static let besideShare = 0.35
    /// Fewest notices on a page that tell anything, and that part a paragraph that none stands before.
    private static let tellingNotices = 2

    /// Finds the short paragraphs before the article, with notices among them, that have hardly more in common with it than
    /// all news have.
    ///
    /// Their words weigh the more the fewer articles have them: that both speak of a `street` and of `support` tells little.
    /// One that notices part from the article is a stray; another one, with which it may begin, is unrelated. Linear in the
    /// terms of the article. What says half of the title is the lead, however little else it shares.
    private mutating func findBesideNotices(_ vocabulary: Vocabulary) {
        guard let background, notices.count >= SentenceAnalysis.tellingNotices,
            count >= SentenceAnalysis.straySentencesParted
        else { return }
        var candidates: [Range<Int>] = []
        var start = 0  // of the article
        while start < min(SentenceAnalysis.strays, count / 2) {
            let paragraph = paragraph(of: start)
            let tokens = tokenStarts[paragraph.upperBound] - tokenStarts[paragraph.lowerBound]
            guard paragraph.count <= SentenceAnalysis.partedSentences, tokens < SentenceAnalysis.partedTokens else {
                break
            }
            candidates.append(paragraph)
            start = paragraph.upperBound
        }
        let around = notices.filter { $0 <= sentences[start].paragraph }
        guard !around.isEmpty, !candidates.isEmpty else { return }
        var isOwn = isTitleTerm
        for entry in vectors.starts[start]..<vectors.starts[count] { isOwn[Int(vectors.terms[entry])] = true }
        // Those that the article does not say count, too.
        let titleTerms = Set(titleTokens.filter { !$0.traits.contains(.stopWord) }.map(\.term)).count
        for paragraph in candidates where !(paragraph.contains { saysTitle($0, of: titleTerms) }) {
            var (shared, all) = (0.0, 0.0)
            for entry in vectors.starts[paragraph.lowerBound]..<vectors.starts[paragraph.upperBound] {
                let term = Int(vectors.terms[entry])
                let weight = vocabulary.withBytes(of: vectors.vocabularyIDs[term]) { background.weight(of: $0) }
                all += weight
                if isOwn[term] { shared += weight }
            }
            let behind = around.count { $0 > sentences[paragraph.lowerBound].paragraph }
            let isParted = behind > 0 && behind < around.count || behind >= SentenceAnalysis.tellingNotices
            for i in paragraph {
                if isParted, shared <= SentenceAnalysis.partedShare * all { isStray[i] = true }
                if shared <= SentenceAnalysis.besideShare * all { isUnrelated[i] = true }
            }
        }
    }

    /// Whether a whole sentence has half of the title's terms, two at least.
    ///
    /// Not all of them: that is the title once more. Nor with quotation marks, in which a correction names the article.
    private func saysTitle(_ sentence: Int, of titleTerms: Int) -> Bool {
        guard !isFragment(sentence), cues[sentence].quoteMarks == 0 else { return false }
        var said = 0
        for entry in vectors.starts[sentence]..<vectors.starts[sentence + 1]
        where isTitleTerm[Int(vectors.terms[entry])] {
            said += 1
        }
        return said >= 2 && said * 2 >= titleTerms && said < titleTerms
    }

    /// How many terms of a paragraph stand elsewhere or in the title, of how many; `nil` for one without terms.
    private func shared(_ paragraph: Range<Int>, _ isElsewhere: (Int) -> Bool) -> (count: Int, all: Int)? {
        let own = vectors.starts[paragraph.lowerBound]..<vectors.starts[paragraph.upperBound]
        guard !own.isEmpty else { return nil }
        let count = own.count {
            let term = Int(vectors.terms[$0])
            return isTitleTerm[term] || isElsewhere(term)
        }
        return (count, own.count)
    }

    /// The sentences of a sentence's paragraph.
    private func paragraph(of sentence: Int) -> Range<Int> {
        let number = sentences[sentence].paragraph
        var start = sentence
        while start > 0, sentences[start - 1].paragraph == number { start -= 1 }
        var end = sentence + 1
        while end < count, sentences[end].paragraph == number { end += 1 }
        return start..<end
    }

    /// The sentences of the paragraph in the middle if they are two thirds of all.
    private func onlyParagraph() -> Range<Int>? {
        let middle = paragraph(of: count / 2)
        return middle.count * 3 >= count * 2 ? middle : nil
    }

    /// Marks a paragraph that is a stray: the paragraph itself, if the next one towards the middle may be one too.
    private mutating func stray(_ paragraph: Range<Int>, body: Range<Int>?) -> Range<Int>? {
        let tokens = tokenStarts[paragraph.upperBound] - tokenStarts[paragraph.lowerBound]
        let isStray: Bool
        if let body {
            guard paragraph != body, tokens < SentenceAnalysis.strayTokensOfOneParagraph else { return nil }
            isStray = hardlySharesTerms(paragraph, with: body)
        } else {
            if isParted(paragraph), paragraph.count <= SentenceAnalysis.partedSentences,
                tokens < SentenceAnalysis.partedTokens
            {
                let isFirst = paragraph.lowerBound < count / 2
                isStray = hardlySharesTerms(
                    paragraph, with: isFirst ? paragraph.upperBound..<count : 0..<paragraph.lowerBound)
            } else {
                guard paragraph.count == 1, tokens < SentenceAnalysis.strayTokens else { return nil }
                isStray = !sharesTerms(paragraph.lowerBound)
            }
        }
        for i in paragraph { self.isStray[i] = isStray }
        return isStray || paragraph.allSatisfy { isBoilerplate[$0] || isFragment($0) } ? paragraph : nil
    }

    /// Whether a notice stands between a paragraph at either end and the rest; the end of a brief may well be its own.
    private func isParted(_ paragraph: Range<Int>) -> Bool {
        let isFirst = paragraph.lowerBound < count / 2
        guard isFirst || count >= SentenceAnalysis.straySentences else { return false }
        return behindNotices.contains(sentences[paragraph.lowerBound].paragraph + (isFirst ? 1 : 0))
    }

    /// Whether a term of a sentence stands in another one or in the title.
    private func sharesTerms(_ i: Int) -> Bool {
        let own = vectors.starts[i]..<vectors.starts[i + 1]
        for entry in own where isTitleTerm[Int(vectors.terms[entry])] { return true }
        for entry in 0..<vectors.starts[count] where !own.contains(entry) {
            for mine in own where vectors.terms[entry] == vectors.terms[mine] { return true }
        }
        return false
    }

    /// Whether none of some sentences' terms stands in the title, and one or fewer than a quarter in others.
    private func hardlySharesTerms(_ some: Range<Int>, with others: Range<Int>) -> Bool {
        if hasSyllables { return hardlySharesPairs(some, with: others) }
        let own = vectors.starts[some.lowerBound]..<vectors.starts[some.upperBound]
        for entry in own where isTitleTerm[Int(vectors.terms[entry])] { return false }
        let entries = vectors.starts[others.lowerBound]..<vectors.starts[others.upperBound]
        let shared = own.count { mine in entries.contains { vectors.terms[$0] == vectors.terms[mine] } }
        return shared < 2 || shared * 4 < own.count
    }

    /// The same of pairs of syllables, which are words.
    private func hardlySharesPairs(_ some: Range<Int>, with others: Range<Int>) -> Bool {
        let own = tokenStarts[some.lowerBound]..<tokenStarts[some.upperBound]
        guard own.count > 1 else { return true }
        let all = tokens.span
        var shared = 0
        for k in own.lowerBound..<own.upperBound - 1 {
            let (one, two) = (all[k].term, all[k + 1].term)
            var isShared = false
            var i = tokenStarts[others.lowerBound]
            while i + 1 < tokenStarts[others.upperBound], !isShared {
                isShared = all[i].term == one && all[i + 1].term == two
                i += 1
            }
            if isShared { shared += 1 }
        }
        return shared < 2 || shared * 4 < own.count - 1
    }

    /// Paragraphs from the end that may tell who wrote the article, and most sentences of one.
    private static let biographies = 3
    private static let biographySentences = 4

    /// Takes for notices the paragraphs that tell who wrote the article.
    ///
    /// They begin with a name that does not stand in the article, and name a profession of writers: `Ada Moss is a
    /// reporter in Tallow. She covers the harbour.` Elsewhere than at the end of a long article they are short, and the
    /// name is followed by a small word or a dash.
    private mutating func findBiographies(_ text: Span<UInt8>) {
        guard !authors.isEmpty, count > SentenceAnalysis.biographySentences else { return }
        let isLong = count > SentenceAnalysis.straySentences
        let last = sentences[count - 1].paragraph
        var sought = 0  // names that the article was looked over for
        for i in authors {
            // Only the first sentence of a paragraph, so that few paragraphs are walked through.
            guard i == 0 || sentences[i - 1].paragraph < sentences[i].paragraph else { continue }
            let isAtEnd = isLong && last - sentences[i].paragraph < SentenceAnalysis.biographies && i > 0
            let paragraph = paragraph(of: i)
            let start = tokenStarts[i]
            let most = isAtEnd ? SentenceAnalysis.biographySentences : SentenceAnalysis.biographySentences / 2
            guard paragraph.count <= most, tokenStarts[i + 1] - start > (isAtEnd ? 4 : 3) else { continue }
            var name = 0  // tokens with a capital at the beginning
            while name < 4, start + name < tokenStarts[i + 1], tokens[start + name].traits.contains(.capitalized) {
                name += 1
            }
            guard (2...3).contains(name), !tokens[start].traits.contains(.stopWord) else { continue }
            let next = tokens[start + name]
            let gap = Int(tokens[start + name - 1].end)..<Int(next.start)
            let isNear = gap.count == 1 && text[gap.lowerBound] == 0x20
            guard isAtEnd ? isNear : isNear && next.traits.contains(.stopWord) || isDash(text, gap) else { continue }
            sought += isAtEnd ? 0 : 1
            guard sought <= SentenceAnalysis.strays else { continue }
            let family = tokens[start + name - 1].term
            let after = isAtEnd ? tokens.count..<tokens.count : tokenStarts[paragraph.upperBound]..<tokens.count
            guard !(0..<start).contains(where: { tokens[$0].term == family }),
                !after.contains(where: { tokens[$0].term == family })
            else { continue }
            for k in paragraph { isBoilerplate[k] = true }
        }
    }

    /// Whether a range is a dash between two spaces.
    private func isDash(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        range.count == 5 && text[range.lowerBound] == 0x20 && text[range.lowerBound + 1] == 0xE2
            && text[range.lowerBound + 2] == 0x80 && text[range.upperBound - 1] == 0x20
    }

    /// Fewest sound sentences that an article has besides those that are unrelated to it.
    private static let fewestSound = 4

    private mutating func findSound() {
        findSoundSentences()
        let isBrief = count < SentenceAnalysis.sentencesOfRelated
        let fewest = isBrief ? SentenceAnalysis.sentencesOfGroup : SentenceAnalysis.fewestSound
        guard isUnrelated.contains(true), isSound.count(where: { $0 }) < fewest else { return }
        isUnrelated.fill(with: false, count: count)
        findSoundSentences()
    }

    private mutating func findSoundSentences() {
        isSound.removeAll(keepingCapacity: true)
        for i in 0..<count {
            let isWhole = !isBoilerplate[i] && !isStray[i] && !isUnrelated[i] && !isFragment(i)
            isSound.append(isWhole && tokenCount(i) >= SentenceAnalysis.soundTokens)
        }
    }

    /// Most tokens of a sentence that is taken for the answer to the question before it, of one that begins with a rough
    /// number, and of one that begins as answers do.
    private static let answerTokens = 5
    private static let estimateTokens = 12
    private static let longAnswerTokens = 24

    /// Most tokens of an answer in an interview, and fewest paragraphs of one that end with a question, of all it has.
    private static let interviewAnswerTokens = 8
    private static let interviewQuestions = 3
    private static let interviewShare = 4
    /// Most sentences of a paragraph that asks.
    private static let askingSentences = 4

    /// Finds what is said in answer to a question, and what the one who asks says before it.
    ///
    /// A question may be a heading. In an interview a paragraph that ends with a question is the other one's.
    private mutating func findAnswers(_ text: Span<UInt8>, _ cueWords: CueWords) {
        isAnswer.fill(with: false, count: count)
        isAsked.fill(with: false, count: count)
        guard holdsQuestion || !behindQuestions.isEmpty else { return }
        var asking: [Range<Int>] = []
        var paragraphs = 0
        var questions = behindQuestions.count
        var start = 0
        while start < count {
            let paragraph = paragraph(of: start)
            paragraphs += 1
            if cues[paragraph.upperBound - 1].isQuestion, paragraph.count <= SentenceAnalysis.askingSentences {
                asking.append(paragraph)
                questions += 1
            } else if cues[start].isQuestion {
                questions += 1
            }
            start = paragraph.upperBound
        }
        let isInterview =
            questions >= SentenceAnalysis.interviewQuestions
            && questions * SentenceAnalysis.interviewShare >= paragraphs
        if isInterview {
            for paragraph in asking {
                for i in paragraph where cues[i].quoteMarks == 0 { isAsked[i] = true }
            }
        }
        let most = isInterview ? SentenceAnalysis.interviewAnswerTokens : SentenceAnalysis.answerTokens
        var heading = 0
        for i in 0..<count where !cues[i].isQuestion {
            let paragraph = sentences[i].paragraph
            while heading < behindQuestions.count, behindQuestions[heading] < paragraph { heading += 1 }
            let before = i > 0 ? sentences[i - 1].paragraph : -1
            let isBehind =
                i > 0 && cues[i - 1].isQuestion && paragraph - before < 2
                || heading < behindQuestions.count && behindQuestions[heading] == paragraph && before != paragraph
            if isBehind { isAnswer[i] = answers(i, atMost: most, in: text, cueWords) }
        }
    }

    /// Whether a sentence answers the question before it and says little without it.
    ///
    /// It has a label (`A: When I was nine.`), few words, begins as answers do (`Because the quay was closed.`), or tells in
    /// few words that nobody knows (`The mayor would not say.`). What a speaker answers under a name may well stand alone.
    private func answers(_ i: Int, atMost few: Int, in text: Span<UInt8>, _ cueWords: CueWords) -> Bool {
        let tokens = tokenCount(i)
        if tokens <= few { return true }
        if SentenceAnalysis.hasAnswerLabel(text, sentences[i].range) { return true }
        let range = tokenStarts[i]..<tokenStarts[i + 1]
        // A pair of characters is less than a word.
        let most = range.contains { self.tokens[$0].traits.contains(.overlapping) } ? 2 : 1
        if tokens <= most * SentenceAnalysis.estimateTokens, cueWords.leavesOpen(self.tokens.span, in: range) {
            return true
        }
        let opening = wordings[i].opening
        return opening.contains(.answer) && tokens <= SentenceAnalysis.longAnswerTokens
            || opening.contains(.estimate) && tokens <= SentenceAnalysis.estimateTokens
    }

    /// Whether a sentence begins with a capital, a colon or full stop and a space: `A: `, `A. `.
    private static func hasAnswerLabel(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count > 3 else { return false }
        let letter = text[range.lowerBound]
        let mark = text[range.lowerBound + 1]
        return letter.isASCIIUppercase && text[range.lowerBound + 2] == 0x20
            && (mark == UInt8(ascii: ":") || mark == UInt8(ascii: "."))
    }

    /// Tokens at the beginning of a sentence among which a connective between commas joins it to the one before.
    private static let joiningTokens = 7

    /// Whether a connective stands between commas near the beginning: `What might be, however, is not`.
    @inline(never)
    private func isJoined(_ text: Span<UInt8>, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        for k in range.prefix(SentenceAnalysis.joiningTokens)
        where cueWords.kinds(of: tokens[k].term).contains(.connective)
            && SentenceAnalysis.followsComma(text, tokens[k]) && SentenceAnalysis.precedesComma(text, tokens[k])
        { return true }
        return false
    }

    /// Most tokens of a sentence that says who said something, and not what; of those, most before the verb, behind the
    /// first word of the setting, and there if that is no stop word: `in a written reply`, `in Tallow`.
    private static let attributionTokens = 9
    private static let speakerTokens = 5
    private static let settingTokens = 5
    private static let placeTokens = 2

    /// Whether a sentence is a name and a verb of saying, and at most to whom, where or when: `Merrin told MNW in Tallow`.
    ///
    /// It is what is left where a page has lost the marks of a quotation.
    @inline(never)
    private func onlyAttributes(_ cueWords: CueWords, in range: Range<Int>) -> Bool {
        var k = range.lowerBound
        while !cueWords.kinds(of: tokens[k].term).contains(.attribution) { k += 1 }
        guard k > range.lowerBound, k - range.lowerBound <= SentenceAnalysis.speakerTokens else { return false }
        k += 1
        while k < range.upperBound, tokens[k].traits.contains(.capitalized) { k += 1 }
        guard k < range.upperBound else { return true }
        guard cueWords.kinds(of: tokens[k].term).contains(.setting), k + 1 < range.upperBound else { return false }
        let rest = k + 1..<range.upperBound
        for i in rest
        where tokens[i].traits.contains(.number) || cueWords.kinds(of: tokens[i].term).contains(.number) {
            return false
        }
        return rest.count
            <= (tokens[rest.lowerBound].traits.contains(.stopWord)
                ? SentenceAnalysis.settingTokens : SentenceAnalysis.placeTokens)
    }

    /// Whether a sentence is a name, what somebody is between two commas, and a verb of saying.
    ///
    /// `Ada Moss, prosecuting, told.`
    @inline(never)
    private func onlyNames(_ text: Span<UInt8>, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        let verb = range.upperBound - 1
        guard verb > range.lowerBound, cueWords.kinds(of: tokens[verb].term).contains(.attribution),
            SentenceAnalysis.followsComma(text, tokens[verb]), !tokens[range.lowerBound].traits.contains(.stopWord)
        else { return false }
        var k = range.lowerBound
        while k < verb, tokens[k].traits.contains(.capitalized) {
            if SentenceAnalysis.precedesComma(text, tokens[k]) { return true }
            k += 1
        }
        return false
    }

    /// Whether `Because` or `Which` may begin with a byte.
    @inline(__always)
    private static func mayBeHalf(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "B") || byte == UInt8(ascii: "W") }

    /// Whether a sentence is the half of one that stands before it.
    ///
    /// `Because the quay could not carry the cranes.` is a reason alone, `Which nobody had seen.` says something of what was
    /// told.
    @inline(never)
    private func isHalfOfOther(_ text: Span<UInt8>, _ sentence: Int) -> Bool {
        let range = sentences[sentence].range
        func begins(with word: StaticString) -> Bool {
            word.withUTF8Buffer { word in
                range.count > word.count + 4 && word.indices.allSatisfy { text[range.lowerBound + $0] == word[$0] }
            }
        }
        if begins(with: "Which ") { return !cues[sentence].isQuestion && cues[sentence].endsWithTerminal }
        guard begins(with: "Because") else { return false }
        let end = range.lowerBound + 7
        if text[end] == UInt8(ascii: ",") { return true }
        let isOf = text[end + 1] == UInt8(ascii: "o") && text[end + 2] == UInt8(ascii: "f") && text[end + 3] == 0x20
        return cues[sentence].commas == 0 && !isOf
    }

    /// Whether a sentence stands in brackets, so that it adds to the one before.
    @inline(__always)
    private func isAside(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard text[range.lowerBound] == UInt8(ascii: "(") else { return false }
        var close = range.lowerBound
        while close < range.upperBound, text[close] != UInt8(ascii: ")") { close += 1 }
        return close < range.upperBound
            && (close + 1..<range.upperBound).allSatisfy {
                text[$0] < UInt8(ascii: "0") || text[$0] == UInt8(ascii: "?")
            }
    }

    /// Whether the time or the people that a sentence begins with are told by what stands before it.
    @inline(__always)
    private func isToldByOther(
        _ text: Span<UInt8>, _ cueWords: CueWords, _ kinds: CueWords.Kinds, commas: Int, in range: Range<Int>
    ) -> Bool {
        if kinds.contains(.relative) || commas > 0 && kinds.contains([.time, .setting]),
            beginsWithRelativeTime(text, cueWords, in: range)
        {
            return true
        }
        return commas > 0 && kinds.contains([.pronoun, .subordinator]) && beginsWithNobody(text, cueWords, in: range)
    }

    /// Tokens at the beginning of a sentence among which a time is told by another one: `Not much more than two years later`.
    private static let relativeTokens = 8

    /// Whether a sentence begins with a time that is told by another one: `Five days later,`, `The day before,`.
    ///
    /// `Two days before the vote,` is not: what it is told by stands behind it.
    @inline(never)
    private func beginsWithRelativeTime(_ text: Span<UInt8>, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        let span: CueWords.Kinds = [.time, .calendar]
        let before: CueWords.Kinds = [.number, .estimate]
        var followsSpan = false
        for k in range.prefix(SentenceAnalysis.relativeTokens) {
            let kinds = cueWords.kinds(of: tokens[k].term)
            if followsSpan, kinds.contains(.relative) { return true }
            if followsSpan, kinds.contains(.setting) { return SentenceAnalysis.precedesComma(text, tokens[k]) }
            followsSpan = !kinds.isDisjoint(with: span)
            guard
                followsSpan || !kinds.isDisjoint(with: before)
                    || !tokens[k].traits.isDisjoint(with: [.number, .stopWord])
            else { return false }
        }
        return false
    }

    /// Most tokens of a clause or phrase before the sentence's own clause.
    private static let clauseTokens = 20

    /// Whether the clause or phrase that a sentence begins with names nobody but by a pronoun, and what follows begins so.
    ///
    /// `Although he had a key, he climbed in.`
    @inline(never)
    private func beginsWithNobody(_ text: Span<UInt8>, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        guard cueWords.kinds(of: tokens[range.lowerBound].term).contains(.subordinator) else { return false }
        var pointsBack = false
        for k in range.dropFirst().prefix(SentenceAnalysis.clauseTokens) {
            let isPronoun = cueWords.kinds(of: tokens[k].term).contains(.pronoun)
            if SentenceAnalysis.followsComma(text, tokens[k]) { return pointsBack && isPronoun }
            if tokens[k].traits.contains(.capitalized) { return false }
            // `If it rains`
            pointsBack = pointsBack || isPronoun && text[Int(tokens[k].start)] != UInt8(ascii: "i")
        }
        return false
    }

    /// Whether a sentence opens with a pronoun or a connective; `this week` and `that day` point to no sentence.
    private func pointsBack(_ opening: CueWords.Kinds, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        if !opening.isDisjoint(with: [.pronoun, .connective]) { return true }
        guard opening.contains(.demonstrative) else { return false }
        guard range.count > 1 else { return true }
        let next = tokens[range.lowerBound + 1]
        if opening.contains(.article), next.traits.contains(.capitalized) { return false }
        return !cueWords.kinds(of: next.term).contains(.time)
    }

    /// Whether a sentence is nothing but a quotation, or a pronoun says it: who that is stands before it.
    ///
    /// `“We lost the boat.”`, `“We lost the boat,” she said.`
    @inline(never)
    private func quotesNobody(
        _ text: Span<UInt8>, _ cueWords: CueWords, _ sentence: Int, in range: Range<Int>
    ) -> Bool {
        let cue = cues[sentence]
        guard !cue.hasHalfQuotation, !isJapanese else { return false }
        let last = Int(tokens[range.upperBound - 1].end)
        // The marks and the full stop stand behind the last word.
        if cue.quoteMarks == 2, cue.quotedBytes >= last - sentences[sentence].range.lowerBound - 1 { return true }
        return range.dropFirst().dropLast().contains { k in
            let kinds = (cueWords.kinds(of: tokens[k].term), cueWords.kinds(of: tokens[k + 1].term))
            let says =
                kinds.0.contains(.pronoun) && kinds.1.contains(.attribution)
                || kinds.0.contains(.attribution) && kinds.1.contains(.pronoun)
            return says && SentenceAnalysis.followsQuotation(text, tokens[k])
        }
    }

    /// Whether a quotation ends right before a token, with one space between.
    private static func followsQuotation(_ text: Span<UInt8>, _ token: Token) -> Bool {
        let mark = Int(token.start) - 2
        guard mark > 2, text[mark + 1] == 0x20 else { return false }
        switch text[mark] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
        // ” and ’, «
        case 0x9D, 0x99: return text[mark - 1] == 0x80 && text[mark - 2] == 0xE2
        case 0xBB: return text[mark - 1] == 0xC2
        default: return false
        }
    }

    /// The titles of address that are names in an article, since they have a capital behind a word in lower case and before
    /// another one: `Anh` is a country, too.
    @inline(never)
    private func titlesThatAreNames(_ cueWords: CueWords) -> [Int32] {
        var names: [Int32] = []
        for sentence in 0..<count {
            let range = tokenStarts[sentence]..<tokenStarts[sentence + 1]
            for k in range.dropFirst() where tokens[k].traits.contains(.capitalized) {
                guard cueWords.kinds(of: tokens[k].term).contains(.address), !names.contains(tokens[k].term),
                    !tokens[k - 1].traits.contains(.capitalized),
                    k + 1 == range.upperBound || !tokens[k + 1].traits.contains(.capitalized)
                else { continue }
                names.append(tokens[k].term)
            }
        }
        return names
    }

    /// Tokens at the beginning of a sentence among which a word points back.
    private static let pointingTokens = 4

    /// Whether what a sentence begins with points back by a word behind the first: `Bà đến`, `Người này`, `Der 54-Jährige`.
    ///
    /// A title of address does before a word in lower case that makes no other word of it.
    @inline(never)
    private func pointsBackLater(_ cueWords: CueWords, in range: Range<Int>, except names: [Int32]) -> Bool {
        guard range.count > 1 else { return false }
        let (first, second) = (tokens[range.lowerBound], tokens[range.lowerBound + 1])
        let kinds = cueWords.kinds(of: first.term)
        if kinds.contains(.address), second.traits.isDisjoint(with: [.capitalized, .number]),
            !cueWords.kinds(of: second.term).contains(.unpointed), !names.contains(first.term)
        {
            return true
        }
        if first.traits.contains(.number) { return cueWords.kinds(of: second.term).contains(.age) }
        if second.traits.contains(.number), range.count > 2, !kinds.contains(.unpointed) {
            // Without a capital it is an adjective.
            let third = tokens[range.lowerBound + 2]
            if third.traits.contains(.capitalized), cueWords.kinds(of: third.term).contains(.age) { return true }
        }
        for k in range.prefix(SentenceAnalysis.pointingTokens).dropFirst() {
            // Behind a name it belongs to something else.
            if tokens[k].traits.contains(.capitalized) { return false }
            if cueWords.kinds(of: tokens[k].term).contains(.pointer),
                !cueWords.kinds(of: tokens[k - 1].term).contains(.unpointed)
            {
                return true
            }
        }
        return false
    }
}
