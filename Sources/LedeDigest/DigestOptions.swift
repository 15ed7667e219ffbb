/// What a digest shall look like.
public struct DigestOptions: Sendable {
    /// The most stories that the digest shows, best first, or `nil` for all.
    ///
    /// What is left out is counted.
    public var maximumStories: Int?
    /// The most sentences that a story's summary has.
    public var sentencesPerStory = 3
    /// The digest's title; `nil` gives `Daily digest, Tuesday 3 March 2026`.
    public var title: String?

    /// All stories with three sentences each.
    public init() {}
}
