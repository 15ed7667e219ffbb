import LedeArticle
import LedeText

/// Sentences that greet, thank, open or close a letter, or tell where to ask: news they are none.
///
/// `Good evening.`, `PV: Xin cảm ơn bà!`, `Bienvenue dans ce direct`, `Señor director:`, `Mit freundlichen Grüßen`, `For more
/// information visit www.tallow.example.`, `Hinweise werden unter 09999/123-0 entgegengenommen.` A short one is known by what
/// it begins with, or by a telephone number or an address near its end.
enum ServiceLine {
    /// Most bytes of one.
    static let bytes = 160
    /// Most bytes of one that begins with a formula that a mark follows, and of one that thanks behind a name.
    static let formulaBytes = 48
    private static let thankingBytes = 72
    /// Most bytes of one that is a formula whatever follows its mark.
    private static let shortFormulaBytes = 24
    /// Most bytes of one that opens as formulas do, whatever follows.
    private static let openingBytes = 112
    /// Most tokens of one that a number or an address shows, and fewest digits of the number.
    private static let contactTokens = 16
    private static let phoneDigits = 7
    /// Tokens at the end of a sentence among which it stands.
    private static let addressTokens = 6
    /// Digits of a number in three parts with hyphens between them.
    private static let partedDigits = 10
    /// Most bytes of a name before a colon.
    private static let labelBytes = 42

    /// Whether a sentence without quotation marks, of at most ``bytes``, is one.
    ///
    /// Linear in its bytes.
    ///
    /// - Parameters:
    ///   - text: the text that it stands in.
    ///   - sentence: its bytes.
    ///   - tokens: its tokens.
    ///   - hasLabel: whether a colon stands near its beginning.
    ///   - hasComma: whether somebody is asked in the text and the sentence has a comma.
    @inline(__always)
    static func isOne(
        _ text: Span<UInt8>, _ sentence: Range<Int>, _ tokens: Span<Token>, hasLabel: Bool, hasComma: Bool
    ) -> Bool {
        if mayBegin(text, sentence.lowerBound), isFormula(text, sentence) || asksToAsk(text, sentence) { return true }
        if hasLabel, isFormula(text, sentence, behind: UInt8(ascii: ":"), within: labelBytes) { return true }
        if hasComma, sentence.count <= thankingBytes,
            isFormula(text, sentence, behind: UInt8(ascii: ","), within: thankingBytes)
        {
            return true
        }
        return tokens.count <= contactTokens && tellsAddress(text, sentence, tokens)
    }

    /// Bits by the first four bytes of what sentences of service begin with: of most others they are not set.
    private static let beginnings: [UInt64] = {
        var bits = [UInt64](repeating: 0, count: ServiceLine.beginningBits / 64)
        func add(_ list: StaticString) {
            list.withUTF8Buffer { list in
                var isStart = true
                for i in 0..<list.count {
                    if isStart, i + 4 <= list.count {
                        let low = UInt64(list[i]) | UInt64(list[i + 1]) << 8
                        let bit = ServiceLine.bitOf(low | UInt64(list[i + 2]) << 16 | UInt64(list[i + 3]) << 24)
                        bits[bit >> 6] |= UInt64(1) << UInt64(bit & 63)
                    }
                    isStart = list[i] == UInt8(ascii: "|")
                }
            }
        }
        for first in UInt8.min...UInt8.max {
            add(ServiceLine.formulas(first))
            add(ServiceLine.openings(first))
            add(ServiceLine.enquiries(first))
            add(ServiceLine.information(first))
        }
        add(ServiceLine.thanks)
        return bits
    }()

    private static let beginningBits = 4_096

    /// The bit of four bytes; the factor is one of those by which few beginnings of English sentences share one (4 %).
    @inline(__always)
    private static func bitOf(_ four: UInt64) -> Int { Int((four &* 0x38C0_C8FD & 0xFFFF_FFFF) >> 20) }

