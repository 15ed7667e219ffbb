import LedeText

/// How many terminal columns text takes.
enum DisplayWidth {
    /// The columns of clean UTF-8.
    static func of(_ text: some Collection<UInt8>) -> Int {
        var width = 0
        let bytes = Array(text)
        var i = 0
        while i < bytes.count {
            let (scalar, length) = Scalars.decode(bytes.span, at: i)
            width += of(scalar)
            i += length
        }
        return width
    }

    /// The columns of a scalar: 2 for East Asian wide and emoji, 0 for what joins the one before, else 1.
    ///
    /// The parts of a joined emoji are counted one by one, as terminals that cannot join them show them.
    static func of(_ scalar: UInt32) -> Int {
        if scalar < 0x300 { return 1 }
        if isWide(scalar) { return 2 }
        switch Unicode.Scalar(scalar)?.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return 1
        }
    }

    /// Whether a line may break before and after a scalar although no space stands there: scripts without spaces.
    static func breaksAnywhere(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xF900...0xFAFF,
            0xFE30...0xFE4F, 0xFF00...0xFF60, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// Whether no line begins with a scalar: closing marks and small kana.
    static func neverBegins(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3001, 0x3002, 0x3005, 0x3009, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x3017, 0x301C, 0x3041, 0x3043,
            0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3,
            0x30E3, 0x30E5, 0x30E7, 0x30FB, 0x30FC, 0xFF01, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F, 0xFF5D,
            0x2019, 0x201D, 0x2026, 0x21, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x25:
            true
        default: of(scalar) == 0
        }
    }

    /// Whether no line ends with a scalar: opening marks.
    static func neverEnds(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016, 0xFF08, 0xFF5B, 0x2018, 0x201C, 0x28: true
        default: false
        }
    }

    /// East Asian Width W and F, and emoji presentation (Unicode 15, EastAsianWidth.txt and emoji-data.txt).
    private static func isWide(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3, 0x25FD...0x25FE,
            0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE,
            0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705,
            0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757, 0x2795...0x2797, 0x27B0, 0x27BF,
            0x2B1B...0x2B1C, 0x2B50, 0x2B55:
            true
        case 0x302A...0x302D, 0x3099...0x309A: false  // tone and voicing marks: they join
        case 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6:
            true
        case 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FB, 0x1F004, 0x1F0CF, 0x1F18E, 0x1F191...0x1F19A, 0x1F1E6...0x1F265,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F9FF, 0x1FA70...0x1FAFF,
            0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
