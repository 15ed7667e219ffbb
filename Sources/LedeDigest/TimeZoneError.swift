/// A time zone that could not be used: why, and what to do about it.
public struct TimeZoneError: Error, Sendable, CustomStringConvertible {
    enum Code: Sendable, Equatable { case badName, unknown, noDatabase, unreadable, damaged, leapSeconds }

    let code: Code
    /// A full sentence for people, with the remedy.
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The message.
    public var description: String { message }
}
