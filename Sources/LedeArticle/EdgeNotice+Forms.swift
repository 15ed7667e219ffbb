import LedeText

/// Corrections, captions, who writes and where a text comes from, by the form of their sentences.
extension EdgeNotice {
    /// Most words of the label of a correction, of the end of a caption, and of who somebody is.
    static let labelWords = 4
    static let correctionWords = 80
    static let seenWords = 6
    static let officeWords = 8
    private static let nameWords = 2...5

    /// Whether a label of corrections begins a line: `Clarification, 4 May: the bridge is in Tallow`.
    func isCorrection(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard let first = words.first else { return false }
        if words.count > 3, words[1].kinds.contains(.correction), !words[1].kinds.contains(.finite),
            first.kinds.contains(.each),
            words[2].kinds.contains(.be), words[3].kinds.contains(.common)
        {
            return true  // `A correction was made`
        }
        // `We wrongly said`
        if !hasSyllables, words.count > 3, first.kinds.contains(.us), words[1].kinds.contains([.correction, .finite]) {
            return true
        }
        guard first.kinds.contains(.correction), !first.kinds.contains(.finite) else { return false }
        return (1..<min(words.count, EdgeNotice.labelWords + 1)).contains {
            text[words[$0].start - 1] == 0x20 && text[words[$0].start - 2] == UInt8(ascii: ":")
        }
    }

    /// Whether a line asks to read something that stands elsewhere, whose headline it may hold.
    ///
    /// `Watch Bridge reopens here.`, `Read Bridge reopens on The Courier.`
    func pointsElsewhere(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard let last = words.last else { return false }
        if hasSyllables ? isTextOf(words, text) : isPageNumber(words, text) || isInPicture(words, text) { return true }
        guard words[0].kinds.contains(.verb) else { return false }
        if hasSyllables {
            return words[0].kinds.contains(.noun) && (last.kinds.contains(.end) || pointsToPaper(words, text))
        }
        guard isVerb(words, 0, text) else { return false }
        // `here` and `below`, not `now` and `today`
        if last.kinds.contains(.end), text[last.start] == UInt8(ascii: "h") || text[last.start] == UInt8(ascii: "b") {
            return true
        }
        guard words[0].letters == 4, text[words[0].start] | 0x20 == UInt8(ascii: "r"), !words[0].kinds.contains(.noun),
            words.count > EdgeNotice.headlineWords + 1, isCapital(words[1], text)
        else { return false }
        let end = words.suffix(EdgeNotice.publicationWords)
        guard let object = end.lastIndex(where: { $0.kinds.contains(.object) }) else { return false }
        let name = end[object...].dropFirst()
        return !name.isEmpty && name.allSatisfy { isCapital($0, text) }
    }

    /// Whether a headline and the name of a paper stand behind `đọc` or `xem`: `Đọc Phà trở lại trên Báo Ven Biển`.
    private func pointsToPaper(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard words.count > EdgeNotice.headlineWords + 1, let at = words.lastIndex(where: { !isUpper($0, text) }),
            at > EdgeNotice.headlineWords, at < words.count - 1, words[at].kinds.isEmpty || !words[at].isPaired,
            text[words[at].start] == UInt8(ascii: "t"), words[at].letters == 3 || words[at].letters == 4
        else { return false }
        return isUpper(words[1], text)
            || words[1...].prefix(EdgeNotice.headlineWords).contains { $0.kinds.contains(.own) }
    }

    /// Whether a line says of a headline whose text it is: `… là bài viết của Hồng Vân`.
    private func isTextOf(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard words.count > EdgeNotice.headlineWords + 4, let of = words.lastIndex(where: { !isUpper($0, text) }),
            of > EdgeNotice.headlineWords + 2, of < words.count - 1, words[of].letters == 3,
            text[words[of].start] == UInt8(ascii: "c")
        else { return false }
        return words[of - 1].isSecond && words[of - 1].kinds.contains(.own) && words[of - 3].letters == 2
            && text[words[of - 3].start] == UInt8(ascii: "l")
    }

    /// Whether a word begins with a capital of Vietnamese.
    func isUpper(_ word: Word, _ text: Span<UInt8>) -> Bool {
        let first = text[word.start]
        guard first >= 0x80 else { return first.isASCIIUppercase }
        guard word.start + 2 < text.count else { return false }
        let second = text[word.start + 1]
        switch first {
        case 0xC3: return second < 0x9F
        case 0xC4: return second == 0x90
        case 0xC6: return second == 0xA0 || second == 0xAF
        case 0xE1: return text[word.start + 2] & 1 == 0
        default: return false
        }
    }

