import Glibc
import LedeArticle
import LedeSummary
import LedeText

/// Chooses the sentences that tell a story.
///
/// A story of one article has that article's summary. Of several articles each sentence that can stand on its own, or
/// right behind a chosen one that it points to, is weighed by its place in its article and its nearness to the middle of
/// the whole story (the cosine with the centroid of the articles, Radev et al. 2004). The summary opens with the first
/// sentence of an article that stands on its own, preferably of the one whose headline the story has, so that it begins as
/// a report begins; then what is worth most is taken, less what it has in common with what is chosen already (maximal
/// marginal relevance, Carbonell and Goldstein 1998), and only if it brings enough that is new.
/// `Scripts/measure-stories` has what that gains.
struct StorySummary {
    /// How many of a story's articles are read for sentences; more change nothing.
    private static let mostArticles = 4
    /// How many sentences of an article are weighed, or twice as many as are wanted: 10 to 200 make no difference.
    private static let mostSentences = 12
    /// The weight of the reciprocal of a sentence's place in its article, counted from 1.
    private static let placeWeight = 3.0
    /// The weight of the cosine of a sentence with the story's centroid.
    private static let centralityWeight = 3.0
    /// What it is worth at the opening that a sentence stands under the story's headline: in the most central article.
    private static let headlineBonus = 0.5
    /// The weight of the cosine of a sentence with the most similar one chosen before.
    private static let similarityWeight = 3.0
    /// The cosine with a sentence chosen before from which on a sentence says the same.
    private static let repetitionCosine = 0.45
    /// The same for the first sentence of an article that does not open the story: it sums the event up once more, mostly
    /// in words of its own.
    ///
    /// It also says it again where it has no figure and no name that neither the chosen sentences nor those of the article
    /// that opens the story have, and no outcome that is news: `A teacher feared dead was saved by a pot of porridge`. Where
    /// no sentence has a name the script has no capitals to tell them by, and this does not hold.
    private static let leadRepetitionCosine = 0.25
    /// The least share of a sentence's terms that no sentence chosen before it holds.
    private static let leastNovelty = 0.3
    /// The same for a sentence of an article that does not open the story.
    private static let leastNoveltyElsewhere = 0.4
    /// The least share of terms of a sentence of a story that goes on that were not told, and what does where none has it.
    ///
    /// A sentence whose figures were not told, or that says yes where no was told or no where yes was, is new whatever it
    /// shares: "240 were killed" differs from "12 were killed" in one term of many. So is one that holds what only its own
    /// headline has said so far, or an outcome that nobody has: "was acquitted" behind all that was told of a trial. And so
    /// is the lead of a newer report with ``fewestLeadNews`` terms that were never told: it holds the news, however much it
    /// says again of what that is about ("The man who robbed a branch of the bank walked into a police station"). With fewer
    /// it is told where something else of its report is new, unless the told sentences have all of its terms: a sentence behind
    /// it would dangle.
    private static let leastAdditions = [0.5, 0.25]
    private static let fewestLeadNews = 2
    /// The fewest terms that are new in a sentence of which names and figures are left out of account.
    private static let fewestNews = 2
    /// The least share of a sentence's terms that stand in a told one which it may contradict.
    private static let leastContradiction = 0.5
    /// The least share of the terms of an article's sentences, and of its first one, that were told, from which on it says in
    /// other words what was told, where it has no figure, name, day or outcome that was not, no sentence with a new word of
    /// its headline, and fewer than ``fewestLeadNews`` new words in the first one.
    private static let leastRestatement = 0.55
    /// How many figures, names and days of what was told such an article has at least: what shares only words with it may be
    /// what came of it ("Farmers go to court against the ban").
    private static let fewestRestated = 2
    /// The least number of terms of a sentence without names that tells of one thing alone.
    private static let fewestSpecificTerms = 8
    /// The share of a round-up's sentence that another story of the day has told from which on it is that story's.
    private static let leastRoundUpShare = 0.6

