import LedeText

/// What stands among the paragraphs of an article and is told from them by the others: who wrote it, quotes that are set
/// twice, comments under a heading of their own.
struct PageExtras {
    let tree: HTMLTree
    let page: PageBlocks
    let texts: [BlockText]

    /// Fewest sentences of an article that are left when something is taken out.
    static let leastProse = 2

    func sentences(_ isKept: [Bool]) -> [Int] {
        isKept.indices.filter {
            isKept[$0] && page.blocks[$0].headingLevel == 0 && ArticleSelection.isProse(texts[$0])
        }
    }

    // MARK: - Biographies

    /// Drops the first or the last paragraph, or one that is marked so, if it begins with the whole name of the author.
    func dropBiographies(of author: String, _ isKept: inout [Bool]) {
        let names = author.split(separator: ",").map { Array($0.utf8.drop { $0 == 0x20 }) }.filter { $0.contains(0x20) }
        let prose = sentences(isKept)
        guard !names.isEmpty, prose.count > PageExtras.leastProse, let first = prose.first, let last = prose.last else {
            return
        }
        let biographies = prose.filter { i in
            let isAtEdge = i == first || i == last
            return (isAtEdge || page.blocks[i].traits.contains(.author)) && names.contains { begins(i, with: $0) }
        }
        guard prose.count - biographies.count >= PageExtras.leastProse else { return }
        for i in biographies { isKept[i] = false }
    }

    private func begins(_ block: Int, with name: [UInt8]) -> Bool {
        let text = page.text[page.blocks[block].range]
        guard text.starts(with: name), let next = text.dropFirst(name.count).first else { return false }
        // Not `Jana Rooks`, nor `Jana Rook’s`.
        return next == 0x20 || next == UInt8(ascii: ",") || next == UInt8(ascii: "(")
    }

    // MARK: - Other articles

    /// Headings of the first level that are looked at.
    private static let headings = 50

    /// Drops the articles that a page goes on with: a heading of the headline's level in a container of its own, beside
    /// that of the headline, each with sentences of its own.
    ///
    /// One below the first level counts only where both stand in an `<article>`: sections have headings, too.
    func dropNextArticles(headline: Int, _ isKept: inout [Bool]) {
        guard page.blocks.indices.contains(headline), page.blocks[headline].headingLevel > 0 else { return }
        let level = page.blocks[headline].headingLevel
        var depths: [Int: Int] = [:]
        let path = ancestors(of: Int(page.blocks[headline].first))
        for (depth, node) in path.enumerated() { depths[node] = depth }
        // Sentences before each block.
        var before = [0]
        for i in isKept.indices {
            let isSentence = page.blocks[i].headingLevel == 0 && ArticleSelection.isProse(texts[i])
            before.append(before[i] + (isSentence ? 1 : 0))
        }
        func sentences(in blocks: Range<Int>) -> Int { before[blocks.upperBound] - before[blocks.lowerBound] }
        var seen = 0
        for i in page.blocks.indices.dropFirst(headline + 1)
        where page.blocks[i].headingLevel > 0 && page.blocks[i].headingLevel <= level {
            seen += 1
            guard seen <= PageExtras.headings else { return }
            let others = ancestors(of: Int(page.blocks[i].first))
            guard let common = others.firstIndex(where: { depths[$0] != nil }), common > 0,
                let depth = depths[others[common]], depth > 0
            else { continue }
            func isArticle(_ path: ArraySlice<Int>) -> Bool { path.contains { tree.nodes[$0].element == .article } }
            guard level == 1 || isArticle(path[..<depth]) && isArticle(others[..<common]) else { continue }
            let (own, other) = (blocks(of: path[depth - 1]), blocks(of: others[common - 1]))
            guard sentences(in: own) >= PageExtras.leastProse, sentences(in: other) >= PageExtras.leastProse,
                other.lowerBound == i
            else { continue }
            for k in other { isKept[k] = false }
        }
    }

    /// A node's ancestors, the nearest first.
    private func ancestors(of node: Int) -> [Int] {
        var out: [Int] = []
        var node = Int(tree.nodes[node].parent)
        while node >= 0 {
            out.append(node)
            node = Int(tree.nodes[node].parent)
        }
        return out
    }

