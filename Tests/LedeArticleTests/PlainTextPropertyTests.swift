import LedeTestSupport
import LedeText
import Testing

@testable import LedeArticle

@Suite struct PlainTextPropertyTests {
    private static let pieces = [
        "The ferry left the harbor at dawn, and nobody on the quay could say when it would be back.", "Subscribe now",
        "By Mira Halloran", "Home", "Related stories", "\n", "\n\n", " ", "  ", "\t", "A heading", "Photo: Ines Okoro",
        "Published 3 March 2026", "Title: A\n", "“Go!” he said.", "Größe", "港口星期一启用。", "\u{202E}", "\u{FEFF}", "...",
        "|",
        "By. Jane Corwin. ", "PUBLISHED:. 14:11 EST. ", "www.linden.example", "👩‍👩‍👧", "\r\n", "©",
    ]

    /// Every paragraph is made of the document's text, in order, and white space is all that is lost.
    @Test(arguments: 0..<200) func nothingIsInventedLostOrMoved(_ seed: Int) {
        var dice = SeededGenerator(seed: UInt64(seed))
        var document: [UInt8] = []
        for _ in 0..<Int.random(in: 0..<60, using: &dice) {
            document += Array(Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &dice)].utf8)
            if Bool.random(using: &dice) { document.append(0x0A) }
        }
        for _ in 0..<Int.random(in: 0..<4, using: &dice) where !document.isEmpty {
            document[Int.random(in: 0..<document.count, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
        }
        let clean = TextEncoding.decode(document.span).text
        let header = PlainTextHeader(clean.span).end
        let article = PlainTextReader().read(document.span)
        let pieces = article.paragraphs.flatMap { article.content(of: $0) }
        #expect(pieces.filter { $0 != 0x20 } == clean[header...].filter { $0 != 0x20 && $0 != 0x0A })
        let removed = article.paragraphs.filter { !$0.role.isText }
        #expect(article.removed.isEmpty == removed.isEmpty)
        let again = PlainTextReader().read(document.span)
        #expect(again.text == article.text && again.paragraphs == article.paragraphs)
    }

    /// Sizes at which anything but linear work would not come back.
    @Test func hostileSizes() {
        func read(_ bytes: [UInt8]) -> Article { PlainTextReader().read(bytes.span) }
        #expect(read([UInt8](repeating: 0x0A, count: 100_000)).findings.map(\.code) == [.empty])
        #expect(read([UInt8](repeating: 0x61, count: 100_000)).text.count == 100_000)
        #expect(!read(Array(String(repeating: "by. ", count: 20_000).utf8)).paragraphs.isEmpty)
        #expect(read(Array(String(repeating: "a\n", count: 20_000).utf8)).paragraphs.count == 20_000)
        #expect(read(Array(String(repeating: "Home\n", count: 2_000).utf8)).text.isEmpty)
        #expect(read(Array(String(repeating: "Title: a\n", count: 20_000).utf8)).title == nil)
        let over = read([UInt8](repeating: 0x0A, count: Limits.articleBytes + 1))
        #expect(over.findings.map(\.code) == [.truncated, .empty])
    }

    /// Eight megabytes of one-word paragraphs took 390 MB.
    @Test func aTextOfTooManyLinesIsCutWithAFinding() {
        let one = Array("word\n\n".utf8)
        var bytes: [UInt8] = []
        for _ in 0...Limits.linesPerArticle { bytes += one }
        let cut = PlainTextReader().read(bytes.span)
        #expect(cut.findings.contains { $0.code == .truncated })
        #expect(cut.paragraphs.count == Limits.linesPerArticle)
        bytes.removeLast(one.count)
        let whole = PlainTextReader().read(bytes.span)
        #expect(!whole.findings.contains { $0.code == .truncated })
        #expect(whole.text == cut.text && whole.removed == cut.removed)
    }
}
