import Glibc
import LedeText

/// A file of the tz database: TZif, as RFC 9636 describes it.
struct ZoneFile {
    var transitions: [Int64]
    var offsets: [Int32]
    var rule: RecurringRule?

    /// Where Linux keeps the tz database.
    static let database = FilePath("/usr/share/zoneinfo")
    /// Longest file that is read, in bytes; the longest of the tz database has under 4,000.
    private static let largestFile = 1 << 18

    /// Reads the bytes of a zone's file.
    ///
    /// - Parameter name: the zone's name, validated.
    static func read(_ name: [UInt8], in database: FilePath) throws -> [UInt8] {
        let shown = String(decoding: name, as: UTF8.self)
        let descriptor = database.appending(name).withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
        guard descriptor >= 0 else {
            let code = errno
            guard code == ENOENT || code == ENOTDIR else {
                throw TimeZoneError(
                    .unreadable, "The rules of time zone \(shown) cannot be read: \(systemMessage(code)).")
            }
            guard database.withCString({ access($0, R_OK) }) == 0 else {
                throw TimeZoneError(
                    .noDatabase,
                    "The rules of time zone \(shown) are not on this system: install its tz database (package "
                        + "“tzdata”), or give UTC or an offset such as +02:00.")
            }
            throw TimeZoneError(
                .unknown,
                "There is no time zone \(shown): give a name of the tz database as it is written there, such as "
                    + "Europe/Berlin, or UTC, or an offset such as +02:00.")
        }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: largestFile)
        var count = 0
        while count < largestFile {
            let start = count
            let got = bytes.withUnsafeMutableBytes { buffer in
                Glibc.read(descriptor, buffer.baseAddress.map { $0 + start }, largestFile - start)
            }
            if got == 0 { break }
            if got < 0 {
                let code = errno
                if code == EINTR { continue }
                // A folder of the database, such as `Europe`.
                if code == EISDIR {
                    throw TimeZoneError(
                        .unknown, "\(shown) is a group of time zones: give one of them, as in Europe/Berlin.")
                }
                throw TimeZoneError(
                    .unreadable, "The rules of time zone \(shown) cannot be read: \(systemMessage(code)).")
            }
            count += got
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    /// Reads the contents of a TZif file of any version; every length and index in it is checked.
    ///
    /// - Throws: ``TimeZoneError`` for anything else.
    static func parse(_ bytes: [UInt8], named name: String) throws -> ZoneFile {
        var reader = Reader(bytes: bytes)
        do throws(Flaw) {
            var header = try reader.readHeader()
            if header.version >= UInt8(ascii: "2") {
                try reader.skip(header.length(timeBytes: 4))
                header = try reader.readHeader()
                var zone = try reader.readBlock(header, timeBytes: 8)
                zone.rule = try reader.readFooter()
                return zone
            }
            return try reader.readBlock(header, timeBytes: 4)
        } catch .otherFile {
            // Lists of leap seconds and zones stand among the zones.
            throw TimeZoneError(
                .unknown,
                "\(name) is no time zone: give a name of the tz database, such as Europe/Berlin, or UTC, or an offset "
                    + "such as +02:00.")
        } catch .leapSeconds {
            throw TimeZoneError(
                .leapSeconds,
                "Time zone \(name) counts leap seconds, which dates do not: give the zone without “right/”.")
        } catch {
            throw TimeZoneError(
                .damaged,
                "The rules of time zone \(name) are damaged or of an unknown form: install the tz database (package "
                    + "“tzdata”) anew, or give UTC or an offset such as +02:00.")
        }
    }

    private enum Flaw: Error { case damaged, leapSeconds, otherFile }

    private struct Header {
        var version: UInt8
        var utIndicators: Int
        var standardIndicators: Int
        var leaps: Int
        var times: Int
        var types: Int
        var characters: Int

        /// The length of the block that follows, in bytes.
        func length(timeBytes: Int) -> Int {
            times * (timeBytes + 1) + types * 6 + characters + leaps * (timeBytes + 4) + standardIndicators
                + utIndicators
        }
    }

    private struct Reader {
        let bytes: [UInt8]
        var index = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func skip(_ count: Int) throws(Flaw) {
            guard count <= bytes.count - index else { throw .damaged }
            index += count
        }

        /// Reads a big-endian signed number.
        func number(at position: Int, bytes count: Int) -> Int64 {
            var number = Int64(Int8(bitPattern: bytes[position]))
            for k in 1..<count { number = number << 8 | Int64(bytes[position + k]) }
            return number
        }

        mutating func readHeader() throws(Flaw) -> Header {
            let start = index
            guard bytes[start...].starts(with: "TZif".utf8) else { throw start == 0 ? .otherFile : .damaged }
            try skip(44)
            var counts: [Int] = []
            for k in 0..<6 {
                let count = number(at: start + 20 + k * 4, bytes: 4)
                guard count >= 0 else { throw .damaged }
                counts.append(Int(count))
            }
            return Header(
                version: bytes[start + 4], utIndicators: counts[0], standardIndicators: counts[1], leaps: counts[2],
                times: counts[3], types: counts[4], characters: counts[5])
        }

        mutating func readBlock(_ header: Header, timeBytes: Int) throws(Flaw) -> ZoneFile {
            let start = index
            try skip(header.length(timeBytes: timeBytes))
            guard header.leaps == 0 else { throw .leapSeconds }
            guard header.types > 0 else { throw .damaged }
            let firstIndex = start + header.times * timeBytes
            let firstType = firstIndex + header.times
            var typeOffsets: [Int32] = []
            for k in 0..<header.types {
                let offset = number(at: firstType + k * 6, bytes: 4)
                guard TimeZoneRules.offsets.contains(Int(offset)) else { throw .damaged }
                typeOffsets.append(Int32(offset))
            }
            var transitions: [Int64] = []
            var offsets = [typeOffsets[0]]
            for k in 0..<header.times {
                let time = number(at: start + k * timeBytes, bytes: timeBytes)
                let type = Int(bytes[firstIndex + k])
                if let last = transitions.last, time <= last { throw .damaged }
                guard type < typeOffsets.count else { throw .damaged }
                transitions.append(time)
                offsets.append(typeOffsets[type])
            }
            return ZoneFile(transitions: transitions, offsets: offsets, rule: nil)
        }

        /// Reads the footer: a line feed, a POSIX `TZ` string or nothing, a line feed.
        mutating func readFooter() throws(Flaw) -> RecurringRule? {
            guard index < bytes.count, bytes[index] == 0x0A, let end = bytes[(index + 1)...].firstIndex(of: 0x0A) else {
                throw .damaged
            }
            let text = bytes[index + 1..<end]
            index = end + 1
            if text.isEmpty { return nil }
            guard let rule = RecurringRule(text) else { throw .damaged }
            return rule
        }
    }
}
