import ArgumentParser
import Lede

/// `lede search`: articles of the corpus.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search", _superCommandName: "lede",
        abstract: "Find articles of the corpus.",
        discussion: """
            Articles are ranked by how much they have of the words that say something, in all their forms.

            lede search "ferry harbour strike" --limit 5
            """)

    @OptionGroup var database: DatabaseOptions

    @Option(
        parsing: .unconditional, help: ArgumentHelp("At most N articles (default: 10).", valueName: "n"),
        transform: Arguments.count)
    var limit = 10

    @Option(help: ArgumentHelp("text or json (one line an article).", valueName: "format"))
    var format: ArticleFormat = .text

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("What to look for.", valueName: "query"), transform: Arguments.text)
    var words: [String]

    private var query: String { words.joined(separator: " ") }

    func validate() throws {
        if query.allSatisfy(\.isWhitespace) { throw ValidationError("Give what to look for.") }
    }

    func run() throws {
        Progress.begin("searching", isQuiet: common.quiet)
        defer { Progress.end() }
        let corpus = try database.openForReading()
        let results = try Process.reporting { try corpus.search(query, limit: limit) }
        var out: [UInt8] = []
        for result in results {
            out.append(contentsOf: format == .json ? result.json : Array(result.plainText.utf8))
        }
        try Process.output(out)
        if results.isEmpty, format == .text, !common.quiet {
            // Chinese and Japanese have no spaces: pairs of characters are their terms.
            let characters = query.unicodeScalars
            let isOneCharacter = characters.count == 1 && characters.allSatisfy { $0.value >= 0x3040 }
            Process.message("nothing was found" + (isOneCharacter ? "; give two characters or more" : ""))
        }
    }
}
