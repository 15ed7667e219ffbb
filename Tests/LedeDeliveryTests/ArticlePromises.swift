import LedeArticle
import LedeDelivery
import LedeDigest
import LedeSummary
import LedeText

/// What is promised of an article and of its summary whatever bytes they were read from, as checks that name what is
/// broken.
enum ArticlePromises {
    /// Clean text in its paragraphs, clean lines of bounded length for what is known about it.
    static func ofArticle(_ article: Article) -> [String] {
        var faults = clean(article.text, "the text") + clean(article.removed, "what was removed")
        var text: [UInt8] = []
        var removed: [UInt8] = []
        for paragraph in article.paragraphs {
            let bytes = paragraph.role.isText ? article.text : article.removed
            guard paragraph.range.upperBound <= bytes.count, !paragraph.range.isEmpty else {
                return faults + ["a paragraph at \(paragraph.range) of \(bytes.count) bytes"]
            }
            let content = bytes[paragraph.range]
            if content.contains(0x0A) { faults.append("a paragraph of two lines") }
            if paragraph.role.isText {
                text += (text.isEmpty ? [] : [0x0A, 0x0A]) + content
            } else {
                removed += (removed.isEmpty ? [] : [0x0A]) + content
            }
        }
        if text != article.text { faults.append("text outside of its paragraphs") }
        if removed != article.removed { faults.append("removed text outside of its paragraphs") }
        let fields = [
            ("id", article.id), ("url", article.url), ("title", article.title), ("source", article.source),
            ("section", article.section), ("author", article.author),
        ]
        for case (let name, let value?) in fields {
            faults += clean(Array(value.utf8), name)
            if value.utf8.contains(0x0A) { faults.append("\(name) of two lines") }
            if value.utf8.count > Limits.metadataBytes { faults.append("\(name) of \(value.utf8.count) bytes") }
        }
        if let date = article.published, PublicationDate(stored: date.text) != date {
            faults.append("the date \(date.text)")
        }
        for finding in article.findings { faults += clean(Array(finding.message.utf8), "a finding") }
        var last = 0
        for sentence in article.sentences ?? [] {
            if sentence.lowerBound < last || sentence.isEmpty || sentence.upperBound > article.text.count {
                faults.append("a given sentence at \(sentence)")
            }
            last = sentence.upperBound
        }
        return faults
    }

    /// Sentences of the article's body, verbatim, in order and within the length that was asked for.
    static func ofSummary(_ summary: Summary, of article: Article, _ budget: LengthBudget) -> [String] {
        var faults: [String] = []
        let paragraphs = article.paragraphs.filter(\.role.isText)
        var last = 0
        for sentence in summary.sentences {
            guard sentence.range.lowerBound >= last, sentence.range.upperBound <= article.text.count else {
                return ["a sentence at \(sentence.range) after \(last) of \(article.text.count) bytes"]
            }
            last = sentence.range.upperBound
            if !article.text[sentence.range].elementsEqual(sentence.text.utf8) { faults.append("other words") }
            if sentence.text.first == " " || sentence.text.last == " " { faults.append("a space at an end") }
            guard paragraphs.indices.contains(sentence.paragraph) else {
                return faults + ["paragraph \(sentence.paragraph) of \(paragraphs.count)"]
            }
            let paragraph = paragraphs[sentence.paragraph]
            if paragraph.role != .body || sentence.range.clamped(to: paragraph.range) != sentence.range {
                faults.append("a sentence outside of its paragraph")
            }
        }
        let joined = summary.sentences.map(\.text).joined(separator: " ")
        let words = joined.split(separator: " ").count
        switch budget {
        case .sentences(let most): if summary.sentences.count > most { faults.append("too many sentences") }
        case .words(let most): if max(words, summary.words) > most { faults.append("too many words") }
        case .characters(let most): if joined.unicodeScalars.count > most { faults.append("too many characters") }
        case .ratio(let share):
            if share < 1 && summary.words > article.text.count { faults.append("too large a share") }
        }
        for finding in summary.findings { faults += clean(Array(finding.message.utf8), "a finding") }
        for phrase in summary.keyPhrases { faults += clean(Array(phrase.text.utf8), "a key phrase") }
        return faults
    }

    /// Valid UTF-8 that the gate lets pass as it is.
    static func clean(_ bytes: [UInt8], _ name: String) -> [String] {
        guard let text = String(validating: bytes, as: UTF8.self) else { return ["\(name) is not UTF-8"] }
        let faults = Promises.harmful(text).map { "\(name) holds \($0)" }
        return Scalars.clean(bytes.span).text == bytes ? faults : faults + ["\(name) is not clean"]
    }
}

