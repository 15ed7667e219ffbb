import Foundation

/// How much of a reference summary another summary holds: F1 of ROUGE-1, ROUGE-2 and ROUGE-Lsum (Lin, 2004), 0 to 1.
///
/// Words are runs of letters and digits in lower case, without stems. Lsum is the union of the longest common
/// subsequences of each sentence of the reference with the sentences of the summary.
public struct Rouge: Equatable, Sendable {
    /// F1 of single words.
    public var one: Double
    /// F1 of pairs of words that follow each other.
    public var two: Double
    /// F1 of the common subsequences.
    public var longestSum: Double
    /// The mean of the three.
    public var mean: Double { (one + two + longestSum) / 3 }

    /// The scores of a summary against a reference, each given as its sentences.
    public init(_ summary: [String], reference: [String]) {
        let given = summary.map(Rouge.words)
        let wanted = reference.map(Rouge.words)
        let flatGiven = given.flatMap { $0 }
        let flatWanted = wanted.flatMap { $0 }
        one = Rouge.overlap(flatGiven, flatWanted)
        two = Rouge.overlap(Rouge.pairs(flatGiven), Rouge.pairs(flatWanted))
        var left = Rouge.counts(flatGiven)
        var hits = 0
        for sentence in wanted {
            var marks = Set<Int>()
            for other in given { marks.formUnion(Rouge.commonSubsequence(sentence, other)) }
            for place in marks.sorted() {
                guard let count = left[sentence[place]], count > 0 else { continue }
                left[sentence[place]] = count - 1
                hits += 1
            }
        }
        longestSum = Rouge.f1(hits, flatGiven.count, flatWanted.count)
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func pairs(_ words: [String]) -> [String] {
        zip(words, words.dropFirst()).map { "\($0) \($1)" }
    }

    private static func counts(_ items: [String]) -> [String: Int] {
        items.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private static func overlap(_ given: [String], _ wanted: [String]) -> Double {
        let have = counts(given)
        let hits = counts(wanted).reduce(0) { $0 + min($1.value, have[$1.key] ?? 0) }
        return f1(hits, given.count, wanted.count)
    }

    private static func f1(_ hits: Int, _ given: Int, _ wanted: Int) -> Double {
        hits == 0 ? 0 : 2 * Double(hits) / Double(given + wanted)
    }

    /// The places in `a` of one longest common subsequence with `b`.
    private static func commonSubsequence(_ a: [String], _ b: [String]) -> Set<Int> {
        var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in a.indices {
            for j in b.indices {
                table[i + 1][j + 1] = a[i] == b[j] ? table[i][j] + 1 : max(table[i][j + 1], table[i + 1][j])
            }
        }
        var marks = Set<Int>()
        var (i, j) = (a.count, b.count)
        while i > 0, j > 0 {
            if a[i - 1] == b[j - 1] {
                marks.insert(i - 1)
                (i, j) = (i - 1, j - 1)
            } else if table[i][j - 1] > table[i - 1][j] {
                j -= 1
            } else {
                i -= 1
            }
        }
        return marks
    }
}
