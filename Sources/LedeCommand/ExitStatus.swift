import ArgumentParser
import Lede

/// The exit codes of the command; there are no others (sysexits.h).
enum ExitStatus: Int32, Comparable {
    case done = 0
    case usage = 64
    case badData = 65
    case noInput = 66
    case unavailable = 69
    case cannotCreate = 73
    case inputOutput = 74
    case tryAgain = 75
    case configuration = 78

    /// The code of an error of the corpus.
    init(_ error: CorpusError) { self = ExitStatus(rawValue: error.exitCode) ?? .inputOutput }

    /// The code of an error of output.
    init(_ error: OutputError) { self = ExitStatus(rawValue: error.category.rawValue) ?? .inputOutput }

    /// The error that ends a run with the code.
    var exitCode: ExitCode { ExitCode(rawValue) }

    /// Ends the run with the code, where it is one of a failure.
    func endRun() throws { if self != .done { throw exitCode } }

    static func < (a: ExitStatus, b: ExitStatus) -> Bool { a.rawValue < b.rawValue }
}
