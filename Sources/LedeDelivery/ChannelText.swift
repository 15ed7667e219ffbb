import LedeText

/// How text from an article is written in a channel, so that it stays text there.
enum ChannelText {
    /// No markup, and nobody to make any of it.
    case text
    /// No markup at all, but a channel that makes links and mentions of what looks like one.
    case plain
    /// HTML outside of attributes.
    case html
    /// HTML in a channel that makes links and mentions of text: Telegram, Matrix.
    case chatHTML
    /// A Slack `plain_text` object.
    case slack
    /// The label of a link in Slack's `mrkdwn`.
    case slackLabel
    /// CommonMark with GitHub's extensions.
    case markdown
    /// Discord's Markdown.
    case discord

    /// A limit, counted in what is written, markup and escapes included.
    enum Measure {
        /// UTF-16 code units: what chat services call characters, or more.
        case utf16
        /// Bytes of UTF-8.
        case bytes
    }

    /// What an ``append(_:to:limit:measure:)`` wrote.
    struct Written {
        /// The length of it, in the measure asked for.
        var length: Int
        /// Whether the end was cut off.
        var isCut: Bool
    }

    /// Stands for what was cut off.
    private static let ellipsis = Array("…".utf8)

    /// Appends text so that the channel shows it as it is.
    ///
    /// What exceeds the limit is cut between words, or between scalars where one word is longer than half of it, and
    /// ends with an ellipsis; an escape or a joined character is never cut. Linear in the bytes.
    ///
    /// - Parameter text: one clean line.
    @discardableResult
    func append(
        _ text: [UInt8], to out: inout [UInt8], limit: Int = .max, measure: Measure = .utf16
    ) -> Written {
        let start = out.count
        let room = limit - (measure == .utf16 ? 1 : ChannelText.ellipsis.count)
        var length = 0
        var wordBorder = (count: start, length: 0)
        var scalarBorder = (count: start, length: 0)
        var isJoining = false
        var i = 0
        while i < text.count {
            let (scalar, size) = Scalars.decode(text.span, at: i)
            if limit != .max && length <= room {
                if scalar == 0x20 { wordBorder = (out.count, length) }
                if !isJoining && !ChannelText.joins(scalar) { scalarBorder = (out.count, length) }
                isJoining = scalar == 0x200D
            }
            let before = out.count
            emit(text.span, i, scalar, size, into: &out)
            length += measure == .utf16 ? ChannelText.utf16Count(out.span, from: before) : out.count - before
            if length > limit {
                let border = wordBorder.length * 2 >= scalarBorder.length ? wordBorder : scalarBorder
                out.removeLast(out.count - border.count)
                length = border.length
                if out.count > start, out.last == 0x20 {
                    out.removeLast()
                    length -= 1
                }
                guard room >= 0 else { return Written(length: length, isCut: true) }
                out.append(contentsOf: ChannelText.ellipsis)
                return Written(length: length + limit - room, isCut: true)
            }
            i += size
        }
        return Written(length: length, isCut: false)
    }

    /// Appends the sentences of an item, whole ones as long as they fit; what is left out is marked by an ellipsis.
    ///
    /// - Parameter lineBreak: what parts a note with a line of its own from the sentences, ASCII.
    /// - Returns: the length of what was written.
    @discardableResult
    func append(
        _ item: Briefing.Item, to out: inout [UInt8], limit: Int, measure: Measure = .utf16, lineBreak: [UInt8] = [0x0A]
    ) -> Int {
        guard !item.sentences.isEmpty else {
            return append(item.notice ?? [], to: &out, limit: limit, measure: measure).length
        }
        let ending = [0x20] + ChannelText.ellipsis
        let endingLength = measure == .utf16 ? 2 : ending.count
        var length = 0
        if let note = item.noteLine {
            length = append(note, to: &out, limit: limit - lineBreak.count, measure: measure).length + lineBreak.count
            out += lineBreak
        }
        for (number, sentence) in item.sentences.enumerated() {
            let separator = number > 0 ? item.sentences[number - 1].separator : item.opening
            let text = separator + sentence.text
            let before = out.count
            // What follows may have to be left out, and that to be said.
            let reserve = number + 1 < item.sentences.count ? endingLength : 0
            var written = append(text, to: &out, limit: limit - length, measure: measure)
            if !written.isCut, length + written.length + reserve > limit {
                out.removeLast(out.count - before)
                written = append(text, to: &out, limit: limit - length - reserve, measure: measure)
            }
            if written.isCut {
                guard number > 0 else { return length + written.length }
                out.removeLast(out.count - before)
                out += ending
                return length + endingLength
            }
            length += written.length
            if let mark = sentence.mark {
                let before = out.count
                let written = append(
                    Array("[\(mark)]".utf8), to: &out, limit: limit - length - reserve, measure: measure)
                if written.isCut { out.removeLast(out.count - before) } else { length += written.length }
            }
        }
        return length
    }

    /// Counts the UTF-16 code units of UTF-8.
    static func utf16Count(_ bytes: Span<UInt8>, from start: Int = 0) -> Int {
        var count = 0
        for i in start..<bytes.count where !bytes[i].isContinuation { count += bytes[i] >= 0xF0 ? 2 : 1 }
        return count
    }

    /// Whether a scalar belongs to the character before it.
    private static func joins(_ scalar: UInt32) -> Bool {
        if scalar < 0x300 { return false }
        return scalar == 0x200D || (0x1F3FB...0x1F3FF).contains(scalar) || DisplayWidth.of(scalar) == 0
    }

