import LedeArticle
import LedeTestSupport
import LedeText
import Testing

@testable import LedeDigest

/// How a story of several articles is told.
@Suite struct StorySummaryTests {
    /// An article whose sentences are given.
    private func article(_ id: String, _ sentences: [String]) -> Article {
        InventedArticles.make(id, title: nil, sentences.joined(separator: " ")).article
    }

    private func told(_ articles: [Article], _ count: Int, before: [String] = []) -> [DigestSentence] {
        var summary = StorySummary(frequencies: nil)
        let hashes = Set(before.map { SentenceHash.of($0.utf8) })
        return summary.sentences(
            of: articles, count: count, told: StorySummary.Told(sentences: before) { hashes.contains($0) }
        ).sentences
    }

    private static let leads = [
        "Kestrel Line said on Monday that it would buy the freight group Brandt for 1.4 billion crowns.",
        "Ferry company Kestrel Line is to take over Brandt, a carrier of rail freight, the companies said on Monday.",
    ]
    private static let others = [
        "The two companies expect to close the purchase of Brandt by Kestrel Line in autumn.",
        "It would be the largest purchase that Kestrel Line has ever made.",
        "He said Kestrel Line would pay the crowns in cash for Brandt and its freight.",
        "Shares in Kestrel Line fell by two percent on Monday.",
        "Brandt has 40 locomotives and carries grain to the ports.",
        "Unions of dockers and drivers want to be heard first.",
    ]

