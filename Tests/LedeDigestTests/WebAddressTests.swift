import Testing

@testable import LedeDigest

struct WebAddressTests {
    @Test(
        arguments: [
            ("https://news.example/a", "https://news.example/a", "news.example"),
            ("HTTP://www.News.example", "http://www.News.example", "News.example"),
            ("https://amp.news.example/a", "https://amp.news.example/a", "news.example"),
            ("https://M.news.example/a", "https://M.news.example/a", "news.example"),
            ("https://mobile.de/a", "https://mobile.de/a", "mobile.de"),
            (" https://x.example/a b ", "https://x.example/a%20b", "x.example"),
            ("https://x.example/(a)[b]|c>\"'`\\", "https://x.example/%28a%29%5Bb%5D%7Cc%3E%22%27%60%5C", "x.example"),
            ("https://x.example/新", "https://x.example/%E6%96%B0", "x.example"),
            ("https://x.example?a=1&b=2#c", "https://x.example?a=1&b=2#c", "x.example"),
            ("https://x.example\\@y.example/", "https://x.example/@y.example/", "x.example"),
            ("https://me:pw@x.example:80/", "https://x.example:80/", "x.example"),
            // Servers that cannot be: one such address costs a whole message.
            ("https://x.example:99999/p", nil, nil), ("https://x.example:abc/p", nil, nil), ("https://%zz/p", nil, nil),
            ("https://x..example/p", nil, nil), ("https://a b.example/", nil, nil), ("https://256.1.1.1/", nil, nil),
            ("https://\(String(repeating: "a", count: 64)).example/", nil, nil),
            ("https://192.0.2.7/p", "https://192.0.2.7/p", "192.0.2.7"),
            ("https://[2001:db8::1]:8080/p", "https://[2001:db8::1]:8080/p", "[2001:db8::1]"),
            ("https://[2001:db8::1/p", nil, nil), ("https://[x]/p", nil, nil),
            ("https://bücher.example/ü", "https://xn--bcher-kva.example/%C3%BC", "bücher.example"),
            ("https://x.example/100%", "https://x.example/100%25", "x.example"),
            ("https://x.example/%41%4", "https://x.example/%41%254", "x.example"),
            ("javascript:alert(1)", nil, nil), ("java\nscript:alert(1)", nil, nil), ("data:text/html,x", nil, nil),
            ("//x.example/", nil, nil), ("https:///path", nil, nil), ("https://", nil, nil), ("https://?x", nil, nil),
            ("ftp://x.example", nil, nil), ("mailto:a@b.example", nil, nil), ("", nil, nil), ("https://.", nil, nil),
        ] as [(String, String?, String?)])
    func readsWebAddressesOnly(text: String, address: String?, host: String?) {
        let read = WebAddress(text)
        #expect(read.map { String(decoding: $0.bytes, as: UTF8.self) } == address)
        #expect(read.map { String(decoding: $0.host, as: UTF8.self) } == host)
    }

    @Test func refusesEndlessAddresses() {
        let room = WebAddress.longest - "https://x.example/".utf8.count
        #expect(WebAddress("https://x.example/" + String(repeating: "a", count: room)) != nil)
        #expect(WebAddress("https://x.example/" + String(repeating: "a", count: room + 1)) == nil)
    }
}
