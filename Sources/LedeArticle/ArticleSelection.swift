import LedeText

/// Which blocks of a page are its article, and what the others are to it.
struct ArticleSelection {
    /// The role of each block.
    private(set) var roles: [Role]
    /// The blocks that may be the page's, whose text stays.
    private var doubtful: [Int] = []
    /// Of blocks that begin or end with a notice the bytes that are the article's.
    private(set) var parts: [Int: Range<Int>] = [:]

    /// Length from which a block that is repeated on the page is not repeated in the article, in characters.
    private static let repeatedLength = 40
    /// Words that a page's text must have outside headings to be an article; the same where the rest is what asks for a
    /// subscription in place of more of it; and those of a sentence where something says that it is one.
    private static let minimumWords = 25
    private static let offeredWords = 12
    private static let sentenceWords = 8
    /// Fewest words of a sentence that a line break parts from others.
    private static let shortSentenceWords = 4
    /// What such a sentence does not begin with.
    private static let noticeCues: BlockText.Cues = [
        .sharing, .newsletter, .comment, .copyright, .login, .advertisement, .credit,
    ]
    /// Most blocks of a piece of HTML that is judged by its sentences alone.
    private static let fragmentBlocks = 3
    /// Words under which a text that speaks of cookies or logins all the time is a notice and no article.
    private static let noticeWords = 150
    /// Most words of a caption that only its credit gives away.
    private static let captionWords = 40
    /// Blocks after the headline in which its byline and date stand.
    private static let headReach = 12

    /// Chooses blocks: those more likely than not, without discussions, repetitions, captions and empty headings.
    ///
    /// - Parameter language: that of the page, whose words its notices are known by.
    init(
        tree: HTMLTree, page: PageBlocks, features: BlockFeatures, odds: [Float], metadata: Metadata, headline: Int,
        language: Language
    ) {
        roles = Array(repeating: .boilerplate, count: page.blocks.count)
        let patterns = LinePatterns.patterns(for: language)
        var isKept = ArticleSelection.likely(tree, page, features, odds)
        ArticleSelection.keepLead(tree, page, features.texts, odds, behind: headline, &isKept)
        PageExtras(tree: tree, page: page, texts: features.texts).keepEntries(headline: headline, &isKept)
        for (i, block) in page.blocks.enumerated() where isKept[i] || block.traits.contains(.caption) {
            let words = features.texts[i]
            if block.traits.contains(.caption) && block.element != .td && block.element != .th {
                isKept[i] = false
                roles[i] = .caption
            } else if ArticleSelection.pointsElsewhere(block, words) || isInBrackets(page, block)
                || ArticleSelection.isBehindLabel(page, block, words)
                || ArticleSelection.saysNothing(block, words) || ArticleSelection.isControl(block, words)
                || ArticleSelection.isTeaser(tree, page, i, words)
            {
                isKept[i] = false
            } else if block.headingLevel == 0, words.words <= ArticleSelection.captionWords,
                CaptionCredit.ends(page.text.span, in: block.range)
            {
                let line = LineFeatures(page.text.span, block.range, patterns: patterns)
                parts[i] =
                    RunOnNotice.paragraph(of: line, in: page.text.span, isCaption: true, patterns, language)?.range
                guard parts[i] == nil else { continue }
                isKept[i] = false
                roles[i] = .caption
            }
        }
        dropConsent(page, features, patterns, &isKept)
        markNotices(page, features.texts, patterns, language, &isKept)
        // Notices are in the language of the template, too; English ones are known on all pages.
        if let other = metadata.templateLanguage, other != language, other != .english {
            markNotices(page, features.texts, LinePatterns.patterns(for: other), other, &isKept)
        }
        ArticleSelection.dropOtherArticles(tree, page, headline, &isKept)
        dropLinkedArticles(tree, page, features.texts, headline, &isKept)
        let extras = PageExtras(tree: tree, page: page, texts: features.texts)
        let title = metadata.headline.map { Array($0.value.utf8) } ?? []
        extras.dropNextArticles(headline: headline, &isKept)
        extras.dropLinks(&isKept)
        let offered = extras.dropOffers(patterns, language, &isKept)
        extras.dropBoxes(patterns, &isKept)
        extras.dropGeneratedSummaries(patterns, &isKept)
        extras.dropRestOfAppeals(patterns, &isKept)
        extras.dropPosts(&isKept)
        extras.dropGalleries(&isKept)
        extras.dropComments(headline: title, &isKept)
        extras.dropPullQuotes(&isKept)
        if let author = metadata.byline?.value { extras.dropBiographies(of: author, &isKept) }
        // What stands above the headline and is no sentence is the page's, not the article's.
        for i in 0..<max(0, headline) where isKept[i] {
            // In the headline's own element it may be the lead.
            let isApart =
                headline < page.blocks.count
                && tree.nodes[Int(page.blocks[i].node)].parent != tree.nodes[Int(page.blocks[headline].node)].parent
            var isConsent =
                isApart && features.texts[i].words <= ConsentNotice.words
                && ConsentNotice.kinds(page.text.span, in: page.blocks[i].range).count >= ArticleSelection.consentAbove
            if isConsent {
                let line = LineFeatures(page.text.span, page.blocks[i].range, patterns: patterns)
                isConsent = !line.kinds.contains(.speech) && !line.isSpeech
            }
            if isConsent || !features.texts[i].isTerminated { isKept[i] = false }
        }
        ArticleSelection.dropEmptyHeadings(page, &isKept)
        for i in isKept.indices where isKept[i] { roles[i] = page.blocks[i].headingLevel > 0 ? .heading : .body }
        markHead(page, features, metadata, headline)
        markDoubtful(page, features.texts)
        if !isArticle(tree, page, features, patterns, metadata, offered: offered) {
            for i in roles.indices where roles[i].isText { roles[i] = .boilerplate }
        }
    }

