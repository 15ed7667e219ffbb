import Lede

@testable import LedeArticle

/// What is done with an input, and what is broken then; what a target throws is broken too.
enum Targets {
    nonisolated(unsafe) private static var reading = HostileReading()

    static func html(_ bytes: [UInt8]) throws -> [String] {
        try reading.faults(bytes, as: .html, variant: variant(bytes))
    }

    /// A plain text; of its clean bytes nothing is lost but white space and the hyphens of words that were broken at a
    /// margin, and nothing is added or moved.
    ///
    /// Of mails that quote and of Markdown the marks go, what is read aloud behind links, the numbers of links, the marks
    /// of buttons and the heads of pages; nothing is added or moved in the text of those.
    static func text(_ bytes: [UInt8]) throws -> [String] {
        var faults = try reading.faults(bytes, as: .text, variant: variant(bytes))
        guard let article = reading.read(bytes, as: .text) else { return faults }
        // References of HTML are read as what they stand for.
        let clean = PlainTextReader.withoutReferences(TextEncoding.decode(bytes.span).text)
        let header = PlainTextHeader(clean.span)
        func ink(_ bytes: some Sequence<UInt8>) -> [UInt8] { bytes.filter { $0 != 0x20 && $0 != 0x0A } }
        let shown = clean[header.end...]
        let lines = PlainTextLines(clean, from: header.end)
        if MailQuotation(clean, from: header.end, isMail: header.isMail) != nil
            || MarkdownText(clean, from: header.end) != nil
            || MarkdownMarkup.isWritten(clean, from: header.end, isPage: true)
            || lines.hasLinkNumbers || !lines.removed.isEmpty
            || String(decoding: shown, as: UTF8.self).contains("(BUTTON)")
            || String(decoding: shown, as: UTF8.self).contains(" new tab")
        {
            var left = shown
            for byte in ink(article.text) {
                guard let next = left.firstIndex(of: byte) else {
                    faults.append("added or moved text")
                    break
                }
                left = left[(next + 1)...]
            }
        } else if !isWhole(ink(article.paragraphs.flatMap { article.content(of: $0) }), of: shown) {
            faults.append("lost or moved text")
        }
        return faults
    }

    /// Whether some bytes are those of a text without its white space, but for hyphens at the ends of its lines.
    private static func isWhole(_ content: [UInt8], of text: ArraySlice<UInt8>) -> Bool {
        var next = 0
        for (i, byte) in zip(text.indices, text) where byte != 0x20 && byte != 0x0A {
            if next < content.count, content[next] == byte {
                next += 1
            } else {
                let after = text[(i + 1)...].first { $0 != 0x20 }
                guard byte == UInt8(ascii: "-"), after == 0x0A else { return false }
            }
        }
        return next == content.count
    }

    static func jsonl(_ bytes: [UInt8]) throws -> [String] {
        guard !bytes.contains(0x0A) else { return [] }
        return try reading.faults(bytes, as: .jsonl, variant: variant(bytes))
    }

    /// A date, in the clean text where dates are read.
    static func date(_ bytes: [UInt8]) -> [String] {
        let text = Scalars.clean(bytes.span).text
        var faults: [String] = []
        for monthFirst in [false, true] {
            var readings = DateParser.readings(in: text.span, monthFirst: monthFirst).map(\.reading)
            readings += [DateParser.parse(text.span, monthFirst: monthFirst)].compactMap(\.self)
            for reading in readings {
                if PublicationDate(stored: reading.date.text) != reading.date { faults.append(reading.date.text) }
                if !reading.day.isValid { faults.append("the day \(reading.day.text)") }
                let days = Int((Double(reading.date.seconds) / 86_400).rounded(.down)) - reading.day.daysSinceEpoch
                if abs(days) > 1 { faults.append("\(reading.date.text) is not near \(reading.day.text)") }
            }
            if let end = DateParser.leadingDay(text.span, monthFirst: monthFirst), end <= 0 || end > text.count {
                faults.append("a day that ends at \(end)")
            }
        }
        _ = DateParser.speaksOfUpdate(text.span)
        return faults
    }

