import LedeText

/// Short sentences beside those that stay: `No one was injured.`
extension LineRoles {
    /// Most lines of the page between two sentences of an article.
    private static let linesBetween = 2
    /// Fewest characters of a sentence that stays only if ``LineModel`` does not surely take it.
    private static let shortLength = 60

    /// Keeps the short sentences that ``LineModel`` takes for the page's, right behind a sentence that stays, or behind a
    /// button or two there if another sentence follows.
    ///
    /// The model was fitted to long articles, whose short lines are the page's.
    mutating func keepShortSentences(_ scores: [Int32]) {
        var kept = -1  // the last sentence that stays
        var notice: EdgeNotice?
        for i in lines.indices {
            if roles[i] == .body {
                if lines[i].isProse || isPlain(i) || kept >= 0 && isShortByForm(i) { kept = i }
                continue
            }
            guard roles[i] == .boilerplate, kept >= 0, i - kept <= 1 + LineRoles.linesBetween,
                lines[i].length < LineRoles.shortLength || scores[i] > LineModel.surelyNotInside,
                isShortSentence(i),
                kept == i - 1 || isBetween(kept + 1..<i) && isFollowed(i)
            else { continue }
            // By its words it may be a notice where a lexicon is known.
            if let model = NoticeModel.model(for: language) {
                if notice == nil { notice = EdgeNotice(language) }
                if let notice, notice.score(text.span, lines[i].range, model.lexicon).mean > 0 { continue }
            }
            roles[i] = .body
            kept = i
        }
    }

    /// Whether some lines are all buttons, labels and links of a page.
    func isBetween(_ range: Range<Int>) -> Bool {
        range.allSatisfy { LineContext.isPattern(lines[$0]) && !lines[$0].isSentence && !LineRoles.isTail(lines[$0]) }
    }

    /// Whether a sentence stands right below a line.
    private func isFollowed(_ i: Int) -> Bool {
        i + 1 < lines.count && (isPlain(i + 1) && !isNotice(i + 1) || isShortSentence(i + 1))
    }

    /// Whether a line is a whole sentence, however short, that speaks neither to the reader nor of the page.
    func isShortSentence(_ i: Int) -> Bool { isShortByForm(i) && !reportsOfPage(i) }

    private func isShortByForm(_ i: Int) -> Bool {
        let line = lines[i]
        guard line.isSentence, line.words > 1, line.lowercase > 0, line.stops <= 1, line.wordsBeforeColon == 0,
            line.lowercase * 100 >= (line.words - line.numbers) * 25, line.separators == 0, !line.hasAddress,
            NoticeRule.weight(line) == 0,
            line.kinds.isDisjoint(with: [.menu, .notice, .tail, .reporter, .credit, .invitation, .origin]),
            line.kinds.isDisjoint(with: .address) || line.kinds.contains(.speech)
        else { return false }
        return !isCutOff(i) && !asksOrCalls(i) && !isNotice(i) && !isByline(i) && !isDateline(i) && !isCaption(line)
    }

    /// Whether a line ends with an ellipsis.
    func isCutOff(_ i: Int) -> Bool {
        let end = text[lines[i].range].suffix(3)
        return end.last == 0xA6 || end.elementsEqual("...".utf8)
    }

    /// Whether a line ends with a question or an exclamation mark.
    private func asksOrCalls(_ i: Int) -> Bool {
        let end = text[lines[i].range].suffix(3)
        return end.last == UInt8(ascii: "!") || end.elementsEqual([0xEF, 0xBC, 0x81]) || asks(i)
    }

    /// Whether a line says what a page reports of itself, by two words of those that belong together.
    ///
    /// `Link copied.`, `Comments are closed.`
    private func reportsOfPage(_ i: Int) -> Bool {
        let found = LineRoles.reports.subjects(text.span, in: lines[i].range)
        return found & 3 == 3 || found & 12 == 12 || found & 48 == 48
    }

