import LedeText

/// The article in the state that a script is to fill a page with, for pages that show none without it.
///
/// Such states stand in scripts of JSON (`<script id="__NEXT_DATA__" type="application/json">`), behind an assignment
/// (`window.__INITIAL_STATE__ = {…}`, `JSON.parse("…")`), or in pieces (`self.__next_f.push([1,"…"])`). They have no common
/// schema. What they share is the name of the field, and that the paragraphs of an article stand in one array: the longest
/// run of texts under such a name is the article's, if it is prose at all. Of rich text, whose paragraphs are trees of
/// pieces, the pieces under one list of children are one paragraph.
struct ScriptState {
    /// The article as HTML.
    private(set) var html: [UInt8] = []
    /// What the object around it says of it, empty where it does not.
    private(set) var headline: [UInt8] = []
    /// The names of who wrote it.
    private(set) var authors: [[UInt8]] = []
    /// When it was published, as it is written.
    private(set) var published: [UInt8] = []

    /// Whether something says that it is an article: an object with a headline around it, or paragraphs that are marked.
    private(set) var isMarked = false
    /// Whether the object calls it a headline, and not only a title.
    private var hasHeadline = false

    /// The names of fields that hold the text of an article, or of a block of it.
    private static let names: Set<String> = [
        "articleBody", "body", "bodyHtml", "bodyHTML", "body_html", "bodyText", "content", "contentHtml", "contentHTML",
        "content_html", "html", "text", "value", "paragraph", "paragraphs", "rendered",
    ]
    /// The names of arrays that hold the blocks of an article.
    private static let containers: Set<String> = [
        "articleBody", "body", "blocks", "content", "contents", "components", "elements", "paragraphs", "sections",
        "content_elements", "children", "nodes",
    ]
    /// What pieces of rich text are not called: what holds a paragraph of its own.
    private static let blockTypes: Set<String> = [
        "p", "paragraph", "block", "li", "list-item", "listItem", "quote", "blockquote", "heading", "h1", "h2", "h3",
        "h4", "text-block", "textBlock", "unstyled",
    ]
    /// What blocks are called that are not of the article's text.
    private static let captionTypes: Set<String> = [
        "image", "figure", "caption", "figcaption", "embed", "video", "gallery", "advertisement", "ad", "newsletter",
        "related", "related-links", "button",
    ]
    /// The elements that are paragraphs, of pages whose elements are given as JSON.
    private static let paragraphElements: Set<String> = ["p", "h2", "h3", "h4", "li", "blockquote", "figcaption"]
    private static let headlineNames: [StaticString] = ["headline", "headlines", "title"]
    private static let authorNames: [StaticString] = [
        "author", "authors", "byline", "bylines", "creator", "writer", "writers", "authorName", "credits",
    ]
    private static let dateNames: [StaticString] = [
        "publishedAt", "datePublished", "published_at", "publishDate", "publishedDate", "publish_date", "display_date",
        "firstPublished", "firstPublishedAt", "first_publish_date", "publicationDate", "publication_date", "pubDate",
        "published", "date",
    ]
    /// Most values around a text that are asked whether they hold the blocks of its article; the same in rich text.
    private static let reach = 6
    private static let richReach = 16
    /// Most values of an object whose name is looked for.
    private static let fields = 64
    /// Fewest bytes of an article, and of one whose paragraphs are marked.
    private static let bytes = 400
    private static let markedBytes = 240
    /// Most scripts that are read.
    private static let scripts = 16

    /// The article, `nil` where no script holds one.
    ///
    /// Linear in the bytes of the page.
    static func article(in page: [UInt8]) -> ScriptState? {
        var room = JSONLD.valueLimit
        var best: ScriptState?
        for state in states(of: page) {
            let script = JSONLD(state, limit: room)
            room -= script.values.count
            if let found = ScriptState(script), found.html.count > best?.html.count ?? 0 { best = found }
        }
        return best
    }

    // MARK: - Texts

    /// Where a text stands.
    private struct Place {
        /// The value that holds the texts which belong together.
        var group: Int
        /// The value that is its paragraph.
        var paragraph: Int
        /// Whether it is a piece of rich text, and so no HTML.
        var isPiece = false
    }

