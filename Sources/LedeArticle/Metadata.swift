import LedeText

/// What a page says about its article, and where it says so.
package struct Metadata: Sendable {
    /// Where a value was found.
    package enum Origin: String, Sendable {
        /// The caller knew it.
        case given
        /// A JSON-LD script (schema.org).
        case jsonLD = "json-ld"
        /// A `<meta>` element.
        case meta
        /// A `<link>` element or an attribute of `<html>`.
        case document
        /// An element of the page.
        case element
        /// The `<title>`.
        case title
        /// The page's address.
        case url
        /// The text around the headline.
        case text
        /// The lines before a plain text.
        case header
        /// The state of a script that holds the article.
        case script
    }

    /// A value and where it was found.
    struct Found<Value: Sendable & Equatable>: Sendable, Equatable {
        /// The value.
        var value: Value
        /// Where it was found.
        var origin: Origin
    }

    /// The headline.
    var headline: Found<String>?
    /// Whether the page has more of the headline than is kept.
    var isHeadlineCut = false
    /// Who wrote it, without "By"; several names are separated by ", ".
    var byline: Found<String>?
    /// The part of the publication.
    var section: Found<String>?
    /// Who published it.
    var source: Found<String>?
    /// The page's own address.
    var url: Found<String>?
    /// The id that the page's address gives where that is longer than is kept.
    var addressID: String?
    /// The language that the page declares.
    var language: Found<Language>?
    /// Another language that the page declares: that of its template.
    var templateLanguage: Language?
    /// When it was published, and the day in the publisher's own zone.
    var published: Found<DateParser.Reading>?
    /// The text of the article as JSON-LD gives it, as HTML; empty if it does not.
    var articleBody: [UInt8] = []
    /// Whether the page says that it is an article: by a type of JSON-LD or `og:type`.
    var isDeclaredArticle = false
    /// The page's title and its first heading, as they stand there.
    var titles: [[UInt8]] = []
}

extension Metadata {
    /// Adds what the state of a script says of the article in it, where the page itself says nothing.
    mutating func add(_ state: ScriptState, _ language: Language) {
        if byline == nil {
            let names = state.authors.compactMap { Byline.clean($0, language: language, isDeclared: true) }
            if !names.isEmpty { byline = Found(value: names.joined(separator: ", "), origin: .script) }
        }
        if published == nil {
            published = DateParser.parse(state.published.span, monthFirst: DateParser.isMonthFirst(language)).map {
                Found(value: $0, origin: .script)
            }
        }
        if headline == nil, !state.headline.isEmpty {
            headline = Found(value: String(decoding: state.headline, as: UTF8.self), origin: .script)
        }
    }
}

/// Finds the metadata of a page.
struct MetadataReader {
    let tree: HTMLTree
    let page: PageBlocks
    var metas: [(name: String, content: [UInt8])] = []
    var scripts: [JSONLD] = []
    /// The objects of ``scripts`` that say something of the article, the best first.
    private var articleObjects: [(script: Int, object: Int)] = []
    var result = Metadata()
    var titleText: [UInt8] = []
    var firstHeadings: [[UInt8]] = []
    /// The second and third headings with the class of the title of a post.
    private var postTitles: [[UInt8]] = []
    var isMonthFirst = true
    /// The language of the text, or else the declared one.
    var textLanguage: Language?
    /// The block with the headline.
    private(set) var headlineBlock: Int?

    /// Most `<meta>` elements, headings and candidates of a kind that are looked at.
    static let candidateLimit = 200

    /// Reads what a page says.
    static func read(_ tree: HTMLTree, _ page: PageBlocks) -> Metadata {
        var reader = MetadataReader(tree: tree, page: page)
        reader.collect()
        reader.articleObjects = reader.findArticleObjects()
        reader.readLanguage()
        reader.readDocument()
        reader.readHeadline()
        reader.headlineBlock = reader.result.headline.flatMap { page.headlineBlock(Array($0.value.utf8)) }
        reader.readByline()
        reader.readDate()
        if let headline = reader.result.headline {
            let title = PrintMark.cut(Array(headline.value.utf8))
            reader.result.headline = .init(value: String(decoding: title, as: UTF8.self), origin: headline.origin)
        }
        return reader.result
    }

