/// The formats of summaries and digests.
public enum OutputFormat: String, CaseIterable, Sendable {
    /// Plain text for a terminal or a mail.
    case text
    /// JSON, indented: one document.
    case json
    /// JSON Lines: a line for each article or digest.
    case jsonl
    /// CommonMark.
    case markdown
    /// One self-contained HTML page.
    case html
    /// A mail (RFC 5322), plain text and HTML, for `sendmail -t`.
    case email
    /// Slack Block Kit messages, one JSON payload a line.
    case slack
    /// Discord webhook messages, one JSON payload a line.
    case discord
    /// Telegram messages for `parse_mode=HTML`.
    case telegram
    /// Microsoft Teams messages with an Adaptive Card, one JSON payload a line.
    case teams
    /// The contents of Matrix `m.room.message` events, one JSON payload a line.
    case matrix

    /// What a file of this format is called after the dot; no two formats share one.
    public var fileExtension: String {
        switch self {
        case .text: "txt"
        case .json: "json"
        case .jsonl: "jsonl"
        case .markdown: "md"
        case .html: "html"
        case .email: "eml"
        case .slack: "slack.jsonl"
        case .discord: "discord.jsonl"
        case .telegram: "telegram.html"
        case .teams: "teams.jsonl"
        case .matrix: "matrix.jsonl"
        }
    }

    /// Whether a long digest comes in several parts: as messages that the channel's limits allow.
    public var hasParts: Bool {
        switch self {
        case .slack, .discord, .telegram, .teams, .matrix: true
        case .text, .json, .jsonl, .markdown, .html, .email: false
        }
    }

    /// A writer of the summaries of a run.
    ///
    /// - Parameter isSingle: whether the run has one article: JSON is then one object instead of an array, and text is
    ///   the sentences alone.
    public func summaryWriter(isSingle: Bool, options: WriterOptions = WriterOptions()) -> any SummaryWriter {
        switch self {
        case .text: TextSummaryWriter(isSingle: isSingle)
        case .json: JSONSummaryWriter(isSingle ? .object : .array)
        case .jsonl: JSONSummaryWriter(.lines)
        default: BriefingSummaryWriter(renderer: renderer(options), format: self)
        }
    }

    /// A writer of digests.
    public func digestWriter(options: WriterOptions = WriterOptions()) -> any DigestWriter {
        switch self {
        case .json: JSONDigestWriter(layout: .indented, explains: options.explains)
        case .jsonl: JSONDigestWriter(layout: .compact, explains: options.explains)
        case .text where options.explains: DigestExplanationWriter()
        default: BriefingDigestWriter(renderer: renderer(options))
        }
    }

    /// The parts of a digest as one stream of bytes.
    ///
    /// Payloads of JSON are lines, so that `while read -r payload` sends them one by one. Telegram messages are
    /// separated by two empty lines, which none of them holds (`awk -v RS='\n\n\n'`). Other formats have one part.
    public func joined(_ parts: [[UInt8]]) -> [UInt8] {
        if parts.count == 1 { return parts[0] }
        var out: [UInt8] = []
        for (number, part) in parts.enumerated() {
            if number > 0 && self == .telegram { out.append(contentsOf: [0x0A, 0x0A]) }
            out.append(contentsOf: part)
        }
        return out
    }

    private func renderer(_ options: WriterOptions) -> any BriefingRenderer {
        switch self {
        case .text, .json, .jsonl: TextWriter(width: options.width)
        case .markdown: MarkdownWriter()
        case .html: HTMLWriter()
        case .email: MailWriter(options: options.mail)
        case .slack: SlackWriter()
        case .discord: DiscordWriter()
        case .telegram: TelegramWriter()
        case .teams: TeamsWriter()
        case .matrix: MatrixWriter()
        }
    }
}
