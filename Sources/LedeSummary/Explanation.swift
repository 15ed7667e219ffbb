import LedeText

/// Why a sentence was chosen or left out.
public struct SentenceExplanation: Sendable {
    /// The sentence.
    public var sentence: Sentence
    /// Whether it is in the summary.
    public var isSelected: Bool
    /// Its place by score, from 1.
    public var rank: Int
    /// Its score and what it is made of: the details sum to the value.
    public var score: Explanation
    /// The rule that kept it out, if one did.
    public var rejection: String?
    /// The number of the sentence that its opening points back to (`But`, `He said`), if it does.
    public var antecedent: Int?
    /// The number of the sentence that introduces whom or what it tells of, if it tells of somebody by a part of a name or
    /// a pronoun, or of something by what it is (in English).
    public var introduction: Int?
    /// The number of the chosen sentence whose claim it denies, where it was taken for that (in English).
    public var claim: Int?
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
