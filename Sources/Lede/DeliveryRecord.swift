import LedeArticle
import LedeCorpus
import LedeDelivery
import LedeDigest

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

    /// What is kept of the delivery, without its digest.
    public private(set) var delivery: StoredDelivery
    /// The digest; `nil` for a day that was found to be empty.
    public private(set) var digest: Digest?

    /// The record of a stored delivery; a digest that cannot be read any more is left out of it.
    public init(_ delivery: StoredDelivery) {
        self.delivery = delivery
        self.delivery.digest = []
        digest = try? DigestRecord.digest(from: delivery.digest)
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
        if let digest = value["digest"], digest["date"] != nil { self.digest = try DigestRecord.digest(from: digest) }
        guard digest == nil || digest?.date == day && digest?.timeZone == timeZone else {
            throw DigestRecord.ReadingError(description: "its digest is of another day")
        }
        // Exports of before have no hashes.
        let told = (value["told"]?.array ?? []).compactMap { $0.string.flatMap { UInt64($0, radix: 16) } }
        delivery = StoredDelivery(
            series: DigestSeries(profile: profile, timeZone: timeZone), day: day, revision: revision,
            prepared: prepared, delivered: value["delivered"]?.string.flatMap { PublicationDate(stored: $0) }?.text,
            digest: [], articles: articles.compactMap(\.string),
            told: told.map { Int64(bitPattern: $0) },
            outputs: (value["outputs"]?.array ?? []).compactMap(\.string))
    }

    /// The line, with its end.
    public var line: [UInt8] {
        var json = JSONText()
        json.beginObject()
        json.key("delivery")
        json.beginObject()
        json.members([
            ("profile", delivery.series.profile), ("time_zone", delivery.series.timeZone), ("date", delivery.day.text),
        ])
        json.key("revision")
        json.integer(delivery.revision)
        json.members([("prepared", delivery.prepared), ("delivered", delivery.delivered)])
        json.key("articles")
        json.beginArray()
        for article in delivery.articles { json.string(article) }
        json.endArray()
        json.key("told")
        json.beginArray()
        for hash in delivery.told { json.string(String(UInt64(bitPattern: hash), radix: 16)) }
        json.endArray()
        if !delivery.outputs.isEmpty {
            json.key("outputs")
            json.beginArray()
            for output in delivery.outputs { json.string(output) }
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