    private init(tree: HTMLTree, page: PageBlocks) {
        self.tree = tree
        self.page = page
    }

    // MARK: - Collecting

    private mutating func collect() {
        var room = JSONLD.valueLimit
        for i in tree.nodes.indices {
            switch tree.nodes[i].element {
            case .meta where metas.count < MetadataReader.candidateLimit:
                let name =
                    tree.attribute(.property, of: i) ?? tree.attribute(.name, of: i) ?? tree.attribute(.itemprop, of: i)
                    ?? tree.attribute(.httpEquiv, of: i)
                if let name, name.count < 64, let content = tree.attribute(.content, of: i), !content.isEmpty {
                    metas.append((MetadataReader.lowercase(name), content))
                }
            case .title where titleText.isEmpty && !isInside(i, .svg):
                titleText = PrintMark.cut(tree.textContent(of: i))
            case .h1 where firstHeadings.count < 16:
                let text = tree.textContent(of: i)
                if !text.isEmpty { firstHeadings.append(text) }
            case .h2 where postTitles.count < 2, .h3 where postTitles.count < 2:
                if isPostTitle(i) { postTitles.append(tree.textContent(of: i)) }
            case .script where scripts.count < 32:
                if Int(tree.nodes[i].end) > i + 1 {
                    let node = tree.nodes[i + 1]
                    let script = JSONLD(Array(tree.text[Int(node.lower)..<Int(node.upper)]), limit: room)
                    room -= script.values.count
                    scripts.append(script)
                }
            case .link where result.url == nil:
                if let rel = tree.attribute(.rel, of: i), MetadataReader.lowercase(rel) == "canonical",
                    let href = tree.attribute(.href, of: i), MetadataReader.isAddress(href)
                {
                    if let whole = tree.rawAttribute(.href, of: i), whole.count > Limits.metadataBytes {
                        result.addressID = ArticleID.derive(fromURL: Array(tree.source[whole]))
                    } else {
                        result.url = .init(value: String(decoding: href, as: UTF8.self), origin: .document)
                    }
                }
            default: break
            }
        }
    }

    /// Whether a heading has the class that blogs give to the title of a post, since their name is the first heading.
    private func isPostTitle(_ node: Int) -> Bool {
        guard let names = tree.attribute(.class, of: node) else { return false }
        return names.split(separator: 0x20).contains { name in
            let name = MetadataReader.lowercase(Array(name))
            return name == "post-title" || name == "entry-title"
        }
    }

    private func isInside(_ node: Int, _ element: HTMLElement) -> Bool {
        var parent = Int(tree.nodes[node].parent)
        while parent >= 0 {
            if tree.nodes[parent].element == element { return true }
            parent = Int(tree.nodes[parent].parent)
        }
        return false
    }

    /// The content of the first `<meta>` that has one of some names, in the order of the names.
    func meta(_ names: [String]) -> [UInt8]? {
        for name in names {
            if let found = metas.first(where: { $0.name == name }) { return found.content }
        }
        return nil
    }

    /// The first object of JSON-LD that is an article and has a value under a name.
    func articleValue(_ name: StaticString) -> (JSONLD, Int)? {
        for (script, object) in articleObjects {
            if let value = scripts[script].value(name, of: object) { return (scripts[script], value) }
        }
        return nil
    }

