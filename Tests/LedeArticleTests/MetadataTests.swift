import LedeText
import Testing

@testable import LedeArticle

@Suite struct MetadataTests {
    static func metadata(_ html: String) -> Metadata {
        let tree = HTMLParser.parse(Array(html.utf8))
        return MetadataReader.read(tree, BlockBuilder.blocks(of: tree))
    }

    static let headlines: [(String, String?, Metadata.Origin?)] = [
        (
            "<title>Flood in Orl | The Courier</title><meta property=og:site_name content='The Courier'>",
            "Flood in Orl", .title
        ),
        (
            "<title>The Courier - Flood in Orl</title><meta property=og:site_name content='The Courier'>",
            "Flood in Orl", .title
        ),
        (
            "<meta property=og:title content='Flood &amp; fire in Orl'><h1>Flood &amp; fire in Orl town</h1>",
            "Flood & fire in Orl town", .element
        ),
        ("<h1>The Courier</h1><meta property=og:title content='Flood in Orl'>", "Flood in Orl", .meta),
        (
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Flood in Orl\"}</script>",
            "Flood in Orl", .jsonLD
        ),
        (
            "<title>Notes from Orl: Flood at the mill</title><h1>Notes from Orl</h1><h3 class='post-title entry-title'>"
                + "Flood at the mill</h3>", "Flood at the mill", .element
        ),
        ("<title>海湾港口在风暴后重新开放_国内新闻_海湾网</title>", "海湾港口在风暴后重新开放", .title),
        ("<title>湾岸港が嵐のあと再開｜湾岸新報</title>", "湾岸港が嵐のあと再開", .title),
        // The name of the site behind a colon, in the middle, and without spaces as its address has it.
        (
            "<title>Flood in Orl closes two bridges: The Courier</title><meta property=og:site_name content='The Courier'>",
            "Flood in Orl closes two bridges", .title
        ),
        (
            "<title>Flood in the old Orl – The Courier – Region</title><meta property=og:site_name content='The Courier'>",
            "Flood in the old Orl", .title
        ),
        (
            "<title>Flood in Orl - Orl Watch</title><link rel=canonical href=https://www.orlwatch.example/flood>",
            "Flood in Orl", .title
        ),
        (
            "<title>Tal Watch: Flood in Orl closes two bridges</title><h3>Flood in Orl closes two bridges</h3>",
            "Flood in Orl closes two bridges", .element
        ),
        (
            "<title>Flood in Orl closes two bridges « Tal Watch</title><h3>Flood in Orl closes two bridges</h3>",
            "Flood in Orl closes two bridges", .element
        ),
        ("<title>Flood in Orl: what we know of it</title>", "Flood in Orl: what we know of it", .title),
        (
            "<title>Flood in Orl closes two bridges: Tal Watch</title><meta property=og:site_name content='Tal Watch'>"
                + "<div>Flood in Orl closes two bridges</div>",
            "Flood in Orl closes two bridges", .title
        ),
        // What is no name of the site stays, whoever shows a part of the title.
        (
            "<title>War in the East: Kell falls after siege</title><nav><a href=/x>War in the East</a></nav>"
                + "<div class=kicker>War in the East</div>",
            "War in the East: Kell falls after siege", .title
        ),
        (
            "<title>Fire in Orl old town: two dead</title><p>Fire in Orl old town</p>",
            "Fire in Orl old town: two dead", .title
        ),
        (
            "<title>Storm – Orl – What we know so far today</title><meta property=og:site_name content='Orl Post'>",
            "Storm – Orl – What we know so far today", .title
        ),
        (
            "<title>Mort de l’auteur du « Courrier » à 90 ans, le pays en deuil</title>"
                + "<meta property=og:site_name content=Courrier>",
            "Mort de l’auteur du « Courrier » à 90 ans, le pays en deuil", .title
        ),
        (
            "<title>Three held over theft at Orl museum: Police News</title>",
            "Three held over theft at Orl museum: Police News", .title
        ),
        (
            "<title>Flood in Orl: two bridges closed</title><div>Flood in Orl</div><h2>Two bridges closed</h2>",
            "Flood in Orl: two bridges closed", .title
        ),
        (
            "<title>湾岸港のフェリー新航路が5月に就航へ：湾岸新報デジタル</title><h1>湾岸港のフェリー新航路が5月に就航へ</h1>",
            "湾岸港のフェリー新航路が5月に就航へ", .element
        ),
        ("<p>nothing</p>", nil, nil),
        // One heading, and a title without a word of the text: the site's.
        (
            "<title>Skarn Courier</title><h1>Flood closes the mill</h1><p>The mill at Orl has been under water since "
                + "Monday, and nine families have left their houses beside it.</p>", "Flood closes the mill", .element
        ),
        (
            "<title>Families leave mill</title><h1>Courier of the Skarn coast</h1><p>The mill at Orl has been under water "
                + "since Monday, and nine families have left their houses beside it.</p>", "Families leave mill",
            .title
        ),
    ]

