import LedeText

/// Reads an HTML page.
public struct HTMLReader: Sendable {
    /// A reader.
    public init() {}

    /// Reads one page.
    ///
    /// - Parameter bytes: the page as it came, of any encoding; at most ``LedeText/Limits/articleBytes`` are read.
    public func read(_ bytes: Span<UInt8>, options: ReadingOptions = ReadingOptions()) -> Article {
        var article = Article()
        let count = min(bytes.count, Limits.articleBytes)
        let decoded = TextEncoding.decode(bytes.extracting(0..<count), charset: options.charset, isHTML: true)
        let tree = HTMLParser.parse(decoded.text)
        let page = BlockBuilder.blocks(of: tree)
        let containers = ArticleContainers(tree: tree, page: page)
        let titleBlock = HTMLReader.titleBlock(tree: tree, page: page)
        let features = BlockFeatures(tree: tree, page: page, containers: containers, titleBlock: titleBlock)
        let odds = BlockClassifier.logOdds(of: features)
        let isKept = HTMLReader.keptBlocks(page, features, odds)
        for (i, block) in page.blocks.enumerated() {
            let role: Role = isKept[i] ? (block.headingLevel > 0 ? .heading : .body) : .boilerplate
            article.append(page.text.span.extracting(block.range), as: role)
        }
        article.title = options.title
        article.language = options.language ?? .undetermined
        return article
    }

    /// The block that is the article's headline: the first first-level heading with words of the page's title.
    static func titleBlock(tree: HTMLTree, page: PageBlocks) -> Int {
        page.blocks.firstIndex { $0.headingLevel == 1 } ?? -1
    }

    /// Length from which a block that is repeated on the page is not repeated in the article, in characters.
    static let repeatedLength = 40

    /// Which blocks are the article's: those more likely than not, without discussions and repetitions.
    static func keptBlocks(_ page: PageBlocks, _ features: BlockFeatures, _ odds: [Float]) -> [Bool] {
        var isKept = odds.map { $0 > 0 }
        var best: [UInt64: Int] = [:]
        for (i, block) in page.blocks.enumerated() where isKept[i] {
            if block.traits.contains(.discussion) {
                isKept[i] = false
                continue
            }
            guard features.texts[i].length >= repeatedLength else { continue }
            let hash = features.texts[i].hash
            if let other = best[hash] {
                // The likelier one stays; of equals the first.
                isKept[odds[i] > odds[other] ? other : i] = false
                if odds[i] > odds[other] { best[hash] = i }
            } else {
                best[hash] = i
            }
        }
        return isKept
    }
}
