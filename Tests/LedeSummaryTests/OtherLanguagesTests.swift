import LedeArticle
import LedeSummary
import LedeTestSupport
import LedeText
import Testing

/// Summaries of other languages than English can be read by themselves.
@Suite struct OtherLanguagesTests {
    private static func summary(_ code: String, _ paragraphs: [String], sentences: Int = 1, title: String? = nil)
        -> Summary
    {
        var article = Article()
        article.language = Language(code) ?? .undetermined
        article.title = title
        for paragraph in paragraphs { article.append(paragraph, as: .body) }
        var options = Summarizer.Options()
        options.budget = .sentences(sentences)
        options.explains = true
        var summarizer = Summarizer()
        return summarizer.summarize(article, options: options)
    }

    @Test(arguments: [
        ("fr", "VAULNOY - ", "Deux bateaux ont coulé lundi dans le port."),
        ("fr", "Vaulnoy (France) (AFP) - ", "Deux bateaux ont coulé lundi dans le port."),
        ("de", "(dpa) ", "Bei dem Brand im Hafen sind zwei Boote gesunken."),
        ("de", "Halmstedt – ", "Bei dem Brand im Hafen sind zwei Boote gesunken."),
        ("de", "Halmstedt – (jt) ", "Bei dem Brand im Hafen sind zwei Boote gesunken."),
        ("fr", "Vaulnoy, le 4 mars. – ", "Deux bateaux ont coulé lundi dans le port."),
        ("vi", "HÒA CHÂU - ", "Một người đàn ông đã trả lại chín triệu đồng."),
        ("vi", "CẦN LỘC - ", "Ông Trần Văn Moss đã trả lại chín triệu đồng."),
        ("vi", "HÀ LỘC- ", "Người dân góp chín triệu đồng để sửa bến cảng."),
        ("vi", "LÂM LỘC- ", "Đoàn kiểm tra đã đến bến cảng vào sáng thứ hai."),
        ("vi", "Bến Lộc - ", "Chiều thứ hai, hai chiếc thuyền chìm ở bến cảng."),
        ("vi", "GD&CT - ", "Sáng thứ hai, hai chiếc thuyền chìm ở bến cảng."),
        ("vi", "SX.VN - ", "Hai chiếc thuyền chìm ở bến cảng vào sáng thứ hai."),
        ("vi", "[SX] ", "Hai chiếc thuyền chìm ở bến cảng vào sáng thứ hai."),
        ("es", "Almenara.- ", "Dos barcos se hundieron este lunes en el puerto."),
        ("es", "Almenara (España), 3 mar (EFE).- ", "Dos barcos se hundieron este lunes en el puerto."),
        ("es", "ALMENARA, 3 (EUROPA PRESS) ", "Dos barcos se hundieron este lunes en el puerto."),
        ("nb", "HAVNVIK (VG): ", "To båter sank mandag i havna ved byen."),
        ("sv", "Sandhamn (TT) ", "Två båtar sjönk på måndagen i hamnen."),
        ("tr", "KARAPINAR - ", "Limanda pazartesi günü iki tekne battı."),
        ("id", "Sukajaya, Beritasatu.com - ", "Dua kapal tenggelam di pelabuhan pada Senin."),
        ("id", "JawaPos.com - ", "Dua kapal tenggelam di pelabuhan pada Senin."),
        ("hi", "रामगढ़, 4 मार्च (भाषा) ", "बंदरगाह में सोमवार को दो नावें डूब गईं।"),
        ("ar", "عمان - بترا - ", "غرق قاربان يوم الاثنين في ميناء المدينة."),
        ("ar", "القاهرة في 4 مارس /أ ش أ/ ", "غرق قاربان يوم الاثنين في ميناء المدينة."),
        ("zh", "（新华社青河3月4日电）", "港口星期一有两艘船沉没，无人受伤。"),
        ("zh", "本报讯（记者 林知远）", "港口星期一有两艘船沉没，无人受伤。"),
        ("zh", "快科技3月4日消息，", "港口星期一有两艘船沉没，无人受伤。"),
        ("zh", "记者林知远／青河报道", "港口星期一有两艘船沉没，无人受伤。"),
        ("ja", "［高波　４日　ロイター］ - ", "港で月曜日に船２隻が沈んだ。"),
        ("ko", "[파이낸셜뉴스] ", "항구에서 월요일 배 두 척이 가라앉았다."),
        ("ko", "【한빛=뉴시스】김도윤 기자 = ", "항구에서 월요일 배 두 척이 가라앉았다."),
    ])
    func datelinesOfOtherCountriesAreTakenOff(_ language: String, _ dateline: String, _ sentence: String) {
        #expect(OtherLanguagesTests.summary(language, [dateline + sentence]).sentences.first?.text == sentence)
    }

