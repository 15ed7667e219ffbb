import LedeText

/// What each line of a plain text is to its article.
///
/// Two cases. A text most of whose lines are short and many of whose lines are those of menus is a *page* flattened to
/// text: there ``LineModel`` decides. Any other is an *article* with some dirt: there every line stays that is not
/// plainly a notice, and what surrounds the prose is cut only with evidence, since to lose text is worse than to keep dirt.
struct LineRoles {
    /// The role of each line.
    var roles: [Role]
    /// Whether there is an article among the lines.
    var hasArticle = true

    let lines: [LineFeatures]
    let text: [UInt8]
    let language: Language
    /// Whether each line is a notice of what the page offers.
    private var offers: [Bool]
    /// Whether the text is a page flattened to lines.
    var isPage = false
    /// The lines that may be the page's.
    var doubtful: [Int] = []
    /// The lines that were taken for the page's and tell what articles tell, too; the others are judged as if they were.
    var services: [Int] = []
    /// The terms of the article's prose where they were asked for.
    var articleTerms: ArticleTerms?
    /// The lines that are the name of the paper.
    var mastheads: [Int] = []
    /// The characters of all lines.
    let length: Int
    /// The lines from the first to the last one of prose.
    let prose: Range<Int>

    /// Characters from which a paragraph that holds half of the text is the article, whatever stands in it.
    static let articleLength = 200
    /// Unless a phrase of notices stands in each so many words of it: a page that asks for consent is no article.
    static let wordsPerPhrase = 20

    /// Finds the roles.
    ///
    /// - Parameters:
    ///   - lines: the lines in their order.
    ///   - text: the bytes that their ranges point into.
    ///   - titleKey: ``LineFeatures/key`` of the title where it is known.
    ///   - title: the clean bytes of that title, empty where none is known.
    ///   - language: that of the article.
    init(
        _ lines: [LineFeatures], text: [UInt8], titleKey: UInt64?, title: [UInt8] = [], language: Language,
        observe: ((NoticeContext, [Int], EdgeNotice) -> Void)? = nil
    ) {
        var lines = lines
        for i in lines.indices where CaptionCredit.isSigned(lines[i], text.span) { lines[i].ending = .sentence }
        if let last = LineRoles.signedParagraph(lines, text.span) { lines[last].ending = .sentence }
        self.lines = lines
        self.text = text
        self.language = language
        offers = OfferNotice.notices(text.span, lines, language)
        let house = HouseNotice(language)?.judge(lines, text.span) ?? []
        for i in house.indices where house[i] == .sure { offers[i] = true }
        length = lines.reduce(0) { $0 + $1.length }
        let start = lines.firstIndex { $0.isProse } ?? 0
        prose = start..<max(start, (lines.lastIndex { $0.isProse } ?? -1) + 1)
        roles = [Role](repeating: .body, count: lines.count)
        if !lines.isEmpty { mark(house, titleKey: titleKey, title, observe) }
    }

    /// Marks what each line is.
    ///
    /// - Parameter house: what ``HouseNotice`` says of each line; empty where it does not know the language.
    private mutating func mark(
        _ house: [HouseNotice.Judgement], titleKey: UInt64?, _ title: [UInt8],
        _ observe: ((NoticeContext, [Int], EdgeNotice) -> Void)?
    ) {
        isPage = LineRoles.isPage(lines)
        if isPage {
            markPage()
        } else {
            markArticle()
        }
        markGeneratedSummaries(titleKey: titleKey)
        markEdges(titleKey: titleKey, title, language, observe)
        for i in house.indices where house[i] == .doubtful && !isHalf(i) { doubtful.append(i) }
        for i in ReaderNotice(language)?.doubtful(lines, text.span) ?? [] where !isHalf(i) { doubtful.append(i) }
        guard let first = firstKeptProse() else {
            markProseless()
            return
        }
        markHead(before: first, titleKey: titleKey)
        if !isPage {
            markRepeatedTitles(title, before: first)
            if title.isEmpty, let headline = roles[..<first].firstIndex(of: .headline),
                let notice = EdgeNotice(language)
            {
                markHolding(Array(text[lines[headline].range]).span, notice)
            }
        }
        markCaptionsAndHeadings(from: first)
        passOverDoubtful()
    }

    /// Fewest bytes of a last paragraph that an agency signs.
    private static let signedBytes = 60

    /// The last paragraph, where an agency signs the report behind it and no full stop ends it.
    private static func signedParagraph(_ lines: [LineFeatures], _ text: Span<UInt8>) -> Int? {
        for i in lines.indices.reversed() where lines[i].length >= signedBytes {
            if lines[i].isSentence { return nil }
            if CaptionCredit.signsReport(text, lines[i].range) { return i }
        }
        return nil
    }

