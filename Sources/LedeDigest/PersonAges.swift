import LedeText

/// How old those are of whom the beginning of an article tells.
///
/// Crashes, crimes and deaths of one day are told in the same words, and tell of people of other ages: of 181 pairs of
/// articles on two events of one topic of ECB+ that give ages, none shares one; of 197 on one event 171 do.
enum PersonAges {
    /// Bytes of the text that are looked at.
    private static let bytes = 400
    /// What stands behind an age, and before one.
    private static let behind: [StaticString] = [
        "-year-old", " year old", "-year old", " years old", "-jährig", "-Jährig", " Jahre alt", "-jarige", "-årig",
        " tuổi", " ans,", " años,", " anni,", " anos,",
    ]
    private static let before: [StaticString] = ["aged ", "âgé de ", "âgée de "]
    private static let ages = 1...110
    /// Between two commas behind a name: `Ada Moss, 54, of Tallow`.
    private static let agesBetweenCommas = 14...110

    /// The ages in a headline and the beginning of a text.
    static func ages(in title: [UInt8], _ text: [UInt8]) -> Set<Int> {
        ages(in: title.span, upTo: min(title.count, bytes)).union(ages(in: text.span, upTo: min(text.count, bytes)))
    }

    private static func ages(in text: Span<UInt8>, upTo end: Int) -> Set<Int> {
        var found: Set<Int> = []
        var i = 0
        while i < end {
            guard text[i].isASCIIDigit else {
                i += 1
                continue
            }
            let start = i
            var value = 0
            while i < end, text[i].isASCIIDigit, i - start < 4 {
                value = value * 10 + Int(text[i] - UInt8(ascii: "0"))
                i += 1
            }
            while i < end, text[i].isASCIIDigit { i += 1 }
            let isBetweenCommas =
                agesBetweenCommas.contains(value) && start > 2 && i < end && text[i] == UInt8(ascii: ",")
                && text[start - 1] == 0x20 && text[start - 2] == UInt8(ascii: ",") && isLetter(text[start - 3])
            guard ages.contains(value), i - start < 4 else { continue }
            if isBetweenCommas || behind.contains(where: { text.holds($0, at: i) })
                || before.contains(where: { text.holds($0, at: start - $0.utf8CodeUnitCount) })
            {
                found.insert(value)
            }
        }
        return found
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte.isASCIILetter || byte >= 0x80 }
}
