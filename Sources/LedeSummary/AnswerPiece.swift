import LedeText

/// Answers that are no sentences: below its question each says something, in a summary none does.
///
/// `Everybody except residents with a card.`, `On Wednesday at 6 a.m.`, `The county council, which had the bridge inspected.`,
/// `Von Mittwoch, 2 Uhr, bis Freitag, 18 Uhr.` Asked only of what stands right behind a question, where most are so: any word
/// may be a verb, and some sentence whose verb is not known is taken for a piece there.
enum AnswerPiece {
    /// Most tokens of one, and of one in a language whose verbs are known by a list alone.
    private static let tokens = 24
    private static let listedTokens = 16
    /// The same of one that begins with an article.
    private static let nominalTokens = 8
    /// Fewest bytes of a noun in the plural, and of a verb by its ending.
    private static let pluralBytes = 4

    /// Whether a sentence without quotation marks is one.
    ///
    /// Linear in its bytes.
    ///
    /// - Parameters:
    ///   - text: the text that it stands in.
    ///   - tokens: its tokens.
    ///   - language: the code of its language.
    static func isOne(_ text: Span<UInt8>, _ tokens: Span<Token>, _ language: String) -> Bool {
        guard tokens.count > 1, tokens.count <= self.tokens else { return false }
        switch language {
        case "en": return isEnglish(text, tokens)
        case "de": return isGerman(text, tokens)
        case "fr": return isListed(text, tokens, frenchOpeners, frenchNominals, frenchVerbs, endings: frenchEndings)
        case "es": return isListed(text, tokens, spanishOpeners, spanishNominals, spanishVerbs, endings: spanishEndings)
        case "vi": return isListed(text, tokens, vietnameseOpeners, "", vietnameseVerbs, endings: "")
        default: return false
        }
    }

    private static func bytes(_ token: Token) -> Range<Int> { Int(token.start)..<Int(token.end) }

    /// Whether verbs stand in one clause alone, which is not the sentence's own.
    ///
    /// - Parameters:
    ///   - verbs: whether each token is one.
    ///   - relative: the token that a relative clause begins with.
    ///   - isApart: whether a comma stands before it.
    private static func isNominal(
        _ text: Span<UInt8>, _ tokens: Span<Token>, _ verbs: [Bool], relative: Int?, isApart: Bool
    ) -> Bool {
        guard let relative else { return !verbs.contains(true) }
        if verbs[..<relative].contains(true) { return false }
        if isApart {
            for k in relative..<tokens.count - 1 where SentenceAnalysis.precedesComma(text, tokens[k]) {
                return !verbs[(k + 1)...].contains(true)
            }
            return true
        }
        // `All companies whose profits were higher`, but not `Everybody who has a card may park`.
        var clusters = 0
        for k in relative + 1..<tokens.count where verbs[k] && !verbs[k - 1] { clusters += 1 }
        return clusters < 2
    }

    // MARK: English

    private static let relatives = SectionHeading.letters(of: "who which whose whom where that")
    private static let subjects = SectionHeading.letters(of: "who which that")
    private static let subordinators = SectionHeading.letters(of: "if when unless until while once as")
    private static let nominatives = SectionHeading.letters(of: "i he she it they we there")
    private static let imperatives = SectionHeading.letters(
        of: """
            call visit go take apply use ask check look keep bring write send contact register try find see make do don get \
            stay leave avoid read talk speak drink eat wash boil turn close open put let remember wait follow think start stop
            """)
    /// What a verb in the plural stands before, and what a noun that may look like a verb does.
    private static let objects = SectionHeading.letters(
        of: """
            a an the this that these those their his her its my our your to no not it them him us all any every each nothing
            """)
    private static let connectors = SectionHeading.letters(
        of: "and or of with in on at for from by who whose which that as than but plus over under")
    private static let articles = SectionHeading.letters(of: "the a an")
    /// What stands before a noun in the plural that is no verb.
    private static let counts = SectionHeading.letters(
        of: """
            one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million \
            billion several many few most all both some half only other more fewer extra except no any these those whose which \
            new old young local small large
            """)
    /// Pasts that are no other words, or seldom.
    private static let pasts = SectionHeading.letters(
        of: """
            sank struck lent swept froze withdrew laid fled forbade stole slid dug hung swung swore tore bore rode rang sang \
            woke shook shut bound bent dealt fed slept wept crept spun stuck sought overtook undertook oversaw withstood upheld \
            withheld outran bled sped clung flung shone strode threw leapt blew overthrew won
            """)
    private static let people = SectionHeading.letters(of: "people children men women police staff families")

