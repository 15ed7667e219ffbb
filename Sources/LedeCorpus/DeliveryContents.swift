import LedeArticle

/// What deliveries hold and tell, and where they went: lists by the deliveries' numbers in the tables, each ascending.
struct DeliveryContents {
    /// The ids of the articles.
    private(set) var articles: [Int64: [String]] = [:]
    /// The hashes of what is told.
    private(set) var told: [Int64: [Int64]] = [:]
    /// The outputs that they were written to where others failed.
    private(set) var outputs: [Int64: [String]] = [:]
    /// Whether nothing of it was unreadable.
    private(set) var isWhole = true

    /// Reads what all deliveries hold, or one.
    ///
    /// - Throws: ``CorpusError``.
    init(in database: Database, of delivery: Int64? = nil) throws {
        articles = try DeliveryContents.articles(in: database, of: delivery)
        told = try DeliveryContents.told(in: database, of: delivery)
        outputs = try DeliveryContents.outputs(in: database, of: delivery)
    }

    /// Reads what can be read of a damaged file: of each table all of it or nothing.
    init(salvagedFrom database: Database) {
        let articles = try? DeliveryContents.articles(in: database)
        let told = try? DeliveryContents.told(in: database)
        let outputs = try? DeliveryContents.outputs(in: database)
        isWhole = articles != nil && told != nil && outputs != nil
        self.articles = articles ?? [:]
        self.told = told ?? [:]
        self.outputs = outputs ?? [:]
    }

    private static func articles(in database: Database, of delivery: Int64? = nil) throws -> [Int64: [String]] {
        try lists("article", of: "delivered_article", delivery, in: database) { $0.string(1) }
    }

    private static func told(in database: Database, of delivery: Int64? = nil) throws -> [Int64: [Int64]] {
        try lists("hash", of: "told_sentence", delivery, in: database) { $0.int(1) }
    }

    private static func outputs(in database: Database, of delivery: Int64? = nil) throws -> [Int64: [String]] {
        // Made with the first output that is noted.
        guard try database.hasTable("delivered_output") else { return [:] }
        return try lists("output", of: "delivered_output", delivery, in: database) { $0.string(1) }
    }

    /// A column of a table of what deliveries hold, by their numbers.
    ///
    /// - Parameter value: the column of a row, in which it stands behind the number; `nil` for one that is passed over.
    private static func lists<Value>(
        _ column: String, of table: String, _ delivery: Int64?, in database: Database, value: (Statement) -> Value?
    ) throws -> [Int64: [Value]] {
        let condition = delivery == nil ? "" : "WHERE delivery = ?1"
        let statement = try database.prepare("SELECT delivery, \(column) FROM \(table) \(condition) ORDER BY \(column)")
        if let delivery { try statement.bind(delivery, at: 1) }
        var lists: [Int64: [Value]] = [:]
        while try statement.step() {
            if let value = value(statement) { lists[statement.int(0), default: []].append(value) }
        }
        return lists
    }
}

extension StoredDelivery {
    /// The delivery of a row of ``Corpus/deliveryQuery``; `nil` for one that is of no day.
    init?(row: Statement, _ contents: DeliveryContents) {
        guard let profile = row.string(0), let timeZone = row.string(1),
            let day = row.string(2).flatMap({ CivilDate($0) })
        else { return nil }
        let number = row.int(7)
        self.init(
            series: DigestSeries(profile: profile, timeZone: timeZone), day: day,
            revision: Delivery.revision(row.int(3)), prepared: row.string(4) ?? "", delivered: row.string(5),
            digest: row.cleanText(6), articles: contents.articles[number] ?? [], told: contents.told[number] ?? [],
            outputs: contents.outputs[number] ?? [])
    }
}
