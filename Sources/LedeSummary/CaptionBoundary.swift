import LedeText

/// Where captions and headings end that were run together with the sentence behind them, without a full stop.
///
/// At the credit of a picture, `The quay at dawn (Photo: Ada Moss) The harbour …`; at the place of somebody in it, `The
/// mayor with her deputy (left) The harbour …`; and in Vietnamese, which writes all of a name with capitals, before a
/// small word with a capital, `Cầu cảng lúc bình minh Theo thị trưởng, …`, of which fewer are believed behind another
/// capital, `Cầu cảng Tallow Theo thị trưởng, …`, and before the last capital behind a credit,
/// `Cầu cảng - Ảnh: Thu Hạnh Bến cảng …`. In doubt nothing is parted.
struct CaptionBoundary: Sendable {
    /// Most bytes of what stands in brackets.
    private static let reach = 60
    /// Fewest bytes of a sentence that is known by its first word alone: less may be the rest of a name.
    private static let openedBytes = 50
    /// Most names of a credit without brackets.
    private static let names = 4

    private let credits: StaticString
    private let placements: StaticString
    private let pictured: StaticString
    private let openers: StaticString
    private let openersBehindNames: StaticString
    private let openersBeforeNumbers: StaticString
    private let namesLikeOpeners: StaticString
    private let unfinished: StaticString
    /// Whether a credit without brackets is known by its capitals.
    private let endsAtCapital: Bool

    /// The words of a language.
    init(language: Language) {
        let lists = CueWordLists.lists(for: language) ?? CueWordLists()
        credits = lists.credits
        placements = lists.placements
        pictured = lists.pictured
        openers = lists.sentenceOpeners
        openersBehindNames = lists.sentenceOpenersBehindNames
        openersBeforeNumbers = lists.sentenceOpenersBeforeNumbers
        namesLikeOpeners = lists.namesLikeOpeners
        unfinished = lists.unfinished
        endsAtCapital = language.code == "vi"
    }

    /// The indices after the captions in a sentence, or after posts with their dates, in order, where spaces may stand
    /// before them.
    ///
    /// Linear in the bytes of the sentence.
    func ends(_ text: Span<UInt8>, in sentence: Range<Int>) -> [Int] {
        var ends: [Int] = []
        var rest = sentence
        var credit = endOfCredit(text, in: rest)
        while true {
            let opener = endBeforeOpener(text, in: rest, upTo: credit ?? rest.upperBound)
            guard let end = opener ?? credit else { return ends }
            ends.append(end)
            rest = Dateline.skipSpaces(text, end, rest.upperBound)..<rest.upperBound
            if opener == nil { credit = endOfCredit(text, in: rest) }
        }
    }

    /// Whether a caption begins with the credit of its picture: `Ảnh: Thu Hạnh`, `(Ảnh: Thu Hạnh)`.
    func beginsWithCredit(_ text: Span<UInt8>, _ caption: Range<Int>) -> Bool {
        let isInBrackets = text[caption.lowerBound] == UInt8(ascii: "(")
        let start = caption.lowerBound + (isInBrackets ? 1 : 0)
        var end = start
        while end < caption.upperBound, text[end].isLetterByte { end += 1 }
        return CaptionBoundary.holds(credits, text, start..<end)
    }

    /// The index of the space before the first small word that begins with a capital and stands before another one that
    /// does not, behind two words or more and before a limit.
    private func endBeforeOpener(_ text: Span<UInt8>, in sentence: Range<Int>, upTo limit: Int) -> Int? {
        guard openers.utf8CodeUnitCount > 0 else { return nil }
        var last = sentence.lowerBound  // where the word before begins
        var count = 0
        while true {
            let space = text.firstIndex(of: 0x20, in: last..<limit)
            let start = space + 1
            guard start < limit, start + CaptionBoundary.openedBytes <= sentence.upperBound else { return nil }
            count += 1
            // A word that begins with a mark of U+2000 and on is a dash or a quotation.
            if count > 1, CaptionBoundary.isCapital(text, start), text[last] != 0xE2,
                CaptionBoundary.endsOpen(text[space - 1])
            {
                let end = text.firstIndex(of: 0x20, in: start..<sentence.upperBound)
                if end + 1 < sentence.upperBound, !CaptionBoundary.isCapital(text, end + 1),
                    opensSentence(text, start..<end, behind: last..<space, in: sentence)
                {
                    return space
                }
            }
            last = start
        }
    }

