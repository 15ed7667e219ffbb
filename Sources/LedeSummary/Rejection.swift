/// The rules that keep a sentence out of a summary; the raw values are what an explanation says.
enum Rejection: String, Sendable, CaseIterable {
    /// A notice of the page, not the article.
    case boilerplate = "a notice of the page"
    /// Alone in its paragraph at an end of the article, short, and about nothing that the article is about.
    case stray = "stands apart and shares no word with the article"
    /// In a short paragraph that is about hardly anything that the article is about.
    case unrelated = "shares hardly a word with the article"
    /// Says where somebody stands in a picture that the summary does not show.
    case caption = "describes a picture"
    /// Is written as headlines are, well inside the article.
    case heading = "reads as a headline of another article"
    /// Alone in its paragraph, and without a verb.
    case verbless = "a caption or heading without a verb"
    /// Greets, thanks, opens or closes a letter, or tells where to ask (``ServiceLine``).
    case service = "greets, thanks or tells where to ask"
    /// Lists who played, scored or watched.
    case record = "lists names or results"
    /// Does not end as sentences end, or hardly begins.
    case fragment = "not a whole sentence"
    /// Ends with an ellipsis.
    case cutOff = "cut off"
    /// Says no more than that something follows (``Announcement``).
    case announcement = "announces what follows"
    /// Tells how the reporter asked and got no answer (``Inquiry``).
    case inquiry = "tells of a request for comment"
    /// Says what the headline says and no more.
    case headline = "repeats the headline"
    /// Asks, and the answer is elsewhere.
    case question = "a question without its answer"
    /// Answers the question before it and says little without it.
    case answer = "an answer without its question"
    /// Answers the question before it and is no sentence (``AnswerPiece``).
    case piece = "an answer that is no sentence"
    /// Opens or closes a quotation and not both, stands inside one, or says who said something and not what.
    case halfQuotation = "half a quotation"
    /// Opens with a word that points to a sentence that was not chosen.
    case dangling = "points back to a sentence that was left out"
    /// Tells of whom or what a sentence introduces that was not chosen, for which it lost too much.
    case unintroduced = "tells of what a sentence introduces that was left out"
    /// Says what a chosen sentence says.
    case nearDuplicate = "repeats a chosen sentence"
    /// Longer than the summary may be.
    case tooLong = "longer than the summary may be"
    /// Worth so little that it would only fill what the length in words or characters still holds.
    case filler = "says too little to fill the length"
    /// Longer than what the chosen ones leave of the length in words or characters.
    case noRoom = "does not fit beside the chosen sentences"

    /// Whether it is none of the article or tells nothing, so that also a summary as long as the article leaves it out.
    var isOfPage: Bool {
        switch self {
        case .boilerplate, .stray, .headline, .verbless, .service, .record: true
        case .unrelated, .caption, .heading, .fragment, .cutOff, .announcement, .inquiry, .question, .answer, .piece,
            .halfQuotation,
            .dangling, .unintroduced, .nearDuplicate, .tooLong, .filler, .noRoom:
            false
        }
    }

    /// Whether a summary with such a sentence is better than none.
    var isSoft: Bool {
        switch self {
        case .unrelated, .caption, .heading, .cutOff, .announcement, .inquiry, .question, .answer, .halfQuotation,
            .dangling,
            .unintroduced:
            true
        case .boilerplate, .stray, .verbless, .service, .record, .fragment, .headline, .piece, .nearDuplicate, .tooLong,
            .filler, .noRoom:
            false
        }
    }
}