    /// The objects of JSON-LD that are articles, then those that are pages, as many of each as are looked at.
    private mutating func findArticleObjects() -> [(script: Int, object: Int)] {
        var articles: [(script: Int, object: Int)] = []
        var pages: [(script: Int, object: Int)] = []
        for (number, script) in scripts.enumerated() {
            for i in script.values.indices where script.values[i].kind == .object {
                if script.isA(i, ["Article", "Posting", "Report", "Review", "Recipe", "HowTo"]) {
                    if articles.count < MetadataReader.candidateLimit { articles.append((number, i)) }
                } else if pages.count < MetadataReader.candidateLimit, script.isA(i, ["WebPage", "Page"]) {
                    pages.append((number, i))
                }
            }
        }
        result.isDeclaredArticle = !articles.isEmpty || meta(["og:type"]).map(MetadataReader.lowercase) == "article"
        return articles + pages
    }

    // MARK: - The document

    private mutating func readDocument() {
        // One of all the bytes that are kept was cut.
        if result.url == nil, let url = meta(["og:url"]), MetadataReader.isAddress(url),
            url.count < Limits.metadataBytes
        {
            result.url = .init(value: String(decoding: url, as: UTF8.self), origin: .meta)
        }
        if let name = meta(["og:site_name"]) {
            result.source = .init(value: String(decoding: name, as: UTF8.self), origin: .meta)
        } else if let (script, value) = articleValue("publisher"), let name = script.texts(value).first {
            result.source = .init(value: String(decoding: name, as: UTF8.self), origin: .jsonLD)
        } else if let name = meta(["application-name", "dc.publisher", "publisher", "citation_journal_title"]),
            !MetadataReader.isAddress(name)
        {
            result.source = .init(value: String(decoding: name, as: UTF8.self), origin: .meta)
        } else if let host = result.url.flatMap({ MetadataReader.host(of: $0.value) }) {
            result.source = .init(value: host, origin: .url)
        }
        if let section = meta(["article:section", "parsely-section", "og:article:section", "section", "category"]) {
            result.section = .init(value: String(decoding: section, as: UTF8.self), origin: .meta)
        } else if let (script, value) = articleValue("articleSection"), let name = script.texts(value).first {
            result.section = .init(value: String(decoding: name, as: UTF8.self), origin: .jsonLD)
        }
        if let (script, value) = articleValue("articleBody") {
            result.articleBody = script.lines(value, limit: Limits.articleBytes)
        }
    }

    // MARK: - Headline

    private mutating func readHeadline() {
        let site = result.source.map { Array($0.value.utf8) } ?? []
        var declared = false
        result.titles = [titleText] + firstHeadings.prefix(1)
        var candidates: [([UInt8], Metadata.Origin)] = []
        if let (script, value) = articleValue("headline"), let text = script.texts(value).first {
            candidates.append((text, .jsonLD))
        }
        if let text = meta(["og:title"]) { candidates.append((MetadataReader.withoutSite(text, site), .meta)) }
        if let text = meta(["twitter:title", "dc.title", "parsely-title", "citation_title"]) {
            candidates.append((MetadataReader.withoutSite(text, site), .meta))
        }
        declared = candidates.contains { !$0.0.isEmpty }
        if !titleText.isEmpty { candidates.append((MetadataReader.withoutSite(titleText, site), .title)) }
        candidates.removeAll { $0.0.isEmpty }
        // The heading that the reader sees, if it says the same as one of them.
        var best: (text: [UInt8], agreement: Float)?
        // A page with one title of a post is that post's, whatever the blog is called.
        let post = postTitles.count == 1 ? postTitles : []
        for heading in post + firstHeadings where heading.count <= 400 {
            let agreement = candidates.map { MetadataReader.agreement(ofHeading: heading, $0.0, site) }.max() ?? 0
            if agreement > best?.agreement ?? 0 { best = (heading, agreement) }
        }
        if let best, best.agreement >= 0.5 {
            if let (text, origin) = MetadataReader.withoutKicker(best.text, candidates) {
                result.headline = .init(value: String(decoding: text, as: UTF8.self), origin: origin)
            } else {
                result.headline = .init(value: String(decoding: best.text, as: UTF8.self), origin: .element)
            }
        } else if !declared, let line = shownTitle(site) {
            result.headline = .init(value: String(decoding: line, as: UTF8.self), origin: .element)
        } else if firstHeadings.count == 1, let only = firstHeadings.first, only.count >= 15,
            MetadataReader.agreement(only, site) < 0.5,
            candidates.isEmpty || best?.agreement ?? 0 >= 0.25
                || !declared && speaksOfText(only) && !speaksOfText(titleText)
        {
            result.headline = .init(value: String(decoding: only, as: UTF8.self), origin: .element)
        } else if let first = candidates.first {
            result.headline = .init(value: String(decoding: first.0, as: UTF8.self), origin: first.1)
        } else if let first = firstHeadings.first {
            result.headline = .init(value: String(decoding: first, as: UTF8.self), origin: .element)
        }
        if let headline = result.headline { result.isHeadlineCut = isCut(Array(headline.value.utf8)) }
    }

