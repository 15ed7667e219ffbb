import LedeText

/// The credit at the end of a caption: `The ferry at dawn. Photo: Ines Vale/The Post`, `The hall. (City Museum, via AP)`.
enum CaptionCredit {
    /// Longest credit, in bytes.
    private static let longest = 120

    /// Most words of a caption.
    private static let captionWords = 60

    /// Whether a line is the text or the credit of a picture: it begins or ends with a credit, or says what is seen.
    static func isCaption(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        if line.words > captionWords { return false }
        if line.kinds.contains(.credit) {
            if line.wordsBeforeColon > 0, line.wordsBeforeColon <= line.creditWords + 1 { return true }
            if line.creditWords >= 2, !line.isSentence { return true }
        }
        if line.kinds.contains(.agency) && !line.isSentence { return true }
        if begins(text, in: line.range) { return true }
        if endsInCredit(text, in: line.range) || endsInMarkedCredit(text, in: line.range) { return true }
        if line.words <= seenWords, showsPlaces(text, in: line.range) { return true }
        guard !line.isSentence else { return false }
        return ends(text, in: line.range) || line.stops <= 1 && namesAgency(text.extracting(line.range))
    }

    /// Whether a line begins as the captions of agencies do: `FILE - `, `In this photo provided by `, `图为`.
    static func begins(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
        // Most lines begin with none of their first two bytes.
        guard line.count >= 6 else { return false }
        switch (text[line.lowerBound], text[line.lowerBound + 1]) {
        // A quotation mark or dash; `The`.
        case (0xE2, 0x80): return false
        case (UInt8(ascii: "T"), UInt8(ascii: "h")) where text[line.lowerBound + 2] != UInt8(ascii: "i"): return false
        case (UInt8(ascii: "F"), UInt8(ascii: "I")), (UInt8(ascii: "F"), UInt8(ascii: "i")),
            (UInt8(ascii: "F"), UInt8(ascii: "o")), (UInt8(ascii: "I"), UInt8(ascii: "n")),
            (UInt8(ascii: "I"), UInt8(ascii: "m")), (UInt8(ascii: "T"), UInt8(ascii: "h")),
            (UInt8(ascii: "A"), UInt8(ascii: "r")), (UInt8(ascii: "A"), UInt8(ascii: "R")),
            (UInt8(ascii: "S"), UInt8(ascii: "y")), (UInt8(ascii: "P"), UInt8(ascii: "h")),
            (UInt8(ascii: "P"), UInt8(ascii: "i")), (UInt8(ascii: "L"), UInt8(ascii: "e")), (UInt8(ascii: "L"), 0xC3),
            (UInt8(ascii: "C"), UInt8(ascii: "h")), (UInt8(ascii: "K"), UInt8(ascii: "e")), (0xD0, 0x9F),
            (UInt8(ascii: "["), 0x80...0xFF), (0xE2...0xEF, _):
            return openings.contains { text.holds($0, at: line.lowerBound, before: line.upperBound) }
        default: return false
        }
    }

    /// Words that begin captions and nothing else; as they are written.
    private static let openings: [StaticString] = [
        "Image caption, ", "Pie de foto, ", "Legenda da foto, ", "Légende image, ", "Chụp lại hình ảnh, ",
        "Keterangan gambar, ", "Fotoğraf altı yazısı, ", "Подпись к фото, ", "Підпис до фото, ",
        "FILE - ", "FILE – ", "FILE — ", "FILE PHOTO", "File photo", "In this photo", "In this image made",
        "In this image provided", "In this image taken", "In this image from", "In this handout", "In this file photo",
        "This photo provided", "This image provided", "This combination of", "Archivbild", "Archivfoto", "Symbolbild",
        "Symbolfoto", "ARCHIV - ", "Photo d'illustration", "Photo d’illustration", "Imagen de archivo",
        "Foto de archivo", "Foto d'archivio", "Foto d’archivio", "Arkivbild", "Arkivfoto", "Archieffoto", "图为",
        "資料圖", "资料图", "圖為", "图片说明", "圖說", "資料写真", "사진=", "[사진", "【사진", "▲사진", "▲ 사진", "자료사진",
    ]

