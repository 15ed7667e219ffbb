import Testing

@testable import LedeArticle

@Suite struct ArticleIDTests {
    /// What an address becomes, or `-` for what is none.
    @Test(arguments: [
        ("https://example.org/a", "https://example.org/a"),
        ("HTTPS://Example.ORG/Path?Q=1", "https://example.org/Path?Q=1"),
        ("https://example.org", "https://example.org/"),
        ("https://example.org?x=1", "https://example.org/?x=1"),
        ("https://example.org/a#top", "https://example.org/a"),
        ("https://example.org/a?utm_source=x&b=2&UTM_medium=y#t", "https://example.org/a?b=2"),
        ("https://example.org/a?b=2&utm_source=x", "https://example.org/a?b=2"),
        ("https://example.org/a?utm_source=x", "https://example.org/a"),
        ("https://example.org/a?fbclid=Iw1&id=7&gclid=x&mc_cid=2", "https://example.org/a?id=7"),
        ("https://example.org/a?gclidx=1&ref=b", "https://example.org/a?gclidx=1&ref=b"),
        ("  https://example.org/a\n", "https://example.org/a"),
        ("https://example.org:8080/a", "https://example.org:8080/a"),
        // One article by either protocol, with its port or without.
        ("http://example.org/a", "https://example.org/a"), ("HTTP://www.example.org:80/a/", "https://example.org/a"),
        ("https://example.org:443/a", "https://example.org/a"),
        ("https://example.org:4433/a", "https://example.org:4433/a"),
        ("ftp://example.org:80/a", "ftp://example.org:80/a"), ("httpx://example.org/a", "httpx://example.org/a"),
        ("http://:80", "-"), ("https://[::1]:443/a", "https://[::1]/a"),
        // One article under the names of its site, with and without a slash.
        ("https://www.example.org/a", "https://example.org/a"), ("https://WWW.Example.org/a/", "https://example.org/a"),
        ("https://m.example.org/a", "https://example.org/a"), ("https://mobile.example.org/a", "https://example.org/a"),
        ("https://amp.www.example.org/a", "https://example.org/a"),
        ("https://de.m.example.org/a", "https://de.example.org/a"),
        ("https://m.example/a", "https://m.example/a"), ("https://www.de/a", "https://www.de/a"),
        ("https://amp.org.example/", "https://org.example/"),
        ("https://m.co.uk/a", "https://m.co.uk/a"), ("https://www.mobile.com.au/a", "https://mobile.com.au/a"),
        ("https://www.gov.uk/a", "https://gov.uk/a"), ("https://m.sz.example/a", "https://sz.example/a"),
        ("https://google.example?x=/amp/s/a.example/b", "https://google.example/?x=/amp/s/a.example/b"),
        ("https://map.example.org/a", "https://map.example.org/a"),
        // AMP pages and the caches of such pages.
        ("https://amp.example.org/a?utm_source=x", "https://example.org/a"),
        ("https://example.org/a/amp", "https://example.org/a"), ("https://example.org/a/amp/", "https://example.org/a"),
        ("https://example.org/amp/a", "https://example.org/a"), ("https://example.org/amp", "https://example.org/"),
        ("https://example.org/amplify/a", "https://example.org/amplify/a"),
        ("https://example.org/a/lamp", "https://example.org/a/lamp"),
        ("https://example.org/a.amp", "https://example.org/a"),
        ("https://example.org/a.amp.html?id=7", "https://example.org/a.html?id=7"),
        ("https://example.org/a?amp=1", "https://example.org/a"),
        ("https://example.org/a?amp", "https://example.org/a"),
        ("https://example.org/a?id=7&outputType=amp", "https://example.org/a?id=7"),
        ("https://example.org/a?output=pdf", "https://example.org/a?output=pdf"),
        ("https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a/amp", "https://example.org/a"),
        ("https://www.google.com/amp/s/www.example.org/a%3famp", "https://example.org/a%3famp"),
        ("https://www.google.com/amp/s/amp.example.org/a", "https://example.org/a"),
        ("https://www.google.com/search?q=amp", "https://google.com/search?q=amp"),
        (
            "https://example.org/a?_hsenc=1&pk_campaign=2&page=3&mtm_kwd=4&xtor=5&srsltid=6",
            "https://example.org/a?page=3"
        ),
        // Pages that a script shows by the fragment, and parameters that only begin as those of links do.
        ("https://example.org/a#comments", "https://example.org/a"),
        ("https://www.example.org/#!/one", "https://example.org/#!/one"),
        ("https://example.org/?utm_source=x#/two", "https://example.org/#/two"),
        ("https://example.org/?pk_article=5&ns_id=6&ns_source=7", "https://example.org/?pk_article=5&ns_id=6"),
        ("/a/b", "-"), ("example.org/a", "-"), ("", "-"), ("https://", "-"), ("https:///a", "-"), ("://x", "-"),
        ("mailto:ada@example.org", "-"), ("é://x/y", "-"), ("#", "-"),
    ])
    func canonicalAddress(_ url: String, _ canonical: String) {
        let bytes = ArticleID.canonicalURL(Array(url.utf8))
        #expect(bytes.map { String(decoding: $0, as: UTF8.self) } ?? "-" == canonical)
    }

    @Test func theContentDecidesWhereNoAddressDoes() {
        var article = Article(cleanText: Array("The ferry sailed.".utf8))
        let plain = ArticleID.derive(for: article)
        #expect(plain.hasPrefix("c-") && plain.utf8.count == 26)
        article.url = "story/5"
        article.source = "The Gull"
        article.id = "given"
        #expect(ArticleID.derive(for: article) == plain)
        article.title = "A ferry"
        let titled = ArticleID.derive(for: article)
        #expect(titled != plain)
        article.title = "A ferryThe"
        article.text = Array(" ferry sailed.".utf8)
        #expect(ArticleID.derive(for: article) != titled)
        article.url = "https://example.org/5"
        #expect(ArticleID.derive(for: article).hasPrefix("u-"))
    }

    /// FIPS 180-4's examples and, for the edges of the padding, hashes made with coreutils' `sha256sum`.
    @Test(arguments: [
        ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        ("a", 100_000, "6d1cf22d7cc09b085dfc25ee1a1f3ae0265804c607bc2074ad253bcc82fd81ee"),
        ("x", 55, "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072"),
        ("x", 56, "04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e"),
        ("x", 64, "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c"),
    ])
    func hash(_ text: String, _ count: Int, _ expected: String) {
        var hash = SHA256()
        let bytes = Array(text.utf8)
        for _ in 0..<count { hash.update(bytes.span) }
        let digits = Array("0123456789abcdef".utf8)
        let hex = hash.finish().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        #expect(String(decoding: hex, as: UTF8.self) == expected)
    }

    /// Where a name is registered was looked for to its end, label by label.
    @Test(arguments: [
        ("https://", "m.", "co.uk/a"), ("https://example.org", "/amp", ""), ("https://x.example/?", "amp=1&", ""),
    ])
    func longAddressesAreReadInLinearTime(_ start: String, _ piece: String, _ end: String) {
        let address = start + String(repeating: piece, count: 300_000) + end
        #expect(ArticleID.canonicalURL(Array(address.utf8)) != nil)
    }
}
