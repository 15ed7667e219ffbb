import LedeText

/// Vietnamese captions and headings that end with a full stop and have no verb: `Hiện trường vụ tai nạn.`
///
/// Words do not tell by their form what they are, so each syllable of the usual verbs, adjectives and small words of clauses
/// is looked for, names aside; a short sentence without one of some three hundred is a line. Of 4,501 sentences of 272
/// articles, by which the list was made, 39 are, and none of them has a verb of its own.
extension VerblessLine {
    /// Syllables of one, and most bytes.
    private static let syllables = 3...14
    static let vietnameseBytes = 110
    /// Most commas of one.
    private static let commas = 1

    /// Whether a Vietnamese sentence without quotation marks is a line without a verb.
    ///
    /// Linear in its bytes.
    ///
    /// - Parameters:
    ///   - text: the text that it stands in.
    ///   - range: its bytes.
    static func isVietnamese(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard range.count <= vietnameseBytes, let last = range.last, text[last] == UInt8(ascii: ".") else {
            return false
        }
        var (count, separators) = (0, 0)
        var isBehindPlace = false
        var i = range.lowerBound
        while i < last {
            guard text[i].isLetterByte || text[i].isASCIIDigit else {
                switch text[i] {
                case UInt8(ascii: ","): separators += 1
                case 0x20, UInt8(ascii: "-"), UInt8(ascii: "/"): break
                default: return false
                }
                i += 1
                continue
            }
            var end = i
            while end < last, text[end].isLetterByte || text[end].isASCIIDigit { end += 1 }
            let syllable = hash(text, i..<end)
            if count == 0 {
                let first = Scalars.decode(text, at: i).scalar
                guard !settings.contains(syllable), isCapital(first) || text[i].isASCIIDigit else { return false }
            }
            // What happens there is no verb of the line: `Tiệm thuốc nơi xảy ra tranh chấp.`
            isBehindPlace = isBehindPlace || count > 0 && syllable == place
            let isName = count > 0 && isCapital(Scalars.decode(text, at: i).scalar)
            guard isBehindPlace || isName || !predicates.contains(syllable) else { return false }
            count += 1
            i = end
        }
        return syllables.contains(count) && separators <= commas
    }

    /// Whether a letter is no small one: of the Latin letters with marks those with even numbers are capitals, but for those
    /// of Latin-1.
    private static func isCapital(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0xC0...0xDE: true
        case 0x100...0x1FFF: scalar & 1 == 0 || scalar == 0x1AF
        default: false
        }
    }

    /// The hash (FNV-1a) of a syllable, its first letter in lower case.
    private static func hash(_ text: Span<UInt8>, _ syllable: Range<Int>) -> UInt64 {
        var hash: UInt64 = FNV1a.basis
        for i in syllable { hash = FNV1a.mix(hash, i == syllable.lowerBound ? text[i].asciiLowercased : text[i]) }
        // `Đ`
        guard syllable.count > 1, text[syllable.lowerBound] == 0xC4, text[syllable.lowerBound + 1] == 0x90 else {
            return hash
        }
        hash = FNV1a.mix(FNV1a.mix(FNV1a.basis, 0xC4), 0x91)
        for i in syllable.dropFirst(2) { hash = FNV1a.mix(hash, text[i]) }
        return hash
    }

    private static func hashes(_ list: StaticString) -> Set<UInt64> {
        list.withUTF8Buffer { bytes in
            Set(bytes.split(separator: 0x20).map { $0.reduce(FNV1a.basis, FNV1a.mix) })
        }
    }

    /// `nơi`, behind which stands what happens at a place.
    private static let place = hashes("n\u{1A1}i").first

    /// What opens a sentence with where or when.
    private static let settings = hashes(
        """
        tại trong theo sau trước từ với ở trên dưới ngoài giữa gần khoảng đến nhờ qua bằng về vào ngày tối sáng \
        chiều trưa đêm hôm năm tháng tuần lúc mỗi
        """)

    /// Syllables of verbs and adjectives, and what only clauses have.
    private static let predicates = hashes(
        """
        là có được bị đã đang sẽ không chưa chẳng vẫn cũng còn mới vừa từng thì mà cho phải nên cần muốn hãy \
        đừng xin mời đến đi về ra vào lên xuống qua lại tới rời quay trở đưa nhận bắt mở đóng mang chở kéo đẩy \
        ném bắn đá chạy bay bơi nhảy bước leo ngã rơi đổ sập cháy nổ chìm trôi nói kể hỏi đáp trả gọi biết hiểu \
        nghĩ tin nhớ quên thấy nghe xem nhìn đọc viết học dạy thi đỗ trượt tìm kiếm báo tuyên khẳng nhấn chia \
        bày kêu yêu đề mong hy hi hứa cam thừa phủ từ chối bác đồng tán ủng phản chỉ trích ca ngợi lo sợ ngại \
        vui buồn thương ghét thích khoe thưa cảm làm gây giúp khiến xảy diễn bùng phát tăng giảm đạt thu chi lãi \
        lỗ mua bán trao tặng dùng sử giữ lấy chọn đánh giết chết mất thoát sống cứu hại cướp trộm lừa kiện xử \
        phạt tù khai thắng thua hòa ghi sút chuyền dẫn vượt giành chiếm sở gồm bao thuộc nằm đứng ngồi ngủ ăn \
        uống hát khóc cười cưới hôn tham dự tổ chức trình chụp thăm gặp ký kết bầu ban nêu đặt lập dựng xây sửa \
        chữa thay đổi thử nghiệm kiểm tra cao thấp lớn nhỏ dài rộng hẹp đẹp xấu tốt tệ nhiều ít đông nhanh chậm \
        mưa nắng to nóng lạnh khó dễ mạnh yếu đầy vắng đủ thiếu hơn nhất quá rất khá lắm hô vang ngập tràn quét \
        tan hoang bám chờ đợi đón tiễn chúc mừng thề nhấc kèm theo đua nhau vì do nếu khi để nhưng song tuy dù \
        bởi vậy thế như sau trước hoặc hay rồi nữa luôn mãi ngay liền đều cùng tự này đó kia ấy đây đấy
        """)
}
