import LedeArticle
import LedeSummary
import LedeText

/// Makes the drafts of a day's stories in one language: copies are found, the rest is grouped, and each group becomes a
/// draft with what it goes on with.
struct StoryDrafting {
    /// The articles, the earliest first.
    private let day: [(article: Article, instant: Int64)]
    private let language: Language
    /// The day's first instant.
    private let dayStart: Int64
    private let earlier: [EarlierDigests.Story]
    /// When the newest report was published that each earlier story was told from.
    private let newest: [Int64?]
    private let frequencies: (any DocumentFrequencies)?
    private let parameters: GroupingParameters
    private let preferences: ReaderPreferences
    /// What tells the source of each article from others.
    private let sources: [String]
    /// How many articles of each earlier story are compared.
    private let earlierCounts: [Int]
    /// The terms of the day's articles and behind them those of the earlier ones.
    private var terms: ArticleTerms
    /// What each article of the day is about.
    private var subjects: [SubjectNames] = []
    /// The terms of numbers that are written as words.
    private let numerals: Set<Int32>
    /// The articles that are no copies and not muted, ascending.
    private var kept: [Int] = []
    /// The copies of each of these, by its index among all articles.
    private var copies: [[Int]]

    /// Takes in a day's articles and finds the copies among them.
    ///
    /// - Parameters:
    ///   - day: the articles of the day, and late ones of earlier days, the earliest first.
    ///   - language: what they are written in.
    ///   - dayStart: the day's first instant.
    ///   - newest: when the newest report was published that each earlier story was told from.
    init(
        _ day: [(article: Article, instant: Int64)], in language: Language, from dayStart: Int64,
        options: DigestOptions, earlier: [EarlierDigests.Story], newest: [Int64?],
        frequencies: (any DocumentFrequencies)?, parameters: GroupingParameters
    ) {
        self.day = day
        self.language = language
        self.dayStart = dayStart
        self.earlier = earlier
        self.newest = newest
        self.frequencies = frequencies
        self.parameters = parameters
        let before = earlier.map { story in
            story.articles.prefix(EarlierDigests.articlesUsed).map(\.article).filter { $0.language == language }
        }
        earlierCounts = before.map(\.count)
        // The day's articles come first, so that their terms have the same ids with and without earlier ones.
        terms = ArticleTerms(
            day.map(\.article) + before.joined(), language: language, parameters: parameters,
            forPreferences: !options.interests.isEmpty || !options.mutedWords.isEmpty)
        preferences = ReaderPreferences(options, terms: &terms)
        numerals = terms.terms(of: DecisiveWords.numerals(of: language))
        sources = day.map { StoryArticle($0.article).sourceKey }
        copies = [[Int]](repeating: [], count: day.count)
        findCopies()
    }

    /// Parts the articles that are no copies from those that are; muted ones are neither.
    private mutating func findCopies() {
        subjects = day.indices.map { terms.subject(of: $0, among: day.count) }
        var originals = CopyFinder.originals(
            Array(terms.sequences.prefix(day.count)), names: Array(terms.names.prefix(day.count)), sources: sources,
            lengths: day.map(\.article.text.count), parameters: parameters, subjects: subjects,
            terms: Array(terms.counts.prefix(day.count)))
        takeLastVersions(&originals)
        let isMuted = day.indices.map { preferences.mutes($0, of: terms) }
        // The first copy that is not muted stands for those of a muted original.
        var standIns: [Int: Int] = [:]
        for (article, original) in originals.enumerated() where isMuted[original] && !isMuted[article] {
            standIns[original] = standIns[original] ?? article
        }
        for (article, original) in originals.enumerated() where !isMuted[article] {
            let original = standIns[original] ?? original
            if original == article {
                kept.append(article)
            } else {
                copies[original].append(article)
            }
        }
    }

    /// The least length of a version that takes the place of an earlier one, as a share of that one's.
    private static let versionShare = 2.0 / 3

    /// Puts the last version of a report in the place of the fullest one where it has other figures or is of the same
    /// source: the dead of the evening are not those of the morning.
    ///
    /// - Parameter originals: for each article the index of the one that it copies, or its own.
    private func takeLastVersions(_ originals: inout [Int]) {
        var latest: [Int: Int] = [:]
        for (copy, original) in originals.enumerated()
        where copy != original && day[copy].instant > day[original].instant {
            let (text, originalText) = (day[copy].article.text, day[original].article.text)
            guard Double(text.count) >= StoryDrafting.versionShare * Double(originalText.count),
                sources[copy] == sources[original] || terms.hasFigure(copy, missingIn: original, numerals: numerals)
            else { continue }
            latest[original] = copy
        }
        for article in originals.indices { originals[article] = latest[originals[article]] ?? originals[article] }
    }

