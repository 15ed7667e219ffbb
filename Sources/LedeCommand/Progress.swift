import Glibc
import Lede

/// Progress on standard error: on a terminal only, and only once the work has lasted more than a second.
struct Progress {
    private let start = Process.now
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var last: Int64 = 0
    private var isShown = false

    /// Shows how many articles are done, at most once a second.
    mutating func show(_ count: Int) {
        guard isTerminal else { return }
        let now = Process.now
        guard now > start + 1, now > last else { return }
        last = now
        isShown = true
        try? Output.write(Array("\r\(count) articles".utf8), to: STDERR_FILENO, named: "standard error")
    }

    /// Takes the progress away again.
    mutating func clear() {
        guard isShown else { return }
        isShown = false
        try? Output.write(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO, named: "standard error")
    }
}

/// Whether a line holds nothing but white space.
func isBlank(_ line: Span<UInt8>) -> Bool {
    for i in 0..<line.count where line[i] > 0x20 { return false }
    return true
}