    /// What is asked of an English word.
    private struct Word {
        /// Its first letters, and its last two.
        var first: UInt64
        var last: UInt64
        var bytes: Int
        /// Whether it is a stop word or a number, or one of the two or has a capital.
        var isSmall: Bool
        var isOther: Bool
        var isNumber: Bool
        /// Whether a comma stands behind it.
        var endsPart: Bool

        var endsOnS: Bool { last & 0xFF == 0x73 }
    }

    private static func isEnglish(_ text: Span<UInt8>, _ tokens: Span<Token>) -> Bool {
        var words: [Word] = []
        words.reserveCapacity(tokens.count)
        for k in 0..<tokens.count {
            let token = tokens[k]
            let (first, last) = SectionHeading.letters(text, bytes(token))
            let isSmall = !token.traits.isDisjoint(with: [.stopWord, .number])
            words.append(
                Word(
                    first: first, last: last, bytes: bytes(token).count, isSmall: isSmall,
                    isOther: isSmall || token.traits.contains(.capitalized), isNumber: token.traits.contains(.number),
                    endsPart: SentenceAnalysis.precedesComma(text, token)))
        }
        if imperatives.contains(words[0].first) { return false }
        var verbs: [Bool] = []
        var relative: Int?
        var hasComma = false
        for k in words.indices {
            if k > 0, relative == nil, relatives.contains(words[k].first) { relative = k }
            if words[k].endsPart { hasComma = true }
            // Behind `who` stands a verb, known or not.
            let isSubject = k > 1 && relative == k - 1 && subjects.contains(words[k - 1].first)
            verbs.append(isSubject || isEnglishVerb(k, words))
        }
        if subordinators.contains(words[0].first), !hasComma { return true }
        var isApart = false
        if let relative { isApart = words[relative - 1].endsPart }
        return isNominal(text, tokens, verbs, relative: relative, isApart: isApart)
    }

    private static func isEnglishVerb(_ k: Int, _ words: [Word]) -> Bool {
        let word = words[k]
        if nominatives.contains(word.first) || SectionHeading.isVerb(word.first) || pasts.contains(word.first) {
            return true
        }
        if k == 0 || word.isOther { return false }
        // ed
        if word.last == 0x6564, word.bytes > 4 { return true }
        let before = words[k - 1]
        // `The camera certainly helps.`
        if word.endsOnS, before.last == 0x6C79 { return true }
        guard k + 1 < words.count, !before.endsPart else { return false }
        let next = words[k + 1]
        // s, but neither ss, us nor is
        if word.endsOnS, word.last != 0x7373, word.last != 0x7573, word.last != 0x6973 {
            // `June 25 marks`
            let isDated = before.isNumber && k > 1 && words[k - 2].isOther && !words[k - 2].isSmall
            // `The council of Tallow votes on the quay`, but not `All residents of Tallow on foot`.
            let isFollowed = articles.contains(words[0].first) || !connectors.contains(next.first)
            return word.bytes >= pluralBytes && isFollowed && (!before.isSmall || isDated)
                && !counts.contains(before.first)
        }
        // `Drivers need a card`, `Residents pay 12 crowns`, but neither ly nor ng
        let isPlural = before.endsOnS && before.bytes >= pluralBytes || people.contains(before.first)
        guard isPlural, word.last != 0x6C79, word.last != 0x6E67 else { return false }
        return next.isNumber || objects.contains(next.first)
    }

