import LedeArticle
import LedeDigest
import LedeSummary
import LedeText

/// What the writers for people lay out: a digest or the summaries of a run, its text cleaned and each piece one line.
///
/// Everything that came from an article passes through ``LedeText/Scalars`` once more here, because a corpus may be old
/// or edited by other programs; after this no writer meets a control character, a line break or a foreign link scheme.
struct Briefing {
    /// The title; `nil` for summaries without one.
    var title: [UInt8]?
    /// The title with the day, for a subject line.
    var subject: [UInt8]
    /// The day in words and its time zone.
    var dateLine: [UInt8]?
    /// The day that it is of, for a mail's date.
    var date: PublicationDate?
    /// Which delivery of which series it is, and the series' time zone: for the threads of a mail program.
    var edition: Digest.Edition?
    var timeZone: String?
    /// Its stories or articles.
    var items: [Item]
    /// Whether ``items`` stand under the headings of their sections.
    var hasSections = false
    /// What stands at its end: how much it holds and what it left out.
    var closing: [UInt8]?
    /// What to say when there are no items.
    var emptyNotice: [UInt8]

    /// A story of a digest, or a summarized article.
    struct Item {
        var headline: [UInt8]?
        var section: [UInt8]?
        var language: Language
        /// What stands before the sentences, in English: that the story goes on.
        var note: [UInt8]?
        var sentences: [BriefingSentence]
        var sources: [Source]
        /// Why there are no sentences, where there are none.
        var notice: [UInt8]?

        /// Whether sentences refer to sources by number.
        var isMarked: Bool { sentences.contains { $0.mark != nil } }

        /// The note where it needs a line of its own: what shows text takes the direction of a line from its first letter.
        var noteLine: [UInt8]? { isRightToLeft && !sentences.isEmpty ? note : nil }

        /// What stands on the line of the first sentence before it: the note, and a space.
        var opening: [UInt8] { noteLine == nil ? note.map { $0 + [0x20] } ?? [] : [] }

        private var isRightToLeft: Bool {
            ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"].contains(language.code)
        }
    }

    /// A sentence, and which source it stands in where that is not plain.
    struct BriefingSentence {
        var text: [UInt8]
        /// What stands between it and the next one: nothing in a script that puts no spaces between sentences, and behind
        /// a line without an end mark, as results and votes are, a dot that parts it from what follows.
        var separator: [UInt8]
        /// The number of its source from 1 where it ends a run of sentences of one source among others.
        var mark: Int?

        init(text: [UInt8], mark: Int? = nil) {
            self.text = text
            self.mark = mark
            let last = BriefingSentence.lastScalar(text)
            if !text.isEmpty, DisplayWidth.breaksAnywhere(last) {
                separator = []
            } else {
                separator = BriefingSentence.isOpen(last) ? Array(" \u{B7} ".utf8) : [0x20]
            }
        }

        private static func lastScalar(_ text: [UInt8]) -> UInt32 {
            var last = max(0, text.count - 1)
            while last > 0, text[last].isContinuation { last -= 1 }
            return text.isEmpty ? 0 : Scalars.decode(text.span, at: last).scalar
        }

        /// Whether a sentence that ends with a scalar has no end mark: a letter or digit of a script that writes such marks.
        private static func isOpen(_ last: UInt32) -> Bool {
            guard last >= 0x80 else { return UInt8(last).isASCIILetter || UInt8(last).isASCIIDigit }
            return WordScalars.kind(of: last) == .word
        }

        /// The sentence, directly followed by the number in brackets.
        var marked: [UInt8] { mark.map { text + Array("[\($0)]".utf8) } ?? text }
    }

    /// Where an item can be read.
    struct Source {
        /// What a link to it is called.
        var name: [UInt8]
        /// The title of the article there.
        var title: [UInt8]?
        /// The address to link to.
        var link: WebAddress?
        /// The address as text where it is none to link to.
        var text: [UInt8]?
        /// Whether it says where the article is from: its title alone does not.
        var isNamed: Bool

        init(name: String?, title: String?, url: String?) {
            link = url.flatMap { WebAddress($0) }
            text = link == nil ? url.flatMap { Briefing.line($0) } : nil
            self.title = title.flatMap { Briefing.short($0) }
            let name = name.flatMap { Briefing.short($0) }
            isNamed = name != nil || link != nil || text != nil
            self.name =
                name ?? link?.host ?? (text == nil ? self.title : nil)
                ?? Array("Source".utf8)
        }
    }