    /// Whether the number of a page ends a line: `More letters are on page 4`.
    private func isPageNumber(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard words.count > 3, let last = words.last, last.digits > 0, last.digits < 4 else { return false }
        let page = words[words.count - 2]
        return page.letters == 4 && page.kinds.contains(.page) && text[page.end - 2] == UInt8(ascii: "g")
    }

    /// Whether the last bytes of a line are those of `picture.`, `photo.` or `image.`: few lines end so.
    static func endsWithPicture(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        let end = line.range.upperBound
        guard line.range.count > 4, text[end - 1] == UInt8(ascii: ".") else { return false }
        switch (text[end - 4], text[end - 3], text[end - 2]) {
        case (UInt8(ascii: "u"), UInt8(ascii: "r"), UInt8(ascii: "e")),
            (UInt8(ascii: "o"), UInt8(ascii: "t"), UInt8(ascii: "o")),
            (UInt8(ascii: "a"), UInt8(ascii: "g"), UInt8(ascii: "e")):
            return true
        default: return false
        }
    }

    /// Most words behind `in this` at the end of a caption.
    private static let pictureWords = 3

    /// Whether a line ends with the picture that it describes: `…, in this file picture`.
    private func isInPicture(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        // `in this image taken from a film`
        let picture: Kinds = [.press, .page]
        if words.indices.dropFirst(2).contains(where: {
            words[$0].kinds.contains(picture) && words[$0].isPaired && !words[$0].isSecond && words[$0].letters == 4
                && text[words[$0].start] == UInt8(ascii: "t") && isIn(words[$0 - 1], text)
        }) {
            return true
        }
        guard let last = words.last, !last.kinds.isDisjoint(with: picture) else { return false }
        let end = words.suffix(EdgeNotice.pictureWords + 1)
        guard let this = end.lastIndex(where: { $0.kinds.contains(.this) }), this > 1 else { return false }
        return isIn(words[this - 1], text)
            && (last.kinds.contains(picture) || text[words[this - 2].end] == UInt8(ascii: ","))
    }

    /// Whether a line tells of an error in the text of the page.
    ///
    /// `A figure in this report was wrong at first.`
    func tellsOfError(_ words: [Word]) -> Bool {
        guard words.contains(where: { $0.kinds.contains([.correction, .finite]) }) else { return false }
        return words.indices.dropLast().contains { i in
            words[i].kinds.contains([.own, .this])
                || words[i].kinds.contains(.this) && !words[i + 1].kinds.isDisjoint(with: [.own, .press, .page])
        }
    }

    /// Most words before `regret` and in the whole line.
    private static let wordsBeforeRegret = 5
    private static let regretWords = 14

    /// Whether we, or a name, regret an error now, as `The Courier regrets the error` does.
    func regretsError(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard words.count <= EdgeNotice.regretWords,
            let regret = words.prefix(EdgeNotice.wordsBeforeRegret + 1).firstIndex(where: {
                $0.kinds.contains([.correction, .verb])
            }), words[(regret + 1)...].contains(where: { $0.kinds.contains([.correction, .finite]) })
        else { return false }
        return words[..<regret].allSatisfy {
            isCapital($0, text) || !$0.kinds.isDisjoint(with: [.us, .be, .finite])
        }
    }

    /// What the captions of several pictures begin with.
    private static let places: Set<UInt64> = hashes("above below left right top bottom clockwise")

    /// Whether a line says where in a picture something is, before a colon.
    ///
    /// `Left to right: Ada Moss and Pia Holm.`
    func saysWhere(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard !hasSyllables, text[words[0].start] < UInt8(ascii: "a"), EdgeNotice.places.contains(words[0].hash)
        else { return false }
        guard
            let last = words.indices.prefix(EdgeNotice.labelWords).first(where: {
                words[$0].end < text.count && text[words[$0].end] == UInt8(ascii: ":")
            })
        else { return false }
        // `Below the pier: mud and stones.`
        return EdgeNotice.places.contains(words[last].hash)
    }

    /// Whether a line says when it was seen, and nothing that happened: `The back of the hall, seen in May`.
    func isSeen(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        for i in words.indices.reversed().prefix(EdgeNotice.seenWords + 1) where words[i].kinds.contains(.seen) {
            guard i > 1, i + 1 < words.count, text[words[i].start - 2] == UInt8(ascii: ",") else { return false }
            return !words[..<i].contains { isFinite($0, text) }
        }
        return false
    }

