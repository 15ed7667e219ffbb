import Foundation
import LedeTestSupport
import Testing

/// The deliveries that the README shows, run as pasted: by mail from cron, and to the webhooks of chat services.
@Suite struct ReadmeDeliveryTests {
    private static let channels = LedeProgram.packageFolder.appendingPathComponent("Tests/Fixtures/channels")

    /// The home folder of a user who has installed the command.
    private let home: TemporaryFolder

    init() throws {
        home = try TemporaryFolder()
        for name in [".local/bin", "news", "outbox"] {
            try FileManager.default.createDirectory(atPath: home.path(name), withIntermediateDirectories: true)
        }
        for (name, program) in [
            ("lede", LedeProgram.executable), ("sendmail", Self.channels.appendingPathComponent("sendmail")),
        ] {
            try FileManager.default.createSymbolicLink(
                atPath: home.path(".local/bin/" + name), withDestinationPath: program.path)
        }
    }

    /// The text of the README's one block of a kind.
    private static func block(_ kind: String) throws -> String {
        let readme = try String(
            contentsOf: LedeProgram.packageFolder.appendingPathComponent("README.md"), encoding: .utf8)
        let parts = readme.components(separatedBy: "\n```\(kind)\n")
        #expect(parts.count == 2)
        return parts[1].components(separatedBy: "\n```\n")[0]
    }

