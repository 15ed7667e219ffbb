import LedeText

/// Lines that hold or say again the title of the article.
extension LineRoles {
    /// Most words and characters of a headline that a program has ended with a full stop, and bytes of the article that
    /// tell it.
    private static let sentenceHeadlineWords = 4...18
    private static let sentenceHeadlineLength = 120
    private static let toldBytes = 900

    /// Lines of a page among which its first sentence is looked for, and sentences behind a headline that may be shorter
    /// than it.
    private static let pageEdgeLines = 48
    private static let sentencesBelow = 3

    /// Takes the short sentence that stands first for the headline where no title is known.
    ///
    /// It may be a question above another one. A program may have ended it with a full stop. Then the article tells much of
    /// it once more, or a byline or a date stands below it, or the line itself once more, which is the page's. Below one
    /// that is only doubtful another one may stand: what was new stood above the headline.
    mutating func markSentenceHeadline(_ notice: EdgeNotice) {
        let reach = min(isPage ? LineRoles.pageEdgeLines : LineRoles.edgeLines, lines.count)
        guard let first = (0..<reach).first(where: { roles[$0] == .body && lines[$0].isSentence }) else { return }
        markSentenceHeadline(first, notice)
        guard doubtful.last == first,
            let second = (first + 1..<max(first + 1, reach)).first(where: {
                roles[$0] == .body && lines[$0].isSentence && lines[$0].key != lines[first].key
            })
        else { return }
        markSentenceHeadline(second, notice)
    }

    private mutating func markSentenceHeadline(_ first: Int, _ notice: EdgeNotice) {
        let line = lines[first]
        guard LineRoles.sentenceHeadlineWords.contains(line.words), line.length <= LineRoles.sentenceHeadlineLength
        else { return }
        // A question above a shorter one, which is the first heading: `What is the grid levy and who pays it?`
        if first + 1 < lines.count, roles[first + 1] == .body, line.stops == 1, !line.isSpeech, asks(first),
            asks(first + 1), lines[first + 1].words < line.words, !hasHeadline(above: first)
        {
            roles[first] = .headline
            return
        }
        guard let next = sentence(below: first) else { return }
        // What explains the headline that stands above it, or what the article begins with.
        if hasHeadline(above: first) { return }
        if beginsAs(line, next, notice) {
            doubtful.append(first)
            return
        }
        // `A Town Sold Its Water. Now It Wants It Back.`
        if line.stops == 2, line.lowercase * 2 < line.words, isBesideByline(next) {
            roles[first] = .headline
            return
        }
        var mark = EdgeNotice.HeadlineMark.none
        for i in (first + 1..<next) where mark != .sure && !isSentence(i, below: first) {
            mark = isByline(i) || isDateline(i) || lines[i].key == line.key ? .sure : .some
        }
        if mark != .sure, lines.indices.contains(where: { $0 != first && lines[$0].key == line.key }) { mark = .sure }
        // What parts the first sentence from the second may be an advertisement.
        if mark == .some, isNoHeadline(first) { return }
        // `U.S. ` looks like the end of a sentence.
        guard line.stops <= (mark == .sure ? 2 : 1), mark != .none || !line.isSpeech else { return }
        // Headlines leave out what sentences have: `Old bridge to be rebuilt, ferry to run from April.`
        let isTerse = !line.isSpeech && notice.isTerse(line, text.span)
        let ranges =
            mark == .sure || isTerse
            ? beginning(from: next) : [lines[next].range.prefix(LineRoles.toldBytes)]
        let isTold = notice.isTold(line, in: ranges, mark, text.span)
        if isTold, !isCopied(first, in: next) {
            roles[first] = .headline
            for i in lines.indices where i != first && lines[i].key == line.key { roles[i] = .boilerplate }
            return
        }
        // What says in short what the article's beginning says may be its headline all the same, and where it says it in
        // the same words the article's beginning is the one that stays.
        let told = line.isSpeech ? [] : beginning(from: next)
        if isTold || !isNoHeadline(first) && notice.mayBeTold(line, in: told, mark, isTerse: isTerse, text.span) {
            doubtful.append(first)
        }
    }

