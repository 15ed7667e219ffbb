/// What could be read of a damaged corpus.
public struct SalvageReport: Sendable, Equatable {
    /// How many articles could be read.
    public var articles = 0
    /// How many were seen, but not whole; damage that hides an article altogether is not counted.
    public var lost = 0
    /// How many deliveries could be read.
    public var deliveries = 0
    /// Whether the file was read to its end by SQLite, so that nothing is missing.
    public var isComplete = false

    /// Nothing was read.
    public init() {}
}
