import LedeArticle
import LedeSummary
import LedeText

/// Chooses the sentences that tell a story.
struct StorySummary {
    /// How many of a story's articles are read for sentences.
    private static let mostArticles = 4
    /// The least share of a sentence's terms that no chosen sentence holds.
    var novelty = 0.5
    var mode = 2

    private var summarizer: Summarizer

    init(frequencies: (any DocumentFrequencies)?) { summarizer = Summarizer(frequencies: frequencies) }

    private struct Candidate {
        var article: Int
        var sentence: SummarySentence
        var terms: Set<Int32>
    }

    /// The sentences of a story.
    ///
    /// - Parameters:
    ///   - articles: its articles without copies, most central first, all in one language.
    ///   - count: the most sentences.
    mutating func sentences(of articles: [Article], count: Int) -> [DigestSentence] {
        guard count > 0, let first = articles.first else { return [] }
        var options = Summarizer.Options()
        options.budget = .sentences(count)
        if articles.count == 1 {
            return summarizer.summarize(first, options: options).sentences.map {
                DigestSentence(text: $0.text, article: first.id, range: $0.range)
            }
        }
        var analyzer = Analyzer(language: first.language)
        var queues: [[Candidate]] = []
        for (index, article) in articles.prefix(StorySummary.mostArticles).enumerated() {
            let ranked = summarizer.summarize(article, options: options).sentences.sorted {
                ($1.score, $0.index) < ($0.score, $1.index)
            }
            queues.append(
                ranked.map {
                    Candidate(article: index, sentence: $0, terms: StorySummary.terms(of: $0, in: article, &analyzer))
                })
        }
        var turns: [Int] = []
        for k in 0..<count * 3 {
            switch mode {
            case 0: turns.append(0)
            case 1: turns.append(k % queues.count)
            case 2: turns.append(k % 3 < 2 ? 0 : 1 + (k / 3) % (queues.count - 1))
            default: turns.append(k % 2 < 1 ? 0 : 1 + (k / 2) % (queues.count - 1))
            }
        }
        for k in 0..<count { _ = k; turns.append(0) }
        var chosen: [Candidate] = []
        var covered: Set<Int32> = []
        var next = [Int](repeating: 0, count: queues.count)
        for turn in turns where chosen.count < count {
            while next[turn] < queues[turn].count {
                let candidate = queues[turn][next[turn]]
                next[turn] += 1
                let new = candidate.terms.subtracting(covered).count
                if chosen.isEmpty || Double(new) >= novelty * Double(max(1, candidate.terms.count)) {
                    chosen.append(candidate)
                    covered.formUnion(candidate.terms)
                    break
                }
            }
        }
        chosen.sort { ($0.article, $0.sentence.index) < ($1.article, $1.sentence.index) }
        return chosen.map {
            DigestSentence(text: $0.sentence.text, article: articles[$0.article].id, range: $0.sentence.range)
        }
    }

    private static func terms(of sentence: SummarySentence, in article: Article, _ analyzer: inout Analyzer) -> Set<
        Int32
    > {
        var tokens: [Token] = []
        analyzer.analyze(article.text.span, in: sentence.range, into: &tokens)
        return Set(tokens.lazy.filter { !$0.traits.contains(.stopWord) }.map(\.term))
    }
}
