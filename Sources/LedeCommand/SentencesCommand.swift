import ArgumentParser
import Lede

/// `lede sentences`: the sentences of a text, one a line.
struct SentencesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sentences",
        abstract: "Print a text one sentence a line.",
        discussion: """
            Paragraphs come in separated by empty lines. The text is cleaned of control characters and split; nothing \
            else is done to it.

            lede sentences --language en article.txt
            """)

    @Option(
        name: [.customLong("language"), .customLong("lang")],
        help: ArgumentHelp("The language of the text, else it is detected.", valueName: "tag"))
    var language: String?

    @OptionGroup var common: CommonOptions

    @Argument(help: ArgumentHelp("Files; - or none is standard input.", valueName: "file"))
    var files: [String] = []

    func run() throws {
        var worst = ExitStatus.done
        for path in try inputs(files, of: SentencesCommand.self) {
            do {
                try split(try InputFile.open(path))
            } catch {
                guard let error = error as? InputError else { throw error }
                Process.message("\(path.inputName): \(error.description)")
                worst = max(worst, error.status)
            }
        }
        if worst != .done { throw ExitCode(worst.rawValue) }
    }

    /// Splits paragraph by paragraph, so that a text of any length passes in bounded memory.
    private func split(_ input: InputFile) throws {
        var reader = LineReader(input)
        var paragraph: [UInt8] = []
        var splitter = language.flatMap { Language($0) }.map { SentenceSplitter(language: $0) }
        var out: [UInt8] = []
        func finish() throws {
            guard !paragraph.isEmpty else { return }
            let text = Scalars.clean(paragraph.span).text
            let splitterHere = splitter ?? SentenceSplitter(language: Language.detect(text.span) ?? .undetermined)
            splitter = splitterHere
            var ranges: [Range<Int>] = []
            splitterHere.split(text.span, in: 0..<text.count, into: &ranges)
            for range in ranges {
                for i in range { out.append(text[i] == 0x0A ? 0x20 : text[i]) }
                out.append(0x0A)
            }
            paragraph.removeAll(keepingCapacity: true)
            if out.count >= 1 << 16 { try flush() }
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
                } else if paragraph.count + range.count > Limits.articleBytes {
                    try finish()
                    paragraph.append(contentsOf: reader.buffer[range])
                } else {
                    if !paragraph.isEmpty { paragraph.append(0x0A) }
                    paragraph.append(contentsOf: reader.buffer[range])
                }
            case .tooLong:
                Process.message("\(input.name):\(reader.number): the line is longer than the limit and was skipped")
            }
        }
        try finish()
        try flush()
    }
}
