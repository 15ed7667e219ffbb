import LedeText

/// The article in the state that a script is to fill a page with (`<script id="__NEXT_DATA__" type="application/json">`),
/// for pages that show none without it.
///
/// Such states have no common schema. What they share is the name of the field, and that the paragraphs of an article
/// stand in one array: the longest run of texts under such a name is the article's, if it is prose at all.
enum ScriptState {
    /// The names of fields that hold the text of an article, or of a block of it.
    private static let names: Set<String> = [
        "articleBody", "body", "bodyHtml", "bodyHTML", "body_html", "bodyText", "content", "contentHtml", "contentHTML",
        "content_html", "html", "text", "value", "paragraph", "paragraphs",
    ]
    /// The names of arrays that hold the blocks of an article.
    private static let containers: Set<String> = [
        "articleBody", "body", "blocks", "content", "contents", "components", "elements", "paragraphs", "sections",
    ]
    /// Most values around a text that are asked whether they hold the blocks of its article.
    private static let reach = 6
    /// Fewest bytes of an article.
    private static let bytes = 400
    /// Most scripts that are read.
    private static let scripts = 16

    /// The article as HTML, `nil` where no script holds one.
    ///
    /// Linear in the bytes of the page.
    static func article(in page: [UInt8]) -> [UInt8]? {
        var room = JSONLD.valueLimit
        var best: [UInt8] = []
        for range in scripts(of: page) {
            let script = JSONLD(Array(page[range]), limit: room)
            room -= script.values.count
            if let found = article(in: script), found.count > best.count { best = found }
        }
        return best.isEmpty ? nil : best
    }

    /// The longest texts that belong together.
    private static func article(in script: JSONLD) -> [UInt8]? {
        var texts: [Int: [Int]] = [:]
        var lengths: [Int: Int] = [:]
        var longest = (group: -1, length: 0)
        for (i, value) in script.values.enumerated() where value.kind == .string && value.parent >= 0 {
            guard isText(script, value), let group = group(of: i, in: script) else { continue }
            texts[group, default: []].append(i)
            let length = lengths[group, default: 0] + value.range.count
            lengths[group] = length
            if length > longest.length { longest = (group, length) }
        }
        guard longest.length >= bytes, let parts = texts[longest.group] else { return nil }
        var article: [UInt8] = []
        for part in parts where article.count < Limits.articleBytes {
            article.append(contentsOf: "<p>".utf8)
            article.append(contentsOf: script.lines(part, limit: Limits.articleBytes - article.count))
            article.append(contentsOf: "</p>".utf8)
        }
        return article
    }

    /// Whether a string may be text: no address, no code.
    private static func isText(_ script: JSONLD, _ value: JSONLDValue) -> Bool {
        guard let first = value.range.first else { return false }
        let byte = script.text[first]
        return byte != UInt8(ascii: "{") && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "/")
            && !script.text[value.range].starts(with: "http".utf8)
    }

    /// The value that holds the texts which a string belongs to: the nearest array of blocks around it, else the string
    /// itself; `nil` where its field is called otherwise.
    private static func group(of index: Int, in script: JSONLD) -> Int? {
        let parent = script.values[index].parent
        let isInArray = script.values[parent].kind == .array
        guard names.contains(name(of: isInArray ? parent : index, in: script)) else { return nil }
        var around = parent
        for _ in 0..<reach where around >= 0 {
            if script.values[around].kind == .array, containers.contains(name(of: around, in: script)) { return around }
            around = script.values[around].parent
        }
        return index
    }

    private static func name(of index: Int, in script: JSONLD) -> String {
        String(decoding: script.text[script.values[index].key.prefix(16)], as: UTF8.self)
    }

    /// The contents of the scripts that hold JSON.
    private static func scripts(of page: [UInt8]) -> [Range<Int>] {
        let bytes = page.span
        var found: [Range<Int>] = []
        var i = 0
        while found.count < scripts, let tag = find("<script", in: bytes, from: i) {
            i = bytes.firstIndex(of: UInt8(ascii: ">"), in: tag..<bytes.count)
            guard i < bytes.count else { break }
            let isJSON = find("application/json", in: bytes.extracting(tag..<i), from: 0) != nil
            let end = find("</script", in: bytes, from: i) ?? bytes.count
            if isJSON { found.append(i + 1..<end) }
            i = end
        }
        return found
    }

    /// Where a word of ASCII stands, in any case of its letters.
    private static func find(_ word: StaticString, in bytes: Span<UInt8>, from start: Int) -> Int? {
        word.withUTF8Buffer { word in
            var i = start
            while i + word.count <= bytes.count {
                i = bytes.firstIndex(of: word[0], in: i..<bytes.count)
                guard i + word.count <= bytes.count else { return nil }
                var k = 1
                while k < word.count {
                    let byte = bytes[i + k]
                    let folded = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
                    if folded != word[k] { break }
                    k += 1
                }
                if k == word.count { return i }
                i += 1
            }
            return nil
        }
    }
}
