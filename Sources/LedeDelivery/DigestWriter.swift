import LedeDigest

/// Writes a digest in one format.
public protocol DigestWriter {
    /// The digest as one or more parts, each whole in itself and within the channel's limits.
    ///
    /// Only chat formats have more than one part: they are split between stories. Each part ends with a line feed; see
    /// ``OutputFormat/joined(_:)``.
    func write(_ digest: Digest) -> [[UInt8]]
}
