extension Language {
    /// Stub.
    public static func detect(_ text: Span<UInt8>) -> Language? { nil }
}
