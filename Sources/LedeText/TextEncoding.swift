import Glibc

/// Bytes in any encoding of the web to clean UTF-8.
///
/// Names follow the Encoding Standard of the WHATWG: `latin1` is windows-1252, `gb2312` is GBK. The encoding is taken
/// from the byte order mark, else from what the transport declared, else from the page's own `<meta>` unless the bytes
/// are UTF-8 against its word or not UTF-8 though it says so, else it is UTF-8 where the bytes read as that, else
/// windows-1252. Damage becomes U+FFFD; text is only dropped from ``Limits/articleBytes`` on. Whoever would rather have
/// none than other letters asks ``refusal(of:charset:isHTML:)`` first.
public enum TextEncoding {
    /// A decoded document.
    public struct Decoded: Sendable {
        /// Clean text, as ``Scalars`` makes it: at most ``Limits/articleBytes`` bytes of whole characters.
        public var text: [UInt8]
        /// How many damaged byte sequences became U+FFFD.
        public var damaged: Int
        /// Whether the text was longer than that: a byte of another encoding can become three of UTF-8.
        public var isCut: Bool
        /// The name of the encoding it came in.
        public var encoding: String
    }

    /// Bytes at the beginning of a page in which its `<meta>` is looked for.
    ///
    /// The standard says 1,024; pages put scripts before it, and browsers then start again.
    private static let prescanBytes = 16_384

    /// Decodes a document.
    ///
    /// Linear in the bytes; beside them and the text it needs a constant amount of memory.
    ///
    /// - Parameters:
    ///   - bytes: the document as it came.
    ///   - charset: the encoding's name as the transport declared it; a name that is not known is passed over.
    ///   - isHTML: whether a `<meta charset>` is looked for.
    public static func decode(_ bytes: Span<UInt8>, charset: String? = nil, isHTML: Bool = false) -> Decoded {
        if let name = declaredEncoding(of: bytes, charset: charset, isHTML: isHTML) { return decode(bytes, as: name) }
        var decoded = decode(bytes, as: "utf-8")
        if decoded.damaged == 0 || looksLikeUTF8(bytes) { return decoded }
        // Three bytes for each that is damaged: not kept beside what they are.
        decoded.text = []
        return decode(bytes, as: "windows-1252", isGuessed: true)
    }

    /// The encoding that a byte order mark, the transport or the page's own `<meta>` declares; `nil` where none does.
    static func declaredEncoding(of bytes: Span<UInt8>, charset: String?, isHTML: Bool) -> String? {
        let count = bytes.count
        if bytes.afterByteOrderMark > 0 { return "utf-8" }
        if count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF { return "utf-16be" }
        if count >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE { return "utf-16le" }
        if charset == "utf-8" { return charset }
        if let charset, let name = name(of: charset) { return name }
        guard isHTML, let label = metaCharset(bytes.extracting(0..<min(count, prescanBytes))),
            let name = name(of: label)
        else { return nil }
        // A saved page keeps its <meta>, whatever it was converted to, and templates declare what their pages are not:
        // the bytes know better. A page whose <meta> could be read is not in UTF-16.
        let isUnicode = name == "utf-8" || name.hasPrefix("utf-16")
        if Scalars.isValid(bytes) { return isUnicode || !isASCII(bytes) ? "utf-8" : name }
        guard isUnicode else { return name }
        return looksLikeUTF8(bytes) ? "utf-8" : nil
    }

    /// Whether no byte has its high bit set, so that the encodings of seven bits are not taken for UTF-8.
    private static func isASCII(_ bytes: Span<UInt8>) -> Bool {
        for i in 0..<bytes.count where bytes[i] >= 0x80 { return false }
        return true
    }

    /// Whether bytes read as UTF-8: there are at least as many whole sequences as damaged ones, or nothing but ASCII.
    ///
    /// In other encodings hardly any letters happen to be whole sequences.
    static func looksLikeUTF8(_ bytes: Span<UInt8>) -> Bool {
        var whole = 0
        var damaged = 0
        var i = 0
        while i < bytes.count {
            if bytes[i] < 0x80 {
                i += 1
                continue
            }
            let (scalar, length) = Scalars.decode(bytes, at: i)
            if scalar == Scalars.invalid { damaged += 1 } else { whole += 1 }
            i += length
        }
        return damaged == 0 || whole >= damaged
    }

    /// What becomes of a document: decoded characters come in, clean text comes out, a piece at a time, so that never more
    /// than a piece of it is in memory twice, and nothing is kept beyond the limit.
    private struct Sink {
        var text: [UInt8] = []
        var isCut = false
        /// Whole characters that are not cleaned yet.
        var decoded: [UInt8] = []
        static let pieceBytes = 1 << 16

        /// - Parameter bytes: that the text may have.
        init(_ bytes: Int) { text.reserveCapacity(min(bytes, Limits.articleBytes) + min(bytes, Sink.pieceBytes)) }

