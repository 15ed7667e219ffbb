import LedeTestSupport
import Testing

@testable import LedeText

@Suite struct VocabularyTests {
    @Test func givesEachByteStringOneIdInOrderOfFirstSight() {
        var random = SeededGenerator(seed: 3)
        var vocabulary = Vocabulary(capacity: 4)
        var expected: [[UInt8]: Int32] = [:]
        for _ in 0..<5000 {
            let word = Array("w\(Int.random(in: 0..<1500, using: &random))".utf8)
            let id = vocabulary.intern(word.span)
            if let known = expected[word] {
                #expect(id == known)
            } else {
                #expect(Int(id) == expected.count)
                expected[word] = id
            }
        }
        #expect(vocabulary.count == expected.count)
        for (word, id) in expected {
            #expect(vocabulary.id(of: word.span) == id)
            #expect(Array(vocabulary.bytes(of: id)) == word)
        }
        #expect(vocabulary.id(of: Array("absent".utf8).span) == nil)
        vocabulary.removeAll()
        #expect(vocabulary.count == 0)
        #expect(vocabulary.intern(Array("new".utf8).span) == 0)
    }

    @Test func aShortWordHasTheIdOfItsBytes() {
        var vocabulary = Vocabulary(capacity: 4)
        var random = SeededGenerator(seed: 11)
        for _ in 0..<2_000 {
            let bytes = (0..<Int.random(in: 1...16, using: &random)).map { _ in
                UInt8.random(in: 0x61...0x64, using: &random)
            }
            let high = bytes.span.eightBytes(at: min(8, bytes.count))
            let word = ShortWord(low: bytes.span.eightBytes(at: 0), high: high)
            if Bool.random(using: &random) {
                let id = vocabulary.intern(word)
                #expect(vocabulary.intern(bytes.span) == id)
                #expect(Array(vocabulary.bytes(of: id)) == bytes)
            } else {
                #expect(vocabulary.intern(bytes.span) == vocabulary.intern(word))
            }
        }
    }

    /// A hash without a secret let some hundred thousand chosen words take quadratic time.
    @Test func wordsThatCollideWithoutASecretDoNotWithOne() {
        // The inverse of the multiplier of `ByteHash`, by Newton's method.
        let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
        var inverse = multiplier
        for _ in 0..<6 { inverse = inverse &* (2 &- multiplier &* inverse) }
        let words = (0..<5_000 as Range<UInt64>).map { number -> [UInt8] in
            let high = number &* 0x1_0001 & 0xFFFF_FFFF
            let word = (high << 32 | (high ^ 0x1234_5678)) &* inverse ^ 8
            return (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
        }
        #expect(Set(words.map { ByteHash.hash($0.span) }).count == 1)
        var vocabularies = [0x243F_6A88_85A3_08D3, 0xA409_3822_299F_31D0].map { Vocabulary(seed: $0) } + [Vocabulary()]
        for i in vocabularies.indices {
            let ids = words.map { vocabularies[i].intern($0.span) }
            #expect(ids == Array(0..<5_000), "an id depends on the secret")
            #expect(vocabularies[i].longestRun < 100)
        }
    }
}
