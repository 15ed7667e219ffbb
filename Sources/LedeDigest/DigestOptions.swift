/// What a digest shall look like, and what its reader cares for.
public struct DigestOptions: Sendable {
    /// The most stories that the digest shows, best first, or `nil` for all.
    ///
    /// What is left out is counted. Sections are balanced: a story counts less for each better one of its section.
    public var maximumStories: Int?
    /// The most stories that only one and the same source tells, or `nil` for all.
    public var storiesPerSource: Int?
    /// The most sentences that a story's summary has.
    public var sentencesPerStory = 3
    /// The digest's title; `nil` gives `Daily digest, Tuesday 3 March 2026`.
    public var title: String?
    /// What the reader wants to read more about, or less.
    public var interests: [Interest] = []
    /// How much more the stories of a source count, by its name; less where it is below 0.
    public var sourceWeights: [String: Double] = [:]
    /// Words, or words that stand together: an article that has one in its title or lead is left out.
    public var mutedWords: [String] = []
    /// Sections that come first, in this order; the others follow by their best stories.
    public var sections: [String] = []

    /// Something that a reader wants to read more about.
    public struct Interest: Sendable, Hashable {
        /// A word, or several that must all occur.
        public var words: String
        /// How much a story counts more that has them in its headlines; half of it where only its text has them.
        public var weight: Double

        /// An interest; a weight of 1 is worth a second source.
        public init(_ words: String, weight: Double = 1) {
            self.words = words
            self.weight = weight
        }
    }

    /// All stories with three sentences each, for a reader without preferences.
    public init() {}
}
