import LedeText

/// The figures of each block of a page that the classifier weighs.
struct BlockFeatures {
    /// Figures a block.
    static let count = names.count

    /// What the figures are, in their order.
    static let names: [String] = {
        var names = [
            "bias", "length", "words<4", "words<10", "words>=25", "words>=50", "linkDensity", "allLink", "hasLinks",
            "terminated", "colon", "cut", "sentences", "commas", "separators", "shortWords", "capitalized", "numbers",
            "address", "strong", "code", "repeated", "p", "li", "heading1", "heading2", "heading3+", "cell", "pre",
            "quote", "term", "div", "position", "afterTitle", "isTitle", "parentLinkDensity", "grandLinkDensity",
            "parentShare", "grandShare", "inBody", "inArticle", "inMain", "inScored", "noBody", "noArticle",
            "closeness", "bodyCloseness", "siblings", "siblingText", "prose", "textBefore", "textAfter", "inBodyIfAny",
        ]
        for bit in 0..<BlockTraits.bitCount { names.append("trait\(bit)") }
        for bit in 0..<BlockText.Cues.count { names.append("cue\(bit)") }
        for bit in 0..<BlockText.Cues.count { names.append("shortCue\(bit)") }
        for bit in 0..<BlockText.Cues.count { names.append("firstCue\(bit)") }
        for bit in 0..<BlockText.Cues.count { names.append("headingCue\(bit)") }
        for side in ["previous", "next"] {
            for figure in ["Length", "LinkDensity", "Terminated", "Heading", "Prose", "Same", "Cue"] {
                names.append(side + figure)
            }
        }
        return names
    }()

    /// The log-odds that each block is part of the article: above 0 more likely than not.
    private(set) var odds: [Float] = []
    /// What the words of each block look like.
    var texts: [BlockText] = []

