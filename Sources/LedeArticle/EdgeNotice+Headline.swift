import LedeText

/// Sentences about the text that hold its headline.
extension EdgeNotice {
    /// Whether the headline stands in quotation marks before what became of it.
    func beginsWithQuotedHeadline(_ words: [Word], _ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        let head = words.prefix(EdgeNotice.wordsBeforeHeadline + 1)
        guard
            let first = head.indices.first(where: {
                let start = $0 > 0 ? words[$0 - 1].end : line.range.lowerBound
                return ServiceNotice.holdsQuotation(text, start..<words[$0].start)
                    || words[$0].start > start && text[words[$0].start - 1] == UInt8(ascii: "'")
            }), words[..<first].allSatisfy({ !$0.kinds.isDisjoint(with: [.object, .each, .own, .this, .page]) })
        else { return false }
        if words[..<first].contains(where: { $0.kinds.contains([.own, .each]) }) { return true }
        var last = first
        while last + 1 < words.count,
            !ServiceNotice.holdsQuotation(text, words[last].end..<words[last + 1].start)
        {
            last += 1
        }
        // `The headline “Bridge reopens” was changed.`
        if words[..<first].contains(where: { $0.kinds.contains(.page) && !isCapital($0, text) }),
            words[(last + 1)...].prefix(EdgeNotice.wordsBehindHeadline).contains(where: { $0.kinds.contains(.made) })
        {
            return true
        }
        guard last + 1 < words.count, last - first + 1 >= EdgeNotice.headlineWords,
            let made = words[(last + 1)...].prefix(EdgeNotice.wordsBehindHeadline).firstIndex(where: {
                $0.kinds.contains(.made)
            }), words[(made + 1)...].prefix(EdgeNotice.wordsBehindHeadline).contains(where: { isCapital($0, text) })
        else { return false }
        let isSentence = words[first...last].contains {
            $0.letters >= EdgeNotice.titleLetters && !isCapital($0, text)
        }
        let hasYear = words[last...].contains { $0.digits == 4 && $0.letters == 0 }
        return isSentence || !hasYear && last - first >= EdgeNotice.headlineWords
    }

    /// Bytes of a line among which a headline in quotation marks begins, and most words beside it.
    private static let frameBytes = 48
    private static let frameWords = 16

