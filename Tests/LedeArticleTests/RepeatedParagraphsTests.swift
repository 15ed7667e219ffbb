import LedeTestSupport
import LedeText
import Testing

@testable import LedeArticle

@Suite struct RepeatedParagraphsTests {
    static let notice = "Good stories need readers: find the next one on our channel at 10:32."

    /// An article of its own words, with paragraphs of the page below them.
    static func text(_ number: Int, tail: [String] = [notice]) -> String {
        var generator = SeededGenerator(seed: UInt64(number))
        let syllables = ["ma", "ro", "ti", "sel", "ka", "vun", "dor", "pe", "lin", "gra"]
        let paragraphs = (0..<4).map { _ in
            (0..<20).map { _ in (0..<3).compactMap { _ in syllables.randomElement(using: &generator) }.joined() }
                .joined(separator: " ") + "."
        }
        return (paragraphs + tail).joined(separator: "\n\n")
    }

    static func article(_ text: String, source: String?) -> Article {
        var article = Article(cleanText: Array(text.utf8))
        article.source = source
        return article
    }

    static func counted(_ texts: [(text: String, source: String)]) -> RepeatedParagraphs {
        var repeated = RepeatedParagraphs()
        for item in texts { repeated.count(Array(item.text.utf8).span, of: Array(item.source.utf8).span) }
        return repeated
    }

    static func contains(_ repeated: RepeatedParagraphs, _ paragraph: String, _ source: String) -> Bool {
        let bytes = Array(paragraph.utf8)
        let name = Array(source.utf8)
        return repeated.contains(bytes.span, of: name.span)
    }

    static func firstParagraph(of text: String) -> String { text.split(separator: "\n").first.map(String.init) ?? "" }

    @Test(arguments: [
        // Articles counted, the source asked for, whether the notice is one.
        (2, "The Courier", false), (3, "The Courier", true), (4, "The Courier", true), (4, "The Post", false),
    ])
    func threeArticlesOfOneSource(_ count: Int, _ source: String, _ expected: Bool) {
        let repeated = Self.counted((0..<count).map { (Self.text($0), "The Courier") })
        #expect(Self.contains(repeated, Self.notice, source) == expected)
        #expect(!Self.contains(repeated, Self.firstParagraph(of: Self.text(1)), source))
    }

    @Test func figuresDoNotCount() {
        let texts = (0..<3).map { (Self.text($0, tail: ["Updated at \($0):15, all times are local."]), "The Courier") }
        #expect(Self.contains(Self.counted(texts), "Updated at 22:40, all times are local.", "The Courier"))
    }

    /// Words are read eight letters at a step: where one ends tells them apart, marks and case do not.
    @Test(arguments: [
        ("abcdefgh ij", "Abcdefgh, IJ!", true), ("abcdefgh ij", "abcdefghij", false),
        ("abcdefghijklmnop q", "abcdefghijklmnopq", false), ("abcdefg h", "abcdefgh", false),
        ("éé école", "éé 12 école.", true), ("éé école", "éé ecole", false), ("élan", "Élan", true),
        ("a b", "a  b", true),
        ("ab c", "a bc", false),
    ])
    func wordsTellParagraphsApart(_ first: String, _ second: String, _ areSame: Bool) {
        let texts = (0..<3).map { (Self.text($0, tail: [first]), "The Courier") }
        #expect(Self.contains(Self.counted(texts), second, "The Courier") == areSame)
    }

    /// Letters are found 64 bytes at a time: a word is the same wherever it stands, and every letter of it counts.
    @Test func everyLetterCountsWhereverItStands() {
        for length in [1, 2, 7, 8, 9, 15, 16, 17, 40, 63, 64, 65, 130] {
            for before in [0, 1, 30, 55, 56, 57, 62, 63, 64, 65, 120, 127, 128, 129] {
                let word = String(repeating: "b", count: length)
                let start = before == 0 ? "" : String(repeating: "a ", count: before / 2) + (before % 2 > 0 ? "1" : "")
                let paragraph = start + word + " c."
                let texts = (0..<3).map { (Self.text($0, tail: [paragraph]), "The Courier") }
                let repeated = Self.counted(texts)
                let marks = start.replacing(" ", with: ", -") + word.uppercased() + "! 7 c"
                #expect(Self.contains(repeated, marks, "The Courier"), "\(paragraph)")
                for place in Set([0, length / 2, length - 1, min(64, length - 1)]) {
                    for letter in ["x", " ", "é"] {
                        var other = Array(word).map(String.init)
                        other[place] = letter
                        let changed = start + other.joined() + " c."
                        #expect(!Self.contains(repeated, changed, "The Courier"), "\(changed)")
                    }
                }
                #expect(!Self.contains(repeated, start + word + "b c.", "The Courier"))
                #expect(!Self.contains(repeated, start + word + " c. d", "The Courier"))
            }
        }
    }

