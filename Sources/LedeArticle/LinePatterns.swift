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
    }

    /// The start of every phrase.
    static let root: Int32 = 0

    private var nodeKinds: [UInt16] = [0]
    private var keys: [UInt64]
    private var nodes: [Int32]
    private var mask: UInt64

    /// The phrases of some lists.
    init(_ lists: [BoilerplatePatterns]) {
        let size = 4096
        keys = [UInt64](repeating: 0, count: size)
        nodes = [Int32](repeating: 0, count: size)
        mask = UInt64(size - 1)
        for list in lists {
            add(list.menu, as: .menu)
            add(list.notice, as: .notice)
            add(list.anywhere, as: .anywhere)
            add(list.cue, as: .cue)
            add(list.tail, as: .tail)
            add(list.credit, as: .credit)
            add(list.agency, as: .agency)
            add(list.byline, as: .byline)
            add(list.date, as: .date)
        }
    }

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
    func kinds(at node: Int32) -> Kinds { Kinds(rawValue: nodeKinds[Int(node)]) }

    /// The hash of a word that has no characters yet.
    static let emptyWord: UInt64 = 0

    /// The hash of a word with one more folded scalar: short words of ASCII letters keep every bit.
    @inline(__always)
    static func extend(_ hash: UInt64, _ scalar: UInt32) -> UInt64 { (hash &<< 5 | hash &>> 59) ^ UInt64(scalar) }

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
            var word = LinePatterns.emptyWord
            var i = 0
            while i <= bytes.count {
                var scalar: UInt32 = 0x7C
                var length = 1
                if i < bytes.count { (scalar, length) = Scalars.decode(bytes, at: i) }
                i += length
                let isUnspaced = scalar >= 0x80 && WordScalars.kind(of: scalar) == .unspaced
                let isSeparator = scalar == 0x20 || scalar == 0x7C
                if isUnspaced || isSeparator, word != LinePatterns.emptyWord {
                    node = child(of: node, word)
                    word = LinePatterns.emptyWord
                }
                if isUnspaced {
                    node = child(of: node, LinePatterns.extend(LinePatterns.emptyWord, scalar))
                } else if scalar == 0x7C {
                    if node != LinePatterns.root { nodeKinds[Int(node)] |= kind.rawValue }
                    node = LinePatterns.root
                } else if !isSeparator {
                    word = LinePatterns.extend(word, scalar)
                }
            }
        }
    }

    private mutating func child(of node: Int32, _ word: UInt64) -> Int32 {
        let existing = next(node, word)
        if existing != 0 { return existing }
        let key = LinePatterns.key(node, word)
        var slot = LinePatterns.slot(key) & mask
        while keys[Int(slot)] != 0 { slot = (slot + 1) & mask }
        let new = Int32(nodeKinds.count)
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
