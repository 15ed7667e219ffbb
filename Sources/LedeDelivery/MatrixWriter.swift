import LedeText

/// Lays out a briefing as contents of Matrix `m.room.message` events, one JSON payload a line.
///
/// They are notices, so that no bot answers them, and name nobody in `m.mentions`, so that `@room` in a headline rings
/// for no one. An event has at most 65,536 bytes; encrypted, a third is added, so a content stays below two thirds.
struct MatrixWriter: BriefingRenderer {
    /// Most bytes of a content.
    static let messageLimit = 45_000
    /// Kept for the envelope and the head of a message, in bytes.
    static let headReserve = 5_000
    /// Most bytes of a headline, the title and the day.
    static let lineLimit = 500
    /// Most bytes of the sentences of a story, which a content holds twice.
    static let sentencesLimit = 6_000
    /// Most characters of the sources of a story, which a content holds twice.
    static let footerLimit = 1_500

    private struct Texts {
        var plain: [UInt8] = []
        var html: [UInt8] = []

        /// Bytes as strings of JSON.
        var length: Int {
            var out: [UInt8] = []
            JSONText.appendEscaped(plain.span, to: &out)
            JSONText.appendEscaped(html.span, to: &out)
            return out.count
        }

        /// Appends text to both, in HTML as an element.
        mutating func add(_ text: [UInt8], element: String) {
            ChannelText.plain.append(text, to: &plain, limit: MatrixWriter.lineLimit, measure: .bytes)
            plain.append(0x0A)
            html.append(contentsOf: "<\(element)>".utf8)
            ChannelText.chatHTML.append(text, to: &html, limit: MatrixWriter.lineLimit, measure: .bytes)
            html.append(contentsOf: "</\(element)>\n".utf8)
        }
    }

    func render(_ briefing: Briefing) -> [[UInt8]] {
        let items = briefing.items.map { texts(of: $0) }
        let groups = ChatPacking.groups(
            items.map { $0.length + 4 }, limit: MatrixWriter.messageLimit - MatrixWriter.headReserve)
        return groups.enumerated().map { number, group in
            var texts = Texts()
            let part = number + 1
            if let title = briefing.title(ofPart: part, of: groups.count) {
                texts.add(title, element: "h3")
                if part == 1, let overview = briefing.overview { texts.add(overview, element: "p") }
            }
            for item in items[group] {
                if !texts.plain.isEmpty { texts.plain.append(0x0A) }
                texts.plain += item.plain
                texts.html += item.html
            }
            if briefing.items.isEmpty { texts.add(briefing.emptyNotice, element: "p") }
            return content(texts)
        }
    }

    private func texts(of item: Briefing.Item) -> Texts {
        var texts = Texts()
        if let headline = item.headline { texts.add(headline, element: "h4") }
        ChannelText.plain.append(item, to: &texts.plain, limit: MatrixWriter.sentencesLimit, measure: .bytes)
        texts.html.append(contentsOf: "<p>".utf8)
        ChannelText.chatHTML.append(
            item, to: &texts.html, limit: MatrixWriter.sentencesLimit, measure: .bytes,
            lineBreak: Array("</p>\n<p>".utf8))
        let footer = item.footer(limit: MatrixWriter.footerLimit, as: .chatHTML) { label, address in
            ChannelText.htmlLink(label, address.withoutAt)
        }
        if !footer.isEmpty {
            texts.plain.append(0x0A)
            texts.plain += item.footer(limit: MatrixWriter.footerLimit, as: .plain) { label, address in
                label + [0x20] + address.withoutAt.bytes
            }
            texts.html.append(contentsOf: "<br>".utf8)
            texts.html += footer
        }
        texts.plain.append(0x0A)
        texts.html.append(contentsOf: "</p>\n".utf8)
        return texts
    }

    private func content(_ texts: Texts) -> [UInt8] {
        var json = JSONText()
        json.beginObject()
        json.key("msgtype")
        json.string("m.notice")
        json.key("body")
        json.string(utf8: texts.plain.span)
        json.key("format")
        json.string("org.matrix.custom.html")
        json.key("formatted_body")
        json.string(utf8: texts.html.span)
        json.key("m.mentions")
        json.beginObject()
        json.endObject()
        json.endObject()
        json.endLine()
        return json.bytes
    }
}
