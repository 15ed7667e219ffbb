import ArgumentParser
import Lede

/// `lede extract`: the clean text of each document.
struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract", _superCommandName: "lede",
        abstract: "Print the article's text without the page around it, paragraphs separated by an empty line.",
        discussion: """
            With --format json: the article's metadata, each with where it was found, its text and every paragraph of the document with its role, \
            those left out too. The offsets of summaries count the bytes of this text, read with the same --title and --language. What holds no article is named, \
            and the exit code is 65.

            lede extract page.html
            lede extract --format json page.html | jq .title
            """)

    @Option(
        name: .customLong("title"), parsing: .unconditional,
        help: "The article's title, instead of what a page or text says.", transform: Arguments.text)
    var title: String?

    @Option(
        help: ArgumentHelp("The article's language, else it is detected.", valueName: "tag"),
        transform: Arguments.languageTag)
    var language: String?

    @Option(help: ArgumentHelp("What the input is: auto, text or html.", valueName: "kind"))
    var input = Kind(value: .auto)

    @Option(help: ArgumentHelp("text or json (one line an article).", valueName: "format"))
    var format: ArticleFormat = .text

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Files; - or none is standard input.", valueName: "file"), completion: .file())
    var files: [String] = []

    /// A kind of input; JSON Lines are known, so that it can be said what reads them.
    struct Kind: ExpressibleByArgument {
        var value: InputKind

        init(value: InputKind) { self.value = value }

        init?(argument: String) {
            guard let value = InputKind(argument: argument) else { return nil }
            self.value = value
        }

        var defaultValueDescription: String { value.rawValue }

        static var allValueStrings: [String] { InputKind.allCases.filter { $0 != .jsonl }.map(\.rawValue) }
    }

    private static let linesMistake = "lede extract reads text and HTML; see lede summarize --jsonl"

    func validate() throws {
        if input.value == .jsonl { throw ValidationError(ExtractCommand.linesMistake + ".") }
    }

    func run() throws {
        var isFirst = true
        try forEachInput(inputs(files, of: ExtractCommand.self)) { file in try extract(file, isFirst: &isFirst) }
    }

    /// Prints the article of a document.
    ///
    /// - Parameter isFirst: whether no text was printed before.
    private func extract(_ file: InputFile, isFirst: inout Bool) throws -> ExitStatus {
        let kind = input.value == .auto ? try file.kind() : input.value
        guard kind != .jsonl else { throw InputError(ExtractCommand.linesMistake, .usage) }
        var options = ReadingOptions()
        options.title = title?.isEmpty == true ? nil : title
        options.language = language.flatMap { Language($0) }
        options.languageTag = language
        let article = try file.readArticle(as: kind, options: options)
        let absence = article.absence
        if let absence { Process.message("\(file.name): \(absence.message)") }
        if format == .text, !common.quiet {
            for finding in article.findings where finding.code.isWorthTelling && finding.code != absence?.code {
                Process.message("\(file.name): \(finding.message)")
            }
        }
        if format == .json {
            try article.printJSON()
        } else if !article.text.isEmpty {
            // Articles are separated by an empty line.
            if !isFirst { try Process.output([0x0A]) }
            isFirst = false
            try Process.output(article.text)
            try Process.output([0x0A])
        }
        return absence == nil ? .done : .badData
    }
}

extension Article {
    /// Prints the article with the roles of its paragraphs as one line of JSON, in pieces: it holds each text twice.
    fileprivate func printJSON() throws {
        var json = JSONText()
        json.beginObject()
        json.members(metadata)
        json.key("origins")
        json.beginObject()
        for (field, origin) in origins {
            json.key(named: field)
            json.string(origin.rawValue)
        }
        json.endObject()
        json.key("text")
        json.string(utf8: text.span)
        json.key("paragraphs")
        json.beginArray()
        for paragraph in paragraphs {
            if json.bytes.count >= 1 << 16 { try Process.output(json.take()) }
            json.beginObject()
            json.key("role")
            json.string(paragraph.role.rawValue)
            json.key("text")
            json.string(utf8: content(of: paragraph).span)
            if paragraph.role.isText {
                json.key("start")
                json.integer(paragraph.range.lowerBound)
                json.key("end")
                json.integer(paragraph.range.upperBound)
            }
            json.endObject()
        }
        json.endArray()
        json.findings(findings)
        json.endObject()
        json.endLine()
        try Process.output(json.bytes)
    }
}