    /// Chooses the blocks of a text that the page gives as that of its article: all but its captions and notices.
    init(declared page: PageBlocks, texts: [BlockText], language: Language) {
        roles = Array(repeating: .boilerplate, count: page.blocks.count)
        var isKept = page.blocks.indices.map { i in
            page.blocks[i].traits.isDisjoint(with: .caption)
                && !ArticleSelection.pointsElsewhere(page.blocks[i], texts[i])
        }
        markNotices(page, texts, LinePatterns.patterns(for: language), language, &isKept)
        ArticleSelection.dropEmptyHeadings(page, &isKept)
        for i in isKept.indices where isKept[i] { roles[i] = page.blocks[i].headingLevel > 0 ? .heading : .body }
        markDoubtful(page, texts)
    }

    /// Whether a block is a sentence of some length.
    static func isProse(_ text: BlockText) -> Bool {
        text.isTerminated && (text.length >= 60 || text.words >= 8)
    }

    /// Most words of a block that is asked whether it is a notice.
    private static let noticeBlockWords = 45

    /// Takes out the notices and captions among the blocks, by the same phrases as from lines of plain text.
    private mutating func markNotices(
        _ page: PageBlocks, _ texts: [BlockText], _ patterns: LinePatterns, _ language: Language,
        _ isKept: inout [Bool]
    ) {
        func isProse(_ i: Int) -> Bool { ArticleSelection.isProse(texts[i]) }
        let kept = isKept.indices.filter { isKept[$0] }
        let first = kept.first(where: isProse)
        let last = kept.last(where: isProse)
        let house = houseNotices(page, texts, kept, patterns, language)
        for (k, i) in kept.enumerated() {
            let block = page.blocks[i]
            guard block.headingLevel == 0, parts[i] == nil,
                texts[i].words <= ArticleSelection.noticeBlockWords || !texts[i].isTerminated,
                block.traits.isDisjoint(with: [.list, .table, .quote]), block.element != .li, block.codeBytes == 0
            else { continue }
            let line = LineFeatures(page.text.span, block.range, patterns: patterns)
            guard line.words > 0 else { continue }
            func part(isNotice: Bool = false, isCaption: Bool = false) -> Range<Int>? {
                RunOnNotice.paragraph(
                    of: line, in: page.text.span, isNotice: isNotice, isCaption: isCaption, patterns, language)?.range
            }
            parts[i] = part()
            guard parts[i] == nil else { continue }
            guard let first, let last, texts[i].words <= ArticleSelection.noticeBlockWords else { continue }
            let isInside = k > 0 && k + 1 < kept.count && isProse(kept[k - 1]) && isProse(kept[k + 1])
            if NoticeRule.isNotice(line, isInside: isInside, isAmongProse: i >= first && i <= last)
                || PageNotice.isNotice(line, page.text.span) || ServiceNotice.isNotice(page.text.span, line)
                || house[i] == .sure
            {
                parts[i] = part(isNotice: true)
                if parts[i] == nil { isKept[i] = false }
            } else if house[i] == .doubtful {
                doubtful.append(i)
            } else if CaptionCredit.isCaption(line, page.text.span) {
                parts[i] = part(isCaption: true)
                guard parts[i] == nil else { continue }
                isKept[i] = false
                roles[i] = .caption
            }
        }
    }

    /// What a page says of its own texts beside them, and to its reader, among some of its blocks.
    private func houseNotices(
        _ page: PageBlocks, _ texts: [BlockText], _ kept: [Int], _ patterns: LinePatterns, _ language: Language
    ) -> [Int: HouseNotice.Judgement] {
        let notice = HouseNotice(language)
        let readerNotice = ReaderNotice(language)
        guard notice != nil || readerNotice != nil else { return [:] }
        let blocks = kept.filter { page.blocks[$0].headingLevel == 0 && texts[$0].words > 0 }
        let lines = blocks.map { LineFeatures(page.text.span, page.blocks[$0].range, patterns: patterns) }
        var judgements: [Int: HouseNotice.Judgement] = [:]
        for k in readerNotice?.doubtful(lines, page.text.span) ?? [] { judgements[blocks[k]] = .doubtful }
        for (block, judgement) in zip(blocks, notice?.judge(lines, page.text.span) ?? []) where judgement != .none {
            judgements[block] = judgement
        }
        return judgements
    }

