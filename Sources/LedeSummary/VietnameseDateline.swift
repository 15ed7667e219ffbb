import LedeText

/// Datelines of Vietnamese papers: a place or the paper in capitals, or a place, before a hyphen.
///
/// `HÒA CHÂU - Một người`, `LÂM ĐỒNG- Đoàn`, `Bến Tre - Chiều`, `GD&TĐ - Sáng`, `[SX] Hai`. A hyphen joins other things too
/// (`Hà Nội - Huế là`, `WHO - Tổ chức Y tế Thế giới - cảnh báo`): what stands in capitals is believed before a word that begins
/// no name, anything else only before a word that opens sentences.
enum VietnameseDateline {
    /// Most bytes and words of what stands before the hyphen, and most bytes of a name in brackets.
    private static let reach = 48
    private static let words = 5
    private static let bracketBytes = 24
    /// Fewest letters of a place in capitals, and most words of another.
    private static let letters = 4
    private static let placeWords = 4
    /// Bytes behind the hyphen in which a second one shows that what stands between them is an apposition.
    private static let appositionBytes = 240

    /// Where a sentence begins behind its dateline: its own start where it has none.
    ///
    /// Linear in ``reach`` and ``appositionBytes``.
    static func end(_ text: Span<UInt8>, in sentence: Range<Int>, isFirst: Bool) -> Int {
        let start = sentence.lowerBound
        if text[start] == UInt8(ascii: "[") { return isFirst ? afterBrackets(text, in: sentence) : start }
        guard DatelineForms.isUpper(text, start) else { return start }
        let limit = min(sentence.upperBound, start + reach)
        var i = start
        while i < limit,
            Dateline.dashEnd(text, i, limit) == i || !isSpace(text, Dateline.dashEnd(text, i, limit), sentence)
        {
            i += 1
        }
        guard i > start, i < limit else { return start }
        let isParted = text[i - 1] == 0x20
        let head = start..<(isParted ? i - 1 : i)
        let next = skipSpaces(text, Dateline.dashEnd(text, i, limit), sentence.upperBound)
        guard next + 1 < sentence.upperBound, DatelineForms.isUpper(text, next) || text[next] == UInt8(ascii: "\"")
        else {
            return start
        }
        guard let shape = form(of: head, text), !isApposition(text, next, sentence) else { return start }
        let opens = DatelineNames.begins(text, next..<sentence.upperBound, withOneOf: openers)
        switch shape {
        // A short name may stand for anybody.
        case .acronym: return opens ? next : start
        case .capitals: return opens || isFirst && !beginsName(text, next, sentence) ? next : start
        case .name: return isFirst && isParted && opens ? next : start
        }
    }

    private enum Form { case acronym, capitals, name }

    /// What stands before the hyphen, by its letters: nothing that may be a dateline is `nil`.
    private static func form(of head: Range<Int>, _ text: Span<UInt8>) -> Form? {
        var (count, capitals, others, marks, wide) = (1, 0, 0, 0, 0)
        var isProper = true
        var isStart = true
        var i = head.lowerBound
        while i < head.upperBound {
            let (scalar, length) = Scalars.decode(text, at: i)
            switch scalar {
            case 0x20: (count, isStart) = (count + 1, true)
            case 0x26, 0x2E, 0x2F, 0x2D: (marks, isStart) = (marks + 1, true)
            case 0x30...0x39: isStart = false
            default:
                guard scalar >= 0x80 ? WordScalars.kind(of: scalar) != .separator : text[i].isLetterByte else {
                    return nil
                }
                if DatelineForms.isUpper(scalar) { capitals += 1 } else { others += 1 }
                if isStart, !DatelineForms.isUpper(scalar) { isProper = false }
                if scalar >= 0x80 { wide += 1 }
                isStart = false
            }
            i += length
        }
        guard count <= words, isProper else { return nil }
        if others > 0 { return count <= placeWords && count > 1 && marks == 0 ? .name : nil }
        guard capitals >= letters || marks > 0 && capitals > 2 else { return capitals > 1 ? .acronym : nil }
        return wide > 0 || marks > 0 || count > 1 ? .capitals : .acronym
    }

