import LedeArticle
import LedeText

/// What the clocks of a time zone show, at any instant.
///
/// The rules come from the system's tz database, or are a fixed offset. A calendar day is what the clocks of the zone
/// call that day: it may have 23, 24, 24.5 or 25 hours, begin at 01:00, or not exist at all.
public struct TimeZoneRules: Sendable {
    /// The name as results show it: `Europe/Berlin`, `UTC`, `+02:00`.
    public let identifier: String

    /// Offsets from UTC in seconds that a clock may have (RFC 9636, section 3.2).
    static let offsets = -89_999...93_599
    private static let secondsOfDay: Int64 = 86_400

    /// Instants at which the clocks changed, ascending, in seconds since 1970-01-01T00:00:00Z.
    private let transitions: [Int64]
    /// The offset from UTC before the first transition, and from each transition on: one more than ``transitions``.
    private let offsets: [Int32]
    /// What holds from the last transition on, where the file says it.
    private let rule: RecurringRule?

    /// Reads the rules of a time zone.
    ///
    /// - Parameter identifier: a name of the tz database (`Europe/Berlin`), `UTC`, `Z`, or an offset (`+02:00`,
    ///   `-0330`, `+05`).
    /// - Throws: ``TimeZoneError`` where the name is none, the tz database is missing, or its file is damaged.
    public init(identifier: String) throws {
        try self.init(identifier: identifier, database: ZoneFile.database)
    }

    /// Reads the rules of a time zone from a tz database in a folder.
    package init(identifier: String, database: FilePath) throws {
        let name = Array(identifier.utf8)
        if let offset = TimeZoneRules.fixedOffset(name) {
            self.init(offset: offset)
            return
        }
        try TimeZoneRules.validate(name)
        guard !["localtime", "posixrules", "Factory"].contains(identifier) else {
            throw TimeZoneError(
                .unknown,
                "\(identifier) is another time zone on each machine: give its name, such as Europe/Berlin, or UTC, or an "
                    + "offset such as +02:00.")
        }
        try self.init(identifier: identifier, contents: ZoneFile.read(name, in: database))
    }

    /// Rules from the contents of a TZif file (RFC 9636).
    package init(identifier: String, contents: [UInt8]) throws {
        let zone = try ZoneFile.parse(contents, named: identifier)
        self.identifier = identifier
        transitions = zone.transitions
        offsets = zone.offsets
        rule = zone.rule
    }

    private init(offset: Int) {
        transitions = []
        offsets = [Int32(offset)]
        rule = nil
        if offset == 0 {
            identifier = "UTC"
        } else {
            let minutes = abs(offset) / 60
            let pad = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
            identifier = (offset < 0 ? "-" : "+") + pad(minutes / 60) + ":" + pad(minutes % 60)
        }
    }

    /// The calendar day that the clocks of the zone show at an instant.
    ///
    /// - Parameter instant: seconds since 1970-01-01T00:00:00Z.
    public func day(of instant: Int64) -> CivilDate {
        let local = instant.addingReportingOverflow(Int64(offset(at: instant)))
        return CivilDate.dayAndSecond(of: local.overflow ? instant : local.partialValue).day
    }

    /// The smallest half-open range that contains every instant of a day, in seconds since 1970-01-01T00:00:00Z.
    ///
    /// Where clocks were set back across midnight, it also contains instants of the day before: ``day(of:)`` decides. A
    /// day that the zone left out, and one that no calendar has, give an empty range.
    public func interval(of day: CivilDate) -> Range<Int64> {
        guard day.isValid else { return 0..<0 }
        let midnight = Int64(day.daysSinceEpoch) * TimeZoneRules.secondsOfDay
        let earliest = midnight - Int64(TimeZoneRules.offsets.upperBound)
        let latest = midnight + TimeZoneRules.secondsOfDay - Int64(TimeZoneRules.offsets.lowerBound)
        var changes = Array(transitions[firstTransition(after: earliest)...].prefix { $0 < latest })
        if let rule {
            let last = transitions.last ?? .min
            for change in rule.changes(around: day.year) where change.instant > max(last, earliest) {
                if change.instant < latest { changes.append(change.instant) }
            }
        }
        var first: Int64?
        var end = midnight
        var start = earliest
        for next in changes + [latest] {
            let offset = Int64(offset(at: start))
            let low = max(start, midnight - offset)
            let high = min(next, midnight + TimeZoneRules.secondsOfDay - offset)
            if low < high {
                if first == nil { first = low }
                end = high
            }
            start = next
        }
        guard let first else { return midnight..<midnight }
        return first..<end
    }

    /// The offset of the zone's clocks from UTC at an instant, in seconds, east positive.
    ///
    /// Logarithmic time.
    func offset(at instant: Int64) -> Int32 {
        let index = firstTransition(after: instant)
        if index == transitions.count, let rule { return rule.offset(at: instant) }
        return offsets[index]
    }

    /// The index of the first transition after an instant; their number if there is none.
    private func firstTransition(after instant: Int64) -> Int {
        var low = 0
        var high = transitions.count
        while low < high {
            let middle = (low + high) / 2
            if transitions[middle] <= instant { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The offset in seconds that `UTC`, `Z` or `±HH[[:]MM]` names, or `nil` for other names.
    private static func fixedOffset(_ name: [UInt8]) -> Int? {
        if name == Array("UTC".utf8) || name == Array("Z".utf8) { return 0 }
        guard let sign = name.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
        var digits = Array(name.dropFirst())
        if digits.count == 5, digits[2] == UInt8(ascii: ":") { digits.remove(at: 2) }
        guard digits.count == 2 || digits.count == 4 else { return nil }
        var numbers: [Int] = []
        for digit in digits {
            guard digit.isASCIIDigit else { return nil }
            numbers.append(Int(digit - UInt8(ascii: "0")))
        }
        let hours = numbers[0] * 10 + numbers[1]
        let minutes = numbers.count == 4 ? numbers[2] * 10 + numbers[3] : 0
        guard hours < 24, minutes < 60 else { return nil }
        return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    /// Longest name of a time zone, in bytes; the longest of the tz database has 32.
    private static let longestName = 64

    /// Takes names such as `America/Argentina/Buenos_Aires` and nothing that could lead out of the database's folder.
    private static func validate(_ name: [UInt8]) throws {
        var isValid = !name.isEmpty && name.count <= longestName
        var previous = UInt8(ascii: "/")
        for byte in name where isValid {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): break
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
                UInt8(ascii: "/"):
                isValid = previous != UInt8(ascii: "/")
            default: isValid = false
            }
            previous = byte
        }
        guard isValid, previous != UInt8(ascii: "/") else {
            let beginning = Array(name.prefix(longestName))
            let shown = String(decoding: Scalars.clean(beginning.span).text, as: UTF8.self)
            throw TimeZoneError(
                .badName,
                "“\(shown)” is no name of a time zone: give one of the tz database, such as Europe/Berlin, or UTC, or an "
                    + "offset such as +02:00.")
        }
    }
}
