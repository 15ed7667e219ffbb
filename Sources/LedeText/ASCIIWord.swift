/// Letters and digits of ASCII.
enum ASCIIWord {
    /// The byte in lower case where it is a letter or digit, else 0.
    @inline(__always)
    static func fold(_ byte: UInt8) -> UInt8 {
        let lower = byte | 0x20
        if lower >= 0x61 && lower <= 0x7A { return byte < 0x80 ? lower : 0 }
        return byte >= 0x30 && byte <= 0x39 ? byte : 0
    }
}
