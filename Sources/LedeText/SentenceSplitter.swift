import Synchronization

/// Finds the sentences of a paragraph: rules over bytes, with the abbreviations and habits of a language.
///
/// Bytes that can end no sentence are passed over with one look each. At a terminator the token before it and the word
/// after it decide (see the extension in `SentenceBoundary.swift`). The rules lean towards not breaking: a sentence
/// cut in two can mislead, two sentences taken for one cannot.
public struct SentenceSplitter: Sendable {
    let abbreviations: Abbreviations
    /// Bit n is set for an ASCII byte n below 0x40 that is looked at.
    private let candidates: UInt64

    /// A splitter with the abbreviations and habits of a language.
    ///
    /// - Parameter language: one without lists of its own gets what all languages share.
    public init(language: Language) {
        abbreviations = Abbreviations(for: language)
        var bits: UInt64 = 0
        for byte in [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")")] {
            bits |= 1 << UInt64(byte)
        }
        if abbreviations.habits.contains(.colonEnds) { bits |= 1 << UInt64(UInt8(ascii: ":")) }
        if abbreviations.habits.contains(.semicolonAsks) { bits |= 1 << UInt64(UInt8(ascii: ";")) }
        candidates = bits
    }

    /// Splitters by their language, of as many as one run meets.
    private static let kept = Mutex<[Language: SentenceSplitter]>([:])
    private static let mostKept = 64

    /// The splitter of a language, made once: to make one takes as long as half of an article.
    ///
    /// - Parameter language: as in ``init(language:)``.
    package static func kept(for language: Language) -> SentenceSplitter {
        kept.withLock { made in
            if let splitter = made[language] { return splitter }
            let splitter = SentenceSplitter(language: language)
            if made.count < mostKept { made[language] = splitter }
            return splitter
        }
    }

    /// What is no ASCII letter, digit or space.
    private enum PossibleEnd: ByteKind {
        @inline(__always)
        static func holds<Block: ByteBlock>(_ bytes: Block) -> Block {
            let seven = bytes & EightBytes.each(0x7F)
            let nonSpace = (seven ^ EightBytes.each(0x20)) &+ EightBytes.each(0x7F)
            let below64 = EightBytes.each(0xBF) &- seven
            return (below64 & nonSpace & EightBytes.outside(seven: seven, 0x30...0x39) | bytes) & EightBytes.each(0x80)
        }
    }

    /// Appends the sentences of a paragraph, in order.
    ///
    /// Linear in the number of bytes.
    ///
    /// The invariant: the sentences do not overlap, none is empty or begins or ends with white space, and nothing but
    /// white space stands between, before and after them.
    ///
    /// - Parameters:
    ///   - text: clean UTF-8, as ``Scalars`` makes it: white space is only U+0020 and U+000A.
    ///   - range: the bytes of one paragraph.
    ///   - sentences: where the byte ranges of the sentences are appended.
    public func split(_ text: Span<UInt8>, in range: Range<Int>, into sentences: inout [Range<Int>]) {
        var end = range.upperBound
        while end > range.lowerBound && SentenceSplitter.isSpace(text[end - 1]) { end -= 1 }
        var start = SentenceSplitter.skipSpaces(text, from: range.lowerBound, to: end)
        guard start < end else { return }
        var marker = ListMarker(text, at: start, before: end)
        var quotes = QuoteDepth()
        var i = marker.end
        while i < end {
            // Letters, digits and spaces end nothing.
            i = text.firstIndex(of: PossibleEnd.self, from: i, to: end)
            guard i < end else { break }
            let byte = text[i]
            if byte < 0x80 {
                guard byte < 0x40 && candidates >> UInt64(byte) & 1 == 1 else {
                    i += 1
                    continue
                }
                // most stops inside words and numbers are settled by one look ahead
                if byte == UInt8(ascii: "."), i + 1 < end, SentenceSplitter.isLowerOrDigit(text[i + 1]) {
                    i += 1
                    continue
                }
            } else if byte < 0xC2 {
                i += 1
                continue
            }
            var cut = 0  // where the sentence ends, 0 for nowhere
            var next = i  // where to go on
            switch SentenceSplitter.mark(text, at: i, before: end) {
            case .none:
                i += 1
                continue
            case .open, .close, .curlyOpen, .curlyClose:
                i = quotes.pass(text, at: i, curly: abbreviations.habits.contains(.nestingQuotes))
                continue
            case .bullet:
                if marker.bullet && SentenceSplitter.isAfterSpace(text, i, from: start) { cut = i }
                next = SentenceSplitter.after(text, i)
            case .parenthesis:
                if let item = marker.start(ofItemEndingAt: i, in: text, from: start, to: end) { cut = item }
                next = i + 1
            case let mark:
                if mark == .stop, let item = marker.start(ofItemEndingAt: i, in: text, from: start, to: end),
                    !abbreviations.habits.contains(.ordinalsBeforeCapitals)
                {
                    cut = item
                    next = i + 1
                    break
                }
                if mark == .colon && !endsWord(text, i, before: end) {
                    next = i + 1
                    break
                }
                let run = TerminatorRun(text, at: i, mark: mark, before: end, quotes: &quotes)
                next = run.end
                if run.end < end, isBoundary(text, sentence: start, run: run, quotes: quotes, end: end) {
                    cut = run.end
                }
            }
            guard cut > start else {
                i = next
                continue
            }
            var last = cut
            while last > start && SentenceSplitter.isSpace(text[last - 1]) { last -= 1 }
            sentences.append(start..<last)
            start = SentenceSplitter.skipSpaces(text, from: cut, to: end)
            marker = ListMarker(text, at: start, before: end)
            quotes = QuoteDepth()
            i = marker.end
        }
        if start < end { sentences.append(start..<end) }
    }

    /// Whether white space or the end follows a mark of one byte.
    private func endsWord(_ text: Span<UInt8>, _ i: Int, before end: Int) -> Bool {
        i + 1 >= end || SentenceSplitter.isSpace(text[i + 1])
    }
}

/// How deep a sentence stands in quotation marks of scripts without spaces.
///
/// A mark that is never closed must not swallow a paragraph: after ``reach`` bytes it counts no more.
struct QuoteDepth {
    /// How far an opening mark is remembered, in bytes.
    static let reach = 600

    private var depth = 0
    private var opened = 0

    /// Whether an index stands inside quotation marks.
    func contains(_ i: Int) -> Bool { depth > 0 && i - opened <= QuoteDepth.reach }

    /// Takes note of the quotation mark at an index, if it is one.
    ///
    /// - Returns: the index after it.
    mutating func pass(_ text: Span<UInt8>, at i: Int, curly: Bool) -> Int {
        switch SentenceSplitter.mark(text, at: i, before: text.count) {
        case .open: open(i)
        case .close: close()
        case .curlyOpen: if curly { open(i) }
        case .curlyClose: if curly { close() }
        default: break
        }
        return SentenceSplitter.after(text, i)
    }

    private mutating func open(_ i: Int) {
        if depth == 0 || i - opened > QuoteDepth.reach {
            depth = 0
            opened = i
        }
        depth += 1
    }

    private mutating func close() { depth = max(0, depth - 1) }
}
