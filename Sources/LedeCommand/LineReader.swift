import Lede

/// The lines of an input, one at a time, in bounded memory.
struct LineReader {
    /// One line.
    enum Line {
        /// Its bytes stand in ``LineReader/buffer`` at this range, without the line end.
        case text(Range<Int>)
        /// It was longer than the limit, and skipped.
        case tooLong
    }

    /// What was read and not yet forgotten.
    private(set) var buffer: [UInt8]
    /// The number of the line that ``next()`` gave last, from 1.
    private(set) var number = 0

    private let input: InputFile
    private var start = 0
    private var end = 0
    /// Up to here there is no line end.
    private var scanned = 0
    private var isAtEnd = false

    /// The size of a read, in bytes.
    private static let chunk = 1 << 16

    init(_ input: InputFile) {
        self.input = input
        buffer = [UInt8](repeating: 0, count: LineReader.chunk)
    }

    /// Whether whoever writes the input has to be waited for before there is another line; what is there is read.
    mutating func mustWait() throws(InputError) -> Bool {
        while !hasBufferedLine(), end - start <= Limits.lineBytes {
            guard input.isReady else { return true }
            try readMore()
        }
        return false
    }

    /// Whether the next line is complete in memory.
    private mutating func hasBufferedLine() -> Bool {
        scanned = buffer.span.firstIndex(of: 0x0A, in: scanned..<end)
        return scanned < end || isAtEnd
    }

    /// The next line, or `nil` at the end.
    mutating func next() throws(InputError) -> Line? {
        var isSkipping = false
        while true {
            if hasBufferedLine(), scanned < end || start < end || isSkipping {
                let line = start..<scanned
                start = min(scanned + 1, end)
                scanned = start
                number += 1
                // However its bytes came: all at once, or so that it was seen to be too long before its end.
                return isSkipping || line.count > Limits.lineBytes ? .tooLong : .text(line)
            }
            if isAtEnd { return nil }
            if end - start > Limits.lineBytes {
                isSkipping = true
                start = end
            }
            if isSkipping {
                start = 0
                end = 0
            }
            try readMore()
        }
    }

    /// Reads what comes next behind what was read and not yet given.
    private mutating func readMore() throws(InputError) {
        if start > 0 {
            for i in start..<end { buffer[i - start] = buffer[i] }
            end -= start
            start = 0
        }
        scanned = end
        if buffer.count - end < LineReader.chunk {
            buffer.append(contentsOf: repeatElement(0, count: max(LineReader.chunk, buffer.count)))
        }
        let count = try input.read(into: &buffer, from: end)
        end += count
        if count == 0 { isAtEnd = true }
    }
}

extension JSONLineError {
    /// What is said of a line that was skipped, whatever it holds.
    static var lineTooLong: JSONLineError {
        JSONLineError(.tooLong, "the line is longer than \(Limits.lineBytes >> 20) MiB and was skipped")
    }
}

/// Whether a line holds nothing but white space, or a byte order mark before it.
///
/// Such a line gives none, as in all programs that read JSON Lines.
func isBlank(_ line: Span<UInt8>) -> Bool {
    for i in line.afterByteOrderMark..<line.count where line[i] > 0x20 { return false }
    return true
}