    /// Whether a line ends as captions of East Asia do: with the word for who took the picture, or what lent it.
    private static func endsInCredit(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
        // All of them end with a bracket or a character of a script of East Asia.
        let last = text[line.upperBound - 1]
        guard last == UInt8(ascii: ")") || last == UInt8(ascii: "]") || last >= 0x80 else { return false }
        if closings.contains(where: { closes(text, line, with: $0) }) { return true }
        if closes(text, line, with: "撮影") || closes(text, line, with: "提供") {
            let caption = text.extracting(line)
            if contains(caption, "＝") || contains(caption, "=") { return true }
        }
        // The length of a film: `(0:38)`.
        let count = line.count
        return count > 8 && count < 240 && text[line.upperBound - 1] == UInt8(ascii: ")")
            && isLength(text, in: line)
    }

    /// Most words of a line that says where somebody is seen.
    private static let seenWords = 30

    /// What stands before and behind `from` where a line says who stands where in a picture: `second from left`.
    private static let places: [StaticString] = ["second ", "third ", "fourth ", "fifth ", "("]
    private static let sides: [StaticString] = ["left", "right", "the left", "the right"]

    /// Whether a line says who stands where in a picture.
    private static func showsPlaces(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
        var i = line.lowerBound
        while true {
            i = text.firstIndex(of: UInt8(ascii: "f"), in: i..<line.upperBound)
            guard i < line.upperBound else { return false }
            if text.holds("from ", at: i, before: line.upperBound),
                places.contains(where: { closes(text, line.lowerBound..<i, with: $0) }),
                sides.contains(where: { text.holds($0, at: i + 5, before: line.upperBound) })
            {
                return true
            }
            i += 1
        }
    }

    /// The marks of credits behind the last sentence of a caption in Chinese or Japanese.
    private static let marks: [StaticString] = [
        "图/", "图／", "图：", "圖/", "圖／", "圖：", "图片来源", "摄影：", "摄/", "写真：", "写真＝", "写真/",
    ]
    /// Most bytes of such a credit.
    private static let markedBytes = 60

    /// Whether a credit with a mark of its own stands behind the last full stop: `市长与议员合影。图/海湾日报`.
    private static func endsInMarkedCredit(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
        guard text[line.upperBound - 1] >= 0x80 else { return false }
        var i = line.upperBound - 3
        let first = max(line.lowerBound, line.upperBound - markedBytes)
        while i > first, !(text[i] == 0xE3 && text[i + 1] == 0x80 && text[i + 2] == 0x82) { i -= 1 }
        guard i > first, i + 3 < line.upperBound else { return false }
        return marks.contains { text.holds($0, at: i + 3, before: line.upperBound) }
    }

    /// Words that captions end with, and nothing else.
    private static let closings: [StaticString] = [
        " 摄", " 摄影", "摄影）", " 攝", "撮影）", "撮影)", "提供）", "提供)", "（资料图）", "（資料圖）", "（資料写真）", "=연합뉴스]", "=뉴시스]",
        "=뉴스1]", "=게티이미지]", "게티이미지뱅크]", "사진=연합뉴스", "사진=뉴시스", "제공]", "제공)",
        "（资料图片）", "(资料图片)", "（檔案照片）", "（示意图）", "(ảnh tư liệu)", "(Ảnh tư liệu)", "(архивное фото)", "(arşiv)",
        "(أرشيف)", "(archieffoto)", "(arkivbild)", "(arkivfoto)", "(Archivbild)", "(Archivfoto)", "(Symbolbild)",
        "(archive photo)", "(file photo)", "(File photo)", "(file image)",
    ]

    /// Whether a line ends with some bytes, but does not consist of them.
    private static func closes(_ text: Span<UInt8>, _ line: Range<Int>, with ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        return line.count > count && text.holds(ending, at: line.upperBound - count, before: line.upperBound)
    }

    /// Whether minutes and seconds in parentheses end a line.
    private static func isLength(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
        var i = line.upperBound - 2
        var digits = 0
        var colons = 0
        while i > line.lowerBound, text[i] != UInt8(ascii: "(") {
            if text[i] == UInt8(ascii: ":") {
                colons += 1
            } else if text[i].isASCIIDigit {
                digits += 1
            } else {
                return false
            }
            i -= 1
        }
        return i > line.lowerBound && colons >= 1 && colons <= 2 && digits >= 3 && digits <= 6
    }

