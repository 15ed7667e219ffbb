import LedeText

/// What a reader is told about a document besides its bytes.
public struct ReadingOptions: Sendable {
    /// The language where the caller knows it; else it is detected.
    public var language: Language?
    /// The tag that it was named by, as `en-GB`: a country tells whether dates in figures have the month before the day.
    public var languageTag: String?
    /// The title where the caller knows it: paragraphs that repeat it are headlines.
    public var title: String?
    /// The publisher, where the caller knows it.
    public var source: String?
    /// The section, where the caller knows it.
    public var section: String?
    /// The name of the encoding that the transport declared (HTTP's `charset`), if any.
    public var charset: String?

    /// Nothing is known.
    public init() {}
}
