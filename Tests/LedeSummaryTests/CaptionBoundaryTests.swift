import LedeArticle
import LedeSummary
import LedeText
import Testing

@Suite struct CaptionBoundaryTests {
    /// The sentences of a text in one paragraph, those that describe pictures in brackets.
    private func sentences(_ text: String, language: String) throws -> [String] {
        var article = Article()
        article.language = try #require(Language(language))
        article.append(text, as: .body)
        var options = Summarizer.Options()
        options.explains = true
        options.budget = .sentences(1)
        var summarizer = Summarizer()
        return summarizer.summarize(article, options: options).explanations.map { explanation in
            let text = String(decoding: article.text[explanation.sentence.range], as: UTF8.self)
            let isCaption = ["describes a picture", "not a whole sentence"].contains(explanation.rejection)
            return isCaption ? "[\(text)]" : text
        }
    }

    private static let harbour = "The harbour of Tallow was closed for nine days after the flood."
    private static let cang = "Bến cảng Tallow đóng cửa chín ngày sau trận lụt vào cuối tháng ba."

    @Test(arguments: [
        "The quay at dawn (Photo: Ada Moss/The Meridian)", "The quay at dawn (photo: Ada Moss).",
        "The mayor with her deputy (left)", "The mayor in the boat that the crews found (pictured above)",
        "Crews at the quay (file picture)", "The quay in March (picture posed by models)",
    ])
    func partsTheCaptionFromTheSentence(_ caption: String) throws {
        #expect(
            try sentences("\(caption) \(CaptionBoundaryTests.harbour) Crews pumped water.", language: "en")
                == ["[\(caption)]", CaptionBoundaryTests.harbour, "[Crews pumped water.]"])
    }

    @Test(arguments: [
        "The council (left without a mayor) and the harbour of Tallow agreed.",
        "The harbour of Tallow was closed by the party (Left) The Meridian supports.",
        "The council met in the hall (a picture of the harbour hangs in it) in Tallow.",
        "The harbour gets a rebate (tax credit) The council asked for.",
        "The mayor said: The harbour of Tallow will open.", "Photo: The harbour of Tallow has never been so full.",
        "(Left) The mayor left the harbour of Tallow.", ")", "photo:", "(photo:", "The quay (photo:",
    ])
    func whatMayBelongToTheSentenceStays(_ text: String) throws {
        let first = try #require(try sentences("\(text) \(CaptionBoundaryTests.harbour)", language: "en").first)
        #expect(first.contains(text))
    }

    @Test(arguments: [
        "Cầu cảng lúc bình minh - Ảnh: Thu Hạnh", "Ảnh: AFP", "Ảnh: Hạnh Minh/TTXVN", "Ảnh:TTXVN -",
        "Cầu cảng lúc bình minh (Ảnh: Thu Hạnh)", "Cầu cảng Ảnh: Coastline Daily", "(Nguồn: AFP/TTXVN)",
    ])
    func vietnameseCreditsEndBeforeTheLastCapital(_ caption: String) throws {
        #expect(
            try sentences(
                "\(caption) \(CaptionBoundaryTests.cang) Thị trưởng xin bốn triệu cho bến cảng.", language: "vi")
                == ["[\(caption)]", CaptionBoundaryTests.cang, "Thị trưởng xin bốn triệu cho bến cảng."])
    }

    /// The caption had a full stop of its own, and came first into the summary.
    @Test func theVietnameseSentenceBeforeACreditIsItsCaption() throws {
        let caption = "Ông Tư đứng trước cổng làng Hạ."
        #expect(
            try sentences("\(caption) Ảnh: Minh Phúc Bến \(CaptionBoundaryTests.cang.dropFirst(4))", language: "vi")
                == ["[\(caption)]", "[Ảnh: Minh Phúc]", CaptionBoundaryTests.cang])
        // The credit has the caption in its own sentence, or the sentence before is long.
        let text = "Hội đồng họp hôm nay. Cầu cảng lúc bình minh - Ảnh: Thu Hạnh \(CaptionBoundaryTests.cang)"
        #expect(try sentences(text, language: "vi").first == "Hội đồng họp hôm nay.")
        let long = "Hội đồng thành phố " + String(repeating: "đã họp cùng thị trưởng ", count: 8) + "hôm nay."
        #expect(try sentences("\(long) Ảnh: Minh Phúc \(CaptionBoundaryTests.cang)", language: "vi").first == long)
        // The first one may be longer than others, and still be the caption.
        let first = "Hội đồng thành phố " + String(repeating: "đã họp cùng thị trưởng ", count: 4) + "hôm nay."
        let credited = "\(first) Ảnh: Minh Phúc \(CaptionBoundaryTests.cang)"
        #expect(try sentences(credited, language: "vi").first == "[\(first)]")
        #expect(try sentences("Trời mưa ở làng Hạ. " + credited, language: "vi")[1] == first)
    }

    @Test func vietnameseCaptionsEndBeforeASmallWord() throws {
        let sentence = "Theo thị trưởng, bến cảng đóng cửa chín ngày."
        #expect(
            try sentences("Cầu cảng lúc bình minh năm 2013 \(sentence) \(CaptionBoundaryTests.cang)", language: "vi")
                == ["[Cầu cảng lúc bình minh năm 2013]", sentence, CaptionBoundaryTests.cang])
    }

    /// These three words were no openers: the heading was told with the sentence.
    @Test(arguments: [
        "Không lâu sau khi trời sáng, bến cảng đóng cửa chín ngày.", "Về việc này, thị trưởng nói bến cảng sẽ mở lại.",
        "Ở khu vực phía bắc, bến cảng đóng cửa chín ngày.", "Sáng nay thị trưởng nói bến cảng sẽ mở lại sau.",
        "Tối 5/9 thị trưởng nói rằng bến cảng sẽ mở lại sau.",
        "Trả lời câu hỏi này, thị trưởng nói bến cảng sẽ mở lại.",
    ])
    func vietnameseHeadingsEndBeforeThem(_ sentence: String) throws {
        #expect(
            try sentences("Tin nổi bật \(sentence) \(CaptionBoundaryTests.cang)", language: "vi")
                == ["[Tin nổi bật]", sentence, CaptionBoundaryTests.cang])
    }

    /// The last word of the caption or heading has a capital, too: all was told as one sentence.
    @Test(arguments: [
        ("Cầu cảng lúc bình minh ở Tallow", "Theo thị trưởng, bến cảng đóng cửa chín ngày."),
        ("Cầu cảng lúc bình minh (Ảnh: Reuters)", "Đây là lần đầu bến cảng đóng cửa lâu như vậy."),
        ("Ngày vui của Tallow FC", "Đúng như dự đoán của thị trưởng, bến cảng mở lại."),
        ("Hội chợ của bà Thu Hạnh", "Được biết, bến cảng đóng cửa chín ngày."),
        ("Trận lụt ở Merrin", "Khi nước rút, bến cảng mở lại sau chín ngày."),
    ])
    func vietnameseCaptionsThatEndWithAName(_ caption: String, _ sentence: String) throws {
        #expect(
            try sentences("\(caption) \(sentence) \(CaptionBoundaryTests.cang)", language: "vi")
                == ["[\(caption)]", sentence, CaptionBoundaryTests.cang])
    }

    /// A post that a page shows, and the sentence that is run on behind its date.
    @Test(arguments: ["", " "])
    func whatSomebodyHasPostedEndsWithItsDate(_ space: String) throws {
        let post = "The harbour is closed — Ada Moss (@adamoss_1) July 29, 2017"
        #expect(
            try sentences("\(post)\(space)\(CaptionBoundaryTests.harbour) Crews pumped water for days.", language: "en")
                .dropFirst().first == CaptionBoundaryTests.harbour)
    }

    @Test(arguments: [
        "Ada Moss (@adamoss) wrote on July 29, 2017 that the harbour is closed.",
        "Ada Moss (@adamoss) July 29, 2017, in the harbour of Tallow.", "The mail (at @) May 2, 2017 was lost.",
        "The harbour (@h) M,", "The harbour (@h) May 2, 20", "(@", "The harbour (@h) ", "@) May 2, 2017",
    ])
    func whatOnlyLooksLikeAPostStays(_ text: String) throws {
        let first = try #require(try sentences("\(text) \(CaptionBoundaryTests.harbour)", language: "en").first)
        #expect(first.contains(text))
    }

    @Test(arguments: [
        "Theo thị trưởng, Theo Tallow là tên bến cảng.", "Bến cảng Tallow ở Theo Minh đóng cửa chín ngày.",
        "Bến cảng đóng cửa, Theo thị trưởng cho biết.", "Cảng Theo thị trưởng đóng cửa.",
        "Thị trưởng Nguyễn Văn Được cho biết bến cảng đóng cửa chín ngày.",
        "Thị trưởng Lê Văn Đúng cho biết bến cảng đóng cửa chín ngày.",
        "Thị trưởng của Tallow Theo Minh cho biết bến cảng đóng cửa chín ngày.",
        // A man of that name, the air force, a title.
        "Cảnh sát đưa đối tượng Sáng về bến cảng để làm rõ vụ việc hôm qua.",
        "Bến cảng này đã được Không quân bảo vệ suốt chín ngày vừa qua.",
        "Tên ông nằm trong danh sách Những người quyền lực nhất của bến cảng.",
        "Ảnh hưởng của trận lụt kéo dài chín ngày.", "Ảnh: thị trưởng và bến cảng Tallow.",
        "Ảnh: Lê Thu Hạnh Minh An Bình Khoa Phúc và bến cảng Tallow.",
    ])
    func vietnameseSentencesStayWhole(_ text: String) throws {
        #expect(
            try sentences("\(text) \(CaptionBoundaryTests.cang)", language: "vi").first?.contains(text) == true)
    }
}
