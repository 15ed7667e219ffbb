import LedeText

/// The lines at the ends of a text as numbers, by which ``NoticeModel`` tells those of the page from the article's.
///
/// All are integers, so that the model gives the same answer on every machine. Linear in the bytes of the lines, of which
/// some thousand of each are read.
struct NoticeContext {
    /// How many numbers describe a line.
    static let count = 40
    /// Lines at either end that are looked at.
    static let reach = 16
    /// Most words of a line whose terms are looked at.
    private static let termWords = 80
    /// The log-odds from which a line looks like a notice, times ``NoticeLexicon/scale``.
    private static let likely = NoticeLexicon.scale
    /// The greatest distance that is told.
    private static let far = 12

    /// The indices of the lines that are looked at.
    let indices: [Int]
    /// The score of each of them.
    let scores: [NoticeLexicon.Score]
    /// How many terms each has, and how many of them stand elsewhere in the article, and in the title.
    private var terms: [Int] = []
    private var shared: [Int] = []
    private var inTitle: [Int] = []
    private let lines: [LineFeatures]
    /// Whether each of them is known to be none of the article's text.
    let isOut: [Bool]
    private let outBefore: [Int32]
    private let likelyBefore: [Int32]
    private let length: Int
    private let longest: Int
    private var hasTitle = false

    /// Looks at the words of the lines.
    ///
    /// - Parameters:
    ///   - lines: those of the text.
    ///   - roles: what each is as far as is known.
    init(
        _ lines: [LineFeatures], _ roles: [Role], _ text: Span<UInt8>, _ notice: EdgeNotice, _ lexicon: NoticeLexicon
    ) {
        self.lines = lines
        let ends =
            lines.count > 2 * NoticeContext.reach
            ? Array(0..<NoticeContext.reach) + Array(lines.count - NoticeContext.reach..<lines.count)
            : Array(lines.indices)
        indices = ends.filter { lines[$0].words > 0 }
        var (isOut, scores): ([Bool], [NoticeLexicon.Score]) = ([], [])
        var (out, likely): ([Int32], [Int32]) = ([0], [0])
        for (k, i) in indices.enumerated() {
            isOut.append(roles[i] != .body)
            scores.append(notice.score(text, lines[i].range, lexicon))
            out.append(out[k] + (isOut[k] ? 1 : 0))
            likely.append(likely[k] + (!isOut[k] && scores[k].mean > NoticeContext.likely ? 1 : 0))
        }
        (self.isOut, self.scores, outBefore, likelyBefore) = (isOut, scores, out, likely)
        length = indices.reduce(0) { $0 + lines[$1].length }
        longest = indices.reduce(0) { max($0, lines[$1].length) }
    }

    /// Looks at the terms of the lines, which ``append(_:to:)`` needs; most of the time that a text takes.
    ///
    /// - Parameter title: the clean bytes of the title, empty where none is known.
    mutating func readTerms(_ text: Span<UInt8>, title: Span<UInt8>, _ notice: EdgeNotice) {
        let own = indices.map { notice.terms(text, lines[$0].range, most: NoticeContext.termWords) }
        var frequencies: [UInt64: Int] = [:]
        for (k, terms) in own.enumerated() where !isOut[k] {
            for term in terms { frequencies[term, default: 0] += 1 }
        }
        let titleTerms = notice.terms(title, 0..<title.count, most: NoticeContext.termWords)
        hasTitle = !title.isEmpty
        terms = own.map(\.count)
        shared = own.enumerated().map { k, terms in
            terms.count { frequencies[$0, default: 0] > (isOut[k] ? 0 : 1) }
        }
        inTitle = own.map { $0.count(where: titleTerms.contains) }
    }

    /// How much the line at a place in ``indices`` tells of the others.
    func telling(_ k: Int) -> LineRoles.Telling { LineRoles.Telling(shared: shared[k], of: terms[k]) }

    /// Appends the numbers of the line at a place in ``indices``.
    func append(_ k: Int, to row: inout [Int32]) {
        let n = indices.count
        let line = lines[indices[k]]
        func add(_ value: Int) { row.append(Int32(max(-30_000, min(30_000, value)))) }
        let score = scores[k]
        add(Int(score.mean))
        add(Int(score.most))
        add(Int(score.least))
        for offset in [-2, -1, 1, 2] {
            add(scores.indices.contains(k + offset) ? Int(scores[k + offset].mean) : 0)
        }
        add(Int(likelyBefore[k]))
        add(Int(likelyBefore[n] - likelyBefore[k + 1]))
        // What comes before this stands in the order of `Scripts/fit-notices`, which puts scores of its own there.
        add(Int(score.sentences))
        add(terms[k])
        add(shared[k])
        add(terms[k] > 0 ? shared[k] * 100 / terms[k] : 0)
        add(hasTitle ? inTitle[k] : -1)
        add(min(k, NoticeContext.far))
        add(min(n - 1 - k, NoticeContext.far))
        add(min(k, n - 1 - k, NoticeContext.far))
        for offset in [-2, -1, 1, 2] { add(isOut.indices.contains(k + offset) ? (isOut[k + offset] ? 1 : 0) : -1) }
        add(Int(outBefore[k]))
        add(Int(outBefore[n] - outBefore[k + 1]))
        add(n)
        add(length)
        add(length > 0 ? line.length * 1000 / length : 0)
        add(line.length > 0 ? longest * 10 / line.length : 0)
        add(line.words)
        add(line.words > 0 ? line.lowercase * 100 / line.words : 0)
        add(line.isSpeech ? 1 : 0)
        add(line.kinds.contains(.speech) ? 1 : 0)
        add(line.kinds.contains(.address) ? 1 : 0)
        add(NoticeRule.weight(line))
        add(line.numbers)
        add(line.hasAddress ? 1 : 0)
        add(line.wordsBeforeColon)
        add(line.commas)
        add(line.isProse ? 1 : 0)
        add(line.followsBlank ? 1 : 0)
        add(line.stops)
    }
}
