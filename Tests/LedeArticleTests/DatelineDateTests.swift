import LedeText
import Testing

@testable import LedeArticle

/// The day of a report in its dateline.
@Suite struct DatelineDateTests {
    @Test(arguments: [
        ("en", "ELMORE, Ohio, March 3, 2026 /PRNewswire/ -- Tolber will buy its rival Gru Alta.", "2026-03-03"),
        ("en", "ELMORE, Ohio, March 3, 2026 (GLOBE NEWSWIRE) -- Tolber will buy its rival Gru Alta.", "2026-03-03"),
        ("en", "ELMORE, Ohio--(BUSINESS WIRE)--March 3, 2026--Tolber will buy its rival Gru Alta.", "2026-03-03"),
        ("en", "TALLOW, 3 March 2026 – Tolber will buy its rival Gru Alta.", "2026-03-03"),
        ("en", "TALLOW (MNW) March 3, 2026 — Tolber will buy its rival Gru Alta.", "2026-03-03"),
        ("en", "Rio de Janeiro, 3 March 2026 - Tolber will buy its rival Gru Alta.", "2026-03-03"),
        ("de", "München, 3. März 2026 – Der Kranbauer Tolber übernimmt Gru Alta.", "2026-03-03"),
        ("de", "Bern, 12.03.2026 - Der Bundesrat lehnt die Maut ab.", "2026-03-12"),
        ("fr", "Paris, le 3 mars 2026 – Le fabricant Tolber rachète Gru Alta.", "2026-03-03"),
        ("en", "- 3 March 2026 - Tolber will buy its rival Gru Alta, said the firm.", nil),
        ("en", ", 3 March 2026 -- Tolber", nil), ("en", ")-- 3 --", nil),
        // Of sentences.
        ("en", "On March 3, 2026 – a Tuesday – the dam above Tallow broke.", nil),
        ("en", "In Tallow, on 3 March 2026 – a Tuesday – the dam broke.", nil),
        ("en", "The dam broke on Tuesday, March 3, 2026 – two years after it was built.", nil),
        ("en", "TALLOW, 1815 – The oldest map of the town shows no bridge.", nil),
        ("en", "TALLOW, March 3 – Tolber will buy its rival Gru Alta.", nil),
        ("de", "Am 3. März 2026 – einem Dienstag – brach der Damm.", nil),
    ])
    func day(_ code: String, _ paragraph: String, _ day: String?) throws {
        let language = try #require(Language(code))
        #expect(DatelineDate.date(in: Array(paragraph.utf8).span, language)?.text == day)
    }

    @Test(arguments: [false, true]) func theDatelineTellsWhatNothingElseDoes(_ isDated: Bool) {
        let body = [
            "TALLOW, 3 March 2026 – Tolber will buy its rival Gru Alta, the crane maker said, for 210 million marks.",
            "The two firms make four of five harbour cranes in the north, and the price has still to be looked at.",
        ]
        let date = isDated ? ["5 March 2026"] : []
        let text = (["Tolber buys Gru Alta"] + date + body).joined(separator: "\n\n")
        let plain = PlainTextReader().read(Array(text.utf8).span)
        #expect(plain.published?.text == (isDated ? "2026-03-05" : "2026-03-03"))
        let meta = isDated ? "<meta property=\"article:published_time\" content=\"2026-03-05\">" : ""
        let html =
            "<html lang=\"en\"><head>\(meta)</head><body><article><h1>Tolber buys Gru Alta</h1>"
            + (body + body).map { "<p>\($0)</p>" }.joined() + "</article></body></html>"
        let page = HTMLReader().read(Array(html.utf8).span)
        #expect(page.published?.text == (isDated ? "2026-03-05" : "2026-03-03"))
        #expect(page.origins.first { $0.field == "published" }?.origin == (isDated ? .meta : .text))
    }
}