    /// Whether a line ends in a credit that stands behind a sentence, or in parentheses.
    ///
    /// A credit is a run of names that begins with a word for pictures, names a photographer and a paper with a slash
    /// between them and no full stop behind, or says in parentheses through whom the picture came.
    static func ends(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
        let first = max(line.lowerBound, line.upperBound - longest)
        var start = line.upperBound
        var isInParentheses = false
        for i in stride(from: line.upperBound - 1, to: first, by: -1) where text[i] == 0x20 {
            let before = text[i - 1]
            let next = i + 1 < line.upperBound ? text[i + 1] : 0
            if next == UInt8(ascii: "("), text[line.upperBound - 1] == UInt8(ascii: ")") {
                start = i + 2
                isInParentheses = true
                break
            }
            // The end of a sentence: a full stop behind a word of some length, which an initial has not.
            if before == UInt8(ascii: ".") || before == UInt8(ascii: "!") || before == UInt8(ascii: "?"),
                i >= first + 4,
                text[i - 2] != 0x20, text[i - 3] != 0x20, text[i - 3] != UInt8(ascii: ".")
            {
                start = i + 1
                break
            }
        }
        guard start < line.upperBound else { return false }
        let credit = text.extracting(start..<(isInParentheses ? line.upperBound - 1 : line.upperBound))
        if holdsPictureAddress(credit) { return true }
        guard isNames(credit) else { return false }
        // Pictures are credited with whole names.
        if isInParentheses, areInitials(credit) { return false }
        if line.count >= signedBytes, isSignature(credit, inLong: isInParentheses && line.count >= longSignedBytes) {
            return false
        }
        if words.contains(where: { begins(credit, with: $0) }) { return true }
        // `© Jane Doe`
        if credit.count > 3, credit[0] == 0xC2, credit[1] == 0xA9 { return start > line.lowerBound }
        if isInParentheses {
            return contains(credit, " via ") || joinsNames(credit) || contains(credit, "Photo by ")
                || contains(credit, "photo by ")
        }
        return joinsNames(credit) && !endsSentence(text, in: line)
    }

    /// Bytes of a paragraph from which the agencies behind it are those of the report, and of one where any are.
    private static let signedBytes = 100
    private static let longSignedBytes = 160

    /// Agencies that sign reports so and credit pictures with a word before their name.
    private static let signers: [StaticString] = ["TTXVN", "TTX", "Vietnam+", "VietnamPlus", "VOV", "VTV", "VNA"]

    /// Whether nothing but agencies with slashes stand behind a report: `(TTXVN/Vietnam+)`, `/TTXVN`.
    ///
    /// - Parameter isLong: whether any agency may sign it, since no caption is as long.
    private static func isSignature(_ credit: Span<UInt8>, inLong isLong: Bool) -> Bool {
        var start = 0
        var names = 0
        var slashes = 0
        for end in 0...credit.count where end == credit.count || credit[end] == UInt8(ascii: "/") {
            if end < credit.count { slashes += 1 }
            let name = start..<end
            start = end + 1
            if name.isEmpty { continue }
            guard isOne(of: signers, credit, name) || isLong && isOne(of: agencies, credit, name) else { return false }
            names += 1
        }
        return slashes > 0 && names > 0
    }

    /// Whether some bytes are one of a list.
    private static func isOne(of list: [StaticString], _ text: Span<UInt8>, _ bytes: Range<Int>) -> Bool {
        list.contains {
            $0.utf8CodeUnitCount == bytes.count && text.holds($0, at: bytes.lowerBound, before: bytes.upperBound)
        }
    }

    /// Agencies that sign a report behind its last sentence.
    private static let reportSigners: [StaticString] = [
        "dpa", "DPA", "dpa-AFX", "AFP", "afp", "AP", "ap", "PA", "PA Media", "Reuters", "REUTERS", "rtr", "EFE", "efe",
        "ANSA", "APA", "epd", "KNA", "SID", "sid", "SDA", "sda", "Keystone-SDA", "ANP", "Belga", "Lusa", "LUSA", "NTB",
        "TT", "Ritzau", "STT", "PAP", "ČTK", "AAP", "CP", "The Canadian Press", "The Associated Press", "PTI", "ANI",
        "IANS", "UNI", "Xinhua", "Kyodo", "Jiji", "Yonhap", "Bernama", "Antara", "TASS", "ТАСС", "РИА Новости",
        "Интерфакс",
        "Europa Press", "UPI", "NAN", "APP", "BSS", "UNB",
    ]

