import LedeArticle
import LedeTestSupport
import LedeText
import Testing

@testable import LedeDigest

/// The time zones' rules; what is expected was computed with Python's `zoneinfo`.
@Suite struct TimeZoneRulesTests {
    struct Day: Sendable {
        var zone: String
        var day: String
        var start: Int64
        var end: Int64
        init(_ zone: String, _ day: String, _ start: Int64, _ end: Int64) {
            (self.zone, self.day, self.start, self.end) = (zone, day, start, end)
        }
    }

    @Test(arguments: days) func aDayIsWhatTheClocksCallSo(_ row: Day) throws {
        let zone = try TimeZoneRules(identifier: row.zone)
        let day = try #require(CivilDate(row.day))
        #expect(zone.interval(of: day) == row.start..<row.end)
        #expect(zone.day(of: row.start) == day)
        #expect(zone.day(of: row.end - 1) == day)
        #expect(zone.day(of: row.start - 1) < day)
        #expect(zone.day(of: row.end) > day)
    }

    @Test func aDayThatTheZoneLeftOutIsEmpty() throws {
        // Samoa went from 29 to 31 December 2011.
        let zone = try TimeZoneRules(identifier: "Pacific/Apia")
        #expect(zone.interval(of: CivilDate(year: 2011, month: 12, day: 30)).isEmpty)
        #expect(zone.day(of: 1_325_239_199) == CivilDate(year: 2011, month: 12, day: 29))
        #expect(zone.day(of: 1_325_239_200) == CivilDate(year: 2011, month: 12, day: 31))
    }

    @Test func clocksSetBackAcrossMidnightShowTheDayBeforeAgain() throws {
        // St. John's set its clocks back an hour at 00:01 on 28 October 1990.
        let zone = try TimeZoneRules(identifier: "America/St_Johns")
        let saturday = CivilDate(year: 1990, month: 10, day: 27)
        let sunday = CivilDate(year: 1990, month: 10, day: 28)
        let midnight: Int64 = 657_081_000
        #expect(zone.day(of: midnight - 1) == saturday)
        #expect(zone.day(of: midnight) == sunday)
        #expect(zone.day(of: midnight + 60) == saturday)
        #expect(zone.day(of: midnight + 3600) == sunday)
        #expect(zone.interval(of: saturday) == midnight - 86_400..<midnight + 3600)
        #expect(zone.interval(of: sunday) == midnight..<midnight + 90_000)
    }

    @Test(arguments: [
        "UTC", "+05:45", "-03:30", "Europe/Berlin", "Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Apia",
        "America/St_Johns", "Antarctica/Troll", "Asia/Gaza", "Pacific/Kiritimati",
    ]) func everyInstantLiesInTheIntervalOfItsDay(_ name: String) throws {
        let zone = try TimeZoneRules(identifier: name)
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<2_000 {
            let instant = Int64.random(in: -3_000_000_000...9_000_000_000, using: &generator)
            #expect(zone.interval(of: zone.day(of: instant)).contains(instant))
        }
    }

    @Test func anyInstantHasADay() throws {
        for name in ["UTC", "+23:59", "-23:59", "Europe/Berlin", "Pacific/Auckland"] {
            let zone = try TimeZoneRules(identifier: name)
            for instant in [.min, .min + 1, -1, 0, .max - 1, .max] as [Int64] { _ = zone.day(of: instant) }
            #expect(zone.interval(of: CivilDate(year: 2026, month: 2, day: 30)).isEmpty)
            #expect(zone.interval(of: CivilDate(year: .max, month: 1, day: 1)).isEmpty)
            #expect(!zone.interval(of: CivilDate(year: 9999, month: 12, day: 31)).isEmpty)
            #expect(!zone.interval(of: CivilDate(year: 1, month: 1, day: 1)).isEmpty)
        }
    }

    @Test(arguments: [
        ("UTC", "UTC"), ("Z", "UTC"), ("+00:00", "UTC"), ("+02:00", "+02:00"), ("-0330", "-03:30"), ("+05", "+05:00"),
        ("Europe/Berlin", "Europe/Berlin"),
    ]) func identifiersHaveOneForm(_ given: String, _ shown: String) throws {
        #expect(try TimeZoneRules(identifier: given).identifier == shown)
    }