    /// Whether a line only says what there is to be seen.
    ///
    /// `The view from the bridge, where people waited.`
    func isView(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        guard !hasSyllables,
            words.prefix(2).contains(where: { $0.kinds.contains(.seen) && $0.isPaired && !$0.isSecond })
        else { return false }
        let comma = words.indices.dropLast().first { text[words[$0].end] == UInt8(ascii: ",") } ?? words.count - 1
        return !words[...comma].contains { isFinite($0, text) }
    }

    /// Whether a word is a verb of a sentence, by its ending or its kind.
    private func isFinite(_ word: Word, _ text: Span<UInt8>) -> Bool {
        word.kinds.contains(.finite)
            || word.letters > 3 && text[word.end - 2] == UInt8(ascii: "e") && text[word.end - 1] == UInt8(ascii: "d")
    }

    /// How many words name whom a sentence describes as a writer, as `Ada Moss is a reporter in Tallow` does.
    func namesOfWriter(_ words: [Word], _ text: Span<UInt8>) -> Int {
        var names = 0
        var capitals = 0
        while names < words.count, names <= EdgeNotice.nameWords.upperBound {
            let isCapital = isCapital(words[names], text)
            guard isCapital && words[names].digits == 0 || names > 0 && words[names].kinds.contains(.particle) else {
                break
            }
            if isCapital { capitals += 1 }
            names += 1
        }
        return shortNamesOfWriter(names, words, text) ?? namesOfWriter(names, capitals: capitals, words, text)
    }

    /// How many words name whom a sentence calls by a first name, or describes in the next sentence; `nil` where none do.
    ///
    /// - Parameter names: how many words may be a name.
    private func shortNamesOfWriter(_ names: Int, _ words: [Word], _ text: Span<UInt8>) -> Int? {
        // `Ada joined The Courier in 2014.`
        if names == 1, words.count > 4, words[0].kinds.isEmpty, words[1].kinds.contains(.joined),
            text[words[1].start] == UInt8(ascii: "j")
        {
            var end = 2
            while end < words.count, isCapital(words[end], text), words[end].digits == 0 { end += 1 }
            if end > EdgeNotice.creditNameWords, end + 1 < words.count, isIn(words[end], text),
                words[end + 1].digits == 4
            {
                return end
            }
        }
        // `Police reports` are no name and what it does.
        if names == 1, words.count > 3, words[0].kinds.isEmpty, words[1].kinds.contains(.writes),
            text[words[1].start] != UInt8(ascii: "r"), !words[2].kinds.isDisjoint(with: [.each, .object]),
            words[3...].contains(where: { !$0.kinds.isDisjoint(with: [.writes, .office, .page, .press, .own]) })
        {
            return names  // `Ada writes a column on bees.`
        }
        // `Ada covers courts. She grew up in Tallow.`
        if names >= 1, words[0].kinds.isEmpty, words.count > names + 3, words[names].kinds.contains(.writes),
            text[words[names].start] != UInt8(ascii: "r"),
            (names + 2..<words.count).contains(where: {
                isPronoun(words[$0], text)
                    && EdgeNotice.end(text, words[$0 - 1].end..<words[$0].start) == UInt8(ascii: ".")
            })
        {
            return names
        }
        return nil
    }

    /// How many words name whom a sentence describes, by more than a first name, with what stands behind the name.
    ///
    /// - Parameters:
    ///   - names: how many words may be a name.
    ///   - capitals: how many of them begin with a capital.
    private func namesOfWriter(_ names: Int, capitals: Int, _ words: [Word], _ text: Span<UInt8>) -> Int {
        guard EdgeNotice.nameWords.contains(names), capitals > 1, names + 1 < words.count,
            words[0].kinds.isDisjoint(with: [.this, .each]),
            !words[0].kinds.contains(.object) || capitals > EdgeNotice.nameWords.lowerBound
        else { return 0 }
        // `Ada Moss spent a week in Tallow for this report.`
        if namesText(words[names...], text) { return names }
        var at = names
        if text[words[names - 1].end] == UInt8(ascii: ",") {
            // `Ada Moss, a former diplomat, lives in Tallow.`
            let reach = names..<min(words.count - 1, names + EdgeNotice.officeWords)
            guard let last = reach.first(where: { text[words[$0].end] == UInt8(ascii: ",") }) else { return 0 }
            at = last + 1
        } else if words[names].kinds.contains(.object) {
            // `Ada Moss in Tallow reports.`
            at = words.count - 1
            guard at - names <= EdgeNotice.seenWords, words[at].kinds.contains(.writes),
                words[(names + 1)..<at].allSatisfy({ isCapital($0, text) })
            else { return 0 }
            return names
        }
        return at + 1 < words.count ? namesOfWriter(names, doing: at, words, text) : 0
    }

