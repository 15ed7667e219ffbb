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
        var rest = line.drop { $0 == UInt8(ascii: ":") }.drop { $0 == 0x20 }
        while rest.last == UInt8(ascii: ":") || rest.last == 0x20 { rest.removeLast() }
        guard let first = rest.first else { return true }
        // One word is a class, and so is each one in braces; behind them stands no text.
        return first == UInt8(ascii: "{")
            ? attributesEnd(Array(rest), from: 0, isWritten: true) == rest.count
            : rest.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    /// Where attributes in braces end that begin somewhere: `{#top .box key="value"}`; `nil` where none do.
    ///
    /// What follows an opening brace within them is none, so that all of a text is read in time linear in its bytes.
    ///
    /// - Parameter isWritten: whether a program wrote the text: in one that it did not the first is a class or a name.
    static func attributesEnd(_ text: [UInt8], from start: Int, isWritten: Bool) -> Int? {
        guard start + 2 < text.count, text[start] == UInt8(ascii: "{") else { return nil }
        let first = text[start + 1]
        guard first == UInt8(ascii: ".") || first == UInt8(ascii: "#") || isWritten && first.isASCIILetter
        else { return nil }
        // Each of them is a class, a name or has a value.
        func isMark(_ i: Int) -> Bool {
            i < text.count && (text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: "#"))
        }
        var isKeyed = isMark(start + 1)
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
            } else if byte <= 0x20 {
                guard isKeyed else { return nil }
                let next = i + 1 < end ? text[i + 1] : 0
                isKeyed = isMark(i + 1) || next <= 0x20 || next == UInt8(ascii: "}")
            }
            i += 1
        }
        return nil
    }

    /// A heading without the attributes behind it: `Title {#title .top}`.
    static func withoutAttributes(_ heading: ArraySlice<UInt8>) -> [UInt8] {
        let title = Array(heading)
        guard title.last == UInt8(ascii: "}"), let start = title.lastIndex(of: UInt8(ascii: "{")), start > 0,
            title[start - 1] == 0x20, attributesEnd(title, from: start, isWritten: true) == title.count
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
    /// A tag ends before the next one begins, and in its paragraph. Linear.
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
        return tagEnd(text, behindName: name.endIndex, before: min(text.count, start + tagBytes))
    }

    /// Attributes that have no value.
    private static let valueless: Set<UInt64> = Set(
        """
        allowfullscreen async autofocus autoplay checked compact controls default defer disabled hidden inert itemscope loop \
        muted multiple nowrap open readonly required reversed selected
        """.split(separator: " ").map { BlockTraits.hash($0.utf8) })

    /// Where a tag ends behind its name; `nil` for prose: behind the name come attributes, of which the first has a value.
    private static func tagEnd(_ text: [UInt8], behindName start: Int, before end: Int) -> Int? {
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
        var i = start
        var hasValue = false
        while i < end {
            if text[i] == UInt8(ascii: ">") { return i + 1 }
            if text[i] == UInt8(ascii: "/") {
                i += 1
                continue
            }
            guard isSpace(text[i]) || i > start && text[i - 1] == UInt8(ascii: "/") || i > start && hasValue else {
                return nil
            }
            var breaks = 0
            while i < end, isSpace(text[i]) {
                if text[i] == 0x0A { breaks += 1 }
                i += 1
            }
            guard breaks < 2, i < end else { return nil }
            if text[i] == UInt8(ascii: ">") || text[i] == UInt8(ascii: "/") { continue }
            let name = i
            while i < end, !isSpace(text[i]), text[i] != UInt8(ascii: "="), text[i] != UInt8(ascii: ">"),
                text[i] != UInt8(ascii: "<"), text[i] != UInt8(ascii: "/")
            {
                i += 1
            }
            guard i < end, i > name, text[i] == UInt8(ascii: "=") else {
                // `<video src="a" controls>`, `<div hidden>`
                guard hasValue || valueless.contains(BlockTraits.hash(text[name..<min(i, end)])), i > name else {
                    return nil
                }
                continue
            }
            hasValue = true
            i += 1
            guard i < end else { return nil }
            let quote = text[i]
            if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                i += 1
                while i < end, text[i] != quote {
                    if text[i] == UInt8(ascii: "<") || text[i] == 0x0A && text[i - 1] == 0x0A { return nil }
                    i += 1
                }
                i += 1
            } else {
                while i < end, !isSpace(text[i]), text[i] != UInt8(ascii: ">"), text[i] != UInt8(ascii: "<") { i += 1 }
            }
        }
        return nil
    }

    // MARK: Recognition

    /// Bytes of a text that are looked at for its form.
    private static let formBytes = 4_096
    /// Fewest lines that only Markdown has.
    private static let fewestLines = 2
    /// Tags of pages, and of what may hold the signs of Markdown without being it.
    private static let pageTags = [
        "!doctype", "html", "head", "body", "script", "style", "pre", "textarea", "?xml", "rss", "title", "meta",
        "link",
        "h1", "h2", "h3", "h4", "h5", "h6", "code",
    ]
    .map { Array($0.utf8) }

    /// Whether a text that begins with a tag is Markdown with tags in it, as programs and repositories have it.
    ///
    /// Two of its first lines are such as only Markdown has, one of them a heading, an image or a link, and some
    /// line has a link; no tag tells a page, as those of headings and paragraphs do, and there are not more lines of tags than
    /// of Markdown. What stands in tags and comments does not count. Linear.
    static func isMarkdown(_ bytes: Span<UInt8>) -> Bool {
        let count = min(bytes.count, formBytes)
        var (lines, tags) = (0, 0)
        var (hasBlock, hasLink) = (false, false)
        // What ends the tag or the comment that is open.
        var open = Opened.nothing
        var start = 0
        while start < count {
            var end = start
            let isInside = open != .nothing
            let mark = isInside ? nil : markOfLine(bytes, start, count)
            var isMarked = mark != nil
            if mark == .heading || mark == .point { hasBlock = true }
            var isOfTags = !isInside && beginsWithTag(bytes, start, count)
            while end < count, bytes[end] != 0x0A {
                let byte = bytes[end]
                switch open {
                case .comment:
                    if byte == UInt8(ascii: ">"), end > 1, bytes[end - 1] == UInt8(ascii: "-"),
                        bytes[end - 2] == UInt8(ascii: "-")
                    {
                        open = .nothing
                    }
                case .tag:
                    if byte == UInt8(ascii: ">") { open = .nothing }
                case .nothing:
                    if byte == UInt8(ascii: "<") {
                        if isPageTag(bytes, end + 1, count) || isParagraph(bytes, end + 1, count) { return false }
                        if end + 3 < count, bytes[end + 1] == UInt8(ascii: "!"), bytes[end + 2] == UInt8(ascii: "-") {
                            open = .comment
                        } else if end + 1 < count,
                            bytes[end + 1].isASCIILetter || bytes[end + 1] == UInt8(ascii: "/")
                        {
                            open = .tag
                        }
                    } else if byte == UInt8(ascii: "]"), end + 2 < count, bytes[end + 1] == UInt8(ascii: "(") {
                        let next = bytes[end + 2]
                        if next == UInt8(ascii: "h") || next == UInt8(ascii: "/") {
                            (isMarked, hasLink) = (true, true)
                            // A line that begins with a link.
                            if bytes[start] == UInt8(ascii: "[") { hasBlock = true }
                        }
                    }
                }
                end += 1
            }
            if mark == .point || mark == .tag { hasLink = true }
            if mark == .tag, isIndented(bytes, start, count) { hasBlock = true }
            if isMarked {
                lines += 1
                isOfTags = false
            }
            if isOfTags { tags += 1 }
            start = end + 1
        }
        return lines >= fewestLines && lines >= tags && hasBlock && hasLink
    }

    /// What is open where a line begins.
    private enum Opened {
        case nothing, tag, comment
    }

    /// What only Markdown begins a line with.
    private enum Mark {
        /// A heading or an image.
        case heading
        /// A point of a list with a link.
        case point
        /// A point of a list with a tag.
        case tag
    }

    /// Whether a line begins as a heading of Markdown, an image, or a point of a list with a link or a tag.
    private static func markOfLine(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Mark? {
        var i = start
        while i < end, bytes[i] == 0x20 { i += 1 }
        guard i + 2 < end else { return nil }
        switch bytes[i] {
        case UInt8(ascii: "#"):
            let first = i
            while i < end, bytes[i] == UInt8(ascii: "#") { i += 1 }
            return i - first <= 6 && i + 1 < end && bytes[i] == 0x20 && bytes[i + 1] > 0x20 ? .heading : nil
        case UInt8(ascii: "!"): return bytes[i + 1] == UInt8(ascii: "[") ? .heading : nil
        case UInt8(ascii: "-"), UInt8(ascii: "*"):
            i += 1
            guard bytes[i] == 0x20 else { return nil }
            while i < end, bytes[i] == 0x20 { i += 1 }
            guard i < end else { return nil }
            return bytes[i] == UInt8(ascii: "<") ? .tag : bytes[i] == UInt8(ascii: "[") ? .point : nil
        default: return nil
        }
    }

    /// Whether three spaces stand behind the sign of a point of a list, as pandoc writes it.
    private static func isIndented(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var i = start
        while i < end, bytes[i] == 0x20 { i += 1 }
        return i + 3 < end && bytes[i + 1] == 0x20 && bytes[i + 2] == 0x20 && bytes[i + 3] == 0x20
    }

    /// Whether a line begins with a tag that programs do not leave in Markdown: `<li>`, but not `<div>` or `<span>`.
    private static func beginsWithTag(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        var i = start
        while i < end, bytes[i] == 0x20 { i += 1 }
        guard i + 1 < end, bytes[i] == UInt8(ascii: "<") else { return false }
        i += bytes[i + 1] == UInt8(ascii: "/") ? 2 : 1
        guard i < end, bytes[i].isASCIILetter else { return false }
        return !leftTags.contains { stands($0, bytes, i, end) }
    }

    private static let leftTags = ["div", "span", "figure", "figcaption", "img", "a"].map { Array($0.utf8) }

    /// Whether the tag of a paragraph stands somewhere that begins with text.
    private static func isParagraph(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard start + 1 < end, bytes[start] | 0x20 == UInt8(ascii: "p"),
            bytes[start + 1] == UInt8(ascii: ">") || bytes[start + 1] <= 0x20
        else { return false }
        var i = start
        while i < end, bytes[i] != UInt8(ascii: ">") {
            if bytes[i] == UInt8(ascii: "<") { return false }
            i += 1
        }
        i += 1
        while i < end, bytes[i] <= 0x20 { i += 1 }
        guard i < end else { return false }
        switch bytes[i] {
        case UInt8(ascii: "<"), UInt8(ascii: "!"), UInt8(ascii: "#"): return false
        default: return true
        }
    }

    private static func isPageTag(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        pageTags.contains { stands($0, bytes, start, end) }
    }

    /// Whether a name of a tag stands somewhere, in capitals or not.
    private static func stands(_ name: [UInt8], _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
        guard start + name.count < end else { return false }
        for k in 0..<name.count where bytes[start + k].asciiLowercased != name[k] { return false }
        let after = bytes[start + name.count]
        return after <= 0x20 || after == UInt8(ascii: ">") || after == UInt8(ascii: "/")
    }
}
