import LedeText
import Testing

@testable import LedeArticle

/// What pages say to their reader in languages that no model knows; people and places are invented.
@Suite struct ReaderNoticeTests {
    private static let articles: [String: [String]] = HouseNoticeTests.articles.merging([
        "sv": [
            "Bron över Orn vid Valbro är öppen för trafik sedan i fredags. Minister Silje Arnfelt klippte bandet.",
            "Omkring 18 000 fordon väntas varje dag. Den gamla bron från 1934 rivs i sommar.",
            "De boende har stämt kommunen för bullret. Domstolen avgör saken den 5 maj.",
        ],
        "pl": [
            "Most na Orze w Walborze jest od piątku otwarty dla ruchu. Minister Sylwia Arnold przecięła wstęgę.",
            "Codziennie ma tędy przejeżdżać około 18 tysięcy pojazdów. Stary most z 1934 roku zostanie latem rozebrany.",
            "Mieszkańcy pozwali gminę z powodu hałasu. Sąd rozstrzygnie 5 maja.",
        ],
        "ru": [
            "Мост через Ору в Вальборе открыт для движения с пятницы. Министр Сильвия Арнольд перерезала ленту.",
            "Ежедневно здесь ожидают около 18 тысяч машин. Старый мост 1934 года снесут летом.",
            "Жители подали на город в суд из-за шума. Суд примет решение 5 мая.",
        ],
        "id": [
            "Jembatan di atas Sungai Ora di Valbor dibuka untuk lalu lintas sejak Jumat. Menteri Silvia Arnold memotong pita.",
            "Sekitar 18.000 kendaraan diperkirakan lewat setiap hari. Jembatan lama dari 1934 akan dibongkar.",
            "Warga menggugat pemerintah kota karena bising. Pengadilan memutuskan pada 5 Mei.",
        ],
        "vi": [
            "Cầu qua sông Ora ở Valbor đã thông xe từ thứ sáu. Bộ trưởng Silvia Arnold cắt băng khánh thành.",
            "Mỗi ngày dự kiến có khoảng 18.000 lượt xe. Cây cầu cũ từ năm 1934 sẽ bị tháo dỡ vào mùa hè.",
            "Người dân kiện thành phố vì tiếng ồn. Tòa án sẽ quyết định vào ngày 5 tháng 5.",
        ],
        "tr": [
            "Valbor'da Ora nehri üzerindeki köprü cuma gününden beri trafiğe açık. Bakan Silvia Arnold kurdeleyi kesti.",
            "Her gün yaklaşık 18 bin araç bekleniyor. 1934'ten kalma eski köprü yazın yıkılacak.",
            "Mahalle sakinleri gürültü yüzünden belediyeye dava açtı. Mahkeme 5 Mayıs'ta karar verecek.",
        ],
    ]) { first, _ in first }

    /// The paragraphs of an article with a line between them, as plain text or as a page.
    private func paragraphs(with line: String, _ language: String, isPage: Bool) throws -> [(role: Role, text: String)]
    {
        var lines = try #require(ReaderNoticeTests.articles[language])
        lines.insert(line, at: 2)
        var options = ReadingOptions()
        options.language = Language(language)
        let article: Article
        if isPage {
            let html =
                "<html lang=\(language)><body><article><h1>5. 5.</h1>" + lines.map { "<p>\($0)</p>" }.joined()
                + "</article></body></html>"
            article = HTMLReader().read(Array(html.utf8).span, options: options)
        } else {
            article = PlainTextReader().read(Array(lines.joined(separator: "\n\n").utf8).span, options: options)
        }
        return article.paragraphs.map { ($0.role, String(decoding: article.content(of: $0), as: UTF8.self)) }
    }

    private static let notices: [(language: String, notice: String)] = [
        ("de", "Mit einem Klick auf „Zustimmen“ erlaubst du uns, Cookies zu speichern."),
        ("de", "Noch 2 freie Artikel, danach brauchen Sie ein Konto."),
        ("de", "Beleidigende Kommentare werden entfernt."),
        ("es", "Hemos cerrado los comentarios de esta noticia para proteger a las víctimas."),
        ("fr", "Testez gratuitement le journal, résiliable à tout moment."),
        ("fr", "Reste au courant grâce aux alertes de l'application."),
        ("es", "Activa las notificaciones para enterarte antes que nadie."),
        ("es", "Nosotros y nuestros 90 socios guardamos datos en su dispositivo para mostrarle anuncios."),
        ("it", "Attiva le notifiche dell'app e scopri tutto per primo."),
        ("nl", "Je hebt deze week je gratis verhalen gelezen."),
        ("pt", "Experimente um mês por 1 euro e cancele quando quiser."),
        ("sv", "Du har läst veckans fria artiklar."), ("sv", "Slå på notiser i appen så vet du först."),
        ("pl", "Włącz powiadomienia w aplikacji, a niczego nie przegapisz."),
        ("pl", "Ten tekst jest częścią oferty premium."),
        ("pl", "Zgodę można w każdej chwili wycofać w ustawieniach."),
        ("ru", "Чтобы дочитать материал, оформите подписку на «Вальборский вестник»."),
        ("ru", "Нажимая «Принять», вы разрешаете нам хранить файлы cookie."),
        ("id", "Aktifkan notifikasi di aplikasi agar kamu jadi yang pertama tahu."),
        ("id", "Komentar yang menghina atau rasis akan dihapus."),
        ("tr", "Uygulamada bildirimleri açın, gelişmelerden haberdar olun."),
        ("vi", "Khi bấm \"Tôi đồng ý\", bạn cho phép chúng tôi lưu cookie trên thiết bị của bạn."),
        ("tr", "\"Kabul Et\" düğmesine bastığınızda çerez saklamamıza izin vermiş olursunuz."),
    ]

