import LedeArticle
import LedeCorpus
import LedeDelivery
import LedeDigest
import LedeText

extension Corpus {
    /// The profile of who has named none.
    public static let defaultProfile = Digest.Edition.defaultProfile

    /// How long an article may come after its day and still be told, in days; what is older is history, not news.
    private static let lateDays = 30
    /// How old a digest may be for its stories to go on, in days.
    private static let continuationDays = 7

    /// The digest of a calendar day: its stories with their best sentences and sources.
    ///
    /// One that was delivered is given as it was delivered, whatever came later; another is what would be delivered now:
    /// with the late articles of days that were, without what their digests told. With other lengths than those it was
    /// delivered with, a day is told anew from the articles it was delivered with.
    ///
    /// - Parameters:
    ///   - day: the day.
    ///   - zone: whose calendar day it is.
    ///   - profile: whose digests they are.
    ///   - options: how many stories and sentences, and what the reader cares for.
    ///   - anyLength: whether a kept digest of other lengths than ``options`` says is as good.
    /// - Throws: ``LedeCorpus/CorpusError`` where the corpus cannot be read.
    public func digest(
        on day: CivilDate, in zone: TimeZoneRules, for profile: String = Corpus.defaultProfile,
        options: DigestOptions = DigestOptions(), anyLength: Bool = false
    ) throws -> Digest {
        let series = DigestSeries(profile: profile, timeZone: zone.identifier)
        // One state of the corpus for all that is read, whatever others add meanwhile.
        return try snapshot {
            guard let delivery = try delivery(of: day, in: series) else {
                return try make(day, zone, series, options).digest
            }
            return try show(delivery, zone, series, options, anyLength: anyLength)
        }
    }

    /// A kept digest, or one of other lengths of the articles that it was made from.
    private func show(
        _ delivery: Delivery, _ zone: TimeZoneRules, _ series: DigestSeries, _ options: DigestOptions, anyLength: Bool
    ) throws -> Digest {
        let digest = try delivered(delivery)
        if anyLength || digest.edition.map({ options.agree(with: $0) }) ?? false { return digest }
        let articles = try deliveredArticles(of: delivery.day, in: series)
        return try make(delivery.day, zone, series, options, of: articles).digest
    }

    /// A digest that is about to be handed over.
    public struct Prepared {
        /// The digest; `edition` is `nil` where it is none of the series' own, but one of another length.
        public var digest: Digest
        /// Whether it was handed over before.
        public var isDelivered: Bool
        /// Whether this call made it and there was none before.
        public var isNew: Bool
        /// What was kept of the day before this call made it anew; ``Corpus/takeBack(_:in:for:)`` puts it back.
        public var replaced: StoredDelivery?
    }

    /// Makes the digest of a day and keeps it before it is handed over, or gives the one that is kept.
    ///
    /// Whoever hands it over calls ``markDelivered(_:in:for:at:)`` after that. A run that is killed in between finds
    /// the same digest again, so that it is handed over at least once and always the same.
    ///
    /// - Parameters:
    ///   - anyLength: whether a kept digest of other lengths than ``options`` says is as good.
    ///   - refreshes: whether a digest that is kept is made anew, with what arrived since; its revision grows.
    ///   - keepsEmpty: whether a digest without stories is one too.
    ///   - instant: the time, seconds since 1970-01-01T00:00:00Z.
    /// - Returns: the digest, `nil` for a day without anything to tell.
    /// - Throws: ``LedeCorpus/CorpusError`` where the corpus cannot be read or written, or the kept digest cannot be read.
    public func prepareDigest(
        on day: CivilDate, in zone: TimeZoneRules, for profile: String = Corpus.defaultProfile,
        options: DigestOptions = DigestOptions(), anyLength: Bool = false, refreshes: Bool = false,
        keepsEmpty: Bool = false, at instant: Int64
    ) throws -> Prepared? {
        let series = DigestSeries(profile: profile, timeZone: zone.identifier)
        return try exclusively {
            let old = try delivery(of: day, in: series)
            if let old, !refreshes {
                let digest = try show(old, zone, series, options, anyLength: anyLength)
                return Prepared(digest: digest, isDelivered: old.isDelivered, isNew: false)
            }
            let revision = min(old?.revision ?? 0, Int(Int32.max) - 1) + 1
            var made = try make(day, zone, series, options)
            let isEmpty = made.digest.stories.isEmpty && !keepsEmpty
            if !isEmpty {
                let previous = try delivery(before: day, in: series)
                made.digest.edition = Digest.Edition(
                    profile: profile, revision: revision, maximumStories: options.maximumStories,
                    sentencesPerStory: options.sentencesPerStory,
                    previous: previous.map {
                        .init(
                            day: $0.day, revision: $0.revision, fingerprint: DigestRecord.fingerprint(of: $0.digest))
                    })
            }
            let record = isEmpty ? [] : DigestRecord.bytes(of: made.digest)
            let replaced = try storedDelivery(of: day, in: series)
            try prepare(
                record, articles: made.articles.map(\.id),
                told: made.articles.map { SentenceHash.of($0.text) }
                    + made.digest.stories.flatMap { $0.sentences.map { SentenceHash.of($0.text.utf8) } },
                day: day, revision: revision, in: series, at: instant)
            guard !isEmpty else { return nil }
            // From the record, as every later run will have it.
            return Prepared(
                digest: try Corpus.digest(from: record), isDelivered: false, isNew: old == nil, replaced: replaced)
        }
    }

