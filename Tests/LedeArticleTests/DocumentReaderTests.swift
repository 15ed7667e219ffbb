import Foundation
import LedeTestSupport
import LedeText
import Testing

@testable import LedeArticle

@Suite struct DocumentReaderTests {
    @Test(arguments: [
        ("a.html", "text", "html"), ("A.HTM", "", "html"), ("x.jsonl", "", "jsonl"), ("x.txt", "<p>Hello</p>", "text"),
        ("x.txt", "<html>", "html"), ("x.txt", "\n<!DOCTYPE HTML>", "html"), ("x.txt", "<htm", "text"),
        ("noending", "<!DOCTYPE html><html>", "html"), ("-", "  <p>Hello</p>", "html"), ("-", "{\"text\": 1}", "jsonl"),
        ("-", "{ braces } are text", "text"), ("-", "Plain words", "text"), ("-", "< 5 metres", "text"),
        ("-", "", "text"),
        ("-", "\u{FEFF}<html>", "html"),
    ])
    func tellsTheForm(_ name: String, _ start: String, _ kind: String) {
        #expect(DocumentReader.kind(of: FilePath(name), Array(start.utf8).span).rawValue == kind)
    }

    /// Markdown that begins with a tag was taken for a page.
    @Test(arguments: [
        ("<div id=page>\n\n## Ferry\n\n[Home](/)\n\n</div>", "text"),
        ("<p align=center><img src=a.png></p>\n\n# Ferry\n\nThe ferry [left](https://orl.example) at dawn.", "text"),
        ("<a href=/>Home</a>\n\n-   <a href=/news>News</a>\n-   [Weather](/weather)", "text"),
        ("<div>\n<p>The ferry left.</p>\n</div>", "html"), ("<p>The ferry left at dawn.</p>\n# Ferry", "html"),
        ("<div>\n<script>\n## a\n- [b](/c)\n</script></div>", "html"),
        ("<div>\n<pre>\n## a\n- [b](/c)\n</pre></div>", "html"),
        ("<h1>Ferry</h1>\n<p>The ferry left. [1](#f1)</p>\n<p>It came back. [2](#f2)</p>", "html"),
        ("<title>Ferry</title>\n<div>It left.</div>\n- <a href=\"/a\">A</a>\n- <a href=\"/b\">B</a>", "html"),
        ("<div>\n\n[Home](/)\n[News](/news)\n\n</div>", "text"),
        ("<div>\n\n-   <a href=/>Home</a>\n-   <a href=/news>News</a>\n\n</div>", "text"),
        ("<div>\n- <a href=/>Home</a>\n- <a href=/news>News</a>\n</div>", "html"),
        ("<!--\n# build 12\n# [date](/3)\n-->\n", "html"), ("<code>\n# install\n# run it\n</code>", "html"),
        ("<div>\n# Ferry\n# Two\n<p>The ferry left.</p>\n- [b](/c)</div>", "html"),
        ("<ul>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ul>\n# Ferry\n- [b](/c)", "html"),
        ("<div>\n<b>a</b> [1](http://x.example)\n<b>b</b> [2](http://x.example)\n</div>", "html"),
        ("<html>\n## a\n- [b](/c)\n", "html"), ("<!DOCTYPE html>\n## a\n- [b](/c)\n", "html"),
    ])
    func tellsMarkdownFromPages(_ text: String, _ kind: String) throws {
        let bytes = Array(text.utf8)
        let first = DocumentReader.kind(of: FilePath("-"), bytes.span)
        let found = DocumentReader.isUnclear(first, bytes.span) ? try DocumentReader.kind(ofUnclear: bytes.span) : first
        #expect(found.rawValue == kind)
    }

    @Test(arguments: [
        Array("%PDF-1.7 ...".utf8), Array("PK\u{3}\u{4}abc".utf8), [0x1F, 0x8B, 0x08, 0x00],
        [0x89, 0x50, 0x4E, 0x47, 0x0D], [UInt8](repeating: 0, count: 500),
        Array("<?xml version=\"1.0\"?>\n<!-- news -->\n<rss version=\"2.0\"><channel></channel></rss>".utf8),
        Array("\u{FEFF}<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>News</title></feed>".utf8),
    ])
    func refusesWhatIsNoText(_ bytes: [UInt8]) {
        #expect(throws: DocumentError.self) { try DocumentReader().read(bytes.span, as: .text) }
    }

