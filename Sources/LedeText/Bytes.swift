extension [UInt8] {
    /// Appends a part of a span.
    @inlinable
    package mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        reserveCapacity(Swift.max(capacity, count + range.count))
        for i in range { append(bytes[i]) }
    }
}
