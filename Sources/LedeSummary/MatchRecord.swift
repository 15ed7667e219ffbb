import LedeText

/// Lines that record a match and tell nothing: who played, who scored, who was booked, how many watched.
///
/// `Subs: Holm (Moss 70).`, `Tallow (4-4-2): Lind; Holm, Moss, …`, `Referee: A. Venn.`, `Tallow 2 (Holm 54, 71) Varde 1 (Moss 12)`.
/// Behind the label stand names and numbers; a sentence about them has other words.
enum MatchRecord {
    /// Most bytes of a label, and of one that a list knows.
    static let labelBytes = 60
    private static let knownBytes = 28
    /// Fewest names of a list whose label no list knows, less one.
    private static let listCommas = 3
    /// Most words in lower case behind a label that is known, and behind another, in percent.
    private static let lowercaseOfKnown = 34
    private static let lowercase = 10
    /// Fewest numbers of a result.
    private static let resultNumbers = 3

    /// Whether a sentence with brackets, a colon or a dash is such a line.
    ///
    /// Linear in its tokens.
    ///
    /// - Parameters:
    ///   - text: the text that it stands in.
    ///   - sentence: its bytes.
    ///   - tokens: its tokens.
    ///   - commas: how many commas stand in it.
    ///   - isEnded: whether it ends as sentences end.
    ///   - isEnglish: whether its labels are English.
    static func isOne(
        _ text: Span<UInt8>, _ sentence: Range<Int>, _ tokens: Span<Token>, commas: Int, isEnded: Bool, isEnglish: Bool
    ) -> Bool {
        guard tokens.count > 1 else { return false }
        let limit = min(sentence.upperBound, sentence.lowerBound + labelBytes)
        let colon = text.firstIndex(of: UInt8(ascii: ":"), in: sentence.lowerBound..<limit)
        guard colon + 2 < sentence.upperBound, text[colon + 1] == 0x20 else {
            return !isEnded && isResult(text, sentence, tokens)
        }
        var label = Count()
        var rest = Count()
        let most = tokens.count * lowercaseOfKnown / 100  // most sentences have more words in lower case
        for k in 0..<tokens.count {
            if Int(tokens[k].start) < colon {
                label.add(tokens[k])
            } else {
                rest.add(tokens[k])
                if rest.others > most { return false }
            }
        }
        guard label.all > 0, rest.all > 0, rest.others * 100 <= rest.all * lowercaseOfKnown else { return false }
        let isShort = colon - sentence.lowerBound <= knownBytes
        if isShort, DatelineNames.areAll(text, sentence.lowerBound..<colon, in: isEnglish ? labels : otherLabels) {
            return true
        }
        // `1-1, m. 71: Duarte.`
        if rest.others == 0, rest.capitals > 0, label.capitals == 0, label.numbers > 1, label.others < 2, isShort {
            return true
        }
        guard label.others == 0, label.capitals > 0, rest.others * 100 <= rest.all * lowercase else { return false }
        return isFormation(text, sentence.lowerBound..<colon) || commas >= listCommas
            || rest.others == 0 && rest.numbers > 1 && commas > 0 && rest.capitals > 1
    }

    /// Tokens by what they begin with.
    private struct Count {
        var all = 0
        var numbers = 0
        var capitals = 0
        var others = 0

        mutating func add(_ token: Token) {
            all += 1
            if token.traits.contains(.number) {
                numbers += 1
            } else if token.traits.contains(.capitalized) {
                capitals += 1
            } else {
                others += 1
            }
        }
    }

    /// Whether all words are names and numbers, with some in brackets: `Tallow 2 (Holm 54, 71) Varde 1 (Moss 12)`.
    private static func isResult(_ text: Span<UInt8>, _ sentence: Range<Int>, _ tokens: Span<Token>) -> Bool {
        var count = Count()
        for k in 0..<tokens.count {
            count.add(tokens[k])
            if count.others > 0 { return false }
        }
        guard count.numbers >= resultNumbers, count.capitals > 1 else { return false }
        return text[sentence.upperBound - 1] == UInt8(ascii: ")")
    }

    /// Whether numbers with hyphens between them end a label in brackets: `Tallow (4-4-2)`.
    private static func isFormation(_ text: Span<UInt8>, _ label: Range<Int>) -> Bool {
        var i = label.upperBound - 1
        guard i > label.lowerBound, text[i] == UInt8(ascii: ")") else { return false }
        var hyphens = 0
        while i > label.lowerBound, text[i - 1] != UInt8(ascii: "(") {
            i -= 1
            if text[i] == UInt8(ascii: "-") {
                hyphens += 1
            } else if text[i] &- 0x30 > 9 {
                return false
            }
        }
        return hyphens > 1
    }

    private static let labels: StaticString = """
        subs|sub|substitutes|subs used|subs not used|sub not used|substitutes not used|unused subs|unused substitutes|\
        replacements|replacements not used|referee|ref|referees|attendance|att|booked|bookings|cautions|cautioned|\
        sent off|red card|red cards|yellow card|yellow cards|scorers|scorer|goals|goalscorers|goal scorers|tries|try|\
        cons|con|conversions|pens|pen|penalties|drop goals|man of the match|player of the match|woman of the match|\
        star man|motm|half-time|half time|ht|full-time|full time|ft|umpires|umpire|officials|line-ups|lineups|line-up|\
        lineup|teams|starting xi|bench|assists|touch judges|sin bin|sin-bin|sin-binned|top scorers|fall of wickets|\
        extras|bowling|batting|did not bat|goalkeepers|present|also present|in attendance|apologies|absent
        """

    private static let otherLabels: StaticString = """
        đội hình|đội hình ra sân|đội hình xuất phát|đội hình thi đấu|đội hình dự kiến|ghi bàn|bàn thắng|trọng tài|\
        trọng tài chính|thẻ vàng|thẻ đỏ|thẻ phạt|thay người|dự bị|khán giả|kiến tạo|\
        anwesend|entschuldigt|présents|excusés|asistentes|ausentes|\
        tore|schiedsrichter|zuschauer|gelbe karten|gelb|gelb-rot|rot|rote karten|aufstellung|aufstellungen|\
        buts|but|arbitre|spectateurs|avertissements|remplaçants|essais|transformations|pénalités|\
        goles|gol|árbitro|amonestados|alineación|alineaciones|suplentes|tarjetas amarillas|expulsados|cambios|\
        marcatori|ammoniti|espulsi|formazione|formazioni|arbitro|spettatori|\
        gols|cartões amarelos|público|renda|escalações|doelpunten|scheidsrechter|toeschouwers|mål|publik|domare|dommer
        """
}
