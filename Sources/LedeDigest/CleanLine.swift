import LedeText

/// Text as one line that shows something.
package enum CleanLine {
    /// Text cleaned, with one space for each run of white space and none at its ends; `nil` where nothing that can be seen
    /// is left.
    package static func of(_ text: String) -> [UInt8]? {
        let cleaned = Scalars.clean(text.utf8.span).text
        var line: [UInt8] = []
        line.reserveCapacity(cleaned.count)
        for byte in cleaned {
            if byte == 0x20 || byte == 0x0A {
                if let last = line.last, last != 0x20 { line.append(0x20) }
            } else {
                line.append(byte)
            }
        }
        if line.last == 0x20 { line.removeLast() }
        return isVisible(line) ? line : nil
    }

    private static func isVisible(_ line: [UInt8]) -> Bool {
        var i = 0
        while i < line.count {
            let (scalar, length) = Scalars.decode(line.span, at: i)
            if isVisible(scalar) { return true }
            i += length
        }
        return false
    }

    /// Whether a scalar alone shows: no space, no mark for the one before it, nothing that is there for layout only.
    private static func isVisible(_ scalar: UInt32) -> Bool {
        if scalar < 0x7F { return scalar > 0x20 }
        // U+2800 is the blank of Braille.
        guard scalar != 0x2800, let properties = Unicode.Scalar(scalar)?.properties else { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control, .spaceSeparator, .lineSeparator, .paragraphSeparator:
            return false
        default: return !properties.isDefaultIgnorableCodePoint
        }
    }
}