    /// The longest texts that belong together.
    private init?(_ script: JSONLD) {
        let lines = ScriptState.lines(of: script)
        let lists = ScriptState.lists(of: lines, in: script)
        var texts: [Int: [(index: Int, place: Place)]] = [:]
        var lengths: [Int: Int] = [:]
        var longest = (group: -1, length: 0)
        for (i, value) in script.values.enumerated() where value.kind == .string && value.parent >= 0 {
            guard let place = ScriptState.place(of: i, in: script, lines, lists) else { continue }
            texts[place.group, default: []].append((i, place))
            let length = lengths[place.group, default: 0] + value.range.count
            lengths[place.group] = length
            if length > longest.length { longest = (place.group, length) }
        }
        guard let parts = texts[longest.group], let first = parts.first else { return nil }
        readFacts(script, around: longest.group)
        isMarked = first.place.isPiece || !headline.isEmpty && (hasHeadline || !authors.isEmpty || !published.isEmpty)
        guard longest.length >= (isMarked ? ScriptState.markedBytes : ScriptState.bytes) else { return nil }
        var paragraph = -1
        var tag = "p"
        func close() { if paragraph >= 0 { html.append(contentsOf: "</\(tag)>".utf8) } }
        for (index, place) in parts where html.count < Limits.articleBytes {
            if place.paragraph != paragraph {
                close()
                paragraph = place.paragraph
                tag = ScriptState.tag(of: paragraph, in: script)
                html.append(contentsOf: "<\(tag)>".utf8)
            }
            let text = script.lines(index, limit: Limits.articleBytes - html.count)
            guard place.isPiece else {
                html.append(contentsOf: text)
                continue
            }
            for byte in text {
                switch byte {
                case UInt8(ascii: "<"): html.append(contentsOf: "&lt;".utf8)
                case UInt8(ascii: "&"): html.append(contentsOf: "&amp;".utf8)
                default: html.append(byte)
                }
            }
        }
        close()
    }

    /// The place of a string, `nil` where it is no text of an article.
    private static func place(of index: Int, in script: JSONLD, _ lines: Set<Int>, _ lists: Set<Int>) -> Place? {
        let parent = script.values[index].parent
        if isPiece(index, in: script) {
            // The outermost list of pieces: links and bold words are lists in it.
            var line = script.values[parent].parent
            for _ in 0..<reach {
                let holder = script.values[line].parent
                guard holder >= 0 else { break }
                let around = script.values[holder].parent
                guard around >= 0, lines.contains(around) else { break }
                line = around
            }
            let holder = script.values[line].parent
            let paragraph = holder >= 0 ? holder : line
            return Place(group: richGroup(of: paragraph, in: script, lists), paragraph: paragraph, isPiece: true)
        }
        if let paragraph = element(around: index, in: script) {
            let around = script.values[paragraph].parent
            let isList =
                around >= 0 && script.values[around].kind == .array && elementName(of: around, in: script) == nil
            return Place(group: isList ? around : paragraph, paragraph: paragraph, isPiece: true)
        }
        guard isText(script, script.values[index]), let group = group(of: index, in: script) else { return nil }
        return Place(group: group, paragraph: index)
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
        String(decoding: script.text[script.values[index].key.prefix(24)], as: UTF8.self)
    }

    /// The value that an object has under a name, among its first ones.
    private static func value(_ wanted: StaticString, of object: Int, in script: JSONLD) -> Int? {
        var i = object + 1
        var seen = 0
        while i < script.values[object].end, seen < fields {
            let key = script.values[i].key
            if key.count == wanted.utf8CodeUnitCount,
                wanted.withUTF8Buffer({ script.text[key].elementsEqual($0) })
            {
                return i
            }
            i = script.values[i].end
            seen += 1
        }
        return nil
    }

    // MARK: - Rich text

