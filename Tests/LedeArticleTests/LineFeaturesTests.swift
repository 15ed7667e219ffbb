import LedeTestSupport
import LedeText
import Testing

@testable import LedeArticle

/// Words of a line that are read many at a step, and phrases that are followed only where one may begin, tell what words tell
/// that are read one by one and all followed.
@Suite struct LineFeaturesTests {
    /// What the words of a line tell, read one by one.
    private struct Expected: Equatable {
        var words = 0
        var lowercase = 0
        var particles = 0
        var shouted = 0
        var dateWords = 0
        var strongPhrases = 0
        var cues = 0
        var networks = 0
        var creditWords = 0
        var kinds: LinePatterns.Kinds = []

        init() {}

        init(_ line: LineFeatures) {
            words = line.words
            lowercase = line.lowercase
            particles = line.particles
            shouted = line.shouted
            dateWords = line.dateWords
            strongPhrases = line.strongPhrases
            cues = line.cues
            networks = line.networks
            creditWords = line.creditWords
            kinds = line.kinds
        }

        init(_ words: [String], _ patterns: LinePatterns) {
            var open: [(node: Int32, start: Int)] = []
            var covered = 0  // words of menu items that follow each other from the beginning
            for (place, word) in words.enumerated() {
                self.words += 1
                let (first, last) = (word.first?.isUppercase ?? false, word.last?.isUppercase ?? false)
                if !first {
                    lowercase += 1
                    if word.count <= 3 { particles += 1 }
                } else if last, word.count >= 2 {
                    shouted += 1
                }
                var hash = LinePatterns.WordHash()
                for scalar in word.lowercased().unicodeScalars { hash.append(scalar.value) }
                var menuEnd = 0
                let candidates = open + [(LinePatterns.root, place)]
                open = []
                for (node, start) in candidates {
                    let next = patterns.next(node, hash.value)
                    guard next.node != 0 else { continue }
                    if next.goesOn { open.append((next.node, start)) }
                    if next.kinds.contains(.anywhere) { strongPhrases += 1 }
                    if next.kinds.contains(.cue) { cues += 1 }
                    if next.kinds.contains([.cue, .network]) { networks += 1 }
                    if next.kinds.contains(.date) { dateWords += 1 }
                    kinds.formUnion(
                        next.kinds.intersection([
                            .anywhere, .cue, .agency, .network, .reporter, .address, .speech, .origin,
                        ]))
                    if start == 0 {
                        kinds.formUnion(next.kinds.intersection([.notice, .invitation, .tail, .byline, .credit]))
                        if next.kinds.contains(.credit) { creditWords = place + 1 }
                    }
                    if next.kinds.contains(.menu), start <= covered { menuEnd = place + 1 }
                }
                if menuEnd > 0 { covered = menuEnd }
            }
            if !words.isEmpty, covered == words.count { kinds.insert(.menu) }
        }
    }

    @Test func wordsTellTheSameReadOneByOne() {
        var random = SeededGenerator(seed: 92)
        // Words of phrases of all kinds, and others.
        let lists = BoilerplatePatterns.english
        var phrases: [[String]] = []
        for list in [
            lists.menu, lists.notice, lists.invitation, lists.network, lists.reporter, lists.anywhere, lists.cue,
            lists.tail, lists.credit, lists.agency, lists.byline, lists.date, lists.address, lists.speech,
            lists.origin,
        ] {
            let all = "\(list)".split(separator: "|").map { $0.split(separator: " ").map(String.init) }
            phrases += all.filter { $0.allSatisfy { $0.count < 16 && $0.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } } }
        }
        let others = ["the", "of", "and", "harbour", "quay", "ferry", "nevertheless", "Merrin", "OECD", "a", "I"]
        let patterns = LinePatterns.patterns(for: .english)
        for _ in 0..<3_000 {
            var words: [String] = []
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                if Int.random(in: 0..<3, using: &random) == 0, let phrase = phrases.randomElement(using: &random) {
                    words += phrase.prefix(Int.random(in: 1...4, using: &random))
                } else {
                    words.append(others.randomElement(using: &random) ?? "a")
                }
            }
            words = words.map { Int.random(in: 0..<8, using: &random) == 0 ? $0.capitalized : $0 }
            let bytes = Array(words.joined(separator: " ").utf8)
            let line = LineFeatures(bytes.span, 0..<bytes.count, patterns: patterns)
            #expect(Expected(line) == Expected(words, patterns), "\(words)")
        }
    }

    @Test func longLinesAreReadToTheirEnd() {
        let words = [String](repeating: "Harbour on the quay", count: 5_000).joined(separator: " ")
        let bytes = Array(words.utf8)
        let line = LineFeatures(bytes.span, 0..<bytes.count, patterns: .patterns(for: .english))
        #expect(line.words == 20_000 && line.lowercase == 15_000 && line.particles == 10_000)
        #expect(line.length == bytes.count && line.dateWords == 10_000)
    }
}
