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
        "FLOOD - The harbour of Tallow is closed.", "The mayor -- who was away -- came back to Tallow.", "(MNW)",
        "(MNW) -- ",
        "TALLOW -- ", "Union (MNW) -- says the mayor -- was away from Tallow.", "(", "- ", "—",
    ])
    func whatMayBelongToTheSentenceStays(_ text: String) {
        #expect(sentences([text] + DatelineTests.more).first == text.trimmingSpaces)
    }

    /// Behind a notice a dateline is believed only with an agency and a dash.
    @Test func laterSentencesAreBelievedLess() {
        let sentence = "The " + DatelineTests.rest.dropFirst(4)
        let notice = "This report is the first of three about Tallow."
        #expect(sentences([notice, "TALLOW, Orland (MNW) -- " + sentence])[1] == sentence)
        #expect(sentences([notice, "Tallow (MNW)" + sentence])[1] == "Tallow (MNW)" + sentence)
        #expect(sentences([notice, "TALLOW — " + sentence])[1] == "TALLOW — " + sentence)
    }

    @Test func vietnameseAgencies() {
        let sentence = "Bến cảng Tallow đóng cửa chín ngày sau trận lụt."
        #expect(
            sentences(["(Báo Bến) - " + sentence, "Thị trưởng xin bốn triệu."], language: Language("vi")!)[0]
                == sentence)
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
