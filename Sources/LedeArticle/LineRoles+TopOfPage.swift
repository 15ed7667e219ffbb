import LedeText

/// What stands above the headline of a page: the name of the paper, the path to the article, a menu.
extension LineRoles {
    /// Words in the names of papers, and those in whose names others stand as well.
    private static let papers = hashes(
        """
        courier gazette chronicle herald tribune telegraph observer argus examiner advertiser sentinel inquirer enquirer \
        dispatch intelligencer bulletin journal zeitung nachrichten anzeiger tageblatt tagblatt volksblatt rundschau kurier \
        courrier dépêche gazeta écho lécho diario heraldo periódico gaceta correo corriere gazzetta giornale quotidiano \
        courant dagblad krant tidning avisa avis tidende aftenposten dziennik kurjer noviny газета вестник ведомости \
        jornal diário correio folha gazetesi haberleri
        """)
    private static let mayBePapers = hashes(
        """
        times post star mail press today news mercury echo standard independent mirror guardian record register world \
        express daily weekly matin voz voix progrès parisien républicain monde presse post bote blatt allgemeine opinión \
        stampa repubblica mundo país eco voce tagespost merkur spiegel globe leader review reporter
        """)
    private static let articles = hashes("the le la les el los die der das il lo de het o a l")
    private static let compoundPapers = ["zeitung", "nachrichten", "anzeiger", "bote", "blatt", "kurier", "tidende"]
        .map { Array($0.utf8) }
    private static let vietnamesePapers = hashes("báo")

    /// Most words of the name of a paper, and bytes of an address that stands for it.
    private static let paperWords = 5
    private static let surePaperWords = 3
    private static let addressBytes = 4...40

    /// Marks the names of papers above the first prose as the page's: they are neither its headline nor its section.
    ///
    /// `The Harbour Courier`, `harbourcourier.example`. What may be a headline as well (`Harbour Today`) is one unless
    /// another line that may be one stands below it.
    mutating func markMasthead(before first: Int) {
        var hasCandidate = false
        for i in stride(from: min(first, LineRoles.edgeLines) - 1, through: 0, by: -1) {
            guard isFree(i) else { continue }
            if let isSure = namesPaper(i), isSure || hasCandidate {
                roles[i] = .boilerplate
                mastheads.append(i)
            } else if !hasCandidate {
                hasCandidate = lines[i].words >= LineRoles.titleWords && (isHeadline(i) || lines[i].isSentence)
            }
        }
    }

    /// Whether a line is the name of a paper and nothing else, and surely; `nil` if it is none.
    private func namesPaper(_ i: Int) -> Bool? {
        let line = lines[i]
        guard line.ending == .open, line.words <= LineRoles.paperWords, line.numbers == 0, line.separators == 0,
            line.wordsBeforeColon == 0, !line.isSpeech, line.commas == 0
        else { return nil }
        if isAddress(line.range) { return true }
        guard line.opening == .capital, line.lowercase == line.particles else { return nil }
        let words = WordHashes.words(text.span, in: line.range)
        guard words.count > 1 else { return endsAsPaper(line.range) ? true : nil }
        let start = LineRoles.articles.contains(words[0]) ? 1 : 0
        if language.code == "vi" {
            return words.prefix(2).contains(where: LineRoles.vietnamesePapers.contains) ? true : nil
        }
        guard words.count > start else { return nil }
        let (beginning, end) = (words[start], words[words.count - 1])
        if LineRoles.papers.contains(beginning) || LineRoles.papers.contains(end) || endsAsPaper(line.range) {
            // `How I Left the Herald`
            return words.count - start <= LineRoles.surePaperWords
        }
        // `Mayor Leaves Harbour Post` is none.
        guard words.count - start <= 2 || start > 0 else {
            return words.contains(where: LineRoles.papers.contains) ? false : nil
        }
        // `World news`
        guard !LineRoles.sections.contains(beginning) || start > 0 else { return nil }
        return LineRoles.mayBePapers.contains(beginning) || LineRoles.mayBePapers.contains(end) ? false : nil
    }

    /// Whether the last word of a line is a compound with the word for a paper: `Inselbote`.
    private func endsAsPaper(_ range: Range<Int>) -> Bool {
        LineRoles.compoundPapers.contains { word in
            range.count > word.count + 2 && text[range.upperBound - word.count..<range.upperBound].elementsEqual(word)
                && text[range.upperBound - word.count - 1] != 0x20
        }
    }

