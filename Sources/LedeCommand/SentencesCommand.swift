import ArgumentParser
import Lede

/// `lede sentences`: the sentences of a text, one a line.
struct SentencesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentences", _superCommandName: "lede",
        abstract: "Print a text one sentence a line.",
        discussion: """
            Paragraphs come in separated by empty lines. The text is cleaned of control characters and split; nothing \
            else is done to it.

            lede sentences --language en article.txt
            """)

    @Option(
        name: [.customLong("language"), .customLong("lang")],
        help: ArgumentHelp("The language of the text, else it is detected.", valueName: "tag"))
    var language: Language?

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Files; - or none is standard input.", valueName: "file"), completion: .file())
    var files: [String] = []

    func run() throws {
        var worst = ExitStatus.done
        for path in try inputs(files, of: SentencesCommand.self) {
            do {
                worst = max(worst, try split(try InputFile.open(path)))
            } catch let error as InputError {
                Process.message("\(path.inputName): \(error.description)")
                worst = max(worst, error.status)
            } catch let error as DocumentError {
                Process.message("\(path.inputName): \(error.description)")
                worst = max(worst, .badData)
            }
        }
        if worst != .done { throw ExitCode(worst.rawValue) }
    }

    /// Output is written when this many bytes have come together.
    private var flushSize: Int { 1 << 16 }

    /// Splits paragraph by paragraph, so that a text of any length passes in bounded memory.
    ///
    /// - Returns: that a line was too long and left out, or that all went well.
    private func split(_ input: InputFile) throws -> ExitStatus {
        try input.checkParagraphs()
        var status = ExitStatus.done
        var reader = LineReader(input)
        // Clean already, line by line: the bytes as they came and as they are need not both be kept.
        var text: [UInt8] = []
        var byteCount = 0
        var damaged = 0
        // A paragraph that is too short to tell its language leaves that to the next.
        var splitter = language.map { SentenceSplitter(language: $0) }
        var out: [UInt8] = []
        func finish() throws {
            guard byteCount > 0 else { return }
            splitter = splitter ?? Language.detect(text.span).map { SentenceSplitter(language: $0) }
            let splitterHere = splitter ?? SentenceSplitter(language: .undetermined)
            var ranges: [Range<Int>] = []
            splitterHere.split(text.span, in: 0..<text.count, into: &ranges)
            for range in ranges {
                var start = range.lowerBound
                while start < range.upperBound {
                    let end = min(start + flushSize, range.upperBound)
                    for i in start..<end { out.append(text[i] == 0x0A ? 0x20 : text[i]) }
                    start = end
                    if out.count >= flushSize { try flush() }
                }
                out.append(0x0A)
            }
            text.removeAll(keepingCapacity: true)
            byteCount = 0
            if out.count >= flushSize { try flush() }
        }
        func append(_ line: Range<Int>) {
            if byteCount > 0 { text.append(0x0A) }
            byteCount += line.count + 1
            let isReturned = line.count > 0 && reader.buffer[line.upperBound - 1] == 0x0D
            let end = isReturned ? line.upperBound - 1 : line.upperBound
            let bytes = reader.buffer.span.extracting(line.lowerBound..<end)
            let start = text.count
            guard Scalars.clean(bytes, appendingTo: &text) > 0 else { return }
            // Of another encoding, as documents may be.
            text.removeLast(text.count - start)
            let decoded = TextEncoding.decode(bytes)
            text += decoded.text
            damaged += decoded.damaged
        }
        func flush() throws {
            try Process.output(out)
            out.removeAll(keepingCapacity: true)
        }
        while let line = try reader.next() {
            switch line {
            case .text(let range):
                let bytes = reader.buffer.span.extracting(range)
                if isBlank(bytes) {
                    try finish()
                } else {
                    if byteCount + range.count > Limits.articleBytes { try finish() }
                    append(range)
                }
            case .tooLong:
                try finish()
                let limit = Limits.lineBytes >> 20
                Process.message("\(input.name):\(reader.number): the line is longer than \(limit) MiB and was skipped")
                status = .badData
            }
        }
        try finish()
        try flush()
        if damaged > 0 { Process.message("\(input.name): \(damaged) damaged byte sequences became U+FFFD.") }
        return status
    }
}
