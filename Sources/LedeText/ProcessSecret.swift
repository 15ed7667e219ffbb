/// What the hash tables of this process mix into their hashes, so that no text can be written whose words collide.
///
/// No result depends on it. A program that libFuzzer runs has always the same one: libFuzzer goes where the paths through
/// the code lead, and with the same paths it tries the same inputs each time.
enum ProcessSecret {
    #if LEDE_FUZZ
        static let value: UInt64 = 0x9E37_79B9_7F4A_7C15
    #else
        static let value = UInt64.random(in: .min ... .max)
    #endif
}