    /// Whether a line is the address of a site without a path: `harbourcourier.example`.
    private func isAddress(_ range: Range<Int>) -> Bool {
        guard LineRoles.addressBytes.contains(range.count) else { return false }
        var labels = 1
        var length = 0
        for i in range {
            if text[i] == UInt8(ascii: ".") {
                guard length > 1 else { return false }
                labels += 1
                length = 0
            } else {
                guard text[i].isASCIILetter || labels == 1 || length > 0,
                    text[i].isASCIILetter || text[i].isASCIIDigit
                        || text[i] == UInt8(ascii: "-")
                else { return false }
                length += 1
            }
        }
        return labels > 1 && length > 1 && text[range.upperBound - 1] | 0x20 == text[range.upperBound - 1]
    }

    // MARK: Paths and menus

    /// Most words of a section, of a path with several of them, and fewest lines of a menu.
    private static let sectionWords = 3
    private static let pathWords = 10
    private static let menuLines = 3
    private static let menuItems = 3

    /// Takes the line right above the headline for the section, or the last part of a path; not the end of a menu.
    ///
    /// `Health`, `Home > News > Health`, but not `Home | News | Sport`, nor `Weather` below `News` and `Sport`.
    mutating func markSection(above headline: Int) {
        let i = headline - 1
        guard i >= 0, !mastheads.contains(i), roles[i] == .body || roles[i] == .boilerplate else { return }
        let line = lines[i]
        if let items = LineRoles.path(text.span, line.range) {
            guard line.words <= LineRoles.pathWords, !line.kinds.contains(.notice), line.cues == 0,
                roles[i] == .body || line.strongPhrases == 0
            else { return }
            if isNoMenu(items, line) {
                roles[i] = .section
            } else if line.words <= LineRoles.sectionWords {
                roles[i] = .boilerplate
            }
            return
        }
        guard line.words <= LineRoles.sectionWords else { return }
        // The last point of a menu.
        if isPoint(line) {
            roles[i] = .boilerplate
            return
        }
        if isFree(i), isHeadline(i) {
            roles[i] = isTime(line) ? .dateline : endsMenu(i) ? .boilerplate : .section
        } else if roles[i] == .boilerplate, line.kinds.contains(.menu), line.cues == 0, !line.kinds.contains(.notice),
            !endsMenu(i)
        {
            // A section has the word of a menu item: it is the section if it stands right above the headline.
            roles[i] = .section
        }
    }

    /// Whether the parts of a line are those of a path with a section behind the first, or a place and a section.
    private func isNoMenu(_ items: [Range<Int>], _ line: LineFeatures) -> Bool {
        guard line.numbers == 0 else { return false }
        if LineRoles.hasArrow(text.span, line.range) {
            return items.dropFirst().contains { LineRoles.isSection(text.span, $0) }
        }
        return items.count < LineRoles.menuItems && line.words <= LineRoles.sectionWords
    }

    /// Whether a part of a path is no longer than a section.
    private static func isSection(_ text: Span<UInt8>, _ item: Range<Int>) -> Bool {
        item.count { text[$0] == 0x20 } < sectionWords
    }

    /// Whether a short line is the last of several with names of sections that no empty line parts from it: a menu.
    private func endsMenu(_ i: Int) -> Bool {
        var count = 1
        var k = i - 1
        while k >= 0, count < LineRoles.menuLines, lines[k].words <= LineRoles.sectionWords, lines[k].ending == .open,
            lines[k].numbers == 0, !mastheads.contains(k), !lines[k].kinds.contains(.notice), !isMark(k),
            lines[k + 1].followsBlank == lines[i].followsBlank,
            WordHashes.words(text.span, in: lines[k].range).contains(where: LineRoles.sections.contains)
        {
            count += 1
            k -= 1
        }
        return count >= LineRoles.menuLines
    }

