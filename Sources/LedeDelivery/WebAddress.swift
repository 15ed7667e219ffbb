import LedeText

/// A web address that is safe to link to: `http` or `https`, and only bytes that need no escape in any format.
///
/// What a URL may not hold (spaces, quotes, angle brackets, `|`, anything beyond ASCII) and what ends a link in
/// Markdown or chat (parentheses, brackets, `*`, quotes) is percent-encoded, which servers read as the same address. Of
/// the bytes that are left only `&` is markup inside a link.
package struct WebAddress: Equatable {
    /// Longest address that is linked to, in bytes: what browsers, mail programs and chat services take.
    static let longest = 2_048

    /// The address, ASCII.
    let bytes: [UInt8]
    /// The name of the server, without `www.`.
    let host: [UInt8]

    /// Reads an address; `nil` for every other scheme, without a server, or beyond ``longest``.
    package init?(_ text: String) {
        guard let line = Briefing.line(text) else { return nil }
        var encoded: [UInt8] = []
        var authority = 0
        for scheme in ["https://", "http://"] where WebAddress.begins(line, with: scheme) {
            encoded = Array(scheme.utf8)
            authority = encoded.count
        }
        guard authority > 0, line.count > authority else { return nil }
        for byte in line[authority...] {
            if WebAddress.isPlain(byte) {
                encoded.append(byte)
            } else {
                encoded.append(UInt8(ascii: "%"))
                encoded.append(hexDigit(byte >> 4))
                encoded.append(hexDigit(byte & 15))
            }
            if encoded.count > WebAddress.longest { return nil }
        }
        let end = encoded[authority...].firstIndex { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 } ?? encoded.count
        var server = encoded[authority..<end]
        if let at = server.lastIndex(of: UInt8(ascii: "@")) { server = server[(at + 1)...] }
        if let colon = server.firstIndex(of: UInt8(ascii: ":")) { server = server[..<colon] }
        if server.starts(with: "www.".utf8) { server = server.dropFirst(4) }
        guard server.contains(where: { $0 != UInt8(ascii: ".") }) else { return nil }
        bytes = encoded
        host = Array(server)
    }

    /// The same address with `@` percent-encoded, for a channel where one in plain text could call somebody.
    var withoutAt: WebAddress {
        WebAddress(bytes: bytes.flatMap { $0 == UInt8(ascii: "@") ? Array("%40".utf8) : [$0] }, host: host)
    }

    private init(bytes: [UInt8], host: [UInt8]) {
        self.bytes = bytes
        self.host = host
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
            UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "%"),
            UInt8(ascii: "_"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}

/// The digit of a number from 0 to 15, in upper case as quoted-printable wants it.
func hexDigit(_ number: UInt8) -> UInt8 { number < 10 ? 0x30 + number : 0x37 + number }
