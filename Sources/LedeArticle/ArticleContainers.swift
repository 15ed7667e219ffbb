/// The elements of a page that may hold its article, found in three ways that know nothing of each other.
struct ArticleContainers {
    /// What says of itself that it is the body of an article, by its class or `itemprop`; -1 if nothing does.
    var body = -1
    /// The `<article>` with the most text; -1 if there is none.
    var article = -1
    /// The `<main>`; -1 if there is none.
    var main = -1
    /// The element whose paragraphs score highest, in the manner of Readability.
    var scored = 0

    /// Least bytes of text outside links that a container must have.
    private static let minimumBytes = 250
    /// Paragraphs under this length do not count for the score.
    private static let minimumParagraph = 25
    /// Containers above a paragraph that take part in its score.
    private static let scoredLevels = 5

    /// Finds them.
    ///
    /// Linear in the blocks and nodes.
    init(tree: HTMLTree, page: PageBlocks) {
        var bodyBytes = ArticleContainers.minimumBytes
        var articleBytes = ArticleContainers.minimumBytes
        var mainBytes = ArticleContainers.minimumBytes
        for i in 1..<max(1, tree.nodes.count) where tree.nodes[i].element != .text {
            let traits = page.ownTraits[i]
            if traits.isDisjoint(with: [.articleBody, .article, .main]) { continue }
            let bytes = page.plainBytes(of: i, in: tree)
            if traits.contains(.articleBody) && tree.nodes[i].element.isBlock && bytes > bodyBytes {
                body = i
                bodyBytes = bytes
            }
            if traits.contains(.article) && bytes > articleBytes {
                article = i
                articleBytes = bytes
            }
            if traits.contains(.main) && bytes > mainBytes {
                main = i
                mainBytes = bytes
            }
        }
        scored = ArticleContainers.highestScored(tree: tree, page: page)
    }

    /// The container whose paragraphs score highest.
    ///
    /// They score by their length and commas, the nearer the more, less for links: the method of Readability (2009).
    private static func highestScored(tree: HTMLTree, page: PageBlocks) -> Int {
        var scores = [Float](repeating: 0, count: tree.nodes.count)
        let text = page.text.span
        for (i, block) in page.blocks.enumerated() {
            guard block.count >= minimumParagraph, block.headingLevel == 0, block.linkDensity < 0.5 else { continue }
            var commas = 0
            for k in block.range where text[k] == UInt8(ascii: ",") { commas += 1 }
            // Bytes of other scripts' commas: U+3001, U+060C, U+FF0C end in these, which is close enough.
            let isItem = block.element == .li || block.element == .td || block.element == .th
            var value = 1 + Float(commas) + min(Float(block.count) / 100, 3)
            if isItem { value *= 0.3 }
            if !block.traits.isDisjoint(with: .discarded) { value *= 0.2 }
            var node = Int(tree.nodes[Int(page.places[i])].parent)
            var level = 0
            while node >= 0, level < scoredLevels {
                if tree.nodes[node].element.isBlock {
                    scores[node] += level == 0 ? value : level == 1 ? value / 2 : value / Float(3 * level)
                    level += 1
                }
                node = Int(tree.nodes[node].parent)
            }
        }
        var best = 0
        var bestScore: Float = 0
        for i in 0..<scores.count where scores[i] > 0 {
            let all = Float(max(1, page.textBytes(of: i, in: tree)))
            var score = scores[i]
            let traits = page.ownTraits[i]
            if !traits.isDisjoint(with: [.articleBody, .content, .body, .post, .article]) { score += 25 }
            if !traits.isDisjoint(with: .discarded) { score -= 25 }
            score *= Float(page.plainBytes(of: i, in: tree)) / all
            if score > bestScore {
                best = i
                bestScore = score
            }
        }
        return best
    }
}
