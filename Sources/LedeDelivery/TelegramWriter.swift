import LedeDigest
import LedeText

/// Lays out a briefing as Telegram messages for `parse_mode=HTML`.
///
/// A message has at most 4,096 UTF-16 code units, tags, addresses and the closing line feed included, which is more
/// strict than Telegram (it counts what is left after its entities are parsed, and knows a second limit for these).
struct TelegramWriter: BriefingRenderer {
    /// Most UTF-16 code units of a message.
    static let messageLimit = 4_096
    /// Most of a headline, and of the title.
    static let headlineLimit = 300
    /// Most of the sentences of a story.
    static let sentencesLimit = 2_000
    /// Most of the sources of a story.
    static let footerLimit = 1_000
    /// Most entities of a message beside those of its head: Telegram knows 100, and ignores what follows.
    static let entityLimit = 98
    /// Kept for the head of a message.
    static let headReserve = 700

    func render(_ briefing: Briefing) -> [[UInt8]] {
        let items = briefing.items.map { text(of: $0) }
        let groups = ChatPacking.groups(
            items.map { ChannelText.utf16Count($0.span) + 1 },
            limit: TelegramWriter.messageLimit - TelegramWriter.headReserve,
            // Each element has two tags, and no text a bracket.
            counts: items.map { $0.count { $0 == UInt8(ascii: "<") } / 2 }, most: TelegramWriter.entityLimit)
        return groups.enumerated().map { number, group in
            var out = head(briefing, part: number + 1, of: groups.count)
            for item in items[group] {
                if !out.isEmpty { out.append(0x0A) }
                out += item
            }
            if briefing.items.isEmpty {
                if !out.isEmpty { out.append(0x0A) }
                ChannelText.chatHTML.append(briefing.emptyNotice, to: &out, limit: TelegramWriter.headlineLimit)
                out.append(0x0A)
            }
            return out
        }
    }

    private func head(_ briefing: Briefing, part: Int, of parts: Int) -> [UInt8] {
        var out: [UInt8] = []
        guard let title = briefing.title(ofPart: part, of: parts) else { return out }
        bold(title, into: &out)
        if part == 1, let overview = briefing.overview {
            out.append(contentsOf: "<i>".utf8)
            ChannelText.chatHTML.append(overview, to: &out, limit: TelegramWriter.headlineLimit)
            out.append(contentsOf: "</i>\n".utf8)
        }
        return out
    }

    private func text(of item: Briefing.Item) -> [UInt8] {
        var out: [UInt8] = []
        if let headline = item.headline { bold(headline, into: &out) }
        ChannelText.chatHTML.append(item, to: &out, limit: TelegramWriter.sentencesLimit)
        out.append(0x0A)
        let footer = item.footer(limit: TelegramWriter.footerLimit, as: .chatHTML, link: ChannelText.htmlLink)
        if !footer.isEmpty { out += footer + [0x0A] }
        return out
    }

    private func bold(_ text: [UInt8], into out: inout [UInt8]) {
        out.append(contentsOf: "<b>".utf8)
        ChannelText.chatHTML.append(text, to: &out, limit: TelegramWriter.headlineLimit)
        out.append(contentsOf: "</b>\n".utf8)
    }
}

extension ChannelText {
    /// An HTML link of a written label.
    static func htmlLink(_ label: [UInt8], _ address: WebAddress) -> [UInt8] {
        var link = Array("<a href=\"".utf8)
        ChannelText.html.append(address.bytes, to: &link)
        return link + Array("\">".utf8) + label + Array("</a>".utf8)
    }
}
