import LedeArticle
import LedeSummary
import LedeText

/// What an article says by now in place of what was told of it.
extension StorySummary {
    /// How many sentences of a changed article are looked at.
    private static let mostCorrected = 200
    /// The least share of the words of either sentence that both have, where one has taken the place of the other.
    private static let leastReplacement = 0.6
    /// The least number of such words, and where neither sentence has any other.
    private static let fewestReplaced = 3
    private static let fewestEqual = 2
    /// The share of a told sentence's words from which on another sentence still says it.
    private static let leastUpheld = 0.5

    /// A sentence as a correction changes it.
    private struct Wording {
        /// Its words but the keys.
        var words: Set<Int32> = []
        /// Its figures, small numbers in digits, and its names: what a correction replaces.
        var figures: Set<String> = []
        var names: Set<String> = []
        /// The days of the week in it.
        var days: Set<Int32> = []
        /// Whether it says that something is not so.
        var isNegated = false
        /// Of each group of opposites the words of which it has, the number of the one (``DecisiveWords/opposites(of:)``).
        var sides: [Int: Set<Int>] = [:]
        /// All its digits: `1,400`, `1 400` and `1.400` are one figure.
        var digits: [UInt8] = []
        /// Whether it tells what an earlier version said.
        var isNote = false

        /// How many words two have in common, as a share of those of the longer one.
        func likeness(to other: Wording) -> Double {
            let shared = words.intersection(other.words).count
            let fewest = words == other.words ? StorySummary.fewestEqual : StorySummary.fewestReplaced
            guard shared >= fewest else { return 0 }
            return Double(shared) / Double(max(words.count, other.words.count))
        }
    }

    /// The sentences of an article that have taken the place of told ones and say something else: another figure or name,
    /// another power of ten (`2.3 billion` for `2.3 million`), the opposite of a word (``DecisiveWords/opposites(of:)``), or
    /// no in place of yes.
    ///
    /// A sentence takes the place of the told one that it is most like. Another day of the week makes it another day's
    /// report, and where the told figure or name still stands in a sentence of that kind it was moved.
    ///
    /// - Parameters:
    ///   - article: the article as it reads now.
    ///   - told: the sentences that were told of it and do not stand in it any more.
    ///   - isTold: whether a sentence was told, by its hash.
    mutating func corrections(
        of article: Article, told: [String], isTold: (Int64) -> Bool
    ) -> [DigestSentence] {
        begin(in: article.language)
        let weekdays = terms(in: CalendarNames.weekdays(of: article.language).joined(separator: " "))
        let sentences = summarizer.candidates(of: article, most: StorySummary.mostCorrected)
        let statements = sentences.map { statement(of: article.text, in: $0.sentence.range) }
        let olds = told.map { statement(of: $0) }
        // Of all terms, also those that the told sentences brought.
        let sides = sides()
        let wordings = zip(statements, sentences).map {
            wording($0, weekdays, sides, Array(article.text[$1.sentence.range]), article.language)
        }
        var places: Set<Int> = []
        for (statement, sentence) in zip(olds, told) {
            let old = wording(statement, weekdays, sides, Array(sentence.utf8), article.language)
            var best: (place: Int, likeness: Double)?
            for place in wordings.indices {
                let likeness = old.likeness(to: wordings[place])
                if likeness > best?.likeness ?? 0 { best = (place, likeness) }
            }
            guard let best, best.likeness >= StorySummary.leastReplacement, !sentences[best.place].pointsBack else {
                continue
            }
            let new = wordings[best.place]
            let isOtherDay = !old.days.isSubset(of: new.days) && !new.days.isSubset(of: old.days)
            guard !isOtherDay, !new.isNote, StorySummary.keepsMost(of: old, new), isCorrected(old, new, among: wordings)
            else { continue }
            places.insert(best.place)
        }
        return places.sorted().map { sentences[$0].sentence }.filter {
            !isTold(SentenceHash.of(article.text[$0.range]))
        }.map { DigestSentence(text: $0.text, article: article.id, range: $0.range) }
    }

    /// Those of some sentences that no story of the day tells, by the words of these.
    mutating func untold(
        _ sentences: [DigestSentence], in language: Language, by stories: [Words]
    ) -> [DigestSentence] {
        begin(in: language)
        let outcomes = outcomeNumbers()
        let statements = sentences.map { statement(of: $0.text) }
        return zip(sentences, statements).filter { !isTold($1, outcomes, by: stories) }.map(\.0)
    }

    /// Whether a sentence has at least half of the figures and names of another one: a correction changes one or two, and
    /// what has others is of somebody else.
    private static func keepsMost(of old: Wording, _ new: Wording) -> Bool {
        let keys = old.figures.union(old.names)
        return keys.count < 3 || 2 * keys.intersection(new.figures.union(new.names)).count >= keys.count
    }

