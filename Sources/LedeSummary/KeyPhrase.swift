/// A word or phrase that says what an article is about.
public struct KeyPhrase: Sendable, Equatable {
    /// The phrase as the article writes it first.
    public var text: String
    /// Where it stands first: bytes of the article's text, half-open, UTF-8.
    public var range: Range<Int>
    /// How often the article holds its terms in this order; of a name of several words, how often the one of them that
    /// occurs most.
    public var count: Int
    /// Its weight beside the heaviest of the article, above 0 to 1.
    public var weight: Double
}
