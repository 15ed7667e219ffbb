import LedeArticle

/// The briefing of one calendar day: its stories, made of the articles' own sentences.
public struct Digest: Sendable {
    /// The calendar day.
    public var date: CivilDate
    /// The time zone that the day is one of, as ``TimeZoneRules/identifier`` names it.
    public var timeZone: String
    /// The title.
    public var title: String
    /// The stories in reading order: sections stand together, the section with the best story first, what has no
    /// section last; in a section the best story first.
    public var stories: [Story]
    /// How many articles the stories hold.
    public var articleCount: Int
    /// How many sources the stories' articles come from: by name, else by server; an article with neither is one itself.
    public var sourceCount: Int
    /// How many stories of the day were left out because of ``DigestOptions/maximumStories``.
    public var omittedStoryCount: Int
    /// How many articles the stories hold that were left out.
    public var omittedArticleCount: Int
    /// How many articles of the day were left out because of ``DigestOptions/mutedWords``.
    public var mutedArticleCount: Int

    /// Which delivery of which series it is; `nil` for one that nobody keeps.
    public var edition: Edition?

    /// A digest's place among those that one reader gets.
    public struct Edition: Hashable, Sendable {
        /// The profile of who has named none.
        package static let defaultProfile = "default"

        /// The name of the profile.
        public var profile: String
        /// Which making of the day's digest it is, from 1.
        public var revision: Int
        /// The most stories that it was to have, `nil` for all.
        public var maximumStories: Int?
        /// The most sentences that each was to have.
        public var sentencesPerStory: Int
        /// The day and revision of the digest before it, if there is one.
        public var previous: Previous?
        /// What tells its content from any other's: hexadecimal digits, none where it is not kept.
        public var fingerprint = ""

        /// The digest before another one.
        public struct Previous: Hashable, Sendable {
            /// Its day.
            public var day: CivilDate
            /// Which making of it.
            public var revision: Int
            /// Its ``Edition/fingerprint``.
            public var fingerprint: String

            /// A digest before another one.
            public init(day: CivilDate, revision: Int, fingerprint: String = "") {
                self.day = day
                self.revision = revision
                self.fingerprint = fingerprint
            }
        }

        /// A digest's place.
        public init(
            profile: String, revision: Int, maximumStories: Int?, sentencesPerStory: Int, previous: Previous? = nil
        ) {
            self.profile = profile
            self.revision = revision
            self.maximumStories = maximumStories
            self.sentencesPerStory = sentencesPerStory
            self.previous = previous
        }
    }

    /// A digest; the counts are taken from the stories.
    public init(
        date: CivilDate, timeZone: String, title: String? = nil, stories: [Story] = [], omittedStoryCount: Int = 0,
        omittedArticleCount: Int = 0, mutedArticleCount: Int = 0
    ) {
        self.date = date
        self.timeZone = timeZone
        self.title = title ?? Digest.defaultTitle(for: date)
        self.stories = stories
        articleCount = stories.reduce(0) { $0 + $1.articles.count }
        sourceCount = Set(stories.flatMap { $0.articles.map(\.sourceKey) }).count
        self.omittedStoryCount = omittedStoryCount
        self.omittedArticleCount = omittedArticleCount
        self.mutedArticleCount = mutedArticleCount
    }

    /// `Daily digest, Tuesday 3 March 2026`: English, whatever the locale.
    public static func defaultTitle(for date: CivilDate) -> String { "\(defaultSeriesTitle), \(date.words)" }

    /// What digests are called that nobody has named, without their day.
    package static let defaultSeriesTitle = "Daily digest"
}

extension CivilDate {
    /// `Tuesday 3 March 2026`: English, whatever the locale; the date in figures for a day that does not exist.
    package var words: String {
        let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        let months = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return isValid ? "\(weekdays[daysSinceEpoch.weekday]) \(day) \(months[month - 1]) \(year)" : text
    }
}
