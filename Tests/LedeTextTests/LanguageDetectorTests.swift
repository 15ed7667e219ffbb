import Testing

@testable import LedeText

struct LanguageDetectorTests {
    @Test("Sixty words of a banner in another language are too few to decide")
    func banner() {
        let banner = """
            We and our partners store and access information on a device and process personal data such as identifiers for \
            personalised advertising and content, measurement of both and research into audiences. With your consent we may \
            use precise data on where you are. You may change or withdraw what you chose at any time with the link at the \
            foot of the page.
            """
        let article = """
            Die Fähre zu den nördlichen Inseln fährt von Ostern an wieder, neun Jahre nachdem das letzte Boot verkauft \
            worden war. Der Gemeinderat hat am Dienstag beschlossen, ein Schiff aus dem Hafen von Varde zu mieten. Die \
            Bewohner waren seither selbst zum Festland gerudert, und zwei von ihnen sind in den Herbststürmen ertrunken. \
            Eine Ärztin wird am ersten Morgen des Monats mit dem Boot fahren und in der alten Schule Kranke empfangen. Der \
            Kapitän, der auf der kleinsten der Inseln geboren ist, will auf späte Lämmer und auf Hochzeiten warten. Das \
            Schiff kostet die Gemeinde vierzigtausend Kronen im Jahr und die Hälfte der Einnahmen.
            """
        #expect(Language.detect(Array("\(banner)\n\n\(article)".utf8).span)?.code == "de")
    }

    @Test("Two plain sentences are enough to tell a language", arguments: samples)
    func detect(_ code: String, _ text: String) {
        let bytes = Array(text.utf8)
        #expect(Language.detect(bytes.span)?.code == code)
    }

    @Test(
        "What is too short or no prose has no language",
        arguments: ["", "12 345, 67!", "Ana Lee Kim", "OK", "…", "\u{1F600}"])
    func undetermined(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(Language.detect(bytes.span) == nil)
    }

    @Test("A text is judged from a quarter of it on, not by a long banner above it")
    func longBanner() {
        let banner = String(repeating: "We use cookies and with your consent we store them on your device. ", count: 20)
        let article = String(repeating: "Die Brücke ist gesperrt und der Fluss steigt seit gestern. ", count: 80)
        let footer = String(repeating: "All of the rights to this page are ours and not to be taken. ", count: 60)
        #expect(Language.detect(Array("\(banner)\n\n\(article)\n\n\(footer)".utf8).span)?.code == "de")
        let chinese = String(repeating: "苹果公司周一表示，新的手机将于秋季上市。", count: 30)
        #expect(Language.detect(Array(chinese.utf8).span)?.code == "zh")
        // What tells nothing does not decide.
        let figures = String(repeating: "12 345, 67! ", count: 300)
        let german = Array("Die Brücke ist gesperrt und der Fluss steigt. \(figures)".utf8)
        #expect(Language.detect(german.span)?.code == "de")
    }

    @Test("A long text is judged by a part of it, a cut character at the end does no harm")
    func longText() {
        var bytes = Array(String(repeating: "The river rose and the bridge was closed. ", count: 4_000).utf8)
        bytes += Array(String(repeating: "Die Brücke ist gesperrt und der Fluss steigt. ", count: 6_000).utf8)
        #expect(Language.detect(bytes.span) == .english)
        let cyrillic = Array(String(repeating: "а", count: LanguageDetector.sampleBytes).utf8)
        #expect(Language.detect(cyrillic.span.extracting(1..<cyrillic.count)) == nil)
    }

    @Test("Names in another script do not decide")
    func mixed() {
        let bytes = Array("苹果公司（Apple Inc.）周一表示，新的 iPhone 将于秋季上市，价格不变。".utf8)
        #expect(Language.detect(bytes.span)?.code == "zh")
    }
}