    // MARK: German

    private static let germanVerbs: StaticString = """
        ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|können|konnte|konnten|muss|müssen|musste|\
        mussten|soll|sollen|sollte|sollten|will|wollen|wollte|wollten|darf|dürfen|durfte|durften|mag|möchte|möchten|gibt|gab|\
        geht|ging|gingen|gilt|galt|kommt|kam|kamen|steht|stand|standen|liegt|lag|lagen|bleibt|blieb|blieben|heißt|hieß|fährt|\
        fuhr|fuhren|fällt|fiel|fielen|trägt|trug|trugen|sieht|sah|sahen|nimmt|nahm|nahmen|lässt|ließ|ließen|weiß|wusste|sei|\
        seien|wäre|wären|hätte|hätten|würde|würden|tut|tat|taten|hält|hielt|hielten|findet|fand|fanden|schloss|zog|sprach|\
        verlor|stieg|sank|starb|schrieb|traf|brach|bin|habe
        """
    /// What pasts end with, with and without a syllable before: no noun, which has a capital.
    private static let germanPasts: StaticString = """
        begann|gewann|ließ|lief|rief|riss|biss|schmiss|warf|warb|half|schlug|fing|griff|wuchs|schloss|schoss|floss|floh|flog|\
        schob|hob|zog|trog|wog|zwang|drang|sprang|trank|sang|sank|klang|trug|fuhr|lud|grub|schuf|blies|schlief|fiel|stahl|\
        befahl|empfahl|nahm|kam|lag|gab|stieg|schwieg|blieb|schrieb|trieb|schied|wich|glich|strich|fand|stand|schwand|\
        verband|traf|sprach|brach|stach|sah|saß|aß|schwor|ging|hing|fror|verlor|geschah|las
        """
    private static let germanOthers: StaticString = """
        sofort|jetzt|oft|meist|fast|nicht|selbst|erst|zuletzt|insgesamt|mit|seit|statt|samt|laut|direkt|weit|rund|gegen|wegen|\
        neben|zwischen|zusammen|morgen|außen|innen|oben|unten|hinten|vorn|eben|binnen|entgegen|bereits|bislang|heute|gestern|\
        sonst|mindestens|höchstens|anderen|allen|vielen|wenigen|einigen|beiden|keinen|meinen|ihren|seinen|diesen|jeden|\
        vergangenen|kommenden|nächsten|letzten|sämtlichen|leute|später|früher|bitte|heute|hundert|tausend|acht|sieben|zehn
        """
    private static let germanRelatives: StaticString =
        "der|die|das|den|dem|deren|dessen|denen|welche|welcher|wo|wer|was"
    private static let germanSubordinators: StaticString = "wer|wenn|weil|dass|ob|sobald|damit|falls|solange|um|sofern"

    private static func isGerman(_ text: Span<UInt8>, _ tokens: Span<Token>) -> Bool {
        // `Wenden Sie sich an das Amt.`
        if bytes(tokens[1]).count == 3, DatelineNames.begins(text, bytes(tokens[1]), withOneOf: "Sie") { return false }
        var verbs = [Bool](repeating: false, count: tokens.count)
        var relative: Int?
        var hasComma = false
        for k in 0..<tokens.count {
            verbs[k] = k > 0 && isGermanVerb(k, text, tokens)
            if k > 0, relative == nil, SentenceAnalysis.precedesComma(text, tokens[k - 1]),
                !tokens[k].traits.contains(.capitalized),
                DatelineNames.areAll(text, bytes(tokens[k]), in: germanRelatives)
            {
                relative = k
            }
            if SentenceAnalysis.precedesComma(text, tokens[k]) { hasComma = true }
        }
        if !hasComma, DatelineNames.areAll(text, bytes(tokens[0]), in: germanSubordinators) { return true }
        return isNominal(text, tokens, verbs, relative: relative, isApart: true)
    }

