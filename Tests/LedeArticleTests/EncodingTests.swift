import LedeArticle
import LedeTestSupport
import LedeText
import Testing

@Suite struct EncodingTests {
    struct Case: Sendable {
        var bytes: [UInt8]
        var charset: String?
        var text: String
        var encoding: String
        var damaged = 0
    }

    static let cases: [Case] = [
        Case(bytes: [0xEF, 0xBB, 0xBF, 0xC3, 0xA9], charset: "latin1", text: "é", encoding: "utf-8"),
        Case(bytes: [0xFF, 0xFE, 0xE9, 0, 0x3D, 0xD8, 0x00, 0xDE], charset: nil, text: "é😀", encoding: "utf-16le"),
        Case(
            bytes: [0xFE, 0xFF, 0, 0xE9, 0xD8, 0x3D], charset: nil, text: "é\u{FFFD}", encoding: "utf-16be", damaged: 1),
        Case(bytes: [0x93, 0xE9, 0x94, 0x80], charset: "ISO-8859-1", text: "“é”€", encoding: "windows-1252"),
        Case(bytes: [0xCF, 0xF0, 0xE8], charset: " Windows-1251 ", text: "При", encoding: "windows-1251"),
        Case(bytes: [0xF0, 0xD2, 0xC9], charset: "koi8-r", text: "При", encoding: "koi8-r"),
        Case(bytes: [0xE9, 0xA4], charset: "iso-8859-15", text: "é€", encoding: "iso-8859-15"),
        Case(bytes: [0xE1, 0xE9], charset: "windows-1255", text: "בי", encoding: "windows-1255"),
        Case(bytes: [0xD6, 0xD0, 0xCE, 0xC4], charset: "gb2312", text: "中文", encoding: "gbk"),
        Case(bytes: [0xA4, 0xA4, 0xA4, 0xE5], charset: "big5", text: "中文", encoding: "big5"),
        Case(bytes: [0x93, 0xFA, 0x96, 0x7B], charset: "shift-jis", text: "日本", encoding: "shift_jis"),
        Case(bytes: [0xC6, 0xFC, 0xCB, 0xDC], charset: "euc-jp", text: "日本", encoding: "euc-jp"),
        Case(bytes: [0xC7, 0xD1, 0xB1, 0xDB], charset: "ks_c_5601-1987", text: "한글", encoding: "euc-kr"),
        Case(bytes: [0x61, 0xFF, 0x62], charset: "gbk", text: "a\u{FFFD}b", encoding: "gbk", damaged: 1),
        Case(bytes: [0xC3, 0xA9, 0xFF], charset: "utf8", text: "é\u{FFFD}", encoding: "utf-8", damaged: 1),
        Case(bytes: [0xC3, 0xA9], charset: "no-such-charset", text: "é", encoding: "utf-8"),
        Case(bytes: [0x61, 0xE9, 0x62], charset: nil, text: "aéb", encoding: "windows-1252"),
        // One stray byte among UTF-8, and one that windows-1252 has no character for.
        Case(bytes: [0xC3, 0xBC, 0x61, 0xE9, 0x62], charset: nil, text: "üa\u{FFFD}b", encoding: "utf-8", damaged: 1),
        Case(bytes: [0xC3, 0xBC, 0xE9, 0x61, 0xE9, 0x62], charset: nil, text: "Ã¼éaéb", encoding: "windows-1252"),
        Case(bytes: [0x46, 0x8D, 0x6F], charset: nil, text: "F\u{FFFD}o", encoding: "windows-1252", damaged: 1),
        Case(
            bytes: Array("<meta charset=\"windows-1251\">".utf8) + [0xCF], charset: nil,
            text: "<meta charset=\"windows-1251\">П", encoding: "windows-1251"),
        Case(
            bytes: Array("<meta content='text/html; charset=latin2'>".utf8) + [0xB1], charset: nil,
            text: "<meta content='text/html; charset=latin2'>ą", encoding: "iso-8859-2"),
        Case(
            bytes: Array("<!-- <meta charset=big5> --><meta charset=utf-16>é".utf8), charset: nil,
            text: "<!-- <meta charset=big5> --><meta charset=utf-16>é", encoding: "utf-8"),
        Case(bytes: [], charset: nil, text: "", encoding: "utf-8"),
        // A saved page was converted, and its <meta> was not; a template says UTF-8 of whatever stands in it.
        Case(
            bytes: Array("<meta charset=windows-1251>Погода".utf8), charset: nil,
            text: "<meta charset=windows-1251>Погода", encoding: "utf-8"),
        Case(
            bytes: Array("<meta charset=shift_jis>桜が咲く".utf8), charset: nil, text: "<meta charset=shift_jis>桜が咲く",
            encoding: "utf-8"),
        Case(
            bytes: Array("<meta charset=utf-8>Ferm".utf8) + [0xE9], charset: nil, text: "<meta charset=utf-8>Fermé",
            encoding: "windows-1252"),
        Case(
            bytes: Array("<meta charset=iso-2022-jp>".utf8) + [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42],
            charset: nil, text: "<meta charset=iso-2022-jp>日", encoding: "iso-2022-jp"),
    ]

