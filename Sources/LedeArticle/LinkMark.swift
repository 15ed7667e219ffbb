import LedeText

/// What pages say behind a link to whoever has them read aloud, and what is copied along with it: `Kestrel, opens new tab has`.
enum LinkMark {
    /// Their forms; a phrase of ``BoilerplatePatterns`` stands in each, so that few lines are looked at.
    private static let forms: [StaticString] = [
        " (opens in a new tab)", " (opens in new tab)", ", opens in a new tab", ", opens in new tab", ", opens new tab",
    ]

    /// A text without them; `nil` where it has none.
    ///
    /// Linear.
    ///
    /// - Parameters:
    ///   - text: clean UTF-8.
    ///   - start: where the article begins in it.
    ///   - lines: its lines, of which only the phrases count.
    static func removed(from text: [UInt8], behind start: Int, _ lines: [LineFeatures]) -> [UInt8]? {
        guard lines.contains(where: { $0.strongPhrases > 0 }) else { return nil }
        var out: [UInt8] = []
        out.reserveCapacity(text.count)
        var i = 0
        while i < text.count {
            if i >= start, text[i] == 0x20 || text[i] == UInt8(ascii: ","),
                let form = forms.first(where: { stands($0, in: text, at: i) })
            {
                i += form.utf8CodeUnitCount
                continue
            }
            out.append(text[i])
            i += 1
        }
        return out.count < text.count ? out : nil
    }

    private static func stands(_ form: StaticString, in text: [UInt8], at start: Int) -> Bool {
        let count = form.utf8CodeUnitCount
        guard text.count - start >= count else { return false }
        return form.withUTF8Buffer { bytes in
            for k in 0..<count where text[start + k] != bytes[k] { return false }
            return true
        }
    }
}
