import LedeArticle
import LedeText

/// Sentences that share too little with the article to be of it.
extension SentenceAnalysis {
    /// Most of such paragraphs that are looked for at either end.
    private static let strays = 16
    /// Fewest sentences of an article that says enough for that to tell anything, and of one with a paragraph that a notice
    /// parts from the rest.
    private static let straySentences = 8
    private static let straySentencesParted = 5

    /// Finds the short paragraphs of one sentence at both ends of the article that share no term with the rest or the
    /// title, and around an article that is one paragraph or beside a notice those that hardly share any: what sites put
    /// around articles and no list of phrases knows.
    ///
    /// Linear: at most ``strays`` times ``strayTokensOfOneParagraph`` for each term of the article at either end.
    mutating func findStrays() {
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
    mutating func findForeign() {
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
    static let sentencesOfRelated = 16
    /// Most tokens of a paragraph that may be unrelated to its article, and the same where they are pairs of characters.
    private static let unrelatedTokens = 24
    private static let unrelatedPairs = 40
    /// Most sentences of such a paragraph.
    private static let unrelatedSentences = 2

    /// Finds the short paragraphs anywhere that share hardly a term with the rest or the title.
    ///
    /// They are what sites put between paragraphs, too. One that speaks to the reader may share a few more terms.
    /// Two such paragraphs share terms with each other, so only the others count. Linear in the terms of the article.
    mutating func findUnrelated() {
        isUnrelated.fill(with: false, count: count)
        guard count >= SentenceAnalysis.sentencesOfRelated,
            sentences[0].paragraph != sentences[count - 1].paragraph
        else { return }
        var candidates: [Range<Int>] = []
        var candidateTokens = 0
        var i = 0
        while i < count {
            let paragraph = paragraph(of: i)
            i = paragraph.upperBound
            guard paragraph.count <= SentenceAnalysis.unrelatedSentences else { continue }
            // Where each word has many forms, a lead may share none with what follows; behind a dateline stands a lead.
            if hasUnknownForms || isForeign && cues[0].startsWithDateline, paragraph.lowerBound == 0,
                cues[0].endsWithTerminal
            {
                continue
            }
            let range = tokenStarts[paragraph.lowerBound]..<tokenStarts[paragraph.upperBound]
            guard range.count < SentenceAnalysis.unrelatedPairs else { continue }
            if range.count >= SentenceAnalysis.unrelatedTokens {
                guard range.contains(where: { tokens[$0].traits.contains(.overlapping) }) else { continue }
            }
            guard let shared = shared(paragraph, { vectors.occurrences[$0].sentences > 1 }),
                shared.count * 3 <= shared.all
            else { continue }
            candidates.append(paragraph)
            candidateTokens += range.count
        }
        guard !candidates.isEmpty else { return }
        // The sentences of each term, of the others alone; where most of an article is such paragraphs, it is theirs as well.
        var counts = (0..<vectors.termCount).map { vectors.occurrences[$0].sentences }
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
    static let sentencesOfGroup = 2
    private static let shareOfGroup = 60
    private static let shareAmongNotices = 40

    /// Finds the short paragraphs that a brief begins and ends with and that no term joins to the others.
    ///
    /// Two sentences with a term in common belong together, and so do those that belong to either; the greatest group is the
    /// article. Notices have terms in common with each other. Linear in the terms of the brief, whose sentences are few.
    mutating func findApart() {
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
    func isApart(_ i: Int) -> Bool { isAlone(i) && tokenCount(i) < SentenceAnalysis.unrelatedTokens }

    /// The share of its weight that a short paragraph before the article has in common with it, at most: of one that notices
    /// part from it, and of another one among notices.
    private static let partedShare = 0.5
    private static let besideShare = 0.35
    /// Fewest notices on a page that tell anything, and that part a paragraph that none stands before.
    private static let tellingNotices = 2
    /// Most tokens of a paragraph that a notice parts from the rest, and most sentences of one.
    private static let partedTokens = 20
    private static let partedSentences = 2

    /// Finds the short paragraphs before the article, with notices among them, that have hardly more in common with it than
    /// all news have.
    ///
    /// Their words weigh the more the fewer articles have them: that both speak of a `street` and of `support` tells little.
    /// One that notices part from the article is a stray; another one, with which it may begin, is unrelated. Linear in the
    /// terms of the article. What says half of the title is the lead, however little else it shares.
    mutating func findBesideNotices(_ vocabulary: Vocabulary) {
        guard let background, notices.count >= SentenceAnalysis.tellingNotices,
            count >= SentenceAnalysis.straySentencesParted
        else { return }
        var candidates: [Range<Int>] = []
        var start = 0  // of the article
        while start < min(SentenceAnalysis.strays, count / 2) {
            let paragraph = paragraph(of: start)
            if isLonger(paragraph) { break }
            candidates.append(paragraph)
            start = paragraph.upperBound
        }
        let around = notices.filter { $0 <= sentences[start].paragraph }
        guard !around.isEmpty, !candidates.isEmpty else { return }
        // Where no longer paragraph begins the article, it may begin with any that no notice parts from it.
        let hasBeginning = start < min(SentenceAnalysis.strays, count / 2) || isLonger(paragraph(of: start))
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
                if shared <= SentenceAnalysis.besideShare * all, isParted || hasBeginning { isUnrelated[i] = true }
            }
        }
    }

    /// Whether a paragraph is longer than what notices part from an article.
    private func isLonger(_ paragraph: Range<Int>) -> Bool {
        paragraph.count > SentenceAnalysis.partedSentences
            || tokenStarts[paragraph.upperBound] - tokenStarts[paragraph.lowerBound] >= SentenceAnalysis.partedTokens
    }

    /// Whether a whole sentence has half of the title's terms, two at least, or two with a name or a number among them.
    ///
    /// Not all of them: that is the title once more. Nor with quotation marks, in which a correction names the article.
    private func saysTitle(_ sentence: Int, of titleTerms: Int) -> Bool {
        guard !isFragment(sentence), cues[sentence].quoteMarks == 0 else { return false }
        var said = 0
        for entry in vectors.starts[sentence]..<vectors.starts[sentence + 1]
        where isTitleTerm[Int(vectors.terms[entry])] {
            said += 1
        }
        guard said >= 2, said < titleTerms else { return false }
        return said * 2 >= titleTerms || sharesName(sentence)
    }

    /// Whether a name or a number of the title stands in a sentence behind its first word.
    private func sharesName(_ sentence: Int) -> Bool {
        (tokenStarts[sentence] + 1..<max(tokenStarts[sentence] + 1, tokenStarts[sentence + 1])).contains {
            let term = vectors.tokenTerms[$0]
            return term >= 0 && isTitleTerm[Int(term)] && !tokens[$0].traits.isDisjoint(with: [.capitalized, .number])
        }
    }

    /// How many terms of a paragraph stand elsewhere or in the title, of how many; `nil` for one without terms.
    func shared(_ paragraph: Range<Int>, _ isElsewhere: (Int) -> Bool) -> (count: Int, all: Int)? {
        let own = vectors.starts[paragraph.lowerBound]..<vectors.starts[paragraph.upperBound]
        guard !own.isEmpty else { return nil }
        let count = own.count {
            let term = Int(vectors.terms[$0])
            return isTitleTerm[term] || isElsewhere(term)
        }
        return (count, own.count)
    }

    /// The sentences of a sentence's paragraph.
    func paragraph(of sentence: Int) -> Range<Int> {
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

    /// Fewest tokens of a paragraph at an end of an article that needs no word in common with it.
    private static let strayTokens = 10
    /// The same where the rest of the article is one paragraph, so that what stands apart from it is suspicious.
    private static let strayTokensOfOneParagraph = 24

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
        for entry in vectors.starts[i]..<vectors.starts[i + 1] {
            let term = Int(vectors.terms[entry])
            if isTitleTerm[term] || vectors.occurrences[term].sentences > 1 { return true }
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
    mutating func findBiographies(_ text: Span<UInt8>) {
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
}
