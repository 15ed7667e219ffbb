import Foundation
import LedeTestSupport
import Testing

/// The configuration: what is in force, what is wrong with it, and what the digest makes of it.
@Suite struct ConfigurationTests {
    let folder: TemporaryFolder
    let program: LedeProgram

    init() throws {
        folder = try TemporaryFolder()
        program = LedeProgram(environment: [
            "LEDE_DATABASE": folder.path("c.sqlite"), "XDG_CONFIG_HOME": folder.path("config"),
            "HOME": folder.url.path,
        ])
    }

    private func configure(_ text: String) throws { _ = try folder.write(text, to: "config/lede/lede.yaml") }

    private func line(_ key: String, _ outcome: LedeProgram.Outcome) -> String? {
        outcome.lines.first { $0.hasPrefix(key + ":") }
    }

    @Test func flagsStandOverTheEnvironmentOverTheFileOverTheDefaults() throws {
        #expect(try line("time_zone", program.run("config"))?.hasSuffix("# default") == true)
        try configure(
            """
            time_zone: Europe/Berlin
            stories: 9
            profiles:
              evening:
                stories: 4
                title: "Evening: the news"
            """)
        let plain = try program.run("config")
        #expect(line("time_zone", plain)?.hasPrefix("time_zone: Europe/Berlin  # ") == true)
        #expect(line("time_zone", plain)?.hasSuffix("lede.yaml:1") == true)
        #expect(line("stories", plain)?.hasPrefix("stories: 9 ") == true)
        #expect(line("title", plain) == nil)
        let evening = try program.run("config", "--profile", "evening")
        #expect(line("stories", evening)?.hasPrefix("stories: 4 ") == true)
        #expect(line("title", evening)?.hasPrefix("title: \"Evening: the news\" ") == true)
        var other = program
        other.environment["LEDE_STORIES"] = "2"
        other.environment["LEDE_MUTE"] = "horoscope, prize draw"
        other.environment["LEDE_PROFILE"] = "evening"
        #expect(try line("stories", other.run("config")) == "stories: 2  # LEDE_STORIES")
        #expect(try line("mute", other.run("config")) == "mute: [horoscope, \"prize draw\"]  # LEDE_MUTE")
        #expect(try other.run("config", "--profile", "default").lines[0].hasPrefix("# profile default, "))
    }