    /// Mails of several parts, or with a transfer encoding, were summarized as they stood: `pay= ment`.
    @Test(arguments: [
        (
            [
                "From: a@example.org\r", "Subject: Ferry\r", "Content-Transfer-Encoding: quoted-printable\r", "\r",
                "Pay=",
            ], false
        ),
        (["Subject: Ferry", "DATE: today", "content-type: Multipart/alternative;", " boundary=x", "", "--x"], false),
        (
            ["From a@example.org Tue Mar  3", "From: a", "To: b", "Content-Transfer-Encoding: base64", "", "VGV4"],
            false
        ),
        (["From: a", "Subject: Ferry", "Content-Transfer-Encoding: 8bit", "", "The ferry left at dawn."], true),
        (["Subject: Ferry", "", "Content-Transfer-Encoding: base64", "", "The ferry left at dawn."], true),
        (["The ferry left.", "From: a", "To: b", "Content-Transfer-Encoding: base64", "", "VGV4dA=="], true),
    ])
    func encodedMailIsRefused(_ lines: [String], _ isRead: Bool) {
        let bytes = Array(lines.joined(separator: "\n").utf8)
        let article = try? DocumentReader().read(bytes.span, as: .text)
        #expect((article != nil) == isRead)
    }

    /// Texts of encodings that nobody declared, as bytes; those of western and central Europe, and Vietnamese, are read.
    private static let undeclared: [(text: String, encoding: String, isRead: Bool)] = [
        ("Правительство объявило в среду о новых мерах для малых предприятий.", "windows-1251", false),
        ("Правительство объявило в среду о новых мерах для малых предприятий.", "koi8-r", false),
        ("Η κυβέρνηση ανακοίνωσε την Τετάρτη νέα μέτρα.", "iso-8859-7", false),
        ("中国政府周三在北京宣布，新的经济措施将于下个月开始实施。", "gb18030", false),
        ("中國政府週三在北京宣布，新的經濟措施將於下個月開始實施。", "big5", false),
        ("政府は水曜日、新しい経済対策を来月から始めると発表した。", "shift_jis", false),
        ("政府は水曜日、新しい経済対策を来月から始めると発表した。", "euc-jp", false),
        ("정부는 수요일 새로운 경제 조치를 발표했다고 밝혔다.", "euc-kr", false),
        ("L’été dernier, la préfète a déclaré que l’île serait évacuée dès février.", "windows-1252", true),
        ("Über Nacht fielen größere Äste auf die Straße; für Fußgänger war kein Übergang möglich.", "iso-8859-1", true),
        ("Zażółć gęślą jaźń: rząd ogłosił w środę, że źródła są ważne.", "iso-8859-2", true),
        ("Příliš žluťoučký kůň úpěl ďábelské ódy v pátek večer.", "windows-1250", true),
        ("Hükümet çarşamba günü küçük işletmelere yardım edeceğini açıkladı.", "windows-1254", true),
        ("Правда", "windows-1251", true),
    ]

