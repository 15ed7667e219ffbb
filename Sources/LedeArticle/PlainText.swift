import LedeText

/// The conversions at the edge of plain text: encodings, strings, dates.
enum PlainText {
    /// Bytes of a declared or guessed encoding to clean UTF-8.
    ///
    /// UTF-16 is known by its byte order mark. What is not UTF-8 is read as windows-1252 if most of its bytes beyond
    /// ASCII are no UTF-8 and it has no control characters, which binary data has.
    static func decode(_ bytes: Span<UInt8>) -> Scalars.Cleaned {
        if bytes.count >= 2 {
            if bytes[0] == 0xFE && bytes[1] == 0xFF { return decodeUTF16(bytes, high: 0, low: 1) }
            if bytes[0] == 0xFF && bytes[1] == 0xFE { return decodeUTF16(bytes, high: 1, low: 0) }
        }
        let cleaned = Scalars.clean(bytes)
        guard cleaned.damaged > 0 else { return cleaned }
        var sequences = 0
        var controls = 0
        for i in 0..<bytes.count {
            if bytes[i] >= 0xC2 && i + 1 < bytes.count && bytes[i + 1] & 0xC0 == 0x80 { sequences += 1 }
            if bytes[i] < 0x09 || bytes[i] > 0x0D && bytes[i] < 0x20 { controls += 1 }
        }
        guard cleaned.damaged > sequences, controls * 100 <= bytes.count else { return cleaned }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + cleaned.damaged)
        for i in 0..<bytes.count {
            if bytes[i] < 0x80 {
                text.append(bytes[i])
            } else if bytes[i] < 0xA0 {
                WordScalars.append(windows1252[Int(bytes[i]) - 0x80], to: &text)
            } else {
                WordScalars.append(UInt32(bytes[i]), to: &text)
            }
        }
        return Scalars.clean(text.span)
    }

    /// The characters of 0x80 to 0x9F in windows-1252 (WHATWG Encoding Standard, index windows-1252).
    private static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
        0x17E, 0x178,
    ]

    private static func decodeUTF16(_ bytes: Span<UInt8>, high: Int, low: Int) -> Scalars.Cleaned {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var damaged = bytes.count & 1
        var i = 2
        while i + 1 < bytes.count {
            var scalar = UInt32(bytes[i + high]) << 8 | UInt32(bytes[i + low])
            i += 2
            if scalar & 0xFC00 == 0xD800, i + 1 < bytes.count {
                let second = UInt32(bytes[i + high]) << 8 | UInt32(bytes[i + low])
                if second & 0xFC00 == 0xDC00 {
                    scalar = 0x10000 + (scalar & 0x3FF) << 10 + second & 0x3FF
                    i += 2
                }
            }
            if scalar & 0xF800 == 0xD800, scalar < 0x10000 {
                damaged += 1
                scalar = 0xFFFD
            }
            WordScalars.append(scalar, to: &text)
        }
        var cleaned = Scalars.clean(text.span)
        cleaned.damaged += damaged
        return cleaned
    }

    /// Clean bytes as a string.
    static func string(_ bytes: Span<UInt8>) -> String {
        var copy: [UInt8] = []
        copy.reserveCapacity(bytes.count)
        for i in 0..<bytes.count { copy.append(bytes[i]) }
        return String(decoding: copy, as: UTF8.self)
    }

    /// A date as RFC 3339 writes it, or `YYYY-MM-DD`; a time without a zone counts as UTC.
    static func date(_ text: Span<UInt8>) -> PublicationDate? {
        guard text.count >= 10, let day = CivilDate(string(text.extracting(0..<10))) else { return nil }
        if text.count == 10 { return PublicationDate(year: day.year, month: day.month, day: day.day) }
        func pair(_ i: Int) -> Int? {
            guard i + 1 < text.count, text[i] >= 0x30, text[i] <= 0x39, text[i + 1] >= 0x30, text[i + 1] <= 0x39
            else { return nil }
            return Int(text[i] - 0x30) * 10 + Int(text[i + 1] - 0x30)
        }
        guard text[10] | 0x20 == 0x74 || text[10] == 0x20, let hour = pair(11), hour <= 24, text.count >= 16,
            text[13] == 0x3A, let minute = pair(14), minute < 60
        else { return nil }
        var i = 16
        var seconds = Int64(day.daysSinceEpoch) * 86_400 + Int64(hour * 3600 + minute * 60)
        if i < text.count, text[i] == 0x3A {
            guard let second = pair(17), second <= 60 else { return nil }
            seconds += Int64(second)
            i = 19
            if i < text.count, text[i] == 0x2E {
                i += 1
                while i < text.count, text[i] >= 0x30, text[i] <= 0x39 { i += 1 }
            }
        }
        if i < text.count, text[i] == 0x20 { i += 1 }
        if i == text.count || text[i] | 0x20 == 0x7A && i + 1 == text.count { return PublicationDate(seconds: seconds) }
        guard text[i] == 0x2B || text[i] == 0x2D, let hours = pair(i + 1), hours < 24 else { return nil }
        let minutesAt = i + 3 < text.count && text[i + 3] == 0x3A ? i + 4 : i + 3
        let minutes = minutesAt < text.count ? pair(minutesAt) : 0
        guard let minutes, minutes < 60, minutesAt >= text.count || minutesAt + 2 == text.count else { return nil }
        let offset = Int64(hours * 3600 + minutes * 60)
        return PublicationDate(seconds: text[i] == 0x2B ? seconds - offset : seconds + offset)
    }
}
