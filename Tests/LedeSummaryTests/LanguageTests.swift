import LedeArticle
import LedeSummary
import LedeText
import Testing

/// One report in many languages: what holds of a summary in English holds in each.
@Suite struct LanguageTests {
    static let reports: [(language: String, sentences: [String])] = [
        (
            "de",
            [
                "Der Hafen von Tallow war nach der Flut neun Tage lang geschlossen.",
                "Arbeiter pumpten bis Freitag Wasser aus dem Fährhaus.",
                "Die Bürgermeisterin Ines Merrin bat den Rat um vier Millionen Kronen.",
                "Die Schulen der Unterstadt öffnen am 5. Mai wieder.", "Wann fährt die Fähre?",
            ]
        ),
        (
            "fr",
            [
                "Le port de Tallow est resté fermé neuf jours après la crue.",
                "Des équipes ont pompé l'eau du terminal jusqu'à vendredi.",
                "La maire, Mme Ines Merrin, a demandé quatre millions au conseil.",
                "Les écoles de la ville basse rouvrent lundi.", "Quand partira le ferry ?",
            ]
        ),
        (
            "es",
            [
                "El puerto de Tallow estuvo cerrado nueve días después de la crecida.",
                "Los equipos sacaron agua de la terminal hasta el viernes.",
                "La alcaldesa, Ines Merrin, pidió al consejo cuatro millones.",
                "Las escuelas de la ciudad baja abren otra vez el lunes.", "¿Cuándo sale el ferry?",
            ]
        ),
        (
            "it",
            [
                "Il porto di Tallow è rimasto chiuso nove giorni dopo la piena.",
                "Le squadre hanno pompato acqua dal terminal fino a venerdì.",
                "La sindaca, Ines Merrin, ha chiesto al consiglio quattro milioni.",
                "Le scuole della città bassa riaprono lunedì.", "Quando parte il traghetto?",
            ]
        ),
        (
            "pt",
            [
                "O porto de Tallow ficou fechado nove dias depois da cheia.",
                "As equipas tiraram água do terminal até sexta-feira.",
                "A presidente, Ines Merrin, pediu quatro milhões ao conselho.",
                "As escolas da cidade baixa abrem de novo na segunda-feira.", "Quando parte o barco?",
            ]
        ),
        (
            "nl",
            [
                "De haven van Tallow was na de vloed negen dagen gesloten.",
                "Ploegen pompten tot vrijdag water uit het veerhuis.",
                "De burgemeester, Ines Merrin, vroeg de raad om vier miljoen.",
                "De scholen in de benedenstad gaan maandag weer open.", "Wanneer vaart de pont?",
            ]
        ),
        (
            "sv",
            [
                "Hamnen i Tallow var stängd i nio dagar efter floden.",
                "Arbetare pumpade vatten ur terminalen till fredag.",
                "Borgmästaren Ines Merrin bad rådet om fyra miljoner.",
                "Skolorna i nedre staden öppnar igen på måndag.",
                "När går färjan?",
            ]
        ),
        (
            "pl",
            [
                "Port w Tallow był po powodzi zamknięty przez dziewięć dni.",
                "Ekipy wypompowywały wodę z terminalu do piątku.",
                "Burmistrz Ines Merrin poprosiła radę o cztery miliony.",
                "Szkoły w dolnym mieście otworzą się w poniedziałek.", "Kiedy odpłynie prom?",
            ]
        ),
        (
            "ru",
            [
                "Порт Тэллоу был закрыт девять дней после наводнения.",
                "Рабочие откачивали воду из терминала до пятницы.",
                "Мэр Инес Меррин попросила у совета четыре миллиона.",
                "Школы нижнего города откроются в понедельник.", "Когда отойдёт паром?",
            ]
        ),
        (
            "tr",
            [
                "Tallow limanı selden sonra dokuz gün kapalı kaldı.", "Ekipler cumaya kadar terminalden su pompaladı.",
                "Belediye başkanı Ines Merrin meclisten dört milyon istedi.",
                "Aşağı kentteki okullar pazartesi yeniden açılıyor.", "Feribot ne zaman kalkacak?",
            ]
        ),
        (
            "el",
            [
                "Το λιμάνι του Τάλοου έμεινε κλειστό εννέα μέρες μετά την πλημμύρα.",
                "Τα συνεργεία αντλούσαν νερό από τον σταθμό ως την Παρασκευή.",
                "Η δήμαρχος Ινές Μέριν ζήτησε από το συμβούλιο τέσσερα εκατομμύρια.",
                "Τα σχολεία της κάτω πόλης ανοίγουν πάλι τη Δευτέρα.", "Πότε φεύγει το πλοίο;",
            ]
        ),
        (
            "vi",
            [
                "Bến cảng Tallow đóng cửa chín ngày sau trận lụt.", "Các đội bơm nước khỏi nhà ga cho đến thứ Sáu.",
                "Thị trưởng Ines Merrin xin hội đồng bốn triệu.", "Các trường ở khu phố dưới mở lại vào thứ Hai.",
                "Bao giờ phà chạy?",
            ]
        ),
        (
            "zh",
            [
                "洪水过后，塔洛港关闭了九天。", "工人们抽水直到星期五，渡轮码头才恢复供电。", "市长梅琳向议会申请了四百万克朗用于重建码头。",
                "下城的学校星期一重新开学，渡轮码头仍然关闭。", "渡轮什么时候开？",
            ]
        ),
        (
            "ja",
            [
                "洪水の後、タロー港は九日間閉鎖された。", "作業員は金曜日まで船着き場から水を汲み出した。", "メリン市長は港の再建のため議会に四百万を求めた。",
                "下町の学校は月曜日に再開し、船着き場は閉じたままだ。", "船はいつ出るのか？",
            ]
        ),
        (
            "ar",
            [
                "ظل ميناء تالو مغلقا تسعة أيام بعد الفيضان.", "ضخت الفرق المياه من محطة العبارات حتى يوم الجمعة.",
                "طلبت رئيسة البلدية إيناس ميرين من المجلس أربعة ملايين.",
                "تفتح مدارس المدينة السفلى أبوابها يوم الاثنين.",
                "متى تبحر العبارة؟",
            ]
        ),
        (
            "hi",
            [
                "बाढ़ के बाद टैलो का बंदरगाह नौ दिन बंद रहा।", "कर्मचारियों ने शुक्रवार तक घाट से पानी निकाला।",
                "महापौर इनेस मेरिन ने परिषद से चार करोड़ माँगे।", "निचले शहर के स्कूल सोमवार को फिर खुलेंगे।", "नौका कब चलेगी?",
            ]
        ),
    ]

    /// In one paragraph or in many, two whole sentences in order, none of them the question, and the language is seen.
    @Test(arguments: reports.indices)
    func aSummaryIsOfWholeSentences(_ index: Int) throws {
        let (code, sentences) = LanguageTests.reports[index]
        let isSpaced = code != "zh" && code != "ja"
        for paragraphs in [[sentences.joined(separator: isSpaced ? " " : "")], sentences] {
            var article = Article()
            article.language = try #require(Language(code))
            for paragraph in paragraphs { article.append(paragraph, as: .body) }
            #expect(Language.detect(article.text.span) == article.language)
            var options = Summarizer.Options()
            options.budget = .sentences(2)
            var summarizer = Summarizer()
            let summary = summarizer.summarize(article, options: options)
            let places = summary.sentences.map { sentences.firstIndex(of: $0.text) }
            #expect(places.count == 2 && !places.contains(nil), "\(code): \(summary.sentences.map(\.text))")
            #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
            #expect(!places.contains(sentences.count - 1), "\(code): a question is in the summary")
        }
    }
}