    /// The bytes of a text in an encoding.
    private static func bytes(_ text: String, _ encoding: String) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
        process.arguments = ["-f", "UTF-8", "-t", encoding == "shift_jis" ? "CP932" : encoding]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data(text.utf8))
        try input.fileHandleForWriting.close()
        let bytes = [UInt8](output.fileHandleForReading.readDataToEndOfFile())
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return bytes
    }

    /// They became mojibake without a word.
    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/iconv"), "needs iconv"),
        arguments: undeclared)
    func anEncodingThatCannotBeToldIsRefused(_ row: (text: String, encoding: String, isRead: Bool)) throws {
        let bytes = try DocumentReaderTests.bytes(row.text, row.encoding)
        let page = Array("<html><head><title>News</title><script>var a = 'news';</script></head><body><p>".utf8)
        for (document, kind) in [(bytes, InputKind.text), (page + bytes + Array("</p></body></html>".utf8), .html)] {
            var message: String?
            do {
                _ = try DocumentReader().read(document.span, as: kind)
            } catch {
                message = error.description
            }
            #expect((message == nil) == row.isRead, "\(row.encoding) as \(kind)")
            #expect(row.isRead || message?.contains("iconv -f GB18030 -t UTF-8") == true)
        }
        // What says its encoding is read as that.
        var options = ReadingOptions()
        options.charset = row.encoding
        let article = try DocumentReader().read(bytes.span, as: .text, options: options)
        if !row.isRead { #expect(String(decoding: article.text, as: UTF8.self) == row.text) }
    }

    /// Vietnamese in windows-1258 has marks of their own for its tones: more than a third of its letters are not ASCII.
    @Test func vietnameseIsRead() throws {
        let text: [UInt8] =
            Array("Th".utf8) + [0xFC, 0x20] + Array("t".utf8) + [0xFD]
            + Array("ng ch\u{ED}nh ph".utf8.filter { $0 < 0x80 })
            + [0xF9, 0xD2] + Array(" cho bi".utf8) + [0xEA, 0xEC] + Array("t h".utf8) + [0xF4] + Array("m qua r".utf8)
            + [0xE2, 0xCC] + Array("ng n".utf8) + [0xFD, 0xEC] + Array("c s".utf8) + [0xF4] + Array("ng d".utf8)
            + [0xE2] + Array("ng cao.".utf8)
        let bytes = Array((0..<3).map { _ in text + [0x20] }.joined())
        #expect(throws: Never.self) { try DocumentReader().read(bytes.span, as: .text) }
    }

    /// Five thousand random bytes were printed as a summary.
    @Test func randomBytesAreNoText() {
        var random = SeededGenerator(seed: 90)
        for size in [200, 5_000, 100_000] {
            let bytes = (0..<size).map { _ in UInt8.random(in: 1...255, using: &random) }
            for kind in [InputKind.text, .html] {
                let error = #expect(throws: DocumentError.self) { try DocumentReader().read(bytes.span, as: kind) }
                #expect(error?.description.hasPrefix("this is binary data") == true)
            }
        }
    }

    @Test(arguments: [
        ([0x1F, 0x8B, 0x08, 0x00], "this is gzip data"), (Array("PK\u{3}\u{4}".utf8), "this is a ZIP archive"),
        ([UInt8](repeating: 0, count: 64), "this is binary data"),
        ([0xFF, 0xFE, 0x7B, 0x00], "this is UTF-16"), ([0xFE, 0xFF, 0x00, 0x7B], "this is UTF-16"),
    ]) func whatCannotBeLinesOfJSONIsNamed(_ start: [UInt8], _ message: String) {
        let error = #expect(throws: DocumentError.self) { try DocumentReader.checkLines(start.span) }
        #expect(error?.description.hasPrefix(message) == true)
    }

    @Test func randomBytesAreNoLinesButADamagedLineIsOne() {
        var random = SeededGenerator(seed: 91)
        // Without a brace: where one begins a line, lines are looked at one by one.
        let bytes = (0..<4_096).map { _ in UInt8.random(in: 1...255, using: &random) }.filter { $0 != 0x7B }
        #expect(throws: DocumentError.self) { try DocumentReader.checkLines(bytes.span) }
        let damaged = bytes + Array("\n{\"text\": \"A boat left.\"}\n".utf8)
        #expect(throws: Never.self) { try DocumentReader.checkLines(damaged.span) }
    }

    @Test(arguments: ["", "{\"text\": \"a\"}\n", "\u{FEFF}{", "123\0\n", "not json"])
    func lineForLineIsReadWhatIsNotKnown(_ start: String) {
        #expect(throws: Never.self) { try DocumentReader.checkLines(Array(start.utf8).span) }
    }

    @Test func cleanTextGivesItsParagraphsBack() {
        let article = Article(cleanText: Array("One.\n\nTwo, longer.\n\nThree.".utf8))
        #expect(
            article.paragraphs.map { String(decoding: article.content(of: $0), as: UTF8.self) }
                == ["One.", "Two, longer.", "Three."])
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-03-03", 20_515), ("1969-12-31", -1), ("0001-01-01", -719_162),
        ("9999-12-31", 2_932_896),
    ])
    func civilDates(_ text: String, _ days: Int) throws {
        let date = try #require(CivilDate(text))
        #expect(date.daysSinceEpoch == days)
        #expect(CivilDate(daysSinceEpoch: days) == date)
        #expect(date.text == text)
    }

    @Test(arguments: ["2026-02-29", "2026-13-01", "2026-3-03", "0000-01-01", "2026-04-31", "yesterday", "2026-03-0x"])
    func daysThatDoNotExist(_ text: String) { #expect(CivilDate(text) == nil) }
}
