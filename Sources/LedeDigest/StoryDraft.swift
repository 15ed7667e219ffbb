import LedeArticle
import LedeSummary
import LedeText

/// A story before it is ranked and told.
struct StoryDraft {
    /// An article of the day with what was found out about it.
    struct Member {
        var article: Article
        /// What tells its source from others (see ``StoryArticle``).
        var source: String
        /// The instant that it counts as published at.
        var instant: Int64
        /// The number of tokens of its text that were looked at.
        var tokenCount: Int
        /// The cosine with the story's centroid; of a copy, that of what it copies.
        var centrality: Double

        /// Whether it was published no later than at an instant; of what has a day alone one cannot tell.
        func isOld(since instant: Int64?) -> Bool {
            guard let instant, article.published?.isDayOnly != true else { return false }
            return self.instant <= instant
        }
    }

    var language: Language
    /// The articles that are no copies, most central first; behind them those that are no newer than what was told, or of an
    /// earlier day.
    var originals: [Member]
    /// The copies of each original, in the order of the originals.
    var copies: [[Member]]
    /// The cosine of the story's centroid with that of the day.
    var prominence: Double
    /// The stories of earlier digests that it goes on with.
    var continuation: StoryContinuation.Match?
    /// Whether its first report is there because it counts anew what the others count.
    var countsAnew = false
    /// Whether it is a round-up of several stories (``RoundUp``), which stands by itself.
    var isRoundUp = false
    /// How many of the originals have nothing new of the stories that it goes on with, by when they were published.
    var oldCount = 0
    /// What it counts more or less for its reader.
    var preferences: [Explanation] = []

    /// All articles: each original followed by its copies.
    var members: [Member] { zip(originals, copies).flatMap { [$0] + $1 } }

    /// Whether nothing in it can be new.
    var isOld: Bool { oldCount == originals.count }

    /// The articles that it is told from.
    var reports: ArraySlice<Member> { isOld ? originals[...] : originals.dropLast(oldCount) }

    /// Has the story told under the headline of another one of its reports.
    mutating func moveFirst(_ id: String) {
        guard let place = reports.firstIndex(where: { $0.article.id == id }) else { return }
        originals.insert(originals.remove(at: place), at: 0)
        copies.insert(copies.remove(at: place), at: 0)
    }

    /// The sources of its articles.
    var sources: Set<String> { Set(members.map(\.source)) }

    /// Text of so many tokens is full: more of it makes an article no more central.
    private static let fullTokens = 300
    /// How much cosine a full text is worth: as much as chance decides between reports of one event.
    private static let fullnessWeight = 0.1

    /// How fit an article is to stand for its story: its centrality, and a share for the fullness of its text.
    ///
    /// Rounded, so that articles that are equally central (any two that make a story) do not differ by a rounding error.
    static func fitness(of member: Member) -> Double {
        let fullness = Double(min(member.tokenCount, fullTokens)) / Double(fullTokens)
        return ((member.centrality + fullnessWeight * fullness) * 1e6).rounded()
    }
}