    @Test func aStoryOpensWithTheFirstSentenceOfAnArticleAndNoneLeansOnWhatIsNotTold() {
        var generator = SeededGenerator(seed: 21)
        for _ in 0..<100 {
            let articles = StorySummaryTests.leads.enumerated().map { number, lead in
                article("a\(number)", [lead] + StorySummaryTests.others.shuffled(using: &generator).prefix(5))
            }
            for count in 1...6 {
                let told = told(articles, count)
                #expect(told.count <= count && !told.isEmpty)
                #expect(StorySummaryTests.leads.contains(told.first?.text ?? ""))
                for (k, sentence) in told.enumerated()
                where sentence.text.hasPrefix("It ") || sentence.text.hasPrefix("He ") {
                    // Right behind the sentence that it points to.
                    #expect(k > 0 && told[k - 1].article == sentence.article)
                    #expect(k > 0 && told[k - 1].range.upperBound + 1 == sentence.range.lowerBound)
                }
                // The opening article first, each article in one piece and in its order.
                let order = told.map(\.article).reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }
                #expect(Set(order).count == order.count)
                for id in order {
                    let starts = told.filter { $0.article == id }.map(\.range.lowerBound)
                    #expect(starts == starts.sorted())
                }
            }
        }
    }

    /// The lead of a second report said the event again in other words, and was told for that.
    @Test(arguments: [
        ("A hiker whom many thought dead on a frozen slope owes his life to a sack of oats.", false),
        ("A hiker whom many thought dead on a frozen slope was seen by the shepherd Glenda Hask.", true),
        ("A hiker whom many thought dead on a frozen slope had lived on snow for 70 hours.", true),
        ("A hiker whom many thought dead on a frozen slope had lived on snow for 3 nights.", false),
        ("A hiker whom many thought dead on a frozen slope owes his life to dozens of oats.", false),
    ])
    func theLeadOfASecondReportIsToldForANameOrFigureThatIsNew(_ lead: String, _ isTold: Bool) {
        let first = article(
            "a",
            [
                "The missing teacher Olin Tarrow has been found alive after three nights on Mount Scarn.",
                "Rescuers had searched the ridges of Scarn with dogs and a helicopter since Friday.",
            ])
        let second = article(
            "b",
            [
                lead, "The missing teacher Olin Tarrow had searched for the ridges of Mount Scarn since Friday.",
                "Rescuers with dogs and a helicopter found the teacher Olin Tarrow alive after three nights.",
            ])
        let told = told([first, second], 5)
        #expect(told.first?.article == "a")
        #expect(told.contains { $0.text == lead } == isTold)
    }

    /// In German every noun has a capital.
    @Test(arguments: [("einem Hafersack", false), ("der Hirtin Glenda Hask", true)])
    func theLeadOfASecondReportInGermanIsToldForANameThatIsNew(_ saviour: String, _ isTold: Bool) {
        func article(_ id: String, _ text: String) -> Article {
            InventedArticles.make(id, title: nil, language: Language("de") ?? .undetermined, text).article
        }
        let first = article(
            "a",
            """
            Der vermisste Lehrer Olin Tarrow ist nach drei Nächten am Scarnstein lebend gefunden worden. Retter hatten die \
            Grate des Scarnsteins mit Hunden abgesucht.
            """)
        let lead = "Ein von vielen totgeglaubter Bergsteiger verdankt sein Leben \(saviour)."
        let second = article(
            "b",
            """
            \(lead) Der vermisste Lehrer Olin Tarrow ist nach drei Nächten lebend gefunden worden. Retter hatten die Grate \
            des Scarnsteins mit Hunden abgesucht.
            """)
        #expect(told([first, second], 5).contains { $0.text == lead } == isTold)
    }

    /// `Two people were killed.` was not told of a boat since it had been told of a car.
    @Test func aSentenceThatNamesNothingIsToldOfEachStory() {
        let boat = article(
            "boat",
            [
                "A fishing boat capsized off Skarn harbour in heavy seas.", "Two people were killed.",
                "The harbour master of Skarn has closed the entrance.",
            ])
        let before = ["Two people were killed.", "The harbour master of Skarn has closed the entrance."]
        var summary = StorySummary(frequencies: nil)
        let hashes = Set(before.map { SentenceHash.of($0.utf8) })
        func told(_ told: StorySummary.Told) -> [String] {
            summary.sentences(of: [boat], count: 3, told: told).sentences.map(\.text)
        }
        // Of another story.
        #expect(told(StorySummary.Told { hashes.contains($0) }).contains("Two people were killed."))
        #expect(!told(StorySummary.Told { hashes.contains($0) }).contains(before[1]))
        // Of the one that it goes on with.
        #expect(!told(StorySummary.Told(sentences: before) { hashes.contains($0) }).contains("Two people were killed."))
    }

    /// A woman who is missing was told to be dead: another one's body had been found on the same mountain.
    @Test func whoIsMeantInAnotherArticleIsToldWithIt() {
        let missing = article(
            "missing",
            [
                "Rescuers searching for Clara Bowness on Skerry Fell have found her telephone.",
                "Bowness, a teacher of 38, has been missing on Skerry Fell since Sunday.",
            ])
        let found = article(
            "found",
            [
                "The skier Dora Finn died in an avalanche on Skerry Fell, rescuers said.",
                "A helicopter recovered her body.",
            ])
        let sentences = told([missing, found], 4).map(\.text)
        let body = sentences.firstIndex(of: "A helicopter recovered her body.")
        #expect(body == nil || sentences.contains { $0.contains("Finn") }, "\(sentences)")
        #expect(!told([missing, found], 2).map(\.text).contains("A helicopter recovered her body."))
    }

    /// In scripts without capitals nothing is seen to be a name, and the leads of all reports but one were left out.
    @Test func theLeadOfASecondReportIsToldWhereTheScriptHasNoCapitals() {
        func article(_ id: String, _ text: String) -> Article {
            InventedArticles.make(id, title: nil, language: Language("zh") ?? .undetermined, text).article
        }
        let lead = "许多人以为已经死去的登山者靠一袋燕麦活了下来。"
        let first = article("a", "失踪的教师王林星期一在雪山上被找到。救援队从星期五起带着狗搜索雪山的山脊。")
        let second = article("b", lead + "教师王林的妻子说，她要把他的靴子锁起来。")
        let sentences = told([first, second], 4).map(\.text)
        #expect(sentences.contains(lead) && sentences.contains { $0.hasPrefix("失踪") }, "\(sentences)")
    }

    /// A lead may be told for how something ended alone.
    @Test func theLeadOfASecondReportIsToldForAnOutcome() {
        let first = article(
            "a",
            [
                "The bakers of Orrin asked the mayor on Tuesday for a meeting about the price of flour and of coal.",
                "The mayor of Orrin said that the price of flour was a matter for the millers of the valley.",
            ])
        let second = article(
            "b", ["The strike at the plants has been cancelled, the union announced.", "The ovens are warm again."])
        let before = ["The bakers of Orrin began a strike at the plants of Orrin, the union of Orrin announced."]
        let told = told([first, second], 4, before: before)
        #expect(told.first?.article == "a")
        #expect(told.contains { $0.text.contains("cancelled") }, "\(told.map(\.text))")
    }

    @Test func whatPointsBackIsToldBehindWhatItPointsTo() {
        let lead = StorySummaryTests.leads[0]
        let (pronoun, other) = (StorySummaryTests.others[1], StorySummaryTests.others[3])
        let second = article("b", [StorySummaryTests.leads[1], other])
        #expect(told([article("a", [lead, pronoun]), second], 3).map(\.text) == [lead, pronoun, other])
        // Behind another sentence that is not told it would point to nothing.
        let apart = article("a", [lead, StorySummaryTests.others[5], pronoun])
        #expect(!told([apart, second], 2).map(\.text).contains(pronoun))
    }

    @Test func ofEquallyCentralFirstSentencesThatUnderTheHeadlineOpens() {
        let articles = [
            article("a", [StorySummaryTests.leads[0], StorySummaryTests.others[4]]),
            article("b", [StorySummaryTests.leads[1], StorySummaryTests.others[5]]),
        ]
        #expect(told(articles, 2).first?.article == "a")
        #expect(told(articles.reversed(), 2).first?.article == "b")
    }

    @Test func whatTwoReportsSayAlikeIsToldOnce() {
        let again = "Kestrel Line said on Monday it would buy freight group Brandt, a carrier of grain, for crowns."
        let articles = [
            article("a", [StorySummaryTests.leads[0], StorySummaryTests.others[4]]),
            article("b", [again, StorySummaryTests.others[5]]),
        ]
        #expect(
            told(articles, 4).map(\.text) == [
                StorySummaryTests.leads[0], StorySummaryTests.others[4], StorySummaryTests.others[5],
            ])
    }

    /// The second lead was told as the third sentence of a story, in other words for the same.
    @Test func theLeadOfAnotherReportThatSumsUpTheSameIsNotTold() {
        let opening =
            "The cable that has drawn the ferry Little Heron across the Ostrel since 1958 parted in flood water on Tuesday, "
            + "and the ferry drifted 600 yards downstream with 31 people aboard before it struck a pier of the railway bridge."
        let again =
            "A river ferry broke from its guide cable and struck a railway bridge at Lindmoor on Tuesday, injuring two of the "
            + "31 people on board, the fire service said."
        let news = ["A woman and a child were in hospital with fractures.", "Trains between the towns were halted."]
        let articles = [
            article("a", [opening, "Two passengers were taken to the infirmary with broken bones."]),
            article("b", [again] + news),
        ]
        let told = told(articles, 4).map(\.text)
        #expect(told.first == opening && told.count == 4 && !told.contains(again))
    }

    @Test func aStoryThatGoesOnOpensWithTheFirstThatIsNew() {
        let articles = [
            article("a", [StorySummaryTests.leads[0], StorySummaryTests.others[5], StorySummaryTests.others[4]]),
            article("b", [StorySummaryTests.leads[1], StorySummaryTests.others[3]]),
        ]
        let before = StorySummaryTests.leads
        #expect(Set(told(articles, 6, before: before).map(\.text)).isDisjoint(with: before))
        #expect(told(articles, 1, before: before).first?.text != StorySummaryTests.others[4])
        #expect(told(articles, 6, before: before + StorySummaryTests.others).isEmpty)
    }

    @Test func ofOneArticleTheFirstNewSentenceOpens() {
        let article = article("a", [StorySummaryTests.leads[0]] + StorySummaryTests.others)
        let told = told([article], 2, before: [StorySummaryTests.leads[0]])
        #expect(told.count == 2)
        #expect(told.first?.text == StorySummaryTests.others[0])
    }

    /// "240 were killed" shares all but a term with "12 were killed", and was not told.
    @Test(arguments: [
        ("A quake in the valley of Orrin killed 12 people.", "A quake in the valley of Orrin killed 240 people."),
        ("The slide at Orrin buried two workers.", "The slide at Orrin buried five workers."),
        ("Pilots of Kestrel Air will strike on Friday.", "Pilots of Kestrel Air will not strike on Friday."),
        ("No flights of Kestrel Air will leave on Friday.", "All flights of Kestrel Air will leave on Friday."),
    ])
    func anotherFigureOrTheOppositeIsNew(before: String, now: String) {
        let rest = "The mayor of the town thanked everybody who had come to help during the long night."
        #expect(told([article("a", [now, rest])], 2, before: [before, rest]).map(\.text) == [now])
        // What was told in other words without another figure is not.
        #expect(told([article("a", ["On Monday: " + before, rest])], 2, before: [before, rest]).isEmpty)
    }

    private func told(
        _ title: String, _ sentences: [String], after before: [String], under headline: String, padding: Int = 0,
        count: Int = 2
    ) -> [String] {
        let padding = [String](repeating: "Rain fell on the quay.", count: padding)
        let background =
            before + padding + ["The verdict of the first trial in Tarnby, in which she was fined, had been quashed."]
        let text = background.joined(separator: " ").utf8.map { CChar(bitPattern: $0) } + [0]
        let hashes = Set(before.map { SentenceHash.of($0.utf8) })
        var article = article("a", sentences)
        article.title = title
        var summary = StorySummary(frequencies: nil)
        let told = StorySummary.Told(sentences: before, texts: [text], headlines: [headline]) { hashes.contains($0) }
        return summary.sentences(of: [article], count: count, told: told).sentences.map(\.text)
    }

    private static let trial = [
        "Shipowner Vera Stroud, who is charged with the fraud of her partners at Port Sable, was heard on Monday.",
        "Stroud denies the fraud.", "Judge Amos Tell told the jury of her partners to take its time at Port Sable.",
    ]

    @Test func anOutcomeOfOneWordIsTold() {
        let now = "Shipowner Vera Stroud, who was charged with the fraud of her partners at Port Sable, was acquitted."
        let rest = Array(StorySummaryTests.trial[1...])
        #expect(
            told("Stroud acquitted", [now] + rest, after: StorySummaryTests.trial, under: "Stroud heard in court")
                == [now])
    }

    @Test func anOutcomeIsToldBeforeWhatElseIsNew() {
        let now = "Shipowner Vera Stroud, who was charged with the fraud of her partners at Port Sable, was acquitted."
        let others = [
            "Pensioners in the gallery clapped until the ushers led them out.",
            "Three hundred dockers had waited at the gates since the early morning.",
        ]
        #expect(
            told("Stroud acquitted", [now] + others, after: StorySummaryTests.trial, under: "Stroud heard in court")
                .first == now)
    }

    /// What an outcome is told by need not stand in the headline, and shares all but a word with what was told.
    @Test(arguments: [
        ("will reopen for cars and lorries", true), ("will resume its service for cars and lorries", true),
        ("will close for cars and lorries", false), ("will shut for cars and lorries", false),
    ])
    func anOutcomeIsNewWhereNoWordForItWasTold(_ outcome: String, isNew: Bool) {
        let now = "The swing bridge over the harbour of Port Sable \(outcome) in June, the council of the town said."
        let before =
            "The swing bridge over the harbour of Port Sable will close for cars and lorries in June, the council said."
        let told = told("Council decides", [now], after: [before], under: "Bridge at Port Sable")
        #expect(told == (isNew ? [now] : []))
    }

    /// Another source and another headline, whose words are none of the sentence's or stood in what was told.
    @Test(arguments: ["Drama at the harbour court", "Port Sable shipowner heard", "Fresh hearing after verdict"])
    func whatWasToldUnderAnotherHeadlineIsNotToldAgain(_ title: String) {
        let again = [
            "Vera Stroud, the shipowner charged with the fraud of her partners at Port Sable, was heard on Monday.",
            "Judge Amos Tell told the jury at Port Sable to take its time with the verdict.",
        ]
        let told = told(title, again, after: StorySummaryTests.trial, under: "Stroud heard in court")
        #expect(told.isEmpty)
    }

    /// Name and age say whom a sentence is about; with the place of the court they made half of its words told ones, and
    /// what stood behind it, which says `He`, was not told either.
    @Test(arguments: [
        ("Callum Reeve, 23, spoke only to confirm his name and address at Brackwell Magistrates' Court.", true),
        ("Callum Reeve, 23, from Brackwell, will be before Brackwell magistrates on Friday.", false),
    ])
    func whoWasToldTakesNothingFromWhatIsNew(_ now: String, isNew: Bool) {
        let before = [
            "A man has been charged with the murder of a student who was stabbed outside a nightclub in Brackwell.",
            "Callum Reeve, 23, of Dock Road, will appear before Brackwell magistrates on Friday.",
        ]
        let lead = "A man accused of the murder of a student outside a Brackwell nightclub has appeared in court."
        let behind = "He was sent to the crown court, where he will be heard again on Tuesday."
        let told = told(
            "Accused appears in court", [lead, now, behind], after: before, under: "Man charged with murder", count: 3)
        #expect(told.contains(now) == isNew)
        #expect(told.contains(behind) == isNew)
    }

    /// A text of megabytes that was told was read to its end.
    @Test(arguments: [(0, false), (100, false), (2000, true)])
    func textsAreReadToABound(padding: Int, isNews: Bool) {
        let again = [
            "Vera Stroud, the shipowner charged with the fraud of her partners at Port Sable, was heard on Monday.",
            "Judge Amos Tell told the jury at Port Sable to take its time with the verdict of Tarnby.",
        ]
        let told = told(
            "Fresh hearing after verdict", again, after: StorySummaryTests.trial, under: "Stroud heard in court",
            padding: padding)
        #expect(told.isEmpty == !isNews)
    }
}
