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
            // Who has not added anything yet shall see that this is where the digest goes.
            guard targets.contains(where: \.isFile) && corpus.isEmpty else { return tellEmpty(day) }
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
    /// Whether each story says why it stands where it does.
    let explains: Bool
    /// Whether the name of each written file is printed.
    let prints: Bool

    private var path: FilePath {
        let path = FilePath(argument: output.path)
        guard path.bytes.starts(with: Array("~/".utf8)), let home = Process.environment("HOME") else { return path }
        return FilePath(bytes: home).appending(Array(path.bytes.dropFirst(2)))
    }

    /// Whether it is a folder, in which each day has a file.
    var isFolder: Bool { path.isFolder || path.bytes.last == UInt8(ascii: "/") }

    /// Whether it is no pipe but a file or folder.
    var isFile: Bool { output.path != "-" }

    /// Writes a digest.
    ///
    /// - Throws: an exit code, after its message.
    func write(_ digest: Digest) throws {
        let bytes = output.format.joined(writer.write(digest))
        guard isFile else { return try Process.output(bytes) }
        var path = path
        if isFolder { path = path.appending(Array((digest.date.text + "." + output.format.fileExtension).utf8)) }
        try Process.reporting { try Output.replaceFile(at: path, with: bytes) }
        if prints { try Process.output(Array((path.description + "\n").utf8)) }
    }

    private var writer: any DigestWriter {
        var options = WriterOptions()
        options.mail.from = output.from
        options.mail.to = output.to
        options.mail.subject = output.subject
        options.explains = explains
        return output.format.digestWriter(options: options)
    }
}
