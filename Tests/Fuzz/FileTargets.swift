import Foundation
import Glibc
import Lede

/// Inputs that are files: a configuration, a database.
extension Targets {
    /// The same in each run, since messages hold it; `Scripts/fuzz` gives each target a folder of its own.
    private static let file = NSTemporaryDirectory() + "lede-fuzz-input"

    /// A configuration: it is read, or refused with a message and 78; what is printed of it is read again.
    static func configuration(_ bytes: [UInt8]) throws -> [String] {
        guard try write(bytes), let settings = try? Configuration(named: file, profile: nil) else { return [] }
        var faults: [String] = []
        let text = settings.plainText
        if let options = settings.digestOptions.maximumStories, options < 1 { faults.append("\(options) stories") }
        if settings.outputs.isEmpty && text.contains("path:") { faults.append("no outputs") }
        guard try write(Array(text.utf8)), let again = try? Configuration(named: file, profile: nil) else {
            return faults + ["what is printed cannot be read"]
        }
        func values(_ text: String) -> [Substring] {
            text.split(separator: "\n").dropFirst().map {
                $0.prefix(upTo: $0.range(of: "  # ")?.lowerBound ?? $0.endIndex)
            }
        }
        if values(again.plainText) != values(text) { faults.append("what is printed says something else") }
        return faults
    }

    /// A database: it is refused, or found to be damaged, or read; what is salvaged is clean.
    static func database(_ bytes: [UInt8]) throws -> [String] {
        guard try write(bytes) else { return [] }
        let path = FilePath(file)
        defer { for ending in ["", "-wal", "-shm", "-journal"] { unlink(file + ending) } }
        var faults: [String] = []
        let salvage = try documented {
            _ = try Corpus.salvage(path: path) { faults += ArticlePromises.ofArticle($0.article) }
        }
        let reading = try documented {
            let corpus = try Corpus(path: path, access: .read)
            for problem in try corpus.check() { faults += ArticlePromises.clean(Array(problem.utf8), "a problem") }
            try corpus.export { faults += ArticlePromises.ofArticle($0.article) }
            _ = try corpus.search("harbour league", limit: 3)
            try corpus.close()
        }
        let writing = try documented {
            let corpus = try Corpus(path: path, access: .write)
            var article = Article(cleanText: Array("The ferry left the harbour at dawn.".utf8))
            article.id = "added"
            _ = try corpus.add([article], at: 0)
            if try corpus.article(id: "added") == nil { faults.append("what was added is not there") }
            try corpus.reindex()
            try corpus.close()
        }
        return faults + salvage + reading + writing
    }

    /// Lets errors of the corpus pass whose exit code is documented.
    ///
    /// - Returns: what is broken.
    private static func documented(_ body: () throws -> Void) throws -> [String] {
        do {
            try body()
            return []
        } catch let error as CorpusError {
            guard [65, 66, 69, 73, 74, 75].contains(error.exitCode) else { throw error }
            return ArticlePromises.clean(Array(error.description.utf8), "a message")
        }
    }

    private static func write(_ bytes: [UInt8]) throws -> Bool {
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return true
    }
}