    /// Whether a word in lower case is a verb by its form, and no adjective before a noun.
    private static func isGermanVerb(_ k: Int, _ text: Span<UInt8>, _ tokens: Span<Token>) -> Bool {
        let token = tokens[k]
        guard token.traits.isDisjoint(with: [.capitalized, .number]) else { return false }
        let word = bytes(token)
        if DatelineNames.areAll(text, word, in: germanVerbs) || DatelineNames.ends(text, word, withOneOf: germanPasts) {
            return true
        }
        guard !token.traits.contains(.stopWord), word.count >= pluralBytes else { return false }
        let (last, before) = (text[word.upperBound - 1], text[word.upperBound - 2])
        let endsSo =
            last == UInt8(ascii: "t") || last == UInt8(ascii: "n") && before == UInt8(ascii: "e")
            || last == UInt8(ascii: "e") && before == UInt8(ascii: "t")
        guard endsSo, !DatelineNames.areAll(text, word, in: germanOthers) else { return false }
        if last == UInt8(ascii: "t") { return true }
        let next: Token.Traits = k + 1 < tokens.count ? tokens[k + 1].traits : []
        let previous = tokens[k - 1].traits
        let isBehindSmall = previous.contains(.stopWord) || !previous.contains(.capitalized)
        return !(next.contains(.capitalized) && isBehindSmall)
    }

    // MARK: Lists

    /// A comma before an article begins a clause: `Depuis 2019, la ville manque`.
    private static let clauseArticles: StaticString = "le|la|les|l'|un|une|el|los|las"

    /// Whether a sentence begins as pieces do and holds no verb of a list and none by its ending.
    private static func isListed(
        _ text: Span<UInt8>, _ tokens: Span<Token>, _ openers: StaticString, _ nominals: StaticString,
        _ verbs: StaticString, endings: StaticString
    ) -> Bool {
        let first = bytes(tokens[0])
        let isOpener = tokens[0].traits.contains(.number) || DatelineNames.areAll(text, first, in: openers)
        let isNominal = nominals.utf8CodeUnitCount > 0 && DatelineNames.areAll(text, first, in: nominals)
        guard tokens.count <= (isOpener ? listedTokens : isNominal ? nominalTokens : 0) else { return false }
        for k in 1..<tokens.count {
            var word = bytes(tokens[k])
            if DatelineNames.areAll(text, word, in: verbs) { return false }
            // Behind `se` stands a verb: `se termine`, `s'élève`.
            if endings.utf8CodeUnitCount > 0, DatelineNames.begins(text, word, withOneOf: "s'|s’|n'|n’") {
                return false
            }
            if endings.utf8CodeUnitCount > 0, SentenceAnalysis.precedesComma(text, tokens[k - 1]),
                DatelineNames.areAll(text, word, in: clauseArticles)
            {
                return false
            }
            // `n'ont`, `qu'elle`
            for i in word where text[i] == UInt8(ascii: "'") || text[i] == 0x99 {
                word = i + 1..<word.upperBound
            }
            if word.lowerBound > Int(tokens[k].start), DatelineNames.areAll(text, word, in: verbs) { return false }
            guard endings.utf8CodeUnitCount > 0, tokens[k].traits.isDisjoint(with: [.number, .stopWord, .capitalized]),
                word.count > pluralBytes
            else { continue }
            if DatelineNames.ends(text, word, withOneOf: endings), !DatelineNames.ends(text, word, withOneOf: "ment") {
                return false
            }
        }
        return true
    }