    /// Gives the lines that may be the page's their role, unless no prose would be left.
    private mutating func passOverDoubtful() {
        let isLeft = lines.indices.contains { roles[$0] == .body && lines[$0].isProse && !doubtful.contains($0) }
        guard isLeft else { return }
        for i in doubtful where roles[i] == .body { roles[i] = .doubtful }
        for i in services where roles[i] == .boilerplate { roles[i] = .doubtful }
    }

    // MARK: Articles

    private mutating func markArticle() {
        var notices = 0
        for i in 0..<lines.count where isNotice(i) {
            roles[i] = .boilerplate
            notices += 1
        }
        if notices > 0 { markDoubtful() }
        cutTail()
        markEnd()
        markSignatures()
        cutHead()
    }

    /// With a notice there is a page around the article: asks the model for the lines that are no prose.
    private mutating func markDoubtful() {
        guard let first = (0..<lines.count).first(where: isKeptProse),
            let last = (0..<lines.count).last(where: isKeptProse)
        else { return }
        let scores = LineModel.scores(lines)
        let isShort = roles.count { $0 == .body } <= 1 + LineRoles.linesBesideOnly
        for i in 0..<lines.count where roles[i] == .body && !isHalf(i) {
            // A whole sentence of prose beside another one is the article's, whatever the page around it looks like, and
            // so is a long paragraph.
            if isLong(i) || isPlain(i) && (isNearPlain(i) || isShort && isOnly(i)) { continue }
            if beginsAsProse(i), isNearPlain(i) { continue }
            // `Read also: Ferry to stop in May` stands inside the article.
            if i > first, roles[i - 1] == .boilerplate, holdsLink(i - 1), isWholeSentence(i) { continue }
            let isInside = i > first && i < last
            let least: Int32
            if lines[i].isSentence {
                least = isInside ? LineModel.surelyNotInside : LineModel.surelyNot
            } else {
                least = isInside ? LineModel.surelyNot : LineModel.hardly
            }
            guard scores[i] < least else { continue }
            let told = mayTell(i) ? telling(i) : .nothing
            if told == .much, isNoHeadline(i) || i > first && !lines[i].isSentence { continue }
            // `No one was hurt.` behind an advertisement: only where it stands speaks against it.
            let isPlace = i > first && i * 2 > lines.count && isWholeSentence(i) && !asks(i) && !saysOfPage(i)
            if isPlace || told > .nothing { doubtful.append(i) } else { roles[i] = .boilerplate }
        }
        keepLongest()
        keepShortSentences(scores)
    }

    /// Whether a sentence speaks to the reader or has words of notices, as far as a lexicon of its language tells; of others
    /// any may.
    private func saysOfPage(_ i: Int) -> Bool {
        guard !lines[i].kinds.contains(.address), let notice = EdgeNotice(language),
            let model = NoticeModel.model(for: language)
        else { return true }
        return notice.score(text.span, lines[i].range, model.lexicon).mean > 0
    }

    /// Keeps the longest line of prose where the model would leave none: a brief has no other, and notices around it make it
    /// look like one.
    private mutating func keepLongest() {
        guard !lines.indices.contains(where: isKeptProse) else { return }
        guard let longest = longestLine(), lines[longest].isProse || holdsCutProse(longest), !isNotice(longest),
            NoticeRule.weight(lines[longest]) <= 1
        else { return }
        roles[longest] = .body
    }

    func longestLine() -> Int? { lines.indices.max { lines[$0].length < lines[$1].length } }

    /// Whether a line is as long as prose and has its small words, whatever it ends with.
    func holdsCutProse(_ i: Int) -> Bool {
        lines[i].length >= LineRoles.cutLength && lines[i].lowercase * 100 >= lines[i].words * 45
    }

    /// Fewest characters of the longest line where its last sentence is cut off.
    private static let cutLength = 120

    /// Whether a line is a long paragraph of several sentences that holds half of the text: it may end with a notice or
    /// with a name, but is the article.
    func isHalf(_ i: Int) -> Bool {
        let line = lines[i]
        return line.length >= LineRoles.articleLength && line.length * 2 >= length && line.stops >= 2
            && (line.lowercase * 100 >= line.words * 45 || holdsList(line))
            && (line.strongPhrases + line.cues) * LineRoles.wordsPerPhrase < line.words
    }

    /// Fewest characters and sentences of a paragraph that is prose whatever the model thinks of it.
    private static let longLength = 300
    private static let longStops = 3

    /// Whether a line is a paragraph of several sentences without more phrases of notices than an article's has.
    ///
    /// In a live report a word like `Updated` may stand behind the last one.
    func isLong(_ i: Int) -> Bool {
        let line = lines[i]
        return line.length >= LineRoles.longLength && line.stops >= LineRoles.longStops
            && line.lowercase * 100 >= line.words * 45
            && (line.strongPhrases + line.cues) * LineRoles.wordsPerPhrase < line.words
    }