private let samples: [(String, String)] = [
    ("en", "The government said on Tuesday that it would not raise taxes this year, although the deficit has grown."),
    (
        "de",
        "Die Regierung teilte am Dienstag mit, dass die Steuern in diesem Jahr nicht erhöht werden, obwohl das Defizit gewachsen ist."
    ),
    (
        "fr",
        "Le gouvernement a annoncé mardi qu'il n'augmenterait pas les impôts cette année, bien que le déficit se soit creusé dans le pays."
    ),
    (
        "es",
        "El gobierno anunció el martes que no subirá los impuestos este año, aunque el déficit ha crecido en los últimos meses."
    ),
    (
        "it",
        "Il governo ha annunciato martedì che non aumenterà le tasse quest'anno, anche se il deficit è cresciuto negli ultimi mesi."
    ),
    (
        "nl",
        "De regering maakte dinsdag bekend dat de belastingen dit jaar niet omhoog gaan, hoewel het tekort is gegroeid."
    ),
    (
        "pt",
        "O governo anunciou na terça-feira que não vai aumentar os impostos este ano, embora o défice tenha crescido."
    ),
    (
        "pl",
        "Rząd ogłosił we wtorek, że nie podniesie podatków w tym roku, chociaż deficyt wzrósł, jak podało ministerstwo."
    ),
    (
        "da",
        "Regeringen siger, at skatterne ikke stiger i år. Hun har også sagt nej til mere støtte, selv om underskuddet blev større efter krisen."
    ),
    (
        "sv",
        "Regeringen meddelade på tisdagen att skatterna inte höjs i år, även om underskottet har vuxit, och att den vill spara."
    ),
    (
        "nb",
        "Regjeringen sier at skattene ikke øker i år. Hun har også sagt nei til mer støtte, selv om underskuddet ble større etter krisen."
    ),
    (
        "fi",
        "Hallitus ilmoitti tiistaina, että veroja ei koroteta tänä vuonna, vaikka alijäämä on kasvanut, mutta se ei ole kuitenkaan varmaa."
    ),
    (
        "cs",
        "Vláda v úterý oznámila, že letos nezvýší daně, i když schodek se zvětšil, a že bude šetřit podle plánu, který schválila."
    ),
    (
        "sk",
        "Vláda v utorok oznámila, že tento rok nezvýši dane, hoci deficit sa zväčšil, a že bude šetriť podľa plánu, ktorý schválila."
    ),
    (
        "tr",
        "Hükümet salı günü bu yıl vergileri artırmayacağını açıkladı, ancak açık son aylarda büyüdü ve bu durum çok önemli bir sorun olarak görülüyor."
    ),
    ("el", "Η κυβέρνηση ανακοίνωσε την Τρίτη ότι δεν θα αυξήσει τους φόρους φέτος."),
    ("ru", "Правительство объявило во вторник, что не будет повышать налоги в этом году, хотя дефицит вырос."),
    ("uk", "Уряд оголосив у вівторок, що не підвищуватиме податки цього року, хоча дефіцит зріс."),
    (
        "bg",
        "Правителството обяви във вторник, че няма да повишава данъците тази година, въпреки че дефицитът е нараснал."
    ),
    ("kk", "Үкімет сейсенбі күні биыл салықты көтермейтінін және тапшылық өскенін мәлімдеді."),
    ("zh", "政府周二宣布，今年不会提高税收，尽管赤字有所增加。"),
    ("ja", "政府は火曜日、赤字が増えているものの、今年は増税しないと発表した。"),
    ("ko", "정부는 화요일 적자가 늘었지만 올해 세금을 올리지 않겠다고 발표했다."),
    ("ar", "أعلنت الحكومة يوم الثلاثاء أنها لن ترفع الضرائب هذا العام رغم أن العجز قد ازداد."),
    ("fa", "دولت روز سه‌شنبه اعلام کرد که امسال مالیات را افزایش نمی‌دهد، هرچند کسری بودجه بیشتر شده است."),
    ("ur", "حکومت نے منگل کو اعلان کیا کہ اس سال ٹیکس نہیں بڑھائے جائیں گے، حالانکہ خسارہ بڑھ گیا ہے۔"),
    ("he", "הממשלה הודיעה ביום שלישי כי לא תעלה מסים השנה."),
    ("hi", "सरकार ने मंगलवार को कहा कि इस साल कर नहीं बढ़ाए जाएंगे, हालांकि घाटा बढ़ गया है।"),
    ("mr", "सरकारने मंगळवारी सांगितले की यंदा कर वाढवले जाणार नाहीत, मात्र तूट वाढली आहे."),
    ("vi", "Chính phủ hôm thứ Ba cho biết sẽ không tăng thuế trong năm nay, mặc dù thâm hụt đã tăng."),
    (
        "id",
        "Pemerintah mengumumkan pada hari Selasa bahwa pajak tidak akan naik tahun ini, meskipun defisit telah bertambah dan akan dibahas."
    ),
    ("th", "รัฐบาลประกาศเมื่อวันอังคาร"),
    ("ka", "მთავრობამ სამშაბათს განაცხადა"),
    ("hy", "Կառավարությունը երեքշաբթի հայտարարեց"),
    ("am", "መንግሥት ማክሰኞ አስታወቀ"),
    ("my", "အစိုးရက အင်္ဂါနေ့တွင် ကြေညာသည်"),
    ("hu", "A kormány kedden azt mondta, hogy nem emel adót, és a hiány is csak kicsit nagyobb, mint volt."),
    ("ro", "Guvernul a anunțat că nu va crește taxele, dar deficitul este mai mare după ce au fost probleme."),
    ("be", "Урад заявіў у аўторак, што не павысіць падаткі ў гэтым годзе."),
    ("sr", "Влада је у уторак саопштила да неће повећати порезе и да је дефицит већи него што је био."),
]
