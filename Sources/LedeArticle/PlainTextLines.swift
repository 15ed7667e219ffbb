import LedeText

/// The lines of a plain text, with single spaces only, hard-wrapped ones joined to paragraphs.
struct PlainTextLines {
    /// The text: the lines one after the other with one space between them, so that joining lines is joining ranges.
    private(set) var text: [UInt8] = []
    /// The lines that hold more than white space.
    private(set) var lines: [Line] = []
    /// What a program added, which was taken out: the heads of pages, with their numbers, and where links lead.
    private(set) var removed: [[UInt8]] = []
    /// Whether links were numbered in the text (``LinkReferences``), so that it is no Markdown.
    private(set) var hasLinkNumbers = false
    /// The right margin that the whole text is wrapped at.
    private(set) var margin: Margin?
    /// Whether the text has more lines than ``LedeText/Limits/linesPerArticle``, and the rest is left out.
    private(set) var isTruncated = false

    /// A line.
    struct Line {
        /// Its bytes in ``PlainTextLines/text``.
        var range: Range<Int>
        /// Whether an empty line, or the beginning, stands before it.
        var followsBlank: Bool
        /// The spaces before it.
        var indentation = 0
        /// Whether the document says that it is a heading.
        var isHeading = false
    }

    /// Narrowest and widest right margin, in characters, at which text is taken to be wrapped: mail wraps at 60 to 80.
    private static let margins = 40...100
    /// The margin of narrow columns, which are told by words that are broken at the ends of lines: so many, and one in so
    /// many lines that break within a sentence.
    private static let narrowestMargin = 20
    private static let brokenWords = 2
    private static let linesPerBrokenWord = 20

    /// Lines that room is made for at once.
    private static let usualCount = 32

    /// Parts clean text into its lines; linear in the bytes.
    init(_ clean: [UInt8], from start: Int) {
        text.reserveCapacity(clean.count - start + 1)
        lines.reserveCapacity(PlainTextLines.usualCount)
        let bytes = clean.span
        var isBlank = true
        var i = start
        while i < bytes.count {
            let lineStart = text.count
            let indentStart = i
            while i < bytes.count, bytes[i] == 0x20 { i += 1 }
            let indentation = i - indentStart
            var copied = i
            while i < bytes.count, bytes[i] != 0x0A {
                i = PlainTextLines.skipWords(bytes, from: i)
                guard i < bytes.count, bytes[i] == 0x20 else { break }
                let space = i
                while i < bytes.count, bytes[i] == 0x20 { i &+= 1 }
                // One space of a run stays, unless the line ends with it.
                let isEnd = i == bytes.count || bytes[i] == 0x0A
                text.append(bytes, copied..<space)
                copied = isEnd ? i : i - 1
            }
            text.append(bytes, copied..<i)
            i += 1
            if text.count > lineStart {
                guard lines.count < Limits.linesPerArticle else {
                    text.removeSubrange(lineStart...)
                    isTruncated = true
                    break
                }
                lines.append(
                    Line(range: lineStart..<text.count, followsBlank: isBlank, indentation: indentation))
                text.append(0x20)
                isBlank = false
            } else {
                isBlank = true
            }
        }
        let references = takeReferences()
        takePageHeads()
        unwrap()
        // Behind the joining, since the marks reach to the margin.
        if let references { LinkReferences.removeMarks(upTo: references.highest, &text, &lines) }
        takeButtons()
        partCutEnds()
    }

    /// Whether a line begins with a sign of Markdown, or the first one is a rule, as above front matter.
    var mayBeMarkdown: Bool {
        for line in lines {
            let sign = UInt64(text[line.range.lowerBound] &- 0x20)
            if sign < 64, MarkdownText.lineSigns >> sign & 1 != 0 { return true }
        }
        return lines.first.map { text[$0.range].elementsEqual("---".utf8) } ?? false
    }

    /// Of so many lines one stands behind an empty line, in a text that has such between its paragraphs.
    private static let linesPerParagraph = 20

    /// Whether empty lines stand between paragraphs, as in all Markdown; the lines of a flattened page have none.
    var hasParagraphs: Bool {
        var count = 0
        for line in lines where line.followsBlank { count += 1 }
        return count > 1 && count * PlainTextLines.linesPerParagraph >= lines.count
    }

    /// Takes the marks that a ``MarkdownText`` sets before headings off their lines.
    mutating func markHeadings() {
        for i in lines.indices {
            let range = lines[i].range
            guard range.count > MarkdownText.headingMark.count, text[range].starts(with: MarkdownText.headingMark)
            else {
                continue
            }
            lines[i].range = range.lowerBound + MarkdownText.headingMark.count..<range.upperBound
            lines[i].isHeading = true
        }
    }

    /// Fewest lines of a text with heads of pages, and of a page; most bytes of a head, and fewest spaces in it unless it
    /// begins with the word for a page.
    private static let fewestLines = 8
    private static let linesOfPage = 5
    private static let pageHeadBytes = 120
    private static let pageHeadSpaces = 2
    /// Most pages from one of its heads to the next: odd and even ones may differ.
    private static let pagesBetween = 2
    private static let pageWords = ["page", "seite", "página", "pagina", "trang", "strona", "sida", "side"]
        .map { Array($0.utf8) }

    /// What `lynx -dump` sets before the words of a button, and most bytes of a line that is one.
    private static let button: StaticString = "(BUTTON)"
    private static let buttonBytes = 80

