import LedeDigest
import Testing

@testable import LedeDelivery

/// What each format makes of one ordinary digest, in full or in its telling lines.
struct DigestFormatTests {
    @Test(
        arguments: [
            (
                .markdown,
                [
                    "# Daily digest\n\nTuesday 3 March 2026 (Europe/Berlin)\n\n## Region\n\n### Harbour tunnel opens \\& traffic",
                    "said Ines Varga.\\[1\\] Commuters save",
                    "\n1. [Almery Gazette](https://gazette.example/tunnel?a=1&b=2)\n2. [observer.example](http://observer",
                    "\n\n## More\n\n### Bakers win \\<twice\\>\n\nNobody expected \\*that\\*.\n\n- Crumb Weekly: javascript:alert(1)\n",
                ]
            ),
            (
                .html,
                [
                    "<title>Daily digest, Tuesday 3 March 2026</title>", "<time datetime=\"2026-03-03\">",
                    "<article lang=\"en\">\n<h3 dir=\"auto\">Harbour tunnel opens &amp; traffic halves</h3>\n<p dir=\"auto\">The tunnel",
                    "said Ines Varga.\u{2060}<small>[1]</small> Commuters",
                    "<li dir=\"auto\"><a href=\"https://gazette.example/tunnel?a=1&amp;b=2\" rel=\"noopener noreferrer\">Almery Gazette</a></li>",
                    "<cite dir=\"auto\">Twenty minutes saved</cite>",
                    "<article>\n<h3 dir=\"auto\">Bakers win &lt;twice&gt;</h3>",
                    "<li dir=\"auto\">Crumb Weekly: javascript:alert(1)</li>",
                ]
            ),
            (
                .slack,
                [
                    "{\"text\":\"Daily digest, Tuesday 3 March 2026\",\"blocks\":[{\"type\":\"header\",",
                    "{\"type\":\"plain_text\",\"text\":\"Harbour tunnel opens &amp; traffic halves\",\"emoji\":false}",
                    "Region · [1] <https://gazette.example/tunnel?a=1&amp;b=2|Almery Gazette> · [2] <http://observer",
                    "{\"type\":\"mrkdwn\",\"text\":\"Crumb Weekly\",\"verbatim\":true}",
                ]
            ),
            (
                .discord,
                [
                    "{\"content\":\"**Daily digest**\\nTuesday 3 March 2026 (Europe/Berlin) · 2 stories from 3 articles",
                    "{\"title\":\"Harbour tunnel opens & traffic halves\",\"url\":\"https://gazette.example/tunnel?a=1&b=2\",",
                    "\\nRegion · \\\\[1\\\\] [Almery Gazette](https://gazette.example/tunnel?a=1&b=2) · ",
                    "\"allowed_mentions\":{\"parse\":[]}}\n",
                ]
            ),
            (
                .telegram,
                [
                    "<b>Daily digest</b>\n<i>Tuesday 3 March 2026 (Europe/Berlin) · 2 stories",
                    "\n\n<b>Harbour tunnel opens &amp; traffic halves</b>\nThe tunnel",
                    "\nRegion · [1] <a href=\"https://gazette.example/tunnel?a=1&amp;b=2\">Almery Gazette</a> · ",
                    "<b>Bakers win &lt;twice&gt;</b>\nNobody expected *that*.\nCrumb Weekly\n",
                ]
            ),
            (
                .teams,
                [
                    "{\"type\":\"message\",\"attachments\":[{\"contentType\":\"application/vnd.microsoft.card.adaptive\"",
                    "{\"type\":\"TextRun\",\"text\":\"Daily digest\",\"weight\":\"Bolder\",\"size\":\"Large\"}",
                    "\"selectAction\":{\"type\":\"Action.OpenUrl\",\"url\":\"https://gazette.example/tunnel?a=1&b=2\"}",
                ]
            ),
            (
                .matrix,
                [
                    "{\"msgtype\":\"m.notice\",\"body\":\"Daily digest\\nTuesday 3 March 2026",
                    "\"format\":\"org.matrix.custom.html\",\"formatted_body\":\"<h3>Daily digest</h3>\\n<p>Tuesday",
                    "<br>Region · [1] <a href=\\\"https://gazette.example/tunnel?a=1&amp;b=2\\\">Almery Gazette</a>",
                    "\"m.mentions\":{}}\n",
                ]
            ),
        ] as [(OutputFormat, [String])])
    func laysOutADigest(format: OutputFormat, passages: [String]) {
        let parts = format.digestWriter().write(SampleDigest.digest)
        #expect(parts.count == 1)
        let text = String(decoding: parts.joined(), as: UTF8.self)
        for passage in passages { #expect(text.contains(passage)) }
    }

    @Test func isTheSameEveryTime() {
        for format in OutputFormat.allCases {
            let first = format.digestWriter().write(SampleDigest.digest)
            #expect(first == format.digestWriter().write(SampleDigest.digest))
        }
    }

    @Test func namesFilesApart() {
        #expect(Set(OutputFormat.allCases.map(\.fileExtension)).count == OutputFormat.allCases.count)
    }

    @Test func joinsMessagesSoThatTheyCanBeParted() {
        let parts = [Array("a\n\nb\n".utf8), Array("c\n".utf8)]
        #expect(OutputFormat.telegram.joined(parts) == Array("a\n\nb\n\n\nc\n".utf8))
        #expect(OutputFormat.slack.joined(parts) == Array("a\n\nb\nc\n".utf8))
    }

    @Test(
        arguments: [
            ([1, 1, 1], 2, Int.max, [0..<2, 2..<3]), ([3, 1, 1], 2, .max, [0..<1, 1..<3]),
            ([1, 1, 1], 9, 2, [0..<2, 2..<3]),
            ([], 2, .max, [0..<0]), ([5], 2, .max, [0..<1]),
        ] as [([Int], Int, Int, [Range<Int>])])
    func packsWholeItems(costs: [Int], limit: Int, most: Int, expected: [Range<Int>]) {
        #expect(ChatPacking.groups(costs, limit: limit, most: most) == expected)
    }
}
