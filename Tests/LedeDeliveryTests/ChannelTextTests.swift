import LedeTestSupport
import Testing

@testable import LedeDelivery

struct ChannelTextTests {
    static let joiner = "\u{2060}"

    @Test(
        arguments: [
            (.html, "a < b & c > \"d\"", "a &lt; b &amp; c &gt; \"d\""),
            (.html, "&amp; @all evil.com", "&amp;amp; @all evil.com"),
            (.chatHTML, "<b>R&D</b>", "&lt;b&gt;R&amp;D&lt;/\u{2060}b&gt;"),
            (.chatHTML, "@user #tag /start $AAPL", "@\u{2060}user #\u{2060}tag /\u{2060}start $\u{2060}AAPL"),
            (.chatHTML, "and/or 5 $ U.S. 3.5 p.m. end. Next", "and/or 5 $ U.S. 3.5 p.m. end. Next"),
            (
                .chatHTML, "evil.com https://x.example 10.0.0.1",
                "evil.\u{2060}com https:\u{2060}//\u{2060}x.\u{2060}example 10.0.\u{2060}0.\u{2060}1"
            ),
            (.slack, "<!channel> <@U1> R&D *b* :tada:", "&lt;!channel&gt; &lt;@U1&gt; R&amp;D *b* :tada:"),
            (.slackLabel, "*b* _i_ ~s~ `c` a|b :x:", "∗b∗ ˍiˍ ∼s∼ ˋcˋ a¦b ꞉x꞉"),
            (
                .markdown, "*b* _i_ `c` [l](u) <t> ~s~ a|b \\",
                "\\*b\\* \\_i\\_ \\`c\\` \\[l\\](u) \\<t\\> \\~s\\~ a\\|b \\\\"
            ),
            (.markdown, "# no heading", "\\# no heading"),
            (.markdown, "- no item", "\\- no item"),
            (.markdown, "12. no list", "12\\. no list"),
            (.markdown, "12 goals. 3) x", "12 goals. 3) x"),
            (.markdown, "&copy; $x$", "\\&copy; \\$x\\$"),
            (
                .markdown, "@user #12 www.evil.com :tada:",
                "@\u{2060}user #\u{2060}12 www\u{2060}.evil.com :\u{2060}tada:"
            ),
            (
                .discord, "@everyone <@1> **b** ||s|| https://x",
                "@\u{2060}everyone \\<@\u{2060}1\\> \\*\\*b\\*\\* \\|\\|s\\|\\| https:\u{2060}//x"
            ),
            // At the end of a heading these are none of its text.
            (.markdown, "Sharp #", "Sharp \\#"), (.markdown, "C# wins", "C# wins"),
            // Quotation marks beyond ASCII are no letters.
            (.chatHTML, "“/start” «$TSLA»", "“/\u{2060}start” «$\u{2060}TSLA»"),
            (.chatHTML, "und/oder für/gegen", "und/oder für/gegen"),
            (.markdown, "“:fire:” :+1:", "“:\u{2060}fire:” :\u{2060}+1:"),
            (.markdown, "me@x.example", "me\u{2060}@\u{2060}x.example"),
            (.plain, "@room *b* {{DATE(x)}}", "@\u{2060}room *b* {\u{2060}{DATE(x)}}"),
            (.text, "@room <b> evil.com", "@room <b> evil.com"),
        ] as [(ChannelText, String, String)])
    func keepsTextText(channel: ChannelText, text: String, expected: String) {
        var out: [UInt8] = []
        let written = channel.append(Array(text.utf8), to: &out)
        #expect(String(decoding: out, as: UTF8.self) == expected)
        #expect(written.length == expected.utf16.count)
        #expect(!written.isCut)
    }

