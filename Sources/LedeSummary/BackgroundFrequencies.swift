import Glibc
import LedeText

/// Document frequencies of English news that come with the program, for when there is no corpus.
///
/// Only the frequencies are here: hashes of terms with a class of their document frequency, in `BackgroundTable.swift`,
/// which `Scripts/background-frequencies` makes from any folder of articles. A lookup is a binary search in constant
/// data; nothing is read or built at start.
struct BackgroundFrequencies: Sendable {
    /// Characters of an entry: six digits of base 64, five and a third of them the hash, the rest the class.
    private static let entryWidth = 6

    /// The frequencies of a language, `nil` where none come with the program.
    init?(for language: Language) {
        guard language.code == "en" else { return nil }
    }

    /// The number of documents that the frequencies come from.
    var documentCount: Int { BackgroundTable.documents }

    /// The document frequency of a term, rounded to a power of √2; 1 for a term that is not among the frequent ones.
    ///
    /// - Parameter term: the bytes of the term as ``Analyzer`` makes them.
    func documentFrequency(of term: Span<UInt8>) -> Double {
        let hash = UInt64(BackgroundFrequencies.hash(term))
        return BackgroundTable.entries.withUTF8Buffer { table in
            var low = 0
            var high = table.count / BackgroundFrequencies.entryWidth
            while low < high {
                let middle = (low + high) / 2
                var entry: UInt64 = 0
                for k in 0..<BackgroundFrequencies.entryWidth {
                    let byte = table[middle * BackgroundFrequencies.entryWidth + k]
                    entry = entry << 6 | UInt64(BackgroundFrequencies.digit(byte))
                }
                if entry >> 4 == hash { return BackgroundFrequencies.frequency(ofClass: Int(entry & 15)) }
                if entry >> 4 < hash { low = middle + 1 } else { high = middle }
            }
            return 1
        }
    }

    /// The inverse document frequency of a term: the natural logarithm of how many documents there are for one with it.
    func weight(of term: Span<UInt8>) -> Double {
        max(0, log((Double(documentCount) + 1) / (documentFrequency(of: term) + 0.5)))
    }

    /// FNV-1a, 32 bits folded from 64.
    private static func hash(_ bytes: Span<UInt8>) -> UInt32 {
        var state: UInt64 = 14_695_981_039_346_656_037
        for i in 0..<bytes.count { state = (state ^ UInt64(bytes[i])) &* 1_099_511_628_211 }
        return UInt32(truncatingIfNeeded: state ^ (state >> 32))
    }

    /// The value of a digit of base 64 whose digits are the ASCII characters from `0` on, but for the backslash, which is
    /// written `p`.
    private static func digit(_ byte: UInt8) -> UInt8 { byte == UInt8(ascii: "p") ? 44 : byte - 0x30 }

    /// A class is twice the binary logarithm of the document frequency beside the least one that is kept.
    private static func frequency(ofClass number: Int) -> Double {
        var value = Double(BackgroundTable.least)
        for _ in 0..<number / 2 { value *= 2 }
        return number % 2 == 0 ? value : value * 2.0.squareRoot()
    }
}