    @Test(arguments: headlines) func headline(_ html: String, _ expected: String?, _ origin: Metadata.Origin?) {
        let found = Self.metadata(html).headline
        #expect(found?.value == expected)
        #expect(found?.origin == origin)
    }

    static let bylines: [(String, String?)] = [
        ("By Jana Rook", "Jana Rook"), ("by: Jana Rook | 5 March 2026", "Jana Rook"), ("Von Jörg Ähm", "Jörg Ähm"),
        ("Jana Rook, Senior Editor", "Jana Rook"), ("Jana Rook, Per Holm", "Jana Rook, Per Holm"), ("admin", nil),
        ("Written by Jana Rook (jana@example.org)", "Jana Rook"), ("https://example.org/jana", nil),
        ("jana@example.org", nil),
        ("", nil), ("By", nil), ("Jana Rook on 5 March", "Jana Rook"), ("12345678", nil),
        ("By Jana Rook5 March 2026 • 3:12pm", "Jana Rook"), ("By Jana RookMarch", "Jana RookMarch"),
    ]

    @Test(arguments: bylines) func byline(_ text: String, _ expected: String?) {
        #expect(Byline.clean(Array(text.utf8)) == expected, "\(text)")
    }

    private static let vietnamese =
        "<html lang=vi><h1>Cầu cũ đóng cửa</h1><p>Hội đồng thành phố Đồng Mơ cho biết hôm thứ Ba rằng cây cầu cũ bắc qua sông "
        + "Ác sẽ đóng cửa để sửa chữa đến cuối tháng Năm.</p><p>Người dân được yêu cầu đi phà, và thị trưởng Trần Văn Kha hứa "
        + "phà sẽ chạy mười phút một chuyến vào buổi sáng.</p>"

    /// Pages and the byline that their readers see.
    static let shownBylines: [(String, String?, Metadata.Origin?)] = [
        ("<meta name=author content='Per Holm'><h1>Flood in Orl</h1><p>By Jana Rook</p>", "Jana Rook", .text),
        ("<html lang=pt><h1>Flood in Orl</h1><p>Por Jana Rook, da Redação</p>", "Jana Rook", .text),
        (
            "<html lang=de><h1>Flut in Orl</h1><p>Stand: 05.03.2026 18:00 Uhr | Autorin: Jana Rook</p>", "Jana Rook",
            .text
        ),
        (
            "<html lang=en><h1>Flood in Orl</h1><p>Tuesday, 3 March 2026, 18:00 · 2 min read · Jana Rook</p>",
            "Jana Rook", .text
        ),
        ("<html lang=ko><h1>Flood in Orl</h1><p>김하늘 기자 | 등록 2026-03-03 18:05 | 수정 2026-03-04 09:00</p>", "김하늘", .text),
        ("<h1>Flood in Orl</h1><p>Photos and text by Jana Rook</p>", "Jana Rook", .text),
        (
            "<h1>Flood in Orl</h1><p><span>Jana Rook</span><span>Tallow</span><span>05 mar 2026 - 05:30 CET</span></p>",
            "Jana Rook", .text
        ),
        ("<meta name=author content='Rook, Jana'><h1>Flood in Orl</h1><p>By Jana Rook</p>", "Rook, Jana", .meta),
        ("<h1>Flood in Orl</h1><p>Written by</p><p>Jana Rook</p>", "Jana Rook", .text),
        ("<h1>Flood in Orl</h1><p><span>By</span><span>Jana Rook</span></p>", "Jana Rook", .text),
        ("<h1>Flood in Orl</h1><p>5 March 2026 \u{00B7} Jana Rook</p>", "Jana Rook", .text),
        (
            "<h1>Flood in Orl</h1><p>03/05/2026 by Jana Rook, Chair of the Committee on Floods and Tides</p>",
            "Jana Rook", .text
        ),
        ("<h1>Flood in Orl</h1><p>By Jana Rook, MD, PhD and more</p>", "Jana Rook", .text),
        ("<h1>Flood in Orl</h1><p>by harbourcat</p>", "harbourcat", .text),
        ("<h1>Flood in Orl</h1><p>Text size</p>", nil, nil),
        ("<h1>Flood in Orl</h1><p>Text</p><p>Large</p>", nil, nil),
        ("<h1>Flood in Orl</h1><p>Share by email</p><p>By email</p>", nil, nil),
        (
            "<h1>Flood in Orl</h1><p><a href='/authors/jana-rook/'>Jana Rook</a> <span>4 min</span></p>", "Jana Rook",
            .element
        ),
        ("<h1>Flood in Orl</h1><p>Reviewed by</p><p><a href='/authors/per-holm/'>Per Holm</a></p>", nil, nil),
        ("<h1>Flood in Orl</h1><p>Edited by Per Holm</p>", nil, nil),
        ("<h1>Flood in Orl</h1><p class=author>View more posts</p>", nil, nil),
        (
            "<ul><li class=about><a>Custom Art</a>"
                + String(repeating: "<li>Fish</li>", count: 9) + "</ul><h1>Flood in Orl</h1><p>x", nil, nil
        ),
        ("<h1>Flood in Orl</h1><p>x</p><div class='comment-author vcard'>Per Holm</div>", nil, nil),
        (
            "<meta name=author content=page.head.author><h1>Flood in Orl</h1><p class=author>Jana Rook", "Jana Rook",
            .element
        ),
        (
            "<meta property=og:site_name content='The Courier'><meta name=author content='The Courier'>"
                + "<h1>Flood in Orl</h1><span class=author>Jana Rook</span>", "Jana Rook", .element
        ),
        (
            "<meta property=og:site_name content='The Courier'><meta name=author content='The Courier'><h1>Flood</h1>",
            "The Courier", .meta
        ),
        ("<h1>5 March 2026: Flood in Orl</h1><p>x", nil, nil),
    ]

