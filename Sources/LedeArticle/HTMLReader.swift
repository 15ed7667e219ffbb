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
        var metadata = MetadataReader.read(tree, page)
        let containers = ArticleContainers(tree: tree, page: page)
        let titleBlock = metadata.headline.flatMap { page.headlineBlock(Array($0.value.utf8)) } ?? -1
        let features = BlockFeatures(tree: tree, page: page, containers: containers, titleBlock: titleBlock)
        let language =
            options.language ?? metadata.language?.value ?? Language.detect(page.text.span) ?? .undetermined
        let selection = ArticleSelection(
            tree: tree, page: page, features: features, odds: features.odds, metadata: metadata, headline: titleBlock,
            language: language)
        var rescue = HTMLReader.declaredBody(metadata, features, selection, language)
        if rescue == nil, !selection.roles.contains(where: { $0.isText }),
            let state = ScriptState.article(in: decoded.text)
        {
            rescue = HTMLReader.statedBody(state, language)
            if rescue != nil { metadata.add(state, language) }
        }
        for (i, block) in page.blocks.enumerated() {
            var role = selection.roles[i]
            if rescue != nil && role.isText || HTMLReader.isJoiner(page.text.span, block.range) { role = .boilerplate }
            if !role.isText && article.removed.count > Limits.removedBytes { continue }
            article.append(page.text.span, block.range, as: role, part: selection.parts[i])
        }
        if let rescue {
            for (i, block) in rescue.page.blocks.enumerated() {
                article.append(
                    rescue.page.text.span, block.range, as: rescue.selection.roles[i], part: rescue.selection.parts[i])
            }
        }
        if decoded.damaged > 0 {
            article.findings.append(.damage(decoded.damaged))
        }
        if count < bytes.count || decoded.isCut || tree.isTruncated {
            article.findings.append(Finding(.truncated, "The page is larger than the limits; its end was not read."))
        }
        if article.text.isEmpty {
            article.findings.append(Finding(.noArticle, "The page holds no article."))
        }
        AboutSection.mark(&article, language)
        HTMLReader.apply(metadata, options, to: &article)
        if article.language == .undetermined {
            article.language = Language.detect(article.text.span) ?? .undetermined
        }
        if article.published == nil, let date = article.dateOfDateline() {
            article.published = date
            let language = article.origins.firstIndex { $0.field == "language" } ?? article.origins.count
            article.origins.insert(("published", .text), at: language)
        }
        return article
    }

    /// Reads the HTML of an article without a page around it, as feeds have it; or a page, if its root is there.
    ///
    /// - Parameter bytes: UTF-8; at most ``LedeText/Limits/articleBytes`` are read.
    func readItem(_ bytes: Span<UInt8>, options: ReadingOptions) -> Article {
        guard !HTMLReader.beginsPage(bytes) else { return read(bytes, options: options) }
        let count = min(bytes.count, Limits.articleBytes)
        let html = TextEncoding.decode(bytes.extracting(0..<count), charset: "utf-8", isHTML: true).text
        let tree = HTMLParser.parse(html)
        var article = Article()
        let page = BlockBuilder.blocks(of: tree)
        article.language = options.language ?? Language.detect(page.text.span) ?? .undetermined
        article.title = options.title
        let selection = ArticleSelection(
            declared: page, texts: HTMLReader.texts(of: page), language: article.language)
        for (i, block) in page.blocks.enumerated() {
            article.append(page.text.span, block.range, as: selection.roles[i], part: selection.parts[i])
        }
        if count < bytes.count || tree.isTruncated {
            article.findings.append(Finding(.truncated, "The text is larger than the limits; its end was not read."))
        }
        guard article.text.isEmpty else { return article }
        // A line or two, in which nothing tells an article from a page: as they read.
        var lines: [UInt8] = []
        for block in page.blocks {
            lines.append(page.text.span, block.range)
            lines.append(contentsOf: "\n\n".utf8)
        }
        return PlainTextReader().read(lines.span, options: options)
    }

    /// Most bytes of a paragraph of joiners.
    private static let joinerBytes = 12

    /// Whether a block is nothing but zero-width joiners (U+200C, U+200D), as editors leave them in empty paragraphs.
    private static func isJoiner(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count <= joinerBytes, range.count % 3 == 0, !range.isEmpty else { return false }
        return stride(from: range.lowerBound, to: range.upperBound, by: 3).allSatisfy {
            text[$0] == 0xE2 && text[$0 + 1] == 0x80 && (text[$0 + 2] == 0x8C || text[$0 + 2] == 0x8D)
        }
    }

    /// Whether a page begins here: its declaration, its root, its head or its body.
    private static func beginsPage(_ bytes: Span<UInt8>) -> Bool {
        var i = 0
        while i < bytes.count, bytes[i] <= 0x20 { i += 1 }
        var beginning: [UInt8] = []
        for k in i..<min(bytes.count, i + 9) { beginning.append(bytes[k] | 0x20) }
        return ["<!doctype", "<html", "<head", "<body"].contains { beginning.starts(with: $0.utf8.map { $0 | 0x20 }) }
    }

    /// Writes what is known of an article into it; what the caller knows goes before what the page says.
    private static func apply(_ metadata: Metadata, _ options: ReadingOptions, to article: inout Article) {
        article.title = options.title ?? metadata.headline?.value
        if options.title == nil, metadata.isHeadlineCut {
            article.findings.append(
                Finding(
                    .truncated,
                    "The page's title is longer than the limit of \(Limits.metadataBytes) bytes and was cut."))
        }
        article.author = metadata.byline?.value
        article.section = options.section ?? metadata.section?.value
        article.source = options.source ?? metadata.source?.value
        article.url = metadata.url?.value
        if article.url == nil, let id = metadata.addressID {
            article.id = id
            article.findings.append(
                Finding(
                    .badMetadata,
                    "The page's address is longer than the limit of \(Limits.metadataBytes) bytes; it was left out."))
        }
        article.language = options.language ?? metadata.language?.value ?? .undetermined
        article.published = metadata.published?.value.date
        let given: Metadata.Origin = .given
        article.origins = [
            ("title", options.title.map { _ in given } ?? metadata.headline?.origin), ("url", metadata.url?.origin),
            ("source", options.source.map { _ in given } ?? metadata.source?.origin),
            ("section", options.section.map { _ in given } ?? metadata.section?.origin),
            ("author", metadata.byline?.origin), ("published", metadata.published?.origin),
            ("language", options.language.map { _ in given } ?? metadata.language?.origin),
        ].compactMap { field, origin in origin.map { (field, $0) } }
    }

    /// Words from which the text in JSON-LD can stand for a page that does not show it.
    private static let declaredWords = 40
    /// The same of the text in the state of a script, which nothing calls an article.
    private static let statedWords = 80
    /// The same where something in it says that it is one.
    private static let markedWords = 40

    /// The text that JSON-LD gives, if the page itself shows less than half of it: scripts are to fill such pages.
    private static func declaredBody(
        _ metadata: Metadata, _ features: BlockFeatures, _ selection: ArticleSelection, _ language: Language
    ) -> (page: PageBlocks, selection: ArticleSelection)? {
        guard metadata.articleBody.count >= 4 * declaredWords else { return nil }
        let (body, all, words) = blocks(of: HTMLReader.unescaped(metadata.articleBody), language)
        var shown = 0
        for i in selection.roles.indices where selection.roles[i].isText { shown += features.texts[i].words }
        guard words >= declaredWords, 2 * shown < words else { return nil }
        return (body, all)
    }

    /// The HTML of a text whose tags are escaped once more than JSON needs: `&lt;p&gt;The people of Osk …`; any other text
    /// as it is.
    private static func unescaped(_ text: [UInt8]) -> [UInt8] {
        let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\"")].map {
            (Array($0.utf8), Array($1.utf8))
        }
        let paragraph = Array("&lt;p".utf8)
        guard text.span.firstIndex(of: UInt8(ascii: "<"), in: 0..<text.count) == text.count,
            text.indices.contains(where: { text[$0] == 0x26 && text[$0...].starts(with: paragraph) })
        else { return text }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var i = 0
        while i < text.count {
            if text[i] == 0x26, let (escape, sign) = escapes.first(where: { text[i...].starts(with: $0.0) }) {
                out += sign
                i += escape.count
            } else {
                out.append(text[i])
                i += 1
            }
        }
        return out
    }

    /// The text in the state of a script.
    private static func statedBody(
        _ state: ScriptState, _ language: Language
    ) -> (page: PageBlocks, selection: ArticleSelection)? {
        let (body, all, words) = blocks(of: state.html, language)
        return words >= (state.isMarked ? markedWords : statedWords) ? (body, all) : nil
    }

    /// The blocks of an article that is all of its HTML, and the words of those that are text.
    private static func blocks(
        of article: [UInt8], _ language: Language
    ) -> (page: PageBlocks, selection: ArticleSelection, words: Int) {
        let body = BlockBuilder.blocks(of: HTMLParser.parse(article))
        let texts = texts(of: body)
        let all = ArticleSelection(declared: body, texts: texts, language: language)
        return (body, all, texts.indices.reduce(0) { $0 + (all.roles[$1].isText ? texts[$1].words : 0) })
    }

    private static func texts(of page: PageBlocks) -> [BlockText] {
        page.blocks.map { BlockText(page.text.span, in: $0.range) }
    }
}
