/// What writers can be told.
public struct WriterOptions: Sendable {
    /// The width of plain text in terminal columns, at least 20.
    public var width = TextWriter.standardWidth
    /// Whether each story of a digest says what its score is made of (text and JSON).
    public var explains = false
    /// The headers of a mail.
    public var mail = MailOptions()

    /// 72 columns, and a mail from nobody to nobody.
    public init() {}
}