    /// Measures the blocks.
    ///
    /// Linear in their bytes and the depth of the tree.
    init(tree: HTMLTree, page: PageBlocks, containers: ArticleContainers, titleBlock: Int) {
        let text = page.text.span
        let blocks = page.blocks
        texts.reserveCapacity(blocks.count)
        var seen: [UInt64: Int] = [:]
        var proseTotal: Float = 0
        var prose: [Float] = []
        prose.reserveCapacity(blocks.count)
        for block in blocks {
            let text = BlockText(text, in: block.range)
            seen[text.hash, default: 0] += 1
            texts.append(text)
            let isProse = text.words >= 10 && block.linkDensity < 0.4 && block.headingLevel == 0
            let amount = isProse ? Float(text.length) : 0
            prose.append(amount)
            proseTotal += amount
        }
        let all = max(1, page.textBytes(of: 0, in: tree))
        var row = [Float](repeating: 0, count: BlockFeatures.count)
        odds.reserveCapacity(blocks.count)
        var proseBefore: Float = 0
        // Of the last heading.
        var headingCues: BlockText.Cues = []
        for (i, block) in blocks.enumerated() {
            let words = texts[i]
            var k = 0
            func put(_ value: Float) {
                row[k] = value
                k += 1
            }
            func put(_ flag: Bool) { put(flag ? 1 : 0) }
            let count = Float(max(1, words.words))
            put(1)
            put(BlockFeatures.logarithm(words.length))
            put(words.words < 4)
            put(words.words < 10)
            put(words.words >= 25)
            put(words.words >= 50)
            put(block.linkDensity)
            put(block.linkDensity > 0.9)
            put(block.links > 0)
            put(words.isTerminated)
            put(words.endsWithColon)
            put(words.isCut)
            put(min(Float(words.sentenceEnds), 4) / 4)
            put(min(Float(words.commas), 4) / 4)
            put(min(Float(words.separators), 3) / 3)
            put(Float(words.shortWords) / count)
            put(Float(words.capitalizedWords) / count)
            put(min(1, Float(words.numbers) / count))
            put(words.hasAddress)
            put(Float(block.strongBytes) / Float(max(1, block.count)))
            put(min(1, Float(block.codeBytes) / Float(max(1, block.count))))
            put((seen[words.hash] ?? 0) > 1)
            put(block.element == .p)
            put(block.element == .li || block.traits.contains(.list))
            put(block.headingLevel == 1)
            put(block.headingLevel == 2)
            put(block.headingLevel > 2)
            put(block.element == .td || block.element == .th || block.element == .tr)
            put(block.element == .pre)
            put(block.element == .blockquote)
            put(block.element == .dt || block.element == .dd)
            put(block.element == .div || block.element == .section)
            put(Float(i) / Float(blocks.count))
            put(i > titleBlock)
            put(i == titleBlock)
            let place = Int(page.places[i])
            let parent = BlockFeatures.blockParent(of: place, in: tree)
            let grandparent = BlockFeatures.blockParent(of: parent, in: tree)
            put(BlockFeatures.linkDensity(of: parent, tree, page))
            put(BlockFeatures.linkDensity(of: grandparent, tree, page))
            put(Float(page.textBytes(of: parent, in: tree)) / Float(all))
            put(Float(page.textBytes(of: grandparent, in: tree)) / Float(all))
            let first = Int(block.first)
            func isInside(_ node: Int) -> Bool { node >= 0 && first > node && first < Int(tree.nodes[node].end) }
            put(isInside(containers.body))
            put(isInside(containers.article))
            put(isInside(containers.main))
            put(isInside(containers.scored))
            put(containers.body < 0)
            put(containers.article < 0)
            put(BlockFeatures.closeness(first, to: containers.scored, tree, page))
            put(containers.body < 0 ? 0.5 : BlockFeatures.closeness(first, to: containers.body, tree, page))
            let bytes = page.textBytes(of: place, in: tree)
            put(min(1, Float(bytes) / Float(max(1, page.textBytes(of: parent, in: tree)))))
            put(BlockFeatures.logarithm(page.plainBytes(of: parent, in: tree)))
            put(prose[i] > 0)
            put(proseBefore / max(1, proseTotal))
            proseBefore += prose[i]
            put((proseTotal - proseBefore) / max(1, proseTotal))
            put(containers.body < 0 ? isInside(containers.scored) : isInside(containers.body))
            for bit in 0..<BlockTraits.bitCount { put(block.traits.rawValue >> UInt64(bit) & 1 == 1) }
            for bit in 0..<BlockText.Cues.count { put(words.cues.rawValue >> UInt32(bit) & 1 == 1) }
            let isShort = words.words < 10
            for bit in 0..<BlockText.Cues.count { put(isShort && words.cues.rawValue >> UInt32(bit) & 1 == 1) }
            for bit in 0..<BlockText.Cues.count { put(words.firstCues.rawValue >> UInt32(bit) & 1 == 1) }
            if block.headingLevel > 0 { headingCues = words.words <= 10 ? words.cues : [] }
            for bit in 0..<BlockText.Cues.count { put(headingCues.rawValue >> UInt32(bit) & 1 == 1) }
            for j in [i - 1, i + 1] {
                guard blocks.indices.contains(j) else {
                    for _ in 0..<7 { put(0) }
                    continue
                }
                put(BlockFeatures.logarithm(texts[j].length))
                put(blocks[j].linkDensity)
                put(texts[j].isTerminated)
                put(blocks[j].headingLevel > 0)
                put(prose[j] > 0)
                put(tree.nodes[Int(page.places[j])].parent == tree.nodes[place].parent)
                put(!texts[j].cues.isEmpty)
            }
            odds.append(BlockClassifier.logOdds(row.span))
        }
    }

    /// A length on a scale on which 1 is about 1,000 characters.
    private static func logarithm(_ length: Int) -> Float {
        // The binary logarithm with linear steps in between: the same on every machine.
        guard length > 0 else { return 0 }
        let exponent = Int.bitWidth - 1 - length.leadingZeroBitCount
        let fraction = Float(length) / Float(1 << exponent) - 1
        return (Float(exponent) + fraction) / 10
    }

    private static func linkDensity(of node: Int, _ tree: HTMLTree, _ page: PageBlocks) -> Float {
        let all = page.textBytes(of: node, in: tree)
        guard all > 0 else { return 0 }
        return 1 - Float(page.plainBytes(of: node, in: tree)) / Float(all)
    }

    private static func blockParent(of node: Int, in tree: HTMLTree) -> Int {
        var parent = Int(tree.nodes[node].parent)
        while parent > 0, !tree.nodes[parent].element.isBlock { parent = Int(tree.nodes[parent].parent) }
        return max(0, parent)
    }

    /// The share that a container has of the text of the smallest element that holds both it and a node; 1 inside it.
    private static func closeness(_ node: Int, to container: Int, _ tree: HTMLTree, _ page: PageBlocks) -> Float {
        var common = container
        while common > 0, !(node >= common && node < Int(tree.nodes[common].end)) {
            common = Int(tree.nodes[common].parent)
        }
        let inner = page.plainBytes(of: container, in: tree)
        let outer = page.plainBytes(of: max(0, common), in: tree)
        return outer > 0 ? Float(inner) / Float(outer) : 0
    }
}
