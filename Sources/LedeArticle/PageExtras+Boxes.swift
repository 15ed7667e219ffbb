import LedeText

/// Boxes among the paragraphs that are told by what one line of them says: summaries that a machine wrote, appeals.
extension PageExtras {
    // MARK: - Summaries of machines

    /// Most bytes and words of the line that says so.
    private static let labelBytes = 240
    private static let labelWords = 25
    /// Most bytes of the box, elements around the line that may be it, blocks before the line in it, and fewest words of a
    /// line of the summary.
    private static let summaryBytes = 2_000
    private static let summaryReach = 6
    private static let summaryBlocks = 40
    private static let beforeLabel = 2
    private static let summaryLineWords = 3
    /// Most paragraphs of a summary that is no list.
    private static let summaryParagraphs = 3

    /// Drops the summaries of the article that the page says a machine wrote: they are none of its sentences, and repeat them.
    func dropGeneratedSummaries(_ patterns: LinePatterns, _ isKept: inout [Bool]) {
        let text = page.text.span
        let prose = sentences(isKept)
        guard prose.count > PageExtras.leastProse else { return }
        var left = prose.count
        var seen = -1
        for i in page.blocks.indices where i > seen {
            let block = page.blocks[i]
            guard block.count <= PageExtras.labelBytes, texts[i].words <= PageExtras.labelWords,
                let kind = GeneratedText.kind(of: text, block.range)
            else { continue }
            // What is told of machines is the article's.
            let line = LineFeatures(text, block.range, patterns: patterns)
            guard !line.kinds.contains(.speech), !line.isSpeech else { continue }
            let box = summaryBox(i, kind) ?? summaryList(i)
            // Alone it may be a sentence, or a heading of the article.
            let isAlone = box.count == 1
            guard !isAlone || block.headingLevel == 0 && !texts[i].isTerminated && !texts[i].endsWithColon else {
                continue
            }
            seen = max(i, box.upperBound - 1)
            let inside = box.filter { isKept[$0] }
            let lost = inside.count { page.blocks[$0].headingLevel == 0 && ArticleSelection.isProse(texts[$0]) }
            guard !inside.isEmpty, left - lost >= PageExtras.leastProse else { continue }
            for k in inside { isKept[k] = false }
            left -= lost
        }
    }

    /// The blocks of the smallest element that holds more than the label and a heading; the label stands at one of its ends.
    ///
    /// All of what else it holds is a list, but for a few sentences where the label names a summary.
    private func summaryBox(_ i: Int, _ kind: GeneratedText.Kind) -> Range<Int>? {
        var node = Int(page.blocks[i].node)
        for _ in 0..<PageExtras.summaryReach where node >= 0 {
            guard page.textBytes(of: node, in: tree) <= PageExtras.summaryBytes else { return nil }
            let inside = blocks(of: node)
            // Text that is not counted, as that of comments, must not make a box of many blocks.
            guard inside.count <= PageExtras.summaryBlocks else { return nil }
            let lines = inside.filter {
                $0 != i && page.blocks[$0].headingLevel == 0 && texts[$0].words >= PageExtras.summaryLineWords
            }
            if inside.contains(i), !lines.isEmpty {
                let isAtEnd = i - inside.lowerBound <= PageExtras.beforeLabel || i == inside.upperBound - 1
                let paragraphs = lines.count { page.blocks[$0].element != .li }
                let most =
                    kind == .made ? 0 : page.blocks[i].headingLevel > 0 ? 1 : PageExtras.summaryParagraphs
                return isAtEnd && paragraphs <= most ? inside : nil
            }
            node = Int(tree.nodes[node].parent)
        }
        return nil
    }

    /// The label, the heading before it, and the points of the list beside it.
    private func summaryList(_ i: Int) -> Range<Int> {
        func isPoint(_ k: Int) -> Bool { page.blocks.indices.contains(k) && page.blocks[k].element == .li }
        func isHeading(_ k: Int) -> Bool { page.blocks.indices.contains(k) && page.blocks[k].headingLevel > 1 }
        var (start, end) = (i, i + 1)
        if isPoint(end) {
            while isPoint(end) { end += 1 }
        } else {
            while isPoint(start - 1) { start -= 1 }
        }
        if end - start > 1, isHeading(start - 1) { start -= 1 }
        return start..<end
    }