    @Test(arguments: shownBylines) func shownByline(_ html: String, _ expected: String?, _ origin: Metadata.Origin?) {
        let found = Self.metadata(
            html + "<p>" + String(repeating: "The water stood in the streets for hours. ", count: 9)
        ).byline
        #expect(found?.value == expected, "\(html)")
        #expect(found?.origin == origin, "\(html)")
    }

    /// The name that ends an article in Vietnamese, and a place and labels in its stead.
    @Test(arguments: [
        ("<p>Lan Anh</p>", "Lan Anh"), ("<p>Hà Nội</p>", nil), ("<p>Đọc Thêm</p><p>Bình Luận</p>", nil),
    ])
    func vietnameseSignature(_ ending: String, _ expected: String?) {
        #expect(Self.metadata(Self.vietnamese + ending).byline?.value == expected)
    }

    /// Pages and the date that their readers see.
    static let shownDates: [(String, String?)] = [
        // The day that is shown goes before the one that is declared, unless it is called that of an update.
        ("<meta name=date content=2026-03-01><h1>Flood</h1><p>March 5, 2026</p>", "2026-03-05"),
        ("<meta name=date content=2026-03-01><h1>Flood</h1><p>Updated March 5, 2026</p>", "2026-03-01"),
        ("<meta name=date content=2026-03-01><h1>Flood</h1><p>Last updated:</p><p>March 5, 2026</p>", "2026-03-01"),
        (
            "<meta name=date content=2026-03-01><h1>Flood</h1><time class='entry-date updated'>March 5, 2026</time>",
            "2026-03-01"
        ),
        ("<h1>Flood</h1><p>Updated March 5, 2026</p>", "2026-03-05"),
        ("<h1>Flood</h1><p><b>CityMARCH 4, 2026</b><b>Updated: MARCH 5, 2026</b></p>", "2026-03-04"),
        // The same day in two customs.
        ("<html lang=en-US><meta name=date content=2026-03-05><h1>Flood</h1><p>05/03/2026</p>", "2026-03-05"),
        // Under the headline before above it; a sentence and a table speak of other days.
        ("<p>March 1, 2026</p><h1>Flood</h1><p>March 5, 2026</p>", "2026-03-05"),
        ("<p>March 1, 2026</p><h1>Flood</h1><p>The fair is open from March 5, 2026 to the end.</p>", "2026-03-01"),
        ("<meta name=date content=2026-03-01><h1>Flood</h1><table><tr><td>1/1/2013<td>4</table>", "2026-03-01"),
        // A time knows the instant; the day beside it in another zone is the publisher's.
        ("<h1>Flood</h1><time datetime='2026-03-05T08:15:00+01:00'>March 5, 2026</time>", "2026-03-05T07:15:00Z"),
        ("<h1>Flood</h1><time datetime='2026-03-06T02:15:00Z'>March 5, 2026</time>", "2026-03-05"),
        // When a page was changed does not tell when it was published.
        ("<meta property=article:modified_time content=2026-03-05><h1>Flood</h1><p>x", nil),
        // Labels in scripts without spaces, an update behind the date, a line of facts.
        ("<html lang=ja><h1>湾岸港が嵐のあと再開</h1><p>公開日時：2026年03月05日 18:00　更新：2026年03月06日 09:00</p>", "2026-03-05"),
        ("<html lang=de><h1>Flut in Orl</h1><p>Stand: 05.03.2026 18:00 Uhr | Autorin: Ada Ried</p>", "2026-03-05"),
        // A line that ends with a half of the day is no sentence.
        ("<h1>Flood in Orl</h1><p>Posted Saturday, Feb. 28, 2026 at 9:45 p.m.</p>", "2026-02-28"),
        ("<h1>Flood in Orl</h1><p>The town hall will be closed from March 9, 2026 at 9 a.m.</p>", nil),
        ("<h1>Flood in Orl</h1><p>On March 4, 2026, the bridge in Dunmere fell at 9:45 p.m.</p>", nil),
        ("<html lang=th><h1>Flood</h1><p>เผยแพร่: 5 มี.ค. 2569 18:05 น. ปรับปรุง: 6 มี.ค. 2569 09:00 น.</p>", "2026-03-05"),
        ("<html lang=th><h1>Flood</h1><p>5 มีนาคม 2569 เวลา 14:30 น.</p>", "2026-03-05"),
        ("<meta itemprop='dateCreated datePublished' content=2026-03-05><h1>Flood</h1><p>x", "2026-03-05"),
    ]

