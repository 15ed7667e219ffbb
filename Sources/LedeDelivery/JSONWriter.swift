import LedeArticle
import LedeDigest
import LedeSummary
import LedeText

/// Writes summaries as JSON: an object, an array of objects, or a line each.
struct JSONSummaryWriter: SummaryWriter {
    enum Form { case object, array, lines }

    /// The decimals of a score.
    static let scorePlaces = 6

    let form: Form
    private var isFirst = true

    init(_ form: Form) { self.form = form }

    mutating func begin(into out: inout [UInt8]) {
        if form == .array { out.append(UInt8(ascii: "[")) }
    }

    mutating func write(_ article: Article, _ summary: Summary, into out: inout [UInt8]) {
        if form == .array {
            out.append(contentsOf: isFirst ? "\n  ".utf8 : ",\n  ".utf8)
        }
        isFirst = false
        var json = JSONText(form == .lines ? .compact : .indented, depth: form == .array ? 1 : 0, after: &out)
        json.append(article, summary)
        out = json.take()
        if form != .array { out.append(0x0A) }
    }

    mutating func end(into out: inout [UInt8]) {
        if form == .array { out.append(contentsOf: isFirst ? "]\n".utf8 : "\n]\n".utf8) }
    }
}

extension JSONText {
    /// Writes text after cleaning it; what is clean already comes out as it is, byte for byte.
    mutating func clean(_ text: String) {
        let bytes = text.utf8.span
        guard !Scalars.isPrintableASCII(bytes) else { return string(utf8: bytes) }
        let cleaned = Scalars.clean(bytes).text
        string(utf8: cleaned.span)
    }

    /// Writes text after cleaning it, or `null` where there is none.
    mutating func clean(_ text: String?) {
        if let text { clean(text) } else { null() }
    }

    /// Writes text as one clean line, or `null` where nothing is left of it.
    mutating func line(_ text: String?) {
        if let line = text.flatMap({ Briefing.line($0) }) {
            string(utf8: line.span)
        } else {
            null()
        }
    }

    /// Writes text as one clean line.
    mutating func line(_ text: String, orElse other: String) {
        let line = Briefing.line(text) ?? Array(other.utf8)
        string(utf8: line.span)
    }

    /// Writes the member `findings`: an array of codes and messages.
    public mutating func findings(_ findings: [Finding]) {
        key("findings")
        beginArray()
        for finding in findings {
            beginObject()
            key("code")
            string(finding.code.rawValue)
            key("message")
            line(finding.message, orElse: "")
            endObject()
        }
        endArray()
    }

    /// Writes the member `keywords`: the key words and phrases, the heaviest first.
    private mutating func keywords(_ phrases: [KeyPhrase]) {
        key("keywords")
        beginArray()
        for phrase in phrases {
            beginObject()
            key("text")
            clean(phrase.text)
            key("start")
            integer(phrase.range.lowerBound)
            key("end")
            integer(phrase.range.upperBound)
            key("count")
            integer(phrase.count)
            key("weight")
            decimal(phrase.weight, places: JSONSummaryWriter.scorePlaces)
            endObject()
        }
        endArray()
    }

    /// Writes the object of a summary.
    fileprivate mutating func append(_ article: Article, _ summary: Summary) {
        beginObject()
        key("id")
        clean(article.id.isEmpty ? nil : article.id)
        key("title")
        line(article.title)
        key("language")
        string(article.language.code)
        key("sentences")
        beginArray()
        for sentence in summary.sentences {
            beginObject()
            key("text")
            clean(sentence.text)
            key("start")
            integer(sentence.range.lowerBound)
            key("end")
            integer(sentence.range.upperBound)
            key("index")
            integer(sentence.index)
            key("paragraph")
            integer(sentence.paragraph)
            key("score")
            decimal(sentence.score, places: JSONSummaryWriter.scorePlaces)
            endObject()
        }
        endArray()
        key("words")
        integer(summary.words)
        self.findings(article.findings + summary.findings)
        if !summary.keyPhrases.isEmpty { keywords(summary.keyPhrases) }
        if !summary.explanations.isEmpty { explanations(summary.explanations) }
        endObject()
    }
}

