import LedeText
import Testing

@testable import LedeArticle

/// What stands in place of the rest of an article, and what feeds set below one; people and places are invented.
@Suite struct OfferNoticeTests {
    static let body =
        "The bridge over the Tarn at Milbrook was closed on Thursday after cracks were found by divers. "
        + "Engineers said that the repairs would take six weeks and cost the town more than it has."

    static func page(_ behind: String, body: String = body, title: String = "Bridge over the Tarn closed") -> String {
        "<html lang=en><head><title>\(title) | Tarn</title></head><body><main><article><h1>\(title)</h1><p>\(body)</p>"
            + behind + "</article></main></body></html>"
    }

    static func text(ofPage page: String, _ language: Language? = nil) -> String {
        let bytes = Array(page.utf8)
        var options = ReadingOptions()
        options.language = language
        let article = HTMLReader().read(bytes.span, options: options)
        return String(decoding: article.text, as: UTF8.self)
    }

    static func text(ofPlain plain: String, _ language: Language? = nil) -> String {
        let bytes = Array(plain.utf8)
        var options = ReadingOptions()
        options.language = language
        let article = PlainTextReader().read(bytes.span, options: options)
        return String(decoding: article.text, as: UTF8.self)
    }

    static let offers = [
        "Get unlimited access to all articles with Courier+.", "Lee sin límites todos los artículos desde 1 € al mes.",
        "Accédez à tous les contenus en illimité dès 1 €.", "Leggi tutti gli articoli del sito a 1 euro al mese.",
        "Krijg toegang tot alle artikelen voor 1 euro per maand.",
        "Få tillgång till alla artiklar för 1 krona första månaden.",
        "Оформите подписку и читайте все статьи без ограничений.",
        "Czytaj wszystkie artykuły za 1 zł przez pierwszy miesiąc.",
        "Tenha acesso ilimitado a todas as reportagens por R$ 1 no primeiro mês.",
        "Đăng ký gói VIP để đọc không giới hạn mọi bài viết.", "Tüm haberlere sınırsız erişim ilk ay sadece 1 TL.",
        "すべての記事が読み放題になるプレミアムプランは初月無料です。",
    ]