    /// Whether a line is a sentence below another one and not that once more.
    private func isSentence(_ i: Int, below first: Int) -> Bool {
        roles[i] == .body && (lines[i].isSentence || isHalf(i)) && lines[i].key != lines[first].key
    }

    /// The first of some sentences below a line that is longer; what explains a headline may be shorter.
    private func sentence(below first: Int) -> Int? {
        var left = LineRoles.sentencesBelow
        for i in first + 1..<lines.count where isSentence(i, below: first) {
            if lines[i].length > lines[first].length { return i }
            left -= 1
            if left == 0 { return nil }
        }
        return nil
    }

    /// Whether all words of a line stand in the same row in another one.
    private func isCopied(_ line: Int, in other: Int) -> Bool {
        LineRoles.contains(
            WordHashes.words(text.span, in: lines[other].range.prefix(LineRoles.toldBytes)),
            WordHashes.words(text.span, in: lines[line].range))
    }

    /// Takes the short sentence right above the byline for the headline, if neither a headline nor a sentence stands above it.
    ///
    /// It has a longer word in common with what follows, whatever the model thinks of it; else it is doubtful.
    mutating func markSignedHeadline() {
        let reach = min(LineRoles.edgeLines, lines.count)
        guard let byline = (0..<reach).first(where: { lines[$0].kinds.contains(.byline) && isByline($0) }), byline > 0
        else { return }
        let i = byline - 1
        let line = lines[i]
        guard line.isSentence, LineRoles.sentenceHeadlineWords.contains(line.words),
            line.length <= LineRoles.sentenceHeadlineLength, line.stops <= 2, isFree(i),
            !(0..<i).contains(where: { roles[$0] == .body && lines[$0].isSentence }),
            let next = (byline + 1..<lines.count).first(where: {
                roles[$0] == .body && (lines[$0].isSentence || isHalf($0)) && lines[$0].key != line.key
            }), lines[next].length > line.length, !hasHeadline(above: i)
        else { return }
        let isStandfirst = EdgeNotice(language).map { beginsAs(line, next, $0) } ?? false
        guard !isStandfirst, commonTerms(of: [i], from: next)[0] > 0 else {
            doubtful.append(i)
            return
        }
        roles[i] = .headline
        for k in lines.indices where k != i && lines[k].key == line.key { roles[k] = .boilerplate }
    }

    /// Fewest words of a standfirst, and bytes that the sentence which it shortens is longer.
    private static let standfirstWords = 6
    private static let shortenedBytes = 160

    /// Whether a sentence is no headline but says what the article begins with in the same words, all or most of them: a
    /// standfirst.
    private func beginsAs(_ line: LineFeatures, _ next: Int, _ notice: EdgeNotice) -> Bool {
        guard line.words >= LineRoles.standfirstWords, !notice.isTerse(line, text.span) else { return false }
        let own = WordHashes.words(text.span, in: line.range)
        let range = lines[next].range
        let beginning = range.prefix(line.range.count + LineRoles.shortenedBytes)
        var left = own[...]
        for word in WordHashes.words(text.span, in: beginning) where word == left.first { left = left.dropFirst() }
        return left.isEmpty
    }

    /// Most lines between a headline and what explains it: a byline, a date, a button.
    private static let linesBelowHeadline = 3

    /// Whether a headline stands above a sentence: some words without a full stop that are no section, no button and no
    /// label of a page.
    ///
    /// Where nothing but a byline or a date stands between it need not share a word with the article.
    private func hasHeadline(above sentence: Int) -> Bool {
        var isRight = true
        let prose = (sentence..<lines.count).first(where: isKeptProse) ?? sentence
        for i in (max(0, sentence - LineRoles.linesBelowHeadline - 1)..<sentence).reversed() {
            if isByline(i) || isDateline(i) { continue }
            // `News > World`
            let isPath = lines[i].separators > 0 && lines[i].words <= LineRoles.kickerWords
            if isFree(i), isHeadline(i), !isPath, !isPoint(lines[i]), mayBeTitle(i, before: sentence),
                isRight && roles[i] == .body ? hasNoSign(i) : !speaksOfPage(i, before: sentence),
                doubts(of: [i], before: prose)[0] == .none
            {
                return true
            }
            isRight = false
        }
        return false
    }