    /// Gives the blocks that may be the page's their role, and the rows of tables, unless no prose would be left.
    private mutating func markDoubtful(_ page: PageBlocks, _ texts: [BlockText]) {
        for i in roles.indices where roles[i] == .body && page.blocks[i].traits.contains(.row) { doubtful.append(i) }
        guard !doubtful.isEmpty,
            roles.indices.contains(where: {
                roles[$0] == .body && ArticleSelection.isProse(texts[$0]) && !doubtful.contains($0)
            })
        else { return }
        for i in doubtful where roles[i] == .body { roles[i] = .doubtful }
    }

    private static func likely(_ tree: HTMLTree, _ page: PageBlocks, _ features: BlockFeatures, _ odds: [Float])
        -> [Bool]
    {
        var isKept = odds.map { $0 > 0 }
        // A piece of HTML of a few blocks may be all of an article, without the elements around it that pages have.
        if tree.isFragment, page.blocks.count <= fragmentBlocks, !isKept.contains(true) {
            for (i, block) in page.blocks.enumerated() where block.headingLevel == 0 {
                isKept[i] =
                    features.texts[i].words >= sentenceWords && features.texts[i].sentenceEnds > 0
                    && block.linkDensity < 0.3 && block.codeBytes == 0
            }
        }
        // Sentences between the line breaks of one element share its fate.
        var keptNodes: Set<Int32> = []
        for (i, block) in page.blocks.enumerated() where isKept[i] && block.headingLevel == 0 {
            keptNodes.insert(block.node)
        }
        for (i, block) in page.blocks.enumerated() where !isKept[i] && odds[i] > -2 && keptNodes.contains(block.node) {
            let words = features.texts[i]
            isKept[i] = words.isTerminated && words.words >= 10 && block.linkDensity < 0.3
        }
        // A short one stands right beside two of them or more.
        for (i, block) in page.blocks.enumerated() where !isKept[i] && keptNodes.contains(block.node) {
            let words = features.texts[i]
            guard block.headingLevel == 0, words.isTerminated, words.words >= shortSentenceWords,
                words.firstCues.isDisjoint(with: noticeCues), block.linkBytes == 0, block.codeBytes == 0
            else { continue }
            func isBeside(_ k: Int) -> Bool {
                page.blocks.indices.contains(k) && isKept[k] && page.blocks[k].node == block.node
                    && isProse(features.texts[k])
            }
            isKept[i] = isBeside(i - 1) && (isBeside(i - 2) || isBeside(i + 1))
        }
        keepShortSentences(tree, page, features.texts, odds, &isKept)
        keepSiblings(tree, page, features.texts, odds, &isKept)
        keepBehindQuotes(tree, page, features.texts, odds, &isKept)
        var best: [UInt64: Int] = [:]
        for (i, block) in page.blocks.enumerated() where isKept[i] {
            let isNewsletterBox = block.traits.contains(.newsletter) && !block.traits.isDisjoint(with: [.aside, .form])
            if block.traits.contains(.discussion) || isNewsletterBox {
                isKept[i] = false
                continue
            }
            guard features.texts[i].length >= repeatedLength else { continue }
            let hash = features.texts[i].hash
            guard let other = best[hash] else {
                best[hash] = i
                continue
            }
            // The likelier one stays; of equals the first.
            let isBetter = odds[i] > odds[other]
            isKept[isBetter ? other : i] = false
            if isBetter { best[hash] = i }
        }
        return isKept
    }

    /// Least odds of a paragraph behind one of the article, of the same kind and in the same place, and its fewest words.
    private static let siblingOdds: Float = -2
    private static let siblingWords = 10
    /// How many blocks of small boxes may part them.
    private static let siblingReach = 6

    /// Keeps a paragraph of whole sentences behind one of the article, of the same kind and in the same place; small boxes may
    /// part them: `<div>…</div> <div class="ad">Advertisement</div> <div>…</div>`.
    private static func keepSiblings(
        _ tree: HTMLTree, _ page: PageBlocks, _ texts: [BlockText], _ odds: [Float], _ isKept: inout [Bool]
    ) {
        var last: Int?
        for (i, block) in page.blocks.enumerated() {
            if isKept[i] {
                last = i
                continue
            }
            guard let before = last else { continue }
            let words = texts[i]
            if odds[i] > siblingOdds, page.continues(i, behind: before, in: tree), words.isTerminated,
                words.words >= siblingWords, block.linkBytes == 0, words.sentenceEnds > 1,
                odds[i] > siblingOdds / 2 || words.cues.isEmpty
            {
                isKept[i] = true
                last = i
            } else if i - before > siblingReach || block.headingLevel == 0 && words.words > labelWords
                || page.continues(i, behind: before, in: tree)
            {
                last = nil
            }
        }
    }

    /// Least odds of a lead before the article's container, its fewest words, and how many elements the container may be above
    /// the first paragraph.
    private static let leadOdds: Float = -4
    private static let leadWords = 12
    private static let leadLevels = 3

