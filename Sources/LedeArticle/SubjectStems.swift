import LedeText

/// Stems of words by the subject that they speak of, found in text of any language.
///
/// A stem is found where a word begins, whatever follows it; one that ends with a space only as a whole word. Words of
/// Arabic and Hebrew have their articles in front, those of East Asia no spaces: there a stem may stand anywhere. An
/// apostrophe is a space.
struct SubjectStems: Sendable {
    /// Most bytes of a paragraph that are looked at.
    private static let bytes = 1_600
    private static let bucketBits: UInt32 = 12
    /// Bytes for which one stem is expected.
    private static let stemBytes = 10

    private struct Stem {
        /// Its bytes in ``SubjectStems/text``.
        var start: Int32
        var end: Int32
        var subject: UInt32
        /// Whether no letter may follow.
        var isWord: Bool
    }

    /// One of the ways in which the first three bytes of a stem are written.
    private struct Entry {
        /// The ASCII letters that the stem begins with, up to eight, the first one lowest, and which bytes they are.
        var letters: UInt64
        var mask: UInt64
        /// Its first three bytes.
        var key: UInt32
        var stem: Int32
        /// The entry before it in the same bucket, or -1.
        var next: Int32
    }

    /// All stems, one after the other.
    private var text: [UInt8] = []
    private var stems: [Stem] = []
    private var entries: [Entry] = []
    /// The last entry of each bucket, or -1.
    private var heads = [Int32](repeating: -1, count: 1 << Int(SubjectStems.bucketBits))

    /// Takes lists of stems in lower case, parted by `|`, each with the bit of its subject.
    init(_ lists: [(subject: UInt32, stems: StaticString)]) {
        text.reserveCapacity(lists.reduce(0) { $0 + $1.stems.utf8CodeUnitCount })
        stems.reserveCapacity(text.capacity / SubjectStems.stemBytes)
        entries.reserveCapacity(text.capacity / SubjectStems.stemBytes)
        for list in lists {
            var start = text.count
            list.stems.withUTF8Buffer { text.append(contentsOf: $0) }
            while start < text.count {
                let end = text.span.firstIndex(of: UInt8(ascii: "|"), in: start..<text.count)
                add(start..<end, list.subject)
                start = end + 1
            }
        }
        var i = 0
        while true {
            i = text.span.firstIndex(of: UInt8(ascii: "'"), in: i..<text.count)
            guard i < text.count else { return }
            text[i] = 0x20
        }
    }

    /// Adds a stem that stands in ``text``.
    private mutating func add(_ range: Range<Int>, _ subject: UInt32) {
        let isWord = text[range.upperBound - 1] == 0x20
        let end = range.upperBound - (isWord ? 1 : 0)
        let eight = text.span.eightBytes(at: range.lowerBound)
        let mask = EightBytes.mask(min(end - range.lowerBound, EightBytes.first(EightBytes.nonLetters(eight))))
        var head = (
            text[range.lowerBound], text[range.lowerBound + 1],
            range.count > 2 ? text[range.lowerBound + 2] : 0x20
        )
        stems.append(Stem(start: Int32(range.lowerBound), end: Int32(end), subject: subject, isWord: isWord))
        let letters = (eight & mask, mask)
        enter(head, letters)
        if head.1 == UInt8(ascii: "'") {
            enter((head.0, 0xE2, 0x80), letters)
        } else if head.2 == UInt8(ascii: "'") {
            enter((head.0, head.1, 0xE2), letters)
        }
        // The capital that a sentence begins with, where a bit does not tell it from the small letter.
        guard head.0 >= 0xC4, head.0 < 0xD4 else { return }
        let small = UInt32(head.0 & 0x1F) << 6 | UInt32(head.1 & 0x3F)
        for distance: UInt32 in [1, 32, 80] where small > distance && WordScalars.fold(small - distance) == small {
            head.0 = UInt8(0xC0 | (small - distance) >> 6)
            head.1 = UInt8(0x80 | (small - distance) & 0x3F)
            enter(head, letters)
        }
    }

    private mutating func enter(_ head: (UInt8, UInt8, UInt8), _ letters: (UInt64, UInt64)) {
        let key = (UInt32(head.0) | UInt32(head.1) << 8 | UInt32(head.2) << 16) | 0x20_2020
        let bucket = SubjectStems.bucket(key)
        entries.append(
            Entry(letters: letters.0, mask: letters.1, key: key, stem: Int32(stems.count - 1), next: heads[bucket]))
        heads[bucket] = Int32(entries.count - 1)
    }

