import LedeArticle
import LedeSummary
import LedeText
import Testing

/// One rule: the sentence between the bars must be kept out for that reason, however good it is.
struct ReadabilityCase: Sendable, CustomTestStringConvertible {
    var reason: String
    var marked: String
    var title: String?
    var testDescription: String { "\(reason): \(marked)" }
}

@Suite struct ReadabilityTests {
    static let rest = [
        "The harbour of Tallow was closed for nine days after the flood.",
        "Crews pumped water out of the ferry terminal until Friday.",
        "The mayor, Ines Merrin, asked the council for four million crowns.",
        "Schools in the lower town open again on Monday.",
        "Fishing boats were moved to Oslund while the quay is rebuilt.",
    ]

    static let cases = [
        ReadabilityCase(
            reason: "half a quotation", marked: "“The harbour of Tallow will be rebuilt with four million."),
        ReadabilityCase(
            reason: "half a quotation", marked: "The harbour of Tallow will open soon,\" Ines Merrin said."),
        ReadabilityCase(
            reason: "half a quotation", marked: "'The harbour of Tallow will be rebuilt with four million."),
        ReadabilityCase(reason: "a question without its answer", marked: "When will the harbour of Tallow open again?"),
        ReadabilityCase(reason: "a question without its answer", marked: "\"When will the harbour of Tallow open?\""),
        ReadabilityCase(
            reason: "not a whole sentence", marked: "The harbour of Tallow after the flood, photographed by crews"),
        ReadabilityCase(reason: "not a whole sentence", marked: "The harbour."),
        ReadabilityCase(
            reason: "lists names or results", marked: "Tallow: Moss, Holm, Venn, Rook (Brandt 70), Ude, Lind, Merrin."),
        ReadabilityCase(reason: "lists names or results", marked: "1-1, m. 71: Holm."),
        ReadabilityCase(
            reason: "lists names or results", marked: "Present: Cllrs Moss (chair), Holm, Venn, Ude."),
        ReadabilityCase(reason: "a notice of the page", marked: "+++ 15:12 The harbour of Tallow is closed +++"),
        ReadabilityCase(reason: "lists names or results", marked: "Subs: Rook (Brandt 70), Ude (Holm 82)."),
        ReadabilityCase(
            reason: "lists names or results",
            marked: "Tallow Town (4-4-2): Lind; Rook, Venn, Ude; Holm, Moss, Merrin, Brandt; Ask."),
        ReadabilityCase(reason: "lists names or results", marked: "Referee: Ada Moss (Tallow)"),
        ReadabilityCase(reason: "lists names or results", marked: "Attendance: 14,302."),
        ReadabilityCase(reason: "lists names or results", marked: "Scorers: Holm 54, 71; Venn 12."),
        ReadabilityCase(
            reason: "lists names or results", marked: "Tallow Town 2 (Holm 54, 71) Oslund Rovers 1 (Venn 12)"),
        ReadabilityCase(reason: "lists names or results", marked: "Substitutes: Ude for Holm 60, Ask for Moss 71."),
        ReadabilityCase(reason: "not a whole sentence", marked: "Harbour £7-£11, crews £16-£24, council £8."),
        ReadabilityCase(reason: "a notice of the page", marked: "Some content could not load."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "Harbour Watch is your weekly guide to the crews of Tallow."),
        ReadabilityCase(
            reason: "a caption or heading without a verb", marked: "The harbour of Tallow on Friday."),
        ReadabilityCase(
            reason: "a caption or heading without a verb", marked: "Crews at the old harbour in Tallow."),
        ReadabilityCase(
            reason: "a caption or heading without a verb",
            marked: "Ines Merrin, mayor of Tallow, outside the town hall on Monday."),
        ReadabilityCase(
            reason: "describes a picture", marked: "Under water: The harbour of Tallow was closed after the flood."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "Sign up for the newsletter about the harbour of Tallow."),
        ReadabilityCase(reason: "a notice of the page", marked: "Scroll down for video of the harbour of Tallow."),
        ReadabilityCase(reason: "a notice of the page", marked: "Related: Ferry crews of Tallow ask for better pay."),
        ReadabilityCase(reason: "a notice of the page", marked: "READ | Harbour of Tallow will open again on Monday."),
        ReadabilityCase(
            reason: "a notice of the page",
            marked: "Whoever wants to know what becomes of the harbour of Tallow may sign up for the newsletter."),
        ReadabilityCase(reason: "a notice of the page", marked: "The harbour desk uses cookies."),
        ReadabilityCase(reason: "a notice of the page", marked: ">> The harbour of Tallow will open again on Monday."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "Write to the harbour desk at tallow@example.org about the flood."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "The Harbour Letter is a reader-supported publication of Tallow."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "To receive new posts about the harbour of Tallow, become a reader."
        ),
        ReadabilityCase(
            reason: "a notice of the page", marked: "NEWYou can now listen to reports about the harbour of Tallow!"),
        ReadabilityCase(
            reason: "a notice of the page",
            marked: "Privacy Notice: Letters about the harbour of Tallow may hold words that others paid for."),
        ReadabilityCase(
            reason: "greets, thanks or tells where to ask",
            marked: "Good morning and welcome to our coverage of the harbour of Tallow."
        ),
        ReadabilityCase(
            reason: "a notice of the page", marked: "Tallow University pays as a member of The Conversation UK."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "Updated at 9:12 p.m. to include what the mayor of Tallow said."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "Clarification: The harbour of Tallow was closed for nine days."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "This story has been updated with what the mayor of Tallow said."),
        ReadabilityCase(
            reason: "a notice of the page",
            marked: "Anyone with information about the ferry is asked to call the harbour police of Tallow."),
        ReadabilityCase(
            reason: "a notice of the page",
            marked: "In this photo provided by the harbour police, crews pump water out of a ferry in Tallow."),
        ReadabilityCase(
            reason: "describes a picture", marked: "The mayor, Ines Merrin (left), asks crews in Tallow."),
        ReadabilityCase(
            reason: "describes a picture", marked: "Crews in Tallow (pictured on Friday) asked the mayor."),
        ReadabilityCase(
            reason: "describes a picture", marked: "Ines Merrin, pictured on Friday, asked crews in Tallow."),
        ReadabilityCase(
            reason: "describes a picture", marked: "The mayor, Ines Merrin, left, asks crews in Tallow."),
        ReadabilityCase(
            reason: "describes a picture", marked: "Crews of Tallow and Ines Merrin, second left, pump the harbour."),
        ReadabilityCase(
            reason: "describes a picture",
            marked: "Crews pump water out of a ferry in Tallow, Thursday, Feb. 21, 2013 in Harsund."),
        ReadabilityCase(
            reason: "describes a picture",
            marked: "The mayor of Tallow reports for the morning show on Monday, Aug. 11, 2018."),
        ReadabilityCase(
            reason: "describes a picture", marked: "A ferry is seen at its berth in Tallow, November 27, 2011."),
        ReadabilityCase(
            reason: "describes a picture",
            marked: "Ada Moss (L), Ines Merrin (2nd L) and crews sit in the harbour of Tallow."),
        ReadabilityCase(
            reason: "describes a picture", marked: "Ada Moss (L) and Ines Merrin (R) sit in the harbour of Tallow."),
        ReadabilityCase(
            reason: "describes a picture",
            marked: "FILE - In this May 13, 2013, picture, crews leave the harbour of Tallow."),
        ReadabilityCase(
            reason: "describes a picture", marked: "FILE— The harbour of Tallow is full of ferries after the flood."),
        ReadabilityCase(reason: "cut off", marked: "The mayor said the harbour of Tallow would be closed for..."),
        ReadabilityCase(reason: "cut off", marked: "The mayor said the harbour of Tallow would be “closed for …”"),
        ReadabilityCase(
            reason: "a notice of the page", marked: "Hide Caption 1 of 15 The harbour of Tallow after the flood."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "| Meridian Crews pump water in the harbour of Tallow."),
        ReadabilityCase(
            reason: "not a whole sentence", marked: "The harbour of Tallow after the flood on Friday night ."),
        ReadabilityCase(
            reason: "not a whole sentence", marked: "Crews in the harbour of Tallow name five things to know:."),
        ReadabilityCase(
            reason: "not a whole sentence", marked: "Crews in the harbour of Tallow name five things to know: ."),
        ReadabilityCase(reason: "half a quotation", marked: "Mayor Ines Merrin said in a written reply."),
        ReadabilityCase(reason: "half a quotation", marked: "Tallow harbour police said in a tweet."),
        ReadabilityCase(reason: "half a quotation", marked: "Ines Merrin told MNW in Tallow."),
        ReadabilityCase(reason: "half a quotation", marked: "The mayor of Tallow told MNW News."),
        ReadabilityCase(reason: "half a quotation", marked: "Ines Merrin, prosecuting for Tallow, told."),
        ReadabilityCase(reason: "half a quotation", marked: "Mayor Ines Merrin, 52, said."),
        ReadabilityCase(reason: "not a whole sentence", marked: "Merrin J, Moss AB."),
        ReadabilityCase(reason: "not a whole sentence", marked: "Merrin JA, Moss A, Venn TUH."),
        ReadabilityCase(
            reason: "announces what follows",
            marked: "In this guide, we walk through all that the crews in the harbour of Tallow have learnt about it."),
        ReadabilityCase(
            reason: "announces what follows",
            marked: "This blog post covers what the harbour of Tallow has to offer to the crews of ferries."),
        ReadabilityCase(
            reason: "announces what follows", marked: "Let’s explore the harbour of Tallow and what crews found there."),
        ReadabilityCase(
            reason: "announces what follows", marked: "Let's take a look at the harbour of Tallow by the numbers."),
        ReadabilityCase(
            reason: "announces what follows",
            marked: "Read on to learn what nine days without a harbour have meant to the ferry crews of Tallow."),
        ReadabilityCase(
            reason: "a notice of the page",
            marked: "Share sensitive information only on official, secure websites of the harbour of Tallow."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "A post shared by the harbour of Tallow (@tallow) on Jul 29, 2017."),
        ReadabilityCase(
            reason: "a notice of the page", marked: "The harbour of Tallow is closed pic.twitter.com/a1B2c3D4."),
        ReadabilityCase(
            reason: "announces what follows", marked: "Here is what crews in the harbour of Tallow found."),
        ReadabilityCase(
            reason: "announces what follows", marked: "Here’s a look at the harbour of Tallow by the numbers."),
        ReadabilityCase(
            reason: "announces what follows", marked: "Below are the ferry crews of Tallow and what they asked for."),
        ReadabilityCase(reason: "not a whole sentence", marked: "Tallow 27-55 11-15 68."),
        ReadabilityCase(
            reason: "repeats the headline", marked: "Harbour of Tallow closed after flood.",
            title: "Harbour of Tallow closed after flood"),
    ]