    /// Notes that the digest of a day was handed over whole.
    ///
    /// - Throws: ``LedeCorpus/CorpusError`` where the corpus cannot be read or written.
    public func markDelivered(
        _ day: CivilDate, in zone: TimeZoneRules, for profile: String = Corpus.defaultProfile, at instant: Int64
    ) throws {
        let series = DigestSeries(profile: profile, timeZone: zone.identifier)
        try exclusively { try markDelivered(day, in: series, at: instant) }
    }

    /// Whether the digest of a day was handed over whole.
    ///
    /// - Throws: ``LedeCorpus/CorpusError`` where the corpus cannot be read.
    public func isDelivered(
        _ day: CivilDate, in zone: TimeZoneRules, for profile: String = Corpus.defaultProfile
    ) throws -> Bool {
        try delivery(of: day, in: DigestSeries(profile: profile, timeZone: zone.identifier))?.isDelivered ?? false
    }

    /// The digests that were delivered last, newest first.
    ///
    /// - Parameter count: how many at most.
    /// - Throws: ``LedeCorpus/CorpusError`` where the corpus or a kept digest cannot be read.
    public func deliveredDigests(
        in zone: TimeZoneRules, for profile: String = Corpus.defaultProfile, last count: Int
    ) throws -> [Digest] {
        let series = DigestSeries(profile: profile, timeZone: zone.identifier)
        return try snapshot {
            var digests: [Digest] = []
            for day in try deliveredDays(in: series).reversed() where digests.count < count {
                guard let delivery = try delivery(of: day, in: series), delivery.isDelivered else { continue }
                digests.append(try delivered(delivery))
            }
            return digests
        }
    }

    /// Whether it holds no article at all.
    public var isEmpty: Bool { frequencies.documentCount == 0 }

    /// Forgets a digest of which nothing was handed over, and has what it took the place of again.
    ///
    /// - Parameters:
    ///   - prepared: what ``prepareDigest(on:in:for:options:anyLength:refreshes:keepsEmpty:at:)`` made.
    /// - Throws: ``LedeCorpus/CorpusError`` where the corpus cannot be read or written.
    public func takeBack(
        _ prepared: Prepared, in zone: TimeZoneRules, for profile: String = Corpus.defaultProfile
    ) throws {
        let series = DigestSeries(profile: profile, timeZone: zone.identifier)
        try exclusively {
            try withdraw(prepared.digest.date, in: series)
            if let replaced = prepared.replaced { _ = try restore(replaced) }
        }
    }

    /// Whether articles are there that a refreshed digest of a day would have and the kept one does not, or has with
    /// another text.
    ///
    /// - Throws: ``LedeCorpus/CorpusError`` where the corpus cannot be read.
    public func hasNews(
        for day: CivilDate, in zone: TimeZoneRules, for profile: String = Corpus.defaultProfile
    ) throws -> Bool {
        let series = DigestSeries(profile: profile, timeZone: zone.identifier)
        return try snapshot {
            let known = try deliveredArticles(of: day, in: series)
            let isTold = try toldSentences(otherThanOn: day, in: series)
            let (own, late) = try candidates(day, zone, series, isTold: isTold)
            return try (own + late).contains { item in
                try !known.contains(Array(item.article.id.utf8))
                    || !tells(SentenceHash.of(item.article.text), on: day, in: series)
            }
        }
    }

