import LedeArticle
import LedeSummary
import LedeText

/// Makes a day's digest of articles.
///
/// The same articles, day, zone, options and frequencies give the same digest, in whatever order the articles come.
public struct DigestBuilder {
    private let frequencies: (any DocumentFrequencies)?
    private let parameters = GroupingParameters()
    private var summary: StorySummary

    /// A builder that keeps its buffers from one digest to the next.
    ///
    /// - Parameter frequencies: the collection that inverse document frequencies come from; `nil` weighs with the
    ///   day's articles alone.
    public init(frequencies: (any DocumentFrequencies)? = nil) {
        self.frequencies = frequencies
        summary = StorySummary(frequencies: frequencies)
    }

    /// Makes the digest of a calendar day.
    ///
    /// Each article of the day is in exactly one story of the digest, or of those that are left out: because of
    /// ``DigestOptions/maximumStories`` or because they say nothing that was not told before; or it has muted words, or
    /// is a copy of one that has.
    ///
    /// - Parameters:
    ///   - articles: any articles, in any order; those of other days are passed over
    ///     (``StoredArticle/effectiveDay(in:)``).
    ///   - late: articles of earlier days whose digests did not have them any more, which this one tells too.
    ///   - day: the day.
    ///   - zone: the time zone that the day is one of.
    ///   - earlier: what earlier digests told.
    public mutating func build(
        _ articles: [StoredArticle], late: [StoredArticle] = [], on day: CivilDate, in zone: TimeZoneRules,
        options: DigestOptions = DigestOptions(), earlier: EarlierDigests = EarlierDigests()
    ) -> Digest {
        let told = articles.filter { $0.effectiveDay(in: zone) == day } + late
        let drafts = drafts(of: told, on: day, in: zone, options: options, earlier: earlier)
        var scores = StoryRanking.scores(drafts, day: zone.interval(of: day))
        let corrections = corrections(since: earlier, besides: told, drafts: drafts, options: options)
        let sections = SectionNames(drafts + corrections.map(\.draft))
        // What is wrong in an earlier digest has a place in a full one.
        let places = options.maximumStories ?? .max
        let newsPlaces = places - min(corrections.count { !$0.isContinued }, places / DigestBuilder.correctionShare)
        if options.maximumStories ?? .max < drafts.count {
            StoryRanking.balance(&scores, of: drafts, sections: drafts.map { sections.section(of: $0) })
        }
        var edition = Edition(
            drafts: drafts, scores: scores, sections: sections, day: day, options: options, earlier: earlier)
        tellNews(in: &edition, places: newsPlaces)
        // What tells again what was told is no digest by itself: where nothing is new it is told once more.
        if edition.stories.isEmpty { retell(in: &edition, places: newsPlaces) }
        tell(corrections, in: &edition, places: places)
        // Else it stands behind all that is new.
        mentionRestatements(in: &edition, places: edition.stories.isEmpty ? 0 : places)
        return Digest(
            date: day, timeZone: zone.identifier, title: options.title,
            stories: SectionNames.grouped(edition.stories, first: options.sections),
            omittedStoryCount: edition.omitted.count,
            omittedArticleCount: edition.omitted.reduce(0) { $0 + $1.members.count },
            mutedArticleCount: told.count - drafts.reduce(0) { $0 + $1.members.count })
    }

    // MARK: - Telling

    /// A digest while its stories are told.
    private struct Edition {
        let drafts: [StoryDraft]
        /// By draft.
        let scores: [Explanation]
        let sections: SectionNames
        let day: CivilDate
        let options: DigestOptions
        let earlier: EarlierDigests
        var stories: [Story] = []
        var omitted: [StoryDraft] = []
        /// The drafts that say in other words what an earlier digest told, and its day.
        var restatements: [(index: Int, day: CivilDate)] = []
        /// The identifiers of ``stories``.
        var ids: Set<String> = []
        /// How many stories each source tells alone.
        private var tellers: [String: Int] = [:]

