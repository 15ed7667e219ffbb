import ArgumentParser
import Lede

/// How a digest or a summary is written, beside its format.
struct WritingOptions: ParsableArguments {
    @Option(
        name: .customLong("template"),
        help: ArgumentHelp(
            "A Mustache template to write with instead of a format, over the fields of --format json.",
            discussion: "What its name ends with says how text is escaped: html, md or json, .mustache aside; "
                + "with .mustache alone as html, with another ending not at all.",
            valueName: "file"),
        completion: .file())
    var template: String?

    @Option(
        name: .customLong("to"), help: ArgumentHelp("Whom a mail is to; again for more.", valueName: "address"),
        transform: Arguments.address)
    var to: [MailAddress] = []

    @Option(
        name: .customLong("from"), help: ArgumentHelp("Whom a mail is from.", valueName: "address"),
        transform: Arguments.address)
    var from: MailAddress?

    @Option(
        name: .customLong("subject"), parsing: .unconditional,
        help: "The subject of a mail (default: the title, of a digest with its day).", transform: Arguments.text)
    var subject: String?

    /// Whether something is given that only a mail has.
    var isForMail: Bool { !to.isEmpty || from != nil || subject != nil }

    /// What is said where nothing is a mail.
    static let mailMistake = "--to, --from and --subject go with --format email."

    /// The headers of a mail: those that are given over others.
    func mail(over others: MailOptions = MailOptions()) -> MailOptions {
        var mail = others
        if !to.isEmpty { mail.to = to }
        mail.from = from ?? mail.from
        mail.subject = subject ?? mail.subject
        return mail
    }

    /// Reads a template.
    ///
    /// - Throws: an exit code, after its message.
    static func readTemplate(_ name: String) throws -> TemplateWriter {
        let path = FilePath(argument: name).homeExpanded
        do {
            let bytes = try InputFile.open(path).readDocument()
            guard (try? UTF8Span(validating: bytes.span)) != nil, !bytes.contains(0) else {
                throw InputError("this is no text in UTF-8; convert it with iconv -t UTF-8", .badData)
            }
            return try TemplateWriter(bytes, escaping: .init(fileName: path.description), name: path.description)
        } catch let error as TemplateWriter.SyntaxError {
            throw Process.fail("\(path):\(error.line): \(error.description)", .badData)
        } catch let error as InputError {
            throw Process.fail("\(path): \(error.description)", error.status)
        }
    }
}
