import LedeText

/// Stems of words by the subject that they speak of, found in text of any language.
///
/// A stem is found where a word begins, whatever follows it; one that ends with a space only as a whole word. Words of
/// Arabic and Hebrew have their articles in front, those of East Asia no spaces: there a stem may stand anywhere.
struct SubjectStems: Sendable {
    /// Most bytes of a paragraph that are looked at.
    private static let bytes = 1_600
    private static let buckets = 1 << 12

    private struct Stem {
        var bytes: [UInt8]
        var subject: UInt32
        /// Whether no letter may follow.
        var isWord: Bool
    }

    /// The stems by their first two bytes.
    private var table: [[Stem]] = Array(repeating: [], count: SubjectStems.buckets)

    /// Takes lists of stems in lower case, parted by `|`, each with the bit of its subject.
    init(_ lists: [(subject: UInt32, stems: StaticString)]) {
        for list in lists {
            list.stems.withUTF8Buffer { buffer in
                for part in buffer.split(separator: UInt8(ascii: "|")) {
                    var bytes = part.map { $0 == UInt8(ascii: "'") ? 0x20 : $0 }
                    let isWord = bytes.last == 0x20
                    if isWord { bytes.removeLast() }
                    table[SubjectStems.bucket(bytes[0], bytes[1])].append(
                        Stem(bytes: bytes, subject: list.subject, isWord: isWord))
                }
            }
        }
    }

    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int {
        (Int(first) << 5 ^ Int(second)) & (buckets - 1)
    }

    /// The subjects of a paragraph: the bits of all whose stems stand in it.
    ///
    /// Linear in its bytes.
    func subjects(_ text: Span<UInt8>, in range: Range<Int>) -> UInt32 {
        var folded: [UInt8] = []
        folded.reserveCapacity(min(range.count, SubjectStems.bytes) + 8)
        var starts: [Int] = []
        var isInside = false
        var i = range.lowerBound
        let end = min(range.upperBound, range.lowerBound + SubjectStems.bytes)
        while i < end {
            let byte = text[i]
            if byte < 0x80 {
                let isLetter = SubjectStems.isLetter(byte)
                if isLetter && !isInside { starts.append(folded.count) }
                isInside = isLetter
                folded.append(
                    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte == UInt8(ascii: "'") ? 0x20 : byte)
                i += 1
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: i)
            i += length
            guard scalar != Scalars.invalid, WordScalars.kind(of: scalar) != .separator else {
                isInside = false
                folded.append(0x20)
                continue
            }
            if !isInside || scalar >= 0x590 { starts.append(folded.count) }
            isInside = true
            WordScalars.append(WordScalars.fold(scalar), to: &folded)
        }
        var found: UInt32 = 0
        for start in starts where start + 1 < folded.count {
            for stem in table[SubjectStems.bucket(folded[start], folded[start + 1])] where found & stem.subject == 0 {
                let next = start + stem.bytes.count
                guard next <= folded.count, folded[start..<next].elementsEqual(stem.bytes) else { continue }
                if stem.isWord, next < folded.count, folded[next] >= 0x80 || SubjectStems.isLetter(folded[next]) {
                    continue
                }
                found |= stem.subject
            }
        }
        return found
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
}
