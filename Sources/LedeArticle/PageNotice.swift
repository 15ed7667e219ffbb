import LedeText

/// Tells notices of pages by their form, where no list of phrases knows their words.
enum PageNotice {
    /// Most words of a line that gives an address to write to.
    private static let addressWords = 20
    /// Most words of a line that says how long something takes, and of one with a label.
    private static let lineWords = 8

    /// Whether a line between the paragraphs of a page is a notice: an address to write to, something to listen to for
    /// so many minutes, a film, the topics of the article.
    static func isNotice(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        if line.kinds.contains(.speech) || line.isSpeech { return false }
        if line.words <= addressWords, holdsMailAddress(text, line.range) { return true }
        // Begins with words that no article has and speaks of the page or a day: `This article was updated on 3 March.`
        if line.words <= addressWords, line.kinds.contains(.notice), line.strongPhrases > 0,
            line.wordsBeforeStrong == 0,
            line.kinds.contains(.address) || DateParser.holdsDay(text.extracting(line.range))
        {
            return true
        }
        guard line.words <= lineWords else { return false }
        if line.numbers == 1, !line.isSentence, line.words <= readingWords,
            WordHashes.words(text, in: line.range).contains(where: readingTimes.contains),
            holdsMinutes(text, line.range)
        {
            return true
        }
        return endsInDuration(text, line.range) || hasLabel(text, line.range)
    }

    /// Most words of a line that says how long reading takes.
    private static let readingWords = 6

    /// Words that say how long reading takes, beside a number: `Lesezeit: 3 Minuten`, `2 min de lecture`.
    private static let readingTimes = Set(
        """
        lesezeit lesedauer lecture lectura lettura leitura leestijd czytania lästid lesetid læsetid lukuaika čtení čítania \
        чтения читання okuma olvasás 読了時間 읽기
        """.split { $0 == " " || $0 == "\n" }.map { BlockTraits.hash($0.utf8) })

    private static let minutes = ["min", "мин", "dk", "dakika", "perc", "хв", "分", "분", "phút"].map { Array($0.utf8) }

    /// Whether a line has a word for minutes.
    private static func holdsMinutes(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var bytes: [UInt8] = []
        for i in line { bytes.append(text[i].asciiLowercased) }
        return minutes.contains { word in bytes.indices.contains { bytes[$0...].starts(with: word) } }
    }

    /// Whether a word of a line is an address of mail.
    private static func holdsMailAddress(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        func isPart(_ byte: UInt8) -> Bool {
            byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-")
        }
        for i in line where text[i] == UInt8(ascii: "@") && i > line.lowerBound && isPart(text[i - 1]) {
            var end = i + 1
            while end < line.upperBound, isPart(text[end]) { end += 1 }
            if end > i + 1, end + 1 < line.upperBound, text[end] == UInt8(ascii: "."), isPart(text[end + 1]) {
                return true
            }
        }
        return false
    }

    /// Most letters of a word for minutes.
    private static let unitLetters = 8

    /// Whether a number and a short word in parentheses end a line: `(4 min)`, `（4分）`.
    private static func endsInDuration(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var i = line.upperBound
        if text[i - 1] == UInt8(ascii: ")") {
            i -= 1
        } else if i - line.lowerBound > 3, text[i - 3] == 0xEF, text[i - 2] == 0xBC, text[i - 1] == 0x89 {
            i -= 3
        } else {
            return false
        }
        var letters = 0
        var bytes = 0
        // The word, back to the number.
        while i > line.lowerBound, !text[i - 1].isASCIIDigit {
            let byte = text[i - 1]
            let isLetter = byte.isLetterByte
            guard isLetter || byte == 0x20 || byte == UInt8(ascii: ".") else { return false }
            if isLetter, !byte.isContinuation { letters += 1 }
            bytes += 1
            guard letters <= unitLetters, bytes <= 4 * unitLetters else { return false }
            i -= 1
        }
        let end = i
        while i > line.lowerBound, text[i - 1].isASCIIDigit, end - i < 3 { i -= 1 }
        guard letters > 0, end > i, i > line.lowerBound + 3 else { return false }
        return text[i - 1] == UInt8(ascii: "(") || text[i - 3] == 0xEF && text[i - 2] == 0xBC && text[i - 1] == 0x88
    }

    /// Most words of a label.
    private static let labelWords = 3

    /// Whether a line begins with a few words and a colon, and one of them says that a film or the topics follow.
    private static func hasLabel(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        var end = line.lowerBound
        let limit = min(line.upperBound, line.lowerBound + 60)
        while end < limit, text[end] != UInt8(ascii: ":") {
            if end + 2 < limit, text[end] == 0xEF, text[end + 1] == 0xBC, text[end + 2] == 0x9A { break }
            end += 1
        }
        guard end < limit, end > line.lowerBound else { return false }
        let label = WordHashes.words(text, in: line.lowerBound..<end)
        return topicLabels.contains { label == $0 }
            || label.count <= 2 * labelWords && videoWords.contains { contains(label, $0) }
    }

    private static func contains(_ words: [UInt64], _ part: [UInt64]) -> Bool {
        guard words.count >= part.count else { return false }
        return (0...words.count - part.count).contains { words[$0...].starts(with: part) }
    }

    private static func phrases(_ list: StaticString) -> [[UInt64]] {
        list.withUTF8Buffer { buffer in
            buffer.split(separator: UInt8(ascii: "|")).map { phrase in
                let bytes = Array(phrase)
                return WordHashes.words(bytes.span, in: 0..<bytes.count)
            }
        }
    }

    /// The words before the topics of an article or a film, as they stand alone before the colon.
    private static let topicLabels = phrases(
        """
        watch|watch now|watch live|topics|tags|topic|tag|related topics|keywords|filed under|posted in|archivado en|archivé dans|classé dans|\
        archiviato in|arquivado em|abgelegt unter|themen|schlagwörter|stichwörter|sujets|thèmes|mots clés|\
        temas|etiquetas|palabras clave|argomenti|temi|assuntos|palavras chave|onderwerpen|trefwoorden|tematy|tagi|\
        słowa kluczowe|štítky|témata|konular|etiketler|теги|темы|ключевые слова|мітки|ämnen|ämnesord|emner|stikord|\
        aiheet|asiasanat|címkék|etichete|ετικέτες|topik|chủ đề|từ khóa|タグ|キーワード|标签|關鍵字|標籤|关键词|태그|키워드|الوسوم|\
        مواضيع|برچسب ها|תגיות|टैग|विषय
        """)

    /// The words for a film.
    private static let videoWords = phrases(
        """
        video|videos|vídeo|vidéo|videoyu|videon|videot|videó|видео|відео|wideo|videosu|動画|视频|視頻|影片|영상|동영상|\
        فيديو|الفيديو|ویدیو|וידאו|वीडियो
        """)
}