    /// The parts of a line between the signs of a path or bars; `nil` if there are none.
    private static func path(_ text: Span<UInt8>, _ line: Range<Int>) -> [Range<Int>]? {
        var items: [Range<Int>] = []
        var start = line.lowerBound
        var i = line.lowerBound
        func take(_ end: Int) {
            var (low, high) = (start, end)
            while low < high, text[low] == 0x20 { low += 1 }
            while high > low, text[high - 1] == 0x20 { high -= 1 }
            if low < high { items.append(low..<high) }
        }
        var hasSign = false
        while i < line.upperBound {
            let length = signOfPath(text, i, line)
            if length > 0 {
                take(i)
                hasSign = true
                start = i + length
            }
            i += max(1, length)
        }
        take(line.upperBound)
        return hasSign && items.count > 1 ? items : nil
    }

    /// The bytes of a sign that parts a path or a menu: an angle, an arrow, a bar, a bullet, a stroke between spaces.
    private static func signOfPath(_ text: Span<UInt8>, _ i: Int, _ line: Range<Int>) -> Int {
        switch text[i] {
        case UInt8(ascii: ">"), UInt8(ascii: "|"): return 1
        case UInt8(ascii: "/"):
            let isBetween = i > line.lowerBound && i + 1 < line.upperBound && text[i - 1] == 0x20 && text[i + 1] == 0x20
            return isBetween ? 1 : 0
        case 0xC2: return i + 1 < line.upperBound && (text[i + 1] == 0xBB || text[i + 1] == 0xB7) ? 2 : 0
        case 0xE2:
            guard i + 2 < line.upperBound else { return 0 }
            // › • → ▸
            let next = (text[i + 1], text[i + 2])
            return next == (0x80, 0xBA) || next == (0x80, 0xA2) || next == (0x86, 0x92) || next == (0x96, 0xB8) ? 3 : 0
        default: return 0
        }
    }

    /// Whether one of the signs of a line leads from one part to the next, as bars and bullets do not.
    private static func hasArrow(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        line.contains { i in
            switch text[i] {
            case UInt8(ascii: "|"),
                0xC2 where i + 1 < line.upperBound && text[i + 1] == 0xB7:
                return false
            case 0xE2 where i + 2 < line.upperBound && text[i + 1] == 0x80 && text[i + 2] == 0xA2: return false
            default: return signOfPath(text, i, line) > 0
            }
        }
    }

    /// The section that a line names: the last part of a path, or the one before it where that is longer than a section.
    ///
    /// Without its number where each part has a line (`3. Oceans`).
    static func section(_ text: Span<UInt8>, in line: Range<Int>) -> Range<Int> {
        guard hasArrow(text, line), let items = path(text, line) else {
            let isNumbered =
                line.count > 3 && text[line.lowerBound].isASCIIDigit && text[line.lowerBound + 1] == UInt8(ascii: ".")
                && text[line.lowerBound + 2] == 0x20
            return isNumbered ? line.lowerBound + 3..<line.upperBound : line
        }
        return items.last { isSection(text, $0) } ?? line
    }

    // MARK: Lines of pages that look like headlines

    /// Words of sections and of other items of menus.
    private static let sections = hashes(
        """
        home news world uk us national local regional politics business economy markets money finance personal companies \
        property tech technology science health education environment climate weather traffic travel transport sport \
        sports football cricket rugby tennis golf f1 boxing racing cycling basketball baseball hockey fixtures results \
        tables scores standings schedules teams culture arts art books music film films movies tv radio games stage theatre \
        theater classical entertainment celebrity style fashion food lifestyle life family opinion comment letters lex \
        obituaries crossword puzzles jobs careers classifieds shop video videos photos pictures podcasts newsletters \
        community contests events council courts crime police housing energy wealth edition asia africa europe americas \
        international latest popular trending more magazine weekend archive advertising tickets deals \
        nachrichten politik wirtschaft kultur wissen gesellschaft lokales regionales panorama meinung gesundheit reise \
        wetter politique économie société monde régions santé sciences actualités météo politica economía economia \
        política cultura sociedad mundo opinión salud ciencia deportes nacional società cronaca esteri
        """)
    private static let listedSections = 3

    /// Words by which a page labels what is no article, before a colon, in capitals, or before what they name.
    private static let labels = hashes(
        """
        watch video videos poll quiz podcast listen gallery tags topics related more explore media caption weather markets \
        photograph photo photos picture illustration advertisement sponsored visit search trending
        """)
    /// Most words of a line about the weather.
    private static let weatherWords = 8

