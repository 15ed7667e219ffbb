import LedeText

/// Sentences that ask or offer, and how much they weigh.
extension EdgeNotice {
    /// Most words of one that names a day, and of a request that does.
    private static let dayWords = 12
    private static let requestDayWords = 16
    /// Fewest digits of a telephone number, and of one in a request.
    private static let phoneDigits = 9
    private static let calledDigits = 7

    /// How much of what pages say to their readers stands in a line, and whether it asks or offers something.
    func weight(of words: [Word], _ text: Span<UInt8>) -> (whole: Int, isAddressed: Bool) {
        var all: Kinds = []
        var press: [UInt64] = []
        var page: [UInt64] = []
        var hasPrice = false
        var hasPeriod = false
        var hasHour = false
        var namesItself = false
        var digits = 0
        var hasContact = false
        var isAddressed = true
        var hasLimit = false
        let request = request(words, text)
        for (i, word) in words.enumerated() where i != request.verb && !word.isSecond {
            let before = i > 0 ? words[i - 1].kinds : []
            let isBehindNumber = i > 0 && words[i - 1].digits > 0
            all.formUnion(word.kinds)
            if word.kinds.contains(.press), !press.contains(word.hash) { press.append(word.hash) }
            if word.kinds.contains(.page), !page.contains(word.hash) { page.append(word.hash) }
            if word.kinds.contains(.unit), isBehindNumber || before.contains(.each) { hasPeriod = true }
            if word.kinds.contains(.money), isBehindNumber { hasPrice = true }
            if word.kinds.contains(.hour), isBehindNumber { hasHour = true }
            if before.contains(.this), !word.kinds.isDisjoint(with: [.press, .page]) { namesItself = true }
            if word.kinds.contains([.own, .this]) { namesItself = true }
            if before.contains(.limit), word.digits > 0 || word.kinds.contains(.day) { hasLimit = true }
            if word.digits > 0, i > 1, words[i - 2].kinds.contains(.limit) { hasLimit = true }
            if request.verb != nil, word.kinds.contains(.day) ? before.contains(.by) : isDayAfter(words, i) {
                hasLimit = true  // `Send it by May 4.`
            }
            if word.kinds.contains(.day), before.contains(.each), !before.contains(.this) { hasPeriod = true }
            if hasSyllables {
                if word.kinds.contains(.this), before.contains(.page) { namesItself = true }
                if word.kinds.contains(.each) { hasPeriod = true }
            }
            if word.digits > 0, EdgeNotice.followsCurrency(text, word.start) { hasPrice = true }
            if word.start > 0, text[word.start - 1] == UInt8(ascii: "@") || isWeb(word, text) { hasContact = true }
            if word.digits > 0 {
                let goesOn = isBehindNumber && word.start == words[i - 1].end + 1 && text[word.start - 1] != 0x2C
                digits = (goesOn ? digits : 0) + word.digits
                let least = request.verb == nil ? EdgeNotice.phoneDigits : EdgeNotice.calledDigits
                if digits >= least, digits > word.digits { hasContact = true }
                // `Text NEWS to 55512`
                if request.verb == 0, i > 1, i <= EdgeNotice.labelWords, words[0].letters == 4, word.digits > 3,
                    text[words[0].start] | 0x20 == UInt8(ascii: "t"), words[0].kinds.contains(.noun),
                    words[i - 1].letters == 2, words[i - 1].kinds.contains(.object)
                {
                    hasContact = true
                }
            }
        }
        var weight = press.isEmpty ? 0 : min(3, press.count + 1)
        weight += min(2, page.count)
        for isSo in [hasPrice, hasHour, namesItself, hasLimit] where isSo { weight += 1 }
        if hasContact { weight += 2 }
        if all.contains(.offer) { weight += 2 }
        if request.verb != nil {
            if all.contains(.network) { weight += 1 }
            // `See you at the fair on Friday` asks for nothing that a page has.
            isAddressed =
                weight + request.weight > 0 || all.contains([.free, .you])
                // `Listen to Harbour Talk on Fridays at 9`, `Check out the whole list!`
                || all.contains(.day) && words.contains { $0.digits > 0 } || request.calls
            if isAddressed { weight += 2 + request.weight + (request.calls ? 1 : 0) }
        } else if !hasSyllables, press.isEmpty, !hasContact, !all.contains(.offer), !(namesItself && page.count > 1) {
            // `Tickets for the show are free on Monday` is news.
            isAddressed = !all.isDisjoint(with: [.us, .you])
            if isAddressed {
                weight -= 1
            } else if hasPrice || hasPeriod, !page.isEmpty, words.count <= EdgeNotice.dayWords,
                all.isDisjoint(with: [.finite, .made])
            {
                // `Five stories, five minutes, every morning.`
                isAddressed = true
                weight += 1
            }
        }
        if all.contains(.free) { weight += 1 }
        if hasSyllables {
            // `bạn` is in some of the words for readers, and is a friend, too.
            weight += all.contains(.us) ? 2 : all.contains(.you) ? 1 : 0
        } else {
            for kind: Kinds in [.us, .you] where all.contains(kind) { weight += 1 }
        }
        if hasPeriod { weight += 1 }
        let dayWords = request.verb == nil ? EdgeNotice.dayWords : EdgeNotice.requestDayWords
        if all.contains(.day), words.count <= dayWords { weight += 1 }
        if let last = words.last, last.kinds.contains(.end) { weight += 1 }
        return (weight, isAddressed)
    }

