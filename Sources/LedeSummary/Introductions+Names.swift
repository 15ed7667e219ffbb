import LedeText

/// Whom a sentence names by a part of a name, in other languages whose names have capitals.
extension SentenceAnalysis {
    /// Most names of a sentence that are looked for, and most words with a capital among which the whole name is.
    private static let soughtParts = 8
    private static let soughtCapitals = 512
    /// Fewest bytes of such a name, and of what two forms of it share.
    private static let partBytes = 4
    /// Most bytes of an ending by which two forms of a name differ.
    private static let endingBytes = 6

    /// How the names of a language are told from other words with a capital.
    enum NameHabits: Sendable {
        /// They are not looked for.
        case none
        /// All nouns have capitals.
        case nouns
        /// Names alone have capitals, and keep their form.
        case fixed
        /// Names alone have capitals, and have endings.
        case inflected

        init(of language: String) {
            switch language {
            case "de": self = .nouns
            case "fr", "es", "it", "pt", "id", "ca", "ro", "nl", "sv", "da", "nb": self = .fixed
            case "pl", "ru", "uk", "cs", "sk", "fi", "tr", "hu", "bg", "el": self = .inflected
            default: self = .none
            }
        }
    }

    /// The sentence that has the whole name of which a sentence has a part: `nil` where it needs none.
    ///
    /// Of several, the last one. Linear in the tokens of the sentence, each name of it in ``soughtCapitals``.
    func foreignIntroduction(of i: Int, _ text: Span<UInt8>) -> Int? {
        guard nameHabits != .none, i > 0 else { return nil }
        let range = tokenStarts[i]..<tokenStarts[i + 1]
        var last = -1
        var sought = 0
        for k in range where tokens[k].traits.contains(.capitalized) && vectors.tokenTerms[k] >= 0 {
            guard tokens[k].end - tokens[k].start >= SentenceAnalysis.partBytes, isPartOfName(k, text, in: range)
            else { continue }
            sought += 1
            guard sought <= SentenceAnalysis.soughtParts else { break }
            if let first = wholeName(of: k, before: i, text) { last = max(last, first) }
        }
        return last < 0 ? nil : last
    }

    /// Whether a word with a capital stands alone, behind no article or preposition of place, and nothing says who it is.
    private func isPartOfName(_ k: Int, _ text: Span<UInt8>, in range: Range<Int>) -> Bool {
        let token = tokens[k]
        // `NATO`, `АЭС`
        let second = Scalars.decode(text, at: Int(token.start)).length + Int(token.start)
        guard second < Int(token.end), !DatelineForms.isUpper(text, second) else {
            return false
        }
        if k + 1 < range.upperBound {
            let next = tokens[k + 1]
            let gap = next.start - token.end
            if gap == 1, next.traits.contains(.capitalized) { return false }
            // `Moss (34)`, `Moss, 34 ans,`
            if text[Int(token.end)] == 0x20, gap == 2, text[Int(token.end) + 1] == UInt8(ascii: "(") { return false }
            if gap == 2, text[Int(token.end)] == UInt8(ascii: ","),
                next.traits.contains(.number) || next.traits.isDisjoint(with: [.stopWord, .capitalized])
            {
                return false
            }
            // `Moss-Venn`, `Saint-Aubrin`
            if text[Int(token.end)] == UInt8(ascii: "-") { return false }
        }
        if nameHabits == .nouns {
            // A verb beside it.
            let opens = k == range.lowerBound && k + 1 < range.upperBound && tokens[k + 1].start - token.end == 1
            return opens && tokens[k + 1].traits.isDisjoint(with: [.capitalized, .number])
                || k > range.lowerBound && tokens[k - 1].traits.isDisjoint(with: [.capitalized, .number])
                    && isVerbOfSaying(tokens[k - 1], text)
        }
        guard k > range.lowerBound else { return true }
        let before = tokens[k - 1]
        guard token.start - before.end == 1 else { return text[Int(token.start) - 1] != UInt8(ascii: "-") }
        if before.traits.contains(.capitalized) {
            return k - 1 == range.lowerBound && before.traits.contains(.stopWord)
        }
        if before.traits.contains(.stopWord) {
            return !DatelineNames.areAll(text, Int(before.start)..<Int(before.end), in: SentenceAnalysis.placings)
        }
        // `, dijo Moss`: a verb; `el alcalde Moss`: what he is.
        return k - 1 == range.lowerBound || before.start - tokens[k - 2].end > 1
    }

