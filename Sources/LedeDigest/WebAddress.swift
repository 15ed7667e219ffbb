import LedeText

/// A web address that is safe to link to: `http` or `https`, a server that can be one, and only bytes that need no escape
/// in any format.
///
/// What a URL may not hold (spaces, quotes, angle brackets, `|`, anything beyond ASCII) and what ends a link in
/// Markdown or chat (parentheses, brackets, `*`, quotes) is percent-encoded, which servers read as the same address. Of
/// the bytes that are left only `&` is markup inside a link. A name and password before the server are left out: nobody
/// wants to pass them on, and they make an address look like another one.
package struct WebAddress: Equatable {
    /// Longest address that is linked to, in bytes: what browsers, mail programs and chat services take.
    package static let longest = 2_048

    /// The address, ASCII.
    package let bytes: [UInt8]
    /// The name of the server as people read it, without `www.`, `amp.` and their like.
    package let host: [UInt8]
    /// The same in ASCII, as the address has it.
    package let asciiHost: [UInt8]

    /// Reads an address; `nil` for every other scheme, without a server that can be one, or beyond ``longest``.
    package init?(_ text: String) {
        guard let line = CleanLine.of(text) else { return nil }
        var encoded: [UInt8] = []
        for scheme in ["https://", "http://"] where WebAddress.begins(line, with: scheme) {
            encoded = Array(scheme.utf8)
        }
        guard !encoded.isEmpty else { return nil }
        var rest = line[encoded.count...]
        let end = rest.firstIndex { [0x2F, 0x3F, 0x23, 0x5C].contains($0) } ?? rest.endIndex
        // The server ends at a backslash, too, which browsers read as a slash.
        if end < rest.endIndex, rest[end] == 0x5C { rest[end] = 0x2F }
        guard let server = WebServer(rest[..<end]) else { return nil }
        encoded += server.bytes
        for i in end..<rest.endIndex {
            let byte = rest[i]
            let isEscape =
                byte == UInt8(ascii: "%") && i + 2 < rest.endIndex
                && rest[i + 1...i + 2].allSatisfy { $0.isHexadecimalDigit }
            if isEscape || WebAddress.isPlain(byte) {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(hexDigit(byte >> 4))
                encoded.append(hexDigit(byte & 15))
            }
            if encoded.count > WebAddress.longest { return nil }
        }
        bytes = encoded
        host = server.shown
        asciiHost = server.ascii
    }

    /// The same address with `@` percent-encoded, for a channel where one in plain text could call somebody.
    package var withoutAt: WebAddress {
        WebAddress(self, bytes: bytes.flatMap { $0 == UInt8(ascii: "@") ? Array("%40".utf8) : [$0] })
    }

    private init(_ other: WebAddress, bytes: [UInt8]) {
        self.bytes = bytes
        host = other.host
        asciiHost = other.asciiHost
    }

    private static func begins(_ line: [UInt8], with scheme: String) -> Bool {
        line.count >= scheme.utf8.count
            && zip(line, scheme.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $0 >= 0x41 }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "?"),
            UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "&"),
            UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}

/// The digit of a number from 0 to 15, in upper case as quoted-printable wants it.
package func hexDigit(_ number: UInt8) -> UInt8 { number < 10 ? 0x30 + number : 0x37 + number }

/// The authority of a web address (RFC 3986, section 3.2): a name, an address of a machine, perhaps a port.
///
/// Chat services refuse a whole message for one address whose server cannot be one.
private struct WebServer {
    /// The server and its port, ASCII.
    var bytes: [UInt8]
    /// The server without `www.` and its like, as people read it.
    var shown: [UInt8]
    /// The server without `www.` and its like, ASCII.
    var ascii: [UInt8]

    init?(_ authority: ArraySlice<UInt8>) {
        var server = authority
        if let at = server.lastIndex(of: UInt8(ascii: "@")) { server = server[(at + 1)...] }
        let colon = UInt8(ascii: ":")
        let isBracketed = server.first == UInt8(ascii: "[")
        let end: Int
        if isBracketed {
            guard let close = server.firstIndex(of: UInt8(ascii: "]")) else { return nil }
            end = close + 1
        } else {
            end = server.firstIndex(of: colon) ?? server.endIndex
        }
        var port: [UInt8] = []
        if end < server.endIndex {
            guard server[end] == colon, server.endIndex - end <= 6 else { return nil }
            let digits = server[(end + 1)...]
            guard digits.allSatisfy({ $0.isASCIIDigit }) else { return nil }
            if let number = Int(String(decoding: digits, as: UTF8.self)) {
                guard number <= 65_535 else { return nil }
                port = Array(server[end...])
            }
        }
        if isBracketed {
            guard WebServer.isIPv6(server[(server.startIndex + 1)..<(end - 1)]) else { return nil }
            ascii = Array(server[..<end])
            shown = ascii
            bytes = ascii + port
        } else {
            guard let name = WebServer.decoded(server[..<end]) else { return nil }
            var labels = name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { Array($0) }
            // The root of all names may stand at the end.
            let root: [UInt8] = labels.count > 1 && labels.last == [] ? [UInt8(ascii: ".")] : []
            if !root.isEmpty { labels.removeLast() }
            var known: [(shown: [UInt8], ascii: [UInt8])] = []
            for label in labels {
                guard let label = WebServer.label(label) else { return nil }
                known.append(label)
            }
            var separator: [UInt8] { [UInt8(ascii: ".")] }
            let whole = Array(known.map(\.ascii).joined(separator: separator))
            guard whole.count <= 253, !WebServer.endsAsNumber(known.map(\.ascii)) || WebServer.isIPv4(whole[...]) else {
                return nil
            }
            bytes = whole + root + port
            ascii = ServerName.withoutDevice(Array(known.map(\.ascii).joined(separator: separator))[...])
            shown = ServerName.withoutDevice(Array(known.map(\.shown).joined(separator: separator))[...])
        }
    }