        init(
            drafts: [StoryDraft], scores: [Explanation], sections: SectionNames, day: CivilDate, options: DigestOptions,
            earlier: EarlierDigests
        ) {
            (self.drafts, self.scores, self.sections) = (drafts, scores, sections)
            (self.day, self.options, self.earlier) = (day, options, earlier)
        }

        /// Whether the only source of a story may tell one more.
        func hasPlace(_ draft: StoryDraft) -> Bool {
            guard let most = options.storiesPerSource, draft.sources.count == 1, let source = draft.sources.first else {
                return true
            }
            return tellers[source, default: 0] < most
        }

        /// Notes the source of a story that only this one tells.
        mutating func count(_ draft: StoryDraft) {
            if draft.sources.count == 1, let source = draft.sources.first { tellers[source, default: 0] += 1 }
        }
    }

    /// Tells the stories of the day, the first ones first, and round-ups behind them: those tell what is left, and what
    /// that is the others say.
    private mutating func tellNews(in edition: inout Edition, places: Int) {
        let (drafts, options) = (edition.drafts, edition.options)
        var words: [Language: [StorySummary.Words]] = [:]
        var roundUps: [Language: Int] = [:]
        let order = StoryRanking.order(drafts, edition.scores)
        for index in order.filter({ !drafts[$0].isRoundUp }) + order.filter({ drafts[$0].isRoundUp }) {
            var draft = drafts[index]
            guard edition.stories.count < places, edition.hasPlace(draft) else {
                edition.omitted.append(draft)
                continue
            }
            var told = DigestBuilder.told(of: draft, in: edition.earlier)
            let language = draft.language
            let isCompared = draft.isRoundUp && roundUps[language, default: 0] < RoundUp.mostCompared
            if isCompared {
                roundUps[language, default: 0] += 1
                let others = edition.stories.lazy.filter { $0.language == language }.prefix(RoundUp.mostStories)
                told.otherStories = words[language] ?? summary.words(of: others.map(\.sentences), in: language)
                words[language] = told.otherStories
            }
            let result = summary.sentences(
                of: draft.reports.map(\.article), count: options.sentencesPerStory, told: told,
                countsAnew: draft.countsAnew)
            if result.isShortened && result.sentences.isEmpty {
                if result.isRestatement, draft.isRoundUp || told.day != nil && !told.tellsRestatements {
                    edition.restatements.append((index, told.day ?? edition.day))
                } else {
                    edition.omitted.append(draft)
                }
                continue
            }
            if isCompared { words[language]? += summary.words(of: [result.sentences], in: language) }
            // What goes on has the headline of what is new.
            if told.day != nil, let opening = result.sentences.first?.article { draft.moveFirst(opening) }
            tell(draft, result.sentences, continues: told.day, explanation: edition.scores[index], in: &edition)
        }
    }

    /// Tells once more what earlier digests told in other words.
    private mutating func retell(in edition: inout Edition, places: Int) {
        let restatements = edition.restatements
        edition.restatements = []
        for (index, day) in restatements {
            var draft = edition.drafts[index]
            var told = DigestBuilder.told(of: draft, in: edition.earlier)
            told.tellsRestatements = true
            guard edition.stories.count < places, edition.hasPlace(draft),
                case let sentences = summary.sentences(
                    of: draft.reports.map(\.article), count: edition.options.sentencesPerStory, told: told,
                    countsAnew: draft.countsAnew
                ).sentences, let opening = sentences.first?.article
            else {
                edition.restatements.append((index, day))
                continue
            }
            draft.moveFirst(opening)
            tell(draft, sentences, continues: told.day, explanation: edition.scores[index], in: &edition)
        }
    }

    /// Tells what sources changed of what was told, unless a story of the day that goes on tells it.
    private mutating func tell(_ corrections: [Correction], in edition: inout Edition, places: Int) {
        // The words of what goes on are looked up once a language, as for round-ups.
        var continuations: [Language: [StorySummary.Words]] = [:]
        for correction in corrections where edition.stories.count < places {
            let language = correction.draft.language
            let others = edition.stories.lazy.filter { $0.language == language && $0.continues != nil && !$0.isChange }
            let told =
                continuations[language]
                ?? summary.words(of: others.prefix(RoundUp.mostStories).map(\.sentences), in: language)
            continuations[language] = told
            let sentences = summary.untold(correction.sentences, in: language, by: told)
            guard !sentences.isEmpty else { continue }
            edition.stories.append(
                story(
                    correction.draft, sentences, continues: correction.day,
                    explanation: Explanation(0, "score of the story"), in: &edition, isChange: true))
        }
    }