    // MARK: - Appeals

    /// Most bytes of the box of an appeal, elements around a block that may be it, and most words of a line in it.
    private static let appealBytes = 600
    private static let appealReach = 4
    private static let appealBlocks = 8
    private static let appealWords = 40

    /// What an appeal to subscribe speaks of, and what the other lines of its box do.
    private static let appeals: ServiceNotice.Subjects = [.mail, .inbox, .subscription, .trial]
    private static let besideAppeals: ServiceNotice.Subjects = [
        .address, .page, .subscription, .mail, .inbox, .daily, .terms, .trial, .us, .articles, .free, .price,
    ]

    /// Drops what is left of a box in which the page asks for a subscription, when its other lines are known for notices.
    func dropRestOfAppeals(_ patterns: LinePatterns, _ isKept: inout [Bool]) {
        let text = page.text.span
        let prose = sentences(isKept)
        guard prose.count > PageExtras.leastProse, let first = prose.first else { return }
        var left = prose.count
        for i in isKept.indices where i > first && isKept[i] && texts[i].words <= PageExtras.appealWords {
            guard let box = appealBox(i) else { continue }
            let kept = box.filter { isKept[$0] }
            let lost = kept.filter { page.blocks[$0].headingLevel == 0 && ArticleSelection.isProse(texts[$0]) }
            let words = kept.reduce(0) { $0 + texts[$1].words }
            guard words <= PageExtras.appealWords, lost.count <= 1, left - lost.count >= PageExtras.leastProse else {
                continue
            }
            func line(_ k: Int) -> LineFeatures { LineFeatures(text, page.blocks[k].range, patterns: patterns) }
            func isBeside(_ k: Int) -> Bool {
                let line = line(k)
                let subjects = ServiceNotice.subjects(text, line)
                // A sentence of an appeal speaks of the page and to its reader.
                return !line.kinds.contains(.speech) && !line.isSpeech
                    && !subjects.isDisjoint(with: PageExtras.besideAppeals)
                    && (!texts[k].isTerminated || !subjects.isDisjoint(with: [.us, .address]))
            }
            guard kept.contains(where: isBeside), lost.allSatisfy(isBeside),
                box.contains(where: { !isKept[$0] }),
                box.contains(where: { !ServiceNotice.subjects(text, line($0)).isDisjoint(with: PageExtras.appeals) })
            else { continue }
            for k in kept { isKept[k] = false }
            left -= lost.count
        }
    }

    /// The blocks of the smallest element around a block that holds others, if it is small.
    private func appealBox(_ i: Int) -> Range<Int>? {
        var node = Int(page.blocks[i].node)
        for _ in 0..<PageExtras.appealReach where node >= 0 {
            guard page.textBytes(of: node, in: tree) <= PageExtras.appealBytes else { return nil }
            let inside = blocks(of: node)
            if inside.contains(i), inside.count > 1 { return inside.count <= PageExtras.appealBlocks ? inside : nil }
            node = Int(tree.nodes[node].parent)
        }
        return nil
    }

    // MARK: - Posts of networks

    /// Most bytes of the line that signs a post, of the post with it, and elements around it that may be the post.
    private static let signatureBytes = 160
    private static let postBytes = 700
    private static let postReach = 3

    /// Drops posts of networks that are shown among the paragraphs: those that a line signs as such.
    ///
    /// `— Ione Marsh (@ionemarsh) March 2, 2026`, `A post shared by Ione Marsh (@ionemarsh)`
    func dropPosts(_ isKept: inout [Bool]) {
        let prose = sentences(isKept)
        guard prose.count > PageExtras.leastProse else { return }
        var left = prose.count
        for i in page.blocks.indices where page.blocks[i].count <= PageExtras.signatureBytes && signsPost(i) {
            var node = Int(tree.nodes[Int(page.blocks[i].node)].parent)
            var post: Range<Int> = i..<i + 1
            for _ in 0..<PageExtras.postReach where node >= 0 {
                guard page.textBytes(of: node, in: tree) <= PageExtras.postBytes else { break }
                let inside = blocks(of: node)
                if inside.count > 1 {
                    // The signature ends the post.
                    if inside.upperBound == i + 1, inside.count <= PageExtras.appealBlocks { post = inside }
                    break
                }
                node = Int(tree.nodes[node].parent)
            }
            let kept = post.filter { isKept[$0] }
            let lost = kept.count { page.blocks[$0].headingLevel == 0 && ArticleSelection.isProse(texts[$0]) }
            guard left - lost >= PageExtras.leastProse else { continue }
            for k in kept { isKept[k] = false }
            left -= lost
        }
    }