    /// Takes the marks of buttons out, and the lines that are buttons or what stands for a picture in such a page:
    /// `(BUTTON) Menu`, `[Portrait]`.
    ///
    /// Linear; two lines that begin with a mark, in a page, show that a program wrote it.
    private mutating func takeButtons() {
        guard lines.count >= PlainTextLines.fewestLines else { return }
        var marked = 0
        for line in lines
        where text[line.range.lowerBound] == UInt8(ascii: "(") && isButton(line.range) { marked += 1 }
        guard marked > 1 else { return }
        var kept: [Line] = []
        kept.reserveCapacity(lines.count)
        var gone: [Range<Int>] = []
        for (i, line) in lines.enumerated() {
            let range = line.range
            let isAlone = line.followsBlank && (i + 1 == lines.count || lines[i + 1].followsBlank)
            if isButton(range) || isAlone && isPicture(range) {
                removed.append(Array(text[range]))
                continue
            }
            let first = gone.count
            var left = range.count
            for i in range where isButton(at: i, before: range.upperBound) {
                let end = i + PlainTextLines.button.utf8CodeUnitCount
                let last = gone.count > first ? gone[gone.count - 1].upperBound : range.lowerBound
                // With the space behind it, or at the end of a line that before it.
                let mark =
                    end < range.upperBound
                    ? i..<(text[end] == 0x20 ? end + 1 : end) : (i > last && text[i - 1] == 0x20 ? i - 1 : i)..<end
                gone.append(mark)
                left -= mark.count
            }
            if left > 0 {
                kept.append(line)
            } else {
                gone.removeSubrange(first...)
                removed.append(Array(text[range]))
            }
        }
        lines = kept
        remove(gone)
    }

    /// Whether a line is a button and no sentence that speaks of one.
    private func isButton(_ line: Range<Int>) -> Bool {
        isButton(at: line.lowerBound, before: line.upperBound) && line.count <= PlainTextLines.buttonBytes
            && !isStop(text[line.upperBound - 1])
    }

    /// Whether a line is what stands for a picture, in brackets: a few words that are no sentence.
    private func isPicture(_ line: Range<Int>) -> Bool {
        text[line.lowerBound] == UInt8(ascii: "[") && text[line.upperBound - 1] == UInt8(ascii: "]")
            && line.count <= PlainTextLines.buttonBytes && !text[line].contains(where: isStop)
    }