    /// Gives each story that says what was told a line without sentences.
    private mutating func mentionRestatements(in edition: inout Edition, places: Int) {
        for (index, day) in edition.restatements {
            let draft = edition.drafts[index]
            guard edition.stories.count < places, edition.hasPlace(draft) else {
                edition.omitted.append(draft)
                continue
            }
            tell(draft, [], continues: day, explanation: edition.scores[index], in: &edition)
        }
    }

    /// Tells a story of the day.
    private mutating func tell(
        _ draft: StoryDraft, _ sentences: [DigestSentence], continues: CivilDate?, explanation: Explanation,
        in edition: inout Edition
    ) {
        edition.count(draft)
        edition.stories.append(story(draft, sentences, continues: continues, explanation: explanation, in: &edition))
    }

    /// What earlier digests told of a story.
    private static func told(of draft: StoryDraft, in earlier: EarlierDigests) -> StorySummary.Told {
        let continued = draft.continuation?.stories.map { earlier.stories[$0] } ?? []
        let reports = earlier.reports(of: continued)
        let ids = Set(continued.flatMap { $0.articles.map(\.article.id) })
        var told = StorySummary.Told(
            sentences: continued.flatMap(\.sentences), texts: reports.texts, headlines: reports.headlines,
            day: continued.lazy.map(\.day).max(), areReportsNewer: !draft.isOld, isTold: earlier.isTold)
        // What was all in an earlier digest and comes again has another text.
        told.tellsRestatements = draft.members.allSatisfy { ids.contains($0.article.id) }
        return told
    }

    // MARK: - Corrections

    /// The share of a full digest that corrections of earlier ones take at most, as one of so many.
    private static let correctionShare = 4
    /// How many changed articles are looked at, the last told first.
    private static let mostChanged = 256

    /// What an article says by now in place of what was told of it.
    private struct Correction {
        /// The article as a story.
        var draft: StoryDraft
        /// What it says now.
        var sentences: [DigestSentence]
        /// The last day on which something else was told.
        var day: CivilDate
        /// Whether a story of the day goes on with the one that told it, and may tell this too.
        var isContinued: Bool
    }

    /// The corrections of what earlier digests told, the last told first.
    ///
    /// - Parameter told: the articles that this digest tells anyway.
    private mutating func corrections(
        since earlier: EarlierDigests, besides told: [StoredArticle], drafts: [StoryDraft], options: DigestOptions
    ) -> [Correction] {
        let changed = earlier.stories.indices.reversed().flatMap { story in
            earlier.stories[story].changed.map { (story: story, changed: $0) }
        }
        guard !changed.isEmpty else { return [] }
        var corrections: [Correction] = []
        let continued = Set(drafts.flatMap { $0.continuation?.stories ?? [] })
        var known = Set(told.map { Array($0.article.id.utf8) })
        for (story, change) in changed.prefix(DigestBuilder.mostChanged) {
            let article = change.article.article
            // What a source writes anew each day under one name was not wrong before.
            guard known.insert(Array(article.id.utf8)).inserted, !isMuted(article, options),
                !DailySeries.hold(article, article)
            else { continue }
            let all = changed.filter { $0.changed.article.article.id.utf8.elementsEqual(article.id.utf8) }
            let sentences = summary.corrections(
                of: article, told: all.flatMap(\.changed.sentences)
            ) { hash in
                earlier.isTold(hash) && !DigestBuilder.isRevoked(hash, since: earlier.stories[story].day, in: earlier)
            }
            guard !sentences.isEmpty else { continue }
            let member = StoryDraft.Member(
                article: article, source: StoryArticle(article).sourceKey, instant: change.article.added, tokenCount: 0,
                centrality: 0)
            corrections.append(
                Correction(
                    draft: StoryDraft(language: article.language, originals: [member], copies: [[]], prominence: 0),
                    sentences: Array(sentences.prefix(options.sentencesPerStory)), day: earlier.stories[story].day,
                    isContinued: all.contains { continued.contains($0.story) }))
        }
        return corrections
    }

