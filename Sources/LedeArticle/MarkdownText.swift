import LedeText

/// A text in Markdown, as notes, clippings and repositories keep articles, read to the text that it shows.
///
/// As of HTML, the markup is none of the text: front matter (YAML between two lines `---`) is the header, the first heading
/// the headline, other headings are headings; images, tables, code, rules and definitions are left out, of a link its text
/// stays, and signs of emphasis go where they stand in pairs. Marks of lists stay, as lists of plain text have them. What
/// is not plainly Markdown is none (see ``init(_:from:)``), and what is not surely markup stays, so that no text is lost: a
/// fence that nothing closes, `<` of prose, a line with one bar. The syntax is CommonMark's,
/// <https://spec.commonmark.org>, as far as articles use it; each rule is linear in the bytes, none is recursive.
struct MarkdownText {
    /// The text; a line that begins with ``headingMark`` is a heading.
    private(set) var text: [UInt8] = []
    /// The heading that stands first.
    private(set) var headline: [UInt8]?
    /// What front matter tells.
    private(set) var header: PlainTextHeader?
    /// The captions below images.
    private(set) var captions: [[UInt8]] = []
    /// Lines of tables, code, footnotes and definitions.
    private(set) var removed: [[UInt8]] = []

    /// What a heading begins with in ``text``: a noncharacter, U+FFFF, which no clean text has.
    static let headingMark: [UInt8] = [0xEF, 0xBF, 0xBF]

    /// How much tells that a text is Markdown: an image, a link, a heading or a strong line that stands first is so much, any
    /// other heading half of it, a paragraph that begins with strong emphasis a quarter.
    private static let enough = 4
    private static let headingWeight = 2
    /// Most bytes of a heading.
    private static let headingBytes = 200
    /// Most lines of front matter, bytes of a list in it, and bytes of a link's destination, of its title and of a tag, also of
    /// one that a program wrote.
    private static let frontMatterLines = 200
    private static let listBytes = 4_096
    private static let destinationBytes = 65_536
    private static let titleBytes = 300
    private static let tagBytes = 300
    private static let writtenTagBytes = 8_192
    /// Most parentheses within each other in a destination.
    private static let mostParentheses = 3
    /// Fewest words of a caption below an image.
    private static let captionWords = 3

    /// The signs that a line of Markdown may begin with and one of prose hardly does: `!`, `#`, `*`, `[` and `_`, less 0x20.
    static let lineSigns: UInt64 = 1 << 0x01 | 1 << 0x03 | 1 << 0x0A | 1 << 0x3B | 1 << 0x3F

    private let bytes: [UInt8]
    /// Paragraphs that are being read.
    private var pending: [UInt8] = []
    /// The line that was read last into it, as it stands in the document.
    private var lastLine = 0..<0
    /// The right margin that the document is wrapped at.
    private let margin: PlainTextLines.Margin?
    /// Whether a program wrote it of a page (``isWritten(_:from:isPage:)``).
    private let isWritten: Bool
    private let isPage: Bool
    private var pendingLines = 0
    private var isBelowImage = false
    private var hasBlock = false
    /// The sign of the fence of the block of code that is open, and where the last line begins that is one, by its sign.
    private var fence: UInt8?
    private var lastFence: [UInt8: Int] = [:]
    /// Where the last heading of the first level begins in a text that a program wrote, and whether the first one was passed
    /// over as the name of the page.
    private var lastTop = 0
    private var isBehindName = false

