import LedeText

/// The identity of articles that come without an id of their own.
public enum ArticleID {
    /// Hexadecimal digits of a derived id: 96 bits, so that a billion articles collide with a chance below 1 in 10¹⁰.
    private static let digits = 24

    /// The id that an article goes by: the same for the same address, else for the same title and text.
    ///
    /// - Parameter article: an article; an id that it has already is not looked at.
    /// - Returns: `u-` and 24 hexadecimal digits of the SHA-256 of the canonical address where the article has an
    ///   absolute one, else `c-` and digits made from its title and text.
    public static func derive(for article: Article) -> String {
        if let url = article.url, let id = derive(fromURL: Array(url.utf8)) { return id }
        var hash = SHA256()
        hash.update(Array((article.title ?? "").utf8).span)
        hash.update(([0] as [UInt8]).span)  // no clean title holds a NUL, so title and text cannot be confused
        hash.update(article.text.span)
        return "c-" + hexadecimal(hash.finish())
    }

    /// The id that an article with an address goes by; `nil` where the address is not absolute.
    static func derive(fromURL url: [UInt8]) -> String? {
        guard let canonical = canonicalURL(url) else { return nil }
        var hash = SHA256()
        hash.update(canonical.span)
        return "u-" + hexadecimal(hash.finish())
    }

    /// The id that stands for one that is longer than is kept: `i-` and 24 hexadecimal digits of its SHA-256.
    static func shortened(_ id: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(id.span)
        return "i-" + hexadecimal(hash.finish())
    }

    /// An absolute address without what changes from link to link to one and the same page.
    ///
    /// Scheme and host in lower case, an empty path as `/`, no fragment, no parameters that say where a reader came from.
    ///
    /// - Returns: `nil` for what is not `scheme://host…`: a relative address names different pages on different sites.
    static func canonicalURL(_ bytes: [UInt8]) -> [UInt8]? {
        let url = trimmed(bytes)
        guard let colon = url.firstIndex(of: UInt8(ascii: ":")), colon > url.startIndex,
            url[..<colon].allSatisfy(isSchemeCharacter), url[colon...].starts(with: Array("://".utf8))
        else { return nil }
        let host = url[(colon + 3)...].prefix { !Array("/?#".utf8).contains($0) }
        guard !host.isEmpty else { return nil }
        var canonical = url[..<host.endIndex].map(lowercased)

        let rest = url[host.endIndex...].prefix { $0 != UInt8(ascii: "#") }
        let path = rest.prefix { $0 != UInt8(ascii: "?") }
        canonical.append(contentsOf: path.isEmpty ? [UInt8(ascii: "/")] : path)
        let parameters = rest[path.endIndex...].dropFirst().split(separator: UInt8(ascii: "&")).filter {
            let name = $0.prefix { $0 != UInt8(ascii: "=") }.map(lowercased)
            return !name.starts(with: "utm_".utf8) && !trackingParameters.contains { $0.elementsEqual(name) }
        }
        for (i, parameter) in parameters.enumerated() {
            canonical.append(UInt8(ascii: i == 0 ? "?" : "&"))
            canonical.append(contentsOf: parameter)
        }
        return canonical
    }

    /// Parameters that mail, advertisements and social networks add to the addresses of pages, besides `utm_…`.
    private static let trackingParameters = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "_ga", "at_medium", "at_campaign",
    ].map { Array($0.utf8) }

    private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        var slice = bytes[...]
        while let first = slice.first, first <= 0x20 { slice.removeFirst() }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }

    private static func isSchemeCharacter(_ byte: UInt8) -> Bool {
        switch lowercased(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let alphabet = Array("0123456789abcdef".utf8)
        let digits = bytes.flatMap { [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]] }.prefix(ArticleID.digits)
        return String(decoding: digits, as: UTF8.self)
    }
}
