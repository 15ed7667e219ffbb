import LedeText
import Testing

@testable import LedeArticle

/// Reads text as a caller would and shows it line by line as `role: content`.
private func outline(_ text: String, language: String? = nil, title: String? = nil) -> [String] {
    var options = ReadingOptions()
    options.language = language.flatMap { Language($0) }
    options.title = title
    let article = PlainTextReader().read(Array(text.utf8).span, options: options)
    return article.paragraphs.map { "\($0.role): \(String(decoding: article.content(of: $0), as: UTF8.self))" }
}

private func read(_ text: String) -> Article { PlainTextReader().read(Array(text.utf8).span) }

private func text(_ article: Article) -> String { String(decoding: article.text, as: UTF8.self) }

/// A document whose lines carry the role that is expected of them: `role: line`; an empty line stays empty.
struct RoleCase: Sendable, CustomTestStringConvertible {
    var name: String
    var language: String?
    var title: String?
    var marked: String

    init(_ name: String, language: String? = nil, title: String? = nil, _ marked: String) {
        self.name = name
        self.language = language
        self.title = title
        self.marked = marked
    }

    var testDescription: String { name }

    /// The lines with their roles, and the document without them.
    var parts: (expected: [String], document: String) {
        var expected: [String] = []
        var document = ""
        for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
            if let colon = line.range(of: ": "), Role(rawValue: String(line[..<colon.lowerBound])) != nil {
                expected.append(String(line))
                document += line[colon.upperBound...]
            } else {
                document += line
            }
            document += "\n"
        }
        return (expected, document)
    }
}

extension Substring {
    /// The first place of a string; the standard library alone has none.
    fileprivate func range(of needle: String) -> Range<Index>? {
        var i = startIndex
        while i < endIndex {
            if self[i...].hasPrefix(needle) { return i..<index(i, offsetBy: needle.count) }
            i = index(after: i)
        }
        return nil
    }
}

