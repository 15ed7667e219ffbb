import LedeText

/// Names out of bylines: `By Jane Doe, Staff Writer | jane@example.org` is `Jane Doe`.
enum Byline {
    /// Longest name or list of names that is taken for one, in bytes.
    private static let longest = 120

    /// The words before a name, in lower case; longer ones first.
    private static let prefixes: [[UInt8]] = [
        "medically reviewed by", "article written by", "reviewed by", "authored by", "contributed by", "written by",
        "posted by", "published by", "created by", "story by", "words by", "text by", "article by", "geschrieben von",
        "escrito por", "publicado por", "écrit par", "rédigé par", "scritto da", "a cura di", "geschreven door",
        "redacted by", "by", "von", "par", "por", "door", "di", "автор", "text", "words", "author", "autor", "auteur",
        "autore", "från", "af", "av", "przez", "oleh",
    ].map { Array($0.utf8) }

    /// Whether a line begins as bylines do, with words before the name.
    static func hasPrefix(_ bytes: [UInt8]) -> Bool { prefixLength(bytes) > 0 }

    private static func prefixLength(_ bytes: [UInt8]) -> Int {
        let lower = fold(bytes)
        for prefix in prefixes where lower.count > prefix.count && lower.starts(with: prefix) {
            let next = lower[prefix.count]
            guard next == 0x20 || next == UInt8(ascii: ":") else { continue }
            var i = prefix.count
            while i < bytes.count, bytes[i] == 0x20 || bytes[i] == UInt8(ascii: ":") || bytes[i] == UInt8(ascii: "-") {
                i += 1
            }
            return i
        }
        return 0
    }

    /// Lower case, byte for byte where that has the same length.
    private static func fold(_ bytes: [UInt8]) -> [UInt8] {
        let span = bytes.span
        var out: [UInt8] = []
        var i = 0
        while i < span.count {
            let (scalar, length) = Scalars.decode(span, at: i)
            if scalar == Scalars.invalid || scalar < 0x80 {
                let byte = span[i]
                out.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
            } else {
                WordScalars.append(WordScalars.fold(scalar), to: &out)
            }
            i += length
        }
        return out
    }

    /// The name in a byline; `nil` if there is none.
    static func clean(_ bytes: [UInt8]) -> String? {
        guard !MetadataReader.isAddress(bytes), bytes.count <= 400 else { return nil }
        var rest = bytes
        for _ in 0..<3 {
            let length = prefixLength(rest)
            if length == 0 { break }
            rest.removeFirst(length)
        }
        rest = Array(rest[..<end(of: rest)])
        trim(&rest)
        guard rest.count >= 2, rest.count <= longest, !rest.contains(UInt8(ascii: "@")) else { return nil }
        guard
            !rest.contains(where: {
                $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "{")
            })
        else {
            return nil
        }
        let folded = fold(rest)
        guard !nobody.contains(where: { folded.elementsEqual($0.utf8) }) else { return nil }
        let digits = rest.reduce(0) { $0 + ($1 >= 0x30 && $1 <= 0x39 ? 1 : 0) }
        guard digits <= 2 else { return nil }
        return String(decoding: withoutJob(rest), as: UTF8.self)
    }

    /// What systems write where they know no author.
    private static let nobody = [
        "admin", "administrator", "editor", "staff", "user", "guest", "author", "anonymous", "unknown", "none", "null",
        "webmaster", "n a", "root", "super user", "redaktion", "undefined", "default", "share", "by", "written",
        "written by", "posted by",
    ]

    /// Where the name ends: before a bar, a bullet, a date, an address in brackets.
    private static func end(of bytes: [UInt8]) -> Int {
        var i = 0
        while i < bytes.count {
            switch bytes[i] {
            case UInt8(ascii: "|"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\t"): return i
            case 0xC2 where i + 1 < bytes.count && bytes[i + 1] == 0xB7: return i
            case 0xE2 where i + 2 < bytes.count && bytes[i + 1] == 0x80 && [0x93, 0x94, 0xA2].contains(bytes[i + 2]):
                return i
            case 0x20:
                let rest = fold(Array(bytes[i...].prefix(16)))
                for word in [" on ", " updated", " published", " posted", " - ", " last ", " reviewed "]
                where rest.starts(with: word.utf8) && i > 2 {
                    return i
                }
                // A date or a mail address after the name.
                if i + 1 < bytes.count, bytes[i + 1] >= 0x30, bytes[i + 1] <= 0x39, i > 2 { return i }
                let word = bytes[(i + 1)...].prefix { $0 > 0x20 }
                if word.contains(UInt8(ascii: "@")) { return i }
            default: break
            }
            i += 1
        }
        return bytes.count
    }

    private static func trim(_ bytes: inout [UInt8]) {
        while let last = bytes.last,
            last == 0x20 || last == UInt8(ascii: ",") || last == UInt8(ascii: "-") || last == UInt8(ascii: ":")
                || last == UInt8(ascii: ";")
        {
            bytes.removeLast()
        }
        while let first = bytes.first, first == 0x20 || first == UInt8(ascii: "-") || first == UInt8(ascii: ":") {
            bytes.removeFirst()
        }
    }

    /// Cuts what follows a comma if it is an office and no second name.
    private static func withoutJob(_ bytes: [UInt8]) -> [UInt8] {
        let parts = bytes.split(separator: UInt8(ascii: ",")).map { Array($0.drop { $0 == 0x20 }) }
        guard parts.count > 1 else { return bytes }
        var kept = parts[0]
        for part in parts.dropFirst() {
            let words = fold(part).split(separator: 0x20)
            let isJob = words.contains { word in jobs.contains { word.elementsEqual($0.utf8) } }
            let startsWithName = part.first.map { $0 >= 0x41 && $0 <= 0x5A || $0 >= 0x80 } ?? false
            guard !isJob, startsWithName || part.starts(with: "and ".utf8) else { break }
            kept += [UInt8(ascii: ","), 0x20] + part
        }
        return kept
    }

    private static let jobs = [
        "editor", "writer", "reporter", "correspondent", "director", "manager", "staff", "contributor", "author",
        "founder",
        "ceo", "cto", "chief", "president", "professor", "senior", "head", "specialist", "journalist", "columnist",
        "analyst", "expert", "consultant", "freelance", "redakteur", "redakteurin", "redactor", "journaliste", "news",
        "producer", "fellow", "associate", "lead", "officer", "partner", "strategist", "coordinator", "vice", "sr.",
    ]

    /// Words of links that stand where names may be.
    private static let notNames = [
        "about", "us", "contact", "view", "more", "posts", "learn", "our", "the", "all", "your", "follow", "share",
        "by",
        "home", "team", "blog", "news", "updated", "published", "meet", "read", "this", "author", "authors", "written",
        "articles", "privacy", "terms", "subscribe", "join", "login", "sign", "profile", "page", "photo", "image",
    ]

    /// Whether a line has the form of a name: two to five words that begin with capitals.
    static func isName(_ bytes: [UInt8]) -> Bool {
        let words = bytes.split(separator: 0x20)
        guard (2...5).contains(words.count), bytes.count <= 60 else { return false }
        var capitals = 0
        for word in words {
            if notNames.contains(where: { fold(Array(word)).elementsEqual($0.utf8) }) { return false }
            guard let first = word.first, !word.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
            if first >= 0x41 && first <= 0x5A || first >= 0xC3 { capitals += 1 }
        }
        return capitals >= 2
    }
}
