import LedeArticle
import LedeSummary
import LedeText
import Testing

/// Marks of agencies behind the last full stop of a report.
@Suite struct SignatureTests {
    private func last(_ text: String, language: Language = .english) -> String? {
        var article = Article()
        article.language = language
        article.append("The harbour of Tallow was closed for nine days after the flood.", as: .body)
        article.append(text, as: .body)
        var options = Summarizer.Options()
        options.budget = .sentences(9)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        for sentence in summary.sentences {
            #expect(sentence.text == String(decoding: article.text[sentence.range], as: UTF8.self))
        }
        return summary.sentences.last?.text
    }

    @Test(arguments: [
        " (dpa/lni)", "(dpa/lni)", " (dpa)", "(AP)", "(Reuters)", "(TT)", "(afp, dpa)", " (afp, dpa)", " (mj)", "(red)",
        "(APA, 14.3.2024)", "[AP]", "[ENDS]", "(TTXVN/Vietnam+)", "(Theo TTXVN)", "/TTXVN", " /TTXVN", "AFP",
        " dpa", " -- dpa", "-- dpa", " – AFP", "– AFP", " ends", "./.", "/.", " /.",
    ])
    func isCutOffTheLastSentence(_ mark: String) {
        for sentence in [
            "Crews pumped water out of the ferry terminal until Friday.",
            "“The quay is closed,” the mayor said on Friday!",
        ] {
            #expect(last(sentence + mark) == sentence)
        }
    }

    @Test(arguments: [
        "Ines Merrin came back to the town hall of Tallow (left).", "Crews read of the ferry at tallow.example/a/b/.",
        "The mayor of Tallow met those of the U.S./EU", "Crews pumped water out of it. (The quay is closed.)",
        "Crews pumped water out of it.[12]", "The mayor said crews may leave at noon. (left)",
        "Crews pumped water out of the ferry terminal and/or the quay", "The harbour was closed by AFP",
    ])
    func nothingElseIsCutOff(_ text: String) { #expect(last(text)?.hasSuffix(text.suffix(6)) == true) }
}
