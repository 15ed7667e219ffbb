import LedeText

/// A set of phrases, matched word by word while a line is scanned.
///
/// A trie over word hashes in one open-addressing table: a word costs one probe for each phrase that is open, whatever
/// the number of phrases. Characters of scripts without spaces count as words.
struct LinePatterns: Sendable {
    /// What a phrase says about the line that it stands in.
    struct Kinds: OptionSet, Sendable {
        let rawValue: UInt16

        /// An item of a menu, where it is the whole line: `home`, `privacy policy`.
        static let menu = Kinds(rawValue: 1)
        /// The first words of a notice: `sign up for`, `please enable`.
        static let notice = Kinds(rawValue: 2)
        /// Words that no article has: `all rights reserved`.
        static let anywhere = Kinds(rawValue: 4)
        /// Words that articles have too, but seldom two in a line: `newsletter`, `your browser`.
        static let cue = Kinds(rawValue: 8)
        /// The first words of what follows an article: `related stories`, `leave a comment`.
        static let tail = Kinds(rawValue: 16)
        /// The first words of a credit: `photo by`.
        static let credit = Kinds(rawValue: 32)
        /// The first word of a byline: `by`, `von`.
        static let byline = Kinds(rawValue: 64)
        /// Words of dates: `published`, `updated`, names of months and days.
        static let date = Kinds(rawValue: 128)
        /// Words that only the credits of pictures have: `getty images`.
        static let agency = Kinds(rawValue: 256)
        /// The first words of an invitation to follow somebody on a network: `follow`, `find`.
        static let invitation = Kinds(rawValue: 512)
        /// Words that tell of who reports: `is a reporter based`, `editing by`.
        static let reporter = Kinds(rawValue: 2048)
        /// The name of a network where one follows others: `facebook`.
        static let network = Kinds(rawValue: 1024)
        /// Words that speak to the reader, or of the page itself: `your`, `please`, `this article`.
        static let address = Kinds(rawValue: 4096)
        /// Words that say whose words these are, which notices do not: `said`, `according to`.
        static let speech = Kinds(rawValue: 8192)
        /// Words that tell where a text was before: `first appeared`, `this column`.
        static let origin = Kinds(rawValue: 16384)
    }

    /// What a word says that has only to be counted, wherever it stands: `the`, `of` and `on` are words of dates.
    private static let counted: Kinds = [.date, .address, .speech]

    /// What a phrase says only at the beginning of a line, or behind menu items that reach from there.
    private static let atBeginning: Kinds = [.menu, .notice, .invitation, .tail, .byline, .credit]

    /// The start of every phrase.
    static let root: Int32 = 0

    /// A node where the word that leads to it from another one finds it.
    struct Slot {
        /// The other node and the word in one number, 0 where the slot is free.
        fileprivate var key: UInt64 = 0
        /// The node, 0 for none.
        fileprivate(set) var node: Int32 = 0
        /// What the phrase says that ends there.
        fileprivate(set) var kinds: Kinds = []
        /// Whether a longer phrase goes on from there.
        fileprivate(set) var goesOn = false
    }

    private var nodeCount: Int32 = 1
    /// The words that are phrases of their own, while the lists are read.
    private var lone: [UInt64] = []
    private var slots: [Slot]
    private var mask: UInt64
    /// The tables that are looked into for every word, one behind the other (``Table``): small, since the processor's nearest
    /// memory holds them.
    private(set) var tables = [UInt64](repeating: 0, count: Table.size)

    /// Where a table of ``tables`` begins.
    enum Table {
        /// A bit for every word that a phrase begins with, by the first bits of its hash.
        static let first = 0
        /// The same for every word that is a phrase of its own and says something at the beginning of a line, or behind menu
        /// items that reach from there.
        static let lone = 256
        /// The same for every word that is a phrase of its own and says more anywhere than what has only to be counted.
        static let loneInside = 512
        /// The same for every two words that a phrase begins with.
        static let pairs = 768
        /// Words that are phrases of their own and count anywhere (``LinePatterns/counted``): each at the place of the first
        /// bits of its hash, where another word may stand, with what it says in the last sixteen bits.
        static let counted = 1_792
        /// A bit for every word that leads from a node to another one, by the first bits of the key of both.
        static let steps = 2_304
        /// The numbers of all of them.
        static let size = 2_560
    }

    /// The phrases for a language: its own, and those of English pages, which stand on pages of all languages.
    ///
    /// - Parameter language: its phrases; `nil` for English.
    init(and language: BoilerplatePatterns? = nil) {
        self = LinePatterns.shared
        if let language { add(language) }
        // Pages of all languages have notices in English, but no sentences: `we` is a preposition in Polish.
        let own = language ?? .english
        add(own.address, as: .address)
        add(own.speech, as: .speech)
        noteLoneWords()
    }

    /// The phrases of English pages, which are read once for all languages.
    private static let shared = {
        var patterns = LinePatterns(size: 1 << 13)  // room for them: 2,600 nodes
        patterns.add(.english)
        return patterns
    }()

