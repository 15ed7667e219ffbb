import LedeText

/// Who wrote it.
extension MetadataReader {
    /// Finds the byline: what a reader sees beside the headline goes before what the page declares, a person before an
    /// organization, which often is but the site.
    mutating func readByline() {
        var declared: Metadata.Found<String>?
        var organization: Metadata.Found<String>?
        for found in declaredBylines() {
            if found.isOrganization || isSite(found.byline.value) {
                organization = organization ?? found.byline
            } else {
                declared = withoutSite(found.byline)
                break
            }
        }
        let shown = shownByline()
        if let declared {
            // Systems declare who put the text in; the line under the headline names who wrote it.
            let isOther =
                shown.map { MetadataReader.agreement(Array($0.utf8), Array(declared.value.utf8)) == 0 } ?? false
            result.byline = isOther ? shown.map { .init(value: $0, origin: .text) } : declared
        } else if let shown {
            result.byline = .init(value: shown, origin: .text)
        } else if let name = linkedAuthor() ?? namedAuthor() {
            result.byline = .init(value: name, origin: .element)
        } else if let name = bareName() ?? signature() {
            result.byline = .init(value: name, origin: .text)
        } else {
            result.byline = organization
        }
    }

    // MARK: - Declared

    /// The bylines that the page declares, those of JSON-LD before those of `<meta>`.
    private func declaredBylines() -> [(byline: Metadata.Found<String>, isOrganization: Bool)] {
        var out: [(Metadata.Found<String>, Bool)] = []
        func add(_ names: [String], _ origin: Metadata.Origin, isOrganization: Bool = false) {
            guard !names.isEmpty else { return }
            out.append((.init(value: names.joined(separator: ", "), origin: origin), isOrganization))
        }
        func cleaned(_ texts: [[UInt8]]) -> [String] {
            var names: [String] = []
            for text in texts {
                if let name = Byline.clean(text, language: textLanguage, isDeclared: true), !names.contains(name) {
                    names.append(name)
                }
            }
            return names
        }
        if let (script, value) = articleValue("author") ?? articleValue("creator") {
            let isOrganization =
                script.isA(value, ["Organization"])
                || script.children(of: value).contains { script.isA($0, ["Organization"]) }
            add(cleaned(script.texts(value)), .jsonLD, isOrganization: isOrganization)
        }
        for name in [
            "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "dcterms.creator",
            "citation_author",
        ] {
            add(cleaned(metas.filter { $0.name == name }.map(\.content)), .meta)
        }
        for (k, meta) in metas.enumerated() where meta.name == "twitter:label1" {
            let label = MetadataReader.lowercase(meta.content)
            guard label == "written by" || label == "by" || label == "author" else { continue }
            add(cleaned(metas[k...].filter { $0.name == "twitter:data1" }.map(\.content)), .meta)
        }
        return out
    }

    /// Names without that of the site behind them: `Jana Rook, The Orl Courier`.
    private func withoutSite(_ byline: Metadata.Found<String>) -> Metadata.Found<String> {
        let names = byline.value.split(separator: ",").map {
            String(decoding: $0.utf8.drop { $0 == 0x20 }, as: UTF8.self)
        }
        let people = names.filter { !isSite($0) }
        guard people.count < names.count, !people.isEmpty else { return byline }
        return .init(value: people.joined(separator: ", "), origin: byline.origin)
    }

    /// Whether a name is that of the site: of its source, or of its host without the ending.
    private func isSite(_ name: String) -> Bool {
        let letters = MetadataReader.letters(name)
        if let source = result.source?.value, MetadataReader.letters(source) == letters { return true }
        guard let host = result.url.flatMap({ MetadataReader.host(of: $0.value) }) else { return false }
        return host.split(separator: ".").dropLast().contains { MetadataReader.letters(String($0)) == letters }
    }