    /// So many bytes of the article from a line on.
    func beginning(from start: Int) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var left = LineRoles.toldBytes
        for i in start..<lines.count where left > 0 && roles[i] == .body {
            ranges.append(lines[i].range.prefix(left))
            left -= lines[i].range.count
        }
        return ranges
    }

    /// Most words of a sentence that asks at either end, and most other sentences between them.
    private static let edgeWords = 24
    private static let edgeOthers = 3
    /// Most lines of a brief.
    private static let briefLines = 40
    /// Fewest characters of the article itself, how many times as long as one of them it is and as all of
    /// them, and how many times as long as it all may be where each is short beside it.
    ///
    /// Of a brief among notices less of it is enough.
    private static let articleInside = 200
    private static let briefInside = 80
    private static let articleShare = 3
    private static let articleShareOfAll = 2
    private static let noticeShareOfAll = 4

    mutating func markRequests(_ notice: EdgeNotice, titleKey: UInt64?) {
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
                markOfPage(i, notice)
            }
        }
    }

    /// Takes a line for the page's, and notes it if it tells what articles tell, too, and prose stands before and behind
    /// it, or only before one that asks for what is no page's.
    mutating func markOfPage(_ i: Int, _ notice: EdgeNotice) {
        if notice.isService(lines[i], text.span), (0..<i).contains(where: isKeptProse),
            (i + 1..<lines.count).contains(where: isKeptProse) || notice.asksOfTheWorld(lines[i], text.span)
        {
            services.append(i)
        }
        roles[i] = .boilerplate
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
    mutating func markOrigins(_ known: [UInt8]) {
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
    mutating func markHolding(_ bytes: Span<UInt8>, isKnown: Bool = true, _ notice: EdgeNotice) {
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

    /// Most sentences of prose at an end among which the headline is looked for.
    private static let edgeProse = 2

    /// Takes the short sentences at the edges for the page's of which something holds.
    mutating func markSentences(where isOfPage: (LineRoles, Int) -> Bool) {
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
    mutating func markHoldingOthers(_ notice: EdgeNotice) {
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
    static func contains(_ words: [UInt64], _ others: [UInt64]) -> Bool { place(of: others, in: words) != nil }

    /// Where some words stand in a row among others.
    static func place(of others: [UInt64], in words: [UInt64]) -> Int? {
        guard words.count >= others.count else { return nil }
        return (0...words.count - others.count).first { words[$0..<$0 + others.count].elementsEqual(others) }
    }

    /// Most lines above a title that is known, most words of one, and how many times as long the prose below them is.
    private static let linesAboveTitle = 12
    private static let wordsAboveTitle = 24
    private static let proseBelowTitle = 4

    /// Takes the short lines above the title that is known for the page's: no article begins before its headline.
    ///
    /// Not where several sentences stand there, or little below: then it is the title of something further down, or the
    /// headline once more at the end.
    mutating func markAboveTitle() {
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
        for i in above where roles[i] == .body && lines[i].isSentence {
            if lines[i].isProse, mayTell(i), telling(i) == .much { services.append(i) }
            roles[i] = .boilerplate
        }
    }

    /// Fewest words of a title that is known inside a longer line, and most that the line has beside it.
    private static let repeatedWords = 3
    private static let wordsBesideTitle = 6

    /// Takes the lines around the article for the page's that are its title and little else: `Headline - The Courier`.
    ///
    /// Where no title is known, and the headline is such a line, its title is the shorter one.
    mutating func markRepeatedTitles(_ known: [UInt8], before first: Int) {
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
}
