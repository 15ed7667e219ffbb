import LedeText

/// What the words of a block look like, in one pass over its bytes.
struct BlockText {
    /// Kinds of words that pages use around an article, in the first words of a block.
    struct Cues: OptionSet, Sendable {
        let rawValue: UInt32
        static let sharing = Cues(rawValue: 1)
        static let newsletter = Cues(rawValue: 2)
        static let notice = Cues(rawValue: 4)
        static let related = Cues(rawValue: 8)
        static let comment = Cues(rawValue: 16)
        static let copyright = Cues(rawValue: 32)
        static let login = Cues(rawValue: 64)
        static let advertisement = Cues(rawValue: 128)
        static let credit = Cues(rawValue: 256)
        static let byline = Cues(rawValue: 512)
        static let date = Cues(rawValue: 1024)
        static let callToAction = Cues(rawValue: 2048)
        static let contents = Cues(rawValue: 4096)
        static let author = Cues(rawValue: 8192)
        static let count = 14
    }

    /// Words; of scripts without spaces two characters count as one.
    var words = 0
    /// Words of at most three letters: most of them articles, prepositions, pronouns.
    var shortWords = 0
    /// Words that begin with an upper-case letter.
    var capitalizedWords = 0
    /// Words that begin with a digit.
    var numbers = 0
    /// Commas, semicolons and the like.
    var commas = 0
    /// Full stops, question and exclamation marks before a space or the end.
    var sentenceEnds = 0
    /// Bars, arrows, bullets and slashes between words.
    var separators = 0
    /// The length in characters, those of scripts without spaces counted three times.
    var length = 0
    /// Ends as sentences do.
    var isTerminated = false
    /// Ends with a colon.
    var endsWithColon = false
    /// Ends with an ellipsis.
    var isCut = false
    /// Holds an e-mail or web address.
    var hasAddress = false
    /// What its first words are about.
    var cues: Cues = []
    /// What its first three words are about.
    var firstCues: Cues = []
    /// A hash of its bytes, for finding repetitions.
    var hash: UInt64 = FNV1a.basis

    /// Words at the beginning that are looked up.
    private static let cueWords = 12
    /// Words that a line such as "Read more: …" begins with.
    private static let firstWords = 3

    /// Reads a block.
    ///
    /// Linear in its bytes.
    init(_ text: Span<UInt8>, in range: Range<Int>) {
        var i = range.lowerBound
        let end = range.upperBound
        var wordHash: UInt64 = 0
        var wordLength = 0
        var unspaced = 0
        while i < end {
            let byte = text[i]
            hash = FNV1a.mix(hash, byte)
            if byte < 0x80 {
                length += 1
                let lower = byte | 0x20
                if byte.isASCIIAlphanumeric {
                    if wordLength == 0 {
                        wordHash = FNV1a.basis
                        if byte <= 0x39 { numbers += 1 } else if byte <= 0x5A { capitalizedWords += 1 }
                    }
                    wordHash = FNV1a.mix(wordHash, byte <= 0x39 ? byte : lower)
                    wordLength += 1
                    i += 1
                    continue
                }
                if wordLength > 0 && !(byte == UInt8(ascii: "'")) { endWord(wordHash, &wordLength) }
                switch byte {
                case UInt8(ascii: ","), UInt8(ascii: ";"): commas += 1
                case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
                    if i + 1 == end || text[i + 1] == 0x20 || text[i + 1] == UInt8(ascii: "\"") || text[i + 1] >= 0x80 {
                        sentenceEnds += 1
                    }
                case UInt8(ascii: "|"), UInt8(ascii: "/"), UInt8(ascii: ">"): separators += 1
                case UInt8(ascii: "@"): hasAddress = true
                case UInt8(ascii: ":"):
                    if i + 2 < end, text[i + 1] == UInt8(ascii: "/"), text[i + 2] == UInt8(ascii: "/") {
                        hasAddress = true
                    }
                default: break
                }
                i += 1
                continue
            }
            let (scalar, size) = Scalars.decode(text, at: i)
            for k in i + 1..<min(i + size, end) { hash = FNV1a.mix(hash, text[k]) }
            i += size
            length += 1
            switch WordScalars.kind(of: scalar) {
            case .word:
                let folded = WordScalars.fold(scalar)
                if wordLength == 0 {
                    wordHash = FNV1a.basis
                    if folded != scalar { capitalizedWords += 1 }
                }
                var bytes: [UInt8] = []
                WordScalars.append(folded, to: &bytes)
                for byte in bytes { wordHash = FNV1a.mix(wordHash, byte) }
                wordLength += 1
            case .unspaced:
                endWord(wordHash, &wordLength)
                unspaced += 1
                length += 2
            case .separator:
                if wordLength > 0 && scalar != 0x2019 { endWord(wordHash, &wordLength) }
                switch scalar {
                case 0x3001, 0xFF0C, 0x60C, 0xFF1B, 0x61B: commas += 1
                case 0x3002, 0xFF01, 0xFF1F, 0x6D4, 0x61F, 0x964: sentenceEnds += 1
                case 0x2022, 0xB7, 0x203A, 0xBB, 0x2192, 0x25B6: separators += 1
                case 0xA9: cues.insert(.copyright)
                default: break
                }
            }
        }
        endWord(wordHash, &wordLength)
        words += unspaced / 2
        shortWords += unspaced / 4
        readEnd(text, range)
    }

