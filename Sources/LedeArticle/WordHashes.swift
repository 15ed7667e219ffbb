import LedeText

/// The words of a text as hashes, for comparing texts whatever signs stand between their words.
enum WordHashes {
    /// The hashes of words in lower case; characters of scripts without spaces count one by one, signs not at all.
    ///
    /// Linear in the bytes.
    ///
    /// - Parameters:
    ///   - range: bytes of clean UTF-8.
    ///   - least: fewest bytes of a word.
    static func words(_ text: Span<UInt8>, in range: Range<Int>, least: Int = 1) -> [UInt64] {
        var out: [UInt64] = []
        var word: [UInt8] = []
        var i = range.lowerBound
        func end() {
            if word.count >= least { out.append(BlockTraits.hash(word)) }
            word.removeAll(keepingCapacity: true)
        }
        while i < range.upperBound {
            let (scalar, length) = Scalars.decode(text, at: i)
            i += length
            if scalar < 0x80 {
                let isLetter = scalar | 0x20 >= 0x61 && scalar | 0x20 <= 0x7A
                if isLetter || scalar >= 0x30 && scalar <= 0x39 {
                    word.append(UInt8(scalar) | (isLetter ? 0x20 : 0))
                } else if scalar != 0x27 {  // `can't` is one word.
                    end()
                }
                continue
            }
            switch WordScalars.kind(of: scalar) {
            case .word: WordScalars.append(WordScalars.fold(scalar), to: &word)
            case .unspaced:
                end()
                WordScalars.append(scalar, to: &word)
                end()
            case .separator: if scalar != 0x2019 { end() }
            }
        }
        end()
        return out
    }
}