    /// Whether what begins at an index may be of service.
    @inline(__always)
    private static func mayBegin(_ text: Span<UInt8>, _ index: Int) -> Bool {
        let bit = bitOf(text.eightBytes(at: index) & 0xFFFF_FFFF)
        return beginnings[bit >> 6] >> UInt64(bit & 63) & 1 != 0
    }

    /// Whether a formula stands behind the first mark of a kind and a space: a name before a colon or comma.
    @inline(never)
    private static func isFormula(
        _ text: Span<UInt8>, _ sentence: Range<Int>, behind mark: UInt8, within bytes: Int
    ) -> Bool {
        let limit = min(sentence.upperBound, sentence.lowerBound + bytes)
        let start = text.firstIndex(of: mark, in: sentence.lowerBound..<limit) + 2
        guard start < limit, text[start - 1] == 0x20, mayBegin(text, start) else { return false }
        let rest = start..<sentence.upperBound
        return mark == UInt8(ascii: ":")
            ? isFormula(text, rest) : DatelineNames.begins(text, rest, withOneOf: thanks)
    }

    // MARK: Formulas

    /// Whether a sentence begins with a formula and a mark, or as only formulas go on.
    @inline(never)
    private static func isFormula(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
        guard !sentence.isEmpty else { return false }
        let first = text[sentence.lowerBound]
        if sentence.count <= formulaBytes {
            let list = formulas(first)
            if list.utf8CodeUnitCount > 0, beginsWithMark(text, sentence, list) { return true }
        }
        guard sentence.count <= openingBytes else { return false }
        let list = openings(first)
        return list.utf8CodeUnitCount > 0 && DatelineNames.begins(text, sentence, withOneOf: list)
    }

