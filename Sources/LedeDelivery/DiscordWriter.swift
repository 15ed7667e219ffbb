import LedeDigest
import LedeText

/// Lays out a briefing as Discord webhook messages, one JSON payload a line: an embed for each story.
///
/// `allowed_mentions` names nobody, so that `@everyone` in a headline calls no one. Lengths are those of Discord's
/// "Embed Limits", counted in UTF-16 code units with all markup.
struct DiscordWriter: BriefingRenderer {
    /// Most characters of an embed's title.
    static let titleLimit = 256
    /// Most characters of the sentences; with the sources below Discord's 4,096 of a description.
    static let sentencesLimit = 2_500
    /// Most characters of the sources.
    static let footerLimit = 1_500
    /// Most characters of all embeds of a message: Discord takes 6,000.
    static let messageLimit = 5_900
    /// Most embeds of a message.
    static let embedLimit = 10

    private struct Embed {
        var title: [UInt8] = []
        var description: [UInt8] = []
        var link: WebAddress?
    }

    func render(_ briefing: Briefing) -> [[UInt8]] {
        let embeds = briefing.items.map { embed(for: $0) }
        let costs = embeds.map {
            ChannelText.utf16Count($0.title.span) + ChannelText.utf16Count($0.description.span)
        }
        let groups = ChatPacking.groups(costs, limit: DiscordWriter.messageLimit, most: DiscordWriter.embedLimit)
        return groups.enumerated().map { number, group in
            message(briefing, embeds[group], part: number + 1, of: groups.count)
        }
    }

    private func embed(for item: Briefing.Item) -> Embed {
        var embed = Embed()
        if let headline = item.headline {
            ChannelText.discord.append(headline, to: &embed.title, limit: DiscordWriter.titleLimit)
        }
        ChannelText.discord.append(item, to: &embed.description, limit: DiscordWriter.sentencesLimit)
        let footer = item.footer(limit: DiscordWriter.footerLimit, as: .discord) { label, address in
            [UInt8(ascii: "[")] + label + Array("](".utf8) + address.bytes + [UInt8(ascii: ")")]
        }
        if !footer.isEmpty { embed.description += [0x0A] + footer }
        embed.link = item.sources.lazy.compactMap(\.link).first
        return embed
    }

    private func message(_ briefing: Briefing, _ embeds: ArraySlice<Embed>, part: Int, of parts: Int) -> [UInt8] {
        var content: [UInt8] = []
        if let title = briefing.title(ofPart: part, of: parts) {
            content.append(contentsOf: "**".utf8)
            ChannelText.discord.append(title, to: &content, limit: DiscordWriter.titleLimit)
            content.append(contentsOf: "**".utf8)
        }
        if part == 1, let overview = briefing.overview {
            content.append(0x0A)
            ChannelText.discord.append(overview, to: &content, limit: 1_000)
        }
        if briefing.items.isEmpty {
            if !content.isEmpty { content.append(0x0A) }
            ChannelText.discord.append(briefing.emptyNotice, to: &content, limit: 500)
        }
        var json = JSONText()
        json.beginObject()
        if !content.isEmpty {
            json.key("content")
            json.string(utf8: content.span)
        }
        json.key("embeds")
        json.beginArray()
        var links: [WebAddress] = []
        for embed in embeds {
            json.beginObject()
            if !embed.title.isEmpty {
                json.key("title")
                json.string(utf8: embed.title.span)
            }
            // Of embeds with the same address Discord shows only the first.
            if let link = embed.link, !links.contains(link) {
                links.append(link)
                json.key("url")
                json.string(utf8: link.bytes.span)
            }
            json.key("description")
            json.string(utf8: embed.description.span)
            json.endObject()
        }
        json.endArray()
        json.key("allowed_mentions")
        json.beginObject()
        json.key("parse")
        json.beginArray()
        json.endArray()
        json.endObject()
        json.endObject()
        json.endLine()
        return json.bytes
    }
}
