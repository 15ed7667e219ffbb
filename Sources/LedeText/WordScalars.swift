/// Which scalars make words, and their simple case folding: the parts of the Unicode tables that tokens need.
package enum WordScalars {
    /// How a scalar takes part in words.
    package enum Kind: UInt8 {
        /// Not part of a word.
        case separator
        /// A letter, digit or mark of a script that puts spaces between words.
        case word
        /// A character of a script that writes words without spaces between them (Han, Kana, Thai, Lao, Khmer, Burmese).
        case unspaced
    }

    /// The kind of a scalar from U+0080 on; by blocks, with the punctuation inside letter blocks taken out.
    package static func kind(of s: UInt32) -> Kind {
        if s < 0x2000 {
            if s < 0x370 {
                if s < 0xC0 { return s == 0xAA || s == 0xB5 || s == 0xBA ? .word : .separator }
                if s == 0xD7 || s == 0xF7 { return .separator }
                return (0x2C2...0x2FF).contains(s) && s != 0x2BC ? .separator : .word
            }
            if (0x400...0x52F).contains(s) { return .word }
            switch s {
            case 0x37E, 0x387, 0x55A...0x55F, 0x589...0x58A, 0x5BE, 0x5C0, 0x5C3, 0x5C6, 0x5F3...0x5F4,
                0x609...0x60D, 0x61B...0x61F, 0x66A...0x66D, 0x6D4, 0x6DD, 0x700...0x70D, 0x7F7...0x7F9,
                0x964...0x965, 0x970, 0xDF4, 0xE3F, 0xE4F, 0xE5A...0xE5B, 0xF04...0xF14, 0x104A...0x104F, 0x10FB,
                0x1360...0x1368, 0x166D...0x166E, 0x1680, 0x169B...0x169C, 0x16EB...0x16ED, 0x17D4...0x17DB,
                0x1800...0x180A:
                return .separator
            case 0xE01...0xEFF, 0x1000...0x109F, 0x1780...0x17FF: return .unspaced
            default: return .word
            }
        }
        switch s {
        case 0x200C, 0x200D: return .word  // joiners inside words
        case 0x2000...0x20CF: return .separator
        case 0x20D0...0x218F: return .word
        case 0x2190...0x2BFF: return .separator
        case 0x2C00...0x2DFF: return .word
        case 0x2E00...0x2E7F: return .separator
        case 0x2E80...0x2FDF: return .unspaced
        case 0x3005...0x3007, 0x3021...0x3029, 0x3031...0x3035: return .unspaced
        case 0x2FE0...0x3040, 0x3099...0x309C, 0x30A0, 0x30FB: return .separator
        case 0x3041...0x30FF, 0x31F0...0x31FF: return .unspaced
        case 0x3100...0x31EF: return .unspaced
        case 0x3200...0x33FF: return .separator
        case 0x3400...0x4DBF, 0x4E00...0x9FFF: return .unspaced
        case 0x4DC0...0x4DFF: return .separator
        case 0xA000...0xD7FF: return .word
        case 0xE000...0xF8FF: return .separator
        case 0xF900...0xFAFF: return .unspaced
        case 0xFD3E...0xFD3F: return .separator
        case 0xFB00...0xFDFF: return .word
        case 0xFE00...0xFE6F: return .separator
        case 0xFE70...0xFEFE: return .word
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: return .word
        case 0xFF66...0xFF9D: return .unspaced
        case 0xFFA0...0xFFDC: return .word
        case 0xFE7F...0xFFFF: return .separator
        case 0x1F000...0x1FAFF: return .separator
        case 0x20000...0x3FFFF: return .unspaced
        default: return .word
        }
    }

    /// Whether a scalar from U+0080 on is an upper-case letter of a script that has case.
    package static func isUppercase(_ s: UInt32) -> Bool { fold(s) != s && s != 0x3C2 }

    /// The simple lower case of a scalar from U+0080 on (Latin, Greek, Cyrillic, Armenian, full-width Latin).
    package static func fold(_ s: UInt32) -> UInt32 {
        switch s {
        case 0xC0...0xDE: return s == 0xD7 ? s : s + 0x20
        case 0x100...0x17F:
            switch s {
            case 0x130: return 0x69
            case 0x131, 0x138, 0x149, 0x17F: return s
            case 0x178: return 0xFF
            case 0x139...0x148, 0x179...0x17E: return s & 1 == 1 ? s + 1 : s
            default: return s & 1 == 0 ? s + 1 : s
            }
        case 0x1A0, 0x1A2, 0x1A4, 0x1AC: return s + 1
        case 0x1AF: return 0x1B0
        case 0x1CD...0x1DC: return s & 1 == 1 ? s + 1 : s
        case 0x1DE...0x1EF, 0x1F8...0x21F, 0x222...0x233: return s & 1 == 0 ? s + 1 : s
        case 0x386: return 0x3AC
        case 0x388...0x38A: return s + 37
        case 0x38C: return 0x3CC
        case 0x38E, 0x38F: return s + 63
        case 0x391...0x3AB: return s == 0x3A2 ? s : s + 0x20
        case 0x3C2: return 0x3C3  // final sigma
        case 0x400...0x40F: return s + 0x50
        case 0x410...0x42F: return s + 0x20
        case 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: return s & 1 == 0 ? s + 1 : s
        case 0x4C0: return 0x4CF
        case 0x4C1...0x4CE: return s & 1 == 1 ? s + 1 : s
        case 0x531...0x556: return s + 0x30
        case 0x1E00...0x1E95, 0x1EA0...0x1EFF: return s & 1 == 0 ? s + 1 : s
        case 0xFF21...0xFF3A: return s + 0x20
        default: return s
        }
    }

    /// Appends the UTF-8 bytes of a scalar.
    package static func append(_ s: UInt32, to out: inout [UInt8]) {
        if s < 0x80 {
            out.append(UInt8(s))
        } else if s < 0x800 {
            out.append(UInt8(0xC0 | s >> 6))
            out.append(UInt8(0x80 | s & 0x3F))
        } else if s < 0x10000 {
            out.append(UInt8(0xE0 | s >> 12))
            out.append(UInt8(0x80 | s >> 6 & 0x3F))
            out.append(UInt8(0x80 | s & 0x3F))
        } else {
            out.append(UInt8(0xF0 | s >> 18))
            out.append(UInt8(0x80 | s >> 12 & 0x3F))
            out.append(UInt8(0x80 | s >> 6 & 0x3F))
            out.append(UInt8(0x80 | s & 0x3F))
        }
    }
}
