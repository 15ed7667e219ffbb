import LedeArticle
import LedeText
import Testing

@testable import LedeDigest

/// Wire copies and reprints.
@Suite struct CopyFinderTests {
    private static let words = """
        the harbour board of port sable agreed late on monday to rebuild the eastern mole that a storm broke apart in \
        january and to pay for the work with a charge on every ship that calls there over the next nine years while \
        fishermen asked for a year without any charge because their nets and boats had been lost in that same night of \
        wind which no forecast had foreseen and the mayor promised to speak for them in the capital before the summer \
        recess begins and the money for this season has been spent on other things such as roads schools and a library
        """.split(separator: " ").map(String.init)

    private func originals(_ texts: [String], ofOneSource: Bool = false) -> [Int] {
        let articles = texts.map { Article(cleanText: Array($0.utf8)) }
        let parameters = GroupingParameters()
        let terms = ArticleTerms(articles, language: .english, parameters: parameters)
        return CopyFinder.originals(
            terms.sequences, names: terms.names, sources: texts.indices.map { ofOneSource ? "" : "source \($0)" },
            lengths: articles.map(\.text.count), parameters: parameters,
            subjects: articles.indices.map { terms.subject(of: $0, among: articles.count) }, terms: terms.counts)
    }

    private func text(_ range: Range<Int>) -> String { CopyFinderTests.words[range].joined(separator: " ") }

    @Test func aCopyIsFoundWhateverItsPlace() {
        let whole = text(0..<100)
        #expect(originals([whole, whole, "Another thing altogether."]) == [0, 0, 2])
        #expect(originals([text(0..<80), whole]) == [1, 1])
        #expect(originals([whole, text(15..<100), text(0..<90)]) == [0, 0, 0])
        #expect(originals(["By our staff. " + whole + " More to come."] + [whole]) == [0, 0])
    }

    @Test func aRoundUpIsNoOriginalOfWhatItHolds() {
        let roundUp = text(0..<100) + " " + (0..<150).map { "word\($0)" }.joined(separator: " ")
        #expect(originals([roundUp, text(0..<100)]) == [0, 1])
    }

    @Test func halfAReprintIsNoCopy() {
        let half = text(0..<50) + " " + (0..<50).map { "word\($0)" }.joined(separator: " ")
        #expect(originals([text(0..<100), half]) == [0, 1])
        #expect(originals([text(0..<100), half], ofOneSource: true) == [1, 1])
    }

    @Test func shortTextsMustBeEqual() {
        let short = text(0..<14)
        #expect(
            originals([short, short, text(0..<13), "No comment.", "No comment.", "", ""]) == [0, 0, 2, 3, 4, 5, 6])
    }
}
