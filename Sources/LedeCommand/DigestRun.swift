import ArgumentParser
import Lede

/// Shows or delivers digests of one profile.
struct DigestRun {
    let zone: TimeZoneRules
    let profile: String
    let options: DigestOptions
    /// Whether a kept digest of other lengths is as good: nobody asked for these.
    let anyLength: Bool
    /// The title that was asked for in this run: a kept digest is shown with it.
    let title: String?
    let targets: [DigestTarget]
    let ifNew: Bool
    /// Whether outputs that a digest reached before, when others failed, do not get it again.
    let skipsWritten: Bool
    let refreshes: Bool
    let keepsEmpty: Bool
    let isQuiet: Bool

    /// Some outputs could not be written: that was told, and the others were.
    struct OutputFailure: Error {
        var status: ExitStatus
    }

    /// Writes the digest of a day and keeps nothing.
    ///
    /// - Throws: ``OutputFailure``, or an exit code after its message.
    func show(_ day: CivilDate, of corpus: Corpus) throws {
        let digest = try Process.reporting {
            try corpus.digest(on: day, in: zone, for: profile, options: options, anyLength: anyLength)
        }
        guard !digest.stories.isEmpty || keepsEmpty else { return tellEmpty(day) }
        let (_, failure) = try write(retitled(digest), to: targets)
        if let failure { throw failure }
    }

    /// A kept digest with the title that was asked for: it is then none of its series, as one of another length.
    private func retitled(_ digest: Digest) -> Digest {
        guard let title, digest.edition != nil, digest.title != title else { return digest }
        var digest = digest
        digest.title = title
        digest.edition = nil
        return digest
    }

    /// Writes a digest to all that can be written to.
    ///
    /// - Returns: the names of those that have it now, and the failure of the others.
    private func write(
        _ digest: Digest, to targets: [DigestTarget]
    ) throws -> (written: [String], failure: OutputFailure?) {
        var written: [String] = []
        var worst = ExitStatus.done
        for target in targets {
            do {
                try target.write(digest)
                written.append(target.output.name)
            } catch let code as ExitCode {
                worst = max(worst, ExitStatus(rawValue: code.rawValue) ?? .inputOutput)
            }
        }
        return (written, worst == .done ? nil : OutputFailure(status: worst))
    }

    /// Delivers the digest of a day: keeps it, writes it, notes that it was written.
    ///
    /// - Throws: ``OutputFailure``, or an exit code after its message.
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
        guard let kept else {
            // What may not be written is told all the same, but not as if it were told once.
            guard !ifNew && !skipsWritten else {
                throw Process.fail(
                    "nothing was written, since no later run would know of it: make the corpus writable, or leave out --if-new and --missing",
                    .inputOutput)
            }
            return try show(day, of: source.corpus)
        }
        guard let prepared = kept else {
            // Who has not added anything yet shall see that this is where the digest goes; a scheduler sees nothing.
            guard targets.contains(where: \.isFile) && corpus.isEmpty && !ifNew else { return tellEmpty(day) }
            let digest = try Process.reporting { try corpus.digest(on: day, in: zone, for: profile, options: options) }
            let (_, failure) = try write(digest, to: targets)
            if let failure { throw failure }
            return
        }
        if ifNew && prepared.isDelivered { return }
        let series = DigestSeries(profile: profile, timeZone: zone.identifier)
        let before: Set<String> =
            skipsWritten && !prepared.isNew && !prepared.isDelivered
            ? try Process.reporting { try corpus.writtenOutputs(of: day, in: series) } : []
        let isMadeNow = prepared.isNew || refreshes
        let (written, failure) = try write(
            isMadeNow ? prepared.digest : retitled(prepared.digest),
            to: targets.filter { !before.contains($0.output.name) })
        if let failure {
            if isMadeNow && written.isEmpty && targets.allSatisfy(\.isFile) {
                // Nobody has seen it: what comes until the next run belongs to it, and what was delivered before stands.
                try? corpus.takeBack(prepared, in: zone, for: profile)
            } else if !prepared.isDelivered && !written.isEmpty {
                try Process.reporting {
                    try corpus.exclusively { try corpus.noteWritten(written, of: day, in: series) }
                }
            }
            throw failure
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
    /// What it may not be.
    private let kept: KeptFiles
    private let parts: (Digest) throws -> [[UInt8]]

    /// A target; a template is read.
    ///
    /// - Parameters:
    ///   - explains: whether each story says why it stands where it does.
    ///   - prints: whether the name of each written file is printed.
    ///   - kept: the files that it may not be.
    init(_ output: Configuration.OutputSettings, explains: Bool, prints: Bool, besides kept: KeptFiles) throws {
        self.output = output
        self.prints = prints
        self.kept = kept
        guard let template = output.template else {
            var options = WriterOptions()
            options.mail.from = output.from
            options.mail.to = output.to
            options.mail.subject = output.subject
            options.explains = explains
            let writer = output.format.digestWriter(options: options)
            parts = { writer.write($0) }
            return
        }
        let writer = try WritingOptions.readTemplate(template)
        parts = { [try writer.write($0)] }
    }

    /// Whether it is a folder, in which each day has a file.
    var isFolder: Bool { output.isFolder }

    /// Whether it is no pipe but a file or folder.
    var isFile: Bool { output.path != "-" }

    /// Writes a digest.
    ///
    /// - Throws: an exit code, after its message.
    func write(_ digest: Digest) throws {
        let parts: [[UInt8]]
        do {
            parts = try self.parts(digest)
        } catch {
            throw Process.fail("\(error)", .badData)
        }
        let bytes = output.template == nil ? output.format.joined(parts) : parts.flatMap(\.self)
        guard isFile else { return try Process.output(bytes) }
        let path = output.file(of: digest.date.text)
        try kept.check(path)
        let written = try Process.reporting {
            guard output.parts else {
                try Output.replaceFile(at: path, with: bytes)
                return [path]
            }
            // The number goes before the format's ending, else before the name's own, so that it stays what it is.
            var ending = Array(("." + output.fileExtension).utf8)
            if !path.bytes.suffix(ending.count).elementsEqual(ending) {
                let name = path.name
                let dot = name.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > name.startIndex ? $0 : nil }
                ending = dot.map { Array(name[$0...]) } ?? []
            }
            let stem = FilePath(bytes: Array(path.bytes.dropLast(ending.count)))
            return try Output.replaceParts(
                at: stem, ending: String(decoding: ending, as: UTF8.self), with: parts, checking: kept.check)
        }
        if prints { for path in written { try Process.outputName(path) } }
    }
}
