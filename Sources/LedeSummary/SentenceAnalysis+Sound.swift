import LedeArticle
import LedeText

/// Which sentences can be read on their own, and which answer a question.
extension SentenceAnalysis {
    /// Fewest sound sentences that an article has besides those that are unrelated to it.
    private static let fewestSound = 4

    mutating func findSound(_ text: Span<UInt8>) {
        findSoundSentences(text)
        let isBrief = count < SentenceAnalysis.sentencesOfRelated
        let fewest = isBrief ? SentenceAnalysis.sentencesOfGroup : SentenceAnalysis.fewestSound
        guard isUnrelated.contains(true), isSound.count(where: { $0 }) < fewest else { return }
        isUnrelated.fill(with: false, count: count)
        findSoundSentences(text)
    }

    /// Fewest tokens of a sentence that others are compared with.
    private static let soundTokens = 5

    /// No greeting is the first one.
    private mutating func findSoundSentences(_ text: Span<UInt8>) {
        var all = isSound.take()
        all.fill(with: false, count: count)
        var sound = all.mutableSpan
        var holds = false
        for i in 0..<count {
            guard !isBoilerplate[i], !isStray[i], !isUnrelated[i], !isFragment(i),
                tokenCount(i) >= SentenceAnalysis.soundTokens
            else { continue }
            if !holds {
                if isService(i, text) { continue }
                holds = true
            }
            sound[i] = true
        }
        (isSound, holdsSound) = (all, holds)
    }

    /// Most tokens of a sentence that is taken for the answer to the question before it, of one that begins with a rough
    /// number, and of one that begins as answers do.
    private static let answerTokens = 5
    private static let estimateTokens = 12
    private static let longAnswerTokens = 24

    /// Most tokens of an answer in an interview, and fewest paragraphs of one that end with a question, of all it has.
    private static let interviewAnswerTokens = 8
    private static let interviewQuestions = 3
    private static let interviewShare = 4
    /// Most sentences of a paragraph that asks.
    private static let askingSentences = 4

    /// Finds what is said in answer to a question, and what the one who asks says before it.
    ///
    /// A question may be a heading. In an interview a paragraph that ends with a question is the other one's.
    mutating func findAnswers(_ text: Span<UInt8>, _ cueWords: CueWords) {
        replies.fill(with: .none, count: count)
        isAsked.fill(with: false, count: count)
        isInterview = !askedTurns.isEmpty
        guard holdsQuestion || !behindQuestions.isEmpty else { return }
        var asking: [Range<Int>] = []
        var paragraphs = 0
        var questions = behindQuestions.count
        var start = 0
        while start < count {
            let paragraph = paragraph(of: start)
            paragraphs += 1
            if cues[paragraph.upperBound - 1].isQuestion, paragraph.count <= SentenceAnalysis.askingSentences {
                asking.append(paragraph)
                questions += 1
            } else if cues[start].isQuestion {
                questions += 1
            }
            start = paragraph.upperBound
        }
        isInterview =
            isInterview
            || questions >= SentenceAnalysis.interviewQuestions
                && questions * SentenceAnalysis.interviewShare >= paragraphs
        if isInterview {
            // An explainer may ask behind its lead what its headings ask.
            let heading = behindQuestions.first ?? 0
            for paragraph in asking
            where paragraph.lowerBound > 0 && sentences[paragraph.lowerBound].paragraph >= heading {
                for i in paragraph where cues[i].quoteMarks == 0 { isAsked[i] = true }
            }
        }
        for turn in askedTurns { for i in turn { isAsked[i] = true } }
        // Who asks once is nobody who asks.
        if questions > 1 { findAskers(text) }
        let most = isInterview ? SentenceAnalysis.interviewAnswerTokens : SentenceAnalysis.answerTokens
        var heading = 0
        for i in 0..<count where !cues[i].isQuestion {
            let paragraph = sentences[i].paragraph
            while heading < behindQuestions.count, behindQuestions[heading] < paragraph { heading += 1 }
            let before = i > 0 ? sentences[i - 1].paragraph : -1
            let isBehind =
                i > 0 && (cues[i - 1].isQuestion || isAsked[i - 1] && !isAsked[i]) && paragraph - before < 2
                || heading < behindQuestions.count && behindQuestions[heading] == paragraph && before != paragraph
            guard isBehind else { continue }
            replies[i] = answers(i, atMost: most, in: text, cueWords) ? .answer : .behind
        }
        if isInterview { findNarrators(text, cueWords) }
    }

