import LedeText
import Testing

@testable import LedeArticle

@Suite struct DocumentReaderTests {
    @Test(arguments: [
        ("a.html", "text", "html"), ("A.HTM", "", "html"), ("x.jsonl", "", "jsonl"), ("x.txt", "<html>", "text"),
        ("noending", "<!DOCTYPE html><html>", "html"), ("-", "  <p>Hello</p>", "html"), ("-", "{\"text\": 1}", "jsonl"),
        ("-", "{ braces } are text", "text"), ("-", "Plain words", "text"), ("-", "< 5 metres", "text"),
        ("-", "", "text"),
        ("-", "\u{FEFF}<html>", "html"),
    ])
    func tellsTheForm(_ name: String, _ start: String, _ kind: String) {
        #expect(DocumentReader.kind(of: FilePath(name), Array(start.utf8).span).rawValue == kind)
    }

    @Test(arguments: [
        Array("%PDF-1.7 ...".utf8), Array("PK\u{3}\u{4}abc".utf8), [0x1F, 0x8B, 0x08, 0x00],
        [0x89, 0x50, 0x4E, 0x47, 0x0D], [UInt8](repeating: 0, count: 500),
    ])
    func refusesWhatIsNoText(_ bytes: [UInt8]) {
        #expect(throws: DocumentError.self) { try DocumentReader().read(bytes.span, as: .text) }
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