    /// The letters and digits of a name, ASCII in lower case.
    private static func letters(_ text: String) -> [UInt8] {
        text.utf8.compactMap { byte in
            if byte.isASCIIUppercase { return byte | 0x20 }
            return byte.isASCIILowercase || byte.isASCIIDigit || byte >= 0x80 ? byte : nil
        }
    }

    // MARK: - Shown

    /// Blocks before and after the headline that may hold a byline, and the most bytes of one.
    private static let blocksBefore = 4
    private static let blocksAfter = 12
    private static let bylineBytes = 200

    /// The name in a line near the headline that begins with "By", or that stands after one that is just that.
    private func shownByline() -> String? {
        guard let headline = headlineBlock else { return nil }
        let end = min(headline + Self.blocksAfter, page.blocks.count)
        var isAnnounced = false
        for k in max(0, headline - Self.blocksBefore)..<max(headline, end) where k != headline {
            let bytes = Array(page.text[page.blocks[k].range.prefix(Self.bylineBytes)])
            let wasAnnounced = isAnnounced
            isAnnounced = Byline.isPrefix(bytes)
            guard bytes.count < Self.bylineBytes, !isReview(k) else { continue }
            if let name = shownName(bytes, isAnnounced: wasAnnounced) { return name }
            // Elements in a row are often set apart by style alone: `Von Jana Rook2. März 2026`.
            if let spaced = spacedText(of: k), let name = shownName(spaced, isAnnounced: wasAnnounced) { return name }
            if let name = nameBetweenBars(bytes) ?? nameBeforeDateElement(k) { return name }
        }
        return nil
    }

    /// The names in the first of several elements of a line, of which the second begins with a date, or the third behind a
    /// place: `<span>Jane Doe</span> <span>17 Feb 2026, 10:05</span>`.
    private func nameBeforeDateElement(_ index: Int) -> String? {
        let block = page.blocks[index]
        guard block.count < Self.bylineBytes, block.headingLevel == 0, let headline = headlineBlock, index > headline
        else { return nil }
        let next = index + 1 < page.blocks.count ? Int(page.blocks[index + 1].first) : tree.nodes.count
        var parts: [[UInt8]] = []
        for i in Int(block.first)..<min(next, Int(block.first) + Self.bylineBytes)
        where parts.count < 3 && tree.nodes[i].element == .text && page.textBefore[i + 1] > page.textBefore[i] {
            let text = Array(tree.text[Int(tree.nodes[i].lower)..<Int(tree.nodes[i].upper)])
            let part = Whitespace.collapse(text.span, limit: Self.bylineBytes)
            parts.append(part)
        }
        func isDay(_ part: [UInt8]) -> Bool { DateParser.leadingDay(part.span, monthFirst: isMonthFirst) != nil }
        guard parts.count >= 2 else { return nil }
        let isBeforePlace = parts.count == 3 && parts[1].count <= Self.bareNameBytes && isDay(parts[2])
        return isDay(parts[1]) || isBeforePlace ? bareNames(parts[0]) : nil
    }

    /// The name in a line that begins with "By" or a date, or ends with one.
    private func shownName(_ line: [UInt8], isAnnounced: Bool) -> String? {
        var bytes = line
        let hasDate = dropDate(&bytes)
        if let name = Byline.nameBeforeOffice(bytes) ?? Byline.nameInUnspacedScript(bytes) { return name }
        if !hasDate, let name = nameBeforeDate(bytes) { return name }
        guard
            isAnnounced || hasDate || Byline.hasPrefix(bytes, language: textLanguage)
                || Byline.isNameWithOffice(bytes),
            let name = Byline.clean(bytes, language: textLanguage).map({ Array($0.utf8) }), !repeatsHeadline(name),
            isAnnounced || Byline.hasPrefix(bytes, language: textLanguage) || !Byline.isSection(name)
        else { return nil }
        let isMarked = Byline.isMarked(bytes) && name.count <= 40 && Byline.mayBeName(name) && line.count <= 60
        if Byline.isName(name) || Byline.areNames(name) || isMarked
            || Byline.hasBy(bytes) && bytes.count <= 40 && Byline.mayBeName(name)
        {
            return String(decoding: name, as: UTF8.self)
        }
        // What follows the comma may be a long office.
        let first = name.prefix { $0 != UInt8(ascii: ",") }
        if first.count < name.count, Byline.isName(Array(first)) { return String(decoding: first, as: UTF8.self) }
        return nil
    }