    /// Whether a word opens a sentence behind another one.
    ///
    /// Behind a capital, where a name may go on, it must be a word that no name goes on with. `Được` and `Đúng` are names of people: those open one there only with a second word, `Được biết`.
    @inline(never)
    private func opensSentence(
        _ text: Span<UInt8>, _ word: Range<Int>, behind before: Range<Int>, in sentence: Range<Int>
    ) -> Bool {
        let next = word.upperBound + 1
        let isBehindName = CaptionBoundary.isCapital(text, before.lowerBound)
        if !isBehindName, CaptionBoundary.holds(unfinished, text, before, anyCase: false) { return false }
        guard text[next].isLetterByte else {
            return !isBehindName && text[next].isASCIIDigit
                && CaptionBoundary.holds(openersBeforeNumbers, text, word, anyCase: false)
        }
        var end = next
        while end < sentence.upperBound, text[end].isLetterByte { end += 1 }
        let phrase = word.lowerBound..<end
        if CaptionBoundary.holds(namesLikeOpeners, text, phrase, anyCase: false, hasPhrases: true) { return false }
        return CaptionBoundary.holds(openersBehindNames, text, word, anyCase: false, hasPhrases: true)
            || CaptionBoundary.holds(openersBehindNames, text, phrase, anyCase: false, hasPhrases: true)
            || !isBehindName && CaptionBoundary.holds(openers, text, word, anyCase: false)
    }