    /// A sentence that may tell the story.
    private struct Candidate {
        var article: Int
        var sentence: SummarySentence
        /// Whether it can only be told right behind the sentence before it.
        var pointsBack: Bool
        /// The sentence of its article that introduces whom or what it speaks of.
        var introduction: Int?
        /// Its terms, weighed by their inverse document frequencies; of length 1.
        var vector: TermVector
        /// What it says.
        var statement: Statement
        /// The terms of its article's headline that it holds and that were never told: an outcome may be one word.
        var news: [Int32] = []
        /// The terms that say how something ended, where no word for that outcome was told (``DecisiveWords``).
        var outcomes: [Int32] = []
        /// Of the lead of a report that is newer than what was told: its terms that were never told.
        var leadNews: [Int32] = []
        /// Whether it is such a lead, with a term that no told sentence has.
        var isLead = false
        /// What it is worth by itself.
        var worth = 0.0
    }

    /// What a sentence says, as far as words tell.
    struct Statement {
        /// How often each term but stop words stands in it.
        var counts = TermVector()
        /// The terms of its figures, in digits or words.
        var figures: [Int32] = []
        /// Its terms with a capital, but for its first word.
        var names: [Int32] = []
        /// Those of them that follow another word and a space; where all nouns have capitals only those behind another
        /// capital or a word for a place (`Schäfer Korbinian Stelz`, `in Oberkessel`).
        var properNames: [Int32] = []
        /// Its first term where that has a capital and is no stop word: a name, maybe.
        var opening: [Int32] = []
        /// Whether it says that something is not so.
        var isNegated = false
    }

    /// The words of a story that the same digest tells, for what a round-up says of it again.
    struct Words {
        /// The hashes of its terms and figures, which unlike these are the same in each analyzer.
        fileprivate var hashes: Set<UInt64> = []
        /// The numbers of the outcomes that it tells.
        fileprivate var outcomes: Set<Int> = []
        /// Whether it says that something is not so.
        fileprivate var isNegated = false
    }

    private let frequencies: (any DocumentFrequencies)?
    var summarizer: Summarizer
    var analyzer = Analyzer(language: .undetermined)
    private var negations: Set<Int32> = []
    private var numerals: Set<Int32> = []
    /// Those that count nothing (`hundreds`).
    private var vagueNumerals: Set<Int32> = []
    /// For the term of a small number in digits that of its word, and the other way round.
    private(set) var twins: [Int32: Int32] = [:]
    /// Of languages that write all nouns with capitals: the words between which and a capital no other stands but of a name.
    private var placeWords: Set<Int32> = []

    /// A chooser that weighs with a collection's document frequencies.
    init(frequencies: (any DocumentFrequencies)?) {
        self.frequencies = frequencies
        summarizer = Summarizer(frequencies: frequencies)
    }

    /// Takes over an analyzer that has met the words of the articles, and what was looked up of its terms.
    mutating func use(_ analyzer: inout Analyzer, documentFrequencies: [Int32]) {
        summarizer.use(&analyzer, documentFrequencies: documentFrequencies)
    }

    /// The sentences of a story.
    struct Result {
        /// Those of the article that opens the story first, then article by article, in document order.
        var sentences: [DigestSentence] = []
        /// Whether sentences were left out because an earlier digest told them or what they say.
        var isShortened = false
        /// Whether there are none because all that is left says in other words what earlier digests told.
        var isRestatement = false
    }

    /// What an earlier digest told of a story.
    struct Told {
        /// The sentences of the story that it goes on with.
        var sentences: [String] = []
        /// The texts that these were taken from: the background that today's articles repeat stands in them.
        ///
        /// Each ends with a zero byte, which no clean text holds.
        var texts: [[CChar]] = []
        /// Of a round-up, the words of other stories of the day: what is in it besides is its news.
        var otherStories: [Words] = []
        /// The headlines over these texts.
        var headlines: [String] = []
        /// The day of the last digest that told it.
        var day: CivilDate?
        /// Whether the reports of today were published later than those texts.
        var areReportsNewer = false
        /// Whether reports that say in other words what was told are told once more.
        var tellsRestatements = false
        /// Whether a sentence was told, by its hash.
        var isTold: (Int64) -> Bool

        /// Whether a sentence was told, or could have been.
        func knows(_ sentence: ArraySlice<UInt8>) -> Bool {
            isTold(SentenceHash.of(sentence)) || holds(sentence)
        }

        /// Whether it was told, or could have been, of the story that this one goes on with.
        func holds(_ sentence: ArraySlice<UInt8>) -> Bool {
            if sentences.contains(where: { $0.utf8.elementsEqual(sentence) }) { return true }
            guard !texts.isEmpty else { return false }
            let sentence = sentence.map { CChar(bitPattern: $0) } + [0]
            return texts.contains { strstr($0, sentence) != nil }  // linear in both
        }
    }

