@_exported import LedeArticle
@_exported import LedeCorpus
@_exported import LedeDelivery
@_exported import LedeDigest
@_exported import LedeSummary
@_exported import LedeText

extension Article {
    /// An article from plain text, cleaned of what is not the article.
    ///
    /// - Parameters:
    ///   - text: the text as it was found; it may begin with a header of `Key: value` lines.
    ///   - title: the headline where it is known; else the text's own is looked for.
    public init(text: String, title: String? = nil) {
        var options = ReadingOptions()
        options.title = title
        self = PlainTextReader().read(Array(text.utf8).span, options: options)
    }

    /// An article from an HTML page, without the page around it.
    ///
    /// - Parameter html: the page as it was found.
    public init(html: String) {
        var options = ReadingOptions()
        // The bytes of a string are UTF-8, whatever the page declares.
        options.charset = "utf-8"
        self = HTMLReader().read(Array(html.utf8).span, options: options)
    }
}

extension Corpus {
    /// The digest of a calendar day: its stories with their best sentences and sources.
    ///
    /// - Parameters:
    ///   - day: the day.
    ///   - zone: whose calendar day it is.
    ///   - options: how many stories and sentences.
    /// - Throws: ``LedeCorpus/CorpusError`` where the corpus cannot be read.
    public func digest(
        on day: CivilDate, in zone: TimeZoneRules, options: DigestOptions = DigestOptions()
    ) throws -> Digest {
        let interval = zone.interval(of: day)
        // One state of the corpus for all that is read, whatever others add meanwhile.
        let digest = try snapshot {
            let articles = try articles(from: interval.lowerBound, to: interval.upperBound)
            var builder = DigestBuilder(frequencies: frequencies)
            return builder.build(
                articles.map { DigestArticle(article: $0.article, added: $0.added) }, on: day, in: zone,
                options: options)
        }
        if let failure = frequencies.failure { throw failure }
        return digest
    }
}
