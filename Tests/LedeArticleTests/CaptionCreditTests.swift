import Testing

@testable import LedeArticle

@Suite struct CaptionCreditTests {
    @Test(arguments: [
        ("The ferry at dawn on Tuesday. Photo: Ines Vale/The Post", true),
        ("The old bridge at rush hour. Jon Orme/The Post", true),
        ("Mayor Vale opens the hall. Photograph: The Post", true),
        ("The painting (1911) after its cleaning. (City Museum of Orla, via The Post)", true),
        ("Der Hafen am Morgen. Foto: Kurier", true), ("Bộ trưởng rời tòa nhà Quốc hội. Ảnh: TTXVN", true),
        ("The minister left at noon, and nobody said why", false),
        ("He met Dr. J. K. Orme and the either/or question", false),
        ("The talks were on. Then they were off and/or on again", false),
        ("It was the first match (and the last", false),
        ("A list without an end:", false), ("", false), ("Photo", false),
    ])
    func tellsCredits(_ line: String, _ expected: Bool) {
        let bytes = Array(line.utf8)
        #expect(CaptionCredit.ends(bytes.span, in: 0..<bytes.count) == expected)
    }

    @Test(arguments: [
        (" (dpa)", true), (" dpa", true), (" /PA", true), (" — Reuters", true), (" [AFP]", true), (" (dpa/AFP)", false),
        (" (Photo: AFP)", false), (" dpa.", false), ("dpa", false), ("", false), (" (Ada)", false), (" the AP", false),
    ])
    func agenciesSignTheLastSentence(_ signature: String, _ signs: Bool) {
        let bytes = Array(("The two bridges of Tallow were shut for a year." + signature).utf8)
        #expect(CaptionCredit.signsReport(bytes.span, 0..<bytes.count) == signs)
        for start in bytes.indices { _ = CaptionCredit.signsReport(bytes.span, start..<bytes.count) }
    }

    /// Writers sign a paragraph in small letters, beside agencies.
    @Test(arguments: [
        ("(jt/dpa)", true), ("(ab)", true), ("(jt mit AFP)", true), ("(dpa/lno)", true), ("(jt, afp)", true),
        ("(jt/nwa).", false), ("(AFP)", false), ("(Ada Moss/AFP)", false), ("(2026)", false), ("()", false),
        ("(nobody knows)", false), ("(jt", false),
    ])
    func writersSignAParagraph(_ sign: String, _ isSign: Bool) {
        for (sentence, ends) in [
            ("Police could not say how the fire had begun. ", true), ("The end of the pier, seen ", false),
        ] {
            let bytes = Array((sentence + sign).utf8)
            let line = LineFeatures(
                bytes.span, 0..<bytes.count, patterns: LinePatterns.patterns(for: .english))
            #expect(CaptionCredit.isSigned(line, bytes.span) == (isSign && ends), "\(sentence)\(sign)")
        }
    }

    /// Agencies sign the last paragraph of a report as they credit pictures.
    @Test(arguments: [
        (
            "Tiểu thương ở bờ bắc đề nghị mở bến phà trong lúc đường bị đóng, và hội đồng cho chạy phà từ tháng tư.",
            " (TTXVN/Vietnam+)", false
        ),
        (
            "Tiểu thương ở bờ bắc đề nghị mở bến phà trong lúc đường bị đóng, và hội đồng cho chạy phà từ tháng tư.",
            " /TTXVN", false
        ),
        ("Bến phà bờ bắc sáng thứ Hai.", " (Hà My/TTXVN)", true), ("Bến phà bờ bắc.", " (TTXVN/Vietnam+)", true),
        (
            "Shopkeepers on the north bank had asked for a ferry while the road is closed, and the council agreed to run "
                + "one from the first week of April, when the ice is gone from the river.", " (AP/AFP)", false
        ),
    ])
    func agenciesSignReports(_ line: String, _ signature: String, _ isCredit: Bool) {
        let bytes = Array((line + signature).utf8)
        #expect(CaptionCredit.ends(bytes.span, in: 0..<bytes.count) == isCredit)
    }
}
