import LedeArticle
import LedeDigest
import Testing

@testable import LedeDelivery

struct TextWriterTests {
    @Test(arguments: [
        ("one two three four five six", 20, 0, "one two three four\nfive six\n"),
        ("one two three four five six", 20, 2, "  one two three four\n  five six\n"),
        ("one two three four fives", 20, 2, "  one two three four\n  fives\n"),
        ("a https://news.example/a-long-address b", 20, 0, "a\nhttps://news.example/a-long-address\nb\n"),
        (
            "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} x",
            20, 0,
            "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301} e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}\nx\n"
        ),
        ("漢字漢字漢字漢字漢字漢字。", 20, 0, "漢字漢字漢字漢字漢字\n漢字。\n"),
        ("漢字漢字漢字漢字漢字。字", 20, 0, "漢字漢字漢字漢字漢\n字。字\n"),
        ("👍👍👍👍👍 👍👍👍👍👍", 20, 0, "👍👍👍👍👍\n👍👍👍👍👍\n"),
    ])
    func wrapsByColumns(text: String, width: Int, indent: Int, expected: String) {
        var out: [UInt8] = []
        TextWriter(width: width).wrap(Array(text.utf8), indent: indent, into: &out)
        #expect(String(decoding: out, as: UTF8.self) == expected)
    }

    @Test func laysOutADigest() {
        let text = """
            Daily digest
            Tuesday 3 March 2026 (Europe/Berlin)
            ====================================

            Region
            ------

            Harbour tunnel opens & traffic halves

              The tunnel under Port Almery opened to traffic on Tuesday. “We paid
              for every shortcut twice,” said Ines Varga.[1] Commuters save twenty
              minutes a day, according to the transport office.[2]

              [1] Almery Gazette: https://gazette.example/tunnel?a=1&b=2
              [2] observer.example: http://observer.example/20

            More
            ----

            Bakers win <twice>

              Nobody expected *that*.

              Crumb Weekly: javascript:alert(1)

            2 stories from 3 articles by 2 sources. 1 more story (2 articles) left
            out.

            """
        let parts = OutputFormat.text.digestWriter().write(SampleDigest.digest)
        #expect(parts.map { String(decoding: $0, as: UTF8.self) } == [text])
    }

    @Test func saysThatADayIsEmpty() {
        let digest = Digest(date: CivilDate(year: 2026, month: 3, day: 3), timeZone: "UTC", title: "Mine")
        let parts = OutputFormat.text.digestWriter().write(digest)
        #expect(
            parts.map { String(decoding: $0, as: UTF8.self) } == [
                """
                Mine
                Tuesday 3 March 2026 (UTC)
                ==========================

                No articles on this day.

                0 stories from 0 articles by 0 sources.

                """
            ])
    }
}
