import Foundation
import LedeArticle
import LedeTestSupport
import Testing

/// The sample articles, damaged at random: every promise holds for whatever they have become.
@Suite struct MutatedSampleTests {
    private static let samples: [(kind: InputKind, bytes: [UInt8])] =
        [("html", InputKind.html), ("text", .text), ("wire", .jsonl)].flatMap { folder, kind in
            let url = LedeProgram.packageFolder.appendingPathComponent("Corpus/\(folder)")
            let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
            return names.sorted().compactMap { name in
                (try? Data(contentsOf: url.appendingPathComponent(name))).map { (kind, Array($0)) }
            }
        }

    @Test(arguments: stride(from: 0, to: 120, by: 10).map { $0..<$0 + 10 })
    func documents(seeds: Range<Int>) throws {
        try #require(Self.samples.count > 30)
        var reading = HostileReading()
        var failures: [String] = []
        for seed in seeds {
            var dice = SeededGenerator(seed: UInt64(seed))
            let sample = Self.samples[seed % Self.samples.count]
            var bytes = sample.bytes
            if sample.kind == .jsonl { bytes = Array(bytes.split(separator: 0x0A)[0]) }
            for round in 0..<3 {
                Mutation.apply(to: &bytes, besides: Self.samples[(seed + round) % Self.samples.count].bytes, &dice)
                let faults = try reading.faults(bytes, as: sample.kind, variant: seed * 3 + round)
                failures += faults.map { "\(seed).\(round) \(sample.kind): \($0)" }
            }
        }
        #expect(failures.prefix(10) == [])
    }

    @Test(arguments: 0..<12)
    func digests(seed: Int) throws {
        var reading = HostileReading()
        var dice = SeededGenerator(seed: UInt64(seed))
        let wires = Self.samples.filter { $0.kind == .jsonl }.map(\.bytes)
        var bytes = wires[seed % wires.count]
        for round in 0..<3 {
            Mutation.apply(to: &bytes, besides: wires[round % wires.count], &dice)
            #expect(try reading.digestFaults(bytes, variant: seed * 3 + round) == [], "round \(round)")
        }
    }
}

/// Damage as networks, editors and enemies do it.
private enum Mutation {
    private static let texts = [
        "\\ud800", "\\u0000", "&#x202E;", "&#0;", "<div>", "</p>", "<script type=\"application/ld+json\">", "\"\"\"",
        "{\"text\":", "1e999", "[[[[", "\r\r\n", "By A. N. Other and ", "<meta charset=\"utf-16\">", "<plaintext>",
        "<![CDATA[",
    ]
    private static let damage: [[UInt8]] = [
        [0xFF, 0xFE], [0x00], [0xED, 0xA0, 0x80], [0xC0, 0xAF], [0xF8, 0x88, 0x80, 0x80, 0x80],
    ]
    private static let pieces = damage + (HostileDigests.pieces + texts).map { Array($0.utf8) }

    static func apply(to bytes: inout [UInt8], besides other: [UInt8], _ dice: inout SeededGenerator) {
        for _ in 0..<Int.random(in: 1...12, using: &dice) {
            let at = Int.random(in: 0...bytes.count, using: &dice)
            let end = min(bytes.count, at + Int.random(in: 0...60, using: &dice))
            switch Int.random(in: 0..<7, using: &dice) {
            case 0: bytes.removeSubrange(at..<end)
            case 1: bytes.insert(contentsOf: pieces[Int.random(in: 0..<pieces.count, using: &dice)], at: at)
            case 2: for i in at..<end { bytes[i] = UInt8.random(in: 0...255, using: &dice) }
            case 3: bytes.insert(contentsOf: bytes[at..<end], at: Int.random(in: 0...bytes.count, using: &dice))
            case 4:
                let piece = pieces[Int.random(in: 0..<pieces.count, using: &dice)]
                let times = Int.random(in: 2...40, using: &dice)
                bytes.insert(contentsOf: repeatElement(piece, count: times).joined(), at: at)
            case 5:
                let from = Int.random(in: 0..<other.count, using: &dice)
                bytes.insert(contentsOf: other[from..<min(other.count, from + 500)], at: at)
            default: if at < end { bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &dice) }
            }
        }
    }
}
