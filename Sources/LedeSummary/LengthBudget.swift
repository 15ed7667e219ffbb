/// How long a summary may be: always a maximum.
public enum LengthBudget: Sendable, Equatable {
    /// At most so many sentences.
    case sentences(Int)
    /// At most so many words, as ``Summary/words`` counts them.
    case words(Int)
    /// At most so many characters (Unicode scalars) of the sentences joined by single spaces.
    case characters(Int)
    /// At most this share of the article's words, 0 to 1.
    case ratio(Double)
}
