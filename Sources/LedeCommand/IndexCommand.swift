import ArgumentParser
import Lede

/// `lede index`: the page that leads to the pages of the days.
struct IndexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", _superCommandName: "lede",
        abstract: "Write index.html of a folder of HTML digests: a list of their days, newest first.")

    @Option(parsing: .unconditional, help: "The title of the page.", transform: Arguments.text)
    var title = Digest.defaultSeriesTitle

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("The folder.", valueName: "folder"), completion: .directory)
    var folder: String

    func run() throws {
        let path = FilePath(argument: folder).homeExpanded
        let entries: [[UInt8]]
        do throws(ErrorNumber) { entries = try path.entries() } catch {
            throw Process.fail("\(path): the folder cannot be read: \(systemMessage(error.value))", .noInput)
        }
        let names = entries.compactMap { String(validating: $0, as: UTF8.self) }
        let days = names.compactMap { name -> CivilDate? in
            guard name.hasSuffix(".html"), let day = CivilDate(String(name.dropLast(5))) else { return nil }
            let page = path.appending(Array(name.utf8))
            return page.exists && !page.isFolder ? day : nil
        }
        let feeds = FeedWriter.Kind.allCases.filter { names.contains($0.fileName) }
        let bytes = IndexWriter().write(days, title: title, feeds: feeds)
        try writeFile(
            bytes, to: folder.hasSuffix("/") ? folder : folder + "/", named: "index.html", isQuiet: common.quiet)
    }
}
