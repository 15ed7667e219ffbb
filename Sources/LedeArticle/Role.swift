/// What a paragraph is to its article.
public enum Role: String, Sendable, CaseIterable {
    /// The line that names the part of the paper: `World`, `Sport`.
    case section
    /// The title of the article.
    case headline
    /// Who wrote it.
    case byline
    /// Where or when it was written, on a line of its own.
    case dateline
    /// The article's own text.
    case body
    /// A heading inside the article: part of its text, never a sentence of a summary.
    case heading
    /// A line that the source repeats in article after article: part of the text, never a sentence of a summary.
    case repeated
    /// A line at an end that may be the page's, a row of a table, what stands below `About Tolber` at the end: part of the text, so
    /// that nothing is lost, and never a sentence of a summary.
    case doubtful
    /// The text or credit of a picture.
    case caption
    /// What belongs to the page and not to the article: menus, notices, paywalls, related links.
    case boilerplate

    /// Whether paragraphs of this role are part of the article's text.
    public var isText: Bool {
        switch self {
        case .body, .heading, .repeated, .doubtful: true
        case .section, .headline, .byline, .dateline, .caption, .boilerplate: false
        }
    }
}
