import LedeText
import Testing

@testable import LedeArticle

@Suite struct RunOnNoticeTests {
    /// A lead, and two paragraphs behind it, of two sentences each.
    static let paragraphs: [(language: String, texts: [String])] = [
        (
            "en",
            [
                "All ferries between Harsund and Holm Island were cancelled on Tuesday because of a storm with gusts of 140 km/h.",
                "The operator, Blue Line, said passengers could claim refunds. It hopes to sail again on Thursday.",
                "Harbour master Tom Barnes said he had not seen such a storm since 1987. He closed the port at noon.",
            ]
        ),
        (
            "de",
            [
                "Alle Fähren zwischen Harsund und Holm sind am Dienstag wegen eines Sturms mit Böen von 140 km/h ausgefallen.",
                "Die Reederei Blue Line erstattet die Fahrkarten. Sie will am Donnerstag wieder fahren.",
                "Hafenmeister Tom Barnes hat so einen Sturm seit 1987 nicht gesehen. Er sperrte den Hafen am Mittag.",
            ]
        ),
        (
            "fr",
            [
                "Tous les ferries entre Harsund et l’île de Holm ont été annulés mardi en raison d’une tempête avec des rafales de 140 km/h.",
                "La compagnie Blue Line rembourse les billets. Elle espère reprendre jeudi.",
                "Le capitaine du port Tom Barnes n’avait pas vu une telle tempête depuis 1987. Il a fermé le port à midi.",
            ]
        ),
    ]
    static let notices: [String: [String]] = [
        "en": [
            "Please enable JavaScript", "Please enable JavaScript.", "Subscribe to our newsletter",
            "Share this article",
            "All rights reserved", "Follow us on Twitter", "Sign up for our newsletter",
        ],
        "de": ["Weiterlesen", "Bitte aktivieren Sie JavaScript.", "Newsletter abonnieren", "Artikel teilen"],
        "fr": ["Partager cet article", "Abonnez-vous à notre newsletter"],
    ]
    static let credits: [String: [String]] = [
        "en": ["(Photo: Jan Berg)", "Getty Images", "AP Photo/Jan Berg", "Photo: Jan Berg", "© Ostby Times"],
        "de": ["(Foto: Jan Berg)", "© dpa", "Foto: dpa"], "fr": ["(Photo : Jan Berg)", "© AFP", "Photo AFP"],
    ]

    static func text(_ paragraphs: [String], isHTML: Bool, _ language: String) -> String {
        let input =
            isHTML
            ? "<html lang=\(language)><body><article><h1>Storm</h1>\(paragraphs.map { "<p>\($0)</p>" }.joined())</article>"
            : paragraphs.joined(separator: "\n\n")
        let bytes = Array(input.utf8)
        let article = isHTML ? HTMLReader().read(bytes.span) : PlainTextReader().read(bytes.span)
        return String(decoding: article.text, as: UTF8.self)
    }

