import LedeText

/// What stands at the edges of an article: notices, and where it ends.
extension LineRoles {
    /// Lines at which an end mark of an article counts: this share of its prose, in percent, stands before it.
    private static let tailShare = 60

    /// Cuts what follows the article: everything behind an end mark behind which it does not go on.
    ///
    /// It does where two sentences of it stand together, and where one is the first that stands there: other articles
    /// begin with a headline.
    mutating func cutTail() {
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
        if cut < lines.count { noteTelling(behind: cut) }
        for i in cut..<lines.count { roles[i] = .boilerplate }
        guard let notice = roles[(last + 1)...].firstIndex(of: .boilerplate), notice < cut else { return }
        for i in notice..<cut where !lines[i].isSentence {
            if roles[i] == .body, endsInside(i), mayTell(i) {
                let told = telling(i)
                if told == .much { continue }
                if told == .some { services.append(i) }
            }
            roles[i] = .boilerplate
        }
    }

    /// Most characters of a notice that stands before others.
    private static let endLength = 200

    /// Takes the sentences before the notices at the end for notices, too, that speak to the reader with a word of pages.
    ///
    /// `Create your free account to read on.`
    mutating func markEnd() {
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

    /// Most lines that stay at either end among which such sentences are looked for.
    static let edgeLines = 16

    /// Takes the short sentences that the article begins and ends with for the page's if they ask or offer what pages do
    /// and share hardly a term with it.
    mutating func markEdges(
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
        if title.isEmpty, !isPage { markSignedHeadline() }
        if !isPage, let model = NoticeModel.model(for: language) {
            let (found, unsure) = notices(by: model, notice, title.span, titleKey: titleKey, observe)
            doubtful += unsure
            for i in found { markOfPage(i, notice) }
            // What stood between them is gone.
            if !found.isEmpty { markRequests(notice, titleKey: titleKey) }
        }
        if title.isEmpty { markSentenceHeadline(notice) }
    }

    /// Most characters of a brief with what pages say around it, and fewest characters of a line of its prose.
    private static let soiledBriefLength = 1500
    private static let briefLine = 60

    /// The sentences at the ends that ``NoticeModel`` takes for the page's, and those that may be.
    ///
    /// Where nothing else is known to be the page's it has to be surer, and is asked only if the first or the last sentence
    /// begins as a page's would, or if the last line is no sentence. Where more would go than stays, nothing does, unless
    /// prose stays of a text as short as a brief.
    ///
    /// - Parameter observe: takes what is known of the lines, and the places of those that are in question, instead.
    func notices(
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
        /// How much a line tells of the others; nothing where its words are those of a page.
        func telling(_ k: Int) -> Telling {
            guard context.scores[k].mean <= 0, isPlain(context.indices[k]) else { return .nothing }
            return context.telling(k)
        }
        // A first sentence that tells of the article is its lead, whatever stands around it.
        var found: [Int] = []
        var doubtful = judged.doubtful.map { context.indices[$0] }
        doubtful.removeAll { i in
            isNoHeadline(i) && telling(context.indices.firstIndex(of: i) ?? 0) == .much
        }
        for k in judged.sure {
            // What only stands where notices do may be the article's: `A decision is expected on Friday.` behind an advertisement.
            let saysSo =
                context.scores[k].mean > 0 || context.indices[k] * 2 <= lines.count && telling(k) == .nothing
            if saysSo { found.append(context.indices[k]) } else { doubtful.append(context.indices[k]) }
        }
        let gone = found.reduce(0) { $0 + lines[$1].length }
        let all = lines.indices.reduce(0) { $0 + (roles[$1] == .body ? lines[$1].length : 0) }
        let keepsProse = lines.indices.contains { i in
            roles[i] == .body && lines[i].length >= LineRoles.briefLine && !found.contains(i)
        }
        guard gone * 2 <= all || all <= LineRoles.soiledBriefLength && keepsProse else { return ([], []) }
        return (found, doubtful)
    }

    /// Whether a byline or a date stands right above or below a line, or above or below a button there.
    func isBesideByline(_ line: Int) -> Bool {
        (max(1, line - LineRoles.linesInHead)..<min(lines.count, line + LineRoles.linesInHead)).contains {
            isByline($0) || isDateline($0)
        }
    }

    /// Most words of a credit that is a sentence, and of a line of labels or links.
    private static let creditWords = 30
    private static let linkWords = 30
    /// Fewest words of a post with a label.
    private static let postWords = 10

    /// Takes what is no sentence behind the last one for the page's if it names somebody, has a label in capitals or bars,
    /// and a sentence there that only says who reported.
    ///
    /// `Hồng Vân (Theo Reuters)`, `QUIZ: How well do you know the harbour`, `Bridge reopens | The Courier`.
    mutating func markSignatures() {
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
                // `UPDATE: The girl was found. Thank you`: a post has sentences.
                let isLabel =
                    line.wordsBeforeColon > 0 && line.wordsBeforeColon <= 2 && line.shouted >= line.wordsBeforeColon
                    && (line.stops == 0 || line.words < LineRoles.postWords)
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
        return (isKeptSentence(next) || holdsLink(mark) && isWholeSentence(next)) && !asks(next)
    }

    /// Fewest words of a sentence behind a link.
    private static let shortWords = 4

    /// Whether a mark holds a link itself, so that none of a list need follow: `Read also: Ferry to stop in May`.
    func holdsLink(_ mark: Int) -> Bool {
        lines[mark].wordsBeforeColon > 0 && lines[mark].words > lines[mark].wordsBeforeColon + 1
    }

    /// Whether a line is a sentence of any length in which nothing is the page's.
    func isWholeSentence(_ i: Int) -> Bool {
        let line = lines[i]
        return roles[i] == .body && line.isSentence && line.words >= LineRoles.shortWords && line.opening == .capital
            && NoticeRule.weight(line) == 0 && !line.hasAddress && line.separators == 0
            && line.kinds.isDisjoint(with: [.menu, .notice, .reporter, .invitation, .origin])
    }

    /// Whether a line ends with a question mark, as headlines of other articles do.
    func asks(_ i: Int) -> Bool {
        let range = lines[i].range
        for k in max(range.lowerBound, range.upperBound - 4)..<range.upperBound where text[k] == UInt8(ascii: "?") {
            return true
        }
        guard range.count > 2, text[range.upperBound - 1] == 0x9F else { return false }
        // ？ and ؟
        let before = (text[range.upperBound - 3], text[range.upperBound - 2])
        return before == (0xEF, 0xBC) || before.1 == 0xD8
    }

    /// Whether a line has the words of a page, or was taken for a notice.
    func isPattern(_ i: Int) -> Bool {
        LineContext.isPattern(lines[i]) || roles[i] == .boilerplate && !lines[i].isSentence
    }

    /// Whether a line is a sentence of the article as far as is known.
    private func isKeptSentence(_ i: Int) -> Bool { isKeptProse(i) || roles[i] == .body && isPlain(i) }

    /// Cuts the menus before the article: short lines before the prose, if some of them are those of menus.
    mutating func cutHead() {
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

    func isKeptProse(_ i: Int) -> Bool {
        roles[i] == .body && (lines[i].isProse || isHalf(i) || isLong(i))
    }

    /// The first line of prose that stays, or of shorter sentences if there is no prose.
    func firstKeptProse() -> Int? {
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
    mutating func markProseless() {
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
}