    /// Takes what is said in the first person behind the first question of an interview for answers: who `I` is they do not
    /// tell.
    ///
    /// Not where the introduction is in the first person, too.
    @inline(never)
    private mutating func findNarrators(_ text: Span<UInt8>, _ cueWords: CueWords) {
        let heading = behindQuestions.first ?? .max
        let first =
            (0..<count).first { cues[$0].isQuestion || isAsked[$0] || sentences[$0].paragraph >= heading } ?? count
        guard first > 0, !(0..<first).contains(where: { isInFirstPerson($0, text, cueWords) })
        else { return }
        for i in first..<count where isInFirstPerson(i, text, cueWords) { replies[i] = .answer }
    }

    private static let addressed = SectionHeading.letters(of: "you your")

    /// Whether a sentence without a quotation or the name of who says it has a pronoun of the first person.
    private func isInFirstPerson(_ i: Int, _ text: Span<UInt8>, _ cueWords: CueWords) -> Bool {
        cues[i].quoteMarks == 0 && !cues[i].hasEarlyColon
            && (tokenStarts[i]..<tokenStarts[i + 1]).contains { k in
                cueWords.kinds(of: tokens[k].term).contains(.firstPerson)
                    && !(isEnglish
                        && SentenceAnalysis.addressed.contains(SentenceAnalysis.letters(of: tokens[k], text)))
            }
    }

    /// Whether a sentence answers the question before it and is none by itself (``AnswerPiece``).
    func isPiece(_ i: Int, _ text: Span<UInt8>) -> Bool {
        guard replies[i] != .none, cues[i].quoteMarks == 0, let language else { return false }
        return AnswerPiece.isOne(text, tokens.span.extracting(tokenStarts[i]..<tokenStarts[i + 1]), language.code)
    }

    /// Whether a sentence answers the question before it and says little without it.
    ///
    /// It has a label (`A: When I was nine.`), few words, begins as answers do (`Because the quay was closed.`), or tells in
    /// few words that nobody knows (`The mayor would not say.`). What a speaker answers under a name may well stand alone.
    private func answers(_ i: Int, atMost few: Int, in text: Span<UInt8>, _ cueWords: CueWords) -> Bool {
        let tokens = tokenCount(i)
        if tokens <= few { return true }
        if SentenceAnalysis.hasAnswerLabel(text, sentences[i].range) { return true }
        let range = tokenStarts[i]..<tokenStarts[i + 1]
        // A pair of characters is less than a word.
        let most = range.contains { self.tokens[$0].traits.contains(.overlapping) } ? 2 : 1
        if tokens <= most * SentenceAnalysis.estimateTokens, cueWords.leavesOpen(self.tokens.span, in: range) {
            return true
        }
        let opening = wordings[i].opening
        return opening.contains(.answer) && tokens <= SentenceAnalysis.longAnswerTokens
            || opening.contains(.estimate) && tokens <= SentenceAnalysis.estimateTokens
    }

    /// Whether a sentence begins with a capital, a colon or full stop and a space: `A: `, `A. `.
    private static func hasAnswerLabel(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count > 3 else { return false }
        let letter = text[range.lowerBound]
        let mark = text[range.lowerBound + 1]
        return letter.isASCIIUppercase && text[range.lowerBound + 2] == 0x20
            && (mark == UInt8(ascii: ":") || mark == UInt8(ascii: "."))
    }

    /// Tokens at the beginning of a sentence among which a connective between commas joins it to the one before.
    private static let joiningTokens = 7

    /// Whether a connective stands between commas near the beginning: `What might be, however, is not`.
    @inline(never)
    func isJoined(_ text: Span<UInt8>, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        for k in range.prefix(SentenceAnalysis.joiningTokens)
        where cueWords.kinds(of: tokens[k].term).contains(.connective)
            && SentenceAnalysis.followsComma(text, tokens[k]) && SentenceAnalysis.precedesComma(text, tokens[k])
        { return true }
        return false
    }

    /// Most tokens of a sentence that says who said something, and not what; of those, most before the verb, behind the
    /// first word of the setting, and there if that is no stop word: `in a written reply`, `in Tallow`.
    static let attributionTokens = 9
    private static let speakerTokens = 5
    private static let settingTokens = 5
    private static let placeTokens = 2

