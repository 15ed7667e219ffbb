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
