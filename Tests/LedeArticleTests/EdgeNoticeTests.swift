import LedeText
import Testing

@testable import LedeArticle

/// Sentences of the page right above the first of an article and right below its last, with nothing between.
struct EdgeNoticeTests {
    private static let title = "Ferry returns to the northern islands"
    private static let article = [
        "The ferry to the northern islands of Hulm will sail again from Easter, nine years after the last boat was sold.",
        "The council voted on Tuesday to lease a ship from the port of Varde for 40,000 crowns and a half of the fares.",
        "Islanders had rowed to the mainland themselves since then, and two of them drowned in the autumn gales.",
        "A doctor will travel with the boat on the first morning of the month and see patients in the old school.",
        "The captain, who was born on the smallest of the islands, has promised to wait for late lambs and for weddings.",
    ]

    private func read(_ lines: [String], language: String = "en", title: String? = nil) -> Article {
        var options = ReadingOptions()
        options.language = Language(language)
        options.title = title
        return PlainTextReader().read(Array(lines.joined(separator: "\n").utf8).span, options: options)
    }

    private func paragraphs(_ lines: [String], language: String = "en", title: String? = nil) -> [String] {
        let article = read(lines, language: language, title: title)
        return String(decoding: article.text, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
        "Become a supporter from $5 a month.",
        "Try us for ten days at no cost.",
        "Give what you can and keep our reporting free for all.",
        "From $4.50 a month, read every story and every puzzle without ads.",
        "Readers make our journalism possible.",
        "Seen something? Call our newsdesk.",
        "Need a job? Post an advert with The Courier.",
        "Tune in to Channel Four at 7 pm on Monday.",
        "Write to our reporters at desk@courier.example.",
        "Our newsroom belongs to its readers and not to a party.",
        "Donate today and your gift counts twice.",
        "New episodes every Friday.", "Early-bird tickets from £14 until Wednesday.",
        "Students get half off for a full year.", "Offer ends May 4.", "Offer valid in Tallow only.",
        "Support local reporting in Tallow.", "Tell a friend about The Courier and you both get a free month.",
        "Some content could not be loaded because of your privacy settings.",
        "All material copyright of The Courier and may not be used without permission.",
        "Catch the full interview on Channel Four tonight at 7.", "Doors open at 7 pm.",
        "Please be kind to one another.",
        "A weekly look at the people who run Tallow.", "Your guide to the week in gardens.",
        "Five stories, five minutes, every morning.", "Comments close after three days.",
        "Got questions? We have answers.", "We want your opinion on our design.",
        "Forward this to someone who would enjoy it.", "Swipe to see more pictures.", "Hover over the map for details.",
        "Press play to listen.", "Click the play button to hear it.",
        "Watch the full report in the video player above.",
        "Playback is not supported here.", "This link has expired.", "Only 5 days left to claim your gift.",
        "Two months free when you join before May 4.", "Every gift, large or small, helps.",
        "13,000 people already get it.", "Readers pay for what you have just read.",
        "What Tallow is talking about, in one email.", "Meet the team behind the story.",
        "Vote for your favourite club of the year.", "Our annual garden conference returns to Tallow in May.",
        "Comments that break the rules will be removed.", "Get in touch with the garden desk.",
        "The article continues after this message.", "Corrections to it can be found here.",
        "Unlimited digital access from $4 a month.", "Know something about Tallow? Reach our desk.",
        "For more on the ferry from Varde, listen to our podcast.", "Watch How the Valley Was Lost here.",
        "Read How the Valley Was Lost on The Tallow Courier.",
        "Don't want to miss any of it? Turn on notifications for gardens.",
        // A day, a number to call, an exclamation mark.
        "Listen to Harbour Talk with Ada Moss on weekdays at 11 on Tallow Radio.",
        "Nominate your hero for our award by May 4.", "Call Ada Moss at 555-01234.", "Check out the whole list!",
        "Don't just take our word for it!", "New episodes of Harbour Talk come out every Saturday.",
        "Did we get something wrong? Drop us a line.", "Type your postcode to find your club.",
        // Words of pages.
        "You can send a secure message to Ada Moss at any hour.", "Tips can be left through our drop box.",
        "There are two stories left in your monthly allowance.", "Subtitles are available in the settings menu.",
        "The full conversation airs at 8 tonight.", "Updates will appear here as they arrive.",
        "Give The Courier as a present this year and save 20%.", "Tickets: From £13 at the door or online.",
        "Posts that attack others will be removed.", "Tell us what you think of them.",
        "If you click and buy, a shop may pay us.", "We are independent and rely on people like you.",
        "The comment section opens on weekdays between 9 and 5.", "We'll bring you more on it as we get it.",
        "Bullet points were made with AI. Tell us what you think of them.",
        "Every dollar given before May 4 will be doubled.", "Hear more from Ada Moss on Morning Tide, weekdays at 8.",
        "Your neighbours are talking about this in our Facebook group.",
        "Use code HARBOUR at checkout for 20 percent off.",
        "Subscribers are asked to use their real names and to stay on topic.",
        "You can buy a copy of this photograph from our picture desk.", "Letters to the editor need a name.",
        "If the player does not start, reload the page.", "Submit an opinion piece of up to 700 words.",
    ])
    func whatAPageAsksAtEitherEndIsNoText(_ notice: String) {
        let all = EdgeNoticeTests.article
        #expect(paragraphs([notice] + all) == all)
        #expect(paragraphs(all + [notice]) == all)
        #expect(paragraphs(["By Ada Moss", notice] + all, title: EdgeNoticeTests.title) == all)
    }

