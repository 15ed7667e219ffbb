import LedeText

/// What a mail quotes or forwards, parted from what its sender wrote around it.
///
/// Where half of the lines are quoted (`> The quay is closed.`), the quotation is the text, without its marks. Where a
/// mail was forwarded, its text begins behind the header that stands below the mark of that
/// (`---------- Forwarded message ---------`), and that header tells title and date. What a longer mail answers stands
/// below such a mark, too, or is quoted at its end below `On 4 March Ada Moss <ada@example.org> wrote:`; that and a
/// signature (`-- `, RFC 3676) are none of it.
struct MailQuotation {
    /// The text, without marks of quotation: its article begins at ``start``.
    private(set) var text: [UInt8]
    /// Where the article begins in the text.
    private(set) var start: Int
    /// What the header of the mail that was forwarded tells; `nil` where there is none.
    private(set) var header: PlainTextHeader?
    /// The lines around the article, as they were written.
    private(set) var around: [[UInt8]] = []

    /// Lines in which the mark of what was forwarded is looked for, and in which a signature is.
    private static let markLines = 200
    private static let signatureLines = 12
    /// Most bytes of a mark, and fewest hyphens that it begins with.
    private static let markBytes = 80
    private static let markHyphens = 5
    /// Fewest low lines that some programs mark it with, and fewest fields below such a line.
    private static let markLowLines = 10
    private static let fieldsBelowLine = 3
    /// Most bytes of a line that says who wrote what is quoted below it.
    private static let answeredBytes = 200
    /// Lines at the beginning of a text without a header in which the mark is looked for.
    private static let leadLines = 3
    /// Most bytes before the colon of a field below the mark, fewest fields there, and most.
    private static let fieldBytes = 24
    private static let fewestFields = 2
    private static let mostFields = 12
    private static let appleMark = Array("begin forwarded message:".utf8)

    /// Reads a clean text; `nil` where nothing is quoted, forwarded or signed in it.
    ///
    /// Linear in the bytes.
    ///
    /// - Parameters:
    ///   - clean: clean UTF-8.
    ///   - start: where the text begins behind its header.
    ///   - isMail: whether that header is one of a mail.
    init?(_ clean: [UInt8], from start: Int, isMail: Bool) {
        let bytes = clean.span
        let hasMark = bytes.firstIndex(of: UInt8(ascii: ">"), in: start..<bytes.count) < bytes.count
        let mayBeForwarded = isMail || MailQuotation.mayHoldMark(bytes, from: start)
        guard hasMark || mayBeForwarded else { return nil }
        text = clean
        self.start = start
        var isForwarded = mayBeForwarded && findForwarded()
        let isQuoted = hasMark && unquote()
        if isQuoted, !isForwarded { isForwarded = readQuotedHeader() || findForwarded() }
        let isAnswer = hasMark && !isQuoted && cutQuotedEnd()
        let isSigned = (isMail || isForwarded) && cutSignature()
        guard isQuoted || isForwarded || isAnswer || isSigned else { return nil }
    }

    /// Whether one of the first lines may be the mark of what was forwarded.
    private static func mayHoldMark(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        var i = start
        for _ in 0..<leadLines where i < bytes.count {
            while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x0A { i += 1 }
            guard i + 1 < bytes.count else { return false }
            if bytes[i] == UInt8(ascii: "-"), bytes[i + 1] == bytes[i] { return true }
            if bytes[i] | 0x20 == UInt8(ascii: "b"), bytes.count - i >= appleMark.count,
                isMark(bytes, i..<i + appleMark.count)
            {
                return true
            }
            // What stands above it is short.
            let reach = min(bytes.count, i + markBytes)
            i = bytes.firstIndex(of: 0x0A, in: i..<reach)
            if i == reach { return false }
        }
        return false
    }

    // MARK: Marks of quotation

