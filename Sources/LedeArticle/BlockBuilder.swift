import LedeText

/// Cuts a tree into blocks in one walk.
struct BlockBuilder {
    private var result = PageBlocks()
    private var current = PageBlock()
    private var isOpen = false
    private var needsSpace = false
    private var lineBreaks = 0
    private var heedsHiding = true
    /// The elements that are buttons, those that are named as notices or overlays and hold a third of the page's text, and
    /// the dialogs among them all that ask for consent.
    private var controls: [Int] = []
    private var largeNotices: [Int] = []
    private var dialogs: [Int] = []
    /// Most buttons that are kept in mind.
    private static let mostControls = 4_096
    /// The single line breaks in the block that is open, and whether one stands before the next text.
    private var breaks: [LineBreak] = []
    private var isBehindBreak = false
    /// Sentences of some length that were cut, and blocks with line breaks that were asked whether they are a head.
    private var sentences = 0
    private var asked = 0

    /// A single line break inside a block.
    private struct LineBreak {
        /// The block up to it.
        var before: PageBlock
        /// The first node behind it, and what is around that.
        var after: PageBlock
    }

    /// Most blocks that are asked whether they are the head of an article, the first ones.
    private static let mostHeads = 500
    /// Most lines of a head that are set apart by single line breaks, and bytes of each.
    private static let headLines = 6
    private static let headLineBytes = 100
    /// Bytes of a sentence behind which a page has begun its article; so many of them may stand before a date.
    private static let sentenceBytes = 100
    private static let sentencesBeforeHead = 2

    /// Bytes of text outside links before a discussion: what is called so before them may be the article.
    private static let minimumArticle = 600

    /// An element that the walk is inside of.
    private struct Frame {
        var end: Int
        /// The innermost block-level element or cell, and its kind.
        var block: Int32
        var blockElement: HTMLElement
        var element: HTMLElement
        var headingLevel: Int
        var traits: BlockTraits
        var isLink: Bool
        var isStrong: Bool
        var isCode: Bool
        var isPreformatted: Bool
        var isLayoutCell: Bool
        var isButton = false
        /// Whether it is a heading that was never closed, and holds the article: only its own text is one.
        var isOpenHeading = false
    }

    /// Bytes of text from which a heading is one that was never closed.
    private static let headingBytes = 400
    /// Paragraphs in a heading from which it is one, and the most nodes that are searched for them.
    private static let headingParagraphs = 2
    private static let headingNodes = 64

    /// Whether a heading was never closed, and holds the article that follows it.
    private func isOpenHeading(_ tree: HTMLTree, _ node: Int) -> Bool {
        guard tree.nodes[node].element.headingLevel > 0 else { return false }
        if result.textBytes(of: node, in: tree) > BlockBuilder.headingBytes { return true }
        let end = min(Int(tree.nodes[node].end), node + BlockBuilder.headingNodes)
        var paragraphs = 0
        for i in node + 1..<max(node + 1, end) where tree.nodes[i].element == .p { paragraphs += 1 }
        return paragraphs >= BlockBuilder.headingParagraphs
    }

    /// The blocks of a tree.
    ///
    /// Linear in its nodes and its text.
    static func blocks(of tree: HTMLTree) -> PageBlocks {
        var builder = BlockBuilder()
        if !builder.measure(tree) {
            builder.heedsHiding = false
            _ = builder.measure(tree)
        }
        if builder.findDialogs(tree) { _ = builder.measure(tree) }
        builder.walk(tree)
        builder.makeParagraphs()
        builder.result.findPlaces(in: tree)
        return builder.result
    }

    /// Fewest headings that are sentences, and bytes of each, from which they are the paragraphs of a page.
    private static let headingSentences = 3
    private static let headingSentenceBytes = 60

    /// Makes paragraphs of the headings below the first level where most of a page's text are sentences in headings:
    /// editors choose them for their size.
    private mutating func makeParagraphs() {
        let text = result.text
        func isSentence(_ block: PageBlock) -> Bool {
            block.headingLevel > 1 && block.count >= BlockBuilder.headingSentenceBytes
                && [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0x9D].contains(
                    text[block.range.upperBound - 1])
        }
        let sentences = result.blocks.indices.filter { isSentence(result.blocks[$0]) && result.blocks[$0].links == 0 }
        guard sentences.count >= BlockBuilder.headingSentences else { return }
        let bytes = sentences.reduce(0) { $0 + result.blocks[$1].count }
        guard 2 * bytes > result.blocks.reduce(0, { $0 + $1.count - Int($1.linkBytes) }) else { return }
        for i in sentences {
            result.blocks[i].headingLevel = 0
            result.blocks[i].element = .p
        }
    }

