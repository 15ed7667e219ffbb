import LedeText

/// Reads plain text: a header of `Key: value` lines if there is one, then paragraphs with their roles.
///
/// One line is one paragraph, unless the text is wrapped at a right margin: then the lines of a block are joined by a
/// space, and words that were broken at narrow margins are put together. Runs of white space become one space, and of
/// Markdown only what it shows is text (``MarkdownText``); else every paragraph is the text as it came.
public struct PlainTextReader: Sendable {
    /// A reader.
    public init() {}

    /// Reads one document, in time linear in its bytes.
    ///
    /// - Parameters:
    ///   - bytes: the document as it came, of any encoding; at most ``LedeText/Limits/articleBytes`` are read.
    ///   - options: what is known already; it stands above what the document says of itself.
    /// - Returns: the article; what was amiss is in its findings.
    public func read(_ bytes: Span<UInt8>, options: ReadingOptions = ReadingOptions()) -> Article {
        read(bytes, options: options, mayHoldMarks: true)
    }

    /// Reads one document, once more where the marks of its links were taken out.
    private func read(_ bytes: Span<UInt8>, options: ReadingOptions, mayHoldMarks: Bool) -> Article {
        var article = Article()
        let limit = min(bytes.count, Limits.articleBytes)
        if limit < bytes.count {
            article.findings.append(
                Finding(.truncated, "Only the first \(limit) bytes were read; what follows is left out."))
        }
        let cleaned = TextEncoding.decode(bytes.extracting(0..<limit), charset: options.charset)
        if cleaned.isCut {
            article.findings.append(
                Finding(
                    .truncated,
                    "Only the first \(Limits.articleBytes) bytes of the text were read; what follows is left out."))
        }
        if cleaned.damaged > 0 {
            article.findings.append(.damage(cleaned.damaged))
        }
        let source = PlainTextReader.withoutReferences(cleaned.text)
        var header = PlainTextHeader(source.span)
        var (clean, start) = (source, header.end)
        var around: [[UInt8]] = []
        if let mail = MailQuotation(clean, from: start, isMail: header.isMail) {
            (clean, start, around) = (mail.text, mail.start, mail.around)
            if let forwarded = mail.header { header.take(forwarded) }
        }
        var document = PlainTextLines(clean, from: start)
        article.language = language(of: clean, from: start, header, options)
        var patterns = LinePatterns.patterns(for: article.language)
        var (lines, ledger) = PlainTextReader.features(of: document, patterns)
        if mayHoldMarks, let unmarked = LinkMark.removed(from: source, behind: header.end, lines) {
            var options = options
            options.charset = "utf-8"
            var again = read(unmarked.span, options: options, mayHoldMarks: false)
            again.findings = article.findings + again.findings
            return again
        }
        var markdown: MarkdownText?
        let isWritten =
            (document.mayBeMarkdown || holdsLink(lines, document.text.span)) && !document.hasLinkNumbers
            ? document.hasParagraphs && MarkdownMarkup.isWritten(clean, from: start, isPage: LineRoles.isPage(lines))
            : nil
        if let isWritten, isWritten || !LineRoles.isPage(lines),
            let found = MarkdownText(
                clean, from: start, margin: document.margin, isWritten: isWritten, isPage: LineRoles.isPage(lines))
        {
            clean = found.text
            if let front = found.header { header.fill(from: front) }
            // `**Date:** 4 March 2026` below the headline.
            let below = PlainTextHeader(clean.span)
            header.fill(from: below)
            start = below.end
            document = PlainTextLines(clean, from: start)
            document.markHeadings()
            article.language = language(of: clean, from: start, header, options)
            patterns = LinePatterns.patterns(for: article.language)
            (lines, ledger) = PlainTextReader.features(of: document, patterns)
            markdown = found
        }
        article.findings += header.findings
        article.title = options.title ?? header.title ?? markdown?.headline.map { PlainTextReader.metadata($0[...]) }
        article.source = options.source ?? header.source
        article.section = options.section ?? header.section
        article.author = header.author
        article.url = header.url
        if header.url == nil, let id = header.addressID { article.id = id }
        article.published = header.published

        let tag = options.language == nil ? header.languageTag : options.languageTag
        if let text = header.publishedText, !DateParser.isMonthFirst(article.language, tag: tag),
            let reading = DateParser.parse(text, monthFirst: false)
        {
            article.published = reading.date
        }

        if document.isTruncated {
            article.findings.append(
                Finding(.truncated, "Only the first \(Limits.linesPerArticle) lines of the text were read."))
        }
        // The lines of a page are judged as they came, since the model was fitted to such.
        var parts =
            LineRoles.isPage(lines) ? [:] : parts(of: lines, document.text.span, patterns, article.language)
        let title = article.title.flatMap { key(of: $0, patterns) }
        if let title, let (i, range) = behindTitle(lines, document.text, title.bytes) {
            parts[i] = LineFeatures(document.text.span, range, patterns: patterns)
        }
        for (i, part) in parts { lines[i] = part }
        let found = LineRoles(
            lines, text: document.text, titleKey: title?.key, title: title?.bytes ?? [], language: article.language
        )
        var roles = found.roles
        if let markdown {
            let isPage = LineRoles.isPage(lines)
            for (i, line) in document.lines.enumerated() where line.isHeading && roles[i] != .boilerplate {
                // The headline of a page stands behind its menus.
                if !isPage || roles[i] != .headline { roles[i] = .heading }
            }
            around += markdown.removed
        }
        // Two line ends stand between paragraphs, where the lines have one space.
        article.reserve(bytes: document.text.count + lines.count + 2, paragraphs: lines.count + 2)
        if let headline = markdown?.headline { article.append(headline.span, as: .headline) }
        for line in around + document.removed { article.append(line.span, as: .boilerplate) }
        for line in markdown?.captions ?? [] { article.append(line.span, as: .caption) }
        append(document.text, ledger.byline, as: .byline, to: &article)
        append(document.text, ledger.dateline, as: .dateline, to: &article)
        for (i, line) in document.lines.enumerated() {
            let range = i == 0 ? ledger.body ?? line.range : line.range
            article.append(document.text.span, range, as: roles[i], part: parts[i]?.range)
        }
        AboutSection.mark(&article, article.language)
        noteHead(of: document.text, lines, roles, byline: ledger.byline, in: &article)
        article.origins = [
            ("title", article.title != nil, options.title != nil, header.title != nil),
            ("url", article.url != nil, false, header.url != nil),
            ("source", article.source != nil, options.source != nil, header.source != nil),
            ("section", article.section != nil, options.section != nil, header.section != nil),
            ("author", article.author != nil, false, header.author != nil),
            ("published", article.published != nil, false, header.published != nil),
            ("language", false, options.language != nil, header.language != nil),
        ].compactMap { field, isKnown, isGiven, isInHeader in
            if isGiven { return (field, .given) }
            if isInHeader { return (field, .header) }
            return isKnown ? (field, .text) : nil
        }

        let doubtful = roles.count { $0 == .doubtful }
        if doubtful > 0 {
            let lines = doubtful == 1 ? "1 line" : "\(doubtful) lines"
            article.findings.append(Finding(.doubtful, "\(lines) that may be the page's cannot be chosen."))
        }
        if lines.isEmpty || !lines.contains(where: { $0.words > 0 }) {
            article.findings.append(Finding(.empty, "The document holds no words."))
        } else if !found.hasArticle || article.text.isEmpty {
            article.findings.append(
                Finding(.noArticle, "The document holds only what belongs to a page: menus, notices, an error."))
        }
        return article
    }