    @Test(arguments: shownDates) func shownDate(_ html: String, _ expected: String?) {
        #expect(Self.metadata(html).published?.value.date.text == expected, "\(html)")
    }

    @Test func aHeadingOfAnAppealIsNoHeadline() {
        let html = "<meta property=og:title content='Flood in Orl'><h1>A message from our founder, with thanks</h1><p>x"
        #expect(Self.metadata(html).headline == .init(value: "Flood in Orl", origin: .meta))
    }

    @Test func jsonLDWithReferencesAndFaults() {
        let html = """
            <script type="application/ld+json">{"@graph":[{"@type":"Person","@id":"#p","name":"Jana \\u00c4hm"},
            {"@type":["Thing","NewsArticle"],"headline":"Flood
            in Orl","author":{"@id":"#p"},"datePublished":"2026-03-05T23:30:00-05:00","inLanguage":"en",
            "articleSection":["World"],"publisher":{"@type":"Organization","name":"The Courier"},},]</script>
            """
        let metadata = Self.metadata(html)
        #expect(metadata.headline?.value == "Flood in Orl")
        #expect(metadata.byline == .init(value: "Jana Ähm", origin: .jsonLD))
        #expect(metadata.section?.value == "World")
        #expect(metadata.source?.value == "The Courier")
        #expect(metadata.language?.value == .english)
        #expect(metadata.published?.value.date.text == "2026-03-06T04:30:00Z")
        #expect(metadata.published?.value.day == CivilDate(year: 2026, month: 3, day: 5))
    }

    @Test func document() {
        let metadata = Self.metadata(
            "<html lang=de-AT><link rel=canonical href='https://www.example.org/2026/03/05/flut'><p>x")
        #expect(metadata.language?.value.code == "de")
        #expect(metadata.url?.value == "https://www.example.org/2026/03/05/flut")
        #expect(metadata.source == .init(value: "example.org", origin: .url))
        #expect(metadata.published?.origin == .url)
    }

    @Test(arguments: [
        "", "{", "[[[[", "\"", "{\"a\":", "{\"@type\":\"Article\",\"author\":{\"@id\":\"x\"}}", "}]", "\\", "nul",
    ])
    func brokenJSONLDIsRead(_ text: String) {
        let metadata = Self.metadata(
            "<script type=application/ld+json>\(text)</script><h1>The bridge is closed</h1><p class=byline>By Ada Moss"
                + "<p>The bridge over the Orl was closed on Monday, the council said.")
        #expect(metadata.headline?.value == "The bridge is closed")
        #expect(metadata.byline?.value == "Ada Moss")
    }
}

