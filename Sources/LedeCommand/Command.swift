import ArgumentParser
import Lede

/// The command `lede`.
@main
struct Command: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "lede")
}