    /// Most bytes of a character reference between its first and last sign.
    private static let referenceBytes = 10
    private static let openTag = Array("&lt;".utf8)

    /// A text with the characters that references of HTML stand for, as feeds leave them in plain text (`town hall&#8217;s`).
    ///
    /// Only those that end with a semicolon, and none of a text that shows tags. Linear.
    @inline(never)
    static func withoutReferences(_ text: [UInt8]) -> [UInt8] {
        let bytes = text.span
        var start = bytes.firstIndex(of: UInt8(ascii: "&"), in: 0..<bytes.count)
        var out: [UInt8] = []
        var copied = 0
        while start < bytes.count {
            var end = start + 1
            while end < bytes.count, end - start <= referenceBytes,
                bytes[end].isASCIILetter || bytes[end].isASCIIDigit || bytes[end] == UInt8(ascii: "#")
            {
                end += 1
            }
            if end < bytes.count, bytes[end] == UInt8(ascii: ";"), end - start > 2 {
                if text[start...].starts(with: openTag) { return text }
                out += text[copied..<start]
                copied = HTMLEntities.decode(bytes, at: start, end: bytes.count, inAttribute: false, into: &out)
                start = copied
            } else {
                start = end
            }
            start = bytes.firstIndex(of: UInt8(ascii: "&"), in: start..<bytes.count)
        }
        guard copied > 0 else { return text }
        return out + text[copied...]
    }

