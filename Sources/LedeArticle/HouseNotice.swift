import LedeText

/// Tells what a page says of its own texts and offers beside them in German, French, Spanish, Italian, Dutch and Portuguese,
/// where no list of phrases knows the sentence.
///
/// `Dieses Interview ist zuerst in der Wochenendausgabe erschienen.`, `Lisez notre dossier complet sur les ponts.` Such a
/// sentence calls the text by what it is and says what was done with it, or asks the reader to what a newsroom makes.
/// Articles may say most of this, too: it stays in the text, and in no summary.
struct HouseNotice {
    /// What such a line speaks of.
    struct Signs: OptionSet {
        let rawValue: UInt32
        /// What a page calls its text: `this article`.
        static let own = Signs(rawValue: 1)
        /// The same without that word: `the article`.
        static let text = Signs(rawValue: 1 << 1)
        /// What is done with it: `appeared`, `was translated`.
        static let made = Signs(rawValue: 1 << 2)
        /// Who makes it where nobody does: `artificial intelligence`.
        static let machine = Signs(rawValue: 1 << 3)
        /// What a newsroom makes: `podcast`.
        static let product = Signs(rawValue: 1 << 4)
        static let us = Signs(rawValue: 1 << 5)
        /// What the reader is asked to do or can do.
        static let ask = Signs(rawValue: 1 << 6)
        /// Where it stands on the page: `here`.
        static let here = Signs(rawValue: 1 << 7)
        static let link = Signs(rawValue: 1 << 8)
        /// What is earned by one.
        static let fee = Signs(rawValue: 1 << 9)
        /// `An earlier version`.
        static let version = Signs(rawValue: 1 << 10)
        static let error = Signs(rawValue: 1 << 11)
        /// The label of a note by the editors.
        static let note = Signs(rawValue: 1 << 12)
        /// A label of any note.
        static let hint = Signs(rawValue: 1 << 13)
        /// The newsroom.
        static let editors = Signs(rawValue: 1 << 14)
        static let recommend = Signs(rawValue: 1 << 15)
        /// Names that were changed.
        static let names = Signs(rawValue: 1 << 16)
        static let changed = Signs(rawValue: 1 << 17)
        /// Why: `at their request`.
        static let request = Signs(rawValue: 1 << 18)
        /// That news will follow.
        static let onward = Signs(rawValue: 1 << 19)
        /// What a question of the page is about: `topic`, `questions`.
        static let topic = Signs(rawValue: 1 << 20)
        /// What a line begins with that says where a text was: `first published in`.
        static let origin = Signs(rawValue: 1 << 21)
        /// What a newsroom asks support for.
        static let support = Signs(rawValue: 1 << 22)
        /// Every day, and what news comes on.
        static let daily = Signs(rawValue: 1 << 23)
        /// What stands before more of something: `all our`.
        static let more = Signs(rawValue: 1 << 24)
        /// What stands before the name of another page: `to the`.
        static let goto = Signs(rawValue: 1 << 25)
        /// `Below`.
        static let below = Signs(rawValue: 1 << 26)
        /// Who writes.
        static let staff = Signs(rawValue: 1 << 27)
    }

    /// How surely a line is the page's.
    enum Judgement {
        case none
        /// It stays in the text, and in no summary.
        case doubtful
        case sure
    }

    /// Most words of such a line, of one that is judged by fewer signs, of a question, and of the name of another page.
    private static let words = 28
    private static let fewWords = 18
    private static let questionWords = 14
    private static let pointerWords = 7
    /// Most words of one that says when a text was changed.
    private static let updateWords = 9
    /// Words at the beginning in which what the page calls its text, and in which what is asked stands.
    private static let ownWords = 5
    private static let askWords = 3
    /// Fewest words of a line.
    private static let leastWords = 2
    /// Most ends of sentences.
    private static let stops = 3

    private let stems: SubjectStems

    /// For a language; `nil` where its words are not known.
    init?(_ language: Language) {
        // Asked of every article; most are in English.
        guard language != .undetermined, language != .english, let stems = HouseNotice.stems(of: language) else {
            return nil
        }
        self.stems = stems
    }