    /// Fewest bytes of text outside links that a page must have beside its dialogs for them to go: a page that asks for consent
    /// and shows nothing else is told as such.
    private static let besideDialog = 80
    /// The part of a page's text that they must hold: what is smaller is told from the article by its paragraphs.
    private static let dialogShare = 4

    /// Finds the dialogs that ask for consent and are much of a page's text, which are no text of it, and says whether there
    /// are any.
    private mutating func findDialogs(_ tree: HTMLTree) -> Bool {
        let count = tree.nodes.count
        let plain = Int(result.textBefore[count] - result.linkTextBefore[count])
        var roots: [Int] = []
        // One within another is part of it.
        for node in largeNotices.filter({ ConsentDialog.isOne(tree, $0) })
            + ConsentDialog.roots(tree, controls: controls)
        where !roots.contains(where: { $0 <= node && node < Int(tree.nodes[$0].end) }) {
            roots.removeAll { node < $0 && $0 < Int(tree.nodes[node].end) }
            roots.append(node)
        }
        let share = roots.reduce(0) { $0 + result.plainBytes(of: $1, in: tree) }
        guard !roots.isEmpty, plain - share >= BlockBuilder.besideDialog, share * BlockBuilder.dialogShare >= plain
        else {
            return false
        }
        dialogs = roots
        return true
    }

    /// Counts the visible text before each node and reads the traits of each.
    ///
    /// - Returns: whether what is shown is at least a third of the text; else a script is to show the rest.
    private mutating func measure(_ tree: HTMLTree) -> Bool {
        let count = tree.nodes.count
        (controls, largeNotices) = ([], [])
        result.textBefore = Array(repeating: 0, count: count + 1)
        result.linkTextBefore = Array(repeating: 0, count: count + 1)
        result.ownTraits = Array(repeating: [], count: count)
        let text = tree.text.span
        var total: Int32 = 0
        var linked: Int32 = 0
        var invisibleEnd = 0
        var hiddenEnd = 0
        var hidden = 0
        var codeEnd = 0
        var discussionEnd = 0
        var linkEnd = 0
        for i in 0..<count {
            result.textBefore[i] = total
            result.linkTextBefore[i] = linked
            let node = tree.nodes[i]
            if i < invisibleEnd {
                if i < hiddenEnd && node.element == .text { hidden += Int(node.upper - node.lower) }
                continue
            }
            if node.element == .text {
                if i < discussionEnd { continue }
                var bytes: Int32 = 0
                for k in Int(node.lower)..<Int(node.upper) where text[k] > 0x20 { bytes += 1 }
                total += bytes
                if i < linkEnd { linked += bytes }
                continue
            }
            if isSkipped(tree, i) {
                invisibleEnd = Int(node.end)
                if !node.element.isInvisible, !dialogs.contains(i) { hiddenEnd = invisibleEnd }
                continue
            }
            if node.element == .a, tree.rawAttribute(.href, of: i) != nil { linkEnd = max(linkEnd, Int(node.end)) }
            if node.element == .pre || node.element == .code { codeEnd = max(codeEnd, Int(node.end)) }
            // The classes inside code are those of its colours.
            let named: BlockTraits = i < codeEnd && !node.element.isBlock ? [] : namedTraits(tree, i)
            result.ownTraits[i] = BlockTraits(of: node.element).union(named)
            if !result.ownTraits[i].isDisjoint(with: [.control, .button]), controls.count < BlockBuilder.mostControls {
                controls.append(i)
            }
            if named.contains(.discussion) {
                let isAfterArticle = Int(total - linked) >= BlockBuilder.minimumArticle
                if isAfterArticle && node.element.isBlock {
                    discussionEnd = max(discussionEnd, Int(node.end))
                } else {
                    result.ownTraits[i].remove(.discussion)
                }
            }
        }
        result.textBefore[count] = total
        result.linkTextBefore[count] = linked
        // What holds a third of the text outside links is no part of the page to be left out, whatever its name is.
        let plain = Int(total - linked)
        for i in 0..<count where !result.ownTraits[i].isDisjoint(with: .discarded) {
            let share = result.plainBytes(of: i, in: tree)
            if 3 * share <= plain { continue }
            if !result.ownTraits[i].isDisjoint(with: [.notice, .overlay, .banner]) { largeNotices.append(i) }
            result.ownTraits[i].subtract(.discarded)
        }
        return hidden <= 2 * Int(total)
    }