    @Test(arguments: [
        "Ada van der Moss is a reporter based in Tallow. She covers courts.", "Pia Holm writes on bees.",
        "Ada Moss joined The Courier in 2014 and has covered six elections and a war.",
        "Pia Holm is the science editor of The Courier.", "Reporters Ada Moss and Pia Holm contributed from Tallow.",
        "Clarification, May 4: the sum in the third paragraph has been corrected.",
        "The back door of a warehouse in Tallow, seen last year.", "This segment aired on May 4, 2019.",
        "Thanks for reading.", "An error in an earlier version was fixed.",
        "Ada writes a column on bees and lives in Tallow.", "Pia Holm reports from Tallow.",
        "Pia Holm joined The Courier in 2014 after ten years in Tallow.",
        "The Tallow Courier is a nonprofit newsroom for the valley.",
        "Because of an editing error, a sum in this report was wrong at first.",
        "This dispatch was translated from the original by Pia Holm.",
        "This feature was first printed in the spring.", "This copy is as supplied by Pia Holm.",
        "A shorter form of this column ran in The Courier on Sunday.",
        "This feature was made possible by a grant of the Tallow Foundation.",
        "This report has been updated with a comment of the makers.",
        "This is an edited version of a talk in Tallow.",
        "We corrected the spelling of a name in this story.",
        "A correction was made on May 4: the court sits in Tallow, not in Dunmere.",
        "Names have been altered to protect the speakers.", "Filed from Tallow by Ada Moss.",
        "Produced by Ada Moss. Sound design by Pia Holm.", "As told to Ada Moss.",
        "Translated from the original by Ada Moss.", "Ada Moss contributed research.",
        "Ada Moss, a former diplomat, lives in Tallow.", "Ada Moss in Tallow reports.",
        "Undated picture of the suspect.", "Stock picture, posed by model.",
        "This is not financial advice.", "Figures may not add up because of rounding.",
        "Nothing in this article should be taken as medical advice.",
        "Ada Moss holds no shares in any company mentioned above.",
        "The writer has no conflicts of interest to declare.", "Registered charity number 1021145.",
        "The Tallow Bugle is solely responsible for the content.", "An earlier headline gave the wrong day.",
        "Names have been altered at the request of all who were interviewed.",
        "Support for this coverage comes from the Hulm Foundation.",
        "Article written with information from The Courier.",
        "Clarification: The council says the scheme is for new tenants only.",
        "Closing date for entries is May 4.",
        "The Tallow Bugle is owned by Brass Holdings.",
        "Ada Moss wrote this report in Tallow.", "Pia Holm spent three weeks in Tallow for this report.",
        "Ada covers courts. She grew up in Tallow and likes bad puns.", "Courier reporter Ada Moss contributed.",
        "Ada Moss writes about courts and what they leave behind.", "Pia Holm hosts a podcast on gardens.",
        "The view from the upper deck, where hundreds waited for hours.",
        "We wrongly said the shop was on Mill Lane.", "Due to an error a line was missing from some editions.",
        "Update: The company responded after this article went to press.",
        "This column does not necessarily reflect the opinion of The Courier and its owners.",
        "Guest essays reflect the opinions of their authors alone.", "The sponsor had no say in what is written here.",
        "A human editor checked every line of this text before it went online.",
        "Interviews were conducted by email and edited for length.",
        "This supplement was paid for by the Tallow Tourist Board.",
        "A child plays beside a pump in Tallow, in this file picture.", "More letters from all over are on page 4.",
        "Ada Moss is on leave and will be back in March.", "Tallow Tides is hosted by Pia Holm.",
        "Smoke rises over Tallow in this image taken from a film.", "People wait in Tallow in this file photograph.",
        "A photo of another building has been replaced.", "Photo taken by a resident of Tallow.",
        "This text was drafted by an algorithm.", "Nobody paid to be in this guide.",
    ])
    func whoWroteAndWhatWasCorrectedAtEitherEndIsNoText(_ notice: String) {
        let all = EdgeNoticeTests.article
        #expect(paragraphs(["By Ada Moss", notice] + all, title: EdgeNoticeTests.title) == all)
        #expect(paragraphs(all + [notice]) == all)
    }

    /// Where an article appeared first, its headline stands once more, whether its title is known or not.
    @Test(arguments: [
        "“\(title)” first appeared in The Courier.",
        "\"\(title)\" was originally published by The Courier and is republished with permission.",
        "This story, “\(title),” was first posted on the site of The Courier.",
        "A version of “\(title)” ran in The Courier on May 4.",
        "\"\(title)\" was originally published by The Courier and is republished here with permission.",
        "This report was first published by The Courier under the headline “\(title)”.",
        "“\(title), says the council” was first published on The Courier.",
        "\(title) first appeared in The Courier.", "\(title), says the council was first published on The Courier.",
        "The article Ferry Returns to Hulm was originally published on The Courier's website.",
        "Who sails to the islands again? was first published on News Channel 6.",
        "Originally published by The Courier under the title \(title).",
        "\(title) originally appeared on the site of News Channel 6.", "The headline “\(title)” was changed at noon.",
        "\(title) first ran in the Sunday edition of The Courier.",
        "\(title) originally appeared on News Channel 6's website.",
    ])
    func whereAnArticleAppearedFirstIsNoText(_ notice: String) {
        let all = EdgeNoticeTests.article
        for title in [nil, EdgeNoticeTests.title] {
            #expect(paragraphs([notice] + all, title: title) == all)
            #expect(paragraphs(["By Ada Moss", notice] + all, title: title) == all)
            #expect(paragraphs(all + [notice], title: title) == all)
        }
    }

