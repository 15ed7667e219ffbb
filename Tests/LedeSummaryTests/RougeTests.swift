import LedeTestSupport
import Testing

/// That the measure measures: values counted by hand.
@Suite struct RougeTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var summary: [String]
        var reference: [String]
        var one: Double
        var two: Double
        var longestSum: Double
        var testDescription: String { "\(summary) for \(reference)" }
    }

    @Test(arguments: [
        Case(summary: ["The cat sat."], reference: ["the cat sat"], one: 1, two: 1, longestSum: 1),
        Case(summary: [], reference: ["the cat sat"], one: 0, two: 0, longestSum: 0),
        Case(summary: ["Dogs bark."], reference: ["the cat sat"], one: 0, two: 0, longestSum: 0),
        // Three of four words in common, of pairs only "the cat"; "the cat … mat" is a subsequence.
        Case(
            summary: ["the cat on mat"], reference: ["the cat sat mat"], one: 0.75, two: 1.0 / 3, longestSum: 0.75),
        // A word counts as often as both hold it.
        Case(summary: ["no no no"], reference: ["no"], one: 0.5, two: 0, longestSum: 0.5),
        // Order matters to pairs and subsequences within a sentence.
        Case(summary: ["b a"], reference: ["a b"], one: 1, two: 0, longestSum: 0.5),
        // The union over the summary's sentences; the pair "b c" runs from one sentence into the next.
        Case(summary: ["a b", "c d"], reference: ["a b c d"], one: 1, two: 1, longestSum: 1),
    ]) func theScoresAreThoseCountedByHand(_ row: Case) {
        let rouge = Rouge(row.summary, reference: row.reference)
        #expect(abs(rouge.one - row.one) < 1e-9)
        #expect(abs(rouge.two - row.two) < 1e-9)
        #expect(abs(rouge.longestSum - row.longestSum) < 1e-9)
    }
}
