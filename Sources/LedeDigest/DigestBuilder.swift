import LedeArticle
import LedeSummary
import LedeText

/// Makes a day's digest of articles.
public struct DigestBuilder {
    private var summarizer: Summarizer

    /// A builder that keeps its buffers from one digest to the next.
    ///
    /// - Parameter frequencies: the collection that inverse document frequencies come from; `nil` weighs with the
    ///   day's articles alone.
    public init(frequencies: (any DocumentFrequencies)? = nil) {
        summarizer = Summarizer(frequencies: frequencies)
    }

    /// Makes the digest of a calendar day.
    ///
    /// - Parameters:
    ///   - articles: any articles, in any order; those of other days are passed over.
    ///   - day: the day.
    ///   - zone: the time zone that the day is one of.
    public mutating func build(
        _ articles: [DigestArticle], on day: CivilDate, in zone: TimeZoneRules, options: DigestOptions = DigestOptions()
    ) -> Digest {
        var stories: [Story] = []
        for item in articles where item.effectiveDay(in: zone) == day {
            var summaryOptions = Summarizer.Options()
            summaryOptions.budget = .sentences(max(0, options.sentencesPerStory))
            let summary = summarizer.summarize(item.article, options: summaryOptions)
            stories.append(
                Story(
                    id: "s-" + item.article.id, headline: item.article.title ?? "", section: item.article.section,
                    language: item.article.language,
                    sentences: summary.sentences.map {
                        DigestSentence(text: $0.text, article: item.article.id, range: $0.range)
                    },
                    articles: [StoryArticle(item.article)]))
        }
        return Digest(date: day, timeZone: zone.identifier, title: options.title, stories: stories)
    }
}