    /// Without quotation marks the headline is known by the title, or by another line that has it.
    @Test func aHeadlineInsideASentenceOfWhereItAppearedIsNoText() {
        let all = EdgeNoticeTests.article
        let title = EdgeNoticeTests.title
        for verb in ["first appeared", "was originally published"] {
            let notice = "\(title) \(verb) in The Courier."
            #expect(paragraphs(all + [notice], title: title) == all)
            #expect(paragraphs([title] + all + [notice]) == all)
            #expect(paragraphs([notice, title] + all) == all)
        }
    }

    /// A sentence that holds the title, known or from the line above the article, speaks of the page.
    @Test(arguments: [
        "If you liked \(title), why not go there?", "The paper edition calls it \(title).",
        "You have been reading “\(title)” on The Courier.", "Here it is, from Varde: \(title).",
        "Watch our video on \(title) below.", "\(title) was produced by Pia Holm.",
    ])
    func aSentenceThatHoldsTheTitleIsNoText(_ notice: String) {
        let all = EdgeNoticeTests.article
        let title = EdgeNoticeTests.title
        #expect(paragraphs([notice] + all, title: title) == all)
        #expect(paragraphs(all + [notice], title: title) == all)
        #expect(paragraphs(["By Ada Moss", title, notice] + all) == all)
        #expect(paragraphs([title] + all + [notice]) == all)
    }

    /// Where no title is known, another line at an edge may be it.
    @Test(arguments: [
        "Discussed in our hall on Sunday: \(title).", "Next week we ask who wrote \(title).",
        "For more of \(title), wait a week.",
    ])
    func aSentenceWithAnotherLineAtTheEdgeIsNoText(_ notice: String) {
        let all = EdgeNoticeTests.article
        let title = EdgeNoticeTests.title
        for line in [title, "\(title) | The Courier", "Ferries: \(title)", "\(title) – The Courier"] {
            #expect(!paragraphs([notice, line] + all).contains(notice), "\(line)")
            #expect(!paragraphs([line] + all + [notice]).contains(notice), "\(line)")
        }
        // Somebody says it.
        let quote = "\"The \(title)\", the captain said."
        #expect(paragraphs(all + [quote, title]).contains(quote))
    }

    /// Pages say little of a headline in quotation marks.
    @Test(arguments: [
        "The article “\(title)” is also available in Norwegian.", "\"\(title)\" was published on May 4, 2019.",
        "The headline of this story was \"\(title)\".", "“Ferry ‘returns’ to \"the islands\"” was updated on Monday.",
        "\"The Islands of Hulm\" was published on May 4, 2019.",
    ])
    func whatPagesSayOfAHeadlineIsNoText(_ notice: String) {
        let all = EdgeNoticeTests.article
        #expect(paragraphs([notice] + all) == all)
        #expect(paragraphs(all + [notice]) == all)
    }

    /// Articles say more of what they quote.
    @Test(arguments: [
        "\"Nobody sails here in winter\" was written on the wall.", "“We will never sail again,” the council reported.",
        "The report “Who sails to the islands” angered the council of Hulm.",
        "\"The Islands of Hulm\" was published in 1949.",
    ])
    func whatAnArticleQuotesStays(_ sentence: String) {
        let all = EdgeNoticeTests.article
        #expect(paragraphs([sentence] + all) == [sentence] + all)
        #expect(paragraphs(all + [sentence]) == all + [sentence])
    }

    /// A headline may stand before who made the text, or behind what the page calls it.
    @Test(arguments: [
        "\(title) was written by Ada Moss and edited by Pia Holm.",
        "\(title) was produced by The Courier and reviewed by editors.",
        "This post, \(title), was first sent to members of The Courier.",
        "Discuss “\(title)” with other readers in our forum.", "Did you find “\(title)” useful?",
        "\(title) is republished from The Courier under a free licence.",
        "Who is to sail? was produced by The Courier and reviewed by editors.",
        "Read Ferry Sold for Less Than a Calf on KXTV.", "The print headline of this article was \(title).",
        "Join the discussion about \(title) in our forum.", "If you liked \(title), share it with a friend.",
        "For more on the news from Varde: \(title), listen to our podcast.",
        "Read the first part of “\(title)” here.", "“\(title)” is part of our series on gardens.",
        "\(title) was written by Ada Moss, with photographs by Pia Holm.", "\(title): the full text follows.",
    ])
    func aHeadlineAmongWordsOfPagesIsNoText(_ notice: String) {
        let all = EdgeNoticeTests.article
        #expect(paragraphs([notice] + all) == all)
        #expect(paragraphs(all + [notice]) == all)
        let vietnamese = EdgeNoticeTests.vietnamese
        for sentence in [
            "Phà trở lại các đảo phía bắc do Hồng Vân thực hiện, Lê An biên tập.",
            "Bài “Phà trở lại các đảo phía bắc” thuộc loạt bài về biển.",
            "Phà trở lại các đảo phía bắc: toàn văn bên dưới.",
            "Đọc Phà trở lại các đảo phía bắc trên Báo Ven Biển.",
            "Xem toàn bộ bài viết Phà trở lại các đảo phía bắc tại Báo Ven Biển.",
            "Phà trở lại các đảo phía bắc là bài viết của Hồng Vân.",
        ] {
            #expect(paragraphs([sentence] + vietnamese, language: "vi") == vietnamese)
        }
    }