    /// The name in a line of facts with bars between: behind the word for an author, or beside a date.
    ///
    /// `Published: 05.03.2026 | Author: Jane Doe | Section: Business`, `5 March 2026, 16:30 | Jane Doe, Harsund`
    private func nameBetweenBars(_ bytes: [UInt8]) -> String? {
        let parts = Self.partsBetweenBars(bytes)
        guard parts.count > 1 else { return nil }
        for part in parts where Byline.hasPrefix(part, language: textLanguage) {
            if let name = shownName(part, isAnnounced: false) { return name }
        }
        guard parts.contains(where: { isDate($0) }) else { return nil }
        for part in parts {
            if let name = Byline.nameBeforeOffice(part) ?? bareNames(part) { return name }
        }
        return nil
    }

    /// The parts of a line between bars, or dots and bullets with spaces around.
    private static func partsBetweenBars(_ line: [UInt8]) -> [[UInt8]] {
        var bytes = line
        for sign in [" · ", " • "].map({ Array($0.utf8) }) {
            var i = 0
            while i + sign.count <= bytes.count {
                if bytes[i...].starts(with: sign) {
                    bytes.replaceSubrange(i..<i + sign.count, with: [0x20, UInt8(ascii: "|"), 0x20])
                }
                i += 1
            }
        }
        return bytes.split(separator: UInt8(ascii: "|")).map { part in
            Array(part.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
        }
    }

    /// Whether a line or a part of one is a date, with the names of days and the like.
    ///
    /// - Parameter others: the most words of it that are none of dates: a place, a zone.
    private func isDate(_ part: [UInt8], others: Int = 0) -> Bool {
        guard DateParser.parse(part.span, monthFirst: isMonthFirst) != nil else { return false }
        let line = LineFeatures(part.span, part.indices, patterns: datePatterns)
        return line.words <= line.dateWords + line.numbers + others
    }

    /// The names in a line that nothing announces: `Jane Doe and John Roe`, `Jane Doe, Holm`, `Jane Doe Reporter`.
    private func bareNames(_ line: [UInt8]) -> String? {
        guard line.count <= 2 * Self.bareNameBytes, let cleaned = Byline.clean(line, language: textLanguage) else {
            return nil
        }
        let names = cleaned.utf8.split(separator: UInt8(ascii: ",")).map { Array($0.drop { $0 == 0x20 }) }
        if names.allSatisfy(mayBeBareName) { return cleaned }
        guard names.count == 2, mayBeBareName(names[0]), !names[1].contains(0x20) else { return nil }
        return String(decoding: names[0], as: UTF8.self)
    }

    /// Whether a line that nothing announces is a name: two or three words with capitals that are not those of the headline,
    /// the site or a section, and of which the last stands nowhere in the text, as that of a place would.
    private func mayBeBareName(_ name: [UInt8]) -> Bool {
        let words = name.split(separator: 0x20)
        guard (2...3).contains(words.count), name.count <= Self.bareNameBytes, Byline.isName(name),
            words.allSatisfy({ $0.count > 1 && $0.first.map { !$0.isASCIILowercase } ?? false }),
            !name.contains(where: {
                $0 < 0x80 && $0 != 0x20 && !MetadataReader.isLetter($0) && !Self.nameSigns.contains($0)
            }),
            !repeatsHeadline(name), !Byline.isDesk(name), !Byline.isSection(name), !Byline.isOffice(name),
            !MetadataReader.namesPaper(name),
            let last = words.last
        else { return false }
        let text = String(decoding: name, as: UTF8.self)
        guard !isSite(text), result.section.map({ MetadataReader.letters($0.value) }) != MetadataReader.letters(text)
        else { return false }
        return !page.blocks.contains { block in
            guard block.count >= Self.proseBytes else { return false }
            let text = page.text[block.range]
            return text.indices.dropLast(last.count).contains {
                text[$0] == 0x20 && text[$0 + 1] == last[last.startIndex] && text[($0 + 1)...].starts(with: last)
            }
        }
    }

    /// Most bytes of a name that nothing announces, signs in one, and bytes of a block that is a text.
    private static let bareNameBytes = 40
    private static let nameSigns = [UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "'")]
    private static let proseBytes = 80
    /// Most words of the date beside it that are none of dates.
    private static let otherDateWords = 3
    /// Blocks under the headline that may hold such a name.
    private static let bareNameReach = 4