    /// Keeps the sentence between the headline and the element that holds the rest of the article, right beside that:
    /// `<div class="lead">The people of Osk …</div> <div class="article-body">`.
    private static func keepLead(
        _ tree: HTMLTree, _ page: PageBlocks, _ texts: [BlockText], _ odds: [Float], behind headline: Int,
        _ isKept: inout [Bool]
    ) {
        guard let first = isKept.indices.first(where: { isKept[$0] && isProse(texts[$0]) }), headline >= 0,
            first > headline
        else { return }
        var containers: [Int] = []
        var node = Int(page.places[first])
        for _ in 0..<leadLevels where node > 0 {
            containers.append(node)
            node = Int(tree.nodes[node].parent)
        }
        let leads = (max(headline, first - headReach)..<first).filter { i in
            let block = page.blocks[i]
            guard !isKept[i], odds[i] > leadOdds, block.element == .div || block.element == .section,
                block.headingLevel == 0, block.linkBytes == 0,
                texts[i].isTerminated, texts[i].words >= leadWords, texts[i].firstCues.isDisjoint(with: noticeCues),
                block.traits.isDisjoint(with: [.caption, .figure, .meta, .aside, .quote])
            else { return false }
            return containers.contains { tree.nodes[$0].parent == tree.nodes[Int(page.places[i])].parent }
        }
        // Several are what other articles begin with.
        if leads.count == 1 { isKept[leads[0]] = true }
    }

    /// Least odds of a short sentence behind a line break, and of one in a paragraph, and its most words.
    private static let shortBreakOdds: Float = -4
    private static let shortOdds: Float = -2
    private static let shortWords = 9

    /// Keeps the short sentences right behind a sentence of the article, between the line breaks of one element or in
    /// paragraphs of one kind.
    ///
    /// `No one was injured.`
    private static func keepShortSentences(
        _ tree: HTMLTree, _ page: PageBlocks, _ texts: [BlockText], _ odds: [Float], _ isKept: inout [Bool]
    ) {
        for i in isKept.indices.dropFirst() where !isKept[i] && isKept[i - 1] && odds[i] > shortBreakOdds {
            let (block, before, words) = (page.blocks[i], page.blocks[i - 1], texts[i])
            guard block.headingLevel == 0, before.headingLevel == 0, texts[i - 1].isTerminated, words.isTerminated,
                words.words > 1, words.sentenceEnds == 1, words.cues.isEmpty, block.linkBytes == 0,
                block.codeBytes == 0, page.text[block.range.upperBound - 1] != UInt8(ascii: "?"),
                block.traits.isDisjoint(with: [.caption, .figure, .meta, .aside, .quote]),
                block.traits.isDisjoint(with: [.comments, .discussion, .form])
            else { continue }
            isKept[i] =
                block.node == before.node
                || odds[i] > shortOdds && words.words <= shortWords && page.continues(i, behind: i - 1, in: tree)
        }
    }

    /// Least odds of a paragraph behind a quote or a picture that stands behind the article, and its fewest words.
    private static let behindQuoteOdds: Float = -0.5
    private static let behindQuoteWords = 10

    /// Keeps a paragraph of several sentences that only a quote, a picture or a caption parts from the article, if it is of
    /// the same kind as the one before that.
    private static func keepBehindQuotes(
        _ tree: HTMLTree, _ page: PageBlocks, _ texts: [BlockText], _ odds: [Float], _ isKept: inout [Bool]
    ) {
        var last: Int?
        for (i, block) in page.blocks.enumerated() {
            if isKept[i] {
                last = block.headingLevel == 0 && isProse(texts[i]) ? i : nil
                continue
            }
            if !block.traits.isDisjoint(with: [.quote, .caption, .figure]) { continue }
            if let last, last < i - 1, odds[i] > behindQuoteOdds, texts[i].isTerminated, texts[i].sentenceEnds > 1,
                texts[i].words >= behindQuoteWords, block.linkBytes == 0, block.headingLevel == 0,
                block.element == page.blocks[last].element,
                tree.attribute(.class, of: Int(block.node)) == tree.attribute(.class, of: Int(page.blocks[last].node))
            {
                isKept[i] = true
            } else {
                last = nil
            }
        }
    }

    /// Whether a line has no word, or is the place of a picture in a row: `___`, `1 of 4`.
    private static func saysNothing(_ block: PageBlock, _ words: BlockText) -> Bool {
        // Of ASCII signs alone; `★★★★☆` says something.
        if words.words == 0 && words.length == block.count && block.count <= 8 { return true }
        return words.words == 3 && words.numbers == 2 && block.count <= 12 && !words.isTerminated
            && block.traits.isDisjoint(with: [.list, .table])
    }

    /// Whether a line is a row of links in brackets: `[ Print this page ] [ Letters ]`.
    private func isInBrackets(_ page: PageBlocks, _ block: PageBlock) -> Bool {
        guard block.count < 120, page.text[block.range.lowerBound] == UInt8(ascii: "["),
            page.text[block.range.upperBound - 1] == UInt8(ascii: "]")
        else { return false }
        return page.text[block.range].reduce(0) { $0 + ($1 == UInt8(ascii: "[") ? 1 : 0) } > 1
    }

