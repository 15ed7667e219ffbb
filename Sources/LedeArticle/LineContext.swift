/// A line among its neighbours: the numbers from which ``LineModel`` tells the lines of an article from those of the page.
///
/// All are small integers, so that the model gives the same answer on every machine. Sums over windows come from
/// running totals: linear in the lines.
struct LineContext {
    /// How many numbers describe a line.
    static let count = LineContext.ownCount + 5 * LineContext.neighbours.count + LineContext.windowCount + 20

    private static let ownCount = 22
    private static let neighbours = [-3, -2, -1, 1, 2, 3]
    private static let spans = [2, 5, 12, 40]
    private static let windowCount = 4 * 2 * 3

    private let lines: [LineFeatures]
    /// How often the words of each line stand in the document.
    private let repeats: [Int]
    private let proseBefore: [Int]
    private let charactersBefore: [Int]
    private let patternsBefore: [Int]
    private let previousProse: [Int]
    private let nextProse: [Int]
    private let previousTail: [Int]
    private let previousPair: [Int]
    private let nextPair: [Int]
    private let shortRunStart: [Int]
    private let shortRunEnd: [Int]

    /// Prepares the running totals of a document.
    init(_ lines: [LineFeatures]) {
        self.lines = lines
        var occurrences: [UInt64: Int] = [:]
        for line in lines { occurrences[line.key, default: 0] += 1 }
        repeats = lines.map { occurrences[$0.key] ?? 1 }
        let n = lines.count
        var prose = [0]
        var characters = [0]
        var patterns = [0]
        for line in lines {
            prose.append(prose[prose.count - 1] + (line.isProse ? line.length : 0))
            characters.append(characters[characters.count - 1] + line.length)
            patterns.append(patterns[patterns.count - 1] + (LineContext.isPattern(line) ? 1 : 0))
        }
        proseBefore = prose
        charactersBefore = characters
        patternsBefore = patterns
        let far = 1 << 20
        var last = -far
        var lastTail = -far
        var lastPair = -far
        var runStart = 0
        var a = [Int](repeating: 0, count: n)
        var t = a
        var p = a
        var s = a
        for i in 0..<n {
            a[i] = last
            t[i] = lastTail
            p[i] = lastPair
            if lines[i].isProse {
                if last == i - 1 { lastPair = i }
                last = i
            }
            if lines[i].kinds.contains(.tail), lines[i].words <= 10 { lastTail = i }
            if lines[i].length >= 45 { runStart = i + 1 }
            s[i] = runStart
        }
        previousProse = a
        previousTail = t
        previousPair = p
        shortRunStart = s
        last = far
        lastPair = far
        var runEnd = n
        for i in stride(from: n - 1, through: 0, by: -1) {
            a[i] = last
            p[i] = lastPair
            if lines[i].isProse {
                if last == i + 1 { lastPair = i }
                last = i
            }
            if lines[i].length >= 45 { runEnd = i }
            s[i] = runEnd
        }
        nextProse = a
        nextPair = p
        shortRunEnd = s
    }

    /// Whether a line has the words of a menu or a notice.
    static func isPattern(_ line: LineFeatures) -> Bool {
        line.kinds.contains(.menu) || line.strongPhrases > 0 || line.kinds.contains(.notice) && line.words <= 12
    }

    /// Appends the numbers of a line.
    func append(_ i: Int, to row: inout [Int32]) {
        let line = lines[i]
        func add(_ value: Int) { row.append(Int32(truncatingIfNeeded: max(-30_000, min(30_000, value)))) }
        func share(_ part: Int, _ whole: Int) -> Int { whole > 0 ? part * 100 / whole : 0 }
        add(line.length)
        add(line.words)
        add(share(line.lowercase, line.words))
        add(share(line.particles, line.words))
        add(share(line.shouted, line.words))
        add(line.numbers)
        add(share(line.dateWords, line.words))
        add(share(line.patternWords, line.words))
        add(line.commas)
        add(line.stops)
        add(line.separators)
        add(line.strongPhrases)
        add(line.cues)
        add(line.kinds.contains(.menu) ? 1 : 0)
        add(line.kinds.contains(.notice) ? 1 : 0)
        add(line.kinds.contains(.tail) ? 1 : 0)
        add(line.kinds.contains(.credit) ? 1 : 0)
        add(line.kinds.contains(.byline) ? 1 : 0)
        add(Int(line.ending.rawValue))
        add(Int(line.opening.rawValue))
        add(line.hasAddress ? 1 : 0)
        add(min(repeats[i], 9))

        for offset in LineContext.neighbours {
            let k = i + offset
            guard k >= 0, k < lines.count else {
                for _ in 0..<5 { add(-1) }
                continue
            }
            add(lines[k].length)
            add(share(lines[k].lowercase, lines[k].words))
            add(Int(lines[k].ending.rawValue))
            add(share(lines[k].patternWords, lines[k].words))
            add(repeats[k] > 1 ? 1 : 0)
        }

        for span in LineContext.spans {
            let low = max(0, i - span)
            let high = min(lines.count, i + 1 + span)
            for (from, to) in [(low, i), (i + 1, high)] {
                add(proseBefore[to] - proseBefore[from])
                add(share(proseBefore[to] - proseBefore[from], charactersBefore[to] - charactersBefore[from]))
                add(patternsBefore[to] - patternsBefore[from])
            }
        }

        let n = lines.count
        let allProse = proseBefore[n]
        add(i)
        add(n - i)
        add(share(i, n))
        add(allProse)
        add(share(allProse, charactersBefore[n]))
        add(share(proseBefore[i], allProse))
        add(proseBefore[i])
        add(allProse - proseBefore[i + 1])
        add(i - previousProse[i])
        add(nextProse[i] - i)
        add(i - previousPair[i])
        add(nextPair[i] - i)
        add(i - previousTail[i])
        add(i - shortRunStart[i])
        add(shortRunEnd[i] - i)
        add(share(patternsBefore[n], n))
        add(share(patternsBefore[i], max(1, patternsBefore[n])))
        add(patternsBefore[n])
        add(charactersBefore[n] / max(1, n))
        add(line.isSpeech ? 1 : 0)
    }
}
