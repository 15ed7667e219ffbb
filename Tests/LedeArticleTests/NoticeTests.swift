import LedeText
import Testing

@testable import LedeArticle

/// An article of a language: its headline, eight paragraphs, and what a site puts between them.
struct NoticeArticle: Sendable, CustomTestStringConvertible {
    var language: String
    var headline: String
    var paragraphs: [String]
    var share: String
    var advertisement: String

    var testDescription: String { language }

    static let all = [
        NoticeArticle(
            language: "en", headline: "Valley keeps its last cinema open",
            paragraphs: [
                "The people of Arbel have bought their cinema, which was to become a car park in May.",
                "Six hundred of them paid 50 crowns each at a meeting in the fire station on Thursday.",
                "The owner had wanted to sell since his projector broke in 2019.",
                "Tickets will cost less than before, and children pay nothing on Sundays.",
                "The roof leaks above the last three rows.",
                "Volunteers will repair it in the spring with slate from the old school.",
                "The first film is about a lighthouse keeper who cannot swim.",
                "It was chosen by lot from ninety suggestions.",
            ], share: "Share", advertisement: "Advertisement"),
        NoticeArticle(
            language: "de", headline: "Tal rettet sein letztes Kino",
            paragraphs: [
                "Die Einwohner von Arbel haben ihr Kino gekauft, das im Mai einem Parkplatz weichen sollte.",
                "Sechshundert von ihnen zahlten am Donnerstag im Feuerwehrhaus je 50 Kronen ein.",
                "Der Besitzer wollte verkaufen, seit 2019 sein Projektor kaputtging.",
                "Karten kosten künftig weniger, und Kinder zahlen sonntags nichts.",
                "Über den letzten drei Reihen ist das Dach undicht.",
                "Freiwillige flicken es im Frühjahr mit Schiefer aus der alten Schule.",
                "Der erste Film erzählt von einem Leuchtturmwärter, der nicht schwimmen kann.",
                "Er wurde aus neunzig Vorschlägen ausgelost.",
            ], share: "Teilen", advertisement: "Anzeige"),
        NoticeArticle(
            language: "fr", headline: "La vallée sauve son dernier cinéma",
            paragraphs: [
                "Les habitants d'Arbel ont acheté leur cinéma, qui devait devenir un parking en mai.",
                "Six cents d'entre eux ont versé 50 couronnes jeudi à la caserne des pompiers.",
                "Le propriétaire voulait vendre depuis la panne de son projecteur en 2019.",
                "Les billets coûteront moins cher, et les enfants ne paieront rien le dimanche.",
                "Le toit fuit au-dessus des trois derniers rangs.",
                "Des bénévoles le répareront au printemps avec les ardoises de la vieille école.",
                "Le premier film raconte un gardien de phare qui ne sait pas nager.",
                "Il a été tiré au sort parmi quatre-vingt-dix titres.",
            ], share: "Partager", advertisement: "Publicité"),
        NoticeArticle(
            language: "es", headline: "El valle salva su último cine",
            paragraphs: [
                "Los vecinos de Arbel han comprado su cine, que en mayo iba a convertirse en aparcamiento.",
                "Seiscientos de ellos pagaron 50 coronas el jueves en el parque de bomberos.",
                "El dueño quería vender desde que se rompió su proyector en 2019.",
                "Las entradas costarán menos, y los niños no pagarán los domingos.",
                "El tejado gotea sobre las tres últimas filas.",
                "Los voluntarios lo arreglarán en primavera con pizarra de la vieja escuela.",
                "La primera película trata de un farero que no sabe nadar.",
                "Fue elegida por sorteo entre noventa propuestas.",
            ], share: "Compartir", advertisement: "Publicidad"),
        NoticeArticle(
            language: "pl", headline: "Dolina ratuje ostatnie kino",
            paragraphs: [
                "Mieszkańcy Arbela kupili swoje kino, które w maju miało zmienić się w parking.",
                "Sześciuset z nich wpłaciło w czwartek w remizie po 50 koron.",
                "Właściciel chciał sprzedać, odkąd w 2019 roku zepsuł się projektor.",
                "Bilety będą tańsze, a dzieci w niedziele nie zapłacą nic.",
                "Dach przecieka nad trzema ostatnimi rzędami.",
                "Wiosną ochotnicy naprawią go łupkiem ze starej szkoły.",
                "Pierwszy film opowiada o latarniku, który nie umie pływać.",
                "Wylosowano go spośród dziewięćdziesięciu propozycji.",
            ], share: "Udostępnij", advertisement: "REKLAMA"),
        NoticeArticle(
            language: "ru", headline: "Долина спасла последний кинотеатр",
            paragraphs: [
                "Жители Арбеля выкупили кинотеатр, на месте которого в мае хотели устроить стоянку.",
                "Шестьсот человек внесли в четверг в пожарной части по 50 крон.",
                "Владелец собирался продать здание с 2019 года, когда сломался проектор.",
                "Билеты подешевеют, а дети по воскресеньям не заплатят ничего.",
                "Над тремя последними рядами протекает крыша.",
                "Весной добровольцы починят ее сланцем из старой школы.",
                "Первый фильм расскажет о смотрителе маяка, который не умеет плавать.",
                "Его выбрали по жребию из девяноста предложений.",
            ], share: "Поделиться", advertisement: "Реклама"),
        NoticeArticle(
            language: "zh", headline: "山谷保住了最后一家电影院",
            paragraphs: [
                "阿贝尔镇居民买下了原定五月改成停车场的电影院。", "星期四，六百人在消防站各交了五十克朗。", "2019年放映机坏了以后，老板一直想卖掉它。",
                "今后票价会降低，孩子星期天免费入场。", "最后三排上方的屋顶漏水。", "志愿者将在春天用旧学校的石板修好它。", "第一部影片讲的是一个不会游泳的灯塔看守人。",
                "影片是从九十个提议中抽签选出的。",
            ], share: "分享到：", advertisement: "广告"),
        NoticeArticle(
            language: "cs", headline: "Údolí zachránilo poslední kino",
            paragraphs: [
                "Obyvatelé Arbelu koupili své kino, které se mělo v květnu změnit v parkoviště.",
                "Šest set z nich složilo ve čtvrtek v hasičské zbrojnici po 50 korunách.",
                "Majitel chtěl prodat od roku 2019, kdy se rozbila promítačka.",
                "Lístky zlevní a děti v neděli nezaplatí nic.", "Nad posledními třemi řadami zatéká střechou.",
                "Na jaře ji dobrovolníci opraví břidlicí ze staré školy.",
                "První film vypráví o strážci majáku, který neumí plavat.",
                "Vylosovali ho z devadesáti návrhů.",
            ], share: "Sdílet", advertisement: "Reklama"),
    ]
}