    /// Whether a line that is no sentence stands behind a label of other articles: `MORE: What the deal means for Kell`.
    private static func isBehindLabel(_ page: PageBlocks, _ block: PageBlock, _ words: BlockText) -> Bool {
        guard words.words < 30, !words.isTerminated, !words.endsWithColon else { return false }
        let beginning = page.text[block.range.prefix(labelBytes)]
        var label = beginning.prefix { $0 != UInt8(ascii: ":") }
        if let wide = label.indices.first(where: { label[$0...].starts(with: "：".utf8) }) { label = label[..<wide] }
        while label.last == 0x20 { label.removeLast() }
        guard label.endIndex < min(block.range.upperBound, block.range.lowerBound + labelBytes) else { return false }
        return labels.contains(MetadataReader.lowercase(Array(label)))
    }

    private static let labelBytes = 80

    /// Whether a line is a pointer to another article ("Read more: …") or a label of an advertisement.
    private static func pointsElsewhere(_ block: PageBlock, _ words: BlockText) -> Bool {
        if words.words <= 2 && words.firstCues.contains(.advertisement) { return true }
        return words.words < 30 && words.firstCues.contains(.related) && block.linkDensity > 0.5
    }

    /// Whether a line is nothing but buttons; the questions that open their answers are text.
    private static func isControl(_ block: PageBlock, _ words: BlockText) -> Bool {
        block.headingLevel == 0 && 10 * Int(block.buttonBytes) > 9 * block.count && !words.isTerminated
    }

    /// Most words of a teaser's line, bytes of text in its box, and elements around it that may be the box.
    private static let teaserLineWords = 14
    private static let teaserBytes = 200
    private static let teaserReach = 4

    /// Whether a line that is no sentence stands in a small box that is called one of other articles.
    private static func isTeaser(_ tree: HTMLTree, _ page: PageBlocks, _ i: Int, _ words: BlockText) -> Bool {
        let block = page.blocks[i]
        guard block.headingLevel == 0, words.words <= teaserLineWords, words.sentenceEnds == 0, !words.endsWithColon,
            block.traits.contains(.related), block.traits.isDisjoint(with: [.list, .table])
        else { return false }
        var node = Int(block.first)
        for _ in 0..<teaserReach where node >= 0 && page.textBytes(of: node, in: tree) <= teaserBytes {
            if page.ownTraits[node].contains(.related) { return true }
            node = Int(tree.nodes[node].parent)
        }
        return false
    }

    /// Most words of a label above other articles or before one.
    static let labelWords = 14

    /// Whether a line is, or begins with, a label of other articles: `Trending`, `Read also`, `Related: the evacuation`.
    static func isLabel(_ text: Span<UInt8>, _ range: Range<Int>, _ patterns: LinePatterns) -> Bool {
        var end = range.lowerBound
        while end < range.upperBound, text[end] != UInt8(ascii: ":") { end += 1 }
        let label = LineFeatures(text, range.lowerBound..<end, patterns: patterns)
        guard label.words > 0, label.words <= 5 else { return false }
        if label.patternWords == label.words, !label.kinds.isDisjoint(with: [.tail, .notice]) { return true }
        return labels.contains(MetadataReader.lowercase(Array(range.lowerBound..<end).map { text[$0] }))
    }

    private static let labels: Set<String> = [
        "related", "related stories", "related articles", "trending", "trending now", "more", "read more", "read also",
        "also read", "see also", "most read", "you may also like", "more on this", "more on this story",
        "more on this topic", "recommended", "editor's picks", "mehr zum thema", "lesen sie auch", "auch interessant",
        "lire aussi", "à lire aussi", "sur le même sujet", "lea también", "te puede interesar", "leia também",
        "leggi anche", "lees ook", "läs också", "les også", "læs også", "czytaj też", "czytaj także", "čtěte také",
        "читайте также", "lue myös", "baca juga", "ayrıca okuyun", "διαβάστε επίσης", "קראו גם", "xem thêm", "đọc thêm",
        "tin liên quan", "اقرأ أيضا", "اقرأ أيضاً", "اقرأ أيضًا", "اقرأ المزيد", "بیشتر بخوانید", "مطالب مرتبط", "ये भी पढ़ें",
        "यह भी पढ़ें", "इसे भी पढ़ें", "อ่านข่าวที่เกี่ยวข้อง", "ข่าวที่เกี่ยวข้อง", "อ่านเพิ่มเติม", "関連記事", "あわせて読みたい",
        "相关阅读", "相关新闻", "延伸阅读", "延伸閱讀", "관련기사", "관련 기사",
    ]

    /// Drops what stands in another `<article>` beside the one with the headline, if that begins with a headline of its own.
    private static func dropOtherArticles(_ tree: HTMLTree, _ page: PageBlocks, _ headline: Int, _ isKept: inout [Bool])
    {
        guard page.blocks.indices.contains(headline) else { return }
        let level = page.blocks[headline].headingLevel
        var own = Int(page.blocks[headline].first)
        while own >= 0, tree.nodes[own].element != .article { own = Int(tree.nodes[own].parent) }
        guard own >= 0, level > 0 else { return }
        var i = 0
        for node in tree.nodes.indices
        where tree.nodes[node].element == .article && tree.nodes[node].parent == tree.nodes[own].parent && node != own {
            while i < page.blocks.count, Int(page.blocks[i].first) < node { i += 1 }
            guard i < page.blocks.count, Int(page.blocks[i].first) < Int(tree.nodes[node].end),
                page.blocks[i].headingLevel > 0, page.blocks[i].headingLevel <= level
            else { continue }
            while i < page.blocks.count, Int(page.blocks[i].first) < Int(tree.nodes[node].end) {
                isKept[i] = false
                i += 1
            }
        }
    }