    /// Writes one scalar.
    private func emit(_ text: Span<UInt8>, _ i: Int, _ scalar: UInt32, _ size: Int, into out: inout [UInt8]) {
        guard size == 1 else {
            for k in i..<i + size { out.append(text[k]) }
            return
        }
        let byte = text[i]
        switch self {
        case .html, .chatHTML, .slack, .slackLabel:
            switch byte {
            case UInt8(ascii: "&"): out.append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): out.append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): out.append(contentsOf: "&gt;".utf8)
            default:
                if self == .slackLabel {
                    out.append(contentsOf: ChannelText.lookalike(byte))
                } else {
                    out.append(byte)
                }
            }
        case .markdown, .discord:
            if byte == UInt8(ascii: "."), isAfterWWW(text, i) { out.append(contentsOf: ChannelText.wordJoiner) }
            if byte == UInt8(ascii: "@"), self == .markdown, isAfterMailbox(text, i) {
                out.append(contentsOf: ChannelText.wordJoiner)
            }
            if isMarkup(text, i) { out.append(UInt8(ascii: "\\")) }
            out.append(byte)
        case .text, .plain:
            out.append(byte)
        }
        switch self {
        case .text, .html, .slack, .slackLabel: break
        case .plain, .chatHTML, .markdown, .discord:
            if isTrigger(text, i) { out.append(contentsOf: ChannelText.wordJoiner) }
        }
    }

    /// U+2060: invisible, and the end of what a channel would take for an address or a name.
    private static let wordJoiner: [UInt8] = [0xE2, 0x81, 0xA0]

    /// What stands for a character that Slack would read as formatting: it knows no escape for these.
    private static func lookalike(_ byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "*"): Array("∗".utf8)
        case UInt8(ascii: "_"): Array("ˍ".utf8)
        case UInt8(ascii: "~"): Array("∼".utf8)
        case UInt8(ascii: "`"): Array("ˋ".utf8)
        case UInt8(ascii: "|"): Array("¦".utf8)
        case UInt8(ascii: ":"): Array("꞉".utf8)
        default: [byte]
        }
    }

    /// Whether a backslash must stand before an ASCII character.
    private func isMarkup(_ text: Span<UInt8>, _ i: Int) -> Bool {
        switch text[i] {
        case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: "|"):
            return true
        case UInt8(ascii: "&"), UInt8(ascii: "$"): return self == .markdown  // entities, formulas
        case UInt8(ascii: "#") where i > 0:
            // At the end of a heading they are none of its text.
            return self == .markdown && i == text.count - 1 && (text[i - 1] == 0x20 || text[i - 1] == text[i])
        case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): return i == 0
        case UInt8(ascii: "."), UInt8(ascii: ")"):
            // A number at the start of a line makes a list.
            guard i > 0 && i <= 9 else { return false }
            for k in 0..<i where !text[k].isASCIIDigit { return false }
            return true
        default: return false
        }
    }

    /// Whether a channel could read what follows a character as an address, a name, a tag or a command.
    private func isTrigger(_ text: Span<UInt8>, _ i: Int) -> Bool {
        guard i + 1 < text.count else { return false }
        let next = text[i + 1]
        switch text[i] {
        case UInt8(ascii: "@"), UInt8(ascii: "#"): return isWordByte(next)
        case UInt8(ascii: ":"):
            // An address with a scheme, or an emoji's short name.
            guard next != UInt8(ascii: "/") else { return true }
            return (isWordByte(next) || next == UInt8(ascii: "+") || next == UInt8(ascii: "-"))
                && !isAfterWord(text, i)
        // Commands and shares are Telegram's.
        case UInt8(ascii: "/"): return self == .chatHTML && isWordByte(next) && !isAfterWord(text, i)
        case UInt8(ascii: "$"): return self == .chatHTML && next.isLetterByte && !isAfterWord(text, i)
        case UInt8(ascii: "."):
            guard self == .chatHTML || self == .plain, i > 0 else { return false }
            if next.isASCIIDigit { return isSecondDot(text, i) }
            // A bare domain: at least two letters after the dot, so that "U.S." is none.
            return isWordByte(text[i - 1]) && next.isLetterByte && i + 2 < text.count && text[i + 2].isLetterByte
        case UInt8(ascii: "{"): return self == .plain && next == UInt8(ascii: "{")  // functions of Adaptive Cards
        default: return false
        }
    }

    /// Whether a dot after digits has another before these, as in the address of a machine.
    private func isSecondDot(_ text: Span<UInt8>, _ i: Int) -> Bool {
        var k = i - 1
        while k > 0 && i - k <= 3 && text[k].isASCIIDigit { k -= 1 }
        return k < i - 1 && text[k] == UInt8(ascii: ".")
    }

    /// Whether `www` ends before a dot: GitHub's Markdown makes a link of it, unless the two are parted.
    private func isAfterWWW(_ text: Span<UInt8>, _ i: Int) -> Bool {
        i >= 3 && (i - 3..<i).allSatisfy { text[$0] | 0x20 == UInt8(ascii: "w") }
    }

    /// Whether the name of a mailbox could end before an `@`.
    private func isAfterMailbox(_ text: Span<UInt8>, _ i: Int) -> Bool {
        i > 0 && (isWordByte(text[i - 1]) || "-;:&=+$,.\"".utf8.contains(text[i - 1]))
    }

    /// Whether a letter, a digit or `_` stands before a character.
    private func isAfterWord(_ text: Span<UInt8>, _ i: Int) -> Bool {
        guard i > 0 else { return false }
        var k = i - 1
        while k > 0 && text[k].isContinuation { k -= 1 }
        guard text[k] >= 0x80 else { return isWordByte(text[k]) }
        guard let properties = Unicode.Scalar(Scalars.decode(text, at: k).scalar)?.properties else { return false }
        return properties.isAlphabetic || properties.numericType != nil
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        byte.isLetterByte || byte.isASCIIDigit || byte == UInt8(ascii: "_")
    }
}
