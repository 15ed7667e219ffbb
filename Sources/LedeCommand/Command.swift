import ArgumentParser

/// The command `lede`: its subcommands, nothing else.
@main
struct Command: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lede",
        abstract: "Summarize news articles and write the day's digest, in their own sentences.",
        discussion: """
            Every sentence that lede prints stands in an article, word for word. Articles come from files, folders and \
            pipes: plain text, HTML pages or JSON Lines.

            lede summarize article.txt           the three sentences that say the most
            lede add articles/                   keep articles in the corpus
            lede digest --date today             the day's briefing

            Exit codes: 0 done, 64 usage, 65 bad data, 66 no input, 69 unavailable, 73 cannot create, 74 input or \
            output error, 75 try again, 78 configuration.
            """,
        version: Version.text,
        subcommands: [
            SummarizeCommand.self, ExtractCommand.self, SentencesCommand.self, AddCommand.self, DigestCommand.self,
            FeedCommand.self, IndexCommand.self, SearchCommand.self, CorpusCommand.self, ConfigCommand.self,
            LimitsCommand.self,
        ])

    static func main() {
        Process.prepare()
        // Swift finds the arguments through /proc; a process always has one, its own name.
        guard CommandLine.argc > 0 else {
            exit(withError: Process.fail("the arguments cannot be read; is /proc mounted?", .inputOutput))
        }
        let arguments = Arguments.encoded
        do {
            try checkHelp(arguments)
            var command = try parseAsRoot(arguments)
            try command.run()
        } catch {
            end(with: error)
        }
    }

    /// Ends the program as an error says; a text that was asked for (help, version, completions) is output like any
    /// other, whose loss is an error.
    private static func end(with error: any Error) -> Never {
        guard exitCode(for: error) == .success else { exit(withError: error) }
        do {
            let text = fullMessage(for: error)
            if !text.isEmpty { try Process.output(Array((text + "\n").utf8)) }
        } catch {
            exit(withError: error)
        }
        exit()
    }

    /// Sees to it that `lede help` is asked for commands that there are.
    private static func checkHelp(_ arguments: [String]) throws {
        guard arguments.first == "help" else { return }
        var commands = configuration.subcommands
        var path = "lede"
        for name in arguments.dropFirst() where !name.hasPrefix("-") {
            if path == "lede" && name == "help" { return }
            guard let command = commands.first(where: { $0.configuration.commandName == name }) else {
                let names = commands.compactMap { $0.configuration.commandName }
                let hint = Configuration.nearest(to: name, among: names).map { "did you mean \($0)?" }
                throw Process.fail("there is no command \(path) \(name); \(hint ?? "see lede help")", .usage)
            }
            commands = command.configuration.subcommands
            path += " " + name
        }
    }
}
