import LedeText

/// What stands at the end of an article below `About Tolber` or `About the author`: what a press release says of its firm,
/// which newsrooms call its boilerplate, and who wrote the article; and what stands behind a release's end (`ENDS`, `###`,
/// `Notes to editors`).
///
/// It stays part of the text, and no summary has a sentence of it.
enum AboutSection {
    /// What a heading begins with in a language, in lower case; a name follows.
    private static func openings(_ language: Language) -> [StaticString] {
        switch language.code {
        case "en": ["about "]
        case "de": ["\u{FC}ber "]
        case "fr": ["\u{E0} propos de ", "a propos de ", "\u{E0} propos d\u{2019}", "\u{E0} propos d'"]
        case "es": ["sobre ", "acerca de "]
        case "pt": ["sobre "]
        case "it": ["informazioni su "]
        case "nl": ["over "]
        case "sv", "nb", "da": ["om "]
        case "vi": ["v\u{1EC1} "]
        default: []
        }
    }

    /// Whole headings above who wrote the article, in lower case.
    private static func authorHeadings(_ language: Language) -> [StaticString] {
        switch language.code {
        case "en": ["about the author", "about the authors", "about the writer", "author bio"]
        case "de":
            [
                "\u{FC}ber den autor", "\u{FC}ber die autorin", "zum autor", "zur autorin", "der autor", "die autorin",
            ]
        case "fr":
            [
                "\u{E0} propos de l\u{2019}auteur", "\u{E0} propos de l'auteur", "\u{E0} propos de l\u{2019}autrice",
                "l\u{2019}auteur", "l'auteur",
            ]
        case "es": ["sobre la firma", "sobre el autor", "sobre la autora", "acerca del autor"]
        case "pt": ["sobre o autor", "sobre a autora"]
        case "it": ["l\u{2019}autore", "l'autore", "l\u{2019}autrice", "sull\u{2019}autore"]
        case "nl": ["over de auteur", "over de schrijver"]
        case "sv": ["om f\u{F6}rfattaren"]
        case "nb", "da": ["om forfatteren"]
        case "vi": ["v\u{1EC1} t\u{E1}c gi\u{1EA3}"]
        default: []
        }
    }

    /// What a release ends with, and headings of what it tells only newsrooms, in lower case and without marks around.
    private static let releaseEnds: [StaticString] = [
        "ends", "end of release", "notes to editors", "note to editors", "notes for editors", "notes to editor",
        "note to editor", "media contact", "media contacts", "press contact", "press contacts", "media enquiries",
        "media inquiries", "press enquiries", "contact for media", "pressekontakt", "medienkontakt", "ansprechpartner",
        "r\u{FC}ckfragehinweis", "kontakt f\u{FC}r medien", "kontakt f\u{FC}r journalisten", "contact presse",
        "contacts presse", "contacto de prensa", "contacto para prensa", "contato para imprensa", "contatti stampa",
        "contatto stampa", "perscontact", "presskontakt", "pressekontakter",
        "th\u{F4}ng tin li\u{EA}n h\u{1EC7} b\u{E1}o ch\u{ED}", "li\u{EA}n h\u{1EC7} b\u{E1}o ch\u{ED}",
    ]

    /// Words that may stand before a name: `About the Harrow Group`.
    private static let articles: [StaticString] = [
        "the ", "die ", "der ", "das ", "la ", "le ", "les ", "el ", "de ", "het ",
    ]
    /// Most bytes of a heading, and fewest of a name's first word.
    private static let headingBytes = 64
    private static let nameBytes = 3
    /// Bytes of the paragraph below it among which the name stands.
    private static let reach = 80
    /// Paragraphs that stand before it, and most paragraphs that are told of one firm.
    private static let paragraphsBefore = 2
    private static let mostParagraphs = 3
    /// Most bytes of a paragraph on an author, and most lines that are no text between the heading and that: his name.
    private static let authorBytes = 400
    private static let linesBetween = 2

