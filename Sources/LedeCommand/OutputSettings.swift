import Lede

/// Where a profile's digests go: one of `outputs`.
struct OutputSettings {
    var format: OutputFormat
    var path: String
    /// The template that it is written with instead of the format.
    var template: String?
    /// The headers of it where it is a mail.
    var mail = MailOptions()
    /// Whether each message of a long digest goes to a file of its own.
    var parts = false

    /// Whether it is no pipe but a file or folder.
    var isFile: Bool { path != "-" }

    /// Whether it is written to files in a format that has parts.
    var hasPartsInFiles: Bool { isFile && template == nil && format.hasParts }

    /// Where parts make no sense.
    static let partsMistake = "parts are for files of the formats slack, discord, telegram, teams and matrix"

    /// What a file of it is called after its day.
    var fileExtension: String {
        guard let template else { return format.fileExtension }
        let name = template.split(separator: "/").last.map(String.init) ?? ""
        let plain = name.hasSuffix(".mustache") ? String(name.dropLast(9)) : name
        return plain.contains(".") ? plain.split(separator: ".").last.map(String.init) ?? "txt" : "txt"
    }

    private var place: FilePath { FilePath(argument: path).homeExpanded }

    /// Whether it is a folder, in which each day has a file.
    var isFolder: Bool { place.isFolder || place.bytes.last == UInt8(ascii: "/") }

    /// The file that a digest of a day goes to.
    func file(of day: String) -> FilePath {
        isFolder ? place.appending(Array((day + "." + fileExtension).utf8)) : place
    }

    /// What is the same of two outputs that write to the same files; `nil` for standard output.
    var filesKey: String? {
        guard isFile else { return nil }
        let steps = file(of: "day").bytes.split(separator: UInt8(ascii: "/")).filter { $0 != [0x2E] }
        let isAbsolute = path.hasPrefix("/") || path.hasPrefix("~/")
        return "\(isAbsolute) \(parts) "
            + steps.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "/")
    }

    /// What it is called in messages, and where it is noted that it was written.
    var name: String { (template ?? format.rawValue) + " to " + path }

    /// The same to another place.
    func with(path: String) -> OutputSettings {
        var output = self
        output.path = path
        return output
    }
}