    /// The drafts of the stories, and the length of the sum of their vectors.
    ///
    /// - Parameter summary: what tells the stories; it gets the analyzer, with the terms of the articles in it.
    mutating func drafts(for summary: inout StorySummary) -> (drafts: [StoryDraft], dayLength: Double) {
        let vectors = TermVectors(
            counts: kept.map { terms.counts[$0] }, names: kept.map { terms.names[$0] },
            ages: kept.map { terms.ages[$0] }, subjects: kept.map { subjects[$0] }, vocabulary: terms.vocabulary,
            frequencies: frequencies, parameters: parameters)
        let continuation = continuation()
        let (groups, dayLength) = StoryGrouping.groups(of: vectors, parameters: parameters)
        var drafts: [StoryDraft] = []
        for group in groups {
            let (roundUps, rest) = partedFromRoundUps(group)
            if !rest.members.isEmpty { drafts.append(draft(of: rest, continuing: continuation, isRoundUp: false)) }
            for roundUp in roundUps { drafts.append(draft(of: roundUp, continuing: continuation, isRoundUp: true)) }
        }
        terms.giveAnalyzer(to: &summary, documentFrequencies: vectors.documentFrequencies)
        return (drafts, dayLength)
    }

    /// The round-ups of a group, each by itself, and the group without them.
    private func partedFromRoundUps(
        _ group: StoryGrouping.Group
    ) -> (roundUps: [StoryGrouping.Group], rest: StoryGrouping.Group) {
        var roundUps: [StoryGrouping.Group] = []
        var rest = group
        rest.members = []
        rest.centralities = []
        for (member, centrality) in zip(group.members, group.centralities) {
            if RoundUp.isOne(day[kept[member]].article) {
                var roundUp = group
                roundUp.members = [member]
                roundUp.centralities = [centrality]
                roundUps.append(roundUp)
            } else {
                rest.members.append(member)
                rest.centralities.append(centrality)
            }
        }
        return (roundUps, rest)
    }

    /// The draft of a group of articles.
    ///
    /// - Parameter continuation: the earlier stories that it may go on with, `nil` where there are none.
    private mutating func draft(
        of group: StoryGrouping.Group, continuing continuation: StoryContinuation?, isRoundUp: Bool
    ) -> StoryDraft {
        var match = continuation?.match(of: group.members)
        match?.stories.removeAll { isOfSameSeries(group.members, as: earlier[$0]) }
        if match?.stories.isEmpty == true { match = nil }
        let told = match?.stories.compactMap { newest[$0] }.max()
        var originals: [Original] = []
        for (member, centrality) in zip(group.members, group.centralities) {
            originals.append(Original(index: kept[member], member: self.member(kept[member], centrality)))
        }
        let isOfToday = originals.contains { $0.member.instant >= dayStart }
        for place in originals.indices {
            // What came before the story was told says nothing new of it, and what is of an earlier day less than what is
            // of this one.
            let member = originals[place].member
            originals[place].isOld = isOfToday && member.instant < dayStart || member.isOld(since: told)
        }
        originals.sort { $0.precedes($1) }
        let last = lastCount(among: originals)
        if let last = last ?? lastOutcome(among: originals) { originals.insert(originals.remove(at: last), at: 0) }
        var draft = StoryDraft(
            language: language, originals: originals.map(\.member),
            copies: originals.map { original in
                copies[original.index].map { member($0, original.member.centrality) }
            },
            prominence: group.prominence, continuation: match)
        draft.oldCount = match == nil ? 0 : originals.count { $0.isOld }
        draft.countsAnew = last != nil
        draft.isRoundUp = isRoundUp
        draft.preferences = preferences.details(of: originals.map(\.index), in: terms, sources: draft.sources)
        return draft
    }

    /// An article of a draft that is no copy.
    private struct Original {
        /// Its index among the day's articles.
        var index: Int
        var member: StoryDraft.Member
        /// Whether it has nothing new for the story.
        var isOld = false

        /// Whether it stands for the story rather than another one.
        func precedes(_ other: Original) -> Bool {
            if isOld != other.isOld { return other.isOld }
            // A report stands for the story, and not what somebody thinks of it.
            let (isOpinion, isOther) = (
                SectionNames.isOpinion(member.article), SectionNames.isOpinion(other.member.article)
            )
            if isOpinion != isOther { return isOther }
            let (isLive, isOtherLive) = (LiveReport.isOne(member.article), LiveReport.isOne(other.member.article))
            if isLive != isOtherLive { return isOtherLive }
            let (fitness, others) = (StoryDraft.fitness(of: member), StoryDraft.fitness(of: other.member))
            return fitness != others ? fitness > others : index < other.index
        }
    }

    private func member(_ index: Int, _ centrality: Double) -> StoryDraft.Member {
        StoryDraft.Member(
            article: day[index].article, source: sources[index], instant: day[index].instant,
            tokenCount: terms.sequences[index].count, centrality: centrality)
    }