    /// Whether a sentence is a name and a verb of saying, and at most to whom, where or when: `Merrin told MNW in Tallow`.
    ///
    /// It is what is left where a page has lost the marks of a quotation.
    @inline(never)
    func onlyAttributes(_ cueWords: CueWords, in range: Range<Int>) -> Bool {
        var k = range.lowerBound
        while !cueWords.kinds(of: tokens[k].term).contains(.attribution) { k += 1 }
        guard k > range.lowerBound, k - range.lowerBound <= SentenceAnalysis.speakerTokens else { return false }
        k += 1
        while k < range.upperBound, tokens[k].traits.contains(.capitalized) { k += 1 }
        guard k < range.upperBound else { return true }
        guard cueWords.kinds(of: tokens[k].term).contains(.setting), k + 1 < range.upperBound else { return false }
        let rest = k + 1..<range.upperBound
        for i in rest
        where tokens[i].traits.contains(.number) || cueWords.kinds(of: tokens[i].term).contains(.number) {
            return false
        }
        return rest.count
            <= (tokens[rest.lowerBound].traits.contains(.stopWord)
                ? SentenceAnalysis.settingTokens : SentenceAnalysis.placeTokens)
    }

    /// Whether a sentence is a name, what somebody is between two commas, and a verb of saying.
    ///
    /// `Ada Moss, prosecuting, told.`
    @inline(never)
    func onlyNames(_ text: Span<UInt8>, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        let verb = range.upperBound - 1
        guard verb > range.lowerBound, cueWords.kinds(of: tokens[verb].term).contains(.attribution),
            SentenceAnalysis.followsComma(text, tokens[verb]), !tokens[range.lowerBound].traits.contains(.stopWord)
        else { return false }
        var k = range.lowerBound
        while k < verb, tokens[k].traits.contains(.capitalized) {
            if SentenceAnalysis.precedesComma(text, tokens[k]) { return true }
            k += 1
        }
        return false
    }