    @Test(arguments: [true, false]) func aNoticeThatIsRunOnTakesNoParagraphWithIt(_ isHTML: Bool) {
        for (language, paragraphs) in Self.paragraphs {
            for notice in Self.notices[language] ?? [] {
                for i in paragraphs.indices {
                    for space in [" ", ""] {
                        var dirty = paragraphs
                        dirty[i] += space + notice
                        let text = Self.text(dirty, isHTML: isHTML, language)
                        for paragraph in paragraphs { #expect(text.contains(paragraph), "\(notice), \(i)") }
                    }
                }
            }
        }
    }

    @Test(arguments: [true, false]) func onlyTheCreditBehindSeveralSentencesGoes(_ isHTML: Bool) {
        for (language, paragraphs) in Self.paragraphs {
            for credit in Self.credits[language] ?? [] {
                for i in 1..<paragraphs.count {
                    var dirty = paragraphs
                    dirty[i] += " " + credit
                    let text = Self.text(dirty, isHTML: isHTML, language)
                    #expect(text == paragraphs.joined(separator: "\n\n"), "\(credit), \(i)")
                }
            }
        }
    }

    /// Who reported, too, takes no sentence before it along, however short that is.
    @Test(
        arguments: [
            "The pier reopens Friday.", "He denies it.", "A vote is due in May, and nobody knows how it will end.",
        ],
        [
            "Jan Berg contributed to this report.", "Reporting by Jan Berg.", "With additional reporting by Jan Berg.",
            "Editing by Jan Berg.", "Post writer Jan Berg contributed to this story.",
        ])
    func whoReportedTooGoesAlone(_ sentence: String, _ credit: String) {
        let clean = Self.paragraphs[0].texts
        // In pages shorter blocks are judged by the model of blocks.
        for isHTML in credit.contains("contributed") ? [true, false] : [false] {
            let text = Self.text(clean + ["\(sentence) \(credit)"], isHTML: isHTML, "en")
            #expect(text == (clean + [sentence]).joined(separator: "\n\n"), "\(isHTML)")
        }
    }

    /// So does where a release says that there is more of it.
    @Test func whereThereIsMoreGoesAlone() {
        let clean = Self.paragraphs[0].texts
        let dirty = [clean[0], clean[1] + " For more information visit www.blueline.example.", clean[2]]
        for isHTML in [true, false] {
            #expect(Self.text(dirty, isHTML: isHTML, "en") == clean.joined(separator: "\n\n"))
        }
    }

    /// What stands before it and tells of reporters itself goes with it.
    @Test(arguments: [
        "Ada Moss reported from Harsund. Jan Berg contributed to this report.",
        "Reporting by Ada Moss. Editing by Jan Berg.",
        "This story has been updated. Jan Berg contributed to this report.",
    ])
    func creditsOfReportersGoTogether(_ line: String) {
        let clean = Self.paragraphs[0].texts
        #expect(Self.text(clean + [line], isHTML: false, "en") == clean.joined(separator: "\n\n"))
    }

    @Test(arguments: [
        "Share this article ", "Subscribe to our newsletter ", "Please enable JavaScript. ", "(Photo: Jan Berg) ",
    ])
    func aNoticeBeforeAParagraphGoesAlone(_ notice: String) {
        let clean = Self.paragraphs[0].texts
        for isHTML in [true, false] {
            let text = Self.text([notice + clean[0]] + clean.dropFirst(), isHTML: isHTML, "en")
            #expect(text == clean.joined(separator: "\n\n"))
        }
    }

    /// A label of a page that is run on to a sentence goes alone.
    @Test(arguments: [
        "Advertisement ", "ADVERTISEMENT ", "Advertisement", "Sponsored ", "Share ",
        "Story continues below advertisement ",
    ])
    func aLabelBeforeASentenceGoesAlone(_ label: String) {
        let clean = Self.paragraphs[0].texts
        for i in clean.indices {
            var dirty = clean
            dirty[i] = label + (i == 0 ? clean[0] : "After the storm, " + clean[i].lowercasedFirst)
            let whole = i == 0 ? clean[0] : "After the storm, " + clean[i].lowercasedFirst
            let text = Self.text(dirty, isHTML: false, "en")
            #expect(text.contains("\n\n" + whole) || text.hasPrefix(whole), "\(label), \(i)")
        }
        let vietnamese = [
            "Các chuyến phà ngừng chạy hôm thứ Hai sau khi bão làm đứt dây neo ở bến nam, theo ban quản lý cảng.",
            "Ban quản lý cho biết hành khách sẽ được hoàn tiền vé trong tuần này.",
        ]
        let text = Self.text(["Quảng cáo " + vietnamese[0], vietnamese[1]], isHTML: false, "vi")
        #expect(text == vietnamese.joined(separator: "\n\n"))
    }

    @Test(arguments: [
        "Advertisement spending in the harbour fell by a tenth after the storm of last week, Barnes said.",
        "Share The Quay, a club of sailors, has paid for a new pier since the storm of last week.",
        "Advertisement Standards in the harbour were written down by a board of nine after the storm.",
    ])
    func aWordOfALabelBeginsASentence(_ line: String) {
        let bytes = Array(line.utf8)
        let features = LineFeatures(bytes.span, 0..<bytes.count, patterns: LinePatterns.patterns(for: .english))
        #expect(
            RunOnNotice.paragraph(of: features, in: bytes.span, LinePatterns.patterns(for: .english), .english) == nil)
    }

    /// What is no notice, or stands behind no paragraph of an article.
    @Test(arguments: [
        "The ferry leaves Harsund at dawn on its way to the island. Photo: Jan Berg",
        "The mayor asked people to stay away from the house for a while. “Please respect our privacy.”",
        "Thank you for reading our stories all these years, and tell your friends. Subscribe now",
        "Barnes wrote a long letter to the board about the state of the old pier. It is on the site of the U.S. Today",
        "The report is at https://example.org/reports/harbour.cgi?Print=1 for all who want to read it. See harbour.cgi?Share",
    ])
    func nothingElseIsRunOn(_ line: String) {
        let bytes = Array(line.utf8)
        let patterns = LinePatterns.patterns(for: .english)
        let features = LineFeatures(bytes.span, 0..<bytes.count, patterns: patterns)
        let part = RunOnNotice.paragraph(of: features, in: bytes.span, patterns, .english)
        #expect(part == nil)
    }

    /// It was kept behind the paragraph that it stands before.
    @Test func whatStandsBeforeAParagraphIsKeptBeforeIt() {
        let clean = Self.paragraphs[0].texts
        let bytes = Array((["Share this article " + clean[0]] + clean[1...]).joined(separator: "\n\n").utf8)
        let article = PlainTextReader().read(bytes.span)
        #expect(article.paragraphs.map(\.role) == [.boilerplate, .body, .body, .body])
        #expect(article.paragraphs.first.map { Array(article.content(of: $0)) } == Array("Share this article".utf8))
    }

    /// The parts of a paragraph are its bytes: with a space between them or none.
    @Test(arguments: ["", " "]) func whatIsRunOnIsKeptAsRemoved(_ space: String) {
        let clean = Self.paragraphs[0].texts
        let bytes = Array(
            ([clean[0] + space + "Share this article"] + clean.dropFirst()).joined(separator: "\n\n").utf8)
        let article = PlainTextReader().read(bytes.span)
        #expect(article.paragraphs.map(\.role) == [.body, .boilerplate, .body, .body])
        #expect(article.removed == Array("Share this article".utf8))
    }
}

extension String {
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