    /// Whether a block begins with a dash and has a name with a handle in parentheses, a day, and little else.
    private func signsPost(_ i: Int) -> Bool {
        let text = page.text[page.blocks[i].range]
        guard text.starts(with: "—".utf8) || text.starts(with: "–".utf8) || text.starts(with: "- ".utf8),
            let sign = text.firstIndex(of: UInt8(ascii: "@")), sign > text.startIndex,
            text[sign - 1] == UInt8(ascii: "("), let close = text[sign...].firstIndex(of: UInt8(ascii: ")"))
        else { return false }
        let behind = text[(close + 1)...].drop { $0 == 0x20 || $0 == UInt8(ascii: ",") }
        let day = Array(behind)
        // `Monday, 2 March 2026 at 6:05 pm`
        return DateParser.isOnlyDay(day.span, monthFirst: true)
            || day.last != UInt8(ascii: ".") && DateParser.holdsLittleElse(day.span, monthFirst: true)
    }

    // MARK: - Galleries

    /// Most words of a line of a gallery, elements around it that may be the gallery, and most bytes of its text.
    private static let galleryWords = 30
    private static let galleryReach = 5
    private static let galleryBytes = 2_000
    private static let galleries = Set(
        """
        gallery galleria galerie galeria galería fotogallery photogallery bildergalerie bilderstrecke fotostrecke diaporama \
        slideshow slides fotogalerie fotogaleria
        """.split { $0 == " " || $0 == "\n" }.map { BlockTraits.hash($0.utf8) })

    /// Drops the lines below the pictures of a gallery, and its heading; what holds sentences stays, since galleries may be the
    /// article.
    func dropGalleries(_ isKept: inout [Bool]) {
        for i in isKept.indices where isKept[i] && !texts[i].isTerminated && texts[i].words <= PageExtras.galleryWords {
            guard page.blocks[i].element != .li, page.blocks[i].traits.isDisjoint(with: [.table, .quote]) else {
                continue
            }
            var node = Int(page.blocks[i].node)
            for _ in 0..<PageExtras.galleryReach where node >= 0 {
                guard page.textBytes(of: node, in: tree) <= PageExtras.galleryBytes else { break }
                if let name = tree.rawAttribute(.class, of: node),
                    MetadataReader.words(Array(tree.source[name.prefix(200)])).contains(
                        where: PageExtras.galleries.contains)
                {
                    let holdsText = blocks(of: node).contains {
                        isKept[$0] && page.blocks[$0].headingLevel == 0 && ArticleSelection.isProse(texts[$0])
                    }
                    if !holdsText { isKept[i] = false }
                    break
                }
                node = Int(tree.nodes[node].parent)
            }
        }
    }

    // MARK: - Entries

    /// Fewest entries of a live report, and fewest words of one of its paragraphs.
    private static let fewestEntries = 3
    private static let entryWords = 8

    /// Keeps the paragraphs and headings of a live report whose entries stand in an `<article>` each, side by side: where most of
    /// them hold sentences of the article, so do the others.
    func keepEntries(headline: Int, _ isKept: inout [Bool]) {
        guard page.blocks.indices.contains(headline) else { return }
        var entries: [Int32: [Range<Int>]] = [:]
        var parents: [Int32] = []
        for node in tree.nodes.indices where tree.nodes[node].element == .article {
            let inside = blocks(of: node)
            guard let first = inside.first, first > headline else { continue }
            let parent = tree.nodes[node].parent
            if entries[parent] == nil { parents.append(parent) }
            entries[parent, default: []].append(inside)
        }
        func isSentence(_ k: Int) -> Bool {
            let block = page.blocks[k]
            return block.headingLevel == 0 && ArticleSelection.isProse(texts[k])
        }
        for parent in parents {
            let all = entries[parent] ?? []
            guard all.count >= PageExtras.fewestEntries else { continue }
            let told = all.count { $0.contains { isKept[$0] && isSentence($0) } }
            // What leads elsewhere is a teaser.
            let isLed = all.contains { $0.contains { page.blocks[$0].headingLevel > 0 && page.blocks[$0].links > 0 } }
            guard 2 * told >= all.count, !isLed else { continue }
            for k in all.joined() {
                let block = page.blocks[k]
                guard block.traits.isDisjoint(with: [.comments, .discussion, .quote, .aside, .caption, .form, .list]),
                    block.links == 0
                else { continue }
                if block.headingLevel > 0 {
                    isKept[k] = isKept[k] || texts[k].words > 1
                } else if block.element == .p, texts[k].isTerminated, texts[k].words >= PageExtras.entryWords,
                    texts[k].firstCues.isDisjoint(with: [.newsletter, .login, .copyright, .advertisement, .sharing])
                {
                    isKept[k] = true
                }
            }
        }
    }
}