    /// What the opening of doors is called, which pages announce of their events and articles of all.
    private static let openings = hashes("doors")
    /// What pages ask to press, and water comes from.
    private static let taps = hashes("tap")

    /// Whether a line asks for or offers what articles tell their readers of, too, and names nothing that a page has.
    ///
    /// `Please boil your tap water until Wednesday.`, `The helpline is open from 8am to 8pm on 0800 123 456.`
    func isService(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard !hasSyllables, line.isSentence, line.strongPhrases == 0, !line.hasAddress,
            line.kinds.isDisjoint(with: [.menu, .notice, .invitation, .network, .reporter, .origin])
        else { return false }
        let words = words(of: line, text)
        let isOfTheWorld = asksOfTheWorld(line, text)
        switch form(of: words, text) {
        case .none, .request: break
        default: if !isOfTheWorld { return false }
        }
        var isOpening = false
        var cues = NoticeRule.weight(line)
        for word in words {
            if EdgeNotice.openings.contains(word.hash) { isOpening = true }
            var kinds = word.kinds
            if kinds.contains(.polite) {
                kinds.subtract(.page)
                cues -= 1  // `please` is one
            }
            if isOfTheWorld, kinds.contains(.press) || EdgeNotice.taps.contains(word.hash) { cues -= 1 }
            if isOpening && word.isPaired || isOfTheWorld { kinds.subtract(.press) }
            guard kinds.isDisjoint(with: [.press, .page, .us, .network, .offer, .own, .correction, .writes, .office])
            else { return false }
        }
        return !words.isEmpty && cues <= 0
    }

    /// Whether a line asks for what no page has buttons for: `Please boil your tap water`.
    func asksOfTheWorld(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        var first = EdgeNotice.words(text, line.range, most: 3)
        classify(&first)
        return first.count > 1 && first[0].kinds.contains(.polite) && !first[1].isPaired
            && first[1].kinds.isDisjoint(with: [.verb, .press, .page])
    }

    /// Whether a word begins the address of a site: `www.`.
    @inline(__always)
    private func isWeb(_ word: Word, _ text: Span<UInt8>) -> Bool {
        guard word.letters == 3 || word.letters == 2, word.end < text.count else { return false }
        if word.letters == 3, text[word.start] | 0x20 == UInt8(ascii: "w"), text[word.end] == UInt8(ascii: "."),
            text[word.start + 1] | 0x20 == UInt8(ascii: "w"), text[word.start + 2] | 0x20 == UInt8(ascii: "w")
        {
            return true
        }
        // `example.com/tickets`
        guard word.start > 1, text[word.start - 1] == UInt8(ascii: "."), text[word.start - 2] > 0x20,
            text[word.end] == UInt8(ascii: "/")
        else { return false }
        return true
    }

