import ArgumentParser
import Lede

/// `lede add`: articles into the corpus.
struct AddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", _superCommandName: "lede",
        abstract: "Keep articles in the corpus.",
        discussion: """
            Files, folders (with all folders in them: .txt, .text, .html, .htm, .xhtml, .jsonl and .ndjson files) and \
            pipes. In folders symbolic links are not followed. Adding the same article twice changes nothing; a changed \
            one is updated. What is reported as added is on disk; what is no article is named and left out, and the \
            exit code is 65.

            A line of JSON Lines is an object with text, html or sentences and, where known, id, title, url, source, \
            section, author, published and language; what feeds, schema.org and scrapers call them is read, too \
            (content, headline, link, publisher, category, datePublished).

            lede add articles/
            fetch-news | lede add --input jsonl --json -
            """)

    @OptionGroup var database: DatabaseOptions

    @Option(help: ArgumentHelp("What the input is: auto, text, html or jsonl.", valueName: "kind"))
    var input: InputKind = .auto

    @Option(
        parsing: .unconditional,
        help: "The publisher: instead of what a page or text says, and where a JSON line gives none.",
        transform: Arguments.text)
    var source: String?

    @Option(
        parsing: .unconditional,
        help: "The section: instead of what a page or text says, and where a JSON line gives none.",
        transform: Arguments.text)
    var section: String?

    @Flag(
        help: "Print a receipt for each article as a line of JSON, once it is on disk, with what was amiss in findings."
    )
    var json = false

    @Flag(
        help: ArgumentHelp(
            "Bring back what lede corpus export says of when articles were added, and its --deliveries too.",
            discussion: "From a file of your own: they say which articles were told already, and on which day."))
    var restore = false

    @OptionGroup var common: CommonOptions

    @Argument(
        help: ArgumentHelp("Files and folders; - or none is standard input.", valueName: "path"), completion: .file())
    var paths: [String] = []

    func run() throws {
        let paths = try inputs(paths, of: AddCommand.self)
        var reading = ReadingOptions()
        reading.source = source
        reading.section = section
        Progress.begin("adding articles", isQuiet: common.quiet)
        defer { Progress.end() }
        let corpus = try database.openForWriting()
        var run = AddRun(
            corpus: corpus, reading: reading, kind: input, restores: restore, printsReceipts: json,
            isQuiet: common.quiet)
        for path in paths { try run.add(path) }
        try run.finish()
    }
}
