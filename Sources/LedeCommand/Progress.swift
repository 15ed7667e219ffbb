import Dispatch
import Glibc
import Lede
import Synchronization

/// Progress on standard error: on a terminal only, only once the work has lasted a second, and gone when it ends.
///
/// A timer writes it, so that it also goes on while one long step is at work. Whatever else is printed erases it first.
enum Progress {
    private struct State {
        /// Which work it is of: a timer of an earlier one stops.
        var generation = 0
        /// What is being done; `nil` while nothing is.
        var label: String?
        /// How many are done, where they are counted.
        var count: Int?
        var seconds = 0
        var isShown = false
    }

    private static let state = Mutex(State())

    /// Begins to show progress; nothing happens where standard error is no terminal.
    ///
    /// - Parameters:
    ///   - label: what is being done, as in `adding articles`.
    ///   - isQuiet: whether none is wanted.
    static func begin(_ label: String, isQuiet: Bool) {
        guard !isQuiet, isatty(STDERR_FILENO) == 1 else { return }
        let generation = state.withLock { state in
            state = State(generation: state.generation + 1, label: label)
            return state.generation
        }
        schedule(generation)
    }

    /// Notes how many are done.
    static func count(_ count: Int) { state.withLock { $0.count = count } }

    /// Takes what is shown away; the next second shows it again.
    static func erase() { state.withLock { erase(&$0) } }

    /// Ends it.
    static func end() {
        state.withLock { state in
            erase(&state)
            state.label = nil
        }
    }

    private static func erase(_ state: inout State) {
        guard state.isShown else { return }
        state.isShown = false
        write("\r\u{1B}[K")
    }

    private static func schedule(_ generation: Int) {
        DispatchQueue.global().asyncAfter(deadline: .now() + 1) {
            let goesOn = state.withLock { state in
                guard state.generation == generation, let label = state.label else { return false }
                state.seconds += 1
                state.isShown = true
                let count = state.count.map { ", \($0) done" } ?? ""
                write("\r\u{1B}[K\(label)\(count), \(state.seconds) s")
                return true
            }
            if goesOn { schedule(generation) }
        }
    }

    private static func write(_ text: String) {
        try? Output.write(Array(text.utf8), to: STDERR_FILENO, named: "standard error")
    }
}
