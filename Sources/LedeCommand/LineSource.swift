import Lede

/// The lines of an input in batches, of which one can be read while the one before it is worked on.
///
/// It is used by one thread at a time, which is why it may be handed to another one.
final class LineSource: @unchecked Sendable {
    private var reader: LineReader
    private var ahead: LineBatch
    /// Whether whoever writes the input has to be waited for before there is a line behind those of the last batch.
    private(set) var mustWait = false
    /// What ended the input before its end, once all lines before it were given.
    private(set) var failure: InputError?
    private var isAtEnd = false

    /// A source of batches that are large enough for some threads.
    init(_ input: InputFile, threads: Int) {
        reader = LineReader(input)
        ahead = LineBatch(name: input.name, threads: threads)
    }

    /// Puts the next lines into a batch, in the place of those that it held: none at the end.
    func next(into batch: inout LineBatch) {
        batch.removeAll()
        if ahead.lines.isEmpty {
            read(into: &batch)
        } else {
            swap(&batch, &ahead)
        }
    }

    /// Reads the next batch before it is asked for, unless that has to be waited for.
    func readAhead() {
        if !mustWait { read(into: &ahead) }
    }

    private func read(into batch: inout LineBatch) {
        mustWait = false
        guard !isAtEnd else { return }
        do {
            while let line = try reader.next() {
                batch.append(line, of: reader)
                mustWait = try reader.mustWait()
                if mustWait || batch.isFull { return }
            }
        } catch {
            failure = error
        }
        isAtEnd = true
    }
}