    /// Whether articles are today's number of the series that an earlier story is one of: today's weather does not go on
    /// with yesterday's.
    private func isOfSameSeries(_ members: [Int], as story: EarlierDigests.Story) -> Bool {
        members.allSatisfy { member in
            story.articles.contains { DailySeries.hold(day[kept[member]].article, $0.article) }
        }
    }

    /// The last report whose headline counts anew what the first one's counts: `Quake kills four` in the morning, `Quake kills
    /// 27` in the evening.
    ///
    /// - Parameter originals: the articles of a story, the one that would stand for it first.
    /// - Returns: its place among them; `nil` where there is none.
    private mutating func lastCount(among originals: [Original]) -> Int? {
        guard originals.count > 1, let title = originals[0].member.article.title else { return nil }
        let words = terms.terms(of: title)
        guard words.contains(where: { terms.isFigure($0, numerals: numerals) }) else { return nil }
        var last: Int?
        for place in originals.indices.dropFirst() {
            let member = originals[place].member
            guard member.instant > originals[last ?? 0].member.instant, !SectionNames.isOpinion(member.article),
                let title = member.article.title
            else { continue }
            let others = terms.terms(of: title)
            let figures = others.filter { terms.isFigure($0, numerals: numerals) }
            guard !figures.isEmpty, !figures.contains(where: { terms.sequences[originals[0].index].contains($0) }),
                !others.isDisjoint(with: words.filter { !terms.isFigure($0, numerals: numerals) })
            else { continue }
            last = place
        }
        return last
    }

    /// Seconds by which a report is later than another one.
    private static let later: Int64 = 3_600
    /// What English headlines hold of what is still to come.
    private static let pending = [
        "due", "await", "awaits", "awaited", "expected", "pending", "looms", "unclear", "missing", "votes on",
        "vote on",
        "rules on", "decides on", "to vote", "to rule", "to decide", "set to", "about to",
    ]

    /// Whether a headline tells of what is still to come.
    private static func isPending(_ title: String) -> Bool {
        let words = title.lowercased().split { !$0.isLetter }.joined(separator: " ")
        return pending.contains { " \(words) ".contains(" \($0) ") }
    }

    /// The last report whose headline tells how it ended, where the first one does not know it: `Verdict due in Orrin trial` in
    /// the morning, `Moss acquitted in Orrin trial` in the afternoon.
    ///
    /// - Parameter originals: the articles of a story, the one that would stand for it first.
    /// - Returns: its place among them; `nil` where there is none.
    private mutating func lastOutcome(among originals: [Original]) -> Int? {
        guard originals.count > 1, language == .english, let title = originals[0].member.article.title,
            StoryDrafting.isPending(title)
        else { return nil }
        let outcomes = DecisiveWords.outcomes(of: language).map { terms.terms(of: $0) }
            .filter { outcome in !terms.sequences[originals[0].index].contains(where: outcome.contains) }
        guard !outcomes.isEmpty else { return nil }
        let words = terms.terms(of: title)
        var last: Int?
        for place in originals.indices.dropFirst() {
            let member = originals[place].member
            guard member.instant >= originals[last ?? 0].member.instant + StoryDrafting.later,
                !SectionNames.isOpinion(member.article), !LiveReport.isOne(member.article),
                let title = member.article.title
            else { continue }
            let others = terms.terms(of: title)
            if !others.isDisjoint(with: words), outcomes.contains(where: { !others.isDisjoint(with: $0) }) {
                last = place
            }
        }
        return last
    }

    /// What finds the earlier stories that some of the kept articles go on with; `nil` where there are none.
    private func continuation() -> StoryContinuation? {
        guard terms.counts.count > day.count else { return nil }
        // Weighed with the earlier articles among the documents, unlike for the grouping, which they must not change.
        let vectors = TermVectors(
            counts: kept.map { terms.counts[$0] } + terms.counts[day.count...],
            names: kept.map { terms.names[$0] } + terms.names[day.count...],
            ages: kept.map { terms.ages[$0] } + terms.ages[day.count...],
            subjects: (kept + (day.count..<terms.counts.count)).map {
                terms.subject(of: $0, among: terms.counts.count)
            },
            vocabulary: terms.vocabulary, frequencies: frequencies, parameters: parameters)
        var stories: [Range<Int>] = []
        var next = kept.count
        for count in earlierCounts {
            stories.append(next..<next + count)
            next += count
        }
        let lastDay = earlier.lazy.map(\.day).max()
        let leastCosines = earlier.map {
            $0.day == lastDay ? parameters.continuationCosine : parameters.olderContinuationCosine
        }
        return StoryContinuation(stories, leastCosines: leastCosines, of: vectors, parameters: parameters)
    }
}
