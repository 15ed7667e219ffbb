import LedeArticle
import LedeText

/// What earlier digests told the same reader, so that nothing is told twice.
public struct EarlierDigests {
    /// A story that an earlier digest told.
    public struct Story {
        /// The day of that digest.
        public var day: CivilDate
        /// The sentences that it told.
        public var sentences: [String]
        /// Its articles, most central first.
        public var articles: [StoredArticle]
        /// Whether it said in one line that it was told before: then its articles' texts were not told.
        public var isRestatement: Bool
        /// Its articles that do not say any more what it told of them.
        public var changed: [ChangedArticle]

        /// A story of the digest of a day.
        public init(
            day: CivilDate, sentences: [String], articles: [StoredArticle], isRestatement: Bool = false,
            changed: [ChangedArticle] = []
        ) {
            self.day = day
            self.sentences = sentences
            self.articles = articles
            self.isRestatement = isRestatement
            self.changed = changed
        }
    }

    /// How many articles of an earlier story are looked at: the most central ones say what it was.
    public static let articlesUsed = 4

    /// The stories of the last digests, which today's may go on with.
    public var stories: [Story]
    /// Whether the sentence with a hash (``SentenceHash``) was told by any digest but that of the day itself, or the article
    /// with that text had by one.
    public var isTold: (Int64) -> Bool

    /// Nothing was told.
    public init() { self.init(stories: []) { _ in false } }

    /// What was told.
    public init(stories: [Story], isTold: @escaping (Int64) -> Bool) {
        self.stories = stories
        self.isTold = isTold
    }

    /// The reports that stories were told from: what they say is not new today, whether it was told or not.
    ///
    /// - Returns: bytes that end with a zero, which no clean text holds, and the headlines over them.
    func reports(of stories: [Story]) -> (texts: [[CChar]], headlines: [String]) {
        let articles = stories.flatMap { toldArticles(of: $0).map(\.article) }
        return (articles.map { $0.text.map { CChar(bitPattern: $0) } + [0] }, articles.compactMap(\.title))
    }

    /// When the newest report that a story was told from was published; `nil` where none is known any more.
    func newestInstant(of story: Story, in zone: TimeZoneRules) -> Int64? {
        toldArticles(of: story).map { $0.effectiveInstant(in: zone) }.max()
    }

    /// An article that was published anew since has another text, of which nobody was told.
    private func toldArticles(of story: Story) -> [StoredArticle] {
        guard !story.isRestatement else { return [] }
        return story.articles.prefix(EarlierDigests.articlesUsed).filter { isTold(SentenceHash.of($0.article.text)) }
    }
}

/// Names sentences by 64 bits, so that a corpus can remember which were told.
public enum SentenceHash {
    /// The hash of a sentence (FNV-1a), in which white space of any kind and length is one space.
    public static func of(_ sentence: some Sequence<UInt8>) -> Int64 {
        var hash: UInt64 = FNV1a.basis
        var isAfterSpace = true
        for byte in sentence {
            let isSpace = byte <= 0x20
            if isSpace && isAfterSpace { continue }
            hash = FNV1a.mix(hash, isSpace ? 0x20 : byte)
            isAfterSpace = isSpace
        }
        return Int64(bitPattern: hash)
    }
}