    /// Whether a string is a piece of a paragraph of rich text (Slate, Lexical, ProseMirror, Portable Text, Contentful):
    /// `{"text": "…"}` among other pieces.
    private static func isPiece(_ index: Int, in script: JSONLD) -> Bool {
        let object = script.values[index].parent
        guard script.values[object].kind == .object else { return false }
        let field = name(of: index, in: script)
        guard field == "text" || field == "value" else { return false }
        let list = script.values[object].parent
        guard list >= 0, script.values[list].kind == .array else { return false }
        let kind = type(of: object, in: script)
        switch name(of: list, in: script) {
        case "children": return kind.map { !blockTypes.contains($0) } ?? true
        case "content": return kind == "text" || kind == "span"
        default: return false
        }
    }

    /// The lists that hold pieces.
    private static func lines(of script: JSONLD) -> Set<Int> {
        var lines: Set<Int> = []
        for (i, value) in script.values.enumerated()
        where value.kind == .string && value.parent >= 0 && isPiece(i, in: script) {
            lines.insert(script.values[value.parent].parent)
        }
        return lines
    }

    /// What an object or an element says that it is.
    private static func type(of index: Int, in script: JSONLD) -> String? {
        guard script.values[index].kind == .object else { return elementName(of: index, in: script) }
        for name: StaticString in ["type", "_type", "nodeType", "tag"] {
            guard let value = value(name, of: index, in: script), script.values[value].kind == .string else { continue }
            return String(decoding: script.text[script.values[value].range.prefix(24)], as: UTF8.self)
        }
        return nil
    }

    /// The lists whose own values are paragraphs of rich text.
    private static func lists(of lines: Set<Int>, in script: JSONLD) -> Set<Int> {
        var lists: Set<Int> = []
        for line in lines {
            let paragraph = script.values[line].parent
            if paragraph >= 0, script.values[paragraph].parent >= 0 { lists.insert(script.values[paragraph].parent) }
        }
        return lists
    }

    /// The outermost list of the tree of blocks that a paragraph of rich text stands in: lists of children are in that of
    /// the tree, and the tree's is in no list but one of paragraphs.
    private static func richGroup(of paragraph: Int, in script: JSONLD, _ lists: Set<Int>) -> Int {
        var list = script.values[paragraph].parent
        guard list >= 0, script.values[list].kind == .array else { return paragraph }
        for _ in 0..<richReach {
            let listName = name(of: list, in: script)
            let holder = script.values[list].parent
            guard listName == "children" || listName == "content", holder >= 0 else { break }
            let around = script.values[holder].parent
            guard around >= 0, script.values[around].kind == .array else { break }
            let aroundName = name(of: around, in: script)
            guard aroundName == "children" || aroundName == "content" || lists.contains(around) else { break }
            list = around
        }
        return list
    }

    /// The element that a paragraph of the article is in HTML.
    private static func tag(of paragraph: Int, in script: JSONLD) -> String {
        guard let type = type(of: paragraph, in: script) else { return "p" }
        if captionTypes.contains(type) { return "figcaption" }
        let style =
            script.values[paragraph].kind == .object ? value("style", of: paragraph, in: script) : nil
        let styled = style.map { String(decoding: script.text[script.values[$0].range.prefix(8)], as: UTF8.self) }
        for kind in [type, styled ?? ""] {
            if ["h2", "h3", "h4"].contains(kind) { return kind }
            if kind.hasPrefix("heading") { return "h2" }
        }
        return "p"
    }

    /// The name of the element that an array is, of pages whose elements are given so: `["$","p",null,{"children":"…"}]`.
    private static func elementName(of index: Int, in script: JSONLD) -> String? {
        guard index >= 0, script.values[index].kind == .array, script.values[index].end > index + 2 else { return nil }
        let (sign, tag) = (script.values[index + 1], script.values[index + 2])
        guard sign.kind == .string, script.text[sign.range].elementsEqual("$".utf8), tag.kind == .string,
            tag.range.count <= 16
        else { return nil }
        return String(decoding: script.text[tag.range], as: UTF8.self)
    }

