import LedeArticle

extension Corpus {
    /// The digest of a day that was delivered or prepared, or `nil`.
    ///
    /// - Throws: ``CorpusError``.
    package func delivery(of day: CivilDate, in series: DigestSeries) throws -> Delivery? {
        try delivery(series, "AND digest <> '' AND day = ?3", day)
    }

    /// The last delivered or prepared digest of the days before one, or `nil`.
    ///
    /// - Throws: ``CorpusError``.
    package func delivery(before day: CivilDate, in series: DigestSeries) throws -> Delivery? {
        try delivery(series, "AND digest <> '' AND day < ?3 ORDER BY day DESC LIMIT 1", day)
    }

    private func delivery(_ series: DigestSeries, _ condition: String, _ day: CivilDate) throws -> Delivery? {
        guard try hasDeliveries else { return nil }
        let statement = try database.statement(
            """
            SELECT day, revision, delivered IS NOT NULL, digest FROM delivery
            WHERE profile = ?1 AND time_zone = ?2 \(condition)
            """)
        defer { statement.reset() }
        try bind(series, day, to: statement)
        guard try statement.step(), let day = statement.string(0).flatMap({ CivilDate($0) }) else { return nil }
        return Delivery(
            day: day, revision: Delivery.revision(statement.int(1)), isDelivered: statement.int(2) != 0,
            digest: statement.cleanText(3))
    }

    /// The first day whose digest was delivered or prepared, or found to be empty.
    ///
    /// - Throws: ``CorpusError``.
    package func firstDeliveredDay(in series: DigestSeries) throws -> CivilDate? {
        guard try hasDeliveries else { return nil }
        let statement = try database.statement(
            "SELECT min(day) FROM delivery WHERE profile = ?1 AND time_zone = ?2")
        defer { statement.reset() }
        try bind(series, to: statement)
        return try statement.step() ? statement.string(0).flatMap { CivilDate($0) } : nil
    }

    /// The days whose digests were delivered or prepared, or found to be empty, ascending.
    ///
    /// - Parameter first: the first day that is wanted, `nil` for all.
    /// - Throws: ``CorpusError``.
    package func deliveredDays(in series: DigestSeries, from first: CivilDate? = nil) throws -> [CivilDate] {
        guard try hasDeliveries else { return [] }
        let statement = try database.statement(
            "SELECT day FROM delivery WHERE profile = ?1 AND time_zone = ?2 AND day >= ?3 ORDER BY day")
        defer { statement.reset() }
        try bind(series, to: statement)
        try statement.bind(first?.text ?? "", at: 3)
        var days: [CivilDate] = []
        while try statement.step() { if let day = statement.string(0).flatMap({ CivilDate($0) }) { days.append(day) } }
        return days
    }

    /// The days in UTC that articles count by, ascending; in a time zone it is that day, the one before or the one after.
    ///
    /// - Throws: ``CorpusError``.
    package func articleDays() throws -> [CivilDate] {
        let statement = try database.prepare(
            "SELECT DISTINCT substr(\(Schema.effective), 1, 10) AS day FROM article ORDER BY day")
        var days: [CivilDate] = []
        while try statement.step() { if let day = statement.string(0).flatMap({ CivilDate($0) }) { days.append(day) } }
        return days
    }

    /// An article that no digest of a series has, or that was published anew since one had it.
    package struct UndeliveredArticle {
        /// The article.
        package var stored: StoredArticle
        /// Whether a digest of a day before it had it: whoever tells it finds out what changed.
        package var wasDelivered: Bool
    }

