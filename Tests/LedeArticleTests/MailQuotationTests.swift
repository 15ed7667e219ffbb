import LedeText
import Testing

@testable import LedeArticle

/// Mails that quote or forward a report; people, papers and places are invented.
@Suite struct MailQuotationTests {
    static let report = [
        "The tunnel under the Tallow Sound will open in 2034 at the earliest, four years later than planned, the ministry "
            + "of transport said on Monday.",
        "Costs have risen to 19.4 billion crowns from 12.8 billion. One of the two boring machines has stood still since "
            + "October.",
        "Ferry operators welcomed the news, and the Linden Line said that it would order a sixth ship.",
    ]
    static let plain = report.joined(separator: "\n\n")
    static let wrapped = [
        "The tunnel under the Tallow Sound will open in 2034 at the",
        "earliest, four years later than planned, the ministry of",
        "transport said on Monday.", "", "Costs have risen to 19.4 billion crowns from 12.8 billion. One",
        "of the two boring machines has stood still since October.", "",
        "Ferry operators welcomed the news, and the Linden Line said that", "it would order a sixth ship.",
    ]
    static let header =
        "From: Ann Ost <ann@example.org>\nTo: Ben Ude <ben@example.org>\nSubject: Fwd: Re: Tunnel\n"
        + "Date: Tue, 3 Mar 2026 12:00:00 +0000\n\n"

    static func read(_ text: String) -> Article { PlainTextReader().read(Array(text.utf8).span) }

    static func quoted(_ mark: String) -> String {
        wrapped.map { $0.isEmpty ? String(mark.prefix { $0 != " " }) : mark + $0 }.joined(separator: "\n")
    }

    @Test(arguments: ["> ", ">", ">> ", "> > ", ">  "]) func quotedLinesLoseTheirMarksAndAreJoined(_ mark: String) {
        let article = Self.read(Self.quoted(mark))
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
        #expect(article.removed.isEmpty)
    }

