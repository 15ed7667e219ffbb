import LedeArticle

/// Reports that papers write on while something happens, entry by entry: none stands for its story beside another report.
enum LiveReport {
    /// What their titles hold as words of their own, in lower case, by language; the English ones in all.
    private static let names: [String: [String]] = [
        "de": ["newsblog"], "fr": ["en direct"], "es": ["en directo", "en vivo"], "pt": ["ao vivo"],
        "it": ["in diretta"], "vi": ["tường thuật trực tiếp"],
    ]
    private static let common = [
        "live updates", "live update", "live blog", "liveblog", "live ticker", "liveticker",
        "live coverage", "live report", "as it happened",
    ]

    /// Whether an article is one by its title: by one of these names, or by `Live` before a mark or behind one.
    static func isOne(_ article: Article) -> Bool {
        guard let line = article.title.flatMap({ CleanLine.of($0) }) else { return false }
        let title = String(decoding: line, as: UTF8.self).lowercased()
        let words = title.split { !$0.isLetter && !$0.isNumber }
        guard words.count > 1 else { return false }
        let marks = ":|-–—"
        if title.hasPrefix("live"), let next = title.dropFirst(4).first(where: { $0 != " " }), marks.contains(next) {
            return true
        }
        if title.hasSuffix("live"), let last = title.dropLast(4).last(where: { $0 != " " }), marks.contains(last) {
            return true
        }
        let parted = " " + words.joined(separator: " ") + " "
        return (common + names[article.language.code, default: []]).contains { name in
            parted.contains(" " + name + " ")
        }
    }
}