    /// Whether what follows is a name: its first word in capitals, or the second one with a capital.
    private static func beginsName(_ text: Span<UInt8>, _ start: Int, _ sentence: Range<Int>) -> Bool {
        if text[start] == UInt8(ascii: "\"") { return false }
        let length = Scalars.decode(text, at: start).length
        if start + length < sentence.upperBound, DatelineForms.isUpper(text, start + length) { return true }
        let space = text.firstIndex(of: 0x20, in: start..<sentence.upperBound)
        return space + 1 >= sentence.upperBound || DatelineForms.isUpper(text, space + 1)
    }

    /// Whether a second hyphen follows before a small letter: `Cần Thơ - thành phố … - đã`.
    private static func isApposition(_ text: Span<UInt8>, _ start: Int, _ sentence: Range<Int>) -> Bool {
        let limit = min(sentence.upperBound, start + appositionBytes)
        var i = start
        while i + 2 < limit {
            if text[i] == 0x20 {
                let dash = Dateline.dashEnd(text, i + 1, limit)
                if dash > i + 1, dash + 1 < limit, text[dash] == 0x20 { return !DatelineForms.isUpper(text, dash + 1) }
            }
            i += 1
        }
        return false
    }

    /// Behind the name of a paper in brackets: `[SX] Hai`.
    private static func afterBrackets(_ text: Span<UInt8>, in sentence: Range<Int>) -> Int {
        let start = sentence.lowerBound
        let limit = min(sentence.upperBound, start + bracketBytes)
        let close = text.firstIndex(of: UInt8(ascii: "]"), in: start..<limit)
        guard close + 2 < limit, close > start + 2, let shape = form(of: start + 1..<close, text), shape != .name else {
            return start
        }
        let next = skipSpaces(text, close + 1, sentence.upperBound)
        return next < sentence.upperBound && DatelineForms.isUpper(text, next) ? next : start
    }

    private static func isSpace(_ text: Span<UInt8>, _ i: Int, _ sentence: Range<Int>) -> Bool {
        i < sentence.upperBound && text[i] == 0x20
    }

    private static func skipSpaces(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
        var i = start
        while i < end, text[i] == 0x20 { i += 1 }
        return i
    }

    /// What opens sentences and is no name.
    private static let openers: StaticString = """
        Một |Các |Những |Ngày |Sáng |Chiều |Tối |Trưa |Đêm |Rạng |Theo |Sau |Trong |Trên |Tại |Nhiều |Hàng |Hai |Ba |Bốn |\
        Công an |Cơ quan |Lực lượng |Ông |Bà |Chị |Người |UBND |Chủ tịch |Bí thư |Khoảng |Từ |Với |Do |Để |Khi |Dù |Sở |Ban |\
        Bộ |Liên quan |Trước |Đây |Vụ |Mưa |Bão |Hôm |Tính |Đã |Cùng |Cả |Gần |Hơn |Toàn |Nhằm |Qua |Nhờ |Thủ tướng |\
        Thông tin |Đoàn |Đến |Đang |Chính quyền |Cảnh sát |Dự án |Lũ |Cháy |Tòa án |TAND |VKSND |Viện kiểm sát |Bệnh viện |\
        Trường |Hội đồng |Đội |Tỉnh |Thành phố |TP |Huyện |Xã |Phường |Không |Chưa |Dự kiến |Lần |Mới |Chỉ |Ở |Vào |Về |\
        Bên |Đối |Nằm |Được |Cụ |Hiện |Tuy |Nếu |Ngoài |Hội |Lãnh đạo |Đại diện |Nam thanh niên |Nữ |Tài xế |Du khách 
        """
}
