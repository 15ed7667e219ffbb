import LedeTestSupport
import Testing

@testable import LedeText

@Suite struct HashTableTests {
    /// As a dictionary finds them, also where hashes differ in a few bits only.
    @Test(arguments: [0, 1, 20, 44, 58] as [UInt64])
    func findsWhatADictionaryFinds(_ shift: UInt64) {
        var random = SeededGenerator(seed: 11)
        var table = HashTable()
        var expected: [UInt64: Int] = [:]
        for number in 0..<4000 {
            let hash = UInt64.random(in: 1..<3000, using: &random) << shift
            if hash == 0 { continue }
            #expect(table[hash] == expected[hash])
            table.set(hash, to: number)
            expected[hash] = number
        }
        for (hash, number) in expected { #expect(table[hash] == number) }
        #expect(table[0x1234_5678_9ABC_DEF1] == nil)
    }

    @Test func zeroIsAHashToo() {
        var table = HashTable()
        #expect(table[0] == nil)
        table.set(0, to: 7)
        #expect(table[0] == 7)
    }
}