    /// Whether a sentence was told before a day and not since: what took its place there was taken back.
    private static func isRevoked(_ hash: Int64, since day: CivilDate, in earlier: EarlierDigests) -> Bool {
        func tell(_ stories: some Sequence<EarlierDigests.Story>) -> Bool {
            stories.contains { $0.sentences.contains { SentenceHash.of($0.utf8) == hash } }
        }
        return tell(earlier.stories.lazy.filter { $0.day < day })
            && !tell(earlier.stories.lazy.filter { $0.day >= day })
    }

    /// Whether an article has muted words.
    private func isMuted(_ article: Article, _ options: DigestOptions) -> Bool {
        guard !options.mutedWords.isEmpty else { return false }
        var terms = ArticleTerms([article], language: article.language, parameters: parameters, forPreferences: true)
        return ReaderPreferences(options, terms: &terms).mutes(0, of: terms)
    }

    // MARK: - Stories

    /// A story as it is told.
    private mutating func story(
        _ draft: StoryDraft, _ sentences: [DigestSentence], continues: CivilDate?, explanation: Explanation,
        in edition: inout Edition, isChange: Bool = false
    ) -> Story {
        let central = draft.originals[0].article
        var story = Story(
            id: DigestBuilder.storyID(central.id, besides: &edition.ids), headline: Headline.of(central, &summary),
            section: edition.sections.section(of: draft), score: explanation.value, language: draft.language,
            sentences: sentences, articles: draft.members.map { StoryArticle($0.article) }, continues: continues,
            explanation: explanation)
        story.isChange = isChange
        return story
    }

    /// `s-` and an article's id; where two articles of a digest have the same id, also a number.
    private static func storyID(_ article: String, besides taken: inout Set<String>) -> String {
        var id = "s-" + article
        var number = 2
        while !taken.insert(id).inserted {
            id = "s-" + article + "-\(number)"
            number += 1
        }
        return id
    }

    /// The stories of a day, language by language.
    private mutating func drafts(
        of articles: [StoredArticle], on date: CivilDate, in zone: TimeZoneRules, options: DigestOptions,
        earlier: EarlierDigests
    ) -> [StoryDraft] {
        let newest = earlier.stories.map { earlier.newestInstant(of: $0, in: zone) }
        let day = articles.map { (article: $0.article, instant: $0.effectiveInstant(in: zone)) }.sorted { a, b in
            if a.instant != b.instant { return a.instant < b.instant }
            if a.article.id != b.article.id { return a.article.id < b.article.id }
            // Only articles of one id come here, which no corpus holds: their content decides.
            if a.article.text != b.article.text { return a.article.text.lexicographicallyPrecedes(b.article.text) }
            return (a.article.title ?? "", a.article.source ?? "", a.article.url ?? "")
                < (b.article.title ?? "", b.article.source ?? "", b.article.url ?? "")
        }
        let languages = Dictionary(grouping: day, by: \.article.language.code).sorted { $0.key < $1.key }
        var parts: [(drafts: [StoryDraft], dayLength: Double)] = []
        for (_, articles) in languages {
            var drafting = StoryDrafting(
                articles, in: articles[0].article.language, from: zone.interval(of: date).lowerBound, options: options,
                earlier: earlier.stories, newest: newest, frequencies: frequencies, parameters: parameters)
            parts.append(drafting.drafts(for: &summary))
        }
        guard parts.count > 1 else { return parts.first?.drafts ?? [] }
        // No two languages share a term: a story is like the whole day by so much less as its language is a part of it.
        let length = parts.reduce(0) { $0 + $1.dayLength * $1.dayLength }.squareRoot()
        return parts.flatMap { part in
            part.drafts.map { draft in
                var draft = draft
                if length > 0 { draft.prominence *= part.dayLength / length }
                return draft
            }
        }
    }
}
