import LedeText

/// The forms that documents come in.
public enum InputKind: String, Sendable, CaseIterable {
    /// Told by the file's name, else by its first bytes.
    case auto
    /// Plain text, with a header or without.
    case text
    /// An HTML page.
    case html
    /// A stream of JSON Lines, one article a line.
    case jsonl
}

/// Why bytes are no document.
public struct DocumentError: Error, Sendable, CustomStringConvertible {
    /// What is wrong and how to mend it, without a full stop.
    public let description: String
}

/// Reads one document of any form but JSON Lines.
public struct DocumentReader: Sendable {
    /// A reader.
    public init() {}

    /// The form of a document: by the ending of its name where that tells, else by its first bytes.
    ///
    /// What begins like JSON and is none that is read is for ``kind(ofUnclear:)``.
    ///
    /// - Parameters:
    ///   - name: the file's name, if it has one.
    ///   - bytes: the beginning of the document; the first 1,024 bytes are looked at.
    public static func kind(of name: FilePath?, _ bytes: Span<UInt8>) -> InputKind {
        if let name {
            let tail = name.bytes.suffix(8).map { $0.asciiLowercased }
            for (ending, kind) in endings where tail.suffix(ending.utf8.count).elementsEqual(ending.utf8) {
                return kind == .text && isPage(bytes) ? .html : kind
            }
        }
        var i = bytes.afterByteOrderMark
        while i < min(bytes.count, 1024), bytes[i] <= 0x20 { i += 1 }
        guard i + 1 < bytes.count else { return .text }
        if bytes[i] == UInt8(ascii: "{") { return isJSONObject(bytes, from: i) ? .jsonl : .text }
        guard bytes[i] == UInt8(ascii: "<") else { return .text }
        let next = bytes[i + 1] | 0x20
        let isTag = next.isASCIILowercase || bytes[i + 1] == UInt8(ascii: "!")
        return isTag || bytes[i + 1] == UInt8(ascii: "?") ? .html : .text
    }

    /// Whether bytes begin as a whole page does, which is none of text whatever the file is called.
    private static func isPage(_ bytes: Span<UInt8>) -> Bool {
        var i = bytes.afterByteOrderMark
        while i < min(bytes.count, 1024), bytes[i] <= 0x20 { i += 1 }
        guard i < bytes.count, bytes[i] == UInt8(ascii: "<") else { return false }
        return bytes.holdsInAnyCase("<!doctype html", at: i) || bytes.holdsInAnyCase("<html", at: i)
    }

    /// Whether the first line of an input does not tell what it is: more of it must be looked at, for
    /// ``kind(ofUnclear:)``.
    ///
    /// - Parameters:
    ///   - kind: what ``kind(of:_:)`` says.
    ///   - bytes: the beginning of the input.
    package static func isUnclear(_ kind: InputKind, _ bytes: Span<UInt8>) -> Bool {
        switch kind {
        case .text: return true
        // An article a line, as long as the first one may be.
        case .jsonl:
            var end = 0
            while end < bytes.count, bytes[end] != 0x0A { end += 1 }
            return end < bytes.count && opensLines(bytes.extracting(0..<end))
        // Markdown may begin with a tag, as a page without its root does.
        case .html: return !isPage(bytes)
        case .auto: return false
        }
    }

    /// The form of an input whose first line does not tell it: JSON Lines, if a later line is an article, else text; of
    /// one that begins with a tag a page, if it is no Markdown.
    ///
    /// - Parameter bytes: the beginning of the input; the first 4,096 bytes are looked at.
    /// - Throws: ``DocumentError`` for JSON of another form.
    package static func kind(ofUnclear bytes: Span<UInt8>) throws(DocumentError) -> InputKind {
        if kind(of: nil, bytes) == .html { return MarkdownMarkup.isMarkdown(bytes) ? .text : .html }
        let count = min(bytes.count, 4096)
        var first = UInt8(0)
        var second = UInt8(0)
        var start = 0
        while start < count {
            var end = start
            while end < count, bytes[end] != 0x0A { end += 1 }
            for i in start..<end where second == 0 && bytes[i] > 0x20 && bytes[i] < 0x7F {
                if first == 0 { first = bytes[i] } else { second = bytes[i] }
            }
            let line = bytes.extracting(start..<end)
            if start > 0, line.count > 0, line[0] == UInt8(ascii: "{") {
                var reader = JSONLinesReader()
                if (try? reader.read(line)) != nil { return .jsonl }
            }
            start = end + 1
        }
        switch (first, second) {
        case (UInt8(ascii: "["), UInt8(ascii: "{")), (UInt8(ascii: "["), UInt8(ascii: "\"")):
            throw DocumentError(
                description: "this is a JSON array; give one object a line, as jq -c '.[]' makes them of it")
        case (UInt8(ascii: "{"), UInt8(ascii: "\"")):
            throw DocumentError(
                description:
                    "this is a JSON object of several lines; give one object a line, as jq -c . makes them of it")
        default: return .text
        }
    }

