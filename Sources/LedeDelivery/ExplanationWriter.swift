import LedeArticle
import LedeDigest
import LedeSummary
import LedeText

/// Writes why each sentence was chosen or left out, as plain text: the sentences in document order, each with its rank,
/// its score and what most of the score is made of.
public struct ExplanationWriter: SummaryWriter {
    /// Whether nothing was written yet.
    private var isFirst = true

    /// A writer.
    public init() {}

    /// Nothing stands before the first article.
    public mutating func begin(into out: inout [UInt8]) {}

    /// Writes the explanations of a summary.
    public mutating func write(_ article: Article, _ summary: Summary, into out: inout [UInt8]) {
        if !isFirst { out.append(0x0A) }
        isFirst = false
        if let title = article.title.flatMap({ Briefing.line($0) }) { out.append(contentsOf: title + [0x0A, 0x0A]) }
        var passedOver = article.paragraphs.filter { ExplanationWriter.reason($0.role) != nil }[...]
        for explanation in summary.explanations {
            let range = explanation.sentence.range
            while let first = passedOver.first, first.range.lowerBound < range.lowerBound {
                write(article, passedOver.removeFirst(), into: &out)
            }
            var head = explanation.isSelected ? "* " : "  "
            head += "rank \(explanation.rank), score \(decimal(explanation.score.value)), sentence "
            head += "\(explanation.sentence.index), bytes \(range.lowerBound)..<\(range.upperBound)"
            if let antecedent = explanation.antecedent { head += ", points back to sentence \(antecedent)" }
            if let introduction = explanation.introduction { head += ", introduced by sentence \(introduction)" }
            if let claim = explanation.claim { head += ", taken since it denies sentence \(claim)" }
            if let rejection = explanation.rejection { head += ", left out: \(rejection)" }
            out.append(contentsOf: head.utf8)
            out.append(0x0A)
            TextWriter().wrap(
                Briefing.line(String(decoding: article.text[range], as: UTF8.self)) ?? [], indent: 4, into: &out)
            writeParts(of: explanation.score, into: &out)
        }
        for paragraph in passedOver { write(article, paragraph, into: &out) }
    }

    /// How many parts of a score are told by name, the heaviest; JSON has all.
    private static let namedParts = 8

    /// Writes what a score is made of: its heaviest parts, and the sum of the others.
    private func writeParts(of score: Explanation, into out: inout [UInt8]) {
        let parts = score.details.enumerated().filter { $0.element.value != 0 }.sorted { a, b in
            let (first, second) = (abs(a.element.value), abs(b.element.value))
            return first != second ? first > second : a.offset < b.offset
        }
        let named = parts.prefix(ExplanationWriter.namedParts).map(\.element)
        let others = parts.dropFirst(ExplanationWriter.namedParts)
        let rest =
            others.isEmpty ? [] : [Explanation(others.reduce(0) { $0 + $1.element.value }, "\(others.count) others")]
        for part in named + rest {
            let value = decimal(part.value)
            let padding = String(repeating: " ", count: max(0, 14 - value.utf8.count))
            out.append(contentsOf: (padding + value + "  " + part.description).utf8)
            if let parts = ExplanationWriter.parts(part) { out.append(contentsOf: "  (\(parts))".utf8) }
            out.append(0x0A)
        }
    }

    /// Writes a paragraph of the text that no sentence was taken from.
    private func write(_ article: Article, _ paragraph: Paragraph, into out: inout [UInt8]) {
        guard let reason = ExplanationWriter.reason(paragraph.role) else { return }
        let range = paragraph.range
        out.append(
            contentsOf: "  paragraph, bytes \(range.lowerBound)..<\(range.upperBound), left out: \(reason)\n".utf8)
        TextWriter().wrap(
            Briefing.line(String(decoding: article.text[range], as: UTF8.self)) ?? [], indent: 4, into: &out)
    }

