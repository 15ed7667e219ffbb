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
    }

    /// A value and where it was found.
    package struct Found<Value: Sendable & Equatable>: Sendable, Equatable {
        /// The value.
        package var value: Value
        /// Where it was found.
        package var origin: Origin
    }

    /// The headline.
    package var headline: Found<String>?
    /// Who wrote it, without "By"; several names are separated by ", ".
    package var byline: Found<String>?
    /// The part of the publication.
    package var section: Found<String>?
    /// Who published it.
    package var source: Found<String>?
    /// The page's own address.
    package var url: Found<String>?
    /// The language that the page declares.
    package var language: Found<Language>?
    /// When it was published, and the day in the publisher's own zone.
    package var published: Found<DateParser.Reading>?
    /// The text of the article as JSON-LD gives it, as HTML; empty if it does not.
    package var articleBody: [UInt8] = []
}

/// Finds the metadata of a page.
struct MetadataReader {
    private let tree: HTMLTree
    private let page: PageBlocks
    private var metas: [(name: String, content: [UInt8])] = []
    private var scripts: [JSONLD] = []
    private var result = Metadata()
    private var titleText: [UInt8] = []
    private var firstHeadings: [[UInt8]] = []
    private var isMonthFirst = true

    /// Most `<meta>` elements, headings and candidates of a kind that are looked at.
    private static let candidateLimit = 200

    /// Reads what a page says.
    static func read(_ tree: HTMLTree, _ page: PageBlocks) -> Metadata {
        var reader = MetadataReader(tree: tree, page: page)
        reader.collect()
        reader.readDocument()
        reader.readHeadline()
        reader.readByline()
        reader.readDate()
        return reader.result
    }

    private init(tree: HTMLTree, page: PageBlocks) {
        self.tree = tree
        self.page = page
    }

    // MARK: - Collecting

    private mutating func collect() {
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
                titleText = tree.textContent(of: i)
            case .h1 where firstHeadings.count < 16:
                let text = tree.textContent(of: i)
                if !text.isEmpty { firstHeadings.append(text) }
            case .script where scripts.count < 32:
                if Int(tree.nodes[i].end) > i + 1 {
                    let node = tree.nodes[i + 1]
                    scripts.append(JSONLD(Array(tree.text[Int(node.lower)..<Int(node.upper)])))
                }
            case .link where result.url == nil:
                if let rel = tree.attribute(.rel, of: i), MetadataReader.lowercase(rel) == "canonical",
                    let href = tree.attribute(.href, of: i), MetadataReader.isAddress(href)
                {
                    result.url = .init(value: String(decoding: href, as: UTF8.self), origin: .document)
                }
            default: break
            }
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
    private func meta(_ names: [String]) -> [UInt8]? {
        for name in names {
            if let found = metas.first(where: { $0.name == name }) { return found.content }
        }
        return nil
    }

    /// The first object of JSON-LD that is an article and has a value under a name.
    private func articleValue(_ name: StaticString) -> (JSONLD, Int)? {
        for types: [StaticString] in [
            ["Article", "Posting", "Report", "Review", "Recipe", "HowTo"], ["WebPage", "Page"],
        ] {
            for script in scripts {
                for i in script.values.indices where script.values[i].kind == .object {
                    if script.isA(i, types), let value = script.value(name, of: i) { return (script, value) }
                }
            }
        }
        return nil
    }

    // MARK: - The document