@Suite struct PlainTextReaderTests {
    private static let cases: [RoleCase] = [
        RoleCase(
            "a paywalled article",
            """
            section: Harbor

            headline: Ferry Line Cuts Night Crossings as Crews Run Short

            body: The Ostrava Bay ferry line said on Monday that it would stop its night crossings for at least six weeks, because a third of its deck crews have left for better paid work on the mainland.

            body: “We are not going to run boats with tired people,” said Mira Halloran, who has managed the line since 2019. She added that the morning boats would go as before.

            body: The council of Port Linden called the decision a blow to the islands, where some 4,200 people depend on the boats to get to work and to the hospital.

            boilerplate: This article is for subscribers only.
            boilerplate: Please enable JavaScript and cookies to continue reading.
            boilerplate: Already a subscriber? Log in.
            boilerplate: Want all of The Linden Post? Subscribe today.
            boilerplate: Related stories
            boilerplate: Mainland port hires two hundred
            boilerplate: Back to top
            """),
        RoleCase(
            "byline, dateline, caption, heading",
            """
            headline: Valley towns agree on a common water plan
            byline: By Tomas Verhane and Ines Okoro, Linden News Agency
            dateline: Published 3 March 2026, 10:15 GMT
            caption: Photo: Ines Okoro/Linden News Agency
            body: Seven towns in the Arbel valley have agreed to share their wells and reservoirs, ending a quarrel that had gone on for most of a decade.
            body: The plan sets a price for every cubic metre that crosses a town line, and it gives the smallest towns a veto over new wells.
            heading: A decade of quarrels
            body: The towns had taken each other to court eleven times since 2016, at a cost that one mayor put at four million crowns.
            boilerplate: Share this article
            """),
        RoleCase(
            "a caption in the middle and a notice between paragraphs",
            """
            headline: Old mill will be turned into a school

            body: The mill at Corvane has stood empty for thirty years, and now the town wants to teach in it, the mayor said on Friday.

            boilerplate: ADVERTISEMENT

            body: Work on the roof is to begin in the spring, and the first classes are expected to move in two years later.

            caption: The mill in 1931. (AP Photo/Dana Whitlow)

            body: Neighbours welcomed the plan at a meeting on Thursday, though some of them asked where the parents would park their cars.

            boilerplate: Sign up for our newsletter to get the best of Corvane in your inbox.
            """),
        RoleCase(
            "the title is known", title: "Bridge reopens after storm",
            """
            headline: Bridge reopens after storm
            body: The bridge across the Tarn was opened to traffic again on Sunday, nine days after the storm had damaged two of its piers.
            body: Engineers will watch it around the clock until the end of the month, the road office said in a statement.
            """),
        RoleCase(
            "a dateline inside the first paragraph stays",
            """
            body: PORT LINDEN (Agency) - Dock workers ended their strike on Tuesday after eleven days, and the first ships were unloaded in the evening.
            body: The union said that its members had accepted an offer of five percent by a narrow vote on Monday night.
            """),
        RoleCase(
            "German", language: "de",
            """
            section: Wirtschaft
            headline: Werft in Lindhafen streicht jede zehnte Stelle
            byline: Von Greta Sommerfeld
            dateline: 3. März 2026, 14:20 Uhr
            body: Die Werft in Lindhafen will bis zum Jahresende 140 Arbeitsplätze abbauen, weil zwei große Aufträge aus Übersee weggefallen sind.
            body: Der Betriebsrat sprach von einem schweren Schlag für die ganze Stadt und kündigte an, um jede einzelne Stelle zu kämpfen.
            boilerplate: Lesen Sie auch: Hafen verliert Container
            boilerplate: Jetzt abonnieren und weiterlesen
            boilerplate: Alle Rechte vorbehalten
            """),
        RoleCase(
            "French", language: "fr",
            """
            headline: Le vieux port de Corvane retrouve ses bateaux
            byline: Par Élise Marchenoir
            dateline: Publié le 3 mars 2026 à 08h15
            body: Après quatre ans de travaux, les premiers bateaux de pêche sont revenus mardi dans le vieux port de Corvane, sous les applaudissements.
            body: La ville a dépensé près de douze millions pour draguer le bassin et refaire les quais, qui menaçaient de s'effondrer.
            boilerplate: Lire aussi : Les pêcheurs attendent des aides
            boilerplate: Cet article est réservé aux abonnés.
            boilerplate: Partager
            """),
        RoleCase(
            "Spanish", language: "es",
            """
            headline: El tranvía de Villarena volverá a circular en otoño
            byline: Por Lucía Montalbán
            body: El ayuntamiento de Villarena anunció el lunes que el tranvía, parado desde hace seis años, volverá a circular en octubre.
            body: Los vecinos habían reunido más de nueve mil firmas para pedir que la línea llegara de nuevo hasta la playa.
            boilerplate: Noticias relacionadas
            boilerplate: Suscríbete a nuestro boletín
            boilerplate: Todos los derechos reservados
            """),
        RoleCase(
            "Russian", language: "ru",
            """
            headline: В Линдграде открыли мост через реку Арбель
            body: Новый мост через реку Арбель открыли в среду, и первые автобусы прошли по нему уже в семь часов утра.
            body: Строительство продолжалось пять лет и обошлось городу в два раза дороже, чем было обещано в начале.
            boilerplate: Читайте также: Старый мост закроют
            boilerplate: Подпишитесь на наш канал
            boilerplate: Все права защищены
            """),
        RoleCase(
            "Chinese", language: "zh",
            """
            headline: 林登港新码头正式启用
            body: 林登港新码头星期一上午正式启用，首批三艘货轮在两个小时内完成卸货，港务局称效率比旧码头提高了一倍。
            body: 工程历时四年，总投资约十二亿，其中三分之一来自沿海各镇，余下部分由港务局向银行贷款。
            boilerplate: 相关阅读
            boilerplate: 版权所有
            """),
        RoleCase(
            "Arabic keeps its text",
            """
            body: أعلنت بلدية الميناء القديم يوم الاثنين أنها ستعيد فتح السوق الكبير بعد أعمال ترميم استمرت أربع سنوات كاملة.
            body: وقال رئيس البلدية إن التجار سيعودون إلى محالهم في مطلع الشهر المقبل، وإن الإيجارات لن ترتفع قبل نهاية العام؟
            """),
        RoleCase(
            "Hindi keeps its text",
            """
            body: नगर परिषद ने सोमवार को बताया कि पुराना पुल अगले महीने से फिर से खोल दिया जाएगा और बसें पहले की तरह चलेंगी।
            body: मरम्मत का काम दो साल तक चला और इस पर अनुमान से लगभग दुगुना पैसा खर्च हुआ, अधिकारियों ने कहा।
            """),
        RoleCase(
            "an interview",
            """
            headline: The keeper of the last lighthouse
            body: Orla Fenwick has kept the light at Cape Merrin for twenty-two years, and in the autumn she will be the last to leave it.
            body: Q: What will you miss?
            body: A: The quiet after a storm. You cannot buy it.
            body: Q: And what not?
            body: A: The stairs. There are 214 of them, and I have carried coal up every single one since I was thirty years old.
            """),
        RoleCase(
            "a poem",
            """
            body: The harbor keeps its lamps alight
            body: for boats that never came,
            body: and every window in the night
            body: still answers to a name.
            """),
        RoleCase(
            "a list",
            """
            body: Bring the following to the valley walk on Saturday, whatever the weather may look like in the morning when you leave.
            body: - Two litres of water
            body: - A whistle
            body: - Shoes that have been worn before
            body: Dogs are welcome as long as they are kept on a lead while the path crosses the sheep meadows above the dam.
            """),
        RoleCase(
            "a live blog",
            """
            headline: Storm over the islands: the day as it happened
            body: 09:10 The first gusts have reached Port Linden, and the ferries have stopped running until further notice, the line says.
            body: 09:45 Schools on the outer islands are closed. Parents are asked to keep their children away from the sea walls.
            body: 11:30 Power is out in the north.
            """),
        RoleCase(
            "a recipe",
            """
            body: Onion soup

            body: Ingredients
            body: 6 large onions
            body: 50 g butter
            body: 2 spoons of olive oil

            body: Method
            body: Slice the onions and fry them in the butter for half an hour until they are brown.
            body: Serve hot.
            """),
        RoleCase(
            "a small page, with its menus and its comments",
            """
            boilerplate: Home | World | Politics | Opinion | Sport
            boilerplate: Linden Post
            boilerplate: Search
            boilerplate: Sign in
            section: Opinion
            headline: Why the ferry matters more than ever
            dateline: 3 March 2026
            boilerplate: 4 min read
            body: The Ostrava Bay ferry line said on Monday that it would stop its night crossings for at least six weeks, because a third of its deck crews have left for better paid work on the mainland.
            body: “We are not going to run boats with tired people,” said Mira Halloran, who has managed the line since 2019. She added that the morning boats would go as before.
            boilerplate: READ ALSO: Port strike enters second week
            body: The council of Port Linden called the decision a blow to the islands, where some 4,200 people depend on the boats to get to work and to the hospital.
            boilerplate: Most Read
            boilerplate: Storm closes schools on the outer islands
            boilerplate: Valley towns agree on water plan
            boilerplate: © 2026 Linden Post. All rights reserved.
            boilerplate: Terms of Service
            boilerplate: Privacy Policy
            boilerplate: Cookie settings
            boilerplate: Contact us
            """),
        RoleCase(
            "the one paragraph of an article ends with a name and stands among notices",
            """
            boilerplate: Advertisement
            headline: Ferry line cuts its night crossings
            boilerplate: Read more
            boilerplate: Leave a comment
            body: The ferry line to the outer islands ends its night crossings in March. Fewer than nine people took the last boat on most evenings, the line said on Tuesday, and fuel costs have doubled since the autumn. The islands' council wants to talk about a smaller boat that would sail on Fridays. Mila Brandt
            boilerplate: Share on Facebook
            boilerplate: Related articles
            """),
        RoleCase(
            "a headline that ends as a sentence does stands above a byline",
            """
            headline: The night ferries of the Ostrava Bay line stop at last, and nobody on the islands was asked before!
            byline: By Mira Brandt
            body: The Ostrava Bay ferry line said on Monday that it would stop its night crossings for at least six weeks, because a third of its deck crews have left for better paid work on the mainland.
            body: The council of Port Linden called the decision a blow to the islands, where some 4,200 people depend on the boats to get to work and to the hospital.
            """),
        RoleCase(
            "a first sentence that asks stays",
            """
            body: Who would have thought that the night ferries of the Ostrava Bay line would stop in the middle of winter?
            body: The Ostrava Bay ferry line said on Monday that it would stop its night crossings for at least six weeks, because a third of its deck crews have left for better paid work on the mainland.
            """),
        RoleCase(
            "a headline that ends with an abbreviation",
            """
            headline: Ostrava Bay ferry line cuts its night crossings to the U.S.
            body: The Ostrava Bay ferry line said on Monday that it would stop its night crossings for at least six weeks, because a third of its deck crews have left for better paid work on the mainland.
            body: The council of Port Linden called the decision a blow to the islands, where some 4,200 people depend on the boats to get to work and to the hospital.
            """),
        // `Poll:` was the label of a notice for a while, and took headlines away.
        RoleCase(
            "a headline and a point about a poll of voters",
            """
            headline: Poll: Merrin ahead in Port Linden by nine points
            body: The mayor of Port Linden, Ines Merrin, leads by nine points before the vote on Sunday, a survey by the Harbour Institute found on Monday.
            body: Poll of 1,200 voters finds that 56 percent want a wall of stone
            body: Her rival, Ada Moss, said that she would not give up, and asked for a debate in the town hall before Friday.
            """),
        // The whole paragraph went with the name that was run on to it.
        RoleCase(
            "a last paragraph with a name run on to it among notices",
            """
            boilerplate: Subscribe to our newsletter
            body: The ferry between Orla and Harl stopped on Monday after a crack was found in its hull, the harbour master said.
            body: Some 400 people waited on the quay until the evening, and most of them slept in the gymnasium of the school.
            body: The crew will begin with the repair on Friday. It hopes to sail again in April, said the firm of Odo Brandt (41), who owns both ferries. Mara Venn (The Courier)
            boilerplate: Share
            boilerplate: Related articles
            """),
        RoleCase(
            "a last paragraph with a name run on to it, in Vietnamese", language: "vi",
            """
            boilerplate: Đăng ký nhận bản tin
            body: Phà giữa Orla và Harl ngừng chạy hôm thứ hai sau khi phát hiện một vết nứt ở thân phà, giám đốc cảng cho biết.
            body: Khoảng 400 người đã chờ trên bến đến tối, và phần lớn họ ngủ trong nhà thể thao của trường học.
            body: 2 trong số các con phà là phà Abdu (9 tuổi) và phà Ruya (8 tuổi) của hãng Brandt, hãng phà lớn nhất ở Harl. Bạch Dương (Theo Courier)
            boilerplate: Tải ứng dụng trên App Store và Google Play
            """),
        // What stood above an article without a headline was its title.
        RoleCase(
            "a path through the page and no headline",
            """
            boilerplate: Our paper › World
            body: The ferry between Orla and Harl stopped on Monday after a crack was found in its hull, the harbour master said.
            body: Some 400 people waited on the quay until the evening, and most of them slept in the gymnasium of the school.
            """),
        RoleCase(
            "a headline with a label that the article speaks of",
            """
            headline: Ferries: crack found in hull
            body: The ferry between Orla and Harl stopped on Monday after a crack was found in its hull, the harbour master said.
            body: Some 400 people waited on the quay until the evening, and most of them slept in the gymnasium of the school.
            """),
        // A headline that a program ended with a full stop, told by half of its words, was told in the summary.
        RoleCase(
            "a sentence that may be the headline",
            """
            doubtful: The crew of a ferry is stuck.
            body: The boat between Orla and Harl stopped on Monday after a crack was found in its hull, the harbour master said.
            body: The crew of the ferry and some 400 people waited on the quay until the evening, and most of them slept in the gymnasium of the school.
            """),
        RoleCase(
            "a first sentence of which the article does not tell again",
            """
            body: Nobody wants to be an islander in March.
            body: The boat between Orla and Harl stopped on Monday after a crack was found in its hull, the harbour master said.
            body: The crew of the ferry and some 400 people waited on the quay until the evening, and most of them slept in the gymnasium of the school.
            """),
        RoleCase("a tweet", "body: We won. I have no words!"),
        RoleCase("a headline alone", "body: Ferry line cuts night crossings"),
        RoleCase("one word", "body: Hello"),
    ]

