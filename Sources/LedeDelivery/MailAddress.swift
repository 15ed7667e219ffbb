import LedeText

/// Whom a mail is from or to: `news@example.org`, or `Daily News <news@example.org>`.
public struct MailAddress: Hashable, Sendable {
    /// The name before the address; empty where there is none.
    public let name: String
    /// The address: `local@domain`, ASCII.
    public let address: String

    /// Reads an address; `nil` for what is none.
    ///
    /// Taken are a local part and a domain of letters, digits and the characters that RFC 5322 lets stand unquoted. What
    /// could end a header or add one is never part of it.
    public init?(_ text: String) {
        guard let line = Briefing.line(text) else { return nil }
        var name: ArraySlice<UInt8> = []
        var address = line[...]
        if line.last == UInt8(ascii: ">"), let open = line.lastIndex(of: UInt8(ascii: "<")) {
            name = line[..<open]
            address = line[(open + 1)..<(line.count - 1)]
        }
        while name.last == 0x20 { name.removeLast() }
        if name.count >= 2, name.first == UInt8(ascii: "\""), name.last == UInt8(ascii: "\"") {
            name = name.dropFirst().dropLast()
        }
        guard let at = address.firstIndex(of: UInt8(ascii: "@")), address.count <= 254,
            MailAddress.isDotAtom(address[..<at], MailAddress.isAtomByte),
            MailAddress.isDotAtom(address[(at + 1)...], MailAddress.isDomainByte)
        else { return nil }
        self.name = String(decoding: name, as: UTF8.self)
        self.address = String(decoding: address, as: UTF8.self)
    }

    /// The address as a mail shows it: `Daily News <news@example.org>`.
    public var text: String { name.isEmpty ? address : "\(name) <\(address)>" }

    /// The domain of the address.
    var domain: String { String(address.drop { $0 != "@" }.dropFirst()) }

    private static func isDotAtom(_ bytes: ArraySlice<UInt8>, _ isAllowed: (UInt8) -> Bool) -> Bool {
        var previous = UInt8(ascii: ".")
        for byte in bytes {
            if byte == UInt8(ascii: ".") ? previous == byte : !isAllowed(byte) { return false }
            previous = byte
        }
        return previous != UInt8(ascii: ".")
    }

    private static func isDomainByte(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-")
    }

    private static func isAtomByte(_ byte: UInt8) -> Bool {
        isDomainByte(byte) || "!#$%&'*+/=?^_`{|}~".utf8.contains(byte)
    }
}