    /// Whether a word is a German verb of saying.
    private func isVerbOfSaying(_ token: Token, _ text: Span<UInt8>) -> Bool {
        DatelineNames.areAll(text, Int(token.start)..<Int(token.end), in: SentenceAnalysis.germanSayings)
    }

    private static let germanSayings: StaticString = """
        sagte|sagt|so|erklärte|erklärt|betonte|betont|meinte|meint|teilte|ergänzte|ergänzt|warnte|warnt|forderte|fordert|\
        kritisierte|kritisiert|berichtete|berichtet|erzählt|erzählte|laut|zufolge
        """

    /// Articles, and what stands before places, of all these languages: a name behind one is none that is looked for.
    private static let placings: StaticString = """
        le|la|les|l'|au|aux|du|un|une|el|los|las|al|del|una|il|lo|gli|i|o|os|as|um|uma|no|na|do|da|nos|nas|dos|das|ao|à|às|\
        de|het|een|en|em|in|à|a|nel|nella|nello|dal|dalla|alla|te|på|i|vid|ved|w|we|na|do|z|ze|в|во|на|из|у|під|\
        di|ke|dari|v|do|η|ο|το|τη|την|τον|στη|στην|στον|a|az
        """

    /// The first sentence before another one that has the name at a token beside another word with a capital.
    private func wholeName(of k: Int, before i: Int, _ text: Span<UInt8>) -> Int? {
        let capitals = scratch.capitals.span
        let (own, ownTerm) = (tokens[k], vectors.tokenTerms[k])
        var sentence = 0
        for place in 0..<min(capitals.count, SentenceAnalysis.soughtCapitals) {
            let c = Int(capitals[place])
            guard c < tokenStarts[i + 1] else { return nil }
            while c >= tokenStarts[sentence + 1] { sentence += 1 }
            guard c > tokenStarts[sentence], c != k,
                vectors.tokenTerms[c] == ownTerm || nameHabits == .inflected && isSameName(tokens[c], own, text),
                tokens[c].start - tokens[c - 1].end == 1, tokens[c - 1].traits.contains(.capitalized),
                vectors.tokenTerms[c - 1] >= 0
            else { continue }
            // The sentence itself, or the headline, has the whole name.
            if sentence == i { return nil }
            if isTitleTerm[Int(vectors.tokenTerms[c])], isTitleTerm[Int(vectors.tokenTerms[c - 1])] { return nil }
            // Later words of the sentence itself may still be the whole name.
            for own in tokenStarts[i] + 1..<max(tokenStarts[i] + 1, tokenStarts[i + 1])
            where vectors.tokenTerms[own] == vectors.tokenTerms[c]
                && vectors.tokenTerms[own - 1] == vectors.tokenTerms[c - 1]
            {
                return nil
            }
            return sentence
        }
        return nil
    }

    /// Whether two words differ by an ending alone: `Kubala` and `Kubalę`, `Sarıtaş’ın`.
    private func isSameName(_ one: Token, _ other: Token, _ text: Span<UInt8>) -> Bool {
        let (a, b) = (Int(one.start)..<Int(one.end), Int(other.start)..<Int(other.end))
        var shared = 0
        while shared < min(a.count, b.count), text[a.lowerBound + shared] == text[b.lowerBound + shared] { shared += 1 }
        let wide = text[a.lowerBound] >= 0xD0 ? 2 : 1
        return shared >= SentenceAnalysis.partBytes * wide
            && max(a.count, b.count) - shared <= SentenceAnalysis.endingBytes / 2 * wide
    }
}
