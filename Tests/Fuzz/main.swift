import Glibc

// One target of libFuzzer, named by the environment variable LEDE_FUZZ_TARGET; all arguments are libFuzzer's.
// With `--seeds FOLDER` the target's first inputs are written there instead. See Scripts/fuzz.

/// The driver of libFuzzer, of libclang_rt.fuzzer_no_main.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
    _ argc: UnsafeMutablePointer<Int32>,
    _ argv: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

private let targets: [String: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32] = [
    "html": { run($0, $1, Targets.html) },
    "text": { run($0, $1, Targets.text) },
    "jsonl": { run($0, $1, Targets.jsonl) },
    "date": { run($0, $1, Targets.date) },
    "sentences": { run($0, $1, Targets.sentences) },
    "analyzer": { run($0, $1, Targets.analyzer) },
    "configuration": { run($0, $1, Targets.configuration) },
    "digest": { run($0, $1, Targets.digest) },
    "record": { run($0, $1, Targets.record) },
    "database": { run($0, $1, Targets.database) },
]

/// Standard error, which libFuzzer may close for the target.
private let messages = dup(STDERR_FILENO)

/// Runs a target on an input and ends the program where a promise is broken.
private func run(_ start: UnsafePointer<UInt8>?, _ count: Int, _ target: ([UInt8]) throws -> [String]) -> Int32 {
    let faults: [String]
    do { faults = try target(Array(UnsafeBufferPointer(start: start, count: count))) } catch { faults = ["\(error)"] }
    guard faults.isEmpty else {
        let text = "a promise is broken: \(faults.prefix(5).joined(separator: "; "))\n"
        _ = text.withCString { write(messages, $0, strlen($0)) }
        abort()
    }
    return 0
}

private let name = getenv("LEDE_FUZZ_TARGET").map { String(cString: $0) } ?? ""
guard let target = targets[name] else {
    print("LEDE_FUZZ_TARGET names none of \(targets.keys.sorted().joined(separator: ", "))")
    exit(64)
}
if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--seeds" {
    try Seeds.write(for: name, to: CommandLine.arguments[2])
} else {
    var argc = CommandLine.argc
    var argv = CommandLine.unsafeArgv
    exit(runDriver(&argc, &argv, target))
}