    /// The sentences of a story.
    ///
    /// - Parameters:
    ///   - articles: its articles without copies, most central first, all in one language.
    ///   - count: the most sentences.
    ///   - told: what was told before; a sentence that was or could have been is not told, nor one that says little more.
    ///   - countsAnew: whether the first article has the last count of something: the figures of the others are none any more.
    mutating func sentences(of articles: [Article], count: Int, told: Told, countsAnew: Bool = false) -> Result {
        guard count > 0, !articles.isEmpty else { return Result() }
        if articles.count == 1 && told.sentences.isEmpty && told.otherStories.isEmpty {
            var options = Summarizer.Options()
            options.budget = .sentences(count)
            let summary = summarizer.summarize(articles[0], options: options).sentences
            if !summary.contains(where: { told.knows(articles[0].text[$0.range]) }) {
                return Result(sentences: summary.map { StorySummary.told($0, of: articles[0]) })
            }
        }
        begin(in: articles[0].language)
        let all = candidates(
            of: Array(articles.prefix(StorySummary.mostArticles)),
            most: max(StorySummary.mostSentences, min(count, Limits.sentencesPerArticle) * 2))
        var candidates = all.filter { !isKnown($0, of: articles, told) }
        let hasOthers = !candidates.isEmpty
        if !told.otherStories.isEmpty {
            let outcomes = outcomeNumbers()
            candidates.removeAll { isTold($0.statement, outcomes, by: told.otherStories) }
        }
        let isShortened = candidates.count < all.count || !told.sentences.isEmpty
        if countsAnew, candidates.contains(where: { $0.article == 0 }) {
            candidates.removeAll { $0.article > 0 && !$0.statement.figures.isEmpty }
        }
        let before = told.sentences.map { statement(of: $0) }
        if !before.isEmpty {
            let known = findNews(in: &candidates, of: articles, besides: before, told)
            if !told.tellsRestatements {
                let restatements = restatements(among: candidates, of: all, besides: before, known: known)
                candidates.removeAll { restatements.contains($0.article) }
            }
        }
        var chosen: [Candidate] = []
        for least in before.isEmpty ? [StorySummary.leastNovelty] : StorySummary.leastAdditions where chosen.isEmpty {
            chosen = choose(candidates, count: count, besides: before, least: least)
        }
        // In other words the same: told all the same, where that was asked for.
        if chosen.isEmpty, told.tellsRestatements {
            chosen = choose(candidates, count: count, besides: [], least: StorySummary.leastNovelty)
        }
        return Result(
            sentences: chosen.map { StorySummary.told($0.sentence, of: articles[$0.article]) },
            isShortened: isShortened, isRestatement: hasOthers && chosen.isEmpty)
    }

    /// Whether a sentence was told.
    ///
    /// One of few words that names nobody and no place may have been told of something else: `Two people were killed.`
    private func isKnown(_ candidate: Candidate, of articles: [Article], _ told: Told) -> Bool {
        let sentence = articles[candidate.article].text[candidate.sentence.range]
        guard told.knows(sentence) else { return false }
        let statement = candidate.statement
        let names = placeWords.isEmpty ? statement.names : statement.properNames
        let isOfAnything = names.isEmpty && statement.counts.terms.count < StorySummary.fewestSpecificTerms
        return !isOfAnything || told.holds(sentence)
    }

    /// Begins with the words of a language.
    mutating func begin(in language: Language) {
        analyzer = Analyzer(language: language)
        negations = terms(in: DecisiveWords.negations(of: language))
        numerals = terms(in: DecisiveWords.numerals(of: language))
        vagueNumerals = terms(in: DecisiveWords.vagueNumerals(of: language))
        twins = [:]
        for (number, word) in DecisiveWords.countingWords(of: language) {
            guard let digits = terms(in: "\(number)").min(), let letters = terms(in: String(word)).min() else {
                continue
            }
            twins[digits] = letters
            twins[letters] = digits
        }
        placeWords = terms(in: DecisiveWords.placeWords(of: language))
    }

    private static func told(_ sentence: SummarySentence, of article: Article) -> DigestSentence {
        DigestSentence(text: sentence.text, article: article.id, range: sentence.range)
    }