    /// Whether `Because` or `Which` may begin with a byte.
    @inline(__always)
    static func mayBeHalf(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "B") || byte == UInt8(ascii: "W") }

    /// Whether a sentence is the half of one that stands before it.
    ///
    /// `Because the quay could not carry the cranes.` is a reason alone, `Which nobody had seen.` says something of what was
    /// told.
    @inline(never)
    func isHalfOfOther(_ text: Span<UInt8>, _ sentence: Int) -> Bool {
        let range = sentences[sentence].range
        func begins(with word: StaticString) -> Bool {
            text.holds(word, at: range.lowerBound, before: range.upperBound - 5)
        }
        if begins(with: "Which ") { return !cues[sentence].isQuestion && cues[sentence].endsWithTerminal }
        guard begins(with: "Because") else { return false }
        let end = range.lowerBound + 7
        if text[end] == UInt8(ascii: ",") { return true }
        let isOf = text[end + 1] == UInt8(ascii: "o") && text[end + 2] == UInt8(ascii: "f") && text[end + 3] == 0x20
        return cues[sentence].commas == 0 && !isOf
    }

    /// Whether a sentence stands in brackets, so that it adds to the one before.
    @inline(__always)
    func isAside(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard text[range.lowerBound] == UInt8(ascii: "(") else { return false }
        var close = range.lowerBound
        while close < range.upperBound, text[close] != UInt8(ascii: ")") { close += 1 }
        return close < range.upperBound
            && (close + 1..<range.upperBound).allSatisfy {
                text[$0] < UInt8(ascii: "0") || text[$0] == UInt8(ascii: "?")
            }
    }

    /// Whether the time or the people that a sentence begins with are told by what stands before it.
    @inline(__always)
    func isToldByOther(
        _ text: Span<UInt8>, _ cueWords: CueWords, _ kinds: CueWords.Kinds, commas: Int, in range: Range<Int>
    ) -> Bool {
        if kinds.contains(.relative) || commas > 0 && kinds.contains([.time, .setting]),
            beginsWithRelativeTime(text, cueWords, in: range)
        {
            return true
        }
        return commas > 0 && kinds.contains([.pronoun, .subordinator]) && beginsWithNobody(text, cueWords, in: range)
    }

    /// Finds the anaphora that no opening word shows: a demonstrative behind a phrase, or a number of what was named.
    ///
    /// Apart from the other cue words, whose loop it would slow down.
    @inline(never)
    mutating func findAnaphora(_ text: Span<UInt8>, _ cueWords: CueWords) {
        guard isEnglish, count > 1 else { return }
        for i in 1..<count where !wordings[i].pointsBack {
            let range = tokenStarts[i]..<tokenStarts[i + 1]
            guard !range.isEmpty else { continue }
            let mayTell = cues[i].commas > 0 && wordings[i].said.kinds.contains(.demonstrative)
            if mayTell && isAboutOther(text, cueWords, in: range) || countsOthers(text, cueWords, in: range)
                || opensBehindOther(text, cueWords, in: range) || endsOnOther(text, in: range)
            {
                wordings[i].pointsBack = true
            }
        }
    }

    private static let those = SectionHeading.letters(of: "that this these those")
    private static let predicates = SectionHeading.letters(
        of: """
            is was were are means meant would will has had have makes made may could can should might isn wasn aren weren \
            won wouldn
            """)

    /// Whether a sentence is about what `that` or `this` stands for, behind a phrase that is no clause: `Literally, this means
    /// dinner`, `According to the council, that's the price`.
    @inline(never)
    private func isAboutOther(_ text: Span<UInt8>, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        guard !cueWords.kinds(of: tokens[range.lowerBound].term).contains(.subordinator) else { return false }
        for k in range.dropFirst().prefix(SentenceAnalysis.clauseTokens)
        where SentenceAnalysis.followsComma(text, tokens[k]) {
            let word = SentenceAnalysis.letters(of: tokens[k], text)
            guard SentenceAnalysis.those.contains(word), k + 1 < range.upperBound,
                // `that is,`
                !SentenceAnalysis.precedesComma(text, tokens[k + 1])
            else { return false }
            // A letter behind these is that of `that's`.
            let isContracted = word == SentenceAnalysis.those[0] && tokens[k].end - tokens[k].start > 4
            return isContracted
                || SentenceAnalysis.predicates.contains(SentenceAnalysis.letters(of: tokens[k + 1], text))
        }
        return false
    }

    private static let prior = SectionHeading.letters(of: "that these such")
    /// Most tokens of a sentence whose last word is `this` or `that`.
    private static let denialTokens = 8

    /// Whether a sentence begins with a preposition and what was named before: `Since that deal`, `Below it,`.
    @inline(__always)
    private func opensBehindOther(_ text: Span<UInt8>, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        guard range.count > 3 else { return false }
        let second = tokens[range.lowerBound + 1]
        // None of the words is longer, and these are their first letters.
        guard second.end - second.start < 6 else { return false }
        switch text[Int(second.start)] {
        case UInt8(ascii: "t"), UInt8(ascii: "i"), UInt8(ascii: "h"), UInt8(ascii: "s"): break
        default: return false
        }
        let word = SentenceAnalysis.letters(of: second, text)
        if SentenceAnalysis.objects.contains(word) { return SentenceAnalysis.precedesComma(text, second) }
        let kinds: CueWords.Kinds = [.subordinator, .setting]
        return SentenceAnalysis.prior.contains(word) && !tokens[range.lowerBound + 2].traits.contains(.capitalized)
            && !cueWords.kinds(of: tokens[range.lowerBound].term).isDisjoint(with: kinds)
    }

    /// Whether a short sentence ends with what was said before.
    ///
    /// `The union denies this.`
    @inline(__always)
    private func endsOnOther(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
        guard (3...SentenceAnalysis.denialTokens).contains(range.count) else { return false }
        let word = SentenceAnalysis.letters(of: tokens[range.upperBound - 1], text)
        return word == SentenceAnalysis.those[0] || word == SentenceAnalysis.those[1]
    }

    private static let both = SectionHeading.letters(of: "both")[0]
    private static let ofAnd = SectionHeading.letters(of: "of and")
    private static let themThese = SectionHeading.letters(of: "them these")
    /// Tokens behind `Both` among which what it joins stands: `Both men and women`.
    private static let joinedTokens = 4

    /// Whether a sentence begins with a number of what stands before it: `Both boats were lost`, `Twenty of them sailed`.
    @inline(__always)
    private func countsOthers(_ text: Span<UInt8>, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        guard range.count > 3 else { return false }
        let first = tokens[range.lowerBound]
        let counts: CueWords.Kinds = [.number, .calendar]
        return
            (text[Int(first.start)] == UInt8(ascii: "B") || first.traits.contains(.number)
            || !cueWords.kinds(of: first.term).isDisjoint(with: counts)) && isCountOfOthers(text, in: range)
    }

    @inline(never)
    private func isCountOfOthers(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
        let first = range.lowerBound
        let second = SentenceAnalysis.letters(of: tokens[first + 1], text)
        guard SentenceAnalysis.letters(of: tokens[first], text) == SentenceAnalysis.both else {
            return second == SentenceAnalysis.ofAnd[0]
                && SentenceAnalysis.themThese.contains(SentenceAnalysis.letters(of: tokens[first + 2], text))
        }
        return tokens[first + 1].traits.isDisjoint(with: [.capitalized, .stopWord, .number])
            && !(first + 2..<min(range.upperBound, first + 2 + SentenceAnalysis.joinedTokens)).contains {
                SentenceAnalysis.letters(of: tokens[$0], text) == SentenceAnalysis.ofAnd[1]
            }
    }

    /// Tokens at the beginning of a sentence among which a time is told by another one: `Not much more than two years later`.
    private static let relativeTokens = 8

    /// Whether a sentence begins with a time that is told by another one: `Five days later,`, `The day before,`.
    ///
    /// `Two days before the vote,` is not: what it is told by stands behind it.
    @inline(never)
    private func beginsWithRelativeTime(_ text: Span<UInt8>, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        let span: CueWords.Kinds = [.time, .calendar]
        let before: CueWords.Kinds = [.number, .estimate]
        var followsSpan = false
        for k in range.prefix(SentenceAnalysis.relativeTokens) {
            let kinds = cueWords.kinds(of: tokens[k].term)
            if followsSpan, kinds.contains(.relative) { return true }
            if followsSpan, kinds.contains(.setting) { return SentenceAnalysis.precedesComma(text, tokens[k]) }
            followsSpan = !kinds.isDisjoint(with: span)
            guard
                followsSpan || !kinds.isDisjoint(with: before)
                    || !tokens[k].traits.isDisjoint(with: [.number, .stopWord])
            else { return false }
        }
        return false
    }

    /// Most tokens of a clause or phrase before the sentence's own clause.
    private static let clauseTokens = 20

    /// Whether the clause or phrase that a sentence begins with names nobody but by a pronoun, and what follows begins so.
    ///
    /// `Although he had a key, he climbed in.`
    @inline(never)
    private func beginsWithNobody(_ text: Span<UInt8>, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        guard cueWords.kinds(of: tokens[range.lowerBound].term).contains(.subordinator) else { return false }
        var pointsBack = false
        for k in range.dropFirst().prefix(SentenceAnalysis.clauseTokens) {
            let isPronoun = cueWords.kinds(of: tokens[k].term).contains(.pronoun)
            if SentenceAnalysis.followsComma(text, tokens[k]) { return pointsBack && isPronoun }
            if tokens[k].traits.contains(.capitalized) { return false }
            // `If it rains`
            pointsBack = pointsBack || isPronoun && text[Int(tokens[k].start)] != UInt8(ascii: "i")
        }
        return false
    }

    /// Most bytes and tokens of a sentence that says what somebody does to whom it does not name.
    private static let objectBytes = 64
    private static let objectTokens = 8

    /// Whether a short sentence has nobody but the speaker before a pronoun that is its object.
    ///
    /// `I do not hate him.`
    @inline(__always)
    func pointsToObject(_ i: Int, _ text: Span<UInt8>) -> Bool {
        sentences[i].range.count <= SentenceAnalysis.objectBytes && (!isEnglish || wordings[i].said.thirdPersons > 0)
            && tokenCount(i) <= SentenceAnalysis.objectTokens && endsOnObject(i, text)
    }

    @inline(never)
    private func endsOnObject(_ i: Int, _ text: Span<UInt8>) -> Bool {
        if isEnglish {
            return SentenceAnalysis.endsWithObject(text, tokens.span.extracting(tokenStarts[i]..<tokenStarts[i + 1]))
        }
        let range = sentences[i].range
        guard objectForms.begins.utf8CodeUnitCount > 0,
            DatelineNames.begins(text, range, withOneOf: objectForms.begins)
        else { return false }
        return objectForms.holds.utf8CodeUnitCount == 0
            || DatelineNames.holds(text, range, oneOf: objectForms.holds)
    }

    private static let objects = SectionHeading.letters(of: "him her it them")
    /// Behind `it` this begins what follows: `wants it to rain`.
    private static let itAndTo = SectionHeading.letters(of: "it to")
    private static let speakers = SectionHeading.letters(of: "i we you nobody everybody everyone no one people")

    /// Whether an English sentence begins with a speaker and names nothing up to a pronoun that is an object: behind its only
    /// verb, or behind small words.
    private static func endsWithObject(_ text: Span<UInt8>, _ tokens: Span<Token>) -> Bool {
        guard !tokens.isEmpty, speakers.contains(letters(of: tokens[0], text)) else { return false }
        var verbs = 0
        for k in 1..<tokens.count {
            let word = letters(of: tokens[k], text)
            let traits = tokens[k].traits
            if objects.contains(word) {
                guard k + 1 < tokens.count else { return true }
                // `her boat`, and `it` before a verb: `We think it will rain.`
                let next = letters(of: tokens[k + 1], text)
                let nextTraits = tokens[k + 1].traits
                let isOfNext = word == itAndTo[0] && next == itAndTo[1]
                return nextTraits.contains(.stopWord) && !SectionHeading.isVerb(next) && !isOfNext
            }
            guard traits.isDisjoint(with: [.capitalized, .number]) else { return false }
            if !traits.contains(.stopWord) { verbs += 1 }
            if verbs > 1 { return false }
        }
        return false
    }

    /// The first letters of a token.
    private static func letters(of token: Token, _ text: Span<UInt8>) -> UInt64 {
        SectionHeading.letters(text, Int(token.start)..<Int(token.end)).first
    }

    /// What such sentences begin with in another language than English and, where that does not tell, what they hold.
    struct ObjectForms: Sendable {
        let begins: StaticString
        let holds: StaticString

        /// Those of a language; empty where they are not known.
        init(of language: String) {
            switch language {
            case "de":
                begins = "Ich |Wir |Man |Niemand |Keiner |Alle "
                holds = " ihn.| ihn |ihn!| ihm.| ihm | ihnen.| ihnen "
            case "fr":
                begins = """
                    Je le |Je la |Je les |Je l'|Je ne le |Je ne la |Je ne les |Je ne l'|On le |On la |On les |On l'|\
                    On ne le |On ne la |On ne les |Nous ne le |Nous ne les |Personne ne le |Personne ne la |\
                    Personne ne l'|Tout le monde le |Tout le monde la 
                    """
                holds = ""
            case "es":
                begins = """
                    No lo |Yo lo |Yo la |Yo no lo |Yo no la |Nadie lo |Nadie la |Nadie los |Todos lo |Todos la |\
                    Nosotros lo |Nosotros la 
                    """
                holds = ""
            case "vi":
                begins = "Tôi |Chúng tôi |Không ai |Ai cũng |Ai "
                holds = """
                     anh ta | anh ta.| cô ta | cô ta.| ông ta | ông ta.| bà ta | bà ta.| ông ấy| bà ấy| anh ấy| cô ấy|\
                     chị ấy| nó.| nó | họ.
                    """
            default:
                begins = ""
                holds = ""
            }
        }
    }

    /// Whether a Chinese sentence opens with a character that stands for or joins it to something said before, or a Japanese
    /// one with 同 before another character: `他家`, `该厂`, `同監督`.
    @inline(__always)
    func pointsBackByCharacter(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard text[range.lowerBound] >= 0xE4, text[range.lowerBound] <= 0xE9, range.count > 6 else { return false }
        return isChinese || isJapanese ? opensByCharacter(text, range) : false
    }

    @inline(never)
    private func opensByCharacter(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        if isJapanese {
            return DatelineNames.begins(text, range, withOneOf: "同|彼")
                && !DatelineNames.begins(text, range, withOneOf: "同志|同盟|同性|同窓|彼岸")
                && text[range.lowerBound + 3] >= 0xE4
        }
        return DatelineNames.begins(text, range, withOneOf: "他|她|它|该|此|这|但|而|其|却|且|则|两人|二人|三人")
            && !DatelineNames.begins(text, range, withOneOf: "他国|他乡|而立|但愿|其实不然")
    }

    /// Whether a sentence opens with a pronoun or a connective; `this week` and `that day` point to no sentence.
    func pointsBack(_ opening: CueWords.Kinds, _ cueWords: CueWords, in range: Range<Int>) -> Bool {
        if !opening.isDisjoint(with: [.pronoun, .connective]) { return true }
        guard opening.contains(.demonstrative) else { return false }
        guard range.count > 1 else { return true }
        let next = tokens[range.lowerBound + 1]
        if opening.contains(.article), next.traits.contains(.capitalized) { return false }
        return !cueWords.kinds(of: next.term).contains(.time)
    }

    /// Whether a sentence is nothing but a quotation, or a pronoun says it: who that is stands before it.
    ///
    /// `“We lost the boat.”`, `“We lost the boat,” she said.`
    @inline(never)
    func quotesNobody(
        _ text: Span<UInt8>, _ cueWords: CueWords, _ sentence: Int, in range: Range<Int>
    ) -> Bool {
        let cue = cues[sentence]
        guard !cue.hasHalfQuotation, !isJapanese else { return false }
        let last = Int(tokens[range.upperBound - 1].end)
        // The marks and the full stop stand behind the last word.
        if cue.quoteMarks == 2, cue.quotedBytes >= last - sentences[sentence].range.lowerBound - 1 { return true }
        return range.dropFirst().dropLast().contains { k in
            let kinds = (cueWords.kinds(of: tokens[k].term), cueWords.kinds(of: tokens[k + 1].term))
            let says =
                kinds.0.contains(.pronoun) && kinds.1.contains(.attribution)
                || kinds.0.contains(.attribution) && kinds.1.contains(.pronoun)
            return says && SentenceAnalysis.followsQuotation(text, tokens[k])
        }
    }

    /// Whether a quotation ends right before a token, with one space between.
    private static func followsQuotation(_ text: Span<UInt8>, _ token: Token) -> Bool {
        let mark = Int(token.start) - 2
        guard mark > 2, text[mark + 1] == 0x20 else { return false }
        switch text[mark] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return true
        // ” and ’, «
        case 0x9D, 0x99: return text[mark - 1] == 0x80 && text[mark - 2] == 0xE2
        case 0xBB: return text[mark - 1] == 0xC2
        default: return false
        }
    }

    /// The titles of address that are names in an article, since they have a capital behind a word in lower case and before
    /// another one: `Anh` is a country, too.
    @inline(never)
    func titlesThatAreNames(_ cueWords: CueWords) -> [Int32] {
        var names: [Int32] = []
        for sentence in 0..<count {
            let range = tokenStarts[sentence]..<tokenStarts[sentence + 1]
            for k in range.dropFirst() where tokens[k].traits.contains(.capitalized) {
                guard cueWords.kinds(of: tokens[k].term).contains(.address), !names.contains(tokens[k].term),
                    !tokens[k - 1].traits.contains(.capitalized),
                    k + 1 == range.upperBound || !tokens[k + 1].traits.contains(.capitalized)
                else { continue }
                names.append(tokens[k].term)
            }
        }
        return names
    }

    /// Tokens at the beginning of a sentence among which a word points back.
    private static let pointingTokens = 4

    /// Whether what a sentence begins with points back by a word behind the first: `Bà đến`, `Người này`, `Der 54-Jährige`.
    ///
    /// A title of address does before a word in lower case that makes no other word of it.
    @inline(never)
    func pointsBackLater(_ cueWords: CueWords, in range: Range<Int>, except names: [Int32]) -> Bool {
        guard range.count > 1 else { return false }
        let (first, second) = (tokens[range.lowerBound], tokens[range.lowerBound + 1])
        let kinds = cueWords.kinds(of: first.term)
        if kinds.contains(.address), second.traits.isDisjoint(with: [.capitalized, .number]),
            !cueWords.kinds(of: second.term).contains(.unpointed), !names.contains(first.term)
        {
            return true
        }
        if first.traits.contains(.number) { return cueWords.kinds(of: second.term).contains(.age) }
        if second.traits.contains(.number), range.count > 2, !kinds.contains(.unpointed) {
            // Without a capital it is an adjective.
            let third = tokens[range.lowerBound + 2]
            if third.traits.contains(.capitalized), cueWords.kinds(of: third.term).contains(.age) { return true }
        }
        for k in range.prefix(SentenceAnalysis.pointingTokens).dropFirst() {
            // Behind a name it belongs to something else.
            if tokens[k].traits.contains(.capitalized) { return false }
            if cueWords.kinds(of: tokens[k].term).contains(.pointer),
                !cueWords.kinds(of: tokens[k - 1].term).contains(.unpointed)
            {
                return true
            }
        }
        return false
    }
}
