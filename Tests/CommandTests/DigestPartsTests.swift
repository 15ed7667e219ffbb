import Foundation
import LedeTestSupport
import Testing

/// A long digest as numbered files, one a message.
@Suite struct DigestPartsTests {
    let folder: TemporaryFolder
    let program: LedeProgram

    init() throws {
        folder = try TemporaryFolder()
        program = LedeProgram(environment: [
            "LEDE_DATABASE": folder.path("c.sqlite"), "HOME": folder.url.path,
        ])
        try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: true)
        let lines = (0..<40).map { number in
            let words = (0..<120).map { "wo\(number)r\($0)d" }.joined(separator: " ")
            return #"{"id":"\#(number)","title":"Title \#(number)","published":"2026-03-02T08:00:00Z","#
                + #""text":"The \#(words)."}"#
        }
        #expect(try program.run("add", "--input", "jsonl", "-", input: lines.joined(separator: "\n")).status == 0)
    }

    private var files: [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder.path("out"))) ?? []).sorted()
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOfFile: folder.path("out/" + name), encoding: .utf8)
    }

    @Test(arguments: ["slack", "discord", "telegram", "teams", "matrix"])
    func eachMessageHasAFileAndStaleOnesGo(_ format: String) throws {
        let look = try program.run("digest", "--date", "2026-03-02", "--format", format)
        let arguments = [
            "digest", "--date", "2026-03-02", "--format", format, "--parts", "--output", folder.path("out"),
        ]
        let first = try program.run(arguments)
        #expect(first.status == 0 && first.lines == files.map { folder.path("out/" + $0) })
        let ending = format == "telegram" ? ".telegram.html" : ".\(format).jsonl"
        let parts = files
        #expect(parts.count > 1)
        #expect(parts == parts.indices.map { "2026-03-02." + String(format: "%03d", $0 + 1) + ending })
        let joined = try parts.map { try text($0) }.joined(separator: format == "telegram" ? "\n\n" : "")
        #expect(joined == look.text)
        // What is no part of this digest stays; parts that a longer one left go: those with the next numbers.
        let others = [
            "2026-03-02" + ending, "2026-03-02.999" + ending + "x", "2026-03-03.999" + ending, "2026-03-02.1" + ending,
            "2026-03-02.2024" + ending, "2026-03-02.099" + ending,
        ]
        for name in others { _ = try folder.write("mine", to: "out/" + name) }
        for number in parts.count + 1...parts.count + 3 {
            _ = try folder.write("stale", to: "out/2026-03-02." + String(format: "%03d", number) + ending)
        }
        #expect(try program.run(arguments).status == 0)
        #expect(files == (parts + others).sorted())
        // A shorter digest of the day has fewer.
        #expect(try program.run(arguments + ["--stories", "1"]).status == 0)
        #expect(files == ([parts[0]] + others).sorted())
    }

    /// The corpus was removed as a part that a longer digest had left.
    @Test func aCorpusIsNoPart() throws {
        for name in ["2026-03-02.002.slack.jsonl", "2026-03-02.001.slack.jsonl"] {
            let corpus = folder.path("out/" + name)
            try? FileManager.default.removeItem(atPath: corpus)
            try FileManager.default.copyItem(atPath: folder.path("c.sqlite"), toPath: corpus)
            let digest = [
                "digest", "--date", "2026-03-02", "--format", "slack", "--stories", "1", "--parts", "--output",
                folder.path("out"),
            ]
            #expect(try program.run(digest).status == (name.contains(".001.") ? 73 : 0))
            #expect(try program.run(["corpus", "stats", "--database", corpus]).text.contains("40"))
            #expect(try program.run(digest + ["--database", corpus]).status == (name.contains(".001.") ? 73 : 0))
            #expect(try program.run(["corpus", "stats", "--database", corpus]).text.contains("40"))
        }
    }

    @Test func aNamedFileHasItsNumberBeforeTheEnding() throws {
        let names = try program.run(
            "digest", "--date", "2026-03-02", "--format", "slack", "--stories", "1", "--parts", "--output",
            folder.path("out/today.slack.jsonl"))
        #expect(names.status == 0 && files == ["today.001.slack.jsonl"])
    }

    @Test func theConfigurationAsksForParts() throws {
        let config = try folder.write(
            "profiles:\n  default:\n    outputs:\n      - {format: matrix, path: ~/out/, parts: true}\n",
            to: "lede.yaml")
        #expect(try program.run("config", "--config", config).text.contains("    parts: true\n"))
        #expect(try program.run("digest", "--date", "2026-03-02", "--config", config).status == 0)
        #expect(files.first == "2026-03-02.001.matrix.jsonl")
        for output in ["{format: html, path: ~/out/, parts: true}", "{format: slack, path: ~/out/, parts: maybe}"] {
            let bad = try folder.write("outputs: [\(output)]\n", to: "bad.yaml")
            #expect(try program.run("config", "--config", bad).status == 78)
        }
    }

    @Test(arguments: [
        ["--format", "slack"], ["--format", "html", "--output", "out/"], ["--format", "email", "--output", "x.eml"],
    ])
    func partsAreForFilesOfMessages(_ arguments: [String]) throws {
        #expect(try program.run(["digest", "--date", "2026-03-02", "--parts"] + arguments).status == 64)
    }
}