    @Test(arguments: notices) func whatSpeaksToTheReaderIsNotChosen(_ language: String, _ notice: String) throws {
        for isPage in [false, true] {
            let roles = try paragraphs(with: notice, language, isPage: isPage).filter { $0.text == notice }.map(\.role)
            // Some are known for notices; the others stay in the text.
            #expect(roles == [.doubtful] || roles == [.boilerplate] || roles.isEmpty)
        }
    }

    private static let reports: [(language: String, sentence: String)] = [
        ("de", "Besucher scannen den QR-Code am Tor und hören die Stimme des letzten Wärters."),
        ("de", "Die Bank schickte ihren Kunden einen Link zur neuen App, den kaum jemand anklickte."),
        ("de", "Die Gemeinde schickt den Anwohnern freitags eine Liste der Straßen, die überflutet werden könnten."),
        ("fr", "L'entreprise et ses partenaires conservent l'énergie dans des appareils enterrés sous la place."),
        ("es", "Los estudiantes no pudieron acceder a su cuenta la mañana del examen."),
        ("es", "Una prueba gratuita que se convirtió en suscripción le costó 600 euros a una jubilada."),
        ("it", "La squadra di soccorso cerca nuovi soci, che devono superare una prova."),
        ("nl", "Ouders moesten meldingen inschakelen in de app van de school."),
        ("pt", "O clube ofereceu aos sócios um mês grátis depois da inundação das piscinas."),
        ("sv", "Ett fel i bankens app gjorde att många kunder inte kunde logga in på lönedagen."),
        ("sv", "Bönder som laddade ner appen säger att de använder hälften så mycket vatten."),
        ("pl", "Rodzice musieli włączyć powiadomienia w aplikacji szkoły."),
        ("ru", "Депутаты проголосовали за запрет рекламы в приложениях для детей."),
        ("id", "Warga menerima surel dari kelurahan berisi daftar jalan yang tergenang."),
        ("tr", "Öğrenciler sınav sabahı hesaplarına giriş yapamadı."),
    ]

    @Test(arguments: reports) func aReportOfWhatPagesOfferStays(_ language: String, _ sentence: String) throws {
        for isPage in [false, true] {
            let found = try paragraphs(with: sentence, language, isPage: isPage).first { $0.text == sentence }
            #expect(found?.role == .body)
        }
    }

    /// A town's mail every morning is news; it stays in the text, whatever it looks like.
    @Test(arguments: [
        ("de", "Die Gemeinde schickt jeden Morgen eine E-Mail mit den gesperrten Straßen."),
        ("fr", "La commune envoie chaque matin aux habitants un courriel avec la liste des rues menacées."),
        ("tr", "Belediye her sabah sokakların listesini e-postayla gönderiyor."),
    ])
    func aMailThatATownSendsStaysInTheText(_ language: String, _ sentence: String) throws {
        for isPage in [false, true] {
            let found = try paragraphs(with: sentence, language, isPage: isPage).first { $0.text == sentence }
            #expect(found?.role == .body || found?.role == .doubtful)
        }
    }

    /// Where a long paragraph says `you`, the article itself speaks to its reader.
    @Test func aColumnMaySpeakToItsReader() {
        let advice = "Du kan säga upp avtalet när som helst om appen inte fungerar."
        let long =
            "När värmen är borta i mer än en vecka har du rätt till lägre hyra, och det gäller även om du bor i andra hand, "
            + "så länge hyresvärden har fått veta det skriftligt och ingen av er har flyttat under tiden."
        for (paragraphs, role) in [([advice], Role.doubtful), ([advice, long], .body)] {
            var lines = ReaderNoticeTests.articles["sv"] ?? []
            lines.insert(contentsOf: paragraphs, at: 2)
            var options = ReadingOptions()
            options.language = Language("sv")
            let article = PlainTextReader().read(Array(lines.joined(separator: "\n\n").utf8).span, options: options)
            let found = article.paragraphs.first { String(decoding: article.content(of: $0), as: UTF8.self) == advice }
            #expect(found?.role == role)
        }
    }

    @Test func wordsOfSeventeenLanguagesAreKnown() {
        for code in [
            "de", "fr", "es", "it", "nl", "pt", "sv", "da", "nb", "pl", "cs", "ru", "uk", "id", "tr", "fi", "vi",
        ] {
            #expect(Language(code).flatMap { ReaderNotice($0) } != nil, "\(code)")
        }
        for language in [Language.english, .undetermined] { #expect(ReaderNotice(language) == nil) }
    }
}
