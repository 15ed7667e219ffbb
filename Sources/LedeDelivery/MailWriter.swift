import LedeDigest
import LedeText

/// Lays out a briefing as a mail (RFC 5322): plain text first and HTML last (RFC 2046, section 5.1.4), quoted-printable.
///
/// Lines end with a line feed alone, as `sendmail -t` and mailbox files have them. Nothing depends on the clock or on
/// chance: the same briefing and headers give the same bytes and the same Message-ID, by which mail programs know a
/// mail that was sent twice; other content, another sender or other readers give another one. A delivered digest refers
/// to the one before it, so that they make one thread.
struct MailWriter: BriefingRenderer {
    /// Most bytes of a subject; no mail program shows more.
    static let subjectLimit = 250

    let options: MailOptions

    func render(_ briefing: Briefing) -> [[UInt8]] {
        let text = TextWriter().render(briefing)
        var hash = WideHash()
        for part in text { hash.combine(part) }
        let day = briefing.date.map { String($0.text.prefix(10)) } ?? "undated"
        let isDigest = briefing.closing != nil
        let domain = options.from?.domain ?? "localhost"

        var subject: [UInt8] = []
        ChannelText.text.append(
            options.subject.flatMap { Briefing.line($0) } ?? briefing.subject, to: &subject,
            limit: MailWriter.subjectLimit, measure: .bytes)
        hash.combine(subject)
        hash.combine(correspondents)
        // 64 bits are plenty to tell the digests of a day apart, and the header stays on one line.
        let id = hash.hexadecimal.prefix(16)

        var headers = MailHeaders()
        if let from = options.from ?? MailAddress("Lede <lede@localhost>") { headers.add("From", [from]) }
        if !options.to.isEmpty { headers.add("To", options.to) }
        headers.add("Subject", text: subject)
        if let date = briefing.date { headers.add("Date", MailHeaders.text(of: date)) }
        if let edition = briefing.edition {
            // All of it is known of the digest before, too, so that this one can name it.
            let name = { (day: String, revision: Int, fingerprint: String) in
                var hash = WideHash()
                for part in [edition.profile, briefing.timeZone ?? "", fingerprint] { hash.combine((part + "\0").utf8) }
                hash.combine(correspondents)
                return "<digest.\(day).\(revision).\(hash.hexadecimal.prefix(16))@\(domain)>"
            }
            headers.add("Message-ID", word: name(day, edition.revision, edition.fingerprint))
            if let previous = edition.previous {
                let earlier = name(previous.day.text, previous.revision, previous.fingerprint)
                headers.add("In-Reply-To", word: earlier)
                headers.add("References", word: earlier)
            }
        } else {
            headers.add("Message-ID", word: "<\(isDigest ? "digest" : "summary").\(day).\(id)@\(domain)>")
        }
        if isDigest {
            headers.add("List-Id", phrase: listName(briefing), word: "<\(listLabel(briefing))digest.\(domain)>")
        }
        headers.add("Auto-Submitted", "auto-generated")
        headers.add("MIME-Version", "1.0")
        // No line of quoted-printable can hold "=_", so that no body can hold the boundary.
        headers.add("Content-Type", "multipart/alternative;\n boundary=\"=_lede_\(id)\"")

        var out = headers.bytes
        append(text, type: "text/plain", boundary: id, to: &out)
        append(HTMLWriter().render(briefing), type: "text/html", boundary: id, to: &out)
        out.append(contentsOf: "\n--=_lede_\(id)--\n".utf8)
        return [out]
    }

    /// Appends a part of the mail.
    ///
    /// What it is made of is not kept beside the next one: a sentence may have megabytes.
    private func append(_ content: consuming [[UInt8]], type: String, boundary id: Substring, to out: inout [UInt8]) {
        out.append(contentsOf: "\n--=_lede_\(id)\n".utf8)
        var part = MailHeaders()
        part.add("Content-Type", type + "; charset=utf-8")
        part.add("Content-Transfer-Encoding", "quoted-printable")
        out += part.bytes
        out.append(0x0A)
        // Three bytes for each that is not ASCII, and the ends of lines. Each part ends with one.
        out.reserveCapacity(out.count + content.reduce(0) { $0 + 3 * $1.count + $1.count / 8 })
        for lines in content { QuotedPrintable.append(lines, to: &out) }
    }

    /// What the series of digests is called, so that a reader of several can tell them apart.
    private func listName(_ briefing: Briefing) -> [UInt8] {
        var name: [UInt8] = []
        ChannelText.text.append(
            briefing.title ?? briefing.subject, to: &name, limit: MailWriter.subjectLimit, measure: .bytes)
        return name
    }

    /// What names a profile's list within its domain (RFC 2919, section 2): nothing for the default one.
    private func listLabel(_ briefing: Briefing) -> String {
        guard let profile = briefing.edition?.profile, profile != Digest.Edition.defaultProfile else { return "" }
        var label: [UInt8] = []
        for byte in profile.utf8 {
            if byte.isASCIIAlphanumeric || "-_".utf8.contains(byte) {
                label.append(byte)
            } else {
                label += [UInt8(ascii: "="), hexDigit(byte >> 4), hexDigit(byte & 15)]
            }
        }
        return String(decoding: label, as: UTF8.self) + "."
    }

    /// Whom the mail is from and to, where that was given: two readers of the same digests get mails of their own.
    private var correspondents: [UInt8] {
        let addresses = (options.from.map { [$0] } ?? []) + options.to
        return addresses.flatMap { Array(($0.address + "\0").utf8) }
    }
}

/// The quoted-printable encoding (RFC 2045, section 6.7).
enum QuotedPrintable {
    /// Most characters of a line.
    static let line = 76

    /// Appends text as encoded lines that end with a line feed; no scalar is cut by the end of a line.
    static func append(_ text: [UInt8], to out: inout [UInt8]) {
        var column = 0
        var i = 0
        while i < text.count {
            if text[i] == 0x0A {
                out.append(0x0A)
                column = 0
                i += 1
                continue
            }
            let length = Scalars.decode(text.span, at: i).length
            let isLast = i + length == text.count || text[i + length] == 0x0A
            let width = (i..<i + length).reduce(0) { $0 + (isPlain(text, $1, column: column, isLast: isLast) ? 1 : 3) }
            // One column is kept for the "=" that breaks a line where none ends.
            if column + width > (isLast ? line : line - 1) {
                out.append(contentsOf: [UInt8(ascii: "="), 0x0A])
                column = 0
            }
            for k in i..<i + length {
                if isPlain(text, k, column: column, isLast: isLast) {
                    out.append(text[k])
                    column += 1
                } else {
                    out.append(contentsOf: [UInt8(ascii: "="), hexDigit(text[k] >> 4), hexDigit(text[k] & 15)])
                    column += 3
                }
            }
            i += length
        }
        if column > 0 { out.append(0x0A) }
    }

    /// Whether a byte stands for itself.
    ///
    /// At the start of a line neither "." (the end of a message to an old server) nor the "F" of "From " (the start of
    /// the next one in a mailbox file) does, nor does a space at its end.
    private static func isPlain(_ text: [UInt8], _ i: Int, column: Int, isLast: Bool) -> Bool {
        switch text[i] {
        case UInt8(ascii: "="): false
        case 0x20: !isLast
        case UInt8(ascii: "."), UInt8(ascii: "F"): column > 0
        case 0x21...0x7E: true
        default: false
        }
    }
}