    /// The blocks whose text begins inside a node.
    func blocks(of node: Int) -> Range<Int> {
        func index(of node: Int) -> Int {
            var (low, high) = (0, page.blocks.count)
            while low < high {
                let middle = (low + high) / 2
                if Int(page.blocks[middle].first) < node { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return index(of: node)..<index(of: Int(tree.nodes[node].end))
    }

    // MARK: - Links

    /// Drops lines that are nothing but a link under a label that was dropped: `Also of interest`.
    func dropLinks(_ isKept: inout [Bool]) {
        var isUnderLabel = false
        for (i, block) in page.blocks.enumerated() {
            let isLink = block.linkDensity > 0.9 && texts[i].words < 25
            if isUnderLabel && isLink { isKept[i] = false }
            let isLabel = texts[i].words <= 6 && !texts[i].isTerminated && block.linkBytes == 0
            isUnderLabel = !isKept[i] && (isLink ? isUnderLabel : isLabel)
        }
    }

    // MARK: - Quotes

    /// Words of a quote that are looked for, and most of them.
    private static let quoteWords = 4...60
    /// Fewest words of one of its sentences that are looked for.
    private static let partWords = 3
    /// Most words of the name behind a quote.
    private static let nameWords = 8
    /// Most sentences of quotes with the same first words.
    private static let sameQuotes = 8
    /// Elements around a block whose class may call it a quote, and bytes of text that they have beside it.
    private static let quoteReach = 6
    private static let besideQuote = 80

    /// Drops quotes that are set apart and whose sentences all stand in paragraphs, too, with the name under them.
    ///
    /// Linear in the bytes of the kept blocks.
    func dropPullQuotes(_ isKept: inout [Bool]) {
        let text = page.text.span
        // The sentences of each quote that were not found yet.
        var missing: [Int: Int] = [:]
        var parts: [UInt64: [(quote: Int, words: [UInt64])]] = [:]
        for i in isKept.indices where isKept[i] && PageExtras.quoteWords.contains(texts[i].words) && isSetApart(i) {
            let sentences = sentences(of: withoutName(page.blocks[i].range))
            guard sentences.reduce(0, { $0 + $1.count }) >= PageExtras.quoteWords.lowerBound,
                sentences.allSatisfy({ parts[PageExtras.key($0[...]), default: []].count < PageExtras.sameQuotes })
            else { continue }
            missing[i] = sentences.count
            for words in sentences { parts[PageExtras.key(words[...]), default: []].append((i, words)) }
        }
        guard !missing.isEmpty else { return }
        for i in isKept.indices where isKept[i] && missing[i] == nil && page.blocks[i].headingLevel == 0 {
            let words = WordHashes.words(text, in: page.blocks[i].range)
            guard words.count >= PageExtras.partWords else { continue }
            for start in 0...words.count - PageExtras.partWords {
                let key = PageExtras.key(words[start...])
                guard let wanted = parts[key] else { continue }
                for part in wanted where words[start...].starts(with: part.words) {
                    missing[part.quote, default: 0] -= 1
                }
                parts[key] = wanted.filter { !words[start...].starts(with: $0.words) }
            }
        }
        for quote in missing.keys.sorted() where missing[quote] == 0 {
            isKept[quote] = false
            let name = quote + 1
            if isKept.indices.contains(name), isKept[name], texts[name].words <= PageExtras.nameWords,
                !texts[name].isTerminated, isSetApart(name)
            {
                isKept[name] = false
            }
        }
    }

    private static func key(_ words: ArraySlice<UInt64>) -> UInt64 {
        words.prefix(partWords).reduce(0) { ($0 ^ $1) &* 0x100_0000_01B3 }
    }

    /// The words of each sentence of a quote; what is too short to be looked for goes with the sentence before.
    private func sentences(of range: Range<Int>) -> [[UInt64]] {
        let text = page.text.span
        var out: [[UInt64]] = []
        var start = range.lowerBound
        for i in range {
            let isEnd = text[i] == UInt8(ascii: ".") || text[i] == UInt8(ascii: "!") || text[i] == UInt8(ascii: "?")
            guard i + 1 == range.upperBound || isEnd && text[i + 1] == 0x20 else { continue }
            let words = WordHashes.words(text, in: start..<i + 1)
            start = i + 1
            if words.count < PageExtras.partWords, let last = out.popLast() {
                out.append(last + words)
            } else if !words.isEmpty {
                out.append(words)
            }
        }
        return out
    }

    /// Whether a block is a quotation or stands beside the text, by its element or the name of its class.
    private func isSetApart(_ i: Int) -> Bool {
        let block = page.blocks[i]
        if !block.traits.isDisjoint(with: [.quote, .aside]) { return true }
        guard block.headingLevel == 0, block.element != .li else { return false }
        var node = Int(block.first)
        for _ in 0..<PageExtras.quoteReach where node >= 0 {
            if let name = tree.rawAttribute(.class, of: node) {
                let words = MetadataReader.words(Array(tree.source[name.prefix(200)]))
                if words.contains(where: PageExtras.quoteClasses.contains) { return true }
            }
            node = Int(tree.nodes[node].parent)
            // What holds more than the quote and a name is no box of its own.
            if node >= 0, page.textBytes(of: node, in: tree) > block.count + PageExtras.besideQuote { break }
        }
        return false
    }

    private static let quoteClasses = Set(
        ["pull", "pullquote", "pulledquote", "pullout", "blockquote"].map { BlockTraits.hash($0.utf8) })

    /// A quote without the name behind its last dash.
    private func withoutName(_ range: Range<Int>) -> Range<Int> {
        let text = page.text
        var i = range.upperBound - 3
        while i > range.lowerBound {
            if text[i] == 0xE2, text[i + 1] == 0x80, text[i + 2] == 0x93 || text[i + 2] == 0x94 {
                let name = BlockText(text.span, in: i + 3..<range.upperBound)
                return name.words <= PageExtras.nameWords ? range.lowerBound..<i : range
            }
            i -= 1
        }
        return range
    }

    // MARK: - Boxes

    /// Most bytes of text in a box that is set between the paragraphs, and elements around a block that may be it.
    private static let boxBytes = 500
    private static let nearReach = 6

    /// Drops the boxes between the paragraphs that lead to other articles or ask the reader for something: those that begin
    /// with a label (`Trending`, `Related: the evacuation`), and cards that are called so.
    func dropBoxes(_ patterns: LinePatterns, _ isKept: inout [Bool]) {
        let prose = sentences(isKept)
        guard prose.count > PageExtras.leastProse, let first = prose.first else { return }
        var left = prose.count
        var seen = -1
        for i in isKept.indices where i > seen && i > first {
            guard let box = cardBox(i, patterns) ?? labelledBox(i, patterns) else { continue }
            let inside = box.filter { isKept[$0] }
            let lost = inside.reduce(0) {
                $0 + (page.blocks[$1].headingLevel == 0 && ArticleSelection.isProse(texts[$1]) ? 1 : 0)
            }
            guard !inside.isEmpty, left - lost >= PageExtras.leastProse else { continue }
            for k in inside { isKept[k] = false }
            left -= lost
            seen = box.upperBound - 1
        }
    }

    /// The blocks of the small element that begins with a block which is a label of other articles.
    private func labelledBox(_ i: Int, _ patterns: LinePatterns) -> Range<Int>? {
        let block = page.blocks[i]
        guard texts[i].words <= ArticleSelection.labelWords, !texts[i].isTerminated else { return nil }
        var box: Int?
        var node = Int(tree.nodes[Int(block.node)].parent)
        for _ in 0..<PageExtras.nearReach where node >= 0 {
            guard page.textBytes(of: node, in: tree) <= PageExtras.boxBytes,
                page.textBefore[node] == page.textBefore[Int(block.first)]
            else { break }
            if tree.nodes[node].element.isBlock || tree.nodes[node].element == .unknown { box = node }
            node = Int(tree.nodes[node].parent)
        }
        guard let box, ArticleSelection.isLabel(page.text.span, block.range, patterns) else { return nil }
        let inside = blocks(of: box)
        // Text that is not counted, as that of comments, must not make a box of each of many blocks.
        return inside.count > 1 && inside.lowerBound == i ? inside : nil
    }

    /// The names of cards, and whether what stands in one of them is let go only if it speaks to the reader.
    private static let cards: [(name: [UInt8], mustAddress: Bool)] = [
        ("bookmark-card", false), ("signup-card", false), ("callout-card", true),
    ].map { (Array($0.0.utf8), $0.1) }

    /// The card that a block stands in.
    private func card(around i: Int) -> (node: Int, mustAddress: Bool)? {
        guard page.blocks[i].traits.contains(.card) else { return nil }
        var node = Int(page.blocks[i].first)
        for _ in 0..<PageExtras.boxReach where node >= 0 {
            if let value = tree.rawAttribute(.class, of: node) {
                let name = Array(tree.source[value.prefix(200)])
                if let card = PageExtras.cards.first(where: { PageExtras.holds(name, $0.name) }) {
                    return (node, card.mustAddress)
                }
            }
            node = Int(tree.nodes[node].parent)
        }
        return nil
    }

    private func cardBox(_ i: Int, _ patterns: LinePatterns) -> Range<Int>? {
        guard let card = card(around: i), page.textBytes(of: card.node, in: tree) <= PageExtras.boxBytes else {
            return nil
        }
        // Asked of its first block alone, so that each card is read once.
        let inside = blocks(of: card.node)
        guard inside.lowerBound == i else { return nil }
        let addresses = inside.contains {
            LineFeatures(page.text.span, page.blocks[$0].range, patterns: patterns).kinds.contains(.address)
                || page.text[page.blocks[$0].range].contains(UInt8(ascii: "?"))
        }
        return card.mustAddress && !addresses ? nil : inside
    }

    // MARK: - Offers

    /// Most words of a box that asks for a subscription, and of a line in one that is looked at.
    private static let offerWords = 120
    /// Most boxes that are looked at, the first ones: each is compared with all of the page.
    private static let mostOfferBoxes = 8
    /// Elements around a block whose classes may call it such a box.
    private static let boxReach = 8
    /// One of so many words of a box may stand in the article.
    private static let sharedTerms = 8

    /// Drops what asks for a subscription in place of the rest of an article (``OfferNotice``): boxes that are called so and
    /// share hardly a word with the article, and lines that say it.
    ///
    /// - Returns: how many words went. A page that asks for a subscription below two sentences shows an article.
    func dropOffers(_ patterns: LinePatterns, _ language: Language, _ isKept: inout [Bool]) -> Int {
        let before = isKept
        dropOfferBoxes(&isKept)
        let text = page.text.span
        let kept = isKept.indices.filter { isKept[$0] }
        let lines = kept.map { LineFeatures(text, page.blocks[$0].range, patterns: patterns) }
        let notices = OfferNotice.notices(
            text, lines, language, isHeading: { page.blocks[kept[$0]].headingLevel > 0 },
            isItem: {
                let block = page.blocks[kept[$0]]
                return block.element == .li || !block.traits.isDisjoint(with: [.list, .table, .quote])
                    || block.codeBytes > 0
            })
        for (k, i) in kept.enumerated() where notices[k] { isKept[i] = false }
        return isKept.indices.reduce(0) { $0 + (before[$1] && !isKept[$1] ? texts[$1].words : 0) }
    }

    private func dropOfferBoxes(_ isKept: inout [Bool]) {
        let text = page.text.span
        var boxes: [Int: [Int]] = [:]
        var boxOf: [Int: Int] = [:]
        var order: [Int] = []
        for i in isKept.indices where isKept[i] {
            guard let box = offerBox(around: i, &boxOf) else { continue }
            if boxes[box] == nil { order.append(box) }
            boxes[box, default: []].append(i)
        }
        guard !order.isEmpty else { return }
        func terms(_ blocks: some Sequence<Int>) -> Set<UInt64> {
            var out: Set<UInt64> = []
            for i in blocks {
                out.formUnion(WordHashes.words(text, in: page.blocks[i].range, least: OfferNotice.termBytes))
            }
            return out
        }
        for box in order.prefix(PageExtras.mostOfferBoxes) {
            let inside = boxes[box] ?? []
            let others = isKept.indices.filter { isKept[$0] && boxOf[Int(page.blocks[$0].first)] != box }
            let words = inside.reduce(0) { $0 + texts[$1].words }
            guard words <= PageExtras.offerWords, 2 * words < others.reduce(0, { $0 + texts[$1].words }) + words,
                others.contains(where: { ArticleSelection.isProse(texts[$0]) }),
                inside.contains(where: speaksOfOffers)
            else { continue }
            let own = terms(inside)
            guard own.intersection(terms(others)).count * PageExtras.sharedTerms <= own.count else { continue }
            for i in inside { isKept[i] = false }
        }
    }

    /// Whether a block speaks of subscriptions or prices.
    private func speaksOfOffers(_ i: Int) -> Bool {
        let range = page.blocks[i].range
        let subjects = ServiceNotice.Subjects(rawValue: ServiceNotice.stems.subjects(page.text.span, in: range))
        if !subjects.isDisjoint(with: [.subscription, .login, .trial, .price]) { return true }
        return OfferNotice.holdsPrice(page.text.span, range)
    }

    /// The outermost element around a block, of those near it, that is called a box that asks for a subscription.
    private func offerBox(around block: Int, _ known: inout [Int: Int]) -> Int? {
        let first = Int(page.blocks[block].first)
        if let box = known[first] { return box < 0 ? nil : box }
        var box = -1
        var node = first
        for _ in 0..<PageExtras.boxReach where node >= 0 {
            if isOfferBox(node) { box = node }
            node = Int(tree.nodes[node].parent)
        }
        known[first] = box
        return box < 0 ? nil : box
    }

    private func isOfferBox(_ node: Int) -> Bool {
        for attribute: HTMLTree.AttributeName in [.class, .id] {
            guard let value = tree.rawAttribute(attribute, of: node) else { continue }
            let name = Array(MetadataReader.lowercase(Array(tree.source[value.prefix(200)])).utf8)
            if PageExtras.offerNames.contains(where: { PageExtras.holds(name, $0) }) { return true }
        }
        return false
    }

    private static func holds(_ name: [UInt8], _ part: [UInt8]) -> Bool {
        guard name.count >= part.count else { return false }
        return (0...name.count - part.count).contains { name[$0...].starts(with: part) }
    }

    private static let offerNames = [
        "paywall", "regwall", "paygate", "offer", "subscribe-wall", "subscription-wall", "subscribewall", "upsell",
    ].map { Array($0.utf8) }

    // MARK: - Comments

    /// Sentences before the heading of comments.
    private static let proseBeforeComments = 3
    /// Most words of such a heading beside the headline's; one that has none of these has fewer.
    private static let commentsWords = 4

    /// Drops everything from a heading on that counts comments: `Comments (2)`, `2 Responses to “Flood closes bridge”`.
    func dropComments(headline: [UInt8], _ isKept: inout [Bool]) {
        var prose = 0
        for i in isKept.indices {
            if page.blocks[i].headingLevel > 0, prose >= PageExtras.proseBeforeComments,
                countsComments(page.blocks[i], headline)
            {
                for k in i..<isKept.count { isKept[k] = false }
                return
            }
            if isKept[i], page.blocks[i].headingLevel == 0, ArticleSelection.isProse(texts[i]) { prose += 1 }
        }
    }

    private func countsComments(_ block: PageBlock, _ headline: [UInt8]) -> Bool {
        guard block.count <= headline.count + 80 else { return false }
        let words = WordHashes.words(page.text.span, in: block.range)
        let own = Set(WordHashes.words(headline.span, in: 0..<headline.count))
        // What is not said by the headline: a number, the word for comments, a word between.
        let rest = words.filter { !own.contains($0) }
        guard rest.count <= PageExtras.commentsWords,
            rest.count < words.count
                || words.count < PageExtras.commentsWords
        else { return false }
        let text = page.text[block.range]
        return rest.contains(where: PageExtras.commentWords.contains)
            && text.contains { $0.isASCIIDigit }
    }

    private static let commentWords = Set(
        """
        comment comments response responses reply replies thoughts kommentar kommentare kommentarer \
        commentaire commentaires réaction réactions comentario comentarios comentário comentários commento commenti \
        reactie reacties komentarz komentarze komentarzy kommentti kommenttia komentář komentáře \
        komentářů yorum hozzászólás комментарий комментария комментариев комментарии коментар коментарі коментарів \
        σχόλια σχόλιο 댓글 \
        تعليق تعليقات תגובה תגובות टिप्पणी टिप्पणियाँ komentar
        """.split { $0 == " " || $0 == "\n" }.map { BlockTraits.hash($0.utf8) })
}
