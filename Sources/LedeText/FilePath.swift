/// A path in the file system: any bytes but NUL, opened as they are.
public struct FilePath: Hashable, Sendable, CustomStringConvertible {
    /// The bytes of the path, without the closing NUL.
    public var bytes: [UInt8]

    /// A path of bytes.
    public init(bytes: [UInt8]) { self.bytes = bytes }

    /// A path of text.
    public init(_ text: String) { bytes = Array(text.utf8) }

    /// The path for messages: clean text, damaged bytes as U+FFFD.
    public var description: String { String(decoding: Scalars.clean(bytes.span).text, as: UTF8.self) }

    /// The path of something in this folder.
    public func appending(_ name: [UInt8]) -> FilePath {
        FilePath(bytes: bytes.last == UInt8(ascii: "/") ? bytes + name : bytes + [UInt8(ascii: "/")] + name)
    }

    /// Calls a closure with the path as C functions want it: NUL-terminated bytes.
    public func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
        try (bytes + [0]).withUnsafeBytes { buffer in
            try buffer.withMemoryRebound(to: CChar.self) { characters in
                guard let base = characters.baseAddress else { return try body("") }
                return try body(base)
            }
        }
    }
}
