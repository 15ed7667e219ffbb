import LedeText
import Testing

@testable import LedeArticle

private func head(_ line: String, _ language: String) -> Article {
    let article = NoticeArticle.all.first { $0.language == language } ?? NoticeArticle.all[0]
    var options = ReadingOptions()
    options.language = Language(language)
    let text = ([article.headline, line] + article.paragraphs).joined(separator: "\n\n")
    return PlainTextReader().read(Array(text.utf8).span, options: options)
}

@Suite struct DateAndBylineTests {
    @Test(arguments: [
        (1, 1, 1, 0, "0001-01-01T00:00:00Z"), (33, 12, 9, 59, "0033-12-09T00:00:59Z"),
        (999, 10, 31, 3_600, "0999-10-31T01:00:00Z"), (1969, 12, 31, 86_399, "1969-12-31T23:59:59Z"),
        (2026, 3, 4, 45_296, "2026-03-04T12:34:56Z"), (9999, 12, 31, 36_610, "9999-12-31T10:10:10Z"),
    ])
    func aDateIsWrittenWithAllItsDigits(_ year: Int, _ month: Int, _ day: Int, _ second: Int64, _ text: String) {
        let date = CivilDate(year: year, month: month, day: day)
        let instant = PublicationDate(seconds: Int64(date.daysSinceEpoch) * 86_400 + second)
        #expect(instant.text == text)
        #expect(PublicationDate(stored: text) == instant)
        #expect(date.text == String(text.prefix(10)))
    }

    /// Found by the fuzzer: the last hours of the year 9999, west of Greenwich, were written with five digits.
    @Test(arguments: [
        ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"), ("9999-12-31T23:59:59-01:00", "9999-12-31"),
        ("9999-12-31T23:59:59+01:00", "9999-12-31T22:59:59Z"),
    ])
    func theLastHoursOfTheCalendarAreADay(_ text: String, _ expected: String) {
        let date = DateParser.parse(Array(text.utf8).span)?.date
        #expect(date?.text == expected)
        #expect(PublicationDate(stored: expected) == date)
    }

    @Test(arguments: [
        ("en", "03/04/2026", "2026-03-04"), ("en", "25/04/2026", "2026-04-25"),
        ("pt", "04/03/2026 18h32", "2026-03-04"),
        ("pt", "Publicado em 04/03/2026 - 18h32", "2026-03-04"), ("es", "04/03/2026 18:32", "2026-03-04"),
        ("fr", "Publié le 04/03/2026 à 05:30", "2026-03-04"), ("it", "04/03/2026 18:32", "2026-03-04"),
        ("nl", "04-03-2026 18:32", "2026-03-04"), ("nl", "4 mrt 2026", "2026-03-04"),
        ("de", "Mi, 04.03.2026 - 07:12", "2026-03-04"), ("ko", "입력 2026.03.04. 오전 9:15", "2026-03-04"),
        ("ko", "2026년 3월 4일", "2026-03-04"), ("ar", "الأربعاء 4 مارس 2026 - 9:15 ص", "2026-03-04"),
        ("ar", "٤ مارس ٢٠٢٦", "2026-03-04"), ("hi", "प्रकाशित: 4 मार्च 2026", "2026-03-04"),
        ("he", "פורסם: 04.03.26, 10:15", "2026-03-04"), ("id", "Rabu, 04 Mar 2026 10:15 WIB", "2026-03-04"),
        ("el", "4 Μαρτίου 2026, 10:15", "2026-03-04"),
        ("en", "Updated: March 5, 2026 | Published: March 4, 2026", "2026-03-04"),
        ("en", "March 4, 2023 - Updated: March 5, 2026", "2023-03-04"),
        ("en", "MARCH 4, 2023 Updated: MARCH 5, 2026", "2023-03-04"),
        ("en", "Last updated: 5 March 2026 - First published: 4 March 2026", "2026-03-04"),
    ])
    func datesOfLanguages(_ language: String, _ line: String, _ expected: String) {
        let article = head(line, language)
        #expect(article.published?.text == expected)
        #expect(!String(decoding: article.text, as: UTF8.self).contains(line))
    }