/// Tells a line by which a page says that a machine wrote what stands beside it.
enum GeneratedText {
    /// The machine, in upper case: in lower case some are words of Italian and French.
    private static let machines = ["AI", "IA", "KI", "A.I.", "I.A.", "ИИ", "ШІ", "ChatGPT", "GPT"].map {
        Array($0.utf8)
    }

    private static let artificial = words(
        "artificial artificielle artificiale artificiell künstliche künstlicher künstlichen kunstig sztucznej sztuczną sztuczna kunstmatige искусственного искусственным yapay umělou umělé nhân mesterséges artificială artificiala τεχνητή τεχνητής"
    )
    private static let intelligence = words(
        "intelligence lintelligence dintelligence intelligenz intelligens intelligencia lintelligenza dallintelligenza dellintelligenza inteligencia inteligência intelligenza inteligencji inteligencję intelligentie интеллекта интеллектом zeka zekâ inteligence inteligencí tuệ inteligența νοημοσύνη νοημοσύνης"
    )

    /// What is made, and that it was.
    private static let made = words(
        """
        generated created produced written compiled powered generiert generierte generierten erstellt erzeugt générée généré \
        générés généré rédigé réalisé produit généré generado generada generados generadas creado creada elaborado elaborada \
        gerado gerada gerados criado generato generata generati realizzato creato wygenerowane wygenerowano wygenerowany \
        przygotowane gegenereerd gemaakt genererad genererat genereret skapad luotu tuottama vygenerováno vytvořeno \
        oluşturuldu üretildi hazırlandı сгенерировано сгенерирован создано создан подготовлено згенеровано створено dihasilkan \
        dibuat tạo készült generálta generat 생성 생성한 생성된 assisted using summarized summarised \
        zusammengefasst zusammengestellt geschrieben verfasst générées rédigés generadas creados creadas \
        hecho redactado scritto riassunto feito feita criada criados criadas skapad skapade skapat skriven laget \
        skrevet lavet genereret genererat generert oppsummert sammanfattad luoma laatima tekemä vytvořené vygenerované \
        wygenerowana przygotowana сгенерирована сгенерированы подготовлена созданное створена özetlendi özetledi \
        oluşturulan erstellte ditulis disusun viết soạn generată generate
        """)
    private static let summaries = words(
        """
        summary summaries summarized summarised takeaways overview recap highlights digest zusammenfassung zusammengefasst \
        überblick résumé résumés synthèse essentiel lessentiel resumen resumido claves resumo resumida riassunto sintesi podsumowanie \
        streszczenie skrót samenvatting samengevat sammanfattning sammendrag opsummering yhteenveto tiivistelmä shrnutí \
        özet özeti özetle кратко краткое резюме пересказ выжимка підсумок стисло rangkuman ringkasan tắt összefoglaló \
        rezumat 요약 요약한 tl dr kurzfassung artikelzusammenfassung kurzüberblick oppsummering oppsummert \
        sammenfatning resumé souhrn özetlendi özetledi összefoglalója összefoglalás περίληψη σύνοψη сводка краткий tekoälytiivistelmä
        """)
    /// What a label calls the points of a summary, which are one only where they were made.
    private static let points = words(
        """
        points point bullet bullets facts read know main punkte wichtigste wichtigsten kernpunkte kernaussagen fakten bref \
        kurz gesagt clés clé puntos clave punti chiave pontos chave principais principales principali kernpunten hoofdpunten \
        belangrijkste najważniejsze punkty informacje huvudpunkter viktigaste hovedpunkter viktigste vigtigste fortalt \
        kort hlavní body главное тезисы содержание головне öne çıkanlar önemli noktalar điểm chính nội dung poin utama \
        puncte cheie lényeg σημεία κύρια
        """)
    /// What says so without naming the machine, of a summary.
    private static let automatic = words(
        """
        automatically automatic automated machine automatisch automatische automatischer maschinell automatique \
        automatiquement automático automática automáticamente automaticamente automatico automatica automatiskt automatisk \
        automatycznie automatyczne automaticky automatické автоматически автоматический автоматично otomatik otomatis động
        """)
    /// Other names of the machine, each a word.
    private static let minds = words(
        """
        tekoäly tekoälyn tekoälyllä tekoälytiivistelmä нейросеть нейросети нейросетью нейромережа нейромережі нейромережею
        """)
    /// Words that stand beside these in a label: the, of, by; and what a label of a summary begins with beside them.
    private static let beside = words(
        """
        i by with of the an this key article story using and at a glance key quick short brief minute news editorial de la \
        el los las le les l des du par por pelo pela avec en un une du lo il di del della con da do das dos o os mit von durch der die \
        das des dem einer eine in kürze im und van het een met door av med til för af ved przez przy użyciu przygotowane z \
        pomocą от с помощью на основе за допомогою oleh dengan bằng bởi của tóm do trí od ile smart our its is in what to based \
        3 4 5 cura com det від από με für vom zum
        """)
    /// The machine, and parts of its names.
    private static let named = words(
        "ai ia lia dia dallia dellia dallai dellai ki ии ші chatgpt gpt assistant assistent asistente assistente ассистент artificial artificielle"
    )
    /// One of these stands in each label that does not name the machine with capitals.
    private static let marks = artificial.union(minds).union(automatic)
    /// What begins a sentence in which a page speaks of its own summary, and who looked over it, which may stand behind the
    /// machine.
    private static let pointing = words(
        """
        this these diese dieser dieses dies ce cette ces cet este esta estos estas esse essa questo questa \
        questi queste deze dit dat to ta te niniejsze niniejszy detta denna dette denne disse tämä nämä toto tato \
        tento bu это этот эта эти данный данное це цей ця
        """)
    private static let checking = words(
        """
        and but checked reviewed edited verified then und aber geprüft überprüft redaktionell et puis relu vérifié y e ed pero \
        revisado revisada rivisto en gecontroleerd och og i a и и
        """)