    private mutating func endWord(_ hash: UInt64, _ length: inout Int) {
        guard length > 0 else { return }
        if words < BlockText.cueWords, let cue = BlockText.cueTable[hash] {
            cues.formUnion(cue)
            if words < BlockText.firstWords { firstCues.formUnion(cue) }
        }
        words += 1
        if length <= 3 { shortWords += 1 }
        length = 0
    }

    /// Reads how it ends, past closing quotes and brackets.
    private mutating func readEnd(_ text: Span<UInt8>, _ range: Range<Int>) {
        var end = range.upperBound
        while end > range.lowerBound {
            let byte = text[end - 1]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")") || byte == 0x20
                || byte == UInt8(ascii: "]")
            {
                end -= 1
            } else if end - range.lowerBound >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80,
                byte == 0x9D || byte == 0x99 || byte == 0x9C
            {
                end -= 3
            } else {
                break
            }
        }
        guard end > range.lowerBound else { return }
        switch text[end - 1] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
            isTerminated = true
            if end - range.lowerBound >= 3, text[end - 2] == UInt8(ascii: "."), text[end - 3] == UInt8(ascii: ".") {
                isCut = true
            }
        case UInt8(ascii: ":"): endsWithColon = true
        default:
            guard end - range.lowerBound >= 3 else { return }
            let scalar = Scalars.decode(text, at: end - 3).scalar
            switch scalar {
            case 0x3002, 0xFF01, 0xFF1F, 0x964: isTerminated = true
            case 0x2026: isCut = true
            case 0xFF1A: endsWithColon = true
            default: break
            }
        }
    }

    private static let cueTable: [UInt64: Cues] = {
        var table: [UInt64: Cues] = [:]
        table.reserveCapacity(400)
        func add(_ cue: Cues, _ list: StaticString) {
            list.withUTF8Buffer { buffer in
                for word in buffer.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                    table[BlockTraits.hash(word), default: []].insert(cue)
                }
            }
        }
        add(
            .sharing,
            "share sharing tweet facebook twitter linkedin pinterest whatsapp instagram youtube tiktok telegram")
        add(.sharing, "follow teilen partager compartir compartilhar condividi delen folgen suivez seguir поделиться")
        add(.newsletter, "subscribe subscription subscribers newsletter newsletters inbox signup unsubscribe email")
        add(
            .newsletter,
            "abonnieren abonnez suscríbete suscribirse assine iscriviti abonneer подписаться подписка boletín")
        add(
            .notice,
            "cookie cookies privacy consent javascript browser terms gdpr datenschutz confidentialité privacidad")
        add(.notice, "disclaimer disclosure commission affiliate policy accessibility")
        add(
            .related,
            "related recommended trending popular latest recent similar next previous also like read more stories")
        add(
            .related,
            "articles posts lesen verwandte lire aussi leer relacionadas leia também leggi anche lees ook читайте")
        add(.comment, "comment comments reply replies commented kommentare kommentar commentaires comentarios commenti")
        add(.comment, "reacties комментарии respond discussion")
        add(.copyright, "copyright reserved rights trademark vorbehalten réservés reservados riservati защищены")
        add(.login, "login log sign register account password username anmelden einloggen connexion iniciar войти")
        add(
            .advertisement, "advertisement advertising sponsored ad ads anzeige werbung publicité publicidad pubblicità"
        )
        add(.advertisement, "реклама promoted partner")
        add(
            .credit, "photo photos image images credit courtesy getty shutterstock istock reuters afp photograph source"
        )
        add(.credit, "picture illustration unsplash pexels foto bild crédit crédito фото screenshot video")
        add(.byline, "by written author authors reviewed edited updated published posted von par por door автор editor")
        add(
            .date,
            "january february march april may june july august september october november december jan feb mar apr")
        add(.date, "jun jul aug sep sept oct nov dec min mins minute minutes ago hours uhr lesezeit")
        add(
            .callToAction,
            "click here download free contact demo trial schedule book call shop buy now today get started")
        add(.callToAction, "learn join discover try request quote order join watch listen explore view")
        add(.contents, "table contents jump skip toc menu navigation back top search close open toggle show hide print")
        add(
            .author,
            "writer journalist freelance covers reporter founder blogger editor ceo expert experience she he his")
        return table
    }()
}
