import LedeText

/// Captions and headings among the lines of an article.
extension LineRoles {
    /// Whether a line is the text or the credit of a picture.
    func isCaption(_ line: LineFeatures) -> Bool { CaptionCredit.isCaption(line, text.span) }

    /// Most bytes of a credit behind the caption that stands before it once more, and fewest of that caption.
    private static let creditBytes = 80
    private static let twinBytes = 20

    /// Takes two lines for captions where the second one says what the first one does and a credit behind it: a page shows
    /// the description of a picture and its caption.
    private mutating func markTwinCaptions() {
        var i = 1
        while i < lines.count {
            if !lines[i].isSentence, roles[i - 1] == .body, isTwin(lines[i].range, of: lines[i - 1].range) {
                roles[i - 1] = .caption
                roles[i] = .caption
            }
            i += 1
        }
    }

    /// Whether a line says what another one says and a credit behind it.
    private func isTwin(_ longer: Range<Int>, of line: Range<Int>) -> Bool {
        line.count >= LineRoles.twinBytes && longer.count > line.count
            && longer.count - line.count <= LineRoles.creditBytes
            && text[line].elementsEqual(text[longer.prefix(line.count)])
    }

    mutating func markCaptionsAndHeadings(from first: Int) {
        markTwinCaptions()
        for i in 0..<lines.count where roles[i] == .body || roles[i] == .boilerplate {
            let line = lines[i]
            if isCaption(line) {
                if isFree(i) { roles[i] = .caption }
            } else if roles[i] == .body, i > first, i + 1 < lines.count, !line.isSentence, line.words <= 12,
                line.length <= 90,
                line.ending == .open || line.ending == .colon, !line.isSpeech, lines[i + 1].isProse,
                roles[i + 1] == .body,
                roles[i - 1] == .heading || roles[i - 1] == .boilerplate || roles[i - 1] == .caption
                    || roles[i - 1] == .dateline
                    || roles[i - 1] == .body && lines[i - 1].isSentence
            {
                roles[i] = .heading
            }
        }
    }
}