    /// Whether a line has the form of a label: it holds nothing but such words (`AI summary of this article`), begins with what
    /// was made (`Generated by AI, checked by a journalist`), or speaks of the summary beside it (`This summary was created
    /// with AI.`).
    private static func isLabel(_ words: [UInt64], isMade: Bool) -> Bool {
        guard let first = words.first else { return false }
        func isPart(_ word: UInt64) -> Bool {
            summaries.contains(word) || made.contains(word) || named.contains(word) || intelligence.contains(word)
                || artificial.contains(word) || beside.contains(word) || points.contains(word) || minds.contains(word)
                || pointing.contains(word) || automatic.contains(word)
        }
        if words.count <= labelWords, words.allSatisfy(isPart) { return true }
        if pointing.contains(first), isMade, words.prefix(pointingWords).contains(where: summaries.contains) {
            return true
        }
        // `Summary generated by AI and checked by an editor.`
        guard words.prefix(pointingWords).contains(where: { summaries.contains($0) || made.contains($0) }), isMade,
            var machine = words.firstIndex(where: { named.contains($0) || intelligence.contains($0) }),
            words[...machine].allSatisfy(isPart), words.count - machine <= labelWords
        else { return false }
        while machine + 1 < words.count, intelligence.contains(words[machine + 1]) { machine += 1 }
        return machine + 1 < words.count && checking.contains(words[machine + 1])
    }

    /// Most words of a label, and words at its beginning among which the summary is named.
    private static let labelWords = 10
    private static let pointingWords = 4
    /// Most bytes of one in a script without spaces.
    private static let phraseBytes = 80

