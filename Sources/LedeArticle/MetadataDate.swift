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
            // that rebuild their pages declare the day of the build, others that of the first draft. A line that says
            // more than a day may speak of the news (a concert, a release): it must be about the declared one.
            let first = declared.value.day.daysSinceEpoch - 1
            let last = max(first + 1, declaredUpdate()?.daysSinceEpoch ?? 0) + 1
            let isShown =
                shown.map {
                    !$0.isUpdate && isOtherDay($0.date.value.day, declared.value.day)
                        && ($0.isAlone || (first...last).contains($0.date.value.day.daysSinceEpoch))
                } ?? false
            result.published = isShown ? shown?.date : declared
            return
        }
        result.published =
            addressDate() ?? (shown?.isUpdate == false ? shown?.date : nil) ?? jsonDate("dateCreated")
            ?? jsonDate("uploadDate") ?? shown?.date
    }

    /// The day on which the page says that it was changed last.
    private func declaredUpdate() -> CivilDate? {
        (jsonDate("dateModified")
            ?? found(meta(["article:modified_time", "og:updated_time", "article:modified", "last-modified"]), .meta))?
            .value.day
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
    /// Most bytes of a sentence that is told from a date by its words, and of what is no paragraph.
    private static let shortSentence = 40
    private static let paragraphBytes = 60

    /// A date that a page shows.
    private struct ShownDate {
        var date: Metadata.Found<DateParser.Reading>
        /// Whether it is called that of an update, or stands where other dates stand, too.
        var isUpdate = true
        /// Whether its line is nothing but the day.
        var isAlone = false

        init(_ reading: DateParser.Reading, _ origin: Metadata.Origin) { date = .init(value: reading, origin: origin) }
    }

    /// The date that is shown beside the headline: in a `<time>`, in an element named so, or in a short line.
    private func shownDate() -> ShownDate? { dateBesideHeadline() ?? dateOfElement() ?? dateOfMarkedBlock() }

    /// The date in a block beside the headline; that of an update, or one with a label, where there is no other.
    private func dateBesideHeadline() -> ShownDate? {
        let start = headlineBlock ?? 0
        var update: DateParser.Reading?
        // Of a line with a label that is no word of dates: `Premiere: 4 March 2026`.
        var labelled: DateParser.Reading?
        // What stands right under the headline, then right above it, then further down and up.
        let near = [start...start + Self.near, (start - Self.near / 2)...(start - 1)]
        let far = [
            start + Self.near + 1...start + Self.blocksAfter, (start - Self.blocksBefore)...(start - Self.near / 2 - 1),
        ]
        for i in (near + far).joined() where page.blocks.indices.contains(i) {
            let block = page.blocks[i]
            guard block.count < 120, i <= start || block.count < 40 || i < start + Self.near,
                !block.traits.contains(.caption), !isInDataTable(block), !isProse(block),
                i == start || mayShowDate(block), i <= start || !isOfOthers(block, behind: start)
            else { continue }
            let before = i > 0 ? page.blocks[i - 1] : block
            let isAnnounced =
                before.count < 20 && DateParser.speaksOfUpdate(page.text.span.extracting(before.range))
                || isMarkedUpdate(i)
            let text = page.text.span.extracting(block.range)
            let isLabelled = hasOtherLabel(block)
            // A <time> knows the instant, its text only the day.
            if let exact = exactTime(i) {
                if isAnnounced || DateParser.speaksOfUpdate(text) {
                    update = update ?? exact
                } else if isLabelled {
                    labelled = labelled ?? exact
                } else {
                    var shown = ShownDate(exact, .element)
                    shown.isUpdate = false
                    shown.isAlone = !namesEvent(i)
                    return shown
                }
                continue
            }
            var readings = DateParser.readings(in: text, monthFirst: isMonthFirst)
            if readings.isEmpty, let spaced = spacedText(of: i) {
                readings = DateParser.readings(in: spaced.span, monthFirst: isMonthFirst)
            }
            for found in readings {
                if found.isUpdate || isAnnounced {
                    update = update ?? found.reading
                } else if isLabelled {
                    labelled = labelled ?? found.reading
                } else {
                    var shown = ShownDate(found.reading, .text)
                    shown.isUpdate = false
                    shown.isAlone =
                        (DateParser.isOnlyDay(text, monthFirst: isMonthFirst) || DateParser.speaksOfPublication(text))
                        && !namesEvent(i)
                    return shown
                }
            }
        }
        return (update ?? labelled).map { ShownDate($0, .text) }
    }

    /// The first date of a `<time>` or an element named so behind the headline, or else the first one before it.
    private func dateOfElement() -> ShownDate? {
        let start = headlineBlock ?? 0
        let titleNode = page.blocks.indices.contains(start) ? Int(page.blocks[start].first) : 0
        var before: DateParser.Reading?
        // Of the last element whose dates are not the article's.
        var othersEnd = 0
        for i in tree.nodes.indices {
            if page.ownTraits[i].contains(.caption) || i > titleNode && holdsOthers(i) {
                othersEnd = max(othersEnd, Int(tree.nodes[i].end))
            }
            guard
                tree.nodes[i].element == .time
                    || page.ownTraits[i].contains(.date) && page.textBytes(of: i, in: tree) < 60
            else { continue }
            if othersEnd > i { continue }
            let shown = tree.textContent(of: i, limit: 100)
            let declared = tree.attribute(.datetime, of: i)
            guard
                let date = declared.flatMap({ DateParser.parse($0.span, monthFirst: isMonthFirst) })
                    ?? DateParser.parse(shown.span, monthFirst: isMonthFirst)
            else { continue }
            if i > titleNode { return ShownDate(date, .element) }
            before = before ?? date
        }
        return before.map { ShownDate($0, .element) }
    }

    /// The date of a short block of metadata, wherever it stands but in what is somebody else's.
    private func dateOfMarkedBlock() -> ShownDate? {
        let start = headlineBlock ?? 0
        for (i, block) in page.blocks.enumerated()
        where block.count < 60 && !block.traits.isDisjoint(with: [.date, .meta, .author])
            && (i <= start || !isInOthers(block))
        {
            if let date = DateParser.parse(page.text.span.extracting(block.range), monthFirst: isMonthFirst) {
                return ShownDate(date, .text)
            }
        }
        return nil
    }

    /// Containers whose dates are not the article's: quotations and embedded posts, other articles, readers' comments.
    private static let others: BlockTraits = [.quote, .related, .comments, .discussion]

    /// The words by which containers of other articles are named; ``BlockTraits/related`` has those of rows and columns, too.
    private static let otherArticles = Set(
        words(
            Array(
                """
                related recommended recommends recommendation recommendations similar suggested suggestions teaser teasers \
                readmore morestories trending popular recirc recirculation outbrain taboola upnext
                """.utf8)))

    /// Whether an element holds what others wrote.
    private func holdsOthers(_ node: Int) -> Bool {
        let traits = page.ownTraits[node]
        if traits.isDisjoint(with: Self.others) { return false }
        guard traits.isDisjoint(with: Self.others.subtracting(.related)) else { return true }
        let names = (tree.attribute(.class, of: node) ?? []) + [0x20] + (tree.attribute(.id, of: node) ?? [])
        return MetadataReader.words(names).contains(where: Self.otherArticles.contains)
    }

    /// Whether a block stands in such an element.
    private func isInOthers(_ block: PageBlock) -> Bool {
        guard !block.traits.isDisjoint(with: Self.others) else { return false }
        var node = Int(block.node)
        while node >= 0 {
            if holdsOthers(node) { return true }
            node = Int(tree.nodes[node].parent)
        }
        return false
    }

    /// Whether the date of a block below the headline is that of something else: a post that is quoted, another article,
    /// a comment; or one that stands behind the first paragraph beside other words.
    private func isOfOthers(_ block: PageBlock, behind start: Int) -> Bool {
        if isInOthers(block) { return true }
        guard block.traits.isDisjoint(with: [.date, .meta, .author]), followsParagraph(block, behind: start) else {
            return false
        }
        let bytes = Array(page.text[block.range])
        let line = LineFeatures(page.text.span, block.range, patterns: datePatterns)
        return line.words > line.dateWords + line.numbers && !DateParser.speaksOfPublication(bytes.span)
            && !DateParser.speaksOfUpdate(bytes.span) && !Byline.hasPrefix(bytes)
            && Byline.nameBesideDay(bytes) == nil
    }

    /// Whether a paragraph of the article stands between the headline and a block: sentences that are no links.
    private func followsParagraph(_ block: PageBlock, behind start: Int) -> Bool {
        page.blocks[start...].prefix { $0.lower < block.lower }.contains {
            $0.headingLevel == 0 && $0.count > Self.paragraphBytes && $0.linkDensity < 0.5
                && $0.traits.isDisjoint(with: Self.others.union([.caption, .standfirst])) && endsAsSentence($0.range)
        }
    }

    /// Whether the last sign of a text ends a sentence.
    private func endsAsSentence(_ range: Range<Int>) -> Bool {
        let last = page.text[range.upperBound - 1]
        if last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?") { return true }
        return page.text[range].suffix(3).elementsEqual("。".utf8)
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

    /// Whether a block may be where the page shows its date: a heading or an item of a list only if it is marked so, or has
    /// no other words than those of dates.
    private func mayShowDate(_ block: PageBlock) -> Bool {
        guard block.headingLevel > 0 || block.element == .li || block.element == .dd else { return true }
        if !block.traits.isDisjoint(with: [.date, .meta, .author]) { return true }
        guard block.count <= 60 else { return false }
        let line = LineFeatures(page.text.span, block.range, patterns: datePatterns)
        return line.words == line.dateWords + line.numbers
    }

    /// The words of the page's language, by which lines of dates are known.
    var datePatterns: LinePatterns { LinePatterns.patterns(for: result.language?.value ?? .undetermined) }

    /// Whether a block begins with a word or two and a colon, and none of them is one of dates: `Premiere: 4 March 2026`.
    private func hasOtherLabel(_ block: PageBlock) -> Bool {
        let label = page.text[block.range.prefix(40)].prefix { $0 != UInt8(ascii: ":") }
        guard label.endIndex < block.range.upperBound, page.text[label.endIndex] == UInt8(ascii: ":"), !label.isEmpty,
            !label.contains(where: { $0.isASCIIDigit })
        else { return false }
        let line = LineFeatures(page.text.span, label.indices, patterns: datePatterns)
        return line.words <= 3 && line.dateWords == 0 && !DateParser.speaksOfUpdate(label.span)
            && !DateParser.speaksOfPublication(label.span)
            && !Byline.hasPrefix(Array(label) + [UInt8(ascii: ":")])
    }

    /// Whether a block or an element in it has a class that names an event.
    private func namesEvent(_ index: Int) -> Bool {
        (page.elements(of: index, in: tree) + [Int(page.blocks[index].node)]).contains { node in
            guard let name = tree.attribute(.class, of: node) else { return false }
            return MetadataReader.words(name).contains(where: MetadataReader.eventClasses.contains)
        }
    }

    private static let eventClasses = Set(words(Array("event events".utf8)))

    /// Nodes of a table that are looked at, and bytes of a cell from which it holds no figure but a column of the page.
    private static let tableNodes = 200
    private static let columnBytes = 400

    /// Whether a block stands in a table of figures and not in one that lays out the page: one with a headline, a column or
    /// another table in it, of one row that begins as a byline does, or of one cell a row.
    private func isInDataTable(_ block: PageBlock) -> Bool {
        guard block.traits.contains(.table) else { return false }
        var table = Int(block.first)
        while table >= 0, tree.nodes[table].element != .table { table = Int(tree.nodes[table].parent) }
        guard table >= 0 else { return false }
        let end = Int(tree.nodes[table].end)
        if let headline = headlineBlock, (table..<end).contains(Int(page.blocks[headline].first)) { return false }
        var rows = 0
        var cells = 0
        for i in table + 1..<min(end, table + Self.tableNodes) {
            switch tree.nodes[i].element {
            case .th: return true
            case .table: return false
            case .tr: rows += 1
            case .td where page.textBytes(of: i, in: tree) > 0:
                cells += 1
                if page.textBytes(of: i, in: tree) >= Self.columnBytes { return false }
            default: break
            }
        }
        return cells > rows && (rows > 1 || !Byline.hasPrefix(Array(page.text[block.range])))
    }

    /// Whether a block is a sentence: a date in it is what the article speaks of.
    private func isProse(_ block: PageBlock) -> Bool {
        guard endsAsSentence(block.range) else { return false }
        if block.count <= Self.shortSentence { return isShortSentence(block) }
        if MetadataReader.endsInHalf(page.text[block.range]),
            DateParser.holdsLittleElse(page.text.span.extracting(block.range), monthFirst: isMonthFirst)
        {
            return false
        }
        // `Published by The Courier on March 3, 2026.`
        if block.count < 80, DateParser.speaksOfPublication(page.text.span.extracting(block.range.prefix(16))),
            DateParser.parse(page.text.span.extracting(block.range)) != nil
        {
            return false
        }
        // `2 de marzo de 2026 a las 08:30 h. Actualizado a las 10:00 h.`
        guard block.count < 120,
            DateParser.leadingDay(page.text.span.extracting(block.range), monthFirst: isMonthFirst) != nil
        else { return true }
        let line = LineFeatures(page.text.span, block.range, patterns: datePatterns)
        return 2 * (line.dateWords + line.numbers) < line.words
    }

    /// Whether a short block is a sentence that says more than a day.
    private func isShortSentence(_ block: PageBlock) -> Bool {
        let text = page.text.span.extracting(block.range)
        guard !MetadataReader.endsInHalf(page.text[block.range]) else { return false }
        let line = LineFeatures(page.text.span, block.range, patterns: datePatterns)
        return line.saysMoreThanDates(text)
    }

    /// Whether a text ends with the half of the day, as in `Feb. 28, 2026 at 9:45 p.m.`, or the Thai sign of the hour, and not as
    /// a sentence does.
    static func endsInHalf(_ text: ArraySlice<UInt8>) -> Bool {
        let end = text.suffix(5).map { $0 | 0x20 }
        return text.suffix(5).elementsEqual(" น.".utf8) || end.elementsEqual(" p.m.".utf8)
            || end.elementsEqual(" a.m.".utf8)
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