    @Test(arguments: [
        ("de", "Peter Moss – der Hafenmeister – verlässt die Stadt im Herbst."),
        ("es", "El puerto - Dos Hermanas - cierra este lunes por obras."),
        ("tr", "Liman - Bozköy hattı pazartesi günü açıldı ve doldu."),
        ("sv", "TALLOW - HARSUND 2:1 slutade matchen på måndagen."),
        ("vi", "Bến Lộc - Thành Lộc hòa 1-1 trong trận đấu tối thứ hai."),
        ("vi", "Hà Lộc - thành phố bên sông - đóng cửa bến cảng."),
        ("vi", "NATO - Nga căng thẳng vì bến cảng bị đóng cửa."),
        ("vi", "WHO - Tổ chức y tế của các nước - cảnh báo về bến cảng."),
        ("vi", "BẾN LỘC - THÀNH LỘC hòa 1-1 trong trận đấu tối thứ hai."),
        ("de", "Halmstedt – eine Stadt am Meer – hat ihren Hafen geschlossen."),
        ("zh", "据新华社3月4日消息，港口有两艘船沉没。"),
        ("zh", "港口（记者拍摄）星期一有两艘船沉没。"),
        ("ko", "[항구] 월요일 배 두 척이 가라앉았다."),
        ("fr", "Vaulnoy (Sarne) a fermé lundi son port après la crue."),
    ])
    func whatMayBeAPartOfTheSentenceIsLeftInIt(_ language: String, _ sentence: String) {
        #expect(OtherLanguagesTests.summary(language, [sentence]).sentences.first?.text == sentence)
    }

    /// A dateline behind what explains the headline, of a place that is named once more.
    @Test func theDatelineOfASecondParagraph() {
        let report = "Bei dem Feuer im Hafen von Halmstedt sind am Donnerstag neun Boote gesunken, sagte die Polizei."
        let paragraphs = ["Neun Boote sind nach einem Feuer gesunken.", "Halmstedt – " + report]
        let summary = OtherLanguagesTests.summary("de", paragraphs, sentences: 2)
        #expect(summary.sentences.map(\.text) == [paragraphs[0], report])
    }

    @Test(arguments: [
        (
            "es",
            ["La alcaldesa Rocío Valdearcos cerró el puerto.", "«El muelle es viejo», dijo Valdearcos el lunes."], 0
        ),
        (
            "es",
            ["La alcaldesa Rocío Valdearcos cerró el puerto.", "Ayer la alcaldesa Valdearcos visitó el muelle viejo."],
            nil
        ),
        ("fr", ["Le maire Yves Kerlédan ferme le port.", "Lundi, Kerlédan visitera le vieux quai de la ville."], 0),
        (
            "fr",
            ["Le port de Mont Kerlédan ferme lundi.", "Lundi, la pluie tombera encore à Kerlédan et sur le quai."], nil
        ),
        ("fr", ["Le maire Yves Kerlédan ferme le port.", "Lundi, Kerlédan, 54 ans, visitera le vieux quai."], nil),
        (
            "pl",
            [
                "Mieszkańcy odwołali burmistrza Zenona Kubalę w niedzielę.",
                "Nowej przystani broni tylko Kubala i jego partia.",
            ], 0
        ),
        ("ru", ["Порт закрыл мэр города Аркадий Лобанцев.", "О новом причале с Лобанцевым говорили два часа."], 0),
        ("de", ["Den Hafen sperrt Landrätin Gesine Brauckmann.", "„Der Kai ist alt“, sagte Brauckmann am Montag."], 0),
        (
            "de",
            ["Den Hafen sperrt Landrätin Gesine Brauckmann.", "Der Kai ist nach Angaben der Brauckmann Werft alt."], nil
        ),
    ])
    func aPartOfANameNeedsTheWhole(_ language: String, _ sentences: [String], introduction: Int?) {
        let summary = OtherLanguagesTests.summary(language, sentences + ["Ende."], sentences: 1)
        #expect(summary.explanations.first { $0.sentence.index == 1 }?.introduction == introduction)
    }

