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
    }

    /// What a word says that has only to be counted, wherever it stands: `the`, `of` and `on` are words of dates.
    private static let counted: Kinds = [.date, .address, .speech]

    /// The start of every phrase.
    static let root: Int32 = 0

    /// Set in the kinds of a node that a longer phrase goes on from.
    private static let goesOn: UInt16 = 0x8000

    private var nodeKinds: [UInt16] = [0]
    /// The words that are phrases of their own, while the lists are read.
    private var lone: [UInt64] = []
    private var keys: [UInt64]
    private var nodes: [Int32]
    private var mask: UInt64
    /// A bit for every word that a phrase begins with, by the first bits of its hash.
    private var firstWords = [UInt64](repeating: 0, count: 256)
    /// The same for every word that is a phrase of its own.
    private var loneWords = [UInt64](repeating: 0, count: 256)
    /// The same for every two words that a phrase begins with.
    private var firstPairs = [UInt64](repeating: 0, count: 1024)
    /// Words that are phrases of their own and only count (``counted``).
    ///
    /// Each at the place of the first bits of its hash, where another word may stand; 0 where none does. What they say
    /// stands beside.
    private var countedWords = [UInt64](repeating: 0, count: 1024)
    private var countedKinds = [UInt16](repeating: 0, count: 1024)

    /// The phrases of some lists.
    init(_ lists: [BoilerplatePatterns]) {
        let size = 1 << 13  // room for the English phrases: 2,600 nodes
        keys = [UInt64](repeating: 0, count: size)
        nodes = [Int32](repeating: 0, count: size)
        mask = UInt64(size - 1)
        for list in lists {
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
        }
        // Pages of all languages have notices in English, but no sentences: `we` is a preposition in Polish.
        if let language = lists.last {
            add(language.address, as: .address)
            add(language.speech, as: .speech)
        }
        noteCountedWords()
    }

    /// Notes the words that have only to be counted.
    private mutating func noteCountedWords() {
        for word in lone {
            let place = LinePatterns.place(word)
            let kinds = kinds(at: next(LinePatterns.root, word))
            guard countedWords[place] == 0, kinds.isSubset(of: LinePatterns.counted) else { continue }
            countedWords[place] = word
            countedKinds[place] = kinds.rawValue
        }
        lone = []
    }

    @inline(__always)
    private static func place(_ word: UInt64) -> Int { Int(truncatingIfNeeded: word &>> 54) }

    /// The phrases for a language: its own and the English ones, which stand on pages of all languages.
    static func patterns(for language: Language) -> LinePatterns {
        BoilerplatePatterns.compiled(for: language)
    }

    /// The node that a word leads to, or 0.
    @inline(__always)
    func next(_ node: Int32, _ word: UInt64) -> Int32 {
        let key = LinePatterns.key(node, word)
        var slot = LinePatterns.slot(key) & mask
        while true {
            let found = keys[Int(slot)]
            if found == key { return nodes[Int(slot)] }
            if found == 0 { return 0 }
            slot = (slot + 1) & mask
        }
    }

    /// What ends at a node.
    @inline(__always)
    func kinds(at node: Int32) -> Kinds { Kinds(rawValue: nodeKinds[Int(node)] & ~LinePatterns.goesOn) }

    /// Whether a longer phrase goes on from a node.
    @inline(__always)
    func goesOn(from node: Int32) -> Bool { nodeKinds[Int(node)] & LinePatterns.goesOn != 0 }

    /// Whether a phrase may begin with a word: no for nearly all words with which none does.
    @inline(__always)
    func mayBegin(_ word: UInt64) -> Bool {
        firstWords[Int(truncatingIfNeeded: word &>> 56)] &>> (word &>> 50 & 63) & 1 == 1
    }

    /// Whether a word may be a phrase: no for nearly all that are none.
    @inline(__always)
    func mayBeAlone(_ word: UInt64) -> Bool {
        loneWords[Int(truncatingIfNeeded: word &>> 56)] &>> (word &>> 50 & 63) & 1 == 1
    }

    /// What a word says that has only to be counted; `nil` of the others, and of some of those.
    @inline(__always)
    func countedKinds(of word: UInt64) -> Kinds? {
        let place = LinePatterns.place(word)
        return countedWords[place] == word ? Kinds(rawValue: countedKinds[place]) : nil
    }

    /// Whether a phrase may begin with two words: no for nearly all with which none does.
    @inline(__always)
    func mayBegin(_ first: UInt64, _ second: UInt64) -> Bool {
        let pair = LinePatterns.pair(first, second)
        return firstPairs[Int(truncatingIfNeeded: pair &>> 54)] &>> (pair &>> 48 & 63) & 1 == 1
    }

    @inline(__always)
    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        (first ^ second &* 0xD1B5_4A32_D192_ED03) &* 0x9E37_79B9_7F4A_7C15
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
            var node = LinePatterns.root
            var word = WordHash()
            var words: [UInt64] = []  // of the phrase so far
            var i = 0
            while i <= bytes.count {
                let eight = bytes.eightBytes(at: i)
                let letters = EightBytes.first(EightBytes.not(EightBytes.letters(eight)))
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
                    node = child(of: node, word.value)
                    words.append(word.value)
                    word = WordHash()
                }
                if isUnspaced {
                    node = child(of: node, WordHash(scalar).value)
                    words.append(WordHash(scalar).value)
                } else if scalar == 0x7C {
                    if node != LinePatterns.root { nodeKinds[Int(node)] |= kind.rawValue }
                    noteBeginning(of: words)
                    words.removeAll(keepingCapacity: true)
                    node = LinePatterns.root
                } else if !isSeparator {
                    word.append(WordScalars.fold(scalar))
                }
            }
        }
    }

    /// Notes how a phrase begins.
    private mutating func noteBeginning(of words: [UInt64]) {
        if words.count == 1 {
            loneWords[Int(words[0] >> 56)] |= 1 << (words[0] >> 50 & 63)
            lone.append(words[0])
        } else if words.count > 1 {
            let pair = LinePatterns.pair(words[0], words[1])
            firstPairs[Int(pair >> 54)] |= 1 << (pair >> 48 & 63)
        }
    }

    private mutating func child(of node: Int32, _ word: UInt64) -> Int32 {
        let existing = next(node, word)
        if existing != 0 { return existing }
        if node == LinePatterns.root { firstWords[Int(word >> 56)] |= 1 << (word >> 50 & 63) }
        let key = LinePatterns.key(node, word)
        var slot = LinePatterns.slot(key) & mask
        while keys[Int(slot)] != 0 { slot = (slot + 1) & mask }
        let new = Int32(nodeKinds.count)
        nodeKinds[Int(node)] |= LinePatterns.goesOn
        keys[Int(slot)] = key
        nodes[Int(slot)] = new
        nodeKinds.append(0)
        if nodeKinds.count * 2 > keys.count { grow() }
        return new
    }

    private mutating func grow() {
        let oldKeys = keys
        let oldNodes = nodes
        keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
        nodes = [Int32](repeating: 0, count: oldKeys.count * 2)
        mask = UInt64(keys.count - 1)
        for (i, key) in oldKeys.enumerated() where key != 0 {
            var slot = LinePatterns.slot(key) & mask
            while keys[Int(slot)] != 0 { slot = (slot + 1) & mask }
            keys[Int(slot)] = key
            nodes[Int(slot)] = oldNodes[i]
        }
    }
}