    /// How many words name whom a sentence describes by a verb as a writer, or their office.
    ///
    /// - Parameters:
    ///   - names: how many words are a name.
    ///   - at: the verb, before another word.
    private func namesOfWriter(_ names: Int, doing at: Int, _ words: [Word], _ text: Span<UInt8>) -> Int {
        let rest = words[(at + 1)...]
        let verb = words[at].kinds
        if verb.contains(.writes) {
            // `reports from Tallow`, not `reports that`
            let isPlace = at + 2 < words.count && isFrom(words[at + 1], text) && isCapital(words[at + 2], text)
            // `writes about bees`
            let isSubject = text[words[at].start] == UInt8(ascii: "w") && isAbout(words[at + 1], text)
            return words[at + 1].kinds.contains(.common) && !isPlace && !isSubject ? 0 : names
        }
        if verb.contains(.joined) {
            if rest.contains(where: { $0.kinds.contains(.covered) }) { return names }
            // `joined The Courier in 2014`, which the article does not name
            var end = at + 1
            while end < words.count, isCapital(words[end], text) { end += 1 }
            return end - at > EdgeNotice.creditNameWords && at == names ? end : 0
        }
        // `Ada Moss is in Tallow for The Courier.`
        if verb.contains(.be), isIn(words[at + 1], text),
            let purpose = rest.dropFirst().firstIndex(where: { !isCapital($0, text) }), purpose > at + 2,
            words[purpose].letters == 3, words[purpose].kinds.contains(.object),
            text[words[purpose].start] == UInt8(ascii: "f"), purpose + 1 < words.count,
            words[(purpose + 1)...].allSatisfy({ isCapital($0, text) })
        {
            return names
        }
        let isOffice =
            verb.contains(.be) && !words[at + 1].kinds.isDisjoint(with: [.each, .object, .office])
            && rest.prefix(EdgeNotice.officeWords).contains { $0.kinds.contains(.office) }
        return isOffice ? names : 0
    }

    /// Whether words name the text of the page behind others: `wrote this report`.
    private func namesText(_ words: ArraySlice<Word>, _ text: Span<UInt8>) -> Bool {
        words.indices.dropFirst().contains { i in
            words[i].kinds.contains([.own, .this])
                || words[i].kinds.contains(.press) && !words[i].isPaired && !isCapital(words[i], text)
                || words[i - 1].kinds.contains(.this) && !words[i].kinds.isDisjoint(with: [.own, .page])
        }
    }

    /// Whether a word is `He`, `She` or `They`.
    private func isPronoun(_ word: Word, _ text: Span<UInt8>) -> Bool {
        switch (text[word.start], word.letters) {
        case (UInt8(ascii: "H"), 2): text[word.start + 1] == UInt8(ascii: "e")
        case (UInt8(ascii: "S"), 3):
            text[word.start + 1] == UInt8(ascii: "h") && text[word.start + 2] == UInt8(ascii: "e")
        case (UInt8(ascii: "T"), 4):
            text[word.start + 2] == UInt8(ascii: "e") && text[word.start + 3] == UInt8(ascii: "y")
        default: false
        }
    }

    /// Whether a word is `in`, the only one of its kind and length that begins so but `it`.
    private func isIn(_ word: Word, _ text: Span<UInt8>) -> Bool {
        word.letters == 2 && word.kinds.contains(.object) && text[word.start] | 0x20 == UInt8(ascii: "i")
            && text[word.end - 1] == UInt8(ascii: "n")
    }

    /// Whether a word is `from`, the only one of its kind and length that begins so.
    private func isFrom(_ word: Word, _ text: Span<UInt8>) -> Bool {
        word.letters == 4 && word.kinds.contains(.common) && text[word.start] == UInt8(ascii: "f")
    }

    /// Whether a word is `about`, the only one of its kind and length that begins so.
    private func isAbout(_ word: Word, _ text: Span<UInt8>) -> Bool {
        word.letters == 5 && word.kinds.contains(.common) && text[word.start] == UInt8(ascii: "a")
            && text[word.start + 1] == UInt8(ascii: "b")
    }

