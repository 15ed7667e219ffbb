import LedeArticle
import LedeText

/// The headline that an article gives its story.
enum Headline {
    /// The article's title without its agency's mark, else its first sentence that can stand on its own, else its address or
    /// id.
    static func of(_ article: Article, _ summary: inout StorySummary) -> String {
        if let title = article.title, CleanLine.of(title) != nil { return withoutDeskMark(title) }
        return summary.firstSentence(of: article) ?? article.url ?? article.id
    }

    /// What agencies write before a headline for the desks that take it, in lower case, where a number may follow
    /// (`UPDATE 2-`, `ROUNDUP 3:`).
    private static let deskMarks = [
        "update", "wrapup", "roundup", "refile", "rpt", "repeat", "corrected", "correction", "recast", "wdh",
        "korrektur",
        "aktualisierung", "lead",
    ]
    /// Sports, before a dash and a headline that is not in title case: `Golf-Mad Mayor Resigns` names no sport.
    private static let sports = [
        "athletics", "baseball", "basketball", "boxing", "cricket", "cycling", "golf", "hockey", "motor racing",
        "olympics", "rugby", "rugby league", "rugby union", "sailing", "skiing", "soccer", "swimming", "tennis",
    ]
    /// What title case leaves in lower case, of three letters or more.
    private static let smallWords = [
        "about", "after", "against", "and", "are", "before", "between", "but", "during", "for", "from", "into", "nor",
        "off", "out", "over", "than", "that", "the", "through", "under", "until", "via", "with", "without",
    ]
    /// Most bytes before the dash or colon of a mark, and most marks of a headline.
    private static let markBytes = 16
    private static let mostMarks = 2

    /// A title without the marks of an agency before it: `UPDATE 2-Quay closed`, `Soccer-Harrow win`.
    ///
    /// The dash has no space on either side, and what follows begins with a capital, a digit or a quotation mark, so that
    /// `Update-free weekend` and `Golf-mad town` stay. A mark in capitals may end with a colon and a space.
    static func withoutDeskMark(_ title: String) -> String {
        var rest = Array(title.utf8)[...]
        for _ in 0..<mostMarks {
            guard let end = endOfMark(rest) else { break }
            rest = rest[end...]
        }
        return rest.startIndex == 0 ? title : String(decoding: rest, as: UTF8.self)
    }

    /// Where a mark that a headline begins with ends.
    private static func endOfMark(_ title: ArraySlice<UInt8>) -> Int? {
        let dash = UInt8(ascii: "-")
        guard let end = title.prefix(markBytes).firstIndex(where: { $0 == dash || $0 == UInt8(ascii: ":") }) else {
            return nil
        }
        let words = title[..<end]
        var name = words
        while let last = name.last, last.isASCIIDigit { name = name.dropLast() }
        let isNumbered = name.count < words.count && name.last == 0x20
        if isNumbered { name = name.dropLast() }
        let lower = String(decoding: name.map { $0.asciiLowercased }, as: UTF8.self)
        let isUpper = name.contains { $0.isASCIIUppercase } && !name.contains { $0.isASCIILowercase }
        let isDesk = isUpper && deskMarks.contains(lower)
        let isSport =
            name.count == words.count && name.first.map { $0.isASCIIUppercase } == true && sports.contains(lower)
        var next = end + 1
        if title[end] != dash {
            guard isDesk, next < title.endIndex, title[next] == 0x20 else { return nil }
            next += 1
        } else {
            guard isDesk || isSport && !isInTitleCase(title[next...]) else { return nil }
        }
        guard next < title.endIndex else { return nil }
        let first = title[next]
        let begins =
            first.isASCIIUppercase || first.isASCIIDigit || first >= 0x80 || first == UInt8(ascii: "\"")
            || first == UInt8(ascii: "'")
        return begins ? next : nil
    }

    /// Whether no word but small ones is in lower case.
    private static func isInTitleCase(_ title: ArraySlice<UInt8>) -> Bool {
        title.split { !$0.isLetterByte }.allSatisfy { word in
            guard word.count > 2, let first = word.first, first.isASCIILowercase else { return true }
            return smallWords.contains { word.elementsEqual($0.utf8) }
        }
    }
}
