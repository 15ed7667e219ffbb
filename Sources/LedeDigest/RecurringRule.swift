import LedeArticle
import LedeText

/// The rule that holds for all years after the last transition of a TZif file: the POSIX `TZ` string of its footer.
///
/// `CET-1CEST,M3.5.0,M10.5.0/3` and so on, with hours from -167 to 167 (RFC 9636, section 3.3.1).
struct RecurringRule: Sendable, Equatable {
    /// A day of the year and a time on it.
    struct Moment: Sendable, Equatable {
        enum Day: Sendable, Equatable {
            /// `Jn`: day 1 to 365, 29 February is never counted.
            case julian(Int)
            /// `n`: day 0 to 365, 29 February is counted.
            case ordinal(Int)
            /// `Mm.w.d`: the w-th (5: last) weekday d (0: Sunday) of a month.
            case weekday(month: Int, week: Int, weekday: Int)
        }

        var day: Day
        /// Seconds after local midnight; may be negative or exceed a day.
        var time: Int = 7200

        /// Seconds from 1970-01-01T00:00:00 local time.
        func seconds(in year: Int) -> Int64 {
            let number: Int
            switch day {
            case .julian(let n):
                number = CivilDate(year: year, month: n < 60 ? 1 : 3, day: 1).daysSinceEpoch + (n < 60 ? n - 1 : n - 60)
            case .ordinal(let n):
                number = CivilDate(year: year, month: 1, day: 1).daysSinceEpoch + n
            case .weekday(let month, let week, let weekday):
                let first = CivilDate(year: year, month: month, day: 1)
                let next =
                    month == 12
                    ? CivilDate(year: year + 1, month: 1, day: 1) : CivilDate(year: year, month: month + 1, day: 1)
                // 1970-01-01 was a Thursday, weekday 4.
                let start = first.daysSinceEpoch
                var candidate = start + (weekday - start.weekday + 7) % 7 + (week - 1) * 7
                if candidate >= next.daysSinceEpoch { candidate -= 7 }
                number = candidate
            }
            return Int64(number) * 86_400 + Int64(time)
        }
    }

    /// A change of the clocks.
    struct Change {
        var instant: Int64
        /// The offset from then on.
        var offset: Int32
    }

    /// The offset of standard time from UTC in seconds, east positive.
    var standard: Int32
    /// The offset of daylight saving time, where there is any, and when it begins and ends.
    var daylight: (offset: Int32, start: Moment, end: Moment)?

    static func == (a: RecurringRule, b: RecurringRule) -> Bool {
        a.standard == b.standard && a.daylight?.offset == b.daylight?.offset && a.daylight?.start == b.daylight?.start
            && a.daylight?.end == b.daylight?.end
    }

    /// The changes of a year and its neighbours, ascending.
    ///
    /// The neighbours are there because a rule may shift a change past the end of its year.
    func changes(around year: Int) -> [Change] {
        guard let daylight else { return [] }
        var changes: [Change] = []
        for y in year - 1...year + 1 {
            changes.append(
                Change(instant: daylight.start.seconds(in: y) - Int64(standard), offset: daylight.offset))
            changes.append(Change(instant: daylight.end.seconds(in: y) - Int64(daylight.offset), offset: standard))
        }
        // Where an end and a start coincide, the start wins: that is how a footer says "daylight saving all year".
        changes.sort {
            ($0.instant, $0.offset == standard ? 0 : 1) < ($1.instant, $1.offset == standard ? 0 : 1)
        }
        return changes
    }

    /// The offset at an instant.
    func offset(at instant: Int64) -> Int32 {
        guard let daylight else { return standard }
        // Beyond these years the offset of standard time will do: no date that can be written lies there.
        guard abs(instant / 86_400) < 4_000_000 else { return standard }
        let year = CivilDate(daysSinceEpoch: Int((instant + Int64(standard)) / 86_400)).year
        var offset = daylight.start.seconds(in: year) < daylight.end.seconds(in: year) ? standard : daylight.offset
        for change in changes(around: year) where change.instant <= instant { offset = change.offset }
        return offset
    }
}

