/// What the sentence splitter knows of a language: its abbreviations by what may follow them, the words that begin
/// sentences, and its habits of writing.
struct Abbreviations: Sendable {
    /// What a word means beside a full stop.
    ///
    /// A word may be several of these.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt64
        /// Stands before a name (`Mr.`, `Gen.`): a capital after it says nothing.
        static let title = Kinds(rawValue: 1)
        /// Stands before a number (`No.`, `p.`, `Art.`, `Jan.`).
        static let numbered = Kinds(rawValue: 2)
        /// Stands inside a sentence whatever follows (`e.g.`, `vs.`).
        static let inner = Kinds(rawValue: 4)
        /// May end a sentence (`Inc.`, `p.m.`): only a sentence starter after it is evidence.
        static let ending = Kinds(rawValue: 8)
        /// The same, but only where it is written with a capital (`Miss.`, `Wash.`).
        static let properEnding = Kinds(rawValue: 16)
        /// A function word: with a capital it begins a sentence.
        static let starter = Kinds(rawValue: 32)
        /// The name of a month, in full or cut: it makes an ordinal of the number before it.
        static let month = Kinds(rawValue: 64)
        /// Follows a clock time (`p.m. Monday`, `a.m. ET`).
        static let afterTime = Kinds(rawValue: 128)
        /// A name that ends in an exclamation mark (`Yahoo!`).
        static let exclaiming = Kinds(rawValue: 256)
        /// A function word that is part of names too (`J.-M. Le Pen`): after an initial it is no evidence.
        static let weakStarter = Kinds(rawValue: 512)
        /// Closes a clock time (`p.m.`).
        static let time = Kinds(rawValue: 1024)
        /// Begins a sentence even in lower case, where the writer is hasty.
        static let pronoun = Kinds(rawValue: 2048)
        /// A verb of saying: a speaker before it belongs to the quotation before them (`“Is it safe?” Lim asked.`).
        static let saying = Kinds(rawValue: 4096)
        /// The same, with a person as its object (`told reporters`).
        static let asking = Kinds(rawValue: 8192)
        /// Begins what was said: after a verb of saying the sentence is one of its own (`Lim said that`).
        static let reported = Kinds(rawValue: 16384)
        /// The same, but after verbs with persons as objects (`told the council`).
        static let determiner = Kinds(rawValue: 32768)
        /// Joins the words of a title or two names (`University of Tallow`, `Lim and Diaz`).
        static let speakerLink = Kinds(rawValue: 65536)
        /// Stands between two names (`Ada Moss feat. Ines Merrin`); behind another word it is a word.
        static let featuring = Kinds(rawValue: 131072)
    }

    /// How a language writes.
    struct Habits: OptionSet, Sendable {
        let rawValue: UInt64
        /// Ordinal numbers are written with a full stop (`5. Mai`).
        static let ordinals = Habits(rawValue: 1)
        /// A word with a capital may follow an ordinal number (`2. Bundesliga`, `5. Cadde`).
        static let ordinalsBeforeCapitals = Habits(rawValue: 2)
        /// A colon ends a sentence.
        static let colonEnds = Habits(rawValue: 4)
        /// A semicolon is a question mark.
        static let semicolonAsks = Habits(rawValue: 8)
        /// Words without vowel letters are ordinary words.
        static let syllabicConsonants = Habits(rawValue: 16)
        /// A question mark ends a sentence even before a lower-case word.
        static let questionsEnd = Habits(rawValue: 32)
        /// Curly quotation marks hold whole sentences of the sentence around them.
        static let nestingQuotes = Habits(rawValue: 64)
        /// Names of streets are cut at their ends (`Bahnhofstr. 5`).
        static let streets = Habits(rawValue: 128)
    }

    /// The lists of one language, words separated by single spaces, folded, without the last full stop.
    struct Lists: Sendable {
        var titles: StaticString = ""
        var numbered: StaticString = ""
        var inner: StaticString = ""
        var endings: StaticString = ""
        var properEndings: StaticString = ""
        var starters: StaticString = ""
        /// Verbs that begin sentences where a language needs no pronoun before them, and that are no names.
        var verbs: StaticString = ""
        var weakStarters: StaticString = ""
        var pronouns: StaticString = ""
        var months: StaticString = ""
        var times: StaticString = ""
        var afterTime: StaticString = ""
        var exclaiming: StaticString = ""
        var sayings: StaticString = ""
        var askings: StaticString = ""
        var reported: StaticString = ""
        var determiners: StaticString = ""
        var speakerLinks: StaticString = ""
        var featuring: StaticString = ""
        var habits: Habits = []
    }

    /// How the language writes.
    let habits: Habits
    /// Whether verbs of saying are known.
    let hasSayings: Bool
    private let table: WordTable

    /// The knowledge of a language; for one without lists of its own what all languages share.
    init(for language: Language) {
        let lists = Abbreviations.lists(of: language)
        habits = lists.habits
        hasSayings = lists.sayings.utf8CodeUnitCount > 0
        table = WordTable([
            (Abbreviations.shared.titles, Kinds.title.rawValue),
            (Abbreviations.shared.numbered, Kinds.numbered.rawValue),
            (Abbreviations.shared.endings, Kinds.ending.rawValue),
            (Abbreviations.shared.inner, Kinds.inner.rawValue),
            (Abbreviations.shared.exclaiming, Kinds.exclaiming.rawValue),
            (Abbreviations.shared.times, Kinds.time.rawValue),
            (Abbreviations.shared.afterTime, Kinds.afterTime.rawValue),
            (lists.titles, Kinds.title.rawValue),
            (lists.numbered, Kinds.numbered.rawValue),
            (lists.inner, Kinds.inner.rawValue),
            (lists.endings, Kinds.ending.rawValue),
            (lists.properEndings, Kinds.properEnding.rawValue),
            (lists.starters, Kinds.starter.rawValue),
            (lists.verbs, Kinds.starter.rawValue),
            (lists.weakStarters, Kinds.weakStarter.rawValue),
            (lists.pronouns, Kinds.pronoun.rawValue),
            (lists.months, Kinds.month.rawValue),
            (lists.afterTime, Kinds.afterTime.rawValue),
            (lists.exclaiming, Kinds.exclaiming.rawValue),
            (lists.sayings, Kinds.saying.rawValue),
            (lists.askings, Kinds.saying.union(.asking).rawValue),
            (lists.reported, Kinds.reported.rawValue),
            (lists.determiners, Kinds.determiner.rawValue),
            (lists.speakerLinks, Kinds.speakerLink.rawValue),
            (lists.featuring, Kinds.featuring.rawValue),
        ])
    }

    /// What the word at a range of a text is.
    func kinds(_ text: Span<UInt8>, in range: Range<Int>) -> Kinds {
        Kinds(rawValue: FoldedWord(text, in: range).bits(in: table))
    }

    /// What stands in texts of any language.
    private static let shared = Lists(
        titles: "mr mrs ms dr prof st",
        numbered: "max min approx aprox",
        inner: "e.g i.e",
        endings: "inc ltd co corp llc plc bros jr sr a.k.a ph.d",
        times: "a.m p.m pm",
        afterTime: "gmt utc cet cest est edt et pt pst pdt bst ist jst",
        exclaiming: "yahoo")

    /// What stands in languages without lists of their own, and in texts too short to tell their language: what is written
    /// so in several of them.
    private static let others = Lists(
        titles: "ing dl dna sra dott dhr mevr sen gen gov lt col sgt capt rep ir",
        numbered: "no nos nr núm kl vol fig pp art str tel rs az kb cca pag pág",
        inner: "kb ca cca cad pl ún esim ul bl.a t.ex",
        endings: "tis tys mil mld mln mrd stb etc")

    private static func lists(of language: Language) -> Lists {
        switch language.code {
        case "en": English.abbreviations
        case "de": German.abbreviations
        case "fr": French.abbreviations
        case "es": Spanish.abbreviations
        case "it": Italian.abbreviations
        case "nl": Dutch.abbreviations
        case "pt": Portuguese.abbreviations
        case "pl": Polish.abbreviations
        case "da": Danish.abbreviations
        case "sv": Swedish.abbreviations
        case "nb": Norwegian.abbreviations
        case "fi": Finnish.abbreviations
        case "cs": Czech.abbreviations
        case "sk": Slovak.abbreviations
        case "tr": Turkish.abbreviations
        case "el": Greek.abbreviations
        case "ru": Russian.abbreviations
        case "uk": Ukrainian.abbreviations
        case "bg": Bulgarian.abbreviations
        case "kk": Kazakh.abbreviations
        case "ar": Arabic.abbreviations
        case "fa": Persian.abbreviations
        case "ur": Urdu.abbreviations
        case "he": Hebrew.abbreviations
        case "hi": Hindi.abbreviations
        case "mr": Marathi.abbreviations
        case "zh": Chinese.abbreviations
        case "vi": Vietnamese.abbreviations
        case "id": Indonesian.abbreviations
        case "hy": Armenian.abbreviations
        default: others
        }
    }
}