    /// Whether nothing inside an element is text of the page.
    private func isSkipped(_ tree: HTMLTree, _ node: Int) -> Bool {
        let element = tree.nodes[node].element
        return element.isInvisible || element == .title || isHidden(tree, node) || isReadAloudOnly(tree, node)
            || isNoteMark(tree, node) || isNote(tree, node) || dialogs.contains(node)
    }

    /// Where the marks lead back from in what is noted below a document: comments and footnotes as word processors and
    /// Markdown write them.
    private static let noteTargets: [StaticString] = [
        "#cmnt_ref", "#ftnt_ref", "#_ftnref", "#_ednref", "#_cmnt", "#fnref",
    ]

    /// Most nodes of a note: an element with more may hold the article.
    private static let noteNodes = 16

    /// Whether a paragraph begins with a link back to the mark in the text that it is a note to.
    private func isNote(_ tree: HTMLTree, _ node: Int) -> Bool {
        let element = tree.nodes[node].element
        let count = Int(tree.nodes[node].end) - node
        guard element == .p || element == .li || element == .div, count > 1, count <= BlockBuilder.noteNodes else {
            return false
        }
        var first = node + 1
        if tree.nodes[first].element == .sup || tree.nodes[first].element == .span { first += 1 }
        guard first < Int(tree.nodes[node].end), tree.nodes[first].element == .a,
            let value = tree.rawAttribute(.href, of: first)
        else { return false }
        let target = tree.source[value]
        return BlockBuilder.noteTargets.contains { known in known.withUTF8Buffer { target.starts(with: $0) } }
    }

    /// Most bytes of the mark of a footnote: `[12]`.
    private static let noteMarkBytes = 6

    /// What a sentence or a part of one may end with before one.
    private static let sentenceEnds: [StaticString] = [".", "!", "?", "\"", "”", "“", "»", "。", ",", ";", ":"]

    /// Whether an element is the mark of a footnote: a number or sign that links to a place of the page, or a raised one
    /// behind the end of a sentence or of a part of one.
    private func isNoteMark(_ tree: HTMLTree, _ node: Int) -> Bool {
        let element = tree.nodes[node].element
        guard element == .sup || element == .a, Int(tree.nodes[node].end) - node <= BlockBuilder.noteMarkBytes else {
            return false
        }
        func linksToPlace(_ node: Int) -> Bool {
            tree.nodes[node].element == .a
                && tree.rawAttribute(.href, of: node).map { tree.source[$0].first == UInt8(ascii: "#") } ?? false
        }
        guard linksToPlace(node) || element == .sup else { return false }
        let mark = tree.textContent(of: node, limit: BlockBuilder.noteMarkBytes + 1)
        guard mark.count <= BlockBuilder.noteMarkBytes, mark.contains(where: { $0 > 0x20 }),
            mark.allSatisfy({ byte in
                byte <= 0x20 || byte.isASCIIDigit || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
                    || byte == UInt8(ascii: "*")
            }) || BlockBuilder.isLetterInBrackets(mark)
        else { return false }
        if (node..<Int(tree.nodes[node].end)).contains(where: linksToPlace) { return true }
        guard node > 0, tree.nodes[node - 1].element == .text else { return false }
        let before = tree.text[Int(tree.nodes[node - 1].lower)..<Int(tree.nodes[node - 1].upper)]
        return BlockBuilder.sentenceEnds.contains { end in
            end.withUTF8Buffer { before.suffix($0.count).elementsEqual($0) }
        }
    }

    /// Whether a mark is a small letter or two in brackets: `[a]`.
    private static func isLetterInBrackets(_ mark: [UInt8]) -> Bool {
        guard (3...4).contains(mark.count), mark[0] == UInt8(ascii: "["), mark[mark.count - 1] == UInt8(ascii: "]")
        else {
            return false
        }
        return mark[1..<mark.count - 1].allSatisfy { $0.isASCIILowercase }
    }