    /// The language is chosen by the first byte; the rest is a paragraph.
    static func sentences(_ bytes: [UInt8]) -> [String] {
        guard let first = bytes.first else { return [] }
        let text = Scalars.clean(bytes.span.extracting(1..<bytes.count)).text
        var ranges: [Range<Int>] = []
        SentenceSplitter(language: language(first)).split(text.span, in: 0..<text.count, into: &ranges)
        var faults: [String] = []
        var last = 0
        for range in ranges + [text.count..<text.count] {
            guard range.lowerBound >= last, range.upperBound <= text.count else { return ["\(range) after \(last)"] }
            if !text[last..<range.lowerBound].allSatisfy(isSpace) { faults.append("lost text before \(range)") }
            if range.lowerBound < text.count, text[range.lowerBound] & 0xC0 == 0x80 {
                faults.append("half a character")
            }
            if let first = text[range].first, let last = text[range].last, isSpace(first) || isSpace(last) {
                faults.append("a space at an end of \(range)")
            }
            last = range.upperBound
        }
        if ranges.contains(where: \.isEmpty) { faults.append("an empty sentence") }
        return faults
    }

    /// The language is chosen by the first byte; tokens of the whole text are those of its lines, known words or new.
    static func analyzer(_ bytes: [UInt8]) -> [String] {
        guard let first = bytes.first else { return [] }
        let text = Scalars.clean(bytes.span.extracting(1..<bytes.count)).text
        var analyzer = Analyzer(language: language(first))
        var tokens: [Token] = []
        analyzer.analyze(text.span, in: 0..<text.count, into: &tokens)
        var faults: [String] = []
        var last: Int32 = 0
        for token in tokens {
            guard token.start >= last, token.start < token.end, token.end <= text.count else {
                return ["a token from \(token.start) to \(token.end) after \(last)"]
            }
            last = token.start
            if text[Int(token.start)] & 0xC0 == 0x80 { faults.append("half a character") }
            let term = analyzer.vocabulary.bytes(of: token.term)
            if term.count > Limits.tokenBytes { faults.append("a term of \(term.count) bytes") }
            if String(validating: term, as: UTF8.self) == nil { faults.append("a term that is not UTF-8") }
        }
        var other = Analyzer(language: language(first))
        for _ in 0..<2 {
            var start = 0
            var again: [Token] = []
            for end in text.indices.filter({ text[$0] == 0x0A }) + [text.count] {
                other.analyze(text.span, in: start..<end, into: &again)
                start = min(end + 1, text.count)
            }
            let isSame =
                again.count == tokens.count
                && zip(again, tokens).allSatisfy { a, b in
                    a.start == b.start && a.end == b.end && a.traits == b.traits
                        && other.vocabulary.bytes(of: a.term) == analyzer.vocabulary.bytes(of: b.term)
                }
            if !isSame { faults.append("other tokens line by line") }
        }
        return faults
    }

    static func digest(_ bytes: [UInt8]) throws -> [String] { try reading.digestFaults(bytes, variant: variant(bytes)) }

    /// A kept digest as the database gives it back: what can be read is written again and stays as it is.
    static func record(_ bytes: [UInt8]) throws -> [String] {
        guard var digest = try? DigestRecord.digest(from: bytes) else { return [] }
        let formats = OutputFormat.allCases.enumerated().filter { ($0.offset + variant(bytes)) % 4 == 0 }
        // The promises are told for this day.
        digest.date = CivilDate(year: 2026, month: 3, day: 3)
        // The header lines of a digest in a series are others.
        digest.edition = nil
        return try DigestPromises.ofOutputs(digest, formats.map(\.element))
    }

    /// A number that depends on an input, to choose among ways.
    private static func variant(_ bytes: [UInt8]) -> Int {
        let tail = Array(bytes.suffix(16))
        return Int(ByteHash.hash(tail.span) >> 1)
    }

    private static func language(_ number: UInt8) -> Language {
        let tags = ["en", "de", "fr", "ru", "zh", "ja", "th", "ar", "el", "hi", "fi", "tr", "vi", "ko", "und", "es"]
        return Language(tags[Int(number) % tags.count]) ?? .undetermined
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}