/// The way of bytes from a document to an output, every promise checked.
///
/// Fuzzing and the tests of mutated samples go the same way.
struct HostileReading {
    private var summarizer = Summarizer()
    private var lines = JSONLinesReader()

    /// Reads a document, summarizes it and writes the summary.
    ///
    /// - Parameters:
    ///   - bytes: any bytes.
    ///   - variant: chooses the length, the query and the format.
    /// - Returns: what is broken.
    mutating func faults(_ bytes: [UInt8], as kind: InputKind, variant: Int) throws -> [String] {
        guard var article = read(bytes, as: kind) else { return [] }
        if article.id.isEmpty { article.id = ArticleID.derive(for: article) }
        var faults = ArticlePromises.ofArticle(article)
        guard faults.isEmpty else { return faults }
        var options = Summarizer.Options()
        options.budget =
            switch variant % 4 {
            case 0: .sentences(variant / 4 % 7)
            case 1: .words(variant / 4 % 120)
            case 2: .characters(variant / 4 % 700)
            default: .ratio(Double(variant / 4 % 110) / 100)
            }
        if variant % 3 == 0 { options.query = article.title }
        options.explains = variant % 5 == 0
        options.keyPhrases = variant % 7
        let summary = summarizer.summarize(article, options: options)
        faults += ArticlePromises.ofSummary(summary, of: article, options.budget)
        let format = OutputFormat.allCases[variant % OutputFormat.allCases.count]
        var writer = format.summaryWriter(isSingle: variant % 2 == 0)
        var out: [UInt8] = []
        writer.begin(into: &out)
        writer.write(article, summary, into: &out)
        writer.end(into: &out)
        if !out.isEmpty { faults += Promises.ofAll(out).map { "\(format): \($0)" } }
        if format == .json || format == .jsonl { faults += try StrictJSON(out).strings.flatMap(Promises.harmful) }
        return faults
    }

    /// Reads a document; `nil` where it is none.
    mutating func read(_ bytes: [UInt8], as kind: InputKind) -> Article? {
        if kind == .jsonl { return try? lines.read(bytes.span).article }
        return try? DocumentReader().read(bytes.span, as: kind)
    }

    /// Makes a digest of lines of JSON and writes it in every format.
    ///
    /// - Parameters:
    ///   - bytes: lines, of which the first dozen count.
    ///   - variant: chooses the options and the formats.
    /// - Returns: what is broken.
    mutating func digestFaults(_ bytes: [UInt8], variant: Int) throws -> [String] {
        var articles: [StoredArticle] = []
        var ids: Set<String> = []
        for line in bytes.split(separator: 0x0A).prefix(12) {
            guard var article = read(Array(line), as: .jsonl) else { continue }
            if article.id.isEmpty { article.id = ArticleID.derive(for: article) }
            // The corpus holds each id once.
            if !ids.insert(article.id).inserted {
                article.id = "a\(articles.count)"
                guard ids.insert(article.id).inserted else { continue }
            }
            if let date = article.published, !date.isDayOnly {
                article.published = PublicationDate(seconds: Self.noon - abs(date.seconds % 40_000))
            } else {
                article.published = nil
            }
            articles.append(StoredArticle(article: article, added: Self.noon))
        }
        var options = DigestOptions()
        options.sentencesPerStory = 1 + variant % 4
        options.maximumStories = variant % 3 == 0 ? 1 + variant / 3 % 5 : nil
        options.storiesPerSource = variant % 5 == 0 ? 1 : nil
        if variant % 7 == 0 { options.title = articles.last?.article.title }
        if variant % 2 == 0 { options.interests = articles.prefix(2).compactMap { $0.article.title.map { .init($0) } } }
        options.sections = articles.suffix(2).compactMap(\.article.section)
        let day = CivilDate(year: 2026, month: 3, day: 3)
        let zone = try TimeZoneRules(identifier: "UTC")
        var builder = DigestBuilder()
        let digest = builder.build(articles, on: day, in: zone, options: options)
        var faults = DigestPromises.ofDigest(digest, of: articles.map(\.article), options)
        let again = builder.build(articles.reversed(), on: day, in: zone, options: options)
        if DigestRecord.bytes(of: again) != DigestRecord.bytes(of: digest) { faults.append("the order matters") }
        let formats = OutputFormat.allCases.enumerated().filter { ($0.offset + variant) % 4 == 0 }.map(\.element)
        return faults + (try DigestPromises.ofOutputs(digest, formats))
    }

    /// Noon of 3 March 2026 in UTC.
    private static let noon: Int64 = 1_772_539_200
}
