import LedeText
import Testing

@testable import LedeArticle

/// What tells the sentences at the ends of a text that are the page's: tokens, trees, and both together.
struct NoticeModelTests {
    private func tokens(_ line: String, _ language: String = "en") throws -> [[UInt32]] {
        let code = try #require(Language(language))
        let notice = try #require(EdgeNotice(code))
        let bytes = Array(line.utf8)
        var sentences: [[UInt32]] = []
        var sentence: [UInt32] = []
        notice.readTokens(bytes.span, 0..<bytes.count) { token in
            if let token {
                sentence.append(token)
            } else {
                sentences.append(sentence)
                sentence = []
            }
        }
        #expect(sentence.isEmpty)
        return sentences
    }

    /// No name and no number is learned.
    @Test(arguments: [
        ("Write to Ada Moss before 4 May.", "Write to Bo Lindgren before 17 June."),
        ("Seats cost £14 at the Arbel Theatre.", "Seats cost £230 at the Thole Museum."),
    ])
    func namesAndNumbersAreOneWordEach(_ one: String, _ other: String) throws {
        #expect(try tokens(one) == tokens(other))
        #expect(try tokens(one) != tokens(other.replacing("Write", with: "Wrote").replacing("Seats", with: "Boats")))
    }

    @Test(arguments: [
        ("The boat sails at noon. It is the last.", 2), ("Ready? Then go! Now.", 3),
        ("It cost 1.50 crowns, i.e. little.", 1), ("", 1), ("…", 1), ("Xin chào. Đò chạy lúc 5 giờ.", 2),
    ])
    func sentencesAreToldApart(_ line: String, _ count: Int) throws {
        #expect(try tokens(line, line.hasPrefix("X") ? "vi" : "en").count == count)
    }

    /// Each token fits in its bits, and no more words are read than the first ones of a line.
    @Test func aLongLineIsReadInPart() throws {
        let found = try tokens([String](repeating: "lorem ipsum dolor", count: 40_000).joined(separator: " "))
        #expect(found.count == 1 && found[0].count <= 2 * (NoticeTokens.words + 2))
        #expect(found.joined().allSatisfy { $0 >> UInt32(NoticeTokens.bits) == 0 })
    }

    /// A table of sixteen places with two tokens, the beginning of a sentence, which is its own pair, and a word.
    @Test func aLexiconAddsWhatItKnows() throws {
        let known = try tokens("hear")[0]
        var table = [UInt32](repeating: 0, count: 16)
        for (token, weight) in zip([known[0], known[2]], [5, 40] as [Int32]) {
            var i = Int(token) >> (NoticeTokens.bits - 4)
            while table[i] != 0 { i = (i + 1) % 16 }
            table[i] = (token & 0xFF_FFFF) << 8 | UInt32(weight + 128)
        }
        let lexicon = NoticeLexicon(bias: -7, table: table)
        let notice = try #require(EdgeNotice(.english))
        func score(_ line: String) -> NoticeLexicon.Score {
            let bytes = Array(line.utf8)
            return notice.score(bytes.span, 0..<bytes.count, lexicon)
        }
        #expect(score("hear").mean == -7 + 2 * 5 + 40)
        #expect(score("zebra").mean == -7 + 2 * 5)
        let both = score("hear. Zebra")
        #expect(both.sentences == 2 && both.most == 43 && both.least == 3 && both.mean == 23)
    }

    /// Two trees of two questions each, by hand.
    @Test(arguments: [
        ([0, 0] as [Int32], 100 + 1 + 10), ([6, 0], 100 + 3 + 10), ([6, 9], 100 + 4 + 10), ([0, 3], 100 + 2 + 10),
        ([-4, 0], 100 + 1 - 20),
    ])
    func treesAddTheirLeaves(_ row: [Int32], _ sum: Int) {
        let trees = BoostedTrees(
            base: 100, count: 2, depth: 2, features: [0, 1, 1, 0, 0, 0], thresholds: [5, 2, 8, -1, -9, 30_001],
            leaves: [1, 2, 3, 4, 0, -20, 10, 0])
        #expect(trees.score(row.span) == sum)
    }