    /// Whether a line with an address has a link of Markdown.
    private func holdsLink(_ lines: [LineFeatures], _ text: Span<UInt8>) -> Bool {
        for line in lines where line.hasAddress {
            var i = text.firstIndex(of: UInt8(ascii: "]"), in: line.range)
            while i + 1 < line.range.upperBound {
                if text[i + 1] == UInt8(ascii: "(") { return true }
                i = text.firstIndex(of: UInt8(ascii: "]"), in: i + 1..<line.range.upperBound)
            }
        }
        return false
    }

    /// The language that is given, or else told by the text.
    private func language(
        of text: [UInt8], from start: Int, _ header: PlainTextHeader, _ options: ReadingOptions
    ) -> Language {
        let body = text.span.extracting(start..<text.count)
        return options.language ?? header.language ?? Language.detect(body) ?? .undetermined
    }

    /// The features of the lines, and the parts of the first one.
    private static func features(
        of document: PlainTextLines, _ patterns: LinePatterns
    ) -> (lines: [LineFeatures], ledger: ByteRanges) {
        var lines: [LineFeatures] = []
        lines.reserveCapacity(document.lines.count)
        var ledger = ByteRanges(document.lines.first?.range)
        if let first = document.lines.first, let prefix = BylinePrefix(document.text, first.range) {
            ledger = ByteRanges(byline: prefix.byline, dateline: prefix.dateline, body: prefix.body)
        }
        for (i, line) in document.lines.enumerated() {
            let range = i == 0 ? ledger.body ?? line.range : line.range
            lines.append(LineFeatures(document.text.span, range, patterns: patterns))
        }
        return (lines, ledger)
    }

    /// Of the lines that a notice or credit is run on to the parts that are the article's.
    private func parts(
        of lines: [LineFeatures], _ text: Span<UInt8>, _ patterns: LinePatterns, _ language: Language
    ) -> [Int: LineFeatures] {
        var parts: [Int: LineFeatures] = [:]
        for i in lines.indices {
            let line = lines[i]
            guard RunOnNotice.mayHold(line) else { continue }
            // Most lines end as sentences do and have no words of notices.
            let hasPhrase =
                line.strongPhrases + line.cues > 0
                || !line.kinds.isDisjoint(with: [.notice, .credit, .invitation, .reporter])
            let first = text[line.range.lowerBound]
            // `AdvertisementThe ferry` is no word of notices.
            guard
                !line.isSentence || hasPhrase || first == UInt8(ascii: "(")
                    || first == UInt8(ascii: "A") && RunOnNotice.labelEnd(text, line.range) != nil
            else { continue }
            let isInside = i > 0 && i + 1 < lines.count && lines[i - 1].isProse && lines[i + 1].isProse
            parts[i] = RunOnNotice.paragraph(
                of: line, in: text, isNotice: NoticeRule.isNotice(line, isInside: isInside, isAmongProse: true),
                isCaption: CaptionCredit.isCaption(line, text), patterns, language)
        }
        return parts
    }

