import LedeText

/// How long a sentence is, in the units of ``LengthBudget``.
struct SentenceLength: Sendable {
    /// Words: runs of anything between white space; two characters of a script that writes no spaces are one word.
    var words = 0
    /// Unicode scalars.
    var characters = 0

    /// Measures a byte range.
    ///
    /// Linear.
    init(_ text: Span<UInt8>, in range: Range<Int>) {
        var isInRun = false
        var unspaced = 0  // characters of scripts without spaces in the run
        var i = range.lowerBound
        while i < range.upperBound {
            if unspaced == 0, i + 8 <= range.upperBound {
                let eight = text.eightBytes(at: i)
                if eight & EightBytes.high == 0 {
                    // A bit for each of eight ASCII characters: whether it is in a run, and whether one has ended before it.
                    let space = EightBytes.equal(eight, to: 0x20) | EightBytes.equal(eight, to: 0x0A)
                    let inside = EightBytes.gathered(EightBytes.not(space))
                    words += (~inside & (inside << 1 | (isInRun ? 1 : 0)) & 0xFF).nonzeroBitCount
                    isInRun = inside & 0x80 != 0
                    characters += 8
                    i += 8
                    continue
                }
            }
            characters += 1
            let byte = text[i]
            if byte < 0x80 {
                if byte == 0x20 || byte == 0x0A {
                    if isInRun { words += max(1, (unspaced + 1) / 2) }
                    isInRun = false
                    unspaced = 0
                } else {
                    isInRun = true
                }
                i += 1
                continue
            }
            let (scalar, length) = Scalars.decode(text, at: i)
            isInRun = true
            if scalar != Scalars.invalid, WordScalars.kind(of: scalar) == .unspaced { unspaced += 1 }
            i += length
        }
        if isInRun { words += max(1, (unspaced + 1) / 2) }
    }
}
