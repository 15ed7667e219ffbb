import LedeArticle
import LedeDigest
import LedeText

/// The headers of a message or a part (RFC 5322, section 2.2): ASCII lines of at most 78 characters.
struct MailHeaders {
    /// Most characters of a line with an encoded word (RFC 2047, section 2).
    private static let encodedLine = 76
    /// Most characters of an encoded word (RFC 2047, section 2).
    private static let encodedWord = 75
    /// Most characters of another line (RFC 5322, section 2.1.1).
    private static let line = 78

    /// The lines, each ended by a line feed.
    private(set) var bytes: [UInt8] = []

    /// Adds a header whose value is one of ours: ASCII, folded already where need be.
    mutating func add(_ name: String, _ value: String) {
        bytes.append(contentsOf: (name + ": " + value + "\n").utf8)
    }

    /// Adds a header of one word of ours, on a line of its own where need be.
    mutating func add(_ name: String, word: String) {
        bytes.append(contentsOf: (name + ":").utf8)
        var column = name.utf8.count + 1
        add(word: Array(word.utf8), &column)
        bytes.append(0x0A)
    }

    /// Adds a header of free text, as encoded words where it is not plain ASCII.
    mutating func add(_ name: String, text: [UInt8]) {
        bytes.append(contentsOf: (name + ":").utf8)
        var column = name.utf8.count + 1
        if MailHeaders.isPlain(text) {
            for word in text.split(separator: 0x20) { add(word: Array(word), &column) }
        } else {
            addEncoded(text, &column)
        }
        bytes.append(0x0A)
    }

    /// Adds a header of addresses.
    mutating func add(_ name: String, _ addresses: [MailAddress]) {
        bytes.append(contentsOf: (name + ":").utf8)
        var column = name.utf8.count + 1
        for (number, address) in addresses.enumerated() {
            add(phrase: Array(address.name.utf8), &column)
            let comma = number < addresses.count - 1 ? "," : ""
            let word = address.name.isEmpty ? address.address : "<" + address.address + ">"
            add(word: Array((word + comma).utf8), &column)
        }
        bytes.append(0x0A)
    }

    /// Adds a header of a phrase, free text, and a word of ours.
    mutating func add(_ name: String, phrase: [UInt8], word: String) {
        bytes.append(contentsOf: (name + ":").utf8)
        var column = name.utf8.count + 1
        add(phrase: phrase, &column)
        add(word: Array(word.utf8), &column)
        bytes.append(0x0A)
    }

    private mutating func add(phrase: [UInt8], _ column: inout Int) {
        guard MailHeaders.isPlain(phrase) else { return addEncoded(phrase, &column) }
        // Each word by itself, quoted where it is no atom; neighbours are one phrase to the reader.
        for word in phrase.split(separator: 0x20) { add(word: MailHeaders.quoted(Array(word)), &column) }
    }

    /// Adds a word after a space, on a new line where it does not fit.
    private mutating func add(word: [UInt8], _ column: inout Int) {
        if column + 1 + word.count > MailHeaders.line && column > 1 {
            bytes.append(0x0A)
            column = 0
        }
        bytes.append(0x20)
        bytes.append(contentsOf: word)
        column += 1 + word.count
    }

    /// Adds text as encoded words of the Q encoding (RFC 2047, section 4.2), none of which cuts a scalar.
    private mutating func addEncoded(_ text: [UInt8], _ column: inout Int) {
        let opening = Array(" =?UTF-8?Q?".utf8)
        let closing = Array("?=".utf8)
        var word: [UInt8] = []
        var i = 0
        func room(_ column: Int) -> Int {
            min(MailHeaders.encodedLine - column, MailHeaders.encodedWord + 1) - opening.count - closing.count
        }
        while i < text.count {
            let length = Scalars.decode(text.span, at: i).length
            var encoded: [UInt8] = []
            for byte in text[i..<i + length] {
                if byte == 0x20 {
                    encoded.append(UInt8(ascii: "_"))
                } else if byte.isASCIIAlphanumeric {
                    encoded.append(byte)
                } else {
                    encoded.append(contentsOf: [UInt8(ascii: "="), hexDigit(byte >> 4), hexDigit(byte & 15)])
                }
            }
            if word.count + encoded.count > room(column) {
                if !word.isEmpty { bytes += opening + word + closing }
                bytes.append(0x0A)
                column = 0
                word = []
            }
            word += encoded
            i += length
        }
        bytes += opening + word + closing
        column += opening.count + word.count + closing.count
    }

    /// Whether text can stand in a header as it is: printable ASCII in words that fit a line, nothing like an encoded word.
    private static func isPlain(_ text: [UInt8]) -> Bool {
        var run = 0
        for (i, byte) in text.enumerated() {
            guard byte >= 0x20 && byte < 0x7F else { return false }
            if byte == UInt8(ascii: "="), i + 1 < text.count, text[i + 1] == UInt8(ascii: "?") { return false }
            run = byte == 0x20 ? 0 : run + 1
            if run > 60 { return false }
        }
        return true
    }

    /// A word of a phrase: an atom, else a quoted string.
    private static func quoted(_ word: [UInt8]) -> [UInt8] {
        if word.allSatisfy({ $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }) { return word }
        var out: [UInt8] = [UInt8(ascii: "\"")]
        for byte in word {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { out.append(UInt8(ascii: "\\")) }
            out.append(byte)
        }
        return out + [UInt8(ascii: "\"")]
    }

    /// An instant as RFC 5322 writes it (section 3.3): `Tue, 03 Mar 2026 12:00:00 +0000`.
    static func text(of date: PublicationDate) -> String {
        // A day alone is dated at its noon in UTC, which is that day in nearly every zone.
        let (day, second) = CivilDate.dayAndSecond(of: date.seconds)
        let rest = date.isDayOnly ? 43_200 : second
        let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][(day.daysSinceEpoch % 7 + 7) % 7]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(weekday), \(pad(day.day)) \(months[day.month - 1]) \(day.text.prefix(4)) "
            + "\(pad(rest / 3600)):\(pad(rest / 60 % 60)):\(pad(rest % 60)) +0000"
    }
}
