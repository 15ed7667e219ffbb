import LedeText

/// The paragraphs that a source repeats in article after article: its notices, which no pattern has to know.
///
/// A paragraph that stands in three or more articles of one source is boilerplate of that source. Figures and
/// punctuation do not count, so that `Updated 10:32` and `Updated 11:15` are the same. A version or a copy of an article
/// that was counted before does not count again: it would make the article's own text a notice.
public struct RepeatedParagraphs: Sendable {
    /// Articles of a source that a paragraph must stand in.
    public static let least = 3
    /// Of a text, the share of bytes in paragraphs not seen before that makes it an article and no copy, in percent.
    private static let newShare = 25

    /// In how many articles each paragraph was seen, by the hash of its source and its words.
    private var counts: [UInt64: Int] = [:]

    /// No paragraphs.
    public init() {}

    /// Counts the paragraphs of an article, each once.
    ///
    /// Linear in the bytes of the text.
    ///
    /// - Parameters:
    ///   - text: its clean text, paragraphs separated by empty lines.
    ///   - source: who published it.
    public mutating func count(_ text: Span<UInt8>, of source: Span<UInt8>) {
        let seed = RepeatedParagraphs.seed(of: source)
        var found: [(key: UInt64, start: Int, count: Int)] = []
        var start = 0
        while start < text.count {
            let end = text.firstIndex(of: 0x0A, in: start..<text.count)
            if end > start, let key = RepeatedParagraphs.key(text.extracting(start..<end), seed) {
                found.append((key, start, end - start))
            }
            start = end + 1
        }
        // Of equal ones the first counts.
        found.sort { ($0.key, $0.start) < ($1.key, $1.start) }
        var newBytes = 0
        var last = 0
        for i in found.indices where i == 0 || found[i].key != found[last].key {
            last = i
            if counts[found[i].key] == nil { newBytes += found[i].count }
        }
        guard newBytes * 100 >= text.count * RepeatedParagraphs.newShare else { return }
        for i in found.indices where i == 0 || found[i].key != found[i - 1].key {
            let count = counts[found[i].key, default: 0]
            if count < RepeatedParagraphs.least { counts[found[i].key] = count + 1 }
        }
    }

    /// Whether a paragraph of a source is one that it repeats.
    public func contains(_ paragraph: Span<UInt8>, of source: Span<UInt8>) -> Bool {
        guard let key = RepeatedParagraphs.key(paragraph, RepeatedParagraphs.seed(of: source)) else { return false }
        return counts[key, default: 0] >= RepeatedParagraphs.least
    }

    /// The hash that the paragraphs of a source begin with.
    private static func seed(of source: Span<UInt8>) -> UInt64 {
        var seed = UInt64(truncatingIfNeeded: source.count)
        var i = 0
        while i < source.count {
            seed = ByteHash.step(seed, source.eightBytes(at: i))
            i &+= 8
        }
        return seed
    }

    /// The hash of a source and of the words of a paragraph, ASCII letters in lower case; `nil` if it has no letter.
    ///
    /// Eight bytes at a step; fewer than eight letters, or none, end a word.
    private static func key(_ paragraph: Span<UInt8>, _ seed: UInt64) -> UInt64? {
        var hash = seed
        var hasLetter = false
        var isInside = false
        var i = 0
        while i < paragraph.count {
            let eight = paragraph.eightBytes(at: i)
            let small = EightBytes.letters(eight)
            // Every byte that is not ASCII counts as a letter. What stands past the end reads as 0 and is none.
            let letters = small | eight & EightBytes.high
            let others = EightBytes.not(letters)
            // The highest bit of each letter, moved to where lower case has a bit.
            let word = eight | small >> 2
            if others == 0 {
                hash = ByteHash.step(hash, word)
                (hasLetter, isInside) = (true, true)
                i &+= 8
            } else if others & 0x80 == 0 || isInside {
                // All bits below the first byte that is no letter.
                hash = ByteHash.step(hash, word & (others ^ (others &- 1)) &>> 8)
                (hasLetter, isInside) = (true, false)
                i &+= EightBytes.first(others) &+ 1
            } else {
                i &+= EightBytes.first(letters)
            }
        }
        if isInside { hash = ByteHash.step(hash, 0) }
        return hasLetter ? hash : nil
    }
}

extension Article {
    /// Gives the paragraphs that the article's source repeats the role ``Role/repeated``.
    ///
    /// They stay in the text, and no sentence of a summary is taken from them. An article of nothing else stays as it is.
    public mutating func mark(_ repeated: RepeatedParagraphs) {
        guard let source, !source.isEmpty else { return }
        let name = Array(source.utf8)
        var found: [Int] = []
        var bodies = 0
        for (i, paragraph) in paragraphs.enumerated() where paragraph.role == .body {
            bodies += 1
            if repeated.contains(text.span.extracting(paragraph.range), of: name.span) { found.append(i) }
        }
        guard !found.isEmpty, found.count < bodies else { return }
        for i in found { paragraphs[i].role = .repeated }
        let paragraphs = found.count == 1 ? "1 paragraph" : "\(found.count) paragraphs"
        findings.append(
            Finding(
                .repeated,
                "\(paragraphs) that \(source) repeats in \(RepeatedParagraphs.least) or more articles cannot be chosen."
            ))
    }
}