    /// Whether a line is the end of a report that an agency signs behind its last sentence: `… for a year. (dpa)`, `… . AFP`,
    /// `… . — Reuters`, `… . /PA`.
    static func signsReport(_ text: Span<UInt8>, _ line: Range<Int>) -> Bool {
        let isInBrackets =
            text[line.upperBound - 1] == UInt8(ascii: ")") || text[line.upperBound - 1] == UInt8(ascii: "]")
        let end = isInBrackets ? line.upperBound - 1 : line.upperBound
        return reportSigners.contains { name in
            var i = end - name.utf8CodeUnitCount
            guard i > line.lowerBound + 4, text.holds(name, at: i, before: end) else { return false }
            // What may stand between a full stop and the name.
            var before = 0
            while i > line.lowerBound + 1, before < 6, isMark(text[i - 1]) {
                i -= 1
                before += 1
            }
            guard before > 0, text[i] == 0x20 || text[i] >= 0x80 || isInBrackets else { return false }
            if isInBrackets,
                !(i..<end).contains(where: { text[$0] == UInt8(ascii: "(") || text[$0] == UInt8(ascii: "[") })
            {
                return false
            }
            return endsSentence(text, in: line.lowerBound..<i)
        }
    }

    /// Fewest bytes of a paragraph that its writers sign, and most of that sign and of what stands for a writer in it.
    private static let initialedBytes = 30
    private static let initialsBytes = 28
    private static let writerBytes = 5
    /// Short words that stand in brackets below a picture.
    private static let pictureWords: [StaticString] = ["photo", "file", "foto", "video", "left", "right", "getty"]
    /// What stands between a writer and an agency: `(jt mit dpa)`.
    private static let joiners: [StaticString] = ["mit", "und", "avec", "con", "with", "and"]

    /// Whether those who wrote a paragraph sign it in brackets behind its last sentence, with small letters as papers do:
    /// `… for a year. (jt/dpa)`.
    @inline(__always)
    static func isSigned(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        // Few lines end with a bracket.
        text[line.range.upperBound - 1] == UInt8(ascii: ")") && !line.isSentence && endsWithInitials(line, text)
    }

    private static func endsWithInitials(_ line: LineFeatures, _ text: Span<UInt8>) -> Bool {
        guard line.range.count >= initialedBytes else { return false }
        let first = line.range.upperBound - initialsBytes
        var i = line.range.upperBound - 2
        while i > first, text[i] != UInt8(ascii: "(") { i -= 1 }
        guard i > first, text[i - 1] == 0x20, endsSentence(text, in: line.range.lowerBound..<i - 1) else {
            return false
        }
        return areInitials(text.extracting(i + 1..<line.range.upperBound - 1))
    }

    /// Whether some bytes are the signs of writers in small letters, at least one of them, and agencies.
    private static func areInitials(_ sign: Span<UInt8>) -> Bool {
        // Most are names, which have capitals.
        guard sign.count <= initialsBytes, holdsSmallWord(sign) else { return false }
        var start = 0
        var writers = 0
        for end in 0...sign.count where end == sign.count || isBetweenSigns(sign[end]) {
            let name = start..<end
            start = end + 1
            if name.isEmpty { continue }
            if isOne(of: joiners, sign, name) || isOne(of: reportSigners, sign, name) { continue }
            guard name.count <= writerBytes, !isOne(of: pictureWords, sign, name),
                name.allSatisfy({ sign[$0].isASCIILowercase || sign[$0] >= 0xC3 })
            else { return false }
            writers += 1
        }
        return writers > 0
    }

    /// Whether a word begins with a small letter, or with one beyond ASCII.
    private static func holdsSmallWord(_ sign: Span<UInt8>) -> Bool {
        var isStart = true
        for i in 0..<sign.count {
            if isStart, sign[i].isASCIILowercase || sign[i] >= 0xC3 { return true }
            isStart = isBetweenSigns(sign[i])
        }
        return false
    }

