import LedeText

/// When it was published.
extension MetadataReader {
    /// Finds the date: the day that is shown beside the headline goes before what the page declares, and that before its
    /// address; one that is shown as that of an update is the last choice, one that is only declared so is none.
    mutating func readDate() {
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
            // What the page shows as its day, and does not call that of an update, goes before what it declares: systems
            // that rebuild their pages declare the day of the build, others that of the first draft.
            let isShown = shown.map { !$0.isUpdate && isOtherDay($0.date.value.day, declared.value.day) } ?? false
            result.published = isShown ? shown?.date : declared
            return
        }
        result.published =
            addressDate() ?? (shown?.isUpdate == false ? shown?.date : nil) ?? jsonDate("dateCreated")
            ?? jsonDate("uploadDate") ?? shown?.date
    }

    /// Whether two days are not one day, written with day and month exchanged.
    private func isOtherDay(_ a: CivilDate, _ b: CivilDate) -> Bool {
        a != b && !(a.year == b.year && a.month == b.day && a.day == b.month)
    }

    private func found(_ text: [UInt8]?, _ origin: Metadata.Origin) -> Metadata.Found<DateParser.Reading>? {
        guard let text, let date = DateParser.parse(text.span, monthFirst: isMonthFirst) else { return nil }
        return .init(value: date, origin: origin)
    }

    private func jsonDate(_ name: StaticString) -> Metadata.Found<DateParser.Reading>? {
        guard let (script, value) = articleValue(name) else { return nil }
        return found(script.texts(value).first, .jsonLD)
    }

    /// The date of an element with `itemprop="datePublished"`.
    private func itempropDate() -> Metadata.Found<DateParser.Reading>? {
        for i in tree.nodes.indices where tree.nodes[i].element != .text && tree.nodes[i].upper > tree.nodes[i].lower {
            guard let itemprop = tree.attribute(.itemprop, of: i),
                MetadataReader.lowercase(itemprop).split(separator: " ").contains("datepublished")
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

    // MARK: - Shown

    /// Blocks before and after the headline that may hold the date.
    private static let blocksBefore = 6
    private static let blocksAfter = 16
    /// Blocks under the headline that are asked first.
    private static let near = 8

    /// The date that is shown beside the headline: in a `<time>`, in an element named so, or in a short line.
    ///
    /// - Returns: the date, and whether it is called that of an update.
    private func shownDate() -> (date: Metadata.Found<DateParser.Reading>, isUpdate: Bool)? {
        let start = headlineBlock ?? 0
        var update: DateParser.Reading?
        // What stands right under the headline, then right above it, then further down and up.
        let near = [start...start + Self.near, (start - Self.near / 2)...(start - 1)]
        let far = [
            start + Self.near + 1...start + Self.blocksAfter, (start - Self.blocksBefore)...(start - Self.near / 2 - 1),
        ]
        for i in (near + far).joined() where page.blocks.indices.contains(i) {
            let block = page.blocks[i]
            guard block.count < 120, i <= start || block.count < 40 || i < start + Self.near,
                block.traits.isDisjoint(with: [.table, .caption]), !isProse(block)
            else { continue }
            let before = i > 0 ? page.blocks[i - 1] : block
            let isAnnounced =
                before.count < 20 && DateParser.speaksOfUpdate(page.text.span.extracting(before.range))
                || isMarkedUpdate(i)
            // A <time> knows the instant, its text only the day.
            if let exact = exactTime(i) {
                guard isAnnounced || DateParser.speaksOfUpdate(page.text.span.extracting(block.range)) else {
                    return (.init(value: exact, origin: .element), false)
                }
                update = update ?? exact
                continue
            }
            for found in DateParser.readings(in: page.text.span.extracting(block.range), monthFirst: isMonthFirst) {
                guard found.isUpdate || isAnnounced else { return (.init(value: found.reading, origin: .text), false) }
                update = update ?? found.reading
            }
        }
        if let update { return (.init(value: update, origin: .text), true) }
        let titleNode = page.blocks.indices.contains(start) ? Int(page.blocks[start].first) : 0
        var before: DateParser.Reading?
        var captionEnd = 0
        for i in tree.nodes.indices {
            if page.ownTraits[i].contains(.caption) { captionEnd = max(captionEnd, Int(tree.nodes[i].end)) }
            guard
                tree.nodes[i].element == .time
                    || page.ownTraits[i].contains(.date) && page.textBytes(of: i, in: tree) < 60
            else { continue }
            if captionEnd > i { continue }
            let shown = tree.textContent(of: i, limit: 100)
            let declared = tree.attribute(.datetime, of: i)
            guard
                let date = declared.flatMap({ DateParser.parse($0.span, monthFirst: isMonthFirst) })
                    ?? DateParser.parse(shown.span, monthFirst: isMonthFirst)
            else { continue }
            if i > titleNode { return (.init(value: date, origin: .element), true) }
            before = before ?? date
        }
        if let date = before { return (.init(value: date, origin: .element), true) }
        for block in page.blocks where block.count < 60 && !block.traits.isDisjoint(with: [.date, .meta, .author]) {
            if let date = DateParser.parse(page.text.span.extracting(block.range), monthFirst: isMonthFirst) {
                return (.init(value: date, origin: .text), true)
            }
        }
        return nil
    }

    /// The instant of the `<time>` in a block, if there is one and its text is a date too; not where the text names the
    /// day before or after it, which is then the publisher's own.
    private func exactTime(_ index: Int) -> DateParser.Reading? {
        let times = page.elements(of: index, in: tree).filter { tree.nodes[$0].element == .time }
        guard times.count == 1, let value = tree.attribute(.datetime, of: times[0]),
            let exact = DateParser.parse(value.span, monthFirst: isMonthFirst),
            let shown = DateParser.parse(page.text.span.extracting(page.blocks[index].range), monthFirst: isMonthFirst)
        else { return nil }
        return abs(exact.day.daysSinceEpoch - shown.day.daysSinceEpoch) == 1 ? nil : exact
    }

    /// Whether a block is a sentence: a date in it is what the article speaks of.
    private func isProse(_ block: PageBlock) -> Bool {
        block.count > 40
            && [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(page.text[block.range.upperBound - 1])
    }

    /// Whether a block holds a `<time>` whose class says that it is the time of an update.
    private func isMarkedUpdate(_ index: Int) -> Bool {
        page.elements(of: index, in: tree).contains { node in
            guard tree.nodes[node].element == .time, let name = tree.attribute(.class, of: node) else { return false }
            return MetadataReader.words(name).contains(where: MetadataReader.updateClasses.contains)
        }
    }

    private static let updateClasses = Set(words(Array("updated modified".utf8)))
}
