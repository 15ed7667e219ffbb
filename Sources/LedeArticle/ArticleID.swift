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

    /// An absolute address without what changes from link to link to one and the same article.
    ///
    /// Scheme and host in lower case, `https` for `http` and without the port of either, without the labels for devices
    /// before the host (`www.`, `amp.`, `m.`), no slash at the end of a path, no fragment but one that names a page
    /// (`#!/story`, `#/story`), no parameters that say where a reader came from, none of the marks of an AMP page; of the
    /// address of a cache of such pages the one that it holds.
    ///
    /// - Returns: `nil` for what is not `scheme://host…`: a relative address names different pages on different sites.
    static func canonicalURL(_ bytes: [UInt8]) -> [UInt8]? {
        let url = trimmed(bytes)
        guard let colon = url.firstIndex(of: UInt8(ascii: ":")), colon > url.startIndex,
            url[..<colon].allSatisfy(isSchemeCharacter), url[colon...].starts(with: "://".utf8)
        else { return nil }
        let whole = url[(colon + 3)...].prefix { $0 != UInt8(ascii: "#") }
        let fragment = url[whole.endIndex...].dropFirst()
        let rest = uncached(whole)
        let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        guard !authority.isEmpty else { return nil }
        let scheme = url[..<colon]
        let isHTTP =
            (scheme.count == 4 || scheme.count == 5 && url[colon - 1].asciiLowercased == UInt8(ascii: "s"))
            && scheme.prefix(4).lazy.map { $0.asciiLowercased }.elementsEqual("http".utf8)
        let isWeb = isHTTP || rest.startIndex > whole.startIndex
        var host = authority
        if isWeb, host.last == UInt8(ascii: "3") || host.last == UInt8(ascii: "0") {
            for port in [":443", ":80"] where host.suffix(port.utf8.count).elementsEqual(port.utf8) {
                host.removeLast(port.utf8.count)
            }
            guard !host.isEmpty else { return nil }
        }
        var canonical = isWeb ? Array("https".utf8) : scheme.map { $0.asciiLowercased }
        canonical.append(contentsOf: "://".utf8)
        canonical += ServerName.withoutDevice(host.map { $0.asciiLowercased }[...])
        canonical += withoutAMP(rest[authority.endIndex...].prefix { $0 != UInt8(ascii: "?") })
        let query = rest[authority.endIndex...].drop { $0 != UInt8(ascii: "?") }.dropFirst()
        let parameters = query.split(separator: UInt8(ascii: "&")).filter { !isOfLink($0) }
        for (i, parameter) in parameters.enumerated() {
            canonical.append(UInt8(ascii: i == 0 ? "?" : "&"))
            canonical.append(contentsOf: parameter)
        }
        if fragment.starts(with: "!".utf8) || fragment.starts(with: "/".utf8) {
            canonical.append(UInt8(ascii: "#"))
            canonical.append(contentsOf: fragment)
        }
        return canonical
    }

    /// Of an address in a cache of AMP pages, without its scheme, the one that it holds; any other as it is.
    ///
    /// `www-example-org.cdn.ampproject.org/c/s/www.example.org/a`, `www.google.com/amp/s/www.example.org/a`.
    private static func uncached(_ address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let host = address.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        let isProject =
            host.count > ampProject.count && host.suffix(ampProject.count).map { $0.asciiLowercased } == ampProject
        let isGoogle = ServerName.withoutDevice(host.map { $0.asciiLowercased }[...]).starts(with: "google.".utf8)
        guard isProject || isGoogle else { return address }
        var rest = address[host.endIndex...].dropFirst()
        let kind = rest.prefix { $0 != UInt8(ascii: "/") }
        guard isGoogle ? kind.elementsEqual("amp".utf8) : kind.count == 1 else { return address }
        rest = rest[kind.endIndex...].dropFirst()
        if rest.starts(with: "s/".utf8) { rest = rest.dropFirst(2) }
        // What it holds begins with the name of a server.
        let held = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
        return held.dropFirst().dropLast().contains(UInt8(ascii: ".")) ? rest : address
    }

    private static let ampProject = Array(".cdn.ampproject.org".utf8)

    /// A path without the marks of an AMP page (`/amp` at either end, `.amp`, `.amp.html`) and without slashes at its end.
    private static func withoutAMP(_ path: ArraySlice<UInt8>) -> [UInt8] {
        var path = path
        func dropSlashes() {
            while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
        }
        dropSlashes()
        if path.count > 5, path.starts(with: "/amp/".utf8) {
            path = path.dropFirst(4)
        } else if path.suffix(4).elementsEqual("/amp".utf8) {
            path = path.dropLast(4)
            dropSlashes()
        }
        var bytes = Array(path.isEmpty ? Array("/".utf8)[...] : path)
        for ending in [".amp", ".amp.html", ".amp.htm"] {
            let count = ending.utf8.count
            guard bytes.count > count + 1, bytes.suffix(count).elementsEqual(ending.utf8) else { continue }
            bytes.removeSubrange(bytes.count - count..<bytes.count - count + 4)
        }
        return bytes
    }

    /// Whether a parameter belongs to the link that somebody followed, or asks for the AMP page, and not to the article.
    private static func isOfLink(_ parameter: ArraySlice<UInt8>) -> Bool {
        let name = parameter.prefix { $0 != UInt8(ascii: "=") }.map { $0.asciiLowercased }
        if trackingParameters.contains(where: { $0.elementsEqual(name) }) { return true }
        if trackingPrefixes.contains(where: { name.starts(with: $0) }) { return true }
        let value = parameter.dropFirst(name.count + 1).map { $0.asciiLowercased }
        return name.elementsEqual("amp".utf8)
            || value.elementsEqual("amp".utf8)
                && (name.elementsEqual("outputtype".utf8) || name.elementsEqual("output".utf8))
    }

    /// Parameters that mail, advertisements and social networks add to the addresses of pages.
    private static let trackingParameters = [
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "twclid", "ttclid", "gbraid", "wbraid", "srsltid", "igshid",
        "igsh", "mc_cid", "mc_eid", "mkt_tok", "_ga", "_gl", "_hsenc", "_hsmi", "at_medium", "at_campaign", "wt_mc",
        "xtor", "ocid", "cmpid", "guccounter", "guce_referrer", "guce_referrer_sig", "amp_js_v", "amp_gsa", "usqp",
        "pk_campaign", "pk_cid", "pk_content", "pk_cpn", "pk_keyword", "pk_kwd", "pk_medium", "pk_source",
        "ns_campaign", "ns_fee", "ns_linkname", "ns_mchannel", "ns_source",
    ].map { Array($0.utf8) }

    /// What the names of such parameters begin with.
    private static let trackingPrefixes = ["utm_", "mtm_"].map { Array($0.utf8) }

    private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
        var slice = bytes[...]
        while let first = slice.first, first <= 0x20 { slice.removeFirst() }
        while let last = slice.last, last <= 0x20 { slice.removeLast() }
        return slice
    }

    private static func isSchemeCharacter(_ byte: UInt8) -> Bool {
        switch byte.asciiLowercased {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let alphabet = Array("0123456789abcdef".utf8)
        let digits = bytes.flatMap { [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]] }.prefix(ArticleID.digits)
        return String(decoding: digits, as: UTF8.self)
    }
}