@Suite struct DateParserTests {
    static let dates: [(String, String?)] = [
        ("2026-03-05", "2026-03-05"), ("2026-03-05T08:15:00Z", "2026-03-05T08:15:00Z"), ("20260305", "2026-03-05"),
        ("2026-03-05T08:15:00+01:00", "2026-03-05T07:15:00Z"), ("2026-03-05 08:15:00 +0100", "2026-03-05T07:15:00Z"),
        ("2026-03-05T08:15:00.123-0500", "2026-03-05T13:15:00Z"), ("2026-03-05T08:15", "2026-03-05"),
        ("20260305T081500Z", "2026-03-05T08:15:00Z"), ("2026/3/5", "2026-03-05"),
        ("Thu, 05 Mar 2026 08:15:00 GMT", "2026-03-05T08:15:00Z"),
        ("March 5, 2026", "2026-03-05"), ("Mar. 5, 2026", "2026-03-05"),
        ("Published March 5th 2026 by X", "2026-03-05"),
        ("5 March 2026", "2026-03-05"), ("5th of March, 2026", "2026-03-05"), ("5. März 2026", "2026-03-05"),
        ("5 de marzo de 2026", "2026-03-05"), ("5 марта 2026", "2026-03-05"), ("2026年3月5日", "2026-03-05"),
        ("March 5, 2026 8:15 p.m. EST", "2026-03-06T01:15:00Z"),
        ("March 5, 2026 at 12:05 AM UTC", "2026-03-05T00:05:00Z"),
        ("3/5/2026", "2026-03-05"), ("25/3/2026", "2026-03-25"), ("05.03.2026", "2026-03-05"),
        ("5-Mar-2026", "2026-03-05"),
        ("1772698500", "2026-03-05T08:15:00Z"), ("1772698500000", "2026-03-05T08:15:00Z"), ("2026-02-30", nil),
        // Eras: Buddhist, solar of Iran, of emperors and of a republic; digits of other scripts.
        ("5 มีนาคม 2569 เวลา 14:30 น.", "2026-03-05"), ("เผยแพร่ 5 มี.ค. 2569", "2026-03-05"),
        ("๕ มีนาคม พ.ศ. ๒๕๖๙", "2026-03-05"), ("05/03/2569", "2026-05-03"), ("25.03.2569", "2026-03-25"),
        ("3 March 2569", nil), ("3 March 2569 B.E.", "2026-03-03"), ("3 March 2569 BE", "2026-03-03"),
        ("5 มี.ค. 2026", "2026-03-05"), ("۱۴ اسفند ۱۴۰۴ - ۱۰:۲۵", "2026-03-05"), ("۱۴۰۴/۱۲/۱۴", "2026-03-05"),
        ("پنجشنبه ۱۴ اسفند ماه ۱۴۰۴", "2026-03-05"), ("۱۴/۱۲/۱۴۰۴", "2026-03-05"), ("۳۰ اسفند ۱۴۰۳", "2025-03-20"),
        ("۳۰ اسفند ۱۴۰۴", nil), ("۱ فروردین ۱۴۰۵", "2026-03-21"), ("۵ مارس ۲۰۲۶", "2026-03-05"),
        ("令和8年3月5日", "2026-03-05"), ("民國115年3月5日", "2026-03-05"), ("２０２６年３月５日", "2026-03-05"),
        ("ngày 5 tháng 3 năm 2026", "2026-03-05"), ("5 tháng 3, 2026", "2026-03-05"), ("2026년3월5일", "2026-03-05"),
        ("1404-12-14", nil), ("Order 1404/12/14", nil), ("5/12/1404", nil), ("2569", nil), ("令和8年3月", nil),
        ("30 February 2026", nil), ("12345678901234567890", nil), ("1066-10-14", nil), ("", nil), ("May", nil),
        ("5 minutes ago", nil),
    ]

    @Test(arguments: dates) func date(_ text: String, _ expected: String?) {
        #expect(DateParser.parse(text)?.date.text == expected, "\(text)")
    }

    @Test func orderOfDayAndMonthFollowsTheLanguage() {
        #expect(DateParser.parse("3/4/2026", monthFirst: true)?.day == CivilDate(year: 2026, month: 3, day: 4))
        #expect(DateParser.parse("3/4/2026", monthFirst: false)?.day == CivilDate(year: 2026, month: 4, day: 3))
    }
}