    /// The days up to one that have articles of their own and no digest that was handed over whole, ascending.
    ///
    /// - Throws: ``LedeCorpus/CorpusError`` where the corpus cannot be read.
    public func missingDays(
        through last: CivilDate, in zone: TimeZoneRules, for profile: String = Corpus.defaultProfile
    ) throws -> [CivilDate] {
        let series = DigestSeries(profile: profile, timeZone: zone.identifier)
        return try snapshot {
            var days: Set<Int> = []
            for day in try articleDays() { days.formUnion(day.daysSinceEpoch - 1...day.daysSinceEpoch + 1) }
            return try days.sorted().map { CivilDate(daysSinceEpoch: $0) }.filter { day in
                guard day <= last else { return false }
                if let delivery = try delivery(of: day, in: series) { return !delivery.isDelivered }
                // A day without anything to tell has no digest either, until more of it comes.
                let known = try deliveredArticles(of: day, in: series)
                let isTold = try toldSentences(otherThanOn: day, in: series)
                return try articles(in: zone.interval(of: day), day, zone, series, isTold: isTold).contains {
                    !known.contains(Array($0.article.id.utf8)) && $0.effectiveDay(in: zone) == day
                }
            }
        }
    }

    /// Brings back deliveries that another corpus kept; of a series and day that is here already nothing changes.
    ///
    /// - Returns: how many were missing.
    /// - Throws: ``LedeCorpus/CorpusError`` where the corpus cannot be read or written.
    public func restore(_ records: [DeliveryRecord]) throws -> Int {
        guard !records.isEmpty else { return 0 }
        return try exclusively {
            var count = 0
            for record in records {
                // The sentences also of exports that have no hashes, and of damaged ones.
                let (articles, sentences) = Corpus.held(by: record.digest)
                var delivery = record.delivery
                delivery.digest = record.digest.map { DigestRecord.bytes(of: $0) } ?? []
                delivery.articles += articles
                delivery.told += sentences
                if try restore(delivery) { count += 1 }
            }
            return count
        }
    }

    /// The articles that a digest names, and the hashes of its sentences.
    private static func held(by digest: Digest?) -> (articles: [String], told: [Int64]) {
        // What is told of a correction is of an article that another digest holds.
        let stories = digest?.stories ?? []
        return (
            stories.filter { !$0.isChange }.flatMap { $0.articles.map(\.id) },
            stories.flatMap { $0.sentences.map { SentenceHash.of($0.text.utf8) } }
        )
    }

    /// Rebuilds all that is derived from the articles of a file, also where it is damaged, and what deliveries hold where
    /// that is gone.
    ///
    /// - Throws: ``LedeCorpus/CorpusError``.
    public static func rebuild(path: FilePath) throws {
        try reindex(path: path) { held(by: try? DigestRecord.digest(from: $0)) }
    }

    /// Looks for damage of the corpus and of the digests that it keeps.
    ///
    /// - Returns: what was found, a sentence each; empty where all is well.
    /// - Throws: ``LedeCorpus/CorpusError`` where the check itself cannot be done; damage is what it returns.
    public func checkWhole() throws -> [String] {
        try check { _ = try DigestRecord.digest(from: $0) }
    }

    private func delivered(_ delivery: Delivery) throws -> Digest {
        do {
            return try Corpus.digest(from: delivery.digest)
        } catch let error as DigestRecord.ReadingError {
            throw damage(error.description, of: delivery.day)
        }
    }

    private static func digest(from record: [UInt8]) throws -> Digest {
        var digest = try DigestRecord.digest(from: record)
        digest.edition?.fingerprint = DigestRecord.fingerprint(of: record)
        return digest
    }

    /// Makes the digest of a day.
    ///
    /// - Parameter known: the articles that it may have; `nil` for all that no other digest has.
    private func make(
        _ day: CivilDate, _ zone: TimeZoneRules, _ series: DigestSeries, _ options: DigestOptions,
        of known: Set<[UInt8]>? = nil
    ) throws -> (digest: Digest, articles: [Article]) {
        let isTold = try toldSentences(otherThanOn: day, in: series)
        var (own, late) = try candidates(day, zone, series, isTold: isTold)
        if let known {
            own.removeAll { !known.contains(Array($0.article.id.utf8)) }
            late.removeAll { !known.contains(Array($0.article.id.utf8)) }
        }
        let sources = Set((own + late).compactMap(\.article.source))
        let repeated = try repeatedParagraphs(before: zone.interval(of: day).upperBound, of: sources)
        for i in own.indices { own[i].article.mark(repeated) }
        for i in late.indices { late[i].article.mark(repeated) }
        var failure: (any Error)?
        let earlier = EarlierDigests(stories: try storiesBefore(day, zone, series)) { hash in
            do { return try isTold(hash) } catch {
                failure = error
                return false
            }
        }
        var builder = DigestBuilder(frequencies: frequencies)
        let digest = builder.build(own, late: late, on: day, in: zone, options: options, earlier: earlier)
        if let failure { throw failure }
        if let failure = frequencies.failure { throw failure }
        return (digest, (own + late).map(\.article))
    }

