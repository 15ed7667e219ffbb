import LedeArticle
import LedeDigest
import LedeSummary
import LedeText

/// A digest as text that gives the same digest back: JSON of one line, with what each score is made of.
///
/// What is delivered is written from the record that is kept of it, so that it is the same bytes whenever it is written
/// again.
public enum DigestRecord {
    /// What is wrong with a record.
    public struct ReadingError: Error, CustomStringConvertible {
        /// The sentence, without a full stop.
        public let description: String

        /// What is wrong, as a sentence without a full stop.
        package init(description: String) { self.description = description }
    }

    /// Writes a digest.
    public static func bytes(of digest: Digest) -> [UInt8] {
        JSONDigestWriter(layout: .compact, explains: true, isRecord: true).write(digest)[0]
    }

    /// What tells a record from any other one: 32 hexadecimal digits.
    public static func fingerprint(of record: [UInt8]) -> String {
        var hash = WideHash()
        hash.combine(record)
        return hash.hexadecimal
    }

    /// Reads a digest, also one that `lede digest --format json` wrote.
    ///
    /// - Throws: ``ReadingError`` where it is no JSON of that shape.
    public static func digest(from bytes: [UInt8]) throws -> Digest {
        let root: JSONValue
        do {
            root = try JSONValue(bytes)
        } catch let error as JSONScanner.SyntaxError {
            throw ReadingError(description: "at byte \(error.offset) \(error.message)")
        }
        return try digest(from: root)
    }

    /// Reads a digest out of a text that was read.
    ///
    /// - Throws: ``ReadingError`` where it is not of that shape.
    package static func digest(from root: JSONValue) throws -> Digest {
        guard root["schema_version"]?.integer == JSONDigestWriter.schemaVersion,
            let date = root["date"]?.string.flatMap({ CivilDate($0) }), let zone = root["time_zone"]?.string,
            let title = root["title"]?.string, let stories = root["stories"]?.array
        else { throw ReadingError(description: "it lacks what every digest has") }
        var digest = Digest(
            date: date, timeZone: zone, title: title, stories: try stories.map { try story(from: $0) },
            omittedStoryCount: root["omitted"]?["stories"]?.integer ?? 0,
            omittedArticleCount: root["omitted"]?["articles"]?.integer ?? 0,
            mutedArticleCount: root["muted_articles"]?.integer ?? 0)
        if let edition = root["edition"], let profile = edition["profile"]?.string,
            let revision = edition["revision"]?.integer
        {
            digest.edition = Digest.Edition(
                profile: profile, revision: revision, maximumStories: edition["maximum_stories"]?.integer,
                sentencesPerStory: edition["sentences_per_story"]?.integer ?? DigestOptions().sentencesPerStory)
            if let previous = edition["previous"], let day = previous["date"]?.string.flatMap({ CivilDate($0) }),
                let revision = previous["revision"]?.integer
            {
                digest.edition?.previous = .init(
                    day: day, revision: revision, fingerprint: previous["fingerprint"]?.string ?? "")
            }
        }
        return digest
    }

    private static func story(from value: JSONValue) throws -> Story {
        guard let id = value["id"]?.string, let headline = value["headline"]?.string,
            let sentences = value["sentences"]?.array, let articles = value["articles"]?.array
        else { throw ReadingError(description: "one of its stories lacks what every story has") }
        return Story(
            id: id, headline: headline, section: value["section"]?.string, score: value["score"]?.number ?? 0,
            language: value["language"]?.string.flatMap { Language($0) } ?? .undetermined,
            sentences: sentences.compactMap { sentence in
                guard let text = sentence["text"]?.string, let article = sentence["article"]?.string,
                    let start = sentence["start"]?.integer, let end = sentence["end"]?.integer, start <= end
                else { return nil }
                return DigestSentence(text: text, article: article, range: start..<end)
            },
            articles: articles.map { article in
                StoryArticle(
                    id: article["id"]?.string ?? "", title: article["title"]?.string, url: article["url"]?.string,
                    // Cleaned as when it is written, so that one source is counted once.
                    source: article["source"]?.string.flatMap { Briefing.line($0) }.map {
                        String(decoding: $0, as: UTF8.self)
                    },
                    published: article["published"]?.string.flatMap { PublicationDate(stored: $0) })
            },
            continues: value["continues"]?.string.flatMap { CivilDate($0) },
            isChange: value["changed"]?.boolean ?? false,
            explanation: value["explanation"].map { explanation(from: $0) })
    }

    private static func explanation(from value: JSONValue) -> Explanation {
        Explanation(
            value["value"]?.number ?? 0, value["description"]?.string ?? "",
            (value["details"]?.array ?? []).map { explanation(from: $0) })
    }
}
