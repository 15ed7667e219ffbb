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
            let isLetter = lower.isASCIILowercase || lower >= 0x80
            hash = isLetter ? FNV1a.mix(hash, lower) : hash
            left &-= isLetter ? 1 : 0
            i &+= 1
        }
        return hash
    }

    /// The hash of a source and of the words of a paragraph, ASCII letters in lower case; `nil` if it has no letter.
    ///
    /// Two sums of all of it, sixteen bytes at a step: of the letters, and of each letter mixed with the one right before
    /// it. So the order of the words does not count: nobody writes three articles with one paragraph's words in another
    /// order, but for tables.
    private static func key(_ paragraph: Span<UInt8>, _ seed: UInt64) -> UInt64? {
        var letterSum: UInt64 = 0
        var pairSum: UInt64 = 0
        var before = SIMD2<UInt64>.zero  // the letters of the step before
        var i = 0
        while i < paragraph.count {
            // As many steps as sums of 16 bits have room for.
            let end = min(paragraph.count, i &+ 512)
            var letterSums = SIMD2<UInt64>.zero
            var pairSums = SIMD2<UInt64>.zero
            while i < end {
                let bytes = i <= paragraph.count &- 16 ? paragraph.sixteenBytes(at: i) : lastBytes(paragraph, from: i)
                // Every byte that is not ASCII counts as a letter.
                let isLetter = EightBytes.not(EightBytes.nonLetters(bytes)) | bytes & EightBytes.each(0x80)
                let mask = (isLetter &- isLetter &>> 7) | isLetter
                let letters = (bytes | EightBytes.each(0x20)) & mask
                // Half of the letter before each, of eight within them and of the last one before these.
                let halves = letters &<< 7 & EightBytes.each(0x7F) ^ SIMD2(before[1], letters[0]) &>> 57
                before = letters
                letterSums &+= sums(letters)
                pairSums &+= sums((letters ^ halves) & mask)
                i &+= 16
            }
            letterSum &+= sum(letterSums)
            pairSum &+= sum(pairSums)
        }
        return letterSum != 0 ? ByteHash.step(ByteHash.step(seed, letterSum), pairSum) : nil
    }

    /// The fewer than sixteen bytes at the end of a paragraph, and zeros.
    @inline(never)
    private static func lastBytes(_ paragraph: Span<UInt8>, from i: Int) -> SIMD2<UInt64> {
        SIMD2(paragraph.eightBytes(at: i), paragraph.eightBytes(at: min(i &+ 8, paragraph.count)))
    }

    /// The sum of each two bytes as a number of 16 bits.
    @inline(__always)
    private static func sums(_ bytes: SIMD2<UInt64>) -> SIMD2<UInt64> {
        let low = SIMD2<UInt64>(repeating: 0x00FF_00FF_00FF_00FF)
        return (bytes & low) &+ (bytes &>> 8 & low)
    }

    /// The sum of eight numbers of 16 bits, which is one itself.
    @inline(__always)
    private static func sum(_ numbers: SIMD2<UInt64>) -> UInt64 {
        let factor: UInt64 = 0x0001_0001_0001_0001
        return ((numbers[0] &* factor) &>> 48) &+ ((numbers[1] &* factor) &>> 48)
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
