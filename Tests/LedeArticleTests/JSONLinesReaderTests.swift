import LedeText
import Testing

@testable import LedeArticle

@Suite struct JSONLinesReaderTests {
    static func read(_ line: String) throws -> JSONLine {
        var reader = JSONLinesReader()
        return try reader.read(Array(line.utf8).span)
    }

    @Test func takesTheFieldsOfAnArticle() throws {
        let line = try JSONLinesReaderTests.read(
            #"""
            {"id": 7, "title": "A  quiet\nday \"at\" the port", "url": "https://example.org/a", "source": "The Post",
            "section": "World", "author": "Ines Vale", "language": "pt-BR", "n": 2, "extra": {"a": [1, {"b": null}]},
            "text": "The ferry left at dawn \u00e0 quai \ud83d\udea2 for the island of Orla."}
            """#.replacing("\n", with: " "))
        #expect(line.article.id == "7")
        #expect(line.article.title == #"A quiet day "at" the port"#)
        #expect(line.article.url == "https://example.org/a")
        #expect(line.article.source == "The Post")
        #expect(line.article.section == "World")
        #expect(line.article.author == "Ines Vale")
        #expect(line.article.language.code == "pt")
        #expect(line.sentenceCount == 2)
        #expect(
            String(decoding: line.article.text, as: UTF8.self)
                == "The ferry left at dawn à quai 🚢 for the island of Orla.")
    }

    /// A corpus holds the ids as they were collapsed, so that a line that comes again is known.
    @Test(arguments: ["a b", "a  b", " a b", "a b "])
    func spacesOfIdsAreCollapsed(_ id: String) throws {
        let line = try JSONLinesReaderTests.read(#"{"id": "\#(id)", "text": "The ferry left at dawn."}"#)
        #expect(line.article.id == "a b")
    }

    /// A page that declared windows-1252 was read as that, though the line that held it was UTF-8.
    @Test func aPageInALineIsUTF8WhateverItDeclares() throws {
        let words = "The café on the quay of Saint-Élie opened on Monday after nine years, and its owner wept a little."
        let article = try JSONLinesReaderTests.read(
            #"{"html": "<html><head><meta charset='windows-1252'></head><body><article><p>"# + words + "</p><p>" + words
                + #" Again.</p></article></body></html>"}"#
        ).article
        #expect(String(decoding: article.text, as: UTF8.self).contains("café on the quay of Saint-Élie"))
    }

    /// The items of feeds hold HTML: their tags were printed as words.
    @Test(arguments: [
        ("<p>The ferry left at dawn.</p><p>It was late.</p>", "The ferry left at dawn.\n\nIt was late."),
        (" <div>The ferry left at dawn.<br/><br/>It was late.</div>", "The ferry left at dawn.\n\nIt was late."),
        ("The ferry left.</p> <p>It was <b>late</b>.</p>", "The ferry left.\n\nIt was late."),
        ("Every page ends with </p> or 3 < 4.", "Every page ends with </p> or 3 < 4."),
        ("<3 is what they wrote.", "<3 is what they wrote."),
    ])
    func aTextThatIsHTMLIsReadAsIt(_ text: String, _ expected: String) throws {
        let article = try JSONLinesReaderTests.read(#"{"text": "\#(text)"}"#).article
        #expect(String(decoding: article.text, as: UTF8.self) == expected)
    }

    /// A line was lost whose page held no article, though the text stood beside it.
    @Test(arguments: [
        #""html": "<html><body><nav><a href='/'>Home</a></nav></body></html>", "text": TEXT"#,
        #""text": TEXT, "html": "<html><body></body></html>""#,
        #""html": "<html><body></body></html>", "body": TEXT"#,
        #""html": "<html><body></body></html>", "text": TEXT, "body": "Another text stands here, of another article.""#,
    ])
    func aTextBesideAPageWithoutAnArticleIsRead(_ fields: String) throws {
        let line = "{" + fields.replacing("TEXT", with: #""The ferry left at dawn for the island of Orla.""#) + "}"
        let article = try JSONLinesReaderTests.read(line).article
        #expect(String(decoding: article.text, as: UTF8.self) == "The ferry left at dawn for the island of Orla.")
        #expect(article.findings.map(\.message) == [#""html" holds no article; the text beside it was read."#])
    }

    /// Titles of feeds kept the references of HTML: `Bank &amp; Sons`.
    @Test(arguments: [
        ("Nordline &amp; the boats: &quot;too low&quot;", "Nordline & the boats: \"too low\""),
        ("Velm&#8217;s caf&eacute;", "Velm\u{2019}s café"), ("R&D at B&copy and &", "R&D at B&copy and &"),
        ("A &unknown; sign", "A &unknown; sign"), ("Velm&amp;#8217;s caf&amp;eacute;", "Velm\u{2019}s café"),
        ("A &amp;lt; sign", "A &lt; sign"),
    ])
    func titlesWithReferences(_ title: String, _ expected: String) throws {
        let article = try JSONLinesReaderTests.read(#"{"text": "It left.", "title": "\#(title)"}"#).article
        #expect(article.title == expected)
    }

    @Test func takesSentencesAsTheyStand() throws {
        let line = try JSONLinesReaderTests.read(
            #"{"sentences": ["Dr. Vale came.", "  She saw\n1.4 boats ", "", "Then she left"], "text": "not this"}"#)
        let sentences = line.article.sentences?.map { String(decoding: line.article.text[$0], as: UTF8.self) }
        #expect(sentences == ["Dr. Vale came.", "She saw 1.4 boats", "Then she left"])
    }

    @Test func eachByteOfAStringIsSeenWhereverItStands() {
        for byte: UInt8 in 0...255 {
            for place in 0..<20 {
                var line = [UInt8](repeating: UInt8(ascii: "a"), count: 40)
                line[place] = byte
                let quoted = Array("\"".utf8) + line + Array("\"".utf8)
                let expected: [UInt8]?
                switch byte {
                case UInt8(ascii: "\""): expected = Array(line[..<place])
                case 0x00..<0x20, UInt8(ascii: "\\"): expected = nil  // `\a` is no escape
                default: expected = line
                }
                var scanner = JSONScanner(quoted.span)
                var text: [UInt8] = []
                let isRead = (try? scanner.string(quoted.span, appendingTo: &text)) != nil
                #expect((isRead ? text : nil) == expected, "byte \(byte) at \(place)")
                var passer = JSONScanner(quoted.span)
                let isPassed = (try? passer.skipString(quoted.span)) != nil
                #expect(isPassed == isRead && (!isRead || passer.offset == scanner.offset), "byte \(byte) at \(place)")
            }
        }
    }

    @Test func textStandsAboveBody() throws {
        for line in [
            #"{"text": "Text it is, here.", "body": "Not."}"#, #"{"body": "Not.", "text": "Text it is, here."}"#,
        ] {
            let article = try JSONLinesReaderTests.read(line).article
            #expect(String(decoding: article.text, as: UTF8.self) == "Text it is, here.")
        }
    }

    /// The value of `body` is passed over first, and read once it is known that nothing stands above it.
    @Test(arguments: [
        (#"{"body": "A \"quay\" \u00e9 stands here.", "n": 2}"#, #"A "quay" é stands here."#),
        (#"{"body": "One.", "body": "Two stand here."}"#, "Two stand here."),
        (#"{"body": "One stands here.", "text": null}"#, "One stands here."),
    ])
    func bodyIsText(_ line: String, _ text: String) throws {
        let article = try JSONLinesReaderTests.read(line).article
        #expect(String(decoding: article.text, as: UTF8.self) == text)
    }

    @Test(arguments: ["A\u{1}", #"A \x"#, #"A \u12"#, #"A \u12g4 "#, "A", #"A\"#])
    func whatIsWrongInABodyIsWrongInAText(_ value: String) {
        let errors = ["text", "body", "note"].map { key in
            #expect(throws: JSONLineError.self) {
                try JSONLinesReaderTests.read(#"{""# + key + #"": ""# + value + (value.count == 1 ? "" : #""}"#))
            }?.message
        }
        #expect(errors[0] != nil && errors.allSatisfy { $0 == errors[0] })
    }

    /// Of English only that of the United States has the month first.
    @Test(arguments: [
        ("en", "2026-07-05"), ("en-US", "2026-07-05"), ("en_us", "2026-07-05"), ("en-GB", "2026-05-07"),
        ("EN-au", "2026-05-07"), ("de", "2026-05-07"),
    ])
    func theCountryTellsTheOrderOfADate(_ language: String, _ date: String) throws {
        let line = #"{"text": "A sentence stands here.", "published": "07/05/2026", "language": "\#(language)"}"#
        #expect(try JSONLinesReaderTests.read(line).article.published?.text == date)
        // By whichever way the tag comes.
        let prose = HTMLReaderTests.first
        let pages = [
            #"<html lang="\#(language)"><p>Published 07/05/2026</p><p>\#(prose)</p>"#,
            """
            <script type="application/ld+json">{"@type": "NewsArticle", "inLanguage": "\(language)",
            "datePublished": "07/05/2026"}</script><p>\(prose)</p>
            """,
        ]
        for page in pages { #expect(HTMLReaderTests.read(page).published?.text == date, "\(page)") }
        let text = "Published: 07/05/2026\n\n\(prose)\n"
        let labelled = Array("Language: \(language)\n\(text)".utf8)
        #expect(PlainTextReader().read(labelled.span).published?.text == date)
        var options = ReadingOptions()
        options.language = Language(language)
        options.languageTag = language
        #expect(PlainTextReader().read(Array(text.utf8).span, options: options).published?.text == date)
    }

    /// What feeds, schema.org and scrapers call the keys was passed over without a word.
    @Test(arguments: [
        #""headline": "Quay closed", "link": "https://a.example/1", "publisher": "The Post", "category": "News", "#
            + #""byline": "Ada Moss", "datePublished": "2026-03-02", "inLanguage": "en-GB", "articleBody": "A gale came.""#,
        #""title": "Quay closed", "headline": "No", "sitename": "The Post", "source": null, "articleSection": "News", "#
            + #""author": "Ada Moss", "pubDate": "Mon, 02 Mar 2026", "lang": "en", "url": "https://a.example/1", "#
            + #""publish_date": 5, "content": "A gale came.", "date": ["no"]"#,
        #""headline": "No", "title": "Quay closed", "site_name": "The Post", "section": "News", "author": "Ada Moss", "#
            + #""byline": "Nobody", "date_published": "2026-03-02", "language": "en", "link": "https://a.example/2", "#
            + #""url": "https://a.example/1", "text": "A gale came.", "content_text": "No.""#,
    ])
    func otherNamesOfTheKeys(_ fields: String) throws {
        let article = try JSONLinesReaderTests.read("{" + fields + "}").article
        #expect(article.title == "Quay closed" && article.url == "https://a.example/1")
        #expect(article.source == "The Post" && article.section == "News" && article.author == "Ada Moss")
        #expect(article.published?.text == "2026-03-02" && article.language == .english)
        #expect(String(decoding: article.text, as: UTF8.self) == "A gale came.")
        #expect(article.findings.allSatisfy { $0.code != .badMetadata })
    }

    @Test func aFieldOfTheWrongKindIsLeftOutAndTold() throws {
        let article = try JSONLinesReaderTests.read(
            #"{"text": "A sentence stands here.", "title": 5, "url": null, "published": "someday"}"#
        ).article
        #expect(article.url == nil)
        #expect(article.findings.filter { $0.code == .badMetadata }.count == 2)
    }

    @Test(arguments: [
        ("", "bad_json"), ("{", "bad_json"), ("nonsense", "bad_json"), (#"{"text": "open"#, "bad_json"),
        (#"{"text": "a",}"#, "bad_json"), (#"{"text": "a"} more"#, "bad_json"), (#"{"text" "a"}"#, "bad_json"),
        (#"{'text': 'a'}"#, "bad_json"), (#"{"text": "\x41"}"#, "bad_json"), (#"{"text": "\u12G4"}"#, "bad_json"),
        (#"{"a": 01, "text": "a"}"#, "bad_json"), (#"{"a": 1., "text": "a"}"#, "bad_json"),
        (#"{"a": +1, "text": "a"}"#, "bad_json"), (#"{"a": [1,], "text": "a"}"#, "bad_json"),
        (#"{"a": [1 2], "text": "a"}"#, "bad_json"), (#"{"a": {"b"}, "text": "a"}"#, "bad_json"),
        (#"{"a": {1: 2}, "text": "a"}"#, "bad_json"), (#"{"a": tru, "text": "a"}"#, "bad_json"),
        (#"{"a": NaN, "text": "a"}"#, "bad_json"), (#"{"a": [}, "text": "a"}"#, "bad_json"),
        ("{\"text\": \"a\tb\"}", "bad_json"),
        ("{}", "bad_article"), ("[1, 2]", "bad_article"), ("\"text\"", "bad_article"), ("null", "bad_article"),
        (#"{"title": "No text"}"#, "bad_article"), (#"{"text": 5}"#, "bad_article"),
    ])
    func refuses(_ line: String, _ code: String) {
        #expect {
            try JSONLinesReaderTests.read(line)
        } throws: {
            ($0 as? JSONLineError)?.code.rawValue == code
        }
    }

    @Test func anErrorNamesItsPlaceAndTheId() {
        #expect {
            try JSONLinesReaderTests.read(#"{"id": "a7", "text": nope}"#)
        } throws: {
            let error = $0 as? JSONLineError
            return error?.id == "a7" && error?.message.contains("(byte 22 of the line)") == true
        }
    }

    @Test func nestingIsBounded() {
        for opener in ["[", #"{"a":"#] {
            let deep = String(repeating: opener, count: 200_000)
            #expect(throws: JSONLineError.self) { try JSONLinesReaderTests.read(#"{"x": "# + deep) }
        }
        let nested = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
        #expect(throws: Never.self) { try JSONLinesReaderTests.read(#"{"x": \#(nested), "text": "A text."}"#) }
    }

    /// What is wrong with each field was called "not a string", or passed over without a word.
    @Test(arguments: [
        (#"{"text": "A boat left.", "n": "2"}"#, #""n" is not a whole number from 1 on; it was left out."#),
        (#"{"text": "A boat left.", "n": 0}"#, #""n" is not a whole number from 1 on; it was left out."#),
        (#"{"text": "A boat left.", "n": -1}"#, #""n" is not a whole number from 1 on; it was left out."#),
        (#"{"text": "A boat left.", "n": 1.5}"#, #""n" is not a whole number from 1 on; it was left out."#),
        (#"{"text": "A boat left.", "n": true}"#, #""n" is not a whole number from 1 on; it was left out."#),
        (#"{"sentences": ["A boat left.", 3]}"#, #""sentences" holds what is not a string; it was left out."#),
        (#"{"text": "A.", "sentences": "B."}"#, #""sentences" is not an array of strings; it was left out."#),
        (#"{"body": "A boat left.", "text": 42}"#, #""text" is not a string; it was left out."#),
        (#"{"text": "A boat left.", "id": false}"#, #""id" is not a string; it was left out."#),
    ]) func saysWhatIsWrongWithAField(_ line: String, _ message: String) throws {
        let read = try JSONLinesReaderTests.read(line)
        #expect(read.article.findings.filter { $0.code == .badMetadata }.map(\.message) == [message])
        #expect(read.sentenceCount == nil && !read.article.text.isEmpty)
    }

    @Test(arguments: [
        #"{"text": "A boat left.", "n": null, "sentences": null, "id": null}"#,
        #"{"text": "A boat left.", "added": 5, "other": false}"#, #"{"text": "A boat left.", "body": "Not."}"#,
        #"{"text": "A boat left.", "n": 99999999999999999999}"#,
    ]) func whatIsAsItShouldBeIsNotTold(_ line: String) throws {
        #expect(try JSONLinesReaderTests.read(line).article.findings.filter { $0.code == .badMetadata } == [])
    }

    /// `{"text": 42}` was said to have no "text".
    @Test(arguments: [
        (#"{"text": 42}"#, #""text" is not a string; give the article's text in it"#),
        (#"{"html": ["a"]}"#, #""html" is not a string; give the article's text in it"#),
        (#"{"sentences": {}}"#, #""sentences" is not an array of strings; give the article's text in it"#),
        (
            #"{"text": null}"#,
            #"the line has no "text", "html" or "sentences"; give the article's text in one of them"#
        ),
    ]) func aTextOfTheWrongKindIsNamed(_ line: String, _ message: String) {
        let error = #expect(throws: JSONLineError.self) { try JSONLinesReaderTests.read(line) }
        #expect(error?.message == message)
    }

    /// A million sentences that are none made a million findings.
    @Test func whatIsAmissIsSaidOnce() throws {
        let line = #"{"sentences": ["One boat left.""# + String(repeating: ", 1", count: 1_000) + "]"
        let article = try JSONLinesReaderTests.read(line + String(repeating: #", "title": 1"#, count: 1_000) + "}")
            .article
        #expect(String(decoding: article.text, as: UTF8.self) == "One boat left.")
        #expect(article.findings.filter { $0.code == .badMetadata }.count == 2)
    }
}
