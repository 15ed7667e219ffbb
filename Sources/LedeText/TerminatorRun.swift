/// A terminator with all that belongs to it: further terminators, spaced dots, closing quotes and brackets, footnote
/// numbers.
struct TerminatorRun {
    /// The index of the first terminator.
    let start: Int
    /// The index after the last character of the run: where the sentence would end.
    private(set) var end: Int
    /// What began the run.
    let mark: SentenceSplitter.Mark
    /// The number of full stops.
    private(set) var stops = 0
    /// Whether an exclamation or question mark is in it.
    private(set) var isEmphatic = false
    /// Whether it holds a question mark.
    private(set) var hasQuestion = false
    /// The number of exclamation and question marks.
    private(set) var emphases = 0
    /// Whether a terminator without other uses is in it.
    private(set) var hasNative = false
    /// Whether a terminator of a script without spaces is in it.
    private(set) var isIdeographic = false
    /// Whether a closing quotation mark is in it.
    private(set) var closesQuote = false
    /// Whether a closing bracket is in it.
    private(set) var closesBracket = false
    /// Whether a terminator stands after a closing quotation mark or bracket.
    private(set) var isOuter = false
    private var ellipses = 0

    /// Whether it is an ellipsis: two dots or more, or the character for them.
    var isEllipsis: Bool { ellipses > 0 || (stops > 1 && !isOuter) }

    /// Reads the run at a terminator.
    init(
        _ text: Span<UInt8>, at i: Int, mark: SentenceSplitter.Mark, before limit: Int, quotes: inout QuoteDepth
    ) {
        start = i
        end = i
        self.mark = mark
        while end < limit {
            let next = SentenceSplitter.mark(text, at: end, before: limit)
            switch next {
            case .stop: stops += 1
            case .ellipsis: ellipses += 1
            case .exclamation, .question:
                guard text[end] != UInt8(ascii: ";") || end == i else { return }
                isEmphatic = true
                emphases += 1
                if next == .question { hasQuestion = true }
            case .native: hasNative = true
            case .ideographic: isIdeographic = true
            case .wide:
                isIdeographic = true
                isEmphatic = true
            case .colon: guard end == i else { return }
            case .parenthesis: closesBracket = true
            case .close:
                closesQuote = true
                end = quotes.pass(text, at: end, curly: true)
                continue
            case .curlyOpen, .curlyClose:
                let after = SentenceSplitter.after(text, end)
                guard next == .curlyClose || !SentenceSplitter.isWord(text, at: after, before: limit) else { return }
                closesQuote = true
                if next == .curlyClose {
                    end = quotes.pass(text, at: end, curly: true)
                } else {
                    end = after
                }
                continue
            case .bullet, .open: return
            case .none:
                guard absorb(text, before: limit) else { return }
                continue
            }
            if (closesQuote || closesBracket) && next != .parenthesis { isOuter = true }
            end = SentenceSplitter.after(text, end)
        }
    }

    /// Takes in what is no terminator but closes one.
    private mutating func absorb(_ text: Span<UInt8>, before limit: Int) -> Bool {
        if let after = SentenceSplitter.noteMarkEnd(text, end, before: limit) {
            end = after
            return true
        }
        switch text[end] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard !SentenceSplitter.isWord(text, at: end + 1, before: limit) else { return false }
            closesQuote = true
            end += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"):
            closesBracket = true
            end += 1
        case 0x20:
            guard end + 1 < limit else { return false }
            if text[end + 1] == UInt8(ascii: ".") {
                guard text[end - 1] == UInt8(ascii: "."), endsSpacedDot(text, end + 2, before: limit) else {
                    return false
                }
                stops += 1
                end += 2
            } else {
                guard TerminatorRun.isGuillemet(text, at: end + 1, before: limit), text[end + 2] == 0xBB,
                    !SentenceSplitter.isWord(text, at: end + 3, before: limit)
                else { return false }
                closesQuote = true
                end += 3
            }
        case 0xC2:
            guard TerminatorRun.isGuillemet(text, at: end, before: limit),
                !SentenceSplitter.isWord(text, at: end + 2, before: limit)
            else { return false }
            closesQuote = true
            end += 2
        case 0xE2:
            guard end + 2 < limit, text[end + 1] == 0x80, [0x98, 0x99, 0xB9, 0xBA].contains(text[end + 2]),
                !SentenceSplitter.isWord(text, at: end + 3, before: limit)
            else { return false }
            closesQuote = true
            end += 3
        case 0xEF:  // a damaged quotation mark
            guard end + 2 < limit, text[end + 1] == 0xBF, text[end + 2] == 0xBD,
                !SentenceSplitter.isWord(text, at: end + 3, before: limit)
            else { return false }
            closesQuote = true
            end += 3
        default: return false
        }
        return true
    }

    /// Whether a dot that ends at an index stands alone.
    private func endsSpacedDot(_ text: Span<UInt8>, _ i: Int, before limit: Int) -> Bool {
        guard i < limit else { return true }
        switch text[i] {
        case 0x20, 0x0A, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0xC2, 0xE2:
            return true
        default: return false
        }
    }

    private static func isGuillemet(_ text: Span<UInt8>, at i: Int, before limit: Int) -> Bool {
        i + 1 < limit && text[i] == 0xC2 && (text[i + 1] == 0xAB || text[i + 1] == 0xBB)
    }
}
