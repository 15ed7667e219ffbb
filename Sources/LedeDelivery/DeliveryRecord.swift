import LedeArticle
import LedeDigest
import LedeText

/// A delivery as a line of JSON, which brings it back into another corpus: `lede corpus export`, `lede add --restore`.
public struct DeliveryRecord: Sendable {
    /// What every line of a delivery begins with; no line of an article does.
    private static let opening = Array("{\"delivery\":".utf8)

    /// Whether a line is one of a delivery.
    public static func opens(_ line: Span<UInt8>) -> Bool {
        guard line.count >= opening.count else { return false }
        for i in opening.indices where line[i] != opening[i] { return false }
        return true
    }

    /// The name of the profile.
    public var profile: String
    /// The time zone, by its name.
    public var timeZone: String
    /// The calendar day.
    public var day: CivilDate
    /// Which making of this day's digest it is, from 1.
    public var revision: Int
    /// When it was made, in RFC 3339.
    public var prepared: String
    /// When it was handed over, in RFC 3339; `nil` where it was not.
    public var delivered: String?
    /// The ids of all articles that it holds or leaves out on purpose.
    public var articles: [String]
    /// The hashes of the sentences that it tells and of the whole texts of those articles.
    ///
    /// They tell an article that is published anew from one of which only the date is new. Exports of before have none.
    public var told: [Int64]
    /// The outputs that it was written to where others failed: those need not get it again.
    public var outputs: [String]
    /// The digest; `nil` for a day that was found to be empty.
    public var digest: Digest?

    /// A record of a delivery.
    public init(
        profile: String, timeZone: String, day: CivilDate, revision: Int, prepared: String, delivered: String?,
        articles: [String], told: [Int64], outputs: [String], digest: Digest?
    ) {
        self.profile = profile
        self.timeZone = timeZone
        self.day = day
        self.revision = revision
        self.prepared = prepared
        self.delivered = delivered
        self.articles = articles
        self.told = told
        self.outputs = outputs
        self.digest = digest
    }

    /// Reads a line.
    ///
    /// - Throws: ``DigestRecord/ReadingError`` where it is no delivery.
    public init(line: [UInt8]) throws {
        let root: JSONValue
        do {
            root = try JSONValue(line)
        } catch let error as JSONScanner.SyntaxError {
            throw DigestRecord.ReadingError(description: "at byte \(error.offset) \(error.message)")
        }
        guard let value = root["delivery"], let profile = value["profile"]?.string, !profile.isEmpty,
            let timeZone = value["time_zone"]?.string, let day = value["date"]?.string.flatMap({ CivilDate($0) }),
            let revision = value["revision"]?.integer, revision >= 1,
            let prepared = value["prepared"]?.string.flatMap({ PublicationDate(stored: $0) })?.text,
            let articles = value["articles"]?.array
        else { throw DigestRecord.ReadingError(description: "it lacks what every delivery has") }
        self.init(
            profile: profile, timeZone: timeZone, day: day, revision: revision, prepared: prepared,
            delivered: value["delivered"]?.string.flatMap { PublicationDate(stored: $0) }?.text,
            articles: articles.compactMap(\.string),
            told: (value["told"]?.array ?? []).compactMap { $0.string.flatMap { UInt64($0, radix: 16) } }.map {
                Int64(bitPattern: $0)
            }, outputs: (value["outputs"]?.array ?? []).compactMap(\.string), digest: nil)
        if let digest = value["digest"], digest["date"] != nil { self.digest = try DigestRecord.digest(from: digest) }
        guard digest == nil || digest?.date == day && digest?.timeZone == timeZone else {
            throw DigestRecord.ReadingError(description: "its digest is of another day")
        }
    }

    /// The line, with its end.
    public var line: [UInt8] {
        var json = JSONText()
        json.beginObject()
        json.key("delivery")
        json.beginObject()
        for (key, value) in [("profile", profile), ("time_zone", timeZone), ("date", day.text)] {
            json.key(named: key)
            json.string(value)
        }
        json.key("revision")
        json.integer(revision)
        json.key("prepared")
        json.string(prepared)
        json.key("delivered")
        json.string(delivered)
        json.key("articles")
        json.beginArray()
        for article in articles { json.string(article) }
        json.endArray()
        json.key("told")
        json.beginArray()
        for hash in told { json.string(String(UInt64(bitPattern: hash), radix: 16)) }
        json.endArray()
        if !outputs.isEmpty {
            json.key("outputs")
            json.beginArray()
            for output in outputs { json.string(output) }
            json.endArray()
        }
        json.key("digest")
        if let digest {
            json.raw(Array(DigestRecord.bytes(of: digest).dropLast()))
        } else {
            json.null()
        }
        json.endObject()
        json.endObject()
        json.endLine()
        return json.bytes
    }
}
