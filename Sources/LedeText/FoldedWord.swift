/// A short word in lower case, for a look into a table: no allocation.
struct FoldedWord {
    /// Longest word that is kept, in bytes; a longer one stands in no table.
    static let capacity = 40

    private var bytes = InlineArray<40, UInt8>(repeating: 0)
    private var count = 0

    /// The folded bytes of a range of a text, none if they are too many.
    init(_ text: Span<UInt8>, in range: Range<Int>) {
        guard range.count <= FoldedWord.capacity - 4 else { return }
        var i = range.lowerBound
        while i < range.upperBound {
            let byte = text[i]
            if byte < 0x80 {
                append(byte.asciiLowercased)
                i += 1
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: i)
            guard scalar != Scalars.invalid, i + length <= range.upperBound else {
                count = 0
                return
            }
            let folded = WordScalars.fold(scalar)
            if folded < 0x80 {
                append(UInt8(folded))
            } else if folded == scalar || (folded < 0x800) != (length == 2) {
                for k in i..<i + length { append(text[k]) }
            } else if folded < 0x800 {
                append(UInt8(0xC0 | folded >> 6))
                append(UInt8(0x80 | folded & 0x3F))
            } else {
                append(UInt8(0xE0 | folded >> 12 & 0x0F))
                append(UInt8(0x80 | folded >> 6 & 0x3F))
                append(UInt8(0x80 | folded & 0x3F))
            }
            i += length
        }
    }

    /// What a table holds of the word.
    func bits(in table: WordTable) -> UInt64 { table.bits(of: bytes.span.extracting(0..<count)) }

    private mutating func append(_ byte: UInt8) {
        guard count < FoldedWord.capacity else { return }
        bytes[count] = byte
        count += 1
    }
}