    @Test(arguments: cases) func decodes(_ row: Case) {
        let decoded = TextEncoding.decode(row.bytes.span, charset: row.charset, isHTML: true)
        #expect(String(decoding: decoded.text, as: UTF8.self) == row.text)
        #expect(decoded.encoding == row.encoding)
        #expect(decoded.damaged == row.damaged)
    }

    /// ASCII comes through every encoding that holds it as it is.
    @Test(arguments: [
        "ibm866", "latin2", "koi8-u", "mac", "x-mac-cyrillic", "tis-620", "windows-1258", "gb18030", "big5", "sjis",
    ])
    func keepsASCII(_ charset: String) {
        let bytes = Array("The river rose, 2 m.".utf8)
        #expect(TextEncoding.decode(bytes.span, charset: charset).text == bytes)
    }

    /// A document is decoded a piece at a time, and nobody sees where one ends.
    @Test func piecesLeaveNoTrace() {
        var generator = SeededGenerator(seed: 20_261_127)
        let parts: [[UInt8]] = [
            Array("a".utf8), Array("é".utf8), Array("水".utf8), Array("😀".utf8), [0x0D, 0x0A], [0x0D], [0x80],
            [0xF0, 0x9F],
            [0xC3], [0xE0, 0x80], [0xBF, 0xBF, 0xBF, 0xBF],
        ]
        for _ in 0..<40 {
            // Around the end of a piece everything is tried; before it nothing matters.
            var bytes = [UInt8](repeating: 0x61, count: (1 << 16) - Int.random(in: 0...12, using: &generator))
            for _ in 0..<12 { bytes += parts.randomElement(using: &generator)! }
            let cleaned = Scalars.clean(bytes.span)
            let decoded = TextEncoding.decode(bytes.span, charset: "utf-8")
            #expect(decoded.text == cleaned.text)
            #expect(decoded.damaged == cleaned.damaged)
        }
        for count in 65_530...65_540 {
            let text = String(repeating: "a", count: count) + "\r\nб😀\rc"
            let utf16: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            let expected = Scalars.clean(Array(text.utf8).span).text
            #expect(TextEncoding.decode(utf16.span).text == expected)
        }
    }

    /// One byte of another encoding can become three of UTF-8; the limit is for those, too.
    @Test(arguments: [
        ("windows-874", 0xA1), ("shift_jis", 0xB1), ("utf-8", 0xFF), ("macintosh", 0xA0), ("gb18030", 0xFF),
    ])
    func textIsBounded(_ charset: String, _ byte: UInt8) {
        let bytes = [UInt8](repeating: byte, count: Limits.articleBytes / 2)
        let decoded = TextEncoding.decode(bytes.span, charset: charset)
        #expect(decoded.isCut)
        #expect((Limits.articleBytes - 3...Limits.articleBytes).contains(decoded.text.count))
        #expect(Scalars.clean(decoded.text.span).text == decoded.text)
        var options = ReadingOptions()
        options.charset = charset
        let article = PlainTextReader().read(bytes.span, options: options)
        #expect(article.findings.contains { $0.code == .truncated })
    }
}