/// What each paragraph of a text is; what may be the page's is told as body, since it stays.
private func read(_ lines: [String], _ language: String) -> [String] {
    var options = ReadingOptions()
    options.language = Language(language)
    let article = PlainTextReader().read(Array(lines.joined(separator: "\n\n").utf8).span, options: options)
    return article.paragraphs.map {
        "\($0.role == .doubtful ? .body : $0.role): \(String(decoding: article.content(of: $0), as: UTF8.self))"
    }
}

private func readPage(_ lines: [String], _ language: String, headline: String = "Valley keeps its cinema") -> [String] {
    let body = lines.map { "<p>\($0)</p>" }.joined()
    let html =
        "<!doctype html><html lang=\"\(language)\"><head><meta charset=utf-8><title>\(headline)</title></head><body>"
        + "<article><h1>\(headline)</h1>\(body)</article></body></html>"
    let article = HTMLReader().read(Array(html.utf8).span)
    return article.paragraphs.map { "\($0.role): \(String(decoding: article.content(of: $0), as: UTF8.self))" }
}

private func putting(_ line: String, into lines: [String], at index: Int) -> [String] {
    var out = lines
    out.insert(line, at: index)
    return out
}

@Suite struct NoticeTests {
    /// A notice above, inside or below an article costs it none of its paragraphs.
    @Test(arguments: NoticeArticle.all) func aNoticeCostsNoParagraph(_ article: NoticeArticle) {
        let (head, share, ad) = (article.headline, article.share, article.advertisement)
        let all = article.paragraphs
        var texts: [[String]] = []
        texts.append([head, share] + all)
        texts.append([head] + putting(ad, into: all, at: 2))
        texts.append([head, share] + putting(ad, into: all, at: 4))
        texts.append([head] + putting(ad, into: all, at: 7))
        texts.append([head] + putting(share, into: all, at: 8))
        for text in texts {
            let roles = read(text, article.language)
            for paragraph in all { #expect(roles.contains("body: \(paragraph)")) }
            #expect(roles.contains("headline: \(head)"))
            #expect(!roles.contains("body: \(ad)") && !roles.contains("body: \(share)"))
        }
    }

    private static let sentences: [(language: String, sentence: String)] = [
        ("en", "Facebook, YouTube and Instagram could not be reached on the islands for a day."),
        ("en", "Copyright law gives the heirs of the painter another eleven years."),
        ("en", "Privacy policy on the mainland is older than the network."),
        ("en", "Advertisement spending in the valley fell by a tenth last year."),
        ("en", "Follow us, the guide said, and keep to the left."),
        ("en", "Sign up for the choir, the poster said, and never sleep on Sundays."),
        ("en", "Share prices of the ferry line fell by a fifth on Friday."),
        ("en", "Comments made by the mayor in May angered the fishermen."),
        ("en", "Terms of use of the harbour were agreed in 1931."),
        ("en", "Trending upward since spring, prices reached a record in August."),
        ("de", "Newsletter dürfen die Vereine auch künftig ohne Genehmigung verschicken."),
        ("de", "Kommentare der Fischer wollte der Bürgermeister nicht hören."),
        ("de", "Mehr zum Thema wollte die Sprecherin der Werft nicht sagen."),
        ("fr", "Publicité et affiches seront interdites sur le port dès mardi."),
        ("fr", "Partager les bénéfices du port reste le souhait des pêcheurs."),
        ("es", "Publicidad y carteles quedarán prohibidos en el puerto."),
        ("es", "Comentarios del alcalde molestaron el lunes a los pescadores."),
        ("en", "Some names on the list of 1931 were those of sailors."),
        ("en", "The headline of the first paper in the valley was about a horse."),
        ("en", "“Please note that no further seats will be sold.”"),
        ("en", "This video was made by the school and shows the fire of 1987."),
    ]

    /// A whole sentence is no notice for its first words.
    @Test(arguments: sentences) func sentencesThatBeginAsNoticesDoStay(_ language: String, _ sentence: String) {
        let article = NoticeArticle.all.first { $0.language == language } ?? NoticeArticle.all[0]
        let all = article.paragraphs
        let inside = putting(sentence, into: all, at: 4)
        for text in [inside, all + [sentence], putting(article.advertisement, into: inside, at: 2)] {
            let roles = read([article.headline] + text, language)
            #expect(roles.contains("body: \(sentence)"))
            for paragraph in all { #expect(roles.contains("body: \(paragraph)")) }
        }
        #expect(readPage(inside, language).contains("body: \(sentence)"))
    }

    /// They stood at the end of a summary that had room for them: the fixture of the README had three.
    @Test func sentencesToTheReaderBeforeTheNoticesAtTheEndGo() {
        let all = NoticeArticle.all[0].paragraphs
        let notices = [
            "Stay with the valley. Create your free account to read on.",
            "We could not show the rest of this page. Please check that JavaScript is switched on.",
        ]
        let roles = read(["Valley keeps its cinema"] + all + notices + ["Already a subscriber? Log in."], "en")
        for notice in notices { #expect(roles.contains("boilerplate: \(notice)")) }
        for paragraph in all { #expect(roles.contains("body: \(paragraph)")) }
        // The last sentence of an article that asks its reader something is none.
        let last = "Would you have bought a seat in this cinema?"
        #expect(read(["Valley keeps its cinema"] + all + [last, "Log in"], "en").contains("body: \(last)"))
    }

    /// A quotation that thanks its readers was taken for one of the notices that followed it.
    @Test func aQuotationBeforeTheNoticesAtTheEndStays() {
        let all = NoticeArticle.all[0].paragraphs
        let last = "The board issued a statement on Monday: \"We ask you to respect our privacy.\""
        let roles = read(["Valley keeps its cinema"] + all + [last, "Privacy Policy | Terms of Use"], "en")
        #expect(roles.contains("body: \(last)"))
    }

    /// A brief below which its title stands once more, or little more than that, loses nothing.
    @Test(arguments: [
        ["The ferry stopped at noon.", "Nobody was hurt.", "The crew was calm.", "Ferry stopped at quay"],
        [
            "The ferry stopped at noon and nobody was hurt, the harbour master said on Friday evening.",
            "The crew was calm.", "Ferry stopped at quay",
        ],
        ["The ferry stopped at noon and nobody was hurt on Friday.", "Ferry stopped at quay", "The crew was calm."],
        ["The ferry stopped at noon and nobody was hurt on Friday evening.", "", "Ferry stopped at quay"],
    ])
    func aBriefWithItsTitleBelowStays(_ lines: [String]) {
        var options = ReadingOptions()
        options.title = "Ferry stopped at quay"
        let article = PlainTextReader().read(Array(lines.joined(separator: "\n").utf8).span, options: options)
        let text = String(decoding: article.text, as: UTF8.self)
        for line in lines where line.hasSuffix(".") { #expect(text.contains(line)) }
    }

    /// What stands above the title that is known is none of the article.
    @Test func noSentenceStandsAboveTheTitle() {
        let all = NoticeArticle.all[0].paragraphs
        let title = NoticeArticle.all[0].headline
        let notice = "Whoever sends us three photographs may win a hamper."
        var options = ReadingOptions()
        options.title = title
        let lines = [notice, title, "By Mira Brandt"] + all
        let article = PlainTextReader().read(Array(lines.joined(separator: "\n\n").utf8).span, options: options)
        let text = String(decoding: article.text, as: UTF8.self)
        #expect(text == all.joined(separator: "\n\n"))
        // Behind several sentences it is the title of something else.
        let late = all.prefix(3) + [title] + all.dropFirst(3)
        let other = PlainTextReader().read(Array(late.joined(separator: "\n\n").utf8).span, options: options)
        for paragraph in all { #expect(String(decoding: other.text, as: UTF8.self).contains(paragraph)) }
    }

    private static let signatures: [(language: String, line: String)] = [
        ("en", "QUIZ: How well do you know the valley"), ("en", "Valley keeps its last cinema open | The Linden Post"),
        ("en", "By Mira Brandt in Arbel"), ("en", "Ada Moss in Tallow and Per Holm in Arbel contributed."),
        ("en", "Ada Moss reported from Tallow, and Per Holm from Arbel."), ("vi", "Bài và ảnh: Hồng Vân"),
        ("vi", "Tác giả: Hồng Vân"),
    ]

    /// Lines behind the last sentence that name somebody or lead elsewhere.
    @Test(arguments: signatures) func signaturesAreNoText(_ language: String, _ line: String) {
        let article = NoticeArticle.all[0]
        let roles = read([article.headline] + article.paragraphs + [line], language)
        #expect(!roles.contains("body: \(line)"))
        for paragraph in article.paragraphs { #expect(roles.contains("body: \(paragraph)")) }
    }

    /// The times of a live report are no menu: with four notices all of its text was left out.
    @Test func timesOfALiveReportMakeNoPage() {
        let all = NoticeArticle.all[0].paragraphs
        var lines = ["Back to top", "Switch language"]
        for (i, paragraph) in all.enumerated() { lines += ["\(i + 1).11am BST", "0\(i + 1):11", paragraph] }
        lines += ["See something wrong? Report a correction here.", "Manage preferences", "Sign in", "Advertisement"]
        let roles = read(lines, "en")
        for paragraph in all { #expect(roles.contains("body: \(paragraph)")) }
    }

    /// Behind a link to another article goes on what is a sentence, however short it is, and a paragraph that its writers
    /// sign.
    @Test(arguments: [
        ("en", "Read also: Valley keeps its cinema", "The mill stays shut."),
        ("en", "Read also: Valley keeps its cinema", "Police could not say how the fire had begun. (jt/nwa)"),
        ("de", "Lesen Sie auch: Hafen verliert Container", "Unsere Brücke war 90 Jahre alt."),
        ("de", "Lesen Sie auch: Hafen verliert Container", "Der Schaden wird auf 4 Millionen Euro geschätzt. (ab/dpa)"),
        ("fr", "Lire aussi : Le port perd ses grues", "La réouverture est prévue lundi. (jt avec AFP)"),
        ("es", "Lea también: El puerto pierde sus grúas", "Nuestro puente tenía 90 años."),
    ])
    func whatFollowsALinkStays(_ language: String, _ link: String, _ last: String) {
        let article = HouseNoticeTests.articles[language] ?? NoticeArticle.all[0].paragraphs
        let roles = read(article + [link, last], language)
        #expect(roles.contains("body: \(last)"))
        #expect(roles.contains("boilerplate: \(link)"))
    }

    /// Of a post the counters go, and not the post for the label before it.
    @Test(arguments: ["UPDATE: ", ""]) func aPostStaysWithoutItsCounters(_ label: String) {
        let post = label + "The missing girl from Canal Road has been FOUND safe and well!! 🎉 Thank you to everyone 🙏"
        for counters in ["1,204 Reposts 88 Quotes 9,112 Likes", "12 replies 40 reposts 99 likes"] {
            let roles = read(["@HarlingPolice", post, counters], "en")
            #expect(roles.contains("body: \(post)"))
            #expect(roles.contains("boilerplate: \(counters)"))
        }
    }

    private static let notices: [(language: String, notice: String)] = [
        ("en", "SEE ALSO: Harbour strike enters its second week"), ("en", "Image source, Getty Images"),
        ("en", "You need to enable JavaScript to run this app."),
        ("en", "You have reached your limit of free articles this month."), ("en", "Sign up for our newsletter."),
        ("en", "The post Valley keeps its cinema appeared first on The Linden Post."),
        ("en", "Linden Post writer Mira Brandt contributed to this report."),
        ("de", "Lesen Sie auch: Hafen verliert Container"), ("de", "Alle Rechte vorbehalten."),
        ("fr", "À lire aussi : Le port perd ses grues"), ("es", "Te puede interesar: El puerto pierde sus grúas"),
        ("nl", "Lees ook: Haven verliest kranen"), ("it", "Leggi anche: Il porto perde le gru"),
        ("pt", "Leia também: Porto perde guindastes"), ("pl", "Czytaj też: Port traci dźwigi"),
        ("ru", "Читайте также: Порт теряет краны"), ("ru", "Подпишитесь на наш Telegram-канал!"),
        ("tr", "Bültenimize abone olun"), ("ja", "【関連記事】港のクレーンが消える"), ("zh", "责任编辑：林港"),
        ("ko", "무단 전재 및 재배포 금지"), ("ko", "[관련 기사] 항구의 크레인이 사라진다"), ("ko", "구독하기"),
        ("ar", "اقرأ أيضا: الميناء يفقد رافعاته"), ("ar", "جميع الحقوق محفوظة"), ("ar", "تابعونا على واتساب"),
        ("fa", "بیشتر بخوانید: بندر جرثقیل‌هایش را از دست می‌دهد"), ("fa", "انتهای پیام"),
        ("he", "קראו עוד: הנמל מאבד את העגורנים"), ("he", "כל הזכויות שמורות"),
        ("hi", "यह भी पढ़ें: बंदरगाह की क्रेनें गायब"), ("hi", "विज्ञापन"),
        ("el", "Διαβάστε επίσης: Το λιμάνι χάνει τους γερανούς"), ("el", "Ακολουθήστε μας στο Google News"),
        ("id", "Baca juga: Pelabuhan kehilangan derek"), ("id", "Bagikan"),
        ("en", "Don't miss out on the headlines from Culture. Followed categories will be added to My News."),
        ("en", "Linden Post materials © 2023 Linden Post. Reproduction without permission is prohibited."),
        ("en", "Except for the headline, this story has not been edited by us and comes from a syndicated feed."),
        ("en", "The writer is a professor of law at the University of Linden. Views are personal."),
        ("en", "This story originally appeared in the May issue of The Linden Post."),
        ("en", "This is a breaking news story and will be updated."), ("en", "Spotted a mistake? Let us know."),
        ("en", "We rely on readers to fund our work. Make a gift now."),
        ("en", "Get unlimited digital access for 59 cents a day."),
        ("en", "Have you been affected by this story? Get in touch."), ("en", "Some names have been changed."),
        ("vi", "Mời bạn đọc gửi bài viết về địa chỉ của tòa soạn."), ("vi", "Bài viết đã được cập nhật."),
        ("vi", "Bạn đang đọc bài viết Cầu cảng mở lại tại chuyên mục Đời sống của Báo Ven Biển."),
        ("vi", "Hãy đăng ký kênh của Báo Ven Biển để không bỏ lỡ tin mới."), ("vi", "Tiếp tục cập nhật..."),
        ("vi", "Báo Ven Biển sẽ tiếp tục cập nhật thông tin."),
        ("vi", "Không sao chép dưới mọi hình thức nếu không có sự đồng ý của Báo Ven Biển."),
    ]

    /// The same notices go from lines of text and from paragraphs of pages.
    @Test(arguments: notices) func noticesGoFromTextAndFromPages(_ language: String, _ notice: String) {
        let all = NoticeArticle.all.first { $0.language == language }?.paragraphs ?? NoticeArticle.all[0].paragraphs
        let text = putting(notice, into: all, at: 4)
        for roles in [read(["Valley keeps its cinema"] + text, language), readPage(text, language)] {
            #expect(!roles.contains("body: \(notice)") && !roles.contains("heading: \(notice)"))
            for paragraph in all { #expect(roles.contains("body: \(paragraph)")) }
        }
    }

    /// Short lines that speak of two things that a page offers, in other words than any list of phrases has.
    private static let offers: [(language: String, notice: String)] = [
        ("en", "This piece is available to members only."), ("en", "We value your privacy and that of your household."),
        ("en", "Spotted a mistake? Let the editors know."),
        ("de", "Dieser Beitrag ist unseren Abonnenten vorbehalten."),
        ("de", "Weiterlesen mit dem Digitalpaket für einen Euro im ersten Monat."),
        ("fr", "Merci, un message de confirmation vient de vous être envoyé."),
        ("es", "Puede cambiar sus preferencias cuando quiera al pie de la página."),
        ("it", "Questo contenuto è bloccato perché non hai dato il permesso."),
        ("pt", "Toda manhã às seis, o essencial do dia na sua caixa de entrada."),
        ("nl", "Door u aan te melden gaat u akkoord met onze voorwaarden."),
        ("pl", "Aby zapewnić najlepszą jakość, zapisujemy na Twoim urządzeniu małe pliki."),
        ("ru", "Этот блок скрыт, потому что вы не дали разрешения."),
        ("tr", "Kaydolarak kullanım koşullarımızı kabul etmiş olursunuz."),
        ("sv", "Har du sett ett fel? Hör av dig till redaktionen."), ("ar", "تابع القراءة بدولار واحد في الشهر الأول."),
        ("zh", "提交即表示您接受我们的条款。"), ("ja", "許可がないため、この内容は表示できません。"),
        ("vi", "Bạn có thể thay đổi lựa chọn bất cứ lúc nào ở cuối trang."),
        ("de", "Mit Ihrer Zustimmung wird hier ein Beitrag eines Drittanbieters geladen."),
        ("sv", "Bli prenumerant och läs hela artikeln för två kronor den första månaden."),
        ("nl", "Probeer het nu gratis en lees onbeperkt wat u wilt."),
        ("pl", "Korzystając z serwisu, wyrażasz zgodę na zapisywanie plików cookie."),
        ("tr", "Abone olun, haberleri sınırsız okuyun."), ("ru", "Комментарии проходят проверку редакции."),
        ("es", "Para comentar es necesario iniciar sesión."),
        ("id", "Dengan melanjutkan, Anda menyetujui Syarat Layanan Kabar Teluk."),
        ("id", "Kami memakai cookie agar situs ini lebih nyaman."), ("id", "Berlangganan untuk lanjutkan membaca."),
        ("id", "Ringkasan berita setiap pagi lewat surel."),
        // in another language than the article's
        ("en", "Den här artikeln är bara för prenumeranter."),
    ]

    @Test(arguments: offers) func whatAPageOffersGoes(_ language: String, _ notice: String) {
        noticesGoFromTextAndFromPages(language, notice)
    }

    /// One such subject, or two in what somebody says, makes no notice.
    private static let reports: [(language: String, sentence: String)] = [
        ("en", "Subscribers of the valley's only newspaper pay nothing at the door."),
        ("en", "The editors admitted a mistake in the list of those who had paid."),
        ("en", "“This page is for members only,” the board said to your correspondents in May."),
        ("de", "Abonnenten der Zeitung zahlen künftig im Monat zwei Kronen weniger."),
        ("fr", "Les lecteurs inscrits avant mai gardent leur place gratuite."),
        ("es", "El ayuntamiento acepta las condiciones de los vecinos sin cambios."),
        // One word that is two of its subjects took these out of their articles.
        ("ru", "Экономия при использовании материалов местного завода составит миллион крон."),
        ("vi", "Hai người lạ theo dõi chúng tôi từ bến phà đến tận chân cầu."),
        ("id", "Dua orang asing ikuti kami dari dermaga sampai ke jembatan."),
        ("id", "Isi komentar warga di bawah foto jembatan itu beragam."),
        ("es", "La ley declara prohibida la reproducción de perros en criaderos sin licencia."),
        ("pl", "Policja bada kopiowanie i powielanie planów mostu przez firmę z Tarn."),
        ("nl", "Een miljoen kronen steun onze haven, luidt de leus van de winkeliers."),
        ("sv", "Biografen fick statligt stöd våren 2023 och byggde sedan en ny sal."),
        ("ko", "두 극장은 합병에 동의한 것으로 알려졌다."),
        ("de", "Mit ihrer Zustimmung zum neuen Datenschutz machte die Stadt den Weg frei."),
        ("it", "Proseguendo la navigazione, la nave trovò condizioni migliori al largo."),
        ("sv", "Den som vill läsa får betala en krona i månaden till biblioteket."),
        ("pl", "Rada wyraża zgodę na sprzedaż starego mostu za milion koron."),
        ("id", "Warga membayar lima ribu per bulan untuk menonton setiap pagi."),
    ]

    @Test(arguments: reports) func aReportOfOffersStays(_ language: String, _ sentence: String) {
        let article = NoticeArticle.all.first { $0.language == language } ?? NoticeArticle.all[0]
        let text = putting(sentence, into: article.paragraphs, at: 4)
        #expect(read([article.headline] + text, language).contains("body: \(sentence)"))
        #expect(readPage(text, language).contains("body: \(sentence)"))
    }

    private static let captions: [(language: String, caption: String)] = [
        ("en", "Crews mend the roof of the cinema. (Ada Moss via Linden Post)"),
        ("en", "The owner, second from left, with members of the board."), ("zh", "市长与居民合影。图/海湾日报"),
        ("de", "Freiwillige decken das Dach des Kinos (Archivbild)"),
        ("de", "Der Vorführer Uwe Lind mit seiner letzten Rolle. Archivfoto: Jochen Arb"),
        ("de", "Das Kino am Abend der Versammlung. © Karin Lund"),
        ("en", "The hall on the evening of the meeting - AFP"),
        ("en", "In this photo provided by the fire brigade, people queue in front of the cinema."),
        ("en", "The projector starts for the first time since 2019. (0:38)"), ("zh", "图为阿贝尔镇的电影院。"),
        ("zh", "星期四，居民在消防站排队。新华社记者 林港 摄"), ("ja", "映画館の前に並ぶ人々＝3日、林港市、山田一郎撮影"),
        ("ko", "영화관 앞에 줄을 선 주민들. [사진=연합뉴스]"), ("ko", "[서울=뉴시스] 영화관 앞 주민들. photo@newsis.com"),
        ("ru", "Кинотеатр в день собрания. Фото: Илья Громов"),
    ]

    /// What ends with the credit of a picture, or begins as captions of agencies do, is a caption as a whole.
    @Test(arguments: captions) func aCaptionGoesWithItsCredit(_ language: String, _ caption: String) {
        let all = NoticeArticle.all.first { $0.language == language }?.paragraphs ?? NoticeArticle.all[0].paragraphs
        let text = putting(caption, into: all, at: 3)
        for roles in [read(["Valley keeps its cinema"] + text, language), readPage(text, language)] {
            #expect(roles.contains("caption: \(caption)"))
            for paragraph in all { #expect(roles.contains("body: \(paragraph)")) }
        }
    }

    @Test func anAgencyBehindAFullStopIsTheReportsOwn() {
        let all = NoticeArticle.all[0].paragraphs
        let last = "Nobody in the valley could remember a longer queue on a Thursday evening. — AFP"
        #expect(read(["Valley keeps its cinema"] + all + [last], "en").contains("body: \(last)"))
    }

    /// A feed cuts what it gives away in the middle of a sentence, and says how much it left out.
    @Test func aSentenceThatAFeedCutOffIsNoText() {
        let all = NoticeArticle.all[0].paragraphs
        let last = "The hall has ninety seats. In winter it is so cold th… [+2345 chars]"
        let roles = read(["Valley keeps its cinema"] + all + [last], "en")
        #expect(roles.contains("body: The hall has ninety seats."))
        #expect(roles.last == "boilerplate: In winter it is so cold th… [+2345 chars]")
    }

    /// A page that was copied by hand: its headline stands above the byline, with what explains it between.
    @Test func theHeadlineOfAPageStandsAboveItsByline() {
        let all = NoticeArticle.all[0].paragraphs
        let head = [
            "Skip to main content", "Sign in", "Subscribe", "News", "Valley keeps its last cinema open",
            "Six hundred people paid for a hall that leaks", "By Mira Brandt", "3 March 2026", "Share",
            "People queue in front of the hall on Thursday", "Photo: Jon Orme/The Linden Post",
        ]
        let tail = [
            "Most read", "Storm closes schools on the islands", "Privacy policy", "Cookie settings", "Contact us",
        ]
        let roles = read(head + all + tail, "en")
        #expect(roles.contains("headline: Valley keeps its last cinema open"))
        #expect(roles.contains("byline: By Mira Brandt"))
        for paragraph in all { #expect(roles.contains("body: \(paragraph)")) }
    }

    /// Lines of scripts whose sentences end with a stop of their own are no wrapped ones.
    @Test(arguments: ["ja", "zh"]) func linesThatEndWithAWideStopAreParagraphs(_ language: String) {
        let lines = [
            "山谷保住了最后一家电影院", "阿贝尔镇居民买下了原定五月改成停车场的电影院，星期四在消防站各交了五十克朗。", "2019年放映机坏了以后，老板一直想卖掉它，今后票价会降低，孩子星期天免费入场。",
            "志愿者将在春天用旧学校的石板修好最后三排上方漏水的屋顶，第一部影片是抽签选出的。",
        ]
        var options = ReadingOptions()
        options.language = Language(language)
        let article = PlainTextReader().read(Array(lines.joined(separator: "\n").utf8).span, options: options)
        #expect(article.paragraphs.count == 4)
        #expect(article.title == lines[0])
    }

    /// A heading that was never closed holds the article in its own element.
    @Test func aHeadingThatIsNeverClosedIsNoArticle() {
        let body = NoticeArticle.all[0].paragraphs.map { "<p>\($0)" }.joined()
        let html =
            "<html><head><title>Valley keeps its cinema</title></head><body><div><h1>Valley keeps its cinema\(body)"
        let article = HTMLReader().read(Array(html.utf8).span)
        let text = String(decoding: article.text, as: UTF8.self)
        for paragraph in NoticeArticle.all[0].paragraphs { #expect(text.contains(paragraph)) }
        #expect(article.title == "Valley keeps its cinema")
        let short = NoticeArticle.all[0].paragraphs[..<3].map { "<p>\($0)" }.joined()
        let note = "<html><head><title>Valley keeps its cinema</title></head><body><h1>Valley keeps its cinema\(short)"
        let noteText = String(decoding: HTMLReader().read(Array(note.utf8).span).text, as: UTF8.self)
        for paragraph in NoticeArticle.all[0].paragraphs[..<3] { #expect(noteText.contains(paragraph)) }
    }

    @Test(arguments: [
        ("Valley keeps its last cinema open - Arbel Daily Times", "Valley keeps its last cinema open"),
        (
            "Valley keeps its last cinema open - and nobody knows why",
            "Valley keeps its last cinema open - and nobody knows why"
        ),
        ("Valley keeps its last cinema open – Lindener Zeitung", "Valley keeps its last cinema open"),
    ])
    func theNameOfThePaperIsNoPartOfTheTitle(_ title: String, _ expected: String) {
        #expect(String(decoding: MetadataReader.withoutSite(Array(title.utf8), []), as: UTF8.self) == expected)
    }

    /// Another article of the same page is none of this one, whatever its class.
    @Test func anotherArticleOfThePageIsLeftOut() {
        let all = NoticeArticle.all[0].paragraphs
        let other = [
            "Two red goats were born on the roof of the fire station on Sunday, the first in its ninety years.",
            "They weigh three kilos each and have not been named, a fireman said on Monday morning.",
        ]
        func article(_ headline: String, _ lines: [String]) -> String {
            "<article class=story><h2>\(headline)</h2>" + lines.map { "<p>\($0)</p>" }.joined() + "</article>"
        }
        let html =
            "<html lang=en><head><title>Valley keeps its cinema</title></head><body><main>"
            + article("Valley keeps its cinema", all) + article("Goats on the roof", other) + "</main></body></html>"
        let text = String(decoding: HTMLReader().read(Array(html.utf8).span).text, as: UTF8.self)
        for paragraph in all { #expect(text.contains(paragraph)) }
        for paragraph in other { #expect(!text.contains(paragraph)) }
    }

    /// What readers say stands in a part of the page that is named so in other languages, too.
    @Test func reactionsOfReadersAreNoText() {
        let all = NoticeArticle.all[2].paragraphs + NoticeArticle.all[2].paragraphs.map { $0 + " On en parle encore." }
        let comment = "Moi, je trouve que la salle aurait dû fermer il y a dix ans, elle sentait le poisson."
        let html =
            "<html lang=fr><head><title>La vallée sauve son cinéma</title></head><body><article><h1>La vallée sauve son cinéma</h1>"
            + all.map { "<p>\($0)</p>" }.joined()
            + "<div class=reactions><p>\(comment)</p></div></article></body></html>"
        let text = String(decoding: HTMLReader().read(Array(html.utf8).span).text, as: UTF8.self)
        #expect(text.contains(all[0]) && !text.contains(comment))
    }

    /// A copied page whose article goes on behind links to others.
    @Test func anArticleGoesOnBehindLinksToOthers() {
        let all = NoticeArticle.all[1].paragraphs
        let head = [
            "Zum Inhalt springen", "Abonnement", "Anmelden", "Menü", "Startseite", "Wirtschaft",
            "Tal rettet sein letztes Kino",
            "Von Mira Brandt", "04.03.2026, 07.12 Uhr",
        ]
        let links = [
            "Mehr zum Thema", "Neue Karten: Was sich für Kinder ändert", "Die Werft streicht jede zehnte Stelle",
        ]
        let text = head + all[..<3] + links + all[3...5] + ["Anzeige"] + all[6...]
        let roles = read(text + ["Impressum", "Datenschutz", "Kontakt"], "de")
        for paragraph in all { #expect(roles.contains("body: \(paragraph)")) }
        #expect(roles.contains("headline: Tal rettet sein letztes Kino"))
    }
}