    /// The name was lost, the date, or the line was taken for the headline.
    @Test(arguments: [
        ("en", "By Jana Rook | March 4, 2026 | 3 min read"), ("en", "By Jana Rook | March 4, 2026"),
        ("en", "By Jana Rook, March 4, 2026"), ("en", "Jana Rook | March 4, 2026"), ("en", "March 4, 2026 | Jana Rook"),
        ("en", "March 4, 2026 | By Jana Rook"), ("en", "Jana Rook • 4 March 2026"), ("en", "Jana Rook - March 4, 2026"),
        ("en", "Jana Rook · Updated 4 March 2026"), ("de", "Von Jana Rook | 4. März 2026"),
        ("de", "04.03.2026 – Jana Rook"), ("fr", "Par Jana Rook | 4 mars 2026"), ("en", "Jana Rook\n\nMarch 4, 2026"),
    ])
    func aNameBesideADate(_ language: String, _ line: String) throws {
        let article = head(line, language)
        let plain = try #require(NoticeArticle.all.first { $0.language == language })
        #expect(article.title == plain.headline)
        #expect(article.author == "Jana Rook")
        #expect(article.published?.text == "2026-03-04")
        #expect(!String(decoding: article.text, as: UTF8.self).contains("Rook"))
    }

    /// What stands beside a date is not always a name.
    @Test(arguments: ["Harbour levy | March 4, 2026", "Local News | March 4, 2026", "Local News\n\nMarch 4, 2026"])
    func aSectionBesideADateIsNoName(_ line: String) {
        let article = head(line, "en")
        #expect(article.author == nil)
    }

    /// The day somebody was born and the day they died are not when it was published.
    @Test(arguments: ["Oct. 4, 1931 - March 2, 2026", "4 October 1931 – 2 March 2026"])
    func theDaysOfALifeAreNoDate(_ line: String) {
        #expect(head(line, "en").published == nil)
    }

    @Test func theDateOfAHeaderIsReadInTheLanguageOfTheText() {
        let text =
            "Title: Kino\nPublished: 04/03/2026\nLanguage: de\n\n"
            + NoticeArticle.all[1].paragraphs.joined(separator: "\n\n")
        #expect(PlainTextReader().read(Array(text.utf8).span).published?.text == "2026-03-04")
    }

    @Test(arguments: [
        ("en", "By Mira Brandt - Linden Press - Wednesday, March 4, 2026", "Mira Brandt"),
        ("en", "Mira Brandt, Staff Writer", "Mira Brandt"), ("en", "By Mira Brandt, opens new tab", "Mira Brandt"),
        ("fr", "Par Mira Brandt Publié le 4 mars 2026 à 22h14", "Mira Brandt"),
        ("ar", "كتبت: تالا مرلاند الأربعاء 4 مارس 2026", "تالا مرلاند"),

        ("en", "By Hannah Brandt Local Democracy Reporter", "Hannah Brandt"),
        ("de", "Ein Kommentar von Mira Brandt", "Mira Brandt"), ("fr", "Par Mira Brandt (avec AFP)", "Mira Brandt"),
        ("fr", "Propos recueillis par Mira Brandt", "Mira Brandt"), ("zh", "作者：林港", "林港"), ("ja", "記者：山田一郎", "山田一郎"),
        ("zh", "发布时间：2026年3月3日 18:05 来源：春谷日报 作者：陈安", "陈安"),
        ("ko", "김민수 기자", "김민수"), ("ko", "(서울=연합뉴스) 김민수 기자", "김민수"), ("ar", "كتب: أحمد علي", "أحمد علي"),
        ("en", "By Our Correspondent", nil), ("tr", "Haber Merkezi", nil), ("pt", "Da Redação", nil),
    ])
    func bylinesOfLanguages(_ language: String, _ line: String, _ expected: String?) {
        let article = head(line, language)
        #expect(article.author == expected)
        #expect(!String(decoding: article.text, as: UTF8.self).contains(line))
    }

