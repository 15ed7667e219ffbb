import LedeText
import Testing

@testable import LedeArticle

/// Short paragraphs of short articles, and the short lines of pages beside them; people and places are invented.
@Suite struct ShortSentenceTests {
    private static func paragraphs(_ lines: [String]) -> [String] {
        let article = PlainTextReader().read(Array(lines.joined(separator: "\n").utf8).span)
        return article.paragraphs.filter { $0.role.isText }.map {
            String(decoding: article.content(of: $0), as: UTF8.self)
        }
    }

    private static func text(_ html: String) -> [String] {
        let article = HTMLReader().read(Array(html.utf8).span)
        return article.paragraphs.filter { $0.role.isText }.map {
            String(decoding: article.content(of: $0), as: UTF8.self)
        }
    }

    private static let menu = [
        "Skip to content", "Menu", "Search", "Sign in", "Subscribe", "Home", "News", "World", "Politics", "Business",
        "Sport", "Culture", "Weather", "Opinion", "Newsletters", "Podcasts", "My account",
    ]
    private static let buttons = ["Share", "Facebook", "Twitter", "Email", "Copy link", "Print"]
    private static let footer = [
        "More on this story", "Topics", "Harbour", "Follow us", "Facebook", "Instagram", "Help", "Careers", "Privacy",
        "Terms", "Accessibility", "© Harbour Media Ltd",
    ]

    static let briefs: [[String]] = [
        [
            "Fire damages boathouse on Tern river",
            "A fire that broke out early on Tuesday destroyed half of the boathouse of the Tern Rowing Club.",
            "Firefighters from three towns worked until six in the morning.", "No one was injured.",
            "The inquiry continues.",
        ],
        [
            "Ashby 3, Norwick 2",
            "Ashby won the island derby for the first time in four years on Saturday night, beating Norwick 3-2 after overtime.",
            "Dario Quist scored twice.", "Norwick play Lonsdale on Friday.",
        ],
        [
            "Fußgängerin in Almenau verletzt",
            "Eine 63 Jahre alte Fußgängerin ist am Dienstagabend in Almenau von einem Auto erfasst und schwer verletzt worden.",
            "Der Fahrer, ein 22-Jähriger, hatte sie nach Angaben der Polizei beim Abbiegen übersehen.",
            "Sie kam ins Krankenhaus.", "Die Polizei sucht Zeugen.",
        ],
        [
            "Cháy kho hàng ở Bình Sơn",
            "Một đám cháy lớn bùng lên tại kho hàng ở Bình Sơn vào rạng sáng 4/3, thiêu rụi khoảng 600 m2 nhà xưởng.",
            "Lực lượng chữa cháy mất ba giờ để dập tắt ngọn lửa.", "Không có thương vong.",
            "Nguyên nhân đang được điều tra.",
        ],
        [
            "Brann i lagerlokale i Havnvik",
            "En brann i et lager i Havnvik natt til onsdag førte til at 30 beboere måtte evakueres fra boligene sine.",
            "Brannvesenet hadde kontroll klokken fem.", "Ingen ble skadet.", "Politiet etterforsker saken.",
        ],
        [
            "Пожар на складе в Каменке",
            "Крупный пожар произошёл в ночь на среду на складе в посёлке Каменка, сообщили в региональном управлении.",
            "Площадь возгорания составила 600 квадратных метров.", "Пострадавших нет.", "Причина устанавливается.",
        ],
        [
            "Two climbers found alive",
            "Two climbers who had been missing on Mount Tallow since Sunday were found alive on Wednesday.",
            "They had dug a cave in the snow, rescuers said.", "Both are well.",
            "“They were lucky,” said Cathal Okonjo, who led the search.",
        ],
    ]

    /// Short last paragraphs were taken for the page's wherever a notice stood around a brief.
    @Test(arguments: briefs) func shortParagraphsStay(_ brief: [String]) {
        let (title, body) = (brief[0], Array(brief.dropFirst()))
        let soiled = [title] + Self.buttons + body + ["Share this article", "Read more: Ferry to Lode cancelled again"]
        #expect(Self.paragraphs(soiled) == body)
        #expect(Self.paragraphs(Self.menu + [title] + Self.buttons + body + Self.footer) == body)
        guard brief != Self.briefs[0] else { return }
        let parted = body.prefix(2) + ["Read more: Ferry to Lode cancelled again"] + body.dropFirst(2)
        let notices = ["Sign up for our newsletter", "© 2026 The Harbour Post. All rights reserved."]
        #expect(Self.paragraphs([title] + parted + notices) == body)
    }

