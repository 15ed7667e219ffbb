import LedeText

/// English sentences that say little, describe a picture or are the headline of another article, and leads that tell news.
extension SentenceAnalysis {
    /// Most tokens of a sentence that says little.
    private static let vagueTokens = 7
    /// Tokens of a lead that tells news.
    private static let leadTokens = 10...60

    /// The short English sentences that have no name, no number and no word for what happened or who said it, ascending.
    ///
    /// `They are digital hippies.`
    ///
    /// - Parameter scores: the score of each sentence; those below the mean, which hardly any summary takes, are not asked.
    func vagueSentences(_ text: Span<UInt8>, scores: [Double]) -> [Int] {
        guard isEnglish else { return [] }
        let (starts, points) = (tokenStarts.span, scores.span)
        var sum = 0.0
        for i in 0..<points.count { sum += points[i] }
        var vague: [Int] = []
        for i in 0..<points.count
        where starts[i + 1] - starts[i] <= SentenceAnalysis.vagueTokens && points[i] * Double(points.count) >= sum
            && isVague(i, text)
        {
            vague.append(i)
        }
        return vague
    }

    @inline(never)
    private func isVague(_ i: Int, _ text: Span<UInt8>) -> Bool {
        // `Too little, too late. That is what the mayor …`
        if i == 0, count > 1, wordings[1].pointsBack { return false }
        if !wordings[i].said.kinds.isDisjoint(with: [.attribution, .magnitude]) { return false }
        let first = tokenStarts[i]
        let own = tokens.span.extracting(first..<tokenStarts[i + 1])
        for k in 0..<own.count where own[k].traits.isDisjoint(with: .stopWord) {
            if own[k].traits.contains(.number) { return false }
            // The first word is a name where it is never written small.
            if own[k].traits.contains(.capitalized),
                k > 0 || scratch.uses[Int(vectors.tokenTerms[first]) + 1].small == 0
            {
                return false
            }
        }
        for k in 0..<own.count where own[k].traits.isDisjoint(with: .stopWord) {
            if SentenceAnalysis.events.contains(letters(of: own[k], text)) { return false }
        }
        return true
    }

    /// Whether the first sentence of an article tells news: who said it or on which day.
    func isNewsLead(_ i: Int) -> Bool {
        isEnglish && i == 0 && SentenceAnalysis.leadTokens.contains(tokenCount(i)) && !cues[i].isQuestion
            && !cues[i].startsWithQuote && !wordings[i].pointsBack
            && !wordings[i].said.kinds.isDisjoint(with: [.attribution, .weekday])
    }

    /// Whether an English sentence describes a picture or is written as headlines are, and by which rule.
    @inline(never)
    func lineRejection(_ i: Int, _ text: Span<UInt8>) -> Rejection? {
        isScene(i, text) ? .caption : isHeadline(i, text) ? .heading : nil
    }

    /// Most tokens of a caption, and of those in front of its verb.
    private static let sceneTokens = 34
    private static let subjectTokens = 6

    /// Whether an English sentence says what somebody does in a picture.
    ///
    /// `Merrin embraces her crew at the quay.` Articles tell what happened, captions what is
    /// seen: with a verb of that in the present, and no other.
    private func isScene(_ i: Int, _ text: Span<UInt8>) -> Bool {
        guard i > 0, tokenCount(i) <= SentenceAnalysis.sceneTokens,
            wordings[i].said.kinds.isDisjoint(with: [.attribution, .modal]), !cues[i].isQuestion
        else { return false }
        let range = tokenStarts[i]..<tokenStarts[i + 1]
        let verb = range.dropFirst().prefix(SentenceAnalysis.subjectTokens).first {
            tokens[$0].traits.isDisjoint(with: [.stopWord, .capitalized])
                && text[Int(tokens[$0].end) - 1] == UInt8(ascii: "s")
                && SentenceAnalysis.seen.contains(letters(of: tokens[$0], text))
        }
        guard let verb, verb + 2 < range.upperBound,
            tokens[range.lowerBound].traits.isDisjoint(with: .stopWord)
                || SentenceAnalysis.articles.contains(letters(of: tokens[range.lowerBound], text))
        else { return false }
        let next = letters(of: tokens[verb + 1], text)
        if let particles = SentenceAnalysis.particles[letters(of: tokens[verb], text)], !particles.contains(next) {
            return false
        }
        var isPlaced = false
        for k in range where k != verb {
            let word = letters(of: tokens[k], text)
            if SentenceAnalysis.told.contains(word) { return false }
            if k > verb, SentenceAnalysis.places.contains(word) { isPlaced = true }
        }
        return isPlaced
    }

