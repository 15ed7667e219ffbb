import LedeTestSupport
import Testing

@testable import LedeText

@Suite struct ScalarsTests {
    struct Case: CustomTestStringConvertible {
        var name: String
        var bytes: [UInt8]
        var clean: String
        var damaged = 0
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "plain text", bytes: Array("Tide at 4 p.m.".utf8), clean: "Tide at 4 p.m."),
        Case(
            name: "line ends", bytes: Array("a\r\nb\rc\nd\u{85}e\u{2028}f\u{2029}g".utf8), clean: "a\nb\nc\nd\ne\nf\ng"),
        Case(
            name: "windows-1252 taken for Latin-1", bytes: Array("\u{93}Quay\u{94} \u{96} it\u{92}s \u{80}5".utf8),
            clean: "“Quay” – it’s €5"),
        Case(name: "controls", bytes: Array("a\0b\u{1B}[31mc\u{7}\u{7F}\u{9B}d".utf8), clean: "ab[31mcd"),
        Case(name: "spaces", bytes: Array("a\tb\u{A0}c\u{3000}d\u{2009}e".utf8), clean: "a b c d e"),
        Case(name: "bidirectional overrides", bytes: Array("a\u{202E}b\u{2066}c\u{2069}".utf8), clean: "abc"),
        Case(name: "direction marks stay", bytes: Array("a\u{200F}b".utf8), clean: "a\u{200F}b"),
        Case(name: "invisible marks", bytes: Array("\u{FEFF}a\u{200B}b\u{AD}c\u{2060}".utf8), clean: "abc"),
        Case(name: "joiners stay", bytes: Array("می\u{200C}خواهم".utf8), clean: "می\u{200C}خواهم"),
        Case(name: "tags", bytes: Array("a\u{E0041}b".utf8), clean: "ab"),
        Case(
            name: "noncharacters",
            bytes: [0x61, 0xEF, 0xB7, 0x90, 0x62, 0xEF, 0xBF, 0xBE, 0x63, 0xF0, 0x9F, 0xBF, 0xBF, 0x64], clean: "abcd"),
        Case(name: "a lone byte", bytes: [0x61, 0xFF, 0x62], clean: "a\u{FFFD}b", damaged: 1),
        Case(name: "a cut sequence", bytes: [0x61, 0xE2, 0x82], clean: "a\u{FFFD}", damaged: 1),
        Case(name: "a surrogate", bytes: [0xED, 0xA0, 0x80], clean: "\u{FFFD}\u{FFFD}\u{FFFD}", damaged: 3),
        Case(name: "an overlong slash", bytes: [0xC0, 0xAF], clean: "\u{FFFD}\u{FFFD}", damaged: 2),
        Case(
            name: "past the last scalar", bytes: [0xF4, 0x90, 0x80, 0x80], clean: "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}",
            damaged: 4),
        Case(name: "four bytes", bytes: Array("🛟 ok".utf8), clean: "🛟 ok"),
    ]

    @Test(arguments: cases) func cleans(_ row: Case) {
        let cleaned = Scalars.clean(row.bytes.span)
        #expect(String(decoding: cleaned.text, as: UTF8.self) == row.clean)
        #expect(cleaned.damaged == row.damaged)
    }

    /// The standard library tells the same.
    @Test func whatIsValid() {
        func expect(_ bytes: [UInt8]) {
            #expect(Scalars.isValid(bytes.span) == ((try? UTF8Span(validating: bytes.span)) != nil), "\(bytes)")
        }
        for row in Self.cases { expect(row.bytes) }
        let pieces: [[UInt8]] =
            Self.cases.map(\.bytes) + [
                Array("Tide at four in the afternoon".utf8), Array("–’é🛟한".utf8), [0xE2, 0x80], [],
            ]
        var random = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            // Two of three are valid.
            let whole =
                Bool.random(using: &random) || Bool.random(using: &random)
                ? pieces.filter { String(validating: $0, as: UTF8.self) != nil } : pieces
            expect(
                (0..<Int.random(in: 0...6, using: &random)).flatMap { _ in whole.randomElement(using: &random) ?? [] })
        }
    }

    @Test func anyBytesBecomeCleanTextThatStaysAsItIs() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let once = Scalars.clean(bytes.span)
            let twice = Scalars.clean(once.text.span)
            #expect(twice.text == once.text)
            #expect(twice.damaged == 0)
            #expect(Array(String(decoding: once.text, as: UTF8.self).utf8) == once.text)
            // The standard library's decoder makes the same repairs.
            let repairs = String(decoding: bytes, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
            #expect(once.text.isEmpty || once.damaged <= repairs)
        }
    }
}
