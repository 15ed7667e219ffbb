import Foundation
import Lede

/// The first inputs of each target: the sample corpus, the fixtures, and what the ordinary tests give to the code.
enum Seeds {
    private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Writes the inputs of a target into a folder, which is made if it is missing.
    static func write(for target: String, to folder: String) throws {
        let folder = URL(fileURLWithPath: folder)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (number, seed) in try seeds(for: target).enumerated() {
            try seed.write(to: folder.appendingPathComponent("seed-\(number)"))
        }
    }

    private static func seeds(for target: String) throws -> [Data] {
        switch target {
        case "html": try files("Corpus/html", "html") + literals("LedeArticleTests") { $0.contains("<") }
        case "text":
            try files("Corpus/text", "txt") + files("Tests/Fixtures", "txt")
                + literals("LedeArticleTests") { $0.count > 20 }
        case "jsonl":
            try files("Corpus/wire", "jsonl").flatMap(lines)
                + files("Tests/Fixtures", "jsonl").flatMap(lines).prefix(20)
                + literals("LedeArticleTests") { $0.hasPrefix("{") }
        case "date": try literals("LedeArticleTests") { $0.contains(where: \.isNumber) && $0.count < 100 }
        case "sentences", "analyzer":
            try literals("LedeTextTests") { $0.count > 3 }.enumerated().map {
                Data([UInt8($0.offset % 16)]) + $0.element
            }
        case "configuration": try literals("CommandTests") { $0.contains(": ") }
        case "digest": try files("Corpus/wire", "jsonl")
        case "record": try files("Digests", "json") + files("Digests/shapes", "jsonl")
        default: try [database(articles: 0), database(articles: 6)]
        }
    }

    private static func files(_ folder: String, _ ending: String) throws -> [Data] {
        let folder = package.appendingPathComponent(folder)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix("." + ending) }
            .sorted().map { try Data(contentsOf: folder.appendingPathComponent($0)) }
    }

    private static func lines(_ data: Data) -> [Data] { data.split(separator: 0x0A).map { Data($0) } }

    /// The string literals of a folder of tests that could be inputs.
    private static func literals(_ folder: String, _ isInput: (String) -> Bool) throws -> [Data] {
        var found: Set<String> = []
        for file in try files("Tests/\(folder)", "swift") {
            let text = String(decoding: file, as: UTF8.self)
            for quote in ["\"\"\"", "\""] {
                for (number, part) in text.components(separatedBy: quote).enumerated() where number % 2 == 1 {
                    let literal = part.replacingOccurrences(of: "\\n", with: "\n").replacingOccurrences(
                        of: "\\\"", with: "\"")
                    if isInput(literal) { found.insert(literal) }
                }
            }
        }
        return found.sorted().map { Data($0.utf8) }
    }

    private static func database(articles: Int) throws -> Data {
        let file = NSTemporaryDirectory() + "lede-seed-\(getpid())"
        defer { unlink(file) }
        unlink(file)
        let corpus = try Corpus(path: FilePath(file), access: .write)
        _ = try corpus.add(
            (0..<articles).map { number in
                let text = String(repeating: "The ferry \(number) left the harbour at dawn. ", count: 1 << (2 * number))
                var article = Article(text: text, title: "Ferry \(number)")
                article.id = "a\(number)"
                return article
            }, at: 1_772_539_200)
        try corpus.close()
        return try Data(contentsOf: URL(fileURLWithPath: file))
    }
}