    /// The nearest element around a string that is a paragraph, where the string is its text.
    private static func element(around index: Int, in script: JSONLD) -> Int? {
        var value = index
        var around = script.values[index].parent
        // Its name or key, or a reference to what comes later.
        guard let first = script.values[index].range.first, script.text[first] != UInt8(ascii: "$") else { return nil }
        if elementName(of: around, in: script) != nil { return nil }
        for _ in 0..<richReach where around >= 0 {
            switch script.values[around].kind {
            case .object:
                guard name(of: value, in: script) == "children" else { return nil }
            case .array:
                if let tag = elementName(of: around, in: script), paragraphElements.contains(tag) { return around }
            case .string, .other: return nil
            }
            value = around
            around = script.values[around].parent
        }
        return nil
    }

    // MARK: - Facts

    /// Reads who wrote the article and when from the nearest object around it that says so.
    private mutating func readFacts(_ script: JSONLD, around group: Int) {
        var around = script.values[group].kind == .object ? group : script.values[group].parent
        for _ in 0..<ScriptState.reach where around >= 0 {
            if script.values[around].kind == .object {
                authors = ScriptState.texts(ScriptState.authorNames, of: around, in: script)
                published = ScriptState.texts(ScriptState.dateNames, of: around, in: script).first ?? []
                headline = ScriptState.texts(ScriptState.headlineNames, of: around, in: script).first ?? []
                hasHeadline = ScriptState.headlineNames.dropLast().contains {
                    ScriptState.value($0, of: around, in: script) != nil
                }
                if !authors.isEmpty || !published.isEmpty || !headline.isEmpty { return }
            }
            around = script.values[around].parent
        }
    }

    /// The texts of the first of some fields that an object has.
    private static func texts(_ names: [StaticString], of object: Int, in script: JSONLD) -> [[UInt8]] {
        for name in names {
            guard let field = value(name, of: object, in: script) else { continue }
            var inner = field
            if script.values[field].kind == .object {
                for name in innerNames { inner = value(name, of: field, in: script) ?? inner }
            }
            let texts = script.texts(inner)
            if !texts.isEmpty { return texts }
        }
        return []
    }

    /// The names under which a field may hold its text in an object.
    private static let innerNames: [StaticString] = ["basic", "rendered", "by", "fields", "node", "attributes"]

    // MARK: - Scripts

    /// The states in the scripts of a page, each as JSON.
    private static func states(of page: [UInt8]) -> [[UInt8]] {
        let bytes = page.span
        var found: [[UInt8]] = []
        var pieces: [UInt8] = []
        var i = 0
        while found.count < scripts, let tag = find("<script", in: bytes, from: i) {
            i = bytes.firstIndex(of: UInt8(ascii: ">"), in: tag..<bytes.count)
            guard i < bytes.count else { break }
            let attributes = bytes.extracting(tag..<i)
            let isJSON = find("application/json", in: attributes, from: 0) != nil
            let end = find("</script", in: bytes, from: i) ?? bytes.count
            let content = i + 1..<max(i + 1, end)
            if isJSON {
                found.append(Array(page[content]))
            } else if find("json", in: attributes, from: 0) == nil {
                readAssignments(page, content, &found, &pieces)
            }
            i = end
        }
        if !pieces.isEmpty { found.append(rows(of: pieces)) }
        return found
    }

    /// Reads what a script assigns or pushes: objects, and strings of JSON.
    private static func readAssignments(
        _ page: [UInt8], _ script: Range<Int>, _ found: inout [[UInt8]], _ pieces: inout [UInt8]
    ) {
        let bytes = page.span
        var i = script.lowerBound
        while found.count < scripts {
            while i < script.upperBound, bytes[i] != UInt8(ascii: "="), bytes[i] != UInt8(ascii: "(") { i += 1 }
            guard i + 2 < script.upperBound else { return }
            let sign = bytes[i]
            i = afterSpaces(bytes, i + 1, script.upperBound)
            guard i + 1 < script.upperBound else { return }
            if sign == UInt8(ascii: "=") {
                let next = afterSpaces(bytes, i + 1, script.upperBound)
                guard next < script.upperBound, bytes[i] == UInt8(ascii: "{"), bytes[next] == UInt8(ascii: "\"") else {
                    continue
                }
                let end = endOfObject(bytes, i..<script.upperBound)
                if end - i >= markedBytes { found.append(Array(page[i..<end])) }
                i = end
            } else if ends(bytes, at: i - 1, script.lowerBound, with: "JSON.parse(") {
                guard let text = string(bytes, i..<script.upperBound) else { continue }
                if text.count >= markedBytes {
                    found.append(JSONLD.unescape(bytes, text, limit: text.count, lineBreak: "\n"))
                }
                i = text.upperBound
            } else if ends(bytes, at: i - 1, script.lowerBound, with: "__next_f.push(") {
                guard let quote = piece(bytes, i..<script.upperBound),
                    let text = string(bytes, quote..<script.upperBound)
                else { continue }
                pieces += JSONLD.unescape(bytes, text, limit: text.count, lineBreak: "\n")
                i = text.upperBound
            }
        }
    }