    /// Whether a sentence says nothing of a headline in quotation marks but what pages say of their texts.
    ///
    /// `The article “Bridge reopens after two years” is also available in Spanish.` All the words beside it are small ones,
    /// those for texts and what is done with them, numbers and names.
    func framesHeadline(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.isSentence, line.words <= EdgeNotice.originWords,
            ServiceNotice.holdsQuotation(
                text, line.range.lowerBound..<min(line.range.upperBound, line.range.lowerBound + EdgeNotice.frameBytes))
        else { return false }
        var words = EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.originWords)
        classify(&words)
        // From the first mark to the last one: others may stand in the headline.
        guard let last = words.last, let first = words.indices.first(where: { follows(words, $0, line, text) })
        else { return false }
        if hasSyllables {
            // `Bài “Phà trở lại” thuộc loạt bài`
            return first > 0 && first <= EdgeNotice.wordsBeforeHeadline && words[first - 1].kinds.contains(.own)
                && words[first...].contains { !$0.kinds.isDisjoint(with: [.own, .press, .made]) && $0.isPaired }
        }
        var next = words.count
        if !ServiceNotice.holdsQuotation(text, last.end..<line.range.upperBound) {
            guard let behind = words.indices.last(where: { $0 > first && follows(words, $0, line, text) })
            else { return false }
            next = behind
        }
        guard next - first >= EdgeNotice.headlineWords, first + words.count - next <= EdgeNotice.frameWords
        else { return false }
        let (before, behind) = (words[..<first], words[next...])
        let nouns: Kinds = [.own, .page, .press]
        let others: Kinds = [.made, .object, .each, .be, .finite, .common, .us, .you, .free, .day, .by, .this, .verb]
        // `of` and the like are of no kind.
        let isStrange = { (word: Word) in
            word.digits == 0 && word.letters > 2 && word.kinds.isDisjoint(with: nouns.union(others))
        }
        // `is part of our series on housing`
        let most = behind.contains { $0.kinds.contains([.press, .us]) } ? 1 : 0
        guard !before.contains(where: isStrange), behind.count(where: { isStrange($0) && !isCapital($0, text) }) <= most
        else { return false }
        let isNamed = before.contains { !$0.kinds.isDisjoint(with: nouns) && !isCapital($0, text) }
        let hasVerb = (before + behind).contains { !$0.kinds.isDisjoint(with: [.made, .be, .finite]) }
        if isNamed { return hasVerb }
        if let first = before.first {
            // `Discuss “Bridge reopens after two years” in our forum.`
            if first.kinds.contains(.verb) {
                return behind.last?.kinds.contains(.end) == true
                    || behind.contains { !$0.kinds.isDisjoint(with: nouns) && !isCapital($0, text) }
            }
            // `Did you find “Bridge reopens after two years” useful?`
            return before.contains { $0.kinds.contains(.you) }
                && text[line.range.upperBound - 1] == UInt8(ascii: "?")
        }
        guard let verb = behind.first, !verb.kinds.isDisjoint(with: [.be, .finite, .made]) || isFirst(verb, text),
            behind.contains(where: { !$0.kinds.isDisjoint(with: nouns.union(.made)) && !isCapital($0, text) })
        else { return false }
        let isSentence = words[first..<next].contains {
            $0.letters >= EdgeNotice.titleLetters && !isCapital($0, text)
        }
        let hasYear = behind.contains { $0.digits == 4 && $0.letters == 0 }
        let hasDay = behind.contains { $0.digits > 0 && $0.digits < 3 && $0.letters == 0 }
        return isSentence || !hasYear || hasDay
    }

    /// Bytes at the end of a sentence in which a credit begins.
    private static let creditBytes = 48

    /// Whether a sentence consists of a headline and what became of it, without quotation marks.
    ///
    /// `This post, Bridge reopens after two years, was first sent to members.`, `Bridge reopens after two years was written
    /// by Ada Moss and edited by Pia Holm.`
    func carriesHeadline(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.isSentence, line.words <= EdgeNotice.originWords,
            line.words > EdgeNotice.headlineWords + EdgeNotice.wordsBeforeHeadline
        else { return false }
        if hasSyllables {
            var words = EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.originWords)
            classify(&words)
            return endsInCredits(ofSyllables: words, text) || announcesText(words, text)
        }
        let isNamed =
            text[line.range.lowerBound] == UInt8(ascii: "T") && !line.kinds.isDisjoint(with: [.address, .origin])
        let end = max(line.range.lowerBound, line.range.upperBound - EdgeNotice.creditBytes)..<line.range.upperBound
        guard isNamed || line.wordsBeforeColon > 0 || EdgeNotice.holdsBy(text, end) else { return false }
        var words = EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.originWords)
        classify(&words)
        return setsOffHeadline(words, text) || endsInCredits(words, text) || announcesText(words, text)
    }

    /// Whether a few words of pages stand behind the last colon and a headline before it: `…: the full text follows`.
    private func announcesText(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard
            let colon = words.indices.dropLast().last(where: {
                text[words[$0].end] == UInt8(ascii: ":") && text[words[$0].end + 1] == 0x20
            }), colon + 1 >= EdgeNotice.headlineWords - 1
        else { return false }
        let rest = words[(colon + 1)...]
        let kinds: Kinds = [.own, .page, .press, .made]
        return rest.count > 1 && rest.count <= EdgeNotice.officeWords
            && rest.allSatisfy { !$0.kinds.isEmpty && !isCapital($0, text) || hasSyllables && !$0.kinds.isEmpty }
            && rest.contains { !$0.kinds.isDisjoint(with: kinds) }
    }

    /// Whether `by` stands between two spaces.
    private static func holdsBy(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count > 4 else { return false }
        return (range.lowerBound..<range.upperBound - 3).contains {
            text[$0] == 0x20 && text[$0 + 1] == UInt8(ascii: "b") && text[$0 + 2] == UInt8(ascii: "y")
                && text[$0 + 3] == 0x20
        }
    }

    /// Whether the headline stands between two commas behind what a page calls its text.
    private func setsOffHeadline(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard words.count > EdgeNotice.headlineWords + EdgeNotice.wordsBeforeHeadline, words[0].kinds.contains(.this),
            !words[1].kinds.isDisjoint(with: [.own, .page]), text[words[1].end] == UInt8(ascii: ","),
            isCapital(words[2], text),
            let last = words.indices.dropLast().last(where: {
                text[words[$0].end] == UInt8(ascii: ",") && !words[$0 + 1].kinds.isDisjoint(with: [.be, .finite])
            }), last > EdgeNotice.headlineWords
        else { return false }
        return words[(last + 2)...].prefix(EdgeNotice.wordsBehindHeadline).contains {
            $0.kinds.contains(.made) || isFirst($0, text)
        }
    }

    /// Whether two credits end a sentence, one behind the other, and a headline stands before them.
    func endsInCredits(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        let be = words.indices.dropLast().first {
            $0 >= EdgeNotice.headlineWords - 1 && words[$0].kinds.contains(.be)
                && !words[$0 + 1].kinds.isDisjoint(with: [.made, .covered])
        }
        guard let be, !beginsPhrase(words[0]) else { return false }
        let credits = words[(be + 1)...]
        let made = credits.indices.dropLast().filter {
            !words[$0].kinds.isDisjoint(with: [.made, .covered, .page]) && words[$0 + 1].kinds.contains(.by)
        }
        let others: Kinds = [.made, .covered, .by, .object, .page, .office, .particle]
        return made.count > 1 && made[0] == be + 1
            && credits.allSatisfy { isCapital($0, text) || !$0.kinds.isDisjoint(with: others) }
    }

    /// Whether a double quotation mark stands right before a word.
    private func follows(_ words: [Word], _ i: Int, _ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        let start = i > 0 ? words[i - 1].end : line.range.lowerBound
        return ServiceNotice.holdsQuotation(text, start..<words[i].start)
    }

    /// Most words of the name of a publication with what belongs to it: `The Courier's website`.
    static let publicationWords = 6

    /// Whether a headline without quotation marks stands before what became of it, and where, which ends the line.
    ///
    /// `Bridge reopens after two years first appeared in The Courier.` A phrase such as `the photographs of the bridge` is
    /// none.
    ///
    /// - Parameter made: the word for what became of it.
    func beginsWithHeadline(_ words: [Word], _ made: Int, _ text: Span<UInt8>) -> Bool {
        var end = made - 1
        while end > 0, !words[end - 1].kinds.isDisjoint(with: [.be, .finite]) { end -= 1 }
        guard end >= EdgeNotice.headlineWords - 1 else { return false }
        let isPhrase = !words[0].kinds.isDisjoint(with: [.object, .each])
        let isNamed = !words[1].kinds.isDisjoint(with: [.own, .page, .press]) && isCapital(words[2], text)
        guard !isPhrase || isNamed && end > EdgeNotice.headlineWords else { return false }
        return isPublication(words[(made + 1)...].drop { isFirst($0, text) }, text, endsLine: true)
    }

    /// Whether words say where something appeared: `in The Courier`, `on The Courier's website`, not `in 1937`.
    ///
    /// - Parameter endsLine: whether nothing else may follow.
    func isPublication(_ words: ArraySlice<Word>, _ text: Span<UInt8>, endsLine: Bool) -> Bool {
        guard let preposition = words.first, words.count > 1, !preposition.kinds.isDisjoint(with: [.object, .by]),
            !endsLine || words.count <= EdgeNotice.publicationWords + 1
        else { return false }
        let name = words.dropFirst()
        guard endsLine else {
            return isCapital(name[name.startIndex], text) && !name.contains { $0.digits == 4 && $0.letters == 0 }
        }
        // `in the Sunday edition of The Courier`
        guard name.contains(where: { isCapital($0, text) && $0.letters > 0 }) else { return false }
        return name.allSatisfy {
            isCapital($0, text) && $0.digits < 4 || $0.digits == 0 && $0.letters <= 2
                || !$0.kinds.isDisjoint(with: [.object, .page, .press, .own, .particle])
        }
    }

    /// The word for what became of a text first: `first appeared`, `originally published`, `appeared first`.
    func firstMade(_ words: [Word], _ text: Span<UInt8>) -> Int? {
        words.indices.first { i in
            words[i].kinds.contains(.made) && !isFirst(words[i], text)
                && (i > 0 && isFirst(words[i - 1], text) || i + 1 < words.count && isFirst(words[i + 1], text))
        }
    }

    /// Whether a word is `first` or `originally`, each the only one of its kind and length that begins so.
    func isFirst(_ word: Word, _ text: Span<UInt8>) -> Bool {
        let letter = text[word.start] | 0x20
        return word.letters == 5 && letter == UInt8(ascii: "f") && word.kinds.contains(.each)
            || word.letters == 10 && letter == UInt8(ascii: "o") && word.kinds.contains(.made)
    }
}