    /// The name under the headline that nothing announces: it stands beside the date, or in an element for credits.
    private func bareName() -> String? {
        guard let headline = headlineBlock else { return nil }
        func isDay(_ k: Int) -> Bool {
            guard page.blocks.indices.contains(k), k > headline, page.blocks[k].count <= Self.proseBytes else {
                return false
            }
            return isDate(Array(page.text[page.blocks[k].range]), others: Self.otherDateWords)
        }
        func isOffice(_ k: Int) -> Bool {
            page.blocks.indices.contains(k) && page.blocks[k].count <= Self.bareNameBytes
                && Byline.isOffice(Array(page.text[page.blocks[k].range]))
        }
        for k in page.blocks.indices.dropFirst(headline + 1).prefix(Self.bareNameReach) {
            let block = page.blocks[k]
            if block.count >= 2 * Self.proseBytes { return nil }
            guard block.count <= 2 * Self.bareNameBytes, block.headingLevel == 0, block.element != .li,
                block.traits.isDisjoint(with: [.caption, .media, .table]),
                isDay(k + 1) || isDay(k - 1) || isOffice(k + 1) || isCredits(k)
            else { continue }
            let name = Array(page.text[block.range])
            // Two names that only style parts: `APSTAN CHO`.
            if let spaced = spacedText(of: k), spaced != name { continue }
            if let names = bareNames(name) { return names }
        }
        return nil
    }

    /// What stands in such a place and is no name: places and labels, in lower case.
    private static let unsigned: Set<String> = Set(
        """
        hà nội|sài gòn|đà nẵng|hải phòng|cần thơ|nha trang|đà lạt|vũng tàu|quảng ninh|quảng nam|nghệ an|thanh hóa|đồng nai|
        bình dương|việt nam|trung quốc|hàn quốc|nhật bản|thái lan|hoa kỳ|đọc thêm|xem thêm|bình luận|chia sẻ|theo dõi|
        quảng cáo|liên hệ|tin mới|tin nóng|từ khóa|chủ đề|ảnh minh họa|tin liên quan|bài liên quan|thời sự|thế giới|
        kinh tế|kinh doanh|giải trí|thể thao|pháp luật|giáo dục|sức khỏe|du lịch|khoa học|công nghệ|đăng nhập|đăng ký|
        trang chủ|gửi bình luận|mới nhất|đọc nhiều|xem nhiều|gia đình|đời sống|bạn đọc|ý kiến|nguồn tin|theo dòng sự kiện
        """.split { $0 == "|" || $0 == "\n" }.map(String.init))

