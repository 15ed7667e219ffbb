import LedeText
import Testing

@testable import LedeArticle

@Suite struct PlainTextHeaderTests {
    private static let body =
        "The ferry left Port Linden on time for the first time in a month, to the surprise of its passengers."

    /// A header, what is read from it (title, source, section, author, url, language, published), and whether all is text.
    private static let headers: [(header: String, fields: [String], isText: Bool)] = [
        (
            "Title: Ferry on time\nSource: Linden Post\n\n",
            ["Ferry on time", "Linden Post", "-", "-", "-", "en", "-"], false
        ),
        (
            "TITLE: A\nsection:  Harbor \nAuthor: Mira Halloran\nURL: https://linden.example/a?b=c:d\nLanguage: de-AT\n"
                + "Published: 2026-03-03T08:15:00+01:00\n\n",
            ["A", "-", "Harbor", "Mira Halloran", "https://linden.example/a?b=c:d", "de", "2026-03-03T07:15:00Z"], false
        ),
        ("\n\nPublished: 2026-03-03\n \n", ["-", "-", "-", "-", "-", "en", "2026-03-03"], false),
        ("Title: A\nX-Mailer: b\nSource: C\n\n", ["A", "C", "-", "-", "-", "en", "-"], false),
        // A field goes on in a line that begins with a space.
        (
            "Title: A ferry\n  and a storm\nSource: The Linden\n Post\n\n",
            ["A ferry and a storm", "The Linden Post", "-", "-", "-", "en", "-"], false
        ),
        (
            "From: A <a@b.example>\nSubject: Ferry firm fined\n for a storm\nDate: Wed, 4 Mar 2026 10:00:00 +0000\n\n",
            ["Ferry firm fined for a storm", "-", "-", "-", "-", "en", "2026-03-04T10:00:00Z"], false
        ),
        ("Title:\nSource: C\n\n", ["-", "C", "-", "-", "-", "en", "-"], false),
        ("Weather: rain\nTitle: A\n\n", ["-", "-", "-", "-", "-", "en", "-"], true),
        // Two keys of ours make a header of a block that begins with another one.
        ("Weather: rain\nTitle: A\nSource: B\n\n", ["A", "B", "-", "-", "-", "en", "-"], false),
        ("Tags: a, b\nTitle: A\nDate: 2026-03-03\n\n", ["A", "-", "-", "-", "-", "en", "2026-03-03"], false),
        ("Weather: rain\nTitle: A\nSource: B\nand snow\n\n", ["-", "-", "-", "-", "-", "en", "-"], true),
        ("Weather: rain\nWind: none\n\n", ["-", "-", "-", "-", "-", "en", "-"], true),
        // What many programs call the publication; `Published` goes before it.
        ("Date: 2026-03-03\nTitle: A\n\n", ["A", "-", "-", "-", "-", "en", "2026-03-03"], false),
        ("Date: 2026-03-03\nPublished: 2026-03-04\n\n", ["-", "-", "-", "-", "-", "en", "2026-03-04"], false),
        ("Published: 2026-03-04\nDate: soon\n\n", ["-", "-", "-", "-", "-", "en", "2026-03-04"], false),
        ("Date: 2026-03-03\n\n", ["-", "-", "-", "-", "-", "en", "2026-03-03"], false),
        ("Date: with fate\n\n", ["-", "-", "-", "-", "-", "en", "-"], true),
        // A mail that is written as it reads.
        (
            "From: Ann Ost <ann@example.org>\nSubject: Ferry firm fined\nReceived: from mx1.example.org\n by mx2.example.org\n"
                + "Date: Tue, 3 Mar 2026 10:00:00 +0100\n\n",
            ["Ferry firm fined", "-", "-", "-", "-", "en", "2026-03-03T09:00:00Z"], false
        ),
        // Encoded words: a character cut between two, an encoding of the West, one that nobody knows.
        (
            "From: A <a@b.example>\nSubject: =?UTF-8?Q?School_saved_=E2=80=93_f?=\n =?utf-8?q?or_now?=\n"
                + "Date: Wed, 4 Mar 2026 10:00:00 +0000\n\n",
            ["School saved – for now", "-", "-", "-", "-", "en", "2026-03-04T10:00:00Z"], false
        ),
        (
            "From: A <a@b.example>\nSubject: =?utf-8?B?Q2Fmw6kgY2xvc2XD?= =?utf-8?b?qQ==?= =?iso-8859-1?Q?_=E0?= Lyme\n"
                + "Date: Wed, 4 Mar 2026 10:00:00 +0000\n\n",
            ["Café closeé à Lyme", "-", "-", "-", "-", "en", "2026-03-04T10:00:00Z"], false
        ),
        (
            "Title: What =?UTF-8?X?a?= and =?UTF-8?Q?=Z?= =? are\nSource: A\n\n",
            ["What =?UTF-8?X?a?= and =?UTF-8?Q?=Z?= =? are", "A", "-", "-", "-", "en", "-"], false
        ),
        ("Subject: the ferry\n\n", ["-", "-", "-", "-", "-", "en", "-"], true),
        // The labels of newsrooms and documents, without an empty line below them or with some between.
        (
            "Headline: Ferry on time\nDek: A month late\nByline: By Mira Halloran\nDate: March 3, 2026\n",
            ["Ferry on time", "-", "-", "Mira Halloran", "-", "en", "2026-03-03"], false
        ),
        (
            "Title: Ferry on time\n\nSubhead: A month late.\n\nAuthor: Mira Halloran\n\nPublished: 3 March 2026\n\n"
                + "Source: Linden Post\n",
            ["Ferry on time", "Linden Post", "-", "Mira Halloran", "-", "en", "2026-03-03"], false
        ),
        ("HEADLINE: Ferry on time\n", ["Ferry on time", "-", "-", "-", "-", "en", "-"], false),
        ("Standfirst: A month late\n\n", ["-", "-", "-", "-", "-", "en", "-"], false),
        (
            "Written by: Mira Halloran\nPublished on: 3 March 2026\n",
            ["-", "-", "-", "Mira Halloran", "-", "en", "2026-03-03"], false
        ),
        (
            "Source: https://linden.example/a\nTitle: A\n",
            ["A", "-", "-", "-", "https://linden.example/a", "en", "-"], false
        ),
        // The longest field of a mail has more letters than a label.
        (
            "From: A <a@b.example>\nX-Originating-IPv6: ::1\nSubject: A\nDate: Wed, 4 Mar 2026 10:00:00 +0000\n"
                + "MIME-Version: 1.0\nContent-Transfer-Encoding: 8bit\n\n",
            ["A", "-", "-", "-", "-", "en", "2026-03-04T10:00:00Z"], false
        ),
        // A question, and a word that an article may begin with.
        ("Reporter: Why did the ferry not leave on time?\n\n", ["-", "-", "-", "-", "-", "en", "-"], true),
        ("Link: the road between two harbours that nobody wanted.\n\n", ["-", "-", "-", "-", "-", "en", "-"], true),
        ("By: the sea\n\n", ["-", "-", "-", "-", "-", "en", "-"], true),
        // One label that others use too, a sentence behind one, and what is no date.
        ("Source: Linden Post\n", ["-", "-", "-", "-", "-", "en", "-"], true),
        ("Date: tomorrow or never\nSource: nobody knows\n", ["-", "-", "-", "-", "-", "en", "-"], true),
        (
            "Author: The man who wrote of ferries all his life was at last on one that left on time.\nSource: Nobody\n",
            ["-", "-", "-", "-", "-", "en", "-"], true
        ),
        ("Title: A\nThis is no field at all, is it?\n\n", ["-", "-", "-", "-", "-", "en", "-"], true),
    ]

