import LedeText

/// How much a line has in common with the article.
///
/// Where a line stands is little evidence: an advertisement parts the first sentence from the second one, a link to
/// another article stands above the last paragraph. What shares its terms with the article's prose is the article's.
extension LineRoles {
    /// The terms of an article's prose.
    struct ArticleTerms {
        /// In how many lines of the prose each stands.
        private var frequencies: [UInt64: Int] = [:]
        private var isProse: [Bool] = []
        private let notice: EdgeNotice?

        /// Most words of a line that are looked at, and fewest bytes of one in a language whose small words are not known.
        private static let words = 80
        private static let termBytes = 6

        /// Takes the terms of some lines; linear in their bytes.
        init(_ lines: [LineFeatures], _ text: Span<UInt8>, _ language: Language, where isProse: (Int) -> Bool) {
            notice = EdgeNotice(language)
            self.isProse = lines.indices.map(isProse)
            for i in lines.indices where self.isProse[i] {
                for term in terms(text, lines[i].range) { frequencies[term, default: 0] += 1 }
            }
        }

        /// How many terms a line has, and how many of them stand in other lines of prose.
        func shared(_ i: Int, _ line: LineFeatures, _ text: Span<UInt8>) -> (count: Int, all: Int) {
            let own = terms(text, line.range)
            let least = isProse[i] ? 2 : 1
            return (own.count { frequencies[$0, default: 0] >= least }, own.count)
        }

        private func terms(_ text: Span<UInt8>, _ range: Range<Int>) -> [UInt64] {
            if let notice { return notice.terms(text, range, most: ArticleTerms.words) }
            var terms: [UInt64] = []
            for word in WordHashes.words(text, in: range, least: ArticleTerms.termBytes).prefix(ArticleTerms.words)
            where !terms.contains(word) {
                terms.append(word)
            }
            return terms
        }
    }

    /// How much of an article a line tells.
    enum Telling: Comparable {
        case nothing
        /// Two of its terms, and a fifth of them, stand in the article.
        case some
        /// Three, and a third of them.
        case much

        /// - Parameters:
        ///   - shared: how many of a line's terms stand in other lines of the article.
        ///   - all: how many it has.
        init(shared: Int, of all: Int) {
            self = shared >= 3 && shared * 3 >= all ? .much : shared >= 2 && shared * 5 >= all ? .some : .nothing
        }
    }

    /// How much a line tells of what the other lines of prose do.
    mutating func telling(_ i: Int) -> Telling {
        let terms: ArticleTerms
        if let known = articleTerms {
            terms = known
        } else {
            terms = ArticleTerms(lines, text.span, language) { roles[$0] == .body && lines[$0].isProse }
            articleTerms = terms
        }
        let (shared, all) = terms.shared(i, lines[i], text.span)
        return Telling(shared: shared, of: all)
    }

    /// Whether a line may be the article's by its words: a plain sentence, or a paragraph with a name behind its last one.
    func mayTell(_ i: Int) -> Bool {
        guard isPlain(i) || endsInside(i), !asks(i), !isNotice(i), lines[i].kinds.isDisjoint(with: .address) else {
            return false
        }
        guard let notice = EdgeNotice(language), let model = NoticeModel.model(for: language) else {
            return NoticeRule.weight(lines[i]) == 0
        }
        return notice.score(text.span, lines[i].range, model.lexicon).mean <= 0
    }

    /// Fewest characters of a paragraph that is none by its end.
    private static let paragraphLength = 60

    /// Whether a line is a paragraph with a name or the like run on behind its last sentence.
    ///
    /// `Both are in the clinic. Ada Moss`
    func endsInside(_ i: Int) -> Bool {
        let line = lines[i]
        return !line.isSentence && line.stops > 0 && line.length >= LineRoles.paragraphLength
            && line.lowercase * 100 >= line.words * 45 && NoticeRule.weight(line) == 0 && !line.hasAddress
            && line.separators == 0 && line.kinds.isDisjoint(with: [.menu, .notice, .tail, .reporter])
    }

    /// Fewest small words of an English sentence of prose that is no headline, and of a longer one.
    private static let smallWords = 3
    private static let smallWordsOfLonger = 2
    private static let longerSentence = 70

    /// Whether a line is an English sentence as long as prose with more small words than headlines have: one headline in a
    /// hundred is one, and two of three first sentences.
    func isNoHeadline(_ i: Int) -> Bool {
        guard lines[i].isProse, let notice = EdgeNotice(language), !notice.hasSyllables else { return false }
        let isLonger = lines[i].length >= LineRoles.longerSentence
        let least = isLonger ? LineRoles.smallWordsOfLonger : LineRoles.smallWords
        return notice.smallWords(of: lines[i], text.span) >= least
    }

    // MARK: - Behind an end mark

    /// Most links between an end mark and a paragraph, and most paragraphs there.
    private static let linksBehindMark = 4
    private static let paragraphsBehindMark = 3

    /// Notes the paragraphs behind the end of an article that tell of it: they stay, and are in no summary.
    ///
    /// They stand between lines of the page, right behind some or below links. Right behind the first links a paragraph of
    /// several sentences need tell nothing. What stands among links is theirs, and what follows comments is the readers'.
    mutating func noteTelling(behind mark: Int) {
        var i = mark
        var isFirst = true
        while i < lines.count {
            while i < lines.count, isOfPage(i) {
                if LineRoles.speaksOfComments(lines[i], text.span) { return }
                i += 1
            }
            let links = i
            while i < lines.count, !isOfPage(i), !lines[i].isSentence, !endsInside(i) { i += 1 }
            let start = i
            while i < lines.count, !isOfPage(i), lines[i].isSentence || endsInside(i) { i += 1 }
            // A name alone stands above a note on the author.
            if i == lines.count || isOfPage(i) || isBelowName(i + 1) {
                if start - links <= LineRoles.linksBehindMark, i - start <= LineRoles.paragraphsBehindMark {
                    for k in start..<i where mayTell(k) {
                        if telling(k) > .nothing || isFirst && links < start && isParagraph(k) { services.append(k) }
                    }
                }
            } else {
                while i < lines.count, !isOfPage(i) { i += 1 }
            }
            isFirst = false
        }
    }

    /// Whether a line is the page's by its own words, or says who, when or what a picture shows.
    private func isOfPage(_ i: Int) -> Bool {
        let line = lines[i]
        return LineContext.isPattern(line) || LineRoles.isTail(line) || line.isSentence && NoticeRule.weight(line) > 0
            || isNotice(i) || isByline(i) || isDateline(i) || isCaption(line)
    }
}
