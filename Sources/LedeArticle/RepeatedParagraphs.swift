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

    /// How many letters tell that a paragraph may be one that was counted.
    private static let beginningLetters = 16

    /// By the hash of a paragraph's source and its words: in how many articles it was seen, up to ``least``, and the
    /// number of the last one.
    private var seen = HashTable()
    /// How many articles were looked at.
    private var number = 0
    /// The hashes of the first letters of the paragraphs that ``least`` articles hold: nearly all others begin otherwise,
    /// and nothing more of them has to be hashed.
    private var beginnings = HashTable()
    /// The paragraphs of the article that is being counted, and where each starts.
    private var keys: [(key: UInt64, start: Int)] = []

    /// No paragraphs.
    public init() {}

    /// Counts the paragraphs of an article, each once.
    ///
    /// Linear in the bytes of the text, of which nothing is kept but hashes.
    ///
    /// - Parameters:
    ///   - text: its clean text, paragraphs separated by empty lines.
    ///   - source: who published it.
    public mutating func count(_ text: Span<UInt8>, of source: Span<UInt8>) {
        let seed = RepeatedParagraphs.seed(of: source)
        number += 1
        keys.removeAll(keepingCapacity: true)
        var newBytes = 0
        var start = 0
        while start < text.count {
            let end = text.firstIndex(of: 0x0A, in: start..<text.count)
            if end > start, let key = RepeatedParagraphs.key(text.extracting(start..<end), seed) {
                if seen[key] == nil { newBytes += end - start }
                keys.append((key, start))
            }
            start = end + 1
        }
        guard newBytes * 100 >= text.count * RepeatedParagraphs.newShare else { return }
        for (key, start) in keys {
            let (articles, last) = sightings(of: key)
            guard articles < RepeatedParagraphs.least, last != number else { continue }
            seen.set(key, to: number << 2 | (articles + 1))
            if articles + 1 == RepeatedParagraphs.least {
                let end = text.firstIndex(of: 0x0A, in: start..<text.count)
                beginnings.set(RepeatedParagraphs.beginning(text.extracting(start..<end), seed), to: 1)
            }
        }
    }

    /// In how many articles a paragraph was seen, and the number of the last one.
    @inline(__always)
    private func sightings(of key: UInt64) -> (articles: Int, last: Int) {
        let value = seen[key] ?? 0
        return (value & 3, value >> 2)
    }

    /// Whether a paragraph of a source is one that it repeats.
    public func contains(_ paragraph: Span<UInt8>, of source: Span<UInt8>) -> Bool {
        let seed = RepeatedParagraphs.seed(of: source)
        guard beginnings[RepeatedParagraphs.beginning(paragraph, seed)] != nil,
            let key = RepeatedParagraphs.key(paragraph, seed)
        else { return false }
        return sightings(of: key).articles >= RepeatedParagraphs.least
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

    /// The hash of a source and of the first letters of a paragraph, ASCII ones in lower case, whatever stands between.
    ///
    /// No letter is a branch: where words end cannot be foreseen.
    private static func beginning(_ paragraph: Span<UInt8>, _ seed: UInt64) -> UInt64 {
        var hash = seed
        var left = beginningLetters
        var i = 0
        while i < paragraph.count, left > 0 {
            let lower = paragraph[i] | 0x20
            // Every byte that is not ASCII counts as a letter.
            let isLetter = lower &- 0x61 < 26 || lower >= 0x80
            hash = isLetter ? (hash ^ UInt64(lower)) &* 0x0000_0100_0000_01B3 : hash
            left &-= isLetter ? 1 : 0
            i &+= 1
        }
        return hash
    }

    /// The hash of a source and of the words of a paragraph, ASCII letters in lower case; `nil` if it has no letter.
    ///
    /// Eight letters at a step, and the length at the end of a word. Which bytes are letters is found for 64 at once, so
    /// that no word waits for the one before it to be read.
    private static func key(_ paragraph: Span<UInt8>, _ seed: UInt64) -> UInt64? {
        var hash = seed
        var all: UInt64 = 0
        var isInside = false  // a word that fills all of the bytes before
        var block = 0
        while block < paragraph.count {
            var left = letterBits(paragraph, from: block)
            all |= left
            if isInside, left & 1 == 0 { hash = hash &+ 64 }
            isInside = false
            var next = block &+ 64
            while left != 0 {
                let start = left.trailingZeroBitCount
                let length = (~(left &>> UInt64(truncatingIfNeeded: start))).trailingZeroBitCount
                if start &+ length == 64 {
                    if start > 0 {
                        // It may go on behind these bytes: they are read again from its start.
                        next = block &+ start
                    } else {
                        hash = step(hash, paragraph, from: block, count: length)
                        isInside = true
                    }
                    break
                }
                if length <= 8 {
                    hash = ByteHash.step(hash, letters(paragraph, from: block &+ start, count: length))
                } else if length <= 16 {
                    hash = ByteHash.step(hash, letters(paragraph, from: block &+ start, count: 8))
                    hash = ByteHash.step(hash, letters(paragraph, from: block &+ start &+ 8, count: length &- 8))
                } else {
                    hash = step(hash, paragraph, from: block &+ start, count: length)
                }
                hash = hash &+ UInt64(truncatingIfNeeded: length)
                left &= left &+ (left & (0 &- left))
            }
            block = next
        }
        if isInside { hash = hash &+ 64 }
        return all != 0 ? hash : nil
    }

    /// A bit for each of the 64 bytes from an index on: whether it is a letter.
    ///
    /// Every byte that is not ASCII counts as one. What stands past the end is none. (A call of its own leaves the caller's
    /// registers to the words.)
    @inline(never)
    private static func letterBits(_ bytes: Span<UInt8>, from start: Int) -> UInt64 {
        var bits: UInt64 = 0
        if start <= bytes.count &- 64 {
            for k in 0..<4 {
                let sixteen = bytes.sixteenBytes(at: start &+ k &* 16)
                let letters = EightBytes.not(EightBytes.nonLetters(sixteen)) | sixteen & EightBytes.each(0x80)
                let both = EightBytes.gathered(letters[0]) | EightBytes.gathered(letters[1]) &<< 8
                bits |= both &<< UInt64(truncatingIfNeeded: k &* 16)
            }
            return bits
        }
        var i = start
        while i < bytes.count {
            let eight = bytes.eightBytes(at: i)
            let letters = EightBytes.not(EightBytes.nonLetters(eight)) | eight & EightBytes.high
            bits |= EightBytes.gathered(letters) &<< UInt64(truncatingIfNeeded: i &- start)
            i &+= 8
        }
        return bits
    }

    /// One to eight letters in lower case, and no bytes that follow them.
    ///
    /// Of bytes that are not ASCII the same bit is set: words that would differ in nothing else are not told apart.
    @inline(__always)
    private static func letters(_ bytes: Span<UInt8>, from start: Int, count: Int) -> UInt64 {
        let first = bytes.eightBytes(at: start) &<< UInt64(truncatingIfNeeded: 64 &- 8 &* count)
        return first | EightBytes.each(0x20)
    }

    /// Takes the letters of a long word into a hash.
    @inline(never)
    private static func step(_ hash: UInt64, _ bytes: Span<UInt8>, from start: Int, count: Int) -> UInt64 {
        var hash = hash
        for i in stride(from: start, to: start + count, by: 8) {
            hash = ByteHash.step(hash, letters(bytes, from: i, count: min(8, start + count - i)))
        }
        return hash
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
