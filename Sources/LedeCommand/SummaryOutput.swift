import Lede

/// What is asked for of each article that is summarized.
struct SummaryRequest {
    /// How an article is read.
    let reading: ReadingOptions
    /// The length of a summary and what belongs to it.
    let options: Summarizer.Options
    /// Whether the length in the options is one that was asked for, which no line exceeds.
    let hasLimit: Bool

    /// The length of the summary of an article that asks for a number of sentences itself: a limit of the run stands
    /// above it.
    func budget(_ count: Int) -> LengthBudget {
        guard hasLimit else { return .sentences(count) }
        if case .sentences(let most) = options.budget { return .sentences(min(most, count)) }
        return options.budget
    }
}

/// How the summaries of a run are written: in a format, or with a template.
struct SummaryOutput {
    private let format: OutputFormat
    /// What is written with instead of the format.
    private let template: TemplateWriter?
    private let mail: MailOptions
    private let explains: Bool
    /// Whether there is one document, and not a stream of them.
    var isSingle: Bool
    /// What writes in the format, once it is known what comes.
    private var writer: (any SummaryWriter)?

    /// An output to which nothing is written yet.
    ///
    /// - Parameters:
    ///   - explains: whether text says of every sentence why it was chosen or left out.
    ///   - isSingle: whether there is one document.
    init(format: OutputFormat, template: TemplateWriter?, mail: MailOptions, explains: Bool, isSingle: Bool) {
        self.format = format
        self.template = template
        self.mail = mail
        self.explains = explains
        self.isSingle = isSingle
    }

    /// Whether each article gives a line of its own, whatever was written before.
    var writesLines: Bool { format == .jsonl }

    /// Whether people read it, who are told what was found beside it: other formats have that in them, or no place for it.
    var leavesFindingsOut: Bool { format == .text || format == .markdown }

    /// Writes a summary.
    ///
    /// - Throws: an exit code after its message, where a template writes too much.
    mutating func write(_ article: Article, _ summary: Summary, into out: inout [UInt8]) throws {
        begin(into: &out)
        guard let template else {
            writer?.write(article, summary, into: &out)
            return
        }
        do { try template.write(article, summary, into: &out) } catch { throw Process.fail("\(error)", .badData) }
    }

    /// Ends the output.
    mutating func end(into out: inout [UInt8]) {
        begin(into: &out)
        writer?.end(into: &out)
    }

    private mutating func begin(into out: inout [UInt8]) {
        guard writer == nil, template == nil else { return }
        if explains && format == .text {
            writer = ExplanationWriter()
        } else {
            var options = WriterOptions()
            options.mail = mail
            writer = format.summaryWriter(isSingle: isSingle, options: options)
        }
        writer?.begin(into: &out)
    }
}
