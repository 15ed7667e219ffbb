import LedeText

/// Names out of bylines: `By Jane Doe, Staff Writer | jane@example.org` is `Jane Doe`.
enum Byline {
    /// Longest name or list of names that is taken for one, in bytes.
    private static let longest = 120

    /// The words before a name, in lower case; longer ones first.
    private static let prefixes: [[UInt8]] = [
        "medically reviewed by", "propos recueillis par", "ein kommentar von", "ein bericht von", "ein interview von",
        "eine analyse von", "eine reportage von", "eine kolumne von", "un reportaje de", "una entrevista de",
        "article written by", "reviewed by", "authored by", "contributed by", "written by",
        "submitted by", "opinion by", "analysis by", "commentary by", "comment by", "interview by",
        "posted by", "published by", "reported by", "created by", "story by", "words by", "text by", "article by",
        "report by",
        "geschrieben von",
        "escrito por", "publicado por", "écrit par", "rédigé par", "scritto da", "a cura di", "geschreven door",
        "redacted by", "photos and text by", "text and photos by", "words and photos by", "by", "von", "par", "por",
        "door", "di", "автор", "text", "words", "authors", "author", "autorin", "autor",
        "auteur", "autore", "från", "af", "av", "przez", "oleh", "autorka", "tekst", "teksti", "texte", "texto",
        "testo", "geplaatst door", "oprac.", "συντάκτης", "συντάκτησ", "írta", "szerző", "de", "기자명",
        "текст", "текст и фото", "авторка", "haber", "yazan", "muhabir", "penulis", "reporter", "أعد التقرير", "كتب",
        "كتبت", "بقلم", "إعداد", "مراسل", "מאת", "نویسنده", "خبرنگار", "लेखक", "του", "της", "theo", "作者", "文",
        "记者", "記者", "文字", "撰文", "글",
    ].map { Array($0.utf8) }

    /// Words before a name that are first names or parts of names elsewhere, and the languages in which they are not.
    private static let ambiguous: [(word: [UInt8], languages: [String])] = [
        ("theo", ["vi"]), ("oleh", ["id"]), ("di", ["it", "id"]), ("von", ["de"]), ("av", ["sv", "nb"]),
        ("af", ["da"]), ("de", ["ro"]),
    ].map { (Array($0.0.utf8), $0.1) }

    /// Whether a line begins as bylines do, with words before the name.
    ///
    /// - Parameter language: that of the page, if it is known.
    static func hasPrefix(_ bytes: [UInt8], language: Language? = nil) -> Bool {
        prefixLength(bytes, language: language) > 0
    }

    /// Whether a line is nothing but the words before a name, which then stands in the next.
    static func isPrefix(_ bytes: [UInt8]) -> Bool {
        let lower = fold(bytes)
        return prefixes.contains { lower.starts(with: $0) && lower.count - $0.count <= 1 && ($0.count > 2 || $0 == by) }
    }

    /// Whether a short line is nothing but a byline: words before a name and the name, or a name and an office, or a desk.
    static func isLine(_ bytes: [UInt8]) -> Bool {
        if isNameWithOffice(bytes) || nameBeforeOffice(bytes) != nil || isDesk(bytes) { return true }
        // `By the Harbour Post staff`, `BY STAFF REPORTER`
        if hasBy(bytes) {
            let name = fold(Array(bytes[prefixLength(bytes)...]))
            if isCollective(name.split(separator: 0x20)) || nobody.contains(where: { name.elementsEqual($0.utf8) }) {
                return true
            }
        }
        guard hasPrefix(bytes), let name = clean(bytes).map({ Array($0.utf8) }) else { return false }
        return isName(name) || areNames(name)
            || isMarked(bytes) && mayBeName(name) && name.first.map { !$0.isASCIILowercase } ?? false
    }

    /// Whether a colon stands right behind the words before a name: `Text: Jane Doe`, `作者：林港`.
    static func isMarked(_ bytes: [UInt8]) -> Bool {
        let length = prefixLength(bytes)
        guard length > 0 else { return false }
        let before = bytes[..<length]
        return before.contains(UInt8(ascii: ":")) || before.suffix(3).elementsEqual(wideSigns[0])
    }

