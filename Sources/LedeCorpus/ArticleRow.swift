import LedeArticle
import LedeText

/// The columns of an article as bytes, in one buffer that is used again and again.
///
/// The columns are those of ``Schema/columns`` without `text`, which stays in its article.
struct ArticleRow {
    /// Places of the columns; `text` has number 9 in the table.
    enum Column: Int32, CaseIterable {
        case id, url, title, source, section, author, language, published, added
        case text, headings, sentences
    }

    /// The mark behind the number of a paragraph that may be the page's.
    static let doubt = UInt8(ascii: "?")

    private var bytes: [UInt8] = []
    private var ranges: [Range<Int>?] = []
    /// The instant that articles were added last, and how the table writes it.
    private var added: (instant: Int64, text: String) = (0, ArticleRow.text(of: 0))

    /// Takes the columns of an article.
    mutating func set(_ article: Article, id: String, added: Int64) {
        bytes.removeAll(keepingCapacity: true)
        ranges.removeAll(keepingCapacity: true)
        append(id)
        append(article.url)
        append(article.title)
        append(article.source)
        append(article.section)
        append(article.author)
        append(article.language.code)
        append(article.published.flatMap { PublicationDate.instants.contains($0.seconds) ? $0.text : nil })
        if self.added.instant != added { self.added = (added, ArticleRow.text(of: added)) }
        append(self.added.text)
        ranges.append(nil)  // the text
        appendHeadings(of: article)
        appendSentences(of: article)
    }

    /// An instant as the table writes it.
    static func text(of instant: Int64) -> String {
        PublicationDate(
            seconds: min(max(instant, PublicationDate.instants.lowerBound), PublicationDate.instants.upperBound)
        ).text
    }

    private mutating func append(_ string: String?) {
        guard let string else { return ranges.append(nil) }
        let start = bytes.count
        bytes.append(contentsOf: string.utf8)
        ranges.append(start..<bytes.count)
    }

    /// The numbers of the paragraphs of the text that are headings, from 0, and of those that may be the page's, with a
    /// question mark, which older programs pass over: `0 4 9?`.
    private mutating func appendHeadings(of article: Article) {
        let start = bytes.count
        var number = 0
        for paragraph in article.paragraphs where paragraph.role.isText {
            if paragraph.role == .heading || paragraph.role == .doubtful { appendField([number], from: start) }
            if paragraph.role == .doubtful { bytes.append(ArticleRow.doubt) }
            number += 1
        }
        ranges.append(bytes.count > start ? start..<bytes.count : nil)
    }

    /// The sentences that the input gave, as half-open byte ranges: `0-17 18-40`.
    private mutating func appendSentences(of article: Article) {
        guard let sentences = article.sentences else { return ranges.append(nil) }
        let start = bytes.count
        for sentence in sentences { appendField([sentence.lowerBound, sentence.upperBound], from: start) }
        ranges.append(start..<bytes.count)
    }

    private mutating func appendField(_ numbers: [Int], from start: Int) {
        if bytes.count > start { bytes.append(UInt8(ascii: " ")) }
        for (i, number) in numbers.enumerated() {
            if i > 0 { bytes.append(UInt8(ascii: "-")) }
            bytes.append(contentsOf: String(number).utf8)
        }
    }

    /// Calls a closure with the bytes of all columns, `nil` for NULL, in the order of ``Column``.
    func withColumns<Result>(
        text: [UInt8], _ body: ((Column) -> UnsafeBufferPointer<UInt8>?) throws -> Result
    ) rethrows -> Result {
        try bytes.withUnsafeBufferPointer { bytes in
            try text.withUnsafeBufferPointer { text in
                try body { column in
                    if column == .text { return text }
                    return ranges[Int(column.rawValue)].map { UnsafeBufferPointer(rebasing: bytes[$0]) }
                }
            }
        }
    }
}

extension StoredArticle {
    /// Reads the row of a statement that selects ``Schema/columns``.
    ///
    /// The file may be old or edited: what cannot be read of the metadata is left out.
    init(row: Statement) {
        self.init(
            columns: ArticleRow.Column.allCases.map { row.isNull($0.rawValue) ? nil : row.cleanText($0.rawValue) })
    }

    /// Makes an article of its columns, clean text in the order of ``ArticleRow/Column``.
    init(columns: [[UInt8]?]) {
        func string(_ column: ArticleRow.Column) -> String? {
            columns[Int(column.rawValue)].map { String(decoding: $0, as: UTF8.self) }
        }
        var article = Article(cleanText: columns[Int(ArticleRow.Column.text.rawValue)] ?? [])
        article.id = string(.id) ?? ""
        article.url = string(.url)
        article.title = string(.title)
        article.source = string(.source)
        article.section = string(.section)
        article.author = string(.author)
        article.language = string(.language).flatMap { Language($0) } ?? .undetermined
        article.published = string(.published).flatMap { PublicationDate(stored: $0) }
        if let headings = string(.headings) {
            for field in headings.split(separator: " ") {
                let isDoubtful = field.utf8.last == ArticleRow.doubt
                guard let number = Int(isDoubtful ? field.dropLast() : field),
                    article.paragraphs.indices.contains(number)
                else { continue }
                article.paragraphs[number].role = isDoubtful ? .doubtful : .heading
            }
        }
        article.sentences = string(.sentences).flatMap { StoredArticle.sentences($0, in: article.text) }
        self.init(article: article, added: string(.added).flatMap { PublicationDate(stored: $0) }?.seconds ?? 0)
    }

    /// Reads byte ranges; `nil` where they are not ascending ranges of whole characters of the text.
    private static func sentences(_ list: String, in text: [UInt8]) -> [Range<Int>]? {
        var ranges: [Range<Int>] = []
        var end = 0
        for field in list.split(separator: " ") {
            let numbers = field.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard numbers.count == 2, let lower = numbers[0], let upper = numbers[1],
                lower >= end, lower < upper, upper <= text.count,
                !text[lower].isContinuation, upper == text.count || !text[upper].isContinuation
            else { return nil }
            ranges.append(lower..<upper)
            end = upper
        }
        return ranges
    }
}