    /// Yesterday in Berlin, where the README lives; it is that for some minutes more.
    private static func yesterday() throws -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "Europe/Berlin"))
        while calendar.component(.hour, from: Date()) == 23, calendar.component(.minute, from: Date()) > 56 { sleep(1) }
        let day = try #require(calendar.date(byAdding: .day, value: -1, to: Date()))
        let parts = calendar.dateComponents([.year, .month, .day], from: day)
        return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    }

    /// Writes articles of yesterday that share no word, with titles that would be markup or mentions somewhere.
    ///
    /// - Returns: their titles.
    private func writeNews(_ count: Int) throws -> [String] {
        let day = try Self.yesterday()
        let hostile = ["@everyone", "<!channel>", "<b>bold</b>", "**bold** _x_ ~y~", "[a](https://evil.example)"]
        return try (0..<count).map { number in
            let words = (0..<60).map { word in
                ["ba", "ko", "ru", "mi", "te", "sol", "ven", "dar", "lin", "qua"][(number + word) % 10]
                    + "\(number)\(["x", "y", "z"][word % 3])\(word)n"
            }
            let text = (0..<4).map { "The " + words[($0 * 15)..<($0 * 15 + 15)].joined(separator: " ") + "." }
            let title = "Title \(number) of " + hostile[number % hostile.count]
            _ = try home.write(
                """
                Title: \(title)
                Published: \(day)
                URL: https://news.example/\(number)
                Source: The Halden Post

                \(text.joined(separator: " "))

                """, to: "news/\(number).txt")
            return title
        }
    }

    /// Runs a command as cron does: by `/bin/sh`, with little of an environment.
    private func run(_ command: String, _ environment: [String: String] = [:]) throws -> (Int32, messages: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = home.url
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": home.url.path].merging(environment) { $1 }
        let messages = Pipe()
        process.standardError = messages
        process.standardOutput = messages
        try process.run()
        let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    private func records(_ name: String) throws -> [[String: Any]] {
        guard let data = FileManager.default.contents(atPath: home.path(name)) else { return [] }
        return try data.split(separator: 0x0A).map {
            try #require(JSONSerialization.jsonObject(with: $0) as? [String: Any])
        }
    }

    @Test func theLineOfTheCrontabSendsOneMailWithoutDefects() throws {
        let entry = try Self.block("crontab")
        // cron takes a % for the end of the command.
        #expect(entry.hasPrefix("30 6 * * *  ") && !entry.contains("%") && !entry.contains("\n"))
        let command = String(entry.dropFirst("30 6 * * *  ".count))
        // A day without news sends nothing.
        #expect(try run(command) == (0, ""))
        #expect(try records("sent").isEmpty)
        let titles = try writeNews(6)
        _ = try home.write("not json", to: "news/bad.jsonl")
        let first = try run(command)
        #expect(first.0 == 0)
        // The bad file is named, and nothing else is said.
        #expect(first.messages.split(separator: "\n").count == 1 && first.messages.contains("bad.jsonl:1: "))
        let sent = try records("sent")
        #expect(sent.count == 1)
        #expect(sent.first?["to"] as? [String] == ["me@example.org"])
        #expect((sent.first?["subject"] as? String)?.hasPrefix("Daily digest, ") == true)
        for title in titles { #expect((sent.first?["text"] as? String)?.contains(title) == true, "\(title)") }
        // Started twice, it sends once.
        _ = try run(command)
        #expect(try records("sent").count == 1)
    }

    @Test(arguments: ["slack", "discord"]) func aLongDigestGoesToAWebhookMessageByMessage(_ channel: String) throws {
        let titles = try writeNews(60)
        #expect(try run("PATH=~/.local/bin:$PATH; lede add --quiet ~/news") == (0, ""))
        let server = Process()
        server.executableURL = Self.channels.appendingPathComponent("webhooks.py")
        server.arguments = [home.path("posted")]
        let output = Pipe()
        server.standardOutput = output
        try server.run()
        defer {
            // Python might have been started with other signals blocked.
            kill(server.processIdentifier, SIGKILL)
            server.waitUntilExit()
        }
        var line = Data()
        while line.last != 0x0A {
            let more = output.fileHandleForReading.availableData
            try #require(!more.isEmpty)
            line += more
        }
        let port = try #require(Int(String(decoding: line.dropLast(), as: UTF8.self)))
        let command =
            try "PATH=~/.local/bin:$PATH; "
            + Self.block("sh").replacingOccurrences(of: "--format slack", with: "--format \(channel)")
        let webhook = ["WEBHOOK": "http://127.0.0.1:\(port)/\(channel)"]
        let outcome = try run(command, webhook)
        try #require(outcome.0 == 0, "\(outcome.messages)")
        let posted = try records("posted")
        #expect(posted.count > 1 && posted.allSatisfy { $0["channel"] as? String == channel })
        // Every story came, once and in one message.
        let payloads = try posted.map {
            String(decoding: try JSONSerialization.data(withJSONObject: try #require($0["payload"])), as: UTF8.self)
        }
        for number in titles.indices {
            #expect(payloads.filter { $0.contains("Title \(number) of ") }.count == 1, "\(number)")
        }
        // Once is enough.
        #expect(try run(command, webhook) == (0, ""))
        #expect(try records("posted").count == posted.count)
    }

    /// The stand-ins do refuse.
    @Test(arguments: [
        ("slack", #"{"text":"x","blocks":[{"type":"section","text":{"type":"plain_text","text":""}}]}"#, "400"),
        ("slack", #"{"text":"x","blocks":[{"type":"divider"}]}"#, "200"),
        ("discord", #"{"content":"x"}"#, "400"),
        ("discord", #"{"content":"x","allowed_mentions":{"parse":[]}}"#, "204"),
    ]) func theWebhooksRefuseWhatTheServicesWould(_ channel: String, _ payload: String, _ status: String) throws {
        let server = try home.write(
            """
            \(Self.channels.path)/webhooks.py posted > port & server=$!
            until [ -s port ]; do sleep 0.05; done
            curl -s --fail --retry 2 -w '%{http_code}' -H 'Content-Type: application/json' \
                --data-binary @payload "http://127.0.0.1:$(cat port)/\(channel)"
            kill -KILL $server

            """, to: "server")
        _ = try home.write(payload, to: "payload")
        let messages = try run("sh \(server)").messages
        #expect(messages.hasSuffix(status), "\(messages)")
    }
}
