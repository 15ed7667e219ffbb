import Lede

/// What `lede add` passes over in a folder, to be said in a sentence or two.
struct PassedOver {
    private let folder: FilePath
    /// Whether there were files of the kinds that are read.
    var hasDocuments = false
    /// What is neither a file nor a folder: the first of them, and how many there are.
    private var names: [String] = []
    private var count = 0
    /// How many files there are of the kinds that are not read, by their endings.
    private var endings: [String: Int] = [:]

    /// Most names, and most endings, that are told.
    private static let most = 5

    /// Nothing is passed over yet.
    init(folder: FilePath) { self.folder = folder }

    /// Notes what is neither a file nor a folder.
    mutating func append(_ path: FilePath, isLink: Bool) {
        count += 1
        if names.count < PassedOver.most {
            names.append("\(path)" + (isLink ? " (a link)" : " (a pipe, socket or device)"))
        }
    }

    /// Notes a file of a kind that is not read.
    mutating func append(ending name: [UInt8]) {
        var ending = "no ending"
        if let dot = name.lastIndex(of: UInt8(ascii: ".")), name.count - dot <= 12 {
            ending = String(decoding: name[dot...].map { $0.asciiLowercased }, as: UTF8.self)
        }
        // Whoever names files can make up as many endings.
        if endings[ending] == nil && endings.count >= 100 { ending = "others" }
        endings[ending, default: 0] += 1
    }

    /// What there is to say.
    var messages: [String] {
        var messages: [String] = []
        if count > 0 {
            let more = count > names.count ? ", and \(count - names.count) more" : ""
            messages.append(
                "\(folder): passed over, since in a folder only files and folders are read: "
                    + names.joined(separator: ", ") + more)
        }
        if !hasDocuments && !endings.isEmpty {
            let sorted = endings.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
            var parts = sorted.prefix(PassedOver.most).map { "\($0.value) with \($0.key)" }
            let more = sorted.dropFirst(PassedOver.most).reduce(0) { $0 + $1.value }
            if more > 0 { parts.append("\(more) more") }
            messages.append(
                "\(folder): no file in it ends in \(DocumentReader.fileEndings.joined(separator: ", ")); passed over were "
                    + parts.joined(separator: ", "))
        }
        return messages
    }
}
