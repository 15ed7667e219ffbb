import LedeText

/// What programs that write pages to Markdown (`pandoc -t markdown`, `pandoc -t gfm`, Python's `html2text`) leave in it of
/// the page: attributes in braces, fences of divisions, tags.
enum MarkdownMarkup {
    /// Fewest attributes, and links and tags, that show that a program wrote a text; fewest links among many tags.
    private static let fewestAttributes = 2
    private static let fewestMarks = 5
    private static let fewestLinks = 2
    /// Most bytes of attributes, and of a tag.
    private static let attributesBytes = 8_192
    private static let tagBytes = 8_192

    /// Whether a program wrote a text of a page: attributes of pandoc tell so, and links or tags in a page.
    ///
    /// Linear.
    ///
    /// - Parameters:
    ///   - text: clean UTF-8.
    ///   - start: where the article begins in it.
    ///   - isPage: whether its lines are those of a page.
    static func isWritten(_ text: [UInt8], from start: Int, isPage: Bool) -> Bool {
        // Few texts have a bracket or a brace at all.
        guard
            text.span.firstIndex(of: UInt8(ascii: "]"), in: start..<text.count) < text.count
                || text.span.firstIndex(of: UInt8(ascii: "{"), in: start..<text.count) < text.count
        else { return false }
        var (attributes, links, tags) = (0, 0, 0)
        var isBeginning = true
        var i = start
        while i + 1 < text.count {
            switch text[i] {
            case 0x0A: isBeginning = true
            case 0x20, UInt8(ascii: "-"), UInt8(ascii: "*"): break
            case UInt8(ascii: "<"):
                if isBeginning, isTagStart(text, i + 1) { tags += 1 }
                isBeginning = false
            case UInt8(ascii: "]"):
                if text[i + 1] == UInt8(ascii: "("), isAddress(text, i + 2) { links += 1 }
                isBeginning = false
            case UInt8(ascii: "{"):
                // `){.button`, `]{#top`, `# Title {#title`, `::: {.box`
                let before = i > start ? text[i - 1] : 0
                let isBehind = before == UInt8(ascii: ")") || before == UInt8(ascii: "]") || before == 0x20
                let first = text[i + 1]
                if isBehind, first == UInt8(ascii: ".") || first == UInt8(ascii: "#"), i + 2 < text.count,
                    isNameByte(text[i + 2])
                {
                    attributes += 1
                }
                isBeginning = false
            default: isBeginning = false
            }
            if attributes >= fewestAttributes, links > 0 || attributes >= fewestMarks { return true }
            if links + tags >= fewestMarks, isPage || links >= fewestLinks && tags >= fewestMarks { return true }
            i += 1
        }
        return false
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }

    /// Whether the name of a tag begins somewhere, or a slash before it.
    private static func isTagStart(_ text: [UInt8], _ i: Int) -> Bool {
        let first = text[i] == UInt8(ascii: "/") && i + 1 < text.count ? text[i + 1] : text[i]
        return first.isASCIILetter
    }

    /// Whether the destination of a link begins somewhere.
    private static func isAddress(_ text: [UInt8], _ i: Int) -> Bool {
        guard i < text.count else { return false }
        return text[i] == UInt8(ascii: "/") || text[i] == UInt8(ascii: "#") || text[i...].starts(with: "http".utf8)
            || text[i...].starts(with: "<http".utf8)
    }

    // MARK: Attributes