    @Test(arguments: headers) func readsHeaders(_ row: (header: String, fields: [String], isText: Bool)) {
        let article = PlainTextReader().read(Array((row.header + Self.body).utf8).span)
        let fields = [
            article.title, article.source, article.section, article.author, article.url, article.language.code,
            article.published?.text,
        ].map { $0 ?? "-" }
        let all = Array((row.header + Self.body).utf8)
        #expect(PlainTextHeader(all.span).end == (row.isText ? 0 : row.header.utf8.count))
        guard !row.isText else { return }
        #expect(fields == row.fields)
        #expect(String(decoding: article.text, as: UTF8.self) == Self.body)
    }

    @Test(arguments: [
        "Published: yesterday\n\n", "Published: 2026-02-30\nTitle: A\n\n", "Language: klingonese\n\n",
        "Date: 31.02.2026\nTitle: A\n\n",
    ])
    func reportsWhatItCannotRead(_ header: String) {
        let article = PlainTextReader().read(Array((header + Self.body).utf8).span)
        #expect(article.findings.map(\.code) == [.badMetadata])
        #expect(String(decoding: article.text, as: UTF8.self) == Self.body)
    }

    /// A header of a million such lines gave as many findings.
    @Test func whatIsWrongWithAKeyIsToldOnce() {
        let header = String(repeating: "Published: zz\nLanguage: 12\n", count: 1_000)
        let article = PlainTextReader().read(Array("Title: A ferry\n\(header)\nThe ferry left at dawn.".utf8).span)
        #expect(article.findings.map(\.code) == [.badMetadata, .badMetadata])
    }

    @Test func optionsStandAboveTheHeader() {
        var options = ReadingOptions()
        options.title = "B"
        let article = PlainTextReader().read(Array("Title: A\nSource: C\n\n\(Self.body)".utf8).span, options: options)
        #expect(article.title == "B")
        #expect(article.source == "C")
    }
}
