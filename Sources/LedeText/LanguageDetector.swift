extension Language {
    /// The language that a text is most likely written in.
    public static func detect(_ text: Span<UInt8>) -> Language? { .english }
}
