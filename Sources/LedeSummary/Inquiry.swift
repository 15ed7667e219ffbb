import LedeText

/// Sentences that tell how the reporter asked and got no answer, or could not verify what somebody says: no news.
///
/// `The council did not respond to a request for comment.`, `Phone calls to the harbour master went unanswered.`, `The
/// Meridian could not independently verify the claim.`
enum Inquiry {
    /// Most tokens of one: a longer sentence tells something else, too.
    static let tokens = 26
    /// Most tokens at the beginning of a sentence among which a newsroom says what it could not verify.
    private static let verifyingTokens = 8
    /// Tokens behind a verb among which the request stands: `responded to repeated written requests`.
    private static let requestTokens = 8

    /// Whether an English sentence without quotation marks is one.
    ///
    /// Linear in its bytes.
    ///
    /// - Parameters:
    ///   - text: the text that it stands in.
    ///   - tokens: its tokens, at most ``tokens``.
    ///   - commas: how many commas it has.
    static func isOne(_ text: Span<UInt8>, _ tokens: Span<Token>, commas: Int) -> Bool {
        var words: [UInt64] = []
        words.reserveCapacity(tokens.count)
        for k in 0..<tokens.count {
            let token = tokens[k]
            let word = SectionHeading.letters(text, Int(token.start)..<Int(token.end)).first
            words.append(isContracted(text, token) ? not : word)
        }
        return isOne(words, commas: commas)
    }

    /// Fewest bytes of `unanswered` and the like, and those of `cannot`.
    private static let failingBytes = 10
    private static let cannotBytes = 6

    /// Whether it may be one without `not`: its second word is as long as `cannot`, or the last one begins with `un`.
    @inline(__always)
    static func denies(_ text: Span<UInt8>, _ tokens: Span<Token>) -> Bool {
        guard tokens.count > 2 else { return false }
        let (second, last) = (tokens[1], tokens[tokens.count - 1])
        if second.end &- second.start == cannotBytes, text[Int(second.start)] == UInt8(ascii: "c") { return true }
        return last.end &- last.start >= failingBytes && text[Int(last.start)] == UInt8(ascii: "u")
            && text[Int(last.start) + 1] == UInt8(ascii: "n")
    }

    /// The same by the first letters of its words, a contracted verb and `not` as `not` alone.
    private static func isOne(_ words: [UInt64], commas: Int) -> Bool {
        var isDenied = false
        for (k, word) in words.enumerated() {
            if denials.contains(word) {
                isDenied = true
                continue
            }
            if manners.contains(word) { continue }
            if isDenied, tells(k, of: words, commas: commas) { return true }
            if failing.contains(word) {
                let before = words[..<k]
                if before.contains(where: { messages.contains($0) || requests.contains($0) }) { return true }
                if before.contains(where: { efforts.contains($0) }), words.contains(where: { sought.contains($0) }) {
                    return true
                }
            }
            isDenied = false
        }
        return false
    }

    /// Whether a word that is denied tells so.
    private static func tells(_ k: Int, of words: [UInt64], commas: Int) -> Bool {
        let word = words[k]
        let rest = words[(k + 1)...].prefix(requestTokens)
        if replying.contains(word) { return rest.contains { requests.contains($0) } }
        if returning.contains(word), rest.first != to {
            // `Calls to the council were not returned.`
            return rest.contains { requests.contains($0) || messages.contains($0) }
                || word == returned && words[..<k].contains { requests.contains($0) || messages.contains($0) }
        }
        // `could not be reached for comment`, `was not available for comment`
        if reached.contains(word) { return words.contains { sought.contains($0) } }
        return k > 0 && k < verifyingTokens && commas == 0 && verifying.contains(word) && words[k - 1] == independently
    }

    /// Whether a word ends with `n't`.
    private static func isContracted(_ text: Span<UInt8>, _ token: Token) -> Bool {
        let end = Int(token.end)
        guard token.end - token.start > 4, text[end - 1] == UInt8(ascii: "t") else { return false }
        // ’ has three bytes.
        return text[end - 2] == UInt8(ascii: "'") && text[end - 3] == UInt8(ascii: "n")
            || text[end - 2] == 0x99 && text[end - 5] == UInt8(ascii: "n")
    }

    private static let not = SectionHeading.letters(of: "not")[0]
    private static let returned = SectionHeading.letters(of: "returned")[0]
    private static let to = SectionHeading.letters(of: "to")[0]
    private static let independently = SectionHeading.letters(of: "independently")[0]
    private static let denials = SectionHeading.letters(of: "not cannot")
    /// What stands between a denial and its verb.
    private static let manners = SectionHeading.letters(of: "immediately independently yet also been be")
    private static let replying = SectionHeading.letters(of: "respond responded reply replied")
    private static let returning = SectionHeading.letters(of: "return returned")
    private static let reached = SectionHeading.letters(of: "reached available")
    private static let verifying = SectionHeading.letters(of: "verify verified confirm confirmed authenticate")
    private static let failing = SectionHeading.letters(of: "unanswered unreturned unsuccessful")
    private static let requests = SectionHeading.letters(
        of: "request requests comment comments inquiries inquiry queries query")
    private static let messages = SectionHeading.letters(of: "call calls e email emails message messages")
    private static let efforts = SectionHeading.letters(of: "effort efforts attempt attempts")
    private static let sought = SectionHeading.letters(of: "comment contact reach")
}
