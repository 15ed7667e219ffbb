import LedeDigest
import LedeText

@testable import LedeDelivery

/// What outputs promise, as checks that name what is broken.
enum Promises {
    /// The width of the lines of text.
    static let textWidth = TextWriter.standardWidth

    /// Valid UTF-8, no harmful scalar, ended by one line feed.
    static func ofAll(_ bytes: [UInt8]) -> [String] {
        guard let text = String(validating: bytes, as: UTF8.self) else { return ["not UTF-8"] }
        var faults = harmful(text)
        if !text.hasSuffix("\n") { faults.append("no line feed at the end") }
        return faults
    }

    static func harmful(_ text: String) -> [String] {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x20..<0x7F: continue
            case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xE0000...0xE007F:
                return ["U+\(String(scalar.value, radix: 16))"]
            default: if scalar.value & 0xFFFE == 0xFFFE { return ["noncharacter"] }
            }
        }
        return []
    }

    static func ofText(_ bytes: [UInt8], width: Int) -> [String] {
        var faults: [String] = []
        var empty = 0
        for line in bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false) {
            empty = line.isEmpty ? empty + 1 : 0
            if empty > 1 { faults.append("two empty lines") }
            if line.last == 0x20 { faults.append("space at the end of a line") }
            let isOneWord = !line.drop { $0 == 0x20 }.contains(0x20)
            if line.count > width && !isOneWord && DisplayWidth.of(line) > width { faults.append("a wide line") }
        }
        return faults
    }

    static func ofJSON(_ bytes: [UInt8], _ digest: Digest) throws -> [String] {
        let json = try StrictJSON(bytes)
        var faults = json.strings.flatMap(harmful)
        let names = ["schema_version", "date", "time_zone", "title", "stories", "counts"]
        let counts =
            (digest.omittedStoryCount > 0 ? ["omitted"] : [])
            + (digest.mutedArticleCount > 0 ? ["muted_articles"] : [])
        if json.names != names + counts {
            faults.append("other members")
        }
        if json["stories"]?.array.count != digest.stories.count { faults.append("stories are missing") }
        let lines = json["stories"]?.array.compactMap { $0["headline"]?.string } ?? []
        if lines.contains(where: { $0.contains("\n") }) { faults.append("a headline of two lines") }
        return faults
    }

    /// Outside of the destinations of our links, every character of markup has its backslash.
    static func ofMarkdown(_ bytes: [UInt8]) -> [String] {
        for line in bytes.split(separator: 0x0A) {
            var text = Array(line)
            // Our own: a heading, the number or dash of a list, a link around the rest.
            if let space = text.firstIndex(of: 0x20), text[..<space].allSatisfy({ "#-.0123456789".utf8.contains($0) }) {
                text.removeFirst(space + 1)
                if text.first == UInt8(ascii: "["), text.last == UInt8(ascii: ")"),
                    let middle = (1..<text.count - 1).last(where: {
                        text[$0] == UInt8(ascii: "]") && text[$0 + 1] == UInt8(ascii: "(")
                    })
                {
                    let address = text[(middle + 2)..<(text.count - 1)]
                    if !isPlainWebAddress(address) { return ["a link to \(String(decoding: address, as: UTF8.self))"] }
                    text = Array(text[1..<middle])
                }
            } else if let first = text.first, "#+-=>".utf8.contains(first) {
                return ["a line begins with markup: \(String(decoding: text, as: UTF8.self))"]
            }
            var isEscaped = false
            for byte in text {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if "`*_[]<>~|".utf8.contains(byte) {
                    return ["markup: \(String(decoding: text, as: UTF8.self))"]
                }
            }
        }
        return []
    }

    /// Every tag is, letter by letter, one of ours.
    static func ofHTML(_ bytes: [UInt8]) -> [String] {
        let ours: Set<String> = [
            "<!DOCTYPE html>", "<html lang=\"en\">", "<meta charset=\"utf-8\">", "<title>", "<style>",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<meta name=\"referrer\" content=\"no-referrer\">", "<time datetime=\"2026-03-03\">", "<article>",
            "<h2 dir=\"auto\">", "<h3 dir=\"auto\">", "<p dir=\"auto\">", "<cite dir=\"auto\">",
            "<ul class=\"sources\">", "<ol class=\"sources\">", "<head>", "<body>", "<header>", "<main>", "<footer>",
            "<section>", "<h1>", "<p>", "<li>", "<li dir=\"auto\">", "<small>",
            "<small dir=\"ltr\" lang=\"en\">", "<p dir=\"ltr\" lang=\"en\">",
        ]
        return tags(in: bytes).filter { tag in
            if ours.contains(tag) || isArticle(tag)
                || tag.hasPrefix("</") && tag.dropFirst(2).dropLast().allSatisfy({ $0.isLetter || $0.isNumber })
            {
                return false
            }
            return !isLink(tag, suffix: "\" rel=\"noopener noreferrer\">")
        }
    }

    /// Whether a tag opens an article in some language.
    private static func isArticle(_ tag: String) -> Bool {
        tag.hasPrefix("<article lang=\"") && tag.hasSuffix("\">")
            && Language(String(tag.dropFirst(15).dropLast(2))) != nil
    }

    static func ofTelegram(_ bytes: [UInt8]) -> [String] {
        var faults: [String] = []
        let length = String(decoding: bytes, as: UTF8.self).utf16.count
        if length > TelegramWriter.messageLimit { faults.append("\(length) UTF-16 units") }
        let ours = ["<b>", "</b>", "<i>", "</i>", "</a>"]
        faults += tags(in: bytes).filter { !ours.contains($0) && !isLink($0, suffix: "\">") }
        faults += foreignReferences(in: bytes)
        if String(decoding: bytes, as: UTF8.self).contains("\n\n\n") { faults.append("two empty lines") }
        return faults
    }

    static func ofSlack(_ bytes: [UInt8]) throws -> [String] {
        let json = try StrictJSON(bytes)
        var faults = json.strings.flatMap(harmful) + foreignReferences(in: bytes)
        let blocks = json["blocks"]?.array ?? []
        var sum = 0
        for block in blocks {
            let type = block["type"]?.string ?? ""
            for object in block["text"].map({ [$0] }) ?? block["elements"]?.array ?? [] {
                let text = object["text"]?.string ?? ""
                let limits = ["header": 150, "section": 3_000, "context": 2_000]
                if text.isEmpty || text.utf16.count > limits[type] ?? 0 {
                    faults.append("\(type) of \(text.utf16.count)")
                }
                sum += text.utf16.count
                if object["type"]?.string == "plain_text" && text.contains("<") { faults.append("a bracket: \(text)") }
            }
        }
        faults += tags(in: bytes).filter {
            !($0.hasPrefix("<http://") || $0.hasPrefix("<https://")) || $0.contains(" |")
        }
        if blocks.count > 50 { faults.append("\(blocks.count) blocks") }
        if sum > 12_000 { faults.append("\(sum) characters") }
        if json["text"]?.string?.isEmpty != false { faults.append("no fallback") }
        return faults
    }

    static func ofDiscord(_ bytes: [UInt8]) throws -> [String] {
        let json = try StrictJSON(bytes)
        var faults = json.strings.flatMap(harmful)
        if json["allowed_mentions"]?["parse"] != .array([]) { faults.append("mentions are allowed") }
        if json["content"]?.string?.utf16.count ?? 0 > 2_000 { faults.append("long content") }
        let embeds = json["embeds"]?.array ?? []
        if embeds.count > 10 { faults.append("\(embeds.count) embeds") }
        var sum = 0
        for embed in embeds {
            let title = embed["title"]?.string ?? "-"
            let description = embed["description"]?.string ?? ""
            sum += title.utf16.count + description.utf16.count
            if title.isEmpty || title.utf16.count > 256 { faults.append("title of \(title.utf16.count)") }
            if description.isEmpty || description.utf16.count > 4_096 {
                faults.append("description of \(description.utf16.count)")
            }
        }
        if sum > 6_000 { faults.append("\(sum) characters") }
        let links = embeds.compactMap { $0["url"]?.string }
        if Set(links).count != links.count { faults.append("an address twice") }
        if !links.allSatisfy({ isPlainWebAddress(Array($0.utf8)[...]) }) { faults.append("a foreign address") }
        return faults
    }

    static func ofTeams(_ bytes: [UInt8]) throws -> [String] {
        let json = try StrictJSON(bytes)
        var faults = json.strings.flatMap(harmful)
        if bytes.count > 26_000 { faults.append("\(bytes.count) bytes") }
        let card = json["attachments"]?.array.first?["content"]
        for block in card?["body"]?.array ?? [] {
            for run in block["inlines"]?.array ?? [] {
                if run["text"]?.string?.isEmpty != false { faults.append("an empty run") }
                if run["text"]?.string?.contains("{{") == true { faults.append("a function") }
                if let url = run["selectAction"]?["url"]?.string, !isPlainWebAddress(Array(url.utf8)[...]) {
                    faults.append("a foreign address")
                }
            }
        }
        return faults
    }

    static func ofMatrix(_ bytes: [UInt8]) throws -> [String] {
        let json = try StrictJSON(bytes)
        var faults = json.strings.flatMap(harmful)
        if bytes.count > 45_000 { faults.append("\(bytes.count) bytes") }
        if json["msgtype"]?.string != "m.notice" || json["m.mentions"] != .object([]) { faults.append("no notice") }
        let html = Array((json["formatted_body"]?.string ?? "").utf8)
        let ours = ["<h3>", "</h3>", "<h4>", "</h4>", "<p>", "</p>", "<br>", "</a>"]
        faults += tags(in: html).filter { !ours.contains($0) && !isLink($0, suffix: "\">") }
        faults += foreignReferences(in: html)
        for text in [json["body"]?.string ?? "", json["formatted_body"]?.string ?? ""] where text.contains("@room") {
            faults.append("a mention")
        }
        return faults
    }

    static func ofMail(_ bytes: [UInt8], _ digest: Digest) throws -> [String] {
        var faults: [String] = []
        let sections = split(bytes, at: Array("\n\n".utf8))
        let headers = sections[0].split(separator: 0x0A)
        let names = headers.filter { $0.first != 0x20 }.map {
            String(decoding: $0.prefix { $0 != 0x3A }, as: UTF8.self)
        }
        let expected = [
            "From", "Subject", "Date", "Message-ID", "List-Id", "Auto-Submitted", "MIME-Version", "Content-Type",
        ]
        if names != expected { faults.append("headers \(names)") }
        if headers.contains(where: { $0.count > 78 }) { faults.append("a long header line") }
        if bytes.contains(where: { $0 > 0x7E || $0 < 0x20 && $0 != 0x0A }) { faults.append("a byte that is no text") }
        let lines = bytes.split(separator: 0x0A)
        if lines.contains(where: { $0.count > 78 }) { faults.append("a long line") }
        if lines.contains(where: { $0 == [UInt8(ascii: ".")] || $0.starts(with: "From ".utf8) }) {
            faults.append("a dot")
        }
        if lines.filter({ $0.starts(with: "--=_lede_".utf8) }).count != 3 { faults.append("boundaries") }
        guard let decoded = decodeQuotedPrintable(bytes) else { return faults + ["bad quoted-printable"] }
        for format in [OutputFormat.text, .html] {
            let body = format.digestWriter().write(digest).joined()
            let wanted = [0x0A, 0x0A] + body + Array("\n--=_lede_".utf8)
            if split(decoded, at: wanted).count != 2 { faults.append("the \(format) is another") }
        }
        return faults
    }

    // MARK: - Scanning

    /// What stands between `<` and `>`, with both.
    private static func tags(in bytes: [UInt8]) -> [String] {
        var tags: [String] = []
        var start: Int?
        for (i, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "<") {
                if start != nil { tags.append("< in a tag") }
                start = i
            } else if byte == UInt8(ascii: ">"), let begin = start {
                tags.append(String(decoding: bytes[begin...i], as: UTF8.self))
                start = nil
            }
        }
        return start == nil ? tags : tags + ["an open tag"]
    }

    private static func isLink(_ tag: String, suffix: String) -> Bool {
        guard tag.hasPrefix("<a href=\"http"), tag.hasSuffix(suffix) else { return false }
        let address = Array(tag.utf8.dropFirst(9).dropLast(suffix.utf8.count))
        return isPlainWebAddress(address[...])
    }

    private static func isPlainWebAddress(_ address: ArraySlice<UInt8>) -> Bool {
        (address.starts(with: "https://".utf8) || address.starts(with: "http://".utf8))
            && address.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"<>|()[]\\'`*".utf8.contains($0) }
    }

    /// `&` that begins none of the references that chat services know.
    private static func foreignReferences(in bytes: [UInt8]) -> [String] {
        for (i, byte) in bytes.enumerated() where byte == UInt8(ascii: "&") {
            let rest = bytes[i...]
            guard ["&amp;", "&lt;", "&gt;"].contains(where: { rest.starts(with: $0.utf8) }) else { return ["a bare &"] }
        }
        return []
    }

    private static func split(_ bytes: [UInt8], at separator: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        var i = 0
        while i < bytes.count {
            if bytes[i] == separator[0], bytes[i...].starts(with: separator) {
                parts.append([])
                i += separator.count
            } else {
                parts[parts.count - 1].append(bytes[i])
                i += 1
            }
        }
        return parts
    }

    /// Decodes a whole mail as if all of it were quoted-printable; what of it is not has no `=` before two hex digits.
    private static func decodeQuotedPrintable(_ bytes: [UInt8]) -> [UInt8]? {
        var out: [UInt8] = []
        var i = 0
        while i < bytes.count {
            guard bytes[i] == UInt8(ascii: "=") else {
                out.append(bytes[i])
                i += 1
                continue
            }
            guard i + 2 < bytes.count else { return nil }
            if bytes[i + 1] == 0x0A {
                i += 2
            } else if let byte = UInt8(String(decoding: bytes[(i + 1)...(i + 2)], as: UTF8.self), radix: 16) {
                out.append(byte)
                i += 3
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        return out
    }
}