    private func isStop(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    private func isButton(at start: Int, before end: Int) -> Bool {
        text[start] == UInt8(ascii: "(") && text.span.holds(PlainTextLines.button, at: start, before: end)
    }

    /// Takes out the section that tells where the numbered links of a text lead.
    private mutating func takeReferences() -> LinkReferences.Section? {
        guard let section = LinkReferences.section(of: text, lines) else { return nil }
        hasLinkNumbers = true
        removed += lines[section.first...].map { Array(text[$0.range]) }
        text.removeSubrange(lines[section.first].range.lowerBound...)
        lines.removeSubrange(section.first...)
        return section
    }

    /// Takes out the heads and feet of pages: lines that differ only in a number at one end, which counts the pages.
    ///
    /// `THE TALLOW POST Friday, March 6, 2026 Page 3`. A sentence that goes on behind one is joined.
    /// Linear in the bytes, but for the lines with such a number, which are sorted.
    private mutating func takePageHeads() {
        guard lines.count >= PlainTextLines.fewestLines else { return }
        func partsSentence(_ i: Int) -> Bool {
            i > 0 && i + 1 < lines.count && !endsSentence(i - 1) && beginsLowercase(i + 1)
        }
        var numbered: [(line: Int, page: Int, rest: Range<Int>)] = []
        for i in lines.indices {
            let range = lines[i].range
            guard range.count <= PlainTextLines.pageHeadBytes, let (number, rest) = pageNumber(range) else { continue }
            numbered.append((i, number, rest))
        }
        guard numbered.count > 1 else { return }
        // Those that say the same stand together, in their order: few texts have any, and a dictionary costs half a million
        // instructions at the start.
        numbered.sort { a, b in
            text[a.rest].elementsEqual(text[b.rest])
                ? a.line < b.line : text[a.rest].lexicographicallyPrecedes(text[b.rest])
        }
        var heads: [Int] = []
        var start = 0
        while start < numbered.count {
            let rest = numbered[start].rest
            var end = start + 1
            while end < numbered.count, text[numbered[end].rest].elementsEqual(text[rest]) { end += 1 }
            let places = numbered[start..<end]
            start = end
            let isCounted = zip(places, places.dropFirst()).allSatisfy { a, b in
                b.page > a.page && b.page - a.page <= PlainTextLines.pagesBetween
                    && b.line - a.line >= PlainTextLines.linesOfPage
            }
            guard places.count > 1, isCounted else { continue }
            // Two headings may count, too: a head is named, or stands within a sentence; so do two lines of prose.
            if isNamedPage(rest) || !isProse(rest) && places.contains(where: { partsSentence($0.line) }) {
                heads += places.map(\.line)
            }
        }
        guard !heads.isEmpty else { return }
        heads.sort()
        var (kept, bytes): ([Line], [UInt8]) = ([], [])
        bytes.reserveCapacity(text.count)
        var next = 0
        var isBehindHead = false
        var last: Int?
        for i in lines.indices {
            if next < heads.count, heads[next] == i {
                next += 1
                removed.append(Array(text[lines[i].range]))
                isBehindHead = true
                continue
            }
            var line = lines[i]
            if isBehindHead, let last { line.followsBlank = endsSentence(last) || !beginsLowercase(i) }
            if isBehindHead, last == nil { line.followsBlank = true }
            isBehindHead = false
            last = i
            let start = bytes.count
            bytes += text[line.range]
            line.range = start..<bytes.count
            bytes.append(0x20)
            kept.append(line)
        }
        lines = kept
        text = bytes
    }

    /// Whether a line without its number begins in lower case or ends with a comma: `31 to 12 for the repair plan,`.
    private func isProse(_ line: Range<Int>) -> Bool {
        text[line.upperBound - 1] == UInt8(ascii: ",") || text[line].first { $0 != 0x20 }?.isASCIILowercase == true
    }

    /// Whether the first or last word of a line is one for a page.
    private func isNamedPage(_ line: Range<Int>) -> Bool {
        let words = text[line].split(separator: 0x20, maxSplits: PlainTextLines.pageHeadBytes)
        return [words.first, words.last].contains { word in
            guard let word else { return false }
            let folded = word.map { $0.asciiLowercased }
            return PlainTextLines.pageWords.contains(folded)
        }
    }

    /// The number at the end or beginning of a line, and the line without it; `nil` where the line ends as sentences do or
    /// is too short to be told from a heading.
    private func pageNumber(_ line: Range<Int>) -> (number: Int, rest: Range<Int>)? {
        func isDigit(_ i: Int) -> Bool { text[i].isASCIIDigit }
        guard line.count > 5 else { return nil }
        var (start, end) = (line.lowerBound, line.upperBound)
        let digits: Range<Int>
        if isDigit(end - 1) {
            while end > start, isDigit(end - 1) { end -= 1 }
            digits = end..<line.upperBound
        } else if isDigit(start) {
            while start < end, isDigit(start) { start += 1 }
            digits = line.lowerBound..<start
        } else {
            return nil
        }
        let rest = start..<end
        let side = digits.lowerBound == end ? end - 1 : start
        guard digits.count <= 4, !rest.isEmpty, text[side] == 0x20 else { return nil }
        let last = text[line.upperBound - 1]
        guard last != UInt8(ascii: "."), last != UInt8(ascii: "?"), last != UInt8(ascii: "!"),
            rest.count(where: { text[$0] == 0x20 }) >= PlainTextLines.pageHeadSpaces || isNamedPage(rest)
        else { return nil }
        return (digits.reduce(0) { $0 * 10 + Int(text[$1] - 0x30) }, rest)
    }

    /// Makes a line of its own of a sentence that a feed cut off: `in the harbour of… [+2345 chars]`.
    private mutating func partCutEnds() {
        guard let last = lines.last, let start = cutStart(of: last.range) else { return }
        guard start > last.range.lowerBound else { return }
        lines[lines.count - 1].range = last.range.lowerBound..<(text[start - 1] == 0x20 ? start - 1 : start)
        lines.append(Line(range: start..<last.range.upperBound, followsBlank: false))
    }

    /// Where the sentence begins that ends with a feed's mark of how much it left out; `nil` if the mark is not there.
    private func cutStart(of range: Range<Int>) -> Int? {
        guard PlainTextLines.endsWithCut(text, range) else { return nil }
        var i = range.upperBound - 1
        while i > range.lowerBound, text[i] != UInt8(ascii: "[") { i -= 1 }
        // `closed on Sunday.… [+2345 chars]`: that sentence is whole.
        var ellipsis = i
        while ellipsis > range.lowerBound, text[ellipsis - 1] == 0x20 { ellipsis -= 1 }
        if ellipsis - 4 > range.lowerBound, text[ellipsis - 3] == 0xE2, text[ellipsis - 2] == 0x80,
            text[ellipsis - 1] == 0xA6
        {
            let stop = text[ellipsis - 4]
            if stop == UInt8(ascii: ".") || stop == UInt8(ascii: "!") || stop == UInt8(ascii: "?") {
                return ellipsis - 3
            }
        }
        while i > range.lowerBound + 3 {
            let isStop =
                text[i - 1] == UInt8(ascii: ".") || text[i - 1] == UInt8(ascii: "!") || text[i - 1] == UInt8(ascii: "?")
            // Not the dots that mark the cut.
            if text[i] == 0x20, isStop, text[i - 2] != UInt8(ascii: "."), text[i + 1] != UInt8(ascii: "[") {
                return i + 1
            }
            i -= 1
        }
        return range.lowerBound
    }

    /// Whether a line ends with `[+2345 chars]`.
    static func endsWithCut(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        let ending: StaticString = " chars]"
        let count = ending.utf8CodeUnitCount
        guard range.count > count + 3, text[range.upperBound - 1] == UInt8(ascii: "]"),
            text.span.holds(ending, at: range.upperBound - count)
        else { return false }
        var i = range.upperBound - count - 1
        var digits = 0
        while i > range.lowerBound, text[i].isASCIIDigit {
            digits += 1
            i -= 1
        }
        return digits > 0 && digits < 10 && i > range.lowerBound && text[i] == UInt8(ascii: "+")
            && text[i - 1] == UInt8(ascii: "[")
    }

    /// The index of the next line end, or of the next space that another white space or the end follows.
    private static func skipWords(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var i = start
        while i <= bytes.count &- 17 {
            let found = ends(bytes.sixteenBytes(at: i), before: bytes.sixteenBytes(at: i &+ 1))
            if found[0] | found[1] != 0 {
                return found[0] != 0 ? i &+ EightBytes.first(found[0]) : i &+ 8 &+ EightBytes.first(found[1])
            }
            i &+= 16
        }
        while i < bytes.count {
            // What stands past the end reads as 0.
            let found = ends(bytes.eightBytes(at: i), before: bytes.eightBytes(at: i &+ 1))
            i &+= EightBytes.first(found)
            if found != 0 { break }
        }
        return min(i, bytes.count)
    }

    /// The bytes that end a line, and the spaces that another white space follows.
    @inline(__always)
    private static func ends<Block: ByteBlock>(_ bytes: Block, before next: Block) -> Block {
        // A sum has its highest bit clear only where the byte is small enough, or the space.
        let (seven, nextSeven) = (bytes & EightBytes.each(0x7F), next & EightBytes.each(0x7F))
        let control = seven &+ EightBytes.each(0x60)
        let space = (seven ^ EightBytes.each(0x20)) &+ EightBytes.each(0x7F)
        let nextSpace = nextSeven &+ EightBytes.each(0x5F) | next
        return ~(control & (space | nextSpace) | bytes) & EightBytes.each(0x80)
    }

    /// Joins the lines of a text that was wrapped at a right margin.
    private mutating func unwrap() {
        guard lines.contains(where: { !$0.followsBlank }) else { return }
        guard let margin = sureMargin() ?? documentMargin() else {
            joinParts()
            return
        }
        self.margin = margin
        var joined: [Line] = []
        joined.reserveCapacity(lines.count)
        var hyphens: [Int] = []
        let lineCount = lines.count
        var block = 0
        for i in lines.indices {
            if i == 0 || lines[i].followsBlank { block = i }
            if i > block, continues(i - 1, of: block, margin) {
                let last = joined.count - 1
                if breaksWord(i - 1) { hyphens.append(lines[i - 1].range.upperBound - 1) }
                joined[last].range = joined[last].range.lowerBound..<lines[i].range.upperBound
            } else {
                joined.append(lines[i])
            }
        }
        lines = joined
        joinBrokenWords(hyphens, of: lineCount, isNarrow: margin.width < PlainTextLines.margins.lowerBound)
    }

    /// A right margin that a whole text is wrapped at.
    struct Margin {
        /// The characters of the longest line.
        var width: Int
        /// How many characters before it a line may end: a text out of a PDF, whose letters are not of one width, or one
        /// out of which a program took signs when it had been wrapped.
        var slack: Int
        /// How many characters before it a line may end that ends a sentence.
        var stopSlack: Int { slack > 0 ? 2 : 0 }
    }

    /// Fewest breaks that tell a margin by themselves, and how many of ten it explains.
    private static let sureBreaks = 3
    private static let sureOfTen = 7
    /// Of so many lines one may be longer than the margin, and so many for each break that it explains.
    private static let linesPerLong = 5
    private static let longPerBreak = 2

    /// The right margin that the breaks tell which are surely none of the text's own; `nil` where they are few.
    ///
    /// A long line ends within a sentence, and the next one goes on in lower case. What stands around the paragraphs, such as
    /// menus, headings and lists, tells nothing. Where no line is empty, each is an element of a page. Linear in the lines.
    private func sureMargin() -> Margin? {
        guard lines.dropFirst().contains(where: \.followsBlank) else { return nil }
        var breaks: [(shortest: Int, beyond: Int)] = []
        for i in lines.indices.dropLast() {
            guard !lines[i + 1].followsBlank, beginsLowercase(i + 1), endsWithinSentence(i) else { continue }
            let length = indentedLength(i)
            guard PlainTextLines.margins.contains(length) else { continue }
            breaks.append((length, length + 1 + min(firstWord(i + 1), PlainTextLines.longestWord)))
        }
        guard breaks.count >= PlainTextLines.sureBreaks else { return nil }
        let (count, width) = PlainTextLines.mostExplained(
            breaks, from: PlainTextLines.margins.lowerBound, slack: PlainTextLines.raggedSlack)
        guard count * 10 >= breaks.count * PlainTextLines.sureOfTen else { return nil }
        var long = 0
        for i in lines.indices where indentedLength(i) > width + PlainTextLines.raggedSlack {
            // An address has no space.
            if text[lines[i].range].contains(0x20) { long += 1 }
        }
        guard long * PlainTextLines.linesPerLong <= lines.count, long <= PlainTextLines.longPerBreak * count else {
            return nil
        }
        return Margin(width: width, slack: PlainTextLines.raggedSlack)
    }

    /// Whether a line ends with a letter, a digit, a comma or a hyphen: lines of code end with other signs.
    private func endsWithinSentence(_ i: Int) -> Bool {
        let last = text[lines[i].range.upperBound - 1]
        return last < 0x80
            ? last == UInt8(ascii: ",") || last == UInt8(ascii: "-") || isWordByte(last) : !endsSentence(i)
    }

    private func isWordByte(_ byte: UInt8) -> Bool { byte.isLetterByte || byte.isASCIIDigit }

    /// The narrowest margin that explains most breaks, and how many it explains.
    private static func mostExplained(
        _ breaks: [(shortest: Int, beyond: Int)], from narrowest: Int, slack: Int
    ) -> (count: Int, width: Int) {
        // A sum of beginnings and ends.
        var changes = [Int](repeating: 0, count: margins.upperBound + longestWord + slack + 2)
        for line in breaks {
            changes[line.shortest] += 1
            changes[line.beyond + slack] -= 1
        }
        var (explained, most, width) = (0, 0, 0)
        for margin in 0...margins.upperBound {
            explained += changes[margin]
            if explained > most, margin >= narrowest { (most, width) = (explained, margin) }
        }
        return (most, width)
    }

    /// Fewest signs that the breaks of a text are not its own where two of three have one: it goes on in lower case, or behind
    /// a comma or a small word, or a sentence began in the line; and fewest letters in lower case before the end of a sentence.
    private static let signsOfBreaks = 2
    private static let signedOfThree = 2
    private static let wholeWord = 4
    /// Fewest characters of the line before the only break of a text, which goes on in lower case.
    private static let onlyBreak = 50
    /// Words that no line of a page ends with, in a few languages.
    private static let smallWords: Set<UInt64> = {
        let list = Array(
            """
            the a an of in on at to for by with from and or as that than is are was were has had its his her their which who \
            der die das dem den des ein eine einen einem einer und von mit zu im auf bei vom zum zur \
            le la les un une et de du des au aux en dans par pour sur que qui el los las y del il lo gli di della che per e \
            het een van op met voor o os do da dos das em um uma và của cho với trong là được
            """.utf8)
        return Set(WordHashes.words(list.span, in: 0..<list.count))
    }()
    /// Fewest breaks within sentences that show the margin of a text: where none has room for the next word, and where some
    /// have.
    private static let exactBreaks = 3
    private static let raggedBreaks = 8
    /// Characters that a ragged line lacks at most.
    private static let raggedSlack = 8
    /// Characters of a word at most: what is longer is a text without spaces, of which nothing can be told.
    private static let longestWord = 24

    /// The right margin of a text whose lines end where the next word would not fit; `nil` if they do not.
    ///
    /// A line that ends within a sentence tells of the margin that it is no wider than the line with the next word, and no
    /// narrower than the line. The margin is what most of them tell, four of five or all but one. Linear in the lines.
    private func documentMargin() -> Margin? {
        var breaks = 0
        var inSentence: [(shortest: Int, beyond: Int, isFirst: Bool, signs: Int)] = []
        var long = 0
        var broken = 0
        for i in lines.indices {
            let length = indentedLength(i)
            if length > PlainTextLines.margins.upperBound {
                long += 1
                // A few lines hold an address, or are a table's; a text that has one paragraph a line is known here.
                guard long * 10 <= lines.count else { return nil }
            }
            guard i + 1 < lines.count, !lines[i + 1].followsBlank else { continue }
            breaks += 1
            let isBeforeLowercase = beginsLowercase(i + 1)
            guard length <= PlainTextLines.margins.upperBound, isBeforeLowercase || !endsSentence(i) else { continue }
            if breaksWord(i) {
                broken += 1
                continue
            }
            let word = firstWord(i + 1)
            guard word <= PlainTextLines.longestWord else { continue }
            inSentence.append(
                (
                    length, length + 1 + word, lines[i].followsBlank,
                    (isBeforeLowercase ? 1 : 0)
                        + (beginsSentenceInside(i) || endsWithComma(i) || endsWithSmallWord(i) ? 1 : 0)
                ))
        }
        guard !inSentence.isEmpty, (inSentence.count + broken) * 2 >= breaks else { return nil }
        let isNarrow =
            broken >= PlainTextLines.brokenWords && broken * PlainTextLines.linesPerBrokenWord >= inSentence.count
        let narrowest = isNarrow ? PlainTextLines.narrowestMargin : PlainTextLines.margins.lowerBound
        for slack in [0, PlainTextLines.raggedSlack] {
            let (most, width) = PlainTextLines.mostExplained(
                inSentence.map { ($0.shortest, $0.beyond) }, from: narrowest, slack: slack)
            guard most > 0 else { continue }
            // A heading stands first in its block and is short.
            let body = inSentence.filter { !$0.isFirst || $0.shortest * 2 >= width }
            let signs = body.reduce(0) { $0 + $1.signs }
            let signed = body.count { $0.signs > 0 }
            let isSure =
                signs >= PlainTextLines.signsOfBreaks && signed * 3 >= body.count * PlainTextLines.signedOfThree
                || breaks == 1 && body.count == 1 && signs > 0 && body[0].shortest >= PlainTextLines.onlyBreak
            guard body.count == inSentence.count || signs >= PlainTextLines.signsOfBreaks else { continue }
            let least = slack > 0 ? PlainTextLines.raggedBreaks : isSure ? 1 : PlainTextLines.exactBreaks
            let others = body.count - most
            if most >= least, others <= (most > 1 ? 1 : 0) || others * (slack == 0 ? 5 : 10) <= body.count {
                return Margin(width: width, slack: slack)
            }
        }
        return nil
    }

    /// Whether a line ends with a comma, or with one and a quotation mark.
    private func endsWithComma(_ i: Int) -> Bool {
        var end = text[lines[i].range].suffix(4)
        if end.last == UInt8(ascii: "\"") || end.last == UInt8(ascii: "'") { end.removeLast() }
        if end.suffix(3).starts(with: [0xE2, 0x80]) { end.removeLast(3) }
        return end.last == UInt8(ascii: ",")
    }

    /// Most bytes of a small word.
    private static let smallWordBytes = 8

    /// Whether a line ends with an article, a preposition or the like.
    private func endsWithSmallWord(_ i: Int) -> Bool {
        let end = lines[i].range.upperBound
        var start = end
        while start > lines[i].range.lowerBound, text[start - 1] != 0x20, end - start <= PlainTextLines.smallWordBytes {
            start -= 1
        }
        guard start > lines[i].range.lowerBound, text[start - 1] == 0x20, start < end else { return false }
        return WordHashes.words(text.span, in: start..<end).first.map(PlainTextLines.smallWords.contains) ?? false
    }

    /// Whether a sentence ends inside a line, behind a word that is no abbreviation, and another one begins.
    private func beginsSentenceInside(_ i: Int) -> Bool {
        let range = lines[i].range
        var (letters, lowercase) = (0, 0)
        for k in range.dropLast(2) {
            let byte = text[k]
            if byte.isLetterByte {
                letters += 1
                if byte >= 0x61 { lowercase += 1 }
                continue
            }
            if lowercase >= PlainTextLines.wholeWord || lowercase == letters && letters > 1,
                byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!"),
                text[k + 1] == 0x20, text[k + 2].isASCIIUppercase || text[k + 2] >= 0xC3
            {
                return true
            }
            (letters, lowercase) = (0, 0)
        }
        return false
    }

    /// Whether a paragraph of a wrapped text goes on on the next line of a block.
    private func continues(_ i: Int, of block: Int, _ margin: Margin) -> Bool {
        if isRule(i) || isRule(i + 1) || beginsPoint(i + 1, of: block) { return false }
        if breaksWord(i) { return true }
        let isPoint = bullet(i) != nil || isNumbered(i)
        let indentation = lines[i + 1].indentation - lines[i].indentation
        // What a point says hangs behind its sign.
        if isPoint, indentation < 0 { return false }
        let isIndented = indentation > 1 && !isPoint
        let beginsLowercase = beginsLowercase(i + 1)
        if endsSentence(i) {
            let goesOn = beginsLowercase || opensQuotation(i + 1)
            return !isIndented && !breaksEarly(i, margin.width - (goesOn ? margin.slack : margin.stopSlack))
        }
        if !breaksEarly(i, margin.width - margin.slack) { return true }
        // A line that was broken by hand.
        return !isIndented && beginsLowercase && indentedLength(i) * 2 >= margin.width
    }

    /// Whether a line is a point of a list, and not one of a paragraph that a dash or a number happens to begin.
    private func beginsPoint(_ i: Int, of block: Int) -> Bool {
        if isNumbered(i) { return endsSentence(i - 1) || isNumbered(block) }
        guard let sign = bullet(i) else { return false }
        // `o` is a word, too.
        if sign == UInt8(ascii: "o") { return bullet(block) != nil }
        let isDash = sign == UInt8(ascii: "-") || sign == 0x93 || sign == 0x94
        return !isDash || bullet(block) == sign || bullet(i - 1) == sign
    }

    /// Whether a line begins with a number of at most three digits and a full stop or a bracket: `12. `, `3) `.
    private func isNumbered(_ i: Int) -> Bool {
        let range = lines[i].range
        let end = range.prefix(4).first { !text[$0].isASCIIDigit } ?? range.lowerBound
        return end > range.lowerBound && end + 1 < range.upperBound && text[end + 1] == 0x20
            && (text[end] == UInt8(ascii: ".") || text[end] == UInt8(ascii: ")"))
    }

    /// Whether a line begins with a quotation mark or a bracket.
    private func opensQuotation(_ i: Int) -> Bool {
        let start = beginning(i)
        switch text[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "("): return true
        default: return text[start] == 0xE2 && (text[start + 2] == 0x9C || text[start + 2] == 0x98)
        }
    }