    /// Words in common with the article's beginning that tell a headline in spite of a label, of what names nothing but
    /// people, places and papers, and of any line among those of a page.
    private static let wordsOfLabelled = 3
    private static let wordsOfNames = 2

    /// What speaks against a line that looks like a headline.
    enum TitleDoubt {
        case none
        /// It shares too few words with the article's beginning.
        case foreign
        /// Its form is that of a menu, a label, the weather.
        case page
    }

    /// Whether lines that look like a headline are those of a page: for each what speaks against it.
    ///
    /// A menu and the weather are known by their form. Where other lines are the page's, a headline that the text does not
    /// begin with has a longer word that stands in what the article begins with, and two where it has no word in lower case: names, credits and labels. In a
    /// language whose words are syllables it has two of them that stand there side by side.
    ///
    /// - Complexity: linear in the lines' bytes and the first bytes of the article.
    func doubts(of compared: [Int], before first: Int) -> [TitleDoubt] {
        guard !compared.isEmpty else { return [] }
        // Elsewhere a headline may have the words of its article with other endings only.
        let isSoiled = (language.code == "vi" || language.code == "en") && roles.contains(.boilerplate)
        let hasForm = compared.map { isOfPageByForm($0) }
        guard isSoiled || hasForm.contains(true) else { return hasForm.map { _ in .none } }
        let common = commonTerms(of: compared, from: first)
        let isSyllabic = language.code == "vi"
        return compared.indices.map { (k: Int) -> TitleDoubt in
            let line = lines[compared[k]]
            if hasForm[k], common[k] < LineRoles.wordsOfLabelled || isMenuOrWeather(line) { return .page }
            guard isSoiled else { return .none }
            if isSyllabic {
                return sharesPair(line, from: first) ? .none : .foreign
            }
            let longer = line.lowercase - line.particles
            if common[k] == 0 {
                // Where the text begins with it no line of the page stands above.
                let isAlone = compared[k] == 0 && first == 1
                return longer > 1 && (isAlone || isAboveMark(compared[k])) ? .none : .foreign
            }
            return longer == 0 && line.words > 2 && common[k] < LineRoles.wordsOfNames ? .foreign : .none
        }
    }

    /// Whether a byline or a date stands below a line, or below the sentence that explains it.
    private func isAboveMark(_ i: Int) -> Bool {
        isMark(i + 1) || isMark(i + 2) && lines[i + 1].isSentence && !lines[i + 1].isProse
    }

    /// Whether two words of a line that stand side by side do so in what the article begins with.
    private func sharesPair(_ line: LineFeatures, from first: Int) -> Bool {
        func pairs(_ range: Range<Int>) -> [UInt64] {
            let words = WordHashes.words(text.span, in: range)
            return zip(words, words.dropFirst()).map { EdgeNotice.pair($0, $1) }
        }
        let own = Set(pairs(line.range))
        return beginning(from: first).contains { pairs($0).contains(where: own.contains) }
    }

    /// Whether a line has the form of a menu, of the weather, or a label of the page.
    private func isOfPageByForm(_ i: Int) -> Bool {
        let line = lines[i]
        if isMenuOrWeather(line) { return true }
        guard line.words > 1, line.opening == .capital else { return false }
        let words = WordHashes.words(text.span, in: line.range)
        return words.first.map(LineRoles.labels.contains) == true
            && (line.wordsBeforeColon > 0 && line.wordsBeforeColon < 3 || line.shouted > 0
                || roles.contains(.boilerplate))
    }

    /// Whether most words of a line are those of sections, none is a longer one in lower case, or a temperature stands in it.
    private func isMenuOrWeather(_ line: LineFeatures) -> Bool {
        if line.numbers > 0 || line.words <= LineRoles.weatherWords {
            let hasDegree = line.range.dropLast().contains { text[$0] == 0xC2 && text[$0 + 1] == 0xB0 }
            if hasDegree, line.words <= LineRoles.weatherWords { return true }
        }
        guard line.words > LineRoles.listedSections, line.lowercase <= 1, line.lowercase == line.particles else {
            return false
        }
        let words = WordHashes.words(text.span, in: line.range)
        let listed = words.count(where: LineRoles.sections.contains)
        return listed >= LineRoles.listedSections && listed * 5 >= words.count * 2
    }
}
