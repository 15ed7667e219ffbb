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
        let metadata = MetadataReader.read(tree, page)
        let containers = ArticleContainers(tree: tree, page: page)
        let titleBlock = metadata.headline.flatMap { page.headlineBlock(Array($0.value.utf8)) } ?? -1
        let features = BlockFeatures(tree: tree, page: page, containers: containers, titleBlock: titleBlock)
        let odds = BlockClassifier.logOdds(of: features)
        let isKept = HTMLReader.keptBlocks(page, features, odds)
        for (i, block) in page.blocks.enumerated() {
            let role: Role = isKept[i] ? (block.headingLevel > 0 ? .heading : .body) : .boilerplate
            article.append(page.text.span.extracting(block.range), as: role)
        }
        HTMLReader.apply(metadata, options, to: &article)
        return article
    }

    /// Writes what is known of an article into it; what the caller knows goes before what the page says.
    private static func apply(_ metadata: Metadata, _ options: ReadingOptions, to article: inout Article) {
        article.title = options.title ?? metadata.headline?.value
        article.author = metadata.byline?.value
        article.section = options.section ?? metadata.section?.value
        article.source = options.source ?? metadata.source?.value
        article.url = metadata.url?.value
        article.language = options.language ?? metadata.language?.value ?? .undetermined
        article.published = metadata.published?.value.date
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
