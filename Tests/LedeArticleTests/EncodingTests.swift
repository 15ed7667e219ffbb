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
}