    /// An advertisement behind the first paragraph of a short page cost it that paragraph, or all of the article.
    @Test(arguments: briefs) func anAdvertisementCostsNothing(_ brief: [String]) {
        let body = Array(brief.dropFirst())
        let page = Self.menu + [brief[0]] + Self.buttons + [body[0], "Advertisement"] + body.dropFirst() + Self.footer
        #expect(Self.paragraphs(page) == body)
    }

    /// Short lines of pages that stand right below an article.
    @Test(arguments: [
        "Link copied to clipboard.", "The link has been copied.", "Comments are closed.",
        "This story has been updated.",
        "Thanks for voting!", "Follow us on all networks.", "What did you think?",
        "The best of the week, every Friday…",
        "Top picture by Maren Toller, used with permission.", "Registered in England and Wales, number 07717.",
        "This element is not supported on this device.", "Update, 4 March: Details have been added.",
    ])
    func linesOfPagesGo(_ line: String) {
        let body = Array(Self.briefs[0].dropFirst())
        let page = Self.menu + [Self.briefs[0][0]] + Self.buttons + body + [line] + Self.footer
        #expect(Self.paragraphs(page) == body)
    }

    @Test(arguments: [
        (4, "Kommentarfeltet er stengt."), (4, "Saken er oppdatert."), (4, "Lenken er kopiert."),
        (5, "Ссылка скопирована."), (5, "Новость обновляется."), (5, "Комментарии закрыты."),
        (2, "Link wurde kopiert."), (3, "Đã sao chép liên kết."),
    ])
    func linesOfPagesInOtherLanguagesGo(_ place: Int, _ line: String) {
        let brief = Self.briefs[place]
        let body = Array(brief.dropFirst())
        #expect(
            Self.paragraphs(
                [brief[0]] + Self.buttons + body + [line, "© 2026 The Harbour Post. All rights reserved."]) == body)
    }

    /// The same in the elements of a page: the last paragraph, and what line breaks part.
    @Test(arguments: briefs) func shortParagraphsOfPagesStay(_ brief: [String]) {
        let body = Array(brief.dropFirst())
        let menu = Self.menu.map { "<li><a href=/x>\($0)</a></li>" }.joined()
        func page(_ text: String) -> String {
            "<html><head><title>\(brief[0])</title></head><body><ul>\(menu)</ul><div><h1>\(brief[0])</h1>\(text)</div></body></html>"
        }
        #expect(Self.text(page("<div>" + body.map { "<p>\($0)</p>" }.joined() + "</div>")) == body)
        #expect(Self.text(page("<div>" + body.joined(separator: "<br><br>") + "</div>")) == body)
    }

    // MARK: - Labels

    private static let report = [
        "Harbour of Lode closed until Friday",
        "The harbour of Lode will stay closed to ferries until Friday because a crane fell into the basin on Monday, the port said.",
        "Divers found that the arm of the crane lies across the channel, and two barges are needed to lift it.",
        "The ferries to the islands leave from Norwick instead, and tickets for Lode are valid there as well.",
    ]
    private static let points = ["The harbour of Lode is shut until Friday.", "Two barges will lift the fallen crane."]

    /// Labels of summaries that machines wrote: their box goes, in a text they and the points below them.
    @Test(arguments: [
        "Summary by AI", "AI-generated summary", "Key points, generated with AI", "This is an AI-generated summary.",
        "Bullet points written by artificial intelligence", "Automatically generated summary",
        "Quick read (AI-assisted)",
        "Summary generated using artificial intelligence, checked by journalists", "What to know (AI generated)",
        "Das Wichtigste in Kürze, erstellt mit KI", "Die wichtigsten Punkte, von KI zusammengefasst",
        "L'essentiel en 3 points, généré par l'IA", "Les points clés, générés par l'intelligence artificielle",
        "Puntos clave creados con IA", "Punti chiave generati dall'IA", "Principais pontos gerados por IA",
        "Kernpunten, gegenereerd met AI", "Najważniejsze punkty wygenerowane przez AI", "Huvudpunkter skapade med AI",
        "Kort fortalt – laget av KI", "Tekoälyn tekemä tiivistelmä", "Главное, сгенерировано ИИ", "Пересказ нейросети",
        "Öne çıkanlar (yapay zeka ile oluşturuldu)", "Điểm chính do AI tạo", "Poin utama dibuat AI", "AIで要約",
        "인공지능 요약", "智能摘要", "ملخص الذكاء الاصطناعي", "Περίληψη από τεχνητή νοημοσύνη",
    ])
    func labelsOfMachines(_ label: String) {
        let body = Array(Self.report.dropFirst())
        let prose = body.map { "<p>\($0)</p>" }.joined()
        let list = Self.points.map { "<li>\($0)</li>" }.joined()
        let html =
            "<html><body><article><h1>\(Self.report[0])</h1><div><p>\(label)</p><ul>\(list)</ul></div>\(prose)</article></body></html>"
        #expect(Self.text(html) == body)
        let marked = Self.points.map { "- " + $0 }
        #expect(Self.paragraphs([Self.report[0], "", label, ""] + marked + [""] + body.flatMap { [$0, ""] }) == body)
    }

    /// Sentences and headings of articles about machines are none of these, nor is what stands among their paragraphs.
    @Test(arguments: [
        "What is an AI summary?", "The AI summary was wrong.", "AI summary errors", "Das Bild wurde mit KI erstellt.",
        "Readers get AI summaries.",
    ])
    func whatIsSaidOfMachinesStays(_ line: String) {
        let body = Array(Self.report.dropFirst())
        #expect(
            Self.paragraphs([Self.report[0], body[0], line] + body.dropFirst()) == [body[0], line] + body.dropFirst())
    }

    /// Posts of networks that a handle and a day sign, with the day of the week and the hour.
    @Test(arguments: [
        "March 2, 2026", "Mon, 2 Mar 2026 18:05", "March 2, 2026 at 6:05 PM", "6:05 PM · Mar 2, 2026",
        "2. März 2026 um 18:05 Uhr", "lundi 2 mars 2026 à 18h05", "2 de marzo de 2026 a las 18:05",
    ])
    func signedPosts(_ day: String) {
        let body = Self.report.dropFirst().map { "<p>\($0)</p>" }
        func page(_ post: String) -> [String] {
            Self.text(
                "<html><body><article><h1>\(Self.report[0])</h1>\(body[0])\(post)\(body[1])\(body[2])</article></body></html>"
            )
        }
        let words = "<p>We will be back by Friday, thanks to all who wait so long.</p>"
        #expect(
            page("<blockquote>\(words)<p>— Port of Lode (@portlode) \(day)</p></blockquote>")
                == Array(Self.report.dropFirst()))
        let sentence = "— Port of Lode (@portlode) wrote so on \(day)."
        #expect(page("<p>\(sentence)</p>").contains(sentence))
    }

    /// Labels of articles for subscribers, between headline and text.
    @Test(arguments: ["有料記事", "会員記事", "プレミアム記事"]) func labelsForSubscribers(_ label: String) {
        let title = "港の橋が閉鎖、来週まで通行止め"
        let body = [
            "川港市は4日、老朽化した港の橋を来週まで閉鎖すると発表した。点検で橋げたに亀裂が見つかったためだ。",
            "市によると、亀裂は長さ3メートルに及ぶという。迂回路は北側の橋で、通勤の時間は約20分延びる見込みだ。",
        ]
        #expect(Self.paragraphs([title, label, "2026年3月4日 18時00分", "", body[0], "", body[1]]) == body)
        let html =
            "<html lang=ja><body><article><h1>\(title)</h1><p>\(label)</p><p>2026年3月4日 18時00分</p><p>\(body[0])</p><p>\(body[1])</p></article></body></html>"
        #expect(Self.text(html) == body)
    }

    @Test(arguments: [
        (["유료기사", "유료 콘텐츠"], "항구 다리 폐쇄", "강항시는 4일 낡은 항구 다리를 다음 주까지 폐쇄한다고 밝혔다. 점검에서 다리 들보에 균열이 발견됐기 때문이다."),
        (["付费文章", "会员专享"], "港口大桥关闭一周", "河港市4日宣布，老旧的港口大桥将关闭至下周。检查时发现桥梁出现裂缝，长达三米，需要立即修理。"),
    ])
    func labelsForSubscribersElsewhere(_ labels: [String], _ title: String, _ body: String) {
        for label in labels { #expect(Self.paragraphs([title, label, "", body]) == [body]) }
    }
}