    /// Elements around a heading among which its article is, and fewest paragraphs that the page must have beside teasers.
    private static let articleReach = 6
    private static let otherProse = 3

    /// Drops each `<article>` behind the headline whose heading comes first and is a link: a teaser of another one.
    private func dropLinkedArticles(
        _ tree: HTMLTree, _ page: PageBlocks, _ texts: [BlockText], _ headline: Int, _ isKept: inout [Bool]
    ) {
        guard page.blocks.indices.contains(headline) else { return }
        var others: [Range<Int>] = []
        var i = headline + 1
        while i < page.blocks.count {
            defer { i += 1 }
            let block = page.blocks[i]
            guard block.headingLevel > 0, block.linkDensity > 0.9, leadsElsewhere(tree, page, i) else { continue }
            var node = Int(block.node)
            var levels = 0
            while node > 0, tree.nodes[node].element != .article, levels < ArticleSelection.articleReach {
                node = Int(tree.nodes[node].parent)
                levels += 1
            }
            guard node > Int(page.blocks[i - 1].first), tree.nodes[node].element == .article else { continue }
            var end = i
            while end < page.blocks.count, Int(page.blocks[end].first) < Int(tree.nodes[node].end) { end += 1 }
            others.append(i..<end)
            i = end - 1
        }
        func prose(_ blocks: some Sequence<Int>) -> Int {
            blocks.count { isKept[$0] && ArticleSelection.isProse(texts[$0]) }
        }
        // A page of little but teasers shows them.
        let teasers = others.reduce(0) { $0 + prose($1) }
        guard prose(isKept.indices) - teasers >= max(ArticleSelection.otherProse, 2 * teasers) else { return }
        for k in others.joined() { isKept[k] = false }
    }

    /// Drops headings that nothing of the article follows before the next heading of their level, or at the end.
    private static func dropEmptyHeadings(_ page: PageBlocks, _ isKept: inout [Bool]) {
        // Walking back: the level of the kept block that follows, 0 for text; how many blocks between were dropped.
        var next: Int8 = 1
        var dropped = 1
        for i in page.blocks.indices.reversed() {
            guard isKept[i] else {
                dropped += 1
                continue
            }
            let level = page.blocks[i].headingLevel
            if level > 0 && next > 0 && next <= level && dropped > 0 {
                isKept[i] = false
                dropped += 1
            } else {
                next = level
                dropped = 0
            }
        }
    }

    /// Marks headline, section, byline and dateline around the headline.
    private mutating func markHead(
        _ page: PageBlocks, _ features: BlockFeatures, _ metadata: Metadata, _ headline: Int
    ) {
        guard page.blocks.indices.contains(headline) else { return }
        let title = metadata.headline.map { Array($0.value.utf8) } ?? []
        func bytes(_ i: Int) -> [UInt8] { Array(page.text[page.blocks[i].range]) }
        let hash = features.texts[headline].hash
        for i in page.blocks.indices {
            let isRepeated = features.texts[i].hash == hash
            let isSame =
                !isRepeated && i <= headline + 2 && page.blocks[i].headingLevel > 0
                && MetadataReader.agreement(bytes(i), title) >= 0.9
            if i == headline || isRepeated || isSame { roles[i] = .headline }
        }
        let section = metadata.section.map { MetadataReader.lowercase(Array($0.value.utf8)) }
        for i in max(0, headline - 4)..<headline where features.texts[i].words <= 4 {
            if let section, MetadataReader.lowercase(bytes(i)) == section { roles[i] = .section }
        }
        let name = metadata.byline.map { MetadataReader.words(Array($0.value.utf8)) } ?? []
        var isBehindProse = false
        for i in max(0, headline - 3)..<min(page.blocks.count, headline + 1 + ArticleSelection.headReach)
        where i != headline {
            let isProse = i > headline && roles[i] == .body && ArticleSelection.isProse(features.texts[i])
            defer { if isProse && roles[i] == .body { isBehindProse = true } }
            let length = features.texts[i].words
            guard
                length <= 14 || length <= ArticleSelection.dateLineWords && ArticleSelection.isDate(bytes(i), metadata)
            else { continue }
            let text = bytes(i)
            let words = Set(MetadataReader.words(text))
            let isName = !name.isEmpty && name.prefix(3).allSatisfy { words.contains($0) }
            let day = DateParser.parse(text.span)?.day
            if roles[i].isText,
                !mayBeHead(page.blocks[i], text, metadata, isName: isName, isBehindProse: isBehindProse)
            {
                continue
            }
            // A line that ends as a sentence does is one of the head only with a byline's first word and a date.
            if features.texts[i].isTerminated {
                if Byline.hasPrefix(text), day != nil {
                    roles[i] = .byline
                } else if day != nil,
                    text.contains(UInt8(ascii: "|")) && ArticleSelection.isDate(text, metadata)
                        || MetadataReader.endsInHalf(text[...])
                            && DateParser.holdsLittleElse(text.span, monthFirst: true)
                {
                    // `March 4, 2026 07:00 ET | Source: Orl Ferries, Inc.`, `March 4, 2026 at 9:45 p.m.`
                    roles[i] = .dateline
                }
                continue
            }
            if isName || Byline.isLine(text) || i > 0 && roles[i - 1] == .byline && Byline.isOffice(text) {
                roles[i] = .byline
            } else if length <= ArticleSelection.yearlessWords, DateParser.holdsDay(text.span) {
                roles[i] = .dateline
            } else if day != nil, length <= 8 || ArticleSelection.isDate(text, metadata) {
                roles[i] = .dateline
            }
        }
    }

