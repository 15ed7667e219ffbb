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
}