    /// The items under their headings, in order; a heading is `nil` where none is wanted.
    var sections: [(heading: [UInt8]?, items: [Item])] {
        guard hasSections else { return items.isEmpty ? [] : [(nil, items)] }
        var sections: [(heading: [UInt8]?, items: [Item])] = []
        for item in items {
            let heading = item.section ?? Array("More".utf8)
            if sections.last?.heading == heading {
                sections[sections.count - 1].items.append(item)
            } else {
                sections.append((heading, [item]))
            }
        }
        return sections
    }

    /// Text as one clean line: runs of white space become one space; `nil` where nothing that can be seen is left.
    static func line(_ text: String) -> [UInt8]? { CleanLine.of(text) }

    /// Most UTF-16 code units of a headline, and of the names of sections and sources, in formats for people: what is longer
    /// is no such thing, and would bury the rest.
    static let shortLength = 300

    /// Text as one clean line of at most ``shortLength``, cut between words and ended by an ellipsis where it is longer.
    static func short(_ text: String) -> [UInt8]? {
        line(text).map { line in
            var short: [UInt8] = []
            ChannelText.text.append(line, to: &short, limit: shortLength)
            return short
        }
    }

    /// A number with its noun.
    static func count(_ number: Int, _ singular: String, _ plural: String) -> String {
        "\(number) " + (number == 1 ? singular : plural)
    }
}

extension Briefing {
    /// A digest.
    init(_ digest: Digest) {
        let day = digest.date.words
        let fullTitle = Briefing.line(digest.title) ?? Array(Digest.defaultSeriesTitle.utf8)
        let suffix = Array(", \(day)".utf8)
        let hasDay = fullTitle.count > suffix.count && fullTitle.suffix(suffix.count).elementsEqual(suffix)
        title = hasDay ? Array(fullTitle.dropLast(suffix.count)) : fullTitle
        subject = hasDay ? fullTitle : fullTitle + suffix
        let zone = Briefing.line(digest.timeZone)
        dateLine = Array(day.utf8) + (zone.map { Array(" (".utf8) + $0 + Array(")".utf8) } ?? [])
        date = PublicationDate(year: digest.date.year, month: digest.date.month, day: digest.date.day)
        edition = digest.edition
        timeZone = digest.timeZone
        let rules = try? TimeZoneRules(identifier: digest.timeZone)
        items = digest.stories.map { Item($0, on: digest.date, in: rules) }
        hasSections = items.contains { $0.section != nil }
        var closing =
            Briefing.count(digest.stories.count, "story", "stories") + " from "
            + Briefing.count(digest.articleCount, "article", "articles") + " by "
            + Briefing.count(digest.sourceCount, "source", "sources") + "."
        if digest.omittedStoryCount > 0 {
            closing +=
                " " + Briefing.count(digest.omittedStoryCount, "more story", "more stories") + " ("
                + Briefing.count(digest.omittedArticleCount, "article", "articles") + ") left out."
        }
        self.closing = Array(closing.utf8)
        let isEmpty = digest.omittedStoryCount == 0
        emptyNotice = Array((isEmpty ? "No articles on this day." : "No stories to tell on this day.").utf8)
    }

    /// The summaries of a run.
    init(summaries: [Item], date: PublicationDate?) {
        items = summaries
        self.date = date
        if summaries.count == 1 {
            title = nil
            subject = summaries[0].headline ?? Array("Summary".utf8)
        } else {
            title = Array("Summaries".utf8)
            subject = Array(Briefing.count(summaries.count, "summary", "summaries").utf8)
        }
        emptyNotice = Array("No articles.".utf8)
    }
}