    /// Paragraphs in which the words of a headline are looked for, and fewest bytes of one and of such a word.
    private static let comparedParagraphs = 4
    private static let paragraphBytes = 80
    private static let termBytes = 4

    /// Whether a longer word of a line stands in the first paragraphs: none of the name of a site does (`The Tarrow Courier`).
    private func speaksOfText(_ line: [UInt8]) -> Bool {
        let words = Set(WordHashes.words(line.span, in: 0..<line.count, least: MetadataReader.termBytes))
        guard !words.isEmpty else { return false }
        // Nor does what asks for consent speak of an article.
        let features = LineFeatures(line.span, 0..<line.count, patterns: LinePatterns.patterns(for: .english))
        guard features.strongPhrases + features.cues == 0 else { return false }
        return page.blocks.lazy.filter {
            $0.headingLevel == 0 && $0.count >= MetadataReader.paragraphBytes && 2 * $0.linkBytes < $0.count
        }.prefix(MetadataReader.comparedParagraphs).contains {
            WordHashes.words(page.text.span, in: $0.range, least: MetadataReader.termBytes)
                .contains(where: words.contains)
        }
    }

    /// Elements that are asked whether they show more of a title than is kept.
    private static let cutTitles = 64

    /// Whether the page has more of a headline than is kept.
    private func isCut(_ headline: [UInt8]) -> Bool {
        let limit = Limits.metadataBytes
        // Fewer bytes are left where a character, or white space, stood at the limit.
        guard headline.count > limit - 8 else { return false }
        func goesOn(_ text: [UInt8]) -> Bool { text.count > limit && text.starts(with: headline) }
        if let (script, value) = articleValue("headline"), let text = script.texts(value, limit: 2 * limit).first,
            goesOn(text)
        {
            return true
        }
        var asked = 0
        for i in tree.nodes.indices where asked < Self.cutTitles {
            switch tree.nodes[i].element {
            case .title, .h1, .h2, .h3:
                asked += 1
                if goesOn(tree.textContent(of: i, limit: 2 * limit)) { return true }
            case .meta:
                if let content = tree.rawAttribute(.content, of: i), content.count > limit {
                    asked += 1
                    if let text = tree.attribute(.content, of: i, limit: 2 * limit), goesOn(text) { return true }
                }
            default: break
            }
        }
        return false
    }

    /// Most words of a kicker.
    private static let kickerWords = 4

    /// Fewest bytes of a headline that a kicker is run on to, and most of that kicker.
    private static let runOnBytes = 12
    private static let kickerBytes = 40

