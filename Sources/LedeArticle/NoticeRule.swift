/// Whether a line is plainly a notice of the page, told from its own words and from the prose around it.
///
/// The phrases that notices begin with begin sentences of articles, too: `Advertisement spending fell by a tenth.` So a
/// line that is no sentence is a notice by one phrase, a sentence only if it speaks to the reader or of the page itself,
/// or has more such phrases than an article's would. A sentence that says whose words it holds is none.
enum NoticeRule {
    /// Most words of a line that tells of who reports, and of one that no article has anywhere.
    private static let reporterWords = 16
    private static let creditedWords = 30
    /// Most characters of a line that invites to follow somebody on a network, and on several.
    private static let invitationLength = 80
    private static let longInvitationLength = 200
    /// Most characters of a notice.
    private static let length = 300
    /// Most characters of a line in which phrases of notices stand close together.
    private static let denseLength = 200
    /// Most words of a sentence that is a notice for beginning with words that no article has.
    private static let openedWords = 16
    /// Most words of a line that is a notice for its beginning.
    private static let begunWords = 25
    /// Most words of a line that is a notice for its phrases, and of one for which a single phrase is enough.
    private static let phraseWords = 40
    private static let shortWords = 12
    /// Most words of a sentence that is a notice for one phrase that no article has, and for one that an article may have.
    private static let strongWords = 5
    private static let cueWords = 4
    /// Fewest phrases of notices in a sentence that is one although it says whose words it holds.
    private static let spokenPhrases = 4
    /// Most words of a label's line: `Read also: …`.
    private static let labelWords = 40

    /// Whether a line is a notice.
    ///
    /// - Parameters:
    ///   - line: the line.
    ///   - isInside: whether prose stands right before and right behind it.
    ///   - isAmongProse: whether prose stands anywhere before or at it, and anywhere behind or at it.
    static func isNotice(_ line: LineFeatures, isInside: Bool, isAmongProse: Bool) -> Bool {
        let kinds = line.kinds
        if kinds.contains(.menu) { return !isInside || kinds.contains(.notice) || line.cues > 0 }
        if kinds.contains(.reporter) {
            if line.words <= reporterWords, !isAmongProse || !line.isProse { return true }
            if line.strongPhrases > 0, line.words <= creditedWords { return true }
        }
        if kinds.contains([.invitation, .network]), !kinds.contains(.speech),
            line.length <= (line.networks > 1 ? longInvitationLength : invitationLength)
        {
            return true
        }
        if kinds.contains(.notice) {
            if line.patternWords == line.words { return true }
            if isLabel(line) { return true }
        }
        return line.isSentence
            ? isNoticeSentence(line, isInside: isInside, isAmongProse: isAmongProse)
            : isNoticeLine(line, isInside: isInside)
    }

    /// The phrases of notices in a line, names of networks aside.
    static func weight(_ line: LineFeatures) -> Int { line.strongPhrases + max(0, line.cues - line.networks) }

    /// Whether a line begins with the words of a notice and a colon, or with several such words and a dash.
    private static func isLabel(_ line: LineFeatures) -> Bool {
        guard line.words <= labelWords else { return false }
        if line.wordsBeforeColon > 0, line.wordsBeforeColon <= line.patternWords { return true }
        return line.patternWords >= 2 && line.wordsBeforeDash == line.patternWords
    }

    private static func isNoticeLine(_ line: LineFeatures, isInside: Bool) -> Bool {
        let hasPhrase = line.cues > 0 || line.strongPhrases > 0
        if line.kinds.contains(.notice), line.words <= begunWords, !isInside || hasPhrase { return true }
        if line.strongPhrases > 0, line.length <= length { return isShortPhrase(line) }
        // Two companies in a headline are no row of buttons.
        if line.cues >= 2, line.cues > line.networks || line.cues * 2 >= line.words,
            isDense(line, isInside: isInside)
        {
            return true
        }
        return line.separators >= 2 && line.words <= phraseWords && !isInside && line.patternWords > 0
    }

    /// Whether a line with a phrase that no article has has little besides, or another one.
    private static func isShortPhrase(_ line: LineFeatures) -> Bool {
        line.words <= phraseWords && (line.strongPhrases > 1 || line.cues > 0 || line.words <= shortWords)
    }

    /// Whether every fourth word of a line begins a phrase of notices, between prose every third.
    private static func isDense(_ line: LineFeatures, isInside: Bool) -> Bool {
        line.cues * (isInside ? 3 : 4) >= line.words && line.length <= denseLength
    }

    private static func isNoticeSentence(_ line: LineFeatures, isInside: Bool, isAmongProse: Bool) -> Bool {
        let kinds = line.kinds
        let weight = weight(line)
        guard line.length <= length else { return false }
        // `Followed categories will be added` are nobody's words.
        let isOpened = kinds.contains(.notice) && line.strongPhrases > 1
        if kinds.contains(.speech), weight < spokenPhrases, !isOpened { return false }
        // Nearly all of it is the beginning of a notice.
        if kinds.contains(.notice), line.words <= shortWords, line.patternWords * 2 >= line.words, !isAmongProse {
            return true
        }
        if kinds.contains(.notice), line.strongPhrases > 0, line.patternWords * 2 >= line.words { return true }
        // The beginning of a notice goes on as no article does: `Get unlimited digital access for a day.`
        if kinds.contains(.notice), line.strongPhrases > 0, line.wordsBeforeStrong > 0,
            line.wordsBeforeStrong < line.patternWords, line.words <= openedWords
        {
            return true
        }
        guard kinds.contains(.address) else {
            if line.strongPhrases > 0, line.words <= strongWords { return true }
            if line.strongPhrases >= 2, kinds.contains(.notice) || weight * 5 >= line.words { return true }
            guard kinds.contains(.notice) else {
                return line.strongPhrases > 0 && weight >= 2 && weight * 4 >= line.words
            }
            if line.strongPhrases > 0, line.wordsBeforeStrong >= line.patternWords, line.words <= begunWords {
                return true
            }
            return weight >= 1 && line.words <= cueWords || weight >= 2 && weight * 4 >= line.words
        }
        if kinds.contains(.notice) {
            if line.cues >= 2 || line.strongPhrases > 0 { return true }
            if line.words <= shortWords, line.cues > 0 { return true }
        }
        if line.strongPhrases > 0 {
            if !line.isProse { return isShortPhrase(line) }
            if line.strongPhrases + line.cues >= 3, line.length <= denseLength || !isInside { return true }
        }
        return line.cues >= 3 && weight >= 2 && isDense(line, isInside: isInside)
    }
}