    /// No phrases.
    private init(size: Int) {
        slots = [Slot](repeating: Slot(), count: size)
        mask = UInt64(size - 1)
    }

    private mutating func add(_ list: BoilerplatePatterns) {
        add(list.menu, as: .menu)
        add(list.notice, as: .notice)
        add(list.invitation, as: .invitation)
        add(list.network, as: .network)
        add(list.reporter, as: .reporter)
        add(list.anywhere, as: .anywhere)
        add(list.cue, as: .cue)
        add(list.tail, as: .tail)
        add(list.credit, as: .credit)
        add(list.agency, as: .agency)
        add(list.byline, as: .byline)
        add(list.date, as: .date)
        add(list.origin, as: .origin)
    }

    /// Notes what the words say that are phrases of their own.
    private mutating func noteLoneWords() {
        for word in lone {
            let kinds = next(LinePatterns.root, word).kinds
            let counted = kinds.intersection(LinePatterns.counted)
            var isCounted = LinePatterns.countedKinds(of: word, tables.span) != nil
            if !isCounted, !counted.isEmpty, tables[LinePatterns.countedPlace(word)] == 0 {
                tables[LinePatterns.countedPlace(word)] = word & ~0xFFFF | UInt64(counted.rawValue)
                isCounted = true
            }
            let bit: UInt64 = 1 << (word >> 50 & 63)
            if !kinds.subtracting(counted).isEmpty || !isCounted { tables[Table.lone + Int(word >> 56)] |= bit }
            if !kinds.subtracting(counted).isSubset(of: LinePatterns.atBeginning) || !counted.isEmpty && !isCounted {
                tables[Table.loneInside + Int(word >> 56)] |= bit
            }
        }
        lone = []
    }

    @inline(__always)
    private static func countedPlace(_ word: UInt64) -> Int { Table.counted &+ Int(truncatingIfNeeded: word &>> 55) }

    /// The phrases for a language: its own and the English ones, which stand on pages of all languages.
    static func patterns(for language: Language) -> LinePatterns {
        BoilerplatePatterns.compiled(for: language)
    }

    /// The node that a word leads to, 0 for none.
    @inline(__always)
    func next(_ node: Int32, _ word: UInt64) -> Slot {
        let (slots, tables) = (slots.span, tables.span)
        let key = LinePatterns.key(node, word)
        // Most words lead nowhere, and the slots are not in the processor's nearest memory.
        guard tables[Table.steps &+ Int(truncatingIfNeeded: key &>> 56)] &>> (key &>> 50 & 63) & 1 == 1 else {
            return Slot()
        }
        var slot = LinePatterns.slot(key) & mask
        while true {
            let found = slots[Int(slot)]
            if found.key == key || found.key == 0 { return found }
            slot = (slot + 1) & mask
        }
    }

    /// Whether a phrase may begin with a word: no for nearly all words with which none does.
    ///
    /// - Parameter tables: ``tables``, for this and the next ones.
    @inline(__always)
    static func mayBegin(_ word: UInt64, _ tables: Span<UInt64>) -> Bool {
        tables[Table.first &+ Int(truncatingIfNeeded: word &>> 56)] &>> (word &>> 50 & 63) & 1 == 1
    }

    /// Whether a word may be a phrase that has not only to be counted: no for nearly all that are none.
    ///
    /// - Parameter isInside: whether it stands behind other words than menu items.
    @inline(__always)
    static func mayBeAlone(_ word: UInt64, isInside: Bool, _ tables: Span<UInt64>) -> Bool {
        let first = isInside ? Table.loneInside : Table.lone
        return tables[first &+ Int(truncatingIfNeeded: word &>> 56)] &>> (word &>> 50 & 63) & 1 == 1
    }

    /// What a word says that has only to be counted; `nil` of the others, and of some that may be alone inside.
    @inline(__always)
    static func countedKinds(of word: UInt64, _ tables: Span<UInt64>) -> Kinds? {
        let found = tables[countedPlace(word)]
        return (found ^ word) &>> 16 == 0 ? Kinds(rawValue: UInt16(truncatingIfNeeded: found)) : nil
    }

    /// Whether a phrase may begin with two words: no for nearly all with which none does.
    @inline(__always)
    static func mayBegin(_ first: UInt64, _ second: UInt64, _ tables: Span<UInt64>) -> Bool {
        let pair = LinePatterns.pair(first, second)
        return tables[Table.pairs &+ Int(truncatingIfNeeded: pair &>> 54)] &>> (pair &>> 48 & 63) & 1 == 1
    }

