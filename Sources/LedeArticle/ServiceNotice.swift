import LedeText

/// Tells notices of what a page offers to its reader: subscriptions, mail, alerts, settings, terms, a way to report
/// mistakes.
///
/// No list of phrases knows them all. But in every language they speak of the same few subjects, and short lines that
/// speak of two that belong together, such as the page and its subscribers, are notices: of 75,000 sentences of news none
/// that is not itself one.
enum ServiceNotice {
    /// What such a notice speaks of.
    struct Subjects: OptionSet {
        let rawValue: UInt32
        /// The reader.
        static let address = Subjects(rawValue: 1)
        /// The page and what stands on it.
        static let page = Subjects(rawValue: 1 << 1)
        /// Subscribers and members.
        static let subscription = Subjects(rawValue: 1 << 2)
        /// What is free.
        static let free = Subjects(rawValue: 1 << 3)
        /// What a month costs.
        static let price = Subjects(rawValue: 1 << 4)
        /// Reading on.
        static let goOn = Subjects(rawValue: 1 << 5)
        static let mail = Subjects(rawValue: 1 << 6)
        /// The reader's inbox.
        static let inbox = Subjects(rawValue: 1 << 7)
        /// What comes every morning.
        static let daily = Subjects(rawValue: 1 << 8)
        static let thanks = Subjects(rawValue: 1 << 9)
        static let confirm = Subjects(rawValue: 1 << 10)
        static let terms = Subjects(rawValue: 1 << 11)
        /// The reader accepts something.
        static let accept = Subjects(rawValue: 1 << 12)
        /// Choices and settings.
        static let choice = Subjects(rawValue: 1 << 13)
        static let permission = Subjects(rawValue: 1 << 14)
        /// Files that a page stores.
        static let files = Subjects(rawValue: 1 << 15)
        static let device = Subjects(rawValue: 1 << 16)
        /// Mistakes that a reader may find.
        static let error = Subjects(rawValue: 1 << 17)
        static let editors = Subjects(rawValue: 1 << 18)
        static let comment = Subjects(rawValue: 1 << 19)
        static let alert = Subjects(rawValue: 1 << 20)
        /// What a page earns by its links.
        static let commission = Subjects(rawValue: 1 << 21)
        /// The printed edition.
        static let print = Subjects(rawValue: 1 << 22)
        /// Whoever makes the page.
        static let us = Subjects(rawValue: 1 << 23)
        static let poll = Subjects(rawValue: 1 << 24)
        static let login = Subjects(rawValue: 1 << 25)
        /// What a subscriber tries before paying.
        static let trial = Subjects(rawValue: 1 << 26)
        /// The reader's support.
        static let support = Subjects(rawValue: 1 << 27)
        /// What the page has to read.
        static let articles = Subjects(rawValue: 1 << 28)
        /// Following a writer.
        static let follow = Subjects(rawValue: 1 << 29)
        /// The reader's privacy.
        static let privacy = Subjects(rawValue: 1 << 30)
        /// Slips of the pen.
        static let typo = Subjects(rawValue: 1 << 31)
    }

    /// Subjects of which articles seldom speak beside another one, each with those that make a notice of a short line.
    private static let pairs: [(one: Subjects, others: Subjects)] = [
        (
            .page,
            [
                .subscription, .permission, .choice, .files, .device, .commission, .goOn, .free, .accept, .alert,
                .comment,
                .error, .print, .address, .support,
            ]
        ),
        (.goOn, [.price, .free, .subscription, .address]),
        (.address, [.files, .comment, .accept, .inbox]),
        (.daily, .inbox),
        (.accept, [.terms, .subscription, .files, .privacy]),
        (.thanks, [.confirm, .mail, .subscription]),
        (.files, .device),
        (.error, .editors),
        (.login, [.poll, .address]),
        (.trial, .address),
        (.articles, [.subscription, .support, .follow, .alert]),
        (.us, [.support, .privacy, .typo]),
        (.typo, [.address, .page]),
    ]
    /// One of each stands in a notice of what comes every morning.
    private static let besideDaily: Subjects = [.mail, .articles]
    private static let behindDaily: Subjects = [.address, .us, .subscription, .free]
    /// One of these stands in every notice of three subjects; the reader alone stands in those of four.
    private static let voices: Subjects = [.page, .accept, .goOn]
    /// Most words of a line with two subjects, and of one with three.
    private static let pairWords = 20
    private static let words = 24

    /// Whether a paragraph is such a notice.
    static func isNotice(_ text: Span<UInt8>, _ line: LineFeatures) -> Bool {
        mayBeNotice(text, line) && isNotice(text, line, subjects(text, line))
    }

    /// Whether a paragraph is short, and not plainly somebody's words.
    static func mayBeNotice(_ text: Span<UInt8>, _ line: LineFeatures) -> Bool {
        // A sentence that quotes somebody, or says whose words it holds, is none.
        line.words <= words && !line.isSpeech && (!line.kinds.contains(.speech) || text[line.range.lowerBound] >= 0xE3)
    }

    /// What a paragraph speaks of.
    static func subjects(_ text: Span<UInt8>, _ line: LineFeatures) -> Subjects {
        Subjects(rawValue: stems.subjects(text, in: line.range))
    }

    /// Whether a paragraph that may be a notice is one by what it speaks of.
    static func isNotice(_ text: Span<UInt8>, _ line: LineFeatures, _ found: Subjects) -> Bool {
        // In Chinese the word for saying is that for meaning, too: to go on means to accept.
        guard !line.kinds.contains(.speech) || found.contains([.accept, .terms]) else { return false }
        let count = found.subtracting(.us).rawValue.nonzeroBitCount
        guard count > 0, !holdsQuotation(text, line.range) else { return false }
        if count > 2, !found.isDisjoint(with: voices) || count > 3 && found.contains(.address) { return true }
        guard line.words <= pairWords else { return false }
        // A town may send a mail every morning, too.
        if found.contains(.daily), !found.isDisjoint(with: besideDaily),
            found.isSuperset(of: besideDaily) || !found.isDisjoint(with: behindDaily)
        {
            return true
        }
        return pairs.contains { found.contains($0.one) && !found.isDisjoint(with: $0.others) }
    }

    /// Whether a double quotation mark stands in a line.
    static func holdsQuotation(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        for i in range {
            if text[i] == UInt8(ascii: "\"") { return true }
            if text[i] == 0xE2, i + 2 < range.upperBound, text[i + 1] == 0x80, (0x9C...0x9F).contains(text[i + 2]) {
                return true
            }
        }
        return false
    }
}