/// Writes a digest as JSON, as `Digests/digest.schema.json` describes it.
struct JSONDigestWriter: DigestWriter {
    /// The version of the schema; it grows when a member changes its meaning.
    static let schemaVersion = 1

    let layout: JSONText.Layout
    /// Whether each story says what its score is made of.
    var explains = false
    /// Whether the digest's place in its series is written: a record of our own needs it.
    var isRecord = false

    func write(_ digest: Digest) -> [[UInt8]] {
        var json = JSONText(layout)
        json.beginObject()
        json.key("schema_version")
        json.integer(JSONDigestWriter.schemaVersion)
        json.key("date")
        json.string(digest.date.text)
        json.key("time_zone")
        json.clean(digest.timeZone)
        json.key("title")
        json.line(digest.title, orElse: "")
        json.key("stories")
        json.beginArray()
        for story in digest.stories { append(story, to: &json) }
        json.endArray()
        json.key("counts")
        json.beginObject()
        json.key("articles")
        json.integer(digest.articleCount)
        json.key("stories")
        json.integer(digest.stories.count)
        json.key("sources")
        json.integer(digest.sourceCount)
        json.endObject()
        if digest.omittedStoryCount > 0 {
            json.key("omitted")
            json.beginObject()
            json.key("articles")
            json.integer(digest.omittedArticleCount)
            json.key("stories")
            json.integer(digest.omittedStoryCount)
            json.endObject()
        }
        if digest.mutedArticleCount > 0 {
            json.key("muted_articles")
            json.integer(digest.mutedArticleCount)
        }
        if isRecord, let edition = digest.edition { append(edition, to: &json) }
        json.endObject()
        json.endLine()
        return [json.bytes]
    }

    private func append(_ edition: Digest.Edition, to json: inout JSONText) {
        json.key("edition")
        json.beginObject()
        json.key("profile")
        json.line(edition.profile, orElse: "")
        json.key("revision")
        json.integer(edition.revision)
        json.key("maximum_stories")
        if let most = edition.maximumStories { json.integer(most) } else { json.null() }
        json.key("sentences_per_story")
        json.integer(edition.sentencesPerStory)
        if let previous = edition.previous {
            json.key("previous")
            json.beginObject()
            json.key("date")
            json.string(previous.day.text)
            json.key("revision")
            json.integer(previous.revision)
            json.key("fingerprint")
            json.line(previous.fingerprint, orElse: "")
            json.endObject()
        }
        json.endObject()
    }

    private func append(_ story: Story, to json: inout JSONText) {
        json.beginObject()
        json.key("id")
        json.clean(story.id)
        json.key("headline")
        json.line(story.headline, orElse: "")
        json.key("section")
        json.line(story.section)
        json.key("score")
        json.decimal(story.score, places: JSONSummaryWriter.scorePlaces)
        json.key("language")
        json.string(story.language.code)
        json.key("sentences")
        json.beginArray()
        for sentence in story.sentences {
            json.beginObject()
            json.key("text")
            json.clean(sentence.text)
            json.key("article")
            json.clean(sentence.article)
            json.key("start")
            json.integer(sentence.range.lowerBound)
            json.key("end")
            json.integer(sentence.range.upperBound)
            json.endObject()
        }
        json.endArray()
        json.key("articles")
        json.beginArray()
        for article in story.articles {
            json.beginObject()
            json.key("id")
            json.clean(article.id)
            json.key("title")
            json.line(article.title)
            json.key("url")
            json.line(article.url)
            json.key("source")
            json.line(article.source)
            json.key("published")
            json.string(article.published?.text)
            json.endObject()
        }
        json.endArray()
        if let continues = story.continues {
            json.key("continues")
            json.string(continues.text)
        }
        if story.isChange {
            json.key("changed")
            json.boolean(true)
        }
        if explains {
            json.key("explanation")
            json.explanation(story.explanation)
        }
        json.endObject()
    }
}
