import LedeText

/// Parses a page of any quality into a tree.
///
/// Linear in the bytes, without recursion.
///
/// Tokens are read as the HTML Standard (section 13.2.5) reads them; the tree is built with the parts of section
/// 13.2.6 that text depends on: implied end tags of paragraphs, list items, cells, rows and options, scopes of tables,
/// raw text elements. What is nested deeper than ``LedeText/Limits/treeDepth`` is read as siblings.
struct HTMLParser {
    private var tree = HTMLTree()
    /// The open elements, the root first.
    private var open: [Int32] = [0]
    private var openElements: [HTMLElement] = [.html]
    /// How many elements of a kind are open.
    private var openCounts: [Int32]
    /// How many elements are open beyond the depth that is followed.
    private var overflow = 0
    /// The raw text elements without an end tag in the rest of the page.
    private var unclosed: Set<HTMLElement> = []
    private var hasBody = false
    private var position = 0

    /// Parses a page.
    ///
    /// - Parameter source: clean UTF-8.
    static func parse(_ source: [UInt8]) -> HTMLTree {
        var parser = HTMLParser()
        parser.tree.text.reserveCapacity(source.count / 4)
        parser.tree.nodes.reserveCapacity(min(Limits.nodesPerPage, source.count / 24 + 16))
        parser.tree.nodes.append(HTMLTree.Node(element: .html, parent: -1, end: 1, lower: 0, upper: 0))
        parser.run(source)
        parser.tree.source = source
        return parser.tree
    }

    private init() {
        openCounts = Array(repeating: 0, count: HTMLElement.allCases.count)
    }

    /// Whether the document is XHTML: it begins with an XML declaration.
    private var isXML = false

    private static func isXML(_ bytes: Span<UInt8>) -> Bool {
        var i = 0
        while i < bytes.count, bytes[i] == 0x20 || bytes[i] == 0x0A { i += 1 }
        return bytes.count - i > 5 && bytes[i] == UInt8(ascii: "<") && bytes[i + 1] == UInt8(ascii: "?")
            && HTMLElement.pack(bytes, i + 2, i + 5) == HTMLParser.xml
    }

    private mutating func run(_ source: [UInt8]) {
        let bytes = source.span
        let count = bytes.count
        isXML = HTMLParser.isXML(bytes)
        while position < count {
            if bytes[position] == UInt8(ascii: "<"), position + 1 < count {
                let next = bytes[position + 1]
                if next.isASCIILetter {
                    readStartTag(source, bytes)
                    continue
                }
                if next == UInt8(ascii: "/"), position + 2 < count {
                    if bytes[position + 2].isASCIILetter {
                        readEndTag(bytes)
                    } else {
                        position = after(UInt8(ascii: ">"), bytes, from: position + 2)
                    }
                    continue
                }
                if next == UInt8(ascii: "!") {
                    skipDeclaration(source, bytes)
                    continue
                }
                if next == UInt8(ascii: "?") {
                    position = after(UInt8(ascii: ">"), bytes, from: position + 2)
                    continue
                }
            }
            readText(source, bytes, until: count)
        }
        while open.count > 0 { pop() }
    }

    // MARK: - Tokens

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

    /// Whether `]]>` stands at an index.
    private func endsCharacterData(_ bytes: Span<UInt8>, at i: Int) -> Bool {
        bytes[i] == UInt8(ascii: "]") && i + 2 < bytes.count && bytes[i + 1] == UInt8(ascii: "]")
            && bytes[i + 2] == UInt8(ascii: ">")
    }

    /// The index after the next occurrence of a byte, or the end.
    private func after(_ byte: UInt8, _ bytes: Span<UInt8>, from start: Int) -> Int {
        var i = start
        while i < bytes.count {
            if bytes[i] == byte { return i + 1 }
            i += 1
        }
        return bytes.count
    }