    /// What a summary is called in scripts without spaces, and where the machine has another name.
    private static let phrases: [[UInt8]] = [
        "AI生成", "AI总结", "AI總結", "AI摘要", "AI要約", "AIによる要約", "AIが要約", "AIが生成", "AI 생성", "AI 요약", "AI요약",
        "人工智能生成", "生成AI", "ملخص بالذكاء الاصطناعي", "AIがまと", "AIで要約", "AI 摘要", "AI 总结", "AI 總結", "AI速览", "AI速覽",
        "AI导读", "AI導讀", "AI가 요약", "AI가 정리", "인공지능 요약", "人工智能摘要", "人工智慧摘要", "智能摘要", "人工知能による要約",
        "ملخص الذكاء الاصطناعي",
    ].map { Array($0.utf8) }

    private static func words(_ list: String) -> Set<UInt64> {
        Set(list.split { $0 == " " || $0 == "\n" }.map { BlockTraits.hash($0.utf8) })
    }

    /// What such a line says.
    enum Kind {
        /// That a machine made something.
        case made
        /// That it is a summary.
        case summary
    }

    /// Whether a line has a short name of the machine, or a script of which that is not looked for: without its words, which
    /// would have to be prepared for each headline.
    static func mayName(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for i in range {
            let byte = text[i]
            // Quotation marks and letters of Vietnamese are none of these scripts.
            if byte >= 0xCE, byte != 0xE1, byte != 0xE2 { return true }
            guard byte == UInt8(ascii: "A") || byte == UInt8(ascii: "I") || byte == UInt8(ascii: "K"),
                i + 1 < range.upperBound, i == range.lowerBound || !isLetter(text[i - 1])
            else { continue }
            let next = text[i + 1]
            if next == UInt8(ascii: "I") || next == UInt8(ascii: "A") || next == UInt8(ascii: ".") { return true }
        }
        return false
    }

    /// What a line says that a machine made: `Generated by AI`, `AI summary`, `Mit KI erstellt`; `nil` if nothing.
    static func kind(of text: Span<UInt8>, _ range: Range<Int>) -> Kind? {
        // `What is an AI summary?` is the heading of an article.
        guard text[range.upperBound - 1] != UInt8(ascii: "?") else { return nil }
        var hasMachine = false
        for i in range where mayBegin(text[i]) {
            if range.count <= phraseBytes, phrases.contains(where: { stands($0, text, i, range.upperBound) }),
                !endsAsSentence(text, range)
            {
                return .summary
            }
            hasMachine =
                hasMachine
                || machines.contains { machine in
                    stands(machine, text, i, range.upperBound) && (i == range.lowerBound || !isLetter(text[i - 1]))
                        && (i + machine.count == range.upperBound || !isLetter(text[i + machine.count]))
                }
        }
        let words = WordHashes.words(text, in: range)
        guard hasMachine || words.contains(where: marks.contains) else { return nil }
        let isSummary = words.contains(where: summaries.contains)
        guard
            hasMachine || words.contains(where: artificial.contains) && words.contains(where: intelligence.contains)
                || words.contains(where: minds.contains) || isSummary && words.contains(where: automatic.contains)
        else { return nil }
        let isMade = words.contains { made.contains($0) || automatic.contains($0) }
        guard isMade || isSummary, isLabel(words, isMade: isMade) else { return nil }
        return isSummary ? .summary : .made
    }

    /// Whether the stop of Chinese and Japanese, or that of others, ends a line.
    private static func endsAsSentence(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        let last = text[range.upperBound - 1]
        return last == UInt8(ascii: ".")
            || range.count > 2 && last == 0x82 && text[range.upperBound - 2] == 0x80
                && text[range.upperBound - 3] == 0xE3
    }

    /// Whether a phrase or a name of the machine may begin with a byte.
    private static func mayBegin(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A"), UInt8(ascii: "C"), UInt8(ascii: "G"), UInt8(ascii: "I"), UInt8(ascii: "K"), 0xD0, 0xD9,
            0xE4, 0xE6, 0xE7, 0xEC:
            true
        default: false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte >= 0xC3 && byte < 0xE2
    }

    private static func stands(_ word: [UInt8], _ text: Span<UInt8>, _ i: Int, _ end: Int) -> Bool {
        guard end - i >= word.count, text[i] == word[0] else { return false }
        for k in 0..<word.count where text[i + k] != word[k] { return false }
        return true
    }
}