    /// The articles of a span of time that are in no digest of a series but that of a given day, or only in digests of days
    /// before the one that they count for now, in the order of ``articles(from:to:)``.
    ///
    /// Also articles from up to two days around the span come: the caller, who knows the zone, decides.
    ///
    /// - Parameters:
    ///   - lower: the first instant, seconds since 1970-01-01T00:00:00Z.
    ///   - upper: the instant after the last.
    ///   - endOf: the instant after a day.
    /// - Throws: ``CorpusError``.
    package func undeliveredArticles(
        from lower: Int64, to upper: Int64, besides day: CivilDate, in series: DigestSeries,
        endOf: (CivilDate) -> Int64
    ) throws -> [UndeliveredArticle] {
        guard try firstDeliveredDay(in: series) != nil else {
            return try articles(from: lower, to: upper).map { UndeliveredArticle(stored: $0, wasDelivered: false) }
        }
        // What was delivered on a day before the span and counts for the span was published anew. Of the days before it only
        // the last ones are looked at: a thousand deliveries must not make a digest slower.
        let first = lower / 86_400 - Corpus.daysBeforeSpan
        let delivered = try deliveredDays(
            in: series, from: first > Corpus.firstDay ? CivilDate(daysSinceEpoch: Int(first)) : nil)
        let closed = delivered.map { (day: $0, end: endOf($0)) }.filter { $0.end > lower }
        let statement = try database.prepare(Corpus.undeliveredQuery(closedDays: closed.count))
        let bounds = Corpus.bounds(from: lower, to: upper)
        try bind(series, day, to: statement)
        try statement.bind(bounds.first, at: 4)
        try statement.bind(bounds.last, at: 5)
        for (index, day) in closed.enumerated() {
            try statement.bind(day.day.text, at: Int32(2 * index + 6))
            try statement.bind(ArticleRow.text(of: day.end), at: Int32(2 * index + 7))
        }
        var articles: [UndeliveredArticle] = []
        while try statement.step() {
            articles.append(
                UndeliveredArticle(
                    stored: StoredArticle(row: statement),
                    wasDelivered: statement.int(Int32(ArticleRow.Column.allCases.count)) != 0))
        }
        return articles
    }

    /// Days of UTC before an instant of which one may end behind it in some time zone.
    private static let daysBeforeSpan: Int64 = 3
    /// The first day of the year 1, since 1970.
    private static let firstDay: Int64 = -719_162

    /// The statement of ``undeliveredArticles(from:to:besides:in:endOf:)``.
    ///
    /// `CROSS JOIN` keeps SQLite to the order that is written: from an article to the few digests that hold it, instead of
    /// from all digests of a series, so that a digest takes no longer after a thousand others. A date without a time is
    /// that day in every zone; as text it stands before all times of the day, and so before the end of the day before.
    static func undeliveredQuery(closedDays: Int) -> String {
        let places = (0..<closedDays).map { ", (?\(2 * $0 + 6), ?\(2 * $0 + 7))" }.joined()
        let isHeld = """
            FROM delivered_article AS held CROSS JOIN delivery ON delivery.id = held.delivery
            WHERE held.article = article.id AND profile = ?1 AND time_zone = ?2 AND delivery.day <> ?3
            """
        return """
            WITH closed(day, until) AS (VALUES ('', '')\(places))
            SELECT \(Schema.columns), EXISTS (SELECT 1 \(isHeld)) FROM article
            WHERE \(Schema.effective) >= ?4 AND \(Schema.effective) < ?5 AND NOT EXISTS (SELECT 1 \(isHeld)
                AND CASE WHEN length(\(Schema.effective)) = 10 THEN \(Schema.effective) <= delivery.day
                    ELSE \(Schema.effective) < (SELECT until FROM closed WHERE closed.day = delivery.day) END)
            ORDER BY \(Schema.effective), id
            """
    }

    /// The ids of the articles that the digest of a day holds or left out on purpose.
    ///
    /// - Returns: their bytes, by which the corpus knows them; equal strings need not be the same id.
    /// - Throws: ``CorpusError``.
    package func deliveredArticles(of day: CivilDate, in series: DigestSeries) throws -> Set<[UInt8]> {
        guard try hasDeliveries else { return [] }
        let statement = try database.statement(
            """
            SELECT article FROM delivered_article JOIN delivery ON delivery.id = delivery
            WHERE profile = ?1 AND time_zone = ?2 AND day = ?3
            """)
        defer { statement.reset() }
        try bind(series, day, to: statement)
        var ids: Set<[UInt8]> = []
        while try statement.step() { if let id = statement.string(0) { ids.insert(Array(id.utf8)) } }
        return ids
    }

    /// A function that says of sentences, by their hashes, whether the digest of a day other than the given one tells them.
    ///
    /// A hash is the one that was given when that digest was prepared.
    ///
    /// - Throws: ``CorpusError``.
    package func toldSentences(
        otherThanOn day: CivilDate, in series: DigestSeries
    ) throws -> (Int64) throws -> Bool {
        guard try hasDeliveries else { return { _ in false } }
        // One of its own, so that series and day are bound once: a digest asks for hundreds of sentences.
        let statement = try database.prepare(Corpus.toldQuery)
        try bind(series, day, to: statement)
        // It holds the corpus, whose connection the statement needs.
        return { [self] hash in
            try withExtendedLifetime(self) {
                defer { statement.reset() }
                try statement.bind(hash, at: 4)
                return try statement.step()
            }
        }
    }

