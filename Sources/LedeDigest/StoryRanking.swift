import Glibc
import LedeSummary

/// Orders the stories of a day by how much they matter, and says why.
struct StoryRanking {
    /// The score of each of several sources that tell a story beyond the first, on a logarithmic scale.
    private static let sourcesWeight = 1.0
    /// The score of several own reports a source, on a logarithmic scale.
    private static let reportsWeight = 0.25
    /// The score of a story that is all that the day is about.
    private static let prominenceWeight = 1.0
    /// The score of a story with an article from the day's last instant.
    private static let freshnessWeight = 0.25
    /// The score of a story with an article of full length.
    private static let substanceWeight = 0.5
    /// Tokens of an article of full length.
    private static let fullTokens = 200
    /// The most that a story loses because it says what an earlier digest has told.
    private static let familiarityWeight = 0.5
    /// What a story that only one source tells loses for each better one of that source.
    private static let repetitionWeight = 0.05
    /// The most that it loses: as much as half a second source is worth.
    private static let mostRepetition = 0.5

    /// The score of each story with its explanation.
    ///
    /// - Parameter day: the instants of the day.
    static func scores(_ drafts: [StoryDraft], day: Range<Int64>) -> [Explanation] {
        var scores = drafts.map { score($0, day: day) }
        var tellers: [String: Int] = [:]
        for index in order(drafts, scores) {
            let sources = drafts[index].sources
            guard sources.count == 1, let source = sources.first else { continue }
            let better = tellers[source, default: 0]
            tellers[source] = better + 1
            guard better > 0 else { continue }
            let loss = min(mostRepetition, repetitionWeight * Double(better))
            scores[index].details.append(
                Explanation(-loss, "\(better) better \(better == 1 ? "story" : "stories") that only this source tells"))
            scores[index].value -= loss
        }
        return scores
    }

    /// Moves stories down that stand behind better ones of their section, as far as it takes to balance the sections
    /// of a digest that cannot show all.
    ///
    /// - Parameters:
    ///   - scores: the score of each story, which loses what its place costs it.
    ///   - sections: the section of each story.
    static func balance(_ scores: inout [Explanation], of drafts: [StoryDraft], sections: [String?]) {
        var better: [String: Int] = [:]
        for index in order(drafts, scores) {
            guard let section = sections[index] else { continue }
            let count = better[section, default: 0]
            better[section] = count + 1
            guard count > 0 else { continue }
            let loss = min(mostRepetition, repetitionWeight * Double(count))
            scores[index].details.append(
                Explanation(-loss, "\(count) better \(count == 1 ? "story" : "stories") of its section"))
            scores[index].value -= loss
        }
    }

    /// The indices of the stories, best first; of equal ones the one with the earlier id.
    static func order(_ drafts: [StoryDraft], _ scores: [Explanation]) -> [Int] {
        drafts.indices.sorted { a, b in
            if scores[a].value != scores[b].value { return scores[a].value > scores[b].value }
            let (first, second) = (drafts[a].originals[0].article.id, drafts[b].originals[0].article.id)
            return first != second ? first < second : a < b
        }
    }

    private static func score(_ draft: StoryDraft, day: Range<Int64>) -> Explanation {
        let sources = Double(draft.sources.count)
        let reports = max(1, Double(draft.originals.count) / sources)
        var latest = day.lowerBound
        var longest = 0
        for member in draft.originals {
            latest = max(latest, member.instant)
            longest = max(longest, member.tokenCount)
        }
        let elapsed = Double(min(latest, day.upperBound) - day.lowerBound) / Double(max(1, day.count))
        var details = [
            Explanation(sourcesWeight * log2(sources), "sources that tell it: \(draft.sources.count)"),
            Explanation(
                reportsWeight * log2(reports), "reports that are no copies: \(draft.originals.count)"),
            Explanation(prominenceWeight * draft.prominence, "likeness to the day as a whole"),
            Explanation(freshnessWeight * elapsed, "time of day of its latest article"),
            Explanation(
                substanceWeight * Double(min(longest, fullTokens)) / Double(fullTokens), "length of its longest article"
            ),
        ]
        if let continuation = draft.continuation {
            details.append(
                Explanation(-familiarityWeight * continuation.cosine, "likeness to what earlier digests told of it"))
        }
        details += draft.preferences
        return Explanation(details.reduce(0) { $0 + $1.value }, "score of the story", details)
    }
}