    /// The articles that a day's digest tells: its own that no other digest has, and the late ones of earlier days whose
    /// digests were delivered.
    ///
    /// - Parameter isTold: whether a sentence or text was told on another day, by its hash.
    private func candidates(
        _ day: CivilDate, _ zone: TimeZoneRules, _ series: DigestSeries, isTold: (Int64) throws -> Bool
    ) throws -> (own: [StoredArticle], late: [StoredArticle]) {
        let interval = zone.interval(of: day)
        // From the first delivered one on also the days that were skipped: a machine may have slept. What was before it was
        // never to be told.
        let begin = try firstDeliveredDay(in: series) ?? day
        let first = max(begin.daysSinceEpoch, day.daysSinceEpoch - Corpus.lateDays)
        let closed = first..<max(first, day.daysSinceEpoch)
        let lower = zone.interval(of: CivilDate(daysSinceEpoch: min(first, day.daysSinceEpoch))).lowerBound
        let span = min(lower, interval.lowerBound)..<interval.upperBound
        var own: [StoredArticle] = []
        var late: [StoredArticle] = []
        for article in try articles(in: span, day, zone, series, isTold: isTold) {
            let effective = article.effectiveDay(in: zone)
            if effective == day {
                own.append(article)
            } else if closed.contains(effective.daysSinceEpoch) {
                late.append(article)
            }
        }
        return (own, late)
    }

    /// The articles of a span of time, and some around it, that no digest but that of a day has, and what was published anew
    /// with another text since one had it.
    private func articles(
        in span: Range<Int64>, _ day: CivilDate, _ zone: TimeZoneRules, _ series: DigestSeries,
        isTold: (Int64) throws -> Bool
    ) throws -> [StoredArticle] {
        try undeliveredArticles(
            from: span.lowerBound, to: span.upperBound, besides: day, in: series,
            endOf: { zone.interval(of: $0).upperBound }
        ).filter { try !$0.wasDelivered || !isTold(SentenceHash.of($0.stored.article.text)) }.map(\.stored)
    }

    /// The stories of the digests before a day's, with those of their articles that are still there, oldest first.
    private func storiesBefore(
        _ day: CivilDate, _ zone: TimeZoneRules, _ series: DigestSeries
    ) throws -> [EarlierDigests.Story] {
        let first = CivilDate(daysSinceEpoch: day.daysSinceEpoch - Corpus.continuationDays)
        var stories: [EarlierDigests.Story] = []
        for earlier in try deliveredDays(in: series, from: first) where earlier < day {
            guard let delivery = try delivery(of: earlier, in: series) else { continue }
            for story in try delivered(delivery).stories {
                stories.append(try earlierStory(story, of: earlier, zone))
            }
        }
        return stories
    }

    /// A story of an earlier digest, with those of its articles that are still there.
    ///
    /// - Parameter day: the day of that digest.
    private func earlierStory(
        _ story: Story, of day: CivilDate, _ zone: TimeZoneRules
    ) throws -> EarlierDigests.Story {
        // One that told again what was told before told nothing but its headline, and stands for that day.
        let isRestatement = story.sentences.isEmpty && story.continues != nil
        let central = story.articles.prefix(EarlierDigests.articlesUsed).map(\.id)
        var articles: [[UInt8]: StoredArticle] = [:]
        for id in central + story.sentences.map(\.article) where articles[Array(id.utf8)] == nil {
            articles[Array(id.utf8)] = try article(id: id)
        }
        // What was published anew since is told as such.
        let tellers = story.articles.compactMap { articles[Array($0.id.utf8)] }.filter {
            $0.effectiveDay(in: zone) <= day
        }
        return EarlierDigests.Story(
            day: isRestatement ? story.continues ?? day : day,
            sentences: isRestatement ? [story.headline] : story.sentences.map(\.text),
            articles: central.compactMap { articles[Array($0.utf8)] },
            isRestatement: isRestatement,
            changed: tellers.compactMap { teller in
                EarlierDigests.ChangedArticle(
                    teller, told: story.sentences.filter { $0.article.utf8.elementsEqual(teller.article.id.utf8) })
            })
    }
}

extension DigestOptions {
    /// Whether they ask for what an edition has.
    fileprivate func agree(with edition: Digest.Edition) -> Bool {
        maximumStories == edition.maximumStories && sentencesPerStory == edition.sentencesPerStory
    }
}
