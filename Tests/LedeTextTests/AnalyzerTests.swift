import LedeTestSupport
import Testing

@testable import LedeText

@Suite struct AnalyzerTests {
    /// The terms of a text: stop words in parentheses.
    static func terms(_ text: String, _ language: Language = .english) -> [String] {
        var analyzer = Analyzer(language: language)
        var tokens: [Token] = []
        let bytes = Array(text.utf8)
        analyzer.analyze(bytes.span, in: 0..<bytes.count, into: &tokens)
        return tokens.map { token in
            let term = String(decoding: analyzer.vocabulary.bytes(of: token.term), as: UTF8.self)
            return token.traits.contains(.stopWord) ? "(\(term))" : term
        }
    }

    @Test(arguments: [
        ("Harbours and harbour", "harbour (and) harbour"),
        ("The U.S. and the C.I.A.", "(the) u.s (and) (the) cia"),
        ("1.4 million, or 1,400,000", "1.4 million (or) 1400000"),
        ("Elena’s boat, Elena's boats", "elena boat elena boat"),
        ("don't stop", "(don't) stop"),
        ("mid-week", "mid week"),
        ("Ärzte ÜBER Straße", "ärzte über straße"),
        ("ΣΟΦΟΣ σοφός", "σοφοσ σοφόσ"),
        ("ВЕСНА весна", "весна весна"),
        ("東京都", "東京 京都"),
        ("海", "海"),
        ("“quoted” (word)", "quot word"),
        ("end. Next", "end (next)"),
        ("e-mail: a@b.example", "e mail (a) b.example"),
        ("", ""), ("... — !", ""),
    ])
    func termsOf(_ text: String, _ expected: String) {
        #expect(AnalyzerTests.terms(text).joined(separator: " ") == expected)
    }

    /// Forms of one word have one term; the stemmers are those of libstemmer.
    @Test(arguments: [
        ("de", "Häfen Hafens"), ("de", "Streiks Streik"), ("fr", "élections élection"), ("es", "puertos puerto"),
        ("it", "elezioni elezione"), ("pt", "portos porto"), ("nl", "fabrieken fabriek"),
        ("ru", "выборы выборов выборах"),
        ("sv", "hamnar hamnarna"), ("da", "havne havnen"), ("nb", "havner havnene"), ("fi", "satamat satamassa"),
        ("tr", "kitaplar kitaplarda"), ("el", "λιμάνια λιμάνι"),
    ])
    func formsOfAWordHaveOneTerm(_ code: String, _ forms: String) throws {
        let language = try #require(Language(code))
        let terms = Set(AnalyzerTests.terms(forms, language))
        #expect(terms.count == 1, "\(terms)")
    }

    @Test func anyWordHasAStemInEveryLanguage() throws {
        var random = SeededGenerator(seed: 5)
        let alphabet = Array("aeioustnrlмиовйъ ςάνπäößéçığşकीα-'’\u{301}".unicodeScalars)
        for code in ["ar", "de", "el", "fi", "fr", "hi", "hu", "ru", "ta", "tr", "yi"] {
            let language = try #require(Language(code))
            for _ in 0..<200 {
                var text = ""
                for _ in 0..<Int.random(in: 1...200, using: &random) {
                    text.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
                }
                for term in AnalyzerTests.terms(text, language) { #expect(!term.isEmpty && !term.contains("\u{FFFD}")) }
            }
        }
    }

    @Test func tokensKnowTheirPlace() {
        let text = Array("Ein Schiff — 東京都 in St. Orla".utf8)
        var analyzer = Analyzer(language: .undetermined)
        var tokens: [Token] = []
        analyzer.analyze(text.span, in: 0..<text.count, into: &tokens)
        let surfaces = tokens.map { String(decoding: text[Int($0.start)..<Int($0.end)], as: UTF8.self) }
        #expect(surfaces == ["Ein", "Schiff", "東京", "京都", "in", "St", "Orla"])
        #expect(tokens.map { $0.traits.contains(.capitalized) } == [true, true, false, false, false, true, true])
        #expect(tokens.map { $0.traits.contains(.overlapping) } == [false, false, false, true, false, false, false])
    }

    @Test func partsTogetherHaveTheTokensOfEachPart() {
        var random = SeededGenerator(seed: 91)
        let words = ["harbour", "The", "9", "don't", "U.S.", "1,000", "Zürich", "東京", "misunderstandings", "of"]
        for _ in 0..<100 {
            let chosen = (0..<300).map { _ in words.randomElement(using: &random) ?? "" }
            let text = Array(chosen.joined(separator: " ").utf8)
            let spaces = text.indices.filter { text[$0] == 0x20 }
            let count = Int.random(in: 1...40, using: &random)
            let edges = (0..<count).map { _ in spaces.randomElement(using: &random) ?? 0 }.sorted()
            let ranges = zip([0] + edges, edges + [text.count]).map { $0..<$1 }
            let most = Int.random(in: 0...80, using: &random)
            var (together, apart) = (Analyzer(language: .english), Analyzer(language: .english))
            var (tokens, ends): ([Token], [Int]) = ([], [])
            together.analyze(text.span, in: ranges, most: most, into: &tokens, &ends)
            #expect(ends.count == ranges.count && ends.last == tokens.count)
            var start = 0
            for (range, end) in zip(ranges, ends) {
                var own: [Token] = []
                apart.analyze(text.span, in: range, into: &own)
                let (found, expected) = (tokens[start..<end], own.prefix(most))
                #expect(found.map(\.start) == expected.map(\.start) && found.map(\.end) == expected.map(\.end))
                #expect(found.map(\.traits) == expected.map(\.traits))
                let terms = found.map { Array(together.vocabulary.bytes(of: $0.term)) }
                #expect(terms == expected.map { Array(apart.vocabulary.bytes(of: $0.term)) })
                start = end
            }
        }
    }

    @Test func anyTextIsTokenizedInOrderAndInside() {
        var random = SeededGenerator(seed: 2)
        let alphabet = Array("ab'’.,1 9é東京Ж\u{301}—\n\u{FFFD}🛟".unicodeScalars)
        for _ in 0..<300 {
            var text = ""
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                text.unicodeScalars.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
            }
            let bytes = Array(text.utf8)
            var analyzer = Analyzer(language: .english)
            var tokens: [Token] = []
            analyzer.analyze(bytes.span, in: 0..<bytes.count, into: &tokens)
            var start = 0
            for token in tokens {
                #expect(Int(token.start) >= start && token.end > token.start && Int(token.end) <= bytes.count)
                start = Int(token.start)
            }
        }
    }