    /// Whether a line has a word for the comments of readers.
    static func speaksOfComments(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        reports.subjects(text, in: line.range) & 4 != 0
    }

    private static let reports = SubjectStems([
        (
            1,
            """
            url |link |clipboard|zwischenablage|presse-papiers|portapapeles|appunti|klembord|urklipp|utklipp|lien |enlace|lenke|lenken|länk|ссылк|посилан|odkaz|bağlantı|tautan|liên kết|linkki|链接|連結|リンク|링크|\
            σύνδεσμ|الرابط|लिंक
            """
        ),
        (
            2,
            """
            copied|kopier|copié|copiad|copiat|gekopieerd|скопир|скопій|skopiowan|zkopírov|skopírov|kopyalan|disalin|sao chép|\
            kopioi|复制|複製|コピー|복사|αντιγρ|تم نسخ|कॉपी|másol
            """
        ),
        (
            4,
            """
            comment|kommentar|comentário|comentario|reactie|коммент|komentar|komentář|yorum|bình luận|kommentti|评论|評論|コメント|\
            댓글|σχόλι|التعليقات|टिप्पणी|hozzászólás
            """
        ),
        (
            8,
            """
            closed|geschlossen|fermés|fermé|cerrad|chius|fechad|encerrad|gesloten|stengt|stängd|lukket|закрыт|закрит|zamknięt|\
            uzavřen|kapalı|kapatıl|ditutup|đã đóng|suljettu|关闭|關閉|終了|닫|마감|κλειστ|مغلق|बंद|lezár
            """
        ),
        (
            16,
            """
            this article|this story|this page|der artikel|artikel wurde|dieser text|cet article|el artículo|la noticia|esta nota|\
            l'articolo|a matéria|a notícia|esta matéria|het artikel|saken |artikkelen|artikeln|artiklen|новость|статья|материал|\
            artykuł|článek|haber|artikel ini|bài viết|bài được|juttu|本文|この記事|기사
            """
        ),
        (
            32,
            """
            updat|aktualisier|mis à jour|actualiz|aggiorn|atualiz|bijgewerkt|oppdater|uppdater|opdater|обновл|дополн|aktualizov|\
            zaktualizow|güncellen|diperbarui|cập nhật|päivit|更新|업데이트|수정
            """
        ),
    ])

    // MARK: - Summaries of machines

    /// Most words and bytes of a line by which a page says that a machine wrote a summary.
    private static let generatedWords = 25
    private static let generatedBytes = 120

    /// Takes the line by which a page says that a machine wrote a summary, and the points below it, for the page's.
    ///
    /// `AI-generated summary`, `- The quay is closed.` Without points only what stands above the article's prose is told
    /// from a heading or a sentence of it.
    mutating func markGeneratedSummaries(titleKey: UInt64?) {
        var holdsOther: Bool?  // whether prose stays that is no point
        var taken = 0  // behind the points of the last label
        for i in lines.indices.dropFirst() where i >= taken {
            let hasPoints = i + 1 < lines.count && isPoint(lines[i + 1])
            guard hasPoints || i < prose.lowerBound && GeneratedText.mayName(text.span, lines[i].range) else {
                continue
            }
            let line = lines[i]
            guard roles[i] == .body || roles[i] == .boilerplate && hasPoints, !line.isProse,
                line.words <= LineRoles.generatedWords, line.range.count <= LineRoles.generatedBytes,
                line.kinds.isDisjoint(with: .speech), !line.isSpeech, line.key != titleKey,
                let kind = GeneratedText.kind(of: text.span, line.range),
                hasPoints || line.ending == .open || line.ending != .colon && kind == .summary
            else { continue }
            var end = i + 1
            while end < lines.count, isPoint(lines[end]) { end += 1 }
            holdsOther =
                holdsOther ?? lines.indices.contains { !isPoint(lines[$0]) && isKeptProse($0) }
            guard holdsOther == true else { return }
            for k in i..<end { roles[k] = .boilerplate }
            taken = end
        }
    }
}