    /// A paragraph is looked for by its first letters: those of a short one are not taken from what follows it.
    @Test(arguments: ["Follow us!", "A", "¡Ó!", "Sixteen letters are", "A notice of more than 16 letters in all."])
    func noticesAreFoundAboveTheArticle(_ notice: String) {
        let texts = (0..<3).map { (notice + "\n\n" + Self.text($0, tail: []), "The Courier") }
        #expect(Self.contains(Self.counted(texts), notice, "The Courier"))
        #expect(!Self.contains(Self.counted(texts), notice + " Or not", "The Courier"))
    }

    /// An article that came again and again would else be a notice.
    @Test func copiesAndVersionsCountOnce() {
        let texts = (0..<5).map {
            (Self.text(7, tail: ["The council meets again on day \($0) of the month."]), "The Courier")
        }
        #expect(!Self.contains(Self.counted(texts), Self.firstParagraph(of: Self.text(7)), "The Courier"))
    }

    @Test func markedParagraphsStayInTheText() {
        let repeated = Self.counted((0..<3).map { (Self.text($0), "The Courier") })
        var article = Self.article(Self.text(9), source: "The Courier")
        let text = article.text
        article.mark(repeated)
        #expect(article.text == text)
        #expect(article.paragraphs.map(\.role) == [.body, .body, .body, .body, .repeated])
        #expect(article.findings.map(\.code) == [.repeated])
        for source in [nil, "", "The Post"] as [String?] {
            var other = Self.article(Self.text(9), source: source)
            other.mark(repeated)
            #expect(!other.paragraphs.contains { $0.role == .repeated })
        }
        var onlyNotice = Self.article(Self.notice, source: "The Courier")
        onlyNotice.mark(repeated)
        #expect(onlyNotice.paragraphs.map(\.role) == [.body])
    }

    /// The same as counting bags of words, of which a third one tells how the paragraph begins.
    @Test func countsAsBagsOfWordsAre() {
        var random = SeededGenerator(seed: 5)
        let words = ["the", "Council", "meets", "on", "12", "March", "abcdefgh", "abcdefghi", "école", "a", "-"]
        var repeated = RepeatedParagraphs()
        var counts: [[String]: Int] = [:]
        var seen: Set<String> = []
        var beginnings: Set<[String]> = []
        func bag(_ paragraph: String) -> [String] {
            paragraph.lowercased().split { !$0.isLetter }.map(String.init).sorted()
        }
        func beginning(_ paragraph: String, _ source: String) -> [String] {
            [source, String(paragraph.lowercased().filter(\.isLetter).utf8.prefix(16)) ?? ""]
        }
        for number in 0..<300 {
            let source = ["The Courier", "The Post"][number % 2]
            var paragraphs: [String] = []
            for _ in 0..<Int.random(in: 1..<6, using: &random) {
                let length = [2, 4, 9, 10, 11].randomElement(using: &random) ?? 2
                // Half of them begin alike.
                let start = Bool.random(using: &random) ? Array(repeating: "the", count: length - 2) : []
                let rest = (start.count..<length).compactMap { _ in words.randomElement(using: &random) }
                paragraphs.append((start + rest).joined(separator: " "))
            }
            let text = paragraphs.joined(separator: "\n\n")
            repeated.count(Array(text.utf8).span, of: Array(source.utf8).span)
            var keys: [[String]] = []
            var starts: [[String]] = []
            var newBytes = 0
            for paragraph in paragraphs {
                let letters = bag(paragraph)
                guard !letters.isEmpty, !keys.contains([source] + letters) else { continue }
                keys.append([source] + letters)
                starts.append(beginning(paragraph, source))
                if counts[[source] + letters] == nil { newBytes += paragraph.utf8.count }
                seen.insert(paragraph)
            }
            guard newBytes * 100 >= text.utf8.count * 25 else { continue }
            for (key, start) in zip(keys, starts) {
                counts[key, default: 0] += 1
                if counts[key] == RepeatedParagraphs.least { beginnings.insert(start) }
            }
        }
        var found = 0
        for paragraph in seen {
            for source in ["The Courier", "The Post"] {
                let isFrequent = counts[[source] + bag(paragraph), default: 0] >= RepeatedParagraphs.least
                let expected = isFrequent && beginnings.contains(beginning(paragraph, source))
                #expect(Self.contains(repeated, paragraph, source) == expected, "\(paragraph)")
                found += expected ? 1 : 0
            }
        }
        #expect(found > 10)
    }
}