    /// The first sentence of an article that can stand on its own, without its dateline; `nil` where none holds a word.
    mutating func firstSentence(of article: Article) -> String? {
        // The first one of all points to nothing in the article, and may yet say `He`.
        let candidates = summarizer.candidates(of: article, most: 2)
        return (candidates.first { !$0.opensPointing } ?? candidates.first)?.sentence.text
    }

    // MARK: - Round-ups

    /// The words of stories of a digest, all in one language.
    mutating func words(of stories: some Sequence<[DigestSentence]>, in language: Language) -> [Words] {
        begin(in: language)
        let outcomes = outcomeNumbers()
        return stories.map { sentences in
            var words = Words()
            for sentence in sentences {
                let statement = statement(of: sentence.text)
                for term in statement.counts.terms {
                    words.hashes.insert(hash(of: term))
                    if let outcome = outcomes[term] { words.outcomes.insert(outcome) }
                }
                for figure in statement.figures { words.hashes.insert(hash(of: figure)) }
                if statement.isNegated { words.isNegated = true }
            }
            return words
        }
    }

    /// Whether one of some stories tells what a sentence says: most of its terms, and all of its figures, names and outcomes.
    func isTold(_ statement: Statement, _ outcomes: [Int32: Int], by stories: [Words]) -> Bool {
        let hashes = statement.counts.terms.map { hash(of: $0) }
        let keys = (statement.figures + statement.properNames + statement.opening).map { hash(of: $0) }
        let ends = Set(statement.counts.terms.compactMap { outcomes[$0] })
        return stories.contains { story in
            let shared = hashes.count { story.hashes.contains($0) }
            return Double(shared) >= StorySummary.leastRoundUpShare * Double(hashes.count)
                && keys.allSatisfy { story.hashes.contains($0) } && ends.isSubset(of: story.outcomes)
                && (story.isNegated || !statement.isNegated)
        }
    }

    /// The hash of a term's word, of a small number that of its digits or of its word alike.
    private func hash(of term: Int32) -> UInt64 {
        let words = [term, twins[term] ?? term].map {
            analyzer.vocabulary.bytes(of: $0).reduce(FNV1a.basis, FNV1a.mix)
        }
        return min(words[0], words[1])
    }

    // MARK: - Weighing

    /// The candidates of a story's articles with what they are worth, in the order of articles and sentences.
    ///
    /// Those of a single article are worth their score in it.
    ///
    /// - Parameter most: how many sentences of an article are looked at, the first ones.
    private mutating func candidates(of articles: [Article], most: Int) -> [Candidate] {
        var candidates: [Candidate] = []
        for (index, article) in articles.enumerated() {
            for candidate in summarizer.candidates(of: article, most: most) {
                let statement = statement(of: article.text, in: candidate.sentence.range)
                candidates.append(
                    Candidate(
                        article: index, sentence: candidate.sentence, pointsBack: candidate.pointsBack,
                        introduction: candidate.introduction, vector: statement.counts, statement: statement))
            }
        }
        weigh(&candidates, of: articles.count)
        let centroid = centroid(of: candidates, articles: articles.count)
        for i in candidates.indices {
            let sentence = candidates[i].sentence
            candidates[i].worth =
                articles.count == 1
                ? sentence.score
                : StorySummary.placeWeight / Double(sentence.index + 1)
                    + StorySummary.centralityWeight * candidates[i].vector.dot(centroid)
        }
        return candidates
    }

    /// Turns counts of terms into vectors of length 1, weighed as those of ``TermVectors`` are.
    private func weigh(_ candidates: inout [Candidate], of articles: Int) {
        let terms = (0..<articles).map { article in
            let all = Set(candidates.lazy.filter { $0.article == article }.flatMap(\.vector.terms)).sorted()
            return TermVector(terms: all, weights: [Double](repeating: 1, count: all.count))
        }
        let inverse = TermVectors.inverseFrequencies(terms, analyzer.vocabulary, frequencies, GroupingParameters())
            .inverse
        for i in candidates.indices {
            var vector = candidates[i].vector
            for k in vector.terms.indices {
                vector.weights[k] = (1 + log(vector.weights[k])) * inverse[Int(vector.terms[k])]
            }
            let length = vector.length
            if length > 0 { for k in vector.weights.indices { vector.weights[k] /= length } }
            candidates[i].vector = vector
        }
    }

