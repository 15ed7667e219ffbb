import LedeText

/// Tells the sentences at the ends of a text that are the page's from those of its article.
///
/// By their words (``NoticeLexicon``), their neighbours and their place (``NoticeContext``), weighed by boosted trees that
/// `Scripts/fit-notices` fits to articles with lines of lists (`Scripts/notices`) around them.
struct NoticeModel: Sendable {
    let lexicon: NoticeLexicon
    let trees: BoostedTrees

    /// Log-odds, in thousandths, from which a line is the page's, and where nothing else is known to be.
    ///
    /// `Subscribers pay 12 crowns a month for the podcast.` ends an article about papers.
    private static let (threshold, thresholdAlone): (Int32, Int32) = (2450, 4500)
    /// The same from which it may be: it stays in the text, and in no summary.
    private static let (likely, likelyAlone): (Int32, Int32) = (500, 2000)
    /// Log-odds by its words alone, times ``NoticeLexicon/scale``, that such a line has at least: place is no evidence
    /// where the words are plainly an article's.
    static let doubt = -5 * NoticeLexicon.scale / 2
    /// Words at the beginning of the first and the last sentence by which is told whether the others are looked at where
    /// nothing is known to be the page's, and most words of one that is asked: a longer paragraph is the article's.
    static let tellingWords = 16
    static let wordsOfTelling = 40
    /// Most words of such a line.
    static let words = 100

    /// The model of a language, `nil` where there is none.
    static func model(for language: Language) -> NoticeModel? {
        switch language.code {
        case "en": english
        case "vi": vietnamese
        default: nil
        }
    }

    private static let english = NoticeModel(lexicon: EnglishNoticeWeights.lexicon, trees: EnglishNoticeWeights.trees)
    private static let vietnamese = NoticeModel(
        lexicon: VietnameseNoticeWeights.lexicon, trees: VietnameseNoticeWeights.trees)

    /// The places in ``NoticeContext/indices`` of the lines that are the page's, and of others that may be.
    ///
    /// - Parameters:
    ///   - candidates: the places of those that are in question.
    ///   - isAlone: whether nothing else is known to be the page's.
    func notices(
        _ context: NoticeContext, among candidates: [Int], isAlone: Bool
    ) -> (sure: [Int], doubtful: [Int]) {
        let least = isAlone ? NoticeModel.thresholdAlone : NoticeModel.threshold
        let likely = isAlone ? NoticeModel.likelyAlone : NoticeModel.likely
        var (sure, doubtful): ([Int], [Int]) = ([], [])
        var row: [Int32] = []
        row.reserveCapacity(NoticeContext.count)
        for k in candidates {
            row.removeAll(keepingCapacity: true)
            context.append(k, to: &row)
            let score = trees.score(row.span)
            if score > least { sure.append(k) } else if score > likely { doubtful.append(k) }
        }
        return (sure, doubtful)
    }
}
