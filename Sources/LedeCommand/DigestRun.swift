import Lede

/// Shows or delivers digests of one profile.
struct DigestRun {
    let zone: TimeZoneRules
    let profile: String
    let options: DigestOptions
    /// Whether a kept digest of other lengths is as good: nobody asked for these.
    let anyLength: Bool
    let targets: [DigestTarget]
    let ifNew: Bool
    let refreshes: Bool
    let keepsEmpty: Bool
    let isQuiet: Bool

    /// Writes the digest of a day and keeps nothing.
    func show(_ day: CivilDate, of corpus: Corpus) throws {
        let digest = try Process.reporting {
            try corpus.digest(on: day, in: zone, for: profile, options: options, anyLength: anyLength)
        }
        guard !digest.stories.isEmpty || keepsEmpty else { return tellEmpty(day) }
        for target in targets { try target.write(digest) }
    }

    /// Delivers the digest of a day: keeps it, writes it, notes that it was written.
    func deliver(_ day: CivilDate, from source: inout DeliveryCorpus) throws {
        let corpus = source.corpus
        if refreshes && ifNew && !source.isReadOnly {
            let isDelivered = try Process.reporting { try corpus.isDelivered(day, in: zone, for: profile) }
            if isDelivered, try !Process.reporting({ try corpus.hasNews(for: day, in: zone, for: profile) }) { return }
        }
        let kept = try source.withPermission(isQuiet: isQuiet) { corpus in
            try corpus.prepareDigest(
                on: day, in: zone, for: profile, options: options, anyLength: anyLength, refreshes: refreshes,
                keepsEmpty: keepsEmpty, at: Process.now)
        }
        // What may not be written is told all the same.
        guard let kept else { return try show(day, of: source.corpus) }
        guard let prepared = kept else {
            // Who has not added anything yet shall see that this is where the digest goes; a scheduler sees nothing.
            guard targets.contains(where: \.isFile) && corpus.isEmpty && !ifNew else { return tellEmpty(day) }
            let digest = try Process.reporting { try corpus.digest(on: day, in: zone, for: profile, options: options) }
            for target in targets { try target.write(digest) }
            return
        }
        if ifNew && prepared.isDelivered { return }
        for (number, target) in targets.enumerated() {
            do {
                try target.write(prepared.digest)
            } catch {
                if prepared.isNew && number == 0 && target.isFile {
                    // Nobody has seen it: what comes until the next run belongs to it.
                    try? corpus.withdrawDigest(on: day, in: zone, for: profile)
                }
                throw error
            }
        }
        guard !prepared.isDelivered else { return }
        try Process.reporting { try corpus.markDelivered(day, in: zone, for: profile, at: Process.now) }
    }

    private func tellEmpty(_ day: CivilDate) {
        guard !isQuiet && !ifNew else { return }
        Process.message(
            "nothing to tell on \(day.text) (\(zone.identifier)); nothing was written (--even-if-empty writes a digest without stories)"
        )
    }
}

/// Where digests are written to.
struct DigestTarget {
    /// A file, a folder or `-`, and how.
    let output: Configuration.OutputSettings
    /// Whether the name of each written file is printed.
    let prints: Bool
    private let writer: any DigestWriter
    /// What a file of it is called after its day.
    private let fileExtension: String

    /// A target; a template is read.
    ///
    /// - Parameters:
    ///   - explains: whether each story says why it stands where it does.
    ///   - prints: whether the name of each written file is printed.
    init(_ output: Configuration.OutputSettings, explains: Bool, prints: Bool) throws {
        self.output = output
        self.prints = prints
        guard let template = output.template else {
            var options = WriterOptions()
            options.mail.from = output.from
            options.mail.to = output.to
            options.mail.subject = output.subject
            options.explains = explains
            writer = output.format.digestWriter(options: options)
            fileExtension = output.format.fileExtension
            return
        }
        writer = try WritingOptions.readTemplate(template)
        let name = template.split(separator: "/").last.map(String.init) ?? ""
        let plain = name.hasSuffix(".mustache") ? String(name.dropLast(9)) : name
        fileExtension = plain.contains(".") ? plain.split(separator: ".").last.map(String.init) ?? "txt" : "txt"
    }

    private var path: FilePath { FilePath(argument: output.path).homeExpanded }

    /// Whether it is a folder, in which each day has a file.
    var isFolder: Bool { path.isFolder || path.bytes.last == UInt8(ascii: "/") }

    /// Whether it is no pipe but a file or folder.
    var isFile: Bool { output.path != "-" }

    /// Writes a digest.
    ///
    /// - Throws: an exit code, after its message.
    func write(_ digest: Digest) throws {
        let parts = writer.write(digest)
        let bytes = output.template == nil ? output.format.joined(parts) : parts.flatMap(\.self)
        guard isFile else { return try Process.output(bytes) }
        var path = path
        if isFolder { path = path.appending(Array((digest.date.text + "." + fileExtension).utf8)) }
        let written = try Process.reporting {
            guard output.parts else {
                try Output.replaceFile(at: path, with: bytes)
                return [path]
            }
            let ending = "." + fileExtension
            let hasEnding = path.bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
            let stem = hasEnding ? FilePath(bytes: Array(path.bytes.dropLast(ending.utf8.count))) : path
            return try Output.replaceParts(at: stem, ending: hasEnding ? ending : "", with: parts)
        }
        if prints { for path in written { try Process.output(Array((path.description + "\n").utf8)) } }
    }
}