    @inline(__always)
    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        first ^ second &* 0xD1B5_4A32_D192_ED03
    }

    /// The hash of a word, taken eight bytes at a step as it is read.
    struct WordHash {
        private var state: UInt64 = 0
        /// The last bytes, fewer than eight.
        private var pending: UInt64 = 0
        private var length = 0

        /// The hash of a word that has no characters yet.
        init() {}

        /// The hash of a word of one character.
        init(_ scalar: UInt32) { append(scalar) }

        /// Whether the word has no characters yet.
        var isEmpty: Bool { length == 0 }

        /// The hash of what was read.
        @inline(__always)
        var value: UInt64 { ByteHash.step(state, pending) }

        /// Goes on with ASCII bytes in lower case.
        ///
        /// - Parameters:
        ///   - bytes: the bytes, the first one lowest, zeros after them.
        ///   - count: how many they are, 1 to 8.
        @inline(__always)
        mutating func append(_ bytes: UInt64, count: Int) {
            let filled = length & 7
            length &+= count
            pending |= bytes &<< UInt64(truncatingIfNeeded: filled &* 8)
            if filled &+ count >= 8 {
                state = ByteHash.step(state, pending)
                pending = bytes >> UInt64(truncatingIfNeeded: (8 &- filled) &* 8)
            }
        }

        /// Goes on with a folded scalar.
        mutating func append(_ scalar: UInt32) { append(UInt64(scalar), count: scalar < 0x80 ? 1 : 4) }
    }

    /// A node and a word in one number, never 0, which marks free slots.
    @inline(__always)
    private static func key(_ node: Int32, _ word: UInt64) -> UInt64 {
        (word &+ UInt64(UInt32(bitPattern: node)) &* 0xD1B5_4A32_D192_ED03) &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    @inline(__always)
    private static func slot(_ key: UInt64) -> UInt64 { key &>> 40 }

    /// Adds phrases in lower case, separated by `|`.
    private mutating func add(_ phrases: StaticString, as kind: Kinds) {
        phrases.withUTF8Buffer { buffer in
            let bytes = buffer.span
            var slot = -1  // of the node that the words so far lead to, -1 for the start
            var word = WordHash()
            var words: (count: Int, first: UInt64, second: UInt64) = (0, 0, 0)  // of the phrase so far
            var i = 0
            while i <= bytes.count {
                let eight = bytes.eightBytes(at: i)
                let letters = EightBytes.first(EightBytes.nonLetters(eight))
                if letters > 0 {
                    word.append(eight & EightBytes.mask(letters), count: letters)
                    i += letters
                    continue
                }
                var scalar: UInt32 = 0x7C
                var length = 1
                if i < bytes.count { (scalar, length) = Scalars.decode(bytes, at: i) }
                i += length
                let isUnspaced = scalar >= 0x80 && WordScalars.kind(of: scalar) == .unspaced
                let isSeparator = scalar == 0x20 || scalar == 0x7C
                if isUnspaced || isSeparator, !word.isEmpty {
                    slot = child(of: slot, word.value)
                    LinePatterns.note(word.value, in: &words)
                    word = WordHash()
                }
                if isUnspaced {
                    slot = child(of: slot, WordHash(scalar).value)
                    LinePatterns.note(WordHash(scalar).value, in: &words)
                } else if scalar == 0x7C {
                    if slot >= 0 { slots[slot].kinds.insert(kind) }
                    noteBeginning(of: words)
                    words = (0, 0, 0)
                    slot = -1
                } else if !isSeparator {
                    word.append(WordScalars.fold(scalar))
                }
            }
        }
    }

    /// Counts a word of a phrase, of which the first two are kept.
    private static func note(_ word: UInt64, in words: inout (count: Int, first: UInt64, second: UInt64)) {
        if words.count == 0 { words.first = word } else if words.count == 1 { words.second = word }
        words.count += 1
    }

    /// Notes how a phrase begins.
    private mutating func noteBeginning(of words: (count: Int, first: UInt64, second: UInt64)) {
        if words.count == 1 {
            lone.append(words.first)
        } else if words.count > 1 {
            let pair = LinePatterns.pair(words.first, words.second)
            tables[Table.pairs + Int(pair >> 54)] |= 1 << (pair >> 48 & 63)
        }
    }

    /// The slot of the node that a word leads to from the node of another slot, which is made where there is none.
    private mutating func child(of parent: Int, _ word: UInt64) -> Int {
        var node = LinePatterns.root
        if parent < 0 {
            // Only here, since it moves the slots; a phrase has few words.
            if Int(nodeCount) * 2 >= slots.count { grow() }
            tables[Table.first + Int(word >> 56)] |= 1 << (word >> 50 & 63)
        } else {
            node = slots[parent].node
            slots[parent].goesOn = true
        }
        let key = LinePatterns.key(node, word)
        var slot = Int(LinePatterns.slot(key) & mask)
        while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & Int(mask) }
        if slots[slot].key == 0 {
            slots[slot] = Slot(key: key, node: nodeCount)
            nodeCount += 1
            tables[Table.steps + Int(key >> 56)] |= 1 << (key >> 50 & 63)
        }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        mask = UInt64(slots.count - 1)
        for entry in old where entry.key != 0 {
            var slot = Int(LinePatterns.slot(entry.key) & mask)
            while slots[slot].key != 0 { slot = (slot + 1) & Int(mask) }
            slots[slot] = entry
        }
    }
}