    /// Makes the paragraphs below such headings doubtful, in the last half of the article; behind the end of a release all.
    ///
    /// Linear in the paragraphs: of few of them the words are looked at.
    ///
    /// - Parameters:
    ///   - article: one whose paragraphs have their roles.
    ///   - language: its language.
    static func mark(_ article: inout Article, _ language: Language) {
        var i = paragraphsBefore
        var next = i  // the first paragraph behind it that is text
        while i < article.paragraphs.count {
            let paragraph = article.paragraphs[i]
            i += 1
            guard paragraph.range.count <= headingBytes else { continue }
            next = max(next, i)
            while next < article.paragraphs.count, article.paragraphs[next].role != .body { next += 1 }
            guard next < article.paragraphs.count else { return }
            // More of the release stands before its end than behind.
            if article.paragraphs[next].range.lowerBound * 2 >= article.text.count,
                isReleaseEnd(article.content(of: paragraph))
            {
                for k in next..<article.paragraphs.count where article.paragraphs[k].role == .body {
                    article.paragraphs[k].role = .doubtful
                }
                if paragraph.role == .body { article.paragraphs[i - 1].role = .heading }
                return
            }
            guard let (first, isAuthor) = firstBelow(i, paragraph, article, language) else { continue }
            // The author's name may stand in a line of its own.
            let isName = article.paragraphs[first].range.count <= headingBytes
            let most = isAuthor ? (isName ? 2 : 1) : mostParagraphs
            var end = first
            while end < article.paragraphs.count, end < first + most, article.paragraphs[end].role == .body,
                isAuthor || end == first || article.paragraphs[end].range.count > headingBytes
            {
                article.paragraphs[end].role = .doubtful
                end += 1
            }
            if paragraph.role == .body { article.paragraphs[i - 1].role = .heading }
            i = end
        }
    }

    /// Whether a release ends with such a line.
    private static func isReleaseEnd(_ content: ArraySlice<UInt8>) -> Bool {
        var (first, last, hashes) = (content.startIndex, content.endIndex, 0)
        while first < last, isMark(content[first]) {
            if content[first] == UInt8(ascii: "#") { hashes += 1 }
            first += 1
        }
        // `###`, `# # #`
        if first == last { return hashes >= 3 && hashes * 2 >= content.count }
        while isMark(content[last - 1]) { last -= 1 }
        let words = content[first..<last]
        if begins(words, with: "30"), words.count == 2 { return first > content.startIndex }
        return releaseEnds.contains { words.count == $0.utf8CodeUnitCount && begins(words, with: $0) }
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte < 0x80 && !byte.isASCIILetter && !byte.isASCIIDigit }

    /// The first paragraph below a heading, and whether it is on the author; `nil` if it is no such heading.
    private static func firstBelow(
        _ next: Int, _ heading: Paragraph, _ article: Article, _ language: Language
    ) -> (first: Int, isAuthor: Bool)? {
        var first = next
        while first < article.paragraphs.count, first < next + linesBetween, !article.paragraphs[first].role.isText {
            first += 1
        }
        guard first < article.paragraphs.count, article.paragraphs[first].role == .body else { return nil }
        let range = article.paragraphs[first].range
        guard range.lowerBound * 2 >= article.text.count else { return nil }
        let content = article.content(of: heading)
        let isAuthor = authorHeadings(language).contains {
            content.count == $0.utf8CodeUnitCount && begins(content, with: $0)
        }
        if isAuthor { return range.count <= authorBytes ? (first, true) : nil }
        guard first == next, let name = name(in: content, language), names(name, article.text[range].prefix(reach))
        else {
            return nil
        }
        return (first, false)
    }

    /// The first word of the name in a heading, in lower case; `nil` if it is no heading with one.
    private static func name(in heading: ArraySlice<UInt8>, _ language: Language) -> [UInt8]? {
        guard let opening = openings(language).first(where: { begins(heading, with: $0) }) else { return nil }
        var rest = heading.dropFirst(opening.utf8CodeUnitCount)
        if let article = articles.first(where: { begins(rest, with: $0) }) {
            rest = rest.dropFirst(article.utf8CodeUnitCount)
        }
        let word = rest.prefix { $0.isLetterByte || $0.isASCIIDigit }
        guard word.count >= nameBytes, let first = word.first, !first.isASCIILowercase,
            !heading.contains(UInt8(ascii: "?"))
        else { return nil }
        return word.map { $0.asciiLowercased }
    }

    /// Whether some bytes begin with others, which are in lower case; capitals of Latin letters count as small ones.
    private static func begins(_ bytes: ArraySlice<UInt8>, with lower: StaticString) -> Bool {
        lower.withUTF8Buffer { lower in
            guard bytes.count >= lower.count else { return false }
            for (byte, other) in zip(bytes, lower) {
                // `Ü` and `À` are 20 hex below `ü` and `à`.
                guard byte.asciiLowercased == other || other >= 0xA0 && byte < 0xC0 && byte + 0x20 == other else {
                    return false
                }
            }
            return true
        }
    }

    /// Whether a name stands among some bytes as one: with a capital.
    private static func names(_ name: [UInt8], _ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.split { !$0.isLetterByte && !$0.isASCIIDigit }.contains { word in
            !word[word.startIndex].isASCIILowercase && word.count == name.count
                && zip(word, name).allSatisfy { $0.asciiLowercased == $1 }
        }
    }
}