    /// Whether a line opens or closes a division: `::: {.box}`, `:::`, `- ::: box`.
    static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        let line = line.drop { $0 == UInt8(ascii: "-") || $0 == 0x20 }
        guard line.starts(with: ":::".utf8) else { return false }
        let rest = line.drop { $0 == UInt8(ascii: ":") }.drop { $0 == 0x20 }
        guard let first = rest.first else { return true }
        // One word is a class, and so is each one in braces.
        return first == UInt8(ascii: "{") || rest.prefix { $0 != 0x20 }.endIndex == rest.endIndex
            || rest.last == UInt8(ascii: ":")
    }

    /// Where attributes in braces end that begin somewhere: `{#top .box key="value"}`; `nil` where none do.
    ///
    /// What follows an opening brace within them is none, so that all of a text is read in time linear in its bytes.
    static func attributesEnd(_ text: [UInt8], from start: Int) -> Int? {
        guard start + 2 < text.count, text[start] == UInt8(ascii: "{") else { return nil }
        let first = text[start + 1]
        guard first == UInt8(ascii: ".") || first == UInt8(ascii: "#") || first.isASCIILetter
        else { return nil }
        var isKeyed = first == UInt8(ascii: ".") || first == UInt8(ascii: "#")
        var quote: UInt8 = 0
        var i = start + 1
        let end = min(text.count, start + attributesBytes)
        while i < end {
            let byte = text[i]
            if quote != 0 {
                if byte == UInt8(ascii: "\\") { i += 1 } else if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: "}") {
                return isKeyed ? i + 1 : nil
            } else if byte == UInt8(ascii: "{") {
                return nil
            } else if byte == UInt8(ascii: "=") {
                isKeyed = true
            } else if byte == UInt8(ascii: "\"") {
                guard text[i - 1] == UInt8(ascii: "=") else { return nil }
                quote = byte
            } else if byte == 0x20, !isKeyed {
                return nil
            }
            i += 1
        }
        return nil
    }

    /// A heading without the attributes behind it: `Title {#title .top}`.
    static func withoutAttributes(_ heading: ArraySlice<UInt8>) -> [UInt8] {
        let title = Array(heading)
        guard title.last == UInt8(ascii: "}"), let start = title.lastIndex(of: UInt8(ascii: "{")), start > 0,
            title[start - 1] == 0x20, attributesEnd(title, from: start) == title.count
        else { return title }
        return Array(title[..<(start - 1)])
    }

    // MARK: Tags

    /// The elements that are blocks, or stand in a line of their own.
    private static let blocks: Set<UInt64> = Set(
        """
        address article aside blockquote body br button center dd details dialog div dl dt fieldset figcaption figure footer \
        form h1 h2 h3 h4 h5 h6 head header hr html iframe legend li main nav ol option p section select source summary svg \
        table tbody td tfoot th thead tr ul video
        """.split(separator: " ").map { BlockTraits.hash($0.utf8) })

    /// A text with an empty line in place of each tag of a block.
    ///
    /// A tag ends before the next one begins. Linear.
    static func withoutBlockTags(_ text: [UInt8], from start: Int) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var i = 0
        while i < text.count {
            guard i >= start, text[i] == UInt8(ascii: "<"), let end = blockTagEnd(text, i) else {
                out.append(text[i])
                i += 1
                continue
            }
            out += [0x0A, 0x0A]
            i = end
        }
        return out
    }

    /// Where a tag of a block ends that begins somewhere.
    private static func blockTagEnd(_ text: [UInt8], _ start: Int) -> Int? {
        var i = start + 1
        if i < text.count, text[i] == UInt8(ascii: "/") { i += 1 }
        let name = text[i..<min(text.count, i + 12)].prefix {
            $0.isASCIIAlphanumeric
        }
        guard !name.isEmpty, blocks.contains(BlockTraits.hash(name.lazy.map { $0 >= 0x61 ? $0 : $0 | 0x20 })) else {
            return nil
        }
        i = name.endIndex
        let end = min(text.count, start + tagBytes)
        while i < end, text[i] != UInt8(ascii: ">"), text[i] != UInt8(ascii: "<") { i += 1 }
        return i < end && text[i] == UInt8(ascii: ">") ? i + 1 : nil
    }

    // MARK: Recognition

    /// Bytes of a text that are looked at for its form.
    private static let formBytes = 4_096
    /// Fewest lines that only Markdown has.
    private static let fewestLines = 2
    /// Tags of pages, and of what may hold the signs of Markdown without being it.
    private static let pageTags = [
        "!doctype", "html", "head", "body", "script", "style", "pre", "textarea", "?xml", "rss",
    ]
    .map { Array($0.utf8) }

    /// Whether a text that begins with a tag is Markdown with tags in it, as programs and repositories have it.
    ///
    /// Two of its first lines are such as only Markdown has, and no tag tells a page.
    static func isMarkdown(_ bytes: Span<UInt8>) -> Bool {
        let count = min(bytes.count, formBytes)
        var lines = 0
        var start = 0
        while start < count {
            var end = start
            var isMarked = isMarkedLine(bytes, start, count)
            while end < count, bytes[end] != 0x0A {
                if bytes[end] == UInt8(ascii: "<"), isPageTag(bytes, end + 1, count) { return false }
                if !isMarked, bytes[end] == UInt8(ascii: "]"), end + 2 < count, bytes[end + 1] == UInt8(ascii: "(") {
                    let next = bytes[end + 2]
                    isMarked = next == UInt8(ascii: "h") || next == UInt8(ascii: "/") || next == UInt8(ascii: "#")
                }
                end += 1
            }
            if isMarked { lines += 1 }
            start = end + 1
        }
        return lines >= fewestLines
    }

    /// Whether a line begins as a heading of Markdown, an image, or a point of a list with a link or a tag.
    private static func isMarkedLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var i = start
        while i < end, bytes[i] == 0x20 { i += 1 }
        guard i + 2 < end else { return false }
        switch bytes[i] {
        case UInt8(ascii: "#"):
            let first = i
            while i < end, bytes[i] == UInt8(ascii: "#") { i += 1 }
            return i - first <= 6 && i + 1 < end && bytes[i] == 0x20 && bytes[i + 1] > 0x20
        case UInt8(ascii: "!"): return bytes[i + 1] == UInt8(ascii: "[")
        case UInt8(ascii: "-"), UInt8(ascii: "*"):
            i += 1
            guard bytes[i] == 0x20 else { return false }
            while i < end, bytes[i] == 0x20 { i += 1 }
            return i < end && (bytes[i] == UInt8(ascii: "<") || bytes[i] == UInt8(ascii: "["))
        default: return false
        }
    }

    private static func isPageTag(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        pageTags.contains { name in
            guard start + name.count < end else { return false }
            for k in 0..<name.count
            where (bytes[start + k] >= 0x41 ? bytes[start + k] | 0x20 : bytes[start + k]) != name[k] {
                return false
            }
            let after = bytes[start + name.count]
            return after <= 0x20 || after == UInt8(ascii: ">") || after == UInt8(ascii: "/")
        }
    }
}
