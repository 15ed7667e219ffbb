import LedeArticle
import LedeSummary

/// Writes the summaries of a run, one article after the other.
///
/// Text and JSON formats write each summary at once and hold none of them; the others are one page or message and come
/// out at the end.
public protocol SummaryWriter {
    /// Writes what stands before the first summary.
    mutating func begin(into out: inout [UInt8])
    /// Writes a summary.
    mutating func write(_ article: Article, _ summary: Summary, into out: inout [UInt8])
    /// Writes what stands after the last summary.
    mutating func end(into out: inout [UInt8])
}