    /// Sentences at the beginning of an article among which none is a headline, and tokens of one.
    private static let sentencesBeforeHeadlines = 5
    private static let headlineTokens = 4...14

    /// Whether an English sentence is written as headlines are.
    ///
    /// `Justices dismiss law on harbour fees.` A verb of headlines in the present, and no article, pronoun or auxiliary.
    private func isHeadline(_ i: Int, _ text: Span<UInt8>) -> Bool {
        guard i >= SentenceAnalysis.sentencesBeforeHeadlines,
            SentenceAnalysis.headlineTokens.contains(tokenCount(i)), !cues[i].isQuestion
        else { return false }
        let range = tokenStarts[i]..<tokenStarts[i + 1]
        guard tokens[range.lowerBound].traits.isDisjoint(with: .stopWord) else { return false }
        for k in range where tokens[k].traits.contains(.stopWord) {
            if !SentenceAnalysis.headlineWords.contains(letters(of: tokens[k], text)) { return false }
        }
        let words = range.map { letters(of: tokens[$0], text) }
        return words.dropFirst().contains(where: SentenceAnalysis.headlineVerbs.contains)
            && !words.contains(where: SentenceAnalysis.headlinePasts.contains)
    }

    private func letters(of token: Token, _ text: Span<UInt8>) -> UInt64 {
        SectionHeading.letters(text, Int(token.start)..<Int(token.end)).first
    }

    private static let events = SectionHeading.words(
        """
        announced arrested charged found searching shot won lost resigned expected \
        according poisoned injured wounded hurt gone missing closed open reopened cause caused began begins started \
        ended ends continues failed rejected approved denied guilty convicted sentenced jailed released freed fled \
        escaped survived rescued destroyed damaged
        """)
    /// What is seen in pictures.
    private static let seen = SectionHeading.letters(
        of: """
            kisses poses sits stands holds celebrates waves embraces hugs watches gestures smiles jogs jumps rides patrols \
            inspects nets tackles slots slides dives shakes speaks prays monitors looks stares greets marches scores
            """)
    /// What follows such a verb where it tells of a picture.
    private static let particles: [UInt64: Set<UInt64>] = [
        SectionHeading.letters(of: "shakes")[0]: SectionHeading.words("hands"),
        SectionHeading.letters(of: "speaks")[0]: SectionHeading.words("during at to"),
        SectionHeading.letters(of: "looks")[0]: SectionHeading.words("on at over"),
        SectionHeading.letters(of: "stands")[0]: SectionHeading.words(
            "in on at by near next outside beside with before"),
        SectionHeading.letters(of: "holds")[0]: SectionHeading.words("up his her their a the"),
    ]
    private static let places = SectionHeading.letters(
        of: "during outside at in on after before near with from over to towards while as by")
    /// Words of sentences that tell what was, or what is always so.
    private static let told = SectionHeading.words(
        """
        said says told was were had would will can could should may might if because but that who which every each often \
        usually always now has have are is been be still then when
        """)
    /// Verbs of headlines in the present.
    private static let headlineVerbs = SectionHeading.words(
        """
        kill kills charge charges release releases apologizes dismiss dismisses hit hits offer offers hailed seek seeks face \
        faces win wins dies arrest arrests find finds sue sues reject rejects call calls make makes lead leads urge urges \
        warn warns reveal reveals launches slam slams vow vows denies
        """)
    /// Stop words that headlines have, too.
    private static let headlineWords = SectionHeading.letters(
        of:
            "in at on of for to by with from after over as and against into amid before under near off out up down about"
    )
    /// Words that no headline in the present has.
    private static let headlinePasts = SectionHeading.words(
        "joined took rose lived dove started starred reported protesters said says people officials")
}