    /// What a line is, whatever the others say.
    func judge(_ line: LineFeatures, _ text: Span<UInt8>) -> Judgement {
        guard line.words <= HouseNotice.words, line.words >= HouseNotice.leastWords, line.stops <= HouseNotice.stops,
            !line.isSpeech, !line.kinds.contains(.speech), !ServiceNotice.holdsQuotation(text, line.range)
        else { return .none }
        let all = signs(text, line.range)
        guard !all.isEmpty else { return .none }
        let head = signs(text, HouseNotice.beginning(of: line.range, HouseNotice.ownWords, text))
        if isSure(line, all, head, text) { return .sure }
        let isFew = line.words <= HouseNotice.fewWords
        if isFew, head.contains(.own) || line.words <= HouseNotice.questionWords && all.contains(.own),
            !all.isDisjoint(with: [.made, .ask])
        {
            return .doubtful
        }
        let opening = signs(text, HouseNotice.beginning(of: line.range, HouseNotice.askWords, text))
        // `A matéria foi atualizada às 18h40.`, but not `Le texte a été modifié par les sénateurs.`
        if isFew, opening.contains(.text), all.contains(.made),
            !all.isDisjoint(with: [.product, .editors, .us, .machine])
                || line.numbers > 0 && line.words <= HouseNotice.updateWords
        {
            return .doubtful
        }
        if isFew, all.contains([.editors, .recommend]) || all.contains([.link, .fee]) { return .doubtful }
        if all.contains([.machine, .made]) || all.contains([.link, .fee]), !all.isDisjoint(with: [.editors, .us, .ask])
        {
            return .doubtful
        }
        if all.contains([.us, .product]), !all.isDisjoint(with: [.ask, .here, .more, .below]) { return .doubtful }
        if all.contains([.us, .support]), opening.contains(.ask) { return .doubtful }
        if isFew, opening.contains(.ask), all.contains(.product) { return .doubtful }
        if isFew, all.contains(.product), all.contains(.below) || all.contains([.here, .ask]) { return .doubtful }
        if line.words <= HouseNotice.pointerWords, opening.contains([.goto, .product]) { return .doubtful }
        if isFew, all.contains([.staff, .us]) { return .doubtful }
        if all.contains(.names), all.contains(.changed), !all.isDisjoint(with: [.request, .editors]) {
            return .doubtful
        }
        if isFew, opening.contains(.origin), all.contains(.product) { return .doubtful }
        if isFew, all.contains(.onward) { return .doubtful }
        if all.contains(.daily), all.contains(.ask) || all.contains([.us, .product]) { return .doubtful }
        if line.wordsBeforeColon == 1, opening.contains(.hint) { return .doubtful }
        let asksReader = line.words <= HouseNotice.questionWords && opening.contains(.ask) && all.contains(.topic)
        return asksReader && text[line.range.upperBound - 1] == UInt8(ascii: "?") ? .doubtful : .none
    }

    /// Whether a line is nothing but the page's, whatever the article is about.
    private func isSure(_ line: LineFeatures, _ all: Signs, _ head: Signs, _ text: Span<UInt8>) -> Bool {
        if all.contains([.machine, .made, .own]) { return true }
        if all.contains([.version, .own]), !all.isDisjoint(with: [.made, .error]) { return true }
        guard head.contains(.note), line.wordsBeforeColon > 0, line.wordsBeforeColon <= HouseNotice.ownWords else {
            return false
        }
        // A label begins with it: `Budget rectificatif : …` is none.
        let colon = text.firstIndex(of: UInt8(ascii: ":"), in: line.range)
        let second = HouseNotice.beginning(of: line.range, 1, text).upperBound
        return second >= colon || !signs(text, second..<colon).contains(.note)
            || signs(text, line.range.lowerBound..<colon).contains(.editors)
    }

    private func signs(_ text: Span<UInt8>, _ range: Range<Int>) -> Signs {
        Signs(rawValue: stems.subjects(text, in: range))
    }

    /// The first words of a line.
    private static func beginning(of line: Range<Int>, _ words: Int, _ text: Span<UInt8>) -> Range<Int> {
        var end = line.lowerBound
        for _ in 0..<words where end < line.upperBound {
            end = text.firstIndex(of: 0x20, in: end..<line.upperBound)
            if end < line.upperBound { end += 1 }
        }
        return line.lowerBound..<end
    }

    /// The words of a line by which it is told as the page's, where an article may be about them: about an app, a magazine.
    private func things(_ text: Span<UInt8>, _ line: Range<Int>) -> Set<UInt64> {
        var things: Set<UInt64> = []
        let named: Signs = [.product, .text, .own]
        var start = line.lowerBound
        var previous = start
        var isBehind = true  // whether the word before names one itself, or there is none
        while start < line.upperBound {
            let end = text.firstIndex(of: 0x20, in: start..<line.upperBound)
            let isThing = !signs(text, start..<end).isDisjoint(with: named)
            // `the article`
            if isThing || !isBehind && !signs(text, previous..<end).isDisjoint(with: named) {
                things.formUnion(WordHashes.words(text, in: start..<end, least: HouseNotice.thingBytes))
            }
            isBehind = isThing
            (previous, start) = (start, end + 1)
        }
        return things
    }

    /// Fewest bytes of such a word.
    private static let thingBytes = 3

    /// What each of some lines is, where a line that may be the page's is the article's if others speak of what it names.
    ///
    /// Linear in the bytes; the words of the others are looked at only where a line may be the page's.
    func judge(_ lines: [LineFeatures], _ text: Span<UInt8>) -> [Judgement] {
        var judgements = lines.map { judge($0, text) }
        guard judgements.contains(.doubtful) else { return judgements }
        var spoken: Set<UInt64> = []
        for i in lines.indices where judgements[i] == .none && lines[i].isProse {
            spoken.formUnion(WordHashes.words(text, in: lines[i].range, least: HouseNotice.thingBytes))
        }
        for i in lines.indices where judgements[i] == .doubtful {
            if !things(text, lines[i].range).isDisjoint(with: spoken) { judgements[i] = .none }
        }
        return judgements
    }
}