    @Test(arguments: [
        ("", TimeZoneError.Code.badName), ("../etc/passwd", .badName), ("/etc/passwd", .badName),
        ("Europe//Berlin", .badName), ("Europe/Berlin/", .badName), ("Europe/../UTC", .badName),
        ("Europe/Berlin\u{0}", .badName), ("Europe/Bérlin", .badName), ("+24:00", .badName), ("+02:60", .badName),
        (String(repeating: "A", count: 65), .badName), ("Europe/Nowhere", .unknown), ("Europe/Berlin/Mitte", .unknown),
        ("Europe", .unknown), ("leapseconds", .unknown), ("localtime", .unknown), ("posixrules", .unknown),
        ("\u{1B}[31m", .badName),
    ]) func otherNamesAreRefusedWithARemedy(_ name: String, _ code: TimeZoneError.Code) throws {
        let error = try #require(throws: TimeZoneError.self) { try TimeZoneRules(identifier: name) }
        #expect(error.code == code)
        #expect(error.message.hasSuffix("."))
        #expect(error.message.contains("Europe/Berlin"))
        #expect(error.message.unicodeScalars.allSatisfy { $0.value >= 0x20 })
    }

    @Test func aSystemWithoutTheDatabaseIsToldWhatToInstall() throws {
        let folder = FilePath("/nowhere/zoneinfo")
        let error = try #require(throws: TimeZoneError.self) {
            try TimeZoneRules(identifier: "Europe/Berlin", database: folder)
        }
        #expect(error.code == .noDatabase)
        #expect(error.message.contains("tzdata"))
        #expect(try TimeZoneRules(identifier: "+01:00", database: folder).identifier == "+01:00")
    }

    static let days = [
        Day("UTC", "2026-03-03", 1_772_496_000, 1_772_582_400),  // 24 h
        Day("Europe/Berlin", "2026-03-29", 1_774_738_800, 1_774_821_600),  // 23 h
        Day("Europe/Berlin", "2026-10-25", 1_792_879_200, 1_792_969_200),  // 25 h
        Day("Europe/Berlin", "2026-06-01", 1_780_264_800, 1_780_351_200),  // 24 h
        Day("Africa/Cairo", "2026-04-24", 1_776_981_600, 1_777_064_400),  // 23 h
        Day("Australia/Lord_Howe", "2026-04-05", 1_775_307_600, 1_775_395_800),  // 24.5 h
        Day("Australia/Lord_Howe", "2026-10-04", 1_791_034_200, 1_791_118_800),  // 23.5 h
        Day("Asia/Kathmandu", "2026-03-03", 1_772_475_300, 1_772_561_700),  // 24 h
        Day("Pacific/Kiritimati", "2026-03-03", 1_772_445_600, 1_772_532_000),  // 24 h
        Day("America/New_York", "2026-03-08", 1_772_946_000, 1_773_028_800),  // 23 h
        Day("America/New_York", "1883-11-18", -2_717_694_238, -2_717_607_600),  // 24.0661 h
        Day("Asia/Gaza", "2026-03-28", 1_774_648_800, 1_774_731_600),  // 23 h
        Day("Europe/Dublin", "2026-03-29", 1_774_742_400, 1_774_825_200),  // 23 h
        Day("Africa/Casablanca", "2026-02-15", 1_771_110_000, 1_771_200_000),  // 25 h
        Day("America/Santiago", "2026-09-06", 1_788_667_200, 1_788_750_000),  // 23 h
        Day("America/Nuuk", "2026-03-28", 1_774_663_200, 1_774_746_000),  // 23 h
        Day("Europe/Berlin", "2100-03-28", 4_109_871_600, 4_109_954_400),  // 23 h
        Day("Europe/Berlin", "2100-10-31", 4_128_616_800, 4_128_706_800),  // 25 h
        Day("America/Santiago", "2100-09-05", 4_123_800_000, 4_123_882_800),  // 23 h
        Day("Australia/Lord_Howe", "2100-04-04", 4_110_440_400, 4_110_528_600),  // 24.5 h
        Day("Asia/Jerusalem", "2100-03-26", 4_109_695_200, 4_109_778_000),  // 23 h
        Day("Pacific/Auckland", "9000-01-01", 221_845_345_200, 221_845_431_600),  // 24 h
        Day("Antarctica/Troll", "2026-03-29", 1_774_742_400, 1_774_821_600),  // 22 h
    ]
}