    /// Whether a word that ends with a byte may be the last of a caption: no comma or the like stands behind it.
    private static func endsOpen(_ byte: UInt8) -> Bool {
        byte.isLetterByte || byte.isASCIIDigit || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\"")
    }

    /// The end of the first credit, placement or post; most sentences have no mark of one.
    @inline(__always)
    private func endOfCredit(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int? {
        let colon = text.firstIndex(of: UInt8(ascii: ":"), in: sentence)
        let close = text.firstIndex(of: UInt8(ascii: ")"), in: sentence)
        guard min(colon, close) < sentence.upperBound else { return nil }
        return endOfCredit(text, in: sentence, colon: colon, close: close)
    }

    /// The same from the first colon and the first bracket on.
    @inline(never)
    private func endOfCredit(_ text: Span<UInt8>, in sentence: Range<Int>, colon: Int, close: Int) -> Int? {
        let limit = sentence.upperBound
        var (colon, close) = (colon, close)
        while min(colon, close) < limit {
            if colon < close {
                if let found = endAfterColon(text, at: colon, in: sentence) { return found }
                colon = text.firstIndex(of: UInt8(ascii: ":"), in: colon + 1..<limit)
            } else {
                if let found = endAfterBracket(text, at: close, in: sentence)
                    ?? endOfPost(text, at: close, in: sentence)
                {
                    return found
                }
                close = text.firstIndex(of: UInt8(ascii: ")"), in: close + 1..<limit)
            }
        }
        return nil
    }

    /// The end of the credit whose word stands before a colon.
    private func endAfterColon(_ text: Span<UInt8>, at colon: Int, in sentence: Range<Int>) -> Int? {
        let end = colon > sentence.lowerBound && text[colon - 1] == 0x20 ? colon - 1 : colon
        let start = CaptionBoundary.wordStart(text, end, sentence.lowerBound)
        guard start < end, CaptionBoundary.holds(credits, text, start..<end) else { return nil }
        let next = Dateline.skipSpaces(text, colon + 1, sentence.upperBound)
        if start > sentence.lowerBound, text[start - 1] == UInt8(ascii: "(") {
            let limit = max(next, min(sentence.upperBound, start + CaptionBoundary.reach))
            let close = text.firstIndex(of: UInt8(ascii: ")"), in: next..<limit)
            guard close < limit else { return nil }
            return opensSentence(text, after: close + 1, in: sentence)
        }
        guard endsAtCapital else { return nil }
        return CaptionBoundary.endOfNames(text, from: next, in: sentence)
    }

    /// The end of brackets that say where somebody stands in a picture, where a sentence begins behind them.
    private func endAfterBracket(_ text: Span<UInt8>, at close: Int, in sentence: Range<Int>) -> Int? {
        guard close + 2 < sentence.upperBound, text[close + 1] == 0x20 else { return nil }
        var open = close
        while open > sentence.lowerBound, close - open <= CaptionBoundary.reach, text[open] != UInt8(ascii: "(") {
            open -= 1
        }
        // Before the brackets something is shown.
        guard text[open] == UInt8(ascii: "("), open > sentence.lowerBound + 1 else { return nil }
        var first = open + 1
        while first < close, text[first].isLetterByte { first += 1 }
        let words = [open + 1..<first, CaptionBoundary.wordStart(text, close, open + 1)..<close]
        guard words.contains(where: { isPointer(text, $0) }) else { return nil }
        return opensSentence(text, after: close + 1, in: sentence)
    }

    /// Most bytes of the name in brackets that somebody posts under, and of the date behind it.
    private static let handleBytes = 32
    private static let dateBytes = 20

    /// Whether a range ends with the name and the date of a post.
    @inline(never)
    func isPost(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var close = range.upperBound - 1
        let least = max(range.lowerBound, close - CaptionBoundary.dateBytes)
        while close > least, text[close] != UInt8(ascii: ")") { close -= 1 }
        return text[close] == UInt8(ascii: ")") && endOfPost(text, at: close, in: range) == range.upperBound
    }

    /// The end of the date that a post of somebody's ends with, also where the next sentence is run on:
    /// `(@adamoss) July 29, 2017The ferry`.
    private func endOfPost(_ text: Span<UInt8>, at close: Int, in sentence: Range<Int>) -> Int? {
        let next = close + 2
        guard next < sentence.upperBound, text[next - 1] == 0x20, text[next].isASCIIUppercase else {
            return nil
        }
        let least = max(sentence.lowerBound + 1, close - CaptionBoundary.handleBytes)
        var open = close - 1
        while open > least, text[open] != UInt8(ascii: "@"), text[open] != 0x20 { open -= 1 }
        guard open >= least, text[open] == UInt8(ascii: "@"), text[open - 1] == UInt8(ascii: "(") else { return nil }
        // A month, a day and a year.
        let limit = min(sentence.upperBound, next + CaptionBoundary.dateBytes)
        let comma = text.firstIndex(of: UInt8(ascii: ","), in: next..<limit)
        let end = comma + 6
        guard comma < limit, end <= sentence.upperBound, text[comma + 1] == 0x20,
            text[comma - 1].isASCIIDigit,
            (comma + 2..<end).allSatisfy({ text[$0].isASCIIDigit })
        else { return nil }
        if end == sentence.upperBound { return end }
        return CaptionBoundary.isCapital(text, end) || CaptionBoundary.isQuotation(text, end)
            ? end : opensSentence(text, after: end, in: sentence)
    }

    private func isPointer(_ text: Span<UInt8>, _ word: Range<Int>) -> Bool {
        // A party is called so with a capital.
        guard let start = word.first, text[start] >= UInt8(ascii: "a") else { return false }
        return CaptionBoundary.holds(placements, text, word) || CaptionBoundary.holds(pictured, text, word)
            || CaptionBoundary.holds(credits, text, word)
    }

    /// The index behind brackets and the full stop after them, if a capital, a quotation or the end follows.
    private func opensSentence(_ text: Span<UInt8>, after close: Int, in sentence: Range<Int>) -> Int? {
        let end = close < sentence.upperBound && text[close] == UInt8(ascii: ".") ? close + 1 : close
        let next = Dateline.skipSpaces(text, end, sentence.upperBound)
        if next == sentence.upperBound { return end }
        guard next > end else { return nil }
        return CaptionBoundary.isCapital(text, next) || CaptionBoundary.isQuotation(text, next) ? end : nil
    }

    /// The end of a run of names in a text where the last capital of a run begins the next sentence.
    private static func endOfNames(_ text: Span<UInt8>, from start: Int, in sentence: Range<Int>) -> Int? {
        let end = sentence.upperBound
        var i = start
        var last = start  // where the last name of the run begins
        var count = 0
        while i < end {
            guard isCapital(text, i) else {
                let isDash = text[i] == UInt8(ascii: "-") && i + 1 < end && text[i + 1] == 0x20
                if count > 0, isDash { return i + 1 }
                if count > 0, isQuotation(text, i) { return i }
                return count > 1 ? last : nil
            }
            guard count <= names else { return nil }
            count += 1
            let limit = min(end, i + reach + 1)
            var next = i
            while next < limit, text[next] != 0x20 { next += 1 }
            guard next - i <= reach else { return nil }
            if text[next - 1] == UInt8(ascii: ".") || isAgency(text, i..<next) {
                let dash = Dateline.skipSpaces(text, next, end)
                return dash + 1 < end && text[dash] == UInt8(ascii: "-") && text[dash + 1] == 0x20 ? dash + 1 : next
            }
            last = i
            i = Dateline.skipSpaces(text, next, end)
        }
        return count > 0 ? end : nil
    }

    /// Whether a name is written in capitals, or ends so behind a slash: `AFP`, `Hạnh/TTXVN`.
    private static func isAgency(_ text: Span<UInt8>, _ name: Range<Int>) -> Bool {
        var start = name.lowerBound
        for k in name where text[k] == UInt8(ascii: "/") { start = k + 1 }
        guard name.upperBound - start >= 2 else { return false }
        return (start..<name.upperBound).allSatisfy { text[$0].isASCIIUppercase }
    }

    /// Whether an upper-case letter stands at an index.
    static func isCapital(_ text: Span<UInt8>, _ i: Int) -> Bool {
        text[i] < 0x80 ? text[i].isASCIIUppercase : WordScalars.isUppercase(Scalars.decode(text, at: i).scalar)
    }

    private static func isQuotation(_ text: Span<UInt8>, _ i: Int) -> Bool {
        switch text[i] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): true
        case 0x80...: [0x2018, 0x201C, 0x201E, 0xAB].contains(Scalars.decode(text, at: i).scalar)
        default: false
        }
    }

    /// Where the word before an index begins.
    private static func wordStart(_ text: Span<UInt8>, _ end: Int, _ least: Int) -> Int {
        var i = end
        while i > least, text[i - 1].isLetterByte { i -= 1 }
        return i
    }

    /// Whether a word stands in a list, ASCII letters in any case or as they are, or a phrase in one that has phrases.
    private static func holds(
        _ list: StaticString, _ text: Span<UInt8>, _ word: Range<Int>, anyCase: Bool = true, hasPhrases: Bool = false
    ) -> Bool {
        list.withUTF8Buffer { buffer in
            var k = 0  // of the word; -1 where the entry is another one
            for i in 0...buffer.count {
                let byte = i < buffer.count ? buffer[i] : UInt8(ascii: "|")
                if byte == UInt8(ascii: "|") || byte == 0x20 && !hasPhrases {
                    if k == word.count, k > 0 { return true }
                    k = 0
                } else if k >= 0 {
                    let own = k < word.count ? text[word.lowerBound + k] : 0
                    k = byte == (anyCase && own.isASCIIUppercase ? own | 0x20 : own) ? k + 1 : -1
                }
            }
            return false
        }
    }
}
