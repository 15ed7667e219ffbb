/// A sentence of an article.
public struct Sentence: Sendable, Equatable {
    /// Its bytes in the article's text: half-open, UTF-8.
    public var range: Range<Int>
    /// Its number in the article, from 0.
    public var index: Int
    /// The number of its paragraph among the paragraphs of the article's text, from 0.
    public var paragraph: Int

    /// A sentence.
    public init(range: Range<Int>, index: Int, paragraph: Int) {
        self.range = range
        self.index = index
        self.paragraph = paragraph
    }
}