    /// Whether a line is one sign again and again, as it is drawn below headings, or a fence, `::: {.box}`.
    private func isRule(_ i: Int) -> Bool {
        let line = text[lines[i].range]
        if line.first == UInt8(ascii: ":"), line.starts(with: ":::".utf8) { return true }
        guard line.count > 2, let sign = line.first, !sign.isASCIIDigit && sign < 0x41 || sign == 0x5F else {
            return false
        }
        return line.allSatisfy { $0 == sign }
    }

    /// Whether a line ends within a word, with a hyphen: `repair of the har-` before `bour`, not `two-` before `and`.
    private func breaksWord(_ i: Int) -> Bool {
        let range = lines[i].range
        guard range.count > 2, text[range.upperBound - 1] == UInt8(ascii: "-") else { return false }
        let (before, next) = (text[range.upperBound - 2], text[lines[i + 1].range.lowerBound])
        guard before.isLetterByte, next.isASCIILowercase || next >= 0xC3 && next < 0xE0 else { return false }
        let word = text[lines[i + 1].range].prefix { $0 != 0x20 }
        return !PlainTextLines.conjunctions.contains { word.elementsEqual($0) }
    }

    /// What follows a part of a word that is named once for two (`two- and three-year`, `Haus- und Hofarbeit`).
    private static let conjunctions = ["and", "und", "oder", "och", "eller"].map {
        Array($0.utf8)
    }