    /// Reads a clean text; `nil` where it is not plainly Markdown.
    ///
    /// It is where it begins with front matter, or where headings, images, links and strong emphasis tell so.
    ///
    /// - Parameters:
    ///   - clean: clean UTF-8.
    ///   - start: where the text begins behind its header.
    ///   - margin: the right margin that its lines are wrapped at: there a break is a space, as in CommonMark, and else it
    ///     stays, since notes may have a sentence in each line.
    ///   - isWritten: whether a program wrote it of a page: then it is Markdown, and each break within a paragraph is a space.
    ///   - isPage: whether it has the menus of the page, too: then a linked heading that stands first stays among its lines.
    init?(
        _ clean: [UInt8], from start: Int, margin: PlainTextLines.Margin? = nil, isWritten: Bool = false,
        isPage: Bool = false
    ) {
        let front = MarkdownText.frontMatter(clean, from: start)
        let i = front?.end ?? start
        // Tags of the values of front matter are none of blocks, and where it ends is an index into what is read.
        bytes = isWritten ? MarkdownMarkup.withoutBlockTags(clean, from: i) : clean
        self.margin = margin
        self.isWritten = isWritten
        self.isPage = isPage
        if let front {
            header = PlainTextHeader(fields: front.fields)
        } else if !isWritten, !MarkdownText.isMarkdown(clean, from: start) {
            return nil
        }
        text.reserveCapacity(clean.count - i + 16)
        eachLine(from: i) { document, line in
            if let sign = MarkdownText.fence(line) { document.lastFence[sign] = line.startIndex }
            if isWritten, MarkdownText.isTop(line) { document.lastTop = line.startIndex }
        }
        eachLine(from: i) { document, line in document.read(line) }
        flush()
    }

    /// Hands over each line from a place on, without its marks of quotation.
    private mutating func eachLine(from start: Int, _ body: (inout MarkdownText, ArraySlice<UInt8>) -> Void) {
        var i = start
        while i < bytes.count {
            let end = bytes[i...].firstIndex(of: 0x0A) ?? bytes.count
            body(&self, MarkdownText.unquoted(bytes[i..<end]))
            i = end + 1
        }
    }

    // MARK: Recognition

    private static func isMarkdown(_ clean: [UInt8], from start: Int) -> Bool {
        var weight = 0
        var isFirst = true
        var i = start
        while i < clean.count, weight < enough {
            var end = i
            while end < clean.count, clean[end] != 0x0A { end += 1 }
            weight += weightOfLine(clean, i..<end, isFirst: isFirst)
            if end > i { isFirst = false }
            i = end + 1
        }
        return weight >= enough
    }

