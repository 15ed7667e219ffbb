import LedeText

/// Lays out a briefing as Slack messages of Block Kit, one JSON payload a line.
///
/// Headlines and sentences are `plain_text`, which Slack shows as it is; only the line of sources is `mrkdwn`, with
/// `verbatim` so that nothing but our links becomes one. `&`, `<` and `>` are escaped everywhere, as Slack demands.
struct SlackWriter: BriefingRenderer {
    /// Most characters of a `header` block.
    static let headerLimit = 150
    /// Most characters of a `section` block's text: 3,000 by Slack's documentation.
    static let sectionLimit = 2_900
    /// Most characters of the line of sources.
    static let contextLimit = 1_500
    /// Most blocks of a message: Slack takes 50.
    static let blockLimit = 48
    /// Most characters of all blocks of a message: near 13,200 Slack answers `msg_blocks_too_long`.
    static let messageLimit = 12_000
    /// Kept for the head of a message.
    static let headReserve = 1_000

    func render(_ briefing: Briefing) -> [[UInt8]] {
        let items = briefing.items.map { Block.blocks(for: $0) }
        let groups = ChatPacking.groups(
            items.map { $0.reduce(0) { $0 + $1.length } }, limit: SlackWriter.messageLimit - SlackWriter.headReserve,
            most: (SlackWriter.blockLimit - 3) / 3)
        return groups.enumerated().map { number, group in
            message(briefing, Array(items[group].joined()), part: number + 1, of: groups.count)
        }
    }

    private func message(_ briefing: Briefing, _ blocks: [Block], part: Int, of parts: Int) -> [UInt8] {
        let title = briefing.title(ofPart: part, of: parts)
        var json = JSONText()
        json.beginObject()
        json.key("text")
        json.string(
            utf8: written(
                part == 1 ? briefing.subject : title ?? briefing.subject, as: .slackLabel,
                limit: SlackWriter.headerLimit
            ).span)
        json.key("blocks")
        json.beginArray()
        if let title { Block(.header, title, as: .slack, limit: SlackWriter.headerLimit).write(to: &json) }
        if part == 1, let overview = briefing.overview {
            Block(.plainContext, overview, as: .slack, limit: SlackWriter.headReserve - SlackWriter.headerLimit)
                .write(to: &json)
        }
        for block in blocks { block.write(to: &json) }
        if briefing.items.isEmpty {
            Block(.section, briefing.emptyNotice, as: .slack, limit: SlackWriter.sectionLimit).write(to: &json)
        }
        json.endArray()
        json.key("unfurl_links")
        json.boolean(false)
        json.key("unfurl_media")
        json.boolean(false)
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private func written(_ text: [UInt8], as channel: ChannelText, limit: Int) -> [UInt8] {
        var out: [UInt8] = []
        channel.append(text, to: &out, limit: limit)
        return out
    }

    /// A block with one text, escaped already.
    private struct Block {
        enum Kind { case header, section, plainContext, context }

        let kind: Kind
        let text: [UInt8]

        var length: Int { ChannelText.utf16Count(text.span) }

        init(_ kind: Kind, text: [UInt8]) {
            self.kind = kind
            self.text = text
        }

        init(_ kind: Kind, _ text: [UInt8], as channel: ChannelText, limit: Int) {
            var out: [UInt8] = []
            channel.append(text, to: &out, limit: limit)
            self.init(kind, text: out)
        }

        static func blocks(for item: Briefing.Item) -> [Block] {
            var blocks: [Block] = []
            if let headline = item.headline {
                blocks.append(Block(.header, headline, as: .slack, limit: SlackWriter.headerLimit))
            }
            var sentences: [UInt8] = []
            ChannelText.slack.append(item, to: &sentences, limit: SlackWriter.sectionLimit)
            blocks.append(Block(.section, text: sentences))
            let footer = item.footer(limit: SlackWriter.contextLimit, as: .slackLabel) { label, address in
                var link: [UInt8] = [UInt8(ascii: "<")]
                ChannelText.slack.append(address.bytes, to: &link)
                return link + [UInt8(ascii: "|")] + label + [UInt8(ascii: ">")]
            }
            if !footer.isEmpty { blocks.append(Block(.context, text: footer)) }
            return blocks
        }

        func write(to json: inout JSONText) {
            json.beginObject()
            json.key("type")
            switch kind {
            case .header: json.string("header")
            case .section: json.string("section")
            case .plainContext, .context: json.string("context")
            }
            let isContext = kind == .context || kind == .plainContext
            json.key(isContext ? "elements" : "text")
            if isContext { json.beginArray() }
            json.beginObject()
            json.key("type")
            json.string(kind == .context ? "mrkdwn" : "plain_text")
            json.key("text")
            json.string(utf8: text.span)
            json.key(kind == .context ? "verbatim" : "emoji")
            json.boolean(kind == .context)
            json.endObject()
            if isContext { json.endArray() }
            json.endObject()
        }
    }
}