    /// Whether a line of an object goes on in the next one.
    private static func opensLines(_ line: Span<UInt8>) -> Bool {
        var end = line.count
        while end > 0, line[end - 1] <= 0x20 { end -= 1 }
        return end > 0 && Array("{[,".utf8).contains(line[end - 1])
    }

    /// The endings that tell a form.
    private static let endings: [(String, InputKind)] = [
        (".html", .html), (".htm", .html), (".xhtml", .html), (".jsonl", .jsonl), (".ndjson", .jsonl), (".txt", .text),
        (".text", .text),
    ]

    /// The endings of the files that are read in folders, with their dots.
    public static var fileEndings: [String] { endings.map(\.0) }

    /// Whether an object begins here: a brace, then a name in quotes or the end of the object.
    private static func isJSONObject(_ bytes: Span<UInt8>, from start: Int) -> Bool {
        var i = start + 1
        while i < min(bytes.count, 1024), bytes[i] <= 0x20 { i += 1 }
        return i < bytes.count && (bytes[i] == UInt8(ascii: "\"") || bytes[i] == UInt8(ascii: "}"))
    }

    /// Whether the ending of a name tells the form.
    package static func isTold(by name: FilePath) -> Bool { isDocument(name.bytes) }

    /// Whether a file found in a folder is taken for a document, by the ending of its name.
    public static func isDocument(_ name: [UInt8]) -> Bool {
        let tail = name.suffix(8).map { $0.asciiLowercased }
        return endings.contains { tail.suffix($0.0.utf8.count).elementsEqual($0.0.utf8) }
    }

    /// Reads one document.
    ///
    /// - Parameters:
    ///   - bytes: the document; at most ``LedeText/Limits/articleBytes`` of it are read.
    ///   - kind: its form; `.auto` and `.jsonl` are read as text here.
    ///   - options: what is known of it.
    /// - Throws: ``DocumentError`` for bytes that are no text at all.
    public func read(
        _ bytes: Span<UInt8>, as kind: InputKind, options: ReadingOptions = ReadingOptions()
    ) throws(DocumentError) -> Article {
        if let format = DocumentReader.binaryFormat(of: bytes) { throw DocumentReader.refusal(of: format) }
        if DocumentReader.isFeed(bytes) {
            throw DocumentError(
                description: "this is an RSS or Atom feed; give the page of each item, or its text as a line of JSON")
        }
        if kind != .html, DocumentReader.isEncodedMail(bytes) {
            throw DocumentError(description: "this is a mail with encoded parts; give its text or its HTML part")
        }
        let beginning = bytes.extracting(0..<min(bytes.count, Limits.articleBytes))
        switch TextEncoding.refusal(of: beginning, charset: options.charset, isHTML: kind == .html) {
        case .binary: throw DocumentReader.refusal(of: DocumentReader.binaryData)
        case .unknownEncoding:
            throw DocumentError(
                description:
                    "its encoding could not be told; convert it to UTF-8, for instance with iconv -f GB18030 -t UTF-8")
        case nil: break
        }
        return kind == .html
            ? HTMLReader().read(bytes, options: options) : PlainTextReader().read(bytes, options: options)
    }

    /// Sees to it that an input can hold JSON Lines, of which each is read by itself.
    ///
    /// - Parameter start: its first bytes; a few are enough.
    /// - Throws: ``DocumentError`` for a binary format and for UTF-16.
    package static func checkLines(_ start: Span<UInt8>) throws(DocumentError) {
        if let format = binaryFormat(of: start), format != binaryData { throw refusal(of: format) }
        // A damaged line, and what is too short to tell, is a line like any other.
        if start.count >= 64, !hasObject(start),
            binaryFormat(of: start) != nil || TextEncoding.refusal(of: start) == .binary
        {
            throw refusal(of: binaryData)
        }
        if isUTF16(start) {
            throw DocumentError(
                description: "this is UTF-16, and JSON Lines are UTF-8; convert it with iconv -f UTF-16 -t UTF-8")
        }
    }

    /// Sees to it that an input is text that can be read paragraph by paragraph.
    ///
    /// - Parameter start: its first bytes; a few are enough.
    /// - Throws: ``DocumentError`` for a binary format and for UTF-16.
    package static func checkParagraphs(_ start: Span<UInt8>) throws(DocumentError) {
        if let format = binaryFormat(of: start) { throw refusal(of: format) }
        if isUTF16(start) {
            throw DocumentError(description: "this is UTF-16; convert it with iconv -f UTF-16 -t UTF-8")
        }
    }

    /// Whether a line begins as an object.
    private static func hasObject(_ bytes: Span<UInt8>) -> Bool {
        for i in 0..<bytes.count where bytes[i] == UInt8(ascii: "{") && (i == 0 || bytes[i - 1] == 0x0A) { return true }
        return false
    }

    private static func refusal(of format: String) -> DocumentError {
        DocumentError(description: "this is \(format), not text; give the article's text or its HTML page")
    }

    private static let binaryData = "binary data"

