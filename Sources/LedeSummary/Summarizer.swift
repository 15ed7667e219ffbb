import Glibc
import LedeArticle
import LedeText

/// Chooses the sentences that say what an article is about.
///
/// Each sentence is measured (``SentenceFeature``), scored by a linear model with the weights of ``ModelWeights``, and
/// chosen under the length budget by ``Selection``. The buffers are kept from one article to the next; nothing else is.
public struct Summarizer {
    /// How to summarize.
    public struct Options: Sendable {
        /// How long the summary may be.
        public var budget: LengthBudget = .sentences(3)
        /// A question or topic to turn the summary towards.
        public var query: String?
        /// Whether to explain every sentence's score.
        public var explains = false
        /// Most key words and phrases to find.
        public var keyPhrases = 0

        /// Three sentences, no query, no explanation, no key phrases.
        public init() {}
    }

    /// What is kept for a language: its tables and the terms met so far.
    private struct LanguageTools {
        var splitter: SentenceSplitter
        var analyzer: Analyzer
        var cueWords: CueWords
        var frequencies = InverseFrequencies()

        /// Takes an analyzer, and leaves an empty one: who gave it away does not hold it any more, so that it need not be
        /// copied when it meets its next word.
        init(taking analyzer: inout Analyzer) {
            self.analyzer = Analyzer(language: .undetermined)
            swap(&self.analyzer, &analyzer)
            splitter = SentenceSplitter.kept(for: self.analyzer.language)
            cueWords = CueWords(analyzer: &self.analyzer)
        }

        /// Forgets the terms and keeps their memory, so that a long stream runs in flat memory.
        mutating func forgetTerms() {
            analyzer.trim(toTerms: 0)
            cueWords = CueWords(analyzer: &analyzer)
            frequencies.removeAll()
        }
    }

    /// Most languages whose tables are kept; with one more all are made anew.
    private static let keptLanguages = 16
    /// Most terms that a language's vocabulary holds from one article to the next.
    private static let keptTerms = 32_768

    private let frequencies: (any DocumentFrequencies)?
    private let associations: (any TermAssociations)?
    private var languages: [LanguageTools] = []
    private var analysis = SentenceAnalysis()
    private var scorer = SentenceScorer()
    private var selection = Selection()
    private var relevance = QueryRelevance()
    private var keyPhraseFinder = KeyPhraseFinder()

    /// A summarizer that keeps its buffers from one article to the next.
    ///
    /// - Parameters:
    ///   - frequencies: the collection that inverse document frequencies come from; `nil` weighs with the article alone.
    ///   - associations: where a query's related terms come from; `nil` finds them in the article alone.
    public init(frequencies: (any DocumentFrequencies)? = nil, associations: (any TermAssociations)? = nil) {
        self.frequencies = frequencies
        self.associations = associations
    }

    /// Takes over an analyzer that has met the words of articles to come, so that they are not analyzed anew.
    ///
    /// It changes no summary.
    ///
    /// - Parameters:
    ///   - analyzer: the analyzer; an empty one is left in its place.
    ///   - documentFrequencies: what was looked up in the summarizer's collection, by the ids of the analyzer's terms;
    ///     negative where it was not.
    public mutating func use(_ analyzer: inout Analyzer, documentFrequencies: [Int32] = []) {
        languages.removeAll { $0.analyzer.language == analyzer.language }
        if languages.count >= Summarizer.keptLanguages { languages.removeAll() }
        languages.append(LanguageTools(taking: &analyzer))
        if let frequencies { languages[languages.count - 1].frequencies.use(documentFrequencies, of: frequencies) }
    }

    /// Summarizes one article.
    ///
    /// The same article, options and frequencies give the same summary, whatever came before.
    ///
    /// Linear in the bytes of the article but for the comparison of sentences, whose window is bounded.
    public mutating func summarize(_ article: Article, options: Options = Options()) -> Summary {
        let tools = measure(article, query: options.query)
        var summary = Summary()
        if analysis.isTruncated {
            summary.findings.append(
                Finding(.truncated, "Only the first \(Limits.sentencesPerArticle) sentences were considered."))
        }
        guard !analysis.tokens.isEmpty else {
            summary.findings.append(Finding(.empty, "The article holds no words."))
            return summary
        }
        if options.query != nil, relevance.values.isEmpty {
            summary.findings.append(
                Finding(.queryNotFound, "Nothing in it has to do with the query; the summary is the one without it."))
        }
        score(article, isSingle: options.budget == .sentences(1))
        let limit = self.limit(options.budget, article.text.span)
        if limit.costs.reduce(0, +) <= limit.total {
            summary.findings.append(Finding(.short, "The article is no longer than its summary may be."))
            selection.takeAll(analysis, text: article.text.span)
            fill(&summary, article, selection.chosen)
        } else {
            favorLead(limit)
            selection.choose(
                analysis, article.text.span, languages[tools].analyzer.vocabulary, scores: scorer.scores,
                relevance: relevance.values, limit: limit, introduces: options.query == nil, explains: options.explains)
            fill(&summary, article, selection.chosen)
            if summary.sentences.isEmpty {
                summary.findings.append(Finding(.nothingFits, "No sentence is as short as the summary may be."))
            }
        }
        if options.explains {
            summary.explanations = explanations(summary, article.text.span, languages[tools].analyzer.vocabulary)
            if summary.explanations.count < analysis.count {
                let count = Limits.explainedSentences
                summary.findings.append(
                    Finding(.truncated, "Only \(count) sentences are explained: those of the summary, then the first."))
            }
        }
        if options.keyPhrases > 0 { summary.keyPhrases = keyPhrases(options.keyPhrases, of: article, tools) }
        return summary
    }

