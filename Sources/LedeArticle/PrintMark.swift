import LedeText

/// What pages for printing add to the title of an article: `Quay closed: Print version`, `Quay closed (print)`.
enum PrintMark {
    /// What is added, in lower case.
    private static let marks = [
        "print version", "print-version", "printable version", "printer-friendly version", "printer friendly version",
        "printer version", "printer-friendly", "printer friendly", "print view", "print page", "print this page",
        "print friendly", "druckversion", "druckansicht", "version imprimable", "versión para imprimir",
        "versión imprimible", "versione stampabile", "versão para impressão", "printversie", "utskriftsversion",
        "wersja do druku", "версия для печати", "bản in",
    ].map { Array($0.utf8) }
    /// The word that is one in brackets alone.
    private static let word = Array("print".utf8)

    /// One of the bytes of what stands before it.
    private static let signs = Array(":|-([".utf8) + [0xE2]

    /// A title without it.
    static func cut(_ title: [UInt8]) -> [UInt8] {
        guard title.contains(where: { signs.contains($0) }) else { return title }
        var end = title.count
        let brackets = [(UInt8(ascii: ")"), UInt8(ascii: "(")), (UInt8(ascii: "]"), UInt8(ascii: "["))]
        let bracket = brackets.first { $0.0 == title.last }
        if bracket != nil { end -= 1 }
        let folded = title[..<end].map { $0.asciiLowercased }
        for mark in bracket == nil ? marks : marks + [word] {
            guard end > mark.count + 3, folded.suffix(mark.count).elementsEqual(mark) else { continue }
            var start = end - mark.count
            if let bracket {
                guard title[start - 1] == bracket.1 else { continue }
                start -= 1
            } else if let sign = separator(title, before: start) {
                start = sign
            } else {
                continue
            }
            while start > 0, title[start - 1] == 0x20 { start -= 1 }
            return start > 0 ? Array(title[..<start]) : title
        }
        return title
    }

    /// Where the sign begins that parts a mark from the title: a colon, bar, hyphen or dash.
    private static func separator(_ title: [UInt8], before start: Int) -> Int? {
        var i = start
        while i > 0, title[i - 1] == 0x20 { i -= 1 }
        guard i > 0, i < start else { return nil }
        switch title[i - 1] {
        case UInt8(ascii: ":"), UInt8(ascii: "|"): return i - 1
        case UInt8(ascii: "-"): return i > 1 && title[i - 2] == 0x20 ? i - 1 : nil
        case 0x93, 0x94: return i > 3 && title[i - 3] == 0xE2 && title[i - 2] == 0x80 ? i - 3 : nil
        default: return nil
        }
    }
}
