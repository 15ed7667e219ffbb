import LedeDigest
import LedeText
import Testing

@testable import LedeDelivery

/// What every output promises, on a thousand digests of what should never come.
struct HostileDigestTests {
    private static let seeds: [Range<UInt64>] = stride(from: 0, to: 1_000, by: 100).map { $0..<$0 + 100 }

    @Test(arguments: seeds)
    func everyFormatKeepsItsPromises(seeds: Range<UInt64>) throws {
        var failures: [String] = []
        for seed in seeds {
            let digest = HostileDigests.digest(seed: seed)
            for format in OutputFormat.allCases {
                let parts = format.digestWriter().write(digest)
                if parts.isEmpty { failures.append("\(seed) \(format): nothing") }
                for part in parts {
                    let faults = try DigestPromises.ofPart(part, format, digest)
                    failures += faults.map { "\(seed) \(format): \($0)" }
                }
            }
        }
        #expect(failures.prefix(10) == [])
    }
}
