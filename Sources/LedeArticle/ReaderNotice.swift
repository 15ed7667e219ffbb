import LedeText

/// Tells lines in which a page speaks to its reader, in languages whose notices no ``NoticeModel`` knows.
///
/// `Aktifkan notifikasi di aplikasi …`, `Du har läst månadens fria artiklar.` An article says `you` where it quotes
/// somebody, gives advice or is a column. So a short line that addresses the reader and names one of the things that pages
/// offer may be the page's, unless a long paragraph addresses the reader, too. It stays in the text, and in no summary.
struct ReaderNotice {
    /// What such a line speaks of, beside ``ServiceNotice/Subjects`` and ``ConsentNotice/Kinds``.
    struct Signs: OptionSet {
        let rawValue: UInt32
        static let reader = Signs(rawValue: 1)
        /// What asks the reader to do something, where a line begins with it.
        static let request = Signs(rawValue: 1 << 1)
        /// Whoever makes the page.
        static let us = Signs(rawValue: 1 << 2)
        /// What pages offer: `app`, `account`.
        static let thing = Signs(rawValue: 1 << 3)
        /// What a page calls its text: `this article`.
        static let own = Signs(rawValue: 1 << 4)
        /// What is not for all: `premium`.
        static let premium = Signs(rawValue: 1 << 5)
        /// What readers write.
        static let comment = Signs(rawValue: 1 << 6)
        /// What they must not write, and that they cannot.
        static let refusal = Signs(rawValue: 1 << 7)
        static let copy = Signs(rawValue: 1 << 8)
        /// What it takes to make a copy.
        static let permission = Signs(rawValue: 1 << 9)
        static let click = Signs(rawValue: 1 << 10)
    }

    /// Most words of a line that asks for consent, of one that offers something, and of one that names no reader.
    private static let consentWords = 40
    private static let words = 24
    private static let fewWords = 18
    /// Most ends of sentences.
    private static let stops = 3
    /// Subjects of notices that are no things that a page offers.
    private static let otherSubjects: ServiceNotice.Subjects = [
        .address, .us, .price, .choice, .thanks, .error, .print, .device, .permission,
    ]

    private let stems: SubjectStems
    /// Whether a capital tells the reader from others: `Sie`.
    private let hasPoliteForm: Bool

    /// For a language; `nil` where its words are not known.
    init?(_ language: Language) {
        // Asked of every article; most are in English.
        guard language != .undetermined, language != .english, let stems = ReaderNotice.stems(of: language) else {
            return nil
        }
        self.stems = stems
        hasPoliteForm = language.code == "de"
    }

    /// The lines that may be the page's.
    ///
    /// Linear in the bytes.
    func doubtful(_ lines: [LineFeatures], _ text: Span<UInt8>) -> [Int] {
        var found: [(line: Int, voice: Signs)] = []
        for i in lines.indices where !lines[i].kinds.contains(.speech) {
            let signs = signs(text, lines[i].range)
            guard mayBePage(lines[i], signs, text) else { continue }
            let isToReader = !signs.isDisjoint(with: [.reader, .request])
            found.append((i, isToReader ? .reader : signs.intersection(.us)))
        }
        guard !found.isEmpty else { return [] }
        let spoken = lines.reduce(into: Signs()) { $0.formUnion(voices(of: $1, text)) }
        return found.filter { $0.voice.isDisjoint(with: spoken) }.map(\.line)
    }

    /// Who speaks, and to whom, in a long paragraph that quotes nobody.
    private func voices(of line: LineFeatures, _ text: Span<UInt8>) -> Signs {
        guard line.words > ReaderNotice.words, line.stops > 0, !line.isSpeech, !line.kinds.contains(.speech),
            !ServiceNotice.holdsQuotation(text, line.range), ConsentNotice.kinds(text, in: line.range).isEmpty
        else { return [] }
        return signs(text, line.range).intersection([.reader, .us])
    }

    /// Whether a line with such signs may be the page's.
    private func mayBePage(_ line: LineFeatures, _ signs: Signs, _ text: Span<UInt8>) -> Bool {
        guard line.words > 1, line.words <= ReaderNotice.consentWords, line.stops <= ReaderNotice.stops else {
            return false
        }
        let consent = ConsentNotice.kinds(text, in: line.range)
        let isToReader = !signs.isDisjoint(with: [.reader, .request])
        if isToReader || signs.contains(.us) {
            // `By clicking “Accept” you let us use cookies.`, `We and our partners store data on your device.`
            if signs.contains(.click), !consent.isEmpty { return true }
            if consent.contains(.partner), !consent.isDisjoint(with: [.device, .cookie, .data]) { return true }
        }
        if signs.contains([.reader, .click]), !signs.isDisjoint(with: [.us, .permission]) { return true }
        guard line.words <= ReaderNotice.words else { return false }
        if consent.contains([.consent, .withdrawal]) || consent.count > 2 { return true }
        guard !line.isSpeech, !ServiceNotice.holdsQuotation(text, line.range) else { return false }
        let subjects = ServiceNotice.subjects(text, line)
        if isToReader {
            return !signs.isDisjoint(with: [.thing, .own, .premium, .comment]) || consent.count > 1
                || !subjects.isSubset(of: ReaderNotice.otherSubjects) || OfferNotice.holdsPrice(text, line.range)
        }
        if signs.contains([.us, .thing]) { return true }
        guard line.words <= ReaderNotice.fewWords else { return false }
        return signs.contains([.own, .premium]) || signs.contains([.comment, .refusal])
            || signs.contains([.copy, .permission])
            || subjects.contains(.daily) && !subjects.isDisjoint(with: [.mail, .articles])
    }

    /// Whether a German `Sie`, `Ihr` or `Ihnen` stands where no sentence begins.
    private static func holdsPoliteForm(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var i = range.lowerBound
        while true {
            i = text.firstIndex(of: 0x20, in: i..<range.upperBound) + 1
            guard i + 3 <= range.upperBound else { return false }
            let before = text[max(range.lowerBound, i - 2)]
            guard before.isASCIILetter || before == UInt8(ascii: ",") || before >= 0x80 else { continue }
            switch UInt32(truncatingIfNeeded: text.eightBytes(at: i)) & 0xFF_FFFF {
            case 0x65_6953:  // Sie
                if i + 3 == range.upperBound || !text[i + 3].isASCIILetter { return true }
            case 0x72_6849, 0x6E_6849: return true  // Ihr, Ihnen
            default: break
            }
        }
    }

    /// What a line speaks of; a request only where it begins with one.
    private func signs(_ text: Span<UInt8>, _ range: Range<Int>) -> Signs {
        var signs = Signs(rawValue: stems.subjects(text, in: range)).subtracting(.request)
        signs.formUnion(Signs(rawValue: stems.openings(text, in: range)).intersection(.request))
        if hasPoliteForm, ReaderNotice.holdsPoliteForm(text, range) { signs.insert(.reader) }
        return signs
    }
}