    @Test(arguments: [
        """
        interests: {harbour: 2, "interest rate": 0.5}
        mute: [horoscope, "it's: odd"]
        sources: [The Post]
        outputs:
          - {format: html, path: ~/digests/}
          - {format: email, path: "mail #1/", to: [a@example.org, "B C <b@example.org>"], subject: News}
        """,
        "interests: {}\nmute: []\nto: []",
        "outputs: [{path: x/}, {path: x/, format: html}, {path: \"-\"}, {path: \"-\", format: json}, {path: /x/}]",
        #"title: "\uFEFF \U000E0041 \U0001FFFE \u202E \x00 \n \" \\ \x85 \U0001F6DF""#,
        "interests:\n  ? \(String(repeating: "harbour ", count: 500))\n  : 2",
        "interests: {\"\(String(repeating: "é", count: 1020))\": 2}",
    ])
    func whatIsShownIsAConfigurationThatSaysTheSame(_ text: String) throws {
        try configure(text)
        let shown = try program.run("config")
        #expect(shown.status == 0)
        try configure(shown.text)
        let again = try program.run("config")
        #expect(again.status == 0)
        let strip = { (text: String) in text.replacing(#/  # .*/#, with: "") }
        #expect(strip(again.text) == strip(shown.text))
    }

    @Test(arguments: [
        ("time_zon: UTC", 1, "did you mean time_zone?"),
        ("a: 1\nformat: html", 1, "unknown key a"),
        ("colour_of_the_page: red", 1, "unknown key colour_of_the_page; lede help config names"),
        ("format: htlm", 1, "did you mean html?"), ("\nstories: none", 2, "a number from 1 on"),
        ("stories: 0", 1, "a number from 1 on"), ("time_zone: Mars/Olympus", 1, "no known time zone"),
        ("stories: 1\nstories: 2", 2, "set twice"), ("profiles:\n  a:\n    storie: 2", 3, "did you mean stories?"),
        ("profiles:\n  a:\n    retention_days: 2", 3, "outside"), ("interests: {a: much}", 1, "from -100 to 100"),
        ("outputs:\n  - {format: html}", 2, "needs a path"), ("outputs: html", 1, "a list"),
        ("outputs: []", 1, "one at least"),
        ("outputs:\n  - {path: x, formt: html}", 2, "did you mean format?"),
        // One would overwrite the other.
        (
            "outputs:\n  - {path: ~/x.html, format: html}\n  - {path: ~//x.html}", 3,
            "two outputs go to one file: html to ~/x.html, text to ~//x.html; give each its own"
        ),
        ("outputs:\n  - {path: x/}\n  - {path: y/}\n  - {path: x/./}", 4, "text to x/, text to x/./;"),
        (
            "outputs:\n  - {path: x/, format: html}\n  - {path: x/, template: a.html.mustache}", 3,
            "a.html.mustache to x/"
        ),
        ("to: [me]", 1, "no mail address"),
        ("title: [a]", 1, "one value"), ("just words", 1, "keys with values"),
        ("a: &x 1\nb: *x", 1, "anchors and aliases"),
        ("title: \"open", 1, " "), ("title: a\n\ttab: b", 2, " "), ("title: a\n---\ntitle: b", 3, "second document"),
        ("? [a]\n: b", 1, "one value"), ("mute: " + String(repeating: "[", count: 5000), 1, "too deep"),
    ])
    func aMistakeIsNamedWithItsLine(_ text: String, _ line: Int, _ hint: String) throws {
        try configure(text)
        let outcome = try program.run("config")
        #expect(outcome.status == 78)
        #expect(outcome.output.isEmpty)
        #expect(outcome.messages.contains("lede.yaml:\(line): "), "\(outcome.messages)")
        #expect(outcome.messages.contains(hint), "\(outcome.messages)")
        // A digest does not go out with settings that nobody meant.
        #expect(try program.run("digest").status == 78)
        // What needs no settings does not look at them.
        #expect(try program.run("summarize", "--no-database", input: "The tide turned at noon.").status == 0)
    }

    @Test func aProfileThatIsNotThereIsAMistake() throws {
        #expect(try program.run("config", "--profile", "evening").status == 78)
        try configure("profiles:\n  evening: {stories: 3}\n")
        let outcome = try program.run("config", "--profile", "evning")
        #expect(outcome.status == 78 && outcome.messages.contains("did you mean evening?"))
        #expect(try program.run("config", "--config", folder.path("absent.yaml")).status == 78)
        #expect(try program.run("config", "--profile", "").status == 78)
    }

    private func addNews() throws {
        let articles = [
            (
                "salt", "Business", "Salt price doubles",
                "The price of salt doubled in a week. Merchants blame the rain."
            ),
            ("ferry", "Region", "Ferry stops", "The ferry to Harle was stopped by ice. Captain Brun turned back."),
            ("stars", "Life", "Your horoscope", "The horoscope of the week promises calm. Nobody should travel."),
            ("tram", "Region", "Last tram of Uller", "A choir of eighty sang for the last tram. It left at noon."),
        ]
        var lines = ""
        for (id, section, title, text) in articles {
            lines +=
                #"{"id":"\#(id)","section":"\#(section)","source":"The \#(section) Post","title":"\#(title)","#
                + #""published":"2026-03-02T08:00:00Z","text":"\#(text)"}"# + "\n"
        }
        #expect(try program.run("add", "--input", "jsonl", "-", input: lines).status == 0)
    }

    private func ids(_ outcome: LedeProgram.Outcome) throws -> [String] {
        let json = try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
        return (json["stories"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    }

    @Test func interestsMutesAndSectionsShapeTheDigest() throws {
        try addNews()
        try configure(
            """
            time_zone: UTC
            interests: {trams: 3, ferry: -3}
            mute: [horoscopes]
            sections: [Business]
            sources: {the region post: 0.25}
            title: For me
            """)
        let arguments = ["digest", "--date", "2026-03-02", "--format", "json"]
        let digest = try program.run(arguments)
        #expect(try ids(digest) == ["s-salt", "s-tram", "s-ferry"])
        #expect(digest.text.contains(#""title": "For me""#))
        #expect(!digest.text.contains("horoscope"))
        let explained = try program.run("digest", "--date", "2026-03-02", "--explain").text
        #expect(explained.contains("interest in “trams”: in a headline"))
        #expect(explained.contains("preference for the source The Region Post"))
        #expect(explained.hasSuffix("\n1 article left out: muted words.\n"))
        #expect(digest.text.contains(#""muted_articles": 1"#))
        #expect(try program.run(arguments + ["--explain"]).text.contains(#""explanation""#))
        #expect(try ids(program.run(arguments + ["--stories", "1"])) == ["s-tram"])
        try configure("stories_per_source: 1\ninterests: [tram]\n")
        #expect(try Set(ids(program.run(arguments))) == ["s-salt", "s-stars", "s-tram"])
    }

    @Test func theOutputsOfAProfileAreWrittenTogether() throws {
        try addNews()
        for name in ["pages", "mail"] {
            try FileManager.default.createDirectory(
                atPath: folder.path(name), withIntermediateDirectories: true)
        }
        try configure(
            """
            profiles:
              me:
                outputs:
                  - {format: html, path: ~/pages/}
                  - {format: email, path: ~/mail/, to: me@example.org, from: "Lede <news@example.org>"}
            """)
        let outcome = try program.run("digest", "--profile", "me", "--date", "2026-03-02")
        #expect(outcome.status == 0)
        #expect(outcome.lines == [folder.path("pages/2026-03-02.html"), folder.path("mail/2026-03-02.eml")])
        let mail = try String(contentsOfFile: folder.path("mail/2026-03-02.eml"), encoding: .utf8)
        #expect(mail.contains("\nTo: me@example.org\n"))
        // Flags are stronger, and another profile has not been told anything.
        let look = try program.run("digest", "--profile", "me", "--date", "2026-03-02", "--output", "-")
        #expect(look.text.hasPrefix("Daily digest"))
        #expect(try program.run("digest", "--profile", "me", "--date", "2026-03-02", "--if-new").output.isEmpty)
        #expect(try !program.run("digest", "--date", "2026-03-02", "--if-new").output.isEmpty)
        // A delivered digest stands, whatever the settings say later.
        try configure("profiles:\n  me: {stories: 1, sentences: 1}\n")
        #expect(try program.run("digest", "--profile", "me", "--date", "2026-03-02").output == look.output)
    }

    /// Bytes that are no text were said to stand in the first line, or wherever a block of the reader ended.
    @Test(arguments: [3, 40_000]) func bytesThatAreNoTextAreNamedByTheirLine(lines: Int) throws {
        for byte in [0xFF, 0x07] as [UInt8] {
            let text =
                Data("time_zone: UTC\n".utf8) + Data(repeating: 0x0A, count: lines - 1)
                + Data("profiles: {x: {title: \"".utf8) + [byte] + Data("\"}}\n".utf8)
            let file = folder.path("bad.yaml")
            try text.write(to: URL(fileURLWithPath: file))
            let outcome = try program.run("config", "--config", file)
            #expect(outcome.status == 78)
            #expect(outcome.messages.contains("bad.yaml:\(lines + 1): "), "\(outcome.messages)")
        }
    }

    /// A template or outputs of the file stood over a format that was asked for.
    @Test func aFormatStandsOverTheTemplateAndTheOutputsOfTheFile() throws {
        try addNews()
        let template = try folder.write("{{title}}\n", to: "t.txt")
        let look = ["digest", "--date", "2026-03-02"]
        let format = ["--format", "json"]
        for file in ["template: \(template)", "outputs: [{format: html, path: ~/pages/}]"] {
            try configure(file + "\n")
            #expect(try program.run(look + format).text.hasPrefix("{\n  \"schema_version\""))
            var environment = program.environment
            environment["LEDE_FORMAT"] = "json"
            #expect(try LedeProgram(environment: environment).run(look).text.hasPrefix("{\n  \"schema_version\""))
        }
        try configure("template: \(template)\n")
        #expect(try program.run(look).text == "Daily digest, Monday 2 March 2026\n")
    }

    /// Whoever asks why gets the answer, whatever the profile's outputs are.
    @Test func explanationsAreForTheOneWhoAsks() throws {
        let home = try TemporaryFolder()
        let program = LedeProgram(environment: ["HOME": home.url.path, "LEDE_DATABASE": home.path("c.sqlite")])
        let config = "profiles: {default: {format: html, outputs: [{format: email, path: ~/outbox/}]}}\n"
        _ = try home.write(config, to: ".config/lede/lede.yaml")
        let line = #"{"id":"x","text":"A bell was found near Tolk. It weighs a ton.","published":"2026-03-02"}"# + "\n"
        #expect(try program.run("add", "--input", "jsonl", "-", input: line).text.hasPrefix("1 added"))
        let outcome = try program.run("digest", "--date", "2026-03-02", "--explain")
        #expect(outcome.status == 0 && outcome.text.contains("sources that tell it: 1"), "\(outcome.messages)")
        #expect(!FileManager.default.fileExists(atPath: home.path("outbox")))
        #expect(try program.run("digest", "--date", "2026-03-02", "--explain", "--format", "html").status == 64)
    }

    /// The corpus that the configuration names is that of every command; LEDE_DATABASE and --database go before it.
    @Test func theConfigurationNamesTheCorpus() throws {
        let home = try TemporaryFolder()
        let program = LedeProgram(environment: ["HOME": home.url.path])
        _ = try home.write("database: ~/mine.sqlite\n", to: ".config/lede/lede.yaml")
        let line = #"{"id":"x","text":"A bell was found near Tolk. It weighs a ton."}"# + "\n"
        #expect(try program.run("add", "--input", "jsonl", "-", input: line).text.hasPrefix("1 added"))
        #expect(FileManager.default.fileExists(atPath: home.path("mine.sqlite")))
        #expect(try program.run("search", "bell").text.contains("A bell was found"))
        #expect(try program.run("search", "bell", "found", "--limit", "3").text.contains("A bell was found"))
        #expect(try program.run("corpus", "stats").text.hasPrefix("1 articles"))
        #expect(try program.run("config").text.contains("database: \"~/mine.sqlite\""))
        #expect(try program.run("config").text.hasSuffix("# the corpus: \(home.path("mine.sqlite"))\n"))
        let other = LedeProgram(environment: ["HOME": home.url.path, "LEDE_DATABASE": home.path("other.sqlite")])
        #expect(try other.run("corpus", "stats").status == 66)
        #expect(try program.run("corpus", "stats", "--database", home.path("other.sqlite")).status == 66)
        // A mistake ends what would write somewhere else, and is told by what can do without.
        _ = try home.write("databse: ~/mine.sqlite\n", to: ".config/lede/lede.yaml")
        #expect(try program.run("add", "--input", "jsonl", "-", input: line).status == 78)
        #expect(try program.run("search", "bell").status == 78)
        let summary = try program.run("summarize", input: "The tide turned at noon.")
        #expect(summary.status == 0 && summary.text == "The tide turned at noon.\n")
        #expect(summary.messages.contains("lede.yaml:1: unknown key databse; did you mean database?"))
        #expect(try program.run("summarize", "--no-database", input: "The tide turned at noon.").messages == "")
        // One that was asked for has to be right.
        let mistaken = home.path(".config/lede/lede.yaml")
        #expect(try program.run("summarize", "--config", mistaken, input: "The tide turned at noon.").status == 78)
        let config = try home.write("database: ~/absent.sqlite\n", to: "named.yaml")
        let without = try program.run("summarize", "--config", config, input: "The tide turned at noon.")
        #expect(without.status == 0 && without.messages.contains("There is no corpus at \(home.path("absent.sqlite"))"))
        for mistake in ["database: mine.sqlite\n", "profiles: {default: {database: /mine.sqlite}}\n"] {
            _ = try home.write(mistake, to: ".config/lede/lede.yaml")
            #expect(try program.run("config").status == 78)
        }
    }

    /// Ready for `sendmail -t`, by the judgement of Python's mail parser; one day's mail answers the one before.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/python3"), "needs python3"))
    func mailsHaveNoDefectsAndMakeOneThread() throws {
        try addNews()
        let next =
            #"{"id":"x","published":"2026-03-03T08:00:00Z","title":"=?utf-8?q?x?= \"@\"\r\nBcc: you@x.org ’","#
            + #""text":"A bell was found near Tolk. It weighs a ton."}"# + "\n"
        #expect(try program.run("add", "--input", "jsonl", "-", input: next).status == 0)
        let mails = try ["2026-03-02", "2026-03-03"].map { day in
            try program.run(
                "digest", "--if-new", "--date", day, "--format", "email", "--to", "Zoë <zoe@example.org>", "--to",
                "b@example.org", "--from", "news@example.org", "--title", "Nachrichten für mich"
            ).output
        }
        let check = """
            import sys, email, email.policy
            mail = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
            parts = list(mail.walk())
            assert [p.get_content_type() for p in parts] == ["multipart/alternative", "text/plain", "text/html"]
            assert all(not p.defects and not any(v.defects for v in p.values()) for p in parts)
            assert all(p.get_content() for p in parts[1:])
            assert [a.addr_spec for a in mail["To"].addresses] == ["zoe@example.org", "b@example.org"]
            assert mail["To"].addresses[0].display_name == "Zo" + chr(235) and "Bcc" not in mail
            assert mail["Auto-Submitted"] == "auto-generated" and mail["List-Id"] and mail["Date"].datetime
            print(mail["Message-ID"], mail["References"], mail["In-Reply-To"], mail["Subject"])
            """
        let answers = try mails.map { mail in
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
            process.arguments = ["-c", check]
            let input = Pipe()
            let output = Pipe()
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            try input.fileHandleForWriting.write(contentsOf: mail)
            try input.fileHandleForWriting.close()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            return text.split(separator: " ").map(String.init)
        }
        #expect(answers[0].count > 4 && answers[1].count > 4)
        #expect(answers[0][1] == "None")
        #expect(answers[1][1] == answers[0][0] && answers[1][2] == answers[0][0])
        #expect(answers[0][3...].joined(separator: " ").hasPrefix("Nachrichten für mich, Monday 2 March 2026"))
    }

    /// Two readers with the same profile and zone got the same Message-ID, by which a mail program drops the second mail.
    @Test func mailsOfDifferentReadersAndContentHaveDifferentIdentifiers() throws {
        func identifiers(_ title: String, _ arguments: [String]) throws -> [Substring] {
            let home = try TemporaryFolder()
            let program = LedeProgram(environment: ["HOME": home.url.path])
            let news = [("2026-03-02", "A \(title) near Tolk."), ("2026-03-03", "Nobody has seen a whale since.")]
            return try news.flatMap { day, text in
                let line = #"{"id":"\#(day)","published":"\#(day)T08:00:00Z","text":"\#(text)"}"#
                #expect(try program.run("add", "--input", "jsonl", "-", input: line + "\n").status == 0)
                let mail = try program.run(["digest", "--if-new", "--date", day, "--format", "email"] + arguments)
                return mail.lines.map { Substring($0) }.filter {
                    $0.hasPrefix("Message-ID: ") || $0.hasPrefix("References: ")
                }
            }
        }
        let mine = try identifiers("bell rang", ["--to", "me@example.org"])
        #expect(mine.count == 3 && mine[2].dropFirst(12) == mine[0].dropFirst(12) && mine[1] != mine[0])
        #expect(try identifiers("bell rang", ["--to", "me@example.org"]) == mine)
        for others in [
            try identifiers("bell rang", ["--to", "you@example.org"]),
            try identifiers("bell rang", ["--to", "me@example.org", "--from", "a@localhost"]),
            try identifiers("bell sank", ["--to", "me@example.org"]),
        ] {
            #expect(others.count == 3 && others[2].dropFirst(12) == others[0].dropFirst(12))
            #expect(Set(others.map { $0.dropFirst(12) }).isDisjoint(with: mine.map { $0.dropFirst(12) }))
        }
    }

    @Test func whatIsOldGoesByTheRetention() throws {
        try addNews()
        #expect(try program.run("corpus", "prune").status == 64)
        try configure("retention_days: 1\n")
        #expect(try program.run("corpus", "prune").text == "4 deleted\n")
    }
}
