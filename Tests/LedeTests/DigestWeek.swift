import Foundation
import Lede
import LedeTestSupport

/// A corpus of its own and nine days in UTC, from Monday 2026-03-02 on, whose digests a suite's tests deliver.
class DigestWeek {
    /// 2026-03-02T00:00:00Z.
    static let monday: Int64 = 1_772_409_600

    let folder: TemporaryFolder
    let corpus: Corpus
    let zone: TimeZoneRules
    let days = (0..<9).map { CivilDate(year: 2026, month: 3, day: 2 + $0) }

    required init() throws {
        folder = try TemporaryFolder()
        corpus = try Corpus(path: FilePath(folder.path("corpus.sqlite")), access: .write)
        zone = try TimeZoneRules(identifier: "UTC")
    }

    /// Adds an article that is published at an hour of a day and comes ten minutes later, to another corpus if one is given.
    func add(
        _ id: String, _ text: String, by source: String? = nil, day: Int, hour: Int64 = 8, title: String? = nil,
        section: String? = nil, language: String = "en", to other: Corpus? = nil
    ) throws {
        var article = Article(text: text, title: title ?? "Title of \(id)")
        article.id = id
        article.language = Language(language) ?? .undetermined
        article.source = source
        article.section = section
        let instant = DigestWeek.monday + Int64(day) * 86_400 + hour * 3600
        article.published = PublicationDate(seconds: instant)
        _ = try (other ?? corpus).add([article], at: instant + 600)
    }

    /// Prepares a day's digest and marks it as delivered; `nil` where there is nothing to tell.
    func deliver(
        _ day: Int, refreshes: Bool = false, options: DigestOptions = DigestOptions(), from other: Corpus? = nil
    ) throws -> Digest? {
        let corpus = other ?? corpus
        let prepared = try corpus.prepareDigest(
            on: days[day], in: zone, options: options, refreshes: refreshes, at: DigestWeek.monday)
        if prepared != nil { try corpus.markDelivered(days[day], in: zone, at: DigestWeek.monday) }
        return prepared?.digest
    }
}