    /// Puts the halves of words together that were broken at the ends of lines.
    ///
    /// Where many are, a hyphen is that of the break and goes, unless the text has the word with one elsewhere; a few are words
    /// that always have one.
    private mutating func joinBrokenWords(_ hyphens: [Int], of lineCount: Int, isNarrow: Bool) {
        guard !hyphens.isEmpty else { return }
        let isHyphenated =
            hyphens.count >= PlainTextLines.brokenWords + (isNarrow ? 0 : 1)
            && hyphens.count * PlainTextLines.linesPerBrokenWord >= lineCount
        var compounds: Set<[UInt8]> = []
        for i in text.indices.dropFirst().dropLast()
        where text[i] == UInt8(ascii: "-") && text[i - 1].isLetterByte && text[i + 1].isLetterByte {
            compounds.insert(word(around: i, behind: i + 1))
        }
        remove(
            hyphens.map { hyphen in
                let keepsHyphen =
                    !isHyphenated || isCompound(at: hyphen)
                    || compounds.contains(word(around: hyphen, behind: hyphen + 2))
                return (keepsHyphen ? hyphen + 1 : hyphen)..<hyphen + 2
            })
    }

    /// Takes bytes out of the text, in their order, that lie within lines.
    private mutating func remove(_ gone: [Range<Int>]) {
        guard !gone.isEmpty else { return }
        var kept: [UInt8] = []
        kept.reserveCapacity(text.count)
        var copied = 0
        for range in gone {
            kept += text[copied..<range.lowerBound]
            copied = range.upperBound
        }
        kept += text[copied...]
        text = kept
        var (next, shift) = (0, 0)
        for i in lines.indices {
            let start = lines[i].range.lowerBound - shift
            while next < gone.count, gone[next].lowerBound < lines[i].range.upperBound {
                shift += gone[next].count
                next += 1
            }
            lines[i].range = start..<lines[i].range.upperBound - shift
        }
    }

