// The features of every sentence, as the summarizer itself measures them: what fit-model fits.
//
// In: for each article a line `id <tab> language <tab> title <tab> number of lines`, then those lines of text.
// Out: for each article a line `# <tab> id <tab> number of sentences`, then a line for each sentence: the features
// separated by spaces, the rule that kept it out, the number of the sentence that it points back to or -1, that of the one
// that introduces whom it speaks of or -1, its score, the points of it that no feature gives, 1 if the summary of three
// sentences holds it, the cosines of its TF-IDF vector with those of the sentences before it, the sentence. Before all, one
// line of the features' names.

import Glibc
import Lede

let output = fdopen(1, "w")

@MainActor func emit(_ text: String) {
    if let output { fputs(text, output) }
}

/// Most sentences before a sentence that it is compared with.
let compared = 64

/// The vector of a sentence, as `TFIDF` makes it without a collection.
func vector(_ analyzer: inout Analyzer, _ text: Span<UInt8>, _ range: Range<Int>) -> [Int32: Double] {
    var tokens: [Token] = []
    analyzer.analyze(text, in: range, into: &tokens)
    var weights: [Int32: Double] = [:]
    for token in tokens where !token.traits.contains(.stopWord) { weights[token.term, default: 0] += 1 }
    weights = weights.mapValues { 1 + log($0) }
    let norm = weights.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return weights.mapValues { $0 / norm }
}

func cosine(_ a: [Int32: Double], _ b: [Int32: Double]) -> Double {
    a.reduce(0) { $0 + $1.value * (b[$1.key] ?? 0) }
}

/// The parts of a score that come from features: those with a weight.
func features(of sentence: SentenceExplanation) -> [Explanation] {
    sentence.score.details.filter { !$0.details.isEmpty }
}

var frequencies: (any DocumentFrequencies)?
if CommandLine.arguments.count > 1 {
    frequencies = try Corpus(path: FilePath(CommandLine.arguments[1]), access: .read).frequencies
}
var summarizer = Summarizer(frequencies: frequencies)
var options = Summarizer.Options()
options.explains = true
var isFirst = true
while let header = readLine() {
    let fields = header.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 4, let lines = Int(fields[3]) else { continue }
    var text = ""
    for _ in 0..<lines { text += (readLine() ?? "") + "\n" }
    var reading = ReadingOptions()
    reading.language = Language(fields[1])
    reading.title = fields[2].isEmpty ? nil : fields[2]
    let article = PlainTextReader().read(Array(text.utf8).span, options: reading)
    let sentences = summarizer.summarize(article, options: options).explanations
    if isFirst, let first = sentences.first {
        emit(features(of: first).map(\.description).joined(separator: " ") + "\n")
        isFirst = false
    }
    emit("#\t\(fields[0])\t\(sentences.count)\n")
    var analyzer = Analyzer(language: article.language)
    var vectors: [[Int32: Double]] = []
    for sentence in sentences {
        let values = features(of: sentence).map { "\($0.details.first?.value ?? 0)" }.joined(separator: " ")
        let points = sentence.score.details.filter(\.details.isEmpty).reduce(0) { $0 + $1.value }
        let bytes = article.text[sentence.sentence.range]
        let own = vector(&analyzer, article.text.span, sentence.sentence.range)
        let cosines = vectors.prefix(compared).map { before in
            let thousandths = Int((1000 * cosine(before, own)).rounded())
            return "\(Double(thousandths) / 1000)"
        }
        vectors.append(own)
        let fields = [
            values, sentence.rejection ?? "", "\(sentence.antecedent ?? -1)", "\(sentence.introduction ?? -1)",
            "\(sentence.score.value)", "\(points)", sentence.isSelected ? "1" : "0", cosines.joined(separator: " "),
            String(decoding: bytes, as: UTF8.self),
        ]
        emit(fields.joined(separator: "\t") + "\n")
    }
}
if let output { fflush(output) }