    /// Most words of a date's line, and of those that are none of dates: `at 6:00 a.m. EST`.
    private static let dateLineWords = 28
    /// Most words of a line with a day and a month: `Monday, 4 March`.
    private static let yearlessWords = 3
    private static let otherDateWords = 6
    private static let publicationCharacters = 16

    /// Whether a line begins as dates do and has hardly a word that is none of theirs.
    private static func isDate(_ text: [UInt8], _ metadata: Metadata) -> Bool {
        if DateParser.holdsLittleElse(text.span, monthFirst: true),
            DateParser.beginsWithDay(text.span, monthFirst: true) || speaksOfPublication(text)
        {
            return true
        }
        guard DateParser.leadingDay(text.span, monthFirst: true) != nil || speaksOfPublication(text) else {
            return false
        }
        let patterns = LinePatterns.patterns(for: metadata.language?.value ?? .undetermined)
        let line = LineFeatures(text.span, text.indices, patterns: patterns)
        return line.words <= line.dateWords + line.numbers + otherDateWords
    }

    /// Whether the first characters of a line speak of the publication.
    private static func speaksOfPublication(_ text: [UInt8]) -> Bool {
        var (end, characters) = (0, 0)
        while end < text.count {
            if !text[end].isContinuation { characters += 1 }
            if characters > publicationCharacters { break }
            end += 1
        }
        return DateParser.speaksOfPublication(Array(text[..<end]).span)
    }

    /// Whether a block that was taken for text may be the byline or the date of the article all the same.
    ///
    /// Once the article has begun, dates and names are mostly its own; those of its headings and lists are always.
    private func mayBeHead(
        _ block: PageBlock, _ text: [UInt8], _ metadata: Metadata, isName: Bool, isBehindProse: Bool
    ) -> Bool {
        if !block.traits.isDisjoint(with: [.author, .date, .meta]) { return true }
        let isOfSet = block.headingLevel > 0 || block.element == .li
        let isDay =
            (DateParser.isOnlyDay(text.span, monthFirst: true)
                || ArticleSelection.speaksOfPublication(text)
                    && ArticleSelection.isDate(text, metadata))
            && DateParser.parse(text.span)?.day == metadata.published?.value.day
        if isBehindProse {
            // `Harle Rowers (@harlerowers) March 1, 2026` signs a post that the article shows.
            let isPost = text.contains(UInt8(ascii: "@"))
            return !isOfSet && (isDay || isName || isPost || metadata.byline == nil && Byline.hasPrefix(text))
        }
        return !isOfSet || isDay || Byline.hasPrefix(text) && (isName || Byline.isLine(text))
    }

    /// Whether the chosen blocks are an article and no notice, error or list.
    ///
    /// - Parameter offered: words that stood in place of more of it.
    private func isArticle(
        _ tree: HTMLTree, _ page: PageBlocks, _ features: BlockFeatures, _ patterns: LinePatterns, _ metadata: Metadata,
        offered: Int
    ) -> Bool {
        var words = 0
        var notices = 0
        var sentences = 0
        for i in roles.indices where roles[i] == .body {
            let text = features.texts[i]
            words += text.words
            sentences += text.sentenceEnds
            guard words < ArticleSelection.noticeWords else { return true }
            let range = parts[i] ?? page.blocks[i].range
            if ArticleSelection.isNotice(page.text.span, range, patterns) { notices += text.words }
        }
        let isLong =
            words >= ArticleSelection.minimumWords
            || words >= ArticleSelection.offeredWords && words + offered >= ArticleSelection.minimumWords
        guard sentences > 0 || isLong && ArticleSelection.hasNoStops(metadata), 2 * notices < words,
            isLong || isBrief(tree, page, features, patterns, metadata)
        else { return false }
        return !metadata.titles.contains(where: ErrorPage.isTitle) && !isListOfTeasers(tree, page, features)
    }

    /// Whether sentences of the page's language end without a stop, as those of Thai do.
    private static func hasNoStops(_ metadata: Metadata) -> Bool {
        ["th", "lo", "km", "my"].contains(metadata.language?.value.code)
    }