    private static func isBetweenSigns(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "."): true
        default: false
        }
    }

    /// Whether a byte is a space, an opening bracket, a slash, a hyphen or one of a long dash.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "/"), UInt8(ascii: "-"), 0xE2, 0x80, 0x93, 0x94:
            true
        default: false
        }
    }

    /// Whether a slash stands between two letters, a space on each side or none: `Jon Orme/The Post`, not `2025/26`.
    private static func joinsNames(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.count >= 3 else { return false }
        for i in 0..<bytes.count - 1 where bytes[i] == UInt8(ascii: "/") {
            let next = bytes[i + 1] == 0x20 && i + 2 < bytes.count ? bytes[i + 2] : bytes[i + 1]
            // `The bridge at dawn. / EFE`
            let before = i == 0 ? next : bytes[i - 1] == 0x20 && i > 1 ? bytes[i - 2] : bytes[i - 1]
            if next.isLetterByte, before.isLetterByte { return true }
        }
        return false
    }

    /// Whether a line ends with a full stop, a question or an exclamation mark, also inside quotation marks.
    private static func endsSentence(_ text: Span<UInt8>, in line: Range<Int>) -> Bool {
        var end = line.upperBound
        while end > line.lowerBound {
            if text[end - 1] == UInt8(ascii: "\"") || text[end - 1] == UInt8(ascii: "'") {
                end -= 1
            } else if end - line.lowerBound >= 3, text[end - 3] == 0xE2, text[end - 2] == 0x80,
                text[end - 1] >= 0x98, text[end - 1] <= 0x9F
            {
                end -= 3
            } else {
                break
            }
        }
        guard end > line.lowerBound else { return false }
        return [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(text[end - 1])
    }

    /// The words for pictures that a credit begins with, in lower case.
    private static let words: [StaticString] = [
        "photo", "photos", "pic", "pics", "photograph", "photographs", "picture", "image", "illustration", "graphic",
        "credit",
        "courtesy", "foto", "fotos", "bild", "bilder", "archivfoto", "archivbild", "symbolbild", "symbolfoto", "grafik",
        "imagen", "imagem", "immagine", "crédit", "crédito", "fotografie", "zdjęcie", "fot", "kuva", "billede", "beeld",
        "archieffoto", "arkivfoto", "arkivbild", "fotoğraf", "reprodução", "divulgação", "Фото", "фото",
        "Архивное фото",
        "Снимок", "Ảnh", "ảnh", "Nguồn ảnh", "Φωτογραφία", "Φωτό", "صورة", "تصوير", "צילום", "عکس", "फोटो", "사진",
    ]

    /// Agencies as their names end captions behind a dash: `The hall in May - AFP`.
    private static let agencies: [StaticString] = [
        "AFP", "AP", "Reuters", "REUTERS", "dpa", "DPA", "EPA", "ANP", "EFE", "ANSA", "Getty",
        "Getty Images", "AAP", "PTI", "Xinhua", "Bernama", "TASS", "ТАСС", "РИА Новости",
    ]

    /// Whether a line ends with a dash and the name of an agency; not behind a full stop, where it is the report's own.
    private static func namesAgency(_ bytes: Span<UInt8>) -> Bool {
        agencies.contains { name in
            let start = bytes.count - name.utf8CodeUnitCount
            guard start >= 3, bytes[start - 1] == 0x20, bytes.holds(name, at: start, before: bytes.count) else {
                return false
            }
            let isDash = bytes[start - 2] == UInt8(ascii: "-") || bytes[start - 2] == UInt8(ascii: "|")
            let isLongDash = start >= 5 && bytes[start - 4] == 0xE2 && bytes[start - 3] == 0x80
            let end = start - (isDash ? 4 : 6)
            guard isDash || isLongDash, end >= 8 else { return false }
            return bytes[end + 1] == 0x20 && bytes[end].isLetterByte
        }
    }

    /// Whether the address of a desk for pictures ends a line: `photo@example.org`.
    private static func holdsPictureAddress(_ bytes: Span<UInt8>) -> Bool {
        guard bytes.firstIndex(of: UInt8(ascii: "@"), in: 0..<bytes.count) < bytes.count else { return false }
        return contains(bytes, "photo@") || contains(bytes, "foto@")
    }

    /// Whether most words begin with a capital: names, and the small words between them.
    private static func isNames(_ bytes: Span<UInt8>) -> Bool {
        var capitals = 0
        var others = 0
        for i in 0..<bytes.count where i == 0 || bytes[i - 1] == 0x20 || bytes[i - 1] == UInt8(ascii: "/") {
            let byte = bytes[i]
            if byte.isASCIILowercase {
                others += 1
            } else if byte.isASCIIUppercase || byte >= 0x80 {
                capitals += 1
            }
        }
        return capitals >= 1 && others <= capitals
    }

    private static func begins(_ bytes: Span<UInt8>, with word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        return bytes.count > count && bytes.holdsInAnyCase(word, at: 0) && !(bytes[count] | 0x20).isASCIILowercase
    }

    private static func contains(_ bytes: Span<UInt8>, _ part: StaticString) -> Bool {
        let count = part.utf8CodeUnitCount
        guard bytes.count >= count else { return false }
        return part.withUTF8Buffer { buffer in
            for start in 0...bytes.count - count {
                var isHere = true
                for i in 0..<count where bytes[start + i] != buffer[i] { isHere = false }
                if isHere { return true }
            }
            return false
        }
    }
}