    /// The weights that the scripts write are whole.
    @Test(arguments: ["en", "vi"]) func theWeightsAreWhole(_ code: String) throws {
        let language = try #require(Language(code))
        let model = try #require(NoticeModel.model(for: language))
        #expect(model.lexicon.table.count & (model.lexicon.table.count - 1) == 0)
        #expect(model.lexicon.table.contains(0))
        let splits = model.trees.count * ((1 << model.trees.depth) - 1)
        #expect(model.trees.features.count == splits && model.trees.thresholds.count == splits)
        #expect(model.trees.leaves.count == model.trees.count << model.trees.depth)
        #expect(model.trees.features.allSatisfy { $0 < NoticeContext.count })
    }

    private func paragraphs(_ lines: [String], _ language: String = "en") -> [String] {
        var options = ReadingOptions()
        options.language = Language(language)
        let article = PlainTextReader().read(Array(lines.joined(separator: "\n\n").utf8).span, options: options)
        return String(decoding: article.text, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private static let brief = [
        "The ferry to the northern islands of Hulm will sail again from Easter, nine years after the last boat was sold.",
        "The council voted on Tuesday to lease a ship from the port of Varde.",
    ]

    /// A line that shares words with the brief, which the rules keep for that, goes among others of the page.
    @Test func anInvitationThatNamesTheSubjectGoes() {
        let invitation =
            "Have you sailed with the ferry to Hulm? Send us your pictures and tell us what you saw, and we may print them "
            + "on Saturday."
        let letter =
            "Our reporters on the islands write to you each morning before breakfast. It costs nothing and you can leave "
            + "at any time."
        let change =
            "This text was first put online on Tuesday at 9:14 and was changed at noon to say which port the ship comes "
            + "from."
        let above = ["Log in", "Share this article", invitation, letter]
        let kept = paragraphs(above + NoticeModelTests.brief + [change, "Advertisement", "Subscribe"])
        #expect(!kept.contains(invitation))
        for sentence in NoticeModelTests.brief { #expect(kept.contains(sentence)) }
    }

    /// A line that may be the page's is lost to nobody, and no summary tells it.
    ///
    /// Which of them are in doubt hangs on the weights, that some are does not.
    @Test func whatMayBeThePagesStaysInTheText() {
        let lines = [
            "Amended on 4 May: a figure was changed.", "The next one is out on Friday.", "In an emergency, call 999.",
            "The boats of the northern islands are painted blue.", "Ask at the counter for the autumn leaflet.",
            "We have changed the name of the captain.",
        ]
        var inDoubt = 0
        for line in lines {
            let text = (["Share this article"] + NoticeModelTests.brief + [line]).joined(separator: "\n\n")
            let article = PlainTextReader().read(Array(text.utf8).span, options: ReadingOptions())
            let doubtful = article.paragraphs.filter { $0.role == .doubtful }
            #expect(article.findings.contains { $0.code == .doubtful } == !doubtful.isEmpty)
            guard !doubtful.isEmpty else { continue }
            inDoubt += 1
            #expect(doubtful.map { String(decoding: article.content(of: $0), as: UTF8.self) } == [line])
            #expect(String(decoding: article.text, as: UTF8.self).hasSuffix(line))
        }
        #expect(inDoubt > 0 && inDoubt < lines.count)
    }

    /// What articles ask of their readers and offer them, too, is not lost between their paragraphs, nor behind them where
    /// no page has a button for it.
    @Test(arguments: [
        "Please boil your tap water until Wednesday.", "Doors open at 7pm.",
        "The helpline is open from 8am to 8pm on 0800 123 456.", "Please keep your windows and doors closed.",
        "You can watch the match on Marland TV from 7.45pm.", "Please bring your own towels.",
        "It will be shown for the first time in the town hall on 3 March at 8pm.",
        "Call 0800 123 456 if your cellar is flooded.", "Please do not call the ambulance about power cuts.",
    ])
    func whatArticlesAskTooStaysInTheText(_ service: String) {
        let article = [
            "A water main burst in Canal Road in Harling early on Monday and left 4,000 homes without water.",
            "Northern Water says the pipe, laid in 1931, will be mended by Tuesday noon. It has set up taps in the car park.",
            "The council will meet on Thursday to discuss the age of its pipes. Half of them are older than 80 years.",
        ]
        let isOfTheWorld = ["Please boil", "Please do"].contains { service.hasPrefix($0) }
        for place in 1..<(isOfTheWorld ? article.count + 1 : article.count) {
            var all = article
            all.insert(service, at: place)
            #expect(paragraphs(all) == all)
        }
    }

    /// A text of nothing else keeps its sentences.
    @Test(arguments: NoticeModelTests.brief) func theOnlyProseIsInNoDoubt(_ line: String) {
        let article = PlainTextReader().read(Array(line.utf8).span, options: ReadingOptions())
        #expect(article.paragraphs.map(\.role) == [.body])
    }

    /// Where no rule knows any of them, several sentences of the page tell of each other.
    @Test func noticesThatNoRuleKnowsGo() {
        let above = [
            "If what you have read worries you, people at the helpline will listen at any hour of the day.",
            "Support for this series came from a foundation, which had no say in what we wrote.",
        ]
        let below = [
            "A machine drafted the summary above, and an editor read it before it was published.",
            "We were told of one slip in the second paragraph, and it has been put right.",
        ]
        let article =
            NoticeModelTests.brief + [
                "Islanders had rowed to the mainland themselves since then, and two of them drowned in the autumn gales.",
                "A doctor will travel with the boat on the first morning of the month and see patients in the old school.",
                "The captain, who was born on the smallest of the islands, has promised to wait for late lambs.",
            ]
        #expect(paragraphs(above + article + below) == article)
    }

    /// A short sentence of the article behind a notice was the page's for its place, whatever its words.
    @Test func aLastSentenceBehindANoticeStays() {
        let article = [
            "The people of Arbel have bought their cinema, which was to become a car park in May.",
            "Six hundred of them paid 50 crowns each at a meeting in the fire station on Thursday.",
            "The owner had wanted to sell since his projector broke in 2019.",
            "The first film is about a lighthouse keeper who cannot swim.",
        ]
        let last = "It was chosen by lot from ninety suggestions."
        #expect(paragraphs(article + ["Advertisement", last]) == article + [last])
    }

    /// Of a text whose sentences all look like a page's half stays at least: somebody wants to read it.
    @Test func halfOfATextOfNoticesStays() {
        let places = ["Hulm", "Varde", "Thole", "Arbel", "Linden", "Tallow", "Merrin", "Cullen", "Gorran", "Asper"]
        let notices = places.map {
            "Have you sailed with the ferry to \($0)? Send us your pictures and tell us what you saw, and we may print them."
        }
        let kept = paragraphs(["Share this article", "Log in"] + notices + ["Advertisement"])
        #expect(kept.count * 2 >= notices.count && kept.allSatisfy(notices.contains))
    }

    /// Lines of notices in any number take time that grows with their bytes.
    @Test(.timeLimit(.minutes(1))) func manyNoticesAreRead() {
        let line = "You can read our newsletter on your phone, and we will write to you."
        let lines = ["Share"] + NoticeModelTests.brief + [String](repeating: line, count: 30_000)
        #expect(!paragraphs(lines).isEmpty)
        let long = [String](repeating: line, count: 30_000).joined(separator: " ")
        #expect(!paragraphs(["Share"] + NoticeModelTests.brief + [long]).isEmpty)
    }
}
