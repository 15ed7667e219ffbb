/// What became of an article that was added; given out only after it is on the disk.
public struct Receipt: Sendable, Equatable {
    /// The things that may become of an article; the raw values are what JSON shows.
    public enum Status: String, Sendable {
        /// It is new.
        case added
        /// An article with its id was there and held something else: it was replaced, and keeps its first date of adding.
        case updated
        /// The same article was there: nothing was written.
        case unchanged
        /// It was not stored; ``Receipt/reason`` tells why.
        case rejected
    }

    /// The id of the article, as given or derived.
    public var id: String
    /// What became of it.
    public var status: Status
    /// Why it was rejected, as a sentence; else `nil`.
    public var reason: String?

    /// A receipt.
    public init(id: String, status: Status, reason: String? = nil) {
        self.id = id
        self.status = status
        self.reason = reason
    }
}
