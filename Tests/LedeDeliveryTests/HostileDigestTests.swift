import Foundation
import LedeDigest
import LedeText
import Testing

@testable import LedeDelivery

/// What every output promises, on a thousand digests of what should never come.
struct HostileDigestTests {
    private static let seeds: [Range<UInt64>] = stride(from: 0, to: 1_000, by: 100).map { $0..<$0 + 100 }
    /// Each digest in each format, as `Scripts/torture` asks for.
    private static let isThorough = ProcessInfo.processInfo.environment["LEDE_TORTURE"] != nil

    @Test(arguments: seeds)
    func everyFormatKeepsItsPromises(seeds: Range<UInt64>) throws {
        var failures: [String] = []
        for seed in seeds {
            let digest = HostileDigests.digest(seed: seed)
            for (number, format) in OutputFormat.allCases.enumerated() {
                // Else each digest in a third of the formats, and each format for a third of the digests: enough, and
                // quick. A mail holds a text and a page, and takes longest.
                let isQuick = (Int(seed) + number) % 3 == 0 && (format != .email || seed % 10 < 2)
                guard isQuick || HostileDigestTests.isThorough else { continue }
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
