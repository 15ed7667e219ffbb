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
    ///     (``DigestArticle/effectiveDay(in:)``).
    ///   - late: articles of earlier days whose digests did not have them any more, which this one tells too.
    ///   - day: the day.
    ///   - zone: the time zone that the day is one of.
    ///   - earlier: what earlier digests told.
    public mutating func build(
        _ articles: [DigestArticle], late: [DigestArticle] = [], on day: CivilDate, in zone: TimeZoneRules,
        options: DigestOptions = DigestOptions(), earlier: EarlierDigests = EarlierDigests()
    ) -> Digest {
        let told = articles.filter { $0.effectiveDay(in: zone) == day } + late
        let drafts = drafts(of: told, on: day, in: zone, options: options, earlier: earlier)
        var scores = StoryRanking.scores(drafts, day: zone.interval(of: day))
        let sections = SectionNames(drafts)
        if options.maximumStories ?? .max < drafts.count {
            StoryRanking.balance(&scores, of: drafts, sections: drafts.map { sections.section(of: $0) })
        }
        var ids: Set<String> = []
        var stories: [Story] = []
        var omitted: [StoryDraft] = []
        var restatements: [(index: Int, day: CivilDate)] = []
        var tellers: [String: Int] = [:]
        // A round-up tells what is left, and what that is the others say.
        var words: [Language: [StorySummary.Words]] = [:]
        var roundUps: [Language: Int] = [:]
        let order = StoryRanking.order(drafts, scores)
        for index in order.filter({ !drafts[$0].isRoundUp }) + order.filter({ drafts[$0].isRoundUp }) {
            var draft = drafts[index]
            guard stories.count < options.maximumStories ?? .max else {
                omitted.append(draft)
                continue
            }
            if let most = options.storiesPerSource, draft.sources.count == 1, let source = draft.sources.first {
                guard tellers[source, default: 0] < most else {
                    omitted.append(draft)
                    continue
                }
                tellers[source, default: 0] += 1
            }
            var told = DigestBuilder.told(of: draft, in: earlier)
            let language = draft.language
            let isCompared = draft.isRoundUp && roundUps[language, default: 0] < RoundUp.mostCompared
            if isCompared {
                roundUps[language, default: 0] += 1
                let others = stories.lazy.filter { $0.language == language }.prefix(RoundUp.mostStories)
                told.otherStories = words[language] ?? summary.words(of: others.map(\.sentences), in: language)
                words[language] = told.otherStories
            }
            let result = summary.sentences(
                of: draft.reports.map(\.article), count: options.sentencesPerStory, told: told,
                countsAnew: draft.countsAnew)
            if result.isShortened && result.sentences.isEmpty {
                if result.isRestatement, draft.isRoundUp || told.day != nil && !told.tellsRestatements {
                    restatements.append((index, told.day ?? day))
                } else {
                    omitted.append(draft)
                }
                continue
            }
            if isCompared { words[language]? += summary.words(of: [result.sentences], in: language) }
            // What goes on has the headline of what is new.
            if told.day != nil, let opening = result.sentences.first?.article { draft.moveFirst(opening) }
            stories.append(
                story(
                    draft, result.sentences, continues: told.day, section: sections.section(of: draft),
                    explanation: scores[index], besides: &ids))
        }
        // What tells again what was told is no digest by itself: where nothing is new it is told once more.
        var retold: Set<Int> = []
        for (index, _) in stories.isEmpty ? restatements : [] where stories.count < options.maximumStories ?? .max {
            var draft = drafts[index]
            var told = DigestBuilder.told(of: draft, in: earlier)
            told.tellsRestatements = true
            let sentences = summary.sentences(
                of: draft.reports.map(\.article), count: options.sentencesPerStory, told: told,
                countsAnew: draft.countsAnew
            ).sentences
            guard let opening = sentences.first?.article else { continue }
            draft.moveFirst(opening)
            stories.append(
                story(
                    draft, sentences, continues: told.day, section: sections.section(of: draft),
                    explanation: scores[index], besides: &ids))
            retold.insert(index)
        }
        // Else it stands behind all that is new.
        let hasNews = !stories.isEmpty
        for (index, day) in restatements where !retold.contains(index) {
            guard hasNews, stories.count < options.maximumStories ?? .max else {
                omitted.append(drafts[index])
                continue
            }
            stories.append(
                story(
                    drafts[index], [], continues: day, section: sections.section(of: drafts[index]),
                    explanation: scores[index], besides: &ids))
        }
        return Digest(
            date: day, timeZone: zone.identifier, title: options.title,
            stories: SectionNames.grouped(stories, first: options.sections), omittedStoryCount: omitted.count,
            omittedArticleCount: omitted.reduce(0) { $0 + $1.members.count },
            mutedArticleCount: told.count - drafts.reduce(0) { $0 + $1.members.count })
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

    /// A story as it is told.
    private mutating func story(
        _ draft: StoryDraft, _ sentences: [DigestSentence], continues: CivilDate?, section: String?,
        explanation: Explanation, besides ids: inout Set<String>
    ) -> Story {
        let central = draft.originals[0].article
        return Story(
            id: DigestBuilder.storyID(central.id, besides: &ids), headline: Headline.of(central, &summary),
            section: section, score: explanation.value, language: draft.language, sentences: sentences,
            articles: draft.members.map { StoryArticle($0.article) }, continues: continues, explanation: explanation)
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
        of articles: [DigestArticle], on date: CivilDate, in zone: TimeZoneRules, options: DigestOptions,
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
        let languages = Dictionary(grouping: day, by: \.article.language.code)
        let parts = languages.keys.sorted().map { code in
            drafts(
                of: languages[code] ?? [], from: zone.interval(of: date).lowerBound, options: options,
                earlier: earlier.stories, newest: newest)
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

    /// The stories of a day's articles in one language, and the length of the sum of their vectors.
    ///
    /// - Parameters:
    ///   - day: its articles, and late ones of earlier days.
    ///   - dayStart: the day's first instant.
    ///   - newest: when the newest report was published that each earlier story was told from.
    private mutating func drafts(
        of day: [(article: Article, instant: Int64)], from dayStart: Int64, options: DigestOptions,
        earlier: [EarlierDigests.Story], newest: [Int64?]
    ) -> (drafts: [StoryDraft], dayLength: Double) {
        guard let language = day.first?.article.language else { return ([], 0) }
        let before = earlier.map { story in
            story.articles.prefix(EarlierDigests.articlesUsed).map(\.article).filter { $0.language == language }
        }
        // The day's articles come first, so that their terms have the same ids with and without earlier ones.
        var terms = ArticleTerms(
            day.map(\.article) + before.joined(), language: language, parameters: parameters,
            forPreferences: !options.interests.isEmpty || !options.mutedWords.isEmpty)
        let preferences = ReaderPreferences(options, terms: &terms)
        let sources = day.map { StoryArticle($0.article).sourceKey }
        var originals = updated(
            CopyFinder.originals(
                Array(terms.sequences.prefix(day.count)), names: Array(terms.names.prefix(day.count)), sources: sources,
                lengths: day.map(\.article.text.count), parameters: parameters), of: day, sources, in: &terms)
        let isMuted = day.indices.map { preferences.mutes($0, of: terms) }
        // The first copy that is not muted stands for those of a muted original.
        var standIns: [Int: Int] = [:]
        for (article, original) in originals.enumerated() where isMuted[original] && !isMuted[article] {
            standIns[original] = standIns[original] ?? article
        }
        originals = originals.map { standIns[$0] ?? $0 }
        let kept = day.indices.filter { originals[$0] == $0 && !isMuted[$0] }
        var copies = [[Int]](repeating: [], count: day.count)
        for (article, original) in originals.enumerated() where article != original && !isMuted[article] {
            copies[original].append(article)
        }
        let vectors = TermVectors(
            counts: kept.map { terms.counts[$0] }, names: kept.map { terms.names[$0] }, vocabulary: terms.vocabulary,
            frequencies: frequencies, parameters: parameters)
        let lastDay = earlier.lazy.map(\.day).max()
        let leastCosines = earlier.map {
            $0.day == lastDay ? parameters.continuationCosine : parameters.olderContinuationCosine
        }
        let continuation = continuation(
            of: before.map(\.count), leastCosines: leastCosines, kept: kept, terms: terms, from: day.count)
        let numerals = terms.terms(of: DecisiveWords.numerals(of: language))
        let (groups, dayLength) = StoryGrouping.groups(of: vectors, parameters: parameters)
        let drafts = groups.flatMap { DigestBuilder.withoutRoundUps($0) { RoundUp.isOne(day[kept[$0]].article) } }.map {
            group in
            let member = { (index: Int, centrality: Double) in
                StoryDraft.Member(
                    article: day[index].article, source: sources[index], instant: day[index].instant,
                    tokenCount: terms.sequences[index].count, centrality: centrality)
            }
            var found = zip(group.members, group.centralities).map { (kept[$0], member(kept[$0], $1)) }
            var match = continuation(group.members)
            // Today's weather does not go on with yesterday's.
            match?.stories.removeAll { story in
                group.members.allSatisfy { member in
                    earlier[story].articles.contains {
                        DailySeries.hold(day[kept[member]].article, $0.article)
                    }
                }
            }
            if match?.stories.isEmpty ?? false { match = nil }
            // What came before the story was told says nothing new of it, and what is of an earlier day less than what is of
            // this one.
            let told = match?.stories.compactMap { newest[$0] }.max()
            let isOfToday = found.contains { $0.1.instant >= dayStart }
            func isOld(_ member: StoryDraft.Member) -> Bool {
                isOfToday && member.instant < dayStart || member.isOld(since: told)
            }
            found.sort { a, b in
                let (isOld, isOlder) = (isOld(a.1), isOld(b.1))
                if isOld != isOlder { return isOlder }
                let (first, second) = (StoryDraft.fitness(of: a.1), StoryDraft.fitness(of: b.1))
                // A report stands for the story, and not what somebody thinks of it.
                let (isOpinion, isOther) = (SectionNames.isOpinion(a.1.article), SectionNames.isOpinion(b.1.article))
                if isOpinion != isOther { return isOther }
                return first != second ? first > second : a.0 < b.0
            }
            let last = lastCount(among: found, numerals: numerals, in: &terms)
            if let last { found.insert(found.remove(at: last), at: 0) }
            var draft = StoryDraft(
                language: language, originals: found.map(\.1),
                copies: found.map { original in copies[original.0].map { member($0, original.1.centrality) } },
                prominence: group.prominence, continuation: match,
                oldCount: match == nil ? 0 : found.count { isOld($0.1) })
            draft.countsAnew = last != nil
            draft.isRoundUp = group.members.allSatisfy { RoundUp.isOne(day[kept[$0]].article) }
            draft.preferences = preferences.details(of: found.map(\.0), in: terms, sources: draft.sources)
            return draft
        }
        terms.giveAnalyzer(to: &summary, documentFrequencies: vectors.documentFrequencies)
        return (drafts, dayLength)
    }

    /// A group without the round-ups in it, and each of these by itself.
    private static func withoutRoundUps(
        _ group: StoryGrouping.Group, isRoundUp: (Int) -> Bool
    ) -> [StoryGrouping.Group] {
        guard group.members.contains(where: isRoundUp) else { return [group] }
        var rest = group
        rest.members = []
        rest.centralities = []
        var groups: [StoryGrouping.Group] = []
        for (member, centrality) in zip(group.members, group.centralities) {
            guard isRoundUp(member) else {
                rest.members.append(member)
                rest.centralities.append(centrality)
                continue
            }
            groups.append(
                StoryGrouping.Group(members: [member], centralities: [centrality], prominence: group.prominence))
        }
        return rest.members.isEmpty ? groups : [rest] + groups
    }

    /// The least length of a version that takes the place of an earlier one, as a share of that one's.
    private static let versionShare = 2.0 / 3

    /// Puts the last version of a report in the place of the fullest one where it has other figures or is of the same
    /// source: the dead of the evening are not those of the morning.
    ///
    /// - Parameters:
    ///   - originals: for each article the index of the one that it copies, or its own.
    ///   - day: the articles, the earliest first.
    ///   - sources: what tells the source of each from others.
    private func updated(
        _ originals: [Int], of day: [(article: Article, instant: Int64)], _ sources: [String],
        in terms: inout ArticleTerms
    ) -> [Int] {
        let copies = originals.indices.filter { originals[$0] != $0 }
        guard let language = day.first?.article.language, !copies.isEmpty else { return originals }
        let numerals = terms.terms(of: DecisiveWords.numerals(of: language))
        var latest: [Int: Int] = [:]
        for copy in copies where day[copy].instant > day[originals[copy]].instant {
            let (text, original) = (day[copy].article.text, day[originals[copy]].article.text)
            guard Double(text.count) >= DigestBuilder.versionShare * Double(original.count),
                sources[copy] == sources[originals[copy]]
                    || terms.hasFigure(copy, missingIn: originals[copy], numerals: numerals)
            else { continue }
            latest[originals[copy]] = copy
        }
        return originals.map { latest[$0] ?? $0 }
    }

    /// The last report whose headline counts anew what the first one's counts: `Quake kills four` in the morning, `Quake kills
    /// 27` in the evening.
    ///
    /// - Parameters:
    ///   - members: the articles of a story with their indexes, the one that would stand for it first.
    ///   - numerals: the terms of numbers that are written as words.
    /// - Returns: its place among them; `nil` where there is none.
    private func lastCount(
        among members: [(index: Int, member: StoryDraft.Member)], numerals: Set<Int32>, in terms: inout ArticleTerms
    ) -> Int? {
        guard members.count > 1, let title = members[0].member.article.title else { return nil }
        let words = terms.terms(of: title)
        guard words.contains(where: { terms.isFigure($0, numerals: numerals) }) else { return nil }
        var last: Int?
        for place in members.indices.dropFirst() {
            let member = members[place].member
            guard member.instant > members[last ?? 0].member.instant, !SectionNames.isOpinion(member.article),
                let title = member.article.title
            else { continue }
            let others = terms.terms(of: title)
            let figures = others.filter { terms.isFigure($0, numerals: numerals) }
            guard !figures.isEmpty, !figures.contains(where: { terms.sequences[members[0].index].contains($0) }),
                !others.isDisjoint(with: words.filter { !terms.isFigure($0, numerals: numerals) })
            else { continue }
            last = place
        }
        return last
    }

    /// A function that finds the earlier stories that some of the kept articles go on with.
    ///
    /// - Parameters:
    ///   - counts: how many articles of each earlier story there are.
    ///   - leastCosines: how near each of these must be.
    ///   - kept: the day's articles that are no copies.
    ///   - terms: the terms of the day's articles and, from `first` on, of the earlier ones.
    private func continuation(
        of counts: [Int], leastCosines: [Double], kept: [Int], terms: ArticleTerms, from first: Int
    ) -> ([Int]) -> StoryContinuation.Match? {
        guard terms.counts.count > first else { return { _ in nil } }
        // Weighed with the earlier articles among the documents, unlike for the grouping, which they must not change.
        let vectors = TermVectors(
            counts: kept.map { terms.counts[$0] } + terms.counts[first...],
            names: kept.map { terms.names[$0] } + terms.names[first...], vocabulary: terms.vocabulary,
            frequencies: frequencies, parameters: parameters)
        var stories: [Range<Int>] = []
        var next = kept.count
        for count in counts {
            stories.append(next..<next + count)
            next += count
        }
        let continuation = StoryContinuation(
            stories, leastCosines: leastCosines, of: vectors, parameters: parameters)
        return { members in continuation.match(of: members) }
    }
}