extension Briefing.Item {
    /// A story of the digest of a day.
    ///
    /// - Parameter zone: the digest's time zone, if the system knows it.
    init(_ story: Story, on day: CivilDate, in zone: TimeZoneRules?) {
        var headline = Briefing.short(story.headline)
        section = story.section.flatMap { Briefing.short($0) }
        language = story.language
        note = Briefing.Item.note(of: story, on: day, in: zone).map { Array($0.utf8) }
        var told = story.sentences.compactMap { sentence in
            Briefing.line(sentence.text).map { (text: $0, article: sentence.article) }
        }
        // The headline of an article without a title is one of its sentences, which is not said twice.
        var quoted: String?
        if told.count > 1, let index = told.firstIndex(where: { $0.text == headline }) {
            quoted = told.remove(at: index).article
        }
        // Sources are numbered as they are cited, those that are not come last.
        var order: [Int] = []
        for id in (quoted.map { [$0] } ?? []) + told.map(\.article) {
            guard let index = story.articles.firstIndex(where: { $0.id.utf8.elementsEqual(id.utf8) }),
                !order.contains(index)
            else {
                continue
            }
            order.append(index)
        }
        let cited = Set(order)
        order += story.articles.indices.filter { !cited.contains($0) }
        sources = order.map { index in
            let article = story.articles[index]
            return Briefing.Source(name: article.source, title: article.title, url: article.url)
        }
        if sources.count == 1, !sources[0].isNamed { sources = [] }
        func mark(_ id: String) -> Int? {
            story.articles.count == 1
                ? nil : order.firstIndex { story.articles[$0].id.utf8.elementsEqual(id.utf8) }.map { $0 + 1 }
        }
        sentences = told.enumerated().map { index, sentence in
            let endsRun = index + 1 == told.count || !told[index + 1].article.utf8.elementsEqual(sentence.article.utf8)
            return Briefing.BriefingSentence(text: sentence.text, mark: endsRun ? mark(sentence.article) : nil)
        }
        if let quoted, let mark = mark(quoted), !told.contains(where: { $0.article.utf8.elementsEqual(quoted.utf8) }) {
            headline?.append(contentsOf: "[\(mark)]".utf8)
        }
        self.headline = headline
        if sentences.isEmpty {
            notice = Array(
                (story.continues.map { $0 == day ? "Told in this digest." : "Told on \($0.words)." }
                    ?? "No summary available.")
                    .utf8)
            note = nil
        }
    }

    /// Since when a story is told, or how old it is where the digest tells it late.
    ///
    /// Without a time zone what is one day older in UTC may be of the digest's day: that is not said.
    private static func note(of story: Story, on day: CivilDate, in zone: TimeZoneRules?) -> String? {
        if let continues = story.continues {
            return "\(story.isChange ? "Changed" : "New") since \(continues.words):"
        }
        let days = story.articles.compactMap { article in
            article.published.flatMap { published in
                if !published.isDayOnly, let zone { return zone.day(of: published.seconds) }
                return CivilDate(String(published.text.prefix(10)))
            }
        }
        guard days.count == story.articles.count, let newest = days.max(),
            newest.daysSinceEpoch < day.daysSinceEpoch - (zone == nil ? 1 : 0)
        else { return nil }
        return "From \(newest.words):"
    }

    /// A summarized article.
    init(_ article: Article, _ summary: Summary) {
        headline = article.title.flatMap { Briefing.short($0) }
        section = article.section.flatMap { Briefing.short($0) }
        language = article.language
        sentences = summary.sentences.compactMap { sentence in
            Briefing.line(sentence.text).map { Briefing.BriefingSentence(text: $0) }
        }
        sources =
            article.source == nil && article.url == nil
            ? [] : [Briefing.Source(name: article.source, title: article.title, url: article.url)]
        if sentences.isEmpty {
            let reasons = (article.findings + summary.findings).compactMap { Briefing.line($0.message) }
            notice = Array(([Array("No summary available.".utf8)] + reasons).joined(separator: [0x20]))
        }
    }
}

/// Lays out a briefing in one format.
protocol BriefingRenderer {
    /// The parts, each ending with a line feed.
    func render(_ briefing: Briefing) -> [[UInt8]]
}

/// Writes a digest by laying out its briefing.
struct BriefingDigestWriter: DigestWriter {
    let renderer: any BriefingRenderer

    func write(_ digest: Digest) -> [[UInt8]] { renderer.render(Briefing(digest)) }
}

/// Collects the summaries of a run and lays them out at its end.
struct BriefingSummaryWriter: SummaryWriter {
    let renderer: any BriefingRenderer
    let format: OutputFormat
    private var items: [Briefing.Item] = []
    private var latest: PublicationDate?

    init(renderer: any BriefingRenderer, format: OutputFormat) {
        self.renderer = renderer
        self.format = format
    }

    mutating func begin(into out: inout [UInt8]) {}

    mutating func write(_ article: Article, _ summary: Summary, into out: inout [UInt8]) {
        items.append(Briefing.Item(article, summary))
        if let published = article.published, published.seconds > latest?.seconds ?? .min { latest = published }
    }

    mutating func end(into out: inout [UInt8]) {
        let bytes = format.joined(renderer.render(Briefing(summaries: items, date: latest)))
        // A summary may have megabytes: not copied without need.
        if out.isEmpty { out = bytes } else { out += bytes }
    }
}