    /// Whether a paragraph has the end of a sentence, and behind its last one a name, a credit or a link that was run on.
    private func beginsAsProse(_ i: Int) -> Bool {
        let line = lines[i]
        return !line.isSentence && line.stops >= 1 && holdsCutProse(i)
            && (line.strongPhrases + line.cues) * LineRoles.wordsPerPhrase < line.words
    }

    /// Whether a line holds nearly all of the text, and enough small words and ends of sentences for prose, whatever list
    /// of names and dates stands in it.
    private func holdsList(_ line: LineFeatures) -> Bool {
        line.length * 4 >= length * 3 && line.lowercase >= 60 && line.stops >= 5
    }

    /// Whether a line of an article is plainly a notice of the page.
    func isNotice(_ i: Int) -> Bool {
        if i > 0, i == lines.count - 1, PlainTextLines.endsWithCut(text, lines[i].range) { return true }
        if isHalf(i) { return false }
        let isInside = i > 0 && i + 1 < lines.count && lines[i - 1].isProse && lines[i + 1].isProse
        return NoticeRule.isNotice(lines[i], isInside: isInside, isAmongProse: prose.contains(i))
            || offers[i] || EditorNote.isOne(text.span, lines[i].range)
            || lines[i].words <= LineRoles.sourceWords && (lines[i].lowercase <= 1 || lines[i].opening == .digit)
                && isCounterOrSource(i)
    }

    /// Most words of a line that counts readers, and of one that names whom a release is from.
    private static let counterWords = 4
    private static let sourceWords = 8

    /// Whether a line is a number and what a page counts, or names whom a release is from, as wires end them.
    ///
    /// `28 shares`, `1.2K views`, `12 SHARES Share Tweet`; `SOURCE Tallow Holdings Inc.`
    @inline(never)
    private func isCounterOrSource(_ i: Int) -> Bool {
        let line = lines[i]
        guard line.words > 1, line.range.count > 6 else { return false }
        if line.opening == .digit, !line.isSentence {
            let words = WordHashes.words(text.span, in: line.range)
            if line.words <= LineRoles.counterWords, line.lowercase <= 1 {
                return words.dropFirst().prefix(2).contains(where: LineRoles.counted.contains)
            }
            // `1,204 Reposts 88 Quotes 9,112 Likes`
            let others = line.words - line.numbers
            return line.numbers > 1 && others > 1 && others <= line.numbers
                && words.count(where: LineRoles.counted.contains) == others
        }
        return line.lowercase == 0
            && text[line.range.lowerBound..<line.range.lowerBound + 7].elementsEqual("SOURCE ".utf8)
    }

    private static let counted: Set<UInt64> = {
        let list = Array(
            """
            shares share views view likes reactions retweets reads comments replies reposts repost quotes quote bookmarks \
            like reply comment kommentare aufrufe antworten commentaires partages vues comentarios visualizaciones
            """.utf8)
        return Set(WordHashes.words(list.span, in: 0..<list.count))
    }()

    /// Fewest characters and words of a plain sentence.
    private static let plainLength = 25
    private static let plainWords = 4

    /// Whether a line is a whole sentence of ordinary prose, which no notice is: nothing in it speaks to the reader or of
    /// the page, or somebody is quoted with it.
    func isPlain(_ i: Int) -> Bool {
        let line = lines[i]
        guard line.isSentence, line.length >= LineRoles.plainLength, line.words >= LineRoles.plainWords,
            line.lowercase * 100 >= (line.words - line.numbers) * 35, !line.hasAddress,
            line.separators == 0 || line.separators == 1 && isPoint(line),
            line.kinds.isDisjoint(with: [.menu, .reporter]), !line.kinds.contains([.invitation, .network]), !offers[i]
        else { return false }
        if line.kinds.contains(.speech) || line.isSpeech { return NoticeRule.weight(line) < 4 }
        return !line.kinds.contains(.address) && NoticeRule.weight(line) <= 1 && !isCaption(line)
    }

    /// Lines without prose over which one plain sentence is still the neighbour of another.
    static let plainReach = 6

    /// Whether a plain sentence stands near a line among those that stay.
    private func isNearPlain(_ i: Int) -> Bool {
        for step in [-1, 1] {
            for distance in 1...LineRoles.plainReach {
                let k = i + step * distance
                guard k >= 0, k < lines.count else { break }
                if isPlain(k) {
                    if roles[k] == .body { return true }
                    break
                }
            }
        }
        return false
    }

    /// Most lines that stand beside the only sentence of a short article and are no notices: its title, its byline.
    private static let linesBesideOnly = 2

    /// Whether a line is the only sentence of a text, and what stands beside it and is no notice no error either.
    private func isOnly(_ i: Int) -> Bool {
        lines.indices.allSatisfy { k in
            k == i || roles[k] == .boilerplate
                || !lines[k].isSentence && !ErrorPage.isTitle(Array(text[lines[k].range]))
        }
    }
}