    /// Whether a number stands behind a word that has `by` before it, as days do behind their month.
    private func isDayAfter(_ words: [Word], _ i: Int) -> Bool {
        i > 1 && words[i].digits > 0 && words[i - 1].digits == 0 && words[i - 2].kinds.contains(.by)
    }

    /// Most words of a question before a request.
    private static let questionWords = 6

    /// The last verb of a line by which one of its sentences asks the reader to do something, what it weighs that a
    /// question stands before it and *us* behind it, and whether an exclamation mark ends it.
    func request(_ words: [Word], _ text: Span<UInt8>) -> (verb: Int?, weight: Int, calls: Bool) {
        var verb: Int?
        var behindQuestion = 0
        var ofUs = 0
        var start = 0
        var lead = 0
        var isQuestion = false
        for i in words.indices {
            var first = i
            if i > 0 {
                // `For more of it, listen to our podcast.`
                let isBehindComma =
                    text[words[i - 1].end] == UInt8(ascii: ",") && words[i].kinds.contains(.verb)
                    && EdgeNotice.leadsToRequest(words[lead], text)
                guard
                    let mark = EdgeNotice.end(text, words[i - 1].end..<words[i].start)
                        ?? (isBehindComma ? UInt8(ascii: ",") : nil)
                else { continue }
                isQuestion = mark == UInt8(ascii: "?") && i - start <= EdgeNotice.questionWords
                start = i
                // A colon may stand in a headline.
                if mark != UInt8(ascii: ":") { lead = i }
            }
            let isPolite = words[i].kinds.contains([.polite, .page])
            while words[first].kinds.contains(.polite), first < i + 2, first + 1 < words.count { first += 1 }
            guard isPolite || words[first].kinds.contains(.verb) && isVerb(words, first, text) else { continue }
            verb = first
            if isQuestion { behindQuestion = 1 }
            if words[(first + 1)...].prefix(2).contains(where: { $0.kinds.contains(.us) })
                || words[first].kinds.contains(.press)
            {
                ofUs = 1
            }
        }
        let end = words.last?.end ?? text.count
        return (verb, behindQuestion + ofUs, verb != nil && end < text.count && text[end] == UInt8(ascii: "!"))
    }

    /// Whether a word begins what stands before a request: `for`, `to` and `if`.
    private static func leadsToRequest(_ word: Word, _ text: Span<UInt8>) -> Bool {
        switch (text[word.start] | 0x20, word.letters) {
        case (UInt8(ascii: "f"), 3): text[word.start + 1] == UInt8(ascii: "o")
        case (UInt8(ascii: "t"), 2): true
        case (UInt8(ascii: "i"), 2): text[word.start + 1] == UInt8(ascii: "f")
        // `nếu`
        case (UInt8(ascii: "n"), 3): text[word.start + 1] == 0xE1
        default: false
        }
    }

    /// Whether a word that may be a verb or a noun is a verb: `Share this`, not `Share prices`.
    func isVerb(_ words: [Word], _ i: Int, _ text: Span<UInt8>) -> Bool {
        guard words[i].kinds.contains(.noun), i + 1 < words.count else { return true }
        let next = words[i + 1]
        // `Support local reporting`.
        if next.kinds.contains(.press) { return true }
        let kinds: Kinds = [.object, .us, .you, .each, .common, .free, .end, .verb]
        return !next.kinds.isDisjoint(with: kinds) || next.digits > 0 || text[next.start] < UInt8(ascii: "a")
            || text[next.start - 1] == UInt8(ascii: "@") || isWeb(next, text)
    }
}