    /// How much a line tells that a text is Markdown.
    private static func weightOfLine(_ clean: [UInt8], _ line: Range<Int>, isFirst: Bool) -> Int {
        let start = line.first { clean[$0] != 0x20 } ?? line.upperBound
        guard start < line.upperBound else { return 0 }
        if let heading = headingStart(clean, start..<line.upperBound) {
            // Comments in code look like headings.
            let isTitle = !clean[heading].isASCIILowercase
            guard isTitle, line.count <= headingBytes else { return 0 }
            return isFirst ? enough : headingWeight
        }
        if clean[start] == UInt8(ascii: "*"), let mark = emphasis(clean, at: start, line), mark.count == 2, mark.opens,
            closes(clean, mark, in: mark.upperBound..<line.upperBound)
        {
            // `**Probe lands on comet**` above an article is its title.
            let isWhole =
                clean[line.upperBound - 1] == UInt8(ascii: "*") && clean[line.upperBound - 2] == UInt8(ascii: "*")
            return isFirst && isWhole ? enough : 1
        }
        // `[repair plan](https://example.org/plan)`
        var i = start
        while i + 1 < line.upperBound {
            if clean[i] == UInt8(ascii: "]"), clean[i + 1] == UInt8(ascii: "(") {
                guard let target = destination(clean, from: i + 1, before: line.upperBound) else { return 0 }
                let opening = clean[line.lowerBound..<i].last { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
                if opening == UInt8(ascii: "["), isAddress(clean[(i + 2)..<target - 1]) { return enough }
                i = target
            } else {
                i += 1
            }
        }
        return 0
    }

    private static func closes(_ clean: [UInt8], _ mark: Emphasis, in range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i < range.upperBound {
            if clean[i] == mark.sign, let other = emphasis(clean, at: i, range) {
                if other.count == mark.count, other.closes { return true }
                i = other.upperBound
            } else {
                i += 1
            }
        }
        return false
    }

    /// Whether the destination of a link leads to a page or a file.
    private static func isAddress(_ target: ArraySlice<UInt8>) -> Bool {
        ["http://", "https://", "/", "./", "../", "mailto:"].contains { target.starts(with: $0.utf8) }
            || target.contains(UInt8(ascii: "/")) && target.contains(UInt8(ascii: "."))
    }

    // MARK: Front matter

    /// The fields of front matter and where the text behind it begins.
    ///
    /// One of its keys is a header's, or the first one begins in lower case: two rules of a text in which a paragraph begins
    /// with a word and a colon are none.
    private static func frontMatter(
        _ clean: [UInt8], from start: Int
    ) -> (fields: [(name: [UInt8], value: [UInt8])], end: Int)? {
        var fields: [(name: [UInt8], value: [UInt8])] = []
        var isOpen = false
        var lines = 0
        var i = start
        while i < clean.count, lines <= frontMatterLines {
            var end = i
            while end < clean.count, clean[end] != 0x0A { end += 1 }
            let line = trimmed(clean[i..<end])
            let isIndented = clean[i] == 0x20
            i = end + 1
            if !isOpen {
                if line.isEmpty { continue }
                guard line.elementsEqual("---".utf8) else { return nil }
                isOpen = true
                continue
            }
            lines += 1
            if line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8) {
                let isKnown = fields.first.map { $0.name[0] >= 0x61 } ?? false
                guard isKnown || fields.contains(where: { PlainTextHeader.knows($0.name) }) else { return nil }
                return (fields, min(i, clean.count))
            }
            if line.isEmpty || line.first == UInt8(ascii: "#") { continue }
            if line.starts(with: "- ".utf8), let last = fields.indices.last {
                // A point of a list, of which names are joined.
                let value = scalar(line.dropFirst(2))
                fields[last].value += (fields[last].value.isEmpty ? [] : Array(", ".utf8)) + value
                continue
            }
            if isIndented { continue }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy(isOfKey)
            else { return nil }
            fields.append((Array(line[..<colon]), value(line[(colon + 1)...])))
        }
        return nil
    }

    private static func isOfKey(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower.isASCIILowercase || byte.isASCIIDigit || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }

    /// A value, of a list between brackets its items.
    private static func value(_ value: ArraySlice<UInt8>) -> [UInt8] {
        let value = trimmed(value)
        guard (2...listBytes).contains(value.count), value.first == UInt8(ascii: "["),
            value.last == UInt8(ascii: "]"), !value.starts(with: "[[".utf8)
        else { return scalar(value) }
        let items = value.dropFirst().dropLast().split(separator: UInt8(ascii: ","))
        return Array(items.map(scalar).joined(separator: Array(", ".utf8)))
    }