    /// Whether a line names a desk of the paper and nobody: `Our Correspondent`, `Da Redação`.
    static func isDesk(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= 60 else { return false }
        let words = fold(bytes).split(separator: 0x20)
        guard (1...4).contains(words.count), let first = words.first, let last = words.last else { return false }
        if possessives.contains(where: { first.elementsEqual($0.utf8) }) {
            return jobs.contains { last.elementsEqual($0.utf8) }
        }
        return desks.contains { first.elementsEqual($0.utf8) && words.count <= 2 || last.elementsEqual($0.utf8) }
    }

    /// Whether a sentence says who reported, in the words of credits.
    ///
    /// `Ada Moss in Tallow and Per Holm contributed.`
    static func isContribution(_ bytes: ArraySlice<UInt8>) -> Bool {
        let words = bytes.split(separator: 0x20)
        if let last = words.last, last.elementsEqual("contributed.".utf8) { return true }
        return zip(words, words.dropFirst()).contains {
            $0.elementsEqual("reported".utf8) && $1.elementsEqual("from".utf8)
        }
    }

    /// Whether a line names who looked over the text and did not write it.
    static func namesReviewer(_ bytes: [UInt8]) -> Bool {
        let lower = fold(Array(bytes.prefix(40)))
        if lower.starts(with: "photos and text by".utf8) { return false }
        return reviewerPrefixes.contains { lower.starts(with: $0.utf8) }
    }

    private static let reviewerPrefixes = [
        "reviewed by", "medically reviewed", "clinically reviewed", "expert reviewed", "edited by", "fact checked",
        "fact-checked",
        "photo", "image", "illustration", "translated by", "sponsored by", "presented by", "powered by",
    ]

    private static let by = Array("by".utf8)
    /// "By" in Romanian, which begins names in half of Europe.
    private static let romanian = Array("de".utf8)

    /// Whether a line begins with words that end in "by": behind others, like "text", may stand anything.
    static func hasBy(_ bytes: [UInt8]) -> Bool {
        let lower = fold(Array(bytes.prefix(40)))
        return prefixes.contains { $0.suffix(2) == by[...] && lower.starts(with: $0 + [0x20]) }
    }

    /// The bytes of the words before a name.
    ///
    /// - Parameters:
    ///   - language: that of the page, if it is known; of words that may be names only its own count then.
    ///   - isFirst: whether no other such words stand before; behind them those that may be names are names.
    ///   - isDeclared: whether the page calls the text its author's name: then only words that no name has are taken.
    private static func prefixLength(
        _ bytes: [UInt8], language: Language? = nil, isFirst: Bool = true, isDeclared: Bool = false
    ) -> Int {
        let lower = fold(bytes)
        let code = language.flatMap { $0 == .undetermined ? nil : $0.code }
        for prefix in prefixes where lower.count > prefix.count && lower.starts(with: prefix) {
            // Elements in a row are often set apart by style alone: `ByJane Doe`.
            let next = lower[prefix.count]
            let isGlued =
                prefix == by && lower.count == bytes.count && bytes[prefix.count].isASCIIUppercase
            // A colon or dot of full width: `作者：`, `文・`.
            let isWide = next == 0xEF || next == 0xE3
            guard next == 0x20 || next == UInt8(ascii: ":") || isGlued || isWide else { continue }
            let isColon = next == UInt8(ascii: ":") || isWide
            if !isColon, let languages = ambiguous.first(where: { $0.word == prefix })?.languages {
                guard isFirst, code.map(languages.contains) ?? (prefix != romanian) else { continue }
            }
            if isDeclared, !isColon, prefix != by, !prefix.contains(0x20) { continue }
            var i = prefix.count
            while i < bytes.count {
                if bytes[i] == 0x20 || bytes[i] == UInt8(ascii: ":") || bytes[i] == UInt8(ascii: "-") {
                    i += 1
                } else if wideSigns.contains(where: { bytes[i...].starts(with: $0) }) {
                    i += 3
                } else {
                    break
                }
            }
            if isWide, i == prefix.count { continue }
            return i
        }
        return 0
    }

