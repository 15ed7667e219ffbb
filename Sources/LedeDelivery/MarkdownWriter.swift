import LedeDigest
import LedeText

/// Lays out a briefing as CommonMark: text from articles holds no markup, links lead to `http` and `https` only.
struct MarkdownWriter: BriefingRenderer {
    func render(_ briefing: Briefing) -> [[UInt8]] {
        var out: [UInt8] = []
        if let title = briefing.title {
            heading(1, title, into: &out)
            if let dateLine = briefing.dateLine { paragraph(dateLine, into: &out) }
        }
        let level = (briefing.title == nil ? 1 : 2) + (briefing.hasSections ? 1 : 0)
        for section in briefing.sections {
            if let heading = section.heading { self.heading(level - 1, heading, into: &out) }
            for item in section.items { append(item, level: level, into: &out) }
        }
        if briefing.items.isEmpty { paragraph(briefing.emptyNotice, into: &out) }
        if let closing = briefing.closing { paragraph(closing, into: &out) }
        return [out]
    }

    private func append(_ item: Briefing.Item, level: Int, into out: inout [UInt8]) {
        if let headline = item.headline { heading(level, headline, into: &out) }
        if let note = item.noteLine { paragraph(note, into: &out) }
        paragraph(item.paragraph, into: &out)
        guard !item.sources.isEmpty else { return }
        separate(&out)
        let isMarked = item.isMarked
        for (number, source) in item.sources.enumerated() {
            out.append(contentsOf: isMarked ? "\(number + 1). ".utf8 : "- ".utf8)
            if let link = source.link {
                out.append(UInt8(ascii: "["))
                ChannelText.markdown.append(source.name, to: &out)
                out.append(contentsOf: "](".utf8)
                out += ChannelText.markdownDestination(link)
                out.append(UInt8(ascii: ")"))
            } else {
                ChannelText.markdown.append(source.name, to: &out)
                if let text = source.text {
                    out.append(contentsOf: ": ".utf8)
                    ChannelText.markdown.append(text, to: &out)
                }
            }
            out.append(0x0A)
        }
    }

    private func heading(_ level: Int, _ text: [UInt8], into out: inout [UInt8]) {
        separate(&out)
        for _ in 0..<level { out.append(UInt8(ascii: "#")) }
        out.append(0x20)
        ChannelText.markdown.append(text, to: &out)
        out.append(0x0A)
    }

    private func paragraph(_ text: [UInt8], into out: inout [UInt8]) {
        separate(&out)
        ChannelText.markdown.append(text, to: &out)
        out.append(0x0A)
    }

    private func separate(_ out: inout [UInt8]) {
        if !out.isEmpty { out.append(0x0A) }
    }
}

extension ChannelText {
    /// An address as the destination of a link: an `&` that would begin an entity is one.
    static func markdownDestination(_ address: WebAddress) -> [UInt8] {
        var out: [UInt8] = []
        for (i, byte) in address.bytes.enumerated() {
            out.append(byte)
            guard byte == UInt8(ascii: "&") else { continue }
            // No name of an entity is longer than 31 letters.
            let end = address.bytes[(i + 1)...].prefix(33).first { byte in
                !(byte.isASCIIAlphanumeric
                    || byte == UInt8(ascii: "#"))
            }
            if end == UInt8(ascii: ";") { out.append(contentsOf: "amp;".utf8) }
        }
        return out
    }
}