    /// A byline that runs into a date and ends with a full stop is still no sentence of the page's article.
    @Test func aBylineWithADateIsNoSentence() {
        let body = NoticeArticle.all[3].paragraphs.map { "<p>\($0)</p>" }.joined()
        let html =
            "<html lang=es><head><title>El valle salva su cine</title></head><body><article><h1>El valle salva su cine</h1>"
            + "<div class=firma>Por Mira Brandt 03/03/2026 - 11:05h.</div>\(body)</article></body></html>"
        let article = HTMLReader().read(Array(html.utf8).span)
        #expect(!String(decoding: article.text, as: UTF8.self).contains("Mira Brandt"))
    }

    /// The day on which a picture was taken is not that of the article.
    @Test func theDateOfACaptionIsNotThePages() {
        let body = NoticeArticle.all[0].paragraphs.map { "<p>\($0)</p>" }.joined()
        let html =
            "<html lang=en><head><title>Valley keeps its cinema</title></head><body><article><h1>Valley keeps its cinema</h1>"
            + "<figure><img src=a.jpg><figcaption>The hall, Sept. 12, 2023</figcaption></figure>"
            + "<div class=meta>March 4, 2026</div>\(body)</article></body></html>"
        #expect(HTMLReader().read(Array(html.utf8).span).published?.text == "2026-03-04")
    }

    private static func page(_ parts: String...) -> Article {
        let text = parts.joined()
        return HTMLReader().read(Array("<html lang='en'><main><article>\(text)</article></main></html>".utf8).span)
    }

    private static let headline = "<h1>Wall to be rebuilt</h1>"
    private static let lead = "<p>The harbour wall at Tallow will be rebuilt by spring, the council said on Friday.</p>"

    /// A page without a date of its own took that of a post, of another article, of a comment or of what it tells.
    @Test(arguments: [
        "<blockquote><p>Proud of it!</p>&mdash; Tallow (@tallow) <a href='#'>March 3, 2019</a></blockquote>",
        "<p>Work starts on Monday.</p><div class='related'><a>Old story</a> <span>January 2, 2024</span></div>",
        "<p>Work starts on Monday.</p><div><a href='#'>Old story</a> <span>January 2, 2024</span></div>",
        "<p>Work starts on Monday.</p><div class='comments'><p>No!</p><time datetime='2024-01-02'>2 January</time></div>",
        "<p>It opened on 3 March 2019.</p>", "<p>The vote is on 3 December 2027.</p>",
    ])
    func theDateOfSomethingElseIsNotThePages(_ other: String) {
        #expect(Self.page(Self.headline, Self.lead, other).published == nil)
        let dated = Self.page(Self.headline, "<p>27 November 2026</p>", Self.lead, other)
        #expect(dated.published?.text == "2026-11-27")
    }

    @Test(arguments: [
        "<p>Published 27 November 2026</p>", "<p>27 November 2026</p>", "<p>Last updated on 27 November 2026.</p>",
        "<p>By Ada Moss, 27 November 2026</p>",
    ])
    func aDateBelowTheArticleIsThePages(_ date: String) {
        #expect(Self.page(Self.headline, Self.lead, date).published?.text == "2026-11-27")
    }

    /// A short sentence of the text went as a line of dates, and its date was the article's.
    @Test(arguments: [
        ("en", "It opened on 3 March 2019."), ("en", "The vote is on 3 December 2027."),
        ("de", "Es wurde am 3. März 2019 eröffnet."), ("de", "Sie schloss am 3. März 2019."),
        ("fr", "Il a fermé le 3 mars 2019."),
    ])
    func aSentenceWithADateIsNoDateline(_ language: String, _ sentence: String) {
        let article = NoticeArticle.all.first { $0.language == language } ?? NoticeArticle.all[0]
        var options = ReadingOptions()
        options.language = Language(language)
        let lines = [article.headline, article.paragraphs[0], sentence] + article.paragraphs.dropFirst()
        let read = PlainTextReader().read(Array(lines.joined(separator: "\n\n").utf8).span, options: options)
        #expect(read.published == nil)
        #expect(read.paragraphs.contains { $0.role == .body && read.content(of: $0).elementsEqual(sentence.utf8) })
    }
}
