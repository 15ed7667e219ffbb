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
    private var counts: [UInt64: UInt8] = [:]

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
        var keys: Set<UInt64> = []
        var newBytes = 0
        RepeatedParagraphs.paragraphs(of: text) { range in
            guard let key = RepeatedParagraphs.key(text.extracting(range), of: source) else { return }
            if keys.insert(key).inserted, counts[key] == nil { newBytes += range.count }
        }
        guard newBytes * 100 >= text.count * RepeatedParagraphs.newShare else { return }
        for key in keys { counts[key, default: 0] = min(counts[key, default: 0] + 1, 3) }
    }

    /// Whether a paragraph of a source is one that it repeats.
    public func contains(_ paragraph: Span<UInt8>, of source: Span<UInt8>) -> Bool {
        guard let key = RepeatedParagraphs.key(paragraph, of: source) else { return false }
        return counts[key, default: 0] >= RepeatedParagraphs.least
    }

    private static func paragraphs(of text: Span<UInt8>, _ body: (Range<Int>) -> Void) {
        var start = 0
        var i = 0
        while i < text.count {
            if text[i] == 0x0A {
                if i > start { body(start..<i) }
                start = i + 1
            }
            i += 1
        }
        if i > start { body(start..<i) }
    }

    /// FNV-1a of the source and of the words of a paragraph, ASCII letters in lower case; `nil` if it has no letter.
    private static func key(_ paragraph: Span<UInt8>, of source: Span<UInt8>) -> UInt64? {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for i in 0..<source.count { hash = (hash ^ UInt64(source[i])) &* 0x100_0000_01B3 }
        var hasLetter = false
        var isInside = false
        for i in 0..<paragraph.count {
            let byte = paragraph[i]
            let isLetter = byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
            guard isLetter else {
                isInside = false
                continue
            }
            if !isInside { hash = (hash ^ 0x20) &* 0x100_0000_01B3 }
            hash = (hash ^ UInt64(byte < 0x80 ? byte | 0x20 : byte)) &* 0x100_0000_01B3
            hasLetter = true
            isInside = true
        }
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