    private static let frenchOpeners: StaticString = """
        à|au|aux|dans|de|du|des|depuis|pendant|en|entre|jusqu'au|jusqu'à|jusqu'en|par|pour|sur|sous|vers|chez|environ|avec|\
        sans|dès|selon|tous|toutes|ceux|celles|seuls|seules|oui|non|parce
        """
    private static let frenchNominals: StaticString = "le|la|les|l'|un|une|deux|trois|quatre|cinq|dix"
    private static let frenchVerbs: StaticString = """
        est|sont|suis|êtes|sommes|était|étaient|fut|furent|sera|seront|serait|seraient|a|ai|ont|avons|avez|avait|avaient|eut|\
        aura|auront|fait|font|faut|peut|peuvent|doit|doivent|va|vont|vais|veut|veulent|sait|savent|dit|disent|reste|restent|\
        coûte|coûtent|paie|paye|paient|prend|prennent|permet|permettent|ouvre|ouvrent|ferme|ferment|commence|commencent|dure|\
        durent|travaille|vit|vivent|compte|comptent|devient|deviennent|semble|semblent|vient|viennent|existe|existent|\
        concerne|concernent|demande|demandent|propose|proposent|passe|passent|arrive|arrivent|donne|donnent|tient|tiennent|\
        met|mettent|suit|suivent|perd|perdent|voit|voient|croit|croient|finance|financent|recrute|recrutent|prévoit|\
        prévoient|assure|assurent|estime|estiment|reçoit|reçoivent|se|ne|il|elle|ils|elles|on|je|j'ai|c'est|y
        """
    private static let frenchEndings: StaticString = "ait|aient|era|eront|ira|iront|èrent|irent|ent"
    private static let spanishOpeners: StaticString = """
        a|al|en|de|del|desde|hasta|durante|entre|por|para|según|con|sin|sobre|hacia|tras|todos|todas|quienes|solo|\
        sólo|sí|porque|cerca
        """
    private static let spanishNominals: StaticString = "el|la|los|las|un|una|unos|unas|dos|tres|cuatro|cinco|diez"
    private static let spanishVerbs: StaticString = """
        es|son|soy|somos|se|falta|faltan|era|eran|fue|fueron|será|serán|está|están|estaba|estaban|hay|ha|han|he|hemos|había|habían|tiene|\
        tienen|tengo|puede|pueden|debe|deben|va|van|voy|hace|hacen|quiere|quieren|paga|pagan|cuesta|cuestan|vale|valen|queda|\
        quedan|sigue|siguen|abre|abren|cierra|cierran|empieza|empiezan|dura|duran|vive|viven|recibe|reciben|ofrece|ofrecen|\
        pide|piden|llega|llegan|dice|dicen|sabe|saben|pasa|pasan|sale|salen|gana|ganan|pierde|pierden|trabaja|trabajan|\
        necesita|necesitan|existe|existen|prevé|prevén|financia|financian|contrata|sube|suben|decide|deciden|sea|\
        sean|hizo|dio|dijo|puso|tuvo|vino|tenía|podía|debía|quería|decía|hacía|sabía|vivía
        """
    private static let spanishEndings: StaticString =
        "ó|aron|ieron|yeron|jeron|aba|aban|ían|ará|erá|irá|arán|erán|irán|aría|ería|iría"
    private static let vietnameseOpeners: StaticString =
        "từ|vào|tại|trong|khoảng|đến|ở|trên|bằng|với|tất|mọi|toàn|hơn|gần"
    private static let vietnameseVerbs: StaticString = """
        là|có|được|bị|sẽ|đã|đang|phải|cần|không|chưa|cho|thuộc|gồm|bắt|diễn|mở|đóng|muốn|nên|vẫn|đều|cũng|chi|trả|nộp|nói|chết|mất|giết|cứu|đình|sản|nổ|rơi|\
        biết|thấy|làm|đi|về|nhận|mua|bán|tăng|giảm|xảy|dự|áp|thu|ăn|sống|chiếm|đạt|tổ|xây|chuyển|dùng|sử|giao|yêu|đề|quy
        """
}