    @Test func whatStandsAroundAQuotationIsNoneOfIt() {
        let article = Self.read(
            Self.header + "See you on Friday.\n\nOn Tue, Ann Ost wrote:\n\n" + Self.quoted("> ")
                + "\n\nBen\n-- \nBen Ude, Quay 4\n")
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
        #expect(
            String(decoding: article.removed, as: UTF8.self)
                == "See you on Friday.\nOn Tue, Ann Ost wrote:\nBen\n--\nBen Ude, Quay 4")
        #expect(article.title == "Tunnel")
        #expect(article.published?.text == "2026-03-03T12:00:00Z")
    }

    @Test(arguments: [
        "---------- Forwarded message ---------", "-----Original Message-----",
        "-------- Weitergeleitete Nachricht --------",
        "Begin forwarded message:",
    ])
    func whatWasForwardedTellsItsTitleAndDate(_ mark: String) {
        let forwarded =
            mark + "\nFrom: Linden Post <news@linden.example>\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n"
            + "Subject: Tunnel opens in 2034\nTo: <ann@example.org>\n\n"
        for before in ["", Self.header + "Look at this! x\n\nAnn\n\n"] {
            for body in [Self.plain, Self.quoted("> ")] {
                let article = Self.read(before + forwarded + body + "\n")
                #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
                #expect(article.title == "Tunnel opens in 2034")
                #expect(article.published?.text == "2026-03-02T09:00:00Z")
            }
        }
        // Apple's program quotes the header, too.
        let all = (forwarded + Self.plain).split(separator: "\n", omittingEmptySubsequences: false)
        let lines = all.dropFirst().map { "> " + $0 }.joined(separator: "\n")
        #expect(Self.read(String(all[0]) + "\n\n" + lines).title == "Tunnel opens in 2034")
    }

    @Test(arguments: [
        // A mark without a header, and rules of hyphens.
        "---------- Forwarded message ---------\n\n", "-----Original Message-----\nhe wrote.\n\n", "--------------\n",
        // A sentence that begins with the sign.
        "> 40 ships a day pass the Tallow Sound.\n\n",
    ])
    func otherHyphensAndSignsAreText(_ head: String) {
        let article = Self.read(head + Self.plain)
        #expect(String(decoding: article.text, as: UTF8.self).hasSuffix(Self.plain))
        #expect(article.title == nil || article.title == "-----Original Message-----")
    }

    @Test func aSignatureIsOneOnlyOfAMail() {
        let signed = Self.plain + "\n\n--\nThe Linden Line has five ships in the Tallow Sound today.\n"
        #expect(String(decoding: Self.read(Self.header + signed).text, as: UTF8.self) == Self.plain)
        #expect(String(decoding: Self.read(signed).text, as: UTF8.self).hasSuffix("today."))
    }

    @Test(arguments: [
        "Re: Tunnel", "RE: Fw: Tunnel", "AW: WG: Tunnel", "Fwd:  Tunnel", "Tunnel", "Sv: Tunnel",
        "Press release - Tunnel", "PRESS RELEASE: Tunnel", "Fwd: Press Release | Tunnel", "News release – Tunnel",
        "Communiqué de presse : Tunnel", "Thông cáo báo chí: Tunnel",
    ])
    func marksOfAnswersAreNoTitle(_ subject: String) {
        let text = "From: ann@example.org\nSubject: \(subject)\nDate: Tue, 3 Mar 2026 12:00:00 +0000\n\n" + Self.plain
        #expect(Self.read(text).title == "Tunnel")
    }

    @Test func aTitleWithAColonStays() {
        for subject in [
            "Explained: the tunnel", "Re:", "Fwd:", "Press release", "Press release:", "Press release on the tunnel",
        ] {
            let text =
                "From: ann@example.org\nSubject: \(subject)\nDate: Tue, 3 Mar 2026 12:00:00 +0000\n\n" + Self.plain
            #expect(Self.read(text).title == subject)
        }
    }

    /// What an agency tells editors is no text of the report.
    @Test(arguments: [
        "Eds: UPDATES with cause, damage. With photos.", "(Adds quotes, background)", "(Recasts with number of dead.)",
        "(Updates throughout)", "ATTENTION EDITORS - the tunnel is that of Tallow",
    ])
    func notesToEditorsAreNoText(_ note: String) {
        let article = Self.read("Tunnel opens in 2034\n\n" + note + "\n\n" + Self.plain)
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
        #expect(article.title == "Tunnel opens in 2034")
    }

    @Test(arguments: ["(Adds was the name of the first machine.", "Editors of four papers went down the tunnel."])
    func sentencesAboutEditorsStay(_ sentence: String) {
        let article = Self.read(Self.report[0] + "\n\n" + sentence + "\n\n" + Self.report[1])
        #expect(String(decoding: article.text, as: UTF8.self).contains(sentence))
    }

    // MARK: Pages of a paper

    private static func pages(_ head: (Int) -> String) -> String {
        let (first, rest) = (wrapped.prefix(2), wrapped.dropFirst(2))
        return
            (["Tunnel opens in 2034", "", "By Ann Ost", ""] + first + ["", head(4), ""] + rest + ["", head(5), ""]
            + wrapped.prefix(3).map { $0.replacingDigits }).joined(separator: "\n")
    }

    /// What is repeated on each page with its number is no text, and parts no sentence.
    @Test(arguments: [
        "THE LINDEN POST   Friday, March 6, 2026   Page #", "# The Linden Post, 6 March", "Page #", "Trang #",
    ])
    func headsOfPagesAreNoText(_ head: String) {
        let article = Self.read(
            Self.pages { page in
                head.split(separator: "#", omittingEmptySubsequences: false).joined(separator: "\(page)")
            })
        let text = String(decoding: article.text, as: UTF8.self)
        #expect(text.hasPrefix(Self.plain))
        #expect(article.title == "Tunnel opens in 2034")
    }

    @Test(arguments: [
        // Headings with numbers, rows of a table, years.
        "Day #", "Round # was long.", "#", "On the quay in 200#",
        "Pump. 30 minutes: quick pumping in zone #",
    ])
    func otherNumbersAtTheEndsOfLinesStay(_ line: String) {
        let lines = (4...6).flatMap { page in
            [line.split(separator: "#", omittingEmptySubsequences: false).joined(separator: "\(page)")] + Self.report
                + ["The bridge at Varde opens on Monday."]
        }
        let document = PlainTextLines(Array(lines.joined(separator: "\n\n").utf8), from: 0)
        #expect(document.removed.isEmpty)
        #expect(document.lines.count == 15)
    }

    @Test(arguments: [
        "-----Original Message-----\nFrom: Ben Ude <ben@example.org>\nSent: Monday, March 2, 2026 9:40 AM\n"
            + "To: Ann Ost <ann@example.org>\nSubject: tunnel\n\nAnn, when will it open?\n",
        "________________________________\nVon: Ben Ude <ben@example.org>\nGesendet: Montag, 2. M\u{E4}rz 2026 09:40\n"
            + "An: Ann Ost <ann@example.org>\nBetreff: Tunnel\n\nAnn, wann ist es so weit?\n",
        "On Mon, 2 Mar 2026 at 09:40, Ben Ude <ben@example.org> wrote:\n> Ann, when will it open?\n>\n> Ben\n",
        "On Mon, 2 Mar 2026 at 09:40, Ben Ude of the Tallow Sound Association\n<ben@example.org> wrote:\n\n"
            + "> Ann, when will it open?\n",
    ])
    func whatAMailAnswersIsNoneOfIt(_ answered: String) {
        let article = Self.read(Self.header + Self.plain + "\n\n" + answered)
        #expect(article.title == "Tunnel")
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
        let lines = answered.split(separator: "\n")
        #expect(String(decoding: article.removed, as: UTF8.self) == lines.joined(separator: "\n"))
    }

    @Test func linesOfFactsBelowARuleAreNoMailThatIsAnswered() {
        let facts = "____________\nOpens: 2034\nCosts: 19.4 billion\n\nThe line was planned in 1998."
        let article = Self.read(Self.header + Self.plain + "\n\n" + facts)
        #expect(String(decoding: article.text, as: UTF8.self).contains("The line was planned in 1998."))
    }

    @Test(arguments: [
        "From: Ann Ost <ann@example.org>\nSent: Tuesday, March 3, 2026 10:02 AM\nTo: Ben\nSubject: Fwd: Tunnel to open",
        "Von: Ann Ost <ann@example.org>\nGesendet: Dienstag, 3. M\u{E4}rz 2026 10:02\nAn: Ben\nBetreff: WG: Tunnel to open",
        "De : Ann Ost <ann@example.org>\nEnvoy\u{E9} : mardi 3 mars 2026 10:02\n\u{C0} : Ben\nObjet : TR: Tunnel to open",
        "De: Ann Ost <ann@example.org>\nEnviado el: martes, 3 de marzo de 2026 10:02\nPara: Ben\nAsunto: RV: Tunnel to open",
        "Da: Ann Ost <ann@example.org>\nInviato: marted\u{EC} 3 marzo 2026 10:02\nA: Ben\nOggetto: Tunnel to open",
        "Van: Ann Ost <ann@example.org>\nVerzonden: dinsdag 3 maart 2026 10:02\nAan: Ben\nOnderwerp: FW: Tunnel to open",
    ])
    func headersThatProgramsShowAreRead(_ header: String) {
        for end in ["\n\n", "\n"] {
            let article = Self.read(header + end + Self.plain)
            #expect(article.title == "Tunnel to open")
            #expect(article.published?.text.hasPrefix("2026-03-03") == true)
            #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
        }
    }

    @Test func aNoteAboveTheMarkIsAroundWhatWasForwarded() {
        let article = Self.read(
            "FYI\n\n---------- Forwarded message ---------\nFrom: Ann Ost <ann@example.org>\n"
                + "Date: Fri, Mar 6, 2026 at 10:02 AM\nSubject: Tunnel to open in 2034\nTo: Ben <ben@example.org>\n\n\n"
                + Self.plain)
        #expect(article.title == "Tunnel to open in 2034")
        #expect(String(decoding: article.text, as: UTF8.self) == Self.plain)
    }
}

extension String {
    fileprivate var replacingDigits: String { String(map { $0.isNumber ? "7" : $0 }) }
}
