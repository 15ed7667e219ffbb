/// The headers of a mail.
public struct MailOptions: Sendable {
    /// Whom it is from; `nil` for `lede@localhost`, which a mail program replaces or refuses to send.
    public var from: MailAddress?
    /// Whom it is to; with none there is no `To` header, and the sending program must be told.
    public var to: [MailAddress] = []
    /// The subject; `nil` for the title with the day.
    public var subject: String?

    /// A mail from `lede@localhost` to nobody.
    public init() {}
}