    /// Who made a play or a ship is news.
    @Test(arguments: [
        "The songs of the islands were written by Ada Moss and sung by Pia Holm.",
        "This ferry, the first in nine years, was built by Norwegians.",
        "Nobody knew that the song was written by Ada Moss.", "One thing the islands lack: the boats.",
    ])
    func whoMadeSomethingElseStays(_ sentence: String) {
        let all = EdgeNoticeTests.article
        #expect(paragraphs([sentence] + all) == [sentence] + all)
        #expect(paragraphs(all + [sentence]) == all + [sentence])
    }

    /// A headline that a program has ended with a full stop, which the article tells piece by piece or repeats at its end.
    @Test func aHeadlineWithAFullStopIsNoText() {
        let headline = "Islanders of Hulm welcome doctor and captain of ferry."
        let once = "Doctor to travel with boat from Varde."
        #expect(paragraphs([headline] + Self.article) == Self.article)
        #expect(paragraphs([once] + Self.article + [once]) == Self.article)
        // It has words that headlines leave out.
        let sentence = "The islanders of Hulm have welcomed a doctor and a captain."
        #expect(paragraphs([sentence] + Self.article) == [sentence] + Self.article)
    }

    /// What stood around a brief: a count of readers, the sender of a release, a place alone, who joined what.
    @Test(arguments: [
        "28 shares", "12 SHARES Share Tweet", "1.2K views", "SOURCE Hulm Holdings Inc.", "VARDE:",
        "Tunde joined The Courier in 2019 after a spell at the radio.",
        "This report by The Meridian Press was first published June 15, 2023.",
        "For more information, visit www.courier.example.", "Courier writer Ada Moss in Tallow contributed.",
        "This news release contains forward-looking statements that are subject to risks.",
        "The Samaritans can be called free, day or night, on 555 123.", "18+. Gamble responsibly. T&Cs apply.",
        "You are here: Home / Local / Story", "Content from our partner",
    ])
    func linesAroundAnArticle(_ line: String) {
        #expect(paragraphs([line] + Self.article, title: Self.title) == Self.article)
        if line != "VARDE:" { #expect(paragraphs(Self.article + [line], title: Self.title) == Self.article) }
    }

    /// Several notices around a brief that is as long as they are.
    @Test func noticesAroundABrief() {
        let brief = Array(Self.article[..<2])
        let notices = [
            "Try us for ten days at no cost.", "Readers make our journalism possible.",
            "Seen something? Call our newsdesk.", "Support local reporting in Tallow.",
        ]
        let more = ["New episodes every Friday.", "Got questions? We have answers.", "Press play to listen."]
        #expect(paragraphs(notices + brief + more, title: Self.title) == brief)
    }

    private static let short = "Two wagons of a goods train left the rails at Dunmere on Monday, and nobody was hurt."

    /// Sentences of the page beside a brief of one sentence, with a notice somewhere around it.
    @Test(arguments: [
        "Never miss a headline again.", "We apologise for the error.", "The Courier regrets the error.",
        "Story updated 3 May with a comment from the owners.", "This version corrects the name of the station.",
        "Ada Moss is in Tallow for The Courier.", "Every weekday, Ada Moss brings you what matters.",
        "You've read your last free article.",
        "Eds: Adds quotes, background.", "Like us on Facebook to see more of this.", "Text NEWS to 55512 for alerts.",
        "You can follow Ada on Instagram.", "Past performance is no guide to future returns.",
        "Your capital is at risk.",
        "Pia Holm is the author of “The Long Quay.”",
        "Our commenting rules have changed.",
        "This article is more than 5 years old.",
    ])
    func aSentenceOfThePageBesideABriefIsNoText(_ notice: String) {
        let brief = EdgeNoticeTests.short
        #expect(paragraphs([notice, brief, "Share this article"]) == [brief])
        #expect(paragraphs(["Share this article", brief, notice]) == [brief])
    }

    /// Sentences of a brief have no word in common with each other, either.
    @Test(arguments: [
        "No injuries were reported.", "It is not only wrong, it is dear.", "Officials say that 276 remain missing.",
    ])
    func aShortSentenceOfABriefStays(_ sentence: String) {
        let brief = EdgeNoticeTests.short
        for lines in [
            ["Share this article", brief, sentence], [brief, sentence, "Share this article"],
            ["Leave a comment", sentence, brief, "Share this article"],
            [brief, "Advertisement", sentence, "Share this article"],
        ] {
            #expect(paragraphs(lines) == lines.filter { $0 == brief || $0 == sentence })
        }
    }

    /// With notices around it, what a brief says may look like one of them to a model that was fitted to pages.
    @Test(arguments: [
        "Forget the beach: now you can spend your holiday learning to shear sheep on the island of Hulm, which has many.",
        "The islands of Hulm have asked their guests whether they would consent to carry a sheep each to the other shore "
            + "when they go home, since the ferry that did it for forty years has been",
    ])
    func aBriefAmongNoticesIsAnArticle(_ brief: String) {
        let above = ["Last modified on Monday, 26 April 2017 2:34 BST", "Hide caption", "Share this with your friends"]
        let below = ["Create a free account to keep reading.", "Weekend edition", "Order reprints"]
        #expect(paragraphs(above + [brief] + below).contains(brief))
    }

    /// Corrections name the headline in quotation marks, and they may be long.
    @Test(arguments: ["en", "vi"]) func aLabelledCorrectionIsNoText(_ code: String) {
        let isVietnamese = code == "vi"
        let all = isVietnamese ? EdgeNoticeTests.vietnamese : EdgeNoticeTests.article
        let correction =
            isVietnamese
            ? "Đính chính: Trong bài \"Bốn làn xe qua cầu Bến Đá\" đăng ngày 3/9, Báo Ven Biển đã ghi sai tên của ông Lê Hà, "
                + "giám đốc công ty phà; tên đúng của ông là Lê Hạ."
            : "Correction: In “Four lanes across the strait” on Monday we gave the ferry to the northern islands a name that "
                + "it has never had, and the captain of it another age than he told the council of Varde."
        let sorry = isVietnamese ? "Thành thật xin lỗi bạn đọc." : "We apologise for the error."
        for article in [all, [all[0]]] {
            #expect(paragraphs(article + [correction, sorry], language: code) == article)
            #expect(paragraphs([correction, sorry] + article, language: code) == article)
        }
        #expect(paragraphs(all + [correction + " " + sorry], language: code) == all)
    }

    /// A year behind the sign of copyright.
    @Test func aLineWithTheSignOfCopyrightIsNoText() {
        let all = EdgeNoticeTests.vietnamese
        #expect(paragraphs(all + ["Bản quyền © 2015 thuộc về Báo Ven Biển."], language: "vi") == all)
    }

    /// A headline that ends with an exclamation mark stands in another line once more.
    @Test func aHeadlineThatCallsIsNotRepeated() {
        let all = EdgeNoticeTests.article
        let title = "Ferry returns to the northern islands!"
        #expect(paragraphs(["Picture in \(title)", "Varde", title, "Advertisement"] + all) == all)
    }

    /// Several notices stand beside a short article, and one that says much may share a word with it.
    @Test func noticesBesideAShortArticleAreNoText() {
        let all = Array(EdgeNoticeTests.article[0...2])
        let above = ["Your guide to the week in gardens.", "A weekly look at the people who run Tallow."]
        let below = ["Need a job? Post an advert with The Courier.", "Pia Holm reports from Tallow."]
        #expect(paragraphs(above + all + below) == all)
        let sharing = "Stories, a puzzle and recipes from gardeners and beekeepers reach subscribers of the school."
        #expect(paragraphs(EdgeNoticeTests.article + [sharing]) == EdgeNoticeTests.article)
        let others = [
            "Nobody had thought of it before the gales of that long autumn came to an end at last.",
            "Then a farmer wrote to the mayor of Dunmere and asked her for a loan that was never given to him.",
        ]
        let holding = "If you liked \(EdgeNoticeTests.title), why not go there?"
        let article = EdgeNoticeTests.article
        #expect(paragraphs(others + [holding] + article, title: EdgeNoticeTests.title) == others + article)
    }

    /// A headline that ends with an abbreviation or a question stands above another line that is no sentence.
    @Test func aHeadlineThatEndsAsASentenceDoesIsNoText() {
        let all = EdgeNoticeTests.article
        for title in [
            "Islanders: ferry that was sold nine years ago sails to the U.S.",
            "Who sails from Varde to the islands again?",
        ] {
            #expect(paragraphs(["Edition: Hulm", title, "Front page of today"] + all).contains(title) == false)
        }
    }

    /// A program may have ended the headline with a full stop.
    @Test(arguments: [
        [], ["By Ada Moss"], ["May 4, 2019"], ["Share this article"], ["\(title)."],
        [title, "Advertisement"],
    ])
    func aHeadlineWithAFullStopIsNoText(_ below: [String]) {
        let all = EdgeNoticeTests.article
        let headline = EdgeNoticeTests.title + "."
        #expect(paragraphs([headline] + below + all) == all)
        #expect(paragraphs(["Islands", headline] + below + all + [headline]) == all)
        #expect(read([headline] + below + all).title?.hasPrefix(EdgeNoticeTests.title) == true)
    }

    /// An article may begin with a short sentence that it does not tell once more.
    @Test(arguments: ["The kids have spoken.", "There is a boat again.", "“The ferry will sail to the islands.”"])
    func aShortFirstSentenceStays(_ first: String) {
        let all = [first] + EdgeNoticeTests.article
        #expect(paragraphs(all) == all)
    }

    /// A headline that is a call in quotation marks is none of the text.
    @Test func aHeadlineInQuotationMarksIsNoText() {
        let all = EdgeNoticeTests.vietnamese
        let title = "“ Phà phải trở lại các đảo phía bắc! ”"
        #expect(paragraphs([title] + all, language: "vi") == all)
        #expect(read(["Chia sẻ", title] + all, language: "vi").title == title)
    }

    /// An article may say its title and go on, or say it among much else.
    @Test(arguments: [
        "\(title) at Easter.",
        "In all the nine years nobody on the quay had believed that they would ever read the words \(title) in a paper.",
    ])
    func anArticleMaySayItsTitle(_ sentence: String) {
        let all = [sentence] + EdgeNoticeTests.article
        #expect(paragraphs(all, title: EdgeNoticeTests.title) == all)
    }

    /// Articles tell of what was published, too.
    @Test(arguments: [
        "\"The Long Way to the Quay\" was originally published in 1949.", "The tale was first published in a calendar.",
        "\"Nobody sails in winter\" first appeared on a wall of the port.", "This report was published by the port.",
        "A new version of the ferry was first published as a drawing.",
        "Photographs by Per Varde of Hulm hang in the school.",
        "The drawings of the old ferry first appeared in The Courier.",
        "A tale of the two who drowned was first published in Varde.",
        "First published in 1949, the tale is read at school.",
    ])
    func whatAnArticleTellsOfBooksStays(_ sentence: String) {
        var all = EdgeNoticeTests.article
        all[1] += " The report about the port and Per Varde is on its way."
        #expect(paragraphs([sentence] + all) == [sentence] + all)
        #expect(paragraphs(all + [sentence]) == all + [sentence])
    }

    /// A plain sentence is no page's for what stands around it: each went where it shares no word with the article.
    @Test(arguments: [
        "Sunlight is by far the best soap of all.", "A full trial is set for June.", "Five things before breakfast.",
    ])
    func aPlainSentenceAmongNoticesStays(_ sentence: String) {
        let lines = EdgeNoticeTests.article + more
        let all = [lines[0...1], lines[2...4], lines[5...6]].map { $0.joined(separator: " ") }
        let notices = ["Sign up for our newsletter", "Share this article", "Advertisement"]
        #expect(paragraphs([notices[0], sentence] + notices[1...] + all) == [sentence] + all)
        #expect(paragraphs(all + [notices[0], sentence] + notices[1...]) == all + [sentence])
        let only = all.joined(separator: " ")
        #expect(paragraphs([notices[0], sentence, notices[1], only]) == [sentence, only])
    }

    /// An article may begin with who somebody is: then it goes on about them.
    @Test(arguments: [
        "Eva Brand is a writer with a boat.", "Eva Brand lives on the smallest island.",
        "A comet was back over the valley on Monday, seen by thousands.", "Thanks to a gale the quay is gone.",
    ])
    func anArticleKeepsWhomItBeginsWith(_ first: String) {
        var all = EdgeNoticeTests.article
        all.insert(first, at: 0)
        all[4] =
            "Brand bought the boat from a doctor who had seen a comet above the quay on the first evening of the gale."
        #expect(paragraphs(all) == all)
    }

    @Test(arguments: [
        // Speaks of what the article speaks of.
        ("Call the port for your ticket to the northern islands.", 5),
        ("You can sail from Easter.", 5),
        // Says whose words it holds.
        ("Keep your money, the captain told our reporters.", 5),
        ("See you at the quay.", 5),
        ("Let us row.", 5),
        ("Take your oars.", 5), ("Share prices fell on Friday.", 5), ("Show tickets are free on Monday.", 5),
        ("Nobody on the quay had a free hand.", 0),
        ("It was a Friday.", 0),
        ("Bring rope, bread and dry socks.", 5), ("Lawyers use this story when you ask.", 5),
        ("We would like you to sail.", 0), ("Some things make you think of a doctor.", 0),
        ("No desire to be heard drove them.", 0),
        ("Then something makes you think: the boat is gone.", 0),
        ("There the view from the quay is of gales.", 0), ("Reporters asked for oars.", 5),
        ("Let the rowing begin.", 0), ("It started with a phone call.", 0), ("The kids have spoken.", 0),
    ])
    func aShortSentenceOfTheArticleStays(_ sentence: String, _ index: Int) {
        var all = EdgeNoticeTests.article
        all.insert(sentence, at: index)
        #expect(paragraphs(all) == all)
    }

    @Test(arguments: [
        "Ủng hộ Báo Ven Biển để chúng tôi tiếp tục làm báo.", "Mua gói đọc báo chỉ 30.000 đồng mỗi tháng.",
        "Bạn còn hai bài miễn phí trong tháng này.", "Bạn đọc có thể gửi ảnh về Báo Ven Biển qua Zalo.",
        "Bạn cần trả phí để đọc bài này.", "Nội dung này thuộc bản quyền của Báo Ven Biển.",
        "Bài viết thể hiện quan điểm riêng của tác giả.", "Bài viết dành cho thuê bao Báo Ven Biển.",
        "Bài “Phà trở lại các đảo phía bắc” được đăng lần đầu trên Báo Ven Biển.",
        "Tên nhân vật đã thay đổi theo yêu cầu.", "Giảm nửa giá cho bạn đọc mới đến 9/9.",
        "Bài do Hồng Vân thực hiện.", "Hồng Vân tường thuật từ Vạc.", "Loạt bài về vườn tược của Báo Ven Biển.",
        "Chào mừng bạn trở lại!", "Chúng tôi tiếp tục cập nhật.", "Thông tin đang được cập nhật.",
        "Báo Ven Biển không chịu trách nhiệm về nội dung các trang ngoài.",
        "Quan điểm trong bài là của tác giả, không nhất thiết trùng với quan điểm của Báo Ven Biển.",
        "Thông tin trong bài chỉ để tham khảo, không thay thế lời khuyên của bác sĩ.",
        "Bạn vừa đọc xong bài Phà trở lại các đảo phía bắc.", "Tiêu đề bản in: Phà trở lại các đảo phía bắc.",
        "Bình luận vi phạm sẽ bị xóa.", "Liên kết này đã hết hạn.", "Video sẽ phát sau quảng cáo.",
        "Chạm vào ảnh để phóng to.", "Mọi hành vi sao chép nội dung cần có sự đồng ý bằng văn bản.",
        "Tác giả không có lợi ích liên quan đến các công ty nêu trong bài.", "Hồng Vân gửi bài từ Vạc.",
        "Báo lỗi bài viết.", "Ảnh do bạn đọc gửi.", "Mọi quyền được bảo lưu.", "Nội dung tiếp tục sau quảng cáo.",
        "Ý kiến trong bài không phải của Báo Ven Biển.", "Nghe phà trở lại các đảo tại đây.",
        "Tên các nhân vật đã được thay để bảo vệ đời tư.", "Tác giả là giảng viên đại học ở Vạn.",
        "Bật thông báo để không bỏ lỡ tin nóng.", "Quan tâm trang Zalo của Báo Ven Biển để nhận tin sớm nhất.",
        "Bình luận cần viết có dấu và không quá 500 chữ.", "Phối cảnh dự án sau khi hoàn thành.",
        "Số điện thoại tòa soạn luôn mở.", "Một số chi tiết đã được lược bớt.", "Phỏng vấn được rút gọn cho dễ đọc.",
        "Ảnh trong bài do nhân vật gửi.", "Thể lệ cuộc thi được đăng ở trang chủ.", "Xin chào và hẹn gặp lại.",
        "Bản trước ghi nhầm năm sinh của ông.", "Mục bình luận đóng sau ba ngày.",
        "Hãy viết ngắn gọn và lịch sự.", "Lời bình tục tĩu sẽ bị gỡ.", "Để lại lời nhắn bên dưới.",
        "Khu chợ nhìn từ trên cao.", "Báo Ven Biển cáo lỗi cùng bạn đọc.", "Ảnh cắt từ clip.",
        "Nếu thấy bài hay, hãy gửi cho người thân.", "Trang web có thể nhận hoa hồng từ các liên kết.",
    ])
    func whatAPageAsksInVietnameseIsNoText(_ notice: String) {
        let all = EdgeNoticeTests.vietnamese
        #expect(paragraphs([notice] + all, language: "vi") == all)
        #expect(paragraphs(all + [notice], language: "vi") == all)
    }

    @Test(arguments: [
        ("Bạn bè của thuyền trưởng gửi bài hát.", 3), ("Chúng tôi chờ chuyến phà đầu tiên.", 3),
        ("Hãy uống đủ nước.", 3), ("Chúng tôi tiếp tục chèo thuyền.", 3), ("Bài hát được viết trên đảo.", 3),
        ("Nhận được tin báo, thuyền trưởng quay lại.", 0),
    ])
    func aShortSentenceInVietnameseStays(_ sentence: String, _ index: Int) {
        var all = EdgeNoticeTests.vietnamese
        all.insert(sentence, at: index)
        #expect(paragraphs(all, language: "vi") == all)
    }

    private static let vietnamese = [
        "Chuyến phà đầu tiên ra các đảo phía bắc của tỉnh Hùm sẽ chạy lại vào tháng tư, sau chín năm không có tàu nào.",
        "Hội đồng tỉnh hôm thứ ba đã quyết định thuê một con tàu của cảng Vạc, giá bốn mươi nghìn cua-ron và nửa tiền vé.",
        "Từ đó đến nay, người dân trên đảo phải tự chèo thuyền vào đất liền, và hai người đã chết đuối trong bão mùa thu.",
    ]

    private let more = [
        "Nine families have moved back to Hulm since the vote, most of them with children who have never seen a cow.",
        "The shop will open again in the summer, and the priest has asked for a bell that can be heard in fog.",
    ]

    /// Of several lines above an article the headline is the one that speaks of it.
    @Test func theHeadlineIsTheLineThatSpeaksOfTheArticle() {
        let all = EdgeNoticeTests.article
        for other in ["Hand-picked stories for you", "In pictures: Beekeepers meet in the valley"] {
            for lines in [[other, EdgeNoticeTests.title], [EdgeNoticeTests.title, other]] {
                #expect(read(lines + all).title == EdgeNoticeTests.title)
            }
        }
    }

    /// Lines around an article that are its headline and the name of the site are none of its text.
    @Test(arguments: ["\(title) — The Courier", "Now showing: \(title)", "\(title) (VIDEO)", "The Courier | \(title)"])
    func aTitleWithLittleBesideItIsNoText(_ line: String) {
        let all = EdgeNoticeTests.article
        let title = EdgeNoticeTests.title
        #expect(paragraphs([line] + all, title: title) == all)
        #expect(paragraphs(all + [line], title: title) == all)
        #expect(paragraphs([line, title] + all) == all)
        #expect(read([line, title] + all).title == title)
        #expect(paragraphs([title] + all + [line]) == all)
    }

    /// A sentence above a headline with a byline below it is the page's, whatever it says.
    @Test func aSentenceAboveAHeadlineWithABylineIsNoText() {
        let all = EdgeNoticeTests.article
        #expect(paragraphs(["Nothing to see on this bench.", EdgeNoticeTests.title, "By Ada Moss"] + all) == all)
        // What explains a headline stands below it, and what a text of prose begins with is its own.
        let lead = "Nobody had asked for it."
        #expect(paragraphs([EdgeNoticeTests.title, lead, "By Ada Moss"] + all) == [lead] + all)
        #expect(paragraphs([all[0], "What the captain says", "By Ada Moss"] + all[1...]).first == all[0])
    }

    /// A long entry of a live report stays, whatever stands behind its last sentence.
    @Test func longEntriesOfALiveReportStay() {
        let all =
            EdgeNoticeTests.article + [
                "Some stories from Twitter have been shared with our reporter.", "It is raining in the port.",
                "People who did not row were laughed at by the others.",
            ]
        let entries = [
            ("154", ""), ("5475277204056065", " …Updated"), ("02313554715", ""),
            ("54762007532261265", ": pic.example/7F"),
            ("72775", " it said"), ("627521745", " it said"),
        ].map { sentences, end in
            let text = sentences.map { all[$0.wholeNumberValue ?? 0] }.joined(separator: " ")
            return end.isEmpty ? text : text.dropLast() + end
        }
        let times = [
            [], ["at 6.16am BST", "7.11am BST", "07:11"], ["at 7.16am BST", "8.11am BST", "08:11"],
            ["at 11.16am BST", "1.11am BST", "01:11"], ["at 1.16am BST", "2.11am BST", "02:11"],
            ["at 2.16am BST", "3.11am BST", "03:11"],
        ]
        let lines = zip(times, entries).flatMap { $0 + [$1] }
        let text = paragraphs(
            ["Thanks for signing up! Check your inbox to confirm."] + lines
                + ["CORRECTION: This piece was changed on May 4 to fix a name."])
        for entry in entries { #expect(text.contains(entry)) }
    }

    /// Where no entry ends as a sentence does, and the title above them was the only line that did, a report is no menu.
    @Test func aLiveReportUnderItsTitleIsAnArticle() {
        let entries = ["024", "130", "431"].map { places in
            places.map { EdgeNoticeTests.article[$0.wholeNumberValue ?? 0] }.joined(separator: " ") + " Updated"
        }
        let title = "Half of all ferries to the northern islands are late: Report"
        let text = paragraphs(["\(title).", "08:11"] + entries + ["6.55am BST", "Advertisement"], title: title)
        for entry in entries { #expect(text.contains(entry)) }
    }

    /// A figure right before the first word was read as if something stood before it, and ended the program.
    @Test func aFigureBeforeTheFirstWordIsNoComma() {
        let text = "1The twins took ay. They beat Orme/Vale."
        #expect(paragraphs([text]) == [text])
    }

    /// What an article says of newsrooms is its own.
    @Test func anArticleOfPapersKeepsItsFirstAndLastSentence() {
        let all = [
            "Good journalism costs money.",
            "The papers of the valley have asked their subscribers for 12 crowns a month since the printers went on strike.",
            "The journalism that people pay for is the one that they miss, and the money comes from readers alone.",
            "Half of the reporters were let go in March, and the podcast about the dam has ended for good.",
            "Subscribers pay 12 crowns a month for the podcast.",
        ]
        #expect(paragraphs(all) == all)
    }

    /// A recipe or a list of advice asks its reader for things, too.
    @Test func aRecipeKeepsItsSteps() {
        let all = [
            "Wash the leeks.",
            "The soup of Hulm needs four leeks, two potatoes, a litre of milk, and a whole afternoon next to a slow fire.",
            "Cut the leeks into rings and let them sweat in butter until they are soft, which takes half an hour or so.",
            "Add the milk.",
            "Boil the potatoes in their skins, peel them when they are cool, and press them through a sieve into the milk.",
            "Leave it for a day.",
            "Enjoy your soup.",
        ]
        #expect(paragraphs(all) == all)
    }

    /// Of a brief with its headline at either end nothing goes.
    @Test func aBriefKeepsItsTitleAndItsSentences() {
        let brief =
            "Your library stays open on Sundays. The town will pay the staff for six more months, and readers may borrow "
            + "twelve books at a time. Tickets for the film club cost nothing until Easter."
        for lines in [["Readers get their Sunday back", brief], [brief, "Readers get their Sunday back"]] {
            #expect(paragraphs(lines).contains(brief))
        }
    }

    private static let brief = [
        "Two boats collided off the port of Varde in thick fog on Monday morning, the coastguard reported.",
        "The larger boat took on water and was towed to Varde by a tug.",
    ]

    @Test func passesOverTheVoiceOfThePageBesideABrief() {
        let notices = ["Share this article", "Sign up for our newsletter", "Thanks, you are now on the list."]
        #expect(paragraphs(notices + Self.brief) == Self.brief)
    }

    @Test(arguments: [
        "The inquest continues.", "Nobody was hurt.", "US officials are involved.",
        "The road is closed.", "Swimming is banned until further notice.",
    ])
    func keepsWhatABriefEndsWith(_ line: String) {
        #expect(paragraphs(Self.brief + [line, "Share this article"]) == Self.brief + [line])
        #expect(paragraphs(Self.brief + [line]) == Self.brief + [line])
    }

    @Test(arguments: [
        "You have 3 free reads left.", "Left to right: Ada Moss, Pia Holm and Jon Berg.",
        "The details in this article were correct on 4 May.",
        "This article previously stated that the harbour is deep.",
    ])
    func passesOverMoreNotices(_ line: String) {
        #expect(paragraphs(Self.article + [line]) == Self.article)
    }

    @Test(arguments: [
        "Left alone, the harbour silts up.", "Above all, the islanders want a doctor.",
        "Below the pier: mud, stones and a boat that nobody has owned since the war.",
        "This material is stronger than steel.",
    ])
    func keepsSentencesThatBeginLikeThem(_ line: String) {
        #expect(paragraphs(Self.article + [line]) == Self.article + [line])
    }

}