    /// Signs of three bytes between the word for an author and the name: wide colon, dot and equals sign, dashes.
    private static let wideSigns: [[UInt8]] = [
        [0xEF, 0xBC, 0x9A], [0xE3, 0x83, 0xBB], [0xEF, 0xBC, 0x9D], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94],
    ]

    /// Lower case, byte for byte where that has the same length.
    private static func fold(_ bytes: [UInt8]) -> [UInt8] {
        let span = bytes.span
        var out: [UInt8] = []
        var i = 0
        while i < span.count {
            let (scalar, length) = Scalars.decode(span, at: i)
            if scalar == Scalars.invalid || scalar < 0x80 {
                let byte = span[i]
                out.append(byte.asciiLowercased)
            } else {
                WordScalars.append(WordScalars.fold(scalar), to: &out)
            }
            i += length
        }
        return out
    }

    /// Where a day is run on to a name, as pages show them whose styles part the two: `Ada Moss3 March 2026`.
    private static func runOnDay(_ name: [UInt8]) -> Int? {
        guard let day = name.indices.dropFirst().first(where: { name[$0].isASCIIDigit }), name[day - 1].isLetterByte,
            DateParser.parse(name.span.extracting(day..<name.count)) != nil
        else { return nil }
        return day
    }

    /// The name in a byline, several of them with ", " between; `nil` if there is none.
    ///
    /// - Parameters:
    ///   - language: that of the page, if it is known.
    ///   - isDeclared: whether the page calls the text its author's name.
    static func clean(_ bytes: [UInt8], language: Language? = nil, isDeclared: Bool = false) -> String? {
        guard !MetadataReader.isAddress(bytes), bytes.count <= 400 else { return nil }
        var rest = bytes
        for pass in 0..<3 {
            let length = prefixLength(rest, language: language, isFirst: pass == 0, isDeclared: isDeclared)
            if length == 0 { break }
            rest.removeFirst(length)
        }
        if let day = runOnDay(rest) { rest.removeSubrange(day...) }
        rest = Array(rest[..<end(of: rest, hasPrefix: rest.count < bytes.count)])
        if let slash = agencySlash(rest) { rest.removeSubrange(slash...) }
        trim(&rest)
        // `Rui Valadim, da Redação`
        if let comma = rest.firstIndex(of: UInt8(ascii: ",")), rest.count - comma <= 30, isName(Array(rest[..<comma])),
            isDesk(Array(rest[(comma + 1)...].drop { $0 == 0x20 }))
        {
            rest.removeSubrange(comma...)
        }
        guard rest.count >= 2, rest.count <= longest, !rest.contains(UInt8(ascii: "@")) else { return nil }
        guard
            !rest.contains(where: {
                $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "{")
            })
        else {
            return nil
        }
        let folded = fold(rest)
        guard !nobody.contains(where: { folded.elementsEqual($0.utf8) }) else { return nil }
        let words = folded.split(separator: 0x20)
        // `Redazione Cronaca`, `Our Staff Reporter`: a desk and no person.
        if words.count <= 4, let first = words.first, let last = words.last,
            desks.contains(where: { first.elementsEqual($0.utf8) || last.elementsEqual($0.utf8) })
                || possessives.contains(where: { first.elementsEqual($0.utf8) })
        {
            return nil
        }
        // `the Harbour Post staff`, `the Editorial Board`; `Published by The Courier` names no author either.
        if isCollective(words) { return nil }
        if fold(Array(bytes.prefix(12))).starts(with: "published by".utf8), MetadataReader.namesPaper(rest) {
            return nil
        }
        let digits = rest.reduce(0) { $0 + ($1.isASCIIDigit ? 1 : 0) }
        guard digits <= 2 else { return nil }
        // A place in a template that was never filled: `page.author.name`.
        if !rest.contains(0x20), rest.reduce(0, { $0 + ($1 == UInt8(ascii: ".") ? 1 : 0) }) >= 2 { return nil }
        return String(decoding: listed(withoutJob(rest)), as: UTF8.self)
    }

    /// Words between the last two of several names.
    private static let joints = [
        " and ", " und ", " et ", " y ", " e ", " en ", " och ", " og ", " ja ", " ve ", " i ", " a ", " и ", " і ",

    ].map { Array($0.utf8) }

    /// What stands between a day and a name.
    private static let behindDay = [" by ", " von ", " par ", " por ", " di ", " door "].map { Array($0.utf8) }

    /// The name behind a day and a word for its author: `Posted on March 4, 2026 by Jane Doe`.
    private static func nameBehindDay(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count <= longest else { return nil }
        for word in behindDay {
            guard let start = bytes.indices.dropLast(word.count).last(where: { bytes[$0...].starts(with: word) }) else {
                continue
            }
            var name = Array(bytes[(start + word.count)...])
            if let end = name.firstIndex(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ",") }) {
                name.removeSubrange(end...)
            }
            trim(&name)
            let before = Array(bytes[..<start])
            guard before.split(separator: 0x20).count <= wordsBeforeName, isName(name), mayBeName(name),
                !isSection(name),
                DateParser.parse(before.span) != nil
            else { continue }
            return name
        }
        return nil
    }

    /// Most words of a day and what announces it before a name.
    private static let wordsBeforeName = 9

    /// Most parts of a line with a name and a day, and most words of one that is neither: `3 min read`.
    private static let partsBesideDay = 4
    private static let wordsBesideDay = 4

    /// The name in a line that holds little else but a day, with bars, dots or dashes between: `Jane Doe | March 4, 2026`.
    static func nameBesideDay(_ bytes: [UInt8]) -> [UInt8]? {
        if let name = nameBehindDay(bytes) { return name }
        var parts: [[UInt8]] = [[]]
        var i = 0
        while i < bytes.count {
            let isSpaced = i > 0 && bytes[i - 1] == 0x20
            var length = 0
            switch bytes[i] {
            case UInt8(ascii: "|"): length = 1
            case UInt8(ascii: "-"):
                length = isSpaced && i + 1 < bytes.count && bytes[i + 1] == 0x20 ? 1 : 0
            case 0xC2: length = bytes[i...].starts(with: [0xC2, 0xB7]) ? 2 : 0
            case 0xE2:
                // – — •
                let isMark =
                    i + 2 < bytes.count && bytes[i + 1] == 0x80 && [0x93, 0x94, 0xA2].contains(bytes[i + 2])
                length = isSpaced && isMark ? 3 : 0
            default: break
            }
            if length > 0 {
                guard parts.count < partsBesideDay else { return nil }
                parts.append([])
                i += length
            } else {
                parts[parts.count - 1].append(bytes[i])
                i += 1
            }
        }
        guard parts.count > 1 else { return nil }
        var name: [UInt8]?
        var hasDay = false
        for part in parts {
            let part = Array(part.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
            if part.contains(where: { $0.isASCIIDigit }), DateParser.parse(part.span) != nil {
                hasDay = true
            } else if name == nil,
                isName(part) && mayBeName(part) && !isSection(part) || hasPrefix(part) && isLine(part)
            {
                name = part
            } else if part.split(separator: 0x20).count > wordsBesideDay {
                return nil
            }
        }
        return hasDay ? name : nil
    }

    /// Names with a comma between them where words stood, if all of them are whole names: `Jana Rook and Per Holm`.
    private static func listed(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.count <= longest else { return bytes }
        var out: [UInt8] = []
        var i = 0
        while i < bytes.count {
            if bytes[i] == 0x20, let joint = joints.first(where: { bytes[i...].starts(with: $0) }) {
                if out.last == UInt8(ascii: ",") { out.removeLast() }
                // `J. R. Corwin. and Max Ude`; an initial keeps its full stop.
                if out.last == UInt8(ascii: "."), out.suffix(3).allSatisfy({ $0 != 0x20 }) { out.removeLast() }
                out += [UInt8(ascii: ","), 0x20]
                i += joint.count
            } else {
                out.append(bytes[i])
                i += 1
            }
        }
        return out != bytes && areNames(out) ? out : bytes
    }

    /// Whether a text is several names with a word like `and` before the last.
    static func areJoined(_ bytes: [UInt8]) -> Bool {
        let names = listed(bytes)
        return names != bytes
            && names.split(separator: UInt8(ascii: ",")).allSatisfy { mayBeName(Array($0.drop { $0 == 0x20 })) }
    }

    /// Whether a text is several names with commas between.
    static func areNames(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: ","))
        return parts.count > 1 && parts.allSatisfy { isName(Array($0.drop { $0 == 0x20 })) }
    }

    /// Whether a line has a word that sections, places and agencies have in their names and people hardly do: `Middle East`,
    /// `Health and Science`.
    static func isSection(_ bytes: [UInt8]) -> Bool {
        fold(bytes).split { $0 == 0x20 || $0 == UInt8(ascii: ",") }.contains { word in
            sectionWords.contains(Array(word)) || employers.contains { word.elementsEqual($0.utf8) }
        }
    }

    private static let sectionWords = Set(
        """
        east eastern north northern south southern central middle new united states kingdom york city county state town \
        world international national local regional politics political government election elections business economy \
        economics finance markets money companies industry health science sciences technology tech climate change \
        environment energy weather nature education schools university crime courts justice law police sport sports \
        football culture arts art music film films books theatre theater entertainment celebrity style fashion life \
        lifestyle food drink travel family property housing transport opinion opinions comment editorial editorials \
        letters analysis interview review reviews feature features magazine special series report reports long reads \
        exclusive explainer investigation investigations live latest breaking top stories story briefing daily weekly \
        sunday video audio podcast photos media press europe asia africa america australia \
        politik wirtschaft kultur wissen gesellschaft lokales regionales meinung kommentar gesundheit wissenschaft \
        politique économie culture société monde opinions santé sciences actualités politica economía economia política \
        cultura sociedad mundo opinión salud ciencia internacional nacional società mondo cronaca esteri
        """.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })

    /// What systems write where they know no author.
    private static let nobody = [
        "admin", "administrator", "editor", "staff", "user", "guest", "author", "anonymous", "unknown", "none", "null",
        "webmaster", "n a", "root", "super user", "redaktion", "undefined", "default", "share", "by", "written",
        "written by", "posted by", "correspondent", "own correspondent", "special correspondent", "staff reporter",
        "staff writer", "agencies", "pool", "red", "ed",
    ]

    /// Words by which papers call their desks, first or last in the line.
    private static let desks = [
        "desk", "newsroom", "redaktion", "redaksi", "redaksjon", "redaktionen", "redactie", "redacción", "redaccion",
        "redação", "redacao", "redazione", "rédaction", "redakcja", "redakce", "toimitus", "редакция", "редакція",
        "merkezi", "bureau", "agencies", "agenturen", "agencias", "agências", "agences", "agenzie", "وكالات", "编辑部",
        "本报讯", "編集部", "온라인뉴스팀",
    ]

    /// Words for several people of a paper, last in a line with `the` or one other word before them.
    private static let collectives = ["staff", "board"]

    /// Whether words call several people of a paper: `the Harbour Post staff`, `Editorial Board`.
    private static func isCollective(_ words: [ArraySlice<UInt8>]) -> Bool {
        guard (2...6).contains(words.count), let first = words.first, let last = words.last else { return false }
        return (first.elementsEqual("the".utf8) || words.count == 2)
            && collectives.contains { last.elementsEqual($0.utf8) }
    }

    /// Words that a desk begins with, and no name.
    private static let possessives = [
        "our", "unser", "unserem", "unserer", "notre", "nuestro", "nuestra", "onze", "nostro", "nostra",
    ]

    /// Where the name ends: before a bar, a bullet, a date, an address in brackets.
    private static func end(of bytes: [UInt8], hasPrefix: Bool) -> Int {
        var i = 0
        while i < bytes.count {
            switch bytes[i] {
            case UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\t"): return i
            case 0xC2 where i + 1 < bytes.count && bytes[i + 1] == 0xB7: return i
            case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80 && [0x93, 0x94, 0xA2].contains(bytes[i + 2]):
                return i
            case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x8B && bytes[i + 2] == 0x85: return i
            case 0x20:
                let rest = fold(Array(bytes[i...].prefix(24)))
                for word in [
                    " on ", " updated", " published", " posted", " - ", " last ", " reviewed ", " foto:", " fotos:",
                    " photo:", " photos:", " bild:", " publié le ", " mis à jour", " publicado ", " actualizado ",
                    " atualizado ", " pubblicato ", " aggiornato ", " veröffentlicht", " aktualisiert", " stand:",
                    " opublikowano", " aktualizacja", " gepubliceerd", " bijgewerkt", " publicerad", " uppdaterad",
                    " опубликовано", " обновлено", " cập nhật",
                ]
                where rest.starts(with: word.utf8) && i > 2 {
                    return i
                }
                // `Jane Doe Thursday, March 5, 2026`
                if i > 2, let day = daysOfWeek.first(where: { rest.dropFirst().starts(with: $0) }),
                    startsWithDay(bytes[(i + 1)...].dropFirst(day.count).drop { $0 == 0x20 || $0 == 0x2C })
                {
                    return i
                }
                // `Jane Doe at 8:15 AM`
                if rest.starts(with: " at ".utf8), rest.count > 4, rest[4].isASCIIDigit, i > 2 { return i }
                // `Jane Doe in Orl`, `Jane Doe at Quay Park`, `Jane Doe For The Orl Courier`
                for word in [" in ", " op ", " at ", " for "]
                where rest.starts(with: word.utf8) && isName(Array(bytes[..<i])) {
                    return i
                }
                // A date or a mail address after the name.
                if i + 1 < bytes.count, bytes[i + 1].isASCIIDigit, i > 2 { return i }
                if i > 2, startsWithDay(bytes[(i + 1)...]) { return i }
                let word = bytes[(i + 1)...].prefix { $0 > 0x20 }
                if word.contains(UInt8(ascii: "@")) { return i }
            case UInt8(ascii: "/") where hasPrefix && isName(Array(bytes[..<i])): return i
            case 0xEF where i > 2 && i + 2 < bytes.count && bytes[i + 1] == 0xBC && bytes[i + 2] == 0x8F: return i
            case UInt8(ascii: "A")...UInt8(ascii: "Z") where i > 2 && bytes[i - 1].isASCIILowercase:
                // Elements in a row that style alone sets apart: `Jane DoeMarch 2, 2026`, `Jane DoeFounder`.
                let word = bytes[i...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") }
                let isLabel = ["published", "updated", "posted"].contains { fold(Array(word)).elementsEqual($0.utf8) }
                if isLabel || isJob(Array(word)) || startsWithDay(bytes[i...]) { return i }
            default: break
            }
            i += 1
        }
        return bytes.count
    }

    private static let daysOfWeek = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri",
        "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi",
        "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunes", "martes", "miércoles", "jueves", "viernes",
        "sábado", "domingo", "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت",
    ].map { fold(Array($0.utf8)) }

    private static func startsWithDay(_ bytes: ArraySlice<UInt8>) -> Bool {
        DateParser.leadingDay(Array(bytes.prefix(40)).span, monthFirst: true) != nil
    }

    private static func trim(_ bytes: inout [UInt8]) {
        while let last = bytes.last,
            last == 0x20 || last == UInt8(ascii: ",") || last == UInt8(ascii: "-") || last == UInt8(ascii: ":")
                || last == UInt8(ascii: ";")
        {
            bytes.removeLast()
        }
        while let first = bytes.first, first == 0x20 || first == UInt8(ascii: "-") || first == UInt8(ascii: ":") {
            bytes.removeFirst()
        }
    }

    /// Leaves out what stands between commas and is an office or a degree and no second name, and an office that stands
    /// right behind the name: `Jane Doe Local Democracy Reporter`.
    private static func withoutJob(_ bytes: [UInt8]) -> [UInt8] {
        let parts = bytes.split(separator: UInt8(ascii: ",")).map { Array($0.drop { $0 == 0x20 }) }
        let words = (parts.first ?? []).split(separator: 0x20)
        if words.count == 3, let last = words.last, isOffice(Array(last)), words[1].count > 2,
            !MetadataReader.namesPaper(Array(words[1]))
        {
            return Array(words[..<2].joined(separator: [0x20]))
        }
        if words.count >= 4, let last = words.last, isJob(Array(last)) {
            let isInitial = words[1].count <= 2
            return Array(words[..<(isInitial ? 3 : 2)].joined(separator: [0x20]))
        }
        if parts.count <= 1 { return bytes }
        var kept = parts[0]
        for part in parts.dropFirst() where !isDegree(part) {
            let isJob = isJob(part)
            let startsWithName = part.first.map { $0.isASCIIUppercase || $0 >= 0x80 } ?? false
            guard !isJob, startsWithName || part.starts(with: "and ".utf8) else { break }
            kept += [UInt8(ascii: ","), 0x20] + part
        }
        return kept
    }

    /// Whether a part names an office or an employer.
    private static func isJob(_ part: [UInt8]) -> Bool {
        fold(part).split(separator: 0x20).contains { word in
            jobs.contains { word.elementsEqual($0.utf8) } || employers.contains { word.elementsEqual($0.utf8) }
        }
    }

    /// Words in the names of agencies and papers.
    private static let employers = [
        "press", "afp", "ap", "reuters", "dpa", "efe", "ansa", "pti", "associated", "bloomberg", "times", "post",
        "herald",
        "gazette", "tribune", "journal", "service", "agency", "zeitung", "kurier", "čtk", "pap", "anp", "lusa", "apa",
        "agencias", "agences", "agenzie", "agenturen", "agencies", "redaktion",
    ]

    /// The name before the Korean word for a reporter, which ends a byline: `(서울=…) 김민수 기자`; `nil` if it does not.
    static func nameBeforeOffice(_ bytes: [UInt8]) -> String? {
        guard bytes.count <= longest else { return nil }
        let words = bytes.split { $0 == 0x20 || $0 == UInt8(ascii: ")") || $0 == UInt8(ascii: "]") }
        guard words.count >= 2, words.count <= 5, let office = words.lastIndex(where: { $0.elementsEqual(reporter) }),
            office > 0, words[(office + 1)...].allSatisfy({ $0.contains(UInt8(ascii: "@")) })
        else { return nil }
        let name = words[office - 1]
        return (6...15).contains(name.count) ? String(decoding: name, as: UTF8.self) : nil
    }

    private static let reporter = Array("기자".utf8)

    /// Words before a name in scripts without spaces, which may stand anywhere in a line of facts.
    private static let wideMarks: [(mark: [UInt8], isBare: Bool)] =
        [
            "作者：", "作者:", "记者：", "記者：", "文：", "文・", "撰文：", "记者 ", "記者 ", "기자명 ",
        ].map { (Array($0.utf8), false) }
        // Without a sign behind it the word must begin the line, and a sign or the end follow the name.
        + ["记者", "記者"].map { (Array($0.utf8), true) }

    /// The name of two to five characters behind a word for its writer, in scripts without spaces: `来源：… 作者：王小明`,
    /// `記者王小明／台北報導`.
    static func nameInUnspacedScript(_ bytes: [UInt8]) -> String? {
        guard bytes.count <= longest else { return nil }
        for (mark, isBare) in wideMarks {
            for i in 0..<max(0, bytes.count - mark.count)
            where bytes[i...].starts(with: mark) && (i == 0 || !isBare && bytes[i - 1] == 0x20) {
                var end = i + mark.count
                while end + 2 < bytes.count, bytes[end] >= 0xE3 && bytes[end] <= 0xED, !endsName(bytes[end...]) {
                    end += 3
                }
                let name = bytes[(i + mark.count)..<end]
                guard (6...15).contains(name.count), !isBare || end < bytes.count || name.count <= 9 else { continue }
                // `记者了解到，…`: the reporter has learned.
                if isBare, bytes[end...].starts(with: "，".utf8) { continue }
                if end == bytes.count || bytes[end] == 0x20 || endsName(bytes[end...]) {
                    return String(decoding: name, as: UTF8.self)
                }
            }
        }
        return nil
    }

    /// Whether a sign or a space of full width begins some bytes.
    private static func endsName(_ bytes: ArraySlice<UInt8>) -> Bool {
        ["／", "（", "　", "、", "，", "。", "】", "；"].contains { bytes.starts(with: $0.utf8) }
    }

    /// Most words of an agency behind a stroke, and bytes of the capitals that stand for one.
    private static let agencyWords = 3
    private static let agencyBytes = 2...6

    /// The index of the stroke in a byline before an agency: `Kaisa Pelto / STT`, `Lucía Bermejo / Agencias`.
    private static func agencySlash(_ bytes: [UInt8]) -> Int? {
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return nil }
        let agency = bytes[(slash + 1)...].split(separator: 0x20)
        guard (1...agencyWords).contains(agency.count), let last = agency.last else { return nil }
        let lower = fold(Array(last))
        if employers.contains(where: { lower.elementsEqual($0.utf8) }) { return slash }
        guard agency.count == 1, agencyBytes.contains(last.count), last.allSatisfy({ $0.isASCIIUppercase }) else {
            return nil
        }
        return slash
    }

    /// Whether a line is a name, a comma, and an office: `Jane Doe, Staff Writer`; or a name, a stroke and an agency.
    static func isNameWithOffice(_ bytes: [UInt8]) -> Bool {
        if bytes.count <= 80, !bytes.contains(UInt8(ascii: ":")), let slash = agencySlash(bytes) {
            var name = Array(bytes[..<slash])
            trim(&name)
            return isName(name) && mayBeName(name) && !isSection(name)
        }
        guard bytes.count <= 80, let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return false }
        let office = fold(Array(bytes[(comma + 1)...]))
        guard isName(Array(bytes[..<comma])), bytes[..<comma].split(separator: 0x20).count <= 3 else { return false }
        let words = office.split { $0 == 0x20 || $0 == UInt8(ascii: ",") }
        guard (1...5).contains(words.count), let last = words.last else { return false }
        return offices.contains { last.elementsEqual($0.utf8) } || employers.contains { last.elementsEqual($0.utf8) }
    }

    /// Whether a line is nothing but an office, as it stands under a name: `Courier Staff Writer`.
    static func isOffice(_ bytes: [UInt8]) -> Bool {
        let words = fold(bytes).split(separator: 0x20)
        guard (1...4).contains(words.count), bytes.first.map({ !$0.isASCIILowercase }) ?? false else { return false }
        return words.last.map { last in offices.contains { last.elementsEqual($0.utf8) } } ?? false
    }

    /// Whether a line is an office or a paper as it stands below a name: `Business reporter, Harbour News`.
    ///
    /// An office ends it or stands before a comma; of a paper `News` ends the name, and no longer word is in lower case.
    static func isOfficeOrPaper(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= 80, bytes.first.map({ !$0.isASCIILowercase }) ?? false else { return false }
        let parts = bytes.split(separator: UInt8(ascii: ","))
        let endsInOffice = parts.contains { part in
            fold(Array(part)).split(separator: 0x20).last.map { last in
                offices.contains { last.elementsEqual($0.utf8) }
            } ?? false
        }
        if endsInOffice { return true }
        return parts.contains { $0.suffix(5).elementsEqual(" News".utf8) }
            && !bytes.split(separator: 0x20).contains { $0[$0.startIndex].isASCIILowercase && $0.count > particleBytes }
    }

    /// The last word of an office behind a name.
    private static let offices = [
        "writer", "reporter", "correspondent", "editor", "columnist", "journalist", "contributor", "redakteur",
        "redakteurin", "reporterin", "korrespondent", "korrespondentin", "journaliste", "periodista", "giornalista",
        "dziennikarz", "dziennikarka", "novinář", "novinářka", "toimittaja", "gazeteci", "корреспондент", "журналист",
        "кореспондент",
    ]

    /// Whether a part is a degree as it stands behind a name: `MD`, `Ph.D.`, `RDN`.
    private static func isDegree(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= 7, !bytes.contains(0x20) else { return false }
        return bytes.reduce(0) { $0 + ($1.isASCIIUppercase ? 1 : 0) } >= 2
    }

    private static let jobs = [
        "editor", "writer", "reporter", "correspondent", "director", "manager", "staff", "contributor", "author",
        "founder",
        "ceo", "cto", "chief", "president", "professor", "senior", "head", "specialist", "journalist", "columnist",
        "analyst", "expert", "consultant", "freelance", "redakteur", "redakteurin", "redactor", "journaliste", "news",
        "producer", "fellow", "associate", "lead", "officer", "partner", "strategist", "coordinator", "vice", "sr.",
    ]

    /// Words of links that stand where names may be, folded.
    private static let notNames = Set(
        [
            "about", "us", "contact", "view", "more", "posts", "learn", "our", "the", "all", "your", "follow", "share",
            "by",
            "home", "blog", "says", "said", "news", "updated", "published", "meet", "read", "this", "author", "authors",
            "written",
            "articles", "privacy", "terms", "subscribe", "join", "login", "sign", "profile", "page", "photo", "image",
            "what", "we", "do", "how", "why", "to", "for", "with", "get", "started", "free", "trial", "demo", "work",
            "see",
            "find", "click", "here", "comments", "comment", "categories", "category", "post", "menu", "search",
            "products",
            "services", "solutions", "resources", "careers", "support", "help", "center", "events", "guide", "basics",
            "email", "mail", "phone", "design", "date", "topic", "name", "price", "size", "am", "pm", "et",
            "est", "edt", "gmt", "utc", "dear", "hello", "liebe", "lieber", "sehr",
        ].map { Array($0.utf8) })

    /// Whether what a page calls its author may be one: few words, none of which a link has that stands where names may.
    static func mayBeName(_ bytes: [UInt8]) -> Bool {
        let words = fold(bytes).split(separator: 0x20)
        guard (1...5).contains(words.count), bytes.count < 40 else { return false }
        return !words.dropFirst(words.first.map { $0.elementsEqual("the".utf8) } == true ? 1 : 0).contains { word in
            notNames.contains(Array(word))
        }
    }

    /// Most bytes of a word of a name in lower case: `della`.
    private static let particleBytes = 5

    /// Whether a line has the form of a name: two to five words that begin with capitals, or are particles.
    static func isName(_ bytes: [UInt8]) -> Bool {
        let words = bytes.split(separator: 0x20)
        guard (2...5).contains(words.count), bytes.count <= 60 else { return false }
        var capitals = 0
        for word in words {
            if notNames.contains(fold(Array(word))) { return false }
            guard let first = word.first, !word.contains(where: { $0.isASCIIDigit }) else { return false }
            if first.isASCIIUppercase || first >= 0xC3 {
                capitals += 1
            } else if first.isASCIILowercase, word.count > particleBytes {
                return false
            }
        }
        return capitals >= 2
    }
}