    /// A sentence that may be told.
    public struct Candidate: Sendable {
        /// The sentence.
        public var sentence: SummarySentence
        /// Whether it opens by pointing back, so that it can only be told right behind the sentence before it.
        public var pointsBack: Bool
        /// Whether its words point back, also where it is the first one.
        public var opensPointing: Bool
        /// The index of the sentence that introduces whom or what it speaks of, where it needs one among the sentences of other
        /// articles.
        public var introduction: Int?
    }

    /// The sentences of an article that can be told, in document order: where none can stand on its own, all of them.
    ///
    /// For whoever chooses among the sentences of several articles. Linear as ``summarize(_:options:)`` is.
    ///
    /// - Parameter most: how many that stand on their own at most, the first ones.
    public mutating func candidates(of article: Article, most: Int) -> [Candidate] {
        let tools = measure(article, query: nil)
        guard !analysis.tokens.isEmpty else { return [] }
        let vocabulary = languages[tools].analyzer.vocabulary
        score(article, isSingle: false)
        var candidates: [Candidate] = []
        var standing = 0
        for i in 0..<analysis.count where standing < most {
            guard Readability.rejection(of: i, in: analysis, article.text.span) == nil else { continue }
            let pointsBack = Readability.antecedent(of: i, in: analysis, article.text.span) != nil
            if !pointsBack { standing += 1 }
            candidates.append(
                Candidate(
                    sentence: sentence(i, of: article), pointsBack: pointsBack,
                    opensPointing: analysis.wordings[i].pointsBack,
                    introduction: analysis.introduction(of: i, article.text.span, vocabulary)
                        ?? (i > 0 && analysis.mayMeanAnybody(i, article.text.span) ? i - 1 : nil)))
        }
        guard standing == 0 else { return candidates }
        return (0..<min(most, analysis.count)).map {
            Candidate(sentence: sentence($0, of: article), pointsBack: false, opensPointing: false)
        }
    }

    /// Measures all sentences of an article.
    ///
    /// - Returns: the number of the tables of its language, which are what its terms are numbered by.
    private mutating func measure(_ article: Article, query: String?) -> Int {
        let index = tools(for: article.language)
        analysis.findSentences(of: article, splitter: languages[index].splitter)
        if article.sentences == nil { analysis.joinBroken(article.text.span) }
        let text = article.text.span
        let title = article.title.map { Array($0.utf8.prefix(Limits.metadataBytes)) } ?? []
        var known = InverseFrequencies()
        swap(&known, &languages[index].frequencies)
        analysis.analyze(
            text, title: title, analyzer: &languages[index].analyzer, cueWords: languages[index].cueWords,
            frequencies: frequencies, known: &known)
        swap(&known, &languages[index].frequencies)
        analysis.computeFeatures(text)
        if let query {
            let idf = termWeights(article.language, languages[index].analyzer.vocabulary)
            relevance.compute(query, analysis, &languages[index].analyzer, idf: idf, associations)
        } else {
            relevance.clear()
        }
        return index
    }

    /// The weight of each term where single terms decide, as in a query or a key phrase: its inverse document frequency in
    /// the corpus, without one in the background of the language.
    private func termWeights(_ language: Language, _ vocabulary: Vocabulary) -> [Double] {
        if let frequencies, frequencies.documentCount > 0 { return analysis.vectors.wholeIDF }
        guard let background = BackgroundFrequencies(for: language) else { return analysis.vectors.idf }
        let idf = analysis.vectors.vocabularyIDs.map { id in
            vocabulary.withBytes(of: id) { background.weight(of: $0) }
        }
        // As in the vectors, the mean of the article's terms is 1.
        let sum = idf.reduce(0, +)
        return sum > 0 ? idf.map { $0 * Double(idf.count) / sum } : analysis.vectors.idf
    }

    private mutating func keyPhrases(_ limit: Int, of article: Article, _ index: Int) -> [KeyPhrase] {
        let idf = termWeights(article.language, languages[index].analyzer.vocabulary)
        return keyPhraseFinder.find(
            limit, in: analysis, article.text, article.language, cueWords: languages[index].cueWords, idf: idf)
    }

