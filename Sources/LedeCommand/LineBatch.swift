import Lede

/// Some lines of an input, to be worked on together.
struct LineBatch: Sendable {
    /// One line.
    struct Line {
        /// Its bytes in ``LineBatch/bytes``; `nil` where it was too long.
        var range: Range<Int>?
        /// Its number in the input, from 1.
        var number: Int
    }

    /// The name of the input, for messages.
    let name: String
    /// The bytes of the lines.
    private(set) var bytes: [UInt8] = []
    /// The lines in their order.
    private(set) var lines: [Line] = []
    /// Runs of lines that one thread takes at a time.
    private(set) var chunks: [Range<Int>] = []

    /// The bytes from which on it is full.
    private let fullSize: Int
    /// The lines with which it is full: empty ones have no bytes, and what short ones give is longer than they are.
    private static let fullCount = 1 << 13
    /// The bytes from which on a run of lines is long enough.
    private let chunkSize: Int
    /// The most lines of a run: what short ones give stays small enough for memory that is used again.
    private static let chunkCount = 1 << 9

    /// A batch without lines.
    ///
    /// - Parameters:
    ///   - name: the name of the input.
    ///   - threads: how many will work on it. One needs no more than a few runs; several wait for the last run of a batch,
    ///     which is short for them.
    init(name: String, threads: Int) {
        self.name = name
        fullSize = threads > 1 ? 3 << 17 : 1 << 17
        chunkSize = threads > 1 ? 1 << 12 : 1 << 14
    }

    /// Whether there is enough work in it.
    var isFull: Bool { bytes.count >= fullSize || lines.count >= LineBatch.fullCount }

    /// Appends the line that a reader read last.
    mutating func append(_ line: LineReader.Line, of reader: LineReader) {
        let start = bytes.count
        var range: Range<Int>?
        if case .text(let text) = line {
            bytes.append(contentsOf: reader.buffer[text])
            range = start..<bytes.count
        }
        lines.append(Line(range: range, number: reader.number))
        if let last = chunks.last, last.count < LineBatch.chunkCount, let first = lines[last.lowerBound].range,
            bytes.count - first.lowerBound <= chunkSize
        {
            chunks[chunks.count - 1] = last.lowerBound..<lines.count
        } else {
            chunks.append(lines.count - 1..<lines.count)
        }
    }

    /// Forgets all lines.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        lines.removeAll(keepingCapacity: true)
        chunks.removeAll(keepingCapacity: true)
    }
}
