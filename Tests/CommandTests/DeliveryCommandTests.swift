import Foundation
import LedeTestSupport
import Testing

/// Digests that are delivered by the command: once, whole, and the same whenever they are written again.
@Suite struct DeliveryCommandTests {
    let folder: TemporaryFolder
    let program: LedeProgram

    init() throws {
        folder = try TemporaryFolder()
        program = LedeProgram(environment: ["LEDE_DATABASE": folder.path("c.sqlite")])
        try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: true)
        for day in 2...4 { try add("a\(day)", day: day) }
    }

    private static let events = [
        "The ferry to Harle was stopped by ice for the first time since 1987. Captain Ida Brun turned back at the mole.",
        "A bakery in Sund gave away four hundred loaves after its freezer failed. The queue reached the station.",
        "Archaeologists dug up a bronze horn near Tolk. The horn is two metres long and still gives a tone.",
        "The council of Merrow voted to close the old market hall. Traders have until June to move their stalls.",
        "A choir of eighty sang for the last tram of Uller. Its driver, Per Hagen, kept the bell as a keepsake.",
    ]

    private func add(_ id: String, day: Int) throws {
        let event = id.hasPrefix("b") ? 4 : day % 4
        let text = DeliveryCommandTests.events[event] + " This is the report with the name \(id)."
        let line = """
            {"id": "\(id)", "title": "Report \(id)", "published": "2026-03-0\(day)T08:00:00Z", "text": "\(text)"}
            """
        #expect(try program.run("add", "--input", "jsonl", "-", input: line + "\n").status == 0)
    }

    private func digest(_ arguments: String...) throws -> LedeProgram.Outcome {
        try program.run(["digest"] + arguments)
    }

    private func file(_ name: String) -> String? {
        FileManager.default.contents(atPath: folder.path("out/" + name)).map { String(decoding: $0, as: UTF8.self) }
    }

    private var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path("out"))) ?? []).sorted()
    }

    @Test func aDeliveredDayIsWrittenAgainAsItWas() throws {
        let out = folder.path("out")
        #expect(try digest("--date", "2026-03-02", "--output", out).status == 0)
        let first = try #require(file("2026-03-02.txt"))
        try add("b2", day: 2)
        #expect(try digest("--date", "2026-03-02", "--output", out).status == 0)
        #expect(file("2026-03-02.txt") == first)
        #expect(try digest("--date", "2026-03-02").text == first)
        #expect(try digest("--date", "2026-03-03").text.contains("Report b2"))
        #expect(try digest("--date", "2026-03-02", "--refresh", "--output", out).status == 0)
        #expect(try #require(file("2026-03-02.txt")).contains("Report b2"))
        #expect(try !digest("--date", "2026-03-03").text.contains("Report b2"))
    }

    @Test func ifNewWritesOnceAndAgainOnlyWhatIsRefreshed() throws {
        let first = try digest("--date", "2026-03-02", "--if-new")
        #expect(first.text.contains("Report a2"))
        let second = try digest("--date", "2026-03-02", "--if-new")
        #expect(second.status == 0 && second.output.isEmpty && second.messages.isEmpty)
        #expect(try digest("--date", "2026-03-02", "--if-new", "--refresh").output.isEmpty)
        try add("b2", day: 2)
        #expect(try digest("--date", "2026-03-02", "--if-new").output.isEmpty)
        #expect(try digest("--date", "2026-03-02", "--if-new", "--refresh").text.contains("Report b2"))
        #expect(try digest("--date", "2026-03-02", "--if-new", "--refresh").output.isEmpty)
    }

    /// A correction was no news.
    @Test func ifNewWritesARefreshedDigestOfACorrectedArticle() throws {
        #expect(try digest("--date", "2026-03-02", "--if-new").text.contains("report with the name a2"))
        let line = """
            {"id": "a2", "title": "Report a2", "published": "2026-03-02T08:00:00Z", "text": "The ferry to Harle was not \
            stopped by ice, its owner said on Monday. Captain Ida Brun had turned back at the mole because of a fire."}
            """
        #expect(try program.run("add", "--input", "jsonl", "-", input: line + "\n").status == 0)
        #expect(try digest("--date", "2026-03-02", "--if-new").output.isEmpty)
        #expect(try digest("--date", "2026-03-02", "--if-new", "--refresh").text.contains("because of a fire"))
        #expect(try digest("--date", "2026-03-02", "--if-new", "--refresh").output.isEmpty)
    }

    @Test func missingDaysAreWrittenOnce() throws {
        let out = folder.path("out")
        #expect(try digest("--date", "2026-03-03", "--output", out, "--quiet").status == 0)
        let first = try digest("--missing", "--date", "2026-03-04", "--output", out)
        #expect(first.lines.map { URL(fileURLWithPath: $0).lastPathComponent } == ["2026-03-02.txt", "2026-03-04.txt"])
        #expect(try digest("--missing", "--date", "2026-03-04", "--output", out).output.isEmpty)
        #expect(files == ["2026-03-02.txt", "2026-03-03.txt", "2026-03-04.txt"])
    }

    @Test func anEmptyDayWritesNothing() throws {
        for arguments in [[], ["--output", folder.path("out")], ["--output", folder.path("out/x")], ["--if-new"]] {
            let outcome = try program.run(["digest", "--date", "2026-03-09", "--format", "json"] + arguments)
            #expect(outcome.status == 0 && outcome.output.isEmpty)
        }
        #expect(files == [])
        let empty = try digest("--date", "2026-03-09", "--even-if-empty")
        #expect(empty.text.contains("No articles on this day."))
        #expect(try digest("--date", "2026-03-09", "--even-if-empty", "--output", folder.path("out")).status == 0)
        #expect(files == ["2026-03-09.txt"])
    }

    @Test func whatCannotBeWrittenIsNotDelivered() throws {
        #expect(try digest("--date", "2026-03-02", "--output", folder.path("nowhere/x.txt")).status == 73)
        try add("b2", day: 2)
        #expect(try digest("--date", "2026-03-02", "--output", folder.path("out")).status == 0)
        #expect(try #require(file("2026-03-02.txt")).contains("Report b2"))
    }

    @Test func otherLengthsTellTheSameArticlesAnew() throws {
        let out = folder.path("out")
        #expect(try digest("--date", "2026-03-02", "--output", out).status == 0)
        try add("b2", day: 2)
        let short = try digest("--date", "2026-03-02", "--sentences", "1").text
        #expect(short.contains("Report a2") && !short.contains("Report b2"))
    }

    /// The title that was asked for was passed over where the day had been delivered.
    @Test func anotherTitleIsShownAndNotKept() throws {
        let day = ["digest", "--date", "2026-03-02"]
        let out = folder.path("out")
        let odd = "Morning\n\u{202E}news  and more"
        let first = try program.run(day + ["--format", "email", "--title", odd, "--output", out])
        #expect(first.status == 0)
        let kept = try program.run(day)
        #expect(kept.text.hasPrefix("Morning news and more\n"))
        // The one that is kept, asked for again, is the same mail.
        let mail = try #require(file("2026-03-02.eml"))
        #expect(mail.contains("\nMessage-ID: "))
        #expect(try program.run(day + ["--format", "email", "--title", odd]).text == mail)
        for arguments in [[], ["--output", out]] {
            let outcome = try program.run(day + ["--title", "Evening news"] + arguments)
            let text = arguments.isEmpty ? outcome.text : file("2026-03-02.txt")
            #expect(text?.hasPrefix("Evening news\n") == true)
            #expect(text?.dropFirst("Evening news".count).contains("Report a2") == true)
        }
        var other = program
        other.environment["LEDE_TITLE"] = "Evening news"
        #expect(try other.run(day).output == kept.output)
        #expect(try program.run(day + ["--title", ""]).output == kept.output)
        #expect(try program.run(day).output == kept.output)
    }

    /// The first output that could not be written kept all later ones from being written.
    @Test func oneBadOutputDoesNotStopTheOthers() throws {
        let home = try TemporaryFolder()
        var program = program
        program.environment["HOME"] = home.url.path
        let config = try home.write(
            "outputs: [{format: html, path: ~/pages/}, {format: json, path: ~/nowhere/}, {format: email, path: ~/mail/}]",
            to: "lede.yaml")
        for name in ["pages", "mail"] {
            try FileManager.default.createDirectory(atPath: home.path(name), withIntermediateDirectories: true)
        }
        func run(_ arguments: String...) throws -> (status: Int32, names: [String]) {
            let outcome = try program.run(["digest", "--config", config] + arguments)
            return (outcome.status, outcome.lines.map { String($0.dropFirst(home.url.path.count + 1)) })
        }
        let first = try run("--date", "2026-03-02", "--if-new")
        #expect(first.status == 73 && first.names == ["pages/2026-03-02.html", "mail/2026-03-02.eml"])
        // The mail was sent and is gone: it must not come again.
        try FileManager.default.removeItem(atPath: home.path("mail/2026-03-02.eml"))
        let second = try run("--date", "2026-03-02", "--if-new")
        #expect(second.status == 73 && second.names == [])
        let missing = try run("--missing", "--date", "2026-03-03")
        #expect(missing.status == 73 && missing.names == ["pages/2026-03-03.html", "mail/2026-03-03.eml"])
        try FileManager.default.createDirectory(atPath: home.path("nowhere"), withIntermediateDirectories: true)
        let third = try run("--date", "2026-03-02", "--if-new")
        #expect(third.status == 0 && third.names == ["nowhere/2026-03-02.json"])
        // Which outputs had it goes into another corpus, too.
        let lines = try program.run("corpus", "export", "--deliveries").output
        let other = ["--database", home.path("other.sqlite")]
        #expect(try program.run(["add", "--restore", "--input", "jsonl", "-"] + other, input: lines).status == 0)
        #expect(try program.run(["corpus", "export", "--deliveries"] + other).output == lines)
        #expect(String(decoding: lines, as: UTF8.self).contains("\"outputs\":["))
        #expect(try run("--missing", "--date", "2026-03-03").names == ["nowhere/2026-03-03.json"])
        #expect(try run("--date", "2026-03-02", "--if-new").names == [])
        // What is made anew goes everywhere; so does what nobody has told to be careful.
        try add("b2", day: 2)
        #expect(try run("--date", "2026-03-02", "--if-new", "--refresh").names.count == 3)
        #expect(try run("--date", "2026-03-02").names.count == 3)
        #expect(try program.run("corpus", "check").status == 0)
        #expect(try program.run("corpus", "export", "--deliveries").lines.contains { $0.hasPrefix(#"{"delivery""#) })
    }

    /// A digest that was made anew and could not be written took the place of the one that was delivered.
    @Test func whatWasDeliveredStandsWhereARefreshedDigestIsNotWritten() throws {
        #expect(try digest("--date", "2026-03-02", "--output", folder.path("out")).status == 0)
        let before = try program.run("corpus", "export", "--deliveries").lines.filter { $0.hasPrefix(#"{"delivery""#) }
        let feed = try program.run("feed").text
        try add("b2", day: 2)
        #expect(
            try digest("--date", "2026-03-02", "--refresh", "--output", folder.path("nowhere/x.txt")).status == 73)
        let after = try program.run("corpus", "export", "--deliveries").lines.filter { $0.hasPrefix(#"{"delivery""#) }
        #expect(before.count == 1 && after == before)
        #expect(try program.run("feed").text == feed)
        #expect(try digest("--date", "2026-03-02", "--refresh", "--output", folder.path("out")).status == 0)
        #expect(try #require(file("2026-03-02.txt")).contains("Report b2"))
    }

    /// Nothing was written at all: what comes until the next run belongs to the day.
    @Test func whatReachedNoOutputIsNotDelivered() throws {
        let config = try folder.write(
            "outputs: [{path: \(folder.path("no"))/}, {path: \(folder.path("nor"))/}]", to: "lede.yaml")
        let outcome = try digest("--config", config, "--date", "2026-03-02")
        #expect(outcome.status == 73 && outcome.messages.split(separator: "\n").count == 2)
        try add("b2", day: 2)
        #expect(try digest("--date", "2026-03-02").text.contains("Report b2"))
    }

    @Test(arguments: [
        ["--missing"], ["--missing", "--refresh", "--output", "x/"], ["--refresh"], ["--date", "tomorrow"],
    ])
    func whatMakesNoSenseIsRefused(_ arguments: [String]) throws {
        #expect(try program.run(["digest"] + arguments).status == 64)
    }

    @Test func missingNeedsAFolder() throws {
        #expect(try digest("--missing", "--output", folder.path("out/file.txt")).status == 64)
    }

    @Test(
        .enabled(
            if: geteuid() == 0 && FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"),
            "needs root and setpriv"))
    func aDatabaseThatMayOnlyBeReadGivesADigestAllTheSame() throws {
        let expected = try digest("--date", "2026-03-02").text
        #expect(try program.run("corpus", "reindex").status == 0)
        chmod(folder.path("c.sqlite"), 0o444)
        chmod(folder.url.path, 0o755)
        chmod(folder.path("out"), 0o777)
        func run(_ arguments: String...) throws -> (status: Int32, output: String, messages: String) {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
            process.arguments =
                ["--reuid", "65534", "--regid", "65534", "--clear-groups", LedeProgram.executable.path]
                + ["digest", "--date", "2026-03-02"] + arguments
            process.environment = program.environment
            let (output, messages) = (Pipe(), Pipe())
            process.standardError = messages
            process.standardOutput = output
            try process.run()
            // Neither fills its pipe.
            process.waitUntilExit()
            let texts = [output, messages].map {
                String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            }
            return (process.terminationStatus, texts[0], texts[1])
        }
        let outcome = try run("--output", folder.path("out"))
        // The program may stand where that user may not go.
        guard outcome.status != 127 && outcome.status != 126 else { return }
        #expect(outcome.status == 0)
        #expect(file("2026-03-02.txt") == expected)
        #expect(outcome.messages.contains("not kept as delivered"))
        // What is to come once would come each time.
        let once = try run("--if-new")
        #expect(once.status == 74 && once.output.isEmpty)
        #expect(once.messages.contains("make the corpus writable"), "\(once.messages)")
    }

    /// A way to deliver, and the files that it makes.
    enum Way: CaseIterable {
        case file, parts, outputs

        var arguments: [String] {
            switch self {
            case .file: ["--output", "out"]
            case .parts: ["--format", "discord", "--parts", "--output", "out"]
            case .outputs: ["--config", "outputs.yaml"]
            }
        }
        var files: [String] {
            switch self {
            case .file: ["2026-03-02.txt"]
            case .parts: ["2026-03-02.001.discord.jsonl", "2026-03-02.002.discord.jsonl"]
            case .outputs: ["2026-03-02.html", "2026-03-02.json"]
            }
        }
    }

    /// Killed at the entry of each system call that opens, writes, syncs, renames or removes; then run again.
    @Test(
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/strace"), "needs strace"),
        arguments: ["openat", "write", "pwrite64", "fdatasync", "fsync", "rename", "unlink", "ftruncate"], Way.allCases)
    func aKillBetweenAnyTwoWritesLosesAndRepeatsNothing(_ call: String, _ way: Way) throws {
        // The corpus is the same whatever the way: only its own calls are counted once.
        guard way == .file || ["write", "fsync", "rename", "unlink"].contains(call) else { return }
        if way == .parts {
            for number in 0..<12 {
                let text = (0..<30).map { "wo\(number)r\($0)d" }.joined(separator: " ") + "."
                let line = #"{"id":"p\#(number)","published":"2026-03-02T09:00:00Z","text":"\#(text)"}"#
                #expect(try program.run("add", "--input", "jsonl", "-", input: line + "\n").status == 0)
            }
        }
        _ = try folder.write(
            "outputs: [{format: html, path: out/}, {format: json, path: out/}]\n", to: "outputs.yaml")
        let database = folder.path("c.sqlite")
        let untouched = try Data(contentsOf: URL(fileURLWithPath: database))
        func reset() throws {
            for name in ["c.sqlite-wal", "c.sqlite-shm"] {
                try? FileManager.default.removeItem(atPath: folder.path(name))
            }
            try untouched.write(to: URL(fileURLWithPath: database))
            for name in files { try FileManager.default.removeItem(atPath: folder.path("out/" + name)) }
        }
        func deliver(killing n: Int?) throws -> Bool {
            let process = Process()
            let command = [LedeProgram.executable.path, "digest", "--date", "2026-03-02", "--quiet"] + way.arguments
            let trace = n.map { ["-f", "-qq", "-o", "/dev/null", "-e", "inject=\(call):signal=KILL:when=\($0)"] }
            process.executableURL = URL(fileURLWithPath: n == nil ? command[0] : "/usr/bin/strace")
            process.arguments = n == nil ? Array(command.dropFirst()) : (trace ?? []) + command
            process.environment = program.environment
            process.currentDirectoryURL = folder.url
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            process.waitUntilExit()
            return process.terminationReason == .exit && process.terminationStatus == 0
        }
        try reset()
        #expect(try deliver(killing: nil))
        let expected = try way.files.map { try #require(file($0)) }
        let following = try digest("--date", "2026-03-03").text
        var n = 0
        while true {
            n += 1
            try reset()
            if try deliver(killing: n) { break }
            for (name, whole) in zip(way.files, expected) {
                let left = file(name)
                #expect(left == nil || left == whole, "\(call) \(n)")
            }
            #expect(try deliver(killing: nil), "\(call) \(n)")
            #expect(way.files.map { file($0) } == expected, "\(call) \(n)")
            #expect(files == way.files, "\(call) \(n)")
            #expect(try digest("--date", "2026-03-02", "--if-new").output.isEmpty, "\(call) \(n)")
            #expect(try digest("--date", "2026-03-03").text == following, "\(call) \(n)")
        }
        #expect(try program.run("corpus", "check").status == 0)
        // A call that is never made would prove nothing; unlinking and truncating depend on what SQLite finds.
        #expect(n > 1 || ["unlink", "ftruncate"].contains(call), "\(call)")
    }
}