    /// A value without its quotation marks and the brackets of links between notes.
    private static func scalar(_ value: ArraySlice<UInt8>) -> [UInt8] {
        var value = trimmed(value)
        if let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), value.count > 1,
            value.last == quote
        {
            value = trimmed(value.dropFirst().dropLast())
        }
        if value.starts(with: "[[".utf8), value.suffix(2).elementsEqual("]]".utf8), value.count > 4 {
            value = value.dropFirst(2).dropLast(2)
            if let bar = value.firstIndex(of: UInt8(ascii: "|")) { value = value[(bar + 1)...] }
        }
        return value.filter { $0 != UInt8(ascii: "\\") }
    }

    // MARK: Blocks

    /// A line without the marks of quotation before it, one within another, and the spaces at its ends.
    private static func unquoted(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        trimmed(line.drop { $0 == UInt8(ascii: ">") || $0 == 0x20 })
    }

    private mutating func read(_ line: ArraySlice<UInt8>) {
        if let sign = MarkdownText.fence(line), fence == nil || fence == sign {
            flush()
            // One that nothing closes holds the rest of the article, and is passed over.
            let isClosed = fence == nil && lastFence[sign].map { $0 > line.startIndex } ?? false
            fence = isClosed ? sign : nil
            return
        }
        if fence != nil {
            if !line.isEmpty { removed.append(Array(line)) }
            return
        }
        guard let first = line.first else {
            flush()
            return
        }
        if isWritten, MarkdownMarkup.isFence(line) {
            flush()
            if line.contains(where: { $0.isASCIILetter }) { removed.append(Array(line)) }
            return
        }
        let range = line.startIndex..<line.endIndex
        if let heading = MarkdownText.headingStart(bytes, range) {
            flush()
            appendHeading(heading..<range.upperBound, isTop: MarkdownText.isTop(line))
            return
        }
        let isUnderline =
            line.count >= 3 && line.allSatisfy { $0 == first }
            && (first == UInt8(ascii: "=") || first == UInt8(ascii: "-"))
        if isUnderline, pendingLines == 1, !endsSentence(pending) {
            let title = pending
            (pending, pendingLines) = ([], 0)
            appendHeading(title)
            return
        }
        if MarkdownText.isRule(line) {
            flush()
            return
        }
        // Programs lay out pages in tables, of which the rows are text.
        let isOfTable = MarkdownText.isRow(line) && (!isWritten || MarkdownText.isDelimiter(line))
        if isOfTable || MarkdownText.isDefinition(line) || MarkdownText.isCallout(line) {
            flush()
            removed.append(Array(line))
            return
        }
        if MarkdownText.isPoint(line) { flush() }
        if !pending.isEmpty { pending.append(isSoftBreak(before: line) ? 0x20 : 0x0A) }
        pending += line
        pendingLines += 1
        lastLine = line.startIndex..<line.endIndex
    }

    /// Whether the break between the line that was read last and another one is there because of the margin alone.
    ///
    /// Two spaces or a backslash at the end make a hard one.
    private func isSoftBreak(before line: ArraySlice<UInt8>) -> Bool {
        guard isWritten || margin != nil, bytes[lastLine.upperBound - 1] != UInt8(ascii: "\\"),
            !bytes[lastLine.upperBound...].starts(with: [0x20, 0x20])
        else { return false }
        guard let margin, !isWritten else { return true }
        var start = lastLine.lowerBound
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        let length = MarkdownText.characters(bytes[start..<lastLine.upperBound])
        let isStop = endsSentence(pending)
        let slack = isStop ? margin.stopSlack : margin.slack
        if length + 1 + MarkdownText.characters(line.prefix { $0 != 0x20 }) > margin.width - slack { return true }
        // A line that was broken by hand.
        return !isStop && line.first.map { $0.isASCIILowercase } ?? false && length * 2 >= margin.width
    }

    private static func characters(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { !$0.isContinuation } }

    /// The sign of the fence of a block of code that a line is.
    private static func fence(_ line: ArraySlice<UInt8>) -> UInt8? {
        guard let sign = line.first, sign == UInt8(ascii: "`") || sign == UInt8(ascii: "~"), line.count >= 3,
            line.prefix(3).allSatisfy({ $0 == sign })
        else { return nil }
        let rest = line.drop { $0 == sign }
        return rest.contains(sign) || rest.contains(0x20) && sign == UInt8(ascii: "~") ? nil : sign
    }

    /// Where the text of a heading begins behind its one to six `#`.
    private static func headingStart(_ clean: [UInt8], _ line: Range<Int>) -> Int? {
        var i = line.lowerBound
        while i < line.upperBound, clean[i] == UInt8(ascii: "#") { i += 1 }
        guard (1...6).contains(i - line.lowerBound), i < line.upperBound, clean[i] == 0x20 else { return nil }
        while i < line.upperBound, clean[i] == 0x20 { i += 1 }
        // `# 1 in the charts` counts.
        return i < line.upperBound && !(clean[i].isASCIIDigit && i - line.lowerBound == 2) ? i : nil
    }

    /// Whether a line is a rule: three or more of a sign, with spaces between or without.
    private static func isRule(_ line: ArraySlice<UInt8>) -> Bool {
        guard let sign = line.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_")
        else { return false }
        return line.allSatisfy { $0 == sign || $0 == 0x20 } && line.count { $0 == sign } >= 3
    }

    /// Whether a line is a row of a table: `| Monday | 7 |`.
    private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
        line.first == UInt8(ascii: "|") && line.dropFirst().contains(UInt8(ascii: "|"))
    }

    /// Whether a row of a table only parts its head from its body: `|---|:--|`.
    private static func isDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "-"))
            && line.allSatisfy {
                $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == 0x20
            }
    }

    /// Whether a line is a heading of the first level.
    private static func isTop(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: "# ".utf8) }

    /// Whether a line defines where a link leads or what a footnote says: `[1]: https://…`.
    private static func isDefinition(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.first == UInt8(ascii: "["), let end = line.prefix(100).firstIndex(of: UInt8(ascii: "]")),
            end + 1 < line.endIndex, line[end + 1] == UInt8(ascii: ":")
        else { return false }
        if line[line.startIndex + 1] == UInt8(ascii: "^") { return true }
        let target = trimmed(line[(end + 2)...])
        return target.starts(with: "http".utf8) || target.first == UInt8(ascii: "/")
            || target.first == UInt8(ascii: "<")
    }

    /// Whether a line names the kind of a note that is set apart: `[!note]`.
    private static func isCallout(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.starts(with: "[!".utf8), let end = line.prefix(24).firstIndex(of: UInt8(ascii: "]")) else {
            return false
        }
        return line[(line.startIndex + 2)..<end].allSatisfy { $0.isASCIILetter }
    }

    private static func isPoint(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count > 2, let first = line.first else { return false }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
            return line[line.startIndex + 1] == 0x20
        }
        let rest = line.drop { $0.isASCIIDigit }
        return (1...3).contains(rest.startIndex - line.startIndex) && rest.count > 1
            && (rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")")) && rest[rest.startIndex + 1] == 0x20
    }

    private func endsSentence(_ line: [UInt8]) -> Bool {
        line.last == UInt8(ascii: ".") || line.last == UInt8(ascii: "!") || line.last == UInt8(ascii: "?")
    }

    private mutating func appendHeading(_ range: Range<Int>, isTop: Bool) {
        var title = MarkdownMarkup.withoutAttributes(bytes[range])
        // `## What comes next ##`
        while title.last == UInt8(ascii: "#") || title.last == 0x20 { title.removeLast() }
        let isLinked = isWritten && title.first == UInt8(ascii: "[")
        if !isPage, isLinked, !hasBlock, headline == nil, !isBehindName, lastTop > range.lowerBound {
            // The name of a page, which leads to its front, stands before the headline.
            isBehindName = true
            removed.append(Inline(title, isWritten: isWritten).shown)
            return
        }
        appendHeading(title, isHeadline: (isTop || !isBehindName) && !(isPage && isLinked))
    }

    private mutating func appendHeading(_ title: [UInt8], isHeadline: Bool = true) {
        let shown = Inline(title, isWritten: isWritten).shown
        isBelowImage = false
        guard !shown.isEmpty else { return }
        if !hasBlock, headline == nil, isHeadline {
            headline = shown
            return
        }
        hasBlock = true
        text += MarkdownText.headingMark + shown + [0x0A, 0x0A]
    }

    /// Ends a paragraph.
    private mutating func flush() {
        guard !pending.isEmpty else { return }
        let inline = Inline(pending, isWritten: isWritten)
        (pending, pendingLines) = ([], 0)
        guard !inline.shown.isEmpty else {
            if inline.hasImage { isBelowImage = true }
            return
        }
        let isCaption =
            (isBelowImage || inline.hasImage) && inline.isEmphasized && !Byline.hasBy(inline.shown)
            && inline.shown.split(separator: 0x20).count >= MarkdownText.captionWords
        isBelowImage = false
        if isCaption {
            captions.append(inline.shown.map { $0 == 0x0A ? 0x20 : $0 })
            return
        }
        hasBlock = true
        text += inline.shown + [0x0A, 0x0A]
    }

    // MARK: Within a paragraph

    /// A run of signs of emphasis.
    private struct Emphasis {
        var sign: UInt8
        var lowerBound: Int
        var upperBound: Int
        var opens: Bool
        var closes: Bool

        var count: Int { upperBound - lowerBound }
    }

    /// The run of signs of emphasis that begins somewhere; `nil` where it parts words or stands within one.
    private static func emphasis(_ clean: [UInt8], at start: Int, _ range: Range<Int>) -> Emphasis? {
        let sign = clean[start]
        var end = start
        while end < range.upperBound, clean[end] == sign { end += 1 }
        let before = start > range.lowerBound ? clean[start - 1] : 0x20
        let after = end < range.upperBound ? clean[end] : 0x20
        return Emphasis(
            sign: sign, lowerBound: start, upperBound: end, opens: after > 0x20 && !before.isASCIIAlphanumeric,
            closes: before > 0x20 && !after.isASCIIAlphanumeric)
    }

    /// Where the destination of a link in parentheses ends, which begin somewhere; `nil` for parentheses of prose.
    private static func destination(_ clean: [UInt8], from start: Int, before limit: Int) -> Int? {
        let end = min(limit, start + destinationBytes)
        var depth = 0
        var i = start
        while i < end {
            switch clean[i] {
            case UInt8(ascii: "("):
                depth += 1
                guard depth <= mostParentheses else { return nil }
            case UInt8(ascii: ")"):
                depth -= 1
                if depth == 0 { return i > start + 1 ? i + 1 : nil }
            case 0x20, 0x0A:
                // Programs break a line behind a hyphen of an address, too.
                if clean[i - 1] == UInt8(ascii: "-"), isAddress(clean[(start + 1)..<i]) { break }
                // A title in quotation marks may follow.
                guard i + 2 < end, i > start + 1,
                    clean[i + 1] == UInt8(ascii: "\"") || clean[i + 1] == UInt8(ascii: "'")
                else { return nil }
                let quote = clean[i + 1]
                var k = i + 2
                while k + 1 < min(end, i + titleBytes), !(clean[k] == quote && clean[k + 1] == UInt8(ascii: ")")) {
                    k += 1
                }
                return k + 1 < end && clean[k] == quote && clean[k + 1] == UInt8(ascii: ")") ? k + 2 : nil
            default: break
            }
            i += 1
        }
        return nil
    }

    /// Whether a tag is that of a line break: `<br>`, `<br/>`.
    private static func isLineBreak(_ tag: ArraySlice<UInt8>) -> Bool {
        guard (4...6).contains(tag.count), tag.first == UInt8(ascii: "<") else { return false }
        let name = tag.dropFirst()
        return name[name.startIndex] | 0x20 == UInt8(ascii: "b")
            && name[name.startIndex + 1] | 0x20 == UInt8(ascii: "r")
            && !name[name.startIndex + 2].isASCIIAlphanumeric
    }

    /// Whether what stands between `<` and `>` is a tag or a comment, and no prose: `/b`, `br /`, `b class="x"`, `!-- -->`.
    private static func isTag(_ inner: ArraySlice<UInt8>) -> Bool {
        if inner.starts(with: "!--".utf8) { return inner.count > 4 && inner.suffix(2).elementsEqual("--".utf8) }
        let named = inner.first == UInt8(ascii: "/") ? inner.dropFirst() : inner
        let rest = named.drop(while: { $0.isASCIIAlphanumeric })
        guard let first = named.first, first > 0x39, rest.startIndex > named.startIndex else { return false }
        return rest.allSatisfy { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
            || rest.first.map { $0 <= 0x20 } ?? false && rest.contains(UInt8(ascii: "="))
    }

    /// Whether what stands between `<` and `>` is an address, which is shown.
    private static func isLink(_ inner: ArraySlice<UInt8>) -> Bool {
        guard let sign = inner.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "@") }) else {
            return false
        }
        return sign > inner.startIndex && sign + 1 < inner.endIndex && inner.allSatisfy { $0 > 0x20 }
    }

    /// What a paragraph shows.
    private struct Inline {
        /// The text.
        private(set) var shown: [UInt8] = []
        private(set) var hasImage = false
        /// Whether one pair of single signs holds all that it shows.
        private(set) var isEmphasized = false

        /// Most links that stand within each other.
        private static let mostOpen = 16

        /// Most bytes of code within a paragraph.
        private static let codeBytes = 1_000

        init(_ bytes: [UInt8], isWritten: Bool) {
            let whole = bytes.indices
            var codeEnd = 0
            let mostOfTag = isWritten ? MarkdownText.writtenTagBytes : MarkdownText.tagBytes
            func attributesEnd(_ start: Int) -> Int? {
                start < codeEnd ? nil : MarkdownMarkup.attributesEnd(bytes, from: start, isWritten: isWritten)
            }
            var gone: [Range<Int>] = []
            var pairs: [Range<Int>] = []
            var open: [Emphasis] = []
            var brackets: [Int] = []
            // Behind them no parenthesis and no tag ends.
            let lastClose = bytes.lastIndex(of: UInt8(ascii: ")")) ?? 0
            let lastTag = bytes.lastIndex(of: UInt8(ascii: ">")) ?? 0
            var i = 0
            while i < bytes.count {
                switch bytes[i] {
                case UInt8(ascii: "*"), UInt8(ascii: "_"):
                    guard let mark = MarkdownText.emphasis(bytes, at: i, whole) else { break }
                    i = mark.upperBound
                    guard mark.count <= 3 else { continue }
                    if mark.closes,
                        let k = open.lastIndex(where: { $0.sign == mark.sign && $0.count == mark.count })
                    {
                        gone += [open[k].lowerBound..<open[k].upperBound, mark.lowerBound..<mark.upperBound]
                        if mark.count == 1 { pairs.append(open[k].lowerBound..<mark.upperBound) }
                        open.removeSubrange(k...)
                    } else if mark.opens {
                        open.removeAll { $0.sign == mark.sign && $0.count == mark.count }
                        open.append(mark)
                    }
                    continue
                case UInt8(ascii: "`"):
                    // What braces hold in code are no attributes.
                    var end = i
                    while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
                    if i >= codeEnd {
                        codeEnd = Inline.codeEnd(bytes, from: end, count: end - i) ?? codeEnd
                    }
                    i = end
                    continue
                case UInt8(ascii: "\\"):
                    if i + 1 < bytes.count, bytes[i + 1] == 0x0A {
                        gone.append(i..<i + 1)
                    } else if i + 1 < bytes.count, bytes[i + 1] > 0x20, bytes[i + 1] < 0x7F,
                        !bytes[i + 1].isASCIIAlphanumeric
                    {
                        gone.append(i..<i + 1)
                        i += 1
                    }
                case UInt8(ascii: "["):
                    if i + 2 < bytes.count, bytes[i + 1] == UInt8(ascii: "^"),
                        let end = bytes[i..<min(bytes.count, i + 24)].firstIndex(of: UInt8(ascii: "]")),
                        bytes[i..<end].allSatisfy({ $0 > 0x20 })
                    {
                        gone.append(i..<end + 1)
                        i = end
                    } else if brackets.count < Inline.mostOpen {
                        brackets.append(i)
                    }
                case UInt8(ascii: "]"):
                    guard let start = brackets.popLast() else { break }
                    if i + 1 < bytes.count, bytes[i + 1] == UInt8(ascii: "("), i < lastClose {
                        guard let end = MarkdownText.destination(bytes, from: i + 1, before: bytes.count) else { break }
                        let behind = attributesEnd(end) ?? end
                        if start > 0, bytes[start - 1] == UInt8(ascii: "!") {
                            gone.append(start - 1..<behind)
                            hasImage = true
                        } else {
                            gone += [start..<start + 1, i..<behind]
                        }
                        i = behind
                        continue
                    }
                    if let behind = attributesEnd(i + 1) {
                        gone += [start..<start + 1, i..<behind]
                        i = behind
                        continue
                    }
                    // `[[Edda Lorn]]`, a link to another note.
                    if let outer = brackets.last, outer == start - 1, i + 1 < bytes.count,
                        bytes[i + 1] == UInt8(ascii: "]")
                    {
                        brackets.removeLast()
                        let bar = bytes[start..<i].lastIndex(of: UInt8(ascii: "|"))
                        gone += [outer..<(bar ?? start) + 1, i..<i + 2]
                        i += 2
                        continue
                    }
                case UInt8(ascii: "<"):
                    let limit = bytes[(i + 1)..<min(bytes.count, i + mostOfTag)]
                    guard i < lastTag,
                        let close = limit.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
                        bytes[close] == UInt8(ascii: ">")
                    else { break }
                    let inner = bytes[(i + 1)..<close]
                    if MarkdownText.isTag(inner) {
                        gone.append(i..<close + 1)
                    } else if MarkdownText.isLink(inner) {
                        gone += [i..<i + 1, close..<close + 1]
                    } else {
                        break
                    }
                    i = close
                default: break
                }
                i += 1
            }
            write(bytes, without: gone)
            if let first = shown.first, first == 0x20 || first == 0x0A { shown = Array(trimmed(shown[...])) }
            if !pairs.isEmpty { isEmphasized = holdsAll(bytes, pairs, gone) }
        }

        /// Where code ends within a paragraph: at as many signs as it begins with.
        private static func codeEnd(_ bytes: [UInt8], from start: Int, count: Int) -> Int? {
            let end = min(bytes.count, start + codeBytes)
            var i = start
            while i < end {
                var run = i
                while run < end, bytes[run] == UInt8(ascii: "`") { run += 1 }
                if run - i == count { return run }
                i = max(run, i + 1)
            }
            return nil
        }

        /// Writes what is left of the bytes, and a space for each run of white space.
        private mutating func write(_ bytes: [UInt8], without gone: [Range<Int>]) {
            let gone = gone.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
            shown.reserveCapacity(bytes.count)
            var at = 0
            for range in gone where range.upperBound > at {
                if range.lowerBound > at { shown += bytes[at..<range.lowerBound] }
                at = range.upperBound
                // What parts words is one space.
                guard MarkdownText.isLineBreak(bytes[range]) else { continue }
                if (shown.last ?? 0x20) <= 0x20 {
                    while at < bytes.count, bytes[at] == 0x20 { at += 1 }
                } else if at < bytes.count, bytes[at].isLetterByte || bytes[at].isASCIIDigit {
                    shown.append(0x20)
                }
            }
            shown += bytes[at...]
            while let last = shown.last, last <= 0x20 { shown.removeLast() }
        }

        /// Whether a pair of signs holds all but images.
        private func holdsAll(_ bytes: [UInt8], _ pairs: [Range<Int>], _ gone: [Range<Int>]) -> Bool {
            var (start, end) = (0, bytes.count)
            for range in gone.sorted(by: { $0.lowerBound < $1.lowerBound }) {
                while start < end, bytes[start] <= 0x20 { start += 1 }
                if range.lowerBound == start, bytes[start] == UInt8(ascii: "!") { start = range.upperBound }
            }
            while start < end, bytes[start] <= 0x20 { start += 1 }
            while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
            return pairs.contains(start..<end)
        }
    }
}

private func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x0A { start += 1 }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    return bytes[start..<end]
}
