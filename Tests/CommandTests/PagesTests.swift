import Foundation
import LedeTestSupport
import Testing

/// Pages, feeds and templates from outside, and the pages in a real browser.
@Suite struct PagesTests {
    private static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    let folder: TemporaryFolder
    let program: LedeProgram

    init() throws {
        folder = try TemporaryFolder()
        program = LedeProgram(environment: ["LEDE_DATABASE": folder.path("c.sqlite"), "HOME": folder.url.path])
        try FileManager.default.createDirectory(atPath: folder.path("site"), withIntermediateDirectories: true)
        #expect(try program.run("add", "Corpus").status == 65)
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: folder.path("site/" + name), encoding: .utf8)
    }

    @Test func aSiteIsMadeOfPagesFeedsAndAnIndex() throws {
        let site = folder.path("site")
        let zone = ["--time-zone", "Europe/Berlin"]
        let home = ["--home", "https://example.org/news/"]
        let days = try program.run(["digest", "--missing", "--format", "html", "--output", site] + zone)
        #expect(days.lines.count == 5)
        #expect(try program.run(["feed", "--output", site] + zone + home).status == 0)
        #expect(try program.run(["feed", "--format", "jsonfeed", "--output", site] + zone + home).status == 0)
        #expect(try program.run("index", site).text == site + "/index.html\n")
        #expect(try text("index.html").contains("<a href=\"2026-03-06.html\">Friday 6 March 2026</a>"))
        #expect(try text("index.html").contains("href=\"feed.json\""))
        #expect(try text("feed.atom").components(separatedBy: "<entry>").count == 6)
        let feed = try JSONSerialization.jsonObject(with: Data(text("feed.json").utf8)) as? [String: Any]
        let items = try #require(feed?["items"] as? [[String: Any]])
        #expect(items.map { $0["url"] as? String }.first == "https://example.org/news/2026-03-06.html")
        // Another run changes nothing.
        let before = try ["index.html", "feed.atom", "feed.json"].map(text)
        #expect(try program.run(["feed", "--output", site] + zone + home).status == 0)
        #expect(try program.run("index", site).status == 0)
        #expect(try ["index.html", "feed.atom", "feed.json"].map(text) == before)
        // Nothing was delivered in another zone.
        #expect(try !program.run("feed").text.contains("<entry>"))
    }

    @Test func aTemplateWritesTheDigest() throws {
        let template = try folder.write(
            "<h1>{{title}}</h1>\n{{#stories}}\n<p>{{headline}}</p>\n{{/stories}}\n", to: "page.html.mustache")
        let arguments = ["digest", "--date", "2026-03-04", "--time-zone", "Europe/Berlin", "--template", template]
        let outcome = try program.run(arguments)
        #expect(outcome.text.hasPrefix("<h1>Daily digest, Wednesday 4 March 2026</h1>\n<p>"))
        #expect(try program.run(arguments + ["--output", folder.path("site")]).status == 0)
        #expect(try text("2026-03-04.html") == outcome.text)
        let broken = try folder.write("one\n{{#stories}}\n", to: "broken.html")
        let refused = try program.run("digest", "--template", broken)
        #expect(refused.status == 65 && refused.messages.contains("broken.html:2: "))
        #expect(try program.run("digest", "--template", folder.path("absent")).status == 66)
        // In UTF-16 it was written as it stood.
        try Data([0xFF, 0xFE, 0x7B, 0, 0x7B, 0]).write(to: URL(fileURLWithPath: folder.path("wide.txt")))
        let wide = try program.run("digest", "--template", folder.path("wide.txt"))
        #expect(wide.status == 65 && wide.messages.contains("wide.txt: this is no text in UTF-8"))
    }

    /// Loaded at the width of a phone and of a desktop: the browser has nothing to complain about.
    @Test(.enabled(if: browser != nil, "needs a browser"), arguments: [(390, 844), (1280, 900)])
    func aBrowserShowsThePagesWithoutComplaints(_ width: Int, _ height: Int) throws {
        let site = folder.path("site")
        for day in ["2026-03-03", "2026-03-04"] {
            let arguments = ["--date", day, "--time-zone", "Europe/Berlin", "--format", "html", "--output", site]
            #expect(try program.run(["digest"] + arguments).status == 0)
        }
        #expect(try program.run("index", site).status == 0)
        for page in ["2026-03-04.html", "index.html"] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: try #require(PagesTests.browser))
            let shot = folder.path("\(page).\(width).png")
            process.arguments = [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--user-data-dir=" + folder.path("profile"), "--enable-logging=stderr",
                "--window-size=\(width),\(height)", "--screenshot=" + shot, "file://\(site)/\(page)",
            ]
            process.environment = ["HOME": folder.url.path, "PATH": "/usr/bin:/bin"]
            let messages = Pipe()
            process.standardError = messages
            process.standardOutput = FileHandle.nullDevice
            try process.run()
            let text = String(decoding: messages.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
            #expect(FileManager.default.fileExists(atPath: shot))
            // Console messages are logged with this word.
            #expect(!text.contains("CONSOLE"), "\(text)")
        }
    }
}