        /// Takes one character.
        mutating func append(_ scalar: UInt32) {
            WordScalars.append(scalar, to: &decoded)
            if decoded.count >= Sink.pieceBytes { flush() }
        }

        /// Cleans the characters so far; a carriage return at their end waits for the line feed that may follow.
        mutating func flush() {
            var piece: [UInt8] = []
            swap(&piece, &decoded)
            let waits = piece.last == 0x0D
            take(piece.span.extracting(0..<piece.count - (waits ? 1 : 0)))
            piece.removeAll(keepingCapacity: true)
            if waits { piece.append(0x0D) }
            swap(&piece, &decoded)
        }

        /// Cleans bytes that are meant to be UTF-8.
        ///
        /// - Returns: how many damaged sequences became U+FFFD.
        @discardableResult
        mutating func take(_ bytes: Span<UInt8>) -> Int {
            let damaged = Scalars.clean(bytes, appendingTo: &text)
            if text.count > Limits.articleBytes {
                isCut = true
                var end = Limits.articleBytes
                while text[end].isContinuation { end -= 1 }
                text.removeLast(text.count - end)
            }
            return damaged
        }

        /// What was decoded, when nothing more comes.
        mutating func finish(damaged: Int, encoding: String) -> Decoded {
            let rest = decoded
            if !isCut { take(rest.span) }
            return Decoded(text: text, damaged: damaged, isCut: isCut, encoding: encoding)
        }
    }

    /// Decodes bytes of a known encoding, or of one that is guessed where none is.
    private static func decode(_ bytes: Span<UInt8>, as name: String, isGuessed: Bool = false) -> Decoded {
        var sink = Sink(name == "utf-8" ? bytes.count : 3 * bytes.count)
        var damaged = 0
        switch name {
        case "utf-8": damaged = decodeUTF8(bytes, into: &sink)
        case "utf-16be", "utf-16le": damaged = decodeUTF16(bytes, isBigEndian: name == "utf-16be", into: &sink)
        default:
            if let codec = multibyteCodec(name) {
                guard let count = convert(bytes, from: codec, into: &sink) else {
                    return decode(bytes, as: "windows-1252")
                }
                damaged = count
            } else {
                var table = singleByteTable(name)
                // What is only taken for windows-1252 is damaged where that has no character.
                if isGuessed { for byte in [0x81, 0x8D, 0x8F, 0x90, 0x9D] { table[byte - 0x80] = 0xFFFD } }
                var i = 0
                while i < bytes.count, !sink.isCut {
                    let byte = bytes[i]
                    let scalar = byte < 0x80 ? UInt32(byte) : table[Int(byte) - 0x80]
                    if scalar == 0xFFFD { damaged += 1 }
                    sink.append(scalar)
                    i += 1
                }
            }
        }
        return sink.finish(damaged: damaged, encoding: name)
    }

    private static func decodeUTF8(_ bytes: Span<UInt8>, into sink: inout Sink) -> Int {
        var damaged = 0
        var i = 0
        while i < bytes.count, !sink.isCut {
            var end = min(i + Sink.pieceBytes, bytes.count)
            if end < bytes.count {
                // No sequence is longer than four bytes: behind three that go on, one more belongs to none.
                let last = end
                while end > last - 4, bytes[end].isContinuation { end -= 1 }
                if end == last - 4 { end = last }
                if bytes[end - 1] == 0x0D { end -= 1 }
            }
            damaged += sink.take(bytes.extracting(i..<end))
            i = end
        }
        return damaged
    }

    private static func decodeUTF16(_ bytes: Span<UInt8>, isBigEndian: Bool, into sink: inout Sink) -> Int {
        var damaged = 0
        var i = 0
        func unit(_ i: Int) -> UInt32 {
            let a = UInt32(bytes[i])
            let b = UInt32(bytes[i + 1])
            return isBigEndian ? a << 8 | b : b << 8 | a
        }
        while i + 1 < bytes.count, !sink.isCut {
            let first = unit(i)
            i += 2
            if first & 0xF800 != 0xD800 {
                sink.append(first)
            } else if first < 0xDC00, i + 1 < bytes.count, unit(i) & 0xFC00 == 0xDC00 {
                sink.append(0x10000 + (first & 0x3FF) << 10 + unit(i) & 0x3FF)
                i += 2
            } else {
                damaged += 1
                sink.append(0xFFFD)
            }
        }
        if i < bytes.count, !sink.isCut {
            damaged += 1
            sink.append(0xFFFD)
        }
        return damaged
    }

    // MARK: - Single bytes

