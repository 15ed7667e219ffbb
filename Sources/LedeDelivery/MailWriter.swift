struct MailWriter: BriefingRenderer {
    let options: MailOptions

    func render(_ briefing: Briefing) -> [[UInt8]] { [] }
}

/// The headers of a mail.
public struct MailOptions: Sendable {
    /// A mail from nobody to nobody.
    public init() {}
}
