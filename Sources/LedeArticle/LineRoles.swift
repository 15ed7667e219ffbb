import LedeText

/// What each line of a plain text is to its article.
///
/// Two cases. A text most of whose lines are short and many of whose lines are those of menus is a *page* flattened to
/// text: there ``LineModel`` decides. Any other is an *article* with some dirt: there every line stays that is not
/// plainly a notice, and what surrounds the prose is cut only with evidence, since to lose text is worse than to keep dirt.
struct LineRoles {
    /// The role of each line.
    private(set) var roles: [Role]
    /// Whether there is an article among the lines.
    private(set) var hasArticle = true

    private let lines: [LineFeatures]
    private let text: [UInt8]
    private let language: Language
    /// Whether each line is a notice of what the page offers.
    private let offers: [Bool]
    /// Whether the text is a page flattened to lines.
    private var isPage = false
    /// The lines that may be the page's.
    private var doubtful: [Int] = []
    /// The characters of all lines.
    private let length: Int
    /// The lines from the first to the last one of prose.
    private let prose: Range<Int>

    /// Fewest lines, and fewest of them with the words of menus, that make a page.
    private static let pageLines = 20
    private static let pagePatterns = 4
    /// Lines behind the first of prose in which a byline may stand.
    private static let bylineReach = 8
    /// Lines of a page from which it was not copied by hand, but flattened whole.
    private static let copiedLines = 60
    /// The same where only whole paragraphs and what stands right beside them are in question.
    private static let pastedLines = 100
    /// The headline of an article is one of so many lines that look like one: further down they are a list.
    private static let headlineCandidates = 3
    /// The headline of a page stands at most so many lines before its first prose; a longer head begins with menus.
    ///
    /// Its byline and date may stand further up, with buttons below them, and the headline so many lines above them.
    private static let pageHeadLines = 10
    private static let pageBylineLines = 20
    private static let linesAboveByline = 5
    /// Most words of a headline right above a byline.
    private static let pageHeadlineWords = 26
    /// Lines at which an end mark of an article counts: this share of its prose, in percent, stands before it.
    private static let tailShare = 60