    /// Fewest words of a title that is run on to the first sentence, and of what stands behind it; lines at the head that
    /// may be that paragraph.
    private static let runOnTitleWords = 4
    private static let wordsBehindTitle = 8
    private static let titleLines = 12

    /// The first paragraph that begins with the title, and its bytes behind that.
    ///
    /// `Ferry line cuts night crossings The ferry line said on Monday …`
    private func behindTitle(
        _ lines: [LineFeatures], _ text: [UInt8], _ title: [UInt8]
    ) -> (line: Int, range: Range<Int>)? {
        let first = title[0] | 0x20
        for i in 0..<min(lines.count, PlainTextReader.titleLines) {
            let range = lines[i].range
            guard range.count > title.count, text[range.lowerBound] | 0x20 == first, lines[i].isSentence else {
                continue
            }
            let beginning = text[range.lowerBound..<range.lowerBound + title.count]
            let isTitle = beginning.elementsEqual(title) { a, b in
                a == b || a ^ b == 0x20 && a.isASCIILetter
            }
            guard isTitle else { continue }
            let behind = text[beginning.endIndex..<range.upperBound]
            guard let start = behind.firstIndex(where: { !" .:".utf8.contains($0) }), start > behind.startIndex,
                // A sentence goes on in lower case: `Ferry line cuts night crossings on Monday`. Behind a dash or a bar stands
                // the name of the site.
                !text[start].isASCIILowercase, !text[start...].starts(with: "–".utf8),
                !"-|".utf8.contains(text[start]),
                WordHashes.words(title.span, in: 0..<title.count).count >= PlainTextReader.runOnTitleWords,
                WordHashes.words(text.span, in: start..<range.upperBound).count >= PlainTextReader.wordsBehindTitle
            else { return nil }
            return (i, start..<range.upperBound)
        }
        return nil
    }

    /// The parts of a first paragraph that begins with its byline.
    private struct ByteRanges {
        var byline: Range<Int>?
        var dateline: Range<Int>?
        var body: Range<Int>?

        init(_ body: Range<Int>?) { self.body = body }

        init(byline: Range<Int>?, dateline: Range<Int>?, body: Range<Int>) {
            self.byline = byline
            self.dateline = dateline
            self.body = body
        }
    }

    private func append(_ text: [UInt8], _ range: Range<Int>?, as role: Role, to article: inout Article) {
        guard let range, !range.isEmpty else { return }
        article.append(text.span.extracting(range), as: role)
    }

    /// The key by which lines that repeat a title are known, and its clean bytes.
    private func key(of title: String, _ patterns: LinePatterns) -> (key: UInt64, bytes: [UInt8])? {
        let clean = Scalars.clean(Array(title.utf8).span).text
        guard !clean.isEmpty else { return nil }
        let features = LineFeatures(clean.span, 0..<clean.count, patterns: patterns)
        return features.words > 0 ? (features.key, clean) : nil
    }

    /// Takes title, section and author from the lines at the head where nothing else told them.
    private func noteHead(
        of text: [UInt8], _ lines: [LineFeatures], _ roles: [Role], byline: Range<Int>?, in article: inout Article
    ) {
        func string(_ range: Range<Int>) -> String { PlainTextReader.metadata(text[range]) }
        if article.title == nil, let i = roles.firstIndex(of: .headline) {
            article.title = PlainTextReader.metadata(PrintMark.cut(Array(text[lines[i].range]))[...])
        }
        if article.section == nil, let i = roles.firstIndex(of: .section) {
            article.section = string(LineRoles.section(text.span, in: lines[i].range))
        }
        if article.author == nil {
            article.author = byline.flatMap { author(text[$0]) }
            for i in roles.indices where article.author == nil && byline == nil && roles[i] == .byline {
                article.author = author(text[lines[i].range])
            }
            // `发布时间：2026年3月3日 来源：春谷日报 作者：陈安`
            if article.author == nil, let i = roles.firstIndex(of: .dateline) {
                article.author = Byline.nameInUnspacedScript(Array(text[lines[i].range]))
            }
        }
        if article.published == nil { article.published = date(in: text, lines, roles, article.language) }
        if article.published == nil, let first = roles.firstIndex(of: .body), lines[first].numbers > 0 {
            article.published = DatelineDate.date(in: text.span.extracting(lines[first].range), article.language)
        }
    }