    /// Most bytes of a text for screen readers alone, and most nodes that are searched for it.
    private static let spokenBytes = 200
    private static let spokenNodes = 32

    /// Whether an element holds a few words that are read aloud and shown to nobody: `(opens in a new tab)`.
    ///
    /// Not the words before a name or a date, which tell what that is, nor the page's headline.
    private func isReadAloudOnly(_ tree: HTMLTree, _ node: Int) -> Bool {
        guard tree.nodes[node].element != .h1, let value = tree.rawAttribute(.class, of: node) else { return false }
        let isNamed = tree.source[value.prefix(400)].split(whereSeparator: { $0 <= 0x20 }).contains { name in
            // All of them begin with one of two letters.
            (name.first == UInt8(ascii: "s") || name.first == UInt8(ascii: "v"))
                && BlockBuilder.spokenClasses.contains { $0.withUTF8Buffer { $0.elementsEqual(name) } }
        }
        let end = Int(tree.nodes[node].end)
        guard isNamed, end - node <= BlockBuilder.spokenNodes else { return false }
        let words = tree.textContent(of: node, limit: BlockBuilder.spokenBytes + 1)
        return words.count <= BlockBuilder.spokenBytes && !Byline.isPrefix(words)
            && !DateParser.speaksOfUpdate(words.span)
    }

    /// The classes by which style sheets hide what screen readers read.
    private static let spokenClasses: [StaticString] = [
        "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screen-reader-only", "show-for-sr",
        "vjs-control-text",
    ]

    /// Whether an element says that it is not shown.
    private func isHidden(_ tree: HTMLTree, _ node: Int) -> Bool {
        // What a reader opens with a click on its heading or tab is text of the page (WAI-ARIA's accordion and tabs).
        guard heedsHiding, !isPanel(tree, node) else { return false }
        let current = tree.nodes[node]
        if current.element == .dialog, tree.rawAttribute(.open, of: node) == nil { return true }
        for k in Int(current.lower)..<Int(current.upper) {
            let attribute = tree.attributes[k]
            switch attribute.name {
            case .hidden: return true
            case .style:
                let style = tree.source.span.extracting(Int(attribute.lower)..<Int(attribute.upper))
                if declares(style, "display:none") || declares(style, "visibility:hidden") { return true }
            default: break
            }
        }
        return false
    }

    /// Whether an element's own style makes it a block.
    private func isShownAsBlock(_ tree: HTMLTree, _ node: Int) -> Bool {
        guard let style = tree.rawAttribute(.style, of: node) else { return false }
        return declares(tree.source.span.extracting(style), "display:block")
    }

    /// Whether an element is the panel of an accordion or of tabs.
    private func isPanel(_ tree: HTMLTree, _ node: Int) -> Bool {
        guard let role = tree.rawAttribute(.role, of: node) else { return false }
        let name = MetadataReader.lowercase(Array(tree.source[role].prefix(16)))
        return name == "region" || name == "tabpanel"
    }

    /// Whether a style holds a declaration, with or without spaces in it.
    private func declares(_ style: Span<UInt8>, _ declaration: StaticString) -> Bool {
        declaration.withUTF8Buffer { wanted in
            var matched = 0
            for i in 0..<min(style.count, 512) where style[i] > 0x20 {
                let byte = style[i].isASCIIUppercase ? style[i] | 0x20 : style[i]
                matched = byte == wanted[matched] ? matched + 1 : byte == wanted[0] ? 1 : 0
                if matched == wanted.count { return true }
            }
            return false
        }
    }