    /// Whether a sentence is one of the strings of a list, or begins with it and a mark.
    private static func beginsWithMark(_ text: Span<UInt8>, _ sentence: Range<Int>, _ list: StaticString) -> Bool {
        list.withUTF8Buffer { list in
            var start = 0
            for end in 0...list.count where end == list.count || list[end] == UInt8(ascii: "|") {
                let count = end - start
                var k = 0
                while k < count, k < sentence.count, text[sentence.lowerBound + k] == list[start + k] { k += 1 }
                start = end + 1
                guard k == count else { continue }
                if count == sentence.count { return true }
                switch text[sentence.lowerBound + count] {
                case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: ";"),
                    0x0A:
                    let mark = text[sentence.lowerBound + count]
                    let mayGoOn = mark == UInt8(ascii: ",") || mark == UInt8(ascii: "!")
                    if !mayGoOn || goesOnAsFormula(text, sentence, behind: count + 1) { return true }
                // ` !`, ` :` and dashes
                case 0x20 where sentence.count > count + 1 && !isWord(text[sentence.lowerBound + count + 1]):
                    return true
                default: break
                }
            }
            return false
        }
    }

    /// Whether what stands behind a formula and its mark is little, or does not begin with a small letter or a digit: `Best,
    /// 59, died`, `Welcome, a hamlet`.
    private static func goesOnAsFormula(_ text: Span<UInt8>, _ sentence: Range<Int>, behind count: Int) -> Bool {
        guard sentence.count > shortFormulaBytes else { return true }
        var next = sentence.lowerBound + count
        while next < sentence.upperBound, text[next] == 0x20 { next += 1 }
        guard next < sentence.upperBound else { return true }
        return !text[next].isASCIIDigit && !(text[next].isLetterByte && !text[next].isASCIIUppercase)
    }

    private static func isWord(_ byte: UInt8) -> Bool { byte.isASCIIAlphanumeric || byte >= 0xC3 && byte != 0xE2 }

    /// What greets, thanks, or opens or closes a letter where a mark follows, by its first byte.
    private static func formulas(_ first: UInt8) -> StaticString {
        switch first {
        case UInt8(ascii: "A"): "Atentamente|Afectuosamente|Auf Wiedersehen|Au revoir"
        case UInt8(ascii: "B"):
            """
            Best regards|Best wishes|Best|Bonjour|Bonsoir|Bien à vous|Bien cordialement|Bienvenue|Buenos días|Buenas tardes|\
            Buenas noches|Bienvenidos|Bienvenidas|Bienvenido|Beste Grüße|Buongiorno|Buonasera|Benvenuti|Bom dia|\
            Boa tarde|Boa noite
            """
        case UInt8(ascii: "C"): "Cordialement|Cordialmente|Cordiali saluti|Cảm ơn|Chào mừng"
        case UInt8(ascii: "D"): "Danke|Danke schön|Danke sehr|Dankeschön|Dear Sir or Madam|Dear Sirs|Distinti saluti"
        case UInt8(ascii: "G"):
            """
            Good morning|Good evening|Good afternoon|Good night|Goodbye|Guten Morgen|Guten Tag|Guten Abend|Gracias|Grazie|\
            Goedemorgen|Goedenavond
            """
        case UInt8(ascii: "H"):
            """
            Hello|Hi all|Hi there|Hallo|Hola|Herzlich willkommen|Herzlich Willkommen|Herzlichen Dank|Herzliche Grüße|\
            Hochachtungsvoll
            """
        case UInt8(ascii: "K"): "Kind regards|Kính thư"
        case UInt8(ascii: "L"): "Liebe Grüße"
        case UInt8(ascii: "M"):
            """
            Many thanks|Merci|Merci beaucoup|Merci bien|Muchas gracias|Mit freundlichen Grüßen|Mit freundlichem Gruß|\
            Mit besten Grüßen|Madame, Monsieur|Madame|Monsieur|Monsieur le directeur|Monsieur le rédacteur en chef|\
            Madame la directrice|Monsieur le maire|Madame la maire
            """
        case UInt8(ascii: "O"): "Obrigado|Obrigada"
        case UInt8(ascii: "R"): "Regards"
        case UInt8(ascii: "S"):
            """
            Sincerely|Sincerely yours|Sirs|Saludos|Saludos cordiales|Salut|Salutations|Señor director|Señora directora|\
            Sr. director|Sr. Director|Sra. Directora
            """
        case UInt8(ascii: "T"): "Thank you|Thanks|Thanks a lot|Trân trọng|Thân ái"
        case UInt8(ascii: "U"): "Un saludo|Un cordial saludo|Un abrazo"
        case UInt8(ascii: "V"): "Vielen Dank|Viele Grüße|Very truly yours"
        case UInt8(ascii: "W"): "Warm regards|Welcome|Willkommen|Welkom"
        case UInt8(ascii: "X"): "Xin chào|Xin cảm ơn|Xin cám ơn"
        case UInt8(ascii: "Y"): "Yours|Yours sincerely|Yours faithfully|Yours truly"
        default: ""
        }
    }

    /// What only greetings, thanks and letters begin with, by its first byte.
    private static func openings(_ first: UInt8) -> StaticString {
        switch first {
        case UInt8(ascii: "A"): "An dieser Stelle halten wir|An dieser Stelle informieren wir"
        case UInt8(ascii: "B"):
            """
            Bonjour à tous|Bonjour à toutes|Bonjour et |Bonsoir à tous|Bonsoir à toutes|Bonsoir et |Bienvenue dans ce |\
            Bienvenue dans cet |Bienvenue dans notre|Bienvenue sur ce |Bienvenue sur notre|Bienvenue à tous|\
            Bienvenue à toutes|Buenos días y |Buenas tardes y |Buenas noches y |Buenos días a todos|\
            Bienvenidos a est|Bienvenidos a nuestr|Bienvenidos al directo|Bienvenidos al minuto
            """
        case UInt8(ascii: "C"):
            """
            Cher Monsieur|Chère Madame|Chers lecteurs|Chères lectrices|Ce direct est |Chào quý|Chào các bạn|Chào bạn|\
            Chào mừng quý|Chào mừng các bạn|Chào mừng bạn|Chân thành cảm ơn|Cảm ơn ông|Cảm ơn bà|Cảm ơn anh|Cảm ơn chị|\
            Cảm ơn bạn|Cảm ơn quý|Cảm ơn các bạn|Cảm ơn các vị|Cám ơn 
            """
        case UInt8(ascii: "D"):
            """
            Dear editor|Dear Editor|Dear Sir|Dear Madam|Dear reader|Dear Reader|Dear all|Dear Mr|Dear Ms|Dear Dr|\
            Dear colleagues|Dear friends|Danke für das G|Danke fürs |Danke für Ihr|Danke, dass Sie
            """
        case UInt8(ascii: "E"):
            "Estimado señor|Estimada señora|Estimados señores|Estimados lectores|Estimados vecinos|Estimados amigos|Estimado Sr|Estimada Sra|Estimado director|Estimada redacción"
        case UInt8(ascii: "G"):
            """
            Good morning and welcome|Good afternoon and welcome|Good evening and welcome|Good morning everyone|\
            Good afternoon everyone|Good evening everyone|Guten Morgen und |Guten Tag und |Guten Abend und |\
            Gracias por su|Gracias por atender|Gracias por leer|Gracias por acompañ|Gracias por seguir
            """
        case UInt8(ascii: "H"):
            """
            Hello and welcome|Hello everyone|Hi everyone|Herzlich willkommen zu|Herzlich willkommen im |\
            Herzlich willkommen in |Herzlich willkommen bei |Herzlich Willkommen zu|Herzlich Willkommen im |\
            Herzlich Willkommen in |Herzlich Willkommen bei |Hallo und herzlich|Hallo und willkommen|Hier halten wir Sie|\
            Hola a todos
            """
        case UInt8(ascii: "I"):
            "In diesem Liveticker|In diesem Liveblog|In diesem Newsblog|In unserem Liveticker|In unserem Newsblog"
        case UInt8(ascii: "J"): "Je vous prie d"
        case UInt8(ascii: "K"): "Kính chào|Kính gửi|Kính thưa|Kính mời quý|Kính mời bạn|Kính mời độc"
        case UInt8(ascii: "L"):
            "Liebe Leser|Liebe Redaktion|Liebe Freunde|Liebe Kolleg|Liebe Mitbürger|Liebe Zuschauer|Liebe Hörer"
        case UInt8(ascii: "M"):
            """
            Many thanks for |Merci d'avoir|Merci d’avoir|Merci de nous|Merci de m'avoir|Merci de m’avoir|Merci à tous de|\
            Merci pour votre|Merci à vous|Muchas gracias por|Mời quý|Mời bạn đọc|Mời độc giả
            """
        case UInt8(ascii: "Q"): "Queridos lectores|Querido lector"
        case UInt8(ascii: "R"): "Reciba un cordial|Reciban un cordial|Reciba un saludo|Reciban un saludo|Rất cảm ơn"
        case UInt8(ascii: "S"): "Sehr geehrte"
        case UInt8(ascii: "T"):
            """
            Thank you for joining|Thank you for reading|Thank you for talking|Thank you for speaking|Thank you for your|\
            Thank you for being|Thank you for taking|Thank you for having|Thank you for watching|Thank you for listening|\
            Thank you for coming|Thank you very much|Thank you so much|Thank you all|Thank you both|Thank you and |\
            Thanks for joining|Thanks for reading|Thanks for talking|Thanks for speaking|Thanks for your|\
            Thanks for being|Thanks for taking|Thanks for having|Thanks for watching|Thanks for listening|\
            Thanks for coming|Thanks so much|Thanks very much|Trân trọng cảm ơn|Thưa quý
            """
        case UInt8(ascii: "V"):
            """
            Vielen Dank für das G|Vielen Dank fürs |Vielen Dank für Ihr|Vielen Dank, dass|Veuillez agréer|\
            Vous suivez en direct|Vâng, xin cảm ơn|Vâng, cảm ơn
            """
        case UInt8(ascii: "W"):
            """
            Welcome to our |Welcome to the live|Welcome to this |Welcome back to |Welcome and |Welcome everyone|\
            Willkommen im Live|Willkommen zum Live|Willkommen im News|Willkommen zu unserem|Willkommen in unserem|\
            Willkommen bei unserem|Willkommen zurück|Wir danken Ihnen|Wir danken für das G|Wir halten Sie
            """
        case UInt8(ascii: "X"): "Xin chào|Xin cảm ơn|Xin cám ơn|Xin chân thành cảm ơn|Xin trân trọng cảm ơn"
        case UInt8(ascii: "Y"): "You're listening to|You’re listening to|You are listening to"
        default: ""
        }
    }

    /// What thanks somebody behind his or her name.
    ///
    /// `Frau Holm, vielen Dank für das Gespräch.`
    private static let thanks: StaticString = """
        vielen Dank|danke für|herzlichen Dank|merci|muchas gracias|gracias por|thank you|thanks for|xin cảm ơn|xin cám ơn
        """

    // MARK: Where to ask

    /// Whether a sentence begins as those that tell where to ask, and says so.
    @inline(never)
    private static func asksToAsk(_ text: Span<UInt8>, _ sentence: Range<Int>) -> Bool {
        let first = text[sentence.lowerBound]
        if begins(text, sentence, enquiries(first)) { return true }
        guard begins(text, sentence, information(first)) else { return false }
        let isFull = DatelineNames.begins(text, sentence, withOneOf: requests)
        return DatelineNames.holds(text, sentence, oneOf: isFull ? places : addresses)
    }

    private static func begins(_ text: Span<UInt8>, _ sentence: Range<Int>, _ list: StaticString) -> Bool {
        list.utf8CodeUnitCount > 0 && DatelineNames.begins(text, sentence, withOneOf: list)
    }

    /// What only those begin with that tell whom to ask, by its first byte.
    private static func enquiries(_ first: UInt8) -> StaticString {
        switch first {
        case UInt8(ascii: "C"): "Contact presse|Contacts presse|Contacto de prensa"
        case UInt8(ascii: "H"): "Hinweise nimmt die |Hinweise nehmen die "
        case UInt8(ascii: "L"): "Liên hệ:"
        case UInt8(ascii: "M"):
            """
            Media enquiries:|Media enquiries should|Media inquiries:|Media inquiries should|Media contact:|\
            Mọi chi tiết xin|Mọi chi tiết vui lòng|Mọi thông tin xin|Mọi thông tin vui lòng
            """
        case UInt8(ascii: "N"): "Notes to editors|Notes to Editors|Notes for editors|Note to editors"
        case UInt8(ascii: "P"):
            """
            Press enquiries:|Press enquiries should|Press inquiries:|Press inquiries should|Press contact:|\
            Presseanfragen|Pressekontakt
            """
        case UInt8(ascii: "R"): "Rückfragen bitte|Rückfragen an|Rückfragen unter"
        case UInt8(ascii: "T"): "Thông tin chi tiết xin"
        default: ""
        }
    }

    /// What those begin with that tell where there is more, and other sentences, too, by its first byte.
    private static func information(_ first: UInt8) -> StaticString {
        switch first {
        case UInt8(ascii: "A"): "Anmeldung"
        case UInt8(ascii: "C"): "Chi tiết xin"
        case UInt8(ascii: "D"): "Details are "
        case UInt8(ascii: "F"):
            """
            For more information|For further information|For more details|For further details|For details|For tickets|\
            Further information|Further details
            """
        case UInt8(ascii: "H"): "Hinweise "
        case UInt8(ascii: "I"):
            "Information is |Infos |Informationen |Informations |Inscriptions|Información |Inscripciones"
        case UInt8(ascii: "K"): "Karten "
        case UInt8(ascii: "M"):
            "More information|More details|Mehr Informationen|Mehr Infos|Más información|Más detalles"
        case UInt8(ascii: "N"): "Nähere Informationen"
        case UInt8(ascii: "P"):
            """
            Pour plus d'info|Pour plus d’info|Pour plus de rens|Pour plus de détails|Pour en savoir plus|Plus d'info|\
            Plus d’info|Para más información|Para mayor información|Para más detalles
            """
        case UInt8(ascii: "R"): "Renseignements"
        case UInt8(ascii: "T"):
            "Tickets are |To find out more|To learn more|To book|To register|To donate|To apply|Thông tin chi tiết"
        case UInt8(ascii: "W"): "Weitere Informationen|Weitere Infos"
        case 0xC4: "Để biết thêm|Độc giả có nhu cầu"
        default: ""
        }
    }

    /// Those of them that seldom begin news, and what the others hold that ask to call or look.
    private static let requests: StaticString = """
        For |Weitere |Nähere |Pour plus d|Para |Thông tin chi tiết|Độc giả có nhu cầu
        """
    private static let addresses: StaticString = """
        www.|http|@|, visit |, call |, contact |, email |, go to | please | available at | available from | available on |\
        finden Sie unter|finden Sie auf|im Internet unter| unter Tel|unter der Rufnummer| unter 0| entgegen| bitte an |\
        , consultez |, contactez |, rendez-vous |, visite |, consulte |, llame |en el teléfono|liên hệ|truy cập
        """
    private static let places: StaticString = """
        www.|http| visit | contact |@| call |email| e-mail|website| available at | available from | available on | go to |\
        finden Sie|im Internet unter| unter Tel|unter der Nummer|unter der Rufnummer|unter 0|\
        bitte an| consultez | contactez | rendez-vous sur| sur le site| visite | visiten | consulte | llame |en el teléfono|\
        en la web|liên hệ|truy cập|vui lòng
        """

    /// Whether a sentence of few tokens holds a telephone number or an address of the web.
    @inline(__always)
    private static func tellsAddress(_ text: Span<UInt8>, _ sentence: Range<Int>, _ tokens: Span<Token>) -> Bool {
        // It stands where the sentence ends.
        for k in max(0, tokens.count - addressTokens)..<tokens.count {
            let start = Int(tokens[k].start)
            let first = text[start]
            if first.isASCIIDigit {
                if first == UInt8(ascii: "0") || start + 3 < sentence.upperBound && mayBePhone(text, start),
                    isPhone(text, start, in: sentence)
                {
                    return true
                }
            } else if first == UInt8(ascii: "w") || first == UInt8(ascii: "h"), start + 4 < sentence.upperBound,
                text[start + 1] == UInt8(ascii: "w") || text[start + 1] == UInt8(ascii: "t"),
                text[start + 2] == text[start + 1], isAddress(text, start..<sentence.upperBound)
            {
                return true
            }
        }
        return false
    }

    /// Whether a plus stands before a digit, or a hyphen behind three.
    @inline(__always)
    private static func mayBePhone(_ text: Span<UInt8>, _ start: Int) -> Bool {
        start > 0 && text[start - 1] == UInt8(ascii: "+") || text[start + 3] == UInt8(ascii: "-")
    }

    @inline(never)
    private static func isAddress(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        DatelineNames.begins(text, range, withOneOf: "www.|http://|https://")
    }

    /// Whether a telephone number begins at a digit: with 0 or behind a plus, or in three parts with hyphens between them.
    @inline(never)
    private static func isPhone(_ text: Span<UInt8>, _ start: Int, in sentence: Range<Int>) -> Bool {
        let before = start > sentence.lowerBound ? text[start - 1] : 0
        let isWhole = text[start] == UInt8(ascii: "0") || before == UInt8(ascii: "+")
        guard isWhole || !before.isASCIIDigit else { return false }
        var (digits, hyphens, slashes, last) = (0, 0, 0, 0)
        var i = start
        while i < sentence.upperBound {
            switch text[i] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): (digits, last) = (digits + 1, last + 1)
            case UInt8(ascii: "-"): (hyphens, last) = (hyphens + 1, 0)
            case UInt8(ascii: "/"): (slashes, last) = (slashes + 1, 0)
            case 0x20, UInt8(ascii: "("), UInt8(ascii: ")"):
                if isDay(digits, last, hyphens, slashes) { return false }
                last = 0
            default:
                if isDay(digits, last, hyphens, slashes) { return false }
                return isWhole && digits >= phoneDigits || digits == partedDigits && hyphens == 2
            }
            i += 1
        }
        return isWhole && digits >= phoneDigits || digits == partedDigits && hyphens == 2
    }

    /// Whether digits are those of a day: `03/04/2026`, `02/9/2026`.
    private static func isDay(_ digits: Int, _ last: Int, _ hyphens: Int, _ slashes: Int) -> Bool {
        last == 4 && 6...8 ~= digits && (hyphens == 2 || slashes == 2)
    }

    // MARK: Who sends it

    /// The name in a line that heads what somebody who sends a text says of himself.
    ///
    /// `About Kestrel Line`, `Über die Werft`; none in one to those who print it, `Notes to editors`; `nil` of another line.
    static func sender(_ line: Paragraph, of article: Article) -> [UInt8]? {
        let end = line.role.isText ? article.text.count : article.removed.count
        guard line.range.lowerBound >= 0, line.range.upperBound <= end else { return nil }
        if line.role.isText { return sender(article.text.span, line.range) }
        return sender(article.removed.span, line.range)
    }

    private static func sender(_ text: Span<UInt8>, _ line: Range<Int>) -> [UInt8]? {
        guard line.count > 6, line.count <= labelBytes else { return nil }
        switch text[line.lowerBound] {
        case UInt8(ascii: "A"), UInt8(ascii: "N"), UInt8(ascii: "S"), UInt8(ascii: "E"), 0xC3: break
        default: return nil
        }
        if DatelineNames.begins(text, line, withOneOf: senders) { return [] }
        guard DatelineNames.begins(text, line, withOneOf: senderNames) else { return nil }
        // `About Kestrel Line`, but not `About half of them`.
        var start = text.firstIndex(of: 0x20, in: line) + 1
        // `À propos de`, `Acerca de`
        while start < line.upperBound, !text[start].isASCIIUppercase {
            let space = text.firstIndex(of: 0x20, in: start..<line.upperBound)
            guard space - start < 7, text[line.lowerBound] == 0xC3 || text[start] == UInt8(ascii: "d") else {
                return nil
            }
            start = space + 1
        }
        guard start < line.upperBound else { return nil }
        var name: [UInt8] = []
        for i in start..<text.firstIndex(of: 0x20, in: start..<line.upperBound) { name.append(text[i]) }
        return name
    }

    /// Most bytes before the name of who sends a paragraph: `The `, `Die `.
    private static let articleBytes = 4

    /// Whether a paragraph begins by naming a sender: `Kestrel Line is`, `The Kestrel Line`.
    static func tells(of sender: [UInt8], _ text: Span<UInt8>, _ paragraph: Range<Int>) -> Bool {
        guard !sender.isEmpty else { return true }
        var i = paragraph.lowerBound
        let last = min(paragraph.upperBound - sender.count, paragraph.lowerBound + articleBytes)
        while i <= last {
            var k = 0
            while k < sender.count, text[i + k] == sender[k] { k += 1 }
            if k == sender.count { return true }
            i += 1
        }
        return false
    }

    private static let senders: StaticString =
        "Notes to editors|Notes to Editors|NOTES TO EDITORS|Notes for editors|Note to editors|Editors' notes"
    private static let senderNames: StaticString = "About |ABOUT |Über |Sobre |À propos de |Acerca de "
}
