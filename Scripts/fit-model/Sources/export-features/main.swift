// The features of every sentence, as the summarizer itself measures them: what fit-model fits.
//
// In: for each article a line `id <tab> language <tab> title <tab> number of lines`, then those lines of text.
// Out: for each article a line `# <tab> id <tab> number of sentences`, then a line for each sentence: the features
// separated by spaces, the rule that kept it out, the number of the sentence that it points back to or -1, the sentence.
// Before all, one line of the features' names.

import Glibc
import Lede

let output = fdopen(1, "w")

@MainActor func emit(_ text: String) {
    if let output { fputs(text, output) }
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
        emit(first.score.details.map(\.description).joined(separator: " ") + "\n")
        isFirst = false
    }
    emit("#\t\(fields[0])\t\(sentences.count)\n")
    for sentence in sentences {
        let values = sentence.score.details.map { "\($0.details.first?.value ?? 0)" }.joined(separator: " ")
        let bytes = article.text[sentence.sentence.range]
        let fields = [
            values, sentence.rejection ?? "", "\(sentence.antecedent ?? -1)", String(decoding: bytes, as: UTF8.self),
        ]
        emit(fields.joined(separator: "\t") + "\n")
    }
}
if let output { fflush(output) }