extension Int {
    /// The weekday of a day counted from 1970-01-01, 0 for Sunday.
    var weekday: Int { ((self + 4) % 7 + 7) % 7 }
}

extension RecurringRule {
    /// Reads a POSIX `TZ` string; `nil` for what is none.
    init?(_ text: ArraySlice<UInt8>) {
        var reader = Reader(bytes: Array(text))
        guard reader.skipName(), let west = reader.readTime(hours: 24) else { return nil }
        standard = Int32(-west)
        guard !reader.isAtEnd else { return }
        guard reader.skipName() else { return nil }
        var offset = -west + 3600
        if !reader.isAtEnd, reader.next != UInt8(ascii: ",") {
            guard let west = reader.readTime(hours: 24) else { return nil }
            offset = -west
        }
        guard TimeZoneRules.offsets.contains(offset) else { return nil }
        if reader.isAtEnd {
            // POSIX leaves the days to the implementation; the tz code takes those of the United States.
            daylight = (
                Int32(offset), Moment(day: .weekday(month: 3, week: 2, weekday: 0)),
                Moment(day: .weekday(month: 11, week: 1, weekday: 0))
            )
            return
        }
        guard let start = reader.readMoment(), let end = reader.readMoment(), reader.isAtEnd else { return nil }
        daylight = (Int32(offset), start, end)
    }

    /// Reads the parts of a POSIX `TZ` string.
    private struct Reader {
        let bytes: [UInt8]
        var index = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        var isAtEnd: Bool { index >= bytes.count }
        var next: UInt8? { index < bytes.count ? bytes[index] : nil }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard let next, UInt32(next) == character.value else { return false }
            index += 1
            return true
        }

        /// Skips `CET` or `<+0330>`.
        mutating func skipName() -> Bool {
            if take("<") {
                while let byte = next {
                    index += 1
                    if byte == UInt8(ascii: ">") { return true }
                }
                return false
            }
            let start = index
            while let byte = next, byte.isASCIILetter { index += 1 }
            return index - start >= 3
        }

        /// Reads a decimal number of at most three digits.
        mutating func readNumber(_ range: ClosedRange<Int>) -> Int? {
            let start = index
            var number = 0
            while let byte = next, byte.isASCIIDigit, index - start < 3 {
                number = number * 10 + Int(byte - 0x30)
                index += 1
            }
            return index > start && range.contains(number) ? number : nil
        }

        /// Reads `[+-]hh[:mm[:ss]]` as seconds.
        mutating func readTime(hours: Int) -> Int? {
            let isNegative = take("-")
            if !isNegative { _ = take("+") }
            guard var seconds = readNumber(0...hours) else { return nil }
            seconds *= 3600
            var unit = 60
            while unit > 0, take(":") {
                guard let number = readNumber(0...59) else { return nil }
                seconds += number * unit
                unit = unit == 60 ? 1 : 0
            }
            return isNegative ? -seconds : seconds
        }

        /// Reads `,date[/time]`.
        mutating func readMoment() -> Moment? {
            guard take(",") else { return nil }
            var moment: Moment
            if take("M") {
                guard let month = readNumber(1...12), take("."), let week = readNumber(1...5), take("."),
                    let weekday = readNumber(0...6)
                else { return nil }
                moment = Moment(day: .weekday(month: month, week: week, weekday: weekday))
            } else if take("J") {
                guard let n = readNumber(1...365) else { return nil }
                moment = Moment(day: .julian(n))
            } else {
                guard let n = readNumber(0...365) else { return nil }
                moment = Moment(day: .ordinal(n))
            }
            if take("/") {
                guard let time = readTime(hours: 167) else { return nil }
                moment.time = time
            }
            return moment
        }
    }
}