    /// The terms that have opposites, each with the number of their group and of the one in it.
    private mutating func sides() -> [Int32: (group: Int, side: Int)] {
        var sides: [Int32: (group: Int, side: Int)] = [:]
        for (group, opposites) in DecisiveWords.opposites(of: analyzer.language).enumerated() {
            for (side, words) in opposites.split(separator: "|").enumerated() {
                for term in terms(in: String(words)) { sides[term] = (group, side) }
            }
        }
        return sides
    }

    private func wording(
        _ statement: Statement, _ weekdays: Set<Int32>, _ sides: [Int32: (group: Int, side: Int)], _ text: [UInt8],
        _ language: Language
    ) -> Wording {
        var wording = Wording(isNegated: statement.isNegated)
        for term in statement.counts.terms + statement.figures {
            if let (group, side) = sides[term] { wording.sides[group, default: []].insert(side) }
        }
        wording.digits = text.filter { $0.isASCIIDigit }
        let lowercased = String(decoding: text, as: UTF8.self).lowercased()
        wording.isNote = DecisiveWords.correctionNotes(of: language).contains { lowercased.contains($0) }
        let keys = Set(statement.figures + statement.properNames + statement.opening)
        wording.words = Set(statement.counts.terms).subtracting(keys).subtracting(weekdays)
        wording.figures = Set(statement.figures.map { figure(of: $0) })
        wording.names = Set(statement.properNames.filter { !weekdays.contains($0) }.map { word(of: $0) })
        wording.days = weekdays.intersection(statement.counts.terms)
        return wording
    }

    /// Whether one sentence says something else than the one whose place it has taken, and no other one of its article
    /// still says that.
    private func isCorrected(_ old: Wording, _ new: Wording, among all: [Wording]) -> Bool {
        func isReplaced(_ keys: (Wording) -> Set<String>) -> Bool {
            let (lost, won) = (keys(old).subtracting(keys(new)), keys(new).subtracting(keys(old)))
            // `R. Teske` is Runa Teske, and `Mar.` March.
            func abbreviates(_ short: String, _ long: String) -> Bool {
                short.utf8.count <= 3 && long.utf8.count > short.utf8.count && long.hasPrefix(short)
                    && !short.utf8.contains { $0.isASCIIDigit }
            }
            guard lost.contains(where: { key in !won.contains { abbreviates(key, $0) || abbreviates($0, key) } }),
                !won.isEmpty
            else { return false }
            return !all.contains { other in
                if other.isNote { return false }
                let shared = old.words.intersection(other.words).count
                return Double(shared) >= StorySummary.leastUpheld * Double(old.words.count)
                    && !keys(other).isDisjoint(with: lost) && keys(other).isDisjoint(with: won)
            }
        }
        let isOpposite = old.sides.contains { group, sides in
            new.sides[group].map { $0.count == 1 && sides.count == 1 && $0 != sides } ?? false
        }
        return !isSpeltOtherwise(old, new) && isReplaced(\.figures) || isReplaced(\.names) || isOpposite
            || old.isNegated != new.isNegated
    }

    /// Whether figures are the same with other marks, or one sentence has words for them and the other has none: `2 million` and
    /// `2,000,000`.
    private func isSpeltOtherwise(_ old: Wording, _ new: Wording) -> Bool {
        let (lost, won) = (old.figures.subtracting(new.figures), new.figures.subtracting(old.figures))
        // `2.3 million`, and not `2.3 billion`.
        if old.digits == new.digits, !old.digits.isEmpty { return lost.isEmpty || won.isEmpty || holdsDigits(lost) }
        func holdsWords(_ figures: Set<String>) -> Bool {
            figures.contains { !$0.utf8.contains { $0.isASCIIDigit } }
        }
        return holdsWords(lost) != holdsWords(won)
    }

    private func holdsDigits(_ figures: Set<String>) -> Bool {
        figures.contains { $0.utf8.contains { $0.isASCIIDigit } }
    }

    private func word(of term: Int32) -> String {
        String(decoding: analyzer.vocabulary.bytes(of: term), as: UTF8.self)
    }

    /// A figure without what groups its digits; of a small number the digits also where it is a word.
    private func figure(of term: Int32) -> String {
        let words = [term, twins[term] ?? term].map { word(of: $0) }
        guard let figure = words.first(where: { $0.utf8.contains { $0.isASCIIDigit } }) else { return words[0] }
        return String(decoding: figure.utf8.filter { $0.isASCIIDigit }, as: UTF8.self)
    }
}