    /// The direction of the story over all terms, of length 1: the sum of the directions of its articles.
    private func centroid(of candidates: [Candidate], articles: Int) -> [Double] {
        var centroid = [Double](repeating: 0, count: analyzer.vocabulary.count)
        for article in 0..<articles {
            var sum = [Double](repeating: 0, count: centroid.count)
            for candidate in candidates where candidate.article == article && !candidate.pointsBack {
                for (term, weight) in zip(candidate.vector.terms, candidate.vector.weights) { sum[Int(term)] += weight }
            }
            let length = StorySummary.length(sum)
            if length > 0 { for term in sum.indices { centroid[term] += sum[term] / length } }
        }
        let length = StorySummary.length(centroid)
        return length > 0 ? centroid.map { $0 / length } : centroid
    }

    private static func length(_ vector: [Double]) -> Double {
        vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    }

    mutating func statement(of sentence: String) -> Statement {
        let text = Array(sentence.utf8)
        return statement(of: text, in: 0..<text.count)
    }

    mutating func statement(of text: [UInt8], in range: Range<Int>) -> Statement {
        var tokens: [Token] = []
        analyzer.analyze(text.span, in: range, into: &tokens)
        var statement = Statement()
        for term in tokens.lazy.filter({ !$0.traits.contains(.stopWord) }).map(\.term).sorted() {
            if statement.counts.terms.last == term {
                statement.counts.weights[statement.counts.weights.count - 1] += 1
            } else {
                statement.counts.terms.append(term)
                statement.counts.weights.append(1)
            }
        }
        for (place, token) in tokens.enumerated() {
            if token.traits.contains(.number) || numerals.contains(token.term) { statement.figures.append(token.term) }
            if negations.contains(token.term) { statement.isNegated = true }
            if place == 0, token.traits.contains(.capitalized), !token.traits.contains(.stopWord) {
                statement.opening = [token.term]
            }
            if place > 0, token.traits.contains(.capitalized), !token.traits.contains(.stopWord) {
                statement.names.append(token.term)
                let before = tokens[place - 1]
                let isName =
                    placeWords.isEmpty || placeWords.contains(before.term)
                    || before.traits.contains(.capitalized) && !before.traits.contains(.stopWord)
                if isName, token.start == before.end + 1, text[Int(before.end)] == UInt8(ascii: " ") {
                    statement.properNames.append(token.term)
                }
            }
        }
        return statement
    }

    /// The terms of some words.
    mutating func terms(in words: String) -> Set<Int32> {
        let text = Array(words.utf8)
        var tokens: [Token] = []
        analyzer.analyze(text.span, in: 0..<text.count, into: &tokens)
        return Set(tokens.map(\.term))
    }

    /// The terms that tell outcomes, with the number of each outcome.
    mutating func outcomeNumbers() -> [Int32: Int] {
        var numbers: [Int32: Int] = [:]
        for (number, words) in DecisiveWords.outcomes(of: analyzer.language).enumerated() {
            for term in terms(in: words) { numbers[term] = number }
        }
        return numbers
    }

    /// Finds what the headlines say, and how the sentences say that something ended, that was never told, neither by a
    /// sentence nor by a text or headline it came from.
    ///
    /// Figures are looked at by themselves (``changes(_:_:_:)``), and what is only in a headline is none of a sentence. Of
    /// a text as many bytes are read as for grouping.
    ///
    /// - Returns: the terms that were told.
    private mutating func findNews(
        in candidates: inout [Candidate], of articles: [Article], besides before: [Statement], _ told: Told
    ) -> Set<Int32> {
        let outcomes = outcomeNumbers()
        var known = toldTerms(besides: before, told)
        let toldOutcomes = Set(known.compactMap { outcomes[$0] })
        // A day's name is new every day.
        let calendar = terms(in: CalendarNames.words(of: analyzer.language))
        var last = -1
        var title = Statement()
        for i in candidates.indices {
            if candidates[i].article != last {
                last = candidates[i].article
                title = statement(of: articles[last].title ?? "")
            }
            let terms = candidates[i].statement.counts.terms
            let new = terms.filter { !known.contains($0) && !calendar.contains($0) }
            candidates[i].news = new.filter { title.counts.has($0) && !title.figures.contains($0) }
            candidates[i].outcomes = terms.filter { outcomes[$0].map { !toldOutcomes.contains($0) } ?? false }
            if told.areReportsNewer, candidates[i].sentence.index == 0 {
                candidates[i].leadNews = new
                candidates[i].isLead = terms.contains { term in !before.contains { $0.counts.has(term) } }
            }
        }
        // Whoever tells on Tuesday of what was told on Monday may say when it was, and `eleven` for 11.
        if let day = told.day {
            let weekdays = CalendarNames.weekdays(of: analyzer.language)
            for offset in weekdays.isEmpty ? [] : [0, 6] {
                known.formUnion(terms(in: weekdays[(day.daysSinceEpoch.weekday + offset) % 7]))
            }
        }
        for (term, twin) in twins where known.contains(term) { known.insert(twin) }
        return known
    }