    /// The first date in the lines of dates, or else of bylines, that is not said to be that of an update; else that of an
    /// update.
    private func date(
        in text: [UInt8], _ lines: [LineFeatures], _ roles: [Role], _ language: Language
    ) -> PublicationDate? {
        var update: PublicationDate?
        var byline: PublicationDate?
        for i in roles.indices where roles[i] == .dateline || roles[i] == .byline {
            guard roles[i] == .dateline || byline == nil else { continue }
            let range = lines[i].range
            let readings = DateParser.readings(
                in: text.span.extracting(range), monthFirst: DateParser.isMonthFirst(language))
            if let year = readings.last?.reading.day.year, !readings.contains(where: { $0.isUpdate }),
                beginsWithEarlierYear(text.span, range, than: year)
            {
                continue
            }
            let first = readings.first { !$0.isUpdate }?.reading.date
            if roles[i] == .byline {
                byline = first ?? readings.first?.reading.date
                continue
            }
            if let first { return first }
            update = update ?? readings.first?.reading.date
        }
        return update ?? byline
    }

    /// Years between two that are those of a life and not of an article and its update, and the first of them.
    private static let yearsOfALife = 2
    private static let firstYear = 1800

    /// Whether a year that is earlier by some stands in a line before a dash: `Oct. 4, 1931 - March 2, 2026`.
    private func beginsWithEarlierYear(_ text: Span<UInt8>, _ line: Range<Int>, than year: Int) -> Bool {
        var (number, digits) = (0, 0)
        for i in line.prefix(Limits.metadataBytes) {
            let byte = text[i]
            if byte.isASCIIDigit {
                digits += 1
                if digits <= 4 { number = number * 10 + Int(byte - 0x30) }
                continue
            }
            let isEarlier = number >= PlainTextReader.firstYear && number + PlainTextReader.yearsOfALife <= year
            if digits == 4, isEarlier, i + 2 < line.upperBound {
                // A hyphen between spaces, or a dash: `2026-03-04` has neither.
                let isHyphen = byte == 0x20 && text[i + 1] == UInt8(ascii: "-") && text[i + 2] == 0x20
                let dash = byte == 0x20 ? i + 1 : i
                let isDash = dash + 2 < line.upperBound && text[dash] == 0xE2 && text[dash + 1] == 0x80
                if isHyphen || isDash && (text[dash + 2] == 0x93 || text[dash + 2] == 0x94) { return true }
            }
            (number, digits) = (0, 0)
        }
        return false
    }

    /// The names of a byline, without the words before them and what follows them: an office, an agency, a date.
    private func author(_ byline: ArraySlice<UInt8>) -> String? {
        var bytes = Array(byline)
        // `By. Jane Roe.`, as some texts were scraped.
        if bytes.count > 4, bytes[2] == UInt8(ascii: "."), Byline.hasBy(Array(bytes[..<2]) + [0x20]) {
            bytes.remove(at: 2)
        }
        if let name = Byline.nameBesideDay(bytes) { bytes = name }
        if let name = Byline.nameBeforeOffice(bytes) { return PlainTextReader.metadata(Array(name.utf8)[...]) }
        while let last = bytes.last, last == 0x20 || last == UInt8(ascii: ".") { bytes.removeLast() }
        return Byline.clean(bytes).map { PlainTextReader.metadata(Array($0.utf8)[...]) }
    }

    /// A title or name of at most ``LedeText/Limits/metadataBytes``.
    private static func metadata(_ text: ArraySlice<UInt8>) -> String {
        var bytes = Array(text.prefix(Limits.metadataBytes))
        bytes.cutText(to: Limits.metadataBytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