    /// Skips a comment or a document type declaration.
    private mutating func skipDeclaration(_ source: [UInt8], _ bytes: Span<UInt8>) {
        let start = position + 2
        if isXML, bytes.count - start > 7, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "C") {
            // `<![CDATA[`, in which tags are text.
            position = start + 7
            var end = position
            while end < bytes.count, !endsCharacterData(bytes, at: end) { end += 1 }
            readText(source, bytes, until: end, isRaw: true)
            position = min(end + 3, bytes.count)
            return
        }
        guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "-"), bytes[start + 1] == UInt8(ascii: "-") else {
            position = after(UInt8(ascii: ">"), bytes, from: start)
            return
        }
        var i = start + 2
        if i < bytes.count, bytes[i] == UInt8(ascii: ">") {
            position = i + 1
            return
        }
        if i + 1 < bytes.count, bytes[i] == UInt8(ascii: "-"), bytes[i + 1] == UInt8(ascii: ">") {
            position = i + 2
            return
        }
        while i < bytes.count {
            if bytes[i] == UInt8(ascii: ">") && i >= start + 4 {
                let isEnd = bytes[i - 1] == UInt8(ascii: "-") && bytes[i - 2] == UInt8(ascii: "-")
                let isBang =
                    bytes[i - 1] == UInt8(ascii: "!") && i >= start + 5 && bytes[i - 2] == UInt8(ascii: "-")
                    && bytes[i - 3] == UInt8(ascii: "-")
                if isEnd || isBang { break }
            }
            i += 1
        }
        position = min(i + 1, bytes.count)
    }

    /// Reads text up to the next tag, or all of it up to an index in raw text.
    private mutating func readText(_ source: [UInt8], _ bytes: Span<UInt8>, until end: Int, isRaw: Bool = false) {
        let lower = tree.text.count
        var hasWords = false
        var runStart = position
        var i = position
        while i < end {
            let byte = bytes[i]
            if byte == UInt8(ascii: "&") {
                tree.text.append(contentsOf: source[runStart..<i])
                i = HTMLEntities.decode(bytes, at: i, end: end, inAttribute: false, into: &tree.text)
                runStart = i
                hasWords = true
                continue
            }
            if byte == UInt8(ascii: "<"), !isRaw, i > position, i + 1 < end {
                let next = bytes[i + 1]
                if next.isASCIILetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { break }
                if next == UInt8(ascii: "/"), i + 2 < end { break }
            }
            if byte > 0x20 { hasWords = true }
            i += 1
        }
        tree.text.append(contentsOf: source[runStart..<i])
        position = i
        if hasWords { leaveHead() }
        appendText(lower)
    }

    private mutating func appendText(_ lower: Int) {
        let upper = tree.text.count
        guard upper > lower else { return }
        let parent = open.last ?? 0
        if let last = tree.nodes.last, last.element == .text, last.parent == parent,
            Int(last.upper) == lower
        {
            tree.nodes[tree.nodes.count - 1].upper = Int32(upper)
            return
        }
        guard tree.nodes.count < Limits.nodesPerPage + 1_000 else {
            tree.isTruncated = true
            tree.text.removeLast(upper - lower)
            return
        }
        let index = Int32(tree.nodes.count)
        tree.nodes.append(
            HTMLTree.Node(element: .text, parent: parent, end: index + 1, lower: Int32(lower), upper: Int32(upper)))
    }

    private mutating func readStartTag(_ source: [UInt8], _ bytes: Span<UInt8>) {
        let count = bytes.count
        var i = position + 1
        while i < count, !isSpace(bytes[i]), bytes[i] != UInt8(ascii: ">"), bytes[i] != UInt8(ascii: "/") { i += 1 }
        let name = position + 1..<i
        let element = HTMLElement.named(HTMLElement.pack(bytes, name.lowerBound, name.upperBound))
        let lower = tree.attributes.count
        i = readAttributes(bytes, from: i)
        position = i
        let isSelfClosed = i >= 2 && bytes[i - 1] == UInt8(ascii: ">") && bytes[i - 2] == UInt8(ascii: "/")
        insert(element, attributes: lower, isSelfClosed: isSelfClosed)
        switch element {
        case .script, .style, .textarea, .title, .xmp, .iframe, .noembed, .noframes:
            // `<script src="a.js"/>` is whole in XHTML.
            if isXML, isSelfClosed {
                close(element)
            } else {
                readRawText(of: element, named: name, source, bytes)
            }
        default: break
        }
    }

    /// Reads attributes from after the tag's name; returns the index after its `>`.
    private mutating func readAttributes(_ bytes: Span<UInt8>, from start: Int) -> Int {
        let count = bytes.count
        let first = tree.attributes.count
        var i = start
        while i < count {
            while i < count, isSpace(bytes[i]) || bytes[i] == UInt8(ascii: "/") { i += 1 }
            guard i < count else { break }
            if bytes[i] == UInt8(ascii: ">") { return i + 1 }
            let nameStart = i
            i += 1
            while i < count, !isSpace(bytes[i]), bytes[i] != UInt8(ascii: "="), bytes[i] != UInt8(ascii: ">"),
                bytes[i] != UInt8(ascii: "/")
            {
                i += 1
            }
            let nameEnd = i
            while i < count, isSpace(bytes[i]) { i += 1 }
            var value = i..<i
            if i < count, bytes[i] == UInt8(ascii: "=") {
                i += 1
                while i < count, isSpace(bytes[i]) { i += 1 }
                guard i < count else { break }
                let quote = bytes[i]
                if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                    let valueStart = i + 1
                    i = after(quote, bytes, from: valueStart)
                    value = valueStart..<max(valueStart, i - 1)
                } else {
                    let valueStart = i
                    while i < count, !isSpace(bytes[i]), bytes[i] != UInt8(ascii: ">") { i += 1 }
                    value = valueStart..<i
                }
            }
            if tree.attributes.count - first < Limits.attributesPerElement,
                let name = HTMLParser.attributeName(bytes, nameStart, nameEnd)
            {
                tree.attributes.append(
                    HTMLTree.Attribute(name: name, lower: Int32(value.lowerBound), upper: Int32(value.upperBound)))
            }
        }
        return count
    }

    private mutating func readEndTag(_ bytes: Span<UInt8>) {
        var i = position + 2
        while i < bytes.count, !isSpace(bytes[i]), bytes[i] != UInt8(ascii: ">"), bytes[i] != UInt8(ascii: "/") {
            i += 1
        }
        let element = HTMLElement.named(HTMLElement.pack(bytes, position + 2, i))
        let lower = tree.attributes.count
        position = readAttributes(bytes, from: i)
        tree.attributes.removeLast(tree.attributes.count - lower)
        close(element)
    }

    /// Reads the content of an element in which tags are text, up to its end tag.
    ///
    /// A script or style sheet without an end tag is the rest of the page; others are read as ordinary elements then.
    private mutating func readRawText(
        of element: HTMLElement, named nameRange: Range<Int>, _ source: [UInt8], _ bytes: Span<UInt8>
    ) {
        guard !unclosed.contains(element) else { return }
        let name = HTMLElement.pack(bytes, nameRange.lowerBound, nameRange.upperBound)
        let length = nameRange.count
        var end = position
        var isFound = false
        while end + 1 < bytes.count {
            if bytes[end] == UInt8(ascii: "<"), bytes[end + 1] == UInt8(ascii: "/"), end + 2 + length <= bytes.count,
                HTMLElement.pack(bytes, end + 2, end + 2 + length) == name
            {
                let next = end + 2 + length
                if next == bytes.count || isSpace(bytes[next]) || bytes[next] == UInt8(ascii: ">")
                    || bytes[next] == UInt8(ascii: "/")
                {
                    isFound = true
                    break
                }
            }
            end += 1
        }
        if !isFound {
            guard element == .script || element == .style else {
                unclosed.insert(element)
                return
            }
            end = bytes.count
        }
        let node = Int(tree.nodes.count) - 1
        let isKept: Bool
        switch element {
        case .title, .xmp: isKept = true
        case .script: isKept = tree.rawAttribute(.type, of: node).map { isLinkedData(bytes, $0) } ?? false
        default: isKept = false
        }
        if element == .script && isKept {
            let lower = tree.text.count
            tree.text.append(contentsOf: source[position..<end])
            appendText(lower)
        } else if isKept {
            readText(source, bytes, until: end, isRaw: true)
        }
        position = end
    }

    /// Whether a `type` attribute names JSON-LD.
    private func isLinkedData(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while i + 7 <= range.upperBound {
            if HTMLElement.pack(bytes, i, i + 2) == HTMLParser.ld, bytes[i + 2] == UInt8(ascii: "+"),
                HTMLElement.pack(bytes, i + 3, i + 7) == HTMLParser.json
            {
                return true
            }
            i += 1
        }
        return false
    }

    private static let ld = packed("ld")
    private static let json = packed("json")
    private static let xml = packed("xml")

    private static func packed(_ name: String) -> UInt64 {
        let bytes = Array(name.utf8)
        return HTMLElement.pack(bytes.span, 0, bytes.count)
    }

    private static let attributeNames: [UInt64: HTMLTree.AttributeName] = [
        packed("class"): .class, packed("id"): .id, packed("itemprop"): .itemprop, packed("itemtype"): .itemtype,
        packed("role"): .role, packed("href"): .href, packed("rel"): .rel, packed("style"): .style,
        packed("hidden"): .hidden, packed("name"): .name, packed("property"): .property, packed("content"): .content,
        packed("datetime"): .datetime, packed("lang"): .lang, packed("type"): .type,
        packed("http-equiv"): .httpEquiv, packed("charset"): .charset, packed("title"): .title,
        packed("open"): .open,
    ]

    private static func attributeName(_ bytes: Span<UInt8>, _ lower: Int, _ upper: Int) -> HTMLTree.AttributeName? {
        if upper - lower <= 10 { return attributeNames[HTMLElement.pack(bytes, lower, upper)] }
        guard upper - lower == 11, HTMLElement.pack(bytes, lower, lower + 5) == ariaPrefix,
            HTMLElement.pack(bytes, lower + 5, upper) == hiddenSuffix
        else { return nil }
        return .ariaHidden
    }

    private static let ariaPrefix = packed("aria-")
    private static let hiddenSuffix = packed("hidden")

    // MARK: - Tree

    private mutating func push(_ element: HTMLElement, _ node: Int32) {
        open.append(node)
        openElements.append(element)
        openCounts[index(element)] += 1
    }

    private mutating func pop() {
        guard let node = open.popLast() else { return }
        if let element = openElements.popLast(), open.count > 0 { openCounts[index(element)] -= 1 }
        tree.nodes[Int(node)].end = Int32(tree.nodes.count)
    }

    private func index(_ element: HTMLElement) -> Int { Int(element.rawValue) }

    private mutating func insert(_ element: HTMLElement, attributes lower: Int, isSelfClosed: Bool) {
        switch element {
        case .html, .head, .body, .title: tree.isFragment = false
        default: break
        }
        switch element {
        case .html:
            if tree.nodes[0].upper == 0 {
                tree.nodes[0].lower = Int32(lower)
                tree.nodes[0].upper = Int32(tree.attributes.count)
            }
            return
        case .body:
            popHead()
            if hasBody { return }
            hasBody = true
        case .head:
            if hasBody || isOpen(.head) { return }
        default:
            if !element.isHeadContent { popHead() }
        }
        closeImplied(before: element)
        guard tree.nodes.count < Limits.nodesPerPage else {
            tree.isTruncated = true
            return
        }
        let node = Int32(tree.nodes.count)
        tree.nodes.append(
            HTMLTree.Node(
                element: element, parent: open.last ?? 0, end: node + 1, lower: Int32(lower),
                upper: Int32(tree.attributes.count)))
        if element.isVoid { return }
        // Only unknown elements, as those of SVG, may close themselves.
        if isSelfClosed && element == .unknown { return }
        if open.count >= Limits.treeDepth {
            overflow += 1
            return
        }
        push(element, node)
    }

    private mutating func leaveHead() {
        if openElements.last == .head { popHead() }
    }

    private mutating func popHead() {
        guard isOpen(.head) else { return }
        closeInnermost {
            $0 == .head
        } within: { _ in
            false
        }
    }

    /// Pops the elements from a depth on.
    private mutating func popTo(_ depth: Int) {
        overflow = 0
        while open.count > max(depth, 1) { pop() }
    }

    /// Closes what the start tag of an element ends.
    private mutating func closeImplied(before element: HTMLElement) {
        if element.closesParagraph && isOpen(.p) {
            closeInnermost {
                $0 == .p
            } within: {
                $0.isScopeBoundary || $0 == .button
            }
        }
        switch element {
        case .li where isOpen(.li):
            closeInnermost {
                $0 == .li
            } within: {
                $0 == .ul || $0 == .ol || $0 == .menu || $0 == .dir
            }
        case .dd, .dt:
            guard isOpen(.dd) || isOpen(.dt) else { return }
            closeInnermost {
                $0 == .dd || $0 == .dt
            } within: {
                $0 == .dl
            }
        case .option where isOpen(.option), .optgroup where isOpen(.option):
            closeInnermost {
                $0 == .option
            } within: {
                $0 == .select || $0 == .optgroup || $0 == .datalist
            }
        case .td, .th:
            guard isOpen(.td) || isOpen(.th) else { return }
            closeInnermost {
                $0 == .td || $0 == .th
            } within: {
                $0 == .tr || $0 == .table
            }
        case .tr where isOpen(.tr):
            closeInnermost {
                $0 == .tr
            } within: {
                $0 == .table
            }
        case .tbody, .thead, .tfoot:
            closeInnermost {
                $0 == .tbody || $0 == .thead || $0 == .tfoot
            } within: {
                $0 == .table
            }
        case .h1, .h2, .h3, .h4, .h5, .h6:
            if let last = openElements.last, last.headingLevel > 0 { popTo(open.count - 1) }
        case .a where isOpen(.a):
            closeInnermost {
                $0 == .a
            } within: {
                $0.isBlock || $0.isScopeBoundary
            }
        default: break
        }
    }

    private func isOpen(_ element: HTMLElement) -> Bool { openCounts[index(element)] > 0 }

    /// Pops up to the innermost open element of a kind, unless a boundary stands before it.
    private mutating func closeInnermost(_ matches: (HTMLElement) -> Bool, within isBoundary: (HTMLElement) -> Bool) {
        var depth = openElements.count - 1
        while depth > 0 {
            let element = openElements[depth]
            if matches(element) { return popTo(depth) }
            if isBoundary(element) { return }
            depth -= 1
        }
    }

    private mutating func close(_ element: HTMLElement) {
        if overflow > 0 {
            if !element.isVoid { overflow -= 1 }
            return
        }
        if element.headingLevel > 0 {
            return closeInnermost {
                $0.headingLevel > 0
            } within: {
                $0.isScopeBoundary
            }
        }
        guard element != .html, element != .body, element != .text, isOpen(element) else { return }
        let isTablePart: Bool
        switch element {
        case .table, .tr, .td, .th, .tbody, .thead, .tfoot, .caption, .template, .object: isTablePart = true
        default: isTablePart = false
        }
        let isInline = !element.isBlock && !isTablePart && !element.isInvisible && element != .unknown
        var holdsBlocks = false
        var depth = openElements.count - 1
        while depth > 0 {
            let current = openElements[depth]
            if current == element {
                guard holdsBlocks else { return popTo(depth) }
                // Blocks inside go on after the end of the link: better no link than one without an end.
                if element == .a { tree.nodes[Int(open[depth])].element = .unknown }
                return
            }
            if current.isScopeBoundary && (!isTablePart || current == .table) { return }
            if isInline && current.isBlock { holdsBlocks = true }
            depth -= 1
        }
    }
}
