import LedeText

/// The head of an article: its headline, byline and date.
extension LineRoles {
    /// Lines behind the first of prose in which a byline may stand.
    private static let bylineReach = 8
    /// The headline of an article is one of so many lines that look like one: further down they are a list.
    private static let headlineCandidates = 3
    /// The headline of a page stands at most so many lines before its first prose; a longer head begins with menus.
    ///
    /// Its byline and date may stand further up, with buttons below them, and the headline so many lines above them.
    private static let pageHeadLines = 10
    private static let pageBylineLines = 20
    private static let linesAboveByline = 5

    /// Finds section, headline, byline and dateline before the first line of prose and right behind it.
    mutating func markHead(before first: Int, titleKey: UInt64?) {
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
    static let nameWords = 4

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

    /// Most lines above a byline that are its headline and what explains it.
    private static let titleLines = 3
    /// Most words of a headline right above a byline.
    private static let pageHeadlineWords = 26

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
    static let linesInHead = 2

    /// Whether a line above a byline has no role yet, or one that the model gave it, and is no notice, whatever phrase of
    /// notices stands among its words.
    private func mayBeHeadline(_ i: Int) -> Bool {
        isFree(i)
            || roles[i] == .boilerplate && lines[i].kinds.isDisjoint(with: [.menu, .notice]) && !isNotice(i)
                && (lines[i].strongPhrases + lines[i].cues) * LineRoles.wordsPerPhrase < lines[i].words
    }

    /// Most candidates for a headline that are compared, bytes of the article that they are compared with, and fewest
    /// bytes of a word and words in common that count.
    static let comparedCandidates = 8
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
    func isPoint(_ line: LineFeatures) -> Bool {
        guard line.range.count > 4 else { return false }
        let start = line.range.lowerBound
        switch text[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return text[start + 1] == 0x20
        case 0xE2: return text[start + 3] == 0x20 && text[start + 1] == 0x80
        default: return false
        }
    }

    /// Whether a line of the head has no role yet, or one that the model gave it, which knows no headlines.
    func isFree(_ i: Int) -> Bool {
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
    func isHeadline(_ i: Int, words: Int = 20) -> Bool {
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
    func isByline(_ i: Int) -> Bool {
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
    func isDateline(_ i: Int) -> Bool {
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
}
