import LedeArticle
import LedeSummary
import LedeText
import Testing

@Suite struct DatelineTests {
    static let rest = "the harbour of Tallow was closed for nine days."
    static let more = [
        "Crews pumped water out of the ferry terminal until Friday.",
        "The mayor, Ines Merrin, asked the council for four million crowns.",
    ]

    /// The first sentences of an article, as a summary of as many tells them.
    private func sentences(_ texts: [String], language: Language = .english) -> [String] {
        var article = Article()
        article.language = language
        for text in texts { article.append(text, as: .body) }
        var options = Summarizer.Options()
        options.budget = .sentences(texts.count)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        for sentence in summary.sentences {
            #expect(sentence.text == String(decoding: article.text[sentence.range], as: UTF8.self))
        }
        return summary.sentences.map(\.text)
    }

    @Test(arguments: [
        "(MNW)", "(MNW) ", "(MNW) -- ", "(Reuters) - ", "(The Tallow Reporter)", "Tallow (MNW)",
        "TALLOW, Orland (MNW) -- ",
        "Port of Spain, Trinidad (MNW) — ", "Tallow, Jul 31 (MNW) ", "HARSUND (Meridian Wire) - ", "TALLOW — ",
        "TALLOW—", "NEW TALLOW, March 3 -- ", "TALLOW, O.L. - ", "São Vito (MNW)", "By Ada Moss Tallow, Aug 1 (MNW) ",
        "NEW DELHI: ", "New Delhi: ", "KUALA LUMPUR: ", "Singapore - ", "Berlin – ", "Harsund, UK - ", "BERLIN taz | ",
        "HAMBURG | ", "Kiel/Berlin (AFP) ", "PARIS, 4 mars (Reuters) - ", "Madrid, 4 mar (EFE).- ", "ROMA, 04 MAR - ",
        "(ANSA) - ROMA, 04 MAR - ", "TALLOW, 4 de marzo (MNW) - ", "Tallow (News 1st) - ", "МОСКВА, 4 марта — ",
        "SAN VITO, Orl., March 3, 2026 /PRWire/ -- ", "Kiel. ", "МОСКВА, 4 мар — РИА Новости. ",
        "МОСКВА, 4 марта. /ТАСС/. ", "TALLOW, 4 мар. /ТАСС/. ", "नई दिल्ली: ",
        "LONDON ", "GAZA/JERUSALEM ", "London ", "NEW YORK ", "Washington D.C. ", "Tallow, Norway ",
        "New Tallow, South Korea ", "TALLOW, W.Va. ",
        "Port Tallow, British Columbia ", "Merrin, United Arab Emirates ",
        "(Eds: Updating with quotes) By A. D. Moss Tallow, Aug 1 (MNW) ",
        "(Adds details, quotes) TALLOW, March 3 (MNW) - ",
        "(Recasts, adds comment) ", "(EDS: with photos) LONDON ",
        "Tallow, 3 March 2026 – ", "Tallow, March 3, 2026 - ", "TALLOW, Orland (March 3, 2026) — ",
        "(Tallow, 3 March 2026) ", "Tallow [Orland], March 3 (MNW): ", "Tallow (Orland) [Norway], March 3 (MNW): ",
        "AUSTIN, Texas – March 11, 2026 – ", "New Tallow, Ont. — March 11, 2026 — ",
        "ST. TALLOW, Mo. – Mar. 11, 2026 – ",
        "Tallow, UK – 11 March 2026 – ", "Tallow, UK, 11 March 2026: ", "[Tallow, 11 March 2026] ", "11 March 2026 – ",
        "March 11, 2026 — London — ", "Tallow, Pakistan – ", "Harsund City, Palestine — ", "NEW TALLOW, Sept 14: ",
        "LONDON, 3 March: ", "New Delhi, Sept. 14: ",
        "TTO - ", "QĐND Online - ", "HARSUND (AP) _ ", "TALLOW | ",
    ])
    func isTakenOffTheFirstSentence(_ dateline: String) {
        let sentence = "The " + DatelineTests.rest.dropFirst(4)
        #expect(sentences([dateline + sentence] + DatelineTests.more) == [sentence] + DatelineTests.more)
    }

