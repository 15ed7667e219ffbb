import ArgumentParser
import Lede

/// What a run does with the digests that the corpus keeps: the flags of `lede digest` that say so.
struct DeliveryOptions: ParsableArguments {
    @Flag(
        name: .customLong("if-new"),
        help: "Write nothing where the day's digest was delivered before; what is written counts as delivered.")
    var ifNew = false

    @Flag(help: "Write each day up to --date that has articles and no digest, oldest first, into the folder --output.")
    var missing = false

    @Flag(help: "Make a delivered digest anew, with what came since.")
    var refresh = false

    @Flag(name: .customLong("even-if-empty"), help: "Write a digest also of a day without stories.")
    var evenIfEmpty = false

    /// Whether it delivers whatever is to be delivered, and is no look at one digest.
    var isScheduled: Bool { ifNew || missing }
}

/// The digests that a run is asked for.
struct DigestRequest {
    let zone: TimeZoneRules
    let profile: String
    /// How many stories and sentences, and what the reader cares for.
    let options: DigestOptions
    /// Whether a kept digest of other lengths is as good: nobody asked for these.
    let anyLength: Bool
    /// The title that was asked for in this run: a kept digest is shown with it.
    let title: String?

    /// What the corpus knows the digests by.
    var series: DigestSeries { DigestSeries(profile: profile, timeZone: zone.identifier) }

    /// A kept digest with the title that was asked for: it is then none of its series, as one of another length.
    func retitled(_ digest: Digest) -> Digest {
        guard let title, digest.edition != nil, digest.title != title else { return digest }
        var digest = digest
        digest.title = title
        digest.edition = nil
        return digest
    }
}

/// Shows or delivers digests of one profile.
struct DigestRun {
    let request: DigestRequest
    let delivery: DeliveryOptions
    let targets: [DigestTarget]
    let isQuiet: Bool

    /// Some outputs could not be written: that was told, and the others were.
    struct OutputFailure: Error {
        var status: ExitStatus
    }

    // MARK: Showing

    /// Writes the digest of a day and keeps nothing.
    ///
    /// - Throws: ``OutputFailure``, or an exit code after its message.
    func show(_ day: CivilDate, of corpus: Corpus) throws {
        let digest = try digest(of: day, in: corpus, anyLength: request.anyLength)
        guard !digest.stories.isEmpty || delivery.evenIfEmpty else { return tellEmpty(day) }
        if let failure = try write(request.retitled(digest), to: targets).failure { throw failure }
    }

    private func digest(of day: CivilDate, in corpus: Corpus, anyLength: Bool = false) throws -> Digest {
        try Process.reporting {
            try corpus.digest(
                on: day, in: request.zone, for: request.profile, options: request.options, anyLength: anyLength)
        }
    }

    private func tellEmpty(_ day: CivilDate) {
        guard !isQuiet && !delivery.ifNew else { return }
        Process.message(
            "nothing to tell on \(day.text) (\(request.zone.identifier)); nothing was written (--even-if-empty writes a digest without stories)"
        )
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

    // MARK: Delivering

    /// Delivers the digest of a day: keeps it, writes it, notes that it was written.
    ///
    /// - Throws: ``OutputFailure``, or an exit code after its message.
    func deliver(_ day: CivilDate, from source: inout DeliveryCorpus) throws {
        if try isUpToDate(day, in: source) { return }
        let kept = try source.withPermission { corpus in
            try corpus.prepareDigest(
                on: day, in: request.zone, for: request.profile, options: request.options,
                anyLength: request.anyLength, refreshes: delivery.refresh, keepsEmpty: delivery.evenIfEmpty,
                at: Process.now)
        }
        switch kept {
        case nil: try showUnkept(day, of: source.corpus)
        case .some(nil): try showEmpty(day, of: source.corpus)
        case .some(let prepared?): try hand(over: prepared, day, from: source.corpus)
        }
    }

    /// Delivers each day up to one that has articles and no digest, also after days of which outputs failed.
    ///
    /// - Throws: ``OutputFailure``, or an exit code after its message.
    func deliverMissing(through last: CivilDate, from source: inout DeliveryCorpus) throws {
        let days = try Process.reporting {
            try source.corpus.missingDays(through: last, in: request.zone, for: request.profile)
        }
        var worst = ExitStatus.done
        for day in days {
            do {
                try deliver(day, from: &source)
            } catch let failure as OutputFailure {
                worst = max(worst, failure.status)
            }
        }
        if worst != .done { throw OutputFailure(status: worst) }
    }

    /// Whether the digest of a day was delivered and nothing came since, where it would be made anew for that alone.
    private func isUpToDate(_ day: CivilDate, in source: DeliveryCorpus) throws -> Bool {
        guard delivery.refresh && delivery.ifNew && !source.isReadOnly else { return false }
        return try Process.reporting {
            try source.corpus.isDelivered(day, in: request.zone, for: request.profile)
                && !source.corpus.hasNews(for: day, in: request.zone, for: request.profile)
        }
    }

    /// Shows a digest that a corpus cannot keep: it may be told, but not as if it were told once.
    private func showUnkept(_ day: CivilDate, of corpus: Corpus) throws {
        guard !delivery.isScheduled else {
            throw Process.fail(
                "nothing was written, since no later run would know of it: make the corpus writable, or leave out --if-new and --missing",
                .inputOutput)
        }
        try show(day, of: corpus)
    }

    /// Shows a day without stories to who has not added anything yet, so that they see where the digest goes; a scheduler
    /// sees nothing.
    private func showEmpty(_ day: CivilDate, of corpus: Corpus) throws {
        guard targets.contains(where: \.isFile) && corpus.isEmpty && !delivery.ifNew else { return tellEmpty(day) }
        if let failure = try write(digest(of: day, in: corpus), to: targets).failure { throw failure }
    }

    /// Writes a digest that the corpus keeps, and notes where it came.
    private func hand(over prepared: Corpus.Prepared, _ day: CivilDate, from corpus: Corpus) throws {
        if delivery.ifNew && prepared.isDelivered { return }
        // Outputs that it reached before, when others failed, do not get it again.
        let isResumed = delivery.isScheduled && !prepared.isNew && !prepared.isDelivered
        let before: Set<String> =
            isResumed ? try Process.reporting { try corpus.writtenOutputs(of: day, in: request.series) } : []
        let isMadeNow = prepared.isNew || delivery.refresh
        let (written, failure) = try write(
            isMadeNow ? prepared.digest : request.retitled(prepared.digest),
            to: targets.filter { !before.contains($0.output.name) })
        if let failure {
            if isMadeNow && written.isEmpty && targets.allSatisfy(\.isFile) {
                // Nobody has seen it: what comes until the next run belongs to it, and what was delivered before stands.
                try? corpus.takeBack(prepared, in: request.zone, for: request.profile)
            } else if !prepared.isDelivered && !written.isEmpty {
                try Process.reporting {
                    try corpus.exclusively { try corpus.noteWritten(written, of: day, in: request.series) }
                }
            }
            throw failure
        }
        guard !prepared.isDelivered else { return }
        try Process.reporting {
            try corpus.markDelivered(day, in: request.zone, for: request.profile, at: Process.now)
        }
    }
}