    /// The one paragraph of an article is mostly a list of names: it is the article all the same.
    @Test func aListOfDatesAmongNotices() {
        let prose =
            "The Ostrava Bay ferry line said on Monday that it would stop its night crossings for at least six weeks. "
        let dates = (1...30).map { "Jun \($0) Port Linden, OL Halloran Centre at Ostrava Bay ." }
        let paragraph = String(repeating: prose, count: 6) + dates.joined(separator: " ")
        let document = ["Skip to main content", paragraph, "Load more", "Email this story to a friend"]
        #expect(outline(document.joined(separator: "\n\n")).contains("body: \(paragraph)"))
    }

    @Test(arguments: [
        ("en", "Read the full story here."), ("en", "Keep up to date with the latest from Port Linden."),
        ("en", "You have 3 free articles remaining."), ("en", "The views expressed are those of the author."),
        ("en", "Correction: An earlier version of this story misspelled a name."),
        ("en", "Download the Linden Post app for Android."),
        ("en", "Additional reporting by Mira Brandt in Port Linden."),
        ("en", "Mira Brandt is a reporter based in Port Linden."),
        ("vi", "Cấm sao chép dưới mọi hình thức."), ("vi", "Mời quý độc giả đón đọc số báo ngày mai."),
    ])
    func sentencesOfThePageAreNotices(_ language: String, _ line: String) {
        let prose =
            "The Ostrava Bay ferry line said on Monday that it would stop its night crossings for at least six weeks."
        #expect(
            outline([line, prose, prose, line].joined(separator: "\n\n"), language: language)
                == ["boilerplate: \(line)", "body: \(prose)", "body: \(prose)", "boilerplate: \(line)"])
    }

    @Test(arguments: [
        ("en", "Follow The Linden Post on Facebook and Twitter."), ("en", "Find Mira Halloran on LinkedIn"),
        ("de", "Folgen Sie der Lindener Post auf Facebook."), ("fr", "Suivez Le Courrier de Lindes sur Instagram."),
        ("es", "Siga El Correo de Linden en Facebook."), ("it", "Segui Il Corriere di Linden su Telegram."),
        ("nl", "Volg de Lindense Post op Twitter."), ("pt", "Siga O Correio de Linden no Facebook."),
        ("pl", "Obserwuj Kurier Lindeński na Facebooku."),
        ("ru", "Подписывайтесь на «Линденский вестник» в Телеграме."),
        ("uk", "Стежте за «Лінденським вісником» у Телеграмі."), ("sv", "Följ Lindenposten på Instagram."),
        ("da", "Følg Lindenposten på Facebook."), ("nb", "Følg Lindenposten på Facebook."),
        ("fi", "Seuraa Lindenin Postia Facebookissa."), ("cs", "Sledujte Lindenskou poštu na Facebooku."),
        ("tr", "Linden Postası'nı Facebook'ta takip edin."), ("vi", "Theo dõi Báo Bến Cảng trên Facebook."),
        ("zh", "欢迎关注港湾日报微信公众号。"), ("ja", "港湾日報をTwitterでフォロー"),
    ])
    func invitationsToNetworksAreNotices(_ language: String, _ line: String) {
        let prose = [
            "The Ostrava Bay ferry line said on Monday that it would stop its night crossings for at least six weeks.",
            "The council of Port Linden called the decision a blow to the islands, where many depend on the boats.",
        ]
        let document = [prose[0], line, prose[1], line].joined(separator: "\n\n")
        #expect(
            outline(document, language: language)
                == ["body: \(prose[0])", "boilerplate: \(line)", "body: \(prose[1])", "boilerplate: \(line)"])
    }

    @Test(arguments: [
        "Follow the boats that left the harbour of Tallow at dawn.", "Find out who sailed, said Halloran.",
        "Facebook follows its users across the harbour.",
        "Follow Mira Halloran, whom many know from Facebook, through a day on the islands, and you meet people who have never seen the mainland.",
    ])
    func whatOnlyResemblesThemStays(_ line: String) {
        let prose =
            "The Ostrava Bay ferry line said on Monday that it would stop its night crossings for at least six weeks."
        #expect(outline([prose, line, prose].joined(separator: "\n\n"))[1] == "body: \(line)")
    }

    @Test(arguments: cases) func rolesLineByLine(_ row: RoleCase) {
        let (expected, document) = row.parts
        #expect(outline(document, language: row.language, title: row.title) == expected)
    }

    /// Wrapped and unwrapped text: the document, and the paragraphs that it holds.
    private static let wrapping: [(document: String, paragraphs: [String])] = [
        (
            """
            The committee met on Thursday evening in the old town hall and
            talked for more than three hours about the road to the harbor,
            which has been closed since the landslide in the first week of
            February.

            Nobody could say when it will be open again. The engineers are
            still waiting for the drill, which is on its way from the other
            side of the island.
            """,
            [
                "The committee met on Thursday evening in the old town hall and talked for more than three hours about "
                    + "the road to the harbor, which has been closed since the landslide in the first week of February.",
                "Nobody could say when it will be open again. The engineers are still waiting for the drill, which is on "
                    + "its way from the other side of the island.",
            ]
        ),
        (
            """
            The harbor keeps its lamps alight
            for boats that never came,
            and every window in the night
            still answers to a name.
            """,
            [
                "The harbor keeps its lamps alight", "for boats that never came,", "and every window in the night",
                "still answers to a name.",
            ]
        ),
        // Paragraphs of two lines, of which the second begins with a number, a name or a German noun, were cut in two.
        (
            """
            Nach einem lauten Knall in 640 Metern Tiefe hat das Bergamt am
            Dienstagabend den Stollen des Bergwerks Kell gesperrt.

            Verletzt wurde niemand. Alle Bergleute fuhren über den alten
            Schacht aus, was drei Stunden dauerte.

            Das Bergamt vermutet einen Gebirgsschlag. Vor drei Jahren waren
            83 Bergleute dabei verletzt worden, als der Berg sich senkte.
            """,
            [
                "Nach einem lauten Knall in 640 Metern Tiefe hat das Bergamt am Dienstagabend den Stollen des Bergwerks "
                    + "Kell gesperrt.",
                "Verletzt wurde niemand. Alle Bergleute fuhren über den alten Schacht aus, was drei Stunden dauerte.",
                "Das Bergamt vermutet einen Gebirgsschlag. Vor drei Jahren waren 83 Bergleute dabei verletzt worden, als "
                    + "der Berg sich senkte.",
            ]
        ),
        // Paragraphs that begin with spaces instead of an empty line between them.
        (
            """
                By the spring of 1931 the wall was nine hundred metres long,
            and it had begun to sink.
                Every morning the foreman put a stick with notches against
            it, and every morning he wrote down another finger's width.
                He did not tell the company, whose engineers had built the
            wall on sand.
            """,
            [
                "By the spring of 1931 the wall was nine hundred metres long, and it had begun to sink.",
                "Every morning the foreman put a stick with notches against it, and every morning he wrote down another "
                    + "finger's width.",
                "He did not tell the company, whose engineers had built the wall on sand.",
            ]
        ),
        // Letters that are not of one width leave lines of unlike lengths; the points of a list stay apart.
        (
            """
            The county of Marn will pay for ninety kilometres of fences
            against wolves, but not for the twelve shepherds that the
            Farmers had asked for. The fences cost a million crowns and
            are to stand by the end of May, before the sheep go up to
            Velm and its summer pastures. The county governor said that
            Shepherds would cost more each year, and that the wolves
            had learned to fear no dogs in the valleys of the north,
            where the farmers keep their sheep in the open all winter.

            - Fences of ninety kilometres
            - Shepherds for the summer
            """,
            [
                "The county of Marn will pay for ninety kilometres of fences against wolves, but not for the twelve "
                    + "shepherds that the Farmers had asked for. The fences cost a million crowns and are to stand by the "
                    + "end of May, before the sheep go up to Velm and its summer pastures. The county governor said that "
                    + "Shepherds would cost more each year, and that the wolves had learned to fear no dogs in the valleys "
                    + "of the north, where the farmers keep their sheep in the open all winter.",
                "- Fences of ninety kilometres", "- Shepherds for the summer",
            ]
        ),
        // Headlines, one a line.
        (
            """
            Council sells the old gasworks to a builder of flats
            Late goal puts Rovers at the top of the Northern League
            Bank cuts its rate to 2.25 percent
            Wolves: county pays for fences, not for shepherds
            """,
            [
                "Council sells the old gasworks to a builder of flats",
                "Late goal puts Rovers at the top of the Northern League", "Bank cuts its rate to 2.25 percent",
                "Wolves: county pays for fences, not for shepherds",
            ]
        ),
        (
            "One  line\twith   too much \u{A0} space.  \r\n\r\n   Another one.",
            ["One line with too much space.", "Another one."]
        ),
    ]

    /// The lines before the byline that may be the headline: what explains it, and the points of a list, were taken for it.
    @Test(arguments: [
        """
        Council votes to sell the old gasworks
        Price of 61 million crowns is half of what experts expected

        By Liv Aas
        """,
        """
        COUNCIL VOTES TO SELL THE OLD GASWORKS

        PRICE OF 61 MILLION CROWNS IS HALF OF WHAT EXPERTS EXPECTED

        By LIV AAS
        """,
        """
        Council votes to sell the old gasworks

        By Liv Aas

        - Developer pays 61 million crowns for the gasworks
        - Experts said it was worth twice that
        """,
    ])
    func theHeadlineStandsBeforeWhatExplainsIt(_ head: String) {
        let body = """
            The city council voted on Tuesday to sell the old gasworks on the river to a developer for 61 million crowns, \
            about half of what two experts had said that it was worth.

            The buyer, Tollan Homes, wants to build 640 flats. A third of them are to be let at a price that a nurse can \
            pay, Mayor Odd Grane said.

            The vote was 33 to 26. Two members of the mayor's own party voted no.
            """
        let article = read(head + "\n\n" + body)
        #expect(article.title == head.split(separator: "\n").first.map(String.init))
    }

    /// The lines of a head, as long as each other by chance, were joined with the first paragraph.
    @Test func aHeadIsNoWrappedParagraph() {
        let head = ["Merry prince and dull brother meet again", "Last updated on April 6, 2019 at 6:11 pm"]
        let paragraph =
            "Skarn I was standing a few metres from the prince as he got to his feet, and so was his older brother, who "
            + "has heard all of his jokes."
        let article = read((head + [paragraph, paragraph, "Photo by Ann Ost"]).joined(separator: "\n"))
        #expect(text(article).hasPrefix("Skarn I was standing"))
        #expect(article.title == head[0])
    }

    @Test(arguments: wrapping) func unwrapsOnlyWhatIsWrapped(_ row: (document: String, paragraphs: [String])) {
        let article = read(row.document)
        #expect(text(article).split(separator: "\n\n").map(String.init) == row.paragraphs)
    }

    /// One-paragraph texts whose byline and dates run together with the first sentence.
    private static let prefixes:
        [(document: String, byline: String?, dateline: String?, body: String, author: String?)] = [
            (
                "By. Jane Corwin. PUBLISHED:. 14:11 EST, 25 October 2013. |. UPDATED:. 15:36 EST, 25 October 2013. The dam held.",
                "By. Jane Corwin.", "PUBLISHED:. 14:11 EST, 25 October 2013. |. UPDATED:. 15:36 EST, 25 October 2013.",
                "The dam held.", "Jane Corwin"
            ),
            ("By. Jane Corwin. The dam held.", "By. Jane Corwin.", nil, "The dam held.", "Jane Corwin"),
            (
                "By. J. R. Corwin. and Max Ude. A dam held.", "By. J. R. Corwin. and Max Ude.", nil, "A dam held.",
                "J. R. Corwin, Max Ude"
            ),
            (
                "By. Linden Post Reporter. UPDATED:. 09:53 EST, 12 January 2012. A dam held.",
                "By. Linden Post Reporter.",
                "UPDATED:. 09:53 EST, 12 January 2012.", "A dam held.", "Linden Post Reporter"
            ),
            (
                "By Jane Corwin PUBLISHED: 14:11 EST, 25 October 2013 The dam held.", "By Jane Corwin",
                "PUBLISHED: 14:11 EST, 25 October 2013", "The dam held.", "Jane Corwin"
            ),
            (
                "By noon the dam had held, and everyone went home.", nil, nil,
                "By noon the dam had held, and everyone went home.", nil
            ),
            (
                "By Monday evening The Lindens were out of the cup.", nil, nil,
                "By Monday evening The Lindens were out of the cup.", nil
            ),
        ]

    @Test(arguments: prefixes)
    func cutsBylinesThatRunIntoTheText(
        _ row: (document: String, byline: String?, dateline: String?, body: String, author: String?)
    ) {
        let article = read(row.document)
        func content(_ role: Role) -> String? {
            article.paragraphs.first { $0.role == role }.map {
                String(decoding: article.content(of: $0), as: UTF8.self)
            }
        }
        #expect(content(.byline) == row.byline)
        #expect(content(.dateline) == row.dateline)
        #expect(text(article) == row.body)
        #expect(article.author == row.author)
    }

    /// A title that was run on to the first sentence was told in the summary as a part of it.
    @Test(arguments: [
        ("Ferry line cuts night crossings The line from Orla", true),
        ("FERRY LINE CUTS NIGHT CROSSINGS The line from Orla", true),
        ("Ferry line cuts night crossings. The line from Orla", true),
        ("Ferry line cuts night crossings - The Courier The line from Orla", false),
        ("Ferry line cuts night crossings – The Courier The line from Orla", false),
        ("Ferry line cuts night crossings from Orla", false), ("Ferry line cuts The line from Orla", false),
    ])
    func aTitleIsNoPartOfTheSentenceThatItIsRunOnTo(_ beginning: String, _ isCut: Bool) {
        let rest = " to Harl said on Monday that it had found no crews for the winter."
        let second = "Some 400 people use the night boats on a working day, most of them nurses and bakers."
        var options = ReadingOptions()
        options.title = "Ferry line cuts night crossings"
        let document = "\(beginning)\(rest)\n\n\(second)"
        let article = PlainTextReader().read(Array(document.utf8).span, options: options)
        #expect(text(article) == (isCut ? "The line from Orla\(rest)\n\n\(second)" : document))
        guard isCut else { return }
        #expect(String(decoding: article.removed, as: UTF8.self).lowercased().hasPrefix("ferry line cuts"))
    }

    @Test func titleAndAuthorComeFromTheLines() {
        let article = read(
            """
            Valley towns agree on a common water plan
            By Tomas Verhane, Linden News
            Seven towns in the Arbel valley have agreed to share their wells and reservoirs, ending a quarrel of ten years.
            """)
        #expect(article.title == "Valley towns agree on a common water plan")
        #expect(article.author == "Tomas Verhane")
    }

    /// A notice beside the only sentences of a text makes no page of it.
    @Test(arguments: [
        "Read more", "Anzeige", "関連記事", "Xem thêm", "Lire aussi", "© Ostby Times", "Advertisement",
        "Share this article",
    ])
    func shortItemsStayBesideANotice(_ notice: String) {
        let item =
            "Two people were killed when a train derailed near Brill on Tuesday. The line is closed until Friday."
        for head in ["Title: Train derails\nPublished: 2026-03-03\n\n", "Train derails near Brill\n\n", ""] {
            let article = read(head + item + "\n\n" + notice + "\n")
            #expect(text(article).contains(item))
            #expect(article.findings.isEmpty)
        }
    }

    /// Documents without an article.
    private static let articleless: [(document: String, finding: Finding.Code)] = [
        ("", .empty), ("  \n\n \t\n", .empty), ("--- *** ---", .empty),
        (
            "We use cookies to improve your experience. By clicking Accept you agree to our use of cookies.\nAccept all\nManage cookies",
            .noArticle
        ),
        ("404\nPage not found\nThe page you are looking for does not exist.\nBack to homepage", .noArticle),
        ("Home\nNews\nSport\nAbout us\nContact\nPrivacy policy", .noArticle),
        (
            "Application error: a client-side exception has occurred (see the browser console for more information).",
            .noArticle
        ),
        ("Please enable JavaScript to continue.", .noArticle),
        (
            "We use cookies and similar technologies to improve your experience and to show advertising. By clicking Accept you agree to our use of cookies and to our privacy policy. You may change your cookie settings or withdraw your consent at any time. To read more about how we process personal data, see our cookie policy and our terms of use.\nAccept all\nManage cookies\nPrivacy policy",
            .noArticle
        ),
    ]

    @Test(arguments: articleless) func saysWhenThereIsNoArticle(_ row: (document: String, finding: Finding.Code)) {
        let article = read(row.document)
        #expect(article.findings.map(\.code) == [row.finding])
        #expect(row.finding == .empty || article.text.isEmpty)
    }

    /// Bytes that are not UTF-8, and what they say.
    private static let encodings: [(bytes: [UInt8], text: String, damaged: Bool)] = [
        (Array("Caf".utf8) + [0xE9, 0x20, 0x93] + Array("noir".utf8) + [0x94, 0x2E], "Café “noir”.", false),
        ([0xFF, 0xFE, 0x48, 0x00, 0xE9, 0x00, 0x2E, 0x00], "Hé.", false),
        ([0xFE, 0xFF, 0x00, 0x48, 0xD8, 0x3D, 0xDE, 0x00, 0x00, 0x2E], "H😀.", false),
        (Array("Smörgås är gott.".utf8) + [0x20, 0xFF], "Smörgås är gott. \u{FFFD}", true),
    ]

    @Test(arguments: encodings) func decodes(_ row: (bytes: [UInt8], text: String, damaged: Bool)) {
        let article = PlainTextReader().read(row.bytes.span)
        #expect(text(article) == row.text)
        #expect(article.findings.contains { $0.code == .damagedBytes } == row.damaged)
    }

    /// Columns of print, read by a machine: each of their lines was a paragraph, and its sentences were cut.
    @Test func narrowColumnsAreJoinedWithTheirBrokenWords() {
        let column = """
            The bridge over the Tallow will
            close for a year from Monday,
            the city council of Harsund said
            on Wednesday. The council voted
            31 to 12 for the repair plan,
            which will cost 14 million
            crowns. Work begins in April, en-
            gineers said, after inspec-
            tors found cracks in two of the
            well-known piers. It is a well-
            known landmark.

            Buses will run along the north-
            ern bank from six in the morning
            until midnight. Lorries over sev-
            en tonnes must use the ring road
            until the bridge opens again.
            """
        #expect(
            text(read(column))
                == "The bridge over the Tallow will close for a year from Monday, the city council of Harsund said on Wednesday. "
                + "The council voted 31 to 12 for the repair plan, which will cost 14 million crowns. Work begins in April, "
                + "engineers said, after inspectors found cracks in two of the well-known piers. It is a well-known landmark.\n\n"
                + "Buses will run along the northern bank from six in the morning until midnight. Lorries over seven tonnes must "
                + "use the ring road until the bridge opens again.")
    }

    /// A part of a word that is named once for two keeps its hyphen and its space; it was `twoand three-year`.
    @Test func aPartOfAWordBeforeAndIsNotBroken() {
        let column = """
            The bridge over the Tallow will
            close for a year from Monday,
            the city council of Harsund said
            in a plan that was to be two-
            and three-year work. The coun-
            cil voted 31 to 12 for the plan,
            which will cost 14 million
            crowns. Work begins in April, en-
            gineers said, after inspec-
            tors found cracks in the piers.
            """
        let article = text(read(column))
        #expect(article.contains("to be two- and three-year work. The council voted"))
        #expect(article.contains("April, engineers said, after inspectors found"))
    }

    /// The state was to pay `twothirds` of the plan, and a man was `a 41-yearold`.
    @Test func whatAlwaysHasAHyphenKeepsItAtABreak() {
        let column = """
            The bridge over the Tallow will
            close for a year from Monday. The
            state pays two-
            thirds of it, said Odd Renn, a 41-year-
            old engineer who is self-
            employed. The coun-
            cil voted for the plan by six-
            teen to ten in a self-
            ish mood, one en-
            gineer said, after inspec-
            tors found cracks in the piers.
            """
        let article = text(read(column))
        #expect(article.contains("two-thirds of it, said Odd Renn, a 41-year-old engineer who is self-employed."))
        #expect(
            article.contains("The council voted for the plan by sixteen to ten in a selfish mood, one engineer said"))
        // Behind another hyphen most breaks are breaks.
        let other = text(
            read(column.replacing("self-\nish mood", with: "co-opera-\ntion with Anglo-Ameri-\ncan firms")))
        #expect(other.contains("in a co-operation with Anglo-American firms, one engineer said"))
    }

    /// Short lines without broken words are verses or lists, and a compound that a margin parted keeps its hyphen.
    @Test func onlyBrokenWordsTellOfNarrowColumns() {
        let verses =
            "The sea is wide and the\nboats are small and\nthe wind is from the\nnorth and cold, my\nlove, and cold."
        #expect(read(verses).paragraphs.count == 5)
        let wrapped = """
            The bridge over the Tallow will close for a year from Monday, the well-
            known council of Harsund said on Wednesday, after inspectors had found
            cracks in two of its piers. The council voted 31 to 12 for the repair
            plan, which will cost 14 million crowns and keep the town busy.
            """
        #expect(text(read(wrapped)).contains("the well-known council of Harsund"))
    }
}
