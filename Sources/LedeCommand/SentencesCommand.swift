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
        help: ArgumentHelp("The language of the text, else it is detected.", valueName: "tag"),
        transform: Arguments.languageTag)
    var language: String?

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Files; - or none is standard input.", valueName: "file"), completion: .file())
    var files: [String] = []

    func run() throws {
        try forEachInput(inputs(files, of: SentencesCommand.self)) { input in try split(input) }
    }

    /// Prints the sentences of a text paragraph by paragraph, so that one of any length passes in bounded memory.
    ///
    /// - Returns: that a line was too long and left out, or that all went well.
    private func split(_ input: InputFile) throws -> ExitStatus {
        try input.checkParagraphs()
        var status = ExitStatus.done
        var reader = LineReader(input)
        var paragraphs = ParagraphPrinter(language: language.flatMap { Language($0) })
        while let line = try reader.next() {
            switch line {
            case .text(let range): try paragraphs.add(reader.buffer.span.extracting(range))
            case .tooLong:
                try paragraphs.endParagraph()
                Process.message("\(input.name):\(reader.number): \(JSONLineError.lineTooLong.message)")
                status = .badData
            }
        }
        try paragraphs.end()
        if paragraphs.damaged > 0 {
            Process.message("\(input.name): \(Finding.damage(paragraphs.damaged).message)")
        }
        return status
    }
}

/// Prints the sentences of paragraphs whose lines come one by one.
private struct ParagraphPrinter {
    /// How many byte sequences were no text.
    private(set) var damaged = 0
    /// The paragraph so far, clean already, line by line: the bytes as they came and as they are need not both be kept.
    private var text: [UInt8] = []
    /// How many bytes came for it.
    private var byteCount = 0
    /// `nil` until the language is known: a paragraph that is too short to tell it leaves that to the next.
    private var splitter: SentenceSplitter?
    private var out: [UInt8] = []

    /// Output is written when this many bytes have come together.
    private static let flushSize = 1 << 16

    init(language: Language?) { splitter = language.map { SentenceSplitter(language: $0) } }

    /// Takes a line; a blank one ends the paragraph, and so does what would make it too long.
    mutating func add(_ line: Span<UInt8>) throws {
        guard !isBlank(line) else { return try endParagraph() }
        if byteCount + line.count > Limits.articleBytes { try endParagraph() }
        if byteCount > 0 { text.append(0x0A) }
        byteCount += line.count + 1
        let isReturned = line.count > 0 && line[line.count - 1] == 0x0D
        let bytes = line.extracting(0..<line.count - (isReturned ? 1 : 0))
        let start = text.count
        guard Scalars.clean(bytes, appendingTo: &text) > 0 else { return }
        // Of another encoding, as documents may be.
        text.removeLast(text.count - start)
        let decoded = TextEncoding.decode(bytes)
        text += decoded.text
        damaged += decoded.damaged
    }

    /// Prints the sentences of the paragraph, and begins another.
    mutating func endParagraph() throws {
        guard byteCount > 0 else { return }
        splitter = splitter ?? Language.detect(text.span).map { SentenceSplitter(language: $0) }
        let known = splitter ?? SentenceSplitter(language: .undetermined)
        var ranges: [Range<Int>] = []
        known.split(text.span, in: 0..<text.count, into: &ranges)
        SentenceSplitter.joinBroken(text.span, from: 0, &ranges)
        for range in ranges {
            var start = range.lowerBound
            while start < range.upperBound {
                let end = min(start + ParagraphPrinter.flushSize, range.upperBound)
                for i in start..<end { out.append(text[i] == 0x0A ? 0x20 : text[i]) }
                start = end
                try flushIfLarge()
            }
            out.append(0x0A)
        }
        text.removeAll(keepingCapacity: true)
        byteCount = 0
        try flushIfLarge()
    }

    /// Prints what is left.
    mutating func end() throws {
        try endParagraph()
        try flush()
    }

    private mutating func flushIfLarge() throws { if out.count >= ParagraphPrinter.flushSize { try flush() } }

    private mutating func flush() throws {
        try Process.output(out)
        out.removeAll(keepingCapacity: true)
    }
}