    @inline(__always)
    private static func bucket(_ key: UInt32) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B1) &>> (32 &- bucketBits))
    }

    /// The subjects of a paragraph: the bits of all whose stems stand in it.
    ///
    /// Linear in its bytes.
    func subjects(_ paragraph: Span<UInt8>, in range: Range<Int>) -> UInt32 {
        let bytes = paragraph.extracting(
            range.lowerBound..<min(range.upperBound, range.lowerBound + SubjectStems.bytes))
        var found: UInt32 = 0
        var isInside = false
        var i = 0
        while i < bytes.count {
            let byte = bytes[i]
            if byte < 0x80 {
                let isLetter = byte.isASCIILetter
                if isLetter, !isInside { look(bytes, at: i, &found) }
                isInside = isLetter
                // The letters behind the first one begin nothing.
                i &+= isLetter ? EightBytes.first(EightBytes.nonLetters(bytes.eightBytes(at: i))) : 1
            } else if SubjectStems.isSeparator(bytes, i) {
                isInside = false
                i &+= byte >= 0xE0 ? 3 : 2
            } else {
                if !isInside || byte >= 0xD6 { look(bytes, at: i, &found) }
                isInside = true
                i &+= byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
            }
        }
        return found
    }

    /// The subjects of the stems that a paragraph begins with, behind marks of ASCII and of Latin-1.
    func openings(_ paragraph: Span<UInt8>, in range: Range<Int>) -> UInt32 {
        var start = range.lowerBound
        while start < range.upperBound, !paragraph[start].isASCIILetter, paragraph[start] < 0xC3 {
            start += paragraph[start] == 0xC2 ? 2 : 1
        }
        var found: UInt32 = 0
        if start < range.upperBound { look(paragraph.extracting(start..<range.upperBound), at: 0, &found) }
        return found
    }

    /// Adds the subjects of the stems that stand at an index.
    @inline(__always)
    private func look(_ bytes: Span<UInt8>, at i: Int, _ found: inout UInt32) {
        let eight = bytes.eightBytes(at: i) | EightBytes.each(0x20)
        let key = SubjectStems.key(eight)
        let entries = entries.span
        var next = heads[SubjectStems.bucket(key)]
        while next >= 0 {
            let entry = entries[Int(next)]
            next = entry.next
            guard (eight ^ entry.letters) & entry.mask == 0, entry.key == key else { continue }
            let stem = stems[Int(entry.stem)]
            if found & stem.subject == 0, stands(stem, bytes, at: i) { found |= stem.subject }
        }
    }

    /// The first three of eight bytes.
    @inline(__always)
    private static func key(_ eight: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: eight & 0xFF_FFFF) }

    /// Whether a stem stands at an index, in letters of any case.
    private func stands(_ stem: Stem, _ bytes: Span<UInt8>, at start: Int) -> Bool {
        let text = text.span
        var (i, k) = (start, Int(stem.start))
        while k < Int(stem.end) {
            guard i < bytes.count else { return false }
            let byte = bytes[i]
            if byte < 0x80 {
                let folded = byte.isASCIIUppercase ? byte | 0x20 : byte == UInt8(ascii: "'") ? 0x20 : byte
                guard folded == text[k] else { return false }
                i += 1
                k += 1
            } else if text[k] == 0x20 {
                guard byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80 else { return false }
                i += 3
                k += 1
            } else {
                let (scalar, length) = Scalars.decode(bytes, at: i)
                let (small, width) = Scalars.decode(text, at: k)
                guard scalar == small || WordScalars.fold(scalar) == small else { return false }
                i += length
                k += width
            }
        }
        guard stem.isWord, i < bytes.count else { return true }
        return bytes[i] < 0x80 ? !bytes[i].isASCIILetter : SubjectStems.isSeparator(bytes, i)
    }

    /// Whether a mark stands at an index: of Latin-1, general punctuation, that of East Asia, wide forms.
    @inline(__always)
    private static func isSeparator(_ bytes: Span<UInt8>, _ i: Int) -> Bool {
        switch bytes[i] {
        case 0xC2: true
        case 0xE2: i + 1 < bytes.count && bytes[i + 1] == 0x80
        case 0xE3: i + 1 < bytes.count && bytes[i + 1] == 0x80
        case 0xEF: i + 1 < bytes.count && bytes[i + 1] >= 0xBC
        default: false
        }
    }
}
