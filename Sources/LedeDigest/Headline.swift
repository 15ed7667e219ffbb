import LedeArticle
import LedeText

/// The headline that an article gives its story.
enum Headline {
    /// The article's title, else its first sentence, else its address or id.
    static func of(_ article: Article) -> String {
        if let title = article.title, CleanLine.of(title) != nil { return title }
        return firstSentence(of: article) ?? article.url ?? article.id
    }

    private static func firstSentence(of article: Article) -> String? {
        let whole = 0..<article.text.count
        var sentences = article.sentences ?? []
        if sentences.isEmpty {
            let splitter = SentenceSplitter(language: article.language)
            for paragraph in article.paragraphs where paragraph.role == .body && sentences.isEmpty {
                splitter.split(article.text.span, in: paragraph.range.clamped(to: whole), into: &sentences)
            }
        }
        guard let first = sentences.first?.clamped(to: whole), !first.isEmpty else { return nil }
        return String(decoding: article.text[first], as: UTF8.self)
    }
}
