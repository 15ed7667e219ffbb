import LedeText

/// What programs that show a page as text (`lynx -dump`, `elinks -dump`) add to it for its links: a number before each,
/// `which [5]the mayor signed`, and below the page where the numbers lead.
///
/// The section below is the proof: without it, `[5]` is the text's own.
enum LinkReferences {
    /// The section below a page.
    struct Section {
        /// Its first line.
        var first: Int
        /// The highest number of a link.
        var highest: Int
    }

    /// Headings of the section and of its parts.
    private static let headings: [StaticString] = [
        "References", "Visible links", "Visible links:", "Hidden links", "Hidden links:",
    ]
    /// Fewest links of a section, and how many of ten of its lines are links.
    private static let fewest = 2
    private static let ofTen = 6
    /// Lines of others with which the search for a heading ends, unless there are more links.
    private static let mostOthers = 8
    /// Most digits of a number.
    private static let digits = 5
    /// How far a number may be from the one before it, where a space stands behind it.
    private static let step = 3

    /// The section that a text ends with; `nil` where its last line is no link.
    ///
    /// Linear in the lines, of each of which the beginning is read.
    static func section(of text: [UInt8], _ lines: [PlainTextLines.Line]) -> Section? {
        guard let last = lines.last, link(text, last.range) != nil else { return nil }
        var found: Section?
        var (links, others, highest) = (0, 0, 0)
        // Programs that show the title of a link put its address into the next line.
        var isAboveAddress = false
        for i in lines.indices.dropFirst().reversed() {
            let range = lines[i].range
            let link = link(text, range)
            if let number = link ?? (isAboveAddress ? self.number(text, range)?.number : nil), number > 0 {
                links += 1
                highest = max(highest, number)
            } else if isHeading(text, range) {
                if links >= fewest, links * 10 >= (links + others) * ofTen {
                    found = Section(first: i, highest: highest)
                }
            } else if link == nil {
                others += 1
                guard others <= max(mostOthers, links) else { break }
            }
            isAboveAddress = link == 0
        }
        return found
    }

    /// The number of a link whose address a line holds; 0 where it holds the address alone, `nil` where it holds none.
    private static func link(_ text: [UInt8], _ line: Range<Int>) -> Int? {
        if let (number, end) = number(text, line) {
            let first = text[end]
            let isLocal = first == UInt8(ascii: "/") || first == UInt8(ascii: "#")
            return isLocal || isAddress(text, end..<line.upperBound) ? number : nil
        }
        return isAddress(text, line) ? 0 : nil
    }

    /// The number that a line begins with, `12. `, and where the rest begins.
    private static func number(_ text: [UInt8], _ line: Range<Int>) -> (number: Int, end: Int)? {
        var (number, i) = (0, line.lowerBound)
        while i < line.upperBound, text[i].isASCIIDigit, i - line.lowerBound < digits {
            number = number * 10 + Int(text[i] - 0x30)
            i += 1
        }
        guard i > line.lowerBound, i + 2 < line.upperBound, text[i] == UInt8(ascii: "."), text[i + 1] == 0x20 else {
            return nil
        }
        return (number, i + 2)
    }

    /// Whether some bytes begin with a scheme: `https:`, `mailto:`.
    private static func isAddress(_ text: [UInt8], _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i < range.upperBound, text[i].isASCIILowercase, i - range.lowerBound < 12 { i += 1 }
        return i > range.lowerBound + 1 && i < range.upperBound && text[i] == UInt8(ascii: ":")
            && (i + 1 == range.upperBound || text[i + 1] != 0x20)
    }

    private static func isHeading(_ text: [UInt8], _ line: Range<Int>) -> Bool {
        headings.contains { heading in
            guard line.count == heading.utf8CodeUnitCount else { return false }
            return heading.withUTF8Buffer { text[line].elementsEqual($0) }
        }
    }

    // MARK: Marks

    /// Where the mark of a link ends that begins at an index, and its number.
    static func mark(_ text: [UInt8], at start: Int, before end: Int) -> (number: Int, end: Int)? {
        guard text[start] == UInt8(ascii: "[") else { return nil }
        var (number, i) = (0, start + 1)
        while i < end, text[i].isASCIIDigit, i - start <= digits {
            number = number * 10 + Int(text[i] - 0x30)
            i += 1
        }
        return i > start + 1 && i < end && text[i] == UInt8(ascii: "]") ? (number, i + 1) : nil
    }

    /// Where a line begins behind the marks of links.
    static func beginning(_ text: [UInt8], _ line: Range<Int>) -> Int {
        var i = line.lowerBound
        while i < line.upperBound, let mark = mark(text, at: i, before: line.upperBound), mark.end < line.upperBound {
            i = mark.end
        }
        return i
    }

    /// Takes the marks of links out of lines, and lines that hold nothing else.
    ///
    /// A mark stands right before its link: `walls.[3] The` has a note of its own, unless the number is the next one.
    /// Linear in the bytes.
    static func removeMarks(upTo highest: Int, _ text: inout [UInt8], _ lines: inout [PlainTextLines.Line]) {
        var (kept, bytes): ([PlainTextLines.Line], [UInt8]) = ([], [])
        kept.reserveCapacity(lines.count)
        bytes.reserveCapacity(text.count)
        var last = 0
        for var line in lines {
            let start = bytes.count
            var i = line.range.lowerBound
            while i < line.range.upperBound {
                if let mark = mark(text, at: i, before: line.range.upperBound), (1...highest).contains(mark.number) {
                    let isBeforeLink = mark.end < line.range.upperBound && text[mark.end] != 0x20
                    if isBeforeLink || mark.number > last && mark.number <= last + step {
                        last = mark.number
                        i = mark.end
                        // One space stays between words.
                        let isBehindSpace = bytes.count == start || bytes[bytes.count - 1] == 0x20
                        if isBehindSpace, i < line.range.upperBound, text[i] == 0x20 { i += 1 }
                        continue
                    }
                }
                bytes.append(text[i])
                i += 1
            }
            while bytes.count > start, bytes[bytes.count - 1] == 0x20 { bytes.removeLast() }
            guard bytes.count > start else { continue }
            line.range = start..<bytes.count
            bytes.append(0x20)
            kept.append(line)
        }
        (text, lines) = (kept.isEmpty ? [] : bytes, kept)
    }
}