    /// Why no sentence is taken from paragraphs of a role that are part of the text, unless it is a heading's.
    private static func reason(_ role: Role) -> String? {
        switch role {
        case .doubtful: "may be the page's"
        case .repeated: "its source repeats it"
        default: nil
        }
    }

    /// Nothing stands after the last article.
    public mutating func end(into out: inout [UInt8]) {}

    /// What a contribution was made from, in one line.
    private static func parts(_ explanation: Explanation) -> String? {
        guard !explanation.details.isEmpty else { return nil }
        return explanation.details.map { "\($0.description) \(decimal($0.value, signed: false))" }
            .joined(separator: ", ")
    }

    private func decimal(_ value: Double) -> String { ExplanationWriter.decimal(value, signed: true) }

    /// A number with three decimals, as JSON writes it, with its sign.
    fileprivate static func decimal(_ value: Double, signed: Bool) -> String {
        var json = JSONText()
        json.decimal(value, places: 3)
        let text = String(decoding: json.bytes, as: UTF8.self)
        return signed && value >= 0 ? "+" + text : text
    }
}

/// Writes why each story of a digest stands where it does, as plain text: best first, each with its score and what the
/// score is made of.
struct DigestExplanationWriter: DigestWriter {
    func write(_ digest: Digest) -> [[UInt8]] {
        var out: [UInt8] = []
        let order = digest.stories.indices.sorted { a, b in
            (digest.stories[b].score, a) < (digest.stories[a].score, b)
        }
        for (rank, index) in order.enumerated() {
            let story = digest.stories[index]
            if rank > 0 { out.append(0x0A) }
            let section = story.section.flatMap { Briefing.line($0) }.map { String(decoding: $0, as: UTF8.self) }
            let place = section.map { " in \($0)" } ?? ""
            out.append(contentsOf: "\(rank + 1). score \(decimal(story.score))\(place)\n".utf8)
            TextWriter().wrap(Briefing.line(story.headline) ?? [], indent: 4, into: &out)
            for detail in story.explanation.details {
                let value = decimal(detail.value)
                let padding = String(repeating: " ", count: max(0, 14 - value.utf8.count))
                out.append(contentsOf: (padding + value + "  ").utf8)
                out += (Briefing.line(detail.description) ?? []) + [0x0A]
            }
        }
        if digest.omittedStoryCount > 0 {
            let count = Briefing.count(digest.omittedStoryCount, "story", "stories")
            out.append(contentsOf: "\n\(count) left out: more than are wanted, or nothing new.\n".utf8)
        }
        if digest.mutedArticleCount > 0 {
            let count = Briefing.count(digest.mutedArticleCount, "article", "articles")
            out.append(contentsOf: "\n\(count) left out: muted words.\n".utf8)
        }
        return [out]
    }

    private func decimal(_ value: Double) -> String { ExplanationWriter.decimal(value, signed: true) }
}

extension JSONText {
    /// Writes an explanation: the value, what it is, and what it was made from.
    mutating func explanation(_ explanation: Explanation) {
        beginObject()
        key("value")
        decimal(explanation.value, places: JSONSummaryWriter.scorePlaces)
        key("description")
        string(explanation.description)
        if !explanation.details.isEmpty {
            key("details")
            beginArray()
            for detail in explanation.details { self.explanation(detail) }
            endArray()
        }
        endObject()
    }

    /// Writes the member `explanations` of a summary.
    mutating func explanations(_ explanations: [SentenceExplanation]) {
        key("explanations")
        beginArray()
        for explanation in explanations {
            beginObject()
            key("index")
            integer(explanation.sentence.index)
            key("start")
            integer(explanation.sentence.range.lowerBound)
            key("end")
            integer(explanation.sentence.range.upperBound)
            key("selected")
            boolean(explanation.isSelected)
            key("rank")
            integer(explanation.rank)
            key("rejection")
            string(explanation.rejection)
            key("score")
            self.explanation(explanation.score)
            endObject()
        }
        endArray()
    }
}
