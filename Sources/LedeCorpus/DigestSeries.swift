import LedeArticle

/// The digests that one reader gets: day after day of one profile in one time zone, nothing twice.
public struct DigestSeries: Hashable, Sendable {
    /// The name of the profile.
    public var profile: String
    /// The time zone whose days they are of, by its name.
    public var timeZone: String

    /// The digests of a profile in a time zone.
    public init(profile: String, timeZone: String) {
        self.profile = profile
        self.timeZone = timeZone
    }
}

/// A digest that was handed to its reader, or is about to be.
package struct Delivery: Sendable {
    /// The calendar day that it is of.
    package var day: CivilDate
    /// Which making of this day's digest it is, from 1.
    package var revision: Int
    /// Whether it was handed over whole; one that was not is handed over again.
    package var isDelivered: Bool
    /// The digest, as it was given to ``Corpus/prepare(_:articles:told:day:revision:in:at:)``.
    package var digest: [UInt8]

    /// The revision that a number in the file stands for: whoever can write there can write any.
    static func revision(_ number: Int64) -> Int { Int(min(max(number, 1), Int64(Int32.max))) }
}

/// All that is kept of a delivery, as it goes from one corpus to another.
public struct StoredDelivery: Sendable, Equatable {
    /// Whose digest it is.
    public var series: DigestSeries
    /// The calendar day that it is of.
    public var day: CivilDate
    /// Which making of this day's digest it is, from 1.
    public var revision: Int
    /// When it was made, in RFC 3339.
    public var prepared: String
    /// When it was handed over, in RFC 3339; `nil` where it was not, or not whole.
    public var delivered: String?
    /// The digest; nothing for a day that was found to be empty.
    public var digest: [UInt8]
    /// The ids of all articles that it holds or leaves out on purpose, ascending.
    public var articles: [String]
    /// The hashes of the sentences that it tells and of the whole texts of those articles, ascending.
    public var told: [Int64]
    /// The outputs that it was written to where others failed, ascending.
    public var outputs: [String]

    /// A delivery from what is known of it.
    package init(
        series: DigestSeries, day: CivilDate, revision: Int, prepared: String, delivered: String?, digest: [UInt8],
        articles: [String], told: [Int64], outputs: [String] = []
    ) {
        self.series = series
        self.day = day
        self.revision = revision
        self.prepared = prepared
        self.delivered = delivered
        self.digest = digest
        self.articles = articles
        self.told = told
        self.outputs = outputs
    }
}
