import Testing

@testable import LedeText

struct StopWordsTests {
    @Test("Function words are in the list of their language, others are not", arguments: words)
    func contains(_ code: String, _ inside: String, _ outside: String) throws {
        let stopWords = StopWords(for: try #require(Language(code)))
        for word in inside.split(separator: " ") { #expect(contains(stopWords, String(word)), "\(word)") }
        for word in outside.split(separator: " ") { #expect(!contains(stopWords, String(word)), "\(word)") }
    }

    @Test("A language without a list has no stop words")
    func unknownLanguage() {
        #expect(!contains(StopWords(for: .undetermined), "the"))
        #expect(!contains(StopWords(for: .undetermined), ""))
    }

    @Test("The words of a table are folded, so that folded words find them", arguments: words)
    func folded(_ code: String, _ inside: String, _ outside: String) throws {
        let stopWords = StopWords(for: try #require(Language(code)))
        for word in inside.uppercased().split(separator: " ") where !["tr", "de", "hy"].contains(code) {
            let bytes = Array(word.utf8)
            let found = FoldedWord(bytes.span, in: 0..<bytes.count).bits(in: stopWords.table) != 0
            #expect(found, "\(word)")
        }
    }

    private func contains(_ stopWords: StopWords, _ word: String) -> Bool {
        let bytes = Array(word.utf8)
        return stopWords.contains(bytes.span)
    }
}

private let words: [(String, String, String)] = [
    ("en", "the of said wouldn't", "government river th"), ("de", "der und dass für über", "regierung"),
    ("fr", "le et à été où", "gouvernement"),
    ("es", "el y según también", "gobierno"), ("it", "il perché è", "governo"), ("nl", "het een van", "regering"),
    ("pt", "não são uma", "governo"),
    ("pl", "się że który", "rząd"), ("da", "og ikke på", "regering"), ("sv", "och inte på", "regering"),
    ("nb", "og ikke på", "regjering"),
    ("fi", "ja että hän", "hallitus"), ("cs", "že který již", "vláda"), ("sk", "že ktorý už", "vláda"),
    ("tr", "ve bir için", "hükümet"),
    ("el", "τη είναι μου", "κυβέρνηση"), ("ru", "и что ещё", "правительство"), ("uk", "і що їх", "уряд"),
    ("bg", "и че със", "правителство"),
    ("kk", "және бұл үшін", "үкімет"), ("ar", "في على التي", "حكومة"), ("fa", "که از این", "دولت"),
    ("ur", "کے اور ہے", "حکومت"),
    ("he", "של את על", "ממשלה"), ("hi", "के में है", "सरकार"), ("mr", "आणि आहे", "सरकार"), ("zh", "我们 因为", "政府"),
    ("ja", "こと から", "政府"),
    ("ko", "그리고 있다", "정부"), ("vi", "của không", "chính"), ("id", "yang dan", "pemerintah"),
    ("hy", "և որ", "կառավարություն"),
]
