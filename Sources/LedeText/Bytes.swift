extension [UInt8] {
    /// Appends a span.
    @inlinable
    package mutating func append(_ bytes: Span<UInt8>) {
        // One copy of the block: appending byte by byte costs ten times as much.
        bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
    }

    /// Appends a part of a span.
    @inlinable
    package mutating func append(_ bytes: Span<UInt8>, _ range: Range<Int>) { append(bytes.extracting(range)) }
}
