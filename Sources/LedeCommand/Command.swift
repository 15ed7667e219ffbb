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
        main(Arguments.encoded)
    }
}
