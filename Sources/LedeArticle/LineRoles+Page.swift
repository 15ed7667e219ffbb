import LedeText

/// Pages flattened to lines.
extension LineRoles {
    // MARK: Pages

    /// Fewest lines, and fewest of them with the words of menus, that make a page.
    private static let pageLines = 20
    private static let pagePatterns = 4

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

    /// Lines of a page from which it was not copied by hand, but flattened whole.
    private static let copiedLines = 60
    /// The same where only whole paragraphs and what stands right beside them are in question.
    private static let pastedLines = 100

    mutating func markPage() {
        let scores = LineModel.scores(lines)
        for i in 0..<lines.count where scores[i] <= LineModel.threshold && !isLargePart(i) { roles[i] = .boilerplate }
        keepPosts()
        let isEmpty = !lines.indices.contains { roles[$0] == .body && lines[$0].isProse }
        guard isEmpty || lines.count < LineRoles.pastedLines else { return }
        keepParagraphs(scores, isEmpty: isEmpty)
        // Of a page that somebody copied, most is the article: a sentence of prose beside others that stay is theirs, and
        // what is plainly a notice goes.
        guard lines.count < LineRoles.copiedLines else {
            keepShortSentences(scores)
            return
        }
        keepPairs(scores)
        for i in 0..<lines.count {
            if roles[i] == .boilerplate {
                if isPlain(i), isAmongKept(i, scores[i]) { roles[i] = .body }
            } else if lines[i].isSentence, isNotice(i) || ConsentNotice.isNotice(text.span, lines[i]) {
                roles[i] = .boilerplate
            }
        }
        keepShortSentences(scores)
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
    func isParagraph(_ i: Int) -> Bool {
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
    private mutating func keepParagraphs(_ scores: [Int32], isEmpty: Bool) {
        let ends = endMarks()
        var kept: Int?
        var next = -1  // the next line of prose that stays
        var head = -1  // the last byline or date before that
        var hasEnded = false
        var end: Int?  // the first mark behind the last line that stays
        for i in lines.indices {
            if roles[i] == .body, lines[i].isProse {
                kept = i
                hasEnded = false
                end = nil
                continue
            }
            if ends.contains(i) {
                hasEnded = kept != nil
                if end == nil, hasEnded { end = i }
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
            // Where nothing else is left, what stands in a row is the article.
            let mayBe =
                scores[i] > LineModel.surelyNotInside || isEmpty && kept == nil && lines[i].isProse && isInRow(i)
            if distance <= 2 * LineRoles.plainReach && isParagraph(i) && (mayBe || !isBelowName(i))
                || kept == i - 1 && lines[i].isProse && mayBe
                || kept == nil && mayBe && isInRow(i)
            {
                roles[i] = .body
                kept = i
            }
        }
        guard lines.count < LineRoles.copiedLines else { return }
        for i in 0..<(end ?? lines.count) where roles[i] == .boilerplate && lines[i].isProse && mayTell(i) {
            if telling(i) == .much { services.append(i) }
        }
        if let end { noteTelling(behind: end) }
    }

    /// Whether a line is a byline or a date.
    private func isHead(_ i: Int) -> Bool { !LineContext.isPattern(lines[i]) && (isByline(i) || isDateline(i)) }

    /// Whether the line above is a name and nothing else.
    func isBelowName(_ i: Int) -> Bool {
        guard i > 0, (2...LineRoles.nameWords).contains(lines[i - 1].words), !lines[i - 1].isSentence else {
            return false
        }
        let name = Array(text[lines[i - 1].range])
        return Byline.isName(name) && Byline.mayBeName(name)
    }

    /// Whether a plain sentence stands right beside another one, and neither is cut off.
    private func isInRow(_ i: Int) -> Bool {
        func isWhole(_ k: Int) -> Bool { lines.indices.contains(k) && isPlain(k) && !isNotice(k) && !isCutOff(k) }
        guard isWhole(i) else { return false }
        if isWhole(i - 1) || isWhole(i + 1) { return true }
        // An advertisement stands between, or the next one is short.
        guard lines[i].isProse,
            let next = (i + 1..<min(lines.count, i + 4)).first(where: { !isBetween($0..<$0 + 1) })
        else { return false }
        return isWhole(next) || isShortSentence(next)
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

    static func isTail(_ line: LineFeatures) -> Bool {
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
    func posts() -> [(time: Int, heading: Int?, first: Int)] {
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

    func keepsProse(behind i: Int) -> Bool {
        (i + 1..<min(lines.count, i + 1 + LineRoles.plainReach)).contains { roles[$0] == .body && lines[$0].isProse }
    }
}