    /// The terms of what was told and of the texts and headlines that it came from.
    private mutating func toldTerms(besides before: [Statement], _ told: Told) -> Set<Int32> {
        var known: Set<Int32> = []
        for statement in before { known.formUnion(statement.counts.terms + statement.figures) }
        for headline in told.headlines { known.formUnion(terms(in: headline)) }
        var tokens: [Token] = []
        for text in told.texts {
            let text = text.dropLast().map { UInt8(bitPattern: $0) }
            tokens.removeAll(keepingCapacity: true)
            let end = ArticleTerms.cut(text, GroupingParameters().analyzedBytes)
            analyzer.analyze(text.span, in: 0..<end, into: &tokens)
            known.formUnion(tokens.lazy.map(\.term))
        }
        return known
    }

    /// The articles of which no sentence has anything new: the report of another paper on what was told yesterday.
    ///
    /// None of their sentences has a figure, a name, a day or an outcome that was not told, a new word of the headline or a
    /// new first word, or denies what was told; few words of the first one are new, and most of all were told. Only in
    /// languages whose words for all that are known.
    ///
    /// - Parameters:
    ///   - candidates: the sentences that were not told.
    ///   - all: also those that were.
    ///   - before: the told sentences.
    ///   - known: the terms that were told.
    private mutating func restatements(
        among candidates: [Candidate], of all: [Candidate], besides before: [Statement], known: Set<Int32>
    ) -> Set<Int> {
        let language = analyzer.language
        guard !DecisiveWords.outcomes(of: language).isEmpty else { return [] }
        let calendar = terms(in: CalendarNames.words(of: language))
        let weekdays = terms(in: CalendarNames.weekdays(of: language).joined(separator: " "))
        // `Nobody` is `no one`, and a thing may be `the blue one`.
        let ones = terms(in: "one")
        /// The figures, names and days of a sentence.
        func keys(of statement: Statement) -> [Int32] {
            let days = statement.counts.terms.filter { weekdays.contains($0) }
            return (statement.figures + statement.properNames + days).filter { !ones.contains($0) }
        }
        func isMostlyTold(_ terms: some Collection<Int32>) -> Bool {
            Double(terms.count { known.contains($0) }) >= StorySummary.leastRestatement * Double(terms.count)
        }
        var restatements: Set<Int> = []
        for article in Set(candidates.lazy.map(\.article)) {
            let own = all.filter { $0.article == article }
            let lead = own[0].statement.counts.terms
            let leadNews = lead.count { !known.contains($0) && !calendar.contains($0) }
            guard leadNews < StorySummary.fewestLeadNews, isMostlyTold(lead) else { continue }
            var terms: Set<Int32> = []
            let isNew = candidates.contains { candidate in
                guard candidate.article == article else { return false }
                let statement = candidate.statement
                terms.formUnion(statement.counts.terms)
                return !candidate.outcomes.isEmpty
                    || (candidate.news + statement.opening + keys(of: statement)).contains { !known.contains($0) }
                    || contradicts(statement, before, leastOfBoth: StorySummary.leastContradiction)
            }
            let restated = Set(own.flatMap { keys(of: $0.statement) })
            if !isNew, restated.count >= StorySummary.fewestRestated, isMostlyTold(terms) {
                restatements.insert(article)
            }
        }
        return restatements
    }

    // MARK: - Choosing