    /// Whether bytes begin with a byte order mark of UTF-16, or of UTF-32 in the same order.
    private static func isUTF16(_ bytes: Span<UInt8>) -> Bool {
        bytes.count >= 2 && (bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF)
    }

    /// The name of a binary format that bytes are in, or `nil` for text of any encoding.
    private static func binaryFormat(of bytes: Span<UInt8>) -> String? {
        for (magic, name) in magics where bytes.count >= magic.count {
            var isHere = true
            for i in 0..<magic.count where bytes[i] != magic[i] { isHere = false }
            if isHere { return name }
        }
        // UTF-16 and UTF-32 announce themselves; in any other text NUL is rare.
        guard bytes.count >= 2, !isUTF16(bytes) else { return nil }
        let count = min(bytes.count, 4096)
        var zeros = 0
        for i in 0..<count where bytes[i] == 0 { zeros += 1 }
        return zeros * 10 > count ? binaryData : nil
    }

    /// Most bytes that are searched for the root of a feed.
    private static let feedBytes = 4_096

    /// Whether bytes are an RSS or Atom feed: its root stands first, behind declarations and comments alone.
    private static func isFeed(_ bytes: Span<UInt8>) -> Bool {
        let end = min(bytes.count, feedBytes)
        var i = bytes.afterByteOrderMark
        while i < end {
            if bytes[i] <= 0x20 {
                i += 1
                continue
            }
            guard bytes[i] == UInt8(ascii: "<"), i + 1 < end else { return false }
            guard bytes[i + 1] == UInt8(ascii: "?") || bytes[i + 1] == UInt8(ascii: "!") else { break }
            // Behind a declaration, or a comment without a `>` in it.
            while i < end, bytes[i] != UInt8(ascii: ">") { i += 1 }
            i += 1
        }
        return roots.contains { root in
            guard i + root.count < end else { return false }
            let after = bytes[i + root.count]
            guard after <= 0x20 || after == UInt8(ascii: ">") else { return false }
            for k in 0..<root.count where bytes[i + k] != root[k] { return false }
            return true
        }
    }

    /// Most bytes of a mail's header that are looked at.
    private static let mailHeaderBytes = 16_384

    /// Whether bytes are a mail or a saved page (MHTML) of several parts, or of one that is not written as it reads: its
    /// header, all of it fields, says so.
    private static func isEncodedMail(_ bytes: Span<UInt8>) -> Bool {
        let end = min(bytes.count, mailHeaderBytes)
        var fields = 0
        var isEncoded = false
        var i = 0
        // `From sender@example.org Tue Mar  3 10:00:00 2026`, as a mailbox has it.
        if bytes.holdsInAnyCase("from ", at: 0) { i = lineEnd(bytes, from: 0, before: end) + 1 }
        while i < end {
            let stop = lineEnd(bytes, from: i, before: end)
            if bytes[i] == 0x0A || bytes[i] == 0x0D { break }
            if bytes[i] != 0x20 && bytes[i] != 0x09 {
                var colon = i
                while colon < stop, isFieldName(bytes[colon]) { colon += 1 }
                guard colon > i, colon < stop, bytes[colon] == UInt8(ascii: ":") else { return false }
                var value = colon + 1
                while value < stop, bytes[value] == 0x20 || bytes[value] == 0x09 { value += 1 }
                if mailFields.contains(where: {
                    $0.utf8CodeUnitCount == colon - i && bytes.holdsInAnyCase($0, at: i)
                }) {
                    fields += 1
                }
                if bytes.holdsInAnyCase("content-transfer-encoding:", at: i) {
                    isEncoded =
                        isEncoded || bytes.holdsInAnyCase("quoted-printable", at: value)
                        || bytes.holdsInAnyCase("base64", at: value)
                } else if bytes.holdsInAnyCase("content-type:", at: i) {
                    isEncoded = isEncoded || bytes.holdsInAnyCase("multipart/", at: value)
                }
            }
            i = stop + 1
        }
        return isEncoded && fields >= 2
    }

    private static let mailFields: [StaticString] = [
        "from", "to", "subject", "date", "mime-version", "message-id", "received",
    ]

    private static func isFieldName(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower.isASCIILowercase || byte == UInt8(ascii: "-")
            || byte.isASCIIDigit
    }

    private static func lineEnd(_ bytes: Span<UInt8>, from start: Int, before end: Int) -> Int {
        var i = start
        while i < end, bytes[i] != 0x0A { i += 1 }
        return i
    }

    private static let roots = ["<rss", "<feed", "<rdf:RDF"].map { Array($0.utf8) }

    private static let magics: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "a PDF file"), (Array("PK\u{3}\u{4}".utf8), "a ZIP archive"),
        ([0x1F, 0x8B, 0x08], "gzip data"), ([0x89, 0x50, 0x4E, 0x47], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"), (Array("SQLite format 3\0".utf8), "an SQLite database"),
        (Array("GIF8".utf8), "a GIF image"), (Array("BZh9".utf8), "bzip2 data"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz data"),
        ([0x28, 0xB5, 0x2F, 0xFD], "zstd data"),
    ]
}
