import Glibc

/// Bytes in any encoding of the web to clean UTF-8.
///
/// Names follow the Encoding Standard of the WHATWG: `latin1` is windows-1252, `gb2312` is GBK. The encoding is taken
/// from the byte order mark, else from what the transport declared, else from the page's own `<meta>`, else it is UTF-8
/// where the bytes read as that, else windows-1252. Damage becomes U+FFFD; text is never dropped. Whoever would rather
/// have none than other letters asks ``refusal(of:charset:isHTML:)`` first.
public enum TextEncoding {
    /// A decoded document.
    public struct Decoded: Sendable {
        /// Clean text, as ``Scalars`` makes it.
        public var text: [UInt8]
        /// How many damaged byte sequences became U+FFFD.
        public var damaged: Int
        /// The name of the encoding it came in.
        public var encoding: String
    }

    /// Bytes at the beginning of a page in which its `<meta>` is looked for.
    ///
    /// The standard says 1,024; pages put scripts before it, and browsers then start again.
    private static let prescanBytes = 16_384

    /// Decodes a document.
    ///
    /// Linear in the bytes.
    ///
    /// - Parameters:
    ///   - bytes: the document as it came.
    ///   - charset: the encoding's name as the transport declared it; a name that is not known is passed over.
    ///   - isHTML: whether a `<meta charset>` is looked for.
    public static func decode(_ bytes: Span<UInt8>, charset: String? = nil, isHTML: Bool = false) -> Decoded {
        if let name = declaredEncoding(of: bytes, charset: charset, isHTML: isHTML) { return decode(bytes, as: name) }
        var cleaned = Scalars.clean(bytes)
        if cleaned.damaged == 0 || looksLikeUTF8(bytes) {
            return Decoded(text: cleaned.text, damaged: cleaned.damaged, encoding: "utf-8")
        }
        // Three bytes for each that is damaged: not kept beside what they are.
        cleaned.text = []
        return decode(bytes, as: "windows-1252")
    }

    /// The encoding that a byte order mark, the transport or the page's own `<meta>` declares; `nil` where none does.
    static func declaredEncoding(of bytes: Span<UInt8>, charset: String?, isHTML: Bool) -> String? {
        let count = bytes.count
        if count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return "utf-8" }
        if count >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF { return "utf-16be" }
        if count >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE { return "utf-16le" }
        if charset == "utf-8" { return charset }
        if let charset, let name = name(of: charset) { return name }
        guard isHTML, let label = metaCharset(bytes.extracting(0..<min(count, prescanBytes))),
            let name = name(of: label)
        else { return nil }
        // A page whose <meta> could be read is not in UTF-16.
        return name.hasPrefix("utf-16") ? "utf-8" : name
    }

    /// Whether bytes read as UTF-8: whole sequences outnumber damaged ones by far, or there is nothing but ASCII.
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
        return damaged == 0 || whole > 2 * damaged
    }

    /// Decodes bytes of a known encoding.
    private static func decode(_ bytes: Span<UInt8>, as name: String) -> Decoded {
        var decoded: [UInt8] = []
        var damaged = 0
        switch name {
        case "utf-8":
            let cleaned = Scalars.clean(bytes)
            return Decoded(text: cleaned.text, damaged: cleaned.damaged, encoding: name)
        case "utf-16be", "utf-16le":
            damaged = decodeUTF16(bytes, isBigEndian: name == "utf-16be", into: &decoded)
        default:
            if let codec = multibyteCodec(name) {
                guard let count = convert(bytes, from: codec, into: &decoded) else {
                    return decode(bytes, as: "windows-1252")
                }
                damaged = count
            } else {
                let table = singleByteTable(name)
                decoded.reserveCapacity(bytes.count + bytes.count / 4)
                for i in 0..<bytes.count {
                    let byte = bytes[i]
                    if byte < 0x80 {
                        decoded.append(byte)
                    } else {
                        let scalar = table[Int(byte) - 0x80]
                        if scalar == 0xFFFD { damaged += 1 }
                        WordScalars.append(scalar, to: &decoded)
                    }
                }
            }
        }
        return Decoded(text: Scalars.clean(decoded.span).text, damaged: damaged, encoding: name)
    }

    private static func decodeUTF16(_ bytes: Span<UInt8>, isBigEndian: Bool, into out: inout [UInt8]) -> Int {
        var damaged = 0
        var i = 0
        out.reserveCapacity(bytes.count / 2 + 16)
        func unit(_ i: Int) -> UInt32 {
            let a = UInt32(bytes[i])
            let b = UInt32(bytes[i + 1])
            return isBigEndian ? a << 8 | b : b << 8 | a
        }
        while i + 1 < bytes.count {
            let first = unit(i)
            i += 2
            if first & 0xF800 != 0xD800 {
                WordScalars.append(first, to: &out)
            } else if first < 0xDC00, i + 1 < bytes.count, unit(i) & 0xFC00 == 0xDC00 {
                WordScalars.append(0x10000 + (first & 0x3FF) << 10 + unit(i) & 0x3FF, to: &out)
                i += 2
            } else {
                damaged += 1
                WordScalars.append(0xFFFD, to: &out)
            }
        }
        if i < bytes.count {
            damaged += 1
            WordScalars.append(0xFFFD, to: &out)
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
        let bytes = (UInt8(0x80)...0xFF).map { [$0] }
        for (k, byte) in bytes.enumerated() {
            var out: [UInt8] = []
            guard convert(byte.span, from: codec, into: &out) == 0, !out.isEmpty else { continue }
            table[k] = Scalars.decode(out.span, at: 0).scalar
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
    private static func convert(_ bytes: Span<UInt8>, from codec: String, into out: inout [UInt8]) -> Int? {
        let descriptor = iconv_open("UTF-8", codec)
        guard descriptor != iconv_t(bitPattern: -1), let descriptor else { return nil }
        defer { iconv_close(descriptor) }
        var damaged = 0
        var chunk = [Int8](repeating: 0, count: 65_536)
        out.reserveCapacity(bytes.count * 2)
        bytes.withUnsafeBytes { source in
            // It only reads there, whatever its type says.
            let bytes = source.assumingMemoryBound(to: CChar.self)
            var next = bytes.baseAddress.map { UnsafeMutablePointer(mutating: $0) }
            var left = source.count
            var isDone = false
            while !isDone {
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
                for k in 0..<written { out.append(UInt8(bitPattern: chunk[k])) }
                if failure == EILSEQ || failure == EINVAL {
                    damaged += 1
                    WordScalars.append(0xFFFD, to: &out)
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
