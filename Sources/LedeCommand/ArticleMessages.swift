import Lede

/// What is wrong with the articles of a run, for people: a thousand messages, then how many more there were.
struct ArticleMessages {
    static let most = 1_000
    private var count = 0

    /// Prints a message, or counts it.
    mutating func tell(_ text: @autoclosure () -> String) {
        count += 1
        if count <= ArticleMessages.most { Process.message(text()) }
    }

    /// Counts messages that come after as many as are printed.
    mutating func skip(_ more: Int) { count += more }

    /// Tells how many were not printed.
    func end() {
        let more = count - ArticleMessages.most
        if more > 0 {
            Process.message(more == 1 ? "1 more message is not shown" : "\(more) more messages are not shown")
        }
    }
}

extension Article {
    /// Why a document or line is no article; `nil` where it is one.
    var absence: Finding? {
        if let finding = findings.first(where: { $0.code == .noArticle || $0.code == .empty }) { return finding }
        return text.isEmpty ? Finding(.empty, "The document holds no text.") : nil
    }
}

extension Finding.Code {
    /// Whether a person who asked for a text should be told: all but what is as it should be.
    var isWorthTelling: Bool { self != .short && self != .repeated && self != .doubtful }
}