    /// A lead that shares no word with the rest was left out.
    @Test func aLeadBehindADatelineIsTheArticles() {
        let lead = "Un incendio ha distrutto ieri il teatro comunale, costruito nel 1843."
        let text = [
            "TARVENTO (Adnkronos) - " + lead,
            "Il custode, Alvise Moro, ha dato l'allarme. Moro ha visto il fumo uscire dal tetto. È rimasto ustionato.",
            "Il sindaco Carla Beltrame chiede aiuto. Secondo lei servono 12 milioni. Beltrame ha scritto al ministro.",
            "L'inchiesta è affidata al pm Nicola Sartori. Sartori ha sentito sei operai. Il custode Moro sarà ascoltato.",
            "La stagione si sposta in fiera. La prima opera è prevista in ottobre. Il sindaco Beltrame sarà in sala.",
        ]
        #expect(OtherLanguagesTests.summary("it", text).sentences.first?.text == lead)
    }

    @Test(arguments: [
        ("zh", "他家距码头不足三百米。"), ("zh", "该厂去年被罚款五十万元。"), ("ja", "同監督は来季も指揮を執る予定だ。"),
        ("ru", "По их данным, в воду упал грузовик с досками."),
        ("it", "Lo dice il nuovo censimento del porto di Tallow."),
        ("es", "Añadió que las multas llegarán a sesenta mil euros."),
        ("tr", "Bu yöntem limanda yıllardır kullanılıyor ve seviliyor."),
        ("hi", "इस पर पंचायत पंद्रह अगस्त को फैसला करेगी।"),
    ])
    func whatPointsBackIsTakenBehindWhatItPointsTo(_ language: String, _ sentence: String) {
        let beginning: [String: [String]] = [
            "zh": ["港口星期一有两艘船沉没，无人受伤。", "市长说码头下周重新开放。", "渔民要求赔偿四百万元。"],
            "ja": ["港で月曜日に船２隻が沈んだ。", "市長は来週に再開すると述べた。", "漁師は四億円を求めている。"],
            "ru": [
                "В порту затонули два катера с рыбой.", "Мэр города откроет причал в мае.",
                "Рыбаки просят четыре миллиона рублей.",
            ],
            "it": [
                "Due barche sono affondate lunedì nel porto.", "Il sindaco riapre il molo a maggio.",
                "I pescatori chiedono quattro milioni.",
            ],
            "es": [
                "Dos barcos se hundieron el lunes en el puerto.", "La alcaldesa abrirá el muelle en mayo.",
                "Los pescadores piden cuatro millones.",
            ],
            "tr": [
                "Limanda pazartesi günü iki tekne battı.", "Başkan iskeleyi mayısta açacak ve onaracak.",
                "Balıkçılar dört milyon lira istiyor.",
            ],
            "hi": ["बंदरगाह में सोमवार को दो नावें डूब गईं।", "मेयर घाट को मई में खोलेंगे।", "मछुआरे चार करोड़ रुपये मांग रहे हैं।"],
        ]
        let text = beginning[language, default: []] + [sentence]
        let chosen = OtherLanguagesTests.summary(language, text, sentences: 3).sentences.map(\.text)
        #expect(!chosen.contains(sentence) || chosen.contains(text[2]))
        #expect(chosen.first == text[0])
    }
}
