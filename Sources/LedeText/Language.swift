/// The language of a text, by its BCP 47 primary subtag.
public struct Language: Hashable, Sendable, CustomStringConvertible {
    /// The primary subtag in lower case, `en`; `und` where it is not known.
    public let code: String

    /// The language that is not known.
    public static let undetermined = Language(validated: "und")
    /// English.
    public static let english = Language(validated: "en")

    /// Reads a language tag such as `en`, `pt-BR` or `zh_Hant` and keeps its primary subtag.
    ///
    /// - Parameter tag: a BCP 47 tag or a POSIX locale name; `nil` comes back for what is neither.
    public init?(_ tag: String) {
        var code = ""
        for byte in tag.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"): code.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): code.unicodeScalars.append(Unicode.Scalar(byte | 0x20))
            case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "@"):
                guard (2...3).contains(code.utf8.count) else { return nil }
                self.code = Language.canonical(code)
                return
            default: return nil
            }
            if code.utf8.count > 3 { return nil }
        }
        guard (2...3).contains(code.utf8.count) else { return nil }
        self.code = Language.canonical(code)
    }

    private init(validated code: String) { self.code = code }

    /// The code itself.
    public var description: String { code }

    /// Old codes and the macrolanguages that pages name, to the code that the tables stand under.
    private static func canonical(_ code: String) -> String {
        switch code {
        case "no", "nn": return "nb"
        case "iw": return "he"
        case "in": return "id"
        case "eng": return "en"
        default: return code
        }
    }
}
