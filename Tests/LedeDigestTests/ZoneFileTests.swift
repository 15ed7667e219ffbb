import LedeTestSupport
import Testing

@testable import LedeDigest

/// TZif files, whole and damaged.
@Suite struct ZoneFileTests {
    /// A file of version 2: one type before and one after a transition, then a footer.
    static func file(
        offsets: [Int32] = [3600, 7200], transitions: [Int64] = [1_000_000], indexes: [UInt8] = [1],
        footer: String = "", leaps: Int = 0, version: UInt8 = UInt8(ascii: "2")
    ) -> [UInt8] {
        func big<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
            withUnsafeBytes(of: number.bigEndian) { Array($0) }
        }
        func header(times: Int, types: Int, characters: Int, leaps: Int) -> [UInt8] {
            Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
                + [0, 0, leaps, times, types, characters].flatMap { big(UInt32($0)) }
        }
        var bytes = header(times: 0, types: 1, characters: 1, leaps: 0) + [UInt8](repeating: 0, count: 7)
        bytes += header(times: transitions.count, types: offsets.count, characters: 4, leaps: leaps)
        bytes += transitions.flatMap { big($0) } + indexes
        bytes += offsets.flatMap { big($0) + [0, 0] }
        bytes += Array("ABC".utf8) + [0] + [UInt8](repeating: 0, count: leaps * 12)
        return bytes + [0x0A] + Array(footer.utf8) + [0x0A]
    }

    @Test func aWholeFileIsRead() throws {
        let zone = try ZoneFile.parse(ZoneFileTests.file(footer: "CET-1CEST,M3.5.0,M10.5.0/3"), named: "Test/Zone")
        #expect(zone.transitions == [1_000_000])
        #expect(zone.offsets == [3600, 7200])
        #expect(zone.rule?.standard == 3600)
        #expect(zone.rule?.daylight?.offset == 7200)
    }

    @Test(arguments: [
        [], Array("TZif".utf8), Array("nothing of the kind, but longer than a header is, at any rate".utf8),
        file(offsets: []), file(offsets: [3600, 200_000]), file(indexes: [2]),
        file(transitions: [5, 5], indexes: [0, 1]), file(transitions: [5, 4], indexes: [0, 1]),
        file(footer: "nonsense"), file(footer: "CET-1CEST,M3.5.0"), file(leaps: 1),
        Array(file().dropLast()), Array(file().dropLast(2)),
    ]) func damageIsAnError(_ bytes: [UInt8]) {
        #expect(throws: TimeZoneError.self) { try ZoneFile.parse(bytes, named: "Test/Zone") }
    }

    @Test func noDamageTraps() {
        let whole = ZoneFileTests.file(
            transitions: [.min, -1, .max], indexes: [0, 1, 0], footer: "<+0330>-3:30<+0430>,J79/24,263/-167:59:59")
        for count in 0..<whole.count {
            #expect(throws: TimeZoneError.self) { try ZoneFile.parse(Array(whole.prefix(count)), named: "Test/Zone") }
        }
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<5_000 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
            }
            guard let zone = try? TimeZoneRules(identifier: "Test/Zone", contents: bytes) else { continue }
            for instant in [.min, -1, 0, 1_772_496_000, .max] as [Int64] {
                _ = zone.interval(of: zone.day(of: instant))
            }
        }
    }

    struct Rule: Sendable {
        var text: String
        var instants: [(Int64, Int32)]
        init(_ text: String, _ instants: [(Int64, Int32)]) { (self.text, self.instants) = (text, instants) }
    }

    @Test(arguments: [
        Rule("UTC0", [(0, 0), (4_000_000_000, 0)]),
        Rule("<-0330>3:30", [(0, -12_600)]),
        // The last Sunday of March 2026 is the 29th, of October the 25th.
        Rule(
            "CET-1CEST,M3.5.0,M10.5.0/3",
            [(1_774_745_999, 3600), (1_774_746_000, 7200), (1_792_889_999, 7200), (1_792_890_000, 3600)]),
        // Day 79 without 29 February is 20 March; day 263 with it and from 0 is 20 September 2028 and 21 September 2026.
        Rule(
            "ABC0DEF,J79/0,263/0",
            [
                (1_773_964_799, 0), (1_773_964_800, 3600), (1_789_945_199, 3600), (1_789_945_200, 0),
                (1_853_017_199, 3600), (1_853_017_200, 0),
            ]),
        // Hours beyond the day: 02:00 on the second day after the fourth Thursday, 26 March.
        Rule("EET-2EEST,M3.4.4/50,M10.4.4/50", [(1_774_655_999, 7200), (1_774_656_000, 10_800)]),
        // Daylight saving all year.
        Rule("XXX3EDT4,0/0,J365/23", [(0, -14_400), (1_767_225_600, -14_400), (1_767_240_000, -14_400)]),
        // Southern: summer over the new year.
        Rule("NZST-12NZDT,M9.5.0,M4.1.0/3", [(1_767_225_600, 46_800), (1_782_864_000, 43_200)]),
        // Without days those of the United States hold: 8 March 2026.
        Rule("EST5EDT", [(1_772_953_199, -18_000), (1_772_953_200, -14_400)]),
    ]) func footersHoldForAllYears(_ row: Rule) throws {
        let rule = try #require(RecurringRule(Array(row.text.utf8)[...]))
        for (instant, offset) in row.instants { #expect(rule.offset(at: instant) == offset, "\(instant)") }
    }

    @Test(arguments: [
        "", "CE", "CET", "CET-", "CET-25", "CET-1:60", "<CET-1", "CET-1CEST,M3.5.0", "CET-1CEST,M3.5.0,M10.5.0,",
        "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J1",
        "CET-1CEST,J366,J1", "CET-1CEST,366,1", "CET-1CEST,M3.5.0/168,M10.5.0", "CET-1CEST,M3.5.0 ,M10.5.0",
        "CET-1CEST,1000,2", "CET99999999999999999999",
    ]) func otherFootersAreNone(_ text: String) {
        #expect(RecurringRule(Array(text.utf8)[...]) == nil)
    }
}
