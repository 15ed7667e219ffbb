import Foundation

/// The built command, run from outside as a user runs it.
public struct LedeProgram: Sendable {
    /// What a run left behind.
    public struct Outcome {
        /// The exit code, or minus the signal that ended the program.
        public var status: Int32
        /// Standard output.
        public var output: Data
        /// Standard error, as text.
        public var messages: String
        /// Standard output, as text.
        public var text: String { String(decoding: output, as: UTF8.self) }
        /// The lines of standard output.
        public var lines: [String] {
            text.split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
        }
    }

    /// Where the command stands: beside the tests that were built with it.
    public static var executable: URL {
        if let path = ProcessInfo.processInfo.environment["LEDE_EXECUTABLE"] { return URL(fileURLWithPath: path) }
        let runner = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        for folder in sequence(first: runner.deletingLastPathComponent(), next: { $0.deletingLastPathComponent() }) {
            let candidate = folder.appendingPathComponent("lede")
            if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
            if folder.path == "/" { break }
        }
        return packageFolder.appendingPathComponent(".build/debug/lede")
    }

    /// The folder of the package.
    public static var packageFolder: URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }

    /// The environment that a run gets on top of a bare one.
    public var environment: [String: String]
    /// The folder that a run is in.
    public var folder = LedeProgram.packageFolder

    /// The command in a bare environment: no default corpus, no locale.
    public init(environment: [String: String] = [:]) { self.environment = environment }

    /// Runs the command to its end.
    public func run(_ arguments: [String], input: Data = Data()) throws -> Outcome {
        let process = Process()
        process.executableURL = LedeProgram.executable
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"].merging(environment) { $1 }
        process.currentDirectoryURL = self.folder
        let folder = try TemporaryFolder()
        let files = try ["in", "out", "err"].map { name -> FileHandle in
            let url = folder.url.appendingPathComponent(name)
            try (name == "in" ? input : Data()).write(to: url)
            return name == "in" ? try FileHandle(forReadingFrom: url) : try FileHandle(forWritingTo: url)
        }
        process.standardInput = files[0]
        process.standardOutput = files[1]
        process.standardError = files[2]
        try process.run()
        process.waitUntilExit()
        let status = process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
        return Outcome(
            status: status, output: try Data(contentsOf: folder.url.appendingPathComponent("out")),
            messages: String(
                decoding: try Data(contentsOf: folder.url.appendingPathComponent("err")), as: UTF8.self))
    }

    /// Runs the command to its end with text on standard input.
    public func run(_ arguments: String..., input: String = "") throws -> Outcome {
        try run(arguments, input: Data(input.utf8))
    }
}

/// A folder of a test's own, gone with the last reference to it.
public final class TemporaryFolder: Sendable {
    /// Where it is.
    public let url: URL

    /// Makes the folder.
    public init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("lede-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The path of something in it.
    public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// Writes a file in it and gives its path.
    public func write(_ text: String, to name: String) throws -> String {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
        return file.path
    }
}