    /// Takes the marks of quotation off the lines, if half of those that hold something begin with one.
    ///
    /// Lines before the first and behind the last quoted one are around the article.
    private mutating func unquote() -> Bool {
        let clean = text
        let bytes = clean.span
        var quoted = 0
        var others = 0
        var i = start
        while i < bytes.count {
            let end = bytes.firstIndex(of: 0x0A, in: i..<bytes.count)
            if MailQuotation.markEnd(bytes, i..<end) > i {
                quoted += 1
            } else if !bytes.trimmed(i..<end).isEmpty {
                others += 1
            }
            i = end + 1
        }
        guard quoted > 1, quoted >= others else { return false }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var outside: [Range<Int>] = []  // since the last quoted line
        var hasBegun = false
        i = start
        while i < bytes.count {
            let end = bytes.firstIndex(of: 0x0A, in: i..<bytes.count)
            let content = MailQuotation.markEnd(bytes, i..<end)
            if content > i {
                for line in outside {
                    guard hasBegun else {
                        add(bytes, line)
                        continue
                    }
                    out.append(bytes, line)
                    out.append(0x0A)
                }
                outside.removeAll(keepingCapacity: true)
                hasBegun = true
                out.append(bytes, content..<end)
                out.append(0x0A)
            } else {
                outside.append(i..<end)
            }
            i = end + 1
        }
        for line in outside { add(bytes, line) }
        text = out
        start = 0
        return true
    }

