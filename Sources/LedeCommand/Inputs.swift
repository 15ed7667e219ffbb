import ArgumentParser
import Glibc
import Lede

/// The paths that were given, or standard input (`-`) where there are none.
///
/// - Throws: the command's help and exit code 64, where standard input is a terminal and nobody would type an article.
func inputs<Subcommand: ParsableCommand>(_ arguments: [String], of command: Subcommand.Type) throws -> [FilePath] {
    guard arguments.isEmpty else { return arguments.map { FilePath(argument: $0) } }
    if isatty(STDIN_FILENO) == 1 {
        try? Output.write(
            Array((Command.helpMessage(for: command) + "\n").utf8), to: STDERR_FILENO, named: "standard error")
        throw ExitStatus.usage.exitCode
    }
    return [.standardInput]
}

/// Works on inputs one after the other: what is wrong with one is told, and the others go on.
///
/// - Parameter body: works on one, and gives the exit code that it leads to.
/// - Throws: the exit code of the worst of them, and what the closure throws but an ``InputError``.
func forEachInput(_ paths: [FilePath], _ body: (InputFile) throws -> ExitStatus) throws {
    var worst = ExitStatus.done
    for path in paths {
        do {
            worst = max(worst, try body(try InputFile.open(path)))
        } catch let error as InputError {
            Process.message("\(path.inputName): \(error.description)")
            worst = max(worst, error.status)
        }
    }
    try worst.endRun()
}
