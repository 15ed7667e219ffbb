import Glibc
import LedeArticle

extension EarlierDigests {
    /// An article that an earlier digest told, whose source has changed what was told.
    public struct ChangedArticle {
        /// The article as it reads now.
        public var article: StoredArticle
        /// The told sentences that do not stand in it any more.
        public var sentences: [String]

        /// An article in which some told sentences do not stand any more; `nil` where all do.
        ///
        /// Linear in its text, and where that is as it was in the sentences.
        ///
        /// - Parameters:
        ///   - article: the article as it reads now.
        ///   - told: what was told of it.
        public init?(_ article: StoredArticle, told: [DigestSentence]) {
            let text = article.article.text
            var missing = told.filter { sentence in
                let range = sentence.range
                guard range.lowerBound >= 0, range.upperBound <= text.count else { return true }
                return !text[range].elementsEqual(sentence.text.utf8)
            }.map(\.text)
            guard !missing.isEmpty else { return nil }
            let whole = text.map { CChar(bitPattern: $0) } + [0]
            missing.removeAll { sentence in
                strstr(whole, sentence.utf8.map { CChar(bitPattern: $0) } + [0]) != nil  // linear in both
            }
            guard !missing.isEmpty else { return nil }
            self.article = article
            sentences = missing
        }
    }
}
