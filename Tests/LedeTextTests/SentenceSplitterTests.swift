import LedeTestSupport
import Testing

@testable import LedeText

/// A text with a `|` where each sentence ends.
struct MarkedText: CustomTestStringConvertible, Sendable {
    let language: String
    let marked: String

    init(_ language: String, _ marked: String) {
        self.language = language
        self.marked = marked
    }

    var testDescription: String { "\(language): \(marked)" }
}

/// Splits a text and puts the marks back.
private func mark(_ text: String, language: String) -> String {
    let bytes = Array(text.utf8)
    var sentences: [Range<Int>] = []
    SentenceSplitter(language: Language(language) ?? .undetermined)
        .split(bytes.span, in: 0..<bytes.count, into: &sentences)
    SentenceSplitter.joinBroken(bytes.span, from: 0, &sentences)
    var out: [UInt8] = []
    var end = 0
    for sentence in sentences {
        out += bytes[end..<sentence.upperBound]
        out.append(UInt8(ascii: "|"))
        end = sentence.upperBound
    }
    out += bytes[end...]
    return String(decoding: out, as: UTF8.self)
}

struct SentenceSplitterTests {
    @Test("English", arguments: englishCases)
    func english(_ text: MarkedText) {
        #expect(mark(text.marked.filter { $0 != "|" }, language: text.language) == text.marked)
    }

    @Test("Other languages", arguments: otherCases)
    func others(_ text: MarkedText) {
        #expect(mark(text.marked.filter { $0 != "|" }, language: text.language) == text.marked)
    }

    @Test("Sentences do not overlap, have no white space at their ends and leave out nothing but white space")
    func invariant() {
        var random = SeededGenerator(seed: 20)
        for code in ["en", "de", "fr", "ja", "zh", "el", "hy", "ru", "und"] {
            let splitter = SentenceSplitter(language: Language(code) ?? .undetermined)
            for _ in 0..<80 {
                var text = ""
                for _ in 0..<Int.random(in: 0...40, using: &random) {
                    text += pieces.randomElement(using: &random) ?? ""
                }
                check(Array(text.utf8), splitter)
            }
        }
    }

    @Test("Any bytes are split without a trap, by the same invariant")
    func anyBytes() {
        var random = SeededGenerator(seed: 7)
        let likely = Array(". !?\n\"')([]-:;•。」「”“…«»١१".utf8)
        for code in ["en", "zh", "fi"] {
            let splitter = SentenceSplitter(language: Language(code) ?? .undetermined)
            for _ in 0..<200 {
                var bytes: [UInt8] = []
                for _ in 0..<Int.random(in: 0...60, using: &random) {
                    let byte = UInt8.random(in: 0...255, using: &random)
                    bytes.append(Bool.random(using: &random) ? likely[Int(byte) % likely.count] : byte)
                }
                check(bytes, splitter)
            }
        }
    }

    @Test("A part of a text is split as if it stood alone, its offsets counted from the start of the text")
    func partOfText() {
        let bytes = Array("Before. One here. Two there. After".utf8)
        var sentences: [Range<Int>] = [0..<1]
        SentenceSplitter(language: .english).split(bytes.span, in: 7..<28, into: &sentences)
        #expect(sentences == [0..<1, 8..<17, 18..<28])
    }

    @Test("Hostile texts take linear time", arguments: hostilePieces)
    func hostile(_ piece: String) {
        let bytes = Array(String(repeating: piece, count: 30_000 / piece.utf8.count).utf8)
        for code in ["en", "zh"] { check(bytes, SentenceSplitter(language: Language(code) ?? .undetermined)) }
    }

    private func check(_ bytes: [UInt8], _ splitter: SentenceSplitter) {
        var sentences: [Range<Int>] = []
        splitter.split(bytes.span, in: 0..<bytes.count, into: &sentences)
        var end = 0
        var broken = false
        for sentence in sentences {
            broken = broken || sentence.isEmpty || sentence.lowerBound < end
            if broken { break }
            broken = isSpace(bytes[sentence.lowerBound]) || isSpace(bytes[sentence.upperBound - 1])
            broken = broken || !bytes[end..<sentence.lowerBound].allSatisfy(isSpace)
            end = sentence.upperBound
        }
        broken = broken || !bytes[end...].allSatisfy(isSpace)
        #expect(!broken, "\(bytes.prefix(400)) gave \(sentences.prefix(40))")
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}

private let pieces = [
    ".", ".", ".", "!", "?", " ", " ", " ", "\n", "\"", "'", "(", ")", "[", "]", "[3]", "…", "。", "！", "．", "「", "」",
    "“", "”", "‘", "’", "«",
    "»", " »", "•", "⁃", "1", "12", "2.)", "2)", "a", "b", "A", "I", "Mr", "U.S", "p.m", "Inc", "The", "word", "étude",
    "É", "Я", "год", "中", "の", "と",
    "؟", "।", "։", "።", ":", ";", ",", "、", "-", "–", "—", "http://x.org/a?b", "a@b.org", "\u{FFFD}", "😀", "e\u{301}",
    "ß", "क", "ب", "XIV", "°",
    "№", "$", "#",
]

private let hostilePieces = [
    "Mr. ", ". ", ".", "\"", "(", ")", "[", "]", "a. ", "A.", "1. ", "1) a ", "• ", "? ", ".\" ", "'. ", "... A ", "「",
    "」", "「。", "。", "“.", "[1]",
    "a.    ", "\n", "- . ", "x", "é", "٣. ", "U.S. ", "x1.“We ",
]
