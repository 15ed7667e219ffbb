import LedeArticle
import LedeSummary
import LedeText
import Testing

/// Sentences that greet, thank, open or close a letter, or tell where to ask; answers that are no sentences; who asks.
@Suite struct ServiceLineTests {
    private static func explanations(_ code: String, _ paragraphs: [String]) throws -> [String: String?] {
        var article = Article()
        article.language = try #require(Language(code))
        for paragraph in paragraphs { article.append(paragraph, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        var rejections: [String: String?] = [:]
        for explanation in summarizer.summarize(article, options: options).explanations {
            rejections[String(decoding: article.text[explanation.sentence.range], as: UTF8.self)] =
                explanation.rejection
        }
        return rejections
    }

    private static let rest = ReadabilityTests.rest

    @Test(arguments: [
        ("en", "Good evening."), ("en", "Good morning, Port Tallow!"), ("en", "Hello and welcome to the Tallow hour."),
        ("en", "Welcome to our live coverage of the flood in Tallow."), ("en", "Thank you."),
        ("en", "Thank you very much, everybody."), ("en", "Thanks for joining us from the harbour of Tallow today."),
        ("en", "Dear editor, I have lived in Tallow for nine years."), ("en", "Kind regards, Ada Moss."),
        ("en", "MARY HOLT, HOST: Good evening."), ("en", "Holm: Thank you for talking to us."),
        ("en", "For more information visit www.tallow.example."),
        ("en", "For further details contact the harbour office of Tallow."),
        ("en", "Media enquiries should be sent to the press office."),
        ("en", "Notes to editors: pictures are available on request."),
        ("en", "Tickets cost nine crowns, call 01632 960 118."), ("en", "The harbour's helpline is 555-010-0199."),
        ("de", "Herzlich willkommen!"), ("de", "Guten Morgen und herzlich willkommen im Hafen."),
        ("de", "Sehr geehrte Damen und Herren der Redaktion."), ("de", "Mit freundlichen Grüßen, Ada Moss."),
        ("de", "Vielen Dank für das Gespräch."), ("de", "Hier halten wir Sie über die Lage auf dem Laufenden."),
        ("de", "Hinweise werden unter 09999/123-0 entgegengenommen."),
        ("de", "Hinweise nimmt die Polizei in Tallow entgegen."),
        ("de", "Weitere Informationen finden Sie im Rathaus von Tallow."),
        ("fr", "Bonjour à tous, bienvenue dans ce direct consacré à la crue."), ("fr", "Merci beaucoup."),
        ("fr", "Bienvenue dans notre direct sur la crue de Tallow."), ("fr", "Cordialement, Ada Moss."),
        ("fr", "Merci d'avoir répondu à nos questions."),
        ("fr", "Pour plus d'informations, consultez le site du port."),
        ("es", "Señor director: le escribo desde Tallow."), ("es", "Buenos días."), ("es", "Atentamente, Ada Moss."),
        ("es", "Muchas gracias por su tiempo."), ("es", "Para más información, llame al puerto de Tallow."),
        ("vi", "PV: Xin cảm ơn bà!"), ("vi", "Xin chào quý vị và các bạn."), ("vi", "Trân trọng cảm ơn ông."),
        ("vi", "Mọi thông tin xin liên hệ Cảng Tallow."),
    ])
    func isInNoSummary(_ code: String, _ line: String) throws {
        let paragraphs = Array(ServiceLineTests.rest.prefix(2)) + [line] + ServiceLineTests.rest.dropFirst(2)
        let rejections = try ServiceLineTests.explanations(code, paragraphs)
        #expect(rejections[line] == "greets, thanks or tells where to ask")
    }

    @Test(arguments: [
        ("en", "Thanks to the crews, the harbour of Tallow opens on Friday."),
        ("en", "Media inquiries into the deal led to two resignations in May."),
        ("en", "To apply for asylum, migrants must call an office in the harbour of Tallow."),
        ("en", "Best, 59, died on Monday in a hospital."), ("en", "Welcome, a hamlet of 800, lost its bank."),
        ("en", "The harbour of Tallow opened on 05/6/2026."),
        ("de", "Hinweise auf einen Betrug nehmen die Prüfer der Stadt Tallow ernst."),
        ("fr", "Merci, le navire de Velt, a coulé lundi."),
        ("es", "Estimados en 40 millones de coronas, los daños obligan a cerrar el puerto."),
        ("vi", "Cảng Hải An mở lại ngày 03/9/2026."),
        ("en", "Welcome to Tallow, where nine ferries lie in the harbour and none of them sails."),
        ("en", "Good evening classes are rare, and the school of Tallow has closed its last ones for adults."),
        ("en", "Thank you notes from nine countries hang in the harbour office of Tallow."),
        ("en", "More information about the flood in Tallow will be told to the council on Monday."),
        ("en", "For details of the plan the council of Tallow paid nine million crowns to an office."),
        ("en", "The council of Tallow paid 4,000,000 crowns for the quay on 03/04/2026."),
        ("en", "The ferry left at 06:00 with 120 passengers and came back with 98."),
        ("de", "Weitere Informationen zur Ursache der Flut gab die Stadt Tallow am Montag nicht."),
        ("de", "Danke sagten am Montag rund 400 Helfer, die im Hafen von Tallow Sand geschippt haben."),
        ("de", "Hinweise auf Brandstiftung hat die Polizei in Tallow bislang nicht."),
        ("de", "Willkommen sind die Fähren im Hafen von Tallow seit der Flut nicht mehr."),
        ("fr", "Merci patron, le film sur le port de Tallow, revient lundi en salle avec neuf minutes de plus."),
        ("fr", "Plus d'un million de visiteurs ont vu le port de Tallow depuis la crue, selon la ville."),
        ("es", "Gracias a las cuadrillas, el puerto de Tallow abre el viernes."),
        ("es", "Buenos resultados dio el puerto de Tallow tras la crecida, según la alcaldesa."),
        ("vi", "Cảm ơn không đủ, người dân Tallow góp chín triệu đồng để sửa bến cảng bị lũ cuốn."),
        ("vi", "Chào mừng ngày hội cảng, Tallow cho chín chiếc phà chạy miễn phí từ sáng thứ hai."),
    ])
    func newsThatBeginsSoIsTold(_ code: String, _ line: String) throws {
        let paragraphs = Array(ServiceLineTests.rest.prefix(2)) + [line] + ServiceLineTests.rest.dropFirst(2)
        let rejections = try ServiceLineTests.explanations(code, paragraphs)
        let rejection = try #require(rejections[line])
        #expect(rejection != "greets, thanks or tells where to ask")
    }

    /// What stands below `About` and a name, behind the text of a press release, is about who sends it.
    @Test(arguments: [("About Tallow Lines", true), ("Notes to editors", true), ("About half of the crews", false)])
    func whoSendsIsNoNews(_ heading: String, _ isSender: Bool) {
        for role in [Role.heading, .boilerplate] {
            var article = Article()
            article.language = .english
            for paragraph in ServiceLineTests.rest { article.append(paragraph, as: .body) }
            article.append(heading, as: role)
            article.append("Tallow Lines has carried four million passengers since 1911.", as: .body)
            var options = Summarizer.Options()
            options.explains = true
            var summarizer = Summarizer()
            let last = summarizer.summarize(article, options: options).explanations.last
            #expect((last?.rejection == "greets, thanks or tells where to ask") == isSender)
        }
    }

    @Test(arguments: [
        ("en", "Who has to pay?", "Everybody except residents with a green card and doctors on call."),
        ("en", "What does it cost?", "Four crowns an hour, at most 20 crowns a day."),
        ("en", "When does it begin?", "On Wednesday, 1 April, at 6 a.m. in the upper town."),
        ("en", "Who is to blame?", "The county council, which had the bridge inspected in November."),
        ("en", "Who pays?", "All companies whose profits were more than 20 percent above the average."),
        ("en", "Where does the money go?", "Into a fund for bicycle lanes in the lower town."),
        ("en", "When do I pay?", "If you have no card."),
        ("de", "Wie lange dauert der Streik?", "Von Mittwoch, 2 Uhr, bis Freitag, 18 Uhr."),
        ("de", "Wer ist betroffen?", "Alle Fahrgäste mit einer gültigen Karte für die Südbahn."),
        ("de", "Wer zahlt?", "Die Stadt, die den Hafen vor neun Jahren gekauft hat."),
        ("fr", "Qui doit payer ?", "Tous les habitants sauf les médecins de garde."),
        ("fr", "Quand cela commence-t-il ?", "À partir du mercredi 1er avril, dans toute la ville basse."),
        ("es", "¿Quién paga?", "Todos los vecinos menos los médicos de guardia."),
        ("es", "¿Desde cuándo?", "Desde el miércoles 1 de abril, en toda la ciudad baja."),
        ("vi", "Khi nào bắt đầu?", "Từ sáu giờ sáng ngày 1/4, trên mọi tuyến phố trung tâm."),
    ])
    func piecesStandNowhere(_ code: String, _ question: String, _ answer: String) throws {
        let paragraphs = ServiceLineTests.rest + [question, answer] + ServiceLineTests.rest
        let rejections = try ServiceLineTests.explanations(code, paragraphs)
        #expect(rejections[answer] == "an answer that is no sentence")
    }

    @Test(arguments: [
        ("en", "What happens now?", "The council has closed eight other bridges of the same design."),
        ("en", "Who pays?", "Drivers need a permit, which the town hall sells for nine crowns a month."),
        ("en", "Who may park?", "Everybody who has a green card may park in the upper town."),
        ("en", "Who wins?", "Historically, the candidate who raises the most money is likely to win."),
        ("en", "What now?", "The West needs to act for the harbour, with boats and not with words."),
        ("en", "Why June?", "June 25 marks the day of the harbour in all towns of the coast."),
        ("en", "How do I pay?", "Call the town hall of Tallow or buy a card in the harbour."),
        ("en", "What does it cost?", "Parking costs twice as much as in the lower town of Tallow."),
        ("de", "Welche Züge fahren?", "Die Südbahn will jeden dritten Zug fahren lassen."),
        ("de", "Was kostet das?", "Die Karten kosten im Hafen von Tallow drei Kronen am Tag."),
        ("de", "Wer zahlt?", "Wer keine Karte hat, zahlt neun Kronen im Monat an die Stadt."),
        ("fr", "Qui paie ?", "La mairie de Tallow prend tout à sa charge depuis lundi."),
        ("fr", "Depuis quand ?", "Depuis lundi, les habitants paieront neuf couronnes par mois."),
        ("es", "¿Quién paga?", "La ciudad de Tallow pagará todo desde el lunes."),
        ("vi", "Ai phải trả?", "Từ ngày 1/4, cư dân phải trả chín đồng một giờ."),
    ])
    func wholeAnswersStand(_ code: String, _ question: String, _ answer: String) throws {
        let paragraphs = ServiceLineTests.rest + [question, answer] + ServiceLineTests.rest
        let rejection = try #require(try ServiceLineTests.explanations(code, paragraphs)[answer])
        #expect(rejection != "an answer that is no sentence")
    }

    /// Letters that tell who speaks are no part of what is said, and who asks tells nothing.
    @Test(arguments: [("en", "Q", "A", ":"), ("es", "P", "R", "."), ("de", "F", "A", ":")])
    func lettersOfAnInterview(_ code: String, _ asks: String, _ answers: String, _ mark: String) throws {
        var paragraphs = [ServiceLineTests.rest[0]]
        paragraphs.append("\(asks)\(mark) You have never run a harbour of this size. Is that hard?")
        paragraphs.append("\(answers)\(mark) Crews and a ferry of Tallow took nine weeks to clear the quay.")
        paragraphs.append("\(asks)\(mark) What will the harbour of Tallow cost?")
        paragraphs.append("\(answers)\(mark) The mayor asked the council of Tallow for four million crowns.")
        let rejections = try ServiceLineTests.explanations(code, paragraphs)
        for question in [
            "You have never run a harbour of this size.", "Is that hard?", "What will the harbour of Tallow cost?",
        ] {
            let rejection = try #require(rejections[question])
            #expect(rejection == "a question without its answer" || rejection == "not a whole sentence")
        }
        _ = try #require(rejections["The mayor asked the council of Tallow for four million crowns."])
    }

    /// The initials of people are no letters of an interview.
    @Test func initialsStayInTheirSentences() throws {
        let sentences = [
            "A. Moss closed the harbour of Tallow for nine days.", "M. Holm asked the council for money, did he?",
            "A. Venn pumped water out of the ferry terminal until Friday.", "M. Lind asked nobody at all, why?",
        ]
        let rejections = try ServiceLineTests.explanations("en", sentences + ServiceLineTests.rest)
        for sentence in sentences { _ = try #require(rejections[sentence]) }
    }

    /// Who asks by a name before a colon asks also where he says something before.
    @Test func whoAsksByName() throws {
        let paragraphs = [
            ServiceLineTests.rest[0], "PV: Bà chưa từng làm giám đốc cảng. Vì sao bà nhận lời?",
            "Bà Moss: Cảng Tallow đóng cửa chín ngày và chúng tôi đã mở lại bến phà.", "PV: Giá vé sẽ là bao nhiêu?",
            "PV: Bà rất lạc quan!", "Bà Moss: Từ tháng 9, vé phà ở cảng Tallow chỉ còn 50.000 đồng.",
        ]
        let rejections = try ServiceLineTests.explanations("vi", paragraphs)
        #expect(rejections["PV: Bà chưa từng làm giám đốc cảng."] == "a question without its answer")
        #expect(rejections["PV: Bà rất lạc quan!"] == "a question without its answer")
        #expect(
            rejections["Bà Moss: Từ tháng 9, vé phà ở cảng Tallow chỉ còn 50.000 đồng."]
                != "a question without its answer")
    }

    @Test(arguments: [
        ("en", "I do not hate him.", true), ("en", "We will find them.", true),
        ("en", "Nobody saw her on Monday.", true),
        ("en", "I love her boat.", false), ("en", "We sold the harbour and it sank.", false),
        ("en", "Reid rejected it.", false), ("de", "Ich hasse ihn nicht.", true),
        ("de", "Niemand half ihnen im Hafen.", true),
        ("de", "Ich mag den Hafen von Tallow.", false), ("fr", "Je ne le déteste pas.", true),
        ("fr", "Je connais le port de Tallow.", false), ("es", "No lo odio.", true),
        ("es", "No hay ferris en Tallow.", false),
        ("vi", "Tôi không ghét anh ta.", true), ("vi", "Tôi yêu bến cảng Tallow.", false),
    ])
    func objectsWithoutAName(_ code: String, _ line: String, _ pointsBack: Bool) throws {
        var article = Article()
        article.language = try #require(Language(code))
        for paragraph in [ServiceLineTests.rest[0], line] + ServiceLineTests.rest {
            article.append(paragraph, as: .body)
        }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanation = summarizer.summarize(article, options: options).explanations[1]
        #expect((explanation.antecedent == 0) == pointsBack)
    }

    /// The name of whom the lead tells of is told behind the lead.
    @Test(arguments: [
        (
            "A mother of four who spent the harbour's money has been spared jail.",
            "Dora Finn, 38, of Mill Lane, Tallow, pleaded guilty to fraud on Monday.", true
        ),
        (
            "A MAN who stole nine boats has been told to write a letter.",
            "Colin Bray, 29, took the boats from the harbour of Tallow last summer.", true
        ),
        (
            "Two divers have been given medals for saving a ferry.",
            "Ada Moss, who is 54, swam to the ferry in Tallow on Monday.", true
        ),
        (
            "The council of Tallow has closed the harbour.",
            "Dora Finn, 38, of Mill Lane, Tallow, said on Monday it was late.", false
        ),
        (
            "A mother of four who spent the harbour's money has been spared jail.",
            "Dora Finn pleaded guilty to fraud in Tallow on Monday.", false
        ),
    ])
    func delayedNames(_ lead: String, _ second: String, _ isIntroduced: Bool) {
        var article = Article()
        article.language = .english
        for paragraph in [lead, second] + ServiceLineTests.rest { article.append(paragraph, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanation = summarizer.summarize(article, options: options).explanations[1]
        #expect((explanation.introduction == 0) == isIntroduced)
    }

    /// A summary of one sentence tells what happened, and one of two who it was, too, however well the name scores.
    @Test func theNameIsToldBehindTheLead() {
        var article = Article()
        article.language = .english
        let paragraphs = [
            "A mother of four who spent the money meant for the ferry crews on scratch cards has been spared jail.",
            "Dora Finn, 38, of Mill Lane, Tallow, pleaded guilty to fraud at Tallow Magistrates' Court on Monday.",
            "Her neighbours had collected 9,400 crowns in two years. The court heard that Finn spent the money of the ferry "
                + "crews by May, and that her scratch cards won 12 crowns.",
        ]
        for paragraph in paragraphs { article.append(paragraph, as: .body) }
        var options = Summarizer.Options()
        var summarizer = Summarizer()
        options.budget = .sentences(1)
        #expect(summarizer.summarize(article, options: options).sentences.map(\.text) == [paragraphs[0]])
        options.budget = .sentences(2)
        #expect(
            summarizer.summarize(article, options: options).sentences.map(\.text) == [paragraphs[0], paragraphs[1]])
    }
}