    private mutating func readDocument() {
        if result.url == nil, let url = meta(["og:url"]), MetadataReader.isAddress(url) {
            result.url = .init(value: String(decoding: url, as: UTF8.self), origin: .meta)
        }
        let declared = tree.attribute(.lang, of: 0)
        let tag = declared ?? meta(["og:locale", "content-language", "dc.language", "language"])
        if let tag {
            let text = MetadataReader.lowercase(tag)
            if let language = Language(text) {
                result.language = .init(value: language, origin: declared != nil ? .document : .meta)
            }
            isMonthFirst = text == "en" || text.hasPrefix("en-us") || text.hasPrefix("en_us")
        } else if let (script, value) = articleValue("inLanguage"), let text = script.texts(value).first,
            let language = Language(String(decoding: text, as: UTF8.self))
        {
            result.language = .init(value: language, origin: .jsonLD)
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
        var candidates: [([UInt8], Metadata.Origin)] = []
        if let (script, value) = articleValue("headline"), let text = script.texts(value).first {
            candidates.append((text, .jsonLD))
        }
        if let text = meta(["og:title"]) { candidates.append((MetadataReader.withoutSite(text, site), .meta)) }
        if let text = meta(["twitter:title", "dc.title", "parsely-title", "citation_title"]) {
            candidates.append((MetadataReader.withoutSite(text, site), .meta))
        }
        if !titleText.isEmpty { candidates.append((MetadataReader.withoutSite(titleText, site), .title)) }
        candidates.removeAll { $0.0.isEmpty }
        // The heading that the reader sees, if it says the same as one of them.
        var best: (text: [UInt8], agreement: Float)?
        for heading in firstHeadings where heading.count <= 400 {
            let agreement = candidates.map { MetadataReader.agreement(heading, $0.0) }.max() ?? 0
            if agreement > best?.agreement ?? 0 { best = (heading, agreement) }
        }
        if let best, best.agreement >= 0.5 {
            result.headline = .init(value: String(decoding: best.text, as: UTF8.self), origin: .element)
        } else if firstHeadings.count == 1, let only = firstHeadings.first, only.count >= 15,
            MetadataReader.agreement(only, site) < 0.5
        {
            result.headline = .init(value: String(decoding: only, as: UTF8.self), origin: .element)
        } else if let first = candidates.first {
            result.headline = .init(value: String(decoding: first.0, as: UTF8.self), origin: first.1)
        } else if let first = firstHeadings.first {
            result.headline = .init(value: String(decoding: first, as: UTF8.self), origin: .element)
        }
    }

    // MARK: - Byline

    private mutating func readByline() {
        // What stands as a person goes before an organization, which often is but the site.
        var organization: String?
        let site = result.source?.value
        if let (script, value) = articleValue("author") ?? articleValue("creator") {
            var names: [String] = []
            for text in script.texts(value) {
                if let name = Byline.clean(text), !names.contains(name) { names.append(name) }
            }
            let isOrganization =
                script.isA(value, ["Organization"]) || names.first == site
                || script.children(of: value).contains { script.isA($0, ["Organization"]) }
            if !names.isEmpty {
                let byline = names.joined(separator: ", ")
                if !isOrganization {
                    result.byline = .init(value: byline, origin: .jsonLD)
                    return
                }
                organization = byline
            }
        }
        let names = [
            "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "dcterms.creator",
        ]
        for name in names {
            var found: [String] = []
            for meta in metas where meta.name == name {
                if let cleaned = Byline.clean(meta.content), !found.contains(cleaned) { found.append(cleaned) }
            }
            if found.count == 1 && found.first == site {
                organization = organization ?? found.first
            } else if !found.isEmpty {
                result.byline = .init(value: found.joined(separator: ", "), origin: .meta)
                return
            }
        }
        for (k, meta) in metas.enumerated() where meta.name == "twitter:label1" {
            let label = MetadataReader.lowercase(meta.content)
            guard label == "written by" || label == "by" || label == "author" else { continue }
            for other in metas[k...] where other.name == "twitter:data1" {
                if let name = Byline.clean(other.content) {
                    result.byline = .init(value: name, origin: .meta)
                    return
                }
            }
        }
        if let name = bylineElement() {
            result.byline = .init(value: name, origin: .element)
        } else if let organization {
            result.byline = .init(value: organization, origin: .jsonLD)
        }
    }

    /// The name in the first element that says that it holds the author.
    private func bylineElement() -> String? {
        var seen = 0
        var second: String?
        for i in tree.nodes.indices where tree.nodes[i].element != .text && tree.nodes[i].upper > tree.nodes[i].lower {
            let itemprop = tree.attribute(.itemprop, of: i).map(MetadataReader.lowercase) ?? ""
            let rel = tree.attribute(.rel, of: i).map(MetadataReader.lowercase) ?? ""
            let isDeclared = itemprop == "author" || rel == "author" || rel == "author external"
            let isNamed = page.ownTraits[i].contains(.author)
            guard isDeclared || isNamed else { continue }
            guard page.textBytes(of: i, in: tree) < 120 else { continue }
            seen += 1
            guard seen < MetadataReader.candidateLimit else { break }
            let text = tree.textContent(of: i, limit: 200)
            guard !text.isEmpty else { continue }
            guard let name = Byline.clean(text), Byline.isName(Array(name.utf8)) || isDeclared && name.utf8.count < 40
            else { continue }
            if isDeclared { return name }
            if second == nil { second = name }
        }
        if let second { return second }
        // "By Jane Doe" on a line of its own near the headline.
        let text = page.text.span
        let first = headlineBlock() ?? 0
        for block in page.blocks[first..<min(first + 12, page.blocks.count)] where block.count < 80 {
            var bytes: [UInt8] = []
            for k in block.range { bytes.append(text[k]) }
            if Byline.hasPrefix(bytes), let name = Byline.clean(bytes), Byline.isName(Array(name.utf8)) { return name }
        }
        return nil
    }

    // MARK: - Date

    private mutating func readDate() {
        func found(_ text: [UInt8]?, _ origin: Metadata.Origin) -> Metadata.Found<DateParser.Reading>? {
            guard let text, let date = DateParser.parse(text.span, monthFirst: isMonthFirst) else { return nil }
            return .init(value: date, origin: origin)
        }
        func jsonDate(_ name: StaticString) -> Metadata.Found<DateParser.Reading>? {
            guard let (script, value) = articleValue(name) else { return nil }
            return found(script.texts(value).first, .jsonLD)
        }
        let declared =
            jsonDate("datePublished")
            ?? found(
                meta([
                    "article:published_time", "og:article:published_time", "datepublished", "og:published_time",
                    "parsely-pub-date", "sailthru.date", "publish-date", "publish_date", "publication_date",
                    "published_time", "pubdate", "date.issued", "dc.date.issued", "dcterms.created", "dc.date.created",
                    "dc.date", "dcterms.date", "citation_publication_date", "article.published",
                    "originalpublicationdate",
                    "date", "rnews:datepublished", "cxenseparse:recs:publishtime", "article_date_original",
                ]), .meta)
            ?? itempropDate()
        let shown = shownDate()
        if let declared {
            // What the page shows as its day, and does not call that of an update, goes before what it declares:
            // systems that rebuild their pages declare the day of the build, others that of the first draft.
            let isShown = shown.map { !$0.isUpdate && $0.date.value.day != declared.value.day } ?? false
            result.published = isShown ? shown?.date : declared
            return
        }
        result.published =
            addressDate() ?? (shown?.isUpdate == false ? shown?.date : nil) ?? jsonDate("dateCreated")
            ?? jsonDate("uploadDate") ?? shown?.date ?? jsonDate("dateModified")
            ?? found(meta(["article:modified_time", "og:updated_time", "datemodified", "last-modified"]), .meta)
    }

    /// The date of an element with `itemprop="datePublished"`.
    private func itempropDate() -> Metadata.Found<DateParser.Reading>? {
        for i in tree.nodes.indices where tree.nodes[i].element != .text && tree.nodes[i].upper > tree.nodes[i].lower {
            guard let itemprop = tree.attribute(.itemprop, of: i), MetadataReader.lowercase(itemprop) == "datepublished"
            else { continue }
            let text = tree.attribute(.datetime, of: i) ?? tree.attribute(.content, of: i) ?? tree.textContent(of: i)
            if let date = DateParser.parse(text.span, monthFirst: isMonthFirst) {
                return .init(value: date, origin: .element)
            }
        }
        return nil
    }

    /// The day in an address such as `/2026/03/05/`.
    private func addressDate() -> Metadata.Found<DateParser.Reading>? {
        guard let url = result.url?.value else { return nil }
        var path = Array(url.utf8)
        guard path.count > 20 else { return nil }
        for i in path.indices where path[i] == UInt8(ascii: "_") { path[i] = UInt8(ascii: "-") }
        // Only a date between slashes or hyphens; the years of DateParser keep numbers out.
        for i in 8..<path.count - 9 where path[i] == UInt8(ascii: "/") || path[i] == UInt8(ascii: "-") {
            let part = Array(path[i + 1..<min(i + 11, path.count)])
            guard part.count >= 8, part[4] == UInt8(ascii: "/") || part[4] == UInt8(ascii: "-"),
                let date = DateParser.parse(part.span), date.day.year >= 1990
            else { continue }
            return .init(value: date, origin: .url)
        }
        return nil
    }

    /// The date that is shown beside the headline: in a `<time>`, in an element named so, or in a short line.
    ///
    /// - Returns: the date, and whether it is called that of an update.
    private func shownDate() -> (date: Metadata.Found<DateParser.Reading>, isUpdate: Bool)? {
        let start = headlineBlock() ?? 0
        let text = page.text.span
        var update: DateParser.Reading?
        func isUpdate(_ range: Range<Int>) -> Bool {
            let words = MetadataReader.words(page.text[range.prefix(60)].map { $0 })
            return words.contains { MetadataReader.updateWords.contains($0) }
        }
        for i in max(0, start - 6)..<max(start, min(start + 16, page.blocks.count)) {
            let block = page.blocks[i]
            guard block.count < 120, i <= start || block.count < 40 || i < start + 8 else { continue }
            guard let date = date(of: block, text) else { continue }
            if isUpdate(block.range) || i > 0 && page.blocks[i - 1].count < 16 && isUpdate(page.blocks[i - 1].range) {
                update = update ?? date
                continue
            }
            return (.init(value: date, origin: .text), false)
        }
        let titleNode = page.blocks.indices.contains(start) ? Int(page.blocks[start].first) : 0
        var before: DateParser.Reading?
        for i in tree.nodes.indices
        where tree.nodes[i].element == .time
            || page.ownTraits[i].contains(.date) && page.textBytes(of: i, in: tree) < 60
        {
            let shown = tree.textContent(of: i, limit: 100)
            let declared = tree.attribute(.datetime, of: i)
            guard
                let date = declared.flatMap({ DateParser.parse($0.span, monthFirst: isMonthFirst) })
                    ?? DateParser.parse(shown.span, monthFirst: isMonthFirst)
            else { continue }
            if i > titleNode { return (.init(value: date, origin: .element), true) }
            before = before ?? date
        }
        if let date = before ?? update { return (.init(value: date, origin: .element), true) }
        for block in page.blocks where block.count < 60 && !block.traits.isDisjoint(with: [.date, .meta, .author]) {
            if let date = date(of: block, text) { return (.init(value: date, origin: .text), true) }
        }
        return nil
    }

    /// The date in a block: of its text, or of the element in it that is named a date.
    private func date(of block: PageBlock, _ text: Span<UInt8>) -> DateParser.Reading? {
        DateParser.parse(text.extracting(block.range), monthFirst: isMonthFirst)
    }

    /// The block with the headline.
    private func headlineBlock() -> Int? {
        guard let headline = result.headline else { return nil }
        return page.headlineBlock(Array(headline.value.utf8))
    }

    private static let updateWords: Set<UInt64> = Set(
        ["updated", "update", "modified", "reviewed", "aktualisiert", "actualizado", "aggiornato", "bijgewerkt"].flatMap
        {
            words(Array($0.utf8))
        })

    // MARK: - Texts

    /// ASCII letters in lower case.
    static func lowercase(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
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

    /// A title without the part that names the site: `Flood in Arl | The Arl Times`.
    static func withoutSite(_ title: [UInt8], _ site: [UInt8]) -> [UInt8] {
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
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return title }
        if agreement(Array(title[last]), site) >= 0.6 { return Array(title[..<parts[parts.count - 2].upperBound]) }
        if agreement(Array(title[first]), site) >= 0.6 { return Array(title[parts[1].lowerBound...]) }
        // A bar nearly always stands before the site's name; a dash may be the title's own.
        let separator = title[last.lowerBound - 2]
        let isShort = last.count * 2 < last.lowerBound
        if separator == UInt8(ascii: "|") && isShort { return Array(title[..<parts[parts.count - 2].upperBound]) }
        return title
    }

    /// The length of a separator of titles at an index: `|`, `-`, `–`, `—`, `·`, `»`, `::`.
    private static func separatorLength(_ title: [UInt8], _ i: Int) -> Int? {
        guard i < title.count else { return nil }
        switch title[i] {
        case UInt8(ascii: "|"), UInt8(ascii: "-"): return 1
        case UInt8(ascii: ":"): return i + 1 < title.count && title[i + 1] == UInt8(ascii: ":") ? 2 : nil
        case 0xE2 where i + 2 < title.count && title[i + 1] == 0x80:
            return [0x93, 0x94, 0xA2].contains(title[i + 2]) ? 3 : nil
        case 0xC2 where i + 1 < title.count: return title[i + 1] == 0xB7 || title[i + 1] == 0xBB ? 2 : nil
        default: return nil
        }
    }

    /// How much of the shorter of two texts is in the other: the share of its words, 0 to 1, less if the other is far
    /// longer.
    static func agreement(_ a: [UInt8], _ b: [UInt8]) -> Float {
        let first = words(a)
        let second = words(b)
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        let rest = Set(second)
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
            let isWord = byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
            if isWord {
                if !isInside { hash = 0xCBF2_9CE4_8422_2325 }
                hash = (hash ^ UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) &* 0x100_0000_01B3
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
