import LedeTestSupport
import Testing

@testable import LedeText

/// What is read eight bytes at a step is what is read byte by byte.
@Suite struct BytesTests {
    /// Bytes of all kinds, those at the edges of the tests more often.
    static func bytes(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
        let edges: [UInt8] = [
            0x00, 0x09, 0x0A, 0x1F, 0x20, 0x22, 0x2F, 0x30, 0x39, 0x3A, 0x40, 0x41, 0x5A, 0x5B, 0x5C, 0x60, 0x61, 0x7A,
            0x7B, 0x7E, 0x7F, 0x80, 0xC1, 0xDA, 0xE1, 0xFA, 0xFF,
        ]
        return (0..<count).map { _ in
            Bool.random(using: &random)
                ? UInt8.random(in: 0...255, using: &random) : edges.randomElement(using: &random) ?? 0
        }
    }

    /// Byte number `i` of a number, the lowest first.
    static func byte(_ i: Int, of number: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: number >> UInt64(8 * i)) }

    /// The answer that eight bytes must get.
    static func answer(_ bytes: [UInt8], _ holds: (UInt8) -> Bool) -> UInt64 {
        var answer: UInt64 = 0
        for i in 0..<8 where holds(bytes[i]) { answer |= 0x80 << UInt64(8 * i) }
        return answer
    }

    @Test func answersAreThoseOfEachByte() {
        var random = SeededGenerator(seed: 61)
        for _ in 0..<500 {
            let bytes = BytesTests.bytes(8, &random)
            let eight = bytes.span.eightBytes(at: 0)
            let letters = BytesTests.answer(bytes) { ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A) }
            let digits = BytesTests.answer(bytes) { $0 >= 0x30 && $0 <= 0x39 }
            #expect(EightBytes.nonLetters(eight) == letters ^ EightBytes.high)
            #expect(EightBytes.first(letters) == bytes.firstIndex { BytesTests.isLetter($0) } ?? 8)
            #expect(EightBytes.not(EightBytes.outside(eight, 0x30...0x39)) == digits)
            #expect(EightBytes.nonLettersAndDigits(eight) == (letters | digits) ^ EightBytes.high)
            let bits = (0..<8).reduce(0 as UInt64) { $0 | (BytesTests.isLetter(bytes[$1]) ? 1 << UInt64($1) : 0) }
            #expect(EightBytes.gathered(letters) == bits)
            for byte: UInt8 in [0x0A, 0x20, 0x22, 0x5C, 0x7F] {
                #expect(EightBytes.equal(eight, to: byte) == BytesTests.answer(bytes) { $0 == byte })
            }
            let ranges: [ClosedRange<UInt8>] = [0...0, 0...0x7F, 1...0x7E, 0x20...0x40, 0x5B...0x5B, 0x7F...0x7F]
            for range in ranges {
                #expect(EightBytes.outside(eight, range) == BytesTests.answer(bytes) { !range.contains($0) })
            }
        }
        for _ in 0..<500 {
            let bytes = BytesTests.bytes(16, &random)
            let sixteen = bytes.span.sixteenBytes(at: 0)
            for half in 0...1 {
                let eight = Array(bytes[half * 8..<half * 8 + 8])
                #expect(EightBytes.nonLetters(sixteen)[half] == BytesTests.answer(eight) { !BytesTests.isLetter($0) })
                let other = BytesTests.answer(eight) { !BytesTests.isLetter($0) && !BytesTests.isDigit($0) }
                #expect(EightBytes.nonLettersAndDigits(sixteen)[half] == other)
                #expect(EightBytes.equal(sixteen, to: 0x20)[half] == BytesTests.answer(eight) { $0 == 0x20 })
                let unprintable = BytesTests.answer(eight) { !(0x20...0x7E).contains($0) }
                #expect(EightBytes.outside(sixteen, 0x20...0x7E)[half] == unprintable)
            }
        }
        for count in 0..<8 {
            let below: UInt64 = (1 << UInt64(8 * count)) - 1
            #expect(EightBytes.mask(count) == below)
        }
        #expect(EightBytes.mask(8) == UInt64.max)
    }

    static func isLetter(_ byte: UInt8) -> Bool { byte < 0x80 && Character(Unicode.Scalar(byte)).isLetter }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    @Test func zerosStandPastTheEnd() {
        var random = SeededGenerator(seed: 62)
        for count in 0...20 {
            let bytes = BytesTests.bytes(count, &random)
            for i in 0...count {
                let eight = bytes.span.eightBytes(at: i)
                for k in 0..<8 {
                    let expected = i + k < count ? bytes[i + k] : 0
                    #expect(BytesTests.byte(k, of: eight) == expected)
                }
            }
            for byte in Set(bytes + [0x0A]) {
                for start in 0...count {
                    let expected = bytes[start...].firstIndex(of: byte) ?? count
                    let found = bytes.span.firstIndex(of: byte, in: start..<count)
                    #expect(found == expected)
                }
            }
        }
    }

    private enum Digit: ByteKind {
        static func holds<Block: ByteBlock>(_ bytes: Block) -> Block {
            EightBytes.not(EightBytes.outside(bytes, 0x30...0x39))
        }
    }

    @Test func aKindIsFoundWhereItStandsFirst() {
        var random = SeededGenerator(seed: 67)
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...70, using: &random)).map { _ -> UInt8 in
                Int.random(in: 0..<40, using: &random) == 0 ? 0x35 : UInt8.random(in: 0x3A...0xFF, using: &random)
            }
            let end = Int.random(in: 0...bytes.count, using: &random)
            let start = Int.random(in: 0...end, using: &random)
            let found = bytes.span.firstIndex(of: Digit.self, from: start, to: end)
            #expect(found == bytes[start..<end].firstIndex(of: 0x35) ?? end)
        }
    }

    @Test func wordsMatchWhereTheyStand() {
        var random = SeededGenerator(seed: 63)
        for _ in 0..<500 {
            let arena = (0..<40).map { _ in UInt8.random(in: 0x61...0x62, using: &random) }
            let count = Int.random(in: 0...20, using: &random)
            let start = Int.random(in: 0...40 - count, using: &random)
            var word = Array(arena[start..<start + count])
            let isThere = ByteHash.matches(arena.span, at: start, word.span)
            #expect(isThere)
            guard let i = word.indices.randomElement(using: &random) else { continue }
            word[i] ^= 1
            let isChangedThere = ByteHash.matches(arena.span, at: start, word.span)
            #expect(!isChangedThere)
        }
    }

    @Test func shortWordsAreReadAndAppendedAlike() {
        var random = SeededGenerator(seed: 64)
        let alphabet = Array("abzABZ019 -'".utf8) + [0xC3, 0xA9]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
                alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
            }
            let end = Int.random(in: 0...text.count, using: &random)
            let start = Int.random(in: 0...end, using: &random)
            let run = text[start...].prefix { BytesTests.isLetter($0) || BytesTests.isDigit($0) }
            let word = ShortWord(lettersAndDigits: text.span, text.span.eightBytes(at: start), from: start, to: end)
            let fits = !run.isEmpty && run.count <= ShortWord.capacity && run.endIndex <= end
            #expect((word != nil) == fits)
            guard let word else { continue }
            #expect(word.count == run.count)
            var appended = ShortWord()
            var rest = run.map { $0 | 0x20 }[...]
            while !rest.isEmpty {
                let part = rest.prefix(Int.random(in: 1...8, using: &random))
                appended.append(Array(part).span.eightBytes(at: 0), count: part.count)
                rest = rest.dropFirst(part.count)
            }
            #expect([word.low, word.high] == [appended.low, appended.high])
            #expect(word.count == appended.count)
        }
    }

    @Test func aPlainWordThatIsFoundIsTheOneThatWasKept() {
        var random = SeededGenerator(seed: 65)
        var words = PlainWords()
        var kept: [String: Int32] = [:]
        var found = 0
        for number in 0..<20_000 {
            let text = "w\(Int.random(in: 0..<6000, using: &random))" + (number % 3 == 0 ? "longerword" : "")
            let bytes = Array(text.utf8)
            let eight = bytes.span.eightBytes(at: 0)
            guard let word = ShortWord(lettersAndDigits: bytes.span, eight, from: 0, to: bytes.count) else { continue }
            #expect(ShortWord(low: word.low, high: word.high).count == bytes.count)
            if let entry = words.meaning(of: word.low, word.high, words.prefetch(word.low, word.high)) {
                #expect(entry.term == kept[text])
                let isEven = entry.term % 2 == 0
                #expect(entry.isStopWord == isEven)
                found += 1
            } else {
                let term = kept[text] ?? Int32(kept.count)
                kept[text] = term
                words.insert(word.low, word.high, PlainWords.Meaning(term: term, isStopWord: term % 2 == 0))
            }
        }
        // What finds no place near its slot is not kept: few words.
        let seenAgain = 20_000 - kept.count
        #expect(found * 10 > seenAgain * 9)
    }

    @Test func aTextReadAgainGivesTheSameTokens() {
        var random = SeededGenerator(seed: 66)
        let parts = [
            "Harbour", "harbours", "1,000", "U.S.", "don't", "x", "internationalization", "straße", "17th", "a",
        ]
        for _ in 0..<200 {
            var text = ""
            for _ in 0..<30 {
                text += parts.randomElement(using: &random) ?? ""
                text +=
                    [
                        " ", ", ", ". ", "'", "-", "\u{2019}s ", "'s ", "'S.", ".\u{201D} ", "\u{2014}", "\u{2019} ",
                        "\u{2026}", "\u{2018}", ",", "",
                    ].randomElement(using: &random) ?? ""
            }
            let bytes = Array(text.utf8)
            var analyzer = Analyzer(language: .english)
            var first: [Token] = []
            var second: [Token] = []
            analyzer.analyze(bytes.span, in: 0..<bytes.count, into: &first)
            analyzer.analyze(bytes.span, in: 0..<bytes.count, into: &second)
            #expect(first.map(\.term) == second.map(\.term))
            #expect(first.map(\.start) == second.map(\.start))
            #expect(first.map(\.end) == second.map(\.end))
            #expect(first.map(\.traits) == second.map(\.traits))
        }
    }
}