    /// The traits of the words in an element's class, id, role and itemprop.
    private func namedTraits(_ tree: HTMLTree, _ node: Int) -> BlockTraits {
        let current = tree.nodes[node]
        switch current.element {
        case .html, .body: return []
        default: break
        }
        let bytes = tree.source.span
        var traits: BlockTraits = []
        for k in Int(current.lower)..<Int(current.upper) {
            let attribute = tree.attributes[k]
            switch attribute.name {
            case .class, .id, .role, .itemprop: break
            default: continue
            }
            let lower = Int(attribute.lower)
            let upper = min(Int(attribute.upper), lower + 400)
            var i = lower
            var previous: UInt64 = 0
            while i < upper {
                guard bytes[i].isASCIILetter else {
                    if bytes[i] == 0x20 { previous = 0 }
                    i += 1
                    continue
                }
                var hash: UInt64 = FNV1a.basis
                let start = i
                // A word ends at what is no letter, and where camel case begins the next.
                repeat {
                    hash = FNV1a.mix(hash, bytes[i] | 0x20)
                    i += 1
                } while i < upper && bytes[i].isASCIILetter
                    && !(bytes[i].isASCIIUppercase && !bytes[i - 1].isASCIIUppercase)
                if i - start >= 2 {
                    let word = BlockTraits.named(hash)
                    traits.formUnion(word)
                    // "comments-area", "comment_list", but not "post-with-comments" or "comments-closed".
                    let isFirst = start == lower || bytes[start - 1] == 0x20
                    if isFirst && word.contains(.comments) && namesSection(bytes, i, upper) {
                        traits.insert(.discussion)
                    }
                }
                if isArticlePart(previous) && isBodyPart(hash) { traits.insert(.articleBody) }
                previous = hash
            }
        }
        return traits
    }

    /// Whether the rest of a class name such as `comments-area` after its first word names a part of a page.
    private func namesSection(_ bytes: Span<UInt8>, _ start: Int, _ upper: Int) -> Bool {
        guard start < upper, bytes[start] != 0x20 else { return true }
        var hash: UInt64 = FNV1a.basis
        var i = start
        while i < upper, !bytes[i].isASCIILetter, bytes[i] != 0x20 { i += 1 }
        while i < upper, bytes[i].isASCIILetter {
            hash = FNV1a.mix(hash, bytes[i] | 0x20)
            i += 1
        }
        return BlockBuilder.sectionWords.contains(hash)
    }

    private static let sectionWords: Set<UInt64> = Set(
        [
            "area", "list", "section", "wrap", "wrapper", "container", "block", "thread", "form", "body", "content",
            "tree",
            "main", "holder", "box", "inner", "template", "embed",
        ].map { BlockTraits.hash($0.utf8) })

    private func isArticlePart(_ hash: UInt64) -> Bool { BlockTraits.named(hash).contains(.post) }

    private func isBodyPart(_ hash: UInt64) -> Bool { !BlockTraits.named(hash).isDisjoint(with: [.content, .body]) }

    private mutating func walk(_ tree: HTMLTree) {
        let text = tree.text.span
        let count = tree.nodes.count
        var frames = [
            Frame(
                end: count, block: 0, blockElement: .body, element: .body, headingLevel: 0, traits: [], isLink: false,
                isStrong: false, isCode: false,
                isPreformatted: false, isLayoutCell: false)
        ]
        result.text.reserveCapacity(tree.text.count + 64)
        var i = 1
        while i < count {
            while frames.count > 1, frames[frames.count - 1].end <= i {
                let frame = frames.removeLast()
                if frame.element.isBlock || frame.isLayoutCell {
                    flush()
                } else if frame.element == .button {
                    // Only style parts them: `ListenPrintShare`.
                    if tree.nodes[i].element != .text { needsSpace = true }
                } else if frame.element == .td || frame.element == .th || isRunOn(tree, frame.element, i) {
                    needsSpace = true
                }
            }
            let node = tree.nodes[i]
            let frame = frames[frames.count - 1]
            if node.element == .text {
                append(text, node, i, frame)
                i += 1
                continue
            }
            if isSkipped(tree, i) {
                i = Int(node.end)
                continue
            }
            switch node.element {
            case .br:
                lineBreaks += 1
                needsSpace = true
                isBehindBreak = isOpen
                if lineBreaks > 1 { flush() }
                i += 1
                continue
            case .hr:
                flush()
                i += 1
                continue
            case .td, .th, .button: needsSpace = true
            default: break
            }
            let isLayoutCell = (node.element == .td || node.element == .th) && isLayoutRow(Int(node.parent), tree)
            let isStyledBlock = !node.element.isBlock && (isShownAsBlock(tree, i) || isPlaceStamp(tree, i))
            let isBlock = node.element.isBlock || isLayoutCell || isStyledBlock
            if isBlock { flush() }
            if isOpen, node.element == .td || node.element == .th { current.traits.insert(.row) }
            if Int(node.end) > i + 1 {
                let isLink = node.element == .a && tree.rawAttribute(.href, of: i) != nil
                if isLink && isOpen { current.links += 1 }
                let isContainer = isBlock || node.element == .td || node.element == .th
                let isOpenHeading = isOpenHeading(tree, i)
                let outerLevel = isContainer && frame.isOpenHeading ? 0 : frame.headingLevel
                frames.append(
                    Frame(
                        end: Int(node.end), block: isContainer ? Int32(i) : frame.block,
                        blockElement: isContainer ? node.element : frame.blockElement,
                        element: node.element,
                        headingLevel: max(outerLevel, node.element.headingLevel),
                        traits: frame.traits.union(result.ownTraits[i]), isLink: frame.isLink || isLink,
                        isStrong: frame.isStrong || node.element == .b || node.element == .strong,
                        isCode: frame.isCode || node.element == .code || node.element == .pre || node.element == .samp,
                        isPreformatted: frame.isPreformatted || node.element == .pre,
                        isLayoutCell: isLayoutCell || isStyledBlock,
                        isButton: frame.isButton || node.element == .button,
                        isOpenHeading: isOpenHeading || !isContainer && frame.isOpenHeading))
            }
            i += 1
        }
        flush()
    }