    /// Whether a word begins with a capital or with a letter that is not ASCII.
    func isCapital(_ word: Word, _ text: Span<UInt8>) -> Bool {
        text[word.start] < UInt8(ascii: "a") || text[word.start] >= 0x80
    }

    /// Most words of a credit, of what it says was made, and fewest of a name.
    private static let creditWords = 16
    private static let creditLabelWords = 5
    private static let creditNameWords = 2

    /// Where the name stands in a sentence that only says who made something.
    ///
    /// `Filed from Tallow by Ada Moss.`
    func namesOfCredit(_ words: [Word], _ text: Span<UInt8>) -> Range<Int>? {
        guard !hasSyllables, words.count <= EdgeNotice.creditWords, let first = words.first,
            isCapital(first, text),
            words[1].kinds.contains([.made, .by])
                || first.kinds.isDisjoint(with: [.each, .object, .this, .us, .you]),
            !words.contains(where: { $0.kinds.contains(.finite) })
        else { return nil }
        // `Courier reporter Ada Moss in Tallow contributed.`
        if let last = words.last, last.kinds.contains(.writes), text[last.start] == UInt8(ascii: "c"),
            let office = words.dropLast().lastIndex(where: { $0.kinds.contains(.office) && !isCapital($0, text) })
        {
            let names = office + 1..<words.count - 1
            if names.count >= EdgeNotice.creditNameWords,
                words[names].allSatisfy({ isCapital($0, text) || $0.kinds.contains(.object) })
            {
                return names.prefix(EdgeNotice.creditNameWords)
            }
        }
        let isMade = first.kinds.contains(.made)
        let by = words.prefix(EdgeNotice.creditLabelWords + 1).lastIndex { $0.kinds.contains(.by) }
        guard let by, by > 0 else { return nil }
        var end = by + 1
        while end < words.count, isCapital(words[end], text) || end > by + 1 && words[end].kinds.contains(.particle) {
            end += 1
        }
        guard end - by > EdgeNotice.creditNameWords else { return nil }
        // `Music by Ada Moss fills the hall` goes on, `in Tallow` may.
        let others = words.enumerated().count { i, word in
            !isCapital(word, text) && i != by && word.kinds.isDisjoint(with: [.object, .each, .particle])
        }
        return others <= (isMade ? 3 : by - 1) ? by + 1..<end : nil
    }

    /// What a sentence is that says where the text of the page comes from, or what became of it.
    ///
    /// `A shorter form of this column ran in The Courier.`
    func originOfText(_ words: [Word], _ text: Span<UInt8>) -> Form? {
        if hasSyllables {
            if endsInCredits(ofSyllables: words, text) { return .origin(nil) }
            guard words[0].kinds.contains(.own), words.count <= EdgeNotice.creditWords,
                words.contains(where: { $0.kinds.contains(.made) })
            else { return nil }
            return .request(EdgeNotice.surely)
        }
        // `Story updated 3 May with a comment`
        if words.count <= EdgeNotice.creditWords, words[0].letters > 3, !words[0].isPaired,
            words[0].kinds.contains(.page), text[words[0].end - 1] != UInt8(ascii: "s"),
            let made = words[1...].prefix(2).firstIndex(where: { $0.kinds.contains(.made) }),
            made == 1 || isFirst(words[1], text),
            !words.contains(where: { $0.kinds.contains(.finite) })
        {
            return .origin(words[0].hash)
        }
        for i in words.indices.dropLast() {
            let isSurely = words[i].kinds.contains([.own, .this]) || isVersion(words, i)
            guard isSurely || words[i].kinds.contains(.this) && words[i + 1].kinds.contains(.own) else { continue }
            // `The information in this article was correct`
            if isSurely, i > 0, i <= EdgeNotice.officeWords, i + 2 < words.count, isIn(words[i - 1], text),
                !words[i + 2].kinds.isDisjoint(with: [.be, .finite])
            {
                return .origin(nil)
            }
            // `The print headline of this article was`
            if isSurely, i > 0, i <= EdgeNotice.officeWords, i + 2 < words.count, words[i + 2].kinds.contains(.be),
                words[..<i].contains(where: { !$0.kinds.isDisjoint(with: [.page, .press]) })
            {
                return .origin(nil)
            }
            guard words.prefix(i + EdgeNotice.officeWords).contains(where: { $0.kinds.contains(.made) }) else {
                return nil
            }
            let saysMore = words[(i + 2)...].contains { $0.kinds.contains(.press) && !$0.kinds.contains(.made) }
            return .origin(isSurely || saysMore ? nil : words[i + 1].hash)
        }
        return nil
    }

