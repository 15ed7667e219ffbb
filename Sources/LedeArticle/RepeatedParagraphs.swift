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

    /// Steps of the hash of a paragraph that its beginning has: four to eight words.
    private static let beginning = 8

    /// A paragraph of which no other with the same beginning was seen: what stands where in ``texts``.
    private struct Lone {
        var start: Int
        var end: Int
        var seed: UInt64
    }

    /// In how many articles each paragraph was seen, by the hash of its source and its words, but for the lone ones.
    private var counts = HashTable()
    /// By the hash of its source and its beginning, the number in ``lone`` of a paragraph that has it alone, or -1 where
    /// several have it: most have one of their own, and nothing more of them has to be hashed.
    private var beginnings = HashTable()
    private var lone: [Lone] = []
    private var texts: [UInt8] = []
    /// Most bytes of lone paragraphs that are kept.
    private let loneBytes: Int

    /// No paragraphs.
    public init() { self.init(loneBytes: 8 << 20) }

    /// No paragraphs, and room for so many bytes of lone ones.
    init(loneBytes: Int) { self.loneBytes = loneBytes }

    /// Counts the paragraphs of an article, each once.
    ///
    /// Linear in the bytes of the text, of which it may keep a copy: of all texts 8 MB.
    ///
    /// - Parameters:
    ///   - text: its clean text, paragraphs separated by empty lines.
    ///   - source: who published it.
    public mutating func count(_ text: Span<UInt8>, of source: Span<UInt8>) {
        let seed = RepeatedParagraphs.seed(of: source)
        var found: [(beginning: UInt64, start: Int, end: Int)] = []
        var start = 0
        while start < text.count {
            let end = text.firstIndex(of: 0x0A, in: start..<text.count)
            if end > start {
                let paragraph = text.extracting(start..<end)
                if let beginning = RepeatedParagraphs.key(paragraph, seed, steps: RepeatedParagraphs.beginning) {
                    found.append((beginning, start, end))
                }
            }
            start = end + 1
        }
        found.sort { $0.beginning < $1.beginning }
        var newBytes = 0
        var fresh: [Int] = []
        var shared: [(key: UInt64, start: Int, count: Int)] = []
        for i in found.indices {
            let beginning = found[i].beginning
            let known = beginnings[beginning]
            let range = found[i].start..<found[i].end
            let isAlone =
                (i == 0 || found[i - 1].beginning != beginning)
                && (i + 1 == found.count || found[i + 1].beginning != beginning)
            if known == nil, isAlone {
                fresh.append(i)
                newBytes += range.count
                continue
            }
            if let known, known >= 0 { countLone(known, beginning) }
            if let key = RepeatedParagraphs.key(text.extracting(range), seed) {
                shared.append((key, range.lowerBound, range.count))
            }
        }
        // Of equal ones the first counts.
        shared.sort { ($0.key, $0.start) < ($1.key, $1.start) }
        let distinct = shared.indices.filter { $0 == 0 || shared[$0].key != shared[$0 - 1].key }
        for i in distinct where counts[shared[i].key] == nil { newBytes += shared[i].count }
        guard newBytes * 100 >= text.count * RepeatedParagraphs.newShare else { return }
        var next = 0
        for i in found.indices {
            guard next < fresh.count, fresh[next] == i else {
                beginnings.set(found[i].beginning, to: -1)
                continue
            }
            next += 1
            beginnings.set(found[i].beginning, to: lone.count)
            let start = texts.count
            texts.append(text, found[i].start..<found[i].end)
            lone.append(Lone(start: start, end: texts.count, seed: seed))
            if texts.count > loneBytes {
                countLone(lone.count - 1, found[i].beginning)
                texts.removeLast(texts.count - start)
                lone.removeLast()
            }
        }
        for i in distinct {
            let count = counts[shared[i].key] ?? 0
            if count < RepeatedParagraphs.least { counts.set(shared[i].key, to: count + 1) }
        }
    }

    /// Counts a paragraph with the others, now that it is not the only one that begins as it does.
    private mutating func countLone(_ number: Int, _ beginning: UInt64) {
        if let key = key(ofLone: lone[number]) { counts.set(key, to: 1) }
        beginnings.set(beginning, to: -1)
    }

    private func key(ofLone paragraph: Lone) -> UInt64? {
        RepeatedParagraphs.key(texts.span.extracting(paragraph.start..<paragraph.end), paragraph.seed)
    }

    /// Whether a paragraph of a source is one that it repeats.
    public func contains(_ paragraph: Span<UInt8>, of source: Span<UInt8>) -> Bool {
        let seed = RepeatedParagraphs.seed(of: source)
        guard let beginning = RepeatedParagraphs.key(paragraph, seed, steps: RepeatedParagraphs.beginning),
            beginnings[beginning] == -1, let key = RepeatedParagraphs.key(paragraph, seed)
        else { return false }
        return counts[key] ?? 0 >= RepeatedParagraphs.least
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
    ///
    /// - Parameter steps: the most steps that are made: then it is the hash of the first words.
    private static func key(_ paragraph: Span<UInt8>, _ seed: UInt64, steps: Int = .max) -> UInt64? {
        var hash = seed
        var hasLetter = false
        var isInside = false
        var left = steps
        var i = 0
        while i < paragraph.count, left > 0 {
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
                left &-= 1
                i &+= 8
            } else if others & 0x80 == 0 || isInside {
                // All bits below the first byte that is no letter.
                hash = ByteHash.step(hash, word & (others ^ (others &- 1)) &>> 8)
                (hasLetter, isInside) = (true, false)
                left &-= 1
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
