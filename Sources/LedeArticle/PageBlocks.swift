import LedeText

/// A paragraph of a page: text that stands together between the edges of block-level elements.
struct PageBlock: Sendable {
    /// Its bytes in ``PageBlocks/text``.
    var lower: Int32 = 0
    /// The byte after the last.
    var upper: Int32 = 0
    /// The innermost block-level element around it, an index of ``HTMLTree/nodes``.
    var node: Int32 = 0
    /// The first node whose text it holds.
    var first: Int32 = 0
    /// What kind of element holds it.
    var element: HTMLElement = .div
    /// The level of the heading it is or is inside of; 0 if it is none.
    var headingLevel: Int8 = 0
    /// Bytes of it that are inside links.
    var linkBytes: Int32 = 0
    /// Links in it.
    var links: Int32 = 0
    /// Bytes of it that are bold or emphasized.
    var strongBytes: Int32 = 0
    /// Bytes of it that are code.
    var codeBytes: Int32 = 0
    /// Bytes of it that are inside buttons.
    var buttonBytes: Int32 = 0
    /// What is around it.
    var traits: BlockTraits = []

    /// Its length in bytes.
    var count: Int { Int(upper - lower) }
    /// Its bytes in ``PageBlocks/text``.
    var range: Range<Int> { Int(lower)..<Int(upper) }
    /// The share of its bytes that is inside links.
    var linkDensity: Float { count > 0 ? Float(linkBytes) / Float(count) : 0 }
}

/// The paragraphs of a page in document order.
struct PageBlocks: Sendable {
    /// The text of all blocks, white space collapsed.
    var text: [UInt8] = []
    /// The blocks.
    var blocks: [PageBlock] = []
    /// Visible bytes of text before each node; one entry more than there are nodes.
    var textBefore: [Int32] = []
    /// Bytes of text in links before each node; one entry more than there are nodes.
    var linkTextBefore: [Int32] = []
    /// The traits that each node itself has, without those of its ancestors.
    var ownTraits: [BlockTraits] = []
    /// The element that stands for each block among its siblings: its own, or the outermost of those that a component puts
    /// around each paragraph by itself.
    var places: [Int32] = []

    /// The block that shows a headline: of those with about its words the one with the highest level of heading, else the
    /// first heading of the first level that shares a word with it.
    func headlineBlock(_ headline: [UInt8]) -> Int? {
        var best: (index: Int, level: Int8)?
        let words = MetadataReader.words(headline)
        let distinct = Set(words)
        for (i, block) in blocks.enumerated() where block.count <= 2 * headline.count + 16 {
            let level = block.headingLevel == 0 ? 9 : block.headingLevel
            if let best, best.level <= level { continue }
            if 2 * block.count < headline.count { continue }
            let agreement = MetadataReader.agreement(Array(text[block.range]), words: words, distinct)
            if agreement >= 0.7 { best = (i, level) }
        }
        if let best { return best.index }
        // A heading of the first level without a word of the headline is the site's, or that of an appeal.
        guard let first = blocks.firstIndex(where: { $0.headingLevel == 1 }),
            MetadataReader.agreement(Array(text[blocks[first].range]), headline) > 0
        else { return nil }
        return first
    }

    /// Fewest bytes of a block that is taken for a paragraph: what is shorter is often none.
    private static let paragraphBytes = 40

    /// Finds the places of the blocks: elements that hold nothing but one block stand for it where the block before or behind
    /// it has such elements beside them.
    ///
    /// Linear in the blocks and the depth of the tree.
    mutating func findPlaces(in tree: HTMLTree) {
        let wrappers = blocks.map { block in
            var node = Int(block.node)
            let bytes = textBytes(of: node, in: tree)
            while case let parent = Int(tree.nodes[node].parent), parent > 0,
                tree.nodes[parent].element == .div || tree.nodes[parent].element == .section,
                textBytes(of: parent, in: tree) == bytes
            {
                node = parent
            }
            return node
        }
        places = blocks.indices.map { i in
            let own = wrappers[i]
            let isBeside = [i - 1, i + 1].contains { k in
                guard blocks.indices.contains(k), wrappers[k] != own else { return false }
                return tree.nodes[wrappers[k]].parent == tree.nodes[own].parent
                    && tree.nodes[wrappers[k]].element == tree.nodes[own].element
            }
            return isBeside && blocks[i].count >= PageBlocks.paragraphBytes ? Int32(own) : blocks[i].node
        }
    }

    /// Whether a block is of the same element as one before it, with the same class, in the same parent.
    func continues(_ index: Int, behind before: Int, in tree: HTMLTree) -> Bool {
        let (a, b) = (Int(places[before]), Int(places[index]))
        guard a != b, tree.nodes[a].element == tree.nodes[b].element, tree.nodes[a].parent == tree.nodes[b].parent
        else {
            return false
        }
        return tree.attribute(.class, of: a) == tree.attribute(.class, of: b)
    }

    /// The elements inside a block and those around its first text up to its own element, at most 100 of them.
    func elements(of index: Int, in tree: HTMLTree) -> [Int] {
        let block = blocks[index]
        var out: [Int] = []
        var node = Int(block.first)
        while node > Int(block.node), out.count < 100 {
            if tree.nodes[node].element != .text { out.append(node) }
            node = Int(tree.nodes[node].parent)
        }
        let next = index + 1 < blocks.count ? Int(blocks[index + 1].first) : tree.nodes.count
        var i = Int(block.first) + 1
        while i < next, out.count < 100 {
            if tree.nodes[i].element != .text { out.append(i) }
            i += 1
        }
        return out
    }

    /// Bytes of visible text inside a node.
    func textBytes(of node: Int, in tree: HTMLTree) -> Int {
        Int(textBefore[Int(tree.nodes[node].end)] - textBefore[node])
    }

    /// Bytes of text outside links inside a node.
    func plainBytes(of node: Int, in tree: HTMLTree) -> Int {
        let end = Int(tree.nodes[node].end)
        return Int(textBefore[end] - textBefore[node]) - Int(linkTextBefore[end] - linkTextBefore[node])
    }
}