    /// Takes the sentence that opens the story, then what is worth most and says something new.
    ///
    /// - Parameters:
    ///   - candidates: in the order of articles and sentences.
    ///   - told: what is not new.
    ///   - least: the least share of new terms.
    /// - Returns: what is taken, in the order in which it is told.
    private func choose(
        _ candidates: [Candidate], count: Int, besides told: [Statement], least: Double
    ) -> [Candidate] {
        var choice = Choice(candidates, besides: told, least: least, of: self)
        return choice.fill(to: count)
    }

    /// Sentences on their way to be chosen for a story.
    private struct Choice {
        private let summary: StorySummary
        private let candidates: [Candidate]
        private let told: [Statement]
        /// The least share of new terms.
        private let least: Double
        private let hasNames: Bool
        /// The articles of which more than the lead is new.
        private var withNews: Set<Int> = []
        /// Whether a term was told.
        private var isCovered: [Bool]
        /// The candidates that may still be taken.
        private var left: [Int]
        /// Of each candidate the cosine with the most similar sentence that is chosen.
        private var similarity: [Double]
        /// A vector by its terms: zeros between two uses.
        private var dense: [Double]
        private var chosen: [Candidate] = []

        init(_ candidates: [Candidate], besides told: [Statement], least: Double, of summary: StorySummary) {
            self.summary = summary
            self.candidates = candidates
            self.told = told
            self.least = least
            hasNames = candidates.contains { !$0.statement.names.isEmpty }
            isCovered = [Bool](repeating: false, count: summary.analyzer.vocabulary.count)
            left = Array(candidates.indices)
            similarity = [Double](repeating: 0, count: candidates.count)
            dense = [Double](repeating: 0, count: summary.analyzer.vocabulary.count)
            for statement in told { for term in statement.counts.terms + statement.figures { cover(term) } }
            if !told.isEmpty { withNews = Set(candidates.indices.filter(isNew).map { candidates[$0].article }) }
        }

        /// Takes up to a number of sentences, and gives them in the order in which they are told.
        mutating func fill(to count: Int) -> [Candidate] {
            // What the headlines and leads say that was never told is told before all else.
            guard
                let opening = summary.opening(
                    of: candidates, where: { (isNews($0) || candidates[$0].isLead) && isNew($0) })
                    ?? summary.opening(of: candidates, where: isNew)
            else { return [] }
            take(opening)
            while chosen.count < count {
                // What is not new now will not be later.
                left = left.filter(isNew)
                var best: (index: Int, value: Double)?
                for i in left where (!candidates[i].pointsBack || isBehindChosen(i)) && isIntroduced(i) {
                    let value = candidates[i].worth - StorySummary.similarityWeight * similarity[i]
                    if value > best?.value ?? -.infinity { best = (i, value) }
                }
                guard let best else { break }
                take(best.index)
            }
            let first = candidates[opening].article
            return chosen.sorted { a, b in
                if (a.article == first) != (b.article == first) { return a.article == first }
                return (a.article, a.sentence.index) < (b.article, b.sentence.index)
            }
        }

        private mutating func take(_ i: Int) {
            let vector = candidates[i].vector
            chosen.append(candidates[i])
            left.removeAll { $0 == i }
            for term in vector.terms + candidates[i].statement.figures { cover(term) }
            for (term, weight) in zip(vector.terms, vector.weights) { dense[Int(term)] = weight }
            for i in left { similarity[i] = max(similarity[i], candidates[i].vector.dot(dense)) }
            for term in vector.terms { dense[Int(term)] = 0 }
        }

        /// Notes that a term was told; `eleven` is 11.
        private mutating func cover(_ term: Int32) {
            isCovered[Int(term)] = true
            if let twin = summary.twins[term] { isCovered[Int(twin)] = true }
        }

        private func isNews(_ i: Int) -> Bool {
            candidates[i].news.contains { !isCovered[Int($0)] }
                || candidates[i].leadNews.count { !isCovered[Int($0)] } >= StorySummary.fewestLeadNews
        }