    /// Whether a text runs on from an element that style alone sets apart: a capital behind a letter in lower case or a
    /// colon, `<span>Port Tallow</span>The quay`.
    private func isRunOn(_ tree: HTMLTree, _ element: HTMLElement, _ node: Int) -> Bool {
        guard element == .span || element == .cite || element == .time || element == .a, !needsSpace, isOpen,
            let last = result.text.last
        else { return false }
        // Two buttons that are links without an address, or marked: `<a>Share</a><a>Tweet</a>`.
        let isRow = tree.nodes[node].element == element && (element == .a || element == .span)
        guard isRow ? beginsCapital(tree, node + 1) : element != .a && beginsCapital(tree, node) else { return false }
        if last < 0x80 { return last.isASCIILowercase || last == UInt8(ascii: ":") }
        var start = result.text.count - 1
        while start > 0, result.text[start].isContinuation { start -= 1 }
        let scalar = Scalars.decode(result.text.span, at: start).scalar
        return scalar != Scalars.invalid && WordScalars.kind(of: scalar) == .word && !WordScalars.isUppercase(scalar)
    }

    /// Whether a node is a text that begins with a capital.
    private func beginsCapital(_ tree: HTMLTree, _ node: Int) -> Bool {
        guard node < tree.nodes.count, tree.nodes[node].element == .text else { return false }
        let first = Int(tree.nodes[node].lower)
        guard first < Int(tree.nodes[node].upper) else { return false }
        if tree.text[first] < 0x80 { return tree.text[first].isASCIIUppercase }
        return WordScalars.isUppercase(Scalars.decode(tree.text.span, at: first).scalar)
    }

    /// Whether an element is the place that a paragraph begins with, which style alone parts from the sentence:
    /// `<p><span class="location-stamp">Tallow</span>The quay`.
    private func isPlaceStamp(_ tree: HTMLTree, _ node: Int) -> Bool {
        guard tree.nodes[node].element == .span, Int(tree.nodes[node].parent) == node - 1,
            beginsCapital(tree, Int(tree.nodes[node].end)), let value = tree.rawAttribute(.class, of: node)
        else { return false }
        let name = MetadataReader.lowercase(Array(tree.source[value].prefix(64)))
        return name.contains("location") || name.contains("dateline")
    }

    /// Bytes of text in a cell from which its row does not hold figures side by side but columns of a page.
    private static let columnBytes: Int32 = 400

    /// Whether a row of a table lays out a page: one of its first cells is as long as a text.
    private func isLayoutRow(_ row: Int, _ tree: HTMLTree) -> Bool {
        guard row >= 0 else { return false }
        let end = Int(tree.nodes[row].end)
        guard result.textBefore[end] - result.textBefore[row] >= BlockBuilder.columnBytes else { return false }
        var cell = row + 1
        var seen = 0
        while cell < end, seen < 8 {
            let next = Int(tree.nodes[cell].end)
            if result.textBefore[next] - result.textBefore[cell] >= BlockBuilder.columnBytes { return true }
            cell = next
            seen += 1
        }
        return false
    }

