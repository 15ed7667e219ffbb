import LedeArticle
import LedeDelivery
import LedeDigest
import LedeText

/// What is promised of a digest whatever articles it is made of, as checks that name what is broken.
enum DigestPromises {
    /// Each article once, each sentence verbatim, no more than was asked for.
    static func ofDigest(_ digest: Digest, of articles: [Article], _ options: DigestOptions) -> [String] {
        var faults: [String] = []
        let byID = Dictionary(articles.map { ($0.id, $0) }) { $1 }
        let told = digest.stories.flatMap(\.articles).map(\.id)
        if Set(told).count != told.count { faults.append("an article twice") }
        if told.count + digest.omittedArticleCount + digest.mutedArticleCount != articles.count {
            faults.append(
                "\(told.count) + \(digest.omittedArticleCount) + \(digest.mutedArticleCount) of \(articles.count) articles"
            )
        }
        if let most = options.maximumStories, digest.stories.count > most { faults.append("too many stories") }
        if Set(digest.stories.map(\.id)).count != digest.stories.count { faults.append("a story id twice") }
        for story in digest.stories {
            if story.sentences.count > options.sentencesPerStory { faults.append("too many sentences") }
            for sentence in story.sentences {
                guard let article = byID[sentence.article], story.articles.contains(where: { $0.id == article.id })
                else {
                    faults.append("a sentence of nobody")
                    continue
                }
                if sentence.range.upperBound > article.text.count
                    || !article.text[sentence.range].elementsEqual(sentence.text.utf8)
                {
                    faults.append("other words")
                } else if !article.paragraphs.contains(where: {
                    $0.role == .body && sentence.range.clamped(to: $0.range) == sentence.range
                }) {
                    faults.append("a sentence that is not of the body")
                }
            }
        }
        return faults
    }

    /// The record of a digest gives the digest back, and each format keeps its promises.
    static func ofOutputs(_ digest: Digest, _ formats: [OutputFormat] = OutputFormat.allCases) throws -> [String] {
        var faults: [String] = []
        let record = DigestRecord.bytes(of: digest)
        _ = try StrictJSON(record)
        if DigestRecord.bytes(of: try DigestRecord.digest(from: record)) != record { faults.append("another record") }
        for format in formats {
            let parts = format.digestWriter().write(digest)
            if parts.isEmpty { faults.append("\(format): nothing") }
            for part in parts { faults += try ofPart(part, format, digest).map { "\(format): \($0)" } }
        }
        return faults
    }

    /// One part of what a format's writer wrote.
    static func ofPart(_ part: [UInt8], _ format: OutputFormat, _ digest: Digest) throws -> [String] {
        switch format {
        case .text: Promises.ofAll(part) + Promises.ofText(part, width: Promises.textWidth)
        case .json, .jsonl: try Promises.ofAll(part) + Promises.ofJSON(part, digest)
        case .markdown: Promises.ofAll(part) + Promises.ofMarkdown(part)
        case .html: Promises.ofAll(part) + Promises.ofHTML(part)
        case .email: try Promises.ofAll(part) + Promises.ofMail(part, digest)
        case .slack: try Promises.ofAll(part) + Promises.ofSlack(part)
        case .discord: try Promises.ofAll(part) + Promises.ofDiscord(part)
        case .telegram: Promises.ofAll(part) + Promises.ofTelegram(part)
        case .teams: try Promises.ofAll(part) + Promises.ofTeams(part)
        case .matrix: try Promises.ofAll(part) + Promises.ofMatrix(part)
        }
    }
}
