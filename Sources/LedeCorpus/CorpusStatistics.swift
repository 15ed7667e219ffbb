import LedeArticle
import LedeText

/// What a corpus holds, in numbers.
public struct CorpusStatistics: Sendable, Equatable {
    /// How many articles are in one language.
    public struct LanguageCount: Sendable, Equatable {
        /// The language.
        public var language: Language
        /// The number of articles in it.
        public var articles: Int
    }

    /// The number of articles.
    public var articles = 0
    /// The number of distinct terms.
    public var terms = 0
    /// The number of distinct sources.
    public var sources = 0
    /// Bytes of all texts together.
    public var textBytes = 0
    /// Bytes of the file, without SQLite's log beside it.
    public var fileBytes = 0
    /// The instant that the earliest article counts by, as RFC 3339; `nil` without articles.
    public var earliest: String?
    /// The instant that the latest article counts by, as RFC 3339; `nil` without articles.
    public var latest: String?
    /// The languages, most articles first, then by code.
    public var languages: [LanguageCount] = []
    /// The version of the schema.
    public var schemaVersion = Schema.version
}

extension Corpus {
    /// What the corpus holds, in numbers.
    ///
    /// Reads the whole file.
    ///
    /// - Throws: ``CorpusError``.
    public func statistics() throws -> CorpusStatistics {
        try database.snapshot {
            func count(_ sql: String) throws -> Int { Int(clamping: try database.integer(sql) ?? 0) }
            func text(_ sql: String) throws -> String? {
                let statement = try database.prepare(sql)
                return try statement.step() ? statement.string(0) : nil
            }
            var statistics = CorpusStatistics()
            statistics.articles = try count("SELECT count(*) FROM article")
            statistics.terms = try count("SELECT count(*) FROM term")
            statistics.sources = try count("SELECT count(DISTINCT source) FROM article")
            statistics.textBytes = try count("SELECT sum(length(CAST(text AS BLOB))) FROM article")
            statistics.fileBytes = try count("PRAGMA page_count") * count("PRAGMA page_size")
            statistics.earliest = try text("SELECT min(\(Schema.effective)) FROM article")
            statistics.latest = try text("SELECT max(\(Schema.effective)) FROM article")
            let languages = try database.prepare(
                "SELECT language, count(*) FROM article GROUP BY language ORDER BY count(*) DESC, language")
            while try languages.step() {
                let language = languages.string(0).flatMap { Language($0) } ?? .undetermined
                statistics.languages.append(.init(language: language, articles: Int(clamping: languages.int(1))))
            }
            return statistics
        }
    }
}
