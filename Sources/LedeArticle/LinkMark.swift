import LedeText

/// What pages say behind a link to whoever has them read aloud, which is copied with it: `Kestrel, opens new tab has`.
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
        var i = start
        while i < text.count, form(in: text, at: i) == nil { i += 1 }
        guard i < text.count else { return nil }
        var out = Array(text[..<i])
        out.reserveCapacity(text.count)
        while i < text.count {
            if let form = form(in: text, at: i) {
                i += form.utf8CodeUnitCount
            } else {
                out.append(text[i])
                i += 1
            }
        }
        return out
    }

    /// The form that stands at an index.
    private static func form(in text: [UInt8], at i: Int) -> StaticString? {
        guard text[i] == 0x20 || text[i] == UInt8(ascii: ",") else { return nil }
        return forms.first { text.span.holds($0, at: i) }
    }
}
