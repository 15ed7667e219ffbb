import LedeArticle
import LedeText

/// A sentence that was chosen.
public struct SummarySentence: Sendable {
    /// The sentence, verbatim: the article's text at ``range``.
    public var text: String
    /// Its bytes in the article's text: half-open, UTF-8.
    public var range: Range<Int>
    /// Its number in the article, from 0.
    public var index: Int
    /// The number of its paragraph among those of the article's text, from 0.
    public var paragraph: Int
    /// Its score.
    public var score: Double
}

/// The summary of one article.
public struct Summary: Sendable {
    /// The chosen sentences in document order.
    public var sentences: [SummarySentence] = []
    /// Its length in words: runs of anything between white space.
    public var words = 0
    /// What was noticed while summarizing; those of reading stand in the article.
    public var findings: [Finding] = []
    /// Each sentence of the article with its features, weights and rank, where an explanation was asked for.
    public var explanations: [SentenceExplanation] = []
}

/// Why a sentence was chosen or left out.
public struct SentenceExplanation: Sendable {
    /// The sentence.
    public var sentence: Sentence
    /// Whether it is in the summary.
    public var isSelected: Bool
    /// Its place by score, from 1.
    public var rank: Int
    /// Its score and what it is made of.
    public var score: Explanation
    /// The rule that kept it out, if one did.
    public var rejection: String?
}

/// A value with the values that it was made from.
public struct Explanation: Sendable {
    /// The value.
    public var value: Double
    /// What it is.
    public var description: String
    /// What it was made from.
    public var details: [Explanation]

    /// A value with what it was made from.
    public init(_ value: Double, _ description: String, _ details: [Explanation] = []) {
        self.value = value
        self.description = description
        self.details = details
    }
}