    /// The name alone in the paragraph that ends the article, right behind its last sentence, as newspapers in Vietnamese
    /// sign.
    private func signature() -> String? {
        guard textLanguage?.code == "vi", let headline = headlineBlock,
            let last = page.blocks.indices.last(where: {
                page.blocks[$0].element == .p && page.blocks[$0].count >= Self.proseBytes
            }), last > headline
        else { return nil }
        let k = last + 1
        guard k < page.blocks.count, page.blocks[k].element == .p, page.blocks[k].links == 0,
            page.blocks[k].count <= Self.bareNameBytes
        else { return nil }
        // Nothing follows it among the paragraphs.
        let parent = tree.nodes[Int(page.blocks[k].node)].parent
        guard parent == tree.nodes[Int(page.blocks[last].node)].parent,
            k + 1 == page.blocks.count || page.blocks[k + 1].element != .p
                || tree.nodes[Int(page.blocks[k + 1].node)].parent != parent
        else { return nil }
        let name = Array(page.text[page.blocks[k].range])
        let text = String(decoding: name, as: UTF8.self)
        guard Byline.isName(name), Byline.mayBeName(name), !Byline.isDesk(name), !repeatsHeadline(name),
            !Self.unsigned.contains(text.lowercased())
        else { return nil }
        return text
    }

    /// Whether the class of a block's element says that it holds the credits.
    private func isCredits(_ k: Int) -> Bool {
        guard let name = tree.attribute(.class, of: Int(page.blocks[k].node)) else { return false }
        return MetadataReader.words(name).contains(Self.creditsClass)
    }

    private static let creditsClass = BlockTraits.hash("credits".utf8)

    /// The name before a dot or a bar and a date: `Jane Doe · 2 March 2026`; not that of the site or a section.
    private func nameBeforeDate(_ bytes: [UInt8]) -> String? {
        for sign in [" · ", " • ", " | "].map({ Array($0.utf8) }) {
            guard let i = bytes.indices.first(where: { bytes[$0...].starts(with: sign) }) else { continue }
            if let name = Byline.nameBeforeOffice(Array(bytes[..<i])) { return name }
            // `Von Jane Doe • 01.03.2026`
            guard let name = Byline.clean(Array(bytes[..<i]), language: textLanguage).map({ Array($0.utf8) }) else {
                continue
            }
            let rest = Array(bytes[(i + sign.count)...])
            guard
                DateParser.leadingDay(rest.span, monthFirst: isMonthFirst) != nil
                    || isDate(rest, others: Self.otherDateWords),
                Byline.isName(name), name.split(separator: 0x20).count <= 3, !repeatsHeadline(name),
                !Byline.isSection(name)
            else { continue }
            let text = String(decoding: name, as: UTF8.self)
            let section = result.section.map { MetadataReader.letters($0.value) }
            return isSite(text) || section == MetadataReader.letters(text) ? nil : text
        }
        return nil
    }

    /// The text of a short block with a space between its elements, if there are several.
    func spacedText(of index: Int) -> [UInt8]? {
        let block = page.blocks[index]
        guard block.count < Self.bylineBytes else { return nil }
        let next = index + 1 < page.blocks.count ? Int(page.blocks[index + 1].first) : tree.nodes.count
        var out: [UInt8] = []
        var count = 0
        for i in Int(block.first)..<min(next, Int(block.first) + Self.bylineBytes)
        where tree.nodes[i].element == .text && page.textBefore[i + 1] > page.textBefore[i] {
            out.append(0x20)
            out += tree.text[Int(tree.nodes[i].lower)..<Int(tree.nodes[i].upper)]
            count += 1
        }
        return count > 1 ? Whitespace.collapse(out.span, limit: Self.bylineBytes) : nil
    }

    /// Whether a block names who looked over the text, or stands behind one that says so.
    private func isReview(_ block: Int) -> Bool {
        if Byline.namesReviewer(Array(page.text[page.blocks[block].range.prefix(40)])) { return true }
        guard block > 0, page.blocks[block - 1].count < 40 else { return false }
        return Byline.namesReviewer(Array(page.text[page.blocks[block - 1].range]))
    }

    private func repeatsHeadline(_ name: [UInt8]) -> Bool {
        guard let headline = result.headline?.value else { return false }
        let words = Set(MetadataReader.words(Array(headline.utf8)))
        return MetadataReader.words(name).allSatisfy(words.contains)
    }