    /// Whether a few words are all of an article: the piece of HTML that a feed carries, or the page says that it is one or
    /// has them in its only `<article>`, and one of them is a sentence that no page says of itself.
    private func isBrief(
        _ tree: HTMLTree, _ page: PageBlocks, _ features: BlockFeatures, _ patterns: LinePatterns, _ metadata: Metadata
    ) -> Bool {
        var only: Range<Int>?
        if !tree.isFragment, !metadata.isDeclaredArticle {
            for node in tree.nodes.indices where tree.nodes[node].element == .article {
                guard only == nil else { return false }
                only = node..<Int(tree.nodes[node].end)
            }
            guard only != nil else { return false }
        }
        return roles.indices.contains { i in
            guard roles[i] == .body, features.texts[i].words >= ArticleSelection.sentenceWords,
                only?.contains(Int(page.blocks[i].first)) ?? true
            else { return false }
            let range = parts[i] ?? page.blocks[i].range
            let line = LineFeatures(page.text.span, range, patterns: patterns)
            guard line.isSentence, !line.hasAddress, line.separators == 0, NoticeRule.weight(line) <= 1,
                line.kinds.isDisjoint(with: [.menu, .notice, .invitation])
            else { return false }
            return line.kinds.contains(.speech) || line.isSpeech
                || line.kinds.isDisjoint(with: .address) && !ServiceNotice.isNotice(page.text.span, line)
                    && BlockText(page.text.span, in: range).cues.isDisjoint(with: [.notice, .login, .copyright])
        }
    }

    /// Whether a paragraph of a short text speaks to the reader and of cookies, logins or copyrights.
    private static func isNotice(_ text: Span<UInt8>, _ range: Range<Int>, _ patterns: LinePatterns) -> Bool {
        let line = LineFeatures(text, range, patterns: patterns)
        if line.kinds.contains(.speech) || line.isSpeech { return false }
        if ConsentNotice.isNotice(text, line) || NoticeRule.isNotice(line, isInside: false, isAmongProse: false) {
            return true
        }
        guard line.kinds.contains(.address) else { return false }
        if line.strongPhrases > 0 || ConsentNotice.isBesideNotice(text, line) { return true }
        var start = range.lowerBound
        for i in range where i + 1 == range.upperBound || text[i] == UInt8(ascii: ".") && text[i + 1] == 0x20 {
            if !BlockText(text, in: start..<i + 1).cues.isDisjoint(with: [.notice, .login, .copyright]) { return true }
            start = i + 1
        }
        return false
    }

    /// Headings from which on, all of them links, a page is a list of other articles; most words under each.
    private static let teaserHeadings = 3
    private static let teaserWords = 45

    /// Whether what was kept stands under headings that all lead elsewhere, a few words under each.
    private func isListOfTeasers(_ tree: HTMLTree, _ page: PageBlocks, _ features: BlockFeatures) -> Bool {
        var headings = 0
        var words = 0
        for i in roles.indices {
            if page.blocks[i].headingLevel > 0, page.blocks[i].linkDensity > 0.9, leadsElsewhere(tree, page, i) {
                headings += 1
                words = 0
            } else if roles[i] == .body {
                words += features.texts[i].words
                if headings == 0 || words >= ArticleSelection.teaserWords { return false }
            }
        }
        return headings >= ArticleSelection.teaserHeadings
    }

    /// Whether the link of a heading leads to another page, and not to the heading itself.
    private func leadsElsewhere(_ tree: HTMLTree, _ page: PageBlocks, _ i: Int) -> Bool {
        var link = page.elements(of: i, in: tree).first { tree.nodes[$0].element == .a } ?? -1
        var node = Int(page.blocks[i].node)
        for _ in 0..<4 where link < 0 && node >= 0 {
            if tree.nodes[node].element == .a { link = node }
            node = Int(tree.nodes[node].parent)
        }
        guard link >= 0, let address = tree.rawAttribute(.href, of: link) else { return false }
        return !tree.source[address].contains(UInt8(ascii: "#"))
    }

    /// Kinds of words of a notice of consent from which on a paragraph above the headline is one.
    private static let consentAbove = 2
    /// Most blocks between two notices of consent that are part of them.
    private static let consentGap = 2

    /// Takes out the notices that ask for consent, and what stands between or beside them and speaks of the same.
    private func dropConsent(
        _ page: PageBlocks, _ features: BlockFeatures, _ patterns: LinePatterns, _ isKept: inout [Bool]
    ) {
        func line(_ i: Int) -> LineFeatures? {
            guard features.texts[i].words <= ConsentNotice.words else { return nil }
            return LineFeatures(page.text.span, page.blocks[i].range, patterns: patterns)
        }
        let kept = isKept.indices.filter { isKept[$0] }
        let notices = kept.indices.filter { k in
            line(kept[k]).map { ConsentNotice.isNotice(page.text.span, $0) } ?? false
        }
        var last = -1
        for k in notices {
            if last >= 0, k - last - 1 <= ArticleSelection.consentGap {
                for between in last + 1..<max(k, last + 1) { isKept[kept[between]] = false }
            }
            isKept[kept[k]] = false
            for step in [-1, 1] {
                var near = k + step
                while kept.indices.contains(near), let line = line(kept[near]),
                    ConsentNotice.isBesideNotice(page.text.span, line), isKept[kept[near]]
                {
                    isKept[kept[near]] = false
                    near += step
                }
            }
            last = k
        }
    }
}