    @Test(arguments: [
        ("en", String(repeating: "ä", count: 5000)), ("en", String(repeating: "ad", count: 64)),
        ("tr", String(repeating: "ad", count: 64)),  // its stem has a letter more
    ])
    func aLongRunOfLettersIsOneTermCutAtTheLimit(_ code: String, _ word: String) throws {
        let terms = try AnalyzerTests.terms(word, #require(Language(code)))
        #expect(terms.count == 1)
        #expect(terms[0].utf8.count <= Limits.tokenBytes)
    }

    @Test(arguments: [
        ("negotiations", "negoti"), ("negotiating", "negoti"), ("harbours", "harbour"), ("skies", "sky"),
        ("dying", "die"), ("hopping", "hop"), ("hoping", "hope"), ("international", "internat"),
        ("internal", "internal"), ("general", "general"), ("generate", "generat"), ("university", "universiti"),
        ("universe", "univers"), ("relational", "relat"), ("added", "add"), ("biologist", "biolog"), ("news", "news"),
        ("succeed", "succeed"), ("happily", "happili"), ("cries", "cri"), ("ties", "tie"), ("gas", "gas"),
        ("this", "this"), ("kiwis", "kiwi"), ("controlled", "control"), ("cement", "cement"),
        ("replacement", "replac"), ("adoption", "adopt"), ("by", "by"), ("naïve", "naïve"),
        // The regions are those of the word before anything was taken off or put on.
        ("abed", "abe"), ("aced", "ace"), ("groping", "grope"), ("'having", "have"), ("flying", "fli"),
        ("sayings", "say"), ("youths'", "youth"), ("evenings", "evening"), ("exceeds", "exceed"), ("7up", "7up"),
    ])
    func stems(_ word: String, _ stem: String) {
        var bytes = Array(word.utf8)
        EnglishStemmer.stem(&bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == stem)
    }

    @Test(arguments: [
        // Seventeen letters and more: those before the last sixteen come back as others are taken off.
        ("telecommunications", "telecommun"), ("internationalization", "internation"),
        ("counterrevolutionaries", "counterrevolutionari"), ("hyperresponsiveness", "hyperrespons"),
        ("'antidisestablishing", "antidisestablish"), ("disproportionatenesses", "disproportion"),
        ("wastefulizationedly", "wasteful"), ("organizationfulnesses", "organizat"),
    ])
    func stemsLongWords(_ word: String, _ stem: String) {
        var bytes = Array(word.utf8)
        EnglishStemmer.stem(&bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == stem)
    }

    @Test func aWordOfMoreThan64LettersIsLeftAsItIs() {
        let longest = "a" + String(repeating: "b", count: 59) + "able"
        for (word, stem) in [(longest, String(longest.dropLast())), ("b" + longest, "b" + longest)] {
            var bytes = Array(word.utf8)
            EnglishStemmer.stem(&bytes)
            #expect(String(decoding: bytes, as: UTF8.self) == stem)
        }
    }
}
