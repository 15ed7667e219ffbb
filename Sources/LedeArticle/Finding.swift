/// Something noticed about an article: not an error, the run goes on.
public struct Finding: Sendable, Equatable {
    /// The kinds of findings; their raw values are what JSON shows.
    public enum Code: String, Sendable, CaseIterable {
        /// Damaged byte sequences became U+FFFD.
        case damagedBytes = "damaged_bytes"
        /// A limit of ``LedeText/Limits`` was met and the rest was cut.
        case truncated
        /// The document holds no words.
        case empty
        /// The document is a page without an article.
        case noArticle = "no_article"
        /// A header line or field could not be read and was left out.
        case badMetadata = "bad_metadata"
        /// Paragraphs that the source repeats in article after article were not considered.
        case repeated
        /// Lines at the ends that may be the page's were not considered.
        case doubtful
        /// The article is as short as its summary may be, and passed through whole.
        case short
        /// No sentence fits the length that was asked for.
        case nothingFits = "nothing_fits"
        /// No sentence has anything to do with the query.
        case queryNotFound = "query_not_found"
    }

    /// Its kind.
    public var code: Code
    /// A sentence for people.
    public var message: String

    /// Tells of byte sequences that became U+FFFD.
    package static func damage(_ count: Int) -> Finding {
        Finding(.damagedBytes, "\(count) damaged byte \(count == 1 ? "sequence" : "sequences") became U+FFFD.")
    }

    /// A finding.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