    /// Characters from which a paragraph that holds half of the text is the article, whatever stands in it.
    private static let articleLength = 200
    /// Unless a phrase of notices stands in each so many words of it: a page that asks for consent is no article.
    private static let wordsPerPhrase = 20

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
        if let last = LineRoles.signedParagraph(lines, text.span) { lines[last].ending = .sentence }
        self.lines = lines
        self.text = text
        self.language = language
        offers = OfferNotice.notices(text.span, lines, language)
        length = lines.reduce(0) { $0 + $1.length }
        let start = lines.firstIndex { $0.isProse } ?? 0
        prose = start..<max(start, (lines.lastIndex { $0.isProse } ?? -1) + 1)
        roles = [Role](repeating: .body, count: lines.count)
        guard !lines.isEmpty else { return }
        isPage = LineRoles.isPage(lines)
        if isPage {
            markPage()
        } else {
            markArticle()
        }
        markEdges(titleKey: titleKey, title, language, observe)
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
    }

    // MARK: Pages

    /// Whether some lines are those of a page: many of them short, some with the words of menus.
    static func isPage(_ lines: [LineFeatures]) -> Bool {
        guard lines.count >= LineRoles.pageLines else { return false }
        var patterns = 0
        var short = 0
        for line in lines {
            if LineContext.isPattern(line) { patterns += 1 }
            // The times of a live report are no menu.
            if line.length < 60, !line.isSentence, line.numbers == 0 || line.numbers * 2 < line.words { short += 1 }
        }
        return patterns >= LineRoles.pagePatterns && patterns * 25 >= lines.count && short * 100 >= lines.count * 35
    }

    private mutating func markPage() {
        let scores = LineModel.scores(lines)
        for i in 0..<lines.count where scores[i] <= LineModel.threshold && !isLargePart(i) { roles[i] = .boilerplate }
        keepPosts()
        let isEmpty = !lines.indices.contains { roles[$0] == .body && lines[$0].isProse }
        guard isEmpty || lines.count < LineRoles.pastedLines else { return }
        keepParagraphs(scores)
        // Of a page that somebody copied, most is the article: a sentence of prose beside others that stay is theirs, and
        // what is plainly a notice goes.
        guard lines.count < LineRoles.copiedLines else { return }
        keepPairs(scores)
        for i in 0..<lines.count {
            if roles[i] == .boilerplate {
                if isPlain(i), isAmongKept(i, scores[i]) { roles[i] = .body }
            } else if lines[i].isSentence, isNotice(i) || ConsentNotice.isNotice(text.span, lines[i]) {
                roles[i] = .boilerplate
            }
        }
    }

    /// What part of a page a line is at least that holds its article, with menus run on to it.
    private static let partOfPage = 4

    /// Whether a line is a large part of a page and holds sentences: a page whose elements were joined with spaces.
    private func isLargePart(_ i: Int) -> Bool {
        let line = lines[i]
        return line.length >= LineRoles.articleLength && line.length * LineRoles.partOfPage >= length && line.stops >= 2
            && text[line.range.lowerBound] != UInt8(ascii: "<") && !ConsentNotice.isNotice(text.span, line)
    }

    /// Fewest characters and sentences of a paragraph that stays whatever stands around it.
    private static let paragraphLength = 60
    private static let paragraphStops = 2

    /// Whether a line is a paragraph of plain whole sentences without a phrase of notices that speaks to the reader.
    private func isParagraph(_ i: Int) -> Bool {
        let line = lines[i]
        return line.length >= LineRoles.paragraphLength && line.stops >= LineRoles.paragraphStops && isPlain(i)
            && line.strongPhrases == 0 && (!line.kinds.contains(.address) || NoticeRule.weight(line) == 0)
            && !isNotice(i) && holdsSentences(i)
    }

    /// Whether several sentences stand in a line: `Dr. Merrin` is no end of one.
    private func holdsSentences(_ i: Int) -> Bool {
        var sentences: [Range<Int>] = []
        SentenceSplitter.kept(for: language).split(text.span, in: lines[i].range, into: &sentences)
        return sentences.count > 1
    }

    /// Keeps the paragraphs of several plain sentences before the end of the article, whatever stands around them, and the
    /// plain sentences right behind what stays or in a row.
    ///
    /// The article ends with a line that marks an end, behind which nothing else stays: a button that stands below each post
    /// of a live report is none. What explains the headline above a byline is no paragraph of it, and
    /// neither is what stands below a name.
    private mutating func keepParagraphs(_ scores: [Int32]) {
        let ends = endMarks()
        var kept: Int?
        var next = -1  // the next line of prose that stays
        var head = -1  // the last byline or date before that
        var hasEnded = false
        for i in lines.indices {
            if roles[i] == .body, lines[i].isProse {
                kept = i
                hasEnded = false
                continue
            }
            if ends.contains(i) {
                hasEnded = kept != nil
                continue
            }
            guard !hasEnded, isPlain(i), !isNotice(i) else { continue }
            if kept == nil {
                if next < i {
                    next = lines.indices[i...].first { roles[$0] == .body && lines[$0].isProse } ?? lines.count
                    let above = next < lines.count ? (i..<next).prefix { !isTime($0) } : i..<i
                    head = above.last(where: isHead) ?? -1
                }
                guard i > head else { continue }
            }
            let distance = i - (kept ?? i)
            let mayBe = scores[i] > LineModel.surelyNotInside
            if distance <= 2 * LineRoles.plainReach && isParagraph(i) && (mayBe || !isBelowName(i))
                || kept == i - 1 && lines[i].isProse && mayBe
                || kept == nil && mayBe && isInRow(i)
            {
                roles[i] = .body
                kept = i
            }
        }
    }

    /// Whether a line is a byline or a date.
    private func isHead(_ i: Int) -> Bool { !LineContext.isPattern(lines[i]) && (isByline(i) || isDateline(i)) }

    /// Whether the line above is a name and nothing else.
    private func isBelowName(_ i: Int) -> Bool {
        guard i > 0, (2...LineRoles.nameWords).contains(lines[i - 1].words), !lines[i - 1].isSentence else {
            return false
        }
        let name = Array(text[lines[i - 1].range])
        return Byline.isName(name) && Byline.mayBeName(name)
    }

    /// Whether a plain sentence stands right beside another one, and neither is cut off.
    private func isInRow(_ i: Int) -> Bool {
        func isWhole(_ k: Int) -> Bool {
            lines.indices.contains(k) && isPlain(k) && !isNotice(k)
                && text[lines[k].range.upperBound - 1] != 0xA6
                && !text[lines[k].range].suffix(3).elementsEqual("...".utf8)
        }
        return isWhole(i) && (isWhole(i - 1) || isWhole(i + 1))
    }

    /// The lines with the words of what follows an article, without those that stand below one paragraph after another.
    private func endMarks() -> Set<Int> {
        var prose = 0
        var proseAt: [UInt64: Int] = [:]
        var buttons: Set<UInt64> = []
        var marks: Set<Int> = []
        for i in lines.indices {
            if lines[i].isProse { prose += 1 }
            guard LineRoles.isTail(lines[i]) else { continue }
            if let before = proseAt[lines[i].key], before < prose { buttons.insert(lines[i].key) }
            proseAt[lines[i].key] = prose
            marks.insert(i)
        }
        return marks.filter { !buttons.contains(lines[$0].key) }
    }

    private static func isTail(_ line: LineFeatures) -> Bool {
        line.kinds.contains(.tail) && line.words <= 10 && !line.isSentence
    }

    /// Fewest posts of a live report, most lines between time and text of one, most words and characters of their times, and
    /// of their headings.
    private static let livePosts = 2
    private static let linesAbovePost = 3
    private static let timeWords = 6
    private static let timeNumbers = 3
    private static let timeLength = 24
    private static let postHeadingWords = 14
    private static let postHeadingLength = 100

    /// Keeps the posts of a live report: below a time of day that stands alone, a heading or none, and plain sentences.
    ///
    /// The last one ends with the first line that has the words of pages.
    private mutating func keepPosts() {
        let posts = posts()
        for (k, post) in posts.enumerated() {
            if let heading = post.heading { roles[heading] = .heading }
            let end = k + 1 < posts.count ? posts[k + 1].time : lines.count
            var last = post.first
            for i in post.first..<end where i - last <= LineRoles.plainReach {
                if k + 1 == posts.count, LineContext.isPattern(lines[i]) || LineRoles.isTail(lines[i]) { break }
                if isPost(i) || last == i - 1 && isPostSentence(i) {
                    roles[i] = .body
                    last = i
                }
            }
        }
    }

    /// The posts of a live report: the line of the time, the heading and the first line of text of each; none if there are
    /// too few.
    ///
    /// Between time and text stand a button, a heading, and who writes.
    private func posts() -> [(time: Int, heading: Int?, first: Int)] {
        var posts: [(time: Int, heading: Int?, first: Int)] = []
        for i in lines.indices where isTime(i) && !(i > 0 && isTime(i - 1)) {
            var next = i + 1
            while next < lines.count, isTime(next) { next += 1 }
            let end = min(lines.count, next + LineRoles.linesAbovePost + 1)
            guard let first = (next..<end).first(where: { lines[$0].isSentence || isTime($0) }), isPost(first) else {
                continue
            }
            var heading = (next..<first).first(where: isPostHeading)
            if heading == nil, first == next, i > 0, isPostHeading(i - 1) { heading = i - 1 }
            posts.append((i, heading, first))
        }
        return posts.count >= LineRoles.livePosts ? posts : []
    }

    /// Whether a line is a plain sentence or a long paragraph.
    private func isPost(_ i: Int) -> Bool { (isPlain(i) || isLong(i)) && !isNotice(i) }

    /// Whether a line is a sentence, however short, without the words of pages.
    private func isPostSentence(_ i: Int) -> Bool {
        let line = lines[i]
        return line.isSentence && line.words > 1 && NoticeRule.weight(line) == 0 && !line.hasAddress && !isNotice(i)
            && line.kinds.isDisjoint(with: [.menu, .tail, .notice, .reporter]) && !isTime(i) && !isDateline(i)
            && !isCaption(line)
    }

    /// Whether a line is a time of day and little else: `18:22 Uhr`, `10:47 p.m.`, `12:40 BST 9 March`.
    private func isTime(_ i: Int) -> Bool {
        let line = lines[i]
        guard line.numbers >= 1, line.numbers <= LineRoles.timeNumbers, line.words <= LineRoles.timeWords,
            line.length <= LineRoles.timeLength, line.opening == .digit
        else { return false }
        // One or two digits, a sign, two digits.
        var k = line.range.lowerBound
        func isDigit(_ i: Int) -> Bool { i < line.range.upperBound && text[i].isASCIIDigit }
        while isDigit(k) { k += 1 }
        guard k - line.range.lowerBound <= 2, k < line.range.upperBound,
            text[k] == UInt8(ascii: ":") || text[k] == UInt8(ascii: ".") || text[k] | 0x20 == UInt8(ascii: "h")
        else { return false }
        return isDigit(k + 1) && isDigit(k + 2) && !isDigit(k + 3)
    }

    /// Whether a line may be the heading of a post: some words that are neither a sentence nor the page's.
    private func isPostHeading(_ i: Int) -> Bool {
        let line = lines[i]
        return line.words >= 1 && line.words <= LineRoles.postHeadingWords && line.length <= LineRoles.postHeadingLength
            && !line.isSentence && line.opening != .other && !line.hasAddress && !LineContext.isPattern(line)
            && !LineRoles.isTail(line) && !isTime(i) && !isByline(i) && !isDateline(i) && !isCaption(line)
    }

    /// Keeps two sentences that stand together behind prose that stays, with links to other articles between.
    private mutating func keepPairs(_ scores: [Int32]) {
        var kept = -1  // the last line of prose that stays
        var previous = -1  // the sentence before, with nothing but buttons and times behind it
        for i in 0..<lines.count {
            let isSentence = isPlain(i)
            if roles[i] == .body, isSentence || lines[i].isProse {
                kept = i
                previous = -1
            } else if isSentence, scores[i] > LineModel.surelyNotInside, kept >= 0, i - kept <= 2 * LineRoles.plainReach
            {
                if previous >= 0 {
                    roles[previous] = .body
                    roles[i] = .body
                    kept = i
                }
                previous = i
            } else if !LineContext.isPattern(lines[i]), !isDateline(i), !isCaption(lines[i]) {
                previous = -1
            }
        }
    }

    /// Whether a sentence stands between two of prose that stay, or behind one with nothing but buttons and times between:
    /// what readers say of an article stands below their names.
    private func isAmongKept(_ i: Int, _ score: Int32) -> Bool {
        var hasOther = false
        var before: Int?
        for k in stride(from: i - 1, through: max(0, i - LineRoles.plainReach), by: -1) {
            if roles[k] == .body, lines[k].isProse || isPlain(k) {
                before = k
                break
            }
            if !LineContext.isPattern(lines[k]), !isDateline(k), !isCaption(lines[k]) { hasOther = true }
        }
        guard before != nil else { return score > LineModel.surelyNot && keepsProse(behind: i) }
        return !hasOther || score > LineModel.surelyNotInside && keepsProse(behind: i)
    }

    private func keepsProse(behind i: Int) -> Bool {
        (i + 1..<min(lines.count, i + 1 + LineRoles.plainReach)).contains { roles[$0] == .body && lines[$0].isProse }
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
            let isInside = i > first && i < last
            let least: Int32
            if lines[i].isSentence {
                least = isInside ? LineModel.surelyNotInside : LineModel.surelyNot
            } else {
                least = isInside ? LineModel.surelyNot : LineModel.hardly
            }
            if scores[i] < least { roles[i] = .boilerplate }
        }
        keepLongest()
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

    private func longestLine() -> Int? { lines.indices.max { lines[$0].length < lines[$1].length } }

    /// Whether a line is as long as prose and has its small words, whatever it ends with.
    private func holdsCutProse(_ i: Int) -> Bool {
        lines[i].length >= LineRoles.cutLength && lines[i].lowercase * 100 >= lines[i].words * 45
    }

    /// Fewest characters of the longest line where its last sentence is cut off.
    private static let cutLength = 120

    /// Whether a line is a long paragraph of several sentences that holds half of the text: it may end with a notice or
    /// with a name, but is the article.
    private func isHalf(_ i: Int) -> Bool {
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
    private func isLong(_ i: Int) -> Bool {
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
    private func isNotice(_ i: Int) -> Bool {
        if i > 0, i == lines.count - 1, PlainTextLines.endsWithCut(text, lines[i].range) { return true }
        if isHalf(i) { return false }
        let isInside = i > 0 && i + 1 < lines.count && lines[i - 1].isProse && lines[i + 1].isProse
        return NoticeRule.isNotice(lines[i], isInside: isInside, isAmongProse: prose.contains(i))
            || offers[i] || EditorNote.isOne(text.span, lines[i].range)
            || lines[i].lowercase <= 1 && lines[i].words <= LineRoles.sourceWords && isCounterOrSource(i)
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
        if line.opening == .digit, !line.isSentence, line.words <= LineRoles.counterWords {
            let words = WordHashes.words(text.span, in: line.range)
            return words.dropFirst().prefix(2).contains(where: LineRoles.counted.contains)
        }
        return line.lowercase == 0
            && text[line.range.lowerBound..<line.range.lowerBound + 7].elementsEqual("SOURCE ".utf8)
    }

    private static let counted: Set<UInt64> = {
        let list = Array("shares share views view likes reactions retweets reads comments replies".utf8)
        return Set(WordHashes.words(list.span, in: 0..<list.count))
    }()

    /// Fewest characters and words of a plain sentence.
    private static let plainLength = 25
    private static let plainWords = 4

    /// Whether a line is a whole sentence of ordinary prose, which no notice is: nothing in it speaks to the reader or of
    /// the page, or somebody is quoted with it.
    private func isPlain(_ i: Int) -> Bool {
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
    private static let plainReach = 6

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

    /// Cuts what follows the article: everything behind an end mark behind which it does not go on.
    ///
    /// It does where two sentences of it stand together, and where one is the first that stands there: other articles
    /// begin with a headline.
    private mutating func cutTail() {
        var all = 0
        var last = -1
        var lastPair = -1  // the first line of the last two sentences that stand together
        for i in 0..<lines.count where isKeptSentence(i) {
            all += lines[i].length
            if last >= 0, last == i - 1 || i - last == 2 && lines[i - 1].length < 60 { lastPair = last }
            last = i
        }
        guard all > 0 else { return }
        var lastPost: Int?  // of a live report, what stands below each post of which ends none
        var before = 0
        var cut = lines.count
        for i in 0..<lines.count {
            if lastPair <= i, isEndMark(i, last), before * 100 >= all * LineRoles.tailShare, !goesOn(behind: i) {
                let post = lastPost ?? posts().last?.first ?? -1
                lastPost = post
                if post <= i {
                    cut = i
                    break
                }
            }
            if isKeptSentence(i) { before += lines[i].length }
        }
        // Behind the last prose, the first notice ends the article.
        for i in cut..<lines.count { roles[i] = .boilerplate }
        guard let notice = roles[(last + 1)...].firstIndex(of: .boilerplate), notice < cut else { return }
        for i in notice..<cut where !lines[i].isSentence { roles[i] = .boilerplate }
    }

    /// Most characters of a notice that stands before others.
    private static let endLength = 200

    /// Takes the sentences before the notices at the end for notices, too, that speak to the reader with a word of pages.
    ///
    /// `Create your free account to read on.`
    private mutating func markEnd() {
        var hasNotice = false
        for i in stride(from: lines.count - 1, through: 1, by: -1) {
            let line = lines[i]
            if roles[i] == .boilerplate {
                hasNotice = true
                continue
            }
            guard hasNotice, line.isSentence, line.kinds.contains(.address), NoticeRule.weight(line) > 0,
                line.length <= LineRoles.endLength, !line.kinds.contains(.speech), !line.isSpeech,
                !ServiceNotice.holdsQuotation(text.span, line.range)
            else { return }
            roles[i] = .boilerplate
        }
    }

    /// Most lines that stay at either end among which such sentences are looked for, most words of one, and most other
    /// sentences between them.
    private static let edgeLines = 16
    private static let edgeWords = 24
    private static let edgeOthers = 3
    /// Fewest characters of the article itself, how many times as long as one of them it is and as all of
    /// them, and how many times as long as it all may be where each is short beside it.
    ///
    /// Of a brief among notices less of it is enough.
    private static let articleInside = 200
    private static let briefInside = 80
    private static let articleShare = 3
    private static let articleShareOfAll = 2
    private static let noticeShareOfAll = 4
    /// Most sentences of prose at an end among which the headline is looked for.
    private static let edgeProse = 2

    /// Takes the short sentences that the article begins and ends with for the page's if they ask or offer what pages do
    /// and share hardly a term with it.
    private mutating func markEdges(
        titleKey: UInt64?, _ title: [UInt8], _ language: Language,
        _ observe: ((NoticeContext, [Int], EdgeNotice) -> Void)?
    ) {
        guard let notice = EdgeNotice(language) else { return }
        markOrigins(title)
        markRequests(notice, titleKey: titleKey)
        markHolding(title.span, notice)
        if title.isEmpty {
            markHoldingOthers(notice)
            markSentences { roles, i in
                notice.framesHeadline(roles.lines[i], roles.text.span)
                    || notice.carriesHeadline(roles.lines[i], roles.text.span)
            }
        }
        if !isPage, let model = NoticeModel.model(for: language) {
            let found: [Int]
            (found, doubtful) = notices(by: model, notice, title.span, titleKey: titleKey, observe)
            for i in found { roles[i] = .boilerplate }
            // What stood between them is gone.
            if !found.isEmpty { markRequests(notice, titleKey: titleKey) }
        }
        if title.isEmpty, !isPage { markSentenceHeadline(notice) }
    }

    /// Most characters of a brief with what pages say around it, most lines, and fewest characters of one of its prose.
    private static let soiledBriefLength = 1500
    private static let briefLines = 40
    private static let briefLine = 60

    /// The sentences at the ends that ``NoticeModel`` takes for the page's, and those that may be.
    ///
    /// Where nothing else is known to be the page's it has to be surer, and is asked only if the first or the last sentence
    /// begins as a page's would, or if the last line is no sentence. Where more would go than stays, nothing does, unless
    /// prose stays of a text as short as a brief.
    ///
    /// - Parameter observe: takes what is known of the lines, and the places of those that are in question, instead.
    private func notices(
        by model: NoticeModel, _ notice: EdgeNotice, _ title: Span<UInt8>, titleKey: UInt64?,
        _ observe: ((NoticeContext, [Int], EdgeNotice) -> Void)?
    ) -> (sure: [Int], doubtful: [Int]) {
        func isInQuestion(_ i: Int) -> Bool {
            roles[i] == .body && lines[i].isSentence && lines[i].words <= NoticeModel.words && lines[i].key != titleKey
                && !isHalf(i)
        }
        let isAlone = !roles.contains(.boilerplate)
        if isAlone, observe == nil {
            let reach = min(LineRoles.edgeLines, lines.count)
            let outermost = [
                (0..<reach).first(where: isInQuestion), (lines.count - reach..<lines.count).last(where: isInQuestion),
            ]
            // `Post a job for free`
            let endsOtherwise = (lines.count - reach..<lines.count).last { roles[$0] == .body && lines[$0].words > 0 }
                .map { !lines[$0].isSentence && !isHalf($0) }
            let isDoubtful =
                endsOtherwise == true
                || outermost.contains { i in
                    guard let i, lines[i].words <= NoticeModel.wordsOfTelling else { return false }
                    let score = notice.score(text.span, lines[i].range, most: NoticeModel.tellingWords, model.lexicon)
                    return score.mean > 0
                }
            guard isDoubtful else { return ([], []) }
        }
        var context = NoticeContext(lines, roles, text.span, notice, model.lexicon)
        let places = context.indices.indices.filter { place in
            isInQuestion(context.indices[place])
                && (observe != nil || context.scores[place].mean > NoticeModel.doubt)
        }
        guard observe != nil || !places.isEmpty else { return ([], []) }
        context.readTerms(text.span, title: title, notice)
        if let observe {
            observe(context, places, notice)
            return ([], [])
        }
        let judged = model.notices(context, among: places, isAlone: isAlone)
        let (found, doubtful) = (judged.sure.map { context.indices[$0] }, judged.doubtful.map { context.indices[$0] })
        let gone = found.reduce(0) { $0 + lines[$1].length }
        let all = lines.indices.reduce(0) { $0 + (roles[$1] == .body ? lines[$1].length : 0) }
        let keepsProse = lines.indices.contains { i in
            roles[i] == .body && lines[i].length >= LineRoles.briefLine && !found.contains(i)
        }
        guard gone * 2 <= all || all <= LineRoles.soiledBriefLength && keepsProse else { return ([], []) }
        return (found, doubtful)
    }

    /// Most words and characters of a headline that a program has ended with a full stop, and bytes of the article that
    /// tell it.
    private static let sentenceHeadlineWords = 4...18
    private static let sentenceHeadlineLength = 120
    private static let toldBytes = 900

    /// Fewest words of a headline above two sentences that explain it.
    private static let deckedWords = 4

    /// Whether a byline or a date stands right above or below a line, or above or below a button there.
    private func isBesideByline(_ line: Int) -> Bool {
        (max(1, line - LineRoles.linesInHead)..<min(lines.count, line + LineRoles.linesInHead)).contains {
            isByline($0) || isDateline($0)
        }
    }

    /// Takes the short sentence that stands first for the headline where no title is known.
    ///
    /// A program may have ended it with a full stop. Then the article tells much of it once more, or a byline or a date
    /// stands below it, or the line itself once more, which is the page's.
    private mutating func markSentenceHeadline(_ notice: EdgeNotice) {
        let reach = min(LineRoles.edgeLines, lines.count)
        guard let first = (0..<reach).first(where: { roles[$0] == .body && lines[$0].isSentence }) else { return }
        let line = lines[first]
        guard LineRoles.sentenceHeadlineWords.contains(line.words), line.length <= LineRoles.sentenceHeadlineLength,
            let next = (first + 1..<lines.count).first(where: {
                roles[$0] == .body && (lines[$0].isSentence || isHalf($0)) && lines[$0].key != line.key
            }), lines[next].length > line.length
        else { return }
        // What explains the headline that stands above it.
        if first > 0, roles[first - 1] == .body, lines[first - 1].words >= LineRoles.deckedWords,
            !lines[first - 1].isSentence,
            isHeadline(first - 1), line.stops > 1
        {
            return
        }
        // `A Town Sold Its Water. Now It Wants It Back.`
        if line.stops == 2, line.lowercase * 2 < line.words, isBesideByline(next) {
            roles[first] = .headline
            return
        }
        var mark = EdgeNotice.HeadlineMark.none
        for i in (first + 1..<next) where mark != .sure {
            mark = isByline(i) || isDateline(i) || lines[i].key == line.key ? .sure : .some
        }
        if mark != .sure, lines.indices.contains(where: { $0 != first && lines[$0].key == line.key }) { mark = .sure }
        // `U.S. ` looks like the end of a sentence.
        guard line.stops <= (mark == .sure ? 2 : 1), mark != .none || !line.isSpeech else { return }
        // Headlines leave out what sentences have: `Old bridge to be rebuilt, ferry to run from April.`
        let isTerse = !line.isSpeech && notice.isTerse(line, text.span)
        let ranges =
            mark == .sure || isTerse
            ? beginning(from: next) : [lines[next].range.prefix(LineRoles.toldBytes)]
        guard notice.isTold(line, in: ranges, mark, text.span) else {
            // What says in short what the article's beginning says may be its headline all the same.
            let told = line.isSpeech ? [] : beginning(from: next)
            if notice.mayBeTold(line, in: told, mark, text.span) { doubtful.append(first) }
            return
        }
        roles[first] = .headline
        for i in lines.indices where i != first && lines[i].key == line.key { roles[i] = .boilerplate }
    }

    /// So many bytes of the article from a line on.
    private func beginning(from start: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var left = LineRoles.toldBytes
        for i in start..<lines.count where left > 0 && roles[i] == .body {
            ranges.append(lines[i].range.prefix(left))
            left -= lines[i].range.count
        }
        return ranges
    }

    private mutating func markRequests(_ notice: EdgeNotice, titleKey: UInt64?) {
        var found: [Int] = []
        /// Looks at the lines from one end on; returns where it stopped.
        func look(_ indices: some Sequence<Int>) -> Int? {
            var left = LineRoles.edgeLines
            var others = 0
            var prose = 0
            for i in indices where roles[i] == .body && lines[i].key != titleKey {
                left -= 1
                let isOrigin =
                    lines[i].kinds.contains(.origin) && lines[i].words <= LineRoles.originWords
                    || notice.isLabelledCorrection(lines[i], text.span)
                if left < 0 || lines[i].words > LineRoles.edgeWords && !isOrigin || isHalf(i) { return i }
                if notice.couldBe(lines[i], text.span) {
                    found.append(i)
                } else if lines[i].isSentence {
                    others += 1
                    if lines[i].isProse { prose += 1 }
                    if others > LineRoles.edgeOthers || prose > 1 { return i }
                }
            }
            return nil
        }
        if let start = look(lines.indices) { _ = look((start..<lines.count).reversed()) }
        guard !found.isEmpty else { return }
        let article = articleWithout(found)
        let length = found.reduce(0) { $0 + lines[$1].length }
        let isDirtyBrief =
            lines.count <= LineRoles.briefLines
            && (roles.contains(.boilerplate)
                || found.contains { notice.isLabelledCorrection(lines[$0], text.span) })
        guard article.length >= (isDirtyBrief ? LineRoles.briefInside : LineRoles.articleInside) else { return }
        let isLong =
            article.length >= LineRoles.articleShareOfAll * length
            || isDirtyBrief && found.allSatisfy { article.length * 2 >= lines[$0].length * 3 }
        let isAmong = article.length * LineRoles.noticeShareOfAll >= length
        for i in found {
            let isShort = article.length < LineRoles.articleShare * lines[i].length
            if isLong || isAmong && !isShort || notice.isPlain(lines[i], isShort: isShort, text.span),
                notice.isForeign(lines[i], to: article.ranges, text.span)
            {
                roles[i] = .boilerplate
            }
        }
    }

    /// The prose without some lines, and its characters.
    private func articleWithout(_ others: [Int]) -> (ranges: [Range<Int>], length: Int) {
        var ranges: [Range<Int>] = []
        var length = 0
        for i in lines.indices where roles[i] == .body && (lines[i].isProse || lines[i].words > LineRoles.edgeWords) {
            if others.contains(i) { continue }
            ranges.append(lines[i].range)
            length += lines[i].length
        }
        return (ranges, length)
    }

    /// Most words of a line that says where the article with its headline appeared first, and of the headline.
    private static let originWords = 45
    private static let headlineWords = 24

    /// Takes the sentences at the edges for the page's that say where something appeared first and hold the title, or
    /// another line at an edge: that is the headline.
    private mutating func markOrigins(_ known: [UInt8]) {
        let tail = max(LineRoles.edgeLines, lines.count - LineRoles.edgeLines)
        var origins: [Int] = []
        var i = 0
        while i < lines.count {
            if lines[i].kinds.contains(.origin), lines[i].words <= LineRoles.originWords, roles[i] == .body {
                origins.append(i)
            }
            i += 1
            if i == LineRoles.edgeLines { i = tail }
        }
        guard !origins.isEmpty else { return }
        let title = WordHashes.words(known.span, in: 0..<known.count)
        var others: [[UInt64]] = []
        if title.isEmpty {
            let edges = Array(0..<min(LineRoles.edgeLines, lines.count)) + Array(min(tail, lines.count)..<lines.count)
            for i in edges
            where lines[i].words >= LineRoles.repeatedWords && lines[i].words <= LineRoles.headlineWords
                && !lines[i].kinds.contains(.origin)
            {
                others.append(WordHashes.words(text.span, in: lines[i].range))
            }
        }
        for i in origins where lines[i].isSentence {
            let words = WordHashes.words(text.span, in: lines[i].range)
            let holdsHeadline =
                title.isEmpty
                ? others.contains { LineRoles.contains(words, $0) }
                : title.count >= LineRoles.repeatedWords && LineRoles.contains(words, title)
            if holdsHeadline { roles[i] = .boilerplate }
        }
    }

    /// Fewest words of a title that no sentence of an article holds behind its first word, most words beside it of one that
    /// does, and of the whole sentence.
    private static let heldWords = 4
    private static let wordsBesideHeld = 17
    private static let holdingWords = 36

    /// Takes the short sentences at the edges for the page's that hold the title behind other words, or before words of pages.
    ///
    /// `If you liked Bridge reopens, tell a friend.`
    ///
    /// - Parameters:
    ///   - bytes: the title, clean.
    ///   - isKnown: whether it is the title; else no sentence that quotes somebody goes.
    ///   - notice: what pages say in the language.
    private mutating func markHolding(_ bytes: Span<UInt8>, isKnown: Bool = true, _ notice: EdgeNotice) {
        let isWord = { (byte: UInt8) in byte >= 0x80 || byte.isASCIIDigit || byte | 0x20 >= 0x61 }
        guard let start = (0..<bytes.count).first(where: { isWord(bytes[$0]) }) else { return }
        let beginning = bytes.extracting(start..<min(bytes.count, start + LineRoles.beginningBytes))
        var title: [UInt64] = []
        markSentences { roles, i in
            let line = roles.lines[i]
            let isQuote = line.isSpeech && line.kinds.contains(.speech)
            guard isKnown || !isQuote, roles.holds(beginning, line.range) else { return false }
            if title.isEmpty { title = WordHashes.words(bytes, in: 0..<bytes.count) }
            return roles.isHolding(line, title, bytes, notice)
        }
    }

    /// Takes the short sentences at the edges for the page's of which something holds.
    private mutating func markSentences(where isOfPage: (LineRoles, Int) -> Bool) {
        for (first, step) in [(0, 1), (lines.count - 1, -1)] {
            var prose = 0
            var i = first
            var left = min(LineRoles.edgeLines, lines.count)
            while left > 0, prose <= LineRoles.edgeProse {
                defer { i += step }
                left -= 1
                guard roles[i] == .body, lines[i].isSentence else { continue }
                if lines[i].words > LineRoles.holdingWords { break }
                if isOfPage(self, i) {
                    roles[i] = .boilerplate
                } else if lines[i].isProse {
                    prose += 1
                }
            }
        }
    }

    /// Takes the short sentences at the edges for the page's that hold what may be the title where none is known: another
    /// line at an edge that is no sentence, without a label before it and what stands behind a bar.
    private mutating func markHoldingOthers(_ notice: EdgeNotice) {
        let reach = min(LineRoles.edgeLines, lines.count)
        let tail = max(reach, lines.count - LineRoles.edgeLines)
        for edge in [0..<reach, tail..<lines.count] {
            var left = LineRoles.comparedCandidates
            for i in edge where lines[i].words >= LineRoles.heldWords && lines[i].words <= LineRoles.headlineWords {
                guard left > 0 else { break }
                guard !lines[i].isSentence, !isCaption(lines[i]) else { continue }
                left -= 1
                let range = titleInside(lines[i].range)
                let words = WordHashes.words(text.span, in: range)
                guard words.count >= LineRoles.heldWords else { continue }
                markHolding(Array(text[range]).span, isKnown: false, notice)
            }
        }
    }

    /// The longest part of a line between bars, dashes and colons, each beside a space.
    private func titleInside(_ line: Range<Int>) -> Range<Int> {
        var longest = line.lowerBound..<line.lowerBound
        var start = line.lowerBound
        var i = line.lowerBound
        func take(_ end: Int) {
            if end - start > longest.count { longest = start..<end }
        }
        while i + 2 < line.upperBound {
            let isColon = text[i] == UInt8(ascii: ":") && text[i + 1] == 0x20
            if isColon || text[i] == 0x20 && isBar(i + 1) {
                take(i)
                start = i + 2
                while start < line.upperBound, text[start].isContinuation { start += 1 }
            }
            i += 1
        }
        take(line.upperBound)
        return longest
    }

    /// Whether a bar, a dash, an angle or a bracket that opens stands at a place.
    private func isBar(_ i: Int) -> Bool {
        switch text[i] {
        case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: "("): true
        case 0xE2: text[i + 1] == 0x80 && (text[i + 2] == 0x93 || text[i + 2] == 0x94)
        case 0xC2: text[i + 1] == 0xBB
        default: false
        }
    }

    /// Most bytes of a title that are looked for before its words are.
    private static let beginningBytes = 20

    /// Whether some bytes stand in a line.
    private func holds(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        let text = text.span
        var i = text.firstIndex(of: bytes[0], in: line)
        while i + bytes.count <= line.upperBound {
            var k = 1
            while k < bytes.count, text[i + k] == bytes[k] { k += 1 }
            if k == bytes.count { return true }
            i = text.firstIndex(of: bytes[0], in: i + 1..<line.upperBound)
        }
        return false
    }

    /// Whether a sentence holds a title as none of an article does.
    private func isHolding(
        _ line: LineFeatures, _ title: [UInt64], _ bytes: Span<UInt8>, _ notice: EdgeNotice
    ) -> Bool {
        guard title.count >= LineRoles.repeatedWords else { return false }
        let words = WordHashes.words(text.span, in: line.range)
        guard words.count > title.count, words.count <= title.count + LineRoles.wordsBesideHeld,
            let place = LineRoles.place(of: title, in: words)
        else { return false }
        if place > 0 && title.count >= LineRoles.heldWords || line.kinds.contains(.origin)
            || NoticeRule.weight(line) > 0
        {
            return true
        }
        // `Bridge reopens: the full text follows.`, `Bridge reopens was produced by The Courier.`
        let behind = line.range.lowerBound + bytes.count
        guard place == 0, behind < line.range.upperBound else { return false }
        if text[behind] == UInt8(ascii: ":"), title.count >= LineRoles.heldWords,
            words.count <= title.count + LineRoles.wordsBesideTitle
        {
            return true
        }
        return notice.tellsOfText(behind..<line.range.upperBound, text.span)
    }

    /// Whether some words stand in a row among others.
    private static func contains(_ words: [UInt64], _ others: [UInt64]) -> Bool { place(of: others, in: words) != nil }

    /// Where some words stand in a row among others.
    private static func place(of others: [UInt64], in words: [UInt64]) -> Int? {
        guard words.count >= others.count else { return nil }
        return (0...words.count - others.count).first { words[$0..<$0 + others.count].elementsEqual(others) }
    }

    /// Most words of a credit that is a sentence, and of a line of labels or links.
    private static let creditWords = 30
    private static let linkWords = 30

    /// Takes what is no sentence behind the last one for the page's if it names somebody, has a label in capitals or bars,
    /// and a sentence there that only says who reported.
    ///
    /// `Hồng Vân (Theo Reuters)`, `QUIZ: How well do you know the harbour`, `Bridge reopens | The Courier`.
    private mutating func markSignatures() {
        for i in stride(from: lines.count - 1, through: 1, by: -1) where roles[i] != .boilerplate {
            let line = lines[i]
            if line.isSentence {
                guard line.words <= LineRoles.creditWords, line.lowercase * 2 <= line.words,
                    Byline.isContribution(text[line.range])
                else { return }
                roles[i] = .byline
            } else if isByline(i) {
                roles[i] = .byline
            } else if line.words <= LineRoles.linkWords {
                let isLabel =
                    line.wordsBeforeColon > 0 && line.wordsBeforeColon <= 2 && line.shouted >= line.wordsBeforeColon
                if isLabel || hasBar(line) { roles[i] = .boilerplate }
            }
        }
    }

    /// Whether a bar between two spaces stands in a line.
    private func hasBar(_ line: LineFeatures) -> Bool {
        guard line.separators > 0, line.range.count > 4 else { return false }
        return (line.range.lowerBound + 1..<line.range.upperBound - 1).contains {
            text[$0] == UInt8(ascii: "|") && text[$0 - 1] == 0x20 && text[$0 + 1] == 0x20
        }
    }

    /// Whether a line is one of those that stand between an article and what follows it: `Related stories`.
    private func isEndMark(_ i: Int, _ last: Int) -> Bool {
        let line = lines[i]
        guard line.kinds.contains(.tail), !line.isProse else { return false }
        // A sentence that only begins with such words is one of the article.
        if line.isSentence, line.patternWords * 2 < line.words { return false }
        return line.words <= 6 && !line.isSentence || line.words <= 10 && (roles[i] == .boilerplate || i > last)
    }

    /// Whether the first line behind a mark that is no button or notice is a sentence of the article.
    private func goesOn(behind mark: Int) -> Bool {
        let end = min(lines.count, mark + 1 + LineRoles.plainReach)
        guard let next = (mark + 1..<end).first(where: { !isPattern($0) }) else { return false }
        return isKeptSentence(next) && !asks(next)
    }

    /// Whether a line ends with a question mark, as headlines of other articles do.
    private func asks(_ i: Int) -> Bool {
        let end = text[lines[i].range].suffix(4)
        return end.contains(UInt8(ascii: "?")) || end.suffix(3).elementsEqual([0xEF, 0xBC, 0x9F])
            || end.suffix(2).elementsEqual([0xD8, 0x9F])
    }

    /// Whether a line has the words of a page, or was taken for a notice.
    private func isPattern(_ i: Int) -> Bool {
        LineContext.isPattern(lines[i]) || roles[i] == .boilerplate && !lines[i].isSentence
    }

    /// Whether a line is a sentence of the article as far as is known.
    private func isKeptSentence(_ i: Int) -> Bool { isKeptProse(i) || roles[i] == .body && isPlain(i) }

    /// Cuts the menus before the article: short lines before the prose, if some of them are those of menus.
    private mutating func cutHead() {
        guard let first = firstKeptProse() else { return }
        var notices = 0
        var lastNotice = -1
        for i in 0..<first where roles[i] == .boilerplate {
            notices += 1
            lastNotice = i
        }
        guard notices >= 2 else { return }
        for i in 0..<lastNotice where lines[i].words < 4 && !lines[i].isSentence { roles[i] = .boilerplate }
    }

    private func isKeptProse(_ i: Int) -> Bool {
        roles[i] == .body && (lines[i].isProse || isHalf(i) || isLong(i))
    }

    /// The first line of prose that stays, or of shorter sentences if there is no prose.
    private func firstKeptProse() -> Int? {
        if let first = keptProse(from: 0) {
            // A headline that ends as a sentence does is known by what stands below it: a byline, a date, a notice, a
            // line that is no sentence, all of the article.
            if isHeadline(first), let second = keptProse(from: first + 1),
                isHalf(second)
                    || (first + 1..<second).contains(where: {
                        !lines[$0].isSentence || isByline($0) || isDateline($0) || roles[$0] == .boilerplate
                    })
            {
                return second
            }
            return first
        }
        // A brief whose last sentence is cut off.
        if let longest = longestLine(), lines[longest].length * 2 >= length, holdsCutProse(longest) { return longest }
        // A note of a few lines: a headline and a short sentence. More lines without prose are a poem or a list.
        guard lines.count <= 4 else { return nil }
        for i in 0..<lines.count where roles[i] == .body && isShortProse(i) { return i }
        return nil
    }

    /// The first kept line of prose from a line on that is no dateline and no byline.
    private func keptProse(from start: Int) -> Int? {
        (start..<lines.count).first { isKeptProse($0) && !isDateline($0) && !isByline($0) }
    }

    private func isShortProse(_ i: Int) -> Bool {
        let line = lines[i]
        return line.isSentence && line.words >= 4 && line.opening != .letter && line.length >= 25
            && (i == 0 || lines[i - 1].ending != .pause) && !isDateline(i) && !isByline(i)
    }

    /// Without a sentence anywhere: a menu or an error page is none, any other short text stays as it is.
    private mutating func markProseless() {
        var kept = 0
        var patterns = 0
        for i in 0..<lines.count {
            if roles[i] != .boilerplate { kept += 1 }
            if LineContext.isPattern(lines[i]) { patterns += 1 }
        }
        if patterns >= 3, patterns * 3 >= lines.count {
            for i in 0..<lines.count { roles[i] = .boilerplate }
            kept = 0
        }
        hasArticle = kept > 0
    }

    // MARK: Head, captions, headings

    /// Finds section, headline, byline and dateline before the first line of prose and right behind it.
    private mutating func markHead(before first: Int, titleKey: UInt64?) {
        if let titleKey {
            for i in 0..<lines.count where lines[i].key == titleKey && !(lines[i].isProse && i > first) {
                if roles[i] == .body || i < first { roles[i] = .headline }
            }
        }
        if titleKey != nil { markAboveTitle() }
        let start = isPage ? max(0, first - LineRoles.pageHeadLines) : 0
        let top = isPage ? max(0, first - LineRoles.pageBylineLines) : 0
        for i in top..<min(lines.count, first + 2) where i != first {
            if roles[i] == .headline { continue }
            if isByline(i) {
                roles[i] = .byline
            } else if isDateline(i) {
                roles[i] = .dateline
            }
        }
        // Below what explains the headline, with buttons between.
        for i in first + 2..<max(first + 2, min(lines.count, first + LineRoles.bylineReach)) where !lines[i].isSentence
        {
            if lines[i].kinds.contains(.byline), Byline.isLine(Array(text[lines[i].range])) {
                roles[i] = .byline
            } else if roles[i - 1] == .byline, isDateline(i) {
                roles[i] = .dateline
            }
        }
        markNameBesideDay(from: top, before: first, hasTitle: titleKey != nil)
        let candidates = (start..<first).filter { isHeadline($0) && isFree($0) }
        if titleKey != nil, !roles.contains(.headline) {
            // The title is known and stands nowhere: what looks like one is a heading, and part of the text.
            for i in candidates where !lines[i].isSentence { roles[i] = .heading }
        } else if !roles[..<first].contains(.headline) {
            // In an article one of the first, the first that is longer than a section; on a page the one that the page's
            // title, its first line, begins with, or the one above byline and date, or the last.
            let near =
                isPage
                ? aboveByline(from: top, before: first) + candidates.reversed()
                : Array(candidates.prefix(LineRoles.headlineCandidates)).filter {
                    $0 == candidates.first || lines[$0].opening != .digit
                }
            var chosen = isPage ? pageHeadline(before: first) : related(candidates, to: first)
            if chosen == nil {
                let foreign = isPage ? [] : near.filter { lines[$0].words >= 3 && speaksOfPage($0, before: first) }
                for i in foreign { roles[i] = .boilerplate }
                let others = near.filter { lines[$0].words >= 3 && !foreign.contains($0) }
                chosen = others.first { lines[$0].words >= 4 } ?? others.first
            }
            if isPage, let found = chosen { chosen = lessForeign(than: found, from: top, before: first) }
            if let chosen { roles[chosen] = .headline }
        }
        guard let headline = roles[..<first].firstIndex(of: .headline) else { return }
        // Where the title is not known, a byline or date below the headline tells that it is one.
        if titleKey == nil, !isPage,
            roles[(headline + 1)...].prefix(2).contains(where: { $0 == .byline || $0 == .dateline }),
            !(0..<headline).contains(where: { roles[$0] == .body && lines[$0].isSentence && lines[$0].length >= 60 })
        {
            markAboveTitle()
        }
        if headline > 0, isFree(headline - 1), lines[headline - 1].words <= 3, isHeadline(headline - 1) {
            roles[headline - 1] = .section
        }
        for i in 0..<headline where roles[i] == .boilerplate && i == headline - 1 {
            // A section has the word of a menu item: it is the section if it stands right above the headline.
            if lines[i].kinds.contains(.menu), lines[i].words <= 3, lines[i].cues == 0,
                !lines[i].kinds.contains(.notice)
            {
                roles[i] = .section
            }
        }
    }

    /// Most words of a name in a line of its own.
    private static let nameWords = 4

    /// Marks a line above or below a date as the byline if it is a name, and the headline stands above it.
    ///
    /// Nothing announces it: so its last word stands nowhere in the article, as that of a place or a thing would.
    private mutating func markNameBesideDay(from top: Int, before first: Int, hasTitle: Bool) {
        guard let date = roles[top..<first].firstIndex(of: .dateline), !roles[..<first].contains(.byline) else {
            return
        }
        for i in [date - 1, date + 1] where i >= top && i < first && isFree(i) {
            let line = lines[i]
            guard (2...LineRoles.nameWords).contains(line.words), line.numbers == 0, !line.isSentence,
                hasTitle || (top..<i).contains(where: { lines[$0].words >= 3 && isHeadline($0) && isFree($0) })
            else { continue }
            let name = Array(text[line.range])
            guard Byline.isName(name), Byline.mayBeName(name), !Byline.isSection(name), !isNamed(name, from: first)
            else { continue }
            roles[i] = .byline
            return
        }
    }

    /// Whether the last word of a name stands in the article's beginning.
    private func isNamed(_ name: [UInt8], from first: Int) -> Bool {
        guard let last = WordHashes.words(name.span, in: 0..<name.count).last else { return true }
        var left = LineRoles.comparedBytes
        for i in first..<lines.count where left > 0 && isKeptProse(i) {
            let range = lines[i].range.lowerBound..<min(lines[i].range.upperBound, lines[i].range.lowerBound + left)
            left -= range.count
            if WordHashes.words(text.span, in: range).contains(last) { return true }
        }
        return false
    }

    /// Most lines above a title that is known, most words of one, and how many times as long the prose below them is.
    private static let linesAboveTitle = 12
    private static let wordsAboveTitle = 24
    private static let proseBelowTitle = 4

    /// Takes the short lines above the title that is known for the page's: no article begins before its headline.
    ///
    /// Not where several sentences stand there, or little below: then it is the title of something further down, or the
    /// headline once more at the end.
    private mutating func markAboveTitle() {
        guard let title = roles.firstIndex(of: .headline), title <= LineRoles.linesAboveTitle else { return }
        let above = 0..<title
        guard above.allSatisfy({ lines[$0].words <= LineRoles.wordsAboveTitle }),
            above.count(where: { lines[$0].isProse && roles[$0] == .body }) < 2
        else { return }
        func length(_ range: Range<Int>, _ holds: (Int) -> Bool) -> Int {
            range.reduce(0) { $0 + (roles[$1] == .body && holds($1) ? lines[$1].length : 0) }
        }
        let prose = length(title + 1..<lines.count) { lines[$0].isProse || isHalf($0) }
        guard prose >= LineRoles.proseBelowTitle * length(above, { _ in true }) else { return }
        for i in above where roles[i] == .body && lines[i].isSentence { roles[i] = .boilerplate }
    }

    /// Fewest words of a title that is known inside a longer line, and most that the line has beside it.
    private static let repeatedWords = 3
    private static let wordsBesideTitle = 6

    /// Takes the lines around the article for the page's that are its title and little else: `Headline - The Courier`.
    ///
    /// Where no title is known, and the headline is such a line, its title is the shorter one.
    private mutating func markRepeatedTitles(_ known: [UInt8], before first: Int) {
        var headline = roles[..<first].firstIndex(of: .headline)
        guard !known.isEmpty || headline != nil else { return }
        let last = lines.indices.last(where: isKeptProse) ?? first
        var around = lines.indices.filter {
            ($0 < first || $0 > last) && $0 != headline && (roles[$0] == .body || roles[$0] == .heading)
                && (!lines[$0].isSentence || isHeadline($0))
        }
        guard !around.isEmpty else { return }
        var title = WordHashes.words(known.span, in: 0..<known.count)
        if let headline, known.isEmpty { title = WordHashes.words(text.span, in: lines[headline].range) }
        around.removeAll { lines[$0].words > title.count + LineRoles.wordsBesideTitle }
        let words = around.map { WordHashes.words(text.span, in: lines[$0].range) }
        if known.isEmpty, let longer = headline {
            for (i, own) in zip(around, words) where i < first && own.count < title.count && LineRoles.holds(title, own)
            {
                title = own
                headline = i
            }
            if headline != longer { roles[longer] = .boilerplate }
        }
        for (i, own) in zip(around, words) where LineRoles.holds(own, title) {
            roles[i] = i == headline ? .headline : .boilerplate
        }
    }

    /// Whether some words stand in a row among others and little beside them.
    private static func holds(_ words: [UInt64], _ title: [UInt64]) -> Bool {
        guard title.count >= repeatedWords, words.count >= title.count, words.count <= title.count + wordsBesideTitle
        else { return false }
        return contains(words, title)
    }

    /// Most lines above a byline that are its headline and what explains it.
    private static let titleLines = 3

    /// The candidates for a headline right above the first byline or date of a page that any stand above, in their order.
    ///
    /// The headline, then a line or two that explain it. More of them are a list, of which the last stands first.
    private func aboveByline(from top: Int, before first: Int) -> [Int] {
        // The first one may be the day at the top of the page.
        for byline in top..<first where roles[byline] == .byline || roles[byline] == .dateline {
            var run: [Int] = []
            var others = 0
            for i in stride(from: byline - 1, through: max(0, byline - LineRoles.linesAboveByline), by: -1) {
                if lines[i].words >= 3, isHeadline(i, words: LineRoles.pageHeadlineWords), mayBeHeadline(i) {
                    run.append(i)
                    others = 0
                } else if !LineContext.isPattern(lines[i]) {
                    others += 1
                    if others > LineRoles.linesInHead { break }
                }
            }
            if !run.isEmpty { return run.count > LineRoles.titleLines ? run : run.reversed() }
        }
        return []
    }

    /// The line of a page's head that speaks of what the article begins with more than twice as much as one that was taken
    /// for the headline, or that one: a slogan, the name of the paper and a button speak of nothing.
    ///
    /// The line right below a headline is what explains it, and often speaks of more.
    private func lessForeign(than found: Int, from top: Int, before first: Int) -> Int {
        let mark = roles[found..<first].firstIndex { $0 == .byline || $0 == .dateline } ?? first
        let others = (top..<first).filter {
            $0 != found && $0 != found + 1 && lines[$0].words >= 3 && isHeadline($0) && isFree($0)
        }
        let above = others.filter { $0 < mark }
        let compared = (above.isEmpty ? others : above).suffix(LineRoles.comparedCandidates)
        guard !compared.isEmpty else { return found }
        let common = commonTerms(of: [found] + compared, from: first)
        var (best, most) = (found, 2 * common[0])
        for (i, own) in zip(compared, common.dropFirst()) where own > (best == i - 1 ? 2 * most : most) {
            (best, most) = (i, own)
        }
        return best
    }

    /// Most lines between a headline and a byline that are no buttons.
    private static let linesInHead = 2

    /// Whether a line above a byline has no role yet, or one that the model gave it, and is no notice, whatever phrase of
    /// notices stands among its words.
    private func mayBeHeadline(_ i: Int) -> Bool {
        isFree(i)
            || roles[i] == .boilerplate && lines[i].kinds.isDisjoint(with: [.menu, .notice]) && !isNotice(i)
                && (lines[i].strongPhrases + lines[i].cues) * LineRoles.wordsPerPhrase < lines[i].words
    }

    /// Most candidates for a headline that are compared, bytes of the article that they are compared with, and fewest
    /// bytes of a word and words in common that count.
    private static let comparedCandidates = 8
    private static let comparedBytes = 1500
    private static let termBytes = 5
    private static let commonTerms = 2

    /// Of several lines that look like a headline, the one that speaks most of what the article begins with.
    ///
    /// None below the byline and no point of a list, if others are left. The line right below a headline is what explains
    /// it, and often speaks of more.
    private func related(_ candidates: [Int], to first: Int) -> Int? {
        guard candidates.count > 1 else { return nil }
        let byline = roles[..<first].firstIndex(of: .byline) ?? first
        let above = candidates.filter { $0 < byline && !isPoint(lines[$0]) }
        let allowed = above.isEmpty ? candidates : above
        let compared = allowed.prefix(LineRoles.comparedCandidates).filter { lines[$0].words >= 3 }
        guard compared.count > 1 else { return above.count == 1 ? above.first : nil }
        var best: Int?
        var most = LineRoles.commonTerms - 1
        for (i, common) in zip(compared, commonTerms(of: Array(compared), from: first)) {
            if best == i - 1, common <= 2 * most { continue }
            if common > most { (best, most) = (i, common) }
        }
        return best
    }

    /// Whether a line that looks like a headline has the words or signs of a page and shares no longer word with what the
    /// article begins with: `What's on TV tonight`, `Harbour Post › World`.
    private func speaksOfPage(_ i: Int, before first: Int) -> Bool {
        let line = lines[i]
        let hasSign =
            line.separators > 0 || line.wordsBeforeColon > 0 || line.numbers * 2 >= line.words
            || line.strongPhrases + line.cues > 0 || line.kinds.contains(.address)
        if !hasSign {
            guard let notice = EdgeNotice(language), let model = NoticeModel.model(for: language) else { return false }
            let score = notice.score(text.span, line.range, most: NoticeModel.tellingWords, model.lexicon)
            guard score.mean > 0 else { return false }
        }
        return commonTerms(of: [i], from: first)[0] == 0
    }

    /// How many longer words of each of some lines stand in what the article begins with.
    private func commonTerms(of compared: [Int], from first: Int) -> [Int] {
        var words: [(line: Int, hash: UInt64, isCommon: Bool)] = []
        for i in compared {
            for hash in WordHashes.words(text.span, in: lines[i].range, least: LineRoles.termBytes)
            where !words.contains(where: { $0.line == i && $0.hash == hash }) {
                words.append((i, hash, false))
            }
        }
        var left = LineRoles.comparedBytes
        for i in first..<lines.count where left > 0 && isKeptProse(i) {
            let range = lines[i].range.lowerBound..<min(lines[i].range.upperBound, lines[i].range.lowerBound + left)
            left -= range.count
            for hash in WordHashes.words(text.span, in: range, least: LineRoles.termBytes) {
                for k in words.indices where words[k].hash == hash { words[k].isCommon = true }
            }
        }
        return compared.map { i in words.count { $0.line == i && $0.isCommon } }
    }

    /// Whether a line is a point of a list: `- Two people are missing`.
    private func isPoint(_ line: LineFeatures) -> Bool {
        guard line.range.count > 4 else { return false }
        let start = line.range.lowerBound
        switch text[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return text[start + 1] == 0x20
        case 0xE2: return text[start + 3] == 0x20 && text[start + 1] == 0x80
        default: return false
        }
    }

    /// Whether a line of the head has no role yet, or one that the model gave it, which knows no headlines.
    private func isFree(_ i: Int) -> Bool {
        roles[i] == .body || roles[i] == .boilerplate && !LineContext.isPattern(lines[i]) && !isNotice(i)
    }

    /// The line that the first line of a page repeats, which is its title: `Headline - Site`.
    private func pageHeadline(before first: Int) -> Int? {
        guard first > 1 else { return nil }
        let title = lines[0].range
        for i in stride(from: first - 1, through: 1, by: -1) where lines[i].words >= 3 {
            let range = lines[i].range
            guard range.count <= title.count, range.count * 3 >= title.count else { continue }
            if text[range].elementsEqual(text[title.lowerBound..<title.lowerBound + range.count]) { return i }
        }
        return nil
    }

    /// Whether a line could be a headline or section: some words without the end of a sentence.
    private func isHeadline(_ i: Int, words: Int = 20) -> Bool {
        let line = lines[i]
        guard line.words >= 1, line.words <= words, line.length <= 150,
            !line.isSpeech || line.ending == .open || endsAsCall(line)
        else { return false }
        if line.ending == .sentence {
            // A question or an exclamation may be a headline, a statement with a full stop is none.
            guard line.stops <= 1, !endsWithFullStop(line) else { return false }
        }
        return line.ending != .colon && !line.hasAddress && !isByline(i) && !isDateline(i) && !isCaption(line)
    }

    /// Whether a line ends with an exclamation mark and a closing quotation mark, parted by a space: as only headlines do.
    private func endsAsCall(_ line: LineFeatures) -> Bool {
        guard line.range.count > 6 else { return false }
        let end = text[line.range.upperBound - 5..<line.range.upperBound]
        return end.elementsEqual([UInt8(ascii: "!"), 0x20, 0xE2, 0x80, 0x9D])
    }

    private func endsWithFullStop(_ line: LineFeatures) -> Bool {
        for k in stride(
            from: line.range.upperBound - 1, through: max(line.range.lowerBound, line.range.upperBound - 6), by: -1)
        {
            switch text[k] {
            case UInt8(ascii: "?"), UInt8(ascii: "!"): return false
            case UInt8(ascii: "."):
                // Not of an ellipsis or an abbreviation in capitals: `…`, `the U.S.`.
                guard k > line.range.lowerBound + 2 else { return true }
                let isAbbreviation = text[k - 2] == UInt8(ascii: ".") && text[k - 1] & 0x20 == 0
                return text[k - 1] != UInt8(ascii: ".") && !isAbbreviation
            default: break
            }
        }
        return line.ending == .sentence
    }

    /// Most words before the colon of a byline.
    private static let bylineLabelWords = 4

    /// Whether a line names the author: its first word says so, and most of the others are names; or it is a name with an
    /// office behind it.
    private func isByline(_ i: Int) -> Bool {
        let line = lines[i]
        guard line.words >= 2, line.words <= 16, line.length <= 120 else { return false }
        if line.numbers > 0, !line.isSentence, Byline.nameBesideDay(Array(text[line.range])) != nil { return true }
        if !line.isSentence, !line.kinds.contains(.byline), line.words <= 8 {
            let bytes = Array(text[line.range])
            return Byline.isNameWithOffice(bytes) || Byline.nameBeforeOffice(bytes) != nil || Byline.isDesk(bytes)
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

    /// Most words of a place that stands alone.
    private static let placeWords = 3

    /// Whether a line says when, or in capitals where, and nothing else.
    private func isDateline(_ i: Int) -> Bool {
        let line = lines[i]
        guard line.words <= 16, line.words > 0, !line.isProse else { return false }
        // `WASHINGTON:`, `NEW TALLOW —`
        if line.words <= LineRoles.placeWords, line.shouted == line.words,
            line.ending == .colon || line.ending == .pause
        {
            return true
        }
        if line.numbers > 0 {
            if line.dateWords > 0 { return (line.dateWords + line.numbers) * 100 >= line.words * 65 }
            if line.numbers >= 3, line.numbers == line.words { return true }
            // Of a language whose words of dates are not known, or with a word or two before the date.
            return line.numbers >= 3 && line.words <= 10 && !line.isSentence && line.numbers * 2 >= line.words
                && DateParser.parse(text[line.range].span) != nil
        }
        return false
    }

    /// Whether a line is the text or the credit of a picture.
    private func isCaption(_ line: LineFeatures) -> Bool { CaptionCredit.isCaption(line, text.span) }

    /// Most bytes of a credit behind the caption that stands before it once more, and fewest of that caption.
    private static let creditBytes = 80
    private static let twinBytes = 20

    /// Takes two lines for captions where the second one says what the first one does and a credit behind it: a page shows
    /// the description of a picture and its caption.
    private mutating func markTwinCaptions() {
        var i = 1
        while i < lines.count {
            if !lines[i].isSentence, roles[i - 1] == .body, isTwin(lines[i].range, of: lines[i - 1].range) {
                roles[i - 1] = .caption
                roles[i] = .caption
            }
            i += 1
        }
    }

    /// Whether a line says what another one says and a credit behind it.
    private func isTwin(_ longer: Range<Int>, of line: Range<Int>) -> Bool {
        line.count >= LineRoles.twinBytes && longer.count > line.count
            && longer.count - line.count <= LineRoles.creditBytes
            && text[line].elementsEqual(text[longer.prefix(line.count)])
    }

    private mutating func markCaptionsAndHeadings(from first: Int) {
        markTwinCaptions()
        for i in 0..<lines.count where roles[i] == .body || roles[i] == .boilerplate {
            let line = lines[i]
            if isCaption(line) {
                if isFree(i) { roles[i] = .caption }
            } else if roles[i] == .body, i > first, i + 1 < lines.count, !line.isSentence, line.words <= 12,
                line.length <= 90,
                line.ending == .open || line.ending == .colon, !line.isSpeech, lines[i + 1].isProse,
                roles[i + 1] == .body,
                roles[i - 1] == .heading || roles[i - 1] == .boilerplate || roles[i - 1] == .caption
                    || roles[i - 1] == .dateline
                    || roles[i - 1] == .body && lines[i - 1].isSentence
            {
                roles[i] = .heading
            }
        }
    }
}
