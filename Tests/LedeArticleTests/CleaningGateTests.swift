import Foundation
import LedeTestSupport
import LedeText
import Testing

@testable import LedeArticle

/// Floors under which no change may bring the cleaning of the sample pages.
///
/// `Tests/Fixtures/pages.jsonl` holds what a reader takes for the article of each page of `Corpus/html`: its text, its
/// headline, byline and date, and lines of the page that are none of it. The measures are those of the field: word F1 of
/// the text, the share of foreign lines that leaked into it, and of the same pages flattened to lines of plain text the
/// character F1 of the lines that are kept. A floor is lowered only with a reason in the commit.
@Suite struct CleaningGateTests {
    struct Page: Decodable {
        var page: String
        var title: String?
        var author: String?
        var published: String?
        var body: String
        var absent: [String]

        var html: [UInt8] {
            get throws {
                let url = LedeProgram.packageFolder.appendingPathComponent("Corpus/html/\(page)")
                return Array(try Data(contentsOf: url))
            }
        }
    }

    static let pageFloor = 0.99
    static let leakCeiling = 0.005
    static let lineFloor = 0.95

    static func pages() throws -> [Page] {
        let url = LedeProgram.packageFolder.appendingPathComponent("Tests/Fixtures/pages.jsonl")
        return try Data(contentsOf: url).split(separator: 0x0A).map { try JSONDecoder().decode(Page.self, from: $0) }
    }

    /// The words of a text with how often each occurs.
    static func words(_ text: String) -> [Substring: Int] {
        text.split { !$0.isLetter && !$0.isNumber }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// The harmonic mean of precision and recall of the words of a text, 0 to 1.
    static func wordF1(_ found: String, _ expected: String) -> Double {
        let (a, b) = (words(found), words(expected))
        let shared = a.reduce(0) { $0 + min($1.value, b[$1.key, default: 0]) }
        let total = a.values.reduce(0, +) + b.values.reduce(0, +)
        return total == 0 ? 1 : 2 * Double(shared) / Double(total)
    }

    @Test func theTextOfThePages() throws {
        var scores: [Double] = []
        var leaked = 0
        var foreign = 0
        for page in try Self.pages() {
            let html = try page.html
            let text = String(decoding: HTMLReader().read(html.span).text, as: UTF8.self)
            scores.append(Self.wordF1(text, page.body))
            for line in page.absent {
                foreign += 1
                if text.contains(line) { leaked += 1 }
            }
        }
        let mean = scores.reduce(0, +) / Double(scores.count)
        #expect(scores.count == 16 && foreign > 300)
        #expect(mean >= Self.pageFloor, "word F1 \(mean)")
        #expect(Double(leaked) <= Self.leakCeiling * Double(foreign), "\(leaked) of \(foreign) foreign lines leaked")
    }

    @Test func theLinesOfThePagesAsPlainText() throws {
        var (kept, missed, wrong) = (0, 0, 0)
        for page in try Self.pages() where !page.body.isEmpty {
            let html = try page.html
            let tree = HTMLParser.parse(TextEncoding.decode(html.span, charset: nil, isHTML: true).text)
            let blocks = BlockBuilder.blocks(of: tree)
            let lines = blocks.blocks.map { String(decoding: blocks.text[$0.range], as: UTF8.self) }
            let flat = Array(lines.joined(separator: "\n").utf8)
            let article = PlainTextReader().read(flat.span)
            let found = Set(String(decoding: article.text, as: UTF8.self).components(separatedBy: "\n"))
            let gold = Set(page.body.components(separatedBy: "\n"))
            for line in lines {
                switch (found.contains(line), gold.contains(line)) {
                case (true, true): kept += line.utf8.count
                case (true, false): wrong += line.utf8.count
                case (false, true): missed += line.utf8.count
                case (false, false): break
                }
            }
        }
        let score = Double(2 * kept) / Double(2 * kept + missed + wrong)
        #expect(kept > 20_000)
        #expect(score >= Self.lineFloor, "character F1 \(score)")
    }

    @Test func theMetadataOfThePages() throws {
        for page in try Self.pages() {
            let html = try page.html
            let article = HTMLReader().read(html.span)
            #expect(article.title == page.title, "\(page.page)")
            #expect(article.author == page.author, "\(page.page)")
            #expect(article.published?.text == page.published, "\(page.page)")
        }
    }
}
