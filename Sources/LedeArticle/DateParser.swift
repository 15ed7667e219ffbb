import LedeText

/// Dates of any form.
package enum DateParser {
    /// Reads a date.
    package static func parse(_ text: Span<UInt8>) -> PublicationDate? { nil }
}