    /// Whether the digest of a day holds a text or tells a sentence, by its hash.
    ///
    /// - Throws: ``CorpusError``.
    package func tells(_ hash: Int64, on day: CivilDate, in series: DigestSeries) throws -> Bool {
        guard try hasDeliveries else { return false }
        let statement = try database.statement(
            """
            SELECT 1 FROM told_sentence CROSS JOIN delivery ON delivery.id = delivery
            WHERE hash = ?4 AND profile = ?1 AND time_zone = ?2 AND day = ?3
            """)
        defer { statement.reset() }
        try bind(series, day, to: statement)
        try statement.bind(hash, at: 4)
        return try statement.step()
    }

    /// The statement of ``toldSentences(otherThanOn:in:)``: from a sentence to the digests that tell it.
    static let toldQuery = """
        SELECT 1 FROM told_sentence CROSS JOIN delivery ON delivery.id = delivery
        WHERE hash = ?4 AND profile = ?1 AND time_zone = ?2 AND day <> ?3
        """

    /// Keeps a digest before it is handed over; it replaces the one of its day.
    ///
    /// Part of ``exclusively(_:)``, so that what it was made from is what is kept with it.
    ///
    /// - Parameters:
    ///   - digest: the digest, in whatever form the caller reads again; nothing for a day that was found to be empty:
    ///     it has no delivery, but what arrives for it later is late.
    ///   - articles: the ids of all articles that it holds or leaves out on purpose.
    ///   - told: the hashes of the sentences that it tells, and of the whole texts of those articles.
    ///   - instant: the time, seconds since 1970-01-01T00:00:00Z.
    /// - Throws: ``CorpusError``.
    package func prepare(
        _ digest: [UInt8], articles: [String], told: [Int64], day: CivilDate, revision: Int,
        in series: DigestSeries, at instant: Int64
    ) throws {
        try insert(
            StoredDelivery(
                series: series, day: day, revision: revision, prepared: ArticleRow.text(of: instant), delivered: nil,
                digest: digest, articles: articles, told: told))
    }

    /// Brings back a delivery that another corpus kept; one of its series and day that is here already stands.
    ///
    /// Part of ``exclusively(_:)``.
    ///
    /// - Returns: whether it was missing.
    /// - Throws: ``CorpusError``.
    package func restore(_ delivery: StoredDelivery) throws -> Bool {
        guard try number(of: delivery.day, in: delivery.series) == nil else { return false }
        try insert(delivery)
        return true
    }

    /// The number that the delivery of a day has in the tables, or `nil`.
    private func number(of day: CivilDate, in series: DigestSeries) throws -> Int64? {
        let statement = try database.statement(
            "SELECT id FROM delivery WHERE profile = ?1 AND time_zone = ?2 AND day = ?3")
        defer { statement.reset() }
        try bind(series, day, to: statement)
        return try statement.step() ? statement.int(0) : nil
    }

    /// Calls a closure with every delivery, ordered by profile, time zone and day.
    ///
    /// Within ``snapshot(_:)`` all are of one state of the corpus.
    ///
    /// - Throws: ``CorpusError``, and what the closure throws.
    public func exportDeliveries(_ body: (StoredDelivery) throws -> Void) throws {
        guard try hasDeliveries else { return }
        let contents = try DeliveryContents(in: database)
        let statement = try database.prepare(Corpus.deliveryQuery + " ORDER BY profile, time_zone, day")
        while try statement.step() {
            if let delivery = StoredDelivery(row: statement, contents) { try body(delivery) }
        }
    }

    /// All that is kept of the delivery of a day, or `nil`.
    ///
    /// - Throws: ``CorpusError``.
    package func storedDelivery(of day: CivilDate, in series: DigestSeries) throws -> StoredDelivery? {
        guard let number = try number(of: day, in: series) else { return nil }
        let statement = try database.prepare(Corpus.deliveryQuery + " WHERE id = ?1")
        try statement.bind(number, at: 1)
        guard try statement.step() else { return nil }
        return StoredDelivery(row: statement, try DeliveryContents(in: database, of: number))
    }

    /// The statement of ``StoredDelivery/init(row:_:)``.
    static let deliveryQuery =
        "SELECT profile, time_zone, day, revision, prepared, delivered, digest, id FROM delivery"

