/// What a byte is in ASCII, and in UTF-8, which shares its first 128 characters.
extension UInt8 {
    /// Whether it is a digit of ASCII.
    @inlinable @inline(__always)
    package var isASCIIDigit: Bool { self &- 0x30 < 10 }

    /// Whether it is an upper-case letter of ASCII.
    @inlinable @inline(__always)
    package var isASCIIUppercase: Bool { self &- 0x41 < 26 }

    /// Whether it is a lower-case letter of ASCII.
    @inlinable @inline(__always)
    package var isASCIILowercase: Bool { self &- 0x61 < 26 }

    /// Whether it is a letter of ASCII.
    @inlinable @inline(__always)
    package var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

    /// Whether it is a letter or digit of ASCII.
    @inlinable @inline(__always)
    package var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

    /// Whether it is a hexadecimal digit.
    @inlinable @inline(__always)
    package var isHexadecimalDigit: Bool { isASCIIDigit || (self | 0x20) &- 0x61 < 6 }

    /// Whether it is a letter of ASCII or a byte of a character beyond ASCII, most of which are letters.
    @inlinable @inline(__always)
    package var isLetterByte: Bool { isASCIILetter || self >= 0x80 }

    /// Whether it is a byte of a character in UTF-8 behind the first one of that character.
    @inlinable @inline(__always)
    package var isContinuation: Bool { self & 0xC0 == 0x80 }

    /// The lower-case letter where it is an upper-case one of ASCII, else itself.
    @inlinable @inline(__always)
    package var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }
}
