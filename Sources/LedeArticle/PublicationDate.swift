import LedeText

/// When an article was published: an instant, or a calendar day where no time is known.
public struct PublicationDate: Hashable, Sendable {
    /// Seconds since 1970-01-01T00:00:00Z; of a day alone, its midnight in UTC.
    public var seconds: Int64
    /// Whether only the day is known: it is then that day in every time zone.
    public var isDayOnly: Bool

    /// The instants that RFC 3339 can write, in seconds: years 1 to 9999.
    package static let instants: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

    /// An instant.
    public init(seconds: Int64) {
        self.seconds = seconds
        isDayOnly = false
    }

    /// A calendar day.
    public init(year: Int, month: Int, day: Int) {
        seconds = Int64(CivilDate(year: year, month: month, day: day).daysSinceEpoch) * 86_400
        isDayOnly = true
    }

    /// The date as the corpus and the outputs write it: `2026-03-03T08:15:00Z`, or `2026-03-03` for a day.
    public var text: String {
        let (day, rest) = CivilDate.dayAndSecond(of: seconds)
        guard !isDayOnly else { return day.text }
        var text = day.bytes
        for (mark, number) in [("T", rest / 3600), (":", rest / 60 % 60), (":", rest % 60)] as [(Unicode.Scalar, Int)] {
            text.append(UInt8(ascii: mark))
            CivilDate.append(number, to: &text)
        }
        text.append(UInt8(ascii: "Z"))
        return String(decoding: text, as: UTF8.self)
    }

    /// Reads a date as ``text`` writes it; `nil` for anything else.
    package init?(stored text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, let day = CivilDate(String(decoding: bytes[..<10], as: UTF8.self)) else { return nil }
        guard bytes.count > 10 else {
            self.init(year: day.year, month: day.month, day: day.day)
            return
        }
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":")
        else { return nil }
        var fields: [Int64] = []
        for start in [11, 14, 17] {
            guard let number = Int64(String(decoding: bytes[start..<start + 2], as: UTF8.self)), number >= 0 else {
                return nil
            }
            fields.append(number)
        }
        guard fields[0] < 24, fields[1] < 60, fields[2] < 60 else { return nil }
        self.init(seconds: Int64(day.daysSinceEpoch) * 86_400 + fields[0] * 3600 + fields[1] * 60 + fields[2])
    }

}

/// A day of the proleptic Gregorian calendar.
public struct CivilDate: Hashable, Sendable, Comparable {
    /// The year, 1 to 9999.
    public var year: Int
    /// The month, 1 to 12.
    public var month: Int
    /// The day of the month, 1 to 31.
    public var day: Int

    /// A day; the numbers are taken as they are.
    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that lies a number of days after 1970-01-01.
    ///
    /// After H. Hinnant, "chrono-compatible low-level date algorithms".
    public init(daysSinceEpoch: Int) {
        let z = daysSinceEpoch + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let doe = z - era * 146_097
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
        let mp = (5 * doy + 2) / 153
        day = doy - (153 * mp + 2) / 5 + 1
        month = mp < 10 ? mp + 3 : mp - 9
        year = yoe + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The day in UTC that an instant lies in, and how many seconds of it are over.
    ///
    /// - Parameter seconds: since 1970-01-01T00:00:00Z.
    package static func dayAndSecond(of seconds: Int64) -> (day: CivilDate, second: Int) {
        let second = (seconds % 86_400 + 86_400) % 86_400
        let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
        return (CivilDate(daysSinceEpoch: Int(days)), Int(second))
    }

    /// Reads `YYYY-MM-DD`; `nil` for anything else and for days that do not exist.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        var numbers: [Int] = []
        for range in [0..<4, 5..<7, 8..<10] {
            var number = 0
            for byte in bytes[range] {
                guard byte.isASCIIDigit else { return nil }
                number = number * 10 + Int(byte - 0x30)
            }
            numbers.append(number)
        }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
        guard isValid else { return nil }
    }

    /// Whether the day exists in a year from 1 to 9999.
    public var isValid: Bool {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        return day <= [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    /// Days since 1970-01-01.
    public var daysSinceEpoch: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yoe = y - era * 400
        let doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy
        return era * 146_097 + doe - 719_468
    }

    /// `YYYY-MM-DD`.
    public var text: String {
        String(decoding: bytes, as: UTF8.self)
    }

    /// The same in ASCII.
    fileprivate var bytes: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(20)
        // Years of more than four digits are none of this calendar, but of a damaged number of seconds.
        if (0...9999).contains(year) {
            CivilDate.append(year / 100, to: &text)
            CivilDate.append(year % 100, to: &text)
        } else {
            text.append(contentsOf: String(year).utf8)
        }
        for number in [month, day] {
            text.append(UInt8(ascii: "-"))
            CivilDate.append(number, to: &text)
        }
        return text
    }

    /// Appends two digits of a number below 100.
    fileprivate static func append(_ number: Int, to text: inout [UInt8]) {
        text.append(0x30 + UInt8(truncatingIfNeeded: number / 10))
        text.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
    }

    /// Earlier days are less.
    public static func < (a: CivilDate, b: CivilDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}