    /// What the page twice declares to be its headline, where the heading has a kicker before it: `Transport Village buys its
    /// own ferry`, `TransportVillage buys its own ferry`.
    private static func withoutKicker(
        _ heading: [UInt8], _ candidates: [([UInt8], Metadata.Origin)]
    ) -> ([UInt8], Metadata.Origin)? {
        let words = words(heading)
        return candidates.enumerated().first { index, candidate in
            let declared = MetadataReader.words(candidate.0)
            let kicker = heading.count - candidate.0.count
            if candidate.0.count >= runOnBytes, kicker > 0, kicker <= kickerBytes,
                heading.suffix(candidate.0.count) == candidate.0[...],
                heading[kicker - 1].isLetterByte, !candidate.0[0].isASCIILowercase
            {
                return candidates.dropFirst(index + 1).contains { $0.0.starts(with: candidate.0) }
            }
            return declared.count > kickerWords && words.count > declared.count
                && words.count - declared.count <= kickerWords && words.suffix(declared.count).elementsEqual(declared)
                && candidates.dropFirst(index + 1).contains { MetadataReader.words($0.0).starts(with: declared) }
        }?.element
    }

    /// Blocks that are asked whether they show the title, and most bytes of it.
    private static let titleBlocks = 80
    private static let shownTitleBytes = 200
    /// Fewest bytes and words of a part of the title that is looked for, and words of one that a line may go on behind.
    private static let partBytes = 10
    private static let partWords = 2
    private static let begunWords = 3
    /// Words of a line that is called a title where the page has none.
    private static let namedTitleWords = 3...25

    /// The line that shows a part of the title (`Print - Flood in Arl`, `Arl Courier - News - Flood in Arl`), a heading
    /// before others; where the title is one word, the first line that a class calls so.
    private func shownTitle(_ site: [UInt8]) -> [UInt8]? {
        let lines = page.blocks.prefix(Self.titleBlocks).filter { $0.count <= Self.shownTitleBytes }
        // `Flood in Arl closes two bridges: Arl Courier`
        func isNamed(_ block: PageBlock) -> Bool { block.headingLevel > 0 || block.traits.contains(.headline) }
        let begun = lines.filter {
            isNamed($0)
                && (MetadataReader.begins(titleText, with: page.text[$0.range], site)
                    || MetadataReader.ends(titleText, with: page.text[$0.range]))
        }
        if let longest = begun.max(by: { $0.count < $1.count }) { return Array(page.text[longest.range]) }
        guard MetadataReader.words(titleText).count > 1 else {
            guard firstHeadings.isEmpty else { return nil }
            return lines.first { block in
                let text = BlockText(page.text.span, in: block.range)
                return block.traits.contains(.headline) && block.headingLevel == 0 && block.links == 0
                    && Self.namedTitleWords.contains(text.words) && !text.isTerminated
            }.map { Array(page.text[$0.range]) }
        }
        let parts = MetadataReader.parts(of: titleText).map { Array(titleText[$0]) }.filter { part in
            part.count >= Self.partBytes && MetadataReader.words(part).count >= Self.partWords
                && MetadataReader.agreement(part, site) < 0.6 && !MetadataReader.namesPaper(part)
        }
        // The longest part; of equals the first.
        var best: (line: PageBlock, part: Int, isNamed: Bool)?
        for part in parts {
            let words = MetadataReader.words(part)
            let distinct = Set(words)
            for line in lines where isNamed(line) || line.linkDensity < 0.5 {
                if let best, best.isNamed && !isNamed(line) || best.isNamed == isNamed(line) && best.part >= part.count
                {
                    continue
                }
                let text = Array(page.text[line.range])
                guard
                    MetadataReader.agreement(text, words: words, distinct) >= 0.95
                        || words.count >= Self.begunWords && text.starts(with: part) && text[part.count] == 0x20
                else { continue }
                best = (line, part.count, isNamed(line))
            }
        }
        return best.map { Array(page.text[$0.line.range]) }
    }

    // MARK: - Texts

