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
    /// Its length in words: runs of anything between white space, where two characters of a script that writes no spaces
    /// (Chinese, Japanese, Thai and their like) count as one word.
    public var words = 0
    /// The article's key words and phrases, the heaviest first, where they were asked for.
    public var keyPhrases: [KeyPhrase] = []
    /// What was noticed while summarizing; those of reading stand in the article.
    public var findings: [Finding] = []
    /// Each sentence of the article with its features, weights and rank, where an explanation was asked for.
    public var explanations: [SentenceExplanation] = []
}
