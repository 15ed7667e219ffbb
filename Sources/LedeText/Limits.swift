/// The limits of everything that Lede reads, in one place.
///
/// Whatever exceeds one is cut there, and the cut is reported as a finding: never silently, and never at a cost that
/// grows faster than the input. `lede limits` prints them.
public enum Limits {
    /// Longest document that is read, in bytes; the rest is skipped.
    public static let articleBytes = 8 << 20
    /// Longest line of a JSON Lines stream, in bytes; a longer line is reported and skipped.
    public static let lineBytes = 8 << 20
    /// Most lines of a plain text that are read; the rest is skipped.
    public static let linesPerArticle = 100_000
    /// Most sentences of one article that are looked at; the rest is kept in the text but never chosen.
    public static let sentencesPerArticle = 5_000
    /// Most sentences of one article that are explained.
    public static let explainedSentences = 200
    /// Most tokens of one article among which key phrases are looked for: the first ones, since each begins several candidates.
    public static let keyPhraseTokens = 20_000
    /// Most distinct terms of one article that the document frequencies count.
    public static let termsPerArticle = 50_000
    /// Most tokens of one sentence that are weighed.
    public static let tokensPerSentence = 1_000
    /// Longest token, in bytes; a longer run of letters counts as one token cut at this length.
    ///
    /// It costs no text, so no finding says so.
    public static let tokenBytes = 128
    /// Deepest nesting of HTML elements that is followed; deeper elements are read as siblings.
    ///
    /// It costs no text, so no finding says so.
    public static let treeDepth = 256
    /// Most elements and texts of an HTML page; the tags after that are left out and their text is kept.
    public static let nodesPerPage = 400_000
    /// Most attributes of an HTML element that are read.
    public static let attributesPerElement = 24
    /// Most bytes of a page's text outside its article that are kept beside it.
    public static let removedBytes = 256 << 10
    /// Deepest nesting of JSON arrays and objects.
    public static let jsonDepth = 64
    /// Most bytes that a template writes of one digest or summary.
    public static let templateBytes = 64 << 20
    /// Longest title, name, section, author or URL that is kept, in bytes.
    public static let metadataBytes = 2_048
}