    private func insert(_ delivery: StoredDelivery) throws {
        try withdraw(delivery.day, in: delivery.series)
        let statement = try database.statement(
            """
            INSERT INTO delivery(profile, time_zone, day, revision, prepared, delivered, digest)
            VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING id
            """)
        try bind(delivery.series, delivery.day, to: statement)
        try statement.bind(Int64(delivery.revision), at: 4)
        try statement.bind(delivery.prepared, at: 5)
        if let delivered = delivery.delivered {
            try statement.bind(delivered, at: 6)
        } else {
            try statement.bindInPlace(nil, at: 6)
        }
        try statement.bind(String(decoding: delivery.digest, as: UTF8.self), at: 7)
        guard try statement.step() else {
            throw CorpusError(.inconsistent, database.path, detail: "a digest that was kept is not there")
        }
        let id = statement.int(0)
        statement.reset()
        try note(articles: delivery.articles, told: delivery.told, of: id)
        if !delivery.outputs.isEmpty { try noteWritten(delivery.outputs, of: delivery.day, in: delivery.series) }
    }

    /// Notes what the delivery of a number in the tables holds and tells; part of ``exclusively(_:)``.
    func note(articles: [String], told: [Int64], of id: Int64) throws {
        let article = try database.statement(
            "INSERT INTO delivered_article(article, delivery) VALUES(?1, ?2) ON CONFLICT DO NOTHING")
        for name in articles {
            try article.bind(name, at: 1)
            try article.bind(id, at: 2)
            try article.run()
        }
        let sentence = try database.statement(
            "INSERT INTO told_sentence(hash, delivery) VALUES(?1, ?2) ON CONFLICT DO NOTHING")
        for hash in told {
            try sentence.bind(hash, at: 1)
            try sentence.bind(id, at: 2)
            try sentence.run()
        }
    }

    /// Forgets the digest of a day; part of ``exclusively(_:)``.
    ///
    /// - Throws: ``CorpusError``.
    package func withdraw(_ day: CivilDate, in series: DigestSeries) throws {
        // The tables are read whole for it, so only for a day that there is.
        guard let number = try number(of: day, in: series) else { return }
        for condition in ["delivered_article WHERE delivery", "told_sentence WHERE delivery", "delivery WHERE id"] {
            let statement = try database.statement("DELETE FROM \(condition) = ?1")
            try statement.bind(number, at: 1)
            try statement.run()
        }
    }

    /// Notes that the digest of a day was handed over; part of ``exclusively(_:)``.
    ///
    /// - Parameter instant: the time, seconds since 1970-01-01T00:00:00Z.
    /// - Throws: ``CorpusError``.
    package func markDelivered(_ day: CivilDate, in series: DigestSeries, at instant: Int64) throws {
        let statement = try database.statement(
            """
            UPDATE delivery SET delivered = ?4
            WHERE profile = ?1 AND time_zone = ?2 AND day = ?3 AND delivered IS NULL
            """)
        try bind(series, day, to: statement)
        try statement.bind(ArticleRow.text(of: instant), at: 4)
        try statement.run()
    }

    /// Runs a closure that no other writer comes between: what it writes is on the disk when this returns, or nothing
    /// of it is.
    ///
    /// - Throws: ``CorpusError``, and what the closure throws.
    package func exclusively<Result>(_ body: () throws -> Result) throws -> Result {
        guard access == .write else { throw CorpusError(.misuse, database.path, detail: "it was opened for reading") }
        forget()
        return try database.transaction(body)
    }

    /// The error of the kept digest of a day that the caller cannot read.
    package func damage(_ detail: String, of day: CivilDate) -> CorpusError {
        CorpusError(.keptDigest(day.text), database.path, detail: detail)
    }

    /// Whether the file has tables of deliveries: one of version 1 that may only be read has none.
    var hasDeliveries: Bool {
        get throws {
            if let known = knowsDeliveries { return known }
            let known = try database.hasTable("delivery")
            knowsDeliveries = known
            return known
        }
    }

    /// Binds the first parameters of a statement on the deliveries of a series: its profile and time zone, and a day.
    func bind(_ series: DigestSeries, _ day: CivilDate? = nil, to statement: Statement) throws {
        try statement.bind(series.profile, at: 1)
        try statement.bind(series.timeZone, at: 2)
        if let day { try statement.bind(day.text, at: 3) }
    }
}