    /// The characters of windows-1252 from 0x80 to 0x9F, where it differs from Latin-1 (0x81 and others stay controls).
    private static let windows1252High: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D,
        0x17E, 0x178,
    ]

    /// The scalar of a byte in windows-1252.
    package static func windows1252(_ byte: UInt8) -> UInt32 {
        byte >= 0x80 && byte <= 0x9F ? windows1252High[Int(byte) - 0x80] : UInt32(byte)
    }

    /// The scalars of the bytes from 0x80 on: glibc's, where the Encoding Standard has the same ones.
    private static func singleByteTable(_ name: String) -> [UInt32] {
        if name == "windows-1252" { return (0x80...0xFF).map { windows1252(UInt8($0)) } }
        let codec: String
        var patches: [(UInt8, UInt32)] = []
        switch name {
        case "ibm866": codec = "CP866"
        case "koi8-u":
            codec = "KOI8-U"
            patches = [(0xAE, 0x45E), (0xBE, 0x40E)]
        case "macintosh":
            codec = "MACINTOSH"
            patches = [(0xBD, 0x3A9), (0xDB, 0x20AC), (0xC6, 0x2206), (0xF0, 0xF8FF)]
        case "x-mac-cyrillic":
            codec = "MAC-UK"
            patches = [(0xFF, 0x20AC), (0xC6, 0x2206)]
        case "windows-874":
            codec = "TIS-620"
            patches = [(0x80, 0x20AC), (0x85, 0x2026), (0xA0, 0xA0)]
            patches += (0x91...0x97).map { ($0, windows1252($0)) }
        case "windows-1255":
            codec = "CP1255"
            patches = [(0xCA, 0x5BA)]
        case "iso-8859-8-i": codec = "ISO-8859-8"
        default: codec = name.hasPrefix("windows-") ? "CP" + name.dropFirst(8) : name
        }
        let hasControls = name.hasPrefix("windows-") || name.hasPrefix("iso-")
        var table = (0x80...0xFF).map { (byte: UInt32) in hasControls && byte < 0xA0 ? byte : 0xFFFD }
        // All in one conversion, each in a line of its own: one that the codec does not know becomes U+FFFD there.
        let bytes: [UInt8] = (UInt8(0x80)...0xFF).flatMap { [$0, 0x0A] }
        var sink = Sink(bytes.count)
        if convert(bytes.span, from: codec, into: &sink) != nil {
            let lines = sink.decoded.split(separator: 0x0A, omittingEmptySubsequences: false)
            for (k, line) in lines.prefix(128).enumerated() where !line.isEmpty {
                let scalar = Scalars.decode(Array(line).span, at: 0).scalar
                if scalar != 0xFFFD { table[k] = scalar }
            }
        }
        for (byte, scalar) in patches { table[Int(byte) - 0x80] = scalar }
        return table
    }

    // MARK: - iconv

    /// The name in glibc of an encoding with characters of several bytes.
    private static func multibyteCodec(_ name: String) -> String? {
        switch name {
        case "gbk", "gb18030": "GB18030"
        case "big5": "BIG5-HKSCS"
        case "euc-jp": "EUC-JP-MS"
        case "iso-2022-jp": "ISO-2022-JP-3"
        case "shift_jis": "CP932"
        case "euc-kr": "UHC"
        default: nil
        }
    }

    /// Converts bytes with iconv(3); every byte that it cannot read becomes U+FFFD.
    ///
    /// - Returns: how many did, or `nil` where the system does not know the encoding.
    private static func convert(_ bytes: Span<UInt8>, from codec: String, into sink: inout Sink) -> Int? {
        let descriptor = iconv_open("UTF-8", codec)
        guard descriptor != iconv_t(bitPattern: -1), let descriptor else { return nil }
        defer { iconv_close(descriptor) }
        var damaged = 0
        var chunk = [Int8](repeating: 0, count: 65_536)
        bytes.withUnsafeBytes { source in
            // It only reads there, whatever its type says.
            let bytes = source.assumingMemoryBound(to: CChar.self)
            var next = bytes.baseAddress.map { UnsafeMutablePointer(mutating: $0) }
            var left = source.count
            var isDone = false
            while !isDone && !sink.isCut {
                var failure: Int32 = 0
                let isFlush = left == 0
                let written = chunk.withUnsafeMutableBufferPointer { target -> Int in
                    var end = target.baseAddress
                    var space = target.count
                    let result =
                        isFlush
                        ? iconv(descriptor, nil, nil, &end, &space) : iconv(descriptor, &next, &left, &end, &space)
                    failure = result == -1 ? errno : 0
                    isDone = isFlush && failure == 0
                    return target.count - space
                }
                for k in 0..<written { sink.decoded.append(UInt8(bitPattern: chunk[k])) }
                if sink.decoded.count >= Sink.pieceBytes { sink.flush() }
                if failure == EILSEQ || failure == EINVAL {
                    damaged += 1
                    sink.append(0xFFFD)
                    let skip = failure == EINVAL ? left : 1
                    next = next.map { $0 + skip }
                    left -= min(left, skip)
                } else if failure != 0 && failure != E2BIG {
                    isDone = true
                }
            }
        }
        return damaged
    }
}
