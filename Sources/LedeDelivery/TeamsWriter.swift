import LedeDigest
import LedeText

/// Lays out a briefing as Microsoft Teams messages with an Adaptive Card, one JSON payload a line, for the webhook of a
/// workflow.
///
/// All text stands in runs of rich text, which know no Markdown, so that nothing in an article can be formatting.
/// Send them with `Content-Type: application/json; charset=utf-8`, else Teams counts two bytes a character.
struct TeamsWriter: BriefingRenderer {
    /// Most bytes of a payload: Teams takes about 28 KB.
    static let messageLimit = 26_000
    /// Kept for the envelope and the head of a message, in bytes.
    static let headReserve = 3_000
    /// Most bytes of a headline, the title and the day, before they are escaped for JSON (which doubles them at worst).
    static let lineLimit = 500
    /// Most bytes of the sentences of a story, before they are escaped.
    static let sentencesLimit = 6_000
    /// Most bytes of the sources of a story.
    static let sourcesLimit = 6_000

    private enum Look { case title, headline, quiet, body }

    func render(_ briefing: Briefing) -> [[UInt8]] {
        let items = briefing.items.map { blocks(for: $0) }
        let groups = ChatPacking.groups(
            items.map { $0.reduce(0) { $0 + $1.count + 1 } }, limit: TeamsWriter.messageLimit - TeamsWriter.headReserve)
        return groups.enumerated().map { number, group in
            var blocks: [[UInt8]] = []
            let part = number + 1
            if let title = briefing.title(ofPart: part, of: groups.count) {
                blocks.append(block(title, .title))
                if part == 1, let overview = briefing.overview { blocks.append(block(overview, .quiet)) }
            }
            for item in items[group] { blocks += item }
            if briefing.items.isEmpty { blocks.append(block(briefing.emptyNotice, .body)) }
            return message(blocks)
        }
    }

    private func message(_ blocks: [[UInt8]]) -> [UInt8] {
        var json = JSONText()
        json.beginObject()
        json.key("type")
        json.string("message")
        json.key("attachments")
        json.beginArray()
        json.beginObject()
        json.key("contentType")
        json.string("application/vnd.microsoft.card.adaptive")
        json.key("content")
        json.beginObject()
        json.key("$schema")
        json.string("http://adaptivecards.io/schemas/adaptive-card.json")
        json.key("type")
        json.string("AdaptiveCard")
        json.key("version")
        json.string("1.4")
        json.key("msteams")
        json.beginObject()
        json.key("width")
        json.string("Full")
        json.endObject()
        json.key("body")
        json.beginArray()
        for block in blocks { json.raw(block) }
        json.endArray()
        json.endObject()
        json.endObject()
        json.endArray()
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private func blocks(for item: Briefing.Item) -> [[UInt8]] {
        var blocks: [[UInt8]] = []
        if let headline = item.headline { blocks.append(block(headline, .headline)) }
        var item = item
        if let note = item.noteLine {
            blocks.append(block(note, .body))
            item.note = nil
        }
        var sentences: [UInt8] = []
        ChannelText.plain.append(item, to: &sentences, limit: TeamsWriter.sentencesLimit, measure: .bytes)
        blocks.append(block { $0.run(sentences, .body) })
        if let sources = sources(of: item) { blocks.append(sources) }
        return blocks
    }

    private func sources(of item: Briefing.Item) -> [UInt8]? {
        guard item.section != nil || !item.sources.isEmpty else { return nil }
        return block { json in
            if let section = item.section { json.run(line(section), .quiet) }
            var hidden = item.sources.count
            var isFirst = item.section == nil
            var room = TeamsWriter.sourcesLimit
            for (number, source) in item.shownSources {
                let named = 2 * TeamsWriter.lineLimit / 5 + 100
                let linked = (source.link?.bytes.count ?? 0) + named
                guard named <= room else { continue }
                let link = linked <= room ? source.link : nil
                room -= link == nil ? named : linked
                hidden -= 1
                if !isFirst { json.run(Array(" · ".utf8), .quiet) }
                isFirst = false
                var label: [UInt8] = item.isMarked ? Array("[\(number)] ".utf8) : []
                ChannelText.plain.append(source.name, to: &label, limit: TeamsWriter.lineLimit / 5, measure: .bytes)
                json.run(label, .quiet, link: link)
            }
            if hidden > 0 { json.run(Array((isFirst ? "" : " · ").utf8) + Array("and \(hidden) more".utf8), .quiet) }
        }
    }

    private func line(_ text: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        ChannelText.plain.append(text, to: &out, limit: TeamsWriter.lineLimit, measure: .bytes)
        return out
    }

    private func block(_ text: [UInt8], _ look: Look) -> [UInt8] { block { $0.run(line(text), look) } }

    private func block(_ runs: (inout Runs) -> Void) -> [UInt8] {
        var json = Runs()
        runs(&json)
        return json.finished
    }

    /// A block of rich text under construction.
    private struct Runs {
        private var json = JSONText()

        init() {
            json.beginObject()
            json.key("type")
            json.string("RichTextBlock")
            json.key("inlines")
            json.beginArray()
        }

        mutating func run(_ text: [UInt8], _ look: Look, link: WebAddress? = nil) {
            json.beginObject()
            json.key("type")
            json.string("TextRun")
            json.key("text")
            json.string(utf8: text.span)
            switch look {
            case .title, .headline:
                json.key("weight")
                json.string("Bolder")
                json.key("size")
                json.string(look == .title ? "Large" : "Medium")
            case .quiet:
                json.key("isSubtle")
                json.boolean(true)
                json.key("size")
                json.string("Small")
            case .body: break
            }
            if let link {
                json.key("selectAction")
                json.beginObject()
                json.key("type")
                json.string("Action.OpenUrl")
                json.key("url")
                json.string(utf8: link.bytes.span)
                json.endObject()
            }
            json.endObject()
        }

        var finished: [UInt8] {
            var json = json
            json.endArray()
            json.endObject()
            return json.bytes
        }
    }
}