    // MARK: Parts of sentences

    /// Fewest lines that begin with a sign which ends what stands above, in a text whose links and emphasis stand in lines of
    /// their own.
    private static let partedLines = 2
    /// Fewest bytes of a line, or of what was joined, that goes on in lower case; fewest of one before a link; most of a link.
    private static let goesOnBytes = 40
    private static let beforeLinkBytes = 25
    private static let linkBytes = 80

    /// Joins the parts of sentences of a text in which each link and each emphasis stands in a line of its own, as programs
    /// write pages that put a line end between any two strings of them.
    ///
    /// Lines that begin with a comma or a full stop tell so. Linear in the lines.
    private mutating func joinParts() {
        let parted = lines.indices.count { $0 > 0 && closesLine($0) && !endsSentence($0 - 1) }
        guard parted >= PlainTextLines.partedLines else { return }
        var joined: [Line] = []
        joined.reserveCapacity(lines.count)
        var gaps: [Range<Int>] = []
        for i in lines.indices {
            guard i > 0, !lines[i].followsBlank, goesOn(joined[joined.count - 1].range, at: i) else {
                joined.append(lines[i])
                continue
            }
            let last = joined.count - 1
            let end = lines[i - 1].range.upperBound
            // No space stands before a comma and behind an opening bracket.
            if closesLine(i) || text[end - 1] == UInt8(ascii: "(") { gaps.append(end..<end + 1) }
            joined[last].range = joined[last].range.lowerBound..<lines[i].range.upperBound
        }
        lines = joined
        remove(gaps)
    }