    /// Takes a date off the begin of a line, with the sign behind it: `5 March 2026 · Jane Doe`.
    ///
    /// - Returns: whether there was one, and something is left.
    private func dropDate(_ bytes: inout [UInt8]) -> Bool {
        guard let end = DateParser.leadingDay(bytes.span, monthFirst: isMonthFirst) else { return false }
        var i = end
        while i < bytes.count, !MetadataReader.isLetter(bytes[i]) {
            if bytes[i] == 0xE2 || bytes[i] == 0xC2 {
                // Dashes, dots and bullets of two or three bytes.
                i += bytes[i] == 0xE2 ? 3 : 2
            } else {
                i += 1
            }
        }
        guard i < bytes.count else { return false }
        bytes.removeFirst(i)
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte >= 0xC3 && byte != 0xE2
    }

    /// The name in the first link near the headline that leads to an author's page.
    private func linkedAuthor() -> String? {
        guard let headline = headlineBlock else { return nil }
        let first = max(0, headline - Self.blocksBefore)
        let last = min(headline + Self.blocksAfter, page.blocks.count - 1)
        guard first <= last else { return nil }
        for k in first...last where page.blocks[k].links > 0 && page.blocks[k].count < Self.bylineBytes {
            guard !isReview(k) else { continue }
            for i in page.elements(of: k, in: tree) where tree.nodes[i].element == .a {
                guard let href = tree.rawAttribute(.href, of: i), MetadataReader.leadsToAuthor(tree.source[href])
                else { continue }
                if let name = name(in: i) { return name }
            }
        }
        return nil
    }

    /// Whether the path of an address has a part that authors' pages stand under.
    private static func leadsToAuthor(_ address: ArraySlice<UInt8>) -> Bool {
        let parts = lowercase(Array(address.prefix(400))).split(separator: "/")
        return parts.dropLast().contains { authorFolders.contains(String($0)) }
    }

    private static let authorFolders: Set<String> = [
        "author", "authors", "contributor", "contributors", "by", "staff", "people", "team", "our-team", "writer",
        "writers", "profile", "profiles", "reporter", "reporters", "journalist", "autor", "autoren", "autores",
        "auteur",
        "auteurs", "experts", "our-experts", "columnists",
    ]

    /// The name in the first element that says that it holds the author; not of a menu before the headline, nor of a
    /// comment.
    private func namedAuthor() -> String? {
        let first = max(0, (headlineBlock ?? 0) - 2 * Self.blocksBefore)
        let start = page.blocks.indices.contains(first) ? Int(page.blocks[first].node) : 0
        var seen = 0
        var second: String?
        for i in tree.nodes.indices where tree.nodes[i].element != .text && tree.nodes[i].upper > tree.nodes[i].lower {
            let itemprop = tree.attribute(.itemprop, of: i).map(MetadataReader.lowercase) ?? ""
            let rel = tree.attribute(.rel, of: i).map(MetadataReader.lowercase) ?? ""
            let isDeclared = itemprop == "author" || rel == "author" || rel == "author external"
            let isNamed = i >= start && page.ownTraits[i].contains(.author) && !page.ownTraits[i].contains(.comments)
            guard isDeclared || isNamed else { continue }
            guard page.textBytes(of: i, in: tree) < Self.bylineBytes else { continue }
            seen += 1
            guard seen < MetadataReader.candidateLimit else { break }
            guard let name = name(in: i, isDeclared: isDeclared) else { continue }
            if isDeclared { return name }
            if second == nil { second = name }
        }
        return second
    }

    /// The name that an element holds; no words of the headline.
    private func name(in node: Int, isDeclared: Bool = false) -> String? {
        let text = tree.textContent(of: node, limit: Self.bylineBytes)
        guard let name = Byline.clean(text, language: textLanguage) else { return nil }
        let bytes = Array(name.utf8)
        guard
            Byline.isName(bytes) || isDeclared && Byline.mayBeName(bytes)
                || Byline.hasBy(text) && Byline.mayBeName(bytes)
        else { return nil }
        guard !repeatsHeadline(bytes) else { return nil }
        return name
    }
}