    /// A name without its percent-encoding; `nil` where that is none, or no UTF-8.
    private static func decoded(_ name: ArraySlice<UInt8>) -> [UInt8]? {
        guard name.contains(UInt8(ascii: "%")) else { return Array(name) }
        var out: [UInt8] = []
        var i = name.startIndex
        while i < name.endIndex {
            guard name[i] == UInt8(ascii: "%") else {
                out.append(name[i])
                i += 1
                continue
            }
            guard i + 2 < name.endIndex, name[(i + 1)...(i + 2)].allSatisfy({ $0.isHexadecimalDigit }),
                let byte = UInt8(String(decoding: name[(i + 1)...(i + 2)], as: UTF8.self), radix: 16)
            else { return nil }
            out.append(byte)
            i += 3
        }
        return String(validating: out, as: UTF8.self) == nil ? nil : out
    }

    /// A label as people read it and in ASCII; `nil` where no name has such.
    private static func label(_ bytes: [UInt8]) -> (shown: [UInt8], ascii: [UInt8])? {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return isLabel(bytes) ? (bytes, bytes) : nil }
        guard bytes.count <= 252 else { return nil }  // 63 scalars of 4 bytes
        var shown = String.UnicodeScalarView()
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            for lower in scalar.properties.lowercaseMapping.unicodeScalars {
                guard isOfLabel(lower) else { return nil }
                shown.append(lower)
            }
        }
        let ascii = Array("xn--".utf8) + Punycode.encode(shown.map(\.value))
        return isLabel(ascii) ? (Array(String(shown).utf8), ascii) : nil
    }

    /// Whether a scalar can stand in a label as it is (RFC 5892): letters, marks and digits.
    ///
    /// It need not be mapped to another one or composed with its neighbour first.
    private static func isOfLabel(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return isLabelByte(UInt8(scalar.value)) }
        switch scalar.value {
        case 0xDF, 0x3C2, 0xB7, 0x30FB: return true  // ß, ς, and the dots of Catalan and Japanese
        case 0x300...0x36F, 0x653...0x655, 0x1100...0x11FF, 0x3099...0x309A: return false  // they compose
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .modifierLetter, .otherLetter, .nonspacingMark, .spacingMark,
            .decimalNumber:
            return !scalar.properties.changesWhenNFKCCaseFolded
        default: return false
        }
    }

    private static func isLabel(_ bytes: [UInt8]) -> Bool {
        (1...63).contains(bytes.count) && bytes.allSatisfy(isLabelByte) && bytes.first != UInt8(ascii: "-")
            && bytes.last != UInt8(ascii: "-")
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }

    /// Whether browsers take a name for the address of a machine: its last label is a number.
    private static func endsAsNumber(_ labels: [[UInt8]]) -> Bool {
        guard let last = labels.last else { return false }
        let isHexadecimal = last.starts(with: "0x".utf8) || last.starts(with: "0X".utf8)
        return last.allSatisfy { $0.isASCIIDigit }
            || isHexadecimal && last.dropFirst(2).allSatisfy { $0.isHexadecimalDigit }
    }

    private static func isIPv4(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
            && parts.allSatisfy { part in
                (1...3).contains(part.count) && part.allSatisfy { $0.isASCIIDigit }
                    && (part.count == 1 || part.first != 0x30)
                    && part.reduce(0) { $0 * 10 + Int($1 - 0x30) } <= 255
            }
    }

    /// Whether text is an IPv6 address (RFC 4291, section 2.2).
    private static func isIPv6(_ text: ArraySlice<UInt8>) -> Bool {
        var groups = text.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)[...]
        guard groups.count >= 3, groups.count <= 9 else { return false }
        // Two colons at an end leave two empty groups there, which stand for one run of zeros.
        if groups[groups.startIndex].isEmpty, groups[groups.startIndex + 1].isEmpty { groups.removeFirst() }
        if groups.count > 1, groups[groups.endIndex - 1].isEmpty, groups[groups.endIndex - 2].isEmpty {
            groups.removeLast()
        }
        var count = 0
        var isShortened = false
        for (number, group) in groups.enumerated() {
            let isEnd = number == 0 || number == groups.count - 1
            if group.isEmpty {
                // A single colon at an end has an empty group too, next to one that is not.
                let isAtColons =
                    !isEnd || text.starts(with: "::".utf8) && number == 0
                    || text.suffix(2).elementsEqual("::".utf8) && number == groups.count - 1
                guard !isShortened, isAtColons else { return false }
                isShortened = true
            } else if number == groups.count - 1, group.contains(UInt8(ascii: ".")) {
                guard isIPv4(group) else { return false }
                count += 2
            } else {
                guard group.count <= 4, group.allSatisfy({ $0.isHexadecimalDigit }) else { return false }
                count += 1
            }
        }
        return isShortened ? count <= 7 : count == 8
    }
}