    /// The index behind the marks that a line is quoted with, and one space; the line's own start where there are none.
    private static func markEnd(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int {
        var end = line.lowerBound
        var i = end
        while i < line.upperBound, bytes[i] == UInt8(ascii: ">") {
            end = i + 1
            i = end + 1 < line.upperBound && bytes[end] == 0x20 ? end + 1 : end
        }
        return end > line.lowerBound && end < line.upperBound && bytes[end] == 0x20 ? end + 1 : end
    }

    /// Takes what a mail answers off its end: quoted lines below one or two that name an address and end with a colon.
    private mutating func cutQuotedEnd() -> Bool {
        let clean = text
        let bytes = clean.span
        var end = bytes.count
        var isQuoted = false
        while end > start {
            var first = end
            while first > start, bytes[first - 1] != 0x0A { first -= 1 }
            let line = bytes.trimmed(first..<end)
            if !line.isEmpty {
                guard bytes[line.lowerBound] == UInt8(ascii: ">") else { break }
                isQuoted = true
            }
            end = first - 1
        }
        guard isQuoted, end > start, bytes[bytes.trimmed(start..<end).upperBound - 1] == 0x3A else {
            return false
        }
        // The line that says who wrote when may be broken.
        for _ in 0..<2 where end > start {
            var first = end
            while first > start, bytes[first - 1] != 0x0A { first -= 1 }
            let line = bytes.trimmed(first..<end)
            guard !line.isEmpty, line.count <= MailQuotation.answeredBytes else { return false }
            if line.contains(where: { bytes[$0] == UInt8(ascii: "@") }) {
                // The address may stand in the second of two lines, which begins with it.
                var cut = first
                if cut > start + 1, bytes[line.lowerBound] == UInt8(ascii: "<") {
                    cut -= 1
                    while cut > start, bytes[cut - 1] != 0x0A { cut -= 1 }
                }
                add(bytes, linesOf: cut..<bytes.count)
                text.removeSubrange(cut...)
                return true
            }
            end = first - 1
        }
        return false
    }

    // MARK: What was forwarded

    /// Finds the mark of what was forwarded and the header below it.
    ///
    /// What stands before the mark is around the article, unless it is longer than what stands behind: then that is what the
    /// mail answers.
    private mutating func findForwarded() -> Bool {
        let clean = text
        let bytes = clean.span
        var i = start
        for _ in 0..<MailQuotation.markLines where i < bytes.count {
            let end = bytes.firstIndex(of: 0x0A, in: i..<bytes.count)
            let line = bytes.trimmed(i..<end)
            if MailQuotation.isMark(bytes, line),
                let body = MailQuotation.fieldsEnd(
                    bytes, from: min(bytes.count, end + 1),
                    least: MailQuotation.isLowLine(bytes, line)
                        ? MailQuotation.fieldsBelowLine : MailQuotation.fewestFields)
            {
                guard i - start <= bytes.count - body else {
                    add(bytes, linesOf: i..<bytes.count)
                    text.removeSubrange(i...)
                    return true
                }
                let found = PlainTextHeader(bytes.extracting(min(bytes.count, end + 1)..<bytes.count))
                if found.end > 0 { header = found }
                add(bytes, linesOf: start..<body)
                start = body
                return true
            }
            i = end + 1
        }
        return false
    }

    /// Reads a header that was quoted with the text, below a mark that was not.
    private mutating func readQuotedHeader() -> Bool {
        let clean = text
        let bytes = clean.span
        guard let last = around.last, MailQuotation.isMark(last.span, 0..<last.count),
            let body = MailQuotation.fieldsEnd(bytes, from: start)
        else { return false }
        let found = PlainTextHeader(bytes.extracting(start..<bytes.count))
        if found.end > 0 { header = found }
        add(bytes, linesOf: start..<body)
        start = body
        return true
    }

    /// Whether a line marks what was forwarded: words between hyphens, or what Apple's program writes.
    private static func isMark(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard line.count >= 2 * markHyphens, line.count <= markBytes else { return false }
        if isLowLine(bytes, line) { return true }
        if line.count == appleMark.count {
            return zip(line, appleMark).allSatisfy { bytes[$0] | 0x20 == $1 | 0x20 }
        }
        for k in 0..<markHyphens
        where bytes[line.lowerBound + k] != UInt8(ascii: "-") || bytes[line.upperBound - 1 - k] != UInt8(ascii: "-") {
            return false
        }
        return line.contains { bytes[$0].isLetterByte }
    }

    /// Whether a line is a rule of low lines.
    private static func isLowLine(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        line.count >= markLowLines && line.allSatisfy { bytes[$0] == UInt8(ascii: "_") }
    }

    /// The index behind the lines `Key: value` from an index and the empty line that closes them; `nil` where no such
    /// lines stand there, or nothing behind them.
    private static func fieldsEnd(_ bytes: Span<UInt8>, from start: Int, least: Int = fewestFields) -> Int? {
        var i = start
        while i < bytes.count, bytes[i] == 0x0A || bytes[i] == 0x20 { i += 1 }
        var fields = 0
        while i < bytes.count, fields < mostFields {
            let end = bytes.firstIndex(of: 0x0A, in: i..<bytes.count)
            let line = bytes.trimmed(i..<end)
            if bytes[i] == UInt8(ascii: ">") { return nil }
            if line.isEmpty {
                guard fields >= least else { return nil }
                while i < bytes.count, bytes[i] == 0x0A || bytes[i] == 0x20 { i += 1 }
                return i < bytes.count ? i : nil
            }
            let colon = bytes.firstIndex(
                of: UInt8(ascii: ":"), in: line.lowerBound..<min(line.upperBound, line.lowerBound + fieldBytes))
            let isField = colon < min(line.upperBound, line.lowerBound + fieldBytes)
            // A field may go on in the next line.
            if isField { fields += 1 } else if fields == 0 { return nil }
            i = min(bytes.count, end + 1)
        }
        return nil
    }

    // MARK: The signature

    /// Takes the signature off the end, if there is one below a line of two hyphens.
    private mutating func cutSignature() -> Bool {
        let clean = text
        let bytes = clean.span
        var end = bytes.count
        for _ in 0..<MailQuotation.signatureLines where end > start {
            var first = end
            while first > start, bytes[first - 1] != 0x0A { first -= 1 }
            let line = bytes.trimmed(first..<end)
            if line.count == 2, bytes[line.lowerBound] == UInt8(ascii: "-"), bytes[line.lowerBound + 1] == 0x2D {
                add(bytes, linesOf: first..<bytes.count)
                text.removeSubrange(first...)
                return true
            }
            end = first - 1
        }
        return false
    }

    // MARK: Lines

    /// Keeps a line that stands around the article, if it holds more than white space.
    private mutating func add(_ bytes: Span<UInt8>, _ line: Range<Int>) {
        let line = bytes.trimmed(line)
        guard !line.isEmpty else { return }
        var content: [UInt8] = []
        content.append(bytes, line)
        around.append(content)
    }

    /// Keeps the lines of a range.
    private mutating func add(_ bytes: Span<UInt8>, linesOf range: Range<Int>) {
        var i = range.lowerBound
        while i < range.upperBound {
            let end = bytes.firstIndex(of: 0x0A, in: i..<range.upperBound)
            add(bytes, i..<end)
            i = end + 1
        }
    }
}