    /// The tables of a language, made where they are not there or have grown too large.
    private mutating func tools(for language: Language) -> Int {
        if let index = languages.firstIndex(where: { $0.analyzer.language == language }) {
            if languages[index].analyzer.vocabulary.count > Summarizer.keptTerms { languages[index].forgetTerms() }
            return index
        }
        if languages.count >= Summarizer.keptLanguages { languages.removeAll() }
        var analyzer = Analyzer(language: language)
        languages.append(LanguageTools(taking: &analyzer))
        return languages.count - 1
    }

    /// The cost of each sentence and the most that they may cost together.
    private func limit(_ budget: LengthBudget, _ text: Span<UInt8>) -> Selection.Limit {
        var costs: [Int] = []
        costs.reserveCapacity(analysis.count)
        switch budget {
        case .sentences(let count):
            for _ in 0..<analysis.count { costs.append(1) }
            return Selection.Limit(costs: costs, total: max(0, count), isUniform: true)
        case .words(let count):
            for sentence in analysis.sentences { costs.append(SentenceLength(text, in: sentence.range).words) }
            return Selection.Limit(costs: costs, total: max(0, count), isUniform: false)
        case .characters(let count):
            // Each sentence but the last is followed by a space, so one more than the budget holds as many spaces.
            for sentence in analysis.sentences { costs.append(SentenceLength(text, in: sentence.range).characters + 1) }
            return Selection.Limit(
                costs: costs, total: count < 1 ? 0 : count == .max ? count : count + 1, isUniform: false)
        case .ratio(let share):
            var total = 0
            for sentence in analysis.sentences {
                costs.append(SentenceLength(text, in: sentence.range).words)
                total += costs[costs.count - 1]
            }
            // What is no number is no share either.
            guard share > 0 else { return Selection.Limit(costs: costs, total: 0, isUniform: false) }
            // A share such as 0.29 has no exact form: a billionth more lets 29 of 100 words in.
            let most = share >= 1 ? Double(total) : (share * Double(total) + 1e-9).rounded(.down)
            return Selection.Limit(costs: costs, total: Int(most), isUniform: false)
        }
    }

    /// Scores all sentences; what says little is worth less.
    private mutating func score(_ article: Article, isSingle: Bool) {
        scorer.use(article.language, isSingle: isSingle)
        scorer.score(analysis.features, relevance: relevance.values)
        for i in analysis.vagueSentences(article.text.span, scores: scorer.scores) { scorer.lowerVague(i) }
    }

    /// Has the first sound sentence be worth more where few sentences follow it, it tells news, or the model is not fitted on
    /// the language.
    private mutating func favorLead(_ limit: Selection.Limit) {
        guard let lead = analysis.isSound.firstIndex(of: true) else { return }
        if analysis.isForeign {
            scorer.favorLead(lead, by: ModelWeights.foreignLead)
        } else if !limit.isUniform || limit.total <= ModelWeights.leadSentences || analysis.isNewsLead(lead) {
            scorer.favorLead(lead, by: ModelWeights.lead)
        }
    }

    private func fill(_ summary: inout Summary, _ article: Article, _ chosen: [Int]) {
        summary.sentences.reserveCapacity(chosen.count)
        for index in chosen {
            summary.words += SentenceLength(article.text.span, in: analysis.sentences[index].range).words
            summary.sentences.append(sentence(index, of: article))
        }
    }

    private func sentence(_ index: Int, of article: Article) -> SummarySentence {
        let sentence = analysis.sentences[index]
        return SummarySentence(
            text: String(decoding: article.text[sentence.range], as: UTF8.self), range: sentence.range, index: index,
            paragraph: sentence.paragraph, score: scorer.scores[index])
    }

    private func explanations(
        _ summary: Summary, _ text: Span<UInt8>, _ vocabulary: Vocabulary
    ) -> [SentenceExplanation] {
        let scores = scorer.scores
        var ranks = [Int](repeating: 0, count: scores.count)
        let order = (0..<scores.count).sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
        for (place, index) in order.enumerated() { ranks[index] = place + 1 }
        let selected = Set(summary.sentences.map(\.index))
        let others = (0..<scores.count).lazy.filter { !selected.contains($0) }
        let explained = (summary.sentences.map(\.index) + others.prefix(Limits.explainedSentences))
            .prefix(Limits.explainedSentences).sorted()
        var explanations: [SentenceExplanation] = []
        for index in explained {
            explanations.append(
                SentenceExplanation(
                    sentence: analysis.sentences[index], isSelected: selected.contains(index), rank: ranks[index],
                    score: scorer.explanation(of: index, features: analysis.features, relevance: relevance.values),
                    rejection: selected.contains(index) || index >= selection.rejections.count
                        ? nil : selection.rejections[index]?.rawValue,
                    antecedent: Readability.antecedent(of: index, in: analysis, text),
                    introduction: analysis.introduction(of: index, text, vocabulary),
                    claim: selection.denial?.sentence == index ? selection.denial?.claim : nil))
        }
        return explanations
    }
}
