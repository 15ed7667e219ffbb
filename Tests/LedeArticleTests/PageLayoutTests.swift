import LedeText
import Testing

@testable import LedeArticle

/// How pages lay out the head of an article and what they set between its paragraphs; people and places are invented.
@Suite struct PageLayoutTests {
    static let first = HTMLReaderTests.first
    static let second = HTMLReaderTests.second
    static let third = HTMLReaderTests.third
    static let prose = "<p>\(first)</p><p>\(second)</p><p>\(third)</p>"
    static let plain = [first, second, third].joined(separator: "\n\n")

    static func read(_ body: String, head: String = "") -> Article {
        PageCaseTests.read(PageCaseTests.page(body, head: head))
    }

    static func text(_ body: String) -> String { String(decoding: read(body).text, as: UTF8.self) }

    // MARK: - Tables

    /// A table that lays out the page holds the head of its article.
    @Test(arguments: [
        "<table><tr><td><p>By Jana Rook - Thursday, March 5, 2026</p></td></tr></table>",
        "<table><tr><td>By Jana Rook</td></tr><tr><td>Thursday, March 5, 2026</td></tr></table>",
        "<table><tr><td>By Jana Rook</td><td>March 5, 2026</td></tr></table>",
        "<table><tr><td><img src=a></td><td><table><tr><td>By Jana Rook, March 5, 2026</td></tr></table></td></tr></table>",
    ])
    func headsInTablesOfTheLayout(_ table: String) {
        let article = Self.read(table + Self.prose)
        #expect(article.author == "Jana Rook")
        #expect(article.published?.text == "2026-03-05")
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
    }

    @Test(arguments: [
        "<table><tr><th>Day<th>Level</tr><tr><td>March 5, 2026<td>4 m</tr></table>",
        "<table><tr><td>March 5, 2026<td>4 m</tr><tr><td>March 6, 2026<td>3 m</tr></table>",
    ])
    func datesOfTablesOfFiguresAreNotThePages(_ table: String) {
        #expect(Self.read(table + Self.prose).published == nil)
    }
}