    @Test(arguments: cases)
    func sentencesThatDoNotStandAlone(_ row: ReadabilityCase) throws {
        var article = Article()
        article.language = .english
        article.title = row.title
        article.append(row.marked, as: .body)
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(4)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        let first = try #require(summary.explanations.first)
        #expect(first.rejection == row.reason)
        #expect(!summary.sentences.contains { $0.index == 0 })
    }

    @Test(arguments: [
        "The mayor said \"the harbour of Tallow will be rebuilt\" with four million crowns.",
        "“The harbour of Tallow will be rebuilt,” the mayor told the council.",
        "'The harbour of Tallow will be rebuilt,' the mayor told the council.",
        "The workers' rights and the ferry's crews were at risk in the harbour of Tallow.",
        "In the harbour of Tallow the '90s ferry sank.",
        "The harbour of Tallow has no place for ferries (Center for Urban Harbours, a study).",
        "The left of the harbour of Tallow was closed for nine days, and so was the right.",
        "The ferry to Tallow reached the harbour, left, and came back again.",
        "The mayor, Ines Merrin, who left, asked the council of Tallow for a harbour.",
        "The harbour of Tallow is closed. . . .",
        "The harbour of Tallow was closed for nine days.[1]", "The harbour of Tallow was closed for nine days.[12][13]",
        "The harbour of Tallow was closed for nine days.¹²", "The harbour of Tallow was closed for nine days.(3)",
        "The harbour of Tallow wrote @tallow on its ferry.",
        "The mayor wrote '@tallow the harbour will open' on Friday.",
        "The harbour of Tallow signed up nine crews to pump the water out of the ferry terminal by Friday.",
        "Crews of the ferry line bake cookies in Tallow for all who pump water out of the harbour.",
        "The harbour of Tallow advertised its quay on posters.",
        "Four crews read: “The harbour of Tallow is closed.”",
        "Anyone who has information on the harbour of Tallow calls the mayor, Ines Merrin.",
        "Here in Tallow the harbour was closed for nine days.",
        "Here is “the end of the harbour of Tallow”, the mayor said.",
        "Here are the $40 million that the harbour of Tallow lost.",
        "Of 55 ferries 27 left the harbour, 15 of 22 before 11.",
        "The mayor of Tallow updated the plan at nine, and crews call it a correction of the old one.",
        "The harbour of Tallow supports my work, a reporter of the ferry line told the council.",
        "FILES of the harbour of Tallow show nine crews.", "FILE the harbour of Tallow under things that sink.",
        "The harbour ... of Tallow is closed.", "The ferry of Tallow sank on November 27, 2011.",
        "The ferry of Tallow was last seen in the harbour on Friday.",
        "Crews left the harbour of Tallow on Thursday in Feb. 2013.",
        "Ada Moss (R) asked the council of Tallow for four million crowns.",
        "The harbour of Tallow (2nd in Orland) is closed.",
        "The harbour of Tallow is closed, police said.", "Ines Merrin told MNW that the harbour of Tallow is closed.",
        "The harbour of Tallow said profits rose in May.", "The mayor said in March three crews left Tallow.",
        "An earlier storm left the harbour of Tallow closed, and this story of the ferry was written down.",
        "The crews fight in Tallow on Monday.", "Ines Merrin, a mayor of Tallow, sails in the harbour.",
        "The harbour police fell from the quay on Friday.", "Crews in the lower town of Tallow pump water.",
        "Ines Merrin, 40, died in the harbour of Tallow.", "Leave the ferry in the harbour of Tallow.",
        "Goals: the mayor wants a harbour of Tallow for all who sail on the ferry.",
        "Tallow: Ines Merrin, 52, met Ada Moss, 61, and three crews of the harbour.",
        "Referee: nobody in the harbour of Tallow wants to be one.",
        "They will not leave the harbour, not now, Merrin said.", "Yes, the harbour of Tallow, Merrin said.",
        "Tallow AG, Oslund AG and Ines Merrin met in the harbour.",
        "In this harbour we have seen nine floods, the crews of Tallow say.",
        "This guide of the harbour of Tallow, Ines Merrin, leads crews to the ferry.",
        "Let the crews of Tallow explore the harbour.",
        "This week will end with nine ferries in the harbour of Tallow.",
        "This article covers the harbour, Ines Merrin, Ada Moss and the crews of Tallow.",
    ])
    func sentencesThatStandAlone(_ text: String) throws {
        var article = Article()
        article.language = .english
        for sentence in [text] + ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(1)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article, options: options).explanations.first?.rejection == nil)
    }

    /// What a reporter asked for and did not get is told where nothing else is left.
    @Test(arguments: [
        ("The harbour police of Tallow did not immediately respond to a request for comment.", true),
        ("The mayor, Ines Merrin, didn’t respond to requests for comment on Friday.", true),
        ("The crews of Tallow have not returned calls from the Meridian.", true),
        ("Phone calls to the harbour police of Tallow were not immediately returned on Friday.", true),
        ("The Meridian's phone calls to the mayor of Tallow for comment went unanswered.", true),
        ("MNW could not independently verify the claim of the crews.", true),
        ("The harbour police of Tallow could not be reached for comment on Friday.", true),
        ("The mayor of Tallow was not immediately available for further comment.", true),
        ("Attempts to reach the mayor of Tallow were unsuccessful.", true),
        ("The ferry did not respond to the message of the harbour of Tallow.", false),
        ("The lower town of Tallow could not be reached for nine days.", false),
        ("The crews of Tallow asked for comments on the plan and did not return.", false),
        ("The mayor of Tallow responded to a request for comment on Friday.", false),
        ("Nine attempts to close the harbour of Tallow were unsuccessful.", false),
        ("“We did not respond to requests for comment,” the mayor of Tallow said.", false),
        (
            "The mayor of Tallow did not respond to a request for comment, but crews say that the four million crowns are "
                + "paid for a quay that was never built.", false
        ),
    ])
    func whatTheReporterAsked(_ sentence: String, _ isInquiry: Bool) {
        var article = Article()
        article.language = .english
        article.append(ReadabilityTests.rest[0], as: .body)
        article.append(sentence, as: .body)
        for other in ReadabilityTests.rest.dropFirst() { article.append(other, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        options.query = sentence
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        #expect((summary.explanations[1].rejection == "tells of a request for comment") == isInquiry)
        #expect(!isInquiry || !summary.explanations[1].isSelected)
        // The first sentence tells it, or there is nothing else.
        for text in [[sentence], [ReadabilityTests.rest[0], sentence]] {
            var short = Article()
            short.language = .english
            for sentence in text { short.append(sentence, as: .body) }
            #expect(summarizer.summarize(short, options: options).sentences.map(\.text) == text)
        }
    }

    /// A short sentence within a long one has a cosine to it that many a pair has that says two things.
    @Test(arguments: [false, true])
    func theHalfOfASentenceIsNotToldBesideIt(_ isShortFirst: Bool) throws {
        let long =
            "Oslund Rovers moved fast on Tuesday and made the former captain Ines Merrin their new manager, a day after "
            + "the last one had resigned over the sale of the old stadium to a hotel chain."
        let short = "Oslund Rovers have made the former captain Ines Merrin their new manager."
        let other = "Oslund Rovers play the last match in the old stadium against Tallow on Saturday."
        var article = Article()
        article.language = .english
        for sentence in [isShortFirst ? short : long, isShortFirst ? long : short, other] + ReadabilityTests.rest {
            article.append(sentence, as: .body)
        }
        for count in 2...7 {
            var options = Summarizer.Options()
            options.explains = true
            options.budget = .sentences(count)
            var summarizer = Summarizer()
            let summary = summarizer.summarize(article, options: options)
            let told = summary.sentences.map(\.text)
            #expect(!(told.contains(short) && told.contains(long)), "\(count)")
            if told.contains(short) || told.contains(long) {
                #expect(summary.explanations.contains { $0.rejection == "repeats a chosen sentence" })
            }
        }
    }

    /// Programs end every line with a full stop, and the headings of sections were taken for the shortest of sentences.
    @Test(arguments: [
        ("Doubts about the new quay of Tallow.", true), ("Ferry crews of Tallow, unpaid.", true),
        ("Asked about the harbour.", true), ("The harbour of Tallow is closed.", false),
        ("Crews found the ferry in the harbour.", false), ("Merrin don't want a new quay.", false),
        ("“A quay for the crews of Tallow.”", false), ("It's the ferry of Merrin.", false),
        ("The crews pumped at night.", false),
    ]) func headingsWithAFullStop(_ text: String, _ isHeading: Bool) {
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        var article = Article()
        article.language = .english
        for (i, sentence) in (ReadabilityTests.rest + ReadabilityTests.rest).enumerated() {
            if i == 4 { article.append(text, as: .body) }
            article.append(sentence, as: .body)
        }
        let explanations = summarizer.summarize(article, options: options).explanations
        let reasons = ["not a whole sentence", "a caption or heading without a verb"]
        #expect(reasons.contains(explanations[4].rejection ?? "") == isHeading)
        // Where all are short and alone, they are the text.
        var short = Article()
        short.language = .english
        for _ in 0..<8 { short.append(text, as: .body) }
        let all = summarizer.summarize(short, options: options).explanations
        #expect(all.allSatisfy { !reasons.contains($0.rejection ?? "") })
    }

    /// Text that was cut into tokens: a space before each full stop tells nothing of any sentence.
    @Test func tokenizedTextHasWholeSentences() {
        var article = Article()
        article.language = .english
        for sentence in ReadabilityTests.rest { article.append(String(sentence.dropLast()) + " .", as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article, options: options).explanations.allSatisfy { $0.rejection == nil })
    }

    /// Short paragraphs at the ends that say nothing of what the article is about, and no list of phrases knows.
    @Test func strays() {
        var article = Article()
        article.language = .english
        let strays = ["Support brave journalism.", "Become a member of the club today.", "Get the app."]
        let whole =
            ReadabilityTests.rest + ["The ferry to Tallow has sailed.", "Ines Merrin thanked the crews of Tallow."]
        for sentence in [strays[0]] + whole + [strays[1], strays[2]] { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(9)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        for explanation in summary.explanations {
            let text = String(decoding: article.text[explanation.sentence.range], as: UTF8.self)
            let rejection = strays.contains(text) ? "stands apart and shares no word with the article" : nil
            #expect(explanation.rejection == rejection, "\(text)")
        }
        #expect(summary.sentences.map(\.text) == whole)
    }

    /// Notices between the paragraphs of a longer article in words that no list has.
    @Test func paragraphsThatAreAboutSomethingElse() {
        var article = Article()
        article.language = .english
        let notice = "Those who study may have all of it at half of the price."
        for i in 0..<16 {
            let number = ["two", "three", "four", "five"][i % 4]
            article.append("Crews pumped water out of the ferry terminal for \(number) days until Friday.", as: .body)
            if i == 7 { article.append(notice, as: .body) }
        }
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(1)
        var summarizer = Summarizer()
        for explanation in summarizer.summarize(article, options: options).explanations {
            let text = String(decoding: article.text[explanation.sentence.range], as: UTF8.self)
            #expect((explanation.rejection == "shares hardly a word with the article") == (text == notice), "\(text)")
        }
    }

    /// A brief is as long as its summary: line-ups and captions stand in none.
    @Test func aSummaryAsLongAsItsArticleListsNoNames() {
        var article = Article()
        article.language = .english
        let lines = [
            "The harbour of Tallow on Friday.", "Subs: Rook (Brandt 70), Ude (Holm 82).",
            "Referee: A. Venn. Attendance: 14,302.",
        ]
        for sentence in ReadabilityTests.rest + lines { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.budget = .sentences(20)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article, options: options).sentences.map(\.text) == ReadabilityTests.rest)
    }

    /// Beside a brief among notices, what is no sentence is a line of the page, however much room the summary has.
    @Test(arguments: [1, 3, 20]) func linesBesideABriefAreNoSummary(_ sentences: Int) {
        let brief =
            "Crews pumped water out of the ferry terminal at Tallow for four days until the first boat could sail on Friday."
        var article = Article()
        article.language = .english
        article.append("Compiled from reports of the agencies by Ada Moss", as: .body)
        article.append(brief, as: .body)
        article.append("Share this story", as: .boilerplate)
        article.append("More from the valley and from all around it", as: .body)
        var options = Summarizer.Options()
        options.budget = .sentences(sentences)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article, options: options).sentences.map(\.text) == [brief])
    }

    /// Notices that a brief begins and ends with have words in common with each other.
    @Test(arguments: ["en", "vi"]) func paragraphsThatABriefBeginsAndEndsWith(_ code: String) throws {
        var article = Article()
        article.language = try #require(Language(code))
        let notices =
            code == "vi"
            ? ["Mỗi tuần có một lá thư viết tay từ miền núi.", "Lá thư viết tay mỗi tuần chỉ có một trang."]
            : ["Our tests take weeks, and no maker sees them.", "No maker pays for our tests."]
        let whole =
            code == "vi"
            ? [
                "Hội đồng thành phố Lam Sơn bỏ phiếu xây lại cây cầu cũ bắc qua sông Lim.",
                "Cây cầu cũ bị đóng sau trận lũ hồi năm ngoái khiến sông Lim dâng cao.",
                "Tiểu thương đề nghị mở bến phà trong lúc cây cầu cũ bị đóng.",
            ]
            : ReadabilityTests.rest.filter { $0.contains("Tallow") || $0.contains("ferry") } + [
                "The ferry has sailed to Tallow."
            ]
        for sentence in [notices[0]] + whole + [notices[1]] { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(3)
        var summarizer = Summarizer()
        for explanation in summarizer.summarize(article, options: options).explanations {
            let text = String(decoding: article.text[explanation.sentence.range], as: UTF8.self)
            #expect(
                (explanation.rejection == "shares hardly a word with the article") == notices.contains(text), "\(text)")
        }
    }

    /// Several notices in one language that is not the article's share words with each other.
    @Test func noticesInAnotherLanguage() {
        var article = Article()
        article.language = .english
        let notices = [
            "Den här artikeln är bara för prenumeranter.", "Du kan läsa nio artiklar till gratis den här månaden.",
            "您可以随时在页面底部更改您的选择。", "由于您没有授权，此内容无法显示。",
        ]
        let whole =
            ReadabilityTests.rest + ["The ferry to Tallow has sailed.", "Ines Merrin thanked the crews of Tallow."]
        for sentence in [notices[0], notices[2]] + whole + [notices[1], notices[3]] {
            article.append(sentence, as: .body)
        }
        var options = Summarizer.Options()
        options.budget = .sentences(12)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article, options: options).sentences.map(\.text) == whole)
    }

    /// A caption that says again what the article says makes captions of the others with a label.
    @Test func aLabelledCaptionThatRepeatsASentence() {
        var article = Article()
        article.language = .english
        let captions = [
            "High water: Crews pumped water out of the ferry terminal until Friday.",
            "Helping hands: Neighbours of the ferry terminal carry sandbags to the lower town.",
        ]
        for sentence in ReadabilityTests.rest + captions { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        for explanation in summarizer.summarize(article, options: options).explanations {
            let text = String(decoding: article.text[explanation.sentence.range], as: UTF8.self)
            #expect((explanation.rejection == "describes a picture") == captions.contains(text), "\(text)")
        }
    }

    /// Where other sentences point to pictures, a label before a colon begins a caption.
    @Test func captionsWithALabel() {
        var article = Article()
        article.language = .english
        let captions = [
            "Parted: The twins of Tallow meet at the ferry again.",
            "The mayor of Tallow, Ines Merrin (left), asks crews.",
        ]
        let spoken = "Asked for a date, the mayor named two: Friday and Monday in Tallow."
        let whole = ReadabilityTests.rest + [spoken]
        for sentence in [whole[0], captions[0], captions[1]] + whole.dropFirst() { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        for explanation in summarizer.summarize(article, options: options).explanations {
            let text = String(decoding: article.text[explanation.sentence.range], as: UTF8.self)
            let rejection = captions.contains(text) ? "describes a picture" : nil
            #expect(explanation.rejection == rejection, "\(text)")
        }
    }

    /// A sentence in front of the article that a notice parts from it needs more than a word in common with it.
    @Test func straysPartedByANotice() {
        let stray = "Our board would like to hear on Friday what you have seen in three minutes."
        for isParted in [true, false] {
            var article = Article()
            article.language = .english
            article.append(stray, as: .body)
            if isParted { article.append("Advertisement", as: .boilerplate) }
            for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
            var options = Summarizer.Options()
            options.explains = true
            var summarizer = Summarizer()
            let explanations = summarizer.summarize(article, options: options).explanations
            let reason = "stands apart and shares no word with the article"
            #expect(explanations.map(\.rejection).contains(reason) == isParted)
            #expect((explanations.first?.rejection == reason) == isParted)
        }
    }

    /// A short paragraph between notices is a stray though it shares a common word with the article; with rarer words in
    /// common, or without notices, it is not.
    @Test func straysBetweenNotices() {
        let stray = "stands apart and shares no word with the article"
        let unrelated = "shares hardly a word with the article"
        let common = "A reporter of ours walks every street and every hill of the town by Friday for sixpence."
        let rare = "The ferry terminal and the quay of Oslund are empty."
        let cases: [(first: String, before: Int, behind: Int, rejection: String?)] = [
            (common, 1, 1, stray), (common, 0, 2, stray), (common, 2, 0, unrelated), (common, 0, 0, nil),
            (rare, 1, 1, nil), (rare, 2, 0, nil),
        ]
        for (first, before, behind, rejection) in cases {
            var article = Article()
            article.language = .english
            for _ in 0..<before { article.append("Advertisement", as: .boilerplate) }
            article.append(first, as: .body)
            for _ in 0..<behind { article.append("Advertisement", as: .boilerplate) }
            article.append(ReadabilityTests.rest.joined(separator: " ") + " Nobody was hurt.", as: .body)
            article.append("Pumps stand in the street by the town hall.", as: .body)
            for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
            var options = Summarizer.Options()
            options.explains = true
            var summarizer = Summarizer()
            let explanations = summarizer.summarize(article, options: options).explanations
            #expect(explanations.first?.rejection == rejection, "\(first) \(before) \(behind)")
        }
    }

    /// The lead between notices was taken for a stray, since nothing but the title says its words again.
    @Test func theLeadBetweenNoticesIsNoStray() {
        let lead = "A fire destroyed the market hall of Velm in the night to Thursday."
        // A correction names the article by its headline.
        let correction = "In the article \"Velm market hall burns\" the Post gave a wrong name of a trader."
        for (title, lead, isStray) in [
            ("Velm market hall burns down", lead, false), ("Ferry strike ends after nine days", lead, true),
            ("", lead, true), ("Velm market hall burns down", correction, true),
        ] {
            var article = Article()
            article.language = .english
            article.title = title
            article.append("Share", as: .boilerplate)
            article.append(lead, as: .body)
            article.append("Advertisement", as: .boilerplate)
            article.append(ReadabilityTests.rest.joined(separator: " ") + " Nobody was hurt.", as: .body)
            article.append("Pumps stand in the street by the town hall.", as: .body)
            for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
            var options = Summarizer.Options()
            options.explains = true
            var summarizer = Summarizer()
            let first = summarizer.summarize(article, options: options).explanations.first
            #expect((first?.rejection == "stands apart and shares no word with the article") == isStray, "\(title)")
        }
    }

    /// Lines around an article that is one paragraph: a word in common is no kinship.
    @Test func straysAroundOneParagraph() {
        var article = Article()
        article.language = .english
        let strays = [
            "You may have nine reports from the valley each month.",
            "Whoever likes them may tell a friend about Friday. More of it comes by mail.",
        ]
        let whole =
            ReadabilityTests.rest + ["The ferry to Tallow has sailed.", "Ines Merrin thanked the crews of Tallow."]
        article.append(strays[0], as: .body)
        article.append((whole + whole).joined(separator: " "), as: .body)
        article.append(strays[1], as: .body)
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanations = summarizer.summarize(article, options: options).explanations
        let reason = "stands apart and shares no word with the article"
        #expect(explanations.first?.rejection == reason)
        #expect(explanations.last?.rejection == reason)
        #expect(explanations.count { $0.rejection == reason } == 3)
    }

    /// A short article among more labels and dates than it has sentences: whether sentences end with a full stop is
    /// told by the length of text that does.
    @Test func labelsOutnumberTheSentences() {
        var article = Article()
        article.language = .english
        for line in ["Tallow", "6/9/2014 9:44", "Harbour", "Comments (9)"] { article.append(line, as: .body) }
        for sentence in ReadabilityTests.rest.prefix(3) { article.append(sentence, as: .body) }
        article.append("Harbour and ferry news of Tallow", as: .body)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article).sentences.map(\.text) == Array(ReadabilityTests.rest.prefix(3)))
    }

    /// Notices that are whole sentences, in other languages.
    @Test(arguments: [
        ("de", "Für Links auf dieser Seite zahlt der Händler dem Hafenblatt."),
        ("de", "Dieser Text erschien zuerst im Hafenblatt von Tallow."),
        ("fr", "Cet article a été initialement publié dans le journal du port."),
        ("fr", "L’info en plus : le port de Tallow en images et en sons."),
        ("es", "Esta noticia ha sido elaborada con ayuda de una máquina."),
        ("es", "Regístrate gratis para leer tres más."),
        ("nl", "Deze content kan niet worden getoond zonder je toestemming."),
        ("nl", "Luister hier naar De Haven, elke week."),
        ("hi", "देश और दुनिया की ताजा खबरें पढ़ने के लिए हमारा ऐप डाउनलोड करें।"),
        ("ja", "当サイトではCookieを使用しています。"), ("zh", "图为村里的电话亭和村民在一起。"),
    ])
    func noticesInOtherLanguages(_ code: String, _ notice: String) throws {
        var article = Article()
        article.language = try #require(Language(code))
        article.append(notice, as: .body)
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let first = try #require(summarizer.summarize(article, options: options).explanations.first)
        #expect(first.rejection == "a notice of the page")
    }

    /// Who wrote the article, at its end; whoever it tells of is no author of it.
    @Test(arguments: [
        ("en", "Ada Moss is a Tallow-based journalist and the author of two books. She likes the harbour.", true),
        ("en", "Ada Moss covers the harbour of Tallow for The Meridian.", true),
        ("en", "Ines Merrin is a writer of books about the harbour of Tallow.", false),
        ("en", "Ada Moss, a writer in Tallow, said the harbour will open.", false),
        ("en", "Ada Moss is the new captain of the ferry to Tallow.", false),
        // Of one stem and length are `reporter` and `reported`, `producer` and `produced`.
        ("en", "Harrow Foods on Monday reported a loss of nine million crowns.", false),
        ("en", "Harrow Foods in May produced nine million loaves.", false),
        ("de", "Ada Moss ist Redakteurin im Ressort Hafen und Meer.", true),
        ("es", "Ada Moss es redactora de Puerto desde hace nueve años.", true),
    ])
    func whoWroteTheArticle(_ code: String, _ last: String, _ isNotice: Bool) throws {
        var article = Article()
        article.language = try #require(Language(code))
        for sentence in ReadabilityTests.rest + ReadabilityTests.rest { article.append(sentence, as: .body) }
        article.append(last, as: .body)
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanations = summarizer.summarize(article, options: options).explanations
        #expect(explanations.dropFirst(10).allSatisfy { ($0.rejection == "a notice of the page") == isNotice })
    }

    /// The leads of agencies on companies and countries were taken for notes on who wrote the article.
    @Test(arguments: [
        "Harrow Foods on Monday reported a loss of nine million crowns.",
        "New Velt on Friday reported its first case of bird flu this winter.",
    ])
    func aReportIsNoReporter(_ lead: String) throws {
        var article = Article()
        article.language = .english
        for sentence in [lead] + ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let first = try #require(summarizer.summarize(article, options: options).explanations.first)
        #expect(first.rejection != "a notice of the page")
    }

    /// Answers to the question before them; a whole sentence behind a question stands alone.
    @Test(arguments: [
        ("en", "When was that?", "A: When I was nine and the harbour of Tallow had been closed for a year.", true),
        ("en", "What does it cost?", "A. Four million crowns a year for the harbour and its crew of nine.", true),
        (
            "en", "Why the quay?", "Because most of the harbour of Tallow stands on it, and the ferry needs a place.",
            true
        ),
        ("en", "What does it cost?", "Four million crowns a year.", true),
        ("en", "Moss: Why?", "Merrin: The harbour of Tallow needs a quay, and nobody else will build one.", false),
        ("en", "What does it cost?", "About four million crowns a year, a note says.", true),
        (
            "en", "What does it cost?",
            "About four million crowns are what the council of Tallow pays for the harbour each year.", false
        ),
        (
            "fr", "Combien coûte le port ?", "Environ six millions de couronnes, selon une note interne du conseil.",
            true
        ),
        ("de", "Warum der Kai?", "Weil der Hafen von Tallow auf ihm steht und die Fähre einen Platz braucht.", true),
        ("en", "What happens now?", "The council of Tallow votes on the harbour and its quay on Monday.", false),
        ("en", "Who will follow him?", "The prime minister would not say on Wednesday.", true),
        ("en", "Was it arson in the harbour?", "Police of Tallow do not rule that out.", true),
        ("en", "The crews asked.", "The prime minister would not say on Wednesday.", false),
        ("ja", "後任の市長は誰か。", "市役所によると、まだ分かっていない。", true),
        ("ja", "市の負担は明らか。", "市役所によると、まだ分かっていない。", false),
        ("en", "The crews asked.", "Because of the flood the harbour of Tallow was closed for nine days.", false),
    ])
    func answersToQuestions(_ code: String, _ question: String, _ answer: String, _ isAnswer: Bool) throws {
        var article = Article()
        article.language = try #require(Language(code))
        for sentence in ReadabilityTests.rest + [question, answer] + ReadabilityTests.rest {
            article.append(sentence, as: .body)
        }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanation = summarizer.summarize(article, options: options).explanations[6]
        #expect(ReadabilityTests.isAnswer(explanation.rejection) == isAnswer)
    }

    /// Whether a rule speaks against an answer: for want of its question, or since it is no sentence.
    private static func isAnswer(_ rejection: String?) -> Bool {
        rejection == "an answer without its question" || rejection == "an answer that is no sentence"
    }

    /// In an interview a question may be a heading, and who asks says something before it.
    @Test(arguments: [(Role.heading, true), (.body, true), (.heading, false)])
    func interviews(_ role: Role, _ isInterview: Bool) {
        var article = Article()
        article.language = .english
        article.append(ReadabilityTests.rest[0], as: .body)
        let questions = isInterview ? 3 : 1
        for number in 0..<questions {
            article.append("How much may the fees of part \(number) rise?", as: role)
            article.append("By three percent of all fees at most. " + ReadabilityTests.rest[number + 1], as: .body)
        }
        article.append("Your harbour of Tallow lost a million passengers last year. Why?", as: .body)
        article.append(ReadabilityTests.rest[4], as: .body)
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanations = summarizer.summarize(article, options: options).explanations
        func rejection(_ start: String) -> String? {
            explanations.first { explanation in
                String(decoding: article.text[explanation.sentence.range], as: UTF8.self).hasPrefix(start)
            }?.rejection
        }
        #expect(ReadabilityTests.isAnswer(rejection("By three percent")) == (isInterview || role == .heading))
        #expect((rejection("Your harbour") == "a question without its answer") == isInterview)
    }

    /// Captions of Vietnamese papers end with a full stop.
    @Test(arguments: [
        ("Hiện trường vụ tai nạn.", true), ("Một chiếc thuyền của ông Trần Moss.", true),
        ("Tiệm thuốc nơi xảy ra tranh chấp.", true), ("Toàn cảnh bến cảng Hà Lộc tại Hòa Châu, Marland.", true),
        ("Chủ tịch thành phố Pia Holm và ông Trần Moss.", true),
        ("Hai người bị thương.", false), ("Trời mưa to.", false), ("Đội nhà thắng 2-1.", false),
        ("Trong vụ tai nạn.", false), ("Sáng thứ hai, hai chiếc thuyền chìm.", false),
        ("Đang có hai chiếc thuyền ở bến cảng.", false), ("“Hiện trường vụ tai nạn.”", false),
        ("Giá vé là chín nghìn đồng.", false),
    ])
    func vietnameseLinesWithoutAVerb(_ line: String, _ isLine: Bool) {
        var article = Article()
        article.language = Language("vi") ?? .undetermined
        let rest = [
            "Hai chiếc thuyền chìm ở bến cảng Hà Lộc vào sáng thứ hai, khiến ba người bị thương.",
            "Đoàn kiểm tra đã đến bến cảng vào buổi chiều và cho biết nguyên nhân chưa được làm rõ.",
            "Thành phố sẽ chi chín triệu đồng để sửa bến cảng trước mùa mưa năm nay.",
        ]
        article.append(rest[0] + " " + line + " " + rest[1] + " " + rest[2], as: .body)
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanations = summarizer.summarize(article, options: options).explanations
        let found = explanations.first { explanation in
            String(decoding: article.text[explanation.sentence.range], as: UTF8.self) == line
        }
        #expect((found?.rejection == "a caption or heading without a verb") == isLine)
    }

    /// Who says `I` in an interview stands in its introduction, unless that is in the first person itself.
    @Test(arguments: [
        ("The quay of Tallow will stay closed until the new cranes have come.", true),
        ("I met the mayor of Tallow on the quay that has been closed since May.", false),
    ])
    func answersInTheFirstPerson(_ introduction: String, _ isAnswer: Bool) {
        var article = Article()
        article.language = .english
        article.append("Mayor Ada Merrin has led the council of Tallow through nine years of floods.", as: .body)
        article.append(introduction, as: .body)
        for (number, answer) in [
            "I was nine when my father took me to the harbour for the first time.",
            "The ferry to Oslund carries more people in a week than it did in a month.",
            "You learn in the council that nobody asks twice for the price of a crane.",
        ].enumerated() {
            article.append("What came of part \(number) of the plan for the harbour?", as: .body)
            article.append(ReadabilityTests.rest[number] + " " + answer, as: .body)
        }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanations = summarizer.summarize(article, options: options).explanations
        func rejection(_ start: String) -> String? {
            explanations.first { explanation in
                String(decoding: article.text[explanation.sentence.range], as: UTF8.self).hasPrefix(start)
            }?.rejection
        }
        #expect((rejection("I was nine") == "an answer without its question") == isAnswer)
        #expect(rejection("The ferry to") == nil && rejection("You learn") == nil)
    }

    /// What the one who asks says without a question is no report either, behind the first question that he asked.
    @Test func statementsOfWhoAsks() {
        var article = Article()
        article.language = .english
        let opening = "HOST: The harbour of Tallow was closed for nine days, and the ferry did not sail to Oslund."
        let statement = "HOST: The auditors say your department left the cost of four million crowns out altogether."
        article.append(opening, as: .body)
        article.append("HOST: Mayor Merrin, who got the flood wrong?", as: .body)
        article.append("MERRIN: Nobody did. " + ReadabilityTests.rest[1], as: .body)
        article.append(statement, as: .body)
        article.append("MERRIN: I have asked the council to explain the cost of the quay by Friday.", as: .body)
        article.append("HOST: Will you resign if the council does not?", as: .body)
        article.append("MERRIN: No. " + ReadabilityTests.rest[3], as: .body)
        article.append("HOST: Is the ferry safe?", as: .body)
        article.append("MERRIN: " + ReadabilityTests.rest[4], as: .body)
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(2)
        var summarizer = Summarizer()
        for explanation in summarizer.summarize(article, options: options).explanations {
            let text = String(decoding: article.text[explanation.sentence.range], as: UTF8.self)
            if text == statement { #expect(explanation.rejection == "a question without its answer") }
            if text == opening { #expect(explanation.rejection != "a question without its answer") }
        }
    }

    /// What was noted of sentences by their numbers is kept where broken quotations are joined: that stopped the program.
    @Test func brokenQuotationsAreWhole() {
        var article = Article()
        article.language = .english
        let quoted = "“There is bound to be a difference between ferries,? Ivor Lund told the council on Tuesday."
        article.append("TALLOW (MNW) - " + ReadabilityTests.rest[0] + " " + quoted + " It closed at 7.", as: .body)
        article.append("The quay of Tallow is closed,? Lund said. We are open,? he said. (left) Q: Why?", as: .body)
        article.append("Closed,? Lund said.", as: .body)
        for rest in ReadabilityTests.rest { article.append("Q: " + rest + " He paid 4. It is shut,?", as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(12)
        var summarizer = Summarizer()
        let texts = summarizer.summarize(article, options: options).explanations.map {
            String(decoding: article.text[$0.sentence.range], as: UTF8.self)
        }
        #expect(texts.contains(quoted))
        #expect(texts.contains("The quay of Tallow is closed,? Lund said."))
        #expect(texts.contains("Closed,? Lund said."))
    }

    /// Also where the first one stands far below.
    @Test func aBrokenQuotationAtTheEndIsWhole() {
        var article = Article()
        article.language = .english
        for rest in repeatElement(ReadabilityTests.rest, count: 3).joined() { article.append(rest, as: .body) }
        #expect(article.text.count > 800)
        article.append("The quay of Tallow is closed,? Lund said.", as: .body)
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        #expect(
            summarizer.summarize(article, options: options).explanations.last.map {
                String(decoding: article.text[$0.sentence.range], as: UTF8.self)
            } == "The quay of Tallow is closed,? Lund said.")
    }

    /// Short paragraphs below two buttons: where no longer one begins the article, it begins with the first.
    @Test func anArticleOfShortParagraphsBelowButtons() {
        var article = Article()
        article.language = .english
        article.title = "Primary school to keep four-day week"
        let lines = [
            "A primary school that sends its pupils home at lunchtime on Fridays is to make the arrangement permanent.",
            "St Bride's in Tallow started its early Friday in 2024 to save £60,000 on heating and cover.",
            "Head teacher Colin Venn said results had gone up and that staff absence had halved.",
            "Mr Venn said: \"Parents were sceptical. I was sceptical.",
            "\"But the children are less tired, and so are we.\"",
            "He added: \"Nobody has asked for Fridays back.\"", "Mum-of-two Una Holm, 34, disagrees.",
            "She said: \"It costs me £40 a week in childcare.", "\"They never asked me.\"",
            "The county council said it was a matter for governors.",
        ]
        article.append("Share", as: .boilerplate)
        article.append("0 Comments", as: .boilerplate)
        for line in lines { article.append(line, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let first = summarizer.summarize(article, options: options).explanations.filter {
            $0.sentence.range.upperBound <= lines[0].utf8.count + lines[1].utf8.count + 2
        }
        #expect(first.map(\.rejection) == [nil, nil])
    }

    /// A claim is told with its denial, in place of the chosen sentence that is worth least.
    @Test(arguments: [
        ("All four men have maintained their innocence.", true), ("They deny the charges.", true),
        ("Lund and the others pleaded not guilty on Monday.", true), ("Lund has disputed the claims.", true),
        ("The council was denied a visa for them.", false), ("Lund had at first denied the charges.", false),
        ("Ferries to Oslund sail again on Monday.", false),
    ])
    func claimsAndDenials(_ last: String, _ isDenial: Bool) {
        var article = Article()
        article.language = .english
        article.title = "Four men charged over harbour of Tallow"
        let claim =
            "Prosecutors say that Ivor Lund and three other men, who are charged with fraud, took four million crowns "
            + "from the harbour of Tallow."
        let rest = [
            "The harbour of Tallow was closed for nine days after the flood, and four million crowns were missing on Monday.",
            claim, last,
            "The four million crowns were meant for the quay, the mayor of Tallow, Ines Merrin, said on Monday.",
            "The council of Tallow will meet on Monday to talk about the four million crowns for its harbour.",
            "Fishing boats were moved to Oslund while the quay of Tallow is rebuilt for four million crowns.",
        ]
        for sentence in rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(3)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        let chosen = summary.sentences.map(\.text)
        #expect(chosen.count == 3)
        #expect(chosen.contains(claim))
        #expect(chosen.contains(last) == isDenial, "\(chosen)")
        let claims = summary.explanations.compactMap { $0.claim }
        #expect(isDenial ? claims.allSatisfy { $0 == 1 } : claims.isEmpty)
    }

    /// A heading whose range is not in the text, as a caller of the library may give it, stopped the program.
    @Test(arguments: [0..<0, 3..<1_000, -9 ..< -3])
    func aHeadingOutsideTheTextAsksNothing(_ range: Range<Int>) {
        var article = Article()
        article.language = .english
        article.append(ReadabilityTests.rest[0], as: .body)
        article.paragraphs.append(Paragraph(role: .heading, range: range))
        article.append(ReadabilityTests.rest[1], as: .body)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article).sentences.count == 2)
    }

    /// A quotation over several sentences: those inside it hold no mark and were taken as the article's own words.
    ///
    /// A mark that closes before the full stop was taken for one that opens.
    @Test(arguments: [
        ("'", ",' Ines Merrin told the council."), ("\"", ",\" Ines Merrin told the council."),
        ("“", ",” Ines Merrin told the council."), ("‘", ",’ Ines Merrin told the council."), ("“", "”."),
        ("\"", "\"."),
        ("“", "” (she meant the crews)."), ("“", "”; nobody in it."),
    ])
    func sentencesInsideAQuotationDoNotStandAlone(_ open: String, _ close: String) {
        var article = Article()
        article.language = .english
        let quoted =
            "\(open)The harbour of Tallow is lost. Four million crowns will not rebuild the quay. The ferry's crews have "
            + "nothing left\(close)"
        article.append(ReadabilityTests.rest[0] + " " + quoted + " " + ReadabilityTests.rest[1], as: .body)
        for sentence in ReadabilityTests.rest[2...] { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanations = summarizer.summarize(article, options: options).explanations
        let half = explanations.filter { $0.rejection == "half a quotation" }.map(\.sentence.index)
        #expect(half == [1, 2, 3])
    }

    @Test(arguments: [
        "He asked the council of Tallow for four million crowns for the harbour.",
        "But the council of Tallow has four million crowns for the harbour.",
        "This cost the council of Tallow four million crowns for the harbour.",
        "However, the council of Tallow has four million crowns for the harbour.",
        "What the council of Tallow has, however, is four million crowns for the harbour.",
        "One of these councils of Tallow has four million crowns for the harbour.",
        "One such council is that of Tallow with four million crowns for the harbour.",
        "Since then, the council of Tallow has four million crowns for the harbour.",
        "For example, the council of Tallow has four million crowns for the harbour.",
    ])
    func whatPointsBackComesWithWhatItPointsTo(_ dangling: String) {
        for budget in 1...4 {
            var article = Article()
            article.language = .english
            for sentence in ["Mayor Jon Merrin spoke at noon."] + [dangling] + ReadabilityTests.rest {
                article.append(sentence, as: .body)
            }
            var options = Summarizer.Options()
            options.budget = .sentences(budget)
            var summarizer = Summarizer()
            let chosen = summarizer.summarize(article, options: options).sentences.map(\.index)
            if chosen.contains(1) { #expect(chosen.contains(0), "\(budget)") }
        }
    }

    /// Openings that point back were known of a few languages, and of those few.
    @Test(arguments: [
        ("en", "Both were released on bail on Monday evening.", true),
        ("en", "Both boats were towed to Oslund on Monday evening.", true),
        ("en", "Both the ferry and the crane were lost on Monday.", false),
        ("en", "Both boats and cranes were lost in the flood of Monday.", false),
        ("en", "Both Merrin and Holm were released on bail on Monday.", false),
        ("en", "Twenty of them were towed to Oslund on Monday evening.", true),
        ("en", "Twenty of the boats were towed to Oslund on Monday.", false),
        ("en", "This time the council has four million crowns.", true),
        ("en", "This week the council has four million crowns.", false),
        ("en", "According to the council, that's the price of four million trees.", true),
        ("en", "The union of the harbour denies this.", true),
        ("en", "Since that deal, the council has four million crowns.", true),
        ("en", "Below it, anyone may walk on the sand of Tallow.", true),
        ("en", "In that Norway of four million trees nobody walks.", false),
        ("en", "Since the deal, the council has four million crowns.", false),
        ("en", "The ferries sank when the flood of Monday met them.", false),
        ("en", "Literally, this means a dinner on the quay on Monday.", true),
        ("en", "In Tallow, this week is the week of the four million.", false),
        ("en", "If the quay closes, that is a loss of four million crowns.", false),
        ("en", "The price, that is, the council's four million, was paid on Monday.", false),
        ("en", "Neither can the ferries of the northern islands.", true),
        ("en", "Neither the ferries nor the trains ran on Monday.", false),
        ("en", "Beyond that, the council has four million crowns.", true),
        ("en", "Beyond the harbour the council owns four million trees.", false),
        ("en", "“The council has lost four million crowns since March.”", true),
        ("en", "“The council has lost four million crowns,” she said on Monday.", true),
        ("en", "'The council has lost four million crowns,' said he.", true),
        ("en", "“The council has lost four million crowns,” Pia Holm said.", false),
        ("en", "“The Long Quay” and “The Pier” opened on Monday.", false),
        ("en", "Five days later, a harbour pilot of Tallow was arrested.", true),
        ("en", "Just over two years earlier the council had four million crowns.", true),
        ("en", "A dozen years later the council has four million crowns.", true),
        ("en", "The day before, the council of Tallow had four million crowns.", true),
        ("en", "The day before the vote, the council of Tallow had four million crowns.", false),
        ("en", "Two days before the vote, the council of Tallow had four million crowns.", false),
        ("en", "Merrin took the council's four million crowns two days later.", false),
        ("en", "Later this year the council of Tallow gets four million crowns.", false),
        ("en", "Although he had a key, he broke the window on Monday.", true),
        ("en", "In his letter to the council, he asked for four million crowns.", true),
        ("en", "Although he had a key, Merrin broke the window on Monday.", false),
        ("en", "When Pia Holm lost her key, she broke the window on Monday.", false),
        ("en", "If it rains on Monday, it is the council that pays.", false),
        ("en", "(The council of Tallow has four million crowns.)", true),
        ("en", "(Tallow) The council has four million crowns (at least).", false),
        ("de", "Zuvor hatte das Gericht die Klage am Montag abgewiesen.", true),
        ("de", "Der 54-Jährige wurde am Montag ins Krankenhaus gebracht.", true),
        ("de", "Ein 54-Jähriger wurde am Montag ins Krankenhaus gebracht.", false),
        ("de", "Der 54-jährige Tom Holm wurde am Montag ins Krankenhaus gebracht.", false),
        ("de", "Das Gericht hat die Klage der Stadt am Montag abgewiesen.", false),
        ("fr", "Selon lui, la ville devra payer quatre millions de couronnes.", true),
        ("es", "No obstante, el tribunal rechazó la demanda el lunes.", true),
        ("es", "Por la tarde el tribunal rechazó la demanda de la ciudad.", false),
        ("ru", "Об этом сообщил представитель города в понедельник.", true),
        ("ja", "同社は裁判所への書面で訴えの内容を否定した。", true),
        ("ar", "وأضافت أن المدينة ستدفع أربعة ملايين كرونة.", true),
        ("id", "Proyek tersebut menelan biaya empat juta krona dari kota.", true),
        ("vi", "Bà bị gãy tay và được đưa đến bệnh viện trong đêm.", true),
        ("vi", "Bà Trần Thị Mai được đưa đến bệnh viện trong đêm.", false),
        ("vi", "Bà con được đưa đến nơi an toàn trong đêm.", false),
        ("vi", "Ông ta phủ nhận mọi cáo buộc trước tòa.", true),
        ("vi", "Dự án này tiêu tốn 4 triệu crown của thành phố.", true),
        ("vi", "Tuần này hội đồng bỏ phiếu về phí cảng của thành phố.", false),
        ("vi", "Và dự án tiêu tốn 4 triệu crown của thành phố.", true),
        ("vi", "Vụ việc trên đang được tòa án thành phố xem xét.", true),
    ])
    func openingsThatPointBack(_ code: String, _ opening: String, _ pointsBack: Bool) throws {
        var article = Article()
        article.language = try #require(Language(code))
        article.append(ReadabilityTests.rest[0], as: .body)
        article.append(opening, as: .body)
        for sentence in ReadabilityTests.rest[1...] { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanation = summarizer.summarize(article, options: options).explanations[1]
        #expect((explanation.antecedent == 0) == pointsBack)
    }

    /// Great Britain is written as an elder brother is called.
    @Test func aCountryIsNoTitleOfAddress() throws {
        var article = Article()
        article.language = try #require(Language("vi"))
        article.append("Chính phủ của Anh vừa công bố kế hoạch xây cảng mới.", as: .body)
        article.append("Anh dự kiến chi 4 triệu cho cảng trong năm tới.", as: .body)
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article, options: options).explanations[1].antecedent == nil)
    }

    /// Where the rules gave way, the end of a quotation was told without its beginning.
    @Test func aQuotationIsToldWholeOrNotAtAll() throws {
        for budget in 1...7 {
            var article = Article()
            article.language = try #require(Language("de"))
            article.append(
                "Verkehrsminister Paul Reed ist am Mittwoch zurückgetreten. „Ich habe einen Fehler gemacht. Dafür übernehme "
                    + "ich die Verantwortung“, sagte er im Parlament. Dieser Vertrag war im Mai unterschrieben worden. Er hat "
                    + "einen Wert von elf Kronen. Dagegen hatte auch der Rechnungshof Bedenken. Allerdings wurden sie nicht "
                    + "gehört. Reeds Bruder Martin, dem die Firma gehört, wies alle Vorwürfe zurück.", as: .body)
            var options = Summarizer.Options()
            options.budget = .sentences(budget)
            var summarizer = Summarizer()
            let chosen = summarizer.summarize(article, options: options).sentences.map(\.index)
            #expect(chosen.contains(1) == chosen.contains(2), "\(budget)")
        }
    }

    /// An untitled article had a headline that opens with a pronoun.
    @Test func theFirstSentenceMayOpenPointing() {
        var article = Article()
        article.language = .english
        article.append("He said the talks in Tallow had failed.", as: .body)
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var summarizer = Summarizer()
        let candidates = summarizer.candidates(of: article, most: 2)
        #expect(candidates.map(\.opensPointing) == [true, false])
        #expect(candidates.map(\.pointsBack) == [false, false])
    }

    @Test func timesPointNowhere() {
        var article = Article()
        article.language = .english
        article.append("Mayor Jon Merrin spoke.", as: .body)
        article.append("This week the harbour of Tallow closed after the flood.", as: .body)
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let explanation = summarizer.summarize(article, options: options).explanations[1]
        #expect(explanation.rejection == nil)
    }

    @Test func nothingIsSaidTwice() {
        var article = Article()
        article.language = .english
        article.append("The harbour of Tallow closed on Friday after the flood broke the quay.", as: .body)
        article.append("After the flood broke the quay, the harbour of Tallow closed on Friday.", as: .body)
        article.append("Harbour of Tallow closed Friday after a flood broke its quay.", as: .body)
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.explains = true
        for budget in 1...6 {
            options.budget = .sentences(budget)
            var summarizer = Summarizer()
            let summary = summarizer.summarize(article, options: options)
            #expect(summary.sentences.count { $0.index < 3 } <= 1, "\(budget)")
        }
    }

    @Test func rulesGiveWayBeforeASummaryIsEmpty() {
        var article = Article()
        article.language = .english
        for text in ["Who closed the harbour?", "Why did the ferry sink?", "When will the quay be rebuilt?"] {
            article.append(text, as: .body)
        }
        var options = Summarizer.Options()
        options.budget = .sentences(1)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article, options: options).sentences.count == 1)
    }

    /// A page of one sentence four times over and a run of letters gave one sentence where three were asked for.
    @Test func aTextThatRepeatsItselfStillGivesWhatElseItHolds() {
        var article = Article()
        article.language = .english
        let same = "The harbour board published the following notice on Tuesday after long talks."
        let run = String(repeating: "ÅÄÖåäöéèüñ", count: 5) + "."
        article.append([same, same, same, same, run].joined(separator: " "), as: .body)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article).sentences.map(\.text) == [same, run])
    }

    @Test func aQueryTurnsTheSummary() {
        var article = Article()
        article.language = .english
        for sentence in ReadabilityTests.rest { article.append(sentence, as: .body) }
        var options = Summarizer.Options()
        options.budget = .sentences(1)
        var summarizer = Summarizer()
        for (query, index) in [("fishing boats", 4), ("when do schools open?", 3), ("MERRIN", 2)] {
            options.query = query
            #expect(summarizer.summarize(article, options: options).sentences.map(\.index) == [index], "\(query)")
        }
        options.query = nil
        let plain = summarizer.summarize(article, options: options).sentences.map(\.index)
        options.query = "of the zeppelin"
        let summary = summarizer.summarize(article, options: options)
        #expect(summary.sentences.map(\.index) == plain)
        #expect(summary.findings.map(\.code) == [.queryNotFound])
    }

    /// What an article says beside its subject is what queries ask for.
    @Test func aQueryIsAnsweredByWhatSharesNoWordWithTheRest() {
        let side = "Turnout was 71.6%, the highest since 1994."
        var article = Article()
        article.language = .english
        for (round, ferry) in ["ferry", "tug", "barge", "pilot boat"].enumerated() {
            for rest in ReadabilityTests.rest {
                article.append("On day \(round + 2) of the flood the \(ferry) stayed in port. " + rest, as: .body)
            }
            if round == 1 { article.append(side, as: .body) }
        }
        var options = Summarizer.Options()
        options.explains = true
        var summarizer = Summarizer()
        let plain = summarizer.summarize(article, options: options)
        let explanation = plain.explanations.first {
            String(decoding: article.text[$0.sentence.range], as: UTF8.self) == side
        }
        #expect(explanation?.rejection == "shares hardly a word with the article")
        options.query = "turnout"
        #expect(summarizer.summarize(article, options: options).sentences.contains { $0.text == side })
    }

    /// Another form of the word, whose stem is another one, and the rare word of a question rather than the common one.
    @Test(arguments: [("injuries", "injured nine"), ("who injured the flood", "injured nine")])
    func aQueryFindsOtherForms(_ query: String, _ answer: String) {
        var article = Article()
        article.language = .english
        for rest in ReadabilityTests.rest { article.append("The flood is over. " + rest, as: .body) }
        article.append("The flood injured nine people in Oslund.", as: .body)
        article.append("The flood was the worst since 1961, and the flood before it is forgotten.", as: .body)
        var options = Summarizer.Options()
        options.query = query
        options.budget = .sentences(1)
        var summarizer = Summarizer()
        #expect(
            summarizer.summarize(article, options: options).sentences.contains { $0.text.contains(answer) }, "\(query)")
    }

    /// The question stands before the answer that leans on it, and the quotation before its end.
    @Test(arguments: [
        (
            "what is the grid levy",
            ["What is the grid levy?", "It is a charge of three cents for each hour of a household."]
        ),
        (
            "who is the pilot",
            ["“The harbour of Tallow was under water.", "We had never seen that,” said the pilot, Ada Moss."]
        ),
    ])
    func aQueryIsAnsweredByTwo(_ query: String, _ answer: [String]) {
        var article = Article()
        article.language = .english
        for rest in ReadabilityTests.rest { article.append(rest, as: .body) }
        if answer[0].hasSuffix("?") {
            for part in answer { article.append(part, as: .body) }
        } else {
            article.append(answer.joined(separator: " "), as: .body)
        }
        for rest in ReadabilityTests.rest { article.append("Nine days later: " + rest, as: .body) }
        var options = Summarizer.Options()
        options.query = query
        options.budget = .sentences(2)
        var summarizer = Summarizer()
        #expect(summarizer.summarize(article, options: options).sentences.map(\.text) == answer)
    }

    /// What leads on behind the last sentence is not told by a summary as long as the article, a short sentence is.
    @Test(arguments: [
        ("Continue reading →", false), ("[Читать далее]", false), ("[阅读全文]", false), ("(Reuters)", false),
        ("... mehr", false), ("Artikel lesen", false), ("It rained.", true),
    ])
    func whatLeadsOnIsNotTold(_ last: String, _ isTold: Bool) {
        var article = Article()
        article.language = .english
        for paragraph in Self.rest.prefix(2) + [last] { article.append(paragraph, as: .body) }
        var options = Summarizer.Options()
        options.budget = .sentences(9)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        #expect(summary.sentences.count == (isTold ? 3 : 2))
    }

    /// The number of an item is no part of its sentence; where ordinals are written so it may be.
    @Test(arguments: [
        ("en", "1. ", ""), ("en", "12. ", ""), ("en", "3) ", ""), ("vi", "2. ", ""), ("fr", "1. ", ""),
        ("de", "1. ", "1. "), ("en", "1.5 ", "1.5 "),
    ])
    func numbersOfItemsAreTakenOff(_ language: String, _ number: String, _ kept: String) {
        var article = Article()
        article.language = Language(language)!
        for sentence in ReadabilityTests.rest { article.append(number + sentence, as: .body) }
        var options = Summarizer.Options()
        options.budget = .sentences(1)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        #expect(
            summary.sentences.map(\.text).allSatisfy { text in ReadabilityTests.rest.contains { text == kept + $0 } })
    }

    /// A reason without what it is the reason of, and what begins with `Which`, is told behind that or not at all.
    @Test(arguments: [
        ("Because the old quay of Tallow could not carry the harbour cranes any more.", false),
        ("Because, so the mayor said, the harbour of Tallow has no other quay for the ferry crews.", false),
        ("Which is more than the old quay of Tallow could give the ferry crews and the boats.", false),
        ("Because the flood had taken the quay, the harbour of Tallow stayed closed for the ferry crews.", true),
        ("Because of the flood, the harbour of Tallow stayed closed for the ferry crews and the boats.", true),
    ])
    func halvesOfSentences(_ sentence: String, _ stands: Bool) {
        var article = Article()
        article.language = .english
        article.append(ReadabilityTests.rest[0], as: .body)
        article.append("Nobody was hurt. " + sentence, as: .body)
        for other in ReadabilityTests.rest.dropFirst() { article.append(other, as: .body) }
        var options = Summarizer.Options()
        options.query = sentence
        options.budget = .sentences(1)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        #expect(summary.sentences.contains { $0.text == sentence } == stands)
    }

    /// The bullet of an item is no part of its sentence; outside English a hyphen begins what somebody says.
    @Test(arguments: [
        ("en", "* ", ""), ("en", "- ", ""), ("en", "• ", ""), ("de", "* ", ""), ("vi", "- ", "- "), ("pl", "– ", "– "),
        ("en", "*", "*"), ("en", "* * ", "* * "),
    ])
    func bulletsAreTakenOff(_ language: String, _ bullet: String, _ kept: String) {
        var article = Article()
        article.language = Language(language) ?? .undetermined
        for sentence in ReadabilityTests.rest { article.append(bullet + sentence, as: .body) }
        var options = Summarizer.Options()
        options.budget = .sentences(5)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        #expect(summary.sentences.map(\.text) == ReadabilityTests.rest.map { kept + $0 })
        for sentence in summary.sentences {
            #expect(sentence.text == String(decoding: article.text[sentence.range], as: UTF8.self))
        }
    }

    /// What says in Japanese that somebody said what stands beside it tells nothing alone.
    @Test(arguments: [
        ("町長の森田さんはこう話した。", true), ("港で働く原田さん（54）はそう語った。", true), ("町長の森田さんはこう訴えている。", true),
        ("港の再開は楽しそうだったと町は発表した。", false), ("町長の森田さんは「港を開く」とこう話した。", false),
    ])
    func japaneseAttributionsAreHalfQuotations(_ text: String, _ isHalf: Bool) throws {
        var article = Article()
        article.language = try #require(Language("ja"))
        for sentence in ["港は九日間閉鎖された。", text, "作業員は金曜日まで水をくみ出した。", "学校は月曜日に再開する。"] {
            article.append(sentence, as: .body)
        }
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(3)
        var summarizer = Summarizer()
        let summary = summarizer.summarize(article, options: options)
        #expect((summary.explanations[1].rejection == "half a quotation") == isHalf)
    }
}
