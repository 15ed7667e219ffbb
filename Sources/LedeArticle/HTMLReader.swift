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
        for (i, block) in page.blocks.enumerated() {
            let role: Role = odds[i] > 0 ? (block.headingLevel > 0 ? .heading : .body) : .boilerplate
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
}