    /// ASCII letters in lower case.
    static func lowercase(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.map { $0.asciiLowercased }, as: UTF8.self)
    }

    static func isAddress(_ bytes: [UInt8]) -> Bool {
        let text = lowercase(Array(bytes.prefix(8)))
        return text.hasPrefix("http://") || text.hasPrefix("https://")
    }

    /// The host of an address without "www.".
    static func host(of url: String) -> String? {
        let bytes = Array(url.utf8)
        guard let start = bytes.firstIndex(of: UInt8(ascii: "/")), start + 2 < bytes.count else { return nil }
        let rest = bytes[(start + 2)...]
        var host = Array(rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ":") })
        if lowercase(Array(host.prefix(4))) == "www." { host.removeFirst(4) }
        return host.isEmpty ? nil : lowercase(host)
    }

    /// Fewest words of a headline that a title begins with, bytes of one without spaces, and most bytes of the title behind.
    private static let begunTitleWords = 4
    private static let behindTitleBytes = 80

    /// Whether a title is a headline, a sign that parts it from something short, and that: the name of the site.
    ///
    /// Behind a colon the title of an article goes on more often than not: there it must be that name.
    private static func begins(_ title: [UInt8], with headline: ArraySlice<UInt8>, _ site: [UInt8]) -> Bool {
        guard title.count > headline.count, title.count - headline.count <= behindTitleBytes,
            title.starts(with: headline)
        else { return false }
        let isUnspaced = headline.first.map { $0 >= 0xE3 && $0 < 0xEE } ?? false
        guard
            isUnspaced
                ? headline.count >= unspacedTitleBytes : words(Array(headline)).count >= begunTitleWords
        else { return false }
        // Of words that go on nothing is told: `：`, `｜`, `_`, ` |`, ` -`, `: `.
        var i = headline.count
        if title[i] == 0x20 {
            i += 1
            guard let length = title[i...].starts(with: "«".utf8) ? 2 : separatorLength(title, i) else { return false }
            return i + length < title.count && title[i + length] == 0x20
        }
        if title[i] == UInt8(ascii: ":") {
            return i + 2 < title.count && title[i + 1] == 0x20 && isName(Array(title[(i + 2)...]), of: site)
        }
        let isBehindColon =
            title[i...].starts(with: "：".utf8) && 2 * (title.count - i - 3) < headline.count
        return isUnspaced
            && (unspacedSeparatorLength(title.span, i) != nil || isBehindColon || title[i] == UInt8(ascii: "-"))
    }

    /// Whether a title is the name of the site, a colon, and a headline: `Arl Courier: Flood in Arl closes two bridges`.
    private static func ends(_ title: [UInt8], with headline: ArraySlice<UInt8>) -> Bool {
        let start = title.count - headline.count
        return start > 2 && start <= behindTitleBytes / 2 && start < headline.count
            && title[start...].elementsEqual(headline)
            && title[start - 1] == 0x20 && title[start - 2] == UInt8(ascii: ":")
            && words(Array(headline)).count >= begunTitleWords
    }

    /// How much a heading says the same as a title; all of it where the title has only the name of the site behind it.
    private static func agreement(ofHeading heading: [UInt8], _ title: [UInt8], _ site: [UInt8]) -> Float {
        begins(title, with: heading[...], site) ? 1 : agreement(heading, title)
    }

    /// Whether a part of a title is the whole name of the site and nothing else.
    private static func isName(_ part: [UInt8], of site: [UInt8]) -> Bool {
        let words = words(part)
        return !words.isEmpty && Set(words) == Set(self.words(site)) || isHost(part, of: site)
    }

    /// Whether a part of a title is the name of the site or most of it.
    private static func names(_ part: [UInt8], _ site: [UInt8]) -> Bool {
        agreement(part, site) >= 0.6 || isHost(part, of: site)
    }

    /// Whether a part of a title is the name of the site without spaces as it stands in its address: `arl-times.example`.
    private static func isHost(_ part: [UInt8], of site: [UInt8]) -> Bool {
        guard let dot = site.lastIndex(of: UInt8(ascii: ".")), !site.contains(0x20) else { return false }
        func letters(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
            bytes.filter { $0 >= 0x80 || $0.isASCIIAlphanumeric }.map {
                $0.asciiLowercased
            }
        }
        let host = site[..<dot].split(separator: UInt8(ascii: ".")).last.map { letters($0) } ?? []
        let name = letters(part[...])
        return host.count >= siteLetters
            && (name == host || name == Array("the".utf8) + host || Array("the".utf8) + name == host)
    }

    private static let siteLetters = 4

    /// A title without the part that names the site: `Flood in Arl | The Arl Times`, `Flood in Arl – The Arl Times – World`,
    /// `Flood in Arl: The Arl Times`.
    static func withoutSite(_ title: [UInt8], _ site: [UInt8]) -> [UInt8] {
        if let unspaced = withoutUnspacedSite(title) { return unspaced }
        let parts = parts(of: title)
        guard parts.count > 1, let first = parts.first, let last = parts.last else {
            guard let colon = title.lastIndex(of: UInt8(ascii: ":")), colon + 2 < title.count, title[colon + 1] == 0x20,
                words(Array(title[..<colon])).count >= begunTitleWords
            else { return title }
            return isName(Array(title[(colon + 2)...]), of: site) ? Array(title[..<colon]) : title
        }
        if names(Array(title[last]), site) { return withoutSection(title, parts.dropLast()) }
        if names(Array(title[first]), site) { return Array(title[parts[1].lowerBound...]) }
        // Between two others the whole of it, behind a headline of its own.
        if let k = parts.indices.dropFirst().first(where: { isName(Array(title[parts[$0]]), of: site) }),
            words(Array(title[..<parts[k - 1].upperBound])).count >= begunTitleWords
        {
            return Array(title[..<parts[k - 1].upperBound])
        }
        // A bar nearly always stands before the site's name; a dash may be the title's own.
        let separator = title[last.lowerBound - 2]
        let isShort = last.count * 2 < last.lowerBound || last.count <= 40 && first.count >= 20
        if separator == UInt8(ascii: "|") && isShort { return withoutSection(title, parts.dropLast()) }
        if site.isEmpty, isShort, namesPaper(Array(title[last])) {
            return Array(title[..<parts[parts.count - 2].upperBound])
        }
        return title
    }

    /// The parts of a title between bars, dashes and the like.
    private static func parts(of title: [UInt8]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        var i = 0
        while i < title.count {
            if title[i] == 0x20, let length = separatorLength(title, i + 1), i + 1 + length < title.count,
                title[i + 1 + length] == 0x20
            {
                parts.append(start..<i)
                start = i + 2 + length
                i = start
            } else {
                i += 1
            }
        }
        parts.append(start..<title.count)
        return parts
    }

    /// Fewest bytes of the headline in a title without spaces: six characters.
    private static let unspacedTitleBytes = 18

    /// A title in a script without spaces before the first sign that parts it from the site's name there:
    /// `港口重新开放_国内_海湾网`, `港を再開｜湾岸新報`; `nil` for any other.
    private static func withoutUnspacedSite(_ title: [UInt8]) -> [UInt8]? {
        let bytes = title.span
        var i = unspacedTitleBytes
        while i + 1 < bytes.count {
            guard let length = unspacedSeparatorLength(bytes, i) else {
                i += 1
                continue
            }
            // Behind a character of such a script, with a space in front or none.
            let end = bytes[i - 1] == 0x20 ? i - 1 : i
            if bytes[end - 1] >= 0x80, bytes[end - 3] >= 0xE3, bytes[end - 3] < 0xEE,
                i + length < bytes.count, bytes.count - i < max(i, 60)
            {
                return Array(title[..<end])
            }
            i += length
        }
        return nil
    }

    /// The length of a sign that parts titles without spaces around it: `_`, `|`, `｜`.
    private static func unspacedSeparatorLength(_ title: Span<UInt8>, _ i: Int) -> Int? {
        switch title[i] {
        case UInt8(ascii: "_"), UInt8(ascii: "|"): 1
        case 0xEF where i + 2 < title.count && title[i + 1] == 0xBD && title[i + 2] == 0x9C: 3
        default: nil
        }
    }

    /// Most bytes of a section's name.
    private static let sectionBytes = 24

    /// The parts of a title before the section that bars set apart: `Flood in Arl | World`.
    private static func withoutSection(_ title: [UInt8], _ parts: ArraySlice<Range<Int>>) -> [UInt8] {
        var end = parts.count
        while end > 1, parts[0].count >= 20, parts[end - 1].count <= sectionBytes,
            title[parts[end - 1].lowerBound - 2] == UInt8(ascii: "|")
        {
            end -= 1
        }
        return Array(title[..<parts[end - 1].upperBound])
    }

    /// Whether a few capitalized words are the name of a paper or a station: `Daily Times`.
    static func namesPaper(_ bytes: [UInt8]) -> Bool {
        let words = bytes.split(separator: 0x20)
        guard (1...4).contains(words.count), words.allSatisfy({ $0.first.map { !$0.isASCIILowercase } ?? false })
        else {
            return false
        }
        return words.contains { paperWords.contains(lowercase(Array($0))) }
    }

    private static let paperWords: Set<String> = [
        "times", "news", "post", "herald", "daily", "gazette", "tribune", "journal", "chronicle", "courier", "observer",
        "telegraph", "guardian", "register", "dispatch", "sentinel", "examiner", "inquirer", "bulletin", "weekly",
        "newspaper", "online", "tv", "radio", "zeitung", "tageblatt", "anzeiger", "nachrichten", "rundschau", "kurier",
        "tagblatt", "presse", "journal", "matin", "diario", "noticias", "periódico", "correo", "corriere", "giornale",
        "gazzetta", "notizie", "nieuws", "dagblad", "courant", "jornal", "notícias", "wiadomości", "gazeta", "haber",
        "haberleri", "dagbladet", "tidning", "sanomat", "lehti", "avis", "noviny",
    ]

    /// The length of a separator of titles at an index: `|`, `-`, `–`, `—`, `·`, `»`, `::`.
    private static func separatorLength(_ title: [UInt8], _ i: Int) -> Int? {
        guard i < title.count else { return nil }
        switch title[i] {
        case UInt8(ascii: "|"), UInt8(ascii: "-"): return 1
        case UInt8(ascii: ":"): return i + 1 < title.count && title[i + 1] == UInt8(ascii: ":") ? 2 : nil
        case 0xE2 where i + 2 < title.count && title[i + 1] == 0x80:
            return [0x93, 0x94, 0xA2].contains(title[i + 2]) ? 3 : nil
        case 0xC2 where i + 1 < title.count: return [0xB7, 0xBB].contains(title[i + 1]) ? 2 : nil
        default: return nil
        }
    }

    /// How much of the shorter of two texts is in the other: the share of its words, 0 to 1, less if the other is far
    /// longer.
    static func agreement(_ a: [UInt8], _ b: [UInt8]) -> Float {
        let second = words(b)
        return agreement(a, words: second, Set(second))
    }

    /// The same with the words of the second text, which many are compared with.
    static func agreement(_ a: [UInt8], words second: [UInt64], _ rest: Set<UInt64>) -> Float {
        let first = words(a)
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        let shared = first.reduce(0) { $0 + (rest.contains($1) ? 1 : 0) }
        // The harmonic mean of the two shares.
        return 2 * Float(shared) / Float(first.count + second.count)
    }

    /// Hashes of the words of a text, at most 100.
    static func words(_ bytes: [UInt8]) -> [UInt64] {
        var out: [UInt64] = []
        var hash: UInt64 = 0
        var isInside = false
        for byte in bytes {
            let isWord = byte >= 0x80 || byte.isASCIIAlphanumeric
            if isWord {
                if !isInside { hash = FNV1a.basis }
                hash = FNV1a.mix(hash, byte.asciiLowercased)
            } else if isInside {
                out.append(hash)
                if out.count == 100 { return out }
            }
            isInside = isWord
        }
        if isInside { out.append(hash) }
        return out
    }
}
