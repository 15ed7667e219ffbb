/// The name of a server in the address of a page.
package enum ServerName {
    /// What stands before the name of a site for one kind of device or page: `www.example.org`, `amp.example.org`.
    private static let devices = ["amp", "m", "mobile"].map { Array($0.utf8) }
    private static let web = [Array("www".utf8)]

    /// Bytes of a language that stands before such a label: `de.m.example.org`.
    private static let languageBytes = 2

    /// Bytes of a country's label.
    private static let countryBytes = 2

    /// What stands before a country for all who have names there: of `m.co.uk` nothing may go.
    private static let registries = ["co", "com", "org", "net", "gov", "edu", "ac"].map { Array($0.utf8) }

    /// A name without such labels, of which a site's name and where it is registered stay; linear in its bytes.
    ///
    /// - Parameter name: labels and the points between them; ASCII letters may be of either case.
    package static func withoutDevice(_ name: ArraySlice<UInt8>) -> [UInt8] {
        let point = UInt8(ascii: ".")
        var rest = name
        while let first = rest.firstIndex(of: point), let second = rest[(first + 1)...].firstIndex(of: point),
            second + 1 < rest.endIndex
        {
            let isDevice = isOne(of: devices, rest[..<first])
            if isDevice && !isRegistry(rest[(first + 1)..<second], before: rest[(second + 1)...])
                || isOne(of: web, rest[..<first])
            {
                rest = rest[(first + 1)...]
                continue
            }
            let isBehindLanguage =
                !isDevice && first - rest.startIndex == languageBytes
                && isOne(of: devices + web, rest[(first + 1)..<second])
                && rest[(second + 1)...].contains(point)
            return isBehindLanguage ? Array(rest[...first]) + rest[(second + 1)...] : Array(rest)
        }
        return Array(rest)
    }

    /// Whether a label stands before a country alone.
    private static func isRegistry(_ label: ArraySlice<UInt8>, before rest: ArraySlice<UInt8>) -> Bool {
        let country = rest.prefix(countryBytes + 1).prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ".") }
        let isLast = country.endIndex == rest.endIndex || rest[country.endIndex] == UInt8(ascii: ":")
        return country.count == countryBytes && isLast && isOne(of: registries, label)
    }

    private static func isOne(of known: [[UInt8]], _ label: ArraySlice<UInt8>) -> Bool {
        known.contains { $0.count == label.count && zip($0, label).allSatisfy { $0 == $1 || $0 == $1 | 0x20 } }
    }
}