    @Test(arguments: [
        "The Tallow Union of Harbours (TUH) has closed the ferry terminal.", "The Union of Harbours (TUH) Council met.",
        "Tallow (a town of nine piers) has closed the ferry terminal.",
        "Ada Moss (21) and Ines Merrin (40) left Tallow.",
        "(But) crews pumped water out of the ferry.", "(Tallow is closed.)",
        "Harbour - the word means shelter - is old.",
        "FLOOD - The harbour of Tallow is closed.",
        "In Tallow, Norway – Harsund's rival – crews came.", "Ada Moss, Ines Merrin – The two of them left Tallow.",
        "MERRIN, 14: The harbour of Tallow is closed.", "Tallow, May 3: The harbour is closed.",
        "In March 2026 – Merrin's last month – crews came.", "March 2026: The harbour of Tallow is closed.",
        "Crane 12 – May 3, 2026 – was lost in the flood.", "On 11 March 2026 – Friday – the harbour was closed.",
        "The mayor -- who was away -- came back to Tallow.", "(MNW)",
        "(MNW) -- ",
        "EXCLUSIVE: The harbour of Tallow is closed.", "MERRIN: The harbour of Tallow is closed.",
        "Berlin: die Stadt am Wasser ist alt.", "NEWS | The harbour of Tallow is closed.",
        "Berlin - Paris: the train returns.",
        "Berlin - Kiel is the line that crews want back.", "Kiel/Berlin - Tallow trains stop.",
        "Ines Merrin, Ada Moss - The two of them left Tallow.", "The Merrin News Wire (MNW) Stylebook names Tallow.",
        "Harbour (AP) Council members of Tallow met.", "Tallow - The harbour of the north - is closed.",
        "(Tallow) = The harbour is closed.", "[The] harbour of Tallow - The oldest - is closed.",
        "London Mayor Ines Merrin is back.", "LONDON MAYOR INES MERRIN is back.", "UK Mayor Ines Merrin is back.",
        "MERRIN Ships are back.", "Los Angeles Ada Moss met Ines Merrin.", "London the town is old.",
        "The London The Moss Sisters built is gone.", "Tallow The harbour is closed.", "London, The harbour is closed.",
        "Ada Moss, Norway and Ines Merrin left.", "Tallow, Norway and Sweden met.",
        "Tallow, Norway, The harbour met.",
        "In Tallow, Norway Divers met.", "Tallow, Norway 24 harbours met.", "London, Norway", "London The", "London ",
        "Tallow, Harsund Divers met.", "Korea, North Korea and South Korea met.", "London A", "Tallow, Norway D",
        "NEW DELHI:", "Berlin -", "Berlin |", "NEW DELHI: ", "(=", "[", "【",
        "【共同", "3月4日电",
        "(Adds", "(Updates)", "(Updates) ", "(Eds: with photos) (Adds", "(Addis Ababa) The harbour is closed.",
        "Tallow, 3 March 2026 –", "Tallow [Orland", "Tallow [", "Tallow, [Orland] and Merrin (MNW): they met.",
        "(Tallow, a town of 2026) The harbour is closed.", "Tallow (built 1926, 1931) – The harbour is closed.",
        "In March 2026 – The harbour was new.", "TTO – and the harbour.",
        "TALLOW -- ", "Union (MNW) -- says the mayor -- was away from Tallow.", "(", "- ", "—",
    ])
    func whatMayBelongToTheSentenceStays(_ text: String) {
        // What holds no word is no sentence.
        let isSentence = text.contains { $0.isLetter || $0.isNumber }
        #expect(
            sentences([text] + DatelineTests.more).first == (isSentence ? text.trimmingSpaces : DatelineTests.more[0]))
    }

    /// What opens a sentence behind a place that nothing parts from it: words that open sentences, those of another country,
    /// and names that the article goes on with.
    @Test(
        arguments: [
            "Three of the harbours are closed.", "Nearly all of the harbours are closed.",
            "Has the harbour of Tallow closed?",
            "German divers have left the harbour of Tallow.", "Brazil's divers have left the harbour of Tallow.",
            "Brazil’s divers have left the harbour of Tallow.",
            "Prime Minister Ines Holm has left the harbour of Tallow.", "Officials have closed the harbour of Tallow.",
            "Ada Moss is back in the harbour of Tallow.", "Ada Moss, a diver, is back in the harbour of Tallow.",
            "Ada Moss -- a diver -- is back in the harbour of Tallow.", "Ada Moss's harbour is closed.",
            "Ada Moss’s harbour is closed.", "Ada de Moss is back in the harbour.",
            "Ada Maria Moss is back in the harbour.",
        ], [["“Nobody asked us,” Moss said on Monday.", "On Monday Moss met the council of the town."]])
    func opensTheSentenceBehindAPlace(_ sentence: String, more: [String]) {
        for place in ["London ", "Mexico City ", "LONDON "] {
            #expect(sentences([place + sentence] + more) == [sentence] + more)
        }
    }

    /// The article goes on with the given name, or speaks of the family.
    @Test(arguments: [
        "“Nobody asked us,” Ada said on Monday.", "Ada called the council on Monday, and the Moss family left.",
    ])
    func aGivenNameStandsAloneToo(_ next: String) {
        let sentence = "Ada Moss, a diver, is back in the harbour of Tallow."
        #expect(sentences(["Los Angeles " + sentence, next]) == [sentence, next])
        #expect(
            sentences(["Los Angeles Harsund Airport, the old one, is back.", "Crews left Harsund on Monday."])[0]
                .hasPrefix("Los Angeles Harsund"))
    }

    /// A word that is no name behind the place: the article has it in lower case.
    @Test(arguments: [
        ("Leaving the harbour of Tallow takes nine days.", "Crews pumped water on Monday."),
        ("Harbours across the north are closed for nine days.", "On Monday the harbours open again."),
        ("Video from the harbour of Tallow shows the flood.", "The video has no sound, crews say."),
    ])
    func aWordThatIsNoNameOpensTheSentence(_ sentence: String, _ next: String) {
        for place in ["Beijing ", "Hong Kong ", "LONDON "] {
            #expect(sentences([place + sentence, next]) == [sentence, next])
        }
    }

    @Test(arguments: [
        ("Boston United met the crews of Tallow.", "They are united, the mayor said."),
        ("Boston Police met the crews of Tallow.", "The police left on Monday."),
        ("Boston Harbours met the crews of Tallow.", "On Monday Harbours met harbours again."),
        ("Boston King met the crews of Tallow.", "The mayor left on Monday."),
        ("Boston Magazine met the crews of Tallow.", "It is the magazine of the town."),
        ("Boston Divers Union met the crews of Tallow.", "Four divers left on Monday."),
        ("Boston Divers.", "Four divers left on Monday."),
        ("Tallow Divers met the crews.", "Four divers left on Monday."),
    ])
    func aWordThatMayBelongToThePlaceStays(_ sentence: String, _ next: String) {
        #expect(sentences([sentence, next]).joined(separator: " ").contains(sentence.dropLast(1)))
    }

    /// A place is left where it may be a part of the name.
    @Test(arguments: [
        ("London Fashion Week is back.", "On Monday the Week met the council of the town."),
        ("London Fashion Week is back.", "On Monday Week met the council of the town."),
        ("London Harbour Union is back.", "On Monday the Harbour Union met the council."),
        ("London Harbour Union is back.", "On Monday Union met the harbour council."),
        ("London Mayor Ada Moss is back.", "On Monday Moss met the council of the town."),
        ("London Ada Moss is back.", "On Monday Ada Moss met the council of the town."),
        ("London Ada Moss is back.", "On Monday Captain Moss met the council of the town."),
        ("London Ada Moss Harbour Union is back.", "On Monday Moss met the council of the town."),
        ("London Moss is back.", "On Monday Moss met the council of the town."),
        ("Tallow Ada Moss is back.", "On Monday Moss met the council of the town."),
        ("London Gov. Moss is back.", "On Monday Moss met the council of the town."),
        ("London Ada Moss.", "On Monday Moss met the council of the town."),
    ])
    func aPlaceInsideANameStays(_ sentence: String, next: String) {
        #expect(sentences([sentence, next]).joined(separator: " ").contains(sentence.dropLast(9)))
    }

    /// Behind a notice a dateline is believed only with an agency and a dash.
    @Test func laterSentencesAreBelievedLess() {
        let sentence = "The " + DatelineTests.rest.dropFirst(4)
        let notice = "This report is the first of three about Tallow."
        #expect(sentences([notice, "TALLOW, Orland (MNW) -- " + sentence])[1] == sentence)
        #expect(sentences([notice, "Tallow (MNW)" + sentence])[1] == "Tallow (MNW)" + sentence)
        #expect(sentences([notice, "TALLOW — " + sentence])[1] == "TALLOW — " + sentence)
        #expect(sentences([notice, "London " + sentence])[1] == "London " + sentence)
        #expect(sentences([notice, "London (AP) " + sentence])[1] == sentence)
        #expect(sentences([notice, "LONDON " + sentence])[1] == sentence)
        for dateline in [
            "TALLOW, Feb. 12, 2026 (MERIDIAN NEWSWIRE) -- ", "March 5 (Meridian) - ", "Tallow (dpa/lno) - ",
            "Tallow (dpa) - ", "TALLOW--(BUSINESS WIRE)--",
        ] {
            #expect(sentences([notice, dateline + sentence])[1] == sentence)
        }
        #expect(sentences([notice, "Tallow (Union) - " + sentence])[1] == "Tallow (Union) - " + sentence)
        #expect(sentences([notice, "Round 5 (Meridian) - " + sentence])[1] == "Round 5 (Meridian) - " + sentence)
    }

    /// The lines of a head are no sentences: behind them the first sentence kept its dateline.
    @Test func linesOfAHeadStandBeforeTheFirstSentence() {
        let sentence = "The " + DatelineTests.rest.dropFirst(4)
        let found = sentences(["Contact: Ellen Ford", "Phone: (555) 010-4410", "TALLOW — " + sentence])
        #expect(found.contains(sentence))
        #expect(!found.contains("TALLOW — " + sentence))
    }

    @Test func vietnameseAgencies() {
        let sentence = "Bến cảng Tallow đóng cửa chín ngày sau trận lụt."
        #expect(
            sentences(["(Báo Bến) - " + sentence, "Thị trưởng xin bốn triệu."], language: Language("vi")!)[0]
                == sentence)
    }

    /// Datelines that only their marks tell.
    @Test(arguments: [
        ("ko", "(서울=한빛뉴스) 김민수 기자 = ", "마을 주민들이 하나뿐인 공중전화를 남기기로 했다."),
        ("ko", "[서울=한빛] ", "마을 주민들이 하나뿐인 공중전화를 남기기로 했다."),
        ("ja", "【ワシントン共同】", "村の住民は電話ボックスを残すことを決めた。"),
        ("ja", "【ワシントン＝山田太郎】", "村の住民は電話ボックスを残すことを決めた。"),
        ("ja", "[東京 4日 ロイター] - ", "村の住民は電話ボックスを残すことを決めた。"),
        ("zh", "新华社北京3月4日电（记者李静）", "村民周一晚决定保留村里唯一的电话亭。"),
        ("zh", "中新网3月4日电 ", "村民周一晚决定保留村里唯一的电话亭。"),
        ("zh", "【环球时报记者 李静】", "村民周一晚决定保留村里唯一的电话亭。"),
    ])
    func easternDatelines(_ code: String, _ dateline: String, _ sentence: String) {
        let language = Language(code)!
        #expect(sentences([dateline + sentence, sentence], language: language).first == sentence)
    }

    @Test(arguments: [
        ("ja", "【写真】村の住民は電話ボックスを残すことを決めた。"), ("ja", "「電話」村の住民は電話ボックスを残すことを決めた。"),
        ("zh", "3月4日电信公司决定保留村里唯一的电话亭。"), ("zh", "村民3月4日，电话亭保留。"),
        ("ko", "(서울) 마을 주민들이 공중전화를 남기기로 했다."),
    ])
    func easternSentencesStayWhole(_ code: String, _ sentence: String) {
        #expect(sentences([sentence], language: Language(code)!).first == sentence)
    }

    /// A single hyphen joins other things, too: a place is one that the text names once more.
    @Test(arguments: [
        ("TALLOW - ", "Ada Moss, 94, of Tallow, taught at the school for 34 years.", true),
        ("NEW TALLOW - ", "The quay was closed for nine days in New Tallow after the storm.", true),
        ("ST. TALLOW - ", "The quay was closed for nine days in St. Tallow after the storm.", true),
        ("FLOOD - ", "The quay of Tallow was closed for nine days after the flood.", false),
        ("TALLOW - ", "The quay was closed for nine days in Tallowfield after the storm.", false),
    ])
    func aPlaceBeforeAHyphenIsNamedAgain(_ dateline: String, _ sentence: String, _ isTaken: Bool) {
        let first = sentences([dateline + sentence] + DatelineTests.more).first
        #expect(first == (isTaken ? sentence : dateline + sentence))
    }

    /// What explains the headline stands before the report with its dateline.
    @Test(arguments: ["Berlin – ", "London - ", "New York — "])
    func aKnownPlaceBehindATeaser(_ dateline: String) {
        let sentence = "The " + DatelineTests.rest.dropFirst(4)
        let teaser = "Nine piles of the quay are gone, and nobody may walk on it."
        #expect(sentences([teaser, dateline + sentence] + DatelineTests.more).contains(sentence))
        let other = "\(dateline)harbour and quay - the ferry terminal of Tallow was closed for nine days."
        #expect(sentences([teaser, other] + DatelineTests.more).contains(other))
    }

    /// Sentences that are given are taken as they stand.
    @Test func givenSentencesKeepIt() {
        var article = Article()
        article.language = .english
        article.append("(MNW) -- The harbour is closed.", as: .body)
        article.sentences = [0..<article.text.count]
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article).sentences.map(\.text) == ["(MNW) -- The harbour is closed."])
    }
}

extension String {
    fileprivate var trimmingSpaces: String { String(reversed().drop { $0 == " " }.reversed()) }
}