        private func isNew(_ i: Int) -> Bool {
            if told.isEmpty && chosen.isEmpty { return true }
            let isElsewhere = chosen.first.map { $0.article != candidates[i].article } ?? false
            let sumsUpAgain = isElsewhere && candidates[i].sentence.index == 0
            let most = sumsUpAgain ? StorySummary.leadRepetitionCosine : StorySummary.repetitionCosine
            guard similarity[i] <= most else { return false }
            let tellsOutcome = (candidates[i].outcomes + candidates[i].news).contains { !isCovered[Int($0)] }
            if sumsUpAgain, hasNames, !tellsOutcome, !hasKeyTerm(i) { return false }
            let least = isElsewhere ? max(least, StorySummary.leastNoveltyElsewhere) : least
            if tellsOutcome || isNews(i) { return true }
            if !told.isEmpty, summary.changes(candidates[i].statement, told, isCovered) { return true }
            if candidates[i].isLead, withNews.contains(candidates[i].article) { return true }
            let terms = candidates[i].vector.terms
            var novel = 0
            for term in terms where !isCovered[Int(term)] { novel += 1 }
            if novel > 0 && Double(novel) >= least * Double(terms.count) { return true }
            // Whom it is about and how old he is was told, and takes nothing from what is new of him.
            guard !told.isEmpty, novel >= StorySummary.fewestNews else { return false }
            let known = Set(summary.keyTerms(of: candidates[i].statement)).count { isCovered[Int($0)] }
            return Double(novel) >= StorySummary.leastAdditions[0] * Double(terms.count - known)
        }

        /// Whether a sentence has a figure or a name that nothing chosen has, and none of the article that opens the story.
        private func hasKeyTerm(_ i: Int) -> Bool {
            let statement = candidates[i].statement
            // Where all nouns have capitals these name nothing.
            let names = summary.placeWords.isEmpty ? statement.names : statement.properNames
            return (statement.figures.filter { !summary.vagueNumerals.contains($0) } + names).contains { term in
                !isCovered[Int(term)]
                    && !candidates.contains {
                        $0.article == chosen[0].article
                            && ($0.statement.counts.has(term)
                                || summary.twins[term].map($0.statement.counts.has) ?? false)
                    }
            }
        }

        private func isBehindChosen(_ i: Int) -> Bool {
            chosen.contains {
                $0.article == candidates[i].article && $0.sentence.index == candidates[i].sentence.index - 1
            }
        }

        /// Whether a reader knows of whom a sentence speaks: that of another article than the one that opens the story may
        /// tell of somebody else.
        private func isIntroduced(_ i: Int) -> Bool {
            let candidate = candidates[i]
            guard let introduction = candidate.introduction, candidate.article != chosen[0].article else {
                return true
            }
            return chosen.contains { $0.article == candidate.article && $0.sentence.index == introduction }
        }
    }

    /// The terms by which a sentence says whom or what it is about: names and figures.
    private func keyTerms(of statement: Statement) -> [Int32] {
        // Where all nouns have capitals these name nothing.
        let names = placeWords.isEmpty ? statement.names : statement.properNames
        return (names + statement.opening + statement.figures).filter { statement.counts.has($0) }
    }

    /// Whether a sentence has a figure that is not covered, or denies what the told sentence says that is most like it, or
    /// says what that denies.
    private func changes(_ statement: Statement, _ told: [Statement], _ isCovered: [Bool]) -> Bool {
        statement.figures.contains { !isCovered[Int($0)] } || contradicts(statement, told)
    }

    /// Whether a sentence denies what the told sentence says that is most like it, or says what that denies.
    ///
    /// - Parameter least: the least share of the told sentence's terms that both must have.
    private func contradicts(_ statement: Statement, _ told: [Statement], leastOfBoth least: Double = 0) -> Bool {
        var most = 0
        var share = 0.0
        var isNegated = statement.isNegated
        for other in told {
            let shared = statement.counts.terms.count { other.counts.has($0) }
            guard shared > most else { continue }
            (most, isNegated) = (shared, other.isNegated)
            share = Double(shared) / Double(other.counts.terms.count)
        }
        return isNegated != statement.isNegated && share >= least
            && Double(most) >= StorySummary.leastContradiction * Double(statement.counts.terms.count)
    }

    /// The best of the sentences that are the first new ones of their articles.
    private func opening(of candidates: [Candidate], where isNew: (Int) -> Bool) -> Int? {
        var best: (index: Int, value: Double)?
        var last = -1
        for i in candidates.indices
        where candidates[i].article != last && !candidates[i].pointsBack && isNew(i) {
            last = candidates[i].article
            let value = candidates[i].worth + (last == 0 ? StorySummary.headlineBonus : 0)
            if value > best?.value ?? -.infinity { best = (i, value) }
        }
        return best?.index
    }
}