    /// Whether a line goes on with what stands above it.
    private func goesOn(_ above: Range<Int>, at i: Int) -> Bool {
        guard !endsSentence(i - 1) else { return false }
        if closesLine(i) { return above.count > 1 }
        if beginsLowercase(i) {
            return max(above.count, lines[i].range.count) >= PlainTextLines.goesOnBytes
        }
        if above.count >= PlainTextLines.goesOnBytes, text[above.upperBound - 1] == UInt8(ascii: ",") { return true }
        // A link within a sentence.
        guard i + 1 < lines.count, !lines[i + 1].followsBlank, above.count >= PlainTextLines.beforeLinkBytes,
            lines[i].range.count <= PlainTextLines.linkBytes, !endsSentence(i)
        else { return false }
        return closesLine(i + 1)
            || beginsLowercase(i + 1) && lines[i + 1].range.count >= PlainTextLines.beforeLinkBytes
    }

    /// Whether a line begins with a sign that ends what stands above it, and is nothing else or has a space behind it.
    private func closesLine(_ i: Int) -> Bool {
        let range = lines[i].range
        switch text[range.lowerBound] {
        case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ")"):
            return range.count == 1 || text[range.lowerBound + 1] == 0x20
        default: return false
        }
    }

    /// Most bytes of either half of a word.
    private static let halfBytes = 32

    /// The halves of a word around a hyphen, with one between them.
    private func word(around hyphen: Int, behind: Int) -> [UInt8] {
        var (start, end) = (hyphen, behind)
        while start > 0, text[start - 1].isLetterByte, hyphen - start < PlainTextLines.halfBytes { start -= 1 }
        while end < text.count, text[end].isLetterByte, end - behind < PlainTextLines.halfBytes { end += 1 }
        return (text[start...hyphen] + text[behind..<end]).map { $0.asciiLowercased }
    }

    /// Whether a word that is broken at a hyphen always has one there: `27-year-` before `old`, `two-` before `thirds`, but not
    /// `six-` before `teen`.
    private func isCompound(at hyphen: Int) -> Bool {
        let word = word(around: hyphen, behind: hyphen + 2)
        let first = word.prefix { $0 != UInt8(ascii: "-") }
        let start = hyphen - first.count
        // `mother-in-` before `law`, but not `co-opera-` before `tion`.
        if start > 0, text[start - 1] == UInt8(ascii: "-") {
            return PlainTextLines.compoundMiddles.contains(Array(first))
        }
        return text[start].isASCIILowercase && PlainTextLines.compoundBeginnings.contains(Array(first))
            && !PlainTextLines.wordEndings.contains(Array(word.dropFirst(first.count + 1)))
    }

    /// What English sets a hyphen behind, and with which endings it does not.
    private static let compoundBeginnings = Set(
        """
        two three four five six seven eight nine twenty thirty forty fifty sixty seventy eighty ninety self well
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    /// What stands between two hyphens of one.
    private static let compoundMiddles = Set(
        """
        year month week day hour minute mile foot inch point page man a and at by in of on the to up off out over
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    private static let wordEndings = Set(
        """
        teen teens teenth ty ties tieth th ths een eenth some fold pence penny score ish ishly ishness less lessly \
        lessness ie ies same ness ing ings ington ed spring springs head heads hood pins
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })

    private func beginsLowercase(_ i: Int) -> Bool {
        let start = beginning(i)
        guard text[start].isASCIILowercase else { return false }
        // Programs set `o` before the points of a list within another one.
        return text[start] != UInt8(ascii: "o") || start + 1 < lines[i].range.upperBound && text[start + 1] != 0x20
    }

    /// Where a line begins behind the numbers of links.
    private func beginning(_ i: Int) -> Int {
        hasLinkNumbers ? LinkReferences.beginning(text, lines[i].range) : lines[i].range.lowerBound
    }

    /// The sign before the point of a list that a line is.
    private func bullet(_ i: Int) -> UInt8? {
        let range = lines[i].range
        guard range.count > 2, text[range.lowerBound + 1] == 0x20 else {
            // `•`, `–` and their like.
            let start = range.lowerBound
            guard range.count > 4, text[start] == 0xE2, text[start + 3] == 0x20 else { return nil }
            return text[start + 2]
        }
        let sign = text[range.lowerBound]
        return sign == UInt8(ascii: "-") || sign == UInt8(ascii: "*") || sign == UInt8(ascii: "+")
            || sign == UInt8(ascii: "o")
            ? sign : nil
    }

    /// The characters of a line with the spaces before it.
    private func indentedLength(_ i: Int) -> Int { lines[i].indentation + length(i) }

    /// The characters of a line's first word; of one that is too long, more than that.
    private func firstWord(_ i: Int) -> Int {
        var length = 0
        for k in lines[i].range {
            if text[k] == 0x20 { break }
            if !text[k].isContinuation { length += 1 }
            if length > PlainTextLines.longestWord { break }
        }
        return length
    }

    /// The characters of a line; of one that is too long to be wrapped, its bytes.
    private func length(_ i: Int) -> Int {
        let range = lines[i].range
        guard range.count <= PlainTextLines.margins.upperBound * 4 else { return range.count }
        var length = 0
        for k in range where !text[k].isContinuation { length += 1 }
        return length
    }

    /// Whether the first word of the next line would have had room on this one.
    private func breaksEarly(_ i: Int, _ margin: Int) -> Bool {
        var length = indentedLength(i) + 1
        for k in lines[i + 1].range {
            if text[k] == 0x20 { break }
            if !text[k].isContinuation { length += 1 }
            if length > margin { return false }
        }
        return length <= margin
    }

    private func endsSentence(_ i: Int) -> Bool {
        var k = lines[i].range.upperBound - 1
        // Closing quotation marks and brackets: ASCII ones, and the three bytes of the curly ones.
        while k > lines[i].range.lowerBound {
            if text[k] == 0x22 || text[k] == 0x27 || text[k] == 0x29 {
                k -= 1
            } else if k - 2 > lines[i].range.lowerBound, text[k - 2] == 0xE2, text[k - 1] == 0x80,
                text[k] >= 0x98 && text[k] <= 0x9F
            {
                k -= 3
            } else if k - 2 > lines[i].range.lowerBound, PlainTextLines.closesQuotation(text[k - 2...k]) {
                k -= 3
            } else {
                break
            }
        }
        if k - 2 >= lines[i].range.lowerBound, PlainTextLines.isFullStop(text[k - 2...k]) { return true }
        return text[k] == UInt8(ascii: ".") || text[k] == UInt8(ascii: "!") || text[k] == UInt8(ascii: "?")
            || text[k] == UInt8(ascii: ":")
    }

    /// Whether three bytes are `」`, `』`, `）` or `】`.
    private static func closesQuotation(_ bytes: ArraySlice<UInt8>) -> Bool {
        [[0xE3, 0x80, 0x8D], [0xE3, 0x80, 0x8F], [0xEF, 0xBC, 0x89], [0xE3, 0x80, 0x91]].contains {
            $0.elementsEqual(bytes)
        }
    }

    /// Whether three bytes end a sentence of Chinese, Japanese or Hindi: `。`, `！`, `？`, `。` of half width, `।`.
    private static func isFullStop(_ bytes: ArraySlice<UInt8>) -> Bool {
        [[0xE3, 0x80, 0x82], [0xEF, 0xBC, 0x81], [0xEF, 0xBC, 0x9F], [0xEF, 0xBD, 0xA1], [0xE0, 0xA5, 0xA4]].contains {
            $0.elementsEqual(bytes)
        }
    }
}
