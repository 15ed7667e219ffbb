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
            try checkNames(arguments)
            var command = try parse(arguments)
            try command.run()
        } catch {
            end(with: error, arguments)
        }
    }

    /// The command that arguments ask for.
    ///
    /// A command that is named and has none below it reads its arguments itself: reading all of them for `lede` first, and
    /// twice more for a script of completions, took two fifths of the instructions of a start. What it does not understand,
    /// or what asks for help, is read again as a whole.
    private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
        let path = commands(arguments)
        if let last = path.last, last.configuration.subcommands.isEmpty,
            let command = try? last.parseAsRoot(Array(arguments.dropFirst(path.count))), type(of: command) == last
        {
            return command
        }
        return try parseAsRoot(arguments)
    }

    /// Ends the program as an error says; a text that was asked for (help, version, completions) is output like any
    /// other, whose loss is an error.
    private static func end(with error: any Error, _ arguments: [String]) -> Never {
        guard exitCode(for: error) == .success else {
            let mistake = oneLine(message(for: error))
            guard !mistake.isEmpty else { exit(withError: error) }
            let help = (["see lede help"] + commands(arguments).map { $0.configuration.commandName ?? "" }).joined(
                separator: " ")
            let isQuestion = mistake.hasSuffix("?")
            let sentence = mistake.hasSuffix(".") ? String(mistake.dropLast()) : mistake
            exit(withError: Process.fail(sentence + (isQuestion ? " (\(help))" : "; \(help)"), .usage))
        }
        do {
            let text = fullMessage(for: error)
            if !text.isEmpty { try Process.output(text + "\n") }
        } catch {
            exit(withError: error)
        }
        exit()
    }

    /// A message of the library on one line: where it names the values of an option, each stands on a line of its own.
    private static func oneLine(_ message: String) -> String {
        let lines = message.split(separator: "\n")
        let values = lines.dropFirst().map { $0.drop { $0 == " " || $0 == "-" } }.joined(separator: ", ")
        return lines.prefix(1).joined() + (values.isEmpty ? "" : " ") + values
    }

    /// The commands that arguments begin with, the one that runs last.
    private static func commands(_ arguments: [String]) -> [any ParsableCommand.Type] {
        var path: [any ParsableCommand.Type] = []
        for name in arguments {
            let commands = (path.last ?? Command.self).configuration.subcommands
            guard let command = commands.first(where: { $0.configuration.commandName == name }) else { break }
            path.append(command)
        }
        return path
    }

    /// Sees to it that commands are named that there are, also those that `lede help` is asked for.
    private static func checkNames(_ arguments: [String]) throws {
        let isHelp = arguments.first == "help"
        var names = isHelp ? arguments.dropFirst().filter { !$0.hasPrefix("-") } : arguments
        if isHelp && names.first == "help" { return }
        let known = commands(names)
        names.removeFirst(known.count)
        let last = known.last ?? Command.self
        guard let name = names.first, !name.hasPrefix("-"), name != "help",
            isHelp || !last.configuration.subcommands.isEmpty
        else { return }
        let path = (["lede"] + known.map { $0.configuration.commandName ?? "" }).joined(separator: " ")
        let commands = last.configuration.subcommands.compactMap { $0.configuration.commandName }
        let hint = NearestName.question(name, among: commands) ?? "see lede help"
        throw Process.fail("there is no command \(path) \(name); \(hint)", .usage)
    }
}
