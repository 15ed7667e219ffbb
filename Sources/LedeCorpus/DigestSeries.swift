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
public struct Delivery: Sendable {
    /// The calendar day that it is of.
    public var day: CivilDate
    /// Which making of this day's digest it is, from 1.
    public var revision: Int
    /// Whether it was handed over whole; one that was not is handed over again.
    public var isDelivered: Bool
    /// The digest, as it was given to ``Corpus/prepare(_:articles:sentences:day:revision:in:at:)``.
    public var digest: [UInt8]
}
