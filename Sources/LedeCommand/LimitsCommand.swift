import ArgumentParser
import Lede

/// `lede limits`: the limits of everything that is read.
struct LimitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "limits", _superCommandName: "lede", abstract: "Print the limits of what is read.",
        discussion:
            "What exceeds a limit is cut there, and the cut is reported; of sentences and terms the first are taken.")

    @OptionGroup var common: CommonOptions

    func run() throws {
        let limits: [(Int, String)] = [
            (Limits.articleBytes, "bytes of a document"), (Limits.lineBytes, "bytes of a line of JSON Lines"),
            (Limits.linesPerArticle, "lines of a plain text"),
            (Limits.sentencesPerArticle, "sentences of an article that are looked at"),
            (Limits.explainedSentences, "sentences of an article that are explained"),
            (Limits.keyPhraseTokens, "tokens of an article among which key phrases are looked for"),
            (Limits.termsPerArticle, "distinct terms of an article that frequencies count"),
            (Limits.tokensPerSentence, "tokens of a sentence that are weighed"),
            (Limits.tokenBytes, "bytes of a token"), (Limits.treeDepth, "nested HTML elements"),
            (Limits.nodesPerPage, "elements and texts of a page"),
            (Limits.attributesPerElement, "attributes of an element"),
            (Limits.removedBytes, "bytes of a page outside its article that `extract` shows"),
            (Limits.jsonDepth, "nested JSON arrays and objects"),
            (Limits.metadataBytes, "bytes of a title, name, section or URL"),
            (Limits.templateBytes, "bytes that a template writes of a digest or a summary"),
            (DeliveryLock.seconds, "seconds that a run waits for another one that delivers digests"),
            (ArticleMessages.most, "messages on articles that a run shows"),
            (Int(Corpus.defaultBusyTimeout), "seconds that a corpus is waited for while another program writes to it"),
        ]
        var text = ""
        for (number, what) in limits {
            let digits = String(number)
            text += String(repeating: " ", count: max(0, 10 - digits.count)) + digits + "  " + what + "\n"
        }
        try Process.output(text)
    }
}