    private mutating func append(_ text: Span<UInt8>, _ node: HTMLTree.Node, _ index: Int, _ frame: Frame) {
        var k = Int(node.lower)
        let upper = Int(node.upper)
        while k < upper {
            // White space
            if text[k] <= 0x20 {
                needsSpace = true
                k += 1
                continue
            }
            if !isOpen {
                isOpen = true
                current = block(beginningWith: index, frame)
            } else if needsSpace {
                let end = result.text.count
                result.text.append(0x20)
                if isBehindBreak, breaks.count < BlockBuilder.headLines {
                    var before = current
                    before.upper = Int32(end)
                    breaks.append(LineBreak(before: before, after: block(beginningWith: index, frame)))
                }
            }
            isBehindBreak = false
            needsSpace = false
            lineBreaks = 0
            let start = k
            while k < upper, text[k] > 0x20 {
                result.text.append(text[k])
                k += 1
            }
            let length = Int32(k - start)
            if frame.isLink { current.linkBytes += length + 1 }
            if frame.isStrong { current.strongBytes += length + 1 }
            if frame.isCode { current.codeBytes += length + 1 }
            if frame.isButton { current.buttonBytes += length + 1 }
        }
    }

    /// A block that begins with a text.
    private func block(beginningWith index: Int, _ frame: Frame) -> PageBlock {
        var block = PageBlock()
        block.lower = Int32(result.text.count)
        block.first = Int32(index)
        block.node = frame.block
        block.element = frame.blockElement
        block.headingLevel = Int8(frame.headingLevel)
        block.traits = frame.traits
        if frame.isLink { block.links = 1 }
        return block
    }

    /// Ends the block that is open.
    private mutating func flush() {
        lineBreaks = 0
        guard isOpen else {
            needsSpace = false
            return
        }
        isOpen = false
        needsSpace = false
        isBehindBreak = false
        current.upper = Int32(result.text.count)
        if !breaks.isEmpty {
            let lines = lines()
            breaks.removeAll(keepingCapacity: true)
            asked += 1
            if asked <= BlockBuilder.mostHeads, isHead(lines) {
                for line in lines { append(line) }
                return
            }
        }
        append(current)
    }

    private mutating func append(_ block: PageBlock) {
        var block = block
        block.linkBytes = min(block.linkBytes, block.upper - block.lower)
        block.strongBytes = min(block.strongBytes, block.upper - block.lower)
        if block.count >= BlockBuilder.sentenceBytes, 2 * Int(block.linkBytes) < block.count,
            [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(result.text[Int(block.upper) - 1])
        {
            sentences += 1
        }
        result.blocks.append(block)
    }

    /// The block that is open cut at its line breaks.
    private func lines() -> [PageBlock] {
        var out: [PageBlock] = []
        var taken = PageBlock()
        var next: PageBlock?
        for (before, after) in breaks.map({ ($0.before, Optional($0.after)) }) + [(current, nil)] {
            // What was counted up to here, without the lines before.
            var line = next ?? before
            line.upper = before.upper
            line.linkBytes = before.linkBytes - taken.linkBytes
            line.links = max(line.links, before.links - taken.links)
            line.strongBytes = before.strongBytes - taken.strongBytes
            line.codeBytes = before.codeBytes - taken.codeBytes
            line.buttonBytes = before.buttonBytes - taken.buttonBytes
            out.append(line)
            taken = before
            next = after
        }
        return out
    }

    /// Whether the lines of a block are the head of an article, as old pages set it with single line breaks: short ones,
    /// and one of them a byline or, before the article, a date.
    private func isHead(_ lines: [PageBlock]) -> Bool {
        guard lines.count <= BlockBuilder.headLines, lines.allSatisfy({ $0.count <= BlockBuilder.headLineBytes }) else {
            return false
        }
        // `Jane Doe`, and under it `Staff Writer`.
        if lines.count == 2, Byline.isName(Array(result.text[lines[0].range])),
            Byline.isOffice(Array(result.text[lines[1].range]))
        {
            return true
        }
        return lines.contains { line in
            let bytes = Array(result.text[line.range])
            if Byline.isLine(bytes), !Byline.isDesk(bytes) { return true }
            guard sentences <= BlockBuilder.sentencesBeforeHead else { return false }
            return DateParser.isOnlyDay(bytes.span, monthFirst: true)
                || DateParser.speaksOfPublication(bytes.span) && DateParser.parse(bytes.span) != nil
        }
    }
}
