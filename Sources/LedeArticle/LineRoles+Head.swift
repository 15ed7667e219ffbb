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

    /// Most lines that are judged whether they are the page's.
    private static let judgedCandidates = 16

    /// Finds section, headline, byline and dateline before the first line of prose and right behind it.
    mutating func markHead(before first: Int, titleKey: UInt64?) {
        if let titleKey {
            for i in 0..<lines.count where lines[i].key == titleKey && !(lines[i].isProse && i > first) {
                if roles[i] == .body || i < first { roles[i] = .headline }
            }
        }
        if titleKey != nil { markAboveTitle() }
        markMasthead(before: first)
        let start = isPage ? max(0, first - LineRoles.pageHeadLines) : 0
        let top = isPage ? max(0, first - LineRoles.pageBylineLines) : 0
        markBylines(from: top, before: first)
        markNameBesideDay(from: top, before: first, hasTitle: titleKey != nil)
        markOfficeBelowByline(from: top, before: first)
        markHeadline(among: start..<first, from: top, hasTitle: titleKey != nil)
        guard let headline = roles[..<first].firstIndex(of: .headline) else { return }
        keepExplanation(of: headline, before: first)
        // Where the title is not known, a byline or date below the headline tells that it is one.
        if titleKey == nil, !isPage,
            roles[(headline + 1)...].prefix(2).contains(where: { $0 == .byline || $0 == .dateline }),
            !(0..<headline).contains(where: { roles[$0] == .body && lines[$0].isSentence && lines[$0].length >= 60 })
        {
            markAboveTitle()
        }
        markSection(above: headline)
    }

    /// Marks lines that are a byline or a date by themselves or by those right above them, also behind the first of prose.
    private mutating func markBylines(from top: Int, before first: Int) {
        for i in top..<min(lines.count, first + 2) where i != first {
            if roles[i] == .headline { continue }
            let role: Role? = isByline(i) ? .byline : isDateline(i) ? .dateline : nil
            guard let role else { continue }
            // An answer may begin with `Von Mittwoch`.
            if i > 0, lines[i].isSentence, asks(i - 1) { continue }
            roles[i] = role
        }
        // Below what explains the headline, with buttons between.
        for i in first + 2..<max(first + 2, min(lines.count, first + LineRoles.bylineReach)) where !lines[i].isSentence
        {
            if lines[i].kinds.contains(.byline), Byline.isLine(Array(text[lines[i].range])) {
                roles[i] = .byline
            } else if roles[i - 1] == .byline || isFree(i - 1) && isBelowName(i) && holdsDay(i), isDateline(i) {
                roles[i - 1] = .byline
                roles[i] = .dateline
            } else if i > first + 2, isOfficeBelowName(i - 1), isDateline(i), holdsDay(i) {
                roles[i - 2] = .byline
                roles[i - 1] = .byline
                roles[i] = .dateline
            } else if roles[i - 1] == .dateline, isFree(i), isBelowName(i + 1), holdsDay(i - 1) {
                roles[i] = .byline
            }
        }
    }

    /// Marks the headline, or what looks like one as a heading where the title is known and stands nowhere.
    ///
    /// - Parameters:
    ///   - reach: the lines before the first of prose in which it may stand.
    ///   - top: the first line in which its byline and date may stand.
    ///   - hasTitle: whether the title is known.
    private mutating func markHeadline(among reach: Range<Int>, from top: Int, hasTitle: Bool) {
        let first = reach.upperBound
        var candidates = reach.filter { isHeadline($0) && isFree($0) }
        if !isPage, candidates.count > 1, isSlug(candidates[0]) {
            roles[candidates[0]] = .boilerplate
            candidates.removeFirst()
        }
        if !isPage, let last = candidates.last(where: { lines[$0].words >= LineRoles.titleWords }) {
            for i in candidates where i < last && isOfOtherNews(i) { roles[i] = .boilerplate }
            candidates.removeAll { $0 < last && roles[$0] == .boilerplate && isOfOtherNews($0) }
        }
        if !hasTitle, !isPage { candidates = aboveFirstSentence(candidates, before: first) }
        if !hasTitle { candidates = withoutLinesOfPage(candidates, before: first) }
        if hasTitle, !roles.contains(.headline) {
            // The title is known and stands nowhere: what looks like one is a heading, and part of the text.
            for i in candidates where !lines[i].isSentence { roles[i] = .heading }
        } else if !roles[..<first].contains(.headline) {
            // In an article one of the first, the first that is longer than a section; on a page the one that the page's
            // title, its first line, begins with, or the one above byline and date, or the last.
            let near =
                isPage
                ? withoutLinesOfPage(aboveByline(from: top, before: first), before: first) + candidates.reversed()
                : nearest(candidates)
            var chosen = isPage ? pageHeadline(before: first) : related(candidates, to: first)
            if chosen == nil {
                let foreign = isPage ? [] : near.filter { lines[$0].words >= 3 && speaksOfPage($0, before: first) }
                for i in foreign { roles[i] = .boilerplate }
                let others = near.filter { lines[$0].words >= 3 && !foreign.contains($0) }
                chosen = others.first { lines[$0].words >= 4 } ?? others.first
                if chosen == nil, !isPage { chosen = onlyHeadline(among: foreign, candidates, before: first) }
            }
            if let found = chosen {
                chosen =
                    isPage
                    ? aboveStandfirst(lessForeign(than: found, from: top, before: first), candidates, before: first)
                    : explained(by: found, candidates, before: first)
            }
            if let chosen { roles[chosen] = .headline }
        }
    }

    /// Most words of the slug of agency copy, and most bytes of the part of it that says for when.
    private static let slugWords = 8
    private static let slugCycle = 3

    /// Whether a line is the slug of agency copy: `BC-EU--Tallow-Flood, 3rd Ld-Writethru,0688`.
    ///
    /// Its first word joins a few capitals and two more names or more by hyphens.
    private func isSlug(_ i: Int) -> Bool {
        guard lines[i].words <= LineRoles.slugWords else { return false }
        let word = text[lines[i].range].drop { $0 == UInt8(ascii: "^") }
            .prefix { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
        let parts = word.split(separator: UInt8(ascii: "-"))
        guard parts.count > 2, parts[0].count <= LineRoles.slugCycle else { return false }
        return parts[0].allSatisfy(\.isASCIIUppercase) && parts.allSatisfy { !$0[$0.startIndex].isASCIILowercase }
    }

    /// The lines that may be a headline without those that are the page's, each of which is doubtful or goes.
    ///
    /// Only the first are compared, of a page the last: those that are chosen among.
    private mutating func withoutLinesOfPage(_ candidates: [Int], before first: Int) -> [Int] {
        let compared = Array(
            isPage ? candidates.suffix(LineRoles.judgedCandidates) : candidates.prefix(LineRoles.judgedCandidates))
        var others: [Int] = []
        for (i, doubt) in zip(compared, doubts(of: compared, before: first)) where doubt != .none {
            others.append(i)
            if doubt == .page {
                roles[i] = .boilerplate
            } else {
                doubtful.append(i)
            }
        }
        return others.isEmpty ? candidates : candidates.filter { !others.contains($0) }
    }

    /// The first of the candidates of an article, or of those that are longer than what stands in menus.
    ///
    /// `Football`, `Cricket` and `Rugby Union` may stand above the headline, known or not.
    private func nearest(_ candidates: [Int]) -> [Int] {
        let long = candidates.filter { lines[$0].words >= LineRoles.titleWords }
        return (long.isEmpty ? candidates : long).prefix(LineRoles.headlineCandidates).filter {
            $0 == candidates.first || lines[$0].opening != .digit
        }
    }

    /// Words of a label, in capitals, above which news of the hour stand, and those before the number of a page.
    private static let alerts = hashes("breaking alert urgent eilmeldung alerte urgente flash")
    private static let pages = hashes("page seite p\u{E1}gina pagina pagine trang")
    /// Most words of the head that a printed page runs under.
    private static let runningHeadWords = 8

    /// Whether a line above the headline tells other news, or is the head of a printed page: `BREAKING: Quay reopens`,
    /// `THE TALLOW COURIER Page 3`.
    private func isOfOtherNews(_ i: Int) -> Bool {
        let line = lines[i]
        guard line.shouted > 0 || line.numbers == 1 else { return false }
        if line.wordsBeforeColon == 1, line.shouted > 0, line.words > LineRoles.titleWords {
            let colon = text[line.range].firstIndex(of: UInt8(ascii: ":")) ?? line.range.upperBound
            let label = WordHashes.words(text.span, in: line.range.lowerBound..<colon)
            return label.contains(where: LineRoles.alerts.contains)
        }
        guard line.numbers == 1, (3...LineRoles.runningHeadWords).contains(line.words) else { return false }
        guard text[line.range.upperBound - 1].isASCIIDigit else { return false }
        let words = WordHashes.words(text.span, in: line.range)
        return words.dropLast().last.map(LineRoles.pages.contains) ?? false
    }

    /// Fewest words of a sentence below which no headline stands.
    private static let sentenceWords = 4

    /// The lines that may be the headline: no points of a list and none below a time of day, and none below the first
    /// sentence where one stands above it, unless a byline or a date stands below that.
    ///
    /// In questions and answers, and in a live report, headings stand below the first short answers.
    private func aboveFirstSentence(_ candidates: [Int], before first: Int) -> [Int] {
        var candidates = candidates.filter { !isPoint(lines[$0]) && !isDateOfEvent($0) }
        // Of a live report, below whose headline times stand.
        let untimed = candidates.filter { !($0 > 1 && isTime(lines[$0 - 1])) }
        if untimed.contains(where: { lines[$0].words >= LineRoles.titleWords }) { candidates = untimed }
        // Place and section above a headline: `Orlham | News`.
        let unparted = candidates.filter { lines[$0].separators == 0 && lines[$0].words >= LineRoles.titleWords }
        candidates.removeAll { i in
            // Below a headline stands what explains it: `Emails show adviser warned of leak | Call for inquiry`.
            lines[i].separators > 0
                && (lines[i].words <= LineRoles.kickerWords ? i < unparted.last ?? 0 : unparted.contains(i - 1))
        }
        let sentence = (0..<first).first {
            roles[$0] == .body && lines[$0].words >= LineRoles.sentenceWords && lines[$0].isSentence
                && endsWithFullStop(lines[$0])
        }
        // Of the first ones alone: each is compared with the article's beginning.
        let compared = candidates.prefix(LineRoles.comparedCandidates)
        guard let sentence,
            compared.contains(where: {
                $0 < sentence && mayBeTitle($0, before: first) && !speaksOfPage($0, before: first)
            })
        else { return candidates }
        return candidates.filter { $0 < sentence || isMark($0 + 1) }
    }

    /// Whether a line is a byline or a date.
    func isMark(_ i: Int) -> Bool {
        roles.indices.contains(i) && (roles[i] == .byline || roles[i] == .dateline)
    }

    /// Whether a line is a time of day and nothing else.
    func isTime(_ line: LineFeatures) -> Bool { line.words == 2 && line.numbers == 2 }

    /// Most words of a place and a section with a bar between them.
    static let kickerWords = 4
    /// Fewest words of a headline, and of one in a language whose words are syllables.
    static let titleWords = 3
    private static let titleSyllables = 5

    /// Whether a line that looks like a headline is longer than a section or a kicker, or as short and says something.
    ///
    /// `Mayor quits`, but not `Local news`: two words are a headline if one of them is in lower case, or if the article
    /// begins with one of them.
    func mayBeTitle(_ i: Int, before first: Int) -> Bool {
        let line = lines[i]
        if line.kinds.contains(.menu) { return false }
        if language.code == "vi" { return line.words >= LineRoles.titleSyllables }
        if line.words > LineRoles.titleWords { return true }
        guard line.words > 1, line.numbers < line.words, !Byline.isSection(Array(text[line.range])) else {
            return false
        }
        return line.words == LineRoles.titleWords || line.lowercase > 0 || commonTerms(of: [i], from: first)[0] > 0
    }

    /// Of the lines that speak of no more than a page does the one that is the headline where no other one is left.
    ///
    /// `How we got here`: no notice stands above the article, and a byline or a date stands below it, or what explains it
    /// stands between; or nothing in the text is the page's, and it begins with that line and the first paragraph.
    private func onlyHeadline(among foreign: [Int], _ candidates: [Int], before first: Int) -> Int? {
        guard isFreeOfNotices(before: first, besides: foreign) else { return nil }
        let short = candidates.prefix(LineRoles.comparedCandidates).filter {
            lines[$0].words < LineRoles.titleWords && mayBeTitle($0, before: first)
        }
        func isLabel(_ i: Int) -> Bool { GeneratedText.kind(of: text.span, lines[i].range) != nil }
        for i in foreign + short where hasNoSign(i) && !isLabel(i) {
            if isMark(i + 1) { return i }
            if isMark(i + 2), lines[i + 1].isSentence || candidates.contains(i + 1) { return i }
        }
        guard candidates.count == 1, let only = (foreign + short).first, hasNoSign(only), !isLabel(only),
            (0..<first).allSatisfy({ $0 == only || $0 > only && roles[$0] == .body && lines[$0].isSentence }),
            lines[only].words >= LineRoles.titleWords || lines[only].lowercase > 0 && !lines[only].isSentence,
            !roles[first...].contains(.boilerplate)
        else { return nil }
        return only
    }

    /// Whether nothing above the article is known to be the page's but its menus.
    private func isFreeOfNotices(before first: Int, besides foreign: [Int] = []) -> Bool {
        (0..<first).allSatisfy { i in
            roles[i] != .boilerplate || foreign.contains(i)
                || lines[i].kinds.contains(.menu) && !lines[i].kinds.contains(.notice) && hasNoSign(i)
        }
    }

    /// Whether nothing in a line parts the items of a menu or is a phrase of notices, and it does not begin with a hyphen.
    func hasNoSign(_ i: Int) -> Bool {
        let line = lines[i]
        return line.separators == 0 && line.strongPhrases + line.cues == 0
            && text[line.range.lowerBound] != UInt8(ascii: "-")
    }

    /// Fewest words of a line that explains a headline, and fewest words that it has more than that.
    private static let explainingWords = 7
    private static let moreWords = 3

    /// The headline that a line explains which was taken for it, or that line.
    ///
    /// A headline of three words has few terms in common with the article, what explains it has many.
    private func explained(by found: Int, _ candidates: [Int], before first: Int) -> Int {
        let i = found - 1
        guard candidates.contains(i), lines[found].words >= LineRoles.explainingWords,
            lines[found].words >= lines[i].words + LineRoles.moreWords, mayBeTitle(i, before: first),
            found + 1 == first || isMark(found + 1)
        else { return found }
        if speaksOfPage(i, before: first) { return found }
        let words = WordHashes.words(text.span, in: lines[i].range, least: LineRoles.termBytes)
        let others = WordHashes.words(text.span, in: lines[found].range, least: LineRoles.termBytes)
        return words.contains(where: others.contains) || commonTerms(of: [i], from: first)[0] > 0 ? i : found
    }

    /// The headline of a page right above a line that was taken for it and explains it, where no byline stands below, or
    /// that line.
    ///
    /// It shares two longer words with what the article begins with.
    private func aboveStandfirst(_ found: Int, _ candidates: [Int], before first: Int) -> Int {
        let i = found - 1
        guard candidates.contains(i), found + 1 == first, lines[found].words >= LineRoles.explainingWords,
            lines[i].words >= LineRoles.shortExplainingWords, hasNoSign(i), lines[i].wordsBeforeColon == 0,
            !speaksOfPage(i, before: first), commonTerms(of: [i], from: first)[0] > 1
        else { return found }
        return i
    }

    /// Fewest words of such a line above a byline, a date or a button.
    private static let shortExplainingWords = 4

    /// Keeps the line right below a headline that explains it without a full stop.
    ///
    /// It has several words, one of which stands in the article, on a page two, and none of the page's; or it stands above a
    /// byline or a date and speaks of no page. Another one of that kind is doubtful.
    private mutating func keepExplanation(of headline: Int, before first: Int) {
        let i = headline + 1
        guard i < first, roles[i] == .boilerplate, isFree(i), lines[i].words >= LineRoles.shortExplainingWords,
            isHeadline(i), hasNoSign(i), lines[i].wordsBeforeColon == 0, lines[i].key != lines[headline].key,
            GeneratedText.kind(of: text.span, lines[i].range) == nil
        else { return }
        if lines[i].words >= LineRoles.explainingWords - 1, lines[i].ending == .open,
            commonTerms(of: [i], from: first)[0] > (isPage ? 1 : 0)
        {
            roles[i] = .body
        } else if !isPage, lines[i].ending == .open, !lines[i].kinds.contains(.menu), !speaksOfPage(i, before: first) {
            roles[i] = isMark(i + 1) ? .body : .doubtful
        }
    }

    /// Most words of the office or the paper of who writes, which stands below a byline.
    private static let officeWords = 8

    /// Marks the line below a byline as part of it if it is an office or the name of a paper: `Harbour News, Tallow`.
    private mutating func markOfficeBelowByline(from top: Int, before first: Int) {
        for i in max(1, top)..<max(1, top, first) where roles[i - 1] == .byline && isFree(i) {
            let line = lines[i]
            guard line.words <= LineRoles.officeWords, !line.isSentence, line.numbers == 0,
                Byline.isOfficeOrPaper(Array(text[line.range])), commonTerms(of: [i], from: first)[0] == 0
            else { continue }
            roles[i] = .byline
        }
    }

    /// Most words of a name in a line of its own, and of several.
    static let nameWords = 4
    private static let namesWords = 10

    /// Marks a line above or below a date as the byline if it is a name, and the headline stands above it.
    ///
    /// Nothing announces it: so its last word stands nowhere in the article, as that of a place or a thing would.
    private mutating func markNameBesideDay(from top: Int, before first: Int, hasTitle: Bool) {
        guard let date = roles[top..<first].firstIndex(of: .dateline), !roles[..<first].contains(.byline) else {
            return
        }
        if date - 2 >= top, isOfficeBelowName(date - 1), !isNamed(Array(text[lines[date - 2].range]), from: first) {
            roles[date - 2] = .byline
            roles[date - 1] = .byline
            return
        }
        for i in [date - 1, date + 1] where i >= top && i < first && isFree(i) {
            let line = lines[i]
            guard (2...LineRoles.namesWords).contains(line.words), line.numbers == 0, !line.isSentence,
                line.words <= LineRoles.nameWords || Byline.areJoined(Array(text[line.range])),
                hasTitle || (top..<i).contains(where: { lines[$0].words >= 3 && isHeadline($0) && isFree($0) })
            else { continue }
            let name = Array(text[line.range])
            guard Byline.areJoined(name) || Byline.isName(name) && Byline.mayBeName(name), !Byline.isSection(name),
                !isNamed(name, from: first)
            else { continue }
            roles[i] = .byline
            return
        }
    }

    /// Whether a line is an office, and a name stands above it: `Ada Moss`, `Political editor`.
    private func isOfficeBelowName(_ i: Int) -> Bool {
        isFree(i) && isFree(i - 1) && lines[i].words <= LineRoles.officeWords && !lines[i].isSentence
            && lines[i].numbers == 0 && Byline.isOfficeOrPaper(Array(text[lines[i].range])) && isBelowName(i)
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
    func speaksOfPage(_ i: Int, before first: Int) -> Bool {
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

    /// Fewest words of a sentence that an article may begin with and that is no prose: it is short, or has many names.
    private static let openingWords = 6

    /// How many longer words of each of some lines stand in what the article begins with: in its prose, and in the sentences
    /// between the lines and that.
    func commonTerms(of compared: [Int], from first: Int) -> [Int] {
        var words: [(line: Int, hash: UInt64, isCommon: Bool)] = []
        for i in compared {
            for hash in WordHashes.words(text.span, in: lines[i].range, least: LineRoles.termBytes)
            where !words.contains(where: { $0.line == i && $0.hash == hash }) {
                words.append((i, hash, false))
            }
        }
        var left = LineRoles.comparedBytes
        func compare(_ i: Int) {
            let range = lines[i].range.lowerBound..<min(lines[i].range.upperBound, lines[i].range.lowerBound + left)
            left -= range.count
            for hash in WordHashes.words(text.span, in: range, least: LineRoles.termBytes) {
                for k in words.indices where words[k].hash == hash { words[k].isCommon = true }
            }
        }
        let last = compared.last ?? first
        for i in last + 1..<max(last + 1, first)
        where left > 0 && roles[i] == .body && lines[i].isSentence && lines[i].words >= LineRoles.openingWords {
            compare(i)
        }
        for i in first..<lines.count where left > 0 && isKeptProse(i) { compare(i) }
        return compared.map { i in words.count { $0.line == i && $0.isCommon } }
    }

    /// Whether a line is a point of a list: `- Two people are missing`.
    func isPoint(_ line: LineFeatures) -> Bool {
        guard line.range.count > 4 else { return false }
        let start = line.range.lowerBound
        switch text[start] {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return text[start + 1] == 0x20
        // A dash or a bullet, and no quotation mark.
        case 0xE2:
            return text[start + 3] == 0x20 && text[start + 1] == 0x80 && !(0x98...0x9F).contains(text[start + 2])
        default: return false
        }
    }

    /// Whether a line of the head has no role yet, or one that the model gave it, which knows no headlines.
    func isFree(_ i: Int) -> Bool {
        roles[i] == .body
            || roles[i] == .boilerplate && !LineContext.isPattern(lines[i]) && !isNotice(i) && !mastheads.contains(i)
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
}