    @Test(
        arguments: [
            (.html, "one two three", 13, "one two three"),
            (.html, "one two three", 12, "one two…"),
            (.html, "one two three", 8, "one two…"),
            (.html, "one two three", 7, "one…"),
            (.html, "abcdefghij", 5, "abcd…"),
            (.html, "a bcdefghij", 8, "a bcdef…"),
            (.html, "R&D in town", 8, "R&amp;D…"),
            (.html, "R&D in town", 6, "R…"),
            (.html, "a👍👍👍", 5, "a👍…"),
            (.html, "a👍🏽👍🏽", 6, "a👍🏽…"),
            (.html, "ae\u{301}\u{302}x", 4, "a…"),
            (.html, "one", 1, "…"),
            (.html, "one", 0, ""),
            (.markdown, "ab*cd", 4, "ab…"),
        ] as [(ChannelText, String, Int, String)])
    func cutsBetweenWords(channel: ChannelText, text: String, limit: Int, expected: String) {
        var out: [UInt8] = []
        let written = channel.append(Array(text.utf8), to: &out, limit: limit)
        #expect(String(decoding: out, as: UTF8.self) == expected)
        #expect(written.length == expected.utf16.count)
        #expect(written.isCut == (text.utf16.count > limit || expected.hasSuffix("…")))
    }

    @Test func neverExceedsALimit() {
        var generator = SeededGenerator(seed: 11)
        let channels: [ChannelText] = [.text, .plain, .html, .chatHTML, .slack, .slackLabel, .markdown, .discord]
        var failures: [String] = []
        for _ in 0..<150 {
            guard let text = Briefing.line(HostileDigests.text(&generator, words: 12)), text.count < 1_000 else {
                continue
            }
            for channel in channels {
                let limit = Int.random(in: 0...150, using: &generator)
                var units: [UInt8] = []
                let written = channel.append(text, to: &units, limit: limit)
                let cut = String(decoding: units, as: UTF8.self)
                if cut.utf16.count > limit || cut.utf16.count != written.length || Array(cut.utf8) != units {
                    failures.append("\(channel) \(limit) \(cut)")
                }
                var bytes: [UInt8] = []
                channel.append(text, to: &bytes, limit: limit, measure: .bytes)
                if bytes.count > limit { failures.append("\(channel) \(limit) bytes") }
            }
        }
        #expect(failures == [])
    }

    @Test func keepsWholeSentencesWhileTheyFit() {
        let item = Briefing.Item(
            headline: nil, section: nil, language: .english,
            sentences: [
                Briefing.BriefingSentence(text: Array("First one.".utf8), mark: 2),
                Briefing.BriefingSentence(text: Array("Second sentence.".utf8), mark: nil),
            ], sources: [])
        let expected = [
            (30, "First one.[2] Second sentence."), (29, "First one.[2] …"), (15, "First one.[2] …"),
            (14, "First one. …"), (12, "First one. …"), (10, "First…"), (9, "First…"), (3, "Fi…"),
        ]
        for (limit, text) in expected {
            var out: [UInt8] = []
            let length = ChannelText.html.append(item, to: &out, limit: limit)
            #expect(String(decoding: out, as: UTF8.self) == text)
            #expect(length == text.utf16.count)
        }
    }

    /// Where no room was left for an ellipsis, a sentence was left out without one.
    @Test func whatIsLeftOutIsSaid() {
        for first in 1...40 {
            for second in 1...4 {
                let item = Briefing.Item(
                    headline: nil, section: nil, language: .english,
                    sentences: [first, second].map { length in
                        Briefing.BriefingSentence(text: [UInt8](repeating: 0x2E, count: length), mark: nil)
                    }, sources: [])
                var out: [UInt8] = []
                let length = ChannelText.plain.append(item, to: &out, limit: 40)
                #expect(length <= 40)
                let text = String(decoding: out, as: UTF8.self)
                #expect(first + 1 + second <= 40 ? !text.hasSuffix("…") : text.hasSuffix("…"), "\(first) \(second)")
            }
        }
    }
}
