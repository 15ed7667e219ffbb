import ArgumentParser
import Lede

/// Which settings a command works with.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("Whose digests: a profile of the configuration (default: default).", valueName: "name"),
        transform: Arguments.text)
    var profile: String?

    /// Reads the settings.
    func read(_ database: DatabaseOptions) throws -> Configuration {
        try Configuration(named: database.config, profile: profile)
    }
}

/// `lede config`: the settings that are in force.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", _superCommandName: "lede",
        abstract: "Print the settings that are in force, and where each comes from.",
        discussion: """
            Flags stand over the environment (LEDE_TIME_ZONE, LEDE_MUTE, ...; lists with commas, but not interests, \
            sources and outputs), that over the profile and the rest of the configuration file, that over the \
            defaults. The file is YAML:

                database: ~/news.sqlite
                time_zone: Europe/Berlin
                retention_days: 365
                profiles:
                  default:
                    title: Morning news
                    stories: 12
                    interests: {harbour: 1, interest rate: 0.5, football: -1}
                    sources: {The Harbour Post: 0.5}
                    mute: [horoscope, lottery]
                    sections: [Politics, Business]
                    outputs:
                      - {format: html, path: ~/digests/}
                      - {format: email, path: ~/outbox/, to: [me@example.org]}

            The database is the one of every command; it and retention_days are for all profiles, time_zone and what \
            a digest looks like also for one. lede summarize needs no corpus: a mistake in the file is told, or that \
            the corpus it names is not there or damaged, and it goes on without one.

            Other keys: format, output, template, sentences, stories_per_source, to, from, subject; of an \
            output also parts: true, for numbered files of messages. A mistake ends with its file, line and exit code \
            78.
            """)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var settings: ConfigurationOptions
    @OptionGroup var common: CommonOptions

    func run() throws {
        let settings = try settings.read(database)
        let place = try DatabaseOptions.path(database.database, config: database.config)
        let corpus = place?.path.description ?? "none, since no home folder is known"
        try Process.output(settings.plainText + "# the corpus: \(corpus)\n")
    }
}