    /// An offer to read on for money goes from pages and plain text of any language.
    @Test(arguments: offers) func offersOfSubscriptionsGo(_ offer: String) {
        let page = Self.page("<div class=box><h2>Keep going</h2><p>\(offer)</p></div>")
        #expect(Self.text(ofPage: page).hasSuffix("than it has."))
        #expect(
            Self.text(ofPlain: "Bridge over the Tarn closed\n\n\(Self.body)\n\n\(offer)\n").hasSuffix("than it has."))
    }

    /// A box that is called a paywall goes with its heading and its list, one that holds the article's text stays.
    @Test func boxesThatAreCalledPaywalls() {
        let box =
            "<div class=paywall><h2>Jetzt weiterlesen</h2><p>Mit KurierPlus lesen Sie diesen und alle anderen Artikel.</p>"
            + "<ul><li>4 Wochen für 1 Euro</li><li>danach 9,99 Euro im Monat</li><li>monatlich kündbar</li></ul>"
            + "<p>Sie haben schon ein Abo? Hier anmelden</p></div>"
        #expect(Self.text(ofPage: Self.page(box)).hasSuffix("than it has."))
        let rest =
            "<div class=paywall><p>Divers found cracks in the bridge at Milbrook after engineers had asked for repairs in "
            + "May, and the town closed it to all but subscribers of the ferry.</p></div>"
        #expect(Self.text(ofPage: Self.page(rest)).hasSuffix("of the ferry."))
    }

    /// Each box is compared with all of the page: 20,000 of them took 7 seconds.
    @Test func noMoreThanEightBoxesAreCompared() {
        // Words of their own, since what shares words with the page stays.
        let boxes = "abcdefghijkl".map { letter in
            let words = ["mar", "tel", "sor", "vik", "hal", "dun", "pel"].map { "\($0)\(letter)\(letter)en" }
            return "<div class=paywall><p>Ein Abo von \(words.joined(separator: " ")) ist gut.</p></div>"
        }
        let text = Self.text(ofPage: Self.page(boxes.joined()))
        for (i, letter) in "abcdefghijkl".enumerated() {
            #expect(text.contains("mar\(letter)\(letter)en") == (i >= 8), "\(letter): \(text)")
        }
    }

    static let reports = [
        (
            "Streaming prices rise",
            "Nuvo raises what it charges for films from May on, the company told its subscribers on Thursday. "
                + "It has lost two million of them since it bought the studio in Arbel two years ago.",
            "Streaming prices rise to 9.99 euros a month."
        ),
        (
            "Tarn Courier ends its free edition",
            "Readers of the Tarn Courier will no longer find its articles on the street from the autumn on. "
                + "The publisher has lost half of its advertisers since the mill at Milbrook closed.",
            "The newspaper will charge 4 euros a week."
        ),
        (
            "Tarn Courier asks for money",
            "The Tarn Courier will charge 4 euros a week for what it publishes on its pages from the autumn on. "
                + "The publisher has lost half of its advertisers since the mill at Milbrook closed.",
            "Readers get unlimited access to all articles for 12 euros a month."
        ),
        (
            "Rents rise in Milbrook",
            "Whoever moves to Milbrook pays more than ever since the mill was made into flats for commuters. "
                + "The town wants to build two hundred houses beside the railway until the end of next year.",
            "A room costs 400 euros a month on average."
        ),
    ]

    /// What articles tell of prices and subscriptions stays.
    @Test(arguments: reports) func reportsOfPricesStay(_ title: String, _ body: String, _ last: String) {
        #expect(Self.text(ofPage: Self.page("<p>\(last)</p>", body: body, title: title)).hasSuffix(last))
        #expect(Self.text(ofPlain: "\(title)\n\n\(body)\n\n\(last)\n").hasSuffix(last))
    }

    static let footers = [
        ("de", "Der Beitrag Bridge over the Tarn closed erschien zuerst auf Tarner Bote."),
        ("fr", "L’article Bridge over the Tarn closed est apparu en premier sur Courrier."),
        ("es", "La entrada Bridge over the Tarn closed se publicó primero en Diario."),
        ("it", "L'articolo Bridge over the Tarn closed proviene da Corriere."),
        ("pt", "O post Bridge over the Tarn closed apareceu primeiro em Jornal."),
        ("nl", "Het bericht Bridge over the Tarn closed verscheen eerst op Courant."),
        ("pl", "Artykuł Bridge over the Tarn closed pochodzi z serwisu Kurier."),
        ("ru", "Запись Bridge over the Tarn closed впервые появилась Вестник."),
        ("sv", "Inlägget Bridge over the Tarn closed dök först upp på Bladet."),
        ("ja", "投稿 Bridge over the Tarn closed は 新聞 に最初に表示されました。"),
        ("tr", "Bridge over the Tarn closed yazısı ilk önce Gazete üzerinde ortaya çıktı."),
        ("vi", "Bài viết Bridge over the Tarn closed xuất hiện đầu tiên trên Báo."),
    ]

    /// The last paragraph that WordPress gives each item of a feed is none of the article.
    @Test(arguments: footers) func footersOfFeedsGo(_ language: String, _ footer: String) {
        let page = Self.page("<p>\(footer)</p>")
        #expect(Self.text(ofPage: page, Language(language)).hasSuffix("than it has."))
        let plain = "Bridge over the Tarn closed\n\n\(Self.body)\n\n\(footer)\n"
        #expect(Self.text(ofPlain: plain, Language(language)).hasSuffix("than it has."))
    }

    /// A dialog that is not open is hidden.
    @Test func closedDialogsAreHidden() {
        let words = "<p>The bridge at Milbrook was built by a miller whose daughter had drowned in the river Tarn.</p>"
        #expect(!Self.text(ofPage: Self.page("<dialog>\(words)</dialog>")).contains("miller"))
    }

    static let houses = [
        "Los comentarios están cerrados.", "コメントの受け付けは終了しました。", "Die Kommentarfunktion ist geschlossen.",
        "Unser Journalismus lebt von Ihrer Unterstützung.", "Nuestro periodismo depende de tu apoyo.",
        "Наша журналистика живёт благодаря вашей поддержке.", "We use AI to help translate some of our stories.",
        "Der Artikel erschien zuerst in der Printausgabe vom 4. März.",
    ]

    /// What a newsroom says of its comments, its readers' support, its tools and its printed edition goes.
    @Test(arguments: houses) func whatANewsroomSaysOfItselfGoes(_ notice: String) {
        #expect(Self.text(ofPage: Self.page("<p>\(notice)</p>")).hasSuffix("than it has."))
    }

    /// The same subjects in what articles tell.
    @Test(arguments: [
        "The school at Milbrook uses AI to translate letters to parents.",
        "The shop at the bridge will be closed until the repairs are done.",
        "The town lives on the support of the county.",
    ]) func whatArticlesTellStays(_ sentence: String) {
        #expect(Self.text(ofPage: Self.page("<p>\(sentence)</p>")).hasSuffix(sentence))
    }
}
