import LedeArticle
import LedeSummary
import LedeText

/// Lays out a briefing as plain text: lines within a width, nothing but spaces and line feeds for layout.
struct TextWriter: BriefingRenderer {
    /// The width of a line that mail and terminals take without breaking it again, in columns.
    static let standardWidth = 72

    let width: Int

    init(width: Int = standardWidth) { self.width = max(width, 20) }

    func render(_ briefing: Briefing) -> [[UInt8]] {
        var out: [UInt8] = []
        if let title = briefing.title {
            var widest = wrap(title, indent: 0, into: &out)
            if let dateLine = briefing.dateLine { widest = max(widest, wrap(dateLine, indent: 0, into: &out)) }
            rule(UInt8(ascii: "="), widest, into: &out)
        }
        for section in briefing.sections {
            if let heading = section.heading {
                separate(&out)
                let widest = wrap(heading, indent: 0, into: &out)
                rule(UInt8(ascii: "-"), widest, into: &out)
            }
            for item in section.items {
                separate(&out)
                append(item, into: &out)
            }
        }
        if briefing.items.isEmpty {
            separate(&out)
            wrap(briefing.emptyNotice, indent: 0, into: &out)
        }
        if let closing = briefing.closing {
            separate(&out)
            wrap(closing, indent: 0, into: &out)
        }
        return [out]
    }

    private func append(_ item: Briefing.Item, into out: inout [UInt8]) {
        if let headline = item.headline {
            wrap(headline, indent: 0, into: &out)
            out.append(0x0A)
        }
        if let note = item.noteLine { wrap(note, indent: 2, into: &out) }
        wrap(item.paragraph, indent: 2, into: &out)
        guard !item.sources.isEmpty else { return }
        out.append(0x0A)
        let isMarked = item.isMarked
        var lines: [(name: [UInt8], address: [UInt8])] = []
        for (number, source) in item.sources.enumerated() {
            let name = isMarked ? Array("[\(number + 1)] ".utf8) + source.name : source.name
            lines.append((name, source.link?.bytes ?? source.text ?? []))
        }
        // Name and address on one line if that is so for all of them: a list with two shapes is hard to scan.
        let fits = lines.allSatisfy { 2 + DisplayWidth.of($0.name) + 2 + DisplayWidth.of($0.address) <= width }
        for (name, address) in lines {
            if address.isEmpty {
                wrap(name, indent: 2, into: &out)
            } else if fits {
                wrap(name + [0x3A, 0x20] + address, indent: 2, into: &out)
            } else {
                wrap(name, indent: 2, into: &out)
                wrap(address, indent: isMarked ? 6 : 4, into: &out)
            }
        }
    }

    /// Puts an empty line behind what is there.
    private func separate(_ out: inout [UInt8]) {
        if !out.isEmpty { out.append(0x0A) }
    }

    private func rule(_ byte: UInt8, _ count: Int, into out: inout [UInt8]) {
        // A heading of nothing but marks has no width, but its rule must not be an empty line.
        for _ in 0..<min(max(count, 3), width) { out.append(byte) }
        out.append(0x0A)
    }

    /// Appends text in lines of at most ``width`` columns; a word longer than that has a line of its own.
    ///
    /// - Parameter text: one clean line.
    /// - Returns: the columns of the longest line.
    @discardableResult
    func wrap(_ text: [UInt8], indent: Int, into out: inout [UInt8]) -> Int {
        var column = 0
        var widest = 0
        var word = 0  // where the piece begins that is not placed yet
        var wordWidth = 0
        var hasSpace = false
        func place(_ end: Int) {
            guard end > word else { return }
            if column > 0 && column + (hasSpace ? 1 : 0) + wordWidth > width {
                out.append(0x0A)
                column = 0
            }
            if column == 0 {
                for _ in 0..<indent { out.append(0x20) }
                column = indent
            } else if hasSpace {
                out.append(0x20)
                column += 1
            }
            out.append(contentsOf: text[word..<end])
            column += wordWidth
            widest = max(widest, column)
            wordWidth = 0
            hasSpace = false
        }
        var i = 0
        var previous: UInt32 = 0x20
        while i < text.count {
            let (scalar, length) = Scalars.decode(text.span, at: i)
            if scalar == 0x20 {
                place(i)
                hasSpace = true
                word = i + 1
            } else {
                let isBreak =
                    previous != 0x20 && (DisplayWidth.breaksAnywhere(scalar) || DisplayWidth.breaksAnywhere(previous))
                    && !DisplayWidth.neverBegins(scalar) && !DisplayWidth.neverEnds(previous)
                if isBreak {
                    place(i)
                    word = i
                }
                wordWidth += DisplayWidth.of(scalar)
            }
            previous = scalar
            i += length
        }
        place(text.count)
        out.append(0x0A)
        return widest
    }
}

extension Briefing.Item {
    /// The note, where it has no line of its own, and the sentences as one paragraph, with the numbers of their sources
    /// where they have such; else the notice.
    var paragraph: [UInt8] {
        var paragraph = opening
        for (number, sentence) in sentences.enumerated() {
            if number > 0 { paragraph += sentences[number - 1].separator }
            paragraph += sentence.marked
        }
        return sentences.isEmpty ? notice ?? [] : paragraph
    }
}

/// Writes summaries as text: the sentences, each on its line; of several articles with their headlines.
struct TextSummaryWriter: SummaryWriter {
    let isSingle: Bool
    private var isFirst = true

    init(isSingle: Bool) { self.isSingle = isSingle }

    mutating func begin(into out: inout [UInt8]) {}

    /// Writes nothing for a summary without sentences.
    mutating func write(_ article: Article, _ summary: Summary, into out: inout [UInt8]) {
        let lines = summary.sentences.compactMap { Briefing.line($0.text) }
        guard !lines.isEmpty else { return }
        if !isSingle {
            if !isFirst { out.append(0x0A) }
            if let title = article.title.flatMap({ Briefing.line($0) }) { out.append(contentsOf: title + [0x0A]) }
        }
        isFirst = false
        for line in lines {
            out.append(contentsOf: line)
            out.append(0x0A)
        }
    }

    mutating func end(into out: inout [UInt8]) {}
}
