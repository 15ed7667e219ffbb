import LedeArticle
import LedeDigest
import Testing

@testable import LedeDelivery

/// A record gives the digest back that it was made of.
struct DigestRecordTests {
    private func written(_ digest: Digest) -> [[UInt8]] {
        OutputFormat.allCases.map { $0.joined($0.digestWriter().write(digest)) }
    }

    @Test func everyFormatOfTheReadDigestIsThatOfTheWrittenOne() throws {
        var digest = SampleDigest.digest
        digest.stories[0].continues = CivilDate(year: 2026, month: 3, day: 2)
        digest.omittedStoryCount = 3
        digest.omittedArticleCount = 4
        digest.mutedArticleCount = 5
        digest.edition = Digest.Edition(
            profile: "morning", revision: 2, maximumStories: 12, sentencesPerStory: 3,
            previous: .init(day: CivilDate(year: 2026, month: 3, day: 1), revision: 4))
        let read = try DigestRecord.digest(from: DigestRecord.bytes(of: digest))
        #expect(written(read) == written(digest))
        #expect(read.edition == digest.edition)
        #expect(read.stories.map(\.explanation.details.count) == digest.stories.map(\.explanation.details.count))
    }

    @Test func aRecordOfAnythingIsStable() throws {
        for seed in 0..<200 as Range<UInt64> {
            let digest = try DigestRecord.digest(from: DigestRecord.bytes(of: HostileDigests.digest(seed: seed)))
            let record = DigestRecord.bytes(of: digest)
            let again = try DigestRecord.digest(from: record)
            let isSame = DigestRecord.bytes(of: again) == record && written(again) == written(digest)
            #expect(isSame, "seed \(seed)")
        }
    }

    /// A record that another hand wrote: two spellings of a source that are one once they are cleaned.
    @Test func aSourceWithControlCharactersIsCountedOnce() throws {
        var digest = SampleDigest.digest
        digest.stories = [digest.stories[0], digest.stories[0]]
        for (index, source) in ["Meridian Wire", "Merid\u{7F}ian  Wire"].enumerated() {
            digest.stories[index].articles = Array(digest.stories[index].articles.prefix(1))
            digest.stories[index].articles[0].source = source
        }
        let record = String(decoding: DigestRecord.bytes(of: digest), as: UTF8.self)
            .replacing("\"Meridian Wire\"", with: "\"Merid\u{7F}ian  Wire\"", maxReplacements: 1)
        let read = try DigestRecord.digest(from: Array(record.utf8))
        #expect(read.sourceCount == 1)
        #expect(try DigestRecord.digest(from: DigestRecord.bytes(of: read)).sourceCount == 1)
    }

    @Test(arguments: [
        "", "{", "[]", "{}", "null", "{\"schema_version\":1}", String(repeating: "[", count: 100_000),
        "{\"schema_version\":2,\"date\":\"2026-03-03\",\"time_zone\":\"UTC\",\"title\":\"\",\"stories\":[]}",
        "{\"schema_version\":1,\"date\":\"2026-02-30\",\"time_zone\":\"UTC\",\"title\":\"\",\"stories\":[]}",
        "{\"schema_version\":1,\"date\":\"2026-03-03\",\"time_zone\":\"UTC\",\"title\":\"\",\"stories\":[1]}",
        "{\"schema_version\":1,\"date\":\"2026-03-03\",\"time_zone\":\"UTC\",\"title\":\"\",\"stories\":[]} x",
    ])
    func whatIsNoRecordIsRefused(_ text: String) {
        #expect(throws: DigestRecord.ReadingError.self) { try DigestRecord.digest(from: Array(text.utf8)) }
    }
}