    /// The rows of a page in pieces as JSON: those of plain text (`1a:T2f3,…`) as the strings that they are.
    private static func rows(of pieces: [UInt8]) -> [UInt8] {
        let bytes = pieces.span
        var out: [UInt8] = []
        out.reserveCapacity(pieces.count)
        var i = 0
        while i < bytes.count {
            // Its number, a colon, and of a text its length, each in hexadecimal.
            var k = i
            while k < bytes.count, hexadecimal(bytes[k]) != nil { k += 1 }
            if k > i, k + 1 < bytes.count, bytes[k] == UInt8(ascii: ":"), bytes[k + 1] == UInt8(ascii: "T") {
                var length = 0
                k += 2
                while k < bytes.count, length < bytes.count, let digit = hexadecimal(bytes[k]) {
                    length = length * 16 + digit
                    k += 1
                }
                let start = min(k + 1, bytes.count)
                let end = min(start + length, bytes.count)
                out.append(contentsOf: "{\"html\":\"".utf8)
                for byte in pieces[start..<end] {
                    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { out.append(UInt8(ascii: "\\")) }
                    out.append(byte)
                }
                out.append(contentsOf: "\"}\n".utf8)
                i = end
                continue
            }
            let end = min(bytes.firstIndex(of: UInt8(ascii: "\n"), in: i..<bytes.count) + 1, bytes.count)
            out.append(contentsOf: pieces[i..<end])
            i = end
        }
        return out
    }

    private static func hexadecimal(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x30...0x39: Int(byte - 0x30)
        case 0x61...0x66: Int(byte - 0x57)
        default: nil
        }
    }

    private static func afterSpaces(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end, bytes[i] <= 0x20 { i += 1 }
        return i
    }

    /// Whether a word ends at an index.
    private static func ends(_ bytes: Span<UInt8>, at last: Int, _ lower: Int, with word: StaticString) -> Bool {
        // Spaces may stand behind the bracket.
        var end = last
        while end > lower, bytes[end] != UInt8(ascii: "(") { end -= 1 }
        let start = end + 1 - word.utf8CodeUnitCount
        return start >= lower && bytes.holds(word, at: start)
    }

    /// Where the string stands in `[1,"…"]`.
    private static func piece(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var i = range.lowerBound
        while i < range.upperBound, bytes[i] <= 0x39 || bytes[i] == UInt8(ascii: "[") {
            if bytes[i] == UInt8(ascii: "\"") { return i }
            i += 1
        }
        return nil
    }

    /// The bytes of the string that stands at the beginning, between quotes of either kind; `nil` if none does.
    private static func string(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int>? {
        let quote = bytes[range.lowerBound]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        var i = range.lowerBound + 1
        while i < range.upperBound, bytes[i] != quote { i += bytes[i] == UInt8(ascii: "\\") ? 2 : 1 }
        return range.lowerBound + 1..<min(i, range.upperBound)
    }

    /// The index after the bracket that closes the object at the beginning, or the end where none does.
    private static func endOfObject(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var depth = 0
        var i = range.lowerBound
        while i < range.upperBound {
            switch bytes[i] {
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return i + 1 }
            case UInt8(ascii: "\""): i = string(bytes, i..<range.upperBound)?.upperBound ?? i
            default: break
            }
            i += 1
        }
        return range.upperBound
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
                    let folded = byte.asciiLowercased
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