    /// Whether a name with what was made by it ends a line in Vietnamese, and another one behind a comma.
    ///
    /// `… do Lê An thực hiện, Vũ Hà biên tập.`
    func endsInCredits(ofSyllables words: [Word], _ text: Span<UInt8>) -> Bool {
        guard let last = words.last, last.isSecond, last.kinds.contains([.made, .by]),
            let comma = words.indices.dropLast().last(where: { text[words[$0].end] == UInt8(ascii: ",") }),
            words[comma].isSecond, words[comma].kinds.contains([.made, .by])
        else { return false }
        return words[(comma + 1)...].dropLast(2).allSatisfy { isCapital($0, text) }
    }

    /// Whether `version of` stands before a text of the page: `an edited version of the interview`, `this is a version of`.
    private func isVersion(_ words: [Word], _ i: Int) -> Bool {
        guard words[i].kinds.contains([.own, .each]), i + 2 < words.count else { return false }
        return words[0].kinds.contains(.this) && words[1].kinds.contains(.be)
            || words[(i + 2)...].prefix(2).contains { $0.kinds.contains(.own) }
    }

    /// Most words and characters of a sentence with a headline that says where it appeared, most words before the
    /// headline and behind it, and fewest words of the headline.
    static let originWords = 45
    private static let originLength = 320
    static let wordsBeforeHeadline = 3
    static let wordsBehindHeadline = 4
    static let headlineWords = 4
    /// Fewest letters of a word that has a capital in the title of a book.
    static let titleLetters = 5

    /// Whether a sentence says where the article appeared first.
    ///
    /// `This story, “Bridge reopens,” first appeared in The Courier.` Words in quotation marks are a headline if they are
    /// several and some of them have no capital, as those of books have, or if no year stands behind them.
    func isOrigin(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.words <= EdgeNotice.originWords, line.length <= EdgeNotice.originLength, line.networks == 0
        else { return false }
        var words = EdgeNotice.words(text, line.range, most: 2 * EdgeNotice.originWords)
        classify(&words)
        let first = firstMade(words, text)
        // What was said may stand in the headline.
        guard words.count > 2, !line.kinds.contains(.speech) || first != nil else { return false }
        if hasSyllables {
            return words.prefix(EdgeNotice.wordsBeforeHeadline).contains { $0.kinds.contains(.own) }
                && words.contains { $0.kinds.contains(.made) }
        }
        guard words.contains(where: { $0.kinds.contains(.made) }) else { return false }
        let head = words.prefix(EdgeNotice.wordsBeforeHeadline + 1)
        if head.indices.contains(where: { words[$0].kinds.contains([.own, .this]) || isVersion(words, $0) }) {
            return true
        }
        // `This report was first published by`: of a report that the article is about, something else is said.
        if let first, first <= EdgeNotice.officeWords, line.strongPhrases > 0 || words[words.count - 1].digits == 4,
            head.indices.dropLast().contains(where: {
                words[$0].kinds.contains(.this) && words[$0 + 1].kinds.contains(.own)
            })
        {
            return true
        }
        if first == 1, isFirst(words[0], text), isPublication(words[2...], text, endsLine: false) { return true }
        if isRepublished(words, text) { return true }
        return beginsWithQuotedHeadline(words, line, text) || first.map { beginsWithHeadline(words, $0, text) } ?? false
    }

    /// Whether a headline stands before `is republished from The Courier`.
    private func isRepublished(_ words: [Word], _ text: Span<UInt8>) -> Bool {
        let last = words.count - 2
        guard last > EdgeNotice.headlineWords, !beginsPhrase(words[0]) else { return false }
        return (EdgeNotice.headlineWords..<last).contains { i in
            words[i].kinds.contains(.made) && text[words[i].start] == UInt8(ascii: "r")
                && words[i - 1].kinds.contains(.be) && isFrom(words[i + 1], text) && isCapital(words[i + 2], text)
        }
    }

    /// Whether a word begins a phrase that is no headline: `the`, `a`, `this`.
    func beginsPhrase(_ word: Word) -> Bool {
        word.letters < EdgeNotice.titleLetters && !word.kinds.isDisjoint(with: [.object, .each])
    }
}
